"""How long a refused sign-in takes, by what is wrong with it: medians, in changing order.

    python tools/sign_in_times.py [tries of each kind]

Processor time of whole requests, in this process and with a store of its own: on a machine that others
use too, what a clock on the wall says is mostly about them.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from itertools import count
from typing import Any

KINDS = ("unknown", "wrong password", "inactive", "left", "no password yet", "too many")
RIGHT, WRONG = "ein langer Satz mit Bergen", "ein anderer Satz"
ACCOUNTS = 60
"""Of each kind, so that none is tried ten times a minute."""


def main() -> None:
    """Print a row for each kind."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 240
    with tempfile.TemporaryDirectory() as place:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "sayso.site.settings",
            "SAYSO_DATA": place,
            "SAYSO_DEMO": "0",
            "SAYSO_PROXIES": "1",
            "SAYSO_ALLOWED_HOSTS": "testserver",
            "SAYSO_NOW": "2026-02-10T19:42",
        }
        import django

        django.setup()
        _fill()
        _show(_measured(wanted))


def _fill() -> None:
    from django.contrib.auth.hashers import make_password

    from sayso.apps.people.models import Account
    from sayso.apps.store import opening

    opening.ready()
    kept = make_password(RIGHT)
    for kind in KINDS[1:]:
        for number in range(ACCOUNTS):
            Account.objects.create(
                email=_email(kind, number),
                made=1,
                password="!" if kind == "no password yet" else kept,
                person=f"p_gone{number}" if kind == "left" else None,
                is_active=kind != "inactive",
            )


def _email(kind: str, number: int) -> str:
    return f"{kind.replace(' ', '-')}{number}@example.org"


def _measured(wanted: int) -> dict[str, list[float]]:
    from django.test import Client

    places = count()

    def once(kind: str, number: int) -> float:
        at = next(places)
        client: Any = Client(
            headers={"X-Forwarded-For": f"10.{at >> 16}.{at >> 8 & 255}.{at & 255}"}
        )
        said = {
            "email": _email(kind, 0 if kind == "too many" else number % ACCOUNTS),
            "password": WRONG if kind in ("wrong password", "too many") else RIGHT,
        }
        before = time.process_time()
        answer = client.post("/anmelden", said)
        took = time.process_time() - before
        assert answer.status_code == 403
        return took

    for _ in range(12):
        once("too many", 0)
    took: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for number in range(wanted):
        for kind in random.sample(KINDS, len(KINDS)):
            took[kind].append(once(kind, number))
    return took


def _show(took: dict[str, list[float]]) -> None:
    usual = statistics.median(took["wrong password"])
    print("| what is wrong | median | beside *wrong password* |\n|---|---|---|")
    for kind, each in took.items():
        median = statistics.median(each)
        print(f"| {kind} | {median * 1000:.1f} ms | {(median / usual - 1) * 100:+.1f} % |")


if __name__ == "__main__":
    main()
