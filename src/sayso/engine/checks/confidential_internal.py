"""Something internal, in the picture or the text.

What: an internal notice, or a list of names (which is personal data too), in the picture; in the text
a change in the house, told with the internal place it was heard in (a meeting, the intranet, an
internal message) or as a thing that must not be passed on; and an internal paper that is shown. What
stands in a newspaper, what is out already, other people's houses and one's own pay do not count.
Why: colleagues learn what matters from the company and not from the net.
Instead: tell it in your own words, as far as it is your own experience.
Source: Swiss Code of Obligations Art. 321a(4); Data Protection Act Art. 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import each, touches
from sayso.engine.checks.business import told as is_told
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Im Bild ist ein interner Anschlag oder eine Namensliste.",
    "en": "The picture shows an internal notice or a list of names.",
    "fr": "L’image montre une note interne ou une liste de noms.",
    "it": "L’immagine mostra un avviso interno o un elenco di nomi.",
}
INSTEAD = {
    "de": "Lassen Sie dieses Bild weg.",
    "en": "Leave this picture out.",
    "fr": "Renoncez à cette image.",
    "it": "Rinunci a questa immagine.",
}


TOLD = {
    "de": "Das klingt nach etwas, das nur intern bekannt ist.",
    "en": "This sounds like something that is only known inside.",
    "fr": "Cela semble n’être connu qu’à l’interne.",
    "it": "Sembra qualcosa di noto solo all’interno.",
}
LEAVE = {
    "de": "Erzählen Sie von Ihrem eigenen Tag und ohne Interna.",
    "en": "Tell of your own day, without internal matters.",
    "fr": "Racontez votre journée, sans rien d’interne.",
    "it": "Racconti la sua giornata, senza cose interne.",
}
TRIED = 5
"""Sources of a sentence that are looked at."""

CLOSE = 3
"""Words between who leads and what they say."""

REACH = 14
"""Words between where it was heard and what changes."""


def read(view: View) -> Iterator[Mark]:
    """One mark for each medium, and for each sentence that tells something internal."""
    yield from _shown(view)
    seen: set[int] = set()
    tried: dict[int, int] = {}
    for source in each(view, "inside_paper", "inside_source", "hush", "leaders"):
        sentence = view.sentence(source)
        tried[sentence] = tried.get(sentence, 0) + 1
        if tried[sentence] > TRIED or sentence in seen or not view.native(source):
            continue
        other = _matter(view, source)
        if other is None:
            continue
        seen.add(sentence)
        yield Mark(
            kind="confidential_internal",
            start=min(source.start, other.start),
            end=max(source.end, other.end),
            severity="stop",
            words=TOLD,
            instead=LEAVE,
            certainty=0.7,
        )


def _matter(view: View, source: WordHit) -> WordHit | None:
    """What changes in the house, or the paper that is shown; nothing where it is no secret of ours."""
    sentence = view.sentence(source)
    hushed = source.what[0] == "hush"
    if source.what[0] == "leaders" and not _says_so(view, source):
        return None
    here = bool(view.ours) or not view.personal or view.class_ == "ambassador"
    if hushed:
        here = here or (
            view.known_here and says(view, sentence, "plural", "at_work", "workplace", "told_house")
        )
    elif not here:
        here = view.known_here
    if (
        not here
        or view.asked(sentence)
        or touches(view, source, "private", "kin", "outside_source")
    ):
        return None
    if view.names("competitor").within(sentence) or says(view, sentence, "pay", "no_comment"):
        return None
    changes = ["plan_matter", "inside_change"] + ([] if hushed else ["inside_item"])
    for concept in changes:
        for hit in view.said(concept).within(sentence):
            apart = max(hit.first, source.first) - min(hit.last, source.last)
            if not 0 <= apart <= REACH or not view.native(hit) or is_told(view, sentence):
                continue
            if not _is_other(view, source, hit):
                return hit
    if hushed:
        return _hushed_about(view, sentence)
    if source.what[0] == "inside_paper":
        return _read_out(view, source)
    return None


def _is_other(view: View, source: WordHit, change: WordHit) -> bool:
    """Whether what changes is other people's, the author's own, a club's, or kept back by name."""
    if touches(view, change, "outside_source") or _about_me(view, source, change):
        return True
    return _is_kept(view, change) or says(view, view.sentence(change), "hobby")


def _is_kept(view: View, change: WordHit) -> bool:
    """Whether what changes is a thing that is kept back by name, which is another check's business."""
    return any(
        name.first < change.last and change.first < name.last
        for name in view.names("embargo").within(view.sentence(change))
    )


def _hushed_about(view: View, sentence: int) -> WordHit | None:
    """What of ours changes in a sentence beside one that lowers the voice: *our boss leaves. Hush*."""
    for at in (sentence - 1, sentence - 2, sentence + 1):
        if not 0 <= at < len(view.sentences) or view.asked(at) or is_told(view, at):
            continue
        if view.spoken(at, "private", "kin", "hobby", "outside_source", "no_comment"):
            continue
        if not (says(view, at, "us", "told_house") or view.names("own").within(at)):
            continue
        for hit in view.said("plan_matter", "inside_change").within(at)[:TRIED]:
            if view.native(hit) and not _is_kept(view, hit):
                return hit
    return None


def _about_me(view: View, source: WordHit, change: WordHit) -> bool:
    """Whether what was said is the author's own affair: *my boss said that I may lead the shift*."""
    mine = lexicon.told("NOMINATIVE", view.language)
    between = range(source.last, change.first)
    return any(view.tokens[at].text in mine for at in between)


def _read_out(view: View, paper: WordHit) -> WordHit | None:
    """What shows that an internal paper is read out: *says that*, *here it is*, a colon."""
    for hit in view.said("reads_so", "here", "inside_item", "inside_weak").within(
        view.sentence(paper)
    ):
        apart = max(hit.first, paper.first) - min(hit.last, paper.last)
        if view.native(hit) and 0 <= apart <= REACH and not is_told(view, view.sentence(paper)):
            return hit
    return None


def _says_so(view: View, leader: WordHit) -> bool:
    """Whether somebody who leads says or wants it."""
    return any(
        0 <= hit.first - leader.last <= CLOSE or 0 <= leader.first - hit.last <= CLOSE
        for hit in view.said("says_so").within(view.sentence(leader))
        if view.native(hit)
    )


def _shown(view: View) -> Iterator[Mark]:
    """One mark for each medium."""
    for at, medium in enumerate(view.draft.media):
        names = "name_list" in medium.shows
        if names or "internal_notice" in medium.shows:
            yield Mark(
                kind="confidential_internal",
                also=("personal_data",) if names else (),
                place="media",
                medium=at,
                severity="stop",
                words=WORDS,
                instead=INSTEAD,
            )


_LIST = Medium(people="none", ai="none", shows=("name_list",))
CHECK = Check(
    id="confidential_internal",
    kinds=("confidential_internal", "personal_data"),
    read=read,
    looks_at=("media", "place", "time"),
    wants=("media", "inside_paper", "inside_source", "hush", "leaders"),
    needs="media",
    found=(
        Example(
            media=(Medium(people="none", ai="none", shows=("internal_notice",)),), place="media"
        ),
        Example(media=(_LIST,), place="media"),
        Example(media=(_LIST,), place="media", kind="personal_data"),
        Example(text="Im ⟦Intranet von {company} steht⟧, dass die Kantine zugeht."),
        Example(
            text="Der Chef von {company} hat gesagt, dass zwei Abteilungen zusammengelegt werden."
        ),
        Example(text="Nid wiitersäge: bi {company} wird d Nachtschicht gstriche."),
        Example(text="La direction nous a annoncé que {company} ferme un atelier."),
        Example(text="Une note interne de {company} annonce la fin du télétravail."),
        Example(text="Chut : chez {company}, la cantine disparaît."),
        Example(text="Una circolare interna di {company} dice che il reparto chiude."),
        Example(text="In riunione il capo di {company} ha detto che gli uffici si spostano."),
        Example(text="Non ditelo a nessuno: {company} licenzia due capi."),
        Example(text="A memo at {company} says that travel is cut."),
        Example(text="Management at {company} told us that two teams will be merged."),
        Example(text="Keep it to yourself: {company} is closing the night shift."),
        Example(text="Auf der Folie von heute bei {company}: zwanzig Stellen weniger."),
        Example(text="Entendu en comité chez {company} : gel des embauches jusqu'en été."),
        Example(text="Girava una mail del capo a {company}: niente aumenti."),
        Example(text="Between us, {company} is looking for a buyer for the paint shop."),
    ),
    not_found=(
        Example(media=(Medium(people="none", ai="none", shows=("logo",)),)),
        Example(
            media=(Medium(people="none", ai="none", shows=("internal_notice",)),),
            kind="personal_data",
        ),
        Example(text="Im Intranet von {company} gibt es ein Quiz."),
        Example(text="Der Chef von {company} hat gesagt, dass ich gut arbeite."),
        Example(text="In der Zeitung steht, dass die Bäckerei schliesst."),
        Example(text="Sur l'intranet de {company}, une recette de cuisine."),
        Example(text="Le chef de {company} m'a félicité."),
        Example(text="À la réunion des parents, on a dit que l'école ferme."),
        Example(text="Sul giornale c'è scritto che il bar chiude."),
        Example(text="Il capo di {company} mi ha fatto i complimenti."),
        Example(text="Alla riunione di condominio: il garage chiude."),
        Example(text="Pizza at the town hall of {company} today."),
        Example(text="My boss at {company} told me to go home early."),
        Example(text="The newspaper says that a school is closing."),
        Example(text="Auf der Folie von heute bei {company}: zwanzig Jahre Werkschor."),
        Example(text="Entendu à la cantine de {company} : plus de croissants avant lundi."),
        Example(text="In riunione a {company} ci hanno detto che venerdì si mangia prima."),
        Example(text="Between us, {company} is looking for a goalkeeper."),
    ),
)
