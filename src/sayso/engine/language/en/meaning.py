"""English: what decides how a sentence is meant, and what more than one subject reads."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "us": """
        our company*, our firm*, our employer*, our plant*, our factory*, our site*, our team*, our
        ceo*, our cfo*, our boss*, our customers*, our clients*, our products*, our machines*, our
        staff*, our employees*, our apprentices*, our annual*, our report*, our results*, our
        booth*, our hotline*, our office*, our headquarters*, our shares*, our board*, our
        workshop*, our department*, our business*, our software*, our service*, our store*, our
        clinic*, our hospital*, my company*, my employer*, my workplace*, my firm*, my boss*, we at,
        here at, at work we, where i work, our lab, our study, our research, our trial, our ward,
        our emergency
    """,
    "private": """
        home, family, garden, kitchen, neighbourhood, neighborhood, holiday, village, club, kiosk,
        choir, school, household, kids, children, grandfather, grandmother, baby, birthday
    """,
    "plural": "we, we re, we ve, our, ours, us",
    "singular": "i, i m, my, me, imo, imho",
    "works_at": """
        work at, work … at, work for, work … for, work on, working at, working for, working on, i m
        at, i m with, i m from, i am at, i am with, i m … at, i am … at, employed by, employed at,
        employee of, employee at, engineer at, engineer for, engineer on, manager at, manager for,
        sales at, developer at, apprentice at, ambassador for, ambassador at, ambassador of, my
        employer, we at, here at, disclosure …, disclaimer …, full disclosure …, on behalf of my
        employer, team at, job at, paycheck, my paycheck, paycheque, pay check, salary comes, my
        salary, pays my, pay my, on the payroll, payroll of, signs my checks, earn my living at, in
        the employ of
    """,
    "past": "used to, former*, formerly, ex, previously",
    "not": """
        not, no, never, don t, dont, doesn t, didn t, won t, can t, cannot, isn t, aren t, wasn t,
        wouldn t, couldn t, shouldn t, without, nothing, nobody, neither
    """,
    "praise": """
        the best, best in class, best machine, unbeatable, brilliant, outstanding, amazing, awesome,
        fantastic, excellent, superb, incredible, world class, state of the art, second to none,
        game changer, nothing better, better than, beats, great product, great machine, love it,
        unmatched, perfect, leading, rock solid, flawless*, runs great, works great, works like a
        charm, like a charm, runs like a dream, a dream, a beast, absolute beast, love this, love
        the, happy with, very happy, super happy, so happy with, impressed, impressive, stellar, top
        notch, phenomenal, never let me down, never had a problem, smooth as, a joy, gem, solid
        machine, workhorse, never disappointed, kicks ass, spot on, best decision
    """,
    "business": """
        revenue, revenues, sales figures, net sales, sales, turnover, orders, order intake, order
        book, order books, order backlog, backlog, bookings, profit, profits, net profit, loss,
        losses, ebit, ebitda, margin, margins, earnings, cash flow, dividend, our numbers, business
        results, large order, big order, deal, utilisation, utilization, deficit, gross margin,
        operating profit, operating margin, order volume, new orders, incoming orders, top line,
        bottom line, sales numbers, shipments, bed occupancy, occupancy rate, order flow, dividend
        hike, earn, earned, half of our sales, deliveries, debt, liquidity, equity, takings,
        dividends, half year figures, half year numbers, quarterly figures, quarterly results,
        quarterly numbers, annual figures, operating result, operating loss, net loss, net income,
        operating income, gross profit, surplus, sales volume, sales volumes, order numbers,
        profitability, major order, major orders, big orders, large orders, huge order, big
        contract, contract worth, billings, service business, spares business, parts business, hole
        in the till, in the bank, cash pile, cash position, in our account
    """,
    "written": "says, states, shows, lists, puts it at, reads",
    "cites": """
        it says in, is set out in, you can read in, it is in our, it s in our, they are in the,
        source, sources, according to, see, as per, as stated in, as set out in, quoted from, taken
        from, cf
    """,
    "results_report": """
        half year report, half yearly report, half year results, half year figures, interim report,
        interim results, annual report, annual results, full year results, year end results, full
        year figures, quarterly results, earnings report, earnings are out
    """,
    "climate": """
        co2, carbon, climate, emission*, greenhouse gas*, energy consumption, energy use, power
        consumption, solar power, energy, sustainability, scope
    """,
    "conditions": """
        wage*, salary, pay rise, overtime, working hours, shift plan, shift schedule, night shift*,
        shift work, breaks, heat, noise, union, staff committee, short time work, part time,
        protective gear
    """,
    "mood": """
        best month, best quarter, best year, best half, record, never been better, never had,
        through the roof, booming, fully booked, strong quarter, strong half, weak quarter, slow
        quarter, tough quarter, great quarter, numbers look, big deal closed, closed a deal,
        investors will, shareholders will, good news on, sold out, flying, smil*, grin*, cheer*,
        happy, pleased, can t share, can t say, can t tell, not allowed to say, never seen, never
        experienced, haven t seen, unheard of
    """,
    "press_office": """
        press office, media office, media relations, press team, media team, communications
        department
    """,
    "announces_change": """
        moved to, has moved, have moved, postponed, put off, brought forward, rescheduled, pushed back,
        new date, new time, new place, new venue, new price, correction, we correct*, corrected,
        contrary to what, instead of, not as announced, unlike what, from now on, as of now, no longer,
        changed to, has changed, have changed, change of plan, change of date
    """,
    "questions_to": """
        questions to, any questions, for questions, with questions, questions about, enquiries to,
        inquiries to, queries to, for details write, for more write, write to, get in touch with, please
        email, ask us at
    """,
    "refer": """
        please contact, please reach out, please get in touch, contact our, contact the, refer you
        to, refer to, please ask, please direct
    """,
    "here": "here, below",
    "message": "report, release, statement, article, news, announcement, video, post",
    "pointer": """
        official, information, info, more at, more on, read more, read the, is out, is online, is
        live, is available, now available, link, find it, find the, you can find, you will find, see
        the, see our, published, full report, details at
    """,
    "thanks": "thanks, thank you, many thanks, cheers, thx",
    "greeting": """
        hello, hi, good morning, hi all, hi everyone, hello everyone, have a good, have a great,
        best regards, greetings
    """,
    "interpret": """
        because, shows, proves, means, strong*, weak*, record*, better, worse, great, impressive,
        amazing, awesome, proud, outstanding, excellent, solid, good, bad, despite, thanks to our,
        growth, grew, rose, fell, success*, i think, i believe, we believe, in my opinion,
        unfortunately, luckily, finally, wow, incredible, huge, fantastic, surpris*, disappoint*,
        next year, more to come, exciting
    """,
    "event": """
        fire, smoke, explosion*, accident*, evacuat*, injur*, casualt*, dead, victim*, cyber attack,
        cyberattack*, hacked, hacker*, data leak, data breach, incident*, police, investigation*,
        burning, burned, burnt, alarm, outage, shutdown, recall*, leak*, spill*, disaster
    """,
    "channel_word": "channel, account, page, profile, handle",
    "figure_word": """
        doubled, tripled, halved, double, triple, double digit, triple digit, twice, quadrupled, by
        a third, up a third, down a third, a third more, a third less, two thirds, by half, by a
        quarter, a quarter more, up a quarter, a fifth, twice as many, twice as much, three times as
        many, three times as much, twice the, three times the, half as many, half as much, single
        digit, six figure, seven figure, eight figure, nine figure, six figures, seven figures,
        eight figures, six digit, seven digit, eight digit, several million, a few million, half a
        million, half a billion, multi million, multimillion, doubling, tripling, twofold,
        threefold, just about double digit, high single digit, low double digit, almost double
        digit, double digits, triple digits, single digits, double figures, three figures, two
        digits, into double digits
    """,
    "their": "customer*, client*, users, competitor*, industry, market",
    "slur": """
        idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, asshole, assholes,
        arsehole, arseholes, dumbass, dumbasses, dickhead, dickheads, douchebag, douchebags,
        scumbag, scumbags, wanker, wankers, twat, twats, dimwit, dimwits, nitwit, nitwits, halfwit,
        halfwits, numbskull, numbskulls, son of a bitch, sons of bitches, knucklehead, knuckleheads,
        simpleton, simpletons, dipshit, dipshits, shithead, shitheads, airhead, airheads, fuckwit,
        fuckwits, fuckhead, fuckheads, motherfucker, motherfuckers, arsewipe, asswipe, bellend,
        bellends, knobhead, knobheads, tosser, tossers, cunt, cunts, you piece of shit, shitbag,
        shitbags, lowlife, lowlifes, scum of the earth, bootlicker, bootlickers, arse licker, ass
        kisser, ass kissers, cockwomble, pillock, pillocks, bunch of clowns, blockhead, blockheads,
        bonehead, boneheads, meathead, meatheads, nincompoop, dolt, dolts, ignoramus, good for
        nothings, waste of oxygen, waste of skin, plonker, plonkers, numpty, numpties, dipstick,
        gormless twit, wazzock, twerp, twerps, schmuck, schmucks, dunderhead, pinhead, birdbrain,
        birdbrains, peabrain, pea brain, spineless worm, spineless worms, slimeball, slimeballs,
        sleazebag, arrogant prick, lazy sod, lazy bastard, lazy git, useless git, stupid git,
        nobhead, doofus, doofuses, dumbo, thicko, complete muppet, absolute muppet, complete tool,
        absolute tool, utter fool, complete fool, total fool, potato brain, pea brained, fool like
        you, fools like you, clown like you, clowns like you, jerk like you, loser like you, losers
        like you, lazy sods, lazy bastards, lazy gits, bunch of losers, bunch of fools, bunch of
        jerks
    """,
    "mild_slur": """
        clown, clowns, loser, losers, fool, fools, jerk, jerks, bastard, bastards, joker, muppet,
        muppets, crybaby, bozo, donkey, twit, twits, prick, pricks, creep, creeps, weirdo, weirdos,
        snob, snobs, bitch, waste of space, waste of oxygen, slacker, slackers, lightweight, wimp,
        wimps, wuss, wusses, coward, cowards, oaf, oafs, lout, louts, yob, yobs, brat, brats, drama
        queen, ignorant, hillbilly, redneck, rednecks, scrounger, scroungers, layabout, layabouts,
        buffoon, buffoons, sissy, wally, wallies, berk, berks, prat, prats, git, gits, pansy, wet
        blanket, airhead, pen pusher, pen pushers, pencil pusher, pencil pushers, paper pusher,
        paper pushers, desk jockey, desk jockeys, know it all, know it alls, know all, smartarse,
        smartass, keyboard warrior, keyboard warriors, bean counter, bean counters, jobsworth,
        jobsworths, windbag, windbags, big mouth
    """,
    "abuse": """
        shut up you, shut your mouth, shut the fuck up, fuck you, fuck off, piss off, go to hell,
        screw you, drop dead, know where you live, you will regret this, you ll regret this, you ll
        regret that, i ll destroy you, i will destroy you, i ll kill you, i will kill you, watch
        your back, go kill yourself, kill yourself, use your brain for once, you re going to regret
        this, going to regret, you ll be sorry, gonna regret, you ll pay for this, you will pay for
        this, live to regret, shut up, shut it, shut your face, shut your trap, shut your gob, get
        lost, bugger off, sod off, get stuffed, up yours, eat shit, rot in hell, burn in hell, are
        you stupid, are you thick, are you brain dead, how stupid are you, how dumb are you, how
        thick are you, what is wrong with you people, i ll find you, i ll get you, coming for you,
        you re dead, i ll smash your, i ll break your
    """,
    "dim": """
        too stupid, too dumb, too thick, so stupid, so dumb, brain dead, braindead, really stupid,
        plain stupid, dumb as, thick as, not the sharpest, no brain, no brains, no clue how to read,
        out of your mind, stupid enough, disgrace to, not the brightest, not very bright, not too
        bright, few sandwiches short, sandwiches short, two short planks, thick as mince, thick as a
        plank, as thick as, as dumb as, as stupid as, dumber than, stupider than, thicker than,
        dense as, slow on the uptake, lights are on but, lost the plot, lobotomi*, mentally
        challenged, completely stupid, utterly stupid, bloody stupid, plain dumb, really dumb, truly
        stupid, just stupid, just plain stupid, that stupid, that dumb, soft in the head, weak in
        the head, off his rocker, a screw loose
    """,
    "thing": """
        printer, machine, machines, coffee machine, computer, laptop, phone, car, bike, bus, train,
        lift, elevator, sat nav, gps, software, program, app, apps, system, robot, robots, vacuum,
        washing machine, alarm clock, weather, rain, monday, device, router, wifi, internet, server,
        excel, outlook, windows, chatbot, bot, algorithm, keyboard, mill, spindle, scanner, sensor,
        drill, cat, dog, autocorrect, lawnmower, grill, oven, fridge, toaster, heating, drone,
        dishwasher, copier, kitten, puppy, hamster, parrot, horse, goldfish, rabbit, plant,
        forklift, pump, screwdriver, tablet, roomba, dogs, cats, kitty, pup, kittens, puppies, hens,
        hen, cow, cows, rabbits, goats, horses, birds, guinea pigs, chickens, the ai, an ai, our ai,
        your ai, their ai, this ai, that ai, ai tool, ai tools, ai model, ai assistant
    """,
    "hiring": """
        hiring, we re looking for, we are looking for, looking for a, looking for an, wanted,
        vacanc*, apply, applicant*, candidate*, job, jobs, join our team, join us, requirements,
        position, recruit*, opening, seeking, we need a, help wanted, now hiring, looking to hire,
        to hire, this role, for the role, this position, is looking for, are looking for, team is
        looking, looking for support, looking for reinforcement*, looking for someone, looking for
        somebody, looking for people, looking for new, recruiting, is seeking, we re seeking, are
        hiring, is hiring, to join us, fill the role, fill the position, apply now
    """,
    "laugh": "haha*, lol, hehe*, rofl, lmao, lmfao",
    "offer": """
        machine*, product*, solution*, service, services, quality, technology, software, company,
        employer, supplier, provider, manufacturer, maker, precision, accuracy, app, platform,
        system*, device*, training, boat*, yacht*, clinic, hospital, care, treatment, price*,
        support, machining, milling, spindle*, machining center*, mill, mills, lathe*, delivery,
        customer service, hotline, field service, api, tool, data platform, maternity, workshop,
        helpdesk, surgery, surgeries, procedure, procedures, operation, operations
    """,
    "goal": """
        goal, goals, aim, aims, want to, wants to, would like to, hope to, hope, strive, striving,
        ambition, vision, dream, working on it, working towards, on our way, one day, wish, aspire,
        target
    """,
    "liking": """
        i think, i find, in my opinion, imo, imho, for me, my favourite*, my favorite*, i like, i
        love, to me, if you ask me, personally, in my view, my personal
    """,
    "insiders": """
        colleague*, coworker*, employee*, staff, team, family, friends, apprentice*, private
        account*, second account*, fake account*, don t mention, without mentioning, without saying,
        don t say, anonymously, private accounts, personal accounts, own accounts
    """,
    "kin": """
        mother, mom, mum, father, dad, daughter, brother, sister, grandma, grandpa, grandmother,
        grandfather, aunt, uncle, husband, wife, partner, baby, child, friend, neighbour, neighbor,
        my son, our son, his son, her son, your son, their son, the son, a son, s son, sons, son s,
        eldest son, youngest son
    """,
    "lawsuit": """
        lawsuit*, litigation, class action*, sued, suing, sues, sue us, suing us, sued us, taken to
        court, taking us to court, takes us to court, in court, before the court, before the judge,
        court case*, court hearing*, court proceedings, legal proceedings, legal action, criminal
        complaint*, criminal charges, pending proceedings, patent case, patent dispute*, patent
        suit*, court date, injunction*, subpoena*, indicted, indictment*, prosecutor*, public
        prosecutor*, antitrust probe*, antitrust investigation*, under investigation, investigation
        against, investigation into, investigating us, investigates us, regulator is investigating,
        labour court, labor court, settlement talks, dawn raid*, the plaintiff*, statement of claim,
        competition commission, public prosecutor, hearing against, hearing with, verdict against,
        ruling against, case against us, legal dispute*, legal battle*, legal fight*, court battle*,
        suit against, in litigation, district attorney, raided by, the prosecution
    """,
    "saying": """
        take a vote on, vote on, voting on, call you back, calling you back, call back, called back,
        get back to you, on demand, on request, thanks for asking, the penny dropped, penny …
        dropped, penny finally dropped, curtain … fell, the curtain has fallen, fell off my chair,
        break a leg, house on fire, play with fire, no secret that, it s no secret, no big secret,
        an arm and a leg, a shot in the dark, worried sick, kill two birds, guilty pleasure, lost my
        mind, losing my mind, lost track of time, lost count, out of the blue, skeleton in, sick and
        tired, under the weather, dropped the ball, fall in love, fell in love, dead tired, dying
        to, over the moon, cry wolf, dog ate my, our national team
    """,
    "no_comment": """
        do not comment, don t comment, does not comment, doesn t comment, cannot comment, can t
        comment, not comment, no comment, decline to comment, not able to comment
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
        acquisition, buying out, sell … division, selling … division, sell … business, ipo, delist*,
        price increase*, price hike*, raise … prices, raising … prices, increase … prices,
        increasing … prices, prices … up, price cut*, lower … prices, cut … prices, enter … market,
        entering … market, market entry, expand into, expanding into, expansion into, new ceo, new
        managing director, new head of, new boss, step down, stepping down, ceo is leaving, is
        leaving the company, three shift*, two shift*, shift model, night shift*, four day week,
        saturday shifts, three shifts, three shift, three shift system, three shift operation, job
        cuts, layoffs, restructuring, relocation
    """,
    "workplace": """
        hall, plant, factory, site, company, workshop, building, office, warehouse, lab, clinic,
        workplace
    """,
    "mate": """
        colleague, coworker, co worker, teammate, apprentice, intern, trainee, team lead, supervisor
    """,
    "contact": """
        contact, contact us, questions, for details, info line, hotline, helpline, front desk,
        reception, office, call us, give us a call, reach us, reach out, get in touch, sign up,
        register, registration, apply, applications, emergency, press office, editor, booking,
        bookings, reservations, tickets, customer service, support, sales
    """,
    "machine": "machine, unit, device, boat, spindle",
    "logo": "logo, logos, logotype, wordmark, brand mark, emblem, company badge",
    "never": """
        never again, never, zero, no more, not a single, not one, without a single, without any,
        ever again, won t ever, no, not once, not even one, none, without ever, never once, not one
        single, without one single, simply cannot, simply can t, just can t, just cannot, physically
        cannot, cannot possibly, can t possibly, cannot, nothing, nothing ever, nothing will ever
    """,
    "told": """
        were, had, did, so far, until now, yesterday, since, last week, last year, been, happened,
        has never, have never, has had, have had, has been, have been, haven t had, hasn t had,
        never had, has let, have let, it was, that was, this was, there was, i was, he was, she was,
        who was, which was, was a, was an, was the, was not, wasn t, was never, was always, was in,
        was at, was on, was our, was my, was down, was up, was so, was very, was just, was only, was
        already, was still, was no, machine was, customer was, day was, week was, year was,
        everything was, nobody was, all was
    """,
    "premises": """
        hall, halls, plant, factory, office, offices, site, sites, building*, headquarters, roof,
        warehouse, fleet, canteen, workshop, production, test rig*, facility, facilities
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
        the whole of last, as many … since, as few … since, so many … since, so few … since, not
        seen since, haven t seen since, never … so many, covers us until, covers us through, lasts
        until, good for another
    """,
    "at_work": """
        my team, my career, of my career, my commission, sales floor, our sales people, our sales
        office, our sales department, our numbers, says finance, finance says, finance team, in the
        office, at the office, on the shop floor, at the plant, in the plant, the boss, our boss,
        management, our quarter, our half, our year, our spring, our summer, our fall, our beds, our
        ward, our backlog, our bookings, our orders, our revenue, our margin*, our profit*, on the
        order side, order-wise, in the or, operating room, in our office, in our lab, our office,
        our sales team, dashboard, sales huddle, in controlling, from accounting, monthly report,
        quarterly report, the forecast sheet, in our hall, in our shop, in our workshop, in our
        plant, in our factory, in assembly, in the workshop, in the hall, on our floor, in
        production, in sales, in our department, at our place, at my firm, at my company, round our
        way, over here
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
        embargoed, insider tip, sworn to secrecy, nobody is allowed to see, no one is allowed to
        see, not communicated yet, stays internal, can t talk about, cannot talk about, not allowed
        to talk, no photos allowed, no pictures allowed, here s a hint, a hint, won t say a word,
        not a word, neither confirm nor deny, i stay silent, i m not saying, saying no more, say no
        more, not saying more, that s all i m saying, i ll say no more, no further comment, at least
        internally, only internally, internal for now, internally at least, not official, you didn t
        hear it from me, you didn t hear that from me, didn t come from me, i never said this,
        nobody outside knows, little spoiler, small spoiler, spoiler alert, don t quote me, keep it
        to yourselves, keep this to yourselves, keep that to yourself, keep it quiet, keep this
        quiet, mum s the word, on the quiet, under your hat, don t spread it, not a word to anyone,
        you never heard this, you never heard it, reliable source, good authority, nothing official,
        hasn t been made official, not announced yet, this stays between us, just between us, can t
        say much, can t say a lot, can t tell you much, can t reveal much
    """,
    "elsewhere": """
        newspaper, the paper, tribune, the times, radio, tv news, the news, trade press, central
        bank, industry, sector, analysts, economy, economists, economic, government, state, county,
        city, stock market, statistics, newspaper says, according to the news, bakery, diner,
        restaurant, lemonade, bake sale, yard sale, garage sale, flea market, fair stand, village
        fair, club, club s, league, season, game, games, match, goals, points, tournament, coach,
        hockey, football, soccer, baseball, garden, chickens, hens, cat, dog, cake, jam, bike,
        vacation, holiday*, carnival, village, kids, school, daughter s, son s, neighbors,
        neighbours, piggy bank, allowance, pocket money, steps, running, marathon, pounds, diet,
        shoes, video game, series, ski, snow, rain, eggs, wedding, black friday, discount, rent,
        taxes, lottery, casino, savings account, my portfolio, my stocks, nvidia, tesla, apple,
        trade association, industry association, trade body, federation
    """,
    "busy": """
        stop ringing, stopped ringing, ringing off the hook, phones are ringing, swamped, flooded
        with, snowed under, can t keep up, cannot keep up, barely keep up, run off our feet, rushed
        off our feet, flat out, working saturdays, saturday shifts, extra shifts, overtime every,
        hardly any work, empty order books, order book is full, order books are full, full order
        book, idle machines, machines are idle, quiet on the sales, gone quiet, waiting list, lead
        times, selling like hot cakes, flying off the shelves, flying off the shelf, queueing up,
        lining up, customers are lining, inquiries keep, enquiries keep, requests keep, business is
        good, business is bad, business is slow, business is booming, business is great, business is
        picking up, business is down, turning customers away, turn customers away, turning orders
        away, turning down orders, turn down orders, turning work away, have nothing to do, there s
        nothing to do, hardly anything to do
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
        expectations, below expectations, right foot, wrong foot, good path, right path, good track,
        off to the races, with a bang, off to a flyer, flying start, off to a flying, running start,
        hit the ground running, false start, rocky start, bumpy start, good to us, kind to us,
        kinder to us, gentle with us, hard on us, rough on us, nothing to write home about, nothing
        to brag about, one for the books, one for the ages, one to forget, one to remember, one to
        frame, for the record books, better than feared, worse than feared, better than people,
        better than anyone, than anyone predicted, than anybody predicted, than expected, paid off,
        delivered, in style, on a low, a bust, a dud, a banner, bumper, lean, lean year, uphill,
        downhill, headwinds, tailwinds, tailwind, out of the woods, treading water, back on track,
        roller coaster, rollercoaster, soft, softer, that bad, so bad, not that bad, not so bad,
        gone well, gone badly, went well, went badly, gone great
    """,
    "coming": """
        coming, is coming, comes, arrives, soon, shortly, this spring, this summer, this fall, this
        autumn, this winter, in september, in october, next week, next month, next year, at the
        fair, at the show, stay tuned, wait till fall, in the fall, in spring, in autumn, in summer,
        in winter, next spring, next summer, next fall, next autumn, next winter
    """,
    "sent_there": """
        team, crew, set up, setting up, assembly, install, installing, machines, hall, plant,
        factory, construction site, moving, relocat*, house hunting, apartment hunting, visa, work
        permit, new life, new school, transfer, transferred, assignment, business trip, project,
        job, work, boss, supplier*, opening, groundbreaking, keys to
    """,
    "leisure": """
        vacation, vacations, holiday, holidays, trip, road trip, travel, travelling, traveling,
        beach, hotel, hostel, airbnb, camping, honeymoon, wedding, in laws, relatives, cousin*,
        nephew, niece, family, friends, visiting, museum, cathedral, church, old town, market, pool,
        sunburn, christmas, new year s, easter, language course, sabbatical, backpack*, postcard,
        souvenir, homesick, jet lag, jetlag, grandma, grandpa, mom, dad, sister, brother, aunt,
        uncle, language school, sightseeing
    """,
    "outdoors": """
        canyon, river, valley, desert, cliffs, shore, coast, field, fields, creek, ridge, tail,
        beak, plumage, talons, circling, soaring, chick, chicks, prey, marmot*, wingspan, bird,
        birds, birdie, fairway, hole, golf, the green, the ridge, cliff, glacier, spines, repotted,
        above us, hike, hiking, hiked, mountain, trail, summit, zoo, pond, lake, forest, woods,
        meadow, sky, nest, wings, feathers, binoculars, spotted, photographed, saw a, seen, window,
        pot, watering, blooming, bloom, garden, balcony, plant, leaves, tree, film, documentary,
        burger, burgers, pub, bar, beer, downtown, tattoo, circled, birding, birdwatch*, watered,
        garden center, succulent*, vacation, holiday, soared, trees, tomatoes
    """,
    "project_word": """
        project, projects, code name, codename, work, working, meeting, team, development,
        prototype, test, tests, trial, run, launch, takes off, plan, plans, budget, construction,
        plant, site, machine, product, lab, company, office, coming, soon, deadline, milestone
    """,
    "level": """
        so much, so many, tons of, loads of, a ton of, piles of, too much, too many, too few, not
        enough, hardly any, barely any, almost none, more than we can, overflowing, packed, full,
        empty, half empty, dead, silent, quiet, ringing, rings, nonstop, non stop, around the clock,
        day and night, at full tilt, full steam, at full speed, slow, stalled, dried up, drying up,
        piling up, pile up, picking up, dropping, rising, falling, lacking, slammed, crazy busy,
        insanely busy, out of our hands, dead quiet, lining up, queue, queuing, don t know where to
        start
    """,
    "today": "today, yesterday, last week, at the weekend, this morning",
    "told_care_house": """
        hospital, hospitals, clinic, clinics, nursing home, care home, hospice, medical center,
        medical centre, surgery centre, home care, infirmary
    """,
    "told_house": """
        shift, shifts, canteen, cafeteria, home office, working from home, remote work, parking,
        open plan, office, offices, floor, department, departments, assembly, production, paint
        shop, warehouse, hall, workshop, ward, reception, break, breaks, working hours, flexitime,
        overtime, company holidays, bonus, bonuses, expenses, training budget, temp workers, agency
        workers, jobs, headcount, lockers, pension fund, company cars, company car, team lead*,
        rota, roster, schedule, on call, weekend work, saturday work, travel budget, business
        travel, desk sharing, hot desking, time clock, pto, christmas bonus, paint line, foundry,
        shipping, receiving, tool crib, mail room, front desk, allowance, allowances, premium pay,
        shift model*, shift pattern*, shift plan*, working time model, four day week, night bonus,
        night duty, weekend duty, purchasing, logistics, accounting, facilities, cleaning, org
        chart, organisation, organization, teams, business unit*, bonus round, pay round, cost of
        living, premium, thirteenth salary, christmas party budget, expense policy, vacation policy,
        home office policy, pension plan, night watch, wages, salaries, pay rises, pay raises,
        working from home days, home working, car park, parking spaces, overtime pay, staff canteen,
        lunch break, lunch breaks, coffee breaks, night shift, early shift, late shift, holiday
        allowance, vacation days, days off, staff party, christmas party, christmas do, travel
        expenses, expense claims, meal vouchers, storeroom, stores, hot desks, saturdays, training
        days, agency temps, the temps, our temps, more temps, extra temps, all temps, training
        workshop, apprentice workshop, lab
    """,
    "told_code_goods": """
        crates, crate, boxes, box, pallets, pallet, team, meeting, meetings, folder, budget,
        drawing, drawings, parts, prototype, call, calls, kickoff, workshop, deadline, milestone,
        launch, shift, delivery, shipment, labels, order, crew, group, room, training, test, tests,
        assembly, acceptance, presentation, slides, sprint, plan, plans, site, container, standup
    """,
    "told_readies": """
        measured, measuring, installed, installing, prepared, preparing, ordered, delivered,
        trained, training, wired, wiring, tested, testing, built, building, packed, packing,
        labelled, labeled, stacked, assembled, programmed, milled, machined, designed, hooked up,
        rehearsed, making room
    """,
    "told_away": """
        vacation, holiday, holidays, trip, road trip, honeymoon, beach, hotel, flight, airport,
        souvenir*, postcard, market, old town, sunset, backpack*, sabbatical, week off, tacos
    """,
    "edible": """
        ice cream truck, food truck, diner, hot dog, hot dogs, pizza, pizzas, burger*, brat, brats,
        sausage*, ice cream, donut*, doughnut*, coffee, beer, beers, wine, cake, cakes, cookie*,
        sandwich*, bagel*, wings, taco*, fries, lunch, dinner, breakfast, soup, salad, chocolate,
        menu, drinks, tea, t shirts, tickets, raffle, recipe, recipes, sugar, rösti, jam, sourdough,
        lasagn*, muffin*
    """,
    "hobby": """
        song, songs, album, novel, poem, painting, paintings, swam, ran a, jogged, radio, music,
        playlist, movie, movies, tv show, my garage, my basement, my shed, backyard, blood drive,
        donations, donation, fundraiser, charity, bake sale, good cause, flea market, yard sale,
        theater, model railway, model train, treehouse, fun run, volleyball, soccer, football,
        softball, baseball, basketball, hockey, bowling, tennis, golf, chess club, choir, marching
        band, little league, scouts, running club, running group, cycling group, bike club, book
        club, parent teacher, church, parish, parishes, fantasy league, pta, our band, works band,
        company band, house band, theatre group, final, world cup, euro final, the euros, champions
        league, derby, playoffs, super bowl, the match, quiz, quiz team, pub quiz, quiz night,
        trivia night, games night, football team, hockey team
    """,
    "empty": """
        and then nothing, then nothing, whatever you want to hear, what you want to hear, anything
        to close, to close a deal, to close the deal, to get your signature, until you sign, once
        you sign, until you ve signed, once you ve signed, but deliver nothing, deliver nothing, and
        vanish, sweat
    """,
    "closing": """
        best, best regards, kind regards, regards, many thanks, warm regards, cheers, sincerely,
        yours, have a nice, have a good, thank you for your interest, thanks for your interest,
        thank you for understanding, thanks for understanding, all the best
    """,
    "scene": """
        barbecue, bbq, sausages, cake, donuts, doughnuts, pizza, coffee, coffee break, lunch break,
        ice cream, retires, retire, retired, retirement, birthday, work anniversary, farewell,
        congratulat*, congrats, welcome aboard, welcome to the team, wedding, team outing, hike, a
        day with, a day in the life, portrait, say hello to, happy holidays, happy thanksgiving,
        gets up, have a great weekend, public holiday, christmas, easter
    """,
}
