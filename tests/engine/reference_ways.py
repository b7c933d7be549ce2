"""The nearest yes, found by trying everything: *The nearest yes* of ``docs/answer.md``, slowly.

All candidates of all kinds, alone and in pairs, decided by the slow reference. It knows no budget,
remembers nothing but verdicts, and leaves nothing out because it could not help.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations

from msgspec.structs import replace

from engine.reference import Reference, answer
from engine.reference_selectors import Question
from sayso.engine.action import spread
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decision import Decision, Way
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading

ALONE = ("duty", "wording", "time", "action", "channel")
OTHERS = ("approval", "person")
KINDS = (*ALONE, *OTHERS)
Reread = Callable[[Draft], Reading]
Words = tuple[tuple[str, bool], ...]
"""Words to put in, and whether they stand first."""


@dataclass(frozen=True)
class Change:
    """One candidate of one kind."""

    kind: str
    text: str = ""
    words: Words = ()
    time: datetime | None = None
    name: str = ""


@dataclass
class Exhaustive:
    """Everything that can be tried for one answer."""

    decision: Decision
    company: Company
    book: Rulebook
    reread: Reread
    verdicts: dict[tuple[Draft, bool], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        draft = self.decision.draft
        if draft.topics is None:
            draft = replace(draft, proposed=self.about)
        self.draft = draft
        self.candidates: dict[str, list[Change]] = {
            kind: list(getattr(self, kind)()) for kind in KINDS
        }

    @property
    def about(self) -> tuple[str, ...]:
        """The topics the answer was given on."""
        return tuple(topic for topic, _ in self.decision.topics if topic is not None)

    # ── the ways ─────────────────────────────────────────────────────────────────────────────────

    def ways(self) -> list[Way]:
        """What may be offered, in order."""
        if self.decision.verdict == "ok":
            return []
        singles = list(self.singles())
        found = [*singles, *([] if any(way.alone for way in singles) else self.pairs())][:6]
        if not found and self.decision.contacts:
            return [Way(kinds=("talk",), person=self.decision.contacts[0], alone=False)]
        return found

    def singles(self) -> Iterator[Way]:
        """Of each kind the first candidate that is a yes."""
        for kind in KINDS:
            fine = [change for change in self.candidates[kind] if self.is_yes(change)]
            if fine:
                yield self.way(fine[0])

    def pairs(self) -> Iterator[Way]:
        """Of each pair of kinds the first two candidates that are a yes, and neither is by itself."""
        kinds = list(combinations(KINDS, 2))
        alone = [pair for pair in kinds if set(pair) <= set(ALONE)]
        for one, other in [*alone, *(pair for pair in kinds if pair not in alone)]:
            if other == "action" and one in ("duty", "wording"):
                continue
            fine = next(
                (
                    (first, second)
                    for first in self.candidates[one]
                    for second in self.candidates[other]
                    if not self.is_yes(first)
                    and not self.is_yes(second)
                    and self.is_yes(first, second)
                ),
                None,
            )
            if fine:
                yield self.way(*fine)

    def way(self, *changes: Change) -> Way:
        """These changes as they are offered."""
        draft = self.changed(*changes)
        kinds = [change.kind for change in changes]
        names = {change.kind: change.name for change in changes}
        return Way(
            kinds=tuple(kinds),  # type: ignore[arg-type]
            text=draft.text if {"duty", "wording"} & set(kinds) else None,
            time=draft.time if "time" in kinds else None,
            action="share" if "action" in kinds else None,
            channel=names.get("channel"),
            person=names.get("person")
            or (self.asked_first(draft) if "approval" in kinds else None),
            alone=not set(kinds) & set(OTHERS),
        )

    def asked_first(self, draft: Draft) -> str | None:
        """The first of those to be asked who is one of us and can say yes."""
        steps = decide(draft, self.book, self.reread(draft), reread=self.reread).approvals
        asked = [one for step in steps for one in step.of if one.cause != "vacant"]
        people = {person.id for person in self.company.people}
        return next((one.id for one in asked if one.id in people), None)

    # ── is it a yes ──────────────────────────────────────────────────────────────────────────────

    def is_yes(self, *changes: Change) -> bool:
        """Whether the answer is *ok* with these changes."""
        draft = self.changed(*changes)
        kinds = [change.kind for change in changes]
        if "person" in kinds and self.question(draft).is_absent(draft.author):
            return False
        granted = "approval" in kinds
        key = (draft, granted)
        if key not in self.verdicts:
            fine = self.answer(draft, granted=granted).verdict == "ok"
            self.verdicts[key] = fine and not (granted and self.is_open(draft))
        return self.verdicts[key]

    def answer(self, draft: Draft, *, granted: bool = False) -> Reference:
        """What the slow reference answers, the text read again."""
        question = self.question(draft)
        own = question.own_ambassador_channel(question.channel.network)
        there = own and self.reread(replace(draft, channel=own.id, speaks_as="ambassador"))
        return answer(draft, self.company, self.reread(draft), there, granted=granted)

    def question(self, draft: Draft) -> Question:
        """Who and what the draft is about."""
        return Question(draft, self.company, self.reread(draft))

    def is_open(self, draft: Draft) -> bool:
        """Whether a question is open that is not about approvals on file."""
        told = self.answer(draft)
        unknown = any(
            medium.people == "unknown"
            or medium.ai == "unknown"
            or (medium.consents == "unknown" and medium.people != "none")
            for medium in draft.media
        )
        # Which failed checks were of any account the reference does not tell.
        queries = decide(draft, self.book, self.reread(draft), reread=self.reread).queries
        return (
            told.asks_topic
            or told.asks_class
            or unknown
            or any(query.about == "check" for query in queries)
        )

    def changed(self, *changes: Change) -> Draft:
        """The draft with the changes made: the wording first, then the missing words."""
        draft = self.draft
        for change in sorted(changes, key=lambda change: change.kind != "wording"):
            if change.kind == "wording":
                draft = self.reworded(draft, change.text)
            elif change.kind == "duty":
                text = (draft.text or "").rstrip()
                for words, first in change.words:
                    text = f"{words}: {text}" if first else f"{text} {words}"
                draft = replace(draft, text=text)
            elif change.kind == "time":
                assert change.time is not None
                draft = replace(draft, time=change.time)
            elif change.kind == "action":
                draft = replace(draft, action="share", text=None, media=())
            elif change.kind == "channel":
                draft = replace(draft, channel=change.name)
            elif change.kind == "approval":
                draft = replace(draft, asked=True)
            else:
                draft = replace(draft, author=change.name, delegated_by=None)
        return draft

    def reworded(self, draft: Draft, text: str) -> Draft:
        """The draft with another text, without the topics that only the words left out led to."""
        after = replace(draft, text=text)
        still = self.reread(after).topics
        if draft.topics is None:
            return replace(after, proposed=tuple(t for t in draft.proposed if t in still))
        gone = [topic for topic in self.reread(draft).topics if topic not in still]
        return replace(after, topics=tuple(t for t in draft.topics if t not in gone))

    # ── candidates ───────────────────────────────────────────────────────────────────────────────

    def duty(self) -> Iterator[Change]:
        """The missing words put in: the last form of each, then the first."""
        missing = [each for each in self.decision.duties if each.fulfilled is False and each.forms]
        if self.draft.text is None or not missing:
            return
        clauses = {
            (rule.id, key): clause
            for rule in self.company.guideline.rules
            for key, clause in rule.clauses.items()
        }
        for place in (-1, 0):
            words: dict[str, bool] = {}
            for each in missing:
                text = clauses[each.rule, each.clause].text
                words[each.forms[place]] = text is not None and text.position == "start"
            yield Change("duty", words=tuple(words.items()))

    def wording(self) -> Iterator[Change]:
        """What is marked replaced, or the sentences around it left out; else trial and error."""
        text = self.draft.text
        if text is None:
            return
        spots = [
            finding
            for finding in self.decision.findings
            if finding.place == "text" and finding.severity != "hint"
            if not (finding.start == 0 and finding.end == len(text))
        ]
        sentences = sentences_of(text)
        texts: list[str] = []
        if spots:
            covered = [place for spot in spots for place in range(spot.start, spot.end)]
            apart = len(covered) == len(set(covered))
            if apart and all(spot.replacement is not None and not spot.secret for spot in spots):
                mended = "".join(
                    next((str(s.replacement) for s in spots if s.start == place), "")
                    + ("" if place in covered else text[place : place + 1])
                    for place in range(len(text) + 1)
                )
                texts.append(mended)
            touched = [
                any(place in covered for place in range(start, end)) for start, end in sentences
            ]
            texts.append(left_of(text, sentences, touched))
        elif len(sentences) <= 12:
            places = range(len(sentences))
            texts += [left_of(text, sentences, [n == out for n in places]) for out in places]
            texts += [text[start:end].strip() for start, end in sentences]
        for mended in texts:
            if mended != text and len(mended.split()) >= 3:
                yield Change("wording", text=mended)

    def time(self) -> Iterator[Change]:
        """When something everybody may know of begins or ends."""
        if any(f.secret and f.severity != "hint" for f in self.decision.findings):
            return
        now = self.draft.time
        moments: set[datetime | None] = set()
        for event in self.company.calendar.events:
            if event.internal_until is None or now >= event.internal_until:
                moments |= {event.from_, event.until}
        for rule in self.company.guideline.rules:
            moments |= {rule.valid_from, rule.valid_until}
        later = sorted(one for one in moments if one and now < one <= now + timedelta(days=400))
        for moment in later[:24]:
            yield Change("time", time=moment)

    def action(self) -> Iterator[Change]:
        """Sharing without own words."""
        own_words = self.draft.action in ("publish", "comment", "share_with_comment")
        if own_words and self.decision.channel_class != "official":
            yield Change("action")

    def channel(self) -> Iterator[Change]:
        """Other channels of one's own on the same network."""
        here = next((c for c in self.company.channels if c.id == self.draft.channel), None)
        communicates = self.draft.action in spread(("communicate",))
        if here is None or not here.network or not communicates:
            return
        near = [c for c in self.company.channels if c.network == here.network]
        own = self.question(self.draft).own_ambassador_channel(here.network)
        private = [channel for channel in near if channel.place and channel.class_ == "private"]
        run = [
            channel
            for channel in near
            if self.draft.author in (channel.owner, channel.deputy, *channel.contributors)
            if not channel.place
        ]
        names = [channel.id for channel in ([own] if own else []) + private + run]
        for name in dict.fromkeys(names):
            if name not in (here.id, self.decision.channel):
                yield Change("channel", name=name)

    def approval(self) -> Iterator[Change]:
        """Asking."""
        yield Change("approval")

    def person(self) -> Iterator[Change]:
        """Whom the answer names, then whoever has to do with the topics, then with the channel."""
        names: list[str | None] = list(self.decision.contacts)
        question = self.question(self.draft)
        for topic, _ in self.decision.topics:
            names += question.related("topic_owner", topic)
            names += question.related("topic_deputy", topic)
        for channel in self.company.channels:
            if channel.id == self.decision.channel:
                names += [channel.owner, channel.deputy, *channel.contributors]
        others = [name for name in dict.fromkeys(names) if name and name != self.draft.author]
        for name in others[:8]:
            yield Change("person", name=name)


def sentences_of(text: str) -> list[tuple[int, int]]:
    """Where each sentence stands, with its sign and the space after it."""
    found: list[tuple[int, int]] = []
    start, ended = 0, False
    for place, char in enumerate(text):
        if ended and char not in ".!?…\n\t ":
            found.append((start, place))
            start, ended = place, False
        ended = ended or char in ".!?…\n"
    return [*found, (start, len(text))] if start < len(text) else found


def left_of(text: str, sentences: list[tuple[int, int]], out: list[bool]) -> str:
    """The text without some of its sentences."""
    kept = [text[a:b] for (a, b), gone in zip(sentences, out, strict=True) if not gone]
    return "".join(kept).strip()
