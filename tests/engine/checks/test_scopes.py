"""What reaches only so far: consents on file, agreed wordings, the company's own limit for gifts."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from engine.checks.worlds import NORDHUUS, NOW
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.consent import Consent, Consents
from sayso.engine.draft import Draft, Medium
from sayso.engine.finding import Mark
from sayso.engine.guideline import Act, Clause, Guideline, Rule
from sayso.engine.moment import within
from sayso.networks import NETWORKS

SINCE = datetime.fromisoformat("2030-01-01T00:00")
THERE = Medium(people="none", place="customer", ai="none")


def with_consents(*filed: Consent) -> Company:
    """The boat builder with these consents on file."""
    return replace(NORDHUUS.company, consents=Consents(consents=filed))


def of_customer(customer: str, *use: str, channels: tuple[str, ...] = ("any",)) -> Consent:
    """A consent of a customer."""
    return Consent(
        id="E", kind="customer_story", customer=customer, use=use, channels=channels, from_=SINCE
    )


def marks(company: Company, text: str, **draft: object) -> list[Mark]:
    """What is found in a text."""
    fields = {"author": "p_me", "channel": "official", "time": NOW, "text": text} | draft
    return list(read(Draft(**fields), company, NETWORKS).marks)  # type: ignore[arg-type]


def kinds(company: Company, text: str, **draft: object) -> set[str]:
    """The conditions that hold in a text."""
    return {kind for mark in marks(company, text, **draft) for kind in mark.kinds}


@pytest.mark.parametrize(
    ("filed", "text", "draft", "covered"),
    [
        ((of_customer("c2", "name"),), "Danke, Hansa Reederei!", {}, True),
        ((of_customer("c2", "name"),), "Hansa Reederei spart 30 %.", {}, False),
        ((of_customer("c2", "name", "figure"),), "Hansa Reederei spart 30 %.", {}, True),
        ((of_customer("c2", "name"),), "Bei Hansa Reederei.", {"media": (THERE,)}, False),
        ((of_customer("c2", "name", "photo"),), "Bei Hansa Reederei.", {"media": (THERE,)}, True),
        (
            (of_customer("c2", "name", "photo"),),
            "Bei Hansa Reederei.",
            {"media": (replace(THERE, kind="video"),)},
            False,
        ),
        ((of_customer("c2", "name", channels=("loose",)),), "Danke, Hansa Reederei!", {}, False),
        (
            (of_customer("c2", "name", channels=("loose",)),),
            "Danke, Hansa Reederei!",
            {"channel": "loose"},
            True,
        ),
        ((of_customer("c2", "name", channels=()),), "Danke, Hansa Reederei!", {}, True),
        ((of_customer("c2"),), "Danke, Hansa Reederei!", {}, False),
        (
            (replace(of_customer("c2", "name"), until=datetime.fromisoformat("2031-05-14T10:00")),),
            "Danke, Hansa Reederei!",
            {},
            False,
        ),
        ((of_customer("c1", "name"),), "Danke, Hansa Reederei!", {}, True),
        ((of_customer("c1", "name", "figure"),), "Danke, Vindelöv!", {}, False),
        (
            (of_customer("c2", "name"), of_customer("c2", "figure", channels=("official",))),
            "Hansa Reederei spart 30 %.",
            {},
            True,
        ),
    ],
)
def test_a_consent_reaches_as_far_as_it_says(
    filed: tuple[Consent, ...], text: str, draft: dict[str, object], covered: bool
) -> None:
    """A customer's consent covers the uses, channels and days it names, and nothing beyond them."""
    found = kinds(with_consents(*filed), text, **draft)
    assert ("customer_with_consent" in found) is covered
    assert ("customer_no_consent" in found) is not covered


def test_the_answer_says_what_the_consent_does_not_cover() -> None:
    """Whoever goes beyond a consent reads in what: channel, figures, pictures, or the day."""
    told = {}
    for use, text, draft in (
        ("figure", "Hansa Reederei spart 30 %.", {}),
        ("photo", "Bei Hansa Reederei.", {"media": (THERE,)}),
        ("channel", "Danke, Hansa Reederei!", {"channel": "loose"}),
        ("day", "Danke, Hansa Reederei!", {"time": datetime.fromisoformat("2029-05-14T10:00")}),
    ):
        company = with_consents(of_customer("c2", "name", channels=("official",)))
        found = marks(company, text, **draft)
        told[use] = next(mark.words["de"] for mark in found if mark.kind == "customer_no_consent")
    assert len(set(told.values())) == len(told)
    assert "Zahlen" in told["figure"]
    assert "Bilder" in told["photo"]
    assert "Kanal" in told["channel"]


@pytest.mark.parametrize("moment", ["2030-12-31T23:59", "2031-05-14T10:00", "2032-01-01T00:00"])
def test_a_wording_counts_while_it_is_in_force(moment: str) -> None:
    """The very same words are an agreed wording on one day and none on another."""
    time = datetime.fromisoformat(moment)
    wording = NORDHUUS.company.wordings[0]
    text = wording.words["de"].say[0]
    found = kinds(NORDHUUS.company, text, time=time)
    assert ("agreed_wording" in found) is within(time, wording.public_from, wording.valid_until)


@pytest.mark.parametrize(
    ("limit", "amount", "above"),
    [("50 Franken", 49, False), ("50 Franken", 51, True), ("CHF 500", 499, False), ("", 199, False),
     ("", 201, True)],
)  # fmt: skip
def test_the_limit_for_gifts_is_the_one_the_rule_names(
    limit: str, amount: int, above: bool
) -> None:
    """What is too much stands in the company's own clause; where nothing does, 200 francs."""
    clause = Clause(
        effect="require",
        if_=("gift_over_limit",),
        act=Act(id="tell", words={"de": f"Geschenke über {limit} melden."}),
    )
    rules = (Rule(id="1", clauses={"a": clause}),) if limit else ()
    company = replace(NORDHUUS.company, guideline=Guideline(rules=rules))
    text = f"Der Lieferant hat mir Wein für {amount} Franken geschenkt."
    assert ("gift_over_limit" in kinds(company, text, channel="private")) is above


def test_an_own_short_domain_hides_nothing() -> None:
    """A shortener that stands in the register as the company's own address is no hidden link."""
    channels = tuple(
        replace(channel, url="https://bit.ly/nordhuus") if channel.id == "official" else channel
        for channel in NORDHUUS.company.channels
    )
    own = replace(NORDHUUS.company, channels=channels)
    assert "hidden_link" in kinds(NORDHUUS.company, "Mehr: https://bit.ly/3abc")
    assert "hidden_link" not in kinds(own, "Mehr: https://bit.ly/3abc")


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("#teamnordhuus", "#TeamNordhuus"),
        ("#nordhuusmesse", "#NordhuusMesse"),
        ("#wirsindnordhuus", "#WirSindNordhuus"),
        ("#portesouvertes", "#PortesOuvertes"),
        ("#künstlicheintelligenz", "#KünstlicheIntelligenz"),
        ("#womenintech", "#WomenInTech"),
    ],
)
def test_a_hashtag_is_offered_as_it_can_be_read(written: str, better: str) -> None:
    """The edit is the same hashtag, each word with a capital, our names as we spell them."""
    found = [mark for mark in marks(NORDHUUS.company, f"Schön! {written}") if mark.replacement]
    assert [mark.replacement for mark in found if mark.kind == "unreadable_hashtag"] == [better]
    assert "unreadable_hashtag" not in kinds(NORDHUUS.company, f"Schön! {better}")


@pytest.mark.parametrize(("author", "told"), [("p_me", False), ("p_other", True)])
def test_authors_need_nobody_to_tell_them_about_themselves(author: str, told: bool) -> None:
    """A consent that does not hold here is told to others, not to the person who gave it."""
    filed = Consent(
        id="E", kind="picture", person="p_me", use=("photo",), channels=("loose",), from_=SINCE
    )
    shown = Medium(people="adults", consents="all", ai="none")
    found = kinds(with_consents(filed), "Mara Odeh am Stand.", author=author, media=(shown,))
    assert ("consent_out_of_scope" in found) is told


@pytest.mark.parametrize(
    ("text", "action", "found"),
    [
        ("Das stimmt so nicht. Der Plan hängt zwei Wochen im Voraus.", "reply", True),
        ("That is simply not true, you were paid in full.", "reply", True),
        ("C'est faux, la cantine était ouverte.", "reply", True),
        ("Non è vero, la mensa era aperta.", "reply", True),
        ("Danke für Ihre Worte, auch wenn das so nicht stimmt.", "reply", False),
        ("Das stimmt so nicht. Der Plan hängt zwei Wochen im Voraus.", "publish", False),
        ("Ihre Worte freuen uns sehr.", "reply", False),
    ],
)
def test_a_tone_without_excuses_contradicts_no_reader(
    text: str, action: str, *, found: bool
) -> None:
    """Where the register wants thanks and no excuses, a flat contradiction of a reader is the tone's fault."""
    for tone, wanted in (("dankend, ohne Rechtfertigung", found), ("dankend", False)):
        channels = tuple(
            replace(channel, tone=tone) if channel.id == "official" else channel
            for channel in NORDHUUS.company.channels
        )
        read_there = marks(replace(NORDHUUS.company, channels=channels), text, action=action)
        assert any(mark.kind == "tone_channel" for mark in read_there) == wanted
