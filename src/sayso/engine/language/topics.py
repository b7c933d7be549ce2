"""Topics proposed from a text, each with the words that led to it."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.engine.company import Company
from sayso.engine.language import lexicon
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.phrases import Hit, Phrases, longest
from sayso.engine.language.tokens import tokenize
from sayso.engine.topic import Topic

Proposal = tuple[str, tuple[str, ...]]
"""A topic's id and the words of the text that led to it."""


def add_topics(index: Phrases[tuple[str, str]], company: Company) -> None:
    """Put every topic's terms into ``index``; the bare name of the house leads to no topic."""
    own = {plain(name) for name in company.names.own}
    for topic in company.topics:
        for language, terms in topic.terms.items():
            for term in terms:
                if plain(term) not in own:
                    index.add_words(("topic", topic.id), term, language)


def ancestors(topics: Iterable[Topic]) -> dict[str, frozenset[str]]:
    """Each topic's id to the ids of everything above it."""
    parents = {topic.id: topic.parent for topic in topics}
    above: dict[str, frozenset[str]] = {}
    for topic in parents:
        found: list[str] = []
        up = parents.get(topic)
        while up is not None and up not in found and up != topic:
            found.append(up)
            up = parents.get(up)
        above[topic] = frozenset(found)
    return above


def topic_on(topics: Iterable[Topic], words: frozenset[str]) -> str:
    """The topic that has the most of ``words`` among its terms; empty where none has any."""
    best, most = "", 0
    for topic in topics:
        terms = {plain(term) for terms in topic.terms.values() for term in terms}
        if len(terms & words) > most:
            best, most = topic.id, len(terms & words)
    return best


def topic_of(topics: Iterable[Topic], concept: str) -> str:
    """The topic whose terms speak most of a concept of ours; empty where none has two that do."""
    best, most = "", 1
    for topic in topics:
        text = ". ".join(dict.fromkeys(term for terms in topic.terms.values() for term in terms))
        taken = tokenize(text, fold(text))
        hits = {
            text[hit.start : hit.end]
            for hit in lexicon.phrases().find(taken)
            if hit.what[0] == concept
        }
        if len(hits) > most:
            best, most = topic.id, len(hits)
    return best


def weigh(
    text: str, hits: Iterable[Hit[tuple[str, str]]], above: dict[str, frozenset[str]]
) -> tuple[Proposal, ...]:
    """The topics behind ``hits``, most words first; a more specific topic beats those above it."""
    words: dict[str, list[str]] = {}
    kept = longest_of_each_place(hits)
    for hit in kept:
        said = words.setdefault(hit.what[1], [])
        word = text[hit.start : hit.end]
        if word not in said:
            said.append(word)
    beaten = frozenset[str]().union(*(above.get(topic, frozenset()) for topic in words))
    ranked = sorted(
        (topic for topic in words if topic not in beaten), key=lambda topic: -len(words[topic])
    )
    return tuple((topic, tuple(words[topic])) for topic in ranked)


def longest_of_each_place(hits: Iterable[Hit[tuple[str, str]]]) -> list[Hit[tuple[str, str]]]:
    """Hits not inside a longer one; of several topics that share the very same words, all."""
    hits = list(hits)
    places = {(hit.start, hit.end) for hit in longest(hits)}
    return [hit for hit in hits if (hit.start, hit.end) in places]


def propose(text: str, company: Company) -> tuple[Proposal, ...]:
    """Topics of ``text`` by the topics' own terms, in any of their forms."""
    index: Phrases[tuple[str, str]] = Phrases()
    add_topics(index, company)
    taken = tokenize(text, fold(text))
    return weigh(text, index.find(taken), ancestors(company.topics))
