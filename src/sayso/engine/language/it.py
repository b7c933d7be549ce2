"""Italian: function words, endings, phrases by concept."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = words("""
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla dai in nel nella nei su sul sulla con per tra fra e o ma non che chi cui come
    dove quando perché io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei tuo suo sua
    nostro nostra nostri nostre vostro questo questa questi quello l dell all nell dall sull è sono era erano sei siamo
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
ADDRESSED = words("tu ti te voi vi")
TRADES = words(
    "saldo freso tornisco monto programmo vendo progetto riparo costruisco cablo disegno assemblo lavoro"
)
"""What somebody does for a living, said by who does it."""
EXCUSES = words("giustificazione giustificazioni scuse")
"""What a tone that only thanks is without."""
UPKEEP = words("manutenzione assistenza")
"""What a channel for machines that were sold is there for."""
STOOD_AT = words("a al alla alle ai in nel nella nelle davanti")
"""Before the place where somebody stands or works."""
SELF = words("io me mi")
ALONE: frozenset[str] = frozenset()
TURNING = words("ma se perché")
OURSELVES = words("noi ci")
SCORNING = words("questi queste che")
PLACED = words("in nel nella sul sulla")
VAGUE = words("qualche ogni qualsiasi qualunque")
TEASING = words("scemo scema cretino pagliaccio asino pirla somaro")
COPULA = words("è sono era erano sei siete siamo sento")
NEUTRAL = words("questo ciò tutto quello")
LIKE = words("come da")
THIRD = words("lui lei loro")
ANOTHER = words("lui lei loro suo sua")
ANY_POST = words(
    "articolo articoli immagine immagini foto testo testi pubblicazione pubblicazioni figura figure"
)
FIRM_WORDS = words("ditta azienda società fornitore partner cliente impresa")
AGAINST = words("ma però tuttavia eppure soltanto")
FAMILIAR = words("tu tuo tua tuoi tue")
ALL = words("tutto tutti tutte")
GIVEN_BY = words("da di a dal")
OWNING = words("mio mia nostro nostra vostro vostra tuo tua suo sua")
THROUGH = words("su sul sulla contro")
STRICT = words("neutro formale sobrio serio oggettivo preciso cortese")
LOOSE = words("informale disinvolto gergo scherzoso")
POLITE = words("lei")
WITHOUT = words("senza non")
POLITE_OWN = words("suo sua")
NUMBERED = words("n no numero nr")
ONLY = words("solo soltanto solamente")
AM = words("sono")
HAILS = words("zio bro frate fra bello raga")
"""How mates are hailed."""
YOU_BE = words("sei siete")
"""Forms of *be* that are said to nobody but *you*."""
WHO = words("che")
"""What begins a clause on somebody named: *il tizio che …*."""
I_DO = words("ho parlerò racconterò dirò risponderò rilascio incontro confermerò")
OTHERS_DO = words("ha hanno aveva lui lei se avrei che il la nostro nostra")
ABOUT_PRESS = words("del della dei di sulla sul sui")
TO_PRESS = words("""
    al alla allo ai alle un una il la lo i le con dal dalla del della l dei di questo questa
""")
THAN = words("di della del dell che")
MORE = words("più piu meglio migliore meno")
BETTER = words("meglio migliore")
AS = words("come quanto")
ANYTHING = words("niente nulla qualcosa")
WE_ENDS = words("iamo eremo iremo")
PRONOUNS_OF_THINGS = words("quello ciò")
ALONE_ONE = words("unico unica unici uniche solo sola")
A_PERSON = words("")
BESIDE = words("da presso per con di")
SOME = words("un una uno")
ARTICLES = words("""
    il la lo i gli le l del della dei delle degli dello dell nel nella al alla sul sulla
""")
NO_GOODS = words("""
    secondi minuti minuto ore ora giorni giorno settimane settimana mesi anni gradi metri
    chilometri volte passi pagine persone bambini colleghi colleghe apprendisti ospiti
""")
NUMBERS = words("""
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento
    trecento cinquecento mille
""")
"""Numbers in words that may stand before a unit."""

THINGS = words("""
    aquila libellula cactus stambecco camoscio marmotta lince gufo civetta cigno cicogna airone
    tasso castoro lontra riccio farfalla rana serpente delfino balena trota salmone gabbiano
    passero merlo stella genziana girasole tulipano giglio felce betulla abete quercia frassino
    salice larice sorella fratello nipote ghiacciaio valanga temporale
""")
"""Animals, plants and kin that code names are taken from."""

MINE = words("mio mia miei mie tuo tua suo sua")

FUTURE: tuple[str, ...] = ("rà", "rò", "remo", "ranno")
"""Ends of verbs that speak of what is to come."""

TAG_WORDS = words("scommettiamo vero no giusto")
"""What makes a statement of a question: *oder?*, *right?*."""

I_SAY = words("racconto spiego dico parlo rispondo rivelo confermo")

OF_A = words("di del della")
YOU_ARE = words("sei siete hai avete")
THIRD_ONE = words("lui lei loro egli quello quella quelli")
HE = words("lui lei loro")
THAN_ONE = words("di come che")
MY = words("mio mia miei mie nostro nostra nostri nostre")
HAVE_OR_CAN = words("è ha sa può deve aveva era sono hanno")
TELLING = words("credo penso trovo giuro dico direi ammetto suppongo spero chiedo")
DEGREE = words("""
    un una uno il lo la i gli le l quel quello quella quei quegli quelle questo questa questi
    queste davvero proprio solo semplicemente così tanto troppo che razza di pezzo totale vero vera perfetto perfetta
    totalmente completamente assolutamente più
""")
GOES_ON = words("""
    e o ma che di del della dei in nel da dal per con perché come non è sono ha
""")

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

IN_TAGS = words("""
    noi nostro nostra nostri siamo della dei il la lo le che un una al alla nel nella mio mia lavora
    unisciti
""")
"""Short words by which a hashtag shows that it is a sentence."""

TAGS = words("""
    squadra lavoro lavorare mestiere carriera futuro apprendisti apprendista apprendistato
    formazione macchina macchine meccanica precisione qualità innovazione tecnologia passione
    orgogliosi insieme forti meglio mondo svizzera lunedì venerdì estate inverno primavera autunno
    fiera visita quinte famiglia colleghi sostenibilità clima energia digitale salute sicurezza cure
    clinica barca successo obiettivi settimana cultura donne grazie bravi cerchiamo amiamo vita
    giorno ufficio giornata porte aperte lavora unisciti nuovo nuova primo prima giorni anni amici
    più tutti grande piccola bello bella
""")
"""Words hashtags are often made of."""

TAG_PHRASES = """
    intelligenza artificiale, trasformazione digitale, formazione professionale, offerta lavoro,
    offerte lavoro, porte aperte, lavoro squadra, spirito squadra, nuovo lavoro, cambiamento
    climatico, salute pubblica, sviluppo sostenibile, fatto in svizzera, buon lavoro, buon
    natale, lavoro di squadra, cerchiamo te, lavora con noi, unisciti a noi, giornata porte
    aperte
"""
"""Several words that are often written as one hashtag, with commas between."""

PHRASES: dict[str, str] = {
    "us": """
        da noi, nostr* azienda, nostr* ditta, nostr* fabbrica, nostr* stabilimento,
        nostr* squadra, nostr* direzione, nostr* capo, nostr* clienti, nostr* prodotti,
        nostr* macchine, nostr* collaboratori, nostr* dipendenti, nostr* apprendisti,
        nostr* rapporto, nostr* stand, nostr* sede, nostr* servizio, nostr* officina,
        nostr* reparto, nostr* software, nostr* negozio, nostr* clinica, nostr* ospedale,
        mia azienda, mia ditta, mio datore, mio capo,
        nostro studio, nostro laboratorio, nostra ricerca, nostro pronto soccorso, nostra clinica
    """,
    "private": """
        casa, famiglia, giardino, cucina, quartiere, paese, vacanza,
        club, chiosco, coro, scuola, figli, nonno, nonna, bambin*, compleanno
    """,
    "plural": """
        noi, nostro, nostra, nostri, nostre, abbiamo, siamo,
        avevamo, eravamo, avremo, saremo, stiamo, facciamo, faremo, possiamo, dobbiamo,
        vogliamo, potremo, dovremo, vendiamo, venderemo, produciamo, costruiamo, cerchiamo,
        offriamo, prevediamo, ci aspettiamo, contiamo, puntiamo, lanciamo, lanceremo,
        apriamo, apriremo, chiudiamo, chiuderemo, assumiamo, assumeremo, consegniamo,
        forniamo, garantiamo, promettiamo, riceviamo, firmiamo, sviluppiamo, presentiamo,
        presenteremo, sostituiamo, ripariamo, montiamo, investiamo, riusciamo, lavoriamo,
        usiamo
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
        per trasparenza …, trasparenza …, squadra di, team di,
        stipendio, mio stipendio, mi paga, mi pagano, pagato da, pagata da, busta paga, sul libro
        paga, mi guadagno da vivere
    """,
    "employs_me": """
        paga la mia, paga i miei, mi versa,
        mio datore di lavoro, il mio datore, mio stipendio, lo stipendio, il mio salario,
        mi paga, paga il mio, mi dà da mangiare, la mia ditta, la mia azienda, dipendente
        di, dipendente da, dipendente presso, impiegato presso, impiegata presso, assunto
        da, assunta da, sono di parte, non sono imparziale, come dipendente, come
        apprendista
    """,
    "tenure": """
        capo da, colleghi da, formatore da, formatrice da, anni da, anno da, anni in, anni alla,
        anno alla, settimana da, settimane da, mesi da, mese da, giorno da, giorni da, giornata
        da, anni presso, anno presso, iniziato da, cominciato da, apprendistato da, apprendistato
        presso, apprendista da, apprendista presso, assunto da, assunta da, stage da, stage
        presso, contratto con, festeggio … da, turno da, turno alla, turno di notte da, turno di
        notte alla, notte alla, picchetto alla, picchetto da, pausa da, pausa alla, pausa pranzo
        da, pausa pranzo alla, giorno alla, giornata alla, settimana alla, mese alla, mesi alla,
        estate alla, tirocinio alla, tirocinio da, tirocinio presso, apprendistato alla, stage
        alla, lavoro alla, ufficio alla, iniziato alla, cominciato alla, assunto alla, assunta
        alla, colleghi alla, capo alla, quotidiano alla
    """,
    "of_this": """
        questo, questa, ecco
    """,
    "ai_made": """
        dipinto, dipinta, disegnato, disegnata, creato, creata, generato, generata,
        fatto, fatta, immaginato, immaginata, inventato, inventata, sognato, firmata
    """,
    "ai_word": """
        ia, intelligenza artificiale, midjourney, dall e, chatgpt, firefly, gemini
    """,
    "work_life": """
        turno, turni, turno di notte, picchetto, reperibilità, straordinari, fine
        giornata, lunedì, lunedì mattina, telelavoro, pausa, pausa pranzo, mensa,
        ufficio, armadietto, banco di lavoro, spogliatoio, aria condizionata,
        apprendistato, tirocinio, formatore, formatrice, capo, capa, colleghi, reparto,
        tuta, busta paga, ferie
    """,
    "no_trade": """
        ristorante, pizza, pizzeria, cameriere, cameriera, cena, pranzo, cucina, menù, camera,
        hotel, albergo, colazione, letto, caffè, panetteria, torta, parrucchiere, capelli, bici,
        auto, garage, dentista, medico, studio medico, libro, film, cinema, museo, bambini, cane,
        vacanze, spiaggia, escursione, piscina, macchina del caffè, lavatrice, lavastoviglie, bar,
        birra, vino, buffet, gelato
    """,
    "of_trade": """
        tecnico, tecnica, montatore, assistenza, manutenzione, ricambi, pezzi di ricambio, messa
        in servizio, riparazione, servizio clienti, macchina, macchine, macchinari, impianto,
        software, preventivo, consegna, tempi di consegna, puntuali nella consegna
    """,
    "phone": """
        pronto, buongiorno, buonasera, buon giorno, sono, al telefono, in cosa posso
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
        consiglio, consigliamo, consigliat*, raccomando, raccomandiamo, comprate, provate, vale la
        pena, da non perdere, acquistate, ordinate, prenderei, comprerei, sceglierei, prendete,
        prenda, prendi, scegliete, al posto suo, al suo posto, al posto vostro, al tuo posto, un
        affare, ottima scelta, buona scelta, scelta giusta, ottimo acquisto, fidatevi, fidati, si
        fidi, vale ogni, vale il prezzo, vale tutti i soldi, vale i soldi, il mio consiglio, date
        un occhiata, dia un occhiata, non ve ne pentirete, non si sbaglia, non sbagliate, a occhi
        chiusi, puntate su, suggerisco, vi suggerisco, le suggerisco, una bellezza, da provare, ci
        vuole una, un must,
        a bocca aperta
    """,
    "praise": """
        il migliore, la migliore, i migliori, le migliori, il meglio, geniale*, imbattibil*,
        eccellent*, eccezional*, fantastic*, straordinari*, perfett*, superlativ*,
        migliore di, niente di meglio, al top, formidabil*,
        benissimo, mi trovo bene, mi trovo benissimo, soddisfatt*, contentissim*, molto content*,
        gioiello, un sogno, una bomba, favolos*, spettacolar*, meraviglios*, impeccabil*,
        ineccepibil*, ottim*, una meraviglia, mai un problema, mai delus*, come un orologio, che
        macchina, grandios*
    """,
    "guarantee": """
        garantito, garantita, garantiti, garantiamo, garantisco, garantisce, prometto,
        promettiamo, promesso, assicuriamo, mesi di garanzia, anni di garanzia, garanzia a vita,
        soddisfatti o rimborsati, garanzia su, garanzia sul, parola mia, parola d onore, mano sul
        fuoco, ci impegniamo, mi impegno, assicuro, vi assicuro, le assicuro, garantite, ve lo
        garantisco, successo assicurato, risultato assicurato, giuro, ve ne pentirete, non se ne
        pentirà, non ve ne pentirete, non te ne pentirai, ci mettiamo la faccia,
        mi ci impegno, ce ne facciamo garanti, la riprendiamo,
        è una promessa, una promessa, promessa mantenuta
    """,
    "terms": """
        condizioni generali, cgv, cg, condizioni di garanzia, cifra, articolo
    """,
    "ad_label": """
        pubblicità, annuncio, partnership retribuita, sponsorizzato, contenuto sponsorizzato
    """,
    "ai_label": """
        con l ia, dall ia, con ia, generat* con ia, intelligenza artificiale, immagine ia, creat*
        con l ia, generat* dall ia, immagine fatta da un ia, immagine fatta dall ia, creata da un
        ia, generata da un ia, generata dall ia, disegnata da un ia,
        immagine di un ia
    """,
    "political": """
        votate no, votate sì, votato no, votato sì, votare no, votare sì, votiamo no,
        votiamo sì, voto no, voto sì, votate per, votate contro, no all iniziativa,
        sì all iniziativa, contro l iniziativa, per l iniziativa, diciamo no, diciamo sì,
        dite no, dite sì,
        un no nell urna, un sì nell urna, votate sì al, votate no al, votate sì alla, votate no
        alla,
        vota lega, vota udc, vota plr, vota ps, votate lega, votate udc, votate plr, votate pd,
        vota pd, vota no, vota sì,
        un sì a, un no a, un sì al, un no al, un sì alla, un no alla, un sì agli, un no agli, un sì ai, un no ai, chiede un sì, chiede un no
    """,
    "vote": """
        vot*, votazione*, iniziativa, referendum, elezion*, partito, parlament*, legge,
        dazi, tasse, imposte
    """,
    "business": """
        fatturato, vendite, utile, utili, perdita, perdite, margine, margini, ebit, ebitda,
        ordinativi, ordini, entrata ordini, portafoglio ordini, dividendo, risultati, semestral*,
        grande ordine, redditività, disavanzo, deficit, giro d affari, cifra d affari, cifre d
        affari, ordinativo, commesse, entrate ordini, guadagni, guadagno netto, utile netto, utile
        lordo, risultato operativo, risultato annuale, liquidità, tasso di occupazione, volumi di
        vendita, dati di vendita, carnet ordini,
        consegne, indebitamento, entrate, capitale proprio,
        andamento degli affari, marcia degli affari, margine lordo, margine operativo, utile
        d esercizio, risultati trimestrali, risultati semestrali, risultato semestrale,
        risultato trimestrale, dati trimestrali, dati semestrali, entrata d ordini, volume
        degli ordini, volume d ordini, perdita netta, flusso di cassa, cash flow, dividendi,
        grosso ordine, grossi ordini, grossa commessa, grosse commesse, nuovi ordini, nuove
        commesse, incassi, ricavi, avanzo, profitti, profitto, fatturare, fatturiamo,
        vendite di macchine, tassi di occupazione, grosso contratto
    """,
    "period": """
        trimestre*, esercizio,
        semestre, semestri
    """,
    "ahead": """
        anno prossimo, prossimo anno
    """,
    "aim": """
        vogliamo, intendiamo, andremo, prevediamo di
    """,
    "trade": """
        vendere, venderemo, consegnare, produrre, produrremo, esportare, investire,
        investiremo, crescere, guadagnare, acquisire, delocalizzare,
        smaltire
    """,
    "we_of": """
        noi di, noi della, noi dell, a nome di, a nome della, a nome dell, noi tutti di, noi tutti
        della, per conto di, per conto della, parlo per, parlo per la, parlo a nome, come
        portavoce di, come portavoce della, la posizione di, la posizione della, il punto di vista
        di, la presa di posizione di,
        noi qui alla,
        a nome di tutti alla, a nome di tutta, a nome di tutto il team di
    """,
    "stance": """
        respingiamo, respinge, sosteniamo, sostiene, siamo contro, siamo per, è contro, diciamo
        no, diciamo sì, dice no, dice sì, appoggiamo, appoggia, sostenete, respingete, accettate,
        combattiamo, lottiamo contro, ci opponiamo, si oppone, raccomandiamo di, invitiamo a,
        siamo contrari, siamo favorevoli, è favorevole, è contraria, è contrario, diciamo
        chiaramente, no alla, sì alla, no al, sì al, sì agli, no agli, deve andarsene, eleggiamo,
        eleggete,
        lottiamo … contro, battiamo … contro, impegniamo … contro, impegniamo … per,
        si pronuncia contro, si pronuncia per, voterà contro, voterà per, voterà sì, voterà no,
        voteremo, un sì convinto, un no convinto, un no chiaro, un sì chiaro, sono contro, si
        schiera, si mobilita, respinge la, respinge il, boccia, bocciamo, invita a votare,
        siamo con, siamo dietro a, siamo al fianco di, sta con, al fianco del
    """,
    "research": """
        misurazion*, valori misurati, risultat* di laboratorio, risultat* delle prove, risultat*
        della ricerca, prototip*, banco prova, prime prove, primi test, nostre misure, prime misure,
        dati di laboratorio, dati di misura, risultati in laboratorio, risultati preliminari,
        risultati intermedi, dati preliminari, dati grezzi, risultati dello studio, risultati del
        nostro studio, sperimentazione, nostre prove, serie di prove, domanda di brevetto
    """,
    "part_of": """
        parte, puntata, episodio, immagine, foto, articolo, figura, figure, fig, numero, capitolo, giorno,
        settimana, diapositiva, film
    """,
    "in_series": """
        serie, serie di foto, serie fotografica, serie di immagini, la nostra serie, a puntate, prima parte,
        seconda parte, terza parte, prima puntata, seconda puntata, terza puntata, ultima puntata
    """,
    "of_talk": """
        relazione al convegno, diapositiv*, lucidi, intervento al convegno, presentazion*, convegno,
        conferenza, slide
    """,
    "case_story": """
        caso di studio, casi di studio, storia di un cliente, storia del cliente, testimonianza del cliente,
        storia di una paziente, storia del paziente
    """,
    "written": """
        dice, indica, riporta, segna
    """,
    "cites": """
        si legge nel, si legge nella, sta scritto nel, sta scritto nelle, è scritto nel, figura nel, dice il,
        fonte, fonti, secondo, vedi, veda, cfr, in base a, in base alle, come da, tratto da, tratto dal
    """,
    "results_report": """
        relazione semestrale, rapporto semestrale, rapporto annuale, relazione annuale, risultati annuali,
        risultati semestrali, conti annuali, cifre annuali, cifre semestrali, risultati trimestrali
    """,
    "supplies": """
        fornisce, fornito, fornita, forniti, fornite, fornitura, fornitore, fornitori, consegna, consegnato,
        consegnata, consegnati, partner, cliente, clienti, collaborazione, collaboriamo, lavoriamo con, ci
        ha, ci hanno, per noi, grazie a, grazie alla, grazie ai, compra, comprato, comprata, ordina, ordinato,
        ordinata, installato, installata, montato, montata, messo in funzione, si affida, punta su
    """,
    "learned_there": """
        apprendistato, imparato, una volta, prima, allora, studiato, licenziato, stage, candidato, primo
        lavoro, ex
    """,
    "off_record": """
        tra noi, fra noi, detto tra noi, in confidenza, confidenzialmente, ufficiosamente, senza il mio nome,
        il mio nome non, non mi citi, non citi il mio nome, non faccia il mio nome, anonimo, anonima,
        anonimamente, in via riservata, fonte vicina, vicina all azienda, non viene da me, io non ho detto
        niente, resti tra noi, numero privato
    """,
    "assures": """
        promesso, promettiamo, garantito, garantiamo, d ora in poi, in futuro, da subito, parola nostra, parola
        d onore, contateci, contate su di noi, tutto regolato, tutto a posto, passate parola, tranquilli, state
        tranquilli, nessun problema, ci impegniamo, si impegna, vi assicuro, assicuriamo
    """,
    "for_all": """
        tutti, tutte, tutto, sempre, mai, nessuno, nessuna, gratis, gratuitamente, gratuito, automaticamente,
        ogni, ognuno, ciascuno, senza eccezioni, a vita, in ogni caso,
        a nessuno, senza eccezione
    """,
    "own_words_of": """
        dice, racconta, scrive, spiega, afferma, sorride, confida, dichiara, ci dice
    """,
    "trial_rig": """
        banco prova, banco di prova, banchi di prova, testa di prova, impianto di prova, allestimento di prova,
        prototipo funzionale
    """,
    "curve_of": """
        curva, curve, misura, misure, misurazion*, serie di misure, grafico, grafici, figura, diagramm*, primi
        risultati, dati grezzi, spettro, risultati
    """,
    "paper": """
        articolo, articoli, pubblicazion*, studio, studi, manoscritt*, tesi, preprint*,
        figura, risultat*,
        brevetto, invenzione, tesi di dottorato
    """,
    "unpublished": """
        in revisione, in valutazione, non ancora pubblicat*, non ancora uscit*, inedit*,
        in stampa, sottomess*,
        non è ancora uscit*, ancora in revisione, dai revisori, prima della pubblicazione, non
        ancora depositat*, non ancora brevettat*, in attesa di pubblicazione, sarà pubblicat*,
        non ancora presentat*, da nessuna parte, studio in corso, studi in corso, uscirà, usciranno,
        mai pubblicat*
    """,
    "shown_work": """
        misura, misure, misurazione, misurazioni, curva, curve, grafico, grafici, diapositiva, diapositive,
        diagramma, diagrammi, risultati di misura, risultati della ricerca, prove, studio, studi,
        dati grezzi, poster scientifico
    """,
    "appeared": """
        è uscito, è uscita, è stato pubblicato, è stata pubblicata, è pubblicato,
        pubblicato su, accesso libero
    """,
    "climate": """
        co2, clima*, emission*, gas serra, consumo energetico, consumo di energia,
        energia solare, energia, sostenibilità, scope
    """,
    "energy_word": """
        elettricità, energia, co2, co 2, clima, emissioni, corrente, chilowattora, carburante, gas, diesel,
        gasolio
    """,
    "as_much": """
        tanta ... quanto, tanta ... quanta, tanto ... quanto, tanto ... come, quanto, l equivalente di,
        equivale, equivalgono, la metà, metà di, dimezza, dimezzato, dimezzata, un terzo, due terzi, un
        quarto, tre quarti, una frazione, tre volte meno, due volte meno, dieci volte meno
    """,
    "uses_less": """
        risparmia, risparmiare, risparmiamo, risparmio, consuma, consumano, consumare, consumo, evita,
        evitare, riduce, ridurre, emette, taglia, meno
    """,
    "green": """
        neutral* dal punto di vista climatico, climaticamente neutr*, a impatto climatico zero,
        carbon neutral, carbon free, neutral* in co 2, senza co 2, a emissioni zero, zero emissioni,
        senza emissioni, impatto zero, impatto ambientale zero, ecosostenibil*, eco sostenibil*,
        ecocompatibil*, eco friendly, rispettos* dell ambiente, rispettos* del clima, rispetta l
        ambiente, rispettano l ambiente, amic* dell ambiente, amic* del clima, fa bene al pianeta,
        macchin* ecologic*, prodott* ecologic*, produzione ecologica, imballagg* ecologic*, è
        ecologic*, sono ecologic*, macchin* verd*, prodott* verd*, tecnologia verde, produzione
        verde, rende … più verde, al 100 percento sostenibil*, totalmente sostenibil*, completamente
        sostenibil*, macchin* sostenibil*, prodott* sostenibil*, produzione sostenibile, imballagg*
        sostenibil*, materiali sostenibili, prodott* in modo sostenibile, biodegradabil*,
        compostabil*, riciclabil*, emissioni zero, protegge il clima, protegge l ambiente,
        neutralità climatica, produciamo in modo sostenibile
    """,
    "conditions": """
        salari*, stipendi*, orari* di lavoro, straordinari, turno di notte, turni, pause,
        caldo, rumore, sindacat*, commissione del personale, lavoro ridotto, tempo parziale
    """,
    "mood": """
        mai visto, record, miglior mese, miglior trimestre, miglior anno, miglior semestre,
        mai avuto, portafoglio pieno, trimestre forte, a gonfie vele, investitori saranno,
        non posso ancora, non posso dire, sorrid*, sorris*, felic*, content*,
        contento, esult*, ridono, mai così bene, mai così tanto, mai andati così, al
        completo, va alla grande, numeri sono buoni, i numeri tornano, grosso affare, affare
        concluso, trimestre debole, semestre forte, semestre debole, trimestre difficile,
        raggiant*
    """,
    "expect": """
        prevediamo, prevede, ci aspettiamo, contiamo, stimiamo, puntiamo, raddoppieremo,
        raddoppierà, aumenteremo, previsione, previsioni, dovrebbe, cresceremo, miriamo,
        si attende, si aspetta, ci attendiamo, mi aspetto, punta a, puntano a, puntiamo a, mira a,
        conta di, contiamo di, stima, scommetto, scommettiamo, sono convint* che, sono sicur* che,
        dovrebbero, pronostico, prevedo, previst* per, entro il,
        credo che, penso che, secondo me, vedo, temo, temiamo, spero, speriamo,
        attende
    """,
    "press_office": """
        ufficio stampa, servizio stampa, ufficio media
    """,
    "refer": """
        si rivolga, rivolgersi, vi preghiamo di contattare, contattate, contatti,
        rivolgetevi
    """,
    "declines": """
        non è il mio campo, non è il mio settore, non sono io a rispondere, non è di mia competenza,
        non posso, non possiamo, non so dirle, dirle nulla, dirle niente, non sono la persona, persona
        sbagliata, non sono autorizzato, non sono autorizzata, nessun commento, non devo, non spetta a
        me, non mi compete, non tocca a me, non rispondo, grazie della comprensione, comprensione,
        devo passare, qui devo passare, non posso rispondere, non posso aiutarla, non posso
        risponderle, non sono la persona giusta, non le posso dire
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
        raddoppiato, raddoppiare, triplicato, dimezzato, doppia cifra,
        raddoppiat*, triplicat*, quadruplicat*, dimezzat*, il doppio, il triplo, del doppio, di un
        terzo, un terzo in più, un terzo in meno, due terzi, di un quarto, un quarto in più, della
        metà, la metà, di un quinto, tre volte tanto, due volte tanto, a sei cifre, a sette cifre, a
        otto cifre, a sei zeri, a singola cifra, alcuni milioni, parecchi milioni, diversi milioni,
        mezzo milione, mezzo miliardo
    """,
    "money": """
        cfo, direttore finanziario, investitor*, azionist*, numeri, cifre, analisti
    """,
    "their": """
        client*, utenti, concorrent*, settore, mercato
    """,
    "slur": """
        idiota, idioti, cretino, cretini, cretina, cretine, imbecille, imbecilli, stronzo,
        stronzi, stronza, stronze, coglione, coglioni, cogliona, deficiente, deficienti, scemo,
        scemi, scema, bastardo, bastardi, bastarda, testa di cazzo, teste di cazzo, testa di
        minchia, faccia di merda, facce di merda, pezzo di merda, pezzi di merda, figlio di
        puttana, figli di puttana, rincoglionito*, rincoglioniti, rimbambito, rimbambiti, babbeo,
        babbei, troglodita, trogloditi, zoticone, zoticoni, testa di rapa, testa di legno,
        mentecatto, mentecatti, cazzone, cazzoni, minchione, minchioni, ebete, ebeti, cerebroleso,
        pirla, pirlone, ciula, balabiott, brutto porco, brutti porci, leccaculo, leccapiedi,
        lecchino, mezza calzetta, mezze calzette, mezza cartuccia, zuccone, zucconi, testone,
        testa vuota, testa dura, fannullone patentato, buono a nulla, buoni a nulla, buona a
        nulla, incapace patentato, incapace totale, scansafatiche, mangiapane, scimunito,
        scimuniti, citrullo, citrulli, tontolone, lavativo, lavativi, mezza sega, mezze seghe,
        mezzo uomo, baüscia, cervello di gallina, capra ignorante, bestia ignorante, asino
        patentato, inetto, inetti, beota, beoti
    """,
    "mild_slur": """
        buffone, buffoni, pagliaccio, pagliacci, fannullone, fannulloni, somaro, somari,
        perdente, perdenti, ignorante, ignoranti, asino, asini, incapace, incapaci,
        sfigato, sfigati, cafone, cafoni, burattino, burattini
    """,
    "vile": """
        bugiardo, bugiardi, bugiarda, vigliacco, vigliacchi, vigliacca, ipocrita,
        ipocriti, traditore, traditori, verme, vermi, feccia, codardo, codardi, farabutto,
        farabutti,
        cialtron*, ciarlatan*, chiacchieron*, pallonar*, buffone, buffoni, buono a nulla,
        buona a nulla, buoni a nulla, leccapiedi, lecchino, lecchini,
        truffator*, imbroglion*, parassita, parassiti, fannullon*, mascalzon*, canaglia,
        canaglie, furfante, furfanti, pagliaccio, pagliacci, spaccone, spacconi, sbruffon*,
        falso come, voltagabbana, ruffian*, mezza calzetta, mezze calzette, bugiarde,
        infame, infami, spione, spioni
    """,
    "loaded": """
        nazista, nazisti, fascista, fascisti, razzista, razzisti, sessista, ladro, ladri,
        truffatore, truffatori, parassita, parassiti, criminale, criminali
    """,
    "beast": """
        porci, carogna, carogne, canaglia, canaglie
    """,
    "mob": """
        branco di ladri, branco di bugiardi, branco di ipocriti, massa di ladri
    """,
    "rabble": """
        capo, capa, politico, vicino, vicina, omuncolo,
        collega, colleghi, vicini, vicine, politici, giornalista, giornalisti, governo,
        superiore, cliente, clienti, tizio, tizi, donna, uomo, poliziotto, poliziotti, prof,
        maestro, maestra
    """,
    "scathing": """
        razza di, branco di, massa di, manica di, pezzo di,
        bugiardo di, bugiarda di, quel bugiardo, quella bugiarda, cretino di, quel cretino,
        idiota di, schifos*, viscid*, spregevol*, decerebrat*""",
    "contempt": """
        brutto, brutta, brutti, lurido, lurida, luridi, schifoso, schifosa, schifosi,
        sporco, sporchi, maledetto, maledetti
    """,
    "what_a": """
        che razza di, un tale,
        solo un, solo una, solo un vero, bisogna essere un, bisogna essere proprio un
    """,
    "nasty": """
        stupido, stupida, stupidi, patetico, patetica, patetici, ridicolo, ridicola,
        ridicoli, schifoso, schifosa,
        scemo, scema, scemi, cretino, cretina, idiota, idioti, stupide, ottuso, ottusa,
        penoso, penosa, disgustoso, disgustosa, deficiente, ritardato, squallido, squallida,
        misero
    """,
    "abuse": """
        vaffanculo, vai a fanculo, fanculo te, chiudi quella bocca, chiudi il becco, chiudete il
        becco, ti ammazzo, vi ammazzo, so dove abiti, so dove abitate, sappiamo dove abiti, te ne
        pentirai, ve ne pentirete, se ne pentirà, ti spacco la faccia, ti rovino, va all inferno,
        vai all inferno, crepa,
        la pagherà, la pagherai, la pagherete, me la pagherà, me la pagherai
    """,
    "dim": """
        troppo stupido, troppo stupida, troppo stupidi, troppo scemo, troppo scemi, troppo
        tonto, troppo tonti, così stupido, così stupida, così stupidi, così tonto, così
        scemo, proprio stupido, proprio stupidi, proprio tonto, stupido come, stupidi
        come, davvero stupido, davvero stupidi, senza cervello, non ha cervello, vergogna
        per
    """,
    "someone": """
        cliente, clienti, capo, capi, capa, collega, colleghi, colleghe, collaborat*, dipendent*,
        apprendist*, stagist*, vicino di casa, vicini di casa, insegnant*, politic*, autist*,
        tipo, tipi, tizio, uomo, uomini, donna, donne, gente, persone, venditor*, ingegner*,
        tecnico, tecnici, sviluppator*, fornitor*, giornalist*, arbitro, allenator*, utente,
        utenti, lettor*, paziente, pazienti, chi, chiunque, qualcuno, candidat*,
        direttore, direttrice, direttori, caporeparto, capireparto, capoprogetto, capocantiere,
        capoturno, caposquadra, capoufficio, responsabile, superiore, superiori, formatore,
        formatrice, formatori, magazzinier*, contabile, architett*, gestore, pianificator*,
        medico, infermier*, cuoco, cuoca, custode, montator*, meccanico, signore, signora, signor,
        esperto, esperti, corriere, subfornitor*, titolare, disponente, maestro di tirocinio,
        chi ha scritto, chi scrive certe, autore del commento, capo del personale, capa reparto
    """,
    "thing": """
        stampante, macchina, macchine, macchina del caffè, computer, portatile, telefono, auto,
        bici, bus, treno, ascensore, navigatore, software, programma, app, sistema, robot,
        aspirapolvere, lavatrice, sveglia, tempo, pioggia, lunedì, apparecchio, router, wifi,
        internet, server, excel, outlook, windows, ia, chatbot, algoritmo, tastiera, fresatrice,
        mandrino, scanner, sensore, trapano, gatto, cane, correttore, tosaerba, griglia, forno,
        frigo, frigorifero, riscaldamento, fotocopiatrice,
        gatta, gattino, cagnolino, criceto, pappagallo, cavallo, mucca, gallina, pesce rosso,
        coniglio, pianta, muletto, pompa, avvitatore, gattina, cagna, micio
    """,
    "calls": """
        chiama, chiamano, chiamato, chiamare, insult*, ingiuri*, dato del, dare del, dà del,
        parolaccia, parolacce, la parola, il termine, romanzo, libro, film, canzone,
        interpreta un, interpreta il, fa la parte, recita la parte
    """,
    "hiring": """
        cercasi, cerca, cerchiamo, ricerchiamo, assumiamo, assume, posto di lavoro, candidat*,
        offerta di lavoro, lavora con noi, profilo richiesto, requisiti, selezioniamo, posizione
        aperta,
        offriamo un posto, offriamo lavoro, un posto a,
        posto libero, posto vacante, posti liberi,
        cercano, si cerca, selezione, posti vacanti, candidarsi, candidatura, candidature,
        inviare il cv, siamo alla ricerca, è alla ricerca, alla ricerca di, assunzione,
        assunzioni, rinforzi, rinforzo, unisciti, unitevi, requisito, per questo posto, per il posto, per la posizione""",
    "age_limit": """
        fino a … anni, massimo … anni, max … anni, sotto i … anni, tra i … anni, meno di … anni,
        non oltre … anni, non oltre i … anni, età massima …, età ideale …, età compresa tra …, di
        età inferiore a …, non ancora … anni,
        tra … anni, tra i … e i … anni, fra … anni, fra i … anni, al massimo … anni, al di
        sotto dei … anni
    """,
    "age_wanted": """
        giovane e dinamico, giovane e dinamica, giovani e dinamici, troppo vecchio per questo posto, troppo vecchia per questo posto, solo
        giovani, giovane di bella presenza, bella presenza,
        under 30, under 35, under 40, under 25, bella ragazza, ragazza carina, di bella presenza,
        bell aspetto, giovane ragazza, giovane uomo, giovani uomini, ragazzo giovane
    """,
    "not_age": """
        esperienza, garanzia, contratto, tradizione, pratica, attività
    """,
    "youth": """
        bambini, ragazzi, adolescent*, allievi, allieve, scuola, apprendist*, tirocinio, colonia,
        lavoro estivo
    """,
    "native": """
        madrelingua tedesca, madrelingua tedesco, madrelingua italiana, madrelingua italiano,
        madrelingua inglese, madrelingua francese, di madrelingua, madrelingua richiesta, solo
        madrelingua, italiano madrelingua, tedesco madrelingua, inglese madrelingua, madrelingua,
        lingua madre, imparat* in culla, in culla, dalla culla, con il latte materno, sulle
        ginocchia, cresciut* parlando, cresciut* in ticino, nat* in svizzera, senza il minimo
        accento
    """,
    "people_only": """
        solo uomini, solo donne, soltanto uomini, soltanto donne, preferibilmente uomo,
        preferibilmente uomini, preferibilmente donna, uomini preferiti, niente donne, niente
        stranieri, no stranieri, solo svizzeri, solo italiani, preferibilmente svizzeri, niente
        musulmani, senza velo, niente velo, niente disabili, no disabili, senza disabilità, senza
        figli, niente incinte, senza accento, solo cristiani, passaporto svizzero, nazionalità
        svizzera obbligatoria, niente madri, no madri, niente migranti, uomini forti, uomo
        robusto, astenersi donne, astenersi stranieri, giovane svizzero, giovane svizzera, niente
        frontalieri, no frontalieri, solo residenti svizzeri, nubile, celibe, sesso maschile,
        sesso femminile, senza famiglia, senza impegni familiari, senza bambini, senza carichi
        familiari, non incinta, senza vincoli familiari, senza progetti di maternità,
        solo cittadini
    """,
    "demeans": """
        fuori gli stranieri, stranieri fuori, negro di merda, sporco negro, sporchi negri,
        sporco ebreo, sporchi ebrei, sporco arabo, muso giallo, culattone, culattoni,
        frocio, froci, ricchione, ricchioni, terrone, terroni, zingaro di merda, sporco
        straniero, sporchi stranieri, mongoloide, mongoloidi, handicappato di merda, donne
        in cucina, il posto delle donne è in cucina, le donne non sanno, non è un lavoro
        da donne, non è un lavoro per donne, non male per una donna, niente male per una
        donna, troppo vecchio per imparare, tipico delle donne, torna al tuo paese,
        tornate al vostro paese,
        le donne devono stare, il posto delle donne è, donne ai fornelli
    """,
    "no_matter": """
        non importa, indipendentemente, qualunque sia, qualsiasi, benvenut*, non è necessari*, non
        necessari*, non richiest*, discrimin*, a prescindere, vietato
    """,
    "rival": """
        concorrente, concorrenti, concorrenza
    """,
    "rundown": """
        è spazzatura, sono spazzatura, solo spazzatura, vende spazzatura, vendono spazzatura,
        ciarpame, robaccia, rottame, rottami, ferrovecchio, porcheria, porcherie, schifezza,
        schifezze, da buttare, brutta copia, brutte copie, copia scadente, copie scadenti, truffa,
        truffe, truffatori, imbroglio, imbroglioni, una barzelletta, ridicol*, dilettanti,
        incapaci, incompetenti, non vale niente, non valgono niente, non vale nulla, non valgono
        nulla, state alla larga, stai alla larga, alla larga da, da evitare, ben gli sta, peggio
        per, colpa sua, età della pietra, patetic*, penos*, scadent*, bugiardi, mentono, fa
        schifo, fanno schifo, roba da museo, da museo, giocattol*, fermacarte, ferraglia,
        catorci*, roba vecchia, bidon*, robetta, roba da poco, da quattro soldi, di serie b,
        penoso, vergogn*, una vergogna, buffon*, butta i soldi, buttano i soldi, buttare i soldi,
        soldi buttati, soldi dalla finestra, pagare due volte, paga due volte, solo guai, solo
        problemi, più guai che, un mio apprendista, qualsiasi apprendista, nemmeno regalat*,
        neanche regalat*, non comprate, non comprate mai, fumo negli occhi, tutto fumo,
        ciarlatan*, preistori*, medioevo, dinosaur*, non ci capiscono niente, non capiscono
        niente, non sanno fare,
        non risponde mai, non rispondono mai, non richiama mai, mai raggiungibil*,
        più rumore che, più fumo che, cambiare mestiere, cambi mestiere, vende fumo, vendono fumo,
        come decorazione, buona per arredare, da soprammobile, soprammobile,
        un disastro, disastro, catastrofe, fiasco, uno scandalo, una presa in giro, presa in giro,
        specchietto per le allodole, un carrozzone, uno schifo, bufala, bufale, roba da ridere, da
        ridere, una pena,
        una tragedia, è un disastro, una catastrofe, una farsa, da piangere, da mettersi le
        mani nei capelli, non ha speranza, senza speranza, caso perso, non c è più niente da
        fare, è irrecuperabile,
        che vergogna, che miseria, uno strazio, un calvario
    """,
    "poor": """
        rotto, rotta, rotte, rotti, si rompe, si rompono, guasti, guasto, lento, lenta, lente,
        arrugginit*, superat*, caro, cara, a pezzi, arrugginisc*, rompono, tremano, trema,
        rumoros*, imprecis*, fragil*, vecchi*, in ritardo, irraggiungibil*,  problemi,
        guai, complicat*, perde, perdono, ruggine, troppo caro, troppo cara, costos*, doppio del
        prezzo, il doppio, confond*, non mantiene, non mantengono, brutt*, arrogant*, noios*,
        pattumiera, cigola*, fallisc*, sbaglia*, difett*, delud*, ferraglia, fiacc*, scarso,
        scarsa, scarsi,
        promettono e non, promette tanto, non mantiene niente
    """,
    "laugh": """
        haha*, ahah*, lol, hihi*
    """,
    "top": """
        il migliore, la migliore, i migliori, le migliori, la più precisa, il più preciso, le più
        precise, la più veloce, il più veloce, le più veloci, la più affidabile, il più
        affidabile, le più affidabili, la più moderna, il più moderno, le più moderne, la più
        sicura, il più sicuro, la più grande, il più grande, la più innovativa, il più innovativo,
        la più efficiente, il più efficiente, la più silenziosa, leader mondiale, leader di
        mercato, leader del mercato, leader del settore, leader in, leader nel, numero uno, numero
        1, unico al mondo, unica al mondo, unici al mondo, l unica azienda, l unico produttore,
        primo al mondo, prima al mondo, ineguagliat*, ineguagliabil*, imbattibil*, insuperabil*,
        insuperat*, senza rivali, senza eguali, senza pari, nessuno … meglio, nessuno … precis*,
        più precisa, più preciso, più precise, più precisi, più veloce, più veloci, più
        affidabile, più affidabili, più moderna, più moderno, più moderne, più sicura, più sicuro,
        più innovativa, più innovativo, più efficiente, più efficienti, più silenziosa, più
        silenzioso, più silenziose, più rapida, più rapido, più rapide, più potente, più potenti,
        più avanzata, più avanzato, più robusta, più robusto, più economica, più economico, più
        performante, più compatta, più compatto, più stabile, più stabili, più attrattiva, più
        attrattivo, più popolare, più completa, più completo, più intelligente, più conveniente,
        più venduta, più venduto, più esatta, più esatto, più duratura, più duraturo, più
        sostenibile, il meglio, il meglio del, il migliore in assoluto, non ha rivali, non hanno
        rivali, non teme rivali, non teme confronti, non ha eguali, non ha pari, senza paragoni,
        senza concorrenza, impareggiabil*, inarrivabil*, un gradino sopra, una spanna sopra, anni
        luce avanti, un passo avanti a tutti, avanti a tutti, davanti a tutti, anni di vantaggio,
        il punto di riferimento, punto di riferimento, lo stato dell arte, la rolls, il non plus
        ultra, non c è di meglio, niente di meglio, da nessun altra parte, unica nel suo genere,
        unico nel suo genere, batte tutti, batte tutte, supera tutti, supera tutte, in vetta, al
        vertice,
        la regina del, il re del, la regina della, la regina delle,
        anni luce,
        il top del, il top di, il top sul, il massimo della, il massimo sul,
        fissa lo standard, fa scuola, detta il passo, regina delle, re dei,
        il miglior, la miglior, i miglior, miglior,
        più precisa di così, più preciso di così, più veloce di così, meglio di così, non si
        può fare di meglio, non si può fare meglio, nessuno … più veloc*, nessuno … più
        velocemente, nessuno fa meglio, nessuno lavora più,
        molto avanti alla concorrenza, avanti rispetto alla concorrenza, davanti alla
        concorrenza, avanti alla concorrenza
    """,
    "arena": """
        al mondo, del mondo, nel mondo, mondiale, del mercato, sul mercato, del settore, in
        europa, d europa, in svizzera, della svizzera, del paese, di tutti i tempi, della sua
        classe, della sua categoria, della regione,
        in assoluto, di gran lunga, di tutta europa, di tutta la svizzera, dell industria, che
        esista, che ci sia, sul pianeta, nel raggio di chilometri, mai costruit*, a livello
        mondiale, di tutte,
        del ticino, del cantone, della città, di tutta la categoria, nella sua categoria, nella
        categoria, della categoria, nella sua classe, delle alpi, dell universo, del continente,
        tutto il mercato, di tutto il mercato""",
    "offer": """
        macchina, macchine, prodott*, soluzion*, servizio, qualità, tecnologia, tecnica, software,
        azienda, ditta, datore di lavoro, fornitore, produttore, precisione, app, piattaforma,
        sistem*, apparecchi*, formazione, barca, barche, clinica, cliniche, ospedale, cure,
        prezzo, prezzi, pezz*, ricambi, mandrin*, centro di lavoro, fresatric*, assistenza,
        supporto, consegna, consegne, datrice di lavoro,
        servizio clienti, hotline, maternità, officina
    """,
    "than_us": """
        di noi, che da noi, come noi
    """,
    "goal": """
        obiettivo, obiettivi, scopo, vogliamo, vuole, vorremmo, puntiamo, miriamo, ambizione,
        visione, sogno, sogniamo, speriamo, un giorno, in cammino, vorrei, desideriamo, aspiriamo
    """,
    "liking": """
        secondo me, per me, a mio parere, a mio avviso, trovo che, mi piace, mi piacciono, la mia
        preferita, il mio preferito, preferit*, adoro, penso che, personalmente
    """,
    "one_of": """
        uno dei, una delle, tra i, tra le, uno degli, con la, con le, con i
    """,
    "proof": """
        secondo lo studio, secondo il rapporto, fonte, studio, rapporto di misura, test
        comparativo, sondaggio, certificat*, classifica, premio, premiat*, statistic*
    """,
    "rating": """
        recensione, recensioni, recensisci, recensite, stella, stelle, valutazione, valutazioni,
        valutate, voto, voti
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, capterra, g2,
        google maps
    """,
    "five_stars": """
        cinque stelle, 5 stelle, buona recensione, buone recensioni, recensione positiva,
        recensioni positive, bella recensione, belle recensioni, ottima recensione, ottime
        recensioni, bel voto, voto massimo, qualcosa di bello, qualcosa di carino, qualcosa di
        buono, due righe carine, due righe gentili, due parole gentili, due belle parole, una
        buona parola, un bel commento, bei commenti, commento positivo, commenti positivi, tutte
        le stelle, 5 su 5
    """,
    "asks_for": """
        date, dateci, dai, lasciate, lasciateci, lascia, scrivete, scriveteci, scrivi, mettete,
        mettici, pubblicate, recensite, recensiteci, valutate, valutateci, aiutateci, per favore,
        fate, potete, potreste, votate, chi lascia, chi scrive, chi mette, fatemi un favore,
        fateci un favore, fammi un favore, cliccate, prendetevi un minuto, sarebbe bello, andate,
        bastano due, un clic
    """,
    "reward": """
        riceve, ricevete, ricevono, vince, vincete, regalo, regali, buono, buoni, sconto, sconti,
        estrazione, gratis, caffè, birra, premio, ricompens*, paghiamo, offro, offriamo,
        offro io, pago io
    """,
    "insiders": """
        collega, colleghi, colleghe, collaborator*, dipendent*, squadra, famiglia, amici, amiche,
        apprendist*, account privato, account falso, account falsi, senza dire, senza dirlo, senza
        menzionare, in modo anonimo
    """,
    "as_customer": """
        da cliente, come cliente, sono un cliente, sono una cliente, sono cliente, sono … cliente,
        cliente soddisfatto, cliente soddisfatta, da paziente, come paziente, da utente, come
        semplice cliente,
        cliente da, clienti da, cliente fedele, cliente affezionat*, siamo clienti, cliente
        abituale, cliente storico, da acquirente
    """,
    "get_well": """
        pronta guarigione, buona guarigione, guarisci presto, rimettiti presto, si rimetta presto,
        buona convalescenza, rimettiti in forma, rimettiti bene, guarisci bene, auguri di
        guarigione, torna presto in forma
    """,
    "ails": """
        è malata, è malato, è … malato, è … malata, era malato, era malata, in malattia, in
        congedo malattia, è incinta, è … incinta, aspetta un bambino, aspetta un bimbo, aspetta un
        figlio, ha un tumore, ha il cancro, ha un cancro, è in ospedale, ricoverato, ricoverata, è
        stato operato, è stata operata, dopo … operazione, dall operazione, in riabilitazione,
        infarto, ictus, burnout, burn out, chemio, chemioterapia, ernia del disco, aborto,
        certificato medico, gamba rotta, braccio rotto, rotto la gamba, rotto il braccio,
        depressione, ha l influenza, ha il covid, positivo al covid, positiva al covid, diabete,
        epilessia, demenza, sedia a rotelle, è disabile, è … in ospedale, è ancora in ospedale, è
        ancora malat*, aspetta … bambino, aspetta … bambina, aspetta il primo figlio, aspetta il
        secondo figlio, combatte contro, lotta contro un tumore, lotta contro il cancro, ha subito
        un intervento, ha subito un operazione, uscito dall ospedale, uscita dall ospedale,
        ingessat*, con il gesso,
        terapia intensiva, legamento crociato, rotto il crociato, rotta il crociato, sua
        diagnosi, è a casa malat*, finito al pronto soccorso, finita al pronto soccorso,
        finito in ospedale, finita in ospedale,
        è all ospedale, all ospedale, è ricoverat*, è a letto, ha una gamba rotta,
        convalescente
    """,
    "about_it": """
        ricerca, ricerche, cura, curano, conferenza, articolo, libro, parla di, prevenzione, aiuta
        contro, studio, studi, donazion*, corsa contro, film, romanzo, sensibilizz*
    """,
    "kin": """
        madre, mamma, padre, papà, figlio, figlia, fratello, sorella, nonna, nonno, zia, zio,
        marito, moglie, compagno, compagna, bambino, bambina, bimbo, amico, amica, vicino, vicina
    """,
    "role": """
        collega, capo, capa, collaboratore, collaboratrice, dipendente, apprendista, stagista,
        ingegnere, tecnico, assistente, segretaria, venditore, contabile, cliente, paziente, ceo,
        cfo, direttore, direttrice, presidente, infermier*, medico, dottoressa, cuoco,
        magazziniere, formatore, meccanic*, polimeccanic*, pianificatore, pianificatrice, capoprogetto, capo progetto,
        capomastro, caporeparto, capo reparto, capo vendite, disponente, acquirente,
        compratore, compratrice, montatore, montatrice, elettricista, formatrice, operatore,
        operatrice, cuoca, infermiere, portinaio, bidello, autista, disegnatore,
        disegnatrice, venditrice, cameriere,
        mio superiore, mia superiore, nostro superiore, il responsabile, la responsabile,
        nostro responsabile
    """,
    "slang": """
        yo, raga, figo, figata, fighissimo, una bomba, lol, omg, bro, spacca, scialla, boh, che
        sballo, zio bro, bella zio, ehi, ehi raga, ciao raga, bella raga, ciao belli, ciao a tutti
        belli, è una bomba, una figata, che figata, ficata, fighissim*, fichissim*, spaccano,
        spacchiamo, di brutto, da paura, da urlo, da sballo, da dio, troppo forte, troppo figo,
        roba da matti, dacci, dacci un occhiata, dateci un occhiata, daje, daje raga, vai così,
        frà, tranqui, okkei, okk, uffa, evvai, yuppi, che cavolo, cavolata, un casino, incasinat*,
        sbatti, che sbatti, sfiga, sfigat*, chissene, chissenefrega, me ne frego, ce ne freghiamo,
        ci frega, che ti frega, sto cavolo, flexare, cringe, chill, swag,
        mitico raga, pazzesco raga, ciao ragazzi,
        che spettacolo raga, una cannonata
    """,
    "swear": """
        merda, cazzo, cazzate, cazzata, minchia, porca miseria, porco cane, che palle, rompere le
        palle, coglionata, incazzat*, schifo, maledett*, vaffanculo, fottut*
    """,
    "manner": """
        in rima, in versi, come poesia, in dialetto, in gergo, dare del tu, dandoci del tu,
        ironico, sarcastico, più informale, più spiritoso, solo emoji, altro tono, tono diverso
    """,
    "wants_to": """
        vorremmo, vorrei, possiamo, posso, potremmo, si può, si potrebbe, possibile, idea, ci
        piacerebbe, mi piacerebbe
    """,
    "whoever": """
        chi, chiunque
    """,
    "joined_us": """
        ci dà, ci danno, ci mette, ci lascia, ci lasciano, dateci, lasciateci, scriveteci,
        aiutateci, recensiteci, valutateci
    """,
    "no_ails": """
        malato di calcio, malata di calcio, malato di lavoro, malata di lavoro, colpo di genio,
        malattie infantili, malattie di gioventù, malattia del lunedì, febbre da, febbre del,
        febbre per, morto dal ridere, morta dal ridere, malato di montagna
    """,
    "no_slur": """
        a prova di idiota, a prova di idioti, qualunque idiota, qualsiasi idiota, scemo
        che sono, scema che sono, stupido che sono, cretino che sono
    """,
    "dialect": """
        nagott, inscì, ghe, sun dré, l è mia, mia vera, daghen, nunch, nümm, fiöö, bütta
    """,
    "lawsuit": """
        causa contro, causa civile, causa legale, cause legali, fatto causa, fa causa, farci
        causa, facciamo causa, ha fatto causa, in causa con, in tribunale, davanti al tribunale,
        davanti al giudice, tribunale federale, tribunale d appello, azione legale, azioni
        legali, azione collettiva, vie legali, procedimento penale, procedimento contro,
        procedimento giudiziario, procedimenti giudiziari, procedura penale, procedura
        giudiziaria, processo penale, processo contro di noi, a processo, denuncia penale,
        denuncia contro, denunciato, denunciati, querela*, querelato, ministero pubblico,
        procuratore*, comco, commissione della concorrenza, perquisizione*, indagine contro,
        indagini contro, indagati, sotto indagine, contenzioso, contenziosi, citati in giudizio,
        in giudizio, citazione in giudizio, lite giudiziaria, arbitrato, ingiunzione,
        provvedimento cautelare,
        sentenza contro, davanti alla giudice, prima istanza, in appello, procure, lite legale, controversia legale,
        controversia con, battaglia legale, disputa legale, fare causa, farà causa, ci fa
        causa, citat* in giudizio, dal giudice, processo contro,
        la procura, dalla procura, procura federale""",
    "law_sign": """
        la causa, nella causa, questa causa, causa in corso, procedimento in corso, procedimenti in
        corso, tribunale, giudice, giudici, udienza, avvocat*, sentenza, ricorso, controparte,
        risarcimento, denuncia, accusa, accuse, contraffazione, processo contro, processo con, causa
        con, causa contro, udienze, testimone, testimoni, accordo extragiudiziale, extragiudiziale,
        patteggiamento, transazione, appello, in appello, brevetto, prove, perizia, il giudice, la
        giudice, i giudici, lite con, disputa con, braccio di ferro, avvocato, avvocati, tribunali,
        avversario, argomenti
    """,
    "law_outlook": """
        vinceremo, vinciamo, stiamo vincendo, perderemo, fiducios*, infondat*, senza fondamento,
        ridicol*, niente da temere, nulla da temere, bene per noi, nessuna possibilità,
        vincere, vince, vinciamo noi, la vinciamo, perdere, perderà, perderanno, ragione, darà
        ragione, ci darà ragione, dato ragione, a nostro favore, andata bene, andata male, smontat*,
        in tasca, sicur*, tranquill*, seren*, ci aspettiamo, aspettiamo, non regge, bufala, ha
        capito, capito, bluff, copiato, rubato, mentito, bugie, innocenti, colpevoli, quasi pronto,
        offrono, offerta, milioni, questione di tempo, vedrete, credo, penso,
        pagherà, pagheranno, dovrà pagare, pagare, carte migliori, ha riso, riso, è nostro, solo l
        inizio,
        va per le lunghe, vanno per le lunghe, si trascina, si trascinano, non finisce più,
        tira per le lunghe
    """,
    "law_done": """
        archiviat*, chiuso, chiusa, conclus*, passata in giudicato, definitiv*, risolt*
    """,
    "law_open": """
        in corso, pendente, pendenti, ancora, presto, sarà, saranno, speriamo, la settimana
        prossima, il mese prossimo
    """,
    "saying": """
        la richiamo, ti richiamo, vi richiamo, richiamo volentieri, la richiamerò, mi richiami, richiamatemi,
        su richiesta,
        in bocca al lupo, crepi il lupo, se crepo, mano sul fuoco, non è un segreto, il
        sipario è calato, sipario … calato, cascato dalle nuvole, cascata dalle nuvole,
        cadere dalle nuvole, caduto dalle nuvole, caduta dalle nuvole, perso la testa,
        perdere la testa, perso il filo, perso la pazienza, gettare la spugna, colpo di
        fulmine, fuoco di paglia, caduto dalla sedia, caduta dalla sedia, innamorato
        perso, morire dal ridere, morto dal ridere, morta dal ridere, stanco morto, stanca
        morta
    """,
    "withholds": """
        non posso dire nulla, non posso dire niente, non posso dirle nulla, non posso
        dirle niente, non posso dirvi nulla, non posso dirti nulla, dire nulla, dire
        niente, dirle nulla, dirle niente, non dico nulla, non dico niente, non lo dico,
        non dirò, non dirò nulla, non parlo di, non parlo dei, non parlo delle, non
        parlerò, non parliamo, non commento, non commentiamo, nessun commento, no comment,
        nessuna informazione, non rivelo, non rivelerò, non svelo, tengo per me, me lo
        tengo, taccio, starò zitto, starò zitta, sto zitto, sto zitta, resto muto, resto
        muta, mio segreto, non una parola, neanche una parola, nemmeno una parola, neppure
        una parola, non posso parlarne, non posso mostrare, non mostro, niente cifre,
        nessuna cifra, niente nomi, nessun nome, non mi esprimo, non ci esprimiamo, non
        faccio nomi
    """,
    "no_comment": """
        non commentiamo, non commenta, non rilasciamo commenti, nessun commento, no comment, non
        ci esprimiamo, non ci pronunciamo, non rilasciamo dichiarazioni
    """,
    "own_law": """
        divorzio, affidamento, padrone di casa, vicino di casa, vicini di casa, eredità,
        parlamento, comune
    """,
    "law_about": """
        serie tv, podcast, spettacolo, teatro, corso, formazione, seminario, convegno, in
        generale, lezione, conferenza, giuria, certificazione, gita,
        processo di, processo produttivo, arbitro, partita, rigore, mensa, menu, iscrizione, il
        meteo, rispetto a, a causa di, a causa del, a causa della, a causa dei, per causa, causa
        maltempo, causa pioggia,
        gara, concorso, matrimonio, torta, torte
    """,
    "law_office": """
        autorità, polizia, suva, seco, ispettorato del lavoro, ispettor*, fisco, procura,
        cantone, swissmedic, comco, medico cantonale, vigilanza
    """,
    "law_probe": """
        indaga, indagano, indagine, indagini, inquirenti, multa, multati, sequestrat*,
        interrogat*,
        inchiesta, perquisit*, sanzione
    """,
    "press": """
        giornalista, giornalisti, giornaliste, reporter, cronista, cronisti, redazione, redattore,
        redattrice, la stampa, alla stampa, giornale, giornali, quotidiano, media, rsi, corriere del
        ticino, la regione, laregione, troupe televisiva, radio locale, corrispondente, ats, la
        radio, alla radio, alla televisione, televisione, tv, in tv, teleticino, tio, il caffè, un
        media, stampa locale, telegiornale, redazioni, cronaca,
        cameraman, inviata, inviato, testata,
        la radio locale, alla radio locale
    """,
    "tells_press": """
        detto, raccontato, spiegato, confermato, rivelato, parlato, rilasciato un intervista,
        rilascio un intervista, dato un intervista, concesso un intervista, risposto, risponderò,
        parlerò, racconterò, dirò, confidato, mandato, inviato, passato, promesso, citarmi,
        incontro, risposto alle domande, rispondo, intervistat*, mi intervista, mi intervistano,
        parlo, parlare, testimoniato, scritto, soffiato, svelato, svelo, disponibile, a
        disposizione, citare, raccontato tutto, detto tutto, ho mandato, passato qualche
    """,
    "as_press": """
        ex, sorella, fratello, amico, amica, vicino, vicina, romanzo, film, social media, stampa
        3d, la stampa di, giornalino*, se, quando, giornale interno, giornale aziendale,
        intranet,
        portavoce, canzone, musica, colloquio di lavoro, nostra direttrice, nostro direttore, nostro
        ceo, pressa, ufficio stampa
    """,
    "plate": """
        targa, targhe, targat*, macchina, automobile, auto, parcheggiat*, conducente
    """,
    "eco_about": """
        tema, argomento, relazione, dibattit*, discutere, discussione, workshop, corso, seminario,
        convegno, congresso, libro, libri, documentario, legge, leggi, ordinanza, la parola, il
        termine, definizione, significa, viaggio, viaggi*, treno, bici, bicicletta, trasporti
        pubblici, consiglio federale, parlamento, città, comune, cantone, svizzera, europa, mondo,
        settore, industria, bosco, alpi, greenwashing, ricerca, casa, cucina, giardino, auto,
        vacanze, volo, label, etichetta, domanda
    """,
    "eco_proof": """
        iso 14001, iso 14040, iso 14044, iso 14064, iso 14067, iso 14068, iso 14021, iso 14024, iso
        50001, en 13432, emas, epd, angelo azzurro, ecolabel, fsc, pefc, minergie*, cradle to
        cradle, sbti, ecobilancio, analisi del ciclo di vita, dichiarazione ambientale, verificat*
        da terzi, ok compost
    """,
    "climate_deed": """
        calore residuo, calore di scarto, recuperiamo il calore, recupero di calore, recupero del
        calore, pompa di calore, pompe di calore, teleriscaldamento, cippato, geotermi*,
        fotovoltaic*, pannelli solari, impianto solare, tetto solare, corrente verde, elettricità
        verde, energia verde, energia eolica, energia rinnovabile, energie rinnovabili, fonti
        rinnovabili, energia idroelettrica, auto elettriche, flotta elettrica, veicoli elettrici,
        risparmi* … co 2, meno co 2, riduciamo … co 2, ridotto … co 2, riduciamo le nostre
        emissioni, ridotto le nostre emissioni, compensiamo le nostre emissioni, compensiamo … co 2,
        compensazione di co 2, meno emissioni, senza gasolio, senza nafta, senza energia fossile,
        forza idrica, idroelettric*, flotta … elettrica, recuperiamo calore
    """,
    "painted": """
        colore, colori, dipint*, verniciat*, vernice, ral, blu, ross*, giall*, lampada, spia, led,
        pulsante, semaforo
    """,
    "rumour": """
        voce di corridoio, voci di corridoio, voci, diceria, dicerie, pettegolezz*, sentito dire,
        si dice, speculazion*, fake news, notizia falsa, notizie false, bufala, bufale,
        indiscrezion*
    """,
    "denies": """
        non è vero, non sono vere, non è esatto, non è corretto, falso, falsa, false, è falso,
        niente di vero, nulla di vero, infondat*, senza fondamento, inventat* di sana pianta, pura
        invenzione, inventat*, menzogna, menzogne, bugia, smentisco, smentiamo, smentisce,
        smentire, assurdità, assurdo, sciocchezz*, solo voci, solo una voce, pura speculazione,
        non è così, fandonie
    """,
    "confirms": """
        confermo, confermiamo, posso confermare, possiamo confermare, è vero, è esatto, ha
        ragione, hai ragione, avete ragione, sentito bene, non è solo una voce, non sono solo
        voci, qualcosa di vero, purtroppo vero
    """,
    "reassures": """
        nessuno perde, nessuno perderà, nessuno sarà licenziato, nessuno viene licenziato, nessun
        licenziamento, niente licenziamenti, nessun taglio, non chiudiamo, non chiuderemo, non
        chiuderà, non viene chiuso, non sarà chiuso, non siamo in vendita, non sarà vendut*, non
        viene vendut*, non saremo venduti, non ci trasferiamo, non ci spostiamo, non
        delocalizziamo, posti sono sicuri, posti di lavoro sono sicuri, lavoro è sicuro, non
        falliamo, non è in fallimento, restiamo qui, non chiude niente, non chiude nulla, non
        chiude nessuno, sede non chiude, stabilimento non chiude, azienda non è in vendita, sede
        resta, stabilimento resta,
        non ci saranno licenziamenti, niente chiusura, nessuna chiusura, niente lavoro
        ridotto, non verrà chius*, non verrà vendut*, nessuno perde il, non ci sarà nessun
        licenziamento,
        non sta chiudendo, non stiamo chiudendo, non sta vendendo, non stiamo vendendo, non
        sta licenziando, non stiamo licenziando, nessuno avrà lo stipendio ridotto
    """,
    "rumour_matter": """
        licenziament*, licenziat*, licenziare, taglio di posti, lavoro ridotto, chiusura,
        chiusure, chiuderà, delocalizz*, trasferiment*, trasferisc*, all estero, acquisizion*,
        acquisit*, vendita dell azienda, venduta, venduti, fusione, fallimento, bancarotta,
        insolven*, ristruttur*, dimission*, dimette, prototip*, liquidità, problemi di liquidità,
        posti di lavoro, va all estero, produzione va, chiude la sede, chiude la filiale, chiude
        lo stabilimento, chiude l azienda, chiudere la sede, chiudere lo stabilimento, chiudono la
        sede
    """,
    "retorts": """
        non ha idea, non hai idea, non avete idea, nessuna idea di cosa, smetta di, smettila di,
        smettetela di, ma cosa dice, ma cosa dici, niente di meglio da fare, chi le ha detto, chi
        te l ha detto, chi ve l ha detto, dove l ha sentito, dove l hai sentito, si informi,
        informati prima, come si permette, calunni*, diffamazion*,
        non sa niente, non sai niente, non sapete niente, non sa nulla, non sai nulla, non
        sapete nulla, non ne sa niente, non ne sai niente, non capisce niente di, parla
        senza sapere, parli senza sapere, parlate senza sapere, non sa di cosa parla, non
        sai di cosa parli, racconta balle, raccontate balle, dice sciocchezze, dici
        sciocchezze, basta bugie
    """,
    "source_word": """
        vedi, veda, link, fonte, da leggere, secondo, documentat*, ecco i fatti, nel rapporto, sul
        nostro sito, pubblicat*, consultabile
    """,
    "complaint_word": """
        ci dispiace, mi dispiace, spiacenti, scus*, rammaric*, reclam*, disagio, disagi, problem*,
        guast*, fermo, delus*, delusione, ritard*, inconvenient*, comprendiamo,
        disturb*, difett*, malfunzionament*, interruzion*, avari*, disservizi*
    """,
    "cause": """
        è dovuto a, era dovuto a, è dovuto al, era dovuto al, dovuto a, dovuta a, dovuto al,
        dovuta al, dovuto alla, causato da, causata da, provocato da, provocata da, la causa,
        causa era, il motivo, motivo era, per via di, a causa di, a causa del, a causa della,
        derivava da, deriva da,
        era colpa di, era colpa del, era colpa dell, era colpa della, colpa di, colpa del,
        colpa dell, colpa della, è stato causato, dipendeva da, dipendeva dal
    """,
    "fault": """
        errore di manovra, errore d uso, errore di utilizzo, errore di montaggio, errore di
        programmazione, errore di installazione, errore dell operatore, errore d impostazione,
        errore di impostazione, difetto di fabbricazione, difetto di produzione, difetto di
        progettazione, difetto di materiale, difetto del materiale, bug, colpa vostra, colpa sua,
        sua colpa, vostra colpa, suo errore, vostro errore, colpa nostra, nostra colpa, nostro
        errore, montat* male, installat* male, regolat* male, usat* male, collegat* male, mal
        mantenut*, non mantenut*, manutenzione trascurata, manutenzione non, mai lubrificat*, non
        lubrificat*, uso improprio, uso scorretto, non ha seguito, non avete seguito, non ha letto
        il manuale, cuscinetto difettoso, pezzo difettoso, sensore difettoso, guarnizione
        difettosa, mandrino difettoso, vostro operatore, suo operatore, inserit* male, configurat*
        male, sovraccaric*
    """,
    "service_data": """
        numero di serie è, suo numero di serie, vostro numero di serie, macchina n, macchina nr,
        il suo contratto, suo contratto, vostro contratto, suo ordine del, vostro ordine del, sua
        fattura, vostra fattura, suoi log, vostri log, file di log mostra*, suoi dati mostrano,
        vostri dati mostrano, sue ore di esercizio, secondo il protocollo, fattura non pagata,
        fatture non pagate, non ha pagato, numero cliente
    """,
    "asks_back": """
        per favore, la preghiamo, vi preghiamo, messaggio privato, in privato, ci scriva,
        scriveteci, ci contatti, contattateci, ci chiami, chiamateci, ci invii, inviateci,
        verific*, esaminare, esaminiamo, chiarire, chiariamo, capire, ci indichi, indicateci
    """,
    "honorific": """
        signor, signora, signore, sig, dott, prof, dottor, dottoressa, professor, professoressa
    """,
    "of_unit": """
        del servizio, delle vendite, del marketing, del supporto, della reception, degli acquisti,
        della contabilità, delle risorse umane, della squadra, del team, del montaggio, dell
        officina, della produzione, della logistica, del laboratorio, del magazzino, dello
        sviluppo, del nostro, della nostra, dell assistenza, alla reception, in officina,
        del deposito, della spedizione, delle spedizioni, della manutenzione, della
        qualità, del turno di notte, della portineria, della mensa, delle paghe, dell
        amministrazione
    """,
    "worries": """
        spero, speriamo, sperando, preoccupat*, preoccupazione, penso a, pensiamo a, pensando a, i
        miei pensieri, incrocio le dita, forza ragazzi, coraggio, sconvolt*, sotto shock, triste,
        prego per, preghiamo, auguro, senza parole
    """,
    "cause_told": """
        causa, cause, causat*, origine, provocat*, scatenat*, corto circuito, cortocircuito,
        difettos*, difetto, doloso, dolosa, negligen*, trascurat*, colpa, colpevol*, responsabil*,
        risparmiat*, risparmio, manutenzione, errore umano, prevedibil*, doveva succedere,
        questione di tempo, avvertit*, avvisat*, sabotaggio, surriscald*, scintill*, sigaretta,
        batteri*, cavo, cavi, falla, phishing, password, imprudenz*, poteva evitare, si poteva
        evitare, evitabile, scoppiat*, è partito da, è partito dal, partite dal, partito da, lo
        sapevano tutti, tutti sapevano
    """,
    "harm_told": """
        ferit*, illes*, mort*, decedut*, uccis*, vittim*, dispers*, in ospedale, all ospedale,
        ricoverat*, intossicat*, sani e salvi, sano e salvo, al sicuro, stanno tutti bene, tutti
        bene, stanno bene, sono tutti fuori, evacuat*, ambulanz*, privo di sensi, ustion*
    """,
    "extent_told": """
        in fiamme, a fuoco, brucia, bruciava, bruciat*, distrutt*, danneggiat*, danni, danno,
        fumo, fiamme, ferma, fermi, produzione ferma, paralizzat*, interrott*, interruzione,
        ritard*, per settimane, settimane, per giorni, dati rubati, rubat*, criptat*, esplos*,
        crollat*, perdita, colpit*, bloccat*
    """,
    "response_told": """
        spento, spenta, domato, domate, sotto controllo, pompieri, vigili del fuoco, sul posto,
        indaga, indagano, indagini, indagine, ripulen*, sgomber*, riprende, ripres*, riprenderà,
        riavvi*, di nuovo in funzione, di nuovo operativ*, ripristinat*, ritorno alla normalità,
        evacuat*, evacuazion*, ricostruzione, backup, entro lunedì, da lunedì, da domani
    """,
    "calm_told": """
        niente di grave, nulla di grave, non è grave, non è così grave, niente panico, non
        preoccupatevi, non preoccuparti, nessun pericolo, tutto bene, va tutto bene, tutto a
        posto, tutto sotto controllo, sotto controllo, fortunati, è andata bene, esagerat*,
        nessuna conseguenza, nessun impatto, solo fumo, più paura che danni
    """,
    "guess_told": """
        a quanto pare, pare che, sembra, presunto, presunta, si dice, dicono che, ho sentito,
        sentito dire, voci, probabilmente, sicuramente, forse è, sarebbe, sarebbero, avrebbe,
        avrebbero, suppongo, penso che, credo che, secondo me, immagino, secondo un collega,
        secondo una collega
    """,
    "grief_told": """
        le nostre condoglianze, nostre condoglianze, il nostro cordoglio, nostro cordoglio, i
        nostri pensieri, nostri pensieri, la nostra vicinanza, ci scusiamo, ci rammarichiamo,
        siamo sconvolti, siamo profondamente, a nome dell, a nome della, a nome di
    """,
    "event_here": """
        incidente, tragedia, quello che è successo, cosa è successo, quanto è successo, cosa
        succede, catastrofe
    """,
    "event_fire": """
        incendio*, fuoco, fiamme, fumo, pompieri, vigili del fuoco, brucia, bruciato, esplosion*,
        esploso
    """,
    "event_cyber": """
        attacco informatico, attacchi informatici, attacco hacker, hacker*, hackerat*, ransomware,
        riscatto, fuga di dati, furto di dati
    """,
    "event_harm": """
        incidente*, infortuni*, ferit*, decesso, evacua*, crollo
    """,
    "event_spill": """
        fuga di gas, perdita, sversamento, fuoriuscita, intossicazion*, contamina*, alluvione,
        allagat*, allagamento
    """,
    "event_recall": """
        richiamo, richiamo del prodotto, richiamo di prodotti, difetto di serie
    """,
    "plan_matter": """
        chiusura della sede, chiusura dello stabilimento, chiudere … sede, chiudere …
        stabilimento, chiudiamo … sede, chiudiamo … stabilimento, chiuderemo … sede, chiuderemo …
        stabilimento, chiuderà … sede, chiuderà … stabilimento, chiudiamo … filiale, chiuderemo …
        filiale, aprire … sede, aprire … stabilimento, apriamo … sede, apriamo … stabilimento,
        apriremo … sede, apriremo … stabilimento, apriremo … filiale, apriamo … filiale, aprirà …
        sede, aprirà … stabilimento, nuovo stabilimento, nuova sede, nuova fabbrica, seconda sede,
        nuova filiale, delocalizz*, licenziament*, licenziare, licenziamo, licenzieremo,
        licenzierà, tagliare … posti, taglieremo … posti, tagliamo … posti, taglio di posti,
        creare … posti, creeremo … posti, assumere … persone, assumeremo … persone, assumeremo,
        lavoro ridotto, ristruttur*, riorganizz*, fusione, fonderemo, fondersi, acquisizione,
        acquisire, acquisiamo, acquisiremo, acquisirà, cedere … divisione, vendere … divisione,
        venderemo … divisione, quotazione in borsa, aumento dei prezzi, aumentare … prezzi,
        aumentiamo … prezzi, aumenteremo … prezzi, ridurre … prezzi, ridurremo … prezzi, abbassare
        … prezzi, abbasseremo … prezzi, nuovo mercato, ingresso nel mercato, ingresso sul mercato,
        espansione in, nuovo direttore, nuova direttrice, nuovo ceo, nuova ceo, nuovo capo, lascia
        l azienda, si dimette, lavoro a turni, turni di notte, tre turni, turno di notte,
        settimana di quattro giorni, accorpare, accorperemo, accorpiamo,
        ai tre turni, lavoro su tre turni, soppressione di posti, licenziamenti,
        ristrutturazione, delocalizzazione""",
    "plan_maybe": """
        chiude, chiudiamo, chiudere, chiuderà, chiuderemo, apre, apriamo, aprire, apertura,
        aprirà, apriremo, trasferiamo, trasferirsi, trasferisce, trasloco, traslochiamo,
        costruire, costruiamo, costruiremo, comprare, compriamo, vendere, vendiamo, più caro, più
        cari, più cara, meno caro, prezzi, successore
    """,
    "planned": """
        prevediamo, prevede, previst*, pianific*, deciso, decisa, vogliamo, vuole, intendiamo,
        intende, andremo, verrà, verranno, sarà, saranno, faremo, stiamo per, sta per,
        progettiamo, chiuderemo, chiuderà, apriremo, aprirà, licenzieremo, licenzierà,
        acquisiremo, acquisirà, aumenteremo, ridurremo, assumeremo, taglieremo, trasferiremo,
        creeremo, venderemo, costruiremo, accorperemo
    """,
    "soon": """
        presto, tra poco, fra poco, a breve, prossimamente, domani, la settimana prossima,
        settimana prossima, prossima settimana, il mese prossimo, mese prossimo, prossimo mese,
        prossimo trimestre, l anno prossimo, anno prossimo, prossimo anno, quest autunno, in
        autunno, in primavera, quest estate, in estate, questo inverno, da gennaio, da febbraio,
        da marzo, da aprile, da maggio, da giugno, da luglio, da agosto, da settembre, da ottobre,
        da novembre, da dicembre, a partire da, entro fine, entro la fine, entro l anno, fine
        anno, fine dell anno, tra <number> anni, fra <number> anni, tra <number> mesi, fra
        <number> mesi, tra qualche settimana, tra qualche mese, ancora quest anno
    """,
    "consent_open": """
        manca … consenso, manca ancora il consenso, consenso manca, consenso in sospeso, non ho
        ancora il consenso, non ho ancora il suo consenso, non abbiamo ancora il consenso, non ho
        ancora il permesso, aspetto … consenso, aspettiamo … consenso, attendo … consenso,
        attendiamo … consenso, aspetto … permesso, aspettiamo … permesso, non ha ancora
        acconsentito, non hanno ancora acconsentito, non ha ancora dato … consenso, non gli ho
        ancora chiesto se posso, non le ho ancora chiesto se posso, devo ancora chiedergli se,
        devo ancora chiederle se, non sa che pubblico, non sanno che pubblico,
        consenso … ancora chiederlo, consenso … ancora chiedere, devo ancora chiedere il,
        devo ancora chiedergli il, devo ancora chiederle il, devo ancora avere il, devo
        ancora ottenere, consenso … ancora, permesso … ancora chiedere, manca il permesso,
        manca l autorizzazione, non ha ancora detto di sì, non hanno ancora detto di sì,
        autorizzazione in sospeso, ancora senza consenso, ancora senza permesso
    """,
    "given": """
        alberto, alessandra, alessandro, alessia, alice, andrea, angela, anna, antonella, antonio,
        arianna, barbara, beatrice, bruno, camilla, carla, carlo, caterina, cecilia, chiara,
        claudia, claudio, cristina, daniela, daniele, dario, davide, debora, elena, eleonora,
        elisa, emanuele, enrico, enzo, fabio, fabrizio, federica, federico, filippo, francesca,
        francesco, gabriele, giacomo, gianni, giorgia, giorgio, giovanna, giovanni, giulia,
        giulio, giuseppe, ilaria, irene, laura, leonardo, lorenzo, luca, lucia, luigi, maddalena,
        manuela, marco, margherita, maria, mario, martina, massimo, matteo, mattia, maurizio,
        michela, michele, monica, nicola, nicoletta, paola, paolo, patrizia, pietro, raffaella,
        renato, riccardo, roberta, roberto, sabrina, sandra, sara, sergio, silvia, silvio, simona,
        simone, sofia, stefania, stefano, teresa, tommaso, valentina, valeria, vincenzo, vittoria
    """,
    "workplace": """
        capannone, fabbrica, stabilimento, azienda, ditta, sede, edificio, ufficio, officina,
        magazzino, laboratorio, clinica
    """,
    "knows_not": """
        non so, non lo so, non sappiamo, non ho idea, non posso dire, non posso dire nulla, non
        posso dire niente, non dico nulla, non dico niente, non commento
    """,
    "mate": """
        collega, apprendista, stagista, tirocinante, capo squadra, caposquadra, responsabile,
        collaboratore, collaboratrice
    """,
    "number_of": """
        numero del signor, numero della signora, numero del cliente, numero della cliente, il suo
        numero, il loro numero, il suo cellulare, il suo numero di cellulare, numero privato,
        numero personale, cellulare privato, cellulare personale, telefono privato, numero di
        casa, il cellulare di, il cellulare del, il cellulare della, il numero di, il numero
        della, sul suo cellulare, il suo natel
    """,
    "rings": """
        chiamatelo, chiamatela, chiamalo, chiamala, scrivetegli, scrivetele, mandategli, mandatele
    """,
    "mail_of": """
        la sua mail, la sua e mail, il suo indirizzo mail, il suo indirizzo e mail, mail privata, e
        mail privata, mail personale, e mail personale, indirizzo mail privato, mail del cliente,
        mail della cliente
    """,
    "contact": """
        contatto, contatti, contattare, contattateci, informazioni, domande, raggiungere,
        raggiungibil*, hotline, centrale, segreteria, segretariato, chiamateci, iscrizion*,
        iscriversi, candidatur*, emergenz*, ricezione, redazione, ufficio stampa, consulenza,
        prenotazion*, prenotare, biglietti, servizio clienti, supporto, assistenza, vendita, ufficio
    """,
    "lives_at": """
        abita, abitava, domiciliat*, domicilio, indirizzo privato, indirizzo di casa, indirizzo
        del cliente, indirizzo della cliente, si è trasferit*, risiede, sta di casa, vive in via,
        casa sua in, casa sua è in
    """,
    "born": """
        nato il, nata il, data di nascita
    """,
    "machine_no": """
        numero di serie, n di serie, no di serie, numero di macchina, macchina n, macchina no,
        numero di telaio, numero di scafo, numero dell apparecchio, macchina numero, macchina con il
        numero
    """,
    "machine": """
        macchina, impianto, apparecchio, barca, mandrino
    """,
    "file_no": """
        numero cliente, numero di cliente, numero del contratto, numero di contratto, contratto n,
        contratto no, numero d ordine, numero di fattura, fattura n, fattura no, numero di polizza,
        numero di pratica, numero di paziente, numero d assicurato, numero di matricola, numero del
        personale, numero di passaporto, numero della carta d identità, numero di badge
    """,
    "long_ago": """
        fondator*, fondatrice, fondat*, fondazione, pionier*, inventor*, compositor*, pittor*,
        poet*, storia, storic*, bisnonno, antenat*, romanzo, film
    """,
    "for_example": """
        per esempio, ad esempio, p es, esempio, fittizi*, mario rossi
    """,
    "holder": """
        cliente, clienti, la sua macchina, sua macchina, vostra macchina, suo impianto, suo
        apparecchio, sua barca, proprietario, proprietaria, gestore, paziente, ospedale, clinica,
        acquirente, presso la ditta, alla ditta, riparat*, mess* in servizio, guasto, guasti,
        avaria, allarmi, intervento
    """,
    "replica": """
        deepfake*, deep fake*, clone vocale, voce clonata, voce … clonata, clonare … voce, clonato …
        voce, clonazione vocale, avatar ia, avatar ai, doppio digitale di, sosia digitale, sosia
        virtuale, ricreat* con l ia, ricreat* con l intelligenza, ricreat* dall ia, versione ia di,
        scambio di volti, face swap
    """,
    "likeness": """
        voce, voci, volto, viso, avatar, labbra, sosia, narrazione
    """,
    "by_machine": """
        con l ia, dall ia, tramite ia, grazie all ia, con l intelligenza artificiale, dall
        intelligenza artificiale, con ia, generat* con, voce ia, con elevenlabs, con heygen, con
        synthesia, con midjourney, con sora, generat* dal computer
    """,
    "fake_talk": """
        attenzione, attenti, occhio, avvis*, avvert*, falso, falsa, falsi, falsific*, truffa*,
        truffator*, frode*, circola*, riconoscere, individuare, segnalare, pericol*, protegg*,
        vietat*, relazione, conferenza, corso, formazione, workshop, articolo, podcast, legge, tema,
        libro, studio
    """,
    "real_person": """
        ceo, cfo, direttore, direttrice, presidente, presidentessa, capo, titolare, fondatore,
        fondatrice, collega, colleghi, collaboratore, collaboratrice, apprendista, responsabile,
        cliente, attore, attrice, cantante, ministro, ministra, allenatore, squadra
    """,
    "logo": """
        logo, loghi, logotipo, emblema, stemma
    """,
    "logo_change": """
        ricolorat*, colorat*, modificat*, cambiat*, trasformat*, deformat*, girat*, ruotat*,
        stirat*, animat*, ridisegnat*, ritoccat*, photoshoppat*, rielaborat*, con il cappello, con
        il berretto, cappello di natale, orecchie da coniglio, arcobaleno, in rosa, in verde, in
        viola, nei colori, parodia, abbellit*, con la corona, con i cuori, berretto di natale,
        naso da clown, baffi, occhiali da sole, cappello, corna, teschio, fiamme, glitter,
        coriandoli, capovolt*, pixelat*, taroccat*, personalizzat*, al neon, sottosopra,
        versione halloween, versione natale, versione pasqua, in canva, canva, in stile
        graffiti, graffiti, rifatto, rifatta, rivisitat*, reinterpretat*, decorat*, ad
        arcobaleno, a teschio, a zucca,
        dipinto, ridipinto, scarabocchiat*, con le orecchie
    """,
    "profile_picture": """
        foto profilo, foto del profilo, immagine del profilo, immagine profilo, avatar, foto di
        copertina, immagine di copertina, banner
    """,
    "account_name": """
        account si chiama, conto si chiama, pagina si chiama, profilo si chiama, canale si chiama,
        gruppo si chiama, nome utente, nome dell account, nome del profilo, mio nickname, nome del
        canale, nome del gruppo, rinominat* in, mi chiamo ora, mio nuovo account, mio secondo
        account, mia nuova pagina, pagina fan, fan page, fanpage, account fan, creato un gruppo,
        creato il gruppo, aperto un gruppo, aperto un account, creato un account, creato una
        pagina, aperto una pagina, registrato il dominio, preso il dominio, mio dominio, mio
        negozio si chiama, mio marchio si chiama, mio podcast si chiama, creato … gruppo, aperto …
        gruppo, creato … pagina, aperto … account, mio nuovo sito, mio sito, mi trovate su, mi
        trovate come, mi trovate sotto, mio nuovo canale, nuovo canale, nuovo account, nuova
        pagina, nuovo profilo, account è pronto, profilo è pronto, canale è pronto, pagina è
        pronta, gruppo whatsapp, gruppo facebook, mio tiktok, mio instagram, mio canale, mia
        pagina, creato la pagina, creata la pagina, nome riservato, preso il nome, da oggi mi
        trovate,
        chiamato il mio, chiamata la mia, mio podcast, mio blog, mio negozio, mio gruppo,
        battezzat*, aperto la pagina, creato il canale, aperto il canale
    """,
    "how_like": """
        che ne dite, che ne pensate, vi piace, cosa ne dite, mica male
    """,
    "community": """
        gruppo, canale, comunità, forum, fan club, pagina, account, profilo, podcast,
        blog, negozio, discord, telegram
    """,
    "founded": """
        aperto, aperta, creato, creata, lanciato, lanciata, fondato, fondata, messo
        online, avviato
    """,
    "merch": """
        magliett*, t shirt*, tshirt*, felp*, tazza, tazze, cappellin*, berretti, adesivi, adesivo,
        accendin*, gadget, merchandising
    """,
    "sells": """
        vendo, vendere, in vendita, ordinate da me, ordinare da me, stampo, stampat*, fatto in casa,
        fatti in casa, fatto da me, fatti da me, nel mio negozio, su etsy, su ebay, l uno, al pezzo,
        franchi l uno, franchi l una, franchi al pezzo, euro l uno, euro l una,
        scrivetemi in privato, scrivetemi la taglia, ordinazioni in privato, disponibili
        da me, l una
    """,
    "no_change": """
        non modificare, non cambiare, non modificate, mai modificare, vietat*, non permesso,
        invariato, regole, manuale, originale, linee guida, non si può, non deve,
        falso, falsa, truffa, segnalate*, segnalatelo, non è nostro, non è nostra, attenzione
    """,
    "kitchen": """
        griglia, grigliata, barbecue, forno, padella, fornelli, toast, tostapane, pizza,
        torta, torte, biscotti, pane, fonduta, raclette, camino, caminetto, candela,
        candele, falò, spiedini, salsiccia, salsicce, luganighe, costine, bistecca,
        bistecche, pollo, castagne, polenta, friggitrice
    """,
    "far_away": """
        autostrada, coda, traffico, treno, treni, ffs, bus, bici, auto, volo, aereo, partita,
        stagione, allenamento, gara, maratona, calcio, hockey, sci, ginocchio, schiena, caviglia,
        escursione, film, serie, romanzo, libro, vicino di casa, grigliata, barbecue, falò,
        camino, candela, candele, fuochi d artificio, fine settimana, vacanze, weekend,
        torneo, calcetto, lago, piscina, spiaggia, pizza, ristorante, cena, aperitivo, birra,
        campeggio, tenda, cinema, concerto, festival, slittino
    """,
    "from_a": """
        del, della, dello, dell, dei, delle, del nostro, della nostra
    """,
    "we_plan": """
        apriremo, chiuderemo, licenzieremo, assumeremo, acquisiremo, aumenteremo, ridurremo,
        taglieremo, trasferiremo, creeremo, venderemo, costruiremo, accorperemo, abbasseremo,
        introdurremo, vogliamo, prevediamo, intendiamo, faremo, andremo, stiamo per, apriamo,
        chiudiamo, licenziamo, assumiamo, tagliamo, vendiamo, compriamo
    """,
    "got": """
        mi ha mandato, ci ha mandato, mi ha inviato, ci ha inviato, mi ha pagato, ci ha pagato, mi
        ha invitato, ci ha invitato, ci ha invitati, ci hanno invitati, invitat* dal, invitat*
        dalla, su invito del, su invito della, su invito di un
    """,
    "ad_deal": """
        mio codice sconto, mio codice promo, link affiliato, collaborazione pagata, collaborazione
        retribuita, partnership retribuita, campione stampa,
        codice di sconto, codice referral,
        in cambio di un post, in cambio di una foto, in cambio di una storia, in cambio
        di qualche, in cambio vi, prendo una percentuale, prendo una piccola, ci
        guadagno, mi danno una percentuale, commissione per, ambasciatore del marchio,
        ambasciatrice del marchio, sono ambasciatore di, sono ambasciatrice di, viaggio
        stampa, tester per, link partner, dal mio link, tramite il mio link, con il mio
        link, in collaborazione con, collab con
    """,
    "giver": """
        produttore, produttori, fabbricante, fabbricanti, fornitore, fornitori, marca, marchio,
        rivenditore, rivenditori, negozio, sponsor, agenzia, azienda partner, partner commerciale,
        importatore, distributore, rappresentante, ente del turismo, organizzatore, organizzatori
    """,
    "sent_me": """
        mi ha mandato, mi hanno mandato, ci ha mandato, ci hanno mandato, mi ha inviato,
        mi hanno inviato, mi ha spedito
    """,
    "no_giver": """
        genitori, nonni, famiglia, amici, amiche, collega, colleghi, vicin*, padrino,
        madrina, babbo natale, befana, società sportiva, comune, scuola, capo, squadra,
        datore, compleanno, comprato io, pagato io, di tasca mia, natale, matrimonio,
        mercatino
    """,
    "host": """
        hotel, albergo, ristorante, osteria, locanda, spa, terme, stazione sciistica,
        compagnia aerea, campeggio, chalet, cantina, birrificio, agriturismo, resort
    """,
    "business_giver": """
        produttore, produttori, fabbricante, fabbricanti, fornitore, fornitori, rivenditore,
        rivenditori, azienda partner, partner commerciale, cliente, importatore, distributore,
        rappresentante
    """,
    "trip": """
        volo, hotel, albergo, viaggio, fine settimana a, vip, crociera, formula 1, weekend sulla
        neve, lusso, orologio, ipad, iphone, tablet
    """,
    "never": """
        mai più, mai, zero, nessun, nessuno, nessuna, più alcun*, più nessun*, senza il minimo,
        senza la minima, senza neanche un*, neanche un*, nemmeno un*,
        senza alcun*, senza nessun*, nemmeno una volta, neanche una volta, non una sola, non
        un solo, nessun*, senza mai, mai una volta
    """,
    "mishap": """
        scart*, guast*, ferm* macchina, fermo macchina, fermi macchina, fermi, error*, difett*,
        problem*, rompe, rompono, romperà, rompersi, rottur*, rilavorazion*, rifare, riparazion*,
        deluder*, delude, delus*, sbagli*, interruzion*, perdit*, reclam*, si ferma, si blocca,
        abbandon*,
        perder*, perdete, perde, temere, si fermerà, fermarsi, blocca*
    """,
    "always": """
        sempre, ogni volta, a vita, per sempre, senza eccezioni, in ogni caso, tutta la vita,
        qualunque cosa accada
    """,
    "works": """
        perfett*, funziona*, funzionerà, riesce, riescono, riuscirà, impeccabil*, durerà, dura,
        giust*
    """,
    "failsafe": """
        infallibil*, indistruttibil*, a prova di bomba, a prova di errore, senza alcun rischio,
        per l eternità,
        tutta la vita, una vita intera, dura una vita
    """,
    "told": """
        era, erano, aveva, avevano, finora, fino a oggi, ieri, da quando, è stato, è stata, ha
        mai, ho mai,
        abbiamo avuto, hanno avuto, abbiamo mai, hanno mai, ha avuto
    """,
    "nobody_can": """
        nessuno può, nessuno, nessuna macchina, nessun produttore, non possiamo, non può, non
        promett*, non garanti*, senza garanzia, chi promette, non posso
    """,
    "own_deed": """
        mostro, pubblico, posto, racconto, porto, rispondo, vengo, foto, video, torta, brioche,
        faccio, visita, scrivo
    """,
    "eco_thing": """
        imballagg*, pellicola, cartone, cartoni, materiale, materiali, lubrificant*, refrigerant*,
        olio idraulico, component*, involucr*, pezzi di ricambio, modello, serie, motore, motori,
        azionament*, rivestiment*, vernice
    """,
    "premises": """
        capannone, capannoni, stabilimento, fabbrica, ufficio, uffici, sede, sedi, edificio,
        edifici, tetto, magazzino, flotta, mensa, officina, produzione, banco di prova, banchi di
        prova
    """,
    "sure": """
        contateci, può contarci, potete contarci, assicurat*, poco ma sicuro, al cento per cento,
        sicuro al cento per cento,
        credetemi, credimi, mi creda, fidatevi,
        va sul sicuro, andate sul sicuro
    """,
    "got_free": """
        ricevuto gratis, ricevuto gratuitamente, ricevut* in regalo, avuto gratis,
        regalat* da un, regalat* dal, regalat* dalla, mi ha regalato, ci ha regalato, mi
        hanno regalato, ci hanno regalato, mi ha offerto, ci ha offerto, regalo del,
        regalo della, regalo di un, buono del, buono di un, messo a disposizione
        gratuitamente, messa a disposizione gratuitamente, ricevuto da provare, campione
        gratuito, gratis, gratuitamente, a spese di, invitato da, invitata da, invitati
        da, invitato dal, invitata dal, invitato dall, invitata dall, mi ha invitato, ci
        ha invitato, non ho pagato, senza pagare, offerto da, offerta da, offerto dal,
        offerta dal, offerti dal, offerte dal, offerto dall, offerta dall
    """,
    "my_code": """
        con il mio codice, con il codice, mio codice, codice
    """,
    "no_goods": """
        fiducia, fedeltà, attenzione, tempo, sorriso, gioia, riscontro, consiglio, consigli,
        possibilità, posto, lavoro, sostegno, aiuto, accoglienza, ascolto, caffè, pranzo, cena,
        colazione, torta, cioccolata, birra, aperitivo, bicchiere
    """,
    "gift_noun": """
        regalo, regali, buono, buoni, vino, champagne, orologio, biglietto, biglietti, cesto
    """,
    "to_me": """
        mi ha, mi hanno, ci ha, ci hanno, ricevuto, ricevuti,
        mi, me,
        da me, con me,
        davanti alla mia porta, alla mia porta, sulla mia scrivania
    """,
    "own_logo": """
        nostro logo, logo aziendale, logo dell azienda, logo della ditta, logo della mia azienda,
        logo della fabbrica, logo del mio datore, logo dell officina, logo nostro, logo di casa,
        logo della carta intestata, logo del sito, logo del furgone
    """,
    "fun": """
        divertimento, risate, festa, sorpres*, serata, buonumore, brividi, atmosfera, sole,
        pioggia, caffè, emozioni, allegria
    """,
    "none_else": """
        nessun altra, nessun altro, nessuno, nessun altra macchina, nessun concorrente, nient
        altro, da nessuna parte, nessun produttore,
        nessuna macchina,
        nessun fornitore, nessun fabbricante, nessuna altra, nessun modello, nessuna marca,
        da nessun altra parte, niente altro, nessun rivale, nessun costruttore, nessuna
        ditta, nessuna azienda
    """,
    "measures_up": """
        meglio, più, così, come, tanto, altrettanto, quanto, compete*, avvicina, pari, regge il
        confronto, eguaglia
    """,
    "own_range": """
        che abbiamo, finora, fino a oggi, della nostra gamma, della nostra storia, la nostra
        macchina, delle nostre, dei nostri, rispetto,
        da quando, della mia carriera, della mia vita, nella storia di
    """,
    "change_word": """
        migliori degli ultimi, migliore degli ultimi, miglior* da, migliori da, peggiori degli
        ultimi, peggiore degli ultimi, peggior* da, mai avuto tant*, mai avut* così tant*, mai vist*
        tant*, mai venduto tant*, mai così alt*, mai così bass*, mai stat* così, più grande ordine,
        ordine più grande, contratto più grande, più grande contratto, crollat*, crollano, crollo,
        schizzat*, balzat*, volat*, esplos*, impennat*, alle stelle, in picchiata, a picco, salit*,
        scesi, scese, sceso, scesa, cresciut*, calat*, aumentat*, diminuit*, raggiunto il massimo,
        ai massimi, ai minimi, livello record, cifra record, in aumento, in calo, in crescita, in
        forte crescita, in forte calo, meglio del previsto, peggio del previsto, sopra il budget,
        sotto il budget, rispetto all anno scorso, rispetto all anno passato, più dell anno scorso,
        meno dell anno scorso,
        così tanti … da, così pochi … da, tanti … mai, non si vedevano, non si vedeva da,
        copre fino, basta fino, basta per
    """,
    "result_word": """
        cifre rosse, cifre nere, in rosso, conti in rosso, in perdita, bel più, grosso più, crescita
        a doppia cifra, utile record, perdita record, contratto milionario, ordine milionario,
        ordine da, contratto da, commessa da, soglia dei,
        il milione, il miliardo, mezzo miliardo, mezzo milione, record di
        vendite, record di ordini, record di fatturato, crescita a una cifra, crescita a due
        cifre, crescita a cifra singola, bel segno più, segno meno davanti, usciti dal
        rosso, uscita dal rosso, tornati in utile, tornata in utile, tornati in attivo,
        perdita milionaria, utile milionario, balzo del fatturato, balzo degli ordini, calo
        del fatturato, calo degli ordini, crollo degli ordini, crollo delle vendite, aumento
        del fatturato, soglia del milione
    """,
    "traded": """
        venduto, vendute, venduti, consegnato, consegnate, consegnati, prodotto, prodotte, firmato,
        firmata, firmati, concluso, conclusa, chiuso, contratto, contratti, ordine, ordini,
        commessa, incassato, investito, strappato, portato a casa,
        perso, guadagnato, realizzato, bruciato, raccolto, ottenuto
    """,
    "at_work": """
        mia squadra, mio team, mia carriera, della mia carriera, mia provvigione, i nostri
        venditori, nostri venditori, in ufficio, in officina, in reparto, in ditta, in azienda, in
        fabbrica, la direzione, il capo, la capa, i nostri numeri, nostri numeri, il nostro
        trimestre, il nostro semestre, il nostro anno, nostri letti, nostro reparto, i nostri
        ordini, nostri ordini, i nostri commerciali, lato ordini, sul fronte degli ordini, in
        casa, in sala operatoria, nel capannone, nel nostro ufficio
    """,
    "hush": """
        zitti, acqua in bocca, tra noi, fra noi, tra di noi, resti tra noi, non ditelo a nessuno,
        non dite niente, non dirlo a nessuno, non lo sa nessuno, nessuno lo sa, non l ho detto io,
        non ho detto niente, non ancora ufficiale, non è ufficiale, non è ancora ufficiale, ancora
        ufficiale, non posso dire, non posso ancora, non posso mostrar*, non possiamo mostrare, non
        posso far vedere, non potrei dirlo, non dovrei dirlo, segreto, segreta, segretissim*, top
        secret, confidenzial*, riservat*, sotto embargo, vi dico solo, dico solo questo, di più non
        dico, non parlarne, non aggiungo altro, in anteprima, piccolo segreto, nessuno può vedere,
        non ancora comunicat*,
        non posso parlare, non possiamo parlare, non posso parlarne, vietato fotografare, un
        indizio, di cui non posso,
        di non parlarne, non parlarne a,
        non dico una parola, neanche una parola, sto zitto, sto zitta, né confermare né,
        non dico altro, non dico di più, non dico niente di più
    """,
    "elsewhere": """
        giornale, giornali, quotidiano, corriere, la stampa, radio, televisione, telegiornale, banca nazionale,
        settore, associazione di categoria, analisti, congiuntura, cantone, comune, stato, borsa,
        economia, economisti, statistic*, panetteria, ristorante, bar, negozio di, mercatino,
        bancarella, sagra, festa, club, calcio, partita, partite, gol, punti, torneo, campionato,
        stagione, giardino, orto, galline, gatto, cane, torta, biscott*, marmellat*, bicicletta,
        vacanze, carnevale, paese, bambini, scuola, vicini, vicino, salvadanaio, paghetta, corsa,
        maratona, chili, dieta, scarpe, videogioco, serie, sci, neve, pioggia, vittorie, uova,
        moglie, marito,
        saldi, sconto, affitto, tasse, lotto, casinò
    """,
    "busy": """
        non si ferma, telefono non smette, telefoni non smettono, telefono squilla, telefoni
        squillano, fanno la fila, in fila, va a ruba, vanno a ruba, siamo sommersi, sommersi di,
        sommersi dalle, pieni di lavoro, pieno di lavoro, tanto lavoro, poco lavoro, senza lavoro,
        anche il sabato, lavora il sabato, tante sono le richieste, tante richieste, pioggia di
        richieste, lista d attesa, tempi di consegna, macchine ferme, officina vuota, affari
        vanno, affari a gonfie vele, affari girano, affari a rilento, gli affari, giri d affari, a
        pieno regime, a pieno ritmo, le richieste, la domanda esplode, tutto esaurito, rifiutare
        clienti, rifiutare ordini, rifiutiamo ordini, mandare via clienti, non abbiamo niente da
        fare, non c è niente da fare
    """,
    "sales_people": """
        venditori, venditrici, commerciali, ufficio vendite, direttore finanziario, direttrice
        finanziaria, contabilità, consiglio d amministrazione, cfo, azionisti, squadra vendite,
        quadri, finanza,
        uffici vendita, reparto vendite, rappresentanti, agenti di vendita, servizio vendite,
        servizio esterno
    """,
    "spirits": """
        atmosfera, aria pesante, aria di festa, umore, morale, spumante, champagne, brinda,
        brindano, brindato, brindiamo, sorriso, sorrisi, sorride, sorridono, raggiante, raggianti,
        festeggia, festeggiano, facce lunghe, musi lunghi, dorme male, dormono male, nervos*,
        preoccupat*, content*, felic*, di buon umore, buonumore, malumore, euforia, sollievo, al
        settimo cielo,
        balla, ballano, canta, cantano, fischietta, salta, piange, piangono, lacrime, tace, suda,
        sudano, trema, tremano,
        raggiant*, visi, volti
    """,
    "time_span": """
        anno, anno scorso, l anno scorso, anno passato, inizio anno, fine anno, mese, mesi, ultimi
        mesi, ultime settimane, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto,
        settembre, ottobre, novembre, dicembre, trimestre, semestre, esercizio, primavera, estate,
        autunno, inverno
    """,
    "went": """
        alla grande, a gonfie vele, benissimo, malissimo, molto bene, molto male, molto forte, in
        quarta, partito bene, partito male, partita bene, partito forte, cominciato bene, cominciato
        male, iniziato bene, iniziato male, inizia bene, inizia male, parte bene, parte forte, anno
        ottimo, ottimo anno, anno d oro, anno eccezionale, anno difficile, anno nero, bell anno,
        brutto anno, a rilento, in salita, in discesa, difficil*, fiacco, fiacca, meglio del
        previsto, peggio del previsto, non ci lamentiamo, non possiamo lamentarci, non lamentarci,
        va bene, va male, andato bene, andato male, andata bene, chiuso bene, in bellezza,
        superato ogni, oltre ogni aspettativa, sotto le aspettative, deludent*, deluso, sperato,
        sperare,
        piede giusto, piede sbagliato, sulla buona strada
    """,
    "future": """
        sarà, saremo, saranno, avrà, avremo, avranno, faremo, farà, venderemo, venderà,
        consegneremo, consegnerà, produrremo, produrrà, raggiungeremo, raggiungerà, supereremo,
        supererà, raddoppieremo, raddoppierà, triplicheremo, cresceremo, crescerà, cresceranno,
        investiremo, investirà, apriremo, aprirà, assumeremo, assumerà, aumenterà, aumenteranno,
        calerà, caleranno, salirà, saliranno, scenderà, scenderanno, chiuderemo, torneremo, tornerà,
        resterà, guadagneremo, guadagnerà, sfonderemo, sfonderà, dovrebbe, vuole, vogliamo
    """,
    "growth": """
        crescita, crescere, più grande, più grandi, aumento, calo, ripresa, aumentare, diminuire,
        decollare, esplodere, quota di mercato, quote di mercato, capacità produttiva, volumi,
        pareggio, a pieno regime,
        quota, quote, superare, sfondare, battere,
        cresce, crescono, crescerà, cresceremo, cresceranno, cresciut*, aumenta, aumentano,
        aumenterà, aumenteremo, aumenteranno, cala, calano, calerà, caleranno, diminuirà,
        diminuiranno, diminuiremo, supererà, supereremo, superiamo, batterà, batteremo,
        migliorare, migliorerà, miglioreremo, espansione, espandere, espanderà, si
        riprenderà, riprenderci, decollerà, esploderà, saliranno, salirà, scenderà,
        scenderanno, capacità, raddoppieremo
    """,
    "output_plan": """
        assumere, assumeremo, nuovi posti, posti in più, persone in più, collaboratori in più, su
        due turni, su tre turni, vendere … macchine, venderemo, consegneremo, produrremo, pezzi
        all anno, unità all anno, impianti all anno, veicoli all anno, tonnellate all anno, più
        macchine, letti in più, nuovi letti, centro di servizio, centri di servizio, nuovi
        mercati, macchine all anno
    """,
    "later": """
        l anno prossimo, anno prossimo, prossimo anno, il prossimo anno, tra <number> anni, fra
        <number> anni, prossimi anni, prossimi mesi, prossimi <number> anni, a medio termine, a
        lungo termine, a breve termine, prossimo trimestre, secondo semestre, prossimo semestre,
        fine anno, entro fine anno, entro la fine, entro <number> anni, presto, in futuro, in
        primavera, in autunno, il mese prossimo, prossimo esercizio, entro natale, tra qualche
        anno, nei prossimi, nel prossimo, quest autunno
    """,
    "new_thing": """
        nuova macchina, nuovo modello, nuovo prodotto, nuovo progetto, nuova generazione, prossima
        generazione, prossima macchina, prossimo modello, prossimo prodotto, erede, qualcosa di
        nuovo, qualcosa di grosso, qualcosa di grande, qualcosa di speciale, novità, sorpresa, una
        macchina che, un prodotto che, un progetto che, un prodotto, un progetto, una macchina,
        sotto il telo, sotto il telone, dietro la tenda, dietro il telo, sveleremo, sveliamo,
        svelare, prototipo, novità mondiale, sorella minore, sorella maggiore, fratello maggiore,
        nuova sede, nuovo stabilimento, prossimo stabilimento, nuovo reparto,
        arriva qualcosa, arriva … qualcosa, qualcosa bolle, prepariamo qualcosa,
        nuovo giocattolo, bestia, progetto segreto,
        sotto questo telo, sotto il lenzuolo, sotto questo lenzuolo
    """,
    "not_shown": """
        sotto il telo, sotto il telone, dietro la tenda, dietro il telo, nascost*, nascondiamo,
        non esiste ancora, non posso mostrar*, non possiamo mostrar*, nessuno può vedere, nessuno
        ha visto, nessuno deve vedere, vi sorprenderà, sorprendervi, sorpresa, indovinate, chi
        indovina, restate sintonizzati, seguiteci, assaggio, anteprima, a bocca aperta, sveleremo,
        sveliamo, svelare, tenete d occhio, in anteprima, presenteremo, sarà presentat*, verrà
        presentat*, quasi pront*, presto pront*, quasi finit*, vi stupirà, resterete, non esiste,
        ufficialmente non, non posso parlare, vietato fotografare, potrò mostrarvi, potremo
        mostrarvi, mostrarvi presto, sotto questo telo, sotto il lenzuolo, sotto questo lenzuolo
    """,
    "coming": """
        arriva, arrivano, arriverà, presto, tra poco, prossimamente, in primavera, in estate, in
        autunno, in inverno, a settembre, a ottobre, la settimana prossima, il mese prossimo, l anno
        prossimo, in fiera
    """,
    "no_product": """
        blog, video, film, puntata, episodio, podcast, articolo, post, libro, romanzo, album,
        canzone, macchina del caffè, lavatrice, automobile, bici, cane, gatto, bambino, figlia,
        figlio, moglie, marito, collega, colleghi, apprendist*, posto, festa, compleanno,
        matrimonio, menu, torta, sito web, mostra, appartamento, casa, aggiornamento, versione,
        corso, vacanze, viaggio, quiz, concorso,
        cucina, mobili, ufficio
    """,
    "sent_there": """
        squadra, team, montare, montaggio, installare, installazione, macchine, capannone,
        fabbrica, stabilimento, cantiere, traslocare, trasloco, appartamento, visto,
        permesso di lavoro, nuova vita, nuova scuola, trasferimento, trasferito,
        trasferita, missione, viaggio d affari, progetto, lavoro, lavorare, capo,
        fornitor*, apertura, terreno
    """,
    "leisure": """
        vacanza, vacanze, ferie, viaggio, viaggiare, spiaggia, albergo, hotel, ostello, campeggio,
        luna di miele, matrimonio, nozze, suoceri, suocera, parenti, famiglia, cugino, cugina,
        cugini, nipote, nipoti, amici, amiche, in visita, museo, cattedrale, chiesa, centro
        storico, mercato, piscina, sole, scottatura, natale, capodanno, pasqua, corso di lingua,
        soggiorno linguistico, scuola di lingu*, anno sabbatico, zaino, cartolina, souvenir,
        nostalgia di casa, jet lag, mamma, papà, nonna, nonno, sorella, fratello, zia, zio
    """,
    "outdoors": """
        canyon, valle, fiume, scogliera, deserto, costa, cresta,
        escursione, montagna, vetta, cima, alpe, zoo, stagno, lago, bosco, prato, cielo, nido, ali,
        piume, binocolo, osservato, fotografato, visto, finestra, vaso, annaffiare, fiorisce, fiore,
        fiori, giardino, balcone, pianta, piante, foglie, albero, film, documentario, mia, pub, bar,
        birra,
        coda, becco, artigli, piumaggio, cova, volteggiava, apertura alare, preda, marmotta,
        marmotte, ornitolog*, cresta, ghiacciaio, spine, annaffiato, vivaio, vacanze, vacanza
    """,
    "project_word": """
        progetto, progetti, nome in codice, lavoro, lavoriamo, lavorato, riunione, squadra,
        sviluppo, prototipo, test, prova, prove, lancio, decolla, piano, piani, budget, cantiere,
        stabilimento, sede, macchina, prodotto, laboratorio, azienda, ditta, ufficio, reparto,
        trucioli, arriva, presto
    """,
    "inside_source": """
        intranet, bacheca, albo aziendale, mail interna, e mail interna, email interna, mail
        interne, comunicazione interna, comunicato interno, nota interna, circolare, circolare
        interna, documento interno, documenti interni, chat interna, verbale, verbale della
        direzione, riunione, in riunione, alla riunione, riunione di reparto, assemblea del
        personale, il capo ha detto, il capo ci ha detto, la capa ha detto, la direzione ha detto,
        la direzione ci ha, dalla direzione, dall alto, organigramma, direttiva interna, voci di
        corridoio,
        di prima mano, in pausa, si dice che, serata informativa, colloquio, rapporto del mattino,
        ce l hanno detto, ci hanno detto, ci ha detto, mail della direzione
    """,
    "inside_item": """
        screenshot, schermata, copia, ecco la mail, ecco il documento, ecco il verbale, ecco la
        circolare, ecco la nota, in allegato, allego, leggete voi, trapelat*, condivido qui
    """,
    "inside_change": """
        chiude, chiudono, chiuderà, chiusura, soppress*, abolit*, elimina*, spariscono, sparisce,
        scompare, trasloca, traslocano, si sposta, si spostano, spostat*, trasferit*, trasferimento,
        ristruttur*, riorganizz*, esternalizz*, sostituit*, se ne va, se ne vanno, lascia, lasciano,
        dimissioni, si dimette, licenzia*, nuovo capo, nuova capa, nuovo direttore, nuova
        direttrice, nuovo responsabile, introduc*, ridott*, riduzione, tagli, taglio, cambiamento,
        cambiamenti, accorpat*, accorpano, fusione, ferma, fermano, nuovi orari, nuovi turni, lavoro
        ridotto, piano di risparmio, chius*, niente più, non ci sarà più, non ci saranno più,
        spost*, fus*, automatizz*, razionalizz*, vendut*, vender*, risparmi, tagliat*, tagliano,
        rimpiazz*, cancellat*, abbandon*,
        non rinnovat*, non verrà rinnovat*, non sostituit*, va esternalizzat*,
        tolgono, toglie, tolgon*, tolt*, aboliscono, abolisce, cancellano, cancella,
        eliminano, sopprimono, chiudiamo, chiuderanno, traslochiamo, trasloco, rimpiazzano,
        sostituiscono, sostituzione, delocalizz*, nuovo responsabile di produzione,
        introducono, riducono, dimezz*, raddoppi*, smantell*, liquid*, sciolt*,
        ristrutturazione
    """,
    "pay": """
        salario, stipendio, paga
    """,
    "law_published": """
        rapporto annuale, comunicato, pubblicat*, secondo il comunicato
    """,
    "press_meets": """
        mi ha chiamato, mi ha chiamata, mi ha intervistato, mi ha intervistata, mi intervista, mi
        intervistano, mi ha contattato, mi ha contattata, mi ha scritto, mi ha chiesto, mi ha fatto,
        incontro, mia intervista, la mia intervista, può citarmi, possono citarmi, mi cita, vuole
        parlarmi,
        mio colloquio con, mia conversazione con, mia testimonianza, mie parole
    """,
    "press_source": """
        senza il mio nome, senza citarmi, non mi citi, non citatemi, in via ufficiosa, tra noi, in
        forma anonima, senza firma, solo per sua informazione
    """,
    "measured": """
        misurato, mostra, mostrano, conferma, confermano, gira, tiene, funziona, supera, superato,
        superano, promettent*, incredibil*, eccellent*, ottim*, riuscit*, meno, più, meglio
    """,
    "own_health": """
        analisi del sangue, medico, mio cane, mio gatto, veterinario, pressione, gravidanza, test
        covid, coro, torneo, calcio, partita, esame, patente, voto, quiz, visita, allievi, prova
        generale,
        conferenza, relazione, lezione,
        imparato, imparare, imparo
    """,
    "secured": """
        password, parola d ordine, codice del cancello, codice della porta, codice d accesso, codice
        di accesso, codice dell allarme, codice pin, pin, credenziali, login, admin, chiave wifi,
        wifi, vpn, firewall, server, backup, antivirus, falla, vulnerabilità, aggiornamento,
        allarme, telecamera, telecamere, videosorveglianza, guardiano, guardia, guardia notturna,
        cancello, porta sul retro, porta posteriore, banchina di carico, chiave, chiavi, cassaforte,
        sala server, lettore di badge, sbarra, stupefacenti, accesso remoto, badge, passepartout,
        chiave universale, copia della chiave, wifi ospiti, entrata laterale, uscita di sicurezza,
        armadio dei farmaci, armadietto, controllo accessi, porta principale, ingresso principale,
        porta del magazzino, porta dell officina, porta della cantina,
        chiave del, chiave della sala
    """,
    "exposed": """
        è ancora quella, è ancora quello, ancora quella, ancora quello, di fabbrica, predefinit*,
        di default, mai cambiat*, non cambiata, la stessa password, stessa password, la stessa,
        dappertutto, ovunque, admin admin, su un biglietto, su un post it, attaccat*, sotto lo
        zerbino, guast*, rott*, non funziona, non funzionano, fuori servizio, staccat*,
        disattivat*, spent*, fint*, dorme, nessun guardiano, nessuna guardia, non c è nessuno,
        nessuno di notte, non chius*, mai chius*, sempre apert*, resta apert*, aperta a tutti, non
        si chiude, non ancora corrett*, non aggiornat*, ancora aggiornat*, obsolet*, windows xp,
        windows 7, windows <year>, windows server <year>, non cifrat*, senza password, senza
        firewall, senza backup, vaso, sotto il vaso, dietro il, accesso alla produzione, anno di
        fondazione, spento, spenta, aperto, aperta, entra chiunque, chiunque entra, chiunque può,
        1234, 0000, sotto la tastiera, non si chiudono, vale per tutte, mai a chiave, appes*,
        accanto alla macchina,
        non filma più, non registra più, non riprende più, condividono un, condividiamo
        un, un solo login, un solo account, login comune, account comune, senza secondo
        fattore, senza doppia autenticazione, niente doppia autenticazione, scritta sul,
        scritto sul, scritta sulla, scritto su,
        solo per bellezza, solo decorativa, per decorazione, non più attivo, non più
        attiva, non attivo
    """,
    "protects": """
        cambiate, cambiate spesso, non condividete, non date mai, non condividere, consiglio,
        consigli, trucco, formazione, corso, conferenza, cattiva idea, non è una buona idea,
        dimenticat*, persa, perso, bloccat*, sbagliata, esercitazione, allarme antincendio, falso
        allarme, sveglia, risolto, codice sconto, promo, sconto, gratis, porte aperte, codice
        sorgente, codice qr, dress code, codice colore, a casa, palestra, non pubblicate, codice
        di errore, codice a barre, codice g, codice postale, codice della strada, apre le porte,
        lavori in corso, apert* a tutt*, apert* al pubblico, apert* a chi,
        la nostra porta è, la mia porta è, le nostre porte sono, passate a trovarci,
        venite a trovarci, chi ha domande
    """,
    "belittles": """
        nemmeno, neanche, neppure, non sono capaci, non è capace, non sanno, non riescono,
        nemmeno volendo
    """,
    "copies": """
        copia, copiano, copiato, copiata, copiare, copiati, scopiazz*, rubato, ruba, rubano,
        imita, imitano, plagi*, contraffa*, scimmiott*,
        fotografat* dal, scannerizzat*, ritagliat*, screenshot, copiat*, rubacchiat*, filmat*
        dalla
    """,
    "ruin": """
        fallimento, fallire, fallit*, sull orlo, alla frutta, con l acqua alla gola, chiuderà,
        bancarotta, in rovina,
        chiudere bottega, chiudono bottega,
        senza futuro, senza clienti
    """,
    "contrasts": """
        a differenza di, a differenza dei, a differenza della, al contrario di, diversamente da,
        differenza con
    """,
    "over_drawn": """
        sempre, mai, già, continuamente, ancora, come un, come una, come al solito, ovviamente,
        solo a, perfino, persino, basta, tipico, solita, soliti
    """,
    "likes_it": """
        se vi piace, se ti piace, se amate, per chi ama, se le piace
    """,
    "anaphor": """
        quella roba, quel coso, quelle macchine, queste macchine, quel marchio, roba, certa gente,
        fanno, hanno dei, hanno delle, hanno un
    """,
    "namesake": """
        film, romanzo, romanzi, libro, libri, serie, gioco, album, gatto, gatta, cane, cavallo,
        criceto, mito, dio, titano, titani, mostro, mostri, fantascienza, capitolo
    """,
    "virtue": """
        durano, dura, funziona*, qualità, seri, serio, seria, affidabil*, onest*, sappiamo,
        solid*, precis*, veloc*
    """,
    "output": """
        macchine, pezzi, unità, apparecchi, impianti, pazienti, letti, barche, casi, ricoveri,
        operazioni, contratti
    """,
    "many": """
        dieci, dodici, quindici, venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta,
        novanta, cento, duecento, trecento, mille, decina, decine, dozzina, centinaio, centinaia,
        il doppio, più di, meno di
    """,
    "daily_life": """
        apprendist*, apprendistato, stage, torneo, festa, aperitivo, gita, sport, corso, formazione,
        primo soccorso, macchina del caffè, mensa, menu, compleanno, pensionamento, giubileo,
        bambini, porte aperte, meteo, vacanze, sci, neve
    """,
    "money_matter": """
        finanziariamente, finanze, affari, numeri, cifre, domanda, richieste, vendite, cassa,
        risultato
    """,
    "makes": """
        montato, montata, costruito, costruita, cablato, assemblato, lavoro, lavoriamo, sviluppato,
        sviluppiamo, testato, testiamo, programmato, progettato, officina, sala prove,
        provare, provato
    """,
    "group_of": """
        le donne, una donna, le ragazze, ragazze, femmine, gli stranieri, stranieri,
        extracomunitar*, immigrat*, migranti, rifugiat*, gli arabi, i neri, gli africani, i
        musulmani, musulman*, gli ebrei, velate, i gay, gli omosessuali, omosessual*, lesbiche, i
        trans, i disabili, disabil*, in sedia a rotelle, handicappat*, i vecchi, gli anziani,
        boomer, over 50, sopra i 50, oltre i 50, alla sua età, le madri, le mamme, incinta,
        incinte, gli albanesi, i rumeni, i balcanici, i rom, gli zingari, i meridionali, i grassi,
        donne al, donne in, donne sono, una donna capo, donna capo, una donna a, le femmine, le
        bionde, i turchi, i siriani, i marocchini, i portoghesi, velo, col velo, di una donna,
        gli uomini
    """,
    "unfit": """
        non sanno, non sa, non capiscono, non capisce, non possono, non sono capaci, non sono
        fatte, non fa per loro, roba da donne, non è roba, solo danni, fanno solo danni, non hanno
        voglia, senza voglia, fannulloni, pigri, pigre, ladri, rubano, troppo debol*, troppo
        emotiv*, troppo vecch*, troppo lent*, buone solo a, buoni solo a, stiano a casa, restino a
        casa, a casa loro, in cucina, non imparano, non impara, non si integrano, non è il loro
        posto, niente da fare, non c entrano, per le quote, per bellezza, decorazione, più
        portati, sono migliori, per natura, inaffidabil*, meglio assumere, non assumere, non
        vogliono lavorare, finisce male, non può funzionare, astenersi, solo problemi, non c è
        posto, ma per favore, figuriamoci, ci mancava solo, buonanotte, roba da ridere, non
        valgono, non vale niente, non valgono niente, non serve a niente, buone solo, nessuna
        possibilità, non li vogliamo, non le vogliamo, non verranno considerat*, non prendiamo, a
        fare il caffè, fare il caffè, isteric*, arretrat*, meglio di una donna, meglio delle
        donne, si sa che rubano, meno portat*, meno capaci, meno affidabil*, farebbero meglio a,
        servono a poco, servono a niente, servono solo, cosa per loro, roba per,
        non vanno bene, non sono adatt*, non adatt*, non
        hanno posto, non sono al loro posto, non vanno d accordo
    """,
    "defends": """
        chi dice, chi crede, chi pensa, pregiudiz*, cliché, stereotip*, non è vero, falso, una
        volta si diceva, si diceva, non solo, altrettanto, quanto gli uomini, purtroppo, domani,
        questa settimana, martedì, mercoledì, giovedì, venerdì, sabato, peccato, lunedì
    """,
    "worker": """
        uomo, uomini, donna, donne, ragazzo, ragazzi, ragazza, tecnic*, collaborator*,
        collaboratric*, person*, magazzinier*, montator*, talento, talenti
    """,
    "age_edge": """
        fino a, max, massimo, sotto i, under, non oltre
    """,
    "successor": """
        erede, successore, sostituta, sorella minore, sorellina, sorella maggiore, sorellona,
        fratello maggiore, fratellino, prossima generazione, nuova generazione,
        successora, l erede, sostituto
    """,
    "politics": """
        iniziativa, iniziative, referendum, votazion*, urna, urne, elezion*, consiglio federale,
        consiglier* federal*, consiglio di stato, consiglio nazionale, gran consiglio, parlament*,
        deputat*, candidat* alle, il candidato, la candidata, candidatura, udc, plr, lega dei
        ticinesi, la lega, partito socialista, i verdi, fratelli d italia, bilaterali, accordi
        bilaterali, libero scambio, accordo quadro, dazi, senat*, disegno di legge,
        questa legge, la legge, alla legge, della legge, nuova legge, il governo, questo governo,
        nuove tasse, questa tassa,
        vota lega, votate lega,
        le camere, palazzo federale
    """,
    "as_firm": """
        come azienda, come impresa, come ditta, come datore di lavoro, come esportator*, come
        produttor*, come industria, da esportator*, la nostra azienda, a nome dell azienda, a nome
        di tutti, parlo per tutti, la direzione, noi tutti di
    """,
    "private_view": """
        a titolo personale, a titolo privato, personalmente, opinione personale, mia opinione, non
        è la posizione, non è l opinione, non importa, qualunque sia, ognuno, ciascuno, nessuna
        indicazione, in privato, parlo per me
    """,
    "outside_source": """
        giornale, comunicato stampa, radio, notizie, condominio, genitori, maestra, consiglio
        comunale, associazione, padrone di casa, quartiere, scuola, asilo, chiesa, cooperativa,
        podcast, newsletter, quiz, festa, invito, pranzo, ricetta, menu,
        vendo, vendesi, in vendita, regalo, cercasi, torneo, aperitivo, grigliata
    """,
    "offers_press": """
        sono disponibile, sono a disposizione, rispondo volentieri, parlo volentieri, scrivetemi,
        contattatemi, chiamatemi, racconto volentieri
    """,
    "refers_press": """
        indirizzat*, rimandat*, rinviat*, rivolgetevi, si rivolga, chiedete all
    """,
    "lab": """
        laboratorio, banco, sala prove, prototipo,
        al banco, banco prova, prova di stanotte
    """,
    "first_time": """
        per la prima volta, prima volta, mai prima, mai
    """,
    "credential": """
        password, codice del cancello, codice della porta, codice d accesso, codice di accesso,
        codice dell allarme, codice pin, pin, credenziali, login, admin, diploma, diplomi, laurea,
        patente, certificato, attestato, brevetto, dottorato, maturità, abilitazione, mba
    """,
    "job_matter": """
        licenziament*, licenziare, licenziat*, taglio di posti, lavoro ridotto, delocalizz*,
        fusione, fallimento, bancarotta, insolven*, ristruttur*
    """,
    "nearby": """
        vicino a, vicino all, vicino alla, accanto a, accanto all, di fronte a, di fronte all,
        dietro
    """,
    "posing": """
        usiamo, utilizziamo, nella nostra officina, nella mia officina, abbiamo
        comprato, ho comprato, abbiamo acquistato, ho acquistato, nella nostra azienda,
        da noi gira, lavoriamo con, fresiamo, da anni con, passati a,
        passato a, passati alla, passato alla, comprate, comprata, comprato, comprati,
        ricomprerei, ricompreremmo, ricomprare, compro solo, compriamo solo, nella mia ditta, nella nostra ditta, nel mio laboratorio, la mia officina, la
        nostra officina, la nostra piccola officina, la usiamo, le usiamo, in servizio
        da noi, nella nostra torneria, nella nostra fresatoria,
        ne ho una, ne ho uno, ne ho due, ne ho tre, ne ho quattro, ne ho diverse, ne ho
        parecchie, ne ho <number>, ne abbiamo una, ne abbiamo uno, ne abbiamo due, ne
        abbiamo tre, ne abbiamo quattro, ne abbiamo diverse, ne abbiamo parecchie, ne
        abbiamo <number>, ne possiedo, ne possediamo, possediamo, possiedo, abbiamo
        ordinato, la uso, le uso, uso da, usiamo da, abbiamo preso, ho preso, la
        ricomprerei, la ricompreremmo, acquistata, acquistate, nel nostro laboratorio, nel
        nostro stabilimento,
        in officina da, in ditta da, in azienda da, abbiamo in officina, nel nostro parco
        macchine, gira da noi
    """,
    "first_results": """
        primi risultati, primi dati, nostri dati, nostri risultati
    """,
    "machinery": """
        macchin*, mandrino, cuscinett*, sensor*, comando, software, aggiornamento, cavo, cavi,
        alimentatore, pompa, motore, guarnizion*, valvol*, tubo, utensil*, pezzo, pezzi, ricamb*,
        component*, elettronica, asse, idraulic*, olio, filtro, programma, operator*, montator*,
        tecnic*, montaggio, manutenzione, consegna, fornitor*, corriere, barca, batteri*,
        impostazion*, installazion*, apparecchi*
    """,
    "fair": """
        fiera, stand, ore, aperitivo, festa, porte aperte, porte, giornata, iscrizion*, evento
    """,
    "to_show": """
        citazion*, citare, discorso, foto, immagin*, lettera, mail, messaggio, poesia, testo,
        nome, video, registrazione, mostrare, condivid*, pubblic*, storia
    """,
    "own_traits": """
        età, origine, origini, passaporto, nazionalità, genere, sesso, religione, lingua
        madre, accento, percorso, cv, curriculum, diploma, scuola, colore della pelle,
        tatuaggi, cravatta, disabilità, da dove viene, da dove venite, donna o uomo, uomo
        o donna
    """,
    "snaps": """
        peggio per lei, peggio per te, peggio per voi, non è un nostro problema, non è colpa
        nostra, legga meglio, leggi meglio, leggete meglio, impari a leggere, impara a leggere, sa
        leggere, sai leggere, non ha letto, non hai letto, ma che dice, ma che dici, che
        sciocchezza, che stupidaggine, domanda stupida, quante volte, basta lamentarsi, smetta di
        lamentarsi, si arrangi, arrangiati, arrangiatevi, cerchi su google, cerca su google, chi
        se ne importa, non ci importa, si svegli, svegliati, è cieco, sei cieco, ben le sta, si
        informi,
        apra gli occhi, apri gli occhi, non ci vuole un genio, non ci vuole una scienza,
        peccato per lei, peccato per te, peccato per voi, tanto peggio, sfortuna, è un
        problema suo, è un problema tuo, doveva pensarci prima, dovevate pensarci prima,
        affari suoi, affari tuoi
    """,
    "opines": """
        ritiene, pensa che, crede che, è dell avviso, è dell opinione, è convint*, si scusa, si
        rammarica, prende le distanze, condanna, precisa che, tiene a precisare, prende posizione,
        considera,
        è del parere, è convinta, è convinto, sostiene che, è favorevole, è contraria
    """,
    "not_ours": """
        non parlo, non a nome, non la posizione, solo per me, a titolo personale, mia opinione
    """,
    "we_hold": """
        pensiamo, crediamo, riteniamo, diciamo, siamo convinti, siamo dell avviso, ci scusiamo, la
        pensiamo
    """,
    "creation": """
        immagin*, foto, fotografi*, disegn*, illustrazion*, grafic*, manifest*, musica, canzone,
        canzoni, brano, colonna sonora, melodia, video, clip, film, spezzone, scena, articol*,
        testo, testi, pagina, pagine, capitolo, capitoli, poesia, mappa, carattere, traccia
    """,
    "took": """
        copiat*, ricopiat*, copia e incolla, scaricat*, rubat*, prestito, ripres*, scannerizzat*,
        fotografat*, screenshot, recuperat*, estratt*, messa sotto, messo sotto, rippat*, tirat*
        giù, presa, preso, prese, presi,
        ritagliat*, filmat*, registrat*, incollat*, caricata, letto tutto,
        fregat*, sgraffignat*, copio, ricopio, incollo, trascrivo
    """,
    "of_others": """
        internet, rete, web, google, facebook, instagram, insta, pinterest, youtube, tiktok,
        spotify, netflix, twitter, di un fotografo, del fotografo, giornale, rivista, libro,
        gioco, videogioco, film, serie, radio, hit, concorrent*, wikipedia, profilo di, un
        profilo, sito di, da qualche parte, catalogo,
        un sito, un blog, un account,
        dalla fotografa, dal fotografo, della fotografa, telegram, agenzia fotografica,
        blog
    """,
    "pirates": """
        aggirato il paywall, aggirare il paywall, senza abbonamento, non ha l abbonamento, non
        hanno l abbonamento, senza chiedere, senza permesso, senza autorizzazione, tanto nessuno
        se ne accorge, piratat*, nessuno se ne … accorge, nessuno se ne accorgerà, non se ne
        accorge nessuno, nessuno lo nota
    """,
    "hands_out": """
        copio, ricopio, copiat*, ricopiat*, incollo, incollat*, trascrivo, trascritt*,
        per intero, intero, intera, integrale, testo completo, screenshot, in pdf, il
        pdf, parola per parola, ve lo metto, ve la metto, riga per riga
    """,
    "paywalled": """
        a pagamento, paywall, riservato agli abbonati, riservata agli abbonati, non è
        abbonato, non siete abbonati, senza abbonamento, costa di solito, normalmente
        costa, senza pagare
    """,
    "removes": """
        tolt*, tagliat*, cancellat*, ritagliat*, rimoss*, coperto, coperta, eliminat*,
        ritoccat*, fatto sparire
    """,
    "watermark": """
        filigrana, filigrane, firma del fotografo, nome del fotografo, crediti della
        foto, watermark
    """,
    "whence_unknown": """
        non so più da dove, non so da dove, non ricordo da dove, non ricordo più da, non
        so più quale, non mi ricordo da, non ricordo la fonte, dimenticato la fonte,
        chissà di chi è, non so di chi sia
    """,
    "shares_it": """
        qui, ecco, qui sotto, in allegato, copiat*, ricopiat*, per voi, per chi, per tutti, da
        leggere, scannerizzat*, fotografat*, condivido, posto, caricat*
    """,
    "licensed": """
        licenz*, libera da diritti, libere da diritti, libero da diritti, diritti, autorizzazione,
        autorizzat*, permesso, accordo, acquistat*, creative commons, cc by, grazie a, sito del
        giornale, dominio pubblico, citazione, io stess*, archivio fotografico, con il consenso,
        fonte sotto, fonte in, ecco il link, link sotto
    """,
    "workload": """
        lavoro, telefono, telefoni, ordini, richieste, clienti, clientela, capannone, officina,
        turni, magazzino, consegna, consegne, domanda, offerte, macchine, fabbrica, ditta, affari,
        sabato, straordinari, temporanei, interinali, casella, agenda,
        portafoglio, calendario
    """,
    "level": """
        tanto, tanta, tantissim*, così tanto, troppo, troppi, troppo poco, pochi, poche, poco, quasi
        più, a malapena, più di quanto, trabocca, pieno, pieni, vuoto, vuoti, muto, muti,
        silenzioso, calmo, squilla, squillano, senza sosta, ininterrottamente, non stop, giorno e
        notte, a pieno, al massimo, a rilento, al minimo, ferm*, si accumulano, aumenta, diminuisce,
        riprende, rallenta, manca, mancano, ci strappano, a ruba,
        la fila, la coda, non sappiamo più dove
    """,
    "going": """
        le cose vanno, le cose girano, va tutto, tutto gira, gira bene, si continua così, avanti
        così, sulla buona strada, sotto pressione, vento in poppa, acque agitate,
        nell aria, aria elettrica
    """,
    "nowadays": """
        al momento, in questo momento, ora, adesso, attualmente, questa settimana, questo mese,
        quest anno, da settimane, da mesi, da gennaio, ultimamente, finora, oggi
    """,
    "leaders": """
        direzione, capo, capa, capi, manager, responsabile, responsabili, risorse umane, consiglio d
        amministrazione, ceo, quadri, superiore, superiori, caporeparto, caposala,
        capireparto, capiturno, capi reparto
    """,
    "says_so": """
        detto, annunciato, informato, comunicato, raccontato, spiegato, vuole, vogliono, prevede,
        prevedono, pensa di, pensano di, deciso, intende, intendono,
        informati, informate, annuncia, annunciano, comunica, diceva, annunciava
    """,
    "what_thing": """
        macchina, modello, prodotto, apparecchio, progetto, quello che, ciò che, la cosa, roba,
        qualcosa, sistema, robot, centro
    """,
    "will_show": """
        presenteremo, presentare, presentata a, sveleremo, lanceremo, lanciare, lancio, anteprima
        mondiale, metteremo sul mercato, uscirà
    """,
    "on_air": """
        alla radio, in tv, in televisione, al telegiornale, sul giornale, in onda, davanti alle
        telecamere
    """,
    "not_told": """
        letto, visto, sentito, ascoltato, scoperto, abbonat*, comprato, trovato, guardato,
        condiviso, leggere, vedere, ascoltare
    """,
    "probe": """
        test, prova, prove, esperimento, esperimenti, simulazion*, analisi, valutazione, misure,
        studio, pilota, algoritmo, compensazione, sensore, scarto, geometria, raffreddamento,
        rivestimento, lega, cuscinetto
    """,
    "outcome": """
        meglio del previsto, peggio del previsto, funziona, conferma, confermano, dimostra*, mostra
        che, mostrano che, supera*, promettent*, sensazional*, meno, dimezza, raddoppia, più
        precis*, più veloce, micron, successo, fallit*, svolta, pubblicheremo,
        oltre le attese, ogni aspettativa, risparmia, stabile, senza guasti, aumenta, riduce
    """,
    "lack": """
        senza, non, nessun, nessuno, nessuna, mai
    """,
    "from_there": """
        da internet, dalla rete, dal web, da google, da facebook, da instagram, da pinterest, da
        youtube, da un film, da un gioco, da un libro, dal giornale, da una rivista, da un
        profilo, da qualche parte, di un altro account, viene da internet, viene da un profilo, da
        una serie, da un album, da un video, da una trasmissione,
        da un blog, da un sito, da una pagina, da chissà quale
    """,
    "bosses": """
        capo, capa, ceo, direzione
    """,
    "purpose": """
        affinché, se, appena, finché, evitare, prevenire, impedire, per evitare, ridurre
    """,
    "came_across": """
        trovata, trovato, trovate, trovati
    """,
    "pictured": """
        immagin*, foto, disegn*, illustrazion*, musica, canzone, brano
    """,
    "today": """
        oggi, ieri, la settimana scorsa
    """,
    "no_business": """
        ordini di lavoro, perdita di tempo, perdita di peso, risultati del torneo, risultati degli
        esami, utile sapere, è utile, utile per, margine di errore, a margine
    """,
    "plan_hard": """
        licenziament*, licenziare, licenziamo, licenzieremo, licenzierà, taglio di posti, tagliare
        … posti, taglieremo … posti, lavoro ridotto, chiusura della sede, chiusura dello
        stabilimento, chiuderemo … sede, chiuderemo … stabilimento, chiuderà … sede, chiuderà …
        stabilimento, delocalizz*, ristruttur*, riorganizz*, fusione, acquisizione, acquisire,
        acquisiremo, tre turni, aumento dei prezzi, aumenteremo … prezzi
    """,
    "surpasses": """
        supera, superano, batte, battono, surclassa, surclassano, straccia, stracciano, distanzia,
        sbaraglia, domina, eclissa, lascia … indietro, mette … in ombra, annienta
    """,
    "everyone": """
        tutte le altre, tutti gli altri, la concorrenza, i concorrenti, le concorrenti, le rivali,
        i rivali, chiunque, qualsiasi altra, tutto il mercato, il resto, gli altri
    """,
    "gone": """
        passato, finit*, addio, basta, dimenticate, dimentica, elimina, eliminano, azzera,
        azzerano, impossibil*, esclus*, dite addio, un ricordo, non conosce, sconosciut*, storia
    """,
    "pays_off": """
        si ripaga, si ripagano, si ammortizza, ammortizz*, si paga da sola
    """,
    "hedge": """
        fino a, secondo, in genere, di solito, può, possono, potrebbe, circa, in media, spesso,
        tipic*, dipende, forse, misurat*, possibile, a seconda
    """,
    "buyers": """
        chi compra, chi sceglie, chi prende, chi si affida
    """,
    "rather": """
        piuttosto, piuttosto che, preferisco, preferirei, meglio
    """,
    "fit_as": """
        va bene come, vanno bene come, buona come, buono come, buone come, buoni come, al massimo,
        tutt al più, serve da, servono da, utile come, buon* solo,
        buon* giusto per, giusto per, bene solo, bene giusto, buono per, utili come, serve
        al massimo, servono al massimo, serve solo, servono solo, a malapena, abbastanza
        buon*, può servire, possono servire, tutt al più come
    """,
    "envies": """
        sogna, sognano, invidi*, gelos*, vorrebbe, vorrebbero
    """,
    "span_of_time": """
        anno, anni, mese, mesi, settiman*, giorn*
    """,
    "last_year": """
        l anno scorso, anno scorso, anno passato, l anno passato, anno <year>, il <year>, <year> è
        stato, <year> ci ha, che anno, ultimi mesi, primi mesi, primo semestre, ultimo trimestre
    """,
    "judged": """
        da dimenticare, dimenticare, soddisfazion*, gioia, gioie, preoccupazion*, doloros*, incubo,
        sogno, indimenticabile, storico, catastrofe, catastrofic*, miracolo, sofferto, tremato,
        pazzesco, folle, buono, buona, forte, cattivo, duro, dura,
        granché, brillante, brillanti, scarso, scarsa, mediocre, ottimo, ottima, bene, male,
        super, fantastico, fantastica, straordinario, straordinaria, eccezionale, difficile,
        difficili, debole, deboli, terribile, disastroso, disastrosa, magro, magra,
        stupendo, splendido, splendida, top, flop, amaro, amara, esaltante, memorabile,
        entusiasmante, cattiva, buoni, buone, forti
    """,
    "fresh": """
        nuovo, nuova
    """,
    "inside_paper": """
        intranet, mail interna, comunicazione interna, comunicato interno, nota interna, circolare,
        circolare interna, documento interno, documenti interni, chat interna, verbale,
        organigramma, direttiva interna, mail della direzione, bacheca
    """,
    "reads_so": """
        dice, parla, annuncia, indica, si legge, c è scritto, che
    """,
    "inside_weak": """
        cambia, cambiano, cambiamento, cambiamenti
    """,
    "it_comes": """
        è grosso, è grande, arriva, esce, qualcosa, sorpresa
    """,
    "code_word": """
        codice, codici
    """,
    "doorway": """
        porta, porte, cancello, magazzino, ingresso, armadio, cassaforte, garage, sala, capannone,
        laboratorio, ascensore, archivio
    """,
    "kindly": """
        bell*, buon*, positiv*, ottim*, gentil*, splendid*, carin*
    """,
    "not_only": """
        non solo, non soltanto,
        non è solo, non sono solo, non unicamente, non solamente
    """,
    "whole_work": """
        tutto l articolo, articolo intero, intero articolo, articolo completo, testo intero, tutto
        il testo, capitolo intero, tutto il capitolo, libro intero, tutta la pagina,
        tutto il film, tutta la puntata, tutta la poesia, intervista intera, testo integrale,
        versione integrale, per intero
    """,
    "copied_out": """
        copiat*, ricopiat*, scannerizzat*, fotografat*, screenshot, senza abbonamento, vi incollo,
        incollo, senza pagare, per non pagare, vi leggo, filmat*
    """,
    "denounces": """
        chi dice, chi crede, chi pensa, pregiudiz*, cliché, non è vero, sbaglia, si diceva
    """,
    "told_them": """
        le ho detto, gli ho detto, le ho raccontato, gli ho raccontato
    """,
    "buys": """
        comprare, compra, comprano, comprerebbe, comprerei, comprerò
    """,
    "sex_word": """
        maschio, femmina
    """,
    "thingly": """
        capra, capre, pera, bestia, larva, ameba, lumaca, mollusco, zerbino, verme, vipera,
        tiranno, despota, dittatore, sadico, ratto, maiale, oca, oche, gallina, avvoltoio,
        sanguisuga, zero, disastro ambulante, strega, drago, pecora, pecore, cetriolo, rapa,
        zucca, marionetta, fallito, falliti, serpe, iena, squalo,
        salame, gnocco, terrone, testina, bamboccio, tonto, allocco, allocchi, stolto, stolti,
        nullità, zucca vuota, pezzente, pezzenti,
        frana, frane, schiappa, schiappe, palla al piede, impiastro, calamità, un incapace,
        un incompetente
    """,
    "low": """
        grosso, grossa, povero, povera, vigliacco, vigliacca, arrogante, presuntuoso, presuntuosa,
        pigro, pigra, inutile, incapace, stupido, stupida, vero, vera, perfetto, perfetta,
        completo, patentato, patentata, brutto, brutta, vecchio, vecchia, viscido, viscida,
        ignorante, assoluto, assoluta, autentico, autentica, incompetente
    """,
    "witless": """
        non ha tutte le rotelle, tutte le rotelle, qualche rotella fuori posto, rotella fuori
        posto, gli manca una rotella, le manca una rotella, ti manca una rotella, manca qualche
        rotella, manca qualche venerdì, gli manca un venerdì, manca un venerdì, bevuto il
        cervello, bevuta il cervello, bevuti il cervello, fuso il cervello, cervello in ferie,
        cervello in vacanza, cervello in pappa, cervello spento, spento il cervello, cervello a
        casa, cervello all ammasso, cervello di gallina, cervello da gallina, cervello di un
        moscerino, cervello in due, un neurone solo, due neuroni, niente in testa, niente tra le
        orecchie, vuoto tra le orecchie, segatura in testa, segatura nel cervello, testa piena di
        segatura, aria tra le orecchie, non ha inventato l acqua calda, non ha inventato la
        polvere, non è una cima, non è una volpe, non è un aquila, non è un fulmine, non proprio
        una cima, non è il coltello più affilato, caduto dal seggiolone, caduta dal seggiolone,
        caduto da piccolo, battuto la testa da piccolo, battuto la testa, fuori di testa, fuori
        come un balcone, fuori come un melone, dato di volta il cervello, picchiato in testa,
        ignorante come una capra, stupido come una, scemo come una, tonto come una, non vale
        niente, non vali niente, non vale un soldo, non vali un soldo, buono solo a, non capisce
        un tubo, non capisci un tubo, non capisce una mazza, non capisci una mazza, non capisce un
        accidente, non capisce niente, non capisci niente, senza spina dorsale, senza palle, senza
        attributi, non ha le palle, da ricovero, da rinchiudere, da manicomio, il più stupido, il
        più incapace, la più incapace, i più stupidi, mi fa vomitare, fa schifo come,
        non hai inventato l acqua calda, non hanno inventato l acqua calda,
        cervello … dimenticato, cervello … casa, cervello … guardaroba, stupido quanto, scemo
        quanto, qualche neurone, pochi neuroni
    """,
    "trifle": """
        patatine, sacchetto di patatine, uovo di pasqua, ovetto kinder, uovo kinder, ovetto,
        lotteria, tombola, al lotto, mercatino, detersivo, cereali, scatola di cereali, pacco di
        cereali, ebay, temu, wish, aliexpress, luna park, sagra, distributore di gomme, fustino,
        supermercato, raccolta punti, calendario dell avvento,
        brochure, opuscol*, depliant, catalog*, logo, pubblicità, sito web, cravatt*, penn*,
        moquette, caffè, confezion*, powerpoint, slogan, colore, colori, vernice, manifest*,
        calendari*, biglietti da visita, stuzzichini
    """,
    "mind_measure": """
        qi, quoziente intellettivo, intelligenza, cervello, memoria, spina dorsale, carisma,
        fascino, empatia, tatto, coraggio, orizzonte, sveltezza, finezza, competenza, competenze,
        simpatia, furbo, sveglio, intelligente, stupido
    """,
    "lesser": """
        pesce rosso, criceto, porcellino d india, gallina, galline, lombrico, verme, lumaca,
        chiocciola, ostrica, cozza, ameba, medusa, mosca, moscerino, zanzara, formica, asino,
        pecora, capra, mucca, scimmia, tostapane, patata, cetriolo, cavolo, graffetta, maniglia,
        sedia, scopa, sasso, mattone, vite, chiodo, martello, carriola, macchinetta del caffè,
        cucchiaino, pianta, ficus, cactus, nano da giardino, palloncino, parchimetro,
        attaccapanni, straccio, bambino di, bambini dell asilo, bambino, neonato, mia nonna, mia
        zia, mio cane, il mio gatto, un cieco, bullone, tartaruga, bradipo, zucchina, comodino
    """,
    "outdoes": """
        più, meglio, più veloce, più in fretta, più intelligente, più sveglio, in <number> minuti,
        in <number> secondi, in un minuto, capisce, capirebbe, capito, avrebbe, farebbe, saprebbe,
        impara
    """,
    "mental_act": """
        leggere, pensare, riflettere, ascoltare, calcolare, contare, scrivere, capire, la lettura,
        la logica, la cortesia, l ortografia, l intelligenza, il buon senso, la competenza, saper
        leggere, le istruzioni, la grammatica, l educazione, ragionare, gestire
    """,
    "not_given": """
        non è da tutti, non è per tutti, non è il suo forte, non è il tuo forte, non è il vostro
        forte, non è il loro forte, non fa per lei, non fa per te, non fa per tutti, un optional,
        opzionale, un lusso, chiedere troppo, troppo difficile per lei, troppo difficile per te,
        aiuterebbe, questione di fortuna, una parola sconosciuta, sconosciuta, un concetto
        estraneo,
        non è proprio il suo forte, non è certo il suo forte, non è esattamente il suo
        forte, non è nelle sue
        corde
    """,
    "cannot_even": """
        nemmeno, neanche, neppure, incapace di, incapaci di, non è capace, non è in grado, non è
        buono, troppo stupido per, troppo scemo per, non sa né, mai imparato
    """,
    "trivial": """
        contare fino a tre, contare fino a dieci, la destra dalla sinistra, la sinistra dalla
        destra, distinguere, allacciarsi le scarpe, scrivere il suo nome, scrivere il proprio
        nome, camminare dritto, l interruttore, bollire l acqua, cuocere un uovo, fare un caffè,
        piantare un chiodo, cambiare una lampadina, aprire una porta, trovare l uscita, tenere un
        martello, tenere un cacciavite, fare una frase, mettere in fila due parole, due parole in
        fila, leggere, scrivere, leggere l ora, sillabare, salutare, dire buongiorno, sommare due,
        fare due più due, due più due
    """,
    "lags": """
        meno, più stupido, più stupida, più scemo, più tonto, più lento, più inutile, più pigro,
        non più
    """,
    "nothing_against": """
        niente contro, nulla contro, niente da dire, con tutto il rispetto, senza offesa per,
        bisogna riconoscere, va riconosciuto, qualcosa di buono
    """,
    "at_least": """
        almeno, perlomeno, per lo meno, l unica cosa buona, l unica cosa
    """,
    "good_luck": """
        buona fortuna con, tanti auguri con, auguri con, in bocca al lupo con, buon divertimento
        con, condoglianze, le mie condoglianze
    """,
    "go_buy": """
        compra pure, comprate pure, compri pure, prendi pure, prendete pure, prenda pure, andate
        pure, vai pure, fate pure, ordinate pure
    """,
    "repairs": """
        riparator*, tecnic*, meccanic*, riparazion*, ripara, ricambi, tappi, nervi, attesa,
        estintore, nastro adesivo, assistenza, manutenzione, aspirina, pazienza
    """,
    "new_post": """
        posto, lavoro, squadra, inizio, esame, partenza, progetto, incarico, partita, torneo,
        mancherai, mancherà
    """,
    "nickname": """
        macinacaffè, macinino, macina caffè, macchina da cucire, tosaerba, aspirapolvere,
        scatoletta, triciclo, monopattino, frullatore, lavatrice, trattore, motorino, betoniera,
        locomotiva a vapore, trabiccolo, carretta, caffettiera, martello pneumatico, tritacarne,
        schiacciapatate
    """,
    "sounds_like": """
        sembra un, sembra una, suona come, fa il rumore, con il suo, con la sua, col suo, con i
        loro, e il suo, e la sua, andare a casa, può chiudere, travestit*
    """,
    "handled": """
        solo un numero, catena di montaggio, come bestiame, ti dimenticano, vi dimenticano, si
        dimenticano di te, si dimenticano di voi, si dimentica di te, ti mollano, ti parcheggiano,
        ti scaricano, ti sbattono fuori, ti mandano a casa, spremono, se ne fregano, nessuno si
        occupa, ore ad aspettare, per ore, che tu … o no,
        siete un numero, sei un numero, si è un numero, ti lasciano lì, ti lasciano in attesa, vi
        lasciano in attesa, ti lasciano solo, ti lasciano a piedi, ti lasciano … attesa, ti
        lasciano … aspettare
    """,
    "born_since": """
        nato dopo, nata dopo, nati dopo, nat* dopo il, anno di nascita, nato dal, nata dal
    """,
    "mocked": """
        trova l errore, trovate l errore, cerca l errore, cercate l errore, cosa può andare
        storto, cosa potrebbe andare storto, che cosa può andare storto, si salvi chi può,
        mettetevi al riparo, candid camera, siamo messi bene
    """,
    "woman_at": """
        donna alla, donna al, donna ai, una donna alla, una donna al, donne alla, donne al,
        ragazza alla, ragazza al, bionda alla, bionda al, una bionda, nonna alla, nonno alla,
        principessa
    """,
    "by_looks": """
        smalto, unghie, unghie laccate, manicure, rossetto, trucco, tacchi, tacchi a spillo,
        gonna, gonne, manine, mani delicate, mani fini, borsetta, ciglia, girello, passeggino,
        treccine
    """,
    "no_work": """
        non è lavoro da, non è un lavoro da, non è lavoro per, non è un lavoro per, non è mestiere
        da, non è un mestiere per, non è un mestiere da, non è posto per, non è roba da, non fa
        per, cosa da uomini, lavoro da uomini, roba da uomini, veri uomini
    """,
    "eye_candy": """
        un bel vedere, bel vedere, gioia per gli occhi, piacere per gli occhi, per rifarsi gli
        occhi, rifarsi gli occhi, bel visino, bel faccino, distrae i ragazzi, distrazione per,
        bella gnocca, uno schianto
    """,
    "women": """
        donna, donne, collaboratrice, collaboratrici, apprendista, stagista, capa, signora,
        signore, ragazza, ragazze, segretaria, assistente, tecnica, ingegnera, hostess, la nuova
    """,
    "scene_fire": """
        fumo, fumava, affumicat*, carbonizzat*, bruciat*, bruciaticcio, brace, fuliggine, fiamme,
        fiamma, fuoco, incendio*, brucia, sprinkler, estintore, estintori, schiuma, allarme,
        allarme antincendio, rilevatore di fumo, sirena, sirene, lampeggianti, autoscala,
        pompieri, autopompa, evacuat*, evacuazione, punto di raccolta, punto di ritrovo, puzza,
        puzza di bruciato, odore di bruciato, esplosione, esploso, botto, ambulanza, ambulanze,
        soccorsi, transennat*, nastro, tutto nero, nuvola nera, cielo nero, catastrofe, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server, sistema, sistemi, informatica, rete, schermo, schermi, computer, pc, login,
        password, criptat*, cifrat*, bloccat*, offline, hacker*, hackerat*, trojan, virus,
        riscatto, phishing, mail, allegato, backup, dati, cartelle, a mano, carta e penna, su
        carta, cyber*, spento, spenti, non va più niente, non funziona niente, non funziona più
        niente, firewall
    """,
    "scene_germ": """
        legionell*, germe, germi, batteri*, norovirus, virus, infezion*, contagi*, contaminat*,
        quarantena, isolat*, isolamento, diarrea, vomit*, intossicazione alimentare, salmonell*,
        doccia, docce, acqua, tubature, rubinett*, filtri, filtro, campioni, ventilazione, medico
        cantonale
    """,
    "event_germ": """
        legionell*, norovirus, salmonell*, germe, germi, contagio, intossicazione alimentare,
        quarantena, pandemia, epidemia
    """,
    "people_told": """
        siamo tutti fuori, tutti fuori, siamo fuori, ci hanno fatti uscire, ci hanno fatto uscire,
        dovuti uscire, dovuto uscire, mandati a casa, mandato a casa, mandate a casa, nessuno si è
        fatto male, nessuno si è fatto niente, nessun ferito, nessuno è ferito, nessun paziente,
        nessuno sta male, nessuno … ammalat*, stiamo tutti bene, stanno tutti bene, stiamo bene,
        tutti salvi, tutti sani e salvi, sani e salvi, intossicat*, ha tossito, ci sono feriti, un
        collega … ferito, qualcuno … ferito, un morto, non fanno entrare, non si può entrare, non
        si entra, al punto di raccolta, ci hanno evacuati, ci hanno evacuato, tutti evacuati,
        siamo tutti davanti, siamo tutti in strada, in attesa fuori,
        sono usciti tutti, tutti usciti
    """,
    "state_told": """
        distrutt*, danneggiat*, rovinat*, intatt*, salvo, salvat*, regge, reggerà, tenuto, ha
        tenuto, crollat*, cadut*, annerit*, sott acqua, allagat*, inutilizzabil*, perso, da
        buttare, non è grave, niente di grave, rubat*, criptat*, fuma, brucia ancora, fumano, è
        partita, persi, perso <number>, perse, hanno perso, è fermo, è ferma, sono ferme, sono
        chiuse, è chiusa, è chiuso, è andata, sono andate, ceduto, ha ceduto, in cenere, andato in
        fumo, a terra, salvi, salve, sigillat*, distrutto,
        i danni sono, danni sono pochi, danni sono minimi
    """,
    "part_of_site": """
        tetto, soffitto, capriate, muro, muri, parete, pareti, capannone, officina, locale,
        macchina, macchine, pressa, presse, forno, forni, impianto, impianti, portone, magazzino,
        banco prova, montaggio, edificio, ala, piano, cantina, sala server, fabbrica, produzione,
        uffici, ufficio, reparto, laboratorio, cucina, facciata, server, docce, tubature,
        capannone <number>, della <number>, dalla <number>, nella <number>, fresatrice,
        fresatrici, tornio
    """,
    "suspect_thing": """
        cavo, cavi, motore, trafo, trasformatore, compressore, accumulatore, batteria, batterie,
        aspirazione, filtro, filtri, forno, ventilazione, quadro, quadro elettrico, fusibile,
        presa, prolunga, caricabatterie, muletto, riscaldamento, stufa, pompa, idraulica, tubo,
        perdita d olio, olio, trucioli, saldatura, smerigliatrice, scintill*, sigaretta,
        mozzicone, corto circuito, cortocircuito, vernice, solvente, solventi, pressa, cuscinetto,
        mandrino, stracci, elettricità, allegato, chiavetta, password, aggiornamento, boiler,
        server
    """,
    "suspects": """
        secondo me, credo, credo che, penso, penso che, scommetto, sicuramente, probabilmente, di
        sicuro, sarà stato, sarà stata, deve essere, dev essere, dovrebbe, forse, pare, pare che,
        a quanto pare, è partito, è partita, partito da, partita da, partito dal, partita dal,
        partita dalla, preso fuoco, ha preso fuoco, cominciato, iniziato, surriscaldat*, scaldava,
        ronzava, friggeva, faceva rumore, puzzava, da tempo, da mesi, da settimane, da anni, mai
        pulit*, mai controllat*, mai sostituit*, mai cambiat*, vecchio, vecchia, segnalat*,
        avvertit*, non mi stupisce, l avevo detto, lo dicevo, aperto, cliccato, colpa,
        è stato il, è stata la, è stato quel, era il, era la, mano sul fuoco, crepitava, faceva
        scintille, ci scommetto, veniva da
    """,
    "resumes": """
        si riprende, riprendiamo, si ricomincia, ricominciamo, riprende lunedì, lunedì si
        riprende, lunedì si torna, di nuovo aperto, riapre, riaprirà, lavoro ridotto, telelavoro
        fino, ritardi nelle consegne, produzione ferma,
        si riparte, ripartiamo, la produzione riprende
    """,
    "witness": """
        io c ero, io ero lì, ero lì, ero presente, c ero anch io, sono sul posto, sono davanti,
        dietro di me, davanti a me, dietro di noi, con i miei occhi, ho visto, l ho visto, da
        quello che ho visto, da quanto ho visto, da qui, in diretta, del turno di notte, dice un
        collega, dice il capo,
        ha detto il capo, il capo ha detto, ci hanno detto
    """,
    "no_builds": """
        non si monta, non si montano, non si ripara, non si riparano, non si lavora, non si va
        lontano
    """,
    "safety": """
        sicurezza, protezione, infortun*, guanti, igiene, ferit*, sala operatoria
    """,
    "no_further": """
        non si può, non si fa, non si trova, non esiste, non c è, di così non, di così si muore,
        non troverete, non troverai, impossibile fare, nessuno fa, nessuno fresa, nessuno lavora,
        nessuno consegna,
        non è possibile, è impossibile, non si può fare, non si può andare, non ce n è, non
        esistono, nessuno sa fare, nessuno costruisce, nessuno produce, nessuno tornisce,
        nessuno misura, nessuno ci riesce, non la trovate, non lo trovate, non le trovate,
        non si trovano
    """,
    "presents": """
        è, sono, ecco, questo è, questa è, si tratta, scoprite, scopra
    """,
    "side": """
        un sì, un no, il sì, il no, per il sì, per il no, del sì, del no, dice sì, dice no,
        diciamo sì, diciamo no, dice … sì, dice … no, diciamo … sì, diciamo … no, vota sì, vota
        no, votiamo sì, votiamo no, raccomanda … sì, raccomanda … no, sì il, no il,
        siamo per, siamo contro, è per il, è contro
    """,
    "before_vote": """
        prima del voto, prima della votazione, domenica di votazione, alle urne, prima delle
        elezioni, prima dell elezione, giorno della votazione, andate a votare
    """,
    "makes_good": """
        sostituisce, sostituiamo, sostituirà, sostituiremo, ripara, ripariamo, riparerà,
        ripareremo, rimborsa, rimborsiamo, rimborserà, rimborseremo, cambia, cambiamo, riprende,
        riprendiamo, sistemiamo, aggiustiamo
    """,
    "for_free": """
        gratis, gratuitamente, gratuita, gratuito, senza spese, a nostre spese, a spese nostre,
        senza discutere, senza discussioni, senza condizioni, senza domande, senza fare domande,
        senza se e senza ma, qualunque cosa accada, offre la casa, tutto, integralmente,
        senza storie, senza fare storie, senza problemi, senza battere ciglio, a costo zero,
        senza costi
    """,
    "any_trouble": """
        se, in caso di, in caso d, ogni, tutti, tutte, tutto, qualsiasi, vostri, vostre
    """,
    "wager": """
        mi mangio il, mangio il cappello, pago io, offro io, pago una, pago la, ti pago, vi pago,
        scommetto, la cena, una cena, il giro
    """,
    "otherwise": """
        altrimenti, se no, sennò, in caso contrario, se non, o pago, oppure
    """,
    "healed": """
        senza dolore, senza dolori, guarit*, guarisce, guarirà, tornare a camminare, torna a
        camminare, si torna a, in forma, non soffrire più, senza ricadute
    """,
    "kept": """
        potuto tenere, potuto tenerlo, potuto tenerla, potuto tenerli, posso tenere, posso
        tenerlo, posso tenerla, me l hanno lasciat*, me le hanno lasciat*, me li hanno lasciat*,
        me l ha lasciat*, da tenere, messo a mia disposizione, per l invio, per il pacco, per
        avermi mandato, per avermi inviato,
        grazie per l invio, grazie per il pacco, per avermelo mandato, per avermela
        mandata, per il regalo
    """,
    "trial": """
        prova, provo, provato, provata, testato, test, unboxing, recensione, sconto, codice,
        li adoro, lo adoro, la adoro, adoro, fantastico, fantastica
    """,
    "off_price": """
        sconto, sconti, riduzione, promo, codice sconto, risparmi*, li pagate meno, pagate meno,
        paghi meno, buono, spedizione gratuita
    """,
    "stiff": """
        egregi signori, egregio signore, gentili signore e signori, spettabile*, spett, ci
        pregiamo, ci permettiamo di, con la presente, distinti saluti, voglia gradire, vogliate
        gradire, porgiamo, si comunica che, si prega di voler, siamo lieti di comunicare, con
        osservanza
    """,
    "sides_with": """
        si batte per, si batte contro, si impegna per, si impegna contro, difende, difendiamo,
        sostiene, sosteniamo, sta con, siamo con, è per, è contro, siamo per, siamo contro, si
        oppone, ci opponiamo, si schiera
    """,
    "at_my_work": """
        mio apprendistato, primo giorno di lavoro, anno di apprendistato, il mio capo, mio stage,
        mio tirocinio, mio primo giorno, mio ufficio, il mio formatore, la mia formatrice, mio
        caporeparto, il mio caposquadra, i miei apprendisti, le mie apprendiste, i miei stagisti,
        il mio armadietto, il mio turno, il mio posto di lavoro, mio posto di tirocinio, il mio
        reparto
    """,
    "sorry": """
        purtroppo, scusat*, mi dispiace, ci dispiace
    """,
    "known_song": """
        canzone la conoscete, la conoscete tutti, conoscete tutti questa canzone, conoscete questa
        canzone, sentita alla radio, passa alla radio, questo tormentone, tormentone, ritornello,
        questo ritornello, sigla, colonna sonora, musica del film, canzone del film, hit di,
        canzone di, canzoni di, pezzo di, brano di, tutta la canzone, canzone intera, canzone
        completa, brano intero, album intero, inno,
        ultima hit, hit dell estate, dall inizio alla fine,
        tutto il brano, tutto il pezzo, tutta quella canzone, questa canzone, canzone … intera,
        brano … intero,
        canzone è di, brano è di, pezzo è di, il pezzo di, la canzone di, il brano di,
        hit parade, in classifica,
        nuovo singolo, ultimo singolo, nuova canzone
    """,
    "plays_it": """
        alzate il volume, alza il volume, volume al massimo, audio acceso, con l audio, accendete
        l audio, in sottofondo, sottofondo, sotto c è, sotto, sulle note di, a ritmo di,
        accompagnat*, video, clip, reel, musica, suono, aggiunto, messa sotto, cuffie,
        nel video, nel reel,
        sotto al, sotto il nostro, sotto il film, sotto il reel
    """,
    "their_photo": """
        google maps, google earth, sito dell albergo, sito dell hotel, sito del comune, sito del
        giornale, sito di un, dal prospetto, dal giornale, dal corriere, dal corriere del ticino,
        da 20 minuti, dalla rivista, dal calendario, su whatsapp, via whatsapp, non so di chi, non
        so chi, fotografo sconosciuto, autore sconosciuto, fonte sconosciuta, dalla tv, dalla
        televisione, getty, shutterstock, adobe stock, filigrana, profilo instagram di, pagina
        facebook di,
        sito web, sito turistico, settimanale, quotidiano, rivista,
        sito di una, dal sito d
    """,
    "their_work": """
        immagine, immagini, foto, mappa, cartina, estratto, disegno, vignetta, vignette, fumetto,
        caricatura, meme, illustrazione, scena, carattere
    """,
    "laid_under": """
        alzate il volume, alza il volume, in sottofondo, sottofondo, sotto c è, messa sotto,
        aggiunt*,
        messo sotto, messe sotto, nel reel, nel video, volume al massimo,
        sotto il video, nel video c è,
        sotto il nostro film, sotto il film, sotto al video, sotto al film, sotto al
        reel, sotto il reel, musica di sottofondo,
        sotto il nostro
    """,
    "came_to_us": """
        letto, da leggere, uscito, consiglio, su di noi
    """,
    "follow_me": """
        seguitemi, seguite, iscrivetevi, abbonatevi, ho aperto, ho creato, ho lanciato, apro,
        creo, lancio, da oggi sono,
        riservato, preso, accaparrato, trovate
    """,
    "birthdays": """
        meno di <number> candeline, al massimo <number> candeline, non più di <number> candeline,
        massimo <number> candeline, meno di <number> primavere, al massimo <number> primavere, non
        più di <number> primavere, massimo <number> primavere, meno di <number> compleanni, al
        massimo <number> compleanni, non più di <number> compleanni, massimo <number> compleanni
    """,
    "declares": """
        dice, diciamo, vota, votiamo, voterà, raccomanda, raccomandiamo, consiglia, invita
    """,
    "yes_no": """
        sì, no
    """,
    "for_review": """
        bozza, prima di pubblicare, prima che pubblichi, rileggere, per approvazione, da
        approvare, approvare,
        proposta, proposta di testo, d accordo, va bene così, può andare
    """,
    "pays_up": """
        copre, copriamo, coprirà, coperto, coperta, coperti, coperte, paga, paghiamo, pagheremo,
        si fa carico, ci facciamo carico
    """,
    "or_younger": """
        o più giovane, più giovane, o successivo
    """,
    "by_others": """
        vignetta, vignette, fumetto, fumetti, caricatura, copertina del, locandina, scena del
        film, spezzone, cartina
    """,
    "opens": """
        canale, account, profilo, pagina, indirizzo
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
