"""Takes a political side, and does it in the company's name.

What: a call how to vote, or a stance in a sentence on a matter of politics, or a side taken beside
the day of a vote of the calendar. In the company's name where
the sentence says *we as a company*, names us, or stands on an official channel, and nobody says that
it is their own view.
Why: nobody's vote is the company's to give away.
Instead: say it as yourself, without name and logo of the company.
Source: freedom of opinion, Swiss Federal Constitution Art. 16; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.contacts import that_day
from sayso.engine.language.phrases import Hit, longest

WORDS = {
    "de": "Das nimmt im Namen der Firma politisch Partei.",
    "en": "This takes a political side in the company's name.",
    "fr": "Cela prend parti politiquement au nom de l’entreprise.",
    "it": "Questo prende posizione politica a nome dell’azienda.",
}
INSTEAD = {
    "de": "Sagen Sie es als Privatperson, ohne Namen und Logo der Firma.",
    "en": "Say it as yourself, without the company's name and logo.",
    "fr": "Dites-le à titre privé, sans nom ni logo de l’entreprise.",
    "it": "Lo dica a titolo personale, senza nome e logo dell’azienda.",
}


AS = ("als", "aus")

VOTE = "public_vote"
"""The kind of a calendar's event on which people vote."""

WHILE = timedelta(days=200)
"""How long before and after a vote its day means the vote."""

SHORT, FAR = 3, 7
"""Words of a sentence that is but a date; words from *votes* to *no*."""

OPENERS = " \n\"«“„'"
"""Signs between *please check:* and the draft shown."""

DEMAND, NEAR_MOST = 8, 8
"""Words from a law to what it should do; matters and demands of a sentence that are looked at."""

IN_OUR_NAME = ("we_of", "we_hold", "opines")
"""What says, beside our name, that we speak."""

BESIDE = 2
"""Words around a law, or a demand, in which *we* are who should."""

NEAR = 1
"""Sentences around a stance in which its matter stands."""


def _as_firm(view: View, sentence: int) -> bool:
    """Whether a sentence speaks as a firm: *als Exportfirma*, *as a company*."""
    if says(view, sentence, "as_firm"):
        return True
    ends = tuple(lexicon.spoken("FIRM_ENDS", view.language))
    span = view.sentences[sentence]
    return bool(ends) and any(
        view.tokens[at].text in AS and view.tokens[at + 1].text.endswith(ends)
        for at in range(span.first, span.last - 1)
    )


def _on_voting_day(view: View) -> set[int]:
    """Sentences that name the day of a vote of the calendar."""
    dated: set[int] = set()
    for event in view.company.calendar.events:
        if event.kind != VOTE:
            continue
        day = (event.until or event.from_) - timedelta(seconds=1)
        if abs(day - view.draft.time) > WHILE:
            continue
        for place in that_day(view.text.casefold(), day.day, day.month):
            sentence = view.sentence_at(place)
            span = view.sentences[sentence]
            dated.add(sentence)
            if span.last - span.first <= SHORT:  # *Am 14.6.* looks like an end
                dated.add(sentence + 1)
    return dated - {-1}


def _calls(view: View) -> list[WordHit]:
    """Calls and declarations, in the order of the text."""
    dated = _on_voting_day(view)
    soon = {view.sentence(hit) for hit in view.said("before_vote") if view.native(hit)}
    votes = view.said("vote", "politics")
    if not votes and not dated and not soon and not view.said("state_rules"):
        return []
    near: set[int] = set()
    for matter in view.said("politics"):
        if view.native(matter):
            number = view.sentence(matter)
            near.update(range(number - NEAR, number + NEAR + 1))
    near.update(view.sentence(vote) for vote in view.said("vote"))
    strict = {view.sentence(matter) for matter in view.said("politics") if view.native(matter)}
    stances = [
        hit
        for hit in few(view, view.said("stance"))
        if view.sentence(hit) in strict and view.native(hit) and not view.negated(hit, reach=1)
    ]
    said = [
        hit for hit in view.said("political") if view.native(hit) and view.sentence(hit) in near
    ]
    near_date = {number + apart for number in dated for apart in (-NEAR, 0, NEAR)}
    said += [
        hit
        for hit in view.said("political")
        if view.sentence(hit) in near_date - near and view.native(hit)
    ]
    sides = [
        hit
        for hit in few(view, view.said("side", "sides_with"))
        if view.sentence(hit) in (soon | dated if hit.what[0] == "side" else soon)
        and view.native(hit)
        and not view.negated(hit, reach=1)
    ]
    sides += _demands(view, strict)
    declared: list[WordHit] = [
        Hit(("side", ""), pair.first, pair.last, *view.place_of(pair.first, pair.last))
        for pair in meetings(view, ("declares",), ("yes_no",), FAR)
        if view.sentence(pair.one) in dated and pair.other.first >= pair.one.last
    ]
    return longest((*said, *stances, *sides, *declared))


def _is_our_duty(view: View, matter: WordHit, ought: WordHit) -> bool:
    """Whether it is we who should, and not the law: *these tariffs we have to pay*."""
    around = (
        *range(matter.first - BESIDE, matter.first),
        *range(ought.first - 1, ought.last + BESIDE),
    )
    return any(
        hit.first in around for hit in view.said("plural").within(view.sentence(ought))[:NEAR_MOST]
    )


def _demands(view: View, strict: set[int]) -> list[WordHit]:
    """What the law should do, where somebody says it in our name: *these tariffs should go*.

    ``strict``: sentences on a matter of politics.
    """
    found: list[WordHit] = []
    ruled = strict | {view.sentence(hit) for hit in view.said("state_rules") if view.native(hit)}
    for sentence in sorted(ruled):
        if not view.names("own").within(sentence) or not says(view, sentence, *IN_OUR_NAME):
            continue
        matters = [
            hit
            for hit in view.said("politics", "state_rules").within(sentence)[:NEAR_MOST]
            if view.native(hit)
        ]
        for hit in view.said("ought").within(sentence)[:NEAR_MOST]:
            told = [each for each in matters if 0 <= hit.first - each.last <= DEMAND]
            if told and view.native(hit) and not _is_our_duty(view, told[0], hit):
                last = max(hit.last, view.sentences[sentence].last)
                found.append(
                    Hit(("side", ""), told[0].first, last, *view.place_of(told[0].first, last))
                )
                break
    return found


def _is_whole(view: View, call: WordHit) -> bool:
    """Whether the quotation around a call is the draft itself, behind a few words to whom it is shown."""
    return any(
        start < call.start < end and 2 * (end - start) > len(view.text)
        for start, end in view.words.quotations
        if view.text[:start].rstrip(OPENERS).endswith(":") and view.said("for_review")
    )


def _for_company(view: View, call: WordHit) -> bool:
    """Whether a call is made in the company's name."""
    sentence = view.sentence(call)
    if says(view, sentence, "private_view") or view.asked(sentence):
        return False
    if view.cited(call) and not _is_whole(view, call):
        return False
    if says(view, sentence - 1, "private_view") or says(view, sentence + 1, "private_view"):
        return False
    if view.class_ == "official" or view.ours.within(sentence):
        return True
    if view.said("plural").within(sentence) and (view.ours or _as_firm(view, sentence)):
        return True
    return view.known_here and _as_firm(view, sentence)


def read(view: View) -> Iterator[Mark]:
    """One mark for each call or declaration; those in the company's name in a row are one."""
    row: list[WordHit] = []
    for call in _calls(view):
        if not _for_company(view, call):
            yield Mark(kind="political", start=call.start, end=call.end, severity=None)
            continue
        if row and view.sentence(call) - view.sentence(row[-1]) > NEAR:
            yield _mark(row)
            row = []
        row.append(call)
    if row:
        yield _mark(row)


def taken_for_company(view: View) -> set[int]:
    """The sentences that take a side in the company's name."""
    return {view.sentence(call) for call in _calls(view) if _for_company(view, call)}


def _mark(row: list[WordHit]) -> Mark:
    return Mark(
        kind="political_company",
        also=("political",),
        start=row[0].start,
        end=max(call.end for call in row),
        severity="stop",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.9,
    )


CHECK = Check(
    id="political_company",
    kinds=("political_company", "political"),
    read=read,
    looks_at=("place", "time"),
    wants=("political", "stance", "side", "sides_with", "declares", *IN_OUR_NAME),
    found=(
        Example(text="Wir von {company} sagen klar: ⟦Nein zur⟧ Initiative!"),
        Example(text="At {company} we ⟦vote no⟧ on the initiative."),
        Example(text="Chez {company}, ⟦votez non à l'initiative⟧ !"),
        Example(text="Noi di {company}: ⟦votate no alla⟧ legge!"),
        Example(text="⟦Stimmt Nein⟧ am Sonntag zur Vorlage!", on="official"),
        Example(text="Ich hab ⟦NEIN gestimmt⟧.", kind="political"),
        Example(text="Als Traditionsbetrieb ⟦bekämpfen⟧ wir bei {company} die Initiative."),
        Example(text="As a company we at {company} ⟦reject⟧ the initiative."),
        Example(text="{company} ⟦se prononce contre⟧ le référendum."),
        Example(text="{company} ⟦si pronuncia contro⟧ il referendum."),
        Example(text="Vor der Abstimmung: {company} ⟦steht für offene Grenzen ein⟧."),
        Example(text="Ahead of the vote {company} ⟦stands up for⟧ open borders."),
        Example(text="Avant la votation, {company} ⟦plaide pour⟧ l'ouverture."),
        Example(text="Prima della votazione {company} ⟦si batte per⟧ l'apertura."),
        Example(text="Wir von {company} finden, dass das ⟦Zollgesetz gelockert werden muss⟧."),
        Example(text="Speaking for {company}, ⟦this law should be scrapped⟧."),
        Example(text="Nous chez {company} trouvons que ⟦cette loi doit changer⟧."),
        Example(text="Noi di {company} pensiamo che questi ⟦dazi devono sparire⟧."),
        Example(text="We at {company} say it clearly: no to the initiative!"),
        Example(text="Noi di {company} riteniamo che la legge sulle dogane vada allentata."),
        Example(text="We at {company} think the customs act must be relaxed."),
        Example(text="Chez {company}, on votera non à l'initiative dimanche."),
        Example(text="Everyone at {company} is voting against the initiative on Sunday."),
    ),
    not_found=(
        Example(text="Ich hab NEIN gestimmt. Geht abstimmen!"),
        Example(text="{company} unterstützt das Turnfest."),
        Example(text="{company} stands for patience."),
        Example(text="{company} soutient le club de natation."),
        Example(text="{company} sostiene la corsa del paese."),
        Example(text="Ein Nein zu Kuchen gibt es bei {company} nicht.", kind="political"),
        Example(text="Am Sonntag ist Abstimmung.", kind="political"),
        Example(text="Persönlich bin ich gegen die Initiative, {company} hat damit nichts zu tun."),
        Example(text="My own opinion, not that of {company}: vote no on the initiative."),
        Example(text="Wir von {company} müssen die Exportregeln einhalten, das ist unser Alltag."),
        Example(text="Wir von {company} finden die Zölle mühsam, die müssen wir weitergeben."),
        Example(text="We at {company} should know these tariffs by heart."),
        Example(text="Exporte von {company} müssen dem Gesetz genügen."),
        Example(text="À titre personnel, je soutiens l'initiative ; {company} n'y est pour rien."),
        Example(text="A titolo personale sostengo l'iniziativa, {company} non c'entra."),
        Example(text="Everyone at {company} is voting for the best Halloween costume."),
        Example(text="Chez {company}, on votera pour le meilleur gâteau."),
    ),
)
