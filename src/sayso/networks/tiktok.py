"""TikTok. 2200 characters a caption."""

from sayso.engine.network import Network

NETWORK = Network(id="tiktok", name="TikTok", limit=2200)
