"""Instagram. 2200 characters a caption; links in it are not clickable, and count as written."""

from sayso.engine.network import Network

NETWORK = Network(id="instagram", name="Instagram", limit=2200)
