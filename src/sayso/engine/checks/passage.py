"""A text, and what it says to a company, whoever says it, where and when.

Whatever is looked up here is looked up once for a text, however many drafts have it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from functools import cached_property
from operator import attrgetter

from sayso.engine.checks.index import CompanyIndex
from sayso.engine.finding import Mark, Reading
from sayso.engine.language import lexicon
from sayso.engine.language.fold import fold
from sayso.engine.language.phrases import Fitting, Hit, Hits, longest
from sayso.engine.language.tokens import NONE, WORD, Token, tokenize
from sayso.engine.language.topics import Proposal, weigh
from sayso.engine.language.which import which

Meaning = tuple[str, str]
"""A family of names and an id, or a concept of ours and a language."""

NameHit = Hit[Meaning]
"""A name found: family (``customer``, ``own`` …) and id."""

WordHit = Hit[Meaning]
"""A phrase found: concept and language."""

Found = Hits[Meaning]

MOST_TEXTS = 64
MOST_WORDS = 20_000
_BEYOND = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile("[a-z]")
_NOTHING: Found = Hits((), [])
_LIKE_WORDS = frozenset(("customer", "competitor", "code", "own"))
"""Names that may also be a place, a person or a common word."""


_QUOTES = re.compile('[«»“”„"‹›]')
_CLOSING = {"«": "»", "»": "«", "„": '“”"', "“": "”", '"': '"', "‹": "›", "›": "‹"}
"""Quotation marks by those that end what they begin."""


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """The places between quotation marks; one that is never closed quotes nothing."""
    start, closing = -1, ""
    for match in _QUOTES.finditer(text):
        mark = match.group()
        if start >= 0 and mark in closing:
            yield start, match.end()
            start = -1
        elif start < 0 and mark in _CLOSING:
            start, closing = match.start(), _CLOSING[mark]


class Outcome:
    """What some checks found in a passage: marks with the number of their check, and conditions."""

    __slots__ = ("checked", "failed", "marks")

    def __init__(
        self,
        marks: tuple[tuple[int, Mark], ...],
        checked: frozenset[str],
        failed: frozenset[str],
    ) -> None:
        self.marks = marks
        self.checked = checked
        self.failed = failed

    def says(self, other: Outcome) -> bool:
        """Whether ``other`` says the same."""
        return (
            self.marks == other.marks
            and self.checked == other.checked
            and self.failed == other.failed
        )


class Words:
    """A text taken apart, and what is found in it whatever its language."""

    def __init__(self, text: str, index: CompanyIndex, fitting: Fitting[Meaning]) -> None:
        self.text = text
        self.index = index
        self.folded = fold(text)
        self.taken = tokenize(text, self.folded)
        self.tokens = self.taken.tokens
        self._fitting = fitting
        self._languages: dict[str, str] = {}
        self._raw: dict[str, Found] = {}
        self._phrases: dict[tuple[str, ...], Found] = {}

    @cached_property
    def legible(self) -> bool:
        """Whether the text is in letters the language room reads."""
        other = sum(sign.isalpha() for sign in _BEYOND.findall(self.folded.text))
        return not other or len(_LATIN.findall(self.folded.text)) >= other

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """What stands between quotation marks, in the text as given."""
        return list(_quotations(self.text))

    def language(self, likely: str) -> str:
        """The likeliest language; ``likely`` where nothing tells."""
        found = self._languages.get(likely)
        if found is None:
            found = self._languages[likely] = which(self.tokens, likely)
        return found

    @cached_property
    def _hits(self) -> dict[str, list[NameHit]]:
        found: dict[str, list[NameHit]] = {}
        for hit in self.index.phrases.find(self.taken, self._fitting):
            found.setdefault(hit.what[0], []).append(hit)
        return found

    @cached_property
    def there(self) -> frozenset[str]:
        """Every concept and family of names that stands in the text."""
        return frozenset(self._hits)

    def found(self, hits: Iterable[NameHit]) -> Found:
        """``hits``, ready to be asked for by sentence."""
        return Hits(hits, self.tokens)

    def raw(self, family: str) -> Found:
        """Every name of a family or phrase of a concept, also one inside another."""
        found = self._raw.get(family)
        if found is None:
            hits = self._hits.get(family)
            found = self._raw[family] = self.found(hits) if hits else _NOTHING
        return found

    def said(self, *concepts: str) -> Found:
        """Phrases of these concepts, none inside another, in the order of the text."""
        found = self._phrases.get(concepts)
        if found is None:
            said = self._hits
            hits = [hit for concept in concepts for hit in said.get(concept, ())]
            found = self._phrases[concepts] = self.found(longest(hits)) if hits else _NOTHING
        return found


class Passage:
    """A text in its language, to somebody who may or may not be signed in.

    ``outcomes`` and ``readings`` are what was made of it, by all else that it depended on.
    """

    def __init__(self, words: Words, language: str, *, signed_in: bool) -> None:
        self.words = words
        self.text = words.text
        self.tokens = words.tokens
        self.index = words.index
        self.language = language
        self.signed_in = signed_in
        self.outcomes: dict[tuple[int, Hashable], Outcome] = {}
        self.latest: dict[int, Outcome] = {}
        self.readings: dict[Hashable, Reading] = {}
        self._kept: dict[tuple[str, ...], Found] = {}

    def names(self, *families: str) -> Found:
        """Names of these families, of each family none inside another."""
        found = self._kept.get(families)
        if found is None:
            if len(families) == 1:
                found = self._family(families[0])
            else:
                each = [some for family in families if (some := self.names(family))]
                found = each[0] if len(each) == 1 else _NOTHING
                if len(each) > 1:
                    hits = [hit for some in each for hit in some]
                    hits.sort(key=attrgetter("start"))
                    found = self.words.found(hits)
            self._kept[families] = found
        return found

    def _family(self, family: str) -> Found:
        raw = self.words.raw(family)
        if not raw:
            return _NOTHING
        meant = [hit for hit in raw if self._means_name(hit)] if family in _LIKE_WORDS else raw
        return self.words.found(longest(meant))

    @cached_property
    def about_us(self) -> Found:
        """Own names, hashtags and products."""
        return self.names("own", "hashtag", "product")

    @cached_property
    def ours(self) -> Found:
        """Own names, hashtags, products, and *our firm* in its many forms."""
        us = self.words.said("us")
        return self.words.found(sorted((*self.about_us, *us))) if us or self.about_us else _NOTHING

    @cached_property
    def others(self) -> Found:
        """Customers, competitors, the market: whose business is not ours."""
        hits = [*self.words.said("their"), *self.names("competitor", "customer")]
        return self.words.found(sorted(hits, key=attrgetter("start"))) if hits else _NOTHING

    @cached_property
    def topics(self) -> tuple[Proposal, ...]:
        """Topics the text's own words propose."""
        raw = self.words.raw("topic")
        if not raw:
            return ()
        named: list[NameHit] = self.names("customer", "competitor", "own")
        if self.signed_in:
            named = longest((*named, *self.names("embargo")))
            hits: list[NameHit] = raw
        else:
            hits = [hit for hit in raw if hit.what[1] not in self.index.secret_topics]
        if named:
            hits = [hit for hit in hits if not any(_is_part(hit, name) for name in named)]
        return weigh(self.text, hits, self.index.above)

    # ── is it the name ───────────────────────────────────────────────────────────────────────────

    def _means_name(self, hit: NameHit) -> bool:
        """Whether a hit is the name and not a place, a person, or a common word like it."""
        if hit.what[0] not in _LIKE_WORDS or hit.last - hit.first > 1:
            return True
        token = self.tokens[hit.first]
        if token.inside or hit.joined:
            return True
        if hit.what[0] != "code" and token.text.endswith(lexicon.STREETS):
            return False
        before = self.tokens[hit.first - 1] if hit.first else None
        after = self.tokens[hit.last] if hit.last < len(self.tokens) else None
        together = after is not None and after.sentence == token.sentence and after.gap != 3
        if together and after is not None and after.kind == WORD:
            if after.text in lexicon.legal_forms() or after.text in ("gruppe", "group"):
                return True
            if hit.what[0] != "code" and self._is_place(after.text):
                return False
        if before is not None and before.sentence == token.sentence and hit.what[0] != "code":
            if before.text in lexicon.places_before():
                return False
            if hit.what[0] in ("customer", "competitor") and (
                before.text in lexicon.titles() or before.text in self.index.first_names
            ):
                return False
        return token.text not in lexicon.common() or self._stands_out(token, before)

    @staticmethod
    def _is_place(word: str) -> bool:
        return word in lexicon.places_after() or word.endswith(lexicon.STREETS)

    def _stands_out(self, token: Token, before: Token | None) -> bool:
        """Whether a common word is written and placed like a name."""
        written = self.text[token.start : token.end]
        if written.islower():
            return False
        if written.isupper() and len(written) > 1 and not self.text.isupper():
            return True
        if before is not None and before.sentence == token.sentence:
            if before.text in lexicon.firm_before():
                return True
            return self.language != "de" and before.gap != NONE
        return False


def _is_part(hit: NameHit, name: NameHit) -> bool:
    """Whether a hit is only a piece of a longer name: *Outillage* in *Haute-Combe Outillage*."""
    inside = name.first <= hit.first and hit.last <= name.last
    return inside and hit.last - hit.first < name.last - name.first


class Texts:
    """Texts taken apart, each once; the last few are kept.

    Holds what people wrote: it lives no longer than the answer it is made for.
    """

    def __init__(self, index: CompanyIndex, *, signed_in: bool = True) -> None:
        self.index = index
        self.signed_in = signed_in
        self._fitting: Fitting[Meaning] = {}
        self._kept: dict[str | None, tuple[Words, dict[str, Passage]]] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def words(self, text: str | None) -> Words:
        """``text`` taken apart; ``None`` is no text, and kept apart from an empty one."""
        return self._of(text)[0]

    def passage(self, text: str | None, language: str) -> Passage:
        """``text`` read as ``language``."""
        words, passages = self._of(text)
        found = passages.get(language)
        if found is None:
            found = passages[language] = Passage(words, language, signed_in=self.signed_in)
        return found

    def _of(self, text: str | None) -> tuple[Words, dict[str, Passage]]:
        found = self._kept.pop(text, None)
        if found is None:
            passages: dict[str, Passage] = {}
            found = (Words(text or "", self.index, self._fitting), passages)
            while len(self._kept) >= MOST_TEXTS:
                self._kept.pop(next(iter(self._kept)))
            if len(self._fitting) > MOST_WORDS:
                self._fitting.clear()
        self._kept[text] = found
        return found
