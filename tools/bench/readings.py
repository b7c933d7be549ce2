"""A draft of four hundred characters read: by us, and by others on the same texts in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from tools.bench import beside, measuring
from tools.bench.company import MOMENT
from tools.bench.drafts import Written, drafts
from tools.bench.hostile import kinds, text_of
from tools.bench.measuring import NotThere, Result, Row
from tools.bench.vocabulary import count_of, talkative

from sayso import folder
from sayso.engine.answer import answer
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.draft import Draft
from sayso.networks import NETWORKS

EACH = 40
"""Drafts of each language and mix, of which two are for warming up."""
WARM = 2 * 12
MEDIAN, LATE = 0.8e-3, 2.5e-3


def reading() -> Result:
    """The large company and the demo, each text new; then the others on the large company's texts."""
    large = talkative()
    rows: list[Row] = []
    said = [", ".join(f"{number:,} {what}" for what, number in count_of(large).items()) + "."]
    large_texts: list[Written] = []
    ours = 0.0
    for name, company in (("large company", large), ("demo", folder.load(folder.demo()))):
        book = compile_rulebook(company)
        draft_of = _drafts(company)
        ways: dict[str, Callable[[Draft], object]] = {
            "`checks.read`": lambda draft, company=company: read(draft, company, NETWORKS),
            "full check (`answer`, no way out)": lambda draft, book=book: answer(
                draft, book, NETWORKS, ways=False
            ),
        }
        texts = drafts(company, EACH * len(ways), seed=7)
        half = len(texts) // len(ways)
        for number, (what, call) in enumerate(ways.items()):
            part = texts[number * half : (number + 1) * half]
            taken = _times(call, [draft_of(each) for each in part])
            middle = measuring.quantile(sorted(taken), 0.5)
            rows.append(_row(f"{what}, 400 characters, {name}", taken, limited=name != "demo"))
            if company is large and number == 0:
                large_texts, ours = part, middle
                said += [_by(part, taken), _found_by_us(part, company)]
    for name in beside.READERS:
        row, found = _other(name, large_texts, ours)
        rows.append(row)
        said += [found] if found else []
    rows.append(hostile(large))
    return Result(tuple(rows), tuple(said))


def _drafts(company: Company) -> Callable[[Written], Draft]:
    """Drafts of somebody for their own profile."""
    author = company.people[len(company.people) // 2].id
    channel = next(each.id for each in company.channels if each.class_ == "private")
    return lambda written: Draft(author=author, channel=channel, time=MOMENT, text=written.text)


def _times(call: Callable[[Draft], object], given: Sequence[Draft]) -> list[float]:
    """The time of each call but the first, which warm up."""
    taken: list[float] = []
    for draft in given:
        start = time.perf_counter()
        call(draft)
        taken.append(time.perf_counter() - start)
    return taken[WARM:]


def _row(what: str, taken: Sequence[float], *, limited: bool = False, against: str = "") -> Row:
    middle, late = (measuring.quantile(sorted(taken), share) for share in (0.5, 0.95))
    return Row(
        what=what,
        measured=f"{measuring.span(middle)} median",
        spread=f"p95 {measuring.span(late)}",
        against=against,
        target="≤ 0.8 ms, p95 ≤ 2.5 ms" if limited else "",
        reached=(middle <= MEDIAN and late <= LATE) if limited else None,
    )


def _by(texts: Sequence[Written], taken: Sequence[float]) -> str:
    """The medians by mix and language."""
    parts: dict[str, list[float]] = {}
    for written, took in zip(texts[WARM:], taken, strict=True):
        parts.setdefault(written.mix, []).append(took)
        parts.setdefault(written.language, []).append(took)
    middles = {name: measuring.span(measuring.median(each)) for name, each in parts.items()}
    return "Medians: " + ", ".join(f"{name} {each}" for name, each in middles.items()) + "."


def _share(name: str, texts: Sequence[Written], places: Sequence[Sequence[tuple[int, int]]]) -> str:
    """How many of the faults are found, and how many harmless drafts something is found in."""
    faults = found = harmless = disturbed = 0
    for written, seen in zip(texts, places, strict=True):
        faults += len(written.faults)
        found += sum(
            any(start < last and first < end for start, end in seen)
            for first, last in written.faults
        )
        if written.mix == "harmless":
            harmless += 1
            disturbed += bool(seen)
    return (
        f"{name} finds something in {100 * found / faults:.0f} % of the sentences with a fault,"
        f" and in {100 * disturbed / harmless:.0f} % of the harmless drafts."
    )


def _found_by_us(texts: Sequence[Written], company: Company) -> str:
    draft_of = _drafts(company)
    places = [
        [
            (mark.start, mark.end)
            for mark in read(draft_of(each), company, NETWORKS).marks
            if mark.place == "text" and mark.severity is not None
        ]
        for each in texts
    ]
    return _share("Sayso (findings with a severity of their own)", texts, places)


def _other(name: str, texts: Sequence[Written], ours: float) -> tuple[Row, str]:
    """How long somebody else takes for the same texts, and how much they find."""
    try:
        seen = beside.read_by(name, [(each.text, each.language) for each in texts])
    except NotThere as missing:
        return Row(what=str(missing), measured="not there"), ""
    taken = [each.seconds for each in seen[WARM:]]
    middle = measuring.quantile(sorted(taken), 0.5)
    row = _row(f"{name}, the same texts", taken, against=measuring.ratio(middle / ours, "Sayso"))
    return row, _share(name, texts, [each.places for each in seen])


def hostile(company: Company) -> Row:
    """The slowest reading of a text that keeps the machine busy, in CPU time."""
    draft_of = _drafts(company)
    slowest: list[tuple[float, str]] = []
    for name, bit in kinds(company).items():
        draft = draft_of(Written(text_of(bit), "", "harmless", ()))
        start = time.process_time()
        read(draft, company, NETWORKS)
        slowest.append((time.process_time() - start, name))
    slowest.sort()
    took, name = slowest[-1]
    middle = slowest[len(slowest) // 2][0]
    return Row(
        what=f"100 kB of hostile text, {len(slowest)} kinds, everything together",
        measured=f"{measuring.span(middle)} median",
        spread=f"slowest {measuring.span(took)} ({name})",
    )
