"""``sayso ripple``: what a changed fact, wording or consent makes wrong among what was published."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import Page, visible
from sayso.cli.trouble import OK, WrongUse
from sayso.engine import ripple as engine
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.ripple import Ripple, Touched

_Asked = Callable[[str, Company, datetime], Ripple]
_ASKED: dict[str, _Asked] = {
    "fact": engine.of_fact,
    "wording": engine.of_wording,
    "consent": engine.of_consent,
}


def ripple(desk: Desk) -> int:
    """List what hangs on one fact, wording or consent; those that reach most first, then the newest."""
    given = [(kind, desk.typed.values[kind]) for kind in _ASKED if kind in desk.typed.values]
    if len(given) != 1:
        raise WrongUse(desk.words.say("ripple.one"))
    kind, name = given[0]
    company = desk.company
    moment = question.when(desk.typed.values.get("at", "now"), company, desk.words, day_counts=True)
    try:
        found = _ASKED[kind](name, company, moment)
    except KeyError:
        said = desk.words.say(f"ripple.none.{kind}", given=name)
        raise WrongUse(said + desk.words.meant(name, _ids(kind, company))) from None
    if desk.wants_json:
        desk.put_json(document(kind, found, moment))
        return OK
    page = desk.page()
    _write(kind, found, desk, page)
    desk.put(str(page))
    return OK


def _ids(kind: str, company: Company) -> Iterable[str]:
    things = {
        "fact": company.facts,
        "wording": company.wordings,
        "consent": company.consents.consents,
    }
    return [each.id for each in things[kind]]


def _write(kind: str, found: Ripple, desk: Desk, page: Page) -> None:
    say = desk.words.say
    page.text(saying.titled(found.id, say(f"ripple.state.{found.state}"), desk.lang), "strong")
    if found.now is not None:
        page.text(say("ripple.now", id=found.now))
    page.gap()
    if not found.touched:
        page.text(say("ripple.nothing"))
    for touched in found.touched:
        _write_one(touched, desk, page)
    page.gap()
    page.text(say("ripple.pictures" if kind == "consent" else "ripple.honest"), "soft")


def _write_one(touched: Touched, desk: Desk, page: Page) -> None:
    say, lang, company = desk.words.say, desk.lang, desk.company
    statement = touched.statement
    where = saying.channel_name(statement.channel, company, lang)
    when = saying.moment(statement.time, lang)
    page.text(visible(f"{where}, {when}"), "strong", hanging=f"{statement.id}  ")
    indent = len(statement.id) + 2
    place = saying.quoted(statement.text[touched.start : touched.end], lang)
    why = saying.titled(say(f"ripple.why.{touched.why}"), place, lang)
    page.text(visible(why), indent=indent)
    page.text(visible(statement.text), "soft", indent=indent)
    people = {person.id: person.name for person in company.people}
    owner = people.get(touched.owner or "", touched.owner or "–")
    page.text(visible(say("ripple.owner", owner=owner)), indent=indent)
    if touched.link:
        page.text(visible(touched.link), indent=indent)
    page.gap()


def document(kind: str, found: Ripple, moment: datetime) -> dict[str, Any]:
    """The ripple as JSON, schema ``sayso.ripple/1``."""
    return {
        "schema": "sayso.ripple/1",
        "at": moment,
        "of": kind,
        "id": found.id,
        "state": found.state,
        "now": found.now,
        "touched": [
            {
                "id": touched.statement.id,
                "channel": touched.statement.channel,
                "author": touched.statement.author,
                "owner": touched.owner,
                "link": touched.link,
                "time": touched.statement.time,
                "why": touched.why,
                "kind": touched.differs,
                "start": touched.start,
                "end": touched.end,
                "text": touched.statement.text,
            }
            for touched in found.touched
        ],
    }
