"""Plain text, well set."""

import io

from hypothesis import given
from hypothesis import strategies as st

from sayso.cli.page import Page, Paint, Span, columns, is_coloured, underlined, wrapped
from sayso.engine.saying import plain

BARE = Paint(coloured=False)


class Terminal(io.StringIO):
    """Something somebody looks at."""

    def isatty(self) -> bool:
        return True


def test_width_counts_cells() -> None:
    """Emoji and East Asian signs take two, joiners and accents that stand apart none."""
    assert columns("Grüezi") == 6
    assert columns("e\u0301") == 1
    assert columns("🚀") == 2
    assert columns("日本") == 4


@given(st.text(alphabet="ab 🚀\n", max_size=60), st.integers(5, 30))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    """Every word stays, in order; a line is too long only if it is one word."""
    lines = wrapped(text, width)
    assert [word for line in lines for word in line.split()] == text.split()
    assert all(columns(line) <= width or " " not in line for line in lines)


def test_places_are_underlined_where_they_stand() -> None:
    """Under each line stand the marks, each beginning with its number, emoji or not."""
    text = "🚀 Auftragseingang +23 %, so gut"
    start = text.index("Auftrag")
    spans = [Span(start, start + 20, "1", "stop"), Span(text.index("so"), len(text), "2", "ask")]
    line, marks = underlined(text, spans, 60, BARE)
    assert line == text
    assert marks.index("1") == columns(text[:start])
    assert marks.index("2") == columns(text[: text.index("so")])


def test_a_place_over_several_lines_is_numbered_once() -> None:
    """The number stands where the place begins; what follows is a line."""
    lines = underlined("aaa bbb ccc ddd", [Span(0, 15, "1", "stop")], 7, BARE)
    assert lines == ["aaa bbb", "1‾‾‾‾‾‾", "ccc ddd", "‾‾‾‾‾‾‾"]


def test_places_that_overlap_get_rows_of_their_own() -> None:
    """Neither hides the other."""
    lines = underlined("aaa bbb", [Span(0, 7, "1", "stop"), Span(4, 7, "2", "ask")], 40, BARE)
    assert lines == ["aaa bbb", "1‾‾‾‾‾‾", "    2‾‾"]


def test_colour_is_for_terminals() -> None:
    """None in a pipe, none with NO_COLOR, none on a dumb terminal."""
    assert is_coloured(Terminal(), {})
    assert not is_coloured(io.StringIO(), {})
    assert not is_coloured(Terminal(), {"NO_COLOR": "1"})
    assert not is_coloured(Terminal(), {"TERM": "dumb"})
    assert "\x1b[" in Paint(coloured=True)("Ja", "ok", "strong")


def test_the_marks_of_the_handbook_are_left_out() -> None:
    """Stars and links of Markdown are not for a terminal."""
    assert plain("**Darf.** Das [Blatt](x.md) *gilt*, 3 * 4") == "Darf. Das Blatt gilt, 3 * 4"


def test_rows_stand_one_below_the_other_where_it_is_narrow() -> None:
    """A label that leaves no room gets a line of its own."""
    page = Page(40, BARE)
    page.rows([("Ab 3. März 2027, 7 Uhr", "teilen"), ("Jetzt", "«Merci»")])
    assert page.lines == ["  Ab 3. März 2027, 7 Uhr", "         teilen", "  Jetzt  «Merci»"]
