"""Tends the house once an hour, beside the site: each process of it asks, and one of them does it."""

from __future__ import annotations

import logging
from random import random
from threading import Thread
from time import sleep

from django.db import close_old_connections, connections

from sayso.apps.letters import services as letters
from sayso.apps.people.services import HOUR
from sayso.apps.privacy.tending import tend
from sayso.engine.rights import OPERATOR

ASKED_EVERY = 300
"""Seconds between two looks at whether the hour is over."""


def start() -> None:
    """Begin, in a thread that ends with the process."""
    Thread(target=_forever, name="tending", daemon=True).start()


def _forever() -> None:
    sleep(30 + 60 * random())  # noqa: S311  so that several processes do not all ask at once
    while True:
        once()
        sleep(ASKED_EVERY)


def once() -> None:
    """Tend if the hour is over. What goes wrong is logged without its words, and tried again."""
    close_old_connections()
    try:
        if tend(by=OPERATOR, every=HOUR) is not None:
            letters.send(by=OPERATOR)
    except Exception:
        logging.getLogger(__name__).exception("the house was not tended")
    finally:
        connections.close_all()
