"""What a language has to bring so that an answer can be said in it.

A further language is one file like ``saying_de.py`` and one line in ``saying/words.py``. A test holds all
of them to the same keys and the same places to fill in.
"""

from __future__ import annotations

from msgspec import Struct


class Tongue(Struct, frozen=True, kw_only=True):
    """The words of one language.

    ``sentences`` are whole sentences with ``{places}`` to fill in. ``findings`` names each kind of
    finding as the title of a note, ``checks`` each condition as an item of a list (*Geprüft: …*).
    ``numbers`` are the words for one to twelve, as they stand before a noun; ``thousands`` is what sets
    thousands apart in a larger number; ``apart`` sets the items of a list apart that have commas.
    """

    code: str
    months: tuple[str, ...]
    numbers: tuple[str, ...]
    quotes: tuple[str, str]
    thousands: str
    joiner: str
    or_joiner: str
    apart: str = "; "
    sentences: dict[str, str]
    findings: dict[str, str]
    checks: dict[str, str]
    actions: dict[str, str]
    classes: dict[str, str]
    effects: dict[str, str]
    statuses: dict[str, str]
    units: dict[str, tuple[str, str]]
    misfits: dict[str, str]
    events: dict[str, str]
    people: dict[str, str]
    relations: dict[str, str]
