"""What a company has published, ready to hold a text against that is about to go out.

The claims of the newest posts are kept in memory, by their keys. Of the older ones those are read that
share telling words with the text; for millions of them there is the archive.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from sayso.engine.claims.against import Book, Told, meeting
from sayso.engine.claims.claim import AMOUNT, ME, WE, Claim
from sayso.engine.claims.comparing import contradiction
from sayso.engine.claims.reading import claims
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.statement import Statement

MOST_READ = 400
"""Posts whose claims are kept, the newest first."""

MOST_OLDER = 40
"""Older posts that are read for one text."""

MOST_TOLD = 3
"""Posts that a text is told it contradicts."""

_MOST_FACTS = 200
"""Facts that are read for what bears a post out; of more those that share words with it."""

_COMMON = 50
"""A word that every so manieth post has tells nothing."""

_ANYBODY = frozenset((WE, ME, "person", ""))
"""What a claim may be about that tells no two things apart."""

_ByThing = dict[tuple[str, str], list[tuple[int, Claim]]]

_WORD = re.compile(r"\w{4,}")
_BEGINNING = 6


class Said(NamedTuple):
    """A post that a text contradicts: the post, and where each of the two says so."""

    statement: Statement
    start: int
    end: int
    there_start: int
    there_end: int


class Published:
    """The published posts of a company, found by what a text claims."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self._posts = sorted(company.published, key=lambda each: each.time)
        self._older = max(0, len(self._posts) - MOST_READ)

    def against(self, text: Statement) -> list[Said]:
        """The posts out before ``text`` that it contradicts, the newest first; at most `MOST_TOLD`.

        A post that a fact contradicts is not held against it, nor one that kept to a fact which has
        been replaced; and what a fact contradicts in the text itself is not told again. Never raises.
        """
        if not self._posts:
            return []
        ones = claims(text.text, text.language, text.time, self.company)
        if not ones:
            return []
        found: list[Said] = []
        for at in self._candidates(text, ones):
            post = self._posts[at]
            if post.time < text.time and post.text != text.text:
                found += islice(self._between(post, self._claims_of(at), text, ones), 1)
                if len(found) >= MOST_TOLD:
                    break
        return found

    def _candidates(self, text: Statement, ones: Sequence[Claim]) -> Iterator[int]:
        """The posts with a claim that contradicts one of ``ones``, the newest first."""
        met: set[int] = set()
        for claim in ones:
            pairs = [
                *self._named.get((claim.kind, claim.head), ()),
                *(each for thing in claim.things for each in self._heads.get((claim.kind, thing), ())),
            ]  # fmt: skip
            for at, other in pairs:
                if at not in met and _meets(other, claim):
                    met.add(at)
        yield from sorted(met, reverse=True)
        for at in self._sharing(text.text) if self._older else ():
            if any(_meets(other, claim) for other in self._claims_of(at) for claim in ones):
                yield at

    def _claims_of(self, at: int) -> Sequence[Claim]:
        if at >= self._older:
            return self._read[at - self._older]
        post = self._posts[at]
        return claims(post.text, post.language, post.time, self.company)

    @cached_property
    def _read(self) -> list[Sequence[Claim]]:
        """The claims of the newest posts."""
        return [
            claims(post.text, post.language, post.time, self.company)
            for post in self._posts[self._older :]
        ]

    @cached_property
    def _named(self) -> _ByThing:
        """The claims of the newest posts by all that they are about."""
        found: _ByThing = {}
        for at, read in enumerate(self._read, self._older):
            for claim in read:
                for thing in claim.things:
                    found.setdefault((claim.kind, thing), []).append((at, claim))
        return found

    @cached_property
    def _heads(self) -> _ByThing:
        """The same, by what stands for it."""
        found: _ByThing = {}
        for at, read in enumerate(self._read, self._older):
            for claim in read:
                found.setdefault((claim.kind, claim.head), []).append((at, claim))
        return found

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        """The older posts by the beginnings of their words."""
        found: dict[str, list[int]] = {}
        for at in range(self._older):
            for word in _words(self._posts[at].text):
                found.setdefault(word, []).append(at)
        return found

    def _sharing(self, text: str) -> list[int]:
        """The older posts that share most telling words with a text, of these the newest first."""
        most = max(MOST_OLDER, self._older // _COMMON)
        shared = Counter(
            at
            for word in _words(text)
            if len(having := self._words.get(word, ())) <= most
            for at in having
        )
        best = sorted(shared, key=lambda at: (-shared[at], -at))[:MOST_OLDER]
        return sorted(best, reverse=True)

    def _between(
        self, post: Statement, read: Sequence[Claim], text: Statement, ones: Sequence[Claim]
    ) -> Iterator[Said]:
        book = self._book((post.text, text.text))
        old = Told(post, read, book.against(read, post, text.time))
        new = Told(text, ones, book.against(ones, text, text.time))
        for differs in meeting(old, new):
            a, b = differs.a, differs.b
            if _is_sure(a, b) and not old.is_broken(a) and not new.is_broken(b):
                yield Said(post, b.start, b.end, a.start, a.end)

    def _book(self, texts: Sequence[str]) -> Book:
        """The facts that may bear out or contradict some texts."""
        if len(self.company.facts) <= _MOST_FACTS:
            return self._whole
        spoken = frozenset[str]().union(*map(_words, texts))
        near = [fact for fact in self.company.facts if not spoken.isdisjoint(_words(_all_of(fact)))]
        return Book(replace(self.company, facts=tuple(near[-_MOST_FACTS:])))

    @cached_property
    def _whole(self) -> Book:
        return Book(self.company)


def _is_sure(a: Claim, b: Claim) -> bool:
    """Whether two claims are of one subject beyond what only stands around them.

    Whoever writes is interrupted by it, so it has to be right: each names what the other is about,
    and of two amounts neither names more, nor leaves more unsaid of which one it is.
    """
    if a.head in _ANYBODY or b.head in _ANYBODY or not (a.head in b.things or b.head in a.things):
        return False
    if a.kind != AMOUNT:
        return True
    things = a.things - _ANYBODY
    named = bool(a.property) or len(things) > 1
    return named and a.property == b.property and things == b.things - _ANYBODY


def _meets(a: Claim, b: Claim) -> bool:
    return a.kind == b.kind and _is_sure(a, b) and contradiction(a, b) is not None


def _words(text: str) -> frozenset[str]:
    """How the longer words of a text begin: alike in most of their forms."""
    return frozenset(word[:_BEGINNING] for word in _WORD.findall(text.casefold()))


def _all_of(fact: Fact) -> str:
    named: Iterable[str] = (word for words in fact.subject.values() for word in words)
    return " ".join((fact.text, *named))
