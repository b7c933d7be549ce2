"""`sayso` as a process: pipes, terminals, signals, and how soon it starts."""

import os
import pty
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

LITTLE = Path(__file__).parent / "company"
SAYSO = (sys.executable, "-m", "sayso", "--company", str(LITTLE))
CHECK = ("check", "Hallo zusammen", "--as", "p_ben", "--on", "priv_li", "--about", "none")


def environment(**more: str) -> dict[str, str]:
    """The surroundings, without those that choose a language or colour."""
    left = {"LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"}
    return {key: value for key, value in os.environ.items() if key not in left} | more


def run(*line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run and wait."""
    return subprocess.run(
        (*SAYSO, *line),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
    )


def test_it_answers_as_a_process() -> None:
    """``python -m sayso`` answers with the status, no colour in a pipe, nothing on standard error."""
    done = run(*CHECK)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("● Ja.")
    assert "\x1b" not in done.stdout


def test_it_says_its_version() -> None:
    """``--version`` says the version of the package."""
    from sayso import __version__

    assert run("--version").stdout == f"sayso {__version__}\n"


def test_nobody_complains_where_the_reader_leaves() -> None:
    """In ``sayso … | head -1`` nothing is written on standard error."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        (*SAYSO, "--help"), stdout=write, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(write)
    assert done.stderr == b""


def test_a_terminal_gets_colour_unless_it_asks_for_none() -> None:
    """On a terminal the verdict is coloured, with NO_COLOR it is not."""
    for more, coloured in (({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False)):
        ours, theirs = pty.openpty()
        done = subprocess.run(
            (*SAYSO, *CHECK), stdout=theirs, check=False, timeout=60, env=environment(**more)
        )
        os.close(theirs)
        shown = os.read(ours, 65536).decode()
        os.close(ours)
        assert done.returncode == 0
        assert ("\x1b[" in shown) is coloured


def test_an_old_terminal_gets_signs_it_has() -> None:
    """Where the output cannot show our shapes, plain ones stand for them."""
    done = run(*CHECK, PYTHONIOENCODING="ascii:replace", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.startswith("o Ja.")


def test_check_comes_without_django_typer_and_rich(tmp_path: Path) -> None:
    """The start is quick because what is slow stays away."""
    program = (
        "import sys; from sayso.cli.main import main; "
        f"main(['--company', {str(LITTLE)!r}, *{list(CHECK)!r}]); "
        "slow = {'django', 'typer', 'rich', 'click', 'argparse', 'ruamel.yaml', 'yaml', 'asyncio'}; "
        "print(sorted(slow & set(sys.modules)), file=sys.stderr)"
    )
    done = None
    for _ in range(2):  # the first compiles the folder, and has to load its files
        done = subprocess.run(
            (sys.executable, "-c", program),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env=environment(XDG_CACHE_HOME=str(tmp_path)),
        )
    assert done is not None
    assert done.stderr.strip() == "[]"


def test_a_port_that_is_taken_is_one_line() -> None:
    """A busy port is told with another to take, status 1."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.fullmatch(rf"sayso: Port {port} auf 127\.0\.0\.1 ist besetzt\. .*\n", done.stderr)


def test_a_host_that_is_not_here_is_one_line() -> None:
    """Somebody else's address cannot be listened on, and that is told."""
    done = run("serve", "--host", "192.0.2.1", "--port", "8000")
    assert done.returncode == 1
    assert done.stderr.startswith("sayso: Auf 192.0.2.1 kann niemand horchen")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "address", ["postgres://", "mysql://me:Geheimnis7@here/x", "postgres://me:Geheimnis7@here:x/y"]
)
def test_a_wrong_address_of_the_database_is_one_line(address: str) -> None:
    """What is no database is told before a server starts, without the password in it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = run("serve", "--port", str(port), SAYSO_DATABASE=address)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("sayso: Eine Einstellung stimmt nicht: SAYSO_DATABASE ")
    assert done.stderr.count("\n") == 1
    assert "Geheimnis7" not in done.stderr


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_site_starts_and_ends_when_told(how: signal.Signals) -> None:
    """`sayso serve` answers on its port, and ends by SIGTERM or Ctrl-C with status 0."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        (*SAYSO, "serve", "--port", str(port)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(),
    ) as server:
        try:
            assert _answers(port, server) < 500
            server.send_signal(how)
            said, _ = server.communicate(timeout=20)
        finally:
            if server.poll() is None:
                server.kill()
    assert server.returncode == 0, said
    assert f"http://127.0.0.1:{port}" in said
    assert "Traceback" not in said


def _answers(port: int, server: subprocess.Popen[str]) -> int:
    """The status of the first answer; waits for it."""
    for _ in range(150):
        assert server.poll() is None, server.stdout.read() if server.stdout else ""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            time.sleep(0.1)
    pytest.fail("nobody answers")
