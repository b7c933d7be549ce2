"""A text, and what it says to a company, whoever says it, where and when.

Whatever is looked up here is looked up once for a text, however many drafts have it.
"""

from __future__ import annotations

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import cached_property
from operator import attrgetter

from sayso.engine.checks.index import NAMES, SOUGHT, CompanyIndex
from sayso.engine.checks.kept import TIMED
from sayso.engine.finding import Mark, Reading
from sayso.engine.language import lexicon, mundart, quantities
from sayso.engine.language.disguise import DISGUISED, MISSPELT, may_hide, overlaps
from sayso.engine.language.fold import fold
from sayso.engine.language.phrases import MOST_FOUND, Fitting, Hit, Hits, longest
from sayso.engine.language.tokens import (
    BREAK,
    MOST_TOKENS,
    NONE,
    NUMBER,
    WORD,
    Span,
    Token,
    Tokens,
    tokenize,
)
from sayso.engine.language.topics import Proposal, weigh
from sayso.engine.language.which import of_sentence, which

Meaning = tuple[str, str]
"""A family of names and an id, or a concept of ours and a language."""

NameHit = Hit[Meaning]
"""A name found: family (``customer``, ``own`` …) and id."""

WordHit = Hit[Meaning]
"""A phrase found: concept and language."""

Found = Hits[Meaning]

_START = attrgetter("start")

MOST_MARKS = 200
"""Marks a reading keeps. Nobody reads more; each costs every clause that names its kind."""

MOST_HITS = 1000
"""Phrases of one kind a check looks at, where each costs a closer look."""

MOST_TEXTS = 64
MOST_WORDS = 20_000
_BEYOND = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile("[a-z]")
_NEARBY = 40
_ALONE = 4
"""Signs of a bracket that holds one word."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTHING: Found = Hits((), [])
_LIKE_WORDS = frozenset(("customer", "competitor", "code", "own"))
"""Names that may also be a place, a person or a common word."""


_BRACKETED = 60
"""Letters between the brackets of a source."""

_SOURCES = 8
"""Sources of a sentence that are looked at."""

_CITED = 2
"""Words between *according to* and the source."""

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
        self._futures: dict[str, dict[int, int]] = {}
        self._spoken: dict[tuple[int, str], str] = {}
        self._raw: dict[str, Found] = {}
        self._languages_of: dict[str, dict[tuple[int, int], set[str]]] = {}
        self._phrases: dict[tuple[str, ...], Found] = {}

    @cached_property
    def legible(self) -> bool:
        """Whether the text is in letters the language room reads, and was read to its end."""
        found = sum(map(len, self._hits.values()))
        if len(self.tokens) >= MOST_TOKENS or found >= MOST_FOUND:
            return False
        other = sum(sign.isalpha() for sign in _BEYOND.findall(self.folded.text))
        return not other or len(_LATIN.findall(self.folded.text)) >= other

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """What stands between quotation marks, in the text as given."""
        return list(_quotations(self.text))

    @cached_property
    def titled(self) -> dict[int, list[int]]:
        """By sentence, where a title stands before a name: *Frau Keller*, *Dr. Rochat*."""
        titles = lexicon.titles()
        found: dict[int, list[int]] = {}
        for at, token in enumerate(self.tokens[:-1]):
            if token.text not in titles:
                continue
            name = self.tokens[at + 1]
            together = name.sentence == token.sentence and name.end - name.start > 1
            if together and self.text[name.start].isupper():
                found.setdefault(token.sentence, []).append(at)
        return found

    @cached_property
    def texts(self) -> frozenset[str]:
        """Its words, numbers and signs, each once."""
        return frozenset([token[0] for token in self.tokens])

    @cached_property
    def numbers(self) -> dict[int, list[int]]:
        """By sentence, where a number stands in figures."""
        found: dict[int, list[int]] = {}
        for at in [at for at, token in enumerate(self.tokens) if token[3] == NUMBER]:
            found.setdefault(self.tokens[at].sentence, []).append(at)
        return found

    @cached_property
    def ages(self) -> dict[int, list[int]]:
        """By sentence, where an age may begin: a number, a small one by its word, or *zehnjährig*."""
        telling = self.texts & lexicon.small_numbers().keys()
        if "ehrig" in self.folded.text or "enne" in self.folded.text:
            telling |= {word for word in self.texts if "ehrig" in word or word.endswith("enne")}
        if not telling:
            return self.numbers
        found: dict[int, list[int]] = {}
        for at, token in enumerate(self.tokens):
            if token[3] == NUMBER or token[0] in telling:
                found.setdefault(token.sentence, []).append(at)
        return found

    def futures(self, language: str) -> dict[int, int]:
        """By sentence, the first verb of ``language`` that speaks of what is to come by its end."""
        found = self._futures.get(language)
        if found is None:
            found = self._futures[language] = {}
            ends = lexicon.future_ends(language)
            for at, token in enumerate(self.tokens) if ends else ():
                if token[0].endswith(ends) and token.sentence not in found:
                    written = self.text[token.start : token.end].lower()
                    if lexicon.is_future(written, language):
                        found[token.sentence] = at
        return found

    @cached_property
    def breaks(self) -> list[int]:
        """The words with a sign between clauses before them."""
        return [at for at, token in enumerate(self.tokens) if token[4] == BREAK]

    @cached_property
    def addresses(self) -> dict[int, list[Span]]:
        """By sentence, its links, mails, mentions and hashtags."""
        found: dict[int, list[Span]] = {}
        for span in self.taken.spans:
            found.setdefault(self.tokens[span.first].sentence, []).append(span)
        return found

    def language(self, likely: str) -> str:
        """The likeliest language; ``likely`` where nothing tells."""
        found = self._languages.get(likely)
        if found is None:
            found = self._languages[likely] = which(self.tokens, likely)
        return found

    def spoken(self, sentence: int, likely: str) -> str:
        """The language of a sentence; ``likely`` where too few of its words tell."""
        found = self._spoken.get((sentence, likely))
        if found is None:
            span = self.taken.sentences[sentence]
            found = of_sentence(self.tokens[span.first : span.last], likely)
            self._spoken[sentence, likely] = found
        return found

    @cached_property
    def _hits(self) -> dict[str, list[NameHit]]:
        found: defaultdict[str, list[NameHit]] = defaultdict(list)
        for hit in self.index.phrases.find(self.taken, self._fitting):
            found[hit[0][0]].append(hit)
        if self._counts(found.keys()):
            for hit in self.index.book.find(self.taken):
                found[hit.what[0]].append(hit)
        for hit in (*self._in_mundart, *self._odd):
            hits = found[hit.what[0]]
            if not overlaps(hit, hits):
                insort(hits, hit, key=_START)
        sayings = found.get("saying")
        return dict(found) if sayings is None else _without(found, sayings)

    @cached_property
    def _in_mundart(self) -> list[NameHit]:
        """What is said in Mundart, by the words of standard German."""
        if not mundart.is_mundart(self.tokens):
            return []
        find, fitting = self.index.phrases, self._fitting
        tokens = self.tokens[: mundart.MOST]
        spoken = mundart.as_standard(tokens, lambda word: bool(find.starting(word, fitting)))
        taken = Tokens(spoken, self.taken.sentences, [])
        hits = find.find(taken, fitting)
        if self._counts({hit.what[0] for hit in hits}):
            hits += self.index.book.find(taken)
        return hits

    def _counts(self, concepts: Collection[str]) -> bool:
        """Whether a figure stands here that a fact book may keep."""
        if not self.index.company.facts:
            return False
        timed = not TIMED.isdisjoint(concepts)
        return bool(self.numbers) or quantities.may_count(self.texts, timed=timed)

    @cached_property
    def _odd(self) -> list[NameHit]:
        """Names and insults that are not written as they should be."""
        return self.index.sought.find(self.text, self.folded, self.taken, self._fitting)

    @cached_property
    def disguised(self) -> list[tuple[int, int]]:
        """The places of names and insults that are written so that nobody finds them."""
        places = [(hit.start, hit.end) for hit in self._odd if hit.how == DISGUISED]
        if may_hide(self.text):
            places += [
                (hit.start, hit.end)
                for family in self.there & SOUGHT
                for hit in self._hits[family]
                if may_hide(self.text[hit.start : hit.end])
            ]
        return places

    @cached_property
    def misspelt(self) -> list[tuple[int, int]]:
        """The places of names with a slip of the pen."""
        return [(hit.start, hit.end) for hit in self._odd if hit.how == MISSPELT]

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

    def languages_of(self, hit: NameHit) -> set[str]:
        """The languages in which the words of a phrase are one of its concept."""
        concept = hit.what[0]
        found = self._languages_of.get(concept)
        if found is None:
            found = self._languages_of[concept] = {}
            for other in self._hits.get(concept, ()):
                found.setdefault((other.first, other.last), set()).add(other.what[1])
        return found.get((hit.first, hit.last), set())

    def said(self, *concepts: str) -> Found:
        """Phrases of these concepts, none inside another, in the order of the text."""
        if self.there.isdisjoint(concepts):  # nearly always
            return _NOTHING
        found = self._phrases.get(concepts)
        if found is None:
            said = self._hits
            if len(concepts) == 1:
                hits = said[concepts[0]]
            else:
                hits = [hit for concept in concepts if concept in said for hit in said[concept]]
            found = self._phrases[concepts] = self.found(longest(hits))
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
            hits = _no_parts(hits, named)
        return weigh(self.text, [hit for hit in hits if not self._is_source(hit)], self.index.above)

    def _is_source(self, hit: NameHit) -> bool:
        """Whether words only say where something is written: *(annual report 2025, p. 4)*."""
        opened = self.text.rfind("(", max(0, hit.start - _BRACKETED), hit.start)
        closed = self.text.find(")", hit.end, hit.end + _BRACKETED)
        if opened >= 0 and closed >= 0 and ")" not in self.text[opened : hit.start]:
            alone = closed - opened - (hit.end - hit.start) <= _ALONE
            return any(sign.isdigit() for sign in self.text[opened:closed]) or (
                alone and self._has_number(hit)
            )
        sentence = self.tokens[hit.first].sentence
        return any(
            0 <= hit.first - cited.last <= _CITED
            for cited in self.words.said("cites").within(sentence)[:_SOURCES]
        ) or any(
            0 <= written.first - hit.last <= _CITED and self._has_number(hit)
            for written in self.words.said("written").within(sentence)[:_SOURCES]
        )

    def _has_number(self, hit: NameHit) -> bool:
        """Whether a number that is no year stands in the sentence, not too far off."""
        span = self.words.taken.sentences[self.tokens[hit.first].sentence]
        return any(
            token.kind == NUMBER and not token.inside and not _YEAR.fullmatch(token.text)
            for token in self.tokens[
                max(span.first, hit.first - _NEARBY) : min(span.last, hit.last + _NEARBY)
            ]
        )

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
            lower = after is None or not self.text[after.start].isupper()
            if before.text in ("im", "ins") and hit.what[0] == "customer" and lower:
                return False  # *im Gubel* is a place; a firm has no article
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


def _without(found: dict[str, list[NameHit]], sayings: list[NameHit]) -> dict[str, list[NameHit]]:
    """``found`` without the words of sayings: who drops a penny lost no money."""
    covered = {at for saying in sayings for at in range(saying.first, saying.last)}
    kept: dict[str, list[NameHit]] = {}
    for family, hits in found.items():
        if family in NAMES or family == "saying":
            kept[family] = hits
            continue
        meant = [hit for hit in hits if covered.isdisjoint(range(hit.first, hit.last))]
        if meant:
            kept[family] = meant
    return kept


def _no_parts(hits: list[NameHit], names: list[NameHit]) -> list[NameHit]:
    """Those that are no mere piece of a longer name: *Marine* in *Petit Lac Marine*."""
    longest_at: dict[int, int] = {}  # where the longest name ends that begins at a token
    for name in names:
        if name.last > longest_at.get(name.first, 0):
            longest_at[name.first] = name.last
    reach = max(last - first for first, last in longest_at.items())
    return [
        hit
        for hit in hits
        if not any(
            hit.last <= longest_at.get(first, 0)
            and hit.last - hit.first < longest_at[first] - first
            for first in range(max(0, hit.last - reach), hit.first + 1)
        )
    ]


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
