"""The phrases of all languages by concept, as one index."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from sayso.engine.language import de, en, fr, it
from sayso.engine.language.de import grammar
from sayso.engine.language.first_names import FIRST_NAMES, SHORT
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import GAP, Phrases
from sayso.engine.language.quantities import LANGUAGES as COUNTED

SPOKEN = {"de": de, "fr": fr, "it": it, "en": en}
"""What is said in each language, by subject."""

TOLD = {language: spoken.people for language, spoken in SPOKEN.items()}
"""What people tell of other people: words that only the checks on it look for."""

KEPT = "kept_"
"""How the concepts begin on which fact books keep figures."""

ONE_WORD = ("jaehrig", "joehrig", "jaerig", "enne")
"""How an age goes on that is one word with its number."""

SIGNS: dict[str, tuple[str, ...]] = {
    "interpret": ("🚀", "📈", "📉", "🔥", "💪", "🤑", "😏", "👀", "😱", "🏆", "🥇"),
    "mood": ("📈", "📉", "🤑"),
    "laugh": ("😂", "🤣", "😆", "😏", "🤭", "🤡", "🙄", "💩", "🗑"),
    "fond": (
        "😂",
        "🤣",
        "😁",
        "😄",
        "😅",
        "😊",
        "☺",
        "😉",
        "😜",
        "😘",
        "😍",
        "🥰",
        "🤗",
        "❤",
        "💕",
    ),
    "hush": ("🤫", "🤐", "🙊"),
    "not_shown": ("👀", "🤫", "🤐"),
    "pointer": ("👇", "➡", "👉", "⬇"),
}
"""Emoji that carry meaning, in every language."""

SUBJECTS = {
    "customer": frozenset(
        ["kunde", "kundin", "kunden", "kundschaft", "customer", "client", "cliente"]
    ),
    "competitor": frozenset(
        [
            "mitbewerber",
            "konkurrent",
            "konkurrenz",
            "wettbewerber",
            "competitor",
            "concurrent",
            "concorrente",
        ]
    ),
}
"""Words by which a company's own topics on customers and competitors are known."""

EVENTS = (
    "event_fire",
    "event_cyber",
    "event_harm",
    "event_spill",
    "event_recall",
    "event_germ",
)
"""Kinds of events that make a crisis, each a concept with its words."""

_THING = 4
"""Letters of a thing by which a longer word may end with it."""

_VERB = 6
"""Letters of a verb in the future."""

_LISTS = 1024
"""Word lists that are kept ready: all there are, in every language."""

STREETS = ("strasse", "gasse", "platz", "allee", "quai", "staden")
"""Ends of a street's name."""

Meaning = tuple[str, str]
"""Concept and language."""


@lru_cache(maxsize=1)
def phrases() -> Phrases[Meaning]:
    """Every phrase of our own; built once, where it is first needed."""
    index: Phrases[Meaning] = Phrases()
    for language, patterns_of in spoken_by_language():
        for concept, patterns in patterns_of.items():
            _add(index, (concept, language), plain(patterns))
    _add_small_numbers(index)
    for concept, signs in SIGNS.items():
        for sign in signs:
            index.add_pattern((concept, ""), plain(sign))
    return index


@lru_cache(maxsize=16)
def phrases_on(*beginnings: str) -> Phrases[Meaning]:
    """The phrases of some concepts alone, by how these begin: quickly there, for a short text."""
    index: Phrases[Meaning] = Phrases()
    for language, patterns_of in spoken_by_language():
        for concept, patterns in patterns_of.items():
            if concept.startswith(beginnings):
                _add(index, (concept, language), plain(patterns))
    return index


def spoken_by_language() -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every list of phrases there is: concepts to their patterns, with the language they are in."""
    for language, spoken in SPOKEN.items():
        for subject in (*spoken.SUBJECTS, COUNTED[language]):
            yield language, subject.PHRASES


def _add_small_numbers(index: Phrases[Meaning]) -> None:
    """Add numbers spelled out, alone and grown together with what they count."""
    for word, number in small_numbers().items():
        if number > 1:
            index.add_pattern(("told_small", ""), word)
            for ending in ONE_WORD:
                stem = word.rstrip("i") if ending == "enne" else word
                index.add_pattern(("told_small", ""), f"{stem}{ending}*")


def _add(index: Phrases[Meaning], meaning: Meaning, patterns: str) -> None:
    """Add phrases of a language; a separable verb of German also far from its particle."""
    index.add_list(meaning, patterns)
    if meaning[1] == "de" and GAP in patterns:
        for pattern in patterns.split(","):
            pieces = pattern.split()
            if len(pieces) == 3 and pieces[1] == GAP and pieces[2] in grammar.PARTICLES:
                index.add_apart(meaning, pieces[0], pieces[2])


@lru_cache(maxsize=_LISTS)
def _all(name: str) -> frozenset[str]:
    """One word list over all languages, folded."""
    return frozenset(
        plain(word) for module in LANGUAGES.values() for word in getattr(module, name, ())
    )


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Words that a name in lower case must not be mistaken for."""
    return _all("COMMON")


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """What stands before a person's surname."""
    return _all("TITLES")


def called(name: str) -> str:
    """A person's name without titles and without what stands in brackets behind it."""
    words = name.partition("(")[0].split()
    while words and plain(words[0]).strip(".") in titles():
        words.pop(0)
    return " ".join(words)


@lru_cache(maxsize=1)
def places_after() -> frozenset[str]:
    """What makes a place of the name before it."""
    return _all("PLACE_AFTER")


@lru_cache(maxsize=1)
def places_before() -> frozenset[str]:
    """What makes a place of the name behind it."""
    return _all("PLACE_BEFORE")


@lru_cache(maxsize=1)
def firm_before() -> frozenset[str]:
    """What makes a firm of the name behind it."""
    return _all("FIRM_BEFORE")


@lru_cache(maxsize=1)
def legal_forms() -> frozenset[str]:
    """Legal forms of firms."""
    return _all("LEGAL")


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Words that say nothing by themselves."""
    return _all("FUNCTION")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Words of every day: those that say nothing, common ones, nouns of compounds, first names."""
    return function_words() | common() | grammar.HEADS | FIRST_NAMES


def is_known(word: str) -> bool:
    """Whether a folded word is one of every day."""
    return word in _known()


@lru_cache(maxsize=256)
def is_everyday(word: str) -> bool:
    """Whether a folded word is a thing of every day, or ends with one: *Fischadler*, *eagle*."""
    return word in common() or word in _all("THINGS") or word.endswith(_thing_ends())


@lru_cache(maxsize=1)
def _thing_ends() -> tuple[str, ...]:
    """Things of every day by which a longer word may end."""
    return tuple(end for end in _all("THINGS") if len(end) >= _THING)


@lru_cache(maxsize=8)
def future_ends(language: str) -> tuple[str, ...]:
    """How the folded verbs of `is_future` end; nothing where nobody knows."""
    module = LANGUAGES.get(language)
    return () if module is None else tuple(map(plain, module.FUTURE))


def is_future(written: str, language: str) -> bool:
    """Whether a word as written is a verb of what is to come, by its end alone."""
    module = LANGUAGES.get(language)
    return (
        module is not None and len(written) >= _VERB and written.endswith(module.FUTURE or ("\0",))
    )


@lru_cache(maxsize=8)
def claims(language: str) -> frozenset[str]:
    """Verbs by which a sentence of ``language`` claims something: forms of *be*, *have*, *can*."""
    module = LANGUAGES.get(language)
    return _all("CLAIMS") if module is None else frozenset(plain(word) for word in module.CLAIMS)


@lru_cache(maxsize=1)
def relatives() -> frozenset[str]:
    """Relative pronouns."""
    return _all("RELATIVES")


@lru_cache(maxsize=_LISTS)
def spoken(name: str, language: str = "") -> frozenset[str]:
    """One word list (``COPULA``, ``SELF`` …) of ``language``, or of all where it is none of ours."""
    module = LANGUAGES.get(language)
    if module is None:
        return _all(name)
    return frozenset(plain(word) for word in getattr(module, name, ()))


@lru_cache(maxsize=_LISTS)
def told(name: str, language: str = "") -> frozenset[str]:
    """One word list of what is told of people, of ``language``, or of all where it is none of ours."""
    modules = [TOLD[language]] if language in TOLD else TOLD.values()
    return frozenset(plain(word) for module in modules for word in getattr(module, name))


def is_common_noun(word: str) -> bool:
    """Whether a folded German word is a common noun, or a compound of one, and so no town's name."""
    return word in _NO_TOWN or is_known(word) or word.endswith(_LONG_HEADS)


_NO_TOWN = frozenset(map(plain, TOLD["de"].NO_TOWN))
_LONG_HEADS = tuple(noun for noun in grammar.HEADS if len(noun) >= 5)


def endings_of_people(language: str) -> tuple[str, ...]:
    """Ends of words for people by what they do: *-erin*, *-eur*, *-ista*; none where nobody knows."""
    module = TOLD.get(language)
    return () if module is None else module.PERSON_ENDS


@lru_cache(maxsize=1)
def small_numbers() -> dict[str, int]:
    """Numbers below eighteen by their words, in every language."""
    return {
        plain(word): number
        for module in TOLD.values()
        for word, number in module.SMALL_NUMBERS.items()
    }


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """First names people bear here, long and short."""
    given = {
        plain(name).strip()
        for spoken in SPOKEN.values()
        for name in spoken.people.PHRASES["given"].split(",")
    }
    return FIRST_NAMES | {plain(name) for name in SHORT} | given
