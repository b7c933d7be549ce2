"""Approvals on file whose use a text speaks of.

A yes is for something: *Bildserie Frühling im Werk, Beiträge 1 bis 3*. A text speaks of it that has
one of its telling words in any form; in another language than the yes is written in, one that is of
the same kind: a post of a series, the slides of a talk, a case study. A number beside a part of it
has to be one of those the yes names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sayso.engine.company import Company
from sayso.engine.consent import ApprovalOnFile
from sayso.engine.language import lexicon
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.phrases import Hit
from sayso.engine.language.tokens import NUMBER, Token, tokenize
from sayso.engine.language.which import which

if TYPE_CHECKING:
    from sayso.engine.checks.view import View

KINDS = ("in_series", "of_talk", "case_story")
"""Kinds of things that a yes may be for, known in every language."""

WANTED = frozenset(("approved", "part_of", *KINDS))
"""Without any of these a text speaks of no yes."""

NONE: frozenset[str] = frozenset()
TELLING = 5
"""Letters of a word that tells one thing from another."""

_RANGE = re.compile(r"(\d{1,4})\s*(?:bis|to|until|à|al?|fino a|–|-)\s*(\d{1,4})")


class Use(NamedTuple):
    """What a yes is for: of which kinds, said in which language, and which of its parts."""

    kinds: frozenset[str]
    language: str
    first: int
    last: int


def telling_words(approval: ApprovalOnFile, company: Company) -> Iterator[str]:
    """The words of a yes that tell what it is for; names tell whom it is for."""
    names = company.names
    named = {
        word
        for name in (
            *names.own,
            *names.products,
            company.profile.name,
            *(person.name for person in company.people),
            *(each for firm in names.customers for each in (firm.name, *firm.aliases)),
        )
        for word in plain(name).split()
    }
    empty = lexicon.function_words() | lexicon.spoken("ANY_POST")
    for word in dict.fromkeys(re.findall(r"\w+", approval.use)):
        folded = plain(word)
        if len(folded) >= TELLING and folded.isalpha() and folded not in named | empty:
            yield word


def uses(company: Company) -> dict[str, Use]:
    """What each yes is for that has no text of its own, by its id."""
    found: dict[str, Use] = {}
    for approval in company.consents.approvals:
        if approval.text is not None or not approval.use:
            continue
        taken = tokenize(approval.use, fold(approval.use))
        hits = lexicon.phrases_on("part_of", *KINDS).find(taken)
        said = {hit.what[0] for hit in hits}
        language = which(taken.tokens, company.profile.deciding_language)
        parts = _RANGE.search(approval.use)
        first, last = (int(parts[1]), int(parts[2])) if parts else (0, 0)
        kinds = frozenset(kind for kind in KINDS if kind in said)
        if any(_numbered((hit for hit in hits if hit.what[0] == "part_of"), taken.tokens)):
            kinds |= {"in_series"}
        found[approval.id] = Use(kinds, language, first, last)
    return found


def on_file(view: View) -> frozenset[str]:
    """The ids of the approvals on file that the text speaks of."""
    index = view.index
    if not index.uses or view.words.there.isdisjoint(WANTED):
        return NONE
    found = {hit.what[1] for hit in view.raw("approved")}
    numbers = list(_numbered(view.said("part_of"), view.tokens))
    kinds = {kind for kind in KINDS if any(map(view.native, view.said(kind)))}
    if numbers:
        kinds.add("in_series")
    for kind in kinds:
        found.update(
            id_ for id_ in index.uses_of.get(kind, ()) if index.uses[id_].language != view.language
        )
    return frozenset(
        id_
        for id_ in found
        if not index.uses[id_].last
        or all(index.uses[id_].first <= number <= index.uses[id_].last for number in numbers)
    )


def _numbered(parts: Iterable[Hit[tuple[str, str]]], tokens: Sequence[Token]) -> Iterator[int]:
    """The numbers behind words for a part: *part two*, *Bild 2*."""
    small = lexicon.small_numbers()
    for part in parts:
        if part.last >= len(tokens) or tokens[part.last].sentence != tokens[part.first].sentence:
            continue
        token = tokens[part.last]
        if token.kind == NUMBER and token.text.isdigit():
            yield int(token.text)
        elif token.text in small:
            yield small[token.text]
