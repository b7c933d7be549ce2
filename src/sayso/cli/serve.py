"""``sayso serve``: the website on this machine."""

from __future__ import annotations

import errno
import os
import socket
import sys
from importlib.util import find_spec

from sayso.cli import question, stored
from sayso.cli.desk import Desk
from sayso.cli.trouble import Trouble, WrongUse

APPLICATION = "sayso.cli.worker:application"
MOST_WORKERS = 64
NEEDED = ("granian", "django", "whitenoise")


def serve(desk: Desk) -> int:
    """Becomes the server: signals reach it directly, and it ends by SIGTERM with status 0."""
    host = desk.typed.values.get("host", "127.0.0.1")
    if not host.strip():
        raise WrongUse(desk.words.say("serve.name", given=host))
    port = _port(desk)
    for name in NEEDED:
        if find_spec(name) is None:
            raise Trouble(desk.words.say("serve.missing", name=name))
    # a folder that does not load and a time that is none are said here, not on the first page
    question.now(desk.company, desk.words)
    _try_port(desk, host, port)
    if (
        "company" in desk.typed.values
    ):  # where nobody names one, the site shows the demo and says so
        os.environ["SAYSO_COMPANY"] = str(desk.folder.resolve())
    with stored.opened(
        desk.words, begin=True
    ) as store:  # a wrong setting, a locked folder: told here
        first = store.first.begin()
    shown = f"[{host}]" if ":" in host else host
    print(desk.words.say("serve.at", host=shown, port=port))
    if first:
        print(desk.words.say("serve.first", link=f"http://{shown}:{port}/einladung/{first}"))
    sys.stdout.flush()
    command = [
        *(sys.executable, "-m", "granian"),
        *("--interface", "wsgi"),
        *("--host", host),
        *("--port", str(port)),
        *("--workers", _workers(desk)),
        *("--workers-kill-timeout", "5"),
        *("--blocking-threads", "4"),
        *("--backpressure", "64"),
        *("--log-level", "warning"),
        "--no-ws",
        APPLICATION,
    ]
    os.execv(sys.executable, command)  # noqa: S606  no shell is what we want


def _workers(desk: Desk) -> str:
    """How many processes answer; more than one shares a database that several may write to."""
    given = desk.typed.values.get("workers", "1")
    if not (given.isascii() and given.isdigit() and 0 < int(given) <= MOST_WORKERS):
        raise WrongUse(desk.words.say("serve.workers", given=given, most=MOST_WORKERS))
    return given


def _port(desk: Desk) -> int:
    given = desk.typed.values.get("port", "8000")
    if not (given.isascii() and given.isdigit() and 0 < int(given) < 65536):
        raise WrongUse(desk.words.say("serve.port", given=given))
    return int(given)


def _try_port(desk: Desk, host: str, port: int) -> None:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except UnicodeError:
        raise WrongUse(desk.words.say("serve.name", given=host)) from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            other = port + 1 if port < 65535 else port - 1
            said = desk.words.say("serve.busy", port=port, host=host, other=other)
        elif error.errno == errno.EACCES:
            said = desk.words.say("serve.denied", port=port, host=host)
        else:
            said = desk.words.say("serve.host", host=host, why=error.strerror or str(error))
        raise Trouble(said) from None
