"""English: how competitors and people are slighted without a word of abuse."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "seems": """
        looked like, looks like, look like, looking like, sounded like, sounds like, sound like, felt
        like, feels like, feel like, smelled like, smelt like, smells like, smelled of, smells of, runs
        like, ran like, built like, reminds me of, reminded me of, reminds you of, straight out of,
        right out of, comes across as, is like a, was like a, is like an, was like an, like something
        from, like something out of, more like a, more like an, basically a, basically an, has the feel
        of, has the charm of,
        more of a, more of an, is more of, amounts to
    """,
    "shabby_place": """
        museum, garage sale, yard sale, jumble sale, car boot sale, flea market, thrift store, charity
        shop, junkyard, junk yard, scrapyard, scrap yard, landfill, dump, graveyard, kindergarten,
        school project, science project, science fair, craft project, hobby project, weekend project,
        diy project, garage project, sandbox, playground, toy store, toy shop, playmobil, fisher price,
        lego set, circus, carnival, funfair, funeral, haunted house, waiting room, call center, call
        centre, antique*, relic*, fossil*, time capsule, the eighties, the nineties, the 80s, the 90s,
        the seventies, the 70s, last century, stone age, middle ages, dark ages, cardboard, plastic,
        cheap plastic, tin can, shoebox, afterthought, prototype, rough draft, half finished, beta
        version, broken promises, empty promises, burnt, burning, burned, desperation, despair, panic,
        fear, mold, mothballs, excuses, knockoff, photocopy,
        wish list, guess, guessing game, lottery, gamble, suggestion, rumor, rumour, fairy tale*, work of fiction, joke
    """,
    "bygone": """
        from the nineties, from the eighties, from the seventies, from the 90s, from the 80s, from the
        70s, from 19*, of the nineties, of the eighties, of the 90s,
        90s tech*, 80s tech*, nineties technology, yesterday s tech*, last century, from another era,
        twenty years ago, thirty years ago, floppy*, floppy disk*, windows 95, windows 98, windows xp,
        windows nt, ms dos, crt, fax, fax machine, dial up, punch card*, rotary phone, pager, vhs,
        cassette*,
        the same machine for years, the same machine for a decade, same old machine, same old design, hasn t changed since
    """,
    "freshened": """
        new sticker, new stickers, new paint, fresh paint, coat of paint, lick of paint, paint job,
        repainted, repaint, new logo, new badge, new label, new name, new cover, new covers, shiny
        cover*, rebadged, rebranded, relabeled, relabelled, refurbished, calls it innovation, innovation,
        innovative, revolution, revolutionary, cutting edge, state of the art, next gen, next generation,
        the future, brand new, high tech
    """,
    "brings_out": """
        sells, sell, selling, ships, ship, shipping, builds, build, building, makes, make, bolts, bolt,
        puts, put, sticks, slaps, slap, calls, call, unveils, presents, peddle*, hawk*, runs on, run on,
        still on, comes with
    """,
    "only_worse": """
        only louder, just louder, only slower, just slower, only worse, just worse, only noisier, just
        noisier, only pricier, just pricier, only more expensive, just more expensive, only uglier, just
        uglier, only weaker, just weaker, only less, just less, only with worse, just with worse, but
        worse, but with worse, minus the, without the quality, without the accuracy, except worse,
        except slower, except louder, if it were worse, poor man s, a poor man s, dollar store version,
        wish version, temu version
    """,
    "rundown": """
        broken promises, empty promises, promise the moon, promise you the moon, promises the moon,
        promise the world, promise you the world, promise the earth, say anything to, will say anything,
        tell you anything, fairy tale*, fairytale*, fiction section, works of fiction, work of fiction,
        pure fiction, no clue, don t have a clue, doesn t have a clue, haven t got a clue, not a clue,
        no idea what, never works, never work, nothing works, nothing ever works, all show, all marketing,
        pure marketing, just marketing, smoke and, window dressing, cash grab, shameless*, unserious,
        amateur hour, hack job, bodge job, bodged, cobbled together, slapped together, thrown together,
        half baked, half assed, held together with, bucket of bolts, rust bucket*, pile of, tired copy,
        weak copy, pale imitation, cringe, cringeworthy, second hand embarrassment, asleep for, stuck in
        the, living in the past, out of their depth, in over their heads, no substance, nothing behind
        it, style over substance, bait and switch, tall tales, spin, fake, farce, shambles, hopeless,
        dreadful, horrendous, god awful, terrible,
        friday afternoon job, built on a friday, monday car, never hits,
        lots of talk, pure chaos, total chaos, absolute chaos
    """,
    "poor": """
        freeze, freezes, froze, frozen, hangs, hung, glitch*, buggy, bug, bugs, bugged, lie, lies, lied,
        jams, jammed, jam, drifts, drift, vibrate*, shake, shakes, shaky, wears out, worn out, gives up,
        gave up, quits, quit, dies, died, rattled, rattling, deafening, downtime, unusable, useless,
        pointless, half finished, unfinished, error prone, scrap, rework, misaligned, crooked,
        whistles, screams, howls, screeches, groans, whines, wheezes
    """,
    "handled": """
        never hear from, never heard from, nobody picks up, no one picks up, nobody answers, no one
        answers, nobody calls back, no one calls back, nobody shows up, no one shows up, ghost you, ghosts
        you, ghosted, vanish, vanishes, vanished, disappear, disappears, disappeared, gone the moment,
        gone once, gone as soon as, radio silence, crickets, wait for weeks, wait weeks, wait months,
        waiting for weeks, waiting for months, on your own, left alone, dodge your calls, dodge calls,
        don t know you anymore, doesn t know you anymore, don t know your name,
        nobody home, rings and rings
    """,
    "begs": """
        beg, begs, begging, begged, plead, pleading, pleaded, chase, chasing, chased, run after, running
        after, on your knees, on my knees, pray, prays, praying, prayed, light a candle,
        speed dial, on speed dial, by heart
    """,
    "after_sale": """
        spare part*, spares, parts, service, technician*, support, hotline, callback, call back, answer,
        answers, reply, appointment*, update*, warranty, repair*, fix, accuracy, tolerance*
    """,
    "no_answer": """
        answering machine, voicemail, voice mail, hold music, busy signal, myth, rumor, rumour, legend,
        lottery, coin toss, coin flip, guessing game, gamble, foreign word, foreign concept, wishful
        thinking, nonexistent, non existent, asleep, hibernation, permanent vacation,
        patience, mirage, act of faith
    """,
    "hints_why": """
        i know why, we know why, now i know why, now we know why, we all know why, guess why, wonder why,
        i wonder why, no wonder, small wonder, no surprise, not surprised, surprise surprise, go figure,
        enough said, nuff said, i ll say no more, say no more, that s all i ll say, coincidence, draw your
        own conclusions, just saying, i ll leave it at that
    """,
    "dumped": """
        threw out, throw out, threw away, thrown out, tossed, tossed out, chucked, chucked out, kicked
        out, ripped out, ripping out, dumped, ditched, ditching, scrapped, got rid of, getting rid of,
        gets rid of, hauled off, sent back, returned, sold off, gave up on
    """,
    "relief": """
        finally, at last, thank god, relieved, relief, cried with joy, cried, tears of joy, of joy,
        celebrate*, cheered, sleeps again, sleep again, after two weeks, after three weeks, after two
        months, after three months, after a month, after one year, after a year, after a week, never
        looked back, happiest day, best day, smiling, enough said, say no more
    """,
    "condoles": """
        my condolences, condolences, deepest sympathies, my sympathies, thoughts and prayers, prayers for,
        praying for, feel sorry for, so sorry for, sorry to hear you, poor you, poor guys, poor thing, poor
        souls, good luck with that, have fun with that, get well soon, rip to, rip your
    """,
    "owners": """
        bought, buy, buying, own, owns, owner*, ordered, you have, you ve got, you got, got a, got one, you
        run, run a, running a, stuck with, your, customer*, everyone with a, anyone with a
    """,
    "mourns": """
        died, death, passed away, passing, funeral, family, families, founder*, accident, loss of, ill,
        hospital, fire, flood
    """,
    "calls_it": "calls it, call it, calls this, call this, calls that, call that, calls, call, what they call, refers to, sells it as, sell it as, labels",
    "we_call": """
        i call it, i call that, i call this, we call it, we call that, we call this, i d call it, i d call
        that, we d call it, we d call that, here it s called, is what we call, we say, to us that s, in our
        shop that s, around here that s
    """,
    "below": """
        scrap, junk, trash, garbage, prototype, draft, broken, a bug, mistake, defect, luck, chance,
        guesswork, guessing, wishful thinking, excuse, standard, yesterday, history, tuesday, downtime,
        theory, nostalgia, a tuesday, roughing, warm up, trial run, apprentice work, practice, first try,
        old, from the, a control, sticker
    """,
    "only_works": """
        the only thing that works, only thing that works, the only thing that worked, the only thing that
        runs, the only thing working, the only thing they get right, only thing they do well, the only
        reliable thing, only thing that s fast
    """,
    "never_again": "never again, once and never again, not ever again, never another",
    "brief_hold": """
        lasts a week, lasts a day, lasts about a week, lasted a week, lasted a day, lasts until lunch,
        until the warranty runs out, until the warranty expires, day after the warranty, day the warranty,
        until the first chip, until the first crash, dead within a, dead after a, dead in a, won t survive,
        doesn t survive, didn t survive, won t make it to, won t last, wouldn t last, doesn t last
    """,
    "bought_in": """
        bought in, off the shelf, catalog parts, catalogue parts, other people s parts, someone else s
        parts, somebody else s parts, imported from, straight from china, from china, from alibaba, third
        party spindle*, third party parts, outsourced
    """,
    "adorned": """
        pretty, shiny, fancy, nice cabinet*, nice box, glossy, sleek, slap a logo, slaps a logo, logo on it,
        sticker on it, badge on it, label on it, their logo, own logo, triple the price, twice the price,
        call it a day, call it engineering, call it premium
    """,
    "quaint": """
        cute, adorable, quaint, charming, sweet, bless, bless them, aww, aw, nostalgic, nostalgia, retro,
        vintage, brave, bold move, bold of them, romantic, precious
    """,
    "theirs": """
        their booth, their stand, their machine*, their software, their control*, their spindle*, their
        product*, their reps, their salespeople, their sales, their people, their engineers, their
        quality, their parts, their promises, their brochure*, their specs, over there, at their, with
        them, with those guys, those guys, those folks,
        their demo, their prices, their tolerances, their booth
    """,
    "promises": """
        promise you, promises you, promise anything, promises anything, promise everything, promises
        everything, tell you, tells you, tell everyone, tells everyone, swear, will say, would say, claim
        anything, reps will, salespeople will
    """,
    "empty": """
        and then nothing, then nothing, whatever you want to hear, what you want to hear, anything to close,
        to close a deal, to close the deal, to get your signature, until you sign, once you sign, until
        you ve signed, once you ve signed, but deliver nothing, deliver nothing, and vanish, sweat
    """,
    "keepsake": """
        anniversary, jubilee, vintage car*, collection, collector*, restored, restoring, restoration, open day,
        founded, memory, memories, back then, back in, apprenticeship, heirloom, gem, day trip, outing
    """,
    "witless": """
        doesn t get dumber, it doesn t get dumber, can t get dumber, dumber than that, can
        t get any dumber, slow on the uptake, slow in the head, not very bright, none too
        bright, not too bright, thick skull, thick headed, all mouth no, all mouth and no,
        couldn t think straight, hasn t a clue, hasn t got a clue
    """,
    "brain": """
        brain, brains, mind, common sense, head
    """,
    "left_off": """
        left in, left at, forgot at, forgot his, forgot her, forgot their, switched off,
        turned off, on standby, on vacation, on holiday, missing, checked out, sold, at
        the door, in the locker,
        absent, stolen
    """,
    "daft": """
        dense, thick, stupid, dumb, deaf, blind, slow, daft, nuts, mental, brain dead,
        illiterate, drunk, high
    """,
    "or_what": """
        or what, or something, or just, much
    """,
    "someone": """
        whoever wrote, whoever designed, whoever built, whoever posted, whoever
        programmed, whoever came up, whoever thought, whoever drew, whoever approved,
        whoever did this, who wrote this, who designed this, who built this, who came up
        with this, anyone who posts, anyone who writes, the person who wrote, the one who
        wrote,
        those in, the folks in, the people in, the lot in
    """,
    "slur": """
        complete muppet, absolute muppet, complete tool, absolute tool, utter fool,
        complete fool, total fool, potato brain, pea brained
    """,
    "blames_on": """
        no wonder, small wonder, typical, typically, ever since, since, as soon as, the
        moment, because, because of, with so many, with all these, with all those, put a,
        put an, you put, let a, let them, give a, every time, that s what happens, what
        happens when, thanks to, blame the, blame, hire a, hire
    """,
    "goes_wrong": """
        jams, jammed, crash*, broken, breaks, broke, dented, dent, dents, scratched,
        scratches, wrecked, scrapped, gossip*, chatter*, drama, cat fight*, catfight*,
        chaos, mess, slower, twice as long, takes forever, nothing gets done, nothing
        works, goes wrong, going wrong, went wrong, crooked, errors, mistakes, scrap,
        whining, whines, complain*, nobody understands, no one understands, can t
        understand, smells, stinks,
        nothing but drama, nothing but trouble, nothing but gossip, nothing but, stops working, breaks down,
        is down, machine is down, down again, out of order, out of service, not working,
        doesn t work, stopped working, at a standstill, standstill, broke down, stuck,
        upside down, delays, screwed up, messed up, a wreck, botched
    """,
    "unfit": """
        never get it, will never get it, never understand, will never understand, always
        sick, always off sick, just sick, are sick, should stick, better off in the
        office, better off in the kitchen, better off at home, no room for, can t take it,
        can t last, cry, cry when, cry over, start crying, don t speak, can t speak, don t
        even speak
    """,
    "group_of": """
        all these women, all those women, the old ones in, the old folks, old folks, older
        folks, the oldies, kids these days, young people today, all these foreigners, so
        many foreigners, too many foreigners, ukrainians, indians can, indians are, a
        girl, some girl, a chick, the ladies can, ladies can,
        hired women, women for
    """,
    "people_only": """
        swiss roots, of swiss origin, swiss born, swiss citizens only, locals preferred,
        ideally a man, ideally a woman, ideally male, ideally female, preferably male,
        preferably female, preferably a man, preferably a woman, european looking, western
        name, christian background
    """,
    "stereotype": """
        nails, fingernails, nail polish, lipstick, makeup, make up, heels, high heels,
        hairdo, period, hormones, handbag, purse, pms, migraine
    """,
    "mock_sign": """
        lol, lmao, haha, hahaha, yeah right, oh boy, oh dear, good grief, watch out, help,
        sure thing
    """,
    "helps_there": """
        will be happy to, will be glad to, happy to help, glad to help, will help you, can
        help you, will answer, can answer, will get back, will gladly, they ll help, they
        will help, they ll be happy, they ll be glad, they are the right, they re the
        right, will take care, will assist, can assist,
        will be able to help, press office will, media office will, are happy to help, is
        happy to help, will gladly help
    """,
    "closing": """
        best, best regards, kind regards, regards, many thanks, warm regards, cheers,
        sincerely, yours, have a nice, have a good, thank you for your interest, thanks
        for your interest, thank you for understanding, thanks for understanding, all the
        best
    """,
    "age_between": "between, aged",
    "waits": """
        waited, waits, waiting, wait
    """,
    "long_while": """
        weeks, months, years, days on end, forever, ages, to this day
    """,
    "comes_to_us": """
        comes to us, come to us, ends up with us, end up with us, switches to us, switch
        to us, comes running to us, come running to us, calls us
    """,
    "who_had": """
        whoever had, whoever bought, anyone who had, anyone who bought, those who bought,
        everyone who bought, once you ve had, sooner or later, everyone who
    """,
    "on_paper": """
        only on paper, at least on paper, on paper at least, on paper anyway, in the
        brochure, only in the brochure, in the brochure anyway, in powerpoint only
    """,
    "more_time": """
        more time, more often, spends its life, spend their lives, more hours, longer
    """,
    "idle": """
        in the shop, in repair, being repaired, down, broken, repairs, at the doctor, out
        of order, waiting for parts, offline, idle
    """,
    "might_as_well": """
        might as well buy, might as well use, may as well buy, may as well use, might as
        well, you may as well, better off with a hammer, better off with a file
    """,
    "granny": """
        my grandmother*, my grandma*, my nana, my granddad, my kid, my toddler, my five
        year old, my dog, my toaster, my kitchen scale
    """,
    "outdone": """
        tighter, more accurate, more precise, better, faster, more reliable, could do, can
        do, holds
    """,
    "dreads": """
        good night, god help us, lord help us, help, heaven help, we re doomed, brace
        yourselves, nothing but drama, just drama, only drama
    """,
    "old_saw": """
        women and technology, women and tech, women and machines, women drivers, old
        people and computers
    """,
    "knowing": """
        you know, you know how it is, just saying, need i say more, say no more, typical,
        enough said, am i right
    """,
    "mends": "repair, repairs, repairing, fix, fixes, fixing, patching",
    "more_than": "more than, more often than, longer than",
    "stand_of": "at the booth of, at the stand of, the booth of, s booth, s stand, by the booth of, booth at, at their booth, stand of",
    "fewer": "fewer, less, gone, caught, fixed, found, spotted, prevented, no more",
    "disbelief": """
        and i m the pope, and i am the pope, and i m the queen, and i m the king of, yeah right, pull the other one, if you believe that
    """,
}
