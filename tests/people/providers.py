"""Sign-in services to be asked: a real one, and one that says whatever a test tells it to."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import requests

FOLDER = Path(__file__).parent / "provider"
CLIENT, SECRET = "sayso", "only for tests: %&+/="
BACK = "http://testserver/anmelden/zurueck"
NO_PROVIDER = "no OpenID Connect provider on this machine (needs Node 18: npm ci --prefix tests/people/provider)"


def missing() -> bool:
    """Whether the real one cannot be started here."""
    return shutil.which("node") is None or not (FOLDER / "node_modules/oidc-provider").is_dir()


@contextmanager
def real(*, conform: bool) -> Iterator[str]:
    """``oidc-provider`` from npm, on 127.0.0.1; ``conform``: it tells of people beside the token only."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["node", str(FOLDER / "serve.mjs"), str(port), CLIENT, SECRET, BACK]
    environment = {**os.environ, "CONFORM": str(int(conform))}
    server = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=FOLDER
    )
    try:
        assert server.stdout is not None
        assert server.stdout.readline() == b"ready\n"
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def answered(address: str, **person: Any) -> str:
    """Be ``person`` at the real service: where the browser is sent back to."""
    browser = requests.Session()
    hint = {"login_hint": json.dumps(person)}
    answer = browser.get(address, params=hint, allow_redirects=False, timeout=10)
    while not answer.headers.get("Location", "").startswith(BACK):
        assert answer.is_redirect, answer.text
        there = urljoin(answer.url, answer.headers["Location"])
        answer = browser.get(there, allow_redirects=False, timeout=10)
    return answer.headers["Location"].removeprefix("http://testserver")


class Crooked:
    """A service that answers what it is told to: ``pages`` are status, headers and body by path."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        crooked = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                form = parse_qs(self.rfile.read(length).decode())
                path = urlsplit(self.path).path
                crooked.asked.append((path, form))
                status, headers, body = crooked.pages.get(path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET  # noqa: N815  the name is the library's

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the library's
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def says(self, path: str, value: Any, status: int = 200, **headers: str) -> None:
        """Answer ``path`` with JSON."""
        self.pages[path] = (status, headers, json.dumps(value).encode())

    def close(self) -> None:
        """End it."""
        self.server.shutdown()
        self.server.server_close()
