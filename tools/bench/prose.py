"""How often two sentences of general prose are called a contradiction that are none.

``python -m tools.bench.prose FILE …`` reads German prose (plain text) and holds together three kinds of
pairs: neighbouring sentences, a sentence and itself without a clause that may go, and two sentences of
anywhere that share words. Writers rarely contradict themselves, so whatever is called a contradiction
is looked at: ``--show`` prints each with its claims. No text of others is kept in the repository.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from sayso.engine.claims import claims, contradictions

SEED = 20311
PAIRS = 5_000
_SENTENCE = re.compile(r"(?<=[.!?»“\"])\s+(?=[A-ZÄÖÜ«„\"])")
_NOUN = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-ZÄÖÜ][a-zäöüß]{4,}")
_GOES = re.compile(
    r"^(?P<kept>[^,;:()]{25,}), (?:die|der|das|den|dem|deren|dessen|welche[rsmn]?|wobei|weil|da|obwohl|"
    r"damit|wodurch|womit|worauf|sodass|so dass|während|um) [^?]{10,}(?P<end>[.!])$"
)
_ASIDE = re.compile(r"^(?P<before>[^()]{15,}) \([^()]{4,}\)(?P<after>[^()]*[.!])$")
_LEAST, _MOST = 25, 300


def sentences(text: str) -> list[str]:
    """The sentences of ``text`` that are prose: a verb somewhere cannot be told, so by form."""
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        for each in _SENTENCE.split(" ".join(block.split())):
            prose = each[:1].isupper() and each.rstrip()[-1:] in ".!?" and each.count(" ") > 3
            if prose and _LEAST <= len(each) <= _MOST:
                found.append(each)
    return list(dict.fromkeys(found))


def shortened(sentence: str) -> str | None:
    """``sentence`` without a clause that only adds to it; ``None`` where there is none."""
    match = _GOES.match(sentence)
    if match is not None:
        return match["kept"] + match["end"]
    match = _ASIDE.match(sentence)
    return None if match is None else match["before"] + match["after"]


def neighbours(told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each sentence and the next."""
    return pairwise(told)


def entailed(told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each sentence that can be shortened, and its shorter form."""
    for each in told:
        short = shortened(each)
        if short is not None:
            yield each, short


def sharing(told: Sequence[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Two sentences of anywhere that share two nouns."""
    having: dict[str, list[int]] = {}
    nouns = [frozenset(_NOUN.findall(each)) for each in told]
    for at, words in enumerate(nouns):
        for word in words:
            having.setdefault(word, []).append(at)
    seen: set[tuple[int, int]] = set()
    places = list(range(len(told)))
    chance.shuffle(places)
    for at in places:
        others = [
            other
            for word in sorted(nouns[at])
            for other in having[word]
            if abs(other - at) > 1 and len(nouns[at] & nouns[other]) > 1
        ]
        for other in chance.sample(others, min(2, len(others))):
            pair = (min(at, other), max(at, other))
            if pair not in seen:
                seen.add(pair)
                yield told[at], told[other]


def measure(pairs: Iterator[tuple[str, str]], most: int, *, show: bool) -> tuple[int, int]:
    """How many of at most ``most`` pairs are called contradictions, and of how many."""
    false = total = 0
    for one, other in pairs:
        if total == most:
            break
        total += 1
        found = next(contradictions(claims(one, "de"), claims(other, "de")), None)
        if found is None:
            continue
        false += 1
        if show:
            a, b = found.a, found.b
            print(f"\n{found.kind} {a.kind} {a.property}: {sorted(found.by)}")
            print(f"  {one}\n    «{one[a.start : a.end]}» {a.head} {sorted(a.things)}")
            print(f"  {other}\n    «{other[b.start : b.end]}» {b.head} {sorted(b.things)}")
    return false, total


def main() -> None:
    """Read the files, hold the pairs together, and print the shares."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--pairs", type=int, default=PAIRS, help="of each kind")
    asked.add_argument("--show", action="store_true", help="each that is called a contradiction")
    given = asked.parse_args()
    told = [
        sentence
        for file in given.files
        for sentence in sentences(file.read_text(encoding="utf-8", errors="replace"))
    ]
    chance = random.Random(SEED)  # noqa: S311 - the same pairs every time
    print(f"{len(told)} sentences")
    for name, pairs in (
        ("neighbouring sentences", neighbours(told)),
        ("a sentence without a clause", entailed(told)),
        ("sentences that share two nouns", sharing(told, chance)),
    ):
        false, total = measure(pairs, given.pairs, show=given.show)
        print(
            f"{name}: {false} of {total} called contradictions ({100 * false / max(1, total):.2f} %)"
        )


if __name__ == "__main__":
    main()
