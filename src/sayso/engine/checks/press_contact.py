"""A statement to the press without a mandate.

What: the author says that they told, or will tell, a journalist, an editorial office or a newspaper
something, gave an interview, or may be quoted; where it is about the company, or nothing says that it
is about something else. On the channel to the press, as a circumstance, that the author does not want
to be named (*off the record*). Reading a newspaper, *I told them nothing*, *I sent them to the press
office*, what others said, and people who answer for the press do not count.
Why: one voice speaks to the press, and *off the record* is not a thing to rely on.
Instead: refer to the press office.
Source: ours; OR Art. 321a (the duty of loyalty and confidence); common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from sayso.engine.checks.business import each
from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon

WORDS = {
    "de": "Das sagt, dass Sie den Medien Auskunft geben.",
    "en": "This says that you give information to the media.",
    "fr": "Cela dit que vous donnez des informations aux médias.",
    "it": "Questo dice che lei dà informazioni ai media.",
}
INSTEAD = {
    "de": "Verweisen Sie Medien an die Medienstelle und schreiben Sie nicht darüber.",
    "en": "Refer the media to the press office, and do not write about it.",
    "fr": "Renvoyez les médias au service de presse et n’écrivez rien à ce sujet.",
    "it": "Rinvii i media all’ufficio stampa e non ne scriva.",
}
_FIRST = attrgetter("first")
TRIED = 6
"""Words for the press in a sentence that are looked at."""

NEAR = 7
"""Words between the press and a *not*."""

REACH = 9
LATE = 14
"""Words between what is told and whom; in German, which puts the verb last, also who tells it."""

CLOSE = 4
"""Words between the author and the verb in other languages."""


def _mandated(view: View) -> bool:
    """Whether the author answers for a channel to the press."""
    me = view.draft.author
    return any(
        channel.class_ == "press" and me in (channel.owner, channel.deputy, *channel.contributors)
        for channel in view.company.channels
    )


def _is_written_to(view: View, press: WordHit) -> bool:
    """Whether the press is mentioned by its handle, in whatever language it is called."""
    return view.tokens[press.first].inside == "mention" and not view.native(press)


def _addressed(view: View, press: WordHit) -> bool:
    """Whether the press stands there as somebody told: *dem*, *to the*; not *as a*, *about the*."""
    words = {view.tokens[at].text for at in range(max(0, press.first - 2), press.first)}
    if words & lexicon.spoken("ABOUT_PRESS", view.language):
        return False
    several = press.last - press.first > 1
    return several or bool(words & lexicon.spoken("TO_PRESS", view.language))


def _told(view: View, press: WordHit) -> tuple[int, int] | None:
    """From one to the other, where the author tells the press something."""
    sentence = view.sentence(press)
    span = view.sentences[sentence]
    mine = lexicon.spoken("I_DO", view.language)
    others = lexicon.spoken("OTHERS_DO", view.language)
    for verb in view.said("tells_press").within(sentence):
        if abs(verb.first - press.first) > REACH or not view.native(verb) or view.cited(verb):
            continue
        late = view.language == "de"
        if press.first < verb.first and not late:
            continue
        both = min(verb.first, press.first), max(verb.last, press.last)
        for at in (verb.first, verb.last):
            if at < span.last and view.tokens[at].text in mine:
                return both
        # a diary leaves *I* out
        if verb.first <= span.first + 1 and verb.first < press.first:
            return both
        # whoever stands closest before the verb does it
        reach = LATE if late else CLOSE
        for at in range(verb.first - 1, max(span.first, verb.first - reach) - 1, -1):
            if view.tokens[at].text in others:
                break
            if view.tokens[at].text in mine:
                return both
    return None


def _met(view: View, press: WordHit) -> tuple[int, int] | None:
    """From one to the other, where the press meets the author, or the author offers to speak."""
    sentence = view.sentence(press)
    for hit in view.said("press_meets", "press_source", "offers_press", "told_them").within(
        sentence
    ):
        if view.native(hit) and not view.cited(hit):
            return min(press.first, hit.first), max(press.last, hit.last)
    for hit in view.said("press_chat").within(sentence)[:TRIED]:
        told_of = view.ours.within(sentence) and 0 <= press.first - hit.last <= CLOSE
        if told_of and view.native(hit) and not says(view, sentence, "not_told"):
            return hit.first, press.last
    return None


def _answered(view: View, press: WordHit) -> tuple[int, int] | None:
    """From one to the other, where the press asks, and *I* or *we* answer in the same breath or the next."""
    sentence = view.sentence(press)
    if not any(view.native(hit) for hit in view.said("press_asks").within(sentence)[:TRIED]):
        return None
    mine = lexicon.spoken("I_DO", view.language)
    for at in (sentence, sentence + 1):
        if at >= len(view.sentences) or view.asked(at):
            continue
        span = view.sentences[at]
        for verb in view.said("tells_press", "told_them").within(at)[:TRIED]:
            first = max(span.first, verb.first - LATE)
            told = {token.text for token in view.tokens[first : verb.last + 1]}
            if at == sentence and verb.first < press.last:
                continue
            by_us = verb.what[0] == "told_them" or says(view, at, "plural")
            if view.native(verb) and (by_us or told & mine):
                return press.first, verb.last
    return None


def _speaks(view: View, press: WordHit) -> tuple[int, int] | None:
    """From one to the other, where *I* and the press stand together about us, whatever the verb."""
    sentence = view.sentence(press)
    if not view.ours.within(sentence) or says(view, sentence, "not_told"):
        return None
    span = view.sentences[sentence]
    mine = lexicon.spoken("I_DO", view.language) | lexicon.spoken("I_SAY", view.language)
    own = [at for at in range(span.first, span.last) if view.tokens[at].text in mine]
    aired = press.what[0] == "on_air"
    if own and (aired or _addressed(view, press)):
        nearest = min(own, key=lambda at: abs(at - press.first))
        first, last = min(press.first, nearest), max(press.last, nearest + 1)
        others = lexicon.spoken("OTHERS_DO", view.language) - lexicon.spoken(
            "TO_PRESS", view.language
        )
        between = view.tokens[first + 1 : last]
        told = view.text[view.tokens[first].start : view.tokens[last - 1].end]
        if ":" in told or any(token.text in others for token in between):
            return None
        return first, last
    met = [hit for hit in view.spoken(sentence, "to_me") if abs(hit.first - press.last) <= REACH]
    if met and not aired and not _addressed(view, press):
        return min(press.first, met[0].first), max(press.last, met[0].last)
    return None


def _denied(view: View, press: WordHit) -> bool:
    """Whether it did not happen; *without my name* denies nothing."""
    sentence = view.sentence(press)
    nameless = view.said("press_source").within(sentence)
    return any(
        view.native(no)
        and abs(no.first - press.first) <= NEAR
        and not any(hit.first <= no.first and no.last <= hit.last for hit in nameless)
        for no in view.said("not").within(sentence)
    )


def _is_ours(view: View, sentence: int) -> bool:
    """Whether *we* are told of, and no family, friends or club of the author."""
    near = [at for at in (sentence, sentence + 1) if at < len(view.sentences)]
    if any(says(view, at, "private", "kin", "hobby", "leisure", "past", "own_law") for at in near):
        return False
    return any(says(view, at, "plural", "at_work") for at in near)


def _in_confidence(view: View) -> Iterator[Mark]:
    """Where somebody who speaks to the press does not want to have said it."""
    for hit in view.said("off_record"):
        if view.native(hit):
            span = view.sentences[view.sentence(hit)]
            yield Mark(kind="off_record", start=span.start, end=span.end, severity=None)


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence."""
    if view.class_ == "press":
        yield from _in_confidence(view)
    if not view.personal or _mandated(view):
        return
    if any(view.native(hit) for hit in view.said("press_office", "refers_press")):
        return
    if any(span.kind == "mail" for span in view.taken.spans):
        return
    seen: set[int] = set()
    tried: dict[int, int] = {}
    named = each(view, "press", "on_air")
    named += [hit for hit in view.said("press") if _is_written_to(view, hit)]
    for press in sorted(named, key=_FIRST):
        sentence = view.sentence(press)
        tried[sentence] = tried.get(sentence, 0) + 1
        if tried[sentence] > TRIED:
            continue
        if sentence in seen or view.asked(sentence):
            continue
        met = _met(view, press)
        if _denied(view, press) or (met is None and says(view, sentence, "as_press")):
            continue
        place = (_told(view, press) if _addressed(view, press) else None) or met
        place = place or _answered(view, press) or _speaks(view, press)
        if place is None:
            continue
        seen.add(sentence)
        firm = bool(view.ours) or (view.known_here and _is_ours(view, sentence))
        if not firm and (
            not view.known_here or view.said("private", "kin", "own_law") or view.said("past")
        ):
            continue
        start, end = view.place_of(*place)
        yield Mark(
            kind="press_contact",
            start=start,
            end=end,
            severity="stop" if firm else "hint",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.85 if firm else 0.6,
        )


CHECK = Check(
    id="press_contact",
    kinds=("press_contact", "off_record"),
    read=read,
    looks_at=("place", "author"),
    wants=("press", "on_air", "off_record"),
    found=(
        Example(
            text="Ich habe heute einer ⟦Journalistin erzählt⟧, wie es bei {company} in der Nacht zugeht."
        ),
        Example(text="Morgen ⟦treffe ich den Redaktor⟧ und packe über {company} aus."),
        Example(text="Ich habe gestern mit dem Lokalradio über unsere Firma gesprochen."),
        Example(text="Hab ich alles schon der Zeitung bestätigt: {company} zieht um."),
        Example(text="I ⟦told the reporter⟧ what {company} is planning."),
        Example(text="I am ⟦giving an interview to the local paper⟧ about {company} tomorrow."),
        Example(text="I ⟦spoke to a journalist⟧ off the record about how things are at {company}."),
        Example(text="J'ai ⟦dit à la journaliste⟧ ce que {company} prépare."),
        Example(text="Je ⟦parlerai demain à la rédaction⟧ de ce qui se passe chez {company}."),
        Example(text="J'ai ⟦accordé une interview à la radio locale⟧ au sujet de {company}."),
        Example(text="Ho ⟦raccontato al giornalista⟧ come si lavora da {company}."),
        Example(text="Domani ⟦parlerò con la redazione⟧ di {company}."),
        Example(text="Ho ⟦confermato alla cronista⟧ che {company} cambia sede."),
        Example(text="Die Journalistin hat mich angerufen, {company} war das Thema."),
        Example(text="Je passe à la radio pour parler de {company}."),
        Example(text="Stasera sono alla radio e racconto di {company}."),
        Example(text="A reporter interviewed me about {company}."),
        Example(text="I've already confirmed it all to the paper: {company} is moving."),
        Example(
            text="Ein Reporter hat angerufen, ich habe ihm erklärt, wie es bei {company} läuft."
        ),
        Example(text="Un journaliste voulait tout savoir sur {company}, on a bavardé une heure."),
        Example(
            text="Un giornalista voleva sapere tutto di {company}, gli ho raccontato come si lavora."
        ),
        Example(text="Had a nice chat with a reporter about what's going on at {company}."),
    ),
    not_found=(
        Example(text="Ich habe in der Zeitung gelesen, dass {company} umzieht."),
        Example(text="Ich habe dem Journalisten nichts über {company} gesagt."),
        Example(
            text="Ich habe der Reporterin gesagt, sie soll sich an die Medienstelle von {company} wenden."
        ),
        Example(text="Die Chefin von {company} hat der Zeitung ein Interview gegeben."),
        Example(text="Hat {company} schon mit der Presse gesprochen?"),
        Example(
            text="Ich arbeite bei {company} und war früher Journalist, da habe ich viel erzählt."
        ),
        Example(text="Ich stehe bei {company} an der Presse und habe mit dem Kollegen geredet."),
        Example(text="I read the newspaper on my way to {company}."),
        Example(text="I did not tell the reporter anything about {company}."),
        Example(text="Our CEO told the reporter how {company} began."),
        Example(text="My editor at {company} is vim."),
        Example(text="J'ai lu dans le journal que {company} déménage."),
        Example(text="Je n'ai rien dit aux journalistes sur {company}."),
        Example(text="La directrice de {company} a parlé à la presse."),
        Example(text="Ho letto sul giornale che {company} cambia sede."),
        Example(text="Non ho detto niente alla stampa su {company}."),
        Example(text="La direttrice di {company} ha parlato con i giornalisti."),
        Example(text="Ich rede gern von der Presse, an der ich bei {company} arbeite."),
        Example(text="I speak about the media we filter at {company}."),
        Example(text="Je parle de la presse que {company} a achetée."),
        Example(text="Ich glaube, die Chefin hat der Zeitung etwas über {company} gesagt."),
        Example(text="I hope she told the reporter about {company}."),
        Example(text="Ich sage nur: behaltet {company} im Blick!"),
        Example(text="Wenn eine Journalistin fragt, sage ich, dass es bei {company} schön ist."),
        Example(text="I am proud: our team spoke to the press about {company}."),
        Example(text="Ich habe der Zeitung gesagt, dass unsere Katze wieder da ist.", on="hidden"),
        Example(text="Ich habe im Radio von {company} gehört."),
        Example(text="J'ai vu {company} à la télé."),
        Example(text="Ho visto {company} in tv."),
        Example(text="I saw {company} on TV."),
        Example(
            text="Ein Reporter hat bei {company} angerufen, ich habe ihn an die Medienstelle verwiesen."
        ),
        Example(text="Un journaliste a appelé {company}, je l'ai renvoyé au service de presse."),
        Example(text="Un giornalista ha chiamato {company}, l'ho mandato all'ufficio stampa."),
        Example(text="A reporter called {company}, and I referred her to the press office."),
    ),
)
