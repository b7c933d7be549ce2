"""Hides where the author works.

What: a product or the company named, in a place where readers do not see the author's profile, and
no word on where the author works.
Why: readers take it for a stranger's opinion.
Instead: add one half sentence.
Source: UWG Art. 3(1)(b); FTC Endorsement Guides §255.5; EU directive 2005/29 Annex I no. 22.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.about_company import is_at_home, is_handle
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.discloses_employer import disclosures
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Wo man Ihr Profil nicht sieht, gehört in den Beitrag, wo Sie arbeiten.",
    "en": "Where nobody sees your profile, the post itself says where you work.",
    "fr": "Là où votre profil n’est pas visible, le message dit où vous travaillez.",
    "it": "Dove il suo profilo non è visibile, il messaggio dice dove lavora.",
}


def _instead(view: View) -> dict[str, str]:
    """A half sentence with the company's name in it."""
    names = view.company.names.own
    name = names[0] if names else view.company.profile.name
    return {
        "de": f"Schreiben Sie dazu: «Ich arbeite bei {name}.»",
        "en": f"Add: “I work at {name}.”",
        "fr": f"Ajoutez : « Je travaille chez {name}. »",
        "it": f"Aggiunga: «Lavoro da {name}.»",
    }


def read(view: View) -> Iterator[Mark]:
    """One mark, where our name or product first stands."""
    place = view.place
    if place is None or not view.personal or place.profile_visible or place.employer_site:
        return
    hits = [hit for hit in view.about_us if not is_handle(view, hit)] or [
        hit for hit in view.said("us") if not is_at_home(view, hit)
    ]
    if not hits or next(disclosures(view), None) is not None:
        return
    sentence = view.sentences[view.sentence(hits[0])]
    yield Mark(
        kind="missing_disclosure",
        start=sentence.start,
        end=sentence.end,
        severity="stop",
        words=WORDS,
        instead=_instead(view),
        certainty=0.9,
    )


CHECK = Check(
    id="missing_disclosure",
    kinds=("missing_disclosure",),
    read=read,
    looks_at=("author", "place"),
    wants=("own", "hashtag", "product", "us"),
    found=(
        Example(text="⟦Die {product} läuft bei uns seit Wochen⟧.", on="hidden"),
        Example(text="⟦The {product} has been fine⟧.", on="hidden"),
        Example(text="⟦La {product} marche très bien⟧.", on="hidden"),
        Example(text="⟦La {product} va molto bene⟧.", on="hidden"),
    ),
    not_found=(
        Example(text="Die {product} läuft seit Wochen. Ich arbeite bei {company}.", on="hidden"),
        Example(text="Die {product} läuft seit Wochen.", on="private"),
        Example(text="{company} zahlt schlecht.", on="employer"),
        Example(text="Welche Maschine nehmt ihr?", on="hidden"),
    ),
)
