"""Runs checks over a draft, and puts what they find together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from sayso.engine.checks.check import Check
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import SEVERITIES, Mark, Reading
from sayso.engine.network import Network

SUBJECTS = ("names_customer", "names_competitor", "about_event", "quiet_period")
ALWAYS = ("names_customer", "names_competitor")
SIDES = (
    "about_company",
    "names_customer",
    "names_competitor",
    "unannounced_product",
    "quiet_period",
)
SHARING = ("share", "share_with_comment")
FREES: dict[str, tuple[str, ...]] = {
    "speaks_of_own_conditions": ("confidential_internal", "missing_disclosure"),
}
"""Circumstances, and the faults that carry them too where they lie within."""


MOST_MARKS = 200
"""Marks a reading keeps. Nobody reads more; each costs every clause that names its kind."""


def read_with(
    checks: Iterable[Check],
    draft: Draft,
    company: Company,
    networks: Mapping[str, Network] | None = None,
    *,
    signed_in: bool = True,
    now: datetime | None = None,
) -> Reading:
    """What ``checks`` find. One that breaks makes its conditions failed, never an error."""
    view = View(draft, company, networks, signed_in=signed_in, now=now)
    marks: list[Mark] = []
    checked: set[str] = set()
    failed: set[str] = set()
    unasked: set[str] = set()
    for check in checks:
        if check.secret and not signed_in:
            unasked.update(check.serves(company))
            continue
        if not check.can_read(view):
            continue
        kinds = check.serves(company)
        try:
            found = [replace(mark, check=check.id) for mark in check.read(view)]
        except Exception:  # noqa: BLE001 - whatever breaks in a check is a question, never a pass
            failed.update(kinds)
            continue
        marks.extend(found)
        if check.understands(view):
            checked.update(kinds)
    language, topics = _proposed(view, marks)
    return Reading(
        marks=beside(_most(join(marks))),
        checked=frozenset(checked - failed - unasked),
        failed=frozenset(failed),
        language=language,
        topics=topics,
    )


def _most(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The gravest marks, so many that no text makes an answer endless, in the order of the text."""
    if len(marks) <= MOST_MARKS:
        return marks
    grave = sorted(range(len(marks)), key=lambda index: _strength(marks[index]))
    return tuple(marks[index] for index in sorted(grave[:MOST_MARKS]))


def _proposed(view: View, marks: Iterable[Mark]) -> tuple[str, tuple[str, ...]]:
    """Language and topics; a private post that has nothing to do with us has no topic."""
    if view.draft.text is None:
        return "", ()
    proposed = [topic for topic, _ in view.topics]
    for mark in marks:
        embargo = view.index.embargoes.get(mark.subject) if mark.secret else None
        if embargo is not None and embargo.topic and embargo.topic not in proposed:
            proposed.insert(0, embargo.topic)
    kinds = {kind for mark in marks for kind in mark.kinds}
    shared = view.draft.action in SHARING
    if shared and view.said("business"):  # what is shared is the company's, and this is about it
        kinds.add("quiet_period")
    for kind in SUBJECTS:
        if kind in kinds and (kind in ALWAYS or not proposed):
            topic = view.index.subject_topics[kind]
            if topic and topic not in proposed:
                proposed.append(topic)
    elsewhere = bool(view.others or view.said("private")) or not view.known_here
    own_affair = (
        view.personal and view.class_ != "ambassador" and elsewhere and kinds.isdisjoint(SIDES)
    )
    if own_affair and not view.says_we and not shared:
        return view.language, ()
    return view.language, tuple(proposed)


def join(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks in the order of the text; of two of a kind on the same thing, the stronger, spread."""
    kept: list[Mark] = []
    last: dict[tuple[str, str, int | None], int] = {}
    for mark in sorted(marks, key=lambda mark: (mark.place, mark.start, -mark.end, mark.kind)):
        key = (mark.kind, mark.place, mark.medium)
        before = last.get(key)
        if before is not None and _same(kept[before], mark):
            kept[before] = _joined(kept[before], mark)
            continue
        last[key] = len(kept)
        kept.append(mark)
    return tuple(kept)


def beside(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Faults that stand within a circumstance that may free them carry it too: one spot, both."""
    freeing = [mark for mark in marks if mark.kind in FREES and mark.place == "text"]
    if not freeing:
        return marks
    return tuple(
        replace(
            mark,
            also=tuple(
                dict.fromkeys(
                    (
                        *mark.also,
                        *(
                            other.kind
                            for other in freeing
                            if mark.place == "text"
                            and mark.kind in FREES[other.kind]
                            and other.start <= mark.start
                            and mark.end <= other.end
                        ),
                    )
                )
            ),
        )
        for mark in marks
    )


def _same(one: Mark, other: Mark) -> bool:
    """Whether two marks of a kind speak of the same thing."""
    if one.place == "text" and other.start >= one.end:
        return False
    return one.subject == other.subject or not one.subject or not other.subject


def _strength(mark: Mark) -> int:
    return len(SEVERITIES) if mark.severity is None else SEVERITIES.index(mark.severity)


def _joined(one: Mark, other: Mark) -> Mark:
    """The stronger of two, over the place of both."""
    stronger, weaker = (one, other) if _strength(one) <= _strength(other) else (other, one)
    return replace(
        stronger,
        start=min(one.start, other.start),
        end=max(one.end, other.end),
        also=tuple(dict.fromkeys((*stronger.also, *weaker.also))),
        subject=stronger.subject or weaker.subject,
        secret=one.secret or other.secret,
        certainty=max(one.certainty, other.certainty),
        replacement=stronger.replacement,
    )
