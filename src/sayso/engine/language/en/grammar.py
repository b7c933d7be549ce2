"""English: the words and endings it is built with."""

from __future__ import annotations

from sayso.engine.language.words import words

FUNCTION = words("""
    the a an and or but not no of to in on at for with from by about into over after before is
    are was were be been being am have has had do does did will would can could should may might
    must i you he she it we they me him her us them my your his its our their this that these
    those what which who whom when where why how all any some more most very so than too just
    here there now then if because while as up out off don't can't i'm it's we're that's let's
""")
COMMON = words("""
    summer winter spring autumn sun moon star stone mountain valley lake forest field river sea
    ocean cloud wind storm rain snow ice fire water earth air light shadow lightning thunder sky
    tree flower rose oak pine birch maple wolf fox bear eagle falcon lion tiger horse bird fish
    bee ant spider gold silver copper iron steel core power work house tower gate bridge way
    road city land island harbor ship anchor wheel ball ring chain key lock crown king knight
    hero master smith miller fisher cook taylor baker hunter time world life path goal future
    vision idea impulse horizon summit peak beginning end new old big small good fast strong
    bright clear free pure blue red green white black grey round real safe yes no thanks please
    morning evening night day week month year friend joy luck courage heart hand head eye point
    line circle square axis angle delta alpha omega nova orbit focus optic metal wood glass
    paper form image sound voice play sport apple pear grape cherry bread salt sugar
    honey phoenix titan atlas mercury mars venus jupiter saturn neptune comet echo breeze wave
    compass sail arrow bow shield sword spark flame ember coal pearl crystal diamond ruby
    emerald prince angel wonder dream target gap shell ford bolt amber pioneer frontier fusion
    matrix vertex zenith apex meta signal slack oracle
""")
CLAIMS = words("""
    is are was were am be been has have had will would can could must should may might does did
    isn aren wasn won don doesn didn it's that's we're
""")
RELATIVES = words("who that which")
ADDRESSED = words("you your u ya")
SELF = words("i me myself")
ALONE: frozenset[str] = frozenset()
TURNING = words("but because if when so")
OURSELVES = words("we us ourselves")
SCORNING = words("these those such")
DESCRIBING = words("""
    names figures numbers data pictures details prices dates countries places people customers
    guesses rumours yes no maybe
""")
PLACED = words("in on at")
VAGUE = words("some any every")
TEASING = words("idiot clown fool muppet donkey joker bozo loser")
COPULA = words("is are was were be been am being re s feel felt")
NEUTRAL = words("it this that everything")
LIKE = words("like as")
THIRD = words("he she they")
ANOTHER = words("he she they his her their him")
ANY_POST = words(
    "post posts picture pictures image images photo photos text texts article articles publication figure figures"
)
FIRM_WORDS = words("company firm supplier partner customer")
AGAINST = words("but however though yet only except")
FAMILIAR: frozenset[str] = frozenset()
ALL = words("everything all")
GIVEN_BY = words("from by at to")
OWNING = words("my our your his her their")
THROUGH = words("about on against for")
STRICT = words("factual formal precise sober professional serious polite")
LOOSE = words("casual relaxed informal slang cheeky playful")
POLITE: frozenset[str] = frozenset()
WITHOUT = words("no not without never")
POLITE_OWN: frozenset[str] = frozenset()
NUMBERED = words("no nr number serial")
ONLY = words("only just merely")
AM = words("am m")
HAILS = words("dude bro bruh man mate buddy folks")
"""How mates are hailed."""
WHO = words("who that")
"""What begins a clause on somebody named: *the guy who …*."""
DEED = words(
    "move moves mistake mistakes error errors question questions idea ideas thing test bug proof"
)
"""What a word of abuse before it speaks of, and not of anybody: *an idiot move*."""
I_DO = words("i")
OTHERS_DO = words("he she they who has if would could our the my that")
ABOUT_PRESS = words("about of")
TO_PRESS = words("""
    the a an to with by our this some two
""")
TRADES = words(
    "weld mill machine wrench solder grind assemble program code build design sell wire repair service maintain test cook"
)
"""What somebody does for a living, said by who does it."""
EXCUSES = words("justification justifications justifying excuses excuse")
"""What a tone that only thanks is without."""
UPKEEP = words("maintenance upkeep servicing")
"""What a channel for machines that were sold is there for."""
STOOD_AT = words("at in beside by")
"""Before the place where somebody stands or works."""
AT = words("at as")
THAN = words("than")
MORE = words("more better less faster")
BEFORE_MOST = words("the")
MOST_ENDS = words("est")
NO_CLAIM = words("""
    latest newest rest test guest request interest forest honest contest harvest quest oldest youngest nearest
    longest shortest hardest hottest coldest funniest proudest happiest saddest weirdest smallest worst easiest
    biggest protest conquest west inquest earliest invest arrest chest
""")
BETTER = words("better faster")
HALF_NOT: frozenset[str] = frozenset()
REST_OF_NOT: frozenset[str] = frozenset()
ONLY_THAN: frozenset[str] = frozenset()
WHOSE = words("against of between involving over versus vs")
ANYONE: frozenset[str] = frozenset()
MORE_ENDS = words("er")
AS = words("as like than")
ANYTHING = words("anything nothing something")
PRONOUNS_OF_THINGS = words("what whatever")
ALONE_ONE = words("only sole")
A_PERSON = words("")
BESIDE = words("at for with from near")
SOME = words("a an one")
NO_GOODS = words("""
    seconds minutes minute hours hour days day weeks week months month years year degrees
    miles meters times steps pages people kids guests colleagues apprentices year old
""")
NUMBERS = words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen
""")
"""Numbers in words that may stand before a unit."""

THINGS = words("""
    eagle dragonfly cactus ibex chamois marmot lynx owl swan stork heron badger beaver otter
    hedgehog butterfly frog snake dolphin whale shark trout salmon seagull sparrow robin sunflower
    tulip lily fern willow larch sister brother niece nephew glacier avalanche polaris
""")
"""Animals, plants and kin that code names are taken from."""

MINE = words("my your his her")

FUTURE: tuple[str, ...] = ()
"""Ends of verbs that speak of what is to come."""

TAG_WORDS = words("right huh eh no")
"""What makes a statement of a question: *oder?*, *right?*."""

I_SAY = words("")

OF_A = words("of")
YOU_ARE = words("are re have ve")
THIRD_ONE = words("he she they him her them this that")
HE = words("he she they")
THAN_ONE = words("than as like")
MY = words("my our")
HAVE_OR_CAN = words("is has can s was had could must are have")
TELLING = words("think guess believe swear say admit suppose hope wonder know bet mean")
DEGREE = words("""
    a an the such that this these those some of just really simply honestly quite so very too
    truly plain one nothing but only what all absolute complete total utter real right
""")
GOES_ON = words("""
    and or but who that in on at of with for because as is are has when if from
""")

TITLES = words("mr mrs ms miss sir dr prof uncle aunt")
PLACE_AFTER = words("""
    street st road rd avenue ave square bridge station lane hill park river lake valley county
    airport church castle beach bay island
""")
PLACE_BEFORE: frozenset[str] = frozenset()
FIRM_BEFORE = words("at from by for customer supplier partner company firm competitor")
ENDINGS = frozenset(("", "s", "es", "ed", "ing", "d"))
STEMS: tuple[tuple[str, frozenset[str]], ...] = (
    ("y", frozenset(("y", "ies"))),
    ("re", frozenset(("er", "ers", "res", "re"))),
)

_US = [
    "company",
    "firm",
    "employer",
    "plant",
    "factory",
    "site",
    "team",
    "ceo",
    "cfo",
    "boss",
    "customers",
    "clients",
    "products",
    "machines",
    "staff",
    "employees",
    "apprentices",
    "annual",
    "report",
    "results",
    "booth",
    "hotline",
    "office",
    "headquarters",
    "shares",
    "board",
    "workshop",
    "department",
    "business",
    "software",
    "service",
    "store",
    "clinic",
    "hospital",
]

IN_TAGS = words("""
    we are our my love loves make makes the of and for your you join is in with to meet life work
    working us be do not from this that start grow build create
""")
"""Short words by which a hashtag shows that it is a sentence."""

TAGS = words("""
    team people jobs career careers hiring future work working life job machine machines machining
    engineering precision quality innovation technology passion proud together strong better world
    switzerland swiss apprentice apprentices apprenticeship monday tuesday wednesday thursday friday
    weekend summer winter spring autumn trade show fair booth visit inside behind scenes family
    colleagues sustainability climate energy digital health safety care boat boats learning success
    goals week culture women men tech industry manufacturing thanks thank happy great day growth
    change customers service support story stories never stop talent talents opportunity open house
    doors meet place best workplace employer colleague start grow build create learn share chance
    friends first new years year one big small more every today tomorrow
""")
"""Words hashtags are often made of."""

TAG_PHRASES = """
    machine learning, social media, digital transformation, climate change, open source, data
    science, artificial intelligence, supply chain, remote work, career day, job fair, trade
    show, trade fair, new job, new work, job search, open house, open day, dream job, dream
    team, hard work, best team, great team, thank you, happy birthday, swiss made, swiss
    quality, future work, women in tech, work life balance, behind the scenes, equal pay, public
    health, health care, mental health, deep learning, big data, smart factory, smart
    manufacturing, industry news, customer service, customer success, case study, continuous
    improvement, team spirit, team building, lessons learned, throwback thursday, now hiring,
    job opening, new hire, gas turbine, additive manufacturing, milling machine, machine tool,
    machine tools, machine building, cnc machining, cnc milling, love your job, love my job, new
    beginnings
"""
"""Several words that are often written as one hashtag, with commas between."""
