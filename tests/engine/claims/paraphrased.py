"""Pairs of statements that say their matter in other words, and pairs that only look like them."""

from __future__ import annotations

NOT_BOTH = """
free | de | Die Gewerkschaft hat den Streik bei Marti Textil beendet. | Bei Marti Textil wird weiterhin gestreikt.
free | de | Die Brücke über die Lorze ist noch im Bau. | Die Brücke über die Lorze wurde letzte Woche eingeweiht.
free | de | Für den Töpferkurs hat es noch freie Plätze. | Der Töpferkurs ist ausgebucht.
free | de | Der Prozess gegen den Ex-Banker hat begonnen. | Der Prozess gegen den Ex-Banker hat noch nicht begonnen.
free | de | Die Fusion von Marti und Keller ist vom Tisch. | Marti und Keller fusionieren per Januar.
free | de | Im Schwimmbad Lenz ist das Tragen einer Badekappe Pflicht. | Eine Badekappe braucht es im Schwimmbad Lenz nicht.
free | de | Hunde sind im Gasthof Linde erlaubt. | Im Gasthof Linde müssen Hunde draussen bleiben.
free | de | Das Brot der Bäckerei Huber enthält keine Nüsse. | Im Brot der Bäckerei Huber stecken Haselnüsse und andere Nüsse.
free | de | Der Eintritt ins Freibad kostet Erwachsene 7 Franken. | Erwachsene zahlen im Freibad 9 Franken Eintritt.
free | de | Die Mieten in Seewil sind 2025 gestiegen. | 2025 gingen die Mieten in Seewil zurück.
free | de | Beim Brand in der Mühle wurde niemand verletzt. | Der Brand in der Mühle forderte drei Verletzte.
free | de | Der Rucksack Pico wiegt 900 Gramm. | Mit 1,4 Kilo ist der Rucksack Pico kein Leichtgewicht.
free | de | Anmelden muss man sich für den Waldlauf bis 3. Mai. | Anmeldeschluss für den Waldlauf ist der 13. Mai.
free | de | Sämtliche Filialen der Drogerie Wyss sind am Sonntag zu. | Die Drogerie Wyss hat am Sonntag offen.
free | de | Der FC Lengwil ist aufgestiegen. | Der FC Lengwil hat den Aufstieg nicht geschafft.
free | de | Am Fest in Biberen gibt es keinen Alkohol. | Am Fest in Biberen wird Bier und Wein ausgeschenkt.
free | de | Die Wanderung zum Horn dauert vier Stunden. | Für die Wanderung zum Horn braucht man nur zwei Stunden.
free | de | Der Markt ist jeden Mittwoch. | Unser Markt findet immer am Donnerstag statt.
free | de | Alle Zimmer im Hotel Sonne haben einen Balkon. | Im Hotel Sonne hat kein Zimmer einen Balkon.
free | de | Der Akku der Säge Timba hält acht Stunden. | Nach drei Stunden ist der Akku der Säge Timba leer.
free | de | Die Post in Aeugst schliesst Ende Jahr. | Die Post in Aeugst bleibt.
free | de | Die Kita Igel hat freie Plätze. | In der Kita Igel sind alle Plätze vergeben.
free | de | Die Linie 5 fährt am Sonntag nicht. | Auch am Sonntag fährt die Linie 5.
free | de | Die Firma Kolb baut ihr neues Werk in Tuggen. | Kolb baut das neue Werk in Buttikon.
free | de | Die Badi Hirzel ist wegen Algen geschlossen. | Ab ins Wasser: Die Badi Hirzel hat heute offen!
free | de | Der Laden von Bio Meili führt kein Fleisch. | Bei Bio Meili bekommen Sie auch Fleisch aus der Region.
free | de | Der Verwaltungsrat von Solvex hat die Übernahme abgesegnet. | Solvex wird nicht übernommen.
free | de | In der Jugendherberge darf nicht geraucht werden. | Rauchen ist in der Jugendherberge gestattet.
free | de | Das Projekt Seeblick liegt im Zeitplan. | Das Projekt Seeblick ist um Monate verspätet.
free | de | Die Verhandlungen mit Riedo sind gescheitert. | Mit Riedo wird immer noch verhandelt.
free | de | Das Restaurant Krone hat am Montag Ruhetag. | Am Montag ist das Restaurant Krone geöffnet.
free | de | Die Turnhalle ist saniert und wieder offen. | Die Turnhalle wird noch saniert.
free | de | Die Feuerwehr Egg rückt mit drei Fahrzeugen aus. | Die Feuerwehr Egg besitzt kein einziges Fahrzeug.
free | de | Der Weg zur Burg ist ausgeschildert. | Der Weg zur Burg ist nicht ausgeschildert.
free | de | Die Bäckerei Roth verkauft keine Torten mehr. | Die Bäckerei Roth verkauft weiterhin Torten.
free | de | Der Mietvertrag mit der Firma Hug läuft weiter. | Die Firma Hug hat den Mietvertrag gekündigt.
free | de | Das Konzert in Wattwil ist gratis. | Billette für das Konzert in Wattwil kosten 20 Franken.
free | de | Beat Kern bleibt Präsident. | Beat Kern tritt als Präsident zurück.
free | de | Das Openair Flums dauert drei Tage. | Das Openair Flums dauert vier Tage.
free | de | Am Kurs nehmen nur Frauen teil. | Am Kurs nehmen auch Männer teil.
free | de | Der Lift im Rathaus funktioniert. | Der Lift im Rathaus ist ausser Betrieb.
free | de | Das Produkt Silva ist aus Holz. | Silva besteht aus Kunststoff.
free | de | Nach dem Umbau hat das Kino 200 Plätze. | Das Kino bietet Platz für 120 Personen.
free | de | Die Ausstellung ist bis 12. Juni zu sehen. | Die Ausstellung endet am 2. Juni.
free | de | Der Gemeinderat hat das Baugesuch bewilligt. | Der Gemeinderat hat das Baugesuch abgelehnt.
free | fr | La grève à l'hôpital de Bressan continue. | Fin de la grève à l'hôpital de Bressan : le personnel a repris le travail.
free | fr | Le permis de construire de la tour Alma a été refusé. | La tour Alma a obtenu son permis de construire.
free | fr | Le parking de la gare de Mollens est gratuit. | À Mollens, le parking de la gare coûte 2 francs l'heure.
free | fr | La mairesse de Jonville s'appelle Lucie Renard. | Marc Thévoz est le maire de Jonville.
free | fr | Le trajet en bus jusqu'à Verlin dure une heure. | Il faut vingt minutes en bus pour aller à Verlin.
free | fr | Les ventes de Solane ont augmenté en 2025. | Solane a vendu moins en 2025 que l'année précédente.
free | fr | Le vélo Tarn est fabriqué au Portugal. | Le vélo Tarn est produit en Pologne.
free | fr | L'usine Perret licencie quarante personnes. | Aucun licenciement chez Perret, assure la direction.
free | fr | Anne Favre préside le club d'échecs de Bulle. | Le président du club d'échecs de Bulle est Luc Oberson.
free | fr | Le film dure 90 minutes. | Le film dure plus de deux heures.
free | fr | Le concert a lieu à l'église. | Le concert se tient à la salle communale.
free | fr | La poste du village est maintenue. | La poste du village fermera ses portes en mars.
free | fr | Le vaccin est gratuit pour tous. | Le vaccin coûte 40 francs.
free | fr | La course a été annulée à cause de la neige. | La course a eu lieu malgré la neige.
free | fr | Paul Morel dirige l'orchestre de Sion. | L'orchestre de Sion est dirigé par Claire Dubuis.
free | fr | L'entreprise Valmat a été fondée en 1962. | Valmat existe depuis 1972.
free | fr | La crèche ferme à 18 heures. | La crèche est ouverte jusqu'à 19 heures.
free | fr | Le bus ne circule pas le dimanche. | Le dimanche, le bus circule toutes les heures.
free | fr | Le prix de l'essence a baissé. | Le prix de l'essence a augmenté.
free | fr | L'école a 12 classes. | L'école compte 15 classes.
free | it | Lo sciopero dei treni è stato revocato. | Sciopero dei treni confermato: domani si fermano tutti.
free | it | I biglietti per il festival di Lugnano sono esauriti. | Ci sono ancora biglietti per il festival di Lugnano.
free | it | L'ingresso al museo di Valdora è libero. | Per entrare al museo di Valdora si pagano otto euro.
free | it | Il caffè Moretti è senza zuccheri aggiunti. | Nel caffè Moretti ci sono zuccheri aggiunti.
free | it | Il congresso di cardiologia si tiene a Bologna. | A Torino il congresso di cardiologia.
free | it | L'abbonamento annuale costa 310 euro. | Per l'abbonamento annuale si spendono 130 euro.
free | it | Nessun ferito nell'incendio della segheria. | L'incendio della segheria ha causato due feriti.
free | it | La mostra di Modigliani apre il 4 aprile. | La mostra di Modigliani inizia il 14 aprile.
free | it | Per la gita a Varano non serve iscriversi. | L'iscrizione alla gita di Varano è obbligatoria.
free | it | Il direttore del coro di Brenno è Paolo Riva. | A dirigere il coro di Brenno è Marta Galli.
free | it | La zuppa Nonna è vegana. | La zuppa Nonna contiene carne.
free | it | Il Comune ha approvato il progetto del parco. | Il progetto del parco è stato respinto dal Comune.
free | it | La piscina di Tesserete è gratuita. | L'entrata alla piscina di Tesserete costa sei franchi.
free | it | Al corso non servono conoscenze di base. | Per il corso servono conoscenze di base.
free | it | Il forno Bassi è chiuso il lunedì. | Il lunedì il forno Bassi è aperto.
free | it | La strada è chiusa per lavori. | La strada è percorribile.
free | it | Il museo ha 30 dipendenti. | Nel museo lavorano 45 persone.
free | it | I cani non possono entrare. | I cani sono ammessi.
free | en | The Harlow bridge reopened to traffic on Tuesday. | Drivers beware: the Harlow bridge is still closed.
free | en | Voters rejected the new stadium in Corley. | Corley says yes: voters approved the new stadium.
free | en | Enrolment for the pottery course has closed. | You can still sign up for the pottery course.
free | en | The Wexford festival has been called off. | The Wexford festival goes ahead as planned.
free | en | Marlow Foods is merging with Hartfield. | There will be no merger between Marlow Foods and Hartfield.
free | en | All the flats at Quay House are let. | Several flats at Quay House are still vacant.
free | en | Dogs are welcome at the Old Mill café. | No dogs allowed at the Old Mill café.
free | en | Anna Perrin chairs the Selby choir. | The Selby choir is chaired by Tom Ogilvie.
free | en | Brightwell Dairy was founded in 1902. | Brightwell Dairy has been around since 1920.
free | en | Tickets for the Selby fair cost £12. | You pay £21 to get into the Selby fair.
free | en | The ferry to Lunn takes 40 minutes. | It takes two hours to reach Lunn by ferry.
free | en | Unemployment in Corley rose last year. | Last year unemployment in Corley fell.
free | en | Nobody was injured in the fire at Hobbs Mill. | Two people were hurt in the fire at Hobbs Mill.
free | en | The water at Sandy Cove is safe to swim in. | Swimming at Sandy Cove is not safe at the moment.
free | en | The Elms surgery opens at 8 a.m. | At the Elms surgery the doors open at nine.
free | en | The Brampton pier has been torn down. | Brampton pier is still standing and open to walkers.
free | en | Mia Thorpe has resigned as head of the museum. | Mia Thorpe remains head of the museum.
free | en | Our Leeds office has closed. | We are keeping our office in Leeds.
free | en | The Vista hotel has 120 rooms. | With its 80 rooms, the Vista hotel is rather small.
free | en | The book fair runs from 3 to 6 May. | The book fair runs from 3 to 8 May.
free | en | The exhibition is indoors. | The exhibition takes place outdoors.
free | en | Rents in Ashby are falling. | Rents in Ashby keep going up.
free | en | Registration for the Fen triathlon opens on 1 March. | Registration for the Fen triathlon opens on 15 March.
free | en | Dr Webb was found guilty. | The court acquitted Dr Webb.
free | en | Greenleaf Tea pays its pickers by the hour. | Pickers at Greenleaf Tea are not paid by the hour.
free | en | The Marsh End bakery is up for sale. | The Marsh End bakery is not for sale.
free | en | No children under 12 are admitted to the cave. | Children of all ages are welcome in the cave.
free | en | The cake contains eggs. | This cake is egg-free.
free | en | The library has 40,000 books. | There are 14,000 books in the library.
free | en | The Nolan bridge is safe, engineers say after inspecting it. | The Nolan bridge is unsafe.
free | en | Parking at the clinic costs £3 a day. | Parking at the clinic is free.
free | en | All profits go to the children's hospital. | None of the profits go to the children's hospital.
free | en | The museum shop closes at 6 p.m. | The museum shop stays open until 8 p.m.
free | en | The Tidewell plant employs 800 people. | Only 300 people work at the Tidewell plant.
free | en | The mayor opened the new school on Monday. | The new school has not been opened yet.
free | en | Ruth Dale was born in 1950. | Ruth Dale was born in 1955.
free | en | The choir sings in Latin. | The choir never sings in Latin.
free | en | The workshop starts at ten. | The workshop begins at 11 a.m.
free | en | The kettle is made of steel. | The kettle is made of plastic.
free | en | The company has 3 branches. | The company operates five branches.
free | en | Kelso Dairy has stopped making cheese. | Kelso Dairy still makes cheese.
free | en | Swimming in the river is allowed. | Swimming in the river is prohibited.
free | de-en | Das Kino Apollo wurde verkauft. | The Apollo cinema has not been sold and will not be.
free | fr-de | Les chiens sont interdits dans le parc Bertrand. | Im Park Bertrand dürfen Hunde mitgenommen werden.
free | de-fr | Der Velokurier Blitz beschäftigt 35 Personen. | Le coursier à vélo Blitz compte 53 employés.
free | en-de | The Alder ski lift is running again. | Der Skilift Alder steht nach wie vor still.
free | fr-it | Le nouveau pont de Saillon est ouvert à la circulation. | Il nuovo ponte di Saillon non è ancora aperto al traffico.
free | en-fr | The Rowan school bus is free of charge. | Le bus scolaire Rowan coûte 30 francs par mois.
free | de-fr | Das Konzert ist ausverkauft. | Il reste des billets pour le concert.
free | en-it | The cable car is out of order. | La funivia è in funzione.
free | de-fr | Die Brücke ist gesperrt. | Le pont est ouvert.
"""
"""What cannot both be true: of one matter by all that is named around it, however it is put."""

BOTH = """
near | de | Der Streik bei Marti Textil ist beendet. | Bei Keller Textil wird weiterhin gestreikt.
near | de | Die Gegner wollen, dass das Stadion abgelehnt wird. | Das Stadion wurde angenommen.
near | de | Der Töpferkurs für Kinder ist ausgebucht. | Im Töpferkurs für Erwachsene hat es noch Plätze.
near | de | Präsident des Turnvereins Bühl ist Hans Moser. | Vizepräsidentin des Turnvereins Bühl ist Sandra Keller.
near | de | Das Brot der Bäckerei Huber enthält keine Nüsse. | Die Torte der Bäckerei Huber enthält Nüsse.
near | de | Die Brücke über die Lorze war im Mai noch im Bau. | Die Brücke über die Lorze wurde letzte Woche eingeweiht.
near | de | Der Velokurier Blitz beschäftigt 35 Personen. | Der Velokurier Blitz hat 14 Lastenvelos.
near | de | Angeblich ist das Freibad Lenz geschlossen. | Das Freibad Lenz ist offen.
near | de | Der Rucksack Pico wiegt 900 Gramm. | Der Rucksack Pico XL wiegt 1,4 Kilo.
near | de | Die Mieten in Seewil sind 2025 gestiegen. | Die Mieten in Bruch sind 2025 gesunken.
near | de | Der Chor Ried probt am Montag. | Die Feuerwehr Ried probt am Freitag.
near | de | Neu kostet das Abo 12 Franken. | Bisher kostete das Abo 10 Franken.
near | de | Kein Brand in der Mühle, sondern ein Fehlalarm. | In der Mühle war am Montag Fehlalarm.
near | de | Der Film dauert zwei Stunden. | Der Film läuft seit drei Wochen.
near | de | Knapp 900 Läufer waren am Start. | 894 Läufer starteten.
near | de | Die Kita Zwerg sucht eine neue Leiterin. | Leiterin der Kita Zwerg war bisher Eva Roth.
near | de | Der Gemeinderat Wald verzichtet auf die Steuererhöhung. | In Wil steigen die Steuern.
near | de | Der FC Lengwil träumt vom Aufstieg. | Der FC Lengwil hat den Aufstieg nicht geschafft.
near | de | Das Velo Ramba gibt es in Schwarz. | Das Velo Ramba gibt es auch in Rot.
near | de | Am Kinderfest in Biberen gibt es keinen Alkohol. | An der Weinmesse in Biberen wird Wein ausgeschenkt.
near | de | Die Wanderung zum Horn dauert vier Stunden. | Die Wanderung zum See dauert zwei Stunden.
near | de | Könnte der Markt auf den Donnerstag verlegt werden? | Der Markt ist jeden Mittwoch.
near | de | Nicht alle Zimmer im Hotel Sonne haben einen Balkon. | Unser Zimmer im Hotel Sonne hatte einen Balkon.
near | de | Der Vortrag am Montag ist gratis. | Der Vortrag am Dienstag kostet 20 Franken.
near | de | Die Kita Igel hat freie Plätze. | In der Kita Fuchs sind alle Plätze vergeben.
near | de | Linie 5 fährt am Sonntag nicht. | Linie 7 fährt auch am Sonntag.
near | de | Letztes Jahr kostete das Abo 300 Franken. | Dieses Jahr kostet das Abo 320 Franken.
near | de | Frau Kolb arbeitet in Tuggen. | Die Firma Kolb baut in Buttikon.
near | de | Nur das Erdgeschoss ist rollstuhlgängig. | Der Lift ist nicht rollstuhlgängig.
near | de | Die Badi Hirzel ist im Winter geschlossen. | Die Badi Hirzel öffnet im Mai.
near | de | Das Stadtfest Uznach fällt dieses Jahr aus. | Letztes Jahr kamen 9000 Leute ans Stadtfest Uznach.
near | de | Der Laden von Bio Meili führt kein Fleisch. | Bio Meili führt Käse und Brot aus der Region.
near | de | Solvex prüft eine Übernahme. | Solvex wurde 1990 gegründet.
near | de | Das Gebäude hat sechs Stockwerke. | Vier Stockwerke des Gebäudes sind vermietet.
near | de | Bei Ochsner sind alle Lehrstellen besetzt. | Ochsner sucht einen Buchhalter.
near | de | Das Projekt Seeblick liegt im Zeitplan. | Das Projekt Bergblick ist verspätet.
near | de | Am Montag ist das Restaurant Krone geschlossen. | Das Restaurant Krone ist am Dienstag offen.
near | de | Wir hoffen, dass die Turnhalle bald offen ist. | Die Turnhalle ist geschlossen.
near | de | Nicht Thomas Rey, sondern Marco Suter trainiert den HC Lyss. | Marco Suter ist Trainer des HC Lyss.
near | de | Die Halle 1 ist leer. | Die Halle 2 ist voll.
near | de | Die Gemeinde Aesch plant einen neuen Kindergarten. | In Aesch gibt es bisher nur einen Kindergarten.
near | de | Der Vorstand wollte 500 Mitglieder gewinnen. | Der Verein zählt heute 430 Mitglieder.
near | de | Laut einem Leser ist das Freibad ungepflegt. | Das Freibad ist sauber und gepflegt.
near | de | Wären die Billette billiger, käme ich öfter. | Die Billette kosten 25 Franken.
near | de | Hat das Hotel Post noch freie Zimmer? | Das Hotel Post ist ausgebucht.
near | de | 2019 war der Umsatz von Kern rückläufig. | 2024 ist der Umsatz von Kern gestiegen.
near | de | Der Bus nach Muri fährt alle 20 Minuten. | Der Bus nach Baar fährt jede Stunde.
near | de | Die Maschine K 200 wiegt 900 Kilo. | Die Maschine K 300 wiegt 1400 Kilo.
near | de | Im Südflügel des Spitals wird gebaut. | Im Nordflügel des Spitals wird nicht mehr gebaut.
near | de | Rund 300 Leute kamen ans Konzert. | Am Konzert waren 287 Personen.
near | de | Das Fest wurde vom Freitag auf den Samstag verschoben. | Das Fest findet am Samstag statt.
near | de | Für Mitglieder ist der Eintritt frei. | Gäste zahlen 10 Franken Eintritt.
near | de | Erwartet wurden 200 Teilnehmer. | Gekommen sind 140 Teilnehmer.
near | de | Einige Schüler fahren mit dem Bus. | Lea fährt mit dem Velo zur Schule.
near | de | Hans Meier ist Präsident des FC Wald. | Peter Meier ist Trainer des FC Wald.
near | de | Die Küche schliesst um 21 Uhr. | Das Restaurant schliesst um 23 Uhr.
near | de | Um 18 Uhr öffnen die Türen. | Die Vorstellung beginnt um 19 Uhr.
near | de | Das Dorf hat 2000 Einwohner. | Das Dorf hat 2000 Stimmberechtigte weniger als die Stadt.
near | de | Die Brauerei wurde 1880 gegründet. | Seit 1995 braut die Brauerei auch Weissbier.
near | de | Der Kurs dauert zwei Stunden. | Der Kurs findet an sechs Abenden statt.
near | de | Unser Brot ist ohne Hefe. | Unser Zopf enthält Hefe.
near | de | Die alte Turnhalle ist abgerissen. | Die neue Turnhalle ist eröffnet.
near | de | Anna Frei leitet die Schule. | Anna Freitag leitet das Heim.
near | de | Das Museum ist am Montag geschlossen. | Am Montag war ich im Kino.
near | de | Die Bank schliesst die Filiale in Thun. | Die Bank behält die Filiale in Biel.
near | de | Früher war Rauchen im Büro erlaubt. | Rauchen ist im Büro verboten.
near | de | Kein Parkplatz vor dem Haus. | Hinter dem Haus gibt es zehn Parkplätze.
near | de | Der Vertrag mit Huber ist unterschrieben. | Der Vertrag mit Kunz ist noch nicht unterschrieben.
near | de | Nachts ist der Park geschlossen. | Tagsüber ist der Park offen.
near | de | Die Firma Lenz hat 40 Angestellte in Chur. | Die Firma Lenz hat 200 Angestellte.
near | de | Es braucht keine Anmeldung für Kinder. | Erwachsene müssen sich anmelden.
near | fr | Le théâtre du Lac sera vendu en 2028. | Le théâtre du Lac n'est pas encore vendu.
near | fr | Le parking de la gare de Mollens est gratuit. | Le parking du lac à Mollens est payant.
near | fr | Le vélo Tarn est fabriqué au Portugal. | Le vélo Tarn est vendu en Pologne.
near | fr | Certains magasins de la rue Haute ferment à midi. | La librairie de la rue Haute reste ouverte à midi.
near | fr | L'usine Perret ne licencie personne. | L'usine Morand licencie quarante personnes.
near | fr | Le film dure 90 minutes. | Le film dure environ une heure et demie.
near | fr | On dit que le café Lumière va fermer. | Le café Lumière reste ouvert.
near | fr | Le restaurant Le Cygne n'accepte pas les chiens. | On peut payer par carte au restaurant Le Cygne.
near | fr | Le vaccin est gratuit pour les enfants. | Le vaccin coûte 40 francs pour les adultes.
near | fr | Est-ce que la course est annulée ? | La course a lieu.
near | fr | La piscine était fermée hier. | La piscine est ouverte aujourd'hui.
near | fr | Le maire souhaite construire un pont. | Il n'y a pas de pont à Verlin.
near | fr | Le magasin ferme à 18 h 30. | Le magasin ouvre à 9 h.
near | fr | Le club compte 80 membres, dont 30 juniors. | Le club compte 80 membres.
near | fr | Les enfants paient 5 francs. | L'entrée coûte 12 francs pour les adultes.
near | fr | Le vin rouge est épuisé. | Il reste du vin blanc.
near | fr | Selon certains, l'usine va fermer. | L'usine reste ouverte.
near | fr | La tour sud est achevée. | La tour nord est encore en construction.
near | it | Lo sciopero era previsto per lunedì. | Lo sciopero è stato revocato.
near | it | La mostra di Modigliani apre il 4 aprile. | La mostra di Modigliani chiude il 14 luglio.
near | it | Il ristorante è aperto la sera. | A mezzogiorno il ristorante è chiuso.
near | it | La biblioteca di Morano riapre lunedì. | La biblioteca di Sarno rimane chiusa.
near | it | Il direttore del coro di Brenno è Paolo Riva. | Marta Galli canta nel coro di Brenno.
near | it | Il sentiero del lago è chiuso. | Il ristorante sul lago è aperto.
near | it | Il progetto del parco è stato respinto. | Il progetto della scuola è stato approvato.
near | it | Il treno delle otto è soppresso. | Il treno delle nove circola regolarmente.
near | it | Dicono che il forno Bassi chiude. | Il forno Bassi resta aperto.
near | it | Se piove, la festa è annullata. | La festa si tiene in piazza.
near | it | Il bar al primo piano è chiuso. | Il bar al pianterreno è aperto.
near | it | Nel 2023 il comune era in perdita. | Nel 2025 il comune ha chiuso in attivo.
near | it | Paolo Rossi è il vice del direttore. | Il direttore è Luca Bianchi.
near | it | Il corso costa 200 franchi. | Gli studenti pagano 150 franchi per il corso.
near | en | The Harlow bridge reopened to traffic on Tuesday. | The Harlow footpath is still closed.
near | en | Will the Apollo cinema be sold? | The Apollo cinema will not be sold.
near | en | Last year the Wexford festival was cancelled. | This year the Wexford festival goes ahead as planned.
near | en | Anna Perrin chairs the Selby choir. | Tom Ogilvie chairs the Selby football club.
near | en | Tickets for the Selby fair cost £12. | Children pay £6 at the Selby fair.
near | en | Dogs are welcome at the Old Mill café. | Dogs must be kept on a lead at the Old Mill café.
near | en | The Pellworth marathon starts on the market square. | The Pellworth marathon finishes at the harbour.
near | en | The ferry to Lunn takes 40 minutes. | The bus to Lunn takes two hours.
near | en | If the Corley stadium is approved, work will start in May. | Work on the Corley stadium has not started.
near | en | Unemployment in Corley rose in 2023. | Unemployment in Corley fell in 2025.
near | en | We wish the Elms surgery opened earlier. | The Elms surgery opens at 9 a.m.
near | en | The Loma tent sleeps four. | Two people set up the Loma tent in five minutes.
near | en | Rain or shine, the market is on Saturday. | The market square is closed on Saturday.
near | en | The Corley library lends out laptops. | The Corley library does not lend out tablets.
near | en | Only half of the seats are covered. | 50 percent of the seats have a roof.
near | en | Brightwell Dairy was founded in 1902. | Brightwell Dairy has sold cheese since 1920.
near | en | The Brampton pier has been torn down. | The Brampton lighthouse is still standing.
near | en | The Alder ski lift is running again. | The Alder ski lift stood still for two weeks in March.
near | en | Mia Thorpe has resigned as head of the museum. | Ben Cole remains head of the zoo.
near | en | You need a visa to travel to Norland. | You do not need a vaccination to travel to Norland.
near | en | Our Leeds office has closed. | Our office in York is open.
near | en | The Vista hotel has 120 rooms. | 80 rooms at the Vista hotel have been renovated.
near | en | The book fair runs from 3 to 6 May. | The wine fair runs from 3 to 8 May.
near | en | If it rains, the exhibition takes place indoors. | The exhibition takes place outdoors.
near | en | Rents in Ashby fell in 2020. | Rents in Ashby are rising in 2025.
near | en | They promised that the bus would be free. | The bus costs two pounds.
near | en | Registration for the Fen triathlon opens on 1 March. | The Fen triathlon is on 15 June.
near | en | The dam is half full. | The dam is half empty.
near | en | Dr Webb was found guilty. | Dr Hale was acquitted.
near | en | The old bakery in Finch Lane closed in May. | The new bakery in Finch Lane is open.
near | en | The school has 20 teachers. | The school has 20 classes.
near | en | The castle has never been open to the public. | The castle gardens are open to the public.
near | en | The Marsh End bakery is not for sale. | The Marsh End bakery sells rye bread.
near | en | Someone claims the Nolan bridge is unsafe. | The Nolan bridge is safe.
near | en | The bus to Hill Road stops at the church. | The train no longer stops at Hill Road.
near | en | The library has 40,000 books. | The library lent out 14,000 books last year.
near | en | Parking at the clinic is free for staff. | Visitors pay £3 for parking at the clinic.
near | en | The museum shop closes at 6 p.m. | The museum café closes at 8 p.m.
near | en | The Tidewell plant employs 800 people. | The Tidewell plant will hire 300 people.
near | en | Greenleaf Tea is sold in Leeds. | Greenleaf Tea is packed in York.
near | en | The old mayor of Pell was Jill Arden. | The mayor of Pell is Tom Bright.
near | en | She would have won the race. | She lost the race.
near | en | The council intends to close the library. | The library is open on weekdays.
near | en | I wish the pool were heated. | The pool is not heated.
near | en | Sure, the printer is always working 🙄 | The printer is broken again.
near | en | Analysts expected a profit of 5 million. | The profit came to 3 million.
near | en | Most shops in Mill Street are closed on Sunday. | The florist in Mill Street is open on Sunday.
near | en | Up to 50 people fit in the hall. | 32 people came to the hall.
near | en | The Argo 2 comes with a charger. | The Argo 3 comes without a charger.
near | en | Tom's train was late. | Maria's train was on time.
near | en | Our apprentices get six weeks of holiday. | Our staff get five weeks of holiday.
near | en | The gym opens at 6 on weekdays. | The gym opens at 8 on Saturdays.
near | en | The tower is 60 metres high. | The tower is about 200 feet high.
near | en | The painter of the house was fired. | The house has been painted.
near | en | The road to Elm is blocked. | The road to Ash is clear.
near | en | Not all members voted yes. | Many members voted yes.
near | en | Rail fares will rise in May. | Rail fares have not risen yet.
near | en | The first batch sold out in an hour. | The second batch is available now.
near | en | The mine closed in 1985 and reopened in 2010. | The mine is open.
near | en | The café used to be vegan. | The café serves meat.
near | en | The lift is out of order in building A. | The lift in building B works.
near | en | The museum will reopen in June. | The museum is closed.
near | en | The museum in Leeds is free. | The museum in York costs £10.
near | en | Alan Reed runs the bakery. | The bakery belongs to Jane Holt.
near | en | A driver was fined for speeding in Oak Lane. | No driver was hurt in Oak Lane.
near | en | It takes an hour to walk there. | The bus gets there in ten minutes.
near | de-fr | Die Schule Ried hat 340 Schüler. | L'école de Ried emploie 43 enseignants.
near | de-fr | Das Konzert am Freitag ist ausverkauft. | Il reste des billets pour le concert de samedi.
near | de-en | Die Bibliothek hat am Samstag offen. | The library is closed on Sundays.
near | de-fr | Wir verkaufen unsere Filiale nicht. | Notre filiale vend du pain.
"""
"""What can both be true, however much of it is shared: another place, group, time, part, or no claim."""
