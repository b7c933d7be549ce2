"""Italian: the words and endings it is built with."""

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
DESCRIBING = words("""
    nomi cifre dati immagini dettagli prezzi date paesi luoghi persone clienti supposizioni voci sì no
    forse
""")
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
HALF_NOT: frozenset[str] = frozenset()
REST_OF_NOT: frozenset[str] = frozenset()
ONLY_THAN: frozenset[str] = frozenset()
WHOSE = words("contro di tra fra del della")
ANYONE: frozenset[str] = frozenset()
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
