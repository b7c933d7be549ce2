"""What is stored, table by table and field by field: what for, how long, who sees it.

Everything that is told of it, given to somebody or shown on the page of data protection comes from
here. A table or a field without its line fails a test: nobody stores anything without saying so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from sayso.engine.rights import Act

Words = str | Promise

NUMBER = _("Number")
WHEN = _("When")
ACCOUNT = _("Which account")
WHO = _("By whom, under a name made of chance")
SECRET = _("Only a digest or a key; it cannot be read")

FOR_GOOD = _("For good: the record cannot be changed. It names nobody.")
WITH_ACCOUNT = _("As long as the account")
WITH_VERSION = _("As long as the version of the guideline")


@dataclass(frozen=True)
class Holding:
    """One table: what it is, what for, how long, and which act shows it to others than oneself.

    ``personal``: it can hold something of somebody. ``secret`` fields are never given out, not even to
    whom they belong: they open doors. ``days`` names the setting that says how long.
    """

    title: Words
    why: Words
    long: Words
    fields: Mapping[str, Words]
    act: Act | None = None
    personal: bool = True
    secret: frozenset[str] = field(default_factory=frozenset[str])
    days: str = ""


def _plain(title: Words, why: Words, *fields: str) -> Holding:
    """A table that holds nothing of anybody."""
    return Holding(
        title=title,
        why=why,
        long=_("As long as the house"),
        fields=dict.fromkeys(fields, NUMBER),
        personal=False,
    )


HOLDINGS: dict[str, Holding] = {
    "account": Holding(
        title=_("Account"),
        why=_("So that you can sign in, and nobody else as you"),
        long=_("As long as you work here, and some days more"),
        act=Act.SEE_PEOPLE,
        days="SAYSO_KEEP_ACCOUNTS",
        secret=frozenset({"password"}),
        fields={
            "id": NUMBER,
            "email": _("E-mail address"),
            "person": _("Which entry of the directory"),
            "password": SECRET,
            "language": _("Language"),
            "is_active": _("Whether it may sign in"),
            "made": _("When it was made"),
            "last_login": _("When you last signed in"),
            "generation": _("How often all sessions were ended"),
        },
    ),
    "sitting": Holding(
        title=_("Tasks in the house"),
        why=_("So that only those see more who need to"),
        long=WITH_ACCOUNT,
        act=Act.SEE_PEOPLE,
        fields={
            "id": NUMBER,
            "account_id": ACCOUNT,
            "seat": _("Which task"),
            "group": _("Which group of the sign-in service gave it"),
        },
    ),
    "letter": Holding(
        title=_("Letters"),
        why=_("So that nobody is told the same twice, and nobody more than once a day"),
        long=WITH_ACCOUNT,
        fields={
            "account_id": ACCOUNT,
            "told": SECRET,
            "sent": _("When the last letter went out"),
        },
    ),
    "invitation": Holding(
        title=_("Links to sign in"),
        why=_("So that you can set your password yourself"),
        long=_("Until it is used, or its time is over"),
        secret=frozenset({"digest"}),
        fields={
            "id": NUMBER,
            "digest": SECRET,
            "account_id": ACCOUNT,
            "until": _("Until when it works"),
        },
    ),
    "factor": Holding(
        title=_("Second step of signing in"),
        why=_("So that a stolen password is not enough"),
        long=WITH_ACCOUNT,
        secret=frozenset({"data"}),
        fields={
            "id": NUMBER,
            "account_id": ACCOUNT,
            "kind": _("Which kind"),
            "name": _("What you call it"),
            "data": SECRET,
            "counter": _("Which was used last"),
            "made": _("When it was made"),
            "used": _("When it was last used"),
        },
    ),
    "identity": Holding(
        title=_("You at the company's sign-in service"),
        why=_("So that you need no further password"),
        long=WITH_ACCOUNT,
        fields={
            "id": NUMBER,
            "account_id": ACCOUNT,
            "issuer": _("Which service"),
            "subject": _("What it calls you"),
        },
    ),
    "sign_in_try": Holding(
        title=_("Tries to sign in that failed"),
        why=_("So that nobody guesses a password"),
        long=_("Some minutes"),
        secret=frozenset({"key"}),
        fields={
            "id": NUMBER,
            "key": SECRET,
            "account_id": ACCOUNT,
            "to_tell": _("Whether it is still to be counted"),
            "passed": _("Whether it was looked at"),
            "time": WHEN,
            "until": _("Until when it counts"),
        },
    ),
    "django_session": Holding(
        title=_("Sessions"),
        why=_("So that you need not sign in on every page"),
        long=_("A working day, or until you sign out"),
        secret=frozenset({"session_key", "session_data"}),
        fields={
            "session_key": SECRET,
            "session_data": SECRET,
            "expire_date": _("Until when it works"),
        },
    ),
    "directory_change": Holding(
        title=_("Changes of the directory"),
        why=_("So that a change can be taken back"),
        long=_("As long as the house; without what was erased"),
        act=Act.CHANGE_PEOPLE,
        fields={
            "number": NUMBER,
            "time": WHEN,
            "actor": WHO,
            "source": _("Where it came from"),
            "undoes_id": _("Which one it takes back"),
        },
    ),
    "directory_entry": Holding(
        title=_("Entry in the directory"),
        why=_(
            "So that an answer knows who you are in the company: whoever works here stands in it"
        ),
        long=_("As long as you work here, and some time more; earlier states for some years"),
        act=Act.SEE_PEOPLE,
        days="SAYSO_KEEP_HISTORY",
        fields={
            "id": NUMBER,
            "change_id": _("Since which change"),
            "kind": _("Person or absence"),
            "key": _("Name of the entry"),
            "place": _("Where it stands in its file"),
            "values": _("What it says: name, function, unit, e-mail address, times"),
        },
    ),
    "guideline_file": Holding(
        title=_("Files of the guideline"),
        why=_("So that an answer can be given again as it was"),
        long=WITH_VERSION,
        act=Act.SEE_VERSIONS,
        fields={"digest": _("Digest of the file"), "content": _("The file")},
    ),
    "guideline_part": Holding(
        title=_("Which file belongs to which version"),
        why=_("So that an answer can be given again as it was"),
        long=WITH_VERSION,
        act=Act.SEE_VERSIONS,
        personal=False,
        fields={
            "id": NUMBER,
            "version_id": _("Which version"),
            "path": _("Name of the file"),
            "file_id": _("Digest of the file"),
        },
    ),
    "guideline_version": Holding(
        title=_("Versions of the guideline"),
        why=_("So that it is known who brought and who approved what is in force"),
        long=_("As long as the house"),
        act=Act.SEE_VERSIONS,
        fields={
            "number": NUMBER,
            "digest": _("Digest of the folder"),
            "name": _("What the guideline calls itself"),
            "loaded": _("When it was brought"),
            "loaded_by": WHO,
            "approved": _("When it was approved"),
            "approved_by": WHO,
            "timezone": _("On which clock"),
            "force_from": _("From when it is in force"),
            "withdrawn": _("Whether it was withdrawn"),
        },
    ),
    "ledger": _plain(
        _("The record itself"), _("So that it cannot be exchanged"), "id", "installation", "began"
    ),
    "ledger_row": Holding(
        title=_("Rows of the record"),
        why=_("So that nobody can deny or alter what was decided"),
        long=FOR_GOOD,
        act=Act.SEE_RECORD,
        fields={
            "number": NUMBER,
            "time": WHEN,
            "kind": _("What it tells of"),
            "actor": WHO,
            "subject": _("About what"),
            "body": _("Names of things, numbers and digests"),
            "payload": _("Digest of what was written"),
            "previous": _("Digest of the row before"),
            "hash": _("Digest of the row"),
        },
    ),
    "ledger_payload": Holding(
        title=_("What you submitted"),
        why=_("So that an answer can be given again as it was"),
        long=_("Until it is erased, at the latest when its time is over"),
        days="SAYSO_KEEP_PAYLOADS",
        secret=frozenset({"salt"}),
        fields={
            "row_id": _("To which row of the record it belongs"),
            "salt": SECRET,
            "content": _("What was written"),
        },
    ),
    "ledger_pseudonym": Holding(
        title=_("Your name in the record"),
        why=_("So that the record names nobody, and still tells who decided while you work here"),
        long=_("As long as you work here; when it is erased, nobody knows who it was"),
        act=Act.NAME_ACTORS,
        days="SAYSO_KEEP_LEFT",
        fields={
            "token": _("Name made of chance"),
            "person": _("Which entry of the directory"),
        },
    ),
    "tending": _plain(
        _("When the house was tended"), _("So that it is tended once an hour"), "id", "time"
    ),
    "django_content_type": _plain(
        _("Names of tables"), _("Needed by what we build on"), "id", "app_label", "model"
    ),
    "auth_group": _plain(_("Empty"), _("Needed by what we build on"), "id", "name"),
    "auth_permission": _plain(
        _("Empty"), _("Needed by what we build on"), "id", "name", "content_type_id", "codename"
    ),
    "auth_group_permissions": _plain(
        _("Empty"), _("Needed by what we build on"), "id", "group_id", "permission_id"
    ),
}


def tables() -> list[tuple[type[models.Model], Holding]]:
    """Every table there is, with its line, in the order of the lines."""
    there = {
        model._meta.db_table: model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    }
    return [(there[name], each) for name, each in HOLDINGS.items() if name in there]


def days(holding: Holding) -> int | None:
    """How many days after its end it is kept, as set; ``None`` where no setting says it."""
    return getattr(settings, holding.days) if holding.days else None


def value(model: type[models.Model], name: str, row: Mapping[str, Any]) -> Any:
    """A field as it may be given to whom it belongs: secrets never, bytes as text where they are."""
    if name in HOLDINGS[model._meta.db_table].secret:
        return "•"
    raw = row[name]
    if isinstance(raw, bytes | memoryview):
        try:
            return bytes(raw).decode()
        except UnicodeDecodeError:
            return bytes(raw).hex()
    return raw if raw is None or isinstance(raw, str | int | bool | float) else str(raw)
