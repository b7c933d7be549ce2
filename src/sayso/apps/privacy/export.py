"""What is stored of somebody, to take along: as JSON for programs and as a page to read, in one file."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import get_language, gettext
from msgspec import json

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people.services import require
from sayso.apps.privacy import queries, shown
from sayso.apps.privacy.services import NoSuchPerson
from sayso.engine.rights import Act, Viewer

FORMAT = "sayso.person/1"
DATA, PAGE = "data.json", "data.html"


def export(person: str, *, by: Viewer) -> bytes:
    """A ZIP with everything that is stored of ``person``. Raises ``NotAllowed``, `NoSuchPerson`."""
    require(by, Act.EXPORT_PERSON, (person,))
    subject = queries.subject_of(person) if person else None
    if subject is None:
        raise NoSuchPerson
    here = guidelines.person(person)
    told: dict[str, Any] = {
        "format": FORMAT,
        "person": person,
        "directory": here,
        "absences": [each for each in guidelines.company().absences if each.person == person],
        "tables": {each.table: each.rows for each in queries.stored(subject)},
    }
    page = {
        "title": gettext("What is stored of %(name)s") % {"name": here.name if here else person},
        "language": get_language(),
        "sections": shown.sections(subject),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(DATA, json.format(json.encode(told), indent=2))
        file.writestr(PAGE, render_to_string("privacy/export.html", page))
    return made.getvalue()
