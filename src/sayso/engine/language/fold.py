"""Folding: one spelling for what readers take for the same, with the way back to the original.

Case, accents, ß, ligatures, curly quotes, kinds of hyphens and spaces fall together; ä ö ü become
ae oe ue; what cannot be seen (zero-width characters, soft hyphens, directions) falls away.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

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

_ODD = re.compile(r"[\x80-\U0010ffff\t\r\x0b\x0c\x1c-\x1f`]")
"""What does not fold to itself in lower case."""

_FEW = 8
"""Where so many times more folds to itself, it is folded in runs."""

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


class _Folds(dict[str, str]):
    """What the characters of a text fold to, each looked up once."""

    def __missing__(self, character: str) -> str:
        found = self[character] = _fold_character(character)
        return found


def fold(text: str) -> Folded:
    """Fold ``text`` and remember where everything came from."""
    if text.isascii() and _ODD.search(text) is None:
        return Folded(text.lower(), None, None)
    odd = _ODD.findall(text)
    known = _Folds()
    if all(len(known[each]) == 1 for each in set(odd)):
        low = text  # é is e: everything stays in its place
        for each, folded in known.items():
            low = low.replace(each, folded)
        if low.isascii():
            return Folded(low.lower(), None, None)
    if len(odd) * _FEW < len(text) and _COMBINING.search(text) is None:
        return _by_runs(text, known)
    return _by_character(text, known)


def _by_runs(text: str, known: _Folds) -> Folded:
    """Fold a text of which most folds to itself, without marks that hang on what is before."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    upto = 0
    for match in _ODD.finditer(text):
        at = match.start()
        parts.append(text[upto:at].lower())
        starts.extend(range(upto, at))
        ends.extend(range(upto + 1, at + 1))
        folded = known[text[at]]
        upto = at + 1
        if folded:
            parts.append(folded)
            starts += [at] * len(folded)
            ends += [upto] * len(folded)
        elif ends and unicodedata.combining(text[at]):
            ends[-1] = upto
    parts.append(text[upto:].lower())
    starts.extend(range(upto, len(text)))
    ends.extend(range(upto + 1, len(text) + 1))
    return Folded("".join(parts), starts, ends)


def _by_character(text: str, known: _Folds) -> Folded:
    """Fold a text character by character: in a few steps that each go through it as a whole."""
    # what folds to itself does so in lower case, and not as `_fold_character` would have it
    known.update((each, each.lower()) for each in set(text) if _ODD.match(each) is None)
    folded = [known[each] for each in text]
    if _DIAERESIS in text:
        for at, each in enumerate(text):
            if each == _DIAERESIS:
                folded[at] = "e" if at and text[at - 1] in "aouAOU" else ""
    starts = [at for at, each in enumerate(folded) for _ in each]
    ends = [at + 1 for at in starts]
    marks = {each for each in known if unicodedata.combining(each)}
    if marks:
        for at, upto in enumerate(accumulate(map(len, folded))):
            if upto and not folded[at] and text[at] in marks:
                ends[upto - 1] = at + 1  # a mark belongs to what it hangs on
    return Folded("".join(folded), starts, ends)


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
