"""JSON Lines into the plain tree: one object of texts a line."""

from __future__ import annotations

import json
from typing import Any

from sayso.engine.notation.page import Page
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence


def parse(text: str, page: Page) -> Node:
    """The objects of ``text``, one a line; a line that is none is a fault, and left out."""
    posts = Sequence(1, 1)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        start = len(line) - len(line.lstrip()) + 1
        post = Mapping(number, start)
        try:
            _fill(post, json.loads(line, object_pairs_hook=_Pairs), page)
        except json.JSONDecodeError as error:
            at = Scalar("", number, error.colno)
            page.complain("broken_line", at, line, why=error.msg)
        except (ValueError, RecursionError) as error:
            page.complain("broken_line", post, line, why=str(error))
        else:
            posts.items.append(post)
    return posts


class _Pairs(list[tuple[str, Any]]):
    """An object as it stands, with keys that come twice."""


def _fill(post: Mapping, value: Any, page: Page) -> None:
    if not isinstance(value, _Pairs):
        raise ValueError("{…} expected")
    for name, content in value:
        place = Scalar(name, post.line, post.column)
        if content is not None and not isinstance(content, str):
            raise ValueError(f"{name}: not a text")
        if content:
            content.encode()  # half a surrogate pair is no text; the error is a ValueError
        if name in post.entries:
            page.complain("duplicate_key", place, name, line=post.line)
        plain = content is None
        post.entries[name] = (place, Scalar(content or "", post.line, post.column, plain=plain))
