"""A hashtag of several words in small letters.

What: two words and more written as one without capitals (*#teamspirit*), where it is clear where
they part: beside one of our names, as a common phrase, or as a sentence. Single words, compounds,
short ones, and the company's own hashtags as it spells them do not count.
Why: a screen reader stumbles over it, and so does everybody who reads quickly.
Instead: begin each word with a capital letter.
Source: Accessible Social, Hashtags (accessible-social.com/hashtags); in the spirit of WCAG 2.2,
guideline 3.1 (readable).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain
from sayso.engine.language.hashtags import LEAST, split

WORDS = {
    "de": "Diesen Hashtag kann ein Vorleseprogramm nicht in Wörter teilen.",
    "en": "A screen reader cannot part this hashtag into words.",
    "fr": "Un lecteur d’écran ne peut pas séparer les mots de ce hashtag.",
    "it": "Un lettore di schermo non riesce a separare le parole di questo hashtag.",
}
INSTEAD = {
    "de": "Beginnen Sie jedes Wort mit einem Grossbuchstaben.",
    "en": "Begin each word with a capital letter.",
    "fr": "Commencez chaque mot par une majuscule.",
    "it": "Cominci ogni parola con una maiuscola.",
}
MOST = 30
"""Hashtags of a text that are looked at."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each hashtag."""
    looked = 0
    for span in view.taken.spans:
        if span.kind != "hashtag" or span.end - span.start <= LEAST:
            continue
        written = view.text[span.start + 1 : span.end]
        if not written[1:].islower() or "_" in written:
            continue
        if looked == MOST:
            return
        looked += 1
        better = _better(view, span.body, written)
        if better is not None:
            yield Mark(
                kind="unreadable_hashtag",
                start=span.start,
                end=span.end,
                severity="hint",
                words=WORDS,
                instead=INSTEAD,
                replacement=better,
                certainty=0.8,
            )


def _better(view: View, body: str, written: str) -> str | None:
    """The hashtag as it can be read; ``None`` where it can be already, or nobody knows."""
    known = view.index.hashtags.get(body)
    if known is not None:
        return None if known == "#" + written else known
    words = split(body, view.index.tag_names)
    if len(words) < 2:
        return None
    parts: list[str] = []
    at = 0
    for word in words:
        start, length = at, 0
        while at < len(written) and length < len(word):
            length += len(plain(written[at]))
            at += 1
        spelled = view.index.tag_names.get(word)
        parts.append(spelled or written[start].upper() + written[start + 1 : at])
    return "#" + "".join(parts)


CHECK = Check(
    id="unreadable_hashtag",
    kinds=("unreadable_hashtag",),
    read=read,
    looks_at=(),
    found=(
        Example(text="Erster Tag geschafft! ⟦#wirsuchendich⟧"),
        Example(text="Was für eine Woche ⟦#gemeinsamstark⟧"),
        Example(text="Am Stand: ⟦#{company_tag}messestand⟧"),
        Example(text="Herzlich willkommen ⟦#team{company_tag}⟧"),
        Example(text="So proud of them. ⟦#womenintech⟧"),
        Example(text="First steps ⟦#machinelearning⟧ #Math"),
        Example(text="Come and see ⟦#wearehiring⟧!"),
        Example(text="Bravo à tous ⟦#noussommesfiers⟧"),
        Example(text="Quelle journée ⟦#portesouvertes⟧"),
        Example(text="Merci ⟦#merci{company_tag}⟧"),
        Example(text="Che bello ⟦#lavorodisquadra⟧"),
        Example(text="Venite a trovarci ⟦#porteaperte⟧"),
        Example(text="Forza ragazzi ⟦#siamounasquadra⟧"),
    ),
    not_found=(
        Example(text="#maschinenbau #polymechaniker #lehrlingsausbildung"),
        Example(text="#WirSuchenDich #GemeinsamStark #{hashtag}"),
        Example(text="#zusammenarbeit #mitarbeiter #weiterbildung #wirtschaft"),
        Example(text="#wir_suchen_dich #winterspielplatz #handballspiel"),
        Example(text="#teamwork #workshop #newsletter #apprenticeship"),
        Example(text="#together #engineering #throughout #nevertheless"),
        Example(text="#ai #cnc #hiring #jobs #switzerland"),
        Example(text="#formation #apprentissage #developpement #aujourdhui"),
        Example(text="#mecanique #professionnel #entreprise"),
        Example(text="#formazione #meccanica #professionale"),
        Example(text="#apprendistato #collaborazione #buongiorno"),
        Example(text="Das ist wirsuchendich ohne Zeichen."),
    ),
)
