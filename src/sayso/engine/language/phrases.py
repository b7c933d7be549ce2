"""An index of terms: many terms, one linear pass over the tokens.

Each token is looked up by its beginnings (bounded by `LONGEST`), so a pass costs the text and not
the number of terms.
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
_HEAD_FROM, _TAIL_FROM = 4, 6


class Hits(list["Hit[P]"]):
    """Hits in the order of the text, and by sentence."""

    def __init__(self, hits: Iterable[Hit[P]], tokens: list[Token]) -> None:
        super().__init__(hits)
        self._tokens = tokens
        self._by_sentence: dict[int, list[Hit[P]]] | None = None

    def within(self, sentence: int) -> list[Hit[P]]:
        """Those that stand in a sentence."""
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
    """A term: what it stands for and its atoms; ``None`` among them is a gap."""

    what: P
    atoms: tuple[Atom | None, ...]
    name: bool


class Phrases(Generic[P]):
    """Terms, ready to be found."""

    def __init__(self) -> None:
        self._first: dict[str, list[tuple[Form, Term[P]]]] = {}
        self._tails: dict[str, list[Term[P]]] = {}
        self._signs: dict[str, list[Term[P]]] = {}
        self._longest = 0
        self._lengths: dict[str, list[int]] = {}

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
                self._put(Term(what, (Atom((name_form(joined),)),), name=True))
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
        self._put(Term(what, tuple(built), name=True))

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
        term = Term(what, tuple(built), name=False)
        self._put(term)
        if len(parts) == 1 and language == "de":
            for tail in tails(built[0].forms):
                self._tails.setdefault(tail, []).append(term)

    def add_pattern(self, what: P, pattern: str) -> None:
        """Add a folded phrase of our own: words as they stand, ``word*`` any ending, ``...`` a gap."""
        built: list[Atom | None] = []
        for piece in pattern.split():
            if piece == GAP:
                built.append(None)
                continue
            word = piece.rstrip("*")
            if not word.isalnum():
                self._signs.setdefault(word, []).append(Term(what, (), name=False))
                return
            built.append(Atom((Form(word, EXACT if word == piece else None, compound=False),)))
        if built:
            self._put(Term(what, tuple(built), name=False))

    def _put(self, term: Term[P]) -> None:
        first = term.atoms[0]
        assert first is not None, "a pattern begins with a word"
        for form in first.forms:
            self._first.setdefault(form.stem, []).append((form, term))
            self._longest = max(self._longest, len(form.stem))
            lengths = self._lengths.setdefault(form.stem[:_SHORTEST], [])
            if len(form.stem) not in lengths:
                lengths.append(len(form.stem))

    def find(self, taken: Tokens) -> list[Hit[P]]:
        """Every place where a term stands, in the order of the text."""
        tokens = taken.tokens
        hits: list[Hit[P]] = []
        for at, token in enumerate(tokens):
            if token.kind == SIGN:
                hits.extend(
                    Hit(term.what, at, at + 1, token.start, token.end)
                    for term in self._signs.get(token.text, ())
                )
                continue
            self._find_at(tokens, at, token.text, hits)
        tags = [span for span in taken.spans if span.kind in ("hashtag", "mention")]
        for span in tags:
            self._find_joined(tokens, span, hits)
        if not tags:
            return hits
        # A name that is the whole of a hashtag stands there with its sign.
        whole = {(span.first, span.last): span.start for span in tags}
        return [hit._replace(start=whole.get((hit.first, hit.last), hit.start)) for hit in hits]

    def _find_at(self, tokens: list[Token], at: int, word: str, hits: list[Hit[P]]) -> None:
        first = self._first
        longest_here = min(len(word), LONGEST)
        for upto in self._lengths.get(word[:_SHORTEST], ()):
            entries = first.get(word[:upto]) if upto <= longest_here else None
            if entries is None:
                continue
            for form, term in entries:
                rest = word[upto:]
                single = len(term.atoms) == 1
                if rest and not _ends(form, rest, word):
                    continue
                last = at + 1 if single else _follow(tokens, at, term)
                if last:
                    last = _closed(tokens, at, last, term)
                if last:
                    hits.append(Hit(term.what, at, last, tokens[at].start, tokens[last - 1].end))
        if self._tails and len(word) >= _HEAD_FROM + _TAIL_FROM and len(word) <= LONGEST:
            for cut in range(_HEAD_FROM, len(word) - _TAIL_FROM + 1):
                hits.extend(
                    Hit(term.what, at, at + 1, tokens[at].start, tokens[at].end)
                    for term in self._tails.get(word[cut:], ())
                )

    def _find_joined(self, tokens: list[Token], span: Span, hits: list[Hit[P]]) -> None:
        """Names inside ``#dankenovatrix``, and ``#ArvenCloud`` where the name is one word."""
        body = "".join(token.text for token in tokens[span.first : span.last])[:LONGEST]
        whole = len(tokens[span.first : span.last]) > 1
        for cut in range(len(body)):
            if cut == 0 and not whole:
                continue
            for upto in range(cut + 5, min(len(body), cut + self._longest) + 1):
                for form, term in self._first.get(body[cut:upto], ()):
                    if not term.name or len(term.atoms) > 1 or len(form.stem) < 5:
                        continue
                    rest = body[upto:]
                    if cut and rest and not _ends(form, rest, body):
                        continue
                    hits.append(
                        Hit(term.what, span.first, span.last, span.start, span.end, joined=True)
                    )


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


def longest(hits: Sequence[Hit[P]] | Iterable[Hit[P]]) -> list[Hit[P]]:
    """Hits of which none lies in another, in the order of the text."""
    kept: list[Hit[P]] = []
    reach = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
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
