"""A quantity that a text says: what kind it is, the values it may have, and where it stands."""

from __future__ import annotations

from datetime import date
from math import inf
from typing import NamedTuple

NEAR = 0.92
"""*Nearly N* begins here."""

COUNT, MONEY, SHARE, CHANGE = "count", "money", "share", "change"
MEASURE, DURATION, ORDINAL = "measure", "duration", "ordinal"
DATE, TIME_OF_DAY, PERIOD = "date", "time_of_day", "period"
KINDS = (COUNT, MONEY, SHARE, CHANGE, MEASURE, DURATION, DATE, TIME_OF_DAY, PERIOD, ORDINAL)

BOUNDS = (
    "",
    "about",
    "nearly",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
    "up_to",
    "range",
    "plus_minus",
    "since",
    "from",
    "until",
    "before",
    "after",
)
"""What may stand with a number; the last five are said of days and hours only."""


class Interval(NamedTuple):
    """Values from ``low`` to ``high``; an end that is open does not belong to them."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether some value belongs to both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and self.holds(low) and other.holds(low))

    def holds(self, value: float) -> bool:
        """Whether ``value`` belongs to them."""
        above = value > self.low if self.low_open else value >= self.low
        return above and (value < self.high if self.high_open else value <= self.high)


class Quantity(NamedTuple):
    """A quantity as a text says it.

    ``kind``: one of `KINDS`. ``sets``: for each thing that the number may mean, likeliest first,
    the values it can have, in base units (*1.187* is a thousand and more, or one and a bit). A bare
    N is just N; *about N* is whatever rounds, half up, to N at N's last digit that is not zero;
    *over N* all beyond. No set at all: a day without the statement's moment.

    ``unit`` is that of ``sets``: nothing for what is counted and for ordinals; ``CHF EUR USD GBP`` …;
    ``%`` for shares (one half is 50) and ``pp`` for percentage points; for measures ``m m2 m3 kg
    m/s W J Pa K °C Hz N Nm V A byte bit/s rpm deg`` …; ``s`` for durations; ``day`` for dates and
    periods (days counted as `datetime.date.toordinal` does, half-open); ``weekday`` (Monday is 0,
    half-open) for days that come back every week; ``min`` (since midnight) for times of day.
    ``said``: the unit as it was said (``km``, ``hp``, ``working_day``, ``year``, ``quarter`` …), or
    how the period was. ``per``: what it is for each of (``hour``, ``kg``, ``person`` …).

    ``bound``: one of `BOUNDS`. ``direction``: of a change, 1 up, -1 down (its sets have that sign),
    0 where the text does not say. ``ends``: of *from 10 to 12*, the two, in base units.
    ``step``: the worth of the last digit as written, ``round_step`` of the last that is not zero.
    ``start``, ``end``: the place of all of it in the text as given; ``number_start``,
    ``number_end``: of the number alone. ``spelt``: in words. ``inferred``: something unsaid was
    taken from the statement's moment (a year, *last month*). ``also``: other things of other kinds
    that the same words may mean (2026: a year, or a count).
    """

    kind: str
    sets: tuple[Interval, ...]
    unit: str
    start: int
    end: int
    number_start: int
    number_end: int
    bound: str = ""
    said: str = ""
    per: str = ""
    step: float = 1.0
    round_step: float = 1.0
    direction: int = 0
    ends: tuple[float, float] | None = None
    spelt: bool = False
    inferred: bool = False
    also: tuple[Quantity, ...] = ()

    @property
    def values(self) -> tuple[float, ...]:
        """The finite ends of its sets: of a bare number just its readings."""
        ends = (end for each in self.sets for end in (each.low, each.high))
        return tuple(dict.fromkeys(end for end in ends if abs(end) != inf))

    @property
    def days(self) -> tuple[date | None, date | None]:
        """Of a date or a period: its first day and the day after its last; ``None`` where open."""
        if self.unit != "day" or not self.sets:
            return None, None
        low, high = self.sets[0].low, self.sets[0].high
        return (
            None if low == -inf else date.fromordinal(int(low)),
            None if high == inf else date.fromordinal(int(high)),
        )

    @property
    def rounded(self) -> tuple[Interval, ...]:
        """Its sets where what is bare is taken as a rounding at its last digit as written."""
        if self.bound:
            return self.sets
        half = self.step / 2
        return tuple(Interval(x.low - half, x.high + half, high_open=True) for x in self.sets)

    def meets(self, other: Quantity) -> bool:
        """Whether both can be true: some value of the same unit is in a set of each."""
        return self.unit == other.unit and any(
            mine.meets(theirs) for mine in self.sets for theirs in other.sets
        )


def allowed(
    value: float, bound: str, step: float, round_step: float, floor: float = 0.0
) -> Interval:
    """The values that ``value`` with ``bound`` allows, none below ``floor``.

    ``step`` is the worth of its last digit, ``round_step`` of its last that is not zero.
    """
    if bound == "more_than":
        return Interval(value, inf, low_open=True)
    if bound == "at_least":
        return Interval(value, inf)
    if bound == "less_than":
        return Interval(floor, value, high_open=True)
    if bound in ("up_to", "at_most"):
        return Interval(floor, value)
    if bound == "about":
        half = round_step / 2
        return Interval(value - half, value + half, high_open=True)
    if bound == "nearly":
        return Interval(min(value * NEAR, value - step), value, high_open=True)
    return Interval(value, value)
