"""A text cut into words and figures, with what each can be, as the readers of quantities walk it."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import accumulate

from sayso.engine.language.quantities.words import FIGURE, Phrases, Vocabulary, Word

MOST = 16_000
"""Words and figures that are looked at: all of any text that people write."""

_PIECES = re.compile(
    "([0-9]+(?:[.,'’][0-9]+)*[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛]"
    "|[A-Za-zªµºÀ-ÖØ-öø-ʯ\u0300-\u036fΑ-Ωα-ωа-яА-Я\u00ad\u200b-\u200d]+)"
)
SPACES = frozenset((" ", "\u00a0", "\u202f", "\u2009", "\u2007"))
_JOINTS = SPACES | {"-", "'", "’", "‑", "", "\n", "\u00ad"}
_DASHES = frozenset("-–—‐‑−")


class Scan:
    """A text by its pieces: piece ``i`` is ``raw[i]``, in the text ``[starts[i], ends[i])``.

    ``gaps[i]`` stands before piece ``i``, ``gaps[i + 1]`` behind it. ``marks[i]`` is what it can be.
    ``done`` is the first piece that no quantity has taken yet, ``taken`` the place
    in the text where they end; ``per_at`` is what the last was told per.
    ``day`` is that of the statement; of one outside our calendar (1500 to 2199), none.
    """

    __slots__ = (
        "day",
        "done",
        "ends",
        "gaps",
        "marks",
        "per_at",
        "raw",
        "starts",
        "taken",
        "text",
        "words",
    )

    def __init__(
        self,
        text: str,
        parts: list[str],
        marks: list[Word | None],
        words: Vocabulary,
        moment: date | None,
    ) -> None:
        ends = list(accumulate(map(len, parts)))
        self.text = text
        self.raw = parts[1::2]
        self.gaps = parts[0::2]
        self.starts = ends[0::2]
        self.ends = ends[1::2]
        self.marks = marks
        self.words = words
        self.done = 0
        self.per_at = -1
        self.taken = 0
        day = moment.date() if isinstance(moment, datetime) else moment
        self.day = day if day is not None and 1500 <= day.year < 2200 else None

    def mark(self, at: int) -> Word | None:
        """What a piece can be; ``None`` also outside the text."""
        return self.marks[at] if 0 <= at < len(self.marks) else None

    def is_figure(self, at: int) -> bool:
        """Whether a piece is written in figures."""
        return 0 <= at < len(self.marks) and self.marks[at] is FIGURE

    def whole(self, at: int) -> int | None:
        """The value of a piece of nothing but digits."""
        if self.is_figure(at):
            raw = self.raw[at]
            if len(raw) < 7 and raw.isdecimal() and raw.isascii():
                return int(raw)
        return None

    def text_at(self, at: int) -> str:
        """The folded word of a piece that is known; nothing for others."""
        mark = self.mark(at)
        return mark.text if mark is not None else ""

    def near(self, at: int) -> bool:
        """Whether nothing but a space, an apostrophe or a hyphen stands before a piece."""
        gap = self.gaps[at]
        return gap == " " or gap in _JOINTS

    def spaced(self, at: int) -> bool:
        """Whether one space, or nothing, stands before a piece."""
        gap = self.gaps[at]
        return gap == " " or gap == "" or gap in SPACES  # noqa: PLR1714  the likeliest first

    def led(self, at: int, phrases: Phrases, longest: int = 4) -> tuple[str, int] | None:
        """What a phrase right before a piece says, and its first piece; the longest one counts."""
        if at <= self.done or self.marks[at - 1] is None:
            return None
        begin = at
        said: list[str] = []
        found: tuple[str, int] | None = None
        while begin > self.done and at - begin < longest:
            mark = self.marks[begin - 1]
            if mark is None or not (self.near(begin) or self._shortened(begin)):
                break
            begin -= 1
            said.insert(0, mark.text)
            name = phrases.get(tuple(said))
            if name is not None:
                found = name, begin
        return found

    def _shortened(self, at: int) -> bool:
        """Whether a full stop before a piece only shortens: *ca. 500*."""
        return self.gaps[at] == ". " and len(self.raw[at - 1]) < 7

    def follows(self, at: int, phrases: Phrases, longest: int = 3) -> tuple[str, int] | None:
        """What a phrase that begins at a piece says, and the piece after it; the longest counts."""
        said: list[str] = []
        found: tuple[str, int] | None = None
        upto = at
        while upto < len(self.marks) and upto - at < longest:
            mark = self.marks[upto]
            if mark is None or not (self.near(upto) or (upto == at and self._behind_sign(at))):
                break
            said.append(mark.text)
            upto += 1
            name = phrases.get(tuple(said))
            if name is not None:
                found = name, upto
        return found

    def beside(self, end: int, at: int) -> bool:
        """Whether only a space stands between a place in the text and a piece."""
        between = self.text[end : self.starts[at]] if at < len(self.starts) else "."
        return not between or between in SPACES

    def has_role(self, at: int, role: str) -> bool:
        """Whether a piece can play ``role``."""
        mark = self.mark(at)
        return mark is not None and role in mark.roles

    def _behind_sign(self, at: int) -> bool:
        """Whether only the sign of a unit stands before a piece: *84 % oder*."""
        gap = self.gaps[at].strip(" \u00a0\u202f")
        return len(gap) == 1 and gap in "%‰€$£°"

    def is_counted(self, at: int) -> bool:
        """Whether a piece may be what is counted: a word of no meaning here, or one for people."""
        if at >= len(self.marks):
            return False
        mark = self.marks[at]
        return mark is None or "people" in mark.roles

    def dashed(self, at: int) -> bool:
        """Whether just a dash, with or without spaces, stands before a piece."""
        gap = self.gaps[at].strip()
        return len(gap) == 1 and gap in _DASHES

    def capital(self, at: int) -> bool:
        """Whether a piece begins with a capital."""
        return at < len(self.raw) and self.raw[at][0].isupper()


def cut(text: str) -> list[str]:
    """``text`` in turns of what stands between and a word or figure; the first stands between."""
    return _PIECES.split(text, MOST)
