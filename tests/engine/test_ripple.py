"""What a changed fact, wording or consent makes wrong is listed, and nothing that stays right."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine.channel import Channel
from sayso.engine.claims.against import conflicts
from sayso.engine.company import Company, Profile
from sayso.engine.consent import Consent, Consents
from sayso.engine.fact import Fact
from sayso.engine.names import Customer, Names
from sayso.engine.person import Person
from sayso.engine.ripple import Ripple, of_consent, of_fact, of_wording
from sayso.engine.statement import Statement
from sayso.engine.wording import Phrasing, Wording


def day(written: str) -> datetime:
    """The start of a day on the company's clock."""
    return datetime.fromisoformat(written)


NOW = day("2026-07-01")
EARLY, LATE = day("2025-03-01"), day("2026-03-01")
DEMO = folder.load(folder.demo())


def fact(name: str, text: str, **more: object) -> Fact:
    """A fact with a text, public since 2024."""
    fields: dict[str, object] = {"public_from": day("2024-01-01"), **more}
    return Fact(id=name, series=name, subject={}, value="", text=text, **fields)  # type: ignore[arg-type]


def said(
    name: str, text: str, channel: str = "page", language: str = "de", year: int = 2025
) -> Statement:
    """A statement of the first of May."""
    return Statement(
        id=name,
        channel=channel,
        author="anna",
        language=language,
        time=day(f"{year}-05-01"),
        text=text,
    )


COMPANY = Company(
    profile=Profile(name="Muster"),
    channels=(
        Channel(
            id="page", class_="official", network="linkedin", owner="ben", url="https://e.ch/p"
        ),
        Channel(id="own", class_="private", network="linkedin"),
        Channel(id="amb", class_="ambassador", network="linkedin", owner="anna"),
    ),
)


def why(ripple: Ripple) -> list[tuple[str, str]]:
    """The statements in their order, and why each is told."""
    return [(each.statement.id, each.why) for each in ripple.touched]


def test_a_replaced_fact_lists_what_contradicts_the_one_in_its_place() -> None:
    """Old values in four languages are wrong now; the new value, others' values and past ones are not."""
    company = replace(
        COMPANY,
        facts=(
            fact(
                "old",
                "Die Garantie auf die Pumpe beträgt zwei Jahre.",
                valid_until=LATE,
                superseded_by="new",
            ),
            fact("new", "Die Garantie auf die Pumpe beträgt fünf Jahre.", public_from=LATE),
        ),
        published=(
            said("de", "Auf die Pumpe geben wir zwei Jahre Garantie."),
            said("fr", "La garantie sur la pompe est de deux ans.", language="fr"),
            said("it", "La garanzia sulla pompa è di due anni.", language="it"),
            said("en", "The warranty on the pump is two years.", language="en"),
            said("right", "The warranty on the pump is five years.", language="en"),
            said("motor", "Auf den Motor geben wir zwei Jahre Garantie."),
            said("asked", "Beträgt die Garantie auf die Pumpe zwei Jahre?"),
            said("fun", "Heute gab es Kuchen."),
        ),
    )
    found = of_fact("old", company, NOW)
    assert (found.state, found.now) == ("replaced", "new")
    assert {each for each, _ in why(found)} == {"de", "fr", "it", "en"}
    assert {reason for _, reason in why(found)} == {"contradicts"}
    for each in found.touched:
        assert any(
            sign in each.statement.text[each.start : each.end]
            for sign in ("zwei", "deux", "due", "two")
        )
    before = of_fact("old", company, day("2026-01-01"))
    assert before.state == "holds"
    assert ("right", "contradicts") in why(before)
    assert ("de", "repeats") in why(before)


def test_a_fact_that_ran_out_lists_who_still_says_it() -> None:
    """With nothing in its place, whoever says its value without a period of their own is listed."""
    company = replace(
        COMPANY,
        facts=(fact("staff", "Wir beschäftigen 340 Mitarbeitende.", valid_until=LATE),),
        published=(
            said("same", "Bei uns arbeiten 340 Menschen."),
            said("other", "Bei uns arbeiten 120 Menschen."),
            said("past", "Ende 2019 arbeiteten 340 Menschen bei uns."),
        ),
    )
    found = of_fact("staff", company, NOW)
    assert (found.state, found.now) == ("expired", None)
    assert why(found) == [("same", "repeats")]


def test_what_reaches_most_comes_first_and_of_that_the_newest() -> None:
    """Official channels stand before ambassadors' and private ones, newer posts before older."""
    text = "Unsere Firma wurde 1965 gegründet."
    company = replace(
        COMPANY,
        facts=(fact("founded", "Unsere Firma wurde 1956 gegründet."),),
        published=(
            said("p", text, "own", year=2026),
            said("a", text, "amb", year=2026),
            said("o1", text, year=2024),
            said("o2", text, year=2025),
            said("unknown", text, "gone"),
            said("future", text, year=2027),
        ),
    )
    found = of_fact("founded", company, NOW)
    assert [each.statement.id for each in found.touched] == ["o2", "o1", "a", "p", "unknown"]
    assert [each.owner for each in found.touched] == ["ben", "ben", "anna", "anna", "anna"]
    assert found.touched[0].link == "https://e.ch/p"
    linked = replace(company, published=(replace(said("o", text), link="https://e.ch/1"),))
    assert of_fact("founded", linked, NOW).touched[0].link == "https://e.ch/1"


def test_a_chain_of_facts_is_followed_to_its_end() -> None:
    """What counts is the last of several successors; a circle ends, and is no fact that holds."""
    text = "Der Eintritt kostet {} Franken."
    chain = (
        fact("a", text.format(10), valid_until=EARLY, superseded_by="b"),
        fact("b", text.format(12), valid_until=LATE, superseded_by="c"),
        fact("c", text.format(15)),
    )
    published = tuple(said(f"s{price}", text.format(price)) for price in (10, 12, 15))
    company = replace(COMPANY, facts=chain, published=published)
    found = of_fact("a", company, NOW)
    assert found.now == "c"
    assert {each for each, _ in why(found)} == {"s10", "s12"}
    circle = (*chain[:2], fact("c", text.format(15), valid_until=LATE, superseded_by="a"))
    assert of_fact("a", replace(company, facts=circle), NOW).state == "expired"


def test_an_unbounded_value_is_repeated_by_who_says_the_bound() -> None:
    """*Up to 18 %* is repeated by who says up to 18, and not by a smaller figure that it allows."""
    company = replace(
        COMPANY,
        facts=(fact("load", "Der Saal fasst höchstens 150 Personen."),),
        published=(
            said("same", "Der Saal fasst höchstens 150 Personen, kommen Sie früh."),
            said("less", "Der Saal fasst 90 Personen."),
        ),
    )
    assert ("same", "repeats") in why(of_fact("load", company, NOW))
    assert ("less", "repeats") not in why(of_fact("load", company, NOW))


def test_a_wording_lists_who_used_it_and_who_says_what_it_forbids() -> None:
    """Its words are found whatever their case and punctuation; one word alone and remarks are not."""
    wording = Wording(
        id="w",
        topic="t",
        valid_until=LATE,
        words={
            "de": Phrasing(
                say=("Neue Produkte stellen wir vor, wenn sie fertig sind.",),
                do_not_say=("Da kommt bald etwas (klingt nach Geheimnis)", "Super"),
                refer_to="neues@e.ch",
            )
        },
    )
    company = replace(
        COMPANY,
        wordings=(wording,),
        published=(
            said("used", "Geduld! NEUE PRODUKTE stellen wir vor – wenn sie fertig sind."),
            said("unsaid", "Da kommt bald etwas, ich sage nur so viel."),
            said("near", "Neue Produkte stellen wir am Montag vor. Super! Fragen: alles@e.ch"),
            said("desk", "Fragen zu Neuem? Neues@e.ch."),
        ),
    )
    found = of_wording("w", company, NOW)
    assert found.state == "expired"
    assert set(why(found)) == {("used", "repeats"), ("unsaid", "unsaid"), ("desk", "repeats")}
    [desk] = [each for each in found.touched if each.statement.id == "desk"]
    assert desk.statement.text[desk.start : desk.end] == "Neues@e.ch"
    assert of_wording("w", company, EARLY).state == "holds"


def test_a_consent_lists_who_is_named() -> None:
    """Posts that name the person or customer of a consent are listed, each place once."""
    company = replace(
        COMPANY,
        people=(Person(id="mia", name="Mia Moser", email="mia@e.ch", unit="u"),),
        names=Names(customers=(Customer(id="lind", name="Lind Technik AG", aliases=("Lind",)),)),
        consents=Consents(
            consents=(
                Consent(id="P", kind="picture", person="mia", use=("photo",), from_=EARLY),
                Consent(
                    id="C", kind="name", customer="lind", use=("name",), from_=EARLY, until=LATE
                ),
                Consent(id="N", kind="picture", name="Rosa Iten", from_=EARLY),
            )
        ),
        published=(
            said("mia", "Mia Moser hat die Prüfung bestanden!"),
            said("other", "Mia hat Kuchen gebacken, Herr Moser auch."),
            said("lind", "Zu Besuch bei der Lind Technik AG. Danke, Lind!"),
            said("tree", "Unter der Linde sass Rosa Iten."),
        ),
    )
    assert why(of_consent("P", company, NOW)) == [("mia", "names")]
    of_lind = of_consent("C", company, NOW)
    assert of_lind.state == "expired"
    assert [each.statement.text[each.start : each.end] for each in of_lind.touched] == [
        "Lind Technik AG",
        "Lind",
    ]
    assert (of_consent("N", company, NOW).state, why(of_consent("N", company, NOW))) == (
        "expired",
        [("tree", "names")],
    )
    assert of_consent("P", company, day("2024-01-01")).state == "not_yet"


def test_whatever_contradicts_a_fact_hangs_on_it() -> None:
    """Each post that is listed as contradicting a fact is in the ripple of that fact."""
    found = [each for each in conflicts(DEMO, NOW) if each.b.type == "fact"]
    assert len(found) > 5
    for each in found:
        touched = of_fact(each.b.id, DEMO, NOW).touched
        assert (each.a.id, "contradicts") in {(one.statement.id, one.why) for one in touched}


def test_a_fact_is_met_by_its_fields_in_other_words_and_languages() -> None:
    """Who says its value, or another, of what its subject names hangs on it; a year of its own does not."""
    staff = Fact(
        id="staff",
        series="staff",
        subject={"de": ("Mitarbeitende",), "en": ("employees",)},
        value="640",
        unit="Personen",
        period="2025",
        text="640 (Ende 2025)",
        public_from=day("2026-01-01"),
    )
    company = replace(
        COMPANY,
        facts=(staff,),
        published=(
            said("right", "We have 640 employees in total.", language="en", year=2026),
            said("wrong", "Wir haben insgesamt 700 Mitarbeitende.", year=2026),
            said("past", "2023 hatten wir insgesamt 600 Mitarbeitende.", year=2024),
            said("part", "In der Werkstatt arbeiten 12 Mitarbeitende.", year=2026),
        ),
    )
    assert sorted(why(of_fact("staff", company, NOW))) == [
        ("right", "repeats"),
        ("wrong", "contradicts"),
    ]


@pytest.mark.parametrize("ask", [of_fact, of_wording, of_consent])
def test_what_is_not_there_has_no_ripple(ask) -> None:
    """An unknown id is an error and not an empty list."""
    with pytest.raises(KeyError):
        ask("nothing", DEMO, NOW)


def test_every_fact_of_the_demo_can_be_asked() -> None:
    """Each place lies in its text; nothing is listed twice; the old reaction time is found."""
    for each in DEMO.facts:
        found = of_fact(each.id, DEMO, NOW)
        places = [(touched.statement.id, touched.start, touched.end) for touched in found.touched]
        assert len(places) == len(set(places))
        assert all(
            0 <= t.start < t.end <= len(t.statement.text) and t.statement.time <= NOW
            for t in found.touched
        )
    old = of_fact("f_reaktion_alt", DEMO, NOW)
    assert (old.state, old.now) == ("replaced", "f_reaktion")
    assert "contradicts" in {reason for _, reason in why(old)}
