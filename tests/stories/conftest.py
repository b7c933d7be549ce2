"""The site as people meet it: a real server, a real browser, and what must hold in every story."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from stories.visiting import (
    DEMO,
    FLAGS,
    QUIET_PERIOD,
    Site,
    Visit,
    hold_to_promises,
    start,
    stop,
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo company's site on a February evening in the quiet period."""
    server, running = start(tmp_path_factory.mktemp("site"), SAYSO_NOW=QUIET_PERIOD)
    yield running
    stop(server)


@pytest.fixture
def site_of(tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """A site for a changed copy of the demo company: ``change`` gets the copy's folder."""
    servers: list[subprocess.Popen[bytes]] = []

    def run(change: Callable[[Path], None], **settings: str) -> Site:
        folder = tmp_path / "company"
        shutil.copytree(DEMO, folder)
        change(folder)
        company = {"SAYSO_COMPANY": str(folder), "SAYSO_DEMO": "1", "SAYSO_NOW": QUIET_PERIOD}
        server, running = start(tmp_path, **{**company, **settings})
        servers.append(server)
        return running

    yield run
    for server in servers:
        stop(server)


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Callable[..., Visit]]:
    """Somebody visits the site. At the end: no draft in an address, a cookie, storage or a log."""
    visits: list[tuple[BrowserContext, Visit]] = []

    def arrive(
        width: int = 1280, height: int = 900, at: Site | None = None, **options: Any
    ) -> Visit:
        settings = {"locale": "de-CH", "reduced_motion": "reduce", **options}
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        page = context.new_page()
        visit = Visit(page=page, site=at or site)
        context.on("request", lambda request: visit.sent.append(request.url))
        page.on("pageerror", lambda error: visit.trouble.append(str(error)))
        page.on("console", visit.hear)
        visits.append((context, visit))
        return visit

    yield arrive
    for context, visit in visits:
        hold_to_promises(context, visit)
        context.close()
