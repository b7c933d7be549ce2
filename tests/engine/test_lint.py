"""Each fault of a guideline is found in the smallest company that has it, and not in one without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

import pytest
from msgspec.structs import replace

from engine.random_cases import edges, moment
from engine.random_companies import Dice, bare_company, company
from sayso.engine.channel import Channel, ChannelClass
from sayso.engine.company import Company, Pattern, Profile
from sayso.engine.decide import Rulebook, decide
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide.approving import find
from sayso.engine.decide.matching import Conditions, Instance, Matcher
from sayso.engine.decide.rulebook import Entry
from sayso.engine.decide.standing import Situation
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.guideline import (
    Approval,
    Approver,
    Clause,
    Example,
    Examples,
    Guideline,
    Override,
    Paragraph,
    Rule,
    Step,
    Text,
    When,
    Where,
    Who,
)
from sayso.engine.lint import LINTS, lint
from sayso.engine.lint.approvers import nobody_above
from sayso.engine.lint.ground import channels_of
from sayso.engine.lint.meeting import Meetings
from sayso.engine.lint.register import nobody_may_publish
from sayso.engine.moment import end_of, within
from sayso.engine.person import Absence, Level, LevelHeld, Person, Role, Unit
from sayso.engine.saying import LANGUAGES
from sayso.engine.scene.present import present
from sayso.engine.spot import Spot
from sayso.engine.topic import Topic

AT = datetime.fromisoformat("2026-06-01T09:00")
WORDS = {"de": "x", "en": "x"}


def rule(id_: str, **clauses: Clause) -> Rule:
    return Rule(id=id_, title=WORDS, because=WORDS, clauses=clauses)


PUBLISHES = rule(
    "1",
    a=Clause(
        effect="allow",
        only=True,
        who=(Who(relation=("channel_owner", "channel_deputy")),),
        do=("post",),
        on=(Where(name="official"),),
    ),
)


def sound() -> Company:
    """A company with nothing to complain of."""
    return Company(
        profile=Profile(name="Sound", languages=("de", "en"), guideline_languages=("de", "en")),
        units=(
            Unit(id="all", name=WORDS, head="chair"),
            Unit(id="com", name=WORDS, head="ann", parent="all"),
        ),
        roles=(Role(id="head", name=WORDS, deputy="second"), Role(id="second", name=WORDS)),
        levels=(Level(id="course", name=WORDS),),
        people=(
            Person(id="chair", name="Cho", unit="all", email="cho@sound.example"),
            Person(
                id="ann",
                name="Ann",
                unit="com",
                roles=("head",),
                email="ann@sound.example",
                levels=(LevelHeld(level="course", from_=datetime.fromisoformat("2026-01-01")),),
            ),
            Person(id="ben", name="Ben", unit="com", roles=("second",), email="ben@sound.example"),
        ),
        classes=(
            ChannelClass(
                id="official",
                name=WORDS,
                closed=True,
                registered=True,
                responsible=2,
                confirm="01-01..01-31",
            ),
            ChannelClass(id="ambassador", name=WORDS, registered=True),
            ChannelClass(id="private", name=WORDS),
        ),
        channels=(
            Channel(
                id="page",
                class_="official",
                network="linkedin",
                topics=("work",),
                owner="ann",
                deputy="ben",
                opened=date(2020, 1, 1),
                last_confirmed=date(2026, 1, 10),
                registered_with="social@sound.example",
                two_factor=True,
            ),
            Channel(
                id="anns",
                class_="ambassador",
                network="linkedin",
                owner="ann",
                last_confirmed=date(2026, 1, 10),
                two_factor=True,
                profile_text="Ambassador at Sound",
            ),
            Channel(id="home", class_="private", network="linkedin", place=True),
        ),
        topics=(Topic(id="work", name=WORDS, owner="ann", deputy="ben"),),
        guideline=Guideline(rules=(PUBLISHES,)),
    )


def with_rule(added: Rule) -> Company:
    company = sound()
    rules = (*company.guideline.rules, added)
    return replace(company, guideline=replace(company.guideline, rules=rules))


def with_channel(index: int, **changes: object) -> Company:
    company = sound()
    channels = list(company.channels)
    channels[index] = replace(channels[index], **changes)
    return replace(company, channels=tuple(channels))


def ask(role: str, **changes: object) -> Clause:
    step = Step(of=(Approver(name=role),))
    return Clause(effect="ask", do=("publish",), ask=Approval(steps=(step,)), **changes)  # type: ignore[arg-type]


def left(name: str) -> Company:
    company = sound()
    gone = end_of(date(2026, 3, 31))
    people = tuple(
        replace(person, employed_until=gone) if person.id == name else person
        for person in company.people
    )
    return replace(company, people=people)


FAULTS: dict[str, Callable[[], Company]] = {
    "never_applies": lambda: with_rule(
        rule("2", a=Clause(effect="forbid", on=(Where(network=("myspace",)),)))
    ),
    "never_decides": lambda: with_rule(
        rule("2", a=Clause(effect="allow", on=(Where(name="private"),)))
    ),
    "void_permission": lambda: replace(
        with_rule(rule("2", a=Clause(effect="allow", who=(Who(name="head"),), about=("work",)))),
        guideline=Guideline(
            rules=(
                PUBLISHES,
                rule("2", a=Clause(effect="allow", who=(Who(name="head"),), about=("work",))),
                rule("3", a=Clause(effect="forbid", do=("publish",), about=("work",))),
            )
        ),
    ),
    "inferred_override": lambda: with_rule(
        rule(
            "2",
            a=Clause(
                effect="ask", overrides=(Override(rule="1", stated=False),), ask=Approval(steps=())
            ),
        )
    ),
    "missing_approver": lambda: replace(
        with_rule(rule("2", a=ask("vacant", on=(Where(name="private"),)))),
        roles=(*sound().roles, Role(id="vacant", name=WORDS)),
    ),
    "unapprovable_guideline": lambda: replace(
        sound(),
        roles=(*sound().roles, Role(id="vacant", name=WORDS)),
        guideline=replace(sound().guideline, approver=("vacant",)),
    ),
    "nobody_above": lambda: with_rule(
        rule(
            "2",
            a=Clause(
                effect="ask",
                on=(Where(name="private"),),
                ask=Approval(steps=(Step(of=(Approver(person="chair"),)),)),
            ),
        )
    ),
    "no_reason": lambda: with_rule(
        Rule(id="2", title=WORDS, clauses={"a": Clause(effect="forbid", if_=("insult",))})
    ),
    "missing_language": lambda: with_rule(
        Rule(
            id="2",
            title={"de": "nur deutsch"},
            because=WORDS,
            clauses={"a": Clause(effect="forbid", if_=("insult",))},
        )
    ),
    "missing_paragraph": lambda: replace(
        sound(),
        guideline=Guideline(
            rules=(PUBLISHES,),
            paragraphs={
                "de": {"1": Paragraph(rule="1", lead="", text="", because="", file="d.md", line=3)},
                "en": {},
            },
        ),
    ),
    "unruled_paragraph": lambda: replace(
        sound(),
        guideline=Guideline(
            rules=(PUBLISHES,),
            paragraphs={
                language: {
                    number: Paragraph(
                        rule=number, lead="", text="", because="", file="d.md", line=3
                    )
                    for number in ("1", "9")
                }
                for language in ("de", "en")
            },
        ),
    ),
    "wrong_example": lambda: with_rule(
        Rule(
            id="2",
            title=WORDS,
            because=WORDS,
            clauses={"a": Clause(effect="forbid", about=("work",), on=(Where(name="private"),))},
            examples=Examples(ok=(Example(text="about work", about=("work",)),)),
        )
    ),
    "wrong_pattern": lambda: replace(
        sound(),
        patterns=(Pattern(id="cheap", terms={"en": ("cheap",)}, found=("A fair price.",)),),
    ),
    "unowned_topic": lambda: replace(sound(), topics=(Topic(id="work", name=WORDS, owner="ann"),)),
    "owner_left": lambda: left("ann"),
    "deputy_left": lambda: left("ben"),
    "contributor_left": lambda: replace(
        left("chair"), channels=with_channel(0, contributors=("chair",)).channels
    ),
    "one_responsible": lambda: with_channel(0, deputy=None),
    "nobody_responsible": lambda: with_channel(0, owner=None, deputy=None),
    "unconfirmed": lambda: with_channel(0, last_confirmed=date(2025, 1, 20)),
    "private_address": lambda: with_channel(0, registered_with="ann@mailbox.example"),
    "no_two_factor": lambda: with_channel(0, two_factor=False),
    "lapsed_course": lambda: replace(
        with_rule(
            rule(
                "2",
                a=Clause(
                    effect="allow",
                    only=True,
                    who=(Who(level=("course",)),),
                    on=(Where(name="ambassador"),),
                ),
            )
        ),
        channels=with_channel(1, owner="ben").channels,
    ),
    "profile_text": lambda: replace(
        with_rule(
            rule(
                "2",
                a=Clause(
                    effect="require",
                    on=(Where(name="ambassador"),),
                    text=Text(forms={"en": ("Ambassador at Sound",)}, place="profile"),
                ),
            )
        ),
        channels=with_channel(1, profile_text="Just Ann").channels,
    ),
    "nobody_may_publish": lambda: with_rule(
        rule("2", a=Clause(effect="forbid", do=("publish",), on=(Where(name="official"),)))
    ),
}


def test_a_sound_company_has_no_findings():
    """Nothing is said about a guideline with which nothing is wrong."""
    assert lint(sound(), AT) == ()


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_is_found_where_it_is(code: str):
    """The smallest company with a fault gets a finding of that name, in German and English."""
    found = [finding for finding in lint(FAULTS[code](), AT) if finding.code == code]
    assert found
    assert all(set(finding.words) == set(LANGUAGES) for finding in found)
    assert all("ß" not in finding.words["de"] for finding in found)


def test_every_lint_has_its_smallest_example():
    """No check of the guideline goes without a company in this file that it speaks of."""
    caught = {
        check.__name__
        for check in LINTS
        for faulty in FAULTS.values()
        if any(True for _ in check(compile_rulebook(faulty()), AT))
    }
    assert caught == {check.__name__ for check in LINTS}


def test_findings_point_at_their_place():
    """Where the loader knows where a thing stands, the finding says file, line and column."""
    spots = {"channel:page": Spot("channels.yaml", 12, 3)}
    (finding,) = lint(FAULTS["no_two_factor"](), AT, spots)
    assert finding.sentence("en").startswith("channels.yaml:12:3: ")


def test_a_fixed_time_that_is_over_never_comes_again():
    """A clause whose window ended before the date of the check can never apply."""
    over = rule("2", a=Clause(effect="forbid", do=("like",), when=When(until="2026-05-01")))
    assert [f.code for f in lint(with_rule(over), AT)] == ["never_applies"]
    assert lint(with_rule(over), datetime.fromisoformat("2026-04-01")) == ()


# ── all at once, as one by one ───────────────────────────────────────────────────────────────────

SEEDS = range(60)


def meet(one: Entry, other: Entry, book: Rulebook, at: datetime) -> tuple[object, ...] | None:
    """Person, channel and topic of the first case to which both clauses apply, tried one by one."""
    both = 1 << one.number | 1 << other.number
    for person in book.company.people:
        for channel in book.company.channels:
            if channel.place and channel.class_ == "ambassador":
                continue
            matcher = Matcher(
                Draft(author=person.id, channel=channel.id, time=at),
                Situation(person, channel, at, book),
                channel.status_at(at),
                Conditions(Reading()),
            )
            for topic in (None, *book.topics):
                if (
                    book.channel_mask(channel) & book.topic_mask(topic) & both == both
                    and matcher.applies(one, topic)
                    and matcher.applies(other, topic)
                ):
                    return person.id, channel.id, topic
    return None


def test_clauses_meet_where_both_apply():
    """The first case of two clauses, found from sets, is the first that trying all of them finds."""
    seen = Counter[bool]()
    for seed in SEEDS:
        dice = Dice(f"meetings {seed}")
        book = compile_rulebook(dice.choice((company, bare_company))(seed))
        at = moment(dice, edges(book.company))
        meetings = Meetings(book, at)
        for _ in range(25 if book.entries else 0):
            one, other = dice.choice(book.entries), dice.choice(book.entries)
            met = meet(one, other, book, at)
            if one in meetings and other in meetings:
                assert meetings.first(one, other) == met, (seed, one.name, other.name)
                seen[met is not None] += 1
            else:
                assert met is None, (seed, one.name, other.name)
    assert min(seen[True], seen[False]) > 100


def test_clauses_speak_of_the_channels_their_masks_say():
    """The channels of a clause, status and own topics aside, are those the rulebook sieves."""
    for seed in SEEDS:
        book = compile_rulebook(company(seed))
        places = present(book, AT).places
        for entry in book.entries:
            channels = channels_of(entry, places)
            for number, channel in enumerate(places.channels):
                assert channels >> number & 1 == book.channel_mask(channel) >> entry.number & 1


def test_whoever_would_approve_their_own_text_alone_is_found():
    """Approvers with nobody above are those for whose own text the answer finds nobody."""
    found = 0
    for seed in SEEDS:
        book = compile_rulebook(company(seed))
        at = moment(Dice(f"approvers {seed}"), edges(book.company))
        alone = {
            (entry.name, person.id)
            for entry in book.entries
            if entry.clause.ask is not None and not entry.complement
            for person in book.company.people
            if person.status_at(at) != "leaver"
            if any(vacant(each, entry, person, book, at) for each in approvers_of(entry, book))
        }
        told = {
            (finding.subject.removeprefix("clause:"), *finding.example)
            for finding in nobody_above(book, at)
        }
        assert told == alone, seed
        found += len(alone)
    assert found > 20


def approvers_of(entry: Entry, book: Rulebook) -> list[Approver]:
    """Everybody who has to approve by a clause, names spelt out."""
    assert entry.clause.ask is not None
    steps = entry.clause.ask.steps
    return [book.names.approver(each) or each for step in steps for each in step.of]


def vacant(approver: Approver, entry: Entry, person: Person, book: Rulebook, at: datetime) -> bool:
    """Whether ``person`` is one of an approver's people, and may write what nobody can approve."""
    heads = {book.units[approver.unit].head} if approver.unit in book.units else set[str | None]()
    if person.id not in ({approver.person} | heads) and approver.role not in person.roles:
        return False
    channel = next(iter(book.channels.values()))
    situation = Situation(person, channel, at, book)
    draft = Draft(author=person.id, channel=channel.id, time=at)
    people = find(approver, Instance(entry, None), None, draft, Reading(), situation)
    return any(one.cause == "vacant" for one in people) and any(
        situation.matches(entry, topic) for topic in entry.clause.about or (None,)
    )


def test_channels_where_nobody_may_publish_are_found():
    """They are those where asking for everybody who works here, topic by topic, finds no yes."""
    seen = Counter[bool]()
    for seed in SEEDS:
        book = compile_rulebook(bare_company(seed))
        at = moment(Dice(f"publishing {seed}"), edges(book.company))
        told = {finding.subject for finding in nobody_may_publish(book, at)}
        for channel in book.company.channels:
            if (
                channel.class_ != "official"
                or not book.is_registered(channel)
                or channel.status_at(at) != "open"
            ):
                continue
            may = any(
                decide(
                    Draft(
                        author=person.id,
                        channel=channel.id,
                        time=at,
                        topics=() if topic is None else (topic,),
                        asked=True,
                    ),
                    book,
                ).verdict
                != "stop"
                for person in book.company.people
                if within(at, person.employed_from, person.employed_until)
                for topic in (*channel.topics, None)
            )
            assert (f"channel:{channel.id}" in told) is not may, (seed, channel.id)
            seen[may] += 1
    assert min(seen[True], seen[False]) > 20


def only_for(who: Who, *except_: Who) -> Clause:
    return Clause(
        effect="allow", only=True, who=(who,), except_=except_, on=(Where(name="official"),)
    )


@pytest.mark.parametrize(
    ("only", "permitted", "case"),
    [
        (only_for(Who(relation=("channel_owner",))), "chair", ("chair", "advertise", "page")),
        (only_for(Who(relation=("channel_owner",))), "ann", None),
        (
            only_for(Who(role=("head",)), Who(relation=("channel_owner",))),
            "ann",
            ("ann", "advertise", "page"),
        ),
        (only_for(Who(role=("head",)), Who(relation=("channel_deputy",))), "ann", None),
    ],
)
def test_whom_an_only_leaves_out_hangs_on_ties(
    only: Clause, permitted: str, case: tuple[str, ...] | None
):
    """What ``only`` forbids to those it does not name voids a permission for one of them."""
    allow = Clause(effect="allow", who=(Who(person=(permitted,)),), on=(Where(name="official"),))
    said = with_rule(rule("2", a=allow, b=only))
    said = replace(said, guideline=Guideline(rules=said.guideline.rules[1:]))
    told = [f.example for f in lint(said, AT) if f.code == "void_permission"]
    assert told == ([] if case is None else [case])


@pytest.mark.parametrize(("deputy", "alone"), [("ann", {"ann"}), (None, {"ann", "chair"})])
def test_whoever_waits_for_somebody_absent_is_alone_too(deputy: str | None, alone: set[str]):
    """Whoever has a superior is alone all the same where only they could step in for another."""
    away = Absence(
        id="away",
        person="chair",
        from_=datetime.fromisoformat("2026-05-30"),
        until=datetime.fromisoformat("2026-06-30"),
        deputy=deputy,
    )
    said = with_rule(rule("2", a=ask("head", on=(Where(name="private"),))))
    changes = {"chair": {"roles": ("head",)}, "ann": {"unit": "below"}, "ben": {"roles": ()}}
    people = tuple(replace(person, **changes[person.id]) for person in said.people)
    com = replace(said.units[1], head="ben")
    said = replace(
        said,
        units=(said.units[0], com, Unit(id="below", name=WORDS, parent="com")),
        people=people,
        absences=(away,),
    )
    told = {f.example[0] for f in lint(said, AT) if f.code == "nobody_above"}
    assert told == alone
