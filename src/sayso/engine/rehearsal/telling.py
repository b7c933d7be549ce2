"""A rehearsal in sentences, so that a human reads it in a minute."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from sayso.engine.company import Company
from sayso.engine.rehearsal import Rehearsal
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.describing import FEW, Describing, counted, phrase
from sayso.engine.rehearsal.guarded import Guarded
from sayso.engine.rehearsal.spoken import Retold, Retried
from sayso.engine.rehearsal.turn import Line, Turns, few
from sayso.engine.rehearsal.versions import Apart, Rewritten, RuleChange
from sayso.engine.rehearsal.words import WORDS
from sayso.engine.retelling import Retelling
from sayso.engine.saying import (
    channel_name,
    day,
    listed,
    moment,
    number,
    person_name,
    quoted,
    say,
    set_apart,
    tongue,
    topic_name,
)

LONGEST_QUOTE = 90
AROUND = 4
"""Words that stand around what differs between two texts."""


class Section(Struct, frozen=True, kw_only=True):
    """A heading with what stands under it; ``none`` is said where there is nothing.

    ``secret`` says at the end how many were left out.
    """

    name: str
    title: str
    lines: tuple[Line, ...] = ()
    none: str = ""
    count: str = ""
    secret: str = ""


class Telling(Struct, frozen=True, kw_only=True):
    """A rehearsal in words. ``notes`` belong to the summary: what this moment cannot show."""

    title: str
    about: str
    summary: str
    notes: tuple[str, ...] = ()
    sections: tuple[Section, ...]
    honest: str


def tell(
    rehearsal: Rehearsal, old: Company, new: Company, lang: str, *, opened: bool = False
) -> Telling:
    """``rehearsal`` of ``old`` and ``new`` in the language ``lang``.

    ``opened``: every line stands where its boxes can be opened.
    """
    return _Teller(rehearsal, old, new, lang, opened=opened).telling()


class _Teller:
    def __init__(
        self, rehearsal: Rehearsal, old: Company, new: Company, lang: str, *, opened: bool
    ) -> None:
        self.rehearsal = rehearsal
        self.opened = opened
        self.old, self.new, self.lang = old, new, lang
        self.guarded = guarded(rehearsal, old, new)
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
            about=self.say(
                "versions" if old != new else "same_version",
                company=self.new.profile.name,
                old=old,
                new=new,
                moment=at,
            ),
            summary=self._summary(),
            notes=tuple(map(self.guarded.clean, self._notes())),
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
            yield self.say("honest.opened" if self.opened else "honest.combined")

    def _notes(self) -> Iterator[str]:
        """Changed rules and clauses that are not in force at the moment, and when they would be."""
        changes, rules = self.rehearsal.changes, {r.id: r for r in self.new.guideline.rules}
        at, none = moment(self.rehearsal.moment, self.lang), self.say("note.never")
        later: dict[datetime | None, list[str]] = {}
        for name in changes.waiting:
            start = rules[name].valid_from
            ahead = start is not None and start > self.rehearsal.moment
            later.setdefault(start if ahead else None, []).append(name)
        for start, names in later.items():
            told = self.say("note.waiting", items=listed(names, self.lang), at=at)
            yield told if start is None else f"{told} {self.say('note.then', at=typed(start))}"
        same: dict[tuple[str, datetime | None], list[str]] = {}
        for each in changes.resting:
            same.setdefault((self._when(each.clause), each.at), []).append(each.clause)
        for (when, start), names in same.items():
            key = "note.resting.one" if len(names) == 1 else "note.resting"
            items, time = listed(names, self.lang), when or self.say("note.when")
            then = none if start is None else self.say("note.then", at=typed(start))
            yield f"{self.say(key, items=items, when=time, at=at)} {then}"

    def _when(self, name: str) -> str:
        """The time of a clause in words, of the new version if it has the clause."""
        label = say("row.when", self.lang)
        for company in (self.new, self.old):
            for rule in company.guideline.rules:
                for key, clause in rule.clauses.items():
                    if rule.id + key == name and name not in self.guarded.clauses:
                        return dict(Retelling(company, self.lang).rows(rule, clause)).get(label, "")
        return ""

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
        together = set_apart(parts, self.lang) if counts["others"] else listed(parts, self.lang)
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
            secret=self._secret("post.secret.one", "post.secret", found.posts_secret),
            count=counted("count.posts.one", "count.posts", len(found.posts), self.lang, all=every)
            if found.posts
            else "",
        )

    def _secret(self, one: str, many: str, count: int) -> str:
        """How many were left out, as they concern a secret."""
        return counted(one, many, count, self.lang) if count else ""

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
            secret=self._secret("example.secret.one", "example.secret", found.examples_secret),
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
            notes.append(self.say("example.waits" if each.waits else "example.removed"))
        elif not each.in_old:
            notes.append(self.say("example.waited" if each.waits else "example.added"))
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
        lines += self._texts()
        said = {each.rule for each in changes.texts}
        others = [name for name in changes.reworded if name not in said]
        if others:
            lines.append(self.say("change.reworded", items=", ".join(others)))
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
        reading = [name for change in changes.rules for name in change.reads]
        if reading:
            key = "change.reads.one" if len(reading) == 1 else "change.reads"
            lines.append(self.say(key, items=listed(reading, self.lang)))
        return Section(
            name="changes",
            title=self.say("head.changes"),
            lines=tuple(Line(text=self.guarded.clean(line)) for line in lines),
            none=self.say("change.none"),
        )

    def _texts(self) -> Iterator[str]:
        """Paragraphs that read otherwise, and in which languages; what differs, before and now."""
        changes, nothing = self.rehearsal.changes, self.say("change.row.nothing")
        decide = {change.rule for change in changes.rules}
        texts: dict[str, list[Rewritten]] = {}
        for each in changes.texts:
            texts.setdefault(each.rule, []).append(each)
        for rule, those in texts.items():
            names = [self.language(each.lang) for each in those]
            every = len(those) == len(self._languages(rule))
            langs = "" if every else self.say("text.langs", langs=listed(names, self.lang))
            yield self.say("text.both" if rule in decide else "text.only", rule=rule, langs=langs)
            for each, name in zip(those, names, strict=True):
                shown = [quoted(text, self.lang) if text else nothing for text in apart(each)]
                yield self.say("text.row", rule=rule, lang=name, before=shown[0], after=shown[1])
        same = [c.rule for c in changes.rules if c.rule not in texts and self._languages(c.rule)]
        if same:
            yield self.say("text.same", items=", ".join(same))

    def _languages(self, rule: str) -> set[str]:
        """The languages in which one of the versions has a paragraph."""
        return {
            lang
            for company in (self.old, self.new)
            for lang, those in company.guideline.paragraphs.items()
            if rule in those
        }

    def language(self, code: str) -> str:
        """The name of a language."""
        key = f"language.{code}"
        return self.say(key) if key in WORDS[tongue(self.lang).code] else code

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
        if rule + key in self.guarded.clauses:
            return []
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
    hidden = guarded(rehearsal, old, new)
    shared = (
        {each.id for each in old.people},
        {each.id for each in old.channels} - hidden.channels,
        {each.id for each in old.topics} - hidden.topics,
    )
    return Describing(new, rehearsal.moment, lang, shared, hidden.clean)


def guarded(rehearsal: Rehearsal, old: Company, new: Company) -> Guarded:
    """What a rehearsal that is handed on leaves out."""
    return Guarded(old, new, min(rehearsal.moment, rehearsal.asked_at or rehearsal.moment))


def _turns(each: Retried) -> bool:
    """Whether an example gets another verdict, or is no longer as it says."""
    before, after = each.before, each.after
    if not each.as_said and each.in_new:
        return True
    return before is None or after is None or before.strictness != after.strictness


def typed(moment_: datetime) -> str:
    """A moment as it is typed after ``--at``."""
    day_alone = (moment_.hour, moment_.minute) == (0, 0)
    return f"{moment_:%Y-%m-%d}" if day_alone else f"{moment_:%Y-%m-%dT%H:%M}"


def apart(text: Rewritten) -> tuple[str, str]:
    """Where the two texts differ, with some words around it."""
    before, after = text.old.split(), text.new.split()
    most = min(len(before), len(after))
    start = end = 0
    while start < most and before[start] == after[start]:
        start += 1
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return _cut(before, start, end), _cut(after, start, end)


def _cut(words: Sequence[str], start: int, end: int) -> str:
    """``words`` without most of those that are the same at both ends."""
    first, last = max(start - AROUND, 0), min(len(words) - end + AROUND, len(words))
    shown = " ".join(words[first:last])
    return f"{'… ' if first else ''}{shown}{' …' if last < len(words) else ''}" if shown else ""


def shortened(text: str) -> str:
    """``text`` on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1].rstrip() + "…"
