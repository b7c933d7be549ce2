"""The tone does not fit the channel.

What: on an official channel with a tone in the register: swearing, capitals that shout and rows of
exclamation marks; where the tone is sober or polite also slang, dialect and the familiar form of
address; and the author's wish to depart from it. A channel whose tone is loose takes everything.
Why: readers know a channel by its voice.
Instead: look up how this channel speaks, or ask whoever may allow another tone.
Source: ours; the register of channels says the tone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import SPACE, WORD

WORDS = {
    "de": "Dieser Ton passt nicht zum Kanal.",
    "en": "This tone does not fit the channel.",
    "fr": "Ce ton ne convient pas au canal.",
    "it": "Questo tono non si addice al canale.",
}
INSTEAD = {
    "de": "Im Kanalverzeichnis steht, wie dieser Kanal spricht.",
    "en": "The channel register says how this channel speaks.",
    "fr": "Le registre des canaux dit comment ce canal s'exprime.",
    "it": "Il registro dei canali dice come parla questo canale.",
}
_SHOUTED = re.compile(r"[!?]{3,16}")
_WORDS = re.compile(r"\w+")
SHOUTED = 2
"""Words in capitals in a row that shout."""

LETTERS = 4
MOST = 200
"""Places after which nobody counts."""

DIALECT = 2
"""Words of a dialect that make a text one."""


@lru_cache(maxsize=256)
def _tone(tone: str) -> tuple[bool, bool, bool]:
    """Whether a tone of the register is loose, sober, and polite in its address."""
    said = _WORDS.findall(plain(tone))
    without = lexicon.spoken("WITHOUT")
    loose = any(
        word in lexicon.spoken("LOOSE") and (at == 0 or said[at - 1] not in without)
        for at, word in enumerate(said)
    )
    polite = not lexicon.spoken("POLITE").isdisjoint(said)
    return loose, polite or not lexicon.spoken("STRICT").isdisjoint(said), polite


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


def _words(view: View, *, sober: bool) -> Iterator[tuple[int, int]]:
    """Words that do not fit."""
    hits: list[WordHit] = [*(view.said("swear", "slang") if sober else view.said("swear"))]
    if sober:
        local = [hit for hit in view.said("dialect") if not view.cited(hit) and view.native(hit)]
        hits += local if len({view.tokens[hit.first].text for hit in local}) >= DIALECT else []
    for hit in hits:
        if not view.cited(hit) and view.native(hit) and not view.tokens[hit.first].inside:
            yield hit.start, hit.end


def _familiar(view: View) -> Iterator[tuple[int, int]]:
    """The first familiar address."""
    if not view.language:
        return
    familiar = lexicon.spoken("FAMILIAR", view.language)
    for token in view.tokens:
        if token.text in familiar and not token.inside:
            quoted = any(start < token.start < end for start, end in view.words.quotations)
            if not quoted:
                yield token.start, token.end
            return


def _wishes(view: View) -> Iterator[Mark]:
    """The author asks to depart from the tone."""
    for manner in view.said("manner"):
        wish = view.said("wants_to").within(view.sentence(manner))
        if wish and view.native(manner) and not view.negated(manner):
            first, last = min(wish[0].first, manner.first), max(wish[0].last, manner.last)
            start, end = view.place_of(first, last)
            yield Mark(kind="wants_other_tone", start=start, end=end, severity=None, certainty=0.8)


def read(view: View) -> Iterator[Mark]:
    """One mark for each place."""
    if view.class_ != "official" or view.channel is None or not view.channel.tone:
        return
    loose, sober, polite = _tone(view.channel.tone)
    if loose:
        return
    wishes = list(_wishes(view))
    yield from wishes
    places = sorted({*_shouts(view), *_words(view, sober=sober)})
    if polite and not places:
        places = list(_familiar(view))
    for start, end in places[:MOST]:
        if any(wish.start <= start < wish.end for wish in wishes):
            continue
        yield Mark(
            kind="tone_channel",
            start=start,
            end=end,
            severity="hint",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.7,
        )


CHECK = Check(
    id="tone_channel",
    kinds=("tone_channel", "wants_other_tone"),
    read=read,
    looks_at=("place",),
    found=(
        Example(text="⟦Krass⟧, was die {product} alles kann.", on="formal"),
        Example(text="So eine ⟦Scheisse⟧, der Zug ist weg.", on="formal"),
        Example(text="Neue Halle, kommen Sie vorbei⟦!!!!⟧", on="formal"),
        Example(text="⟦JETZT SOFORT KOMMEN⟧, es hat noch Kuchen.", on="formal"),
        Example(text="Was meinst ⟦du⟧ zu unserer neuen Halle?", on="formal"),
        Example(text="Mir gönd ⟦hüt⟧ hei, das isch guet gsi.", on="formal"),
        Example(text="⟦Dürfen wir hier einmal duzen⟧?", on="formal", kind="wants_other_tone"),
        Example(text="This machine is ⟦dope⟧, come and see.", on="formal"),
        Example(text="We are ⟦gonna⟧ show it tomorrow.", on="formal"),
        Example(text="What the ⟦fuck⟧ happened here.", on="formal"),
        Example(text="⟦Could we write in rhyme⟧ tomorrow?", on="formal", kind="wants_other_tone"),
        Example(text="C'est ⟦chelou⟧, mais cela marche.", on="formal"),
        Example(text="Quelle ⟦merde⟧, le train est parti.", on="formal"),
        Example(text="Et ⟦toi⟧, comment est le nouvel atelier ?", on="formal"),
        Example(text="Che ⟦figata⟧, la nuova sala è pronta.", on="formal"),
        Example(text="⟦Che palle⟧, il treno non c'è.", on="formal"),
        Example(text="E ⟦tu⟧ che cosa ne dici della sala?", on="formal"),
    ),
    not_found=(
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
    ),
)
