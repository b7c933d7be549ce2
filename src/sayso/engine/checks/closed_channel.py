"""A channel that is closed or paused.

What: the register says so at that moment.
Why: nobody reads it, and nobody there is answered.
Instead: the channel that took its place.
Source: the company's register of channels.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Dieser Kanal ist geschlossen oder pausiert.",
    "en": "This channel is closed or paused.",
    "fr": "Ce canal est fermé ou en pause.",
    "it": "Questo canale è chiuso o sospeso.",
}


def _instead(view: View) -> dict[str, str]:
    """The successor, by its name."""
    channel = view.channel
    heir = view.index.channels.get(channel.successor or "") if channel else None
    if heir is None:
        return {}
    name = heir.handle or heir.id
    return {
        "de": f"Nachfolger ist {name} ({heir.network}).",
        "en": f"Its successor is {name} ({heir.network}).",
        "fr": f"Son successeur est {name} ({heir.network}).",
        "it": f"Il suo successore è {name} ({heir.network}).",
    }


def read(view: View) -> Iterator[Mark]:
    """One mark on the channel."""
    channel = view.channel
    if channel is None or channel.status_at(view.draft.time) not in ("closed", "paused"):
        return
    yield Mark(
        kind="closed_channel",
        place="channel",
        subject=channel.id,
        severity=None,
        words=WORDS,
        instead=_instead(view),
    )


CHECK = Check(
    id="closed_channel",
    kinds=("closed_channel",),
    read=read,
    looks_at=("place", "time"),
    needs="draft",
    found=(
        Example(text="Guten Morgen.", on="closed", place="channel"),
        Example(on="closed", place="channel"),
    ),
    not_found=(Example(text="Guten Morgen.", on="official"), Example(on="private")),
)
