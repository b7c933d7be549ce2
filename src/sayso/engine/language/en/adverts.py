"""English: advertising, gifts, reviews."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "no_trade": """
        restaurant, pizza, pizzeria, waiter, waitress, dinner, lunch, food, menu, room, rooms,
        hotel, breakfast, bed, coffee, café, bakery, cake, barber, haircut, hair, bike, car, garage,
        dentist, doctor, book, movie, museum, kids, dog, vacation, beach, hike, pool, coffee
        machine, washing machine, dishwasher, bar, beer, wine, buffet, ice cream
    """,
    "of_trade": """
        technician, technicians, service tech, service team, field service, maintenance, spare
        parts, spare part, commissioning, repair, repairs, machine, machines, equipment, software,
        setup, onboarding, quote, lead time, tech support, after sales
    """,
    "recommend": """
        recommend*, buy one, buy it, get one, go for, go get, try it, check it out, worth every,
        worth it, must have, you need this, order now, book a demo, go for the, go with, buy the,
        buy an, i d buy, i d get, i d take, i would buy, i would take, i would get, i d pick, i d
        choose, i would choose, can t go wrong, cannot go wrong, won t go wrong, worth the money,
        worth the price, money s worth, good buy, best buy, great buy, great choice, good choice,
        smart choice, no brainer, my advice, my tip, my pick, thank me later, look no further, in
        your place, if i were you, in your shoes, do yourself a favour, check out the, grab the,
        grab an, at the top of your list, you want the, suggest the, i suggest, i d suggest,
        recommend, give it a go, give it a try, give it a shot, saves you hours, saves us hours
    """,
    "ad_label": """
        ad, advertisement, advertising, paid partnership, sponsored, sponsored post, paid ad
    """,
    "rating": "review, reviews, rate, rating, ratings, stars, star, testimonial*",
    "portal": """
        google, trustpilot, glassdoor, kununu, app store, play store, tripadvisor, g2, capterra,
        yelp, google maps
    """,
    "five_stars": """
        five stars, 5 stars, five star, 5 star, good review, good reviews, positive review, positive
        reviews, great review, great reviews, glowing review*, nice review*, top rating, top
        ratings, good rating, good ratings, five star*, 5 star*, nice review, positive review*,
        something nice, something kind, something good, a nice word, a good word, a kind word, kind
        words, few nice words, nice comment, nice comments, good comment, positive comment*, all
        five, all the stars, full five, full stars, 5 out of 5, five out of five
    """,
    "asks_for": """
        give, leave, write, post, please, rate, drop, help, go and, submit, could you, can you,
        would you, help us, go and rate, rate us, who can, who wants to, anyone up for, do me a
        favor, do me a favour, do us a favor, do us a favour, hop on, head over, jump on, would be
        nice, would mean a lot, take a minute, click, tap, go to google, put in, say something, be
        so kind, ask, tell, get your, have your
    """,
    "reward": """
        get, gets, win, wins, gift, gifts, voucher*, discount*, raffle, reward*, free, coffee, beer,
        lunch, pay, receive, receives, prize, on me, is on me, are on me, voucher, rewarded,
        rewarding
    """,
    "as_customer": """
        as a customer, as a happy customer, as a satisfied customer, as a long time customer, as a
        loyal customer, as a paying customer, as a client, as a patient, as a user, as a happy user,
        i m a customer, i am a customer, i m a happy customer, i m just a customer, as an unbiased*,
        as an independent user, customer since, loyal customer, long time customer, longtime
        customer, happy customer, satisfied customer, repeat customer, we are customers, we re
        customers, been a customer, as a buyer, paying customer
    """,
    "joined_us": "give us, leave us, rate us, review us, write us",
    "got": """
        gave me, gave us, sent me, sent us, paid for my, paid for our, invited me to, invited us to,
        invited by, at the invitation of
    """,
    "ad_deal": """
        pr sample*, my discount code, my promo code, my voucher code, affiliate link*, paid
        collaboration, paid partnership with, brand deal, review copy, review sample, referral code,
        referral link, gifted product*, kindly gifted, kindly sent by, in exchange for a post, in
        exchange for a photo, in exchange for a review, in exchange for some, in return for a post,
        in return i, small cut, little cut, i get a cut, get a kickback, get a commission, earn a
        commission, small commission, i earn a little, i make a bit, brand ambassador, ambassador
        for, press trip, product tester, tester for, partner link, through my link, via my link,
        with my link, in collaboration with, in partnership with, collab with, if you mention my
        name, mention my name, with my name, use my name, drop my name, sponsors my, sponsors me,
        sponsor my, my sponsor, sponsoring me
    """,
    "giver": """
        manufacturer*, supplier*, brand, retailer*, vendor*, dealer*, sponsor*, agency, partner
        company, business partner*, shop, store, online shop, tool maker, importer*, distributor*,
        sales rep, tourist board, organiser*, organizer*
    """,
    "sent_me": "sent me, sent us, mailed me, shipped me, sent over",
    "no_giver": """
        parents, grandparents, family, friends, coworker*, colleague*, neighbor*, neighbour*,
        godfather, godmother, santa, club, church, school, my boss, the boss, my team, employer,
        birthday, bought it myself, paid for it myself, own money, out of my own pocket, full price,
        christmas, wedding, flea market, garage sale
    """,
    "host": """
        hotel, restaurant, inn, resort, spa, ski resort, airline, campground, lodge, winery,
        brewery, bistro, airbnb
    """,
    "business_giver": """
        manufacturer*, supplier*, retailer*, vendor*, dealer*, partner company, business partner*,
        customer, client, importer*, distributor*, sales rep, tool maker
    """,
    "trip": """
        flight, flights, hotel, trip, weekend in, vip, box seats, hospitality, cruise, formula 1,
        formula one, ski weekend, luxury, watch, ipad, iphone, tablet
    """,
    "got_free": """
        got it for free, got this for free, got these for free, got them for free, got … for free,
        received … for free, given … for free, gifted me, gifted us, gifted by, a gift from, present
        from, gift basket from, gift card from, voucher from, courtesy of, treated us to, treated me
        to, sent me these, sent me this, to test for free, to try for free, paid me to, free sample,
        for free, free of charge, on the house, comped, invited by, invited me, invited us to stay,
        didn t pay, did not pay, paid nothing, cost me nothing, loaned me, lent me, let me try, let
        me borrow, hosted by, hosted us, hosted me, as a guest of, didn t pay a cent, didn t pay a
        penny, without paying a cent, paid not a cent, covered the costs, covered my costs, picked
        up the tab, footed the bill, got to test, got to try, test … for free, try … for free,
        tested … for free, tried … for free, tested for free, tried it for free, given to me, gave
        me a free, got mine for free, free of charge to test
    """,
    "my_code": "with my code, with the code, my code, use code, code",
    "no_goods": """
        trust, loyalty, attention, time, a hand, feedback, a smile, joy, advice, tip, a chance, a
        job, support, help, a warm welcome, welcome, applause, hope, coffee, lunch, dinner,
        breakfast, drinks, beer, cake, cookies, chocolate, snacks
    """,
    "gift_noun": """
        gift*, present, presents, voucher*, wine, champagne, watch, ticket, tickets, hamper*
    """,
    "to_me": """
        me, us, got, received, with me, to me, my doorstep, my door, my desk, our doorstep, our
        door, my house
    """,
    "nearby": "next to, near, opposite, across from, behind, close to, around the corner from",
    "posing": """
        we run, we use, we ve been running, we have been running, i run, in our shop, in my shop, in
        our workshop, we bought, i bought, bought an, bought a, bought our, purchased, we own, i
        own, our first, our second, on our floor, switched to, for years with, switched over to, buy
        again, buy them again, buy it again, buy one again, would buy, bought two, bought three,
        bought them, own two, own three, running two, running three, in our plant, in my plant, in
        our garage, our little shop, our small shop, my little shop, our job shop, my job shop, our
        machine shop, my machine shop, every day in the shop, in our facility, our shop, my shop,
        went with the, went for the, paid for itself, in use, have had it for, have had ours, ve had
        ours, ve had it for, had it running, in service, in daily use, in operation
    """,
    "kindly": "good, nice, great, lovely, kind, positive, glowing, awesome, sweet, stellar",
    "kept": """
        let me keep, letting me keep, got to keep, get to keep, mine to keep, allowed to keep, was
        allowed to keep, can keep it, for sending me, for sending us, for the package, for the
        parcel, for hooking me up, hooked me up, sent over, sent me, pr package, don t have to
        return, thanks for sending, thank you for sending, thanks for the package, for the goodies,
        for the gear, for the samples
    """,
    "trial": """
        test, testing, tested, trying, tried, unboxing, review, discount, code, love them, love it,
        love this
    """,
    "off_price": """
        off, discount, discounts, save, savings, promo, promo code, coupon, voucher, cheaper, deal,
        free shipping
    """,
    "for_each": "for every, for each, per review, per star, for any, every, each",
    "under_names": """
        under three names, under two names, under several names, under different names, under a fake
        name, under fake names, under another name, under a pseudonym, with a fake account, with
        fake accounts, with three accounts, from three accounts, from several accounts, with burner
        accounts, from my wife s account, from my husband s account, posing as a customer, as if she
        were a customer, as if he were a customer, as if she was a customer, pretending to be a
        customer, as though she were
    """,
    "our_people": """
        mum, mom, dad, mother, father, grandma, grandpa, brothers, sisters, cousin, cousins, uncle,
        aunt, in laws, spouse, husband, wife, neighbours, neighbors, family, families, relatives,
        friends, buddies, colleagues, coworkers, parents
    """,
    "needs_stars": """
        need the stars, need stars, need reviews, need more stars, need the reviews, need ratings,
        boost the average, boost our rating, bring up the average, more stars, nobody will notice,
        nobody will know, no one will know, no one will notice
    """,
    "buys_it": """
        orders, order, ordering, buys, buy, buying, sign, signs, deliver, delivered, delivery,
        installed, your machine, you have, you ll have, you will have, you get, you ll get
    """,
    "glad": """
        enthusiastic, satisfied, happy, loyal, proud, delighted, longtime, long time, returning,
        convinced
    """,
    "buyer_word": "customer, client, buyer, user, owner",
    "work_here": """
        that you work here, you work here, that you work for us, where you work, that you re one of
        us, don t mention the employer, leave out your employer
    """,
}
