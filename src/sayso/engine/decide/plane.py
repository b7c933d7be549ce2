"""The clauses that can match one action at one moment, and what sets of them say.

They have new numbers, 0 upwards in the order of the guideline, so that a set of them (a *hit*) is
a short integer. Without a text nothing was found, so a clause with ``if`` or ``if_any`` has no
place here, and every match is one instance without a mark.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import compress
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.backwards import Ruling
from sayso.engine.decide import timing
from sayso.engine.decide.crowd import Crowd
from sayso.engine.decide.present import Present
from sayso.engine.decide.rulebook import DUTIES, Entry, Rulebook, bits
from sayso.engine.decide.standing import who_stands_in
from sayso.engine.decide.ties import TIES, TO_CHANNEL, TO_TOPIC, UNIT_HEAD, Tied, wanted
from sayso.engine.decision import Verdict
from sayso.engine.guideline import RANKS, Clause, Deputies, Who

OWNER = TIES["channel_owner"]
BOTH = TO_CHANNEL | TO_TOPIC
NO, WAIT, YES, PROTECTED = range(4)
SLOTS = 4
"""Sums of a rank: whom it forbids, makes wait, permits, and permits under the law's protection."""
Row = tuple[int, int, int]
"""Sets of people by verdict: *ok*, *ask*, *stop*."""
Clauses = tuple[int, tuple["OnTies", ...]]
"""Clauses that match a person whatever their ties, and those that hang on ties."""

_BIT = tuple(bytes(octet >> place & 1 for octet in range(256)) for place in range(8))
"""For each place in a byte: every byte as 1 or 0, by the bit there."""
NOTHING_PERMITS = Ruling("stop", nothing_permits=True)


class Circumstances(Struct, frozen=True):
    """What a bare question takes for granted beside its action and moment."""

    asked: bool = False
    scheduled: bool = False
    delegated_by: str | None = None
    answering: str | None = None


class Named(Struct, frozen=True):
    """People: those of ``always``, and of each pair those who have one of its ties."""

    always: int
    tied: tuple[tuple[int, int], ...]

    def among(self, channel: Tied, topic: Tied, everyone: int) -> int:
        """All of them, given the ties to a channel and a topic."""
        people = self.always
        for those, ties in self.tied:
            people |= those & (channel.having(ties, everyone) | topic.having(ties, everyone))
        return people


class OnTies(NamedTuple):
    """Clauses that hang on the ties of one person, and on which."""

    entries: int
    who: int
    who_ties: int
    but: int
    but_ties: int
    complement: bool

    def holds(self, ties: int) -> bool:
        """Whether they match with these ties."""
        named = (self.who or ties & self.who_ties) and not (self.but or ties & self.but_ties)
        return bool(named) is not self.complement


class Matching(Struct, frozen=True):
    """Whom an entry matches: ``who`` without ``but``, turned round for a complement, if ``employed``.

    ``fixed`` is the whole set where it hangs on nobody's ties; ``asks`` says on which ties it hangs:
    those to the channel, to the topic or both. ``delegated`` are who may have given the post to the
    author, where that hangs on the giver's ties.
    """

    who: Named
    but: Named
    complement: bool
    among: int
    fixed: int | None
    asks: int = 0
    delegated: tuple[Who, ...] = ()

    def people(self, channel: Tied, topic: Tied, everyone: int) -> int:
        """The people matched, given the ties to a channel and a topic."""
        if self.fixed is not None:
            return self.fixed
        people = self.who.among(channel, topic, everyone)
        people &= ~self.but.among(channel, topic, everyone)
        return ((everyone & ~people) if self.complement else people) & self.among

    def sets(self) -> Iterator[int]:
        """Every set of people that is asked about."""
        yield self.among
        for named in (self.who, self.but):
            yield named.always
            yield from (people for people, _ in named.tied)


class Membership:
    """Sets of people turned round: for each person a byte for each set, 1 where they are in it."""

    def __init__(self, sets: Iterable[int], size: int) -> None:
        self._width = size // 8 + 1
        self._octets = b"".join(those.to_bytes(self._width, "little") for those in sets)

    def of(self, number: int) -> bytes:
        """The sets that hold the person with this number."""
        return self._octets[number >> 3 :: self._width].translate(_BIT[number & 7])


class Side(Struct, frozen=True):
    """A channel or a topic to a population: who is tied to it, and whom clauses match there."""

    tied: Tied
    known: dict[int, int]


class Population(Struct, frozen=True):
    """People to be asked about at once, and whom of them each clause matches.

    All people of a company, or one for each class of equal ones.
    """

    everyone: int
    matching: tuple[Matching, ...]

    def of(self, n: int, channel: Side, topic: Side) -> int:
        """Those whom clause number ``n`` matches, given their ties to a channel and a topic."""
        each = self.matching[n]
        if each.fixed is not None:
            return each.fixed
        # What hangs on one side alone is worked out once for that side.
        side = None if each.asks == BOTH else channel if each.asks == TO_CHANNEL else topic
        people = None if side is None else side.known.get(n)
        if people is None:
            people = each.people(channel.tied, topic.tied, self.everyone)
            if side is not None:
                side.known[n] = people
        return people

    def people(self, hit: int, channel: Side, topic: Side) -> dict[int, int]:
        """By clause of ``hit``: those it matches."""
        return {n: self.of(n, channel, topic) for n in bits(hit)}

    def narrowed(self, everyone: int, narrow: Callable[[int], int]) -> Population:
        """The same for some of these people; ``narrow`` leaves those of them in a set."""

        def named(those: Named) -> Named:
            return Named(
                narrow(those.always), tuple((narrow(each), ties) for each, ties in those.tied)
            )

        return Population(
            everyone,
            tuple(
                replace(
                    each,
                    who=named(each.who),
                    but=named(each.but),
                    among=narrow(each.among),
                    fixed=None if each.fixed is None else narrow(each.fixed),
                )
                for each in self.matching
            ),
        )


class Plane:
    """The clauses in play, the sets that lead to them, and what a set of them says."""

    def __init__(self, book: Rulebook, action: str, now: Present, given: Circumstances) -> None:
        self.book = book
        self.now = now
        self.given = given
        self.crowd: Crowd = now.crowd
        self.entries: list[Entry] = []
        matching: list[Matching] = []
        times: dict[object, bool] = {}
        for number in bits(book.by_action.get(action, 0)):
            entry = book.entries[number]
            if self._in_play(entry, times):
                self.entries.append(entry)
                matching.append(self._matching(entry))
        self.matching = tuple(matching)
        self.everybody = Population(self.crowd.everyone, self.matching)
        self._rulings: dict[tuple[Verdict, int], Ruling] = {}
        self._read_effects()
        self._read_places()
        self._read_topics()
        self._read_people()

    # ── which clauses are in play ────────────────────────────────────────────────────────────────

    def _in_play(self, entry: Entry, times: dict[object, bool]) -> bool:
        clause = entry.clause
        if clause.if_ or clause.if_any or not entry.in_force(self.now.moment):
            return False
        if clause.answering and self.given.answering not in clause.answering:
            return False
        when = clause.when
        if when is None:
            return True
        known = times.get(id(when))
        if known is None:
            known = times[id(when)] = timing.comes(
                when,
                self.now.moment,
                self.book.company,
                scheduled=self.given.scheduled,
                asked=self.given.asked,
            )
        return known and (not when.delegated_by or self._may_be_given(when.delegated_by))

    def _may_be_given(self, whos: tuple[Who, ...]) -> bool:
        """Whether the giver of the post may be one of ``whos``, ties aside."""
        giver = self.book.numbers.get(self.given.delegated_by or "")
        return giver is not None and any(
            self.crowd.named(self.book.names.who(who) or who, "never") >> giver & 1 for who in whos
        )

    def _matching(self, entry: Entry) -> Matching:
        crowd, clause = self.crowd, entry.clause
        in_who, in_except = who_stands_in(entry)
        everyone = Named(crowd.everyone, ())
        who = self._named(entry.who, clause.deputies if in_who else "never")
        but = self._named(entry.who_not, clause.deputies if in_except else "never")
        who = who if entry.who else everyone
        among = crowd.everyone
        delegated: tuple[Who, ...] = ()
        if clause.when is not None:
            if clause.when.employed is not None:
                among = crowd.employed(clause.when.employed)
            givers = tuple(self.book.names.who(each) or each for each in clause.when.delegated_by)
            if givers and not any(self._is_free(each) for each in givers):
                delegated = givers
        fixed = None
        if not who.tied and not but.tied:
            people = who.always & ~but.always
            fixed = (crowd.everyone & ~people if entry.complement else people) & among
        ties = 0
        for _, each in (*who.tied, *but.tied):
            ties |= each
        asks = sum(side for side in (TO_CHANNEL, TO_TOPIC) if ties & side)
        return Matching(who, but, entry.complement, among, fixed, asks, delegated)

    def _is_free(self, who: Who) -> bool:
        """Whether the giver of the post is ``who`` whatever the channel, topic and author."""
        giver = self.book.numbers[self.given.delegated_by or ""]
        return not who.relation and bool(self.crowd.named(who, "never") >> giver & 1)

    def _named(self, whos: tuple[Who, ...], deputies: Deputies) -> Named:
        always, tied = 0, list[tuple[int, int]]()
        for who in whos:
            people = self.crowd.named(who, deputies)
            if not who.relation:
                always |= people
                continue
            ties = wanted(who, deputies)
            if ties & UNIT_HEAD:
                always |= people & self.crowd.heads()
            if people and ties & ~UNIT_HEAD:
                tied.append((people, ties & ~UNIT_HEAD))
        return Named(always, tuple(tied))

    # ── the sets that lead to them ───────────────────────────────────────────────────────────────

    def _read_effects(self) -> None:
        self.forbids = self.waits = self.permits = self.duties = 0
        rules, ranked = [0] * len(RANKS), [0] * len(RANKS)
        numbers = {entry.number: n for n, entry in enumerate(self.entries)}
        self.frees: dict[int, int] = {}
        """By number of a clause: those it frees."""
        self._slot: list[int] = []
        """By number of a clause: where ``summed`` puts those whom it matches."""
        for n, entry in enumerate(self.entries):
            bit, slot = 1 << n, YES
            if entry.forbids:
                slot = NO
                self.forbids |= bit
            elif entry.effect == "ask" and _waits(entry.clause):
                slot = WAIT
                self.waits |= bit
            elif entry.effect == "allow" and entry.clause.protected:
                slot = PROTECTED
            if entry.effect in ("allow", "ask"):
                self.permits |= bit
            if entry.effect in DUTIES:
                self.duties |= bit
            else:
                ranked[entry.rank] |= bit
            if slot in (NO, PROTECTED):
                rules[entry.rank] |= bit
            self._slot.append(SLOTS * entry.rank + slot)
            freed = sum(1 << numbers[f] for f in bits(entry.frees) if f in numbers)
            if freed:
                self.frees[n] = freed
        self.rules, self.ranked = rules, ranked
        self.beating = sum(1 << n for n in self.frees)
        used = {at // SLOTS for at in self._slot}
        self._slots = tuple(SLOTS * rank for rank in sorted(used))
        # What falls to a ruler of a rank is what ranks below it.
        below = [sum(ranked[rank + 1 :]) for rank in range(len(RANKS))]
        self.high = [
            (rulers, ~fall) for rulers, fall in zip(rules, below, strict=True) if rulers and fall
        ]
        self.outranking = sum(rulers for rulers, _ in self.high)

    def _read_places(self) -> None:
        """Channels by what clauses say of them: not on a topic of the channel's own, and on one."""
        places = self.now.places
        sets: dict[object, tuple[int, int]] = {}
        self.places: list[tuple[int, int]] = []
        entries: dict[tuple[int, int], int] = defaultdict(int)
        for n, entry in enumerate(self.entries):
            found = sets.get(entry.where)
            if found is None:
                apart = on_own = 0
                for where in entry.where:
                    meant = places.meant(where)
                    apart |= meant if where.own_topic is not True else 0
                    on_own |= meant if where.own_topic is not False else 0
                if not entry.where:
                    apart = on_own = places.everywhere
                found = sets[entry.where] = (apart, on_own)
            self.places.append(found)
            entries[found] |= 1 << n
        self._by_places = list(entries.items())
        self.minds_own_topic = any(apart != on_own for apart, on_own in entries)

    def _read_topics(self) -> None:
        sets: dict[object, int] = {}
        none = 1 << (len(self.now.topics) - 1)
        self.topics: list[int] = []
        entries: dict[int, int] = defaultdict(int)
        beneath: dict[str, int] = {}
        for n, entry in enumerate(self.entries):
            about, apart = entry.clause.about, entry.clause.apart_from
            found = sets.get((about, apart))
            if found is None:
                found = 0
                for name in (*about, *apart):
                    if name not in beneath:
                        beneath[name] = self.now.beneath(name)
                for name in about:
                    found |= beneath[name]
                if not about:
                    found = (none << 1) - 1
                for name in apart:
                    found &= ~beneath[name]
                sets[about, apart] = found
            self.topics.append(found)
            entries[found] |= 1 << n
        self._by_topics = list(entries.items())
        # A clause on no topic in particular, whose people hang on none either.
        self.about_anything = entries.get((none << 1) - 1, 0)

    def _read_people(self) -> None:
        entries: dict[int, int] = defaultdict(int)
        by_matching: dict[Matching, int] = defaultdict(int)
        self.tied = self.tied_to_topic = self.delegated = 0
        self.ties = 0
        for n, matching in enumerate(self.matching):
            if matching.delegated:
                self.delegated |= 1 << n
            if matching.fixed is not None:
                entries[matching.fixed] |= 1 << n
                continue
            self.tied |= 1 << n
            if matching.asks & TO_TOPIC:
                self.tied_to_topic |= 1 << n
            by_matching[matching] |= 1 << n
            for _, ties in (*matching.who.tied, *matching.but.tied):
                self.ties |= ties
        self._fixed = tuple(entries.values())
        asked = dict.fromkeys(those for matching in by_matching for those in matching.sets())
        numbers = {those: number for number, those in enumerate(asked, len(entries))}
        self._members = Membership((*entries, *asked), self.crowd.size)
        self.about_anything &= ~self.tied_to_topic

        def numbered(named: Named) -> tuple[int, tuple[tuple[int, int], ...]]:
            return numbers[named.always], tuple((numbers[each], ties) for each, ties in named.tied)

        self._hanging = tuple(
            (
                clauses,
                numbers[matching.among],
                *numbered(matching.who),
                *numbered(matching.but),
                matching.complement,
            )
            for matching, clauses in by_matching.items()
        )

    def on_channel(self, number: int, *, own_topic: bool) -> int:
        """The clauses that speak of a channel, on a topic of its own or on another."""
        hit = 0
        for (apart, on_own), entries in self._by_places:
            if (on_own if own_topic else apart) >> number & 1:
                hit |= entries
        return hit

    def on_topic(self, number: int) -> int:
        """The clauses that speak of a topic."""
        hit = 0
        for topics, entries in self._by_topics:
            if topics >> number & 1:
                hit |= entries
        return hit

    def of_person(self, number: int) -> tuple[bytes, Callable[[], Clauses]]:
        """What tells a person from others in any set of people that a clause asks about, and how to
        find the clauses that match those who are the same in it.
        """
        member = self._members.of(number)
        return member, lambda: self._clauses_of(member)

    def _clauses_of(self, member: bytes) -> Clauses:
        """The clauses that match people whatever their ties, and those that hang on ties."""
        hit = reduce(int.__or__, compress(self._fixed, member), 0)
        hanging: dict[tuple[int, int, int, int, bool], int] = defaultdict(int)
        for clauses, among, who, who_tied, but, but_tied, complement in self._hanging:
            if member[among]:
                who_ties = but_ties = 0
                for each, ties in who_tied:
                    if member[each]:
                        who_ties |= ties
                for each, ties in but_tied:
                    if member[each]:
                        but_ties |= ties
                hanging[member[who], who_ties, member[but], but_ties, complement] |= clauses
        rows = [OnTies(clauses, *terms) for terms, clauses in hanging.items()]
        for row in rows:
            if not row.who_ties and not row.but_ties and row.holds(0):
                hit |= row.entries
        return hit, tuple(row for row in rows if row.who_ties or row.but_ties)

    def authors(self, givers: tuple[Who, ...], channel: Tied, topic: Tied) -> int:
        """Those who may have been given a post by the giver, if that is one of ``givers``."""
        crowd = self.crowd
        giver = self.book.numbers[self.given.delegated_by or ""]
        found = 0
        for who in givers:
            if not crowd.named(who, "never") >> giver & 1:
                continue
            ties = wanted(who, "never")
            own = channel.people.get(giver, 0) | topic.people.get(giver, 0)
            if not who.relation or own & ties & (TO_CHANNEL | TO_TOPIC):
                return crowd.everyone
            if channel.everyone & ties & OWNER:
                # A place belongs to whoever writes there.
                found |= 1 << giver
            if ties & UNIT_HEAD:
                found |= crowd.led_by(self.given.delegated_by or "")
        return found

    # ── what a set of them says ──────────────────────────────────────────────────────────────────

    def ruling(self, hit: int, *, closed: bool, unasked: bool) -> Ruling:
        """Second and third sentence for one set of clauses."""
        if hit & self.outranking:
            for rulers, kept in self.high:
                if hit & rulers:
                    hit &= kept
                    break
        beating = hit & self.beating
        if beating:
            freed = 0
            for n in bits(beating):
                freed |= self.frees[n]
            hit &= ~freed
        forbidding = hit & self.forbids
        if forbidding:
            return self.rule("stop", forbidding)
        waiting = hit & self.waits
        if waiting:
            return self.rule("stop" if unasked else "ask", waiting, unasked=unasked)
        permitting = hit & self.permits
        if closed and not permitting:
            return NOTHING_PERMITS
        return self.rule("ok", permitting)

    def rule(self, verdict: Verdict, deciding: int, *, unasked: bool = False) -> Ruling:
        """The ruling that rests on these clauses; each is made once."""
        found = self._rulings.get((verdict, deciding))
        if found is None:
            found = Ruling(verdict, self.names(deciding), unasked)
            self._rulings[verdict, deciding] = found
        return found

    def names(self, hit: int) -> tuple[str, ...]:
        """The names of clauses, each once, in the order of the guideline."""
        return tuple(dict.fromkeys(self.entries[n].name for n in bits(hit)))

    def standing(self, hit: int, matched: dict[int, int]) -> dict[int, int]:
        """Second sentence for many at once: by clause, those of ``matched`` for whom it stands."""
        if hit & self.outranking:
            fallen = 0
            for rank in range(len(RANKS)):
                if fallen:
                    for n in bits(hit & self.ranked[rank]):
                        matched[n] &= ~fallen
                for n in bits(hit & self.rules[rank]):
                    fallen |= matched[n]
        beating = hit & self.beating
        if beating:
            freed: dict[int, int] = {}
            for n in bits(beating):
                those = matched[n]
                for other in bits(self.frees[n] & hit):
                    freed[other] = freed.get(other, 0) | those
            for n, those in freed.items():
                matched[n] &= ~those
        return matched

    def row(
        self,
        hit: int,
        those: Population,
        channel: Side,
        topic: Side,
        *,
        closed: bool,
        unasked: bool,
        sums: list[int] | None = None,
    ) -> Row:
        """Second and third sentence for many at once: who gets *ok*, *ask* and *stop*.

        ``sums`` are those of clauses that match as well and were added before (see ``summed``);
        no clause of ``hit`` may free or be freed by another, or ask for a giver.
        """
        sums = self.summed(hit, those, channel, topic, sums)
        whole = those.everyone
        forbidden = waiting = permitted = blocked = 0
        for at in self._slots:
            no, wait, yes, protected = sums[at : at + SLOTS]
            forbidden |= no & ~blocked
            waiting |= wait & ~blocked
            permitted |= (yes | protected) & ~blocked
            blocked |= no | protected
        return _verdicts(forbidden, waiting, permitted, whole, closed=closed, unasked=unasked)

    def summed(
        self,
        hit: int,
        those: Population,
        channel: Side,
        topic: Side,
        sums: list[int] | None = None,
    ) -> list[int]:
        """Whom the clauses of ``hit`` match, put together by rank and effect; with ``sums``."""
        sums = [0] * (SLOTS * len(RANKS)) if sums is None else sums.copy()
        slot, of, matching = self._slot, those.of, those.matching
        hit &= ~self.duties
        while hit:
            low = hit & -hit
            n = low.bit_length() - 1
            hit ^= low
            fixed = matching[n].fixed
            sums[slot[n]] |= of(n, channel, topic) if fixed is None else fixed
        return sums

    def entangled(self, hit: int) -> bool:
        """Whether a clause of ``hit`` frees another one or asks for the giver of the post."""
        if hit & self.delegated:
            return True
        return any(self.frees[n] & hit for n in bits(hit & self.beating))

    def entangled_row(
        self, hit: int, matched: dict[int, int], whole: int, *, closed: bool, unasked: bool
    ) -> Row:
        """``row`` for any set of clauses, by the people that each of them matches."""
        standing = self.standing(hit, matched)
        forbidden = waiting = permitted = 0
        for n in bits(hit & self.forbids):
            forbidden |= standing[n]
        for n in bits(hit & self.waits):
            waiting |= standing[n]
        for n in bits(hit & self.permits):
            permitted |= standing[n]
        return _verdicts(forbidden, waiting, permitted, whole, closed=closed, unasked=unasked)

    def blocks(
        self, hit: int, matched: dict[int, int], whole: int, closed: int, unasked: int
    ) -> Iterator[tuple[Ruling, int]]:
        """The same with reasons: each ruling and those of ``whole`` who get it, in small parts."""
        standing = self.standing(hit, matched)
        stopped, rest = self._parts(hit & self.forbids, standing, whole)
        for clauses, those in stopped:
            yield self.rule("stop", clauses), those
        asking, rest = self._parts(hit & self.waits, standing, rest)
        for clauses, those in asking:
            if those & unasked:
                yield self.rule("stop", clauses, unasked=True), those & unasked
            if those & ~unasked:
                yield self.rule("ask", clauses), those & ~unasked
        permitted, rest = self._parts(hit & self.permits, standing, rest)
        for clauses, those in permitted:
            yield self.rule("ok", clauses), those
        if rest & closed:
            yield NOTHING_PERMITS, rest & closed
        if rest & ~closed:
            yield Ruling("ok"), rest & ~closed

    @staticmethod
    def _parts(
        clauses: int, standing: dict[int, int], whole: int
    ) -> tuple[list[tuple[int, int]], int]:
        """``whole`` by the very set of ``clauses`` that stand, and those for whom none does."""
        parts: dict[int, int] = {}
        rest = whole
        for n in bits(clauses):
            those = standing[n] & whole
            if not those:
                continue
            bit = 1 << n
            for have, members in list(parts.items()):
                both = members & those
                if both:
                    if both == members:
                        del parts[have]
                    else:
                        parts[have] = members ^ both
                    parts[have | bit] = both
            fresh = rest & those
            if fresh:
                parts[bit] = fresh
                rest ^= fresh
        return list(parts.items()), rest


def _waits(clause: Clause) -> bool:
    """Whether an approval still waits for somebody where nothing is on file and no media shown."""
    return clause.ask is not None and any(step.of for step in clause.ask.steps)


def _verdicts(
    forbidden: int, waiting: int, permitted: int, whole: int, *, closed: bool, unasked: bool
) -> Row:
    ask = 0 if unasked else waiting & ~forbidden & whole
    ok = whole & ~forbidden & ~waiting
    if closed:
        ok &= permitted
    return ok, ask, whole ^ ok ^ ask
