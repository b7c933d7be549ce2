"""One sentence: its words with their senses, what it is about and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from math import inf

from sayso.engine.claims.claim import (
    ASKED,
    HYPOTHETICAL,
    IRONIC,
    ME,
    PLANNED,
    QUOTED,
    STATED,
    UPDATE,
    WE,
    WISHED,
    Claim,
)
from sayso.engine.claims.words import Item, Thing, Token, Whole, kept
from sayso.engine.language import senses, things
from sayso.engine.language.lexicon import first_names, is_common_noun
from sayso.engine.language.quantities import Interval, Quantity
from sayso.engine.language.senses import GAP, REACH, START, THING_FAMILIES
from sayso.engine.language.words import words

LONGEST = 60
"""Words of a sentence that are looked at together; no sentence that claims one thing has more."""

MOST_CLAIMS = 40
"""Claims of a sentence that are kept."""

NEVER = date(2024, 7, 1)
"""A day to count from where a statement's own is not known; what hangs on it is marked loose."""

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


NOUNS = words(
    """
        revenue profit loss margin dividend wage_p women_p share_p export_p consumption
        speed temperature_p cost
    """
)
"""Properties that are spoken of as things: *revenue has risen*."""

_MARK = frozenset(("mark",))
_NOTHING = senses.made(senses.NO_SENSES)
_CLOSED = senses.made(frozenset([("state", "open@closed")]))
_BEING = frozenset(("ist", "sind", "bleibt", "bleiben", "war", "waren", "hat", "haben"))

OWN_PAPERS = words(
    """
        annual_report half_report report law contract manual standard document rule brochure
        catalogue
    """
)


VARIANTS = words(
    "xs xl xxl xxs pro plus mini maxi max lite light classic junior senior deluxe basic ultra"
)
"""By which models of one name are told apart."""

_PLURALS = frozenset(("people", "children", "men", "women", "staff", "feet", "sheep"))
_TIED = ("thing", "noun", "soft", "name", "place")
_TITLE = 40
_BESIDE = frozenset(("phase", "process"))
"""Senses of phrases that leave their words what they are: *ist aus*, *wurde verkauft*."""

_OF_THEM = frozenset(
    ("unserer", "ihrer", "seiner", "der", "of", "de", "des", "dei", "delle", "degli")
)
_NOUN_LONG = 8
_BEHIND_NE = 6
_POSSESSIVE = frozenset(
    ("our", "ours", "us", "notre", "nos", "nostro", "nostra", "nostri", "nostre")
)
_SECONDS = frozenset(("aucun", "aucune", "pas", "plus", "jamais", "rien"))
_KNOWN = frozenset(line.partition(": ")[0].strip() for line in things.THINGS.strip().split("\n"))
_PREPOSITION = ("mark", "prep")
_OF = ("d", "de", "des", "du", "di", "of")
_THESE = ("the", "these", "those", "of")
_NO_THING = frozenset(("class", "role", "state", "mark", "does", "prop", "placeof", "compared"))
_CLOSE = 2
_SHORT_NAME = 3
_ALSO_OF = frozenset(("di", "che", "que"))
_MORE = frozenset(("piu", "meno", "plus", "moins", "aussi", "tanto", "autant"))
_REACHES = 4
_PLURAL_ENDS = {"de": ("en",), "fr": ("s",), "it": ("i", "e"), "en": ("ies", "s")}
_ONE_FIRM = frozenset(("unternehmen", "business"))
_TO = frozenset(("in", "nach"))
_TOLD = frozenset(("thing", "group", "part", "noun"))
_INFLECTED = ("e", "en", "er", "es", "em")
_BEHIND_THAN = 3
_MOST_OF_THEM = 50
_SUBJECTS = frozenset(("thing", "group", "part", "name", "noun", "act", "prop"))
_GOVERNED = frozenset(("thing", "group", "part", "firm", "role"))
_VERBS = frozenset(("mark", "does", "act", "prop"))


def _where(items: list[Item], places: list[int]) -> frozenset[senses.Sense]:
    """The senses of words in a phrase that it keeps: where something is."""
    return frozenset(
        sense for place in places for sense in items[place].word.senses if sense[0] == "placeof"
    )


_NAMED = frozenset(("thing", "group", "part", "firm", "light", "place", "act"))


class Sentence:
    """A sentence: its words with their senses, and what it claims."""

    def __init__(
        self,
        whole: Whole,
        tokens: Sequence[Token],
        amounts: Sequence[Quantity],
        carried: tuple[Thing, ...],
        after: str,
        question: Sentence | None = None,
    ) -> None:
        self.whole = whole
        self.language = whole.language
        self.tokens = tokens
        self.amounts = amounts
        self.carried = carried
        self.asked = "?" in after[:4]
        self.question = None if self.asked else question
        self._subjects: dict[tuple[int, frozenset[int], bool], tuple[str, frozenset[str]]] = {}
        self.denies = False
        self._names: dict[int, str] = {}
        self.items = self._items()
        self.start = tokens[0].start
        self.end = tokens[-1].end
        self.marks: dict[str, list[int]] = {}
        self._by: dict[str, list[Item]] = {}
        for item in self.items:
            for family in item.word.families:
                self._by.setdefault(family, []).append(item)
            for name in item.word.marks:
                self.marks.setdefault(name, []).append(item.at)
        self.there = self._by.keys()
        self.covered = self._covered()
        self.things = self._things()
        self.mode = self._mode()

    # ── words ────────────────────────────────────────────────────────────────────────────────────

    def _items(self) -> list[Item]:
        language, phrases = self.language, self.whole.lexicon.phrases
        items: list[Item] = []
        segment = 0
        german = language == "de"
        for at, token in enumerate(self.tokens):
            capital = token.capital and (german or at > 0)
            word = (
                _CLOSED
                if german and token.text == "zu" and self._ends_at(at)
                else senses.made(senses.NO_SENSES, senses.key_of(token.text))
                if capital and self._is_made_up(token)
                else senses.word(token.text, language, capital=capital)
            )
            if at and (token.cut or "contrast" in word.marks):
                segment += 1
            if word.function and word.families & _NAMED and not self._shouts(token):
                word = senses.without(word, _NAMED)
            items.append(Item(at, token, word, segment))
        if self.whole.known.others:
            self._name(items)
        starts = {token.text[:START] for token in self.tokens}
        for at, item in enumerate(items):
            entries = phrases.get(item.text)
            if entries is not None and not item.used:
                entries = [each for each in entries if each[2] <= starts]
                if entries:
                    self._add_phrases(items, at, entries)
        return items

    def those(self, family: str) -> Sequence[Item]:
        """The words that have senses of a family, in their order."""
        return self._by.get(family, ())

    def _ends_at(self, at: int) -> bool:
        """Whether a part of the sentence ends with a word, and it is no verb's: *bleibt zu*."""
        if at + 1 < len(self.tokens) and not self.tokens[at + 1].cut:
            return False
        return any(token.text in _BEING for token in self.tokens[:at])

    def _name(self, items: list[Item]) -> None:
        """Take the names that the company's papers know as names, whatever their words mean."""
        others = self.whole.known.others
        for at, token in enumerate(self.tokens):
            if token.text not in others or not token.capital or items[at].used:
                continue
            for parts, name in others[token.text]:
                upto = at + len(parts)
                if tuple(each.text for each in self.tokens[at:upto]) != parts:
                    continue
                self._names[at] = name
                items[at].end = self.tokens[upto - 1].end
                for place in range(at, upto):
                    items[place].word = _NOTHING
                    items[place].used = place > at
                break

    def _add_phrases(
        self,
        items: list[Item],
        at: int,
        entries: Sequence[senses.Phrase],
    ) -> None:
        """Give a word the senses of the longest of some phrases that begin with it."""
        item = items[at]
        longest = 0
        found: set[senses.Sense] = set()
        beside: set[senses.Sense] = set()
        taken: list[int] = []
        for parts, sense, _ in entries:
            places = self._matches(at, parts)
            gap = GAP in parts
            if not places or not self._may_be(sense, places):
                continue
            if sense[0] in _BESIDE:
                beside.add(sense)
                continue
            if not gap and len(parts) < longest:
                continue
            if not gap and not longest:
                longest = len(parts)
                found |= _where(items, places)
                item.end = self.tokens[places[-1]].end
            found.add(sense)
            taken += places[1:]
        if beside:
            known = frozenset((*item.word.senses, *beside))
            item.word = senses.made(known, item.key, function=item.word.function)
        if not found:
            return
        found |= beside
        if not longest:
            found |= item.word.senses
        item.word = senses.made(frozenset(found), "" if longest else item.key)
        if self.language == "fr" and any(items[place].text in _SECONDS for place in (at, *taken)):
            self.denies = True
        for place in taken:
            items[place].used = True
            items[place].word = _NOTHING

    def _may_be(self, sense: senses.Sense, places: list[int]) -> bool:
        """Whether a phrase may be a thing: in German one of its words has a capital."""
        if sense[0] not in THING_FAMILIES or self.language != "de":
            return True
        return any(self.tokens[place].capital for place in places)

    def _is_made_up(self, token: Token) -> bool:
        """Whether a word has a capital inside, as names of products have."""
        inner = self.whole.text[token.start + 1 : token.end]
        return inner != inner.lower() and not inner.isupper()

    def _shouts(self, token: Token) -> bool:
        """Whether a short word is written in capitals: *IT*, and not *it*."""
        return self.whole.text[token.start : token.end].isupper() and len(token.text) > 1

    def _matches(self, at: int, parts: tuple[str, ...]) -> list[int]:
        """The words a phrase is found in from ``at`` on; none where it does not stand there."""
        places = [at]
        here = at + 1
        wide = False
        for part in parts[1:]:
            if part == GAP:
                wide = True
                continue
            upto = min(len(self.tokens), here + (REACH if wide else 1))
            for place in range(here, upto):
                if not wide and self.tokens[place].cut:
                    break
                if _alike(self.tokens[place].text, part):
                    places.append(place)
                    here = place + 1
                    break
            else:
                return []
            if places[-1] != here - 1:
                return []
            wide = False
        return places if len(places) > 1 else []

    def _covered(self) -> dict[int, Quantity]:
        """Which quantity a word belongs to."""
        found: dict[int, Quantity] = {}
        if not self.amounts:
            return found
        for amount in self.amounts:
            # *42 % de CO2 en moins*: what it is a share of is a thing
            end = amount.number_end if amount.kind in ("change", "share") else amount.end
            for item in self.items:
                if item.start < end and item.end > amount.start:
                    found[item.at] = amount
        return found

    def has(self, *names: str) -> bool:
        """Whether it has one of these marks."""
        return not self.marks.keys().isdisjoint(names)

    # ── how it is meant ──────────────────────────────────────────────────────────────────────────

    def _mode(self) -> str:
        if self.asked:
            return ASKED
        if self.whole.ironic or self.has("ironic", "hyper"):
            return IRONIC
        if any(
            begin <= self.start < end or begin < self.end <= end for begin, end in self.whole.quotes
        ):
            return QUOTED
        if "quoted" in self.marks and not self._own_papers() and not self._is_noun("quoted"):
            return QUOTED
        if self.has("hypothetical"):
            return HYPOTHETICAL
        if self.has("update") and not (self.has("no_longer") or "held" in self._axes()):
            return UPDATE
        if self.has("wished"):
            return WISHED
        if self.has("planned"):
            return PLANNED
        return STATED

    def _is_noun(self, mark: str) -> bool:
        """Whether the words of a mark stand as nouns behind their article: *answers every claim*."""
        if self.language != "en":
            return False
        places = self.marks[mark]
        before = [self.items[at - 1] for at in places if at and not self.tokens[at].cut]
        return len(before) == len(places) and all(
            item.says("det") or item.says("all") or item.says("prep") or "does" in item.families
            for item in before
        )

    def _axes(self) -> set[str]:
        return {
            name.partition("@")[0] for item in self.those("state") for name in item.get("state")
        }

    def _own_papers(self) -> bool:
        places = self.marks["quoted"]
        if any(
            item.says("we") and not self.tokens[item.at].cut
            for at in places
            for item in self.items[at + 1 : at + 2]
        ):
            return True  # *says our plaque*
        return any(
            thing.name in OWN_PAPERS
            and 0 < thing.at - place <= 3
            and not any(self.tokens[at].cut for at in range(place + 1, thing.at + 1))
            for place in places
            for thing in self.things
        )

    # ── what it is about ─────────────────────────────────────────────────────────────────────────

    def _things(self) -> tuple[Thing, ...]:
        found: list[Thing] = []
        own = self.whole.known.own
        for item in self.items:
            if item.used or item.at in self.covered or self._is_nothing(item):
                continue
            thing = self._thing(item, own)
            if thing is None:
                if "prop" in item.families:  # *Werkstückgewicht*
                    found += [Thing(mod, item.at, False, "mod") for mod in item.get("mod")]
                continue
            name, family = thing
            if family == "soft" and self._leads_a_thing(item.at):
                name, family = "~" + item.key, "mod"  # *the back door*
            bare = self._is_bare(item.at)
            found.append(Thing(name, item.at, bare, family))
            told = self._told_before(item) if family in _TOLD else ""
            if told:
                found.append(Thing(told, item.at, bare, "mod"))
            if self.language in ("fr", "it") and family in ("thing", "group", "part"):
                told = self._told_apart(item.at)
                if told:
                    found.append(Thing(told, item.at, bare, "mod"))
            found += [Thing(mod, item.at, bare, "mod") for mod in item.get("mod")]
            numbered = "" if name.startswith("=") else self._numbered(item)
            for number in filter(None, (self._variant(item), numbered)):
                found.append(Thing(number, item.at, bare, "number"))
        if "me" in self.marks:
            found.append(Thing(ME, self.marks["me"][0], False, "me"))
        if "we" in self.marks:
            found.append(Thing(WE, self.marks["we"][0], False, "we"))
        return tuple(found)

    def _is_nothing(self, item: Item) -> bool:
        """Whether a word can be no thing, as most cannot: *und*, *die*, a number."""
        word = item.word
        if word.thing is not None or word.key or item.at in self._names:
            return False
        if not word.families:
            return len(item.text) > 1 or not self._product(item)
        return word.families == _MARK and not self._product(item)

    def _told_before(self, item: Item) -> str:
        """The adjective or the ordinal by which a thing is told from others: *the old bridge*."""
        if not item.at or self.tokens[item.at].cut:
            return ""
        before = self.items[item.at - 1]
        amount = self.covered.get(before.at)
        if amount is not None:
            return f"#{amount.values[0]:g}" if amount.kind == "ordinal" and amount.values else ""
        if before.get("attr"):
            return "~" + before.get("attr")[0]
        for name in before.get("state"):
            if name.partition("@")[0] in senses.QUALITIES:
                return "~" + name
        if any(name.startswith("colour@") for name in before.get("class")):
            return "~" + before.get("class")[0]
        if self.language == "en" and "group" in item.families and self._is_noun_before(before):
            return "~" + before.text
        if self.language == "de" and before.key and not before.capital:
            return "~" + before.key if before.text.endswith(_INFLECTED) else ""
        return ""

    def _is_noun_before(self, item: Item) -> bool:
        """Whether an English word before a noun tells it apart: *overnight guests*, *day visitors*."""
        if item.word.function or item.word.marks or item.at in self.covered:
            return False
        if item.at and not self.tokens[item.at].cut:
            governs = self.items[item.at - 1]
            if not any(governs.says(mark) for mark in ("det", "prep", "we", "all")):
                return False  # *stores customer data*
        return bool(item.key) or bool(item.families & {"light", "thing", "state"})

    def _leads_a_thing(self, at: int) -> bool:
        if at > 1 and self.items[at - 1].text in _OF and not self.tokens[at - 1].cut:
            return self.items[at - 2].word.thing is not None  # *musée d'art*
        if self.language != "en" or at + 1 >= len(self.items) or self.tokens[at + 1].cut:
            return False
        return self.items[at + 1].word.thing is not None

    def _told_apart(self, at: int) -> str:
        """An adjective behind its noun that nobody knows: *la piscina coperta è …*."""
        if at + 2 >= len(self.items) or self.tokens[at + 1].cut:
            return ""
        adjective, verb = self.items[at + 1], self.items[at + 2]
        for name in (*adjective.get("attr"), *adjective.get("state")):
            if adjective.says("copula") or adjective.says("finish") or adjective.says("start"):
                break
            if "@" not in name or name.partition("@")[0] in senses.QUALITIES:
                return "~" + name
        if adjective.key and not adjective.families and verb.says("copula"):
            return "~" + adjective.key
        return ""

    def _thing(self, item: Item, own: frozenset[str]) -> tuple[str, str] | None:
        """The thing a word is, and its family."""
        if item.at in self._names:
            return self._names[item.at], "name"
        named = item.word.thing
        if named is not None:
            return self._known(item, named, own)
        if not item.key and not item.families and len(item.text) > 1:
            return None
        for name in item.get("prop"):
            if name in NOUNS and (item.capital or self.language != "de"):
                return "p:" + name, "prop"
        product = self._product(item)
        if product:
            return product, "name"
        if item.families & _NO_THING or not item.key:
            return None
        if item.key in own:
            return WE, "we"
        return self._unknown(item)

    def _known(
        self, item: Item, named: tuple[str, str], own: frozenset[str]
    ) -> tuple[str, str] | None:
        """The thing that a word is which the tables have."""
        if self._is_first_name(item):
            return senses.key_of(item.text), "name"
        if self._is_town(item):
            return item.key or senses.key_of(item.text), "name"
        if named[1] == "place" and not item.capital and len(item.text) <= _SHORT_NAME:
            return None  # *usa soltanto latte*
        other = self._rather(item, named)
        if other is not None:
            return other
        if named[1] not in ("place", "act") and self._is_verb(item):
            return None
        first = named[1] == "act" and not item.at and len(self.items) > 1
        if first and self._is_order(self.items[1]):
            return None
        if named[1] == "firm" and self._is_many(item):
            return "·" + senses.key_of(item.text), "soft"
        if named[1] == "firm":  # *die Firma Rebstock* is somebody else
            return None if self._is_named(item, own) else (WE, "we")
        return named

    def _is_town(self, item: Item) -> bool:
        """Whether a German word that looks like a compound is where something is: *in Burgdorf*."""
        if self.language != "de" or not item.at or not item.get("mod"):
            return False
        before = self.items[item.at - 1]
        if before.text not in _TO or self.tokens[item.at].cut:
            return False
        return not is_common_noun(item.text) and not item.text.endswith(senses.NOUN_ENDS)

    def _is_many(self, item: Item) -> bool:
        """Whether firms are spoken of and not the firm: *Firmen*, *les entreprises*."""
        if item.at and (self.items[item.at - 1].says("we") or "firm" not in item.families):
            return False
        return (
            item.text.endswith(_PLURAL_ENDS.get(self.language, ())) and item.text not in _ONE_FIRM
        )

    def _is_first_name(self, item: Item) -> bool:
        """Whether a word that is a thing too stands as a name before a family name: *Luca Ferri*."""
        at = item.at + 1
        if not item.capital or at >= len(self.items) or self.tokens[at].cut:
            return False
        after = self.items[at]
        return item.text in first_names() and after.capital and bool(after.key)

    def _is_named(self, item: Item, own: frozenset[str]) -> bool:
        at = item.at + 1
        if self.language == "en" or at >= len(self.items) or self.tokens[at].cut:
            return False
        after = self.items[at]
        return after.capital and bool(after.key) and after.key not in own

    def _rather(self, item: Item, named: tuple[str, str]) -> tuple[str, str] | None:
        """What a word is rather than the thing it names: *Serviceabteilung* is the service."""
        told = item.get("mod")[:1] if named[0] == "department" else ()
        if told and not told[0].startswith("~"):
            return told[0], "thing"
        if item.text == "sales" and item.at and self.items[item.at - 1].text not in _THESE:
            return "p:revenue", "prop"  # *our sales*, and not *the sales*
        return None

    def _unknown(self, item: Item) -> tuple[str, str] | None:
        """The thing that a word nobody knows is: a noun, a name, or nobody knows what."""
        if not item.capital:
            soft = self.language != "de" and self._after_article(item.at)
            return ("·" + item.key, "soft") if soft else None
        if item.at:
            return item.key, "noun" if self.language == "de" else "name"
        following = self.items[1] if len(self.items) > 1 else None
        if following is not None:
            short = self.language != "de" or len(item.text) < _NOUN_LONG
            if short and self.tokens[1].cut and following.start - item.end <= _CLOSE:
                return None  # *Klar, …*
            if self._is_order(following):
                return None  # *Join our …*
        return item.key, "noun"

    def _is_verb(self, item: Item) -> bool:
        """Whether a word that may be a verb stands as one: *l'entreprise compte*."""
        if self.language == "de" or not item.at or not item.families & _VERBS:
            return False
        if not (item.says("total") or item.families & {"does", "act", "prop"}):
            return False
        before = self.items[item.at - 1]
        while before.used and before.at:
            before = self.items[before.at - 1]  # *le club de tir compte*
        if self.language in ("fr", "it") and before.says("address"):
            return True
        return (
            (before.says("we") and before.text not in _POSSESSIVE)
            or bool(before.families & {"thing", "firm", "group"})
            or bool(before.key and before.capital)
        )

    def _is_order(self, following: Item) -> bool:
        """Whether a first word with a pronoun or an article behind it is a verb: *Notieren Sie*."""
        return any(following.says(mark) for mark in ("we", "me", "det", "address"))

    def _after_article(self, at: int) -> bool:
        for place in range(at - 1, max(-1, at - 4), -1):
            before = self.items[place]
            if any(before.says(mark) for mark in ("det", "prep", "we", "no")):
                return True
            amount = self.covered.get(before.at)
            if before.says("all") or (amount is not None and amount.kind == "count"):
                return True
            if not before.key:
                return False
        return False

    def _product(self, item: Item) -> str:
        """The name of a product with its number: *KT 900*."""
        if item.at + 1 >= len(self.items):
            return ""
        after = self.items[item.at + 1]
        if not after.text.isdigit():
            return ""
        written = self.whole.text[item.start : item.end]
        if not (written.isupper() and len(written) <= 5):
            return ""
        amount = self.covered.get(item.at + 1)
        if after.start - item.end > 1 or _YEAR.fullmatch(after.text):
            return ""
        if amount is not None and amount.unit and amount.unit != "day":
            return ""
        return f"={item.text}{after.text}"

    def _variant(self, item: Item) -> str:
        """*Pico XL*, *Loma Pro*: a thing told apart by the word behind its name."""
        at = item.at + 1
        if at >= len(self.items) or self.tokens[at].cut:
            return ""
        after = self.items[at]
        return "#" + after.text if after.capital and after.text in VARIANTS else ""

    def _numbered(self, item: Item) -> str:
        """*Hall 4*, *version 4.2*: a thing told apart by its number."""
        at = item.at + 1
        if (
            at >= len(self.items)
            or self.tokens[at].cut
            or (not item.capital and self.language == "de")
        ):
            return ""
        after = self.items[at]
        if "rank_p" in item.get("prop"):
            return ""
        letter = len(after.text) == 1 and after.capital and after.text not in ("i", "e")
        if letter and item.word.thing is not None and after.start - item.end == 1:
            return f"#{item.word.thing[0]}{after.text}"
        if not after.text[0].isdigit() or _YEAR.fullmatch(after.text):
            return ""
        amount = self.covered.get(at)
        if amount is not None and (amount.kind not in ("count", "ordinal") or amount.bound):
            return ""
        if amount is not None and amount.start < after.start:
            return ""
        name = self._thing(item, self.whole.known.own)
        if self._counts(at) or (name is not None and name[0] == WE):
            return ""
        return f"#{name[0] if name else item.text}{after.text}"

    def _counts(self, at: int) -> bool:
        """Whether the number at a place counts what follows: *bei Muster 21 neue Lernende*."""
        for place in (at + 1, at + 2):
            if place >= len(self.items) or self.tokens[place].cut:
                return False
            following = self.items[place]
            if following.says("prep") or following.says("copula"):
                return False
            counted = following.families & THING_FAMILIES or (
                self.language == "de" and following.capital and not following.used
            )
            plural = following.text in _PLURALS or following.text.endswith("s")
            if counted and self.language == "en" and not plural:
                return False  # *the Vole 3 e-bike*
            if counted and self.items[place - 1].end + 1 == following.start:
                return True
        return False

    def _is_bare(self, at: int) -> bool:
        """Whether no preposition governs the noun at a place."""
        for place in range(at - 1, max(-1, at - 6), -1):
            if self.tokens[place + 1].cut:
                return True
            before = self.items[place]
            if self.is_preposition(before):
                return False
            if before.says("det"):
                if self.language == "de" and before.text in ("der", "des") and place:
                    earlier = self.items[place - 1]
                    if earlier.families & _GOVERNED or (earlier.capital and earlier.key):
                        return False
                continue
            if place == at - 1 and before.families & THING_FAMILIES:
                continue  # a name behind its noun: *the festival Lumina*
            if before.families & THING_FAMILIES or "does" in before.families:
                return True
        return True

    def is_preposition(self, item: Item) -> bool:
        """Whether a word is one, also where a phrase begins with it: *für alle Büros*."""
        return item.says("prep") or _PREPOSITION in self.whole.lexicon.exact.get(item.text, ())

    def carries(self) -> tuple[Thing, ...]:
        """What the next sentence may speak of without naming it."""
        things = [
            each for each in self.things if each.family not in ("light", "soft", "me", "we", "prop")
        ]
        heads = [each for each in things if each.bare] or things
        if not heads:
            return self.carried
        head = heads[0]
        return tuple(each for each in things if each.at == head.at)

    def told(self) -> list[Thing]:
        """What a question is about, and the product that the text spoke of before it."""
        found = [
            each
            for each in self.things
            if each.family not in ("light", "soft", "me", "we", "number", "noun", "place")
            and not each.name.startswith("p:")
            and "prop" not in self.items[each.at].families
        ]
        last = max((self.items[each.at].segment for each in found), default=0)
        found = [each for each in found if self.items[each.at].segment == last]
        if not any(each.name.startswith("=") for each in found):
            found += [each for each in self.carried if each.name.startswith("=")]
        return [each._replace(bare=True) for each in found]

    def subject(
        self, at: int, leave: frozenset[int] = frozenset(), *, names: bool = True
    ) -> tuple[str, frozenset[str]]:
        """The head and all things that a value at a place is of; without the words at ``leave``."""
        segment = self.items[at].segment
        asked = (segment, leave, names)
        known = self._subjects.get(asked)
        if known is None:
            known = self._subjects[asked] = self._subject(segment, leave, names=names)
        return known

    @kept
    def _weighty(self) -> list[Thing]:
        """What a value may be of: not what is only compared with."""
        than = [
            at
            for at in self.marks.get("than", ())
            if at not in self.covered and self._is_than(self.items[at])
        ]
        return [
            each
            for each in self.things
            if each.family != "light" and not any(at < each.at <= at + 4 for at in than)
        ]

    def _subject(
        self, segment: int, leave: frozenset[int], *, names: bool
    ) -> tuple[str, frozenset[str]]:
        usable = [
            each
            for each in self._weighty
            if each.at not in leave and (names or each.family != "place")
        ]
        here = [each for each in usable if self.items[each.at].segment == segment]
        if any(each.bare and each.family in _SUBJECTS for each in here):
            products = {each.name for each in usable if each.name.startswith("=")}
            if len(products) == 1 and not any(each.name in products for each in here):
                here += [each for each in usable if each.name in products]
            usable = here
            of_it = [each for each in here if each.bare and each.name in _KNOWN]
        else:
            of_it = []
        if self.question is not None and not of_it:
            here = [each for each in here if not each.bare and each.family != "noun"]
            usable = [*self.question.told(), *here]
        real = [
            each for each in usable if each.family not in ("we", "me", "place", "mod", "number")
        ]
        if self.carried and not any(each.bare for each in real):
            usable = [*usable, *self.carried]
            real = [
                each for each in usable if each.family not in ("we", "me", "place", "mod", "number")
            ]
        if not usable:
            return WE, frozenset([WE])
        heads = [each for each in real if each.bare and each.family != "soft"]
        heads = heads or [each for each in real if each.family != "soft"] or real
        if heads:
            head = self._last_of(heads).name
        elif any(each.family == "we" for each in usable):
            head = WE
        else:
            head = usable[0].name
        everything = frozenset(each.name for each in usable)
        if not real and head.startswith("@"):
            return WE, everything | {WE}
        return head, everything

    def _is_than(self, item: Item) -> bool:
        """Whether *di*, *que* stand behind a comparative, and are not *of* and *that*."""
        if item.text not in _ALSO_OF:
            return True
        return any(
            each.text in _MORE or "compared" in each.families
            for each in self.items[max(0, item.at - _REACHES) : item.at]
        )

    @kept
    def anchors(self) -> frozenset[str]:
        """Everything it names that can tell what a text is about."""
        return frozenset(
            each.name
            for each in self.things
            if each.family not in ("light", "prop")
            and not each.name.startswith("p:")
            and "process" not in self.items[each.at].families
        ) | frozenset((*self._ties(), *self._proper(), *self._titles(), "!" + self.language))

    def _proper(self) -> Iterator[str]:
        """Words that nobody knows and that stand as names do: *in Seewil*, *die Feuerwehr Ried*."""
        for each in self.things:
            if each.family not in ("noun", "name") or each.name[0] in "=#~·@":
                continue
            if self.language != "de":
                if self.items[each.at].capital and (each.at or each.family == "name"):
                    yield "!" + each.name
            elif self._stands_as_name(each.at):
                yield "!" + each.name

    def _stands_as_name(self, at: int) -> bool:
        item = self.items[at]
        if item.text in first_names():
            return True
        if item.text.endswith(senses.NOUN_ENDS) or is_common_noun(item.text):
            return False
        if not at:
            return at + 1 < len(self.tokens) and self.tokens[at + 1].cut
        before = self.items[at - 1]
        if before.says("toward") or before.text in ("von", "um", "bei"):
            return True
        if before.says("det") or before.says("no") or self.tokens[at].cut:
            return False
        return before.capital and bool(before.key or before.families)

    def _titles(self) -> Iterator[str]:
        """What stands in quotation marks as a title: *«Forêt 2030»*."""
        for begin, end in self.whole.quotes:
            if begin < self.start - 2 or end > self.end + 2 or end - begin > _TITLE:
                continue
            yield '"' + " ".join(
                token.text for token in self.tokens if begin <= token.start and token.end <= end
            )

    def _is_of_them(self) -> bool:
        """Whether a number is of more: *zwei unserer Lernenden*, *two of our apprentices*."""
        for amount in self.amounts:
            if amount.kind != "count":
                continue
            at = self.last_of(amount) + 1
            if at < len(self.items) and self.items[at].text in _OF_THEM:
                return True
        return False

    def _is_share_of(self) -> bool:
        """Whether a share of them is spoken of: *moins de 3 % des commandes arrivent en retard*."""
        for amount in self.amounts:
            if amount.kind != "share" or not amount.values or amount.values[0] >= _MOST_OF_THEM:
                continue
            at = self.last_of(amount) + 1
            if at < len(self.items) and (
                self.items[at].text in _OF_THEM or self.items[at].says("all")
            ):
                return True
        return False

    def _ties(self) -> Iterator[str]:
        """By what a thing is told apart behind a preposition: *the car park at the station*."""
        told = [each for each in self.things if each.family in _TIED]
        for one, other in pairwise(told):
            if self._is_named_behind(one, other):
                yield f"^{one.name}>{other.name}"
                continue
            between = range(one.at + 1, other.at)
            if not 1 <= len(between) <= _CLOSE or self.tokens[other.at].cut:
                continue
            items = [self.items[at] for at in between]
            if any(item.says("prep") for item in items) and all(
                item.says("prep") or item.says("det") or item.used for item in items
            ):
                yield f"^{one.name}>{other.name}"

    def _is_named_behind(self, one: Thing, other: Thing) -> bool:
        """Whether a name stands right behind what it names: *das Eis Alba*."""
        if other.at != one.at + 1 or one.family != "thing" or self.tokens[other.at].cut:
            return False
        name = self.items[other.at]
        return other.family in ("noun", "name") and name.capital and bool(name.key)

    @kept
    def phases(self) -> dict[str, list[int]]:
        """The words that tell how far something is, by what they tell."""
        found: dict[str, list[int]] = {}
        if "phase" in self.there:
            for item in self.those("phase"):
                for name in item.get("phase"):
                    found.setdefault(name, []).append(item.at)
        return found

    @kept
    def amount_of_them(self) -> str:
        """Whether it speaks of all of a kind or of some only."""
        if self.has("some", "partly", "half") or self._is_of_them() or self._is_share_of():
            return "some"
        return "all" if self.has("all") else ""

    def _last_of(self, heads: list[Thing]) -> Thing:
        """What a name before it tells apart is the head: *the Harlow bridge* is a bridge."""
        head = heads[0]
        if (
            self.language != "en"
            or head.family not in ("name", "noun", "thing")
            or head.name[0] == "="
        ):
            return head
        if head not in self.things:
            return head  # named by a question or a sentence before
        at, last = head.at, head
        for each in self.things:
            if each.at <= at or each.family == "mod":
                continue
            if each.at > at + 1 or self.tokens[each.at].cut:
                break
            at = each.at
            if each.family in ("thing", "soft"):
                last = each
        return last

    def _only_says(self, at: int) -> bool:
        behind = self.items[at + 1 : at + _BEHIND_NE]
        return any(item.text in ("que", "qu") for item in behind) and not any(
            item.text in _SECONDS for item in behind
        )

    @property
    def speaks_of_nobody(self) -> bool:
        """Whether it begins with *he* or *she*, and nobody was named before."""
        return not self.carried and self.items[0].says("third")

    def at_of(self, amount: Quantity) -> int:
        """The word that a quantity's number is."""
        for item in self.items:
            if item.start <= amount.number_start < item.end:
                return item.at
        return next((item.at for item in self.items if item.end > amount.start), 0)

    def said(self, amount: Quantity) -> str:
        """A quantity as written."""
        return self.whole.text[amount.start : amount.end]

    def last_of(self, amount: Quantity) -> int:
        """The last word of a quantity."""
        found = 0
        for item in self.items:
            if item.start < amount.end:
                found = item.at
        return found

    # ── what it claims ──────────────────────────────────────────────────────────────────────────

    def claim(
        self,
        kind: str,
        prop: str,
        subject: tuple[str, frozenset[str]],
        start: int,
        end: int,
        **fields: object,
    ) -> Claim:
        head, things = subject
        fields.setdefault("mode", self.mode)
        fields.setdefault("period", self.period)
        return Claim(kind, prop, head, things, start=start, end=end, **fields)  # type: ignore[arg-type]

    @kept
    def period(self) -> frozenset[str]:
        """The time that is spoken of."""
        found: set[str] = set()
        for amount in self.amounts:
            if amount.unit != "day" or amount.kind != "period":
                continue
            if not amount.sets or self._is_compared(amount):
                continue
            low, high = amount.sets[0].low, amount.sets[0].high
            relative = amount.inferred and self.whole.loose
            if relative and low <= NEVER.toordinal() < high:
                continue  # *this year* is now
            found.add(f"{'~' if relative else ''}{low:g}-{high:g}")
        if self.has("past") or (self.has("was") and any(e.low == -inf for e in self._days())):
            found.add("past")
        if "not_yet" in self.marks and not found:
            found.add("now")
        return frozenset(found)

    def _days(self) -> list[Interval]:
        return [each.sets[0] for each in self.amounts if each.unit == "day" and each.sets]

    def _is_compared(self, amount: Quantity) -> bool:
        """Whether a time is only what is compared with: *more than last year*."""
        than = self.marks.get("than")
        if not than:
            return False
        at = self.at_of(amount)
        return any(0 < at - place <= _BEHIND_THAN for place in than if place not in self.covered)

    @kept
    def weekdays(self) -> frozenset[str]:
        """Days of the week it holds for; *also at weekends* limits nothing."""
        families = ("weekday_of",) if self.has("also") else ("weekday_of", "days_of")
        return frozenset(
            name
            for item in self.those("class")
            for name in item.get("class")
            if name.startswith(families)
        )

    @kept
    def sides(self) -> frozenset[str]:
        """On which side of something else it is: *behind the house* is not before it."""
        if "side" not in self.there:
            return frozenset()
        return frozenset(
            "side:" + name
            for item in self.items
            if item.at + 1 not in self.covered
            for name in item.get("side")
        )

    def only_lacks(self) -> bool:
        """Whether what is denied is that there is one: *braucht es keine*, *there is no*."""
        denied = {
            place for name in ("not", "no_longer", "not_yet") for place in self.marks.get(name, ())
        }
        return bool(denied) and all(self.items[place].says("no") for place in denied)

    def negated(self, at: int) -> bool:
        """Whether a *not* stands in the same part of the sentence as a place."""
        segment = self.items[at].segment
        for name in ("not", "no_longer", "not_yet"):
            for place in self.marks.get(name, ()):
                if self.denies and self.items[place].text in ("n", "ne"):
                    continue  # *n'a fait aucun blessé*: the phrase has said it
                if self.items[place].text in ("n", "ne") and self._only_says(place):
                    continue  # *ne … que* is *only*
                if self.items[place].get("state"):
                    continue  # the state has said it: *non si produce più*
                if self.items[place].segment == segment and "not_only" not in self.marks:
                    return True
        return False


@lru_cache(maxsize=1 << 14)
def _alike(word: str, part: str) -> bool:
    """Whether a word is a form of a word of a phrase."""
    if word == part:
        return True
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return (
        len(part) >= 4
        and abs(len(word) - len(part)) <= 2
        and word[: max(4, len(part) - 1)] == part[: max(4, len(part) - 1)]
    )
