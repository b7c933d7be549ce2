"""English: guarantees, success, the environment."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "guarantee": """
        guarantee, guarantees, guaranteed, we promise, i promise, promise you, 100 percent sure,
        assure you, money back, months warranty, years warranty, month warranty, year warranty,
        lifetime warranty, months of warranty, years of warranty, no ifs, you have my word, my word
        on it, you have our word, we commit, we are committed to, we stand behind, we vouch, i
        vouch, vouch for, that s a promise, promise, promises, won t regret, will not regret, never
        regret, success guaranteed, results guaranteed, surefire, sure fire, you are assured,
        results assured, as promised, promised you, or we buy it back, we buy it back, or we take it
        back, or your money back, cross my heart, i stand behind that, no ifs or buts, i put my name
        on
    """,
    "terms": """
        terms and conditions, t c, general terms, warranty terms, terms of sale, gtc, section,
        clause
    """,
    "aim": "we want to, we will, we ll, we plan to, we aim to, we are going to, we re going to",
    "energy_word": """
        electricity, energy, power, co2, co 2, carbon, climate, emissions, kilowatt hours, fuel,
        gas, diesel
    """,
    "as_much": """
        as much ... as, the equivalent of, equivalent to, equals, half the, half as much, by half,
        halves, halved, a third, two thirds, a quarter, three quarters, a fraction of, twice as,
        three times less, ten times less, the same as, put it this way, let me put it this way, can
        only say, all i can say, all i ll say, i ll just say, let s just say, let s say, just say,
        suffice it to say
    """,
    "uses_less": """
        saves, save, saving, savings, uses, use, consumes, consume, draws, avoids, avoid, cuts, cut,
        reduces, reduce, emits, needs, less
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
        protects the environment, zero impact on the planet, no impact on the planet, no footprint,
        good for the climate, clean for the environment, guilt free, greenest, does the planet a
        favour, does the planet a favor, do the planet a favour, do the planet a favor, favour to
        the planet, favor to the planet, does the climate a favour, does nature a favour, leaves no
        trace in nature, leaves no trace, without emissions, without any emissions, without a gram
        of, without an ounce of, without co2, without co 2, without carbon, zero co2, zero co 2, no
        co2, no co 2, doesn t pollute, does not pollute, pollutes nothing, saves the planet, save
        the planet, saving the planet, the greenest, cleanest machine, a hundred percent green, one
        hundred percent green
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
    "mishap": """
        scrap*, downtime, breakdown*, break, breaks, break down, breaks down, fail, fails, failure*,
        fault, faults, error*, defect*, rework*, trouble, crash, crashes, let you down, lets you
        down, let us down, outage*, redo, wear out, wears out, stop working, data loss, complaint*,
        stoppage*, interruption*, disappoint*, lose, loses, losing, worry, worries, stop, stops,
        quit, quits, jam, jams, pain, miss, misses, missed, recalibrate, recalibration, readjust,
        remeasure, complication*, infection*, scrap rate, capsize, capsizes, tip over, sink, rust,
        rusts, overheat, overheats, go wrong, goes wrong, ever goes wrong, wrong
    """,
    "always": """
        always, every time, every single time, without exception, forever, for life, no matter what,
        each and every, a lifetime, under all circumstances, every order, every part, every
        delivery, each time
    """,
    "works": """
        perfect*, works, work, will work, flawless*, lasts, succeed*, spot on, reliable, delivers,
        nails it, hit tolerance, hits tolerance, in tolerance, safe and sound, home safe, safely
        home, on time, on schedule
    """,
    "failsafe": """
        foolproof, bulletproof, indestructible, unbreakable, fail safe, failsafe, risk free, idiot
        proof, unstoppable, built to last forever, lasts forever, a lifetime, lasts a lifetime
    """,
    "nobody_can": """
        nobody can, no one can, nobody, no one, no machine, no manufacturer, nothing runs forever,
        cannot promise, can t promise, cannot guarantee, can t guarantee, no guarantee, not
        guarantee, not promise, whoever promises, anyone who promises
    """,
    "own_deed": """
        show, post, tell, bring, reply, share, photo*, video*, picture*, cake, donuts, tour, visit,
        write, upload, be back, i ll come, we ll come, come by, come along, come over, come back,
        come round, will come, come to, come and
    """,
    "eco_thing": """
        packaging, packages, film, cardboard, material*, coolant*, lubricant*, hydraulic oil,
        component*, casing*, spare parts, model, series, drive, drives, motor*, engine*, coating*,
        paint, crate, crates
    """,
    "sure": """
        mark my words, bet my, you can bet, count on it, you can count on, rest assured, for sure,
        100 percent, trust me, believe me, take it from me, you can count on it, bank on it, you can
        bank on it, you can rely on it, rely on it, take my word for it, my word on it, you have my
        word, hand on heart, put my name to it, count on me
    """,
    "machinery": """
        machine*, spindle*, bearing*, sensor*, controller*, software, update, firmware, cable*,
        power supply, pump*, motor*, drive, seal*, valve*, hose*, tool*, part, parts, spare part*,
        component*, electronics, board, axis, gearbox, hydraulic*, coolant, oil, filter*, program*,
        operator*, fitter*, technician*, assembly, maintenance, delivery, supplier*, carrier, boat*,
        battery, batteries, setting*, installation*, device*, unit
    """,
    "gone": """
        the past, history, goodbye, bye bye, forget, eliminates, eliminate, impossible, end of, an
        end to, say goodbye, a thing of the past, unheard of, ruled out, are over, is over
    """,
    "pays_off": """
        pays for itself, pay for itself, pays itself, breaks even, earns back, amortis*, amortiz*,
        you ll save, you ll earn, paid for itself, paid itself off, pays itself off, have your money
        back, money back in, got your money back, investment back
    """,
    "hedge": """
        up to, depending, typically, usually, can, could, may, might, about, around, roughly, on
        average, often, depends, measured, possible, maybe, we heard, customers report
    """,
    "span_of_time": "year*, month*, week*, day, days",
    "makes_good": """
        replace, replaces, will replace, swap, swaps, repair, repairs, fix, fixes, refund, refunds,
        take back, takes back, make good, reimburse, reimburses, exchange, exchanges
    """,
    "for_free": """
        free of charge, for free, at no cost, at no charge, at our cost, at our expense, no
        questions asked, no matter what, unconditionally, without question, without discussion, on
        us, on the house, everything, no charge, whatever happens, without any fuss, without fuss,
        no fuss, no quibble, without a quibble, no ifs no buts, no ifs or buts
    """,
    "any_trouble": """
        if, should, in case, in the event, when, whenever, every, each, all, any, anything,
        whatever, everything, whatever happens, whatever breaks, whatever goes wrong, no matter
        what, come what may
    """,
    "wager": """
        on me, on us, i ll eat my, i ll buy, we ll buy, i ll pay, we ll pay, drinks are, dinner s,
        dinner is, beer s, beers are, my treat, i bet, i owe you, out of my own pocket, out of my
        pocket, from my own pocket, i ll pay for it, i ll foot the bill
    """,
    "otherwise": """
        if not, if it doesn t, if it does not, if it fails, otherwise, or else, or dinner, or i ll,
        or the, if you re not, if they don t, if that doesn t, if it hasn t, if it isn t, if you don
        t, if you aren t, if it won t, if they aren t
    """,
    "healed": """
        pain free, without pain, cured, healed, walk again, walking again, back on your feet,
        symptom free, fully fit, relapse
    """,
    "pays_up": """
        cover, covers, covered, pay for, pays for, take care of, takes care of, pick up the tab,
        picks up the tab, foot the bill, foots the bill
    """,
    "forget_it": """
        forget, forget about, say goodbye to, goodbye, no more worrying, the end of, you can forget,
        you ll forget, forget it
    """,
    "availability": "availability, uptime, accuracy, reliability, safety, secure, reliable",
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
        i ll sign that, put that in writing, you have my word, my word, my word on it, i give you my
        word, i stand behind, i ll stand behind, i put my name, my name on it, i d put my name, no
        ifs or buts, no ifs no buts, no ifs, i promise you that, take that to the bank, you can bank
        on, bet on it, bet your house, bet the farm, i ll put that in writing, in writing from me,
        every single customer, every single time, for every customer, hundred percent, a hundred
        percent, cross my heart, guaranteed, that s a promise, ever, i bet, i ll bet, i d bet, you
        can bet, i d sign that, hand in the fire
    """,
    "give_you": """
        i ll give you, i will give you, we ll give you, you get … from me, you get … from us, i ll
        throw in, we ll throw in, from me you get
    """,
    "prompt": """
        we re there, we are there, we ll be there, i ll be there, i m there, we re at your door, at
        your door, on site, back up and running, up and running again, a technician is
    """,
    "whatever": """
        always, every time, no matter where, no matter when, no matter what, any time, anytime,
        around the clock, day or night, wherever you are, without exception, even on sundays
    """,
    "hours_within": """
        in an hour, within an hour, in <number> hours, within <number> hours, inside <number> hours,
        in <number> minutes, within <number> minutes, the same day, same day, within a day
    """,
    "solves": "solves, solve, fixes, fix, resolves, resolve, repairs, repair, sorts out, answers",
    "each_trouble": """
        every problem, every issue, any problem, any issue, all problems, every fault, every
        breakdown, all your problems, every question
    """,
    "needs_no": """
        needs no, requires no, needs zero, doesn t need any, does not need any, doesn t need, never
        needs, does without
    """,
    "upkeep": """
        maintenance, servicing, service, repair, repairs, adjustment, lubrication, oil change,
        calibration, upkeep
    """,
    "come_what_may": """
        come what may, no matter what, whatever happens, come hell or high water, come rain or
        shine, one hundred percent
    """,
    "at_yours": """
        on your floor, at your place, in your shop, in your hall, at your plant, at your site, you
        ll have, you will have, at your door, with you
    """,
    "lasts": "lasts, will last, runs, will run, holds, will hold, survives, keeps going",
}
