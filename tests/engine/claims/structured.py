"""Pairs that only their structure decides, whatever their verbs: by mechanism, in four languages."""

from __future__ import annotations

NOT_BOTH = """
denied | de | Im Gasthof Adler darf man keine Kinderwagen mitbringen. | Kinderwagen sind im Gasthof Adler gern gesehen.
denied | de | Die Firma Ruckstuhl hat noch nie Stellen gestrichen. | 2024 hat die Firma Ruckstuhl 30 Stellen gestrichen.
denied | de | Im Chalet Enzian gibt es keine Sauna. | In der Sauna vom Chalet Enzian schwitzt man mit Seesicht.
denied | de | Die Bibliothek Amden verleiht keine Spiele. | Spiele kann man bei der Bibliothek Amden ausleihen.
denied | fr | L'auberge du Cerf ne reçoit pas les chiens. | Les chiens sont les bienvenus à l'auberge du Cerf.
denied | fr | La boutique Tilleul ne reprend pas les bouteilles. | On peut rapporter les bouteilles à la boutique Tilleul.
denied | it | L'ostello Faggio non accoglie cani. | I cani sono benvenuti all'ostello Faggio.
denied | it | Il negozio Larice non ritira le bottiglie. | Al negozio Larice si possono riportare le bottiglie.
denied | en | The Bracken hostel does not take dogs. | Dogs are welcome at the Bracken hostel.
denied | en | Nobody may bring dogs to Linden park. | Dogs can run free in Linden park.
denied | de-fr | Das Hotel Sonnmatt nimmt keine Hunde. | Les chiens sont bienvenus à l'hôtel Sonnmatt.
denied | it-en | Il museo Serra non ammette cani. | Dogs are welcome at the Serra museum.
winner | de | Nina Keller gewann 2027 den Lerchenlauf. | Den Lerchenlauf 2027 hat Anna Moser gewonnen.
winner | fr | Paul Morel a remporté la course du Vully 2027. | La course du Vully 2027 a été gagnée par Marc Favre.
winner | it | Luca Ferri ha vinto la corsa del Piano 2027. | La corsa del Piano 2027 è stata vinta da Marco Bassi.
winner | en | Emma Clark won the Harrow race in 2027. | The 2027 Harrow race was won by Sarah Young.
since | de | Seit 1. März 2027 leitet Anna Moser die Gärtnerei Lenz. | Im Mai 2027 leitete Paul Kunz die Gärtnerei Lenz.
since | en | Since January 2026 Emma Clark has been CEO of Harrow Foods. | In May 2026 Harrow Foods CEO Peter Young opened the fair.
all | en | Harrow Knitwear sews all its jumpers in Leeds. | Every Harrow Knitwear jumper is sewn in Lisbon.
diet | de | Die Glace Alba ist vegan. | In der Glace Alba steckt Rahm.
diet | fr | Le gâteau Alba est végétarien. | Le gâteau Alba contient du poisson.
diet | it | Il gelato Alba è vegano. | Il gelato Alba contiene latte.
diet | en | The Alba cake is vegan. | The Alba cake contains butter.
one | de | Der Kletterkurs bei Gratweg dauert nur einen Tag. | Drei Tage dauert der Kletterkurs bei Gratweg.
one | fr | Le cours de cuisine chez Tilleul dure une semaine. | Le cours de cuisine chez Tilleul dure trois semaines.
one | it | Il corso di cucina da Larice dura un mese. | Il corso di cucina da Larice dura tre mesi.
one | en | The pottery course at Linden takes one hour. | The pottery course at Linden takes four hours.
years | de | Die Drogerie Salm feiert 2027 ihr 50-jähriges Bestehen. | Gegründet wurde die Drogerie Salm 1987.
day | it | Il mercato di Ronco si svolge ogni martedì. | Il mercato di Ronco è di giovedì.
of | it | Il concerto della banda di Ronco inizia alle 20.30. | La banda di Ronco suona il suo concerto dalle 17.
from | fr | La maison Vernier n'emploie que du cacao du Pérou. | Le cacao de la maison Vernier vient du Ghana.
open | it | Il rifugio Alba resta aperto in inverno. | Il rifugio Alba è chiuso in inverno.
noun | en | Moorgate Insurance answers every claim within three days. | It takes Moorgate Insurance at least two weeks to answer a claim.
verb | de | Die Drohne von Lerch ist nicht geflogen. | Die Drohne von Lerch ist geflogen.
"""

BOTH = """
winner | de | Nina Keller gewann 2026 den Lerchenlauf. | Den Lerchenlauf 2027 hat Anna Moser gewonnen.
winner | de | Nina Keller gewann 2027 den Lerchenlauf. | Den Amsellauf 2027 hat Anna Moser gewonnen.
winner | de | Nina Keller gewann den Lerchenlauf. | Den Lerchenlauf 2027 hat Anna Moser gewonnen.
winner | de | Nina Keller gewann 2027 den Lerchenlauf. | Am Lerchenlauf 2027 nahm Anna Moser teil.
winner | fr | Paul Morel a remporté la course du Vully 2026. | La course du Vully 2027 a été gagnée par Marc Favre.
winner | it | Luca Ferri ha vinto la corsa del Piano 2026. | La corsa del Piano 2027 è stata vinta da Marco Bassi.
winner | en | Emma Clark won the Harrow race in 2026. | The 2027 Harrow race was won by Sarah Young.
winner | en | Emma Clark won a race in 2027. | Sarah Young won a race in 2027.
since | de | Seit 1. März 2027 leitet Anna Moser die Gärtnerei Lenz. | Im Januar 2027 leitete Paul Kunz die Gärtnerei Lenz.
since | en | Since January 2026 Emma Clark has been CEO of Harrow Foods. | In May 2025 Harrow Foods CEO Peter Young opened the fair.
all | en | Harrow Knitwear sews all its jumpers in Leeds. | Harrow Knitwear has a shop in Lisbon.
all | de | Der Bus nach Lenz fährt jede Stunde. | Der Bus nach Wil fährt jede Stunde.
diet | de | Die Glace Alba ist vegan. | In der Glace Nero steckt Rahm.
diet | fr | Le gâteau Alba est végétarien. | Le gâteau Alba contient du lait.
diet | it | Il gelato Alba è vegano. | Il gelato Alba contiene zucchero.
diet | en | The Alba cake is vegetarian. | The Alba cake contains butter.
of | en | The Moor library lends books for four weeks. | At the Moor library films are lent for two weeks.
denied | de | Im Gasthof Adler sind Hunde nicht gestattet. | Kinder sind im Gasthof Adler gern gesehen.
denied | de | Im Gasthof Adler sind Hunde am Sonntag nicht gestattet. | Hunde sind im Gasthof Adler gern gesehen.
denied | de | Im Gasthof Adler sind Hunde nicht gestattet. | Im Gasthof Hirschen sind Hunde gern gesehen.
denied | de | Hinter dem Gasthof Adler darf man nicht parkieren. | Vor dem Gasthof Adler darf man parkieren.
denied | de | Das Kino Rex öffnet nicht. | Im Kino Rex zeigen wir Filme.
denied | de | Die Bäckerei Roth verkauft keine Torten an Hunde. | Die Bäckerei Roth verkauft Kekse für Hunde.
denied | de | Der Gasthof Adler liegt nicht direkt am See. | Der Gasthof Adler liegt am See.
denied | de | Laut Nachbarn sind Hunde im Gasthof Adler nicht gestattet. | Hunde sind im Gasthof Adler gern gesehen.
denied | de | Früher waren Hunde im Gasthof Adler nicht gestattet. | Hunde sind im Gasthof Adler gern gesehen.
denied | de | Sind Hunde im Gasthof Adler nicht gestattet? | Hunde sind im Gasthof Adler gern gesehen.
denied | fr | L'auberge du Cerf ne reçoit pas les chiens. | Les chevaux sont les bienvenus à l'auberge du Cerf.
denied | fr | L'auberge du Cerf ne reçoit pas les chiens en hiver. | Les chiens sont les bienvenus à l'auberge du Cerf.
denied | fr | L'auberge du Cerf ne reçoit pas les chiens. | Les chiens sont les bienvenus à l'auberge du Lac.
denied | fr | Le garage Morel ne vend pas de vélos. | Le garage Morel vend des camions.
denied | fr | L'hôtel Bellevue n'est pas directement au bord du lac. | L'hôtel Bellevue est au bord du lac.
denied | fr | Autrefois, l'auberge du Cerf ne recevait pas les chiens. | Les chiens sont les bienvenus à l'auberge du Cerf.
denied | fr | L'auberge du Cerf ne reçoit pas les chiens ? | Les chiens sont les bienvenus à l'auberge du Cerf.
denied | fr | Pas de parking devant l'auberge du Cerf. | Derrière l'auberge du Cerf, il y a un parking.
denied | fr | Les chiens n'entrent pas au musée Vernet. | Le musée Vernet vend des livres sur les chiens.
denied | it | L'ostello Faggio non ospita cani. | I gatti sono benvenuti all'ostello Faggio.
denied | it | L'ostello Faggio non ospita cani in estate. | I cani sono benvenuti all'ostello Faggio.
denied | it | L'ostello Faggio non ospita cani. | I cani sono benvenuti all'ostello Betulla.
denied | it | La fabbrica Nolli non produce bottiglie. | La fabbrica Nolli produce camion.
denied | it | Una volta l'ostello Faggio non ospitava cani. | I cani sono benvenuti all'ostello Faggio.
denied | it | L'ostello Faggio non ospita cani? | I cani sono benvenuti all'ostello Faggio.
denied | it | L'hotel Bellavista non è direttamente sul lago. | L'hotel Bellavista è sul lago.
denied | it | Non c'è parcheggio davanti all'ostello Faggio. | Dietro l'ostello Faggio c'è un parcheggio.
denied | it | Secondo i vicini, l'ostello Faggio non ospita cani. | I cani sono benvenuti all'ostello Faggio.
denied | en | The Bracken hostel does not take dogs. | Cats are welcome at the Bracken hostel.
denied | en | The Bracken hostel does not take dogs on Sunday. | Dogs are welcome at the Bracken hostel.
denied | en | The Bracken hostel does not take dogs. | Dogs are welcome at the Heather hostel.
denied | en | The Nolan plant does not make bottles. | The Nolan plant makes trucks.
denied | en | The Bracken hostel used to take no dogs. | Dogs are welcome at the Bracken hostel.
denied | en | Does the Bracken hostel not take dogs? | Dogs are welcome at the Bracken hostel.
denied | en | The Lakeside hotel is not directly on the lake. | The Lakeside hotel is on the lake.
denied | en | There is no car park in front of the Bracken hostel. | Behind the Bracken hostel there is a car park.
denied | en | Nobody at Hill Bakery speaks Danish. | Hill Bakery's website is available in Danish.
denied | en | A neighbour claims the Bracken hostel does not take dogs. | Dogs are welcome at the Bracken hostel.
time | de | Das Parkhaus Gleis ist am Wochenende gratis. | Das Parkhaus Gleis kostet werktags 4 Franken.
time | fr | Le parking de la Gare est gratuit le week-end. | En semaine, le parking de la Gare coûte 4 francs.
time | it | Il parcheggio Piave è gratuito nel fine settimana. | Nei giorni feriali il parcheggio Piave costa 4 franchi.
time | en | The Quay car park is free at weekends. | The Quay car park costs 4 francs on weekdays.
time | de | Im Winter fährt die Seilbahn Arnig bis 17 Uhr. | Im Sommer fährt die Seilbahn Arnig bis 21 Uhr.
time | en | In winter the Arnig cable car runs until 5 pm. | From June to September the Arnig cable car runs until 9 pm.
time | de | Das Konzert der Musik Ried ist am 4. Juli 2026. | Wir verschieben das Konzert der Musik Ried auf den 11. Juli 2026.
group | en | Entry to the Moor baths is free for overnight guests. | Day guests pay 9 francs at the Moor baths.
share | fr | Moins de 5 % des trains de la ligne B arrivent en retard. | Les trains de la ligne B arrivent à l'heure.
one | de | Der Kletterkurs bei Gratweg dauert nur einen Tag. | Drei Tage dauert der Lawinenkurs bei Gratweg.
one | en | The pottery course at Linden takes one hour. | The knitting course at Linden takes four hours.
years | de | Die Drogerie Salm feiert 2027 ihr 50-jähriges Bestehen. | Die Drogerie Salm ist 1987 umgezogen.
nth | de | Bei Pflege Linth verdienen Lernende im ersten Jahr 900 Franken. | Pflege Linth zahlt Lernenden im dritten Jahr 1400 Franken.
nth | en | At Linth Care apprentices earn 900 francs in the first year. | In the third year Linth Care pays apprentices 1,400 francs.
day | it | Il mercato di Ronco si svolge ogni martedì. | Il mercato di Locarno è di giovedì.
day | fr | L'orchestre Alba répète le mardi soir. | Le choeur Alba répète le jeudi soir.
firms | fr | Le camping Alba accepte les camping-cars. | Le camping Alba n'accepte pas les groupes.
firms | de | Der Zeltplatz Alba nimmt Wohnwagen auf. | Der Zeltplatz Alba nimmt keine Gruppen auf.
door | it | Il concerto della banda di Ronco inizia alle 20.30. | Le porte per il concerto della banda di Ronco aprono alle 19.30.
door | de | Das Altersheim Salm ist voll. | Der Parkplatz beim Altersheim Salm ist leer.
count | de | Im Chor Salm singen 60 Frauen und Männer. | Der Chor Salm hat 24 Männer.
no | de | Für den Kurs bei Gratweg in Chur braucht es keine Vorkenntnisse. | Der Diplomkurs bei Gratweg in Chur setzt Vorkenntnisse voraus.
"""
