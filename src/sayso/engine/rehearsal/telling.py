"""A rehearsal in sentences, so that a human reads it in a minute."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from sayso.engine.company import Company
from sayso.engine.rehearsal import Rehearsal
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.describing import FEW, Describing, counted, number, phrase
from sayso.engine.rehearsal.spoken import Retold, Retried
from sayso.engine.rehearsal.turn import Line, Turns, few
from sayso.engine.rehearsal.versions import Apart, RuleChange, without_secrets
from sayso.engine.retelling import Retelling
from sayso.engine.saying import (
    channel_name,
    day,
    listed,
    moment,
    person_name,
    quoted,
    topic_name,
)

LONGEST_QUOTE = 90


class Section(Struct, frozen=True, kw_only=True):
    """A heading with what stands under it; ``none`` is said where there is nothing."""

    name: str
    title: str
    lines: tuple[Line, ...] = ()
    none: str = ""
    count: str = ""


class Telling(Struct, frozen=True, kw_only=True):
    """A rehearsal in words."""

    title: str
    about: str
    summary: str
    sections: tuple[Section, ...]
    honest: str


def tell(rehearsal: Rehearsal, old: Company, new: Company, lang: str) -> Telling:
    """``rehearsal`` of ``old`` and ``new`` in the language ``lang``."""
    return _Teller(rehearsal, old, new, lang).telling()


class _Teller:
    def __init__(self, rehearsal: Rehearsal, old: Company, new: Company, lang: str) -> None:
        self.rehearsal = rehearsal
        self.old, self.new, self.lang = old, new, lang
        self.names = describing(rehearsal, old, new, lang)
        self.sections: tuple[Section, ...] = ()
        changed = rehearsal.changes
        self.changed = {
            name for rule in changed.rules for name in (*rule.added, *rule.removed, *rule.changed)
        }
        self.turns = Turns(new, self.names, self.changed, lang)

    def say(self, key: str, /, **places: object) -> str:
        return phrase(key, self.lang, **places)

    def telling(self) -> Telling:
        found = self.rehearsal
        old, new = found.changes.versions
        self.sections = self._sections()
        at = moment(found.moment, self.lang)
        return Telling(
            title=self.say("title"),
            about=self.say("versions", old=old, new=new, moment=at)
            if old != new
            else self.say("same_version", new=new, moment=at),
            summary=self._summary(),
            sections=self.sections,
            honest=" ".join(self._honest()),
        )

    def _sections(self) -> tuple[Section, ...]:
        found = self.rehearsal
        shifts = (("gains", found.gains), ("losses", found.losses), ("others", found.others))
        return (
            *(
                Section(
                    name=name,
                    title=self.say(f"head.{name}"),
                    lines=tuple(self.turns.lines(those)),
                    none=self.say(f"none.{name}"),
                )
                for name, those in shifts
            ),
            self._posts(),
            self._examples(),
            self._changes(),
        )

    def _honest(self) -> Iterator[str]:
        yield self.say("honest")
        if any(len(line.shifts) > 1 for section in self.sections for line in section.lines):
            yield self.say("honest.combined")

    def _summary(self) -> str:
        found = self.rehearsal
        counts = {
            name: sum(shift.questions for shift in getattr(found, name))
            for name in ("gains", "losses", "others")
        }
        every = sum(counts.values())
        if not every:
            return self.say("nothing")
        parts = [
            self.say(f"summary.{name}", count=number(count, self.lang))
            for name, count in counts.items()
            if count
        ]
        together = "; ".join(parts) if counts["others"] else listed(parts, self.lang)
        whole = number(found.questions, self.lang)
        return counted("summary.one", "summary", every, self.lang, all=whole, parts=together)

    # ── posts and examples ───────────────────────────────────────────────────────────────────────

    def verdict(self, answer: Answer | None) -> str:
        """*ja*, *zuerst fragen*, *nein*."""
        if answer is None:
            return self.say("verdict.none")
        return self.say("verdict.unasked" if answer.unasked else f"verdict.{answer.verdict}")

    def after(self, before: Answer | None, after: Answer | None) -> str:
        """The new verdict with the clauses that made it so."""
        said = self.verdict(after)
        if after is None:
            return said
        known = before.clauses if before is not None else ()
        clauses = [name for name in after.clauses if name not in known or name in self.changed]
        if clauses:
            return f"{said} {self.say('clauses.after', after=few(clauses))}"
        gone = [name for name in known if name in self.changed and name not in after.clauses]
        return f"{said} {self.say('clauses.before', before=few(gone))}" if gone else said

    def _posts(self) -> Section:
        found = self.rehearsal
        lines = [self._post(post) for post in found.posts if post.gain]
        same = [post for post in found.posts if not post.gain]
        if same:
            clauses = self._named((post.before, post.after) for post in same)
            lines.append(
                Line(
                    text=counted(
                        "post.same.one", "post.same", len(same), self.lang, clauses=clauses
                    )
                )
            )
        if found.silent:
            lines.append(
                Line(text=counted("post.silent.one", "post.silent", len(found.silent), self.lang))
            )
        every = number(found.posts_read, self.lang)
        return Section(
            name="posts",
            title=self.say("head.posts"),
            lines=tuple(lines),
            none=self.say("none.posts", count=every),
            count=counted("count.posts.one", "count.posts", len(found.posts), self.lang, all=every)
            if found.posts
            else "",
        )

    def _post(self, post: Retold) -> Line:
        text = self.say(
            "post.line",
            channel=self.names.channel(post.channel),
            day=day(post.time, self.lang),
            before=self.verdict(post.before),
            after=self.after(post.before, post.after),
        )
        example = quoted(shortened(post.text), self.lang)
        deciding = {*post.after.clauses}
        whole = (0, len(post.text))
        places = [
            place
            for place in post.places
            if place.clause in deciding and (place.start, place.end) != whole
        ]
        if places and post.gain < 0:
            pieces = dict.fromkeys(post.text[place.start : place.end] for place in places)
            said = [quoted(shortened(piece), self.lang) for piece in pieces][:FEW]
            example += " " + self.say("post.places", places=listed(said, self.lang))
        return Line(text=text, example=example)

    def _named(self, pairs: Iterable[tuple[Answer | None, Answer | None]]) -> str:
        """The changed clauses by which answers differ that stay the same verdict."""
        names = dict.fromkeys(
            name
            for pair in pairs
            for one in pair
            if one is not None
            for name in (*one.todo, *one.clauses)
            if name in self.changed
        )
        return few(tuple(names)) or "…"

    def _examples(self) -> Section:
        found = self.rehearsal
        told = [each for each in found.examples if _turns(each)]
        same = [each for each in found.examples if not _turns(each)]
        lines = [self._example(each) for each in told]
        if same:
            clauses = self._named((each.before, each.after) for each in same)
            lines.append(
                Line(
                    text=counted(
                        "example.same.one", "example.same", len(same), self.lang, clauses=clauses
                    )
                )
            )
        every = number(found.examples_read, self.lang)
        return Section(
            name="examples",
            title=self.say("head.examples"),
            lines=tuple(lines),
            none=self.say("none.examples", count=every),
            count=counted(
                "count.examples.one", "count.examples", len(found.examples), self.lang, all=every
            )
            if found.examples
            else "",
        )

    def _example(self, each: Retried) -> Line:
        text = quoted(shortened(each.text), self.lang) if each.text else ""
        line = self.say(
            "example.line",
            rule=each.rule,
            text=text or self.say("example.no_text"),
            before=self.verdict(each.before),
            after=self.after(each.before, each.after),
        )
        notes: list[str] = []
        if not each.in_new:
            notes.append(self.say("example.removed"))
        elif not each.in_old:
            notes.append(self.say("example.added"))
        if each.in_new and not each.as_said:
            if each.after is not None and each.after.verdict == each.expected:
                notes.append(self.say("example.other_reason"))
            else:
                expected = self.say(f"verdict.{each.expected}")
                notes.append(self.say("example.wrong", expected=expected))
        return Line(text=line, example=" ".join(notes))

    # ── what was changed ─────────────────────────────────────────────────────────────────────────

    def _changes(self) -> Section:
        changes = self.rehearsal.changes
        lines = [line for change in changes.rules for line in self._rule(change)]
        if changes.reworded:
            lines.append(self.say("change.reworded", items=", ".join(changes.reworded)))
        naming: dict[str, Callable[[str, Company, str], str]] = {
            "people": person_name,
            "channels": channel_name,
            "topics": topic_name,
        }
        parts: tuple[tuple[str, Apart], ...] = (
            ("rules", changes.apart_rules),
            ("people", changes.people),
            ("channels", changes.channels),
            ("topics", changes.topics),
        )
        for name, apart in parts:
            for key, ids, company in (
                ("added", apart.added, self.new),
                ("removed", apart.removed, self.old),
            ):
                if ids:
                    named = naming.get(name, lambda each, company, lang: each)
                    items = ", ".join(named(each, company, self.lang) for each in ids)
                    lines.append(self.say(f"change.{name}.{key}", items=items))
        if changes.waiting:
            lines.append(self.say("change.waiting", items=", ".join(changes.waiting)))
        reading = [name for change in changes.rules for name in change.reads]
        if reading:
            key = "change.reads.one" if len(reading) == 1 else "change.reads"
            lines.append(self.say(key, items=listed(reading, self.lang)))
        return Section(
            name="changes",
            title=self.say("head.changes"),
            lines=tuple(Line(text=line) for line in lines),
            none=self.say("change.none"),
        )

    def _rule(self, change: RuleChange) -> Iterator[str]:
        parts = [
            self.say(f"change.{key}", clauses=", ".join(names))
            for key, names in (
                ("added", change.added),
                ("removed", change.removed),
                ("changed", () if change.whole else change.changed),
            )
            if names
        ]
        if change.whole:
            parts.append(self.say("change.whole"))
        yield self.say("change.rule", rule=change.rule, parts=", ".join(parts)) + "."
        for name in () if change.whole else change.changed:
            rows = self._rows(change.rule, name.removeprefix(change.rule))
            if rows:
                yield f"{name}. {'; '.join(rows)}."

    def _rows(self, rule: str, key: str) -> list[str]:
        """What a changed clause said and says, row by row."""
        rows: list[dict[str, str]] = []
        for company in (self.old, self.new):
            own = next(each for each in company.guideline.rules if each.id == rule)
            rows.append(dict(Retelling(company, self.lang).rows(own, own.clauses[key])))
        before, after = rows
        nothing = self.say("change.row.nothing")
        return [
            self.say(
                "change.row",
                label=label,
                before=quoted(before[label], self.lang) if label in before else nothing,
                after=quoted(after[label], self.lang) if label in after else nothing,
            )
            for label in dict.fromkeys((*before, *after))
            if before.get(label) != after.get(label)
        ]


def answer_words(answer: Answer, lang: str) -> str:
    """An answer with its clauses: *ja (5.2a; dazu 1.2a)*."""
    said = phrase("verdict.unasked" if answer.unasked else f"verdict.{answer.verdict}", lang)
    clauses = ", ".join(answer.clauses)
    todo = phrase("with", lang, clauses=", ".join(answer.todo)) if answer.todo else ""
    inside = "; ".join(filter(None, (clauses, todo)))
    return f"{said} ({inside})" if inside else said


def describing(rehearsal: Rehearsal, old: Company, new: Company, lang: str) -> Describing:
    """The words for people, channels and topics that both versions have and nobody hides."""
    hidden = without_secrets(old, new)
    shared = (
        {each.id for each in old.people},
        {each.id for each in old.channels},
        {each.id for each in old.topics} - hidden,
    )
    return Describing(new, rehearsal.moment, lang, shared)


def _turns(each: Retried) -> bool:
    """Whether an example gets another verdict, or is no longer as it says."""
    before, after = each.before, each.after
    if not each.as_said and each.in_new:
        return True
    return before is None or after is None or before.strictness != after.strictness


def shortened(text: str) -> str:
    """``text`` on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1].rstrip() + "…"
