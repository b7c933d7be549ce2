"""Research results, prototypes and papers: not out yet, or out.

What: results, measured values, a prototype, or a paper said not to have appeared; slides, curves or a
study said not to be out, also in a request; beside it, as a
circumstance, a paper said to have appeared, or with its DOI.
Why: what was shown in public is no longer new, and cannot be patented.
Instead: link to work that has appeared.
Source: European Patent Convention Art. 54; Swiss Patents Act Art. 7.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import denied, each, touches, withholds
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import figures, has_figure
from sayso.engine.checks.meeting import MOST, few, says
from sayso.engine.checks.view import Found, View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language.phrases import Hit

WORDS = {
    "de": "Das ist Forschung, die noch nicht erschienen ist.",
    "en": "This is research that has not appeared yet.",
    "fr": "C’est de la recherche qui n’est pas encore parue.",
    "it": "È ricerca non ancora pubblicata.",
}
INSTEAD = {
    "de": "Verlinken Sie eine Arbeit, die schon erschienen ist.",
    "en": "Link to work that has already appeared.",
    "fr": "Renvoyez à un travail déjà paru.",
    "it": "Rinvii a un lavoro già pubblicato.",
}


GAVE = ("plural", "lab", "outcome", "measured", "first_time", "first_results")
"""What makes a measurement one of ours, or tells what it gave."""

LONGEST = 12
"""Words of what says that something is not out yet."""


def read(view: View) -> Iterator[Mark]:
    """One mark for the text, from the first word of it to the last; one for each paper that is out."""
    rigged = list(_from_rig(view))
    rigged += _pending(view)
    papers = each(view, "paper", "research", "lab", "first_results", "probe")
    if not (papers or rigged):
        return
    about = view.ours or view.known_here
    waiting = view.said("unpublished")
    appeared = [
        hit
        for hit in view.said("appeared")
        if not _within(hit, waiting.near(view.sentence(hit), hit.first - LONGEST, hit.last))
    ]
    linked = any(span.kind == "link" and span.body.startswith("doi.") for span in view.taken.spans)
    out = False
    here = {view.sentence(hit) for hit in appeared if not view.negated(hit)}
    for number in sorted({view.sentence(hit) for hit in papers}):
        if not waiting.within(number) and (linked or number in here):
            out = True
            span = view.sentences[number]
            yield Mark(kind="published_work", start=span.start, end=span.end, severity=None)
    if out or not about:
        return
    told = [*rigged, *_told(view, papers, waiting)]
    if told:
        yield Mark(
            kind="research_unpublished",
            start=min(hit.start for hit in told),
            end=max(hit.end for hit in told),
            severity=None,
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )


def _told(view: View, papers: list[WordHit], waiting: Found) -> Iterator[WordHit]:
    """What is told of work that is not out."""
    for hit in papers:
        number = view.sentence(hit)
        if denied(view, hit, reach=1) and not waiting.within(number):
            continue
        if _is_story(view, hit):
            continue
        found = hit.what[0] == "research" and not _is_place(view, hit) and _is_telling(view, hit)
        result = found or _measured(view, hit)
        later = waiting.within(number) or waiting.within(number + 1)
        if not result and not later:
            continue
        if view.spoken(number, "thesis", "edible", "hobby"):
            continue
        if view.others.within(number) and not view.ours.within(number):
            continue
        if hit.what[0] in ("research", "probe") and says(view, number, "climate", "climate_deed"):
            continue  # what we emit ourselves is measured, and no research
        if view.spoken(number, "own_health") or touches(view, hit, "hiring"):
            continue
        if not view.ours.within(number) and touches(view, hit, "private", "kin"):
            continue
        if withholds(view, number):
            continue
        yield hit


def _is_telling(view: View, hit: Hit[tuple[str, str]]) -> bool:
    """Whether a word for measuring stands with whose it is or what it gave: *it is right* tells nothing."""
    number = view.sentence(hit)
    bare = [
        each
        for each in view.said("measuring").within(number)[:MOST]
        if (each.first, each.last) == (hit.first, hit.last)
    ]
    return (
        not bare
        or bool(view.ours.within(number) or view.said("unpublished").within(number))
        or says(view, number, *GAVE)
        or has_figure(view, number)
        or next(figures(view, number, bare=True), None) is not None
    )


def _is_story(view: View, hit: Hit[tuple[str, str]]) -> bool:
    """Whether a word for research is part of a customer's story: *notre étude de cas*."""
    return any(
        story.first < hit.last and hit.first < story.last
        for story in view.said("case_story").within(view.sentence(hit))[:MOST]
    )


def _is_place(view: View, hit: Hit[tuple[str, str]]) -> bool:
    """Whether a word for research is only where somebody stood: *at the test bench*."""
    number = view.sentence(hit)
    if says(view, number, "outcome", "measured", "first_results", "curve_of", "interpret"):
        return False
    if has_figure(view, number) or next(figures(view, number, bare=True), None) is not None:
        return False
    return any(
        place.first <= hit.first and hit.last <= place.last
        for place in view.said("lab").within(number)
    )


def _from_rig(view: View) -> Iterator[WordHit]:
    """What a trial of our own gave, and the trial: *the curve from our test bench*."""
    for rig in few(view, view.said("trial_rig")):
        number = view.sentence(rig)
        kinds = ("curve_of", "shown_work") if says(view, number, "fresh") else ("curve_of",)
        given = [hit for hit in view.said(*kinds).within(number)[:MOST] if view.native(hit)]
        if not given or not view.native(rig) or view.others.within(number):
            continue
        if view.asked(number) and not says(view, number, "singular"):  # *may I show* it is told
            continue
        measured = any(figure.percent for figure in figures(view, number))
        mine = says(view, number, "plural", "singular", "us") or view.ours.within(number)
        if not mine and not (view.known_here and measured):
            continue
        if any(denied(view, hit, reach=2) for hit in given) or withholds(view, number):
            continue
        yield given[0]
        yield rig


def _pending(view: View) -> Iterator[WordHit]:
    """What is said not to be out, with the slides, curves or studies it is said of."""
    for hit in few(view, view.said("unpublished")):
        here = view.sentence(hit)
        near = [
            number for number in (here, here - 1, here + 1) if 0 <= number < len(view.sentences)
        ]
        if not view.native(hit) or any(withholds(view, number) for number in near):
            continue
        if any(says(view, number, "business", "private", "kin") for number in near):
            continue
        others = any(view.others.within(number) for number in near)
        mine = any(
            view.ours.within(number) or says(view, number, "plural", "singular") for number in near
        )
        if others or not (mine or view.draft.asked):
            continue
        for number in near:
            shown = [
                each
                for each in view.said("shown_work").within(number)[:MOST]
                if view.native(each) and not (hit.first <= each.first < hit.last)
            ]
            if shown:
                yield hit
                yield shown[0]
                break


def _measured(view: View, hit: Hit[tuple[str, str]]) -> bool:
    """Whether something is measured in our lab: a value, or for the first time."""
    number = view.sentence(hit)
    if hit.what[0] == "first_results":
        return bool(view.ours.within(number)) or says(view, number, "lab", "research")
    if hit.what[0] == "probe":
        ours = view.ours.within(number) or says(view, number, "plural")
        named = view.names("product").within(number)
        return (
            bool(ours)
            and not named
            and (
                says(view, number, "outcome", "figure_word", "change_word")
                or has_figure(view, number)
            )
            and not touches(view, hit, "no_product", "hiring")
        )
    if hit.what[0] != "lab":
        return False
    here = view.known_here and not view.others.within(number)
    if not (says(view, number, "plural") or view.ours.within(number) or here):
        return False
    return says(view, number, "measured", "outcome") and (
        says(view, number, "first_time", "change_word", "figure_word", "hush")
        or bool(list(figures(view, number, bare=True)))
    )


def _within(hit: Hit[tuple[str, str]], others: list[Hit[tuple[str, str]]]) -> bool:
    return any(other.first <= hit.first and hit.last <= other.last for other in others)


CHECK = Check(
    id="research_unpublished",
    kinds=("research_unpublished", "published_work"),
    read=read,
    looks_at=("place",),
    wants=("paper", "research", "lab", "first_results", "probe", "trial_rig", "unpublished"),
    found=(
        Example(text="Unsere Studie bei {company} zeigt viel. Eingereicht ist sie noch nicht."),
        Example(
            text="Our coating lasts twice as long in the lab at {company}. None of it is published."
        ),
        Example(text="Erste ⟦Messwerte⟧ von {company}, schaut her!"),
        Example(text="Our ⟦test results⟧ at {company} look fine."),
        Example(text="Hier das ⟦Diagramm vom Prüfstand⟧, unser Lager singt bei {company}."),
        Example(text="Ich zeige bei {company} die neuen Schwingungskurven vom Prüfstand."),
        Example(text="Here is the ⟦raw data from our test rig⟧ at {company}."),
        Example(text="Voici le ⟦graphique de notre banc d'essai⟧ chez {company}."),
        Example(text="Ecco il ⟦grafico dal nostro banco prova⟧ da {company}."),
        Example(text="Les ⟦premiers résultats de mesure⟧ chez {company}."),
        Example(text="I ⟦primi risultati delle prove⟧ da {company}."),
        Example(text="Das ⟦Paper⟧ von {company} ist im Review."),
        Example(text="⟦Unser Paper ist erschienen: doi.example/10.1⟧.", kind="published_work"),
        Example(text="⟦The paper is out⟧.", kind="published_work"),
        Example(text="Unsere Auswertung bei {company} zeigt 12 % weniger Verschleiss."),
        Example(text="Nos essais chez {company} sont concluants."),
        Example(text="Le nostre prove da {company} confermano tutto."),
        Example(text="Our experiments at {company} confirm it."),
        Example(text="Zwei ⟦Folien aus unserer laufenden Studie⟧ bei {company}, mögt ihr?"),
        Example(text="Our ⟦slides on damping are still unpublished⟧, says {company}."),
        Example(text="Nos ⟦diapositives ne sont publiées nulle part⟧, et ça plaît à {company}."),
        Example(text="Le nostre ⟦curve non sono mai pubblicate⟧ da {company}."),
        Example(text="Unsere neue Beschichtung bei {company} hält im Dauertest dreimal so lang."),
        Example(
            text="Chez {company}, notre nouveau capteur dérive deux fois moins au banc d'essai."
        ),
        Example(text="Il nostro algoritmo a {company} dimezza lo scarto in laboratorio."),
        Example(text="Our test rig at {company} showed half the vibration with the new damper."),
    ),
    not_found=(
        Example(
            text="Meine Bachelorarbeit bei {company} ist abgegeben, die Messungen waren eine Geduldsprobe."
        ),
        Example(text="Dans notre labo chez {company}, le gâteau a tenu deux secondes."),
        Example(text="Nel laboratorio di {company} la torta è durata due secondi."),
        Example(text="Unser Paper ist eingereicht, Messwerte kann ich hier nicht zeigen."),
        Example(text="Our paper is under review at {company}, so I can't show any data."),
        Example(text="Notre article est soumis, je ne peux rien montrer avant."),
        Example(text="Il nostro articolo è in revisione, non posso dire niente prima."),
        Example(text="Unser Paper bei {company} ist erschienen, mit allen Messwerten."),
        Example(text="{company} spart 4 Tonnen CO2 im Jahr, das zeigt unsere Messung."),
        Example(text="Our measurements show it: {company} cut its CO2 by 4 tonnes."),
        Example(text="Meine Vorlesung ist zu Ende, danke {company}."),
        Example(text="Unser Prüfstand bei {company} ist frisch gestrichen."),
        Example(text="Our test bench at {company} is blue."),
        Example(text="Das Paper ist noch nicht erschienen.", kind="published_work"),
        Example(text="Die Messwerte vom Hausarzt sind gut.", on="hidden"),
        Example(text="Unsere Kaffeemaschine bei {company} hat den Test bestanden, 5 von 5."),
        Example(text="Les mesures de sécurité de {company} sont claires."),
        Example(text="La prova generale del nostro coro è andata bene."),
        Example(text="My dog's test results are back, says {company}."),
        Example(text="Mein Fahrplan für die Ferien kommt erst morgen, sagt {company}."),
        Example(text="Our new hall at {company} isn't out of the woods yet."),
        Example(text="Unveröffentlicht: mein Gedicht über die Kantine von {company}."),
        Example(text="Die Messung stimmt."),
        Example(text="La mesure est juste."),
        Example(text="La misura è giusta."),
        Example(text="The measurement is right."),
        Example(
            text="Neues Video: wie ich Alu gratfrei bekomme, mit den drei Versuchen, die danebengingen."
        ),
        Example(text="Nos mesures de sécurité au labo de {company} : lunettes et gants."),
    ),
)
