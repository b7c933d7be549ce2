"""One version of a company at one moment, as far as a rehearsal asks it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.backwards import Ruling
from sayso.engine.company import Company
from sayso.engine.decide.rulebook import Entry, Rulebook, bits, compile
from sayso.engine.decision import VERDICTS
from sayso.engine.rehearsal.answer import Answer
from sayso.engine.rehearsal.written import Written, asked_by, written
from sayso.engine.scene import Scene
from sayso.engine.scene.asking import TOPIC_WANTED
from sayso.engine.scene.cast import Law, Site, Subject
from sayso.engine.scene.parting import parts
from sayso.engine.scene.population import Side as TiedSide
from sayso.engine.scene.ties import TO_CHANNEL, Tied

MOST_REMEMBERED = 1 << 16
"""Answers kept before a side starts afresh."""


class Said(Struct, frozen=True):
    """An answer, with what its clauses write about asking and doing."""

    answer: Answer
    written: frozenset[Written]

    def differs(self, other: Said) -> bool:
        """Whether a rehearsal tells the two apart."""
        return self.answer.strictness != other.answer.strictness or self.written != other.written


class Version:
    """A company whose people stand in the order asked for, compiled.

    ``people`` are the ids asked about: bit *n* of a set is the *n*-th of them.
    """

    def __init__(self, company: Company, people: Sequence[str], moment: datetime) -> None:
        known, frozen = {person.id: person for person in company.people}, frozenset(people)
        asked = [known[name] for name in people]
        rest = [person for person in company.people if person.id not in frozen]
        self.book: Rulebook = compile(replace(company, people=(*asked, *rest)))
        self.moment = moment
        self.everybody = (1 << len(people)) - 1

    def of(self, action: str) -> Side:
        """What it answers about one action."""
        return Side(self, Scene(self.book, action, self.moment))


class Side:
    """What one version of a company answers about one action."""

    def __init__(self, version: Version, scene: Scene) -> None:
        self.scene = scene
        self.plane = scene.plane
        self.effects = scene.plane.effects
        self.everybody = version.everybody
        self.entries: Sequence[Entry] = scene.plane.entries
        self.requires = sum(1 << n for n, e in enumerate(self.entries) if e.effect == "require")
        names = version.book.names
        self.written = [written(entry, names) for entry in self.entries]
        self.to_channel = sum(
            1 << n for n, each in enumerate(self.plane.matching) if each.asks & TO_CHANNEL
        )
        self._asks: dict[str, Entry] = {e.name: e for e in self.entries if e.effect == "ask"}
        self._tokens: dict[str, Written | None] = {
            entry.name: each
            for entry, each in zip(self.entries, self.written, strict=True)
            if not entry.complement
        }
        self._said: dict[tuple[Ruling, int], Said] = {}
        self._by_hit: dict[Law, dict[int, Said]] = defaultdict(dict)
        self._helped: dict[int, int] = {}
        self._nobody: dict[int, TiedSide] = {}

    # ── one person ───────────────────────────────────────────────────────────────────────────────

    def said_to(self, person: str, site: Site, subject: Subject) -> Said:
        """The answer to one person on a channel about a topic."""
        if person not in site.own:
            return self._said_to(person, site, subject)
        own = self.scene.site(site.own[person])
        if site.stands_for_them:
            return self._said_to(person, own, subject)
        here = self._said_to(person, site, subject)
        if person not in subject.experts or not self.scene.is_open(own):
            return here
        there = self._said_to(person, own, subject)
        stricter = VERDICTS.index(there.answer.verdict) > VERDICTS.index(here.answer.verdict)
        return there if stricter else here

    def _said_to(self, person: str, site: Site, subject: Subject) -> Said:
        scene = self.scene
        ties = subject.ties.get(person, 0) | site.ties.get(person, site.everyone)
        hit = scene.hit(site, subject) & scene.matching(person, ties)
        known = self._by_hit[site.law]
        said = known.get(hit)
        if said is None:
            if len(known) >= MOST_REMEMBERED:
                known.clear()
            law = site.law
            ruling = self.effects.ruling(hit, closed=law.closed, unasked=law.unasked)
            said = known[hit] = self.said(ruling, self._todo(hit))
        if subject.topic is None and said.answer.nothing_permits:
            number = self.scene.book.numbers[person]
            if self.helped(site) >> number & 1:
                return self.said(TOPIC_WANTED, self._todo(hit))
        return said

    def _todo(self, hit: int) -> int:
        """The duties that are left of one set of clauses."""
        standing = self.effects.standing(hit, dict.fromkeys(bits(hit), 1))
        return sum(1 << n for n in bits(hit & self.requires) if standing[n])

    def helped(self, site: Site) -> int:
        """Those whom naming a topic could bring a permission or an approval there."""
        found = self._helped.get(site.number)
        if found is None:
            found = self._helped[site.number] = self.scene.helped(site)
        return found

    def said(self, ruling: Ruling, todo: int) -> Said:
        """The answer that goes with a ruling and the duties of these clauses."""
        key = (ruling, todo)
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = self._put(ruling, todo)
        return said

    def _put(self, ruling: Ruling, todo: int) -> Said:
        verdict, clauses = ruling.verdict, ruling.clauses
        if verdict == "stop" and not ruling.unasked:
            nothing = ruling.nothing_permits
            return Said(Answer("stop", clauses, nothing_permits=nothing), frozenset())
        asking = [] if verdict == "ok" else [self._asks[n] for n in clauses if n in self._asks]
        doing = tuple(dict.fromkeys(self.entries[n].name for n in bits(todo)))
        book = self.scene.book
        wrote = (self._tokens[name] for name in (*(e.name for e in asking), *doing))
        return Said(
            Answer(
                verdict,
                clauses,
                ruling.unasked,
                asked=tuple(dict.fromkeys(one for e in asking for one in asked_by(e, book))),
                todo=doing,
            ),
            frozenset(each for each in wrote if each is not None),
        )

    # ── everybody ────────────────────────────────────────────────────────────────────────────────

    def matched(self, hit: int, everyone: int, subject: Subject) -> dict[int, int]:
        """By clause of ``hit``: those it matches on a channel to which all have the same ties."""
        nobody = self._nobody.get(everyone)
        if nobody is None:
            nobody = self._nobody[everyone] = TiedSide(Tied({}, {}, everyone), {})
        return self.plane.everybody.people(hit, nobody, subject.side)

    def barred(self, hit: int, standing: dict[int, int], whole: int, *, closed: bool) -> int:
        """Those of ``whole`` whom asking first would not help: forbidden, or without permission."""
        forbidden = permitted = 0
        for n in bits(hit & self.effects.forbids):
            forbidden |= standing[n]
        if closed:
            for n in bits(hit & self.effects.permits):
                permitted |= standing[n]
            forbidden |= whole & ~permitted
        return forbidden & whole

    def answers(
        self, hit: int, standing: dict[int, int], whole: int, site: Site, helped: int
    ) -> list[tuple[Said, int]]:
        """``whole`` by the answer that they get, by those for whom each clause stands.

        ``helped`` are those whom naming a topic could bring a permission, where none is named.
        """
        effects = self.effects
        found: list[tuple[Said, int]] = []
        for ruling, those in effects.blocks(hit, standing, whole, *site.law.over(whole)):
            wanting = those & helped if ruling.nothing_permits else 0
            for each, people in ((TOPIC_WANTED, wanting), (ruling, those & ~wanting)):
                if not people:
                    continue
                if each.verdict == "stop" and not each.unasked:
                    found.append((self.said(each, 0), people))
                    continue
                obliged, rest = parts(hit & self.requires, standing, people)
                found += [(self.said(each, todo), some) for todo, some in obliged]
                if rest:
                    found.append((self.said(each, 0), rest))
        return found
