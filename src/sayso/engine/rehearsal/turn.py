"""Shifts in sentences: those with the same turn become one line, the largest first.

The same turn is the same actions and the same two verdicts. A line that stands for several boxes
says that it does; its boxes stand beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence, Sized

from msgspec import Struct

from sayso.engine.action import ACTIONS
from sayso.engine.company import Company
from sayso.engine.rehearsal.describing import FEW, Describing, phrase
from sayso.engine.rehearsal.shift import Shift
from sayso.engine.saying import listed, person_name, upper_first

MOST_CLAUSES = 3
MANY_LINES = 8
"""More lines than this under one heading are put together, whatever the action."""
EVERYDAY = {"publish": 0, "comment": 1, "reply": 2, "share": 3, "share_with_comment": 4, "like": 5}
"""What people do every day, the commonest first."""
ODD = len(EVERYDAY)
MOST_LOOKED_AT = 40
"""People of a shift among whom the owner of a channel is looked for."""
REFLEXIVE = "sich "
"""What German puts beside the first verb: *dürfen sich nicht mehr äussern*."""


class Line(Struct, frozen=True, kw_only=True):
    """One thing to read: what changes, how many questions that is, one of them, and its boxes."""

    text: str
    questions: int = 0
    example: str = ""
    shifts: tuple[Shift, ...] = ()


class Turns:
    """Puts shifts into lines. ``changed`` are the names of clauses that were changed."""

    def __init__(
        self, company: Company, names: Describing, changed: Collection[str], lang: str
    ) -> None:
        self.company, self.names, self.lang = company, names, lang
        self.changed = frozenset(changed)

    def say(self, key: str, /, **places: object) -> str:
        """A sentence of a rehearsal."""
        return phrase(key, self.lang, **places)

    def lines(self, shifts: Sequence[Shift]) -> Iterable[Line]:
        """One line for each turn, those with most questions first."""
        turns: dict[object, list[Shift]] = {}
        for fine in (True, False):
            turns.clear()
            for shift in shifts:
                turns.setdefault(self._turn(shift, fine=fine), []).append(shift)
            if len(turns) <= MANY_LINES:
                break
        lines = [self._line(group) for group in turns.values()]
        return sorted(lines, key=lambda line: -line.questions)

    def _turn(self, shift: Shift, *, fine: bool) -> object:
        """What the shifts of one line have in common; less of it where lines would be too many."""
        before, after = shift.before, shift.after
        verdicts = (before.strictness, before.nothing_permits, after.strictness)
        actions = shift.actions if fine else ()
        if shift.gain:
            return verdicts, bool(after.asked), actions, after.asked if fine else ()
        return verdicts, before.asked, after.asked, self._todo(shift), actions

    def _line(self, shifts: list[Shift]) -> Line:
        first = shifts[0]
        people = {name for shift in shifts for name in shift.people}
        channels = {name for shift in shifts for name in shift.channels}
        topics = {name for shift in shifts for name in shift.topics}
        who = self.names.who([name for name in self.names.people if name in people])
        actions = {name for shift in shifts for name in shift.actions}
        about = [name for name in (*self.names.topics, None) if name in topics]
        may = self.say("may.one" if len(people) == 1 else "may")
        do = self.names.do([name for name in ACTIONS if name in actions])
        if first.gain and do.startswith(REFLEXIVE):
            may, do = f"{may} {REFLEXIVE.strip()}", do.removeprefix(REFLEXIVE)
        parts = {
            "Who": upper_first(who),
            "may": may,
            "do": do,
            "where": self.names.where([name for name in self.names.channels if name in channels]),
            "what": self.names.what(about),
        }
        if first.gain:
            text = self._turned(first, self._asked(shifts), parts)
            said = self._clauses(shifts)
            text = f"{text[:-1]} {said}." if said else text
        else:
            text = self.say("other", rest=self._rest(first), **parts)
        if len(shifts) > 1:
            text += " " + self.say("combined")
        return Line(
            text=text,
            questions=sum(shift.questions for shift in shifts),
            example=self._sample(shifts, people, actions, channels, topics),
            shifts=tuple(shifts),
        )

    def _asked(self, shifts: Sequence[Shift]) -> str:
        asked = dict.fromkeys(name for shift in shifts for name in shift.after.asked)
        return (
            self.say("asked", asked=self._people(tuple(asked)))
            if asked
            else self.say("asked.topic")
        )

    def _turned(self, shift: Shift, asked: str, parts: dict[str, str]) -> str:
        before, after = shift.before, shift.after
        asking = after.verdict == "ask" or after.unasked
        direction = "gain" if shift.gain > 0 else "loss"
        kind = "ask" if asking else after.verdict
        state = "unasked" if before.unasked else before.verdict
        return self.say(
            f"turn.{direction}.{kind}",
            Asked=asked,
            before=self.say("before.nothing" if before.nothing_permits else f"before.{state}"),
            **parts,
        )

    def _clauses(self, shifts: Sequence[Shift]) -> str:
        """*(5.2a statt 5.2b)*: the clauses that were changed, where any of them decided."""
        before = dict.fromkeys(name for shift in shifts for name in shift.before.clauses)
        after = dict.fromkeys(name for shift in shifts for name in shift.after.clauses)
        old = [name for name in before if name not in after]
        new = [name for name in after if name not in before]
        if self.changed.intersection((*before, *after)):
            old = [name for name in before if name in self.changed and name not in after]
            new = [name for name in after if name in self.changed] or new
        before_said, after_said = (few(names) for names in (old, new))
        if before_said and after_said:
            return self.say("clauses", before=before_said, after=after_said)
        if after_said:
            return self.say("clauses.after", after=after_said)
        return self.say("clauses.before", before=before_said) if before_said else ""

    def _todo(self, shift: Shift) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Duties that came, that went, and those that stayed by name and changed."""
        before, after = shift.before.todo, shift.after.todo
        more = tuple(name for name in after if name not in before)
        less = tuple(name for name in before if name not in after)
        same = tuple(name for name in after if name in before and name in self.changed)
        return more, less, same

    def _rest(self, shift: Shift) -> str:
        before, after = shift.before, shift.after
        more, less, same = self._todo(shift)
        said: list[str] = []
        if before.asked != after.asked:
            people = {"before": self._people(before.asked), "after": self._people(after.asked)}
            said.append(self.say("other.asked", **people))
        elif before.asked and self.changed.intersection((*before.clauses, *after.clauses)):
            clauses = [name for name in after.clauses if name in self.changed] or after.clauses
            said.append(self.say("other.asked.same", clauses=few(clauses)))
        said += [
            self.say(key, clauses=few(names))
            for key, names in (("other.more", more), ("other.less", less), ("other.todo", same))
            if names
        ]
        return " ".join(said) or self.say("other.todo", clauses=few(after.clauses))

    def _people(self, asked: Sequence[str]) -> str:
        """Approvers as the clauses write them."""
        if not asked:
            return self.say("nobody")
        units = {unit.id: unit.name for unit in self.company.units}
        names = [
            each.partition(":")[2]
            if each.startswith("outside:")
            else next(iter(units[each].values()), each)
            if each in units
            else person_name(each, self.company, self.lang)
            for each in asked
        ]
        return self.names.clean(listed(names, self.lang))

    def _sample(self, shifts: Sequence[Shift], *named: Sized) -> str:
        """One question, where the line does not name everything already."""
        if all(len(those) <= FEW for those in named):
            return ""
        _, person, action, channel, topic = min(map(self._everyday, shifts), key=lambda one: one[0])
        items = [
            self.names.person(person),
            *([self.names.do((action,))] if len(named[1]) > 1 else []),
            self.names.channel(channel),
            self.names.topic(topic),
        ]
        return self.say("example", items=", ".join(items))

    def _everyday(self, shift: Shift) -> tuple[tuple[int, ...], str, str, str, str | None]:
        """The question of a shift that people ask most likely, and how odd it still is."""
        odd, action = min((EVERYDAY.get(each, ODD), each) for each in shift.actions)
        far, place, who = min(
            (self._far(channel, person), where, number)
            for where, channel in enumerate(shift.channels)
            for number, person in enumerate(shift.people[:MOST_LOOKED_AT])
        )
        vague, what = min((self._vague(each), n) for n, each in enumerate(shift.topics))
        question = (shift.people[who], action, shift.channels[place], shift.topics[what])
        return ((odd, far, vague), *question)

    def _far(self, name: str, person: str) -> int:
        """One's own channel, an official one, a place, somebody else's profile."""
        channel = self.names.channels.get(name)
        if channel is None:
            return 3
        if channel.owner == person:
            return 0
        return 1 if channel.class_ == "official" else 2 if channel.place else 3

    def _vague(self, name: str | None) -> int:
        """A topic, the root of all of them, none."""
        topic = self.names.topics.get(name or "")
        return 2 if topic is None else int(topic.parent is None)


def few(names: Sequence[str]) -> str:
    """The first of some names; the others are only hinted at."""
    shown = [*names[:MOST_CLAUSES], *(["…"] if len(names) > MOST_CLAUSES else [])]
    return ", ".join(shown)
