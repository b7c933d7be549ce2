"""Speaks in the company's name.

What: *wir von …*, *here at … we believe*, *nous chez …*, *parlo per …*, *im Namen von …* with our name, or
our name that *is of the opinion*, where a person speaks for themselves and does not deny it.
Why: an opinion is somebody's own; the company speaks through its own channels.
Instead: write *I*.
Source: Swiss Code of Obligations Art. 32 and 321a; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

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


HERE = 1
"""Words between our name and what we hold: *here at … we believe*."""


def _is_told(view: View, sentence: int) -> bool:
    """Whether a sentence only tells of a day: *wir bei … haben heute Schnee geschaufelt*."""
    return says(view, sentence, "today") and not says(
        view, sentence, "opines", "we_hold", "stance", "thanks", "greeting", "goal"
    )


def _said(view: View) -> Iterator[tuple[int, int, int]]:
    """Where somebody speaks in our name: the sentence and its tokens."""
    own = view.names("own")
    for phrase in few(view, view.said("we_of")):
        sentence = view.sentence(phrase)
        near = [hit for hit in own.within(sentence) if 0 <= hit.first - phrase.last <= REACH]
        if near and not view.negated(phrase, reach=1) and not _is_told(view, sentence):
            yield sentence, phrase.first, near[0].last
    for phrase in few(view, view.said("opines")):
        sentence = view.sentence(phrase)
        before = [hit for hit in own.within(sentence) if 0 <= phrase.first - hit.last <= REACH]
        if before and view.native(phrase) and not view.negated(phrase, reach=1):
            yield sentence, before[-1].first, phrase.last
    before_name = lexicon.spoken("AT", view.language)
    for phrase in few(view, view.said("we_hold")):
        sentence = view.sentence(phrase)
        for hit in own.within(sentence):
            named = hit.first and view.tokens[hit.first - 1].text in before_name
            if named and 0 <= phrase.first - hit.last <= HERE and view.native(phrase):
                yield sentence, hit.first - 1, phrase.last


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if not view.personal:
        return
    seen: set[int] = set()
    for sentence, first, last in _said(view):
        if sentence in seen or says(view, sentence, "not_ours"):
            continue
        seen.add(sentence)
        start, end = view.place_of(first, last)
        yield Mark(
            kind="speaks_for_company",
            start=start,
            end=end,
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
    wants=("own",),
    found=(
        Example(text="⟦Wir von {company}⟧ finden das richtig."),
        Example(text="⟦Wir bei {company}⟧ sehen das anders."),
        Example(text="⟦We at {company}⟧ think so."),
        Example(text="⟦Nous chez {company}⟧ pensons que oui."),
        Example(text="⟦Noi di {company}⟧ la pensiamo così."),
        Example(text="⟦Im Namen von {company}⟧ danke ich."),
        Example(text="⟦{company} ist der Ansicht⟧, dass das richtig ist."),
        Example(text="⟦At {company} we believe⟧ in that."),
        Example(text="⟦{company} estime que⟧ c'est juste."),
        Example(text="⟦Parlo a nome di {company}⟧: è giusto."),
    ),
    not_found=(
        Example(text="Ich arbeite bei {company} und sehe das anders."),
        Example(text="Bei uns in der Montage läuft Musik."),
        Example(text="Wir waren heute zu Besuch. {company} hatte Kuchen."),
        Example(text="Wir von {company} finden das richtig.", on="official"),
        Example(text="Ich spreche nicht im Namen von {company}."),
        Example(text="Wir bei {company} haben heute Schnee geschaufelt."),
        Example(text="I don't speak for {company}."),
        Example(text="Je ne parle pas au nom de {company}."),
        Example(text="Non parlo a nome di {company}."),
    ),
)
