r"""Patterns that users write, ready to run over a text: RE2, which takes linear time whatever stands there.

One set tells which patterns match at all, so that a text costs about the same with one pattern and
with three hundred; only those that do are asked for their places. `\b` and `\w` know every letter here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

MEMORY = 8 << 20
"""Bytes that one pattern may use while it runs."""
MEMORY_OF_ALL = 256 << 20
MOST = 50
"""Hits of one pattern that are shown; more tell nobody anything."""

_LETTER = r"\pL\pM\pN_"


class Patterns:
    """Patterns by their numbers in the order given; empty ones never match."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = tuple(patterns)
        self._numbers = [at for at, pattern in enumerate(self._patterns) if pattern]
        self._set: Any = None

    def there(self, text: str) -> list[int]:
        """The numbers of those that match somewhere in ``text``, in order."""
        if not self._numbers:
            return []
        if self._set is None:
            self._set = self._made()
        found: list[int] | None = self._set.Match(text)
        return sorted(self._numbers[at] for at in found or ())

    def places(self, number: int, text: str) -> Iterator[tuple[int, int]]:
        """Where pattern ``number`` stands in ``text``, in code points, at most `MOST` times."""
        return places(self._patterns[number], text)

    def _made(self) -> Any:
        import re2

        memory = min(MEMORY * max(4, len(self._numbers)), MEMORY_OF_ALL)
        made = re2.Set.SearchSet(_options(memory))
        for at in self._numbers:
            made.Add(_spelled(self._patterns[at]))
        made.Compile()
        return made


def places(pattern: str, text: str) -> Iterator[tuple[int, int]]:
    """Where ``pattern`` stands in ``text``, at most `MOST` times."""
    compiled = _compiled(pattern)
    position = 0
    for _ in range(MOST):
        match = compiled.search(text, position)
        if match is None:
            return
        start, end = match.span(1)
        if end > start:
            yield start, end
        position = max(end, match.start() + 1)
        if position > len(text):
            return


def _with_every_letter(pattern: str) -> tuple[str, bool, bool]:
    r"""``pattern`` with a Unicode ``\\w``, and whether it began or ended with ``\\b``.

    RE2 knows ASCII only in both: it finds *ber* in *über*. A word boundary at either end becomes a
    look at the neighbour, by group.
    """
    built: list[str] = []
    at, inside, alternatives, depth = 0, False, False, 0
    while at < len(pattern):
        two = pattern[at : at + 2]
        if two == r"\w":
            built.append(_LETTER if inside else f"[{_LETTER}]")
            at += 2
        elif two == r"\W" and not inside:
            built.append(f"[^{_LETTER}]")
            at += 2
        elif two.startswith("\\"):
            built.append(two)
            at += 2
        else:
            one = pattern[at]
            inside = (inside or one == "[") and not (inside and one == "]")
            depth += (one == "(") - (one == ")") if not inside else 0
            alternatives = alternatives or (one == "|" and not inside and depth == 0)
            built.append(one)
            at += 1
    before = not alternatives and built[:1] == [r"\b"]
    after = not alternatives and len(built) > 1 and built[-1] == r"\b"
    return "".join(built[before : len(built) - after]), before, after


def _spelled(pattern: str) -> str:
    """A pattern as RE2 is given it, the wanted part in its first group."""
    body, before, after = _with_every_letter(pattern)
    left = f"(?:^|[^{_LETTER}])" if before else ""
    right = f"(?:$|[^{_LETTER}])" if after else ""
    return f"{left}({body}){right}"


def _options(memory: int) -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.max_mem = memory
    options.log_errors = False
    return options


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> Any:
    import re2

    return re2.compile(_spelled(pattern), _options(MEMORY))
