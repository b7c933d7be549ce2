"""Published posts against the fact book and against each other."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

import msgspec
import pytest

from engine.claims.told import NOT_BOTH
from sayso import folder
from sayso.engine.claims import claims, contradictions
from sayso.engine.claims.against import Conflict, Told, conflicts, meeting
from sayso.engine.claims.facts import held
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.statement import Statement

DEMO = folder.load(folder.demo())
NOW = datetime.fromisoformat("2026-11-20")
SAID = datetime.fromisoformat("2026-05-05T10:00")


def fact(id_: str = "f", **fields: object) -> Fact:
    """A fact in force since the beginning of 2026, unless it says otherwise."""
    given = {
        "series": "s",
        "subject": {},
        "public_from": datetime.fromisoformat("2026-01-01"),
        "text": "",
        **fields,
    }
    return Fact(id=id_, **given)  # type: ignore[arg-type]


def post(text: str, lang: str = "de", time: datetime = SAID, id_: str = "p") -> Statement:
    """A post on some channel."""
    return Statement(id=id_, channel="off_li", author="p_com", language=lang, time=time, text=text)


def company(*facts: Fact, posts: tuple[Statement, ...] = ()) -> Company:
    """The demo company with other facts and posts."""
    return msgspec.structs.replace(DEMO, facts=facts, published=posts)


def found(*facts: Fact, posts: tuple[Statement, ...]) -> list[tuple[str, str]]:
    """The ids of what contradicts each other."""
    return [(each.a.id, each.b.id) for each in conflicts(company(*facts, posts=posts), NOW)]


STAFF = fact(
    subject={
        "de": ("Mitarbeitende", "Belegschaft"),
        "en": ("employees", "staff"),
        "fr": ("collaborateurs", "employés"),
        "it": ("collaboratori", "dipendenti"),
    },
    value="640",
    unit="Personen",
    period="2025",
    scope="Konzern",
    text="640 Mitarbeitende Ende 2025",
)
WARRANTY = fact(
    subject={
        "de": ("Garantie Pumpe",),
        "en": ("pump warranty",),
        "fr": ("garantie pompe",),
        "it": ("garanzia pompa",),
    },
    value="24",
    unit="Monate",
    text="24 Monate Garantie auf die Pumpe",
)
SAVED = fact(
    subject={"de": ("Energie AX 400",), "en": ("AX 400 energy",)},
    value="18",
    unit="%",
    comparator="up_to",
    text="AX 400: bis zu 18 % weniger Energie als AX 300",
)
GOAL = fact(
    subject={
        "de": ("CO2-Ziel",),
        "en": ("CO2 target",),
        "fr": ("objectif CO2",),
        "it": ("obiettivo CO2",),
    },
    value="42",
    unit="%",
    nature="target",
    period="2030",
    text="Ziel: 42 % weniger CO2 bis 2030",
)
HOTLINE = fact(
    subject={"de": ("Reaktionszeit Hotline",), "en": ("hotline response time",)},
    value="4",
    unit="Stunden",
    comparator="at_most",
    text="Hotline reagiert innert 4 Stunden",
)
FOUNDED = fact(
    subject={"de": ("Gründung", "gegründet"), "en": ("founded",), "fr": ("fondée",)},
    value="1931",
    unit="Jahr",
    text="Gegründet 1931",
)
REVENUE = fact(
    subject={
        "de": ("Umsatz",),
        "en": ("revenue",),
        "fr": ("chiffre d'affaires",),
        "it": ("fatturato",),
    },
    value="412.6",
    unit="CHF Mio.",
    period="2025",
    scope="Konzern",
    text="Umsatz 2025: CHF 412,6 Mio.",
)
TOWN = fact(
    subject={"de": ("Mitarbeitende in Solothurn",), "en": ("employees in Solothurn",)},
    value="64",
    unit="Personen",
    scope="nur Solothurn",
    text="64 Mitarbeitende in Solothurn",
)
ABROAD = fact(
    subject={"de": ("Mitarbeitende",), "en": ("employees",)},
    value="37",
    unit="Personen",
    scope="nur Chicago",
    text="37 Mitarbeitende in Chicago",
)
FIRST_YEAR = fact(
    subject={"de": ("neue Lernende",), "en": ("apprentices",)},
    value="12",
    unit="Personen",
    text="12 neue Lernende",
)
NIGHTS = fact(
    subject={
        "de": ("Übernachtungen",),
        "en": ("overnight stays",),
        "fr": ("nuitées",),
        "it": ("pernottamenti",),
    },
    value="5200",
    unit="Übernachtungen",
    text="5200 Übernachtungen",
)
ROUNDNESS = fact(
    subject={"de": ("Repetitionsgenauigkeit AX 400",), "en": ("AX 400 accuracy",)},
    value="4",
    unit="µm",
    comparator="plus_minus",
    text="AX 400: Repetitionsgenauigkeit ±4 µm",
)
PARTS = fact(
    subject={"de": ("Garantie Ersatzteile",), "fr": ("garantie pièces de rechange",)},
    value="12",
    unit="Monate",
    scope="nur Ersatzteile",
    text="12 Monate Garantie auf Ersatzteile",
)
LEAVE = fact(
    subject={"de": ("Ferien",), "en": ("holidays",), "fr": ("vacances",)},
    value="5",
    unit="Wochen",
    comparator="at_least",
    text="Mindestens 5 Wochen Ferien",
)
LINKED = fact(
    subject={"de": ("verbundene Pumpen",), "en": ("connected pumps",)},
    value="2400",
    unit="Pumpen",
    text="2400 Pumpen mit ArvenCloud verbunden",
)
OVERSEAS = fact(
    subject={"de": ("Chicago seit",), "en": ("in Chicago since",)},
    value="1998",
    unit="Jahr",
    scope="nur Chicago",
    text="In Chicago seit 1998",
)

WRONG = [
    (STAFF, "de", "Bei uns arbeiten 700 Menschen."),
    (STAFF, "de", "Wir sind 580 Mitarbeitende."),
    (STAFF, "en", "We have 720 employees."),
    (STAFF, "fr", "Nous avons 700 collaborateurs."),
    (STAFF, "it", "Abbiamo 700 dipendenti."),
    (STAFF, "de", "Ende 2025 zählten wir 655 Mitarbeitende."),
    (WARRANTY, "de", "Wie lange gilt die Garantie auf die Pumpe? 36 Monate."),
    (WARRANTY, "fr", "Garantie sur la pompe : trois ans."),
    (WARRANTY, "fr", "La garantie sur la pompe est de trois ans."),
    (WARRANTY, "en", "The pump comes with a warranty of 36 months."),
    (SAVED, "de", "Die AX 400 braucht 18 % weniger Energie als die AX 300."),
    (SAVED, "de", "Die AX 400 braucht 25 % weniger Energie als die AX 300."),
    (SAVED, "en", "The AX 400 needs 18% less energy than the AX 300."),
    (GOAL, "de", "Unser Ziel: 42 % weniger CO2 bis 2028."),
    (GOAL, "fr", "Notre objectif : 42 % de CO2 en moins d'ici 2028."),
    (GOAL, "en", "Our target is 50% less CO2 by 2030."),
    (HOTLINE, "de", "Unsere Hotline reagiert innert 6 Stunden."),
    (HOTLINE, "en", "Our hotline responds within 2 hours."),
    (FOUNDED, "en", "Arvenberg was founded in 1913."),
    (FOUNDED, "de", "Arvenberg wurde 1941 gegründet."),
    (REVENUE, "de", "Umsatz 2025: CHF 402,6 Mio."),
    (REVENUE, "en", "2025 revenue came to CHF 450 million."),
    (TOWN, "de", "In Solothurn arbeiten 80 Mitarbeitende."),
    (ABROAD, "en", "In Chicago we have 45 employees."),
    (TOWN, "de", "In Solothurn arbeiten 80 Kolleginnen und Kollegen im Service."),
    (TOWN, "de", "Am Standort Solothurn beschäftigen wir 80 Mitarbeitende."),
    (NIGHTS, "de", "Wir zählten 6200 Übernachtungen."),
    (NIGHTS, "it", "Abbiamo contato 6200 pernottamenti."),
    (ROUNDNESS, "en", "Repetition accuracy of the AX 400: ±0.04 mm."),
    (PARTS, "fr", "Bon à savoir : 18 mois de garantie sur les pièces de rechange d'origine."),
    (LEAVE, "de", "40-Stunden-Woche, 4 Wochen Ferien und für alle zwei Tage Homeoffice."),
    (LINKED, "en", "Around 3,400 pumps are connected to ArvenCloud."),
    (OVERSEAS, "en", "Our Chicago company opened in 2004."),
]
"""Statements that a fact contradicts."""

RIGHT = [
    (STAFF, "de", "Rund 600 Mitarbeitende freuen sich auf Sie."),
    (STAFF, "en", "We are more than 600 employees."),
    (STAFF, "de", "Ende 2024 zählten wir 601 Mitarbeitende."),
    (STAFF, "de", "12 Mitarbeitende waren heute im Wald."),
    (STAFF, "de", "Sind wir bald 700 Mitarbeitende?"),
    (STAFF, "de", "900 Menschen kamen an den Tag der offenen Tür."),
    (STAFF, "de", "Wir haben 40 Mitarbeitende in der Montage."),
    (ABROAD, "en", "We have 640 employees."),
    (FIRST_YEAR, "en", "We have 41 apprentices."),
    (FIRST_YEAR, "en", "We have 15 apprentices."),
    (WARRANTY, "fr", "Deux ans de garantie sur la pompe."),
    (WARRANTY, "de", "12 Monate Garantie auf den Filter."),
    (SAVED, "de", "Die AX 400 braucht bis zu 18 % weniger Energie."),
    (SAVED, "en", "On one part the AX 400 needed 11% less energy than the AX 300."),
    (SAVED, "de", "Die AX 500 braucht 30 % weniger Energie."),
    (GOAL, "de", "Unser Ziel: 42 % weniger CO2 bis 2030."),
    (GOAL, "de", "Im letzten Jahr waren es 20 % weniger CO2."),
    (HOTLINE, "de", "Unsere Hotline reagiert innert vier Stunden."),
    (FOUNDED, "en", "Our team in Chicago was founded in 1998."),
    (FOUNDED, "de", "Arvenberg wurde 1931 gegründet."),
    (REVENUE, "en", "2025 revenue came to CHF 413 million."),
    (REVENUE, "de", "Umsatz 2024: CHF 398,2 Mio."),
    (TOWN, "de", "In Chicago arbeiten 37 Mitarbeitende."),
    (TOWN, "de", "Bei uns arbeiten 640 Mitarbeitende."),
    (TOWN, "de", "In Bern arbeiten 80 Mitarbeitende im Service."),
    (TOWN, "de", "Der Verein Solothurn hat 120 Mitarbeitende."),
    (TOWN, "en", "Solothurn has 30,000 employees in manufacturing."),
    (NIGHTS, "de", "Der Kanton zählt 900'000 Übernachtungen."),
    (NIGHTS, "de", "Wir zählten 5200 Übernachtungen."),
    (LEAVE, "en", "In the US, new colleagues get 3 weeks of holidays."),
    (NIGHTS, "en", "We counted 6200 overnight parcels."),
    (NIGHTS, "it", "In Chicago abbiamo contato 6200 pernottamenti."),
    (ROUNDNESS, "en", "Repetition accuracy of the AX 500: ±0.04 mm."),
    (ROUNDNESS, "en", "Repetition accuracy of the AX 400: ±0.004 mm."),
    (PARTS, "fr", "Bon à savoir : 18 mois de garantie sur la broche."),
    (LEAVE, "de", "Für Lernende sind es 7 Wochen Ferien."),
    (LEAVE, "de", "Ich hatte 4 Wochen Ferien und bin zurück."),
    (LEAVE, "de", "In Chicago sind es 4 Wochen Ferien."),
    (LINKED, "en", "Around 3,400 pumps were sold."),
    (OVERSEAS, "en", "Our Boston company opened in 2004."),
]
"""Statements that a fact bears out, or that are of something else."""


@pytest.mark.parametrize(("known", "lang", "text"), WRONG, ids=[each[2][:40] for each in WRONG])
def test_a_fact_contradicts_what_is_wrong(known: Fact, lang: str, text: str) -> None:
    """A fact is read from its fields, in every language of its subject, and contradicts what is wrong."""
    assert found(known, posts=(post(text, lang),)) == [("p", "f")]


@pytest.mark.parametrize(("known", "lang", "text"), RIGHT, ids=[each[2][:40] for each in RIGHT])
def test_a_fact_leaves_the_rest_alone(known: Fact, lang: str, text: str) -> None:
    """What is right, rounded, a part, another year, asked, or of another thing contradicts no fact."""
    assert found(known, posts=(post(text, lang),)) == []


def test_what_was_right_at_its_time_is_no_contradiction() -> None:
    """A statement is held against the fact in force when it was made, and not against its successor."""
    change = datetime.fromisoformat("2026-03-01")
    old = msgspec.structs.replace(HOTLINE, id="old", value="6", valid_until=change)
    new = msgspec.structs.replace(HOTLINE, id="new", public_from=change)
    early = post(
        "Unsere Hotline reagiert innert 6 Stunden.",
        time=datetime.fromisoformat("2026-02-01"),
        id_="early",
    )
    late = post("Unsere Hotline reagiert innert 4 Stunden.", id_="late")
    wrong = post("Unsere Hotline reagiert innert 6 Stunden.", time=SAID + timedelta(1), id_="wrong")
    assert found(old, new, posts=(early, late)) == []
    assert set(found(old, new, posts=(early, late, wrong))) == {("wrong", "new"), ("wrong", "late")}


def test_what_is_not_public_stays_secret() -> None:
    """No contradiction tells of a fact that is not public yet, also where it is of the year named."""
    secret = msgspec.structs.replace(REVENUE, public_from=NOW + timedelta(days=1))
    posts = (post("Umsatz 2025: CHF 402,6 Mio."),)
    assert found(secret, posts=posts) == []
    assert found(REVENUE, posts=posts) == [("p", "f")]


BETWEEN = [
    ("de", "Bis zu zwei Tage Homeoffice pro Woche.", "de", "Homeoffice? Ja, bis zu drei Tage pro Woche."),
    ("de", "Lust aufs Schnuppern? Am 22. April geht es los.", "de", "Unser Schnuppertag ist am 29. April."),
    ("de", "Wo liegen Ihre Daten? Alle Daten liegen in der Schweiz.", "en", "Where is my data? It sits in our Ohio data center."),
    ("de", "Brühl Aero rüstet mit der AX 300 in 26 % weniger Zeit um.", "en", "Brühl Aero cut its set-up time in half with the AX 300."),
]  # fmt: skip
"""Two statements of which one is an answer, or says its value in another way."""


@pytest.mark.parametrize(
    ("one", "a", "other", "b"), BETWEEN, ids=[each[3][:30] for each in BETWEEN]
)
def test_an_answer_is_read_with_its_question(one: str, a: str, other: str, b: str) -> None:
    """A sentence that answers a question is about what was asked."""
    later = SAID + timedelta(days=14)
    assert found(posts=(post(a, one, id_="a"), post(b, other, later, "b"))) == [("a", "b")]


def test_an_event_is_its_kind_and_its_year() -> None:
    """What comes back every year on another day is no contradiction; two days of one year are."""
    one = post(
        "Unser Schnuppertag ist am 22. April.", time=datetime.fromisoformat("2025-03-01"), id_="a"
    )
    next_year = post(
        "Unser Schnuppertag ist am 29. April.", time=datetime.fromisoformat("2026-03-01"), id_="b"
    )
    same_year = post(
        "Unser Schnuppertag ist am 29. April.", time=datetime.fromisoformat("2025-03-08"), id_="c"
    )
    assert found(posts=(one, next_year)) == []
    assert found(posts=(one, same_year)) == [("a", "c")]


PLANTED = {
    ("s14", "s28"),
    ("s19", "f_gruendung"),
    ("s25", "s27"),
    ("s26", "f_co2"),
    ("s34", "s55"),
    ("s41", "s42"),
    ("s46", "f_ma"),
    ("s49", "f_lindauer"),
    ("s49", "s48"),
    ("s51", "f_brand"),
    ("s51", "s50"),
    ("s53", "f_ax400_genau"),
    ("s54", "f_garantie"),
    ("s54", "s45"),
    ("s56", "f_ax400"),
    ("s56", "s47"),
}
"""All that a careful reader finds in the demo's posts, each looked at."""


@pytest.fixture(scope="module")
def of_the_demo() -> list[Conflict]:
    """What contradicts each other in the demo."""
    return conflicts(DEMO, NOW)


def test_the_demo_holds_what_was_planted_and_no_more(of_the_demo: list[Conflict]) -> None:
    """All planted contradictions are found in the published posts, and nothing else."""
    assert {(each.a.id, each.b.id) for each in of_the_demo} == PLANTED


def test_every_quote_is_exact(of_the_demo: list[Conflict]) -> None:
    """The evidence of both sides is words that stand there, and a target's year belongs to it."""
    texts = {each.id: each.text for each in (*DEMO.published, *DEMO.facts)}
    quotes = {}
    for each in of_the_demo:
        for side in (each.a, each.b):
            quote = texts[side.id][side.start : side.end]
            assert quote == quote.strip() != ""
            quotes[side.id] = quote
    assert quotes["s26"] == "42 % de CO2 en moins d'ici 2028"
    assert quotes["s42"] == "29. April"
    assert quotes["f_ax400"].startswith("bis zu 18 %")


def test_likely_right_is_the_fact_then_what_a_fact_bears_out_then_the_newer(
    of_the_demo: list[Conflict],
) -> None:
    """The second of the two is the one that is likely right, with the reason."""
    reasons = {(each.a.id, each.b.id): each.right for each in of_the_demo}
    assert reasons["s46", "f_ma"] == "fact"
    assert reasons["s54", "s45"] == "other"
    assert reasons["s41", "s42"] == "newer"


def test_candidates_by_shared_keys_lose_nothing(of_the_demo: list[Conflict]) -> None:
    """Two posts that contradict each other are found as if all were held against all."""
    told = [(p, claims(p.text, p.language, p.time, DEMO)) for p in DEMO.published]
    every = {
        frozenset((a.id, b.id))
        for (a, ones), (b, others) in combinations(told, 2)
        if next(contradictions(ones, others), None) is not None
    }
    mine = {frozenset((e.a.id, e.b.id)) for e in of_the_demo if e.b.type == "statement"}
    years = {frozenset(pair) for pair in (("s04", "s41"), ("s04", "s42"), ("s01", "s26"))}
    assert mine == every - years
    assert years & every


def test_another_company_has_none() -> None:
    """Twenty posts of another company, all in order, give no contradiction."""
    other = folder.load(Path(__file__).parents[2] / "companies" / "lauental")
    assert conflicts(other, NOW) == []


def test_most_facts_are_read() -> None:
    """Hardly a fact of two companies is passed over: a figure gives a claim with a key."""
    silent = [each.id for each in DEMO.facts if not any(one.keys for one in held(each, DEMO))]
    assert silent == []


def test_the_pairs_are_those_of_comparing_all_with_all() -> None:
    """Candidates lose nothing: each pair of texts that contradict is among the conflicts, and no other."""
    texts = [
        (language, text)
        for line in NOT_BOTH.strip().splitlines()[::2]
        for language, text in _texts(line)
    ]
    texts += [
        ("de", "Der Hofladen verkauft am Sonntag frischen Käse an Gäste."),
        ("de", "Der Hofladen verkauft am Sonntag keinen frischen Käse an Gäste."),
    ]
    posts = tuple(
        post(text, language, SAID + timedelta(minutes=at), f"p{at}")
        for at, (language, text) in enumerate(texts)
    )
    read = [Told(each, claims(each.text, each.language, each.time, company())) for each in posts]
    everything = {
        frozenset((old.statement.id, new.statement.id))
        for old, new in combinations(read, 2)
        if next(meeting(old, new), None) is not None
    }
    listed = {frozenset((each.a.id, each.b.id)) for each in conflicts(company(posts=posts), NOW)}
    assert listed == everything
    assert len(listed) > len(texts) / 3


def _texts(line: str) -> list[tuple[str, str]]:
    """The two texts of a line of `told`, with their languages."""
    _, spoken, one, other = (part.strip() for part in line.split(" | "))
    first, _, second = spoken.partition("-")
    return [(first, one), (second or first, other)]


def test_what_was_announced_has_to_be_what_became_true() -> None:
    """An announcement is held against the fact that had just come into force, and no other."""
    text = (
        "Neues Klimaziel: Bis 2030 wollen wir 45 % weniger CO2 ausstossen als 2020 (Scope 1+2). "
        "Es ersetzt das Ziel von 2021."
    )
    just = msgspec.structs.replace(GOAL, public_from=SAID - timedelta(days=3))
    assert found(just, posts=(post(text),)) == [("p", "f")]
    assert found(GOAL, posts=(post(text),)) == []
    assert found(just, posts=(post(text.replace("45", "42")),)) == []


def test_a_later_fact_of_a_series_takes_the_place_of_the_one_before() -> None:
    """Also where nobody wrote until when the earlier one was valid."""
    first = fact("old", subject={"de": ("neue Lernende",)}, value="11", unit="Personen")
    later = {"public_from": SAID - timedelta(days=3), "value": "12"}
    facts = first, msgspec.structs.replace(first, id="new", **later)
    texts = ("Willkommen an unsere 17 neuen Lernenden!", "Willkommen an unsere 12 neuen Lernenden!")
    assert found(*facts, posts=(post(texts[0]),)) == [("p", "new")]
    assert found(*facts, posts=(post(texts[1]),)) == []
