"""``sayso replay``: an answer that was kept, worked out again from what it rests on."""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

from sayso.cli.desk import Desk
from sayso.cli.trouble import FAILURE, OK, Trouble, WrongUse


def replay(desk: Desk) -> int:
    """Give one answer again as it was, or hold all of them against the record."""
    from sayso.cli import stored

    given = desk.typed.argument
    if given is not None and not (given.isascii() and given.isdigit() and len(given) < 19):
        raise WrongUse(desk.words.say("replay.no_row", given=given))
    with stored.opened(desk.words) as store:
        if given is None:
            return _all(desk, store.answers)
        try:
            content: bytes = store.answers.replayed(int(given))
        except store.answers.NotReplayed as refused:
            raise Trouble(desk.words.say(f"replay.{refused.why}", row=given)) from None
    _put(desk, content)
    return OK


def _put(desk: Desk, content: bytes) -> None:
    """To the byte, and nothing after it: its digest is the one in the record."""
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:
        desk.put(content.decode())
    else:
        sys.stdout.flush()
        binary.write(content)


def _all(desk: Desk, answers: Any) -> int:
    told: Counter[str] = Counter()
    otherwise: list[str] = []
    for number in answers.answered():
        try:
            answers.replayed(number)
            told["same"] += 1
        except answers.NotReplayed as refused:
            told[refused.why] += 1
            if refused.why != "erased":  # that is no fault: somebody wanted it
                otherwise.append(desk.words.say(f"replay.{refused.why}", row=number))
    if desk.wants_json:
        desk.put_json({"same": told["same"], "erased": told["erased"], "not": len(otherwise)})
        return FAILURE if otherwise else OK
    page = desk.page()
    page.text(desk.words.say("replay.same", count=told["same"]), "strong")
    if told["erased"]:
        page.text(desk.words.say("replay.all_erased", count=told["erased"]))
    for line in otherwise:
        page.text(line)
    desk.put(str(page))
    return FAILURE if otherwise else OK
