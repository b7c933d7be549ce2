"""X. 280, weighted: Latin letters count one, emoji and East Asian letters two, any link 23."""

from sayso.engine.network import Network

NETWORK = Network(id="x", name="X", limit=280, count="weighted", link=23)
