"""English: how trade goes where no figure says it, how a case will end, how one gets in."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "demand": """
        inquiry, inquiries, enquiry, enquiries, quote requests, quote request, requests for quotes, quotations, rfq, rfqs, quotes, orders, order, bookings, order intake, order book, order books, backlog, pipeline, sales pipeline, demand, utilisation, utilization, capacity utilisation, capacity utilization, occupancy, bed occupancy, beds occupied, occupied beds, new customers, new accounts, customer visits, customer meetings, client visits, customer demos, demos, sales, contracts, service contracts, signups, sign ups, admissions, case numbers, patient numbers, overnight stays, reservations, shipments, volumes, leads, footfall, closings, sales calls, po s, pos, purchase orders, bids, tenders""",
    "load_sign": "phone, phones, lines, switchboard, calendar, diary, inbox, mailbox, overtime, saturday, saturdays, weekend, weekends, lunch break, coffee break, break, night shift, third shift, second shift, temps, printer, printers, paper, whiteboard, whiteboards, trucks, dock, shipping dock, shipping, warehouse, inventory, stock, shelves, headset, copier, appointments, slots",
    "load": "solid, full, packed, jammed, overflowing, bursting, swamped, buried, drowning, flooded, slammed, snowed under, nonstop, non stop, not stopped, haven t stopped, hasn t stopped, won t stop, don t stop, doesn t stop, never stops, never stop, off the hook, no end, endless, one long, ran out, running out, out of space, out of room, out of paper, no time, not a minute, hardly time, never had, never seen, like never before, like crazy, insane, wild, hot, on fire, glowing, exploding, exploded, pouring in, flooding in, rolling in, piling up, stacking up, back to back, keep coming, keeps coming, kept coming, so many, so much, too many, can t keep up, cannot keep up, no letup, around the clock, day and night, until midnight, every weekend, eerily quiet, very quiet, too quiet, so quiet, dead quiet, awfully quiet, unusually quiet, crickets, slow, sluggish, dead, dried up, drying up, tumbleweed, thin, sparse, few and far between, more space, more room, bigger, need a vacation, no complaints, not complaining, free slot, not a single slot, no free, not one free, gathering dust, gather dust, collecting dust, nobody s buying, nobody is buying, nobody buys, no one is buying, could sell twice, one after another, cancellations, dropping out, walking away, no air, up to our ears, up to our necks, up to my ears, up to our eyeballs, coming out of our ears, can t sleep, nobody wants, no one wants, hardly ever home, never home, rarely home",
    "no_demand": "ci pipeline, build pipeline, data pipeline, deployment pipeline, release pipeline, jenkins, gas pipeline, job applications, applications, internship requests, media inquiries, press inquiries, interview requests, friend requests, pull requests, merge requests, feature requests, pizza, lunch order, lunch orders, in order, work order, guided tours, courses",
    "booked": "booked, booked solid, booked out, fully booked, booked up, sold out, full, maxed out, spoken for, at capacity, loaded, taken, committed, slammed, packed, filled, lined up, secured, covered, guaranteed, enough work, no slot, no slots, no room",
    "till": "through, until, till, til, into, up to, well into, all the way to",
    "feast": "christmas, easter, thanksgiving, memorial day, labor day, july 4, summer, fall, autumn, winter, spring, year end, next year, january, february, march, april, may, june, july, august, september, october, november, december, halloween, new year",
    "workshop": "shop, shop floor, assembly, production, manufacturing, plant, factory, line, lines, machines, machine park, order book, capacity, capacities, schedule, slots, build slots, shifts, technicians, installers, beds, wards, ward, clinic, hospital, warehouse, demo center, engineering, rooms, work, orders",
    "versus": """
        over budget, under budget, ahead of budget, behind budget, above budget, below budget, ahead of plan, behind plan, above plan, below plan, over plan, under plan, ahead of last year, behind last year, above last year, below last year, over last year, up on last year, down on last year, ahead of target, behind target, above target, below target, above expectations, below expectations, better than planned, worse than planned, better than budgeted, beat the plan, beaten the plan, beat our target, missed the plan, missed our target, blown past, smashed our target, annual target already, hit our annual, ahead of schedule on sales
    """,
    "compared": "better than, worse than, stronger than, weaker than, higher than, lower than, more than, less than, bigger than, beats, beat, beating, tops, topped, outdid, above, below, even better, even worse, as good as, as many as, as much as, twice as good, nothing like, crushed, dwarfs, weaker, stronger, better, worse, softer, lower, higher, leaner, slower, by a third",
    "struck": "contract, contracts, signed, signature, sold, sale, order, orders, deal, deals, ink, machines, machine, units, pieces, customer, customers, closed, won, po, fish, catch, in the bag, inked, bagged, landed, done deal",
    "struck_sure": "contract, contracts, signed, sold, sale, order, deal, deals, ink, closed, po, purchase order, signature, inked",
    "biggest": "in one go, in one order, at once, in one day, in a day, in a week, in a month, in one swoop, in one fell swoop, same day, biggest, largest, fattest, of my career, of my life, in my career, ever, of all time, in our history, so far, to date, record, in a row, back to back, in years, in one week, in one month, in two days, in three days, in one night, one week, personal best, my record, this week alone, today alone, single day, single week",
    "no_deal": "apprenticeship contract, employment contract, rental contract, lease, pike, trout, bass, fishing, lake, wedding, apartment, house, diploma, exam, internship, course, tickets, cake, petition, subscription, gym, phone contract, job offer",
    "order_place": "order desk, order entry, order department, sales floor, sales office, sales team, sales board, order board, sales bell, sales gong, inside sales, sales support, quoting team, sales folks",
    "unseen": "never seen, haven t seen, more space, more room, out of paper, ran out, backup, reinforcements, rang, ringing, rung, rings, a number, speechless, rubbed my eyes, smoking, on fire, hasn t stopped, overflowing",
    "results_day": "results day, earnings day, earnings call, results call, annual results, half year results, half-year results, our results, our numbers, the numbers, annual report, half year report, year end, annual accounts, annual general meeting, agm, capital markets day, end of the quiet period, quiet period, audit, auditors, audit meeting, release day, shareholders",
    "anticipates": "can t wait, cannot wait, can t come soon enough, trust me, you ll see, you will see, you ll like, going to like, gonna like, going to love, gonna love, you ll love, will like, will love, won t be disappointed, not be disappointed, surprise, surprised, surprises, stay tuned, champagne, bubbly, corks, pop the, popping, celebrate, celebrating, party, patience, be patient, smile, smiling, grin, grinning, grins, sleep well, sleeping well, nervous, buckle up, fasten your, countdown, counting the days, counting down, looking forward, you ll know why, now you know, mark your calendar, mark your calendars, popcorn, brace yourselves, brace yourself, fireworks, excited, thrilled, eat their words, eat your words, eat their hats, eat my hat, doubters, doubted, naysayers, critics, good mood, bad mood, on ice, in the fridge, fingers crossed, sleepless nights, goosebumps, just saying, save the date, applause, dance, dancing, hooray, yay, laugh, laughing",
    "payout": "bonus, bonuses, dividend, dividends, payout, profit sharing, commission, commissions, commission check, payday",
    "sales_people": "finance folks, finance guys, finance people, folks in finance, the auditors, auditors, audit, controllers, our shareholders, our investors, sales folks, bonus, inside sales",
    "spirits": "sleep easy, sleep well, sleep soundly, rest easy, relaxed, at ease, rubbing their hands, rubs his hands, rubs her hands, ear to ear, cloud nine, breathe, breathing easier, breathe easier, sigh of relief, walking on air, head in hands, heads down, pale, tense, humming, whistle, chuffed, thrilled, ecstatic, elated, stoked, gutted, bummed, whistling, hums, skipping, sulking, frowning, gray hair, grey hair, hanging his head, hanging her head",
    "went": """
        with a bang, off to a flyer, flying start, off to a flying, running start, hit the ground running, false start, slow start, strong start, great start, rough start, rocky start, bumpy start, good to us, kind to us, kinder to us, gentle with us, hard on us, rough on us, nothing to write home about, nothing to brag about, one for the books, one for the ages, one to forget, one to remember, one to frame, for the record books, better than feared, worse than feared, better than people, better than anyone, than anyone predicted, than anybody predicted, than expected, paid off, delivered, in style, on a high, on a low, a bust, a dud, a banner, banner year, stellar, bumper, bumper year, lean, lean year, uphill, downhill, headwinds, tailwinds, tailwind, out of the woods, treading water, back on track, roller coaster, rollercoaster, soft, softer
    """,
    "last_year": "the old year, first six months, six months, this half, first quarter, our <year>, <year> turned, last twelve months, past twelve months, last 12 months, past 12 months, start of the year, second half",
    "bench": "court, courts, judge, judges, magistrate, magistrates, the other side, opponent, opponents, opposing counsel, plaintiff, prosecutor, ruling, verdict, trial, lawsuit, suit, case, litigation, our lawyers, our lawyer, our attorneys, their lawyers, their attorneys, lawyers, patent case, courtroom, hearing, lawyer, attorney, appeal, filing, pleadings",
    "law_expert": "expert, experts, court s expert, court expert, expert witness, expert opinion",
    "law_case": "case, affair, matter, dispute, fight, feud, saga, on, regarding, about",
    "law_calm": "sleep well, sleep very well, sleep just fine, sleep soundly, sleep like a baby, sleeping well, sleeping soundly, sleeping fine, relaxed, calm, confident, a formality, mere formality, just a formality, matter of time, backs our, backed our, confirms our, confirmed our, agrees with our, our view, our position, our reading, our side, on our side, proved us right, proves us right, proven right, knows it, know it, knows that, know that, knows they, know they, they re done, done for, can read, can count, know how to read, knows how to read, have eyes, not blind, understood, see through, saw through, will see that, will see it, pack up, pack their bags, will pay, going to pay, gonna pay, pay dearly, cost them, better cards, best cards, all the cards, hold the cards, all the aces, aces, in the bag, rock solid, airtight, watertight, bulletproof, holds, holds up, stands, doesn t hold, won t hold, falls apart, falling apart, crumbling, collapses, collapsing, backpedaling, backpedalling, caving, cave in, folds, folding, about to settle, close to a settlement, close to settling, win, wins, winning, won already, lose, loses, losing, victory, defeat, no chance, stand no chance, baseless, ridiculous, nothing to fear, nothing to worry about, clear cut, open and shut, slam dunk, paper tiger, house of cards, hot air, a dud, farce, charade, looked bad, looked pretty bad, looked weak, looked foolish, looked silly, looked nervous, sweating, sweated, stammering, stammered, optimistic, pessimistic, odds, our chances, chances, the truth, truth comes, justice, overwhelming, damning, thin, flimsy, smoke and mirrors, bluffing, will see who, will find out who, who is right, who s right, whose idea, who had it first",
    "drawing": "drawing, drawings, patent, patents, copy, copied, copying, copies, copycat, rip off, knockoff, plagiarism, claim, claims",
    "law_about": "contest, jury, competition, championship, championships, apprentices, robotics, robot, vote, figure skating, tennis, skills",
    "others_ask": "ask us, asks us, ask me, asked us, asked me, people ask, many ask, where things stand, where it stands, how it s going",
    "standing": "our … market, biggest market, largest market, second market, second biggest market, second largest market, main market, most important market, key market, market leader, number one, number two, top spot, no 1, world leader, top three, top 3, top five, top 5, top ten, three largest, five largest, on the podium, big league, major league, champions league, at the top",
    "best_yet": "best, best ever, best yet, our best, strongest, biggest, record, record year, banner year, tough, tougher, hard, harder, even better, even bigger, even tougher, worst, rough, great year, huge, turnaround, breakthrough",
    "year_target": "full year target, full year targets, full-year target, annual target, annual targets, year target, margin target, margin targets, revenue target, sales target, sales targets, growth target, growth targets, mid term target, mid term targets, full year guidance, guidance, full year outlook",
    "holds_on": "sticking to, stick to, sticking with, confirm, confirms, confirming, maintain, maintains, maintaining, reaffirm, reaffirms, reiterate, reach, will reach, ll reach, hit, will hit, ll hit, beat, will beat, exceed, miss, will miss, raise, raising, lower, lowering, on track, within reach, in reach, still stands, still valid, remains valid, achievable, doable",
    "output_plan": "invest, investing, put … into, figure sum, figure amount, eight figure sum, nine figure sum, million into, millions into, another million, third shift, new plant, new site, new hall, second site, open a plant, open a site, twice as many machines",
    "future": "sticking to, stick to, confirm, we re sticking, comes from, come from, be making, be building, be our",
    "entry_weak": """
        old cylinder, old lock, still the old, still has the old, still have the old,
        not yet replaced, not replaced yet, hasn t been replaced, without a badge,
        without a key, no badge needed, doesn t latch, won t latch, doesn t close, won t
        close, doesn t shut, won t shut, just push, push hard, give it a push, a good
        shove, jiggle, walk in, walk straight in, walk right in, get in, get in through,
        you can get in, let yourself in, nobody checks, no one checks, nobody asks, no
        one asks, nobody looks, waves everyone through, waves you through, wedged,
        wedged open, propped, propped open, held open, ajar, left open, left unlocked,
        stands open, taped under, taped behind, stuck under, on a sticky note, sticky
        note, post it, under the monitor, on the monitor, under the keyboard, under the
        mat, under a rock, under the rock, in the mailbox, in the drawer, never been
        changed, not changed since <year>, not been changed since, hasn t changed since,
        same since <year>, unchanged since <year>, for years, only armed, isn t armed,
        not armed, doesn t record, don t record, records nothing, blind spot, dummy,
        hole in the fence, gap in the fence, only one guard, just one guard, opens by
        itself, opens on its own, opens with a, a credit card opens, credit card,
        screwdriver, paper clip, never asks, never checks, never looks, doesn t ask,
        doesn t check, doesn t look, asks nobody, checks nobody, takes a break, on
        break, on his phone, on her phone, a hi vis, high vis, hi vis vest, lets
        everyone in, lets anyone in, lets everybody in, never really shut, never quite
        closes, through the window, over the roof, without an alarm, climb over, crawl
        under, don t need a badge, doesn t need a badge, no need for a badge, no badge
        required, don t need a key, wait until someone, wait for someone, wait till
        someone, wait for somebody, follow someone in, follow somebody in, tailgate,
        people hold the door, somebody holds the door, always open, open all night, open
        around the clock, anyone can walk, anybody can walk
    """,
    "entry": """
        door, doors, gate, gates, lock, locks, cylinder, cylinders, dock, loading bay,
        keypad, padlock, key safe, lockbox, motion sensor, motion sensors, intercom,
        visitor badge, visitor badges, terminal, guest network, server closet, server
        room door, goods in, receiving, guard, guards, doorman, security guy, security
        guard, night guard, receptionist, front desk guy, window, windows, skylight,
        barrier, turnstile, delivery entrance, staff entrance, rear entrance, back
        entrance, service entrance, ramp, underground garage, back gate, rear door
    """,
    "credential": "keypad, padlock, lockbox, key safe, safe code, alarm code",
    "code_word": "keypad, padlock, combination",
    "nobody_here": """
        nobody at the plant, nobody in the plant, nobody at the office, nobody in the
        office, nobody in the building, nobody on site, nobody in the shop, nobody at
        the shop, nobody at the desk, no one at the plant, no one in the building, no
        one on site, no one in the office, no one at the shop, nobody around, no one
        around, plant is empty, building is empty, building s empty, shop is empty,
        office is empty, unattended, unmanned, no guard, only one guard, just one guard,
        nobody at reception, no one at reception, nobody at the front, no one at the
        front desk, nobody at the gate, no one at the gate, reception is empty, nobody
        on guard
    """,
    "away_time": """
        holidays, christmas, easter, thanksgiving, weekend, weekends, sunday, saturday,
        at night, nights, overnight, evening, every evening, vacation, from, between,
        until monday, over lunch, tonight, this week, after <number>, two to four, from
        two, from … to, midnight to, during the night, after midnight
    """,
    "shut_place": "plant, factory, office, building, shop, site, warehouse, lab, clinic, pharmacy, front desk, reception, company",
    "protects": "key to success, key to a good, the key to, key takeaways, open for, open to, my door is, our door is, door is always open, advent calendar, goalkeeper, goalie",
    "lesson": """
        course, training, training day, talk, lecture, seminar, open day, open house,
        awareness, phishing test, security week, lesson, lessons
    """,
    "press_source": "don t use my name, do not use my name, leave my name out, leave me out, source close, sources close, close to the company, not from me, you didn t hear",
    "later": "within <number> years, within the next, years from now, by fall, by spring, by summer, by autumn, from fall, from spring, from january, after the summer, in the fourth quarter, in the third quarter, in the second half, this winter, this fall, by next year",
    "law_outlook": "backs our, confirms our, a formality, knows it, know it, falls apart",
    "clients": "customers, customer, clients, client, buyers, prospects, dealers",
    "turned_away": "turned down, turning down, turn down, turned away, turning away, declined, declining, refused, refusing, pushed back, put off, cancelled, canceled, cancelling, cancellations, cancellation, postponed, on hold, said no to",
    "stands_idle": "idle, idling, gathering dust, collecting dust, gather dust, standing still, stand still, stands still, rusting, unused, sitting there, mothballed, at rest, sleeping, short time work",
    "maintenance": "maintenance, service, overhaul, repair, repairs, holiday, holidays, vacation, outage, rebuild, relocation, sunday, at night, museum, exhibit, safety, standby",
    "machines": "machine, machines, line, lines, lathes, mills, shop, halls, beds, robots, equipment",
    "judged": "slog, grind, battle, fight, ordeal, brutal, punishing, grim, grand, gigantic, phenomenal, sensational, mixed, sobering, disappointing, finally over, behind us, treated us, gave us, brought us, wings, rewarded us, spoiled us",
    "share_word": "our shares, our stock, our share, company shares, company stock",
    "share_deed": "buy, buying, bought, hold, holding, portfolio, sell, selling, load up, stock up, get in, good time, bargain, cheap, hang on to, hold on to",
    "turning": "the worst is, worst is behind, worst is over, light at the end, turn the corner, turned the corner, turning the corner, pick up, picks up, picking up, bounce back, bouncing back, back to growth, profitable again, back in profit, back to profit, back in the black, in the black, in the red, turnaround, recovery, recover, trough, rebound",
    "exposed": "break room, in the cafeteria, on the desk, on my desk, in the car, in his car, in her car, same login, same credentials, same code, same pin, everyone uses the same, everybody uses the same, lying around, on a disk, on a usb stick, on a thumb drive, operator operator, in the chat, in the group chat, company name, the company s name, product name, name of the dog",
    "no_business": "sales team, sales department, sales colleagues, sales people, sales folks, orders online, place orders, for orders, online orders, your order, your orders, sales support",
    "year_did": "treated us, gave us, brought us, was good to us, rewarded us, spoiled us, spoilt us",
    "your_order": "your inquiry, your enquiry, your inquiries, your enquiries, your request, your order, your orders, your quote, for inquiries, for enquiries, for a quote, get a quote, request a quote, inquiries to, quote of the day, famous quotes, quote from, favorite quote, favourite quote, favorite quotes, in order to",
}
