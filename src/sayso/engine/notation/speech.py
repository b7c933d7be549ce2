"""What a language has to bring so that a mistake of a folder can be told in it.

A further language is one file like ``words_de.py`` and one line in ``words.py``.
"""

from __future__ import annotations

from msgspec import Struct


class Speech(Struct, frozen=True, kw_only=True):
    """The words of one language.

    ``faults`` has for each fault what is wrong and the way out (``""`` where there is none), with
    ``{places}``: ``{it}`` is the offending text, quoted. ``kinds`` are kinds of names and fill
    ``{kind}`` of *unknown_name*; ``nouns`` are classes of the notation by their name and fill
    ``{noun}``. ``phrases`` are what is said beside a fault.
    """

    quotes: tuple[str, str]
    phrases: dict[str, str]
    faults: dict[str, tuple[str, str]]
    kinds: dict[str, str]
    nouns: dict[str, str]
