"""``sayso createadmin``: a link for whoever looks after Sayso, valid a day, opened once."""

from __future__ import annotations

from sayso.cli.desk import Desk
from sayso.cli.trouble import OK, WrongUse

ADDRESS = "http://127.0.0.1:8000"


def createadmin(desk: Desk) -> int:
    """Let somebody in as an administrator; whoever is one already and is locked out begins anew."""
    from sayso.cli import stored

    email = desk.typed.arguments[0].strip()
    name, _, place = email.partition("@")
    if not (name and place and len(email) <= 254) or any(sign.isspace() for sign in email):
        raise WrongUse(desk.words.say("createadmin.email", given=email))
    address = desk.typed.values.get("site", ADDRESS).rstrip("/")
    if not address.startswith(("http://", "https://")):
        raise WrongUse(desk.words.say("createadmin.site", given=address))
    with stored.opened(desk.words, begin=True) as store:
        secret = store.first.administrator(email)
    link = f"{address}/einladung/{secret}"
    if desk.wants_json:
        desk.put_json({"email": email, "link": link})
        return OK
    page = desk.page()
    page.text(desk.words.say("createadmin.done", email=email), "strong")
    desk.put(f"{page}{link}\n")
    return OK
