"""The tone does not fit the channel.

What: on an official channel with a tone in the register: swearing, snapping at readers, capitals that
shout and rows of exclamation marks; where the tone is sober or polite also slang, dialect, a row of
emoji and the familiar form of address; and the author's wish to depart from it. A channel whose tone is loose takes everything but chancery style.
Why: readers know a channel by its voice.
Instead: look up how this channel speaks, or ask whoever may allow another tone.
Source: ours; the register of channels says the tone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.meeting import few
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import BREAK, SIGN, SPACE, WORD, Token

WORDS = {
    "de": "Dieser Ton passt nicht zum Kanal.",
    "en": "This tone does not fit the channel.",
    "fr": "Ce ton ne convient pas au canal.",
    "it": "Questo tono non si addice al canale.",
}
INSTEAD = {
    "de": "Im Kanalverzeichnis steht, wie dieser Kanal spricht.",
    "en": "The channel register says how this channel speaks.",
    "fr": "Le registre des canaux dit comment ce canal s’exprime.",
    "it": "Il registro dei canali dice come parla questo canale.",
}
_SHOUTED = re.compile(r"[!?]{3,16}")
JOINERS = " \u200d\ufe0f"
"""What may stand between emoji in a row."""
_WORDS = re.compile(r"\w+")
FEW = 20
"""Sentences whose first word is looked at."""
SHOUTED = 2
"""Words in capitals in a row that shout."""

LETTERS = 4

DIALECT = 2
"""Words of a dialect that make a text one."""


ROW, CROWD = 4, 7
"""Emoji in a row, and in all, that are too many for a sober channel."""


@lru_cache(maxsize=256)
def _tone(tone: str) -> tuple[bool, bool, bool]:
    """Whether a tone of the register is loose, sober, and polite in its address.

    *No slang* is a sober tone, too.
    """
    said = _WORDS.findall(plain(tone))
    without = lexicon.spoken("WITHOUT")
    loose = any(
        word in lexicon.spoken("LOOSE") and (at == 0 or said[at - 1] not in without)
        for at, word in enumerate(said)
    )
    polite = not lexicon.spoken("POLITE").isdisjoint(said)
    never_loose = not loose and not lexicon.spoken("LOOSE").isdisjoint(said)
    sober = polite or never_loose or not lexicon.spoken("STRICT").isdisjoint(said)
    return loose, sober, polite


@lru_cache(maxsize=256)
def _without_excuses(tone: str) -> bool:
    """Whether a tone of the register wants no justification: *thanking, no excuses*."""
    said = _WORDS.findall(plain(tone))
    without, excuses = lexicon.spoken("WITHOUT"), lexicon.spoken("EXCUSES")
    return any(word in excuses and said[at - 1] in without for at, word in enumerate(said) if at)


def _gainsays(view: View) -> Iterator[tuple[int, int]]:
    """Where an answer tells its reader that they are wrong, and does not thank them first."""
    if view.draft.action != "reply" or view.said("thanks"):
        return
    for hit in few(view, view.said("gainsays")):
        if view.native(hit) and not view.cited(hit) and not view.asked(view.sentence(hit)):
            yield hit.start, hit.end


def _shouts(view: View) -> Iterator[tuple[int, int]]:
    """Rows of exclamation marks, and of words in capitals that are no names."""
    for match in _SHOUTED.finditer(view.text):
        yield match.start(), match.end()
    names = view.names("own", "product", "customer", "competitor")
    named = {at for hit in names for at in range(hit.first, hit.last)}
    row: list[int] = []
    for at in range(len(view.tokens) + 1):
        token = view.tokens[at] if at < len(view.tokens) else None
        if token is not None and token.kind == WORD and not token.inside and at not in named:
            written = view.text[token.start : token.end]
            loud = len(written) >= LETTERS and written.isupper()
            if loud and (not row or token.gap <= SPACE):
                row.append(at)
                continue
        if len(row) >= SHOUTED:
            yield view.place_of(row[0], row[-1] + 1)
        row = []


def _emoji(view: View) -> Iterator[tuple[int, int]]:
    """More emoji than words can carry."""
    signs = [token for token in view.tokens if token.kind == SIGN]
    row: list[Token] = signs[:1]
    for sign in signs[1:]:
        joined = view.text[row[-1].end : sign.start].strip(JOINERS) == ""
        row = [*row, sign] if joined else [sign]
        if len(row) == ROW:
            yield row[0].start, sign.end
            return
    if len(signs) >= CROWD:
        yield signs[0].start, signs[0].end


def _words(view: View, *, sober: bool) -> Iterator[tuple[int, int]]:
    """Words that do not fit."""
    loose = ("slang",) if sober else ()
    hits = [*few(view, view.said("swear", "snaps", "retorts", *loose))]
    if sober:
        yield from _hails(view)
    if sober:
        local = [
            hit
            for hit in few(view, view.said("dialect"))
            if not view.cited(hit) and view.native(hit)
        ]
        hits += local if len({view.tokens[hit.first].text for hit in local}) >= DIALECT else []
    for hit in hits:
        number = view.sentence(hit)
        if hit.what[0] == "snaps" and any(
            view.said("own_traits").within(each) for each in (number - 1, number)
        ):
            continue  # *your age is all the same to us* welcomes people
        if not view.cited(hit) and view.native(hit) and not view.tokens[hit.first].inside:
            yield hit.start, hit.end


def _hails(view: View) -> Iterator[tuple[int, int]]:
    """Mates hailed at the start of a sentence: *Alter, …*; not *Alter Hase*."""
    hails = lexicon.spoken("HAILS", view.language)
    for span in view.sentences[:FEW]:
        if span.last - span.first < 2:
            continue
        token, after = view.tokens[span.first], view.tokens[span.first + 1]
        goes_on = view.text[after.start].islower() or after.text in lexicon.function_words()
        hailed = token.text in hails and after.gap == BREAK and goes_on and not token.inside
        if hailed and not any(a < token.start < b for a, b in view.words.quotations):
            yield token.start, token.end


def _familiar(view: View) -> Iterator[tuple[int, int]]:
    """The first familiar address."""
    if not view.language:
        return
    familiar = lexicon.spoken("FAMILIAR", view.language)
    for at, token in enumerate(view.tokens):
        if token.text in familiar and not token.inside and not _is_name(view, at):
            quoted = any(start < token.start < end for start, end in view.words.quotations)
            if not quoted:
                yield token.start, token.end
            return


def _is_name(view: View, at: int) -> bool:
    """Whether a familiar word is part of a name: *Du Pont*."""
    if at + 1 >= len(view.tokens):
        return False
    token, after = view.tokens[at], view.tokens[at + 1]
    written = view.text[token.start : token.end]
    return (
        written[:1].isupper()
        and after.gap <= SPACE
        and after.kind == WORD
        and view.text[after.start : after.end][:1].isupper()
    )


def _wishes(view: View) -> Iterator[Mark]:
    """The author asks to depart from the tone."""
    for manner in view.said("manner"):
        wish = view.said("wants_to").within(view.sentence(manner))
        if wish and view.native(manner) and not view.negated(manner):
            first, last = min(wish[0].first, manner.first), max(wish[0].last, manner.last)
            start, end = view.place_of(first, last)
            yield Mark(kind="wants_other_tone", start=start, end=end, severity=None, certainty=0.8)


def _stiff(view: View) -> Iterator[Mark]:
    """Chancery style where the channel is loose."""
    stiff = [
        hit
        for hit in few(view, view.said("stiff"))
        if view.native(hit) and not view.cited(hit) and not view.negated(hit, reach=1)
    ]
    if stiff:
        yield _mark(stiff[0].start, max(hit.end for hit in stiff))


def _mark(start: int, end: int) -> Mark:
    return Mark(
        kind="tone_channel",
        start=start,
        end=end,
        severity="hint",
        words=WORDS,
        instead=INSTEAD,
        certainty=0.7,
    )


def read(view: View) -> Iterator[Mark]:
    """One mark, from the first place to the last: it is the text that has a tone."""
    if view.class_ != "official" or view.channel is None or not view.channel.tone:
        return
    loose, sober, polite = _tone(view.channel.tone)
    if loose:
        yield from _stiff(view)
        return
    wishes = list(_wishes(view))
    yield from wishes
    places = sorted({*_shouts(view), *_words(view, sober=sober)})
    if sober:
        places += _emoji(view)
    if _without_excuses(view.channel.tone):
        places += _gainsays(view)
    if polite and not places:
        places = list(_familiar(view))
    places = [
        (start, end)
        for start, end in places
        if not any(wish.start <= start < wish.end for wish in wishes)
    ]
    if places:
        yield _mark(min(start for start, _ in places), max(end for _, end in places))


CHECK = Check(
    id="tone_channel",
    kinds=("tone_channel", "wants_other_tone"),
    read=read,
    looks_at=("place",),
    found=(
        Example(text="⟦Sehr geehrte⟧ Damen und Herren, kommen Sie vorbei.", on="loose"),
        Example(text="⟦To whom it may concern⟧: the hall is open.", on="loose"),
        Example(text="⟦Veuillez agréer⟧ nos salutations, la halle est ouverte.", on="loose"),
        Example(text="⟦Egregi signori⟧, la sala è aperta.", on="loose"),
        Example(text="⟦Krass⟧, was die {product} alles kann.", on="formal"),
        Example(text="So eine ⟦Scheisse⟧, der Zug ist weg.", on="formal"),
        Example(text="Neue Halle, kommen Sie vorbei⟦!!!!⟧", on="formal"),
        Example(text="⟦JETZT SOFORT KOMMEN⟧, es hat noch Kuchen.", on="formal"),
        Example(text="Was meinst ⟦du⟧ zu unserer neuen Halle?", on="formal"),
        Example(text="Mir ⟦gönd hüt hei, das isch guet gsi⟧.", on="formal"),
        Example(text="⟦Dürfen wir hier einmal duzen⟧?", on="formal", kind="wants_other_tone"),
        Example(text="This machine is ⟦dope⟧, come and see.", on="formal"),
        Example(text="We are ⟦gonna⟧ show it tomorrow.", on="formal"),
        Example(text="What the ⟦fuck⟧ happened here.", on="formal"),
        Example(text="⟦Could we write in rhyme⟧ tomorrow?", on="formal", kind="wants_other_tone"),
        Example(text="C'est ⟦chelou⟧, mais cela marche.", on="formal"),
        Example(text="Quelle ⟦merde⟧, le train est parti.", on="formal"),
        Example(text="Et ⟦toi⟧, comment est le nouvel atelier ?", on="formal"),
        Example(text="⟦Che figata⟧, la nuova sala è pronta.", on="formal"),
        Example(text="⟦Che palle⟧, il treno non c'è.", on="formal"),
        Example(text="E ⟦tu⟧ che cosa ne dici della sala?", on="formal"),
        Example(text="Die Halle steht ⟦🔥🔥🚀🎉⟧", on="formal"),
        Example(text="⟦Pech gehabt⟧, die Frist ist vorbei.", on="formal"),
        Example(text="⟦Tough luck⟧, the deadline has passed.", on="formal"),
        Example(text="⟦T'inquiète⟧, la halle ouvre demain.", on="formal"),
        Example(text="⟦Ehi raga⟧, la sala è aperta.", on="formal"),
        Example(text="Pas de chance, le délai est passé.", on="formal"),
        Example(text="Peccato per lei, il termine è scaduto.", on="formal"),
    ),
    not_found=(
        Example(text="Woher Sie kommen, ist uns egal.", on="formal"),
        Example(text="Your age? We don't care, as long as you like machines.", on="formal"),
        Example(text="Krass, was die {product} alles kann.", on="loose"),
        Example(text="Hey, kommst du auch? Mega!!!", on="loose"),
        Example(text="Krass, was heute los war!!!", on="private"),
        Example(text="Was meinen Sie zu unserer neuen Halle?", on="formal"),
        Example(text="Die ISO und das EBIT erklärt Ihnen unser Team.", on="formal"),
        Example(text="Ein Besucher sagte: «Das ist ja krass.»", on="formal"),
        Example(text="Willkommen bei {company}! Wir freuen uns auf Sie.", on="formal"),
        Example(text="Come and see our new hall!", on="formal"),
        Example(text="Dude, this is dope!!!", on="loose"),
        Example(text="NATO and NASA visited us today.", on="formal"),
        Example(text="Venez voir notre nouvelle halle, vous êtes les bienvenus.", on="formal"),
        Example(text="Wesh, trop cool!!!", on="loose"),
        Example(text="Le ton est bon et la salle est belle.", on="formal"),
        Example(text="Venga a vedere la nostra sala, La aspettiamo.", on="formal"),
        Example(text="Raga, che figata!!!", on="loose"),
        Example(text="Il tono è giusto e la sala è bella.", on="formal"),
        Example(text="Wir erklären heute, was ein Reim ist.", on="formal", kind="wants_other_tone"),
        Example(text="Die Halle steht 🎉 Danke an alle 🙏", on="formal"),
        Example(text="Herr Du Pont besucht uns morgen.", on="formal"),
        Example(text="Welch ein Glück: Die Frist ist verlängert.", on="formal"),
        Example(text="The deadline has passed, please call us.", on="formal"),
    ),
)
