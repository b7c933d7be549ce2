"""One reader for many drafts reads as if each draft were the only one."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.engine.checks.worlds import MOMENTS, WORLDS

from sayso.engine.checks import CHECKS, read, reader
from sayso.engine.checks.check import Check
from sayso.engine.checks.index import FAMILIES, index_of
from sayso.engine.checks.passage import MOST_TEXTS, Texts
from sayso.engine.checks.reading import Reader, read_with
from sayso.engine.checks.view import View
from sayso.engine.draft import Draft, Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.networks import NETWORKS

WORLD = WORLDS["nordhuus"]
COMPANY = WORLD.company
AUTHORS = (*(person.id for person in COMPANY.people), "nobody")
CHANNELS = (*(channel.id for channel in COMPANY.channels), "unknown")
MEDIA: tuple[tuple[Medium, ...], ...] = (
    (),
    (Medium(),),
    (Medium(place="customer", shows=("logo", "fire", "name_list", "screen")),),
    (Medium(people="minors", consents="all", ai="generated", alt="Zwei Lernende"),),
)
EXAMPLES = tuple(
    dict.fromkeys(
        WORLD.draft(example)[0] for check in CHECKS for example in (*check.found, *check.not_found)
    )
)
EXAMPLES += (replace(EXAMPLES[0], text="Unsere Firma spart bis 2050 rund 40 % CO2."),)
TEXTS = tuple(dict.fromkeys(draft.text for draft in EXAMPLES))
FACETS = {
    "author": [{"author": author} for author in AUTHORS],
    "place": [{"channel": channel} for channel in CHANNELS],
    "time": [
        {"time": moment}
        for moment in (
            *MOMENTS.values(),
            datetime.fromisoformat("2001-01-01T00:00"),
            datetime.fromisoformat("2099-01-01T00:00"),
        )
    ],
    "action": [{"action": action} for action in ("publish", "share", "create_channel", "reply")],
    "media": [{"media": media} for media in MEDIA],
    "received": [{"received": got} for got in ((), ("goods",))],
}
REST: list[dict[str, object]] = [
    {"asked": True},
    {"scheduled": True},
    {"speaks_as": "private"},
    {"topics": ("t_results",)},
    {"answering": "praise"},
    {"delegated_by": "p_other"},
    {"person_consent": True},
]


drafts = st.builds(
    Draft,
    author=st.sampled_from(AUTHORS),
    channel=st.sampled_from(CHANNELS),
    action=st.sampled_from(("publish", "share", "share_with_comment", "create_channel")),
    time=st.sampled_from(tuple(MOMENTS.values())),
    text=st.one_of(
        st.sampled_from(TEXTS),
        st.lists(st.sampled_from([text or "" for text in TEXTS]), min_size=2, max_size=3).map(
            " ".join
        ),
    ),
    language=st.sampled_from(("", "", "de", "en", "es")),
    media=st.sampled_from(MEDIA),
    received=st.sampled_from(((), ("goods",))),
)


@given(
    some=st.lists(drafts, min_size=1, max_size=4),
    changes=st.lists(
        st.tuples(
            st.integers(0, 3),
            drafts,
            st.sets(
                st.sampled_from(
                    ("author", "channel", "action", "time", "text", "language", "media", "received")
                ),
                min_size=1,
                max_size=3,
            ),
        ),
        max_size=12,
    ),
    signed_in=st.booleans(),
    now=st.sampled_from((None, *MOMENTS.values())),
)
def test_one_reader_reads_like_many(
    some: list[Draft],
    changes: list[tuple[int, Draft, set[str]]],
    signed_in: bool,
    now: datetime | None,
) -> None:
    """In whatever order drafts and their variants are read, each is read as if it were alone."""
    asked = list(some)
    for at, other, fields in changes:
        asked.append(
            replace(some[at % len(some)], **{name: getattr(other, name) for name in sorted(fields)})
        )
    one = reader(COMPANY, NETWORKS, signed_in=signed_in, now=now)
    for draft in asked:
        alone = read(draft, COMPANY, NETWORKS, signed_in=signed_in, now=now)
        assert one.read(draft) == alone


def test_topics_are_those_of_place_and_action() -> None:
    """The same words have a topic here and none there, also where nothing else differs."""
    proposed: set[tuple[str, ...]] = set()
    for topic in COMPANY.topics:
        one = reader(COMPANY)
        text = " ".join(term for terms in topic.terms.values() for term in terms)
        for channel in CHANNELS:
            for action in ("publish", "share"):
                draft = Draft(
                    author="p_me", channel=channel, action=action, time=MOMENTS[""], text=text
                )
                reading = one.read(draft)
                assert reading == read(draft, COMPANY)
                proposed.add(reading.topics)
    assert () in proposed
    assert len(proposed) > 1


def views(changes: list[dict[str, object]]) -> Iterator[tuple[View, View]]:
    """Every example as it is and with each change."""
    for draft in EXAMPLES:
        texts = Texts(index_of(COMPANY))
        before = View(draft, COMPANY, NETWORKS, texts=texts)
        for change in changes:
            yield before, View(replace(draft, **change), COMPANY, NETWORKS, texts=texts)


def found(check: Check, view: View) -> list[Mark]:
    """What a check finds when it is asked."""
    return list(check.read(view)) if check.can_read(view) else []


@pytest.mark.parametrize("facet", [*FACETS, "rest"])
def test_a_check_looks_only_at_what_it_says(facet: str) -> None:
    """Whatever else of a draft changes, a check finds the same."""
    for before, after in views(FACETS.get(facet, REST)):
        if before.language != after.language:
            continue  # the language belongs to the text
        for check in CHECKS:
            if check.looks_at is None:
                continue
            looks_at = {*check.looks_at, *(("media",) if check.needs == "media" else ())}
            own_place = "place" in looks_at and before.where != after.where
            if facet not in looks_at and not own_place:
                assert found(check, before) == found(check, after), check.id


@pytest.mark.parametrize("facet", list(FACETS))
def test_a_check_finds_nothing_without_what_it_wants(facet: str) -> None:
    """Not to ask a check where nothing it wants is there loses nothing."""
    for _, view in views(FACETS[facet]):
        there = view.words.there | ({"media"} if view.draft.media else set())
        for check in CHECKS:
            if check.wants is not None and there.isdisjoint(check.wants):
                assert found(check, view) == [], check.id


def test_what_a_check_wants_exists() -> None:
    """Concepts, families of names and media are three things, and each word wanted is one of them."""
    concepts = {concept for _, spoken in lexicon.spoken_by_language() for concept in spoken}
    concepts |= {*lexicon.SIGNS, "told_small"}
    assert concepts.isdisjoint((*FAMILIES, "media"))
    for check in CHECKS:
        assert set(check.wants or ()) <= {*concepts, *FAMILIES, "media"}, check.id


def test_a_check_that_says_nothing_of_itself_is_always_asked() -> None:
    """Where nobody knows what a check looks at, no earlier answer of it is taken."""
    asked: list[bool] = []

    def looks(view: View) -> Iterator[Mark]:
        asked.append(view.draft.asked)
        if view.draft.asked:
            yield Mark(kind="insult", start=0, end=1)

    check = Check(id="insult", kinds=("insult",), read=looks)
    one = Reader((check,), COMPANY)
    draft = Draft(author="p_me", channel="private", time=MOMENTS[""], text="Guten Tag.")
    marks = [bool(one.read(replace(draft, asked=each)).marks) for each in (False, True, False)]
    assert marks == asked == [False, True, False]


def test_a_broken_check_breaks_for_each_draft() -> None:
    """A failure is as true of the second draft as of the first."""

    def broken(view: View) -> Iterator[Mark]:
        if view.draft.author == "p_me":
            raise ZeroDivisionError
        yield Mark(kind="insult", start=0, end=1)

    check = Check(id="insult", kinds=("insult",), read=broken, looks_at=("author",))
    one = Reader((*CHECKS, check), COMPANY)
    mine = Draft(author="p_me", channel="private", time=MOMENTS[""], text="Guten Tag.")
    for draft in (mine, replace(mine, asked=True), replace(mine, author="p_other"), mine):
        reading = one.read(draft)
        assert reading == read_with((*CHECKS, check), draft, COMPANY)
        assert ("insult" in reading.failed) == (draft.author == "p_me")


def test_a_reader_keeps_few_texts_and_takes_them_along() -> None:
    """It never holds more than the last few texts, and nothing of them outlives it."""
    one = reader(COMPANY)
    draft = Draft(author="p_me", channel="private", time=MOMENTS[""], text="Guten Tag.")
    first = one.read(draft)
    words = weakref.ref(one.texts.words(draft.text))
    for number in range(MOST_TEXTS):
        one.read(replace(draft, text=f"Guten Tag Nummer {number}."))
    assert words() is None
    assert len(one.texts) == MOST_TEXTS
    assert one.read(draft) == first
    words = weakref.ref(one.texts.words(draft.text))
    gc.disable()  # what hangs together in a circle would wait for the collector
    try:
        del one
        assert words() is None
    finally:
        gc.enable()
