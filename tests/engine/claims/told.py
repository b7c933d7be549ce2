"""Pairs of statements that cannot both be true, and pairs that can: by kind, in four languages."""

from __future__ import annotations

NOT_BOTH = """
open | de | Die Matratze kostet 390 Franken. | Für die Matratze zahlt man 490 Franken.
open | de | Die Kegelbahn ist in Uster. | Die Kegelbahn liegt in Wil.
open | de | Die Rutschbahn ist geöffnet. | Die Rutschbahn bleibt gesperrt.
open | de | Der Weiher ist zugefroren. | Der Weiher ist nicht zugefroren.
open | de | Der Lehrer heisst Hans Meier. | Der Lehrer heisst Peter Kunz.
open | de | Die Wanderung ist leicht. | Die Wanderung ist anspruchsvoll.
open | de | Die Ludothek bleibt am Montag zu. | Jeden Montag öffnet die Ludothek um 14 Uhr.
open | de | Nur Mitglieder dürfen am Schwingfest abstimmen. | Auch Gäste dürfen am Schwingfest abstimmen.
open | de | Der Eintritt in den Tierpark ist gratis. | Der Tierpark verlangt 8 Franken Eintritt.
open | de | Auf die Spindel der T 90 geben wir zwei Jahre Garantie. | Die Spindelgarantie der T 90 läuft ein Jahr.
open | de | Das Theater wurde 1962 eröffnet. | Das Theater wurde 1971 eröffnet.
open | de | Im Werk Wil gibt es keine Lernenden. | Im Werk Wil gibt es 14 Lernende.
open | fr | Le matelas coûte 390 francs. | Pour ce matelas, on paie 490 francs.
open | fr | La fanfare compte 40 musiciens. | La fanfare a 25 musiciens.
open | fr | L'accident n'a fait aucun blessé. | Trois personnes ont été blessées dans l'accident.
open | fr | Le sentier est facile. | Le sentier est exigeant.
open | it | La sagra si tiene il 12 novembre. | La sagra è il 19 novembre.
open | it | Gli apprendisti dello stabilimento erano 41. | Gli apprendisti dello stabilimento erano 31.
open | it | Il maglione è di lana. | Il maglione è di cotone.
open | en | The ice rink is open. | The ice rink remains closed.
open | en | The scoutmaster is Paul Morel. | Our scoutmaster is called Anne Rochat.
open | en | The hike is easy. | The hike is difficult.
open | en | The old mill has been demolished. | The old mill is still standing.
open | de-fr | Die Fanfare zählt 40 Musikanten. | La fanfare compte 25 musiciens.
open | en-fr | The orchard opens at 9 am. | Le verger ouvre à 10 heures.
date | de | Der Firmenlauf ist am 12. Juni 2027. | Am 19. Juni 2027 findet unser Firmenlauf statt.
date | de | Bewerbungen nehmen wir bis 31. Januar entgegen. | Die Bewerbungsfrist läuft am 15. Januar ab.
date | de | Die Brücke wird am 4. Mai 2027 eröffnet. | Die Eröffnung der Brücke ist am 11. Mai 2027.
date | fr | L'assemblée générale a lieu le 8 mai 2027. | Rendez-vous à l'assemblée générale du 15 mai 2027.
date | fr | Le délai d'inscription au tournoi est fixé au 30 avril. | Inscriptions au tournoi possibles jusqu'au 15 mai.
date | it | Il concerto di Natale si tiene il 12 dicembre. | Il concerto di Natale è il 19 dicembre.
date | en | The summer party is on 3 July 2027. | Join us for the summer party on 10 July 2027.
date | en | Applications close on 1 March. | You can apply until 15 March.
date | de-fr | Der Tag der offenen Tür ist am 5. September 2027. | La journée portes ouvertes se tient le 12 septembre 2027.
date | de-en | Die Generalversammlung findet am 22. April 2027 statt. | The annual general meeting takes place on 29 April 2027.
date | it-en | L'assemblea generale è il 6 maggio 2027. | The general meeting is on 13 May 2027.
time | de | Das Hallenbad öffnet um 8 Uhr. | Das Hallenbad öffnet erst um 10 Uhr.
time | de | Der Vortrag beginnt um 19.30 Uhr. | Der Vortrag fängt um 20 Uhr an.
time | de | Unsere Filiale ist von 9 bis 18 Uhr geöffnet. | Unsere Filiale ist von 9 bis 20 Uhr geöffnet.
time | fr | La bibliothèque ferme à 18 h. | La bibliothèque est ouverte jusqu'à 20 heures.
time | it | Il museo chiude alle 17. | Il museo è aperto fino alle 19.
time | en | The canteen opens at 11 am. | The canteen opens at 11.30 am.
time | de-en | Die Kantine schliesst um 14 Uhr. | The canteen closes at 2.30 pm.
weekday | de | Die Probe ist jeden Dienstag. | Die Probe findet jeweils am Donnerstag statt.
weekday | en | The market is held every Saturday. | The market takes place on Sundays.
money | de | Der Eintritt kostet 15 Franken. | Der Eintritt kostet 20 Franken.
money | de | Der Umsatz 2026 lag bei 85 Mio. Franken. | 2026 setzten wir 58 Millionen Franken um.
money | fr | Le nouveau bâtiment a coûté 3 millions de francs. | Nous avons investi 5 millions de francs dans le nouveau bâtiment.
money | it | Il biglietto costa 12 franchi. | Il prezzo del biglietto è di 15 franchi.
money | en | The annual membership fee is 80 francs. | The membership fee is CHF 120 a year.
money | de-fr | Die neue Brücke kostet 12 Millionen Franken. | Le nouveau pont coûte 15 millions de francs.
money | en-de | Revenue in 2026 was CHF 50 million. | Der Umsatz 2026 betrug 500 Mio. Franken.
number | de | Wir beschäftigen 340 Mitarbeitende. | Bei uns arbeiten insgesamt 430 Menschen.
number | de | Der Verein zählt 120 Mitglieder. | Unser Verein hat 210 Mitglieder.
number | it | La ditta occupa 80 dipendenti. | Abbiamo in tutto 180 dipendenti.
number | en | We run seven branches in Switzerland. | The company has eleven branches in Switzerland.
number | en | The hotel has 48 rooms. | Our hotel has 84 rooms.
number | de-en | Wir bilden 24 Lernende aus. | We train 42 apprentices.
percent | de | Der Frauenanteil liegt bei 30 Prozent. | Der Frauenanteil beträgt 45 %.
percent | de | Zwei Drittel unseres Umsatzes erzielen wir im Ausland. | 80 % des Umsatzes stammen aus der Schweiz.
percent | fr | La part des exportations est de 60 %. | Nous exportons 75 % de notre production.
percent | en | Half of our electricity comes from our own roof. | Our own roof supplies 20 % of our electricity.
percent | it | Il margine EBIT è del 7 %. | Il margine EBIT è del 9 %.
unit | de | Das Paket wiegt 5 kg. | Das Paket wiegt 5 Pfund.
unit | en | The truck weighs 12 tonnes. | The truck weighs 12,000 pounds.
unit | en | The tank holds 100 litres. | The tank holds 100 gallons.
unit | de-en | Das Werk liegt 20 km vom Bahnhof entfernt. | The plant is 20 miles from the station.
unit | de | Der Motor leistet 150 kW. | Der Motor hat eine Leistung von 150 PS.
duration | de | Die Garantie auf den Motor beträgt drei Jahre. | Auf den Motor geben wir 24 Monate Garantie.
duration | fr | La visite dure deux heures. | La visite guidée dure 45 minutes.
duration | it | La garanzia sulla pompa è di due anni. | La pompa ha una garanzia di cinque anni.
duration | en | The course lasts three days. | The course takes five days.
duration | de | Die Lieferfrist beträgt höchstens fünf Tage. | Die Lieferfrist beträgt höchstens zehn Tage.
year | de | Unsere Firma wurde 1956 gegründet. | Die Firma wurde 1965 gegründet.
year | fr | L'association a été fondée en 1902. | L'association existe depuis 1920.
year | it | L'azienda è stata fondata nel 1948. | L'azienda nasce nel 1984.
year | en | The company was founded in 1970. | Founded in 1907, the company employs 50 people.
year | de-en | Das Hotel wurde 1898 gebaut. | The hotel was built in 1989.
place | de | Unser Hauptsitz ist in Winterthur. | Unser Hauptsitz befindet sich in Luzern.
place | de | Das Fest findet in der Turnhalle statt. | Das Fest findet im Gemeindesaal statt.
place | fr | Nos montres sont fabriquées à Bienne. | Nos montres sont fabriquées à Shanghai.
place | it | I nostri dati sono conservati in Svizzera. | I nostri dati sono conservati in Irlanda.
place | en | The conference takes place in Zurich. | The conference is held in Geneva.
place | de-fr | Die Velos werden in Italien hergestellt. | Les vélos sont fabriqués en Chine.
role | de | Anna Keller ist Präsidentin des Vereins. | Präsident des Vereins ist Peter Frei.
role | de | Unsere CFO heisst Sandra Vogt. | Thomas Meier, CFO, präsentiert die Zahlen.
role | fr | Marie Dubois est la directrice de l'école. | Le directeur de l'école est Paul Favre.
role | it | Il sindaco è Luca Bernasconi. | Il sindaco Marco Ferrari saluta gli ospiti.
role | en | The team captain is Sarah Jones. | Captain Emma Clark leads the team.
role | de-en | Geschäftsführer ist Martin Huber. | Laura Steiner is the managing director.
status | de | Das Konzert ist abgesagt. | Das Konzert findet wie geplant statt.
status | de | Das Restaurant bleibt geschlossen. | Das Restaurant ist wieder offen.
status | de | Die Fusion mit der Bank ist gescheitert. | Die Fusion mit der Bank ist abgeschlossen.
status | de | Das Modell ist ausverkauft. | Das Modell ist noch lieferbar.
status | fr | La piscine est fermée. | La piscine est ouverte.
status | fr | Le festival est reporté. | Le festival a lieu comme prévu.
status | it | Il ponte è chiuso al traffico. | Il ponte è aperto al traffico.
status | it | La partita è annullata. | La partita si gioca come previsto.
status | en | The tunnel is closed. | The tunnel has reopened.
status | en | The X12 has been discontinued. | The X12 is still in production.
status | de-en | Der Lift ist ausser Betrieb. | The lift is working.
status | de-fr | Das Baugesuch wurde bewilligt. | Le permis de construire a été refusé.
antonym | de | Die Teilnahme ist freiwillig. | Die Teilnahme ist obligatorisch.
antonym | de | Der Eintritt ist gratis. | Der Eintritt kostet 10 Franken.
antonym | de | Unser Umsatz ist 2026 gestiegen. | Unser Umsatz ist 2026 gesunken.
antonym | de | Hunde sind im Park erlaubt. | Hunde sind im Park verboten.
antonym | fr | Le parking est gratuit. | Le parking est payant.
antonym | fr | L'équipe a gagné la finale. | L'équipe a perdu la finale.
antonym | it | L'ingresso è gratuito. | L'ingresso è a pagamento.
antonym | it | Le vendite sono aumentate nel 2026. | Le vendite sono diminuite nel 2026.
antonym | en | Helmets are mandatory. | Helmets are optional.
antonym | en | The workshop takes place online. | The workshop takes place in person.
antonym | de-en | Der Vertrag ist befristet. | The contract is permanent.
antonym | de | Wir haben die Firma Muster gekauft. | Wir haben die Firma Muster verkauft.
negation | de | Wir liefern nach Österreich. | Nach Österreich liefern wir nicht.
negation | de | Unsere Seife enthält Palmöl. | Unsere Seife enthält kein Palmöl.
negation | de | Wir nehmen an der Messe teil. | An der Messe nehmen wir nicht teil.
negation | fr | Nous acceptons les cartes de crédit. | Nous n'acceptons pas les cartes de crédit.
negation | fr | Nous livrons le samedi. | Nous ne livrons pas le samedi.
negation | it | Formiamo apprendisti. | Non formiamo apprendisti.
negation | it | Il prodotto contiene lattosio. | Il prodotto non contiene lattosio.
negation | en | We ship to Canada. | We do not ship to Canada.
negation | en | The app stores personal data. | The app never stores personal data.
negation | de-en | Wir verkaufen Ersatzteile online. | We do not sell spare parts online.
material | de | Das Gehäuse ist aus Stahl. | Das Gehäuse besteht aus Kunststoff.
material | fr | La table est en bois. | La table est en verre.
material | it | Il tavolo è in legno. | Il tavolo è di plastica.
material | en | The housing is made of aluminium. | The housing is made of plastic.
material | de-en | Die Flasche ist aus Glas. | The bottle is made of plastic.
colour | de | Das neue Logo ist blau. | Unser neues Logo ist rot.
colour | en | The new uniform is green. | The new uniform is grey.
order | de | Zuerst wird gereinigt, dann wird montiert. | Die Reinigung erfolgt nach der Montage.
order | en | The audit takes place before the certification. | The audit takes place after the certification.
order | fr | Le test a lieu avant la livraison. | Le test a lieu après la livraison.
order | it | Prima il pranzo, poi la visita. | La visita si svolge prima del pranzo.
language | de | Die Führung ist auf Deutsch. | Die Führung findet auf Englisch statt.
frequency | de | Der Newsletter erscheint monatlich. | Der Newsletter erscheint wöchentlich.
frequency | en | The magazine appears quarterly. | The magazine appears monthly.
comparison | de | Die T5 ist schneller als die T4. | Die T5 ist langsamer als die T4.
bound | de | Der Saal fasst höchstens 150 Personen. | Im Saal haben 300 Personen Platz.
bound | en | More than 90 % of our customers are satisfied. | 70 % of our customers are satisfied.
bound | fr | Moins de 10 % des commandes arrivent en retard. | 25 % des commandes arrivent en retard.
rank | de | Wir haben den ersten Platz erreicht. | Wir haben den dritten Platz erreicht.
target | de | Bis 2030 wollen wir 50 % weniger CO2 ausstossen. | Unser Ziel: 50 % weniger CO2 bis 2035.
exclusive | de | Wir haben nur ein Werk. | Wir betreiben drei Werke.
exclusive | en | This is our only plant in Europe. | We run four plants in Europe.
with | de | Das Gerät wird ohne Ladekabel geliefert. | Das Gerät wird mit Ladekabel geliefert.
with | en | The phone comes without a charger. | The phone comes with a charger.
with | fr | Le sirop est sans sucre. | Le sirop contient du sucre.
incl | de | Das Frühstück ist im Preis inbegriffen. | Das Frühstück kostet extra.
date | de | Unser Sommerkonzert steigt am 3. Juli 2027 auf dem Dorfplatz. | Merken Sie sich den 10. Juli 2027 vor: Sommerkonzert auf dem Dorfplatz.
date | en | The new branch opens on 2 May. | Our new branch will open its doors on 9 May.
date | de | Einsendeschluss für den Wettbewerb ist der 30. Juni. | Am Wettbewerb können Sie bis 31. Juli teilnehmen.
time | it | La visita inizia alle 14. | La visita comincia alle 15.30.
time | de | Am Samstag ist die Apotheke bis 17 Uhr offen. | Die Apotheke schliesst am Samstag um 16 Uhr.
money | de | Für das neue Lager geben wir 8 Mio. Franken aus. | Das neue Lager kostet 18 Mio. Franken.
money | en | Tickets cost CHF 25. | A ticket is CHF 35.
money | de | Die Dividende beträgt 3 Franken je Aktie. | Wir zahlen eine Dividende von 4 Franken je Aktie.
number | de | An drei Standorten sind wir zu Hause. | Unser Unternehmen hat fünf Standorte.
number | en | About 500 people attended the open day. | 900 visitors came to the open day.
number | fr | Nous exploitons douze magasins. | L'entreprise possède vingt magasins.
number | it | Il nostro stabilimento conta 60 robot. | Nel nostro stabilimento ci sono 16 robot.
number | de | Die Bibliothek besitzt 40'000 Bücher. | In der Bibliothek stehen 14'000 Bücher.
percent | de | Der Marktanteil liegt bei 12 %. | Unser Marktanteil beträgt 21 Prozent.
percent | en | Sales rose by 5 % in 2026. | In 2026, sales grew by 15 %.
percent | de | Die Preise steigen um 3 %. | Die Preise steigen um 8 %.
percent | it | Il 70 % dei dipendenti lavora a tempo pieno. | Il 40 % dei dipendenti lavora a tempo pieno.
unit | de | Der Tisch ist 2 m lang. | Der Tisch hat eine Länge von 2 Fuss.
unit | fr | Le sentier fait 5 km. | Le sentier mesure 5 miles.
unit | en | The oven heats up to 300 °C. | The oven reaches at most 300 °F.
duration | de | Die Kündigungsfrist beträgt drei Monate. | Es gilt eine Kündigungsfrist von einem Monat.
duration | de | Unsere Mitarbeitenden haben sechs Wochen Ferien. | Alle Mitarbeitenden haben fünf Wochen Ferien.
duration | fr | L'apprentissage dure quatre ans. | L'apprentissage dure trois ans.
year | de | Das Schulhaus stammt aus dem Jahr 1905. | Das Schulhaus wurde 1950 gebaut.
year | en | Since 1995 we have been making watches. | We have been making watches since 1959.
place | de | Die Hausmesse findet in Aarau statt. | Treffpunkt für die Hausmesse ist Olten.
place | en | All our shoes are made in Portugal. | Our shoes are produced in Vietnam.
place | it | La sede dell'azienda è a Locarno. | L'azienda ha sede a Lugano.
place | de | Unsere Daten liegen in der Schweiz. | Wir speichern unsere Daten in Frankfurt.
role | de | Die Schule wird von Petra Amrein geleitet. | Schulleiter ist Bruno Egli.
role | en | Our chief executive, Mary Collins, opened the plant. | CEO Robert Hayes opened the plant.
role | fr | Claire Martin préside le club. | Le président du club est Jean Rochat.
role | it | Il fondatore dell'azienda è Carlo Rossi. | L'azienda è stata fondata da Giulio Bianchi.
status | de | Der Streik ist beendet. | Der Streik dauert an.
status | de | Die Stelle ist noch frei. | Die Stelle ist besetzt.
status | en | The flight is delayed. | The flight is on time.
status | en | Tickets are sold out. | Tickets are still available.
status | fr | Les travaux sont terminés. | Les travaux sont encore en cours.
status | it | Il progetto è stato approvato. | Il progetto è stato respinto.
status | de | Die Bewilligung liegt vor. | Die Bewilligung wurde verweigert.
status | de | Die Produktion läuft. | Die Produktion steht still.
antonym | de | Rauchen ist auf der Terrasse erlaubt. | Auf der Terrasse gilt Rauchverbot.
antonym | en | The water is safe to drink. | The water is not safe to drink.
antonym | en | Parking is free. | You have to pay for parking.
antonym | fr | La réunion se tient en ligne. | La réunion a lieu en présentiel.
antonym | de | Das Museum ist rollstuhlgängig. | Das Museum ist nicht rollstuhlgängig.
antonym | de | Wir stellen 20 Personen ein. | Wir bauen 20 Stellen ab.
antonym | it | Il bilancio si chiude in attivo. | Il bilancio si chiude in perdita.
negation | en | The hotel has a pool. | The hotel has no pool.
negation | en | We use animal testing. | We never use animal testing.
negation | fr | Il y a un parking devant le magasin. | Il n'y a pas de parking devant le magasin.
negation | de | Niemand wurde verletzt. | Zwei Personen wurden verletzt.
negation | en | Nobody was injured in the fire. | Three people were injured in the fire.
negation | de | Unsere Produkte sind vegan. | Unsere Produkte sind nicht vegan.
negation | it | Il ristorante accetta prenotazioni. | Il ristorante non accetta prenotazioni.
negation | fr | La Suisse fait partie de nos marchés. | La Suisse ne fait pas partie de nos marchés.
material | de | Die Fassade ist aus Holz. | Die Fassade wurde aus Beton gebaut.
exclusive | de | Den Kurs gibt es nur online. | Der Kurs findet vor Ort statt.
exclusive | en | Only members may use the gym. | The gym is open to everyone.
order | de | Zuerst kommt die Prüfung, danach die Auslieferung. | Geprüft wird erst nach der Auslieferung.
order | en | Lunch is served before the tour. | Lunch is served after the tour.
bound | de | Maximal 50 Personen dürfen teilnehmen. | Bis zu 80 Personen dürfen teilnehmen.
bound | en | Delivery takes at least ten days. | Delivery takes three days.
speech | fr | Le cours est donné en allemand. | Le cours est donné en anglais.
first | de | Wir belegten Rang 2. | Wir belegten Rang 5.
date | de | Das Betriebsfest steigt am Freitag, 25. Juni 2027. | Reservieren Sie sich Freitag, 2. Juli 2027, für unser Betriebsfest.
date | fr | La fête du village commence le 1er août. | La fête du village débute le 31 juillet.
date | en | Please hand in your entries for the photo contest by 10 October. | The photo contest closes on 31 October.
date | it | Il corso inizia il 4 marzo. | L'inizio del corso è previsto per l'11 marzo.
money | en | The merger will cost 40 million dollars. | The merger costs 14 million dollars.
money | de | Der Mindestlohn beträgt bei uns 24 Franken pro Stunde. | Wir zahlen einen Mindestlohn von 21 Franken pro Stunde.
money | it | L'azienda ha donato 10'000 franchi all'ospedale. | Abbiamo donato 100'000 franchi all'ospedale.
money | fr | L'abonnement annuel coûte 60 francs. | Le prix de l'abonnement annuel est de 90 francs.
money | de | Im Jahr 2026 schrieb die Gruppe einen Gewinn von 7 Mio. Franken. | Der Gewinn der Gruppe lag 2026 bei 17 Mio. Franken.
number | de | Unser Fuhrpark umfasst 35 Lastwagen. | Zu unserem Fuhrpark gehören 53 Lastwagen.
number | en | The stadium seats 12,000 spectators. | The stadium has room for 21,000 people.
number | fr | Le musée a accueilli 80 000 visiteurs en 2026. | En 2026, 18 000 personnes ont visité le musée.
number | it | La squadra ha vinto cinque titoli. | La squadra ha vinto tre titoli in tutto.
percent | de | 2026 exportierten wir 70 Prozent unserer Produktion. | 2026 ging die Hälfte unserer Produktion ins Ausland.
percent | en | Our machines use 30 % less water. | Our machines use 13 % less water.
percent | fr | Les femmes représentent 40 % du personnel. | La proportion de femmes est de 25 %.
unit | en | The bridge is 300 metres long. | The bridge has a length of 300 feet.
unit | it | Il serbatoio contiene 500 litri. | Il serbatoio ha una capacità di 5 metri cubi.
duration | en | The battery lasts eight hours. | Battery life is four hours.
duration | it | I dipendenti hanno diritto a cinque settimane di vacanza. | I dipendenti hanno sei settimane di ferie.
duration | fr | Le délai de livraison est de deux semaines. | Nous livrons en six semaines.
year | it | Il teatro fu costruito nel 1920. | Il teatro risale al 1902.
place | de | Die Generalversammlung wird im Hotel Krone in Chur abgehalten. | Ort der Generalversammlung ist Davos.
place | fr | Le siège de la fondation est à Berne. | La fondation a son siège à Bâle.
place | de | Wir verlegen die Produktion nach Polen. | Die Produktion wird nach Portugal verlagert.
role | de | Trainer der ersten Mannschaft ist Marco Hofer. | Die erste Mannschaft wird von Trainer Daniel Wyss betreut.
role | en | Julia Baker founded the company. | The company's founder is Henry Moss.
role | it | La presidente del circolo è Giulia Conti. | Il presidente del circolo si chiama Franco Neri.
status | de | Die Rutschbahn im Freibad ist gesperrt. | Die Rutschbahn im Freibad ist offen.
status | en | The rescue plan was rejected by parliament. | Parliament approved the rescue plan.
status | fr | Le nouveau modèle est en rupture de stock. | Le nouveau modèle est disponible immédiatement.
status | it | La strada è stata riaperta. | La strada resta chiusa.
status | de | Der Vertrag mit der Gemeinde ist unterschrieben. | Der Vertrag mit der Gemeinde ist noch nicht unterschrieben.
status | en | The strike is over. | The strike continues.
status | de | Das Verfahren gegen die Firma wurde eingestellt. | Das Verfahren gegen die Firma läuft weiter.
antonym | de | Das Schwimmbecken ist beheizt. | Das Schwimmbecken ist unbeheizt.
antonym | fr | Le port du casque est obligatoire. | Le port du casque est facultatif.
antonym | it | L'evento si svolge all'aperto. | L'evento si svolge al coperto.
antonym | de | Unsere Busse fahren elektrisch. | Unsere Busse fahren mit Diesel.
antonym | en | Our family business remains privately owned. | The company is listed on the stock exchange.
antonym | de | Der Preis für Strom sinkt nächstes Jahr. | Der Strompreis steigt nächstes Jahr.
antonym | en | The company made a profit in 2026. | The company made a loss in 2026.
negation | de | Der Parkplatz ist nachts beleuchtet. | Der Parkplatz ist nachts nicht beleuchtet.
negation | fr | L'hôtel dispose d'un sauna. | L'hôtel n'a pas de sauna.
negation | en | The museum offers guided tours. | The museum does not offer guided tours.
negation | it | La nostra azienda sponsorizza il festival. | La nostra azienda non sponsorizza il festival.
negation | de | Für den Kurs braucht es Vorkenntnisse. | Für den Kurs braucht es keine Vorkenntnisse.
negation | de | Alle Filialen sind zertifiziert. | Keine unserer Filialen ist zertifiziert.
material | fr | Le pont est construit en béton. | Le pont est en acier.
order | de | Die Anzahlung ist vor der Lieferung fällig. | Die Anzahlung ist nach der Lieferung fällig.
exclusive | it | Il corso è riservato ai soci. | Il corso è aperto a tutti.
bound | fr | Nous répondons en moins de 24 heures. | Nous répondons en trois jours.
bound | de | Die Maschine verarbeitet mindestens 500 Stück pro Stunde. | Die Maschine verarbeitet 300 Stück pro Stunde.
weekday | it | Il mercato si tiene il sabato. | Il mercato si tiene la domenica.
mixed | de | Die Vereinsversammlung findet am 14. März 2027 statt. | Am 21. März 2027 trifft sich der Verein zur Versammlung.
mixed | fr | Le nouveau centre logistique a coûté 40 millions d'euros. | Nous avons dépensé 14 millions d'euros pour le nouveau centre logistique.
mixed | it | La biblioteca apre alle 10. | La biblioteca è aperta dalle 9.
mixed | en | The gearbox weighs 80 kg. | The gearbox has a weight of 80 pounds.
mixed | de | Die Lehrlingsprüfung wurde bestanden, die Halle ist fertig gebaut. | Die Halle ist noch im Bau und nicht fertig.
mixed | de | Präsidentin der Stiftung ist Ruth Zeller. | Hans Gerber, Präsident der Stiftung, eröffnete den Anlass.
mixed | en | Kessler Tools was founded in 1952. | Kessler Tools has been in business since 1925.
mixed | fr | La société Morel a racheté l'usine de Vevey. | La société Morel a vendu l'usine de Vevey.
mixed | de | Der Verkauf der Sparte ist abgeschlossen. | Der Verkauf der Sparte ist geplatzt.
mixed | it | Il corso per apprendisti è annullato. | Il corso per apprendisti si svolge come previsto.
mixed | en | All sensors are made in Norway. | Our sensors are manufactured in Finland.
mixed | fr-de | L'entrée est gratuite pour tous. | Alle bezahlen Eintritt.
mixed | de | Rund 60 % des Umsatzes erzielen wir im Ausland. | Der Exportanteil beträgt 35 %.
mixed | en | The lift can carry up to 500 kg. | The lift carries at most 300 kg.
mixed | de | Die Pumpe braucht kein Öl. | Die Pumpe braucht Öl.
"""
"""Kind, languages (one for both), the two statements."""

BOTH = """
open | de | Der Lift fährt leicht verspätet. | Der Lift fährt schwer beladen.
open | de | Die Kasse hilft rasch und einfach. | Die Kasse ist kompliziert gebaut.
open | de | Kastor baut Drehmaschinen. | Wir bauen keine Drehmaschinen.
open | de | Eva Roth war bis 2023 Präsidentin des Vereins. | Präsident des Vereins ist Urs Keller.
open | de | Am Samstag bleibt der Schalter zu. | Von Montag bis Freitag ist der Schalter offen.
open | de | Wir haben 2019 eine Filiale eröffnet. | Wir haben 2022 eine Filiale eröffnet.
open | de | Nur Mitglieder stimmen ab. | Auch Gäste sind willkommen.
open | de | Unser Gast ist Eva Roth aus Wil. | Urs Keller ist auch ein Gast.
open | fr | La piste facile est ouverte. | La piste difficile est fermée.
open | it | La sala grande è aperta. | La sala piccola è chiusa.
open | en | The easy trail is open. | The hard trail is closed.
open | en | We had 39 apprentices at the end of 2024. | We had 41 apprentices at the end of 2025.
open | en | The easy trail takes one hour. | The difficult trail takes three hours.
question | de | Ist das Museum am Montag geschlossen? | Das Museum ist am Montag offen.
question | en | Has the concert been cancelled? | The concert takes place as planned.
quote | de | Laut einem Gerücht schliesst das Werk. | Das Werk bleibt offen.
quote | fr | Selon un concurrent, notre produit contient du plastique. | Notre produit ne contient pas de plastique.
quote | it | Un cliente sostiene che il negozio sia chiuso. | Il negozio è aperto.
wish | de | Wir wünschen uns, dass der Umsatz steigt. | Der Umsatz ist gesunken.
wish | en | We hope to employ 500 people one day. | We employ 320 people.
plan | de | Für 2026 hatten wir 60 Mio. Franken Umsatz budgetiert. | Der Umsatz 2026 erreichte 55 Mio. Franken.
plan | fr | Nous prévoyons d'engager 20 personnes. | Nous avons engagé douze personnes.
hypothetical | de | Wenn der Bus ausfallen würde, wäre das Museum geschlossen. | Das Museum ist offen.
hypothetical | en | If we sold the plant, production would stop. | Production is running.
irony | de | Unser Kaffee ist natürlich nie kalt 😉 | Der Kaffee in der Kantine ist kalt.
update | de | Neu öffnet die Kantine um 7 Uhr. | Die Kantine öffnet um 8 Uhr.
update | fr | Désormais, la bibliothèque ferme à 20 h. | La bibliothèque ferme à 18 h.
update | it | D'ora in poi il negozio apre alle 9. | Il negozio apre alle 8.
update | en | Change of date: the party is now on 12 June. | The party is on 5 June.
period | de | 2025 hatten wir 300 Mitarbeitende. | 2024 hatten wir 280 Mitarbeitende.
period | en | In the first quarter revenue was CHF 10 million. | Revenue in 2026 was CHF 45 million.
period | de | Früher war der Eintritt gratis. | Der Eintritt kostet 5 Franken.
period | fr | Jusqu'en mars, le musée était fermé. | Depuis avril, le musée est ouvert.
scope | de | In Bern arbeiten 40 Personen. | Die Firma beschäftigt 320 Personen.
scope | de | Die Sparte Logistik erzielte 20 Mio. Franken Umsatz. | Der Konzernumsatz betrug 90 Mio. Franken.
scope | en | Our Berlin office has 25 employees. | Our Paris office has 60 employees.
scope | de | Am Sonntag ist der Shop geschlossen. | Unter der Woche ist der Shop offen.
subject | de | Die Bibliothek schliesst um 18 Uhr. | Das Restaurant schliesst um 22 Uhr.
subject | de | Kinder zahlen 5 Franken Eintritt. | Erwachsene zahlen 12 Franken Eintritt.
subject | fr | Le prix pour les membres est de 20 francs. | Le prix pour les non-membres est de 30 francs.
subject | en | The front door is open. | The back door is closed.
subject | de | Anna Keller ist CFO. | Peter Frei ist CEO.
subject | de | Die Garantie auf die Batterie beträgt zwei Jahre. | Die Garantie auf den Rahmen beträgt fünf Jahre.
subject | it | La piscina coperta è chiusa. | La piscina scoperta è aperta.
subject | de | Die Meier AG wurde 1920 gegründet. | Die Huber AG wurde 1954 gegründet.
product | de | Die T4 wiegt 800 kg. | Die T5 wiegt 950 kg.
product | en | The basic plan costs 10 francs a month. | The premium plan costs 25 francs a month.
product | fr | La version 3 est disponible. | La version 2 n'est plus disponible.
rounding | de | Rund 400 Mitarbeitende arbeiten bei uns. | Wir beschäftigen 387 Mitarbeitende.
rounding | en | Revenue was CHF 51 million. | Revenue came to CHF 50.8 million.
rounding | fr | Près de 300 personnes ont participé. | 294 personnes ont participé.
bound | de | Mehr als 80 % sind zufrieden. | 84 % sind zufrieden.
bound | de | Wir liefern innert fünf Tagen. | Wir liefern in drei Tagen.
bound | en | At least 200 guests came. | 230 guests came.
unit | de | Der Weg ist 2 km lang. | Der Weg ist 2000 Meter lang.
unit | en | The course lasts half a day. | The course takes four hours.
unit | de-en | Das Paket wiegt 10 kg. | The parcel weighs 22 pounds.
same | de | Die Generalversammlung ist am 22. April. | Am 22. April laden wir zur Generalversammlung.
same | de-fr | Der Eintritt ist gratis. | L'entrée est gratuite.
same | en-it | The museum is closed on Mondays. | Il museo è chiuso il lunedì.
same | de | Wir liefern nicht nach Russland. | Russland beliefern wir nicht.
part | de | Drei Mitarbeitende feiern ihr Jubiläum. | Wir haben 120 Mitarbeitende.
part | en | Two of our plants are certified. | We run five plants.
part | fr | Cinq apprentis commencent en août. | Nous formons 30 apprentis.
unrelated | de | Der Zug hat 20 Minuten Verspätung. | Die Sitzung dauert 20 Minuten.
unrelated | de | Das Schloss liegt am See. | Das Schloss der Tür ist kaputt.
unrelated | en | The bank is closed. | We sat on a bank by the river and it was open to everyone.
unrelated | fr | Le moule est en acier. | La moule se mange avec des frites.
different | de | Die Führung dauert eine Stunde. | Die Führung beginnt um 14 Uhr.
different | en | The hotel has 48 rooms. | The hotel has 12 parking spaces.
different | de | Das Fest beginnt am 5. Mai. | Das Fest endet am 7. Mai.
different | it | Il corso dura tre giorni. | Il corso costa 300 franchi.
different | de | Der Shop in Zürich ist geschlossen. | Der Shop in Basel ist offen.
notonly | de | Wir liefern nicht nur in die Schweiz. | Wir liefern in die Schweiz.
notall | de | Nicht alle Filialen sind offen. | Die Filiale in Thun ist offen.
quantifier | en | Some employees work from home. | Some employees do not work from home.
thing | de | Die Teilnahme ist freiwillig. | Die Anmeldung ist obligatorisch.
apart | de | Der Zug fährt um 8 Uhr. | Der Bus fährt um 9 Uhr.
apart | de | Ein Mann spielt Gitarre. | Ein Mann spielt auf der Strasse Musik.
apart | de | Die Kinder spielen draussen im Garten. | Die Kinder haben Spass.
apart | de | Er wusste nicht, was er sagen sollte. | Er war sprachlos.
apart | de | Die Regierung hat 1998 ein neues Gesetz erlassen. | Es gibt ein Gesetz.
apart | de | Zwei Hunde rennen über eine Wiese. | Tiere sind im Freien.
apart | de | Die meisten Hotels sind im Sommer ausgebucht. | Im Winter sind Hotels verfügbar.
apart | de | Ich habe nie gesagt, dass sie gelogen hat. | Jemand hat gesagt, dass sie gelogen hat.
apart | de | Die Insel wurde 1493 entdeckt. | Die Insel hat 20'000 Einwohner.
apart | de | Das Museum ist von Dienstag bis Sonntag geöffnet. | Das Museum ist am Montag geschlossen.
apart | de | Er kaufte das Haus für 200'000 Dollar. | Er verkaufte das Haus für 300'000 Dollar.
apart | de | Die Kosten stiegen 1990 um 5 Prozent. | Die Kosten sanken 1995.
apart | de | Nicht alle waren einverstanden. | Einige waren einverstanden.
apart | en | The gym has a sauna. | The hotel has no sauna.
apart | de | Der Eintritt für Kinder ist frei. | Erwachsene bezahlen 10 Franken.
apart | de | Wir öffnen das neue Lager in Bern. | Das Lager in Zürich ist geschlossen.
apart | fr | Le train part à 8 h. | Le train arrive à 10 h.
apart | en | Revenue rose in Europe. | Revenue fell in Asia.
apart | de | 2025 stieg der Umsatz. | 2024 sank der Umsatz.
apart | en | Our coffee machine is new. | Our coffee machine was used all day.
apart | de | Anna Keller ist Präsidentin des Turnvereins. | Peter Frei ist Präsident der Musikgesellschaft.
apart | it | Il corso A costa 100 franchi. | Il corso B costa 200 franchi.
apart | en | Line 4 is running. | Line 7 is suspended.
apart | de | Das Gebäude A ist fertig. | Das Gebäude B ist noch im Bau und nicht fertig.
apart | en | The hotel in Davos has 50 rooms. | The hotel in Chur has 80 rooms.
apart | de | Die Schulung für Lernende dauert einen Tag. | Die Schulung für Kader dauert zwei Tage.
apart | fr | Les employés à temps plein travaillent 42 heures. | Les apprentis travaillent 40 heures.
apart | de | Am Vormittag ist der Schalter offen, am Nachmittag nicht. | Der Schalter ist am Nachmittag geschlossen.
apart | en | We do not deliver on Sundays. | We deliver from Monday to Saturday.
apart | de | Der Preis stieg von 10 auf 12 Franken. | Der Preis beträgt 12 Franken.
apart | de | Die Kosten für Strom sind gestiegen. | Die Kosten für Papier sind gesunken.
apart | fr | Le restaurant est ouvert le midi. | Le restaurant est fermé le soir.
apart | en | The old bridge was built in 1902. | The new bridge was built in 1998.
apart | de | Wir haben 2025 zwei Firmen gekauft. | Wir haben 2026 eine Firma verkauft.
apart | it | Il treno per Milano parte alle 9. | Il treno per Zurigo parte alle 10.
apart | en | The first floor is occupied. | The second floor is vacant.
apart | de | Die Rechnung ist innert 30 Tagen zahlbar. | Die Rücksendung ist innert 14 Tagen möglich.
apart | de | Bei Regen findet das Fest in der Halle statt. | Das Fest findet auf dem Dorfplatz statt.
apart | fr | Nos bureaux sont à Genève. | Nos ateliers sont à Sion.
apart | en | Women make up 30 % of our managers. | Women make up 45 % of our staff.
apart | de | Das Kader hat sechs Wochen Ferien. | Die Lernenden haben sieben Wochen Ferien.
apart | de | Der Marathon führt über 42 km. | Der Halbmarathon führt über 21 km.
apart | it | La sala grande contiene 300 persone. | La sala piccola contiene 40 persone.
apart | en | We opened a shop in Lyon. | We closed a shop in Rome.
apart | de | Der CEO von Huber ist Max Roth. | Die CEO von Steiner ist Eva Lang.
apart | de | Wir bieten Kurse für Anfänger an. | Wir bieten keine Kurse für Kinder an.
apart | fr | En 2025, nous avons vendu 200 vélos. | En 2026, nous avons vendu 350 vélos.
apart | en | The red team won the match. | The blue team lost the match.
apart | de | Unser Umsatz in Asien ist gesunken. | Unser Umsatz ist insgesamt gestiegen.
apart | de | Wir wollen bis 2030 klimaneutral sein. | Wir sind noch nicht klimaneutral.
apart | en | Parking costs 2 francs an hour. | Parking costs 15 francs a day.
apart | de | Das Spiel begann um 15 Uhr. | Das Spiel war um 17 Uhr zu Ende.
apart | it | Nel 2024 abbiamo assunto 10 persone. | Nel 2025 abbiamo licenziato 5 persone.
apart | fr | Le train est en retard. | Le bus est à l'heure.
apart | de | Im Shop gibt es Kaffee. | Im Shop gibt es kein Bier.
apart | de | Viele Menschen sind gegen das Projekt. | Die Gemeinde hat das Projekt bewilligt.
apart | en | I bought a used car. | My new car is brand new.
whole | de | Unsere Daten liegen in der Schweiz. | Unsere Daten liegen in Zürich.
whole | en | Our shoes are made in Italy. | Our shoes are made in Milan.
group | de | Für Kinder kostet der Eintritt 5 Franken. | Der Eintritt kostet 12 Franken.
group | fr | Nos apprentis ont six semaines de vacances. | Nous avons cinq semaines de vacances.
general | de | Der Mann fährt mit dem Fahrrad durch die Stadt. | Ein Mann ist unterwegs.
general | de | Im Jahr 1998 wurde das Gesetz geändert. | Das Gesetz gilt seit 1950.
general | de | Die Armee verlor in der Schlacht 2000 Soldaten. | Viele Soldaten starben.
general | de | Sie können das Museum kostenlos besuchen, müssen aber für die Führung bezahlen. | Die Führung kostet etwas.
general | de | Das Hotel liegt drei Kilometer vom Strand entfernt. | Das Hotel liegt nicht direkt am Strand.
general | de | Ich glaube nicht, dass er das Buch gelesen hat. | Er hat das Buch vielleicht nicht gelesen.
general | de | Die Preise sind in den letzten Jahren gestiegen. | Alles ist teurer geworden.
general | de | Die Mehrheit der Anwälte war dagegen. | Einige Anwälte waren dafür.
general | de | Clinton gewann die Wahl 1992. | Bush verlor die Wahl 1992.
general | de | Das alte Rathaus wurde 1620 gebaut und 1870 abgerissen. | Das Rathaus wurde im 17. Jahrhundert gebaut.
general | de | Der Tempel ist von 9 bis 17 Uhr geöffnet. | Der Tempel ist abends geschlossen.
general | de | Die Frau trägt ein rotes Kleid. | Die Frau trägt einen blauen Hut.
general | de | Zwei Männer sitzen auf einer Bank. | Drei Personen stehen daneben.
general | de | Kinder unter sechs Jahren haben freien Eintritt. | Für Schüler kostet der Eintritt drei Euro.
general | de | Die Regierung plant, die Steuern zu senken. | Die Steuern wurden noch nicht gesenkt.
general | de | Im Osten der Insel gibt es keine Strände. | Die Insel hat schöne Strände im Westen.
general | de | Nach dem Krieg wurde die Stadt wieder aufgebaut. | Vor dem Krieg war die Stadt reich.
general | de | Das Programm hat 2 Millionen Dollar gekostet. | Das Programm wurde vom Staat bezahlt.
"""
"""Kind, languages, the two statements; both can be true."""


def pairs(text: str) -> list[tuple[str, str, str, str, str]]:
    """Kind, both languages, both statements."""
    found: list[tuple[str, str, str, str, str]] = []
    for line in text.strip().split("\n"):
        kind, spoken, a, b = (part.strip() for part in line.split(" | "))
        one, _, other = spoken.partition("-")
        found.append((kind, one, other or one, a, b))
    return found
