"""YouTube. 5000 characters for a film's description; its title (100) is not part of a draft."""

from sayso.engine.network import Network

NETWORK = Network(id="youtube", name="YouTube", limit=5000)
