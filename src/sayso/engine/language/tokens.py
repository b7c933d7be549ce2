"""Words, numbers and signs with their places, hashtags taken apart, and sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise, takewhile
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
_PIECES = _TOKEN.groups + 1
"""What `_TOKEN` splits a text into for each token: what stands before, and its groups."""

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


_Made = Callable[[type[Token], tuple[str, int, int, str, int, str, int]], Token]
# pyright does not know what a tuple is made of that it has not seen
_new: _Made = tuple.__new__  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


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


_DASHES = frozenset("-–—")


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
    if between[dot + 1 : dot + 2] == "," or (len(before) == 1 and "(" in between):
        return False  # *Mia F., 14* and *Mia F. (14)*
    if before in _SHORT or (kind == NUMBER and between[dot + 1 : dot + 2] in _DASHES):
        return False  # *900.-* is a price
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
    for at, capital in enumerate(map(str.isupper, original)):
        if capital and at:
            before = original[at - 1]
            follows_small = original[at + 1 : at + 2].islower()
            if before.islower() or (before.isupper() and follows_small):
                cuts.append(at)
    return cuts


def _spans(low: str, upto: int) -> list[tuple[str, int, int]]:
    """Hashtags, mentions, links and mail addresses that begin before ``upto``, with their places."""
    if _MAYBE_INSIDE.search(low):
        pattern = _INSIDE
    elif "#" in low:
        pattern = _HASHTAG
    else:
        return []
    begun = takewhile(lambda match: match.start() < upto, pattern.finditer(low))
    return [(str(match.lastgroup), *match.span()) for match in begun]


def tokenize(  # noqa: C901, PLR0912, PLR0915 - the hottest loop: a call for each word costs as much
    text: str, folded: Folded
) -> Tokens:
    """Take ``text`` apart."""
    low = folded.text
    starts, ends = folded.starts, folded.ends
    # one call takes the text apart, where a match for each word costs as much as the rest
    pieces = _TOKEN.split(low, MOST_TOKENS)
    spans = _spans(low, len(low) - len(pieces[-1]))
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    found: list[Span] = []
    sentence_first = 0
    end = 0
    span_at = 0
    span_first = -1
    span_start = spans[0][1] if spans else len(low)

    def close(upto: int) -> None:
        nonlocal sentence_first
        if upto > sentence_first:
            sentences.append(
                Sentence(tokens[sentence_first].start, tokens[upto - 1].end, sentence_first, upto)
            )
            sentence_first = upto

    number = 0
    before, kind = "", ""
    each = iter(pieces)
    for between, digits, word, suffix, emoji in zip(*[each] * _PIECES, strict=False):
        count = len(tokens)
        if count >= MOST_TOKENS:  # words of a tag are words of their own
            break
        start = end + len(between)
        kind_before = kind
        if word is not None:
            piece, kind = word, WORD
        elif digits is not None:
            piece, kind = digits, NUMBER
        else:
            piece, kind = emoji, SIGN
        end = start + len(piece)
        inside = ""
        if start >= span_start:
            while span_at < len(spans) and spans[span_at][2] <= start:
                _finish(found, spans[span_at], span_first, len(tokens), folded)
                span_at += 1
                span_first = -1
            span_start = spans[span_at][1] if span_at < len(spans) else len(low)
            if span_start <= start and span_at < len(spans):
                inside = spans[span_at][0]
                span_first = len(tokens) if span_first < 0 else span_first
        # nearly always nothing stands there that could end a sentence
        plainly = between == " " or not between
        if not count:
            gap = BREAK
        else:
            gap = (SPACE if between else NONE) if plainly else _gap(between)
            if count - sentence_first >= MOST_WORDS:
                close(count)
                number += 1
            elif (not plainly or kind_before == SIGN) and not (
                span_first < count and inside in ("link", "mail")
            ):
                capital = kind == WORD and text[folded.start(start)].isupper()
                if _ends_sentence(between, before, piece, kind_before) or (
                    capital and _ends_in_emoji(tokens, sentence_first)
                ):
                    close(count)
                    number += 1
        if suffix is not None:
            end += len(suffix)
            piece = gendered.as_one(piece, suffix)
        elif inside and kind == WORD and inside in ("hashtag", "mention"):
            _add(tokens, text, folded, (start, end), gap, inside, number)
            before = tokens[-1].text
            continue
        before = piece
        if starts is None or ends is None:
            token = (piece, start, end, kind, gap, inside, number)
        else:
            token = (piece, starts[start], ends[end - 1], kind, gap, inside, number)
        tokens.append(_new(Token, token))  # a third of the time of `Token(…)`
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
    place: tuple[int, int],
    gap: int,
    inside: str,
    sentence: int,
) -> None:
    """Append a word of a hashtag or handle, which falls apart where its capitals say so."""
    start, end = folded.start(place[0]), folded.end(place[1])
    low = folded.text
    original = text[start:end]
    cuts = _cut_camel(original)
    at = place[0]
    for left, right in pairwise([0, *cuts, len(original)]):
        upto = at if cuts else place[1]
        while upto < place[1] and folded.start(upto) < start + right:
            upto += 1
        if upto > at:
            tokens.append(
                Token(low[at:upto], start + left, start + right, WORD, gap, inside, sentence)
            )
            gap = NONE
        at = upto
