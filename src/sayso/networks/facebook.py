"""Facebook. 63206 characters a post; a link counts as written."""

from sayso.engine.network import Network

NETWORK = Network(id="facebook", name="Facebook", limit=63206)
