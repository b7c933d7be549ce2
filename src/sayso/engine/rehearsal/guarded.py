"""What a rehearsal leaves out: it is handed on, and two versions together know more secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from sayso.engine.checks.index import index_of
from sayso.engine.checks.passage import Texts
from sayso.engine.company import Company
from sayso.engine.discretion import secret_topics

LEFT_OUT = "…"
WORD_ALONE = 4
"""Shorter terms hide only as a word of their own: *AI* is in *Main*, *Titan* in *Titanguss*."""


class Guarded:
    """What is secret in one of two versions at ``moment``: topics, words, channels, clauses.

    ``topics`` are the secret ones with everything beneath them, ``channels`` those that name
    something secret or are about nothing else, ``clauses`` the names of those that guard a secret,
    ``rules`` the ids of their rules.
    """

    def __init__(self, old: Company, new: Company, moment: datetime) -> None:
        self.topics = secret_topics(old) | secret_topics(new)
        secret = [
            (rule.id, key)
            for company in (old, new)
            for rule in company.guideline.rules
            for key, clause in rule.clauses.items()
            if clause.secret
        ]
        self.clauses = frozenset(rule + key for rule, key in secret)
        self.rules = frozenset(rule for rule, _ in secret)
        self._texts = [
            (Texts(index_of(company)), frozenset(_secrets(company, moment)))
            for company in (old, new)
        ]
        terms = {
            term.lstrip("#").strip() for each in (old, new) for term in _terms(each, moment)
        } - {""}
        longest = sorted(terms, key=lambda term: (-len(term), term))
        self._words = re.compile("|".join(map(_pattern, longest)), re.IGNORECASE) if terms else None
        self.channels = frozenset(
            channel.id
            for company in (old, new)
            for channel in company.channels
            if self.names(" ".join((channel.id, channel.handle or "", *channel.name.values())))
            or (channel.topics and self.topics.issuperset(channel.topics))
        )

    def names(self, text: str) -> bool:
        """Whether ``text`` holds a code name or an embargoed word."""
        return bool(self._words and self._words.search(text)) or any(
            hit.what in secrets
            for texts, secrets in self._texts
            for family in ("embargo", "code")
            for hit in texts.words(text).raw(family)
        )

    def clean(self, text: str) -> str:
        """``text`` with an ellipsis for each code name and embargoed word."""
        return self._words.sub(LEFT_OUT, text) if self._words else text


def _secrets(company: Company, moment: datetime) -> Iterator[tuple[str, str]]:
    """The names that are still secret, as the index of names knows them."""
    held = {embargo.id: embargo.holds(moment) for embargo in company.names.embargoes}
    for name, holds in held.items():
        if holds:
            yield "embargo", name
    for code in company.names.code_names:
        if held.get(code.stands_for, True):
            yield "code", code.code


def _terms(company: Company, moment: datetime) -> Iterator[str]:
    secrets = set(_secrets(company, moment))
    for embargo in company.names.embargoes:
        # a word that is secret only beside a figure may be said
        if ("embargo", embargo.id) in secrets and not embargo.needs_figure:
            yield from (embargo.id, embargo.name, *embargo.terms)
    for code in company.names.code_names:
        if ("code", code.code) in secrets:
            yield code.code


def _pattern(term: str) -> str:
    pattern = r"\s*".join(map(re.escape, term.split()))
    return rf"(?<!\w){pattern}(?!\w)" if len(term) < WORD_ALONE else pattern
