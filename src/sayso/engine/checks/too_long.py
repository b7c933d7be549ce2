"""Longer than the network allows.

What: the text's length as the network counts it: code points, grapheme clusters (an emoji of a
family is one), or X's weights; links and mentions as the network shortens them.
Why: the network cuts it off, or refuses it.
Instead: shorten by so many characters, or split.
Source: each network's own documentation; twitter-text configuration 3; UAX #29.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View
from sayso.engine.finding import Mark
from sayso.engine.network import Network

_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_WITH_SCHEME = re.compile(r"https?://[^\s<>\"]+")
_ANY_LINK = re.compile(
    r"https?://[^\s<>\"]+"
    r"|(?<![\w@./-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}"
    r"(?:com|org|net|info|biz|io|dev|app|blog|news|shop|swiss|berlin|example|eu|[a-z]{2})"
    r"(?![\w.-]*[\w-])(?:/[^\s<>\"]*)?",
    re.IGNORECASE,
)
_REMOTE = re.compile(r"(?<![\w@/])(@[\w-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_SIGNS = re.compile(
    "[\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]|\ufe0f|\u20e3"
)
LONGEST_CHARACTER = 12
"""Code points of a family emoji, and a little more."""

_TRAILING = ".,;:!?)»\"'"


def clusters(text: str) -> list[str]:
    """Grapheme clusters: what a reader takes for one character (UAX #29)."""
    if text.isascii() and "\r" not in text:
        return list(text)
    import regex

    return regex.findall(r"\X", text)


def weight(text: str) -> int:
    """X's weight of a text without links."""
    if text.isascii():
        return len(text)
    total = 0
    for cluster in clusters(normalize("NFC", text)):
        if len(cluster) == 1 or not _SIGNS.search(cluster):
            total += sum(
                1 if any(low <= ord(one) <= high for low, high in _LIGHT) else 2 for one in cluster
            )
        else:
            total += 2
    return total


def length(text: str, network: Network) -> int:
    """How long ``text`` is for ``network``."""
    links = 0
    if network.link is not None:
        pattern = _ANY_LINK if network.count == "weighted" else _WITH_SCHEME
        pieces: list[str] = []
        cursor = 0
        for match in pattern.finditer(text):
            kept = match.group().rstrip(_TRAILING)
            pieces.append(text[cursor : match.start()])
            cursor = match.start() + len(kept)
            links += 1
        text = "".join((*pieces, text[cursor:]))
    if network.short_mentions:
        text = _REMOTE.sub(r"\1", text)
    if network.count == "weighted":
        counted = weight(text)
    elif network.count == "graphemes":
        counted = len(clusters(text))
    else:
        counted = len(text)
    return counted + links * (network.link or 0)


def cut(text: str, network: Network) -> int:
    """Where the part that fits ends (by halving: length grows with the text)."""
    assert network.limit is not None, "only a network with a limit cuts"
    low, high = 0, min(len(text), network.limit * LONGEST_CHARACTER)
    while low < high:
        middle = (low + high + 1) // 2
        if length(text[:middle], network) <= network.limit:
            low = middle
        else:
            high = middle - 1
    return low


def _network(view: View) -> Network | None:
    """The network of the channel, by its id or its name."""
    if view.place is None:
        return None
    name = view.place.network
    found = view.networks.get(name) or view.networks.get(name.casefold().replace(" ", "_"))
    if found is not None:
        return found
    same = (one for one in view.networks.values() if one.name.casefold() == name.casefold())
    return next(same, None)


def read(view: View) -> Iterator[Mark]:
    """One mark on what does not fit."""
    network = _network(view)
    if network is None or network.limit is None or len(view.text) * 2 <= network.limit:
        return
    count = length(view.text, network)
    if count <= network.limit:
        return
    over = count - network.limit
    yield Mark(
        kind="too_long",
        start=min(cut(view.text, network), len(view.text) - 1),
        end=len(view.text),
        severity="stop",
        words={
            "de": f"{network.name} erlaubt {network.limit} Zeichen, dieser Text hat {count}.",
            "en": f"{network.name} allows {network.limit} characters, this text has {count}.",
            "fr": f"{network.name} permet {network.limit} caractères, ce texte en a {count}.",
            "it": f"{network.name} permette {network.limit} caratteri, questo testo ne ha {count}.",
        },
        instead={
            "de": f"Kürzen Sie um {over} Zeichen.",
            "en": f"Shorten it by {over} characters.",
            "fr": f"Raccourcissez de {over} caractères.",
            "it": f"Accorci di {over} caratteri.",
        },
    )


CHECK = Check(
    id="too_long",
    kinds=("too_long",),
    read=read,
    looks_at=("place",),
    reads_words=False,
    found=(
        Example(text="a" * 300 + "⟦bc⟧", on="bluesky"),
        Example(text="👩‍👩‍👧‍👦" * 300 + "⟦!⟧", on="bluesky"),
        Example(text="ä" * 280 + "⟦é⟧", on="x"),
        Example(text="日" * 140 + "⟦本⟧", on="x"),
        Example(text="w" * 499 + "a⟦b⟧", on="mastodon"),
    ),
    not_found=(
        Example(text="a" * 300, on="bluesky"),
        Example(text="👩‍👩‍👧‍👦" * 300, on="bluesky"),
        Example(text="x" * 256 + " https://example.org/" + "y" * 90, on="x"),
        Example(text="z" * 470 + " @anna@social.very-long-server-name.example", on="mastodon"),
        Example(text="a" * 301, on="private"),
    ),
)
