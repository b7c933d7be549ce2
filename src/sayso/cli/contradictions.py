"""``sayso contradictions``: what was published and cannot be true beside the facts, the agreed wordings
or the rest.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sayso.cli import question
from sayso.cli.desk import Desk
from sayso.cli.page import Page
from sayso.cli.trouble import OK
from sayso.engine import saying
from sayso.engine.claims.against import FACT, Conflict, Side, conflicts
from sayso.engine.claims.naming import names_of
from sayso.engine.fact import Fact
from sayso.engine.statement import Statement
from sayso.engine.unsaid import Unsaid, against_wordings

KINDS = (
    "wrong_value",
    "two_values",
    "wrong_date",
    "two_dates",
    "state",
    "place",
    "role",
    "time",
    "property",
    "negation",
    "wording",
)
"""Kinds that have words of their own; the others are just two statements that do not fit."""

WORDING = "wording"
"""What stands on the other side where a post says what an agreed wording says we do not say."""


class _Side(NamedTuple):
    """One side as it is shown: whose words, where they stand, when they were said, who answers."""

    id: str
    type: str
    text: str
    start: int
    end: int
    channel: str | None
    time: Any
    owner: str | None
    link: str

    @property
    def evidence(self) -> str:
        """The words in question."""
        return self.text[self.start : self.end]


class _Entry(NamedTuple):
    """One contradiction as it is shown."""

    a: _Side
    b: _Side
    kind: str
    by: list[str]
    because: str
    why: str
    repair: str


def contradictions(desk: Desk) -> int:
    """List what was published and contradicts a fact, a wording or another post, newest first."""
    company = desk.company
    moment = question.when(desk.typed.values.get("at", "now"), company, desk.words, day_counts=True)
    words = _Words(desk)
    found = [words.of_conflict(each) for each in conflicts(company, moment)]
    found += [words.of_wording(each) for each in against_wordings(company, moment)]
    order = {each.id: at for at, each in enumerate(company.published)}
    found.sort(key=lambda each: -order[each.a.id])
    if desk.wants_json:
        desk.put_json([_document(each) for each in found])
        return OK
    page = desk.page()
    _write(found, desk, page)
    desk.put(str(page))
    return OK


def _document(each: _Entry) -> dict[str, Any]:
    """A contradiction for a machine: ids as given, places in each text, quotes, reason, repair."""
    fields: dict[str, Any] = {"a": each.a.id, "b": each.b.id, "kind": each.kind}
    for name, side in (("a", each.a), ("b", each.b)):
        fields |= {
            f"{name}_type": side.type,
            f"{name}_start": side.start,
            f"{name}_end": side.end,
            f"{name}_evidence": side.evidence,
            f"{name}_channel": side.channel,
            f"{name}_time": side.time,
            f"{name}_owner": side.owner,
            f"{name}_link": side.link,
        }
    return fields | {
        "by": each.by,
        "right": each.b.id,
        "because": each.because,
        "repair": each.repair,
    }


class _Words:
    """Puts what was found into the words of whoever reads it."""

    def __init__(self, desk: Desk) -> None:
        self.say, self.lang, self.company = desk.words.say, desk.lang, desk.company
        self.posts: dict[str, Statement] = {each.id: each for each in self.company.published}
        self.facts: dict[str, Fact] = {each.id: each for each in self.company.facts}
        self.channels = {each.id: each for each in self.company.channels}

    def of_conflict(self, each: Conflict) -> _Entry:
        """Two posts, or a post and a fact."""
        if each.right == FACT:
            repair = self.say("contradictions.repair.fact", text=self.facts[each.b.id].said)
        else:
            repair = self.say(f"contradictions.repair.{each.right}", a=each.a.id, b=each.b.id)
        return _Entry(
            self._side(each.a),
            self._side(each.b),
            each.kind,
            names_of(each.by, self.company, self.lang),
            each.right,
            self.say(f"contradictions.right.{each.right}", id=each.b.id),
            repair,
        )

    def _side(self, side: Side) -> _Side:
        if side.type == FACT:
            fact = self.facts[side.id]
            place = (None, fact.public_from, fact.owner, "")
            return _Side(side.id, side.type, fact.text, side.start, side.end, *place)
        return self._post(self.posts[side.id], side.type, side.start, side.end)

    def _post(self, post: Statement, type_: str, start: int, end: int) -> _Side:
        channel = self.channels.get(post.channel)
        owner = (channel.owner if channel is not None else None) or post.author
        link = post.link or (channel.url if channel is not None else "")
        return _Side(post.id, type_, post.text, start, end, post.channel, post.time, owner, link)

    def of_wording(self, each: Unsaid) -> _Entry:
        """A post, and the entry of the wording it goes against."""
        wording = each.wording
        since = wording.public_from
        topic = saying.topic_name(wording.topic, self.company, self.lang)
        when = "" if since is None else saying.moment(since, self.lang)
        when = self.say("contradictions.since", when=when) if when else ""
        phrasing = wording.words.get(each.statement.language)
        agreed = " ".join(phrasing.say) if phrasing is not None else ""
        desk = each.line if each.how == "elsewhere" else phrasing.refer_to if phrasing else ""
        if each.how == "elsewhere" or not agreed:
            key = "contradictions.repair.wording.refer" if desk else "contradictions.repair.wording"
            repair = self.say(key, a=each.statement.id, desk=desk)
        else:
            repair = self.say("contradictions.repair.wording.say", a=each.statement.id, text=agreed)
        place = (None, since, wording.owner, "")
        return _Entry(
            self._post(each.statement, "statement", each.start, each.end),
            _Side(wording.id, WORDING, each.line, 0, len(each.line), *place),
            WORDING,
            [topic],
            WORDING,
            self.say(f"contradictions.right.wording.{each.how}", id=wording.id, since=when),
            repair,
        )


def _write(found: list[_Entry], desk: Desk, page: Page) -> None:
    say, company = desk.words.say, desk.company
    if not company.published:
        page.text(say("contradictions.unpublished"))
        return
    if not found:
        page.text(say("contradictions.none", posts=len(company.published)), "ok")
    else:
        key = "contradictions.count.one" if len(found) == 1 else "contradictions.count"
        page.text(say(key, count=len(found), posts=len(company.published)), "strong")
    for each in found:
        kind = each.kind if each.kind in KINDS else "other"
        both = f"{each.a.id} · {each.b.id}"
        page.heading(saying.titled(both, say(f"contradictions.kind.{kind}"), desk.lang))
        for side in (each.a, each.b):
            _write_side(side, desk, page)
        if each.by:
            page.text(say("contradictions.by", things=", ".join(each.by)), indent=2)
        page.text(each.why, indent=2)
        page.text(each.repair, indent=2)
    page.gap()
    page.text(say("contradictions.honest"), "soft")


def _write_side(side: _Side, desk: Desk, page: Page) -> None:
    say, company, lang = desk.words.say, desk.company, desk.lang
    people = {each.id: each.name for each in company.people}
    if side.type == FACT:
        fact = next(each for each in company.facts if each.id == side.id)
        parts = [say("contradictions.fact"), fact.source]
    elif side.type == WORDING:
        parts = [say("contradictions.wording")]
    else:
        parts = [
            saying.channel_name(side.channel or "", company, lang),
            saying.moment(side.time, lang),
        ]
    if side.owner:
        parts.append(people.get(side.owner, side.owner))
    page.text(", ".join(filter(None, parts)), "soft", indent=2, hanging=f"{side.id}  ")
    page.quote(side.text, indent=2)
    if side.type != WORDING:  # an entry is short, and all of it is meant
        page.text(saying.quoted(side.evidence, lang), "strong", indent=4)
    if side.link:
        page.text(side.link, "soft", indent=4)
