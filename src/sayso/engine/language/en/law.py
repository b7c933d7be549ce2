"""English: cases, courts, what a state rules."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "assures": """
        promise, promised, we guarantee, guaranteed, from now on, in future, in the future, going
        forward, our word, count on, rest assured, don t worry, no worries, taken care of, all
        sorted, spread the word, pass it on, tell everyone, we commit, committed to, i assure you, i
        can assure, mark my words, without exception, no exceptions
    """,
    "for_all": """
        every, everyone, everybody, all, each, always, never, nobody, no one, free of charge, for
        free, at no cost, automatically, without exception, no exceptions, for life, whatever
        happens, anyone, anyone s, anybody, anybody s, nobody s, no one s, everyone s, every intern,
        all of us
    """,
    "law_outlook": """
        we will win, we ll win, will win, going to win, we are winning, will lose, we ll
        lose, going to lose, confident, baseless, groundless, ridiculous, without merit, no
        merit, nothing to fear, looks good for us, look good for us, looking good for us,
        stands no chance, a joke, win, wins, winning, lose, loses, losing, leg to stand on,
        in our favor, in our favour, our way, went our way, went well, went badly, rock
        solid, watertight, airtight, toast, slam dunk, in the bag, on our side, agrees with
        us, sided with us, will see that, gets it, got it, understood, no chance, bluff,
        bluffing, copied, stole, stolen, lied, lying, innocent, guilty, about to settle,
        ready to settle, offered, offering, million, expect, shameless, frivolous, weak,
        strong, over by, over soon, i think, i believe, will be, laughed, laughs, laughing,
        got this, we ve got this, will pay, have to pay, gonna pay, better cards, upper
        hand, just the beginning, only the beginning, going down, crush, crushed, destroy,
        destroyed, dragging on, drags on, dragged on, going on forever, taking forever,
        never ending, backs our, confirms our, a formality, knows it, know it, falls apart,
        sort this out, settle this, thinking about it, considering it, accept, reject, give
        in, say the same, see it the same, will agree, our odds, our chances, offered to
        settle, offer to settle, done deal, a done deal, all over bar, wrapped up, as good
        as won
    """,
    "law_done": """
        closed, settled, concluded, dismissed, dropped, final judgment, final judgement, case is
        over
    """,
    "law_open": """
        ongoing, pending, running, still, soon, will, expect, should be, hope, hopefully, going to,
        next week, next month
    """,
    "own_law": """
        divorce*, custody, my landlord, landlord*, neighbour*, neighbor*, inheritance, jury duty,
        jury service, tennis, basketball, parliament, council
    """,
    "law_about": """
        tv show, series, podcast, drama, moot court, mock trial, seminar, training, lecture, course,
        in general, generally, conference, see you in court, hackathon, trial run, referee, umpire,
        penalty, menu, canteen, tennis court, basketball court, food court, court side, settle in,
        settled in, settled down, trial of our, clinical trial, free trial, trial version, phone
        case, show case, carrying case, use case, in case, in any case, just in case, case study,
        case studies, job offer, business case, test case, case for, contest, competition, robotics,
        wedding, cake, bake off, talent show, jury, championship, championships, apprentices, robot,
        vote, figure skating, tennis, skills, tournament, table football, a draw, chess, darts
    """,
    "law_office": """
        regulator*, authority, authorities, inspector*, police, watchdog, labour inspectorate, tax
        office, osha, fda, sec, doj, swissmedic, watchdogs, district attorney, investigators,
        investigator, detectives, inspectors, fbi, officers
    """,
    "law_probe": """
        investigat*, probe, fined us, a fine, raided, questioned us, questioned our, seized,
        investigation, an inquiry, inquiry into, knocking on our door, raiding
    """,
    "law_published": """
        annual report, press release, published, publicly disclosed, according to the release
    """,
    "bench": """
        court, courts, judge, judges, magistrate, magistrates, the other side, opponent, opponents,
        opposing counsel, plaintiff, prosecutor, ruling, verdict, trial, lawsuit, suit, case,
        litigation, our lawyers, our lawyer, our attorneys, their lawyers, their attorneys, lawyers,
        patent case, courtroom, hearing, lawyer, attorney, appeal, filing, pleadings
    """,
    "law_expert": "expert, experts, court s expert, court expert, expert witness, expert opinion",
    "law_case": """
        case, affair, matter, dispute, fight, feud, saga, on, regarding, about, thing, business,
        story
    """,
    "law_calm": """
        sleep well, sleep very well, sleep just fine, sleep soundly, sleep like a baby,
        sleeping well, sleeping soundly, sleeping fine, relaxed, calm, confident, a
        formality, mere formality, just a formality, matter of time, backs our, backed our,
        confirms our, confirmed our, agrees with our, our view, our position, our reading,
        our side, on our side, proved us right, proves us right, proven right, knows it,
        know it, knows that, know that, knows they, know they, they re done, done for, can
        read, can count, know how to read, knows how to read, have eyes, not blind,
        understood, see through, saw through, will see that, will see it, pack up, pack
        their bags, will pay, going to pay, gonna pay, pay dearly, cost them, better cards,
        best cards, all the cards, hold the cards, all the aces, aces, in the bag, rock
        solid, airtight, watertight, bulletproof, holds, holds up, stands, doesn t hold, won
        t hold, falls apart, falling apart, crumbling, collapses, collapsing, backpedaling,
        backpedalling, caving, cave in, folds, folding, about to settle, close to a
        settlement, close to settling, win, wins, winning, won already, lose, loses, losing,
        victory, defeat, no chance, stand no chance, baseless, ridiculous, nothing to fear,
        nothing to worry about, clear cut, open and shut, slam dunk, paper tiger, house of
        cards, hot air, a dud, farce, charade, looked bad, looked pretty bad, looked weak,
        looked foolish, looked silly, looked nervous, sweating, sweated, stammering,
        stammered, optimistic, pessimistic, odds, our chances, chances, the truth, truth
        comes, justice, overwhelming, damning, thin, flimsy, smoke and mirrors, bluffing,
        will see who, will find out who, who is right, who s right, whose idea, who had it
        first, say the same, see it the same way, see it that way, will agree, agree with
        us, as good as won, already won, all but won, practically won, pretty much won, home
        and dry, a done deal, good as won, looks good, looks good for us, looking good
    """,
    "drawing": """
        drawing, drawings, patent, patents, copy, copied, copying, copies, copycat, rip off,
        knockoff, plagiarism, claim, claims
    """,
    "others_ask": """
        ask us, asks us, ask me, asked us, asked me, people ask, many ask, where things stand, where
        it stands, how it s going
    """,
    "vouches": """
        take my word, my word for it, you have my word, you ve got my word, i give you my word,
        trust me, believe me, i promise, i promise you, i can promise, i can assure, i assure you,
        rest assured, i guarantee, i can guarantee, i can tell you that, i can tell you, count on
        it, count on that, rely on it, rely on that, rest easy, don t worry, no need to worry, i d
        bet my life, i vouch for, i can vouch for, mark my words, for sure, cross my heart
    """,
    "settled": """
        already, fully, completely, entirely, long since, all sorted, under control, you ll get, you
        will get, you ll have, you will have, that s settled, is settled, taken care of, that s a
        given
    """,
    "opponent": """
        the other side, opposing counsel, opposing party, opposing side, other side s, their
        counsel, their lawyers, their attorneys
    """,
    "court_act": """
        postponed, adjourned, delayed, put off, pushed back, heard, summoned, called as, called to
        testify, testify, testifies, testified, testifying, as a witness, witness statement, filed,
        brief, filing, filings, pleadings, deposition, dismissed, threw out, thrown out, admitted,
        dragging on, drags on, withdrew, withdrawn, extension, appealed, closing argument*, opening
        statement*, cross examined, cross examination, on the stand, gave us until, given us until,
        explain himself, explain herself, explain ourselves, explain themselves, to respond, respond
        by, appear before
    """,
    "summons": "summons, subpoena, witness, called to testify, testify, called as a witness",
    "searched": """
        took away, taken away, carried off, carried out boxes, carted off, hauled away, left with
        boxes, left with three, seized, searched our, searched the, searching our, searching the,
        went through our files, sealed off our, copied our servers, copied our hard drives
    """,
    "on_site": """
        in the office, at the office, our office, our offices, at our, in our, at work, at the
        plant, in accounting, in the archive, in the server room, on our premises, at head office,
        our files
    """,
    "patent_case": """
        the patent case, the patent trial, the patent suit, the patent dispute, the patent fight,
        the patent battle, the patent lawsuit, the patent thing, the patent row, the patent
        litigation, the patent proceedings
    """,
}
