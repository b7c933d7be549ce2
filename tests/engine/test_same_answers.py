"""An answer hangs on what is asked and on the company, and on nothing of the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from hashlib import sha256
from itertools import islice

from msgspec import json

from engine.random_questions import drafts
from sayso import folder
from sayso.engine.answer import answer
from sayso.engine.decide import compile
from sayso.engine.document import document
from sayso.networks import NETWORKS

NOW = datetime.fromisoformat("2026-02-10T19:42")
CODE = "from engine.test_same_answers import digests; print(digests())"


def digests() -> list[str]:
    """The digest of each of many answers, with the sets of this process in their order."""
    company = folder.load(folder.demo())
    book = compile(company)
    return [
        sha256(
            json.encode(
                document(
                    answer(draft, book, NETWORKS, now=NOW, explain=True),
                    company,
                    ("de", "en")[at % 2],
                    now=NOW,
                )
            )
        ).hexdigest()
        for at, draft in enumerate(islice(drafts(company, NOW, 7), 100))
    ]


def test_an_answer_does_not_hang_on_the_order_of_sets() -> None:
    """Processes whose sets are in another order give the same answers to the byte."""
    found: set[str] = set()
    for seed in ("0", "1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
        done = subprocess.run(
            [sys.executable, "-c", CODE],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout)
    assert len(found) == 1
