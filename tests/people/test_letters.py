"""Letters: what waits for somebody, once a day at most, in their language; a real server takes them."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.conf import settings
from django.test import Client
from django.test.utils import override_settings
from msgspec.structs import replace

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.letters import services
from sayso.apps.letters.models import Letter
from sayso.apps.people import services as people
from sayso.apps.people.models import Account
from sayso.engine.rights import NOBODY, OPERATOR
from sayso.engine.vacancy import vacancies
from storing import Store

Come = Callable[..., Client]


class Box:
    """Takes what is handed over, and refuses while it is told to."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refuses = False

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  aiosmtpd's name
        """Take one letter."""
        if self.refuses:
            return "451 Come back later"
        letter = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 OK"


@pytest.fixture
def box(house: Store) -> Iterator[Box]:
    """A letter box on this machine."""
    found = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(found, hostname="127.0.0.1", port=port)
    server.start()
    with override_settings(
        SAYSO_MAIL="smtp",
        SAYSO_MAIL_FROM="sayso@arvenberg.example",
        SAYSO_ADDRESS="https://sayso.arvenberg.example",
        EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
    ):
        yield found
    server.stop()


def leave() -> str:
    """Let somebody leave whose deputy is then asked; who that is."""
    company, now = guidelines.company(), guidelines.now()
    for owner in dict.fromkeys(
        each.owner for each in company.channels if each.owner and each.deputy
    ):
        left = tuple(
            replace(each, employed_until=now) if each.id == owner else each
            for each in company.people
        )
        asked = {each.asked for each in vacancies(replace(company, people=left), now)} - {""}
        if asked and owner not in asked:
            at = guidelines.standing().change
            people.change_directory(left, company.absences, seen=at, by=OPERATOR, source="hand")
            return min(asked)
    raise AssertionError("nobody in the demo has a deputy")


def body(letter: EmailMessage, kind: str) -> str:
    """One of the two bodies."""
    part = letter.get_body((kind,))
    assert part is not None
    return part.get_content()


def test_one_letter_and_not_a_second(box: Box, signed_in: Come) -> None:
    """Whoever is asked for a name gets one letter, in text and HTML, and not the same one again."""
    asked = leave()
    signed_in(asked)
    assert services.send(by=OPERATOR) == 1
    assert services.send(by=OPERATOR) == 0
    (letter,) = box.letters
    assert letter["To"] == Account.objects.get(person=asked).email
    assert letter["Auto-Submitted"] == "auto-generated"
    for kind in ("plain", "html"):
        assert "https://sayso.arvenberg.example/ich" in body(letter, kind)
    person = guidelines.person(asked)
    assert person is not None
    assert person.name in body(letter, "plain")


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES])
def test_a_letter_speaks_the_language_of_its_reader(
    language: str, box: Box, signed_in: Come
) -> None:
    """The language somebody chose is the letter's, whatever the site spoke last."""
    asked = leave()
    signed_in(asked)
    Account.objects.filter(person=asked).update(language=language)
    services.send(by=OPERATOR)
    html = body(box.letters[0], "html")
    assert f'lang="{language}"' in html
    word = {"de": "wartet", "fr": "attente", "it": "attesa", "en": "Waiting"}[language]
    assert word in box.letters[0]["Subject"]


def test_nobody_gets_two_on_a_day(box: Box, signed_in: Come) -> None:
    """What comes up within a day waits for the next letter."""
    asked = leave()
    signed_in(asked)
    services.send(by=OPERATOR)
    Letter.objects.update(told="")
    assert services.send(by=OPERATOR) == 0
    Letter.objects.update(sent=0)
    assert services.send(by=OPERATOR) == 1


def test_what_could_not_be_handed_over_is_tried_again(box: Box, signed_in: Come) -> None:
    """A server that refuses loses no letter, and sends none twice."""
    signed_in(leave())
    box.refuses = True
    assert services.send(by=OPERATOR) == 0
    box.refuses = False
    assert services.send(by=OPERATOR) == 1
    assert len(box.letters) == 1


def test_without_a_server_and_without_the_right_nothing_is_sent(box: Box, signed_in: Come) -> None:
    """Where no mail is set up nothing goes out; who keeps no house cannot send."""
    signed_in(leave())
    with override_settings(SAYSO_MAIL=""):
        assert services.send(by=OPERATOR) == 0
    with pytest.raises(people.NotAllowed):
        services.send(by=NOBODY)
    assert box.letters == []
