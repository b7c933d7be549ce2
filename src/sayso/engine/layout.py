"""Which files a company folder has, by name."""

from __future__ import annotations

import re
from difflib import get_close_matches

SINGLE_FILES: tuple[str, ...] = (
    "company.yaml",
    "calendar.yaml",
    "guideline.yaml",
    "channels.yaml",
    "topics.yaml",
    "facts.yaml",
    "wordings.yaml",
    "names.yaml",
    "consents.yaml",
    "patterns.yaml",
    "people.csv",
    "absences.csv",
    "published.jsonl",
)
"""Files there is one of. Only the first has to be there."""

_RULES = re.compile(r"rules/\w[\w.+-]*\.yaml")
_HANDBOOK = re.compile(r"handbook/([a-z]{2,3}(?:-[A-Za-z]{2,8})?)/\w[\w.+-]*\.md")


def holds_rules(name: str) -> bool:
    """Whether ``name`` is a file of rules: ``rules/05-figures.yaml``."""
    return _RULES.fullmatch(name) is not None


def handbook_language(name: str) -> str | None:
    """Language of a chapter such as ``handbook/de/05-zahlen.md``; ``None`` for any other file."""
    match = _HANDBOOK.fullmatch(name)
    return None if match is None else match[1]


def is_known(name: str) -> bool:
    """Whether a company folder has a file of this name."""
    return name in SINGLE_FILES or holds_rules(name) or handbook_language(name) is not None


def nearest(name: str) -> str | None:
    """The file somebody meant who wrote ``name``; ``None`` for a stranger in the folder."""
    folder, _, file = name.rpartition("/")
    if folder == "rules" and file.endswith((".yml", ".yaml")):
        return "rules/NAME.yaml"
    if folder.startswith("handbook") and file.endswith(".md"):
        return "handbook/LANGUAGE/NAME.md"
    close = get_close_matches(name, SINGLE_FILES, n=1, cutoff=0.8)
    return close[0] if close else None
