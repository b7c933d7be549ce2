"""Letters of other scripts that look like ours, or are written for them.

What looks the same after Unicode's own decomposition (full width, mathematical, circled letters) is
no concern of this table: `fold` has made it plain. Source: Unicode Technical Standard 39,
*confusables.txt*, as far as its targets are Latin letters, and what people write for fun (Я for R).
"""

from __future__ import annotations

import re

_LOOKS = {
    "a": "АаΑαᎪꓮᴀɑⲀⲁДΛΔ∀",
    "b": "ВвЬьЪъΒβᏴꓐʙɓƀɃƄƅⲂⲃ฿",
    "c": "СсҪҫϹϲᏟꓚᴄƈƇȼȻↄⲤⲥ¢",
    "d": "ԀԁᎠꓓᴅɗɖƊƉժδд",
    "e": "ЕеЄєЭэΕεᎬꓰᴇҽҼɇɆɛƐɘⲈⲉ℮€Ξ",
    "f": "ҒғϜϝꓝꜰƒƑքẝφФф",
    "g": "ԌԍᏀꓖɢɡɠƓցǥǤ",
    "h": "НнҢңҺһӉӊΗᎻꓧʜɦħĦհⲎⲏЋћђᏂ",
    "i": "ІіΙιᎥꓲɪɨƗɩƖⲒⲓ",
    "j": "ЈјᎫꓙᴊȷɉɈͿϳյ",
    "k": "КкҚқҜҝҞҟӃӄΚκᏦꓗᴋƙƘⲔⲕ",
    "l": "ӀӏᏞꓡʟɭɫɬԼⳐǀ∣ן£Лл",
    "m": "МмӍӎΜᎷꓟᴍɱⲘⲙϺϻ",
    "n": "ИиПпΝηΠπոռꓠɴɲŋŊɳƞⲚⲛ",
    "o": "ОоӨөѲѳΟοσΘθՕօꓳᴏɵⲞⲟס○◯●",
    "p": "РрΡρᏢꓑᴘƿǷⲢⲣ",
    "q": "ԚԛɋզգϘϙ",
    "r": "ГгЯяΓᎡᏒꓣʀɾɼɽɍɌⲄⲅ",
    "s": "ЅѕᏚՏꓢꜱʂƽƼς§Ꮥ",
    "t": "ТтҬҭΤτᎢꓔᴛŧŦⲦⲧ†",
    "u": "ЦцЏџυսՍꓴᴜʊƱɄʉ∪μ",
    "v": "νѴѵᏙꓦᴠʋƲ∨√",
    "w": "ШшЩщԜԝѠѡωᏔᎳꓪᴡաⲰⲱʍ",
    "x": "ХхҲҳΧχꓫӾӿЖж×✕✖Ⲭⲭ",
    "y": "УуҮүҰұΥγᎩᎽꓬʏɏɎყⲨⲩ¥",
    "z": "ЗзΖζᏃꓜᴢʐʑƶƵȥⲌⲍ",
}
_SOUNDS = {
    "b": "Бб",
    "d": "ДΔ",
    "g": "Ггγ",
    "i": "ИиΗηӀӏ",
    "l": "λΛ",
    "m": "μ",
    "n": "Нн",
    "p": "Ппπ",
    "r": "Ρρ",
    "s": "СсΣσ",
    "u": "Уу",
    "v": "Ввβ",
    "h": "Хх",
    "y": "ν",
}
_BLOCKS = (0x1F150, 0x1F170, 0x1F1E6)
"""Letters in black circles and squares, and those that flags are made of."""

LETTERS: dict[str, str] = {}
"""A letter to the one or two of ours that it may stand for, the likeliest first."""

for _table in (_LOOKS, _SOUNDS):
    for _ours, _theirs in _table.items():
        for _letter in _theirs:
            LETTERS[_letter] = LETTERS.get(_letter, "") + _ours
for _block in _BLOCKS:
    for _at in range(26):
        LETTERS[chr(_block + _at)] = chr(ord("a") + _at)

_LOOSE = frozenset(
    "ДЛИЙПФЦЧШЩЪЫЭЮЯБГЗЖЬУЄЕҒабвгдёжзийклмнптуфцчшщъыьэюяєңқҝҟӄғҳӿҭұΓΔΘΛΞΠΣΦΨΩβγδεζηθκλμξπρςστυφχψω"
) - frozenset("аЕУ")
"""Letters that are like ours only among ours: a word that is all in their script means itself."""

TWINS = frozenset(LETTERS) - _LOOSE
"""Letters that nobody tells from ours."""

SYMBOLS = frozenset(letter for letter in LETTERS if not letter.isalpha())
"""Those that are no letters of any script."""

ANY = re.compile("[" + "".join(sorted({*LETTERS, *map(str.lower, LETTERS)})) + "]")
"""One of them, in a text that may have been folded."""

RUN = re.compile(r"(?:[^\W_]|[" + "".join(sorted(SYMBOLS)) + "])+")
"""A word written with them."""
