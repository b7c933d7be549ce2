"""Numbers that lead to one person.

What: an AHV number or an IBAN whose check digits are right, and a Swiss number plate beside a word
for a car or its driver. Article numbers, an account
for donations, the company's own account on its channels, and postcodes do not count.
Why: such numbers identify a person, and serve others to act in their name.
Instead: leave the number out; send it by a closed way where it is needed.
Source: DSG Art. 5(a) and 6; AHVG Art. 50c and 153b; ISO 13616 (IBAN); ZGB Art. 28.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.language.tokens import NUMBER

WORDS = {
    "de": "Das ist eine Nummer, die zu einer Person führt.",
    "en": "This is a number that leads to a person.",
    "fr": "C'est un numéro qui mène à une personne.",
    "it": "È un numero che porta a una persona.",
}
INSTEAD = {
    "de": "Lassen Sie die Nummer weg.",
    "en": "Leave the number out.",
    "fr": "Supprimez le numéro.",
    "it": "Tolga il numero.",
}
LENGTHS = {
    "AT": 20,
    "BE": 16,
    "CH": 21,
    "DE": 22,
    "ES": 24,
    "FR": 27,
    "GB": 22,
    "IT": 27,
    "LI": 21,
    "LU": 20,
    "NL": 18,
}
"""Letters and digits of an IBAN by country."""

_AHV = re.compile(r"(?<![\w.])756([. ]?)\d{4}\1\d{4}\1\d{2}(?!\w)", re.ASCII)
_IBAN = re.compile(r"(?<!\w)(?:" + "|".join(LENGTHS) + r")\d{2}(?: ?[A-Z0-9]){11,23}", re.ASCII)
_PLATE = re.compile(
    r"(?<!\w)(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)"
    r"[ ·-]?[1-9]\d{2,5}(?![\w.,'’]\d|\w| [A-Z])",
    re.ASCII,
)


def _right_ahv(number: str) -> bool:
    """Whether the last digit is the check digit of an EAN-13."""
    digits = [int(sign) for sign in number if sign.isdigit()]
    return sum(digit * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0


def _iban(text: str, start: int, end: int) -> int:
    """Where the IBAN that begins at ``start`` ends; 0 where its check digits are wrong."""
    wanted = LENGTHS[text[start : start + 2]]
    signs: list[str] = []
    for at in range(start, end):
        if text[at] != " ":
            signs.append(text[at])
        if len(signs) == wanted:
            turned = "".join(signs[4:] + signs[:4])
            right = int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
            goes_on = text[at + 1 : at + 2].isalnum()
            return at + 1 if right and not goes_on else 0
    return 0


def _places(view: View) -> Iterator[tuple[int, int, bool]]:
    """Where such a number stands, and whether its check digits prove it."""
    text = view.text
    for match in _AHV.finditer(text):
        if _right_ahv(match.group()):
            yield match.start(), match.end(), True
    paid = view.said("about_it") or (view.about_us and not view.personal)
    if not paid:
        for match in _IBAN.finditer(text):
            end = _iban(text, *match.span())
            if end:
                yield match.start(), end, True
    if view.said("plate"):
        beside = {view.sentence(hit) for hit in view.said("plate") if view.native(hit)}
        for number in sorted(beside):
            sentence = view.sentences[number]
            products = view.names("product").within(number)
            for match in _PLATE.finditer(text, sentence.start, sentence.end):
                if not any(
                    name.start < match.end() and match.start() < name.end for name in products
                ):
                    yield match.start(), match.end(), False


def read(view: View) -> Iterator[Mark]:
    """One mark for each number."""
    if not any(token.kind == NUMBER for token in view.tokens):
        return
    for start, end, proven in _places(view):
        yield Mark(
            kind="personal_data",
            start=start,
            end=end,
            severity="stop" if proven else "hint",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.95 if proven else 0.7,
        )


CHECK = Check(
    id="personal_data",
    kinds=("personal_data",),
    read=read,
    looks_at=("place",),
    found=(
        Example(text="Die AHV-Nummer von Tim ist ⟦756.9217.0769.85⟧."),
        Example(text="Überweist es auf ⟦CH93 0076 2011 6238 5295 7⟧, das Konto gehört Tim."),
        Example(text="Dem Wagen mit dem Kennzeichen ⟦ZH 483917⟧ gehört eine Busse."),
        Example(text="Her social security number: ⟦756.1234.5678.97⟧."),
        Example(text="His account is ⟦DE89370400440532013000⟧, says the letter."),
        Example(text="The driver of the car ⟦GE 71834⟧ cannot park."),
        Example(text="Son numéro AVS : ⟦756 9217 0769 85⟧."),
        Example(text="Le compte de Tim, c'est ⟦FR14 2004 1010 0505 0001 3M02 606⟧."),
        Example(text="La voiture ⟦VD 512904⟧ bloque la sortie."),
        Example(text="Il numero AVS di Tim: ⟦7569217076985⟧."),
        Example(text="Il conto è ⟦IT60 X054 2811 1010 0000 0123 456⟧."),
        Example(text="La macchina targata ⟦TI 208144⟧ è sempre davanti alla porta."),
    ),
    not_found=(
        Example(text="Der Artikel 756.9217.0769.84 ist wieder an Lager."),
        Example(text="Das Konto CH93 0076 2011 6238 5295 8 gibt es nicht."),
        Example(text="Die ZH 300 und die AG 1000 sind Messgeräte."),
        Example(text="Spenden bitte auf CH93 0076 2011 6238 5295 7."),
        Example(text="The order number is 7561234567890."),
        Example(text="Our hotline: 044 668 18 00."),
        Example(text="Invoice GB29 1234 5678 9012 3456 78 is paid."),
        Example(text="La référence 756.1111.2222.33 est en stock."),
        Example(text="Rendez-vous à 3000 Berne, salle BE 12."),
        Example(text="Faites un don : CH93 0076 2011 6238 5295 7."),
        Example(text="Il codice 756.3333.4444.50 è del catalogo."),
        Example(text="La sala TI 300 è al secondo piano."),
        Example(text="Rechnungen von {company}: CH93 0076 2011 6238 5295 7", on="official"),
        Example(text="Parkiert wird an der Strasse in ZH 8400 Winterthur."),
        Example(text="Una donazione al conto IT60 X054 2811 1010 0000 0123 456 aiuta."),
    ),
)
