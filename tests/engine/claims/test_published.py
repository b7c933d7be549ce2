"""A text that is about to go out, held against what is out already."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine.channel import Channel
from sayso.engine.checks import read
from sayso.engine.claims import published
from sayso.engine.claims.against import conflicts
from sayso.engine.claims.published import MOST_TOLD, Published
from sayso.engine.company import Company, Profile
from sayso.engine.draft import Draft
from sayso.engine.fact import Fact
from sayso.engine.names import Names
from sayso.engine.statement import Statement

BEFORE = datetime.fromisoformat("2031-03-01T09:00")
NOW = datetime.fromisoformat("2031-04-01T09:00")


def post(text: str, id_: str = "s", language: str = "de", time: datetime = BEFORE) -> Statement:
    """A post on the company's page."""
    return Statement(id=id_, channel="page", author="ida", language=language, time=time, text=text)


def company(*posts: Statement, facts: tuple[Fact, ...] = ()) -> Company:
    """A boatyard with some posts."""
    return Company(
        profile=Profile(name="Werft Sonnhalde AG"),
        names=Names(own=("Werft Sonnhalde", "Sonnhalde"), products=("Lina 7",)),
        channels=(
            Channel(id="page", class_="official", network="linkedin", owner="ida"),
            Channel(id="own", class_="private", network="linkedin", shows_employer=True),
            Channel(id="hidden", class_="private", network="forum", profile_visible=False),
        ),
        published=posts,
        facts=facts,
    )


def found(house: Company, text: str, language: str = "de", time: datetime = NOW) -> list[str]:
    """The posts that a text contradicts, each with the places in both."""
    draft = post(text, "", language, time)
    return [
        f"{each.statement.id}: {text[each.start : each.end]} / "
        f"{each.statement.text[each.there_start : each.there_end]}"
        for each in Published(house).against(draft)
    ]


OPEN = post("Die Werkhalle ist am 3. Mai für alle geöffnet.", "s_open")
DAY = post("Der Schnuppertag in der Werft ist am 12. Mai.", "s_day")
HOME = post("Die Lina 7 bauen wir in Horn, jede einzelne.", "s_home")


@pytest.mark.parametrize(
    ("language", "text", "there"),
    [
        ("de", "Unser Schnuppertag in der Werft ist am 19. Mai.", "s_day: 19. Mai / 12. Mai"),
        ("en", "Our taster day at the shipyard is on 19 May.", "s_day: 19 May / 12. Mai"),
        ("it", "La giornata di prova nel cantiere navale è il 19 maggio.", "s_day: 19 maggio / 12. Mai"),
        ("de", "Der Schnuppertag in der Werft ist am 12. Mai.", ""),
        ("de", "Ist der Schnuppertag in der Werft am 19. Mai?", ""),
        ("de", "Das Hafenfest ist am 19. Mai.", ""),
        ("de", "Am 19. Mai regnet es.", ""),
    ],
)  # fmt: skip
def test_what_contradicts_a_post_is_found_with_both_places(
    language: str, text: str, there: str
) -> None:
    """In each language; what agrees, asks, announces a change or is about something else is not."""
    assert found(company(OPEN, DAY, HOME), text, language) == ([there] if there else [])


def test_only_what_is_out_by_then_counts() -> None:
    """A post of later on is no measure, and a text does not contradict itself."""
    text = "Unser Schnuppertag in der Werft ist am 19. Mai."
    assert not found(company(DAY), text, time=BEFORE - timedelta(days=1))
    assert not found(company(DAY), text, time=BEFORE)
    assert found(company(DAY), text, time=BEFORE + timedelta(minutes=1))
    assert not found(company(post(text, "s")), text)


@pytest.mark.parametrize(("value", "right"), [("640", True), ("700", False)])
def test_where_a_fact_decides_it_is_silent(value: str, right: bool) -> None:
    """Neither the post that a fact contradicts counts, nor is a text told twice that it is wrong."""
    staff = Fact(
        id="f",
        series="staff",
        subject={"de": ("Mitarbeitende",)},
        value=value,
        unit="Personen",
        text=f"{value} Mitarbeitende",
        public_from=BEFORE,
    )
    house = company(post("Wir haben 640 Mitarbeitende."))
    text = "Wir haben insgesamt 700 Mitarbeitende."
    with_facts = replace(house, facts=(staff,))
    # whether the post or the text is wrong: one of them is known to be
    assert not found(with_facts, text)
    [pair] = [each for each in conflicts(replace(with_facts, published=(*house.published, post(text, "t", time=NOW))), NOW) if each.b.type == "fact"]  # fmt: skip
    assert (pair.a.id == "t") is right


def test_older_posts_are_found_by_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond those that are kept in memory the ones that share telling words are read."""
    monkeypatch.setattr(published, "MOST_READ", 3)
    noise = [
        post(f"Heute in der Halle: Rumpf {at} ist fertig lackiert.", f"n{at}", time=BEFORE + timedelta(hours=at))
        for at in range(60)
    ]  # fmt: skip
    house = company(DAY, *noise)
    text = "Unser Schnuppertag in der Werft ist am 19. Mai."
    assert found(house, text) == ["s_day: 19. Mai / 12. Mai"]
    assert not found(company(*noise), text)


def test_no_more_than_a_few_are_told_the_newest_first() -> None:
    """Who writes against many posts at once reads of the newest."""
    posts = [
        post(DAY.text + " " * at, f"s{at}", time=BEFORE + timedelta(days=at)) for at in range(8)
    ]
    told = found(company(*posts), "Unser Schnuppertag in der Werft ist am 19. Mai.")
    assert [each.partition(":")[0] for each in told] == ["s7", "s6", "s5"][:MOST_TOLD]


@pytest.mark.parametrize(
    ("channel", "text", "expected"),
    [
        ("page", "Der Schnuppertag in der Werft ist am 19. Mai.", True),
        ("own", "Der Schnuppertag in der Werft Sonnhalde ist am 19. Mai.", True),
        ("own", "Unser Schnuppertag in der Werft ist am 19. Mai.", True),
        ("page", "Verschoben! Der Schnuppertag in der Werft ist am 19. Mai.", False),
        ("own", "Der Schnuppertag in der Werft nebenan ist am 19. Mai.", False),
        ("hidden", "Unser Schnuppertag in der Werft ist am 19. Mai.", False),
    ],
)
def test_who_does_not_speak_of_us_is_left_alone(channel: str, text: str, expected: bool) -> None:
    """On a channel of ours everything counts, elsewhere what is said of us."""
    draft = Draft(author="ida", channel=channel, time=NOW, text=text, language="de")
    kinds = {mark.kind for mark in read(draft, company(DAY)).marks}
    assert ("contradicting_statement" in kinds) is expected


def test_in_the_demo_the_contradictions_of_posts_were_told_in_time() -> None:
    """Each post of the demo, held against those before it: where no fact decides, and nothing else."""
    demo = folder.load(folder.demo())
    record = Published(demo)
    pairs = {
        (each.id, said.statement.id) for each in demo.published for said in record.against(each)
    }
    assert pairs == {("s27", "s25"), ("s28", "s14"), ("s42", "s41"), ("s55", "s34")}


def test_a_company_without_posts_has_nothing_to_contradict() -> None:
    """No post, no finding; an empty text claims nothing."""
    assert not found(company(), "Der Schnuppertag ist am 19. Mai.")
    assert not found(company(DAY), "")
