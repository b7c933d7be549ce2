"""Published posts against agreed wordings: what we do not say, and whom we refer to."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine.channel import Channel
from sayso.engine.company import Company, Profile
from sayso.engine.names import Names
from sayso.engine.statement import Statement
from sayso.engine.topic import Topic
from sayso.engine.unsaid import Unsaid, against_wordings
from sayso.engine.wording import Phrasing, Wording

NOW = datetime.fromisoformat("2031-06-01")
SAID = datetime.fromisoformat("2031-03-10T09:00")

FERRY = Company(
    profile=Profile(name="Reederei Quarten AG"),
    names=Names(own=("Reederei Quarten", "Quarten"), products=("MS Aurora",)),
    channels=(
        Channel(id="page", class_="official", network="linkedin", owner="ida"),
        Channel(id="own", class_="private", network="linkedin", shows_employer=True),
        Channel(id="hidden", class_="private", network="instagram"),
    ),
    topics=(
        Topic(id="t", name={"de": "Alles"}, route_to="ida", route_deputy="urs"),
        Topic(
            id="t_line",
            name={"de": "Fahrplan"},
            parent="t",
            owner="ida",
            terms={
                "de": ("Nachtlinie", "Fahrplan"),
                "fr": ("ligne de nuit",),
                "it": ("linea notturna",),
                "en": ("night line",),
            },
        ),
    ),
    wordings=(
        Wording(
            id="w_line",
            topic="t_line",
            owner="ida",
            public_from=datetime.fromisoformat("2031-02-01"),
            valid_until=datetime.fromisoformat("2031-05-01"),
            words={
                "de": Phrasing(
                    say=("Über die Nachtlinie entscheiden wir im Mai.",),
                    do_not_say=(
                        "Die Nachtlinie bleibt (klingt wie ein Versprechen)",
                        "Sparfahrplan",
                        "Namen",
                        "Nein.",
                        "Da ist nichts dran.",
                    ),
                    refer_to="linien@quarten.example",
                ),
                "fr": Phrasing(do_not_say=("La ligne de nuit reste.",), refer_to="linien@quarten.example"),
                "it": Phrasing(do_not_say=("La linea notturna resta.",)),
                "en": Phrasing(do_not_say=("The night line stays.",)),
            },
        ),
        Wording(
            id="w_jobs",
            topic="t_jobs",
            public_from=datetime.fromisoformat("2031-01-01"),
            words={"de": Phrasing(refer_to="arbeit@quarten.example")},
        ),
    ),
)  # fmt: skip


def post(
    text: str, language: str = "de", channel: str = "page", time: datetime = SAID
) -> Statement:
    """A published post."""
    return Statement(id="s", channel=channel, author="ida", language=language, time=time, text=text)


def found(*posts: Statement, now: datetime = NOW) -> list[Unsaid]:
    """What the posts say against the wordings."""
    return against_wordings(replace(FERRY, published=posts), now)


@pytest.mark.parametrize(
    ("language", "text", "place", "line"),
    [
        ("de", "Ja: die Nachtlinie bleibt!", "die Nachtlinie bleibt", "Die Nachtlinie bleibt (klingt wie ein Versprechen)"),
        ("de", "Ab Juni gilt bei uns der Sparfahrplan.", "Sparfahrplan", "Sparfahrplan"),
        ("de", "Zur Nachtlinie: Da ist nichts dran.", "Da ist nichts dran", "Da ist nichts dran."),
        ("fr", "Bonne nouvelle, la ligne de nuit reste.", "la ligne de nuit reste", "La ligne de nuit reste."),
        ("it", "La linea notturna resta, e noi con lei.", "La linea notturna resta", "La linea notturna resta."),
        ("en", "Good news for late owls: the night line stays.", "the night line stays", "The night line stays."),
    ],
)  # fmt: skip
def test_what_we_do_not_say_is_found_in_four_languages(
    language: str, text: str, place: str, line: str
) -> None:
    """The place in the post, the wording, and its entry as the company wrote it."""
    [one] = found(post(text, language))
    assert (one.statement.text[one.start : one.end], one.line) == (place, line)
    assert (one.wording.id, one.how) == ("w_line", "unsaid")


@pytest.mark.parametrize(
    "text",
    [
        "Bleibt die Nachtlinie? Das entscheiden wir im Mai.",
        "«Die Nachtlinie bleibt», sagt ein Gerücht.",
        "Stimmt es, dass die Nachtlinie bleibt?",
        "Einen Sparfahrplan gibt es bei uns nicht.",
        "Neues Schiff, neue Namen, gleich gute Laune.",
        "Kuchen? Nein. Torte!",
        "Über die Nachtlinie entscheiden wir im Mai.",
        "Die Nachtlinie fuhr gestern pünktlich.",
    ],
)
def test_what_only_looks_so_is_not(text: str) -> None:
    """Questions, quotations, denials, the agreed words, and entries that only describe."""
    assert not found(post(text))


def test_a_wording_counts_while_it_holds() -> None:
    """Neither a post before it nor one after it breaks a wording; one of which nobody knows yet is not told."""
    text = "Die Nachtlinie bleibt."
    times = ["2031-01-31T23:59", "2031-02-01T00:00", "2031-04-30T23:59", "2031-05-01T00:00"]
    broken = [bool(found(post(text, time=datetime.fromisoformat(time)))) for time in times]
    assert broken == [False, True, True, False]
    assert not found(post(text), now=datetime.fromisoformat("2031-01-15"))


def test_others_may_say_of_other_things_what_we_do_not() -> None:
    """Off the topic, and not of us, nothing is against the wording."""
    assert not found(post("Am Stand nebenan: Da ist nichts dran.", channel="hidden"))
    assert found(post("Da ist nichts dran, sagen wir von Quarten.", channel="own"))


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("de", "Zum Fahrplan: Fragen an info@quarten.example.", "info@quarten.example"),
        ("de", "Nachtlinie: Rückfragen bitte an arbeit@quarten.example", "arbeit@quarten.example"),
        ("fr", "Ligne de nuit : vos questions à info@quarten.example.", "info@quarten.example"),
        ("it", "Linea notturna: scrivete a info@quarten.example", "info@quarten.example"),
        ("en", "The night line? Questions to info@quarten.example.", "info@quarten.example"),
        ("de", "Zum Fahrplan: Fragen an linien@quarten.example.", ""),
        ("de", "Zum Fahrplan: Fragen an LINIEN@quarten.example, Tickets: info@quarten.example.", ""),
        ("de", "Zum Fahrplan: Fragen an jo@anderswo.example.", ""),
        ("de", "Zum Fahrplan: Anmeldung zur Rundfahrt: info@quarten.example.", ""),
        ("de", "Zum Hafenfest: Fragen an info@quarten.example.", ""),
    ],
)  # fmt: skip
def test_who_refers_to_another_desk_than_agreed_is_told(
    language: str, text: str, wrong: str
) -> None:
    """On the topic, questions go to the agreed address; others' addresses and sign-ups are no matter."""
    each = found(post(text, language))
    assert [one.statement.text[one.start : one.end] for one in each] == ([wrong] if wrong else [])
    assert {(one.how, one.line) for one in each} <= {("elsewhere", "linien@quarten.example")}


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    """The demo's posts and those of a company in order break no wording."""
    demo = folder.load(folder.demo())
    assert not against_wordings(demo, NOW)
    assert not against_wordings(replace(FERRY, wordings=()), NOW)
    text = "Obertalwil bleibt. Und wir liefern überallhin, auch zu Ihnen."
    planted = replace(demo.published[-1], text=text)
    broken = against_wordings(replace(demo, published=(planted,)), NOW)
    assert {each.wording.id for each in broken} == {"w_export", "w_standorte"}
