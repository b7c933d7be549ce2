"""The nearest yes: one change under which the answer is *ok*, found by deciding again.

Changes of one kind each are tried, those first that the asker can make alone. A wording is the
author's own text with something taken out, put in or replaced, read again by whoever read it
first. Nothing is offered that was not decided again and found to be a yes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from sayso.engine.decide.answering import Reread, decide
from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.decision import Decision, Way
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading

HORIZON = timedelta(days=400)
MOST_MOMENTS = 24
MOST_PIECES = 12
MOST_PEOPLE = 3
LEAST_WORDS = 3
MOST_READ = 24_000
"""Characters that a search may read again in all: a long text is tried less often, so that nobody
waits for what is a convenience."""
OWN_WORDS = ("publish", "comment", "share_with_comment")
_PIECE = re.compile(r"[^.!?…\n\U0001F000-\U0001FAFF☀-➿]+[.!?…\n\U0001F000-\U0001FAFF☀-➿️‍\s]*")


def nearest(decision: Decision, book: Rulebook, reread: Reread) -> tuple[Way, ...]:
    """The ways to a yes from ``decision``, nearest first; at worst somebody to talk to.

    ``reread`` reads a changed draft the way the first one was read. Empty for an *ok*.
    """
    if decision.verdict == "ok":
        return ()
    ways = tuple(_Search(decision, book, reread).ways())
    if ways or not decision.contacts:
        return ways
    return (Way(kind="talk", person=decision.contacts[0], alone=False),)


class _Search:
    def __init__(self, decision: Decision, book: Rulebook, reread: Reread) -> None:
        self.decision = decision
        # Whatever else changes, it is still about the same things: topics are not proposed anew
        # from a text that was left out, or for another author or place.
        about = tuple(topic for topic, _ in decision.topics if topic is not None)
        self.draft = replace(decision.draft, proposed=about)
        self.left = MOST_READ
        self.book = book
        self._reread = reread

    def reread(self, draft: Draft) -> Reading:
        """What a changed draft reads like; takes its length off what may still be read."""
        self.left -= max(len(draft.text or ""), 400)
        return self._reread(draft)

    def ways(self) -> Iterator[Way]:
        for kind in (
            self._duty,
            self._wording,
            self._time,
            self._action,
            self._channel,
            self._approval,
            self._person,
        ):
            way = next(kind(), None)
            if way is not None:
                yield way

    def _is_ok(self, draft: Draft) -> bool:
        if self.left <= 0:
            return False
        return decide(draft, self.book, self.reread(draft)).verdict == "ok"

    def _duty(self) -> Iterator[Way]:
        """The words that are missing, put in."""
        text = self.draft.text
        if text is None:
            return
        missing = [d for d in self.decision.duties if d.fulfilled is False and d.forms]
        if not missing:
            return
        for pick in (-1, 0):
            # Two clauses may want the same words: they are put in once.
            wanted = {d.forms[pick]: self._position(d.rule, d.clause) for d in missing}
            mended = text.rstrip()
            for form, position in wanted.items():
                mended = f"{form}: {mended}" if position == "start" else f"{mended} {form}"
            if self._is_ok(replace(self.draft, text=mended)):
                yield Way(kind="duty", text=mended)

    def _position(self, rule_id: str, key: str) -> str:
        """Where in the post a clause wants its words."""
        for entry in self.book.entries:
            if entry.rule.id == rule_id and entry.key == key and entry.clause.text is not None:
                return entry.clause.text.position
        return "anywhere"

    def _wording(self) -> Iterator[Way]:
        """The text with what is in the way replaced or left out."""
        text = self.draft.text
        if text is None:
            return
        spots = [
            finding
            for finding in self.decision.findings
            if finding.place == "text"
            and finding.severity != "hint"
            and (finding.start, finding.end) != (0, len(text))
        ]
        if spots and all(f.replacement is not None and not f.secret for f in spots):
            mended = text
            for finding in sorted(spots, key=lambda f: -f.start):
                mended = mended[: finding.start] + str(finding.replacement) + mended[finding.end :]
            yield from self._try_text(mended)
        pieces = [match.span() for match in _PIECE.finditer(text)]
        if spots:
            hit = [p for p in pieces if any(f.start < p[1] and p[0] < f.end for f in spots)]
            yield from self._try_text(_without(text, hit))
        elif len(pieces) <= MOST_PIECES:
            for piece in pieces:
                yield from self._try_text(_without(text, [piece]))
            for piece in pieces:
                yield from self._try_text(text[piece[0] : piece[1]].strip())

    def _try_text(self, mended: str) -> Iterator[Way]:
        if mended == self.draft.text or len(mended.split()) < LEAST_WORDS:
            return
        changed = self._retopic(replace(self.draft, text=mended))
        if self._is_ok(changed):
            yield Way(kind="wording", text=mended)

    def _retopic(self, changed: Draft) -> Draft:
        """``changed`` without the declared topics that only the words left out had led to."""
        if self.left <= 0:
            return changed
        after = set(self.reread(replace(changed, topics=None, proposed=())).topics)
        if changed.topics is None:
            return replace(changed, proposed=tuple(t for t in changed.proposed if t in after))
        before = set(self.reread(replace(self.draft, topics=None, proposed=())).topics)
        gone = before - after
        return replace(changed, topics=tuple(t for t in changed.topics if t not in gone))

    def _time(self) -> Iterator[Way]:
        """The first moment from which it is fine."""
        for moment in self._moments()[:MOST_MOMENTS]:
            if self._is_ok(replace(self.draft, time=moment)):
                yield Way(kind="time", time=moment)

    def _moments(self) -> list[datetime]:
        """When something ends or begins that everybody may know of.

        The end of an embargo and the day of a fact to come are secrets themselves, and so is an
        event while it is internal.
        """
        company, now = self.book.company, self.draft.time
        known = [
            event
            for event in company.calendar.events
            if event.internal_until is None or event.internal_until <= now
        ]
        ends = [
            *(event.until for event in known),
            *(event.first_message_at for event in known),
            *(rule.valid_from for rule in company.guideline.rules),
            *(rule.valid_until for rule in company.guideline.rules),
        ]
        return sorted({end for end in ends if end is not None and now < end <= now + HORIZON})

    def _action(self) -> Iterator[Way]:
        """Passing on what is published already, without own words."""
        if self.draft.action not in OWN_WORDS or self.decision.channel_class == "official":
            return
        shared = replace(self.draft, action="share", text=None, media=())
        if self._is_ok(shared):
            yield Way(kind="action", action="share")

    def _channel(self) -> Iterator[Way]:
        """A place of the author's own on the same network."""
        here = self.book.channels.get(self.draft.channel)
        if here is None or self.decision.channel_class not in ("official", "ambassador"):
            return
        for channel in self.book.company.channels:
            if (
                channel.place
                and channel.class_ == "private"
                and channel.network == here.network
                and self._is_ok(replace(self.draft, channel=channel.id))
            ):
                yield Way(kind="channel", channel=channel.id)

    def _approval(self) -> Iterator[Way]:
        """Asking first, where a yes is all that is missing."""
        if self.left <= 0:
            return
        asking = replace(self.draft, asked=True)
        answer = decide(asking, self.book, self.reread(asking))
        if answer.verdict == "ask" and answer.approvals and not answer.queries:
            person = next(iter(answer.contacts), None)
            yield Way(kind="approval", person=person, alone=False)

    def _person(self) -> Iterator[Way]:
        """Somebody who may say it now."""
        for contact in self.decision.contacts[:MOST_PEOPLE]:
            if self._is_ok(replace(self.draft, author=contact, delegated_by=None)):
                yield Way(kind="person", person=contact, alone=False)


def _without(text: str, pieces: list[tuple[int, int]]) -> str:
    for start, end in sorted(pieces, reverse=True):
        text = text[:start] + text[end:]
    return text.strip()
