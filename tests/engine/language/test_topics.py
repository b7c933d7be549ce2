"""Topics proposed from a text."""

from __future__ import annotations

import pytest

from engine.checks.worlds import NORDHUUS, NOW
from sayso.engine.checks import read
from sayso.engine.draft import Draft
from sayso.engine.language.subjects import SUBJECTS
from sayso.engine.language.topics import propose, subjects_of
from sayso.engine.topic import Topic


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Umsatz wächst.", (("t_money", ("Umsatz",)),)),
        ("Viele Aufträge im Haus.", (("t_orders", ("Aufträge",)),)),
        ("Umsatz und Auftragseingang.", (("t_orders", ("Auftragseingang",)),)),
        ("Tanti ordinativi!", (("t_orders", ("ordinativi",)),)),
        ("Die Kiel32 schwimmt.", (("t_things", ("Kiel32",)),)),
        ("Nordhuus grüsst.", ()),
        ("Guten Morgen.", ()),
    ],
)
def test_terms_lead_to_topics(text: str, expected: tuple[object, ...]) -> None:
    """Terms in their forms; the more specific topic wins, the house's bare name is none."""
    assert propose(text, NORDHUUS.company) == expected


def test_a_private_matter_has_no_topic() -> None:
    """A word of a topic in a private post that has nothing to do with the house proposes nothing."""
    kiosk = Draft(author="p_me", channel="private", time=NOW, text="Der Umsatz vom Kiosk stimmt.")
    ours = Draft(author="p_me", channel="private", time=NOW, text="Der Umsatz von Nordhuus stimmt.")
    assert read(kiosk, NORDHUUS.company).topics == ()
    assert read(ours, NORDHUUS.company).topics == ("t_money",)


LAW = Topic(id="t_law", name={"de": "Recht und Patente"}, terms={"fr": ("brevet",)})
REPAIRS = Topic(id="t_repairs", name={"en": "Repairs"}, terms={"de": ("Wartung", "Ersatzteile")})
PLANS = Topic(id="t_plans", name={"de": "Forschung"}, terms={"de": ("Prüfstand",)}, secret=True)


def test_a_subject_leads_to_the_topic_that_speaks_most_of_it() -> None:
    """Words of every day lead to the company's own topic on their subject, and never to a secret one."""
    found = subjects_of((LAW, REPAIRS, PLANS))
    assert found["legal"] == "t_law"
    assert found["service"] == "t_repairs"
    assert "research" not in found
    assert "politics" not in found


def test_every_subject_has_words_in_every_language() -> None:
    """No language is poorer than another: each kind of subject has its words in all four."""
    for kind, words in SUBJECTS.items():
        counted = {language: len(each.split(",")) for language, each in words.items()}
        assert set(counted) == {"de", "fr", "it", "en"}, kind
        assert min(counted.values()) * 3 >= max(counted.values()), (kind, counted)
