"""Takes a political side, and does it in the company's name.

What: a call or declaration how to vote. In the company's name where the sentence says *we as a
company*, names us, or stands on an official channel.
Why: nobody's vote is the company's to give away.
Instead: say it as yourself, without name and logo of the company.
Source: freedom of opinion, Swiss Federal Constitution Art. 16; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.phrases import longest

WORDS = {
    "de": "Das nimmt im Namen der Firma politisch Partei.",
    "en": "This takes a political side in the company's name.",
    "fr": "Cela prend parti politiquement au nom de l'entreprise.",
    "it": "Questo prende posizione politica a nome dell'azienda.",
}
INSTEAD = {
    "de": "Sagen Sie es als Privatperson, ohne Namen und Logo der Firma.",
    "en": "Say it as yourself, without the company's name and logo.",
    "fr": "Dites-le à titre privé, sans nom ni logo de l'entreprise.",
    "it": "Lo dica a titolo personale, senza nome e logo dell'azienda.",
}


def read(view: View) -> Iterator[Mark]:
    """One mark for each call or declaration."""
    votes = view.said("vote")
    stances = [hit for hit in view.said("stance") if votes.within(view.sentence(hit))]
    calls = longest((*view.said("political"), *stances))
    if not calls or not votes:
        return
    for call in calls:
        near = view.ours.within(view.sentence(call)) or (view.ours and view.said("plural"))
        official = view.class_ == "official"
        if near or official:
            yield Mark(
                kind="political_company",
                also=("political",),
                start=call.start,
                end=call.end,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.9,
            )
        else:
            yield Mark(kind="political", start=call.start, end=call.end, severity=None)


CHECK = Check(
    id="political_company",
    kinds=("political_company", "political"),
    read=read,
    looks_at=("place",),
    wants=("political", "stance"),
    found=(
        Example(text="Wir von {company} sagen klar: ⟦Nein zur⟧ Initiative!"),
        Example(text="At {company} we ⟦vote no⟧ on the initiative."),
        Example(text="Chez {company}, ⟦votez non à l'initiative⟧ !"),
        Example(text="Noi di {company}: ⟦votate no⟧ alla legge!"),
        Example(text="⟦Stimmt Nein⟧ am Sonntag zur Vorlage!", on="official"),
        Example(text="Ich hab ⟦NEIN gestimmt⟧.", kind="political"),
    ),
    not_found=(
        Example(text="Ich hab NEIN gestimmt. Geht abstimmen!"),
        Example(text="Ein Nein zu Kuchen gibt es bei {company} nicht.", kind="political"),
        Example(text="Am Sonntag ist Abstimmung.", kind="political"),
    ),
)
