"""``sayso tend``: what is over its time goes."""

from __future__ import annotations

from sayso.cli.desk import Desk
from sayso.cli.trouble import OK


def tend(desk: Desk) -> int:
    """Let go of what is over its time, and say how much of what it was."""
    from sayso.cli import stored
    from sayso.engine.rights import OPERATOR

    with stored.opened(desk.words) as store:
        done: dict[str, int] = store.tending.tend(by=OPERATOR)
    if desk.wants_json:
        desk.put_json(done)
        return OK
    page = desk.page()
    gone = {name: count for name, count in done.items() if count}
    page.text(desk.words.say("tend.done" if gone else "tend.nothing"), "strong")
    for name, count in gone.items():
        page.text(desk.words.say(f"tend.{name}", count=count), indent=2)
    desk.put(str(page))
    return OK
