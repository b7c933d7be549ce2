"""Takes the README's pictures anew, of the site with the demo company, in English.

    python tools/pictures.py

Needs Chromium (``apt-get install chromium``, or ``SAYSO_CHROMIUM=/path/to/it``).
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAYSO = Path(sys.executable).parent / "sayso"
QUIET_PERIOD = "2026-02-10T19:42"
ORDERS = (
    "What a January!! Order intake up 23 % on last year, we never had such a start 🚀🚀 "
    "Thanks to the whole sales team."
)


def port() -> int:
    """A port that is free."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def until_open(number: int) -> None:
    """Wait until somebody listens at a port. Raises `OSError` after half a minute."""
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", number), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def take(address: str) -> None:
    """Take every picture from the site at ``address``."""
    chromium = os.environ.get("SAYSO_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(locale="en-GB", viewport={"width": 1280, "height": 1000})
        page.goto(address)
        page.locator("#id_author").select_option("p_marco")
        page.locator("#id_channel").select_option("priv_li")
        page.locator("#id_text").fill(ORDERS)
        verdict = page.locator("#answer .verdict")
        expect(verdict).to_have_class(re.compile("stop-it"), timeout=10_000)
        expect(page.locator("#waiting")).not_to_be_visible()
        page.locator("#id_text").blur()
        page.screenshot(path=PICTURES / "ask-wide.png")
        page.set_viewport_size({"width": 1440, "height": 1000})
        page.goto(f"{address}/matrix")
        page.screenshot(path=PICTURES / "matrix-wide.png")
        browser.close()


def main() -> None:
    """Serve the demo company, take the pictures, and end the server."""
    number = port()
    with tempfile.TemporaryDirectory() as data:
        environment = {**os.environ, "SAYSO_NOW": QUIET_PERIOD, "SAYSO_DATA": data}
        command = [SAYSO, "serve", "--port", str(number)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as server:
            try:
                until_open(number)
                take(f"http://127.0.0.1:{number}")
            finally:
                server.terminate()


if __name__ == "__main__":
    main()
