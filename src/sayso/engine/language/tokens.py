"""Words, numbers and signs with their places, hashtags taken apart, and sentences."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import NamedTuple

from sayso.engine.language import gendered
from sayso.engine.language.fold import Folded

WORD, NUMBER, SIGN = "w", "n", "e"
NONE, SPACE, HYPHEN, BREAK = 0, 1, 2, 3

MOST_WORDS = 150
"""A sentence that goes on is cut here, so that what stands together is looked for nearby."""

MOST_TOKENS = 20_000
"""What is read of a text: all of one of twenty thousand characters, whatever they are, and of any
that people write; who repeats one sign a hundred thousand times is told that it was not checked."""

LONGEST = 64
"""Longer runs of letters are no words: nobody looks into them."""

_EMOJI = "\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_TOKEN = re.compile(rf"(\d+(?:[.,'’]\d+)*)|([^\W\d_]+)({gendered.SUFFIX})?|([{_EMOJI}])")
_GENDERED = 3
_INSIDE = re.compile(
    r"(?P<mail>(?<![\w@.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})"
    r"|(?P<link>https?://[^\s<>\"]+|www\.[^\s<>\"]+"
    r"|(?<![\w@.-])[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,12}\b(?:/[^\s<>\"]*)?)"
    r"|(?P<mention>(?<![\w@])@[\w](?:[\w.-]{0,60}[\w])?(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})?)"
    r"|(?P<hashtag>(?<![\w&])#\w+)"
)
_HASHTAG = re.compile(r"(?P<hashtag>(?<![\w&])#\w+)")
_MAYBE_INSIDE = re.compile(r"@|://|\.\S")
"""Without any of these there is neither link nor mail nor mention, and nobody has to look closer."""

_KINDS = ("", NUMBER, WORD, WORD, SIGN)
"""Kinds of tokens by the group of `_TOKEN` that holds them."""

_POINTING = frozenset("👉👈👆👇☝➡⬅⬆⬇")
"""Emoji that belong to what follows."""

_JOIN = frozenset("-'_/&.")
_MONTHS = frozenset(
    [
        "januar",
        "februar",
        "maerz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
        "jan",
        "feb",
        "mrz",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dez",
    ]
)
_SHORT = frozenset(
    [
        "z",
        "b",
        "d",
        "h",
        "u",
        "a",
        "v",
        "ca",
        "zb",
        "usw",
        "bzw",
        "etc",
        "inkl",
        "exkl",
        "nr",
        "no",
        "str",
        "st",
        "dr",
        "prof",
        "hr",
        "fr",
        "ziff",
        "art",
        "abs",
        "abb",
        "fig",
        "tel",
        "mio",
        "mrd",
        "tsd",
        "vgl",
        "evtl",
        "ggf",
        "max",
        "min",
        "mr",
        "mrs",
        "ms",
        "jr",
        "sr",
        "inc",
        "ltd",
        "vs",
        "e",
        "g",
        "i",
        "approx",
        "bst",
        "lit",
        "p",
        "pp",
        "resp",
        "sog",
        "geb",
        "gest",
        "bd",
        "sig",
        "dott",
        "ing",
        "arch",
        "ing",
        "avv",
        "av",
        "bd",
        "s",
        "bspw",
        "bzgl",
        "zzgl",
        "mwst",
        "vol",
        "kap",
        "fa",
        "gmbh",
        "mme",
        "mlle",
        "env",
        "chap",
        "ecc",
        "sigg",
        "dept",
        "appt",
    ]
)


class Token(NamedTuple):
    """A piece of the text: ``text`` folded, its place as given, and how it hangs on what is before.

    ``gap``: nothing, space, hyphen (or apostrophe, slash, underscore), or a break. ``inside``:
    ``hashtag``, ``mention``, ``link``, ``mail`` or nothing.
    """

    text: str
    start: int
    end: int
    kind: str
    gap: int
    inside: str
    sentence: int


class Span(NamedTuple):
    """A hashtag, mention, link or mail address as a whole."""

    kind: str
    start: int
    end: int
    first: int
    last: int
    body: str


class Sentence(NamedTuple):
    """A sentence: its place in the text as given, and its tokens ``[first, last)``."""

    start: int
    end: int
    first: int
    last: int


class Tokens(NamedTuple):
    """A text taken apart."""

    tokens: list[Token]
    sentences: list[Sentence]
    spans: list[Span]


def _gap(between: str) -> int:
    """How two tokens hang together by what stands between them."""
    if not between:
        return NONE
    bare = between.strip(" \n")
    if not bare:
        return SPACE if len(between) <= 4 and between.count("\n") <= 1 else BREAK
    if bare in _JOIN and len(bare) == len(between):
        return HYPHEN
    if bare == "-" and len(between) <= 3 and between[0] == "-":
        return HYPHEN
    return BREAK


def _ends_sentence(between: str, before: str, after: str, kind: str) -> bool:
    """Whether a sentence ends between two tokens."""
    if "\n" in between or "!" in between or "?" in between:
        return True
    dot = between.find(".")
    if dot < 0:
        return False
    if "..." in between:
        return True
    if " " not in between[dot:] and '"' not in between[dot:]:
        return False
    if before in _SHORT:
        return False
    return not (kind == NUMBER and after in _MONTHS)


def _ends_in_emoji(tokens: list[Token], first: int) -> bool:
    """Whether the sentence from ``first`` on says something and ends in emoji: 🚀🚀 *Merci* …"""
    last = tokens[-1].text
    if tokens[-1].kind != SIGN or last in _POINTING or last < "\u2600":
        return False
    return any(tokens[at].kind != SIGN for at in range(first, len(tokens)))


def _cut_camel(original: str) -> list[int]:
    """Where ``TeamArvenberg`` falls apart: between small and capital, and before the last capital."""
    cuts: list[int] = []
    for at in range(1, len(original)):
        here, before = original[at], original[at - 1]
        if not (here.isalpha() and before.isalpha()):
            continue
        follows_small = at + 1 < len(original) and original[at + 1].islower()
        if here.isupper() and (before.islower() or (before.isupper() and follows_small)):
            cuts.append(at)
    return cuts


def _spans(low: str) -> list[tuple[str, int, int]]:
    """Hashtags, mentions, links and mail addresses: what they are and their places."""
    if _MAYBE_INSIDE.search(low):
        pattern = _INSIDE
    elif "#" in low:
        pattern = _HASHTAG
    else:
        return []
    return [(str(match.lastgroup), match.start(), match.end()) for match in pattern.finditer(low)]


def tokenize(text: str, folded: Folded) -> Tokens:
    """Take ``text`` apart."""
    low = folded.text
    starts, ends = folded.starts, folded.ends
    spans = _spans(low)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    found: list[Span] = []
    sentence_first = 0
    cursor = 0
    span_at = 0
    span_first = -1

    def close(upto: int) -> None:
        nonlocal sentence_first
        if upto > sentence_first:
            sentences.append(
                Sentence(tokens[sentence_first].start, tokens[upto - 1].end, sentence_first, upto)
            )
            sentence_first = upto

    for match in islice(_TOKEN.finditer(low), MOST_TOKENS):
        start, end = match.span()
        kind = _KINDS[match.lastindex or 0]
        inside = ""
        while span_at < len(spans) and spans[span_at][2] <= start:
            _finish(found, spans[span_at], span_first, len(tokens), folded)
            span_at += 1
            span_first = -1
        if span_at < len(spans) and spans[span_at][1] <= start:
            inside = spans[span_at][0]
            span_first = len(tokens) if span_first < 0 else span_first
        gap = BREAK
        if tokens:
            between = low[cursor:start]
            # nearly always nothing stands there that could end a sentence
            plainly = between == " " or not between
            gap = (SPACE if between else NONE) if plainly else _gap(between)
            before = tokens[-1]
            if len(tokens) - sentence_first >= MOST_WORDS:
                close(len(tokens))
            elif (not plainly or before.kind == SIGN) and not (
                inside in ("link", "mail") and span_first < len(tokens)
            ):
                capital = kind == WORD and text[folded.start(start)].isupper()
                if _ends_sentence(between, before.text, match.group(), before.kind) or (
                    capital and _ends_in_emoji(tokens, sentence_first)
                ):
                    close(len(tokens))
        if match.lastindex == _GENDERED or (inside and inside in ("hashtag", "mention")):
            _add(tokens, text, folded, match, kind, gap, inside, len(sentences))
        else:
            where = (
                (start, end) if starts is None or ends is None else (starts[start], ends[end - 1])
            )
            pieces = (match.group(), *where, kind, gap, inside, len(sentences))
            tokens.append(Token._make(pieces))  # half the time of `Token(…)`, in the hottest loop
        cursor = end
    while span_at < len(spans):
        _finish(found, spans[span_at], span_first, len(tokens), folded)
        span_at += 1
        span_first = -1
    close(len(tokens))
    return Tokens(tokens, sentences, found)


def _finish(
    found: list[Span], span: tuple[str, int, int], first: int, last: int, folded: Folded
) -> None:
    """Keep a span whose tokens are complete."""
    if 0 <= first < last:
        body = folded.text[span[1] : span[2]].lstrip("#@")
        found.append(Span(span[0], folded.start(span[1]), folded.end(span[2]), first, last, body))


def _add(
    tokens: list[Token],
    text: str,
    folded: Folded,
    match: re.Match[str],
    kind: str,
    gap: int,
    inside: str,
    sentence: int,
) -> None:
    """Append a token; a word of a hashtag or handle falls apart where its capitals say so.

    A form for everybody is one word.
    """
    place = match.span()
    start, end = folded.start(place[0]), folded.end(place[1])
    if match.lastindex == _GENDERED:
        word = gendered.as_one(match.group(2), match.group(_GENDERED))
        tokens.append(Token(word, start, end, kind, gap, inside, sentence))
        return
    if kind == WORD and inside in ("hashtag", "mention"):
        original = text[start:end]
        cuts = _cut_camel(original)
        if cuts:
            bounds = [0, *cuts, len(original)]
            low = folded.text
            at = place[0]
            for left, right in pairwise(bounds):
                upto = at
                while upto < place[1] and folded.start(upto) < start + right:
                    upto += 1
                if upto > at:
                    piece = low[at:upto]
                    tokens.append(
                        Token(piece, start + left, start + right, kind, gap, inside, sentence)
                    )
                    gap = NONE
                at = upto
            return
    tokens.append(Token(folded.text[place[0] : place[1]], start, end, kind, gap, inside, sentence))
