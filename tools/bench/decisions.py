"""Bare questions on the large company: the verdict, the seven sentences, growth, who, where."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from tools.bench import measuring, peers
from tools.bench.company import MOMENT, company, core
from tools.bench.measuring import Question, Result, Row

from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decision import VERDICTS
from sayso.engine.draft import Draft
from sayso.engine.scene import Scene

ACTION = "publish"
QUESTIONS = 1_000_000
PEERS_QUESTIONS = 6_000
COMPARED = 400
"""Questions that everybody answers, and whose answers have to agree."""


def scene_of(book: Rulebook) -> Scene:
    """The scene of all questions."""
    return Scene(book, ACTION, MOMENT)


def names(
    said: Company, *, of: Callable[[Channel], bool] = lambda _: True
) -> tuple[list[str], ...]:
    """The ids of people, of channels that ``of`` wants, of topics."""
    return (
        [person.id for person in said.people],
        [channel.id for channel in said.channels if of(channel)],
        [topic.id for topic in said.topics],
    )


def stands_for_itself(channel: Channel) -> bool:
    """Whether it is the same account for everybody: *my ambassador LinkedIn* is not."""
    return not (channel.place and channel.class_ == "ambassador")


def mix(scene: Scene, questions: Sequence[Question]) -> str:
    """The verdicts of some questions, in percent; one verdict alone would prove nothing."""
    found = Counter(scene.ruling(*question).verdict for question in questions)
    return measuring.fraction({name: found[name] for name in ("ok", "ask", "stop")})


# ── the verdict ──────────────────────────────────────────────────────────────────────────────────


def verdict() -> Result:
    """Compare the single question with Cedar and Casbin, and time it on the whole guideline."""
    full, shared = company(1_000), core(1_000)
    lists = names(shared, of=stands_for_itself)
    asked = measuring.draw(PEERS_QUESTIONS, *lists, seed=2)
    posts = [(channel, topic) for _, channel, topic in asked]
    cedar = peers.Cedar(shared, MOMENT, posts, ACTION, sliced=False)
    sliced = peers.Cedar(shared, MOMENT, posts, ACTION, sliced=True)
    casbin = peers.Casbin(shared, MOMENT, ACTION, sliced=False)
    casbin_sliced = peers.Casbin(shared, MOMENT, ACTION, sliced=True)
    scene = scene_of(compile_rulebook(full))
    core_scene = scene_of(compile_rulebook(shared))

    rows_cold = cold(full, names(full))
    start = time.perf_counter()
    ask_about_all(scene, *names(full))
    rows_cold.append(
        Row(
            what="cold: one question about each of 10,000 people, together",
            measured=measuring.span(time.perf_counter() - start),
        )
    )
    ask_about_all(core_scene, *names(shared))
    answers = [core_scene.ruling(*question).verdict == "ok" for question in asked[:COMPARED]]
    requests = [cedar.request(*question) for question in asked]
    others = {
        "cedarpy": cedar.ask_all(requests[:COMPARED]),
        "cedarpy, sliced": sliced.ask_all(requests[:COMPARED]),
        "pycasbin": [casbin.ask(*question) for question in asked[:COMPARED]],
        "pycasbin, sliced": [casbin_sliced.ask(*question) for question in asked[:COMPARED]],
    }
    for name, said in others.items():
        different = [q for q, a, b in zip(asked, answers, said, strict=False) if a != b]
        assert not different, f"{name} answers {len(different)} questions differently: {different}"

    single = [(request,) for request in requests]
    batches = [(requests[n : n + 20],) for n in range(0, len(requests), 20)]
    all_names = names(full)
    rates = measuring.taking_turns(
        {
            "full": (scene.ruling, measuring.draw(QUESTIONS, *all_names)),
            "core": (core_scene.ruling, and_more(asked, measuring.draw(QUESTIONS, *lists))),
            "cedarpy": (cedar.ask, single),
            "batch": (cedar.ask_all, batches),
            "cedarpy, sliced": (sliced.ask, single),
            "pycasbin": (casbin.ask, asked),
            "pycasbin, sliced": (casbin_sliced.ask, asked),
        }
    )
    ours = measuring.median(rates["core"])
    rates["batch"] = [20 * one for one in rates["batch"]]
    wanted = {"cedarpy": 500.0, "pycasbin": 1000.0}
    rows = [
        rate_row("verdict with clause ids, 1,000 rules", rates["full"], at_least=1e6),
        rate_row("the same, permit/forbid core, 1,000 rules", rates["core"]),
    ]
    for key, what in (
        ("cedarpy", "cedarpy, policies and entities parsed before"),
        ("batch", "cedarpy, twenty questions a call"),
        ("cedarpy, sliced", "cedarpy, only the policies of the action"),
        ("pycasbin", "pycasbin"),
        ("pycasbin, sliced", "pycasbin, only the policies of the action"),
    ):
        measured, spread = measuring.per_second(rates[key])
        factor, least = ours / measuring.median(rates[key]), wanted.get(key)
        rows.append(
            Row(
                what=what,
                measured=measured,
                spread=spread,
                against=f"Sayso {factor:,.0f} ×",
                target=f"≥ {least:,.0f} ×" if least else "",
                reached=factor >= least if least else None,
            )
        )
    rows += rows_cold
    return Result(
        tuple(rows),
        (
            (
                f"Verdicts on random questions: {mix(scene, measuring.draw(4_000, *all_names, seed=3))}"
                f" (1,000 rules with {len(scene.book.entries):,} clauses);"
                f" core: {mix(core_scene, asked[:4_000])}."
            ),
            f"{COMPARED} questions answered by all: no answer differs.",
        ),
    )


def and_more(asked: Sequence[Question], more: Sequence[Question]) -> list[Question]:
    """Every round's share of ``asked``, and then of ``more``: the fast one would run out of them."""
    parts, known = measuring.ROUNDS + 1, set(asked)
    fresh = [question for question in more if question not in known]
    few, many = len(asked) // parts, len(fresh) // parts
    return [
        question
        for n in range(parts)
        for question in (*asked[n * few : (n + 1) * few], *fresh[n * many : (n + 1) * many])
    ]


def ask_about_all(
    scene: Scene, people: Sequence[str], channels: Sequence[str], topics: Sequence[str]
) -> None:
    """Ask about every person, channel and topic once: what is told then is the steady state."""
    for n, person in enumerate(people):
        scene.ruling(person, channels[n % len(channels)], topics[n % len(topics)])


def cold(full: Company, lists: Sequence[Sequence[Any]]) -> list[Row]:
    """Time what the first questions cost, with nothing remembered."""
    found: dict[str, list[float]] = {"compile": [], "scene": [], "first": [], "more": []}
    for seed in range(3):
        questions = measuring.draw(1_000, *lists, seed=10 + seed)
        clock = [time.perf_counter()]
        book = compile_rulebook(full)
        clock.append(time.perf_counter())
        scene = scene_of(book)
        clock.append(time.perf_counter())
        scene.ruling(*questions[0])
        clock.append(time.perf_counter())
        for question in questions[1:]:
            scene.ruling(*question)
        clock.append(time.perf_counter())
        for name, start, end in zip(found, clock, clock[1:], strict=False):
            found[name].append(end - start)
    names_of = {
        "compile": "cold: the rulebook of 1,000 rules is compiled",
        "scene": "cold: a scene on it is made",
        "first": "cold: the first question",
        "more": "cold: the next 999 questions, together",
    }
    return [
        Row(
            what=names_of[name],
            measured=measuring.span(measuring.median(times)),
            spread=f"{measuring.span(max(times))} – {measuring.span(min(times))}",
        )
        for name, times in found.items()
    ]


def rate_row(what: str, rates: Sequence[float], at_least: float = 0) -> Row:
    """A rate, and whether it is high enough."""
    measured, spread = measuring.per_second(rates)
    return Row(
        what=what,
        measured=measured,
        spread=spread,
        target=f"≥ {at_least:,.0f}/s" if at_least else "",
        reached=measuring.median(rates) >= at_least if at_least else None,
    )


# ── seven sentences, growth ──────────────────────────────────────────────────────────────────────


def sentences() -> Result:
    """Three topics at once, with overrides, ranks and approvals."""
    said = company(1_000)
    book = compile_rulebook(said)
    people, channels, topics = names(said)
    singles = measuring.draw(QUESTIONS, people, channels, topics, seed=4)
    more = measuring.draw(QUESTIONS, topics, topics, people, seed=5)
    questions = [
        (person, channel, (topic, second, third))
        for (person, channel, topic), (second, third, _) in zip(singles, more, strict=True)
    ]

    def decided(person: str, channel: str, topics: tuple[str, ...]) -> object:
        draft = Draft(author=person, channel=channel, action=ACTION, time=MOMENT, topics=topics)
        return decide(draft, book)

    contenders: dict[str, Any] = {"decide": (decided, questions)}
    scene = scene_of(book)
    for n, person in enumerate(people):
        some = tuple(topics[(n + k) % len(topics)] for k in (0, 67, 131))
        scene.answer(person, channels[n % len(channels)], some)
    contenders["scene"] = (scene.answer, questions)
    rates = measuring.taking_turns(contenders)
    what = "full seven sentences, three topics, overrides, 1,000 rules"
    fast = rate_row(what, rates["scene"], at_least=300_000)
    whole = rate_row("the whole decision (`decide`): reasons, approvers, duties", rates["decide"])
    return Result((fast, whole))


def growth() -> Result:
    """How the single question slows down with the guideline."""
    contenders: dict[str, Any] = {}
    said: list[str] = []
    for rules in (100, 1_000, 10_000):
        large = company(rules)
        scene = scene_of(compile_rulebook(large))
        people, channels, topics = names(large)
        lists = (people[::8], channels, topics)
        contenders[f"{rules:,} rules"] = (scene.ruling, measuring.draw(QUESTIONS, *lists, seed=6))
        ask_about_all(scene, *lists)
        share = mix(scene, measuring.draw(2_000, *lists, seed=7))
        said.append(f"{rules:,} rules ({len(scene.book.entries):,} clauses): {share}.")
    rates = measuring.taking_turns(contenders)
    rows = [rate_row(f"verdict, {name}", each) for name, each in rates.items()]
    first, _, last = (measuring.median(each) for each in rates.values())
    rows.append(
        Row(
            what="growth from 100 to 10,000 rules",
            measured=f"{first / last:.1f} ×",
            target="≤ 20 ×",
            reached=first / last <= 20,
        )
    )
    return Result(tuple(rows), tuple(said))


# ── backwards ────────────────────────────────────────────────────────────────────────────────────


def who() -> Result:
    """*Who may?* for pairs of channel and topic that were never asked before.

    As three sets (yes, ask, no), and in groups of equal answers, each with the clauses that decide.
    """
    said = company(1_000)
    scene = scene_of(compile_rulebook(said))
    kinds: dict[str, Callable[[Channel], bool]] = {
        "official channels": lambda channel: channel.class_ == "official",
        "ambassadors' channels": lambda c: c.class_ == "ambassador" and not c.place,
        "private places": lambda channel: channel.class_ == "private",
        "ambassador, review and press places": lambda c: c.place and c.class_ != "private",
    }
    rows: list[Row] = []
    for kind, of in kinds.items():
        _, channels, topics = names(said, of=of)
        pairs = measuring.draw(min(6_000, len(channels) * len(topics)), channels, topics)
        half = len(pairs) // 2
        for call, how, asked in (
            (scene.may, "three sets", pairs[:half]),
            (scene.who, "in groups with their reasons", pairs[half:]),
        ):
            measuring.times(call, asked[:200], seconds=1.0)
            taken = measuring.times(call, asked[200:], seconds=1.0)
            rows.append(time_row(f"who may, {how}: {kind}", taken, at_most=20e-6))
    people = {person.id for person in said.people}
    _, channels, topics = names(said)
    groups = [scene.who(*pair) for pair in measuring.draw(50, channels, topics, seed=8)]
    for each in groups:
        members = [member for group in each for member in group.members]
        assert len(members) == len(people)
        assert set(members) == people, "everybody is in one group"
    for pair in measuring.draw(50, channels, topics, seed=9):
        sets = [0, 0, 0]
        for group in scene.who(*pair):
            sets[VERDICTS.index(group.ruling.verdict)] |= group.those
        assert scene.may(*pair) == tuple(sets), "the sets are those of the groups"
    in_all = measuring.median([len(each) for each in groups])
    return Result(tuple(rows), (f"Groups in an answer: {in_all:.0f} (median).",))


def where() -> Result:
    """*Where may I?* for pairs of person and topic that were never asked before."""
    said = company(1_000)
    scene = scene_of(compile_rulebook(said))
    everybody, _, topics = names(said)
    owners = {channel.owner for channel in said.channels if channel.class_ == "ambassador"}
    rows: list[Row] = []
    for kind, people in (
        ("anybody", everybody),
        ("an ambassador", [person for person in everybody if person in owners]),
    ):
        pairs = measuring.draw(20_000, people, topics)
        measuring.times(scene.where, pairs[:1_000], seconds=1.0)
        taken = measuring.times(scene.where, pairs[1_000:], seconds=2.0)
        rows.append(time_row(f"where may I: {kind}", taken, at_most=100e-6))
    return Result(tuple(rows))


def time_row(what: str, taken: Sequence[float], at_most: float = 0) -> Row:
    """The median of single calls, and how late the latest five percent are."""
    middle = measuring.quantile(taken, 0.5)
    return Row(
        what=what,
        measured=f"{measuring.span(middle)} median",
        spread=f"p95 {measuring.span(measuring.quantile(taken, 0.95))}",
        target=f"≤ {measuring.span(at_most)}" if at_most else "",
        reached=middle <= at_most if at_most else None,
    )
