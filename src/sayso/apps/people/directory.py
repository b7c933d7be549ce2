"""The directory as a file that somebody brings: read, compared, and told before anything changes."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import datetime

from sayso import folder
from sayso.apps.guidelines import queries as guidelines
from sayso.engine import notation
from sayso.engine.directory import Difference, differences
from sayso.engine.notation import Problem
from sayso.engine.person import Absence, Person

MOST_BYTES = 3_000_000
"""Size of a file; two thousand people need a tenth of it."""
PEOPLE, ABSENCES = "people.csv", "absences.csv"


@dataclass(frozen=True)
class Preview:
    """What a file would change, or everything that is wrong with it.

    ``content`` is the file as we understand it, to be sent along when it is applied; ``seen`` is the
    change that it was compared with.
    """

    content: str
    seen: int
    problems: tuple[Problem, ...] = ()
    differences: tuple[Difference, ...] = ()
    absences_before: int = 0
    absences_after: int = 0
    same_absences: bool = True
    people: tuple[Person, ...] = field(default=(), repr=False)
    absences: tuple[Absence, ...] = field(default=(), repr=False)

    @property
    def changes_nothing(self) -> bool:
        """Whether the directory says all this already."""
        return not (self.problems or self.differences) and self.same_absences

    @property
    def elsewhere(self) -> tuple[Problem, ...]:
        """What is wrong in other files of the company once this one is taken."""
        return tuple(each for each in self.problems if each.file not in {PEOPLE, ABSENCES})

    @property
    def here(self) -> tuple[Problem, ...]:
        """What is wrong in the file itself, line by line."""
        return tuple(each for each in self.problems if each.file in {PEOPLE, ABSENCES})


def preview(raw: bytes, moment: datetime) -> Preview:
    """Read a file about people or absences, and say what it would change at ``moment``."""
    content = _as_we_write_it(raw)
    at = guidelines.standing()
    files = guidelines.files_at(at)
    name = _name(content)
    loaded = notation.load(files | {name: content.encode()}, folder.shelf())
    if loaded.company is None:
        return Preview(content=content, seen=at.change, problems=loaded.problems)
    before, after = guidelines.company_at(at), loaded.company
    return Preview(
        content=content,
        seen=at.change,
        differences=differences(before.people, after.people, moment),
        absences_before=len(before.absences),
        absences_after=len(after.absences),
        same_absences=before.absences == after.absences,
        people=after.people,
        absences=after.absences,
    )


def _name(content: str) -> str:
    """Which of the two files this is, by its first line."""
    head = {each.strip().strip('"').lower() for each in content.partition("\n")[0].split(",")}
    return ABSENCES if {"person", "until"} <= head else PEOPLE


def _as_we_write_it(raw: bytes) -> str:
    """A table in UTF-8 with commas, whatever the office wrote it with.

    Spreadsheets in Switzerland write semicolons, and older ones Windows' own signs.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    head = text.partition("\n")[0]
    separator = next((each for each in ";\t" if each in head and "," not in head), "")
    if not separator:
        return text
    written = io.StringIO()
    try:
        csv.writer(written, lineterminator="\n").writerows(
            csv.reader(io.StringIO(text), delimiter=separator)
        )
    except csv.Error:  # a quote that is never closed: the notation tells where
        return text
    return written.getvalue()
