"""kununu. No limit known for a review or its answer: nothing is counted."""

from sayso.engine.network import Network

NETWORK = Network(id="kununu", name="kununu", hashtags=False)
