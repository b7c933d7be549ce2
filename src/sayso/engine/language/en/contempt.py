"""English: insults, mockery, discrimination, tone."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "no_slur": """
        idiot proof, idiot proofing, idiot light, idiot board, for idiots, any idiot, every idiot,
        useful idiots
    """,
    "vile": """
        liar, liars, coward, cowards, hypocrite, hypocrites, traitor, traitors, weasel, weasels,
        scum, sellout, leech, leeches, crook, crooks, windbag, windbags, blowhard, blowhards,
        loudmouth, loudmouths, big mouth, phony, phonies, charlatan, charlatans, con artist, con
        artists, good for nothing, good for nothings, bootlicker, bootlickers, brown noser, brown
        nosers, suck up, backstabber, backstabbers, swindler, swindlers, freeloader, freeloaders,
        bluffer, chancer, chancers, scoundrel, scoundrels, know nothing, know it all
    """,
    "loaded": """
        nazi, nazis, fascist, fascists, racist, racists, sexist, sexists, thief, thieves, fraud,
        parasite, parasites, criminal, criminals, antisemite, antisemites, terrorist, terrorists,
        crook, crooks, con artist, con man, conman, conmen, charlatan, charlatans, pervert,
        perverts, paedophile, pedophile, gangster, gangsters, leech, leeches, scammer, scammers,
        fraudster, fraudsters
    """,
    "beast": """
        pig, pigs, rat, rats, snake, cow, weasel, vermin, maggot, maggots, vulture, vultures,
        hyenas, cockroach, cockroaches, viper, vipers, leech, leeches
    """,
    "rabble": """
        bunch, lot, crowd, woman, women, men, guy, boss, customer, customers, client, politician,
        politicians, journalist, journalists, manager, neighbour, neighbor, government, neighbours,
        neighbors, colleague, colleagues, coworker, coworkers, supervisor, teacher, cop, cops,
        fellow, fellows, dude, that man, this man, the man, a man, old man, such a man, this old man
    """,
    "mob": "pack of liars, pack of thieves, pack of hypocrites, pack of idiots",
    "scathing": """
        fucking stupid, brain dead, braindead, braindead stupid, spineless, disgusting, pathetic,
        brainless, moronic, idiotic, two faced, backstabbing, good for nothing, gutless, slimy,
        sleazy, vile, revolting, contemptible, bloody stupid, that lying, you lying, our lying, this
        lying, the lying, a lying
    """,
    "contempt": """
        fucking, stupid, filthy, goddamn, bloody, lying, dumb, worthless, dirty, cowardly, lousy,
        rotten, sodding, damn
    """,
    "what_a": """
        what a, such a, only a, only an, only some, it takes a, takes a special kind of, what kind
        of, what sort of, what an, such an, quite the, some kind of, just another, yet another, only
        an absolute, only a complete, only a total, you have to be a, you d have to be a, you must
        be a
    """,
    "nasty": """
        stupid, dumb, pathetic, disgusting, brainless, ridiculous, an embarrassment, daft, thick,
        dim, idiotic, moronic, pitiful, revolting, gross, worthless, useless, vile, clueless, dense
    """,
    "calls": """
        call, calls, called, calling, insult*, swear word*, name calling, referred to as, the word,
        term, novel, book, movie, film, song, album, plays a, plays an, plays the, played a, played
        the
    """,
    "age_limit": """
        under … years old, under the age of …, up to … years old, up to … years of age, between …
        years old, between … years of age, aged … to …, aged between …, no older than …, not older
        than …, maximum age …, max age …, aged under …, below … years of age
    """,
    "age_wanted": """
        young and dynamic, young dynamic, young energetic, recent graduates only, digital native,
        digital natives, too old for this job, young man wanted, young woman wanted, no older
        applicants, young people only, young guys, young men, young man, young women, young woman,
        young lads, young blood, young and hungry, young and fit, youthful, good looking, attractive
        woman, attractive lady, pretty face, pretty girl, fit young, young energetic guys, energetic
        guys, young guy, young lad, young gun, young and strong, young and tough, young and
        energetic, young and flexible, someone young, somebody young, a young person, preferably
        young, ideally young, young and single, fresh blood, fresh out of school, fresh out of
        college, fresh graduate, fresh graduates, not too old, no oldies, no seniors, no over 50s,
        on the young side, young woman preferred, young man preferred, easy on the eye, slim,
        pretty, young lady, young ladies, twentysomething, twenty something, twenty somethings,
        younger than, physically attractive, young talent only
    """,
    "not_age": "experience, warranty, guarantee, contract, tradition, business, history",
    "youth": """
        kids, children, teenager*, pupil*, school*, apprentice*, trainee*, youth, summer camp,
        summer job*, apprenticeship*
    """,
    "native": """
        native speaker*, native german, native english, native french, native italian, mother tongue
        german, mother tongue english, mother tongue french, german mother tongue, english mother
        tongue, native level only, mother tongue speaker*, native tongue, mother tongue, first
        language, native level, grew up speaking, grown up speaking, raised speaking, brought up
        speaking, at your mother s knee, from the cradle, born and raised, no foreign accent, accent
        free
    """,
    "people_only": """
        men only, women only, males only, females only, male only, female only, only men, only
        women, male preferred, female preferred, men preferred, women preferred, strong man wanted,
        no women, no men, no foreigners, locals only, swiss only, only swiss, citizens only,
        americans only, whites only, no muslims, no headscarf*, christians only, only christians, no
        disabled, able bodied, no pregnant*, no mothers, without children, no children planned, no
        gays, no immigrants, accent free, without an accent, no moms, no single moms, mothers need
        not apply, women need not apply, foreigners need not apply, strong men, strong guys, us
        born, native born, guys only, only guys, man for the job, native born american, american
        male, single male, single female, young male, young female, white male, a male, a female, no
        family commitments, unmarried, without kids, childless, child free, no family ties, no
        family obligations, no baby plans, not pregnant, no dependents, swiss roots, of swiss
        origin, swiss born, swiss citizens only, locals preferred, ideally a man, ideally a woman,
        ideally male, ideally female, preferably male, preferably female, preferably a man,
        preferably a woman, european looking, western name, christian background, without family
        commitments, without family plans, no family plans, no plans for kids, no plans for
        children, without family, no kids, unattached, people from here, only people from around
        here, only people from here, no working mothers, with no family, no family, without a
        family, no children, without dependants, no dependants, a man for, a woman for, looking for
        a man, looking for a woman, need a man, need a strong man, a strong man, strong lad, strong
        lads, no ladies, ladies only, no girls, no gay, no over 50s, nobody over, no older people,
        only locals, swiss passport, swiss nationals only, swiss nationals, native swiss, natives
        only, no asylum seekers, no refugees, no wheelchair*, no disabilities, without disabilities,
        no accents, no mums, mums need not, no married women, single and, a bloke, blokes only, lads
        only, no pregnancies, not planning a family, christian only, attractive single, single lady,
        single woman, single man, no boyfriend
    """,
    "demeans": """
        foreigners out, foreigners go home, go back to where you came from, go back to your country,
        nigger*, faggot*, you retard, you retards, fucking retard, fucking retards, retarded,
        tranny, trannies, paki, pakis, gypsy scum, towelhead*, women belong in the kitchen, belong
        in the kitchen, women can t drive, women can t do, women are no good at, women have no
        place, not bad for a woman, not bad for a girl, too old to learn, girls can t do, boomers
        can t, typical woman, typical women, cripple, cripples, spaz, men are all, not a job for a
        woman, no job for a woman, not a job for women, no job for women, women s place is, woman s
        place is in, in the kitchen where, back to the kitchen, back in the kitchen, their place is
        in the kitchen, place is in the kitchen, belong at home, belongs at home, belong in a
        kitchen, stay in the kitchen, a man s job, man s work, man s world, not women s work, leave
        it to the men, send them home, send them all home, go back home where, no place for a woman,
        no place for women, too old to understand, too old to get it, dyke, dykes, poof, poofs,
        poofter, queers, darkie, darkies, chink, chinks, wetback, wetbacks, raghead, ragheads,
        pikey, pikeys, gippo, typical foreigner, typical foreigners, girly job, throw like a girl,
        women drivers eh, birds can t
    """,
    "no_matter": """
        regardless, doesn t matter, does not matter, don t care, whatever, irrespective, welcome,
        not required, not necessary, needn t, discriminat*, instead of, illegal, equal opportunity,
        any, of all
    """,
    "role": """
        colleague, boss, manager, employee, apprentice, intern, engineer, technician, assistant,
        secretary, salesman, accountant, customer, client, patient, ceo, cfo, coo, director,
        president, nurse, doctor, cook, buyer, trainer, coworker*, warehouseman, storekeeper,
        teammate*, founder, supervisor, foreman, forewoman, planner, dispatcher, scheduler, team
        lead, team leader, project manager, head of sales, saleswoman, sales rep, fitter,
        electrician, operator, machinist, mechanic, caretaker, janitor, driver, receptionist,
        purchaser, chef, teacher, instructor, clerk, assembler, head of production, head of
        purchasing, head of hr, head of marketing, head of finance, head of logistics, head of
        service
    """,
    "slang": """
        yo, bro, dude, dudes, gonna, wanna, gotta, lol, omg, wtf, ain t, y all, sup, cringe, dope,
        sick af, af, yolo, no cap, bruh, hella, freaking, kinda, lmao, rofl, sheesh, gimme, dunno,
        fam, sup fam, wassup, whats up, hey folks y all, hey fam, yo folks, yo guys, slaps,
        slapping, straight fire, bangin, slaying, slayed, vibing, vibe check, lowkey, highkey,
        finna, bussin, goated, the goat, rizz, yeet, bae, homie, homies, bestie, besties, peeps,
        bros, ballin, badass, kickass, kick ass, kicks ass, kicking ass, awesome sauce, hot damn,
        holy crap, holy cow, holy moly, omfg, tbh, ngl, imo tbh, idk, ikr, smh, fr fr, frfr, jk,
        rotfl, lolz, lulz, yup, yas, yass, woohoo, ka ching, cha ching, hit us up, hit me up, get
        your butt, butts, freakin, frickin, friggin, effin, rocked it, rockin, ain t ready, lemme,
        outta, plz, gr8, b4, 2day, l8r, is lit, so lit, lit af, is fire, so sick, totally sick, is
        sick, hey guys what s up, epic fail, what s up guys, nailed it bro, blow your mind, insane
        deal, just dropped, dropped today
    """,
    "swear": """
        shit, shitty, fuck, fucking, fucked, damn, damned, goddamn, crap, crappy, bullshit, bloody
        hell, pissed off, pain in the ass, screwed up, sucks, bollocks, wtf
    """,
    "manner": """
        in rhyme, in rhymes, in verse, as a poem, in dialect, in slang, casually, more casual, more
        casually, sarcastic, sarcastically, ironic, tongue in cheek, cheekier, funnier, only emojis,
        in emojis, emojis only, different tone, another tone, depart from the tone, like a pirate,
        as pirates
    """,
    "wants_to": """
        we d like, we would like, i d like, i would like, may we, may i, could we, could i, can we,
        can i, would it be ok, would it be okay, is it ok, is it okay, idea, we want to, i want to
    """,
    "whoever": "whoever, anyone who, everyone who",
    "dialect": """
        innit, nowt, owt, summat, aye, wee, dinnae, cannae, wouldnae, ain t, y all, yinz, reckon
    """,
    "denies": """
        not true, isn t true, is untrue, simply untrue, untrue, nothing to it, no truth, not
        correct, isn t correct, incorrect, that s false, is false, false, completely false, is made
        up, was made up, all made up, totally made up, completely made up, entirely made up, pure
        fiction, total fiction, a lie, nonsense, rubbish claim, baloney, is wrong, that s wrong,
        wrong, deny, denies, unfounded, couldn t be further from the truth, not the case, isn t the
        case, not happening, isn t happening, just a rumour, just a rumor, just rumours, just
        rumors, pure speculation, only a rumour, only a rumor
    """,
    "retorts": """
        you have no idea, has no idea, no idea what you, no clue what you, stop spreading, stop
        lying, quit spreading, spreading lies, get your facts, do your homework, nothing better to
        do, whoever told you, who told you, where did you hear, where did you get, says who, how
        dare you, slander, you re making this up, you made that up, haven t got a clue, hasn t got a
        clue, don t have a clue, don t know anything about, know nothing about, don t know what you,
        have no clue, got no clue, no clue about, talking nonsense, talking rubbish, making things
        up, stop making, stop telling lies
    """,
    "real_person": """
        ceo, cfo, coo, cto, boss, director, president, chair, chairman, chairwoman, board, founder,
        colleague*, employee*, apprentice*, manager, spokesperson, customer, actor, actress, singer,
        minister, coach, team
    """,
    "group_of": """
        women, a woman, girls, females, foreigners, immigrants, migrants, refugees, mexicans,
        blacks, black people, africans, arabs, muslims, muslim, jews, hindus, gays, lesbians, trans
        people, gay people, disabled people, the disabled, in a wheelchair, old people, older
        people, older workers, over 50, over 55, over 60, boomers, boomer, seniors, moms, mothers,
        pregnant women, millennials, gen z, men are better, men are naturally, fat people,
        autistic*, hiring women, female boss, a female boss, woman boss, lady engineer, chicks,
        broads, over 45, over 40, hijab, headscarf, latinos, hispanics, chinese workers, gypsies,
        the gays, trannies, old guys, old men, oldies, old timers, than a woman, than women, all
        these women, all those women, the old ones in, the old folks, old folks, older folks, the
        oldies, kids these days, young people today, all these foreigners, so many foreigners, too
        many foreigners, ukrainians, indians can, indians are, a girl, some girl, a chick, the
        ladies can, ladies can, hired women, women for, a mother, a mum, a mom, part time mum, part
        time mom, single mum, single mom, the refugee, a refugee, the migrant, the immigrant, a
        disabled person, above 40, above 45, above 50, older than 40, older than 45, older than 50,
        people over 40, people over 50
    """,
    "unfit": """
        can t do, can t learn, can t handle, can t drive, can t weld, can t machine, can t read,
        just can t, simply can t, cannot do, cannot learn, don t belong, doesn t belong, no place
        for, no business, not made for, not cut out, not built for, isn t for, not fit for, don t
        fit, too weak, too emotional, too old, too slow, lazy, dumb, stupid, steal, thieves,
        criminals, don t want to work, won t work, never work, stay home, should stay home, stay at
        home, back to the kitchen, only good for, just for show, diversity hire*, for the quota, don
        t need, we don t need, don t hire, not hire, won t hire, never hire, don t bother applying,
        need not apply, better at, by nature, naturally better, unreliable, always pray, don t get
        it, can t be trusted, no use, asking for trouble, what s next, god help us, give me a break,
        good luck with that, there goes the neighborhood, no chance, worthless, good for nothing,
        not worth, don t last, can t cope, make the coffee, making coffee, ruin everything, won t
        consider, will not be considered, not considered, we don t want, out of place, know nothing,
        know their place, hysterical, dirty, backward, uneducated, primitive, better than a woman,
        better than women, make room, should make room, should retire, less suited, less capable,
        less reliable, should stick to, don t fit in, doesn t fit, doesn t fit in, not suited, aren
        t suited, aren t cut out, have no place, has no place, never get it, will never get it,
        never understand, will never understand, always sick, always off sick, just sick, are sick,
        should stick, better off in the office, better off in the kitchen, better off at home, no
        room for, can t take it, can t last, cry, cry when, cry over, start crying, don t speak, can
        t speak, don t even speak, can t run, can t lead, can t manage a, cannot run, cannot lead,
        slow us down, slow everything down, hold us back, are a burden, just cost money, needn t
        apply, don t bother to apply, save yourself the trouble, don t waste your time, no point
        applying, no point in applying, won t be considered, not be considered
    """,
    "defends": """
        whoever says, anyone who says, people who say, who says, who thinks, prejudice*,
        stereotype*, cliche*, myth, nonsense, used to say, they said, not only, not just, just as
        well, as well as, anything, why, sadly, tomorrow, this week, on tuesday, on wednesday, on
        thursday, on friday, on saturday, unfortunately, proved, proven, on monday
    """,
    "worker": """
        man, men, woman, women, guy, guys, lad, lads, worker*, machinist*, technician*, person,
        people, operator*, talent, talents
    """,
    "age_edge": "under, up to, max, below, younger than",
    "credential": """
        password, passcode, pin, door code, gate code, access code, alarm code, pin code, entry
        code, login, log in, credentials, admin, root, diploma, degree, licence, license,
        certificate, qualification, qualifications, phd, doctorate, mba, driving licence, keypad,
        padlock, lockbox, key safe, safe code, code for, code to, code is, code on, door
        combination, wifi, wifi password, wi fi
    """,
    "own_traits": """
        went to school, school you, college you, where you went, your past, your hair, age, your
        accent, passport, nationality, gender, religion, native language, gaps, cv, résumé, resume,
        degree, diploma, which school, your school, skin colour, skin color, tattoos, hairstyle,
        tie, disability, where you come from, where you re from, where you were born, how old
    """,
    "snaps": """
        can t read a, can t read the, can t you read, can you read, learn to read, read the manual
        for once, read the manual next time, rtfm, didn t read the manual, not our problem, your own
        fault, tough luck, too bad for you, deal with it, get over it, stop whining, quit whining,
        cry me a river, crybab*, dumb question, stupid question, silly question, how many times, for
        the last time, google it, just google, are you blind, we don t care, couldn t care less,
        what nonsense, whatever dude, grow up, chill out, shut up, duh, obviously you, some people
        just, open your eyes, not rocket science, how hard can it, it s not that hard, do we really
        have to, hard luck, your problem, that s your problem, bad luck, should have thought of
        that, if you have eyes, anyone with eyes, stop asking, quit asking, ask somebody else, ask
        someone else, how many times do we
    """,
    "not_only": """
        not only, not just, isn t just, isn t only, aren t just, aren t only, not merely, not
        simply, is not just, is not only
    """,
    "denounces": """
        whoever says, anyone who says, people who say, who says, prejudice*, stereotype*, cliche*,
        myth, is wrong, nonsense, used to say, they said, proved
    """,
    "sex_word": "male, female",
    "thingly": """
        plank, tool, worm, worms, doormat, lemon, slug, turkey, spanner, melon, potato, vegetable,
        tyrant, despot, dictator, sadist, bully, psychopath, narcissist, witch, dragon, sheep,
        vulture, leech, parasite, toad, pest, puppet, dinosaur, fossil, sponge, zero, nobody, joke,
        liability, embarrassment, monkey, monkeys, chimp, ape, snake, rat, pig, cow, donkey, clot,
        git, gits, sod, melt, dope, dopes, dingbat, waste of space, ding dong, buffoon, buffoons,
        dunce, dunces, jackass, jackasses, oaf, oafs, muppet, good for nothing, sad sack, bottom
        feeder, loser, losers, dud, duds, waster, wasters, nonentity, numpty
    """,
    "low": """
        gutless, arrogant, lazy, spineless, cowardly, useless, gormless, stupid, dumb, thick,
        pompous, smug, slimy, clueless, brainless, incompetent, complete, utter, total, absolute,
        proper, right, real, massive, pathetic, miserable, worthless, sorry, old, vile, greedy,
        bloody, fucking, giant
    """,
    "witless": """
        lights are on but, lights on but nobody, nobody s home upstairs, nobody home upstairs,
        nothing upstairs, not much upstairs, sandwich short of a picnic, sandwiches short of a
        picnic, fries short of a, few fries short, few cards short, bricks short of a load, brick
        short of a load, not the brightest, not the sharpest, not the smartest, not the quickest,
        ain t the brightest, isn t the brightest, isn t the sharpest, aren t the brightest, aren t
        the sharpest, dropped on his head, dropped on her head, dropped on your head, dropped on
        their head, lost the plot, lost his marbles, lost her marbles, lost your marbles, lost his
        mind, lost your mind, off his rocker, off your rocker, off her rocker, out of his mind, out
        of her depth, brain cell*, two brain cells, left his brain, left her brain, left your brain,
        left their brain, brain at home, brain at the door, brain switched off, switch your brain
        on, engage your brain, use your brain, brain of a, brains of a, brain the size of, head full
        of sawdust, head full of straw, sawdust for brains, air between the ears, nothing between
        the ears, rocks in his head, rocks in your head, rocks for brains, dumber than a, thicker
        than a, dumb as a, thick as two, thick as mince, daft as a brush, useless as a, useful as a
        chocolate, about as useful as a, couldn t organise a, couldn t organize a, couldn t pour
        water, couldn t find his, couldn t find her, couldn t find your, couldn t find their own,
        couldn t run a bath, couldn t hit a barn, couldn t spell, can t spell his, couldn t lead a,
        couldn t manage a, knows nothing about anything, not worth the, isn t worth the, worth
        nothing, worthless as a, should be locked up, belongs in a zoo, belongs in a cage, belongs
        in a padded, no backbone, has no spine, grow a spine, grow a pair, has no balls, bless your
        heart, bless his heart, bless her heart, bless your little, village idiot, village is
        missing, missing its idiot, dumbest, stupidest, makes me puke, makes me want to puke,
        complete joke, total joke, absolute joke, utter joke, absolute disgrace, total waste, has a
        screw loose, have a screw loose, got a screw loose, had a screw loose, a few screws loose,
        missing a few brain, brain … home, brain … locker, as dumb as, as thick as, as stupid as, as
        useful as, as sharp as a, as bright as a, doesn t get dumber, it doesn t get dumber, can t
        get dumber, dumber than that, can t get any dumber, slow on the uptake, slow in the head,
        not very bright, none too bright, not too bright, thick skull, thick headed, all mouth no,
        all mouth and no, couldn t think straight, hasn t a clue, hasn t got a clue, nobody home up
        there, no one home up there, lights on nobody home, lights on no one home, a few fries
        short, a few cards short, a brick short, bricks short of, not the sharpest tool, not the
        brightest bulb, elevator doesn t go, lift doesn t go to the top, about as useful as, useful
        as a, less brain than, less brains than, less sense than, thinks he s god, thinks she s god,
        thinks he is god, god s gift, disgrace to the trade, disgrace to the profession, shame of
        the profession, embarrassment to the trade, embarrassment to the profession
    """,
    "mind_measure": """
        iq, intelligence, brain, brains, memory, backbone, spine, charisma, charm, empathy, tact,
        courage, attention span, vision, competence, people skills, social skills, leadership
        skills, personality, manners, dumb, thick, stupid, bright, sharp, smart, work ethic
    """,
    "lesser": """
        goldfish, hamster, guinea pig, chicken, earthworm, worm, slug, snail, oyster, amoeba,
        jellyfish, fly, fruit fly, gnat, mosquito, ant, donkey, sheep, cow, monkey, chimp,
        chimpanzee, toaster, slice of toast, loaf of bread, potato, cucumber, cabbage, paperclip,
        paper clip, doorknob, door knob, door handle, doorstop, chair, broom, brick, bricks, box of
        rocks, bag of hammers, bag of spanners, bag of nails, sack of potatoes, rock, bolt,
        wheelbarrow, coffee machine, teaspoon, houseplant, house plant, potted plant, cactus, garden
        gnome, balloon, parking meter, traffic cone, coat hanger, dishcloth, wet lettuce, wet sock,
        toddler, toddlers, three year old, five year old, 5 year old, kindergartner*, baby, my
        grandma, my nan, my dog, my cat, any child, a blind man, trained monkey, lamp post,
        lamppost, teapot, chocolate teapot, fence post, pebble, pebbles, gravel, turnip, radish,
        carrot, doormat, stool, welly, wellington boot, clothes peg, light bulb, lightbulb,
        flowerpot, pea, peanut, walnut, plank, planks, sponge, mop, bucket, brussels sprout, tea
        towel, tea bag, teabag, wall, a wall, the wall, bench, brick wall
    """,
    "outdoes": """
        more, better, faster, quicker, smarter, brighter, sharper, in <number> minutes, in <number>
        seconds, in a minute, understands, would understand, would have, could have, could do, would
        do, gets it, gets that, figured, would figure, knows, manages, understands more, understands
        better
    """,
    "mental_act": """
        reading, thinking, listening, counting, writing, understanding, spelling, comprehension,
        reading comprehension, basic maths, basic math, math, maths, logic, manners, common sense,
        intelligence, planning, leadership, competence, brains, arithmetic, grammar, the manual,
        instructions
    """,
    "not_given": """
        isn t for everyone, is not for everyone, isn t for everybody, not for everyone, aren t for
        everyone, isn t everyone s thing, not everyone s strong suit, isn t your thing, isn t his
        thing, isn t her thing, isn t your strong suit, isn t really your strong suit, isn t your
        strength, not your strong suit, not his strong suit, not her strong suit, isn t his strong
        suit, isn t her strong suit, isn t their strong suit, strong suit, strong point, not your
        forte, isn t your forte, is optional, optional, apparently optional, is hard isn t it, is
        hard huh, clearly hard, a lost art, a luxury, too much to ask, might have helped, a foreign
        concept, foreign to, foreign concept, must be hard, must be difficult, clearly a challenge,
        clearly not your, exactly your strong suit, really your strong suit, exactly your thing,
        exactly your forte, exactly his strong suit, exactly her strong suit, not your strongest
        suit, isn t your strongest
    """,
    "cannot_even": """
        couldn t even, can t even, cannot even, could not even, incapable of, too stupid to, too
        thick to, too dumb to, not capable of, doesn t even know, never learned, never learnt,
        couldn t if, couldn t for the life, can barely, could barely, can hardly, not able to, isn t
        able to, unable to, doesn t know how to, don t know how to, don t even know, too lazy to,
        too dense to, couldn t find, couldn t run a, couldn t organise, couldn t organize, not fit
        to, unfit to, would struggle to, struggles to, can t tell, hasn t a clue how, has never
        learned
    """,
    "trivial": """
        count to three, count to ten, left from right, his left from his right, tell left from
        right, up from down, tie his own shoes, tie his shoes, tie her shoes, tie your shoes, tie
        their own, own shoelaces, his shoelaces, write his name, spell his own name, spell his name,
        spell her name, walk straight, walk in a straight line, chew gum, light switch, boil water,
        boil an egg, boil a kettle, make a coffee, make coffee, make toast, hammer a nail, change a
        light bulb, change a lightbulb, open a door, find the exit, find the door, hold a hammer,
        hold a screwdriver, string a sentence, string two words, read a clock, read, spell, add two
        and two, add up, run a bath, run a lemonade stand, run a hot dog stand, a piss up in a
        brewery, brewery, wet paper bag, paper bag, both hands, a barn door, a hole in the ground,
        elbow, pour water, wipe his own, a nail, hammer in a nail, a hammer, spell his own, spell
        her own, a light bulb, plug in, read a plan, open an email, pour water out of a boot, water
        out of a boot, order a pizza, push a button, press a button, butter toast, butter bread,
        park a car, a toaster, a microwave, open a pdf, write an email, tie their shoes, in a
        brewery, a children s party, a bake sale, hit a nail, out of a paper bag, run a bake sale, a
        lemonade stand
    """,
    "lags": "less, fewer, dumber, thicker, slower, lazier, denser, no more, as much, about as much",
    "born_since": "born after, born in or after, born since, year of birth",
    "mocked": """
        spot the mistake, spot the error, find the mistake, find the error, spot the problem, what
        could go wrong, what could possibly go wrong, what can go wrong, run for cover, run for your
        life, take cover, candid camera, wrong movie, somebody help, god help, lord help, what s the
        worst, what could possibly, here we go, god help us, heaven help us, good luck, good luck
        everyone, save yourselves, taking bets, place your bets, i give it, that ll end well, this
        will end well, don t make me laugh, now i ve seen everything, whatever next, pray for us,
        duck and cover
    """,
    "woman_at": """
        woman at the, woman on the, women on the, woman behind, girl at the, girl on the, girl
        behind, girls on the, lady at the, lady on the, blonde at, blonde on, a blonde, grandma on,
        grandma at, grandpa on, princess, women at the, women behind the, women driving, woman
        driving, woman operating, women operating, woman running the, lady behind, ladies at the,
        ladies on the, girls at the, girls behind, mum on the, mum at the, mom on the, mom at the,
        granny on, granny at, blondes at, blondes on, barbie, a dolly, headscarf at, headscarf on,
        foreigner at the, foreigner on the, woman in the workshop, women in the workshop, women on
        site
    """,
    "by_looks": """
        painted nails, nail polish, manicure*, manicured, lipstick, makeup, high heels, skirt,
        skirts, dainty hands, delicate hands, little hands, soft hands, handbag*, purse, lashes,
        eyelashes, walking frame, walking stick, stroller, pigtails
    """,
    "no_work": """
        not a job for, no job for, not work for, no work for, not a place for, no place for, isn t a
        job for, isn t work for, not for, man s work, man s job, a job for men, real men
    """,
    "eye_candy": """
        eye candy, easy on the eyes, nice to look at, something to look at, pretty little, pretty
        face, distraction for the, distracts the guys, hottie, a babe, smoking hot, brightens up the
        shop
    """,
    "women": """
        woman, women, colleague*, coworker*, apprentice*, intern, interns, lady, ladies, girl,
        girls, secretary, assistant, hostess*, receptionist*, female
    """,
    "no_builds": """
        you don t build, you don t fix, you won t get far, nobody builds, you can t build, don t
        build
    """,
    "safety": "safety, protective, accident*, gloves, hygiene, injur*, clean room, operating room",
    "stiff": """
        dear sir or madam, dear sirs, to whom it may concern, we hereby, hereby inform, yours
        faithfully, we take the liberty, kindly be advised, please be advised, pursuant to, at your
        earliest convenience, we beg to, be it known
    """,
    "birthdays": """
        fewer than <number> candles, less than <number> candles, under <number> candles, at most
        <number> candles, no more than <number> candles, up to <number> candles, fewer than <number>
        summers, less than <number> summers, under <number> summers, at most <number> summers, no
        more than <number> summers, up to <number> summers, fewer than <number> birthdays, less than
        <number> birthdays, under <number> birthdays, at most <number> birthdays, no more than
        <number> birthdays, up to <number> birthdays
    """,
    "or_younger": "or younger, or later, younger",
    "brain": "brain, brains, mind, common sense, head",
    "left_off": """
        left in, left at, forgot at, forgot his, forgot her, forgot their, switched off, turned off,
        on standby, on vacation, on holiday, missing, checked out, sold, at the door, in the locker,
        absent, stolen
    """,
    "daft": """
        dense, thick, stupid, dumb, deaf, blind, slow, daft, nuts, mental, brain dead, illiterate,
        drunk, high
    """,
    "or_what": "or what, or something, or just, much",
    "blames_on": """
        no wonder, small wonder, typical, typically, ever since, since, as soon as, the moment,
        because, because of, with so many, with all these, with all those, put a, put an, you put,
        let a, let them, give a, every time, that s what happens, what happens when, thanks to,
        blame the, blame, hire a, hire, since the, since we hired, since they
    """,
    "goes_wrong": """
        jams, jammed, crash*, broken, breaks, broke, dented, dent, dents, scratched, scratches,
        wrecked, scrapped, gossip*, chatter*, drama, cat fight*, catfight*, chaos, mess, slower,
        twice as long, takes forever, nothing gets done, nothing works, goes wrong, going wrong,
        went wrong, crooked, errors, mistakes, scrap, whining, whines, complain*, nobody
        understands, no one understands, can t understand, smells, stinks, nothing but drama,
        nothing but trouble, nothing but gossip, nothing but, stops working, breaks down, is down,
        machine is down, down again, out of order, out of service, not working, doesn t work,
        stopped working, at a standstill, standstill, broke down, stuck, upside down, delays,
        screwed up, messed up, a wreck, botched, go missing, goes missing, missing, disappear,
        disappears, disappearing, vanish, gone, stolen
    """,
    "stereotype": """
        nails, fingernails, nail polish, lipstick, makeup, make up, heels, high heels, hairdo,
        period, hormones, handbag, purse, pms, migraine
    """,
    "mock_sign": """
        lol, lmao, haha, hahaha, yeah right, oh boy, oh dear, good grief, watch out, help, sure
        thing
    """,
    "age_between": "between, aged",
    "dreads": """
        good night, god help us, lord help us, help, heaven help, we re doomed, brace yourselves,
        nothing but drama, just drama, only drama
    """,
    "old_saw": """
        women and technology, women and tech, women and machines, women drivers, old people and
        computers, women behind the wheel, woman driver, women at the wheel, a woman at the wheel,
        women and cars, women and parking, women and engineering, old people and technology, boomers
        and technology, boomers and computers, foreigners and punctuality, girls and tech
    """,
    "knowing": """
        you know, you know how it is, just saying, need i say more, say no more, typical, enough
        said, am i right
    """,
    "fewer": "fewer, less, gone, caught, fixed, found, spotted, prevented, no more",
    "gainsays": """
        that s not true, that is not true, that s simply not true, that is simply not true, this is
        not true, that s wrong, that is wrong, that s incorrect, that is incorrect, not correct, you
        knew, you were aware, that s not what happened, that is not what happened, i have to
        disagree, we have to disagree, i must disagree, we must disagree
    """,
    "takes_on": """
        we only take, we only hire, we d like someone, we d like somebody, would like someone, we
        want someone, we want somebody, we need someone, we need somebody, prefer someone, prefer
        somebody, looking for someone, looking for somebody, for this shift, for the night shift,
        for the shift
    """,
    "ideally": "ideally, preferably, if possible, best, better, rather, at best",
    "scoffs": """
        what s next, whatever next, what next, what is the world coming to, where will it end, where
        does it end, world gone mad, the world s gone mad, now i ve seen everything, now i ve seen
        it all, seen it all now, who s making the coffee, who ll make the coffee, who makes the
        coffee, surely not voluntarily, not by choice, hardly by choice, needs a minder, needs
        supervision, someone has to stand next to, someone has to watch, god forbid, heaven help us,
        god help us all, this ought to be good, this should be good, give it a week, i give it a
        week, what could possibly go wrong, this should be fun, should be fun, should be
        interesting, this should be interesting, that ll be fun, this will be fun, this ll be fun,
        that should be fun, that ll go well, that ll end well, this will go well, this is going to
        be fun, oh great, just great, just brilliant, oh joy, here we go, good luck with that
    """,
    "no_go": """
        don t belong, doesn t belong, do not belong, no place, has no place, have no place, not in
        our, not at our, not on our, not in front of customers, not in front of clients, not on the
        phone, out of the question, no way, is a no, is a no go, won t do, not here, we don t take,
        we don t hire, keep them off, keep them away
    """,
    "with_garb": """
        with a headscarf, in a headscarf, in headscarves, with headscarves, wearing a headscarf,
        wearing a hijab, in a hijab, with a hijab, in a turban, with a turban, with an accent, with
        accents, with a foreign accent, with that accent, with a thick accent, with a strong accent,
        broken english, with a name like that, in a wheelchair, with dreadlocks
    """,
    "be_wary": """
        watch our backs, watch your backs, watch your back, backs to the wall, back to the wall,
        lock your lockers, lock your locker, lock up your, lock everything, hide your wallet, hide
        your wallets, count your tools, don t bend over, better be careful in the, have to be
        careful now, no more showers
    """,
    "loves": """
        gay, queer, a lesbian, lesbian, trans, bats for the other team, plays for the other team
    """,
    "as_known": """
        you know what they re like, we know what they re like, we all know what they re like, not
        their thing, not their strong suit, isn t their strong suit, isn t their thing, not big on
        work, allergic to work, tomorrow at best, work isn t exactly, work as we all know, work the
        way they work, work the way we know, work like we all know
    """,
    "those_from": """
        people from the south, folks from the south, those from the south, people from the east,
        those from the east, eastern europeans, southerners, southern europeans, the italians, the
        portuguese, the spanish, the greeks, the poles, the french, the germans, the mexicans, the
        chinese, the indians, those from the balkans, balkan guys, poles, albanians, turks,
        portuguese, romanians, tamils, serbs, mexicans, ukrainians, indians, eritreans, afghans,
        syrians
    """,
    "learns_none": """
        nobody … learn, nobody … learns, nobody learns, no one … learn, no one … learns, no one
        learns, nobody … can learn, nobody … gets it, never learn, can t learn, won t learn, too
        late to learn, ready for the scrap heap, past it, past their best, over the hill
    """,
    "of_age": """
        over fifty, over 50, past fifty, past 50, after fifty, after 50, over sixty, over 60, over
        forty, over 40, over 45, over 55, at that age, at their age
    """,
    "sent_off": """
        back to your sandbox, back to the sandbox, back to your sandpit, go back to kindergarten,
        back to kindergarten, go back to school, go play with your, go play in traffic, run home to
        mummy, run home to mommy, crawl back, crawl back under, go jump in a lake, get a life, find
        another line of work, where the sun don t shine, where the sun doesn t shine, get stuffed,
        bugger off, sod off, naff off, kiss my
    """,
    "were_folly": """
        if stupidity, if stupid, if ignorance, if incompetence, if laziness, if arrogance, if
        idiocy, if dumb, were stupidity, stupidity hurt, stupid hurt, stupid could fly, can t fix
        stupid, no cure for stupid, ignorance is bliss for, stupid should hurt, stupidity should
        hurt, where ignorance is
    """,
    "so_much_folly": """
        so much stupidity, so much stupid, that much stupid, so much incompetence, that much
        stupidity, so much ignorance, this much stupid, this much stupidity, incompetence on legs,
        stupidity on legs, incompetence personified, stupidity personified, ignorance personified,
        walking disaster, incompetence in human form, stupidity in one, should be committed, ought
        to be committed, belongs in an asylum, needs their head examined, needs his head examined,
        needs her head examined
    """,
    "like_you": """
        people like you, people like him, people like her, people like that, guys like you, guys
        like him, folks like you, someone like you, somebody like you, customers like you, idiots
        like you
    """,
    "warns_of": """
        warning label*, warning sign*, print warnings, printed warnings, warnings on, instructions
        on shampoo, instructions on the shampoo, childproof, child locks, coffee cups, safety
        labels, was invented, were invented, padded cell*, the zoo, straitjacket, asylum
    """,
    "no_clue": """
        no clue, zero clue, no idea, zero idea, knows nothing, know nothing, doesn t know a thing,
        clueless, can t do a thing, can t do anything, no skills, zero skills, no brain, no brains
    """,
    "big_mouth": """
        big mouth, loud mouth, but plays the boss, plays boss, playing boss, but bosses, but loud,
        but always loud, but always talking, but gives orders, giving orders, but complains, but
        lectures, all talk, but full of opinions, full of opinions, but an opinion on everything,
        but a big title, but a fancy title, but a corner office
    """,
    "wishes_well": """
        happy birthday, all the best, congratulations, congrats, cheers, here s to you, love you,
        thanks for everything, enjoy retirement, happy retirement
    """,
    "mens_thing": """
        man s job, a man s job, man s work, men s work, men s business, a man s world, not for
        women, not for girls, a guy thing, a bloke s job
    """,
    "trade_word": """
        engineering, technology, machines, engines, welding, milling, mechanics, assembly,
        programming, coding, leadership, workshop, tech, electronics, construction
    """,
    "dumbest": """
        dumbest, stupidest, most stupid, most idiotic, most moronic, most brainless, daftest, most
        ridiculous, silliest
    """,
    "utterance": """
        comment, comments, post, question, answer, email, idea, suggestion, opinion, remark, excuse,
        decision, take
    """,
    "none_of_age": """
        nobody over <number>, no one over <number>, nobody above <number>, no one above <number>,
        nobody past <number>, no one past <number>
    """,
    "our_team": """
        our team, on the team, our crew, into our team, with us, our shop, our shift, we hire, hire,
        we take on
    """,
    "no_understanding": """
        nobody understands, no one understands, nobody can understand, can t understand a word, don
        t understand a word, can t understand anyone, no one speaks, can t get any work done
    """,
    "no_dialect": """
        doesn t speak english, don t speak english, can t speak english, not a word of english, no
        proper english, doesn t speak our language, don t speak our language, can t speak the
        language
    """,
    "sent_home": """
        go home, should go home, can go home, go back, has no business, have no business, stay out,
        shouldn t be here, back to school, needn t apply, need not apply, doesn t belong
    """,
    "they_should": """
        some people should, some people ought to, some people could, you should, he should, she
        should, they should, some should, certain people should, try, please, next time, maybe
    """,
    "use_brain": """
        boot up their brain, boot up your brain, switch on your brain, switch on their brain, turn
        on your brain, turn on their brain, use your brain, use their brain, engage your brain,
        engage their brain, engage brain, switch their brains on
    """,
}
