"""What a set of clauses says: the second and the third sentence, for one question or for many.

A set of clauses (a *hit*) is an integer whose bit *n* is clause number *n* of a plane. Nothing was
read, so each clause that matches has one instance, without a mark.

Sets of people are long, and of long integers ``a ^ a & b`` is several times as fast as ``a & ~b``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sayso.engine.backwards import Ruling
from sayso.engine.decide.rulebook import DUTIES, Entry, bits
from sayso.engine.decision import Verdict
from sayso.engine.guideline import RANKS, Clause
from sayso.engine.scene.parting import parts
from sayso.engine.scene.population import Population, Side

NO, WAIT, YES, PROTECTED = range(4)
SLOTS = 4
"""Sums of a rank: whom it forbids, makes wait, permits, and permits under the law's protection."""
Said = tuple[int, int, int]
"""Whom the clauses left over forbid, make wait and permit."""
Row = tuple[int, int, int]
"""Sets by verdict, *ok*, *ask* and *stop*: of people, or of the topics on which one person gets it."""
NOTHING_PERMITS = Ruling("stop", nothing_permits=True)


class Effects:
    """Clauses by what they do: which forbid, wait for a yes, permit, outrank and free others."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._rulings: dict[tuple[Verdict, int], Ruling] = {}
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
        self._single = [1 << n for n in range(len(self.entries))]
        protecting = (1 << n for n, at in enumerate(self._slot) if at % SLOTS == PROTECTED)
        self.protects = sum(protecting)
        self.idle = self.duties & ~self.beating
        """Clauses that change no verdict."""

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
                        matched[n] ^= matched[n] & fallen
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
                matched[n] ^= matched[n] & those
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
    ) -> Row:
        """Second and third sentence for many at once: who gets *ok*, *ask* and *stop*.

        No clause of ``hit`` may free or be freed by another, or ask for a giver.
        """
        sums = self._summed(hit, those, channel, topic)
        # Permissions may stay: whoever is kept from one is forbidden, or permitted as protected.
        forbidden = waiting = permitted = blocked = 0
        for at in self._slots:
            no, wait, yes, protected = sums[at : at + SLOTS]
            forbidden |= no ^ no & blocked
            waiting |= wait ^ wait & blocked
            permitted |= yes | protected
            blocked |= no | protected
        said = forbidden, waiting, permitted
        return verdicts(said, those.everyone, closed=closed, unasked=unasked)

    def _summed(self, hit: int, those: Population, channel: Side, topic: Side) -> list[int]:
        """Whom the clauses of ``hit`` match, put together by rank and effect."""
        sums = [0] * (SLOTS * len(RANKS))
        slot, of, matching = self._slot, those.of, those.matching
        hit &= ~self.duties
        while hit:
            low = hit & -hit
            n = low.bit_length() - 1
            hit ^= low
            fixed = matching[n].fixed
            sums[slot[n]] |= of(n, channel, topic) if fixed is None else fixed
        return sums

    def free(self, hit: int) -> bool:
        """Whether a clause of ``hit`` frees another one."""
        return any(self.frees[n] & hit for n in bits(hit & self.beating))

    def plain(self, hit: int) -> bool:
        """Whether it is enough to add up what the clauses of ``hit`` say.

        Where none is freed or protects, ranks do not matter: whom a rule makes others fall for, it
        forbids.
        """
        return not hit & self.protects and not self.free(hit)

    def knots(self, hit: int) -> int:
        """The clauses without which any of ``hit`` are *plain*."""
        return hit & self.protects | sum(
            1 << n for n in bits(hit & self.beating) if self.frees[n] & hit
        )

    def left(self, hit: int, matched: Sequence[int]) -> Said:
        """Second sentence for many at once, by whom (or what) each clause matches."""
        if self.free(hit):
            return self.said(hit, self.standing(hit, {n: matched[n] for n in bits(hit)}))
        if not hit & self.protects:
            return self.said(hit, matched)
        forbidden = waiting = permitted = protected = 0
        for ranked in self.ranked:
            no, wait, yes = self.said(hit & ranked, matched)
            forbidden |= no ^ no & protected
            waiting |= wait ^ wait & protected
            permitted |= yes
            for n in bits(hit & ranked & self.protects):
                protected |= matched[n]
        return forbidden, waiting, permitted

    def said(self, hit: int, standing: Sequence[int] | Mapping[int, int]) -> Said:
        """What the clauses of ``hit`` add up to, by those for whom each stands."""
        single = self._single
        found: list[int] = []
        for clauses in (hit & self.forbids, hit & self.waits, hit & self.permits):
            left, those = clauses, 0
            while left:
                n = left.bit_length() - 1
                left ^= single[n]
                those |= standing[n]
            found.append(those)
        return found[0], found[1], found[2]

    def blocks(
        self, hit: int, matched: dict[int, int], whole: int, closed: int, unasked: int
    ) -> Iterator[tuple[Ruling, int]]:
        """Both sentences with reasons: each ruling and those of ``whole`` who get it, in small parts."""
        standing = self.standing(hit, matched)
        stopped, rest = parts(hit & self.forbids, standing, whole)
        for clauses, those in stopped:
            yield self.rule("stop", clauses), those
        asking, rest = parts(hit & self.waits, standing, rest)
        for clauses, those in asking:
            if those & unasked:
                yield self.rule("stop", clauses, unasked=True), those & unasked
            if those & ~unasked:
                yield self.rule("ask", clauses), those & ~unasked
        permitted, rest = parts(hit & self.permits, standing, rest)
        for clauses, those in permitted:
            yield self.rule("ok", clauses), those
        if rest & closed:
            yield NOTHING_PERMITS, rest & closed
        if rest & ~closed:
            yield Ruling("ok"), rest & ~closed


def _waits(clause: Clause) -> bool:
    """Whether an approval still waits for somebody where nothing is on file and no media shown."""
    return clause.ask is not None and any(step.of for step in clause.ask.steps)


def verdicts(said: Said, whole: int, *, closed: bool, unasked: bool) -> Row:
    """Third sentence for ``whole``, by what the clauses left over say of some of them."""
    forbidden, waiting, permitted = said
    ask = 0 if unasked else waiting ^ waiting & forbidden
    ok = permitted if closed else whole
    ok ^= ok & (forbidden | waiting)
    return ok, ask, whole ^ ok ^ ask
