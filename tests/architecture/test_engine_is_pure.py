"""The engine is pure: values in, values out."""

import subprocess
import sys
from pathlib import Path

import pytest

ENGINE = Path(__file__).resolve().parents[2] / "src" / "sayso" / "engine"

IMPORT_ALL = """
import importlib, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {refused!r}:
            raise ModuleNotFoundError(f"{{name}} is absent on purpose", name=name)

sys.meta_path.insert(0, Absent())
for name in {modules!r}:
    importlib.import_module(name)
strangers = {strangers!r}.intersection(sys.modules)
print(*sorted(strangers))
"""


def modules() -> list[str]:
    """Return every module of the engine by its name, also those not yet written."""
    files = sorted(ENGINE.rglob("*.py"))
    dotted = (
        ".".join(("sayso", "engine", *file.relative_to(ENGINE).with_suffix("").parts))
        for file in files
    )
    return [name.removesuffix(".__init__") for name in dotted]


def import_all(refused: set[str], strangers: set[str]) -> set[str]:
    """Import the engine in a fresh Python and return which of the strangers came with it."""
    program = IMPORT_ALL.format(refused=refused, modules=modules(), strangers=strangers)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_django_may_be_absent() -> None:
    """Every module of the engine can be imported where Django and everything of the web is absent."""
    import_all({"django", "csp", "django_htmx", "whitenoise", "granian", "typer", "rich"}, set())


@pytest.mark.parametrize(
    "room", ["networks", "apps", "api", "cli", "site", "folder", "demo_company"]
)
def test_no_other_room_comes_with_it(room: str) -> None:
    """Whoever imports the engine gets no other room with it."""
    assert import_all(set(), {f"sayso.{room}"}) == set()


def test_the_list_of_modules_is_not_empty() -> None:
    """These promises are about something: the engine's modules are found."""
    assert "sayso.engine" in modules()
    assert len(modules()) > 1
