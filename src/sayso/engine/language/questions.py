"""Questions as people type them: their concepts, their language, and slips of the thumb put right.

An index of its own, so that reading a draft costs nothing for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from sayso.engine.language import mundart
from sayso.engine.language.de import questions as questions_de
from sayso.engine.language.en import questions as questions_en
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.fr import questions as questions_fr
from sayso.engine.language.it import questions as questions_it
from sayso.engine.language.phrases import Hit, Phrases, longest
from sayso.engine.language.tokens import WORD, Token, Tokens, tokenize

SPOKEN = {"de": questions_de, "fr": questions_fr, "it": questions_it, "en": questions_en}
Meaning = tuple[str, str]
"""Concept and language."""

NAMES = ("network.", "ai_service")
"""Concepts that are called the same in every language."""

SHORTEST_SLIP = 6
"""Letters of a word that may have been mistyped; in shorter ones every slip is another word."""
DENIABLE = (
    "people",
    "minors",
    "customer",
    "at_customer",
    "security",
    "internal",
    "not_public",
    "company_look",
    "insult",
    "disparage",
    "private_life",
    "personal",
    "other_person",
)
"""What may be said not to be there: *nobody in it*, *no screens*, *nothing secret*."""
DENIED_WITHIN = 2
"""Words between *without* and what is not there: *ohne irgendwas Geheimes*."""
SHORTEST_STEM = 3
"""Letters of the beginning of a word by which one of Mundart is known."""
CLAUSE = 7
"""Words within which what belongs together stands: *the course that I took in March has run out*."""
CLOSING = frozenset(",;:.!?")
"""Signs that close a clause."""
SURE_SLIP = 8
"""Letters of a word in which one may be another; in shorter ones it is mostly another word."""
_HELP = ("help", "helf", "weiterhelf", "aide", "aiut")
_ASKING = {
    "de": "darf dörf dörfi kann chani chan sölli soll muss müssen dürfen dörfe wo mit vo uf bi mir es ich i und us mim mini isch gsi hät het öppis öpper nöd ned nid em",
    "fr": "puis je peux peut on est ce que dois ai le droit mon ma mes sur dans avec un une",
    "it": "posso possiamo devo si può mio mia miei sul sulla con un una il la che per",
    "en": "can may could should am i we is it my the a an on with to allowed ok",
}


@lru_cache(maxsize=1)
def concepts() -> Phrases[Meaning]:
    """Every phrase that questions are read by."""
    return _index({language: module.PHRASES for language, module in SPOKEN.items()})


@lru_cache(maxsize=1)
def asking() -> Phrases[Meaning]:
    """How somebody asks the house; apart from `concepts`, by which the language is told."""
    return _index({language: module.ASKING for language, module in SPOKEN.items()})


def _index(phrases: Mapping[str, Mapping[str, str]]) -> Phrases[Meaning]:
    index: Phrases[Meaning] = Phrases()
    for language, concepts_of in phrases.items():
        for concept, patterns in concepts_of.items():
            for pattern in plain(patterns).split(","):
                if pattern.strip():
                    index.add_pattern((concept, language), pattern)
                if language == "de" and concept in PARTED and (done := _participle(pattern)):
                    index.add_pattern((concept, language), done)
    return index


PARTED = (
    "publish", "share", "delete", "mend", "insult", "disparage", "feed", "connect", "create",
    "copyright",
)  # fmt: skip
"""Concepts of verbs, of which German also says the participle: *hochladen*, *hochgeladen*."""
_PARTED = re.compile(
    r"(aus|ab|an|auf|ein|hoch|runter|rein|raus|weiter|zurueck|weg|dazu|hin|vor)(?!ge)([a-z]{3,}\*)"
)


def _participle(pattern: str) -> str:
    """The participle of a German verb that comes apart; empty where it is none."""
    parted = _PARTED.fullmatch(pattern.strip())
    return "" if parted is None else f"{parted[1]}ge{parted[2]}"


@lru_cache(maxsize=1)
def named_networks() -> frozenset[str]:
    """The networks that questions can name."""
    return frozenset(
        concept.removeprefix("network.")
        for module in SPOKEN.values()
        for concept in module.PHRASES
        if concept.startswith("network.")
    )


@lru_cache(maxsize=4)
def _ends(language: str) -> tuple[tuple[str, str], ...]:
    """Ends of compounds with their concepts."""
    return tuple(
        (end, concept)
        for concept, ends in SPOKEN[language].ENDS.items()
        for end in plain(ends).split()
    )


@lru_cache(maxsize=4)
def _asking(language: str) -> frozenset[str]:
    return frozenset(plain(_ASKING[language]).split()) | frozenset(
        plain(word) for word in LANGUAGES[language].FUNCTION
    )


@lru_cache(maxsize=4)
def _spelt(language: str) -> dict[str, tuple[str, ...]]:
    """Words of the phrases that are long enough to be mistyped, by their first letter."""
    found: dict[str, set[str]] = {}
    for patterns in SPOKEN[language].PHRASES.values():
        for word in plain(patterns).replace(",", " ").split():
            if len(word) >= SHORTEST_SLIP - 1 and word.rstrip("*").isalpha():
                found.setdefault(word[0], set()).add(word)
    return {letter: tuple(sorted(each)) for letter, each in found.items()}


@lru_cache(maxsize=1)
def _german() -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of the German phrases, whole and as stems."""
    words = [
        word
        for patterns in SPOKEN["de"].PHRASES.values()
        for word in plain(patterns).replace(",", " ").split()
    ]
    stems = {word.rstrip("*") for word in words if word.endswith("*")}
    return frozenset(words), tuple(sorted(stem for stem in stems if len(stem) >= SHORTEST_STEM))


def _is_german(word: str) -> bool:
    """Whether the German phrases have this word."""
    words, stems = _german()
    return word in words or word.startswith(stems)


def _in_mundart(taken: Tokens) -> Tokens | None:
    """A question in Mundart by the words of standard German; ``None`` where it is none."""
    if not mundart.is_mundart(taken.tokens):
        return None
    spoken = mundart.as_standard(taken.tokens[: mundart.MOST], _is_german)
    return Tokens(spoken, taken.sentences, [])


class Asked:
    """A question taken apart: its language, and where its concepts stand."""

    def __init__(self, text: str, likely: str = "") -> None:
        self.text = text
        self.taken = tokenize(text, fold(text))
        self.tokens: list[Token] = self.taken.tokens
        found = concepts().find(self.taken)
        spoken = _in_mundart(self.taken)
        if spoken is not None:
            more = (hit for hit in concepts().find(spoken) if hit.what[1] == "de")
            found = list(dict.fromkeys((*found, *more)))
        self.language = _language(self.tokens, found, likely)
        self._at: dict[str, list[Hit[Meaning]]] = {}
        for hit in found:
            concept, language = hit.what
            if language == self.language or concept.startswith(NAMES):
                self._at.setdefault(concept, []).append(hit)
        for place, token in enumerate(self.tokens if spoken is None else spoken.tokens):
            for end, concept in _ends(self.language):
                if len(token.text) > len(end) + 2 and token.text.endswith(end):
                    self._at.setdefault(concept, []).append(
                        Hit((concept, self.language), place, place + 1, token.start, token.end)
                    )

        self._deny()

    def _deny(self) -> None:
        """Forget what is said not to be there, also the further parts of a list of such."""
        denied = {place for hit in self.at("absent") for place in self._after(hit, DENIED_WITHIN)}
        for hit in self.at("switched_off"):
            denied.update(range(max(hit.first - DENIED_WITHIN, 0), hit.last))
        if not denied:
            return
        joined = {place for hit in self.at("nor") for place in range(hit.first, hit.last)}
        for place in sorted(joined):
            if not denied.isdisjoint((place - 1, place - 2)):
                denied.update((place + 1, place + 2))
        for name in DENIABLE:
            kept = [hit for hit in self._at.get(name, ()) if hit.first not in denied]
            if kept:
                self._at[name] = kept
            else:
                self._at.pop(name, None)

    def _after(self, hit: Hit[Meaning], reach: int) -> Iterable[int]:
        """The places after ``hit`` in its clause, at most ``reach`` words on and one to stand there."""
        for place in range(hit.last, min(hit.last + reach + 1, len(self.tokens))):
            if not self.is_unbroken(hit.last, place):
                return
            yield place

    def says(self, *names: str) -> bool:
        """Whether one of these concepts is said."""
        return any(name in self._at for name in names)

    def at(self, *names: str) -> list[Hit[Meaning]]:
        """Where they are said, none inside another."""
        return longest([hit for name in names for hit in self._at.get(name, ())])

    def apart(self, name: str, *others: str) -> list[Hit[Meaning]]:
        """Where ``name`` is said and not as a part of what says one of ``others``."""
        around = [hit for other in others for hit in self._at.get(other, ())]
        return [
            hit
            for hit in self._at.get(name, ())
            if not any(
                each.first <= hit.first
                and hit.last <= each.last
                and each.last - each.first > hit.last - hit.first
                for each in around
            )
        ]

    def near(self, name: str, other: str, reach: int = CLAUSE) -> bool:
        """Whether both are said in one clause, at most ``reach`` words apart."""
        return any(
            max(one.first, two.first) - min(one.last, two.last) < reach
            and self.is_unbroken(min(one.last, two.last), max(one.first, two.first))
            for one in self._at.get(name, ())
            for two in self._at.get(other, ())
        )

    def is_unbroken(self, first: int, last: int) -> bool:
        """Whether no sign closes a clause between the word before ``first`` and the word ``last``."""
        if first > last:
            return True
        between = self.text[self.tokens[first - 1].end : self.tokens[last].start]
        return CLOSING.isdisjoint(between)

    def follows(self, hit: Hit[Meaning], name: str) -> bool:
        """Whether a word of ``name`` stands right before ``hit``: *my* before *CV*."""
        return any(each.last == hit.first for each in self._at.get(name, ()))

    def unbroken(self, name: str) -> bool:
        """Whether it is said within one clause: *auf linkedin steht*, and not *auf linkedin, steht*."""
        return any(self.is_unbroken(hit.first + 1, hit.last - 1) for hit in self._at.get(name, ()))

    def without(self, *names: str) -> str:
        """The question without the words that say one of these."""
        parts: list[str] = []
        reach = 0
        for hit in self.at(*names):
            parts.append(self.text[reach : hit.start])
            reach = hit.end
        return " ".join((*parts, self.text[reach:]))

    def networks(self) -> tuple[str, ...]:
        """The networks named, in the order of the question."""
        named = [
            (hit.first, name.removeprefix("network."))
            for name, hits in self._at.items()
            if name.startswith("network.")
            for hit in hits
        ]
        return tuple(dict.fromkeys(name for _, name in sorted(named)))

    def subjects(self) -> tuple[str, ...]:
        """What it is about, as kinds of topics that companies have."""
        found = {name: hits for name, hits in self._at.items() if name.startswith("about.")}
        spans = [(hit.first, hit.last) for hits in found.values() for hit in hits]
        spans += [(hit.first, hit.last) for hit in self._at.get("customer_public", ())]
        return tuple(
            name.removeprefix("about.")
            for name, hits in found.items()
            if any(not _is_inside((hit.first, hit.last), spans) for hit in hits)
        )

    def is_answered(self) -> bool:
        """Whether somebody is answered, by a word that says so and means no help."""
        return any(not self.is_help(hit) for hit in self.at("reply"))

    def is_help(self, hit: Hit[Meaning]) -> bool:
        """Whether a hit only speaks of help, which somebody may want for themselves."""
        return self.tokens[hit.first].text.startswith(_HELP)

    def word(self, place: int) -> str:
        """The word at ``place``, folded; empty beyond the ends."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""


def _is_inside(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """Whether words are a part of longer ones: *party* in *summer party*."""
    return any(
        first <= span[0] and span[1] <= last and last - first > span[1] - span[0]
        for first, last in others
    )


def _language(tokens: list[Token], found: Iterable[Hit[Meaning]], likely: str) -> str:
    """The language most words speak for; ``likely`` where it is a tie."""
    covered: dict[str, set[int]] = {language: set() for language in SPOKEN}
    for hit in found:
        if not hit.what[0].startswith(NAMES):
            covered[hit.what[1]].update(range(hit.first, hit.last))
    score = {
        language: len(places) + sum(token.text in _asking(language) for token in tokens) * 1.5
        for language, places in covered.items()
    }
    return max(SPOKEN, key=lambda language: (score[language], language == likely))


def mended(text: str, known: Phrases[Meaning], more: Iterable[str] = ()) -> str:
    """``text`` with words one slip away from one of ours put right.

    ``known`` is the company's own index: what it knows is no slip; ``more`` are words of its own.
    """
    asked = Asked(text)
    language = asked.language
    sure = {
        place
        for hit in (*concepts().find(asked.taken), *known.find(asked.taken))
        for place in range(hit.first, hit.last)
    }
    vocabulary = _spelt(language)
    own: dict[str, list[str]] = {}
    for word in more:
        own.setdefault(word[:1], []).append(word)
    parts: list[str] = []
    reach = 0
    for place, token in enumerate(asked.tokens):
        word = token.text
        if (
            place in sure
            or token.kind != WORD
            or len(word) < SHORTEST_SLIP
            or word in _asking(language)
            or any(word.startswith(each.rstrip("*")) for each in vocabulary.get(word[0], ()))
        ):
            continue
        near = [
            found
            for each in (*vocabulary.get(word[0], ()), *own.get(word[0], ()))
            if (found := _meant(word, each))
        ]
        if near:
            parts += (text[reach : token.start], min(near, key=lambda each: (-len(each), each)))
            reach = token.end
    return "".join((*parts, text[reach:]))


def _meant(word: str, known: str) -> str:
    """What ``word`` was meant to be, where that is ``known`` (``known*``: with any ending)."""
    stem = known.rstrip("*")
    if stem == known:
        return known if _one_slip(word, known) else ""
    for cut in (len(stem), len(stem) - 1, len(stem) + 1):
        if cut <= len(word) and _one_slip(word[:cut], stem):
            return stem + word[cut:]
    return ""


def _one_slip(word: str, meant: str) -> bool:
    """Whether ``word`` is ``meant`` with one letter missing, doubled, wrong or swapped inside it."""
    if abs(len(word) - len(meant)) > 1 or len(meant) < SHORTEST_SLIP - 1:
        return False
    start = 0
    most = min(len(word), len(meant))
    while start < most and word[start] == meant[start]:
        start += 1
    if start >= most:
        return False  # an ending is no slip
    one, other = word[start:], meant[start:]
    if len(one) == len(other):
        swapped = (
            len(one) > 1 and one[0] == other[1] and one[1] == other[0] and one[2:] == other[2:]
        )
        return swapped or (one[1:] == other[1:] and len(word) >= SURE_SLIP and len(one) > 1)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[1:] == shorter and len(shorter) > 0
