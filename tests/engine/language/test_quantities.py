"""What a text says of how much and when, read in four languages: a corpus, and laws that hold for all.

The corpus stands in ``quantities/<language>.json``: an expression with ``⟦…⟧`` around each quantity,
and what each is. The statement is of Sunday, 22 November 2026.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, timedelta
from math import inf, isclose
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engine.language.quantities import (
    KINDS,
    Interval,
    Quantity,
    allowed,
    measured_in,
    read,
)
from sayso.engine.language.quantities.units import UNITS

MOMENT = datetime(2026, 11, 22, 10)  # noqa: DTZ001  a wall clock of the company
LANGUAGES = ("de", "fr", "it", "en")
CORPUS = {
    language: json.loads(
        (Path(__file__).parent / "quantities" / f"{language}.json").read_text(encoding="utf-8")
    )
    for language in LANGUAGES
}


# ── how the corpus writes what is read ───────────────────────────────────────────────────────────


def number(value: float) -> str:
    """``value`` as the corpus writes it; nothing where there is no end."""
    if abs(value) == inf:
        return ""
    return str(int(value)) if value == int(value) else f"{value:.6g}"


def day(value: float) -> str:
    return "" if abs(value) == inf else str(date.fromordinal(int(value)))


def clock(value: float) -> str:
    return "" if abs(value) == inf else f"{int(value) // 60:02}:{int(value) % 60:02}"


def interval(quantity: Quantity, values: Interval) -> str:
    low, high = values.low, values.high
    if quantity.unit == "day":
        return day(low) if high - low == 1 else f"{day(low)}/{day(high)}"
    if quantity.unit == "min":
        return clock(low) if low == high else f"{clock(low)}/{clock(high)}"
    if quantity.unit == "weekday":
        return f"{int(low)}/{int(high)}"
    if low == high:
        return number(low)
    return (
        f"{'(' if values.low_open else '['}{number(low)},{number(high)}"
        f"{')' if values.high_open or high == inf else ']'}"
    )


def told(quantity: Quantity) -> str:
    """A quantity as the corpus writes it."""
    words = [quantity.kind, " | ".join(interval(quantity, each) for each in quantity.sets)]
    if quantity.unit not in ("", "day", "min", "weekday"):
        words.append(quantity.unit)
    if quantity.bound not in ("", "range"):
        words.append(quantity.bound)
    if quantity.per:
        words.append(f"per {quantity.per}")
    if quantity.inferred:
        words.append("inferred")
    return " ".join(words)


def marked(text: str, found: list[Quantity]) -> str:
    """``text`` with brackets around what was found."""
    for each in reversed(found):
        text = f"{text[: each.start]}⟦{text[each.start : each.end]}⟧{text[each.end :]}"
    return text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["quantities", "traps"])
def test_every_expression_of_the_corpus_reads_as_it_says(language: str, kind: str) -> None:
    """Each expression gives the quantities it says, in their places, and nothing else."""
    wrong = []
    for text, reads in CORPUS[language][kind]:
        bare = text.replace("⟦", "").replace("⟧", "")
        found = read(bare, language, MOMENT)
        got = (marked(bare, found), "; ".join(map(told, found)))
        if got != (text, reads):
            wrong.append(((text, reads), got))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_is_wide(language: str) -> None:
    """A language has at least 150 expressions, 25 traps among them, and every kind of quantity."""
    quantities, traps = CORPUS[language]["quantities"], CORPUS[language]["traps"]
    assert len(quantities) >= 150
    assert len(traps) >= 25
    said = {reading.split()[0] for _, reads in quantities for reading in reads.split("; ") if reads}
    assert said == set(KINDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["quantities", "traps"])
def test_an_expression_reads_the_same_in_a_sentence(language: str, kind: str) -> None:
    """What stands in brackets after a full sentence reads as it does alone."""
    wrong = []
    for text, reads in CORPUS[language][kind]:
        bare = text.replace("⟦", "").replace("⟧", "")
        said = f"Hello (xyz)!\n\n{bare}"
        found = read(said, language, MOMENT)
        if "; ".join(map(told, found)) != reads:
            wrong.append((text, reads, "; ".join(map(told, found))))
    assert wrong == []


# ── numbers in words ─────────────────────────────────────────────────────────────────────────────

GERMAN = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
GERMAN_TENS = [
    "",
    "zehn",
    "zwanzig",
    "dreissig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
]


def german(n: int, *, last: bool = True) -> str:
    if n >= 1000:
        rest = german(n % 1000, last=last) if n % 1000 else ""
        return german(n // 1000, last=False) + "tausend" + rest
    if n >= 100:
        rest = german(n % 100, last=last) if n % 100 else ""
        return german(n // 100, last=False) + "hundert" + rest
    if n == 1 and not last:
        return "ein"
    if n < 20:
        return GERMAN[n]
    tens, ones = divmod(n, 10)
    if not ones:
        return GERMAN_TENS[tens]
    return ("ein" if ones == 1 else GERMAN[ones]) + "und" + GERMAN_TENS[tens]


ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
ENGLISH_TENS = [
    "",
    "",
    *["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
]


def english(n: int, joint: str = " and ") -> str:
    if n >= 1000:
        rest = n % 1000
        between = joint if 0 < rest < 100 else " "
        return (
            english(n // 1000, joint)
            + " thousand"
            + (between + english(rest, joint) if rest else "")
        )
    if n >= 100:
        rest = n % 100
        return ENGLISH[n // 100] + " hundred" + (joint + english(rest, joint) if rest else "")
    if n < 20:
        return ENGLISH[n]
    tens, ones = divmod(n, 10)
    return ENGLISH_TENS[tens] + (f"-{ENGLISH[ones]}" if ones else "")


FRENCH = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]


def french(n: int, *, swiss: bool, last: bool = True) -> str:
    if n >= 1000:
        head = "" if n // 1000 == 1 else french(n // 1000, swiss=swiss, last=False) + " "
        rest = n % 1000
        return f"{head}mille" + (" " + french(rest, swiss=swiss, last=last) if rest else "")
    if n >= 100:
        rest = n % 100
        head = "" if n // 100 == 1 else FRENCH[n // 100] + " "
        plural = "s" if n // 100 > 1 and not rest and last else ""
        return f"{head}cent{plural}" + (" " + french(rest, swiss=swiss, last=last) if rest else "")
    if n < 20:
        return FRENCH[n]
    names = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
    if swiss:
        names |= {70: "septante", 80: "huitante", 90: "nonante"}
    else:
        names |= {80: "quatre-vingt"}
    base = max(each for each in names if each <= n)
    ones = n - base
    if not ones:
        return names[base] + ("s" if base == 80 and not swiss and last else "")
    if ones in (1, 11) and (base != 80 or swiss):
        return f"{names[base]} et {FRENCH[ones]}"
    return f"{names[base]}-{FRENCH[ones]}"


ITALIAN = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]
ITALIAN_TENS = [
    "",
    "",
    *["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"],
]


def italian(n: int) -> str:
    if n >= 1000:
        head = "mille" if n // 1000 == 1 else italian(n // 1000) + "mila"
        return head + (italian(n % 1000) if n % 1000 else "")
    if n >= 100:
        head = "" if n // 100 == 1 else ITALIAN[n // 100]
        return head + "cento" + (italian(n % 100) if n % 100 else "")
    if n < 20:
        return ITALIAN[n]
    tens, ones = divmod(n, 10)
    stem = ITALIAN_TENS[tens][:-1] if ones in (1, 8) else ITALIAN_TENS[tens]
    end = {0: "", 3: "tré"}.get(ones, ITALIAN[ones])
    return stem + end


THINGS = {"de": "Teile", "fr": "pièces", "it": "pezzi", "en": "parts"}
SPELLERS = {
    "de": [german],
    "fr": [
        lambda n: french(n, swiss=True),
        lambda n: french(n, swiss=False),
        lambda n: french(n, swiss=False).replace(" ", "-"),
    ],
    "it": [italian],
    "en": [english, lambda n: english(n, " "), lambda n: english(n).replace("-", " ")],
}


def the_only(text: str, language: str) -> Quantity:
    found = read(text, language, MOMENT)
    assert len(found) == 1, (text, found)
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
@given(n=st.one_of(st.integers(2, 2000), st.integers(2, 999_999)))
def test_what_is_spelt_out_reads_as_its_number(language: str, n: int) -> None:
    """A number in words, up to a million, reads as that number, whole."""
    for speller in SPELLERS[language]:
        words = speller(n)
        text = f"{words} {THINGS[language]}"
        found = the_only(text, language)
        assert (found.kind, found.values) == ("count", (float(n),)), text
        assert (found.number_start, found.number_end, found.spelt) == (0, len(words), True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_below_two_thousand_reads_as_spelt(language: str) -> None:
    """Small numbers are all tried: the irregular ones stand there."""
    for n in range(2, 2001):
        for speller in SPELLERS[language]:
            assert the_only(f"{speller(n)} {THINGS[language]}", language).values == (float(n),), n


# ── figures ──────────────────────────────────────────────────────────────────────────────────────

SEPARATORS = {
    "de": ("'", "’", " ", "\u00a0", "\u202f", "\u2009", "."),
    "fr": ("'", "’", " ", "\u00a0", "\u202f", "\u2009", "."),
    "it": ("'", "’", " ", "\u00a0", "\u202f", "\u2009", "."),
    "en": ("'", "’", " ", "\u00a0", "\u202f", "\u2009", ","),
}


@pytest.mark.parametrize("language", LANGUAGES)
@given(n=st.integers(1000, 10**12))
def test_thousands_read_with_any_separator(language: str, n: int) -> None:
    """However thousands are set apart, the likeliest reading is the number."""
    for separator in SEPARATORS[language]:
        written = f"{n:,}".replace(",", separator)
        found = the_only(f"{written} {THINGS[language]}", language)
        assert found.sets[0] == (n, n, False, False), written
        assert (found.number_start, found.number_end) == (0, len(written))


@pytest.mark.parametrize("language", LANGUAGES)
@given(whole=st.integers(0, 999), decimals=st.sampled_from(["5", "25", "0625"]))
def test_decimals_read_with_comma_and_point(language: str, whole: int, decimals: str) -> None:
    """Anything but three digits behind a comma or a point is a decimal; its step is the last's."""
    for sign in ".,":
        found = the_only(f"xy {whole}{sign}{decimals} kg", language)
        assert found.values == (float(f"{whole}.{decimals}"),)
        assert isclose(found.step, 10 ** -len(decimals))


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("1.187 kg", "de", (1187.0, 1.187)),
        ("1,187 kg", "de", (1.187, 1187.0)),
        ("1.187 kg", "fr", (1187.0, 1.187)),
        ("1,187 kg", "en", (1187.0,)),
        ("1.187 kg", "en", (1.187, 1187.0)),
        ("0.187 kg", "de", (0.187,)),
    ],
)
def test_a_number_that_may_mean_two_things_reads_as_both(
    text: str, language: str, values: tuple[float, ...]
) -> None:
    """Three digits behind a point are thousands or decimals: both readings, the likelier first."""
    assert the_only(text, language).values == values


# ── units ────────────────────────────────────────────────────────────────────────────────────────


@given(value=st.floats(0.01, 10_000).map(lambda value: round(value, 2)))
def test_a_unit_converts_there_and_back(value: float) -> None:
    """A value in base units, divided by what one unit is worth, is the value as said."""
    for unit in UNITS.values():
        back = (value * unit.factor + unit.offset - unit.offset) / unit.factor
        assert isclose(back, value, rel_tol=1e-9), unit


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("24 Monate", "2 Jahre", "de"),
        ("1000 kg", "1 Tonne", "de"),
        ("60 Minuten", "1 h", "de"),
        ("1 Mio. Franken", "CHF 1'000'000", "de"),
        ("212 °F", "100 °C", "en"),
        ("1 mile", "1.609344 km", "en"),
        ("1 kWh", "3.6 MJ", "en"),
        ("90 minutes", "1,5 heure", "fr"),
        ("2 ettari", "20 000 m²", "it"),
        ("12 pollici", "30,48 cm", "it"),
        ("36 km/h", "10 m/s", "de"),
        ("500 mm", "0.5 Meter", "de"),
    ],
)
def test_equal_quantities_in_other_units_are_equal(one: str, other: str, language: str) -> None:
    """What is the same in two units has the same set."""
    first, second = the_only(one, language), the_only(other, language)
    assert (first.kind, first.unit) == (second.kind, second.unit)
    assert isclose(first.values[0], second.values[0])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("CHF Mio.", ("money", "CHF", 1e6)),
        ("Mio. CHF", ("money", "CHF", 1e6)),
        ("Jahre", ("duration", "s", 31_557_600.0)),
        ("%", ("share", "%", 1.0)),
        ("µm", ("measure", "m", 1e-6)),
        ("km/h", ("measure", "m/s", 1 / 3.6)),
        ("Mitarbeitende", ("count", "", 1.0)),
        ("", ("count", "", 1.0)),
    ],
)
def test_a_unit_of_a_fact_says_what_its_value_is(
    written: str, meant: tuple[str, str, float]
) -> None:
    """A unit as a book writes it gives kind, base unit and what one of it is worth."""
    kind, unit, factor = measured_in(written)
    assert (kind, unit) == meant[:2]
    assert isclose(factor, meant[2])


# ── sets ─────────────────────────────────────────────────────────────────────────────────────────


@given(n=st.integers(1, 10**9), other=st.integers(1, 10**9))
def test_about_holds_what_rounds_to_it(n: int, other: int) -> None:
    """*About N* holds a number exactly where it rounds, half up, to N at N's last digit not zero."""
    step = 1
    while n % (step * 10) == 0:
        step *= 10
    near = n + other % (2 * step) - step
    for value in (other, near):
        rounds = (value + step / 2) // step * step == n
        assert the_only(f"rund {n} Teile", "de").sets[0].holds(value) is rounds


@given(
    value=st.integers(1, 1000),
    bound=st.sampled_from(["more_than", "at_least", "less_than", "at_most", "up_to"]),
    other=st.integers(1, 1000),
)
def test_a_bound_holds_what_it_says(value: int, bound: str, other: int) -> None:
    """Over, at least, under, at most: the end belongs to the set where the word says so."""
    holds = {
        "more_than": other > value,
        "at_least": other >= value,
        "less_than": other < value,
        "at_most": other <= value,
        "up_to": other <= value,
    }
    assert allowed(value, bound, 1.0, 1.0).holds(other) is holds[bound]


def test_two_intervals_meet_where_they_share_a_value() -> None:
    """An end that is open shares nothing."""
    assert Interval(1, 2).meets(Interval(2, 3))
    assert not Interval(1, 2, high_open=True).meets(Interval(2, 3))
    assert not Interval(1, 2).meets(Interval(2, 3, low_open=True))
    assert not the_only("rund 1200 Teile", "de").meets(the_only("1250 Teile", "de"))
    assert the_only("rund 1200 Teile", "de").meets(the_only("1187 Teile", "de"))
    assert the_only("bis zu 18 Prozent", "de").meets(the_only("12 Prozent", "de"))
    assert the_only("42,3 Prozent", "de").rounded[0].meets(the_only("42,28 Prozent", "de").sets[0])


# ── days ─────────────────────────────────────────────────────────────────────────────────────────

DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
MONTHS = {
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "it": [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
WRITTEN = {
    "de": ("{d}. {m} {y}", "{d}.{n}.{y}", "{d:02}.{n:02}.{y}", "{d}. {n}. {y}", "am {d}. {m} {y}"),
    "fr": ("le {d} {m} {y}", "{d:02}.{n:02}.{y}", "{d:02}/{n:02}/{y}", "{d} {m} {y}"),
    "it": ("il {d} {m} {y}", "{d:02}.{n:02}.{y}", "{d:02}/{n:02}/{y}", "{d} {m} {y}"),
    "en": (
        "{d} {m} {y}",
        "{m} {d}, {y}",
        "the {d}th of {m} {y}",
        "{y}-{n:02}-{d:02}",
        "{m} {d}th, {y}",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@given(there=DAYS)
def test_a_day_reads_back_however_it_is_written(language: str, there: date) -> None:
    """Every usual way of writing a day gives that one day, in and out of a sentence."""
    for form in WRITTEN[language]:
        text = form.format(
            d=there.day, m=MONTHS[language][there.month - 1], n=there.month, y=there.year
        )
        found = the_only(f"Xyz {text} abc", language)
        assert (found.kind, found.days) == ("date", (there, there + timedelta(days=1))), text


@pytest.mark.parametrize("language", LANGUAGES)
@given(there=DAYS, moment=DAYS)
def test_a_day_without_a_year_gets_the_nearest(language: str, there: date, moment: date) -> None:
    """No other year would bring the day nearer to the statement, and the day says it was inferred."""
    text = WRITTEN[language][0].format(
        d=there.day, m=MONTHS[language][there.month - 1], n=there.month, y=""
    )
    (found,) = read(text.strip(), language, moment)
    first = found.days[0]
    assert found.inferred
    if first is None or (there.month, there.day) == (2, 29):
        return
    assert (first.month, first.day) == (there.month, there.day)
    assert abs((first - moment).days) <= 184


def test_without_a_moment_what_it_would_say_has_no_set() -> None:
    """Nothing is guessed: *last month* of a statement without a time holds no day."""
    for text, language in [
        ("letzten Monat", "de"),
        ("le 3 juillet", "fr"),
        ("tre anni fa", "it"),
        ("tomorrow", "en"),
        ("next Friday", "en"),
        ("Q3", "en"),
    ]:
        (found,) = read(text, language)
        assert (found.sets, found.inferred, found.days) == ((), True, (None, None))


# ── always ───────────────────────────────────────────────────────────────────────────────────────

PIECES = st.sampled_from(
    [
        "1",
        "2",
        "7",
        "14",
        "30",
        "100",
        "1400",
        "2026",
        "1'400",
        "1.400",
        "3.7.",
        "3.7.26",
        "10^6",
        "½",
        "3/4",
        "24/7",
        "2025/26",
        "%",
        "‰",
        "€",
        "$",
        "£",
        "CHF",
        "Fr.",
        "Mio.",
        "Mrd.",
        "kg",
        "km/h",
        "°C",
        "m²",
        "um",
        "by",
        "de",
        "del",
        "di",
        "vom",
        "von",
        "bis",
        "auf",
        "zu",
        "und",
        "et",
        "e",
        "and",
        "or",
        "ou",
        "o",
        "à",
        "a",
        "alle",
        "au",
        "al",
        "ab",
        "seit",
        "since",
        "depuis",
        "dal",
        "rund",
        "über",
        "plus",
        "moins",
        "meno",
        "minus",
        "mehr",
        "weniger",
        "more",
        "less",
        "Juli",
        "mai",
        "luglio",
        "July",
        "Montag",
        "lundi",
        "halb",
        "acht",
        "demi",
        "mezzo",
        "half",
        "quart",
        "Viertel",
        "third",
        "Drittel",
        "tiers",
        "letzten",
        "next",
        "dernière",
        "scorso",
        "Jahre",
        "ans",
        "anni",
        "years",
        "heures",
        "Uhr",
        "pm",
        "Q3",
        "Quartal",
        "trimestre",
        "Geschäftsjahr",
        "doppelt",
        "doublé",
        "twice",
        "mal",
        "fois",
        "volte",
        "times",
        "zwei",
        "deux",
        "due",
        "two",
        "hundert",
        "cent",
        "cento",
        "hundred",
        "tausend",
        "mille",
        "thousand",
        "Million",
        "milioni",
        "sur",
        "su",
        "in",
        "vor",
        "fa",
        "ago",
        "il",
        "y",
        "jeder",
        "–",
        "-",
        "–",
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "+",
        "±",
        "~",
        "≥",
        "#",
        "@",
        "'",
        "’",
        "\xad",
        "été",
        "Sommer",
        "AX",
        "Nr.",
        "Platz",
        "Mo",
        "Fr",
        "été",
        "90er",
        "1990s",
        "3rd",
        "1er",
        "3°",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).flatmap(
        lambda pieces: st.sampled_from(["", " ", "-", "\u00a0"]).map(lambda sign: sign.join(pieces))
    ),
    st.lists(PIECES, max_size=16).map(" ".join),
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
def test_whatever_is_written_quantities_have_their_places_and_stand_apart(
    language: str, text: str
) -> None:
    """Reading raises nothing; places lie in the text, in order, none in another; sets are no nonsense."""
    end = 0
    for each in read(text, language, MOMENT):
        assert each.kind in KINDS
        assert end <= each.start < each.end <= len(text)
        assert each.start <= each.number_start < each.number_end <= each.end
        end = each.end
        for values in each.sets:
            assert values.low <= values.high, (text, each)
        if each.kind == "change" and each.direction < 0:
            assert all(values.low <= 0 for values in each.sets)
    assert read(text, language, MOMENT) == read(text, language, MOMENT)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS)
def test_moments_at_the_ends_of_time_do_no_harm(language: str, text: str) -> None:
    """A statement of the first or the last year of the calendar is read like any other."""
    for moment in (date.min, date.max):
        read(text, language, moment)


HOSTILE = """1 |1.|1,|zwei |20. Juli |von 3 bis 5 |10^|1-|1:|+41 |um 3 % |half |il y a |Mo–|5 ± |'|0|(|a@|un |1/2 |3/"""


@pytest.mark.parametrize("piece", HOSTILE.split("|"))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hostile_text_takes_no_more_steps_than_its_length(language: str, piece: str) -> None:
    """However one piece is repeated, a text twice as long takes at most about twice the steps."""

    def steps(length: int) -> int:
        text = (piece * length)[:length]
        read(text, language, MOMENT)  # the words are looked up once
        taken = 0

        def count(*_: object) -> None:
            nonlocal taken
            taken += 1

        sys.setprofile(count)
        try:
            read(text, language, MOMENT)
        finally:
            sys.setprofile(None)
        return taken

    assert steps(16_000) < 2.5 * steps(8_000) + 500
    assert steps(100_000) < 300_000
