"""English: what people claim, promise and foresee of their own firm, and tell of it too early."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "offer": "surgery, surgeries, procedure, procedures, operation, operations",
    "as_much": """
        put it this way, let me put it this way, can only say, all i can say, all i ll say, i ll
        just say, let s just say, let s say, just say, suffice it to say
    """,
    "at_work": """
        dashboard, sales huddle, in controlling, from accounting, monthly report, quarterly
        report, the forecast sheet
    """,
    "elsewhere": "trade association, industry association, trade body, federation",
    "thesis": """
        bachelor thesis, bachelor s thesis, master thesis, master s thesis, term paper, school
        project, science fair, homework
    """,
    "we_say": "we get to, they re, they are",
    "my_bet": """
        my bet, my guess, i bet, i d bet, you ll see, you watch, convinced, i m sure, pretty sure,
        mark my words, take my word, calling it now, that s how good it looks
    """,
    "calm": """
        tough, sluggish, thin, slow, rough, hard going, quiet, calm, empty, full, packed, hectic,
        dead
    """,
    "sales_spot": """
        loading dock, shipping dock, quoting desk, quotes team, in sales, order desk, register,
        shipping department
    """,
    "wink": """
        do the math, you do the math, there s a reason, for a reason, if you know you know, iykyk,
        draw your own conclusions, just saying, read between the lines, connect the dots
    """,
    "spirits": "breathing a sigh, sigh of relief, breathing easier",
    "result_word": "up a fifth, a plus of, mark broken",
    "show_me_one": """
        show me anyone, show me one, show me a, show me someone, name one, name me one, find me
        one, find me anyone, find me a
    """,
    "forget_it": """
        forget, forget about, say goodbye to, goodbye, no more worrying, the end of
    """,
    "availability": """
        availability, uptime, accuracy, reliability, safety, secure, reliable
    """,
    "in_secret": """
        secretly, in secret, behind closed doors, on the quiet, under the radar
    """,
    "business": """
        service business, spares business, parts business, hole in the till
    """,
    "unseen": "never seen anything, never seen so many, never experienced",
    "top": """
        unrivalled, unrivaled, unmatched, unparalleled, peerless, without equal, than anything
        else out there, than anything out there
    """,
    # nobody is like us
    "nobody": """
        no, nobody, no one, none, nothing, nowhere, no other, not a single, not one, nobody else,
        no one else
    """,
    "as_ours": """
        as us, as we do, as we, as ours, as our, than us, than we do, than we, than ours, than
        our, like us, like we do, like ours, like our, to ours, to us, compares to our, matches
        our, match our, rivals our, near ours, near our, close to our, close to ours
    """,
    "only_we": """
        only we, only us, we alone, we re the only, we are the only, nobody but us, no one but us,
        nobody else, no one else, no other maker, no other manufacturer, no other supplier, no
        other clinic, us and nobody, us and only us
    """,
    "craft": """
        stiffness, rigidity, looked after, look after, cared for, ships, ship, serve, serves,
        well, build, builds, built, make, makes, made, mill, mills, grind, grinds, turn, turns,
        machine, machines, manufacture*, produce, produces, deliver, delivers, treat, treats, care
        for, cares for, operate, operates, brew, brews, bake, bakes, measure, measures, cut, cuts,
        precise*, accurate*, accuracy, quiet*, fast, faster, reliabl*, gentl*, clean*, careful*,
        thorough*, stable, robust, efficient*, advanced, safe, safely, tight, rigid, stiff
    """,
    "not_to_be_had": """
        you won t find, you will not find, won t find … anywhere, you can t buy, can t be bought,
        there is nothing, there s nothing, there isn t a, there is no, there s no, doesn t exist,
        does not exist, can t get … anywhere, you ll struggle to find, good luck finding
    """,
    "none_else": "not one",
    "measures_up": """
        comes near, come near, even comes near, comes anywhere near, in the same league, hold a
        candle, holds a candle, gets close, get close, even close
    """,
    "arena": "no clinic in, in all of, on this planet, on the planet",
    "best_of_people": """
        surgeon*, doctor*, specialist*, engineer*, consultant*, chef*, baker*, technician*, nurses
    """,
    # what is promised to a customer
    "you_get": """
        you, you will, you ll, you have, you get, you never, you save, you cut, you halve, you
        double, your scrap, your downtime, your setup, your cycle, your costs, your customers, you
        need, have to, you can forget, buy it and, buy one and
    """,
    "nevermore": """
        never again, never … again, never have to, won t miss, won t lose, won t need, won t ever,
        will never, ll never, not a single, not one single, to zero, zero, ever again, never miss
    """,
    "vouch": """
        i ll sign that, put that in writing, you have my word, my word, my word on it, i give you
        my word, i stand behind, i ll stand behind, i put my name, my name on it, i d put my name,
        no ifs or buts, no ifs no buts, no ifs, i promise you that, take that to the bank, you can
        bank on, bet on it, bet your house, bet the farm, i ll put that in writing, in writing
        from me, every single customer, every single time, for every customer, hundred percent, a
        hundred percent, cross my heart, guaranteed, that s a promise, ever
    """,
    "give_you": """
        i ll give you, i will give you, we ll give you, you get … from me, you get … from us, i ll
        throw in, we ll throw in, from me you get
    """,
    "prompt": """
        we re there, we are there, we ll be there, i ll be there, i m there, we re at your door,
        at your door, on site, back up and running, up and running again, a technician is
    """,
    "whatever": """
        always, every time, no matter where, no matter when, no matter what, any time, anytime,
        around the clock, day or night, wherever you are, without exception, even on sundays
    """,
    "pays_off": """
        paid for itself, paid itself off, pays itself off, have your money back, money back in,
        got your money back, investment back
    """,
    "guarantee": """
        you have my word, i stand behind that, no ifs or buts, i put my name on
    """,
    "mishap": """
        pain, miss, misses, missed, recalibrate, recalibration, readjust, remeasure,
        complication*, infection*, scrap rate
    """,
    "hours_within": """
        in an hour, within an hour, in <number> hours, within <number> hours, inside <number>
        hours, in <number> minutes, within <number> minutes, the same day, same day, within a day
    """,
    # what is foreseen
    "share_part": """
        in two, in three, in four, in five, every second, every third, every fourth, every other,
        one in two, one in three, one in four, one in five, half of, half our, half the, a third
        of, one third of, two thirds, a quarter of, three quarters, a fifth of, more than half,
        over half, making up a third, making up half, a third
    """,
    "share_of": """
        machine*, what we sell, sales, orders, revenue, turnover, units, deliveries, shipments,
        exports, business, our customers, patients, admissions, boats, devices, our income, of
        what we
    """,
    "goes_to": """
        go, goes, going, come, comes, coming, make up, makes up, making up, ship, ships, shipped,
        sell, sold, will be, from, account for, accounts for, earn, generate
    """,
    "growth": """
        add another, put on another, tack on, grow by, grow another, biggest in our, biggest year,
        best year yet, on top of
    """,
    "later": """
        within <number> years, in the next <number> years, a year from now, <number> years from
        now, come spring, come fall
    """,
    "turning": """
        profitable, in profit, turn a profit, make money again, out of the woods, back on track
    """,
    # how trade goes, before it is told
    "extra_work": """
        saturday shift*, sunday shift*, weekend shift*, extra shift*, third shift, night shift
        added, overtime, temps, temp workers, agency workers, short time work, forced leave,
        forced vacation, furlough*, hiring freeze
    """,
    "set_out": """
        we got, we have, we ve got, we re running, we run, we re on, we work, scheduled, through,
        until easter, until christmas, until, till, mandatory, added, cancelled, brought in,
        looking for, again
    """,
    "stir": """
        twiddling thumbs, thumb twiddling, fuller than ever, full as never, emptier than ever,
        humming, humming again, shop floor is humming, nothing going on, not much going on, hardly
        anything going on, dead quiet, so quiet, eerily quiet, too quiet, slow summer, slow
        winter, slow month, slow year, slow quarter, slow start, slow spring, packed, wards are
        packed, beds are full, beds are empty, lots of empty, flat out, run off our feet, sitting
        idle, twiddling our thumbs, snowed under, slammed, can t keep up, haven t stopped ringing,
        booming, booming again, off a cliff, hasn t been this busy, hasn t been this quiet, never
        this quiet, never this busy,
        been quiet, it s quiet, it s been quiet, pretty quiet, very quiet, rather quiet,
        fairly quiet, quiet this, quiet lately, not much to do, little to do, lots to do,
        plenty to do, empty halls, dead as a
    """,
    "trade_folk": """
        customers, customer, clients, buyers, prospects, dealers, investors, patients, private
        patients, private side, the market, our market, out there, in the field, the floor, on the
        road, sales team, sales folks, sales, order book, purchasers, job shops
    """,
    "trade_swing": """
        stopped ordering, not ordering, no money, have no money, placing orders, placing the
        orders, finally placing, finally ordering, scared, afraid, breathing again, hesitate,
        hesitating, hesitant, wait and see, waiting it out, holding back, holding off, hold off,
        pushing … decisions, pushing … out, push … out, postpone*, postponing, cancel, cancelling,
        canceling, back off, are back, is back, buying again, spending again, investing again,
        ordering again, in a buying mood, mood … better, mood … worse, better than last, worse
        than last, way better, much better than, quieter than last, busier than last, picking up,
        picks up, drying up, turned the corner, coming back, come back, is turning, has turned,
        heating up, cooling off, booming, on fire
    """,
    "year_outcome": """
        the half year, half year, first half, first six months, the quarter, this quarter, start
        of the year
    """,
    "no_bad": """
        good half, strong half, weak half, bad half, shaping up, nicely, not worried, no worries
        about, not losing sleep, not bad, not a bad, no complaints, can t complain, going well,
        looking good, looks good, looking strong, looks strong, a good, looking grim, not looking
        good, going great, be pleased, be happy, won t be bad
    """,
    "bosses_mood": """
        mood upstairs, mood in the corner office, mood among the bosses, mood in sales, bosses are
        smiling, boss is smiling, boss is whistling, corner office
    """,
    # what trade has in common with a kitchen and a club
    "edible": """
        ice cream truck, food truck, diner, hot dog, hot dogs, pizza, pizzas, burger*, brat,
        brats, sausage*, ice cream, donut*, doughnut*, coffee, beer, beers, wine, cake, cakes,
        cookie*, sandwich*, bagel*, wings, taco*, fries, lunch, dinner, breakfast, soup, salad,
        chocolate, menu, drinks, tea, t shirts, tickets, raffle
    """,
    "hobby": """
        song, songs, album, novel, poem, painting, paintings, swam, ran a, jogged, radio, music,
        playlist, movie, movies, tv show, my garage, my basement, my shed, backyard, blood drive,
        donations, donation, fundraiser, charity, bake sale, good cause, flea market, yard sale,
        theater, model railway, model train, treehouse, fun run, volleyball, soccer, football,
        softball, baseball, basketball, hockey, bowling, tennis, golf, chess club, choir, marching
        band, little league, scouts, running club, running group, cycling group, bike club, book
        club, parent teacher, church, parish, parishes, fantasy league, pta
    """,
    # what has gone out, and the target of the year
    "goods_out": """
        births, dispatched, sold, shipped, delivered, invoiced, booked, billed, produced, built,
        admitted, treated, operated, taken in, signed, brought in
    """,
    "than_last": """
        than planned, than budgeted, than expected, as planned, last september, last october, last
        november, last quarter it was, same period last year, same time last year, same period, up
        on last, down on last, this quarter than last, this month than last, this year than last,
        this season than last, than the last one, than all of last year, than last year, than in
        all of last year, than the whole of last year, than this time last year, this time last
        year, last year we were at, last year it was, last year we had, last year we d, than a
        year ago, than last quarter, than last september, than last october, up on last year, down
        on last year, ahead of last year, behind last year, than the year before, compared to last
        year, versus last year,
        than in the whole of last, than in the whole, than all last year, than the whole
        year, than in all of, than the previous year, than in the previous year, than the
        prior year
    """,
    "year_goal": """
        annual target, annual budget, year s target, budget, of plan, plan, sales target, yearly
        target, quota, full year target, quarterly target, annual plan
    """,
    "reached": """
        in the bag, reached, hit, smashed, beaten, crushed, blown past, missed, ahead of, behind,
        over budget, under budget, already there, with two months to go, with a month to go, with
        months to go, done,
        in our pocket, locked in, secured, wrapped up, exceeded""",
    "figure_word": """
        just about double digit, high single digit, low double digit, almost double digit
    """,
    "told_house": """
        shift model*, shift pattern*, shift plan*, working time model, working hours, four day
        week, night bonus, night duty, weekend duty, on call, purchasing, logistics, shipping,
        accounting, facilities, cleaning, org chart, organisation, organization, teams, business
        unit*, bonus round, pay round, cost of living, premium, thirteenth salary, christmas party
        budget, expense policy, vacation policy, home office policy, pension plan, night watch
    """,
    "told_turns": """
        is over, ends in, contracted out, to an outside firm, is moving, moves to, runs only
        until, close in, closing in, changes, change, changing, changed, is changing, get merged,
        gets merged, merged, merging, outsourced, being outsourced, introduced, new, goes to, four
        days, days of, hours a day, dissolved, no more, scrapped, axed, reduced, postponed, there
        s no, there is no, there will be no, won t be any
    """,
    # what changes in the house
    "inside_source": """
        informed us, just informed us, has informed us, just told us, has just told us, hr just
        told, hr told us, hr says, leadership meeting, exec meeting, management meeting, staff
        briefing, morning briefing, toolbox talk, monday meeting, all hands, all hands just now,
        stand up this morning, email from the boss, mail from the boss, word from above, from
        upstairs, we were told, we ve been told, they told us, just been told, told the team, told
        us, memo went round, memo went around, memo going round, memo just landed
    """,
    "leaders": """
        ward manager, head nurse, nurse manager, store manager, branch manager, sales manager,
        plant head, site manager
    """,
    "says_so": "explained, told the team, told everyone, broke the news",
    "hush": """
        at least internally, only internally, internal for now, internally at least, not public
        yet, not official, nobody outside, you didn t hear it from me, you didn t hear that from
        me, didn t come from me, i never said this, nobody outside knows
    """,
    # what is not out yet
    "working_on": """
        what i m working on, what i m building, what i m testing, what we re working on, what we
        re building, what we re testing, the thing i m working on, the thing i m building, the
        machine i m working on, the machine i m building, the project i m on, what s on my bench,
        what s on my desk, what s at the back of the hall, what s in the back
    """,
    "not_shown": """
        doesn t launch until, doesn t come out until, not out until, won t be out until, nobody
        knows about, no one knows about, nobody knows about yet, officially doesn t exist, no
        customer has seen, no customer knows, that no customer, nobody should know, can t show you
        yet, can t show you, no name yet, doesn t have a name, has no name, still nameless, not in
        the catalog, not in the catalogue, not in any catalog, not in any catalogue, not on the
        website yet, not on the market yet, covered up, under a cloth, under a blanket, jaws will
        drop, jaw will drop, just you wait, wait until you see, wait till you see, can t tell you,
        can t tell you what, not allowed to tell, not allowed to say, supposed to know
    """,
    "will_show": """
        will be unveiled, will be revealed, will be shown, we re showing something, we ll show
        something, we re opening something, we ll be opening something, we re launching something
    """,
    "new_thing": """
        next big thing, something that officially, first chips on our, first cut on our, our next,
        never been done before, like nothing before
    """,
    "foretaste": """
        sneak peek at, sneak peek of, sneak peek, first look at, a taste of, little taste of,
        glimpse of, glimpse at, spoiler, coming in
    """,
    # sites, firms and prices
    "plan_act": """
        will be gone, no longer exist, no longer exists, close, closes, closing, closed, shut,
        shuts, shutting, open, opens, opening, set up, setting up, start up, starting, found,
        move, moves, moving, relocate*, relocating, sell, sells, selling, take over, takes over,
        taking over, buy, buys, buying, acquire, acquires, acquiring, build, builds, building,
        outsource*, outsourcing, spin off, spinning off, wind down, winding down, pull out,
        pulling out, axe, axing, split up,
        put up, puts up, putting up, sets up, erect, erects, erecting, construct,
        constructs, constructing, founding, acquisition of, offshore, offshoring, discontinues, discontinuing, dismantles, dismantling, scraps,
        scrapping, mothball, mothballs
    """,
    "plan_object": """
        new hall, new building, new production hall, shop in, shop next, plant, site, factory,
        branch, subsidiary, outpost, foundry, paint shop, assembly, assembly line, production,
        department, maternity ward, ward, emergency room, clinic, product line, business unit,
        division, software firm, software company, startup, competitor, second plant, service
        center, service centre, warehouse, store in, bakery in, ship,
        lab, laboratory, research centre, research center, logistics centre, logistics
        center, sales office, production hall, workshop
    """,
    "price_object": """
        price list, prices, price, our prices, list prices, rates, hourly rates, fees, service
        contracts
    """,
    "price_act": """
        go up, going up, goes up, raise, raising, up by, increase, increasing, rise, rising, come
        down, coming down, lower, lowering, cut, drop, dropping,
        raises, raised, increases, hiking, hike, hikes, puts up, putting up, rises, climb,
        climbing, put up
    """,
    "year_turn": """
        in the new year, from new year, as of january, come january, come spring, come summer,
        come autumn, this autumn, this spring, this summer, this winter, by year end
    """,
    "research": """
        thermal tests, vibration measurements, endurance run, endurance runs, clinical trial, our
        trial, our tests, our experiments
    """,
    "unpublished": """
        unpublished data, none of it is published, nothing published, nothing is published, none
        of it published, interim look, not submitted, not submitted yet, manuscript not, not yet
        submitted, no journal has, nowhere published, not published anywhere, paper to follow,
        paper to come, paper next year, writing the paper, writing it up, write up to follow,
        publication to follow, publish later, out next year, not patented, not filed, haven t
        filed, haven t published, hasn t been published
    """,
    "outcome": """
        lasts three times, lasts twice, three times longer, twice as long, respond, responds,
        without drift, beat anything, beats anything, first time below, first time under, half as
        much, look stunning, looks stunning, look amazing, nothing like it, home earlier
    """,
    "green": """
        zero impact on the planet, no impact on the planet, zero footprint, no footprint, good for
        the climate, clean for the environment, guilt free, greenest
    """,
}
