"""German, Swiss and as it is spoken there: the words of quantities. Folded: ä is ae, ß is ss."""

from __future__ import annotations

ACCENTS = ""
ARTICLES = "ein eine einen einem einer eines ei en"
ONES = """
    null=0 eins=1 zwei=2 zwo=2 drei=3 vier=4 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11
    zwoelf=12 sechzehn=16 siebzehn=17 zwanzig=20 dreissig=30 vierzig=40 fuenfzig=50 sechzig=60
    siebzig=70 achtzig=80 neunzig=90
    eis=1 zwoei=2 zwee=2 drue=3 drei=3 vieri=4 foif=5 fuef=5 foeif=5 saechs=6 sibe=7 siebe=7
    nuen=9 nueuen=9 nuuen=9 zaeh=10 zaehn=10 zaeae=10 zwoelfi=12 zwaenzg=20 zwaenzig=20 drissg=30 vierzg=40
    foifzg=50 foefzg=50 fuefzg=50 sechzg=60 saechzg=60 sibezg=70 siebezg=70 achzg=80 achtzg=80 nuenzg=90
    fuffzig=50
"""
MIXED = """
    anderthalb=1.5 anderthalbe=1.5 eineinhalb=1.5 einenhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5
    viereinhalb=4.5 fuenfeinhalb=5.5 sechseinhalb=6.5 siebeneinhalb=7.5 achteinhalb=8.5
    neuneinhalb=9.5 zehneinhalb=10.5 dreiviertel=0.75
"""
WORTH = "hundert=100 hundred=100 tausend=1000 tuusig=1000"
JOINING = ""
COLLECTIVE = "dutzend=12"
SCALES = """
    mio=6 million=6 millionen=6 mrd=9 mia=9 milliarde=9 milliarden=9 tsd=3 tausend=3 k=3 mn=6
    billion=12 billionen=12 bio=12
"""
UNITS = """
    %: prozent prozaent
    permille: promille
    pp: prozentpunkt prozentpunkte prozentpunkten
    CHF: chf fr sfr franken stutz schweizerfranken fraenkli
    EUR: eur euro euros teuro
    USD: usd dollar dollars
    GBP: gbp
    rappen: rappen rp
    cent: cent cents
    year: jahr jahre jahren jahres johr jaehrchen lebensjahr lebensjahre dienstjahre dienstjahren dienstjahr
        betriebsjahre betriebsjahren jahrli
    month: monat monate monaten monats moenet mt
    week: woche wochen wuche wuchene
    day: tag tage tagen taeg tages kalendertage kalendertagen
    working_day: arbeitstag arbeitstage arbeitstagen werktag werktage werktagen schultage
    night: naechte naechten nacht
    hour: stunde stunden stund betriebsstunden arbeitsstunden
    quarter_hour: viertelstunde
    minute: minute minuten
    second: sekunde sekunden
    ms: millisekunde millisekunden
    us: mikrosekunde mikrosekunden
    decade: jahrzehnt jahrzehnte jahrzehnten
    century: jahrhundert jahrhunderte jahrhunderten
    quarter: quartale quartalen
    half_year: semester semestern
    nm: nanometer nanometern
    um: mikrometer mikrometern
    mm: millimeter millimetern
    cm: zentimeter zentimetern centimeter
    m: meter metern laufmeter
    km: kilometer kilometern
    inch: zoll
    ft: fuss
    mile: meile meilen
    mg: milligramm
    g: gramm
    kg: kilogramm kilo kilos
    t: tonne tonnen
    metric_pound: pfund
    m2: quadratmeter quadratmetern
    km2: quadratkilometer quadratkilometern
    ha: hektar hektare hektaren
    m3: kubikmeter kubikmetern
    cm3: kubikzentimeter kubikzentimetern
    ml: milliliter
    cl: zentiliter
    dl: deziliter
    l: liter litern
    hl: hektoliter
    km/h: stundenkilometer stundenkilometern
    W: watt
    kW: kilowatt
    MW: megawatt
    GW: gigawatt
    kWh: kilowattstunde kilowattstunden
    MWh: megawattstunde megawattstunden
    GWh: gigawattstunde gigawattstunden
    TWh: terawattstunde terawattstunden
    ps: pferdestaerken
    J: joule
    kcal: kilokalorien kalorien
    celsius: grad celsius
    Pa: pascal
    byte: byte bytes
    MB: megabyte
    GB: gigabyte
    TB: terabyte
    Hz: hertz
    N: newton
    Nm: newtonmeter newtonmetern
    V: volt
    A: ampere
    dB: dezibel
    rpm: umdrehungen touren
"""
MONTHS = """
    januar jan jaenner, februar feb feber, maerz mrz maer, april apr, mai, juni jun, juli jul, august aug,
    september sept sep, oktober okt, november nov, dezember dez
"""
WEEKDAYS = "montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag"
SHORT_DAYS = "mo, di, mi, do, fr, sa, so"
EVERY_WEEK = "montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags"
ORDINALS = """
    erste=1 zweite=2 dritte=3 vierte=4 fuenfte=5 sechste=6 siebte=7 siebente=7 achte=8 neunte=9
    zehnte=10 elfte=11 zwoelfte=12
"""
BEFORE = {
    "more_than": """
        ueber, mehr als, oeber, meh als, gut, ueber die, weit ueber, deutlich mehr als, weit mehr als,
        etwas mehr als, mehr wie, deutlich ueber, laenger als, gut und gerne, schwerer als, groesser als,
        hoeher als, knapp ueber, teurer als, schneller als, meh weder, ueber ganze, wir sind ueber
    """,
    "at_least": """
        mindestens, wenigstens, ab, erst ab, nicht weniger als, minimum, mind, mindeschtens, minimal,
        zumindest, nicht unter, kein weniger als, von mindestens, mit mindestens
    """,
    "at_most": """
        innert, innerhalb von, binnen, hoechstens, maximal, max, nicht mehr als, spaetestens nach,
        spaetestens in, laengstens, innerhalb, in hoechstens, innert hoechstens, nicht laenger als,
        maximum, nicht ueber, keine mehr als, hoechschtens, kaum mehr als, nicht hoeher als
    """,
    "up_to": "bis zu, bis, bis gegen, bis zue, bis max, bis auf, von bis zu",
    "about": """
        rund, etwa, circa, ca, ungefaehr, zirka, oeppe, um die, gegen, in etwa, an die, schaetzungsweise,
        so um die, grob, sagen wir, plus minus, plusminus, runde, rund um die, annaehernd rund, etwa um die,
        in der groessenordnung von, um rund, um etwa, um circa, um ca
    """,
    "nearly": """
        knapp, fast, beinahe, nahezu, bald, chnapp, schier, annaehernd, knappe, nicht ganz, fascht, um knapp,
        um fast
    """,
    "less_than": """
        unter, weniger als, keine, nicht einmal, weniger weder, deutlich unter, kuerzer als, keinen,
        deutlich weniger als, unterhalb von, kleiner als, leichter als, tiefer als, nicht mal, billiger als
    """,
    "plus_minus": "plus oder minus",
}
BEHIND = {
    "at_least": "oder mehr, und mehr, oder laenger, mindestens, aufwaerts, und aelter, plus, und laenger",
    "at_most": "oder weniger, hoechstens, maximal, oder kuerzer, und weniger",
    "about": "etwa, circa, ca, oder so, ungefaehr, rum, plus minus",
}
TO = "bis, bis zu, oder"
BETWEEN = "zwischen"
AND = "und"
FROM_TO = "von, vom"
CHANGED_TO = "auf"
ROLES = {
    "up": """
        gestiegen, steigt, stieg, steigen, steigern, steigert, gesteigert, steigerte, erhoeht, erhoehen,
        erhoehte, gewachsen, waechst, wachsen, wuchs, wuchsen, zugelegt, zulegen, zunahme, zugenommen,
        zunehmen, wachstum, plus, zuwachs, hoeher, hoehere, hoeheren, hoeherer, hoeheres, teurer, schneller,
        mehr, anstieg, steigerung, erhoehung, umsatzplus, gesteigerte, verteuert, verbessert, verlaengert,
        ausgebaut, vergroessert, laenger, umsatzwachstum, hinauf, angehoben, anheben, lohnerhoehung, meh,
        produktiver, effizienter, staerker, groesser, besser, schwerer, mehrumsatz, legte, preiserhoehung
    """,
    "down": """
        gesunken, sinkt, sank, sinken, senken, senkt, gesenkt, senkte, senkung, reduziert, reduzieren,
        reduzierte, reduktion, gefallen, faellt, fiel, rueckgang, zurueckgegangen, abnahme, abgenommen,
        abnehmen, minus, weniger, tiefer, tiefere, tieferen, tieferer, guenstiger, billiger, gekuerzt,
        kuerzer, kuerzere, kuerzeren, kuerzerer, kuerzeres, verkuerzt, verringert, verringern, gespart, spart, sparen, sparte, einsparen, eingespart,
        einsparung, einsparungen, ersparnis, geringer, geringere, leichter, verbilligt, rabatt, gedrosselt,
        abgebaut, abbau, abbauen, geschrumpft, schrumpft, langsamer, kleiner, spared, ruecklaeufig, sparsamer,
        leiser
    """,
    "like_that": "mehr, weniger, meh, hoeher, tiefer, teurer, guenstiger, schneller, billiger, laenger, "
    "kuerzer, kuerzere, kuerzeren, kuerzerer, schwerer, leichter, groesser, kleiner, geringer, besser, effizienter, produktiver, langsamer, "
    "wachstum, zuwachs, rueckgang, zunahme, abnahme, steigerung, plus, minus, rabatt, hoehere, hoeheren, "
    "tiefere, tieferen, geringere, sparsamer, einsparung, ersparnis, umsatzplus, leiser, reduktion, staerker",
    "times": "mal, mol",
    "as_many": "so, soviel, soviele, mehr, schneller, groesser, hoeher, laenger, staerker, teurer, guenstiger, "
    "besser, effizienter",
    "half": "halb halbe halber halbes halben halbi halbs",
    "that": "der die das den dem des zum zur am im beim vom ins ans unser unsere unseren unserem unserer "
    "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine meinen meinem jeder jede jedes "
    "jeden jedem dieser diese diesen diesem ein eine einen einem einer als d de dr s",
    "every": "jeder jede jedes jeden jedem jede",
    "last": "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem "
    "vorige vorigen voriges voriger letzscht letscht letschte",
    "this": "diese diesen dieser dieses diesem laufende laufenden laufendes laufender aktuelle aktuellen aktueller",
    "next": "naechste naechsten naechster naechstes naechstem kommende kommenden kommender kommendes "
    "kommendem naechscht naechschte",
    "past_span": "letzten vergangenen letzte",
    "coming_span": "naechsten kommenden naechste",
    "year": "jahr jahres jahre johr",
    "month_unit": "monat monats monate",
    "week_unit": "woche wuche",
    "weekend": "wochenende",
    "quarter": "quartal quartals q",
    "half_year": "halbjahr halbjahres semester h",
    "fiscal": "geschaeftsjahr geschaeftsjahres gj saison schuljahr fy wintersemester rechnungsjahr",
    "begin": "anfang beginn anfangs",
    "mid": "mitte",
    "end": "ende ends",
    "clock": "uhr h",
    "quarter_past": "viertel",
    "past": "nach ab",
    "morning": "morgens frueh vormittags",
    "evening": "abends nachmittags",
    "label": """
        scope scopes lektion frage bild fig ziff ziffer tag aufgabe tipp teil baureihe
        nr nummer no zimmer gleis halle stand seite kapitel artikel art paragraf punkt postfach linie
        version typ modell serie raum tor stock etage bus tram platz variante level phase teil band
        folge staffel episode station ausgabe ziffer absatz abs abb abbildung tabelle position pos kw
        schritt team gruppe klasse isin ahv plz tel telefon fax mobile natel whatsapp konto iban
        windows industrie ikon porsche airbus boeing euro5 din iso norm formel sektor block haus gate
        terminal autobahn route kategorie stufe regel staffel liga
    """,
    "rank": "platz rang rangplatz",
    "of": "der des von den unserer aller dieser vo",
    "century": "jahrhundert jahrhunderts jh jhd",
    "season_spring": "fruehling fruehjahr",
    "season_summer": "sommer",
    "season_autumn": "herbst",
    "season_winter": "winter",
    "people": "leute menschen personen mitarbeitende mitarbeiter teile stueck kunden kundinnen franken",
}
STREETS = "strasse str weg gasse platz allee ring ufer quai rain matte halde"
DATE_BEFORE = {
    "since": "seit, seit dem, seit dem jahr, seit anfang, sit, seit ende, schon seit, seit mitte, bereits seit",
    "from": "ab, ab dem, ab dem jahr, ab anfang, ab ende, ab mitte, von, vom, ab kommendem",
    "until": "bis, bis zum, bis ins jahr, bis zum jahr, bis im jahr, bis spaetestens, spaetestens, bis am, "
    "bis und mit, spaetestens am, bis spaetestens am, bis spaetestens im, noch bis, bis in, bis im",
    "before": "vor, vor dem, vor dem jahr, vor ende, vor anfang",
    "after": "nach, nach dem, nach dem jahr",
    "": "am, im, im jahr, im jahre, in, anno, den, der, des jahres, im laufe von, waehrend, jahr, fuer, "
    "das jahr, jahrgang, dem, stand, per, des, gegruendet, im monat, vom jahr, von, fuer das jahr, zum",
}
TIME_BEFORE = {
    "from": "ab, von, erst ab",
    "until": "bis, bis um, spaetestens um, bis spaetestens",
    "before": "vor",
    "after": "nach",
    "about": "gegen, circa um, ca, etwa um, um ca, um etwa, so um",
    "": "um, punkt, am, jeweils um, uem",
}
RELATIVE = """
    heute=day:0 huet=day:0 heut=day:0 gestern=day:-1 geschter=day:-1 vorgestern=day:-2 morgen=day:1 morn=day:1
    uebermorgen=day:2 vorjahr=year:-1 vorjahres=year:-1 vormonat=month:-1 vorwoche=week:-1 heuer=year:0
    vorquartal=quarter:-1 folgejahr=year:1
"""
NOON = "mittag=720 mitternacht=0 mittags=720"
AGO = "vor"
AGO_BEHIND = ""
FRACTIONS = """
    haelfte=2 drittel=3 viertel=4 fuenftel=5 sechstel=6 siebtel=7 achtel=8 zehntel=10 hundertstel=100
    halbzeit=0
"""
OUT_OF = "von, vo"
MULTIPLES = """
    verdoppelt=2 verdoppeln=2 verdoppelte=2 verdoppelten=2 verdoppelung=2 verdopplung=2 verdreifacht=3
    verdreifachen=3 verdreifachte=3 vervierfacht=4 vervierfachen=4 verfuenffacht=5 verzehnfacht=10
    halbiert=0.5 halbieren=0.5 halbierte=0.5 halbierung=0.5 gedrittelt=0.3333333333333333
"""
TWICE = "doppelt=2 doppelte=2 doppelten=2"
PER = "pro je per"
PER_BARE = "im am in"
PERSONS = """
    share: aktie
    person: person kopf mitarbeiter mitarbeiterin mitarbeitende einwohner gast teilnehmer
    piece: stueck teil einheit
"""
LONG_UNITS = """
    permille: pro mille
    pp: prozent punkte, prozent punkten
    CHF: schweizer franken
    USD: us dollar, us dollars
    celsius: grad celsius
    fahrenheit: grad fahrenheit
    km/h: kilometer pro stunde, km pro stunde, kilometern pro stunde
    m/s: meter pro sekunde
    rpm: umdrehungen pro minute, touren pro minute
    working_day: volle arbeitstage
"""
