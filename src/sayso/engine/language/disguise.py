"""Names and insults that are written so that a machine does not find them, and a reader does.

Letters of other scripts (Nоvatrіх), figures and signs for letters (N0v@trix), stars for letters
(N*vatrix), letters drawn out (Novaaatrix), spelled out (N o v a t r i x, N.o.v.a) or broken apart
(No-va-trix, Nova at the end of a line and trix on the next). What is looked for are the terms that
matter and nothing else: a text that only looks odd (K8s, 24/7, Ελλάδα) holds none of them.

A text without any sign of it costs one search and one look at each word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import chain, islice, pairwise, product
from typing import Generic, NamedTuple, TypeVar

from sayso.engine.language import lookalikes, typos
from sayso.engine.language.first_names import FIRST_NAMES
from sayso.engine.language.fold import Folded
from sayso.engine.language.forms import NAME_ENDINGS, Atom
from sayso.engine.language.phrases import Fitting, Hit, Phrases
from sayso.engine.language.tokens import LONGEST, NONE, NUMBER, SIGN, SPACE, WORD, Token, Tokens
from sayso.engine.language.typos import Typos

P = TypeVar("P", bound=Hashable)

DISGUISED, BROKEN, MISSPELT = "disguised", "broken", "misspelt"
"""How a term is written: so that a person must have meant it, or so that it may have happened."""

SIGNS = {
    "0": "o",
    "1": "il",
    "2": "z",
    "3": "e",
    "4": "a",
    "5": "s",
    "6": "bg",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "il",
    "|": "li",
    "+": "t",
}
"""Figures and signs, and the letters they stand for."""

_STARS = "*•_#%✱"
STARS = frozenset(_STARS)
_SIGN = re.compile(rf"[0-9@$|+{_STARS}]+|![a-z0-9]")
_TRIPLE = re.compile(r"([a-z])\1\1")
_RUN = re.compile(rf"[a-z0-9@$|+!{_STARS}]+")
_RUNNING = frozenset("abcdefghijklmnopqrstuvwxyz0123456789@$|+!" + _STARS)
_AROUND = _STARS + "+|"
_PIECE = re.compile(r"\d+|[a-z]+")
_CODE = re.compile(r"([a-z0-9@$!|]*?)([0-9][0-9oil]*)")

HOSTS = frozenset(
    ("com", "org", "net", "info", "biz", "swiss", "shop", "online", "tech", "app", "dev", "cloud")
)
"""Ends of hosts that people read as such; those of two letters are countries."""

SHORTEST = 4
"""Letters of a term that may be told behind a disguise."""

_SURE = 6
"""Letters from which on pieces of a term are told from chance."""

MOST_GUISES = 200
MOST_ODD = 700
MOST_RUNS = 1_500
MOST_STARRED = 200
MOST_READINGS = 8
MOST_STEPS = 20_000
"""Bounds for a text that holds nothing else: nobody is shown more (see `reading.MOST_MARKS`)."""

_BEFORE, _AFTER = 6, 6
_FAR = 4
_LEAST = typos.SHORTEST - 1
_NEAR = 12
_BETWEEN = frozenset("-_.*~|+•·:=")
_STARRED_ENDINGS = ("", "s", "n", "en", "e")
_KEY = 3


_HIDDEN = re.compile(
    "[^\\W\\d_][\u034f\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufe00-\ufe0e\ufeff\uffa0]+"
    "[^\\W\\d_]"
)
"""Something unseen between two letters; a soft hyphen is not meant to hide."""


def may_hide(text: str) -> bool:
    """Whether something stands between two letters of ``text`` that nobody sees."""
    return not text.isascii() and _HIDDEN.search(text) is not None


def overlaps(hit: Hit[P], hits: Sequence[Hit[P]]) -> bool:
    """Whether the same stands in ``hits``, which are in the order of the text, where ``hit`` does."""
    at = bisect_left(hits, hit.end, key=lambda other: other.start)
    return any(
        other.what == hit.what and other.end > hit.start for other in hits[max(0, at - _NEAR) : at]
    )


class Guise(NamedTuple):
    """A stretch of words ``[first, last)``, what a reader may read there, and its place."""

    readings: tuple[tuple[str, ...], ...]
    first: int
    last: int
    start: int
    end: int
    how: str


class _Written(NamedTuple):
    """A text as its signs are looked at: folded, with what it looks like, and its words."""

    seen: Folded
    tokens: list[Token]
    starts: list[int]


class Sought(Generic[P]):
    """The terms that are looked for behind a disguise.

    ``name``: whether what a term stands for is a name; ``harsh``: whether it is an insult.
    ``known``: whether a word is one of every day.
    """

    def __init__(
        self,
        phrases: Phrases[P],
        *,
        name: Callable[[P], bool],
        harsh: Callable[[P], bool],
        known: Callable[[str], bool],
    ) -> None:
        self.phrases = phrases
        self.known = known
        self.wanted: Callable[[P], bool] = lambda what: name(what) or harsh(what)
        self._keys: set[str] = set()
        self._later: set[str] = set()
        self._ends: set[str] = set()
        self._solid: dict[str, tuple[str, ...]] = {}
        self._names: set[str] = set()
        named: set[str] = set()
        self._begun: set[str] = set()
        self._by_length: dict[tuple[str, int], set[str]] = {}
        for term in phrases.terms(self.wanted):
            atoms = [atom for atom in term.atoms if atom is not None]
            self._enter(atoms, name=name(term.what))
            if name(term.what):
                named.update(form.stem for atom in atoms for form in atom.forms)
        self._typos = Typos(named)
        self._ends.update(tail[-_KEY:] for tail in phrases.tails(self.wanted))

    def _enter(self, atoms: Sequence[Atom], *, name: bool) -> None:
        """Enter a term by its stems."""
        stems = [[form.stem for form in atom.forms] for atom in atoms]
        for at, each in enumerate(stems):
            self._keys.update(stem[:_KEY] for stem in each)
            if at:
                self._later.update(stem[:_KEY] for stem in each)
            for stem in each:
                if len(stem) >= SHORTEST and stem.isalpha():
                    self._by_length.setdefault((stem[0], len(stem)), set()).add(stem)
        if len(stems) > 1:
            if not name:
                return
            stems = [each[:1] for each in stems]
        for pieces in product(*stems):
            solid = "".join(pieces)
            if SHORTEST <= len(solid) <= LONGEST:
                self._solid.setdefault(solid, pieces)
                if name:
                    self._names.add(solid)
                self._begun.update(solid[:upto] for upto in range(1, len(solid)))

    # ── what a text shows ────────────────────────────────────────────────────────────────────────

    def find(self, text: str, folded: Folded, taken: Tokens, fitting: Fitting[P]) -> list[Hit[P]]:
        """The terms that stand in ``text`` in disguise, in the order of the text.

        ``fitting`` is that of the index they are looked up in.
        """
        tokens = taken.tokens
        guises = self._broken(text, tokens)
        guises += islice(self._misspelt(text, tokens, fitting), MOST_GUISES)
        shown, foreign = _as_shown(text, folded)
        if foreign or _SIGN.search(shown) or _TRIPLE.search(shown):
            starts = [token.start for token in tokens]
            written = _Written(Folded(shown, folded.starts, folded.ends), tokens, starts)
            for at, upto, options in foreign:
                readings = self._fitting(self._readings(options), fitting)
                guises += _guises(written, at, upto, readings)
            guises += islice(self._odd(written, fitting), MOST_GUISES)
        return _placed(self._look(tokens, guises, fitting), tokens) if guises else []

    def _begins(self, options: Sequence[str]) -> bool:
        """Whether a term begins, or ends a compound, with what letters may stand for."""
        keys = self._keys
        return (
            any("".join(each) in keys for each in product(*options[:_KEY]))
            or any("".join(each) in keys for each in product(*options[: _KEY - 1]))
            or any("".join(each) in self._ends for each in product(*options[-_KEY:]))
        )

    def _readings(self, options: Sequence[str]) -> tuple[str, ...]:
        """The words that letters may be meant as, by what each may stand for: likeliest first."""
        read: list[str] = []
        if self._begins(options):
            read += map("".join, islice(product(*options), MOST_READINGS))
        if any(one[0] == two[0] == three[0] for one, two, three in _threes(options)):
            for each in islice(_shortened(options), MOST_READINGS):
                if self._begins(each):
                    read += map("".join, islice(product(*each), MOST_READINGS))
        return tuple(dict.fromkeys(read))

    def _odd(self, written: _Written, fitting: Fitting[P]) -> Iterator[Guise]:
        """Words with figures, signs or stars for letters, or with letters drawn out."""
        known: dict[str, tuple[tuple[str, ...], ...]] = {}
        starred = 0
        low = written.seen.text
        for at, run in islice(_odd_runs(low), MOST_RUNS):
            readings = known.get(run)
            if readings is None:
                if len(known) == MOST_ODD:
                    return
                if STARS.isdisjoint(run):
                    spellings = self._read(run)
                else:
                    starred += 1
                    spellings = self._starred(run) if starred <= MOST_STARRED else ()
                readings = known[run] = self._fitting(spellings, fitting)
            if readings:
                yield from _guises(written, at, at + len(run), readings)
            if low[at - 1 : at] in ("#", "@"):
                yield from self._tagged(written, at, at + len(run), fitting)

    def _read(self, run: str) -> tuple[str, ...]:
        """The words that a run with figures and signs may be meant as."""
        readings = self._readings([SIGNS.get(char, char) for char in run])
        code = _CODE.fullmatch(run)
        if code is None:
            return readings
        figures = code[2].replace("o", "0").replace("l", "1").replace("i", "1")
        letters = "".join(SIGNS.get(char, char)[0] for char in code[1])
        return readings if letters + figures == run else (*readings, letters + figures)

    def _tagged(
        self, written: _Written, at: int, upto: int, fitting: Fitting[P]
    ) -> Iterator[Guise]:
        """The later words of a hashtag whose capitals take it apart: *#TeamN0vatrix*."""
        seen, tokens, starts = written
        end = seen.end(upto)
        first, last = bisect_left(starts, seen.start(at)), bisect_left(starts, end)
        for here in islice(range(first + 1, last), MOST_READINGS):
            token, before = tokens[here], tokens[here - 1]
            left = upto - (end - token.start)
            whole = token.kind == before.kind == WORD and seen.start(left) == token.start
            if whole and left > at and upto - left >= SHORTEST:
                readings = self._fitting(self._read(seen.text[left:upto]), fitting)
                yield from _guises(written, left, upto, readings)

    def _starred(self, run: str) -> tuple[str, ...]:
        """The terms that fit a word with stars for some of its letters."""
        letters = sum(map(str.isalpha, run))
        if letters < 3 or letters * 2 < len(run) or not run[0].isalpha():
            return ()
        fitting = [
            stem + ending
            for ending in _STARRED_ENDINGS
            if run.endswith(ending)
            for stem in self._by_length.get((run[0], len(run) - len(ending)), ())
            if all(mine == yours or mine in STARS for mine, yours in zip(run, stem, strict=False))
        ]
        return tuple(sorted(fitting)[:MOST_READINGS])

    # ── misspelt ─────────────────────────────────────────────────────────────────────────────────

    def _misspelt(self, text: str, tokens: list[Token], fitting: Fitting[P]) -> Iterator[Guise]:
        """Words that nobody knows, one slip away from a name; only where a name may stand."""
        may_be = self._typos.may_be
        any_case = text.islower()
        looked = 0
        known: dict[str, tuple[tuple[str, ...], ...]] = {}
        named = [
            (at, token)
            for at, token in enumerate(tokens)
            if len(token[0]) >= _LEAST and (any_case or token[5] or text[token[1]].isupper())
        ]
        for at, token in named:
            word = token.text
            if token.kind != WORD or len(word) > LONGEST or not may_be(word):
                continue
            readings = known.get(word)
            if readings is None:
                looked += 1
                if looked > MOST_ODD:
                    return
                readings = known[word] = tuple((each,) for each in self._meant(word, fitting))
            if (
                readings
                and token.inside not in ("link", "mail")
                and not self._is_surname(tokens, at)
            ):
                yield Guise(readings, at, at + 1, token.start, token.end, MISSPELT)

    def _meant(self, word: str, fitting: Fitting[P]) -> list[str]:
        """The names that a word nobody knows may be."""
        meant = self._typos.meant(word)
        if not meant or word in FIRST_NAMES or self.known(word):
            return []
        if self.phrases.starting(word, fitting):
            return []
        return meant

    @staticmethod
    def _is_surname(tokens: list[Token], at: int) -> bool:
        """Whether a first name stands right before."""
        before = tokens[at - 1] if at else None
        return before is not None and before.text in FIRST_NAMES and tokens[at].gap == SPACE

    # ── broken apart ─────────────────────────────────────────────────────────────────────────────

    def _broken(self, text: str, tokens: list[Token]) -> list[Guise]:
        """Terms whose letters or pieces stand apart."""
        begun, solid = self._begun, self._solid
        found: list[Guise] = []
        upto = steps = 0
        for at, (token, after) in enumerate(pairwise(tokens)):
            joined = token[0]
            if joined not in begun or at < upto:
                continue
            # nearly always the next word begins with a letter that no term goes on with
            begins = joined + after[0][0]
            goes_on = begins in begun or begins in solid or after[0] in SIGNS
            if goes_on or after.kind == SIGN:
                guise, taken = self._pieces(text, tokens, at)
                steps += taken
                if guise is not None:
                    found.append(guise)
                    upto = guise.last
                if steps > MOST_STEPS or len(found) == MOST_GUISES:
                    break
        return found

    def _pieces(self, text: str, tokens: list[Token], at: int) -> tuple[Guise | None, int]:
        """The longest term whose pieces begin at a token, and how many were looked at."""
        joined = tokens[at].text
        places = [at]
        best: Guise | None = None
        here = at + 1
        count = len(tokens)
        while here < count:
            token = tokens[here]
            before = tokens[places[-1]]
            if token.start - before.end > _FAR or token.inside == "mail":
                break
            if token.kind == SIGN:  # letters with a picture between each two
                if len(before.text) > 1:
                    break
                here += 1
                continue
            longer = ""
            for piece in (token.text, *SIGNS.get(token.text, "")):
                if joined + piece in self._begun or joined + piece in self._solid:
                    longer = joined + piece
                    break
            solid = longer if longer in self._solid else ""
            ended = ""
            if not longer and len(token.text) > 1:
                solid, ended = self._with_ending(joined, token.text)
            elif not longer:
                break
            places.append(here)
            if solid:
                how = self._means(text, tokens, places, solid)
                if how:
                    reading = (*self._solid[solid][:-1], self._solid[solid][-1] + ended)
                    start, end = tokens[at].start, token.end
                    best = Guise((reading,), at, here + 1, start, end, how)
            if not longer:
                break
            joined = longer
            here += 1
        return best, here - at

    def _with_ending(self, joined: str, piece: str) -> tuple[str, str]:
        """The term that ``joined + piece`` is with a name's ending, and the ending."""
        for cut in range(max(1, len(piece) - 5), len(piece)):
            if piece[cut:] in NAME_ENDINGS and joined + piece[:cut] in self._solid:
                return joined + piece[:cut], piece[cut:]
        return "", ""

    def _means(self, text: str, tokens: list[Token], places: list[int], solid: str) -> str:
        """How a term in pieces is written; empty where it is ordinary, or may be chance."""
        pieces = [tokens[place].text for place in places]
        stems = self._solid[solid]
        if len(pieces) == len(stems) and all(map(str.startswith, pieces, stems)):
            return ""
        gaps = [text[tokens[one].end : tokens[two].start] for one, two in pairwise(places)]
        singles = sum(len(piece) == 1 for piece in pieces)
        coded = not solid.isalpha()
        spelled = len(pieces) >= SHORTEST and singles >= len(pieces) - 1
        if spelled or (len(pieces) > 2 and len(solid) > 4 and max(map(len, pieces)) <= 2):
            return self._if_apart(tokens, places, solid, coded=coded)
        if coded or len(solid) < _SURE:
            return ""
        if tokens[places[-1]].inside == "link" and not _is_no_link(text, tokens, places):
            return ""
        rest = [text[tokens[place].start : tokens[place].end] for place in places[1:]]
        lower = all(each[:1].islower() for each in rest) or all(each.isupper() for each in rest)
        if not any(char.isspace() for gap in gaps for char in gap):
            if not all(gap and _BETWEEN.issuperset(gap) and len(gap) < 3 for gap in gaps):
                return ""
            if all(gap == "-" for gap in gaps):
                return BROKEN
            return DISGUISED if lower else ""
        if solid not in self._names or not lower or not all(map(_is_blank, gaps)):
            return ""
        split = all(gap.strip() == "-" for gap in gaps)
        if split:
            return BROKEN if all("\n" in gap for gap in gaps) else ""
        if self.known(pieces[0]) and len(pieces) == 2 and solid not in self._names:
            return ""
        return "" if any(map(self.known, pieces[1:])) else BROKEN

    def _if_apart(self, tokens: list[Token], places: list[int], solid: str, *, coded: bool) -> str:
        """Letters spelled out; a short word only where no other letters stand beside it."""
        letters = [tokens[place] for place in places if tokens[place].kind == WORD]
        figures = [tokens[place] for place in places if tokens[place].kind == NUMBER]
        if coded:
            whole = any(len(figure.text) > 1 for figure in figures)
            spelled = all(len(letter.text) == 1 for letter in letters)
            return DISGUISED if spelled and (len(letters) > 2 or not whole) else ""
        if len(solid) >= _SURE:
            return DISGUISED
        before, after = places[0] - 1, places[-1] + 1
        for beside in (before, after):
            if 0 <= beside < len(tokens):
                near = tokens[beside]
                apart = max(near.start - tokens[places[-1]].end, tokens[places[0]].start - near.end)
                if len(near.text) == 1 and near.kind == WORD and apart <= 1:
                    return ""
        return DISGUISED

    # ── what stands there ────────────────────────────────────────────────────────────────────────

    def _look(self, tokens: list[Token], guises: list[Guise], fitting: Fitting[P]) -> list[Hit[P]]:
        """The terms that stand where the guises are, by their places."""
        parts: list[Guise] = []
        hits: dict[tuple[P, int, int], Hit[P]] = {}
        for guise in guises[:MOST_GUISES]:
            if any(self._is_part(each, fitting) for each in guise.readings):
                parts.append(guise)
            for hit in self._at(tokens, guise, fitting):
                hits.setdefault((hit.what, hit.start, hit.end), hit)
        if len(parts) > 1:
            for hit in self._together(tokens, parts, fitting):
                hits.setdefault((hit.what, hit.start, hit.end), hit)
        return list(hits.values())

    def _at(self, tokens: list[Token], guise: Guise, fitting: Fitting[P]) -> Iterator[Hit[P]]:
        """The terms that stand where a guise is."""
        for reading in guise.readings:
            part = self._is_part(reading, fitting)
            lead = tokens[max(0, guise.first - _BEFORE) : guise.first] if part else []
            tail = tokens[guise.last : guise.last + (_AFTER if part else 1)]
            stand = _stand_in(guise, reading, tokens[guise.first])
            first, last = len(lead), len(lead) + len(stand)
            short = sum(map(len, reading)) < SHORTEST
            for hit in self.phrases.find(Tokens([*lead, *stand, *tail], [], []), fitting):
                if short and first <= hit.first and hit.last <= last:
                    continue
                if hit.first < last and hit.last > first and self.wanted(hit.what):
                    yield hit._replace(how=guise.how)

    def _may_go_on(self, word: str) -> bool:
        """Whether a word may be the second or a later one of a term."""
        short = len(word) <= _KEY + 1 and word[: _KEY - 1] in self._later
        return short or word[:_KEY] in self._later

    def _fitting(
        self, spellings: tuple[str, ...], fitting: Fitting[P]
    ) -> tuple[tuple[str, ...], ...]:
        """Those spellings, each in words and figures, that a term begins or may go on with."""
        readings = [tuple(_PIECE.findall(each)) for each in spellings]
        return tuple(
            each
            for each in readings
            if each
            and (
                self._may_go_on(each[0])
                or any(self.wanted(term.what) for term in self.phrases.starting(each[0], fitting))
            )
        )

    def _is_part(self, reading: tuple[str, ...], fitting: Fitting[P]) -> bool:
        """Whether a reading may be one of several words of a term."""
        return self._may_go_on(reading[0]) or any(
            term.then is not None and self.wanted(term.what)
            for term in self.phrases.starting(reading[0], fitting)
        )

    def _together(
        self, tokens: list[Token], guises: list[Guise], fitting: Fitting[P]
    ) -> Iterator[Hit[P]]:
        """Terms of which several words are disguised."""
        whole: list[Token] = []
        stands: list[tuple[int, int, str]] = []
        upto = 0
        for guise in sorted(guises, key=lambda guise: guise.first):
            if guise.first < upto:
                continue
            whole += tokens[max(upto, guise.first - _BEFORE) : guise.first]
            stand = _stand_in(guise, guise.readings[0], tokens[guise.first])
            stands.append((len(whole), len(whole) + len(stand), guise.how))
            whole += stand
            upto = guise.last
        ends = [last for _, last, _ in stands]
        for hit in self.phrases.find(Tokens(whole, [], []), fitting):
            at = bisect_right(ends, hit.first)
            if hit.last - hit.first > 1 and self.wanted(hit.what) and at < len(stands):
                first, _, how = stands[at]
                if first < hit.last:
                    yield hit._replace(how=how)


def _threes(options: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each three that follow each other."""
    return zip(options, options[1:], options[2:], strict=False)


def _guises(
    written: _Written, at: int, upto: int, readings: tuple[tuple[str, ...], ...]
) -> Iterator[Guise]:
    """The guise of a place of the folded text; none inside a link or in the middle of a word."""
    if not readings:
        return
    start, end = written.seen.start(at), written.seen.end(upto)
    first, last = bisect_left(written.starts, start), bisect_left(written.starts, end)
    tokens = written.tokens
    if first == last or (first and tokens[first - 1].end > start):
        return
    if tokens[first].inside not in ("link", "mail"):
        yield Guise(readings, first, last, start, end, DISGUISED)


def _odd_runs(low: str) -> Iterator[tuple[int, str]]:
    """Words with a figure or sign in them, or a letter three times, with their places."""
    for pattern in (_SIGN, _TRIPLE):
        upto = 0
        match = pattern.search(low)
        while match is not None:
            at = match.start()
            left = at
            while left > upto and at - left < LONGEST and low[left - 1] in _RUNNING:
                left -= 1
            found = _RUN.match(low, at)
            upto = match.end() if found is None else found.end()
            run = low[left:upto]
            if 3 <= len(run) <= LONGEST and not run.isdigit():
                bare = run.lstrip(_AROUND)
                left += len(run) - len(bare)
                bare = bare.rstrip(_AROUND + "!")
                if len(bare) > 2 and not bare.isdigit() and bare.isalpha() == (pattern is _TRIPLE):
                    yield left, bare
            match = pattern.search(low, upto)


def _is_no_link(text: str, tokens: list[Token], places: list[int]) -> bool:
    """Whether what looks like a host is only a word with dots: *Nova.trix*, but not *nova.com*."""
    first, last = tokens[places[0]], tokens[places[-1]]
    around = text[max(0, first.start - 1) : first.start] + text[last.end : last.end + 1]
    return len(last.text) > 2 and last.text not in HOSTS and not set("./:@") & set(around)


def _is_blank(gap: str) -> bool:
    """Whether there is nothing between two pieces but space, and a hyphen at the end of a line."""
    return not gap.strip().strip("-")


def _stand_in(guise: Guise, reading: tuple[str, ...], token: Token) -> list[Token]:
    """The words that are read, in the place of those that stand there."""
    return [
        Token(
            word,
            guise.start,
            guise.end,
            NUMBER if word.isdigit() else WORD,
            token.gap if not at else NONE,
            token.inside,
            token.sentence,
        )
        for at, word in enumerate(reading)
    ]


def _placed(hits: list[Hit[P]], tokens: list[Token]) -> list[Hit[P]]:
    """``hits`` in the order of the text, by the tokens they cover."""
    if not hits:
        return []
    starts = [token.start for token in tokens]
    ends = [token.end for token in tokens]
    placed: list[Hit[P]] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end)):
        first = min(bisect_right(ends, hit.start), len(tokens) - 1)
        last = max(first + 1, bisect_left(starts, hit.end))
        placed.append(hit._replace(first=first, last=last))
    return placed


def _shortened(options: Sequence[str]) -> Iterator[list[str]]:
    """Letters with each that is drawn out once, or twice."""
    runs: list[list[str]] = []
    for option in options:
        if runs and runs[-1][0][0] == option[0]:
            runs[-1].append(option)
        else:
            runs.append([option])
    lengths = [(1, 2) if len(run) > 2 else (len(run),) for run in runs]
    for each in product(*lengths):
        short = (run[:length] for run, length in zip(runs, each, strict=True))
        yield list(chain.from_iterable(short))


def _as_shown(text: str, folded: Folded) -> tuple[str, list[tuple[int, int, list[str]]]]:
    """The folded text with letters of other scripts as what they look like, where they are meant so.

    With it the words that were changed: their places, and what each letter may stand for. A word
    that is all in another script is left alone where the text is.
    """
    low = folded.text
    if low.isascii() or lookalikes.ANY.search(low) is None:
        return low, []
    parts: list[str] = []
    changed: list[tuple[int, int, list[str]]] = []
    upto = 0
    latin: bool | None = None
    letters = lookalikes.LETTERS
    for match in lookalikes.RUN.finditer(low):
        run = match.group()
        at, end = match.span()
        if end - at > LONGEST or lookalikes.ANY.search(run) is None:
            continue
        if not _LATIN.search(run):
            symbols = not any(map(str.isalpha, run))
            if latin is None:
                latin = _is_latin(low)
            if end - at < (SHORTEST if symbols else 2) or not (latin or symbols):
                continue
        given = run if folded.starts is None else [text[here] for here in folded.starts[at:end]]
        options = [
            SIGNS.get(char, char) if char.isascii() else letters.get(one) or letters.get(char, "")
            for one, char in zip(given, run, strict=True)
        ]
        if "" in options or (not _LATIN.search(run) and not lookalikes.TWINS.issuperset(given)):
            continue
        parts += (low[upto:at], "".join([option[0] for option in options]))
        upto = end
        changed.append((at, end, options))
        if len(changed) == MOST_ODD:
            break
    return "".join((*parts, low[upto:])), changed


_LATIN = re.compile("[a-z]")


def _is_latin(low: str) -> bool:
    """Whether most letters of a text are ours."""
    other = sum(map(str.isalpha, re.sub(r"[\x00-\x7f]+", "", low)))
    return len(_LATIN.findall(low)) > other
