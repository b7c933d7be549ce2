"""English: customers, partners, what is told of them."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "supplies": """
        supplies, supplied, supplier*, delivers, delivered, delivery, ships us, shipped us, partner,
        partners, business partner*, customer, customers, client, clients, working with, work with,
        worked with, made us, built us, made for us, for us, gave us, thanks to, thank you to, hats
        off to, bought, buys, ordered, orders, installed, commissioned, up and running at, fitted,
        relies on, trusts
    """,
    "told_loyal": """
        your loyalty, your continued loyalty, being a customer, being our customer, you as a
        customer, valued customer, our long time customer, your years of loyalty, loyal customer,
        years of loyalty, years of trust, your trust since, customer since, client since, been a
        customer, been our customer, one of our customers, one of our longest, being a client, long
        standing customer
    """,
    "told_those": """
        at the ones, the ones with, the ones who, the company that, the company with, a company
        that, at the place that, the guys who, the guys with, the folks who, the folks with, the
        people who, the people with, a customer who, a customer that, for those who, whoever makes,
        whoever builds
    """,
    "told_maker": """
        maker, makers, manufacturer, manufacturers, producer, producers, builder, builders, brewer,
        brewery, watchmaker, planemaker, aircraft maker, carmaker, automaker, truckmaker, shipyard,
        foundry, steelmaker, chocolatier, brand, supplier, market leader, world leader, leader,
        giant, tier one, multinational, pharma, drugmaker, distiller, distillery, oem, bank,
        insurer, chipmaker, toolmaker, group, plant, bakery, baker, dairy, cheesemaker, cement
        works, paper mill, glassworks, sawmill, mill, processor, pharma company, drug company,
        pharma giant, food group, train maker, train builder, boat builder, motor maker, engine
        maker, implant maker, medtech, medtech company, car maker, watch maker, watch brand,
        aircraft manufacturer, health insurer, hospital group, retailer, supermarket chain,
        specialist, specialists, company, firm, outfit, works, biscuit maker, chocolate maker,
        turbine maker
    """,
    "told_renowned": """
        largest, biggest, best known, well known, famous, leading, renowned, number one, no 1,
        oldest, most important, world famous, world leading, household name, major, certain, second
        largest, giant, iconic, one and only, big, large, bigger, big name, best, top, prestigious,
        huge, renown, household, foremost, principal, unnamed, celebrated, legendary, everyone
        knows, everybody knows, you all know, we all know, you ve all heard of, everyone s heard of,
        everyone has heard of, you ll all know, you all use, everyone uses, everyone knows of, even
        kids know, that everyone knows, that everybody knows, that you all know, everybody has heard
        of, that we all know
    """,
    "told_deals": """
        install*, commission*, delivered, delivery, delivering, shipped, visit, visited, visiting,
        repaired, repair, serviced, service, maintenance, training, trained, order, ordered,
        reordered, signed, contract, bought, buys, trust*, loyal*, rely, relies, swear by, swears
        by, partner*, project, plant, running, runs, week, day, days, today, our machine, our
        machines, customer, client, on site, thanks, replaced, swapped, optimised, optimized,
        hosted, welcomed, tour, their third machine, their first machine, deal, spent, acceptance,
        acceptance test, accepted, runoff, run off, signed off, on the road, field trip, fitted,
        tuning, tuned, setting up, set up, dialed in
    """,
    "told_our_friends": """
        our friends, our neighbors, our neighbours, the folks, good people, the guys, the people,
        our customer, our client, our partner, a customer, a client, those guys, friends of ours,
        good folks, nice folks, nice people, folks, the crew, the lads, the team
    """,
    "told_no_name": """
        no names, not naming, won t name, can t name, not allowed to name, guess who, you know who,
        name withheld, without naming, not saying who, can t say who, guess, guess where, guess
        which, any guesses, that s all i m saying, that is all i m saying, that s all i can say, can
        you guess, i ll say no more
    """,
    "told_not_ours": """
        competitor*, stock market, newspaper, read, study, vacation, restaurant, museum, favorite,
        favourite, hike, my kid, my kids, my son, my daughter, my wife, with the kids, birthday
    """,
    "told_stay": """
        operation, surgery, stay, procedure, treatment, examination, delivery, birth, rehab,
        discharge, admission, consultation, recovery, c section, care, knee, hip, therapy,
        appointment with
    """,
    "told_your_folks": """
        your father, your mother, your husband, your wife, your child, your son, your daughter, your
        baby, your relative, your dad, your mom, your mum
    """,
    "told_your_unit": """
        your machine, your unit, your system, your device, your boat, your spindle, your order, your
        delivery, your contract, your invoice, your lathe, your mill, your warranty claim
    """,
    "told_served": """
        repaired, delivered, installed, replaced, serviced, sold, checked, was down, is down, broke
        down, shipped, fixed, bought, swapped, went down, has been down, stopped, out of service,
        back in service, came out of, up and running again, running again, runs like new,
        overhauled, retrofitted, refurbished, picked up, tuned up, back on its feet, brought back
    """,
    "told_initial": """
        starts with a, starts with an, starts with, begins with, begins with a, begins with an, with
        a, with a big, first letter, ends in, rhymes with
    """,
    "told_next_time": "next time you, the next time you, every time you, whenever you, if you ever",
    "told_our_hand": """
        on our machine, on our machines, on one of our, off our machine, through our machine, made
        on our, cut on our, my fingerprints, my fingers in it, came off our
    """,
    "told_fraction": """
        a quarter, a third, by half, half the, twice as, three times, a fifth, doubled, tripled,
        halved
    """,
    "customer_word": "the customer, the client, our customer, our client, this customer",
}
