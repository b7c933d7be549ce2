"""English: competitors, comparisons, being first and best."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "someone": """
        customer, customers, client, clients, boss, bosses, manager*, colleague*, coworker*, co
        worker*, employee*, intern, interns, apprentice*, neighbour*, neighbor*, teacher*,
        politician*, driver*, guy, guys, man, men, woman, women, people, seller, sellers, salesman,
        salesmen, engineer*, developer*, buyer*, supplier*, journalist*, referee*, coach, user,
        users, reader*, caller*, patient*, whoever, anyone who, everyone who, someone, commenter*,
        folks, technician*, applicant*, supervisor*, foreman, foremen, team lead, team leader*,
        director*, site manager*, project manager*, superintendent, planner*, dispatcher*,
        accountant*, architect*, trainer*, instructor*, nurse*, doctor*, cook, caretaker*, janitor,
        contractor*, subcontractor*, fitter*, operator*, expert, experts, ceo, vp, storeman, clerk*,
        resident*, lad, lads, bloke, blokes, dude, dudes, chap, fella, salesperson, rep, reps, who
        wrote this, who wrote that, author of this comment, this commenter, whoever wrote, line
        manager, shift leader, shift lead, head of department, whoever designed, whoever built,
        whoever posted, whoever programmed, whoever came up, whoever thought, whoever drew, whoever
        approved, whoever did this, who designed this, who built this, who came up with this, anyone
        who posts, anyone who writes, the person who wrote, the one who wrote, those in, the folks
        in, the people in, the lot in, whoever writes, whoever posts, whoever says, anyone who says,
        people who write, people who post
    """,
    "rival": "competitor*, competition, rival, rivals",
    "rundown": """
        junk, is garbage, are garbage, pure garbage, sells garbage, is rubbish, are rubbish, pure
        rubbish, utter rubbish, piece of crap, crap, crappy, cheap copy, cheap copies, cheap knock
        off*, knock off*, knockoff*, rip off, rip offs, ripoff, laughing stock, a joke, a bad joke,
        scam, scammers, con artists, amateurs, incompetent*, clueless, worthless, useless, stay away
        from, steer clear of, only themselves to blame, deserve what they get, deserves what they
        get, serves them right, stone age, paperweight*, doorstop*, boat anchor*, dumpster fire,
        pathetic, embarrassing, laughable, lousy, lie to you, liars, lying, not worth the money,
        wouldn t touch, overpriced toy*, overpriced junk, beyond help, has no idea, have no idea,
        asleep at the wheel, museum piece, belongs in a museum, toy, toys, scrap metal, scrap heap,
        trash, trashy, garbage, rubbish, boat anchor, as a parts donor, duct tape, held together,
        money down the drain, waste of money, waste your money, throw away your money, burning
        money, buy twice, pay twice, nothing but trouble, nothing but headaches, more trouble than,
        my apprentice could, any apprentice, wouldn t take one for free, if you paid me, not even
        for free, friends don t let friends, do yourself a favor, don t buy, never buy, whatever you
        do, hot air, all talk, smoke and mirrors, snake oil, playing catch up, way behind, years
        behind, dinosaur*, prehistoric, second rate, third rate, shoddy, sloppy, flimsy, disgrace,
        sad excuse, poor excuse, sorry excuse, couldn t hold a, couldn t find their, can t tell a,
        wannabe*, bargain bin, yesterday s technology, never picks up, never pick up, never answers,
        never answer the, never calls back, never call back, never return, more noise than, more
        talk than, find another job, change careers, stick to making, as decoration, bad joke, sick
        joke, total joke, disaster*, train wreck, trainwreck, clown show, circus act, horror show,
        unusable, dead on arrival, abysmal, atrocious, appalling, hot garbage, lipstick on a pig,
        house of cards, vaporware, money pit, lemon, lemons, good for parts, only for parts, it for
        parts, them for parts, for scrap, a sad joke, a tragedy, a disaster, a farce, past help,
        beyond saving, can t be helped, a lost cause, a shambles, no hope for, a disgrace, what a
        disgrace, a misery, a nightmare to deal with, broken promises, empty promises, promise the
        moon, promise you the moon, promises the moon, promise the world, promise you the world,
        promise the earth, say anything to, will say anything, tell you anything, fairy tale*,
        fairytale*, fiction section, works of fiction, work of fiction, pure fiction, no clue, don t
        have a clue, doesn t have a clue, haven t got a clue, not a clue, no idea what, never works,
        never work, nothing works, nothing ever works, all show, all marketing, pure marketing, just
        marketing, smoke and, window dressing, cash grab, shameless*, unserious, amateur hour, hack
        job, bodge job, bodged, cobbled together, slapped together, thrown together, half baked,
        half assed, held together with, bucket of bolts, rust bucket*, pile of, tired copy, weak
        copy, pale imitation, cringe, cringeworthy, second hand embarrassment, asleep for, stuck in
        the, living in the past, out of their depth, in over their heads, no substance, nothing
        behind it, style over substance, bait and switch, tall tales, spin, fake, farce, shambles,
        hopeless, dreadful, horrendous, god awful, terrible, friday afternoon job, built on a
        friday, monday car, never hits, lots of talk, pure chaos, total chaos, absolute chaos,
        asking for it, asking for trouble, had it coming, serves you right, more fool, can t
        complain later, don t come crying, their own fault, your own fault, own fault
    """,
    "poor": """
        broken, breaks, falls apart, fell apart, slow, rattles, rusts, outdated, smells, expensive,
        breakdowns, defective, bent, crashes, crashed, fails, failed, cheap, worst, rust, rattle,
        break, break down, breaks down, leak, leaks, noisy, loud, inaccurate, imprecise, unreliable,
        obsolete, old, late, picks up the phone, answer the phone, unreachable, headaches, problems,
        trouble, flaky, weak, wobbly, wobbles, black hole, overpriced, double the price, twice the
        price, confuse*, promises a lot, never delivers, doesn t deliver, ugly, arrogant, boring,
        dull, tin can, tinny, dumpster, squeak*, stutter*, stall*, sluggish, clunky, clumsy, mess,
        nightmare, headache, lag, lags, lagging, disappoint*, freeze, freezes, froze, frozen, hangs,
        hung, glitch*, buggy, bug, bugs, bugged, lie, lies, lied, jams, jammed, jam, drifts, drift,
        vibrate*, shake, shakes, shaky, wears out, worn out, gives up, gave up, quits, quit, dies,
        died, rattled, rattling, deafening, downtime, unusable, useless, pointless, half finished,
        unfinished, error prone, scrap, rework, misaligned, crooked, whistles, screams, howls,
        screeches, groans, whines, wheezes, delivers little, deliver little, delivers nothing,
        promise a lot, over promises, overpromises, under delivers, underdelivers, rusting, rusty,
        rusted, falling apart, breaking down
    """,
    "top": """
        the best, the most precise, the most accurate, the fastest, the strongest, the
        largest, the biggest, the safest, the most efficient, the most modern, the most
        advanced, the most reliable, the most innovative, the quietest, the lightest, the
        toughest, the cheapest, the most sustainable, the most trusted, the greenest, the
        leading, market leader*, world leader*, world leading, industry leading, leader in,
        the leader in, global leader*, number one, number 1, no 1, world s best, world s
        first, world s fastest, world s most, world s leading, first in the world, the only
        one, the only company, the only machine, the only manufacturer, unrivalled,
        unrivaled, unmatched, unbeatable, unsurpassed, second to none, best in class, world
        class leader, nobody … better, no one … better, nobody … faster, no one … faster,
        nobody … more, no one … more, the greatest, peerless, the smartest, the sharpest,
        the finest, the stiffest, the cleanest, the smoothest, the easiest, the simplest,
        the most powerful, the most rigid, the most durable, the most versatile, the most
        compact, the most productive, the most economical, the most popular, the most
        attractive, the most complete, the most intelligent, the most sophisticated, the
        most stable, the most robust, the most flexible, the most experienced, gold
        standard, benchmark, bar none, by far the, hands down, in a league of its own,
        league of their own, in its own league, head and shoulders above, a cut above, miles
        ahead, light years ahead, years ahead, way ahead of, far ahead of, ahead of
        everyone, ahead of everybody, ahead of the competition, ahead of the pack, leads the
        pack, leader of the pack, nothing beats, nothing compares, nothing comes close, no
        one comes close, nobody comes close, without equal, has no equal, without rival, no
        rival, no rivals, incomparable, sets the standard, sets the bar, top of the class,
        top dog, undisputed, world record, unparalleled, unequalled, the ultimate, rolls
        royce of, outperforms every*, outperforms all, beats every*, beats all, beats them
        all, better than any*, faster than any*, quieter than any*, more accurate than any*,
        more precise than any*, the top of the line, unequaled, sets the pace, the
        yardstick, doesn t get more precise, doesn t get more accurate, doesn t get faster,
        doesn t get quieter, doesn t get better, doesn t get any better, can t get more
        precise, can t get any better, streets ahead, leagues ahead, quicker than anyone,
        faster than anyone, than anything else out there, than anything out there, in a
        league where we re alone, league where we re alone, in a league where we are alone,
        in a league of our own, plays in its own league, after that there s nothing, then
        there s nothing, then nothing for a long while, as good as it gets, the best there
        is, the best money can buy, as no other, as nobody else, as no one else, like no
        other, like nobody else, like nowhere else, than anywhere else, than anyone else,
        than anybody else, than any other
    """,
    "arena": """
        in the world, worldwide, on earth, on the market, in the industry, in europe, in
        switzerland, in the country, of all time, in its class, in class, in the business, anywhere,
        on the planet, in the usa, nationwide, in the region, world, in the entire industry, in all
        of europe, you can buy, money can buy, out there, ever made, ever built, by far, bar none,
        under the sun, in the state, in the midwest, in north america, in america, of them all, for
        miles, by a mile, by miles, by a long shot, by a country mile, by a wide margin, available
        today, in the canton, in the alps, on the continent, in this category, in its category,
        whole market, the whole market, on the whole market, entire market, no clinic in, in all of,
        on this planet
    """,
    "than_us": "than us, than we do, than we, than ours, than our*, like we do, like us",
    "one_of": "one of the, one of, among the, some of the, with the, with one of",
    "proof": """
        according to, source, study, measured by, test winner, comparative test, survey, award,
        awarded, certified, ranking, ranked by, voted, statistics
    """,
    "law_sign": """
        court, judge, lawyer*, attorney*, verdict, damages, the other side, opposing party, opposing
        counsel, defendant*, allegation*, infringement, patent infringement, legal proceedings,
        suit, the case, court ruling, settlement, appeal, hearing, hearings, judges, jury, witness,
        witnesses, settle, settling, out of court, patent claim, patent claims, patent, our case
        against, our case, case against, their case, the claim, the claims, evidence, deposition,
        testify, testimony, trial, ruling, lawyers, dispute with, fight with, battle with, feud
        with, spat with, attorneys, in court, courtroom, opponent, arguments, brief, filing, see you
        in court, courthouse, pleadings, opposing side, as a witness, mediation, patent attorney,
        patent lawyer, litigating
    """,
    "fun": """
        fun, laughs, party, surprise*, good mood, goosebumps, weather, rain, sunshine, coffee,
        barbecue, excitement, good time, entertainment
    """,
    "none_else": """
        no other, nobody else, no one else, nobody, no one, nowhere else, nothing else, no
        competitor, no manufacturer, no machine, none, no supplier, no rival, no brand, no tool, no
        model, nowhere, no vendor, none other, no maker, no builder, no other machine, not one, like
        nobody else, like no one else, like no other
    """,
    "measures_up": """
        better, faster, quieter, more precise, more accurate, comes close, come close, close,
        compares, compare, match, matches, as good, as fast, as quiet, as precise, as accurate,
        measure up, keep up, compete, touch, rivals, beats, beat, comes near, come near, even comes
        near, comes anywhere near, in the same league, hold a candle, holds a candle, gets close,
        get close, even close, anything close, anything better, anything like, find better, beats us
    """,
    "own_range": """
        so far, to date, we ve built, we have built, we ever built, we have ever, of our range, in
        our range, our largest, our fastest, in our history, of our, than before, than its, yet, of
        my career, of my life, since i, in the history of
    """,
    "belittles": """
        not even, can t even, couldn t even, don t even, doesn t even, won t even, can t hold,
        couldn t hold, cannot even, if you glued, if their life depended, to save their life, if
        they tried, even if they tried
    """,
    "copies": """
        copies, copied, copying, copycat*, stole, steal, steals, stolen, ripped off, rips off,
        imitate*, knocked off, plagiari*, cloned, clones, ripping off, clipped, cut out, scanned,
        screenshotted, screenshot, grabbed, nicked, swiped, pinched, ripped, snapped from
    """,
    "ruin": """
        going under, bankrupt*, belly up, on its last legs, on their last legs, going out of
        business, won t be around, out of cash, going broke, circling the drain, sinking ship, about
        to fold, losing customers, running for the door, out of business, shut up shop, close up
        shop, no future, no customers left, days are numbered, on the ropes, going down the drain,
        down the drain, last gasp, gasping its last, breathing its last, on life support, won t
        last, not long for this world, finished as a company, hanging by a thread
    """,
    "contrasts": """
        unlike, as opposed to, in contrast to, compared with the mess, difference to, difference
        from, difference between us and
    """,
    "over_drawn": """
        always, never, already, constantly, again, like a, like an, as usual, obviously, of course,
        even, just, typical, ever
    """,
    "likes_it": """
        if you like, if you enjoy, if you love, for people who enjoy, if you re into, for those who
        love
    """,
    "anaphor": """
        that thing, those things, these things, these machines, those machines, that brand, whole
        brand, they, such things, that outfit, they make, they have, they ve got, they do, their
        support, their service, their hotline
    """,
    "namesake": """
        film*, movie*, novel*, book*, series, game, album, cat, cats, dog, horse, hamster, myth,
        god, gods, titan*, villain, chapter*, sci fi, monster*, science fiction, audiobook
    """,
    "virtue": """
        last, lasts, hold, holds, work, works, quality, serious*, reliable, honest*, deliver,
        delivers, know how, actually, real, solid, precise*, fast
    """,
    "purpose": """
        so that, if, unless, as long as, once you, as soon as, avoid, prevent, to avoid, reduce
    """,
    "surpasses": """
        leaves, leave, outclass*, outrun*, outperform*, outshine*, outdo*, beats, beat, tops, crush,
        crushes, destroys, eclipses, blows, smokes, runs circles, dominates, surpass*, trounces,
        wipes the floor, measures itself, measure themselves, looks up to, look up to, envies, years
        ahead, ahead of, miles ahead
    """,
    "everyone": """
        everybody else, everyone else, all others, all the others, the competition, its competitors,
        every other, any other, the rest, all rivals, its rivals, the field, them all, everything
        else, anything else, the whole industry, the entire industry, the whole trade, the rest of
        the world, all the rest
    """,
    "buyers": """
        whoever buys, anyone who buys, anybody who buys, those who buy, people who buy, if you
        bought, whoever picks, anyone who picks
    """,
    "rather": "rather, sooner, before i, i d take, i d prefer",
    "fit_as": """
        good as a, good as, great as a, makes a good, make a good, makes a great, useful as, at
        best, works as a, fine as a, only good, only thing … good for, only good for, good for
        nothing, good only for, good only as, fit only for, only fit for, only fit as, only useful
        as, only useful for, at most, good enough for, best used as, might do as, would do as, works
        best as
    """,
    "envies": "dream, dreams, dreaming, jealous, envy, wish they, wishes it, wishes they",
    "buys": "buy, buys, buying",
    "trifle": """
        cereal box, box of cereal, cracker jack, cracker jacks, christmas cracker, vending machine,
        gumball machine, bubble gum machine, bubblegum machine, raffle, lottery, tombola, flea
        market, car boot sale, yard sale, garage sale, ebay, temu, wish, aliexpress, happy meal,
        kinder egg, lucky dip, crisp packet, bag of chips, bag of crisps, off the internet, printed
        it himself, dollar store, pound shop, walmart, funfair, cornflakes packet, brochure*,
        leaflet*, catalog*, logo, ads, website, tie, ties, pen, pens, carpet*, coffee, packaging,
        powerpoint*, slogan*, color, colour, paint job, posters, calendar*, business cards, canapes,
        swag, slides, glossy
    """,
    "nothing_against": """
        nothing against, no offense to, no offence to, with all due respect, not a bad word about, i
        ll give them, give them credit, credit where, you have to hand it to, got to hand it to,
        gotta hand it to
    """,
    "at_least": """
        at least, if nothing else, the only good thing, the one good thing, the best thing about
    """,
    "good_luck": """
        good luck with, best of luck with, have fun with, enjoy your, enjoy the, my condolences,
        condolences
    """,
    "go_buy": "go ahead and, go ahead, go on and, be my guest, feel free to buy, by all means",
    "repairs": """
        service guy, service tech*, mechanic*, repair*, fixes, fix, spare parts, spares, earplugs,
        ear plugs, nerves, on hold, hotline, fire extinguisher, duct tape, zip ties, tow truck,
        maintenance, aspirin, patience, waiting
    """,
    "new_post": """
        job, role, position, team, start, exam, move, project, new chapter, game, match, tournament,
        miss you
    """,
    "nickname": """
        coffee grinder*, sewing machine*, lawn mower*, lawnmower*, vacuum cleaner*, tin can*,
        tricycle*, scooter*, blender*, washing machine*, tractor*, moped*, cement mixer*, steam
        engine*, go kart*, rattletrap*, jackhammer*, leaf blower*, bread machine*, egg beater*, hay
        baler*, soapbox
    """,
    "sounds_like": """
        sounds like, sound like, runs like, looks like, feels like, smells like, glorified, with
        its, with their, disguised as, dressed up as, calls itself
    """,
    "handled": """
        just a number, only a number, assembly line, conveyor belt, like cattle, herded, forget
        about you, forget you, leave you hanging, left us hanging, leave you waiting, leaves you
        hanging, leaves you waiting, on hold for hours, on hold forever, for hours on, couldn t care
        less, don t care about, doesn t care about, nobody cares, shown the door, kick you out,
        kicked out, milk you, milks you, bleed you, nickel and dime*, fleece*, whether … or not,
        never hear from, never heard from, nobody picks up, no one picks up, nobody answers, no one
        answers, nobody calls back, no one calls back, nobody shows up, no one shows up, ghost you,
        ghosts you, ghosted, vanish, vanishes, vanished, disappear, disappears, disappeared, gone
        the moment, gone once, gone as soon as, radio silence, crickets, wait for weeks, wait weeks,
        wait months, waiting for weeks, waiting for months, on your own, left alone, dodge your
        calls, dodge calls, don t know you anymore, doesn t know you anymore, don t know your name,
        nobody home, rings and rings
    """,
    "no_further": """
        doesn t get, does not get, can t get, cannot get, won t get, won t find, will not find, you
        can t go, nobody mills, nobody cuts, no one cuts, nobody ships, nobody builds, it gets no,
        isn t possible, is not possible, doesn t exist, does not exist, doesn t come, don t come,
        nobody makes, nobody does, no one makes, no one does, no one builds, no one mills, no one
        ships, nobody turns, no one turns, nobody measures, nobody delivers, no one delivers, you
        won t get, it can t get
    """,
    "presents": """
        this is, that s, that is, it s, here is, here s, here comes, meet, introducing, say hello to
    """,
    "sorry": "unfortunately, sorry, apolog*, sadly, afraid",
    "show_me_one": """
        show me anyone, show me one, show me a, show me someone, name one, name me one, find me one,
        find me anyone, find me a
    """,
    "nobody": """
        no, nobody, no one, none, nothing, nowhere, no other, not a single, not one, nobody else, no
        one else
    """,
    "as_ours": """
        as us, as we do, as we, as ours, as our, than us, than we do, than we, than ours, than our,
        like us, like we do, like ours, like our, to ours, to us, compares to our, matches our,
        match our, rivals our, near ours, near our, close to our, close to ours
    """,
    "only_we": """
        only we, only us, we alone, we re the only, we are the only, nobody but us, no one but us,
        nobody else, no one else, no other maker, no other manufacturer, no other supplier, no other
        clinic, us and nobody, us and only us
    """,
    "craft": """
        stiffness, rigidity, looked after, look after, cared for, ships, ship, serve, serves, well,
        build, builds, built, make, makes, made, mill, mills, grind, grinds, turn, turns, machine,
        machines, manufacture*, produce, produces, deliver, delivers, treat, treats, care for, cares
        for, operate, operates, brew, brews, bake, bakes, measure, measures, cut, cuts, precise*,
        accurate*, accuracy, quiet*, fast, faster, reliabl*, gentl*, clean*, careful*, thorough*,
        stable, robust, efficient*, advanced, safe, safely, tight, rigid, stiff
    """,
    "not_to_be_had": """
        you won t find, you will not find, won t find … anywhere, you can t buy, can t be bought,
        there is nothing, there s nothing, there isn t a, there is no, there s no, doesn t exist,
        does not exist, can t get … anywhere, you ll struggle to find, good luck finding
    """,
    "seems": """
        looked like, looks like, look like, looking like, sounded like, sounds like, sound like,
        felt like, feels like, feel like, smelled like, smelt like, smells like, smelled of, smells
        of, runs like, ran like, built like, reminds me of, reminded me of, reminds you of, straight
        out of, right out of, comes across as, is like a, was like a, is like an, was like an, like
        something from, like something out of, more like a, more like an, basically a, basically an,
        has the feel of, has the charm of, more of a, more of an, is more of, amounts to
    """,
    "shabby_place": """
        museum, garage sale, yard sale, jumble sale, car boot sale, flea market, thrift store,
        charity shop, junkyard, junk yard, scrapyard, scrap yard, landfill, dump, graveyard,
        kindergarten, school project, science project, science fair, craft project, hobby project,
        weekend project, diy project, garage project, sandbox, playground, toy store, toy shop,
        playmobil, fisher price, lego set, circus, carnival, funfair, funeral, haunted house,
        waiting room, call center, call centre, antique*, relic*, fossil*, time capsule, the
        eighties, the nineties, the 80s, the 90s, the seventies, the 70s, last century, stone age,
        middle ages, dark ages, cardboard, plastic, cheap plastic, tin can, shoebox, afterthought,
        prototype, rough draft, half finished, beta version, broken promises, empty promises, burnt,
        burning, burned, desperation, despair, panic, fear, mold, mothballs, excuses, knockoff,
        photocopy, wish list, guess, guessing game, lottery, gamble, suggestion, rumor, rumour,
        fairy tale*, work of fiction, joke
    """,
    "bygone": """
        from the nineties, from the eighties, from the seventies, from the 90s, from the 80s, from
        the 70s, from 19*, of the nineties, of the eighties, of the 90s, 90s tech*, 80s tech*,
        nineties technology, yesterday s tech*, last century, from another era, twenty years ago,
        thirty years ago, floppy*, floppy disk*, windows 95, windows 98, windows xp, windows nt, ms
        dos, crt, fax, fax machine, dial up, punch card*, rotary phone, pager, vhs, cassette*, the
        same machine for years, the same machine for a decade, same old machine, same old design,
        hasn t changed since, last century technology, from the last century, from last century, of
        the last century, twentieth century, 20th century, steam age, from the stone age, stone age,
        prehistoric, antiquated, antique, antiques, dinosaur, dinosaurs
    """,
    "freshened": """
        new sticker, new stickers, new paint, fresh paint, coat of paint, lick of paint, paint job,
        repainted, repaint, new logo, new badge, new label, new name, new cover, new covers, shiny
        cover*, rebadged, rebranded, relabeled, relabelled, refurbished, calls it innovation,
        innovation, innovative, revolution, revolutionary, cutting edge, state of the art, next gen,
        next generation, the future, brand new, high tech
    """,
    "brings_out": """
        sells, sell, selling, ships, ship, shipping, builds, build, building, makes, make, bolts,
        bolt, puts, put, sticks, slaps, slap, calls, call, unveils, presents, peddle*, hawk*, runs
        on, run on, still on, comes with, underneath, hides, hiding, inside it s, under the hood,
        contains, beneath
    """,
    "only_worse": """
        only louder, just louder, only slower, just slower, only worse, just worse, only noisier,
        just noisier, only pricier, just pricier, only more expensive, just more expensive, only
        uglier, just uglier, only weaker, just weaker, only less, just less, only with worse, just
        with worse, but worse, but with worse, minus the, without the quality, without the accuracy,
        except worse, except slower, except louder, if it were worse, poor man s, a poor man s,
        dollar store version, wish version, temu version
    """,
    "begs": """
        beg, begs, begging, begged, plead, pleading, pleaded, chase, chasing, chased, run after,
        running after, on your knees, on my knees, pray, prays, praying, prayed, light a candle,
        speed dial, on speed dial, by heart
    """,
    "after_sale": """
        spare part*, spares, parts, service, technician*, support, hotline, callback, call back,
        answer, answers, reply, appointment*, update*, warranty, repair*, fix, accuracy, tolerance*,
        engineer*, fitter*, mechanic*, call out, service call, helpdesk, help desk, tech support,
        after sales, repairman, service team
    """,
    "no_answer": """
        answering machine, voicemail, voice mail, hold music, busy signal, myth, rumor, rumour,
        legend, lottery, coin toss, coin flip, guessing game, gamble, foreign word, foreign concept,
        wishful thinking, nonexistent, non existent, asleep, hibernation, permanent vacation,
        patience, mirage, act of faith
    """,
    "hints_why": """
        i know why, we know why, now i know why, now we know why, we all know why, guess why, wonder
        why, i wonder why, no wonder, small wonder, no surprise, not surprised, surprise surprise,
        go figure, enough said, nuff said, i ll say no more, say no more, that s all i ll say,
        coincidence, draw your own conclusions, just saying, i ll leave it at that
    """,
    "dumped": """
        threw out, throw out, threw away, thrown out, tossed, tossed out, chucked, chucked out,
        kicked out, ripped out, ripping out, dumped, ditched, ditching, scrapped, got rid of,
        getting rid of, gets rid of, hauled off, sent back, returned, sold off, gave up on, left,
        dropped, walked away from, turned their back on, moved away from
    """,
    "relief": """
        finally, at last, thank god, relieved, relief, cried with joy, cried, tears of joy, of joy,
        celebrate*, cheered, sleeps again, sleep again, after two weeks, after three weeks, after
        two months, after three months, after a month, after one year, after a year, after a week,
        never looked back, happiest day, best day, smiling, enough said, say no more, sleeping
        again, sleeps at night, breathes again, can breathe again, sleeps like a baby
    """,
    "condoles": """
        my condolences, condolences, deepest sympathies, my sympathies, thoughts and prayers,
        prayers for, praying for, feel sorry for, so sorry for, sorry to hear you, poor you, poor
        guys, poor thing, poor souls, good luck with that, have fun with that, get well soon, rip
        to, rip your
    """,
    "owners": """
        bought, buy, buying, own, owns, owner*, ordered, you have, you ve got, you got, got a, got
        one, you run, run a, running a, stuck with, your, customer*, everyone with a, anyone with a
    """,
    "mourns": """
        died, death, passed away, passing, funeral, family, families, founder*, accident, loss of,
        ill, hospital, fire, flood
    """,
    "calls_it": """
        calls it, call it, calls this, call this, calls that, call that, calls, call, what they
        call, refers to, sells it as, sell it as, labels, call their, calls its
    """,
    "we_call": """
        i call it, i call that, i call this, we call it, we call that, we call this, i d call it, i
        d call that, we d call it, we d call that, here it s called, is what we call, we say, to us
        that s, in our shop that s, around here that s
    """,
    "below": """
        scrap, junk, trash, garbage, prototype, draft, broken, a bug, mistake, defect, luck, chance,
        guesswork, guessing, wishful thinking, excuse, standard, yesterday, history, tuesday,
        downtime, theory, nostalgia, a tuesday, roughing, warm up, trial run, apprentice work,
        practice, first try, old, from the, a control, sticker, hole, holes, fantasy, lottery,
        catastrophe, hope, wish, a break, holiday
    """,
    "only_works": """
        the only thing that works, only thing that works, the only thing that worked, the only thing
        that runs, the only thing working, the only thing they get right, only thing they do well,
        the only reliable thing, only thing that s fast
    """,
    "never_again": "never again, once and never again, not ever again, never another",
    "brief_hold": """
        lasts a week, lasts a day, lasts about a week, lasted a week, lasted a day, lasts until
        lunch, until the warranty runs out, until the warranty expires, day after the warranty, day
        the warranty, until the first chip, until the first crash, dead within a, dead after a, dead
        in a, won t survive, doesn t survive, didn t survive, won t make it to, won t last, wouldn t
        last, doesn t last
    """,
    "bought_in": """
        bought in, off the shelf, catalog parts, catalogue parts, other people s parts, someone else
        s parts, somebody else s parts, imported from, straight from china, from china, from
        alibaba, third party spindle*, third party parts, outsourced
    """,
    "adorned": """
        pretty, shiny, fancy, nice cabinet*, nice box, glossy, sleek, slap a logo, slaps a logo,
        logo on it, sticker on it, badge on it, label on it, their logo, own logo, triple the price,
        twice the price, call it a day, call it engineering, call it premium
    """,
    "quaint": """
        cute, adorable, quaint, charming, sweet, bless, bless them, aww, aw, nostalgic, nostalgia,
        retro, vintage, brave, bold move, bold of them, romantic, precious
    """,
    "theirs": """
        their booth, their stand, their machine*, their software, their control*, their spindle*,
        their product*, their reps, their salespeople, their sales, their people, their engineers,
        their quality, their parts, their promises, their brochure*, their specs, over there, at
        their, with them, with those guys, those guys, those folks, their demo, their prices, their
        tolerances
    """,
    "promises": """
        promise you, promises you, promise anything, promises anything, promise everything, promises
        everything, tell you, tells you, tell everyone, tells everyone, swear, will say, would say,
        claim anything, reps will, salespeople will, promise the moon, promises the moon
    """,
    "keepsake": """
        anniversary, jubilee, vintage car*, collection, collector*, restored, restoring,
        restoration, open day, founded, memory, memories, back then, back in, apprenticeship,
        heirloom, gem, day trip, outing
    """,
    "waits": "waited, waits, waiting, wait",
    "long_while": "weeks, months, years, days on end, forever, ages, to this day",
    "comes_to_us": """
        comes to us, come to us, ends up with us, end up with us, switches to us, switch to us,
        comes running to us, come running to us, calls us
    """,
    "who_had": """
        whoever had, whoever bought, anyone who had, anyone who bought, those who bought, everyone
        who bought, once you ve had, sooner or later, everyone who
    """,
    "on_paper": """
        only on paper, at least on paper, on paper at least, on paper anyway, in the brochure, only
        in the brochure, in the brochure anyway, in powerpoint only
    """,
    "more_time": "more time, more often, spends its life, spend their lives, more hours, longer",
    "idle": """
        in the shop, in repair, being repaired, down, broken, repairs, at the doctor, out of order,
        waiting for parts, offline, idle
    """,
    "might_as_well": """
        might as well buy, might as well use, may as well buy, may as well use, might as well, you
        may as well, better off with a hammer, better off with a file
    """,
    "granny": """
        my grandmother*, my grandma*, my nana, my granddad, my kid, my toddler, my five year old, my
        dog, my toaster, my kitchen scale
    """,
    "outdone": """
        tighter, more accurate, more precise, better, faster, more reliable, could do, can do, holds
    """,
    "mends": "repair, repairs, repairing, fix, fixes, fixing, patching",
    "more_than": "more than, more often than, longer than",
    "stand_of": """
        at the booth of, at the stand of, the booth of, s booth, s stand, by the booth of, booth at,
        at their booth, stand of
    """,
    "disbelief": """
        and i m the pope, and i am the pope, and i m the queen, and i m the king of, yeah right,
        pull the other one, if you believe that
    """,
    "if_you_like": """
        if you like, if you enjoy, if you love, if you re into, for people who enjoy, for people who
        like, for those who love, for those who enjoy, for lovers of, for fans of, if you have too
        much, if you have plenty of, if you ve got plenty of, if you fancy
    """,
    "bad_time": """
        waiting, queues, queuing, hold music, surprises, adventure, adventures, thrills, gambling,
        repairing, repairs, fixing, tinkering, diy, bailing, bailing water, guessing, guesswork,
        puzzles, mysteries, roulette, paperwork, forms, downtime, breakdowns, phone calls,
        improvising, headaches, sleepless nights, risk, scrap, rework
    """,
    "handbook": """
        manual, user guide, instructions, handbook, quick start guide, page one, first page, chapter
        one, chapter 1
    """,
    "restart": """
        restart, reboot, turn it off and on, turn off and on, off and on again, switch it off,
        unplug, pull the plug, pray, prayer, call the hotline, call support, call the technician,
        deep breath, patience, apologies, apology
    """,
    "measures_it": """
        measure, measures, measuring, calibrate, calibrates, align, aligns, check, checks, inspect,
        inspects, design, designs, engineer, engineers
    """,
    "by_eye": """
        by eye, by thumb, rule of thumb, with a ruler, with a tape measure, with a stick, with a
        yardstick, by feel, by guesswork, blindfolded, on a napkin, on napkins, with crayons, by
        rolling dice, with dice, in inches, in feet, in centimetres, in centimeters, with a spirit
        level, with a dowsing rod, eyeball
    """,
    "our_apprentice": """
        our apprentices, our apprentice, any apprentice, our interns, our intern, an intern, our
        first years, a first year apprentice, our trainees, our trainee
    """,
    "easily": """
        in their first year, in the first year, in an afternoon, on day one, on their first day,
        with their eyes closed, blindfolded, do better, does better, does it better, do that better,
        could do better, cleaner, tidier, over lunch, with a file
    """,
    "should_bring": """
        bring, pack, take along, grab, needs, need, should, better have, you ll need, you ll want,
        don t forget, get yourself, comes with, i recommend, prepare, stock up on, make sure you
        have
    """,
    "kit": """
        thermos, book, novel, books, pillow, sleeping bag, tent, camping chair, folding chair, deck
        chair, lawn chair, toothbrush, packed lunch, sandwich, sandwiches, picnic, bucket, life
        jacket, fire extinguisher, earplugs, ear plugs, tissues, aspirin, painkillers, whisky,
        whiskey, chamomile tea, patience, nerves, strong nerves, sense of humour, sense of humor,
        therapist, lawyer, priest, rosary, candle, crystal ball, knitting, crossword, interpreter,
        plenty of time, popcorn
    """,
    "deals_with": """
        calls, call, calling, phone, phoning, buys, buy, buying, orders, order, ordering, support,
        support line, hotline, helpline, service, customer service, technician, spare part*,
        complain, complains, delivery, reply, answer
    """,
    "falls_short": """
        few, little, hardly any, no, zero, shame about, pity about, too bad about, more, less, where
        s the, where are the, only thing missing, another story, a different story, different
        matter, let s not talk about, the rest
    """,
    "core_goods": """
        chips, machine, machines, engineering, technology, content, substance, performance,
        precision, accuracy, quality, service, behind it, know how, parts, metal
    """,
    "big_laugh": """
        laughed till i cried, laughed until i cried, laughed so hard, choked on my coffee, spat out
        my coffee, spilled my coffee, cried laughing, crying laughing, rolling on the floor, never
        laughed so, haven t laughed so, couldn t stop laughing, burst out laughing, joke of the day,
        joke of the year, best joke, comedy gold, had a good laugh
    """,
    "claims_it": """
        advertises, advertise, advertising, claims, claim, claiming, boasts, boast, promises,
        promise, calls itself, call themselves, brags, brag, talks about, talking about, announces,
        announced, slogan, brochure
    """,
    "one_even": """
        one of them even, one of them actually, one even, one actually, half of them even, half of
        them actually, one of which, even one that
    """,
    "looks_ours": """
        looks familiar, looks very familiar, looks awfully familiar, looks strangely familiar,
        strangely familiar, suspiciously familiar, suspiciously similar, suspiciously like, awfully
        similar, awfully like, where have i seen, where have we seen, seen that somewhere, wonder
        where they got, i wonder where they, from every angle, from all angles, our drawings, our
        drawing, traced, right down to the bug, down to the last screw, even the same screws, even
        our mistake, including the mistake, including our mistake
    """,
    "congrats": """
        congrats, congratulations, bravo, well done, kudos, hats off, applause, nice work, great
        job, nice one, way to go
    """,
    "fiasco": """
        recall, recalls, breakdown, breakdowns, outage, outages, crash, crashes, delay, delays,
        price hike, down again, broken again, layoffs, third time, serial defect, complaints
    """,
    "overcame": """
        despite, fixed, solved, overcame, handled, after the, quick reaction, transparent,
        transparency, openly, recovered, handling, the way you handled, how you handled
    """,
    "trimmings": """
        brochure*, carpet*, croissants, prosecco, canapes, hostesses, balloons, pens, lights, light
        show, glossy, booth design, marketing, pretty pictures, slide deck, slides, coffee, ties,
        logo, slogan*, website
    """,
    "only_late": """
        only … weeks late, only … months late, just … weeks late, just … months late, a mere … weeks
        late, merely … weeks late
    """,
    "their_tech": """
        technician, technicians, service tech, service techs, service guy, service guys, repairman,
        repair guy, service van
    """,
    "always_there": """
        his own desk, her own desk, their own desk, own parking spot, own parking space, own bed,
        own locker, own key, camp bed, practically lives, basically lives, part of the furniture, on
        the payroll
    """,
    "champion_of": """
        the ferrari of, the rolls royce of, the rolls of, champion of, champions of, world champion
        of, world champions of, world champions in, king of, kings of, queen of, masters of, gold
        medal in, gold medal for, leader in, leaders in, number one in, market leader in, market
        leaders in
    """,
    "search_long": """
        search for a long time, search a long time, look for a long time, look a long time, search
        long and hard, look long and hard, search far and wide, look far and wide, search high and
        low
    """,
    "watch_live": "live, in real time, watch live, watch it live, follow live, live stream",
    "nothing_happens": """
        nothing happens, nothing happening, nothing moves, it stands still, standing still, it rusts
    """,
    "inside_it": """
        in there, inside, under the hood, under the bonnet, behind the cover, on the inside
    """,
    "mere_air": """
        air, hot air, thin air, duct tape, zip ties, cardboard, plastic, hot glue, hope, dust,
        string, wire, nothing at all
    """,
    "no_resale": """
        nobody wants one, nobody wants it, no one wants one, no one wants it, can t give them away,
        can t give it away, unsellable, no resale value, zero resale value
    """,
    "makes_old": """
        pack up and go home, can go home, a toy, toys, museum pieces, a museum piece, yesterday s
        news, ancient history
    """,
    "go_get": "get, buy, take, choose, go for, go with, order, pick, call",
    "knows_well": "knows, know, understands, understand",
}
