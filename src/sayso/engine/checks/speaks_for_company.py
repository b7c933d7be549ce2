"""Speaks in the company's name.

What: *wir von …*, *we at …*, *nous chez …*, *noi di …*, *im Namen von …* with our name behind it,
where a person speaks for themselves.
Why: an opinion is somebody's own; the company speaks through its own channels.
Instead: write *I*.
Source: Swiss Code of Obligations Art. 32 and 321a; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das klingt, als spräche die Firma.",
    "en": "This sounds as if the company were speaking.",
    "fr": "On dirait que c'est l'entreprise qui parle.",
    "it": "Sembra che parli l'azienda.",
}
INSTEAD = {
    "de": "Schreiben Sie «ich».",
    "en": "Write “I”.",
    "fr": "Écrivez « je ».",
    "it": "Scriva «io».",
}
REACH = 1
"""Words that may stand between: *im Namen der ganzen …*."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    if not view.personal:
        return
    own = view.names("own")
    seen: set[int] = set()
    for phrase in view.said("we_of"):
        sentence = view.sentence(phrase)
        near = [hit for hit in own if 0 <= hit.first - phrase.last <= REACH]
        if sentence in seen or not near or view.negated(phrase, reach=1):
            continue
        seen.add(sentence)
        yield Mark(
            kind="speaks_for_company",
            start=phrase.start,
            end=near[0].end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.9,
        )


CHECK = Check(
    id="speaks_for_company",
    kinds=("speaks_for_company",),
    read=read,
    looks_at=("place",),
    wants=("we_of",),
    found=(
        Example(text="⟦Wir von {company}⟧ finden das richtig."),
        Example(text="⟦Wir bei {company}⟧ sehen das anders."),
        Example(text="⟦We at {company}⟧ think so."),
        Example(text="⟦Nous chez {company}⟧ pensons que oui."),
        Example(text="⟦Noi di {company}⟧ la pensiamo così."),
        Example(text="⟦Im Namen von {company}⟧ danke ich."),
    ),
    not_found=(
        Example(text="Ich arbeite bei {company} und sehe das anders."),
        Example(text="Bei uns in der Montage läuft Musik."),
        Example(text="Wir waren heute zu Besuch. {company} hatte Kuchen."),
        Example(text="Wir von {company} finden das richtig.", on="official"),
    ),
)
