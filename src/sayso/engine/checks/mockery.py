"""Belittles somebody's mind, skill or worth without a word of abuse.

What: an idiom about a person's wits (*nicht alle Latten am Zaun*, *ti sei bevuto il cervello*); a
thing or a beast somebody is said to be (*so eine Pfeife*, *a spineless worm*); a qualification that
came out of a lottery; a mind or character measured by a goldfish; *reading isn't for everyone*; somebody
who cannot even count to three. It has to be said of a person: a role, a title, a name, *you*, *he*.
Oneself, an animal, a thing, a quotation, a question about nobody, or a compliment is none.
Why: mockery hurts as abuse does, it is punishable, and readers take it for the company's tone.
Instead: say what went wrong, not what you think of the person.
Source: Swiss Criminal Code Art. 177; Civil Code Art. 28.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.insult import INSTEAD, WORDS
from sayso.engine.checks.meeting import MOST, few, meetings, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.finding import Mark
from sayso.engine.language import lexicon
from sayso.engine.language.tokens import BREAK, HYPHEN, WORD

PEOPLE = ("someone", "role", "real_person", "mate")
PARTS: tuple[tuple[tuple[str, ...], tuple[str, ...], int], ...] = (
    (("credential",), ("trifle",), 8),
    (("mind_measure",), ("lesser",), 3),
    (("lesser",), ("outdoes",), 6),
    (("lags",), ("lesser",), 4),
    (("mental_act",), ("not_given",), 3),
    (("cannot_even",), ("trivial",), 4),
    (("brain",), ("left_off",), 7),
    (("daft",), ("or_what",), 3),
    (("like_you",), ("warns_of",), 14),
    (("no_clue",), ("big_mouth",), 4),
    (("dumbest",), ("utterance",), 2),
    (("they_should",), ("use_brain",), 8),
)
"""What mocks only together, and how many words may stand between."""

ALWAYS = ("sent_off", "were_folly", "so_much_folly")
"""What mocks whoever it is, but oneself."""

BY_ITSELF = ("like_you", "no_clue", "dumbest", "they_should")
"""What, beside its other part, needs nobody named."""

ANYBODY = frozenset(("wer", "chi", "qui", "whoever", "jemand", "someone", "qualcuno", "quiconque"))
"""Whoever it may be: nobody in particular."""

FAR = 14
"""Words before or after in which the person stands."""

MOST_READ = 300
"""Places after which nobody reads on."""

AHEAD = 6
"""Words between a person and what they are said to be."""


class _Clause:
    """A sentence: who is named in it, and by which words."""

    def __init__(self, view: View, number: int) -> None:
        self.view = view
        self.number = number
        self.first = view.sentences[number].first
        self.last = view.sentences[number].last
        spoken = view.language
        self.people = sorted(
            {
                hit.first
                for hit in view.said(*PEOPLE).within(number)
                if view.native(hit)
                and (hit.last - hit.first > 1 or view.tokens[hit.first].text not in ANYBODY)
            }
            | {hit.first for hit in view.names("person", "first").within(number)}
            | set(view.words.titled.get(number, ()))
            | {
                span.first
                for span in view.words.addresses.get(number, ())
                if span.kind == "mention"
            }
        )
        self.things = {
            hit.first
            for hit in (*view.said("thing").within(number), *view.names("product").within(number))
        }
        self.you = lexicon.spoken("ADDRESSED", spoken) | lexicon.spoken("YOU_ARE", spoken)
        self.self = lexicon.spoken("SELF", spoken) | lexicon.spoken("OURSELVES", spoken)
        self.third = lexicon.spoken("THIRD_ONE", spoken)
        self.mine = lexicon.spoken("MY", spoken)
        self.be = lexicon.spoken("COPULA", spoken)

    def text(self, at: int) -> str:
        return self.view.tokens[at].text

    def is_you(self, at: int) -> bool:
        """Whether a word speaks to somebody."""
        text = self.text(at)
        if text in self.you:
            return True
        start = self.view.tokens[at].start
        polite = self.view.language == "de" and text in ("sie", "ihnen", "ihr", "ihre", "ihrem")
        return polite and at > self.first and self.view.text[start].isupper()

    def meant(self, first: int, last: int, *, human: bool = False) -> bool:
        """Whether ``[first, last)`` is said of a person who is not the author.

        ``human``: no thing has it, a brain most of all, so a thing on the way is passed by.
        """
        nearest = ""
        for at in range(first - 1, max(self.first, first - FAR) - 1, -1):
            if self.text(at) in self.self and not self.is_teller(at):
                return False
            if at in self.people or self.is_you(at) or self._is_he(at):
                nearest = "person"
                break
            if at in self.things and not human:
                return False
        if nearest:
            return not self._is_mine(first, last)
        if self._is_mine(first, last):
            return False
        inside = range(first, last)
        after = range(last, min(self.last, last + FAR))
        for at in (*inside, *after):
            if self.text(at) in self.self:
                return False
            if at in self.people or self.is_you(at) or (at in after and self._is_he(at)):
                return True
            if at in self.things and at in after:
                return False
        return False

    def _is_he(self, at: int) -> bool:
        """Whether somebody spoken of before stands there as *he* or *der da*: as the subject."""
        if self.text(at) not in self.third:
            return False
        before = self.view.tokens[at - 1] if at > self.first else None
        after = self.view.tokens[at + 1] if at + 1 < self.last else None
        than = before is not None and before.text in lexicon.spoken("THAN_ONE", self.view.language)
        strong = self.text(at) in lexicon.spoken("HE", self.view.language)
        ended = after is None or after.gap == BREAK or after.kind != WORD
        begins = before is None or self.view.tokens[at].gap == BREAK
        verb = after is not None and after.text in lexicon.spoken("HAVE_OR_CAN", self.view.language)
        return strong or (than and ended) or (begins and verb)

    def is_teller(self, at: int) -> bool:
        """Whether *I* only tells it: *I think*, *ich schwöre*."""
        near = range(max(self.first, at - 2), min(self.last, at + 3))
        telling = lexicon.spoken("TELLING", self.view.language)
        return any(self.text(each) in telling for each in near)

    def _is_mine(self, first: int, last: int) -> bool:
        """Whether it is the author's own: *mein Hirn*, *il mio cervello*."""
        return any(
            self.text(at) in self.mine and at + 1 not in self.people
            for at in range(max(self.first, first - 2), last)
        )

    def goes_on(self, last: int) -> bool:
        """Whether a loose screw is one: *eine Schraube locker gefunden*."""
        after = self.view.tokens[last] if last < self.last else None
        loose = self.text(last - 1) in ("locker", "loose")
        return loose and after is not None and after.gap != BREAK and after.kind == WORD

    def predicate(self, hit: WordHit) -> bool:
        """Whether somebody is said to be it: *mein Chef ist so eine Pfeife*, *du Sack*.

        Between the two stand only articles, degrees and contempt; nothing hangs on behind.
        """
        view = self.view
        low = {
            at
            for each in view.said("low", "contempt", "scathing").within(self.number)[:MOST]
            for at in range(each.first, each.last)
        }
        free = lexicon.spoken("DEGREE", view.language)
        at = hit.first - 1
        despised = False
        while at >= self.first and view.tokens[at + 1].gap != BREAK:
            if at in low:
                despised = True
            elif self.text(at) not in free:
                break
            at -= 1
        after = view.tokens[hit.last] if hit.last < self.last else None
        if HYPHEN in (view.tokens[hit.first].gap, after.gap if after is not None else BREAK):
            return False
        if after is not None and after.gap != BREAK and after.kind == WORD:
            goes_on = "GOES_ON" if despised else "TURNING"
            if after.text not in lexicon.spoken(goes_on, view.language):
                return False
        if at < self.first or view.tokens[at + 1].gap == BREAK:
            # *unser Chef, diese feige Flasche,*: beside whoever was named, or alone with contempt
            human = at >= self.first and any(
                person in self.people for person in range(max(self.first, at - 2), at + 1)
            )
            pointed = self.text(at + 1) in free
            return (pointed and human) or (despised and pointed and self.speaks_to())
        if self.is_you(at) and hit.first - at <= AHEAD:
            return self.text(at) not in self.be or despised or hit.first - at > 1
        if self.text(at) in self.be:
            return self._subject(at)
        return False

    def speaks_to(self) -> bool:
        """Whether somebody is spoken to."""
        return any(self.is_you(at) for at in range(self.first, self.last))

    def _subject(self, at: int) -> bool:
        """Whether the subject of a form of *be* is a person: before it, or right behind."""
        for each in range(at - 1, max(self.first, at - AHEAD) - 1, -1):
            if self.text(each) in self.self or each in self.things:
                return False
            if each in self.people or self.is_you(each):
                return True
        return at > self.first and self._is_he(at - 1)


def _is_of_self(clause: _Clause) -> bool:
    """Whether a sentence is about its author; a French *on* may be anybody."""
    self = clause.self - lexicon.spoken("ANYONE", clause.view.language)
    told = range(clause.first, clause.last)
    return any(clause.text(at) in self and not clause.is_teller(at) for at in told)


def _denied(view: View, first: int, last: int) -> bool:
    """Whether a *not* stands right before, outside the idiom itself."""
    sentence = view.tokens[first].sentence
    return any(
        first - 3 <= no.first and no.last <= first and view.native(no)
        for no in view.said("not").within(sentence)
    )


def _found(view: View) -> Iterator[tuple[int, int, bool, bool]]:
    """Where something mocks, from token to token.

    Then whether a *not* before takes it back, and whether it needs nobody named.
    """
    for hit in few(view, view.said("witless")):
        yield hit.first, hit.last, True, False
    for hit in few(view, view.said("thingly")):
        yield hit.first, hit.last, True, False
    for ones, others, reach in PARTS:
        for pair in meetings(view, ones, others, reach):
            # *schneller als jedes Kind* is praise, *jedes Kind ist schneller* is none
            ordered = ones[0] not in ("lesser", "lags") or pair.one.first < pair.other.first
            if ordered:
                alone = ones[0] in BY_ITSELF
                yield pair.first, pair.last, ones[0] in ("credential", "brain"), alone
    for hit in few(view, view.said(*ALWAYS)):
        if view.native(hit):
            yield hit.first, hit.last, True, True


def read(view: View) -> Iterator[Mark]:
    """One mark for each sentence that mocks somebody."""
    clauses: dict[int, _Clause] = {}
    marked: set[int] = set()
    plain = {(hit.first, hit.last): hit for hit in view.said("thingly")}
    for first, last, deniable, alone in sorted(_found(view))[:MOST_READ]:
        number = view.tokens[first].sentence
        if number in marked:
            continue
        abused = view.said("slur", "abuse").within(number)[:MOST]
        if any(not first <= each.first < last for each in abused):
            continue  # told already, by the word of abuse
        clause = clauses.get(number)
        if clause is None:
            clause = clauses[number] = _Clause(view, number)
        start, end = view.place_of(first, last)
        if _is_told(view, number, start) or (deniable and _denied(view, first, last)):
            continue
        if clause.goes_on(last):
            continue
        thing = plain.get((first, last))
        if alone:
            hurts = not _is_of_self(clause) and not view.asked(number)
        elif thing is not None and says(view, number, "wishes_well"):
            hurts = False  # *du alte Socke, alles Gute*
        elif thing is not None:
            hurts = view.native(thing) and clause.predicate(thing)
        else:
            human = any(
                hit.first < last for hit in view.said("brain").within(number) if hit.first >= first
            )
            hurts = clause.meant(first, last, human=human) or _is_answer(view, clause, first, last)
        asked = view.asked(number) and number not in view.words.titled
        rhetoric = asked and view.said("or_what").within(number) and clause.people
        if not hurts or (asked and not rhetoric and not clause.speaks_to()):
            continue
        marked.add(number)
        yield Mark(
            kind="insult",
            start=start,
            end=end,
            severity="stop",
            words=WORDS,
            instead=INSTEAD,
            certainty=0.8,
        )


def _is_answer(view: View, clause: _Clause, first: int, last: int) -> bool:
    """Whether it answers somebody: then *reading is a lottery* is about them."""
    if view.draft.action not in ("reply", "comment"):
        return False
    if any(clause.text(at) in clause.self for at in range(clause.first, clause.last)):
        return False
    return not clause.things and any(
        hit.first == first or hit.last == last
        for hit in view.said("mental_act", "not_given").within(clause.number)
    )


def _is_told(view: View, sentence: int, start: int) -> bool:
    """Whether it is quoted, or such words are the subject."""
    if view.said("calls").within(sentence):
        return True
    return any(opened <= start < closed for opened, closed in view.words.quotations)


CHECK = Check(
    id="mockery",
    kinds=("insult",),
    read=read,
    looks_at=("action",),
    wants=(
        "witless",
        "thingly",
        "credential",
        "lesser",
        "mental_act",
        "cannot_even",
        "brain",
        "daft",
        "sent_off",
        "were_folly",
        "so_much_folly",
        "like_you",
        "no_clue",
        "dumbest",
        "use_brain",
    ),
    found=(
        Example(text="Wenn Dummheit weh täte, würde er den ganzen Tag schreien."),
        Example(text="Für Leute wie Sie druckt man Warnhinweise auf Becher."),
        Example(text="Das war der dümmste Kommentar des Jahres."),
        Example(text="Retournez jouer, monsieur."),
        Example(text="Pour les gens comme vous, on a inventé la sécurité enfant."),
        Example(text="Si la bêtise faisait mal, il crierait."),
        Example(text="Torna all'asilo."),
        Example(text="Per gente come lei hanno inventato le avvertenze."),
        Example(text="Se la stupidità facesse male, urlerebbe."),
        Example(text="Back to your sandbox."),
        Example(text="They print warnings on cups for people like you."),
        Example(text="If stupidity hurt, he would scream all day."),
        Example(text="Der Disponent hat sein ⟦Hirn wohl in der Garderobe⟧ gelassen."),
        Example(text="Le dispatcheur a le ⟦cerveau, comme toujours, en option⟧."),
        Example(text="Ist der Typ am Empfang eigentlich ⟦bescheuert oder was⟧?"),
        Example(text="Unser Disponent: ⟦dümmer geht's nicht⟧."),
        Example(text="Our planner ⟦left his brain⟧ at the door again."),
        Example(text="Are you ⟦dense or something⟧, mate?"),
        Example(text="Vous êtes ⟦bouché ou quoi⟧, monsieur ?"),
        Example(text="Il caporeparto ha lasciato il ⟦cervello a casa⟧."),
        Example(text="Unser Einkäufer hat ⟦nicht mehr alle beisammen⟧, ehrlich."),
        Example(text="Mein Vorgesetzter ist eine absolute ⟦Niete⟧."),
        Example(text="Die Planerin hat ihr ⟦Diplom auf dem Flohmarkt⟧ geholt."),
        Example(text="Der Verkaufsleiter hat das ⟦Gedächtnis einer Stubenfliege⟧."),
        Example(text="Herr Baumann, ⟦Zuhören ist wohl nicht Ihre Stärke⟧."),
        Example(text="Der Polier kann ⟦nicht mal einen Nagel⟧ einschlagen."),
        Example(text="Dä Ausbildner het ⟦nüt im Hirni⟧."),
        Example(text="My supervisor is a few ⟦sandwiches short of a picnic⟧."),
        Example(text="Our foreman is a total ⟦doormat⟧."),
        Example(text="The director must have got his ⟦degree from a raffle⟧."),
        Example(text="Dear customer, ⟦common sense is a lost art⟧."),
        Example(text="Notre directeur a le ⟦charisme d'une huître⟧."),
        Example(text="Le contremaître ⟦n'a pas inventé la poudre⟧."),
        Example(text="Ce formateur n'est ⟦même pas fichu de faire un café⟧."),
        Example(text="Il direttore ha la ⟦memoria di un pesce rosso⟧."),
        Example(text="Al caporeparto ⟦manca qualche venerdì⟧."),
        Example(text="Il titolare ha preso la ⟦laurea nelle patatine⟧."),
        Example(text="Mon supérieur est un vrai nul."),
        Example(text="My supervisor is a complete loser."),
        Example(text="Signor Baumann, ascoltare non è proprio il suo forte."),
        Example(text="The foreman can't even hammer in a nail."),
    ),
    not_found=(
        Example(text="Leute wie Sie machen diesen Beruf schön."),
        Example(text="Ich sollte vor dem Schreiben mein Gehirn einschalten."),
        Example(text="Du alte Socke, alles Gute zum Sechzigsten!"),
        Example(text="Des gens comme vous font la richesse de ce métier."),
        Example(text="Si la bêtise faisait mal, j'aurais crié ce matin."),
        Example(text="Mon cerveau s'allume après le café."),
        Example(text="Persone come lei rendono bello questo lavoro."),
        Example(text="Devo accendere il cervello prima di scrivere."),
        Example(text="Il mio cervello si accende dopo il caffè."),
        Example(text="People like you make this trade a joy."),
        Example(text="I should switch on my brain before coffee."),
        Example(text="Mein Hirn habe ich heute zu Hause vergessen."),
        Example(text="Bin ich blind oder was? Der Schlüssel lag vor mir."),
        Example(text="Ma perceuse est sourde ou quoi ? Elle ne démarre pas."),
        Example(text="J'ai laissé mon cerveau au vestiaire."),
        Example(text="Ho lasciato il cervello in vacanza, scusate."),
        Example(text="I left my brain at the door today."),
        Example(text="Ich habe das Gedächtnis einer Stubenfliege."),
        Example(text="Der Chef holt eine Flasche aus dem Keller."),
        Example(text="Unsere Planerin hat ihr Diplom mit Bestnote gemacht."),
        Example(text="Mein Goldfisch hat mehr Ferien als ich."),
        Example(text="Herr Keller hat es rascher verstanden als jedes Kind, Kompliment."),
        Example(text="Lesen ist für viele Leute Erholung."),
        Example(text="Der Hund ist eine faule Socke."),
        Example(text="Unser Polier kann jeden Nagel einschlagen."),
        Example(text="My supervisor won a goldfish in a raffle."),
        Example(text="I have a screw loose, as my friends know."),
        Example(text="The customer needs a loose screw replaced."),
        Example(text="Notre directeur a adopté un poisson rouge."),
        Example(text="J'ai la mémoire d'un poisson rouge."),
        Example(text="Le contremaître fait un très bon café."),
        Example(text="Ho la memoria di un pesce rosso."),
        Example(text="Il direttore ha comprato le patatine per tutti."),
        Example(text="Il caporeparto sa leggere i disegni tecnici."),
    ),
)
