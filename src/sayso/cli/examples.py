"""What the examples in the help are filled with: names that work with the company that is asked."""

from __future__ import annotations

import shlex

from sayso.cli import names
from sayso.cli.desk import Desk
from sayso.cli.names import Named
from sayso.cli.trouble import Trouble
from sayso.cli.words import Catalogue
from sayso.engine.company import Company
from sayso.engine.saying import role_holders

UNSAFE = frozenset('"$`\\!')
"""Signs that mean something to a shell even between double quotes."""


def filled(desk: Desk) -> dict[str, str]:
    """A name for each place of an example; where no company loads, or it has none, one made up."""
    invented = {each: desk.words.say(f"example.{each}") for each in _PLACES}
    try:
        company = desk.company
    except Trouble:
        return {name: quoted(each) for name, each in invented.items()}
    found = {name: find(company, desk.words) for name, find in _PLACES.items()}
    return {name: quoted(found[name] or invented[name]) for name in _PLACES}


def quoted(name: str) -> str:
    """A name as it is typed into a shell."""
    if name.replace("_", "").replace(".", "").replace("-", "").isalnum():
        return name
    return shlex.quote(name) if UNSAFE & set(name) else f'"{name}"'


def _person(company: Company, words: Catalogue) -> str:
    """Somebody who works here and holds no office of their own: they are like most who ask."""
    holders = role_holders(company)
    here = [each for each in company.people if each.employed_until is None]
    here.sort(key=lambda each: -min((holders[role] for role in each.roles), default=len(here)))
    return _called(names.people(company), [each.id for each in here])


def _channel(company: Company, words: Catalogue) -> str:
    """A place of one's own, which everybody has."""
    own = [each.id for each in company.channels if each.place and each.class_ == "private"]
    known = names.channels(company, words.language)
    return _called(known, [*own, *known.things])


def _topic(company: Company, words: Catalogue) -> str:
    """The topic that is typed fastest, and is not all of them."""
    known = names.topics(company, words.language, None)
    beneath = {each.id for each in company.topics if each.parent is not None}
    wanted = sorted(known.things, key=lambda each: (each not in beneath, len(known.shown(each))))
    return _called(known, wanted)


def _fact(company: Company, words: Catalogue) -> str:
    """A fact that holds, as long as there is one."""
    held = sorted(company.facts, key=lambda each: each.superseded_by is not None)
    return next((each.id for each in held), "")


def _rule(company: Company, words: Catalogue) -> str:
    """A rule that forbids: that is what people look up."""
    rules = company.guideline.rules
    forbidding = (
        each.id for each in rules if any(c.effect == "forbid" for c in each.clauses.values())
    )
    return next(iter((*forbidding, *(each.id for each in rules))), "")


def _called(known: Named, wanted: list[str]) -> str:
    """The name of the first of ``wanted`` that nobody else goes by; its id where none is."""
    for each in wanted:
        shown = known.things[each][0]
        if shown and known.called(shown) == [each]:
            return shown
    return wanted[0] if wanted else ""


_PLACES = {
    "person": _person,
    "channel": _channel,
    "topic": _topic,
    "fact": _fact,
    "rule": _rule,
}
