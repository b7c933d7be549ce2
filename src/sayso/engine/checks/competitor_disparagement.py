"""Runs a competitor down, or those who buy there.

What: a word of contempt, of mockery or of schadenfreude in a sentence on a competitor or *the
competition*, or in the next one that goes on about them, nearer to them than to us; that they copy,
that they are done for, that they cannot even …; *unlike X, ours work*; their things called by the
name of a kitchen's; praise of nothing but their brochures; luck wished with them beside whoever
mends them; how they let people wait; what it looks like, how old it is, what it is but a louder copy
of; parts begged for; *they call it precision, we call it scrap*; pity for who bought there; what the
text only hints (*I know why*); what to bring along when one calls them; what they show and how
little is behind it; congratulations on a recall; *looks familiar*. A plain fault counts only where it is laughed at or drawn too big for
a report. A figure or a test makes a comparison fair. Who likes or passes on a text says it.
Why: who makes others, their goods or their prices look bad without need acts unfairly.
Instead: compare factually and with a source, or congratulate.
Source: UWG Art. 3(1)(a) and (e).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.meeting import MOST, few, says
from sayso.engine.checks.rival_meant import (
    TOPIC,
    cited,
    far,
    is_fair,
    mine_in,
    reviewed,
    rivals_of,
    spoken_of_before,
)
from sayso.engine.checks.slighted import slighted
from sayso.engine.checks.view import NameHit, View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das macht Mitbewerber schlecht.",
    "en": "This runs competitors down.",
    "fr": "Cela dénigre un concurrent.",
    "it": "Questo denigra un concorrente.",
}
INSTEAD = {
    "de": "Vergleichen Sie sachlich und mit Quelle, oder gratulieren Sie.",
    "en": "Compare factually and with a source, or congratulate.",
    "fr": "Comparez objectivement et avec une source, ou félicitez.",
    "it": "Confronti in modo oggettivo e con una fonte, o si congratuli.",
}
LAUGHED_AT = 1
"""Sentences after which a laugh still belongs to what was said."""
CLOSE = 5
"""Words between a competitor's name and what is said of it as such."""
FAR = 9
"""Words between a competitor and a plain fault."""

MOST_READ = 600
"""Words of contempt after which nobody reads on."""
MANY = 300
"""Slights after which nobody counts."""
BESIDE = 3
"""Words between a competitor and what their things are called."""
NOT_TO = 4
"""Words between a *not* and what nobody is going to say of those named behind it."""

STRONG = ("rundown",)
PLAIN = ("poor",)
DEEDS = ("belittles", "copies", "ruin")


def _about(view: View, word: WordHit) -> NameHit | WordHit | None:
    """The competitor it is said of: nearer than ourselves, our things, and the author."""
    sentence = view.sentence(word)
    rivals = rivals_of(view, sentence)
    if not rivals:
        return spoken_of_before(view, word)
    rival = min(rivals, key=lambda hit: far(hit, word))
    mine = mine_in(view, sentence)
    if rival.first > word.first and word.what[0] == "belittles":
        return None
    if rival.first > word.first:  # *finger weg von …*, but not *wir bringen den Schrott zu …*
        return None if mine and word.last - word.first == 1 else rival
    between = range(rival.first, word.first)
    if word.what[0] == "copies":  # *Bavartis hat unsere Spindel kopiert*
        return rival
    if any(hit.first in between and hit.what[0] != "thing" for hit in mine):
        return None
    return rival


def _laughed_at(view: View, sentence: int) -> bool:
    """Whether somebody laughs at what a sentence says, or it is drawn too big to be a report."""
    laughs = [*view.said("laugh").within(sentence), *view.said("laugh").within(sentence + 1)]
    return any(view.sentence(laugh) - sentence <= LAUGHED_AT for laugh in laughs)


def _denied(view: View, word: WordHit) -> bool:
    """Whether a *not* takes it back; behind an idiom it belongs to it: *tutto fumo e niente …*."""
    if word.last - word.first == 1:
        return view.negated(word, reach=2)
    before = range(word.first - 2, word.first)
    return any(no.first in before for no in view.said("not").within(view.sentence(word)))


def _is_said_of(view: View, word: WordHit) -> bool:
    """Whether a fault is said of a competitor as such, right behind their name, as it is now."""
    sentence = view.sentence(word)
    start = view.sentences[sentence].first
    stands = view.said("stand_of").within(sentence)  # *the kettle at the booth of …*: only where
    close = any(
        0 <= word.first - rival.last <= CLOSE
        and not any(start < at.first and at.last == rival.first for at in stands)
        for rival in rivals_of(view, sentence)
    )
    return close and not says(view, sentence, "told", "today", "praise", "thanks", "event_harm")


def _is_meant(view: View, word: WordHit) -> bool:
    sentence = view.sentence(word)
    if cited(view, word) or view.asked(sentence) or not view.native(word):
        return False
    if word.what[0] == "belittles":
        return not says(view, sentence, "liking") and not is_fair(view, word)
    if _denied(view, word):
        return False
    if word.what[0] == "poor":
        if _laughed_at(view, sentence):
            return True
        drawn = says(view, sentence, "over_drawn", "likes_it") or _is_said_of(view, word)
        drawn = drawn or says(view, sentence, "theirs") or reviewed(view, word) is not None
        if says(view, sentence, "congrats") and says(view, sentence, "overcame"):
            return False
        if any(
            view.native(hit) and hit.first != word.first
            for hit in view.said("mourns").within(sentence)[:MOST]
        ):
            return False
        mine = [hit for hit in mine_in(view, sentence) if hit.what[0] != "thing"]
        told = mine or says(view, sentence, "private")
        return drawn and not told and not is_fair(view, word)
    alone = word.last - word.first == 1 and word.what[0] == "rundown"
    return not (alone and says(view, sentence, "lawsuit", "law_sign"))  # the suit may be a joke


def _claims(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """What runs down: its sentence, of whom it is said, and its tokens."""
    for word in few(view, view.said(*STRONG, *PLAIN, *DEEDS)[:MOST_READ]):
        if not _is_meant(view, word):
            continue
        rival = _about(view, word)
        apart = rival is not None and view.sentence(rival) == view.sentence(word)
        if rival is None or (word.what[0] == "poor" and apart and far(rival, word) > FAR):
            continue
        if rival.first > word.first and view.negated(word, reach=NOT_TO):
            continue  # *not going to trash them*
        yield (
            view.sentence(word),
            rival,
            min(rival.first, word.first),
            max(rival.last, word.last),
        )
    yield from _turned(view)
    yield from _shunned(view)
    yield from _nicknamed(view)
    yield from _faintly_praised(view)
    yield from _wished_luck(view)
    yield from _handled(view)
    yield from slighted(view)
    for word in few(view, view.said("contrasts")):
        sentence = view.sentence(word)
        rivals = [
            hit for hit in rivals_of(view, sentence) if word.last <= hit.first <= word.last + 1
        ]
        if not rivals or view.asked(sentence) or cited(view, word) or is_fair(view, word):
            continue
        us = view.said("plural").within(sentence) or view.ours.within(sentence)
        if us and says(view, sentence, "virtue", "praise"):
            yield sentence, rivals[0], word.first, rivals[0].last


def _turned(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """Ways of saying it without a bad word: who buys there, good as a doorstop, rather than one."""
    for word in few(view, view.said("buyers", "fit_as", "envies", "rather")):
        sentence = view.sentence(word)
        rivals = rivals_of(view, sentence)
        if not rivals or view.asked(sentence) or cited(view, word):
            continue
        if says(view, sentence, "praise", "thanks", "liking", "purpose", "greeting"):
            continue
        for rival in rivals:
            apart = rival.first - word.last
            told = {
                "buyers": -2 <= apart <= CLOSE,
                "fit_as": -FAR <= apart <= 0,
                "envies": -FAR <= apart <= 0 and bool(view.said("plural").within(sentence)),
                "rather": 0 <= apart <= FAR and _behind_than(view, rival),
            }[word.what[0]]
            if told and not is_fair(view, word):
                first, last = min(word.first, rival.first), max(word.last, rival.last)
                yield sentence, rival, first, last
                break


def _shunned(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """*Nobody would ever buy …*: a *no*, a purchase behind it, and a competitor right behind that."""
    for no in few(view, view.said("not", "none_else", "never")):
        sentence = view.sentence(no)
        if view.asked(sentence) or cited(view, no):
            continue
        for word in view.said("buys").within(sentence)[:MOST]:
            rivals = [
                rival
                for rival in rivals_of(view, sentence)
                if 0 <= rival.first - word.last <= 2 or 0 <= word.first - rival.last <= 2
            ]
            if rivals and 0 <= word.first - no.last <= FAR and not is_fair(view, word):
                first, last = min(no.first, rivals[0].first), max(word.last, rivals[0].last)
                yield sentence, rivals[0], first, last
                break


def _held_back(view: View, sentence: int) -> bool:
    """Whether a sentence asks, thanks, wishes well, or measures."""
    return (
        view.asked(sentence)
        or says(view, sentence, "praise", "thanks", "greeting", "proof")
        or has_figure(view, sentence)
    )


def _nicknamed(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """What they make, called by the name of something else: *the … from Bavartis*, *sounds like a …*."""
    for word in few(view, view.said("nickname")):
        sentence = view.sentence(word)
        if _held_back(view, sentence) or cited(view, word) or view.negated(word):
            continue
        if not view.native(word):
            continue
        rivals = rivals_of(view, sentence)
        near = [rival for rival in rivals if 0 <= rival.first - word.last <= 1]
        likened = [
            hit
            for hit in view.said("sounds_like").within(sentence)
            if -1 <= word.first - hit.last <= BESIDE and view.native(hit)
        ]
        if likened:
            near = near or [rival for rival in rivals if abs(far(rival, word)) <= FAR]
            before = spoken_of_before(view, word)
            near = near or ([before] if before is not None else [])
        if near:
            yield sentence, near[0], min(near[0].first, word.first), max(near[0].last, word.last)


def _faintly_praised(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """Nothing to be praised but a trifle: *nothing against them: lovely brochures*."""
    for word in few(view, view.said("trifle")):
        sentence = view.sentence(word)
        if view.asked(sentence) or cited(view, word) or not view.native(word):
            continue
        if view.said("plural").within(sentence) or view.ours.within(sentence):
            continue
        rivals = rivals_of(view, sentence)
        led = says(view, sentence, "at_least", "nothing_against")
        if not (rivals and led):
            opened = sentence > 0 and says(view, sentence - 1, "nothing_against")
            rivals = rivals_of(view, sentence - 1) if opened else []
        if rivals:
            yield sentence, rivals[-1], min(word.first, rivals[-1].first), word.last


def _wished_luck(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """Luck wished, or advice to go and buy, and right behind it whoever mends and waits."""
    for word in few(view, view.said("good_luck", "go_buy")):
        sentence = view.sentence(word)
        if view.asked(sentence) or cited(view, word) or not view.native(word):
            continue
        rivals = [
            rival for rival in rivals_of(view, sentence) if 0 <= rival.first - word.last <= CLOSE
        ]
        if not rivals or says(view, sentence, "new_post", "thanks"):
            continue
        troubles = [
            hit
            for number in (sentence, sentence + 1)
            for hit in view.said("repairs", "poor").within(number)[:MOST]
            if view.native(hit) and hit.first >= word.last
        ]
        ours = view.ours.within(sentence) or view.ours.within(sentence + 1)
        if troubles and not ours:
            yield sentence, rivals[0], word.first, max(rivals[0].last, troubles[-1].last)
        elif word.what[0] == "good_luck" and _laughed_at(view, sentence):
            yield sentence, rivals[0], word.first, rivals[0].last


def _handled(view: View) -> Iterator[tuple[int, NameHit | WordHit, int, int]]:
    """How people fare there: left to wait, forgotten, one number among many."""
    for word in few(view, view.said("handled")):
        sentence = view.sentence(word)
        if _held_back(view, sentence) or cited(view, word) or _denied(view, word):
            continue
        if not view.native(word) or says(view, sentence, "today"):
            continue
        rivals = [each for each in rivals_of(view, sentence) if each.last <= word.first]
        before = None if rivals or sentence == 0 else [*rivals_of(view, sentence - 1)]
        span = view.sentences[sentence]
        if before and (span.last - span.first > TOPIC or mine_in(view, sentence)):
            before = [spoken_of_before(view, word)]
        rival = rivals[-1] if rivals else before[-1] if before else None
        if rival is not None and not view.ours.within(sentence):
            yield sentence, rival, min(rival.first, word.first), word.last


def _behind_than(view: View, rival: NameHit | WordHit) -> bool:
    """Whether a competitor stands right behind *than*."""
    than = lexicon.spoken("THAN", view.language)
    before = range(max(0, rival.first - 2), rival.first)
    return any(view.tokens[at].text in than for at in before)


def read(view: View) -> Iterator[Mark]:
    """One mark for each competitor and what is said of it in a row of sentences."""
    if not view.names("competitor") and not view.said("rival"):
        return
    latest: tuple[int, str, int, int] | None = None
    for sentence, rival, first, last in sorted(
        islice(_claims(view), MANY), key=lambda each: (each[2], each[3])
    ):
        subject = rival.what[1] if rival.what[0] == "competitor" else ""
        if latest is not None and sentence - latest[0] <= 1:
            latest = (sentence, latest[1] or subject, latest[2], max(latest[3], last))
            continue
        if latest is not None:
            yield _mark(view, latest)
        latest = (sentence, subject, first, last)
    if latest is not None:
        yield _mark(view, latest)


def _mark(view: View, found: tuple[int, str, int, int]) -> Mark:
    _, subject, first, last = found
    start, end = view.place_of(first, last)
    return Mark(
        kind="competitor_disparagement",
        start=start,
        end=end,
        subject=subject,
        severity="stop",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.85,
    )


CHECK = Check(
    id="competitor_disparagement",
    kinds=("competitor_disparagement",),
    read=read,
    looks_at=("place", "action"),
    wants=("competitor", "rival"),
    found=(
        Example(text="Wer bei {competitor} anruft, sollte einen Roman einpacken."),
        Example(text="Glückwunsch {competitor}, schon der dritte Rückruf."),
        Example(text="{competitor} verspricht Präzision. Selten so gelacht."),
        Example(text="Chez {competitor}, la notice commence par une prière."),
        Example(text="Si vous aimez attendre, prenez {competitor}."),
        Example(text="Bravo {competitor}, encore un rappel."),
        Example(text="Se vi piace aspettare, prendete {competitor}."),
        Example(text="Da {competitor} misurano a occhio."),
        Example(text="Complimenti a {competitor}, un altro richiamo."),
        Example(text="If you like waiting, get a {competitor}."),
        Example(text="The {competitor} technician practically lives there with a camp bed."),
        Example(text="Congrats {competitor}, another recall."),
        Example(text="Am Stand von {competitor} gewesen. ⟦Sah aus wie ein Flohmarkt⟧."),
        Example(text="⟦{competitor} verkauft Technik aus den Neunzigern⟧."),
        Example(text="Was ⟦{competitor} Präzision nennt, nennen wir Ausschuss⟧."),
        Example(text="⟦{competitor}, das ist unsere Maschine, nur lauter⟧."),
        Example(
            text="{competitor} hatten wir auch. Seither weiss ich, wie man um ⟦Ersatzteile bettelt⟧."
        ),
        Example(text="Der ⟦Service von {competitor} ist ein Trauerspiel⟧."),
        Example(text="Walked past {competitor}. ⟦Looked like a museum⟧."),
        Example(text="⟦{competitor} builds controls from the nineties⟧."),
        Example(text="⟦{competitor} calls it precision, we call it scrap⟧."),
        Example(text="A {competitor}? ⟦Might as well use⟧ a hammer."),
        Example(text="Vu ⟦{competitor} au salon. On dirait un jouet⟧."),
        Example(text="⟦{competitor} vend des machines des années 90 avec une peinture neuve⟧."),
        Example(text="{competitor} ? ⟦Ça tient une semaine⟧."),
        Example(text="Quelli di ⟦{competitor} promettono mari e monti⟧."),
        Example(text="⟦{competitor} fa la stessa cosa, solo più rumorosa⟧."),
        Example(text="Chez ⟦{competitor}, les vendeurs promettent tout et ne livrent rien⟧."),
        Example(text="Il supporto di ⟦{competitor}? Un miraggio⟧."),
        Example(text="Nichts gegen ⟦{competitor}. Das Logo⟧ ist hübsch."),
        Example(text="⟦{competitor} tönt wie ein Rasenmäher⟧."),
        Example(text="Bei ⟦{competitor} ist man nur eine Nummer⟧."),
        Example(text="⟦Viel Spass mit {competitor}. Die Hotline⟧ freut sich."),
        Example(text="⟦Have fun with {competitor} and bring duct tape⟧."),
        Example(text="At least ⟦{competitor} had a nice carpet⟧ at the fair."),
        Example(text="Chez ⟦{competitor}, vous n'êtes qu'un⟧ numéro."),
        Example(text="Da ⟦{competitor} siete solo un numero⟧."),
        Example(text="Was ⟦{competitor} verkauft, ist Schrott⟧."),
        Example(text="Bei ⟦{competitor} arbeiten nur Stümper⟧."),
        Example(text="Wer zu ⟦{competitor} geht, dem ist nicht zu helfen⟧."),
        Example(text="Die ⟦Konkurrenz kann einpacken⟧."),
        Example(text="Von ⟦{competitor} war nach einer Woche alles kaputt⟧ 🤣"),
        Example(text="⟦{competitor} is a joke⟧."),
        Example(text="⟦Stay away from {competitor}⟧, people."),
        Example(text="Our ⟦competitors are clueless⟧."),
        Example(text="⟦{competitor}, c'est de la camelote⟧."),
        Example(text="Les ⟦concurrents sont des escrocs⟧."),
        Example(text="Chez ⟦{competitor}, tous des incapables⟧."),
        Example(text="⟦{competitor} vende spazzatura⟧."),
        Example(text="I prodotti di ⟦{competitor} non valgono niente⟧."),
        Example(text="La ⟦concorrenza vende solo ciarpame⟧."),
        Example(text="⟦{competitor} schafft nicht einmal⟧ einen Termin."),
        Example(text="⟦{competitor} hat unsere Idee geklaut⟧."),
        Example(text="⟦{competitor} steht kurz vor dem Konkurs⟧."),
        Example(text="⟦{competitor} doesn't even⟧ answer the mail."),
        Example(text="⟦{competitor} stole⟧ our design."),
        Example(text="I'd ⟦rather walk than use {competitor}⟧."),
        Example(text="⟦{competitor} ne sait même pas⟧ répondre."),
        Example(text="⟦{competitor} a copié⟧ notre idée."),
        Example(text="⟦{competitor} ha copiato⟧ la nostra idea."),
        Example(text="L'assistenza di {competitor} è una tragedia."),
        Example(text="The service at {competitor} is a sad joke."),
        Example(text="Celui qui va chez {competitor}, on ne peut plus rien pour lui."),
        Example(text="Chi va da {competitor} non ha speranza."),
    ),
    not_found=(
        Example(
            text="Wer zu {competitor} an den Tag der offenen Tür geht, sollte einen Schirm einpacken."
        ),
        Example(text="Gratulation an {competitor} zum Umgang mit dem Rückruf."),
        Example(text="Si vous aimez l'aventure, venez au trail de {competitor}."),
        Example(text="Le technicien de {competitor} habite au village."),
        Example(text="Se vi piace l'avventura, venite alla corsa di {competitor}."),
        Example(text="Il tecnico di {competitor} mi ha prestato la chiave."),
        Example(text="If you like adventure, join the {competitor} trail run."),
        Example(text="A founder of {competitor} died. Our condolences to the family."),
        Example(
            text="Unser Stand sieht aus wie ein Flohmarkt. Bei {competitor} ist schon alles fertig."
        ),
        Example(text="Das Museum zeigt eine {competitor} aus den Neunzigern zum Jubiläum."),
        Example(text="Mein Beileid an die Familie des Gründers von {competitor}."),
        Example(text="Wir warten seit Wochen auf den Techniker, der von {competitor} half aus."),
        Example(text="{competitor} nennt das Präzision, wir nennen es auch so."),
        Example(text="Not going to trash {competitor} for you, they build decent machines."),
        Example(text="The {competitor} booth looks like a living room this year."),
        Example(text="My grandmother worked at {competitor}, she tells better stories than us."),
        Example(text="Le stand de {competitor} ressemble à un jardin, très réussi."),
        Example(text="Chez {competitor}, une machine des années 80 tourne à l'école."),
        Example(text="Lo stand di {competitor} sembra un bosco, molto bello."),
        Example(text="Ho aspettato mesi la risposta del comune. {competitor} ha risposto subito."),
        Example(text="Viel Spass mit {competitor} am Turnier, wir stellen auch ein Team."),
        Example(text="{competitor} hat einen neuen Prospekt, danke fürs Zeigen."),
        Example(text="Bei {competitor} steht eine alte Kaffeemühle im Eingang."),
        Example(text="Good luck with your new job at {competitor}!"),
        Example(text="Bon courage avec {competitor} pour le match !"),
        Example(text="Ho letto il catalogo di {competitor}."),
        Example(text="Glückwunsch an {competitor} zum Preis, verdient!"),
        Example(text="{competitor} ist kein Schrott, das sind gute Leute."),
        Example(text="Ist {competitor} wirklich unfähig?"),
        Example(text="Auf dem Weg zu {competitor} ging das Velo kaputt."),
        Example(text="Im Test der Fachzeitschrift war {competitor} 3 % langsamer."),
        Example(text="Ein Kunde schrieb: «{competitor} ist Schrott». Das sehen wir anders."),
        Example(text="Schrott gehört in den Container. Morgen kommt {competitor} zu Besuch."),
        Example(text="Wir bringen den Schrott morgen zu {competitor}."),
        Example(text="Mit {competitor} haben wir am Fluss Müll gesammelt."),
        Example(text="Congrats to {competitor} on the new plant."),
        Example(text="{competitor} is not a joke, they are serious rivals."),
        Example(text="Our prototype was junk and the customer laughed."),
        Example(text="Félicitations à {competitor} pour ce beau salon."),
        Example(text="{competitor} n'est pas ridicule, au contraire."),
        Example(text="La camelote du marché me plaît."),
        Example(text="Complimenti a {competitor} per la fiera."),
        Example(text="{competitor} non è ridicola, anzi."),
        Example(text="La spazzatura si ritira il lunedì."),
        Example(text="Nicht einmal {competitor} war heute geöffnet, so viel Schnee lag."),
        Example(text="{competitor} war letztes Jahr langsam, heute nicht mehr."),
        Example(text="Gestern «{competitor}» fertig gelesen, der Roman ist Schrott."),
        Example(text="{competitor} was slow last year."),
        Example(text="I read the novel {competitor}, what a joke."),
        Example(text="{competitor} était en retard hier, la neige."),
        Example(text="Ieri {competitor} era in ritardo per la neve."),
        Example(text="{competitor} ist gemäss Prüfbericht immer noch langsam."),
        Example(text="{competitor} is still slow, always 4 % behind the rest."),
    ),
)
