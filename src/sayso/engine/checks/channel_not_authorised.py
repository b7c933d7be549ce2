"""An official channel on which the author is not entered.

What: the register lists the author neither as owner nor as deputy nor as contributor.
Why: an official channel speaks for the whole company.
Instead: hand the text to the owner.
Source: the company's register of channels.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Sie sind auf diesem offiziellen Kanal nicht eingetragen.",
    "en": "You are not entered on this official channel.",
    "fr": "Votre nom n’est pas inscrit sur ce canal officiel.",
    "it": "Il suo nome non è iscritto su questo canale ufficiale.",
}
INSTEAD = {
    "de": "Geben Sie den Text den Verantwortlichen des Kanals.",
    "en": "Give the text to those responsible for the channel.",
    "fr": "Remettez le texte aux responsables du canal.",
    "it": "Dia il testo ai responsabili del canale.",
}
SPEAKING = ("publish", "reply", "comment", "share", "share_with_comment", "like", "advertise")


def read(view: View) -> Iterator[Mark]:
    """One mark on the author."""
    channel = view.channel
    if channel is None or channel.place or channel.class_ != "official":
        return
    if view.draft.action not in SPEAKING:
        return
    if view.draft.author in (channel.owner, channel.deputy, *channel.contributors):
        return
    yield Mark(
        kind="channel_not_authorised",
        place="author",
        subject=view.draft.author,
        severity=None,
        words=WORDS,
        instead=INSTEAD,
    )


CHECK = Check(
    id="channel_not_authorised",
    kinds=("channel_not_authorised",),
    read=read,
    looks_at=("author", "place", "action"),
    needs="draft",
    found=(
        Example(text="Hallo.", on="not_mine", place="author"),
        Example(on="not_mine", place="author"),
    ),
    not_found=(Example(text="Hallo.", on="official"), Example(text="Hallo.", on="private")),
)
