"""The full answer of the demo company: reasons, duties, approvers, questions, the nearest yes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable

from msgspec.structs import replace
from tools.bench import measuring
from tools.bench.decisions import time_row
from tools.bench.measuring import Result, Row

from sayso import folder
from sayso.cli import labelled
from sayso.cli.words import Catalogue
from sayso.engine.answer import answer as answer_draft
from sayso.engine.checks import read
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import VERDICTS, Decision
from sayso.engine.draft import Draft
from sayso.engine.example import draft_of, examples_of
from sayso.engine.finding import Reading
from sayso.engine.span import parse_moment
from sayso.networks import NETWORKS

ROUNDS = 5


def drafts_of_demo(company: Company, book: Rulebook) -> list[Draft]:
    """All open drafts, and the examples of all rules."""
    words = Catalogue("en")
    path = folder.demo().parent / "open" / "drafts-open.json"
    at = parse_moment(company.profile.as_of)
    return [
        *(
            labelled.draft_of(entry, company, words, gold_topics=True)
            for entry in labelled.entries(path, words)
        ),
        *(
            draft_of(expected.example, book, at)
            for rule in company.guideline.rules
            for expected in examples_of(rule)
        ),
    ]


def answer() -> Result:
    """Time what comes after the reading, with and without the readings of changed texts."""
    company = folder.load(folder.demo())
    book = compile_rulebook(company)
    drafts = drafts_of_demo(company, book)
    known: dict[Draft, Reading] = {}

    def reread(draft: Draft) -> Reading:
        return read(draft, company, NETWORKS)

    def remembered(draft: Draft) -> Reading:
        found = known.get(draft)
        if found is None:
            found = known[draft] = reread(draft)
        return found

    read_before: list[tuple[Draft, Reading]] = []
    for draft in drafts:
        reading = reread(draft)
        seen = replace(
            draft,
            language=draft.language or reading.language,
            proposed=draft.proposed or reading.topics,
        )
        read_before.append((seen, reading))

    def full(draft: Draft, reading: Reading, again: Callable[[Draft], Reading]) -> Decision:
        decision = decide(draft, book, reading, reread=again)
        return replace(decision, ways=nearest(decision, book, again, reading))

    ways_of: dict[str, Callable[[int], Decision]] = {
        "kept": lambda n: full(*read_before[n], remembered),
        "again": lambda n: full(*read_before[n], reread),
        "decide": lambda n: decide(*bare(read_before[n]), reread=reread),
        "all": lambda n: answer_draft(drafts[n], book, NETWORKS),
    }

    def bare(each: tuple[Draft, Reading]) -> tuple[Draft, Rulebook, Reading]:
        return each[0], book, each[1]

    verdicts = [full(*each, remembered).verdict for each in read_before]
    taken = in_turn(ways_of, len(drafts))
    refused = [n for n, verdict in enumerate(verdicts) if verdict != "ok"]
    rows: list[Row] = []
    for name, what, limit in (
        ("kept", "full answer, text and changed texts already read", 1e-3),
        ("again", "the same, changed texts read anew", 1e-3),
        ("decide", "of it `decide`, without the nearest yes", 0),
        ("all", "beside it: everything, the draft read too (`answer`)", 0),
    ):
        rows.append(time_row(what, everything(taken[name], range(len(drafts))), at_most=limit))
        if name != "decide":
            rows.append(time_row(f"{what}; only ask and stop", everything(taken[name], refused)))
    share = measuring.fraction(Counter(sorted(verdicts, key=VERDICTS.index)))
    return Result(tuple(rows), (f"{len(drafts)} drafts: {share}.",))


def in_turn(ways: dict[str, Callable[[int], Decision]], count: int) -> dict[str, list[list[float]]]:
    """Times by way and draft; who goes first changes from round to round."""
    found: dict[str, list[list[float]]] = {name: [[] for _ in range(count)] for name in ways}
    names = list(ways)
    for turn in range(ROUNDS):
        for number in range(count):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                start = time.perf_counter()
                ways[name](number)
                found[name][number].append(time.perf_counter() - start)
    return found


def everything(taken: list[list[float]], drafts: Iterable[int]) -> list[float]:
    """All times of these drafts, sorted."""
    return sorted(each for number in drafts for each in taken[number])
