"""German: how it is built (`grammar`), how people ask (`questions`), and what they say by subject."""

from __future__ import annotations

from sayso.engine.language.de import (
    adverts,
    contempt,
    customers,
    events,
    law,
    meaning,
    people,
    promises,
    results,
    rights,
    rivals,
    secrets,
    voice,
)

SUBJECTS = (
    meaning,
    rivals,
    contempt,
    results,
    secrets,
    people,
    customers,
    rights,
    law,
    events,
    adverts,
    promises,
    voice,
)
"""What is said, each with its phrases by concept."""
