"""The house under load: two thousand people, signed in, on SQLite and on PostgreSQL."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from tools.bench import measuring
from tools.bench.answers import drafts_of_demo
from tools.bench.measuring import Result, Row
from tools.bench.page import HOST, TIMEOUT, form_of, port_of

from sayso import folder
from sayso.engine.decide import compile as compile_rulebook

PEOPLE = 2_000
PER_SECOND, SECONDS, WAITING = 50, 20, 32
WORKERS, PRESSING = 2, 8
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
MIX = (
    "draft",
    "/",
    "draft",
    "/personen",
    "draft",
    "/protokoll",
    "/wer",
    "draft",
    "/personen?q=Person+17",
    "/leitlinie",
)
"""One round of what people ask for: four drafts checked in ten."""

FILL = """
import sys, django; django.setup()
from msgspec.structs import replace
from django.contrib.auth import SESSION_KEY, BACKEND_SESSION_KEY, HASH_SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from sayso.apps.guidelines import queries as guidelines
from sayso.apps.people import services
from sayso.apps.record import services as record
from sayso.apps.store import opening
from sayso.engine.ledger import Kind
from sayso.engine.rights import OPERATOR, Seat
opening.ready()
company = guidelines.company()
like = next(each for each in company.people if each.status == "employee" and not each.topics)
more = tuple(
    replace(like, id=f"p_n{n}", name=f"Person {n}", email=f"n{n}@arvenberg.example", spokesperson=False)
    for n in range(int(sys.argv[1]) - len(company.people))
)
services.change_directory((*company.people, *more), company.absences, seen=0, by=OPERATOR, source="file")
with transaction.atomic():
    for n in range(500):
        record.append(Kind.DECISION, actor="operator", subject=f"draft:{n}", body={"verdict": "ok"})
for n in range(int(sys.argv[2])):
    secret = services.invite(f"x{n}@arvenberg.example", person=f"p_n{n}", seats=list(Seat), by=OPERATOR)
    account = services.accept(secret, "ein langer Satz mit Bergen")
    session = SessionStore()
    session[SESSION_KEY] = str(account.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = account.get_session_auth_hash()
    session.create()
    print(session.session_key)
"""


class Visitor:
    """Somebody who has signed in, with a connection that is kept."""

    def __init__(self, port: int, session: str) -> None:
        self.connection = http.client.HTTPConnection(HOST, port, timeout=TIMEOUT)
        self.headers = {"Cookie": f"sessionid={session}", "Origin": f"http://{HOST}:{port}"}
        self.connection.request("GET", "/", headers=self.headers)
        answer = self.connection.getresponse()
        token = TOKEN.search(answer.read())
        if token is None:
            raise RuntimeError(f"the page carries no token: {answer.status}")
        cookie = answer.getheader("Set-Cookie", "").partition(";")[0]
        self.headers["Cookie"] += f"; {cookie}"
        self.token = token[1].decode()

    def ask(self, what: str, form: list[tuple[str, str]]) -> str:
        """One request; empty, or what went wrong."""
        try:
            if what == "draft":
                body = urlencode([*form, ("csrfmiddlewaretoken", self.token)])
                kind = {"Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true"}
                self.connection.request("POST", "/", body, self.headers | kind)
            else:
                self.connection.request("GET", what, headers=self.headers)
            answer = self.connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            return type(error).__name__
        return "" if answer.status == 200 else f"{what} {answer.status}"


def house() -> Result:
    """SQLite with one process on a fixed schedule; PostgreSQL with two, as fast as they answer."""
    company = folder.load(folder.demo())
    drafts = drafts_of_demo(company, compile_rulebook(company))
    forms = [form_of(draft) for draft in drafts if draft.text][:60]
    rows: list[Row] = []
    said: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as place:
        surroundings = {**os.environ, "SAYSO_DATA": str(Path(place) / "data")}
        with _served(surroundings, Path(place), "1") as (port, sessions):
            taken, troubles, _ = _scheduled([Visitor(port, each) for each in sessions], forms)
            rows.append(
                _row(
                    f"pages on SQLite, {PEOPLE:,} people, {PER_SECOND} requests/s",
                    taken,
                    troubles,
                    0.2,
                )
            )
        said += [f"{name}: {count}" for name, count in troubles.items()]
        with _postgresql() as address:
            surroundings = {
                **surroundings,
                "SAYSO_DATA": str(Path(place) / "pg"),
                "SAYSO_DATABASE": address,
            }
            with _served(surroundings, Path(place), str(WORKERS)) as (port, sessions):
                taken, troubles, per_second = _pressed(
                    [Visitor(port, each) for each in sessions][:PRESSING], forms
                )
        late = measuring.quantile(taken, 0.95)
        rows.append(
            Row(
                what=f"PostgreSQL, {WORKERS} workers, mixed, {PRESSING} who never wait",
                measured=f"{per_second:.0f} requests/s",
                spread=f"p95 {measuring.span(late)}",
                against=f"{sum(troubles.values())} of {len(taken):,} failed",
                target="≥ 300 requests/s, p95 ≤ 150 ms",
                reached=per_second >= 300 and late <= 0.15 and not troubles,
            )
        )
        said += [f"{name}: {count}" for name, count in troubles.items()]
    return Result(tuple(rows), tuple(said))


def _row(what: str, taken: list[float], troubles: Counter[str], at_most: float) -> Row:
    late = measuring.quantile(taken, 0.95)
    failed = sum(troubles.values())
    return Row(
        what=what,
        measured=f"{measuring.span(late)} p95",
        spread=f"median {measuring.span(measuring.quantile(taken, 0.5))}, p99 {measuring.span(measuring.quantile(taken, 0.99))}",
        against=f"{failed} of {len(taken):,} failed",
        target=f"p95 ≤ {at_most * 1000:.0f} ms, none failed",
        reached=late <= at_most and not failed,
    )


@contextmanager
def _served(
    surroundings: dict[str, str], place: Path, workers: str
) -> Iterator[tuple[int, list[str]]]:
    """The site with everybody in it, and the sessions of those who visit."""
    settings = surroundings | {"DJANGO_SETTINGS_MODULE": "sayso.site.settings"}
    filled = subprocess.run(
        [sys.executable, "-c", FILL, str(PEOPLE), str(WAITING)],
        env=settings,
        check=True,
        capture_output=True,
        text=True,
    )
    sayso = Path(sys.executable).parent / "sayso"
    log = place / f"log-{workers}"
    port = port_of()
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sayso, "serve", "--port", str(port), "--workers", workers],
            env=surroundings,
            stdout=output,
            stderr=output,
        )
    try:
        _wait(port, server, log)
        yield port, filled.stdout.split()
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 30
    while True:
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=1)
            connection.request("GET", "/")
            connection.getresponse().read()
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError(log.read_text("utf-8")[-2000:]) from None
            time.sleep(0.05)
        else:
            return


def _scheduled(
    visitors: list[Visitor], forms: list[list[tuple[str, str]]]
) -> tuple[list[float], Counter[str], float]:
    """Requests at fixed times; a late answer delays nobody else."""
    for number in range(2 * len(MIX)):
        visitors[0].ask(MIX[number % len(MIX)], forms[number % len(forms)])
    start = time.perf_counter() + 0.2
    return _work(visitors, forms, PER_SECOND * SECONDS, lambda number: start + number / PER_SECOND)


def _pressed(
    visitors: list[Visitor], forms: list[list[tuple[str, str]]]
) -> tuple[list[float], Counter[str], float]:
    """Requests one after the other, as fast as they are answered."""
    for visitor in visitors:
        for number in range(len(MIX)):
            visitor.ask(MIX[number], forms[number % len(forms)])
    return _work(visitors, forms, 300 * SECONDS // 2, None)


def _work(
    visitors: list[Visitor],
    forms: list[list[tuple[str, str]]],
    count: int,
    due_at: Callable[[int], float] | None,
) -> tuple[list[float], Counter[str], float]:
    taken: list[float] = []
    troubles: Counter[str] = Counter()
    turn, lock = iter(range(count)), threading.Lock()
    began = time.perf_counter()

    def work(visitor: Visitor) -> None:
        while True:
            with lock:
                number = next(turn, None)
            if number is None:
                return
            due = due_at(number) if due_at else time.perf_counter()
            time.sleep(max(0.0, due - time.perf_counter()))
            trouble = visitor.ask(MIX[number % len(MIX)], forms[number % len(forms)])
            took = time.perf_counter() - due
            with lock:
                taken.append(took)
                if trouble:
                    troubles[trouble] += 1

    threads = [threading.Thread(target=work, args=(visitor,)) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(taken), troubles, count / (time.perf_counter() - began)


@contextmanager
def _postgresql() -> Iterator[str]:
    """The address of an empty database of a real server of our own."""
    sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
    import psycopg

    from record import server

    with server.running() as socket_folder:
        with psycopg.connect(
            host=str(socket_folder), user="sayso", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute("CREATE DATABASE bench")
        yield f"postgres://sayso@/bench?host={socket_folder}"
