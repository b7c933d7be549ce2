"""English: function words, endings, phrases by concept."""

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

PHRASES: dict[str, str] = {
    "us": """
        our company*, our firm*, our employer*, our plant*, our factory*, our site*,
        our team*, our ceo*, our cfo*, our boss*, our customers*, our clients*,
        our products*, our machines*, our staff*, our employees*, our apprentices*,
        our annual*, our report*, our results*, our booth*, our hotline*, our office*,
        our headquarters*, our shares*, our board*, our workshop*, our department*,
        our business*, our software*, our service*, our store*, our clinic*, our hospital*,
        my company*, my employer*, my workplace*, my firm*, my boss*, we at, here at,
        at work we, where i work,
        our lab, our study, our research, our trial, our ward, our emergency
    """,
    "private": """
        home, family, garden, kitchen, neighbourhood, neighborhood, holiday, village,
        club, kiosk, choir, school, household, kids, children, grandfather, grandmother, baby, birthday
    """,
    "plural": """
        we, we re, we ve, our, ours, us
    """,
    "singular": """
        i, i m, my, me, imo, imho
    """,
    "works_at": """
        work at, work … at, work for, work … for, work on, working at, working for, working on, i
        m at, i m with, i m from, i am at, i am with, i m … at, i am … at, employed by, employed
        at, employee of, employee at, engineer at, engineer for, engineer on, manager at, manager
        for, sales at, developer at, apprentice at, ambassador for, ambassador at, ambassador of,
        my employer, we at, here at, disclosure …, disclaimer …, full disclosure …, on behalf of
        my employer, team at, job at, paycheck, my paycheck, paycheque, pay check, salary comes,
        my salary, pays my, pay my, on the payroll, payroll of, signs my checks, earn my living
        at, in the employ of
    """,
    "employs_me": """
        my employer, pays my, pays me, my paycheck, my pay check, my salary, my wage, my
        wages, my day job, employed by, on the payroll, on their payroll, i m biased,
        biased since, biased because, as an employee, as an engineer, as an apprentice, i
        draw my
    """,
    "tenure": """
        boss at, manager at, colleagues at, teacher at, mentor at, my time at, years at, year at,
        weeks at, week at, months at, month at, days at, day at, years with, years in at, started
        at, start at, joining, joined, my shift at, first day at, work anniversary at,
        apprenticeship at, my desk at, interned at, internship at, hired at, hired by, night shift
        at, late shift at, early shift at, shift at, on call at, lunch break at, break at, lunch
        at, summer at, winter at, workday at, day of work at, my job at, my desk in, office at,
        overtime at, morning at, back at, day back at, week back at, commute to, internship with,
        shifts at, evening at, apprenticeship with, week back in, day back in, morning back in
    """,
    "of_this": """
        this, these, here
    """,
    "ai_made": """
        painted, drawn, drew, made, created, generated, imagined, invented, dreamed,
        dreamt, rendered, cooked up, whipped up, courtesy of
    """,
    "ai_word": """
        ai, artificial intelligence, midjourney, dall e, chatgpt, firefly, stable
        diffusion, gemini
    """,
    "work_life": """
        night shift, late shift, early shift, shift, shifts, on call, overtime, monday,
        monday morning, workday, work week, home office, lunch break, coffee break,
        break room, cafeteria, desk, locker, bench, workbench, ac, air conditioning,
        apprenticeship, trainer, boss, supervisor, manager, coworkers, colleagues,
        department, coveralls, time clock, paycheck, pay stub, vacation, commute
    """,
    "no_trade": """
        restaurant, pizza, pizzeria, waiter, waitress, dinner, lunch, food, menu, room, rooms,
        hotel, breakfast, bed, coffee, café, bakery, cake, barber, haircut, hair, bike, car,
        garage, dentist, doctor, book, movie, museum, kids, dog, vacation, beach, hike, pool,
        coffee machine, washing machine, dishwasher, bar, beer, wine, buffet, ice cream
    """,
    "of_trade": """
        technician, technicians, service tech, service team, field service, maintenance, spare
        parts, spare part, commissioning, repair, repairs, machine, machines, equipment, software,
        setup, onboarding, quote, lead time, tech support, after sales
    """,
    "phone": """
        hello, hi, good morning, good afternoon, this is, speaking, how can i help, how
        may i help
    """,
    "staff": """
        employee*, engineer*, staff*, ambassador*, team member, apprentice*
    """,
    "past": """
        used to, former*, formerly, ex, previously
    """,
    "not": """
        not, no, never, don t, dont, doesn t, didn t, won t, can t, cannot, isn t, aren t,
        wasn t, wouldn t, couldn t, shouldn t, without, nothing, nobody, neither
    """,
    "recommend": """
        recommend*, buy one, buy it, get one, go for, go get, try it, check it out, worth every,
        worth it, must have, you need this, order now, book a demo, go for the, go with, buy the,
        buy an, i d buy, i d get, i d take, i would buy, i would take, i would get, i d pick, i d
        choose, i would choose, can t go wrong, cannot go wrong, won t go wrong, worth the money,
        worth the price, money s worth, good buy, best buy, great buy, great choice, good choice,
        smart choice, no brainer, my advice, my tip, my pick, thank me later, look no further, in
        your place, if i were you, in your shoes, do yourself a favour, check out the, grab the,
        grab an, at the top of your list, you want the, suggest the, i suggest, i d suggest,
        recommend,
        give it a go, give it a try, give it a shot, saves you hours, saves us hours
    """,
    "praise": """
        the best, best in class, best machine, unbeatable, brilliant, outstanding, amazing,
        awesome, fantastic, excellent, superb, incredible, world class, state of the art,
        second to none, game changer, nothing better, better than, beats, great product,
        great machine, love it, unmatched, perfect, leading,
        rock solid, flawless*, runs great, works great, works like a charm, like a charm, runs
        like a dream, a dream, a beast, absolute beast, love this, love the, happy with, very
        happy, super happy, so happy with, impressed, impressive, stellar, top notch, phenomenal,
        never let me down, never had a problem, smooth as, a joy, gem, solid machine, workhorse,
        never disappointed, kicks ass, spot on, best decision
    """,
    "guarantee": """
        guarantee, guarantees, guaranteed, we promise, i promise, promise you, 100 percent sure,
        assure you, money back, months warranty, years warranty, month warranty, year warranty,
        lifetime warranty, months of warranty, years of warranty, no ifs, you have my word, my
        word on it, you have our word, we commit, we are committed to, we stand behind, we vouch,
        i vouch, vouch for, that s a promise, promise, promises, won t regret, will not regret,
        never regret, success guaranteed, results guaranteed, surefire, sure fire, you are
        assured, results assured, as promised, promised you,
        or we buy it back, we buy it back, or we take it back, or your money back,
        cross my heart
    """,
    "terms": """
        terms and conditions, t c, general terms, warranty terms, terms of sale, gtc,
        section, clause
    """,
    "ad_label": """
        ad, advertisement, advertising, paid partnership, sponsored, sponsored post, paid ad
    """,
    "ai_label": """
        ai generated, generated with ai, made with ai, created with ai, created by ai, generated
        by ai, ai image, ai voice, edited with ai, artificial intelligence, ai made this, an ai
        made this, ai made the picture, picture made by an ai, picture by ai, drawn by ai, drawn
        by an ai,
        by ai, image by ai
    """,
    "political": """
        vote yes, vote no, voted no, voted yes, voting no, voting yes, vote for,
        vote against, voted for, voted against, vote him, vote her, vote them, elect,
        re elect, say no to, say yes to, support the initiative, oppose the initiative,
        support the bill, oppose the bill, support senator, endorse, back the tariffs,
        against the tariffs,
        vote out, vote for the, vote for senator, get out and vote for, vote … no, vote … yes,
        kill the tariff, call your senator, call your congressman, call your representative, write
        to your senator,
        vote them out, vote him out, vote her out,
        a yes to, a no to, a yes on, a no on, a yes vote, a no vote, asks for a yes, asks for a no, pass the bill, pass it,
        no to the initiative, yes to the initiative, votes no, votes yes,
        no to the law, yes to the law, no to the bill, yes to the bill
    """,
    "vote": """
        vote*, voting, referendum*, election*, ballot, initiative, bill, tariff*, party,
        senator, trade agreement*, congress, parliament, senate, president, tax, taxes
    """,
    "business": """
        revenue, revenues, sales figures, net sales, sales, turnover, orders, order intake,
        order book, order books, order backlog, backlog, bookings, profit, profits,
        net profit, loss, losses, ebit, ebitda, margin, margins, earnings, cash flow,
        dividend, our numbers, business results, large order, big order,
        deal, utilisation, utilization,
        deficit, gross margin, operating profit, operating margin, order volume, new orders,
        incoming orders, top line, bottom line, sales numbers, shipments, bed occupancy, occupancy
        rate, order flow,
        dividend hike, earn, earned, half of our sales,
        deliveries, debt, liquidity, equity, takings,
        dividends, half year figures, half year numbers, quarterly figures, quarterly
        results, quarterly numbers, annual figures, operating result, operating loss, net
        loss, net income, operating income, gross profit, surplus, sales volume, sales
        volumes, order numbers, profitability, major order, major orders, big orders, large
        orders, huge order, big contract, contract worth, billings
    """,
    "period": """
        quarter, quarters, half year, fiscal year, business year,
        half of the year, first half, second half, h 1, h 2, q 1, q 2, q 3, q 4
    """,
    "ahead": """
        next year, coming year, next fiscal year
    """,
    "aim": """
        we want to, we will, we ll, we plan to, we aim to, we are going to, we re going to
    """,
    "trade": """
        sell, ship, deliver, produce, export, invest, grow, earn, acquire, relocate,
        shipping, selling, delivering, building
    """,
    "we_of": """
        we at, we from, on behalf of, in the name of, speaking for, i speak for, speak for,
        speaking on behalf of, as a spokesperson for, as a representative of, the position of,
        official position of, the official line at, the view of, we here at,
        speaking for everyone at, speaking for all of us at,
        on behalf of everyone at, on behalf of all of us at, on behalf of the team at, on behalf
        of the entire
    """,
    "stance": """
        oppose, opposes, support, supports, are against, is against, are for, reject, rejects,
        back, backs, endorse*, endorse, endorses, endorsing, stand behind, stands behind, stand
        against, stands against, fight against, fights against, urge you, urges, call on, calls
        on, recommend a no, recommend a yes, say no to, say yes to, has to go, have to go, must
        go, is right about, vote out, voted out, ends these, end these, repeal, defeat, we vote,
        stands with, stand with, fight … against, fighting … against, campaign against,
        campaigning against, lobby against, backs the, back the, tell them to kill, kill the,
        calls for a yes, calls for a no, comes out against, comes out for, campaign for, speaks
        out against, we need a yes, we need a no, vote down,
        proud to support, proudly supports, proudly support,
        we re behind, we are behind, fully behind, is behind, are behind, stands up for, stand up
        for, stands for, all in for, rooting for, one hundred percent behind, with you all the way,
        fighting the initiative, fight the initiative, fights the initiative, fighting the
        law, fight the law, opposing the initiative, opposes the initiative, opposes the law
    """,
    "research": """
        measurement*, measured value*, test result*, research result*, research finding*, lab
        result*, lab data, test data, prototype*, test rig, experimental result*, first tests, early
        tests, first trials, our measurements, first measurements, lab numbers, lab findings, lab
        results, preliminary data, preliminary results, preliminary findings, interim results,
        interim data, interim analysis, raw data, trial data, trial results, study results, study
        data, our trial, field trial*, patent application*
    """,
    "part_of": """
        part, episode, picture, photo, image, post, figure, figures, fig, number, no, chapter, day, week,
        slide, slides, film, instalment
    """,
    "in_series": """
        series, photo series, picture series, our series, first part, second part, third part, last part,
        next instalment, second instalment, to be continued
    """,
    "of_talk": """
        talk, talks, slide, slides, lecture, presentation*, conference paper, keynote, poster
    """,
    "case_story": """
        case study, case studies, customer story, customer stories, success story, patient story
    """,
    "written": """
        says, states, shows, lists, puts it at, reads
    """,
    "cites": """
        it says in, is set out in, you can read in, it is in our, it s in our, they are in the,
        source, sources, according to, see, as per, as stated in, as set out in, quoted from, taken from, cf
    """,
    "results_report": """
        half year report, half yearly report, half year results, half year figures, interim report,
        interim results, annual report, annual results, full year results, year end results,
        full year figures, quarterly results, earnings report, earnings are out
    """,
    "supplies": """
        supplies, supplied, supplier*, delivers, delivered, delivery, ships us, shipped us, partner, partners,
        business partner*, customer, customers, client, clients, working with, work with, worked with, made us,
        built us, made for us, for us, gave us, thanks to, thank you to, hats off to, bought, buys, ordered,
        orders, installed, commissioned, up and running at, fitted, relies on, trusts
    """,
    "learned_there": """
        apprenticeship, learned, trained at, used to work, back then, before that, studied, quit, internship,
        applied, first job, former, ex
    """,
    "off_record": """
        off the record, between us, between you and me, in confidence, confidentially, unofficially, on
        background, strictly background, background only, don t quote me, do not quote me, not for
        attribution, without my name, keep my name out, leave my name out, not my name, anonymous*, a person
        close to the company, a source close to, you didn t hear it from me, not from me, private number
    """,
    "assures": """
        promise, promised, we guarantee, guaranteed, from now on, in future, in the future, going forward,
        our word, count on, rest assured, don t worry, no worries, taken care of, all sorted, spread the word,
        pass it on, tell everyone, we commit, committed to, i assure you, i can assure, mark my words
    """,
    "for_all": """
        every, everyone, everybody, all, each, always, never, nobody, no one, free of charge, for free, at no
        cost, automatically, without exception, no exceptions, for life, whatever happens,
        anyone, anyone s, anybody, anybody s, nobody s, no one s, everyone s, every intern,
        all of us
    """,
    "own_words_of": """
        says, said, writes, wrote, tells us, told us, explains, smiles, laughs, reports, adds
    """,
    "trial_rig": """
        test bench, test rig, spin rig, endurance rig, trial rig, test stand, rig, test head,
        trial head, test setup, experimental setup, lab setup, bench setup, functional model
    """,
    "curve_of": """
        curve, curves, plot, plots, chart, measurement, measurements, measured data, raw data, figure, graph,
        first results, early results, preliminary results, results, spectrum, frequency response
    """,
    "paper": """
        paper*, article*, publication*, study, studies, manuscript*, thesis, preprint*,
        figure, figures, results,
        patent, invention, dissertation, conference paper
    """,
    "unpublished": """
        under review, in review, submitted, not published yet, not yet published,
        unpublished, not out yet, in press, yet to appear,
        with the reviewers, still with the reviewers, in peer review, peer review, not filed yet,
        not yet filed, not patented yet, before publication, isn t out, not out, awaiting
        publication, will be published, in revision, pre publication, not published anywhere,
        published anywhere yet, not been published, hasn t been published, ongoing study, ongoing trial,
        still ongoing, not presented yet, never published
    """,
    "shown_work": """
        measurement, measurements, measured data, curve, curves, plot, plots, chart, charts, slide, slides,
        figure, graph, graphs, diagram, test results, research results, lab results, raw data, study,
        studies, trial data, poster
    """,
    "appeared": """
        is out, is published, has been published, was published, published in, published on,
        has appeared, appeared in, now available, open access, out now
    """,
    "climate": """
        co2, carbon, climate, emission*, greenhouse gas*, energy consumption, energy use,
        power consumption, solar power, energy, sustainability, scope
    """,
    "energy_word": """
        electricity, energy, power, co2, co 2, carbon, climate, emissions, kilowatt hours, fuel, gas, diesel
    """,
    "as_much": """
        as much ... as, the equivalent of, equivalent to, equals, half the, half as much, by half, halves,
        halved, a third, two thirds, a quarter, three quarters, a fraction of, twice as, three times less,
        ten times less, the same as
    """,
    "uses_less": """
        saves, save, saving, savings, uses, use, consumes, consume, draws, avoids, avoid, cuts, cut, reduces,
        reduce, emits, needs, less
    """,
    "green": """
        climate neutral, climate neutrally, climate neutrality, carbon neutral, carbon free, co 2
        neutral, co 2 free, emission free, emissions free, zero emission*, zero carbon, climate
        positive, carbon negative, carbon positive, climate friendly, climate smart, environmentally
        friendly, environmentally sound, environment friendly, earth friendly, planet friendly, kind
        to the planet, kind to the environment, good for the planet, good for the environment,
        gentle on the environment, eco friendly, ecofriendly, ecologically sound, green machine*,
        green product*, green technology, green production, green manufacturing, green solution*,
        makes … greener, make … greener, made … greener, greener than, net zero, 100 percent
        sustainable, fully sustainable, completely sustainable, truly sustainable, sustainable
        machine*, sustainable product*, sustainable production, sustainable manufacturing,
        sustainable packaging, sustainable material*, sustainably produced, sustainably made,
        sustainably manufactured, biodegradable, compostable, recyclable, fully recyclable, no
        carbon footprint, zero footprint, zero waste, carbon neutrally, sustainable machining,
        sustainable milling, sustainable engineering, spares the environment, protects the climate,
        protects the environment
    """,
    "conditions": """
        wage*, salary, pay rise, overtime, working hours, shift plan, shift schedule,
        night shift*, shift work, breaks, heat, noise, union, staff committee,
        short time work, part time, protective gear
    """,
    "mood": """
        best month, best quarter, best year, best half, record, never been better,
        never had, through the roof, booming, fully booked, strong quarter,
        strong half, weak quarter, slow quarter, tough quarter, great quarter,
        numbers look, big deal closed, closed a deal, investors will, shareholders will,
        good news on, sold out, flying,
        smil*, grin*, cheer*, happy, pleased,
        can t share, can t say, can t tell, not allowed to say
    """,
    "expect": """
        expect, expects, expecting, forecast, forecasts, anticipate, project to, plan to,
        planning to, aim to, will double, will triple, will grow, going to double,
        on track to, will exceed, will beat, guidance, outlook, will reach,
        i reckon, we reckon, reckon, i bet, i d bet, betting, mark my words, i m sure, i m
        convinced, confident that, bound to, on course for, on course to, on track for, set to,
        poised to, likely to, looking at, should be, should hit, should reach, should see, should
        sell, should ship, should grow, hope to reach, predict*, anticipating, projected,
        projecting, targeting, targets, we re heading for, heading for, headed for, heading towards,
        gunning for,
        i see us, we see, i think we ll, i believe we ll, i guess we ll, i expect, my guess, fear, i
        fear, expect a, dream of
    """,
    "press_office": """
        press office, media office, media relations, press team, media team,
        communications department
    """,
    "refer": """
        please contact, please reach out, please get in touch, contact our, contact the,
        refer you to, refer to, please ask, please direct
    """,
    "declines": """
        not the one to ask, not the one to answer, not my field, not my area, not my department,
        can t comment, cannot comment on, not my call,
        not the right person, wrong person, can't say, cannot say, can't comment, cannot comment, no comment,
        not able to, unable to, can't help, cannot help, can't answer, cannot answer, not allowed to, not
        authorised, not authorized, can't speak, cannot speak, don't speak for, not in a position, not
        my place, not mine to answer, can't tell you, cannot tell you, thanks for understanding,
        can t help you there, cannot help you there, can t help with that, can t answer
        that, cannot answer that, have to pass on, i ll pass on, not for me to say
    """,
    "here": """
        here, below
    """,
    "message": """
        report, release, statement, article, news, announcement, video, post
    """,
    "pointer": """
        official, information, info, more at, more on, read more, read the, is out,
        is online, is live, is available, now available, link, find it, find the, you can find, you will find, see the,
        see our, published, full report, details at
    """,
    "thanks": """
        thanks, thank you, many thanks, cheers, thx
    """,
    "greeting": """
        hello, hi, good morning, hi all, hi everyone, hello everyone, have a good,
        have a great, best regards, greetings
    """,
    "interpret": """
        because, shows, proves, means, strong*, weak*, record*, better, worse, great,
        impressive, amazing, awesome, proud, outstanding, excellent, solid, good, bad,
        despite, thanks to our, growth, grew, rose, fell, success*, i think, i believe,
        we believe, in my opinion, unfortunately, luckily, finally, wow, incredible, huge,
        fantastic, surpris*, disappoint*, next year, more to come, exciting
    """,
    "event": """
        fire, smoke, explosion*, accident*, evacuat*, injur*, casualt*, dead, victim*,
        cyber attack, cyberattack*, hacked, hacker*, data leak, data breach, incident*,
        police, investigation*, burning, burned, burnt, alarm, outage, shutdown, recall*,
        leak*, spill*, disaster
    """,
    "channel_word": """
        channel, account, page, profile, handle
    """,
    "figure_word": """
        doubled, tripled, halved, double, triple, double digit, triple digit, twice,
        quadrupled, by a third, up a third, down a third, a third more, a third less, two thirds, by
        half, by a quarter, a quarter more, up a quarter, a fifth, twice as many, twice as much,
        three times as many, three times as much, twice the, three times the, half as many, half as
        much, single digit, six figure, seven figure, eight figure, nine figure, six figures, seven
        figures, eight figures, six digit, seven digit, eight digit, several million, a few million,
        half a million, half a billion, multi million, multimillion, doubling, tripling, twofold,
        threefold
    """,
    "money": """
        cfo, investor*, shareholder*, numbers, figures, analysts
    """,
    "their": """
        customer*, client*, users, competitor*, industry, market
    """,
    "slur": """
        idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, asshole, assholes,
        arsehole, arseholes, dumbass, dumbasses, dickhead, dickheads, douchebag, douchebags,
        scumbag, scumbags, wanker, wankers, twat, twats, dimwit, dimwits, nitwit, nitwits,
        halfwit, halfwits, numbskull, numbskulls, son of a bitch, sons of bitches, knucklehead,
        knuckleheads, simpleton, simpletons, dipshit, dipshits, shithead, shitheads, airhead,
        airheads, fuckwit, fuckwits, fuckhead, fuckheads, motherfucker, motherfuckers, arsewipe,
        asswipe, bellend, bellends, knobhead, knobheads, tosser, tossers, cunt, cunts, you piece
        of shit, shitbag, shitbags, lowlife, lowlifes, scum of the earth, bootlicker, bootlickers,
        arse licker, ass kisser, ass kissers, cockwomble, pillock, pillocks, bunch of clowns,
        blockhead, blockheads, bonehead, boneheads, meathead, meatheads, nincompoop, dolt, dolts,
        ignoramus, good for nothings, waste of oxygen, waste of skin, plonker, plonkers, numpty,
        numpties, dipstick, gormless twit, wazzock, twerp, twerps, schmuck, schmucks, dunderhead,
        pinhead, birdbrain, birdbrains, peabrain, pea brain, spineless worm, spineless worms,
        slimeball, slimeballs, sleazebag, arrogant prick, lazy sod, lazy bastard, lazy git,
        useless git, stupid git, nobhead, doofus, doofuses, dumbo, thicko
    """,
    "mild_slur": """
        clown, clowns, loser, losers, fool, fools, jerk, jerks, bastard, bastards, joker,
        muppet, muppets, crybaby, bozo, donkey, twit, twits, prick, pricks, creep, creeps,
        weirdo, weirdos, snob, snobs, bitch, waste of space, waste of oxygen
    """,
    "no_slur": """
        idiot proof, idiot proofing, idiot light, idiot board, for idiots, any idiot, every idiot,
        useful idiots
    """,
    "vile": """
        liar, liars, coward, cowards, hypocrite, hypocrites, traitor, traitors, weasel,
        weasels, scum, sellout, leech, leeches, crook, crooks,
        windbag, windbags, blowhard, blowhards, loudmouth, loudmouths, big mouth, phony, phonies, charlatan, charlatans, con artist, con artists, good for nothing, good for nothings,
        bootlicker, bootlickers, brown noser, brown nosers, suck up, backstabber,
        backstabbers, swindler, swindlers, freeloader, freeloaders, bluffer, chancer,
        chancers, scoundrel, scoundrels, know nothing, know it
        all
    """,
    "loaded": """
        nazi, nazis, fascist, fascists, racist, racists, sexist, sexists, thief, thieves, fraud,
        parasite, parasites, criminal, criminals
    """,
    "beast": """
        pig, pigs, rat, rats, snake, cow, weasel
    """,
    "rabble": """
        bunch, lot, crowd, woman, women, man, men, guy, boss, customer, customers, client,
        politician, politicians, journalist, journalists, manager, neighbour, neighbor,
        government,
        neighbours, neighbors, colleague, colleagues, coworker, coworkers, supervisor,
        teacher, cop, cops, fellow, fellows, dude
    """,
    "mob": """
        pack of liars, pack of thieves, pack of hypocrites, pack of idiots
    """,
    "scathing": """
        fucking stupid, brain dead, braindead, braindead stupid, spineless, disgusting,
        pathetic, brainless, moronic, idiotic, two faced, backstabbing, good for nothing, gutless, slimy, sleazy, vile,
        revolting, contemptible, bloody stupid,
        that lying, you lying, our lying, this lying, the lying, a lying
    """,
    "contempt": """
        fucking, stupid, filthy, goddamn, bloody, lying, dumb, worthless, dirty, cowardly,
        lousy, rotten, sodding, damn
    """,
    "what_a": """
        what a, such a,
        only a, only an, only some, it takes a, takes a special kind of, what kind of, what sort
        of
    """,
    "nasty": """
        stupid, dumb, pathetic, disgusting, brainless, ridiculous, an embarrassment,
        daft, thick, dim, idiotic, moronic, pitiful, revolting, gross, worthless, useless,
        vile, clueless, dense
    """,
    "abuse": """
        shut up you, shut your mouth, shut the fuck up, fuck you, fuck off, piss off, go to hell,
        screw you, drop dead, know where you live, you will regret this, you ll regret this, you
        ll regret that, i ll destroy you, i will destroy you, i ll kill you, i will kill you,
        watch your back, go kill yourself, kill yourself, use your brain for once,
        you re going to regret this, going to regret, you ll be sorry, gonna regret, you ll
        pay for this, you will pay for this, live to regret
    """,
    "dim": """
        too stupid, too dumb, too thick, so stupid, so dumb, brain dead, braindead, really
        stupid, plain stupid, dumb as, thick as, not the sharpest, no brain, no brains, no
        clue how to read, out of your mind, stupid enough, disgrace to
    """,
    "someone": """
        customer, customers, client, clients, boss, bosses, manager*, colleague*, coworker*, co
        worker*, employee*, intern, interns, apprentice*, neighbour*, neighbor*, teacher*,
        politician*, driver*, guy, guys, man, men, woman, women, people, seller, sellers,
        salesman, salesmen, engineer*, developer*, buyer*, supplier*, journalist*, referee*,
        coach, user, users, reader*, caller*, patient*, whoever, anyone who, everyone who,
        someone, commenter*, folks, technician*, applicant*,
        supervisor*, foreman, foremen, team lead, team leader*, director*, site manager*, project
        manager*, superintendent, planner*, dispatcher*, accountant*, architect*, trainer*,
        instructor*, nurse*, doctor*, cook, caretaker*, janitor, contractor*, subcontractor*,
        fitter*, operator*, expert, experts, ceo, vp, storeman, clerk*, resident*, lad, lads,
        bloke, blokes, dude, dudes, chap, fella, salesperson, rep, reps,
        who wrote this, who wrote that, author of this comment, this commenter, whoever wrote,
        line manager, shift leader, shift lead, head of department
    """,
    "thing": """
        printer, machine, machines, coffee machine, computer, laptop, phone, car, bike, bus,
        train, lift, elevator, sat nav, gps, software, program, app, apps, system, robot, robots,
        vacuum, washing machine, alarm clock, weather, rain, monday, device, router, wifi,
        internet, server, excel, outlook, windows, ai, chatbot, bot, algorithm, keyboard, mill,
        spindle, scanner, sensor, drill, cat, dog, autocorrect, lawnmower, grill, oven, fridge,
        toaster, heating, drone, dishwasher, copier,
        kitten, puppy, hamster, parrot, horse, goldfish, rabbit, plant, forklift, pump,
        screwdriver, tablet, roomba, dogs, cats, kitty, pup
    """,
    "calls": """
        call, calls, called, calling, insult*, swear word*, name calling, referred to as, the
        word, term, novel, book, movie, film, song, album,
        plays a, plays an, plays the, played a, played the
    """,
    "hiring": """
        hiring, we re looking for, we are looking for, looking for a, looking for an, wanted,
        vacanc*, apply, applicant*, candidate*, job, jobs, join our team, join us, requirements,
        position, recruit*, opening,
        seeking, we need a, help wanted, now hiring, looking to hire, to hire,
        this role, for the role, this position,
        is looking for, are looking for, team is looking, looking for support, looking for
        reinforcement*, looking for someone, looking for somebody, looking for people,
        looking for new, recruiting, is seeking, we re seeking, are hiring, is hiring, to
        join us, fill the role, fill the position, apply now
    """,
    "age_limit": """
        under … years old, under the age of …, up to … years old, up to … years of age, between …
        years old, between … years of age, aged … to …, aged between …, no older than …, not older
        than …, maximum age …, max age …, aged under …, below … years of age
    """,
    "age_wanted": """
        young and dynamic, young dynamic, young energetic, recent graduates only,
        digital native, digital natives, too old for this job, young man wanted, young woman
        wanted, no older applicants, young people only,
        young guys, young men, young man, young women, young woman, young lads, young blood, young
        and hungry, young and fit, youthful, good looking, attractive woman, attractive lady,
        pretty face, pretty girl, fit young, young energetic guys, energetic guys,
        young guy, young lad, young gun
    """,
    "not_age": """
        experience, warranty, guarantee, contract, tradition, business, history
    """,
    "youth": """
        kids, children, teenager*, pupil*, school*, apprentice*, trainee*, youth, summer camp,
        summer job*, apprenticeship*
    """,
    "native": """
        native speaker*, native german, native english, native french, native italian, mother
        tongue german, mother tongue english, mother tongue french, german mother tongue, english
        mother tongue, native level only, mother tongue speaker*, native tongue, mother tongue,
        first language, native level, grew up speaking, grown up speaking, raised speaking,
        brought up speaking, at your mother s knee, from the cradle, born and raised, no foreign
        accent, accent free
    """,
    "people_only": """
        men only, women only, males only, females only, male only, female only, only men, only
        women, male preferred, female preferred, men preferred, women preferred, strong man
        wanted, no women, no men, no foreigners, locals only, swiss only, only swiss, citizens
        only, americans only, whites only, no muslims, no headscarf*, christians only, only
        christians, no disabled, able bodied, no pregnant*, no mothers, without children, no
        children planned, no gays, no immigrants, accent free, without an accent, no moms, no
        single moms, mothers need not apply, women need not apply, foreigners need not apply,
        strong men, strong guys, us born, native born, guys only, only guys, man for the job,
        native born american, american male, single male, single female, young male, young female,
        white male, a male, a female, no family commitments, unmarried, without kids, childless,
        child free, no family ties, no family obligations, no baby plans, not pregnant, no
        dependents
    """,
    "demeans": """
        foreigners out, foreigners go home, go back to where you came from, go back to
        your country, nigger*, faggot*, you retard, you retards, fucking retard, fucking
        retards, retarded, tranny, trannies, paki, pakis, gypsy scum, towelhead*, women
        belong in the kitchen, belong in the kitchen, women can t drive, women can t do,
        women are no good at, women have no place, not bad for a woman, not bad for a
        girl, too old to learn, girls can t do, boomers can t, typical woman, typical
        women, cripple, cripples, spaz, men are all, not a job for a woman, no job for a
        woman, not a job for women, no job for women,
        women s place is, woman s place is in
    """,
    "no_matter": """
        regardless, doesn t matter, does not matter, don t care, whatever, irrespective, welcome,
        not required, not necessary, needn t, discriminat*, instead of, illegal, equal
        opportunity, any, of all
    """,
    "rival": """
        competitor*, competition, rival, rivals
    """,
    "rundown": """
        junk, is garbage, are garbage, pure garbage, sells garbage, is rubbish, are rubbish, pure
        rubbish, utter rubbish, piece of crap, crap, crappy, cheap copy, cheap copies, cheap knock
        off*, knock off*, knockoff*, rip off, rip offs, ripoff, laughing stock, a joke, a bad
        joke, scam, scammers, con artists, amateurs, incompetent*, clueless, worthless, useless,
        stay away from, steer clear of, only themselves to blame, deserve what they get, deserves
        what they get, serves them right, stone age, paperweight*, doorstop*, boat anchor*,
        dumpster fire, pathetic, embarrassing, laughable, lousy, lie to you, liars, lying, not
        worth the money, wouldn t touch, overpriced toy*, overpriced junk, beyond help, has no
        idea, have no idea, asleep at the wheel, museum piece, belongs in a museum, toy, toys,
        scrap metal, scrap heap, trash, trashy, garbage, rubbish, boat anchor, as a parts donor,
        duct tape, held together, money down the drain, waste of money, waste your money, throw
        away your money, burning money, buy twice, pay twice, nothing but trouble, nothing but
        headaches, more trouble than, my apprentice could, any apprentice, wouldn t take one for
        free, if you paid me, not even for free, friends don t let friends, do yourself a favor,
        don t buy, never buy, whatever you do, hot air, all talk, smoke and mirrors, snake oil,
        playing catch up, way behind, years behind, dinosaur*, prehistoric, second rate, third
        rate, shoddy, sloppy, flimsy, disgrace, sad excuse, poor excuse, sorry excuse, couldn t
        hold a, couldn t find their, can t tell a, wannabe*, bargain bin, yesterday s technology,
        never picks up, never pick up, never answers, never answer the, never calls back, never
        call back, never return, more noise than, more talk than, find another job, change
        careers, stick to making, as decoration, bad joke, sick joke, total joke, disaster*, train
        wreck, trainwreck, clown show, circus act, horror show, unusable, dead on arrival,
        abysmal, atrocious, appalling, hot garbage, lipstick on a pig, house of cards, vaporware,
        money pit, lemon, lemons, good for parts, only for parts, it for parts, them for parts,
        for scrap,
        a sad joke, a tragedy, a disaster, a farce, past help, beyond saving, can t be
        helped, a lost cause, a shambles, no hope for,
        a disgrace, what a disgrace, a misery, a nightmare to deal with
    """,
    "poor": """
        broken, breaks, falls apart, fell apart, slow, rattles, rusts, outdated, smells,
        expensive, breakdowns, defective, bent, crashes, crashed, fails, failed, cheap, worst,
        rust, rattle, break, break down, breaks down, leak, leaks, noisy, loud, inaccurate,
        imprecise, unreliable, obsolete, old, late, picks up the phone, answer the phone,
        unreachable, headaches, problems, trouble, flaky, weak, wobbly, wobbles, black hole,
        overpriced, double the price, twice the price, confuse*, promises a lot, never delivers,
        doesn t deliver, ugly, arrogant, boring, dull, tin can, tinny, dumpster, squeak*,
        stutter*, stall*, sluggish, clunky, clumsy, mess, nightmare, headache, lag, lags, lagging,
        disappoint*
    """,
    "laugh": """
        haha*, lol, hehe*, rofl, lmao, lmfao
    """,
    "top": """
        the best, the most precise, the most accurate, the fastest, the strongest, the largest,
        the biggest, the safest, the most efficient, the most modern, the most advanced, the most
        reliable, the most innovative, the quietest, the lightest, the toughest, the cheapest, the
        most sustainable, the most trusted, the greenest, the leading, market leader*, world
        leader*, world leading, industry leading, leader in, the leader in, global leader*, number
        one, number 1, no 1, world s best, world s first, world s fastest, world s most, world s
        leading, first in the world, the only one, the only company, the only machine, the only
        manufacturer, unrivalled, unrivaled, unmatched, unbeatable, unsurpassed, second to none,
        best in class, world class leader, nobody … better, no one … better, nobody … faster, no
        one … faster, nobody … more, no one … more, the greatest, peerless, the smartest, the
        sharpest, the finest, the stiffest, the cleanest, the smoothest, the easiest, the
        simplest, the most powerful, the most rigid, the most durable, the most versatile, the
        most compact, the most productive, the most economical, the most popular, the most
        attractive, the most complete, the most intelligent, the most sophisticated, the most
        stable, the most robust, the most flexible, the most experienced, gold standard,
        benchmark, bar none, by far the, hands down, in a league of its own, league of their own,
        in its own league, head and shoulders above, a cut above, miles ahead, light years ahead,
        years ahead, way ahead of, far ahead of, ahead of everyone, ahead of everybody, ahead of
        the competition, ahead of the pack, leads the pack, leader of the pack, nothing beats,
        nothing compares, nothing comes close, no one comes close, nobody comes close, without
        equal, has no equal, without rival, no rival, no rivals, incomparable, sets the standard,
        sets the bar, top of the class, top dog, undisputed, world record, unparalleled,
        unequalled, the ultimate, rolls royce of, outperforms every*, outperforms all, beats
        every*, beats all, beats them all, better than any*, faster than any*, quieter than any*,
        more accurate than any*, more precise than any*,
        the top of the line, unequaled,
        sets the pace, the yardstick,
        doesn t get more precise, doesn t get more accurate, doesn t get faster, doesn t get
        quieter, doesn t get better, doesn t get any better, can t get more precise, can t
        get any better,
        streets ahead, leagues ahead, quicker than anyone, faster than anyone
    """,
    "arena": """
        in the world, worldwide, on earth, on the market, in the industry, in europe, in
        switzerland, in the country, of all time, in its class, in class, in the business,
        anywhere, on the planet, in the usa, nationwide, in the region, world, in the entire
        industry, in all of europe, you can buy, money can buy, out there, ever made, ever built,
        by far, bar none, under the sun, in the state, in the midwest, in north america, in
        america, of them all, for miles, by a mile, by miles, by a long shot, by a country mile,
        by a wide margin, available today, in the canton, in the alps, on the continent, in this
        category, in its category,
        whole market, the whole market, on the whole market, entire market
    """,
    "offer": """
        machine*, product*, solution*, service, services, quality, technology, software, company,
        employer, supplier, provider, manufacturer, maker, precision, accuracy, app, platform,
        system*, device*, training, boat*, yacht*, clinic, hospital, care, treatment, price*,
        support, machining, milling, spindle*, machining center*, mill, mills, lathe*, delivery,
        customer service,
        hotline, field service, api, tool, data platform, maternity, workshop, helpdesk
    """,
    "than_us": """
        than us, than we do, than we, than ours, than our*, like we do, like us
    """,
    "goal": """
        goal, goals, aim, aims, want to, wants to, would like to, hope to, hope, strive, striving,
        ambition, vision, dream, working on it, working towards, on our way, one day, wish,
        aspire, target
    """,
    "liking": """
        i think, i find, in my opinion, imo, imho, for me, my favourite*, my favorite*, i like, i
        love, to me, if you ask me, personally, in my view, my personal
    """,
    "one_of": """
        one of the, one of, among the, some of the, with the, with one of
    """,
    "proof": """
        according to, source, study, measured by, test winner, comparative test, survey, award,
        awarded, certified, ranking, ranked by, voted, statistics
    """,
    "rating": """
        review, reviews, rate, rating, ratings, stars, star, testimonial*
    """,
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, g2, capterra,
        yelp, google maps
    """,
    "five_stars": """
        five stars, 5 stars, five star, 5 star, good review, good reviews, positive review,
        positive reviews, great review, great reviews, glowing review*, nice review*, top rating,
        top ratings, good rating, good ratings, five star*, 5 star*, nice review, positive
        review*, something nice, something kind, something good, a nice word, a good word, a kind
        word, kind words, few nice words, nice comment, nice comments, good comment, positive
        comment*, all five, all the stars, full five, full stars, 5 out of 5, five out of five
    """,
    "asks_for": """
        give, leave, write, post, please, rate, drop, help, go and, submit, could you, can you,
        would you, help us, go and rate, rate us, who can, who wants to, anyone up for, do me a
        favor, do me a favour, do us a favor, do us a favour, hop on, head over, jump on, would be
        nice, would mean a lot, take a minute, click, tap, go to google, put in, say something, be
        so kind
    """,
    "reward": """
        get, gets, win, wins, gift, gifts, voucher*, discount*, raffle, reward*, free, coffee,
        beer, lunch, pay, receive, receives, prize, on me,
        is on me, are on me
    """,
    "insiders": """
        colleague*, coworker*, employee*, staff, team, family, friends, apprentice*, private
        account*, second account*, fake account*, don t mention, without mentioning, without
        saying, don t say, anonymously
    """,
    "as_customer": """
        as a customer, as a happy customer, as a satisfied customer, as a long time customer, as a
        loyal customer, as a paying customer, as a client, as a patient, as a user, as a happy
        user, i m a customer, i am a customer, i m a happy customer, i m just a customer, as an
        unbiased*, as an independent user,
        customer since, loyal customer, long time customer, longtime customer, happy customer,
        satisfied customer, repeat customer, we are customers, we re customers, been a customer,
        as a buyer, paying customer
    """,
    "get_well": """
        get well soon, get well, speedy recovery, swift recovery, quick recovery, feel better
        soon, recover soon, wishing … recovery, get better soon, heal up, heal well, heal fast,
        speedy healing, wishing you a speedy, on the mend soon, back on your feet soon
    """,
    "ails": """
        is sick, was sick, is ill, is … ill, off sick, out sick, on sick leave, sick leave, called
        in sick, is pregnant, is … pregnant, expecting a baby, has cancer, with cancer, of cancer,
        battling cancer, fighting cancer, was diagnosed, been diagnosed, is in hospital, is in the
        hospital, was taken to hospital, had surgery, after … surgery, from … surgery, in rehab,
        out of rehab, heart attack, had a stroke, suffered a stroke, burnout, burned out, chemo,
        chemotherapy, slipped disc, miscarriage, doctor s note, broke … leg, broke … arm, broke
        his leg, broke her leg, depression, has covid, tested positive, has the flu, with the flu,
        diabetes, epilepsy, dementia, is disabled, in a wheelchair, is … in hospital, is … in the
        hospital, still in the hospital, still in hospital, in a cast, out of the hospital, out of
        hospital, home from the hospital, expecting her, expecting their, having a baby, is having
        twins, fighting … cancer, beating cancer, beat cancer, on the operating table, after …
        bypass, after … operation, after his surgery, after her surgery, got a stent, new hip, new
        knee,
        intensive care, starts chemo, starts radiation, his diagnosis, her diagnosis,
        ended up in the er, in the emergency room, rushed to the hospital, rushed to
        hospital, in recovery from, out sick until, recovering from,
        is expecting, is off sick, baby on the way, has a baby on the way, is
        recovering
    """,
    "about_it": """
        research*, treat*, talk on, lecture, article, book, speaks about, prevention, helps with,
        therapy for, study, studies, donate*, donation*, raise money, fundraiser, run against,
        film, novel, awareness
    """,
    "kin": """
        mother, mom, mum, father, dad, son, daughter, brother, sister, grandma, grandpa,
        grandmother, grandfather, aunt, uncle, husband, wife, partner, baby, child, friend,
        neighbour, neighbor
    """,
    "role": """
        colleague, boss, manager, employee, apprentice, intern, engineer, technician, assistant,
        secretary, salesman, accountant, customer, client, patient, ceo, cfo, coo, director,
        president, nurse, doctor, cook, buyer, trainer, coworker*, warehouseman, storekeeper,
        teammate*, founder,
        supervisor, foreman, forewoman, planner, dispatcher, scheduler, team lead, team
        leader, project manager, head of sales, saleswoman, sales rep, fitter,
        electrician, operator, machinist, mechanic, caretaker, janitor, driver,
        receptionist, purchaser, chef, teacher, instructor, clerk, assembler,
        head of production, head of purchasing, head of hr, head of marketing, head of
        finance, head of logistics, head of service""",
    "slang": """
        yo, bro, dude, dudes, gonna, wanna, gotta, lol, omg, wtf, ain t, y all, sup, cringe, dope,
        sick af, af, yolo, no cap, bruh, hella, freaking, kinda, lmao, rofl, sheesh, gimme, dunno,
        fam, sup fam, wassup, whats up, hey folks y all, hey fam, yo folks, yo guys, slaps,
        slapping, straight fire, bangin, slaying, slayed, vibing, vibe check, lowkey, highkey,
        finna, bussin, goated, the goat, rizz, yeet, bae, homie, homies, bestie, besties, peeps,
        bros, ballin, badass, kickass, kick ass, kicks ass, kicking ass, awesome sauce, hot damn,
        holy crap, holy cow, holy moly, omfg, tbh, ngl, imo tbh, idk, ikr, smh, fr fr, frfr, jk,
        rotfl, lolz, lulz, yup, yas, yass, woohoo, ka ching, cha ching, hit us up, hit me up, get
        your butt, butts, freakin, frickin, friggin, effin, rocked it, rockin, ain t ready, lemme,
        outta, plz, gr8, b4, 2day, l8r, is lit, so lit, lit af, is fire, so sick, totally sick, is
        sick, hey guys what s up, epic fail, what s up guys, nailed it bro, blow your mind, insane
        deal, just dropped, dropped today
    """,
    "swear": """
        shit, shitty, fuck, fucking, fucked, damn, damned, goddamn, crap, crappy, bullshit, bloody
        hell, pissed off, pain in the ass, screwed up, sucks, bollocks, wtf
    """,
    "manner": """
        in rhyme, in rhymes, in verse, as a poem, in dialect, in slang, casually, more casual,
        more casually, sarcastic, sarcastically, ironic, tongue in cheek, cheekier, funnier, only
        emojis, in emojis, emojis only, different tone, another tone, depart from the tone, like a
        pirate, as pirates
    """,
    "wants_to": """
        we d like, we would like, i d like, i would like, may we, may i, could we, could i, can
        we, can i, would it be ok, would it be okay, is it ok, is it okay, idea, we want to, i
        want to
    """,
    "whoever": """
        whoever, anyone who, everyone who
    """,
    "no_ails": """
        sick of, ill tempered, ill advised, ill prepared, ill informed, sick and tired, stroke of
        genius, stroke of luck, stroke of the, teething, cabin fever, gold fever, fever pitch,
        world cup fever, addicted to coffee, addicted to sparkling, dying to, under the knife of,
        crash course, blind spot, deaf to, operation of, operation takes, sick beat, sick move,
        sick setup, mental note
    """,
    "joined_us": """
        give us, leave us, rate us, review us, write us
    """,
    "dialect": """
        innit, nowt, owt, summat, aye, wee, dinnae, cannae, wouldnae, ain t, y all, yinz, reckon
    """,
    "lawsuit": """
        lawsuit*, litigation, class action*, sued, suing, sues, sue us, suing us, sued us, taken
        to court, taking us to court, takes us to court, in court, before the court, before the
        judge, court case*, court hearing*, court proceedings, legal proceedings, legal action,
        criminal complaint*, criminal charges, pending proceedings, patent case, patent
        dispute*, patent suit*, court date, injunction*, subpoena*, indicted, indictment*,
        prosecutor*, public prosecutor*, antitrust probe*, antitrust investigation*, under
        investigation, investigation against, investigation into, investigating us, investigates
        us, regulator is investigating, labour court, labor court, settlement talks, dawn raid*,
        the plaintiff*, statement of claim, competition commission, public prosecutor,
        hearing against, hearing with, verdict against, ruling against, case against us,
        legal dispute*, legal battle*, legal fight*, court battle*, suit against, in litigation, district attorney, raided by, the prosecution""",
    "law_sign": """
        court, judge, lawyer*, attorney*, verdict, damages, the other side, opposing party,
        opposing counsel, defendant*, allegation*, infringement, patent infringement, legal
        proceedings, suit, the case, court ruling, settlement, appeal,
        hearing, hearings, judges, jury, witness, witnesses, settle, settling, out of court, patent
        claim, patent claims, patent, our case against, our case, case against, their case, the
        claim, the claims, evidence, deposition, testify, testimony, trial, ruling, lawyers,
        dispute with, fight with, battle with, feud with, spat with, attorneys, in court, courtroom,
        opponent, arguments, brief, filing
    """,
    "law_outlook": """
        we will win, we ll win, will win, going to win, we are winning, will lose, we ll lose,
        going to lose, confident, baseless, groundless, ridiculous, without merit, no merit,
        nothing to fear, looks good for us, look good for us, looking good for us, stands no
        chance, a joke,
        win, wins, winning, lose, loses, losing, leg to stand on, in our favor, in our favour, our
        way, went our way, went well, went badly, rock solid, watertight, airtight, toast, slam
        dunk, in the bag, on our side, agrees with us, sided with us, will see that, gets it, got
        it, understood, no chance, bluff, bluffing, copied, stole, stolen, lied, lying, innocent,
        guilty, about to settle, ready to settle, offered, offering, million, expect, shameless,
        frivolous, weak, strong, over by, over soon, i think, i believe, will be,
        laughed, laughs, laughing, got this, we ve got this, will pay, have to pay, gonna pay,
        better cards, upper hand, just the beginning, only the beginning, going down, crush,
        crushed, destroy, destroyed,
        dragging on, drags on, dragged on, going on forever, taking forever, never ending
    """,
    "law_done": """
        closed, settled, concluded, dismissed, dropped, final judgment, final judgement, case is
        over
    """,
    "law_open": """
        ongoing, pending, running, still, soon, will, expect, should be, hope, hopefully, going
        to, next week, next month
    """,
    "saying": """
        take a vote on, vote on, voting on,
        call you back, calling you back, call back, called back, get back to you,
        on demand, on request, thanks for asking,
        the penny dropped, penny … dropped, penny finally dropped, curtain … fell, the
        curtain has fallen, fell off my chair, break a leg, house on fire, play with fire,
        no secret that, it s no secret, no big secret, an arm and a leg, a shot in the
        dark, worried sick, kill two birds, guilty pleasure, lost my mind, losing my mind,
        lost track of time, lost count, out of the blue, skeleton in, sick and tired,
        under the weather, dropped the ball, fall in love, fell in love, dead tired, dying
        to, over the moon, cry wolf, dog ate my
    """,
    "withholds": """
        can t say, cannot say, can t comment, cannot comment, can t tell, cannot tell, can t
        share, cannot share, can t show any, cannot show any, can t show you any, can t discuss,
        cannot discuss, can t talk about, cannot talk about, won t say, won t tell, won t comment,
        won t talk, won t discuss, won t share, won t name, will not say, will not comment, will
        not tell, don t comment, do not comment, don t discuss, don t talk about, do not talk
        about, not going to say, not going to tell, not going to talk, not going to comment, not
        telling, not saying, not mine to tell, not mine to share, nothing to say, say nothing,
        says nothing, saying nothing, hear nothing from me, nothing from me, no word from me, not
        a word, keep quiet, keeping quiet, staying silent, stay silent, keep … to myself, keeping
        … to myself, no names, no numbers, no comment, have to pass, nobody s business, none of
        your business, that s our secret, that stays my secret, can t show
    """,
    "no_comment": """
        do not comment, don t comment, does not comment, doesn t comment, cannot comment, can t
        comment, not comment, no comment, decline to comment, not able to comment
    """,
    "own_law": """
        divorce*, custody, my landlord, landlord*, neighbour*, neighbor*, inheritance, jury
        duty, jury service, tennis, basketball, parliament, council
    """,
    "law_about": """
        tv show, series, podcast, drama, moot court, mock trial, seminar, training, lecture,
        course, in general, generally, conference, see you in court, hackathon, trial run,
        referee, umpire, penalty, menu, canteen, tennis court, basketball court, food court, court
        side, settle in, settled in, settled down, trial of our, clinical trial, free trial, trial
        version, phone case, show case, carrying case, use case, in case, in any case, just in case,
        case study, case studies, job offer, business case, test case, case for,
        contest, competition, robotics, wedding, cake, bake off, talent show
    """,
    "law_office": """
        regulator*, authority, authorities, inspector*, police, watchdog, labour inspectorate,
        tax office,
        osha, fda, sec, doj, swissmedic, watchdogs, district attorney
    """,
    "law_probe": """
        investigat*, probe, fined us, a fine, raided, questioned us, questioned our, seized,
        investigation, an inquiry, inquiry into, knocking on our door, raiding
    """,
    "press": """
        journalist, journalists, reporter, reporters, editor, the press, newspaper, newspapers,
        local paper, the media, news crew, tv crew, radio station, local radio, bbc, reuters,
        bloomberg, financial times, the guardian, new york times, wall street journal,
        correspondent, tribune, the tribune, gazette, herald, the times, daily news, news, the news,
        tv, television, on tv, radio, the radio, podcast host, press guy, media outlet, media
        outlets, newsroom, columnist*, cnn, nbc, cbs, fox, npr, media,
        journo, journos, hack, camera crew, film crew, chicago tribune, anchor, press, to the paper, the local paper, a local paper, our local paper
    """,
    "tells_press": """
        told, tell, telling, talked, talking, spoke, speaking, speak, explained, confirmed, gave an
        interview, giving an interview, give an interview, gave … interview, giving … interview,
        interviewed by, interviewed me, off the record, quote me, quoted me, leaked, tipped off,
        briefed, promised, meeting, chatted, chatting, chat, answered, answering, answer,
        interviewed, interviewing, interview with, doing an interview, wrote, written, emailed,
        messaged, shared, sharing, dished, spilled, inside story, the scoop, my side, happy to talk,
        happy to answer, available, quote, quoting, dms are open, reach out to me, gave, giving,
        sent, passing on,
        had a chat with, had a word with, chatted with, talked with, opened up to, spilled
        the beans
    """,
    "as_press": """
        former, used to be, sister, brother, friend, neighbour, neighbor, novel, film, social
        media, school paper, photo editor, text editor, code editor, video editor, editor
        software, if, when, clipping*, staff magazine, company magazine, newsletter*, intranet,
        spokesperson, spokeswoman, spokesman, song, music, job interview, press brake, hydraulic
        press, bench press, our ceo, with our ceo, media office, press office, great interview, good
        news, group news
    """,
    "plate": """
        licence plate, license plate, number plate, plates, parked, car, driver, registration
    """,
    "eco_about": """
        topic, talk, lecture, panel, discuss*, workshop, course, seminar, conference*, congress,
        book, documentary, law, laws, regulation*, the word, the term, definition*, means, travel*,
        train, bike, bicycle, public transport, government, parliament, city, town, country, europe,
        world, industry, sector, forest*, meadow, alps, village, greenwashing, research*, household,
        kitchen, garden, car, holiday*, vacation, flight*, label*, question
    """,
    "eco_proof": """
        iso 14001, iso 14040, iso 14044, iso 14064, iso 14067, iso 14068, iso 14021, iso 14024, iso
        50001, en 13432, astm d 6400, emas, epd, blue angel, nordic swan, ecolabel, energy star,
        fsc, pefc, leed, breeam, cradle to cradle, sbti, life cycle assessment, lca, environmental
        product declaration, third party verified, independently verified, tüv, ok compost
    """,
    "climate_deed": """
        waste heat, heat pump*, district heating, wood chip heating, geothermal, photovoltaic*,
        solar roof, solar panel*, solar power, solar cells, wind power, green electricity, green
        power, hydropower, hydro power, renewable energy, renewable electricity, renewables,
        electric cars, electric fleet, electric vans, electric trucks, saved … co 2, saves … co 2,
        save … co 2, less co 2, less carbon, cut our co 2, cut our carbon, cut our emissions, reduce
        our emissions, reduced our emissions, reduce our co 2, reduced our co 2, lower our
        emissions, lowered our emissions, reduce our carbon footprint, reduced our carbon footprint,
        cut our carbon footprint, offset our, offset all, carbon offset*, fewer emissions, lower
        emissions, without fossil fuel*, without heating oil, no more heating oil, no more fossil
        fuels, fleet … electric, vans … electric, gone electric, heat recovery
    """,
    "painted": """
        paint*, colour*, color*, ral, coat of, blue, red, yellow, light, lights, lamp, led, button,
        traffic
    """,
    "rumour": """
        rumour*, rumor*, hearsay, gossip, speculation, speculating, grapevine, fake news, what you
        heard, what people say, scuttlebutt
    """,
    "denies": """
        not true, isn t true, is untrue, simply untrue, untrue, nothing to it, no truth, not
        correct, isn t correct, incorrect, that s false, is false, false, completely false, is
        made up, was made up, all made up, totally made up, completely made up, entirely made up,
        pure fiction, total fiction, a lie, nonsense, rubbish claim, baloney, is wrong, that s
        wrong, wrong, deny, denies, unfounded, couldn t be further from the truth, not the case,
        isn t the case, not happening, isn t happening, just a rumour, just a rumor, just rumours,
        just rumors, pure speculation, only a rumour, only a rumor
    """,
    "confirms": """
        can confirm, i confirm, we confirm, is true, it s true, that s true, that s right, you
        heard right, heard correctly, heard right, it s official, not just a rumour, not just a
        rumor, there s something to it, there is something to it, afraid so, you re right about
    """,
    "reassures": """
        nobody is being laid off, no one is being laid off, nobody will be laid off, no one will
        be laid off, nobody is losing, no one is losing, nobody will lose, no one will lose,
        nobody is getting fired, no one is getting fired, no layoffs, no job cuts, no
        redundancies, not being sold, isn t being sold, aren t being sold, won t be sold, jobs are
        safe, jobs are secure, site is safe, plant is safe, not going bankrupt, aren t going
        bankrupt, isn t going bankrupt, not relocating, we are not closing, we re not closing, we
        aren t closing, plant is not closing, plant isn t closing, site is not closing, site isn t
        closing, not closing down, not shutting down, isn t shutting down, we won t close, we will
        not close, site will not close, plant will not close, we are not for sale, we re not for
        sale, we aren t for sale, company is not for sale, we are not moving, we re not moving, we
        aren t moving, we are staying put,
        won t be any layoffs, will be no layoffs, there are no layoffs, isn t any layoff, no
        one is let go, nobody is let go, no one will be let go, nobody gets fired, no one
        gets fired, no dismissals, no closures, no closure, is not for sale, isn t for sale,
        isn t closing, is not closing, definitely not closing, not going to close, isn t
        going to close, staying open, stays open,
        isn t shutting, is not shutting, aren t shutting, isn t laying off, aren t laying
        off, not laying anyone off
    """,
    "rumour_matter": """
        layoff*, laid off, lay off, laying off, redundanc*, job cut*, job losses, being fired,
        getting fired, short time work, closure, closures, shut down, shutting down, shuts down,
        relocat*, moving away, moving abroad, move abroad, offshor*, takeover, take over, taken
        over, taking over, acquisition, being sold, been sold, selling the company, merger,
        merging, bankrupt*, insolven*, going under, profit warning, stepping down, resigning,
        successor model, prototype*, cash problem*, liquidity, hiring freeze, job security,
        cutting jobs, cut jobs, cuts jobs, lose jobs, close the, going abroad, production is
        going, production goes, closing down, closing our, closing the, is closing, are closing,
        company is for sale, are for sale, new machine … coming, new model … coming
    """,
    "retorts": """
        you have no idea, has no idea, no idea what you, no clue what you, stop spreading, stop
        lying, quit spreading, spreading lies, get your facts, do your homework, nothing better to
        do, whoever told you, who told you, where did you hear, where did you get, says who, how
        dare you, slander, you re making this up, you made that up,
        haven t got a clue, hasn t got a clue, don t have a clue, don t know anything about,
        know nothing about, don t know what you, have no clue, got no clue, no clue about,
        talking nonsense, talking rubbish, making things up, stop making, stop telling lies
    """,
    "source_word": """
        see, see link, link, read it, read here, source, documented, according to, in the report,
        on our website, here are the facts, fact sheet, published, data sheet
    """,
    "complaint_word": """
        sorry, apologi*, regret, complaint*, trouble, frustrat*, inconvenience, breakdown*,
        outage, failure, downtime, issue, issues, problem*, disappoint*, delay*, understand your,
        upset,
        fault, faults, defect, defects, malfunction*, disruption*, broke down, standstill
    """,
    "cause": """
        was caused by, is caused by, caused by, was due to, is due to, due to, the cause, root
        cause, the reason, the reason was, because of, came from, resulted from, triggered by,
        down to, to blame, lies with your, was with your, is with your, the fault lies,
        it was caused by, fault of, at fault
    """,
    "fault": """
        operator error*, user error*, operating error*, handling error*, installation error*,
        assembly error*, programming error*, software bug, material defect, manufacturing defect*,
        manufacturing fault, design flaw*, your fault, your own fault, your mistake, your own
        mistake, our fault, our mistake, on your side, wrongly installed, incorrectly installed,
        wrongly assembled, improperly installed, installed incorrectly, installed wrong, misused,
        misuse, misconfigured, wrong settings, not maintained, poorly maintained, badly
        maintained, never maintained, wasn t maintained, weren t maintained, not lubricated,
        skipped the maintenance, skipped maintenance, missed the maintenance, didn t read the
        manual, didn t follow, faulty bearing, faulty spindle, faulty part, faulty sensor, faulty
        seal, defective part, defective bearing, defective sensor, worn out bearing, your
        operator, entered wrong*, wrongly entered, wrongly configured, overloaded, without oil
    """,
    "service_data": """
        serial number is, your serial number, machine no, your machine no, your contract, your
        order from, your order of, your invoice, your log files show, your log file, your logs
        show, your logs, your operating hours, according to your logs, according to the log*, your
        account shows, your data show*, unpaid invoice*, overdue invoice*, you haven t paid,
        customer number
    """,
    "asks_back": """
        please, direct message, dm, dms, private message, message us, contact us, call us, send
        us, write to us, look into, looking into, find out, investigate, check, let us know, get
        in touch, tell us
    """,
    "honorific": """
        mr, mrs, ms, miss, dr, prof, doctor, professor, sir
    """,
    "of_unit": """
        from service, from sales, from marketing, from support, from reception, from purchasing,
        from accounting, from hr, from it, from engineering, from assembly, from production, from
        logistics, from the team, from the lab, from the workshop, from the office, from our, from
        the sales team, from the service team, in our, on our, in sales, in service, in
        accounting, in purchasing, at reception, of our,
        from the warehouse, from shipping, from payroll, from dispatch, from
        maintenance, from quality, from the front desk, from the shop, from the night
        shift, from stores, from the mailroom, from receiving, from machining, from
        finance, from legal, from the tool room, from the dock,
        in receiving, in shipping, in assembly, in stores, in payroll, in the warehouse,
        in maintenance
    """,
    "worries": """
        hope, hoping, hopefully, worried, worrying about, thinking of, my thoughts, thoughts are
        with, thoughts go, fingers crossed, stay safe, stay strong, praying, prayers, shocked,
        heartbroken, speechless, sad, wish, wishing
    """,
    "cause_told": """
        cause*, triggered, short circuit*, faulty, defect*, arson, negligen*, botched, sloppy,
        fault, to blame, blame, guilty, saved on, cut corners, cutting corners, cost cutting,
        neglected, maintained, human error, operator error, foreseeable, bound to happen, waiting
        to happen, matter of time, warned, safety lapse*, safety violation*, sabotage, overheated,
        spark, sparks, cigarette, battery, batteries, wiring, electrical fault, cable,
        vulnerability, phishing, password, careless*, could have been prevented, could have been
        avoided, preventable, broke out, started in, started by, started when, ignited, everyone
        knew, everybody knew, knew about it
    """,
    "harm_told": """
        injured, injuries, hurt, unhurt, unharmed, dead, died, killed, casualt*, victim*, missing,
        in hospital, in the hospital, to hospital, to the hospital, smoke inhalation, safe and
        sound, everyone is safe, everybody is safe, everyone is out, everybody is out, everyone
        got out, all safe, all out, rescued, everyone is fine, everybody is fine, everyone is ok,
        everyone is okay, everybody is ok, ambulance*, unconscious, burns
    """,
    "extent_told": """
        burned down, burnt down, burned out, gutted, in flames, on fire, ablaze, is burning, was
        burning, smoke, flames, destroyed, damaged, damage, total loss, nothing left, standing
        still, at a standstill, standstill, production stopped, production has stopped, shut down,
        down for, outage, delayed, delays, for weeks, for days, data gone, data stolen, stolen,
        encrypted, locked out, exploded, explosion, loud bang, collapsed, leaked, affected,
        evacuated, huge cloud, column of smoke
    """,
    "response_told": """
        extinguished, put out, is out, under control, firefighters, fire brigade, fire department,
        fire crews, crews, on site, on the scene, investigat*, cleaning up, clean up, up and
        running, back up, back online, back to normal, running again, restarted, rebuild*,
        evacuat*, backup*, restored, shut off, by monday, from tomorrow, from monday
    """,
    "calm_told": """
        no big deal, not a big deal, not that bad, not so bad, nothing serious, under control, no
        panic, don t panic, no need to worry, don t worry, no danger, no reason to worry, all
        good, all fine, got lucky, we were lucky, all clear, exaggerat*, overblown, blown out of
        proportion, no impact, will be fine, everything is fine, looked worse, just smoke, only
        smoke
    """,
    "guess_told": """
        apparently, allegedly, rumour*, rumor*, i heard, i ve heard, heard that, they say, people
        say, word is, supposedly, reportedly, seems, must have been, probably, presumably, likely,
        i bet, i guess, i suspect, i assume, i think, my guess, my money is on, according to a
        colleague, a colleague told
    """,
    "grief_told": """
        our condolences, our deepest, our sympathies, our sympathy, our thoughts are, our
        thoughts, our hearts, we mourn, we are mourning, we apologise, we apologize, we regret, we
        are shocked, we are deeply, on behalf of
    """,
    "event_here": """
        incident, accident, what happened, what is happening, what s happening, what s going on,
        disaster, tragedy
    """,
    "event_fire": """
        fire, fires, firefighters, fire brigade, fire department, flames, smoke, burning, burned,
        burnt, blaze, ablaze, explosion*, exploded, extinguished, gutted
    """,
    "event_cyber": """
        cyber attack*, cyberattack*, hack, hacked, hacker*, ransomware, malware, data leak, data
        breach, breach, ransom, phishing attack
    """,
    "event_harm": """
        accident*, injur*, casualt*, fatalit*, killed, evacuat*, crash, collapse*
    """,
    "event_spill": """
        leak, leaked, spill, spilled, gas leak, chemical spill, poisoning, contaminat*, flood,
        flooding, flooded
    """,
    "event_recall": """
        recall, recalls, recalled, product recall, serial defect
    """,
    "plan_matter": """
        site closure, plant closure, close … plant, close … site, close … factory, close … branch,
        close … office, closing … plant, closing … site, closing … factory, closing … office,
        closing … branch, shut … plant, shutting … plant, shut down … site, open … plant, open …
        site, open … factory, open … branch, opening … plant, opening … site, opening … factory,
        opening … office, opening … branch, new plant, new factory, second plant, second site, new
        site, new branch, new subsidiary, relocat*, offshor*, outsourc*, layoff*, lay off, laying
        off, laid off, cut … jobs, cutting … jobs, job cut*, redundanc*, hire … people, hiring …
        people, create … jobs, creating … jobs, short time work, restructur*, reorganis*,
        reorganiz*, merge, merging, merger, takeover, take over, taking over, acquire, acquiring,
        acquisition, buying out, sell … division, selling … division, sell … business, ipo,
        delist*, price increase*, price hike*, raise … prices, raising … prices, increase …
        prices, increasing … prices, prices … up, price cut*, lower … prices, cut … prices, enter
        … market, entering … market, market entry, expand into, expanding into, expansion into,
        new ceo, new managing director, new head of, new boss, step down, stepping down, ceo is
        leaving, is leaving the company, three shift*, two shift*, shift model, night shift*, four
        day week, saturday shifts,
        three shifts, three shift, three shift system, three shift operation, job cuts, layoffs, restructuring, relocation""",
    "plan_maybe": """
        close, closing, closes, open, opens, opening, move, moving, moves, build, building, buy,
        buying, buys, sell, selling, sells, cheaper, more expensive, prices, hire, hiring,
        successor, dissolve*, takes over
    """,
    "planned": """
        plan, plan to, planning, plans, planned, will, we ll, going to, decided, are to, is to,
        set to, intend*, scheduled, want to, wants to, plan is, plans for, plans are
    """,
    "soon": """
        soon, shortly, next week, next month, next quarter, next year, next spring, next summer,
        next autumn, next fall, next winter, tomorrow, this autumn, this fall, coming year, coming
        months, coming weeks, in the spring, in spring, in autumn, in the fall, from january, from
        february, from march, from april, from may, from june, from july, from august, from
        september, from october, from november, from december, in january, by the end of, at the
        end of, end of the year, later this year, before the end, in <number> years, in <number>
        months, in a few weeks, in a few months, within a year
    """,
    "consent_open": """
        consent is missing, consent is still missing, consent is pending, consent pending,
        permission pending, permission is pending, no consent yet, don t have … consent, don t
        have … permission, still need … consent, still need … permission, waiting for … consent,
        waiting for … permission, asked … for permission but, has not agreed yet, hasn t agreed
        yet, haven t agreed yet, has not consented, hasn t consented, haven t consented, haven t
        asked him if, haven t asked her if, haven t asked them if, still have to ask him if, still
        have to ask her if, still need to ask him if, still need to ask her if, doesn t know i m
        posting, don t know i m posting,
        still have to get … permission, still have to get … consent, have to get …
        permission, still need to get, still have to ask for, yet to get … consent, yet to
        get … permission, hasn t said yes yet, haven t said yes yet, has yet to agree, has
        yet to consent, don t have her ok, don t have his ok, permission is still missing,
        permission still missing, approval is still missing, without her ok yet, without his
        ok yet
    """,
    "given": """
        adam, alan, alex, alice, amanda, amy, andrew, angela, ann, anna, anthony, ashley, barbara,
        ben, betty, brian, carol, caroline, charles, charlotte, chris, christopher, claire, craig,
        daniel, david, deborah, dennis, diana, donna, dorothy, edward, elizabeth, ellen, emily,
        emma, eric, ethan, fiona, gary, george, gavin, hannah, harry, heather, helen, henry, jack,
        jacob, james, jane, janet, jason, jean, jennifer, jessica, jim, joan, joe, john, joseph,
        joshua, judy, julie, karen, kate, kathleen, keith, kelly, kenneth, kevin, kim, larry,
        laura, linda, lisa, lucy, margaret, maria, martha, mary, matthew, megan, melissa, michael,
        michelle, nancy, nathan, nicholas, olivia, oliver, pamela, patricia, paul, peter, philip,
        rachel, rebecca, richard, robert, roger, ruth, ryan, samantha, sandra, sarah, scott,
        sharon, sophie, stephen, steven, susan, thomas, timothy, tom, victoria, william
    """,
    "workplace": """
        hall, plant, factory, site, company, workshop, building, office, warehouse, lab, clinic,
        workplace
    """,
    "knows_not": """
        don t know, do not know, doesn t know, i have no idea, we have no idea, can t say, cannot
        say, can t comment, can t tell, not able to say, say nothing, won t comment, no comment
    """,
    "mate": """
        colleague, coworker, co worker, teammate, apprentice, intern, trainee, team lead,
        supervisor
    """,
    "number_of": """
        number of mr, number of mrs, number of ms, number of the customer, customer s number,
        client s number, his number, her number, their number, his phone number, her phone number,
        his mobile, her mobile, his cell, her cell, his cell phone, her cell phone, private
        number, private mobile, personal number, personal mobile, personal cell, home number, home
        phone, phone number of, cell number of, the number of, his cell number, her cell number,
        his direct line, cell is, his personal, her personal, on his cell, on her cell
    """,
    "rings": """
        text him, text her, call him, call her, ring him, ring her, message him, message her, give
        him a call, give her a call, hit him up, hit her up
    """,
    "mail_of": """
        his email, her email, his e mail, her e mail, his private email, her private email, private
        email, personal email, personal e mail, private e mail, email address of, email of, home
        email, customer s email, client s email
    """,
    "contact": """
        contact, contact us, questions, for details, info line, hotline, helpline, front desk,
        reception, office, call us, give us a call, reach us, reach out, get in touch, sign up,
        register, registration, apply, applications, emergency, press office, editor, booking,
        bookings, reservations, tickets, customer service, support, sales
    """,
    "lives_at": """
        lives at, lives on, lives in, living at, home address, private address, resides at,
        residing at, address of the customer, customer s address, moved to, his house at, her
        house at, his place at, her place at, home at
    """,
    "born": """
        born, date of birth, dob, birth date, birthdate
    """,
    "machine_no": """
        serial number, serial no, serial nr, s n, machine number, machine no, unit number, unit no,
        chassis number, hull number, device number, machine with the number, unit with the number
    """,
    "machine": """
        machine, unit, device, boat, spindle
    """,
    "file_no": """
        customer number, customer no, client number, contract number, contract no, order number,
        order no, invoice number, invoice no, policy number, case number, file number, patient
        number, patient no, patient id, insurance number, employee number, employee no, employee id,
        personnel number, staff number, passport number, id card number, badge number, payroll
        number
    """,
    "long_ago": """
        founder*, founded, founding, pioneer*, inventor*, composer*, painter*, poet*, years ago,
        history, historic*, great grandfather, ancestor*, novel, movie, film
    """,
    "for_example": """
        for example, e g, example, such as, sample, placeholder, fictitious, made up, john doe, jane
        doe
    """,
    "holder": """
        customer, customer s, client, client s, your machine, your unit, your device, your boat,
        owner, operator, operated by, patient, hospital, clinic, buyer, at the company, repaired,
        serviced, commissioned, fault, faults, breakdown, alarms, service call
    """,
    "replica": """
        deepfake*, deep fake*, voice clone*, voice cloning, cloned voice, cloned … voice, clone of …
        voice, ai avatar*, ai double, ai clone*, digital double, virtual double, ai version of, ai
        twin of, recreated with ai, re created with ai, recreated … with ai, face swap*, faceswap*,
        ai voice of
    """,
    "likeness": """
        voice, voices, face, avatar, lips, likeness, lookalike, narration
    """,
    "by_machine": """
        with ai, by ai, using ai, through ai, from ai, ai generated, ai made, ai powered, ai voice*,
        ai face, ai narration, with artificial intelligence, by artificial intelligence, with
        elevenlabs, with heygen, with synthesia, with midjourney, with sora, machine generated,
        computer generated
    """,
    "fake_talk": """
        beware, careful, warning, warn*, fake, fakes, forged, scam*, fraud*, circulating, spot,
        recognise, recognize, detect*, report, danger*, protect*, banned, ban, talk on, lecture,
        course, training, workshop, article, podcast, law, topic, book, study
    """,
    "real_person": """
        ceo, cfo, coo, cto, boss, director, president, chair, chairman, chairwoman, board, founder,
        colleague*, employee*, apprentice*, manager, spokesperson, customer, actor, actress, singer,
        minister, coach, team
    """,
    "logo": """
        logo, logos, logotype, wordmark, brand mark, emblem, company badge
    """,
    "logo_change": """
        recolored, recoloured, coloured, colored, changed, altered, redesigned, remade, distorted,
        rotated, mirrored, stretched, squeezed, animated, redrawn, retouched, photoshopped, edited,
        tweaked, modified, remixed, santa hat, christmas hat, bunny ears, party hat, rainbow*, in
        pink, in green, in purple, in the colours, in the colors, spiced up, jazzed up, parody,
        spoof, with a crown, with hearts, pimped, santa hats, reindeer antlers,
        clown nose, moustache, mustache, sunglasses, cowboy hat, horns, devil horns, skull, on
        fire, glitter, confetti, upside down, pixelated, customised, customized, doodled, neon,
        mashed up, mash up,
        halloween version, christmas version, easter version, in canva, canva, graffiti
        style, graffiti, redone, reworked, reimagined, decorated, as a rainbow, as a
        skull, as a pumpkin, pride version,
        painted over, repainted, scribbled, with ears, with a hat, with a mustache
    """,
    "profile_picture": """
        profile picture*, profile pic*, profile photo*, avatar, cover photo, cover picture, cover
        image, header image, banner image, display picture, pfp
    """,
    "account_name": """
        account is called, account is now called, page is called, profile is called, channel is
        called, group is called, called my account, call my account, called my page, username*,
        user name, account name, profile name, my handle, new handle, channel name, group name,
        renamed … to, renamed my, call myself, my new account, my second account, my new page, fan
        page, fanpage, fan account, started a group, created a group, opened a group, opened an
        account, created an account, created a page, started a page, registered the domain, got
        the domain, bought the domain, my domain, my shop is called, my label is called, my
        podcast is called, my side business, group … started, started a … group, created a …
        group, started a … page, created a … page, opened a … account, my new website, my website,
        find me at, find me on, find me under, my new channel, new channel, new account, new page,
        new profile, account is live, page is live, channel is live, my channel, my page, my
        tiktok, my insta, my instagram, whatsapp group, facebook group, started an account, set up
        an account, set up a page, set up a channel, grabbed the handle, got the handle, secured
        the handle, secured the name, handle is, handle s,
        named my, called my, named our, my new podcast, my podcast, my blog, my new blog, my shop,
        my etsy, my group, rebranded, renaming my
    """,
    "how_like": """
        what do you think, what do you guys think, thoughts, do you like it, how do you
        like, like it, opinions
    """,
    "community": """
        group, channel, community, forum, fan club, page, account, profile, podcast,
        blog, shop, discord, telegram
    """,
    "founded": """
        opened, created, started, launched, set up, founded, put up, kicked off
    """,
    "merch": """
        shirts, t shirt*, tshirt*, hoodie*, mug, mugs, cap, caps, hats, stickers, sticker, sweater*,
        lighters, merch, merchandise, fan gear
    """,
    "sells": """
        sell, selling, for sale, order from me, order them from me, printing, printed, print,
        homemade, home made, self made, made them myself, made it myself, in my shop, on the side,
        on etsy, on ebay, a piece, each,
        bucks each, bucks a piece, dollars each, dollars apiece, apiece, dm me your
        size, dm me for, orders via dm, message me your size, get yours from me,
        available from me
    """,
    "no_change": """
        do not change, don t change, never change, must not, may not, not allowed, unchanged,
        forbidden, guidelines, rules, brand manual, style guide, original, please don t,
        fake, scam, report it, please report, not ours, not us, impersonat*, beware, warning
    """,
    "kitchen": """
        grill, grilled, grilling, barbecue, bbq, oven, pan, stove, toast, toaster,
        pancake*, pizza, cake, cookies, bread, candle, candles, campfire, bonfire,
        marshmallow*, sausage*, burgers, steak, steaks, chicken, turkey, casserole,
        popcorn, waffle*, fryer, bacon
    """,
    "far_away": """
        highway, motorway, traffic, traffic jam, train, trains, bus, bike, car, flight, plane,
        match, game, season, training, race, marathon, football, soccer, hockey, skiing, knee,
        back pain, ankle, hike, film, series, novel, book, neighbour*, neighbor*, barbecue, bbq,
        campfire, fireplace, candle, candles, fireworks, weekend, holiday, holidays, vacation,
        fired up,
        tournament, lake, pool, beach, pizza, pizzas, restaurant, dinner, beer, beers, camping,
        tent, cinema, concert, festival, sledging,
        grill, the grill
    """,
    "from_a": """
        from, from our, in our, in the, at our
    """,
    "got": """
        gave me, gave us, sent me, sent us, paid for my, paid for our, invited me to, invited us to,
        invited by, at the invitation of
    """,
    "ad_deal": """
        pr sample*, my discount code, my promo code, my voucher code, affiliate link*, paid
        collaboration, paid partnership with, brand deal, review copy, review sample,
        referral code, referral link, gifted product*, kindly gifted, kindly sent by,
        in exchange for a post, in exchange for a photo, in exchange for a review, in
        exchange for some, in return for a post, in return i, small cut, little cut, i
        get a cut, get a kickback, get a commission, earn a commission, small
        commission, i earn a little, i make a bit, brand ambassador, ambassador for,
        press trip, product tester, tester for, partner link, through my link, via my
        link, with my link, in collaboration with, in partnership with, collab with
    """,
    "giver": """
        manufacturer*, supplier*, brand, retailer*, vendor*, dealer*, sponsor*, agency, partner
        company, business partner*, shop, store, online shop, tool maker, importer*, distributor*,
        sales rep, tourist board, organiser*, organizer*
    """,
    "sent_me": """
        sent me, sent us, mailed me, shipped me, sent over
    """,
    "no_giver": """
        parents, grandparents, family, friends, coworker*, colleague*, neighbor*,
        neighbour*, godfather, godmother, santa, club, church, school, my boss, the
        boss, my team, employer, birthday, bought it myself, paid for it myself, own
        money, out of my own pocket, full price, christmas, wedding, flea market, garage
        sale
    """,
    "host": """
        hotel, restaurant, inn, resort, spa, ski resort, airline, campground, lodge,
        winery, brewery, bistro, airbnb
    """,
    "business_giver": """
        manufacturer*, supplier*, retailer*, vendor*, dealer*, partner company, business partner*,
        customer, client, importer*, distributor*, sales rep, tool maker
    """,
    "trip": """
        flight, flights, hotel, trip, weekend in, vip, box seats, hospitality, cruise, formula 1,
        formula one, ski weekend, luxury, watch, ipad, iphone, tablet
    """,
    "we_plan": """
        we will, we ll, we are going to, we re going to, we plan, we are planning, we re planning
    """,
    "never": """
        never again, never, zero, no more, not a single, not one, without a single, without any,
        ever again, won t ever, no,
        not once, not even one, none, without ever, never once, not one single
    """,
    "mishap": """
        scrap*, downtime, breakdown*, break, breaks, break down, breaks down, fail, fails,
        failure*, fault, faults, error*, defect*, rework*, trouble, crash, crashes, let you down,
        lets you down, let us down, outage*, redo, wear out, wears out, stop working, data loss,
        complaint*, stoppage*, interruption*, disappoint*,
        lose, loses, losing, worry, worries, stop, stops, quit, quits, jam, jams
    """,
    "always": """
        always, every time, every single time, without exception, forever, for life, no matter
        what, each and every, a lifetime, under all circumstances
    """,
    "works": """
        perfect*, works, work, will work, flawless*, lasts, succeed*, spot on, reliable, delivers,
        nails it,
        hit tolerance, hits tolerance, in tolerance
    """,
    "failsafe": """
        foolproof, bulletproof, indestructible, unbreakable, fail safe, failsafe, risk free, idiot
        proof, unstoppable,
        built to last forever, lasts forever,
        a lifetime, lasts a lifetime
    """,
    "told": """
        was, were, had, did, so far, until now, yesterday, since, last week, last year, been,
        happened, has never, have never, has had, have had, has been, have been, haven t had, hasn
        t had, never had,
        has let, have let
    """,
    "nobody_can": """
        nobody can, no one can, nobody, no one, no machine, no manufacturer, nothing runs forever,
        cannot promise, can t promise, cannot guarantee, can t guarantee, no guarantee, not
        guarantee, not promise, whoever promises, anyone who promises
    """,
    "own_deed": """
        show, post, tell, bring, reply, share, come, photo*, video*, picture*, cake, donuts, tour,
        visit, write, upload, be back
    """,
    "eco_thing": """
        packaging, packages, film, cardboard, material*, coolant*, lubricant*, hydraulic oil,
        component*, casing*, spare parts, model, series, drive, drives, motor*, engine*, coating*,
        paint, crate, crates
    """,
    "premises": """
        hall, halls, plant, factory, office, offices, site, sites, building*, headquarters, roof,
        warehouse, fleet, canteen, workshop, production, test rig*, facility, facilities
    """,
    "sure": """
        mark my words, bet my, you can bet, count on it, you can count on, rest assured, for sure,
        100 percent, i swear,
        trust me, believe me, take it from me
    """,
    "got_free": """
        got it for free, got this for free, got these for free, got them for free, got …
        for free, received … for free, given … for free, gifted me, gifted us, gifted
        by, a gift from, present from, gift basket from, gift card from, voucher from,
        courtesy of, treated us to, treated me to, sent me these, sent me this, to test
        for free, to try for free, paid me to, free sample, for free, free of charge, on
        the house, comped, invited by, invited me, invited us to stay, didn t pay, did
        not pay, paid nothing, cost me nothing, loaned me, lent me, let me try, let me
        borrow, hosted by, hosted us, hosted me, as a guest of
    """,
    "my_code": """
        with my code, with the code, my code, use code, code
    """,
    "no_goods": """
        trust, loyalty, attention, time, a hand, feedback, a smile, joy, advice, tip, a chance, a
        job, support, help, a warm welcome, welcome, applause, hope, coffee, lunch, dinner,
        breakfast, drinks, beer, cake, cookies, chocolate, snacks
    """,
    "gift_noun": """
        gift*, present, presents, voucher*, wine, champagne, watch, ticket, tickets, hamper*
    """,
    "to_me": """
        me, us, got, received,
        with me, to me,
        my doorstep, my door, my desk, our doorstep, our door, my house
    """,
    "own_logo": """
        our logo, our company logo, company logo, company s logo, logo of my company, my employer
        s logo, firm s logo, our firm s logo, logo of the company, logo of our company, logo from
        work, employer s logo, work logo, logo from the website, logo off the website, logo from
        the letterhead, logo off the letterhead, logo from the truck
    """,
    "fun": """
        fun, laughs, party, surprise*, good mood, goosebumps, weather, rain, sunshine, coffee,
        barbecue, excitement, good time, entertainment
    """,
    "none_else": """
        no other, nobody else, no one else, nobody, no one, nowhere else, nothing else, no
        competitor, no manufacturer, no machine, none,
        no supplier, no rival, no brand, no tool, no model, nowhere, no vendor, none other,
        no maker, no builder, no other machine
    """,
    "measures_up": """
        better, faster, quieter, more precise, more accurate, comes close, come close, close,
        compares, compare, match, matches, as good, as fast, as quiet, as precise, as accurate,
        measure up, keep up, compete, touch, rivals, beats, beat
    """,
    "own_range": """
        so far, to date, we ve built, we have built, we ever built, we have ever, of our range, in
        our range, our largest, our fastest, in our history, of our, than before, than its, yet,
        of my career, of my life, since i, in the history of
    """,
    "change_word": """
        best since, best in years, best … since, best … in years, worst since, worst … since, worst
        in years, highest since, highest … since, lowest since, lowest … since, highest ever, lowest
        ever, best ever, biggest deal, biggest order, largest order, largest deal, biggest contract,
        biggest … ever, largest … ever, biggest of my career, biggest … history, all time high,
        record high, record low, record month, record quarter, record year, record orders, record
        revenue, record sales, record profit, more than ever, more orders than ever, through the
        roof, skyrocket*, soared, soaring, surged, surging, jumped, plunged, plummeted, plummeting,
        crashed, tanked, dropped off, collapsed, cratered, nosedive*, shot up, up on last year, down
        on last year, up from last year, down from last year, up year on year, down year on year,
        ahead of budget, below budget, above budget, over budget, ahead of plan, behind plan, beat
        the budget, better than expected, worse than expected, than last year, than a year ago, than
        the whole of last,
        as many … since, as few … since, so many … since, so few … since, not seen since, haven t
        seen since, never … so many,
        covers us until, covers us through, lasts until, good for another
    """,
    "result_word": """
        in the red, in the black, out of the red, back in the black, red ink, black ink, double
        digit growth, single digit growth, seven figure deal, six figure deal, eight figure deal,
        seven figure order, six figure order, million dollar deal, million dollar order, million
        franc order, million mark, billion mark, record haul,
        half a billion, a billion, the billion, jump in
        profit, jump in sales, jump in orders, drop in sales, drop in orders, drop in
        profit, slump in sales, slump in orders, revenue growth, sales growth, profit
        growth, multi million deal, multi million order, multimillion deal, multimillion
        order, million dollar loss, million franc deal, back in profit, turned a profit,
        hefty loss
    """,
    "traded": """
        sold, shipped, delivered, produced, signed, inked, closed, landed, won, bagged, booked,
        contract, contracts, deal, deals, order, po, invested, took in, raked in, pulled in,
        lost, earned, made, burned, burnt, raised, generated, netted
    """,
    "at_work": """
        my team, my career, of my career, my commission, sales floor, our sales people, our sales
        office, our sales department, our numbers, says finance, finance says, finance team, in
        the office, at the office, on the shop floor, at the plant, in the plant, the boss, our
        boss, management, our quarter, our half, our year, our spring, our summer, our fall, our
        beds, our ward, our backlog, our bookings, our orders, our revenue, our margin*, our
        profit*, on the order side, order-wise, in the or, operating room, in our office, in our
        lab, our office, our sales team
    """,
    "hush": """
        shh, shhh, shhhh, psst, hush, hush hush, between us, between you and me, keep it to
        yourself, keep this to yourself, don t tell anyone, dont tell anyone, don t tell anybody,
        don t repeat, don t share, you didn t hear, you heard it here, i said nothing, i didn t say,
        not official yet, isn t official, not yet official, unofficially, off the record, secret,
        top secret, confidential*, can t show, cannot show, can t show you, not allowed to show, can
        t reveal, can t say more, can t say, can t tell, not allowed to say, not supposed to, my
        lips are sealed, lips are sealed, under nda, nda, nobody outside, nobody knows, no one
        knows, hasn t been announced, not been announced, not announced, not public yet, leaked,
        embargoed, insider tip, sworn to secrecy, nobody is allowed to see, no one is allowed to see,
        not communicated yet, stays internal,
        can t talk about, cannot talk about, not allowed to talk, no photos allowed, no pictures
        allowed, here s a hint, a hint,
        won t say a word, not a word, neither confirm nor deny, i stay silent, i m not saying,
        saying no more, say no more, not saying more, that s all i m saying, i ll say no
        more, no further comment
    """,
    "elsewhere": """
        newspaper, the paper, tribune, the times, radio, tv news, the news, trade press, central bank,
        industry, sector, analysts, economy, economists, economic, government, state, county, city,
        stock market, statistics, newspaper says, according to the news, bakery, diner, restaurant,
        lemonade, bake sale, yard sale, garage sale, flea market, fair stand, village fair, club,
        club s, league, season, game, games, match, goals, points, tournament, coach, hockey,
        football, soccer, baseball, garden, chickens, hens, cat, dog, cake, jam, bike, vacation,
        holiday*, carnival, village, kids, school, daughter s, son s, neighbors, neighbours, piggy
        bank, allowance, pocket money, steps, running, marathon, pounds, diet, shoes, video game,
        series, ski, snow, rain, eggs, wedding,
        black friday, discount, rent, taxes, lottery, casino, savings account, my portfolio, my
        stocks, nvidia, tesla, apple
    """,
    "busy": """
        stop ringing, stopped ringing, ringing off the hook, phones are ringing, swamped, flooded
        with, snowed under, can t keep up, cannot keep up, barely keep up, run off our feet,
        rushed off our feet, flat out, working saturdays, saturday shifts, extra shifts, overtime
        every, hardly any work, empty order books, order book is full, order books are full, full
        order book, idle machines, machines are idle, quiet on the sales, gone quiet, waiting
        list, lead times, selling like hot cakes, flying off the shelves, flying off the shelf,
        queueing up, lining up, customers are lining, inquiries keep, enquiries keep, requests
        keep, business is good, business is bad, business is slow, business is booming, business
        is great, business is picking up, business is down, turning customers away, turn customers
        away, turning orders away, turning down orders, turn down orders, turning work away, have
        nothing to do, there s nothing to do, hardly anything to do
    """,
    "sales_people": """
        sales team, sales floor, salespeople, sales reps, sales guys, sales folks, cfo, finance
        team, finance department, accounting, our sales, shareholders, investors, order desk,
        finance, our finance, everybody in finance,
        sales office*, sales department, sales force,
        in sales, everyone in sales, sales people, sales rep, account managers, field sales,
        reps
    """,
    "spirits": """
        mood, spirits, champagne, corks, popping, bubbly, smiling, smiles, all smiles, grin,
        grinning, beaming, cheering, celebrating, celebrate, partying, long faces, gloomy, glum,
        nervous, worried, sleeping badly, losing sleep, happy, cheerful, over the moon, relieved,
        euphoric, buzzing, high fives,
        dancing, dances, singing, whistling, jumping, crying, tears, silent, sweating, trembling,
        poker face, fist pump, fist bumps,
        beaming faces, happy faces, faces
    """,
    "time_span": """
        year, last year, this year, new year, start of the year, end of the year, month, months,
        past months, past weeks, january, february, march, april, may, june, july, august,
        september, october, november, december, quarter, half, spring, summer, fall, autumn, winter
    """,
    "went": """
        on a high, on a high note, off to a great start, off to a flying start, off to a strong
        start, off to a slow start, off to a good start, strong start, great start, slow start,
        rough start, tough start, rough, tough, brutal, booming, stellar, cracking year, banner
        year, bumper year, great year, strong year, good year, bad year, tough year, rough year,
        slow year, best year, slow, sluggish, shaky, strong finish, ended strong, finished strong,
        ended well, can t complain, cannot complain, not complaining, looking good, looking great,
        looking bad, looking up, going well, going great, going badly, picking up, slowing down,
        doing great, doing well, doing badly, better than expected, worse than expected, flying,
        exceeded, surpassed, fell short, dared to hope, disappointed, disappointing, beyond
        expectations, below expectations,
        right foot, wrong foot, good path, right path, good track, off to the races
    """,
    "future": """
        will, we ll, it ll, they ll, gonna, going to, won t be, be shipping, be selling, be hiring,
        be making, be building, should, are to, is to, set to, bound to, about to, plan to, plans
        to, want to, aims to
    """,
    "growth": """
        growth, grow, growing, bigger, expand, expansion, shrink, increase, decrease, rise, fall,
        recover, rebound, improve, take off, double in size, market share, capacity, output,
        volumes, break even, breakeven, full capacity,
        share of, blow past, beat, exceed, surpass, top, smash, overtake,
        grows, shrinks, shrinking, rises, rising, falling, recovers, recovering, rebounds,
        improves, improving, climb, climbs, climbing, decline, declines, declining, expands,
        expanding, increases, increasing, decreases, decreasing, slow down, pick up, ramp
        up, outgrow
    """,
    "output_plan": """
        hire, hiring, more people, new hires, new jobs, add … jobs, more staff, more nurses, two
        shifts, three shifts, two shift, three shift, around the clock, more machines, new beds,
        more beds, service center*, service centre*, new markets, units … year, pieces … year,
        vehicles … year, tonnes … year, machines … year
    """,
    "later": """
        next year, the year after, coming years, next few years, next <number> years, in <number>
        years, within a year, medium term, mid term, long term, next quarter, second half, next
        half, by year end, by the end of, end of the year, soon, in future, in the future, next
        spring, next fall, next autumn, coming months, next months, next month, going forward, by
        christmas, in a few years, over the next, this time next year, by then, come spring, come
        fall
    """,
    "new_thing": """
        new machine, new model, new product, new project, next generation, next gen, next machine,
        next model, next product, successor, something new, something big, something huge, something
        special, something that, something nobody, surprise, a machine that, a product that, a
        project that, a product, a machine, a project, under the tarp, under a tarp, under the
        sheet, under wraps, behind the curtain, behind this tarp, behind the tarp, unveil,
        unveiling, reveal, big reveal, prototype, world first, world premiere, little sister, big
        sister, little brother, big brother, new site, new plant, what we re building, what we are
        building, what we re hiding, what s coming, our next,
        something … coming, something is coming, something s coming, cooking up something, something
        … big,
        new toy, beast, monster, secret project, secret machine,
        under this sheet, under the cloth, under this tarp, under this cover
    """,
    "not_shown": """
        under wraps, under the tarp, under a tarp, under the sheet, behind the curtain, behind
        this tarp, hidden, hiding, doesn t exist yet, does not exist yet, can t show, cannot show,
        not allowed to show, nobody has seen, no one has seen, nobody may see, nobody is allowed,
        surprise, guess what, can you guess, stay tuned, watch this space, sneak peek, teaser, jaw
        drop*, you ll be amazed, unveil, unveiling, big reveal, wait till, wait until, you ll see,
        officially doesn t exist, doesn t exist, about to launch, about to release, about to
        announce, will be unveiled, will be presented, will be announced, launching soon, almost
        ready, nearly done, nearly ready, almost done, blow your mind, blow you away, world hasn t
        seen, never been seen, officially doesn, officially does not, can t talk about, cannot
        talk about, no photos, soon i can show, can soon show, soon we can show, be able to show,
        under this sheet, under the cloth, under this tarp, under this cover,
        under the cover, under a cover, under a sheet
    """,
    "coming": """
        coming, is coming, comes, arrives, soon, shortly, this spring, this summer, this fall, this
        autumn, this winter, in september, in october, next week, next month, next year, at the
        fair, at the show, stay tuned, wait till fall,
        in the fall, in spring, in autumn, in summer, in winter,
        next spring, next summer, next fall, next autumn, next winter
    """,
    "no_product": """
        blog, video, film, episode, podcast, article, post, book, novel, album, song, coffee
        machine, washing machine, car, bike, dog, cat, baby, daughter, son, wife, husband,
        colleague*, apprentice*, job opening, party, birthday, wedding, menu, cake, website,
        exhibition, apartment, house, update, version, release notes, course, vacation, trip, quiz,
        contest, raffle, giveaway,
        kitchen, furniture, office, desk
    """,
    "sent_there": """
        team, crew, set up, setting up, assembly, install, installing, machines, hall,
        plant, factory, construction site, moving, relocat*, house hunting, apartment
        hunting, visa, work permit, new life, new school, transfer, transferred,
        assignment, business trip, project, job, work, boss, supplier*, opening,
        groundbreaking, keys to
    """,
    "leisure": """
        vacation, vacations, holiday, holidays, trip, road trip, travel, travelling, traveling,
        beach, hotel, hostel, airbnb, camping, honeymoon, wedding, in laws, relatives, cousin*,
        nephew, niece, family, friends, visiting, museum, cathedral, church, old town, market,
        pool, sunburn, christmas, new year s, easter, language course, sabbatical, backpack*,
        postcard, souvenir, homesick, jet lag, jetlag, grandma, grandpa, mom, dad, sister,
        brother, aunt, uncle, language school, sightseeing
    """,
    "outdoors": """
        canyon, river, valley, desert, cliffs, shore, coast, field, fields, creek, ridge,
        tail, beak, plumage, talons, circling, soaring, chick, chicks, prey, marmot*, wingspan, bird,
        birds, birdie, fairway, hole, golf, the green, the ridge, cliff, glacier, spines, repotted, above us,
        hike, hiking, hiked, mountain, trail, summit, zoo, pond, lake, forest, woods, meadow, sky,
        nest, wings, feathers, binoculars, spotted, photographed, saw a, seen, window, pot,
        watering, blooming, bloom, garden, balcony, plant, leaves, tree, film, documentary, burger,
        burgers, pub, bar, beer, downtown, tattoo,
        circled, birding, birdwatch*, ridge, watered, garden center, succulent*, vacation,
        holiday, soared
    """,
    "project_word": """
        project, projects, code name, codename, work, working, meeting, team, development,
        prototype, test, tests, trial, run, launch, takes off, plan, plans, budget, construction,
        plant, site, machine, product, lab, company, office, coming, soon, deadline, milestone
    """,
    "inside_source": """
        intranet, notice board, noticeboard, bulletin board, internal mail, internal email, internal
        e mail, internal memo, internal note, internal document*, internal chat, internal slack,
        internal slide*, internal deck, slack channel, memo, minutes, board minutes, meeting
        minutes, all hands, town hall, townhall, team meeting, staff meeting, in the meeting, at the
        meeting, our boss said, my boss said, boss told us, boss told me, management told us, ceo
        told us, from management, from the top, from upstairs, org chart, internal directive, the
        grapevine, water cooler,
        first hand, firsthand, over lunch, at the coffee machine, info session, briefing, this
        morning s briefing, just told us, told us today, they told us, we were told, we were just
        told, internal mail says
    """,
    "inside_item": """
        screenshot*, screen grab, copy of, here s the memo, here is the memo, here s the email, here
        s the internal, attached, see for yourself, read it before, leak, leaked, leaking, sharing
        it here
    """,
    "inside_change": """
        closes, closing, close, closed, closure, shutting, shuts, scrapped, abolished, axed, cut,
        cutting, cuts, moving, moves, move to, relocat*, merge, merging, merges, restructur*,
        reorganis*, reorganiz*, outsourc*, replaced, replacing, leaving, leaves, quit, quits,
        resign*, stepping down, fired, laid off, layoffs, new boss, new head, new manager, new
        director, introducing, reduced, reduction, ending, ends, no more, goes away, going away,
        splitting up, sold off, budget freeze, hiring freeze, short time, rebuilt, rebuilding, gets
        a new, getting a new, shut down, shutting down, getting shut, merged, splitting, split up,
        cutting back, slashed, eliminated, eliminat*, phased out, automat*, sold, selling off,
        consolidated, consolidat*, moved, renamed, overhaul*, revamp*, cancelled, canceled,
        postponed, delayed,
        won t be renewed, not renewed, not be renewed, won t be replaced, not be replaced, expires,
        runs out,
        scrapping, scrap, scraps, axing, axe, axes, ditching, ditch, abolish*, abolishing,
        getting rid of, get rid of, do away with, doing away with, taking away, close down,
        closing down, rebuild, reshuffle*, new site manager, gets replaced, let go, letting
        go, new production manager, downsiz*, offshor*, discontinu*
    """,
    "pay": """
        pay, wage, wages, salary
    """,
    "law_published": """
        annual report, press release, published, publicly disclosed, according to the release
    """,
    "press_meets": """
        called me, rang me, interviewed me, interviewing me, contacted me, emailed me, messaged me,
        asked me, is asking me, came to see me, visiting me, meeting with, i m meeting, my
        interview, interview with me, may quote me, can quote me, quote me, wants to talk to me,
        my conversation with, my talk with, my chat with, my quote, my quotes, my statement
    """,
    "press_source": """
        without my name, don t quote me, do not quote me, not for attribution, off the record, on
        background, keep my name out, anonymously, between us
    """,
    "measured": """
        measured, show, shows, confirm, confirms, ran, runs, holds, works, worked, beats, promising,
        amazing, incredible, great, passed, cut by, down by, up by, less, better, faster, cooler
    """,
    "own_health": """
        blood test, blood work, doctor, my dog, my cat, vet, blood pressure, pregnancy, covid test,
        choir, tournament, football, soccer, match, exam, driving test, vote, quiz, tour, pupils, is
        fine, guest,
        talk, lecture, class,
        learned, learning, learnt, how to
    """,
    "secured": """
        password, passwords, passcode, pin, door code, gate code, access code, alarm code, pin
        code, entry code, login, logins, log in, credentials, admin, admin login, username, root,
        wifi key, vpn, firewall, server, servers, build server, staging, backup, backups,
        antivirus, vulnerability, vulnerabilities, security hole, security flaw, exploit, patch,
        alarm, camera, cameras, cctv, guard, security guard, night guard, watchman, back door,
        side door, loading dock, key box, safe, server room, badge reader, barrier, narcotics,
        remote access, api key, badge, badges, master key, spare key, guest wifi, front desk, side
        entrance, emergency exit, medicine cabinet, drug cabinet, cash box, access control,
        turnstile, turnstiles, main gate, main door, main entrance, warehouse door, workshop door,
        cellar door, roller door, dock door, locks, lock, server room key, key to the, keys to
        the, staging server, test server
    """,
    "exposed": """
        is still, still the, still on, still runs on, still running, factory default, factory
        setting*, default password, default login, default, never changed, unchanged, hasn t been
        changed, the same password, same password, everywhere, admin admin, changeme, on a sticky
        note, on a post it, taped to, under the mat, under the keyboard, broken, doesn t work,
        does not work, isn t working, not working, out of order, switched off, turned off, is off,
        dummy, fake, dead, asleep, sleeps, unguarded, no guard, nobody there, no one there, nobody
        at night, unlocked, never locked, always open, left open, wide open, propped open, doesn t
        lock, not patched, unpatched, hasn t been patched, not fixed yet, not updated, out of
        date, outdated, ancient, windows xp, windows 7, windows <year>, windows server <year>,
        unencrypted, without a password, no password, no firewall, no backup, no backups, just
        walk in, flower pot, under the pot, behind the, access to production, founding year, zip
        code, off, open, anyone can, anybody can walk, walk right in, walks in, waltz in, 1234,
        0000, is disabled, are disabled, been disabled, still disabled, is unplugged, won t close,
        doesn t close, don t close, works for every, works on every, for every door, just push,
        hangs next, hangs on, hangs in, hanging on, hanging next, lies next, sits next, factory
        password, factory code,
        stopped recording, stopped working, no longer records, not recording, doesn t
        film, shares one, share one, sharing one, shares a single, one shared, one login
        for, shared login, shared password, no second factor, no two factor, without two
        factor, no 2fa, no mfa, single factor, written on,
        just for show, only for show, for decoration, decoration only, no longer active,
        not active, deactivated
    """,
    "protects": """
        change it, change them, change yours, if your, never use, nobody should,
        change your, never share, don t share, do not share, please don t, never give, tip, tips,
        advice, training, course, talk, lecture, bad idea, not a good idea, forgot, forgotten, lost,
        locked out of my, drill, fire alarm, fire drill, false alarm, alarm clock, we fixed, fixed
        the, has been fixed, promo code, discount code, coupon, discount, free coffee, open door
        policy, open doors, open house, open day, source code, qr code, dress code, color code, at
        home, gym, my gym, don t post, rotate it, rotate your, why, error code, zip code, area code,
        product code, bar code, barcode, g code, gcode, nc code, code review, clean code, code base,
        codebase, opens its doors, open its doors, new doors, opens doors, construction,
        our door is, our doors are, stop by, drop by, come by, come see us, if you have
        questions
    """,
    "belittles": """
        not even, can t even, couldn t even, don t even, doesn t even, won t even, can t hold,
        couldn t hold, cannot even, if you glued, if their life depended, to save their life,
        if they tried, even if they tried
    """,
    "copies": """
        copies, copied, copying, copycat*, stole, steal, steals, stolen, ripped off, rips off,
        imitate*, knocked off, plagiari*, cloned, clones, ripping off,
        clipped, cut out, scanned, screenshotted, screenshot, grabbed, nicked, swiped, pinched,
        ripped, snapped from
    """,
    "ruin": """
        going under, bankrupt*, belly up, on its last legs, on their last legs, going out of
        business, won t be around, out of cash, going broke, circling the drain, sinking ship,
        about to fold, losing customers, running for the door,
        out of business, shut up shop, close up shop,
        no future, no customers left
    """,
    "contrasts": """
        unlike, as opposed to, in contrast to, compared with the mess,
        difference to, difference from, difference between us and
    """,
    "over_drawn": """
        always, never, already, constantly, again, like a, like an, as usual, obviously, of
        course, even, just, typical, ever
    """,
    "likes_it": """
        if you like, if you enjoy, if you love, for people who enjoy, if you re into, for those
        who love
    """,
    "anaphor": """
        that thing, those things, these things, these machines, those machines, that brand, whole
        brand, they, such things, that outfit,
        they make, they have, they ve got, they do, their support, their service, their hotline
    """,
    "namesake": """
        film*, movie*, novel*, book*, series, game, album, cat, cats, dog, horse, hamster, myth,
        god, gods, titan*, villain, chapter*, sci fi, monster*, science fiction, audiobook
    """,
    "virtue": """
        last, lasts, hold, holds, work, works, quality, serious*, reliable, honest*, deliver,
        delivers, know how, actually, real, solid, precise*, fast
    """,
    "output": """
        machines, units, pieces, devices, patients, beds, boats, cases, admissions, operations,
        contracts
    """,
    "many": """
        ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred,
        hundreds, thousand, dozen, dozens, twice as many, more than, fewer than, less than
    """,
    "daily_life": """
        apprentice*, apprenticeship, internship, tournament, party, outing, sports, course,
        training, first aid, coffee machine, canteen, menu, birthday, retirement, anniversary, kids,
        open day, open house, weather, vacation, ski, snow
    """,
    "money_matter": """
        financially, finances, business, numbers, figures, demand, sales, inquiries, till, result,
        money
    """,
    "makes": """
        assembled, built, building, wired, worked on, working on, developed, developing, tested,
        testing, programmed, designed, machined, test bay, workshop, shop floor, in our lab,
        test, try out, got to try
    """,
    "group_of": """
        women, a woman, girls, females, foreigners, immigrants, migrants, refugees, mexicans,
        blacks, black people, africans, arabs, muslims, muslim, jews, hindus, gays, lesbians,
        trans people, gay people, disabled people, the disabled, in a wheelchair, old people,
        older people, older workers, over 50, over 55, over 60, boomers, boomer, seniors, moms,
        mothers, pregnant women, millennials, gen z, men are better, men are naturally, fat
        people, autistic*, hiring women, female boss, a female boss, woman boss, lady engineer,
        chicks, broads, over 45, over 40, hijab, headscarf, latinos, hispanics, chinese workers,
        gypsies, the gays, trannies,
        old guys, old men, oldies, old timers, than a woman, than women
    """,
    "unfit": """
        can t do, can t learn, can t handle, can t drive, can t weld, can t machine, can t read,
        just can t, simply can t, cannot do, cannot learn, don t belong, doesn t belong, no place
        for, no business, not made for, not cut out, not built for, isn t for, not fit for, don t
        fit, too weak, too emotional, too old, too slow, lazy, dumb, stupid, steal, thieves,
        criminals, don t want to work, won t work, never work, stay home, should stay home, stay
        at home, back to the kitchen, only good for, just for show, diversity hire*, for the
        quota, don t need, we don t need, don t hire, not hire, won t hire, never hire, don t
        bother applying, need not apply, better at, by nature, naturally better, unreliable,
        always pray, don t get it, can t be trusted, no use, asking for trouble, what s next, god
        help us, give me a break, good luck with that, there goes the neighborhood, no chance,
        worthless, good for nothing, not worth, don t last, can t cope, make the coffee, making
        coffee, ruin everything, won t consider, will not be considered, not considered, we don t
        want, out of place, know nothing, know their place, hysterical, dirty, backward,
        uneducated, primitive, better than a woman, better than women, make room, should make
        room, should retire, less suited, less capable, less reliable, should stick to,
        don t fit in,
        doesn t fit, doesn t fit in, not suited, aren t suited, aren t cut out, have no
        place, has no place
    """,
    "defends": """
        whoever says, anyone who says, people who say, who says, who thinks, prejudice*,
        stereotype*, cliche*, myth, nonsense, used to say, they said, not only, not just, just as
        well, as well as, anything, why, sadly, tomorrow, this week, on tuesday, on wednesday, on
        thursday, on friday, on saturday, unfortunately, proved, proven, on monday
    """,
    "worker": """
        man, men, woman, women, guy, guys, lad, lads, worker*, machinist*, technician*, person,
        people, operator*, talent, talents
    """,
    "age_edge": """
        under, up to, max, below, younger than
    """,
    "successor": """
        successor*, replacement for, little sister, big sister, little brother, big brother, next
        generation, next gen, follow up to,
        heir to, replaces the, replacement of
    """,
    "politics": """
        initiative, referendum*, ballot, election*, congress*, senate, senator*, governor*,
        presidential, congressman, congresswoman, white house, republican*, democrat*, gop, trump,
        biden, tory, tories, labour party, parliament*, tariff*, tariff bill, the bill, trade
        deal*, trade agreement*, bilateral*, tax reform, tax bill, proposition, legislation,
        lawmakers, washington, brexit, immigration policy, energy policy,
        the candidate, candidates for, this president, the president of the united states, this
        law, the law, the new law, this bill, this administration, the administration, the mayor,
        trade bill, spending bill, farm bill, infrastructure bill, vote them out,
        lawmaker*, capitol hill,
        customs act, customs law, tariff, tariffs, labor law, labour law, tax law, energy
        act, energy law, border policy, open borders, migration policy, trade
        policy, referendum
    """,
    "as_firm": """
        as a company, as an exporter, as a business, as an employer, as a manufacturer, as a firm,
        our company, our firm, speaking for everyone, speaking for all of us, on behalf of
        everyone, all of us at, everyone at, we at, here at, we as a
    """,
    "private_view": """
        personally, personal opinion, my own opinion, my opinion, my view, as a private, private
        citizen, not the view*, not the opinion*, not the position*, whatever your, whichever, no
        matter how, no matter who, however you, not telling you, no endorsement, nonpartisan,
        speaking for myself, just me
    """,
    "outside_source": """
        newspaper, press release, radio, the news, parents, teacher, city council, association,
        landlord, neighborhood, neighbourhood, school, kindergarten, church, co op, podcast,
        newsletter, quiz, party, invitation, pizza, recipe, menu,
        for sale, to give away, for rent, wanted, tournament, barbecue, fun run, bake sale
    """,
    "offers_press": """
        happy to talk, happy to chat, happy to answer, glad to talk, i m available, i am available,
        dms are open, dm me, my dms, call me, reach out to me, contact me, get in touch with me, i
        ll talk to, will talk to any
    """,
    "refers_press": """
        referred, redirected, pointed her to, pointed him to, pointed them to, passed on to our,
        passed them on, forwarded to, please contact, please reach out
    """,
    "lab": """
        lab, laboratory, bench, test bay, test hall, prototype,
        test bench, test run, test runs, test rig
    """,
    "first_time": """
        for the first time, first time, never before, first ever
    """,
    "credential": """
        password, passcode, pin, door code, gate code, access code, alarm code, pin code, entry
        code, login, log in, credentials, admin, root, diploma, degree, licence, license,
        certificate, qualification, qualifications, phd, doctorate, mba, driving licence
    """,
    "job_matter": """
        layoff*, laid off, laying off, redundanc*, job cut*, cutting jobs, cut jobs, relocat*,
        merger, bankrupt*, insolven*, short time work, profit warning, takeover, hiring freeze
    """,
    "nearby": """
        next to, near, opposite, across from, behind, close to, around the corner from
    """,
    "posing": """
        we run, we use, we ve been running, we have been running, i run, in our shop,
        in my shop, in our workshop, we bought, i bought, bought an, bought a, bought our,
        purchased, we own, i own, our first, our second, on our floor, switched to, for years
        with, switched over to, buy again, buy them again, buy it again, buy one again, would buy,
        bought two, bought three, bought them, own two, own three, running two, running three, in
        our plant, in my plant, in our garage, our little shop, our small shop, my little shop,
        our job shop, my job shop, our machine shop, my machine shop, every day in the shop, in
        our facility,
        our shop, my shop, went with the, went for the, paid for itself,
        in use, have had it for, have had ours, ve had ours, ve had it for, had it running,
        in service, in daily use, in operation
    """,
    "first_results": """
        first results, early results, early data, our data, our results, our findings
    """,
    "machinery": """
        machine*, spindle*, bearing*, sensor*, controller*, software, update, firmware, cable*,
        power supply, pump*, motor*, drive, seal*, valve*, hose*, tool*, part, parts, spare part*,
        component*, electronics, board, axis, gearbox, hydraulic*, coolant, oil, filter*,
        program*, operator*, fitter*, technician*, assembly, maintenance, delivery, supplier*,
        carrier, boat*, battery, batteries, setting*, installation*, device*, unit
    """,
    "fair": """
        fair, trade fair, show, booth, stand, o clock, pm, am, party, open day, open house, doors,
        taster day, webinar, workshop, registration, event
    """,
    "to_show": """
        quote*, quoting, speech, photo*, picture*, letter, mail, email, e mail, message, note,
        poem, text, name, video*, recording, show, share, sharing, post, posting, publish*, story
    """,
    "own_traits": """
        went to school, school you, college you, where you went, your past, your hair,
        age, your accent, passport, nationality, gender, religion, native language, gaps,
        cv, résumé, resume, degree, diploma, which school, your school, skin colour, skin
        color, tattoos, hairstyle, tie, disability, where you come from, where you re
        from, where you were born, how old
    """,
    "snaps": """
        can t read a, can t read the, can t you read, can you read, learn to read, read the manual
        for once, read the manual next time, rtfm, didn t read the manual, not our problem, your
        own fault, tough luck, too bad for you, deal with it, get over it, stop whining, quit
        whining, cry me a river, crybab*, dumb question, stupid question, silly question, how many
        times, for the last time, google it, just google, are you blind, we don t care, couldn t
        care less, what nonsense, whatever dude, grow up, chill out, shut up, duh, obviously you,
        some people just,
        open your eyes, not rocket science, how hard can it, it s not that hard, do we really have
        to,
        hard luck, your problem, that s your problem, bad luck, should have thought of that
    """,
    "opines": """
        believes, is of the opinion, is convinced, takes the view, regrets, apologises,
        apologizes, distances itself, condemns, holds that, s position is, s official position, s
        view is, stance is, wants to make clear, would like to state,
        thinks that,
        is of the view, considers, maintains that, is in favour, is in favor, is opposed
    """,
    "not_ours": """
        not speaking, not on behalf, not the position, don t speak, do not speak, my own, only for
        myself, personally, my opinion
    """,
    "we_hold": """
        we believe, we think, we say, we hold, we feel, we stand, we regret, we apologise, we
        apologize, we can say, we are convinced, we re convinced, we disagree, we agree
    """,
    "creation": """
        picture*, pic, pics, photo*, image*, drawing*, illustration*, graphic*, cartoon*, meme*,
        poster*, music, song*, track*, soundtrack*, tune*, video*, clip*, film, movie scene,
        scene, article*, text, page*, spread, chapter*, poem*, map, font*, footage, beat
    """,
    "took": """
        grabbed, grab, copied, copy pasted, copied and pasted, downloaded, ripped, borrowed,
        stole, stolen, nicked, lifted, took, taken, scanned, screenshotted, screenshot, screen
        grabbed, pulled, snagged, swiped, pinched, recorded off, reposted, reused, typed out,
        clipped, cut out, filmed off, pasted, uploaded, read out, recorded,
        poached, yoinked, lifting
    """,
    "of_others": """
        internet, net, web, google, google images, image search, facebook, instagram, insta,
        pinterest, youtube, tiktok, spotify, netflix, twitter, reddit, a photographer,
        photographer s, newspaper, magazine, book, game, video game, movie, series, radio, hit,
        the charts, competitor*, wikipedia, profile of, someone s, somebody s, somewhere,
        catalogue, catalog, textbook,
        some site, some blog, another account, the web,
        the photographer, her website, his website, telegram, image agency, photo agency,
        blog, random
    """,
    "pirates": """
        paywalled, behind a paywall, bypassed the paywall, around the paywall, past the paywall,
        no subscription, without a subscription, without asking, without permission, nobody will
        notice, no one will notice, pirated, nobody notices, no one notices, nobody ever notices,
        nobody will know, no one will know
    """,
    "hands_out": """
        full text, whole text, full article, whole article, full story, entire article,
        in full, copied, copying, pasted, pasting, here is the text, screenshot,
        screenshots, as pdf, the pdf, scan, word for word, line by line, typed it out,
        uploaded
    """,
    "paywalled": """
        paywall, paywalled, behind a paywall, subscribers only, no subscription, not a
        subscriber, without a subscription, don t subscribe, usually costs, normally
        costs, costs otherwise, without paying, don t want to pay
    """,
    "removes": """
        cropped, removed, erased, cut off, cut out, edited out, photoshopped out,
        blurred, covered, took off, took out, got rid of, retouched
    """,
    "watermark": """
        watermark, watermarks, photo credit, photographer s name, photographer s
        signature, credit line, copyright notice
    """,
    "whence_unknown": """
        no idea where, not sure where it, don t remember where, can t remember where,
        forgot where, don t know where it, forgot the source, lost the source, can t
        recall where, no clue where, no clue whose, no clue who
    """,
    "shares_it": """
        here, here s, below, attached, copied, pasted, for you, for everyone, for all, to read,
        scanned, photographed, i m sharing, posting, uploaded, screenshotted
    """,
    "licensed": """
        licence*, license*, licensed, royalty free, rights, permission, permitted, with consent,
        agreed, bought, purchased, creative commons, cc by, credit, credits, thanks to, linked,
        public domain, quote, stock photo*, own, our own, myself, repo, release, asked, link
        below, here s the link, link to the, source below, source in
    """,
    "workload": """
        work, phone, phones, orders, inquiries, enquiries, customers, clients, shop floor, shifts,
        warehouse, lead times, delivery times, demand, quotes, machines, plant, business, saturday,
        saturdays, overtime, temps, temp workers, inbox, calendar, order desk,
        order books, order book, pipeline, schedule
    """,
    "level": """
        so much, so many, tons of, loads of, a ton of, piles of, too much, too many, too few, not
        enough, hardly any, barely any, almost none, more than we can, overflowing, packed, full,
        empty, half empty, dead, silent, quiet, ringing, rings, nonstop, non stop, around the clock,
        day and night, at full tilt, full steam, at full speed, slow, stalled, dried up, drying up,
        piling up, pile up, picking up, dropping, rising, falling, lacking, slammed, crazy busy,
        insanely busy, out of our hands, dead quiet,
        lining up, queue, queuing, don t know where to start
    """,
    "going": """
        things are going, things are looking, it s going, going strong, on a roll, on fire, crushing
        it, killing it, keep it up, on the right track, under pressure, under water, tailwind,
        headwind, headwinds,
        in the air, electric atmosphere
    """,
    "nowadays": """
        right now, at the moment, currently, these days, this week, this month, this year, for
        weeks, for months, since january, lately, recently, so far, now, today
    """,
    "leaders": """
        boss, bosses, manager, managers, management, ceo, cfo, coo, director, hr, human resources,
        board, supervisor, team lead, plant manager, head of, leadership, leadership team, exec
        team, execs,
        shift leads, team leads, site lead
    """,
    "says_so": """
        said, says, told, announced, informed, mentioned, revealed, wants, want, plans, planning, is
        considering, considering, decided, intends, confirmed, let slip,
        announces, briefed, briefs, emailed, posted, mentions, told us
    """,
    "what_thing": """
        machine, model, product, device, project, the thing, what we, what i, whatever, something,
        system, robot, gadget, thingy, center
    """,
    "will_show": """
        present, presenting, unveil, launch, launching, launches, release, reveal, world premiere,
        bring to market, hits the market, go live
    """,
    "on_air": """
        on the radio, on tv, on air, on the news, in the paper, in the newspaper, on camera, on live
        tv
    """,
    "not_told": """
        read, saw, seen, heard, listened, found, discovered, bought, subscribed, watched,
        congratulated, reading, watching, listening, mentioned in
    """,
    "probe": """
        test, tests, endurance test, trial, trials, experiment, experiments, simulation*,
        evaluation, analysis, measurements, study, pilot, algorithm, compensation, sensor,
        deviation, geometry, cooling, coating, alloy, bearing design
    """,
    "outcome": """
        better than expected, better than we thought, worse than, works, confirm it, confirm*,
        proves, prove, shows that, show that, exceed*, promising, sensational, less drift, less,
        cuts, halves, doubles, more accurate, faster, micron, microns, success, failed,
        breakthrough, paper to follow,
        beyond expectations, all expectations, saves, stable, without failure, flawless, flawlessly,
        increases, reduces, gain of
    """,
    "lack": """
        without, no, nobody, no one, noone, never, not, haven t, hasn t, isn t, aren t, doesn t, don
        t
    """,
    "from_there": """
        off the internet, off google, from google, from the internet, from the web, from facebook,
        from instagram, from pinterest, from youtube, off youtube, from a movie, from a film, from
        a game, from a book, from the newspaper, from some, from somewhere, from a profile, off
        the web, from someone else s, somebody else s account, comes from another account, from a
        series, from a tv show, from an album, from a video,
        from a blog, from a website, from a page, from a random, off a blog, off some
    """,
    "bosses": """
        boss, bosses, ceo, management, board
    """,
    "purpose": """
        so that, if, unless, as long as, once you, as soon as, avoid, prevent, to avoid, reduce
    """,
    "came_across": """
        found, came across, googled
    """,
    "pictured": """
        picture*, pic, pics, photo*, image*, drawing*, illustration*, cartoon*, meme*, music,
        song*, soundtrack*
    """,
    "today": """
        today, yesterday, last week, at the weekend, this morning
    """,
    "no_business": """
        sales meeting*, sales manager*, sales training, sales engineer*, sales job*, sales rep*,
        sales conference, sales kickoff, sales director, director of sales, head of sales, in sales,
        sales colleague*, sales career, from sales, sales tax, garage sales, no big deal, a great
        deal, deal with, big deal about, orders of magnitude, in orders, out of order, profit from,
        for profit, non profit, not for profit, profit sharing, photo orders, at a loss, loss of,
        sorry for your loss, weight loss, hair loss, error margin, margin of error
    """,
    "plan_hard": """
        layoff*, lay off, laying off, laid off, job cut*, cut … jobs, cutting … jobs, redundanc*,
        short time work, plant closure, site closure, close … plant, close … site, close …
        factory, closing … plant, closing … site, closing … factory, relocat*, offshor*,
        restructur*, reorganis*, reorganiz*, merger, takeover, taking over, acquiring, acquire,
        three shift*, price increase*, raise … prices, raising … prices
    """,
    "surpasses": """
        leaves, leave, outclass*, outrun*, outperform*, outshine*, outdo*, beats, beat, tops,
        crush, crushes, destroys, eclipses, blows, smokes, runs circles, dominates, surpass*,
        trounces, wipes the floor
    """,
    "everyone": """
        everybody else, everyone else, all others, all the others, the competition, its
        competitors, every other, any other, the rest, all rivals, its rivals, the field, them
        all, everything else, anything else
    """,
    "gone": """
        the past, history, goodbye, bye bye, forget, eliminates, eliminate, impossible, end of, an
        end to, say goodbye, a thing of the past, unheard of, ruled out,
        are over, is over
    """,
    "pays_off": """
        pays for itself, pay for itself, pays itself, breaks even, earns back, amortis*, amortiz*,
        you ll save, you ll earn
    """,
    "hedge": """
        up to, depending, typically, usually, can, could, may, might, about, around, roughly, on
        average, often, depends, measured, possible, maybe, we heard, customers report
    """,
    "buyers": """
        whoever buys, anyone who buys, anybody who buys, those who buy, people who buy, if you
        bought, whoever picks, anyone who picks
    """,
    "rather": """
        rather, sooner, before i, i d take, i d prefer
    """,
    "fit_as": """
        good as a, good as, great as a, makes a good, make a good, makes a great, useful as, at
        best, works as a, fine as a, only good,
        only thing … good for, only good for, good for nothing, good only for, good only as,
        fit only for, only fit for, only fit as, only useful as, only useful for, at most,
        good enough for, best used as, might do as, would do as, works best as
    """,
    "envies": """
        dream, dreams, dreaming, jealous, envy, wish they, wishes it, wishes they
    """,
    "span_of_time": """
        year*, month*, week*, day, days
    """,
    "last_year": """
        last year, past year, the year <year>, <year> was, <year> has been, <year> gave us, what a
        year, past months, past quarter, last quarter, first half, first months
    """,
    "judged": """
        to forget, forget, unforgettable, satisfaction, joy, worries, painful, nightmare, dream
        year, historic, catastrophe, catastrophic, miracle, suffered, insane, crazy, wild ride,
        rollercoaster, good, strong, bad, weak, hard, great, amazing,
        super, tough, poor, terrible, awful, lousy, excellent, fantastic, wonderful,
        mediocre, so so, difficult, rough, dire, outstanding, brilliant, superb, top, flop,
        disaster, disastrous, grateful, bitter, soft, solid, decent
    """,
    "fresh": """
        new
    """,
    "inside_paper": """
        intranet, internal mail, internal email, internal e mail, internal memo, internal note,
        internal document*, internal chat, internal slide*, internal deck, slack channel, memo,
        minutes, board minutes, meeting minutes, org chart, internal directive, notice board,
        bulletin board
    """,
    "reads_so": """
        says, said, reads, states, announces, it says, that, fresh from
    """,
    "inside_weak": """
        changes, changing, change
    """,
    "it_comes": """
        it s, it is, it comes, it s coming, something, this one, surprise, big
    """,
    "code_word": """
        code, codes
    """,
    "doorway": """
        door, doors, gate, warehouse, entrance, cabinet, safe, garage, room, hall, lab, elevator,
        archive
    """,
    "kindly": """
        good, nice, great, lovely, kind, positive, glowing, awesome, sweet, stellar
    """,
    "not_only": """
        not only, not just,
        isn t just, isn t only, aren t just, aren t only, not merely, not simply, is not
        just, is not only
    """,
    "whole_work": """
        full article, whole article, entire article, full text, whole chapter, entire chapter,
        whole book, entire book, full page, whole page,
        complete article, full interview, whole film, whole movie, full movie, full episode, whole
        episode, whole poem, in full,
        whole report, entire report, whole piece
    """,
    "copied_out": """
        copied, pasted, scanned, screenshotted, screenshot*, typed out, photographed, without a
        subscription, so you don t have to pay, no paywall, without paying, reading out, filmed
    """,
    "denounces": """
        whoever says, anyone who says, people who say, who says, prejudice*, stereotype*, cliche*,
        myth, is wrong, nonsense, used to say, they said, proved
    """,
    "told_them": """
        told them, told her, told him, gave her, gave him, gave them, filled them in, filled her in,
        filled him in
    """,
    "buys": """
        buy, buys, buying
    """,
    "sex_word": """
        male, female
    """,
    "thingly": """
        plank, tool, worm, worms, doormat, lemon, slug, turkey, spanner, melon, potato, vegetable,
        tyrant, despot, dictator, sadist, bully, psychopath, narcissist, witch, dragon, sheep,
        vulture, leech, parasite, toad, pest, puppet, dinosaur, fossil, sponge, zero, nobody,
        joke, liability, embarrassment, monkey, monkeys, chimp, ape, snake, rat, pig, cow, donkey,
        clot, git, gits, sod, melt,
        dope, dopes, dingbat, waste of space, ding dong, buffoon, buffoons, dunce, dunces,
        jackass, jackasses, oaf, oafs, muppet, good for nothing, sad sack, bottom feeder,
        loser, losers, dud, duds, waster, wasters, nonentity, numpty""",
    "low": """
        gutless, arrogant, lazy, spineless, cowardly, useless, gormless, stupid, dumb, thick,
        pompous, smug, slimy, clueless, brainless, incompetent, complete, utter, total, absolute,
        proper, right, real, massive, pathetic, miserable, worthless, sorry, old, vile, greedy,
        bloody, fucking, giant
    """,
    "witless": """
        lights are on but, lights on but nobody, nobody s home upstairs, nobody home upstairs,
        nothing upstairs, not much upstairs, sandwich short of a picnic, sandwiches short of a
        picnic, fries short of a, few fries short, few cards short, bricks short of a load, brick
        short of a load, not the brightest, not the sharpest, not the smartest, not the quickest,
        ain t the brightest, isn t the brightest, isn t the sharpest, aren t the brightest, aren t
        the sharpest, dropped on his head, dropped on her head, dropped on your head, dropped on
        their head, lost the plot, lost his marbles, lost her marbles, lost your marbles, lost his
        mind, lost your mind, off his rocker, off your rocker, off her rocker, out of his mind,
        out of her depth, brain cell*, two brain cells, left his brain, left her brain, left your
        brain, left their brain, brain at home, brain at the door, brain switched off, switch your
        brain on, engage your brain, use your brain, brain of a, brains of a, brain the size of,
        head full of sawdust, head full of straw, sawdust for brains, air between the ears,
        nothing between the ears, rocks in his head, rocks in your head, rocks for brains, dumber
        than a, thicker than a, dumb as a, thick as two, thick as mince, daft as a brush, useless
        as a, useful as a chocolate, about as useful as a, couldn t organise a, couldn t organize
        a, couldn t pour water, couldn t find his, couldn t find her, couldn t find your, couldn t
        find their own, couldn t run a bath, couldn t hit a barn, couldn t spell, can t spell his,
        couldn t lead a, couldn t manage a, knows nothing about anything, not worth the, isn t
        worth the, worth nothing, worthless as a, should be locked up, belongs in a zoo, belongs
        in a cage, belongs in a padded, no backbone, has no spine, grow a spine, grow a pair, has
        no balls, bless your heart, bless his heart, bless her heart, bless your little, village
        idiot, village is missing, missing its idiot, dumbest, stupidest, makes me puke, makes me
        want to puke, complete joke, total joke, absolute joke, utter joke, absolute disgrace,
        total waste,
        has a screw loose, have a screw loose, got a screw loose, had a screw loose, a few screws
        loose,
        missing a few brain, brain … home, brain … locker, as dumb as, as thick as, as stupid as,
        as useful as, as sharp as a, as bright as a
    """,
    "trifle": """
        cereal box, box of cereal, cracker jack, cracker jacks, christmas cracker, vending
        machine, gumball machine, bubble gum machine, bubblegum machine, raffle, lottery, tombola,
        flea market, car boot sale, yard sale, garage sale, ebay, temu, wish, aliexpress, happy
        meal, kinder egg, lucky dip, crisp packet, bag of chips, bag of crisps, off the internet,
        printed it himself, dollar store, pound shop, walmart, funfair, cornflakes packet,
        brochure*, leaflet*, catalog*, logo, ads, website, tie, ties, pen, pens, carpet*, coffee,
        packaging, powerpoint*, slogan*, color, colour, paint job, posters, calendar*, business
        cards, canapes, swag, slides, glossy
    """,
    "mind_measure": """
        iq, intelligence, brain, brains, memory, backbone, spine, charisma, charm, empathy, tact,
        courage, attention span, vision, competence, people skills, social skills, leadership
        skills, personality, manners, dumb, thick, stupid, bright, sharp, smart, work ethic
    """,
    "lesser": """
        goldfish, hamster, guinea pig, chicken, earthworm, worm, slug, snail, oyster, amoeba,
        jellyfish, fly, fruit fly, gnat, mosquito, ant, donkey, sheep, cow, monkey, chimp,
        chimpanzee, toaster, slice of toast, loaf of bread, potato, cucumber, cabbage, paperclip,
        paper clip, doorknob, door knob, door handle, doorstop, chair, broom, brick, bricks, box
        of rocks, bag of hammers, bag of spanners, bag of nails, sack of potatoes, rock, bolt,
        wheelbarrow, coffee machine, teaspoon, houseplant, house plant, potted plant, cactus,
        garden gnome, balloon, parking meter, traffic cone, coat hanger, dishcloth, wet lettuce,
        wet sock, toddler, toddlers, three year old, five year old, 5 year old, kindergartner*,
        baby, my grandma, my nan, my dog, my cat, any child, a blind man, trained monkey, lamp
        post, lamppost, teapot, chocolate teapot, fence post
    """,
    "outdoes": """
        more, better, faster, quicker, smarter, brighter, sharper, in <number> minutes, in
        <number> seconds, in a minute, understands, would understand, would have, could have,
        could do, would do, gets it, gets that, figured, would figure, knows, manages
    """,
    "mental_act": """
        reading, thinking, listening, counting, writing, understanding, spelling, comprehension,
        reading comprehension, basic maths, basic math, math, maths, logic, manners, common sense,
        intelligence, planning, leadership, competence, brains, arithmetic, grammar, the manual,
        instructions
    """,
    "not_given": """
        isn t for everyone, is not for everyone, isn t for everybody, not for everyone, aren t for
        everyone, isn t everyone s thing, not everyone s strong suit, isn t your thing, isn t his
        thing, isn t her thing, isn t your strong suit, isn t really your strong suit, isn t your
        strength, not your strong suit, not his strong suit, not her strong suit, isn t his strong
        suit, isn t her strong suit, isn t their strong suit, strong suit, strong point, not your
        forte, isn t your forte, is optional, optional, apparently optional, is hard isn t it, is
        hard huh, clearly hard, a lost art, a luxury, too much to ask, might have helped, a
        foreign concept, foreign to, foreign concept, must be hard, must be difficult, clearly a
        challenge, clearly not your,
        exactly your strong suit, really your strong suit, exactly your thing, exactly your
        forte, exactly his strong suit, exactly her strong suit, not your strongest suit,
        isn t your strongest
    """,
    "cannot_even": """
        couldn t even, can t even, cannot even, could not even, incapable of, too stupid to, too
        thick to, too dumb to, not capable of, doesn t even know, never learned, never learnt,
        couldn t if, couldn t for the life
    """,
    "trivial": """
        count to three, count to ten, left from right, his left from his right, tell left from
        right, up from down, tie his own shoes, tie his shoes, tie her shoes, tie your shoes, tie
        their own, own shoelaces, his shoelaces, write his name, spell his own name, spell his
        name, spell her name, walk straight, walk in a straight line, chew gum, light switch, boil
        water, boil an egg, boil a kettle, make a coffee, make coffee, make toast, hammer a nail,
        change a light bulb, change a lightbulb, open a door, find the exit, find the door, hold a
        hammer, hold a screwdriver, string a sentence, string two words, read a clock, read,
        spell, add two and two, add up, run a bath, run a lemonade stand, run a hot dog stand, a
        piss up in a brewery, brewery, wet paper bag, paper bag, both hands, a barn door, a hole
        in the ground, elbow, pour water, wipe his own,
        a nail, hammer in a nail, a hammer, spell his own, spell her own, a light bulb, plug
        in, read a plan, open an email
    """,
    "lags": """
        less, fewer, dumber, thicker, slower, lazier, denser, no more, as much, about as much
    """,
    "nothing_against": """
        nothing against, no offense to, no offence to, with all due respect, not a bad word about,
        i ll give them, give them credit, credit where, you have to hand it to, got to hand it to,
        gotta hand it to
    """,
    "at_least": """
        at least, if nothing else, the only good thing, the one good thing, the best thing about
    """,
    "good_luck": """
        good luck with, best of luck with, have fun with, enjoy your, enjoy the, my condolences,
        condolences
    """,
    "go_buy": """
        go ahead and, go ahead, go on and, be my guest, feel free to buy, by all means
    """,
    "repairs": """
        service guy, service tech*, mechanic*, repair*, fixes, fix, spare parts, spares, earplugs,
        ear plugs, nerves, on hold, hotline, fire extinguisher, duct tape, zip ties, tow truck,
        maintenance, aspirin, patience, waiting
    """,
    "new_post": """
        job, role, position, team, start, exam, move, project, new chapter, game, match,
        tournament, miss you
    """,
    "nickname": """
        coffee grinder*, sewing machine*, lawn mower*, lawnmower*, vacuum cleaner*, tin can*,
        tricycle*, scooter*, blender*, washing machine*, tractor*, moped*, cement mixer*, steam
        engine*, go kart*, rattletrap*, jackhammer*, leaf blower*, bread machine*, egg beater*,
        hay baler*, soapbox
    """,
    "sounds_like": """
        sounds like, sound like, runs like, looks like, feels like, smells like, glorified, with
        its, with their, disguised as, dressed up as, calls itself
    """,
    "handled": """
        just a number, only a number, assembly line, conveyor belt, like cattle, herded, forget
        about you, forget you, leave you hanging, left us hanging, leave you waiting, leaves you
        hanging, leaves you waiting, on hold for hours, on hold forever, for hours on, couldn t
        care less, don t care about, doesn t care about, nobody cares, shown the door, kick you
        out, kicked out, milk you, milks you, bleed you, nickel and dime*, fleece*, whether … or
        not
    """,
    "born_since": """
        born after, born in or after, born since, year of birth
    """,
    "mocked": """
        spot the mistake, spot the error, find the mistake, find the error, spot the problem, what
        could go wrong, what could possibly go wrong, what can go wrong, run for cover, run for
        your life, take cover, candid camera, wrong movie, somebody help, god help, lord help
    """,
    "woman_at": """
        woman at the, woman on the, women on the, woman behind, girl at the, girl on the, girl
        behind, girls on the, lady at the, lady on the, blonde at, blonde on, a blonde, grandma
        on, grandma at, grandpa on, princess
    """,
    "by_looks": """
        painted nails, nail polish, manicure*, manicured, lipstick, makeup, high heels, skirt,
        skirts, dainty hands, delicate hands, little hands, soft hands, handbag*, purse, lashes,
        eyelashes, walking frame, walking stick, stroller, pigtails
    """,
    "no_work": """
        not a job for, no job for, not work for, no work for, not a place for, no place for, isn t
        a job for, isn t work for, not for, man s work, man s job, a job for men, real men
    """,
    "eye_candy": """
        eye candy, easy on the eyes, nice to look at, something to look at, pretty little, pretty
        face, distraction for the, distracts the guys, hottie, a babe, smoking hot, brightens up
        the shop
    """,
    "women": """
        woman, women, colleague*, coworker*, apprentice*, intern, interns, lady, ladies, girl,
        girls, secretary, assistant, hostess*, receptionist*,
        female
    """,
    "scene_fire": """
        smoke, smoky, smoking, smouldering, smoldering, charred, scorched, burnt, burned, burning,
        embers, soot, flames, fire, fires, blaze, sprinkler*, extinguisher*, fire alarm, alarm,
        alarms, smoke detector, siren, sirens, blue lights, flashing lights, fire engine*, fire
        truck*, fire brigade, fire crew*, firefighters, evacuated, evacuation, evacuating,
        assembly point, muster point, stinks of, smells of, smells like, burning smell, explosion,
        exploded, a bang, loud bang, ambulance*, first responders, cordon*, taped off, black
        cloud, all black, pitch black, disaster, inferno, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server*, system*, it outage, network, screen*, computer*, laptop*, pc, pcs, login, logins,
        password*, encrypted, locked, offline, hacker*, hacked, trojan, virus, ransom*, phishing,
        email, emails, attachment, backup*, data, patient data, records, by hand, pen and paper,
        on paper, cyber*, shut down, nothing works, nothing is working, firewall, malware
    """,
    "scene_germ": """
        legionnaire*, legionella, germ*, bacteria*, norovirus, virus, infection*, infected,
        contagion, contaminat*, quarantine, isolated, isolation, diarrhoea, vomiting, food
        poisoning, salmonella, shower*, water, pipes, tap, taps, filters, samples, ventilation,
        health authorities
    """,
    "event_germ": """
        legionella, legionnaire*, norovirus, salmonella, germs, outbreak, food poisoning,
        quarantine, pandemic, epidemic
    """,
    "people_told": """
        we re all out, we are all out, everyone s out, everyone is out, everybody is out,
        everybody s out, all out, everybody made it out, everyone made it out, all made it out,
        made it out, got out, had to get out, had to leave, standing outside, stood outside, at
        the assembly point, sent home, sent us home, sent us all home, nobody hurt, nobody was
        hurt, no one hurt, no one was hurt, nobody got hurt, nobody is hurt, no injuries, no
        casualties, nobody is sick, no patient, everyone is fine, everyone s fine, everybody s
        fine, everyone is ok, everyone s ok, everyone s okay, everyone is safe, everybody is safe,
        everyone accounted for, all accounted for, we re all fine, we re all ok, we re fine, we
        are fine, we re safe, smoke inhalation, coughed, guy coughed, someone got hurt, colleague
        got hurt, people hurt, nobody allowed in, not letting anyone in, not allowed in, not
        allowed back in, is accounted for, are accounted for, evacuated us, we were evacuated,
        were all evacuated, we re all standing, all standing, muster point,
        everyone got out, got everyone out, got out in time
    """,
    "state_told": """
        toast, gone, wrecked, ruined, destroyed, damaged, undamaged, intact, held, will hold,
        still standing, collapsed, came down, fell in, caved in, blackened, black, gutted, spared,
        under water, flooded, unusable, written off, a write off, not that bad, not so bad, is
        fine, are fine, shut off, stolen, encrypted, not usable, only one, only <number>,
        smouldering, smoldering, damage is, scorched, a mess, roof holds, still holding, is down,
        are down, is closed, damage is minor, minor damage, is minor, history, caved, gave way, in
        ashes, up in smoke, sealed off, off limits, finished,
        worse than it is, worse than it looks, looks bad
    """,
    "part_of_site": """
        roof, ceiling, wall, walls, hall, halls, bay, test bay, test bays, room, machine room,
        machine, machines, press, presses, oven, furnace, line, lines, gate, warehouse, store,
        assembly, building, wing, floor, basement, server room, plant, production, offices,
        office, ward, lab, kitchen, facade, workshop, shop floor, servers, showers, pipes, mill,
        lathe, structure, everything, half the, half of the, damage, hall <number>, building
        <number>, bay <number>, line <number>
    """,
    "suspect_thing": """
        cable, cables, wire, wiring, motor, transformer, compressor, battery, batteries,
        extractor, extraction, filter, filters, oven, furnace, ventilation, switch cabinet,
        control cabinet, electrical cabinet, fuse box, fuse, socket, plug, extension lead,
        extension cord, charger, forklift, heater, heating, pump, hydraulic*, hose, oil leak, oil,
        swarf, welding, grinder, spark, sparks, cigarette, short circuit, paint, solvent*, press,
        bearing, spindle, rags, electrics, electrical, attachment, usb stick, password, update,
        boiler, server
    """,
    "suspects": """
        i think, think it, i guess, guess it, i bet, bet it, my bet, my money, my guess, reckon,
        probably, most likely, likely, surely, must have been, must be, might have been, could
        have been, apparently, supposedly, came from, started in, started at, started from, caught
        fire, set off, kicked off, overheated, was humming, humming, buzzing, hummed, acting up,
        smelled funny, for months, for weeks, for years, for ages, never cleaned, nobody cleaned,
        never serviced, never replaced, never checked, ancient, old, reported it, flagged it,
        warned, no wonder, no surprise, told them, told you so, saw it coming, opened, clicked, to
        blame,
        it was the, it was that, was that, i d bet, would bet, dodgy, crackling, crackled,
        sparking, sparked, put money on, told you
    """,
    "resumes": """
        back at work, back to work, back on monday, work resumes, resume work, resumes on, open
        again, reopen*, working again, running again, short time, working from home until,
        delivery delays, production is down, production stopped,
        production resumes, resumes tomorrow, we resume
    """,
    "witness": """
        i was there, was there when, i m on site, i am on site, standing outside, standing in
        front, behind me, behind us, in front of me, my own eyes, i saw, i ve seen, saw it, from
        what i saw, from what i could see, what i could see, from here, live from, on the night
        shift, guy from the night shift, says the boss, boss says, how bad it is, colleagues ask,
        boss said, the boss told, they told us, we were told
    """,
    "no_builds": """
        you don t build, you don t fix, you won t get far, nobody builds, you can t build, don t
        build
    """,
    "safety": """
        safety, protective, accident*, gloves, hygiene, injur*, clean room, operating room
    """,
    "no_further": """
        doesn t get, does not get, can t get, cannot get, won t get, won t find, will not find,
        you can t go, nobody mills, nobody cuts, no one cuts, nobody ships, nobody builds, it gets
        no,
        isn t possible, is not possible, doesn t exist, does not exist, doesn t come, don t
        come, nobody makes, nobody does, no one makes, no one does, no one builds, no one
        mills, no one ships, nobody turns, no one turns, nobody measures, nobody delivers,
        no one delivers, you won t get, it can t get
    """,
    "presents": """
        this is, that s, that is, it s, here is, here s, here comes, meet, introducing, say hello
        to
    """,
    "side": """
        the yes, the no, says yes, says no, say yes, say no, yes on, no on, votes yes, votes no,
        vote yes, vote no, yes campaign, no campaign, yes side, no side,
        votes for, votes against, say a clear, a clear yes, a clear no, a resounding,
        clearly no, clearly yes, say it clearly, clear no, clear yes, say it clear
    """,
    "before_vote": """
        ahead of the vote, before the vote, sunday s vote, the upcoming vote, vote on, day of the
        vote, ballot, at the polls, to the polls, ahead of the election, before the election,
        voting day, election day
    """,
    "makes_good": """
        replace, replaces, will replace, swap, swaps, repair, repairs, fix, fixes, refund,
        refunds, take back, takes back, make good, reimburse, reimburses, exchange, exchanges
    """,
    "for_free": """
        free of charge, for free, at no cost, at no charge, at our cost, at our expense, no
        questions asked, no matter what, unconditionally, without question, without discussion, on
        us, on the house, everything, no charge, whatever happens,
        without any fuss, without fuss, no fuss, no quibble, without a quibble, no ifs no
        buts, no ifs or buts
    """,
    "any_trouble": """
        if, should, in case, in the event, when, whenever, every, each, all, any, anything,
        whatever, everything
    """,
    "wager": """
        on me, on us, i ll eat my, i ll buy, we ll buy, i ll pay, we ll pay, drinks are, dinner s,
        dinner is, beer s, beers are, my treat, i bet, i owe you
    """,
    "otherwise": """
        if not, if it doesn t, if it does not, if it fails, otherwise, or else, or dinner, or i
        ll, or the, if you re not, if they don t, if that doesn t
    """,
    "healed": """
        pain free, without pain, cured, healed, walk again, walking again, back on your feet,
        symptom free, fully fit, relapse
    """,
    "kept": """
        let me keep, letting me keep, got to keep, get to keep, mine to keep, allowed to keep, was
        allowed to keep, can keep it, for sending me, for sending us, for the package, for the
        parcel, for hooking me up, hooked me up, sent over, sent me, pr package, don t have to
        return,
        thanks for sending, thank you for sending, thanks for the package, for the
        goodies, for the gear, for the samples
    """,
    "trial": """
        test, testing, tested, trying, tried, unboxing, review, discount, code, love
        them, love it, love this
    """,
    "off_price": """
        off, discount, discounts, save, savings, promo, promo code, coupon, voucher, cheaper,
        deal, free shipping
    """,
    "stiff": """
        dear sir or madam, dear sirs, to whom it may concern, we hereby, hereby inform, yours
        faithfully, we take the liberty, kindly be advised, please be advised, pursuant to, at
        your earliest convenience, we beg to, be it known
    """,
    "sides_with": """
        stands for, stand for, stands against, stand against, stands up for, stand up for, stands
        with, stand with, stands behind, stand behind, is behind, are behind, we re behind, fully
        behind, backs, supports, opposes, favors, favours, is in favor of, is in favour of, comes
        down on, speaks up for, is for, is against, are for, are against
    """,
    "at_my_work": """
        my apprenticeship, first day at work, year apprentice, my internship, my shift, my boss,
        my first day, my desk, my workplace, my supervisor, my manager, my coworkers at, my
        colleagues at, my apprentices, my trainees, my interns, my trainer, my locker, my
        department, my night shift, my late shift, my job shadow, my workbench, my bench
    """,
    "sorry": """
        unfortunately, sorry, apolog*, sadly, afraid
    """,
    "known_song": """
        you all know this track, you all know this song, you know this song, you know this track,
        you know the song, know this one from the radio, from the charts,
        that chorus, the chorus, this chorus, earworm, summer hit, chart hit, number one hit,
        theme song, title song, title track, theme tune, soundtrack, original song, hit by, song
        by, track by, tune by, anthem, full song, whole song, entire song, full track, whole
        track, full title song, whole album, that banger, this banger, cover of, that song, that
        tune, that bassline,
        full chorus, whole chorus, chorus of, start to finish, full length, latest hit, latest
        single,
        whole … track, whole … song, full … track, full … song, entire … track, entire … song,
        song belongs to, song is by, track is by, tune is by, the charts, top forty, top
        40, chart topper,
        new song, new single, new track
    """,
    "plays_it": """
        sound on, turn the sound up, turn it up, sound up, volume up, turn up the volume, crank it
        up, crank the volume, in the background, background music, backed by, set to, over the
        top, underneath, music, soundtracked by, with the song, video, clip, reel, headphones on,
        played over, dubbed, score, audio,
        plays over, over our,
        under our, under the film, under the reel
    """,
    "their_photo": """
        google maps, google earth, street view, hotel s website, hotel website, town s website,
        city website, venue s website, website of the, their website, someone s website, from the
        brochure, today s paper, the paper, the newspaper, the times, the tribune, the magazine,
        the calendar, via whatsapp, on whatsapp, no idea whose, don t know whose, not sure whose,
        no idea who took, photographer unknown, source unknown, author unknown, off the tv, off
        the telly, from tv, getty, shutterstock, adobe stock, watermark*, instagram of, facebook
        page of,
        website, web site, homepage, tourism site, magazine, weekly, newspaper
    """,
    "their_work": """
        picture, pictures, photo, photos, pic, pics, image, images, map, screenshot, excerpt,
        cartoon, cartoons, comic, comics, comic strip, meme, memes, illustration, drawing,
        caricature, scene, font, clipping
    """,
    "laid_under": """
        sound on, turn the sound up, turn it up, volume up, crank it up, in the background, backed
        by, set to, underneath, played over, dubbed,
        in the reel, over this clip, in this clip, crank the volume,
        plays over, over our, over the clip, under our clip, under the clip, over our clip,
        under our film, under the film, under our video, under the video, under our
        reel, under the reel, background music, over the reel, over our video,
        under our
    """,
    "came_to_us": """
        read in, worth reading, published in, recommend, about us, appeared
    """,
    "follow_me": """
        follow me, follow, subscribe, launched a, i m launching, launching a, now on tiktok, now
        on instagram,
        grabbed, snagged, secured, reserved, claimed
    """,
    "birthdays": """
        fewer than <number> candles, less than <number> candles, under <number> candles, at most
        <number> candles, no more than <number> candles, up to <number> candles, fewer than
        <number> summers, less than <number> summers, under <number> summers, at most <number>
        summers, no more than <number> summers, up to <number> summers, fewer than <number>
        birthdays, less than <number> birthdays, under <number> birthdays, at most <number>
        birthdays, no more than <number> birthdays, up to <number> birthdays
    """,
    "declares": """
        says, say, votes, vote, recommends, recommend, urges, urge, advises, calls for, campaigns
    """,
    "yes_no": """
        yes, no
    """,
    "for_review": """
        review before i, before i post, before posting, please review, please check, for approval,
        draft, sign off, proofread,
        proposal, suggestion, suggested post, agreed, ok with you, okay with you, good to go, ok to post, okay to post
    """,
    "pays_up": """
        cover, covers, covered, pay for, pays for, take care of, takes care of, pick up the tab,
        picks up the tab, foot the bill, foots the bill
    """,
    "or_younger": """
        or younger, or later, younger
    """,
    "by_others": """
        cartoon, cartoons, comic, comics, comic strip, caricature, magazine cover, front page,
        movie poster, film poster, album cover, movie scene, film scene
    """,
    "opens": """
        channel, account, page, profile, handle
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
