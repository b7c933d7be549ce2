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

_TOO_SHORT = 2


def add_topics(index: Phrases[tuple[str, str]], company: Company) -> None:
    """Put every topic's terms into ``index``; the bare name of the house leads to no topic."""
    own = {plain(name) for name in company.names.own}
    for topic in company.topics:
        for language, terms in topic.terms.items():
            for term in terms:
                if plain(term) not in own:
                    index.add_words(("topic", topic.id), term, language)


def add_keywords(index: Phrases[tuple[str, str]], topics: Iterable[Topic]) -> None:
    """Put topics' names and their words (``name``), and those of longer terms (``part``), there.

    A question says in one word what a draft says in many (*Brand* for *Brand in Halle*). A word
    that several share leads to the one above the others; where there is none it tells nothing apart,
    and is left out like one that says nothing.
    """
    topics = tuple(topics)
    above = ancestors(topics)
    empty = lexicon.function_words()
    for topic in topics:
        for language, name in topic.name.items():
            index.add_words(("name", topic.id), name, language)
    for family in ("name", "part"):
        meant: dict[tuple[str, str], list[str]] = {}
        for topic in topics:
            for language, phrases in _phrases(topic, family).items():
                words = {
                    word
                    for phrase in phrases
                    for word in plain(phrase).split()
                    if word.isalpha() and len(word) > _TOO_SHORT and word not in empty
                }
                for word in words:
                    meant.setdefault((word, language), []).append(topic.id)
        for (word, language), ids in meant.items():
            top = [each for each in ids if all(each in (other, *above[other]) for other in ids)]
            if top:
                index.add_words((family, top[0]), word, language)


def _phrases(topic: Topic, family: str) -> dict[str, tuple[str, ...]]:
    if family == "name":
        return {language: (name,) for language, name in topic.name.items()}
    return {
        language: tuple(term for term in terms if " " in term)
        for language, terms in topic.terms.items()
    }


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


def topics_of(
    topics: Iterable[Topic], concepts: tuple[str, ...], index: Phrases[tuple[str, str]]
) -> dict[str, str]:
    """For each of ``concepts`` of ours the topic whose terms speak most of it, as ``index`` finds it.

    Empty where none has two terms that do.
    """
    best = dict.fromkeys(concepts, "")
    most = dict.fromkeys(concepts, 1)
    for topic in topics:
        text = ". ".join(dict.fromkeys(term for terms in topic.terms.values() for term in terms))
        said: dict[str, set[str]] = {}
        for hit in index.find(tokenize(text, fold(text))):
            if hit.what[0] in best:
                said.setdefault(hit.what[0], set()).add(text[hit.start : hit.end])
        for concept, words in said.items():
            if len(words) > most[concept]:
                best[concept], most[concept] = topic.id, len(words)
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
    if len(words) < 2:
        return tuple((topic, tuple(said)) for topic, said in words.items())
    beaten = frozenset[str]().union(*(above.get(topic, frozenset()) for topic in words))
    ranked = sorted(
        (topic for topic in words if topic not in beaten), key=lambda topic: -len(words[topic])
    )
    return tuple((topic, tuple(words[topic])) for topic in ranked)


def longest_of_each_place(hits: Iterable[Hit[tuple[str, str]]]) -> list[Hit[tuple[str, str]]]:
    """Hits not inside a longer one; of several topics that share the very same words, all."""
    hits = list(hits)
    if len(hits) < 2:
        return hits
    places = {(hit.start, hit.end) for hit in longest(hits)}
    return [hit for hit in hits if (hit.start, hit.end) in places]


def propose(text: str, company: Company) -> tuple[Proposal, ...]:
    """Topics of ``text`` by the topics' own terms, in any of their forms."""
    index: Phrases[tuple[str, str]] = Phrases()
    add_topics(index, company)
    taken = tokenize(text, fold(text))
    return weigh(text, index.find(taken), ancestors(company.topics))
