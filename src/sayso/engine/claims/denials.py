"""What a sentence denies, against another that says it: *dogs are not accepted*, *dogs are welcome*.

Verbs differ from text to text; what is spoken of does not. A sentence with a *not* denies what it names,
and where another names all of that, and nothing by which it would be of something else, it says what
the first denies, whatever its verb.
"""

from __future__ import annotations

from sayso.engine.claims.amounts import NARROW, ORDINARY, PEOPLE, STAFF
from sayso.engine.claims.claim import ME, WE, Claim
from sayso.engine.claims.scene import HOW, weight
from sayso.engine.language.things import COLUMNS

_ENOUGH = 2.0
_TIMES = ("class:weekday_of", "class:season_of", "class:often", "light:")
_SAID_OF = ("role:", "compared:")
_FOCUS = ("thing:", "group:", "part:", "does:", "state:")
_LEAST_SHARED = 3


def speaks_against(a: Claim, b: Claim) -> frozenset[str] | None:
    """The things that one claim of words denies and the other speaks of; ``None`` where it is something else."""
    if a.positive == b.positive:
        return None
    denied, other = (a, b) if b.positive else (b, a)
    if denied.bound or other.bound == "some" or (ME in denied.scene) != (ME in other.scene):
        return None
    if any(each.startswith(_SAID_OF) for each in denied.names | other.names):
        return None
    spoken = _language(denied) == _language(other)
    mine = frozenset(each for each in denied.others if spoken or _known(each))
    theirs = other.scene
    if any(not _is_there(each, theirs, other) for each in mine):
        return None
    if _is_narrower(denied, other, theirs) or _is_of_another(denied, other, spoken=spoken):
        return None
    if _more(denied, other) or _is_called_otherwise(denied, other):
        return None
    shared = frozenset(
        each for each in denied.others & denied.scene & theirs if each[:1] not in HOW
    )
    if sum(map(weight, shared)) < _ENOUGH or not _names_what(denied, other, shared):
        return None
    return shared


def _more(denied: Claim, other: Claim) -> bool:
    """Whether the other speaks of something besides: *the bistro sells biscuits for dogs*."""
    return any(
        each in ORDINARY or (each in PEOPLE and each not in STAFF) or each[:1] == "·"
        for each in other.others - denied.others - denied.scene
    )


def _is_called_otherwise(denied: Claim, other: Claim) -> bool:
    """Whether each side names somebody, and nobody is named by both."""
    mine, theirs = _called(denied), _called(other)
    return bool(mine) and bool(theirs) and mine.isdisjoint(other.scene | theirs)


def _called(claim: Claim) -> frozenset[str]:
    return frozenset(
        each[1:] for each in claim.scene if each[:1] == "!" and each[1:] not in COLUMNS
    )


def _language(claim: Claim) -> str:
    return next((each for each in claim.scene if each[:1] == "!" and each[1:] in COLUMNS), "")


def _known(thing: str) -> bool:
    """Whether a thing is called the same in every language."""
    if thing[:1] in "=#@":
        return True
    return thing in ORDINARY or thing in PEOPLE or thing in NARROW


def _is_there(thing: str, theirs: frozenset[str], other: Claim) -> bool:
    """Whether a thing that is denied is named by the other."""
    if thing in theirs or thing in STAFF or not weight(thing):
        return True
    if thing == WE:
        return True
    bare = thing.lstrip("·~")
    return bare != thing and (bare in theirs or "·" + bare in theirs or bare in other.names)


def _is_narrower(denied: Claim, other: Claim, theirs: frozenset[str]) -> bool:
    """Whether a time, a number, a product or a group limits one of them and not the other."""
    if any(each.startswith(_TIMES) or each[:1] == "#" for each in denied.names - other.names):
        return True
    limits = {each for each in other.scene if each[:1] in "=#"} - denied.scene
    return bool(limits) or any(each in NARROW for each in theirs - denied.scene)


def _is_of_another(denied: Claim, other: Claim, *, spoken: bool) -> bool:
    """Whether the other is of a head that the denial does not name."""
    head = other.head
    if head in (WE, ME) or head in denied.scene or not weight(head):
        return False
    return spoken or _known(head)


def _names_what(denied: Claim, other: Claim, shared: frozenset[str]) -> bool:
    """Whether both name what is denied, besides whom it is denied of: a thing, a deed, a state."""
    both = denied.names & other.names
    told = {each.partition(":")[2] for each in both if each.startswith(_FOCUS)}
    if told - {denied.head} or any(_is_verb(each, denied) for each in both):
        return True
    if both and len(shared & other.others) >= _LEAST_SHARED and _names_no_more(other, denied):
        return True
    apart = shared - {denied.head, WE}
    return bool(told) and denied.whole and sum(map(weight, apart)) >= _ENOUGH


def _is_verb(word: str, claim: Claim) -> bool:
    """Whether a word that nobody knows is none of the things that a claim names: *geflogen*."""
    if ":" in word or word[:1] == "#" or word == "all":
        return False
    return not any(each.lstrip("·~=@").startswith(word) for each in claim.scene | claim.things)


def _names_no_more(other: Claim, denied: Claim) -> bool:
    """Whether one text names nothing that the other does not."""
    return all(
        each in denied.scene or each[:1] == "·" or not weight(each) or each == WE
        for each in other.others
    )
