"""The networks: one a file. A new one is its file and one line here.

Limits change: they are what the networks themselves publish, last read in 2026.
"""

from __future__ import annotations

from sayso.engine.network import Network
from sayso.networks import (
    blog,
    bluesky,
    facebook,
    forum,
    github,
    google_reviews,
    instagram,
    kununu,
    linkedin,
    mastodon,
    press,
    software_reviews,
    tiktok,
    x,
    youtube,
)

NETWORKS: dict[str, Network] = {
    module.NETWORK.id: module.NETWORK
    for module in (
        blog,
        bluesky,
        facebook,
        forum,
        github,
        google_reviews,
        instagram,
        kununu,
        linkedin,
        mastodon,
        press,
        software_reviews,
        tiktok,
        x,
        youtube,
    )
}
"""Every network by its id."""
