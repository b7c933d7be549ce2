"""An index of terms: many terms, one linear pass over the tokens.

Each token is looked up by its beginnings (bounded by `LONGEST`), so a pass costs the text and not
the number of terms. What a word may begin is remembered in a `Fitting`, for whoever reads many
variants of a text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import attrgetter, itemgetter
from threading import Lock
from typing import Generic, NamedTuple, TypeVar

from sayso.engine.language.de import grammar as de
from sayso.engine.language.en import grammar as en
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import (
    EXACT,
    NUMBER_ENDINGS,
    Atom,
    Form,
    atoms,
    continues,
    is_head,
    name_form,
    tails,
    word_forms,
)
from sayso.engine.language.fr import grammar as fr
from sayso.engine.language.it import grammar as it
from sayso.engine.language.tokens import (
    BREAK,
    LONGEST,
    NONE,
    NUMBER,
    SIGN,
    SPACE,
    WORD,
    Span,
    Token,
    Tokens,
)

P = TypeVar("P", bound=Hashable)

_FIGURE = re.compile(r"\d+")
_CODE = 8
"""Letters of a name before its figure."""

_BEFORE_NAMES = (
    "team", "neu", "neue", "neuer", "neues", "new", "nouvelle", "nouveau", "nuova", "nuovo", "love",
    "hello", "hallo", "launch", "project", "projekt",
)  # fmt: skip
"""Words before a name in a hashtag that is written in one."""

GAP = "..."
"""Stands in a pattern for up to `REACH` words of the same sentence."""

REACH = 4

_CENTURY = frozenset(f"{year:02}" for year in range(100))
_NUMBERS = frozenset(
    plain(word) for language in (de, fr, it, en) for word in language.NUMBERS
) | frozenset(map(str, range(1_000)))

KINDS = {
    "<year>": Atom(tuple(Form(century, _CENTURY, compound=False) for century in ("19", "20"))),
    "<number>": Atom((Form("", _NUMBERS, compound=False),)),
}
"""Stand in a pattern for any year, and for any number below a thousand, in figures or words."""

FIRST_KINDS = KINDS | {
    "<number>": Atom(tuple(Form(number, EXACT, compound=False) for number in sorted(_NUMBERS)))
}
"""The same at its beginning, where a term is looked up by its stems."""

MOST_BEGINNINGS = 2_000
MOST_KEYS = 50_000
"""First letters of words whose stems are kept together: fewer than texts of four languages have."""
MOST_FOUND = 25_000
"""Hits in a text: more than one for each sign of a text of twenty thousand is nothing people write.
Whoever meets the bound is told that the text was not checked."""

CLAUSE = 18
"""Words within which the particle of a separable verb stands."""

FINITE = frozenset(
    ("", "e", "st", "t", "en", "et", "te", "ten", "test", "tet", "ete", "eten", "ed")
)
_JOINING = frozenset(
    [
        "und",
        "oder",
        "sowie",
        "aber",
        "denn",
        "weil",
        "dass",
        "damit",
        "bevor",
        "wenn",
        "sobald",
        "um",
    ]
)
_SHORTEST = 2
_NEEDED = 3
"""Letters by which is told whether the other words of a term stand in a text at all."""

_NEEDED_OF, _SHORTEST_OF = itemgetter(slice(_NEEDED)), itemgetter(slice(_SHORTEST))
_FIRST = attrgetter("first")
_KEY = 4
_JOINED_FROM = 5

_HEAD_FROM, _TAIL_FROM = 4, 6


class Hits(list["Hit[P]"]):
    """Hits in the order of the text, and by sentence."""

    def __init__(self, hits: Iterable[Hit[P]], tokens: list[Token]) -> None:
        super().__init__(hits)
        self._tokens = tokens
        self._by_sentence: dict[int, list[Hit[P]]] | None = None

    def within(self, sentence: int) -> list[Hit[P]]:
        """Those that stand in a sentence."""
        if not self:
            return []
        if self._by_sentence is None:
            self._by_sentence = {}
            for hit in self:
                number = self._tokens[hit.first].sentence
                self._by_sentence.setdefault(number, []).append(hit)
        return self._by_sentence.get(sentence, [])

    def near(self, sentence: int, first: int, last: int) -> list[Hit[P]]:
        """Those of a sentence that begin at the tokens ``[first, last)``."""
        hits = self.within(sentence)
        if not hits:
            return hits
        return hits[bisect_left(hits, first, key=_FIRST) : bisect_left(hits, last, key=_FIRST)]


class Hit(NamedTuple, Generic[P]):
    """Where a term stands: tokens ``[first, last)`` and the place in the text as given.

    ``how`` it is written, where that is not as it should be (see `disguise`).
    """

    what: P
    first: int
    last: int
    start: int
    end: int
    joined: bool = False
    how: str = ""


class Term(NamedTuple, Generic[P]):
    """A term: what it stands for and its atoms; ``None`` among them is a gap.

    ``then``: how the word after the first has to begin (empty: as it likes; ``None``: there is no
    other). ``tail``: it is the end of a compound. ``apart``: the particle of a separable verb, which
    stands at the end of its clause (*kündigen wir morgen etwas an*). ``needs``: how its longest
    other word begins, `_NEEDED` letters at most; empty where its forms differ. ``second``: its other word,
    where it has two that stand side by side.
    """

    what: P
    atoms: tuple[Atom | None, ...]
    name: bool
    then: str | None = None
    tail: bool = False
    apart: str = ""
    needs: str = ""
    second: Atom | None = None


class Head(NamedTuple, Generic[P]):
    """All terms that begin with a stem, and these by the forms it takes in them."""

    terms: list[Term[P]]
    forms: list[tuple[Form, list[Term[P]]]]


class Alike(NamedTuple, Generic[P]):
    """Longer terms that go on alike, what they stand for in ``whats``; ``term`` is one of them."""

    needs: str
    then: str
    term: Term[P]
    whats: tuple[P, ...]


class Begun(Generic[P]):
    """The terms that a word begins: ``alone`` what it stands for by itself, and the longer ones.

    ``tails``: what of it also ends a compound, and so hangs on what is before. Kept with the index
    for its own words alone, and the longer terms by two letters of the next word: it holds nothing
    people wrote.
    """

    __slots__ = ("_before", "_longer", "alone", "tails", "terms")

    def __init__(self, terms: list[Term[P]]) -> None:
        self.terms = terms
        alone = [term for term in terms if term.then is None]
        # a name in its variants is found once
        self.alone = tuple(dict.fromkeys([term.what for term in alone]))
        self.tails = tuple(dict.fromkeys([term.what for term in alone if term.tail]))
        self._longer = _alike([term for term in terms if term.then is not None])
        self._before: dict[str, list[Alike[P]]] = {}

    def before(self, following: str) -> list[Alike[P]]:
        """The longer terms that may go on with a word."""
        if not self._longer:
            return self._longer
        key = following[:2]
        found = self._before.get(key)
        if found is None:
            found = [
                alike for alike in self._longer if not alike.then or key.startswith(alike.then[:2])
            ]
            if len(self._before) < MOST_BEGINNINGS:
                self._before[key] = found
        return found


def _alike(terms: Iterable[Term[P]]) -> list[Alike[P]]:
    """Terms by how they go on, which is looked at once for all that go on alike."""
    found: dict[tuple[tuple[Atom | None, ...], bool, str], list[Term[P]]] = {}
    for term in terms:
        found.setdefault((term.atoms[1:], term.name, term.apart), []).append(term)
    return [
        Alike(some[0].needs, some[0].then or "", some[0], tuple(term.what for term in some))
        for some in found.values()
    ]


Fitting = dict[str, Begun[P]]
"""Words of texts, each with the terms of one index that it may begin. It holds what people wrote,
and so lives no longer than what is read with it."""


class Phrases(Generic[P]):
    """Terms, ready to be found.

    ``ground``: another index whose terms are found too. It is shared, and only read. ``known``: an
    index beside this one, whose words are remembered here too, as those that begin nothing.
    """

    def __init__(
        self, ground: Phrases[P] | None = None, *, known: Phrases[P] | None = None
    ) -> None:
        self._ground = ground
        self._known = known
        self._unread: defaultdict[str, list[tuple[P, str]]] = defaultdict(list)
        self._lists: list[tuple[P, str]] = []
        self._reading = Lock()
        self._first: dict[str, list[tuple[Form, Term[P]]]] = {}
        self._tails: dict[str, list[Term[P]]] = {}
        self._inner: set[str] = set()
        self._signs: dict[str, list[Term[P]]] = {}
        self._codes: dict[str, list[Term[P]]] = {}
        self._heads: dict[str, list[str]] = {}
        self._under: dict[str, list[str]] = {}
        self._made: dict[str, Head[P]] = {}
        self._tail_lengths: dict[str, list[int]] = {}
        self._joined: dict[str, set[int]] = {}
        self._pieces: dict[str, Atom] = {}
        self._own: dict[str, Begun[P]] = {}
        self._nothing: Begun[P] = Begun([])
        if ground is not None:  # what is not found by how a word begins is looked up in one place
            self._signs = {sign: list(terms) for sign, terms in ground._signs.items()}
            self._inner |= ground._inner
            for tail, terms in ground._tails.items():
                for term in terms:
                    self._end(tail, term)

    def terms(self, wanted: Callable[[P], bool]) -> Iterator[Term[P]]:
        """Every term that stands for something ``wanted``."""
        if self._ground is not None:
            yield from self._ground.terms(wanted)
        for entries in self._first.values():
            for _, term in entries:
                if wanted(term.what):
                    yield term
        unread: Phrases[P] = Phrases()
        for what, patterns in self._lists:
            if wanted(what):
                for pattern in patterns.split(","):
                    unread.add_pattern(what, pattern)
        for entries in unread._first.values():
            for _, term in entries:
                yield term

    def tails(self, wanted: Callable[[P], bool]) -> Iterator[str]:
        """Every end of a compound that stands for something ``wanted``."""
        for tail, terms in self._tails.items():
            if any(wanted(term.what) for term in terms):
                yield tail

    def add_name(self, what: P, name: str) -> None:
        """Add a proper name: in its variants (*KT 900*, *KT900*, *Vögeli*, *Vogeli*) and endings."""
        parts = atoms(name)
        if not parts:
            return
        self._add_name_parts(what, parts)
        bare = name.translate({ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"})
        bare = bare.translate({ord("Ä"): "A", ord("Ö"): "O", ord("Ü"): "U"})
        if bare != name:
            self._add_name_parts(what, atoms(bare))
        words = [word for word, _, _ in parts]
        if len(parts) > 1 and all(kind == WORD for _, kind, _ in parts):
            joined = "".join(words)
            if len(joined) >= 6:
                self._put(what, (Atom((name_form(joined),)),), name=True)
        camel = atoms("#" + name)
        if len(parts) == 1 and len(camel) > 1:
            self._add_name_parts(what, [(word, kind, False) for word, kind, _ in camel])

    def _add_name_parts(self, what: P, parts: list[tuple[str, str, bool]]) -> None:
        built: list[Atom] = []
        for at, (word, kind, attached) in enumerate(parts):
            last = at == len(parts) - 1
            if kind == NUMBER:
                form = Form(word, EXACT, compound=False)
            elif last and not (attached and len(word) <= 3):
                form = name_form(word)
            elif last:
                form = Form(word, frozenset(("", "s", "n")), compound=False)
            else:
                form = Form(
                    word,
                    EXACT if len(word) < 4 else frozenset(("", "s", "n", "en", "r", "er", "e")),
                    compound=False,
                )
            built.append(Atom((form,), attached=attached and at > 0 and parts[at - 1][1] == NUMBER))
        term = self._put(what, tuple(built), name=True)
        if len(parts) == 2 and (parts[0][1], parts[1][1]) == (WORD, NUMBER):
            self._codes.setdefault(parts[0][0] + parts[1][0], []).append(term)

    def add_words(self, what: P, phrase: str, language: str) -> None:
        """Add a common word or phrase of ``language``, with its forms and compounds."""
        parts = atoms(phrase)
        if not parts:
            return
        built: list[Atom] = []
        for at, (word, kind, attached) in enumerate(parts):
            last = at == len(parts) - 1
            if kind == NUMBER:
                forms = (Form(word, EXACT, compound=False),)
            else:
                forms = word_forms(word, language, last=last)
                if not last:
                    forms = tuple(form._replace(compound=False) for form in forms)
            hangs = attached and at > 0 and parts[at - 1][1] == NUMBER
            built.append(Atom(forms, attached=hangs))
        term = self._put(what, tuple(built))
        if len(parts) == 1 and language == "de":
            ending = term._replace(tail=True)
            for tail in tails(built[0].forms):
                self._end(tail, ending)
                self._inner.add(tail)

    def add_list(self, what: P, patterns: str) -> None:
        """Add folded phrases as in `add_pattern`, with commas between.

        Most of them wait as they are written until a text has a word that begins as they do: of
        eighty thousand a text has use for some hundred.
        """
        self._lists.append((what, patterns))
        unread = self._unread
        for written in patterns.split(","):
            pattern = written.strip()
            if (
                not pattern[:1].isalnum() or "|" in pattern
            ):  # found otherwise than by its first word
                self.add_pattern(what, pattern)
            else:
                unread[pattern.split(None, 1)[0].rstrip("*")[:_KEY]].append((what, pattern))

    def _read(self, key: str) -> None:
        """Read the phrases that wait under the first letters of a word."""
        with self._reading:  # whoever comes meanwhile waits, and does not go on without them
            own, self._own, under, self._under = self._own, {}, self._under, {}
            for what, pattern in self._unread.get(key, ()):
                self.add_pattern(what, pattern)
            self._unread.pop(key, None)
            self._own, self._under = own, under

    def add_pattern(self, what: P, pattern: str) -> None:
        """Add a folded phrase of our own: words as they stand, ``word*`` any ending, ``...`` a gap.

        ``<year>`` and ``<number>`` stand for any of them (see `KINDS`).
        ``*word`` stands alone and ends compounds: *Riesenidiot*. ``an|kuendig*`` is a separable verb:
        *ankündigen*, *anzukündigen*, *angekündigt*, *kündigen … an*.
        """
        particle, separable, verb = pattern.strip().partition("|")
        if separable:
            for between in ("", "ge", "zu"):
                self.add_pattern(what, particle + between + verb)
            self.add_apart(what, verb, particle)
            return
        built: list[Atom | None] = []
        if pattern.strip().startswith("*"):
            word = pattern.strip().lstrip("*")
            alone = self._put(what, (Atom((Form(word, EXACT, compound=False),)),))
            self._end(word, alone._replace(tail=True))
            return
        for piece in pattern.split():
            if piece == GAP:
                built.append(None)
                continue
            atom = self._pieces.get(piece) or (KINDS if built else FIRST_KINDS).get(piece)
            if atom is None:
                word = piece.rstrip("*")
                if not word.isalnum():
                    self._signs.setdefault(word, []).append(Term(what, (), name=False))
                    return
                form = Form(word, EXACT if word == piece else None, compound=False)
                atom = self._pieces[piece] = Atom((form,))
            built.append(atom)
        if built:
            self._put(what, tuple(built))

    def add_apart(self, what: P, verb: str, particle: str) -> None:
        """Add a separable verb as it stands in a clause of its own: the verb, and its particle last."""
        stem = verb.rstrip("*")
        form = Form(stem, EXACT if stem == verb else FINITE, compound=False)
        self._put(what, (Atom((form,)),), apart=particle)

    def _end(self, tail: str, term: Term[P]) -> None:
        """Enter a term by an end of a compound."""
        entries = self._tails.get(tail)
        if entries is not None:
            entries.append(term)
            return
        self._tails[tail] = [term]
        lengths = self._tail_lengths.setdefault(tail[-_KEY:], [])
        if len(tail) not in lengths:
            lengths.append(len(tail))
            lengths.sort(reverse=True)

    def _put(
        self, what: P, atoms: tuple[Atom | None, ...], *, name: bool = False, apart: str = ""
    ) -> Term[P]:
        self._own.clear()
        self._under.clear()
        first = atoms[0]
        assert first is not None, "a pattern begins with a word"
        then, needs = "" if apart else None, apart
        if len(atoms) > 1:
            later = [_beginning(atom) for atom in atoms[1:]]
            then, needs = later[0], max(later, key=len)
        needs = needs[:_NEEDED] if len(needs) >= _SHORTEST else ""
        second = atoms[1] if len(atoms) == 2 else None
        term = Term(what, atoms, name, then, apart=apart, needs=needs, second=second)
        for form in first.forms:
            entries = self._first.get(form.stem)
            if entries is None:
                self._first[form.stem] = [(form, term)]
                if len(form.stem) <= LONGEST:
                    self._heads.setdefault(form.stem[:_KEY], []).append(form.stem)
            else:
                entries.append((form, term))
                self._made.pop(form.stem, None)
            if name and then is None and len(form.stem) >= _JOINED_FROM:
                self._joined.setdefault(form.stem[:_JOINED_FROM], set()).add(len(form.stem))
        return term

    def find(  # noqa: C901, PLR0912 - the hottest loop: a call for each term costs more than the rest
        self, taken: Tokens, fitting: Fitting[P] | None = None
    ) -> list[Hit[P]]:
        """Every place where a term stands, in the order of the text.

        ``fitting`` is read and filled: what this index found for the words of other texts.
        """
        tokens = taken.tokens
        known: Fitting[P] = {} if fitting is None else fitting
        hits: list[Hit[P]] = []
        make: Callable[[Iterable[object]], Hit[P]] = Hit[P]._make
        count = len(tokens)
        # the other words of most terms of several words stand nowhere in a text
        words = [token[0] for token in tokens]
        there = {*map(_NEEDED_OF, words), *map(_SHORTEST_OF, words)}
        for at, (word, start, end, kind, gap, _, sentence) in enumerate(tokens):
            if kind == SIGN:
                if len(hits) >= MOST_FOUND:
                    break
                hits.extend(
                    Hit(term.what, at, at + 1, start, end) for term in self._signs.get(word, ())
                )
                continue
            begun = known.get(word)
            if begun is None:
                begun = known[word] = self._begun(word)
            if not begun.terms:
                continue
            if len(hits) >= MOST_FOUND:
                break
            following_at = at + 1
            after = tokens[following_at] if following_at < count else None
            free = gap != NONE or not at
            following = "" if after is None else after[0]
            latest: tuple[P, int] | None = None
            for needs, then, term, whats in begun.before(following):
                if (needs and needs not in there) or (then and not following.startswith(then)):
                    continue
                if term.second is None:
                    last = _follow(tokens, at, term)
                else:
                    last = at + 2 if after is not None and _goes_on(after, sentence, term) else 0
                if last and not (free and (last == count or tokens[last].gap != NONE)):
                    last = _closed(tokens, at, last)
                for what in whats if last else ():
                    if (what, last) != latest:
                        latest = (what, last)
                        hits.append(Hit(what, at, last, start, tokens[last - 1].end))
            if begun.alone:
                whats, last, upto = begun.alone, following_at, end
                if not free or (after is not None and after[4] == NONE):
                    if begun.tails:
                        hits += [Hit(what, at, following_at, start, end) for what in begun.tails]
                        whats = [what for what in whats if what not in begun.tails]
                    last = _closed(tokens, at, following_at)
                    upto = tokens[last - 1].end
                if last:
                    # half of the time of `Hit(…)`
                    hits += [make((what, at, last, start, upto, False, "")) for what in whats]
        return self._in_tags(taken, hits) if taken.spans else hits

    def _in_tags(self, taken: Tokens, hits: list[Hit[P]]) -> list[Hit[P]]:
        """``hits``, and what stands inside hashtags and handles that are written in one."""
        tags = [span for span in taken.spans if span.kind in ("hashtag", "mention")]
        known: dict[tuple[str, bool], list[P]] = {}
        for span in tags:
            body = span.body[:LONGEST]
            several = span.last - span.first > 1
            inside = known.get((body, several))
            if inside is None:
                letters = "".join([token.text for token in taken.tokens[span.first : span.last]])
                inside = known[body, several] = self._joined_in(letters[:LONGEST], whole=several)
                inside += [term.what for term in self._with_figure(body)]
            hits.extend(
                Hit(what, span.first, span.last, span.start, span.end, joined=True)
                for what in inside
            )
        return _with_their_signs(hits, tags) if tags else hits

    def starting(self, word: str, fitting: Fitting[P]) -> list[Term[P]]:
        """The terms that ``word`` may begin or end with; ``fitting`` as in `find`."""
        begun = fitting.get(word)
        if begun is None:
            begun = fitting[word] = self._begun(word)
        return begun.terms

    def _begun(self, word: str) -> Begun[P]:
        """What a word begins; kept for words of our own."""
        begun = self._own.get(word)
        if begun is None:
            starts = self._starts(word)
            begun = Begun(starts) if starts else self._nothing
            if self.holds(word) or (self._known is not None and self._known.holds(word)):
                self._own[word] = begun
        return begun

    def holds(self, word: str) -> bool:
        """Whether ``word`` is one of its own, as far as they were read."""
        return word in self._first or (self._ground is not None and self._ground.holds(word))

    def _starts(self, word: str) -> list[Term[P]]:
        """The terms ``word`` may begin, and those it ends with."""
        starts: list[Term[P]] = []
        key = word[:_KEY]
        self._begin(word, key, starts)
        if self._ground is not None:
            self._ground._begin(word, key, starts)
        if self._tails and _HEAD_FROM + _TAIL_FROM <= len(word) <= LONGEST:
            starts += self._ended(word)
        return starts

    def _begin(self, word: str, key: str, starts: list[Term[P]]) -> None:
        """Add the terms ``word`` may begin to ``starts``; ``key``: its first letters."""
        stems = self._under.get(key)
        for stem in self._stems(key) if stems is None else stems:
            if word.startswith(stem):
                head = self._made.get(stem)
                if head is None:
                    head = self._made[stem] = _head(self._first[stem])
                if word == stem:
                    starts += head.terms
                    continue
                rest = word[len(stem) :]
                for form, some in head.forms:
                    if _ends(form, rest, word):
                        starts += some

    def _stems(self, key: str) -> list[str]:
        """The stems a word with these first letters may begin with, read where they wait."""
        stems: list[str] = []
        for length in range(len(key), min(len(key), _SHORTEST) - 1, -1):
            if key[:length] in self._unread:
                self._read(key[:length])
            stems += self._heads.get(key[:length], ())
        if len(self._under) < MOST_KEYS:
            self._under[key] = stems
        return stems

    def _ended(self, word: str) -> list[Term[P]]:
        """The terms that end a compound, or stand in its middle."""
        starts: list[Term[P]] = []
        for length in self._tail_lengths.get(word[-_KEY:], ()):
            if length <= len(word) - _HEAD_FROM:
                starts.extend(self._tails.get(word[-length:], ()))
        if self._inner and len(word) >= _TAIL_FROM + 2 * _HEAD_FROM:
            starts += self._within(word)
        return starts

    def _within(self, word: str) -> list[Term[P]]:
        """The terms in the middle of a compound: *Halbjahresumsatzzahlen*."""
        for cut in range(_TAIL_FROM + _HEAD_FROM, len(word) - 2):
            for length in self._tail_lengths.get(word[cut - _KEY : cut], ()):
                tail = word[cut - length : cut]
                if length <= cut - _HEAD_FROM and tail in self._inner and is_head(word[cut:]):
                    return self._tails.get(tail, [])
        return []

    def _joined_in(self, body: str, *, whole: bool) -> list[P]:
        """Names inside ``#dankebavartis``, and ``#SeglerApp`` where the name is one word."""
        found: list[P] = []
        joined = self._joined
        for cut in range(0 if whole else 1, len(body) - _JOINED_FROM + 1):
            lengths = joined.get(body[cut : cut + _JOINED_FROM])
            for length in sorted(lengths) if lengths else ():
                upto = cut + length
                if upto > len(body):
                    break
                for form, term in self._first.get(body[cut:upto], ()):
                    if not term.name or len(term.atoms) > 1:
                        continue
                    rest = body[upto:]
                    if cut and rest and not _ends(form, rest, body):
                        continue
                    found.append(term.what)
        return found

    def _with_figure(self, body: str) -> list[Term[P]]:
        """Names with a figure in ``jetztkommtdieax700``, behind a word that may stand before one."""
        if not self._codes:
            return []
        return [
            term
            for match in _FIGURE.finditer(body)
            for cut in range(max(1, match.start() - _CODE), match.start())
            for term in self._codes.get(body[cut : match.end()], ())
            if _ends_in_word(body[:cut])
        ]


def _ends_in_word(before: str) -> bool:
    """Whether letters end in a word that says little, as it stands before a name."""
    return before.endswith(_BEFORE_NAMES) or any(
        before[-length:] in language.FUNCTION
        for length in range(3, min(7, len(before) + 1))
        for language in (de, fr, it, en)
    )


def _with_their_signs(hits: list[Hit[P]], tags: list[Span]) -> list[Hit[P]]:
    """``hits``; a name that is the whole of a hashtag stands there with its sign."""
    whole = {(span.first, span.last): span.start for span in tags}
    return [
        hit._replace(start=whole[hit.first, hit.last]) if (hit.first, hit.last) in whole else hit
        for hit in hits
    ]


def _beginning(atom: Atom | None) -> str:
    """The letters with which every form of an atom begins; none for a gap."""
    if atom is None:
        return ""
    first, last = min(form.stem for form in atom.forms), max(form.stem for form in atom.forms)
    pairs = enumerate(zip(first, last, strict=False))
    alike = next((at for at, (one, other) in pairs if one != other), None)
    return first[:alike]


def _head(entries: list[tuple[Form, Term[P]]]) -> Head[P]:
    """A stem's terms, those in a row that take the same form together."""
    forms: list[tuple[Form, list[Term[P]]]] = []
    for form, term in entries:
        if forms and forms[-1][0] == form:
            forms[-1][1].append(term)
        else:
            forms.append((form, [term]))
    return Head([term for _, term in entries], forms)


def _ends(form: Form, rest: str, word: str) -> bool:
    """Whether a token that begins with the stem may go on with ``rest``."""
    if form.endings is None or rest in form.endings:
        return True
    return form.compound and len(word) <= LONGEST and continues(form, rest)


def _goes_on(after: Token, sentence: int, term: Term[P]) -> bool:
    """Whether the word after the first of a sentence is the other one of a term of two."""
    word, _, _, _, gap, _, number = after
    atom = term.second
    return (
        atom is not None
        and gap != BREAK
        and (number == sentence or term.name)
        and not (atom.attached and gap == SPACE)
        and atom.fits(word)
    )


def _follow(tokens: list[Token], at: int, term: Term[P]) -> int:
    """The token after the term that begins at ``at``; 0 where it does not go on."""
    if term.apart:
        return _parted(tokens, at, term.apart)
    here = at + 1
    skip = 0
    sentence = tokens[at].sentence
    for atom in term.atoms[1:]:
        if atom is None:
            skip = REACH
            continue
        reach = min(len(tokens), here + skip + 1)
        while here < reach:
            token = tokens[here]
            if token.sentence != sentence and (term.name is False or token.gap == BREAK):
                return 0
            close = token.gap != BREAK if not skip else True
            if atom.attached and token.gap not in (NONE, 2):
                close = False
            if close and atom.fits(token.text):
                break
            here += 1
        else:
            return 0
        here += 1
        skip = 0
    return here


def _parted(tokens: list[Token], at: int, particle: str) -> int:
    """The token after the particle that ends the clause of a verb; 0 where there is none."""
    sentence = tokens[at].sentence
    for here in range(at + 1, min(len(tokens), at + 1 + CLAUSE)):
        token = tokens[here]
        if token.sentence != sentence:
            return 0
        if token.text == particle:
            if any(tokens[near].text in _JOINING for near in (here - 1, here - 2) if near > at):
                return 0  # it parts from another verb: *kündigte und fing an*
            after = tokens[here + 1] if here + 1 < len(tokens) else None
            if after is None or after.sentence != sentence or after.kind == SIGN:
                return here + 1
            if after.gap == BREAK or after.text in _JOINING:
                return here + 1
    return 0


def _closed(tokens: list[Token], at: int, last: int) -> int:
    """The end of a hit that is not cut out of a longer run of letters and figures; else 0."""
    token = tokens[at]
    hangs = at > 0 and token.gap == NONE and tokens[at - 1].kind != SIGN
    if hangs and token.kind != SIGN and not token.inside:
        return 0
    if last < len(tokens):
        after = tokens[last]
        if after.gap == NONE and after.kind != SIGN:
            ended = tokens[last - 1].kind == NUMBER and after.text in NUMBER_ENDINGS
            if ended and after.kind == WORD:
                return last + 1
            if not after.inside:
                return 0
            if tokens[last - 1].kind == NUMBER and after.kind == NUMBER:
                return 0
    return last


def _place(hit: Hit[P]) -> tuple[int, int]:
    return hit.start, -hit.end


def longest(hits: Sequence[Hit[P]] | Iterable[Hit[P]]) -> list[Hit[P]]:
    """Hits of which none lies in another, in the order of the text."""
    hits = list(hits)
    if len(hits) < 2:
        return hits
    kept: list[Hit[P]] = []
    reach = -1
    for hit in sorted(hits, key=_place):
        if hit.start < reach and hit.end <= reach:
            continue
        if (
            kept
            and hit.start < kept[-1].end
            and hit.end - hit.start <= kept[-1].end - kept[-1].start
        ):
            continue
        kept.append(hit)
        reach = max(reach, hit.end)
    return kept
