"""``python -m sayso.cli.schema docs/schema``: write the schema of the answer anew."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from sayso.engine.document import schema

NAME = "answer.schema.json"


def text() -> str:
    """The schema as it stands in its file."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"


if __name__ == "__main__":
    (Path(sys.argv[1]) / NAME).write_text(text(), encoding="utf-8")
