"""Folding: one spelling for what readers take for the same, with the way back to the original.

Case, accents, ß, ligatures, curly quotes, kinds of hyphens and spaces fall together; ä ö ü become
ae oe ue; what cannot be seen (zero-width characters, soft hyphens, directions) falls away.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069"
    "\ufeff\u3164\uffa0\u180b\u180c\u180d\u180f\u20e3™®©"
) | frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "oe",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "µ": "μ",
}
_SIGNS = (
    dict.fromkeys("’‘‚‛ʼ´`′ʹ＇", "'")
    | dict.fromkeys("“”„‟«»‹›″＂", '"')
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | {"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
    | {"\t": " ", "…": "...", "⁄": "/"}
)
_DIAERESIS = "\u0308"
_SIMPLE = re.compile(r"[^\x80-\U0010ffff\t\r\x0b\x0c\x1c-\x1f`]+|(.)", re.DOTALL)
"""Runs of characters that fold to themselves in lower case, or one that needs a look."""

_COMBINING = re.compile("[\u0300-\u036f]")


class Folded:
    """A folded text. ``starts[i]`` and ``ends[i]`` say where its character ``i`` came from.

    Both are ``None`` where every character stayed in its place.
    """

    __slots__ = ("ends", "starts", "text")

    def __init__(self, text: str, starts: list[int] | None, ends: list[int] | None) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends

    def start(self, at: int) -> int:
        """Where the folded character ``at`` begins in the text as given."""
        return at if self.starts is None else self.starts[at]

    def end(self, at: int) -> int:
        """Where what was folded into everything before ``at`` ends in the text as given."""
        if self.ends is None:
            return at
        return self.ends[at - 1] if at else 0


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """The folded form of one character; empty where nobody sees it."""
    if character in _UNSEEN or unicodedata.category(character) in ("Cf", "Me"):
        return ""
    sign = _SIGNS.get(character)
    if sign is not None:
        return sign
    if character == "\n":
        return character  # a line that ends is not mere space: it ends a sentence
    if character.isspace():
        return " "
    folded = ""
    for part in unicodedata.normalize("NFKD", character.casefold()):
        if part == _DIAERESIS:
            folded += "e" if folded[-1:] in ("a", "o", "u") else ""
        elif unicodedata.combining(part):
            continue
        else:
            folded += _LETTERS.get(part) or _SIGNS.get(part) or part.casefold()
    return " " if folded and folded.isspace() else folded


def fold(text: str) -> Folded:
    """Fold ``text`` and remember where everything came from."""
    if text.isascii() and "\t" not in text and "\r" not in text and "`" not in text:
        return Folded(text.lower(), None, None)
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    previous = ""
    for match in _SIMPLE.finditer(text):
        at, upto = match.span()
        character = text[upto - 1]
        if match.lastindex is None:
            parts.append(text[at:upto].lower())
            starts.extend(range(at, upto))
            ends.extend(range(at + 1, upto + 1))
            previous = character
            continue
        if character == _DIAERESIS:
            folded = "e" if previous and previous in "aouAOU" else ""
        elif "\u0300" <= character <= "\u036f":
            folded = ""
        else:
            folded = _fold_character(character)
        previous = character
        if not folded:
            if ends:
                ends[-1] = max(ends[-1], at + 1 if unicodedata.combining(character) else ends[-1])
            continue
        parts.append(folded)
        for _ in folded:
            starts.append(at)
            ends.append(at + 1)
    return Folded("".join(parts), starts, ends)


def plain(text: str) -> str:
    """Just the folded text."""
    if text.isascii():
        return fold(text).text
    if _COMBINING.search(text):
        return fold(text).text
    return _SIMPLE.sub(_folded, text)


def _folded(match: re.Match[str]) -> str:
    """The folded form of a run or a character."""
    found = match.group()
    return found.lower() if match.lastindex is None else _fold_character(found)
