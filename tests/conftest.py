"""What holds for every test: stories need a browser, random cases are the same twice, CI skips none."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
STORIES = Path(__file__).parent / "stories"
# Playwright's loop stays open in a process that told a story; the next test there may use a database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
NO_CHROMIUM = (
    "no Chromium on this machine (Debian: apt-get install chromium; or set SAYSO_CHROMIUM)"
)

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def find_chromium() -> str | None:
    """Return the Chromium that stories are played in, or None."""
    named = os.environ.get("SAYSO_CHROMIUM")
    if named:
        return shutil.which(named)
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path for Playwright's `executable_path`."""
    found = find_chromium()
    assert found, NO_CHROMIUM  # stories without a browser were left out before they started
    return found


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what stands in tests/stories as a story; without a browser, leave stories out."""
    missing = find_chromium() is None
    for item in items:
        if STORIES in item.path.parents:
            item.add_marker(pytest.mark.story)
        if missing and item.get_closest_marker("story"):
            item.add_marker(pytest.mark.skip(reason=NO_CHROMIUM))


def refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure: in CI a test that did not run has not passed."""
    if not (IN_CI and report.skipped) or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
    report.outcome = "failed"
    report.longrepr = f"{report.nodeid}: {reason}\nIn CI a skipped test is a failure."


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """Hold every test to `refuse_skip`."""
    report = yield
    refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_make_collect_report() -> Iterator[None]:
    """Hold every file to `refuse_skip`: a whole file can be skipped while it is read."""
    report = yield
    refuse_skip(report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the stories that were left out, so that nobody takes them for passed."""
    left_out = [
        report.nodeid
        for report in terminalreporter.stats.get("skipped", [])
        if "story" in getattr(report, "keywords", {})
    ]
    if not left_out:
        return
    terminalreporter.section(f"{len(left_out)} stories left out: {NO_CHROMIUM}")
    for story in sorted(left_out):
        terminalreporter.line(story)
