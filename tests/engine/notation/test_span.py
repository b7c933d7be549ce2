"""The small grammars of time."""

from datetime import date, datetime

import pytest

from sayso.engine.span import (
    Anchor,
    Duration,
    NoSuchTimeError,
    parse_anchor,
    parse_date,
    parse_duration,
    parse_hours,
    parse_moment,
    parse_need,
    parse_yearly,
)

at = datetime.fromisoformat


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("2026-03-03", Anchor(moment=at("2026-03-03 00:00"))),
        ("2026-03-03T07:00", Anchor(moment=at("2026-03-03 07:00"))),
        ("2026-03-03 07:00 + 2 hours", Anchor(moment=at("2026-03-03 07:00"), offset_amount=2, offset_unit="hours")),
        ("results", Anchor(event="results")),
        ("results.end", Anchor(event="results", edge="end")),
        ("results-day.start - 2 workdays", Anchor(event="results-day", offset_amount=-2, offset_unit="workdays")),
        ("a.b.end +1 week", Anchor(event="a.b", edge="end", offset_amount=1, offset_unit="weeks")),
        ("fair + 30 minutes", Anchor(event="fair", offset_amount=30, offset_unit="minutes")),
    ],
)  # fmt: skip
def test_anchors(text: str, anchor: Anchor) -> None:
    """An anchor is a moment, a date or an edge of an event, moved or not."""
    assert parse_anchor(text) == anchor


def test_a_bare_date_that_ends_a_window_is_inside() -> None:
    """As an end, a bare date is the midnight after it; a time of day is itself."""
    assert parse_anchor("2026-03-03", end=True).moment == at("2026-03-04 00:00")
    assert parse_moment("2026-03-03 00:00", end=True) == at("2026-03-03 00:00")


@pytest.mark.parametrize(
    "text", ["", "soon", "3.3.2026", "2026-3-3", "2026-03-03 7:00", "٢٠٢٦-03-03"]
)
def test_what_is_no_moment(text: str) -> None:
    """Nothing is guessed: what is not written as a moment is none."""
    with pytest.raises(ValueError, match="not a date or moment"):
        parse_moment(text)


@pytest.mark.parametrize(
    "text", ["2026-02-30", "2026-13-01", "2025-02-29", "0000-01-01", "2026-01-01 24:00"]
)
def test_moments_that_do_not_exist(text: str) -> None:
    """A date or time of day that looks right and does not exist has an error of its own."""
    with pytest.raises(NoSuchTimeError):
        parse_moment(text)


@pytest.mark.parametrize(
    "text", ["a b", "results. end", "results - 2", "results -2 moons", "2026-03-03 - 1"]
)
def test_what_is_no_anchor(text: str) -> None:
    """An anchor with a stray word or an offset without a unit is none."""
    with pytest.raises(ValueError, match="not a"):
        parse_anchor(text)


def test_dates() -> None:
    """A date is a day and nothing more."""
    assert parse_date("2024-02-29") == date(2024, 2, 29)
    with pytest.raises(ValueError, match="not a date"):
        parse_date("2024-02-29 07:00")


def test_hours() -> None:
    """Hours are minutes of the day; an end before the start lies on the next day."""
    assert parse_hours("07:00-17:30") == (420, 1050)
    assert parse_hours("22:00-06:00") == (1320, 360)
    assert parse_hours("18:00 – 24:00") == (1080, 1440)
    for text in ("7-17", "07:00", "07:00-07:00"):
        with pytest.raises(ValueError, match=r"hours|same minute"):
            parse_hours(text)
    for text in ("24:00-06:00", "07:00-25:00", "07:60-08:00", "07:00-24:01"):
        with pytest.raises(NoSuchTimeError):
            parse_hours(text)


def test_yearly_spans() -> None:
    """Days that come back may cross the new year, and 29 February is one of them."""
    assert parse_yearly("12-20..01-05") == ((12, 20), (1, 5))
    assert parse_yearly("02-01..02-29") == ((2, 1), (2, 29))
    with pytest.raises(NoSuchTimeError):
        parse_yearly("02-30..03-01")
    with pytest.raises(ValueError, match="not a span"):
        parse_yearly("1-1..2-1")


def test_durations() -> None:
    """A length of time is a number and a unit, in singular or plural."""
    assert parse_duration("1 workday") == Duration(1, "workdays")
    assert parse_duration("30 minutes") == Duration(30, "minutes")
    for text in ("", "soon", "-1 days", "1.5 hours", "1 month"):
        with pytest.raises(ValueError, match="not a length of time"):
            parse_duration(text)


def test_needs() -> None:
    """All, one, a number or a share, rounded up; never none and never more than there are."""
    assert [parse_need(text, 3) for text in ("all", "one", "2", "1/2", "2/3")] == [3, 1, 2, 2, 2]
    for text in ("0", "4", "3/2", "1/0", "half", "0/3"):
        with pytest.raises(ValueError, match=r"possible|share|number"):
            parse_need(text, 3)
