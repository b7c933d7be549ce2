"""French, of Switzerland and of France: the words of quantities. Folded, but for `ACCENTS`."""

from __future__ import annotations

ACCENTS = "dès où là livré livrée livrés livrées doublé doublée doublés doublées triplé triplée triplés quadruplé quintuplé décuplé passé passée"
ARTICLES = "un une"
ONES = """
    zero=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60
    septante=70 huitante=80 octante=80 nonante=90
"""
MIXED = ""
WORTH = "cent=100 cents=100 mille=1000"
JOINING = "et"
COLLECTIVE = """
    douzaine=12 douzaines=12 dizaine=~10 quinzaine=~15 vingtaine=~20 trentaine=~30 quarantaine=~40
    cinquantaine=~50 soixantaine=~60 centaine=~100 millier=~1000
"""
SCALES = """
    million=6 millions=6 mio=6 milliard=9 milliards=9 mia=9 mrd=9 md=9 mds=9 mille=3 k=3 mn=6 billion=12
    billions=12
"""
UNITS = """
    %: pourcent pct
    permille: pourmille
    CHF: chf fr frs francs franc sfr balles
    EUR: eur euro euros
    USD: usd dollar dollars
    GBP: gbp
    rappen: centimes ct cts
    cent: cent
    year: an ans annee annees
    month: mois
    week: semaine semaines
    day: jour jours journee journees
    night: nuit nuits
    hour: heure heures
    minute: minute minutes
    second: seconde secondes
    ms: milliseconde millisecondes
    us: microseconde microsecondes
    decade: decennie decennies
    century: siecle siecles
    quarter: trimestres
    half_year: semestres
    nm: nanometre nanometres
    um: micrometre micrometres micron microns
    mm: millimetre millimetres
    cm: centimetre centimetres
    m: metre metres
    km: kilometre kilometres
    inch: pouce pouces
    ft: pied pieds
    mile: mile miles
    mg: milligramme milligrammes
    g: gramme grammes
    kg: kilogramme kilogrammes kilo kilos
    t: tonne tonnes
    metric_pound: livre livres
    quintal: quintal quintaux
    m2: m2
    ha: hectare hectares
    ml: millilitre millilitres
    cl: centilitre centilitres
    dl: decilitre decilitres
    l: litre litres
    hl: hectolitre hectolitres
    W: watt watts
    kW: kilowatt kilowatts
    MW: megawatt megawatts
    GW: gigawatt gigawatts
    kWh: kilowattheure kilowattheures wattheures
    MWh: megawattheure megawattheures
    GWh: gigawattheure gigawattheures
    TWh: terawattheure terawattheures
    ps: ch cv chevaux cheval
    J: joule joules
    kcal: kilocalories calories
    celsius: degre degres celsius
    Pa: pascal pascals
    bar: bars
    byte: octet octets
    kB: ko
    MB: mo megaoctets
    GB: go gigaoctets gigaoctet
    TB: to teraoctets
    Hz: hertz
    N: newton newtons
    V: volt volts
    A: ampere amperes
    dB: decibel decibels
"""
MONTHS = """
    janvier janv, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, septembre sept,
    octobre oct, novembre nov, decembre dec
"""
WEEKDAYS = "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"
SHORT_DAYS = "lu lun, ma mar, me mer, je jeu, ve ven, sa sam, di dim"
EVERY_WEEK = "lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches"
ORDINALS = """
    premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6
    septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 treizieme=13 quatorzieme=14
    quinzieme=15 seizieme=16 vingtieme=20 trentieme=30 quarantieme=40 cinquantieme=50 soixantieme=60
    septantieme=70 huitantieme=80 nonantieme=90 centieme=100 millieme=1000 unieme=1
"""
BEFORE = {
    "more_than": """
        plus de, plus d, au dela de, bien plus de, largement plus de, plus que, superieur a,
        superieure a, superieurs a, depasse les, depasse, un peu plus de, de plus de, bien plus d
    """,
    "at_least": """
        au moins, minimum, dès, a partir de, pas moins de, au minimum, minimum de, un minimum de, d au moins
    """,
    "at_most": """
        en moins de, sous, dans les, au plus, maximum, pas plus de, au maximum, dans un delai de, au plus
        tard en, tout au plus, un maximum de, maximum de, max, n excedant pas
    """,
    "up_to": "jusqu a, jusque, jusqu aux",
    "about": """
        environ, quelque, autour de, aux alentours de, a peu pres, env, dans les environs de, approximativement,
        de l ordre de, d environ, a quelque, plus ou moins, pas loin de, grosso modo, ca, d a peu pres, vers les
    """,
    "nearly": """
        pres de, presque, a peine moins de, bientot, un peu moins de, quasiment, de pres de, pratiquement, pres d
    """,
    "less_than": "moins de, moins d, en dessous de, inferieur a, inferieure a, au dessous de, bien moins de",
    "plus_minus": "",
}
BEHIND = {
    "at_least": "ou plus, et plus, au moins, au minimum, minimum, ou davantage",
    "at_most": "ou moins, au plus, au maximum, maximum, tout au plus, et moins, max",
    "about": "environ, a peu pres, ou presque, approximativement, plus ou moins, env",
}
TO = "a, ou, au, jusqu a"
BETWEEN = "entre"
AND = "et"
FROM_TO = "de, du, d"
CHANGED_TO = "a"
ROLES = {
    "up": """
        augmente, augmenter, augmentent, augmentation, hausse, croissance, progresse, progression, progresser,
        grimpe, grimper, accru, accroitre, accroissement, croit, cru, superieur, superieure, plus, gagne,
        gagner, bondi, rallonge, prolonge, rencheri, gain, gains, bond, supplementaires, majore, releve
    """,
    "down": """
        baisse, baisser, baissent, diminue, diminuer, diminution, reduit, reduire, reduction, recul, recule,
        reculer, chute, chuter, economise, economiser, economie, economies, moins, inferieur, inferieure,
        abaisse, abaisser, reduite, reduits, raccourci, perdu, rabais, remise, reduisons, economisent
    """,
    "like_that": "",
    "times": "fois",
    "as_many": "plus moins",
    "half": "demi demie",
    "that": "le la les l du de au un une son sa leur notre votre mon ce cette chaque nos ses des aux pour",
    "every": "chaque tous toutes",
    "last": "dernier derniere passé passée ecoule ecoulee precedent precedente",
    "this": "ce cette cet",
    "next": "prochain prochaine suivant suivante",
    "past_span": "derniers dernieres",
    "coming_span": "prochains prochaines",
    "year": "an annee",
    "month_unit": "mois",
    "week_unit": "semaine",
    "weekend": "weekend week_end",
    "quarter": "trimestre t q",
    "half_year": "semestre s h",
    "fiscal": "exercice saison fy",
    "begin": "debut",
    "mid": "mi milieu",
    "end": "fin",
    "clock": "h heures heure",
    "past": "",
    "morning": "matin",
    "evening": "soir apres_midi",
    "label": """
        scope scopes lecon question image photo jour exercice ch chap conseil
        no numero n chambre voie halle stand page chapitre article art point case ligne version type modele
        serie salle porte etage bus tram variante niveau phase partie tome episode station chiffre al fig
        figure tableau position pos etape equipe groupe classe isin avs npa tel telephone fax mobile
        iban windows industrie airbus boeing iso norme formule secteur bloc quai sortie autoroute route
        categorie vol ligue
    """,
    "rank": "place rang",
    "of": "de des du d nos ses",
    "century": "siecle s",
    "season_spring": "printemps",
    "season_summer": "ete",
    "season_autumn": "automne",
    "season_winter": "hiver",
    "people": "personnes gens employes collaborateurs collaboratrices machines pieces clients francs",
}
STREETS = "rue avenue av chemin ch route place boulevard bd quai allee impasse ruelle"
DATE_BEFORE = {
    "since": "depuis, depuis le, depuis l annee, depuis debut, depuis fin, depuis la fin, depuis l an",
    "from": "dès, dès le, à partir du, a partir du, a partir de, a compter du, a partir d, du, dès l annee, a partir du mois de",
    "until": "jusqu au, jusqu a, jusqu en, d ici, d ici le, d ici au, d ici a, au plus tard le, jusqu a la, "
    "d ici la, au plus tard, au plus tard a, au plus tard en, d ici a la",
    "before": "avant, avant le, avant la",
    "after": "apres, apres le",
    "": "le, en, au, de, du, l an, l annee, en l an, ce, courant, au mois de, pour, des le, d, a, au cours de, la, les, de l annee, du mois de, l, pour l annee",
}
TIME_BEFORE = {
    "from": "dès, à partir de, a partir de, de",
    "until": "jusqu a, au plus tard a",
    "before": "avant",
    "after": "apres",
    "about": "vers, aux environs de",
    "": "a",
}
RELATIVE = """
    aujourd=day:0 hui=day:0 hier=day:-1 demain=day:1
"""
NOON = "midi=720 minuit=0"
AGO = "il y a"
AGO_BEHIND = "plus tôt"
FRACTIONS = """
    moitie=2 tiers=3 quart=4 quarts=4 cinquieme=5 cinquiemes=5 sixieme=6 sixiemes=6 septiemes=7 huitieme=8
    huitiemes=8 dixieme=10 dixiemes=10
"""
OUT_OF = "sur"
MULTIPLES = """
    doublé=2 doublée=2 doublés=2 doublées=2 doubler=2 doublent=2 doublement=2 triplé=3 triplée=3 triplés=3
    tripler=3 triplement=3 quadruplé=4 quadrupler=4 quintuplé=5 décuplé=10
"""
TWICE = "double=2 triple=3 quadruple=4"
PER = "par le la l a"
PER_BARE = "par"
PERSONS = """
    share: action
    person: personne tete habitant collaborateur employe participant
    piece: piece unite
"""
LONG_UNITS = """
    %: pour cent
    permille: pour mille
    pp: point de pourcentage, points de pourcentage, points de pour cent, point de pour cent
    CHF: francs suisses, franc suisse
    USD: dollars americains, dollars us
    celsius: degres celsius, degre celsius
    fahrenheit: degres fahrenheit
    working_day: jours ouvrables, jour ouvrable, jours ouvres, jour ouvre
    quarter_hour: quart d heure, quarts d heure
    km/h: kilometres heure, kilometres par heure, kilometres a l heure, km heure
    m/s: metres par seconde
    m2: metres carres, metre carre
    km2: kilometres carres
    m3: metres cubes, metre cube
    cm3: centimetres cubes
    rpm: tours par minute, tours minute
    ps: chevaux vapeur, cheval vapeur
"""
