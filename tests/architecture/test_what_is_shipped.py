"""What others get from us is complete, and what we got from others is what we say it is."""

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENDORED = [ROOT / "src/sayso/site/static/vendor", ROOT / "tests/stories/vendor"]
ROW = re.compile(r"^\| `([^`]+)` \|.*\| `([0-9a-f]{64})` \|$", re.MULTILINE)
NOT_SHIPPED = {"ruff.toml", "__pycache__", "collected"}


def files(folder: Path) -> set[str]:
    """Return the files of a folder that belong in the wheel, by their path from there."""
    found = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {
        file.as_posix()
        for file in found
        if not NOT_SHIPPED.intersection(file.parts) and "/." not in f"/{file.as_posix()}"
    }


@pytest.mark.parametrize("folder", VENDORED, ids=lambda folder: folder.relative_to(ROOT).parts[0])
def test_vendored_files_are_the_ones_named(folder: Path) -> None:
    """Each vendored file has the digest that VENDORED.md says, and none stands there unnamed."""
    named = dict(ROW.findall((folder / "VENDORED.md").read_text("utf-8")))
    there = {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file() and "LICENSE" not in file.name and file.name != "VENDORED.md"
    }
    assert there == named


@pytest.mark.parametrize("folder", VENDORED, ids=lambda folder: folder.relative_to(ROOT).parts[0])
def test_vendored_files_name_no_source_map(folder: Path) -> None:
    """No vendored file points at a source map: none is shipped."""
    pointing = [
        file.name
        for file in folder.rglob("*")
        if file.suffix in {".css", ".js"} and b"sourceMappingURL=" in file.read_bytes()
    ]
    assert pointing == []


def test_the_wheel_is_complete(tmp_path: Path) -> None:
    """The wheel holds the demo company and every template, translation and static file."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        shipped = set(wheel.namelist())
    wanted = {f"sayso/{file}" for file in files(ROOT / "src/sayso")}
    wanted |= {f"sayso/demo/{file}" for file in files(ROOT / "demo")}
    assert any(file.startswith("sayso/demo/") for file in wanted)
    assert sorted(wanted - shipped) == []
