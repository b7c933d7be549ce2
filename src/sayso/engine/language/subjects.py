"""Words of every day for what companies speak of: *Ölwechsel* is the service's, *Anwältin* the law's.

A company names its topics and a few terms of each; nobody lists everything that a post may call it.
A kind of subject here leads to the company's own topic on it, told by the words of its name and terms
(`topics.subjects_of`). Kept out: words that mean something else as often (*Verfahren*, *support*,
*case*, *Brand*), whatever fits every post (*Maschine*, *team*), and what only insiders read as figures.
"""

from __future__ import annotations

from collections.abc import Mapping

SUBJECTS: Mapping[str, Mapping[str, str]] = {
    "service": {
        "de": """
            Kundendienst, Servicetechniker, Servicemonteur, Ersatzteil, Wartung, Wartungsplan,
            Wartungsvertrag, Reparatur, Ölwechsel, Filterwechsel, Fernwartung, Inbetriebnahme,
            Pikettdienst, Instandhaltung, Ersatzteillager, unser Service, unser Serviceteam, Monteur,
            reparieren, Spindeltausch, Dichtung, Keilriemen, Ölfilter, Filter reinigen, Filter wechseln,
            Pumpe, Schmierung
        """,
        "fr": """
            service après-vente, technicien de service, pièce de rechange, pièces détachées,
            maintenance, contrat d'entretien, réparation, vidange, changement de filtre, dépannage,
            télémaintenance, mise en service, notre service technique, monteur, réparer, joint d'étanchéité,
            courroie, pompe, graissage
        """,
        "it": """
            servizio clienti, assistenza tecnica, tecnico dell'assistenza, ricambi, pezzi di ricambio,
            manutenzione, riparazione, cambio dell'olio, cambio del filtro, telemanutenzione,
            messa in servizio, nostro servizio, montatore, riparare, guarnizione, cinghia, pompa,
            lubrificazione
        """,
        "en": """
            after-sales service, field service, service technician, service engineer, spare part,
            maintenance, maintenance contract, oil change, filter change, remote maintenance,
            commissioning, repair service, gasket, drive belt, pump, lubrication, our service team, our service crew
        """,
    },
    "software": {
        "de": "Softwareupdate, Software-Update, Softwareversion, Programmierschnittstelle, Benutzeroberfläche, Quellcode, Bugfix, Cloudsoftware, Webapp",
        "fr": "mise à jour du logiciel, mise à jour logicielle, interface utilisateur, code source, interface de programmation, application web",
        "it": "aggiornamento del software, aggiornamento software, interfaccia utente, codice sorgente, interfaccia di programmazione, applicazione web",
        "en": "software update, software release, user interface, source code, programming interface, bug fix, web app",
    },
    "data": {
        "de": "Rechenzentrum, Datenhaltung, Datenspeicherung, Datenaufbewahrung, Verschlüsselung, verschlüsseln, Backup, Hosting, Maschinendaten",
        "fr": "centre de données, hébergement des données, conservation des données, chiffrement, sauvegarde des données",
        "it": "centro dati, hosting dei dati, conservazione dei dati, crittografia, salvataggio dei dati",
        "en": "data centre, data center, data hosting, data retention, encryption, encrypt, stores your data, backup",
    },
    "research": {
        "de": "Forschung, Forscherin, Forscher, Forschungsprojekt, Doktorarbeit, Dissertation, Messreihe, Prüfstand, Versuchsreihe, Forschungslabor, aus dem Labor",
        "fr": "recherche scientifique, chercheuse, chercheur, projet de recherche, thèse de doctorat, banc d'essai, série de mesures, laboratoire de recherche",
        "it": "ricerca scientifica, ricercatrice, ricercatore, progetto di ricerca, tesi di dottorato, banco di prova, serie di misure, laboratorio di ricerca",
        "en": "scientific research, researcher, research project, doctoral thesis, test bench, series of measurements, research lab",
    },
    "legal": {
        "de": "Patent, Patentstreit, Rechtsstreit, Rechtsabteilung, Rechtsdienst, Juristin, Jurist, Anwältin, Anwalt, vor Gericht, Urheberrecht, Markenrecht, Haftung",
        "fr": "brevet, litige, service juridique, juriste, avocat, avocate, devant le tribunal, droit d'auteur, droit des marques",
        "it": "brevetto, controversia legale, ufficio legale, giurista, avvocato, avvocata, in tribunale, diritto d'autore, diritto dei marchi",
        "en": "patent, patents, litigation, legal department, legal team, lawyer, in court, copyright law, trademark law, legal dispute",
    },
    "export": {
        "de": "Exportkontrolle, Ausfuhrkontrolle, Ausfuhrbewilligung, Exportbewilligung, Embargo, Endverbleibserklärung, Dual-Use",
        "fr": "contrôle des exportations, licence d'exportation, embargo, double usage",
        "it": "controllo delle esportazioni, licenza d'esportazione, embargo, duplice uso",
        "en": "export control, export licence, export license, embargo, dual-use",
    },
    "employer": {
        "de": "offene Stelle, Stellenangebot, Stelleninserat, Teilzeit, Homeoffice, Mitarbeiterzufriedenheit, Personalabteilung, Bewerbungsgespräch, Ferienwochen, Personalrestaurant",
        "fr": "poste à pourvoir, offre d'emploi, temps partiel, télétravail, ressources humaines, entretien d'embauche, semaines de vacances",
        "it": "posto vacante, offerta di lavoro, tempo parziale, telelavoro, risorse umane, colloquio di lavoro, settimane di vacanza",
        "en": "job opening, job offer, part-time, remote work, human resources, job interview, weeks of holiday",
    },
    "apprentice": {
        "de": "Lehrling, Lehrlinge, Lernende, Lernender, Lehrjahr, Lehrberuf, Lehrvertrag, Lehrbetrieb, Lehrabschlussprüfung, Berufsbildnerin, Berufsbildner, Berufslehre, Berufsschule, schnuppern, Schnupperwoche, Azubi, Stifti, Lehrlingslohn",
        "fr": "apprenti, apprentie, année d'apprentissage, contrat d'apprentissage, entreprise formatrice, formation professionnelle, école professionnelle, stage de découverte, CFC",
        "it": "apprendista, anno di tirocinio, contratto di tirocinio, azienda formatrice, formazione professionale, scuola professionale, stage d'orientamento, AFC",
        "en": "apprentice, apprenticeship, vocational training, vocational school, taster week, taster day",
    },
    "conditions": {
        "de": "Lohn, Lohnerhöhung, Überstunden, Schichtarbeit, Arbeitszeit, Entlassung, entlassen, Stellenabbau, Stelleabbau, Kurzarbeit, Gesamtarbeitsvertrag, Gewerkschaft, Streik, Arbeitsbedingungen",
        "fr": "salaire, augmentation de salaire, heures supplémentaires, travail en équipes, horaire de travail, licenciement, suppression de postes, poste supprimé, chômage partiel, convention collective, syndicat, grève, conditions de travail",
        "it": "salario, stipendio, aumento di stipendio, ore straordinarie, straordinari, lavoro a turni, orario di lavoro, licenziamento, taglio di posti, lavoro ridotto, contratto collettivo, sindacato, sciopero, condizioni di lavoro",
        "en": "wage, salary, pay rise, overtime, shift work, working hours, layoff, redundancy, job cuts, short-time work, collective agreement, trade union, strike, working conditions",
    },
    "diversity": {
        "de": "Frauenanteil, Frauenquote, Gleichstellung, Lohngleichheit, Inklusion",
        "fr": "part de femmes, quota de femmes, égalité salariale, égalité des genres, inclusion",
        "it": "quota femminile, parità salariale, parità di genere, inclusione",
        "en": "share of women, gender equality, equal pay, inclusion",
    },
    "climate": {
        "de": "Klimaschutz, Klimaziel, Klimabilanz, CO2, Treibhausgas, CO2-Fussabdruck, ökologischer Fussabdruck, Photovoltaik, Solaranlage, Solarpanel, Solardach, Solarstrom, Wärmepumpe, Abwärme, erneuerbare Energie, Kreislaufwirtschaft, Nachhaltigkeit, Stromverbrauch, Energieverbrauch, Scope 1, Scope 2, Scope 3, Klimapolitik, Umweltschutz",
        "fr": "objectif climatique, politique climatique, bilan carbone, bilan climatique, CO2, gaz à effet de serre, empreinte carbone, photovoltaïque, panneau solaire, panneaux solaires, toit solaire, pompe à chaleur, rejets de chaleur, énergie renouvelable, économie circulaire, durabilité, consommation d'électricité, consommation d'énergie, protection du climat, scope 3",
        "it": "obiettivo climatico, politica climatica, bilancio climatico, CO2, gas serra, impronta di carbonio, impronta ecologica, fotovoltaico, pannelli solari, tetto solare, pompa di calore, calore residuo, energia rinnovabile, economia circolare, sostenibilità, consumo di elettricità, consumo di energia, protezione del clima, scope 3",
        "en": "climate protection, climate target, climate policy, CO2, greenhouse gas, carbon footprint, photovoltaic, solar panel, solar panels, solar roof, solar power, heat pump, waste heat, renewable energy, circular economy, sustainability, electricity consumption, energy consumption, scope 3",
    },
    "safety": {
        "de": "Arbeitssicherheit, Unfallverhütung, Informationssicherheit, IT-Sicherheit, Passwort, Phishing, Gehörschutz, Schutzbrille, Brandschutz",
        "fr": "sécurité au travail, prévention des accidents, sécurité informatique, mot de passe, hameçonnage, protection incendie",
        "it": "sicurezza sul lavoro, prevenzione degli infortuni, sicurezza informatica, password, phishing, protezione antincendio",
        "en": "workplace safety, accident prevention, information security, password, phishing, ear protection, fire protection",
    },
    "politics": {
        "de": "Volksabstimmung, Abstimmungssonntag, Volksinitiative, Referendum, Freihandelsabkommen, Freihandel, Bilaterale, Bilateralen, Zölle, Parlamentswahl, Bundesrat, Parlament",
        "fr": "votation, référendum, initiative populaire, accord de libre-échange, libre-échange, accords bilatéraux, droits de douane, élections, Conseil fédéral, parlement",
        "it": "votazione, referendum, iniziativa popolare, accordo di libero scambio, libero scambio, accordi bilaterali, dazi, elezioni, Consiglio federale, parlamento",
        "en": "referendum, popular vote, free trade agreement, free trade, tariffs, general election, parliament",
    },
    "media": {
        "de": "Journalistin, Journalist, Reporter, Medienanfrage, Interviewanfrage, Zeitungsartikel, Zeitungsbericht",
        "fr": "journaliste, reporter, demande d'interview, article de journal",
        "it": "giornalista, reporter, richiesta d'intervista, articolo di giornale",
        "en": "journalist, reporter, press enquiry, interview request, newspaper article",
    },
    "events": {
        "de": "Messestand, Messeauftritt, Fachmesse, Messehalle, Vorführhalle, Tag der offenen Tür, Sommerfest, Weihnachtsfest, Firmenfest, Kundenanlass, Apéro",
        "fr": "stand de foire, salon professionnel, notre stand, journée portes ouvertes, portes ouvertes, fête d'été, fête de Noël, fête d'entreprise",
        "it": "stand fieristico, fiera di settore, nostro stand, porte aperte, festa estiva, festa di Natale, festa aziendale",
        "en": "trade fair, trade show, our booth, open house, open day, summer party, Christmas party, company party",
    },
    "sites": {
        "de": "Standort, Produktionsstandort, Standortschliessung, Werkschliessung, Neubau, Verlagerung",
        "fr": "site de production, fermeture du site, fermeture de l'usine, délocalisation, nouveau bâtiment",
        "it": "sede di produzione, chiusura della sede, chiusura dello stabilimento, delocalizzazione, nuovo edificio",
        "en": "production site, site closure, plant closure, relocation, new building",
    },
    "history": {
        "de": "Firmenjubiläum, Firmengeschichte, Gründungsjahr, Firmengründer, Firmenarchiv",
        "fr": "histoire de l'entreprise, année de fondation, archives de l'entreprise",
        "it": "storia dell'azienda, anno di fondazione, archivio aziendale",
        "en": "company history, founding year, company archive",
    },
}
"""Kinds of subjects, and the words that lead to them, per language, in their plain form."""
