"""What the things that claims are about are called, for people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.engine.claims.claim import WE
from sayso.engine.company import Company
from sayso.engine.language.senses import called

_NUMBERED = re.compile(r"(\D+)(\d.*)")


def names_of(things: Iterable[str], company: Company, language: str) -> list[str]:
    """The names of ``things`` in ``language``, each once; what has only an id is left out."""
    known = {
        "=" + each.id: each.name for each in (*company.names.customers, *company.names.competitors)
    }
    found: set[str] = set()
    for each in things:
        if each == WE:
            found.add(company.profile.name)
        elif each in known:
            found.add(known[each])
        elif each.startswith("="):
            match = _NUMBERED.fullmatch(each[1:])
            found.add(f"{match[1].upper()} {match[2]}" if match else each[1:].upper())
        elif not each.startswith(("#", "~", "·", "p:")):
            found.add(called(each, language))
    return sorted(found - {""})
