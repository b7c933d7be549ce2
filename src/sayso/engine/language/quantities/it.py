"""Italian, of Ticino and of Italy: the words of quantities. Folded, but for `ACCENTS`."""

from __future__ import annotations

ACCENTS = "è dà là sì né"
ARTICLES = "un uno una"
ONES = """
    zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
    tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20
    trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90
"""
MIXED = ""
WORTH = "cento=100 mille=1000"
JOINING = "e"
COLLECTIVE = """
    dozzina=12 dozzine=12 decina=~10 quindicina=~15 ventina=~20 trentina=~30 quarantina=~40 cinquantina=~50
    sessantina=~60 settantina=~70 ottantina=~80 novantina=~90 centinaio=~100 migliaio=~1000
"""
SCALES = (
    "milione=6 milioni=6 mio=6 mln=6 miliardo=9 miliardi=9 mia=9 mld=9 mrd=9 mila=3 k=3 bilioni=12"
)
UNITS = """
    %: percento
    permille: permille
    CHF: chf fr franchi franco sfr
    EUR: eur euro
    USD: usd dollari dollaro
    GBP: gbp sterline
    rappen: centesimi
    year: anno anni
    month: mese mesi
    week: settimana settimane
    day: giorno giorni giornata giornate
    night: notte notti
    hour: ora ore
    minute: minuto minuti
    second: secondo secondi
    ms: millisecondi
    us: microsecondi
    decade: decennio decenni
    century: secolo secoli
    quarter: trimestri
    half_year: semestri
    nm: nanometri
    um: micrometro micrometri micron
    mm: millimetro millimetri
    cm: centimetro centimetri
    m: metro metri
    km: chilometro chilometri
    inch: pollici pollice
    ft: piedi
    mile: miglia miglio
    mg: milligrammi milligrammo
    g: grammo grammi
    kg: chilogrammo chilogrammi chilo chili kili
    t: tonnellata tonnellate ton
    quintal: quintale quintali
    ha: ettaro ettari
    ml: millilitri
    cl: centilitri
    dl: decilitri decilitro
    l: litro litri
    hl: ettolitri
    W: watt
    kW: chilowatt kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: chilowattora kilowattora
    MWh: megawattora
    GWh: gigawattora
    TWh: terawattora
    ps: cv cavalli
    J: joule
    kcal: kilocalorie calorie chilocalorie
    celsius: grado gradi celsius
    Pa: pascal
    byte: byte
    MB: megabyte
    GB: gigabyte giga
    TB: terabyte
    Hz: hertz
    N: newton
    V: volt
    A: ampere
    dB: decibel
    rpm: giri
"""
MONTHS = """
    gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago,
    settembre set sett, ottobre ott, novembre nov, dicembre dic
"""
WEEKDAYS = "lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica"
SHORT_DAYS = "lu lun, ma mar, me mer, gi gio, ve ven, sa sab, do dom"
EVERY_WEEK = ", , , , , sabati, domeniche"
ORDINALS = """
    primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6
    sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10
"""
BEFORE = {
    "more_than": """
        oltre, piu della, piu del, piu di, oltre i, oltre le, piu d, ben oltre, molto piu di, superiore a, superiori a, sopra i,
        sopra le, poco piu di, di oltre, supera i, supera le
    """,
    "at_least": """
        almeno, minimo, a partire da, non meno di, come minimo, un minimo di, minimo di, dai, dalle, perlomeno
    """,
    "at_most": """
        entro, in meno di, al massimo, massimo, non piu di, nel giro di, al piu, tutt al piu, un massimo di,
        massimo di, max, non oltre, in non piu di, non oltre i
    """,
    "up_to": "fino a, fino al, sino a, fino ai, fino alle, fino all",
    "about": """
        circa, all incirca, intorno a, attorno a, intorno ai, attorno ai, pressappoco, su per giu, intorno alle, attorno alle,
        grossomodo, approssimativamente, nell ordine di, suppergiu, indicativamente, piu o meno, di circa
    """,
    "nearly": "quasi, poco meno di, vicino a, a un passo da, vicino ai, di quasi, praticamente, prossimo a",
    "less_than": "meno della, meno del, meno di, sotto, sotto i, sotto le, inferiore a, inferiori a, al di sotto di, meno d, al di sotto dei",
    "plus_minus": "",
}
BEHIND = {
    "at_least": "o piu, e piu, almeno, o oltre, e oltre, come minimo, minimo, in su",
    "at_most": "o meno, al massimo, massimo, in giu, e meno",
    "about": "circa, all incirca, o giu di li, piu o meno, o quasi, suppergiu",
}
TO = "a, o, ai, al, alle, all, fino a, ad"
BETWEEN = "tra fra"
AND = "e"
FROM_TO = "da, dal, dai, dalle, dall, dallo"
CHANGED_TO = "a all al alle ad"
ROLES = {
    "up": """
        aumentato, aumentata, aumentati, aumentate, aumenta, aumentare, aumento, aumenti, aumentano, crescita,
        cresciuto, cresciuta, cresce, crescere, cresciuti, salito, salita, sale, salire, rincarato, incremento,
        incrementato, incrementare, superiore, progresso, guadagnato, allungato, piu, rialzo, incrementata,
        rincaro, prolungato, balzo
    """,
    "down": """
        diminuito, diminuita, diminuisce, diminuire, diminuzione, ridotto, ridotta, riduce, ridurre, riduzione,
        calo, calato, calata, cala, calare, sceso, scesa, scende, scendere, risparmiato, risparmia, risparmiare,
        risparmio, flessione, inferiore, tagliato, meno, ribasso, sconto, abbassato, abbassare, ridotti, ridotte,
        contrazione, perso, riduciamo, risparmiano
    """,
    "like_that": "",
    "times": "volte volta",
    "as_many": "piu tanto meno",
    "half": "mezzo mezza mezz",
    "that": "il lo la l i gli le del dello della dell al allo alla all nel nella nell un uno una nostro nostra "
    "suo sua mio mia loro dal dalla dall ogni questo questa per sul sulla nostri",
    "every": "ogni",
    "last": "scorso scorsa ultimo ultima passato passata precedente",
    "this": "questo questa quest",
    "next": "prossimo prossima venturo ventura",
    "past_span": "ultimi ultime scorsi scorse",
    "coming_span": "prossimi prossime",
    "year": "anno",
    "month_unit": "mese",
    "week_unit": "settimana",
    "weekend": "weekend finesettimana",
    "quarter": "trimestre t q",
    "half_year": "semestre s h",
    "fiscal": "esercizio stagione fy",
    "begin": "inizio inizi",
    "mid": "meta",
    "end": "fine",
    "clock": "h",
    "past": "",
    "morning": "mattino mattina",
    "evening": "sera pomeriggio",
    "label": """
        scope lezione domanda immagine foto giorno capo consiglio cap cifra
        n nr no numero camera binario padiglione stand pagina capitolo articolo art punto casella linea versione
        tipo modello serie sala porta piano bus tram variante livello fase parte volume episodio stazione cifra
        cpv fig figura tabella posizione pos gruppo classe isin avs npa tel telefono fax cellulare conto iban
        windows industria airbus boeing iso norma formula settore blocco uscita autostrada strada categoria
        via gate volo capannone
    """,
    "rank": "posto",
    "of": "di dei delle degli del della dell d dello",
    "century": "secolo sec",
    "season_spring": "primavera",
    "season_summer": "estate",
    "season_autumn": "autunno",
    "season_winter": "inverno",
    "people": "persone dipendenti collaboratori collaboratrici macchine pezzi clienti franchi",
}
STREETS = "via viale piazza corso vicolo strada piazzale"
DATE_BEFORE = {
    "since": "dal, fin dal, sin dal, dall anno, dal lontano, da, dalla fine di, dall inizio del, dall",
    "from": "a partire dal, a partire da, a decorrere dal, a partire dall, a contare dal, a partire dalla",
    "until": "fino al, entro il, entro, fino a, entro la, sino al, non oltre il, al piu tardi il, entro l, fino all, entro la fine di, "
    "entro la fine del, fino alla, al piu tardi a",
    "before": "prima del, prima di, prima dell, prima della",
    "after": "dopo il, dopo, dopo l",
    "": "il, l, nel, del, in, a, di, nell anno, nel corso del, anno, lo, dell, al, ad, per il, la, i, nell, per, durante il, dell anno, nel mese di",
}
TIME_BEFORE = {
    "from": "dalle, a partire dalle, dall",
    "until": "fino alle, entro le, fino all, al piu tardi alle",
    "before": "prima delle",
    "after": "dopo le",
    "about": "verso le, intorno alle, attorno alle, verso l",
    "": "alle, all, ore, alle ore, dalle ore, le ore, h, le, ad ore",
}
RELATIVE = """
    oggi=day:0 ieri=day:-1 altroieri=day:-2 domani=day:1 dopodomani=day:2
"""
NOON = "mezzogiorno=720 mezzanotte=0"
AGO = ""
AGO_BEHIND = "fa or sono"
FRACTIONS = """
    meta=2 terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5 sesto=6 sesti=6 settimi=7 ottavo=8 ottavi=8
    decimo=10 decimi=10
"""
OUT_OF = "su"
MULTIPLES = """
    raddoppiato=2 raddoppiata=2 raddoppiati=2 raddoppiate=2 raddoppia=2 raddoppiare=2 raddoppiamo=2
    raddoppio=2 triplicato=3 triplicata=3 triplicati=3 triplicare=3 triplicate=3 quadruplicato=4
    quadruplicare=4 decuplicato=10 dimezzato=0.5 dimezzata=0.5 dimezzare=0.5 dimezzati=0.5 dimezzate=0.5
    dimezza=0.5 dimezzamento=0.5
"""
TWICE = "doppio=2"
PER = "al alla all a per"
PER_BARE = "al alla all"
PERSONS = """
    share: azione
    person: persona testa abitante collaboratore dipendente capite
    piece: pezzo unita
"""
LONG_UNITS = """
    %: per cento
    permille: per mille
    pp: punti percentuali, punto percentuale
    CHF: franchi svizzeri, franco svizzero
    USD: dollari americani, dollari usa
    celsius: gradi celsius, grado celsius
    fahrenheit: gradi fahrenheit
    working_day: giorni lavorativi, giorno lavorativo, giorni feriali
    quarter_hour: quarto d ora, quarti d ora
    km/h: chilometri orari, chilometri all ora, km all ora, km orari
    m/s: metri al secondo
    m2: metri quadrati, metro quadrato, metri quadri, metro quadro
    km2: chilometri quadrati
    m3: metri cubi, metro cubo
    cm3: centimetri cubi
    rpm: giri al minuto
    ps: cavalli vapore
"""
