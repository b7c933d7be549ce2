"""English: what is not out yet, what was heard inside, research, security."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "ahead": "next year, coming year, next fiscal year",
    "research": """
        measurement*, measured value*, test result*, research result*, research finding*, lab
        result*, lab data, test data, prototype*, test rig, experimental result*, first tests, early
        tests, first trials, our measurements, first measurements, lab numbers, lab findings, lab
        results, preliminary data, preliminary results, preliminary findings, interim results,
        interim data, interim analysis, raw data, trial data, trial results, study results, study
        data, our trial, field trial*, patent application*, thermal tests, vibration measurements,
        endurance run, endurance runs, clinical trial, our tests, our experiments
    """,
    "case_story": """
        case study, case studies, customer story, customer stories, success story, patient story
    """,
    "learned_there": """
        apprenticeship, learned, trained at, used to work, back then, before that, studied, quit,
        internship, applied, first job, former, ex
    """,
    "trial_rig": """
        test bench, test rig, spin rig, endurance rig, trial rig, test stand, rig, test head, trial
        head, test setup, experimental setup, lab setup, bench setup, functional model
    """,
    "curve_of": """
        curve, curves, plot, plots, chart, measurement, measurements, measured data, raw data,
        figure, graph, first results, early results, preliminary results, results, spectrum,
        frequency response
    """,
    "paper": """
        paper*, article*, publication*, study, studies, manuscript*, thesis, preprint*, figure,
        figures, results, patent, invention, dissertation, conference paper
    """,
    "unpublished": """
        under review, in review, submitted, not published yet, not yet published, unpublished, not
        out yet, in press, yet to appear, with the reviewers, still with the reviewers, in peer
        review, peer review, not filed yet, not yet filed, not patented yet, before publication, isn
        t out, not out, awaiting publication, will be published, in revision, pre publication, not
        published anywhere, published anywhere yet, not been published, hasn t been published,
        ongoing study, ongoing trial, still ongoing, not presented yet, never published, unpublished
        data, none of it is published, nothing published, nothing is published, none of it
        published, interim look, not submitted, not submitted yet, manuscript not, not yet
        submitted, no journal has, nowhere published, paper to follow, paper to come, paper next
        year, writing the paper, writing it up, write up to follow, publication to follow, publish
        later, out next year, not patented, not filed, haven t filed, haven t published, study is
        still, study still running, still running, shown it to anyone, shown to anyone, nobody
        outside has seen, no one outside has seen, patent people, patent attorney*, patent lawyer*,
        before the patent, before we file
    """,
    "shown_work": """
        measurement, measurements, measured data, curve, curves, plot, plots, chart, charts, slide,
        slides, figure, graph, graphs, diagram, test results, research results, lab results, raw
        data, study, studies, trial data, poster
    """,
    "appeared": """
        is out, is published, has been published, was published, published in, published on, has
        appeared, appeared in, now available, open access, out now
    """,
    "plan_maybe": """
        close, closing, closes, open, opens, opening, move, moving, moves, build, building, buy,
        buying, buys, sell, selling, sells, cheaper, more expensive, prices, hire, hiring,
        successor, dissolve*, takes over
    """,
    "planned": """
        plan, plan to, planning, plans, planned, will, we ll, going to, decided, are to, is to, set
        to, intend*, scheduled, want to, wants to, plan is, plans for, plans are
    """,
    "soon": """
        soon, shortly, next week, next month, next quarter, next year, next spring, next summer,
        next autumn, next fall, next winter, tomorrow, this autumn, this fall, coming year, coming
        months, coming weeks, in the spring, in spring, in autumn, in the fall, from january, from
        february, from march, from april, from may, from june, from july, from august, from
        september, from october, from november, from december, in january, by the end of, at the end
        of, end of the year, later this year, before the end, in <number> years, in <number> months,
        in a few weeks, in a few months, within a year
    """,
    "we_plan": """
        we will, we ll, we are going to, we re going to, we plan, we are planning, we re planning
    """,
    "later": """
        next year, the year after, coming years, next few years, next <number> years, in <number>
        years, within a year, medium term, mid term, long term, next quarter, second half, next
        half, by year end, by the end of, end of the year, soon, in future, in the future, next
        spring, next fall, next autumn, coming months, next months, next month, going forward, by
        christmas, in a few years, over the next, this time next year, by then, come spring, come
        fall, within <number> years, within the next, years from now, by fall, by spring, by summer,
        by autumn, from fall, from spring, from january, after the summer, in the fourth quarter, in
        the third quarter, in the second half, this winter, this fall, by next year, in the next
        <number> years, a year from now, <number> years from now, give us <number> years, give it
        <number> years, another <number> years
    """,
    "new_thing": """
        new machine, new model, new product, new project, next generation, next gen, next machine,
        next model, next product, successor, something new, something big, something huge, something
        special, something that, something nobody, surprise, a machine that, a product that, a
        project that, a product, a machine, a project, under the tarp, under a tarp, under the
        sheet, under wraps, behind the curtain, behind this tarp, behind the tarp, unveil,
        unveiling, reveal, big reveal, prototype, world first, world premiere, little sister, big
        sister, little brother, big brother, new site, new plant, what we re building, what we are
        building, what we re hiding, what s coming, our next, something … coming, something is
        coming, something s coming, cooking up something, something … big, new toy, beast, monster,
        secret project, secret machine, under this sheet, under the cloth, under this tarp, under
        this cover, next big thing, something that officially, first chips on our, first cut on our,
        never been done before, like nothing before, a device, a gadget
    """,
    "not_shown": """
        under wraps, under the tarp, under a tarp, under the sheet, behind the curtain, behind this
        tarp, hidden, hiding, doesn t exist yet, does not exist yet, can t show, cannot show, not
        allowed to show, nobody has seen, no one has seen, nobody may see, nobody is allowed,
        surprise, guess what, can you guess, stay tuned, watch this space, sneak peek, teaser, jaw
        drop*, you ll be amazed, unveil, unveiling, big reveal, wait till, wait until, you ll see,
        officially doesn t exist, doesn t exist, about to launch, about to release, about to
        announce, will be unveiled, will be presented, will be announced, launching soon, almost
        ready, nearly done, nearly ready, almost done, blow your mind, blow you away, world hasn t
        seen, never been seen, officially doesn, officially does not, can t talk about, cannot talk
        about, no photos, soon i can show, can soon show, soon we can show, be able to show, under
        this sheet, under the cloth, under this tarp, under this cover, under the cover, under a
        cover, under a sheet, doesn t launch until, doesn t come out until, not out until, won t be
        out until, nobody knows about, no one knows about, nobody knows about yet, no customer has
        seen, no customer knows, that no customer, nobody should know, can t show you yet, can t
        show you, no name yet, doesn t have a name, has no name, still nameless, not in the catalog,
        not in the catalogue, not in any catalog, not in any catalogue, not on the website yet, not
        on the market yet, covered up, under a cloth, under a blanket, jaws will drop, jaw will
        drop, just you wait, wait until you see, wait till you see, can t tell you, can t tell you
        what, not allowed to tell, not allowed to say, supposed to know, nobody outside has seen, no
        one outside has seen, nobody talks about, no one talks about yet, that nobody has, hasn t
        been seen, nobody s seen, nobody has ever seen, turn the industry, turn the market, turn the
        whole industry, shake up the industry, shake up the market, shake things up, change
        everything, changes everything, game changer, change the game, changes the game, won t
        believe your eyes, won t believe, you won t believe, leave you speechless, speechless, knock
        your socks, fall off your chair, make waves, kept secret, i can t say what, can t say what,
        keep your eyes peeled, nobody expects, no one expects, see coming, sees coming, saw coming,
        no clue, have no idea, has no idea, on anyone s radar, on anybody s radar, won t be
        announced, not be announced, won t be shown, make the competition sweat, make competitors
        sweat, competition tremble, not announced yet
    """,
    "no_product": """
        blog, video, film, episode, podcast, article, post, book, novel, album, song, coffee
        machine, washing machine, car, bike, dog, cat, baby, daughter, son, wife, husband,
        colleague*, apprentice*, job opening, party, birthday, wedding, menu, cake, website,
        exhibition, apartment, house, update, version, release notes, course, vacation, trip, quiz,
        contest, raffle, giveaway, kitchen, furniture, office, desk, farewell, leaving party,
        leaving do, retirement
    """,
    "inside_source": """
        intranet, notice board, noticeboard, bulletin board, internal mail, internal email, internal
        e mail, internal memo, internal note, internal document*, internal chat, internal slack,
        internal slide*, internal deck, slack channel, memo, board minutes, meeting minutes, all
        hands, town hall, townhall, team meeting, staff meeting, in the meeting, at the meeting, our
        boss said, my boss said, boss told us, boss told me, management told us, ceo told us, from
        management, from the top, from upstairs, org chart, internal directive, the grapevine, water
        cooler, first hand, firsthand, over lunch, at the coffee machine, info session, briefing,
        this morning s briefing, just told us, told us today, they told us, we were told, we were
        just told, internal mail says, informed us, just informed us, has informed us, has just told
        us, hr just told, hr told us, hr says, leadership meeting, exec meeting, management meeting,
        staff briefing, morning briefing, toolbox talk, monday meeting, all hands just now, stand up
        this morning, email from the boss, mail from the boss, word from above, we ve been told,
        just been told, told the team, told us, memo went round, memo went around, memo going round,
        memo just landed, town hall slide, on the slide, slide said, slides said, let it slip, word
        is, word on the floor, rumour has it, rumor has it, spoiler from the, small circle, behind
        closed doors, works council, staff reps, email landed, mail from upstairs, heard in the
        hallway, heard it in the, overheard, we learned today, found out today, hinted at, in the
        leadership call, on the team call, email from my boss, email from management, email from hr,
        mail from management, message from the boss, message from management, letter from
        management, note from management, word from management, the boss just told us, boss just
        told us, they ve just told us, we ve just been told, we just heard, around the coffee
        machine, team briefing, department meeting, shift briefing, staff council, employee reps,
        union rep, shop steward, everyone in the canteen, everyone s saying, everyone is saying,
        everybody s saying, everybody is saying, word has it, in the corridors, rumour mill, rumor
        mill, on the grapevine, through the grapevine, people are saying, the minutes, in the
        minutes
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
        cutting back, slashed, eliminated, eliminat*, phased out, automat*, selling off,
        consolidated, consolidat*, moved, renamed, overhaul*, revamp*, cancelled, canceled,
        postponed, delayed, won t be renewed, not renewed, not be renewed, won t be replaced, not be
        replaced, expires, runs out, scrapping, scrap, scraps, axing, axe, axes, ditching, ditch,
        abolish*, abolishing, getting rid of, get rid of, do away with, doing away with, taking
        away, close down, closing down, rebuild, reshuffle*, new site manager, gets replaced, let
        go, letting go, new production manager, downsiz*, offshor*, discontinu*, fewer jobs, jobs
        fewer, have to go, has to go, will have to go, buyer, up for sale, for sale, pay freeze,
        wage freeze, wages frozen, salaries frozen, no raises, no pay rise*, no pay raise*, about to
        shut, shut two, to shut, for the chop, getting the chop, on the chopping block, getting the
        boot, job losses, social plan, to an investor, being sold, cost cutting, belt tightening,
        winding down, wound down, spun off, spinning off, no new hires, stop hiring, stopped hiring,
        is closing, are closing, to close, to be closed, will close, is shutting, are shutting,
        knocked down, torn down, demolish*, refurb*, redevelop*, moving out, getting sold, being
        replaced, being closed, wound up, winding up, made redundant, redundanc*, successor, is
        going at, going at the end, goes at the end, jobs are going, jobs going, jobs will go, jobs
        are to go, posts are going, roles are going, positions are going, jobs are gone, is off at
        the end, moving on at, on his way out, on her way out, being let go, getting the push,
        getting the sack, sacked, being made redundant, walks, will be gone, disappearing,
        disappear, jobs … are going, positions … are going, posts … are going, roles … are going,
        jobs … going, jobs … gone, jobs … to go, been sold, to be sold, being bought, bought out,
        taken over, being taken over, takeover, merger, on a list, on the list, stops, stopping,
        packing up, packing her desk, packing his desk, clearing her desk, clearing his desk, clears
        his desk, clears her desk, walking out, hands in his notice, hands in her notice, handed in,
        on the way out, calls it quits, called it quits, will stop, is sold, gets sold, site sold,
        business sold, selling the
    """,
    "pay": "pay, wage, wages, salary",
    "measured": """
        measured, show, shows, confirm, confirms, ran, runs, holds, works, worked, beats, promising,
        amazing, incredible, great, passed, cut by, down by, up by, less, better, faster, cooler
    """,
    "own_health": """
        blood test, blood work, doctor, my dog, my cat, vet, blood pressure, pregnancy, covid test,
        choir, tournament, football, soccer, match, exam, driving test, vote, quiz, tour, pupils, is
        fine, guest, talk, lecture, class, learned, learning, learnt, how to, safety measures,
        protective measures, running shoes, marathon
    """,
    "secured": """
        password, passwords, passcode, pin, door code, gate code, access code, alarm code, pin code,
        entry code, login, logins, log in, credentials, admin, admin login, username, root, wifi
        key, vpn, firewall, server, servers, build server, staging, backup, backups, antivirus,
        vulnerability, vulnerabilities, security hole, security flaw, exploit, patch, alarm, camera,
        cameras, cctv, guard, security guard, night guard, watchman, back door, side door, loading
        dock, key box, safe, server room, badge reader, barrier, narcotics, remote access, api key,
        badge, badges, master key, spare key, guest wifi, front desk, side entrance, emergency exit,
        medicine cabinet, drug cabinet, cash box, access control, turnstile, turnstiles, main gate,
        main door, main entrance, warehouse door, workshop door, cellar door, roller door, dock
        door, locks, lock, server room key, key to the, keys to the, staging server, test server
    """,
    "exposed": """
        is still, still the, still on, still runs on, still running, factory default, factory
        setting*, default password, default login, default, never changed, unchanged, hasn t been
        changed, the same password, same password, everywhere, admin admin, changeme, on a sticky
        note, on a post it, taped to, under the mat, under the keyboard, broken, doesn t work, does
        not work, isn t working, not working, out of order, switched off, turned off, is off, dummy,
        fake, dead, asleep, sleeps, unguarded, no guard, nobody there, no one there, nobody at
        night, unlocked, never locked, always open, left open, wide open, propped open, doesn t
        lock, not patched, unpatched, hasn t been patched, not fixed yet, not updated, out of date,
        outdated, ancient, windows xp, windows 7, windows <year>, windows server <year>,
        unencrypted, without a password, no password, no firewall, no backup, no backups, just walk
        in, flower pot, under the pot, behind the, access to production, founding year, zip code,
        off, open, anyone can, anybody can walk, walk right in, walks in, waltz in, 1234, 0000, is
        disabled, are disabled, been disabled, still disabled, is unplugged, won t close, doesn t
        close, don t close, works for every, works on every, for every door, just push, hangs next,
        hangs on, hangs in, hanging on, hanging next, lies next, sits next, factory password,
        factory code, stopped recording, stopped working, no longer records, not recording, doesn t
        film, shares one, share one, sharing one, shares a single, one shared, one login for, shared
        login, shared password, no second factor, no two factor, without two factor, no 2fa, no mfa,
        single factor, written on, just for show, only for show, for decoration, decoration only, no
        longer active, not active, deactivated, break room, in the cafeteria, on the desk, on my
        desk, in the car, in his car, in her car, same login, same credentials, same code, same pin,
        everyone uses the same, everybody uses the same, lying around, on a disk, on a usb stick, on
        a thumb drive, operator operator, in the chat, in the group chat, company name, the company
        s name, product name, name of the dog
    """,
    "protects": """
        change it, change them, change yours, if your, never use, nobody should, change your, never
        share, don t share, do not share, please don t, never give, tip, tips, advice, training,
        course, talk, lecture, bad idea, not a good idea, forgot, forgotten, lost, locked out of my,
        drill, fire alarm, fire drill, false alarm, alarm clock, we fixed, fixed the, has been
        fixed, promo code, discount code, coupon, discount, free coffee, open door policy, open
        doors, open house, open day, source code, qr code, dress code, color code, at home, gym, my
        gym, don t post, rotate it, rotate your, why, error code, zip code, area code, product code,
        bar code, barcode, g code, gcode, nc code, code review, clean code, code base, codebase,
        opens its doors, open its doors, new doors, opens doors, construction, our door is, our
        doors are, stop by, drop by, come by, come see us, if you have questions, key to success,
        key to a good, the key to, key takeaways, open for, open to, my door is, door is always
        open, advent calendar, goalkeeper, goalie, come and visit, come visit, open all day, oven
        door, fridge door, car door, pay less, off your order
    """,
    "daily_life": """
        apprentice*, apprenticeship, internship, tournament, party, outing, sports, course,
        training, first aid, coffee machine, canteen, menu, birthday, retirement, anniversary, kids,
        open day, open house, weather, vacation, ski, snow
    """,
    "makes": """
        assembled, built, building, wired, worked on, working on, developed, developing, tested,
        testing, programmed, designed, machined, test bay, workshop, shop floor, in our lab, test,
        try out, got to try, already running, already runs
    """,
    "successor": """
        successor*, replacement for, little sister, big sister, little brother, big brother, next
        generation, next gen, follow up to, heir to, replaces the, replacement of
    """,
    "outside_source": """
        newspaper, press release, radio, the news, parents, teacher, city council, association,
        landlord, neighborhood, neighbourhood, school, kindergarten, church, co op, podcast,
        newsletter, quiz, party, invitation, pizza, recipe, menu, for sale, to give away, for rent,
        wanted, tournament, barbecue, fun run, bake sale
    """,
    "lab": """
        lab, laboratory, bench, test bay, test hall, prototype, test bench, test run, test runs,
        test rig
    """,
    "first_time": "for the first time, first time, never before, first ever",
    "first_results": """
        first results, early results, early data, our data, our results, our findings
    """,
    "fair": """
        fair, trade fair, show, booth, stand, o clock, pm, party, open day, open house, doors,
        taster day, webinar, workshop, registration, event, <number> am
    """,
    "leaders": """
        boss, bosses, manager, managers, management, ceo, cfo, coo, director, hr, human resources,
        board, supervisor, team lead, plant manager, head of, leadership, leadership team, exec
        team, execs, shift leads, team leads, site lead, ward manager, head nurse, nurse manager,
        store manager, branch manager, sales manager, plant head, site manager
    """,
    "says_so": """
        said, says, told, announced, informed, mentioned, revealed, wants, want, plans, planning, is
        considering, considering, decided, intends, confirmed, let slip, announces, briefed, briefs,
        emailed, posted, mentions, told us, explained, told the team, told everyone, broke the news,
        hinted, leaked, blurted, admitted, warned, slipped, told me, spilled, has told us, has just
        told us, just told us, just announced, has announced, just confirmed, confirmed to us,
        informed us, let us know
    """,
    "what_thing": """
        machine, model, product, device, project, the thing, what we, what i, whatever, something,
        system, robot, gadget, thingy, center
    """,
    "will_show": """
        present, presenting, unveil, launch, launching, launches, release, reveal, world premiere,
        bring to market, hits the market, go live, will be unveiled, will be revealed, will be
        shown, we re showing something, we ll show something, we re opening something, we ll be
        opening something, we re launching something, we re presenting something, we ll present
        something
    """,
    "probe": """
        test, tests, endurance test, trial, trials, experiment, experiments, simulation*,
        evaluation, analysis, measurements, study, pilot, algorithm, compensation, sensor,
        deviation, geometry, cooling, coating, alloy, bearing design, new process, new method, test
        rig, damper, prototype*
    """,
    "outcome": """
        better than expected, better than we thought, worse than, works, confirm it, confirm*,
        proves, prove, shows that, show that, exceed*, promising, sensational, less drift, less,
        cuts, halves, doubles, more accurate, faster, micron, microns, success, failed,
        breakthrough, paper to follow, beyond expectations, all expectations, saves, stable, without
        failure, flawless, flawlessly, increases, reduces, gain of, lasts three times, lasts twice,
        three times longer, twice as long, respond, responds, without drift, beat anything, beats
        anything, first time below, first time under, half as much, look stunning, looks stunning,
        look amazing, nothing like it, home earlier, half the, half as, twice as fast, twice as
        good, survives, survived, holds up, held up, lasts, lasted, far better, way better, better
        than the old, doesn t break, no longer breaks, it worked, did it, down to, down by, cut by,
        lasts longer, three times as long, reduced to, dropped to, dropped by, is down
    """,
    "lack": """
        without, no, nobody, no one, noone, never, not, haven t, hasn t, isn t, aren t, doesn t, don
        t
    """,
    "plan_hard": """
        layoff*, lay off, laying off, laid off, job cut*, cut … jobs, cutting … jobs, redundanc*,
        short time work, plant closure, site closure, close … plant, close … site, close … factory,
        closing … plant, closing … site, closing … factory, relocat*, offshor*, restructur*,
        reorganis*, reorganiz*, merger, takeover, taking over, acquiring, acquire, three shift*,
        price increase*, raise … prices, raising … prices
    """,
    "fresh": "new",
    "inside_paper": """
        intranet, internal mail, internal email, internal e mail, internal memo, internal note,
        internal document*, internal chat, internal slide*, internal deck, slack channel, memo,
        board minutes, meeting minutes, org chart, internal directive, notice board, bulletin board,
        the minutes, in the minutes
    """,
    "reads_so": "says, said, reads, states, announces, it says, that, fresh from",
    "inside_weak": "changes, changing, change",
    "it_comes": "it s, it is, it comes, it s coming, something, this one, surprise, big",
    "code_word": "code, codes, keypad, padlock, combination",
    "doorway": """
        door, doors, gate, warehouse, entrance, cabinet, safe, garage, room, hall, lab, elevator,
        archive, back door, back entrance, side door, front door, main door, basement, storeroom,
        store room, office, locker room, changing room, shed, lift, gates, loading bay, staff
        entrance, side entrance
    """,
    "told_from_when": """
        from monday, from tuesday, from wednesday, from thursday, from friday, from january, from
        february, from march, from april, from may, from june, from july, from august, from
        september, from october, from november, from december, starting monday, starting tuesday,
        starting wednesday, starting thursday, starting friday, starting january, starting february,
        starting march, starting april, starting may, starting june, starting july, starting august,
        starting september, starting october, starting november, starting december, in january, in
        february, in march, in april, in june, in july, in august, in september, in october, in
        november, in december, as of monday, as of tuesday, as of wednesday, as of thursday, as of
        friday, as of january, as of february, as of march, as of april, as of may, as of june, as
        of july, as of august, as of september, as of october, as of november, as of december, in
        may, next week, next month, next quarter, next year, from next, starting next, as of,
        effective, from now on, by the end of, on fridays, come january, come spring, this summer,
        this fall, this winter, over christmas, in the fall, in spring, in autumn, by easter, by
        christmas, by summer, this year, next spring, next summer, next fall, next autumn, next
        winter, starting now, starting today, starting tomorrow, effective immediately, with
        immediate effect, as of now, as of today, as of next, from today, from tomorrow, going
        forward, after christmas, before christmas, after easter, until christmas, in the new year,
        from the new year
    """,
    "told_turns": """
        must, have to, has to, comes back, coming back, back in, costs, will cost, cost more, no
        longer, no more, is gone, are gone, gone, only … days, sent home, send home, sends home,
        moves, moving, moves into, extended, shortened, longer, shorter, free, paid parking,
        cancelled, dropped, ends, ending, third shift, second shift, extra shift, working through,
        cut to, cut, halved, doubled, into open plan, banned, monitored, clear out, vacate, once a
        week, twice a week, becomes, become, scrapped, axed, closes, on short weeks, shuts down,
        frozen, on hold, paid out, outsourced, moved to, only open, until further notice, capped,
        lights out, lights off, goes dark, go dark, scrap, scraps, scrapping, axing, drop, drops,
        dropping, cancel, cancelling, canceling, ditch, ditching, abolish, abolishing, halving,
        doubling, extending, introducing, bringing in, bringing back, getting rid of, get rid of,
        doing away with, do away with, taking away, take away, cutting, closing, shutting, more
        expensive, cheaper, compulsory, mandatory, earlier, later, is over, ends in, contracted out,
        to an outside firm, is moving, moves to, runs only until, close in, closing in, changes,
        change, changing, changed, is changing, get merged, gets merged, merged, merging, being
        outsourced, introduced, new, goes to, four days, days of, hours a day, dissolved, reduced,
        postponed, there s no, there is no, there will be no, won t be any, won t be paid, not paid
        any more, not be paid, isn t paid, any more, anymore, unpaid, won t be, suspended, stopped,
        stopping, banned from, goes up, going up, goes down, down to, up to us, taken away, at our
        own expense, is out, being cut, being dropped, being scrapped, being moved, are going, to
        go, are to go
    """,
    "told_posted": """
        posted on, posted in, pinned to, pinned up, taped to, note on the, sign on the, on the
        canteen wall, company wide email, company wide mail, all staff email, all staff mail, email
        to all, mail to all, teams channel, staff newsletter, company newsletter, the rota, the
        roster, shift plan, morning huddle, stand up, standup, works council, managers meeting,
        leadership meeting, shift handover, break room, screen in the, on the screen, sheet on the,
        letter from management, memo from, taped up, stuck on, noticeboard, announcement from,
        loudspeaker, hr email, mail from hr, word from, meeting, email from, mail from, heard in
        the, email from the boss, email from management, email from hr, message from the boss,
        message from management, note from management, we ve just been told, they ve just told us,
        in the chat, whatsapp, slide, slides, e mail, memo, group chat, thread, distribution list,
        the minutes, in the minutes, team chat, got an email, got a mail, got the email
    """,
    "told_known_inside": """
        only the managers know, only managers know, only management knows, only … know so far, only
        … knows so far, not announced yet, not been announced, hasn t been announced, not official
        yet, not been communicated, will be announced, will hear, find out next, not public yet, yet
        to be announced, nobody knows yet, no one knows yet, only a few know, only a handful know,
        few people know, isn t out yet, not out yet, not confirmed yet, not been confirmed, hasn t
        been communicated, isn t official, is not official, not yet official, yet to be confirmed,
        won t be announced until, will be communicated, internally only, only internally, only the
        inner circle, only the bosses know, only bosses know, only the board knows, only a few of us
        know, only the bosses have been told, only managers have been told
    """,
    "told_goods": """
        discounts, discount, purchase prices, cost prices, price list, price lists, terms, customer
        list, client list, customer data, contact list, margins, margin, calculations, quotes,
        minutes, board minutes, drawings, blueprints, source code, passwords, documents, files,
        supplier list, roadmap, strategy paper, salary list, payroll list, contracts
    """,
    "told_still_has": """
        still have, i kept, kept a copy, in my head, by heart, on my stick, usb stick, thumb drive,
        on my drive, on my laptop, in my drawer, took with me, took them with me, copied, memorised,
        memorized, still know, still remember, in my cloud, still got, i ve got, ve still got, hung
        on to, held on to
    """,
    "told_offers": """
        call me, dm me, message me, ping me, text me, get in touch, reach out, happy to share, if
        you want, interested, anyone interested, for a beer, i could, maybe i, in black and white
    """,
    "told_given_back": """
        deleted, returned, handed back, gave back, shredded, never, nobody, keep to myself, off
        limits, public, published
    """,
    "told_concession": """
        discount, off, knock off, knock, go down, come down, below list, cost price, margin, markup
    """,
    "told_bargain": """
        our sales guys, our sales people, our salespeople, our sales team, our reps, the sales guys,
        big customers, big accounts, big boys, if you wait, if you push, if you insist, just wait,
        end of the quarter, last week of the quarter, in reality, internally
    """,
    "told_offered_to_all": """
        code, voucher, black friday, trade show, shop, store, sale on, staff discount, apprentices,
        coupon, gym
    """,
    "told_riddle": """
        the number, a number, remember the, get used to the, starts with, begins with, mark your
        calendar, mark your calendars, save the date, get used to, if i were you, first letter,
        letters, keep counting, guess, neither confirm nor deny, lucky number, favorite number,
        favourite number
    """,
    "told_to_come": """
        that comes out, coming out this, coming out in, that launches, launching this, that s
        coming, that is coming, we launch in, we ll launch, that will be unveiled, that nobody has,
        that no one has, that doesn t exist, you ll see in, due out, out this, out in
    """,
    "told_our_things": """
        machine, model, product, device, system, controller, spindle, mill, series, software, boat,
        one, thing, beast
    """,
    "told_hands_on": """
        ran parts, ran the, worked on, working on, tested, testing, tried, saw, touched, assembled,
        programmed, wired, milled, cut parts, hands on, in front of me, built, test drove, touch,
        see it, touch it, seen, drive it, run it
    """,
    "told_builds": """
        cut, cuts, grind, grinds, mill, mills, turn, turns, machine, forge, forges, cast, casts,
        stamp, stamps, print, roast, roll, weld, polish, bore, weave, distill, build, builds, make,
        makes, produce, produces, brew, brews, manufacture, manufactures, assemble, fly, building,
        assembling, developing, tinkering, designing, i m building, we re building, putting together
    """,
    "entry_weak": """
        old cylinder, old lock, still the old, still has the old, still have the old, not yet
        replaced, not replaced yet, hasn t been replaced, without a badge, without a key, no badge
        needed, doesn t latch, won t latch, doesn t close, won t close, doesn t shut, won t shut,
        just push, push hard, give it a push, a good shove, jiggle, walk in, walk straight in, walk
        right in, get in, get in through, you can get in, let yourself in, nobody checks, no one
        checks, nobody asks, no one asks, nobody looks, waves everyone through, waves you through,
        wedged, wedged open, propped, propped open, held open, ajar, left open, left unlocked,
        stands open, taped under, taped behind, stuck under, on a sticky note, sticky note, post it,
        under the monitor, on the monitor, under the keyboard, under the mat, under a rock, under
        the rock, in the mailbox, in the drawer, never been changed, not changed since <year>, not
        been changed since, hasn t changed since, same since <year>, unchanged since <year>, for
        years, only armed, isn t armed, not armed, doesn t record, don t record, records nothing,
        blind spot, dummy, hole in the fence, gap in the fence, only one guard, just one guard,
        opens by itself, opens on its own, opens with a, a credit card opens, credit card,
        screwdriver, paper clip, never asks, never checks, never looks, doesn t ask, doesn t check,
        doesn t look, asks nobody, checks nobody, takes a break, on break, on his phone, on her
        phone, a hi vis, high vis, hi vis vest, lets everyone in, lets anyone in, lets everybody in,
        never really shut, never quite closes, through the window, over the roof, without an alarm,
        climb over, crawl under, don t need a badge, doesn t need a badge, no need for a badge, no
        badge required, don t need a key, wait until someone, wait for someone, wait till someone,
        wait for somebody, follow someone in, follow somebody in, tailgate, people hold the door,
        somebody holds the door, always open, open all night, open around the clock, anyone can
        walk, anybody can walk, doesn t lock, won t lock, hasn t shut, hasn t closed, hasn t locked,
        hasn t latched, not shut properly, not closed properly, never shuts, never closes, never
        locks, doesn t shut properly, can t be locked, is always open, stays open, under the stone,
        under the flower pot, has a hole, has had a hole, a hole since
    """,
    "entry": """
        door, doors, gate, gates, lock, locks, cylinder, cylinders, dock, loading bay, keypad,
        padlock, key safe, lockbox, motion sensor, motion sensors, intercom, visitor badge, visitor
        badges, terminal, guest network, server closet, server room door, goods in, receiving,
        guard, guards, doorman, security guy, security guard, night guard, receptionist, front desk
        guy, window, windows, skylight, barrier, turnstile, delivery entrance, staff entrance, rear
        entrance, back entrance, service entrance, ramp, underground garage, back gate, rear door,
        side door, front door, main door, fire door, fire exit, emergency exit, main entrance, side
        entrance, loading dock, storeroom door, basement window, back window, fence, key to the
    """,
    "nobody_here": """
        nobody at the plant, nobody in the plant, nobody at the office, nobody in the office, nobody
        in the building, nobody on site, nobody in the shop, nobody at the shop, nobody at the desk,
        no one at the plant, no one in the building, no one on site, no one in the office, no one at
        the shop, nobody around, no one around, plant is empty, building is empty, building s empty,
        shop is empty, office is empty, unattended, unmanned, no guard, only one guard, just one
        guard, nobody at reception, no one at reception, nobody at the front, no one at the front
        desk, nobody at the gate, no one at the gate, reception is empty, nobody on guard, nobody
        in, no one in, nobody there, no one there, nobody here, no one here, nobody s in, no one s
        in, nobody about, no one about, not a soul, deserted
    """,
    "away_time": """
        holidays, christmas, easter, thanksgiving, weekend, weekends, sunday, saturday, at night,
        nights, overnight, evening, every evening, vacation, from, between, until monday, over
        lunch, tonight, this week, after <number>, two to four, from two, from … to, midnight to,
        during the night, after midnight
    """,
    "shut_place": """
        plant, factory, office, building, shop, site, warehouse, lab, clinic, pharmacy, front desk,
        reception, company
    """,
    "lesson": """
        course, training, training day, talk, lecture, seminar, open day, open house, awareness,
        phishing test, security week, lesson, lessons
    """,
    "thesis": """
        bachelor thesis, bachelor s thesis, master thesis, master s thesis, term paper, school
        project, science fair, homework
    """,
    "we_say": "we get to, they re, they are",
    "in_secret": """
        secretly, in secret, behind closed doors, on the quiet, under the radar, in the shadows,
        behind the scenes, quietly, on the sly, away from prying eyes
    """,
    "working_on": """
        what i m working on, what i m building, what i m testing, what we re working on, what we re
        building, what we re testing, the thing i m working on, the thing i m building, the machine
        i m working on, the machine i m building, the project i m on, what s on my bench, what s on
        my desk, what s at the back of the hall, what s in the back, working on something, tinkering
        with something, tinkering on something, cooking up, brewing something, up to something,
        building something, developing something, dreaming up, what our lab, what our engineers,
        what our r, what our developers, what the lab
    """,
    "foretaste": """
        sneak peek at, sneak peek of, sneak peek, first look at, a taste of, little taste of,
        glimpse of, glimpse at, spoiler, coming in, just so you know, exclusive, heads up, a heads
        up, early peek, scoop, a little secret, coming soon in, out in january
    """,
    "plan_act": """
        will be gone, no longer exist, no longer exists, close, closes, closing, closed, shut,
        shuts, shutting, open, opens, opening, set up, setting up, start up, starting, found, move,
        moves, moving, relocate*, relocating, sell, sells, selling, take over, takes over, taking
        over, buy, buys, buying, acquire, acquires, acquiring, build, builds, building, outsource*,
        outsourcing, spin off, spinning off, wind down, winding down, pull out, pulling out, axe,
        axing, split up, put up, puts up, putting up, sets up, erect, erects, erecting, construct,
        constructs, constructing, founding, acquisition of, offshore, offshoring, discontinues,
        discontinuing, dismantles, dismantling, scraps, scrapping, mothball, mothballs
    """,
    "plan_object": """
        new hall, new building, new production hall, shop in, shop next, plant, site, factory,
        branch, subsidiary, outpost, foundry, paint shop, assembly, assembly line, production,
        department, maternity ward, ward, emergency room, clinic, product line, business unit,
        division, software firm, software company, startup, competitor, second plant, service
        center, service centre, warehouse, store in, bakery in, ship, lab, laboratory, research
        centre, research center, logistics centre, logistics center, sales office, production hall,
        workshop
    """,
    "price_object": """
        price list, prices, price, our prices, list prices, rates, hourly rates, fees, service
        contracts
    """,
    "price_act": """
        go up, going up, goes up, raise, raising, up by, increase, increasing, rise, rising, come
        down, coming down, lower, lowering, cut, drop, dropping, raises, raised, increases, hiking,
        hike, hikes, puts up, putting up, rises, climb, climbing, put up
    """,
    "year_turn": """
        in the new year, from new year, as of january, come january, come spring, come summer, come
        autumn, this autumn, this spring, this summer, this winter, by year end
    """,
    "early_look": """
        got to see it, got to touch, already seen it, already had my hands, i ve already, i ve seen
        it, i have seen it, i got to, i was allowed to, had a first go, got a first look, i saw it,
        saw it run, seen it run, i ve tried it, i tried it
    """,
    "measuring": "measurement, measurements, tries",
    "secret_project": """
        secret project, stealth project, skunkworks, secret machine, secret weapon, project x,
        confidential project, hush hush project
    """,
    "next_in_line": "next, new, upcoming, future, forthcoming",
    "way_there": """
        road, street, access, access road, path, bridge, underpass, bus stop, bus line, entrance,
        driveway, roundabout, bike path, parking lot, car park, level crossing, turn off
    """,
}
