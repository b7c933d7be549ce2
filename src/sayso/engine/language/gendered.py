"""Forms that mean everybody (Mitarbeiter:innen, client·e·s, collaboratori/trici) as one word each."""

from __future__ import annotations

_DOT = "·•⋅‧∙"
SUFFIX = (
    rf"(?=[:*_/({_DOT}.\-])(?<=[^\W\d_]{{3}})(?:"
    r"[:*_](?:r?innen|r?in|nen|n|r|e|es|s|m)"
    r"|/-?(?:innen|in|r|trices?|trici|rices?|euses?|ne|es?|a|che|ghe)"
    r"|\((?:innen|in|n|r)\)|\((?:e|ne|le|trice|euse)\)(?:s|\(s\))?"
    rf"|[{_DOT}](?:innen|in|e|ne|le|te|se|re|rice|trice|euse|ere|ve|esse)(?:[{_DOT}]?s)?"
    r"|-(?:e|ne|rice|trice|euse)(?:-?s)?|\.(?:e|ne|rice|trice|euse)\.s"
    r")(?!\w)"
)
"""What hangs on a folded word of three letters and more, as a part of a regular expression."""

_GERMAN = frozenset(("rinnen", "innen", "rin", "in", "nen", "n", "r", "e", "es", "s", "m"))
_FEMININE = ("in", "innen", "rin", "rinnen")


def as_one(word: str, suffix: str) -> str:
    """The one word that ``word`` with ``suffix`` is found as.

    In German the feminine form, which holds the stem of both (*kund:innen*, *kundinnen*); in French
    and Italian the masculine, with its number (*client·e·s*, *clients*).
    """
    sign, bare = suffix[0], suffix.strip("()/-.:*_" + _DOT)
    german = bare in _GERMAN if sign in ":*_" else bare in _FEMININE or suffix in ("(n)", "(r)")
    if german or (sign == "/" and bare == "r"):
        return word + bare
    return word + "s" if suffix.endswith(("s", "s)")) and not word.endswith("s") else word
