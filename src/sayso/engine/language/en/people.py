"""English: people, their age, health, picture and private life."""

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
    "work_life": """
        night shift, late shift, early shift, shift, shifts, on call, overtime, monday, monday
        morning, workday, work week, home office, lunch break, coffee break, break room, cafeteria,
        desk, locker, bench, workbench, ac, air conditioning, apprenticeship, trainer, boss,
        supervisor, manager, coworkers, colleagues, department, coveralls, time clock, paycheck, pay
        stub, vacation, commute
    """,
    "own_words_of": """
        says, said, writes, wrote, tells us, told us, explains, smiles, laughs, reports, adds
    """,
    "money": "cfo, investor*, shareholder*, numbers, figures, analysts",
    "get_well": """
        get well soon, get well, speedy recovery, swift recovery, quick recovery, feel better soon,
        recover soon, wishing … recovery, get better soon, heal up, heal well, heal fast, speedy
        healing, wishing you a speedy, on the mend soon, back on your feet soon
    """,
    "ails": """
        is sick, was sick, is ill, is … ill, off sick, out sick, on sick leave, sick leave, called
        in sick, is pregnant, is … pregnant, expecting a baby, has cancer, with cancer, of cancer,
        battling cancer, fighting cancer, was diagnosed, been diagnosed, is in hospital, is in the
        hospital, was taken to hospital, had surgery, after … surgery, from … surgery, in rehab, out
        of rehab, heart attack, had a stroke, suffered a stroke, burnout, burned out, chemo,
        chemotherapy, slipped disc, miscarriage, doctor s note, broke … leg, broke … arm, broke his
        leg, broke her leg, depression, has covid, tested positive, has the flu, with the flu,
        diabetes, epilepsy, dementia, is disabled, in a wheelchair, is … in hospital, is … in the
        hospital, still in the hospital, still in hospital, in a cast, out of the hospital, out of
        hospital, home from the hospital, expecting her, expecting their, having a baby, is having
        twins, fighting … cancer, beating cancer, beat cancer, on the operating table, after …
        bypass, after … operation, after his surgery, after her surgery, got a stent, new hip, new
        knee, intensive care, starts chemo, starts radiation, his diagnosis, her diagnosis, ended up
        in the er, in the emergency room, rushed to the hospital, rushed to hospital, in recovery
        from, out sick until, recovering from, is expecting, is off sick, baby on the way, has a
        baby on the way, is recovering, lost a finger, lost his finger, lost her finger, cut off
        his, cut off her, crushed his, crushed her, burned his, burned her, injured his, injured
        her, hurt his back, hurt her back, sprained his, sprained her, threw out his back, mental
        health leave, mental breakdown, at the end of his rope, take her own life, take his own
        life, broken hip, had a fall, fell off the, was admitted, been admitted, terminally ill,
        gravely ill, seriously ill, depressed, suicidal, alcoholic, addicted, an addict, anorexic,
        paralysed, paralyzed, in a coma, in intensive care, in the icu, on life support, on
        dialysis, undergoing dialysis, on chemo, in chemo, going under the knife, under the knife,
        had an operation, is having surgery, having surgery, broke his, broke her, broken leg,
        broken arm, fractured, tore his, tore her, lost the baby, lost her baby, lost their baby,
        attempted suicide, suicide attempt, killed himself, killed herself, overdose, overdosed, in
        detox, in hospital, in the hospital, hospitalised, hospitalized, hiv positive, wheelchair,
        expecting twins, expecting again, months pregnant, weeks pregnant, pregnant, on maternity
        leave, collapsed, passed out, nervous breakdown, breakdown, in a psych ward, in therapy,
        seeing a shrink, seeing a therapist, blind, deaf, on crutches, biopsy came back, scan came
        back, test came back, results came back, stage four, stage 4, stage three, stage 3,
        terminal, ivf, on medical leave, on disability, laid up, bedridden, on bed rest, under the
        weather, out of action, months sober, years sober, weeks sober, days sober
    """,
    "about_it": """
        research*, treat*, talk on, lecture, article, book, speaks about, prevention, helps with,
        therapy for, study, studies, donate*, donation*, raise money, fundraiser, run against, film,
        novel, awareness
    """,
    "no_ails": """
        sick of, ill tempered, ill advised, ill prepared, ill informed, sick and tired, stroke of
        genius, stroke of luck, stroke of the, teething, cabin fever, gold fever, fever pitch, world
        cup fever, addicted to coffee, addicted to sparkling, dying to, under the knife of, crash
        course, blind spot, deaf to, operation of, operation takes, sick beat, sick move, sick
        setup, mental note, operations manager, head of operations, operation costs, smooth
        operation
    """,
    "plate": """
        licence plate, license plate, number plate, plates, parked, car, driver, registration
    """,
    "honorific": "mr, mrs, ms, miss, dr, prof, doctor, professor, sir",
    "of_unit": """
        from service, from sales, from marketing, from support, from reception, from purchasing,
        from accounting, from hr, from it, from engineering, from assembly, from production, from
        logistics, from the team, from the lab, from the workshop, from the office, from our, from
        the sales team, from the service team, in our, on our, in sales, in service, in accounting,
        in purchasing, at reception, of our, from the warehouse, from shipping, from payroll, from
        dispatch, from maintenance, from quality, from the front desk, from the shop, from the night
        shift, from stores, from the mailroom, from receiving, from machining, from finance, from
        legal, from the tool room, from the dock, in receiving, in shipping, in assembly, in stores,
        in payroll, in the warehouse, in maintenance
    """,
    "consent_open": """
        consent is missing, consent is still missing, consent is pending, consent pending,
        permission pending, permission is pending, no consent yet, don t have … consent, don t have
        … permission, still need … consent, still need … permission, waiting for … consent, waiting
        for … permission, asked … for permission but, has not agreed yet, hasn t agreed yet, haven t
        agreed yet, has not consented, hasn t consented, haven t consented, haven t asked him if,
        haven t asked her if, haven t asked them if, still have to ask him if, still have to ask her
        if, still need to ask him if, still need to ask her if, doesn t know i m posting, don t know
        i m posting, still have to get … permission, still have to get … consent, have to get …
        permission, still need to get, still have to ask for, yet to get … consent, yet to get …
        permission, hasn t said yes yet, haven t said yes yet, has yet to agree, has yet to consent,
        don t have her ok, don t have his ok, permission is still missing, permission still missing,
        approval is still missing, without her ok yet, without his ok yet
    """,
    "number_of": """
        number of mr, number of mrs, number of ms, number of the customer, customer s number, client
        s number, his number, her number, their number, his phone number, her phone number, his
        mobile, her mobile, his cell, her cell, his cell phone, her cell phone, private number,
        private mobile, personal number, personal mobile, personal cell, home number, home phone,
        phone number of, cell number of, the number of, his cell number, her cell number, his direct
        line, cell is, his personal, her personal, on his cell, on her cell
    """,
    "rings": """
        text him, text her, call him, call her, ring him, ring her, message him, message her, give
        him a call, give her a call, hit him up, hit her up
    """,
    "mail_of": """
        his email, her email, his e mail, her e mail, his private email, her private email, private
        email, personal email, personal e mail, private e mail, email address of, email of, home
        email, customer s email, client s email
    """,
    "lives_at": """
        lives at, lives on, lives in, living at, home address, private address, resides at, residing
        at, address of the customer, customer s address, moved to, his house at, her house at, his
        place at, her place at, home at
    """,
    "born": "born, date of birth, dob, birth date, birthdate",
    "machine_no": """
        serial number, serial no, serial nr, s n, machine number, machine no, unit number, unit no,
        chassis number, hull number, device number, machine with the number, unit with the number
    """,
    "file_no": """
        customer number, customer no, client number, contract number, contract no, order number,
        order no, invoice number, invoice no, policy number, case number, file number, patient
        number, patient no, patient id, insurance number, employee number, employee no, employee id,
        personnel number, staff number, passport number, id card number, badge number, payroll
        number
    """,
    "long_ago": """
        founder*, founded, founding, pioneer*, inventor*, composer*, painter*, poet*, years ago,
        history, historic*, great grandfather, ancestor*, novel, movie, film
    """,
    "for_example": """
        for example, e g, example, such as, sample, placeholder, fictitious, made up, john doe, jane
        doe
    """,
    "holder": """
        customer, customer s, client, client s, your machine, your unit, your device, your boat,
        owner, operator, operated by, patient, hospital, clinic, buyer, at the company, repaired,
        serviced, commissioned, fault, faults, breakdown, alarms, service call
    """,
    "from_a": "from, from our, in our, in the, at our",
    "to_show": """
        quote*, quoting, speech, photo*, picture*, letter, mail, email, e mail, message, note, poem,
        text, name, video*, recording, show, share, sharing, post, posting, publish*, story
    """,
    "told_role": """
        shift lead, shift leader, team lead, team leader, foreman, supervisor, new guy, new girl,
        new hire, machinist, welder, operator, driver, forklift driver, buyer, clerk, receptionist,
        janitor, cleaner, planner, foreperson, salesperson, sales rep, rep, bookkeeper, controller,
        designer, developer, electrician, fitter, millwright, trainee, temp, co worker, coworker,
        workmate, officemate, line manager, warehouse guy, hr lady, head of, vp, chef, midwife,
        porter, surgeon, physio, plant manager, mentor, dispatcher, office manager, shift partner,
        bench mate, desk mate, project lead, project manager, programmer, assembler, inspector,
        custodian, security guard, storekeeper, night guard
    """,
    "told_illness": """
        cancer, tumor, tumour, lymphoma, leukemia, leukaemia, melanoma, metastases, carcinoma,
        sarcoma, heart attack, cardiac arrest, heart failure, stroke, embolism, haemorrhage,
        hemorrhage, brain bleed, bleed, thrombosis, blood clot, aneurysm, kidney failure, renal
        failure, liver failure, organ failure, cirrhosis, hepatitis, pneumonia, bronchitis,
        tuberculosis, meningitis, sepsis, appendicitis, peritonitis, pancreatitis, cystitis,
        arthritis, osteoarthritis, osteoporosis, tendonitis, sciatica, hernia, slipped disc,
        herniated disc, fracture, sprain, dislocation, torn acl, acl tear, concussion, head injury,
        brain injury, injury, injuries, burns, depression, burnout, burn out, panic attack, panic
        attacks, anxiety, schizophrenia, bipolar, anorexia, bulimia, eating disorder, alcoholism,
        addiction, psychosis, phobia, autism, adhd, dementia, alzheimer*, parkinson*, multiple
        sclerosis, epilepsy, seizure, seizures, migraine*, diabetes, asthma, relapse, eczema,
        psoriasis, shingles, flu, influenza, covid, long covid, measles, chickenpox, malaria, lyme
        disease, lyme, hiv, aids, syphilis, endometriosis, miscarriage, stillbirth, abortion, c
        section, caesarean, ectopic pregnancy, kidney stones, gallstones, ulcer, crohn*, coeliac,
        celiac, gastritis, haemorrhoids, incontinence, prostate, cataract, cataracts, glaucoma,
        tinnitus, anemia, anaemia, fibrosis, dystrophy, disease, illness, dialysis, chemo,
        chemotherapy, radiation, radiotherapy, transplant, amputation, surgery, operation,
        colonoscopy, biopsy, mammogram, coma, infection, poisoning, fever, crash, motorcycle
        accident, bike accident, car accident, accident, hip replacement, knee replacement, bypass,
        stent, pacemaker, rehab, detox, overdose, hysterectomy, artificial hip, artificial knee,
        heart valve, new hip, new knee, prosthesis
    """,
    "told_fate": """
        didn t make it, did not make it, couldn t save, could not save, died, dies, dying, passed
        away, is dead, flatlined, coded, resuscitat*, in a coma, overdose, overdosed, stage four,
        stage 4, end of life, last hours, last breath, gave birth, delivered, twins, lost her, lost
        his, lost the, cried, crying, screaming, drunk, wasted, beaten up, raped, assaulted,
        stabbed, shot, run over, hit by, drowned, hanged, suicide, burned, unconscious, badly hurt,
        seriously injured, fighting for, came in with, brought in
    """,
    "told_dies": """
        died, passed away, killed himself, killed herself, took his own life, took her own life, was
        killed, dropped dead
    """,
    "told_ward": """
        er, a e, emergency, emergency room, icu, intensive care, ward, theatre, operating room, or,
        delivery room, labour ward, labor ward, maternity, night shift, on shift, my shift, tonight,
        last night, this morning, today, ambulance, on call, clinic, oncology, paediatrics,
        pediatrics, geriatrics, psychiatry, surgery, rehab, admitted, came in, brought in, room,
        bed, transferred
    """,
    "told_bed": "bed, room, bed number, room number, bay, cubicle",
    "told_patient": "patient, resident, inpatient, outpatient, old lady, old man, o clock",
    "told_behaves": """
        laughed, sang, danced, told me, said, asked, walked, smiled, hugged, eats, drinks, rings,
        ringing, calls, cries, laughs, sleeps, screams, snores, sings, grumbles, orders, wants,
        refuses, complains, moans, talks, asks, vomits, bleeds, dies, breathes, shakes, keeps, dives
    """,
    "told_office": """
        mayor, councillor, councilman, councilwoman, councilor, alderman, senator, congressman,
        congresswoman, mp, minister, judge, prosecutor, sheriff, pastor, priest, bishop, vicar,
        rabbi, imam, headmaster, principal, local teacher, teacher from, singer, actor, actress, tv
        host, anchorman, newsreader, presenter, footballer, quarterback, goalkeeper, pitcher, boxer,
        skier, champion, olympian, celebrity, celeb, famous, well known, retired goalkeeper,
        millionaire, landlord of, governor
    """,
    "told_kin_of": """
        spouse, fiance, fiancee, partner, wife, husband, daughter, mother, father, brother, sister,
        brother in law, sister in law, nephew, niece, grandson, granddaughter, girlfriend,
        boyfriend, ex wife, grandfather, grandmother, cousin, uncle, aunt, my son, our son, his son,
        her son, your son, their son, the son, a son, s son, sons, son of
    """,
    "told_care_act": """
        gave birth, delivered, admitted, treated, operated, discharged, sleeps, eats, cries, cried,
        born, lost, transferred, ordered, dives
    """,
    "told_about_it": """
        specialist*, specialises, specializes, explain*, inform*, symptoms, signs, vaccin*,
        campaign, world day, tips, training, every year, per year, a year, expert*, podcast,
        interview, insurance, drug, app, implants, runs against, run against, walks for, walk
        against, is a cancer, zodiac, star sign, first aid, simulation, drill, dummy, screening,
        risk, avoid
    """,
    "told_pay": """
        makes, earns, earned, is paid, gets paid, salary of, salary is, pay is, pulls in, rakes in,
        pockets, takes home, bonus of, severance of, on a salary, payslip of
    """,
    "told_dismissed": """
        got fired, was fired, been fired, is fired, fired, got sacked, was sacked, sacked, got the
        sack, let go, was let go, got canned, was terminated, laid off, given the boot, got the
        boot, axed, shown the door, made redundant, pushed out, walked out by security, escorted
        out, forced to resign, failed probation, failed his probation, failed her probation,
        demoted, contract wasn t renewed, contract was not renewed
    """,
    "told_appraised": """
        performance review, written warning, written up, was written up, got written up, final
        warning, disciplinary, reprimand*, bad review, terrible review, poor rating, on a pip,
        performance plan, failed his exam, failed her exam, failed the exam, caught stealing, stole
        from, embezzled, was charged with, lied on, fake degree, needs improvement, under
        investigation, got a warning, a formal warning, verbal warning, was warned, failed the final
        exam, caught lying, pulled up for
    """,
    "told_private_life": """
        jehovah s witness, in the divorce, divorce, divorced, divorcing, getting divorced, splitting
        up, split up with, wife left, husband left, left his wife, left her husband, got dumped,
        cheating on, cheated on, affair, sleeping with, hooking up, dating, is gay, is lesbian, a
        lesbian, is bi, is trans, transgender, came out as, outed, is muslim, is jewish, is a
        muslim, cult, converted to, prays five times, debts, in debt, filed for bankruptcy,
        bankruptcy, bankrupt, foreclosed, evicted, wages garnished, garnished, on welfare, food
        stamps, criminal record, on parole, on probation for, ex con, in jail, in prison, behind
        bars, arrested, convicted, dui, drunk driving, lost his license, lost her license,
        undocumented, work permit expired, drinks too much, smells of booze, on drugs, does coke,
        smokes weed, votes republican, votes democrat, union member, lives with his mom, lives with
        her mom, lives with his mother, lives with his parents, moved back in with, lives alone,
        lives in a trailer, lives right, custody battle, restraining order, onlyfans, new boyfriend,
        new girlfriend, years younger, half his age, half her age, husband walked out, wife walked
        out, walked out on her, walked out on him, marriage is over, single again, alimony, child
        support, custody of, lives apart, living apart, evicted from, with his ex, with her ex
    """,
    "told_money": """
        dollars, bucks, pounds, quid, euros, francs, k, grand, a month, a year, per month, per year,
        an hour, per hour, before taxes, plus bonus
    """,
    "told_gets": "gets, brings home, has, got, was given, received, earned himself, earned herself",
    "told_wage": "a month, a year, per month, per year, an hour, per hour, before taxes, salary, k",
    "told_kept": """
        fired up, fires up, fire up, fired off, fired the furnace, fired the kiln, fired the oven
    """,
    "told_of_ours": "at work, at our place, at our shop",
    "told_howto": """
        you find, you can find, you ll find, find it, under settings, in settings, in the portal,
        check the, please check, go to, click, see the, always, usually, normally, generally,
        automatically, in general, each
    """,
    "told_looked": """
        looked up, looked into, pulled up, checked your, i checked, we checked, our records, in our
        system, our system shows, our system says, according to our, i see that, we see that, i can
        see, we can see, looking at your, your file, your account, accounting says, accounting tells
        me
    """,
    "told_standing": """
        runs out, runs until, ran out, expires, expired, expiring, lapsed, lapses, ends in, ends on,
        cancelled, canceled, terminated, open, unpaid, not paid, haven t paid, outstanding, overdue,
        past due, in arrears, on hold, suspended, last login, last log in, last sign in, last logged
        in, last order, last invoice, last payment, owe, owe us, still owe, shipped to, is
        registered to, due since, ended in, ended on, is up in, comes due
    """,
    "told_account": """
        contract, service contract, maintenance contract, subscription, licence, license, account,
        invoice, invoices, bill, reminder, reminders, payment, payments, order, orders, login, sign
        in, access, credit, deposit, policy, warranty, file, balance, installment, instalment,
        serial, seat, seats
    """,
    "told_newcomer": "new one, newbie, rookie, old timer",
    "told_gossip": "did you know, have you heard, did you hear, guess who",
    "told_published_pay": """
        annual report, on average, average, median, minimum wage, salary survey, collective
        agreement, makes me, makes us, makes it, makes sure, makes sense, makes our, makes the,
        makes a, makes every, makes you, makes your, makes great, makes good, makes parts, earns
        respect, earns our, earned her, earned his, earned a, earned the, earned our, well earned
    """,
    "told_youngster": """
        apprentice, trainee, intern, pupil, student, schoolboy, schoolgirl, kid, kids, child, boy,
        girl, daughter, little, baby, toddler, teenager, teen, grade, grader, high school, junior
        high, middle school, primary school, school, youngest, nephew, niece, grandson,
        granddaughter, junior, work experience, schoolkid, young, my son, our son, his son, her son,
        your son, their son, the son, a son, s son, sons
    """,
    "told_newborn": """
        born at, born this, born today, born on, born last night, pounds, lbs, ounces, kg, kilos,
        first baby, baby of the year, newborn, was born, welcome to the world, came into the world
    """,
    "told_with_us": """
        with us, at our hospital, in our, at our clinic, our ward, our team, by our team, our staff
    """,
    "told_body": """
        his back, her back, s back, bad back, back trouble, back pain, back surgery, back problems,
        lower back, knee, knees, shoulder, hip, heart, stomach, disc, neck, lungs, kidney, kidneys,
        liver, wrist, elbow, ankle, tendon, meniscus, spine, hamstring, thyroid, gallbladder,
        appendix, tonsils, prostate, thumb, finger, toe, jaw, collarbone, ribs, calf, shin, rotator
        cuff
    """,
    "told_trouble": """
        gave out, gives out, went out, acting up, is shot, is gone, is bad, trouble, problems, pain,
        hurts, surgery, operation, injury, injured, tore, torn, replaced, replacement, blew, threw
        out, issues, giving out, killing him, killing her, bad back, gave up, problems with his,
        problems with her, removed, taken out, broken, fractured, dislocated
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
    "told_grade": "grade, graders, form",
    "told_class": """
        first grade, second grade, third grade, fourth grade, fifth grade, sixth grade, seventh
        grade, eighth grade, ninth grade, first grader, second grader, third grader, fourth grader,
        fifth grader, sixth grader, seventh grader, eighth grader, middle school, elementary school,
        primary school, kindergarten, junior high, year 5, year 6, year 7, year 8, year 9, year 10
    """,
    "told_my_name": "my name, i am, i m, name is",
    "told_log": """
        machine s log, your log, log file, log files, logfile, the logs, your logs, log data, remote
        service, remote monitoring, remote diagnos*, machine data, alarm history, alarm list,
        operating hours, spindle hours, telemetry, our records show, event list
    """,
    "told_logged": """
        tripped, alarm, alarms, overload, overloads, overloaded, acknowledged, dismissed, triggered,
        stopped, ran, ran without, without coolant, without oil, fault, faults, warning, warnings,
        overheated, crash, crashed, collision, three times, twice, four times, six times, exceeded,
        e stop, emergency stop, keeps dropping, dropped, drops, offline, error, errors, misclamped,
        collisions, stops, stalled, crashes, overheating, five times, seven times, eight times, ten
        times
    """,
    "told_recalled": """
        retire*, retirement, back then, started here, began here, started with us, anniversary,
        years later, those days, used to, now runs, now leads, today he, today she
    """,
    "manual": """
        manual, manuals, user manual, operating manual, service manual, operating instructions,
        maintenance schedule, checklist
    """,
    "person_of": "apprentice*, technician*, engineer*, fitter*, researcher*, lawyer*, employees",
    "teaches": """
        advise*, recommend*, explain*, show, shows, tell, tells, reveal*, learn, learns, apply, tip,
        tips, application*
    """,
    "how_why": """
        how, why, what happens, what does it mean, what does … mean, where does … come from, when is
        it worth, when should a
    """,
    "given": """
        adam, alan, alex, alice, amanda, amy, andrew, angela, ann, anna, anthony, ashley, barbara,
        ben, betty, brian, carol, caroline, charles, charlotte, chris, christopher, claire, craig,
        daniel, david, deborah, dennis, diana, donna, dorothy, edward, elizabeth, ellen, emily,
        emma, eric, ethan, fiona, gary, george, gavin, hannah, harry, heather, helen, henry, jack,
        jacob, james, jane, janet, jason, jean, jennifer, jessica, jim, joan, joe, john, joseph,
        joshua, judy, julie, karen, kate, kathleen, keith, kelly, kenneth, kevin, kim, larry, laura,
        linda, lisa, lucy, margaret, maria, martha, mary, matthew, megan, melissa, michael,
        michelle, nancy, nathan, nicholas, olivia, oliver, pamela, patricia, paul, peter, philip,
        rachel, rebecca, richard, robert, roger, ruth, ryan, samantha, sandra, sarah, scott, sharon,
        sophie, stephen, steven, susan, thomas, timothy, tom, victoria, william
    """,
    "cheers": """
        chin up, hang in there, stay strong, keep fighting, thinking of, thoughts with, thoughts are
        with, prayers for, praying for, all the best to, best wishes to, good luck to, fingers
        crossed for, keep your fingers crossed for, rooting for, welcome back, great to have you
        back, good to have you back, is back, back with us, come back soon, we miss you, hang tough,
        head up, hugs to, shout out to, big hug to, hang on in there, keep your chin up, we re
        thinking of you, thinking of you
    """,
    "overcome": """
        beaten, beat the, behind him, behind her, behind you, went well, no picnic, no joke, no walk
        in the park, no fun, tough on him, tough on her, hard on him, hard on her, wears him out,
        wears her out, in remission, recovering from, on the mend, kicked, survived, pulled through,
        is tough, is rough
    """,
}
