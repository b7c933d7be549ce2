"""The frame of a sheet: one HTML file that stands alone.

Everything is in the file and nothing is asked for elsewhere: its own policy, which browsers hold it
to, knows the style and the script by their digests and forbids the rest. So a sheet has no `style`
attribute and no event in an attribute.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape as escape_html
from pathlib import Path

HERE = Path(__file__).resolve().parent


def escape(text: object) -> str:
    """``text`` as it can stand in HTML, in an attribute too."""
    return escape_html(str(text), quote=True)


def style(name: str) -> str:
    """A style sheet of this room by its name; raises ``FileNotFoundError``."""
    return (HERE / "styles" / f"{name}.css").read_text("utf-8")


def script(name: str) -> str:
    """A script of this room by its name; raises ``FileNotFoundError``."""
    return (HERE / "scripts" / f"{name}.js").read_text("utf-8")


def document(title: str, body: str, lang: str, *, styles: str = "", script: str = "") -> str:
    """A whole HTML document.

    ``title`` is plain text; ``body`` is HTML whose texts are escaped already; ``styles`` and
    ``script`` go into the file as they are and must not end their element.
    """
    css = style("frame") + styles
    policy = [
        "default-src 'none'",
        f"style-src '{_digest(css)}'",
        f"script-src '{_digest(script)}'" if script else "script-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    code = f"<script>{script}</script>\n" if script else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="robots" content="noindex">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{css}</style>\n</head>\n"
        f'<body>\n<main class="sheet">\n{body}\n</main>\n{code}</body>\n</html>\n'
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
