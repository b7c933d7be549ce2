"""English: how much. Numbers in words, bounds, units, and what firms count and measure."""

from __future__ import annotations

NUMBERS = """
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
"""
JOINING = ("and",)
BOUNDS = {
    "more_than": "over, more than, above, well over, in excess of, upwards of, exceeding",
    "at_least": "at least, a minimum of, minimum, no fewer than, no less than, from",
    "at_most": """
        within, in under, at most, a maximum of, maximum, no more than, not more than, in less than,
        inside
    """,
    "up_to": "up to, as much as, as many as",
    "about": "about, around, roughly, some, approximately, approx, circa, ca",
    "nearly": "nearly, almost, close to, just under, just shy of, nigh on",
    "less_than": "under, less than, fewer than, below",
}
AFTER = {"at_least": "or more, and more, plus", "at_most": "or less, or fewer"}
RANGE = ("to", "or")
SCALES = """
    million=6 millions=6 m=6 mn=6 mio=6 billion=9 billions=9 bn=9 thousand=3 k=3 dozen=12x
"""
UNITS = """
    %: percent, per cent, pct
    CHF: chf, francs, franc
    EUR: eur, euro, euros
    USD: usd, dollar, dollars
    year: year, years
    month: month, months
    week: week, weeks
    day: day, days, working day, working days, business day, business days
    hour: hour, hours, hrs
    minute: minute, minutes, mins
    um: micron, microns, micrometre, micrometres, micrometer, micrometers, μm, um
"""
SINCE = "since, ever since, since the year"
UNTIL = "by, by the end of, until, before, by the year"
AGAINST = """
    compared to, compared with, from, than in, versus, vs, against, relative to, on, below, than,
    from the level of
"""
PHRASES: dict[str, str] = {
    "kept_staff": "employees, colleagues, staff, workforce, team members, coworkers, workers, headcount",
    "much_people": "people, persons, men and women, women and men",
    "much_working": "work, works, working, employ, employs, employing, payroll",
    "kept_apprentices": "apprentices, trainees",
    "kept_trades": "trades, professions, occupations, apprenticeship professions",
    "kept_machines": "machines, machine, units",
    "kept_in_use": "in the field, installed, in use, in operation, in service, worldwide, running",
    "kept_connected": "connected, online, networked",
    "kept_places": "workplaces, workstations, places, stations, training places",
    "kept_sites": "sites, locations, plants",
    "kept_women": "women, share of women, proportion of women, female",
    "kept_export": "export share, exports, export, exported, abroad, export ratio, overseas",
    "kept_revenue": "revenue, revenues, sales, net sales, turnover",
    "kept_warranty": "warranty, warranties, guarantee, guaranteed, covered, coverage",
    "kept_spare": "spare part, spare parts, spares, replacement parts, original parts, genuine parts",
    "kept_available": "available, availability, in stock, supplied",
    "kept_reaction": """
        response time, responds, respond, answers, answer, reacts, react, replies, calls back, call
        back, get back, gets back
    """,
    "kept_hotline": "hotline, help line, service line, service hotline",
    "kept_energy": "energy, power, electricity",
    "kept_accuracy": "accuracy, accurate, positions, positioning, precise, precision",
    "kept_holiday": "holidays, holiday, vacation, annual leave, paid leave",
    "kept_co2": "co2, co 2, emissions, carbon, greenhouse gas, greenhouse gases, climate target",
    "kept_target": """
        target, targets, goal, goals, aim, aims, promise, pledge, pledged, promised, want to, commit,
        committed, commitment, climate target
    """,
    "kept_less": """
        less, save, saves, saving, savings, saved, lower, cut, cuts, cutting, reduce*, reducing,
        reduction, fewer, shorter, decline, declined, fell, fallen, dropped, down
    """,
    "kept_more": "more, higher, growth, grew, grown, rose, increase*, rise, decline, fell, dropped",
    "kept_founding": "founded, founding, established, foundation, founded in, set up in",
    "much_doing": """
        build, building, builds, built, make, makes, making, made, manufacture*, manufacturing,
        producing, produce, produces, exist, existed, been around, in business, developing,
        developed, caring, milling, turning, grinding, brewing, baking
    """,
    "much_whole": """
        employ, employs, in total, in all, altogether, worldwide, we are, we have, we train,
        trains, work at, work for, with us, at our, we offer, our, count, counts
    """,
    "much_choice": """
        choose from, choose between, choose among, on offer, offers, to choose from, open to
        you
    """,
    "much_part": """
        division*, department*, management, board, executive*, quarter*, half year, first half,
        second half, of them, of which, each, every, new, other, additional, extra, former,
        attended, signed up, took part, subsidiary, segment*, cohort, service, us, usa, europe, asia, america, germany, france, italy, china
    """,
    "much_sum": "experience, combined, together, jubilee, anniversary, over the years, history, between us",
    "much_one_case": """
        test part, demo part, sample part, test piece, in a test, in the test, measured, measurement,
        depending, depends, can, may, could, on this part, on our, on one, sometimes
    """,
    "much_formerly": "back then, formerly, once, used to, at the time, in those days, originally, ago",
    "much_later": "soon, in future, in the future, eventually, one day, next year, going forward",
    "much_others": """
        industry, sector, city, town, canton, region, in switzerland, in europe, american, swiss,
        customer, customers, client, clients, supplier*, country, nationwide, switzerland, eu, government, visitors, guests
    """,
    "much_untrue": """
        if we, would, imagine, suppose, were we to,
        false, wrong, rumour*, rumor*, claims, claimed, untrue, not true, allegedly, supposedly,
        mistake, correction, instead, i read
    """,
}
"""What firms count and measure, in all its usual names, and what else decides what a figure says."""
