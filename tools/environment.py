"""Makes .venv, once, for what is asked: `run`, or `dev` (run and everything tests and checks need).

    python3 tools/environment.py run [--port 8000]

A stamp in .venv remembers what stands there: while nothing changed, this costs a few hundredths
of a second. What cannot work is said in one line. Kept readable for an old Python, so that an old
Python can say that it is too old.
"""

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys

OLDEST = (3, 11)
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(HERE, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")


def stop(sentence):
    """End with one line that says what is wrong and what to do."""
    sys.stderr.write("sayso: %s\n" % sentence)
    sys.exit(1)


def refuse_old_python():
    if sys.version_info[:2] < OLDEST:
        stop(
            "this is Python %d.%d, Sayso needs 3.11 or newer. "
            "If you have one: make run PYTHON=python3.11" % sys.version_info[:2]
        )


def refuse_missing_venv():
    probe = subprocess.call(
        [sys.executable, "-c", "import venv, ensurepip"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if probe != 0:
        stop(
            "this Python cannot make virtual environments. "
            "On Debian and Ubuntu: sudo apt-get install python3-venv"
        )


def refuse_busy_port(text):
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        stop("PORT=%s is not a port; take a number from 1 to 65535." % text)
    probe = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind(("127.0.0.1", int(text)))
    except PermissionError:
        stop("port %s is for root only. Take another: make run PORT=8001" % text)
    except OSError:
        another = int(text) % 65535 + 1
        stop("port %s is busy. Take another: make run PORT=%d" % (text, another))
    finally:
        probe.close()


def digest(*texts):
    """What the environment was made from, in sixteen letters."""
    whole = hashlib.sha256()
    for text in texts:
        whole.update(text if isinstance(text, bytes) else text.encode())
        whole.update(b"\0")
    return whole.hexdigest()[:16]


def content(name):
    with open(os.path.join(HERE, name), "rb") as file:
        return file.read()


def declared():
    """What pyproject.toml says about installing; a changed lint rule installs nothing."""
    import tomllib  # an old Python lacks it, and has been refused by now

    tables = tomllib.loads(content("pyproject.toml").decode())
    return json.dumps([tables["build-system"], tables["project"], tables["tool"]["hatch"]])


def pip(*arguments):
    """Run the environment's pip; it shows what went wrong itself."""
    command = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    if subprocess.call(command + list(arguments), stdin=subprocess.DEVNULL) != 0:
        stop("installing failed; the lines above say why. Run it again when that is mended.")


def works(place):
    """Whether the environment belongs to this folder and its Python still starts."""
    if not os.path.exists(os.path.join(VENV, place)):
        return False
    return subprocess.call([PYTHON, "-c", ""], stderr=subprocess.DEVNULL) == 0


def prepare(what):
    lock = "requirements/%s.txt" % what
    # A moved folder or another Python needs a new environment; a new lock only an installation.
    place = "place-" + digest(HERE, sys.base_prefix, sys.version)
    stamp = os.path.join(VENV, "%s-%s" % (what, digest(content(lock), declared())))
    if os.path.exists(stamp) and os.path.exists(os.path.join(VENV, place)):
        return
    if not works(place):
        refuse_missing_venv()
        shutil.rmtree(VENV, ignore_errors=True)
        print("Making .venv ...")
        if subprocess.call([sys.executable, "-m", "venv", VENV]) != 0:
            stop("the environment .venv could not be made; the lines above say why.")
        open(os.path.join(VENV, place), "w").close()
    print("Installing what is pinned in %s ..." % lock)
    sys.stdout.flush()
    pip("--require-hashes", "-r", os.path.join(HERE, lock))
    pip("--no-deps", "--no-build-isolation", "--no-index", "-e", HERE)
    # Where PYTHONDONTWRITEBYTECODE is set, every start would compile us anew: 80 ms.
    subprocess.call([PYTHON, "-m", "compileall", "-q", os.path.join(HERE, "src")])
    for name in os.listdir(VENV):
        if name.startswith(what + "-"):
            os.remove(os.path.join(VENV, name))
    open(stamp, "w").close()


def prepare_bench():
    """Install what is measured beside us, apart from what we run with; what cannot be had is told."""
    place = os.path.join(HERE, ".bench")
    peers = os.path.join(HERE, "tools", "bench", "peers")
    lock = os.path.join(HERE, "requirements", "bench.txt")
    node = [os.path.join(peers, name) for name in sorted(os.listdir(peers)) if ".js" in name]
    stamp = os.path.join(place, "made-" + digest(HERE, sys.version, *map(content, [lock, *node])))
    if os.path.exists(stamp):
        return
    print("Installing what is measured beside it in .bench (500 MB) ...")
    sys.stdout.flush()
    shutil.rmtree(place, ignore_errors=True)
    os.mkdir(place)
    python = os.path.join(place, "python")
    there = subprocess.call([sys.executable, "-m", "venv", python]) == 0
    pip = [os.path.join(python, "bin", "python"), "-m", "pip", "--disable-pip-version-check"]
    arguments = ["--no-input", "install", "-q", "--require-hashes", "-r", lock]
    there = there and subprocess.call([*pip, *arguments], stdin=subprocess.DEVNULL) == 0
    for file in node:
        shutil.copy(file, place)
    npm = shutil.which("npm")
    if npm is None:
        sys.stderr.write("sayso: there is no npm here; alex and textlint are not measured.\n")
    else:
        arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        there = (
            subprocess.call([npm, *arguments], cwd=place, stdin=subprocess.DEVNULL) == 0 and there
        )
    if there:
        open(stamp, "w").close()
    else:
        sys.stderr.write("sayso: some of it could not be installed; the table says what.\n")


def main(arguments):
    refuse_old_python()
    if arguments[1:2] == ["--port"]:
        refuse_busy_port(arguments[2])
    if arguments[0] == "bench":
        prepare_bench()
    else:
        prepare(arguments[0])


if __name__ == "__main__":
    main(sys.argv[1:])
