"""English: for whom somebody speaks, and for whom they work."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "employs_me": """
        my employer, pays my, pays me, my paycheck, my pay check, my salary, my wage, my wages, my
        day job, employed by, on the payroll, on their payroll, i m biased, biased since, biased
        because, as an employee, as an engineer, as an apprentice, i draw my
    """,
    "tenure": """
        boss at, manager at, colleagues at, teacher at, mentor at, my time at, years at, year at,
        weeks at, week at, months at, month at, days at, day at, years with, years in at, started
        at, start at, joining, joined, my shift at, first day at, work anniversary at,
        apprenticeship at, my desk at, interned at, internship at, hired at, hired by, night shift
        at, late shift at, early shift at, shift at, on call at, lunch break at, break at, lunch at,
        summer at, winter at, workday at, day of work at, my job at, my desk in, office at, overtime
        at, morning at, back at, day back at, week back at, commute to, internship with, shifts at,
        evening at, apprenticeship with, week back in, day back in, morning back in
    """,
    "phone": """
        hello, hi, good morning, good afternoon, this is, speaking, how can i help, how may i help
    """,
    "political": """
        vote yes, vote no, voted no, voted yes, voting no, voting yes, vote for, vote against, voted
        for, voted against, vote him, vote her, vote them, elect, re elect, say no to, say yes to,
        support the initiative, oppose the initiative, support the bill, oppose the bill, support
        senator, endorse, back the tariffs, against the tariffs, vote out, vote for the, vote for
        senator, get out and vote for, vote … no, vote … yes, kill the tariff, call your senator,
        call your congressman, call your representative, write to your senator, vote them out, vote
        him out, vote her out, a yes to, a no to, a yes on, a no on, a yes vote, a no vote, asks for
        a yes, asks for a no, pass the bill, pass it, no to the initiative, yes to the initiative,
        votes no, votes yes, no to the law, yes to the law, no to the bill, yes to the bill, voting
        against, votes against, going to vote against, going to vote for, voting for the initiative,
        voting for the bill, voting for the law, will vote yes, will vote no, will vote against
    """,
    "vote": """
        vote*, voting, referendum*, election*, ballot, initiative, bill, tariff*, party, senator,
        trade agreement*, congress, parliament, senate, president, tax, taxes
    """,
    "we_of": """
        we at, we from, on behalf of, in the name of, speaking for, i speak for, speak for, speaking
        on behalf of, as a spokesperson for, as a representative of, the position of, official
        position of, the official line at, the view of, we here at, speaking for everyone at,
        speaking for all of us at, on behalf of everyone at, on behalf of all of us at, on behalf of
        the team at, on behalf of the entire, we as
    """,
    "stance": """
        oppose, opposes, support, supports, are against, is against, are for, reject, rejects, back,
        backs, endorse*, endorse, endorses, endorsing, stand behind, stands behind, stand against,
        stands against, fight against, fights against, urge you, urges, call on, calls on, recommend
        a no, recommend a yes, say no to, say yes to, has to go, have to go, must go, is right
        about, vote out, voted out, ends these, end these, repeal, defeat, we vote, stands with,
        stand with, fight … against, fighting … against, campaign against, campaigning against,
        lobby against, backs the, back the, tell them to kill, kill the, calls for a yes, calls for
        a no, comes out against, comes out for, campaign for, speaks out against, we need a yes, we
        need a no, vote down, proud to support, proudly supports, proudly support, we re behind, we
        are behind, fully behind, is behind, are behind, stands up for, stand up for, stands for,
        all in for, rooting for, one hundred percent behind, with you all the way, fighting the
        initiative, fight the initiative, fights the initiative, fighting the law, fight the law,
        opposing the initiative, opposes the initiative, opposes the law, urges … to vote, urge … to
        vote, asks … to vote, tells … to vote
    """,
    "part_of": """
        part, episode, picture, photo, image, post, figure, figures, fig, number, no, chapter, day,
        week, slide, slides, film, instalment
    """,
    "in_series": """
        series, photo series, picture series, our series, first part, second part, third part, last
        part, next instalment, second instalment, to be continued
    """,
    "of_talk": """
        talk, talks, slide, slides, lecture, presentation*, conference paper, keynote, poster
    """,
    "politics": """
        initiative, referendum*, ballot, election*, congress*, senate, senator*, governor*,
        presidential, congressman, congresswoman, white house, republican*, democrat*, gop, trump,
        biden, tory, tories, labour party, parliament*, tariff*, tariff bill, the bill, trade deal*,
        trade agreement*, bilateral*, tax reform, tax bill, proposition, legislation, lawmakers,
        washington, brexit, immigration policy, energy policy, the candidate, candidates for, this
        president, the president of the united states, this law, the law, the new law, this bill,
        this administration, the administration, the mayor, trade bill, spending bill, farm bill,
        infrastructure bill, vote them out, lawmaker*, capitol hill, customs act, customs law,
        tariff, tariffs, labor law, labour law, tax law, energy act, energy law, border policy, open
        borders, migration policy, trade policy, referendum
    """,
    "as_firm": """
        as a company, as an exporter, as a business, as an employer, as a manufacturer, as a firm,
        our company, our firm, speaking for everyone, speaking for all of us, on behalf of everyone,
        all of us at, everyone at, we at, here at, we as a
    """,
    "private_view": """
        personally, personal opinion, my own opinion, my opinion, my view, as a private, private
        citizen, not the view*, not the opinion*, not the position*, whatever your, whichever, no
        matter how, no matter who, however you, not telling you, no endorsement, nonpartisan,
        speaking for myself, just me
    """,
    "opines": """
        believes, is of the opinion, is convinced, takes the view, regrets, apologises, apologizes,
        distances itself, condemns, holds that, s position is, s official position, s view is,
        stance is, wants to make clear, would like to state, thinks that, is of the view, considers,
        maintains that, is in favour, is in favor, is opposed
    """,
    "not_ours": """
        not speaking, not on behalf, not the position, don t speak, do not speak, my own, only for
        myself, personally, my opinion
    """,
    "we_hold": """
        we believe, we think, we say, we hold, we feel, we stand, we regret, we apologise, we
        apologize, we can say, we are convinced, we re convinced, we disagree, we agree
    """,
    "side": """
        the yes, the no, says yes, says no, say yes, say no, yes on, no on, votes yes, votes no,
        vote yes, vote no, yes campaign, no campaign, yes side, no side, votes for, votes against,
        say a clear, a clear yes, a clear no, a resounding, clearly no, clearly yes, say it clearly,
        clear no, clear yes, say it clear
    """,
    "before_vote": """
        ahead of the vote, before the vote, sunday s vote, the upcoming vote, vote on, day of the
        vote, ballot, at the polls, to the polls, ahead of the election, before the election, voting
        day, election day
    """,
    "sides_with": """
        stands for, stand for, stands against, stand against, stands up for, stand up for, stands
        with, stand with, stands behind, stand behind, is behind, are behind, we re behind, fully
        behind, backs, supports, opposes, favors, favours, is in favor of, is in favour of, comes
        down on, speaks up for, is for, is against, are for, are against
    """,
    "at_my_work": """
        my apprenticeship, first day at work, year apprentice, my internship, my shift, my boss, my
        first day, my desk, my workplace, my supervisor, my manager, my coworkers at, my colleagues
        at, my apprentices, my trainees, my interns, my trainer, my locker, my department, my night
        shift, my late shift, my job shadow, my workbench, my bench
    """,
    "declares": """
        says, say, votes, vote, recommends, recommend, urges, urge, advises, calls for, campaigns
    """,
    "yes_no": "yes, no",
    "for_review": """
        review before i, before i post, before posting, please review, please check, for approval,
        draft, sign off, proofread, proposal, suggestion, suggested post, agreed, ok with you, okay
        with you, good to go, ok to post, okay to post
    """,
    "state_rules": """
        export rules, export regulations, export controls, export law*, import rules, trade rules,
        customs rules, tariff*, regulation*, red tape
    """,
    "ought": """
        must, should, ought to, need to, needs to, has to, have to, must not, should not, ought, had
        better, needs to be, it s time to
    """,
    "for_firm": """
        on behalf of the company, on behalf of our company, on behalf of my company, on behalf of
        the firm, on behalf of my employer, on behalf of management, on behalf of the management, in
        the company s name, in the name of the company, in the name of the firm, as a spokesperson
        for the company, as a company spokesperson, as company spokesperson, speaking for the
        company, i speak for the company, speaking for my employer, as a representative of the
        company, in the name of management, on instructions from management, on behalf of the board,
        in the name of my employer
    """,
    "official_word": """
        official word from, official answer from, official statement from, official line from,
        official reply from, official position of, officially from, official info from, official
        information from, official announcement from, official word of, official response from,
        official notice from
    """,
    "confirms_officially": """
        officially confirm, confirm officially, officially say, officially tell, officially
        announce, say officially, officially promise, officially state
    """,
}
