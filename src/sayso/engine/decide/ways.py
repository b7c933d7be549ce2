"""The nearest yes: the smallest set of changes under which the answer is *ok*, decided again.

Single changes are tried first, and pairs only where nobody can help themselves with one. A wording
is the author's own text with something taken out, put in or replaced, read again by whoever read it
first. Nothing is offered that was not decided again and found to be a yes. docs/answer.md (*The
nearest yes*) fixes the kinds, their candidates and their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cached_property
from itertools import combinations, pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.action import GROUPS
from sayso.engine.decide.answering import Reread, decide
from sayso.engine.decide.matching import own_ambassador_channel
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.decide.standing import is_absent, ownership, topic_with_owner
from sayso.engine.decide.trying import Spent, Trials
from sayso.engine.decision import KINDS, Decision, Kind, Way
from sayso.engine.draft import Draft
from sayso.engine.finding import Finding, Reading

HORIZON = timedelta(days=400)
MOST_WAYS = 6
MOST_MOMENTS = 24
MOST_PIECES = 12
MOST_PEOPLE = 8
LEAST_WORDS = 3
MOST_READ = 16_000
"""Characters that a search may read again in all, so that nobody waits for what is a convenience.
Where that cuts it short, what was found until then is offered."""
MOST_TRIED = 300
"""Changed drafts that a search may try in all."""
UNSAID = "against_wording"
"""What we do not say: a hint by itself, since the author may mean it, but nothing to propose."""
OWN_WORDS = ("publish", "comment", "share_with_comment")
WITH_OTHERS: tuple[Kind, ...] = ("approval", "person")
"""Kinds that take somebody else."""
_PIECE = re.compile(r"[^.!?…\n\U0001F000-\U0001FAFF☀-➿]+[.!?…\n\U0001F000-\U0001FAFF☀-➿️‍\s]*")


def nearest(
    decision: Decision, book: Rulebook, reread: Reread, reading: Reading | None = None
) -> tuple[Way, ...]:
    """The ways to a yes from ``decision``, nearest first; at worst somebody to talk to.

    ``reread`` reads a changed draft the way the first one was read; ``reading`` is what came out
    then. Empty for an *ok*.
    """
    if decision.verdict == "ok":
        return ()
    ways = tuple(_Search(decision, book, reread, reading).ways())
    if ways or not decision.contacts:
        return ways
    return (Way(kinds=("talk",), person=decision.contacts[0], alone=False),)


class _Change(Struct, frozen=True, kw_only=True):
    """One change of one kind. ``missing`` are words to put in, and whether at the start."""

    kind: Kind
    text: str | None = None
    missing: tuple[tuple[str, bool], ...] = ()
    time: datetime | None = None
    channel: str | None = None
    person: str | None = None


class _Search:
    def __init__(
        self, decision: Decision, book: Rulebook, reread: Reread, reading: Reading | None
    ) -> None:
        self.decision = decision
        self.book = book
        # Whatever else changes, it is still about the same things: topics are not proposed anew
        # for another author or place.
        about = tuple(topic for topic, _ in decision.topics if topic is not None)
        self.draft = replace(decision.draft, proposed=about)
        self.trials = Trials(book, reread, self.draft.time, characters=MOST_READ, drafts=MOST_TRIED)
        if reading is not None:
            self.trials.know(self.draft, reading)
        self._answers: dict[Draft, Decision] = {self.draft: decision}

    def ways(self) -> Iterator[Way]:
        """The ways found, nearest first: as many as are shown, or until the search is cut short."""
        found = 0
        try:
            for way in self._found():
                yield way
                found += 1
                if found == MOST_WAYS:
                    return
        except Spent:
            return

    def _found(self) -> Iterator[Way]:
        alone = False
        for kind in KINDS:
            if kind == "time" and self.trials.is_never_ok(self.draft):
                continue
            change = next(filter(self._is_yes, self._of(kind)), None)
            if change is not None:
                alone = alone or kind not in WITH_OTHERS
                yield self._way((change,))
        if alone:
            return
        pairs = list(combinations(KINDS, 2))
        for first, second in sorted(pairs, key=lambda pair: not _is_alone(pair)):
            pair = next(self._pairs(first, second), None)
            if pair is not None:
                yield self._way(pair)

    def _pairs(self, first: Kind, second: Kind) -> Iterator[tuple[_Change, ...]]:
        """Pairs of these kinds that are a yes, while neither change is one by itself."""
        if second == "action" and first in ("duty", "wording"):
            return
        changes, others = self._of(first), self._of(second)
        if first == "time":
            others = [other for other in others if not self._is_lasting(other)]
        for change in changes:
            if not others or (second == "time" and self._is_lasting(change)):
                continue
            if self._is_yes(change):
                continue
            for other in others:
                if self._is_yes_together((change, other)) and not self._is_yes(other):
                    yield change, other

    # ── trying ───────────────────────────────────────────────────────────────────────────────────

    def _is_yes(self, change: _Change) -> bool:
        return self._is_yes_together((change,))

    def _is_yes_together(self, changes: tuple[_Change, ...]) -> bool:
        draft = self._changed(changes)
        granted = any(change.kind == "approval" for change in changes)
        for change in changes:
            if change.kind == "person" and self._is_away(change.person, draft.time):
                return False
        return self.trials.is_ok(draft, granted=granted) and not (granted and self._is_open(draft))

    def _is_lasting(self, change: _Change) -> bool:
        """Whether waiting is of no use with this change."""
        return self.trials.is_never_ok(self._changed((change,)), granted=change.kind == "approval")

    def _is_away(self, name: str | None, moment: datetime) -> bool:
        return is_absent(self.book.people[name or ""], self.book, moment)

    def _is_open(self, draft: Draft) -> bool:
        """Whether something is open but the yes of those who are asked."""
        return any(query.about != "approval" for query in self._answer(draft).queries)

    def _answer(self, draft: Draft) -> Decision:
        found = self._answers.get(draft)
        if found is None:
            read = self.trials.read
            found = self._answers[draft] = decide(draft, self.book, read(draft), reread=read)
        return found

    def _changed(self, changes: tuple[_Change, ...]) -> Draft:
        """The draft with these changes; missing words are put into the text that is left over."""
        draft = self.draft
        for change in sorted(changes, key=lambda change: change.kind != "wording"):
            match change.kind:
                case "wording":
                    draft = self._retopic(replace(draft, text=change.text))
                case "duty":
                    draft = replace(draft, text=_put_in(draft.text or "", change.missing))
                case "time":
                    draft = replace(draft, time=change.time or draft.time)
                case "action":
                    draft = replace(draft, action="share", text=None, media=())
                case "channel":
                    draft = replace(draft, channel=change.channel or draft.channel)
                case "approval":
                    draft = replace(draft, asked=True)
                case _:
                    draft = replace(draft, author=change.person or "", delegated_by=None)
        return draft

    def _retopic(self, changed: Draft) -> Draft:
        """``changed`` without the topics that only the words left out had led to."""
        after = self.trials.read(changed).topics
        if changed.topics is None:
            return replace(changed, proposed=tuple(t for t in changed.proposed if t in after))
        gone = set(self.trials.read(self.draft).topics).difference(after)
        return replace(changed, topics=tuple(t for t in changed.topics if t not in gone))

    def _way(self, changes: tuple[_Change, ...]) -> Way:
        kinds: tuple[Kind, ...] = tuple(change.kind for change in changes)
        draft = self._changed(changes)
        one = {change.kind: change for change in changes}
        person = one["person"].person if "person" in one else None
        if person is None and "approval" in one:
            person = self._asked_first(draft)
        return Way(
            kinds=kinds,
            text=draft.text if "duty" in one or "wording" in one else None,
            time=one["time"].time if "time" in one else None,
            action=draft.action if "action" in one else None,
            channel=one["channel"].channel if "channel" in one else None,
            person=person,
            alone=_is_alone(kinds),
        )

    def _asked_first(self, draft: Draft) -> str | None:
        """Whom to ask first: of those whose yes is missing, somebody of the company who is there."""
        return next(
            (
                approver.id
                for step in self._answer(draft).approvals
                for approver in step.of
                if approver.id in self.book.people and approver.cause != "vacant"
            ),
            None,
        )

    # ── candidates ───────────────────────────────────────────────────────────────────────────────

    def _of(self, kind: Kind) -> list[_Change]:
        """The candidates of a kind, in the order in which they are tried."""
        match kind:
            case "duty":
                return self._duties
            case "wording":
                return self._wordings
            case "time":
                return self._moments
            case "action":
                return self._actions
            case "channel":
                return self._channels
            case "approval":
                return [_Change(kind="approval")]
            case _:
                return self._people

    @cached_property
    def _duties(self) -> list[_Change]:
        """The words that are missing, each put in once, though two clauses may want them."""
        missing = [d for d in self.decision.duties if d.fulfilled is False and d.forms]
        if self.draft.text is None or not missing:
            return []
        wanted = (
            {d.forms[pick]: self._stands_first(d.rule, d.clause) for d in missing}
            for pick in (-1, 0)
        )
        return [
            _Change(kind="duty", missing=missing)
            for missing in dict.fromkeys(tuple(words.items()) for words in wanted)
        ]

    def _stands_first(self, rule_id: str, key: str) -> bool:
        """Whether a clause wants its words at the start of the post."""
        for entry in self.book.entries:
            if entry.rule.id == rule_id and entry.key == key and entry.clause.text is not None:
                return entry.clause.text.position == "start"
        return False

    @cached_property
    def _wordings(self) -> list[_Change]:
        """The text with what is in the way replaced or left out."""
        text = self.draft.text
        if text is None:
            return []
        texts: list[str] = []
        spots = [
            finding
            for finding in self._amiss()
            if finding.place == "text" and (finding.start, finding.end) != (0, len(text))
        ]
        pieces = [match.span() for match in _PIECE.finditer(text)]
        if spots:
            texts += _replaced(text, spots)
            hit = [p for p in pieces if any(f.start < p[1] and p[0] < f.end for f in spots)]
            texts.append(_without(text, hit))
        elif len(pieces) <= MOST_PIECES:
            texts += [_without(text, [piece]) for piece in pieces]
            texts += [text[start:end].strip() for start, end in pieces]
        return [
            _Change(kind="wording", text=mended)
            for mended in dict.fromkeys(texts)
            if mended != text and len(mended.split()) >= LEAST_WORDS
        ]

    @cached_property
    def _moments(self) -> list[_Change]:
        """When something begins or ends that everybody may know of, soonest first.

        The end of an embargo and the day of a fact to come are secrets themselves, and so is an
        event while it is internal. Where something secret is in the way no day is told at all.
        """
        if any(fault.secret for fault in self._faults()):
            return []
        company, now = self.book.company, self.draft.time
        asked = min(now, self.decision.asked_at or now)
        known = [
            event
            for event in company.calendar.events
            if event.internal_until is None or event.internal_until <= asked
        ]
        edges = {edge for event in known for edge in (event.from_, event.until)} | self.trials.edges
        last = now + HORIZON
        moments = sorted(edge for edge in edges if edge is not None and now < edge <= last)
        return [_Change(kind="time", time=moment) for moment in moments[:MOST_MOMENTS]]

    @cached_property
    def _actions(self) -> list[_Change]:
        """Passing on what is published already, without own words."""
        if self.draft.action not in OWN_WORDS or self.decision.channel_class == "official":
            return []
        return [_Change(kind="action")]

    @cached_property
    def _channels(self) -> list[_Change]:
        """On the same network: one's own ambassador channel, private places, channels one runs."""
        book, draft = self.book, self.draft
        here = book.channels.get(draft.channel)
        if here is None or not here.network or draft.action not in GROUPS["communicate"]:
            return []
        there = [c for c in book.company.channels if c.network == here.network]
        own = own_ambassador_channel(draft.author, here.network, book, draft.time)
        names = [
            *([own.id] if own is not None else []),
            *(c.id for c in there if c.place and c.class_ == "private"),
            *(
                c.id
                for c in there
                if not c.place and draft.author in (c.owner, c.deputy, *c.contributors)
            ),
        ]
        return [
            _Change(kind="channel", channel=name)
            for name in dict.fromkeys(names)
            if name not in (draft.channel, self.decision.channel)
        ]

    @cached_property
    def _people(self) -> list[_Change]:
        """Whom the answer names to ask, then those of the topics, then those of the channel."""
        book, names = self.book, list[str | None](self.decision.contacts)
        for topic, _ in self.decision.topics:
            owned = topic_with_owner(topic, book)
            if owned is not None:
                names += ownership(owned)
        channel = book.channels.get(self.decision.channel)
        if channel is not None:
            names += (channel.owner, channel.deputy, *channel.contributors)
        others = [name for name in dict.fromkeys(names) if name in book.people]
        return [
            _Change(kind="person", person=name) for name in others if name != self.draft.author
        ][:MOST_PEOPLE]

    def _faults(self) -> list[Finding]:
        return [finding for finding in self.decision.findings if finding.severity != "hint"]

    def _amiss(self) -> list[Finding]:
        """The faults, and where there is one, what we do not say: nobody is offered that to post."""
        faults = self._faults()
        if not faults:
            return []
        return faults + [each for each in self.decision.findings if each.kind == UNSAID]


def _is_alone(kinds: tuple[Kind, ...]) -> bool:
    """Whether the asker can do it without anybody else."""
    return not any(kind in WITH_OTHERS for kind in kinds)


def _put_in(text: str, missing: tuple[tuple[str, bool], ...]) -> str:
    text = text.rstrip()
    for words, first in missing:
        text = f"{words}: {text}" if first else f"{text} {words}"
    return text


def _replaced(text: str, spots: list[Finding]) -> list[str]:
    """The text with a replacement at each spot; none where one is missing, secret, or overlaps."""
    inorder = sorted(spots, key=lambda spot: spot.start)
    overlap = any(one.end > other.start for one, other in pairwise(inorder))
    if overlap or any(spot.replacement is None or spot.secret for spot in spots):
        return []
    for spot in reversed(inorder):
        text = text[: spot.start] + str(spot.replacement) + text[spot.end :]
    return [text]


def _without(text: str, pieces: list[tuple[int, int]]) -> str:
    for start, end in sorted(pieces, reverse=True):
        text = text[:start] + text[end:]
    return text.strip()
