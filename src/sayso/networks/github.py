"""GitHub. 65536 characters an issue, an answer or a comment."""

from sayso.engine.network import Network

NETWORK = Network(id="github", name="GitHub", limit=65536, hashtags=False)
