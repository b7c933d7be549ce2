r"""What a company adds itself, and what the packs that it switched on add.

What: terms in their forms, RE2 patterns, two things that stand together, and limits.
Why: a rule of a company, or of a country, costs none of our files.
Instead: the company, or the pack, says.
Source: the company's patterns.yaml; the packs name the law.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.company import Company, Counted, Limit, Pattern
from sayso.engine.finding import Mark
from sayso.engine.language.phrases import Hit
from sayso.engine.language.tokens import SIGN, WORD

_NUMBER = re.compile(r"\d+(?:['’.,\u00a0\u202f ]\d+)*")
_SEPARATOR = re.compile(r"['’.,\u00a0\u202f ]")
_EXCLAMATION = re.compile("!")
_LOUD = 4
"""Letters from which on a word in capitals is no mere abbreviation."""
_PICTURES = "\u2600"
"""Signs from here on are pictures; those before are arrows and the like."""

Place = tuple[int, int]


def read(view: View) -> Iterator[Mark]:
    """One mark for each place of each pattern."""
    patterns = view.index.own_patterns
    if not patterns:
        return
    matching = frozenset(view.index.patterns.there(view.text))
    spoken: dict[str, list[Place]] = {}
    for hit in view.raw("pattern"):  # two patterns may look for the same word
        if not _is_native(hit, view):
            continue
        places = spoken.setdefault(_id(hit), [])
        if not places or hit.end > places[-1][1]:
            if places and hit.start <= places[-1][0]:
                places.pop()
            places.append((hit.start, hit.end))
    said = map(view.index.pattern_numbers.__getitem__, spoken)
    for number in sorted({*view.index.counting, *matching, *said}):
        pattern = patterns[number]
        found = spoken.get(pattern.id, [])
        if number in matching:
            found = sorted({*found, *view.index.patterns.places(number, view.text)})
        if pattern.limit is not None:
            found = _beyond(pattern.limit, found, view)
        for start, end in found:
            if _stands(pattern, start, view):
                yield _mark(pattern, start, end)


def _mark(pattern: Pattern, start: int, end: int) -> Mark:
    return Mark(
        kind=pattern.kind or pattern.id,
        also=(pattern.id,) if pattern.kind and pattern.kind != pattern.id else (),
        start=start,
        end=end,
        subject=pattern.id,
        severity=pattern.severity,
        words=pattern.words,
        because=pattern.because,
        source=pattern.source,
        instead=pattern.instead,
        replacement=pattern.replace,
    )


def _stands(pattern: Pattern, at: int, view: View) -> bool:
    """Whether what has to stand nearby does, and what makes it fine does not."""
    if pattern.near and not _nearby("near", pattern, at, view):
        return False
    return not (pattern.unless and _nearby("unless", pattern, at, view))


def _nearby(family: str, pattern: Pattern, at: int, view: View) -> bool:
    hits = view.raw(family)
    if pattern.within == "text":
        return any(_id(hit) == pattern.id for hit in hits)
    sentence = next((s for s in view.sentences if at < s.end), None)
    return sentence is not None and any(
        _id(hit) == pattern.id and sentence.start <= hit.start < sentence.end for hit in hits
    )


def _id(hit: Hit[tuple[str, str]]) -> str:
    return hit.what[1].partition(":")[2]


def _is_native(hit: Hit[tuple[str, str]], view: View) -> bool:
    """Whether a term is one of the text's language: *offert* is no *Offerte*.

    English mixes into all of them, and several words together are like no others.
    """
    language = hit.what[1].partition(":")[0]
    return not view.language or language in (view.language, "en") or hit.last - hit.first > 1


def _beyond(limit: Limit, found: list[Place], view: View) -> list[Place]:
    """What a limit leaves of the places found; of the whole text where it counts something else."""
    if limit.of == "number":
        return [place for place in found if _outside(limit, _number(view.text[slice(*place)]))]
    count, places = _COUNTED[limit.of](view)
    if not _outside(limit, count):
        return []
    if limit.at_most is None or count <= limit.at_most:
        return [(0, len(view.text))]
    return [(places[limit.at_most][0], places[-1][1])]


def _outside(limit: Limit, count: float | None) -> bool:
    if count is None:
        return False
    over = limit.at_most is not None and count > limit.at_most
    return over or (limit.at_least is not None and count < limit.at_least)


def _number(text: str) -> float | None:
    """The first number of ``text``: *1'250.50*, *1.250,50*, *1 250*."""
    match = _NUMBER.search(text)
    if match is None:
        return None
    parts = _SEPARATOR.split(match.group())
    separators = _SEPARATOR.findall(match.group())
    decimal = separators and separators[-1] in ".," and len(parts[-1]) != 3
    if decimal:
        return float("".join(parts[:-1]) + "." + parts[-1])
    return float("".join(parts))


def _spans(kind: str) -> Callable[[View], tuple[int, list[Place]]]:
    def counted(view: View) -> tuple[int, list[Place]]:
        places = [(s.start, s.end) for s in view.words.taken.spans if s.kind == kind]
        return len(places), places

    return counted


def _emoji(view: View) -> tuple[int, list[Place]]:
    places = [(t.start, t.end) for t in view.tokens if t.kind == SIGN and t.text >= _PICTURES]
    return len(places), places


def _exclamations(view: View) -> tuple[int, list[Place]]:
    places = [match.span() for match in _EXCLAMATION.finditer(view.text)]
    return len(places), places


def _capitals(view: View) -> tuple[int, list[Place]]:
    places = [
        (t.start, t.end)
        for t in view.tokens
        if t.kind == WORD
        and t.end - t.start >= _LOUD
        and not t.inside
        and view.text[t.start : t.end].isupper()
    ]
    return len(places), places


def _words(view: View) -> tuple[int, list[Place]]:
    places = [(t.start, t.end) for t in view.tokens if t.kind == WORD]
    return len(places), places


def _characters(view: View) -> tuple[int, list[Place]]:
    return len(view.text), [(at, at + 1) for at in range(len(view.text))]


_COUNTED: dict[Counted, Callable[[View], tuple[int, list[Place]]]] = {
    "hashtags": _spans("hashtag"),
    "mentions": _spans("mention"),
    "links": _spans("link"),
    "emoji": _emoji,
    "exclamations": _exclamations,
    "capitals": _capitals,
    "words": _words,
    "characters": _characters,
}


def kinds(company: Company) -> tuple[str, ...]:
    """The conditions this company's patterns serve."""
    return tuple(sorted({kind for p in company.every_pattern for kind in (p.kind, p.id) if kind}))


CHECK = Check(
    id="company_patterns",
    kinds=(),
    more_kinds=kinds,
    read=read,
    looks_at=(),
    found=(
        Example(text="Das steht im ⟦Handelsblick⟧ von heute.", kind="own_term"),
        Example(text="Siehe ⟦ÜB-4711⟧ im Lager.", kind="own_pattern"),
        Example(text="Der ⟦Prüfstand⟧ in Biel läuft wieder.", kind="own_pair"),
        Example(text="Gutschein im Wert von ⟦1'250.50 Franken⟧!", kind="own_limit"),
        Example(text="#eins #zwei ⟦#drei #vier⟧", kind="own_count"),
    ),
    not_found=(
        Example(text="Das steht in der Zeitung von heute.", kind="own_term"),
        Example(text="Siehe RÜB-4711 im Lager.", kind="own_pattern"),
        Example(text="Siehe ÜB-4711ä im Lager.", kind="own_pattern"),
        Example(text="Der Prüfstand läuft wieder. In Biel regnet es.", kind="own_pair"),
        Example(text="Der ehemalige Prüfstand in Biel läuft wieder.", kind="own_pair"),
        Example(text="Gutschein im Wert von 125.50 Franken!", kind="own_limit"),
        Example(text="#eins #zwei", kind="own_count"),
    ),
)
