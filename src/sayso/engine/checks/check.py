"""What a check is: one fault, what it serves, how it reads, and examples that keep it honest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from msgspec import Struct

from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark, SpotName

Needs = Literal["text", "media", "file", "draft"]
"""What has to be there for a check to look at: words, a picture, what its file says, or nothing but
the question."""


Facet = Literal["author", "place", "time", "action", "media", "received"]
"""What a check may look at beside the text and the company. The place is the author's own where an
ambassador's is meant."""


class Example(Struct, frozen=True, kw_only=True):
    """A draft that must be found, or must not.

    ``{customer}``, ``{consenting}``, ``{name_only}``, ``{competitor}``, ``{product}``,
    ``{company}``, ``{hashtag}``, ``{code}``, ``{ambiguous}``, ``{beside}``, ``{embargo}`` and
    ``{figure_embargo}`` stand for names of whatever company the example is tried with. ``⟦…⟧``
    holds the exact place. ``on`` is a kind of place: ``private``, ``hidden`` (nobody sees the
    profile), ``employer`` (an employers' review site), ``portal`` (any other), ``official``, ``formal`` and ``loose`` (official, by
    their tone), ``german`` and ``roman`` (official, by their languages: the latter speaks French and
    Italian), ``closed``, ``unknown``.
    ``during`` is a kind of event.
    """

    text: str | None = None
    kind: str = ""
    place: SpotName = "text"
    on: str = "private"
    do: str = "publish"
    during: str = ""
    media: tuple[Medium, ...] = ()
    received: tuple[str, ...] = ()
    signed_in: bool = True


class Check(Struct, frozen=True, kw_only=True):
    """One check. ``kinds``: the conditions it serves, the fault it is named after first.

    ``more_kinds`` names those that depend on the company. ``secret``: looks for what people who
    have not signed in must not learn. ``reads_words``: what it says of a text hangs on letters it
    can read (left out: where it needs a text). ``looks_at``: all it looks at beside the text and the
    company; while that stays the same it is not asked again. Left out: at anything. ``wants``:
    concepts, families of names, or ``media``, without any of which it never finds anything, and
    need not be asked. Left out: it may find something in any draft.
    """

    id: str
    kinds: tuple[str, ...]
    read: Callable[[View], Iterable[Mark]]
    needs: Needs = "text"
    languages: tuple[str, ...] = ("de", "fr", "it", "en")
    secret: bool = False
    reads_words: bool | None = None
    looks_at: tuple[Facet, ...] | None = None
    wants: tuple[str, ...] | None = None
    more_kinds: Callable[[Company], tuple[str, ...]] | None = None
    found: tuple[Example, ...] = ()
    not_found: tuple[Example, ...] = ()

    def serves(self, company: Company) -> tuple[str, ...]:
        """Every condition it serves for ``company``."""
        return self.kinds if self.more_kinds is None else self.kinds + self.more_kinds(company)

    @property
    def wordy(self) -> bool:
        """Whether what it says of a text hangs on letters it can read."""
        return self.needs == "text" if self.reads_words is None else self.reads_words

    def understands(self, view: View) -> bool:
        """Whether it may say that something is *not* there: not of a text in letters nobody reads."""
        return not self.wordy or view.legible

    def can_read(self, view: View) -> bool:
        """Whether there is something to look at."""
        if self.needs == "text":
            return view.draft.text is not None
        if self.needs == "file":
            return any(medium.embedded is not None for medium in view.draft.media)
        if self.needs == "media":
            return view.draft.text is not None or bool(view.draft.media)
        return True
