"""Sends letters: a digest and not a flood."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from hashlib import sha256
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.letters import queries
from sayso.apps.letters.models import Letter
from sayso.apps.letters.queries import Matter
from sayso.apps.people import services as people
from sayso.apps.people.models import Account
from sayso.engine import saying
from sayso.engine.rights import Act, Viewer

A_DAY = 20 * people.HOUR
"""Between two letters to one person: a day, and some hours less, so that it does not wander."""


def send(*, by: Viewer) -> int:
    """Write to everybody for whom something new waits; how many letters went out.

    Nobody gets more than one a day, and nobody one that says what the last one said. Without
    ``SAYSO_MAIL`` nothing is sent. A letter that cannot be handed over is tried again later. Raises
    ``NotAllowed``.
    """
    people.require(by, Act.KEEP_HOUSE)
    if not settings.SAYSO_MAIL:
        return 0
    waiting = queries.waiting()
    accounts = Account.objects.filter(is_active=True, person__in=waiting).order_by("pk")
    return sum(_written(each, waiting[each.person or ""]) for each in accounts)


def _written(account: Account, matters: Sequence[Matter]) -> bool:
    told = sha256("\n".join("\t".join(each) for each in sorted(matters)).encode()).hexdigest()
    with transaction.atomic():
        last, _ = Letter.objects.select_for_update().get_or_create(account=account)
        before = (last.told, last.sent)
        if last.told == told or people.now() - last.sent < A_DAY:
            return False
        last.told, last.sent = told, people.now()
        last.save()
    try:
        letter(account, matters).send()
    except (OSError, SMTPException):
        logging.getLogger(__name__).exception("a letter was not handed over")
        Letter.objects.filter(account=account).update(told=before[0], sent=before[1])
        return False
    return True


def letter(account: Account, matters: Sequence[Matter]) -> EmailMultiAlternatives:
    """The letter to an account, as text and as HTML, in the language of whoever gets it."""
    person = guidelines.person(account.person or "")
    company = guidelines.company()
    spoken = [
        account.language,
        *(person.languages if person else ()),
        company.profile.deciding_language,
    ]
    language = next((each for each in spoken if each in dict(settings.LANGUAGES)), "de")
    with translation.override(language):
        lines = [(_line(each, language), _address(each)) for each in matters]
        subject = gettext("Waiting for you: %(count)d") % {"count": len(lines)}
        page = {
            "name": person.name if person else "",
            "lines": lines,
            "language": language,
            "subject": subject,
        }
        message = EmailMultiAlternatives(
            f"Sayso: {page['subject']}",
            render_to_string("letters/digest.txt", page),
            settings.SAYSO_MAIL_FROM,
            [account.email],
            headers={"Auto-Submitted": "auto-generated"},  # RFC 3834: nobody's absence answers it
        )
        message.attach_alternative(render_to_string("letters/digest.html", page), "text/html")
    return message


def _line(matter: Matter, lang: str) -> str:
    company = guidelines.company()
    if matter.what == "version":
        said = gettext("Version %(name)s of the guideline waits for your yes.")
        return said % {"name": matter.was or matter.id}
    is_channel = matter.what.startswith("channel")
    name = saying.channel_name if is_channel else saying.topic_name
    said = {
        "channel_owner": gettext(
            "“%(name)s” needs somebody new who is responsible: %(was)s works here no longer."
        ),
        "channel_deputy": gettext("“%(name)s” needs a new deputy: %(was)s works here no longer."),
    }[f"channel_{matter.what.rpartition('_')[2]}"]
    was = saying.person_name(matter.was, company, lang)
    return said % {"name": name(matter.id, company, lang), "was": was}


def _address(matter: Matter) -> str:
    path = f"/fassungen/{matter.id}" if matter.what == "version" else "/ich"
    return settings.SAYSO_ADDRESS.rstrip("/") + path
