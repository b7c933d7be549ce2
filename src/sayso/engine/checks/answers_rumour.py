"""Confirms or denies a rumour, or takes up a provocation.

What: *that is not true*, *I can confirm*, beside a rumour or what rumours are about (jobs, sites,
a sale, results, something new, proceedings), said where it is the company's; *nobody is being laid
off*, *we are not closing*, no job cut and no site closed, in a reply or where somebody gives their word
for it; and, in a reply or comment on the company, words that take up a
provocation. *I cannot say anything about that*, the press office, questions, quotations, and rumours
about others or private matters do not count.
Why: a denial tells as much as a yes, and the next silence tells the rest.
Instead: do not answer; report it.
Source: ours; OR Art. 321a; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, is_published
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark

WORDS = {
    "de": "Das antwortet auf ein Gerücht oder eine Provokation.",
    "en": "This answers a rumour or a provocation.",
    "fr": "Cela répond à une rumeur ou à une provocation.",
    "it": "Questo risponde a una voce o a una provocazione.",
}
INSTEAD = {
    "de": "Antworten Sie nicht, und melden Sie es.",
    "en": "Do not answer, and report it.",
    "fr": "Ne répondez pas et signalez-le.",
    "it": "Non risponda e lo segnali.",
}
ANSWERING = ("reply", "comment")
DENIED = 4
"""Words between *nobody* and what does not happen."""

APART = 6
"""Words between a site and what does not happen to it."""
NONE_OF = ("nie", "kein", "jamais", "personne", "aucun", "mai", "nessun", "never", "nobody", "no")

SILENT = ("no_comment", "knows_not", "press_office")
SPARED = ("job_matter", "jobs_or_sites")
ANSWERS = ("denies", "confirms", "reassures", "retorts", "job_matter", "jobs_or_sites")
INSULTS = ("slur", "mild_slur", "abuse", "dim")
FEW = 12
"""Phrases of a sentence that are looked at: what stands behind them says no more."""

MATTERS = ("rumour", "rumour_matter", "business", "lawsuit")


def _ours(view: View, sentence: int) -> bool:
    """Whether a sentence, or else the text, speaks of the company and of nobody else."""
    if view.about_us.within(sentence) or view.raw("site").within(sentence):
        return True
    if view.ours.within(sentence):
        return not view.spoken(sentence, "private", "kin")
    if view.known_here and view.said("plural").within(sentence):
        return not view.spoken(sentence, "private", "kin", "own_law")
    if view.others.within(sentence) or view.spoken(sentence, "private", "kin", "own_law"):
        return False
    if not view.personal or view.ours or view.raw("site"):
        return True
    return view.known_here and bool(view.said("plural"))


def _of_the_firm(view: View, sentence: int) -> bool:
    """Whether a sentence itself is about the company and not about one of its products."""
    if view.names("product").within(sentence):
        return False
    if view.ours.within(sentence) or view.raw("site").within(sentence):
        return True
    return not view.personal or bool(view.spoken(sentence, "plural", "workplace"))


def _known(view: View, sentence: int, near: list[WordHit]) -> bool:
    """Whether what is denied or confirmed is a figure that is out."""
    return all(hit.what[0] == "business" for hit in near) and any(
        is_published(view, sentence, figure) for figure in figures(view, sentence)
    )


def _by_sentence(view: View, *concepts: str) -> dict[int, list[WordHit]]:
    """Phrases of the text's own language, by sentence."""
    found: dict[int, list[WordHit]] = {}
    for concept in concepts:
        for hit in view.every(concept)[:MOST_HITS]:
            if view.native(hit):
                found.setdefault(view.sentence(hit), []).append(hit)
    return found


def _beside(hit: WordHit, matters: list[WordHit]) -> WordHit | None:
    """The matter that ``hit`` answers: one of the first that are not the same words."""
    for matter in matters[:FEW]:
        if matter.last <= hit.first or hit.last <= matter.first:
            return matter
    return None


def _answers(view: View, sentence: int, said: list[WordHit], near: list[WordHit]) -> set[WordHit]:
    """What answers in a sentence, with what it answers there."""
    found: set[WordHit] = set()
    for hit in said[:FEW]:
        if view.cited(hit):
            continue
        concept = hit.what[0]
        if concept in SPARED:
            found |= _spared(view, hit)
        elif concept == "retorts":
            # whoever insults does more than answer, and another check says so
            if view.draft.action in ANSWERING and not view.said(*INSULTS):
                found.add(hit)
        elif concept == "reassures":
            if _of_the_firm(view, sentence):
                found.add(hit)
        elif concept == "denies" or not view.negated(hit, reach=2):  # *das stimmt* … *nicht*
            matter = _beside(hit, near)
            if matter is not None and not _known(view, sentence, near):
                found.add(hit)
                if view.sentence(matter) == sentence:
                    found.add(matter)
    return found


def _is_answer(view: View) -> bool:
    """Whether somebody is answered, or given one's word."""
    return view.draft.action in ANSWERING or any(map(view.native, view.said("vouches")[:FEW]))


def _spared(view: View, hit: WordHit) -> set[WordHit]:
    """What an answer says will not happen: *no layoffs*, *no job will be cut*."""
    if not _is_answer(view):
        return set()
    if hit.what[0] == "jobs_or_sites":
        return _kept(view, hit)
    return {hit} if view.negated(hit, reach=DENIED) else set()


def _kept(view: View, hit: WordHit) -> set[WordHit]:
    """A job or site with what is said not to happen to it, and the *not*: *no job will be cut*."""
    sentence = view.sentence(hit)
    if not view.ours.within(sentence) and not view.raw("site").within(sentence):
        return set()
    ends = [
        each
        for each in view.said("ends").within(sentence)[:FEW]
        if view.native(each) and abs(each.first - hit.first) <= APART
    ]
    nots = [
        each
        for each in view.said("not", "for_all").within(sentence)[:FEW]
        if view.native(each) and abs(each.first - hit.first) <= APART
    ]
    denied = [each for each in nots if each.what[0] == "not" or _is_no(view, each)]
    return {hit, ends[0], denied[0]} if ends and denied else set()


def _is_no(view: View, hit: WordHit) -> bool:
    """Whether a word for all of them is one for none."""
    return view.tokens[hit.first].text.startswith(NONE_OF)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    matters = _by_sentence(view, *MATTERS)
    said = _by_sentence(view, *ANSWERS)
    for sentence in sorted(said)[:MOST_MARKS]:
        if view.asked(sentence) or view.said(*SILENT).within(sentence):
            continue
        near = [hit for each in (0, -1, 1) for hit in matters.get(sentence + each, ())[:FEW]]
        hits = _answers(view, sentence, said[sentence], near)
        if not hits or not _ours(view, sentence):
            continue
        start, end = view.place_of(min(hit.first for hit in hits), max(hit.last for hit in hits))
        yield Mark(
            kind="answers_rumour",
            start=start,
            end=end,
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


CHECK = Check(
    id="answers_rumour",
    kinds=("answers_rumour",),
    read=read,
    looks_at=("place", "action", "time"),
    wants=ANSWERS,
    found=(
        Example(text="An dem ⟦Gerücht über {company} ist nichts dran⟧.", do="reply"),
        Example(text="⟦Stimmt nicht, dass {company} den Standort schliesst⟧.", do="reply"),
        Example(text="Bei uns wird ⟦niemand entlassen, alles frei erfunden⟧."),
        Example(text="Ich ⟦kann bestätigen, dass {company} verkauft wird⟧.", do="comment"),
        Example(text="Keine Angst, bei uns gibt es ⟦keine Entlassungen⟧!", do="reply"),
        Example(text="Sie ⟦haben keine Ahnung⟧ von {company}.", do="reply"),
        Example(text="Sorry, but ⟦nobody is being laid off⟧ at {company}.", do="reply"),
        Example(text="There is ⟦no truth to the rumours⟧ about our company.", do="comment"),
        Example(text="I ⟦can confirm the takeover⟧ of {company}.", do="reply"),
        Example(text="⟦Get your facts⟧ straight before you write about {company}.", do="reply"),
        Example(text="La ⟦rumeur sur {company} est sans fondement⟧.", do="reply"),
        Example(text="Chez {company}, ⟦personne ne sera licencié⟧.", do="comment"),
        Example(text="⟦Je confirme le rachat⟧ de {company}.", do="reply"),
        Example(text="Le ⟦voci su {company} sono inventate⟧.", do="reply"),
        Example(text="Da {company} ⟦nessuno sarà licenziato⟧.", do="comment"),
        Example(text="⟦Confermo la chiusura⟧ della sede di {company}.", do="reply"),
        Example(text="⟦Keine Stelle wird bei {company} gestrichen⟧.", do="reply"),
        Example(
            text="Bei {company} wird der ⟦Standort sicher nicht geschlossen⟧, das garantiere ich."
        ),
        Example(text="⟦Aucun poste ne sera supprimé⟧ chez {company}, je vous le promets."),
        Example(text="{company} ⟦non chiude nessuna sede⟧, ve lo garantisco."),
        Example(text="{company} ⟦won't close the plant⟧, you have my word."),
        Example(text="Vous ne connaissez rien à {company}.", do="reply"),
        Example(text="Lei non sa niente di {company}.", do="reply"),
        Example(text="You haven't got a clue about {company}.", do="reply"),
        Example(text="No, {company} non sta chiudendo lo stabilimento.", do="reply"),
    ),
    not_found=(
        Example(text="Zu Gerüchten über {company} äussern wir uns nicht.", do="reply"),
        Example(text="Stimmt es, dass {company} den Standort schliesst?", do="reply"),
        Example(text="An dem Gerücht über den Nachbarn ist nichts dran.", do="reply"),
        Example(text="Das stimmt nicht, meine Katze heisst Mimi.", do="reply"),
        Example(text="Danke, das stimmt, die Kantine bei {company} ist gut.", do="reply"),
        Example(
            text="Dazu kann ich nichts sagen, fragt die Medienstelle von {company}.", do="reply"
        ),
        Example(text="Falsch, die {product} gibt es auch in Blau.", do="reply"),
        Example(text="Bei uns in der Familie wird niemand entlassen.", do="reply"),
        Example(text="Bei {company} wird am Freitag nicht vor sechs geschlossen.", do="reply"),
        Example(text="{company} schliesst am Standort keine Türen ab.", do="publish"),
        Example(text="Chez {company} la cantine ne ferme jamais avant 14 h.", do="reply"),
        Example(text="Da {company} la mensa non chiude mai prima delle due.", do="reply"),
        Example(text="The canteen at {company} doesn't close before two.", do="reply"),
        Example(text="Wir schliessen nicht aus, dass {company} kommt.", do="reply"),
        Example(text="Die Tür der {product} schliesst nicht, sagen Sie? Danke.", do="reply"),
        Example(
            text="Das stimmt nicht, der Umsatz {known_year} war {known_value} Mio.",
            do="reply",
            on="official",
        ),
        Example(text="We do not comment on rumours about {company}.", do="reply"),
        Example(text="Is it true that {company} is closing the site?", do="comment"),
        Example(text="That's not true, my cat is called Mimi.", do="reply"),
        Example(text="There is no truth to the rumours about {competitor}.", do="reply"),
        Example(text="Wrong, the {product} comes in blue too.", do="reply"),
        Example(text="Nous ne commentons pas les rumeurs sur {company}.", do="reply"),
        Example(text="Est-ce vrai que {company} ferme son site ?", do="reply"),
        Example(text="C'est faux, mon chat s'appelle Mimi.", do="reply"),
        Example(text="Non commentiamo le voci su {company}.", do="reply"),
        Example(text="È vero che {company} chiude la sede?", do="reply"),
        Example(text="Non è vero, il mio gatto si chiama Mimi.", do="reply"),
    ),
)
