"""The lock files: written here, and held to their promise here.

    python tools/locks.py                   check them
    python tools/locks.py write [--upgrade] write them anew

Every distribution is pinned with its hashes, and no file says where to fetch it from: the same
lock works with any registry, mirror or folder of wheels.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADDRESS = re.compile(r"https?:|file:|git\+|@ |--(?:extra-)?index-url|--find-links|--trusted-host")
PINNED = re.compile(r"^[A-Za-z0-9._-]+(?:\[[a-z,]+\])?==\S+")


def write(arguments: list[str]) -> int:
    """Resolve for every platform from Python 3.11 on; what runs is pinned first, dev follows it."""
    ours = ("pyproject.toml", "requirements/build.in")
    for name, more in (
        ("run", ours),
        ("media", (*ours, "--extra", "media", "--constraints", "requirements/run.txt")),
        ("postgres", (*ours, "--extra", "postgres", "--constraints", "requirements/run.txt")),
        ("dev", (*ours, "--extra", "dev", "--constraints", "requirements/run.txt")),
        ("bench", ("requirements/bench.in",)),
    ):
        command = [
            *(sys.executable, "-m", "uv", "pip", "compile", "--quiet"),
            *("--universal", "--generate-hashes", "--python-version", "3.11"),
            *("--no-emit-index-url", "--no-emit-find-links"),
            *("--custom-compile-command", "make lock"),
            *more,
            *arguments,
            *("-o", f"requirements/{name}.txt"),
        ]
        subprocess.run(command, cwd=ROOT, check=True)
    return check()


def check() -> int:
    """Say every line of a lock file that names an address or is not pinned."""
    faults: list[str] = []
    for lock in sorted((ROOT / "requirements").glob("*.txt")):
        place = lock.relative_to(ROOT)
        lines = lock.read_text("utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            if ADDRESS.search(line):
                faults.append(
                    f"{place}:{number}: names an address; locks carry none: {line.strip()}"
                )
            elif line[:1].isalnum() and not PINNED.match(line):
                faults.append(f"{place}:{number}: is not pinned to one version: {line.strip()}")
            elif line[:1].isalnum() and "--hash=" not in "".join(lines[number : number + 1]):
                faults.append(f"{place}:{number}: has no hash: {line.strip()}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(write(sys.argv[2:]) if sys.argv[1:2] == ["write"] else check())
