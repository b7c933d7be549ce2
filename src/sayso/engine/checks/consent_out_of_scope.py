"""A person's consent on file that does not hold here.

What: a medium that shows or lets hear people, and a text that names somebody of the house whose
consent for pictures is on file, but not for this channel, this use (photo, video, voice) or this day.
Who has nothing on file is another check's matter, and so is the author.
Why: a yes is a yes to what was asked: where, for what, how long.
Instead: ask the person for this channel too, or choose a channel their consent covers.
Source: DSG Art. 6(3), 6(6) and 6(7); GDPR Art. 4(11) and 7(3); Swiss Civil Code Art. 28(2).
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.customer_no_consent import holds
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark

WORDS = {
    "de": "Die Einwilligung dieser Person gilt nicht für diesen Kanal, diese Art Bild oder diesen Tag.",
    "en": "This person's consent does not hold for this channel, this kind of picture or this day.",
    "fr": "Le consentement de cette personne ne vaut pas pour ce canal, ce type d’image ou ce jour.",
    "it": "Il consenso di questa persona non vale per questo canale, questo tipo di immagine o questo "
    "giorno.",
}
INSTEAD = {
    "de": "Fragen Sie die Person auch für diesen Kanal, oder nehmen Sie einen, den ihr Ja deckt.",
    "en": "Ask the person for this channel too, or take one that their yes covers.",
    "fr": "Demandez aussi à la personne pour ce canal, ou prenez-en un que son consentement couvre.",
    "it": "Chieda alla persona anche per questo canale, o ne scelga uno che il suo sì comprende.",
}
USES = {"video": "video", "audio": "voice"}
KINDS = ("picture", "picture_voice", "voice")


def read(view: View) -> Iterator[Mark]:
    """One mark for each person named."""
    uses = {USES.get(each.kind, "photo") for each in view.draft.media if each.people != "none"}
    if not uses:
        return
    seen: set[str] = set()
    for hit in view.names("person"):
        person = hit.what[1]
        if person in seen or person == view.draft.author:
            continue
        seen.add(person)
        filed = [
            each
            for each in view.company.consents.consents
            if each.person == person and each.kind in KINDS
        ]
        if filed and not all(any(holds(view, each, use) for each in filed) for use in uses):
            yield Mark(
                kind="consent_out_of_scope",
                start=hit.start,
                end=hit.end,
                subject=person,
                severity="hint",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.7,
            )


_SHOWN = (Medium(people="adults", consents="all", ai="none"),)
CHECK = Check(
    id="consent_out_of_scope",
    kinds=("consent_out_of_scope",),
    read=read,
    looks_at=("author", "place", "time", "media"),
    wants=("person",),
    found=(
        Example(text="Im Bild: ⟦Tim Okafor⟧ an der Säge.", media=_SHOWN),
        Example(text="Danke, ⟦Tim Okafor⟧, für den schönen Tag!", media=_SHOWN, on="loose"),
        Example(
            text="Zwei Minuten mit ⟦Tim Okafor⟧.",
            media=(Medium(kind="video", people="adults", consents="all", ai="none"),),
            on="official",
        ),
        Example(text="In the picture: ⟦Tim Okafor⟧ at the saw.", media=_SHOWN),
        Example(text="Thank you, ⟦Tim Okafor⟧!", media=_SHOWN, on="loose"),
        Example(
            text="Two minutes with ⟦Tim Okafor⟧.",
            media=(Medium(kind="audio", people="adults", consents="all", ai="none"),),
            on="official",
        ),
        Example(text="Sur la photo : ⟦Tim Okafor⟧ à la scie.", media=_SHOWN),
        Example(text="Merci, ⟦Tim Okafor⟧ !", media=_SHOWN, on="loose"),
        Example(text="Bravo ⟦Tim Okafor⟧ !", media=_SHOWN, on="roman"),
        Example(text="Nella foto: ⟦Tim Okafor⟧ alla sega.", media=_SHOWN),
        Example(text="Grazie, ⟦Tim Okafor⟧!", media=_SHOWN, on="loose"),
        Example(text="Bravo ⟦Tim Okafor⟧!", media=_SHOWN, on="roman"),
    ),
    not_found=(
        Example(text="Im Bild: Tim Okafor an der Säge.", media=_SHOWN, on="official"),
        Example(text="Tim Okafor war auch da."),
        Example(text="Mara Odeh hat das fotografiert.", media=_SHOWN),
        Example(text="In the picture: Tim Okafor at the saw.", media=_SHOWN, on="official"),
        Example(text="Tim Okafor was there too."),
        Example(text="Mara Odeh took this picture.", media=_SHOWN),
        Example(text="Sur la photo : Tim Okafor à la scie.", media=_SHOWN, on="official"),
        Example(text="Tim Okafor était là aussi."),
        Example(text="Mara Odeh a pris cette photo.", media=_SHOWN),
        Example(text="Nella foto: Tim Okafor alla sega.", media=_SHOWN, on="official"),
        Example(text="C'era anche Tim Okafor."),
        Example(text="Mara Odeh ha scattato questa foto.", media=_SHOWN),
        Example(
            text="Tim Okafor schaut auf die Maschine.",
            media=(Medium(people="none", ai="none"),),
        ),
    ),
)
