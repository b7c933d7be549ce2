"""A channel that is not open yet, or that nobody knows.

What: the register does not know it, or says that it has been requested only.
Why: an account in the company's name needs somebody who answers for it.
Instead: propose it.
Source: the company's register of channels.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Diesen Kanal gibt es noch nicht im Kanalverzeichnis.",
    "en": "The register of channels does not have this channel yet.",
    "fr": "Ce canal ne figure pas encore au registre.",
    "it": "Questo canale non è ancora nel registro.",
}
INSTEAD = {
    "de": "Schlagen Sie den Kanal vor: Zweck, Zielgruppe, Sprache, Ton und zwei Verantwortliche.",
    "en": "Propose the channel: purpose, audience, language, tone and two people responsible.",
    "fr": "Proposez le canal : but, public, langue, ton et deux responsables.",
    "it": "Proponga il canale: scopo, pubblico, lingua, tono e due responsabili.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark: on the word for the channel in a proposal, else on the channel."""
    channel = view.channel
    if channel is not None and channel.status_at(view.draft.time) not in (
        "requested",
        "not_existing",
    ):
        return
    for word in view.said("channel_word"):
        if view.draft.action != "create_channel":
            break
        first = word.first
        while first and view.tokens[first].gap == 2:
            first -= 1
        if first and view.tokens[first - 1].sentence == view.tokens[first].sentence:
            first -= 1
        start, end = view.place_of(first, word.last)
        yield Mark(
            kind="channel_not_existing",
            start=start,
            end=end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
        )
        return
    yield Mark(
        kind="channel_not_existing",
        place="channel",
        subject=view.draft.channel,
        severity=None,
        words=WORDS,
        instead=INSTEAD,
    )


CHECK = Check(
    id="channel_not_existing",
    kinds=("channel_not_existing",),
    read=read,
    looks_at=("place", "time", "action"),
    needs="draft",
    found=(
        Example(text="Hallo.", on="unknown", place="channel"),
        Example(on="unknown", place="channel"),
        Example(text="Idee: ⟦eigener TikTok-Kanal⟧ für uns!", on="unknown", do="create_channel"),
        Example(text="Could we have ⟦a channel⟧?", on="unknown", do="create_channel"),
    ),
    not_found=(Example(text="Hallo.", on="official"), Example(text="Hallo.", on="closed")),
)
