"""What holds for every check, also for those not yet written."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.checks.worlds import NOW, WORLDS, World
from sayso.engine import checks
from sayso.engine.checks import CHECKS, read
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.reading import join, read_with
from sayso.engine.checks.view import View
from sayso.engine.condition import CONDITIONS
from sayso.engine.draft import Draft, Medium
from sayso.engine.finding import Mark
from sayso.networks import NETWORKS

PARTS = ("What:", "Why:", "Instead:", "Source:")
INFRASTRUCTURE = {
    "approved",
    "check",
    "spoken_of",
    "index",
    "passage",
    "view",
    "reading",
    "figures",
    "meeting",
    "patterns",
    "people",
    "business",
    "trading",
    "meant",
    "kept",
    "claims",
    "assured",
    "unrivalled",
    "rival_meant",
    "slighted",
    "topmost",
}


def examples(which: str) -> Iterator[object]:
    """Every example of every check with every company."""
    for check in CHECKS:
        for at, example in enumerate(getattr(check, which)):
            for name, world in WORLDS.items():
                yield pytest.param(check, example, world, id=f"{check.id}-{which}-{at}-{name}")


def marks_of(check: Check, example: Example, world: World) -> list[Mark]:
    """What one check alone finds in an example, of the kind it is an example for."""
    draft, _ = world.draft(example)
    reading = read_with((check,), draft, world.company, NETWORKS, signed_in=example.signed_in)
    assert not reading.failed
    kind = example.kind or check.kinds[0]
    return [mark for mark in reading.marks if kind in mark.kinds]


@pytest.mark.parametrize(("check", "example", "world"), list(examples("found")))
def test_what_must_be_found_is_found(check: Check, example: Example, world: World) -> None:
    """Each example of a fault is found by its check, at exactly the place it marks."""
    _, place = world.draft(example)
    found = marks_of(check, example, world)
    assert found, f"nothing found in {example.text!r}"
    assert example.place in {mark.place for mark in found}
    if place is not None:
        assert place in {(mark.start, mark.end) for mark in found}


@pytest.mark.parametrize(("check", "example", "world"), list(examples("not_found")))
def test_what_must_not_be_found_is_not(check: Check, example: Example, world: World) -> None:
    """Each near miss stays without a mark."""
    assert marks_of(check, example, world) == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_is_its_own_manual_page(check: Check) -> None:
    """A check's module says what it finds, why, what instead, and where that comes from."""
    module = importlib.import_module(f"sayso.engine.checks.{check.id}")
    text = module.__doc__ or ""
    assert [part for part in PARTS if f"\n{part}" not in text] == []
    assert module.CHECK is check
    assert check.found
    assert check.not_found


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_kinds_are_conditions_rules_can_name(check: Check) -> None:
    """What a check serves, and what it marks, stands in the list of conditions."""
    assert set(check.kinds) <= set(CONDITIONS)
    for world in WORLDS.values():
        served = set(check.serves(world.company))
        for example in (*check.found, *check.not_found):
            draft, _ = world.draft(example)
            reading = read_with((check,), draft, world.company, NETWORKS)
            assert {kind for mark in reading.marks for kind in mark.kinds} <= served


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_what_a_person_is_shown_is_said_in_words(check: Check) -> None:
    """A mark with a severity explains itself in German and English, without ß, with a way out."""
    for world in WORLDS.values():
        for example in check.found:
            draft, _ = world.draft(example)
            for mark in read_with((check,), draft, world.company, NETWORKS).marks:
                if mark.severity is None or check.id == "company_patterns":
                    continue
                assert mark.words.get("de")
                assert mark.words.get("en")
                assert mark.instead.get("de")
                assert mark.instead.get("en")
                assert "ß" not in mark.words["de"] + mark.instead["de"]


def test_every_file_of_a_check_is_listed() -> None:
    """A check that is not listed would never run."""
    files = {module.name for module in pkgutil.iter_modules(checks.__path__)} - INFRASTRUCTURE
    assert files == {check.id for check in CHECKS}
    assert [check.id for check in CHECKS] == sorted(files)


def all_drafts() -> Iterator[tuple[Draft, World]]:
    """The drafts of all examples."""
    for check in CHECKS:
        for example in (*check.found, *check.not_found):
            for world in WORLDS.values():
                yield world.draft(example)[0], world


def test_order_of_checks_does_not_matter() -> None:
    """No check depends on another having run before."""
    for draft, world in all_drafts():
        one = read_with(CHECKS, draft, world.company, NETWORKS)
        other = read_with(CHECKS[::-1], draft, world.company, NETWORKS)
        assert {key(mark) for mark in one.marks} == {key(mark) for mark in other.marks}
        assert (one.checked, one.failed, one.topics) == (other.checked, other.failed, other.topics)


def key(mark: Mark) -> tuple[object, ...]:
    """What makes two marks the same, whoever saw it first."""
    return (
        mark.kind,
        frozenset(mark.also),
        mark.place,
        mark.start,
        mark.end,
        mark.medium,
        mark.severity,
    )


def test_the_same_question_gets_the_same_reading() -> None:
    """Reading leaves no trace: asked twice, the answer is equal."""
    for draft, world in all_drafts():
        first = read(draft, world.company, NETWORKS)
        assert read(draft, world.company, NETWORKS) == first


def test_a_broken_check_is_a_question_and_never_an_error() -> None:
    """A check that raises makes its conditions failed and leaves the others alone."""

    def broken(view: View) -> Iterator[Mark]:
        raise ZeroDivisionError(view.text)
        yield Mark(kind="insult")

    check = Check(id="broken", kinds=("insult", "about_company"), read=broken)
    world = WORLDS["nordhuus"]
    draft = Draft(author="p_me", channel="private", time=NOW, text="Hallo Nordhuus")
    reading = read_with((*CHECKS, check), draft, world.company, NETWORKS)
    assert reading.failed == {"insult", "about_company"}
    assert "names_customer" in reading.checked
    assert reading.checked.isdisjoint(reading.failed)


def test_without_a_text_nothing_about_the_text_is_checked() -> None:
    """Asked without a text, conditions on words are neither checked nor failed."""
    world = WORLDS["valdora"]
    draft = Draft(author="p_me", channel="official", time=NOW)
    reading = read(draft, world.company, NETWORKS)
    assert reading.failed == frozenset()
    assert "customer_no_consent" not in reading.checked
    assert "image_rights" not in reading.checked
    assert "closed_channel" in reading.checked
    with_picture = Draft(
        author="p_me", channel="official", time=NOW, media=(Medium(people="adults", ai="none"),)
    )
    assert "image_rights" in read(with_picture, world.company, NETWORKS).checked


def test_who_has_not_signed_in_is_told_nothing_secret() -> None:
    """Without signing in, code names and embargoes are not looked for, and nobody claims they were."""
    for world in WORLDS.values():
        text = (
            f"{world.words['code']}, {world.words['embargo']}, {world.words['figure_embargo']} 12 %"
        )
        draft = Draft(author="p_me", channel="official", time=NOW, text=text)
        inside = read(draft, world.company, NETWORKS)
        outside = read(draft, world.company, NETWORKS, signed_in=False)
        assert any(mark.secret for mark in inside.marks)
        assert not any(mark.secret for mark in outside.marks)
        assert "unannounced_product" in inside.checked
        assert "unannounced_product" not in outside.checked
        assert "insider_figure" not in outside.checked


def test_two_marks_of_a_kind_on_the_same_words_are_one() -> None:
    """Two checks that see the same fault at the same place give one mark, over both places."""
    one = Mark(kind="insult", start=3, end=9, severity="hint")
    two = Mark(kind="insult", start=5, end=12, severity="stop", also=("tone_channel",))
    apart = Mark(kind="insult", start=20, end=25)
    joined = join((apart, two, one))
    assert [(mark.start, mark.end, mark.severity) for mark in joined] == [
        (3, 12, "stop"),
        (20, 25, "hint"),
    ]
    assert joined[0].also == ("tone_channel",)


ALPHABET = "aäßéïœ ſﬁﬂİK\u0308\u0301\u200b\u00ad\ufe0f👩\u200d🦰👍🏽#@.…'’–-\n\t 0٣²½%ÅＡ日本한글عر"


@given(
    st.one_of(
        st.text(max_size=60),
        st.text(alphabet=ALPHABET, max_size=60),
        st.lists(
            st.sampled_from(
                [
                    *WORLDS["nordhuus"].words.values(),
                    *ALPHABET,
                    " ",
                    "# ",
                    "Umsatz 17 %",
                    "garantiert",
                ]
            ),
            max_size=12,
        ).map("".join),
    ),
    st.sampled_from(["private", "hidden", "official", "bluesky", "x", "mastodon", "unknown"]),
    st.sampled_from(["publish", "share", "create_channel"]),
)
@settings(max_examples=250, deadline=None)
def test_places_lie_in_the_text(text: str, channel: str, action: str) -> None:
    """Whatever is written, nothing breaks, and every place lies in the text as given."""
    draft = Draft(author="p_me", channel=channel, action=action, time=NOW, text=text)
    reading = read(draft, WORLDS["nordhuus"].company, NETWORKS)
    assert not reading.failed
    for mark in reading.marks:
        if mark.place == "text":
            assert 0 <= mark.start < mark.end <= len(text)
        else:
            assert mark.start == mark.end == 0


HOSTILE = {
    "letters": "a",
    "words": "Nordhuus ",
    "hashtags": "#NordhuusVindelövKiel32",
    "mentions": "@a.a@b.",
    "links": "http://a.b/?",
    "dots": ".a",
    "hosts": "a-.",
    "numbers": "1'1",
    "business": "Umsatz 17 % wir ",
    "negations": "nicht garantiert Kiel 32 ",
    "emoji": "👩‍👩‍👧‍👦",
    "marks": "e\u0301\u0301\u0301",
    "invisible": "\u200b",
    "quotes": "«“",
    "questions": "?! ",
    "patterns": "ÜB-471",
    "event": "wir arbeiten bei ",
    "one tag": "#kiel32",
    "tags of a sentence": "#jetztkommtdiekiel32 ",
    "camel": "#" + "aB" * 20 + " ",
    "words with figures": "n0rdhuu5 v1nd3löv ",
    "quotes and we": '"x" we ',
    "quote of an illness": "«ist krank ",
    "illness": "Anna ist krank ",
    "brackets": "(15) [3] ",
    "name and age": "Mia, 14, ",
    "slurs": "Idiot 1d10t Riesenidiot ",
    "letters apart": "N o r d h u u s ",
    "letters drawn out": "Nooordhuuus ",
    "unseen in a name": "Nord\u200bhuus ",
    "mixed scripts": "Привет wir Ελλάδα 日本 Nоrdhuus ",
    "mails": "a.b@c.de ",
    "units": "17 % 20 Mio. CHF ",
    "newlines": "wir\n",
    "Mundart": "isch nöd hüt Uftrig ",
    "function words": "der la the di nicht pas not non ",
    "plans": "wir werden Stellen abbauen ",
    "promises": "wir garantieren die beste Maschine der Welt ",
    "compounds": "Auftragseingangszahlenbericht ",
    "verbs apart": "kündigen wir heute etwas morgen ",
    "abbreviations": "z.B. d.h. usw. ",
}
"""What is repeated by somebody who wants to keep the machine busy."""


@pytest.mark.parametrize("bit", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("channel", ["hidden", "x", "mastodon"])
def test_a_hostile_text_is_read_to_its_end(bit: str, channel: str) -> None:
    """100 kB of anything is read without failing (and without anybody noticing the time)."""
    text = (bit * (100_000 // len(bit) + 1))[:100_000]
    draft = Draft(author="p_me", channel=channel, time=NOW, text=text)
    assert not read(draft, WORLDS["nordhuus"].company, NETWORKS).failed


class Steps:
    """Counts the lines that run: what a machine does, whatever else it does beside."""

    def __init__(self) -> None:
        self.count = 0

    def of(self, text: str) -> int:
        """The lines that run while ``text`` is read."""
        draft = Draft(author="p_me", channel="x", time=NOW, text=text)
        self.count = 0
        before = sys.gettrace()
        sys.settrace(self._called)
        try:
            read(draft, WORLDS["nordhuus"].company, NETWORKS)
        finally:
            sys.settrace(before)
        return self.count

    def _called(self, frame: FrameType, event: str, argument: object) -> Any:
        self.count += 1
        return self._called


@pytest.mark.parametrize("bit", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_grows_as_the_text_does(bit: str) -> None:
    """Of a text four times as long, reading takes no more than five and a half times the steps."""
    steps = Steps()
    short, long = ((bit * (size // len(bit) + 1))[:size] for size in (2_000, 8_000))
    steps.of(short)  # what is made once is made
    assert steps.of(long) <= 5.5 * steps.of(short) + 2_000


def test_what_is_not_read_to_its_end_is_not_passed() -> None:
    """A text with more words than are looked at says of no condition that it does not hold."""
    company = WORLDS["nordhuus"].company
    texts = ("a1" * 9_900, "a1" * 10_100)
    whole, cut = (
        read(Draft(author="p_me", channel="x", time=NOW, text=text), company, NETWORKS)
        for text in texts
    )
    assert "insult" in whole.checked
    assert "insult" not in cut.checked
