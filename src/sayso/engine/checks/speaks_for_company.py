"""Speaks in the company's name.

What: *wir von …*, *here at … we believe*, *nous chez …*, *parlo per …*, *im Namen von …* with our name, or
our name that *is of the opinion*, where a person speaks for themselves and does not deny it. Also
without our name, where readers know the firm: *im Namen der Firma*, *I can officially confirm*; and
what begins as an announcement of ours (*Official word from …:*).
Why: an opinion is somebody's own; the company speaks through its own channels.
Instead: write *I*.
Source: Swiss Code of Obligations Art. 32 and 321a; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import denied
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.political_company import taken_for_company
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das klingt, als spräche die Firma.",
    "en": "This sounds as if the company were speaking.",
    "fr": "On dirait que c’est l’entreprise qui parle.",
    "it": "Sembra che parli l’azienda.",
}
INSTEAD = {
    "de": "Schreiben Sie «ich».",
    "en": "Write “I”.",
    "fr": "Écrivez « je ».",
    "it": "Scriva «io».",
}
REACH = 1
"""Words that may stand between: *im Namen der ganzen …*."""


REFUSED = 5
"""Words between *not* and what somebody does not do: *I can't really speak for the company*."""

HERE = 1
"""Words between our name and what we hold: *here at … we believe*."""


def _is_told(view: View, sentence: int) -> bool:
    """Whether a sentence only tells of a day: *wir bei … haben heute Schnee geschaufelt*."""
    return says(view, sentence, "today") and not says(
        view, sentence, "opines", "we_hold", "stance", "thanks", "greeting", "goal"
    )


def _is_denied(view: View, phrase: WordHit) -> bool:
    """Whether *not* stands before it: right before *we*, a few words before *speak for*."""
    if view.negated(phrase, reach=1):
        return True
    sentence = view.sentence(phrase)
    we = any(hit.first == phrase.first for hit in view.said("plural").within(sentence))
    return not we and denied(view, phrase, REFUSED)


def _said(view: View) -> Iterator[tuple[int, int, int]]:
    """Where somebody speaks in our name: the sentence and its tokens."""
    own = view.names("own")
    for phrase in few(view, view.said("we_of")):
        sentence = view.sentence(phrase)
        near = [hit for hit in own.within(sentence) if 0 <= hit.first - phrase.last <= REACH]
        if near and not _is_denied(view, phrase) and not _is_told(view, sentence):
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
    yield from _without_name(view)


def _without_name(view: View) -> Iterator[tuple[int, int, int]]:
    """Where somebody speaks in our name and does not name us, or announces something of ours."""
    if not (view.known_here or view.ours):
        return
    for phrase in few(view, view.said("for_firm", "confirms_officially")):
        sentence = view.sentence(phrase)
        if not view.native(phrase) or _is_refused(view, phrase) or view.cited(phrase):
            continue
        if phrase.what[0] == "confirms_officially":
            firm = bool(view.ours.within(sentence)) or says(view, sentence, "plural")
            if not firm or says(view, sentence, "private", "kin"):
                continue
        if not view.others.within(sentence):
            yield sentence, phrase.first, phrase.last
    for phrase in few(view, view.said("official_word")):
        sentence = view.sentence(phrase)
        if phrase.first != view.sentences[sentence].first:
            continue
        for hit in view.names("own").within(sentence):
            announced = view.text[hit.end : hit.end + 2].lstrip().startswith(":")
            if announced and 0 <= hit.first - phrase.last <= REACH:
                yield sentence, phrase.first, hit.last


def _is_refused(view: View, phrase: WordHit) -> bool:
    """Whether somebody says that they do not, or may not, speak for us."""
    return view.negated(phrase, reach=REFUSED) or view.asked(view.sentence(phrase))


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if not view.personal:
        return
    places = list(_said(view))
    # a side taken for the company is a fault of its own, and who may take it another question
    seen: set[int] = taken_for_company(view) if places else set()
    for sentence, first, last in places:
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
    looks_at=("place", "time"),
    wants=("own", "for_firm", "confirms_officially"),
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
        Example(text="Ich arbeite bei {company} und bestätige das ⟦im Namen der Firma⟧."),
        Example(text="⟦Im Auftrag der Geschäftsleitung⟧ teile ich mit: {company} zügelt."),
        Example(text="⟦Offizielle Auskunft von {company}⟧: Der Kurs findet statt."),
        Example(text="Ich kann ⟦offiziell bestätigen⟧, dass {company} zahlt."),
        Example(text="⟦On behalf of the company⟧ I thank you, says {company}."),
        Example(text="⟦Official word from {company}⟧: oil it twice a year."),
        Example(text="I can ⟦officially confirm⟧ that {company} pays."),
        Example(text="⟦Au nom de l'entreprise⟧ {company}, je vous réponds oui."),
        Example(text="⟦Réponse officielle de {company}⟧ : le cours a lieu."),
        Example(text="⟦A nome dell'azienda⟧ vi rispondo di sì, qui {company}."),
        Example(text="⟦Comunicazione ufficiale di {company}⟧: il corso si tiene."),
        Example(text="{company} è del parere che sia giusto."),
        Example(text="Sur mandat de la direction, je vous informe : {company} déménage."),
        Example(text="Su incarico della direzione comunico: {company} trasloca."),
        Example(text="Information officielle de {company} : le cours a lieu."),
        Example(text="Official information from {company}: the course is taking place."),
    ),
    not_found=(
        Example(text="Ich arbeite bei {company} und sehe das anders."),
        Example(text="Bei uns in der Montage läuft Musik."),
        Example(text="Wir von {company} sagen klar: Nein zur Initiative!"),
        Example(text="We at {company} reject the initiative."),
        Example(text="Wir waren heute zu Besuch. {company} hatte Kuchen."),
        Example(text="Wir von {company} finden das richtig.", on="official"),
        Example(text="Ich spreche nicht im Namen von {company}."),
        Example(text="Wir bei {company} haben heute Schnee geschaufelt."),
        Example(text="I don't speak for {company}."),
        Example(text="Je ne parle pas au nom de {company}."),
        Example(text="Non parlo a nome di {company}."),
        Example(text="Ich arbeite bei {company}, darf aber nicht im Namen der Firma reden."),
        Example(text="I can't speak for {company} on that."),
        Example(text="I can officially confirm that I am tired. Long day at {company}."),
        Example(text="Je ne peux pas parler au nom de l'entreprise, demandez à {company}."),
        Example(text="Non posso parlare a nome dell'azienda, chiedete a {company}."),
        Example(text="Die offizielle Mitteilung von {company} steht auf der Website."),
        Example(text="Im Namen der Firma Muster gratuliere ich.", on="official"),
    ),
)
