"""The company whose guideline is in force, and its handbook as a page to read."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import nh3
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from sayso import clock, folder
from sayso.engine import decide, saying
from sayso.engine.checks.index import index_of
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook
from sayso.engine.guideline import Chapter, Example, Rule
from sayso.engine.retelling import Retelling

NUMBER = re.compile(r"\*\*(\d+\.\d+)\*\*\s+\*\*(.+?)\*\*")
ADVICE = re.compile(r"\*\*(?P<lead>[^*\d]+?)\s+(?P<number>\d+\.[A-Z]+)\*\*")
MARKDOWN = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table")
SCHEMES = {"https", "http", "mailto"}
TAGS = {
    *("p", "strong", "em", "a", "ul", "ol", "li", "blockquote", "code", "br", "hr"),
    *("h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"),
}


@cache
def company() -> Company:
    """Return the company of this site; read once, when the first question comes."""
    path = settings.SAYSO_COMPANY
    return folder.load(Path(path) if path else folder.demo())


@cache
def rulebook() -> Rulebook:
    """Return its rules, compiled once, and make what texts are searched for."""
    book = decide.compile(company())
    index_of(book.company)
    gc.freeze()  # a hundred milliseconds to look through, each time, and nothing of it ever goes
    return book


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


@cache
def handbook(lang: str) -> Handbook:
    """Return the handbook in ``lang``; where it does not exist, in the language that decides."""
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
