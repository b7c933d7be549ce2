"""Contradicts a published post.

What: a text that speaks of us and says of the same thing, in the same scope and time, what cannot be
true beside a post that is already out: another day, value, place or state. Where the fact book decides
between the two, this check is silent: a post that was wrong is nobody's measure. A text that says
that something changed (*the new date is*) contradicts nothing.
Why: readers see both, and nobody tells them which one holds.
Instead: ask whoever answers for that channel what holds; then one of the two is corrected.
Source: ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.claims import claims
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.statement import Statement
from sayso.engine.text import Words

if TYPE_CHECKING:
    from sayso.engine.claims.published import Said

WORDS: Words = {
    "de": "Ein veröffentlichter Beitrag sagt es anders.",
    "en": "A published post says otherwise.",
    "fr": "Une publication existante dit autre chose.",
    "it": "Un post già pubblicato dice altro.",
}
INSTEAD: Words = {
    "de": "Fragen Sie, wer für diesen Kanal zuständig ist, was gilt. Steht dort das Falsche, gehört es "
    "berichtigt.",
    "en": "Ask whoever answers for that channel what holds. If the post is wrong, it should be corrected.",
    "fr": "Demandez à la personne responsable de ce canal ce qui est juste. Si la publication se trompe, "
    "il faut la corriger.",
    "it": "Chieda a chi è responsabile di quel canale che cosa vale. Se il post sbaglia, va corretto.",
}
THERE = {
    "de": "Am {date} auf {channel}: «{said}»{owner}",
    "en": "On {date} on {channel}: “{said}”{owner}",
    "fr": "Le {date} sur {channel} : « {said} »{owner}",
    "it": "Il {date} su {channel}: «{said}»{owner}",
}
OWNER = {
    "de": " Zuständig: {}.",
    "en": " Kept by {}.",
    "fr": " Responsable : {}.",
    "it": " Responsabile: {}.",
}


def _because(said: Said, view: View) -> Words:
    """What the post says, on which channel, when, and who answers for it."""
    post = said.statement
    channel = view.index.channels.get(post.channel)
    owner = view.index.people.get((channel.owner if channel else None) or post.author)
    date = f"{post.time.day}.{post.time.month}.{post.time.year}"
    name = channel.name if channel is not None else {}
    return {
        language: words.format(
            date=post.time.date().isoformat() if language == "en" else date,
            channel=name.get(language) or name.get("en") or post.channel,
            said=post.text,
            owner="" if owner is None else OWNER[language].format(owner.name),
        )
        for language, words in THERE.items()
    }


def _is_ours(view: View) -> bool:
    """Whether readers take the text for one about us."""
    return not view.personal or bool(view.ours) or view.says_we


def read(view: View) -> Iterator[Mark]:
    """One mark for each post that the text contradicts; none where a fact says so already."""
    if not view.company.published or not _is_ours(view) or view.said("announces_change"):
        return
    draft = view.draft
    found = view.index.said.against(
        Statement(
            id="",
            channel=draft.channel,
            author=draft.author,
            language=view.language,
            time=draft.time,
            text=view.text,
        )
    )
    if not found:
        return
    known = [(claim.start, claim.end) for claim in claims(view) if claim.wrong]
    for said in found:
        if any(start < said.end and said.start < end for start, end in known):
            continue
        yield Mark(
            kind="contradicting_statement",
            start=said.start,
            end=said.end,
            subject=said.statement.id,
            severity="hint",
            words=WORDS,
            because=_because(said, view),
            source=said.statement.link,
            instead=INSTEAD,
            certainty=0.7,
        )


CHECK = Check(
    id="contradicting_statement",
    kinds=("contradicting_statement",),
    read=read,
    looks_at=("place", "time"),
    found=(
        Example(text="Der Schnuppertag bei {company} ist am ⟦9. Juni⟧.", on="official"),
        Example(text="Unsere Kurse zur {product} sind ⟦kostenlos⟧.", on="official"),
        Example(text="Join the taster day at {company} on ⟦9 June⟧!", on="official"),
        Example(text="Nos cours {product} sont ⟦gratuits⟧.", on="official"),
        Example(text="La giornata di prova da {company} è il ⟦9 giugno⟧.", on="official"),
    ),
    not_found=(
        Example(text="Der Schnuppertag bei {company} ist am 16. Juni.", on="official"),
        Example(text="Ist der Schnuppertag bei {company} am 9. Juni?", on="official"),
        Example(text="Neu: Der Schnuppertag bei {company} ist am 9. Juni.", on="official"),
        Example(text="Verschoben: Der Schnuppertag von {company} ist am 9. Juni.", on="official"),
        Example(text="New date: the taster day at {company} is on 9 June.", on="official"),
        Example(text="La giornata di prova da {company} è spostata al 9 giugno.", on="official"),
        Example(text="Désormais, les cours {product} sont gratuits.", on="official"),
        Example(text="Der Schnuppertag meines Turnvereins ist am 9. Juni.", on="hidden"),
        Example(text="Am 9. Juni grillieren wir bei {company}.", on="official"),
        Example(text="The taster day at {company} is on 16 June.", on="official"),
        Example(text="We hope the taster day at {company} is on 9 June.", on="official"),
        Example(text="Nos cours {product} sont payants.", on="official"),
        Example(text="La giornata di prova da {company} è il 16 giugno.", on="official"),
        Example(text="Danke an alle, die am Schnuppertag dabei waren!", on="official"),
    ),
)
