"""Swiss German as people write it: words for those of standard German, in their usual spellings.

Nobody fixes how it is written. What is listed are function words and the verbs of every day, in the
spellings of Zurich, Berne, Basel and the east, and the regular correspondences of sounds (Huus, Haus;
Uftrag, Auftrag; Chund, Kund; Sitzig, Sitzung), so that what is known in standard German is also
found in Mundart. Source: Dieth, *Schwyzertütschi Dialäktschrift*; ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sayso.engine.language.fold import plain
from sayso.engine.language.tokens import WORD, Token
from sayso.engine.language.words import words

_TABLE = """
ist: isch, esch · bist: bisch, besch · gell: gäll, gäu · sind: sy, sind, send · bin: bi, ben · gewesen: gsi, gsy
nicht: nöd, nid, ned, nit, nüd, nöt · nichts: nüt, nüüt · kein: kei, kes · keine: kei, keini
haben: händ, hend, hei, hän · hat: het, hät, hed · habe: ha, han · hast: hesch, häsch
wir: mir, mer · uns: üs, eus, öis, üüs · unser: üse, oise, eusi, üsi, öise, eusem · mein: min, mi
euch: eu, öi, üch · ich: i, ech · mich: mi · dich: di · es: äs
werden: wärde, werde, wärdet · wird: wird, wirt · geworden: worde
kommt: chunnt, chond, chunt, kunnt · kommen: chöme, cho, chömed, chömmed · gekommen: cho
geht: gaht, geit, goht · gehen: gönd, göh, göi, gönt · gibt: git, gyt · gegeben: ggä, gäh
macht: macht, mached · machen: mache, mached · gemacht: gmacht · sagen: säge, sägid · sagt: seit, sait
gesagt: gseit, gsait · erzählen: verzelle, verzelled · erzählt: verzellt · wissen: wüsse, wüssed
weiss: weiss, weis · kann: cha, chan, ka · können: chönd, chöi, chöne, könne · darf: dörf, darf, törf
dürfen: dörfe, dörfed, törfe · will: wott, wett, wot · wollen: wänd, wend, wei · muss: mues, muess
müssen: müend, müesse, mönd · soll: söll, söu · sollen: sölle, sölled · etwas: öppis, öpis, ebis
jemand: öpper, öper · schon: scho · noch: no · nur: nume, nur, nomme · auch: au, ou, o
jetzt: jetz, jetzt, itz, iez · heute: hüt, hütt · morgen: morn · bald: gli, glii
gestern: geschter, gestert · immer: geng · wieder: wieder, widr · viel: vil, vöu
mehr: meh · alles: alls, alles, aues · alle: alli, aui · auf: uf · aus: us · ein: en
eine: ä · bei: bi, bim · von: vo · zu: zue · gut: guet · neu: nöi, neu, nei
neue: nöi, neui, neue · der: dä · schön: schön, schöön · Arbeit: Arbet, Arbeit
arbeite: schaffe, arbeite · arbeiten: schaffe, schaffed · Leute: Lüt, Lüüt · Jahr: Johr, Jahr
Woche: Wuche, Woche · Freitag: Fritig · Montag: Mäntig, Mendig · Haus: Huus · klein: chli, chlii
gesehen: gseh, gseeh · gehört: ghört · verraten: verrate, verroote · glaube: gloube, glaub
Chef: Chef, Scheff · Kunde: Chund, Kund · Kunden: Chunde, Kundä · Firma: Firma
niemand: niemer, niemert · unter: under · drunter: drunder · entlassen: entlah, entloo, entlosse · verkaufen: verchaufe, verchaufed · verkauft: verchauft
kaufen: chaufe, chaufed · kauft: chauft · gekauft: gchauft · Auftrag: Uftrag · Aufträge: Ufträg
"""


def _standard() -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _TABLE.replace("\n", " · ").split(" · "):
        standard, _, written = entry.partition(":")
        word = plain(standard.strip())
        for each in written.split(","):
            if plain(each.strip()) != word:
                table.setdefault(plain(each.strip()), word)
    return table


STANDARD = _standard()
"""Each word of Mundart, folded, to that of standard German; the first where there are several."""

_SHARED = words("""
    au bi bim ben cha en ha han het hei i ka meh mer mi min nit no nei ned o oder schaffe scho send
    si sin sy uf us vil vo wei wot zue nur git muess mache mached sait seit macht guet esch cho ech
    hend itz wend all
    under di gli ou eu mir wirt werde saege kund glaub verrate
""")
"""Words of Mundart that are also words elsewhere: alone they do not tell that it is Mundart."""

TELLING = frozenset(STANDARD) - _SHARED
LEAST = 2
"""Words that tell, or one of them beside one that is shared, from which on a text is Mundart."""

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(written), spoken)
    for written, spoken in (
        ("^wii?ter", "weiter"),
        ("^zrugg", "zurueck"),
        ("^d(?:e|er)zue", "dazu"),
        ("^firme(?!n)", "firmen"),
        ("^chunde(?!n)", "kunden"),
        ("^ufe(?=[a-z]{3})", "hoch"),
        ("^abe(?=ne|lad)", "runter"),
        ("(?<=[hrl])ib(?=en?$|t$)", "eib"),
        ("^uf", "auf"),
        ("^us", "aus"),
        ("^y", "ein"),
        ("^i(?=[bcdfgklmnprstvwz])", "ein"),
        ("^ch(?=[aeiounlr])", "k"),
        ("uu", "au"),
        ("ii", "ei"),
        ("ueue", "eu"),
        ("ig$", "ung"),
        ("ige$", "ungen"),
        ("sch(?=[tp])", "s"),
        ("e$", "en"),
    )
)


MOST = 1_000
"""Words that are looked at: nobody writes a longer post."""


def is_mundart(tokens: list[Token]) -> bool:
    """Whether what is written is Swiss German, by words that standard German does not have."""
    telling = {token.text for token in tokens if token.text in TELLING}
    if len(telling) >= LEAST:
        return True
    return len(telling) == 1 and any(token.text in _SHARED for token in tokens)


def as_standard(tokens: list[Token], known: Callable[[str], bool]) -> list[Token]:
    """``tokens`` with the words of standard German, each in its place.

    ``known``: whether a word is looked for; one that is stays, and one that is not becomes what its
    sounds would be in standard German where that is.
    """
    return [
        token._replace(text=_word(token.text, known)) if token.kind == WORD else token
        for token in tokens
    ]


def _word(word: str, known: Callable[[str], bool]) -> str:
    """The word of standard German for one of Mundart."""
    standard = STANDARD.get(word)
    if standard is not None:
        return standard
    if len(word) < 4 or known(word):
        return word
    spoken = word
    for written, sound in _SOUNDS:
        changed = written.sub(sound, spoken, count=1)
        if changed != spoken:
            if known(changed):
                return changed
            if written.pattern[-1] != "$":
                spoken = changed
    return word
