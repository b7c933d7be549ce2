"""What was published against an agreed wording in force: what we do not say, and whom we refer to.

A post is read as the check of drafts reads one, at the moment it was published: what is asked, quoted
or taken back is not said. Only addresses of our own desks are held against *refer to*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from sayso.engine.checks import against_wording
from sayso.engine.checks.index import index_of
from sayso.engine.checks.passage import Texts
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.language.fold import fold
from sayso.engine.language.phrases import Hit, Phrases
from sayso.engine.language.tokens import tokenize
from sayso.engine.statement import Statement
from sayso.engine.wording import Wording

How = Literal["unsaid", "elsewhere"]
"""``unsaid``: says what the wording says we do not say; ``elsewhere``: refers to another desk."""

_ADDRESS = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})")
_REFERRING = ("refer", "questions_to", "press_office")
_MOST = 20
"""Addresses of a post that are looked at."""


class Unsaid(NamedTuple):
    """A post, the place in it, the wording it goes against, how, and what that wording says.

    ``line`` is the entry of *do not say* as the company wrote it, or the address of *refer to*.
    """

    statement: Statement
    start: int
    end: int
    wording: Wording
    how: How
    line: str


def against_wordings(
    company: Company, now: datetime, statements: Sequence[Statement] | None = None
) -> list[Unsaid]:
    """What ``company`` published against wordings in force at the moment of the post, newest first.

    Wordings that are not public at ``now`` stay out. Never raises. Posts without one of the words
    or addresses in question cost one pass over their words.
    """
    told = company.published if statements is None else statements
    lines = _lines(company)
    desks = {desk.casefold() for wording in company.wordings for desk in _desks(wording)}
    domains = {desk.partition("@")[2] for desk in desks}
    found: list[Unsaid] = []
    texts: Texts | None = None
    for statement in told:
        hits = lines.find(tokenize(statement.text, fold(statement.text)))
        addresses = _addresses(statement.text, domains)
        if not hits and not addresses:
            continue
        texts = texts or Texts(index_of(company), signed_in=True)
        view = View(_as_draft(statement), company, texts=texts)
        found += _unsaid(statement, view, hits)
        found += _elsewhere(statement, view, addresses)
    return [each for each in reversed(found) if _is_known(each.wording, now)]


def _is_known(wording: Wording, now: datetime) -> bool:
    return wording.public_from is None or wording.public_from <= now


def _lines(company: Company) -> Phrases[tuple[str, str]]:
    """What is not said, by wording and entry."""
    found: Phrases[tuple[str, str]] = Phrases()
    for wording in company.wordings:
        for language, phrasing in wording.words.items():
            for line in phrasing.do_not_say:
                found.add_words((wording.id, line), line.partition("(")[0], language)
    return found


def _desks(wording: Wording) -> Iterator[str]:
    """The addresses a wording refers to, in any language."""
    for phrasing in wording.words.values():
        if _ADDRESS.fullmatch(phrasing.refer_to.strip()):
            yield phrasing.refer_to.strip()


def _addresses(text: str, domains: Iterable[str]) -> list[re.Match[str]]:
    if "@" not in text:
        return []
    ours = frozenset(domains)
    found = (match for match in _ADDRESS.finditer(text) if match[1].casefold() in ours)
    return [match for match, _ in zip(found, range(_MOST), strict=False)]


def _as_draft(statement: Statement) -> Draft:
    return Draft(
        author=statement.author,
        channel=statement.channel,
        time=statement.time,
        text=statement.text,
        language=statement.language,
    )


def _unsaid(
    statement: Statement, view: View, hits: Iterable[Hit[tuple[str, str]]]
) -> Iterator[Unsaid]:
    lines = [(each.start, each.end, *each.what) for each in hits]
    for hit, wording in against_wording.places(view):
        line = next(
            (
                line
                for start, end, id_, line in lines
                if id_ == wording.id and start < hit.end and hit.start < end
            ),
            "",
        )
        yield Unsaid(statement, hit.start, hit.end, wording, "unsaid", line)


def _elsewhere(
    statement: Statement, view: View, addresses: Sequence[re.Match[str]]
) -> Iterator[Unsaid]:
    """Addresses of ours to which a text on a topic refers, where its wordings agreed on others."""
    if not addresses:
        return
    topical = [
        wording
        for wording in view.company.wordings
        if wording.holds(statement.time) and against_wording.on_topic(view, wording)
    ]
    agreed: Mapping[str, Wording] = {
        desk.casefold(): wording for wording in topical for desk in _desks(wording)
    }
    if not agreed or any(match[0].casefold().rstrip(".") in agreed for match in addresses):
        return
    for match in addresses:
        sentence = view.sentence_at(match.start())
        if view.said(*_REFERRING).within(sentence) and not view.asked(sentence):
            desk, wording = next(iter(agreed.items()))
            written = next(each for each in _desks(wording) if each.casefold() == desk)
            yield Unsaid(statement, match.start(), match.end(), wording, "elsewhere", written)
