"""The page `/` with the demo company under load: a real server, on this machine only."""

from __future__ import annotations

import http.client
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

from tools.bench import measuring
from tools.bench.answers import drafts_of_demo
from tools.bench.measuring import Result, Row

from sayso import folder
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.draft import Draft

HOST = "127.0.0.1"
PER_SECOND = 50
SECONDS = 20
WAITING = 32
"""Connections; more requests than that are never under way at once."""
TIMEOUT = 10.0
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')


class Browser:
    """A connection that is kept, with its cookie and its token."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection(HOST, port, timeout=TIMEOUT)
        self.connection.request("GET", "/")
        page = self.connection.getresponse()
        body = page.read()
        cookie = page.getheader("Set-Cookie", "")
        token = TOKEN.search(body)
        if token is None:
            raise RuntimeError("the page carries no token")
        self.token = token[1].decode()
        self.cookie = cookie.partition(";")[0]
        self.origin = f"http://{HOST}:{port}"

    def post(self, fields: list[tuple[str, str]]) -> str:
        """Send the form as the page does while somebody types; empty, or what went wrong."""
        body = urlencode([*fields, ("csrfmiddlewaretoken", self.token)])
        try:
            self.connection.request(
                "POST",
                "/",
                body,
                {
                    "Content-Type": "application/x-www-form-urlencoded",
                    "Cookie": self.cookie,
                    "HX-Request": "true",
                    "Origin": self.origin,
                },
            )
            answer = self.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            return type(error).__name__
        if answer.status != 200:
            return f"status {answer.status}"
        return "" if b'class="verdict' in text else "no verdict"


def form_of(draft: Draft) -> list[tuple[str, str]]:
    """The draft as the fields of the page."""
    return [
        ("text", draft.text or ""),
        ("author", draft.author),
        ("shown_for", draft.author),
        ("channel", draft.channel),
        ("action", draft.action),
        ("when", "later"),
        ("time", f"{draft.time:%Y-%m-%dT%H:%M}"),
        *(("topics", topic) for topic in draft.topics or ()),
        *((("asked", "on"),) if draft.asked else ()),
    ]


def page() -> Result:
    """Send drafts on a fixed schedule; a late answer does not delay the next request."""
    company = folder.load(folder.demo())
    drafts = drafts_of_demo(company, compile_rulebook(company))
    forms = [form_of(draft) for draft in drafts if draft.text][:60]
    with tempfile.TemporaryDirectory(prefix="sayso-bench-") as place:
        before = os.times()
        server, port = serve(Path(place) / "log")
        try:
            result = load(port, forms)
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    after = os.times()
    spent = sum(after[2:4]) - sum(before[2:4])
    said = f"The server used {spent:.1f} s of CPU from its start to its end."
    return Result(result.rows, (*result.said, said))


def port_of() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        return free.getsockname()[1]


def serve(log: Path) -> tuple[subprocess.Popen[bytes], int]:
    """`sayso serve` on a free port, once it answers."""
    port = port_of()
    with log.open("wb") as output:
        server = subprocess.Popen(
            [Path(sys.executable).parent / "sayso", "serve", "--port", str(port)],
            stdout=output,
            stderr=output,
        )
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
            return server, port
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                server.kill()
                raise RuntimeError(log.read_text("utf-8")[-2000:]) from None
            time.sleep(0.05)


def load(port: int, forms: list[list[tuple[str, str]]]) -> Result:
    """The times from when each request was due to when its answer was there."""
    browsers = [Browser(port) for _ in range(WAITING)]
    for fields in forms:
        browsers[0].post(fields)
    count = PER_SECOND * SECONDS
    taken: list[float] = []
    troubles: Counter[str] = Counter()
    turn, lock = iter(range(count)), threading.Lock()
    start = time.perf_counter() + 0.2

    def work(browser: Browser) -> None:
        while True:
            with lock:
                number = next(turn, None)
            if number is None:
                return
            due = start + number / PER_SECOND
            time.sleep(max(0.0, due - time.perf_counter()))
            trouble = browser.post(forms[number % len(forms)])
            took = time.perf_counter() - due
            with lock:
                taken.append(took)
                if trouble:
                    troubles[trouble] += 1

    threads = [threading.Thread(target=work, args=(browser,)) for browser in browsers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken.sort()
    late = measuring.quantile(taken, 0.95)
    middle, last = (measuring.span(measuring.quantile(taken, share)) for share in (0.5, 0.99))
    failed = sum(troubles.values())
    row = Row(
        what=f"`/` answer, demo, {PER_SECOND} requests/s for {SECONDS} s",
        measured=f"{measuring.span(late)} p95",
        spread=f"median {middle}, p99 {last}",
        against=f"{failed} of {count:,} failed",
        target="p95 ≤ 80 ms",
        reached=late <= 0.08 and not failed,
    )
    what = ", ".join(f"{name}: {number}" for name, number in troubles.items())
    return Result((row,), (f"{len(forms)} different drafts.", *([what] if what else [])))
