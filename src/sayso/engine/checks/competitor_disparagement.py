"""Runs a competitor down, or those who buy there.

What: a word of contempt, of mockery or of schadenfreude in a sentence on a competitor or *the
competition*, nearer to them than to us; a plain fault counts only where it is laughed at.
Why: who makes others, their goods or their prices look bad without need acts unfairly.
Instead: compare factually and with a source, or congratulate.
Source: UWG Art. 3(1)(a) and (e).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das macht Mitbewerber schlecht.",
    "en": "This runs competitors down.",
    "fr": "Cela dénigre un concurrent.",
    "it": "Questo denigra un concorrente.",
}
INSTEAD = {
    "de": "Vergleichen Sie sachlich und mit Quelle, oder gratulieren Sie.",
    "en": "Compare factually and with a source, or congratulate.",
    "fr": "Comparez objectivement et avec une source, ou félicitez.",
    "it": "Confronti in modo oggettivo e con una fonte, o si congratuli.",
}
LAUGHED_AT = 1
"""Sentences after which a laugh still belongs to what was said."""


def _far(one: NameHit | WordHit, other: NameHit | WordHit) -> int:
    """Words between two hits."""
    return max(one.first, other.first) - min(one.last, other.last)


def _about(view: View, word: WordHit) -> NameHit | WordHit | None:
    """The competitor it is said of: nearer than ourselves, our things, and the author."""
    sentence = view.sentence(word)
    rivals = [*view.names("competitor").within(sentence)]
    rivals += [hit for hit in view.said("rival").within(sentence) if view.native(hit)]
    if not rivals:
        return None
    rival = min(rivals, key=lambda hit: _far(hit, word))
    mine = [
        *view.ours.within(sentence),
        *view.said("plural", "singular").within(sentence),
        *view.said("thing").within(sentence),
    ]
    if rival.first > word.first:  # *finger weg von …*, but not *wir bringen den Schrott zu …*
        return None if mine and word.last - word.first == 1 else rival
    between = range(rival.first, word.first)
    if any(hit.first in between and hit.what[0] != "thing" for hit in mine):
        return None
    return rival


def _is_meant(view: View, word: WordHit) -> bool:
    sentence = view.sentence(word)
    if view.cited(word) or view.asked(sentence) or not view.native(word):
        return False
    if view.negated(word, reach=2):
        return False
    if word.what[0] == "poor":
        laughs = [*view.said("laugh").within(sentence), *view.said("laugh").within(sentence + 1)]
        return any(view.sentence(laugh) - sentence <= LAUGHED_AT for laugh in laughs)
    return True


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    seen: set[int] = set()
    for word in view.said("rundown", "poor"):
        sentence = view.sentence(word)
        if sentence in seen or not _is_meant(view, word):
            continue
        rival = _about(view, word)
        if rival is None:
            continue
        seen.add(sentence)
        start, end = view.place_of(min(rival.first, word.first), max(rival.last, word.last))
        yield Mark(
            kind="competitor_disparagement",
            start=start,
            end=end,
            subject=rival.what[1] if rival.what[0] == "competitor" else "",
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.85,
        )


CHECK = Check(
    id="competitor_disparagement",
    kinds=("competitor_disparagement",),
    read=read,
    looks_at=(),
    wants=("rundown", "poor"),
    found=(
        Example(text="Was ⟦{competitor} verkauft, ist Schrott⟧."),
        Example(text="Bei ⟦{competitor} arbeiten nur Stümper⟧."),
        Example(text="Wer zu ⟦{competitor} geht, dem ist nicht zu helfen⟧."),
        Example(text="Die ⟦Konkurrenz kann einpacken⟧."),
        Example(text="Von ⟦{competitor} war nach einer Woche alles kaputt⟧ 🤣"),
        Example(text="⟦{competitor} is a joke⟧."),
        Example(text="⟦Stay away from {competitor}⟧, people."),
        Example(text="Our ⟦competitors are clueless⟧."),
        Example(text="⟦{competitor}, c'est de la camelote⟧."),
        Example(text="Les ⟦concurrents sont des escrocs⟧."),
        Example(text="Chez ⟦{competitor}, tous des incapables⟧."),
        Example(text="⟦{competitor} vende spazzatura⟧."),
        Example(text="I prodotti di ⟦{competitor} non valgono niente⟧."),
        Example(text="La ⟦concorrenza vende solo ciarpame⟧."),
    ),
    not_found=(
        Example(text="Glückwunsch an {competitor} zum Preis, verdient!"),
        Example(text="{competitor} ist kein Schrott, das sind gute Leute."),
        Example(text="Ist {competitor} wirklich unfähig?"),
        Example(text="Auf dem Weg zu {competitor} ging das Velo kaputt."),
        Example(text="Im Test der Fachzeitschrift war {competitor} 3 % langsamer."),
        Example(text="Ein Kunde schrieb: «{competitor} ist Schrott». Das sehen wir anders."),
        Example(text="Schrott gehört in den Container. Morgen kommt {competitor} zu Besuch."),
        Example(text="Wir bringen den Schrott morgen zu {competitor}."),
        Example(text="Mit {competitor} haben wir am Fluss Müll gesammelt."),
        Example(text="Congrats to {competitor} on the new plant."),
        Example(text="{competitor} is not a joke, they are serious rivals."),
        Example(text="Our prototype was junk and the customer laughed."),
        Example(text="Félicitations à {competitor} pour ce beau salon."),
        Example(text="{competitor} n'est pas ridicule, au contraire."),
        Example(text="La camelote du marché me plaît."),
        Example(text="Complimenti a {competitor} per la fiera."),
        Example(text="{competitor} non è ridicola, anzi."),
        Example(text="La spazzatura si ritira il lunedì."),
    ),
)
