"""Italian: function words, endings, phrases by concept."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = words("""
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla dai in nel nella nei su sul sulla con per tra fra e o ma non che chi cui come
    dove quando perché io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei tuo suo sua
    nostro nostra nostri nostre vostro questo questa questi quello è sono era erano sei siamo
    siete ho hai ha abbiamo avete hanno essere avere fare fatto può più molto anche tutto tutti
    tutte già oggi grazie ecco qui
""")
COMMON = words("""
    estate inverno primavera autunno sole luna stella pietra montagna valle lago foresta campo
    fiume mare nuvola vento pioggia neve ghiaccio fuoco acqua terra aria luce ombra fulmine
    cielo albero fiore rosa quercia lupo volpe orso aquila falco leone tigre cavallo uccello
    pesce ape oro argento rame ferro acciaio cuore forza casa torre porta ponte via città isola
    porto ancora ruota anello catena chiave corona re eroe maestro tempo mondo vita meta futuro
    visione idea orizzonte vetta fine nuovo grande piccolo buono forte chiaro libero puro blu
    rosso verde bianco nero grigio vero sicuro sì no giorno notte mattina sera settimana mese
    anno amico gioia fortuna mano testa occhio punto linea cerchio asse angolo metallo legno
    vetro carta forma immagine suono voce gioco mela pane sale zucchero miele cometa onda
    bussola freccia arco scudo scintilla fiamma perla cristallo diamante angelo sogno
""")
CLAIMS = words("""
    sono è siamo siete era erano sarà saranno ha ho abbiamo avete hanno aveva può possono possiamo
    deve devono dobbiamo va vanno andiamo
""")
RELATIVES = words("che chi cui")
TITLES = words("signor signora sig dott prof famiglia")
PLACE_AFTER: frozenset[str] = frozenset()
PLACE_BEFORE = words("via piazza corso viale stazione lago parco ponte lungolago")
FIRM_BEFORE = words("presso ditta cliente fornitore partner azienda concorrente")
ENDINGS = frozenset(("",))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("chi", frozenset(("chi", "co"))),
    ("co", frozenset(("co", "chi", "ci", "ca", "che"))),
    ("ca", frozenset(("ca", "che"))),
    ("ga", frozenset(("ga", "ghe"))),
    ("io", frozenset(("io", "i", "ia", "ie"))),
    ("a", frozenset(("a", "e", "i", "o"))),
    ("o", frozenset(("o", "i", "a", "e"))),
    ("e", frozenset(("e", "i", "a"))),
    ("i", frozenset(("i", "e", "o", "a"))),
)
_US = [
    "azienda",
    "ditta",
    "fabbrica",
    "stabilimento",
    "squadra",
    "direzione",
    "capo",
    "clienti",
    "prodotti",
    "macchine",
    "collaboratori",
    "dipendenti",
    "apprendisti",
    "rapporto",
    "stand",
    "sede",
    "servizio",
    "officina",
    "reparto",
    "software",
    "negozio",
    "clinica",
    "ospedale",
]

PHRASES: dict[str, str] = {
    "us": """
        da noi, nostr* azienda, nostr* ditta, nostr* fabbrica, nostr* stabilimento,
        nostr* squadra, nostr* direzione, nostr* capo, nostr* clienti, nostr* prodotti,
        nostr* macchine, nostr* collaboratori, nostr* dipendenti, nostr* apprendisti,
        nostr* rapporto, nostr* stand, nostr* sede, nostr* servizio, nostr* officina,
        nostr* reparto, nostr* software, nostr* negozio, nostr* clinica, nostr* ospedale,
        mia azienda, mia ditta, mio datore, mio capo
    """,
    "private": """
        casa, famiglia, giardino, cucina, quartiere, paese, vacanza,
        club, chiosco, coro, scuola, figli, nonno, nonna, bambin*, compleanno
    """,
    "plural": """
        noi, nostro, nostra, nostri, nostre, abbiamo, siamo
    """,
    "singular": """
        io, mio, mia, miei, ho, sono
    """,
    "works_at": """
        lavoro da, lavoro … da, lavoro per, lavoro … per, lavoro presso, lavoro … presso,
        lavoro alla, lavoro in, lavoro all, lavoro su, lavoro a, sono … presso, sono … da,
        dipendente di, dipendente della, dipendente presso, collaboratore di,
        collaboratrice di, collaboratore della, collaboratrice della, collaboratore presso,
        collaboratrice presso, tecnico presso, ingegnere presso, apprendista presso,
        ambasciatore di, ambasciatrice di, mio datore di lavoro, noi di, noi della,
        per trasparenza …, trasparenza …, squadra di, team di
    """,
    "staff": """
        dipendente*, collaboratore*, collaboratrice*
    """,
    "past": """
        ex, prima, un tempo
    """,
    "not": """
        non, nessun*, mai, senza, niente, nulla, né
    """,
    "recommend": """
        consiglio, consigliamo, consigliat*, raccomando, raccomandiamo, comprate, provate,
        vale la pena, da non perdere, acquistate, ordinate
    """,
    "praise": """
        il migliore, la migliore, i migliori, le migliori, il meglio, geniale*, imbattibil*,
        eccellent*, eccezional*, fantastic*, straordinari*, perfett*, superlativ*,
        migliore di, niente di meglio, al top, formidabil*
    """,
    "guarantee": """
        garantito, garantita, garantiti, garantiamo, garantisco, garantisce, prometto,
        promettiamo, promesso, assicuriamo, mesi di garanzia, anni di garanzia,
        garanzia a vita, soddisfatti o rimborsati, garanzia su, garanzia sul
    """,
    "terms": """
        condizioni generali, cgv, cg, condizioni di garanzia, cifra, articolo
    """,
    "ad_label": """
        pubblicità, annuncio, partnership retribuita, sponsorizzato, contenuto sponsorizzato
    """,
    "ai_label": """
        con l ia, dall ia, con ia, generat* con ia, intelligenza artificiale, immagine ia,
        creat* con l ia, generat* dall ia
    """,
    "political": """
        votate no, votate sì, votato no, votato sì, votare no, votare sì, votiamo no,
        votiamo sì, voto no, voto sì, votate per, votate contro, no all iniziativa,
        sì all iniziativa, contro l iniziativa, per l iniziativa, diciamo no, diciamo sì,
        dite no, dite sì
    """,
    "vote": """
        vot*, votazione*, iniziativa, referendum, elezion*, partito, parlament*, legge,
        dazi, tasse, imposte
    """,
    "business": """
        fatturato, vendite, utile, utili, perdita, perdite, margine, margini, ebit, ebitda,
        ordinativi, ordini, entrata ordini, portafoglio ordini, dividendo, risultati, semestral*, grande ordine, redditività
    """,
    "period": """
        trimestre*, esercizio
    """,
    "ahead": """
        anno prossimo, prossimo anno
    """,
    "aim": """
        vogliamo, intendiamo, andremo, prevediamo di
    """,
    "trade": """
        vendere, venderemo, consegnare, produrre, produrremo, esportare, investire,
        investiremo, crescere, guadagnare, acquisire, delocalizzare
    """,
    "we_of": """
        noi di, noi della, noi dell, a nome di, a nome della, a nome dell
    """,
    "stance": """
        respingiamo, respinge, sosteniamo, sostiene, siamo contro, siamo per, è contro,
        diciamo no, diciamo sì, dice no, dice sì, appoggiamo
    """,
    "research": """
        misurazion*, valori misurati, risultat* di laboratorio, risultat* delle prove,
        risultat* della ricerca, prototip*, banco prova, prime prove, primi test
    """,
    "paper": """
        articolo, articoli, pubblicazion*, studio, studi, manoscritt*, tesi, preprint*,
        figura, risultat*
    """,
    "unpublished": """
        in revisione, in valutazione, non ancora pubblicat*, non ancora uscit*, inedit*,
        in stampa, sottomess*
    """,
    "appeared": """
        è uscito, è uscita, è stato pubblicato, è stata pubblicata, è pubblicato,
        pubblicato su, accesso libero
    """,
    "climate": """
        co2, clima*, emission*, gas serra, consumo energetico, consumo di energia,
        energia solare, energia, sostenibilità, scope
    """,
    "green": """
        neutral* dal punto di vista climatico, carbon neutral, neutral* in co2,
        a emissioni zero, senza emissioni, impatto zero, ecologic*, macchin* verd*,
        prodott* verd*
    """,
    "conditions": """
        salari*, stipendi*, orari* di lavoro, straordinari, turno di notte, turni, pause,
        caldo, rumore, sindacat*, commissione del personale, lavoro ridotto, tempo parziale
    """,
    "mood": """
        mai visto, record, miglior mese, miglior trimestre, miglior anno, miglior semestre,
        mai avuto, portafoglio pieno, trimestre forte, a gonfie vele, investitori saranno,
        non posso ancora, non posso dire, sorrid*, sorris*, felic*, content*
    """,
    "expect": """
        prevediamo, prevede, ci aspettiamo, contiamo, stimiamo, puntiamo, raddoppieremo,
        raddoppierà, aumenteremo, previsione, previsioni, dovrebbe, cresceremo, miriamo
    """,
    "press_office": """
        ufficio stampa, servizio stampa, ufficio media
    """,
    "refer": """
        si rivolga, rivolgersi, vi preghiamo di contattare, contattate, contatti,
        rivolgetevi
    """,
    "here": """
        qui, qui sotto
    """,
    "message": """
        rapporto, comunicato, articolo, notizia*, dichiarazione, video, pubblicazione
    """,
    "pointer": """
        ecco, ufficial*, informazioni, info, maggiori informazioni, di più su, è online,
        è uscito, è disponibile, è arrivato, link, da leggere, pubblicat*, trovate
    """,
    "thanks": """
        grazie, grazie mille, molte grazie, ringraziamo
    """,
    "greeting": """
        ciao, buongiorno, buonasera, salve, buona giornata, buona serata, saluti
    """,
    "interpret": """
        perché, dimostra, significa, forte, forti, debole, record, meglio, migliore, peggio,
        bravi, impressionant*, orgoglios*, eccellent*, solid*, buon, buono, buona, cattiv*,
        nonostante, grazie a, crescita, aumentato, calato, successo, penso, credo,
        secondo me, purtroppo, per fortuna, finalmente, incredibil*, fantastic*
    """,
    "event": """
        incendio*, fuoco, fumo, esplosion*, incidente*, evacua*, ferit*, morti, vittim*,
        attacco informatico, hacker, fuga di dati, evento, polizia, indagin*, allarme,
        guasto, fermo produzione, richiamo, pompieri, catastrofe
    """,
    "channel_word": """
        canale, conto, account, pagina, profilo
    """,
    "figure_word": """
        raddoppiato, raddoppiare, triplicato, dimezzato, doppia cifra
    """,
    "money": """
        cfo, direttore finanziario, investitor*, azionist*, numeri, cifre, analisti
    """,
    "their": """
        client*, utenti, concorrent*, settore, mercato
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
