"""Insults, threatens or mocks people.

What: a word of contempt or a threat, and about whom it is said. Some words hurt wherever they stand
(*Gesindel*); some where somebody is spoken to or named by them (*er ist ein Clown*), where a finger
points (*diese Heuchler*), where contempt stands before them (*elender Lügner*, *verlogene
Politiker*), or where they come in pairs (*Heuchler und Versager*). A thing, oneself, a quotation, a
denial, a question, anybody (*irgendein Idiot*), a surname, or the mere mention of such words is
none. Friends who tease (*du Depp 😂*) get a hint.
Why: it hurts, it is punishable, and it falls back on the company.
Instead: say what bothers you, not what you think of the person.
Source: Swiss Criminal Code Art. 173-177 and 180; Civil Code Art. 28.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, WORD

WORDS = {
    "de": "Das beleidigt, bedroht oder verhöhnt jemanden.",
    "en": "This insults, threatens or mocks somebody.",
    "fr": "Cela insulte, menace ou ridiculise quelqu’un.",
    "it": "Questo insulta, minaccia o deride qualcuno.",
}
INSTEAD = {
    "de": "Sagen Sie, was Sie stört, und nicht, was Sie vom Menschen halten.",
    "en": "Say what bothers you, not what you think of the person.",
    "fr": "Dites ce qui vous dérange, et non ce que vous pensez de la personne.",
    "it": "Dica che cosa la disturba, non che cosa pensa della persona.",
}
CONCEPTS = (
    "slur",
    "vile",
    "loaded",
    "beast",
    "mob",
    "mild_slur",
    "abuse",
    "dim",
    "nasty",
)
"""Words of contempt: those that always hurt whoever is meant, and those that do in some places."""

BEFORE, AFTER = 12, 6
"""Words in which to look for whoever is meant."""

CLOSE = 2
OF_IT = 2
"""Words behind *what a …* that say of what: *quel clown de clavier*."""

NEAR = 4
"""Words between two insults that are one abuse."""

MOST = 200
"""Insults after which nobody counts."""

MOST_READ = 600
"""Words of contempt after which nobody reads on."""

PARTS = (
    ("SELF", "self"),
    ("OURSELVES", "we"),
    ("ADDRESSED", "you"),
    ("COPULA", "is"),
    ("NEUTRAL", "neutral"),
    ("THIRD", "third"),
    ("LIKE", "like"),
)


@lru_cache(maxsize=8)
def _parts(language: str) -> dict[str, str]:
    """What words of a language do in saying who is meant."""
    return {word: part for name, part in reversed(PARTS) for word in lexicon.spoken(name, language)}


class Said:
    """A sentence: who and what is named in it, and what else decides about an insult."""

    def __init__(self, view: View, sentence: int, insults: list[WordHit]) -> None:
        self.view = view
        self.number = sentence
        self.first = view.sentences[sentence].first
        self.last = view.sentences[sentence].last
        self.people = self._at("someone")
        self.things = {at for at in self._at("thing") if not self._is_place(at)}
        self.things |= {name.first for name in view.names("product").within(sentence)}
        self.contempt = self._at("scathing", "contempt")
        self.scathing = {
            at
            for hit in view.said("scathing", "contempt").within(sentence)
            if hit.what[0] == "scathing"
            for at in range(hit.first, hit.last)
        }
        self.abused = [hit.first for hit in insults if hit.what[0] in ("slur", "vile")]
        self.nots = [
            hit.first
            for hit in view.said("not").within(sentence)
            if view.native(hit) and not view.tokens[hit.first].inside
        ]
        self.spoken_of = bool(view.said("calls").within(sentence))
        self.asked = view.asked(sentence)
        self._am = lexicon.spoken("AM", view.language)
        self._scorning = lexicon.spoken("SCORNING", view.language)
        self._turning = lexicon.spoken("TURNING", view.language)
        parts, alone = _parts(view.language), lexicon.spoken("ALONE", view.language)
        self._said = [self._part(at, parts, alone) for at in range(self.first, self.last)]

    def _at(self, *concepts: str) -> set[int]:
        """The words that concepts cover."""
        hits = self.view.said(*concepts).within(self.number)
        return {at for hit in hits for at in range(hit.first, hit.last)}

    def _is_place(self, at: int) -> bool:
        """Whether a thing only says where: *im Zug*, *on the bus*."""
        placed = lexicon.spoken("PLACED", self.view.language)
        before = range(max(self.first, at - CLOSE), at)
        return any(self.view.tokens[each].text in placed for each in before)

    def _part(self, at: int, parts: dict[str, str], alone: frozenset[str]) -> str:
        """What a word does in saying who is meant."""
        token = self.view.tokens[at]
        polite = self.view.language == "de" and token.text == "sie" and at > self.first
        if polite and at + 1 < self.last and self.view.text[token.start] == "S":
            return "third" if self.view.tokens[at + 1].text in alone else "you"
        return parts.get(token.text, "")

    def part(self, at: int) -> str:
        """What a word of the sentence does in saying who is meant."""
        return self._said[at - self.first]

    def is_be(self, at: int) -> bool:
        """Whether a word is a form of *be*."""
        return self.view.tokens[at].text in lexicon.spoken("COPULA", self.view.language)

    def despised(self, hit: WordHit) -> bool:
        """Whether a word of contempt stands right before: *elender Lügner*, *sale menteur*."""
        return hit.first - 1 in self.contempt and self.view.tokens[hit.first].gap != BREAK

    def scorned(self, hit: WordHit) -> bool:
        """Whether a finger points at them: *diese Heuchler*, *was für ein Lügner*, *so ein …*."""
        for at in range(hit.first - 1, max(self.first, hit.first - 3) - 1, -1):
            if self.view.tokens[at + 1].gap == BREAK:
                return False
            if self.view.tokens[at].text in self._scorning:
                return True
        return any(
            each.last in range(hit.first - 1, hit.first + 1)
            for each in self.view.said("what_a").within(self.number)
        )

    def exclaimed(self, hit: WordHit) -> bool:
        """Whether *what a …* is called out, and whoever is meant is spoken to right after.

        A word may stand between: *what a keyboard clown. You never …*
        """
        what_a = self.view.said("what_a").within(self.number)
        if not any(each.last in (hit.first - 1, hit.first) for each in what_a):
            return False
        if self.number + 1 >= len(self.view.sentences) or self.last - hit.last > OF_IT:
            return False
        following = self.view.sentences[self.number + 1].first
        parts = _parts(self.view.language)
        return parts.get(self.view.tokens[following].text) == "you"

    def vocative(self, hit: WordHit) -> bool:
        """Whether somebody is called it: *du Depp*, *ihr dummen Lügner*; not *dass ihr Deppen seid*."""
        at = hit.first - 1
        while at > self.first and (at in self.contempt or self._is_adjective(at)):
            at -= 1
        called = at >= self.first and self.part(at) == "you"
        return called and not (hit.last < self.last and self.is_be(hit.last))

    def _is_adjective(self, at: int) -> bool:
        """Whether a German word looks like an adjective before its noun: *du alter Nazi*."""
        token = self.view.tokens[at]
        return (
            self.view.language == "de"
            and token.text.endswith(("e", "er", "es", "en"))
            and token.text not in lexicon.function_words()
            and token.gap != BREAK
            and not self.part(at)
        )

    def lumped(self, hit: WordHit) -> bool:
        """Whether people are called a pack, and not *dieses elende Pack Schrauben*."""
        after = self.view.tokens[hit.last] if hit.last < self.last else None
        if after is not None and after.gap != BREAK and self.view.text[after.start].isupper():
            return False
        known = hit.last - hit.first > 1  # *weg mit dem Pack*
        return known or self.despised(hit) or self.vocative(hit)

    def blamed(self, hit: WordHit) -> bool:
        """Whether somebody named by a plain word is scathed: *dieser verlogene Chef*."""
        own = hit.what[1] == self.view.language
        return own and hit.first - 1 in self.scathing and self.despised(hit)

    def is_anybody(self, hit: WordHit) -> bool:
        """Whether nobody in particular is meant: *irgendein Idiot*."""
        vague = lexicon.spoken("VAGUE", self.view.language)
        before = range(max(self.first, hit.first - CLOSE), hit.first)
        return any(self.view.tokens[at].text in vague for at in before)

    def repeated(self, hit: WordHit) -> bool:
        """Whether another insult stands near: *Heuchler und Lügner*."""
        own = range(hit.first, hit.last)
        near = range(hit.first - NEAR, hit.last + NEAR)
        return any(
            self.view.tokens[at].text != self.view.tokens[hit.first].text
            for at in self.abused[
                bisect_left(self.abused, near.start) : bisect_left(self.abused, near.stop)
            ]
            if at not in own
        )

    def is_deed(self, hit: WordHit) -> bool:
        """Whether it is said of what was done: *an idiot move*."""
        deed = lexicon.spoken("DEED", self.view.language)
        return hit.last < self.last and self.view.tokens[hit.last].text in deed

    def turned(self, hit: WordHit) -> bool:
        """Whether a form of *be* stands behind: *zu dumm ist der Kunde*."""
        return any(self.is_be(at) for at in range(hit.last, min(self.last, hit.last + CLOSE)))

    def ends(self, hit: WordHit) -> bool:
        """Whether a judgement ends there and is not *lächerlich gut*."""
        after = self.view.tokens[hit.last] if hit.last < self.last else None
        return (
            after is None
            or after.gap == BREAK
            or after.kind != WORD
            or after.text in lexicon.function_words()
        )

    def denied(self, hit: WordHit) -> bool:
        """Whether a *not* stands before, and the clause is still the same.

        *Niemand mag diese Heuchler* denies something else.
        """
        no = bisect_left(self.nots, hit.first) - 1
        if no < 0 or (self.nots[no] < hit.first - NEAR and self.scorned(hit)):
            return False
        tokens = self.view.tokens
        return all(tokens[at].text not in self._turning for at in range(self.nots[no], hit.first))

    # ── about whom ───────────────────────────────────────────────────────────────────────────────

    def meant(self, hit: WordHit) -> tuple[str, bool]:
        """About whom ``hit`` is said: *you*, *person*, *self*, *thing*, or nobody in particular."""
        if self._is_author(hit):
            return "person", True
        who, close = self._before(hit)
        if not who and self._speaks_to(hit):
            return "you", True
        if not who and self._goes_on_of_self(hit):
            return "self", True
        if who:
            return who, close
        # *only a fool runs the pump dry* is about the fool, *dieser Trottel von Drucker* is not
        pointed = self.scorned(hit) and not self._is_of(hit.last)
        for at in range(hit.last, min(self.last, hit.last + AFTER)):
            if at in self.things and not pointed:
                return "thing", False
            part = self.part(at)
            if part == "self" and self._is_self(at, hit):
                return "self", True
            if part == "you":
                return "you", at == hit.last or close
            if at in self.people:
                return "person", False
        before = self.number - 1
        earlier = self.number > 0 and self.view.said("thing").within(before)
        if earlier and self.view.said("someone").within(before):
            return "", close
        return ("thing", False) if earlier and not self.people else ("", close)

    def _speaks_to(self, hit: WordHit) -> bool:
        """Whether a form of *be* right before holds its *you*: *sei un …*, *bist ein …*."""
        you_be = lexicon.spoken("YOU_BE", self.view.language) if self.view.language else ()
        before = range(max(self.first, hit.first - CLOSE - 1), hit.first)
        return any(self.view.tokens[at].text in you_be for at in before)

    def _goes_on_of_self(self, hit: WordHit) -> bool:
        """Whether, called out by itself, it goes on with what the author did: *what a fool, I …*."""
        if hit.last >= self.last or not self.scorned(hit):
            return False
        mine = lexicon.spoken("I_DO", self.view.language) | self._am
        after = self.view.tokens[hit.last]
        return after.gap == BREAK and after.text in mine

    def _is_author(self, hit: WordHit) -> bool:
        """Whether it is said of somebody by what they did: *whoever wrote this thread is a …*.

        What stands in that clause, a thing most of all, is not what it is said of.
        """
        degree = lexicon.spoken("DEGREE", self.view.language)
        at = hit.first - 1
        while at > self.first and (at in self.contempt or self.view.tokens[at].text in degree):
            at -= 1
        if at <= self.first or not self.is_be(at) or self.part(at - 1):
            return False
        who = lexicon.spoken("WHO", self.view.language)
        return any(
            each.last < at
            and (each.last - each.first > 1 or self.view.tokens[each.last].text in who)
            for each in self.view.said("someone").within(self.number)
        )

    def titled(self, hit: WordHit) -> bool:
        """Whether somebody is called by title and name right behind: *so dumm, Herr Kunz?*."""
        titled = self.view.words.titled.get(self.number, ())
        behind = range(hit.last, min(self.last, hit.last + NEAR))
        return any(at in behind for at in titled)

    def _is_of(self, at: int) -> bool:
        """Whether *of* stands there: *this idiot of a printer*."""
        return at < self.last and self.view.tokens[at].text in lexicon.spoken(
            "OF_A", self.view.language
        )

    def _before(self, hit: WordHit) -> tuple[str, bool]:
        """Whoever is named before ``hit``, and whether it is said of them and not merely near."""
        view = self.view
        is_ = like = False
        far = be = 0
        for at in range(hit.first - 1, max(self.first, hit.first - BEFORE) - 1, -1):
            if at in self.contempt:
                far += 1
                continue
            distance = hit.first - at - far
            if at in self.people or view.tokens[at].inside == "mention":
                return "person", is_ or self._introduced(at, hit)
            if at in self.things:
                return "thing", is_
            part = self.part(at)
            near = distance <= CLOSE
            if part == "you":
                vocative = at - 1 in self.things and distance == 1
                close = is_ or distance == 1 or (at > self.first and self.is_be(at - 1))
                return ("thing" if vocative else "you"), close
            if part == "we" and (distance == 1 or is_):
                return "self", True
            am = view.tokens[at].text in self._am  # *bini*
            if part == "self" and (
                near or is_ or like or am or (at > self.first and self.is_be(at - 1))
            ):
                return "self", True
            if part == "is":
                if near and not is_ and view.tokens[at].text in self._am:
                    return "self", True
                known = is_ or at == self.first or at - 1 in self.people or at - 1 in self.things
                is_, be = True, at
                who = "" if known or self.part(at - 1) else self._unknown(at - 1)
                if who:
                    return who, True
            turned = part == "neutral" and at > self.first and self.is_be(at - 1)
            if turned or (is_ and (part == "third" or (part == "neutral" and be - at <= CLOSE))):
                return self._whoever(hit, part), True
            like = like or (near and part == "like")
        return ("self" if like else ""), is_

    def _introduced(self, at: int, hit: WordHit) -> bool:
        """Whether a colon says it of whoever stands before: *Unser Disponent: ein Schwätzer*."""
        tokens = self.view.tokens
        return ":" in self.view.text[tokens[at].end : tokens[hit.first].start]

    def _whoever(self, hit: WordHit, part: str) -> str:
        """Whom *he is*, *she is*, *that is* speaks of."""
        mild = hit.what[0] == "mild_slur" and self.view.language != "de"
        if part == "neutral" and (mild or hit.what[0] == "dim"):
            return "thing"
        thing = self.view.said("thing") or self.view.names("product")
        return "person" if not thing or (part == "third" and self.view.said("someone")) else "thing"

    def _unknown(self, at: int) -> str:
        """Who stands before a form of *be* and is in no list: two capitals are a name."""
        view = self.view
        token = view.tokens[at]
        if token.kind != WORD or token.inside or token.text in lexicon.function_words():
            return ""
        if any(each in self.people for each in range(max(self.first, at - CLOSE), at)):
            return "person"  # *le chef d'atelier est …*
        capital = view.text[token.start].isupper()
        before = view.tokens[at - 1] if at > self.first else None
        if capital and before is not None and before.kind == WORD:
            plain = before.text not in lexicon.function_words()
            named = view.text[before.start].isupper() and plain
            if before.text in lexicon.titles() or (named and token.gap != BREAK):
                return "person"
        return "thing" if capital or view.language != "de" else ""

    def _is_self(self, at: int, hit: WordHit) -> bool:
        """Whether the author is named behind, and it is said of them: *bin ich*, *come me*."""
        tokens = self.view.tokens
        like = tokens[at - 1].text in lexicon.spoken("LIKE", self.view.language)
        named = (
            ":" in self.view.text[tokens[at - 1].end : tokens[at].start]
        )  # *idiot of the day: me*
        said = named or any(tokens[each].text in self._am for each in range(hit.last, at))
        does = at + 1 < self.last and (self.is_be(at + 1) or tokens[at + 1].text in self._am)
        return said or like or does


def _is_name(view: View, hit: WordHit) -> bool:
    """Whether it is a person's surname: *Herr Esel*, *Anna Depp*."""
    if hit.last - hit.first > 1 or hit.first == 0:
        return False
    before, token = view.tokens[hit.first - 1], view.tokens[hit.first]
    if token.gap == BREAK or not view.text[token.start].isupper():
        return False
    called = view.text[before.start].isupper() and before.text in view.index.first_names
    return called or before.text in lexicon.titles()


def _is_insult(view: View, hit: WordHit, said: Said) -> bool:
    """Whether somebody is hurt by it."""
    if view.cited(hit) or not view.native(hit) or _is_name(view, hit):
        return False
    if view.tokens[hit.first].inside in ("link", "mail"):
        return False
    if hit.what[0] == "abuse":
        return said.things.isdisjoint(range(hit.first, hit.last + CLOSE))
    if said.spoken_of or said.is_anybody(hit) or _is_denied(said, hit):
        return False
    who, close = said.meant(hit)
    if said.asked and said.titled(hit):
        who, close = "you", True
    if hit.what[0] in ("slur", "mild_slur") and said.is_deed(hit):
        return False
    if hit.what[0] == "mild_slur" and said.exclaimed(hit):
        return True
    if who in ("self", "thing") or (said.asked and who != "you" and not said.scorned(hit)):
        return False
    return _hurts(hit, said, who, close=close)


def _hurts(hit: WordHit, said: Said, who: str, *, close: bool) -> bool:
    """Whether a word of contempt is an insult, being said of ``who``."""
    human = who in ("you", "person")
    told = human and close
    match hit.what[0]:
        case "slur":
            return True
        case "vile":
            return told or said.despised(hit) or said.scorned(hit) or said.repeated(hit)
        case "loaded":
            return said.vocative(hit) or (who == "you" and close)
        case "beast":
            return said.despised(hit) or said.vocative(hit)
        case "mob":
            return said.lumped(hit)
        case "nasty":
            return who == "you" and close and not said.asked and said.ends(hit)
        case "rabble":
            return said.blamed(hit)
        case "mild_slur":
            return told or said.despised(hit) or said.exclaimed(hit)
        case _:
            return told or (human and said.turned(hit))


def _is_denied(said: Said, hit: WordHit) -> bool:
    """Whether it is said that they are not."""
    if hit.what[0] == "dim":  # *kein Hirn* holds its own *not*
        return any(no in range(hit.first - CLOSE, hit.first) for no in said.nots)
    return said.denied(hit) and not said.vocative(hit)


def _is_fond(view: View, hit: WordHit, said: Said) -> bool:
    """Whether friends tease each other: *du Depp 😂*."""
    if view.tokens[hit.first].text not in lexicon.spoken("TEASING", view.language):
        return False
    if said.meant(hit)[0] != "you":
        return False
    return any(view.said("fond").within(at) for at in (said.number, said.number + 1))


def read(view: View) -> Iterator[Mark]:
    """One mark for each word."""
    marked = 0
    sentences: dict[int, Said] = {}
    plain = ("rabble",) if view.said("scathing") else ()  # *der Chef* alone is no insult
    insults = view.said("no_slur", *CONCEPTS, *plain)
    for hit in insults[:MOST_READ]:
        if marked == MOST:
            return
        if hit.what[0] == "no_slur":
            continue
        number = view.sentence(hit)
        said = sentences.get(number)
        if said is None:
            said = sentences[number] = Said(view, number, insults.within(number))
        if _is_insult(view, hit, said):
            marked += 1
            yield Mark(
                kind="insult",
                start=hit.start,
                end=hit.end,
                severity="hint" if _is_fond(view, hit, said) else "stop",
                words=WORDS,
                instead=INSTEAD,
                certainty=0.9,
            )


CHECK = Check(
    id="insult",
    kinds=("insult",),
    read=read,
    looks_at=(),
    wants=(*CONCEPTS, "scathing"),
    found=(
        Example(text="Wer diesen Plan gezeichnet hat, ist ein ⟦Vollpfosten⟧."),
        Example(text="Unser Projektleiter: ein ⟦Schwätzer⟧, mehr nicht."),
        Example(text="Wie kann man nur ⟦so blöd⟧ sein, Herr Kunz?"),
        Example(text="Whoever drew this spindle is a complete ⟦moron⟧."),
        Example(text="The guy who built this machine is a total ⟦idiot⟧."),
        Example(text="Le type qui a monté cette machine est un ⟦crétin⟧."),
        Example(text="Chi ha disegnato questa macchina è un ⟦idiota⟧."),
        Example(text="Der Disponent ist ein ⟦Vollpfosten⟧, und alle wissen es."),
        Example(text="Was für ein ⟦Schwachkopf⟧, unglaublich."),
        Example(text="Mit solchen ⟦Trotteln⟧ muss ich jeden Tag arbeiten."),
        Example(text="Unsere neue Chefin ist ⟦zu dumm⟧ für eine Tabelle."),
        Example(text="Halt die Klappe, du ⟦Depp⟧!"),
        Example(text="Ich ⟦weiss, wo du wohnst⟧."),
        Example(text="Das ⟦werden Sie noch bereuen⟧."),
        Example(text="Gäll, du bisch en ⟦Löli⟧."),
        Example(text="@hans_m Sie sind eine ⟦Witzfigur⟧."),
        Example(text="Dieses ⟦Gesindel⟧ gehört nicht ins Stadion."),
        Example(text="Diese ⟦Heuchler⟧ predigen Wasser und trinken Wein."),
        Example(text="Ihr elenden ⟦Lügner⟧, wir haben alles gesehen."),
        Example(text="Alles ⟦Schleimer⟧ und ⟦Kriecher⟧ in dieser Abteilung."),
        Example(text="Unser Vermieter, dieser ⟦Riesentrottel⟧, vergisst jede Rechnung."),
        Example(text="Der verlogene ⟦Chef⟧ hat uns wieder vertröstet."),
        Example(text="Der hat doch ⟦nicht alle Tassen im Schrank⟧."),
        Example(text="What a keyboard ⟦clown⟧. You never held a file in your life."),
        Example(text="Quel ⟦clown⟧. Vous n'avez jamais rien compris."),
        Example(text="Du bist einfach nur ⟦lächerlich⟧."),
        Example(text="Ihr seid ⟦Rassisten⟧, sonst nichts."),
        Example(text="Niemand braucht in diesem Land diese ⟦Versager⟧ von der Gemeinde."),
        Example(text="Ich bin nicht wütend, aber du bist ein ⟦Idiot⟧."),
        Example(text="Was bist du für ein ⟦Idiot⟧ 😂"),
        Example(text="Im Zug sass wieder so ein ⟦Vollidiot⟧ neben mir."),
        Example(text="Gäll, dä ⟦Schoofseckel⟧ lernt s nie."),
        Example(text="Heb dis Muul, du ⟦Galöri⟧!"),
        Example(text="You are such a ⟦moron⟧, read the manual."),
        Example(text="You lying ⟦coward⟧, say it to my face."),
        Example(text="These ⟦hypocrites⟧ never pay their own bills."),
        Example(text="Honestly, you are ⟦pathetic⟧."),
        Example(text="Our new manager is ⟦too stupid⟧ to open a door."),
        Example(text="Sit down, you ⟦clown⟧."),
        Example(text="I ⟦know where you live⟧."),
        Example(text="Le patron est un ⟦crétin⟧, comme toujours."),
        Example(text="Vous êtes un ⟦bouffon⟧, monsieur."),
        Example(text="⟦Ta gueule⟧, personne ne t'a rien demandé."),
        Example(text="Je ⟦sais où tu habites⟧."),
        Example(text="Espèce de ⟦menteur⟧, tout le monde t'a vu."),
        Example(text="Quelle bande d'⟦abrutis⟧, ces conducteurs."),
        Example(text="Tu es ⟦pathétique⟧, arrête."),
        Example(text="Il capo è un ⟦imbecille⟧, lo sanno tutti."),
        Example(text="Brutto ⟦bugiardo⟧, vergognati."),
        Example(text="Razza di ⟦traditore⟧, non farti più vedere."),
        Example(text="Sei un ⟦pirla⟧, lascia stare."),
        Example(text="Tu sei un ⟦pagliaccio⟧, e basta."),
        Example(text="⟦Te ne pentirai⟧, vedrai."),
        Example(text="Il cliente era ⟦troppo stupido⟧ per leggere le istruzioni."),
        Example(text="Notre chef de projet : un baratineur, rien de plus."),
        Example(text="Il nostro capoprogetto: un cialtrone, niente di più."),
        Example(text="Our project manager: a windbag, nothing more."),
        Example(text="You're going to regret this."),
        Example(text="That lying boss of ours strung us along again."),
    ),
    not_found=(
        Example(text="Wer diese Maschine gebaut hat, ist ein Künstler."),
        Example(text="Whoever drew this spindle deserves a raise."),
        Example(text="Total idiot move on my side: wrong drawing."),
        Example(text="Quel idiot je fais, j'ai raté le train."),
        Example(text="Chi ha disegnato questa piazza è un poeta."),
        Example(text="Mein Staubsauger ist ein Vollidiot."),
        Example(text="Der Kopierer und ich: zwei Idioten unter sich."),
        Example(text="Ich Trottel habe den Termin verpasst."),
        Example(text="Ich bin manchmal ein Depp, ich weiss."),
        Example(text="Er hat gesagt: «Du Idiot», und ist gegangen."),
        Example(text="Der Nachbar ist kein Idiot, er hat nur Pech."),
        Example(text="Wer andere Idioten nennt, fliegt hier raus."),
        Example(text="Den Idiotenhügel fahren wir mit den Kindern hinunter."),
        Example(text="Sind wir eigentlich alle Idioten?"),
        Example(text="Die halten uns wohl für Idioten."),
        Example(text="Niemand hat gesagt, dass ihr Idioten seid."),
        Example(text="Der grösste Trottel der Familie bin natürlich ich."),
        Example(text="Wir Deppen stehen wieder am falschen Gleis."),
        Example(text="Irgendein Idiot in der Serie lässt immer das Licht brennen."),
        Example(text="Mein Wecker, dieser Trottel, hat nicht geklingelt."),
        Example(text="Ich hatte heute den Arsch voll Arbeit."),
        Example(text="In der Lehrwerkstatt herrscht am Freitag Narrenfreiheit."),
        Example(text="Schwein gehabt: alles heil geblieben."),
        Example(text="Der innere Schweinehund ist überwunden."),
        Example(text="Dieses Pack kostet acht Franken."),
        Example(text="Warnung vor Betrügern und Gaunern am Telefon."),
        Example(text="Wir sind keine Heuchler, wir trinken auch Bier."),
        Example(text="Herr Esel aus Thun leitet den Kurs."),
        Example(text="Du bist lächerlich gut am Schlagzeug!"),
        Example(text="Du bist kein Versager, das passiert allen."),
        Example(text="Für unsere Leute ist das eine Schande für die ganze Stadt."),
        Example(text="Das Navi ist strunzdumm, aber billig."),
        Example(text="Die dreckigen Monteure nach der Schicht: ein Bild für die Götter."),
        Example(text="The Idiot is my favourite novel."),
        Example(text="Some fool in the film always opens the door."),
        Example(text="Stupid question: when does the shift start?"),
        Example(text="The joker in the pack is our new drill."),
        Example(text="Le train a du retard, c'est con."),
        Example(text="Sale temps pour rouler, mais on y va."),
        Example(text="Une bande de roulement usée, ce n'est pas grave."),
        Example(text="Che razza di tempo, piove da una settimana."),
        Example(text="Il ladro di biciclette è un film bellissimo."),
        Example(text="Mi sento un idiota."),
        Example(text="Das ist mir zu blöd, ich gehe nach Hause."),
        Example(text="Was bin ich für ein Trottel."),
        Example(text="Montag, du Arschloch."),
        Example(text="Meine Frau meint, ich sei ein Trottel."),
        Example(text="Die Kunden fanden das Plakat zu blöd."),
        Example(text="What an idiot I am."),
        Example(text="Der Clown an der Chilbi hat alle Leute zum Lachen gebracht."),
        Example(text="Die {product} ist eine Diva, aber kein Idiot."),
        Example(text="My printer is an idiot."),
        Example(text="I felt like an idiot in that meeting."),
        Example(text="An idiot-proof guide to sharpening drills."),
        Example(text="Please don't call anybody a moron here."),
        Example(text="The clown at the party was great with the kids."),
        Example(text="Mon imprimante est une imbécile."),
        Example(text="Je suis un idiot, j'ai oublié mes clés."),
        Example(text="Il m'a traité de crétin devant tout le monde."),
        Example(text="La mia stampante è un'idiota."),
        Example(text="Sono un cretino, ho perso le chiavi."),
        Example(text="Ha chiamato idiota il vicino di casa."),
    ),
)
