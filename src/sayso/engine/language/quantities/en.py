"""English: the words of quantities, folded."""

from __future__ import annotations

ACCENTS = ""
ARTICLES = "a an one"
ONES = """
    zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
"""
MIXED = ""
WORTH = "hundred=100 thousand=1000"
JOINING = "and"
COLLECTIVE = "dozen=12 dozens=0 score=0"
SCALES = """
    million=6 millions=6 m=6 mn=6 mio=6 mln=6 billion=9 billions=9 bn=9 thousand=3 k=3 hundred=2 trillion=12
    tn=12
"""
UNITS = """
    %: percent pct
    pp: pp
    CHF: chf francs franc sfr
    EUR: eur euro euros
    USD: usd dollar dollars bucks
    GBP: gbp quid
    rappen: centimes rappen
    us_cent: cent cents
    pence: pence
    year: year years yr yrs yo
    month: month months mth
    week: week weeks wk wks
    day: day days
    night: night nights
    hour: hour hours
    minute: minute minutes
    second: seconds second
    ms: millisecond milliseconds
    us: microsecond microseconds
    decade: decade decades
    century: century centuries
    quarter: quarters
    nm: nanometre nanometres nanometer nanometers
    um: micron microns micrometre micrometres micrometer micrometers
    mm: millimetre millimetres millimeter millimeters
    cm: centimetre centimetres centimeter centimeters
    m: metre metres meter meters
    km: kilometre kilometres kilometer kilometers
    inch: inch inches
    ft: foot feet
    yard: yard yards
    mile: mile miles
    mg: milligram milligrams
    g: gram grams gramme grammes
    kg: kilogram kilograms kilo kilos
    t: tonne tonnes ton tons
    lb: pound pounds
    oz: ounce ounces
    ha: hectare hectares
    acre: acres acre
    ml: millilitre millilitres milliliter milliliters
    cl: centilitre centilitres
    dl: decilitre decilitres
    l: litre litres liter liters
    gallon: gallon gallons
    mph: mph
    knot: knots
    W: watt watts
    kW: kilowatt kilowatts
    MW: megawatt megawatts
    GW: gigawatt gigawatts
    TWh: terawatthours
    hp: hp horsepower bhp
    J: joule joules
    kcal: calories
    celsius: degree degrees celsius centigrade
    Pa: pascal pascals
    bar: bars
    byte: byte bytes
    MB: megabyte megabytes megs
    GB: gigabyte gigabytes gigs
    TB: terabyte terabytes
    Hz: hertz
    N: newton newtons
    V: volt volts
    A: amp amps ampere amperes
    dB: decibel decibels
    rpm: rpm revolutions
"""
MONTHS = """
    january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept
    sep, october oct, november nov, december dec
"""
WEEKDAYS = "monday, tuesday, wednesday, thursday, friday, saturday, sunday"
SHORT_DAYS = "mon, tue tues, wed, thu thur thurs, fri, sat, sun"
EVERY_WEEK = "mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays"
ORDINALS = """
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18
    nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70
    eightieth=80 ninetieth=90 hundredth=100 thousandth=1000
"""
BEFORE = {
    "more_than": """
        over, more than, above, well over, in excess of, upwards of, exceeding, greater than, beyond,
        longer than, just over, a little over, well above, higher than, north of, a good, slightly more than,
        larger than, topping, for more than, just above
    """,
    "at_least": """
        at least, a minimum of, minimum, no fewer than, no less than, from, not less than, minimum of, min, starting at
    """,
    "at_most": """
        within, in under, at most, a maximum of, maximum, no more than, not more than, in less than, inside,
        max, no longer than, maximum of, at the most, not exceeding, no later than
    """,
    "up_to": "up to, as much as, as many as, as high as, as long as",
    "about": """
        about, around, roughly, some, approximately, approx, circa, ca, round about, in the region of, more or less,
        somewhere around, in the order of, give or take, or so
    """,
    "nearly": "nearly, almost, close to, just under, just shy of, nigh on, approaching, just below, a little under",
    "less_than": "under, less than, fewer than, below, shorter than, lower than, well under, smaller than",
    "plus_minus": "plus or minus",
}
BEHIND = {
    "at_least": "or more, and more, plus, or longer, and above, at least, minimum, and over, or above, and up",
    "at_most": "or less, or fewer, at most, max, maximum, and under, or under",
    "about": "or so, approximately, or thereabouts, give or take, roughly, or around",
}
TO = "to, or, through"
BETWEEN = "between"
AND = "and"
FROM_TO = "from"
CHANGED_TO = "to"
ROLES = {
    "up": """
        rose, risen, rise, rises, rising, grew, grown, grow, grows, growing, growth, increase, increased,
        increases, increasing, up, higher, more, gain, gained, gains, climbed, climb, jumped, jump, faster,
        longer, raise, raised, extended, larger, heavier, hike, improved, improve, improvement, uplift, surged,
        stronger, bigger, greater, soared, boost, boosted, added
    """,
    "down": """
        fell, fallen, fall, falls, falling, dropped, drop, drops, decline, declined, declining, decrease,
        decreased, decreases, cut, cuts, cutting, reduce, reduced, reduces, reducing, reduction, lower, lowered,
        lowers, less, fewer, down, shrank, shrunk, saved, save, saves, saving, savings, cheaper, shorter, lighter,
        discount, off, slashed, shed, slower, smaller, quieter
    """,
    "like_that": "more less fewer higher lower faster slower cheaper longer shorter lighter heavier growth "
    "increase decrease decline drop reduction rise discount off larger smaller stronger quieter bigger "
    "greater cut gain jump improvement saving savings fall better worse",
    "times": "times x fold",
    "as_many": "as more faster higher bigger larger longer better stronger quicker",
    "half": "half",
    "that": "the our its their his her my your this every each a an for in on of to as came",
    "every": "every each",
    "last": "last past previous",
    "this": "this current",
    "next": "next coming following",
    "past_span": "last past previous",
    "coming_span": "next coming",
    "year": "year",
    "month_unit": "month",
    "week_unit": "week",
    "weekend": "weekend",
    "quarter": "quarter q",
    "half_year": "half h",
    "fiscal": "fy fiscal season",
    "begin": "beginning start early",
    "mid": "mid middle",
    "end": "end late",
    "clock": "",
    "past": "past",
    "morning": "am",
    "evening": "pm",
    "label": """
        scope scopes lesson question picture photo day tip chapter
        no number nr room platform hall booth stand page chapter article art section box line version type
        model series gate floor bus tram option level phase part volume episode station item fig figure table
        position pos step team group class isin tel phone fax mobile account iban windows industry airbus
        boeing iso din standard formula sector block exit motorway route category tier grade flight unit
        ticket track bay generation gen
    """,
    "rank": "place rank",
    "of": "of the our its their",
    "century": "century",
    "season_spring": "spring",
    "season_summer": "summer",
    "season_autumn": "autumn fall",
    "season_winter": "winter",
    "people": "people employees colleagues machines parts customers visitors francs units",
}
STREETS = "street road avenue lane drive st rd ave"
DATE_BEFORE = {
    "since": "since, ever since, since the, since early, since late",
    "from": "from, as of, starting, from the, starting in, starting on, effective, as from, beginning",
    "until": "until, till, by, through, by the, until the, up to, by the year, no later than, not later than, up until",
    "before": "before, before the, prior to",
    "after": "after, after the",
    "": "in, on, the, of, on the, in the year, during, for, the year, year, throughout, in the, of the, at the, at, around, per",
}
TIME_BEFORE = {
    "from": "from, as of, starting at",
    "until": "until, till, by",
    "before": "before",
    "after": "after",
    "about": "around, about, at around, at about",
    "": "at, at exactly",
}
RELATIVE = """
    today=day:0 yesterday=day:-1 tomorrow=day:1 tonight=day:0 tmrw=day:1
"""
NOON = "noon=720 midday=720 midnight=0"
AGO = ""
AGO_BEHIND = "ago"
FRACTIONS = """
    half=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7
    eighth=8 eighths=8 tenth=10 tenths=10
"""
OUT_OF = "out of, in, of"
MULTIPLES = """
    doubled=2 doubling=2 doubles=2 tripled=3 tripling=3 triples=3 trebled=3 quadrupled=4 quadrupling=4
    quintupled=5 halved=0.5 halving=0.5 halves=0.5
"""
TWICE = "twice=2 double=2 triple=3 quadruple=4 halve=0.5"
PER = "per a an each every"
PER_BARE = "per"
PERSONS = """
    share: share
    person: person head capita employee customer
    piece: piece unit item
"""
LONG_UNITS = """
    quarter_hour: quarter of an hour, quarters of an hour
    %: per cent
    permille: per mille, per mil, per thousand
    pp: percentage points, percentage point, points of percentage
    CHF: swiss francs, swiss franc
    USD: us dollars, us dollar
    celsius: degrees celsius, degree celsius, degrees c
    fahrenheit: degrees fahrenheit, degree fahrenheit, degrees f
    working_day: working days, working day, business days, business day, workdays
    km/h: kilometres per hour, kilometers per hour, kilometres an hour, km per hour
    mph: miles per hour, miles an hour
    m/s: metres per second, meters per second
    m2: square metres, square metre, square meters, square meter
    km2: square kilometres, square kilometers
    sqft: square feet, sq ft, square foot
    m3: cubic metres, cubic metre, cubic meters
    cm3: cubic centimetres
    rpm: revolutions per minute
"""
