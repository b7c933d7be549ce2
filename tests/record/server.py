"""A real PostgreSQL of our own: in a temporary folder, on a socket in it, ended by its process."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 60.0
NO_POSTGRESQL = (
    "no PostgreSQL on this machine (Debian: apt-get install postgresql; or set SAYSO_POSTGRESQL to"
    " the folder of its programs)"
)


def programs() -> Path | None:
    """The folder with `initdb` and `postgres`, or None. Debian keeps them off the path."""
    named = os.environ.get("SAYSO_POSTGRESQL")
    beside = shutil.which("postgres")
    found = [Path(named)] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"))[::-1]
    if beside and not named:
        found.append(Path(beside).resolve().parent)
    return next((each for each in found if (each / "initdb").exists()), None)


def _as_somebody(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root; then it runs as Debian's user for it, or as nobody."""
    if os.getuid() != 0:
        return {}
    names = {each.pw_name: each for each in pwd.getpwall()}
    who = names.get("postgres") or names["nobody"]
    os.chown(folder, who.pw_uid, who.pw_gid)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


@contextmanager
def running() -> Iterator[Path]:
    """Start a server and give the folder of its socket; end it with the block."""
    found = programs()
    assert found, NO_POSTGRESQL
    folder = Path(tempfile.mkdtemp(prefix="sayso-pg-"))
    somebody = _as_somebody(folder)
    data = folder / "data"
    surroundings = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    try:
        subprocess.run(
            [found / "initdb", "-D", data, "-U", "sayso", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            cwd=folder,
            env=surroundings,
            **somebody,
        )
        quick = ("fsync=off", "full_page_writes=off", "max_connections=60", "shared_buffers=16MB")
        settings = [part for each in quick for part in ("-c", each)]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [found / "postgres", "-D", data, "-k", folder, "-h", "", *settings],
                stdout=log,
                stderr=log,
                cwd=folder,
                env=surroundings,
                **somebody,
            )
        try:
            _wait(server, folder)
            yield folder
        finally:
            server.send_signal(2)  # SIGINT: end now, whoever is connected
            server.wait(PATIENCE)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait(server: subprocess.Popen[Any], folder: Path) -> None:
    import psycopg

    until = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(host=str(folder), user="sayso", dbname="postgres").close()
            return
        except psycopg.OperationalError:
            said = (folder / "log").read_text("utf-8", errors="replace")
            assert server.poll() is None, said
            assert time.monotonic() < until, said
            time.sleep(0.05)
