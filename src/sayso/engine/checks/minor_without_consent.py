"""Children and young people shown without their own and their parents' yes.

What: minors who can be recognised, and not every consent on file. Unknown people count as minors.
Why: a picture stays for life, and they cannot yet foresee it.
Instead: show them from behind, or obtain both yeses in writing.
Source: Swiss Civil Code Art. 19c and 28; UN Convention on the Rights of the Child Art. 16.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Minderjährige sind erkennbar, und ihr Ja oder das der Eltern fehlt.",
    "en": "Minors can be recognised, and their own or their parents' yes is missing.",
    "fr": "Des mineurs sont reconnaissables et leur consentement ou celui des parents manque.",
    "it": "Si riconoscono minorenni e manca il loro sì o quello dei genitori.",
}
INSTEAD = {
    "de": "Holen Sie beide Einwilligungen schriftlich ein, oder zeigen Sie niemanden erkennbar.",
    "en": "Obtain both consents in writing, or show nobody recognisably.",
    "fr": "Obtenez les deux accords par écrit, ou ne montrez personne de reconnaissable.",
    "it": "Ottenga i due consensi per iscritto, o non mostri nessuno in modo riconoscibile.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium with minors."""
    for at, medium in enumerate(view.draft.media):
        if medium.people in ("none", "adults"):
            continue
        sure = 0.5 if "unknown" in (medium.people, medium.consents) else 1.0
        if medium.consents == "all":
            if medium.people != "unknown":
                yield Mark(kind="shows_minors", place="media", medium=at, severity=None)
            continue
        yield Mark(
            kind="minor_without_consent",
            also=("shows_minors", "minors_without_consent"),
            place="media",
            medium=at,
            severity="ask",
            words=WORDS,
            instead=INSTEAD,
            certainty=sure,
        )


CHECK = Check(
    id="minor_without_consent",
    kinds=("minor_without_consent", "shows_minors", "minors_without_consent"),
    read=read,
    looks_at=("media",),
    wants=("media",),
    needs="media",
    found=(
        Example(media=(Medium(people="minors", consents="none", ai="none"),), place="media"),
        Example(media=(Medium(people="both", consents="some", ai="none"),), place="media"),
        Example(media=(Medium(people="unknown", ai="none"),), place="media"),
        Example(
            media=(Medium(people="minors", consents="all", ai="none"),),
            place="media",
            kind="shows_minors",
        ),
    ),
    not_found=(
        Example(media=(Medium(people="adults", consents="none", ai="none"),)),
        Example(media=(Medium(people="minors", consents="all", ai="none"),)),
    ),
)
