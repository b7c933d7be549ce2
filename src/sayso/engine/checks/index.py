"""Everything of a company that a text is searched for, made once for the company's life."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from sayso.engine.channel import Channel
from sayso.engine.checks.approved import Use, telling_words, uses
from sayso.engine.checks.kept import Kept, kept_of
from sayso.engine.checks.patterns import Patterns
from sayso.engine.company import Company, Pattern
from sayso.engine.fact import Fact
from sayso.engine.language import lexicon
from sayso.engine.language.disguise import Sought
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import GAP, Phrases
from sayso.engine.language.tokens import SIGN, Token, tokenize
from sayso.engine.language.topics import add_topics, ancestors, topic_on, topics_of
from sayso.engine.names import CodeName, Competitor, Customer, Embargo
from sayso.engine.person import Person

if TYPE_CHECKING:
    from sayso.engine.claims.published import Published

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
    "near",
    "unless",
    "series",
    "fact",
    "wording",
    "unsaid",
    "person",
    "first",
    "site",
    "crisis",
    "approved",
)
"""Families of what a company has names for. They are searched together with our own phrases, so no
concept has the name of a family."""

NAMES = frozenset(("own", "product", "customer", "competitor", "embargo", "code"))
HARSH = frozenset(("slur", "mild_slur", "abuse", "dim"))
SOUGHT = NAMES | HARSH
"""What is also found in disguise: names that matter, and insults."""

HOUSES = ("premises", "workplace")
"""Where people work."""

_KEPT = 8
_TOLD = 5
_BEGUN = 2
"""Words by which the beginning of an agreed wording is known."""
_TELLING = 4
_BEGINNING = 6
"""Letters of a word that may tell what is spoken of, and by which its forms are alike."""


class Public:
    """Texts that are out, by the beginnings of their words.

    The texts stand in the order in which they came out, and a word knows its own as the bits of a
    number: what stands together in ten thousand facts is found in a few steps.
    """

    def __init__(self, told: Iterable[tuple[datetime, str]]) -> None:
        first: dict[frozenset[str], datetime] = {}
        for since, text in told:
            words = beginnings(text)
            first[words] = min(since, first.get(words, since))
        ordered = sorted(first.items(), key=lambda each: each[1])
        self._since = [since for _, since in ordered]
        self._with: dict[str, int] = {}
        for number, (words, _) in enumerate(ordered):
            for word in words:
                self._with[word] = self._with.get(word, 0) | 1 << number

    def _out(self, moment: datetime) -> int:
        return (1 << bisect_right(self._since, moment)) - 1

    def tells(self, moment: datetime, some: Iterable[str], others: Iterable[str]) -> bool:
        """Whether a text that is out at ``moment`` has one of ``some`` and one of ``others``."""
        one = other = 0
        for word in some:
            one |= self._with.get(word, 0)
        for word in others if one else ():
            other |= self._with.get(word, 0)
        return bool(one & other & self._out(moment))

    def shares(self, moment: datetime, words: Iterable[str], least: int) -> bool:
        """Whether a text that is out at ``moment`` has at least so many of ``words``."""
        having = [0] * least  # the texts with one of them, with two …
        for word in words:
            there = self._with.get(word, 0)
            for at in range(least - 1, 0, -1):
                having[at] |= having[at - 1] & there
            having[0] |= there
        return bool(having[-1] & self._out(moment))


class CompanyIndex:
    """Everything of a company that a text is searched for, as one index."""

    def __init__(self, company: Company) -> None:
        self.company = company
        names = company.names
        self.wordings = {wording.id: wording for wording in company.wordings}
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
        self.called = {person.id: lexicon.called(person.name) for person in company.people}
        self.first_names = frozenset(
            plain(name.split()[0]) for name in self.called.values() if name.split()
        )
        self.phrases: Phrases[tuple[str, str]] = Phrases(lexicon.phrases())
        self._add_names()
        add_topics(self.phrases, company)
        self._add_patterns()
        self._add_series()
        self.agreed: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        self._add_wordings()
        self._add_people()
        self._add_places()
        self.uses: dict[str, Use] = uses(company)
        self._add_approvals()

    @cached_property
    def sought(self) -> Sought[tuple[str, str]]:
        """What is also found in disguise."""
        return Sought(
            self.phrases,
            name=lambda what: what[0] in NAMES,
            harsh=lambda what: what[0] in HARSH,
            known=lexicon.is_known,
        )

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
    def guarded(self) -> frozenset[str]:
        """The topics on which something is forbidden, with all beneath: none of them is overheard."""
        named = {
            topic
            for rule in self.company.guideline.rules
            for clause in rule.clauses.values()
            if clause.effect in ("forbid", "no_reply") or clause.only
            for topic in clause.about
            if topic in self.topics and self.topics[topic].parent is not None
        }
        return frozenset(
            topic for topic, above in self.above.items() if not named.isdisjoint((topic, *above))
        )

    @cached_property
    def patterns(self) -> Patterns:
        """The patterns users wrote, by their numbers in ``company.every_pattern``."""
        return Patterns(pattern.pattern for pattern in self.own_patterns)

    @cached_property
    def published(self) -> dict[str, tuple[Fact, ...]]:
        """The facts of each series."""
        found: dict[str, list[Fact]] = {}
        for fact in self.company.facts:
            found.setdefault(fact.series, []).append(fact)
        return {series: tuple(facts) for series, facts in found.items()}

    @cached_property
    def kept(self) -> Kept:
        """What the fact book keeps, and the words by which a text speaks of it."""
        return kept_of(self.company)

    @cached_property
    def book(self) -> Phrases[tuple[str, str]]:
        """The words by which a text with a figure speaks of what the fact book keeps."""
        found: Phrases[tuple[str, str]] = Phrases(known=self.phrases)
        for language, word in sorted(self.kept.words):
            found.add_words(("fact", word), word, language)
        return found

    @cached_property
    def handles(self) -> frozenset[str]:
        """The handles of the register, folded, without their sign."""
        return frozenset(plain(channel.handle.lstrip("@")) for channel in self.company.channels)

    @cached_property
    def domains(self) -> frozenset[str]:
        """Hosts that are ours: of the channels in the register, and of addresses we refer to."""
        found: set[str] = set()
        for channel in self.company.channels:
            found.add(channel.url.split("://", 1)[-1].split("/", 1)[0])
            found.add(channel.handle.rpartition("@")[2] if channel.handle.count("@") > 1 else "")
        for wording in self.company.wordings:
            for phrasing in wording.words.values():
                found.add(phrasing.refer_to.rpartition("@")[2] if "@" in phrasing.refer_to else "")
        return frozenset(host.lower().removeprefix("www.") for host in found if "." in host)

    @cached_property
    def hashtags(self) -> dict[str, str]:
        """Our hashtags as we spell them, by their folded letters."""
        found = {
            plain(tag.lstrip("#")): "#" + tag.lstrip("#") for tag in self.company.names.hashtags
        }
        return {body: tag for body, tag in found.items() if body}

    @cached_property
    def tag_names(self) -> dict[str, str]:
        """Our names and products as they stand in a hashtag, by their folded letters, longest first."""
        names = self.company.names
        spoken = (*names.own, *names.products)
        found = {
            plain("".join(sign for sign in name if sign.isalnum())): "".join(
                sign for sign in name if sign.isalnum()
            )
            for name in dict.fromkeys((*spoken, *map(_without_legal_form, spoken)))
        }
        return dict(sorted(found.items(), key=lambda item: -len(item[0])))

    def told(self, word: str, moment: datetime) -> bool:
        """Whether a fact public at ``moment`` speaks of it in a word that begins as ``word`` does."""
        return any(
            fact.is_public(moment) and word in text
            for fact, text in self._told.get(word[:_TOLD], ())
        )

    @cached_property
    def _told(self) -> dict[str, list[tuple[Fact, str]]]:
        """Facts with all their words, by how these begin."""
        found: dict[str, list[tuple[Fact, str]]] = {}
        for fact in self.company.facts:
            said = (fact.text, *(word for words in fact.subject.values() for word in words))
            text = plain(" ".join(said))
            for begun in {word[:_TOLD] for word in spoken_words(text) if len(word) >= _TOLD}:
                found.setdefault(begun, []).append((fact, text))
        return found

    @cached_property
    def crises(self) -> dict[str, tuple[str, ...]]:
        """By crisis, what kinds of event its name speaks of."""
        found: dict[str, tuple[str, ...]] = {}
        for event in self.company.calendar.events:
            if event.kind == "crisis":
                hits = self.phrases.find(tokenize(event.name, fold(event.name)))
                kinds = {hit.what[0] for hit in hits}
                found[event.id] = tuple(each for each in lexicon.EVENTS if each in kinds)
        return found

    @cached_property
    def cares(self) -> bool:
        """Whether people are cared for here: a hospital, a home, a practice."""
        names = (*self.company.names.own, self.company.profile.name)
        return any(
            hit.what[0] == "told_care_house"
            for name in names
            for hit in lexicon.phrases_on("told_care_house").find(tokenize(name, fold(name)))
        )

    @cached_property
    def public(self) -> Public:
        """What facts and published posts tell, and since when."""
        told = [(fact.public_from, fact.text) for fact in self.company.facts]
        told += [(statement.time, statement.text) for statement in self.company.published]
        return Public((since, text) for since, text in told if since is not None)

    @cached_property
    def said(self) -> Published:
        """What is published, found by what a text claims."""
        from sayso.engine.claims.published import Published

        return Published(self.company)

    @cached_property
    def own_patterns(self) -> tuple[Pattern, ...]:
        """The company's patterns and those of its packs, by their numbers."""
        return self.company.every_pattern

    @cached_property
    def pattern_numbers(self) -> dict[str, int]:
        """The number of each pattern by its id."""
        return {pattern.id: number for number, pattern in enumerate(self.own_patterns)}

    @cached_property
    def counting(self) -> tuple[int, ...]:
        """The numbers of the patterns that count something in the whole text."""
        return tuple(
            number
            for number, pattern in enumerate(self.own_patterns)
            if pattern.limit is not None and pattern.limit.of != "number"
        )

    @cached_property
    def held_places(self) -> frozenset[tuple[str, str]]:
        """By embargo, where the company will be: *X* of *plant in X*; X itself is on every map."""
        found: set[tuple[str, str]] = set()
        placed = lexicon.spoken("PLACED") | {"a"}
        for embargo in self.company.names.embargoes:
            taken = tokenize(embargo.name, fold(embargo.name))
            if lexicon.phrases_on(*HOUSES).find(taken):
                found.update(
                    (embargo.id, word.text)
                    for before, word in pairwise(taken.tokens)
                    if before.text in placed
                )
        return frozenset(found)

    def said_where(self, condition: str) -> tuple[str, ...]:
        """What the clauses say that start from ``condition``."""
        return self._said_where.get(condition, ())

    @cached_property
    def _said_where(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for rule in self.company.guideline.rules:
            for clause in rule.clauses.values():
                acts = clause.act.words if clause.act is not None else {}
                for condition in (*clause.if_, *clause.if_any):
                    found.setdefault(condition, []).extend((*clause.words.values(), *acts.values()))
        return {condition: tuple(texts) for condition, texts in found.items()}

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
        for pattern in self.own_patterns:
            for family, spoken in (
                ("pattern", pattern.terms),
                ("near", pattern.near),
                ("unless", pattern.unless),
            ):
                for language, terms in spoken.items():
                    for term in terms:
                        self.phrases.add_words((family, f"{language}:{pattern.id}"), term, language)

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

    def _add_wordings(self) -> None:
        """How each agreed wording begins, and what it says we do not say."""
        for wording in self.company.wordings:
            for language, phrasing in wording.words.items():
                for said in phrasing.say:
                    words = spoken_words(said)
                    first = next((at for at, word in enumerate(words) if word.isalnum()), None)
                    if first is None:
                        continue
                    # whatever stands between: punctuation is free
                    begun = takewhile(str.isalnum, words[first : first + _BEGUN])
                    self.phrases.add_pattern(("wording", wording.id), f" {GAP} ".join(begun))
                    self.agreed.setdefault(wording.id, []).append((first, words))
                for unsaid in phrasing.do_not_say:
                    self.phrases.add_words(
                        ("unsaid", wording.id), unsaid.partition("(")[0], language
                    )

    def _add_people(self) -> None:
        """People by their full names, and by the first names of the house."""
        for person, name in self.called.items():
            if " " in name:
                self.phrases.add_name(("person", person), name)
        for first in sorted(self.first_names):
            self.phrases.add_name(("first", first), first)

    def _add_places(self) -> None:
        """Where the company works, and the words by which a crisis goes."""
        language = self.company.profile.deciding_language
        for site in self.company.sites:
            for name in dict.fromkeys((site.name, _without_region(site.name))):
                self.phrases.add_name(("site", site.id), name)
        for event in self.company.calendar.events:
            if event.kind == "crisis":
                for word in plain(event.name).split():
                    if len(word) >= _TELLING and word not in lexicon.function_words():
                        self.phrases.add_words(("crisis", event.id), word, language)

    @cached_property
    def uses_of(self) -> dict[str, tuple[str, ...]]:
        """By kind of thing, the approvals on file that are for one of it."""
        found: dict[str, list[str]] = {}
        for id_, use in self.uses.items():
            for kind in use.kinds:
                found.setdefault(kind, []).append(id_)
        return {kind: tuple(ids) for kind, ids in found.items()}

    def _add_approvals(self) -> None:
        """What each approval on file is for, by its telling words."""
        for approval in self.company.consents.approvals:
            use = self.uses.get(approval.id)
            if use is not None:
                for word in telling_words(approval, self.company):
                    self.phrases.add_words(("approved", approval.id), word, use.language)


def spoken_words(text: str) -> tuple[str, ...]:
    """The words and numbers of ``text``, folded, without its signs."""
    return tuple(token.text for token in tokenize(text, fold(text)).tokens if token.kind != SIGN)


def beginnings(text: str) -> frozenset[str]:
    """How the telling words of ``text`` begin: alike for a word in its forms."""
    return beginnings_of(tokenize(text, fold(text)).tokens)


def beginnings_of(tokens: Iterable[Token]) -> frozenset[str]:
    """How the telling ones of these words begin."""
    empty = lexicon.function_words()
    return frozenset(
        [
            token[0][:_BEGINNING]
            for token in tokens
            if len(token[0]) >= _TELLING and token[0] not in empty
        ]
    )


def _without_region(place: str) -> str:
    """A place as people say it: *Chur GR* is *Chur*."""
    words = place.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1].isupper() else place


def _without_legal_form(name: str) -> str:
    """A firm's name as people say it: *Petit Lac Marine SA* is *Petit Lac Marine*."""
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
