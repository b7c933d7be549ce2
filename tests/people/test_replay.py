"""Any answer that was kept is given again to the byte, from what it rests on and from nothing else."""

from __future__ import annotations

from hashlib import sha256

import pytest
from django.db import transaction
from django.test.utils import override_settings
from msgspec import json
from msgspec.structs import replace

from engine.random_questions import drafts
from people.test_versions import CEO, COMMUNICATIONS, away, change, version
from sayso import folder
from sayso.apps.guidelines import answers, queries, services
from sayso.apps.people.services import NotAllowed
from sayso.apps.record import services as record
from sayso.apps.record.models import Row
from sayso.engine.answer import answer as real
from sayso.engine.draft import Draft
from sayso.engine.rights import OPERATOR, Viewer

ASKED = 200
pytestmark = pytest.mark.usefixtures("house")


def by(draft: Draft) -> Viewer:
    return Viewer(signed_in=True, colleague=True, person=draft.author)


def keep(count: int, seed: int) -> dict[int, bytes]:
    """Let people ask, and keep what they were told."""
    kept: dict[int, bytes] = {}
    asked = drafts(queries.company(), queries.now(), seed)
    for at in range(count):
        draft = next(asked)
        told = answers.decide(draft, by=by(draft), lang="de" if at % 3 else "en")
        kept[told.number] = told.content
    return kept


def one(text: str = "Wir haben 23 % mehr Aufträge!") -> answers.Answered:
    draft = Draft(author="p_marco", channel="priv_li", time=queries.now(), text=text)
    return answers.decide(draft, by=by(draft))


def test_every_answer_is_given_again_to_the_byte() -> None:
    """Two hundred answers of three versions and two directory changes, after all of it changed."""
    moments = iter(("2026-02-11T08:00", "2026-03-03T07:00", "2026-04-01T12:00"))
    kept = keep(ASKED // 5, 1)
    for number in (1, 2):
        files = version(number)
        loaded = services.load(files, by=COMMUNICATIONS).version.number
        services.approve(loaded, by=CEO, from_=queries.now())
        kept |= keep(ASKED // 5, number + 1)
        with override_settings(SAYSO_NOW=next(moments)):
            if number == 1:
                change(person="p_marco", function="Leiter Verkauf", roles=("r_employee",))
            else:
                away("p_com", deputy="p_ceo")
            kept |= keep(ASKED // 5, number + 10)
    with override_settings(SAYSO_NOW=next(moments)):
        queries.forget()
        assert len(kept) == ASKED
        assert sorted(answers.answered()) == sorted(kept)
        assert {queries.Standing(r.version, r.change) for r in map(rests, kept)} >= {(0, 0), (2, 3)}
        for number in answers.answered():
            assert answers.replayed(number) == kept[number]


def rests(number: int) -> answers.RestsOn:
    return json.decode(Row.objects.get(number=number).body, type=answers.RestsOn)


def test_the_record_holds_what_it_rests_on_and_not_what_was_asked() -> None:
    """The row names version, change, moment and digest; text and person stand beside the chain."""
    told = one()
    row = Row.objects.get(number=told.number)
    held = rests(told.number)
    assert (held.version, held.change, held.at) == (0, 0, "2026-02-10T19:42")
    assert held.answer == sha256(told.content).hexdigest()
    assert "p_marco" not in row.actor + row.subject + row.body
    assert len(row.payload) == 32


def test_an_erased_question_cannot_be_asked_again() -> None:
    """After the question was erased the answer is gone with it, and that is said."""
    told = one()
    with transaction.atomic():
        record.erase([told.number], actor="operator")
    with pytest.raises(answers.NotReplayed, match="erased"):
        answers.replayed(told.number)


def test_what_is_no_answer_is_told() -> None:
    """Rows of other kinds, and numbers nobody has, are no answers."""
    services.load(version(1), by=OPERATOR)
    for number in (1, 999):
        with pytest.raises(answers.NotReplayed, match="no_answer"):
            answers.replayed(number)


def test_what_it_rested_on_has_changed() -> None:
    """Where the site's own folder changed, an answer is not given from the new one."""
    told = one()
    with override_settings(
        SAYSO_COMPANY=str(folder.demo().parents[1] / "tests/companies/lauental")
    ):
        queries.forget()
        with pytest.raises(answers.NotReplayed, match="site"):
            answers.replayed(told.number)


def test_somebody_was_erased_from_the_directory() -> None:
    """An answer that rests on a directory which says less now is not given from what is left."""
    from sayso.apps.people.models import Entry

    services.load(version(1), by=OPERATOR)
    change(person="p_marco", function="Leiter Verkauf")
    told = one()
    Entry.objects.filter(key=queries.company().people[0].id).delete()
    queries.forget()
    with pytest.raises(answers.NotReplayed, match="people"):
        answers.replayed(told.number)


def test_another_sayso_answers_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the programme changed and answers otherwise, that is said, with the one that answered."""
    told = one()
    monkeypatch.setattr(
        answers, "answer", lambda *a, **k: replace(real(*a, **k), guideline_version="9")
    )
    with pytest.raises(answers.NotReplayed, match="sayso") as caught:
        answers.replayed(told.number)
    assert caught.value.by == rests(told.number).sayso


def test_nobody_keeps_an_answer_for_somebody_else() -> None:
    """Whoever asks and keeps it asks for themselves; a stranger keeps nothing."""
    draft = Draft(author="p_marco", channel="priv_li", time=queries.now(), text="Hallo")
    for viewer in (CEO, COMMUNICATIONS, Viewer(welcome=True, colleague=True)):
        with pytest.raises(NotAllowed):
            answers.decide(draft, by=viewer)
    assert not Row.objects.exists()
