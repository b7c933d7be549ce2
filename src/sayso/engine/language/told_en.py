"""English: what people tell of other people. Illness, fate, pay, dismissal, private life, age."""

from __future__ import annotations

from sayso.engine.language.words import words

SUFFERS = words("""
    starts begins started begun during through facing despite
    has had have having got gets get with after from of suffers suffered suffering survived beat beating
    battling battles fighting fights diagnosed undergoing undergoes underwent needs his
    her their died dies dying since for s recovering
""")
WE_ARE = words("are as am re")
PERSON_ENDS = (
    "er",
    "or",
    "ist",
    "man",
    "woman",
    "guy",
    "girl",
    "lady",
    "lead",
    "tech",
    "clerk",
    "person",
)
TOOLS = words("""
    computer printer server router scanner compressor sensor monitor motor tractor reactor generator
    elevator container conveyor filter laser hammer toaster mixer dryer freezer charger number
    customer partner supplier winter summer weather water letter newsletter calendar paper order
    member offer corner dinner matter power tower manner color colour error mirror door floor list
    artist twist december november october september forever never other another better former
    lathe human answer career shoulder laughter chapter quarter character center centre theater theatre
    river supper shower butter sweater trailer counter banner folder layer border header trigger transfer
    prayer favor flavor labor harbor humor honor behavior interior vapor wrist fist waist playlist
    checklist mist anger hunger danger fever liver bladder cancer ulcer tumor disorder laptop charter
    chamber timber rubber copper silver paper plaster cluster filter cylinder adapter converter inverter
""")
SUBJECT = words("i")
RELATIVE = words("who that")
COUNTED: frozenset[str] = frozenset()
MINE = words("my our")
GENERIC = words("""
    patients people women men kids children adults everyone anyone somebody someone each every many most
    families relatives employees staff seniors parents you those
""")
INDEFINITE = words("a an")
DEFINITE = words("the")
DATIVE = words("at")
MEANT_FOR = words("for of with")
WITH_AGE = words("at only just aged")
ALREADY = words("already just only she he and years")
AUXILIARY = words("i")
NOMINATIVE = words("i")
COPULAR = words("is s turns turned just")
MERELY = words("only just already barely now")
YEARS = words("year years yr yrs yo y")
OLD = words("old")
AGED = words("aged age")
SINCE = words("for since in over under after about ago within least")
PRONOUNS = words("he she him her his hers")
POLITE_YOU = words("you your yours")
HE_SHE = words("he she")
IS_PAST = words("""
    was were had did been went took have has remember received experienced waited happened felt after during
""")
IF = words("if would could please next should when may might need")
ITS_PLACE = words("in at on from of near down by out")
AT = words("at with for from by to")
_COUNTED_UP = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen
"""
SMALL_NUMBERS = {word: number for number, word in enumerate(_COUNTED_UP.split())}

PHRASES: dict[str, str] = {
    "told_role": """
        shift lead, shift leader, team lead, team leader, foreman, supervisor, new guy, new girl,
        new hire, machinist, welder, operator, driver, forklift driver, buyer, clerk,
        receptionist, janitor, cleaner, planner, foreperson, salesperson, sales rep, rep,
        bookkeeper, controller, designer, developer, electrician, fitter, millwright, trainee,
        temp, co worker, coworker, workmate, officemate, line manager, warehouse guy, hr lady,
        head of, vp, chef, midwife, porter, surgeon, physio, plant manager, mentor, dispatcher,
        office manager, shift partner, bench mate, desk mate, project lead, project manager,
        programmer, assembler, inspector, custodian, security guard, storekeeper, night guard
    """,
    "ails": """
        lost a finger, lost his finger, lost her finger, cut off his, cut off her, crushed his, crushed her,
        burned his, burned her, injured his, injured her, hurt his back, hurt her back, sprained his,
        sprained her, threw out his back, mental health leave, mental breakdown, at the end of his rope, take
        her own life, take his own life, broken hip, had a fall, fell off the, was admitted, been admitted,
        terminally ill, gravely ill, seriously ill, depressed, suicidal, alcoholic, addicted, an addict, anorexic,
        paralysed, paralyzed, in a coma, in intensive care, in the icu, on life support, on dialysis, undergoing
        dialysis, on chemo, in chemo, going under the knife, under the knife, had an operation, is having surgery,
        having surgery, broke his, broke her, broken leg, broken arm, fractured, tore his, tore her, lost the baby,
        lost her baby, lost their baby, attempted suicide, suicide attempt, killed himself, killed herself,
        overdose, overdosed, in detox, in hospital, in the hospital, hospitalised, hospitalized, hiv positive,
        wheelchair, expecting twins, expecting again, months pregnant, weeks pregnant, pregnant, on maternity
        leave, collapsed, passed out, nervous breakdown, breakdown, in a psych ward, in therapy, seeing a shrink,
        seeing a therapist, blind, deaf, on crutches, biopsy came back, scan came back, test came back, results came
        back, stage four, stage 4, stage three, stage 3, terminal, ivf, on medical leave, on disability,
        laid up, bedridden, on bed rest, under the weather, out of action
    """,
    "told_illness": """
        cancer, tumor, tumour, lymphoma, leukemia, leukaemia, melanoma, metastases, carcinoma, sarcoma, heart
        attack, cardiac arrest, heart failure, stroke, embolism, haemorrhage, hemorrhage, brain bleed, bleed,
        thrombosis, blood clot, aneurysm, kidney failure, renal failure, liver failure, organ failure, cirrhosis,
        hepatitis, pneumonia, bronchitis, tuberculosis, meningitis, sepsis, appendicitis, peritonitis, pancreatitis,
        cystitis, arthritis, osteoarthritis, osteoporosis, tendonitis, sciatica, hernia, slipped disc, herniated disc,
        fracture, sprain, dislocation, torn acl, acl tear, concussion, head injury, brain injury, injury, injuries,
        burns, depression, burnout, burn out, panic attack, panic attacks, anxiety, schizophrenia, bipolar, anorexia,
        bulimia, eating disorder, alcoholism, addiction, psychosis, phobia, autism, adhd, dementia, alzheimer*,
        parkinson*, multiple sclerosis, epilepsy, seizure, seizures, migraine*, diabetes, asthma, relapse, eczema,
        psoriasis, shingles, flu, influenza, covid, long covid, measles, chickenpox, malaria, lyme disease, lyme, hiv,
        aids, syphilis, endometriosis, miscarriage, stillbirth, abortion, c section, caesarean, ectopic pregnancy,
        kidney stones, gallstones, ulcer, crohn*, coeliac, celiac, gastritis, haemorrhoids, incontinence, prostate,
        cataract, cataracts, glaucoma, tinnitus, anemia, anaemia, fibrosis, dystrophy, disease, illness, dialysis,
        chemo, chemotherapy, radiation, radiotherapy, transplant, amputation, surgery, operation, colonoscopy,
        biopsy, mammogram, coma, infection, poisoning, fever, crash, motorcycle accident, bike accident, car accident,
        accident, hip replacement, knee replacement, bypass, stent, pacemaker, rehab, detox, overdose, hysterectomy
    """,
    "told_fate": """
        didn t make it, did not make it, couldn t save, could not save, died, dies, dying, passed away, is dead,
        flatlined, coded, resuscitat*, in a coma, overdose, overdosed, stage four, stage 4, end of life, last hours,
        last breath, gave birth, delivered, twins, lost her, lost his, lost the, cried, crying, screaming, drunk,
        wasted, beaten up, raped, assaulted, stabbed, shot, run over, hit by, drowned, hanged, suicide, burned,
        unconscious, badly hurt, seriously injured, fighting for, came in with, brought in
    """,
    "told_dies": """
        died, passed away, killed himself, killed herself, took his own life, took her own life, was killed, dropped
        dead
    """,
    "told_ward": """
        er, a e, emergency, emergency room, icu, intensive care, ward, theatre, operating room, or, delivery room,
        labour ward, labor ward, maternity, night shift, on shift, my shift, tonight, last night, this morning, today,
        ambulance, on call, clinic, oncology, paediatrics, pediatrics, geriatrics, psychiatry, surgery, rehab,
        admitted, came in, brought in, room, bed, transferred
    """,
    "told_care_house": """
        hospital, hospitals, clinic, clinics, nursing home, care home, hospice, medical center, medical centre, surgery
        centre, home care, infirmary
    """,
    "told_bed": "bed, room, bed number, room number, bay, cubicle",
    "told_patient": "patient, resident, inpatient, outpatient, old lady, old man, o clock",
    "told_behaves": """
        laughed, sang, danced, told me, said, asked, walked, smiled, hugged, eats, drinks, rings, ringing, calls, cries, laughs, sleeps, screams, snores, sings, grumbles, orders, wants,
        refuses, complains, moans, talks, asks, vomits, bleeds, dies, breathes, shakes, keeps, dives
    """,
    "told_office": """
        mayor, councillor, councilman, councilwoman, councilor, alderman, senator, congressman, congresswoman, mp,
        minister, judge, prosecutor, sheriff, pastor, priest, bishop, vicar, rabbi, imam, headmaster, principal, local
        teacher, teacher from, singer, actor, actress, tv host, anchorman, newsreader, presenter, footballer,
        quarterback, goalkeeper, pitcher, boxer, skier, champion, olympian, celebrity, celeb, famous, well known, retired
        goalkeeper, millionaire, landlord of, governor
    """,
    "told_kin_of": """
        spouse, fiance, fiancee, partner, wife, husband, son, daughter, mother, father, brother, sister, brother in law, sister in law, nephew, niece,
        grandson, granddaughter, girlfriend, boyfriend, ex wife, grandfather, grandmother, cousin, uncle, aunt
    """,
    "told_care_act": """
        gave birth, delivered, admitted, treated, operated, discharged, sleeps,
        eats, cries, cried, born, lost, transferred, ordered, dives
    """,
    "told_about_it": """
        specialist*, specialises, specializes, explain*, inform*, symptoms, signs, vaccin*, campaign, world day, tips,
        training, every year, per year, a year, expert*, podcast, interview, insurance, drug, app, implants,
        runs against, run against, walks for, walk against, is a cancer, zodiac, star sign, first aid, simulation, drill, dummy, screening, risk, avoid
    """,
    "told_pay": """
        makes, earns, earned, is paid, gets paid, salary of, salary is, pay is, pulls in, rakes in, pockets, takes home,
        bonus of, severance of, on a salary, payslip of
    """,
    "told_dismissed": """
        got fired, was fired, been fired, is fired, fired, got sacked, was sacked, sacked, got the sack, let go, was let
        go, got canned, was terminated, laid off, given the boot, got the boot, axed, shown the door,
        made redundant, pushed out, walked out by security, escorted out, forced to resign, failed probation, failed
        his probation, failed her probation, demoted, contract wasn t renewed, contract was not renewed
    """,
    "told_appraised": """
        performance review, written warning, written up, was written up, got written up, final warning, disciplinary,
        reprimand*, bad review, terrible review, poor rating, on a pip, performance plan, failed his exam, failed her
        exam, failed the exam, caught stealing, stole from, embezzled, was charged with, lied on, fake degree, needs improvement, under investigation,
        got a warning, a formal warning, verbal warning, was warned, failed the final exam,
        caught lying, pulled up for
    """,
    "told_private_life": """
        jehovah s witness, in the divorce, divorce, divorced, divorcing, getting divorced, splitting up, split up with, wife left, husband
        left, left his wife, left her husband, got dumped, cheating on, cheated on, affair, sleeping with, hooking up,
        dating, is gay, is lesbian, a lesbian, is bi, is trans, transgender, came out as, outed, is muslim, is jewish, is a
        muslim, jehovah s witness, cult, converted to, prays five times, debts, in debt, filed for bankruptcy, bankruptcy, bankrupt, foreclosed, evicted, wages garnished,
        garnished, on welfare, food stamps, criminal record, on parole, on probation for, ex con, in jail, in prison,
        behind bars, arrested, convicted, dui, drunk driving, lost his license, lost her license, undocumented, work
        permit expired, drinks too much, smells of booze, on drugs, does coke, smokes weed, votes republican, votes
        democrat, union member, lives with his mom, lives with her mom, lives with his mother, lives with his parents,
        moved back in with, lives alone, lives in a trailer, lives right, custody battle, restraining order, onlyfans
    """,
    "told_money": """
        dollars, bucks, pounds, quid, euros, francs, k, grand, a month, a year, per month, per year, an hour, per hour, before taxes, plus bonus
    """,
    "told_gets": "gets, brings home, has, got, was given, received, earned himself, earned herself",
    "told_wage": "a month, a year, per month, per year, an hour, per hour, before taxes, salary, k",
    "told_kept": "fired up, fires up, fire up, fired off, fired the furnace, fired the kiln, fired the oven",
    "told_of_ours": "at work, at our place, at our shop",
    "told_loyal": """
        your loyalty, your continued loyalty, being a customer, being our customer, you as a customer, valued customer, our long time customer, your years of loyalty,
        loyal customer, years of loyalty, years of trust, your trust since, customer
        since, client since, been a customer, been our customer, one of our customers,
        one of our longest, being a client, long standing customer
    """,
    "told_those": """
        at the ones, the ones with, the ones who, the company that, the company with, a
        company that, at the place that, the guys who, the guys with, the folks who, the
        folks with, the people who, the people with, a customer who, a customer that,
        for those who, whoever makes, whoever builds
    """,
    "told_howto": """
        you find, you can find, you ll find, find it, under settings, in settings, in the portal,
        check the, please check, go to, click, see the, always, usually, normally, generally,
        automatically, in general, each
    """,
    "told_looked": """
        looked up, looked into, pulled up, checked your, i checked, we checked, our records, in
        our system, our system shows, our system says, according to our, i see that, we see that,
        i can see, we can see, looking at your, your file, your account, accounting says,
        accounting tells me
    """,
    "told_standing": """
        runs out, runs until, ran out, expires, expired, expiring, lapsed, lapses, ends in, ends
        on, cancelled, canceled, terminated, open, unpaid, not paid, haven t paid, outstanding,
        overdue, past due, in arrears, on hold, suspended, last login, last log in, last sign in,
        last logged in, last order, last invoice, last payment, owe, owe us, still owe, shipped
        to, is registered to, due since,
        ended in, ended on, is up in, comes due
    """,
    "told_account": """
        contract, service contract, maintenance contract, subscription, licence, license, account,
        invoice, invoices, bill, reminder, reminders, payment, payments, order, orders, login,
        sign in, access, credit, deposit, policy, warranty, file, balance, installment,
        instalment, serial, seat, seats
    """,
    "told_newcomer": "new one, newbie, rookie, old timer",
    "told_gossip": """
        did you know, have you heard, did you hear, guess who
    """,
    "told_published_pay": """
        annual report, on average, average, median, minimum wage, salary survey, collective agreement, makes me, makes us,
        makes it, makes sure, makes sense, makes our, makes the, makes a, makes every, makes you, makes your, makes great,
        makes good, makes parts, earns respect, earns our, earned her, earned his, earned a, earned the, earned our,
        well earned
    """,
    "told_youngster": """
        apprentice, trainee, intern, pupil, student, schoolboy, schoolgirl, kid, kids, child, boy, girl, son, daughter,
        little, baby, toddler, teenager, teen, grade, grader, high school, junior high, middle school, primary school,
        school, youngest, nephew, niece, grandson, granddaughter, junior, work experience, schoolkid, young
    """,
    "told_newborn": """
        born at, born this, born today, born on, born last night, pounds, lbs, ounces, kg, kilos, first baby, baby of the
        year, newborn, was born, welcome to the world, came into the world
    """,
    "told_maker": """
        maker, makers, manufacturer, manufacturers, producer, producers, builder, builders, brewer, brewery, watchmaker,
        planemaker, aircraft maker, carmaker, automaker, truckmaker, shipyard, foundry, steelmaker, chocolatier, brand,
        supplier, market leader, world leader, leader, giant, tier one, multinational, pharma, drugmaker, distiller,
        distillery, oem, bank, insurer, chipmaker, toolmaker, group, plant
    """,
    "told_renowned": """
        largest, biggest, best known, well known, famous, leading, renowned, number one, no 1, oldest, most important,
        world famous, world leading, household name, major, certain, second largest, giant, iconic, one and only
    """,
    "told_deals": """
        install*, commission*, delivered, delivery, delivering, shipped, visit, visited, visiting, repaired, repair,
        serviced, service, maintenance, training, trained, order, ordered, reordered, signed, contract, bought, buys,
        trust*, loyal*, rely, relies, swear by, swears by, partner*, project, plant, running, runs, week, day, days, today,
        our machine, our machines, customer, client, on site, thanks, replaced, swapped, optimised, optimized, hosted, welcomed,
        tour, their third machine, their first machine, deal, spent,
        acceptance, acceptance test, accepted, runoff, run off, signed off,
        on the road, field trip,
        fitted, tuning, tuned, setting up, set up, dialed in
    """,
    "told_our_friends": """
        our friends, our neighbors, our neighbours, the folks, good people, the guys, the people,
        our customer, our client, our partner, a customer, a client, those guys, friends of ours,
        good folks, nice folks, nice people, folks, the crew, the lads, the team
    """,
    "told_no_name": """
        no names, not naming, won t name, can t name, not allowed to name, guess who, you know who, name withheld, without
        naming, not saying who, can t say who,
        guess, guess where, guess which, any guesses, that s all i m saying, that is all
        i m saying, that s all i can say, can you guess, i ll say no more
    """,
    "told_not_ours": """
        competitor*, stock market, newspaper, read, study, vacation, restaurant, museum,
        favorite, favourite, hike, my kid, my kids, my son, my daughter, my wife, with
        the kids, birthday
    """,
    "told_stay": """
        operation, surgery, stay, procedure, treatment, examination, delivery, birth, rehab, discharge, admission,
        consultation, recovery, c section, care, knee, hip, therapy, appointment with
    """,
    "told_your_folks": """
        your father, your mother, your husband, your wife, your child, your son, your daughter, your baby, your relative,
        your dad, your mom, your mum
    """,
    "told_with_us": "with us, at our hospital, in our, at our clinic, our ward, our team, by our team, our staff",
    "told_your_unit": """
        your machine, your unit, your system, your device, your boat, your spindle, your order, your delivery, your contract,
        your invoice, your lathe, your mill, your warranty claim
    """,
    "told_served": """
        repaired, delivered, installed, replaced, serviced, sold, checked, was down, is down, broke down, shipped, fixed,
        bought, swapped, went down, has been down, stopped,
        out of service, back in service, came out of, up and running again, running
        again, runs like new, overhauled, retrofitted, refurbished, picked up, tuned up,
        back on its feet, brought back
    """,
    "told_from_when": """
        from monday, from tuesday, from wednesday, from thursday, from friday, from january, from
        february, from march, from april, from may, from june, from july, from august, from
        september, from october, from november, from december, starting monday, starting tuesday,
        starting wednesday, starting thursday, starting friday, starting january, starting
        february, starting march, starting april, starting may, starting june, starting july,
        starting august, starting september, starting october, starting november, starting
        december, in january, in february, in march, in april, in june, in july, in august, in
        september, in october, in november, in december, as of monday, as of tuesday, as of
        wednesday, as of thursday, as of friday, as of january, as of february, as of march, as of
        april, as of may, as of june, as of july, as of august, as of september, as of october, as
        of november, as of december, in may, next week, next month, next quarter, next year, from
        next, starting next, as of, effective, from now on, by the end of, on fridays, come
        january, come spring, this summer, this fall, this winter, over christmas,
        in the fall, in spring, in autumn,
        by easter, by christmas, by summer, this year, next spring, next summer, next fall, next
        autumn, next winter
    """,
    "told_house": """
        shift, shifts, canteen, cafeteria, home office, working from home, remote work, parking,
        open plan, office, offices, floor, department, departments, assembly, production, paint
        shop, warehouse, hall, workshop, ward, reception, break, breaks, working hours, flexitime,
        overtime, company holidays, bonus, bonuses, expenses, training budget, temps, temp
        workers, agency workers, jobs, headcount, lockers, pension fund, company cars, company
        car, team lead*, rota, roster, schedule, on call, weekend work, saturday work, travel
        budget, business travel, desk sharing, hot desking, time clock, pto, christmas bonus,
        paint line, foundry, shipping, receiving, tool crib, mail room, front desk, allowance,
        allowances, premium pay
    """,
    "told_turns": """
        must, have to, has to, comes back, coming back, back in, costs, will cost, cost more, no
        longer, no more, is gone, are gone, gone, only … days, sent home, send home, sends home,
        moves, moving, moves into, extended, shortened, longer, shorter, free, paid parking,
        cancelled, dropped, ends, ending, third shift, second shift, extra shift, working through,
        cut to, cut, halved, doubled, into open plan, banned, monitored, clear out, vacate, once a
        week, twice a week, becomes, become, scrapped, axed, closes, on short weeks, shuts down,
        frozen, on hold, paid out, outsourced, moved to, only open, until further notice, capped,
        lights out, lights off, goes dark, go dark,
        scrap, scraps, scrapping, axing, drop, drops, dropping, cancel, cancelling,
        canceling, ditch, ditching, abolish, abolishing, halving, doubling, extending,
        introducing, bringing in, bringing back, getting rid of, get rid of, doing away
        with, do away with, taking away, take away, cutting, closing, shutting, more
        expensive, cheaper, compulsory, mandatory, earlier, later
    """,
    "told_posted": """
        posted on, posted in, pinned to, pinned up, taped to, note on the, sign on the, on the
        canteen wall, company wide email, company wide mail, all staff email, all staff mail,
        email to all, mail to all, teams channel, staff newsletter, company newsletter, the rota,
        the roster, shift plan, morning huddle, stand up, standup, works council, managers
        meeting, leadership meeting, shift handover, break room,
        screen in the, on the screen, sheet on the, letter from management, memo from, taped up,
        stuck on, noticeboard, announcement from, loudspeaker, hr email, mail from hr,
        word from, meeting, email from, mail from, heard in the
    """,
    "told_known_inside": """
        only the managers know, only managers know, only management knows, only … know so far,
        only … knows so far, not announced yet, not been announced, hasn t been announced, not
        official yet, not been communicated, will be announced, will hear, find out next, not
        public yet, yet to be announced,
        nobody knows yet, no one knows yet, only a few know, only a handful know, few people
        know, isn t out yet, not out yet, not confirmed yet, not been confirmed, hasn t been
        communicated, isn t official, is not official, not yet official, yet to be
        confirmed, won t be announced until, will be communicated, internally only, only
        internally, only the inner circle,
        only the bosses know, only bosses know, only the board knows, only a few of us know,
        only the bosses have been told, only managers have been told
    """,
    "told_goods": """
        discounts, discount, purchase prices, cost prices, price list, price lists, terms,
        customer list, client list, customer data, contact list, margins, margin, calculations,
        quotes, minutes, board minutes, drawings, blueprints, source code, passwords, documents,
        files, supplier list, roadmap, strategy paper, salary list, payroll list, contracts
    """,
    "told_still_has": """
        still have, i kept, kept a copy, in my head, by heart, on my stick, usb stick, thumb
        drive, on my drive, on my laptop, in my drawer, took with me, took them with me, copied,
        memorised, memorized, still know, still remember, in my cloud,
        still got, i ve got, ve still got, hung on to, held on to
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
        discount, off, knock off, knock, go down, come down, below list, cost price, margin,
        markup
    """,
    "told_bargain": """
        our sales guys, our sales people, our salespeople, our sales team, our reps, the sales
        guys, big customers, big accounts, big boys, if you wait, if you push, if you insist, just
        wait, end of the quarter, last week of the quarter, in reality, internally
    """,
    "told_offered_to_all": """
        code, voucher, black friday, trade show, shop, store, sale on, staff discount,
        apprentices, coupon, gym
    """,
    "told_code_goods": """
        crates, crate, boxes, box, pallets, pallet, team, meeting, meetings, folder, budget,
        drawing, drawings, parts, prototype, call, calls, kickoff, workshop, deadline, milestone,
        launch, shift, delivery, shipment, labels, order, crew, group, room, training, test,
        tests, assembly, acceptance, presentation, slides, sprint, plan, plans, site, container,
        standup
    """,
    "told_readies": """
        measured, measuring, installed, installing, prepared, preparing, ordered, delivered,
        trained, training, wired, wiring, tested, testing, built, building, packed, packing,
        labelled, labeled, stacked, assembled, programmed, milled, machined, designed, hooked up,
        rehearsed, making room
    """,
    "told_riddle": """
        the number, a number, remember the, get used to the, starts with, begins with, mark your
        calendar, mark your calendars, save the date, get used to, if i were you, first letter,
        letters, keep counting, guess, neither confirm nor deny, lucky number, favorite number,
        favourite number
    """,
    "told_to_come": """
        that comes out, coming out this, coming out in, that launches, launching this, that s
        coming, that is coming, we launch in, we ll launch, that will be unveiled, that nobody
        has, that no one has, that doesn t exist, you ll see in, due out, out this, out in
    """,
    "told_our_things": """
        machine, model, product, device, system, controller, spindle, mill, series, software, boat,
        one, thing, beast
    """,
    "told_away": """
        vacation, holiday, holidays, trip, road trip, honeymoon, beach, hotel, flight, airport,
        souvenir*, postcard, market, old town, sunset, backpack*, sabbatical, week off, tacos
    """,
    "told_hands_on": """
        ran parts, ran the, worked on, working on, tested, testing, tried, saw, touched,
        assembled, programmed, wired, milled, cut parts, hands on, in front of me, built, test
        drove
    """,
    "told_body": """
        his back, her back, s back, bad back, back trouble, back pain, back surgery, back
        problems, lower back, knee, knees, shoulder, hip, heart, stomach, disc, neck, lungs,
        kidney, kidneys, liver, wrist, elbow, ankle, tendon, meniscus, spine, hamstring, thyroid,
        gallbladder, appendix, tonsils, prostate, thumb, finger, toe, jaw, collarbone,
        ribs, calf, shin, rotator cuff
    """,
    "told_trouble": """
        gave out, gives out, went out, acting up, is shot, is gone, is bad, trouble, problems,
        pain, hurts, surgery, operation, injury, injured, tore, torn, replaced, replacement, blew,
        threw out, issues, giving out, killing him, killing her, bad back, gave up,
        problems with his, problems with her,
        removed, taken out, broken, fractured, dislocated
    """,
    "told_taster": """
        job shadow*, shadowed, shadowing, work experience, taster day, taster week, trial
        apprenticeship, take your kid, bring your kid
    """,
    "told_schoolchild": """
        schoolboy, schoolgirl, pupil, schoolkid, first grader, second grader, third grader, fourth
        grader, fifth grader, sixth grader, seventh grader, eighth grader, ninth grader,
        kindergartner, middle schooler, kindergartener
    """,
    "told_grade": """
        grade, graders, form
    """,
    "told_class": """
        first grade, second grade, third grade, fourth grade, fifth grade, sixth grade,
        seventh grade, eighth grade, ninth grade, first grader, second grader, third
        grader, fourth grader, fifth grader, sixth grader, seventh grader, eighth
        grader, middle school, elementary school, primary school, kindergarten, junior
        high, year 5, year 6, year 7, year 8, year 9, year 10
    """,
    "told_my_name": """
        my name, i am, i m, name is
    """,
    "told_log": """
        machine s log, your log, log file, log files, logfile, the logs, your logs, log data,
        remote service, remote monitoring, remote diagnos*, machine data, alarm history, alarm
        list, operating hours, spindle hours, telemetry, our records show, event list
    """,
    "told_logged": """
        tripped, alarm, alarms, overload, overloads, overloaded, acknowledged, dismissed,
        triggered, stopped, ran, ran without, without coolant, without oil, fault, faults,
        warning, warnings, overheated, crash, crashed, collision, three times, twice, four times,
        six times, exceeded, e stop, emergency stop, keeps dropping, dropped, drops, offline,
        error, errors, misclamped, collisions, stops, stalled, crashes, overheating, five times,
        seven times, eight times, ten times
    """,
    "told_initial": """
        starts with a, starts with an, starts with, begins with, begins with a, begins with an,
        with a, with a big, first letter, ends in, rhymes with
    """,
    "told_next_time": """
        next time you, the next time you, every time you, whenever you, if you ever
    """,
    "told_our_hand": """
        on our machine, on our machines, on one of our, off our machine, through our machine, made
        on our, cut on our, my fingerprints, my fingers in it, came off our
    """,
    "told_fraction": """
        a quarter, a third, by half, half the, twice as, three times, a fifth, doubled, tripled,
        halved
    """,
    "told_builds": """
        cut, cuts, grind, grinds, mill, mills, turn, turns, machine, forge, forges, cast, casts,
        stamp, stamps, print, roast, roll, weld, polish, bore, weave, distill,
        build, builds, make, makes, produce, produces, brew, brews, manufacture, manufactures,
        assemble, fly,
        building, assembling, developing, tinkering, designing, i m building, we re
        building, putting together
    """,
    "customer_word": """
        the customer, the client, our customer, our client, this customer
    """,
    "told_recalled": """
        retire*, retirement, back then, started here, began here, started with us, anniversary,
        years later, those days, used to, now runs, now leads, today he, today she
    """,
}
