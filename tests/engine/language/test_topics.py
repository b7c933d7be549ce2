"""Topics proposed from a text."""

from __future__ import annotations

import pytest

from engine.checks.worlds import NORDHUUS, NOW
from sayso.engine.checks import read
from sayso.engine.draft import Draft
from sayso.engine.language.topics import propose


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
