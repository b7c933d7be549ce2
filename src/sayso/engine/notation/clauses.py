"""What a value must be beyond its fields: the shape of a clause, patterns, steps."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import re2

from sayso.engine import span
from sayso.engine.company import Pattern
from sayso.engine.guideline import Clause, Rule, Step
from sayso.engine.notation.page import Page
from sayso.engine.notation.tree import Mapping, Node

NAME = re.compile(r"[\w.-]{1,80}")
"""What may be a name: no blanks, so that lists of names can be separated by them."""

LONGEST_PATTERN = 1_000
MOST_MEMORY = 1 << 20
"""Bytes RE2 may use for one pattern; more is a pattern nobody can read."""

FITTING: dict[str, tuple[str, ...]] = {
    "only": ("allow", "ask"),
    "ask": ("ask",),
    "text": ("require", "advise"),
    "act": ("require", "advise"),
}
"""Keys of a clause that go with some effects only."""


def check_clause(clause: Clause, node: Node, page: Page) -> None:
    """Hold a clause to its effect: what it needs is there, and nothing that means nothing."""
    if clause.effect == "ask" and clause.ask is None:
        page.complain("nobody_asked", node)
    if clause.effect == "require" and clause.text is None and clause.act is None:
        page.complain("nothing_required", node)
    for key, effects in FITTING.items():
        if getattr(clause, key) and clause.effect not in effects:
            place = key_at(node, key)
            fitting = ", ".join(effects)
            page.complain("no_effect_for", place, key, effect=clause.effect, fitting=fitting)


def check_rule(rule: Rule, node: Node, page: Page) -> None:
    """Enter the names of the clauses; no clause overrides itself."""
    clauses = node.get("clauses") if isinstance(node, Mapping) else None
    for key, clause in rule.clauses.items():
        place = key_at(clauses or node, key)
        name = rule.id + key
        if not NAME.fullmatch(key):
            page.complain("not_a_name", place, key)
        page.define("rule", name, place)
        if any(override.rule == name for override in clause.overrides):
            page.complain("overrides_itself", place, name)


def check_step(step: Step, node: Node, page: Page) -> None:
    """A step asks somebody, and says how many of them have to agree."""
    if not step.of:
        page.complain("nobody_asked", node)
    try:
        span.parse_need(step.need, of=10_000)
    except ValueError:
        page.complain("not_a_need", value_at(node, "need"), step.need)


def check_pattern(pattern: Pattern, node: Node, page: Page) -> None:
    """A pattern looks for something, and RE2 can look for it in linear time."""
    limit = pattern.limit
    if limit is not None and limit.at_most is None and limit.at_least is None:
        page.complain("open_limit", value_at(node, "limit"), pattern.id)
    looks = bool(pattern.pattern) or any(pattern.terms.values())
    counts = limit is not None and limit.of != "number"
    if counts and looks:
        page.complain("limit_and_words", value_at(node, "limit"), pattern.id)
    if not looks and not counts:
        page.complain("empty_pattern", node, pattern.id)
    if not pattern.pattern:
        return
    place = value_at(node, "pattern")
    if len(pattern.pattern) > LONGEST_PATTERN:
        why = f"{len(pattern.pattern)} > {LONGEST_PATTERN}"
        page.complain("bad_pattern", place, pattern.pattern, why=why)
        return
    options = re2.Options()
    options.max_mem = MOST_MEMORY
    options.log_errors = False
    try:
        re2.compile(pattern.pattern, options)
    except re2.error as error:
        said = error.args[0] if error.args else "?"
        why = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
        page.complain("bad_pattern", place, pattern.pattern, why=why)


def key_at(node: Node, key: str) -> Node:
    """Where ``key`` itself stands; ``node`` where it is not written."""
    entry = node.entries.get(key) if isinstance(node, Mapping) else None
    return entry[0] if entry else node


def value_at(node: Node, key: str) -> Node:
    """Where the value of ``key`` stands; ``node`` where it is not written."""
    entry = node.entries.get(key) if isinstance(node, Mapping) else None
    return entry[1] if entry else node


CHECKS: dict[type, Callable[[Any, Node, Page], None]] = {
    Clause: check_clause,
    Rule: check_rule,
    Step: check_step,
    Pattern: check_pattern,
}
"""What holds a value of a class to more than its fields."""
