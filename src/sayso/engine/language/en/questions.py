"""What people ask in English: actions, places, circumstances, by concept."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "somebody": """
        colleague*, neighbour*, neighbor*, friend*, guy, bloke, user*, follower*, cousin*, mate,
        people, customer*, someone, somebody, ex employee*, former colleague*
    """,
    "aloud": "publicly, in public",
    "profile_noun": "profile, title, job title",
    "congratulate": "congratulat*, congrats",
    "ourselves": "we, we re, we are, us, our, company, firm, business, plant, shop, factory",
    "busy": """
        slowed, slowed down, slowing, slowing down, picking up, picked up, slack, run off our feet,
        can t keep up, cannot keep up, struggling to keep up, can barely keep up, thin at the
        moment, fully booked, booked solid, booked out, booked up, flat out, full capacity, at
        capacity, busy till, busy until, really busy, very busy, super busy, swamped, booming,
        plenty of work, lots of work, loads of work, tons of work, business is good, business is
        great, business is slow, business is bad, going well, going great, not much work, little
        work, work is slow, quiet at work, short of work, rushed off our feet, full order,
        overflowing, doing well, doing great, collapsing, orders are crazy, orders are drying up,
        exports are collapsing, no orders, few orders
    """,
    "claimed": """
        writes, wrote, write, says, said, say, saying, claims, claimed, claim, posted, reckons, i
        read, it says, states, spreads
    """,
    "meant_for": "for",
    "ours": "our, ours, company, company s, firm s",
    "lapsed": """
        not current, no longer current, not up to date, due for renewal, needs renewing, to be
        renewed, overran, expired, expires, lapsed, ran out, run out, out of date, outdated, no
        longer valid, not valid, overdue, not renewed, haven t renewed, invalid
    """,
    "not_done": """
        ahead of me, before me, signed up for, not yet, haven t, havent, have not, hasn t, never,
        didn t, not done, not taken, not finished, missed, skipped, still to do, only in, still
        missing, yet to, still have to
    """,
    "course": """
        the course, my course, a course, that course, any course, basic course, ambassador course,
        training, lesson, module, certificate, e learning, induction, refresher, course, basic
        lesson, the class, workshop
    """,
    "did": """
        already online, already live, it s live, i left, it went out, has gone out, went live, i
        posted, i wrote, i shared, i published, i uploaded, i showed, i said, i tweeted, i
        announced, i just posted, i just put, i ve posted, i ve put, i have posted, i accidentally
        posted, wrote, posted, tweeted, uploaded, i mentioned, i leaked, left a … comment, left a
        comment, i commented, i ve shared, i ve written, i replied, i sent, posted it, just posted,
        already posted, already up, went out, it s out there, it s already up, posted yesterday,
        last night i, yesterday i, i have put, that i posted, that i shared, that i wrote, that i
        put
    """,
    "what_now": """
        what do i do about, how do i go about, how should i proceed, what do i need to do, what do i
        have to do, what must i do, what can i do, how can i fix, how do i correct, how do i put,
        how to fix, how do i make, how can i undo, what s the procedure, what now, now what, what do
        i do, what should i do, what to do, what do we do, what shall i do, what am i supposed to
        do, how do i fix, what s next, how do i undo, how do i make it right, what next, what
        happens now, how do i get out of, how do i recover, how to undo, how do i take it back, how
        do i make up
    """,
    "mishap": """
        didn t realise, didn t realize, didn t notice, should have waited, slipped out, by mistake,
        by accident, accidentally, inadvertently, unintentionally, without meaning to, didn t mean
        to, slipped through, wrong button, too soon, too early, messed up, screwed up
    """,
    "writes": """
        write, writing, add, adding, put, putting, say, saying, caption, with the words, with the
        line, with the text, with the caption, on top
    """,
    "unadorned": """
        as it is, as is, without … adding, without … writing, without … saying, without …
        commenting, without … comment, without comments, with no comment, no comment, no comments,
        with no text, no text of mine, no words of my own, without … text, without … word, without …
        caption, no caption, with no caption, not adding anything, nothing added, without a word,
        with no … comment, with no … text
    """,
    "publish": """
        post, posting, posted, publish*, upload*, tweet, tweeting, write, writing, say, tell, talk
        about, mention*, show, showing, put, announce, reveal, blog, brag, name
    """,
    "publish.only": "post, posting, publish*, upload*, tweet, tweeting",
    "share": """
        share, sharing, reshare*, repost*, retweet*, pass on, forward, forwarding, boost, reblog*,
        spread, send … around, pass … on, forward it, send the link, send him the, send her the,
        send them the, put on my profile too, pass along, pass it on, cross post, crosspost
    """,
    "own_words": """
        add something, add a line, add a remark, add a note, adding something, write something with
        it, my own caption, add words, a remark of my own, a few words of my own, say something
        about it, own words, own comment, my comment, my opinion, own opinion, my own take, my take,
        add a comment, adding a comment, with a comment, a line of my own, add a sentence, own
        sentence, add my, my thoughts, and comment, own text, personal note, own caption, few words,
        my own words, my own line, a sentence of my own, a sentence, a quick note, my caption, a
        caption, adding, a bit of text, and say, and write, with the line, with the words, saying
    """,
    "reply": """
        helped, say something, say anything, correct it, correct him, correct her, correct that, put
        it right, tell them it s, set it straight, reply, replying, respond*, answer*, react, write
        back, correct them, set … straight, set the record straight, deny, rebut, put right, help,
        clarify, contradict, tell them so, tell them, tell him, tell her, set them straight,
        respond, jump in, defend us, refute, debunk, disprove
    """,
    "comment": """
        comment, comments, commenting, comment section, write under, write below, underneath, below
        the post, under the post, in the comments
    """,
    "like": """
        like, liking, thumbs up, heart, upvote, liked, hit like, give it a like, press like, thumbs,
        leave a heart, drop a heart, upvot*, react with, react to, a heart on, plus one, double tap,
        smash like, favourite a, fave, heart on, a heart under, like under, thumbs up under
    """,
    "follow": "follow, following, subscribe",
    "block": "block, mute, blocking",
    "connect": """
        invited me on linkedin, added me on, wants to connect, wants to add me, add … colleague*,
        add … boss, add … customer*, add … client*, add … competitor*, add … coworker*, adding …
        colleague*, contact request*, friend request*, connection request*, connect with, add … as,
        add me, link up, connect on, connection, befriend, accept … request*, accept … invitation*,
        accept … as a friend, accept … on linkedin, accept him, accept her, add him, add her, add
        them, my network, friend my, unfriend, decline … request, turn down … request, decline …
        invitation, friend request, connection request, request from, keep my contacts, keep my
        linkedin contacts, connect on linkedin, contact request, add … on linkedin, add … on
        facebook, add … as a friend, add … as a contact, accept … request, ignore … request, friends
        on facebook, in my network, to my network, my linkedin contacts, linkedin invite, linkedin
        request, facebook request, follow request
    """,
    "review": """
        review, reviews, reviewing, rate, rating, stars, star rating, five star*, leave one star,
        one star, leave a star, five stars
    """,
    "delete": """
        delete*, deleting, remove, removing, take down, take it down, taking down, take … down,
        taken down, typo*, undo, pull my post, unpublish, have to go, has to go, wipe
    """,
    "mend": "bring up to date, correct, fix, edit, amend, change, update, correction",
    "own_slip": """
        my story, my reel, my post, my old post*, my tweet, my old tweet*, my comment, i posted, i
        have posted, i wrote, by mistake, by accident, accidentally, i made a mistake, my own post,
        posted too early, too early, i got wrong, in my last post, something i posted, in yesterday
        s post, i published, wrong number in my
    """,
    "create": """
        open, start, create, creating, set up, setting up, launch, make, have our own, get our own,
        need our own, run, build, new, idea for, suggestion for, would love, we d love, want a, want
        our, get, need a, we need, would need, have an idea, i ve an idea, got an idea, an idea for,
        propose, pitch, kick off, spin up, opening, starting, launching, can we have, could we have,
        may we have
    """,
    "create.sure": """
        open, create, creating, set up, setting up, our own page, our own account, our own channel,
        own page, own channel, own account, new channel, new account, new page, start a, start an,
        start our, launch a, launch an, new blog, new podcast, get going, idea for a, suggestion for
        a, new group, own group, start a group, open a group, create a group, set up a, set up an,
        open a page, open an account, open a channel, create a page, create an account, create a
        channel, start a channel, start a page, start a podcast, launch a podcast, launch a channel,
        idea for a podcast, idea for a channel
    """,
    "channel_noun": """
        channel, account, page, profile, group, blog, podcast, handle, newsletter, accounts,
        presence, server, community, chat group, whatsapp group, discord server, tiktok channel,
        youtube channel
    """,
    "profile_part": """
        profile picture*, profile photo*, profile pic, bio, headline, banner, cover photo, username,
        user name, account name, profile text, job title, about section, handle name, display name,
        avatar picture, profile name, profile header, cover image, linkedin photo, linkedin picture,
        linkedin pic, cover picture
    """,
    "in_profile": """
        in my profile, on my profile as, my linkedin profile, my profile, my facebook profile, on my
        linkedin profile, update my profile, my instagram profile, on linkedin it still says, still
        says, change my linkedin, change on linkedin, my linkedin still, update my linkedin, my
        profile still, what do i change, put … in my bio, headline still, update linkedin, from my
        profile, on my profile page, change my profile
    """,
    "press_person": """
        journalist*, reporter*, press enquir*, press inquir*, media enquir*, media request*, press
        request*, news crew, camera crew, tv crew, columnist, someone from the paper, somebody from
        the paper, someone from the radio, news reporter, freelance writer, blogger*, podcaster*,
        youtuber*, influencer*, presenter*, columnist*, correspondent*, newspaper guy, film crew,
        documentary maker*, news anchor*, press guy, press photographer
    """,
    "press_outlet": """
        newspaper*, the press, the media, radio, tv, television, magazine*, local paper, the paper,
        news channel, broadcaster, trade magazine, trade journal, podcast host, podcast, newspaper,
        nyt, bbc, tribune, srf, paper, radio station, tv station, tv channel, magazine, news agency,
        reuters, bloomberg, the news, news site, gazette
    """,
    "interview": """
        microphone, on camera, interview, give a statement, a statement, a quote, off the record,
        background information, on background, give a comment, quote, on the record, on air, as a
        guest
    """,
    "asks": """
        stopped me, came up to me, walked up to me, approaches me, cornered me, is at the gate,
        questions me, asks, asked, called, calls, rang, wants to know, wants, contacted, contacts,
        emailed, is asking, got in touch, messaged, wrote to me, writes to me, approached, phoned,
        invited, would like, asked me on, invited me, wants me on, wants me to, has been calling,
        reached out, reaches out, keeps calling, wants to talk, wants to hear, e mailed, texted,
        calling, knocked, wants a quote, wants a comment, wants a statement, wants to interview,
        interview me, asking what, asked for, films, filming, wants to film, want to film, shooting
        a, wants to shoot
    """,
    "speak_to": """
        talk, talking, speak, speaking, answer, tell, meet, interview, say, talk to, speak to, chat,
        go on, appear on, be on, comment, comment to, take part, guest on, be a guest, say
        something, give a quote, a quote, testify, say yes, agree to, accept, go, respond, help
        them, send, give, slip, pass, show, hand over
    """,
    "someone_says": """
        a colleague writes, a colleague says, a colleague claims, a neighbour says, a friend says,
        some bloke, someone tells, somebody tells, dms me, dm s me, dm me, dmed me, messages me,
        texts me, pms me, pinged me, some guy says, some guy writes, some guy claims, somebody
        moans, someone moans, customer is moaning, customer moans, it says under, someone reckons, a
        guy says, a guy claims, i read that, someone on, someone … asks, somebody … asks, someone …
        says, somebody … says, someone … claims, someone … wrote, somebody … wrote, someone …
        complains, someone claims, somebody claims, someone says, somebody says, someone asks,
        somebody asks, someone asked, someone wrote, somebody wrote, someone posted, people are
        saying, people say, claims that, someone commented, somebody commented, someone insults,
        customer asks, customer asked, someone complains, people ask, user asks, a question, asks
        in, asked in, asked on, someone complained, troll*, accuses us, accuse us, accusing us,
        blames us, blaming us, accuses the company
    """,
    "ai_service": """
        chatgpt, chat gpt, gpt, gemini, copilot, claude, deepl, midjourney, ai tool*, ai service*,
        ai chatbot*, chatbot*, google translate, ai app*, ai assistant*, perplexity, online
        translator, translation tool*, dall e, grok, llama, ai model*, online ai, into an ai, into
        ai, to an ai, free ai, external ai, ai translator, mistral, notebooklm, grammarly,
        languagetool, image generator*, text generator*, online tool*, online service, translator,
        canva, stable diffusion, virtual assistant, meta ai, transcription tool*, transcribe*,
        otter, ai note taker, note taker, an ai, the ai, to ai, artificial intelligence, some ai, ai
        app, ai service, ai tool, ai to, ocr, converter*, pdf converter, online converter, pdf tool
    """,
    "feed": """
        paste, pasting, enter, feed, feeding, upload*, put, translate*, translating, rewrite,
        polish, summari*, proofread, draft, use, using, copy, type, improve, write, help me, load,
        give, correct, run through, run it through, analyse, analyze, check, have … checked, dump,
        fix, tidy, sort, shorten, spell check, spellcheck, drop, drop into, upload, put through,
        summarise, summarize, translate, transcribe, chuck, throw, convert, scan, turn
    """,
    "ai_made": """
        ai image*, ai picture*, ai generated*, ai video*, generated by ai, made with ai, created
        with ai, ai made, ai photo*, ai voice*, made by ai, ai art, generated with*, ai edited*, ai
        created*, ai clip*
    """,
    "report": """
        report it, report this, report that, report them, report him, report her, report the post,
        report to, reporting it, have to report, must report, should i report
    """,
    "message_private": """
        my wife, my husband, my family, my partner, my parents, at home, the union, my union, my
        lawyer, works council, authorities, labour inspector*, my girlfriend, my boyfriend
    """,
    "talk": "talk*, tell, discuss, speak, report, mention",
    "official_place": """
        company page*, company account*, company channel*, company profile*, official page*,
        official account*, official channel*, official linkedin, official instagram, our page, our
        account, our channel, our channels, our facebook*, our linkedin*, our instagram*, our
        youtube*, our tiktok*, our company page, our company linkedin, company linkedin, company
        instagram, company facebook, company s page, company s linkedin, company s instagram,
        company s facebook, firm s page, corporate account*, corporate page*, corporate channel*,
        our company s page, our post, our posts, company post, company s post, company blog,
        corporate blog, our blog, our official, apprentices account, apprentices instagram,
        apprentices page, company x account, x account, company tiktok, company youtube, careers
        page, service channel, old company, takeover, the company s channel
    """,
    "on": "on, in, via, under, at, through, from, onto, to",
    "private_word": "private*, personal*, my own account, my own profile",
    "ambassador": "ambassador*",
    "as_ambassador": """
        ambassador course, ambassador training, as an ambassador, as ambassador, i am an ambassador,
        i m an ambassador, my ambassador, ambassador account, ambassador channel, ambassador
        profile, ambassador linkedin, brand ambassador
    """,
    "we_unit": """
        we, our department, our team, our unit, our site, our, for the team, for the department, for
        our, department, for the company, for the apprentices, service team, sales team, workshop
    """,
    "own_private": """
        private*, personal*, hobby, for myself, of my own, on the side, in my spare time, in my free
        time
    """,
    "network.linkedin": "linkedin, linked in, linkdin, xing",
    "network.instagram": "instagram, insta, ig, reel, reels, stories",
    "network.facebook": "facebook, fb",
    "network.tiktok": "tiktok, tik tok",
    "network.youtube": "youtube, yt",
    "network.x": "twitter, tweet*, x, retweet*",
    "network.mastodon": "mastodon, fediverse",
    "network.bluesky": "bluesky, bsky",
    "network.whatsapp": "whatsapp, telegram, signal, snapchat, threads, group chat, discord",
    "network.forum": """
        forum, forums, reddit, message board, quora, pseudonym*, anonymously, subreddit, facebook
        group
    """,
    "network.github": "github, stack overflow, stackoverflow, gitlab",
    "network.kununu": "kununu, glassdoor, indeed, employer review*, employer rating*",
    "network.google_reviews": """
        google review*, google maps, trustpilot, on google, review site*, yelp
    """,
    "network.software_reviews": "capterra, g2, software review*, app store, play store",
    "network.blog": "blog, podcast, website, homepage",
    "picture": """
        photo, photos, picture, pictures, pic, pics, selfie*, video*, film*, clip*, footage, image,
        images, recording*, screenshot*, livestream, live stream, snap, snapshot, reel, story, group
        shot, photograph*, stories, status, background, timelapse, time lapse, boomerang, gif,
        drone, panorama, snapped, shot of
    """,
    "people": """
        ceo, cfo, director, managing director, management, colleague*, coworker*, co worker*, team,
        people, person, faces, face, boss, manager, staff, visitors, guests, group photo*, team
        photo*, team picture*, group picture*, crew, workmate*, employee*, supervisor, friends,
        everybody, everyone, participants, attendees, mates, summer party, christmas party, office
        party, company party, company outing, team outing
    """,
    "minors": """
        godson, goddaughter, godchild, grandson, granddaughter, grandchild, grandchildren, toddler,
        little boy, little girl, boy, girl, kindergarten, nursery, child, children, kid, kids,
        minor, minors, under 18, trainee*, teenager*, pupil*, students, 15 year*, 16 year*, 17
        year*, year old, underage, school class, daughter, son, 15, 16, 17, years old,
        schoolchildren, pupils, schoolkids, nephew, niece, apprentice, apprentices
    """,
    "consented": """
        agreed, have agreed, said yes, gave consent, given consent, consented, consent is on file,
        permission from, with permission, with their consent, with consent, approved, signed, they
        are fine with, has allowed, gave permission, they agree, is okay with it, are ok with it,
        with his consent, with her consent, are fine with it, is fine with it, is ok with it, okayed
        it, gave the ok, gave his ok, gave her ok, gave their ok, has consented, have consented,
        written consent, in writing, signed the form, with their permission, don t mind, doesn t
        mind, happy with it, cool with it, everyone agreed, all agreed
    """,
    "not_consented": """
        without asking, didn t ask, have not asked, haven t asked, without permission, without
        consent, without their consent, not agreed, without telling, did not agree, without his,
        without her, doesn t want, haven t signed, hasn t signed, not signed, nothing signed, haven
        t said yes, hasn t said yes, hasn t agreed, haven t agreed, only verbally, don t know yet,
        not asked, doesn t know, behind his back, behind her back, secretly, surprise, as a
        surprise, verbally, told me verbally, no consent, no permission, said no, don t want, didn t
        agree
    """,
    "no_people": """
        no people, without people, nobody in it, no faces, only machines, just the machine, only
        hands, nobody visible, no one in it, no one visible, without faces, from behind, blurred,
        not recognisable, not recognizable, only the machine, just me, only me, me alone, nobody
        else in it
    """,
    "customer": """
        customer*, client*, customer s, supplier*, business partner*, partner company, buyer*,
        account we
    """,
    "at_customer": """
        at a customer*, at the customer*, at our customer*, customer site, customer s site, customer
        s plant, customer s factory, customer s premises, at a client*, at the client*, client s
        site, customer s hall, client s office
    """,
    "without_name": """
        without nam*, without the name, anonymous*, not naming, no names, without saying who,
        without mention*, leave out the name, don t name
    """,
    "customer_public": """
        case study, case studies, success story, success stories, reference story, customer story,
        reference customer*, customer reference*
    """,
    "figures": """
        balance sheet, annual accounts, revenue, turnover, profit*, margin*, order intake, orders,
        order, order book, backlog, sales figures, results, figures, quarter, quarterly, half year,
        annual report, dividend, share price, shares, earnings, deal, ebit*, loss, losses, how many
        machines, how much we, sold, business is going, record month, record year, record quarter,
        contract worth, financial*, how well we, how well business, big order, huge order, big
        contract, huge contract, big deal, huge deal, million, millions, won the pitch, won the
        tender, won the contract, won a contract, won the deal, won a deal, landed, landed a, new
        client win, signed a, signing a, huge client
    """,
    "not_public": """
        comes next, coming next, in the pipeline, up next, in the works, about to be, not yet,
        unpublished, before launch, before the launch, before it is, before it s, before they are,
        before the announcement, before the results, before publication, before release, before it,
        unannounced, unreleased, secret, confidential, not announced, not public, hasn t been, haven
        t been, has not been, isn t out, ahead of, upcoming, still secret, teaser*, tease, hint*,
        under embargo, in advance, before anyone, nobody knows, sneak peek, before the, sneak
        preview, leak, leaked, not been announced, not out yet, coming soon, soon to be, get
        announced, gets announced, be announced, being announced, announced tomorrow, announced
        next, no one knows, nobody has seen, until tomorrow, until next, heard in a meeting, not
        announced yet, isn t out yet, aren t out yet, not public yet, not official yet, not released
        yet, hasn t been announced, hasn t been released, haven t been announced, hasn t been shown,
        not been shown, before it s out, before it launches, before the release, ahead of the
        launch, ahead of the announcement, nobody knows yet, no one knows yet, still confidential,
        coming out soon, hush hush, under wraps, not launched yet, still internal, will be … shown,
        will be … unveiled, will be … announced, will be … launched, will be … presented, is being …
        unveiled, is being … announced, you ll know more, more soon, stay tuned, about to launch,
        about to announce, launches next, launches on, to be announced, no one has seen, nobody s
        seen, never shown, never been shown, next model, next machine, future product
    """,
    "public": """
        published, already public, has been announced, have been announced, already announced,
        announced, official, officially, on our website, public, is out, came out, are out, already
        known, in the annual report, press release, from the fact list, launched, after the launch,
        been launched, has appeared, released today, on the website, on our site, in the data sheet,
        in the datasheet, on our homepage, already published, already out, published report
    """,
    "opinion": """
        my opinion, my take, my view, what i think, comment on, interpret*, analyse, analyze, great,
        proud, good, bad, congratulat*, happy, disappointing, explain, amazing, i think, my
        thoughts, thrilled, excited
    """,
    "neutral": """
        neutral*, without comment, without a comment, without comments, just the link, only the
        link, no comment of my own, without my own, without adding, as it is
    """,
    "forecast": """
        forecast*, outlook, next year, will grow, expect*, plan to, plans, going to grow,
        prediction*, predict*, coming year, future, double our, will double, expand*, guidance, in
        five years, will increase
    """,
    "novelty": """
        new machine*, new model*, new product*, next machine, next model, new version, new site, new
        plant, new factory, project, prototype, new building, new hall, new generation, successor,
        machine, product, model, site, plant, device, software release, new software, new feature,
        feature
    """,
    "internal": """
        intranet, internal*, memo, meeting, minutes, noticeboard, notice board, restructur*,
        reorgani*, layoff*, redundanc*, job cuts, short time work, org chart, shift plan, phone
        list, town hall, all hands, email, e mail, mail from, slack, teams chat, staff meeting,
        source code, our code, price list, quotation*, blueprints, rota, heard in a meeting, in the
        meeting, meeting notes, internal manual, quote for, customer email*, log file*, machine
        log*, internal, internal memo, roster, email from my boss, email from the boss, mail from
        management, internal mail, internal email, internal slides, restructuring, reorg,
        reorganisation, reorganization, blueprint*, whiteboard, flip chart, being rebuilt, being
        renovated, roadmap, bill of materials
    """,
    "prototype": "prototype*, test rig, test setup, pre series, test bench, pre production",
    "research": """
        measurement*, test result*, research result*, research finding*, paper, papers, study,
        dissertation, thesis, lab result*, test data, findings, research data, experiment*, preprint
    """,
    "legal": """
        legal fight, patent fight, in court, lawsuit*, court case*, court, patent case, patent
        dispute, legal case*, legal dispute*, trial, being sued, suing, litigation, proceedings,
        verdict, legal proceedings, sued, the ruling, prosecution
    """,
    "personal": """
        serial number*, machine number*, customer list*, address, addresses, phone number*, date of
        birth, birth date, iban, contract, contracts, list of names, log file*, log data, customer
        data, colleague s salary, colleagues earn, payroll, personal data, number plate*, license
        plate*, boss earns, boss s salary, cv, applicant*, application documents, email addresses,
        colleague earns, attendee list, customer email*, customer s email*, colleague makes, what …
        colleague … earns, list of overtime, list of employees, salary list, list of salaries, all
        the names, everyone s names, everybody s names, full names, home address*, client list*,
        staff list*, employee list*, certificates, cvs, resume, payslip*, customer contract*,
        spreadsheet with names
    """,
    "health": """
        sick, ill, illness, hospital, surgery, operation, accident, injur*, burnout, cancer, covid,
        pregnan*, diagnos*, rehab, depression, sick leave, health, get well*, heart attack,
        miscarriage, disease, mental health, therapy, broken leg, fainted, collapsed, passed out,
        hurt himself, hurt herself, got hurt, broke his, broke her, in a coma, abortion, pregnant,
        pregnancy, expecting, tumour, tumor, stroke, chemo*, clinic, psychiatr*, broken arm,
        concussion, wheelchair, disabilit*, suicide*, depress*, burn out, breakdown, get well, coma,
        hiv, dyslex*, autis*, allerg*, diabet*, epilep*, hearing aid, migraine, pneumonia, anxiety,
        panic attack*, adhd, patient*, fell off, fell down, fell from, fallen, tripped, prosthe*,
        ladder, blind, deaf, hard of hearing, paralysed, paralyzed, disabled, stutter*
    """,
    "other_person": """
        from accounting, from accounts, from the office, in accounting, from sales, from the shop
        floor, from reception, in the warehouse, colleague*, coworker*, boss, manager, his, her,
        their, apprentice*, customer*, someone, patient*, he, she, employee*, friend, workmate*,
        supervisor, team member*, somebody, visitor, guest, someone else, colleague s
    """,
    "own_self": """
        my own, my illness, my operation, my surgery, my accident, my burnout, my diagnosis, my
        pregnancy, i am pregnant, i m pregnant, i was sick, i am sick, i m sick, my health, my
        cancer, my rehab, i had surgery, my depression, my mental health, my own health
    """,
    "security": """
        badge*, screen, screens, password*, alarm*, key plan, keys, access code*, ip address*,
        server*, monitor*, security camera*, door code*, wifi, login, vpn, control room, access
        card*, id card*, cctv, lock plan, server room, control panel, id card, access card, key
        card, screen*, access code, door code, entry code, floor plan, network plan, network
        diagram, servers, key ring, break in, burglary, surveillance video, surveillance footage,
        theft, security hole, security gap, code for the door, with the code, door lock
    """,
    "replica": """
        ai … sing, ai … talk, ai … dance, lip sync, voice clone, clone … voice, fake video of,
        animate … face, deepfake*, voice clone*, clone*, avatar of, imitate*, cloned voice, fake
        voice, ai voice of, recreate, recreated, voice of our, ai version of
    """,
    "copyright": """
        newspaper article*, scan, scanned, scanning, photo of the newspaper, song, songs, music,
        track, from google, google image*, from the internet, off the internet, from the web,
        somebody else s, someone else s, meme*, cartoon*, comic*, film clip*, movie clip*, movie
        scene, stock photo*, another photographer*, photographer s, copied, copy the article,
        lyrics, poem, downloaded, newspaper page, found online, copyrighted
    """,
    "linked": """
        link, linking, linked, quote from, short quote, with source, credit*, citing, cite, licen*,
        royalty free, own music, i made myself, i own the rights, share button, share function
    """,
    "competitor": """
        competitor*, competition, rival*, competing, other manufacturer*, other maker*, competitors
    """,
    "disparage": """
        bash*, criticis*, criticiz*, run down, running down, trash*, rubbish*, make fun, mock*,
        joke*, bad about, badmouth*, bad mouth*, worse than, better than, slag off, slate, slam,
        laugh at, poke fun, sucks, suck, terrible, crap, garbage, disparag*, put down, dig at,
        roast*, worse, junk, tear
    """,
    "insult": """
        insult*, idiot*, stupid, moron*, abuse, threaten*, mock*, make fun, laugh at, bully*, swear
        at, call … names, rant about, jerk, name and shame, shame, badmouth*, have a go at, bad
        mouth*, ridicule*, rude, vent about, slag off, idiot, calls my boss, makes fun of my, give
        it back, clap back, give him what for, have a dig, hit back, hate comment*, hateful, hate
        post*, hate speech
    """,
    "thing": """
        coffee machine*, printer*, computer*, software, weather, traffic, device, train, lift,
        elevator, laptop, canteen, myself, car, robot, my own mistake*, my mistake*, my own, at me
    """,
    "guarantee": """
        promise*, promising, guarantee*, guaranteeing, warrant*, assure*, lifetime, money back, 100
        percent, never breaks, never break, never fails, never fail, never breaks down, lasts
        forever, lasts a lifetime, will last, maintenance free, zero downtime, no downtime, always
        on time, pays for itself, pays off in, you will save, you ll save, risk free, hundred
        percent, no failures, bulletproof
    """,
    "terms": "terms and conditions, general terms, warranty terms, published terms, our terms",
    "superlative": """
        best, most accurate, fastest, world s, in the world, market leader*, number one, number 1,
        unbeatable, leading, biggest, largest, most precise, unique, the greatest, better than all,
        most reliable, safest, most innovative, no 1, unrivalled, the best, world s best, best in,
        leader, market leader, industry leading, world leading, the fastest, in europe, unrivaled,
        unmatched, second to none, top of the, ahead of everyone, world class
    """,
    "preference": """
        goal, aim, favourite*, favorite*, i like best, my personal, personally, want to become, aim
        to, our ambition
    """,
    "proven": """
        proof, proven, fact list, sustainability report, with source, study, certificate, certified,
        published figure*, annual report, evidence
    """,
    "green": """
        does not harm the climate, doesn t harm the climate, doesn t harm the environment, doesn t
        pollute, not harm the planet, zero climate impact, no climate impact, no impact on the
        climate, without any climate impact, zero impact, zero carbon, carbon free, no carbon
        footprint, zero footprint, no footprint, good for the climate, good for the planet, harmless
        to the climate, doesn t hurt the climate, climate positive, carbon positive, climate
        neutral*, carbon neutral*, green, eco friendly, environmentally friendly, co2 neutral*, co2
        free, emission free, zero emission*, greenest, sustainable, climate friendly, net zero,
        planet friendly
    """,
    "climate": """
        co2, carbon*, climate*, emission*, energy saving*, saves energy, energy consumption, solar,
        sustainab*, environment*, electricity, recycling, less energy, energy, footprint
    """,
    "paid": """
        paid, pays me, pay me, money, free product*, for free, gift*, discount*, voucher*, sponsor*,
        commission, advert*, influencer*, free sample*, freebie*, in return, promo code, affiliate*,
        compensation, collab*, brand deal, gives me, lends me, sends me, throws in, offered me, free
        tool, in exchange
    """,
    "gift": "gift*, invitation*",
    "company_look": """
        logo, company logo, work clothes, work jacket, company jacket, uniform, company shirt, work
        shirt, company car, company hashtag, overalls, company hoodie, branded, company van, company
        t shirt, workwear, work uniform
    """,
    "politics": """
        politic*, vote, voting, referendum*, election*, party, campaign, initiative, ballot,
        parliament, protest, demonstration, petition, candidate*, brexit, president, senator,
        tariffs, running for, war
    """,
    "as_firm": """
        on behalf of, in the name of, as the company, for the company, in our company s name, as a
        company, speak for, speaking for, in the company s name, company s position, company
        position, official statement, company support*, company recommend*, as a firm, officially
        say, we at, we as, the company wants, the firm wants, company is for, company is against,
        company backs, the company backs, the firm backs
    """,
    "conditions": """
        salary, pay, wage*, overtime, working hours, heat, hot, noise, loud, cold, breaks, shift,
        shifts, night shift*, union, working conditions, workload, stress, safety at work, unhappy,
        strike, understaffed, holidays, paid too little, underpaid, bonus, my job is, work climate,
        earn, how much i earn, hours i work, work hours, pay rise, protective equipment, pay here,
        boiling, sweat*, lousy pay, degrees in the hall, tired of the shifts
    """,
    "discriminate": """
        young dynamic, young energetic, only men, only women, native speaker*, no foreigners,
        without accent, under 30, under 35, young people, young and dynamic, young team, no older,
        age limit, mother tongue, skin colour, sexist*, racist*, too old, gay joke*, disabled, young
        and, foreigners, religion, headscarf, male only, female only, young men, young women,
        germans are, italians are, the french are, chinese are, foreigners are, immigrants are,
        women are, men are, old people are, young people are, a man s job, a woman s job, against
        foreigners
    """,
    "job_ad": """
        job ad*, job advert*, vacancy, vacancies, job opening*, opening, hiring, job posting*,
        apprenticeship*, job offer*, position, recruit*
    """,
    "rumour": """
        rumour*, rumor*, speculat*, gossip, is it true, deny, confirm, troll*, provok*, hater*, hate
        comment*, shitstorm, insults us, insulting us, insulted us, abusive comment*, offensive
        comment*, attacks us, insults our, nasty comment*, impersonat*, pretends to be, fake profile
        of, fake account of, identity theft
    """,
    "false_claim": """
        false claim*, falsely claims, false information, wrong information, fake news, lie, lies,
        lying, untrue, misinformation, not true, wrong about, false, wrong, nonsense
    """,
    "complaint": """
        complain*, complaint*, fault, broken, down, angry customer*, unhappy customer*, bad review*,
        negative review*, negative comment*, breakdown, defective, furious
    """,
    "refer_press": """
        press office, media office, refer them, refer him, refer her, refer the journalist, point
        them to, direct them to, pass on to communications, media address, press address, give them
        the, press contact, media contact, point to the press, send them to
    """,
    "crisis": """
        crisis, fire, on fire, burning, explosion, exploded, evacuat*, cyber attack, cyberattack,
        hacked, emergency, disaster, smoke, fire brigade, fatal accident, fatality, police,
        accident, fainted, crisis was called, ambulance, someone got hurt, hackers
    """,
    "official_message": """
        official message, official statement, official announcement, company s statement, company
        statement, official post, official information, press release
    """,
    "quiet": "quiet period*, blackout period*, silent period, closed period",
    "private_life": """
        holiday, holidays, vacation*, dog, cat, family, hobby, hobbies, birthday, wedding,
        restaurant, pizza*, cooking, recipe*, garden*, hike, hiking, skiing, football, club,
        barbecue, baby, concert, festival, travel*, trip, pets, pet, weekend, hotel, hairdresser,
        marathon, bike ride, private life, cats, my kid*, choir, football club, grandma
    """,
    "recommend": "recommend*, endorse*, promote, plug",
    "product": "product*, our machine*, our product*",
    "left": """
        work elsewhere, work somewhere else, working elsewhere, new employer, no longer an
        ambassador, not an ambassador anymore, no longer there, no longer with, don t work there
        anymore, moved on from, changed jobs, resigned, left the company, leave the company, leaving
        the company, quit, no longer work*, former employer, ex employer, after i leave, handed in
        my notice, last day, retired, used to work, new job, after leaving, i ve left, when i leave,
        i m leaving, leaving at, i quit, i resign, retire, i retired, retiring, when i go, stopped
        working
    """,
    "apprentice_self": """
        as an apprentice, i am an apprentice, i m an apprentice, as a trainee, i m a trainee
    """,
    "contractor_self": """
        as a freelancer, as a contractor, as an agency, i m a contractor, as an external, i am a
        contractor, i m a freelancer, as a supplier
    """,
    "untrained": """
        without the basic lesson, without training, no training, without the lesson, haven t done
        the basic lesson, have not done the, haven t done the training, not done the training, haven
        t taken, never did the lesson, never took, never done the, missed the lesson, skipped the
        lesson, didn t do the, haven t had, haven t done the lesson, without the basic course, no
        basic lesson, never done the lesson, never did the basic, not done the basic, haven t done
        the basic, haven t taken the basic, before the lesson, skipped the basic, still need to do
        the lesson, still have to do the
    """,
    "tomorrow": "tomorrow",
    "ask_first": """
        who has to approve, who approves, who do i ask, whom do i ask, who must, who decides, who do
        we ask, who needs to say yes, who has to say yes, do i need a green light, who gives the go
        ahead, who signs off, who do we need, need permission, need a permission, green light, sign
        off, signs off, who do i talk to, who do we talk to, who can approve, who s responsible, who
        is responsible, who okays, whose ok, how do we go about, how do i go about, who to ask, who
        should we, who should i, who must we, whom must we
    """,
    "house": "company, company s, firm, employer, business",
    "supplier": "supplier*",
    "thanks": "thank*, thanking, grateful",
    "plan": """
        will open, will close, will build, are opening, are closing, going to open, going to close,
        plan to open, plan to close, planning to, will move to, will acquire, is opening, will be
        closing, are planning, taking over, will lay off, cut jobs, cutting jobs, lay people off,
        laying people off, shut the plant, close the site
    """,
    "company_word": """
        company, firm, employer, work, workplace, office, factory, plant, job, our, shop floor,
        workshop, shift, business
    """,
    "review_own": """
        our company, our firm, our product*, our machine*, our software, our app, our own, my
        company, my employer, my firm, own company, us, competitor*, rival*, employer, the company,
        we make, our
    """,
    "review_reply": """
        reply to a review, reply to review*, answer a review, answer review*, respond to a review,
        respond to review*, reply to a bad review, reply to a google review, answer a bad review,
        answer a google review, answer a negative review, respond to a bad review, respond to a
        negative review
    """,
    "share_object": """
        post, posts, article, articles, report, link, news, announcement, job ad*, press release,
        tweet, story, campaign, statement, message, vacancy, opening, results, it, newsletter,
        company s video, company video, interview with, the interview, piece in, the piece, write
        up, company photo, the ad, job post
    """,
    "share_own": """
        my experience*, my opinion, my photo*, my video*, selfie*, photo, photos, picture, pictures,
        video, videos, footage, a day, my day, experience*, tips, knowledge, impressions, pics
    """,
    "under": """
        underneath, below the post, under the post, under a post, under their post, in the comments,
        under the video, under the photo, under the article, under his post, under her post, under
        our post, below the video, below the article, under … post, under … video, under … article,
        under … photo
    """,
    "takeover": """
        takeover, take over the, taking over the, run the account, running the account, i manage, i
        look after, i run, handed the login, got the login, the login for, have the password for,
        taking over our, take over our, takeover of, looking after the account, running the channel
    """,
    "entered": """
        i manage, i look after, i run, i m listed, i am listed, i m entered, in the channel
        register, i m in charge of the, responsible for the channel, own login, i m an editor, i m
        the owner of, in charge of the company, i m on the social media team, on duty for the
    """,
    "assigned": """
        assigned to me, was assigned, has assigned, handed me the post, asked me to post, delegated
        to me, given me the post
    """,
    "closed_place": """
        paused, closed, dormant, dead, abandoned, inactive, old company, old account, old channel,
        old page, no longer used, missed the confirmation, forgot to confirm, shut down
    """,
    "not_the_firm": """
        nothing to do with the company, nothing to do with work, not about the company, company isn
        t mentioned, company is not mentioned, company doesn t come up, as a private person, in my
        free time only, only as president, as president of, as the chair of, as coach of, nothing to
        do with my job, nothing to do with my employer, unrelated to work, purely private, as a
        parent, as a volunteer, not work related, has no link to work
    """,
    "disclosed": """
        say i work here, say where i work, disclose, mention where i work, it s in my profile,
        profile says
    """,
    "works_here": """
        where i work, that i work, i work here, i work at, employer, my company, ambassador at
    """,
    "honest": "honest*, truthful*, the truth",
    "tone": "slang, casual tone, different tone, first names, dialect, funny tone, informal",
    "about.application": "machining forum, machining, milling titanium, turning and milling",
    "about.accuracy": "positioning accuracy, accuracy, microns",
    "no_review": "rate limit, rate limits, exchange rate, at any rate, rate of, interest rate",
    "interprets": """
        too low, too high, undervalued, overvalued, analyst, bargain, a steal, a buy, time to buy,
        should buy, will go up, will rise, through the roof, cheap
    """,
    "wants_one": """
        would like its own, wish for a, fancies a, would love its own, want to start a, want a,
        would like a, would love a, planning a, plan a, its own, their own, our own, wants a, want
        their own, wants its own, wants our own, looking to start
    """,
    "not_entered": """
        not listed, not entered, i m not on the list, not in the register, not registered for
    """,
    "hints": """
        hint*, tease, teasing, drop a hint, something big is coming, something new is coming,
        something cool, make people curious, sneak peek, you ll see, watch this space, stay tuned,
        big news, big things, can t say yet, can t say more, not allowed to say, wink, allude,
        insinuate, let slip, foreshadow, 🤫, 🤐
    """,
    "rumour.sure": """
        word has it, talk is, the grapevine, everyone is saying, everybody says, going around,
        whispers, rumour*, rumor*, people are saying, word is, they say, i heard that, gossip, i ve
        heard that, i ve heard, i heard, heard that, heard we, apparently, supposedly, rumour has
        it, people say, been told that, a little bird, water cooler, there s talk, there is talk,
        allegedly, hearsay
    """,
    "regret": """
        i regret, i m sorry about, i feel bad about, i shouldn t have, take it back, was a mistake
    """,
    "about.events": """
        family day, open house day, company tournament, staff party, company run, works outing,
        trade fair*, fair, trade show*, booth, event*, party, summer party, christmas party,
        exhibition*, conference*, open house, open day, congress, company outing, team event, expo,
        symposium
    """,
    "about.products": "machine*, product*, device*, model, models",
    "about.customers": "customer*, client*, supplier*, business partner*",
    "about.competitors": "competitor*, competition, rival*",
    "about.results": """
        balance sheet, annual accounts, revenue, turnover, profit*, margin*, results, annual report,
        earnings, sales figures, figures, quarter, loss, financial*, record year, record month, half
        year
    """,
    "about.orders": """
        order intake, orders, order book, backlog, deal, large order, big order, contract worth
    """,
    "about.outlook": "forecast*, outlook, next year, growth, grow, guidance",
    "about.share": "share price, shares, dividend*, stock",
    "about.jobs": """
        job ad*, vacancy, vacancies, job opening*, job, jobs, hiring, employer, recruit*, working
        here, kununu, glassdoor, where i work, work day, everyday work, hiring people, employees,
        working at
    """,
    "about.apprentice": "apprentice*, apprenticeship*, trainee*, taster day",
    "about.conditions": """
        salary, wage*, pay, overtime, working hours, working conditions, heat, hot, shift*, union,
        layoff*, job cuts, redundanc*, short time work, underpaid, bonus, pay here, boiling, degrees
        in the hall, sweat*, earns, firing people
    """,
    "about.health": """
        sick, ill, illness, hospital, surgery, operation, accident, injur*, burnout, cancer,
        pregnan*, diagnos*, sick leave, health, mental health, fainted, collapsed, passed out, died,
        passed away, twins, newborn, dyslex*, miscarriage, diabet*, epilep*, autis*, plaster, cast,
        cut my finger, broken, bandage
    """,
    "about.climate": """
        climate*, carbon*, co2, sustainab*, environment*, energy, solar, emission*, green
    """,
    "about.production": "production, factory floor, assembly, shop floor, workshop, factory",
    "about.safety": "safety, badge*, password*, screens, security",
    "about.crisis": """
        fire, explosion, evacuat*, crisis, cyber attack, cyberattack, hacked, accident at the plant,
        accident at work, emergency, on fire
    """,
    "about.politics": "politic*, vote, election*, referendum*, party, petition, initiative",
    "about.media": "journalist*, newspaper*, reporter*, press, interview, media, magazine*",
    "about.legal": "lawsuit*, court, patent*, litigation, legal dispute*, sued, trial",
    "about.research": """
        research, measurement*, test result*, paper, study, prototype*, lab, thesis, spindle
        drawing*, drawings for
    """,
    "about.service": "service, maintenance, spare part*, repair*",
    "about.complaints": "complain*, complaint*, fault, breakdown",
    "about.software": "software, app, api",
    "about.sites": """
        shut down, shuts down, shutting down, closing down, closes down, being closed, going to
        close, is closing, moving abroad, moving production, moved abroad, plants, factories, site,
        plant, factory, relocation, new building
    """,
    "about.news": "company news, press release, company announcement*",
    "about.history": "anniversary, company history",
    "about.diversity": "diversity, inclusion, pride, equality",
    "fate": """
        take it down, take that down, taking it down, leave it up, leave it there, keep it up, pull
        it, get rid of it, remove it, should it go, has to go, let it stand, leave it
    """,
    "request": """
        request, requests, invite, invitation, invitations, friend request, invites, connection,
        connections
    """,
    "request_fate": """
        accept*, declin*, reject*, ignor*, sent, send, sends, sending, got, received, turn down,
        leave hanging
    """,
    "as_employee": """
        employee of, employee at, as an employee, as an engineer at, staff member of, works at, with
        the company name, under the company name, company email, work email, company address, my job
        title, my title at, my role at, with my title, in my role, in my capacity, in work clothes,
        in uniform, as staff
    """,
    "made_myself": """
        i took, i made, i shot, i filmed, i recorded, i snapped, took myself, made myself, my phone,
        of mine, of me
    """,
    "rant": "rant, ranting, moan*, complain*, vent, venting, whinge, criticise, criticize, grumble",
    "conceals": """
        without saying that i, without saying i, without saying where, without saying who, without
        mentioning that i, without mentioning i, without mentioning where, without mentioning my,
        without telling them i, without telling people i, without telling people where, without
        disclosing, without labelling, without labeling, without a label, without marking, without
        the hashtag, without stating, not disclosing, not saying where, not mentioning, leave out
        that i, leave out where, leaving out, keep quiet about, keep it quiet, hide that, hiding,
        nobody needs to know, no one needs to know, incognito, under a fake name, as if i had
        nothing to do, pretend*, not label it, don t label, not labelled, don t mark, not marked,
        without ad, without the word, not write advertisement, skip the label, no label, don t say
        it s, fake name, fake profile, fake account, made up name, burner account, second account,
        sock puppet, secretly, undercover
    """,
    "absent": "without, no, nobody, none, nothing, zero, not any, isn t any, aren t any",
    "bids": """
        ask, asked, asks, asking, wants, want, wanted, says, said, told, tell, thinks, demands,
        sees, knows, expects, insists
    """,
    "nor": "and, or, nor",
    "of_me": """
        photo of me, picture of me, pic of me, photo of myself, picture of myself, pic of myself, my
        own photo, selfie, selfies, just me, only me
    """,
    "others_affair": """
        fired, got fired, sacked, got the sack, dismissed, let go, laid off, written up, a warning,
        divorce*, affair, drinks, drunk, debts, arrested, suspended, kicked out
    """,
    "panic": """
        help, oops, whoops, damn, shit, crap, ugh, my bad, oh no, panicking, messed up, screwed up,
        wrong number, wrong figure, wrong name, without thinking, too fast, feel bad, by accident,
        accidentally, panic, is it bad, bad that i
    """,
    "past_post": """
        my post, my retweet, my comment, my story, my like, my tweet, yesterday, last night,
        earlier, last week, this morning, a minute ago, an hour ago, just now
    """,
    "ridicule": """
        meme*, 😂, 🤣, ridicul*, laugh*, lol, lmao, haha*, mock*, joke*, funny, hilarious, roast*,
        crap, junk, rubbish, garbage, trash, sucks, suck, embarrass*, fail, failed, fails, knock
        off, copycat*, copied us, copying us, no chance, beat them, we beat, wipe the floor,
        outdated, clueless, we re better, we are better, better than them, eye roll, eye rolling,
        eyeroll, 🙄, pathetic, cringe, lame
    """,
    "scold": """
        piece of my mind, tell him off, tell her off, tell them off, tear into, roast him, roast
        her, roast them, clap back, put him in his place, put her in her place, let him have it,
        call him names, call her names, shut him up, get back at, give as good
    """,
    "switched_off": """
        switched off, turned off, blurred, pixelated, covered, hidden, cropped out, screen off,
        screens off, screens are off, screen is off, monitor off, monitors off, screens black
    """,
    "with_others": """
        with, together, behind me, in the background, everyone, everybody, all of us, group, us
    """,
    "about.unannounced": """
        unannounced*, not announced yet, not yet announced, prototype*, next machine, unreleased
    """,
    "names_them": """
        name him, name her, name them, naming, by name, with name, with names, his name, her name,
        their names, tag, tagging, mention him, mention her
    """,
    "account_name": """
        account is called, profile is called, channel is called, call my account, call my channel,
        name my account, name my channel, name of my account, username, user name, handle
    """,
    "called": """
        on the phone, on the line, call back, call them back, ring back, missed call, voicemail, at
        the gate, outside the gate, at the door
    """,
    "i_start": """
        i m starting, i am starting, i start, i want to start, i ll start, i m making, thinking
        about making, thinking of starting, i launch, i m launching, my own podcast, my podcast, i
        run a, thinking about opening, thinking of opening, thinking about starting, opening a
        private, starting a private, opening my own, starting my own
    """,
    "told_inside": """
        told us, said in, said at, told me, announced at, announced in, mentioned in, let slip, in
        the meeting, at the meeting, at the town hall, over coffee, over lunch, overheard, heard in,
        at the coffee machine, said over, said during, told everyone, in confidence, behind closed
        doors, at the apero, at drinks
    """,
    "what_is_planned": """
        buy*, acquir*, take over, taking over, close, closing, open, opening, build, building, lay
        off, laying off, move, moving, introduce, cut, cutting, merge*, merging, sell, selling,
        relocat*, going to, there will be
    """,
    "yearly": "confirmation, yearly confirmation, annual confirmation, confirmed, renewal",
    "apply": """
        apply, application for, get one approved, how do we get, how do i get, how to get,
        procedure, request a, request an
    """,
    "date_of": """
        the date, publication date, come out on, comes out on, are due on, is due on, are published
        on, is published on, when the results, when our results
    """,
    "i_have": "i, i ve, i have, left, posted",
    "official": "official*",
    "salary": "salary, salaries, pay, wage*, bonus, earns, makes, paycheck",
    "as_a": "as, as a, as an",
    "beneath": "under, underneath, below, beneath",
    "definite": "the, this, that, these, those, new, latest",
    "mine": "my",
    "past_first": "posted, wrote, shared, commented, tweeted, uploaded, liked, published",
    "that": "that, how, why",
}
"""Phrases by concept, with commas between; ``*`` takes any ending, ``…`` a few words."""

ENDS: dict[str, str] = {}

ASKING: dict[str, str] = {
    "may": """
        can i, may i, could i, might i, can we, may we, could we, am i allowed, are we allowed, am i
        free to, am i permitted, can my, may my, may our
    """,
    "may.should": """
        should i, should we, do i have to, do we have to, must i, must we, do i need to, do we need
        to, what if i, what happens if i, what do i do if, what applies if
    """,
    "may.rule": """
        is it ok, is it okay, is it alright, is it all right, is it fine, is it allowed, is it
        permitted, are employees allowed, is anybody allowed
    """,
    "who_says_yes": """
        who has to approve, who approves, who must approve, who do i have to ask, whom do i have to
        ask, who do i need to ask, do i need permission, do we need permission, do i need approval,
        do we need approval, do i need a permission
    """,
    "tail": """
        ok, okay, is that ok, is that okay, is that allowed, is that fine, is this ok, is this
        allowed, allowed, or not, please, thanks, thank you, yes or no, right
    """,
    "opener": """
        hello, hi, hey, good morning, good afternoon, sorry, excuse me, question, quick question, a
        question, one question, and, but, so, please, dear communications
    """,
    "which": "what, when, where, which, how, how much, how long",
    "tell": """
        write, say, tell people, talk about, talk, mention*, show, put, announce, reveal, name,
        film, claim, criticise, criticize, compare, promise, confirm, wear
    """,
    "make": "make, take, use, using, record, congratulate, wish",
    "tag": "tag, tagging",
    "you": "you, your, yours, u, ur, everyone, everybody, guys, folks, anyone, friends",
    "announced": """
        introduce, present you, welcome, thank, proud, happy, excited, exciting, thrilled, grateful,
        glad, finally, at last, just say, only say, just, quickly, quick, brag, what can i say, what
        should i say, need i say more, say more, more of this, more of these, more like this, more
        often, thoughts, a story, something, a secret, a tip, tips, honest, honestly, confess, admit
    """,
}
"""How somebody asks the house for themselves, and what shows that others are spoken to instead."""
