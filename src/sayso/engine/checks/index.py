"""Everything of a company that a text is searched for, made once for the company's life."""

from __future__ import annotations

from functools import cached_property

from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.fact import Fact
from sayso.engine.language import lexicon
from sayso.engine.language.fold import plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import Phrases
from sayso.engine.language.topics import add_topics, ancestors, topic_on, topics_of
from sayso.engine.names import CodeName, Competitor, Customer, Embargo
from sayso.engine.person import Person

FAMILIES = (
    "own",
    "hashtag",
    "product",
    "customer",
    "competitor",
    "embargo",
    "code",
    "beside",
    "topic",
    "pattern",
    "series",
)
"""Families of what a company has names for. They are searched together with our own phrases, so no
concept has the name of a family."""

_KEPT = 8


class CompanyIndex:
    """Everything of a company that a text is searched for, as one index."""

    def __init__(self, company: Company) -> None:
        self.company = company
        names = company.names
        self.customers: dict[str, Customer] = {item.id: item for item in names.customers}
        self.competitors: dict[str, Competitor] = {item.id: item for item in names.competitors}
        self.topics = {topic.id: topic for topic in company.topics}
        self.embargoes: dict[str, Embargo] = {item.id: item for item in names.embargoes}
        self.codes: dict[str, CodeName] = {item.code: item for item in names.code_names}
        self.channels: dict[str, Channel] = {channel.id: channel for channel in company.channels}
        self.people: dict[str, Person] = {person.id: person for person in company.people}
        self.above = ancestors(company.topics)
        secret = {topic.id for topic in company.topics if topic.secret}
        self.secret_topics = frozenset(
            topic for topic, above in self.above.items() if not secret.isdisjoint((topic, *above))
        )
        self.first_names = frozenset(
            plain(person.name.split()[0]) for person in company.people if person.name.split()
        )
        self.phrases: Phrases[tuple[str, str]] = Phrases()
        self._add_names()
        add_topics(self.phrases, company)
        self._add_patterns()
        self._add_series()
        self.phrases.add_all(lexicon.phrases())

    @cached_property
    def subject_topics(self) -> dict[str, str]:
        """The company's own topics on what is found without a term of theirs."""
        topics = self.company.topics
        spoken = topics_of(topics, ("event", "business"), self.phrases)
        return {
            "names_customer": topic_on(topics, lexicon.SUBJECTS["customer"]),
            "names_competitor": topic_on(topics, lexicon.SUBJECTS["competitor"]),
            "about_event": spoken["event"],
            "quiet_period": spoken["business"],
        }

    @cached_property
    def published(self) -> dict[str, tuple[Fact, ...]]:
        """The facts of each series."""
        found: dict[str, list[Fact]] = {}
        for fact in self.company.facts:
            found.setdefault(fact.series, []).append(fact)
        return {series: tuple(facts) for series, facts in found.items()}

    def _add_names(self) -> None:
        put = self.phrases
        names = self.company.names
        for own in (*names.own, self.company.profile.name):
            put.add_name(("own", own), own)
            short = _without_legal_form(own)
            if short != own:
                put.add_name(("own", own), short)
        for hashtag in names.hashtags:
            put.add_name(("hashtag", hashtag), hashtag.lstrip("#"))
        for product in names.products:
            put.add_name(("product", product), product)
        for kind, firms in (("customer", names.customers), ("competitor", names.competitors)):
            for firm in firms:
                spoken = (firm.name, _without_legal_form(firm.name), *firm.aliases)
                for name in dict.fromkeys(spoken):
                    put.add_name((kind, firm.id), name)
        self._add_secrets()

    def _add_secrets(self) -> None:
        put = self.phrases
        names = self.company.names
        for embargo in names.embargoes:
            for term in (*embargo.terms, embargo.name):
                put.add_name(("embargo", embargo.id), term.lstrip("#"))
                put.add_words(("embargo", embargo.id), term.lstrip("#"), "de")
        for code in names.code_names:
            put.add_name(("code", code.code), code.code)
            put.add_words(("code", code.code), code.code, "de")
            for beside in code.beside:
                for language in LANGUAGES:
                    put.add_words(("beside", code.code), beside, language)
                put.add_name(("beside", code.code), beside)

    def _add_patterns(self) -> None:
        for pattern in self.company.patterns:
            for language, terms in pattern.terms.items():
                for term in terms:
                    self.phrases.add_words(("pattern", pattern.id), term, language)

    def _add_series(self) -> None:
        """What the fact book keeps figures on, by the words it goes by."""
        subjects = {
            (fact.series, language, word)
            for fact in self.company.facts
            for language, words in fact.subject.items()
            for word in words
        }
        for series, language, word in sorted(subjects):
            self.phrases.add_words(("series", series), word, language)


def _without_legal_form(name: str) -> str:
    """A firm's name as people say it: *Novatrix Medical AG* is *Novatrix Medical*."""
    words = name.split()
    forms = lexicon.legal_forms()
    while len(words) > 1 and plain(words[-1]).strip(".") in forms:
        words.pop()
    return " ".join(words)


_indexes: dict[int, CompanyIndex] = {}


def index_of(company: Company) -> CompanyIndex:
    """The index of ``company``: built once for a value, the last few are kept."""
    kept = _indexes.get(id(company))
    if kept is not None and kept.company is company:
        return kept
    built = CompanyIndex(company)
    while len(_indexes) >= _KEPT:
        _indexes.pop(next(iter(list(_indexes))), None)
    _indexes[id(company)] = built
    return built
