"""The test that no sentence is there in vain can fail."""

from pathlib import Path

import pytest

from spoken import Code

CATALOGUE = """
SENTENCES: dict[str, str] = {
    "door.open": "It is open.",
    "door.closed": "It is closed.",
    "title": "Doors",
    "window.one": "One window",
}
"""
ASKING = """
def told(state: str) -> list[str]:
    return [say(f"door.{state}"), say("title"), {"a": "open"}]
"""


@pytest.mark.parametrize("name", ["words_de.py", "sentences.py", "deutsch.py"])
def test_a_catalogue_asks_for_nothing_wherever_it_stands(tmp_path: Path, name: str) -> None:
    """Its own keys count for nothing, in whatever file and language."""
    (tmp_path / name).write_text(CATALOGUE, "utf-8")
    (tmp_path / "asking.py").write_text(ASKING, "utf-8")
    keys = ["door.open", "door.closed", "title", "window.one"]
    assert Code(tmp_path).unasked(keys) == ["door.closed", "window.one"]


def test_the_keys_of_other_tables_count(tmp_path: Path) -> None:
    """A table that leads from a key to something else asks for it."""
    (tmp_path / "sentences.py").write_text(CATALOGUE, "utf-8")
    (tmp_path / "asking.py").write_text('SIGNS = {"title": "#", "door.open": "o"}', "utf-8")
    assert Code(tmp_path).unasked(["door.open", "door.closed", "title"]) == ["door.closed"]
