"""The handbook: chapters of Markdown, and the numbered paragraphs that stand in them.

A paragraph begins with its number in bold and what applies, and ends with its reason behind an
italic lead that closes with a colon. A piece of advice stands in a block quote, its number behind
the word for advice. Which words these are does not matter, so any language will do::

    **5.3** **Darf nicht.** Niemand spricht … *Gut für Sie:* Sie geraten nicht in Verdacht.

    > **Rat 1.A** Stellen Sie sich vor, Ihre Grossmutter liest mit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.engine.guideline import Chapter, Paragraph
from sayso.engine.layout import handbook_language
from sayso.engine.notation.files import HandbookFile
from sayso.engine.notation.page import Page
from sayso.engine.notation.tree import Scalar

_HEADING = re.compile(r"#\s+(?:(\d+(?:\.\d+)*)\.?\s+)?(.*\S)")
_NUMBER = r"\d+(?:\.[\dA-Za-z]+)*"
_RULE = re.compile(rf"\*\*({_NUMBER})\*\*\s+(?:\*\*([^*]+?)[.:]?\*\*\s*)?(.*)", re.DOTALL)
_ADVICE = re.compile(rf"\*\*([^*\d]+?)\s+({_NUMBER})[.:]?\*\*\s+(.*)", re.DOTALL)
_REASON = re.compile(r"(.*)(?<![*\w])\*(?!\*)([^*\n]+):\*(?!\*)\s*(.*)", re.DOTALL)


def parse(text: str, page: Page) -> HandbookFile:
    """The chapter in ``text`` with its paragraphs; a number that comes twice is a fault."""
    number, title = "", ""
    for line in text.split("\n"):
        if heading := _HEADING.fullmatch(line.rstrip()):
            number, title = heading[1] or "", heading[2]
            break
    language = handbook_language(page.file) or ""
    paragraphs = tuple(_paragraphs(text, page.file))
    for paragraph in paragraphs:
        page.define(f"paragraph {language}", paragraph.rule, Scalar("", paragraph.line, 1))
    return HandbookFile(
        language=language,
        chapter=Chapter(number=number, title=title, markdown=text, file=page.file),
        paragraphs=paragraphs,
    )


def _paragraphs(text: str, file: str) -> Iterator[Paragraph]:
    for line, block in _blocks(text):
        if match := _RULE.fullmatch(block):
            rule, lead, body = match.groups()
        elif match := _ADVICE.fullmatch(block):
            lead, rule, body = match.groups()
        else:
            continue
        body, because = _reason(body)
        yield Paragraph(
            rule=rule, lead=(lead or "").strip(), text=body, because=because, file=file, line=line
        )


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Runs of lines between blank ones, without the marks of a quote, with their first line."""
    block: list[str] = []
    start = 0
    for number, line in enumerate((*text.split("\n"), ""), start=1):
        content = line.strip().lstrip(">").strip()
        if content:
            start = start if block else number
            block.append(content)
        elif block:
            yield start, " ".join(block)
            block = []


def _reason(body: str) -> tuple[str, str]:
    """The sentences, and the reason behind the last italic lead."""
    match = _REASON.fullmatch(body)
    if match is None:
        return body.strip(), ""
    return match[1].strip(), match[3].strip()
