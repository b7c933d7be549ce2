"""The networks' limits, and how length is counted."""

from __future__ import annotations

import pkgutil

import pytest

from sayso import networks
from sayso.engine.checks.too_long import cut, length
from sayso.networks import NETWORKS

FAMILY = "👩‍👩‍👧‍👦"


def test_every_file_is_a_network() -> None:
    """A network is its file and one line, under its own name."""
    files = {module.name for module in pkgutil.iter_modules(networks.__path__)}
    assert files == set(NETWORKS)
    assert list(NETWORKS) == sorted(NETWORKS)
    assert all(network.id == key for key, network in NETWORKS.items())


@pytest.mark.parametrize(
    ("network", "text", "expected"),
    [
        ("x", "abc", 3),
        ("x", "äöü é", 5),
        ("x", "日本", 4),
        ("x", "👍🏽", 2),
        ("x", FAMILY, 2),
        ("x", "🇨🇭", 2),
        ("x", "1️⃣", 2),
        ("x", "“a” – b", 7),
        ("x", "https://example.org/" + "y" * 90, 23),
        ("x", "siehe firma.ch/a", 29),
        ("x", "z.B. heute", 10),
        ("x", "(https://example.org).", 26),
        ("x", "e\u0301", 1),
        ("mastodon", "https://example.org/" + "y" * 90, 23),
        ("mastodon", "firma.ch/a", 10),
        ("mastodon", "@anna@social.example hoi", 9),
        ("mastodon", FAMILY, 1),
        ("bluesky", FAMILY, 1),
        ("bluesky", "e\u0301", 1),
        ("bluesky", "\r\n", 1),
        ("bluesky", "https://example.org", 19),
        ("linkedin", FAMILY, 7),
        ("instagram", "abc", 3),
    ],
)
def test_length(network: str, text: str, expected: int) -> None:
    """Each network counts as it says: weights, grapheme clusters, links and mentions."""
    assert length(text, NETWORKS[network]) == expected


@pytest.mark.parametrize("network", ["x", "bluesky", "mastodon"])
@pytest.mark.parametrize("bit", ["a", "日", FAMILY, "e\u0301", "https://a.example/b "])
def test_the_part_that_fits_is_the_longest(network: str, bit: str) -> None:
    """What is marked begins where the text no longer fits."""
    limits = NETWORKS[network]
    assert limits.limit is not None
    text = bit * 600
    end = cut(text, limits)
    assert length(text[:end], limits) <= limits.limit
    assert end == len(text) or length(text[: end + len(bit)], limits) > limits.limit
