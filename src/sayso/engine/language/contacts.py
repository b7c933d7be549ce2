"""Phone numbers, addresses, dates and amounts as people write them in German, French, Italian, English.

Every grammar here is linear: what repeats is bounded and cannot be read in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sayso.engine.language.fold import plain
from sayso.engine.language.words import words

_PHONE = re.compile(
    r"(?<![\w.,/+'’-])(?:\+|00)(?P<country>[1-9]\d{0,2}?)(?P<far>(?:[ .\-/]{0,2}\(?\d\)?){7,13})(?!\d)"
    r"|(?<![\w.,/+'’-])(?P<near>\(?0\d\)?(?:[ .\-/]{0,2}\(?\d\)?){7,10})(?!\d)"
    r"|(?<![\w.,/+'’-])(?P<italian>3\d{2}[ .\-]?\d{3}[ .\-]?\d{4})(?![\d])"
    r"|(?<![\w.,/+'’-])(?P<american>\(?[2-9]\d{2}\)?[ .\-]{1,2}\d{3}[.\-]\d{4})(?![\d-])"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}(?!\d)")
_MOBILE = {
    "41": re.compile("7[4-9]"),
    "49": re.compile("1[567]"),
    "33": re.compile("[67]"),
    "39": re.compile("3"),
    "43": re.compile("6[5-9]"),
    "44": re.compile("7"),
}
"""How a mobile number goes on behind the country's code."""

_NATIONAL = {"41": (9, 9), "49": (7, 11), "33": (9, 9), "39": (6, 11), "43": (7, 13), "44": (9, 10)}
_MOBILE_NEAR = re.compile("07[4-9]|01[567]|06[0-9]|07[0-3]")


class Phone(NamedTuple):
    """A phone number, and whether it is one of a mobile."""

    start: int
    end: int
    mobile: bool


def phones(text: str) -> Iterator[Phone]:
    """Phone numbers: international ones, and those that begin with a nought; no dates."""
    for match in _PHONE.finditer(text):
        written = match.group()
        if _DATE.match(written.strip("(")):
            continue
        digits = "".join(sign for sign in written if sign.isdigit())
        far = match.group("far") is not None
        if far:
            digits = digits.removeprefix("00") if written.startswith("00") else digits
            code = next((code for code in _NATIONAL if digits.startswith(code)), "")
            rest = digits[len(code) :].removeprefix("0") if code != "39" else digits[2:]
            low, high = _NATIONAL.get(code, (7, 14))
            if not low <= len(rest) <= high:
                continue
            mobile = code in _MOBILE and _MOBILE[code].match(rest) is not None
        elif match.group("italian") is not None:
            mobile = True
        elif match.group("american") is not None:
            mobile = False  # nothing in it tells
        else:
            if not 9 <= len(digits) <= 12 or len(set(digits)) < 4:
                continue
            mobile = _MOBILE_NEAR.match(digits) is not None
        yield Phone(match.start(), match.end(), mobile)


FREE_MAIL = words("""
    gmail.com googlemail.com gmx.ch gmx.de gmx.net gmx.at gmx.com web.de t-online.de freenet.de
    hotmail.com hotmail.ch hotmail.de hotmail.fr hotmail.it outlook.com outlook.de outlook.fr
    outlook.it live.com live.de live.fr live.it msn.com yahoo.com yahoo.de yahoo.fr yahoo.it
    yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com aol.de proton.me protonmail.com
    protonmail.ch pm.me bluewin.ch hispeed.ch sunrise.ch swissonline.ch vtxmail.ch bluemail.ch
    orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it virgilio.it tiscali.it alice.it
    tin.it fastwebnet.it posteo.de posteo.net mailbox.org tutanota.com tuta.io fastmail.com
    comcast.net verizon.net att.net sbcglobal.net btinternet.com sky.com
""")
"""Where private people have their mailbox."""

_PERSONAL = re.compile(r"[a-z]{2,}[._-][a-z]{2,}\d{0,4}|[a-z][._-][a-z]{3,}\d{0,4}")
_OFFICE = words("""
    info kontakt contact contatto office mail post hello hallo team verein club fc tv musik chor
    anmeldung jobs bewerbung admin kasse sekretariat redaktion presse press media medien service
    support verkauf sales shop kurs lager event events news noreply no-reply privacy datenschutz
    praxis hotel restaurant garage studio asd societa societe association comite vorstand
""")

_TELLING = 5
"""Letters from which a word also counts inside another: *turnverein*."""


def is_private_mail(address: str) -> bool:
    """Whether an address is a person's own: a private mailbox with a name before the sign."""
    local, _, host = address.lower().rpartition("@")
    if host not in FREE_MAIL or _PERSONAL.fullmatch(local) is None:
        return False
    parts = re.split(r"[._+-]", local)
    return _OFFICE.isdisjoint(parts) and not any(
        word in local for word in _OFFICE if len(word) >= _TELLING
    )


_UPPER = "A-ZÄÖÜÀÂÉÈÊÎÔÛÇ"
_STREET = re.compile(
    rf"(?<!\w)(?:[{_UPPER}][\w'’-]{{2,30}}(?:strasse|straße|strass|stross|str\.|gasse|weg|platz|allee|rain|halde|matt|steig|gässli)"
    rf") \d{{1,4}} ?[a-h]?(?!\w)"
    rf"|(?<!\w)(?:Am|An der|Im|In der|Auf der|Unter der|Zur|Zum) [{_UPPER}][\w-]{{2,30}} \d{{1,4}} ?[a-h]?,? (?=\d{{4,5}} [{_UPPER}])"
    rf"|(?<!\w)(?:\d{{1,4}}(?: ?(?:bis|ter|[a-h]))?,? )?(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Cc]hemin|[Cc]h\.|[Rr]oute|[Bb]oulevard|[Qq]uai|[Ii]mpasse|[Aa]llée)"
    rf" (?:(?:de|du|des|la|le|les|aux?) ){{0,3}}(?:de l['’]|d['’]|l['’])?[{_UPPER}][\w'’-]{{1,30}}(?:[ -][{_UPPER}][\w'’-]{{1,30}}){{0,3}}(?:,? \d{{1,4}} ?[a-h]?(?!\w))?"
    rf"|(?<!\w)(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo) (?:(?:al|alla|ai|alle|del|della|dei|delle|di|San|Santa) ){{0,2}}[{_UPPER}][\w'’-]{{1,30}}(?: [{_UPPER}][\w'’-]{{1,30}}){{0,2}},? \d{{1,4}} ?[a-h]?(?!\w)"
    rf"|(?<!\w)\d{{1,5}} (?:[NSEW]\.? )?[{_UPPER}][\w'’-]{{1,30}} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd)(?!\w)"
)
_HOUSE = re.compile(r"\d")


def streets(text: str) -> Iterator[tuple[int, int]]:
    """Streets with the number of a house."""
    for match in _STREET.finditer(text):
        if _HOUSE.search(match.group()):
            yield match.span()


_NUMBER = r"\d{1,3}(?:['’., ]\d{3}){1,3}(?:[.,]\d{2})?(?!\d)|\d{1,7}(?:[.,]\d{2})?(?!\d)"
_AMOUNT = re.compile(
    rf"(?<![\w.,'’])(?:(?:CHF|Fr\.|EUR|SFr\.|€) ?(?P<behind>{_NUMBER})"
    rf"|(?P<before>{_NUMBER})(?:\.[-–]{{1,2}})? ?(?:CHF|Fr\.|Franken|Stutz|francs?|franchi|franco|Euros?|euros?|EUR|€)(?!\w))"
)


def amounts(text: str) -> Iterator[tuple[int, int, str]]:
    """Amounts in francs or euros: where they stand, and the number as written."""
    for match in _AMOUNT.finditer(text):
        yield match.start(), match.end(), match.group("behind") or match.group("before")


_MONTHS = {
    plain(name): month
    for names in (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    )
    for month, name in enumerate(names.split(), 1)
}
_NAMES = {
    month: "|".join(sorted({name for name, number in _MONTHS.items() if number == month}))
    for month in range(1, 13)
}


@lru_cache(maxsize=64)
def _that_day(day: int, month: int) -> re.Pattern[str]:
    """A day of the year as people write it: *14. Juni*, *June 14*, *14.06.*."""
    names = _NAMES[month]
    return re.compile(
        rf"(?<![\w.]){day}(?:\.|er|st|nd|rd|th|º)? ?(?:of )?(?:{names})(?!\w)"
        rf"|(?<!\w)(?:{names}) {day}(?:st|nd|rd|th)?(?!\w|\.\d)"
        rf"|(?<![\w.])0?{day}[./] ?0?{month}(?:[./]|(?!\w))"
    )


def that_day(text: str, day: int, month: int) -> Iterator[int]:
    """Where a text, in one spelling, names a day of the year."""
    for match in _that_day(day, month).finditer(text):
        yield match.start()


_DAY = re.compile(
    r"(?<![\w.])(?:(?P<d>\d{1,2})[./-] ?(?P<m>\d{1,2})[./-] ?(?P<y>(?:19|20)\d{2})"
    r"|(?P<y2>(?:19|20)\d{2})-(?P<m2>\d{2})-(?P<d2>\d{2})"
    r"|(?P<d3>\d{1,2})(?:\.|er|st|nd|rd|th|º)? (?:of )?(?P<m3>[^\W\d_]{3,10}),? (?P<y3>(?:19|20)\d{2})"
    r"|(?P<m4>[^\W\d_]{3,10}) (?P<d4>\d{1,2})(?:st|nd|rd|th)?, (?P<y4>(?:19|20)\d{2}))(?!\w)"
)


def month(word: str) -> int:
    """The number of a month by its folded name in any language; 0 where it is none."""
    return _MONTHS.get(word, 0)


def days(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Full dates between two places: where they stand, and their year."""
    for match in _DAY.finditer(text, start, end):
        said = [match.group(name) for name in ("d", "d2", "d3", "d4")]
        which = next(at for at, each in enumerate(said) if each is not None)
        suffix = ("", "2", "3", "4")[which]
        month = match.group("m" + suffix)
        number = int(month) if month.isdigit() else _MONTHS.get(plain(month), 0)
        try:
            found = date(int(match.group("y" + suffix)), number, int(said[which] or 0))
        except ValueError:
            continue
        yield match.start(), match.end(), found.year
