"""A site kept back is known by its place, whatever it is called and in whatever order."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.folder import load
from sayso.networks import NETWORKS

DEMO = Path(__file__).parents[3] / "demo/arvenberg"


@pytest.fixture(scope="module")
def company() -> Company:
    """The demo company, which keeps a plant in Mexico back."""
    return load(DEMO)


def kinds(text: str, company: Company) -> set[str]:
    """What is found in a post on a private profile that shows the employer."""
    draft = Draft(
        author="p_goran",
        channel="priv_ig_emp",
        action="publish",
        time=datetime.fromisoformat("2026-10-14T12:10"),
        text=text,
    )
    return {mark.kind for mark in read(draft, company, NETWORKS).marks}


@pytest.mark.parametrize(
    "text",
    [
        "Arvenberg baut in Mexiko eine zweite Fabrik.",
        "In Mexiko entsteht unser nächster Standort.",
        "Arvenberg ouvre au Mexique un nouveau site.",
        "In Messico apre la nuova fabbrica di Arvenberg.",
        "Our next site will be in Mexico.",
    ],
)
def test_a_site_is_known_by_its_place(text: str, company: Company) -> None:
    """The place of a secret site, beside any word for a site of ours, gives it away."""
    assert "unannounced_product" in kinds(text, company)


@pytest.mark.parametrize(
    "text",
    [
        "In Mexiko haben wir eine Schokoladenfabrik besichtigt, herrliche Ferien.",
        "Ostra baut in Mexiko eine Fabrik.",
        "Arvenberg baut in Bern eine Halle aus.",
        "Mein Bruder arbeitet in Mexiko in einer Fabrik.",
        "J'ai visité une usine à tequila au Mexique.",
        "In Mexico I slept beside a chocolate factory.",
    ],
)
def test_other_sites_and_holidays_give_nothing_away(text: str, company: Company) -> None:
    """A competitor's site, another place and a holiday are no secret of ours."""
    assert "unannounced_product" not in kinds(text, company)
