"""A reminder for a calendar (RFC 5545), made from a moment and nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sayso import clock

LONGEST_LINE = 74
"""Bytes of a line; the rest goes on the next, behind a blank."""

LASTS = timedelta(minutes=15)


def entry(moment: datetime, now: datetime, timezone: str, *, title: str, words: str) -> str:
    """Return a calendar with one entry at ``moment`` on the clock of ``timezone``, with an alarm.

    Raises ``ValueError`` or ``OverflowError`` where the moment leaves the calendar.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Sayso//Sayso//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{moment:%Y%m%dT%H%M}-{now:%Y%m%dT%H%M%S}@sayso",
        f"DTSTAMP:{_written(now, timezone)}",
        f"DTSTART:{_written(moment, timezone)}",
        f"DTEND:{_written(moment + LASTS, timezone)}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(words)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _written(moment: datetime, timezone: str) -> str:
    there = moment.replace(tzinfo=clock.zone(timezone)).astimezone(UTC)
    return f"{there:%Y%m%dT%H%M%S}Z"


def _escaped(words: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", words).replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a line after so many bytes, and never within a sign."""
    pieces: list[str] = [""]
    for sign in line:
        if len((pieces[-1] + sign).encode()) > LONGEST_LINE:
            pieces.append("")
        pieces[-1] += sign
    return "\r\n ".join(pieces)
