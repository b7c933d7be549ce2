"""The site as `sayso serve` runs it: it ends with the process that started it, however that ends.

Granian answers from a process of its own. Where its parent is killed outright (SIGKILL, out of
memory) nobody tells it, and it would hold the port; Linux does, when asked.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from importlib import import_module

PR_SET_PDEATHSIG = 1


def _end_with_parent() -> None:
    if sys.platform != "linux":
        return
    import ctypes

    parent = os.getppid()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != parent:  # it ended between the two
        sys.exit()


_end_with_parent()
application = import_module("sayso.site.wsgi").application
import_module("sayso.apps.privacy.hourly").start()
