"""The nearest yes of the open drafts, tried again."""

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
from sayso.networks import NETWORKS

BOOK = compile_rulebook(folder.load(folder.demo()))
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


ANSWERS = {each["id"]: answer(draft_of(each), BOOK, NETWORKS) for each in LABELLED["drafts"]}
NOT_OK = [name for name, decision in ANSWERS.items() if decision.verdict != "ok"]


def taken(way: Way, decision: Decision) -> Decision:
    """The answer after ``way`` was taken."""
    draft = decision.draft
    changes = {
        "text": way.text,
        "time": way.time,
        "author": way.person if way.kind == "person" else None,
        "channel": way.channel,
        "action": way.action,
        "asked": True if way.kind == "approval" else None,
    }
    changed = replace(draft, **{key: value for key, value in changes.items() if value is not None})
    if way.kind not in ("wording", "duty"):
        # It is still about what it was about, whether or not the new text would tell.
        about = [topic for topic, _ in decision.topics if topic is not None]
        changed = replace(changed, topics=tuple(about) or None)
    elif draft.topics is None:
        changed = replace(changed, proposed=())
    if way.kind == "action":
        changed = replace(changed, text=None, media=())
    return decide(changed, BOOK, read(changed, BOOK.company, NETWORKS))


def test_some_drafts_need_a_way():
    """There are drafts to try this on, and an *ok* is offered nothing."""
    assert len(NOT_OK) >= 10
    assert all(not ANSWERS[name].ways for name in ANSWERS if name not in NOT_OK)


@pytest.mark.parametrize("name", NOT_OK)
def test_no_answer_ends_at_no(name: str):
    """Whoever may not is offered a way, or at least somebody to talk to."""
    assert ANSWERS[name].ways


@pytest.mark.parametrize("name", NOT_OK)
def test_every_way_is_a_yes(name: str):
    """What is offered as a way was decided again and is fine, or needs only the yes it names."""
    for way in ANSWERS[name].ways:
        if way.kind == "talk":
            continue
        assert taken(way, ANSWERS[name]).verdict == ("ask" if way.kind == "approval" else "ok"), way


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
    offered = [way.text for way in answer(draft, BOOK, NETWORKS).ways if way.kind == "duty"]
    assert [text.count("#TeamArvenberg") for text in offered if text] == [1]
