"""The small words of an answer: lists, numbers, moments, names of classes and effects."""

from __future__ import annotations

from datetime import datetime, timedelta

from sayso.engine.company import Company
from sayso.engine.joining import fill
from sayso.engine.saying_de import GERMAN
from sayso.engine.saying_en import ENGLISH
from sayso.engine.saying_fr import FRENCH
from sayso.engine.saying_it import ITALIAN
from sayso.engine.text import pick
from sayso.engine.tongue import Tongue

TONGUES: dict[str, Tongue] = {tongue.code: tongue for tongue in (GERMAN, FRENCH, ITALIAN, ENGLISH)}


LANGUAGES: tuple[str, ...] = tuple(TONGUES)


def tongue(lang: str) -> Tongue:
    """The language ``lang`` (``de``, ``de-CH``); German where we do not speak it."""
    return TONGUES.get(lang) or TONGUES.get(lang.partition("-")[0].lower(), GERMAN)


def say(key: str, lang: str, /, **places: object) -> str:
    """The sentence ``key`` with its places filled in."""
    spoken = tongue(lang)
    return fill(spoken.sentences[key], spoken.code, **places)


def listed(items: list[str] | tuple[str, ...], lang: str, *, alternative: bool = False) -> str:
    """``a, b und c``; with ``alternative`` ``a, b oder c``.

    Items that have a comma or an *und* of their own are set apart by semicolons, as the language sets them.
    """
    spoken = tongue(lang)
    joiner = spoken.or_joiner if alternative else spoken.joiner
    if len(items) < 2:
        return "".join(items)
    if any("," in item or f" {spoken.joiner} " in item for item in items):
        return spoken.apart.join(items)
    return f"{', '.join(items[:-1])} {joiner} {items[-1]}"


def count_word(count: int, lang: str) -> str:
    """A number as a word up to twelve, as it stands before a noun."""
    numbers = tongue(lang).numbers
    return numbers[count - 1] if 0 < count <= len(numbers) else str(count)


def number(count: int, lang: str) -> str:
    """A number with its thousands set apart: ``12’345`` in Swiss German, ``12,345`` in English."""
    return f"{count:,}".replace(",", tongue(lang).thousands)


def quoted(text: str, lang: str) -> str:
    """``text`` in the quotation marks of the language."""
    opening, closing = tongue(lang).quotes
    return f"{opening}{text}{closing}"


def titled(title: str, said: str, lang: str) -> str:
    """``title: said``, with the colon as the language sets it."""
    return say("titled", lang, title=title, said=said)


def set_apart(items: list[str] | tuple[str, ...], lang: str) -> str:
    """Items set apart by semicolons."""
    return tongue(lang).apart.join(items)


def upper_first(text: str) -> str:
    """``text`` with a capital at its start."""
    return text[:1].upper() + text[1:]


def class_name(class_id: str, lang: str) -> str:
    """*offizieller Kanal*, *privates Profil* …"""
    return tongue(lang).classes.get(class_id, class_id)


def effect_word(effect: str, lang: str) -> str:
    """*Darf*, *Darf nicht*, *Muss* …, as the guideline writes it before a paragraph."""
    return tongue(lang).effects.get(effect, effect)


def action_word(action: str, lang: str) -> str:
    """An action or a group of actions, as a verb."""
    return tongue(lang).actions.get(action, action)


def verdict_word(verdict: str, lang: str) -> str:
    """*Ja*, *Fragen Sie zuerst*, *So nicht*."""
    return say(f"verdict.{verdict}", lang)


def place_word(place: str, lang: str) -> str:
    """*im Text*, *im Bild*, *zur Person*, *zum Kanal*."""
    return say(f"place.{place}", lang)


def check_name(condition: str, lang: str, company: Company | None = None) -> str:
    """A condition as an item of a list: *Beleidigungen*, *Kundennamen* …"""
    known = tongue(lang).checks.get(condition)
    return known or pattern_words(condition, company, lang) or condition.replace("_", " ")


def pattern_words(kind: str, company: Company | None, lang: str) -> str:
    """What the company calls a condition of its own; ``""`` where it is none."""
    for pattern in company.every_pattern if company is not None else ():
        if kind in (pattern.kind, pattern.id):
            return pick(pattern.words, lang)
    return ""


def span(duration: str, lang: str) -> str:
    """A duration of the notation (``1 workday``, ``4 hours``) in words."""
    number, _, unit = duration.strip().partition(" ")
    forms = tongue(lang).units.get(unit.removesuffix("s"))
    if forms is None or not number.isdigit():
        return duration
    return f"{number} {forms[0] if number == '1' else forms[1]}"


def day(moment_: datetime, lang: str, now: datetime | None = None) -> str:
    """``3. März``, ``le 3 mars``, with the year where it is not this year's (or no ``now`` is known)."""
    spoken = tongue(lang)
    key = "moment.day" if now is not None and now.year == moment_.year else "moment.day.year"
    in_month = say("moment.first", lang) if moment_.day == 1 else moment_.day
    return say(key, lang, day=in_month, month=spoken.months[moment_.month - 1], year=moment_.year)


def clock(moment_: datetime, lang: str) -> str:
    """``7 Uhr``, ``19.30 Uhr``, ``07:00``."""
    key = "clock.minute" if moment_.minute else "clock.hour"
    return say(key, lang, hour=moment_.hour, minute=f"{moment_.minute:02}")


def moment(dt: datetime, lang: str, now: datetime | None = None) -> str:
    """A moment as people say it: ``3. März, 7 Uhr``; ``heute, 17 Uhr``; midnight is just the day."""
    if now is not None and dt.date() == now.date():
        date = say("moment.today", lang)
    elif now is not None and dt.date() == now.date() + timedelta(days=1):
        date = say("moment.tomorrow", lang)
    else:
        date = day(dt, lang, now)
    if dt.hour == 0 and dt.minute == 0:
        return date
    return say("moment.time", lang, date=date, clock=clock(dt, lang))


def last_day(until: datetime, lang: str, now: datetime | None = None) -> str:
    """The end of a window as people say it: the last day inside, or the moment it ends."""
    if until.hour == 0 and until.minute == 0:
        return day(until - timedelta(days=1), lang, now)
    return moment(until, lang, now)
