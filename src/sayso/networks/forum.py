"""Forum. Forums and groups: each has its own length, so none is counted."""

from sayso.engine.network import Network

NETWORK = Network(id="forum", name="Forum", hashtags=False)
