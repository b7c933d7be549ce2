"""Blog. No limit: the house prints what it likes."""

from sayso.engine.network import Network

NETWORK = Network(id="blog", name="Blog", hashtags=False)
