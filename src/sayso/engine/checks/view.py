"""A draft prepared for reading: every check looks at the same view, and work is done once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property

from sayso.engine.channel import Channel
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.fact import Fact
from sayso.engine.language import lexicon
from sayso.engine.language.fold import Folded, fold, plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.phrases import Hit, Hits, Phrases, longest
from sayso.engine.language.tokens import NONE, WORD, Sentence, Token, Tokens, tokenize
from sayso.engine.language.topics import Proposal, add_topics, ancestors, topic_of, topic_on, weigh
from sayso.engine.language.which import which
from sayso.engine.names import CodeName, Competitor, Customer, Embargo
from sayso.engine.network import Network
from sayso.engine.person import Person

NameHit = Hit[tuple[str, str]]
"""A name found: family (``customer``, ``own`` …) and id."""

WordHit = Hit[tuple[str, str]]
"""A phrase found: concept and language."""

Found = Hits[tuple[str, str]]

PERSONAL = ("private", "ambassador", "review")
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
        self.secret_topics = frozenset(topic.id for topic in company.topics if topic.secret)
        self.first_names = frozenset(
            plain(person.name.split()[0]) for person in company.people if person.name.split()
        )
        self.phrases: Phrases[tuple[str, str]] = Phrases()
        self._add_names()
        add_topics(self.phrases, company)
        self._add_patterns()

    @cached_property
    def subject_topics(self) -> dict[str, str]:
        """The company's own topics on what is found without a term of theirs."""
        topics = self.company.topics
        return {
            "names_customer": topic_on(topics, lexicon.SUBJECTS["customer"]),
            "names_competitor": topic_on(topics, lexicon.SUBJECTS["competitor"]),
            "about_event": topic_of(topics, "event"),
            "quiet_period": topic_of(topics, "business"),
        }

    @cached_property
    def series(self) -> Phrases[tuple[str, str]]:
        """What the fact book keeps figures on, by the words it goes by."""
        index: Phrases[tuple[str, str]] = Phrases()
        subjects = {
            (fact.series, language, word)
            for fact in self.company.facts
            for language, words in fact.subject.items()
            for word in words
        }
        for series, language, word in sorted(subjects):
            index.add_words(("series", series), word, language)
        return index

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


def _without_legal_form(name: str) -> str:
    """A firm's name as people say it: *Novatrix Medical AG* is *Novatrix Medical*."""
    words = name.split()
    forms = lexicon.legal_forms()
    while len(words) > 1 and plain(words[-1]).strip(".") in forms:
        words.pop()
    return " ".join(words)


def _is_part(hit: NameHit, name: NameHit) -> bool:
    """Whether a hit is only a piece of a longer name: *Outillage* in *Haute-Combe Outillage*."""
    inside = name.first <= hit.first and hit.last <= name.last
    return inside and hit.last - hit.first < name.last - name.first


_indexes: dict[int, CompanyIndex] = {}


def index_of(company: Company) -> CompanyIndex:
    """The index of ``company``: built once for a value, the last few are kept."""
    kept = _indexes.get(id(company))
    if kept is not None and kept.company is company:
        return kept
    built = CompanyIndex(company)
    while len(_indexes) >= _KEPT:
        _indexes.pop(next(iter(_indexes)), None)
    _indexes[id(company)] = built
    return built


class View:
    """A draft as checks see it."""

    def __init__(
        self,
        draft: Draft,
        company: Company,
        networks: Mapping[str, Network] | None = None,
        *,
        signed_in: bool = True,
        now: datetime | None = None,
    ) -> None:
        self.draft = draft
        self.now = now
        self.company = company
        self.networks = networks or {}
        self.signed_in = signed_in
        self.index = index_of(company)
        self.text = draft.text or ""

    def is_secret(self, embargo: Embargo) -> bool:
        """Whether ``embargo`` still holds for the author.

        Whoever does not own it is answered as of ``now`` where that is earlier than the draft's
        moment: asking for later and later days must not tell on which one a secret ends.
        """
        topic = self.index.topics.get(embargo.topic or "")
        owners = {embargo.owner, *((topic.owner, topic.deputy) if topic is not None else ())}
        moment = self.draft.time
        if self.now is not None and self.draft.author not in owners:
            moment = min(moment, self.now)
        return embargo.holds(moment)

    # ── where ────────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def channel(self) -> Channel | None:
        """The channel meant: for an ambassador's place, the author's own on that network."""
        found = self.index.channels.get(self.draft.channel)
        if found is None or not (found.place and found.class_ == "ambassador"):
            return found
        for channel in self.company.channels:
            own = not channel.place and channel.class_ == "ambassador"
            if own and channel.owner == self.draft.author and channel.network == found.network:
                return channel
        return None

    @cached_property
    def place(self) -> Channel | None:
        """The channel or place as named, whoever it stands for."""
        return self.channel or self.index.channels.get(self.draft.channel)

    @property
    def class_(self) -> str:
        """The class of the channel; one that nobody knows would be an official one."""
        return self.place.class_ if self.place is not None else "official"

    @property
    def personal(self) -> bool:
        """Whether a person speaks for themselves here."""
        return self.class_ in PERSONAL

    @property
    def known_here(self) -> bool:
        """Whether readers of this place know where the author works: then *we* may be the firm."""
        place = self.place
        if not self.personal or self.class_ == "ambassador" or place is None:
            return True
        return place.shows_employer

    @property
    def says_we(self) -> bool:
        """Whether the text says *we* where that may be the firm."""
        return self.known_here and bool(self.said("plural"))

    @cached_property
    def speaks_for_business(self) -> bool:
        """Whether figures and business are what the author is there to speak of."""
        about = self.index.subject_topics["quiet_period"]
        return any(
            topic.id == about and self.draft.author in (topic.owner, topic.deputy)
            for topic in self.company.topics
        )

    @cached_property
    def legible(self) -> bool:
        """Whether the text is in letters the language room reads."""
        letters = [letter for letter in self.folded.text if letter.isalpha()]
        latin = sum("a" <= letter <= "z" for letter in letters)
        return not letters or latin * 2 >= len(letters)

    @cached_property
    def author(self) -> Person | None:
        """Who writes."""
        return self.index.people.get(self.draft.author)

    def during(self, kind: str) -> bool:
        """Whether an event of ``kind`` is on."""
        return any(
            event.kind == kind and event.holds(self.draft.time)
            for event in self.company.calendar.events
        )

    # ── the text ─────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def folded(self) -> Folded:
        """The text in one spelling."""
        return fold(self.text)

    @cached_property
    def taken(self) -> Tokens:
        """The text taken apart."""
        return tokenize(self.text, self.folded)

    @property
    def tokens(self) -> list[Token]:
        """Its words, numbers and signs."""
        return self.taken.tokens

    @property
    def sentences(self) -> list[Sentence]:
        """Its sentences."""
        return self.taken.sentences

    @cached_property
    def language(self) -> str:
        """The language declared, or the likeliest."""
        if self.draft.language:
            return self.draft.language
        place = self.place
        likely = place.languages[0] if place is not None and place.languages else ""
        return which(self.tokens, likely)

    @cached_property
    def _names(self) -> dict[str, list[NameHit]]:
        found: dict[str, list[NameHit]] = {}
        for hit in self.index.phrases.find(self.taken):
            found.setdefault(hit.what[0], []).append(hit)
        return found

    @cached_property
    def _said(self) -> dict[str, list[WordHit]]:
        found: dict[str, list[WordHit]] = {}
        for hit in lexicon.phrases().find(self.taken):
            found.setdefault(hit.what[0], []).append(hit)
        return found

    @cached_property
    def _kept(self) -> dict[tuple[str, ...], Found]:
        return {}

    def _keep(self, key: tuple[str, ...], hits: Iterable[NameHit]) -> Found:
        found = self._kept[key] = Hits(hits, self.tokens)
        return found

    def raw(self, family: str) -> Found:
        """Every name of a family, also one inside another."""
        key = ("raw", family)
        return self._kept.get(key) or self._keep(key, self._names.get(family, ()))

    def names(self, *families: str) -> Found:
        """Names of these families, of each family none inside another."""
        key = ("names", *families)
        found = self._kept.get(key)
        if found is not None:
            return found
        hits = [
            hit
            for family in families
            for hit in longest(hit for hit in self.raw(family) if self.means_name(hit))
        ]
        hits.sort(key=lambda hit: hit.start)
        return self._keep(key, hits)

    def said(self, *concepts: str) -> Found:
        """Phrases of these concepts, none inside another, in the order of the text."""
        key = ("said", *concepts)
        found = self._kept.get(key)
        if found is not None:
            return found
        hits = [hit for concept in concepts for hit in self._said.get(concept, ())]
        return self._keep(key, longest(hits))

    def every(self, concept: str) -> Found:
        """Phrases of a concept, also one inside another."""
        key = ("every", concept)
        return self._kept.get(key) or self._keep(key, self._said.get(concept, ()))

    @cached_property
    def ours(self) -> Found:
        """Own names, hashtags, products, and *our firm* in its many forms."""
        return self._keep(("ours",), sorted((*self.about_us, *self.said("us"))))

    @cached_property
    def others(self) -> Found:
        """Customers, competitors, the market: whose business is not ours."""
        hits = (*self.said("their"), *self.names("competitor", "customer"))
        return self._keep(("others",), sorted(hits, key=lambda hit: hit.start))

    @cached_property
    def series(self) -> Found:
        """What the fact book keeps figures on, where the text speaks of it."""
        return self._keep(("series",), self.index.series.find(self.taken))

    @cached_property
    def topics(self) -> tuple[Proposal, ...]:
        """Topics the text's own words propose."""
        named = self.names("customer", "competitor", "own")
        if self.signed_in:
            named = longest((*named, *self.names("embargo")))
        hits = [
            hit
            for hit in self.raw("topic")
            if (self.signed_in or hit.what[1] not in self.index.secret_topics)
            and not any(_is_part(hit, name) for name in named)
        ]
        return weigh(self.text, hits, self.index.above)

    # ── what stands together ─────────────────────────────────────────────────────────────────────

    def sentence(self, hit: Hit[tuple[str, str]]) -> int:
        """The number of the sentence a hit stands in."""
        return self.tokens[hit.first].sentence

    def negated(self, hit: WordHit, reach: int = 3) -> bool:
        """Whether a *not* stands close by in the same sentence."""
        return any(
            hit.first - reach <= no.first < hit.last + 2 and not hit.first <= no.first < hit.last
            for no in self.said("not").within(self.sentence(hit))
        )

    def asked(self, sentence: int) -> bool:
        """Whether a sentence is a question."""
        end = self.sentences[sentence].end
        return "?" in self.text[end : end + 3]

    def quoted(self, hit: Hit[tuple[str, str]]) -> str:
        """The words of a hit as given."""
        return self.text[hit.start : hit.end]

    @cached_property
    def about_us(self) -> Found:
        """Own names, hashtags and products."""
        return self.names("own", "hashtag", "product")

    # ── is it the name ───────────────────────────────────────────────────────────────────────────

    def means_name(self, hit: NameHit) -> bool:
        """Whether a hit is the name and not a place, a person, or a common word like it."""
        if hit.what[0] not in ("customer", "competitor", "code", "own") or hit.last - hit.first > 1:
            return True
        token = self.tokens[hit.first]
        if token.inside or hit.joined:
            return True
        if hit.what[0] != "code" and token.text.endswith(lexicon.STREETS):
            return False
        before = self.tokens[hit.first - 1] if hit.first else None
        after = self.tokens[hit.last] if hit.last < len(self.tokens) else None
        together = after is not None and after.sentence == token.sentence and after.gap != 3
        if together and after is not None and after.kind == WORD:
            if after.text in lexicon.legal_forms() or after.text in ("gruppe", "group"):
                return True
            if hit.what[0] != "code" and self._is_place(after.text):
                return False
        if before is not None and before.sentence == token.sentence and hit.what[0] != "code":
            if before.text in lexicon.places_before():
                return False
            if hit.what[0] in ("customer", "competitor") and (
                before.text in lexicon.titles() or before.text in self.index.first_names
            ):
                return False
        return token.text not in lexicon.common() or self._stands_out(token, before)

    @staticmethod
    def _is_place(word: str) -> bool:
        return word in lexicon.places_after() or word.endswith(lexicon.STREETS)

    def _stands_out(self, token: Token, before: Token | None) -> bool:
        """Whether a common word is written and placed like a name."""
        written = self.text[token.start : token.end]
        if written.islower():
            return False
        if written.isupper() and len(written) > 1 and not self.text.isupper():
            return True
        if before is not None and before.sentence == token.sentence:
            if before.text in lexicon.firm_before():
                return True
            return self.language != "de" and before.gap != NONE
        return False

    def place_of(self, first: int, last: int) -> tuple[int, int]:
        """From the start of one token to the end of another."""
        return self.tokens[first].start, self.tokens[last - 1].end
