"""Runs checks over a draft, and puts what they find together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter, itemgetter
from typing import NamedTuple

from msgspec.structs import replace

from sayso.engine.checks.approved import on_file
from sayso.engine.checks.check import Check, Facet
from sayso.engine.checks.index import index_of
from sayso.engine.checks.passage import MOST_MARKS, Outcome, Texts
from sayso.engine.checks.spoken_of import meant
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import SEVERITIES, Mark, Reading
from sayso.engine.language.topics import Proposal
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
PLAN = "unpublished_plan"
SAME_AS_PLAN = frozenset(
    ("confidential_internal", "unannounced_product", "forward_looking", "insider_figure")
)
"""Faults that a plan that is not out may be."""

FREES: dict[str, tuple[str, ...]] = {
    "speaks_of_own_conditions": ("confidential_internal", "missing_disclosure"),
}
"""Circumstances, and the faults that carry them too where they lie within."""


NONE: frozenset[str] = frozenset()
NEVER_ASKED = Outcome((), NONE, NONE)
SLIP = 0.7
"""How sure a name is that is written with a slip."""


class Reader:
    """Reads drafts of one company, and does the same work once for all of them.

    A second draft with the same text costs what its author, place, time or media change. It gives
    what reading one by one gives, in whatever order. It holds the last texts it read: it is made for
    one answer and goes with it.
    """

    def __init__(
        self,
        checks: Sequence[Check],
        company: Company,
        networks: Mapping[str, Network] | None = None,
        *,
        signed_in: bool = True,
        now: datetime | None = None,
        asker: str | None = None,
    ) -> None:
        self.company = company
        self.networks = networks
        self.signed_in = signed_in
        self.now = now
        self.asker = asker
        self._plan = _plan_of(checks, company, signed_in=signed_in)
        self.texts = Texts(index_of(company), signed_in=signed_in)

    def read(self, draft: Draft) -> Reading:
        """What the checks find. One that breaks makes its conditions failed, never an error."""
        view = View(
            draft,
            self.company,
            self.networks,
            signed_in=self.signed_in,
            now=self.now,
            asker=self.asker,
            texts=self.texts,
        )
        passage = view.passage
        asked = self._plan.asked(view)
        plain = draft.text is not None and view.legible
        outcomes = tuple(
            [
                # most groups have nothing to find in most texts
                group.nothing if plain and not group.mask & asked else _outcome(group, view, asked)
                for group in self._plan.groups
            ]
        )
        key = (outcomes, view.where, draft.action)
        reading = passage.readings.get(key)
        if reading is None:
            reading = passage.readings[key] = _together(outcomes, self._plan, view)
        return reading


def read_with(
    checks: Sequence[Check],
    draft: Draft,
    company: Company,
    networks: Mapping[str, Network] | None = None,
    *,
    signed_in: bool = True,
    now: datetime | None = None,
) -> Reading:
    """What ``checks`` find in one draft."""
    return Reader(checks, company, networks, signed_in=signed_in, now=now).read(draft)


class _Group(NamedTuple):
    """Checks that look at the same things, by their numbers, and what tells those things apart.

    ``mask``: its checks, each a bit by its number.
    """

    number: int
    checks: tuple[tuple[int, Check, tuple[str, ...]], ...]
    facets: Callable[[View], Hashable] | None
    mask: int
    nothing: Outcome


class _Plan(NamedTuple):
    """Which checks are asked together, and the conditions asked after and not asked after.

    ``wanting``: by concept, family of names or ``media`` the checks that want it, each a bit;
    ``always`` those that want nothing in particular.
    """

    checks: Sequence[Check]
    company: Company
    groups: tuple[_Group, ...]
    checked: frozenset[str]
    unasked: frozenset[str]
    wanting: dict[str, int]
    always: int

    def asked(self, view: View) -> int:
        """The checks that may find something: those that want nothing, or something that is there."""
        asked, wanting = self.always, self.wanting
        for family in view.words.there:
            asked |= wanting.get(family, 0)
        return asked | wanting.get("media", 0) if view.draft.media else asked


_FACETS: dict[Facet, str] = {
    "author": "draft.author",
    "place": "where",
    "time": "draft.time",
    "action": "draft.action",
    "media": "draft.media",
    "received": "draft.received",
}
_KEPT = 8
_plans: dict[tuple[int, int, bool], _Plan] = {}


def _plan_of(checks: Sequence[Check], company: Company, *, signed_in: bool) -> _Plan:
    """The plan for ``checks`` and ``company``: made once, the last few are kept."""
    key = (id(checks), id(company), signed_in)
    kept = _plans.get(key)
    if kept is not None and kept.checks is checks and kept.company is company:
        return kept
    unasked: set[str] = set()
    alike: dict[tuple[object, ...], list[tuple[int, Check, tuple[str, ...]]]] = {}
    for number, check in enumerate(checks):
        kinds = check.serves(company)
        if check.secret and not signed_in:
            unasked.update(kinds)
        else:
            like = (_looks_at(check), check.needs, check.wordy)
            alike.setdefault(like, []).append((number, check, kinds))
    groups = tuple(
        _Group(
            place,
            tuple(members),
            _facets(_looks_at(members[0][1])),
            sum(1 << number for number, _, _ in members),
            Outcome((), frozenset(kind for _, _, kinds in members for kind in kinds), NONE),
        )
        for place, members in enumerate(alike.values())
    )
    while len(_plans) >= _KEPT:
        _plans.pop(next(iter(list(_plans))), None)
    asked = NONE.union(*(group.nothing.checked for group in groups))
    wanting: dict[str, int] = {}
    for number, check in enumerate(checks):
        for each in check.wants or ():
            wanting[each] = wanting.get(each, 0) | 1 << number
    always = sum(1 << number for number, check in enumerate(checks) if check.wants is None)
    plan = _Plan(checks, company, groups, asked - unasked, frozenset(unasked), wanting, always)
    _plans[key] = plan
    return plan


def _looks_at(check: Check) -> frozenset[Facet] | None:
    """All that a check looks at beside the text."""
    if check.looks_at is None:
        return None
    return frozenset((*check.looks_at, *(("media",) if check.needs == "media" else ())))


def _facets(looks_at: frozenset[Facet] | None) -> Callable[[View], Hashable] | None:
    """Takes from a view what its checks look at; ``None`` where nobody knows what that is."""
    if looks_at is None:
        return None
    return attrgetter(*sorted(_FACETS[each] for each in looks_at)) if looks_at else lambda _: None


def _outcome(group: _Group, view: View, asked: int) -> Outcome:
    """What the checks of a group find; the same object for the same, so that it can be told."""
    passage, key = view.passage, None
    if group.facets is not None:
        key = (group.number, group.facets(view))
        known = passage.outcomes.get(key)
        if known is not None:
            return known
    outcome = _asked(group, view, asked)
    if outcome.marks:
        latest = passage.latest.get(group.number)
        if latest is not None and latest.says(outcome):
            outcome = latest
        passage.latest[group.number] = outcome
    if key is not None:
        passage.outcomes[key] = outcome
    return outcome


def _asked(group: _Group, view: View, asked: int) -> Outcome:
    """What those checks of a group find in a view that are ``asked``, now."""
    first = group.checks[0][1]  # they are alike in what they need and understand
    if not first.can_read(view):
        return NEVER_ASKED
    understood = first.understands(view)
    marks: list[tuple[int, Mark]] = []
    broken: list[int] = []
    for number, check, _ in group.checks:
        if asked >> number & 1:
            try:
                found = [(number, replace(mark, check=check.id)) for mark in check.read(view)]
            except Exception:  # noqa: BLE001 - whatever breaks in a check is a question, never a pass
                broken.append(number)
                continue
            marks.extend(found)
    if understood and not broken:
        return Outcome(tuple(marks), group.nothing.checked, NONE) if marks else group.nothing
    failed = {kind for number, _, kinds in group.checks if number in broken for kind in kinds}
    checked = {kind for number, _, kinds in group.checks if number not in broken for kind in kinds}
    return Outcome(tuple(marks), frozenset(checked) if understood else NONE, frozenset(failed))


def _together(outcomes: tuple[Outcome, ...], plan: _Plan, view: View) -> Reading:
    """The reading that the outcomes of all groups make."""
    numbered = [each for outcome in outcomes for each in outcome.marks]
    numbered.sort(key=itemgetter(0))
    marks = [mark for _, mark in numbered]
    failed = NONE.union(*[outcome.failed for outcome in outcomes])
    checked = plan.checked
    if failed or any(
        outcome.checked is not group.nothing.checked
        for outcome, group in zip(outcomes, plan.groups, strict=True)
    ):
        checked = NONE.union(*[outcome.checked for outcome in outcomes]) - failed - plan.unasked
    language, topics = _proposed(view, marks)
    joined = beside(once(_most(join(marks))))
    return Reading(
        marks=_as_written(joined, view) if joined else joined,
        checked=checked,
        failed=failed,
        language=language,
        topics=topics,
        led=_led(view) if topics else (),
        sentences=tuple((span.start, span.end) for span in view.sentences),
        on_file=on_file(view),
    )


def _as_written(marks: tuple[Mark, ...], view: View) -> tuple[Mark, ...]:
    """``marks``; those of a name in disguise say so, those of one with a slip are less sure."""
    words = view.words
    if words.disguised:
        marks = tuple(
            replace(mark, disguised=True) if _is_of(mark, words.disguised) else mark
            for mark in marks
        )
    if words.misspelt:
        marks = tuple(
            replace(
                mark,
                certainty=min(mark.certainty, SLIP),
                severity="ask" if mark.severity == "stop" else mark.severity,
            )
            if _is_of(mark, words.misspelt)
            else mark
            for mark in marks
        )
    return marks


def _is_of(mark: Mark, places: Iterable[tuple[int, int]]) -> bool:
    """Whether a mark is of what stands in one of these places."""
    return mark.place == "text" and any(
        mark.start == start or mark.end == end for start, end in places
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
    proposed = meant(view)
    for mark in marks:
        embargo = view.index.embargoes.get(mark.subject) if mark.secret else None
        if embargo is not None and embargo.topic and embargo.topic not in proposed:
            proposed.insert(0, embargo.topic)
    kinds = {kind for mark in marks for kind in mark.kinds}
    shared = view.draft.action in SHARING
    if shared and view.said("business"):  # what is shared is the company's, and this is about it
        kinds.add("quiet_period")
    if shared and view.known_here and not view.others and view.said("results_report"):
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


def _led(view: View) -> tuple[Proposal, ...]:
    """The words that led to topics; those of a secret topic would give it away."""
    secret = view.index.secret_topics
    if not secret:
        return view.topics
    return tuple(each for each in view.topics if each[0] not in secret)


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


def once(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """A plan is a fault of its own only where the same words are not another one already."""
    faults = [
        mark
        for mark in marks
        if mark.place == "text" and mark.kind != PLAN and not SAME_AS_PLAN.isdisjoint(mark.kinds)
    ]
    if not faults:
        return marks
    return tuple(
        replace(mark, also=())
        if mark.kind == PLAN
        and any(fault.start < mark.end and mark.start < fault.end for fault in faults)
        else mark
        for mark in marks
    )


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
