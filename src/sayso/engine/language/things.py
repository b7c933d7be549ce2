"""Things of business, town, club and product life, by the names they have in each language.

One thing a line: its id, then German, French, Italian and English, in the singular. Two nouns of a line
mean the same where people speak of a firm; what only *may* be the same stands on lines of its own.
A star stands for any ending.
"""

from __future__ import annotations

COLUMNS = ("de", "fr", "it", "en")
"""The languages of a line, in their order."""

FIRM = """
company: Firma, Firmen, Unternehmen, Betrieb, Unternehmung, Konzern, Gruppe | entreprise, société, firme, groupe | azienda, ditta, impresa, società, gruppo | company, firm, business, enterprise, group
"""
"""What a firm calls itself: *the company* is we."""

PARTS = """
division: Division, Sparte, Geschäftsbereich, Segment | division, segment | divisione, segmento | division, segment, business unit
department: Abteilung, Bereich, Team, Ressort | département, équipe, service | reparto, dipartimento, squadra, team | department, team
subsidiary: Tochtergesellschaft, Tochterfirma, Tochter, Töchter | filiale | filiale, controllata | subsidiary
branch: Filiale, Zweigstelle, Niederlassung, Geschäftsstelle | succursale, agence | succursale, filiale | branch
region: Region | région | regione | region
abroad: Ausland, international, Export, Ausfuhr, exportier* | étranger, export*, exportation | estero, esportazion*, export | abroad, overseas, export, exports, foreign
home: Inland, Inlandmarkt, Heimmarkt | marché intérieur, intérieur | mercato interno | domestic, home market
"""
"""Parts of a whole: what holds of one need not hold of the other."""

GROUPS = """
employee: Mitarbeitende, Mitarbeiter, Mitarbeiterin, Angestellte, Beschäftigte, Belegschaft, Personal, Kollegin, Kolleginnen, Kollege, Kollegen, Mitarbeiterschaft, Arbeitnehmende, Arbeitnehmer | collaborateur, collaboratrice, employé, employée, salarié, salariée, personnel, effectif, collègue | collaboratore, collaboratori, collaboratrice, collaboratrici, dipendente, dipendenti, personale, impiegato, colleghi, colleghe, collega | employee, staff, colleague, workforce, personnel, worker, headcount
apprentice: Lernende, Lernender, Lehrling, Lehrtochter, Lehrtöchter, Azubi, Auszubildende, Auszubildender, Stift | apprenti, apprentie | apprendista, apprendisti, apprendiste | apprentice, trainee
intern: Praktikant, Praktikantin | stagiaire | stagista, praticante | intern
executive: Kader, Führungskraft, Führungskräfte, Vorgesetzte, Vorgesetzter | cadre, supérieur | quadro, quadri, superiore, superiori | executive, manager, superior
pensioner: Pensionierte, Rentner, Rentnerin, Senior, Senioren, Seniorin | retraité, retraitée, senior, aîné | pensionato, pensionata, anziano | pensioner, retiree, senior
child: Kind, Kinder | enfant | bambino, bambini, bambina | child, children, kid
teenager: Jugendliche, Jugendlicher, Teenager | adolescent, jeune | adolescente, giovane, giovani, ragazzo, ragazzi | teenager, youth
adult: Erwachsene, Erwachsener | adulte | adulto | adult
student: Studierende, Student, Studentin | étudiant, étudiante | studente, studentessa | student
pupil: Schüler, Schülerin, Schulkind, Schulklasse, Klasse | élève, écolier, classe | allievo, alunno, scolaro, classe | pupil, schoolchild
woman: Frau, Frauen | femme | donna, donne | woman, women
man: Mann, Männer | homme | uomo, uomini | man, men
party_of: Gruppen, Reisegruppen, Reisegruppe | groupes | gruppi, comitiva, comitive | groups, parties
member: Mitglied, Vereinsmitglied | membre | membro, membri, socio, soci | member
nonmember: Nichtmitglied | non-membre | non socio | non-member
guest: Gast, Gäste, Besucher, Besucherin, Besuchende, Zuschauer, Zuschauerin, Publikum | hôte, visiteur, visiteuse, spectateur, spectatrice, public | ospite, visitatore, visitatori, spettatore, spettatori, pubblico | guest, visitor, spectator, audience
customer: Kunde, Kundin, Kunden, Kundschaft, Auftraggeber, Käufer | client, cliente, clientèle, acheteur | cliente, clienti, clientela, acquirente | customer, client, buyer
supplier: Lieferant, Zulieferer | fournisseur | fornitore, fornitori | supplier, vendor
shareholder: Aktionär, Aktionärin | actionnaire | azionista, azionisti | shareholder
investor: Investor, Anleger | investisseur | investitore, investitori | investor
partner: Partner, Partnerin, Partnerfirma | partenaire | partner | partner
neighbour: Nachbar, Nachbarin, Anwohner, Anwohnerin | voisin, riverain | vicino, residente | neighbour, neighbor, resident
volunteer: Freiwillige, Freiwilliger, Ehrenamtliche, Helfer, Helferin | bénévole, volontaire | volontario, volontari | volunteer, helper
patient: Patient, Patientin | patient | paziente, pazienti | patient
family: Familie, Angehörige, Angehöriger | famille, proche | famiglia, parente | family, relative
parent: Eltern, Elternteil | parent | genitore, genitori | parent
player: Spieler, Spielerin | joueur, joueuse | giocatore, giocatrice, giocatori | player
driver: Fahrer, Fahrerin, Chauffeur | chauffeur, conducteur | autista, conducente | driver
engineer: Ingenieur, Ingenieurin, Techniker, Technikerin | ingénieur, technicien | ingegnere, tecnico | engineer, technician
nurse: Pflegefachfrau, Pflegefachmann, Pflegende | infirmier, infirmière | infermiere, infermiera | nurse
teacher: Lehrer, Lehrerin, Lehrperson | enseignant, professeur | insegnante, docente | teacher
doctor: Arzt, Ärztin, Ärzte | médecin | medico | doctor, physician
person: Person, Menschen, Leute, Personen, Köpfe | personne, gens | persona, persone, gente | person, people
participant: Teilnehmer, Teilnehmende, Teilnehmerin, Läufer, Läuferin, Startende | participant, participante, coureur, coureuse | partecipante, partecipanti, corridore, corridori, podista, podisti | participant, attendee, runner, entrant, starter
resident_pop: Einwohner, Einwohnerin | habitant | abitante, abitanti | inhabitant
parttime: Teilzeitangestellte, Teilzeit, Teilzeitmitarbeitende | temps partiel | tempo parziale, part-time | part-time, part-timer
"""
"""Groups of people: a rule for one is none for another."""

LIGHT = """
date_word: Termin, Datum, Daten | date | data, date | date
time_word: Zeit, Uhrzeit, Öffnungszeit, Öffnungszeiten, Zeitpunkt | heure, horaire, heures, ouverture | ora, orario, orari | time, hours, opening hours, schedule, o'clock
number_word: Anzahl, Zahl, Nummer | nombre, chiffre, numéro | numero, cifra | number, figure
year_word: Jahr, Geschäftsjahr, Jahre | an, année, exercice | anno, anni, esercizio | year, financial year
month_word: Monat | mois | mese, mesi | month
week_word: Woche | semaine | settimana, settimane | week
day_word: Tag, Arbeitstag, Werktag, werktags | jour, journée | giorno, giorni, giornata | day, weekday, working day
minute_word: Minute | minute | minuto, minuti | minute
second_word: Sekunde | seconde | secondo | second
moment_word: Moment, Augenblick, Weile | moment, instant | momento, attimo | moment, instant, while
hour_word: Stunde | heure | ora, ore | hour
part_word: Teil, Stück | partie, pièce, part | parte, pezzo | part, piece
kind_word: Art, Form, Sorte | type, sorte, genre | tipo, genere | kind, type
thing_word: Sache, Ding | chose | cosa | thing
end_word: Ende, Schluss, Ablauf | fin, terme | fine, termine | end, close
start_word: Anfang, Beginn, Start, Auftakt | début, commencement, départ | inizio, avvio, partenza | start, beginning, kick-off
side_word: Seite | côté | lato | side
place_word: Ort, Platz, Stelle | lieu, endroit, place | luogo, posto | place, spot
welcome: Freude, Dank, Gruss, Einladung | plaisir, merci, salut, invitation | piacere, grazie, saluto, invito | pleasure, thanks, greetings, invitation
quarter: Quartal, Halbjahr, Semester | trimestre, semestre | trimestre, semestre | quarter, half-year, half
world: Welt, weltweit | monde, mondial | mondo, mondiale | world, worldwide
total_word: Total, Summe, insgesamt, Gesamt | total | totale | total
life: Leben, Alltag, Arbeit | vie, quotidien, travail | vita, lavoro | life, work
percent_word: Prozent | pour-cent | percento | percent
question: Frage, Antwort, Auskunft | question, réponse, renseignement | domanda, risposta, informazione | question, answer, information
reason: Grund, Ursache | raison, cause | ragione, motivo, causa | reason, cause
news: Neuigkeit, Meldung, Nachricht, Info | nouvelle, info, communiqué | novità, notizia, comunicato | news, update, notice
use_word: Nutzung, Verwendung, Einsatz, Gebrauch | utilisation, usage, emploi | uso, utilizzo, impiego | use, usage
base: Basis, Grundlage | base | base | basis, base
goal: Ziel | objectif, but | obiettivo, traguardo | goal, target, objective
morning: Morgen, Vormittag, morgens, vormittags | matin, matinée | mattina, mattino | morning, am
noon: Mittag, mittags | midi | mezzogiorno | noon, midday, lunchtime
afternoon: Nachmittag, nachmittags | après-midi | pomeriggio | afternoon
evening: Abend, abends | soir | sera | evening
night: Nacht, nachts | nuit | notte | night
average: Durchschnitt, Mittel, Schnitt | moyenne | media | average
maximum: Maximum | maximum | massimo | maximum
minimum: Minimum | minimum | minimo | minimum
portfolio: Portfolio, Bestand | portefeuille | portafoglio | portfolio
home_word: zu Hause, daheim | à la maison | a casa | at home
amount: Betrag, Menge, Höhe | montant, quantité | importo, quantità | amount, quantity
filler: Pech, Glück, Sorge, Sorgen, Angst, Geduld, Schade, Achtung, Vorsicht, Bedenken, Zweifel, Überraschung, Sensation, Skandal, Wunder, Tipp, Hinweis, Ernst, Wahrheit, Tatsache, Aufruf, Erinnerung, Bedauern, Verständnis | chance, malheur, dommage, souci, soucis, peur, patience, attention, surprise, sensation, bon plan, astuce, rappel, vérité, panique, regret | peccato, fortuna, paura, pazienza, attenzione, sorpresa, sensazione, promemoria, verità, panico, consiglio | luck, worry, worries, fear, patience, surprise, sensation, shame, reminder, heads-up, tip, fact, truth, panic, breaking, regret
sector: Branche | branche, secteur | settore, ramo | industry, sector
case: Fall | cas | caso | case
"""
"""Nouns that say little of what a sentence is about: they neither join nor part two statements."""

THINGS = """
agm: Generalversammlung, GV, Hauptversammlung, Aktionärsversammlung, Jahresversammlung | assemblée générale, AG | assemblea generale, assemblea degli azionisti | annual general meeting, AGM, general meeting, shareholders' meeting
meeting: Sitzung, Besprechung, Versammlung, Treffen, Zusammenkunft | réunion, séance, assemblée, rencontre | riunione, seduta, assemblea, incontro | meeting, session, get-together
conference: Konferenz, Tagung, Kongress, Fachtagung, Symposium, Kolloquium | conférence, congrès, colloque, symposium, colloques | conferenza, congresso, convegno, simposio, colloquio | conference, congress, symposium, convention, colloquium, summit
fair: Messe, Ausstellung, Fachmesse, Expo | salon, foire, exposition, expo | fiera, esposizione, mostra | fair, trade fair, trade show, exhibition, expo, show
housefair: Hausmesse, Hausausstellung | exposition maison, portes ouvertes maison | fiera in casa, esposizione interna | in-house exhibition, house fair, in-house show
booth: Stand, Messestand | stand | stand | booth, stand
open_day: Tag der offenen Tür, Tag der offenen Türen, offener Tag, offene Tür, offene Türen | journée portes ouvertes, portes ouvertes, porte ouverte | giornata delle porte aperte, porte aperte | open day, open house
party: Fest, Feier, Party, Anlass, Fete | fête, soirée | festa, festeggiamento | party, celebration, festivity
event: Event, Veranstaltung, Anlass | événement, manifestation | evento, manifestazione | event
recital: Liederabend | récital | recital | recital
concert: Konzert | concert | concerto | concert, gig
festival: Festival, Festspiele | festival | festival | festival
apero: Apéro, Aperitif, Umtrunk | apéritif, apéro | aperitivo, rinfresco | reception drinks, drinks, aperitif
lunch: Mittagessen, Zmittag, Lunch | déjeuner, dîner, repas de midi | pranzo | lunch
dinner: Abendessen, Znacht, Nachtessen | souper, dîner | cena | dinner, supper
breakfast: Frühstück, Zmorge, Brunch | petit-déjeuner, petit déjeuner, brunch | colazione, brunch | breakfast, brunch
meal: Essen, Mahlzeit, Menü, Gericht | repas, menu, plat | pasto, menù, menu, piatto | meal, menu, dish
coffee: Kaffee | café | caffè | coffee
tour: Führung, Rundgang, Besichtigung, Besuch, Betriebsführung | visite, visite guidée, tour | visita, visita guidata, giro | tour, guided tour, visit
excursion: Ausflug, Wanderung, Reise | excursion, randonnée, voyage, sortie | escursione, gita, viaggio | trip, excursion, hike, outing, journey
workshop: Workshop, Atelier | atelier, workshop | workshop, laboratorio | workshop
course: Kurs, Lehrgang, Weiterbildung, Seminar | cours, formation continue, séminaire | corso, seminario, perfezionamento | course, class, seminar
training: Schulung, Training, Ausbildung, Unterweisung, Instruktion | formation, entraînement, instruction | formazione, addestramento, allenamento, istruzione | training, instruction, coaching
webinar: Webinar | webinaire | webinar | webinar
lecture: Vortrag, Referat, Vorlesung | conférence, exposé | relazione, lezione | lecture, talk, presentation
speech: Rede, Ansprache | discours, allocution | discorso | speech, address
registration: Anmeldung, Registrierung, Einschreibung, Anmeldefrist, Anmeldeschluss | inscription, enregistrement | iscrizione, registrazione | registration, sign-up, enrolment
application: Bewerbung, Bewerbungsfrist | candidature, dossier | candidatura | job application, application
booking: Buchung, Reservation, Reservierung | réservation | prenotazione | booking, reservation
order: Bestellung, Auftrag, Aufträge | commande | ordine, ordinazione, commessa | order
vote: Abstimmung, Wahl, Umfrage | vote, votation, élection, sondage | votazione, voto, elezione, sondaggio | vote, poll, election, survey
competition: Wettbewerb, Turnier, Meisterschaft, Cup | concours, tournoi, championnat | concorso, torneo, campionato | competition, contest, tournament, championship
match: Spiel, Partie, Match, Heimspiel | match, partie, rencontre | partita, gara | match, game
final: Final, Finale | finale | finale | final
season: Saison, Spielzeit | saison | stagione | season
race: Rennen, Lauf | course | corsa | race
prize: Preis, Auszeichnung, Award | prix, distinction, award | premio, riconoscimento | award, prize
embargo_period: Sperrfrist, Embargo | embargo, délai de blocage | embargo | embargo
break: Pause, Unterbruch, Ferien, Betriebsferien, Betriebsferie | pause, interruption | pausa, interruzione | break, interruption
holiday: Ferien, Urlaub, Ferienwochen, Ferientage | vacances, congé | vacanze, ferie | holiday, vacation, annual leave, leave
parental: Vaterschaftsurlaub, Elternzeit, Elternurlaub | congé paternité, congé parental | congedo paternità, congedo parentale | paternity leave, parental leave
maternity: Mutterschaftsurlaub, Mutterschutz | congé maternité | congedo maternità | maternity leave
homeoffice: Homeoffice, Home-Office, Heimarbeit, mobiles Arbeiten, Telearbeit | télétravail | telelavoro, smart working, lavoro da casa | home office, working from home, remote work, telework, teleworking
working_time: Arbeitszeit, Wochenarbeitszeit, Arbeitswoche, Stundenwoche, Arbeitspensum | temps de travail, durée du travail, horaire de travail, semaine de travail | orario di lavoro, tempo di lavoro, settimana lavorativa | working hours, working time, working week, work week, workweek
shift: Schicht, Schichtbetrieb | équipe de nuit, travail posté | turno, turni | shift
wage: Lohn, Löhne, Gehalt, Salär, Verdienst, Mindestlohn, Einstiegslohn | salaire, rémunération, paie | salario, stipendio, paga, retribuzione | wage, salary, pay
bonus: Bonus, Prämie, Gratifikation, 13. Monatslohn | prime, bonus, gratification | premio, bonus, gratifica | bonus
pension: Pension, Rente, Altersvorsorge | rente, retraite, prévoyance | pensione, rendita, previdenza | pension, retirement
pension_fund: Pensionskasse, Vorsorgeeinrichtung | caisse de pension, caisse de pensions, institution de prévoyance | cassa pensione, cassa pensioni | pension fund
retirement_age: Pensionsalter, Rentenalter | âge de la retraite | età pensionabile, età di pensionamento | retirement age
insurance: Versicherung, Krankenkasse | assurance | assicurazione | insurance
contract: Vertrag, Verträge, Kontrakt, Abkommen | contrat, accord | contratto, accordo | contract, agreement
offer: Angebot, Offerte | offre | offerta | offer, quote
tender: Ausschreibung | appel d'offres | bando, gara d'appalto | tender
project: Projekt, Vorhaben | projet | progetto | project
plan_thing: Plan, Pläne | plan | piano | plan
strategy: Strategie | stratégie | strategia | strategy
report: Bericht, Report, Rapport | rapport | rapporto, relazione | report
annual_report: Geschäftsbericht, Jahresbericht | rapport annuel, rapport de gestion | rapporto annuale, relazione annuale, bilancio | annual report
half_report: Halbjahresbericht, Semesterbericht | rapport semestriel | rapporto semestrale, bilancio semestrale | half-year report, interim report
study: Studie, Untersuchung | étude | studio | study
book: Buch, Bücher | livre | libro | book
magazine: Magazin, Zeitschrift, Heft | magazine, revue | rivista | magazine
newspaper: Zeitung | journal | giornale | newspaper
newsletter: Newsletter, Rundbrief | newsletter, infolettre | newsletter | newsletter
brochure: Broschüre, Prospekt, Flyer | brochure, prospectus, dépliant | opuscolo, prospetto, volantino | brochure, leaflet, flyer
catalogue: Katalog | catalogue | catalogo | catalogue, catalog
manual: Handbuch, Anleitung, Gebrauchsanweisung, Betriebsanleitung | manuel, mode d'emploi | manuale, istruzioni | manual, handbook, instructions
document: Dokument, Unterlagen, Formular | document, formulaire | documento, modulo | document, form
letter: Brief, Schreiben | lettre | lettera | letter
website: Website, Webseite, Internetseite, Homepage | site web, site internet, site | sito web, sito internet, sito | website, web site, homepage
app: App, Applikation | application, appli | app, applicazione | app
software: Software, Programm | logiciel, programme | software, programma | software, program, programme
version: Version, Ausgabe, Release | version, édition | versione, edizione | version, release, edition
update: Update, Aktualisierung | mise à jour | aggiornamento | upgrade
platform: Plattform, Portal | plateforme, portail | piattaforma, portale | platform, portal
cloud: Cloud | cloud, nuage | cloud, nuvola | cloud
data: Daten, Kundendaten, Personendaten | données | dati | data
datacenter: Rechenzentrum, Rechenzentren, Server | centre de données, centre de calcul, serveur | centro dati, centro di calcolo, server | data center, data centre, server
network_thing: Netz, Netzwerk | réseau | rete | network
channel: Kanal, Konto, Account, Profil | canal, chaîne, compte, profil | canale, account, profilo | channel, account, profile
podcast: Podcast | podcast | podcast | podcast
video: Video, Film, Clip | vidéo, film | video, filmato, film | video, film, clip
photo: Foto, Bild | photo, image | foto, immagine | photo, picture, image
logo: Logo, Signet | logo | logo | logo
brand: Marke | marque | marchio, marca | brand
patent: Patent, Patentfamilie | brevet | brevetto | patent
certificate: Zertifikat, Zertifizierung, Label, Gütesiegel | certificat, certification, label | certificato, certificazione, marchio di qualità | certificate, certification, label
standard: Norm, Standard | norme, standard | norma, standard | standard, norm
law: Gesetz, Recht, Vorschrift | loi, droit, prescription | legge, diritto, prescrizione | law, regulation
building_permit: Baugesuch, Baubewilligung | permis de construire, demande de permis | licenza edilizia, domanda di costruzione | building permit, planning application, building application
participation: Teilnahme | participation | partecipazione | participation, attendance
lactose: Laktose | lactose | lattosio | lactose
charger_cable: Ladekabel, Ladegerät, Netzteil | chargeur, câble de recharge | caricatore, caricabatterie, cavo di ricarica | charger, charging cable
permit: Bewilligung, Genehmigung, Erlaubnis, Zulassung, Lizenz | autorisation, permis, licence | permesso, autorizzazione, licenza | permit, licence, license, approval
case_law: Prozess, Verfahren, Klage, Rechtsstreit | procès, procédure, plainte, litige | processo, procedimento, causa, querela | lawsuit, trial, proceedings, legal case
process: Prozess, Verfahren, Methode | procédé, processus, méthode | processo, procedimento, metodo | process, procedure, method
takeover: Übernahme, Akquisition, Kauf, Zukauf | rachat, reprise, acquisition, achat | acquisizione, rilevamento, acquisto | takeover, acquisition, purchase
merger: Fusion, Zusammenschluss | fusion | fusione | merger
sale: Verkauf, Veräusserung | vente, cession | vendita, cessione | sale, divestment
ipo: Börsengang, IPO | entrée en bourse, introduction en bourse, IPO | quotazione in borsa, IPO | IPO, stock market listing
share: Aktie, Titel | action, titre | azione, azioni | share, stock
share_price: Aktienkurs, Börsenkurs | cours de l'action, cours | corso dell'azione, quotazione | share price, stock price
loan: Kredit, Darlehen, Anleihe | crédit, prêt, emprunt | credito, prestito, obbligazione | loan, credit, bond
bank: Bank | banque | banca | bank
foundation: Stiftung | fondation | fondazione | foundation
association: Verein, Verband | association, club, fédération | associazione, club, federazione | association, club, federation, society
authority: Behörde, Amt, Gemeinde, Gemeinderat | autorité, office, commune, municipalité | autorità, ufficio, comune, municipio | authority, municipality, council
board: Verwaltungsrat, Aufsichtsrat, Vorstand | conseil d'administration, comité | consiglio di amministrazione, comitato | board, board of directors, committee
management: Geschäftsleitung, Direktion, Management, Geschäftsführung | direction, direction générale | direzione, direzione generale | management, executive board, senior management
staff_council: Personalkommission, Betriebsrat | commission du personnel | commissione del personale | works council, staff committee
union: Gewerkschaft | syndicat | sindacato | trade union, union
strike: Streik | grève | sciopero | strike
layoff: Entlassung, Kündigung, Stellenabbau | licenciement, suppression d'emplois | licenziamento, soppressione di posti | layoff, redundancy, job cut, dismissal
short_time: Kurzarbeit | chômage partiel, réduction de l'horaire de travail | lavoro ridotto, orario ridotto | short-time work, short-time working
job: Stelle, Job, Arbeitsplatz, Arbeitsplätze, Arbeitsstelle, Anstellung, Lehrstelle | poste, emploi, place de travail | posto di lavoro, impiego, posto | job, position, vacancy, post
apprenticeship: Lehre, Lehrstelle, Berufslehre, Lehrzeit | apprentissage, place d'apprentissage | apprendistato, tirocinio | apprenticeship
trade_job: Lehrberuf, Beruf | métier, profession | mestiere, professione | trade, profession, occupation
taster_day: Schnuppertag, Schnupperlehre, Schnuppern | stage découverte, journée découverte | giornata di prova, stage di orientamento | taster day, trial day
site: Standort, Betriebsstätte | site, implantation | sede, sito, ubicazione | site, location
headquarters: Hauptsitz, Firmensitz, Konzernzentrale, Zentrale, Stammhaus, Hauptquartier | siège, siège principal, siège social, maison mère | sede, sede principale, sede centrale, quartier generale, casa madre | headquarters, head office, HQ, headquarter
plant: Werk, Fabrik, Produktionsstätte, Produktionsbetrieb, Produktionswerk | usine, fabrique, site de production | stabilimento, fabbrica, sito produttivo | plant, factory, works, production site, mill
hall: Halle, Werkhalle, Produktionshalle | halle, hall, atelier de production | capannone, padiglione, sala | hall, production hall
building: Gebäude, Haus, Bau, Neubau, Bürogebäude | bâtiment, immeuble, maison, construction | edificio, palazzo, casa, costruzione | building, house, construction
warehouse: Lager, Lagerhaus, Lagerhalle, Logistikzentrum, Depot | entrepôt, dépôt, stock, centre logistique | magazzino, deposito, centro logistico | warehouse, depot, logistics center, logistics centre, store room
office: Büro | bureau | ufficio | office
canteen: Kantine, Mensa, Personalrestaurant | cantine, restaurant du personnel | mensa | canteen, cafeteria, staff restaurant
restaurant: Restaurant, Gasthaus, Beiz, Wirtschaft, Gaststätte | restaurant, auberge | ristorante, trattoria, osteria | restaurant, inn
cafe: Café, Cafeteria, Bistro, Bistrot | café, cafétéria, bistrot, bistro | caffetteria, bar, bistrot, bistro | café, coffee shop, bistro, bistrot
hotel: Hotel | hôtel | albergo, hotel | hotel
room: Raum, Räume, Zimmer, Saal | salle, pièce, chambre | sala, locale, stanza, camera | room
meeting_room: Sitzungszimmer, Konferenzraum, Konferenzsaal, Sitzungsraum | salle de réunion, salle de conférence | sala riunioni, sala conferenze | meeting room, conference room
reception: Empfang, Rezeption | réception, accueil | ricezione, accoglienza, reception | reception, front desk
shop: Shop, Laden, Geschäft, Verkaufsladen, Boutique, Fabrikladen, Werksladen | magasin, boutique, commerce | negozio, bottega, spaccio | shop, store, outlet
webshop: Onlineshop, Webshop, Online-Shop | boutique en ligne, magasin en ligne, e-shop | negozio online, shop online, e-shop | online shop, web shop, online store
market: Markt, Märkte, Wochenmarkt | marché | mercato | market
showroom: Showroom, Ausstellungsraum | showroom, salle d'exposition | showroom, sala esposizioni | showroom
lab: Labor, Labore | laboratoire, labo | laboratorio | lab, laboratory
training_workshop: Lehrwerkstatt, Lehrwerkstätte, Ausbildungszentrum | atelier d'apprentissage, centre de formation, atelier des apprentis | officina di formazione, centro di formazione, officina degli apprendisti, laboratorio degli apprendisti | training workshop, apprentice workshop, training centre, training center
workshop_place: Werkstatt, Werkstätte | atelier | officina | repair shop
garage: Garage, Tiefgarage, Parkhaus | garage, parking | garage, autosilo, parcheggio coperto | garage, car park
parking: Parkplatz, Parkplätze, Parkfeld, Parkieren, Parking | place de parc, places de parc, parking, stationnement | parcheggio, posteggio, parcheggi | parking, parking space, parking lot
charger: Ladestation, Ladesäule | borne de recharge, station de recharge | stazione di ricarica, colonnina | charging station
bike: Velo, Fahrrad | vélo | bicicletta, bici | bike, bicycle
ebike: E-Bike, Elektrovelo | vélo électrique | bici elettrica, e-bike | e-bike, electric bike
car: Auto, Wagen, Fahrzeug, Firmenwagen, Geschäftswagen | voiture, véhicule, auto | auto, automobile, macchina aziendale, veicolo | car, vehicle
truck: Lastwagen, LKW, Lieferwagen | camion, poids lourd, camionnette | camion, autocarro, furgone | truck, lorry, van
bus: Bus, Postauto, Shuttle, Shuttlebus | bus, car postal, navette, car | bus, autobus, navetta, autopostale | bus, shuttle, coach
train: Zug, Züge, Bahn, S-Bahn | train, chemin de fer | treno, ferrovia | train, railway
tram: Tram, Strassenbahn | tram, tramway | tram | tram
ship: Schiff, Boot | bateau, navire | battello, nave, barca | ship, boat
plane: Flugzeug, Flug, Flüge | avion, vol | aereo, volo | plane, flight, aircraft
airport: Flughafen | aéroport | aeroporto | airport
station: Bahnhof, Station | gare | stazione | railway station, train station, station
stop_place: Haltestelle | arrêt | fermata | bus stop
motorway: Autobahn | autoroute | autostrada | motorway, highway
road: Strasse, Weg | route, rue, chemin | strada, via | road, street, path
bridge: Brücke | pont | ponte | bridge
tunnel: Tunnel | tunnel | galleria, tunnel | tunnel
town: Stadt, Städte, Dorf, Dörfer, Ortschaft | ville, village | città, villaggio, paese | town, city, village
centre: Zentrum, Stadtzentrum | centre, centre-ville | centro | centre, center, town centre
lake: See | lac | lago | lake
river: Fluss | rivière, fleuve | fiume | river
mountain: Berg, Gipfel | montagne, sommet | montagna, cima | mountain, summit, peak
forest: Wald, Wälder | forêt | bosco, foresta | forest, wood
tree: Baum, Bäume | arbre | albero | tree
garden: Garten, Gärten, Park | jardin, parc | giardino, parco | garden, park
roof: Dach, Dächer | toit | tetto | roof
doors_open: Türöffnung, Saalöffnung, Einlass | ouverture des portes | apertura delle porte, apertura porte | doors open, doors, door opening
presale: Vorverkauf | prévente, location des billets | prevendita | advance sale, presale, pre-sale
communication: Kommunikation | communication | comunicazione | communications, communication
finance: Finanzen | finances | finanze | finance
sales_area: Verkauf | ventes | vendite | sales department
turnout_thing: Stimmbeteiligung, Wahlbeteiligung | taux de participation | affluenza | turnout
budget_thing: Voranschlag | budget annuel | preventivo annuale | annual budget
passenger: Passagier, Passagiere, Fahrgast, Fahrgäste | passager, voyageur | passeggero, passeggeri, viaggiatori | passenger
entry_access: Zugang, Zutritt | accès | accesso | access
rain: Regen, Niederschlag, Regenmenge | pluie, précipitations | pioggia, precipitazioni | rain, rainfall
trail: Weg, Wanderweg, Pfad | sentier, chemin pédestre | sentiero | trail, path, footpath
ferry: Fähre | ferry, bac | traghetto | ferry
cake: Kuchen, Torte | gâteau, tarte | torta, dolce | cake
squad: Mannschaft | équipe première, formation | formazione | squad
gallery: Galerie | galerie | galleria | gallery
club: Klub, Club | club | circolo | club
media: Medien, Presse | médias, presse | media, stampa | media, press
venue_hall: Gemeindesaal, Mehrzweckhalle, Stadthalle, Festsaal | salle communale, salle polyvalente | sala comunale, sala multiuso | community hall, village hall, town hall
door: Tür, Tor, Eingang, Eingänge | porte | porta | door, gate, entrance
wall: Wand, Wände, Mauer | mur, paroi | muro, parete | wall
floor: Etage, Stock, Stockwerk, Geschoss | étage | piano | floor, storey
stairs: Treppe, Stufe | escalier, marche | scala, scalino, gradino | stairs, step
lift: Lift, Aufzug | ascenseur | ascensore | lift, elevator
kitchen: Küche | cuisine | cucina | kitchen
toilet: Toilette, WC | toilettes, WC | bagno, toilette, servizi | toilet, restroom
gym: Turnhalle, Sporthalle | salle de gym | sala ginnastica | sports hall
pool: Schwimmbad, Hallenbad, Freibad, Pool, Bad, Badi | piscine | piscina | pool, swimming pool
gym: Fitnessraum, Fitnesscenter, Turnhalle, Fitness | salle de sport, fitness, salle de gymnastique | palestra, fitness | gym, fitness center, fitness room
stadium: Stadion, Arena | stade, arène | stadio, arena | stadium, arena
museum: Museum, Museen | musée | museo | museum
library: Bibliothek | bibliothèque | biblioteca | library
theatre: Theater | théâtre | teatro | theatre, theater
cinema: Kino | cinéma | cinema | cinema, movie theater
church: Kirche | église | chiesa | church
school: Schule | école | scuola | school
university: Universität, Hochschule, Uni, Fachhochschule | université, haute école | università, politecnico, scuola universitaria | university, college
kindergarten: Kita, Kindertagesstätte, Krippe, Kinderkrippe, Kindergarten | crèche, garderie, jardin d'enfants | asilo nido, asilo, nido | day-care centre, daycare, nursery, crèche, kindergarten
hospital: Spital, Spitäler, Krankenhaus, Klinik | hôpital, clinique | ospedale, clinica | hospital, clinic
practice_med: Praxis, Arztpraxis, Notfallpraxis | cabinet médical, cabinet | studio medico | doctor's practice, surgery
pharmacy: Apotheke | pharmacie | farmacia | pharmacy
ward: Station, Bettenstation | service hospitalier | reparto | ward
bed: Bett | lit | letto | bed
emergency: Notfall, Notaufnahme, Notfallstation | urgence, urgences | pronto soccorso, emergenza | emergency, emergency department, A&E
accident: Unfall, Unfälle, Arbeitsunfall | accident | incidente, infortunio | accident
fire: Brand, Feuer | incendie, feu | incendio, fuoco | fire, blaze
injured: Verletzte, verletzt, Verletzter, Opfer | blessé, blessée, victime | ferito, feriti, vittima | injured, casualty, hurt
fire_brigade: Feuerwehr | pompiers | pompieri, vigili del fuoco | fire brigade, fire department, firefighters
police: Polizei | police | polizia | police
machine: Maschine, Werkzeugmaschine, Anlage | machine, machine-outil, installation | macchina, macchina utensile, impianto | machine, machine tool, installation, equipment
device: Gerät, Apparat | appareil | apparecchio, dispositivo | device, appliance, unit
robot: Roboter | robot | robot | robot
spindle: Spindel | broche | mandrino | spindle
motor: Motor, Antrieb | moteur, entraînement | motore, azionamento | motor, engine, drive
gearbox: Getriebe | boîte de vitesses, réducteur | cambio, riduttore | gearbox, gear box
pump: Pumpe | pompe | pompa | pump
filter: Filter | filtre | filtro | filter
valve: Ventil | vanne, soupape | valvola | valve
sensor: Sensor, Fühler | capteur | sensore | sensor
battery: Batterie, Akku | batterie, accu | batteria, accumulatore | battery
cable: Kabel | câble | cavo | cable
screen: Bildschirm, Display | écran, affichage | schermo, display | screen, display
keyboard: Tastatur | clavier | tastiera | keyboard
camera: Kamera | caméra, appareil photo | videocamera, fotocamera, telecamera | camera
phone: Telefon, Handy, Smartphone | téléphone, smartphone | telefono, cellulare, smartphone | phone, telephone, smartphone
computer: Computer, Rechner, Laptop, PC | ordinateur, PC, portable | computer, portatile | computer, laptop, PC
printer: Drucker | imprimante | stampante | printer
tool: Werkzeug | outil | utensile, attrezzo | tool
screw: Schraube | vis | vite, viti | screw
pipe: Rohr, Leitung | tuyau, tube, conduite | tubo, condotta | pipe
tank: Tank, Behälter | réservoir, cuve | serbatoio, cisterna | tank, container
crane: Kran, Kräne | grue | gru | crane
oven: Ofen, Öfen, Backofen | four, fourneau | forno | oven, furnace
fridge: Kühlschrank | frigo, réfrigérateur | frigorifero | fridge, refrigerator
lamp: Lampe, Leuchte, Beleuchtung | lampe, luminaire, éclairage | lampada, luce, illuminazione | lamp, light, lighting
heating: Heizung | chauffage | riscaldamento | heating
cooling: Kühlung, Klimaanlage | climatisation, refroidissement | raffreddamento, climatizzazione, aria condizionata | cooling, air conditioning
coolant: Kühlmittel, Kühlschmierstoff | liquide de refroidissement, réfrigérant | refrigerante, liquido di raffreddamento | coolant
oil: Öl, Hydrauliköl | huile | olio | oil, hydraulic oil
gas_thing: Gas, Erdgas | gaz, gaz naturel | gas, metano | gas, natural gas
water: Wasser | eau | acqua | water
wastewater: Abwasser | eaux usées | acque reflue | waste water, wastewater
air: Luft | air | aria | air
power_el: Strom, Elektrizität | électricité, courant | elettricità, corrente | electricity, power
energy: Energie | énergie | energia | energy
solar: Solaranlage, Photovoltaik, Solarstrom, Solarzelle, Solarpanel | installation solaire, photovoltaïque, panneau solaire, courant solaire | impianto solare, fotovoltaico, pannello solare, corrente solare | solar panel, solar plant, solar system, solar power, photovoltaic
heat_pump: Wärmepumpe | pompe à chaleur | pompa di calore, termopompa | heat pump
wind: Wind, Windrad | vent, éolienne | vento, turbina eolica | wind, wind turbine
emission: Emission, CO2, Ausstoss, Treibhausgas, CO2-Ausstoss | émission, CO2, gaz à effet de serre | emissione, emissioni, CO2, gas serra | emission, emissions, CO2, greenhouse gas, carbon
climate_target: Klimaziel, CO2-Ziel | objectif climatique, objectif CO2 | obiettivo climatico, obiettivo CO2 | climate target, climate goal, CO2 target
waste: Abfall, Abfälle, Müll | déchet | rifiuto, rifiuti, scarto | waste, rubbish, garbage
packaging: Verpackung | emballage | imballaggio, confezione | packaging, package
bottle: Flasche | bouteille | bottiglia | bottle
box: Box, Kiste, Schachtel, Karton | boîte, caisse, carton | scatola, cassa, cartone | box, crate, carton
bag: Tasche, Sack, Beutel, Rucksack | sac, sachet | borsa, sacco, sacchetto, zaino | bag, backpack
product: Produkt, Erzeugnis, Artikel, Ware | produit, article, marchandise | prodotto, articolo, merce | product, article, goods, item
range: Sortiment, Produktpalette | assortiment, gamme | assortimento, gamma | range, assortment, product line
series: Serie, Baureihe, Reihe | série, gamme | serie | series
model: Modell, Typ | modèle | modello | model
sample: Muster, Probe, Prototyp | échantillon, prototype | campione, prototipo | sample, prototype
spare: Ersatzteil | pièce de rechange, pièce détachée | ricambio, pezzo di ricambio, ricambi | spare part, spare
component: Bauteil, Komponente, Teile | composant, pièce | componente, pezzo | component
material_thing: Material, Werkstoff, Rohstoff | matériau, matière, matière première | materiale, materia prima | material, raw material
part_work: Werkstück | pièce usinée | pezzo lavorato | workpiece
quality: Qualität | qualité | qualità | quality
warranty: Garantie, Gewährleistung, Garantiezeit | garantie | garanzia | warranty, guarantee
service: Service, Kundendienst, Dienstleistung, Dienst | service, service après-vente, prestation | servizio, servizio clienti, assistenza | service, customer service, after-sales
hotline: Hotline, Servicehotline, Telefonnummer, Helpline | hotline, ligne d'assistance, numéro d'appel | hotline, numero verde, linea diretta | hotline, helpline, phone line
support: Support, Kundensupport | support, assistance | supporto, assistenza | support
maintenance: Wartung, Unterhalt, Instandhaltung, Revision | maintenance, entretien, révision | manutenzione, revisione | maintenance, servicing, overhaul
repair: Reparatur | réparation | riparazione | repair
delivery: Lieferung, Lieferzeit, Lieferfrist, Versand, Zustellung | livraison, délai de livraison, envoi, expédition | consegna, spedizione, invio, tempi di consegna, termine di consegna | delivery, shipping, shipment, lead time, delivery time
return: Rückgabe, Rückgabefrist, Retoure, Umtausch | retour, échange | reso, restituzione, cambio | return, returns, exchange
payment: Zahlung, Bezahlung, Zahlungsfrist | paiement, délai de paiement | pagamento, termine di pagamento | payment
invoice: Rechnung | facture | fattura | invoice, bill
subscription: Abo, Abonnement, Jahresabo | abonnement | abbonamento | subscription, subscription plan
ticket: Ticket, Billett, Eintrittskarte, Eintritt, Karte, Fahrkarte | billet, entrée, ticket | biglietto, ingresso, entrata | ticket, admission, entry, entrance fee
fee: Gebühr, Kosten, Mitgliederbeitrag, Beitrag, Mitgliedsbeitrag | frais, taxe, cotisation, émolument | tassa, quota sociale, contributo, spese | fee, charge, membership fee, dues
discount_thing: Rabatt, Ermässigung, Vergünstigung, Skonto | rabais, réduction, remise | sconto, riduzione, ribasso | discount, reduction, rebate
voucher: Gutschein | bon, chèque-cadeau | buono, buono regalo | voucher, gift card
gift: Geschenk, Präsent | cadeau | regalo, dono | gift, present
donation: Spende | don, donation | donazione, dono | donation
sponsoring: Sponsoring | sponsoring, parrainage | sponsorizzazione | sponsorship
tax: Steuer, Mehrwertsteuer | impôt, TVA, taxe | imposta, tassa, IVA | tax, VAT
interest: Zins, Zinssatz, Verzinsung | intérêt, taux, taux d'intérêt | interesse, tasso, tasso d'interesse | interest, interest rate
budget: Budget | budget | budget, preventivo | budget
money: Geld, Mittel | argent, fonds | denaro, soldi, fondi | money, funds
production: Produktion, Herstellung, Fertigung, Fabrikation | production, fabrication | produzione, fabbricazione | production, manufacturing, manufacture
assembly: Montage, Endmontage, Zusammenbau | montage, assemblage | montaggio, assemblaggio | assembly
logistics: Logistik | logistique | logistica | logistics
development: Entwicklung, Forschung, Forschung und Entwicklung | développement, recherche | sviluppo, ricerca | development, research, R&D
purchase_dept: Einkauf, Beschaffung | achats, approvisionnement | acquisti, approvvigionamento | procurement, purchasing
sales_dept: Vertrieb, Aussendienst, Verkaufsteam | distribution, service externe | distribuzione, servizio esterno, vendite | sales force, field service, sales team
marketing: Marketing, Werbung, Kampagne | marketing, publicité, campagne | marketing, pubblicità, campagna | marketing, advertising, campaign
hr: Personalabteilung, HR, Personalwesen | ressources humaines, RH | risorse umane | human resources, HR
it_dept: Informatik, IT, IT-Abteilung | informatique | informatica | IT, IT department
test: Test, Prüfung, Versuch | test, examen, essai | test, prova, esame | test, exam, trial
release_ok: Freigabe, Abnahme | libération, validation, réception des travaux | approvazione, collaudo, rilascio | sign-off, clearance, acceptance
inspection: Inspektion, Kontrolle, Audit | inspection, contrôle, audit | ispezione, controllo, audit | inspection, audit, check
cleaning: Reinigung, Reinigen, Putzen | nettoyage | pulizia | cleaning
installation_act: Installation, Inbetriebnahme, Einbau | installation, mise en service | installazione, messa in servizio | commissioning, installation, set-up, start-up
renovation: Umbau, Renovation, Sanierung, Erweiterung, Ausbau | transformation, rénovation, assainissement, agrandissement, extension | ristrutturazione, rinnovo, risanamento, ampliamento | renovation, conversion, refurbishment, extension, expansion
construction_start: Spatenstich, Baubeginn | premier coup de pioche, début des travaux | posa della prima pietra, inizio dei lavori | groundbreaking, start of construction
opening: Eröffnung, Einweihung | ouverture, inauguration | apertura, inaugurazione | opening, inauguration
closure: Schliessung, Stilllegung | fermeture | chiusura | closure, shutdown
relocation: Umzug, Verlagerung, Verlegung | déménagement, transfert, délocalisation | trasloco, trasferimento, delocalizzazione | relocation, move
launch: Lancierung, Markteinführung, Markteintritt | lancement, mise sur le marché | lancio, introduzione sul mercato | launch, market launch, roll-out, rollout
introduction: Einführung | introduction | introduzione | introduction
anniversary: Jubiläum, Geburtstag, Jahrestag, Jubiläumsjahr | anniversaire, jubilé | anniversario, giubileo, compleanno | anniversary, jubilee, birthday
victory: Sieg | victoire | vittoria | victory
vaccine: Impfung, Impfstoff | vaccination, vaccin | vaccinazione, vaccino | vaccine, vaccination
medicine: Medikament, Arzneimittel | médicament | medicamento, farmaco, medicina | medicine, drug
food: Lebensmittel, Nahrungsmittel | aliment, denrée | alimento, alimentari, derrate | food
milk: Milch, Milchprodukt, Milchprodukte | lait, produit laitier, produits laitiers | latte, latticini, latticino | milk, dairy products, dairy product
meat: Fleisch | viande | carne | meat
cheese: Käse | fromage | formaggio | cheese
bread: Brot | pain | pane | bread
chocolate: Schokolade, Schoggi | chocolat | cioccolato | chocolate
beer: Bier | bière | birra | beer
wine: Wein | vin | vino | wine
fruit: Frucht, Früchte, Obst | fruit | frutta, frutto | fruit
vegetable: Gemüse | légume | verdura | vegetable
sugar: Zucker | sucre | zucchero | sugar
salt: Salz | sel | sale | salt
egg: Ei, Eier | oeuf | uovo, uova | egg
alcohol: Alkohol | alcool | alcol | alcohol
palm_oil: Palmöl | huile de palme | olio di palma | palm oil
nut: Nuss, Nüsse | noix | noce, noci | nut
recipe: Rezept, Rezeptur | recette | ricetta | recipe
dog: Hund, Hundeverbot | chien | cane | dog
cat: Katze | chat | gatto | cat
animal: Tier | animal, animaux | animale | animal, pet
flower: Blume | fleur | fiore | flower
clothes: Kleidung, Kleider, Arbeitskleidung | vêtement, tenue | abbigliamento, vestito, abito | clothing, clothes, workwear
shoe: Schuh | chaussure | scarpa | shoe
helmet: Helm | casque | casco | helmet
jacket: Jacke | veste, blouson | giacca | jacket
shirt: Hemd, T-Shirt, Shirt | chemise, t-shirt | camicia, maglietta | shirt, t-shirt
uniform: Uniform | uniforme | uniforme, divisa | uniform
mask: Maske | masque | maschera, mascherina | mask
key: Schlüssel, Badge | clé, badge | chiave, badge | key, badge
password: Passwort, Passwörter | mot de passe | password | password
picture_frame: Rahmen | cadre | cornice | frame
table: Tisch | table | tavolo, tavola | table, desk
chair: Stuhl, Stühle, Sessel | chaise, siège de bureau | sedia | chair, seat
seat: Sitzplatz, Sitzplätze | place assise | posto a sedere | seating
window: Fenster | fenêtre | finestra | window
furniture: Möbel | meuble | mobile, mobili | furniture
paper_thing: Papier | papier | carta | paper
apartment: Wohnung | appartement, logement | appartamento, alloggio | apartment, flat
rent: Miete | loyer, location | affitto, pigione | rent
land: Grundstück, Areal, Gelände | terrain, parcelle | terreno, area | plot, land, grounds, premises
farm: Bauernhof, Hof | ferme | fattoria | farm
weather: Wetter | météo, temps | tempo, meteo | weather
temperature: Temperatur | température | temperatura | temperature
noise: Lärm, Geräusch | bruit | rumore | noise
traffic: Verkehr | trafic, circulation | traffico | traffic
crisis: Krise | crise | crisi | crisis
attack: Cyberangriff, Hackerangriff, Angriff | cyberattaque, attaque | attacco informatico, attacco, cyberattacco | cyberattack, attack
virus: Virus, Viren | virus | virus | virus
error: Fehler, Panne, Störung, Ausfall | erreur, panne, dérangement | errore, guasto, disturbo | error, failure, fault, outage, breakdown
recall: Rückruf | rappel | richiamo | recall
complaint: Reklamation, Beschwerde | réclamation, plainte | reclamo | complaint
objection: Einspruch, Einsprache | opposition, recours | opposizione, ricorso | objection, appeal
rule: Regel, Regelung | règle, règlement | regola, regolamento | rule, policy
dresscode: Kleiderordnung, Dresscode | code vestimentaire | codice di abbigliamento, dress code | dress code
cash: Bargeld, Barzahlung | espèces, argent liquide, comptant | contanti | cash
card: Kreditkarte, Karte, Kartenzahlung | carte de crédit, carte | carta di credito, carta | credit card, card
smoking: Rauchen, Raucher, Rauchverbot | fumer, fumeurs | fumare, fumatori | smoking
photographing: Fotografieren | photographier, photos | fotografare | photography, photographing
wifi: WLAN, WiFi, Wi-Fi | wifi, wi-fi | wifi, wi-fi | wifi, wi-fi
internet: Internet | internet | internet | internet
music: Musik | musique | musica | music
band: Band, Musikgruppe | groupe de musique | banda | band
orchestra: Orchester | orchestre | orchestra | orchestra
choir: Chor | choeur, chorale | coro, corale | choir
song: Lied, Song | chanson | canzone | song
sport: Sport | sport | sport | sport
football: Fussball | football, foot | calcio | football, soccer
ski: Ski | ski | sci | ski, skiing
summer: Sommer | l'été, en été, d'été, cet été | estate | summer
winter: Winter | hiver | inverno | winter
spring: Frühling, Frühjahr | printemps | primavera | spring
autumn: Herbst | automne | autunno | autumn, fall season
christmas: Weihnacht, Weihnachten | Noël | Natale | christmas, xmas
easter: Ostern, Oster | Pâques | Pasqua | easter
newyear: Neujahr, Silvester | nouvel an | capodanno | new year
phone_number: Telefonnummer | numéro de téléphone | numero di telefono | phone number
address: Adresse | adresse | indirizzo | address
email_thing: E-Mail, Mail | e-mail, courriel, mail | e-mail, mail | e-mail, email
language_thing: Sprache | langue | lingua | language
colour: Farbe | couleur | colore | colour, color
name_thing: Name | nom | nome | name
motto: Motto, Leitsatz | devise | motto | motto
record: Rekord | record | record, primato | record
place_rank: Rang, Ränge | rang | rango, posto in classifica | rank
loss_thing: Verlust | perte | perdita | loss
profit_thing: Gewinn, Ertrag | bénéfice, gain | utile, guadagno | profit
growth_thing: Wachstum | croissance | crescita | growth
demand: Nachfrage | demande | domanda | demand
stock_thing: Bestand, Vorrat | stock, réserve | scorta, stock | inventory
capacity: Kapazität | capacité | capacità | capacity
request: Abfrage, Anfrage | requête, demande | richiesta | request, query
step_word: Schritt | étape | passo | step
lesson: Lektion | leçon | lezione | lesson
exam_final: Lehrabschlussprüfung, Abschlussprüfung | examen final, examen de fin d'apprentissage | esame finale | final exam
exit: Ausgang, Ausgänge | sortie | uscita | exit
basic_plan: Basispaket, Basisplan, Basic, Basisabo, Standardpaket | forfait de base, offre de base | pacchetto base, piano base | basic plan, basic package, standard plan
premium_plan: Premiumpaket, Premium, Premiumplan, Premiumabo | forfait premium, offre premium | pacchetto premium, piano premium | premium plan, premium package, premium
package_offer: Paket | forfait, pack | pacchetto | package deal
pack_thing: Paket | colis, paquet | pacco | parcel
helpdesk: Helpdesk | helpdesk | helpdesk | helpdesk
stage: Bühne | scène | palco | stage
playground: Spielplatz | place de jeux | parco giochi | playground
pitch: Sportplatz, Fussballplatz | terrain de sport | campo sportivo | pitch
bakery: Bäckerei | boulangerie | panetteria, panificio | bakery
butcher: Metzgerei | boucherie | macelleria | butcher
hairdresser: Coiffeur, Friseur | coiffeur | parrucchiere | hairdresser
post_office: Post, Poststelle | poste, office postal, la poste, bureau de poste | posta, ufficio postale | post office
counter: Schalter | guichet | sportello | counter
recycling_yard: Werkhof, Entsorgungshof, Sammelstelle | déchetterie | centro di raccolta, ecocentro | recycling centre, recycling center
sauna: Sauna | sauna | sauna | sauna
terrace: Terrasse | terrasse | terrazza | terrace
cableway: Seilbahn, Bergbahn, Gondelbahn | téléphérique, télécabine | funivia, cabinovia | cable car, gondola
ski_lift: Skilift, Sessellift | téléski, télésiège | sciovia, seggiovia | ski lift, chairlift
slope: Piste | piste | pista | slope, piste
cabin: Hütte | cabane | capanna, rifugio | hut, cabin
guestroom: Gästezimmer, Hotelzimmer | chambre d'hôtes | camera d'albergo | guest room
wheelchair: Rollstuhl | fauteuil roulant | sedia a rotelle | wheelchair
ambulance: Ambulanz, Rettungswagen | ambulance | ambulanza | ambulance
treatment: Behandlung, Therapie | traitement, thérapie | trattamento, terapia, cura | treatment, therapy
operation_med: Operation | opération | operazione, intervento | surgery, operation
visiting: Besuchszeit, Besuchszeiten | heures de visite | orari di visita | visiting hours
diagnosis: Diagnose | diagnostic | diagnosi | diagnosis
country: Land, Länder, Ländern, Staat | pays | paesi, stato, stati | country, nation
continent: Kontinent, Erdteil | continent | continente | continent
language_count: Sprachversion, Sprachfassung | version linguistique | versione linguistica | language version
axis: Achse | axe, axes | asse, assi | axis, axes
voter: Stimmvolk, Stimmberechtigte, Stimmberechtigter, Stimmbürger, Stimmbürgerin, Wähler, Wählerin, Volk, Bevölkerung | électeur, électrice, votant, corps électoral, population | elettore, elettori, votante, popolo, popolazione, cittadini | voter, electorate, population, citizens
injury: Verletzung | blessure | lesione, ferita | injury
mattress: Matratze | matelas | materasso | mattress
bench: Sitzbank, Bank im Park, Parkbank | banc | panchina | bench
fountain: Brunnen, Dorfbrunnen | fontaine | fontana | fountain
orchard: Obstgarten, Baumgarten | verger | frutteto | orchard
brassband: Blasmusik, Musikverein, Musikgesellschaft, Fanfare, Guggenmusik | fanfare, harmonie | banda musicale, filarmonica, bandella | brass band, marching band
musician: Musiker, Musikerin, Musikant, Musikantin | musicien, musicienne | musicista, musicisti, musicante | musician
singer: Sänger, Sängerin | chanteur, chanteuse | cantante | singer
icerink: Eisbahn, Eisfeld, Kunsteisbahn, Eisstadion | patinoire | pista di pattinaggio, pista di ghiaccio | ice rink, skating rink
fleamarket: Flohmarkt, Trödelmarkt, Brockenstube, Brocki | brocante, marché aux puces, vide-grenier | mercatino dell'usato, mercato delle pulci, brocante | flea market, jumble sale, car boot sale
christmas_market: Weihnachtsmarkt, Adventsmarkt, Christkindlmarkt | marché de Noël | mercatino di Natale, mercato di Natale | Christmas market
village_fete: Dorffest, Stadtfest, Quartierfest, Chilbi, Kilbi, Kirmes | fête de village, fête du village, kermesse, fête foraine | sagra, festa di paese, festa del paese | village fete, street party, funfair
fireworks: Feuerwerk | feu d'artifice, feux d'artifice | fuochi d'artificio | fireworks
raffle: Tombola, Verlosung, Lotto, Lottoabend | tombola, loterie, loto | tombola, lotteria | raffle, tombola, prize draw
rehearsal: Hauptprobe, Generalprobe | répétition, générale | prova generale, prove | rehearsal, dress rehearsal
premiere: Premiere, Uraufführung | première | prima assoluta, debutto | premiere, opening night
performance: Aufführung, Vorstellung, Auftritt | représentation, spectacle | spettacolo, rappresentazione | performance
exhibition_art: Vernissage, Kunstausstellung | vernissage, exposition d'art | vernissage, mostra d'arte | art show, private view
camp: Ferienlager, Klassenlager, Jugendlager, Zeltlager, Pfadilager | camp, colonie, camp de vacances | colonia, campo estivo, campeggio estivo | camp, summer camp, youth camp
campsite: Campingplatz, Camping, Zeltplatz | camping, terrain de camping | campeggio | campsite, campground
tent: Zelt | tente | tenda | tent
scout_troop: Pfadi, Pfadfinder | scouts, éclaireurs | scout, esploratori | scouts, scout troop
shooting_club: Schützenverein, Schützenclub, Schützengesellschaft | club de tir, société de tir | società di tiro, club di tiro | shooting club, rifle club
gym_club: Turnverein, Sportverein | société de gymnastique, club de gymnastique, club sportif | società di ginnastica, società sportiva | gymnastics club, sports club
handball: Handball | handball | pallamano | handball
hockey: Eishockey, Hockey, Unihockey | hockey, hockey sur glace | hockey, hockey su ghiaccio | ice hockey, hockey
volleyball: Volleyball | volleyball, volley | pallavolo | volleyball
basketball: Basketball | basketball, basket | pallacanestro, basket | basketball
tennis: Tennis | tennis | tennis | tennis
swimming: Schwimmen, Schwimmkurs | natation | nuoto | swimming
running_race: Volkslauf, Stadtlauf, Marathon, Halbmarathon | course à pied, marathon, semi-marathon | corsa podistica, maratona, mezza maratona | marathon, half marathon, fun run
league: Liga, Tabelle | ligue, classement | lega, classifica | league, table standings
goal_scored: Treffer, Siegtreffer, Siegestor, Tor zum | but de la victoire | gol, rete della vittoria | winning goal, winner goal
referee: Schiedsrichter, Schiedsrichterin | arbitre | arbitro | referee
transfer_sport: Spielertransfer |  | trasferimento di mercato | transfer
nursing_home: Altersheim, Pflegeheim, Alterszentrum, Pflegezentrum | maison de retraite, EMS, home pour personnes âgées | casa anziani, casa per anziani, casa di riposo | nursing home, care home, retirement home
daycare: Hort, Mittagstisch | accueil parascolaire | doposcuola |
dentist: Zahnarzt, Zahnärztin, Zahnarztpraxis | dentiste, cabinet dentaire | dentista, studio dentistico | dentist, dental practice
spitex: Spitex, häusliche Pflege | soins à domicile | cure a domicilio | home care
blood_donation: Blutspende, Blutspenden | don du sang | donazione di sangue | blood donation, blood drive
consultation: Sprechstunde | consultation | orario di consultazione, visita medica | consultation, surgery hours
waiting_time: Wartezeit, Wartefrist | temps d'attente, délai d'attente | tempo d'attesa, attesa | waiting time, wait
townhall: Gemeindehaus, Rathaus, Stadthaus, Gemeindeverwaltung, Stadtverwaltung | mairie, hôtel de ville, maison communale, administration communale | casa comunale, cancelleria | city hall, council offices
council: Stadtrat, Regierungsrat | conseil communal, conseil municipal, conseil d'État | consiglio comunale, municipio esecutivo, consiglio di Stato | town council, city council, parish council
municipality: Kommune |  |  | parish
canton: Kanton | canton | cantone | canton
tax_rate: Steuerfuss, Steuersatz | taux d'imposition, coefficient d'impôt | moltiplicatore d'imposta, aliquota | tax rate, council tax
townvote: Gemeindeversammlung | assemblée communale | assemblea comunale | town meeting
bill_law: Vorlage, Initiative, Referendum | projet de loi, initiative, référendum | progetto di legge, iniziativa, referendum | initiative, referendum, ballot measure
schoolhouse: Schulhaus, Schulgebäude, Schulhausneubau, Schulanlage | bâtiment scolaire, collège, nouvelle école | edificio scolastico, scuola nuova | school building, schoolhouse
lamp_post: Strassenlampe, Strassenbeleuchtung | éclairage public, lampadaire | illuminazione pubblica, lampione | street lamp, street light, street lighting
bike_lane: Veloweg, Radweg, Velostreifen | piste cyclable, bande cyclable | pista ciclabile, ciclabile | bike lane, cycle path, cycle lane
crossing: Fussgängerstreifen, Zebrastreifen, Übergang | passage piéton, passage pour piétons | passaggio pedonale, strisce pedonali | pedestrian crossing, zebra crossing
roundabout: Kreisel | giratoire, rond-point | rotonda, rotatoria | roundabout
pass_road: Passstrasse, Pass, Bergpass | col, route du col | strada del passo | mountain pass, pass road
ford: Umleitung | déviation | deviazione | detour, diversion
roadworks: Baustelle, Bauarbeiten, Strassenarbeiten | chantier, travaux | cantiere, lavori stradali | roadworks, construction site, building site
timetable: Fahrplan, Taktfahrplan | cadence | orario ferroviario, orario dei treni | timetable
taxi: Taxi | taxi | taxi | taxi
scooter: Roller, E-Trottinett, Trottinett | trottinette, scooter | monopattino, scooter | scooter, e-scooter
petrol_station: Tankstelle | station-service | stazione di servizio, distributore | petrol station, gas station
carsharing: Carsharing, Mietauto | autopartage, voiture de location | car sharing, auto a noleggio | car sharing, rental car
storm: Sturm, Unwetter, Gewitter, Orkan | tempête, orage, intempéries | tempesta, temporale, maltempo | storm, thunderstorm
snow: Schnee, Schneefall, Neuschnee | neige, chute de neige | neve, nevicata | snow, snowfall
frost: Frost, Bodenfrost | gel, gelée | gelo, gelata | frost
hail: Hagel | grêle | grandine | hail
flood: Hochwasser, Überschwemmung | inondation, crue | alluvione, inondazione, piena | flood
drought: Trockenheit, Dürre | sécheresse | siccità | drought
avalanche: Lawine | avalanche | valanga | avalanche
landslide: Erdrutsch, Murgang, Steinschlag | glissement de terrain, éboulement | frana, smottamento | landslide, rockfall
bicycle_shop: Velogeschäft, Veloladen | magasin de vélos | negozio di biciclette | bike shop
grocer: Dorfladen, Quartierladen, Lebensmittelladen | épicerie, magasin du village | negozio di paese | grocery, village shop, grocery store
supermarket: Supermarkt, Grossverteiler | supermarché, grande surface | supermercato | supermarket
kiosk: Kiosk | kiosque | chiosco, edicola | kiosk, newsstand
florist: Blumenladen, Gärtnerei | fleuriste, jardinerie, pépinière | fiorista, vivaio | florist, garden centre, nursery garden
bookshop: Buchhandlung, Buchladen | librairie | libreria | bookshop, bookstore
brewery: Brauerei, Bierbrauerei | brasserie | birrificio, birreria | brewery
winery: Weingut, Weinkellerei, Kellerei | domaine viticole, cave, vignoble | cantina, azienda vinicola | winery, vineyard
dairy: Käserei, Molkerei | fromagerie, laiterie | caseificio, latteria | dairy, creamery
honey: Honig | miel | miele | honey
icecream: Glace, Eiscreme, Speiseeis | glace, crème glacée | gelato | ice cream
yoghurt: Joghurt | yogourt, yaourt | yogurt | yoghurt, yogurt
cream: Rahm, Sahne | crème | panna | cream
butter: Butter | beurre | burro | butter
pasta: Teigwaren, Nudeln, Pasta | pâtes | pasta | pasta
rice: Reis | riz | riso | rice
soup: Suppe | soupe, potage | zuppa, minestra | soup
pizza: Pizza | pizza | pizza | pizza
sausage: Wurst, Bratwurst | saucisse | salsiccia | sausage
fish: Fisch | poisson | pesce | fish
tea: Tee | thé | tè | tea
juice: Saft, Most, Süssmost | jus | succo | juice
teacher_staff: Lehrerschaft, Lehrerkollegium | corps enseignant | corpo insegnanti | teaching staff
schoolday: Schulbeginn, Schulstart, Schuljahr | rentrée, rentrée scolaire, année scolaire | inizio della scuola, anno scolastico | school year, start of school, first day of school
homework: Hausaufgabe, Hausaufgaben | devoirs | compiti | homework
school_trip: Schulreise, Klassenfahrt | course d'école, voyage de classe | gita scolastica, passeggiata scolastica | school trip, field trip
scholarship: Stipendium, Stipendien | bourse, bourse d'études | borsa di studio | scholarship, grant
diploma: Diplom, Abschluss, Fähigkeitszeugnis | diplôme, certificat de capacité | diploma, attestato federale | diploma, degree
student_hostel: Jugendherberge, Studentenwohnheim | auberge de jeunesse, foyer d'étudiants | ostello, ostello della gioventù | hostel, youth hostel, dormitory
tenant: Mieter, Mieterin, Mieterschaft | locataire | inquilino, inquilini | tenant
landlord: Vermieter, Vermieterin, Verwaltung | bailleur, gérance, propriétaire du logement | locatore, amministrazione | landlord
house: Einfamilienhaus, Wohnhaus | villa | villetta |
tower: Turm, Kirchturm, Aussichtsturm | clocher | torre, campanile | tower
castle: Schloss, Burg | château | castello | castle
monument: Denkmal, Statue | monument, statue | monumento, statua | monument, statue
cemetery: Friedhof | cimetière | cimitero | cemetery
square: Dorfplatz, Marktplatz, Bahnhofplatz | place du village, place du marché | piazza, piazza del mercato | village square, market square, town square
park: Stadtpark, Parkanlage | parc municipal | parco cittadino | town park
zoo: Zoo, Tierpark, Wildpark | zoo, parc animalier | zoo, parco faunistico | zoo, wildlife park
beach: Strand, Strandbad, Badestrand | plage | spiaggia, lido | beach, lido
swimming_bath:  | piscine couverte, piscine en plein air | piscina coperta, piscina all'aperto | indoor pool, outdoor pool, lido pool
bowling: Kegelbahn, Bowlingbahn | bowling, jeu de quilles | bowling, pista da bowling | bowling alley, skittle alley
ludotheque: Ludothek | ludothèque | ludoteca | toy library
archive: Archiv | archives | archivio | archive
court_law: Bezirksgericht, Bundesgericht, Obergericht | tribunal, tribunal fédéral | tribunale, tribunale federale, pretura | court, district court, federal court
judge: Richter, Richterin | juge | giudice | judge
witness: Zeuge, Zeugin | témoin | testimone | witness
thief: Dieb, Einbrecher, Täter, Täterin | voleur, cambrioleur, auteur | ladro, scassinatore, autore | thief, burglar, culprit
theft: Diebstahl, Einbruch | cambriolage | furto, scasso | theft, burglary, break-in
lawsuit:  |  | lite | litigation
fine_law: Busse, Bussgeld | amende, contravention | multa | penalty, parking fine
debt: Schuld, Schulden | dette | debito, debiti | debt
asset: Vermögen, Eigenkapital, Aktiven | fortune, fonds propres, actifs | patrimonio, capitale proprio, attivi | assets, equity
orderbook: Auftragsbestand, Auftragseingang, Bestellungseingang | carnet de commandes, entrées de commandes | portafoglio ordini, entrata ordini | order book, order intake, orders received, backlog
market_share: Marktanteil | part de marché | quota di mercato | market share
turnover_staff: Fluktuation, Fluktuationsrate | fluctuation, rotation du personnel | fluttuazione, rotazione del personale | staff turnover, attrition
sick_leave: Krankenstand, Absenzen, Absenz | absentéisme, absences | assenze, assenteismo | sick leave, absenteeism
probation: Probezeit | temps d'essai, période d'essai | periodo di prova | probation, probationary period
overtime: Überstunde, Überstunden, Überzeit | heure supplémentaire, heures supplémentaires | straordinari, ore supplementari | overtime
vacancy: offene Stelle, Vakanz, freie Stelle | poste vacant, poste ouvert | posto vacante, posto libero | open position, job opening
jobad: Stelleninserat, Stellenanzeige | annonce d'emploi, offre d'emploi | annuncio di lavoro, offerta di lavoro | job ad, job posting
newsroom: Redaktion | rédaction | redazione | newsroom, editorial team
press_conf: Medienkonferenz, Pressekonferenz, Medienorientierung | conférence de presse, point de presse | conferenza stampa | press conference, media briefing
press_release: Medienmitteilung, Pressemitteilung | communiqué de presse | comunicato stampa | press release
milling_machine: Fräsmaschine, Fräse, Bearbeitungszentrum | fraiseuse, centre d'usinage | fresatrice, centro di lavoro | milling machine, machining centre, machining center
lathe: Drehmaschine, Drehbank | tour à commande numérique, tour automatique | tornio | lathe, turning machine
drill_thing: Bohrmaschine, Bohrer | perceuse, foret | trapano, punta | drill
press_machine: Stanze | poinçonneuse | pressa, punzonatrice | press machine, stamping press
forklift: Gabelstapler, Stapler | chariot élévateur | carrello elevatore, muletto | forklift
conveyor: Förderband, Fliessband | convoyeur, tapis roulant | nastro trasportatore | conveyor, conveyor belt
control_unit: Steuerung, Bedienpult | commande numérique, pupitre | comando, quadro comandi | control unit, controller, control panel
firmware: Firmware, Betriebssystem | micrologiciel, système d'exploitation | firmware, sistema operativo | firmware, operating system
interface: Schnittstelle, API | interface, API | interfaccia, API | interface, API
invention: Erfindung | invention | invenzione | invention
tolerance: Toleranz | tolérance | tolleranza | tolerance
scrap: Ausschuss, Ausschussrate | rebut, taux de rebut | tasso di scarto | scrap, scrap rate
downtime: Stillstand, Stillstandszeit, Ausfallzeit | temps d'arrêt, immobilisation | fermo macchina, tempo di fermo | downtime
setup_time: Rüstzeit, Umrüstzeit | temps de réglage, temps de changement | tempo di attrezzaggio, tempo di allestimento | setup time, changeover time
cycle_time: Taktzeit, Zykluszeit | temps de cycle | tempo di ciclo | cycle time
toolholder: Werkzeughalter, Werkzeugmagazin, Werkzeugplatz, Werkzeugplätze | porte-outil, magasin d'outils | portautensili, magazzino utensili | tool holder, tool magazine, tool slot
dashboard_thing: Dashboard, Cockpit | tableau de bord | cruscotto, dashboard | dashboard
alarm_thing: Alarm, Warnung | alarme, alerte | allarme, allerta | alarm, alert
backup: Backup, Datensicherung, Sicherungskopie | sauvegarde | backup, copia di sicurezza | backup
user: Nutzer, Nutzerin, Anwender, Anwenderin, Benutzer, Benutzerin | utilisateur, utilisatrice | utente, utenti | user
follower: Follower, Abonnent, Abonnentin, Abonnenten | abonné, abonnée, follower | follower, abbonato | follower, subscriber
ambassador: Botschafter, Botschafterin | ambassadeur, ambassadrice | ambasciatore, ambasciatrice, ambasciatori | ambassador
visitor_centre: Besucherzentrum, Vorführcenter, Vorführzentrum, Kundenzentrum | centre des visiteurs, centre de démonstration | centro visitatori, centro dimostrazioni | visitor centre, visitor center, demo centre, demo center
family_day: Familientag | journée des familles | giornata delle famiglie | family day
gardener: Gärtner, Gärtnerin | jardinier, jardinière | giardiniere | gardener
baker: Bäcker, Bäckerin | boulanger, boulangère | panettiere, fornaio | baker
farmer: Bauer, Bäuerin, Landwirt, Landwirtin | paysan, paysanne, agriculteur, agricultrice | contadino, contadina, agricoltore | farmer
firefighter: Feuerwehrmann, Feuerwehrleute | pompier | pompiere | firefighter
cow: Kuh, Kühe | vache | mucca, mucche | cow
horse: Pferd | cheval, chevaux | cavallo, cavalli | horse
sheep: Schaf | mouton, brebis | pecora, pecore | sheep
hen: Huhn, Hühner, Henne | poule | gallina, galline | hen, chicken
bee: Biene, Bienenvolk | abeille | ape | bee, beehive
wolf: Wolf, Wölfe | loup | lupo, lupi | wolf, wolves
tyre: Reifen, Pneu | pneu | pneumatico, gomma | tyre, tire
leash: Leine, Leinenpflicht | laisse | guinzaglio | lead, leash
knife: Messer | couteau | coltello | knife
sofa: Sofa, Couch | canapé | divano | sofa, couch
carpet: Teppich | tapis | tappeto | carpet, rug
blanket: Decke, Bettdecke | couverture, duvet | coperta, piumone | blanket, duvet
pillow: Kissen | coussin, oreiller | cuscino, guanciale | pillow, cushion
toy: Spielzeug, Spielsache | jouet | giocattolo | toy
tricycle: Kinderwagen | poussette | passeggino | pram, stroller
watch: Uhr, Armbanduhr | montre | orologio | watch
ring: Ring | bague | anello | ring
backpack:  | sac à dos |  | rucksack
sweater: Pullover | pull, tricot, chandail | maglione, pullover | sweater, jumper, pullover
trousers: Hose | pantalon | pantaloni | trousers, pants
"""
"""Everything else people in a firm, a town or a club speak of."""

ACTS = """
smoking: rauchen, geraucht, raucht | fumer, fumez, fumé | fumare, fumate | smoke, smoked, smoking
swimming: schwimmen, baden, gebadet, geschwommen | nager, se baigner, baignade | nuotare, fare il bagno | swim, swimming, bathe, bathing
parking: parkieren, parken, parkiert, geparkt | se garer, stationner, stationnement | parcheggiare, posteggiare | parking
photographing: fotografieren, filmen, fotografiert | photographier, filmer | fotografare, filmare | photograph, filming
registration: anmelden, meldet … an, melden … an, angemeldet, einschreiben, eingeschrieben, registrieren, registriert | s'inscrire, inscrivez, inscrit, inscrire, inscriptions, enregistrer | iscriversi, iscrivetevi, iscritto, iscrivere, iscrizioni, registrarsi | register, registered, sign up, signing up, enrol, enroll
application: bewerben, bewirbt, beworben | postuler, postulez, postulations | candidarsi, candidatevi, candidature | apply, applying, applications
booking: buchen, gebucht, reservieren, reserviert | réserver, réservez, réservé | prenotare, prenotate, prenotato | book, booked, reserve, reserved
tour: besichtigen, besichtigt | visiter, visitez | visitare, visitate | tours
training: geschult, schulen, schult, ausgebildet, trainiert, unterwiesen, instruiert | formé, formés, formée, formons, instruit | formato, formati, formata, addestrato, istruito | trained, instructed
release_ok: freigegeben, freigeben, abgenommen | validé, validée, libéré, libérée, autorisée | approvato, approvata, rilasciato, collaudata, collaudato | signed off, cleared, released
inspection: kontrolliert, inspiziert, auditiert, überprüft | contrôlé, contrôlée, inspecté, inspectée | controllato, controllata, ispezionato, ispezionata | inspected, audited, checked
test: getestet, geprüft, erprobt | testé, testée, essayé | testato, testata, provato | tested, trialled
assembly: montiert, zusammengebaut | monté, montée, assemblé, assemblée | montato, montata, assemblato, assemblata | assembled, mounted, installed
cleaning: gereinigt, geputzt, gewaschen | nettoyé, nettoyée, lavé | pulito, pulita, lavato | cleaned, washed
paint: lackiert, gestrichen, Lackierung | peint, peinte, laqué, peinture | verniciato, verniciata, dipinto, verniciatura | painted, painting, varnished
vote: abgestimmt, gewählt, stimmen … ab | voté, votons, élu | votato, votiamo, eletto | voted, elected
opening: eröffnet | inauguré, inaugurée | inaugurato, inaugurata | opened, inaugurated
relocation: umgezogen, verlegt, umziehen | déménagé, transféré | trasferito, traslocato | relocated, moved
renovation: renoviert, umgebaut, saniert | rénové, rénovée, transformé, assaini | rinnovato, ristrutturato, risanato | renovated, refurbished, rebuilt
launch: lanciert, eingeführt | lancé, lancée | lanciato, lanciata | launched, rolled out
announce: informiert, informieren, mitgeteilt, Mitteilung, erfährt, erfahren, Information, orientiert | informé, informés, informée, informons, annonce, annoncé | informato, informati, informata, informiamo, comunicazione, comunicato | informed, told, hears, announced, announcement, find out
"""
"""Deeds by which an event is spoken of as well as by its noun."""

KIND_OF = {
    each: whole
    for whole, parts in (
        ("alcohol", "beer wine"),
        ("meat", "sausage"),
        ("milk", "cheese butter cream yoghurt icecream"),
        ("animal", "dog cat horse cow hen sheep bee wolf"),
        ("bike", "ebike"),
    )
    for each in parts.split()
}
"""What is of which kind: where there is beer, there is alcohol."""
