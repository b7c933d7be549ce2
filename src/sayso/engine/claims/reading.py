"""From a text to its claims: one pass over its words, then one look at each sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from sayso.engine.claims import amounts, days, deeds, offices, orders, phases, states
from sayso.engine.claims.claim import (
    AMOUNT,
    CLOCK,
    COMPARED,
    DATE,
    DOES,
    IRONIC,
    ORDER,
    PHASE,
    PLACE,
    SAID,
    STATE,
    TARGET,
    UPDATE,
    Claim,
    within,
)
from sayso.engine.claims.repeats import Heard, Repeats
from sayso.engine.claims.sentence import LONGEST, MOST_CLAIMS, NEVER, Sentence
from sayso.engine.claims.words import MOST_CHARACTERS, Thing, Token, Whole, known_of, tokens_of
from sayso.engine.company import Company
from sayso.engine.language.fold import fold
from sayso.engine.language.quantities import Quantity, number_words, read
from sayso.engine.language.which import which

SHORT = 60
"""Words of a text whose sentences are taken to be about one matter."""

MOST_AMOUNTS = 16
"""Quantities of a sentence that are looked at."""

PARTS = (amounts, days, offices, states, deeds, orders, phases)
"""Who finds what a sentence claims."""


def claims(
    text: str,
    language: str = "",
    moment: datetime | date | None = None,
    company: Company | None = None,
    repeats: Repeats | None = None,
) -> list[Claim]:
    """Everything that ``text`` claims, in its order.

    Of a text longer than `MOST_CHARACTERS` only its beginning is read. ``language`` is told where it is known, ``moment`` is when it was said, ``company`` whose names are
    *we*. Sentences that ``repeats`` has are not read again; the answer is the same. Never raises; linear
    in the length of ``text``.
    """
    text = text[:MOST_CHARACTERS]
    folded = fold(text)
    tokens = tokens_of(text, folded, language)
    if not tokens:
        return []
    if not language:
        language = _language(tokens)
    amounts = _amounts(text, language, moment, tokens)
    whole = Whole(text, language, known_of(company), loose=moment is None)
    begins: list[int] = []
    sentences: list[Heard] = []
    for begin, heard in _sentences(whole, tokens, amounts, repeats):
        begins.append(begin)
        sentences.append(heard)
    found: list[Claim] = []
    short = len(tokens) <= SHORT
    for at, heard in enumerate(sentences):
        if heard.claims:
            scene = _scene(sentences if short else sentences[max(0, at - 1) : at + 1])
            by = begins[at] - heard.at
            found += [within(claim, scene, by=by) for claim in heard.claims]
    ironic = any(each.ironic for each in sentences)
    if ironic or any(each.replaces for each in sentences):
        found = [claim._replace(mode=IRONIC if ironic else UPDATE) for claim in found]
    return _alone(_joined(found))


def _sentences(
    whole: Whole, tokens: Sequence[Token], amounts: Sequence[Quantity], repeats: Repeats | None
) -> Iterator[tuple[int, Heard]]:
    """Each sentence and where it begins; every one is read with what the one before it hands on."""
    seen = 0
    carried: tuple[Thing, ...] = ()
    question: Sentence | None = None
    for first, upto in _cut(tokens):
        begin, end = tokens[first].start, tokens[upto - 1].end
        while seen < len(amounts) and amounts[seen].end <= begin:
            seen += 1
        told = [each for each in amounts[seen : seen + MOST_AMOUNTS] if each.start < end]
        after = whole.text[end : tokens[upto].start if upto < len(tokens) else None]
        heard = key = None
        if repeats is not None and question is None:
            key = repeats.key(whole, tokens[first:upto], told, carried, asked="?" in after[:4])
            heard = repeats.get(key, whole.known) if key is not None else None
        if heard is None:
            heard = _heard(Sentence(whole, tokens[first:upto], told, carried, after, question))
            if repeats is not None and key is not None:
                repeats.put(key, heard)
        yield begin, heard
        carried, question = heard.carries, heard.question


def _cut(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The first word of each sentence, and the one behind its last."""
    first = 0
    for at in range(1, len(tokens)):
        if tokens[at].ends or at - first >= LONGEST:
            yield first, at
            first = at
    yield first, len(tokens)


def _heard(sentence: Sentence) -> Heard:
    return Heard(
        claims=list(islice(_of(sentence), MOST_CLAIMS)),
        at=sentence.start,
        anchors=sentence.anchors,
        carries=sentence.carries(),
        question=sentence if sentence.asked and sentence.told() else None,
        ironic=sentence.mode == IRONIC,
        replaces="replaces" in sentence.marks,
    )


def _scene(sentences: Sequence[Heard]) -> frozenset[str]:
    """What some sentences name, taken together."""
    named: frozenset[str] = frozenset()
    for each in sentences:
        named |= each.anchors
    return named


def _alone(found: list[Claim]) -> list[Claim]:
    """Mark the values beside which the text has no other of their sort."""
    sorts: dict[tuple[str, str], int] = {}
    kinds = [_sort(each) for each in found]
    for each, sort in zip(found, kinds, strict=True):
        values = max(len(each.spans), len(each.names) if each.kind == PLACE else 1)
        sorts[sort] = sorts.get(sort, 0) + max(1, values)
    return [
        within(each, each.scene, lone=True) if sorts[sort] == 1 else each
        for each, sort in zip(found, kinds, strict=True)
    ]


def _sort(claim: Claim) -> tuple[str, str]:
    if claim.kind == AMOUNT:
        return claim.kind, claim.unit or claim.property
    return claim.kind, "" if claim.kind in (DATE, CLOCK, PLACE) else claim.property


_SHORT_WORD = 3


class _Named(NamedTuple):
    text: str


def _language(tokens: Sequence[Token]) -> str:
    return which([_Named(token.text) for token in tokens[:80]]) or "de"  # type: ignore[arg-type]


def _amounts(
    text: str, language: str, moment: datetime | date | None, tokens: Sequence[Token]
) -> list[Quantity]:
    """The quantities of a text that has any."""
    if all(len(token.text) <= _SHORT_WORD and not token.text[0].isdigit() for token in tokens):
        spelt = number_words(language)
        if not any(token.text in spelt for token in tokens):
            return []
    return read(text, language, moment or NEVER)


def _of(sentence: Sentence) -> Iterator[Claim]:
    """What one sentence claims: nothing where nobody knows of whom it speaks."""
    if sentence.speaks_of_nobody:
        return
    for part in PARTS:
        yield from part.of(sentence)


_SPANS, _OTHERS, _START, _SCENE = map(Claim._fields.index, ("spans", "others", "start", "scene"))


def _joined(found: list[Claim]) -> list[Claim]:
    """Values of one thing in one text stand side by side: *on 3 and on 10 May*."""
    if len({(each.kind, each.property, each.head) for each in found}) == len(found):
        return found
    joined: dict[object, Claim] = {}
    for each in found:
        values = each.kind in (ORDER, COMPARED, SAID, DOES, STATE, TARGET, PHASE)
        key = (each[: _START if values else _SPANS], each[_OTHERS:_START], each[_SCENE:])
        old = joined.get(key)
        if old is None:
            joined[key] = each
        else:
            spans = tuple(dict.fromkeys((*old.spans, *each.spans)))
            joined[key] = old._replace(spans=spans, names=old.names | each.names)
    return list(joined.values())
