"""The nearest yes of the open drafts and of the rules' examples, tried again."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine.answer import answer
from sayso.engine.checks import read
from sayso.engine.decide import compile as compile_rulebook
from sayso.engine.decide import decide
from sayso.engine.decision import Decision, Way
from sayso.engine.draft import Draft, Medium
from sayso.engine.example import draft_of as draft_of_example
from sayso.engine.example import examples_of
from sayso.engine.finding import Reading
from sayso.networks import NETWORKS

BOOK = compile_rulebook(folder.load(folder.demo()))
AT = datetime.fromisoformat("2026-02-10T09:00")
LABELLED = json.loads((folder.demo().parent / "open" / "drafts-open.json").read_text("utf-8"))


def draft_of(labelled: dict) -> Draft:
    return Draft(
        author=labelled["author"],
        channel=labelled["channel"],
        action=labelled["action"],
        time=datetime.fromisoformat(labelled["time"]),
        text=labelled["text"],
        asked=labelled["asked"],
        media=tuple(
            Medium(**{key: value for key, value in medium.items() if value is not None})
            for medium in ({**m, "shows": tuple(m["shows"])} for m in labelled["media"])
        ),
    )


def examples() -> dict[str, Draft]:
    """The drafts of the rules' examples."""
    return {
        f"{rule.id} {each.verdict} {each.index}": draft_of_example(each.example, BOOK, AT)
        for rule in BOOK.company.guideline.rules
        for each in examples_of(rule)
    }


DRAFTS = {each["id"]: draft_of(each) for each in LABELLED["drafts"]}
ASKED = DRAFTS | examples()
ANSWERS = {name: answer(draft, BOOK, NETWORKS) for name, draft in ASKED.items()}
NOT_OK = [name for name, decision in ANSWERS.items() if decision.verdict != "ok"]


def taken(way: Way, decision: Decision) -> Decision:
    """The answer after ``way`` was taken."""
    draft = decision.draft
    changes = {
        "text": way.text,
        "time": way.time,
        "author": way.person if "person" in way.kinds else None,
        "channel": way.channel,
        "action": way.action,
        "asked": True if "approval" in way.kinds else None,
    }
    changed = replace(draft, **{key: value for key, value in changes.items() if value is not None})
    if "person" in way.kinds:
        changed = replace(changed, delegated_by=None)
    if "action" in way.kinds:
        changed = replace(changed, text=None, media=())
    # It is still about what it was about; of a new wording the text tells, as far as it was not said.
    about = [topic for topic, _ in decision.topics if topic is not None]
    if "wording" in way.kinds:
        left = read(replace(draft, text=way.text), BOOK.company, NETWORKS).topics
        before = read(draft, BOOK.company, NETWORKS).topics
        about = [topic for topic in about if topic in left or topic not in before]
        changed = replace(changed, proposed=())
    if draft.topics is None:
        changed = replace(changed, topics=tuple(about) or None)
    else:
        changed = replace(changed, topics=tuple(each for each in draft.topics if each in about))
    return decide(changed, BOOK, reading(changed), reread=reading)


def reading(draft: Draft) -> Reading:
    """What is found in it."""
    return read(draft, BOOK.company, NETWORKS)


def test_some_drafts_need_a_way():
    """There are drafts to try this on, and an *ok* is offered nothing."""
    assert len([name for name in NOT_OK if name in DRAFTS]) >= 10
    assert len(NOT_OK) >= 60
    assert all(not ANSWERS[name].ways for name in ANSWERS if name not in NOT_OK)


@pytest.mark.parametrize("name", NOT_OK)
def test_no_answer_ends_at_no(name: str):
    """Whoever may not is offered a way, or at least somebody to talk to."""
    assert ANSWERS[name].ways


@pytest.mark.parametrize("name", NOT_OK)
def test_every_way_is_a_yes(name: str):
    """What is offered as a way was decided again and is fine, or needs only the yes it names."""
    for way in ANSWERS[name].ways:
        if way.kinds == ("talk",):
            continue
        after = taken(way, ANSWERS[name])
        if "approval" in way.kinds and after.verdict == "ask":
            assert after.approvals, way
            assert {query.about for query in after.queries} <= {"approval"}, way
            assert way.person is None or "person" in way.kinds or way.person in after.contacts, way
        else:
            assert after.verdict == "ok", way


@pytest.mark.parametrize("name", NOT_OK)
def test_a_reading_depends_on_nothing_else(name: str):
    """What a draft reads like does not hang on what it is said to be about, or on who was asked.

    Nor does it change when the language that was found is said. ``sayso.engine.decide.trying`` relies on it where it reads a text once.
    """
    draft = ANSWERS[name].draft
    other = replace(
        draft,
        topics=("t_products",),
        proposed=("t_results",),
        asked=not draft.asked,
        scheduled=not draft.scheduled,
        delegated_by="p_smm",
        answering="complaint",
        approvals=("any",),
        speaks_as="ambassador",
    )
    assert reading(other) == reading(draft) == reading(ASKED[name])


def test_a_way_never_tells_when_a_secret_ends():
    """Who hints at an embargoed thing is not told from when on it would be fine."""
    for embargo in BOOK.company.names.embargoes:
        draft = Draft(
            author="p_goran",
            channel="priv_li",
            time=datetime.fromisoformat("2026-05-20T09:00"),
            text=f"{embargo.terms[0]}: endlich darf ich es sagen.",
        )
        times = {way.time for way in answer(draft, BOOK, NETWORKS).ways}
        assert embargo.until is None or embargo.until not in times


def test_words_that_are_missing_are_put_in_once():
    """Where two clauses demand the same words, the text on offer carries them once."""
    draft = Draft(
        author="p_marco",
        channel="forum",
        time=datetime.fromisoformat("2026-05-20T09:00"),
        text="Die AX 400 empfehle ich allen wärmstens.",
    )
    offered = [way.text for way in answer(draft, BOOK, NETWORKS).ways if "duty" in way.kinds]
    assert [text.count("#TeamArvenberg") for text in offered if text] == [1]


def test_nobody_is_offered_what_we_do_not_say() -> None:
    """Where a text is mended, a sentence that an agreed wording warns of goes with the fault."""
    draft = Draft(
        author="p_com",
        channel="off_li",
        time=datetime.fromisoformat("2026-05-20T10:00"),
        text="Bis 2030 sind wir klimaneutral. Arvenberg wurde 1950 gegründet. "
        "Wir freuen uns auf den Tag der offenen Tür.",
    )
    decision = answer(draft, BOOK, NETWORKS)
    assert "against_wording" in {finding.kind for finding in decision.findings}
    offered = [way.text for way in decision.ways if way.text is not None]
    assert offered == ["Wir freuen uns auf den Tag der offenen Tür."]
