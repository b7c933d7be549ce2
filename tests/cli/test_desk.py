"""What a command hands over: a file is the old one until the new one is whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso.cli.arguments import Typed
from sayso.cli.desk import Desk
from sayso.cli.trouble import Trouble
from sayso.cli.words import Catalogue


@pytest.fixture
def desk() -> Desk:
    return Desk(Typed(None, None, frozenset(), {}, {}), Catalogue("de"))


def test_what_breaks_half_way_leaves_the_old_file(desk: Desk, tmp_path: Path) -> None:
    """A run that ends in the middle of its page destroys nothing and leaves nothing behind."""
    file = tmp_path / "matrix.html"
    file.write_text("alt", "utf-8")

    def half() -> Iterator[str]:
        yield "neu"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.hand_over(str(file), half())
    assert file.read_text("utf-8") == "alt"
    desk.hand_over(str(file), ("neu", "er"))
    assert file.read_text("utf-8") == "neuer"
    assert list(tmp_path.iterdir()) == [file]


def test_a_dash_is_printed(desk: Desk, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A dash stands for the output, in UTF-8."""
    desk.hand_over("-", ("Grüezi", "!"))
    assert "Grüezi!".encode() in capfdbinary.readouterr().out


def test_a_file_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    """A folder that is not there is an error with its path, and is not made."""
    with pytest.raises(Trouble, match="nirgends"):
        desk.hand_over(str(tmp_path / "nirgends" / "matrix.html"), ("neu",))
    assert list(tmp_path.iterdir()) == []
