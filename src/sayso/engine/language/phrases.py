"""An index of terms: many terms, one linear pass over the tokens.

Each token is looked up by its beginnings (bounded by `LONGEST`), so a pass costs the text and not
the number of terms. What a word may begin is remembered in a `Fitting`, for whoever reads many
variants of a text.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from sayso.engine.language.forms import (
    EXACT,
    NUMBER_ENDINGS,
    Atom,
    Form,
    atoms,
    continues,
    name_form,
    tails,
    word_forms,
)
from sayso.engine.language.tokens import (
    BREAK,
    LONGEST,
    NONE,
    NUMBER,
    SIGN,
    WORD,
    Span,
    Token,
    Tokens,
)

P = TypeVar("P", bound=Hashable)

GAP = "..."
"""Stands in a pattern for up to `REACH` words of the same sentence."""

REACH = 4
_SHORTEST = 2
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


class Hit(NamedTuple, Generic[P]):
    """Where a term stands: tokens ``[first, last)`` and the place in the text as given."""

    what: P
    first: int
    last: int
    start: int
    end: int
    joined: bool = False


class Term(NamedTuple, Generic[P]):
    """A term: what it stands for and its atoms; ``None`` among them is a gap.

    ``then``: how the word after the first has to begin (empty: as it likes; ``None``: there is no
    other). ``tail``: it is the end of a compound.
    """

    what: P
    atoms: tuple[Atom | None, ...]
    name: bool
    then: str | None = None
    tail: bool = False


class Head(NamedTuple, Generic[P]):
    """All terms that begin with a stem, and these by the forms it takes in them."""

    terms: list[Term[P]]
    forms: list[tuple[Form, list[Term[P]]]]


Fitting = dict[str, list[Term[P]]]
"""Words of texts, each with the terms of one index that it may begin. It holds what people wrote,
and so lives no longer than what is read with it."""


class Phrases(Generic[P]):
    """Terms, ready to be found."""

    def __init__(self) -> None:
        self._first: dict[str, list[tuple[Form, Term[P]]]] = {}
        self._tails: dict[str, list[Term[P]]] = {}
        self._signs: dict[str, list[Term[P]]] = {}
        self._arranged = True
        self._heads: dict[str, list[str]] = {}
        self._made: dict[str, Head[P]] = {}
        self._tail_lengths: dict[str, list[int]] = {}
        self._joined: dict[str, set[int]] = {}
        self._pieces: dict[str, Atom] = {}

    def __len__(self) -> int:
        return sum(map(len, self._first.values())) + sum(map(len, self._signs.values()))

    def add_name(self, what: P, name: str) -> None:
        """Add a proper name: in its variants (*AX 700*, *AX700*, *Brühl*, *Bruhl*) and endings."""
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
        self._put(what, tuple(built), name=True)

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
                self._tails.setdefault(tail, []).append(ending)

    def add_pattern(self, what: P, pattern: str) -> None:
        """Add a folded phrase of our own: words as they stand, ``word*`` any ending, ``...`` a gap."""
        built: list[Atom | None] = []
        for piece in pattern.split():
            if piece == GAP:
                built.append(None)
                continue
            atom = self._pieces.get(piece)
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

    def add_all(self, other: Phrases[P]) -> None:
        """Add every term of another index."""
        self._arranged = False
        for mine, theirs in ((self._tails, other._tails), (self._signs, other._signs)):
            for key, terms in theirs.items():
                mine.setdefault(key, []).extend(terms)
        for stem, entries in other._first.items():
            self._first.setdefault(stem, []).extend(entries)
        for key, lengths in other._joined.items():
            self._joined.setdefault(key, set()).update(lengths)

    def _put(self, what: P, atoms: tuple[Atom | None, ...], *, name: bool = False) -> Term[P]:
        self._arranged = False
        first = atoms[0]
        assert first is not None, "a pattern begins with a word"
        then = None
        if len(atoms) > 1:
            second = atoms[1]
            then = "" if second is None else second.forms[0].stem
            while second is not None and not all(f.stem.startswith(then) for f in second.forms):
                then = then[:-1]
        term = Term(what, atoms, name, then)
        for form in first.forms:
            self._first.setdefault(form.stem, []).append((form, term))
            if name and then is None and len(form.stem) >= _JOINED_FROM:
                self._joined.setdefault(form.stem[:_JOINED_FROM], set()).add(len(form.stem))
        return term

    def _arrange(self) -> None:
        """Make the tables of beginnings and of the ends of compounds.

        Under the first `_KEY` letters of a word all its stems are listed; where none is as long,
        under fewer letters the shorter ones.
        """
        self._arranged = True
        self._made = {}
        orders: dict[str, dict[int, int]] = {}
        self._heads = {}
        for stem in self._first:
            order = orders.setdefault(stem[:_SHORTEST], {})
            order.setdefault(len(stem), len(order))
            if len(stem) <= LONGEST:
                self._heads.setdefault(stem[:_KEY], []).append(stem)
        for key, stems in self._heads.items():
            stems += [key[:n] for n in range(_SHORTEST, len(key)) if key[:n] in self._first]
            if len(stems) > 1:
                order = orders[key[:_SHORTEST]]
                stems.sort(key=lambda stem, order=order: order[len(stem)])
        ends: dict[str, set[int]] = {}
        for tail in self._tails:
            ends.setdefault(tail[-_KEY:], set()).add(len(tail))
        self._tail_lengths = {key: sorted(each, reverse=True) for key, each in ends.items()}

    def find(self, taken: Tokens, fitting: Fitting[P] | None = None) -> list[Hit[P]]:
        """Every place where a term stands, in the order of the text.

        ``fitting`` is read and filled: what this index found for the words of other texts.
        """
        if not self._arranged:
            self._arrange()
        tokens = taken.tokens
        known: Fitting[P] = {} if fitting is None else fitting
        hits: list[Hit[P]] = []
        count = len(tokens)
        latest: tuple[P, int, int] | None = None
        for at, token in enumerate(tokens):
            word = token.text
            if token.kind == SIGN:
                hits.extend(
                    Hit(term.what, at, at + 1, token.start, token.end)
                    for term in self._signs.get(word, ())
                )
                continue
            starts = known.get(word)
            if starts is None:
                starts = known[word] = self._starts(word)
            if not starts:
                continue
            following = tokens[at + 1] if at + 1 < count else None
            free = token.gap != NONE or at == 0
            for term in starts:
                what, _, _, then, tail = term
                last = at + 1
                if then is not None:
                    if then and (following is None or not following.text.startswith(then)):
                        continue
                    last = _follow(tokens, at, term)
                if last and not (tail or (free and (last == count or tokens[last].gap != NONE))):
                    last = _closed(tokens, at, last, term)
                if last and (what, at, last) != latest:  # a name in its variants is found once
                    latest = (what, at, last)
                    hits.append(Hit(what, at, last, token.start, tokens[last - 1].end))
        tags = [span for span in taken.spans if span.kind in ("hashtag", "mention")]
        for span in tags:
            self._find_joined(tokens, span, hits)
        return _with_their_signs(hits, tags) if tags else hits

    def _starts(self, word: str) -> list[Term[P]]:
        """The terms ``word`` may begin, and those it ends with."""
        heads = self._heads
        begun = heads.get(word[:_KEY])
        if begun is None and len(word) >= _KEY:
            begun = heads.get(word[: _KEY - 1])
        if begun is None and len(word) > _SHORTEST:
            begun = heads.get(word[:_SHORTEST])
        starts: list[Term[P]] = []
        for stem in begun or ():
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
        if self._tails and _HEAD_FROM + _TAIL_FROM <= len(word) <= LONGEST:
            for length in self._tail_lengths.get(word[-_KEY:], ()):
                if length <= len(word) - _HEAD_FROM:
                    starts.extend(self._tails.get(word[-length:], ()))
        return starts

    def _find_joined(self, tokens: list[Token], span: Span, hits: list[Hit[P]]) -> None:
        """Names inside ``#dankenovatrix``, and ``#ArvenCloud`` where the name is one word."""
        if not self._joined:
            return
        body = "".join(token.text for token in tokens[span.first : span.last])[:LONGEST]
        whole = len(tokens[span.first : span.last]) > 1
        for cut in range(len(body) - _JOINED_FROM + 1):
            if cut == 0 and not whole:
                continue
            for length in sorted(self._joined.get(body[cut : cut + _JOINED_FROM], ())):
                upto = cut + length
                if upto > len(body):
                    break
                for form, term in self._first.get(body[cut:upto], ()):
                    if not term.name or len(term.atoms) > 1:
                        continue
                    rest = body[upto:]
                    if cut and rest and not _ends(form, rest, body):
                        continue
                    hits.append(
                        Hit(term.what, span.first, span.last, span.start, span.end, joined=True)
                    )


def _with_their_signs(hits: list[Hit[P]], tags: list[Span]) -> list[Hit[P]]:
    """``hits``; a name that is the whole of a hashtag stands there with its sign."""
    whole = {(span.first, span.last): span.start for span in tags}
    return [
        hit._replace(start=whole[hit.first, hit.last]) if (hit.first, hit.last) in whole else hit
        for hit in hits
    ]


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


def _follow(tokens: list[Token], at: int, term: Term[P]) -> int:
    """The token after the term that begins at ``at``; 0 where it does not go on."""
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


def _closed(tokens: list[Token], at: int, last: int, term: Term[P]) -> int:
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
