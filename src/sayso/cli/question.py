"""From what was typed to a question the engine answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import get_args

import msgspec

from sayso import clock
from sayso.cli import names
from sayso.cli.trouble import WrongUse
from sayso.cli.words import Catalogue
from sayso.engine.company import Company
from sayso.engine.draft import Draft, Medium

LONGEST = 100_000
"""Characters of a text; the longest post any network takes is a tenth of it."""

MOST_MEDIA = 20
"""Media of one post; no network takes more."""

FIELDS = (
    *(field for field in Medium.__struct_fields__ if field != "embedded"),
    "file",
)


def draft(
    values: Mapping[str, str],
    lists: Mapping[str, Sequence[str]],
    flags: frozenset[str],
    text: str | None,
    company: Company,
    words: Catalogue,
) -> Draft:
    """The question as typed. Raises `WrongUse` where a name or value is not one."""
    people = names.people(company)
    action = names.find_action(values.get("do", "publish"), words)
    about = lists.get("about")
    author = people.find(values["as"], words)
    return Draft(
        author=author,
        channel=_channel(values["on"], action, author, company, words),
        action=action,
        time=when(values.get("at", "now"), company, words),
        text=text,
        topics=None if about is None else _topics(about, author, company, words),
        asked="asked" in flags,
        scheduled="scheduled" in flags,
        media=media(lists.get("media", ()), words),
        delegated_by=people.find(values["delegated-by"], words)
        if "delegated-by" in values
        else None,
        received=tuple(lists.get("received", ())),
        person_consent=True if "person-agreed" in flags else None,
        answering=names.find_message(values["answering"], company, words)
        if "answering" in values
        else None,
        approvals=tuple(
            names.find_approval(each, company, words) for each in lists.get("cite", ())
        ),
    )


def _channel(given: str, action: str, author: str, company: Company, words: Catalogue) -> str:
    """A channel that is to be opened need not be in the register yet."""
    own = names.own_channels(company, author)
    try:
        return names.channels(company, words.language).find(given, words, own)
    except WrongUse:
        if action == "create_channel":
            return _checked(given, words)
        raise


def _topics(
    about: Sequence[str], author: str, company: Company, words: Catalogue
) -> tuple[str, ...]:
    if [each.casefold() for each in about] == [names.NOTHING]:
        return ()
    known = names.topics(company, words.language, author)
    return tuple(dict.fromkeys(known.find(each, words) for each in about))


# ── the text ─────────────────────────────────────────────────────────────────────────────────────


def text(given: str, words: Catalogue, *, empty: str = "text.empty") -> str:
    """The text as typed; ``-`` reads standard input. One line end at its end is not part of it.

    Raises `WrongUse`, with the sentence ``empty`` where there is nothing to read.
    """
    if given == "-":
        given = _standard_input(words)
    if not _checked(given, words).strip():
        raise WrongUse(words.say(empty))
    if len(given) > LONGEST:
        raise WrongUse(words.say("text.long", limit=LONGEST))
    return given


def _checked(given: str, words: Catalogue) -> str:
    """What was typed, refused where its bytes are no UTF-8."""
    try:
        given.encode()
    except UnicodeEncodeError as error:
        raise WrongUse(_not_utf8(words, error.start, ord(given[error.start]) & 0xFF)) from None
    return given


def _standard_input(words: Catalogue) -> str:
    if sys.stdin.isatty():
        print(words.say("text.terminal"), file=sys.stderr)
    raw = sys.stdin.buffer.read(4 * LONGEST + 3)
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").removesuffix("\n")
    except UnicodeDecodeError as error:
        if len(raw) > 4 * LONGEST:
            raise WrongUse(words.say("text.long", limit=LONGEST)) from None
        raise WrongUse(_not_utf8(words, error.start, raw[error.start])) from None


def _not_utf8(words: Catalogue, place: int, byte: int) -> str:
    return words.say("text.bytes", place=place + 1, byte=f"0x{byte:02X}")


# ── the time ─────────────────────────────────────────────────────────────────────────────────────


def now(company: Company, words: Catalogue) -> datetime:
    """The minute it is on the company's clock; ``SAYSO_NOW`` sets it, for demos and tests."""
    given = os.environ.get("SAYSO_NOW", "")
    try:
        return clock.now(company.profile.timezone, given)
    except ValueError:
        raise WrongUse(words.say("time.environment", given=given)) from None


def when(given: str, company: Company, words: Catalogue, *, day_counts: bool = False) -> datetime:
    """A moment on the company's clock. One with an offset is brought to it.

    A day alone is refused, as the answer may change within it; ``day_counts`` takes its start.
    """
    given = given.strip()
    if given.lower() == "now":
        return now(company, words)
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        shaped = given[:4].isdigit() and given[4:5] == "-"
        key = "time.none" if shaped and "must be in" in str(error) else "time.wrong"
        if shaped and "out of range" in str(error):
            key = "time.none"
        raise WrongUse(words.say(key, given=given)) from None
    if not day_counts and _is_day(given):
        raise WrongUse(words.say("time.day", given=given))
    try:
        return clock.here(moment, company.profile.timezone)
    except ValueError:
        raise WrongUse(words.say("time.none", given=given)) from None


def _is_day(given: str) -> bool:
    try:
        date.fromisoformat(given)
    except ValueError:
        return False
    return True


# ── media ────────────────────────────────────────────────────────────────────────────────────────


def media(given: Sequence[str], words: Catalogue) -> tuple[Medium, ...]:
    """Media from files, and from JSON: one object, or a list of them. Raises `WrongUse`."""
    entries = [entry for each in given for entry in _entries(each, words)]
    if len(entries) > MOST_MEDIA:
        raise WrongUse(words.say("media.many", limit=MOST_MEDIA, count=len(entries)))
    return tuple(_medium(entry, words) for entry in entries)


def files(given: Sequence[str], words: Catalogue) -> tuple[str, ...]:
    """The names of the files among the media."""
    entries = [entry for each in given for entry in _entries(each, words)]
    return tuple(
        str(entry["file"]) for entry in entries if isinstance(entry, dict) and "file" in entry
    )


def _entries(given: str, words: Catalogue) -> list[object]:
    """What one ``--media`` says: the name of a file, an object, or a list of objects."""
    if given.lstrip()[:1] not in ("{", "["):
        return [{"file": given}]
    example = "\n" + words.say("media.example")
    try:
        found: object = msgspec.json.decode(given)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise WrongUse(words.say("media.json", why=str(error)) + example) from None
    except RecursionError:
        raise WrongUse(words.say("media.json", why=words.say("json.deep")) + example) from None
    return found if isinstance(found, list) else [found]


def _medium(entry: object, words: Catalogue) -> Medium:
    if not isinstance(entry, dict):
        raise WrongUse(words.say("media.shape") + "\n" + words.say("media.example"))
    for key in entry:
        if key not in FIELDS:
            said = words.say("media.field", given=key) + words.meant(str(key), FIELDS)
            raise WrongUse(said)
    choices = _choices()
    for key, value in entry.items():
        if key in choices and value not in choices[key]:
            said = words.say(
                "use.choice",
                option=f"media {key}",
                given=value,
                choices=", ".join(choices[key]),
            )
            raise WrongUse(said)
    file = entry.pop("file", None)
    try:
        said = msgspec.convert(entry, Medium)
    except msgspec.ValidationError as error:
        raise WrongUse(words.say("media.value", why=str(error))) from None
    return said if file is None else _with_file(said, file, words)


def _with_file(said: Medium, file: object, words: Catalogue) -> Medium:
    """A medium with what its file says of itself."""
    if not isinstance(file, str):
        raise WrongUse(words.say("media.value", why=f"file: {type(file).__name__}"))
    from sayso import media
    from sayso.cli.files import content

    return media.medium(said, media.look(content(file, words)))


def _choices() -> dict[str, tuple[str, ...]]:
    """The fields of a medium that take one of a few words."""
    from typing import get_type_hints

    hints = get_type_hints(Medium)
    found = {name: get_args(hint) for name, hint in hints.items()}
    return {
        name: values
        for name, values in found.items()
        if values and all(isinstance(value, str) for value in values)
    }
