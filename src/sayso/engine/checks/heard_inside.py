"""What somebody learnt inside and the house has not told.

What: how work in the house is about to change (shifts, offices, the canteen, parking), with where it
was heard (a notice, a mail to all, a meeting, the boss) or with the remark that only some know it yet;
papers and prices of the firm that somebody who left still has; how far our salespeople go down; and,
told to the press without a name, what happens in the house. Notices of others (schools, clubs), things
for sale, one's own working day, and what was given back do not count.
Why: colleagues learn such things from the company and not from the net; what was learnt in an
employment stays secret after it.
Instead: tell of your own day, without what is known inside only.
Source: Swiss Code of Obligations Art. 321a(4); Criminal Code Art. 162; UWG Art. 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.business import told, touches
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.confidential_internal import LEAVE, TOLD
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.meeting import few, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

REACH = 14
"""Words between the parts of what is told."""
CLOSE = 5
"""Words between who leads and what they say."""
NEAR = 7
"""Words between what of the house changes and how."""
MOST = 20
"""Marks that anybody reads."""

SEVERAL = 3
PLAN = ("unpublished_plan",)
PARTS = ("told_house", "told_turns", "told_from_when", "told_posted")
PRIVATE = ("private", "kin", "outside_source", "no_product")


def _fits(view: View, hit: WordHit) -> bool:
    """Whether a phrase is of the text's language, or one of several of a dialect taken for another."""
    if view.native(hit):
        return True
    if hit.what[1] != "de":
        return False
    parts = view.said(*PARTS).within(view.sentence(hit))[:MOST]
    return sum(part.what[1] == "de" for part in parts) >= SEVERAL


def _first(view: View, sentence: int, *concepts: str) -> WordHit | None:
    """The first phrase of these concepts in a sentence, in its language."""
    for hit in view.said(*concepts).within(sentence)[:MOST]:
        if _fits(view, hit) and not view.cited(hit):
            return hit
    return None


def _here(view: View, sentence: int) -> bool:
    """Whether the text speaks of where the author works."""
    shown = any("internal_notice" in medium.shows for medium in view.draft.media)
    led = _leads(view, sentence) is not None
    return bool(view.ours) or view.known_here or shown or led


def _leads(view: View, sentence: int) -> WordHit | None:
    """Who leads, where they say something to those who work there."""
    says_so = view.said("says_so").within(sentence)[:MOST]
    for leader in few(view, view.said("leaders").within(sentence)):
        if _fits(view, leader) and any(
            _fits(view, hit)
            and (0 <= hit.first - leader.last <= CLOSE or 0 <= leader.first - hit.last <= CLOSE)
            for hit in says_so
        ):
            return leader
    return None


def _heard(view: View, sentence: int) -> WordHit | None:
    """Where something was heard in the house."""
    paper = _first(view, sentence, "inside_paper")
    if paper is not None:
        return paper
    posted = _first(view, sentence, "told_posted", "inside_source")
    if posted is not None and not touches(view, posted, "outside_source", "private"):
        return posted
    return _leads(view, sentence)


def _change(view: View, sentence: int, *, enough: bool = False) -> tuple[WordHit, WordHit] | None:
    """What of the house changes, and how and from when; with ``enough``, one of both will do."""
    houses = view.said("told_house").within(sentence)
    leader = _leads(view, sentence)
    ways = [
        way
        for way in view.said("told_turns", "told_from_when", "inside_change").within(sentence)[
            :MOST
        ]
        # *our new boss let slip*: who says it is not what changes
        if leader is None or way.last <= leader.first or leader.last <= way.first
    ]
    for house in few(view, houses):
        if not _fits(view, house) or touches(view, house, *PRIVATE):
            continue
        near = [
            hit
            for hit in ways
            if _fits(view, hit)
            and (hit.first, hit.last) != (house.first, house.last)
            and max(hit.first, house.first) - min(hit.last, house.last) <= NEAR
            and not _is_new_elsewhere(view, hit, house)
        ]
        ways_told = {hit.what[0] for hit in near}
        if len(ways_told) > 1 or "inside_change" in ways_told or (enough and ways_told):
            first = min(near, key=lambda hit: hit.start)
            last = max(near, key=lambda hit: hit.end)
            start = first if first.start < house.start else house
            end = last if last.end > house.end else house
            return start, end
    return None


def _is_new_elsewhere(view: View, way: WordHit, house: WordHit) -> bool:
    """Whether *new* says what is new of something else: *our new boss in the canteen*."""
    fresh = view.said("fresh").within(view.sentence(way))[:MOST]
    if not any((hit.first, hit.last) == (way.first, way.last) for hit in fresh):
        return False
    return not (house.first - 1 <= way.first <= house.last)


def _mine(view: View, sentence: int) -> bool:
    """Whether authors tell of their own working day alone."""
    alone = view.spoken(sentence, "singular")
    if not alone:
        return False
    span = view.sentences[sentence]
    mine = lexicon.told("NOMINATIVE", view.language)
    if any(view.tokens[at].text in mine for at in range(span.first, span.last)):
        return _first(view, sentence, "plural", "told_posted") is None
    return _first(view, sentence, "plural", "told_posted", "inside_source", "leaders") is None


def _told(view: View) -> Iterator[tuple[int, int]]:
    """How the house changes, with where it was heard or who knows it yet."""
    changing = sorted({view.sentence(hit) for hit in view.said("told_house")})
    for sentence in changing[:MOST]:
        pressed = view.draft.action == "speak_to_press"
        if view.asked(sentence) or not _here(view, sentence):
            continue
        if _mine(view, sentence) and not pressed:
            continue
        if view.names("competitor").within(sentence) or says(view, sentence, "no_comment"):
            continue
        shown = any("internal_notice" in medium.shows for medium in view.draft.media)
        enough = pressed or shown or _leads(view, sentence) is not None
        change = _change(view, sentence, enough=enough)
        if change is None or told(view, sentence):
            continue
        around = [
            at
            for at in (sentence, sentence - 1, sentence + 1)
            if 0 <= at < len(view.sentences) and not view.asked(at)
        ]
        sources = [_heard(view, at) for at in around]
        sources += [_first(view, at, "told_known_inside", "hush") for at in around]
        if pressed:
            sources += list(view.said("press_source")[:1])
        if any(source is not None for source in sources):
            yield change[0].start, change[1].end


def _kept(view: View) -> Iterator[tuple[int, int]]:
    """Papers and prices of the firm that somebody still has."""
    author = view.author
    gone = author is not None and author.status_at(view.draft.time) == "leaver"
    for has in few(view, view.said("told_still_has")):
        sentence = view.sentence(has)
        goods = _first(view, sentence, "told_goods")
        if goods is None or not _fits(view, has) or view.negated(has, reach=1):
            continue
        near = (sentence, sentence + 1)
        if any(says(view, at, "told_given_back") for at in near):
            continue
        offered = any(
            _fits(view, hit) for at in near for hit in view.said("told_offers").within(at)
        )
        if gone or (offered and view.ours and view.personal):
            yield min(has.start, goods.start), max(has.end, goods.end)


def _conceded(view: View) -> Iterator[tuple[int, int]]:
    """How far our salespeople go down."""
    for less in few(view, view.said("told_concession")):
        sentence = view.sentence(less)
        party = _first(view, sentence, "told_bargain")
        if party is None or not _fits(view, less) or not has_figure(view, sentence):
            continue
        ours = says(view, sentence, "plural") or bool(view.ours.within(sentence))
        if ours and not view.said("told_offered_to_all") and not view.asked(sentence):
            yield min(less.start, party.start), max(less.end, party.end)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if view.class_ == "official":
        return
    seen: set[int] = set()
    found = [(PLAN, *place) for place in _told(view)]
    found += [((), *place) for place in _kept(view)]
    if view.known_here or view.ours:
        found += [((), *place) for place in _conceded(view)]
    for also, start, end in found[:MOST]:
        sentence = view.sentence_at(start)
        if sentence in seen:
            continue
        seen.add(sentence)
        yield Mark(
            kind="confidential_internal",
            also=also,
            start=start,
            end=end,
            severity="stop",
            words=TOLD,
            instead=LEAVE,
            certainty=0.7,
        )


CHECK = Check(
    id="heard_inside",
    kinds=("confidential_internal", "unpublished_plan"),
    read=read,
    looks_at=("author", "place", "time", "action", "media"),
    wants=("told_house", "told_still_has", "told_concession"),
    found=(
        Example(
            text="Im Führungskreis von {company} beschlossen: ab März keine Nachtschicht mehr."
        ),
        Example(text="Am Brett bei {company}: ab Januar neues Schichtmodell."),
        Example(
            text="On vient d'apprendre chez {company} que l'équipe de nuit est supprimée en mars."
        ),
        Example(text="Ci hanno detto che da {company} cambiano i turni da marzo."),
        Example(text="We were told that shifts change from March at {company}."),
        Example(text="Zettel an der Pinnwand von {company}: ⟦ab Juli keine Spätschicht mehr⟧."),
        Example(text="{company}: Nur das Kader weiss, dass die ⟦Parkplätze ab Mai kosten⟧."),
        Example(text="Mail a alli bi {company}: ⟦ab Mäntig kei Homeoffice meh⟧."),
        Example(text="Affiché chez {company} : ⟦dès mardi, la cantine coûte plus cher⟧."),
        Example(text="Mail à tous chez {company} : ⟦plus de télétravail dès avril⟧."),
        Example(text="{company} : seuls les cadres savent que l'⟦équipe revient en avril⟧."),
        Example(text="Appeso da {company}: ⟦da martedì la mensa costa di più⟧."),
        Example(text="Mail a tutti da {company}: ⟦niente più telelavoro da aprile⟧."),
        Example(text="Solo i capi lo sanno: da {company} il ⟦turno torna ad aprile⟧."),
        Example(text="Pinned up at {company}: ⟦from Tuesday the canteen costs⟧ more."),
        Example(text="All staff email at {company}: ⟦no more overtime from June⟧."),
        Example(text="⟦Our reps at {company} knock off⟧ 15 % if you insist."),
        Example(
            text="At {company} we'll have to pay for parking from May, but only the bosses know."
        ),
        Example(
            text="Im Protokoll von {company} steht, dass die Löhne ab Januar eingefroren werden."
        ),
        Example(text="D'après le dernier PV de {company}, on ferme l'atelier de peinture en mars."),
        Example(
            text="Sul verbale di {company} c'è scritto che il turno di notte viene soppresso da marzo."
        ),
        Example(text="The minutes at {company} say the night shift goes away in March."),
    ),
    not_found=(
        Example(text="In der Teamsitzung bei {company} gab es heute Kuchen."),
        Example(text="Réunion chez {company} : croissants pour tous."),
        Example(text="In riunione da {company} la collega ha portato i biscotti."),
        Example(text="Great sandwiches at the town hall of {company}."),
        Example(text="Zettel an der Pinnwand von {company}: Velo zu verkaufen, ab Juli."),
        Example(text="Ab Juli arbeite ich bei {company} nur noch vier Tage."),
        Example(text="Am Brett der Schule hängt: ab Montag keine Pausen mehr."),
        Example(text="Bei {company} essen wir ab Montag Spargeln in der Kantine."),
        Example(text="Affiché à l'école : dès mardi, la cantine ferme."),
        Example(text="Dès lundi, je travaille à l'atelier de {company}."),
        Example(text="Chez {company}, la cantine est bonne."),
        Example(text="Affisso a scuola: da lunedì la mensa chiude."),
        Example(text="Da lunedì lavoro nell'officina di {company}."),
        Example(text="Da {company} la mensa è buona."),
        Example(text="Posted on the school wall: from Monday the cafeteria closes."),
        Example(text="From Monday I work in the assembly of {company}."),
        Example(text="The canteen at {company} is great."),
        Example(
            text="Der neue Chef von {company} hat in der Kantine verraten, dass er gern Rösti isst."
        ),
        Example(
            text="La nouvelle cheffe de {company} a avoué à la cantine qu'elle adore la fondue."
        ),
        Example(text="Il nuovo capo di {company} ha rivelato in mensa che ama il risotto."),
        Example(text="The new boss of {company} let slip in the canteen that she loves jazz."),
    ),
)
