"""Topics proposed from a text, each with the words that led to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from sayso.engine.company import Company
from sayso.engine.language import enquiry, lexicon
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.phrases import Hit, Phrases, longest
from sayso.engine.language.subjects import SUBJECTS
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
    for kind, topic_id in subjects_of(company.topics).items():
        for language, words in _words_on(kind):
            for word in words:
                index.add_words(("topic", topic_id), word, language)


def subjects_of(topics: Iterable[Topic]) -> dict[str, str]:
    """Each kind of subject to the company's topic whose name and terms speak most of it.

    A name counts for three terms; kinds on which no topic has two are left out. Nobody is led to a
    secret topic by words of every day.
    """
    topics = tuple(topics)
    above = ancestors(topics)
    secret = {topic.id for topic in topics if topic.secret}
    index = _subject_index()
    best: dict[str, tuple[int, int]] = {}
    found: dict[str, str] = {}
    for topic in topics:
        if not secret.isdisjoint((topic.id, *above[topic.id])):
            continue
        score: dict[str, int] = {}
        terms = (term for each in topic.terms.values() for term in each)
        for worth, texts in ((_NAME_WORTH, topic.name.values()), (1, terms)):
            for text in dict.fromkeys(texts):
                for kind in {hit.what for hit in index.find(tokenize(text, fold(text)))}:
                    score[kind] = score.get(kind, 0) + worth
        for kind, points in score.items():
            rank = (points, len(above[topic.id]))
            if points >= _LEAST and rank > best.get(kind, (0, 0)):
                best[kind], found[kind] = rank, topic.id
    return found


_NAME_WORTH = 3
_LEAST = 2


@lru_cache(maxsize=1)
def _subject_index() -> Phrases[str]:
    """Every word of ours on a subject."""
    index: Phrases[str] = Phrases()
    for kind in SUBJECTS:
        for language, words in _words_on(kind):
            for word in words:
                index.add_words(kind, word, language)
    return index


def _words_on(kind: str) -> Iterator[tuple[str, list[str]]]:
    """The words of a subject, by language."""
    for language, words in SUBJECTS[kind].items():
        yield language, [word.strip() for word in " ".join(words.split()).split(",")]


def add_keywords(index: Phrases[tuple[str, str]], topics: Iterable[Topic]) -> None:
    """Put topics' names and what leads to them from one word there, each under what it is worth.

    ``name``: a name, or a word of it; ``deed``: the verb beside a name or term (*reklamiert*);
    ``part``: the word that says what a longer term is about (*Brand* for *Brand in Halle*), where no
    other topic has it; ``hint``: any other word of a longer term, which may mean something else. A
    word of every day tells no topic, nor does a word that several share, but the one above them.
    The last two are kept by language (``part:de``).
    """
    topics = tuple(topics)
    above = ancestors(topics)
    spoken: dict[str, set[str]] = {}
    meant: dict[tuple[str, str, str], dict[str, None]] = {}
    for topic in topics:
        for language, name in topic.name.items():
            index.add_words(("name", topic.id), name, language)
        for phrase, _ in _phrases(topic):
            for word in _content(phrase):
                spoken.setdefault(word, set()).add(topic.id)
        for key in _leads(topic):
            meant.setdefault(key, {})[topic.id] = None
    for (family, word, language), ids in meant.items():
        kind = family.partition(":")[0]
        told = tuple(ids)
        if kind != "hint":
            told = tuple(
                each for each in ids if all(each in (other, *above[other]) for other in ids)
            )[:1]
        if kind in _SHARED and len(spoken[word]) > _SHARED[kind]:
            continue
        for topic_id in told:
            if kind == "deed":
                index.add_pattern((family, topic_id), word)
            else:
                index.add_words((family, topic_id), word, language)


def _leads(topic: Topic) -> Iterator[tuple[str, str, str]]:
    """What leads to a topic: the family, the word or pattern, and the language."""
    for language, name in topic.name.items():
        for word in _content(name):
            if " " not in name or word not in enquiry.everyday():
                yield "name", word, language
    for phrase, language in _phrases(topic):
        if " " not in phrase:
            for verb in enquiry.deeds(phrase, language):
                yield "deed", verb, language
    longer = [(term, lang) for lang, terms in topic.terms.items() for term in terms if " " in term]
    for term, language in longer:
        for word in _content(term):
            if _may_hint(word, term, language):
                yield f"hint:{language}", word, language
        head = _head(term, language)
        if head:
            yield f"part:{language}", head, language


def _phrases(topic: Topic) -> Iterator[tuple[str, str]]:
    """The names and terms of a topic, each with its language."""
    for language, name in topic.name.items():
        yield name, language
    for language, terms in topic.terms.items():
        for term in terms:
            yield term, language


_SHARED = {"part": 1, "hint": 2}
"""How many topics may have a word that is worth this much."""

_LONG_HINT, _LONG_HEAD = 4, 5


def _content(phrase: str) -> list[str]:
    """The words of a phrase that say something."""
    empty = lexicon.function_words()
    return [
        word
        for word in dict.fromkeys(plain(phrase).split())
        if word.isalpha() and len(word) > _TOO_SHORT and word not in empty
    ]


def _may_hint(word: str, term: str, language: str) -> bool:
    """Whether a word may remind of a term; in German only nouns do."""
    noun = language != "de" or any(
        plain(each) == word for each in term.split() if each[:1].isupper()
    )
    common = word in enquiry.everyday() or word in lexicon.claims(language)
    return noun and len(word) >= _LONG_HINT and not common


def _head(term: str, language: str) -> str:
    """The word of a term that says what happens, where the others only say where; else empty."""
    first, *rest = term.split()
    head = plain(first)
    common = head in enquiry.everyday() or head in lexicon.common()
    if not rest or len(head) < _LONG_HEAD or not head.isalpha() or common:
        return ""
    return head if rest[0].lower() in enquiry.BEFORE_WHERE.get(language, ()) else ""


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
    words: dict[str, dict[str, None]] = {}
    for hit in longest_of_each_place(hits):
        words.setdefault(hit.what[1], {})[text[hit.start : hit.end]] = None
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
