"""Claims of how far a process is: refused, planned, not begun, under way, through.

One algebra holds for all processes: *a strike*, *a sale*, *a building*, *an exam*. Which process it is
comes from its noun or verb, how far it is from the words around, whatever stands there as its subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.claims.claim import ME, NO_NAMES, PHASE, PLANNED, STATED, WE, WISHED, Claim
from sayso.engine.claims.scene import STAYING
from sayso.engine.claims.sentence import Sentence
from sayso.engine.claims.words import Item
from sayso.engine.language.processes import IMPLIES, TELIC, UNDOES
from sayso.engine.language.words import words

REFUSED, AIMED, NOT_BEGUN, BEGUN, ONGOING, DONE, ENDED, DELAYED, NAMED = (
    "refused",
    "aimed",
    "not_begun",
    "begun",
    "ongoing",
    "done",
    "ended",
    "delayed",
    "named",
)

_EXCLUDES = {
    REFUSED: (AIMED, BEGUN, ONGOING, DONE, DELAYED),
    NOT_BEGUN: (BEGUN, ONGOING, DONE, ENDED),
    ENDED: (ONGOING,),
}
EXCLUDED = frozenset(
    pair
    for one, others in _EXCLUDES.items()
    for other in others
    for pair in ((one, other), (other, one))
)
"""Phases of one process that cannot both be at a time."""

_TELIC_EXCLUDED = EXCLUDED | {(DONE, ONGOING), (ONGOING, DONE)}
_THROUGH = words(TELIC)
_DEEDS = words(
    """
    take_part deliver produce use_v contain accept sponsor_v repair_v export_v import_v grow_v
    guarantee_v collect charge_v pay_div cooperate store_v offer_v deduct
    """
)
"""Deeds that are done or not, of `properties.DOES`."""

_FAMILIES = frozenset(("process", "does", "state"))
_LEAVES = {"exists@closes": AIMED, "exists@stays": REFUSED, "stands@demolished": DONE}
"""States by which something is no longer there, or still is."""

_MODES = (STATED, PLANNED)


def of(sentence: Sentence) -> Iterator[Claim]:
    """How far every process is that ``sentence`` speaks of."""
    if sentence.mode not in _MODES and not _means_to(sentence):
        return
    stays = "stays" in sentence.phases and not sentence.has("not")
    if not sentence.there.isdisjoint(_FAMILIES):
        seen: set[tuple[str, str]] = set()
        for item in sentence.items:
            if item.families.isdisjoint(_FAMILIES):
                continue
            yield from _of_processes(sentence, item, seen)
            yield from _of_states(sentence, item)
            yield from _of_deeds(sentence, item, seen)
        stays = stays and not any(process in UNDOES for process, _ in seen)
    if stays and sentence.mode in _MODES:
        claim = _claim(sentence, sentence.items[sentence.phases["stays"][0]], STAYING, REFUSED)
        if not _of_us_only(claim):
            yield claim


def _of_processes(sentence: Sentence, item: Item, seen: set[tuple[str, str]]) -> Iterator[Claim]:
    for name in item.get("process"):
        process, past = name.rstrip("+"), name.endswith("+")
        phase = _phase(sentence, item, past=past)
        known = not phase or (process, phase) in seen
        seen.add((process, phase))
        if known or (phase == NAMED and not past and _is_through(sentence, process)):
            continue
        claim = _claim(sentence, item, process, phase)
        yield claim
        if phase == DONE and process in IMPLIES:
            yield claim._replace(property=IMPLIES[process])
        if process in UNDOES and not _of_us_only(claim):
            yield claim._replace(property=STAYING, period=_when(sentence))


def _is_through(sentence: Sentence, process: str) -> bool:
    """Whether another word of the sentence says that a process has happened: *wurde … verkauft*."""
    return any(process + "+" in item.get("process") for item in sentence.those("process"))


def _of_states(sentence: Sentence, item: Item) -> Iterator[Claim]:
    for name in item.get("state"):
        if name in _LEAVES and not sentence.negated(item.at):
            claim = _claim(sentence, item, STAYING, _LEAVES[name])
            if not _of_us_only(claim):
                yield claim


def _of_deeds(sentence: Sentence, item: Item, seen: set[tuple[str, str]]) -> Iterator[Claim]:
    for name in item.get("does"):
        if name not in _DEEDS or (name, "") in seen:
            continue
        seen.add((name, ""))
        phase = _phase(sentence, item, past=False)
        if phase in (REFUSED, NOT_BEGUN, ENDED, NAMED):
            yield _claim(sentence, item, name, REFUSED if phase != NAMED else DONE)


def _means_to(sentence: Sentence) -> bool:
    """Whether somebody wants to, and does not only hope: *die Stadt will das Parkhaus abreissen*."""
    return sentence.mode == WISHED and any(
        sentence.items[at].text in _WANTS for at in sentence.marks.get("wished", ())
    )


_WANTS = frozenset(
    ("will", "wollen", "wants", "want", "veut", "veulent", "vuole", "vogliono", "voulons")
)


def _of_us_only(claim: Claim) -> bool:
    """Whether nothing is named that it could be of, besides us."""
    return all(each in (WE, ME) or each[0] == "·" for each in claim.things)


def _claim(sentence: Sentence, item: Item, process: str, phase: str) -> Claim:
    head, things = sentence.subject(item.at, frozenset([item.at]))
    return sentence.claim(
        PHASE,
        process,
        (head, things),
        item.start,
        item.end,
        names=frozenset([phase]),
        mode=STATED,
        period=NO_NAMES if process in _THROUGH else _when(sentence, phase),
        scope=NO_NAMES if process in _THROUGH else _days(sentence),
        bound=sentence.amount_of_them,
    )


def _days(sentence: Sentence) -> frozenset[str]:
    """Days of the week it holds on; *until Sunday* is no such day."""
    if any(amount.bound in _BOUNDS for amount in sentence.amounts):
        return NO_NAMES
    return sentence.weekdays


_BOUNDS = ("until", "since", "from", "before", "after")


def _is_soon(period: str) -> bool:
    """Whether a time is told by its month or week alone: *schliesst im März*."""
    if not period.startswith("~"):
        return False
    low, _, high = period[1:].rpartition("-")
    try:
        return float(high) - float(low) < _SEASON
    except ValueError:
        return False


_SEASON = 100


def _when(sentence: Sentence, phase: str = "") -> frozenset[str]:
    """The time a phase is told of; *since May* is now too, and what was over yesterday is still."""
    leave = ("past", "now") if phase in (REFUSED, ENDED) else ("now",)
    return frozenset(
        each
        for each in sentence.period
        if not each.endswith("inf") and each not in leave and not _is_soon(each)
    )


def _phase(sentence: Sentence, item: Item, *, past: bool) -> str:
    """How far a process named at ``item`` is; nothing where that is open."""
    phases = sentence.phases
    if past and (item.says("not") or item.says("no_longer")):
        return DONE  # *arbeitet nicht mehr für uns*: it is the word itself
    if "not_yet" in sentence.marks or "not_begun" in phases:
        return ONGOING if "ended" in phases else NOT_BEGUN
    if sentence.negated(item.at) or _is_none(sentence, item):
        return _denied(sentence, past=past)
    if "no_longer" in sentence.marks:
        return ENDED
    for phase in (REFUSED, DELAYED):
        if phase in phases:
            return phase
    if (past or _is_result(sentence, item)) and not _will(sentence, item):
        return DONE
    if ENDED in phases:
        return ENDED
    return _current(sentence, past=past)


def _denied(sentence: Sentence, *, past: bool) -> str:
    """How far a process is that stands with a *not*: *not over*, *not rejected*, *still not sold*."""
    phases = sentence.phases
    if "ongoing" in phases and "ended" in phases:
        return ONGOING
    if any(_right_before(sentence, at) for at in phases.get("refused", ())):
        return ""
    return NOT_BEGUN if sentence.has("still") and past else REFUSED


def _current(sentence: Sentence, *, past: bool) -> str:
    """How far a process is that is neither denied nor through."""
    phases = sentence.phases
    if "ongoing" in phases or (sentence.has("still") and not past and "stays" not in phases):
        return "" if sentence.has("was") else ONGOING
    if "begun" in phases:
        return BEGUN
    if sentence.mode == PLANNED and sentence.has("was"):
        return ""  # what was planned says nothing of what is
    aimed = sentence.mode != STATED or "future" in phases or sentence.has("target")
    return AIMED if aimed else NAMED


def _right_before(sentence: Sentence, at: int) -> bool:
    return any(each.says("not") for each in sentence.items[max(0, at - 3) : at])


def _is_none(sentence: Sentence, item: Item) -> bool:
    """Whether *no* governs a process: *Pas de vente*, *no merger*."""
    return any(each.says("no") for each in sentence.items[max(0, item.at - 2) : item.at])


def _is_result(sentence: Sentence, item: Item) -> bool:
    """Whether a German participle stands with *ist*, *hat*, *wurde*: *ist seit Samstag eröffnet*."""
    if sentence.language != "de" or item.capital or not item.text.endswith(("t", "en")):
        return False
    return any(each.text in _AUXILIARY for each in sentence.items if each.at < item.at)


_AUXILIARY = frozenset(("ist", "sind", "hat", "haben", "wurde", "wurden"))


def _will(sentence: Sentence, item: Item) -> bool:
    """Whether a participle is of what is to come: *wird verkauft*, *sera vendu*."""
    return (
        "future" in sentence.phases
        and any(at < item.at + 4 for at in sentence.phases["future"])
        and not any(each.text in ("worden", "wurde", "wurden") for each in sentence.items)
    )


def differ(a: Claim, b: Claim) -> bool:
    """Whether two phases of one process exclude each other."""
    if "some" in (a.bound, b.bound):
        return False
    table = _TELIC_EXCLUDED if a.property in _THROUGH else EXCLUDED
    one, other = next(iter(a.names), ""), next(iter(b.names), "")
    if (one, other) in table:
        return True
    return {one, other} == {REFUSED, NAMED}
