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

PHRASES: dict[str, str] = {
    "us": """
        our company*, our firm*, our employer*, our plant*, our factory*, our site*,
        our team*, our ceo*, our cfo*, our boss*, our customers*, our clients*,
        our products*, our machines*, our staff*, our employees*, our apprentices*,
        our annual*, our report*, our results*, our booth*, our hotline*, our office*,
        our headquarters*, our shares*, our board*, our workshop*, our department*,
        our business*, our software*, our service*, our store*, our clinic*, our hospital*,
        my company*, my employer*, my workplace*, my firm*, my boss*, we at, here at,
        at work we, where i work
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
        work at, work … at, work for, work … for, work on, working at, working for,
        working on, i m at, i m with, i m from, i am at, i am with, i m … at, i am … at,
        employed by, employed at, employee of, employee at, engineer at, engineer for,
        engineer on, manager at, manager for, sales at, developer at, apprentice at,
        ambassador for, ambassador at, ambassador of, my employer, we at, here at,
        disclosure …, disclaimer …, full disclosure …, on behalf of my employer, team at,
        job at
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
        recommend*, buy one, buy it, get one, go for, go get, try it, check it out,
        worth every, worth it, must have, you need this, order now, book a demo
    """,
    "praise": """
        the best, best in class, best machine, unbeatable, brilliant, outstanding, amazing,
        awesome, fantastic, excellent, superb, incredible, world class, state of the art,
        second to none, game changer, nothing better, better than, beats, great product,
        great machine, love it, unmatched, perfect, leading
    """,
    "guarantee": """
        guarantee, guarantees, guaranteed, we promise, i promise, promised, promise you,
        100 percent sure, assured, assure you, money back, months warranty, years warranty,
        month warranty, year warranty, lifetime warranty, months of warranty,
        years of warranty, no ifs
    """,
    "terms": """
        terms and conditions, t c, general terms, warranty terms, terms of sale, gtc,
        section, clause
    """,
    "ad_label": """
        ad, advertisement, advertising, paid partnership, sponsored, sponsored post, paid ad
    """,
    "ai_label": """
        ai generated, generated with ai, made with ai, created with ai, created by ai,
        generated by ai, ai image, ai voice, edited with ai, artificial intelligence
    """,
    "political": """
        vote yes, vote no, voted no, voted yes, voting no, voting yes, vote for,
        vote against, voted for, voted against, vote him, vote her, vote them, elect,
        re elect, say no to, say yes to, support the initiative, oppose the initiative,
        support the bill, oppose the bill, support senator, endorse, back the tariffs,
        against the tariffs
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
        deal, utilisation, utilization
    """,
    "period": """
        quarter, quarters, half year, fiscal year, business year
    """,
    "ahead": """
        next year, coming year, next fiscal year
    """,
    "aim": """
        we want to, we will, we ll, we plan to, we aim to, we are going to, we re going to
    """,
    "trade": """
        sell, ship, deliver, produce, export, invest, grow, earn, acquire, relocate
    """,
    "we_of": """
        we at, we from, on behalf of, in the name of
    """,
    "stance": """
        oppose, opposes, support, supports, are against, is against, are for, reject,
        rejects, back, backs, endorse*
    """,
    "research": """
        measurement*, measured value*, test result*, research result*, research finding*,
        lab result*, lab data, test data, prototype*, test rig, experimental result*, first tests, early tests, first trials
    """,
    "paper": """
        paper*, article*, publication*, study, studies, manuscript*, thesis, preprint*,
        figure, figures, results
    """,
    "unpublished": """
        under review, in review, submitted, not published yet, not yet published,
        unpublished, not out yet, in press, yet to appear
    """,
    "appeared": """
        is out, is published, has been published, was published, published in, published on,
        has appeared, appeared in, now available, open access, out now
    """,
    "climate": """
        co2, carbon, climate, emission*, greenhouse gas*, energy consumption, energy use,
        power consumption, solar power, energy, sustainability, scope
    """,
    "green": """
        climate neutral, carbon neutral, co2 neutral, emission free, zero emission*,
        climate positive, climate friendly, eco friendly, green machine*, green product*,
        green technology, net zero
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
        on track to, will exceed, will beat, guidance, outlook, will reach
    """,
    "press_office": """
        press office, media office, media relations, press team, media team,
        communications department
    """,
    "refer": """
        please contact, please reach out, please get in touch, contact our, contact the,
        refer you to, refer to, please ask, please direct
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
        doubled, tripled, halved, double, triple, double digit, triple digit, twice
    """,
    "money": """
        cfo, investor*, shareholder*, numbers, figures, analysts
    """,
    "their": """
        customer*, client*, users, competitor*, industry, market
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
