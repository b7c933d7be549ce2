"""Google reviews. 4096 characters a review or an answer."""

from sayso.engine.network import Network

NETWORK = Network(id="google_reviews", name="Google reviews", limit=4096, hashtags=False)
