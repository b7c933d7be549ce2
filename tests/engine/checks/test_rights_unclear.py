"""Whose a picture is: ours, the author's, a colleague's, or somebody else's."""

from __future__ import annotations

import pytest

from engine.checks.worlds import NOW, WORLDS, World
from sayso.engine.checks import rights_unclear
from sayso.engine.checks.reading import read_with
from sayso.engine.draft import Draft, Medium
from sayso.engine.embedded import Embedded
from sayso.networks import NETWORKS


def asked(name: str, world: World, *, signed_in: bool = True, author: str = "") -> bool:
    """Whether a picture by ``name`` is asked about."""
    company = world.company
    draft = Draft(
        author=author or company.people[0].id,
        channel=company.channels[0].id,
        time=NOW,
        media=(Medium(people="none", ai="none", embedded=Embedded(creators=(name,))),),
    )
    check = rights_unclear.CHECK
    return bool(read_with((check,), draft, company, NETWORKS, signed_in=signed_in).marks)


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_our_own_names_are_no_question(world: World) -> None:
    """The company's name and its people's, in any order and with a credit around them, are ours."""
    company = world.company
    person = company.people[0].name
    own = company.names.own[0]
    turned = " ".join(reversed(person.split()))
    for name in (own, f"© {own} 2031", person, person.upper(), f"Foto: {turned}"):
        assert not asked(name, world), name
    for name in ("Foto Brunnhuber", f"{person.split()[0]} Brunnhuber", "Keystone-SDA"):
        assert asked(name, world), name


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_who_works_here_is_told_to_nobody_from_outside(world: World) -> None:
    """Without signing in a colleague's name is asked about like anybody's; the author's own is not."""
    me, other = world.company.people[:2]
    assert not asked(me.name, world, signed_in=False, author=me.id)
    assert asked(other.name, world, signed_in=False, author=me.id)
    assert not asked(other.name, world, author=me.id)
