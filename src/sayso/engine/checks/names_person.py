"""Names a person who is not the author.

What: people of the house by their full names; *Ms* or *Mr* with a name; a first name after *our
colleague* and the like, or before the team somebody is from (*with Anna Meier from sales*). Firms,
products, places and the author's own name do not count, nor does a full name alone of somebody who
is not of the house: it may be in the news.
Why: no fault; a name belongs to whoever bears it, and some rules ask for their yes.
Instead: nothing to do.
Source: DSG Art. 5(a); ZGB Art. 28 and 29.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.passage import MOST_HITS, MOST_MARKS
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import BREAK, WORD

SHORT = 2
"""Letters a surname has at least."""


def _capital(view: View, at: int) -> bool:
    """Whether a word is written like a name, and not all in capitals or within an address."""
    token = view.tokens[at]
    if token.kind != WORD or token.inside in ("link", "mail") or len(token.text) < SHORT:
        return False
    return view.text[token.start].isupper()


def _surname(view: View, at: int, last: int) -> int:
    """The end of a name whose first word stands before ``at``."""
    if at >= last or not _capital(view, at) or view.tokens[at].gap == BREAK:
        return at
    if view.tokens[at].text in lexicon.function_words():
        return at
    return at + 1


def _taken(view: View) -> set[int]:
    """Words that belong to names of firms, products and places."""
    names = view.names("own", "product", "customer", "competitor")
    taken = {at for hit in names for at in range(hit.first, hit.last)}
    for hit in view.raw("site"):
        taken.update(range(hit.first, hit.last))
    return taken


def _titled(view: View, taken: set[int]) -> Iterator[tuple[int, int]]:
    """A title with a name behind it."""
    roles = {hit.first for hit in view.said("role", "mate", "honorific")[:MOST_HITS]}
    for title in view.said("honorific")[:MOST_HITS]:
        last = view.sentences[view.sentence(title)].last
        at = title.last
        if at < last and view.tokens[at].text in lexicon.titles():
            at += 1  # *Frau Dr. Keller*
        if at >= last or at in roles or at in taken or not _capital(view, at):
            continue
        if view.tokens[at].text in lexicon.function_words():
            continue
        end = _surname(view, at + 1, last)
        if end < last and view.tokens[end].text in lexicon.legal_forms():
            continue
        yield at, end


def _introduced(view: View, taken: set[int]) -> Iterator[tuple[int, int]]:
    """A first name behind *our colleague*, or before where somebody works."""
    behind = {hit.last for hit in view.said("mate")[:MOST_HITS] if view.native(hit)}
    before = {hit.first for hit in view.said("of_unit")[:MOST_HITS] if view.native(hit)}
    house = {hit.first for hit in view.raw("first")}
    firsts = house | {hit.first for hit in view.said("given")}
    anywhere = {hit.first for hit in view.said("from_a")[:MOST_HITS] if view.native(hit)}
    for at in sorted(firsts - taken)[:MOST_HITS]:
        if not _capital(view, at):
            continue
        last = view.sentences[view.tokens[at].sentence].last
        end = _surname(view, at + 1, last)
        if end < last and view.tokens[end].text in lexicon.legal_forms():
            continue
        alone = at + 1 in before or (at in house and at + 1 in anywhere)
        if at in behind or end in before or alone:
            yield at, at + 1 if alone else end


def read(view: View) -> Iterator[Mark]:
    """One mark for each name."""
    me = set(plain(view.index.called.get(view.draft.author, "")).split())
    places: dict[tuple[int, int], str] = {
        (hit.first, hit.last): hit.what[1]
        for hit in view.raw("person")[:MOST_MARKS]
        if hit.what[1] != view.draft.author
    }
    taken = _taken(view) | {at for first, last in places for at in range(first, last)}
    for first, last in (*_titled(view, taken), *_introduced(view, taken)):
        said = {view.tokens[at].text for at in range(first, last)}
        if len(places) < MOST_MARKS and not said <= me and first not in taken:
            places[first, last] = ""
            taken.update(range(first, last))
    for (first, last), person in sorted(places.items()):
        start, end = view.place_of(first, last)
        yield Mark(
            kind="names_person",
            start=start,
            end=end,
            subject=person,
            severity=None,
            certainty=0.95 if person else 0.75,
        )


CHECK = Check(
    id="names_person",
    kinds=("names_person",),
    read=read,
    looks_at=("author",),
    wants=("person", "honorific", "given", "first"),
    found=(
        Example(text="Danke an ⟦Tim Okafor⟧ für die Führung."),
        Example(text="Frau ⟦Keller⟧ hat mir alles erklärt."),
        Example(text="Heute war ich mit ⟦Anna Meier⟧ vom Service unterwegs."),
        Example(text="Meine Kollegin ⟦Sandra⟧ hat gewonnen."),
        Example(text="Thanks to ⟦Tim Okafor⟧ for the tour."),
        Example(text="Ms. ⟦Parker⟧ showed me around."),
        Example(text="Lunch with ⟦Hannah Briggs⟧ from sales."),
        Example(text="Merci à ⟦Tim Okafor⟧ pour la visite."),
        Example(text="Madame ⟦Rochat⟧ m'a tout expliqué."),
        Example(text="En route avec ⟦Sylvie⟧ de la comptabilité."),
        Example(text="Grazie a ⟦Tim Okafor⟧ per la visita."),
        Example(text="La signora ⟦Bernasconi⟧ mi ha spiegato tutto."),
        Example(text="La mia collega ⟦Giulia⟧ ha vinto."),
    ),
    not_found=(
        Example(text="Ich bin Mara Odeh und schraube gern."),
        Example(text="Roger Federer hat wieder gespielt, steht in der Zeitung."),
        Example(text="Meine Frau Ist Die Beste."),
        Example(text="Eine Frau Doktor braucht man selten."),
        Example(text="Heute {product} und {customer} im Haus."),
        Example(text="My name is Mara Odeh."),
        Example(text="Taylor Swift played in town."),
        Example(text="A colleague from sales came along."),
        Example(text="Je suis Mara Odeh."),
        Example(text="Bonjour Madame, merci de la question."),
        Example(text="Un collègue du service est passé."),
        Example(text="Sono Mara Odeh."),
        Example(text="Buongiorno signora, grazie della domanda."),
        Example(text="Un collega del servizio è passato."),
    ),
)
