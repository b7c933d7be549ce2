"""Software reviews. Portals for software: each has its own length, so none is counted."""

from sayso.engine.network import Network

NETWORK = Network(id="software_reviews", name="Software reviews", hashtags=False)
