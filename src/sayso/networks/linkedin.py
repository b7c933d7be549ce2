"""LinkedIn. 3000 characters a post; a link counts as written."""

from sayso.engine.network import Network

NETWORK = Network(id="linkedin", name="LinkedIn", limit=3000)
