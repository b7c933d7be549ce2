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
COPULA = words("is are was were be been am being re s feel felt")
NEUTRAL = words("it this that everything")
LIKE = words("like as")
THIRD = words("he she they")
FAMILIAR: frozenset[str] = frozenset()
OWNING = words("my our your his her their")
THROUGH = words("about on against for")
STRICT = words("factual formal precise sober professional serious polite")
LOOSE = words("casual relaxed informal slang cheeky playful")
POLITE: frozenset[str] = frozenset()
WITHOUT = words("no not without never")
AM = words("am m")
I_DO = words("i")
OTHERS_DO = words("he she they who has if would could our the my that")
ABOUT_PRESS = words("about of")
TO_PRESS = words("""
    the a an to with by our this some two
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
    "slur": """
        idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, asshole, assholes,
        arsehole, arseholes, dumbass, dumbasses, dickhead, dickheads, douchebag, douchebags,
        scumbag, scumbags, wanker, wankers, twat, twats, dimwit, dimwits, nitwit, nitwits,
        halfwit, halfwits, numbskull, numbskulls, son of a bitch, knucklehead, simpleton,
        simpletons, dipshit, shithead, airhead
    """,
    "mild_slur": """
        clown, clowns, loser, losers, fool, fools, liar, liars, coward, cowards, jerk, jerks,
        bastard, bastards, joker, muppet, muppets, crybaby, bozo, donkey
    """,
    "no_slur": """
        idiot proof, idiot proofing, idiot light, idiot board, for idiots, any idiot, every idiot,
        useful idiots
    """,
    "abuse": """
        shut up you, shut your mouth, shut the fuck up, fuck you, fuck off, piss off, go to hell,
        screw you, drop dead, know where you live, you will regret this, you ll regret this, you
        ll regret that, i ll destroy you, i will destroy you, i ll kill you, i will kill you,
        watch your back, go kill yourself, kill yourself, use your brain for once
    """,
    "dim": """
        too stupid, too dumb, too thick, so stupid, so dumb, brain dead, braindead, really stupid,
        plain stupid, dumb as, thick as, not the sharpest, no brain, no brains, no clue how to
        read, out of your mind, stupid enough
    """,
    "someone": """
        customer, customers, client, clients, boss, bosses, manager*, colleague*, coworker*, co
        worker*, employee*, intern, interns, apprentice*, neighbour*, neighbor*, teacher*,
        politician*, driver*, guy, guys, man, men, woman, women, people, seller, sellers,
        salesman, salesmen, engineer*, developer*, buyer*, supplier*, journalist*, referee*,
        coach, user, users, reader*, caller*, patient*, whoever, anyone who, everyone who,
        someone, commenter*, folks, technician*, applicant*
    """,
    "thing": """
        printer, machine, machines, coffee machine, computer, laptop, phone, car, bike, bus,
        train, lift, elevator, sat nav, gps, software, program, app, apps, system, robot, robots,
        vacuum, washing machine, alarm clock, weather, rain, monday, device, router, wifi,
        internet, server, excel, outlook, windows, ai, chatbot, bot, algorithm, keyboard, mill,
        spindle, scanner, sensor, drill, cat, dog, autocorrect, lawnmower, grill, oven, fridge,
        toaster, heating, drone, dishwasher, copier
    """,
    "calls": """
        call, calls, called, calling, insult*, swear word*, name calling, referred to as, the
        word, term, novel, book, movie, film, song, album
    """,
    "hiring": """
        hiring, we re looking for, we are looking for, looking for a, looking for an, wanted,
        vacanc*, apply, applicant*, candidate*, job, jobs, join our team, join us, requirements,
        position, recruit*, opening
    """,
    "age_limit": """
        under … years old, under the age of …, up to … years old, up to … years of age, between …
        years old, between … years of age, aged … to …, aged between …, no older than …, not older
        than …, maximum age …, max age …, aged under …, below … years of age
    """,
    "age_wanted": """
        young and dynamic, young dynamic, young energetic, youthful team, recent graduates only,
        digital native, digital natives, too old for this job, young man wanted, young woman
        wanted, no older applicants, young people only
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
        mother tongue, native level only, mother tongue speaker*, native tongue
    """,
    "people_only": """
        men only, women only, males only, females only, male only, female only, only men, only
        women, male preferred, female preferred, men preferred, women preferred, strong man
        wanted, no women, no men, no foreigners, locals only, swiss only, only swiss, citizens
        only, americans only, whites only, no muslims, no headscarf*, christians only, only
        christians, no disabled, able bodied, no pregnant*, no mothers, without children, no
        children planned, no gays, no immigrants, accent free, without an accent
    """,
    "demeans": """
        foreigners out, foreigners go home, go back to where you came from, go back to your
        country, nigger*, faggot*, retard, retards, retarded, tranny, trannies, paki, pakis, gypsy
        scum, towelhead*, women belong in the kitchen, belong in the kitchen, women can t drive,
        women can t do, women are no good at, women have no place, not bad for a woman, not bad
        for a girl, too old to learn, girls can t do, boomers can t, typical woman, typical women,
        cripple, cripples, spaz, men are all, not a job for a woman, no job for a woman, not a job
        for women, no job for women
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
        idea, have no idea, asleep at the wheel
    """,
    "poor": """
        broken, breaks, falls apart, fell apart, slow, rattles, rusts, outdated, smells,
        expensive, breakdowns, defective, bent, crashes, crashed, fails, failed, cheap, worst
    """,
    "laugh": """
        haha*, lol, hehe*, rofl, lmao, lmfao
    """,
    "top": """
        the best, the most precise, the most accurate, the fastest, the strongest, the largest,
        the biggest, the safest, the most efficient, the most modern, the most advanced, the most
        reliable, the most innovative, the quietest, the lightest, the toughest, the cheapest, the
        most sustainable, the most trusted, the greenest, the leading, a leading, market leader*,
        world leader*, world leading, industry leading, leader in, the leader in, global leader*,
        number one, number 1, no 1, world s best, world s first, world s fastest, world s most,
        world s leading, first in the world, the only one, the only company, the only machine, the
        only manufacturer, unrivalled, unrivaled, unmatched, unbeatable, unsurpassed, second to
        none, best in class, world class leader, nobody … better, no one … better, nobody …
        faster, no one … faster, nobody … more, no one … more, the greatest, peerless
    """,
    "arena": """
        in the world, worldwide, on earth, on the market, in the industry, in europe, in
        switzerland, in the country, of all time, in its class, in class, in the business,
        anywhere, on the planet, in the usa, nationwide, in the region, world
    """,
    "offer": """
        machine*, product*, solution*, service, services, quality, technology, software, company,
        employer, supplier, provider, manufacturer, maker, precision, accuracy, app, platform,
        system*, device*, training, boat*, yacht*, clinic, hospital, care, treatment, price*,
        support, machining, milling
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
        top ratings, good rating, good ratings
    """,
    "asks_for": """
        give, leave, write, post, please, rate, drop, help, go and, submit
    """,
    "reward": """
        get, gets, win, wins, gift, gifts, voucher*, discount*, raffle, reward*, free, coffee,
        beer, lunch, pay, receive, receives, prize, on me
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
        unbiased*, as an independent user
    """,
    "get_well": """
        get well soon, get well, speedy recovery, swift recovery, quick recovery, feel better
        soon, recover soon, wishing … recovery
    """,
    "ails": """
        is sick, was sick, is ill, is … ill, off sick, out sick, on sick leave, sick leave, called
        in sick, is pregnant, is … pregnant, expecting a baby, has cancer, with cancer, of cancer,
        battling cancer, fighting cancer, was diagnosed, been diagnosed, is in hospital, is in the
        hospital, was taken to hospital, had surgery, after … surgery, from … surgery, in rehab,
        out of rehab, heart attack, had a stroke, suffered a stroke, burnout, burned out, chemo,
        chemotherapy, slipped disc, miscarriage, doctor s note, broke … leg, broke … arm, broke
        his leg, broke her leg, depression, has covid, tested positive, has the flu, with the flu,
        diabetes, epilepsy, dementia, is disabled, in a wheelchair
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
        teammate*, founder
    """,
    "slang": """
        yo, bro, dude, dudes, gonna, wanna, gotta, lol, omg, wtf, ain t, y all, sup, cringe, dope,
        sick af, af, yolo, no cap, bruh, hella, freaking, kinda, lmao, rofl, sheesh, gimme, dunno,
        fam
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
        sick of, ill tempered, ill advised, ill prepared, ill informed, sick and tired
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
        the plaintiff*, statement of claim, competition commission, public prosecutor
    """,
    "law_sign": """
        court, judge, lawyer*, attorney*, verdict, damages, the other side, opposing party,
        opposing counsel, defendant*, allegation*, infringement, patent infringement, legal
        proceedings, suit, the case, court ruling, settlement, appeal
    """,
    "law_outlook": """
        we will win, we ll win, will win, going to win, we are winning, will lose, we ll lose,
        going to lose, confident, baseless, groundless, ridiculous, without merit, no merit,
        nothing to fear, looks good for us, look good for us, looking good for us, stands no
        chance, a joke
    """,
    "law_done": """
        closed, settled, concluded, dismissed, dropped, final judgment, final judgement, case is
        over
    """,
    "law_open": """
        ongoing, pending, running, still, soon, will, expect, should be, hope, hopefully, going
        to, next week, next month
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
        course, in general, generally, conference, see you in court, hackathon, trial run
    """,
    "law_office": """
        regulator*, authority, authorities, inspector*, police, watchdog, labour inspectorate,
        tax office
    """,
    "law_probe": """
        investigat*, probe, fined us, a fine, raided, questioned us, questioned our, seized
    """,
    "press": """
        journalist, journalists, reporter, reporters, editor, the press, newspaper, newspapers,
        local paper, the media, news crew, tv crew, radio station, local radio, bbc,
        reuters, bloomberg, financial times, the guardian, new york times, wall street journal,
        correspondent
    """,
    "tells_press": """
        told, tell, telling, talked, talking, spoke, speaking, speak, explained, confirmed, gave
        an interview, giving an interview, give an interview, gave … interview, giving …
        interview, interviewed by, interviewed me, off the record, quote me, quoted me, leaked,
        tipped off, briefed, promised, meeting
    """,
    "as_press": """
        former, used to be, sister, brother, friend, neighbour, neighbor, novel, film, social
        media, school paper, photo editor, text editor, code editor, video editor, editor
        software, if, when, clipping*, staff magazine, company magazine, newsletter*, intranet
    """,
    "plate": """
        licence plate, license plate, number plate, plates, parked, car, driver, registration
    """,
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""
