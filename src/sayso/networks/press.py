"""Press. A talk, a call or a mail: nothing is counted."""

from sayso.engine.network import Network

NETWORK = Network(id="press", name="Press", hashtags=False)
