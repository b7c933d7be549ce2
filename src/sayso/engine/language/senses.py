"""What a word may mean among the things, properties, states and marks the house knows.

A sense is a family and an id: ``thing agm``, ``prop weight``, ``state open@closed``, ``mark not``. The
ids are the same in every language, so that statements of two languages can be held together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from sayso.engine.language import marks, places, processes, properties, things
from sayso.engine.language.fold import fold
from sayso.engine.language.things import COLUMNS
from sayso.engine.language.words import words

Sense = tuple[str, str]
"""Family and id."""

NO_SENSES: frozenset[Sense] = frozenset()
THING_FAMILIES = frozenset(("thing", "group", "part", "light", "firm"))

GAP = "…"
REACH = 7
"""Words that may stand in a gap."""

_HEADS = THING_FAMILIES | {"prop", "role", "process"}
"""What the last part of a compound may be."""

_UNCUT = THING_FAMILIES | {"place", "role", "mark"}
"""What is known as a whole is not taken apart."""

_LONGEST = 48
_WORD = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"[^\W_]+\*?|…")
_TAIL = 3
_SHORT_TAIL = 4
_WHOLE = 7
_LINKS = ("es", "en", "er", "s", "n", "e", "")
_NO_TAIL = frozenset(
    words(
        """
        berg see bach hof bad stadt wald haus tor ort rat weg ring park ei art teil ende tag bar zug
        uni not amt los hut salz mann lage gas wand tier box reihe team bett weg
        """
    )
)
"""Ends of towns' and people's names, and of words that are no compounds."""

_FORMS = ("innen", "ern", "nen", "en", "er", "em", "es", "e", "n", "s")
_ENDINGS = {
    "de": ("innen", "ern", "nen", "en", "er", "em", "es", "e", "n", "s"),
    "fr": ("es", "e", "s", "x"),
    "it": ("hi", "he", "i", "e", "o", "a"),
}
_UMLAUTS = (("aeu", "au"), ("ae", "a"), ("oe", "o"), ("ue", "u"))


def stem(word: str, language: str) -> str:
    """A noun or adjective without its ending; words of one noun have one stem."""
    if len(word) <= 3:
        return word
    if language == "en":
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith("s") and not word.endswith("ss"):
            word = word[:-1]
        return word[:-1] if word.endswith("e") and len(word) > 3 else word
    if language == "fr" and word.endswith("aux") and len(word) > 5:
        return word[:-3] + "al"
    for ending in _ENDINGS.get(language, ("s",)):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word


NOUN_ENDS = ("ung", "heit", "keit", "ion", "taet", "schaft", "en", "nis", "tum", "ment", "ik", "ie")
"""Ends of German nouns that are no town's."""


def key_of(word: str) -> str:
    """The name of a word nobody knows, the same in every language as far as its endings go."""
    for ending in ("innen", "en", "es", "er", "e", "n", "s", "i", "a", "o"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


class Word(NamedTuple):
    """A word: its senses, its key where it is a noun or a name that nobody knows, and its parts."""

    senses: frozenset[Sense]
    key: str
    function: bool
    families: frozenset[str]
    ids: dict[str, tuple[str, ...]]
    """Its ids of each family, in order."""
    marks: frozenset[str]
    thing: tuple[str, str] | None
    """The thing it names and its family, where it names one."""
    content: str
    """What it adds to what a sentence says."""


_CONTENT = THING_FAMILIES | {"act", "does", "place", "state", "class", "role", "prop"}
_NAMING = ("thing", "group", "part", "firm", "light", "place", "act")


@lru_cache(maxsize=1 << 14)
def made(senses: frozenset[Sense], key: str = "", *, function: bool = False) -> Word:
    """A word of these senses."""
    ids: dict[str, tuple[str, ...]] = {}
    for family, name in sorted(senses):
        ids[family] = (*ids.get(family, ()), name)
    thing = next(((ids[family][0], family) for family in _NAMING if family in ids), None)
    if thing is not None and thing[1] == "place":
        thing = ("@" + thing[0], "place")
    named = sorted(
        f"{'thing' if family == 'act' else family}:{name}"
        for family, name in senses
        if family in _CONTENT
    )
    content = named[0] if named and "mark" not in ids else key
    marks_ = frozenset(ids.get("mark", ()))
    return Word(senses, key, function, frozenset(ids), ids, marks_, thing, content)


class Phrase(NamedTuple):
    """A phrase of several words: its words, its sense, and how its further words begin."""

    parts: tuple[str, ...]
    sense: Sense
    starts: frozenset[str]


START = 3
"""Letters by which a phrase is looked for before it is compared."""


def _starts(parts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part[:START].rstrip("*") for part in parts[1:] if part != GAP)


class _Lexicon(NamedTuple):
    exact: dict[str, frozenset[Sense]]
    stems: dict[str, frozenset[Sense]]
    starts: dict[str, frozenset[Sense]]
    phrases: dict[str, tuple[Phrase, ...]]
    nouns: dict[str, frozenset[Sense]]
    function: frozenset[str]


def _lines(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The id of each line and its columns, one for all where it has one."""
    for line in text.strip().split("\n"):
        name, _, rest = line.partition(": ")
        columns = tuple(part.strip() for part in rest.split("|"))
        yield name.strip(), columns * len(COLUMNS) if len(columns) == 1 else columns


def _entries() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Family, id and columns of everything that is known."""
    for family, text in (
        ("firm", things.FIRM),
        ("part", things.PARTS),
        ("group", things.GROUPS),
        ("light", things.LIGHT),
        ("thing", things.THINGS),
        ("act", things.ACTS),
        ("placeof", properties.PLACES_OF),
        ("role", properties.ROLES),
        ("does", properties.DOES),
        ("mark", marks.MARKS),
        ("attr", marks.ATTRIBUTES),
        ("side", marks.SIDES),
    ):
        for name, columns in _lines(text):
            yield family, name, columns
    for name, columns in _lines(properties.PROPERTIES):
        yield "prop", name.partition(" ")[0], columns
    for family, text in (
        ("state", properties.STATES),
        ("state", properties.QUALITIES),
        ("class", properties.CLASSES),
    ):
        for name, columns in _lines(text):
            axis, _, pole = name.partition(" @ ")
            yield family, f"{axis}@{pole}", columns
    for name, columns in _lines(places.PLACES):
        yield "place", name.partition(" < ")[0], columns
    for name, columns in _lines(processes.PHASES):
        yield "phase", name, columns
    for line in processes.PROCESSES.strip().split("\n"):
        name, _, rest = line.partition(": ")
        for sign, side in zip(("", "+"), rest.split(" ; "), strict=False):
            yield "process", name + sign, tuple(part.strip() for part in side.split("|"))
    for line in marks.COMPARED.strip().split("\n"):
        name, _, rest = line.partition(": ")
        for sign, side in zip("+-", rest.split(" ; "), strict=False):
            yield "compared", name + sign, tuple(part.strip() for part in side.split("|"))


WHOLE: dict[str, str] = {
    name.partition(" < ")[0]: name.partition(" < ")[2]
    for name, _ in _lines(places.PLACES)
    if " < " in name
}
"""What a place lies in."""

KINDS: dict[str, str] = {
    name.partition(" ")[0]: name.partition(" ")[2] for name, _ in _lines(properties.PROPERTIES)
}
"""The kind of value that a property has."""


QUALITIES: frozenset[str] = frozenset(
    name.partition(" @ ")[0] for name, _ in _lines(properties.QUALITIES)
)
"""The axes of states that count only where they are said of a thing, and do not tell which one is meant."""


def pieces(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase."""
    return tuple(_PIECE.findall(fold(phrase).text.replace("...", "…")))


def _nothing() -> dict[str, set[Sense]]:
    return {}


class _Building:
    """A lexicon while it is built."""

    def __init__(self) -> None:
        self.exact, self.stems, self.starts = _nothing(), _nothing(), _nothing()
        self.nouns = _nothing()
        self.phrases: dict[str, list[tuple[tuple[str, ...], Sense]]] = {}

    def add(self, phrase: str, sense: Sense, language: str) -> None:
        """Add one entry of a line."""
        parts = pieces(phrase)
        if not parts:
            return
        if len(parts) > 1:
            self.phrases.setdefault(parts[0].rstrip("*"), []).append((parts, sense))
            return
        word = next(iter(parts))
        if word.endswith("*"):
            self.starts.setdefault(word[:-1], set()).add(sense)
            return
        self.exact.setdefault(word, set()).add(sense)
        if sense[0] == "compared" and language == "de":
            for ending in ("e", "en", "er", "es", "em"):  # *die leisere*
                self.exact.setdefault(word + ending, set()).add(sense)
        noun = phrase[:1].isupper() if language == "de" else True
        if sense[0] in THING_FAMILIES and noun:
            self.stems.setdefault(stem(word, language), set()).add(sense)
        leads = sense == ("mark", "leads") and phrase[:1].isupper()
        if language == "de" and noun and (leads or sense[0] in _HEADS):
            self.nouns.setdefault(word, set()).add(sense)

    def add_form(self, form: str, sense: Sense) -> None:
        """Add a form of a verb that no line has."""
        known = self.exact.setdefault(form, set())
        if all(family in ("process", "phase") for family, _ in known):
            known.add(sense)

    def built(self) -> _Lexicon:
        """What was added, ready to be looked up; longer phrases first."""
        freeze = _frozen
        return _Lexicon(
            exact=freeze(self.exact),
            stems=freeze(self.stems),
            starts=freeze(self.starts),
            phrases={
                first: tuple(
                    Phrase(parts, sense, _starts(parts))
                    for parts, sense in sorted(found, key=lambda entry: -len(entry[0]))
                )
                for first, found in self.phrases.items()
            },
            nouns=freeze(self.nouns),
            function=frozenset(_WORD.findall(fold(marks.FUNCTION).text)),
        )


def _frozen(found: dict[str, set[Sense]]) -> dict[str, frozenset[Sense]]:
    return {word: frozenset(senses) for word, senses in found.items()}


_VERBS = {
    "de": (("en", ("t", "te", "ten")),),
    "fr": (("ons", ("e", "ent", "er", "ez", "é", "ée", "és", "ées", "ait", "era")),),
    "it": (("iamo", ("are", "ere", "ire", "a", "e", "ano", "ono", "ato", "ata", "ati", "ate")),),
    "en": (("s", ("", "ing", "ed")), ("", ("s", "ing", "ed"))),
}
_SHORTEST_VERB = 5


def _forms(verb: str, language: str) -> Iterator[str]:
    """Forms of a regular verb, from the one by which its kind is seen."""
    parts = pieces(verb)
    if len(parts) != 1 or parts[0].endswith("*") or (language == "de" and verb[:1].isupper()):
        return
    verb = parts[0]
    for ending, others in _VERBS[language]:
        if not verb.endswith(ending) or len(verb) < _SHORTEST_VERB:
            continue
        if language == "en" and verb.endswith(("ed", "ing")):
            return
        root = verb[: len(verb) - len(ending)] if ending else verb
        for other in others:
            joined = root + other
            if language == "en" and root.endswith("e") and other in ("ing", "ed"):
                joined = root[:-1] + other
            yield fold(joined).text
        return


@lru_cache(maxsize=8)
def lexicon(language: str) -> _Lexicon:
    """Everything that is known of ``language``; English where it is none of ours."""
    spoken = language if language in COLUMNS else "en"
    column = COLUMNS.index(spoken)
    building = _Building()
    for family, name, columns in _entries():
        for phrase in columns[column].split(","):
            building.add(phrase.strip(), (family, name), spoken)
    for name, columns in _lines(properties.DOES):
        for phrase in columns[column].split(","):
            for form in _forms(phrase.strip(), spoken):
                building.add_form(form, ("does", name))
    return building.built()


def _found(word: str, language: str, known: _Lexicon) -> set[Sense]:
    found = set(known.exact.get(word, ()))
    if language == "de":
        if not found:
            found |= _inflected(word, known)
    elif not any(family in THING_FAMILIES for family, _ in found):
        found |= known.stems.get(stem(word, language), frozenset())
    if language in _AGREEING and not any(family in _AGREED for family, _ in found):
        found |= _agreed(word, language, known)
    for length in range(3, len(word) + 1):
        found |= known.starts.get(word[:length], frozenset())
    return found


_AGREED = frozenset(("state", "class", "role", "compared"))
_AGREEING = {"fr": ("e", "s", "es"), "it": ("a", "i", "e")}


def _agreed(word: str, language: str, known: _Lexicon) -> frozenset[Sense]:
    """States by a feminine or a plural of theirs: *aumentate*, *fermées*."""
    for ending in _AGREEING[language]:
        if not word.endswith(ending) or len(word) - len(ending) < 4:
            continue
        bare = word[: len(word) - len(ending)] + ("o" if language == "it" else "")
        found = known.exact.get(bare)
        if found:
            return frozenset(sense for sense in found if sense[0] in _AGREED)
    return frozenset()


def _inflected(word: str, known: _Lexicon) -> frozenset[Sense]:
    """The senses of a German noun by one of its forms: *Häusern*, *Werkes*."""
    for ending in ("", *_FORMS):
        if not word.endswith(ending) or len(word) - len(ending) < 3:
            continue
        bare = word[: len(word) - len(ending)] if ending else word
        for umlaut, plain in (("", ""), *_UMLAUTS):
            if umlaut and umlaut not in bare:
                continue
            found = known.nouns.get(bare.replace(umlaut, plain) if umlaut else bare)
            if found:
                return found
    return frozenset()


def _compound(word: str, known: _Lexicon) -> set[Sense]:
    """What a German compound is: what its last part is, and by what it is told apart."""
    for at in range(3, len(word) - _TAIL + 1):
        tail = word[at:]
        senses = _tail(tail, known)
        if not senses:
            continue
        modifier = _modifier(word[:at], known)
        if len(tail) <= _SHORT_TAIL and modifier.startswith("~"):
            continue  # *Weidach* is a village and no roof
        return {*senses, ("mod", modifier)}
    return set()


def _tail(tail: str, known: _Lexicon) -> frozenset[Sense]:
    if tail in _NO_TAIL:
        return frozenset()
    found = known.nouns.get(tail)
    if found is None:
        for ending in ("innen", "en", "es", "er", "e", "n", "s"):
            if tail.endswith(ending) and len(tail) - len(ending) >= _TAIL:
                short = tail[: -len(ending)]
                found = None if short in _NO_TAIL else known.nouns.get(short)
                if found is not None:
                    break
    return found or frozenset()


def _modifier(head: str, known: _Lexicon) -> str:
    """The first part of a compound, as the thing it is where it is known."""
    for link in _LINKS:
        if not head.endswith(link) or len(head) - len(link) < 3:
            continue
        bare = head[: len(head) - len(link)]
        for word in (bare, bare + "e", bare + "en"):
            for family, name in sorted(known.nouns.get(word, ())):
                if family in THING_FAMILIES:
                    return name
    return "~" + key_of(head)


def modifier(head: str, language: str) -> str:
    """The first part of a compound: the thing it is, or ``~`` and its key."""
    return _modifier(head, lexicon(language))


_SHADES = ("dunkel", "hell", "knall", "tief", "mittel", "blass", "zart", "grell", "leucht", "matt")


def _shade(word: str, known: _Lexicon) -> set[Sense]:
    """*Dunkelgrau* is grey."""
    for shade in _SHADES:
        if word.startswith(shade):
            return {each for each in known.exact.get(word[len(shade) :], ()) if each[0] == "class"}
    return set()


def without(known: Word, families: frozenset[str]) -> Word:
    """A word without its senses of ``families``."""
    left = frozenset(sense for sense in known.senses if sense[0] not in families)
    return made(left, known.key, function=known.function)


@lru_cache(maxsize=1 << 16)
def word(folded: str, language: str, *, capital: bool) -> Word:
    """What ``folded`` may mean; ``capital``: it is written with one, not only as the first word."""
    known = lexicon(language)
    if len(folded) > _LONGEST:
        return made(NO_SENSES)
    found = _found(folded, language, known)
    if language == "de":
        if not capital:
            found = {sense for sense in found if sense[0] not in THING_FAMILIES}
        elif len(folded) >= _WHOLE and _UNCUT.isdisjoint(family for family, _ in found):
            found |= _compound(folded, known)
    if language == "de" and not found:
        found = _shade(folded, known)
    function = folded in known.function
    named = any(
        family in THING_FAMILIES
        or family in ("place", "prop", "role", "state", "class", "mark", "act")
        for family, _ in found
    )
    key = "" if function or named or folded.isdigit() or len(folded) < 2 else key_of(folded)
    return made(frozenset(found), key, function=function)


@lru_cache(maxsize=4)
def _called(language: str) -> dict[str, str]:
    column = COLUMNS.index(language if language in COLUMNS else "en")
    found: dict[str, str] = {}
    for family, name, columns in _entries():
        if family in ("thing", "group", "part", "act", "place", "prop"):
            found.setdefault(name, columns[column].split(",")[0].strip())
    return found


def called(name: str, language: str) -> str:
    """What a thing, a place or a property is called; nothing where only its id is known."""
    found = _called(language).get(name.lstrip("@"), "")
    return "" if "*" in found or GAP in found else found
