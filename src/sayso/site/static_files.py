"""Static files, served by the site itself under names that change with their content.

The names are worked out in memory when the site starts: there is no step to forget, nothing to
write to a disk, and nothing that can be out of date.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from whitenoise.middleware import WhiteNoiseMiddleware

NAMED = (".css", ".js")
"""Kinds of files that change with a release. Fonts do not, and style sheets name them as they are."""

IN_NAME = re.compile(r"\.[0-9a-f]{12}\.(?:css|js)$")


@cache
def named_by_content(name: str, path: str) -> str:
    """Give ``css/site.css`` the name ``css/site.0123456789ab.css``."""
    digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()[:12]
    stem, dot, kind = name.rpartition(".")
    return f"{stem}.{digest}{dot}{kind}"


class NamedByContent(StaticFilesStorage):
    """What ``{% static %}`` writes into a page."""

    def url(self, name: str | None) -> str:
        """Return the address of a file: named by its content where it can change."""
        name = name or ""
        if name.endswith(NAMED):
            path = finders.find(name)
            if not path:
                message = f"there is no static file {name!r}"
                raise ValueError(message)
            name = named_by_content(name, str(path))
        return super().url(name)


class StaticFiles(WhiteNoiseMiddleware):
    """Serves every file under its own name, and for ever under the name of its content."""

    def add_file_to_dictionary(self, url: str, path: str, stat_cache: object = None) -> None:
        """Enter a file as WhiteNoise does, and once more under its other name."""
        super().add_file_to_dictionary(url, path, stat_cache)
        if url.endswith(NAMED):
            super().add_file_to_dictionary(named_by_content(url, str(path)), path, stat_cache)

    def immutable_file_test(self, path: str, url: str) -> bool:
        """Tell whether what stands at ``url`` can never change."""
        return bool(IN_NAME.search(url))
