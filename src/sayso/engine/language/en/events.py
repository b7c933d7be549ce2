"""English: accidents, rumours, causes, the press."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "off_record": """
        off the record, between us, between you and me, in confidence, confidentially, unofficially,
        on background, strictly background, background only, don t quote me, do not quote me, not
        for attribution, without my name, keep my name out, leave my name out, not my name,
        anonymous*, a person close to the company, a source close to, you didn t hear it from me,
        not from me, private number
    """,
    "declines": """
        not the one to ask, not the one to answer, not my field, not my area, not my
        department, can t comment, cannot comment on, not my call, not the right person,
        wrong person, can't say, cannot say, can't comment, cannot comment, no comment, not
        able to, unable to, can't help, cannot help, can't answer, cannot answer, not
        allowed to, not authorised, not authorized, can't speak, cannot speak, don't speak
        for, not in a position, not my place, not mine to answer, can't tell you, cannot
        tell you, thanks for understanding, can t help you there, cannot help you there, can
        t help with that, can t answer that, cannot answer that, have to pass on, i ll pass
        on, not for me to say, i have nothing to say, nothing to say on that, not my job,
        not my role
    """,
    "withholds": """
        can t say, cannot say, can t comment, cannot comment, can t tell, cannot tell, can t share,
        cannot share, can t show any, cannot show any, can t show you any, can t discuss, cannot
        discuss, can t talk about, cannot talk about, won t say, won t tell, won t comment, won t
        talk, won t discuss, won t share, won t name, will not say, will not comment, will not tell,
        don t comment, do not comment, don t discuss, don t talk about, do not talk about, not going
        to say, not going to tell, not going to talk, not going to comment, not telling, not saying,
        not mine to tell, not mine to share, nothing to say, say nothing, says nothing, saying
        nothing, hear nothing from me, nothing from me, no word from me, not a word, keep quiet,
        keeping quiet, staying silent, stay silent, keep … to myself, keeping … to myself, no names,
        no numbers, no comment, have to pass, nobody s business, none of your business, that s our
        secret, that stays my secret, can t show
    """,
    "press": """
        journalist, journalists, reporter, reporters, editor, the press, newspaper, newspapers,
        local paper, the media, news crew, tv crew, radio station, local radio, bbc, reuters,
        bloomberg, financial times, the guardian, new york times, wall street journal,
        correspondent, tribune, the tribune, gazette, herald, the times, daily news, news, the news,
        tv, television, on tv, radio, the radio, podcast host, press guy, media outlet, media
        outlets, newsroom, columnist*, cnn, nbc, cbs, fox, npr, media, journo, journos, hack, camera
        crew, film crew, chicago tribune, anchor, press, to the paper, the local paper, a local
        paper, our local paper
    """,
    "tells_press": """
        told, tell, telling, talked, talking, spoke, speaking, speak, explained, confirmed, gave an
        interview, giving an interview, give an interview, gave … interview, giving … interview,
        interviewed by, interviewed me, off the record, quote me, quoted me, leaked, tipped off,
        briefed, promised, meeting, chatted, chatting, chat, answered, answering, answer,
        interviewed, interviewing, interview with, doing an interview, wrote, written, emailed,
        messaged, shared, sharing, dished, spilled, inside story, the scoop, my side, happy to talk,
        happy to answer, available, quote, quoting, dms are open, reach out to me, gave, giving,
        sent, passing on, had a chat with, had a word with, chatted with, talked with, opened up to,
        spilled the beans, nice chat, long chat, a chat with, had coffee with, swapped, opened up,
        let slip
    """,
    "as_press": """
        former, used to be, sister, brother, friend, neighbour, neighbor, novel, film, social media,
        school paper, photo editor, text editor, code editor, video editor, editor software, if,
        when, clipping*, staff magazine, company magazine, newsletter*, intranet, spokesperson,
        spokeswoman, spokesman, song, music, job interview, press brake, hydraulic press, bench
        press, our ceo, with our ceo, media office, press office, great interview, good news, group
        news
    """,
    "rumour": """
        rumour*, rumor*, hearsay, gossip, speculation, speculating, grapevine, fake news, what you
        heard, what people say, scuttlebutt
    """,
    "confirms": """
        can confirm, i confirm, we confirm, is true, it s true, that s true, that s right, you heard
        right, heard correctly, heard right, it s official, not just a rumour, not just a rumor,
        there s something to it, there is something to it, afraid so, you re right about
    """,
    "reassures": """
        nobody is being laid off, no one is being laid off, nobody will be laid off, no one will be
        laid off, nobody is losing, no one is losing, nobody will lose, no one will lose, nobody is
        getting fired, no one is getting fired, no layoffs, no job cuts, no redundancies, not being
        sold, isn t being sold, aren t being sold, won t be sold, jobs are safe, jobs are secure,
        site is safe, plant is safe, not going bankrupt, aren t going bankrupt, isn t going
        bankrupt, not relocating, we are not closing, we re not closing, we aren t closing, plant is
        not closing, plant isn t closing, site is not closing, site isn t closing, not closing down,
        not shutting down, isn t shutting down, we won t close, we will not close, site will not
        close, plant will not close, we are not for sale, we re not for sale, we aren t for sale,
        company is not for sale, we are not moving, we re not moving, we aren t moving, we are
        staying put, won t be any layoffs, will be no layoffs, there are no layoffs, isn t any
        layoff, no one is let go, nobody is let go, no one will be let go, nobody gets fired, no one
        gets fired, no dismissals, no closures, no closure, is not for sale, isn t for sale, isn t
        closing, is not closing, definitely not closing, not going to close, isn t going to close,
        staying open, stays open, isn t shutting, is not shutting, aren t shutting, isn t laying
        off, aren t laying off, not laying anyone off
    """,
    "rumour_matter": """
        layoff*, laid off, lay off, laying off, redundanc*, job cut*, job losses, being fired,
        getting fired, short time work, closure, closures, shut down, shutting down, shuts down,
        relocat*, moving away, moving abroad, move abroad, offshor*, takeover, take over, taken
        over, taking over, acquisition, being sold, been sold, selling the company, merger, merging,
        bankrupt*, insolven*, going under, profit warning, stepping down, resigning, successor
        model, prototype*, cash problem*, liquidity, hiring freeze, job security, cutting jobs, cut
        jobs, cuts jobs, lose jobs, close the, going abroad, production is going, production goes,
        closing down, closing our, closing the, is closing, are closing, company is for sale, are
        for sale, new machine … coming, new model … coming
    """,
    "source_word": """
        see, see link, link, read it, read here, source, documented, according to, in the report, on
        our website, here are the facts, fact sheet, published, data sheet
    """,
    "complaint_word": """
        sorry, apologi*, regret, complaint*, trouble, frustrat*, inconvenience, breakdown*, outage,
        failure, downtime, issue, issues, problem*, disappoint*, delay*, understand your, upset,
        fault, faults, defect, defects, malfunction*, disruption*, broke down, standstill
    """,
    "cause": """
        was caused by, is caused by, caused by, was due to, is due to, due to, the cause, root
        cause, the reason, the reason was, because of, came from, resulted from, triggered by, down
        to, to blame, lies with your, was with your, is with your, the fault lies, it was caused by,
        fault of, at fault
    """,
    "fault": """
        operator error*, user error*, operating error*, handling error*, installation error*,
        assembly error*, programming error*, software bug, material defect, manufacturing defect*,
        manufacturing fault, design flaw*, your fault, your own fault, your mistake, your own
        mistake, our fault, our mistake, on your side, wrongly installed, incorrectly installed,
        wrongly assembled, improperly installed, installed incorrectly, installed wrong, misused,
        misuse, misconfigured, wrong settings, not maintained, poorly maintained, badly maintained,
        never maintained, wasn t maintained, weren t maintained, not lubricated, skipped the
        maintenance, skipped maintenance, missed the maintenance, didn t read the manual, didn t
        follow, faulty bearing, faulty spindle, faulty part, faulty sensor, faulty seal, defective
        part, defective bearing, defective sensor, worn out bearing, your operator, entered wrong*,
        wrongly entered, wrongly configured, overloaded, without oil
    """,
    "service_data": """
        serial number is, your serial number, machine no, your machine no, your contract, your order
        from, your order of, your invoice, your log files show, your log file, your logs show, your
        logs, your operating hours, according to your logs, according to the log*, your account
        shows, your data show*, unpaid invoice*, overdue invoice*, you haven t paid, customer number
    """,
    "asks_back": """
        please, direct message, dm, dms, private message, message us, contact us, call us, send us,
        write to us, look into, looking into, find out, investigate, check, let us know, get in
        touch, tell us
    """,
    "worries": """
        hope, hoping, hopefully, worried, worrying about, thinking of, my thoughts, thoughts are
        with, thoughts go, fingers crossed, stay safe, stay strong, praying, prayers, shocked,
        heartbroken, speechless, sad, wish, wishing
    """,
    "cause_told": """
        cause*, triggered, short circuit*, faulty, defect*, arson, negligen*, botched, sloppy,
        fault, to blame, blame, guilty, saved on, cut corners, cutting corners, cost cutting,
        neglected, maintained, human error, operator error, foreseeable, bound to happen, waiting to
        happen, matter of time, warned, safety lapse*, safety violation*, sabotage, overheated,
        spark, sparks, cigarette, battery, batteries, wiring, electrical fault, cable,
        vulnerability, phishing, password, careless*, could have been prevented, could have been
        avoided, preventable, broke out, started in, started by, started when, ignited, everyone
        knew, everybody knew, knew about it
    """,
    "harm_told": """
        injured, injuries, hurt, unhurt, unharmed, dead, died, killed, casualt*, victim*, missing,
        in hospital, in the hospital, to hospital, to the hospital, smoke inhalation, safe and
        sound, everyone is safe, everybody is safe, everyone is out, everybody is out, everyone got
        out, all safe, all out, rescued, everyone is fine, everybody is fine, everyone is ok,
        everyone is okay, everybody is ok, ambulance*, unconscious, burns
    """,
    "extent_told": """
        burned down, burnt down, burned out, gutted, in flames, on fire, ablaze, is burning, was
        burning, smoke, flames, destroyed, damaged, damage, total loss, nothing left, standing
        still, at a standstill, standstill, production stopped, production has stopped, shut down,
        down for, outage, delayed, delays, for weeks, for days, data gone, data stolen, stolen,
        encrypted, locked out, exploded, explosion, loud bang, collapsed, leaked, affected,
        evacuated, huge cloud, column of smoke
    """,
    "response_told": """
        extinguished, put out, is out, under control, firefighters, fire brigade, fire department,
        fire crews, crews, on site, on the scene, investigat*, cleaning up, clean up, up and
        running, back up, back online, back to normal, running again, restarted, rebuild*, evacuat*,
        backup*, restored, shut off, by monday, from tomorrow, from monday
    """,
    "calm_told": """
        no big deal, not a big deal, not that bad, not so bad, nothing serious, under control, no
        panic, don t panic, no need to worry, don t worry, no danger, no reason to worry, all good,
        all fine, got lucky, we were lucky, all clear, exaggerat*, overblown, blown out of
        proportion, no impact, will be fine, everything is fine, looked worse, just smoke, only
        smoke
    """,
    "guess_told": """
        apparently, allegedly, rumour*, rumor*, i heard, i ve heard, heard that, they say, people
        say, word is, supposedly, reportedly, seems, must have been, probably, presumably, likely, i
        bet, i guess, i suspect, i assume, i think, my guess, my money is on, according to a
        colleague, a colleague told
    """,
    "grief_told": """
        our condolences, our deepest, our sympathies, our sympathy, our thoughts are, our thoughts,
        our hearts, we mourn, we are mourning, we apologise, we apologize, we regret, we are
        shocked, we are deeply, on behalf of
    """,
    "event_here": """
        incident, accident, what happened, what is happening, what s happening, what s going on,
        disaster, tragedy
    """,
    "event_fire": """
        fire, fires, firefighters, fire brigade, fire department, flames, smoke, burning, burned,
        burnt, blaze, ablaze, explosion*, exploded, extinguished, gutted, sprinkler system, fire
        alarm, fire doors, extinguisher system
    """,
    "event_cyber": """
        cyber attack*, cyberattack*, hack, hacked, hacker*, ransomware, malware, data leak, data
        breach, breach, ransom, phishing attack
    """,
    "event_harm": "accident*, injur*, casualt*, fatalit*, killed, evacuat*, crash, collapse*",
    "event_spill": """
        leak, leaked, spill, spilled, gas leak, chemical spill, poisoning, contaminat*, flood,
        flooding, flooded
    """,
    "event_recall": "recall, recalls, recalled, product recall, serial defect",
    "knows_not": """
        don t know, do not know, doesn t know, i have no idea, we have no idea, can t say, cannot
        say, can t comment, can t tell, not able to say, say nothing, won t comment, no comment
    """,
    "kitchen": """
        grill, grilled, grilling, barbecue, bbq, oven, pan, stove, toast, toaster, pancake*, pizza,
        cake, cookies, bread, candle, candles, campfire, bonfire, marshmallow*, sausage*, burgers,
        steak, steaks, chicken, turkey, casserole, popcorn, waffle*, fryer, bacon
    """,
    "far_away": """
        highway, motorway, traffic, traffic jam, train, trains, bus, bike, car, flight, plane,
        match, game, season, training, race, marathon, football, soccer, hockey, skiing, knee, back
        pain, ankle, hike, film, series, novel, book, neighbour*, neighbor*, barbecue, bbq,
        campfire, fireplace, candle, candles, fireworks, weekend, holiday, holidays, vacation, fired
        up, tournament, lake, pool, beach, pizza, pizzas, restaurant, dinner, beer, beers, camping,
        tent, cinema, concert, festival, sledging, grill, the grill
    """,
    "press_meets": """
        called me, rang me, interviewed me, interviewing me, contacted me, emailed me, messaged me,
        asked me, is asking me, came to see me, visiting me, meeting with, i m meeting, my
        interview, interview with me, may quote me, can quote me, quote me, wants to talk to me, my
        conversation with, my talk with, my chat with, my quote, my quotes, my statement, quote … is
        mine, quote … mine, that was me, quote … from me
    """,
    "press_source": """
        without my name, don t quote me, do not quote me, not for attribution, off the record, on
        background, keep my name out, anonymously, between us, don t use my name, do not use my
        name, leave my name out, leave me out, source close, sources close, close to the company,
        not from me, you didn t hear
    """,
    "offers_press": """
        happy to talk, happy to chat, happy to answer, glad to talk, i m available, i am available,
        dms are open, dm me, my dms, call me, reach out to me, contact me, get in touch with me, i
        ll talk to, will talk to any, drop me a line, happy to help, ask me anything, ask me
    """,
    "refers_press": """
        referred, redirected, pointed her to, pointed him to, pointed them to, passed on to our,
        passed them on, forwarded to, please contact, please reach out
    """,
    "job_matter": """
        layoff*, laid off, laying off, redundanc*, job cut*, cutting jobs, cut jobs, relocat*,
        merger, bankrupt*, insolven*, short time work, profit warning, takeover, hiring freeze
    """,
    "on_air": """
        on the radio, on tv, on air, on the news, in the paper, in the newspaper, on camera, on live
        tv
    """,
    "not_told": """
        read, saw, seen, heard, listened, found, discovered, bought, subscribed, watched,
        congratulated, reading, watching, listening, mentioned in
    """,
    "told_them": """
        told them, told her, told him, gave her, gave him, gave them, filled them in, filled her in,
        filled him in, explained to her, explained to him, explained to them, walked her through,
        walked him through, walked them through, set her straight, set him straight, set them
        straight, gave her the, gave him the, we talked, we chatted, we spoke, had a chat
    """,
    "scene_fire": """
        smoke, smoky, smoking, smouldering, smoldering, charred, scorched, burnt, burned, burning,
        embers, soot, flames, fire, fires, blaze, sprinkler*, extinguisher*, fire alarm, alarm,
        alarms, smoke detector, siren, sirens, blue lights, flashing lights, fire engine*, fire
        truck*, fire brigade, fire crew*, firefighters, evacuated, evacuation, evacuating, assembly
        point, muster point, stinks of, smells of, smells like, burning smell, explosion, exploded,
        a bang, loud bang, ambulance*, first responders, cordon*, taped off, black cloud, all black,
        pitch black, disaster, inferno, 🔥, 🚒, 🚨
    """,
    "scene_cyber": """
        server*, system*, it outage, network, screen*, computer*, laptop*, pc, pcs, login, logins,
        password*, encrypted, locked, offline, hacker*, hacked, trojan, virus, ransom*, phishing,
        email, emails, attachment, backup*, data, patient data, records, by hand, pen and paper, on
        paper, cyber*, shut down, nothing works, nothing is working, firewall, malware
    """,
    "scene_germ": """
        legionnaire*, legionella, germ*, bacteria*, norovirus, virus, infection*, infected,
        contagion, contaminat*, quarantine, isolated, isolation, diarrhoea, vomiting, food
        poisoning, salmonella, shower*, water, pipes, tap, taps, filters, samples, ventilation,
        health authorities
    """,
    "event_germ": """
        legionella, legionnaire*, norovirus, salmonella, germs, outbreak, food poisoning,
        quarantine, pandemic, epidemic
    """,
    "people_told": """
        we re all out, we are all out, everyone s out, everyone is out, everybody is out, everybody
        s out, all out, everybody made it out, everyone made it out, all made it out, made it out,
        got out, had to get out, had to leave, standing outside, stood outside, at the assembly
        point, sent home, sent us home, sent us all home, nobody hurt, nobody was hurt, no one hurt,
        no one was hurt, nobody got hurt, nobody is hurt, no injuries, no casualties, nobody is
        sick, no patient, everyone is fine, everyone s fine, everybody s fine, everyone is ok,
        everyone s ok, everyone s okay, everyone is safe, everybody is safe, everyone accounted for,
        all accounted for, we re all fine, we re all ok, we re fine, we are fine, we re safe, smoke
        inhalation, coughed, guy coughed, someone got hurt, colleague got hurt, people hurt, nobody
        allowed in, not letting anyone in, not allowed in, not allowed back in, is accounted for,
        are accounted for, evacuated us, we were evacuated, were all evacuated, we re all standing,
        all standing, muster point, everyone got out, got everyone out, got out in time, i m ok, i m
        okay, i m fine, we re ok, we re okay, safe and sound
    """,
    "state_told": """
        toast, gone, wrecked, ruined, destroyed, damaged, undamaged, intact, held, will hold, still
        standing, collapsed, came down, fell in, caved in, blackened, black, gutted, spared, under
        water, flooded, unusable, written off, a write off, not that bad, not so bad, is fine, are
        fine, shut off, stolen, encrypted, not usable, only one, only <number>, smouldering,
        smoldering, damage is, scorched, a mess, roof holds, still holding, is down, are down, is
        closed, damage is minor, minor damage, is minor, history, caved, gave way, in ashes, up in
        smoke, sealed off, off limits, finished, worse than it is, worse than it looks, looks bad,
        ashes, burned down, burnt down, burned out, burnt out, burnt to the ground, burned to the
        ground, razed, battlefield, bomb site, bombsite, bomb went off, bomb hit it, rubble, in
        ruins, charred, a shell, a burnt out shell, didn t go off, did not go off, didn t work, did
        not work, never went off, failed, too late, didn t trigger
    """,
    "part_of_site": """
        roof, ceiling, wall, walls, hall, halls, bay, test bay, test bays, room, machine room,
        machine, machines, press, presses, oven, furnace, line, lines, gate, warehouse, store,
        assembly, building, wing, floor, basement, server room, plant, production, offices, office,
        ward, lab, kitchen, facade, workshop, shop floor, servers, showers, pipes, mill, lathe,
        structure, everything, half the, half of the, damage, hall <number>, building <number>, bay
        <number>, line <number>, sprinklers, sprinkler, smoke detector*, fire door*, extinguishers,
        fire alarm
    """,
    "suspect_thing": """
        cable, cables, wire, wiring, motor, transformer, compressor, battery, batteries, extractor,
        extraction, filter, filters, oven, furnace, ventilation, switch cabinet, control cabinet,
        electrical cabinet, fuse box, fuse, socket, plug, extension lead, extension cord, charger,
        forklift, heater, heating, pump, hydraulic*, hose, oil leak, oil, swarf, welding, grinder,
        spark, sparks, cigarette, short circuit, paint, solvent*, press, bearing, spindle, rags,
        electrics, electrical, attachment, usb stick, password, update, boiler, server, welder,
        welding machine, kettle, coffee machine, toaster, soldering iron, space heater, iron
    """,
    "suspects": """
        i think, think it, i guess, guess it, i bet, bet it, my bet, my money, my guess, reckon,
        probably, most likely, likely, surely, must have been, must be, might have been, could have
        been, apparently, supposedly, came from, started in, started at, started from, caught fire,
        set off, kicked off, overheated, was humming, humming, buzzing, hummed, acting up, smelled
        funny, for months, for weeks, for years, for ages, never cleaned, nobody cleaned, never
        serviced, never replaced, never checked, ancient, old, reported it, flagged it, warned, no
        wonder, no surprise, told them, told you so, saw it coming, opened, clicked, to blame, it
        was the, it was that, was that, i d bet, would bet, dodgy, crackling, crackled, sparking,
        sparked, put money on, told you, forgot to switch off, forgot to turn off, left on, left
        running, left the, forgot to unplug, left plugged
    """,
    "resumes": """
        back at work, back to work, back on monday, work resumes, resume work, resumes on, open
        again, reopen*, working again, running again, short time, working from home until, delivery
        delays, production is down, production stopped, production resumes, resumes tomorrow, we
        resume
    """,
    "witness": """
        i was there, was there when, i m on site, i am on site, standing outside, standing in front,
        behind me, behind us, in front of me, my own eyes, i saw, i ve seen, saw it, from what i
        saw, from what i could see, what i could see, from here, live from, on the night shift, guy
        from the night shift, says the boss, boss says, how bad it is, colleagues ask, boss said,
        the boss told, they told us, we were told
    """,
    "calm": """
        tough, sluggish, thin, slow, rough, hard going, quiet, calm, empty, full, packed, hectic,
        dead
    """,
    "helps_there": """
        will be happy to, will be glad to, happy to help, glad to help, will help you, can help you,
        will answer, can answer, will get back, will gladly, they ll help, they will help, they ll
        be happy, they ll be glad, they are the right, they re the right, will take care, will
        assist, can assist, will be able to help, press office will, media office will, are happy to
        help, is happy to help, will gladly help
    """,
    "jobs_or_sites": """
        job, jobs, position, positions, plant, plants, factory, site, sites, branch, branches,
        office, workshop
    """,
    "ends": """
        closed, closing, closes, close, shut, shutting, cut, cutting, axed, sold, selling, lost,
        losing, lose, moved, relocated, laid off, fired, eliminated
    """,
    "press_asks": """
        called, rang, phoned, wrote, wanted to know, wants to know, wanted to hear, asked about,
        asked how, asked what, got in touch, reached out, dropped by, came by, showed up, knocked,
        was curious, is digging, digging into, looking into, had questions, asking questions, filmed
        me, filmed us, filmed, was here, came over, stopped by
    """,
    "press_chat": """
        chat with, talk with, conversation with, coffee with, lunch with, beer with, call with,
        phone call with, sat down with, visit from, caught up with
    """,
}
