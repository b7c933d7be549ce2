"""A draft of four hundred characters read: by us, and by others on the same texts in the same run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence

from tools.bench import beside, measuring
from tools.bench.company import MOMENT
from tools.bench.drafts import Written, drafts
from tools.bench.hostile import kinds, text_of
from tools.bench.measuring import NotThere, Result, Row
from tools.bench.vocabulary import count_of, talkative

from sayso import folder
from sayso.engine.answer import answer
from sayso.engine.checks import CHECKS, read
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.draft import Draft
from sayso.networks import NETWORKS

EACH = 40
"""Drafts of each language and mix, of which two are for warming up."""
WARM = 2 * 12
MEDIAN, LATE = 0.8e-3, 2.5e-3
AT_MOST = 50e-3
"""Seconds of CPU that a check may take for a hostile text."""


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
        _warm(ways, company, draft_of)
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
    rows += hostile(large)
    return Result(tuple(rows), tuple(said))


def _drafts(company: Company) -> Callable[[Written], Draft]:
    """Drafts of somebody for their own profile."""
    author = company.people[len(company.people) // 2].id
    channel = next(each.id for each in company.channels if each.class_ == "private")
    return lambda written: Draft(author=author, channel=channel, time=MOMENT, text=written.text)


def _warm(
    ways: dict[str, Callable[[Draft], object]],
    company: Company,
    draft_of: Callable[[Written], Draft],
) -> None:
    """Make what is made once for a company, and keep it from the collector as the server does."""
    for written in drafts(company, 2, seed=8):
        for call in ways.values():
            call(draft_of(written))
    gc.freeze()


def _times(call: Callable[[Draft], object], given: Sequence[Draft]) -> list[float]:
    """The CPU time of each call but the first, which warm up: others on the machine do not count."""
    taken: list[float] = []
    for draft in given:
        start = time.process_time()
        call(draft)
        taken.append(time.process_time() - start)
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


def hostile(company: Company) -> tuple[Row, ...]:
    """Readings of texts that keep the machine busy, in CPU time: each check, and all together."""
    draft_of = _drafts(company)
    whole: list[tuple[float, str]] = []
    single: list[tuple[float, str]] = []
    for name, bit in kinds(company).items():
        draft = draft_of(Written(text_of(bit), "", "harmless", ()))
        start = time.process_time()
        read(draft, company, NETWORKS)
        whole.append((time.process_time() - start, name))
        single += [(took, f"{check} on *{name}*") for took, check in _each(draft, company)]
    whole.sort()
    single.sort()
    took, name = whole[-1]
    over = sum(took > AT_MOST for took, _ in single)
    return (
        Row(
            what=f"100 kB of hostile text, {len(whole)} kinds: the slowest check",
            measured=measuring.span(single[-1][0]),
            spread=f"{over} of {len(single):,} over 50 ms",
            against=single[-1][1],
            target="≤ 50 ms",
            reached=not over,
        ),
        Row(
            what="the same texts, everything together",
            measured=f"{measuring.span(whole[len(whole) // 2][0])} median",
            spread=f"slowest {measuring.span(took)} ({name})",
        ),
    )


def _each(draft: Draft, company: Company) -> Iterator[tuple[float, str]]:
    """How long each check that is asked takes, where the text is taken apart already."""
    view = View(draft, company, NETWORKS)
    there = view.words.there
    for check in CHECKS:
        if check.can_read(view) and (check.wants is None or not there.isdisjoint(check.wants)):
            start = time.process_time()
            for _ in check.read(view):
                pass
            yield time.process_time() - start, check.id
