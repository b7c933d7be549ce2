"""A draft prepared for reading: every check looks at the same view, and work is done once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from sayso.engine.channel import Channel
from sayso.engine.checks.index import index_of
from sayso.engine.checks.passage import Found, NameHit, Passage, Texts, WordHit, Words
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.language.fold import Folded
from sayso.engine.language.phrases import Hit
from sayso.engine.language.tokens import Sentence, Token, Tokens
from sayso.engine.language.topics import Proposal
from sayso.engine.names import Embargo
from sayso.engine.network import Network
from sayso.engine.person import Person

__all__ = ["Found", "NameHit", "View", "WordHit"]

PERSONAL = ("private", "ambassador", "review")


class View:
    """A draft as checks see it.

    ``texts`` holds the texts that were taken apart before for the same company and the same
    ``signed_in``; without it the text is taken apart for this view alone.

    ``words``: the text taken apart; ``tokens`` and ``sentences`` are its own. ``said``: phrases of
    concepts, none inside another, in the order of the text; ``raw``: every name of a family, or
    phrase of a concept, also one inside another.

    ``channel``: the one meant, for an ambassador's place the author's own. ``place``: the channel or
    place as named, whoever it stands for. ``where`` tells it from any other. ``class_``: its class;
    a channel nobody knows would be an official one. ``personal``: a person speaks for themselves
    here. ``known_here``: readers know where the author works, and *we* may be the firm.
    """

    def __init__(
        self,
        draft: Draft,
        company: Company,
        networks: Mapping[str, Network] | None = None,
        *,
        signed_in: bool = True,
        now: datetime | None = None,
        asker: str | None = None,
        texts: Texts | None = None,
    ) -> None:
        self.draft = draft
        self.asker = draft.author if asker is None else asker
        self.now = now
        self.company = company
        self.networks = networks or {}
        self.signed_in = signed_in
        self.index = index_of(company) if texts is None else texts.index
        self.text = draft.text or ""
        self._texts = Texts(self.index, signed_in=signed_in) if texts is None else texts
        self.words: Words = self._texts.words(draft.text)
        self.tokens: list[Token] = self.words.tokens
        self.sentences: list[Sentence] = self.words.taken.sentences
        self.said = self.words.said
        self.raw = self.words.raw
        self.channel: Channel | None = self._meant()
        place = self.channel or self.index.channels.get(draft.channel)
        self.place: Channel | None = place
        self.where: tuple[str, int] = (draft.channel, id(self.channel))
        self.class_: str = "official" if place is None else place.class_
        self.personal: bool = self.class_ in PERSONAL
        self.known_here: bool = self._is_known()
        self.silences: dict[int, bool] = {}
        self._spoken: dict[tuple[int, tuple[str, ...]], list[WordHit]] = {}

    def is_secret(self, embargo: Embargo) -> bool:
        """Whether ``embargo`` still holds for who asks: the author, where nobody else is named.

        Whoever does not own it is answered as of ``now`` where that is earlier than the draft's
        moment: asking for later and later days must not tell on which one a secret ends.
        """
        topic = self.index.topics.get(embargo.topic or "")
        owners = {embargo.owner, *((topic.owner, topic.deputy) if topic is not None else ())}
        moment = self.draft.time
        if self.now is not None and self.asker not in owners:
            moment = min(moment, self.now)
        return embargo.holds(moment)

    # ── where ────────────────────────────────────────────────────────────────────────────────────

    def _meant(self) -> Channel | None:
        """The channel meant: for an ambassador's place, the author's own on that network."""
        found = self.index.channels.get(self.draft.channel)
        if found is None or not (found.place and found.class_ == "ambassador"):
            return found
        for channel in self.company.channels:
            own = not channel.place and channel.class_ == "ambassador"
            if own and channel.owner == self.draft.author and channel.network == found.network:
                return channel
        return None

    def _is_known(self) -> bool:
        """Whether readers of this place know where the author works: then *we* may be the firm."""
        if not self.personal or self.class_ == "ambassador" or self.place is None:
            return True
        return self.place.shows_employer

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

    @property
    def legible(self) -> bool:
        """Whether the text is in letters the language room reads."""
        return self.words.legible

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
    def passage(self) -> Passage:
        """The text in its language."""
        return self._texts.passage(self.draft.text, self.language)

    @property
    def folded(self) -> Folded:
        """The text in one spelling."""
        return self.words.folded

    @property
    def taken(self) -> Tokens:
        """The text taken apart."""
        return self.words.taken

    @cached_property
    def language(self) -> str:
        """The language declared, or the likeliest."""
        if self.draft.language:
            return self.draft.language
        place = self.place
        likely = place.languages[0] if place is not None and place.languages else ""
        return self.words.language(likely)

    def names(self, *families: str) -> Found:
        """Names of these families, of each family none inside another."""
        return self.passage.names(*families)

    def spoken(self, sentence: int, *concepts: str) -> list[WordHit]:
        """Phrases of these concepts in a sentence that are of the text's language alone.

        *Son* is a son in English and *his* in French.
        """
        found = self._spoken.get((sentence, concepts))
        if found is None:
            languages = (self.language, "")
            found = self._spoken[sentence, concepts] = [
                hit
                for hit in self.said(*concepts).within(sentence)
                if not self.language or hit.last - hit.first > 1 or hit.what[1] in languages
            ]
        return found

    def every(self, concept: str) -> Found:
        """Phrases of a concept, also one inside another."""
        return self.words.raw(concept)

    @property
    def about_us(self) -> Found:
        """Own names, hashtags and products."""
        return self.passage.about_us

    @property
    def ours(self) -> Found:
        """Own names, hashtags, products, and *our firm* in its many forms."""
        return self.passage.ours

    @property
    def others(self) -> Found:
        """Customers, competitors, the market: whose business is not ours."""
        return self.passage.others

    @property
    def series(self) -> Found:
        """What the fact book keeps figures on, where the text speaks of it."""
        return self.words.raw("series")

    @property
    def topics(self) -> tuple[Proposal, ...]:
        """Topics the text's own words propose."""
        return self.passage.topics

    # ── what stands together ─────────────────────────────────────────────────────────────────────

    def sentence(self, hit: Hit[tuple[str, str]]) -> int:
        """The number of the sentence a hit stands in."""
        return self.tokens[hit.first].sentence

    def sentence_at(self, at: int) -> int:
        """The number of the sentence a place lies in; -1 where it lies in none."""
        number = bisect_left(self.sentences, at + 1, key=lambda sentence: sentence.start) - 1
        return number if number >= 0 and at < self.sentences[number].end else -1

    def negated(self, hit: WordHit, reach: int = 3) -> bool:
        """Whether a *not* stands close by in the same sentence."""
        nots = self.said("not").near(self.sentence(hit), hit.first - reach, hit.last + 2)
        return any(
            not hit.first <= no.first < hit.last
            and (no.what[1] != "it" or self.language != "de")  # the month of May is no *mai*
            for no in nots
        )

    def asked(self, sentence: int) -> bool:
        """Whether a sentence is a question."""
        end = self.sentences[sentence].end
        return "?" in self.text[end : end + 3]

    def cited(self, hit: Hit[tuple[str, str]]) -> bool:
        """Whether a hit stands between quotation marks: somebody else's words."""
        quotations = self.words.quotations
        at = bisect_left(quotations, (hit.start, 0)) - 1
        return at >= 0 and hit.start < quotations[at][1]

    def native(self, hit: WordHit) -> bool:
        """Whether a word is one of the text's language, or of English, which mixes into others.

        Two words and more are like no others, also where the language is guessed wrongly.
        """
        spoken = self.words.spoken(self.sentence(hit), self.language)
        if hit.what[1] == "en" != spoken and self._is_first_name(hit):
            return False  # *Beat*, *Will*, *Mark*
        languages = (self.language, spoken, "en", "")
        return (
            not self.language
            or hit.last - hit.first > 1
            or hit.what[1] in languages
            or not self.words.languages_of(hit).isdisjoint(languages)
        )

    def _is_first_name(self, hit: WordHit) -> bool:
        """Whether a word is written as a first name of the house."""
        token = self.tokens[hit.first]
        return token.text in self.index.first_names and self.text[token.start].isupper()

    def quoted(self, hit: Hit[tuple[str, str]]) -> str:
        """The words of a hit as given."""
        return self.text[hit.start : hit.end]

    def place_of(self, first: int, last: int) -> tuple[int, int]:
        """From the start of one token to the end of another."""
        return self.tokens[first].start, self.tokens[last - 1].end
