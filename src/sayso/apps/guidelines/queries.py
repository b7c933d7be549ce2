"""The company whose guideline is in force, and its handbook as a page to read."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import nh3
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from msgspec import json
from msgspec.structs import replace

from sayso import clock, folder
from sayso.apps.guidelines.ahead import again, ahead
from sayso.apps.guidelines.models import Part, Version
from sayso.apps.guidelines.once import Once
from sayso.apps.people.queries import directory_at, latest_change
from sayso.engine import decide, notation, saying
from sayso.engine.checks.index import index_of
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook
from sayso.engine.guideline import Chapter, Example, Rule
from sayso.engine.person import Person
from sayso.engine.retelling import Retelling

NUMBER = re.compile(r"\*\*(\d+\.\d+)\*\*\s+\*\*(.+?)\*\*")
ADVICE = re.compile(r"\*\*(?P<lead>[^*\d]+?)\s+(?P<number>\d+\.[A-Z]+)\*\*")
MARKDOWN = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table")
SCHEMES = {"https", "http", "mailto"}
TAGS = {
    *("p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "br", "hr"),
    *("h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"),
}


class Standing(NamedTuple):
    """What is in force: a version, and the directory after a change. 0 is the site's own folder."""

    version: int
    change: int


KEPT = 4
"""Standings that a process keeps ready: the one in force, and those looked at beside it."""
SOON = timedelta(minutes=15)
"""So long before a version takes force it is made ready, so that nobody waits for it then."""


_asked: ContextVar[list[Standing] | None] = ContextVar("standing", default=None)


@contextmanager
def one_moment() -> Iterator[None]:
    """Let `standing` be asked once within the block: a request sees one company from begin to end."""
    token = _asked.set([])
    try:
        yield
    finally:
        _asked.reset(token)


def look_again() -> None:
    """Ask anew what is in force: something was just changed, or others had their turn meanwhile."""
    kept = _asked.get()
    if kept is not None:
        kept.clear()


def standing() -> Standing:
    """What is in force at this moment. Two short questions to the database, once a request."""
    kept = _asked.get()
    if kept:
        return kept[0]
    at = _standing()
    if kept is not None:
        kept.append(at)
    return at


def _standing() -> Standing:
    approved = (
        Version.objects.filter(force_from__isnull=False, withdrawn=False)
        .order_by("-force_from", "-number")
        .values_list("number", "timezone", "force_from")
    )
    soon, found = 0, 0
    for number, timezone, force_from in approved:
        wait = force_from - clock.now(timezone, settings.SAYSO_NOW)
        if wait <= timedelta():
            found = number
            break
        if wait <= SOON:
            soon = number
    at = Standing(found, latest_change())
    if soon:
        next_ = at._replace(version=soon)
        ahead(next_, lambda: rulebook_at(next_))
    return at


def is_there(at: Standing) -> bool:
    """Whether a version and a change of the directory are there to look back at."""
    kept = not at.version or Version.objects.filter(number=at.version).exists()
    return kept and at.change <= latest_change()


def company() -> Company:
    """Return the company as it stands; read once for each standing."""
    return company_at(standing())


def rulebook() -> Rulebook:
    """Return its rules, compiled once, and what texts are searched for made."""
    return rulebook_at(standing())


def company_at(at: Standing) -> Company:
    """The company of a version with the people of a change. Raises `folder.FolderError`.

    Whoever asks first makes it, and those who ask for the same meanwhile wait; nobody else does.
    """
    return _companies.of(at, lambda: _company(at))


def rulebook_at(at: Standing) -> Rulebook:
    """The rules of `company_at`, compiled."""
    return _rulebooks.of(at, lambda: _rulebook(at))


_companies: Once[Standing, Company] = Once(KEPT + 1)  # one more: what the others were made from
_rulebooks: Once[Standing, Rulebook] = Once(KEPT)


def _company(at: Standing) -> Company:
    """Read from the version's files; then whoever works here now, without reading all of it again."""
    if not at.change:
        return folder.load_files(files_of(at.version))
    written = company_at(at._replace(change=0))
    people, absences = directory_at(at.change)
    if (people, absences) == (written.people, written.absences):
        return written
    total = sha256(written.digest.encode())
    total.update(json.encode((people, absences)))
    return replace(written, people=people, absences=absences, digest=total.hexdigest())


def _rulebook(at: Standing) -> Rulebook:
    book = decide.compile(company_at(at))
    index_of(book.company)
    gc.freeze()  # a hundred milliseconds to look through, each time, and little of it ever goes
    return book


def forget() -> None:
    """Forget what this process keeps ready: somebody was erased, or another store is in its place."""
    look_again()
    for kept in (_companies, _rulebooks):
        kept.clear()
    again()
    people_by_id.cache_clear()
    _handbook.cache_clear()


def files_at(at: Standing) -> dict[str, bytes]:
    """The company folder as it goes out: the version's files, with the people of the directory.

    Files in which nothing changed are the version's to the byte. The same standing always gives the
    same bytes, unless somebody was erased in between.
    """
    files = files_of(at.version)
    if not at.change:
        return files
    return files | notation.write_directory(files, *directory_at(at.change))


def files_to_come() -> list[dict[str, bytes]]:
    """The files of the version in force, then of those that are approved and wait for their time."""
    at = standing()
    approved = Version.objects.filter(force_from__isnull=False, withdrawn=False)
    waiting = [
        number
        for number, timezone, force_from in approved.values_list("number", "timezone", "force_from")
        if force_from > clock.now(timezone, settings.SAYSO_NOW)
    ]
    return [files_of(number) for number in (at.version, *waiting)]


def files_of(version: int) -> dict[str, bytes]:
    """The files of a version as they were loaded; of 0, those of the site's own folder."""
    if not version:
        path = settings.SAYSO_COMPANY
        return folder.read(Path(path) if path else folder.demo())
    parts = Part.objects.filter(version_id=version).values_list("path", "file__content")
    return {path: bytes(content) for path, content in parts}


def person(known: str) -> Person | None:
    """The person of the directory with this id."""
    return people_by_id(standing()).get(known)


@lru_cache(maxsize=KEPT)
def people_by_id(at: Standing) -> dict[str, Person]:
    """Everybody of the directory, by id."""
    return {each.id: each for each in company_at(at).people}


def now() -> datetime:
    """Return the moment on the company's own clock, to the minute."""
    return clock.now(company().profile.timezone, settings.SAYSO_NOW)


# ── the handbook, to read ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Block:
    """A piece of a chapter: plain text, a binding rule, or a piece of advice."""

    kind: str
    html: SafeString
    number: str = ""
    lead: str = ""
    because: SafeString | None = None
    effect: str = ""
    examples: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    clauses: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True)
class ReadChapter:
    """A chapter as it is shown."""

    number: str
    title: str
    blocks: list[Block]


@dataclass(frozen=True)
class Handbook:
    """The whole handbook in one language."""

    title: str
    language: str
    because: str
    preface: list[Block]
    chapters: list[ReadChapter]


def inline(markdown: str) -> SafeString:
    """Render a line of Markdown."""
    return _clean(MARKDOWN.renderInline(markdown))


def _clean(html: str) -> SafeString:
    return mark_safe(nh3.clean(html, tags=TAGS, link_rel="noopener", url_schemes=SCHEMES))  # noqa: S308  cleaned just here


def language_of(rule: str, lang: str) -> str:
    """Return the language a paragraph is there in: the one asked for, else the deciding one."""
    pages = company().guideline.paragraphs
    deciding = company().profile.deciding_language
    return next((each for each in (lang, deciding) if rule in pages.get(each, {})), deciding)


def handbook(lang: str) -> Handbook:
    """Return the handbook in ``lang``; where it does not exist, in the language that decides."""
    return _handbook(lang, standing())


@lru_cache(maxsize=4 * KEPT)
def _handbook(lang: str, _: Standing) -> Handbook:
    chapters = company().guideline.chapters
    language = lang if lang in chapters else company().profile.deciding_language
    pages = chapters.get(language, ())
    front = [page for page in pages if not page.number.strip("0")]
    return Handbook(
        title=front[0].title if front else company().profile.name,
        language=language,
        because=saying.say("because", language),
        preface=[block for page in front for block in _blocks(page, language)],
        chapters=[
            ReadChapter(number=page.number, title=page.title, blocks=list(_blocks(page, language)))
            for page in pages
            if page not in front
        ],
    )


def _blocks(chapter: Chapter, lang: str) -> Iterator[Block]:
    """Cut a chapter's Markdown into plain pieces, rules and advice."""
    tokens = MARKDOWN.parse(chapter.markdown)
    starts = [at for at, token in enumerate(tokens) if token.level == 0 and token.nesting >= 0]
    plain: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        piece = tokens[start:end]
        if piece[0].type == "heading_open" and piece[0].tag == "h1":
            continue
        source = piece[1].content if len(piece) > 1 and piece[1].type == "inline" else ""
        rule = NUMBER.match(source)
        if rule or piece[0].type == "blockquote_open":
            if plain:
                yield Block(kind="text", html=_clean("".join(plain)))
                plain = []
            if rule:
                yield _rule(rule[1], source, rule.end(), lang)
            else:
                yield from _advice(piece, lang)
        else:
            plain.append(MARKDOWN.renderer.render(piece, MARKDOWN.options, {}))
    if plain:
        yield Block(kind="text", html=_clean("".join(plain)))


def _advice(piece: list[Any], lang: str) -> Iterator[Block]:
    for token in piece:
        if token.type != "inline":
            continue
        found = ADVICE.match(token.content)
        if found:
            words = inline(token.content[found.end() :].strip())
            yield Block(kind="advice", html=words, number=found["number"], lead=found["lead"])
        else:
            yield Block(kind="advice", html=inline(token.content))


def _rule(number: str, source: str, after_lead: int, lang: str) -> Block:
    known = saying.find_rule(number, company())
    paragraph = company().guideline.paragraphs.get(lang, {}).get(number)
    lead = paragraph.lead if paragraph else ""
    text = paragraph.text if paragraph else source[after_lead:].strip()
    return Block(
        kind="rule",
        html=inline(text),
        number=number,
        lead=lead.rstrip("."),
        because=inline(paragraph.because) if paragraph and paragraph.because else None,
        effect=_effect(number),
        examples=tuple(_examples(known, lang)) if known else (),
        clauses=tuple(_clauses(known, lang)) if known else (),
    )


def _effect(number: str) -> str:
    """Return which effect the words before a paragraph name in the deciding language."""
    deciding = company().profile.deciding_language
    paragraph = company().guideline.paragraphs.get(deciding, {}).get(number)
    effects = saying.tongue(deciding).effects
    return next(
        (each for each, word in effects.items() if paragraph and word == paragraph.lead), ""
    )


def _examples(rule: Rule, lang: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    groups: tuple[tuple[str, tuple[Example, ...]], ...] = (
        ("ok", rule.examples.ok),
        ("ask", rule.examples.ask),
        ("stop", rule.examples.stop),
    )
    for verdict, examples in groups:
        words = tuple(each.text for each in examples if each.text)
        if words:
            yield verdict, saying.verdict_word(verdict, lang), words


def _clauses(rule: Rule, lang: str) -> Iterator[tuple[tuple[str, str], ...]]:
    retelling = Retelling(company(), lang)
    for clause in rule.clauses.values():
        yield retelling.rows(rule, clause)
