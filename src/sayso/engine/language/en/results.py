"""English: how trade goes, and what is foreseen."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "period": """
        quarter, quarters, half year, fiscal year, business year, half of the year, first half,
        second half, h 1, h 2, q 1, q 2, q 3, q 4, year end, annual close, year end close
    """,
    "trade": """
        sell, ship, deliver, produce, export, invest, grow, earn, acquire, relocate, shipping,
        selling, delivering, building
    """,
    "expect": """
        expect, expects, expecting, forecast, forecasts, anticipate, project to, plan to, planning
        to, aim to, will double, will triple, will grow, going to double, on track to, will exceed,
        will beat, guidance, outlook, will reach, i reckon, we reckon, reckon, i bet, i d bet,
        betting, mark my words, i m sure, i m convinced, confident that, bound to, on course for, on
        course to, on track for, set to, poised to, likely to, looking at, should be, should hit,
        should reach, should see, should sell, should ship, should grow, hope to reach, predict*,
        anticipating, projected, projecting, targeting, targets, we re heading for, heading for,
        headed for, heading towards, gunning for, i see us, we see, i think we ll, i believe we ll,
        i guess we ll, i expect, my guess, fear, i fear, expect a, dream of, only going one way,
        only one way, one direction, nowhere but up, only way is up, sure as, keep growing, keeps
        growing, keep rising, keep climbing, will keep
    """,
    "result_word": """
        in the red, in the black, out of the red, back in the black, red ink, black ink, double
        digit growth, single digit growth, seven figure deal, six figure deal, eight figure deal,
        seven figure order, six figure order, million dollar deal, million dollar order, million
        franc order, million mark, billion mark, record haul, half a billion, a billion, the
        billion, jump in profit, jump in sales, jump in orders, drop in sales, drop in orders, drop
        in profit, slump in sales, slump in orders, revenue growth, sales growth, profit growth,
        multi million deal, multi million order, multimillion deal, multimillion order, million
        dollar loss, million franc deal, back in profit, turned a profit, hefty loss, up a fifth, a
        plus of, mark broken
    """,
    "traded": """
        sold, shipped, delivered, produced, signed, inked, closed, landed, won, bagged, booked,
        contract, contracts, deal, deals, order, po, invested, took in, raked in, pulled in, lost,
        earned, made, burned, burnt, raised, generated, netted
    """,
    "sales_people": """
        sales team, sales floor, salespeople, sales reps, sales guys, sales folks, cfo, finance
        team, finance department, accounting, our sales, shareholders, investors, order desk,
        finance, our finance, everybody in finance, sales office*, sales department, sales force, in
        sales, everyone in sales, sales people, sales rep, account managers, field sales, reps,
        finance folks, finance guys, finance people, folks in finance, the auditors, auditors,
        audit, controllers, our shareholders, our investors, bonus, inside sales
    """,
    "spirits": """
        mood, spirits, champagne, corks, popping, bubbly, smiling, smiles, all smiles, grin,
        grinning, beaming, cheering, celebrating, celebrate, partying, long faces, gloomy, glum,
        nervous, worried, sleeping badly, losing sleep, happy, cheerful, over the moon, relieved,
        euphoric, buzzing, high fives, dancing, dances, singing, whistling, jumping, crying, tears,
        silent, sweating, trembling, poker face, fist pump, fist bumps, beaming faces, happy faces,
        faces, sleep easy, sleep well, sleep soundly, rest easy, relaxed, at ease, rubbing their
        hands, rubs his hands, rubs her hands, ear to ear, cloud nine, breathe, breathing easier,
        breathe easier, sigh of relief, walking on air, head in hands, heads down, pale, tense,
        humming, whistle, chuffed, thrilled, ecstatic, elated, stoked, gutted, bummed, hums,
        skipping, sulking, frowning, gray hair, grey hair, hanging his head, hanging her head,
        breathing a sigh, whistles, dancing through, sings, skips, sighing, sighs, swearing,
        punching the air
    """,
    "time_span": """
        year, last year, this year, new year, start of the year, end of the year, month, months,
        past months, past weeks, january, february, march, april, may, june, july, august,
        september, october, november, december, quarter, half, spring, summer, fall, autumn, winter
    """,
    "future": """
        will, we ll, it ll, they ll, gonna, going to, won t be, be shipping, be selling, be hiring,
        be making, be building, should, are to, is to, set to, bound to, about to, plan to, plans
        to, want to, aims to, sticking to, stick to, confirm, we re sticking, comes from, come from,
        be our
    """,
    "growth": """
        growth, grow, growing, bigger, expand, expansion, shrink, increase, decrease, rise, fall,
        recover, rebound, improve, take off, double in size, market share, capacity, output,
        volumes, break even, breakeven, full capacity, share of, blow past, beat, exceed, surpass,
        top, smash, overtake, grows, shrinks, shrinking, rises, rising, falling, recovers,
        recovering, rebounds, improves, improving, climb, climbs, climbing, decline, declines,
        declining, expands, expanding, increases, increasing, decreases, decreasing, slow down, pick
        up, ramp up, outgrow, add another, put on another, tack on, grow by, grow another, biggest
        in our, biggest year, best year yet, on top of, twice the size, twice as big, double the
        size, double this size, up from here, going up, keep growing, keep rising, keep climbing,
        twice this size
    """,
    "output_plan": """
        hire, hiring, more people, new hires, new jobs, add … jobs, more staff, more nurses, two
        shifts, three shifts, two shift, three shift, around the clock, more machines, new beds,
        more beds, service center*, service centre*, new markets, units … year, pieces … year,
        vehicles … year, tonnes … year, machines … year, invest, investing, put … into, figure sum,
        figure amount, eight figure sum, nine figure sum, million into, millions into, another
        million, third shift, new plant, new site, new hall, second site, open a plant, open a site,
        twice as many machines
    """,
    "output": """
        machines, units, pieces, devices, patients, beds, boats, cases, admissions, operations,
        contracts
    """,
    "many": """
        ten, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred,
        hundreds, thousand, dozen, dozens, twice as many, more than, fewer than, less than
    """,
    "money_matter": """
        financially, finances, business, numbers, figures, demand, sales, inquiries, till, result,
        money
    """,
    "workload": """
        work, phone, phones, orders, inquiries, enquiries, customers, clients, shop floor, shifts,
        warehouse, lead times, delivery times, demand, quotes, machines, plant, business, saturday,
        saturdays, overtime, temp workers, inbox, calendar, order desk, order books, order book,
        pipeline, schedule, agency temps, the temps, our temps, more temps, extra temps
    """,
    "going": """
        things are going, things are looking, it s going, going strong, on a roll, on fire, crushing
        it, killing it, keep it up, on the right track, under pressure, under water, tailwind,
        headwind, headwinds, in the air, electric atmosphere, booming, business is booming, going
        gangbusters, flat out, going through the roof, roaring, stuttering, sputtering, dragging,
        limping along, firing on all
    """,
    "nowadays": """
        right now, at the moment, currently, these days, this week, this month, this year, for
        weeks, for months, since january, lately, recently, so far, now, today
    """,
    "bosses": "boss, bosses, ceo, management, board",
    "no_business": """
        sales meeting*, sales manager*, sales training, sales engineer*, sales job*, sales rep*,
        sales conference, sales kickoff, sales director, director of sales, head of sales, in sales,
        sales colleague*, sales career, from sales, sales tax, garage sales, no big deal, a great
        deal, deal with, big deal about, orders of magnitude, in orders, out of order, profit from,
        for profit, non profit, not for profit, profit sharing, photo orders, at a loss, loss of,
        sorry for your loss, weight loss, hair loss, error margin, margin of error, sales team,
        sales department, sales colleagues, sales people, sales folks, orders online, place orders,
        for orders, online orders, your order, your orders, sales support
    """,
    "last_year": """
        last year, past year, the year <year>, <year> was, <year> has been, <year> gave us, what a
        year, past months, past quarter, last quarter, first half, first months, the old year, first
        six months, six months, this half, first quarter, our <year>, <year> turned, last twelve
        months, past twelve months, last 12 months, past 12 months, start of the year, second half
    """,
    "judged": """
        to forget, forget, unforgettable, satisfaction, joy, worries, painful, nightmare, dream
        year, historic, catastrophe, catastrophic, miracle, suffered, insane, crazy, wild ride,
        rollercoaster, good, strong, bad, weak, hard, great, amazing, super, tough, poor, terrible,
        awful, lousy, excellent, fantastic, wonderful, mediocre, so so, difficult, rough,
        outstanding, brilliant, superb, top, flop, disaster, disastrous, grateful, bitter, soft,
        solid, decent, slog, grind, battle, fight, ordeal, brutal, punishing, grim, grand, gigantic,
        phenomenal, sensational, mixed, sobering, disappointing, finally over, behind us, treated
        us, gave us, brought us, wings, rewarded us, spoiled us, dire year, dire quarter, dire
        month, dire start, pretty dire, was dire, were dire, is dire, looking dire
    """,
    "demand": """
        inquiry, inquiries, enquiry, enquiries, quote requests, quote request, requests for quotes,
        quotations, rfq, rfqs, quotes, orders, order, bookings, order intake, order book, order
        books, backlog, pipeline, sales pipeline, demand, utilisation, utilization, capacity
        utilisation, capacity utilization, occupancy, bed occupancy, beds occupied, occupied beds,
        new customers, new accounts, customer visits, customer meetings, client visits, customer
        demos, demos, sales, contracts, service contracts, signups, sign ups, admissions, case
        numbers, patient numbers, overnight stays, reservations, shipments, volumes, leads,
        footfall, closings, sales calls, po s, pos, purchase orders, bids, tenders
    """,
    "load_sign": """
        phone, phones, lines, switchboard, calendar, diary, inbox, mailbox, overtime, saturday,
        saturdays, weekend, weekends, lunch break, coffee break, break, night shift, third shift,
        second shift, printer, printers, paper, whiteboard, whiteboards, trucks, dock, shipping
        dock, shipping, warehouse, inventory, stock, shelves, headset, copier, appointments, slots,
        agency temps, the temps, our temps, more temps, extra temps
    """,
    "load": """
        solid, full, packed, jammed, overflowing, bursting, swamped, buried, drowning, flooded,
        slammed, snowed under, nonstop, non stop, not stopped, haven t stopped, hasn t stopped, won
        t stop, don t stop, doesn t stop, never stops, never stop, off the hook, no end, endless,
        one long, ran out, running out, out of space, out of room, out of paper, no time, not a
        minute, hardly time, never had, never seen, like never before, like crazy, insane, wild,
        hot, on fire, glowing, exploding, exploded, pouring in, flooding in, rolling in, piling up,
        stacking up, back to back, keep coming, keeps coming, kept coming, so many, so much, too
        many, can t keep up, cannot keep up, no letup, around the clock, day and night, until
        midnight, every weekend, eerily quiet, very quiet, too quiet, so quiet, dead quiet, awfully
        quiet, unusually quiet, crickets, slow, sluggish, dead, dried up, drying up, tumbleweed,
        thin, sparse, few and far between, more space, more room, bigger, need a vacation, no
        complaints, not complaining, free slot, not a single slot, no free, not one free, gathering
        dust, gather dust, collecting dust, nobody s buying, nobody is buying, nobody buys, no one
        is buying, could sell twice, one after another, cancellations, dropping out, walking away,
        no air, up to our ears, up to our necks, up to my ears, up to our eyeballs, coming out of
        our ears, can t sleep, nobody wants, no one wants, hardly ever home, never home, rarely home
    """,
    "no_demand": """
        ci pipeline, build pipeline, data pipeline, deployment pipeline, release pipeline, jenkins,
        gas pipeline, job applications, applications, internship requests, media inquiries, press
        inquiries, interview requests, friend requests, pull requests, merge requests, feature
        requests, pizza, lunch order, lunch orders, in order, work order, guided tours, courses
    """,
    "booked": """
        booked, booked solid, booked out, fully booked, booked up, sold out, full, maxed out, spoken
        for, at capacity, loaded, taken, committed, slammed, packed, filled, lined up, secured,
        covered, guaranteed, enough work, no slot, no slots, no room
    """,
    "till": "through, until, till, til, into, up to, well into, all the way to",
    "feast": """
        christmas, easter, thanksgiving, memorial day, labor day, july 4, summer, fall, autumn,
        winter, spring, year end, next year, january, february, march, april, may, june, july,
        august, september, october, november, december, halloween, new year
    """,
    "workshop": """
        shop, shop floor, assembly, production, manufacturing, plant, factory, line, lines,
        machines, machine park, order book, capacity, capacities, schedule, slots, build slots,
        shifts, technicians, installers, beds, wards, ward, clinic, hospital, warehouse, demo
        center, engineering, rooms, work, orders, hall, halls, bay, sales
    """,
    "versus": """
        over budget, under budget, ahead of budget, behind budget, above budget, below budget, ahead
        of plan, behind plan, above plan, below plan, over plan, under plan, ahead of last year,
        behind last year, above last year, below last year, over last year, up on last year, down on
        last year, ahead of target, behind target, above target, below target, above expectations,
        below expectations, better than planned, worse than planned, better than budgeted, beat the
        plan, beaten the plan, beat our target, missed the plan, missed our target, blown past,
        smashed our target, annual target already, hit our annual, ahead of schedule on sales
    """,
    "compared": """
        better than, worse than, stronger than, weaker than, higher than, lower than, more than,
        less than, bigger than, beats, beat, beating, tops, topped, outdid, above, below, even
        better, even worse, as good as, as many as, as much as, twice as good, nothing like,
        crushed, dwarfs, weaker, stronger, better, worse, softer, lower, higher, leaner, slower, by
        a third
    """,
    "struck": """
        contract, contracts, signed, signature, sold, sale, order, orders, deal, deals, ink,
        machines, machine, units, pieces, customer, customers, closed, won, po, fish, catch, in the
        bag, inked, bagged, landed, done deal
    """,
    "struck_sure": """
        contract, contracts, signed, sold, sale, order, deal, deals, ink, closed, po, purchase
        order, signature, inked
    """,
    "biggest": """
        in one go, in one order, at once, in one day, in a day, in a week, in a month, in one swoop,
        in one fell swoop, same day, biggest, largest, fattest, of my career, of my life, in my
        career, ever, of all time, in our history, so far, to date, record, in a row, back to back,
        in years, in one week, in one month, in two days, in three days, in one night, one week,
        personal best, my record, this week alone, today alone, single day, single week
    """,
    "no_deal": """
        apprenticeship contract, employment contract, rental contract, lease, pike, trout, bass,
        fishing, lake, wedding, apartment, house, diploma, exam, internship, course, tickets, cake,
        petition, subscription, gym, phone contract, job offer
    """,
    "order_place": """
        order desk, order entry, order department, sales floor, sales office, sales team, sales
        board, order board, sales bell, sales gong, inside sales, sales support, quoting team, sales
        folks
    """,
    "unseen": """
        never seen, haven t seen, more space, more room, out of paper, ran out, backup,
        reinforcements, rang, ringing, rung, rings, a number, speechless, rubbed my eyes, smoking,
        on fire, hasn t stopped, overflowing, never seen anything, never seen so many, never
        experienced
    """,
    "results_day": """
        results day, earnings day, earnings call, results call, annual results, half year results,
        half-year results, our results, our numbers, the numbers, annual report, half year report,
        year end, annual accounts, annual general meeting, agm, capital markets day, end of the
        quiet period, quiet period, audit, auditors, audit meeting, release day, shareholders, the
        results, its results, its numbers, its figures, the figures, half year numbers, half year
        figures, interim results, interims, quarterly results, first half results, full year
        results, numbers are out, numbers come out, numbers are due, figures are out, figures come
        out, figures are due, results are out, results come out, results are due, numbers land,
        results land, reports on, year end close, annual close, half year close, closing of the
        books, books are closed, year end figures
    """,
    "anticipates": """
        can t wait, cannot wait, can t come soon enough, trust me, you ll see, you will see, you ll
        like, going to like, gonna like, going to love, gonna love, you ll love, will like, will
        love, won t be disappointed, not be disappointed, surprise, surprised, surprises, stay
        tuned, champagne, bubbly, corks, pop the, popping, celebrate, celebrating, party, patience,
        be patient, smile, smiling, grin, grinning, grins, sleep well, sleeping well, nervous,
        buckle up, fasten your, countdown, counting the days, counting down, looking forward, you ll
        know why, now you know, mark your calendar, mark your calendars, popcorn, brace yourselves,
        brace yourself, fireworks, excited, thrilled, eat their words, eat your words, eat their
        hats, eat my hat, doubters, doubted, naysayers, critics, good mood, bad mood, on ice, in the
        fridge, fingers crossed, sleepless nights, goosebumps, just saying, save the date, applause,
        dance, dancing, hooray, yay, laugh, laughing, all i ll say, all i m saying, that s all i ll
        say, fizz, prosecco, raise a glass, toast, toasting, tears, tissues, hankies, cloud nine,
        over the moon, buzzing, hold on to your hats, hold onto your hats, take a seat, sit down
        for, jumping, drinks on me, cake for everyone, round on me, knot in my stomach, butterflies,
        sick to my stomach, something tells me, i ve a feeling, i have a feeling, just wait, wait
        and see, sit down, sit tight, hold onto your, bring tissues, better sit, know what i mean,
        see what i mean, understand why, you ll understand, you ll know
    """,
    "payout": """
        bonus, bonuses, dividend, dividends, payout, profit sharing, commission, commissions,
        commission check, payday
    """,
    "standing": """
        our … market, biggest market, largest market, second market, second biggest market, second
        largest market, main market, most important market, key market, market leader, number one,
        number two, top spot, no 1, world leader, top three, top 3, top five, top 5, top ten, three
        largest, five largest, on the podium, big league, major league, champions league, at the
        top, the first in, ahead of everyone
    """,
    "best_yet": """
        best, best ever, best yet, our best, strongest, biggest, record, record year, banner year,
        tough, tougher, hard, harder, even better, even bigger, even tougher, worst, rough, great
        year, huge, turnaround, breakthrough, lean, thin, rocky, bumpy
    """,
    "year_target": """
        full year target, full year targets, full-year target, annual target, annual targets, year
        target, margin target, margin targets, revenue target, sales target, sales targets, growth
        target, growth targets, mid term target, mid term targets, full year guidance, guidance,
        full year outlook
    """,
    "holds_on": """
        sticking to, stick to, sticking with, confirm, confirms, confirming, maintain, maintains,
        maintaining, reaffirm, reaffirms, reiterate, reach, will reach, ll reach, hit, will hit, ll
        hit, beat, will beat, exceed, miss, will miss, raise, raising, lower, lowering, on track,
        within reach, in reach, still stands, still valid, remains valid, achievable, doable
    """,
    "clients": "customers, customer, clients, client, buyers, prospects, dealers",
    "turned_away": """
        turned down, turning down, turn down, turned away, turning away, declined, declining,
        refused, refusing, pushed back, put off, cancelled, canceled, cancelling, cancellations,
        cancellation, postponed, on hold, said no to
    """,
    "stands_idle": """
        idle, idling, gathering dust, collecting dust, gather dust, standing still, stand still,
        stands still, rusting, unused, sitting there, mothballed, at rest, sleeping, short time work
    """,
    "maintenance": """
        maintenance, service, overhaul, repair, repairs, holiday, holidays, vacation, outage,
        rebuild, relocation, sunday, at night, museum, exhibit, safety, standby
    """,
    "machines": """
        machine, machines, line, lines, lathes, mills, shop, halls, beds, robots, equipment
    """,
    "share_word": """
        our shares, our stock, our share, company shares, company stock, shares, more shares, some
        shares, company s shares, my shares, share price, stock options, more stock, some stock,
        stock, our name, the stock, this stock
    """,
    "share_deed": """
        buy, buying, bought, hold, holding, portfolio, sell, selling, load up, stock up, get in,
        good time, bargain, cheap, hang on to, hold on to, bought more, buy more, snap up, snapped
        up, invest, invested, investing, top up, topped up, topping up, dump, offload, pile in, go
        long, grab, grabbing, hold on, hanging on, sell off, your week, your moment, don t sell,
        wouldn t sell, get some, pick up, picked up, get your hands on
    """,
    "turning": """
        the worst is, worst is behind, worst is over, light at the end, turn the corner, turned the
        corner, turning the corner, pick up, picks up, picking up, bounce back, bouncing back, back
        to growth, profitable again, back in profit, back to profit, back in the black, in the
        black, in the red, turnaround, recovery, recover, trough, rebound, profitable, in profit,
        turn a profit, make money again, out of the woods, back on track, the hard part is, hardest
        part is over, bottomed out, bottom is behind, on the way back up, growing again
    """,
    "year_did": """
        treated us, gave us, brought us, was good to us, rewarded us, spoiled us, spoilt us
    """,
    "your_order": """
        your inquiry, your enquiry, your inquiries, your enquiries, your request, your order, your
        orders, your quote, for inquiries, for enquiries, for a quote, get a quote, request a quote,
        inquiries to, quote of the day, famous quotes, quote from, favorite quote, favourite quote,
        favorite quotes, in order to
    """,
    "my_bet": """
        my bet, my guess, i bet, i d bet, you ll see, you watch, convinced, i m sure, pretty sure,
        mark my words, take my word, calling it now, that s how good it looks
    """,
    "sales_spot": """
        loading dock, shipping dock, quoting desk, quotes team, in sales, order desk, register,
        shipping department, sales floor, sales office
    """,
    "wink": """
        do the math, you do the math, there s a reason, for a reason, if you know you know, iykyk,
        draw your own conclusions, just saying, read between the lines, connect the dots
    """,
    "share_part": """
        in two, in three, in four, in five, every second, every third, every fourth, every other,
        one in two, one in three, one in four, one in five, half of, half our, half the, a third of,
        one third of, two thirds, a quarter of, three quarters, a fifth of, more than half, over
        half, making up a third, making up half, a third
    """,
    "share_of": """
        machine*, what we sell, sales, orders, revenue, turnover, units, deliveries, shipments,
        exports, business, our customers, patients, admissions, boats, devices, our income, of what
        we
    """,
    "goes_to": """
        go, goes, going, come, comes, coming, make up, makes up, making up, ship, ships, shipped,
        sell, sold, will be, from, account for, accounts for, earn, generate, come out of, roll out
        of, leave from, be built in, be made in
    """,
    "extra_work": """
        saturday shift*, sunday shift*, weekend shift*, extra shift*, third shift, night shift
        added, overtime, temp workers, agency workers, short time work, forced leave, forced
        vacation, furlough*, hiring freeze, agency temps, the temps, our temps, more temps, extra
        temps, temps are, temps to, extra shifts, additional shifts, special shifts, sunday shifts,
        weekend working, saturday working, weekend work
    """,
    "set_out": """
        we got, we have, we ve got, we re running, we run, we re on, we work, scheduled, through,
        until easter, until christmas, until, till, mandatory, added, cancelled, brought in, looking
        for, again
    """,
    "stir": """
        twiddling thumbs, thumb twiddling, fuller than ever, full as never, emptier than ever,
        humming, humming again, shop floor is humming, nothing going on, not much going on, hardly
        anything going on, dead quiet, so quiet, eerily quiet, too quiet, slow summer, slow winter,
        slow month, slow year, slow quarter, slow start, slow spring, packed, wards are packed, beds
        are full, beds are empty, lots of empty, flat out, run off our feet, sitting idle, twiddling
        our thumbs, snowed under, slammed, can t keep up, haven t stopped ringing, booming, booming
        again, off a cliff, hasn t been this busy, hasn t been this quiet, never this quiet, never
        this busy, been quiet, it s quiet, it s been quiet, pretty quiet, very quiet, rather quiet,
        fairly quiet, quiet this, quiet lately, not much to do, little to do, lots to do, plenty to
        do, empty halls, dead as a, been this quiet, been so quiet, been this busy, been so busy,
        been as quiet, been as busy, this quiet in, this busy in, hear a pin drop, clock ticking,
        get enough of our, can t get enough, out of our hands, snapping up, snapped up, queueing
        for, lining up for, fighting over, it s booming, we re flying, rammed, we re slammed,
        absolutely slammed
    """,
    "trade_folk": """
        customers, customer, clients, buyers, prospects, dealers, investors, patients, private
        patients, private side, the market, our market, out there, in the field, the floor, on the
        road, sales team, sales folks, sales, order book, purchasers, job shops
    """,
    "trade_swing": """
        stopped ordering, not ordering, no money, have no money, placing orders, placing the orders,
        finally placing, finally ordering, scared, afraid, breathing again, hesitate, hesitating,
        hesitant, wait and see, waiting it out, holding back, holding off, hold off, pushing …
        decisions, pushing … out, push … out, postpone*, postponing, cancel, cancelling, canceling,
        back off, are back, is back, buying again, spending again, investing again, ordering again,
        in a buying mood, mood … better, mood … worse, better than last, worse than last, way
        better, much better than, quieter than last, busier than last, picking up, picks up, drying
        up, turned the corner, coming back, come back, is turning, has turned, heating up, cooling
        off, booming, on fire
    """,
    "year_outcome": """
        the half year, half year, first half, first six months, the quarter, this quarter, start of
        the year, our first half, our half year, our quarter, our financial year, our fiscal year,
        half one, h1, q1, q2, q3, q4
    """,
    "no_bad": """
        good half, strong half, weak half, bad half, shaping up, nicely, not worried, no worries
        about, not losing sleep, not bad, not a bad, no complaints, can t complain, going well,
        looking good, looks good, looking strong, looks strong, a good, looking grim, not looking
        good, going great, be pleased, be happy, won t be bad, won t disappoint, hang our heads,
        ashamed of, nothing to be ashamed, blush, complain about, hide from, nobody is worried, no
        one is worried, nobody here is worried, no one here is worried
    """,
    "bosses_mood": """
        mood upstairs, mood in the corner office, mood among the bosses, mood in sales, bosses are
        smiling, boss is smiling, boss is whistling, corner office
    """,
    "goods_out": """
        births, dispatched, sold, shipped, delivered, invoiced, booked, billed, produced, built,
        admitted, treated, operated, taken in, signed, brought in
    """,
    "than_last": """
        than planned, than budgeted, than expected, as planned, last september, last october, last
        november, last quarter it was, same period last year, same time last year, same period, up
        on last, down on last, this quarter than last, this month than last, this year than last,
        this season than last, than the last one, than all of last year, than last year, than in all
        of last year, than the whole of last year, than this time last year, this time last year,
        last year we were at, last year it was, last year we had, last year we d, than a year ago,
        than last quarter, than last september, than last october, up on last year, down on last
        year, ahead of last year, behind last year, than the year before, compared to last year,
        versus last year, than in the whole of last, than in the whole, than all last year, than the
        whole year, than in all of, than the previous year, than in the previous year, than the
        prior year
    """,
    "year_goal": """
        annual target, annual budget, year s target, budget, of plan, plan, sales target, yearly
        target, quota, full year target, quarterly target, annual plan
    """,
    "reached": """
        in the bag, reached, hit, smashed, beaten, crushed, blown past, missed, ahead of, behind,
        over budget, under budget, already there, with two months to go, with a month to go, with
        months to go, done, in our pocket, locked in, secured, wrapped up, exceeded, broke the,
        passed the, crossed the, topped the, hit the, reached the, cracked the, smashed through
    """,
    "than_market": """
        than the market, than the industry, than the sector, than the competition, than our
        competitors, than average, than the rest of the industry
    """,
    "at_once": """
        in one go, at one go, in one fell swoop, at one stroke, one customer, a single customer, one
        client, a single client, one order, a single order, one signature, one handshake, one buyer,
        one contract, a single contract, one single
    """,
    "firm_measure": """
        dividend, dividends, ebit, ebitda, order intake, order book, order backlog, net profit,
        operating profit, operating margin, net income
    """,
    "in_short": """
        in one week, in a week, in one day, in a day, in a single day, in a single week, in a month,
        in two days, in three days, in two weeks
    """,
}
