"""What a question was taken to ask, and its answer."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from sayso.engine.channel import ClassName
from sayso.engine.decide import Rulebook
from sayso.engine.decision import Decision
from sayso.engine.draft import Medium


class Understood(Struct, frozen=True, kw_only=True):
    """What a question was taken to ask.

    ``class_`` and ``network`` are where, ``channel`` the channel or place that stands for it.
    ``conditions`` are the circumstances it names, ``during`` kinds of events it says are on.
    ``who`` is what it says of an asker nobody knows: ``employee``, ``ambassador``, ``lapsed``
    (an ambassador whose course is), ``apprentice``, ``contractor``, ``leaver``, ``untrained``.
    ``conceals``: what has to stand in the text is to be left out. ``assumed`` names what it leaves
    open and was taken as usual: ``action``, ``class``, ``topic``, ``asker``.
    """

    action: str
    class_: ClassName
    channel: str
    network: str = ""
    topics: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    during: tuple[str, ...] = ()
    media: tuple[Medium, ...] = ()
    received: tuple[str, ...] = ()
    answering: str | None = None
    who: str = ""
    language: str = ""
    conceals: bool = False
    time: datetime
    assumed: tuple[str, ...] = ()


class Correction(Struct, frozen=True, kw_only=True):
    """What the asker meant, where it was understood otherwise; ``None`` leaves it as understood.

    ``network`` empty: none in particular. ``topics`` empty: about nothing of the company's topics.
    """

    action: str | None = None
    class_: ClassName | None = None
    network: str | None = None
    topics: tuple[str, ...] | None = None


class Answered(Struct, frozen=True, kw_only=True):
    """A question and the answer; ``book`` is the one it was asked of.

    ``heard`` is what it was taken to ask by its words alone, ``understood`` with the correction.
    """

    heard: Understood
    understood: Understood
    decision: Decision
    book: Rulebook
