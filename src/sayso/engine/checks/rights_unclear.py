"""The file names somebody else as its author or owner.

What: a creator, a credit or a copyright notice in the file that names neither the author of the
post nor a colleague nor the company.
Why: whoever took a picture decides where it appears; a bought one may be paid for one use alone.
Instead: ask, or look up what was agreed. It is a question: the yes may be there already.
Source: Swiss Copyright Act Art. 2, 9 and 10; IPTC Creator, Credit Line, Copyright Notice.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.embedded import Embedded
from sayso.engine.finding import Mark
from sayso.engine.language.fold import plain

WORDS = {
    "de": "In der Datei steht: {names}. Dürfen Sie das Bild dafür verwenden?",
    "en": "The file says: {names}. May you use the picture for this?",
    "fr": "Le fichier indique : {names}. Pouvez-vous utiliser l’image pour cela ?",
    "it": "Nel file c’è scritto: {names}. Può usare l’immagine per questo?",
}
INSTEAD = {
    "de": "Fragen Sie nach, was vereinbart ist, und nennen Sie die Quelle.",
    "en": "Ask what was agreed, and name the source.",
    "fr": "Demandez ce qui a été convenu, et citez la source.",
    "it": "Chieda che cosa è stato concordato, e citi la fonte.",
}
MOST_NAMED = 3
_NOBODY = frozenset(
    ("", "unknown", "unbekannt", "inconnu", "sconosciuto", "none", "na", "user", "owner")
)
_SIGNS = str.maketrans(dict.fromkeys("©®™.,;:/()[]|_-–—'’\"«»@#*+&0123456789", " "))
_FORMS = frozenset(
    [
        "copyright",
        "c",
        "foto",
        "fotos",
        "photo",
        "photos",
        "bild",
        "bilder",
        "by",
        "von",
        "de",
        "di",
        "credit",
        "all",
        "rights",
        "reserved",
    ]
)


def read(view: View) -> Iterator[Mark]:
    """One mark for each file with names that are not ours."""
    for at, medium in enumerate(view.draft.media):
        embedded = medium.embedded
        if embedded is None:
            continue
        said = dict.fromkeys((*embedded.creators, *embedded.rights))
        others = [
            name for name in said if not _is_tool(name, embedded) and not _is_ours(name, view)
        ]
        if others:
            names = "; ".join(others[:MOST_NAMED])
            yield Mark(
                kind="rights_unclear",
                place="media",
                medium=at,
                severity="ask",
                words={lang: told.replace("{names}", names) for lang, told in WORDS.items()},
                instead=INSTEAD,
                certainty=0.8,
            )


def _is_tool(name: str, embedded: Embedded) -> bool:
    """Whether a credit names the generator, which is told elsewhere."""
    return bool(embedded.ai_tool) and embedded.ai_tool.casefold() in name.casefold()


def _words(name: str) -> frozenset[str]:
    return frozenset(plain(name.translate(_SIGNS)).split()) - _FORMS


def _is_ours(name: str, view: View) -> bool:
    """Whether a name is the company's, or somebody's who works here; or nobody's at all.

    Who works here is told to nobody who has not signed in: for them only the author's own name is.
    """
    words = _words(name)
    if not words - _NOBODY:
        return True
    company = view.company
    called = view.index.called
    people = called.values() if view.signed_in else [called.get(view.draft.author, "")]
    ours = (company.profile.name, *company.names.own, *people)
    return any(own and own <= words for own in map(_words, ours))


def _taken(creators: tuple[str, ...] = (), rights: tuple[str, ...] = ()) -> tuple[Medium, ...]:
    embedded = Embedded(type="jpeg", creators=creators, rights=rights)
    return (Medium(people="none", ai="none", alt="Eine Werkhalle", embedded=embedded),)


CHECK = Check(
    id="rights_unclear",
    kinds=("rights_unclear",),
    read=read,
    looks_at=("author", "media"),
    wants=("media",),
    needs="file",
    found=(
        Example(media=_taken(creators=("Foto Brunnhuber",)), place="media"),
        Example(
            text="So schön ist es bei uns.",
            media=_taken(rights=("© 2031 Keystone-SDA / Jon Doe",)),
            place="media",
        ),
        Example(
            text="La nostra valle.",
            media=_taken(creators=("Lia Bernasconi",), rights=("Tutti i diritti riservati",)),
            place="media",
        ),
    ),
    not_found=(
        Example(media=_taken()),
        Example(text="Schaut!", media=_taken(rights=("© 2031",), creators=("unknown",))),
        Example(text="Foto: Keystone", media=(Medium(people="none", ai="none"),)),
    ),
)
