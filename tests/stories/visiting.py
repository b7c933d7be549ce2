"""Somebody in a browser, and the server they meet: what every story is told with."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

from record import server as postgresql

DEMO = Path(__file__).resolve().parents[2] / "demo" / "arvenberg"
AXE = Path(__file__).parent / "vendor" / "axe.min.js"
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
QUIET_PERIOD = "2026-02-10T19:42"

expect.set_options(timeout=10_000)


@dataclass
class Site:
    """A running server."""

    address: str
    log: Path


def start(folder: Path, **settings: str) -> tuple[subprocess.Popen[bytes], Site]:
    """Start the site as `sayso serve` does, on a free port, and wait until it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder / f"server-{port}.log"
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
    command += ["--port", str(port), "--workers", "1", "--workers-kill-timeout", "5"]
    command += ["--log-level", "info", "--access-log", "sayso.site.wsgi:application"]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "sayso.site.settings"}
    environment |= {"SAYSO_DATA": str(folder / "data")}
    environment |= {"SAYSO_SECOND_STEP": "0", **settings}  # a story of its own tells of that step
    make = "import django; django.setup(); from sayso.apps.store import opening; opening.ready()"
    subprocess.run([sys.executable, "-c", make], env=environment, check=True)
    with log.open("wb") as output:
        server = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return server, Site(address=f"http://127.0.0.1:{port}", log=log)
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                raise AssertionError(log.read_text("utf-8")) from None
            time.sleep(0.02)


def stop(server: subprocess.Popen[bytes]) -> None:
    """End a server that we started."""
    server.terminate()
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


@dataclass
class Visit:
    """Somebody at the page, with everything their browser sent."""

    page: Page
    site: Site
    typed: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    def hear(self, said: ConsoleMessage) -> None:
        """Note what the browser complains of; that a request gave way to a newer one is no fault."""
        if said.type == "error" and not said.text.startswith(
            ("htmx:sendAbort", "htmx:afterRequest")
        ):
            self.trouble.append(said.text)

    def open(self, path: str = "/") -> Visit:
        """Go to a page of the site."""
        self.page.goto(self.site.address + path)
        return self

    def write(self, text: str) -> Visit:
        """Type a text into the box."""
        self.typed.append(text)
        self.page.locator("#id_text").fill(text)
        return self

    def choose(self, name: str, value: str) -> Visit:
        """Choose from one of the lists."""
        self.page.locator(f"#id_{name}").select_option(value)
        return self

    def sees(self, verdict: str) -> Visit:
        """Wait for a verdict: ok, ask-first or stop-it."""
        expect(self.page.locator("#answer .verdict")).to_have_class(f"verdict {verdict}")
        return self

    def marks(self) -> list[str]:
        """The words that have a line under them."""
        return self.page.locator("#mirror mark").all_text_contents()

    def faults(self) -> list[str]:
        """What axe finds wrong with the page, seen from its end: the bar below covers nothing.

        It waits for the answer to the words that stand there; the one before is greyed.
        """
        expect(self.page.locator("[aria-busy=true]")).to_have_count(0)
        self.page.evaluate("scrollTo(0, document.body.scrollHeight)")
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(f"() => {{ {AXE.read_text('utf-8')} }}")
        found: dict[str, Any] = self.page.evaluate(
            "axe.run({resultTypes: ['violations'], runOnly: "
            "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
        return [
            f"{each['id']}: {node['html'][:160]} {node['failureSummary']}"
            for each in found["violations"]
            for node in each["nodes"]
        ]


def distinctive(text: str) -> set[str]:
    """Words of a text that stand nowhere but in it."""
    return {word for word in re.findall(r"\w{7,}", text) if word.lower() != "arvenberg"}


def hold_to_promises(context: BrowserContext, visit: Visit) -> None:
    """Whatever the story was: no error, no request elsewhere, nothing typed kept anywhere."""
    assert not visit.trouble, f"the page had errors: {visit.trouble}"
    outside = [url for url in visit.sent if not url.startswith(visit.site.address + "/")]
    assert not outside, f"a request left the origin: {outside}"
    words = set().union(*map(distinctive, visit.typed)) if visit.typed else set()
    kept = [unquote_plus(url) for url in visit.sent]
    kept += [f"{each.get('name')}={each.get('value')}" for each in context.cookies()]
    kept += [str(context.storage_state(indexed_db=True)), visit.site.log.read_text("utf-8")]
    for page in context.pages:
        kept.append(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))
    leaked = sorted(word for word in words if any(word in each for each in kept))
    assert not leaked, f"something typed was kept: {leaked}"


@contextmanager
def housed(place: Path, vendor: str, prepare: str) -> Iterator[tuple[Site, dict[str, str]]]:
    """The demo company where people sign in, on SQLite or on a real PostgreSQL.

    ``prepare`` is a program that fills the store; what it prints is JSON: sessions by person.
    """
    settings = {"SAYSO_DEMO": "0", "SAYSO_NOW": QUIET_PERIOD, "SAYSO_SECOND_STEP": "0"}
    if vendor == "postgresql" and postgresql.programs() is None:
        pytest.skip(postgresql.NO_POSTGRESQL)
    with postgresql.running() if vendor == "postgresql" else nullcontext() as folder:
        if isinstance(folder, Path):
            settings["SAYSO_DATABASE"] = f"postgres://sayso@/postgres?host={folder}"
        running, site = start(place, **settings)
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "sayso.site.settings"}
        environment |= {"SAYSO_DATA": str(place / "data"), **settings}
        made = subprocess.run(
            [sys.executable, "-c", prepare],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
        yield site, json.loads(made.stdout)
        stop(running)


def as_(visit: Visit, session: str) -> Visit:
    """The browser of somebody who has signed in."""
    visit.page.context.add_cookies(
        [{"name": "sessionid", "value": session, "url": visit.site.address}]
    )
    return visit
