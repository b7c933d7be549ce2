"""What keeps drafts out of caches and logs."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers

LINK = re.compile(r"/einladung/\S+")
"""A link that lets somebody in: whoever reads the log must not be able to use it."""


class Unstored:
    """Forbids browsers and proxies to keep a page: it may show what somebody typed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers to the answer."""
        response = self.get_response(request)
        add_never_cache_headers(response)  # no-store among them
        response["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        return response


class Wordless(logging.Formatter):
    """Logs which error happened where, and never its words: they may quote a draft."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatException(self, ei: object) -> str:  # noqa: N802  the name is logging's
        """Give the error's type and the lines of code it passed, and nothing of what it says."""
        kind, _, trace = ei  # type: ignore[misc]
        frames = traceback.extract_tb(trace)
        lines = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
        return "\n".join([*lines, kind.__name__ if kind else ""])

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  the name is logging's
        """Keep the message to one line."""
        record.message = LINK.sub("/einladung/…", " ".join(record.message.split()))
        return super().formatMessage(record)
