"""A rehearsal on a page: one file that stands alone, to be read, mailed or printed."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.company import Company
from sayso.engine.rehearsal import Answer, Rehearsal, Shift
from sayso.engine.rehearsal.describing import Describing, counted, phrase
from sayso.engine.rehearsal.telling import Section, answer_words, describing, tell
from sayso.engine.rehearsal.turn import Line
from sayso.engine.saying import action_word, number
from sayso.sheets.frame import document, escape, style

MOST_BOXES = 600
"""Rows under all lines together; a file with more would no longer open on a phone."""
COUNTED = ("gains", "losses", "others")


def page(found: Rehearsal, old: Company, new: Company, lang: str) -> str:
    """``found``, the rehearsal of ``old`` and ``new``, as a whole HTML document."""
    title = tell(found, old, new, lang, opened=True).title
    inner = f"<h1>{escape(title)}</h1>\n{body(found, old, new, lang)}"
    return document(title, inner, lang, styles=style("rehearsal"))


def body(found: Rehearsal, old: Company, new: Company, lang: str) -> str:
    """The same to stand in another page, beneath its title: HTML whose texts are escaped."""
    told = tell(found, old, new, lang, opened=True)
    boxes = _Boxes(describing(found, old, new, lang), lang)
    parts = [
        "<header>",
        f'<p class="about">{escape(told.about)}</p>',
        f'<p class="summary">{escape(told.summary)}</p>',
        *(f'<p class="note">{escape(note)}</p>' for note in told.notes),
        _tally(found, lang),
        "</header>",
        *(_section(section, boxes, lang) for section in told.sections),
        f'<p class="honest">{escape(told.honest)}</p>',
    ]
    return "\n".join(parts)


def _tally(found: Rehearsal, lang: str) -> str:
    counts = {name: sum(shift.questions for shift in getattr(found, name)) for name in COUNTED}
    rows = [(phrase(f"tally.{name}", lang), counts[name]) for name in COUNTED]
    rows += [
        (phrase("tally.posts", lang), len(found.posts)),
        (phrase("tally.examples", lang), len(found.examples)),
    ]
    told = "".join(
        f"<div><dt>{escape(label)}</dt><dd>{escape(number(count, lang))}</dd></div>"
        for label, count in rows
    )
    return f'<dl class="tally">{told}</dl>'


def _section(section: Section, boxes: _Boxes, lang: str) -> str:
    parts = [f'<section class="{escape(section.name)}">', f"<h2>{escape(section.title)}</h2>"]
    if section.count:
        parts.append(f'<p class="count">{escape(section.count)}</p>')
    if section.lines:
        items = "\n".join(_line(line, boxes, lang) for line in section.lines)
        parts.append(f'<ul class="lines">\n{items}\n</ul>')
    else:
        parts.append(f'<p class="none">{escape(section.none)}</p>')
    if section.secret:
        parts.append(f'<p class="count">{escape(section.secret)}</p>')
    return "\n".join((*parts, "</section>"))


def _line(line: Line, boxes: _Boxes, lang: str) -> str:
    parts = [f"<p>{escape(line.text)}</p>"]
    if line.questions:
        many = counted("questions.one", "questions", line.questions, lang)
        parts.append(f'<span class="many">{escape(many)}</span>')
    if line.example:
        parts.append(f'<p class="example">{escape(line.example)}</p>')
    if line.shifts:
        parts.append(boxes.of(line))
    return f"<li>{''.join(parts)}</li>"


class _Boxes:
    """The boxes behind the lines, as tables to open; so many that the file stays small."""

    def __init__(self, names: Describing, lang: str) -> None:
        self.names = names
        self.lang = lang
        self.room = MOST_BOXES

    def of(self, line: Line) -> str:
        """The boxes of one line."""
        shown, lang = line.shifts[: self.room], self.lang
        self.room -= len(shown)
        left = len(line.shifts) - len(shown)
        cut = f'<p class="soft">{escape(phrase("list.cut", lang, count=left))}</p>' if left else ""
        if not shown:
            return cut
        head = "".join(f'<th scope="col">{escape(label)}</th>' for label in self._labels())
        body = "".join(self._row(shift) for shift in shown)
        title = counted("list.one", "list", len(line.shifts), lang)
        return (
            f"<details><summary>{escape(title)}</summary>"
            f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{cut}</details>"
        )

    def _labels(self) -> Iterator[str]:
        for key in ("who", "do", "where", "what", "before", "after"):
            yield phrase(f"column.{key}", self.lang)

    def _row(self, shift: Shift) -> str:
        cells = (
            ", ".join(map(self.names.person, shift.people)),
            ", ".join(action_word(each, self.lang) for each in shift.actions),
            self.names.clean(", ".join(map(self.names.channel, shift.channels))),
            ", ".join(map(self.names.topic, shift.topics)),
            self._answer(shift.before),
            self._answer(shift.after),
        )
        told = "".join(
            f'<td data-label="{escape(label)}">{escape(cell)}</td>'
            for label, cell in zip(self._labels(), cells, strict=True)
        )
        return f"<tr>{told}</tr>"

    def _answer(self, answer: Answer) -> str:
        return answer_words(answer, self.lang)
