"""Whether a text is a question to the house or the draft itself.

Whoever types *Darf ich ein Video vom Stand zeigen?* wants to know; a draft may ask its readers the same.
A draft read as a question would not be checked, so in doubt it is a draft, and the asker is asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sayso.engine.language.fold import fold
from sayso.engine.language.phrases import Hit
from sayso.engine.language.questions import Asked, Meaning, asking
from sayso.engine.language.tokens import SIGN, Sentence, Tokens, tokenize

Sound = Literal["question", "either", "draft"]

LONGEST = 300
"""Characters of a question; what is longer is told, not asked."""

CLAUSE = 3
"""Words that a clause has at least."""

MOST_CONTEXT = 2
"""Sentences that lead to a question."""

DEEDS = (
    "publish.only",
    "like",
    "comment",
    "review",
    "connect",
    "block",
    "profile_part",
    "in_profile",
)
"""What is done with posts and accounts only, so that whoever asks for it means the house."""

AMENDED = ("own_slip", "share_object", "comment", "official_place")
ANSWERED = ("someone_says", "complaint", "comment", "review", "customer", "rumour", "false_claim")

MATTERS = (
    "picture", "figures", "customer", "competitor", "not_public", "politics", "conditions",
    "internal", "legal", "personal", "health", "security", "prototype", "research", "product",
    "guarantee", "superlative", "green", "climate", "forecast", "plan", "insult", "disparage",
    "company_look", "crisis", "rumour", "false_claim", "company_word", "minors", "private_life",
    "discriminate", "job_ad", "paid", "gift", "copyright", "ai_made", "opinion",
)  # fmt: skip
"""What a guideline speaks of; saying or showing anything else asks nobody."""

_QUOTES = frozenset('«»„“”"‚‘›‹')


def sounds_like(text: str) -> Sound:
    """Whether ``text`` is a question to the house, a draft, or could be either.

    A question asks for the asker (*darf ich*, *may we*, *puis-je*, *posso*) whether something may be
    posted, said, shown or done with an account. It speaks to no readers, announces nothing, and
    nothing is told after it.
    """
    if not text.strip() or len(text) > LONGEST:
        return "draft"
    taken = tokenize(text, fold(text))
    found = asking().find(taken)
    forms = [hit for hit in found if hit.what[0].startswith(("may", "who_says_yes"))]
    ends_asking = text.rstrip().endswith("?")
    if not (forms or ends_asking):
        return "draft"
    spoken = _Spoken(text, taken, found)
    if any(spoken.is_asked(form) for form in forms):
        return "question"
    might = any(map(spoken.might_be_asked, forms)) or spoken.might_be_meant(ends_asking)
    return "either" if might else "draft"


class _Spoken:
    """A text that has a form of asking, with all that decides whether it is one."""

    def __init__(self, text: str, taken: Tokens, found: Iterable[Hit[Meaning]]) -> None:
        self.text, self.taken = text, taken
        self.asked = Asked(text)
        language = self.asked.language
        self.at: dict[str, list[Hit[Meaning]]] = {}
        for hit in found:
            concept, spoken = hit.what
            if spoken == language:
                self.at.setdefault(concept, []).append(hit)
        self.emoji = any(token.kind == SIGN for token in taken.tokens)

    def might_be_asked(self, form: Hit[Meaning]) -> bool:
        """Whether the form at least begins a question, or stands in one."""
        number = self.taken.tokens[form.first].sentence
        stated = form.what[0] == "may.stated"
        first = self._stands_first(self.taken.sentences[number], form) and not stated
        return first or self._is_marked(number)

    def might_be_meant(self, ends_asking: bool) -> bool:
        """Whether something done with posts or accounts may be asked for, in whatever words."""
        formed = any(concept.startswith("may") for concept in self.at)
        quiet = not self.emoji and not self._speaks_to_readers()
        return (ends_asking or (formed and quiet)) and self.is_deed(0)

    def is_asked(self, form: Hit[Meaning]) -> bool:
        """Whether the form at ``form`` makes the text a question to the house."""
        kind = form.what[0]
        if form.what[1] != self.asked.language or self._speaks_to_readers():
            return False
        number = self.taken.tokens[form.first].sentence
        sentence = self.taken.sentences[number]
        marked = self._is_marked(number) or self._has_tail(sentence, form)
        bare = self._stands_first(sentence, form)
        context = [each for each in self.taken.sentences[:number] if not self._is("opener", each)]
        if not marked and (context or not (bare or self._follows_comma(sentence, form))):
            return False
        if len(context) > MOST_CONTEXT or (context and self.emoji):
            return False
        if not self._ends_there(number) or self._is_loud(form) or self._is_told_of(sentence, form):
            return False
        if any(sentence.first <= hit.first < sentence.last for hit in self.at.get("announced", ())):
            return False
        if kind == "who_says_yes":
            return True
        if kind == "may.stated" and not marked and not (bare and self.asked.language == "it"):
            return False
        if self.is_deed(sentence.first, sentence.last):
            return True
        if kind == "may.should" or not self._is_plain(sentence, marked, context):
            return False
        if self._within("make", sentence) and (
            self.asked.networks() or self.asked.says("picture", "competitor")
        ):
            return True
        return bool(self._within("tell", sentence)) and self._matters()

    def _speaks_to_readers(self) -> bool:
        if self.at.get("you") or any(span.kind == "hashtag" for span in self.taken.spans):
            return True
        return self.asked.language == "de" and any(
            self.text[token.start : token.end] in ("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem")
            for sentence in self.taken.sentences
            for token in self.taken.tokens[sentence.first + 1 : sentence.last]
        )

    def _is_marked(self, number: int) -> bool:
        """Whether a question mark closes a sentence."""
        sentences = self.taken.sentences
        until = sentences[number + 1].start if number + 1 < len(sentences) else len(self.text)
        return "?" in self.text[sentences[number].end : until]

    def _has_tail(self, sentence: Sentence, form: Hit[Meaning]) -> bool:
        """Whether *ok*, *geht das* ends a sentence after its form."""
        return any(
            hit.last == sentence.last and hit.first >= form.last for hit in self.at.get("tail", ())
        )

    def _stands_first(self, sentence: Sentence, form: Hit[Meaning]) -> bool:
        """Whether nothing but a greeting or an interrogative stands before the form."""
        before = set(range(sentence.first, form.first))
        for hit in (*self.at.get("opener", ()), *self.at.get("which", ())):
            before -= set(range(hit.first, hit.last))
        return not before

    def _follows_comma(self, sentence: Sentence, form: Hit[Meaning]) -> bool:
        """Whether a clause and a comma stand before the form, and no full stop ends it all.

        *Ich war am Stand, darf ich …*: where somebody types fast, the question mark is missing.
        """
        before = self.text[: self.taken.tokens[form.first].start].rstrip()
        long = form.first - sentence.first >= CLAUSE
        return long and before.endswith(",") and not self.text.rstrip().endswith((".", "…", ":"))

    def _is(self, concept: str, sentence: Sentence) -> bool:
        """Whether a sentence says nothing but that."""
        rest = set(range(sentence.first, sentence.last))
        for hit in self.at.get(concept, ()):
            rest -= set(range(hit.first, hit.last))
        return not rest

    def _within(self, concept: str, sentence: Sentence) -> list[Hit[Meaning]]:
        return [
            hit for hit in self.at.get(concept, ()) if sentence.first <= hit.first < sentence.last
        ]

    def _ends_there(self, number: int) -> bool:
        """Whether nothing but more questions comes after; an answer to oneself makes a draft."""
        return all(
            self._is_marked(number + further)
            or self._is("tail", sentence)
            or all(
                token.kind == SIGN for token in self.taken.tokens[sentence.first : sentence.last]
            )
            for further, sentence in enumerate(self.taken.sentences[number + 1 :], start=1)
        )

    def _is_loud(self, form: Hit[Meaning]) -> bool:
        """Whether there is a call in the text; a greeting may have one."""
        at = self.text.find("!")
        while at >= 0:
            greeted = any(
                self._is("opener", sentence)
                for sentence in self.taken.sentences
                if sentence.end <= at < form.start
            )
            if not greeted:
                return True
            at = self.text.find("!", at + 1)
        return False

    def _is_told_of(self, sentence: Sentence, form: Hit[Meaning]) -> bool:
        """Whether the question is quoted, or introduced as somebody's."""
        before = self.text[: form.start].rstrip(" \n")
        if before[-1:] in _QUOTES and before[-1:] == self.text[form.start - 1 : form.start]:
            return True
        return before.endswith(":") and not self._stands_first(sentence, form)

    def _is_plain(self, sentence: Sentence, marked: bool, context: list[Sentence]) -> bool:
        """Whether saying or showing something is soberly asked."""
        if self.emoji or context:
            return False
        inside = self.text[sentence.start : sentence.end]
        return marked or ":" not in inside

    def _matters(self) -> bool:
        """Whether the guideline speaks of it."""
        asked = self.asked
        return bool(asked.networks() or asked.subjects()) or asked.says(*MATTERS)

    def is_deed(self, first: int, last: int | None = None) -> bool:
        """Whether something is to be done with posts or accounts, between two tokens."""
        asked, end = self.asked, len(self.taken.tokens) if last is None else last

        def here(*names: str) -> bool:
            return any(first <= hit.first < end for hit in asked.at(*names))

        if here(*DEEDS) or asked.says("press_person"):
            return True
        if any(first <= hit.first < end for hit in self.at.get("tag", ())):
            return True
        if any(first <= hit.first < end and not self._is_noun(hit) for hit in asked.at("share")):
            return True
        named = bool(asked.networks())
        return (
            (here("delete", "mend") and (named or asked.says(*AMENDED)))
            or (here("reply") and (named or asked.says(*ANSWERED)))
            or (here("create.sure") and (named or asked.says("channel_noun")))
            or (here("ai_service") and asked.says("feed"))
        )

    def _is_noun(self, hit: Hit[Meaning]) -> bool:
        """*Teile* with a capital inside a sentence are parts, and nothing to be shared."""
        inside = hit.first != self.taken.sentences[self.taken.tokens[hit.first].sentence].first
        return self.asked.language == "de" and inside and self.text[hit.start].isupper()
