"""What looks like a quantity and is none: numbers that name, addresses, calls, scores, idioms."""

from __future__ import annotations

import re
from itertools import pairwise

from sayso.engine.language.quantities.quantity import Quantity
from sayso.engine.language.quantities.scan import SPACES, Scan
from sayso.engine.language.quantities.words import FIGURE

_HIDDEN = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,80}|(?<![\w&])[#@]\w+"
    r"|(?<![\w.-])[A-Za-z][\w-]{0,40}\.(?:ch|com|de|fr|it|org|net|io|eu|swiss|dev|app)\b(?:/\S*)?"
)
_LINKED = re.compile(r"\.[a-z]|://")
_CALLS = re.compile(
    r"(?<![\w.])(?:\+|00)[1-9][0-9]{0,2}[ ./\u00a0-]?(?:\(0\))?[ 0-9./\u00a0-]{6,18}[0-9]"
    r"|(?<![\w.,'’-])0[1-9][0-9]{1,3}(?:[ ./\u00a0-][0-9]{2,4}){2,4}(?![\w])"
    r"|(?<![\w.,'’-])0[1-9](?:[ .\u00a0][0-9]{2}){4}(?![\w])"
    r"|(?<![\w.])0(?:800|900|848|844)(?: ?[0-9]{3}){2}(?![\w])"
)
_ACCOUNTS = re.compile(
    r"(?<!\w)[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,4})?(?!\w)|756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}"
    r"|(?<!\w)(?:CHE-[0-9.]{11})|(?<![\w.])(?![0-9]{1,3}(?:\.[0-9]{3}){3})(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![\w.])|(?<!\w)[0-9]{4}(?: [0-9]{4}){3}(?!\w)"
    r"|(?<!\w)97[89][- ][0-9][0-9 -]{8,13}[0-9](?!\w)"
)
_LABEL_GAPS = SPACES | {". ", "° ", "º ", "", ".", "°", " #", ": ", ".\u00a0", "°\u00a0", "-"}
_THANKS = frozenset(("dank", "merci", "mercis", "grazie", "thanks", "baci", "danke", "bisous"))
_GREAT = (100, 1000)
_VAGUE = frozenset(
    [
        "paar",
        "einige",
        "einigen",
        "mehrere",
        "mehreren",
        "viele",
        "vielen",
        "etliche",
        "etlichen",
        "wenige",
        "wenigen",
        "manche",
        "paari",
        "several",
        "few",
        "many",
    ]
)
_AND = frozenset(("und", "et", "e", "and"))
_HOUSES = 999
_FEW = 3
_CODE = 5


def hidden(text: str, figures: list[str]) -> list[tuple[int, int]]:
    """The places of links, addresses, hashtags, telephone and account numbers, in order.

    ``figures`` is what the text has in figures: it says whether anything has to be looked for.
    """
    found: list[tuple[int, int]] = []
    if "@" in text or "#" in text or _LINKED.search(text) is not None:
        found += [match.span() for match in _HIDDEN.finditer(text)]
    if "+" in text or any(each[0] == "0" and len(each) > 1 for each in figures):
        found += [match.span() for match in _CALLS.finditer(text)]
    if len(figures) > _FEW or any(each.count(".") == _FEW for each in figures):
        found += [match.span() for match in _ACCOUNTS.finditer(text)]
    if len(found) > 1:
        found.sort()
    return found


def hangs(scan: Scan, at: int) -> bool:
    """Whether a number hangs on the letters or the sign before it: *M2*, *COVID-19*, *#5*."""
    gap = scan.gaps[at]
    if gap == " ":
        return False
    if at and gap == "" and scan.raw[at - 1][-1].isalpha():
        mark = scan.marks[at - 1]
        return mark is None or mark.unit is None or mark.unit.kind != "money"
    if gap.rstrip()[-1:] in ("#", "№", "§", "@", "_") and gap.strip():
        return True
    if at and gap in ("-", "–", "‑", "_") and scan.raw[at - 1][-1].isalpha():
        mark = scan.marks[at - 1]
        return not (mark is not None and (mark.unit is not None or "begin" in mark.roles))
    return False


def names(scan: Scan, at: int, found: Quantity) -> bool:
    """Whether the number at a piece names something and measures nothing."""
    if hangs(scan, at):
        return True
    if found.unit or found.bound or found.said:
        return False
    if not at:
        return _is_address(scan, at)
    return _is_labelled(scan, at) or _is_address(scan, at) or _is_edition(scan, at)


def _is_labelled(scan: Scan, at: int) -> bool:
    """*Gleis 7*, *Nr. 5*, *KT 900*, *Seite 3 bis 5*."""
    mark = scan.marks[at - 1]
    gap = scan.gaps[at]
    if gap in ("+", "/", "&") and mark is FIGURE and at > 1:
        return _is_labelled(scan, at - 1)
    if mark is not None and mark.text in _AND and scan.is_figure(at - 2) and at > 2:
        return _is_labelled(scan, at - 2)
    if mark is not None and "label" in mark.roles and gap in _LABEL_GAPS:
        denial = mark.text == "no" and scan.words.language == "en" and scan.raw[at - 1].islower()
        return not (denial and gap == " ")
    if gap not in SPACES or scan.marks[at] is not FIGURE:
        return False
    raw = scan.raw[at - 1]
    return (
        mark is None
        and len(raw) <= _CODE
        and raw.isupper()
        and len(raw) > 1
        and not scan.text.isupper()
    )


def _is_edition(scan: Scan, at: int) -> bool:
    """*Web 2.0*, *Industrie 4.0*, and what follows a name written LikeThis."""
    raw = scan.raw[at]
    if scan.gaps[at] != " " or "." not in raw or len(raw) > _CODE:
        return False
    name = scan.raw[at - 1]
    camel = any(one.islower() and two.isupper() for one, two in pairwise(name))
    return camel or (len(raw) == _FEW and raw.endswith(".0") and scan.capital(at - 1))


def _is_address(scan: Scan, at: int) -> bool:
    """A house number beside its street, and the postcode behind."""
    whole = scan.whole(at)
    if whole is None:
        return False
    streets = scan.words.streets
    if whole > _HOUSES:
        back = scan.gaps[at].startswith(",") and scan.whole(at - 1) is not None
        return back and scan.capital(at + 1) and _is_address(scan, at - 1)
    language = scan.words.language
    if language == "de":
        before = scan.raw[at - 1].lower() if at else ""
        return (
            scan.gaps[at] == " "
            and at > 0
            and before.endswith(streets)
            and scan.capital(at - 1)
            and len(before) > _FEW
        )
    if language == "en":
        ahead = range(at + 1, min(at + 4, len(scan.raw)))
        return any(
            scan.raw[each].lower() in streets
            and all(scan.capital(between) for between in range(at + 1, each + 1))
            and each > at + 1
            for each in ahead
        )
    if (
        at + 1 < len(scan.raw)
        and scan.raw[at + 1].lower() in streets
        and scan.gaps[at + 1] in (", ", " ")
    ):
        return language == "fr"
    for each in range(at - 1, max(at - 5, -1), -1):
        if scan.gaps[each + 1] not in (" ", "'", "’", ", ", "-"):
            return False
        if scan.raw[each].lower() in streets and each < at - 1 and scan.capital(at - 1):
            return True
    return False


def _is_vague(scan: Scan, at: int) -> bool:
    """Whether the word before leaves open how many times a hundred or a thousand it is."""
    return at > 0 and scan.gaps[at] in SPACES and scan.raw[at - 1].lower() in _VAGUE


def idle(scan: Scan, at: int, found: Quantity, last: int) -> bool:
    """Whether a number in words is something else: *neuf* that is new, *sei* that is *you are*.

    Or nobody knows how much it is: *ein paar hundert*, *several thousand*.
    """
    mark = scan.marks[at]
    if mark is not None and mark is not FIGURE and mark.value in _GREAT and _is_vague(scan, at):
        return True
    if mark is None or mark is FIGURE or found.unit or found.bound:
        return False
    behind = scan.raw[last].lower() if last < len(scan.raw) and scan.near(last) else ""
    if behind in _THANKS and found.sets and found.sets[0].low in (100, 1000):
        return True
    if last - at > 1:
        return False
    text, language = mark.text, scan.words.language
    behind_near = last < len(scan.raw) and scan.near(last)
    following = scan.mark(last) if behind_near else None
    if mark.value == 1000 and at and scan.raw[at - 1].lower() in _THANKS:
        return True
    if language == "fr" and text == "neuf":
        glue = following is not None and following.text in ("et", "de", "a", "pour", "en", "d")
        return not behind_near or glue
    if language == "it" and text == "sei":
        counted = (
            behind_near
            and scan.is_counted(last)
            and scan.raw[last][-1] in "ie"
            and scan.raw[last].islower()
        )
        lead = scan.text_at(at - 1) if at else ""
        return not counted or (
            scan.raw[last][-2:] in ("ti", "te") and lead not in ("i", "le", "in")
        )
    if language == "de" and scan.capital(at) and at and (mark.value or 0) < 100:
        before = scan.gaps[at]
        return not any(sign in before for sign in '.!?:\n„«"–…')
    return False
