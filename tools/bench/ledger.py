"""The ledger: followed as a file and in its database, added to, row by row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.bench import measuring
from tools.bench.measuring import Result, Row

from sayso.engine import ledger as chain
from sayso.engine.ledger import Kind

ROWS, ADDED, FEWEST = 500_000, 2_000, 500_000
BODY: chain.Body = {
    "answer": "ask",
    "channel": "off_li",
    "draft": "b" * 64,
    "guideline": "a" * 64,
    "rules": ["5.2a", "7.1b"],
}


def ledger() -> Result:
    """Rows verified a second, from an export and in SQLite; rows added, each in its transaction."""
    house = bytes(chain.INSTALLATION)
    data = b"".join(chain.exported(house, _rows(house, ROWS)))
    pieces = [data[at : at + (1 << 20)] for at in range(0, len(data), 1 << 20)]
    followed: list[float] = []
    for _ in range(measuring.ROUNDS):
        start = time.process_time()
        end = chain.verified(pieces).number
        assert end == ROWS
        followed.append(ROWS / (time.process_time() - start))
    middle, spread = measuring.per_second(followed)
    rows = [
        Row(
            what=f"verify an export, {len(data) / ROWS:.0f} bytes a row, CPU",
            measured=middle,
            spread=spread,
            target=f"≥ {measuring.count(FEWEST)}/s",
            reached=measuring.median(followed) >= FEWEST,
        )
    ]
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as place:
        stored = _stored(Path(place))
    rows += [
        Row(
            what=f"verify {ROWS:,} rows in SQLite, CPU",
            measured=f"{measuring.count(ROWS / stored['follow'])}/s",
            target=f"≥ {measuring.count(FEWEST)}/s",
            reached=ROWS / stored["follow"] >= FEWEST,
        ),
        Row(
            what="add a row in SQLite, each in a transaction that is on the disk",
            measured=f"{measuring.count(ADDED / stored['append'])}/s",
        ),
    ]
    return Result(tuple(rows))


def _rows(house: bytes, count: int) -> list[chain.Row]:
    previous = chain.genesis(house)
    found: list[chain.Row] = []
    for number in range(1, count + 1):
        actor, subject = f"p:{number:032x}", f"draft:{number:016x}"
        row = chain.row(
            previous, number, number, Kind.DECISION, actor, subject, BODY, bytes(chain.HASH)
        )
        found.append(row)
        previous = row.hash
    return found


def _stored(place: Path) -> dict[str, float]:
    """In a process alone: Django is set up once, with a database of its own."""
    surroundings = {**os.environ, "SAYSO_DATA": str(place), "SAYSO_DATABASE": ""}
    done = subprocess.run(
        [sys.executable, "-m", "tools.bench.ledger"],
        env={**surroundings, "DJANGO_SETTINGS_MODULE": "sayso.site.settings"},
        cwd=measuring.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)


def measure() -> dict[str, float]:
    """Fill a store and follow it; then add to it as services do."""
    import django

    django.setup()
    from django.db import transaction

    from sayso.apps.record import models, queries, services
    from sayso.apps.store import opening

    house = opening.ready()
    rows = _rows(house, ROWS)
    with transaction.atomic():
        for at in range(0, ROWS, 10_000):
            models.Row.objects.bulk_create(
                models.Row(**row._asdict()) for row in rows[at : at + 10_000]
            )
    del rows
    start = time.process_time()
    queries.follow()
    follow = time.process_time() - start
    start = time.perf_counter()
    for _ in range(ADDED):
        with transaction.atomic():
            services.append(
                Kind.DECISION, actor="p:1", subject="draft:1", body=BODY, content=b"words"
            )
    return {"follow": follow, "append": time.perf_counter() - start}


if __name__ == "__main__":
    print(json.dumps(measure()))
