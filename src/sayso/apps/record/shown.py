"""Rows of the ledger in words, for those who may read them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext

from sayso import clock
from sayso.apps.record.models import Pseudonym, Row
from sayso.engine import saying
from sayso.engine.ledger import Kind

A_PAGE = 50
"""Rows on a page."""


def kinds() -> dict[str, str]:
    """What rows tell of, in words."""
    return {
        Kind.DECISION.value: gettext("Answer"),
        Kind.APPROVAL.value: gettext("Approval"),
        Kind.REGISTER.value: gettext("Register"),
        Kind.GUIDELINE.value: gettext("Guideline"),
        Kind.SIGN_IN.value: gettext("Signing in"),
        Kind.RIGHTS.value: gettext("Rights"),
        Kind.PERSON.value: gettext("Directory"),
        Kind.SETTING.value: gettext("Setting"),
        Kind.ERASURE.value: gettext("Erasure"),
    }


def page(
    before: int, kind: str, zone: str, lang: str, *, names: dict[str, str] | None
) -> list[dict[str, Any]]:
    """Rows older than ``before``, the newest first; with ``names`` by person, actors are named."""
    rows = Row.objects.filter(number__lt=before)
    if kind:
        rows = rows.filter(kind=kind)
    found = list(
        rows.order_by("-number").values("number", "time", "kind", "actor", "subject", "body")[
            :A_PAGE
        ]
    )
    known = _known(found) if names is not None else {}
    said = kinds()

    def named(token: str) -> str:
        if names is None and token.startswith("p:"):
            return gettext(
                "a person"
            )  # not even a sign by which rows of one person are put together
        return (names or {}).get(known.get(token, ""), "") or token

    return [
        {
            "number": each["number"],
            "when": _when(each["time"], zone, lang),
            "kind": said.get(each["kind"], each["kind"]),
            "actor": named(each["actor"]),
            "subject": named(each["subject"]),
            "body": _body(each["body"]),
        }
        for each in found
    ]


def _known(rows: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Who stands behind the pseudonyms of these rows."""
    tokens = {each[side] for each in rows for side in ("actor", "subject")}
    return dict(Pseudonym.objects.filter(token__in=tokens).values_list("token", "person"))


def _when(time: int, zone: str, lang: str) -> str:
    moment = clock.here(datetime.fromtimestamp(time / 1_000_000, UTC), zone)
    return f"{saying.day(moment, lang)}, {moment:%H:%M:%S}"


def _body(body: str) -> list[tuple[str, str]]:
    """What a row says, field by field; long digests are shortened."""
    said = json.loads(body)
    return [
        (name, _short(value)) for name, value in said.items() if value not in (None, "", [], {})
    ]


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:24]}…"
