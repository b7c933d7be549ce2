"""What is put together from many checks: who is meant, what is shared, what cannot be read."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from tests.engine.checks.worlds import MOMENTS, WORLDS

from sayso.engine.checks import read
from sayso.engine.checks.reading import beside
from sayso.engine.consent import Consent, Consents
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark, Reading
from sayso.engine.names import Embargo

WORLD = WORLDS["nordhuus"]


def taken(text: str, *, on: str = "private", do: str = "publish", during: str = "") -> Reading:
    """What is read in ``text``."""
    draft = Draft(author="p_me", channel=on, action=do, time=MOMENTS[during], text=text)
    return read(draft, WORLD.company)


def kinds(reading: Reading) -> set[str]:
    """Every condition that was found."""
    return {kind for mark in reading.marks for kind in mark.kinds}


def test_we_is_the_company_only_where_readers_know_it() -> None:
    """Where the profile does not say where the author works, *we* may be the choir."""
    text = "Unser Umsatz: plus 17 %, wir staunen."
    assert "insider_figure" in kinds(taken(text))
    assert "insider_figure" not in kinds(taken(text, on="hidden"))


def test_a_period_alone_says_nothing_about_business() -> None:
    """*In the second half-year* is a date; *a strong half-year* is news."""
    assert "quiet_period" not in kinds(
        taken("Im zweiten Halbjahr lernen wir drehen.", during="quiet_period")
    )
    assert "quiet_period" in kinds(
        taken("Wir hatten ein starkes zweites Halbjahr.", during="quiet_period")
    )


@pytest.mark.parametrize(
    "text", ["今日は休みです。山に行きます。", "Сегодня выходной, едем в горы."]
)
def test_letters_nobody_reads_are_not_called_checked(text: str) -> None:
    """What hangs on words is not called checked; what hangs on channel and media is."""
    reading = taken(text)
    assert not reading.failed
    assert {"closed_channel", "too_long"} <= reading.checked
    for kind in ("insider_figure", "guarantee_claim", "names_customer", "about_event"):
        assert kind not in reading.checked
    assert "insider_figure" in taken("Heute frei, ab in die Berge.").checked


def test_a_fault_within_what_frees_it_carries_both() -> None:
    """So that a named exception frees the very same mark."""
    fault = Mark(kind="confidential_internal", start=5, end=9)
    away = Mark(kind="confidential_internal", start=40, end=49)
    frees = Mark(kind="speaks_of_own_conditions", start=0, end=20, severity=None)
    both = {mark.start: mark.kinds for mark in beside((frees, fault, away))}
    assert both[5] == ("confidential_internal", "speaks_of_own_conditions")
    assert both[40] == ("confidential_internal",)


def test_a_warranty_of_the_terms_is_a_promise_and_its_exception_in_one() -> None:
    """One mark with both kinds."""
    product = WORLD.words["product"]
    reading = taken(f"Auf die {product} geben wir 24 Monate Garantie (AGB Ziff. 7.2).")
    marks = [mark for mark in reading.marks if mark.kind == "guarantee_claim"]
    assert [mark.kinds for mark in marks] == [("guarantee_claim", "published_warranty")]


def test_a_consent_holds_on_its_channels() -> None:
    """A customer who agreed to one page has not agreed to another."""
    customer = next(each for each in WORLD.company.names.customers if each.consent == "granted")
    filed = Consent(
        id="c",
        kind="customer_name",
        customer=customer.id,
        use=("name",),
        channels=("official",),
        from_=datetime.fromisoformat("2020-01-01T00:00"),
    )
    company = replace(WORLD.company, consents=Consents(consents=(filed,)))
    for channel, kind in (
        ("official", "customer_with_consent"),
        ("closed", "customer_no_consent"),
    ):
        draft = Draft(
            author="p_me", channel=channel, time=MOMENTS[""], text=f"Danke an {customer.name}!"
        )
        found = kinds(read(draft, company))
        assert kind in found
        assert "names_customer" in found


def test_later_days_do_not_tell_when_a_secret_ends():
    """Whoever need not know is answered as of now, whichever later day they ask for."""
    until = datetime.fromisoformat("2031-09-22T09:00")
    embargo = Embargo(id="x", name="Quill", terms=("Quillfeder",), owner="p_boss", until=until)
    names = replace(WORLD.company.names, embargoes=(embargo,))
    company = replace(WORLD.company, names=names)
    after, before = until + timedelta(days=3), until - timedelta(days=30)

    def found(author: str, now: datetime) -> set[str]:
        text = "Bald kommt die Quillfeder von uns."
        draft = Draft(author=author, channel="private", time=after, text=text)
        return kinds(read(draft, company, now=now))

    assert "unannounced_product" in found("p_me", before)
    assert "unannounced_product" not in found("p_boss", before)
    assert "unannounced_product" not in found("p_me", after)
