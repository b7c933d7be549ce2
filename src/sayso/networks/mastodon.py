"""Mastodon. 500 unless a server says otherwise; any link counts 23, of `@anna@host` only `@anna`."""

from sayso.engine.network import Network

NETWORK = Network(
    id="mastodon", name="Mastodon", limit=500, count="graphemes", link=23, short_mentions=True
)
