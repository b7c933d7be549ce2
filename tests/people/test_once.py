"""What is made once, and what is made ahead."""

from __future__ import annotations

from threading import Barrier, Event, Thread
from threading import enumerate as threads_now

import pytest

from people.test_versions import CEO, change, load
from sayso.apps.guidelines import queries, services
from sayso.apps.guidelines.ahead import ahead
from sayso.apps.guidelines.once import Once
from storing import Store


def test_many_who_ask_at_once_get_one() -> None:
    """A value is made once, however many ask for it at the same time."""
    kept: Once[str, object] = Once(2)
    barrier, made, got = Barrier(8), [], []

    def make() -> object:
        made.append(1)
        return object()

    def ask() -> None:
        barrier.wait()
        got.append(kept.of("x", make))

    threads = [Thread(target=ask) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(made) == len(set(got)) == 1


def test_nobody_waits_for_what_somebody_else_asked() -> None:
    """While one value is being made, others are given."""
    kept: Once[str, str] = Once(2)
    begun, done = Event(), Event()

    def slowly() -> str:
        begun.set()
        done.wait(10)
        return "slow"

    slow = Thread(target=lambda: kept.of("slow", slowly))
    slow.start()
    assert begun.wait(10)
    assert kept.of("quick", lambda: "quick") == "quick"
    done.set()
    slow.join()
    assert kept.of("slow", lambda: "again") == "slow"


def test_what_went_wrong_is_tried_again() -> None:
    """A failure is told to whoever asked, and is not kept."""
    kept: Once[str, int] = Once(1)
    with pytest.raises(ZeroDivisionError):
        kept.of("x", lambda: 1 // 0)
    assert kept.of("x", lambda: 2) == 2
    assert kept.of("y", lambda: 3) == 3
    assert kept.of("x", lambda: 4) == 4  # only one is kept
    kept.clear()
    assert kept.of("x", lambda: 5) == 5


def wait_for_ahead() -> None:
    for each in threads_now():
        if each.name == "ahead":
            each.join(30)


def test_ahead_is_once_and_never_a_fault() -> None:
    """What is made ahead is made once for a key, and what goes wrong there is nobody's."""
    made: list[int] = []
    for _ in range(3):
        ahead("test_once", lambda: made.append(1))
        ahead("test_once wrong", lambda: 1 // 0)
    wait_for_ahead()
    assert made == [1]


def test_a_version_is_ready_before_its_time(house: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quarter of an hour before it takes force a question has it compiled, and then nobody waits."""
    from django.test.utils import override_settings

    compiled: list[queries.Standing] = []
    real = queries._rulebook
    monkeypatch.setattr(queries, "_rulebook", lambda at: [compiled.append(at), real(at)][1])
    number = load(1)
    services.approve(number, by=CEO, from_=queries.now().replace(hour=23, minute=0))
    queries.forget()
    compiled.clear()
    for moment, ready in (("2026-02-10T22:44", False), ("2026-02-10T22:45", True)):
        with override_settings(SAYSO_NOW=moment):
            queries.standing()
            wait_for_ahead()
            assert (queries.Standing(number, 0) in compiled) is ready
    compiled.clear()
    with override_settings(SAYSO_NOW="2026-02-10T23:00"):
        assert queries.rulebook().company.guideline.version == "4.1"
    assert compiled == []
    assert house.vendor


@pytest.mark.usefixtures("house")
def test_whoever_is_gone_from_the_directory_breaks_no_page() -> None:
    """Where the directory lacks somebody whom the rules name, every page still answers."""
    from django.test import Client
    from django.test.utils import override_settings

    from sayso.apps.people.models import Entry

    change(person="p_marco", function="Leiter Verkauf")
    gone = ("p_com", "p_ceo", "p_cfo")  # no service lets it come to this; a restored store may
    Entry.objects.filter(kind="person", key__in=gone).update(values="")
    Entry.objects.filter(kind="absence").update(values="")
    queries.forget()
    with override_settings(SAYSO_DEMO=True):
        client = Client()
        for path in ("/", "/leitlinie", "/matrix", "/wer", "/matrix.csv"):
            answer = client.get(path)
            assert answer.status_code == 200
        form = {"author": "p_marco", "channel": "priv_li", "action": "publish", "when": "now"}
        for text in ("Auftragseingang +23 % im Januar", "Heute an der Drehbank gestanden"):
            assert client.post("/", {**form, "text": text}).status_code == 200
        for question in ("Wer spricht über Resultate?", "Wer beantwortet Medienfragen?"):
            assert client.post("/wer", {"text": question, "question": question}).status_code == 200
