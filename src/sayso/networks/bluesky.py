"""Bluesky. 300 grapheme clusters: a family emoji is one; a link counts as written."""

from sayso.engine.network import Network

NETWORK = Network(id="bluesky", name="Bluesky", limit=300, count="graphemes")
