"""What is said of things: properties with a value, what is done or not, and states with their opposites.

Columns as in `things`: German, French, Italian, English. A star stands for any ending, ``…`` for a gap
of a few words. In `STATES` the states of one axis exclude one another.
"""

from __future__ import annotations

PROPERTIES = """
revenue money: Umsatz, Umsätze, Nettoerlös, Jahresumsatz, Erlös, Konzernumsatz, Gruppenumsatz, umsetzen, setzte … um, setzten … um | chiffre d'affaires, recettes | fatturato, cifra d'affari, ricavi, fattura | revenue, sales, turnover, net sales
profit money: Gewinn, Reingewinn, Jahresgewinn, Konzerngewinn, EBIT, EBITDA, Betriebsergebnis, verdient | bénéfice, résultat net, bénéfice net | utile, utile netto, risultato d'esercizio | profit, net profit, earnings, net income
loss money: Verlust, Jahresverlust, Fehlbetrag | perte, déficit | perdita, deficit | loss, deficit
margin share: Marge, EBIT-Marge, Betriebsmarge, Gewinnmarge | marge | margine | margin
dividend money: Dividende | dividende | dividendo | dividend
cost money: Preis, Preise, Kaufpreis, Verkaufspreis, Stückpreis, Eintrittspreis, Ticketpreis, Listenpreis, Preisschild, bezahlen, bezahlt, zahlen, zahlt, geben … aus, gibt … aus, gaben … aus, zu haben, kostet, kosten, kostete, gekostet, Kosten, Investition, Investitionen, investieren, investiert, investierte, investierten, Baukosten, Gesamtkosten, stecken, Aufwand, Ausgaben | prix, tarif, tarifs, vendu, au prix, paie, paient, payons, payer, coûte, coûtent, coûté, coût, coûts, investissement, investissons, investit, investi, investissent, dépense, dépenses | prezzo, prezzi, tariffa, tariffe, paga, pagano, paghiamo, pagare, costa, costano, costato, costo, costi, investimento, investiamo, investe, investono, investito, spesa, spese | price, prices, priced, rate, sells for, sold for, charge, charges, pay, pays, paid, cost, costs, invest, invests, invested, investing, investment, spend, spends, spent, spending
wage_p money: Lohn, Mindestlohn, Gehalt, Einstiegslohn, verdienen, verdient | salaire, gagnent, gagne | salario, stipendio, guadagnano, guadagna | wage, salary, pay, earn, earns
donated money: gespendet, spenden, spendet, Spende, spendete, spendeten | don, donné, versé, versons, offert | donato, donazione, doniamo, devoluto | donated, donate, donates, donation
employees count: arbeiten, arbeitet, Mitarbeitende, beschäftigt, beschäftigen, beschäftigten, angestellt, Belegschaft | travaillent, travaille, emploie, employons, employait, emploient, collaborateurs, effectif | lavorano, lavora, impiega, impieghiamo, impiegano, dipendenti, collaboratori, occupa, occupiamo | work, works, employs, employ, employed, employees, workforce, staff, headcount
founding year: gegründet, gründete, gründeten, Gründung, Gründungsjahr, entstand, entstanden, gestartet | fondé, fondée, fonda, fondation, créé, créée, création, fondèrent, voit le jour, vu le jour | fondata, fondato, fondazione, fondò, nasce, nata, nacque, costituita, costituzione | founded, founding, established, set up, start-up year, incorporated, foundation year
built year: stammt aus dem Jahr, stammt von, datiert, gebaut, erbaut, errichtet, Baujahr, erstellt | date de, remonte à, construit, construite, bâti, édifié | risale al, costruito, costruita, edificato, edificata | dates from, dates back, built, constructed, erected
opened_y year: eröffnet, eröffnete, eröffneten, eingeweiht, Eröffnung, Einweihung | inauguré, inaugurée, ouvert ses portes, inauguration | inaugurato, inaugurata, inaugurazione, aperto i battenti | opened, inaugurated, opened its doors, inauguration
born_y year: geboren, Jahrgang, kam … zur Welt | né, née, naît | nato, nata, nacque | born
ended_y year: aufgelöst, stillgelegt, abgerissen, geschlossen | dissous, fermé, fermée, démoli | sciolto, chiuso, chiusa, demolito | closed, dissolved, demolished, shut
since year: seit, besteht seit, gibt es seit, bestehen seit | depuis, existe depuis | dal, da, esiste dal, dall | since, existed since
distance length: entfernt, Entfernung, Distanz, weit, Strecke, Weg, Fahrt, liegt | distance, distant, éloigné, loin, se trouve, située | distanza, distante, dista, lontano | distance, away, far, distant
height length: hoch, Höhe, höhe | haut, haute, hauteur, altitude | alto, alta, altezza, altitudine | high, height, tall, altitude
width length: breit, Breite | large, largeur | largo, larga, larghezza | wide, width, broad
length_p length: lang, Länge, misst, Länge von | long, longue, longueur, mesure, mesurent, de long, fait | lungo, lunga, lunghezza, misura, misurano | long, length, measures, measure
depth length: tief, Tiefe | profond, profonde, profondeur | profondo, profonda, profondità | deep, depth
thick length: dick, Dicke, Durchmesser | épais, épaisseur, diamètre | spesso, spessore, diametro | thick, thickness, diameter
accuracy length: Genauigkeit, Positioniergenauigkeit, genau, positioniert, Präzision | précision, précis | precisione, accuratezza, preciso | accuracy, accurate, precision, positions
area area: Fläche, Bürofläche, Nutzfläche, gross, Grösse | surface, superficie | superficie, area | area, floor space, surface, space
volume volume: Inhalt, Kapazität, Volumen, fasst, Fassungsvermögen | contenance, volume, contient | contenuto, volume, contiene, capienza, capacità | volume, holds, capacity, contains
weight mass: wiegt, wiegen, Gewicht, schwer | pèse, pèsent, poids, lourd | pesa, pesano, peso, pesante | weighs, weigh, weight, heavy
load mass: Traglast, Nutzlast, trägt, Tragkraft, belastbar, hebt, Hublast, Last, Höchstlast, Maximallast, Tragfähigkeit | charge utile, charge maximale, supporte, soulève, capacité de charge, charge, charge admissible | carico, portata, solleva, sopporta, carico massimo, carico utile, regge | payload, load, load capacity, lifts, carries, maximum load, max load, holds
power_p power: Leistung, leistet, Motorleistung, stark | puissance, développe | potenza, sviluppa | power, output, delivers, rated
consumption energy: Verbrauch, verbraucht, verbrauchen, braucht, Stromverbrauch, Energieverbrauch | consommation, consomme | consumo, consuma | consumption, consumes, uses
generation energy: erzeugt, produziert, liefert, Ertrag, Produktion | produit, génère, fournit, production | produce, genera, fornisce, produzione | generates, produces, supplies, yield
speed speed: Geschwindigkeit, Tempo, schnell, Tempolimit, Höchstgeschwindigkeit | vitesse, rapide, limite | velocità, veloce, limite | speed, fast, limit
rotation rpm: Drehzahl, Umdrehungen, dreht | régime, tourne, tours | giri, gira, regime | speed, rpm, spins, revolutions
temperature_p temp: Temperatur, heiss, warm, kalt, Grad | température, chaud, froid, degrés | temperatura, caldo, freddo, gradi | temperature, hot, warm, cold, degrees
duration_p time: nimmt … in Anspruch, dauert, dauern, Dauer, dauerte, lang, während, Laufzeit, läuft, geht, beansprucht, braucht, gedauert | dure, durent, durée, duré, prend, prennent, faut compter | dura, durano, durata, richiede, ci vogliono, occorrono | lasts, last, takes, take, duration, long, lasting, runs for, goes on for, went on for, is over in
warranty_p time: Garantie, Garantiezeit, Gewährleistung | garantie | garanzia | warranty, guarantee
delivery_p time: Lieferzeit, Lieferfrist, liefern, geliefert, Versand, lieferbar | livraison, délai de livraison, livrons, livré | consegna, tempi di consegna, consegniamo, consegnato | delivery, delivery time, deliver, delivered, lead time, ship, ships, shipping
reaction_p time: reagiert, reagieren, Reaktionszeit, antworten, antwortet, Antwortzeit, Antwort, melden uns, zurückrufen, meldet sich, melden sich, meldet, zurückgerufen | réagit, réagissons, répond, répondons, délai de réponse, réponse | risponde, rispondiamo, tempo di risposta, reagisce, reagiamo | response, response time, respond, responds, reply, replies, react, reacts, answer
payment_p time: Zahlungsfrist, zahlbar, Zahlungsziel | délai de paiement, payable | termine di pagamento, pagabile | payment term, payable, due
return_p time: Rückgabefrist, Rückgaberecht, zurückgeben, Umtausch, retournieren | retour, retourner, rendre, échanger | reso, restituire, restituzione, cambiare | return, returned, returns, exchange
notice_p time: Kündigungsfrist, kündbar | délai de congé, préavis, résiliable | disdetta, preavviso, termine di disdetta | notice period, notice
shelf_p time: haltbar, Haltbarkeit, Lebensdauer | se conserve, conservation, durée de vie | si conserva, conservazione, durata di vita | shelf life, lifetime, keeps, service life
interval_p time: alle, jede, jeder, wechseln, Intervall | tous, toutes, chaque, intervalle | ogni, tutti, intervallo | every, each, interval
holiday_p time: Ferien, Urlaub, Ferienwochen, Ferientage, Ferienanspruch | vacances, congé | vacanze, vacanza, ferie | holiday, holidays, vacation, annual leave, leave
worktime_p time: Arbeitszeit, Stundenwoche, arbeiten, Arbeitswoche, Wochenarbeitszeit | travail, travaille, travaillent, semaine de travail | lavoro, lavorano, lavora, settimana lavorativa, lavoriamo | work, working week, work week, workweek, working hours, working time
age_p time: alt, Alter, Jahre alt, jährig, Mindestalter, ab, Altersgrenze | âge, âgé, ans, dès | età, anni, dai | age, aged, old, minimum age
share_p share: Anteil, Quote, Prozentsatz | part, proportion, taux, quota | quota, percentuale, parte | share, proportion, percentage, portion, made up, accounts for, account for
women_p share: Frauenanteil, Frauenquote | part de femmes, proportion de femmes | quota femminile, quota di donne | share of women, proportion of women
turnout_p share: Stimmbeteiligung, Wahlbeteiligung, Beteiligung, abgestimmt, gewählt | participation, voté | affluenza, partecipazione, votato | turnout, voted, cast a ballot, cast their ballot
export_p share: Exportanteil, Exportquote, exportierten, exportierte, exportieren, exportiert, geht … Export, Ausland | part des exportations, exporte, exportons, étranger, export, part à l'exportation | quota di esportazione, esporta, esportiamo, estero, export | export share, exports, exported, export, abroad
growth_p share: gestiegen, steigt, stieg, stiegen, wuchs, wächst, wachsen, gewachsen, Wachstum, zugenommen, zugelegt, gesunken, sank, sinkt, sanken, Rückgang, abgenommen, zurückgegangen, mehr, weniger, höher, tiefer, gesenkt, erhöht, senken, reduziert | augmenté, augmente, progressé, croissance, hausse, croît, baisse, baissé, diminué, recul, reculé, réduit, moins, plus | aumentato, aumentati, aumenta, cresciuto, crescita, cresce, diminuito, calato, calo, diminuzione, ridotto, meno, in più | rose, rises, risen, grew, grown, grows, growth, increase, increased, fell, fallen, falls, decline, declined, decrease, decreased, dropped, less, more, lower, higher, cut, down, up
discount_p share: Rabatt, Ermässigung, Vergünstigung, günstiger, Skonto, reduziert | rabais, réduction, remise, moins cher | sconto, riduzione, ribasso, scontato | discount, off, reduction, rebate, cheaper
interest_p share: Zins, Zinssatz, verzinst, Verzinsung | intérêt, taux, rémunère | interesse, tasso, interessi | interest, interest rate, yield
recycled_p share: rezykliert, Recyclinganteil, Recycling, recycelt, wiederverwertet | recyclé, recyclée, recyclage | riciclato, riciclata, riciclo | recycled, recycling
saved_p share: spart, sparen, Ersparnis, eingespart, Einsparung, weniger | économise, économie, économies, moins | risparmia, risparmio, risparmiare, meno | saves, save, saving, savings, less
capacity_p count: Platz für, Personen Platz, Menschen Platz, Leute Platz, Gäste Platz, finden … Platz, Plätze, Kapazität, fasst, Fassungsvermögen, Sitzplätze, bietet … Platz | capacité, places, accueille, peut accueillir | capienza, posti, può accogliere, accoglie | capacity, seats, holds, room for, space for, accommodates
rank_p ordinal: Rang, Platz, platziert, Platzierung | rang, place, classé | posto, rango, classificato, piazza | place, rank, ranked, ranks, placed
floor_p ordinal: Stock, Etage, Stockwerk, Obergeschoss | étage | piano | floor, storey
times_p ordinal: zum, Mal, Ausgabe, Auflage, Austragung | fois, édition | volta, edizione | time, edition
"""
"""A property and the kind of its value; one property may stand under several kinds of words."""

PLACES_OF = """
seat: Hauptsitz, Sitz, Firmensitz, Zentrale, Konzernzentrale, Stammhaus, Hauptquartier | siège, siège principal, siège social, maison mère | sede, sede principale, sede centrale, sede sociale, quartier generale, casa madre | headquarters, head office, headquartered, headquarter, HQ, seat, registered office
made: hergestellt, produziert, gefertigt, gebaut, produzieren, fertigen, bauen, baut, stellen … her, entsteht, entstehen, fabriziert, montiert, gebraut, gebacken, genäht, herstellen, stellt … her | fabriqué, fabriqués, fabriquée, fabriquées, fabriquons, produit, produits, produite, produisons, construit, monté, assemblé, fabrique, fabriquent, assemblons, assemble, fabrication | prodotto, prodotta, prodotti, prodotte, produciamo, fabbricato, fabbricata, fabbricati, fabbrichiamo, costruito, montato, assemblato, produce, producono, fabbrica, montiamo, realizzato, realizzata | made, manufactured, produced, built, make, manufacture, build, builds, assembled, brewed, baked, assemble, makes, manufactures, crafted, knitted, sewn
from_place: stammt, stammen, kommt, kommen, Herkunft | vient, viennent, provient, proviennent, provenance, origine | viene, vengono, proviene, provengono, provenienza, origine | comes, come, origin, originates, sourced
stored: gespeichert, speichern, lagern, gelagert, gehostet, Serverstandort, Rechenzentrum, Rechenzentren | stocké, stockées, hébergé, hébergées, enregistrées, conservées | archiviati, conservati, memorizzati, ospitati, salvati | stored, hosted, kept, sits, reside, resides
held_at: Ort der, Ort des, Austragungsort, Veranstaltungsort, abgehalten, findet … statt, stattfindet, statt, treffen uns, Treffpunkt, Durchführungsort, steigt, ging … über die Bühne, Schauplatz | a lieu, aura lieu, se tient, se tiendra, se déroule, rendez-vous, s'est tenu, a eu lieu | si svolge, si tiene, si terrà, avrà luogo, ha luogo, si svolgerà, si è svolto, si è svolta, si è tenuto, si tengono | takes place, take place, held, venue, meet, meets, held at, hosted, went ahead
play_at: spielt, spielen, tritt … auf | joue, jouent | gioca, giocano, suona | plays, play, performs
opens_at: eröffnen, eröffnet, eröffneten | ouvre, ouvrons, ouvrira | apre, apriamo, aprirà | opens, open, opening
moves_to: verlegen, verlagern, zieht, ziehen, Umzug, verlegt, verlagert, umziehen, umgezogen | déménage, déménageons, transfère, transféré, déménagé | si trasferisce, trasferisce, trasferito, trasloca | moves, move, moving, relocates, relocated, moved
located: liegt, liegen, befindet, befinden, steht, stehen, gelegen, Standort, daheim, zu Hause, beheimatet, untergebracht, hat … Büros, haben … Büros | se trouve, se trouvent, est situé, située, situés, est installé, est installée, sont installés, installé, installée, implanté, implantée, basé, basée, a ses bureaux, ont leurs bureaux, domicilié | si trova, si trovano, situato, situata, ubicato, ha sede, basato, basata, insediato, insediata, ha gli uffici | located, situated, based, lies, stands, home of, at home, has its offices, have our offices, sits
"""
"""By what words a place is meant as an answer to *where*; one kind of answer a line."""

ROLES = """
ceo: CEO, Geschäftsführer, Geschäftsführerin, Direktor, Direktorin, Generaldirektor, Generaldirektorin, Firmenchef, Firmenchefin, Konzernchef, Konzernchefin, Vorsitzender der Geschäftsleitung, leitet die Firma, leitet das Unternehmen, führt die Firma, führt das Unternehmen, leitet die Geschäfte | CEO, directeur général, directrice générale, directeur, directrice, patron, patronne, dirige l'entreprise, dirige la société, à la tête | CEO, direttore generale, direttrice generale, direttore, direttrice, amministratore delegato, amministratrice delegata, dirige l'azienda, guida l'azienda, dirige la ditta, dirige la società | CEO, chief executive, chief executive officer, managing director, runs the company, leads the company, heads the company, boss
cfo: CFO, Finanzchef, Finanzchefin, Finanzdirektor, Leiter Finanzen, Leiterin Finanzen | CFO, directeur financier, directrice financière, chef des finances, cheffe des finances | CFO, direttore finanziario, direttrice finanziaria, responsabile delle finanze | CFO, chief financial officer, finance director, head of finance
chair: Verwaltungsratspräsident, Verwaltungsratspräsidentin, Präsident des Verwaltungsrats, Präsidentin des Verwaltungsrats, präsidiert den Verwaltungsrat, Aufsichtsratschef, steht dem Verwaltungsrat vor | président du conseil d'administration, présidente du conseil d'administration, préside le conseil d'administration, président du conseil, présidente du conseil | presidente del consiglio di amministrazione, presiede il consiglio di amministrazione, presidente del cda | chairman, chairwoman, chair of the board, chairs the board, chairperson, chair of the board of directors
president: Präsident, Präsidentin, Vereinspräsident, Vereinspräsidentin, präsidiert | président, présidente, préside | presidente, presidentessa, presiede | president, presides
cto: CTO, Technikchef, Technikchefin, technischer Leiter, technische Leiterin, Leiter Technik | CTO, directeur technique, directrice technique | CTO, direttore tecnico, direttrice tecnica | CTO, chief technology officer, technical director
hr_head: Personalchef, Personalchefin, Leiterin Personal, Leiter Personal, HR-Leiterin, HR-Leiter, Personalleiter, Personalleiterin | directrice des ressources humaines, directeur des ressources humaines, DRH, responsable RH, cheffe du personnel, chef du personnel | responsabile delle risorse umane, responsabile del personale, capo del personale | head of HR, HR director, head of human resources, HR manager
founder: Gründer, Gründerin, gründete, Firmengründer, gegründet von | fondateur, fondatrice, fondée par, fondé par, a fondé, fonda | fondatore, fondatrice, fondata da, fondato da, fondò, ha fondato | founder, founded by, founded, set up
owner: Inhaber, Inhaberin, Eigentümer, Eigentümerin, Besitzer, Besitzerin, gehört | propriétaire, appartient | proprietario, proprietaria, titolare, appartiene | owner, owned by, belongs to
coach: Trainer, Trainerin, Cheftrainer | entraîneur, entraîneuse, coach | allenatore, allenatrice | coach, head coach, trainer
captain: Captain, Kapitän, Kapitänin | capitaine | capitano, capitana | captain
mayor: Stadtpräsident, Stadtpräsidentin, Gemeindepräsident, Gemeindepräsidentin, Bürgermeister, Bürgermeisterin | maire, syndic, syndique | sindaco, sindaca | mayor
conductor: Dirigent, Dirigentin, dirigiert | chef d'orchestre, cheffe d'orchestre | direttore d'orchestra | conductor
treasurer: Kassier, Kassierin, Kassierer, Kassiererin | trésorier, trésorière, caissier | cassiere, cassiera | treasurer
secretary: Aktuar, Aktuarin, Sekretär, Sekretärin | secrétaire | segretario, segretaria | secretary
headdoctor: Chefarzt, Chefärztin | médecin-chef, médecin-cheffe, médecin chef | primario, primaria | chief physician, medical director, head physician
headmaster: Rektor, Rektorin | recteur, rectrice | rettore, rettrice | principal, headmaster, headteacher, rector
plant_head: Werkleiter, Werkleiterin, Standortleiter, Standortleiterin, Betriebsleiter, Betriebsleiterin | directeur d'usine, chef d'exploitation, responsable du site, directrice d'usine | direttore dello stabilimento, capo stabilimento, responsabile del sito | plant manager, site manager, operations manager
sales_head: Verkaufsleiter, Verkaufsleiterin, Vertriebsleiter, Vertriebsleiterin, Leiter Verkauf | directeur des ventes, directrice des ventes, chef des ventes, cheffe des ventes | responsabile vendite, direttore vendite, capo vendite | sales director, head of sales, sales manager
spokes: Mediensprecher, Mediensprecherin, Sprecher, Sprecherin, Pressesprecher, Pressesprecherin | porte-parole | portavoce | spokesperson, spokesman, spokeswoman, press officer
contact: Ansprechperson, Ansprechpartner, Ansprechpartnerin, Kontaktperson | interlocuteur, interlocutrice, personne de contact | referente, persona di contatto | contact person, contact
winner: Gewinner, Gewinnerin, Sieger, Siegerin, gewann, gewonnen, gewinnt | gagnant, gagnante, vainqueur, remporte, remporté, gagné | vincitore, vincitrice, vince, vinto | winner, won, wins
chef: Küchenchef, Küchenchefin | chef de cuisine, cheffe de cuisine | chef di cucina, capocuoco | head chef
successor: Nachfolger, Nachfolgerin, Nachfolge | successeur, succède | successore, succede | successor, succeeds
deputy: Stellvertreter, Stellvertreterin, Stellvertretung, Vizepräsident, Vizepräsidentin, Vize | suppléant, suppléante, adjoint, adjointe, vice-président, vice-présidente | supplente, vice, vicepresidente, sostituto, sostituta | deputy, vice president, vice-president, vice chair
"""
"""Offices that one person holds at a time."""

DOES = """
take_part: teilnehmen, nehmen … teil, nimmt … teil, teilgenommen, dabei, vertreten, ausstellen, stellen … aus, stellt … aus, Teilnahme, mit einem Stand, treffen Sie uns, trefft uns, besuchen Sie uns, besucht uns | participe, participons, participent, participera, participerons, participation, présents, exposons, expose, venez nous voir, rendez-nous visite, retrouvez-nous | partecipa, partecipiamo, partecipano, parteciperemo, partecipazione, presenti, esponiamo, espone, venite a trovarci, visitateci, ci trovate | participate, participates, participating, participation, attend, attends, attending, exhibit, exhibits, exhibiting, present at, visit us, meet us, find us, join us, take part, taking part, takes part, see us
deliver: liefern, liefert, beliefern, beliefert, ausliefern, liefern … aus, verschicken, versenden, versendet | livrons, livre, livrent, livrer, expédions, expédie, envoyons | consegniamo, consegna, consegnano, consegnare, spediamo, spedisce, forniamo | deliver, delivers, delivering, ship, ships, shipping, supply, supplies
sell: verkaufen, verkauft, verkaufte, Verkauf, vertreiben, vertreibt | vendons, vend, vendent, vendre, vente, vendu | vendiamo, vende, vendono, vendere, vendita, venduto | sell, sells, selling, sold, sale
produce: produzieren, produziert, herstellen, stellen … her, stellt … her, fertigen, fertigt, bauen, baut | produisons, produit, produisent, fabriquons, fabrique, fabriquent, construisons | produciamo, produce, producono, fabbrichiamo, fabbrica, costruiamo | produce, produces, make, makes, manufacture, manufactures, build, builds
train_v: bilden … aus, bildet … aus, ausbilden, ausgebildet | formons, forme, forment, former | formiamo, forma, formano, formare | train, trains, training
use_v: verwenden, verwendet, nutzen, nutzt, brauchen, braucht, einsetzen, eingesetzt, setzen … ein, setzt … ein, benutzen, benutzt, gebrauchen | utilisons, utilise, utilisent, utiliser, employer, recourons | utilizziamo, utilizza, utilizzano, usiamo, usa, usano, usare, impiegare | use, uses, using, employ, rely
contain: enthalten, enthält, beinhaltet | contient, contiennent, contenir, renferme | contiene, contengono, contenere | contain, contains, containing, includes
deduct: abziehen, abziehbar, abzugsfähig, absetzbar | déductible, déduire, déduits | deducibile, dedurre, detrarre, detraibile | deductible, deduct, deducted
accept: akzeptieren, akzeptiert, nehmen … an, nimmt … an, annehmen, angenommen, nehmen … entgegen | acceptons, accepte, acceptent, accepter, prenons | accettiamo, accetta, accettano, accettare | accept, accepts, accepting, accepted, take
offer_v: bieten, bietet, anbieten, bieten … an, bietet … an, angeboten, führen, im Angebot, im Sortiment | offrons, offre, offrent, proposons, propose, proposent | offriamo, offre, offrono, proponiamo, propone | offer, offers, offering, provide, provides
need_v: brauchen, braucht, benötigen, benötigt, nötig, erforderlich, verlangen, verlangt, notwendig | faut, besoin, nécessaire, nécessite, exige, requis, demande | serve, servono, bisogno, necessario, richiede, occorre, richiesto | need, needs, needed, require, requires, required, necessary
pay_v: bezahlen, bezahlt, zahlen, zahlt, übernehmen die Kosten, übernimmt die Kosten, auszahlen | payons, paie, paye, payer, prenons en charge, prend en charge | paghiamo, paga, pagano, pagare, ci facciamo carico | pay, pays, paying, cover the cost, covers the cost
recruit: einstellen, stellen … ein, stellt … ein, rekrutieren, suchen, sucht, stellen wir … ein | engageons, engage, recrutons, recrute, embauchons, embauche, cherchons | assumiamo, assume, cerchiamo, reclutiamo | hire, hires, hiring, recruit, recruiting, recruits
sponsor_v: unterstützen, unterstützt, fördern, fördert, sponsern, sponsert | soutenons, soutient, parrainons, sponsorise | sosteniamo, sostiene, sponsorizziamo, appoggiamo | support, supports, sponsor, sponsors, sponsoring
invest_v: investieren, investiert | investissons, investit | investiamo, investe | invest, invests, investing
repair_v: reparieren, repariert, flicken, flickt | réparons, répare, réparent | ripariamo, ripara, riparano | repair, repairs, fix, fixes
test_v: testen, testet, getestet, prüfen, prüft, geprüft | testons, teste, testé, contrôlons, vérifions | testiamo, testa, testato, controlliamo, verifichiamo | test, tests, tested, testing, check, checks
store_v: speichern, speichert, gespeichert, aufbewahren, bewahren … auf | stockons, stocke, conservons, enregistrons, conserve | conserviamo, memorizziamo, salviamo, conserva, archiviamo | store, stores, stored, save, saves, retain
share_data: weitergeben, geben … weiter, gibt … weiter, weitergegeben, teilen | transmettons, transmet, partageons, communiquons, cédons | trasmettiamo, condividiamo, cediamo, trasmette | share, shares, sharing, pass on, disclose
collect: sammeln, sammelt, erheben, erhebt, erfassen | collectons, collecte, recueillons, récoltons | raccogliamo, raccoglie, rileviamo | collect, collects, gather, gathers
speak_lang: sprechen, spricht, gesprochen | parlons, parle, parlent | parliamo, parla, parlano | speak, speaks, spoken
charge_v: verrechnen, verrechnet, berechnen, berechnet, in Rechnung | facturons, facture, facturé | fatturiamo, fattura, addebitiamo | charge, charges, bill, invoice
know_v: kennen, kennt, wissen, weiss, wusste, wussten | connaissons, connaît, savons, sait, savions | conosciamo, conosce, sappiamo, sa, sapevamo | know, knows, knew
plan_v: planen, plant, geplant, vorgesehen, beabsichtigen | prévoyons, prévoit, prévu, envisageons | prevediamo, prevede, previsto, intendiamo | plan, plans, planning, intend, intends, planned
pay_div: ausschütten, schütten … aus, schüttet … aus, ausgeschüttet | distribuons, verse, versons | distribuiamo, versa, distribuisce | pay out, distributes, pays
belong: gehören, gehört, Teil von, Teil der | appartient, appartiennent, fait partie, fait … partie, font partie | appartiene, fa parte | belongs, belong, part of, owned
cooperate: zusammenarbeiten, arbeiten … zusammen, arbeitet … zusammen, Zusammenarbeit, kooperieren, Partnerschaft | collaborons, collabore, collaboration, coopérons, partenariat | collaboriamo, collabora, collaborazione, cooperiamo | cooperate, cooperates, cooperation, work together, partnership, work with, works with
grow_v: anbauen, bauen … an, züchten | cultivons, cultive | coltiviamo, coltiva | grow, grows, cultivate
guarantee_v: garantieren, garantiert | garantissons, garantit | garantiamo, garantisce | guarantee, guarantees
export_v: exportieren, exportiert | exportons, exporte | esportiamo, esporta | export, exports
import_v: importieren, importiert | importons, importe | importiamo, importa | import, imports
bring_dog: mitbringen, bringen … mit, mitnehmen | apporter, amener, emporter | portare | bring, bringing
come_v: kommt, kommen, gekommen, erscheint, erschienen | vient, viennent, venu, arrive | viene, vengono, arriva | come, comes, came, arrives
speak_v: spricht, hält eine Rede, Referat, tritt auf | prend la parole, intervient, s'exprime | interviene, parla, tiene | speaks, gives a speech, gives a talk
"""
"""What is done, and so can be said not to be done."""

STATES = """
open @ open: offen, geöffnet, begehbar, befahrbar, zugänglich, passierbar, aufgemacht, wiedereröffnet, freigegeben, wieder frei, wieder offen, nicht gesperrt, zugänglich gemacht | praticable, accessible à pied, ouvert, ouverte, ouverts, ouvertes, rouvert, accueille le public, rouvre, rouverte, ouverte au public | percorribile, agibile, transitabile, aperto, aperta, aperti, aperte, riaperto, accoglie il pubblico, accessibile | open, opened, reopened, passable, welcomes visitors, open to visitors, open again
open @ closed: geschlossen, geschlossene, gesperrt, abgesperrt, dicht, unpassierbar, nicht begehbar, nicht befahrbar | fermé, fermée, fermés, fermées, clos, barré, barrée, impraticable | chiuso, chiusa, chiusi, chiuse, sbarrato, sbarrata, impraticabile | closed, shut, closed down, closed off, blocked, impassable, closed to traffic
held @ held: findet … statt, finden … statt, stattfinden, stattfindet, durchgeführt, wie geplant, planmässig, wie vorgesehen, über die Bühne, führen … durch, wie üblich, wie gewohnt, wie immer, fand … statt, fanden … statt, geht … über die Bühne, ging … über die Bühne, stattgefunden | a lieu, aura lieu, ont lieu, comme prévu, comme d'habitude, se tient, se tiendra, se déroule, maintenu, maintenue, a eu lieu, s'est tenu, s'est tenue, s'est déroulé | si svolge, si svolgerà, si tiene, si terrà, ha luogo, avrà luogo, come previsto, come al solito, come da programma, confermato, si è svolto, si è svolta, si è tenuto, ha avuto luogo | takes place, take place, will take place, goes ahead, as planned, as scheduled, going ahead, on schedule, will be held, is held, as usual, runs as normal, as normal, took place, went ahead, was held, were held, is going ahead, will go ahead
held @ cancelled: abgesagt, fällt aus, fallen aus, fällt … aus, gestrichen, annulliert, Absage, ausgefallen, sagen … ab, entfällt, ausfallen | annulé, annulée, annulés, supprimé, n'aura pas lieu, tombe à l'eau | annullato, annullata, annullati, cancellato, soppresso, salta | cancelled, canceled, called off, scrapped, dropped
held @ postponed: verschoben, Verschiebung, vertagt, verschieben, später statt | reporté, reportée, repoussé, repoussée, report, ajourné, différé | rinviato, rinviata, posticipato, posticipata, rimandato, spostato, spostata, rinvio | postponed, delayed, rescheduled, put off, pushed back, moved to
stock @ available: erhältlich, verfügbar, lieferbar, vorrätig, an Lager, ab Lager, zu haben, noch Plätze, freie Plätze, Plätze frei, noch Tickets, Restkarten, noch frei, Platz frei, noch Karten, noch Tickets, noch Billette, noch welche, hat noch, hat es noch | disponible, disponibles, en stock, livrable, encore des places, encore des billets, reste des billets, reste encore, places libres, il reste des places, places disponibles | disponibile, disponibili, in magazzino, ancora posti, ancora biglietti, biglietti disponibili, posti liberi, ci sono posti | available, in stock, still places, places left, tickets left, seats left, spots left, on sale, spaces left, still tickets
stock @ sold_out: ausverkauft, vergriffen, ausgebucht, voll besetzt, nicht mehr erhältlich | épuisé, épuisée, épuisés, complet, complète, complets, rupture de stock, guichets fermés | esaurito, esaurita, esauriti, al completo, tutto esaurito | sold out, fully booked, out of stock, booked out, unavailable
life @ produced: weiterhin gebaut, weiter gebaut, in Produktion, wird gebaut, wird produziert, produziert, weitergebaut, weiterproduziert, Serienproduktion, in Serie, im Sortiment, noch gebaut, laufend gebaut, noch hergestellt, bauen … weiter, produzieren … weiter | en production, continue d'être fabriqué, toujours produit, toujours fabriqué, produite, en série, encore fabriqué, encore produit, continuons à produire, continuons de fabriquer | in produzione, ancora prodotto, viene prodotto, viene costruito, si produce ancora, continuiamo a produrre, ancora fabbricato, si fabbrica ancora, ancora in produzione | in production, full production, still made, still produced, continues to be made, in series production, still being made, still building, still producing, still make, keep making, continue to make, continue to build, still being built
life @ discontinued: eingestellt, ausgelaufen, läuft aus, ausgemustert, Produktionsende, aus dem Sortiment, Auslauf, auslaufen, nicht mehr gebaut, nicht mehr produziert, nicht mehr hergestellt, nicht mehr gefertigt, Produktion eingestellt, ausser Programm, nicht mehr im Sortiment, stellen … nicht mehr her, bauen … nicht mehr, produzieren … nicht mehr | arrêté, arrêtée, abandonné, abandonnée, plus fabriqué, plus produit, plus produite, plus fabriquée, retiré, fin de série, ne produisons plus, ne fabriquons plus, ne produit plus, ne fabrique plus, plus en production | fuori produzione, cessata, cessato, abbandonato, non più prodotto, dismesso, ritirato, non si produce più, non produciamo più, non produce più, non si fabbrica più | discontinued, phased out, no longer made, no longer produced, no longer built, end of life, axed, withdrawn, stopped building, stopped making, stopped producing, stopped manufacturing, ceased production, production has ended, production has stopped, no longer in production, out of production, no longer make, no longer build
run @ running: läuft, laufen, in Betrieb, läuft wieder, fährt, fahren, verkehrt, verkehren, funktioniert, funktionieren, aktiv, in Gang, online, in Betrieb genommen, im Einsatz, wieder in Betrieb, rund um die Uhr in Betrieb | fonctionne, fonctionnent, circule, circulent, en marche, en service, tourne, actif, en activité, a repris, en fonction, opérationnel, opérationnelle | circola, circolano, viaggia, funziona, funzionano, in funzione, in esercizio, attivo, attiva, operativo, operativa, in moto | running, works, working, operational, in operation, up and running, active, operating, back in service, up and running again, in use
run @ stopped: steht still, stehen still, steht … still, stehen … still, ausser Betrieb, defekt, kaputt, stillgelegt, ausgefallen, stillsteht, unterbrochen, inaktiv, abgeschaltet, stand still, standen still, stand … still, standen … still, eingestellt, fährt nicht, lahmgelegt | en panne, hors service, à l'arrêt, arrêté, défectueux, cassé, interrompu, suspendu, suspendue, immobilisé, immobilisée, inutilisable | fermo, ferma, fuori servizio, guasto, guasta, rotto, interrotto, sospeso, sospesa, inutilizzabile, bloccata | down, out of order, out of service, broken, idle, halted, stopped, shut down, suspended, offline, at a standstill, out of action, not working, broken down, defective
cost @ free: gratis, kostenlos, kostenfrei, unentgeltlich, umsonst, gebührenfrei, Eintritt frei, freier Eintritt, kostenlose, kostenloser, kostenloses, Eintritt ist frei | gratuit, gratuite, gratuits, gratuites, gratuitement, entrée libre, sans frais | gratuito, gratuita, gratuiti, gratuite, gratis, gratuitamente, entrata libera, ingresso libero | free, free of charge, at no cost, for free, complimentary, no charge, free admission, free entry
cost @ paid: bezahlen, bezahlt, zahlen, zahlt, zahlen müssen, kostenpflichtig, gebührenpflichtig, gegen Bezahlung, gegen Gebühr, bezahlpflichtig, kostet, kosten | payant, payante, payants, payantes, paie, paient, payer, coûte, coûtent | a pagamento, pagano, paga, pagare, costa, costano | charged, for a fee, pay, pays, paid, chargeable, costs
duty @ voluntary: freiwillig, freiwillige, freiwilliger, fakultativ, optional, wer will, wer mag, nicht verpflichtend | facultatif, facultative, volontaire, optionnel, optionnelle, libre choix | facoltativo, facoltativa, volontario, volontaria, opzionale | voluntary, optional, not mandatory, if you like
duty @ compulsory: obligatorisch, Pflicht, verpflichtend, zwingend, vorgeschrieben, verbindlich, obligatorische, muss, müssen, Maskenpflicht, Helmpflicht | obligatoire, obligatoires, impératif, doit, doivent, exigé, exigée | obbligatorio, obbligatoria, obbligatori, deve, devono, d'obbligo, vincolante | compulsory, mandatory, obligatory, must, required, have to, has to
permit @ allowed: erlaubt, gestattet, zulässig, dürfen, darf, zugelassen, sind willkommen, ist willkommen, willkommen sind, zulassen | autorisé, autorisée, autorisés, permis, permise, admis, admise, peuvent, sont les bienvenus, est le bienvenu, sont bienvenus, acceptés | permesso, permessa, consentito, consentita, ammesso, ammessi, autorizzato, sono benvenuti, è benvenuto, sono i benvenuti | allowed, permitted, authorised, authorized, admitted, are welcome, is welcome, free to, permissible
permit @ forbidden: verboten, untersagt, unzulässig, Verbot, nicht gestattet, tabu, unerwünscht, Rauchverbot, Fahrverbot, Hundeverbot, nicht erlaubt, dürfen nicht, darf nicht, müssen draussen bleiben, unter Verbot, geahndet | interdit, interdite, interdits, interdiction, défendu, prohibé, pas autorisé, pas autorisés, ne sont pas admis, proscrit | vietato, vietata, vietati, divieto, proibito, proibita, non ammessi, non sono ammessi, non è permesso, non consentito | forbidden, prohibited, banned, not allowed, not permitted, ban, off limits, must not, may not, outlawed
exists @ stays: bleibt erhalten, dauerhaft erhalten, bleibt bestehen, gibt es weiterhin, gibt es auch in, bleibt uns erhalten, gerettet, Fortbestand | reste ouvert, est maintenu, est sauvé, sauvé, continuera d'exister | rimane aperto, resta aperto, è salvo, continua a esistere | is here to stay, will stay open, remains open, saved, survives, lives on
exists @ closes: wird geschlossen, werden geschlossen, für immer, schliesst endgültig, geht zu, macht dicht, Schliessung, aufgelöst, schliesst Ende | ferme définitivement, fermeture définitive, dissous, dissoute | chiude definitivamente, chiude per sempre, chiusura definitiva, sciolto, sciolta | closes for good, closing for good, shuts down, closes permanently, permanently closed, dissolved, is closing
fill @ full: voll, gefüllt, überfüllt, belegt, besetzt, randvoll | plein, pleine, rempli, occupé, bondé | pieno, piena, occupato, occupata, strapieno | full, filled, packed, occupied, taken
fill @ empty: leer, frei, noch frei, vakant, unbesetzt, leerstehend | vide, libre, vacant, vacante, inoccupé | vuoto, vuota, libero, vacante | empty, vacant, unfilled, unoccupied
win @ won: gewonnen, gewinnt, gewann, gesiegt, siegte, Sieg, gewannen, siegen | gagné, gagne, remporté, remporte, victoire, vainqueur | vinto, vince, vittoria, vinse, vinciamo | won, wins, win, victory, victorious, beat
win @ lost: verloren, verliert, verlor, unterlegen, Niederlage, unterlag, verloren | perdu, perd, défaite, battu, s'incline | perso, perde, sconfitta, sconfitto | lost, loses, defeat, defeated
win @ draw: unentschieden, Remis | match nul, à égalité | pareggio, pareggiato | draw, drew, tied
trend @ up: erhöht, erhöhen, erhöhte, angehoben, höhere, höherer, verdoppelt, steigt, stieg, stiegen, gestiegen, wuchs, wächst, gewachsen, wuchsen, zugenommen, zulegen, zugelegt, legte … zu, nimmt … zu, nahm … zu, Anstieg, Zunahme, Wachstum, erhöht, mehr als im Vorjahr, gesteigert, höher als, Plus, besser als, hebt … an, hob … an, hoben … an, steigert, steigerte, steigerten, klettert, kletterte, schnellte, schiesst … hoch, verteuert, teurer, teurer geworden, heraufgesetzt, ausgebaut, baut … aus, wachsen, steigen, nehmen … zu | augmente, augmenté, augmentent, progressé, progresse, en hausse, hausse, croissance, croît, crû, accru, monté, grimpé, augmentait, a grimpé, grimpe, progressent, relève, relevé, renchérit, plus cher | aumenta, aumentato, aumentata, aumentati, aumento, cresce, cresciuto, cresciuta, crescita, salito, in rialzo, incrementato, aumentano, aumentò, cresciuti, crescono, sale, salgono, salita, saliti, rincara, rincarato, in aumento, incrementa | rise, rises, rose, risen, grew, grow, grows, grown, increase, increased, increases, growth, climbed, went up, higher, higher than, doubled, raised, gained, up, climbs, jumped, soared, raises, put up, hiked, boosted, expanded, gone up, goes up, more expensive
trend @ down: gekürzt, kürzt, kürzte, kürzen, gedrosselt, tiefere, sinkt, sank, sanken, gesunken, fällt, fiel, fielen, gefallen, abgenommen, schrumpft, schrumpfte, geschrumpft, Rückgang, zurückgegangen, nimmt … ab, nahm … ab, ging … zurück, gingen … zurück, eingebrochen, gesenkt, tiefer als, Minus, rückläufig, weniger als im Vorjahr, reduziert, senkt, senken, senkte, senkten, reduzierte, reduzierten, verringert, verringerte, sackt, sackte, brach … ein, brachen … ein, herabgesetzt, verbilligt, billiger, günstiger geworden, sinken, schrumpfen, nehmen … ab | baisse, baissé, baissent, diminué, diminue, recul, reculé, recule, en baisse, chuté, chute, réduit, fléchi, baissait, reculent, diminuent, abaisse, abaissé, réduits, moins cher, rétrécit | diminuisce, diminuito, diminuita, diminuzione, cala, calato, calata, calo, sceso, scesa, in ribasso, ridotto, scende, scendono, scesi, calano, diminuiscono, ribassa, ribassato, in calo, in diminuzione, riduce, ridotta | fall, falls, fell, fallen, decline, declined, decrease, decreased, dropped, drop, cut, lower, slashed, shrank, shrunk, went down, lower than, decreased, down, shrinks, shrink, drops, declines, slid, slumped, plunged, tumbled, lowered, lowers, cuts, reduced, reduces, cheaper, gone down, goes down, decreases
trend @ flat: unverändert, stabil, gleich geblieben, konstant, auf Vorjahresniveau, stagniert, stagnierte, bleibt gleich | stable, inchangé, inchangée, constant, stagne, stagné | stabile, invariato, invariata, costante, ristagna | unchanged, stable, flat, constant, steady, the same as
staff @ hire: stellen … ein, stellt … ein, neue Stellen, schaffen … Stellen, Stellen schaffen, bauen … aus, neue Arbeitsplätze, Neueinstellungen, suchen Verstärkung, Personal aufbauen | engageons, recrutons, embauchons, créons … emplois, nouveaux postes, crée … emplois, nouveaux emplois | assumiamo, assume, nuovi posti, creiamo … posti, nuove assunzioni | hiring, hire, recruiting, new jobs, creating jobs, create jobs, creates jobs, adding jobs
staff @ layoff: Arbeitsplatz verloren, Arbeitsplätze verloren, Stellen verloren, Stelle verloren, streicht … Stellen, verlieren … Stelle, verlieren … Job, entlassen, Entlassungen, bauen … Stellen ab, baut … Stellen ab, Stellenabbau, Kündigungen, streichen … Stellen, Stellen abbauen, Einstellungsstopp, entlässt | licencions, licencie, licenciements, supprimons … postes, supprime … postes, suppression d'emplois, suppressions d'emplois, gel des embauches | licenziamo, licenzia, licenziamenti, tagliamo … posti, taglia … posti, soppressione di posti, blocco delle assunzioni | lay off, laying off, layoffs, job cuts, redundancies, cut jobs, cutting jobs, cuts jobs, hiring freeze
deal @ bought: gekauft, kauft, kaufen, kaufte, erworben, übernommen, erwirbt, übernimmt, kauften, Kauf | acheté, achète, achetons, acquis, racheté, rachète, reprend | comprato, compra, acquistato, acquista, acquisito, rileva, rilevato | bought, buys, buy, purchased, acquired, acquires, takes over, took over
deal @ sold: verkauft, verkaufte, verkaufen, veräussert, abgestossen, verkauften, Verkauf | vendu, vend, vendons, cédé, cède | venduto, vende, vendiamo, ceduto, cede | sold, sells, sell, divested, sold off
tenure @ owned: gehört uns, im Eigentum, eigene, Eigentum, in eigenem Besitz, besitzen | propriétaires, nous appartient, possédons, propriété | proprietari, di proprietà, ci appartiene, possediamo | own, owned, owns
tenure @ rented: gemietet, mieten, Mieter, eingemietet, zur Miete, geleast, leasen | louons, loué, louée, locataires, location, en leasing | affittiamo, affittato, in affitto, noleggiamo, in leasing, locatari | rent, rented, lease, leased, leasing, renting, tenants
done @ done: vorbei, eingestellt, zu Ende, abgeschlossen, fertig, beendet, vollendet, fertiggestellt, vollzogen, erledigt, unter Dach und Fach, geglückt, gelungen, erfolgreich | terminé, terminée, achevé, achevée, conclu, conclue, bouclé, finalisé, réussi, réussie, aboutie | concluso, conclusa, terminato, terminata, completato, completata, ultimato, finito, riuscito, riuscita | over, ended, completed, complete, finished, done, concluded, closed, finalised, finalized, wrapped up, successful, succeeded
done @ failed: gescheitert, geplatzt, abgebrochen, misslungen, gestoppt, zurückgezogen, scheitert, nicht zustande, verworfen, missglückt | échoué, échouée, abandonné, abandonnée, rompu, stoppé, capoté, échec, retiré | fallito, fallita, saltato, abbandonato, interrotto, bloccato, naufragato | failed, collapsed, fell through, aborted, abandoned, unsuccessful, fallen through, stopped
done @ ongoing: läuft weiter, laufen weiter, geht weiter, gehen weiter, dauern an, noch nicht abgeschlossen, noch nicht fertig, im Gang, laufend, dauert an, noch offen, hängig, in Arbeit, läuft noch, in Vorbereitung | continue, continuent, se poursuit, en cours, pas encore terminé, pas encore achevé, pas terminé, en préparation, en suspens | continua, prosegue, in corso, non ancora concluso, non ancora terminato, in sospeso, in preparazione | continues, goes on, ongoing, under way, underway, in progress, not yet completed, not yet finished, pending, unfinished, still being
decide @ approved: liegt … vor, genehmigt, bewilligt, gutgeheissen, angenommen, bestätigt, zugestimmt, Ja gesagt, sagt Ja, sagen Ja, nimmt … an, nahm … an, stimmt … zu, stimmte … zu, heisst … gut, grünes Licht, befürwortet, akzeptiert, erteilt, bejaht, sagte Ja, sagten Ja, votierte für, durchgewunken, unterstützt | accepte, approuve, dit oui, approuvé, approuvée, accepté, acceptée, autorisé, accordé, accordée, feu vert, validé, plébiscité, plébiscitée, soutenu, ont dit oui, a dit oui, entériné | approva, accetta, dice sì, approvato, approvata, accettato, accettata, autorizzato, concesso, via libera, accolto, hanno detto sì, ha detto sì, sostenuto, ratificato, promosso alle urne | approves, accepts, says yes, voted for, votes for, approved, accepted, granted, passed, confirmed, green light, adopted, authorised, authorized, said yes, backed, endorsed, carried, ratified, signed off
decide @ rejected: abgelehnt, lehnt … ab, lehnte … ab, lehnen … ab, sagt Nein, sagen Nein, sagte Nein, weist … zurück, verworfen, zurückgewiesen, Nein gesagt, verweigert, abgewiesen, nicht bewilligt, bachab, lehnten … ab, Nein zu, versenkt, sagten Nein, durchgefallen, bodigt, gebodigt | refuse, rejette, dit non, refusé, refusée, rejeté, rejetée, décliné, ont dit non, a dit non, balayé, balayée, enterré | respinge, rifiuta, dice no, respinto, respinta, rifiutato, rifiutata, bocciato, bocciata, negato, hanno detto no, ha detto no, affossato, bocciati | rejects, refuses, says no, votes down, voted against, rejected, refused, turned down, denied, declined, voted down, dismissed, said no, voted no, defeated, thrown out, vetoed
inout @ inside: drinnen, im Haus, innen, in der Halle, Innenbereich, unter Dach | à l'intérieur, dedans, en salle | all'interno, dentro, al coperto | indoors, inside, indoor
inout @ outside: draussen, im Freien, aussen, unter freiem Himmel, Aussenbereich, Open Air | à l'extérieur, dehors, en plein air | all'aperto, fuori, all'esterno | outdoors, outside, outdoor, open air, in the open
age @ new: fabrikneu, ungebraucht, neu gekauft, Neuware, Neuwagen, brandneu, neuwertig | neuf, neuve, neufs, neuves, flambant neuf | nuovo di fabbrica, nuovissimo, mai usato | brand new, brand-new, unused
age @ used: gebraucht, Occasion, Secondhand, secondhand, aus zweiter Hand, gebrauchte, gebrauchter | d'occasion, usagé, usagée, de seconde main | usato, usata, d'occasione, di seconda mano | used, second-hand, secondhand, pre-owned
format @ online: online, virtuell, digital, per Video, Videokonferenz, Livestream, per Zoom, im Netz, übers Internet | en ligne, virtuel, virtuelle, par vidéo, visioconférence, à distance | online, virtuale, in videoconferenza, a distanza, in rete | online, virtual, virtually, remotely, by video, via zoom, livestream, digital
format @ onsite: vor Ort, physisch, in Präsenz, Präsenzveranstaltung, persönlich | sur place, en présentiel, présentiel, physiquement | in presenza, sul posto, dal vivo | on site, on-site, in person, in-person, onsite, face to face
pay @ subscription: Abo, Abonnement, Jahresabo, Monatsabo, abonnieren, monatlich bezahlt, im Abo, Jahresgebühr | abonnement, s'abonner, par abonnement | abbonamento, abbonarsi, in abbonamento | subscription, subscribe, monthly plan, by subscription
pay @ oneoff: einmalig, einmal bezahlt, Einmalzahlung, einmalig bezahlt, Einmalkauf, Kauflizenz | paiement unique, une seule fois, achat unique | una tantum, una sola volta, pagamento unico | one-off, one-time, once-only, single payment, one time
listed @ listed: börsenkotiert, börsennotiert, kotiert, an der Börse | coté, cotée, en bourse, cotée en bourse | quotata, quotato, in borsa | listed, publicly traded, on the stock exchange
listed @ private_held: Familienunternehmen, in Familienbesitz, Familienbesitz, nicht kotiert, privat gehalten, familiengeführt, inhabergeführt | familiale, en mains familiales, non cotée, en mains privées | a conduzione familiare, familiare, non quotata, in mani familiari | family-owned, privately held, family owned, family business, unlisted, privately owned
result @ profit: Gewinn gemacht, schwarze Zahlen, in der Gewinnzone, profitabel, rentabel, schreibt Gewinn, schreiben Gewinn | bénéficiaire, rentable, dans les chiffres noirs, bénéfices | in attivo, redditizia, in utile, nelle cifre nere, redditizio | profitable, in the black, made a profit, posted a profit
result @ loss: rote Zahlen, in den roten Zahlen, defizitär, Verlust gemacht, schreibt Verlust, schreiben Verlust, Verluste | déficitaire, dans les chiffres rouges, à perte | in rosso, in perdita, deficitario, nelle cifre rosse | in the red, made a loss, loss-making, posted a loss, unprofitable
access @ public: öffentlich, für alle offen, für alle, für alle zugänglich, jedermann, allen offen, für die Öffentlichkeit, steht allen offen | public, publique, ouvert à tous, ouverte à tous, pour tous, tout le monde | pubblico, pubblica, aperto a tutti, aperta a tutti, per tutti | public, anyone can, everyone can, open to everyone, open to all, for everyone, open to the public, anyone
access @ internal: intern, betriebsintern, nicht öffentlich, nur für Mitarbeitende, nur für Mitglieder, geschlossene Gesellschaft, nur für Geladene, nur für Eingeladene, nur auf Einladung, unter Ausschluss der Öffentlichkeit, hinter verschlossenen Türen, reserviert für | interne, réservé aux membres, privé, privée, sur invitation, réservé aux, réservée aux, à huis clos, non public | interno, interna, riservato, riservata, privato, solo su invito, a porte chiuse | only accepts, only members, internal, members only, private, invitation only, by invitation, staff only, members-only, closed to the public, behind closed doors
term @ permanent: unbefristet, dauerhaft, fest angestellt, auf Dauer, Festanstellung, für immer, endgültig, definitiv | à durée indéterminée, indéterminé, permanent, permanente, définitif, définitivement, CDI | a tempo indeterminato, indeterminato, permanente, definitivo, fisso | permanent, permanently, open-ended, indefinite, for good
term @ temporary: befristet, vorübergehend, temporär, provisorisch, zeitlich begrenzt, auf Zeit, Provisorium, vorläufig | à durée déterminée, temporaire, provisoire, CDD, temporairement, provisoirement | a tempo determinato, temporaneo, temporanea, provvisorio, provvisoria, a termine | temporary, temporarily, fixed-term, limited, provisional, interim
load @ fulltime: Vollzeit, 100 %, Vollpensum, hundert Prozent | à plein temps, plein temps, temps plein | a tempo pieno, tempo pieno | full-time, full time
load @ parttime: Teilzeit, Teilzeitstelle, Teilzeitpensum | à temps partiel, temps partiel | a tempo parziale, part-time | part-time, part time
who @ inhouse: im Haus, im eigenen Haus, selbst, selber, intern, inhouse, eigenhändig, in Eigenregie, bei uns im Haus, hausintern | à l'interne, nous-mêmes, en interne, dans nos murs, maison | internamente, in casa, noi stessi, in proprio | in-house, ourselves, inhouse, in house, on our own
who @ outsourced: extern, kaufen … zu, kauft … zu, kaufen … ein, Zulieferer, ausgelagert, auswärts, fremdvergeben, zugekauft, externe Firma, Drittfirma, ausser Haus | externe, externalisé, externalisée, sous-traité, sous-traitance, à l'externe | esternamente, esternalizzato, a terzi, in subappalto, all'esterno | outsourced, external, third party, subcontracted, externally, bought in
drive @ manual: von Hand, Handarbeit, manuell, handgemacht, handgefertigt | à la main, manuel, manuelle, manuellement, fait main | a mano, manuale, manualmente, artigianalmente | by hand, manual, manually, handmade, hand-made
drive @ automatic: automatisch, vollautomatisch, automatisiert, maschinell, von Robotern | automatique, automatiquement, automatisé, à la machine | automatico, automaticamente, automatizzato, a macchina | automatic, automatically, automated, by machine, fully automatic
fuel @ electric: elektrisch, Elektro*, elektrisch betrieben, batteriebetrieben, mit Strom | électrique, électriques | elettrico, elettrica, elettrici, elettriche | electric, battery-powered, battery-electric, electrically
fuel @ diesel: Diesel, Diesel*, mit Diesel | diesel | diesel, a gasolio | diesel
fuel @ petrol: Benzin, mit Benzin, Benziner | essence, à essence | benzina, a benzina | petrol, gasoline
fuel @ gas: Gas, mit Gas, Gas*, Erdgas | gaz, au gaz | gas, a gas, metano | gas, gas-fired
fuel @ hydrogen: Wasserstoff, mit Wasserstoff | hydrogène | idrogeno | hydrogen
fuel @ oil: Ölheizung, Heizöl, mit Öl | mazout, au mazout | olio combustibile, a nafta, nafta | oil-fired, heating oil
fuel @ wood: Holzschnitzel, Pellets, mit Holz, Holzpellets | pellets, copeaux, au bois | pellet, cippato, a legna | wood chips, pellets, wood-fired
diet @ vegan: vegan, veganes, rein pflanzlich | végane, vegan, végétalien | vegano, vegana | vegan, plant-based
diet @ meat: mit Fleisch, Fleischgericht, Fleisch, enthält Fleisch | avec viande, à la viande, viande | con carne, di carne, carne | with meat, contains meat, meat
alc @ alcoholic: mit Alkohol, alkoholhaltig, alkoholisch | avec alcool, alcoolisé, alcoolisée | alcolico, alcolica, con alcol | alcoholic, with alcohol
alc @ alcohol_free: alkoholfrei, ohne Alkohol, alkoholfreie | sans alcool | analcolico, analcolica, senza alcol | alcohol-free, non-alcoholic, without alcohol
reuse @ single: Einweg, Wegwerf*, Einweg* | jetable, à usage unique | monouso, usa e getta | disposable, single-use
reuse @ reusable: Mehrweg, wiederverwendbar, Mehrweg*, mehrfach verwendbar | réutilisable, réutilisables | riutilizzabile, riutilizzabili | reusable, refillable
side @ left: links, linke, linken, linker | à gauche, gauche | a sinistra, sinistra, sinistro | left, left-hand
side @ right: rechts, rechte, rechten, rechter | à droite, droite | a destra, destra, destro | right-hand, on the right
updown @ up: oben, obere, oberen | en haut, supérieur | in alto, superiore | upstairs, upper
updown @ down: unten, untere, unteren | en bas, inférieur | in basso, inferiore | downstairs, lower floor
safe @ safe: ungefährlich, harmlos, sicher, unbedenklich, ungiftig | sans danger, inoffensif, sûr, sûre, non toxique | innocuo, sicuro, sicura, non tossico | harmless, safe, non-toxic
safe @ dangerous: gefährlich, giftig, schädlich, bedenklich, unsicher | dangereux, dangereuse, toxique, nocif, nocive | pericoloso, pericolosa, tossico, tossica, nocivo | dangerous, toxic, harmful, unsafe, hazardous, poisonous
hurt @ hurt: verletzt, verletzte, Verletzte, Verletzten, erlitten … Verletzungen, erlitt … Verletzungen, Verletzungen, verletzten sich, verletzte sich | blessé, blessée, blessés, blessées, des blessures, ont subi des blessures | ferito, feriti, ferita, ferite, lesioni, hanno riportato ferite | injured, hurt, suffered injuries, sustained injuries, injuries
hurt @ unhurt: unverletzt, niemand verletzt, keine Verletzten, blieben unverletzt, heil | indemne, indemnes, personne n'a été blessé, aucun blessé, sain et sauf | illeso, illesi, nessun ferito, incolumi | unhurt, unharmed, nobody was hurt, no one was injured, uninjured, no injuries, nobody was injured
incl @ included: inbegriffen, inklusive, inkl, enthalten, im Preis, eingeschlossen, mitgeliefert, dabei | inclus, incluse, compris, comprise, compris dans | incluso, inclusa, compreso, compresa, inclusi | included, inclusive, including, comes with, part of the price
incl @ extra: exklusive, exkl, separat, kostet extra, Aufpreis, gegen Aufpreis, nicht inbegriffen, nicht inklusive, zusätzlich verrechnet, nicht enthalten | en sus, non compris, non inclus, en supplément, supplément, séparément, pas compris, en option | escluso, esclusa, non compreso, non incluso, a parte, supplemento, extra | excluded, extra, not included, separately, surcharge, at extra cost, additional charge
heat @ hot: heiss, warm, beheizt, geheizt | chaud, chaude, chauffé, chauffée | caldo, calda, riscaldato, riscaldata | hot, warm, heated
heat @ cold: kalt, kühl, unbeheizt, ungeheizt, gekühlt | froid, froide, non chauffé, non chauffée | freddo, fredda, non riscaldato, non riscaldata | cold, unheated, cool, chilled
barrier @ accessible: rollstuhlgängig, barrierefrei, hindernisfrei, rollstuhlgerecht | accessible, accessibles, accessible en fauteuil roulant | accessibile, senza barriere, accessibile in carrozzella | wheelchair accessible, accessible, step-free, barrier-free
barrier @ not_accessible: nicht rollstuhlgängig, nur über Treppen, nur über eine Treppe, nicht barrierefrei | pas accessible, inaccessible | non accessibile, inaccessibile | not accessible, inaccessible, stairs only, flight of stairs, only by stairs
organic @ organic: Bio, biologisch, aus biologischem Anbau, Bio*, Bioqualität | bio, biologique, issu de l'agriculture biologique | bio, biologico, biologica | organic, organically
organic @ conventional: konventionell, herkömmlich | conventionnel, conventionnelle | convenzionale, tradizionale | conventional, conventionally
legal @ legal: legal, rechtmässig, gesetzeskonform | légal, légale, conforme | legale, lecito, conforme | legal, lawful, compliant
legal @ illegal: illegal, rechtswidrig, gesetzeswidrig, unrechtmässig | illégal, illégale, illicite | illegale, illecito | illegal, unlawful
stay @ stays: bleibt, bleiben, behalten, erhalten bleibt, weiterhin, bleibt bestehen | reste, restent, conservé, maintenu, demeure | rimane, rimangono, resta, restano, mantenuto | stays, remains, remain, stay, keep, keeps, kept
stay @ leaves: verlässt, verlassen, geht weg, tritt zurück, Rücktritt, scheidet aus, zurückgetreten, aufgegeben, geben … auf, abgeschafft, verschwindet, schaffen … ab | quitte, quittent, démissionne, démission, part, s'en va, supprimé, abandonne, démissionné | lascia, lasciano, si dimette, dimissioni, abbandona, abolito, se ne va, dimesso | leaves, leave, leaving, resigns, resigned, steps down, quits, abolished, goes, gives up, stepping down, scrapped
change @ changed: geändert, verändert, angepasst, überarbeitet, erneuert | modifié, modifiée, changé, adapté, remanié | modificato, modificata, cambiato, adattato, rivisto | changed, modified, altered, adapted, revised
change @ unchanged: unverändert, gleich, wie bisher, bleibt gleich, beim Alten, dieselbe, dasselbe | inchangé, inchangée, identique, pareil, le même, la même | invariato, invariata, identico, immutato, come prima, lo stesso, la stessa | unchanged, the same, as before, identical
extend @ longer: verlängert, ausgedehnt, Verlängerung, länger | prolongé, prolongée, prolongation, étendu | prolungato, prolungata, proroga, prorogato, esteso | extended, prolonged, longer, extension
extend @ shorter: verkürzt, gekürzt, Verkürzung, kürzer | raccourci, raccourcie, réduit, écourté | ridotto, accorciato, abbreviato, accorciata | shortened, reduced, cut short, shorter
trend @ up: Erhöhung, teurer, heben … an, Aufschlag, Preiserhöhung, Lohnerhöhung | augmenté, relevé, majoré, augmentons, plus cher, hausse de prix, relevons | aumentato, aumentiamo, alzato, rincaro, più caro, rialzo | raised, raise, increased, more expensive, price increase, raising, increase
trend @ down: senken, herabgesetzt, Senkung, billiger, günstiger, Preissenkung | baissé, abaissé, baissons, moins cher, réduit, baisse de prix | abbassato, abbassiamo, ridotto, meno caro, più economico, ribassato | lowered, cut, reduced, cheaper, lower, price cut, lowering
join @ joins: beigetreten, tritt bei, Beitritt, eingetreten, dazugestossen, aufgenommen, tritt … bei | adhéré, adhère, rejoint, rejoignons, adhésion, entré | aderito, aderisce, adesione, entrato, entra | joined, joins, joining, accession
join @ quits: ausgetreten, tritt aus, Austritt, ausgestiegen, steigt aus, steigen aus, zurückgezogen, tritt … aus | quitté, quitte, sorti, retrait, retiré, sortie | uscito, esce, uscita, ritirato, abbandonato | left, leaves, withdrew, withdrawn, quit, pulled out, exit
public_info @ confirmed: bestätigt, bestätigen, bestätigte | confirmé, confirme, confirmons | confermato, conferma, confermiamo | confirmed, confirms, confirm
public_info @ denied: dementiert, dementieren, bestritten, bestreiten, in Abrede | démenti, dément, démentons, nié | smentito, smentisce, smentiamo, negato | denied, denies, deny
early @ early: früher als geplant, vorzeitig, vor der Zeit, früher fertig, verfrüht | plus tôt que prévu, en avance, avant terme, prématurément | in anticipo, prima del previsto | early, ahead of schedule, earlier than planned
early @ ontime: termingerecht, pünktlich, rechtzeitig, im Zeitplan, fristgerecht | à temps, à l'heure, dans les délais, ponctuel | puntuale, in orario, nei tempi | on time, on schedule, punctual, punctually
early @ late: verspätet, verzögert, im Verzug, Verspätung, zu spät, Verzögerung, hinter dem Zeitplan | en retard, retard, retardé, retardée, tardivement | in ritardo, ritardo, ritardato | late, behind schedule, delay, delayed, overdue, running late
waterproof @ waterproof: wasserdicht, wasserfest, wetterfest | étanche, imperméable, résistant à l'eau | impermeabile, resistente all'acqua, stagno | waterproof, water-resistant, watertight, weatherproof
waterproof @ not_waterproof: nicht wasserdicht, nicht wasserfest, wasserdurchlässig | pas étanche, non étanche | non impermeabile, permeabile | not waterproof, not water-resistant, leaky
wire @ wireless: kabellos, drahtlos, schnurlos, ohne Kabel | sans fil | senza fili, wireless, senza filo | wireless, cordless, without cable
wire @ wired: mit Kabel, verkabelt, kabelgebunden | filaire, avec câble, câblé | cablato, con cavo, con filo | wired, corded, with cable
light @ bright: hell, beleuchtet | clair, éclairé | chiaro, illuminato | bright, lit
light @ dark: dunkel, unbeleuchtet | sombre, non éclairé | buio, scuro, non illuminato | dark, unlit
quiet @ quiet: leise, ruhig, geräuscharm, lautlos | silencieux, silencieuse, calme | silenzioso, silenziosa | quiet, silent
quiet @ loud: laut, lärmig | bruyant, bruyante | rumoroso, rumorosa | loud, noisy
gender @ male: männlich, Mann, Männer | masculin, homme | maschile, uomo | male, man
gender @ female: weiblich, Frau, Frauen | féminin, femme | femminile, donna | female, woman
recorded @ live: live, in Echtzeit | en direct, live | dal vivo, in diretta | live
recorded @ recorded: aufgezeichnet, Aufzeichnung, ab Band | enregistré, en différé | registrato, in differita | recorded, pre-recorded
known @ cause_known: Ursache ist bekannt, Ursache ist geklärt, Ursache steht fest, geklärt | cause est connue, cause est établie, élucidé | causa è nota, causa è chiarita, chiarito | cause is known, cause has been found, cause is clear
known @ cause_unknown: Ursache ist unklar, Ursache ist noch unklar, Ursache wird untersucht, ungeklärt, Ursache unbekannt | cause est inconnue, cause reste inconnue, pas élucidé, cause fait l'objet | causa è sconosciuta, causa è ignota, non è chiara, causa non è nota | cause is unknown, cause is unclear, cause is being investigated, not known
build @ started: begonnen, gestartet, angefangen, angelaufen, aufgenommen | commencé, démarré, débuté, lancé | iniziato, iniziata, avviato, avviata, cominciato | started, begun, has begun, launched, kicked off
build @ not_started: noch nicht begonnen, noch nicht gestartet | pas encore commencé, pas encore démarré | non ancora iniziato, non ancora avviato | not yet started, not yet begun, not started
need_reg @ reg_needed: Anmeldung erforderlich, Anmeldung nötig, mit Anmeldung, nur mit Anmeldung, Voranmeldung, auf Voranmeldung, anmeldepflichtig, nur auf Anmeldung, nur nach Anmeldung | sur inscription, inscription obligatoire, inscription nécessaire, inscription requise, sur réservation, sur rendez-vous | su iscrizione, iscrizione obbligatoria, iscrizione necessaria, su prenotazione, prenotazione obbligatoria, su appuntamento | registration required, registration is required, by appointment, pre-registration, by registration, advance booking, booking required, must register
need_reg @ no_reg: ohne Anmeldung, keine Anmeldung, ohne Voranmeldung, keine Voranmeldung, Anmeldung nicht nötig, einfach vorbeikommen | sans inscription, sans réservation, sans rendez-vous, pas d'inscription, aucune inscription, inscription pas nécessaire | senza iscrizione, senza prenotazione, senza appuntamento, nessuna iscrizione, iscrizione non necessaria | no registration, without registration, no booking, no appointment, just drop in, walk in, walk-in, without appointment, drop by
shift_time @ day_only: nur tagsüber, am Tag, tagsüber | de jour, la journée | di giorno, durante il giorno | by day, during the day, daytime
shift_time @ night_only: nachts, in der Nacht, über Nacht | de nuit, la nuit | di notte, la notte | at night, overnight, by night, night-time
signed @ signed: unterschrieben, unterzeichnet | signé, signée, signés | firmato, firmata, firmati | signed
signed @ unsigned: noch nicht unterschrieben, noch nicht unterzeichnet | pas encore signé, non signé | non ancora firmato | not yet signed, unsigned
"""
"""Axis, state and its words; the states of one axis exclude one another."""

QUALITIES = """
level @ easy: leicht, einfach, mühelos, kinderleicht, anspruchslos | facile, faciles, simple, aisé, aisée | facile, facili, semplice, semplici | easy, simple, effortless
level @ hard: schwierig, anspruchsvoll, anstrengend, schwer, kompliziert, knifflig | difficile, difficiles, exigeant, exigeante, compliqué, ardu, ardue | difficile, difficili, impegnativo, faticoso, complicato | difficult, hard, demanding, tough, challenging, complicated, strenuous
wet @ dry: trocken, ausgetrocknet, regenfrei, niederschlagsfrei | sec, sèche, secs, à sec, asséché | asciutto, secco, senza pioggia | dry, dried up
wet @ wet: nass, feucht, verregnet, regnerisch, durchnässt | mouillé, humide, pluvieux, pluvieuse, trempé | bagnato, umido, piovoso, fradicio | wet, damp, rainy, soaked
sky @ sunny: sonnig, wolkenlos, heiter, strahlend schön | ensoleillé, dégagé, sans nuages | soleggiato, sereno, senza nuvole | sunny, cloudless, bright and clear
sky @ cloudy: bewölkt, bedeckt, trüb, neblig, wolkenverhangen | nuageux, nuageuse, couvert, brumeux | nuvoloso, coperto, nebbioso | cloudy, overcast, foggy, grey and cloudy
drink @ drinkable: trinkbar, geniessbar, bedenkenlos trinken, Trinkqualität | potable, potables, buvable, consommable | potabile, potabili, bevibile | drinkable, potable, safe to drink, fit to drink
drink @ undrinkable: ungeniessbar, verseucht, verunreinigt, verschmutzt, kontaminiert, abkochen | non potable, imbuvable, contaminé, pollué, impropre à la consommation | non potabile, imbevibile, contaminato, inquinato | undrinkable, contaminated, polluted, unfit to drink, not safe to drink
clean @ clean: sauber, blitzblank, blitzsauber, tadellos sauber | propre, propres, impeccable | pulito, pulita, lindo | clean, spotless, spick and span
clean @ dirty: schmutzig, dreckig, verdreckt, unsauber | sale, sales, crasseux, souillé | sporco, sudicio, lurido | dirty, filthy, grubby
health @ healthy: gesund, kerngesund, genesen, wieder fit | en bonne santé, guéri, rétabli, en pleine forme | in salute, guarito, ristabilito, sano | healthy, recovered, in good health, fit again
health @ ill: krank, erkrankt, krankgeschrieben, angeschlagen | malade, malades, souffrant, en arrêt maladie | malato, ammalato, in malattia | ill, sick, unwell, on sick leave
alive @ alive: am Leben, lebendig, wohlauf, lebt noch | en vie, vivant, vivante | vivo, viva, in vita | alive, still alive
alive @ dead: tot, verstorben, gestorben, ums Leben gekommen, eingegangen | mort, morte, décédé, décédée, défunt | morto, morta, deceduto, scomparso | dead, deceased, passed away
whole @ intact: intakt, unbeschädigt, unversehrt, heil geblieben, ganz geblieben | intact, intacte, en bon état, indemne | intatto, integro, in buono stato | intact, undamaged, unscathed, in good condition
whole @ damaged: beschädigt, zerstört, ramponiert, zerbrochen, demoliert | endommagé, abîmé, détruit, brisé | danneggiato, distrutto, rovinato | damaged, destroyed, wrecked, smashed
stands @ standing: steht noch, steht bis heute, bleibt stehen, noch zu sehen | encore debout, toujours debout, encore visible | ancora in piedi, è rimasto in piedi | still standing, still stands, standing
stands @ demolished: abgerissen, abgebrochen worden, dem Erdboden gleichgemacht, gesprengt, abgetragen | démoli, démolie, rasé, abattu | demolito, abbattuto, raso al suolo | demolished, torn down, pulled down, knocked down, razed
found @ found: wiedergefunden, wieder aufgetaucht, aufgetaucht, gefunden worden | retrouvé, retrouvée, réapparu | ritrovato, ritrovata, ricomparso | found, been found, turned up, located safe
found @ missing: vermisst, verschollen, verschwunden, unauffindbar, spurlos | disparu, disparue, introuvable, porté disparu | disperso, scomparsa, introvabile, irreperibile | missing, lost without trace, still missing
mood @ pleased: zufrieden, begeistert, glücklich, positiv, voll des Lobes, angetan | satisfait, satisfaite, content, contente, enthousiaste, positif, positive, ravis, ravi | soddisfatto, soddisfatta, contento, entusiasta, positivo | satisfied, pleased, happy, enthusiastic, positive, delighted
mood @ displeased: unzufrieden, enttäuscht, unglücklich, verärgert, negativ, empört | insatisfait, mécontent, mécontente, déçu, déçue, négatif, négative | insoddisfatto, scontento, deluso, negativo | dissatisfied, unhappy, disappointed, negative, displeased, annoyed
opinion @ for: dafür, einverstanden, einig, zustimmend, befürwortend | favorable, d'accord, pour | favorevole, d'accordo, a favore | in favour, in favor, agreed, supportive
opinion @ against: dagegen, uneinig, zerstritten, ablehnend, nicht einverstanden | défavorable, opposé, en désaccord, contre | contrario, in disaccordo, contro | against, opposed, disagreed, divided
known_to @ public_now: bekannt, allgemein bekannt, öffentlich bekannt, berühmt | connu, connue, célèbre, notoire | noto, nota, conosciuto, famoso | known, well known, famous
known_to @ secret: geheim, unbekannt, noch unbekannt, unter Verschluss, streng vertraulich | secret, secrète, inconnu, inconnue, confidentiel | segreto, sconosciuto, ignoto, riservato | secret, unknown, confidential, under wraps
married @ married: verheiratet, vermählt | marié, mariée | sposato, sposata, coniugato | married
married @ single: ledig, unverheiratet, geschieden | célibataire, divorcé, divorcée | celibe, nubile, divorziato | single, unmarried, divorced
wash @ washable: waschbar, waschmaschinenfest, maschinenwaschbar | lavable, lavables | lavabile, lavabili | washable, machine washable
wash @ not_washable: nicht waschbar, nur chemisch reinigen, nicht gewaschen werden | non lavable, nettoyage à sec uniquement | non lavabile, solo lavaggio a secco | not washable, dry clean only
hard_soft @ hard_thing: hart, steinhart, fest | dur, dure, durs | duro, dura, sodo | firm, rigid, stiff
hard_soft @ soft_thing: weich, flauschig, biegsam | mou, molle, souple, moelleux | morbido, molle, soffice | soft, flexible, fluffy
sharp @ mild: mild, nicht scharf | doux, douce | dolce, mite | mild
sharp @ hot_spicy: scharf, höllisch scharf | piquant, piquante, épicé | piccante, speziato | spicy, fiery
raw @ raw: roh, ungekocht, unpasteurisiert, Rohmilch, aus Rohmilch | cru, crue, crus, lait cru, non pasteurisé | crudo, cruda, latte crudo, non pastorizzato | raw, uncooked, unpasteurised, unpasteurized, raw milk
raw @ cooked: gekocht, gegart, pasteurisiert, durchgebraten | cuit, cuite, pasteurisé | cotto, cotta, pastorizzato | cooked, pasteurised, pasteurized
fresh @ fresh: frisch, fangfrisch, erntefrisch, ofenfrisch | frais, fraîche, fraîches | fresco, fresca, freschi | fresh, freshly made
fresh @ frozen: tiefgekühlt, gefroren, aus der Dose, abgelaufen | surgelé, congelé, en conserve, périmé | surgelato, congelato, in scatola, scaduto | frozen, tinned, canned, expired
frozen_over @ iced: zugefroren, vereist, gefroren, schneebedeckt | gelé, gelée, verglacé, enneigé | ghiacciato, gelato, innevato | frozen over, icy, snow-covered
frozen_over @ clear: eisfrei, schneefrei, aper | libre de glace, sans neige, déneigé | senza ghiaccio, senza neve, sgombro | ice-free, clear of snow, free of snow
steep @ steep: steil, abschüssig | raide, raides, escarpé, abrupt | ripido, scosceso | steep
steep @ flat_ground: flach, eben, ebenerdig | plat, plate, de plain-pied | pianeggiante, piano, in piano | flat, level, on the level
crowded @ busy: gut besucht, überlaufen, rege besucht, stark besucht, gut gefüllt | bien fréquenté, très fréquenté, bondé | affollato, molto frequentato, gremito | crowded, well attended, busy, packed
crowded @ quiet_place: schlecht besucht, kaum besucht, menschenleer, schwach besucht | peu fréquenté, désert, déserte | poco frequentato, deserto | deserted, poorly attended, half empty
rich @ rare: selten, rar, Seltenheit, Rarität | rare, rares | raro, rara, rari | rare, scarce
rich @ common: häufig, weit verbreitet, gang und gäbe, üblich | fréquent, fréquente, courant, répandu | frequente, comune, diffuso | common, widespread, frequent
size @ large: gross, riesig, geräumig | grand, grande, spacieux, immense | grande, grandi, spazioso, enorme | large, big, spacious, huge
size @ little: klein, winzig, eng | petit, petite, minuscule, exigu | piccolo, piccola, minuscolo, angusto | small, tiny, cramped
price_level @ cheap: günstig, preiswert, billig, erschwinglich | bon marché, abordable, avantageux | economico, conveniente, a buon mercato | cheap, affordable, inexpensive
price_level @ costly: teuer, kostspielig, unerschwinglich | cher, chère, chers, coûteux, coûteuse, hors de prix | caro, cara, costoso, costosa | expensive, costly, pricey, unaffordable
tempo @ quick: schnell, rasch, flink | rapide, rapides | veloce, rapido, rapida | fast, quick
tempo @ slow: langsam, träge, schleppend | lent, lente, lents | lento, lenta, lenti | slow, sluggish
strength @ strong: stark, kräftig | fort, forte, forts | forte, forti | strong
strength @ weak: schwach, matt | faible, faibles | debole, deboli | weak, feeble
reach_out @ reachable: erreichbar, ansprechbar | joignable, atteignable | raggiungibile, reperibile | reachable, contactable
reach_out @ unreachable: unerreichbar, nicht erreichbar | injoignable, inatteignable | irraggiungibile, non raggiungibile | unreachable, cannot be reached
answered @ solved: gelöst, behoben, geklärt, aufgeklärt, beigelegt | résolu, résolue, réglé, élucidé | risolto, risolta, chiarito | solved, resolved, settled, fixed, cleared up
answered @ unsolved: ungelöst, ungeklärt, nicht behoben, strittig | non résolu, irrésolu, en suspens | irrisolto, insoluto, in sospeso | unsolved, unresolved, unsettled
guilt @ guilty: schuldig, verurteilt, schuldig gesprochen | coupable, condamné, condamnée | colpevole, condannato | guilty, convicted, found guilty
guilt @ innocent: unschuldig, freigesprochen, Freispruch | innocent, acquitté, acquittée | innocente, assolto, assolta | innocent, acquitted, not guilty
passed @ passed: bestanden, bestehen, durchgekommen | réussi l'examen, reçu, reçus | superato, promosso, promossa | passed
passed @ failed_it: durchgefallen, nicht bestanden, durchgerasselt | recalé, échoué à, raté | bocciato, non superato, respinto all'esame | failed, flunked, not passed
insured @ insured: versichert, gedeckt | assuré, couvert | assicurato | insured, covered
insured @ uninsured: unversichert, nicht versichert | non assuré, pas couvert | non assicurato | uninsured, not covered
needed @ needed: nötig, notwendig, erforderlich, vorausgesetzt, unerlässlich | nécessaire, requis, requise, indispensable | necessario, richiesto, indispensabile | necessary, required, needed, essential
needed @ not_needed: unnötig, überflüssig, nicht nötig, nicht erforderlich | inutile, superflu, pas nécessaire | inutile, superfluo, non necessario | unnecessary, not required, not needed
good_bad @ good: gut, hervorragend, ausgezeichnet, einwandfrei, top | bon, bonne, excellent, excellente | buono, buona, ottimo, ottima, eccellente | good, excellent, outstanding, great
good_bad @ bad: schlecht, mangelhaft, ungenügend, miserabel, mies | mauvais, mauvaise, insuffisant, médiocre | cattivo, cattiva, scarso, insufficiente, pessimo | bad, poor, inadequate, terrible
packed @ assembled_: fertig montiert, zusammengebaut | monté, préassemblé | montato, preassemblato | pre-assembled, ready assembled
packed @ kit: als Bausatz, in Einzelteilen, zum Selberbauen | en kit, à monter soi-même | in kit, da montare | as a kit, flat-packed, self-assembly
smooth @ delayed_: verspätet, mit Verspätung | en retard | in ritardo | delayed, running late
smooth @ punctual_: pünktlich, auf die Minute | ponctuel, à l'heure | puntuale, in orario | punctual, on time
rich_poor @ debtfree: schuldenfrei, saniert | sans dettes, désendetté | senza debiti | debt-free
rich_poor @ indebted: verschuldet, überschuldet, zahlungsunfähig, konkurs | endetté, surendetté, insolvable, en faillite | indebitato, insolvente, fallito | indebted, in debt, insolvent, bankrupt
"""
"""What a thing is like: as `STATES`, but only where it is said of the thing (*the trail is easy*)."""

CLASSES = """
material @ steel: Stahl, stählern | acier | acciaio | steel
material @ stainless: Edelstahl, Chromstahl | inox, acier inoxydable | acciaio inossidabile, inox | stainless steel
material @ aluminium: Aluminium, Alu | aluminium, alu | alluminio | aluminium, aluminum
material @ wood: Holz, hölzern, Eiche, Buche, Fichte, Tanne | bois, chêne, hêtre, sapin | legno, quercia, faggio, abete | wood, wooden, oak, beech, spruce, timber
material @ plastic: Kunststoff, Plastik, Polypropylen, Polyethylen, PET | plastique, PET | plastica, PET | plastic, PET
material @ glass: Glas, gläsern | verre | vetro | glass
material @ concrete: Beton | béton | calcestruzzo, cemento, beton | concrete
material @ brick: Backstein, Ziegel | brique | mattone, mattoni | brick
material @ stone: Stein, Granit, Marmor | pierre, granit, marbre | pietra, granito, marmo | stone, granite, marble
material @ paper: Papier, Karton | papier, carton | carta, cartone | paper, cardboard
material @ leather: Leder | cuir | pelle, cuoio | leather
material @ faux_leather: Kunstleder | similicuir, simili-cuir, cuir synthétique | ecopelle, similpelle, finta pelle | faux leather, imitation leather, artificial leather
material @ cotton: Baumwolle | coton | cotone | cotton
material @ wool: Wolle, Merinowolle | laine | lana | wool
material @ polyester: Polyester | polyester | poliestere | polyester
material @ nylon: Nylon | nylon | nylon | nylon
material @ silk: Seide | soie | seta | silk
material @ linen: Leinen | lin | lino | linen
material @ copper: Kupfer | cuivre | rame | copper
material @ brass: Messing | laiton | ottone | brass
material @ bronze: Bronze | bronze | bronzo | bronze
material @ titanium: Titan | titane | titanio | titanium
material @ iron: Eisen, Gusseisen, Guss | fer, fonte | ferro, ghisa | iron, cast iron
material @ ceramic: Keramik, Porzellan | céramique, porcelaine | ceramica, porcellana | ceramic, porcelain
material @ carbon_fibre: Karbon, Carbon, Kohlefaser | carbone, fibre de carbone | carbonio, fibra di carbonio | carbon fibre, carbon fiber, carbon
material @ gold: Gold | or | oro | gold
material @ silver: Silber | argent | argento | silver
material @ rubber: Gummi, Kautschuk | caoutchouc | gomma, caucciù | rubber
colour @ red: rot | rouge | rosso, rossa | red
colour @ blue: blau | bleu, bleue | blu, azzurro | blue
colour @ green: grün | vert, verte | verde | green
colour @ yellow: gelb | jaune | giallo, gialla | yellow
colour @ black: schwarz | noir, noire | nero, nera | black
colour @ white: weiss | blanc, blanche | bianco, bianca | white
colour @ orange: orange | orange | arancione | orange
colour @ grey: grau | gris, grise | grigio, grigia | grey, gray
colour @ brown: braun | brun, brune, marron | marrone | brown
colour @ pink: pink, rosa | rose | rosa | pink
colour @ violet: violett, lila | violet, violette | viola | violet, purple
speech @ german: Deutsch, deutsch, auf Deutsch, Schweizerdeutsch, Mundart | allemand | tedesco | German
speech @ french: Französisch, auf Französisch | français | francese | French
speech @ italian: Italienisch, auf Italienisch | italien | italiano | Italian
speech @ english: Englisch, auf Englisch | anglais | inglese | English
speech @ spanish: Spanisch | espagnol | spagnolo | Spanish
season_of @ spring: Frühling, Frühjahr | printemps | primavera | spring
season_of @ summer: Sommer | l'été, en été, d'été, cet été | estate | summer
season_of @ autumn: Herbst | automne | autunno | autumn
season_of @ winter: Winter | hiver | inverno | winter
weekday_of @ mon: Montag, Montags, montags | lundi, lundis | lunedì | Monday, Mondays
weekday_of @ tue: Dienstag, dienstags | mardi, mardis | martedì | Tuesday, Tuesdays
weekday_of @ wed: Mittwoch, mittwochs | mercredi, mercredis | mercoledì | Wednesday, Wednesdays
weekday_of @ thu: Donnerstag, donnerstags | jeudi, jeudis | giovedì | Thursday, Thursdays
weekday_of @ fri: Freitag, freitags | vendredi, vendredis | venerdì | Friday, Fridays
weekday_of @ sat: Samstag, Sonnabend, samstags | samedi, samedis | sabato | Saturday, Saturdays
weekday_of @ sun: Sonntag, sonntags | dimanche, dimanches | domenica | Sunday, Sundays
often @ daily: täglich, jeden Tag | quotidien, chaque jour, tous les jours, quotidiennement | quotidianamente, ogni giorno, tutti i giorni | daily, every day
often @ weekly: wöchentlich, jede Woche, einmal pro Woche, wöchentliche | hebdomadaire, chaque semaine, toutes les semaines, une fois par semaine | settimanale, settimanalmente, ogni settimana, una volta alla settimana | weekly, every week, once a week
often @ fortnightly: alle zwei Wochen, vierzehntäglich, zweiwöchentlich, alle 14 Tage | toutes les deux semaines, tous les quinze jours | ogni due settimane, quindicinale | every two weeks, fortnightly, biweekly
often @ monthly: monatlich, jeden Monat, einmal im Monat, einmal pro Monat | mensuel, mensuelle, chaque mois, tous les mois, mensuellement, une fois par mois | mensile, mensilmente, ogni mese, una volta al mese | monthly, every month, once a month
often @ quarterly: vierteljährlich, quartalsweise, jedes Quartal | trimestriel, trimestrielle, chaque trimestre | trimestrale, ogni trimestre | quarterly, every quarter
often @ halfyearly: halbjährlich, zweimal im Jahr, zweimal jährlich, zweimal pro Jahr | semestriel, deux fois par an, semestrielle | semestrale, due volte all'anno | twice a year, half-yearly, biannual
often @ yearly: jährlich, jedes Jahr, einmal im Jahr, einmal pro Jahr, alljährlich | annuel, annuelle, chaque année, tous les ans, une fois par an | annuale, annualmente, ogni anno, una volta all'anno | yearly, annually, every year, once a year, annual
often @ biennial: alle zwei Jahre, jedes zweite Jahr | tous les deux ans, une année sur deux | ogni due anni, biennale | every two years, every other year, biennial
often @ seldom: selten, kaum je | rarement | raramente | rarely, seldom
transport @ by_train: mit dem Zug, mit der Bahn, per Bahn, auf der Schiene | en train, par rail, par le rail | in treno, su rotaia, con il treno | by train, by rail
transport @ by_road: mit dem Auto, mit dem Lastwagen, per Lastwagen, auf der Strasse, per LKW | en voiture, par camion, par la route, en camion | in auto, su strada, in camion, con il camion | by car, by truck, by road, by lorry
transport @ by_plane: mit dem Flugzeug, per Flugzeug, per Luftfracht, Luftfracht | en avion, par avion, fret aérien | in aereo, via aerea | by plane, by air, air freight
transport @ by_ship: mit dem Schiff, per Schiff, auf dem Seeweg | en bateau, par bateau, par mer | in nave, via mare, via nave | by ship, by sea
transport @ by_bike: mit dem Velo, per Velo, mit dem Fahrrad | à vélo, en vélo | in bicicletta, in bici | by bike, by bicycle
transport @ on_foot: zu Fuss | à pied | a piedi | on foot
"""
"""Kinds of values that exclude one another where a thing has one of them."""
