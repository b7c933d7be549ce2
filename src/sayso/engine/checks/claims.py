"""What a text says of us in figures, and whether that can be true together with the fact book.

A figure meets a series where the things the series is about stand with it in the same sentence, in
the same unit, and the sentence speaks of us. They contradict only where period and scope match and
the two sets of values do not meet. A smaller count is a part of us and no contradiction, unless the
sentence says that it is the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from sayso.engine.checks.figures import is_ahead
from sayso.engine.checks.kept import KEPT, TIMED, Figure, Name, Series, Thing, years_in
from sayso.engine.checks.meeting import MOST, says
from sayso.engine.checks.view import View, WordHit
from sayso.engine.language import quantities
from sayso.engine.language.fold import plain
from sayso.engine.language.quantities import TIME, Amount, between, last_digit
from sayso.engine.language.tokens import BREAK, HYPHEN, NUMBER, WORD

AFTER = 4
"""Words between a number and what it counts."""

FAR = 14
"""Words between a measured figure and what is measured."""

COMMA = 3
"""Words that a comma between them counts as."""

HALF = 0.5
"""A count below that share of ours is a part of us."""

ROUNDED = 0.03
"""A round figure as close as that may be a rounding: nobody is accused of it."""

BEYOND = 1.1
"""*Over 9000* holds up to a tenth more."""

MANIFOLD = 12
"""Times that are further apart than so many times over are of different things."""

GREAT = 100
DATING = frozenset(
    [
        "jahr",
        "ende",
        "im",
        "seit",
        "in",
        "en",
        "an",
        "nel",
        "anno",
        "of",
        "year",
        "annee",
        "fin",
        "fine",
        "since",
        "dal",
    ]
)
"""Words before a year."""

KINDS = frozenset(
    concept
    for spoken in quantities.LANGUAGES.values()
    for concept in spoken.PHRASES
    if concept.startswith(KEPT)
)
COUNTED = KINDS | {"much_people"}
SPOKEN = COUNTED | {"fact", "own", "much_doing", "makes"}
"""Concepts without any of which no figure meets the book."""

MOST_SENTENCES = 12
"""Sentences with a figure that are looked at; no post has more."""

PEOPLE = frozenset([("kept_staff", ""), ("kept_apprentices", "")])

COUNTABLE = frozenset(
    [
        "kept_staff",
        "kept_apprentices",
        "kept_trades",
        "kept_machines",
        "kept_places",
        "kept_sites",
    ]
)
"""Things that are counted, and so may stand behind a number that looks like a year."""

PASSED = frozenset(
    [
        "nach",
        "vor",
        "alle",
        "seit",
        "apres",
        "toutes",
        "tous",
        "dopo",
        "ogni",
        "after",
        "every",
        "ago",
        "fra",
        "tra",
    ]
)
"""Words before a time that passes."""

JOINING = frozenset(["und", "sowie", "et", "ainsi", "e", "and", "plus"])
"""Words by which others are counted with ours."""

AT = frozenset(["an", "in", "auf", "a", "dans", "sur", "su", "at", "on", "nelle", "presso"])
"""Words before places where something happened."""

REACHED = frozenset(["auf", "uf", "bei", "to", "at", "a", "al", "all", "alla", "allo"])
"""Words before a figure at which a rise ends."""

WITH_US = frozenset(
    ["bei", "bi", "fuer", "at", "for", "with", "chez", "pour", "da", "alla", "presso", "per"]
)
"""Words before our name where people work for us."""

WE = frozenset(("wir", "mir", "we", "nous", "siamo"))


class Claim(NamedTuple):
    """A figure that cannot stand beside the fact book (``wrong``), or that it does not hold."""

    start: int
    end: int
    number: tuple[int, int]
    figure: Figure
    quantity: Amount | None
    wrong: bool


class _Sentence:
    """A sentence that has a figure, and what stands in it."""

    def __init__(self, view: View, number: int, readers: dict[str, quantities.Reader]) -> None:
        self.view = view
        self.number = number
        self.span = view.sentences[number]
        self.language = _language(view, number)
        if self.language not in readers:
            readers[self.language] = quantities.Reader(view.text, view.tokens, self.language)
        self.reader = readers[self.language]
        self.hits: list[tuple[Thing, WordHit]] = []
        for concept in sorted(view.words.there & KINDS):
            self._add(concept)
        for family in ("product", "customer"):
            for hit in view.names(family).within(number)[:MOST]:
                self.hits.append(((family, hit.what[1]), hit))
        for hit in view.raw("fact").within(number)[: 2 * MOST]:
            self.hits.append((("fact", hit.what[1]), hit))
        said_of_us = bool(view.ours.within(number)) or self.we()
        if said_of_us and self.says("much_people") and self.says("much_working"):
            for hit in view.said("much_people").within(number)[:MOST]:
                self.hits.append((("kept_staff", ""), hit))
        if number and view.asked(number - 1) and self._answers():
            self.hits += _Sentence(view, number - 1, readers).hits
        self.things = frozenset(thing for thing, _ in self.hits)

    @cached_property
    def quantities(self) -> list[Amount]:
        """Its figures; read when somebody asks, which is where the book keeps something on them."""
        return self.reader.read(self.span.first, self.span.last)

    def native(self, hit: WordHit) -> bool:
        """Whether a word is one of the sentence's language."""
        return hit.what[1] == self.language or self.view.native(hit)

    def _answers(self) -> bool:
        """Whether it begins with a figure, as what answers a question does."""
        return any(each.first - self.span.first <= 1 for each in self.quantities[:1])

    def _add(self, concept: str) -> None:
        for hit in self.view.raw(concept).within(self.number)[:MOST]:
            if self.native(hit) and not self.view.tokens[hit.first].inside:
                self.hits.append(((concept, ""), hit))

    def says(self, *concepts: str) -> bool:
        """Whether it has one of these, outside hashtags."""
        return any(
            self.native(hit) and not self.view.tokens[hit.first].inside
            for hit in self.view.said(*concepts).within(self.number)[:MOST]
        )

    def tells(self, concept: str) -> bool:
        """Whether it has one of these outside its figures: *more than 20* tells no growth."""
        return any(
            not any(each.first <= hit.first < each.last for each in self.quantities)
            for hit in self.of(frozenset([(concept, "")]))
        )

    def we(self) -> bool:
        """Whether it says *we*, or a verb does: *costruiamo*."""
        view = self.view
        if says(view, self.number, "plural"):
            return True
        return self.language == "it" and any(
            view.tokens[at].text.endswith("iamo") for at in range(self.span.first, self.span.last)
        )

    def of(self, things: frozenset[Thing]) -> list[WordHit]:
        """Where these things stand."""
        return [hit for thing, hit in self.hits if thing in things]

    def years(self) -> dict[int, int]:
        """The years it names, by their tokens."""
        return {
            at: year
            for at in range(self.span.first, self.span.last)
            if (year := self.reader.year(at)) is not None and at not in self._counted
        }

    @cached_property
    def _counted(self) -> frozenset[int]:
        """Numbers that look like years and count something: *1500 people*."""
        heads = self.view.index.kept.heads
        things = {hit.first for thing, hit in self.hits if thing[0] in COUNTABLE or thing in heads}
        return frozenset(
            each.number
            for each in self.quantities
            if each.unit or (each.last in things and not _is_dated(self, each))
        )


def claims(view: View) -> Iterator[Claim]:
    """Every figure that contradicts the fact book or that it does not hold."""
    kept = view.index.kept
    if not kept.series:
        return
    numbers = _with_number(view)
    if not numbers:
        return
    about = _about(view)
    asked = {each + 1 for each in about if view.asked(each)}
    readers: dict[str, quantities.Reader] = {}
    looked = sorted(numbers & (about | asked))[:MOST_SENTENCES]
    for number in looked:
        if not _asserts(view, number):
            continue
        sentence = _Sentence(view, number, readers)
        yield from islice(_founded(sentence), MOST)
        names = kept.meant(_there(sentence)) if kept.meant(_at_most(sentence)) else []
        if not names:
            continue
        for quantity in sentence.quantities:
            claim = _against(sentence, quantity, names)
            if claim is not None:
                yield claim


def _with_number(view: View) -> set[int]:
    """The sentences in which a number stands, in figures or in words.

    *One* is mostly an article: it counts where something is promised for a time.
    """
    words = quantities.number_words(view.language)
    if TIMED.isdisjoint(view.words.there):
        words -= quantities.ONES
    return {
        token.sentence
        for token in view.tokens
        if token.kind == NUMBER
        or (
            token.kind == WORD
            and (token.text in words or quantities.is_long(token.text, view.language))
        )
    }


def _about(view: View) -> set[int]:
    """The sentences that speak of something a fact book may keep."""
    return {
        view.tokens[hit.first].sentence
        for concept in view.words.there & SPOKEN
        for hit in view.raw(concept)
    }


def _language(view: View, number: int) -> str:
    """The language of a sentence: that of what is counted, where the text's own counts nothing."""
    found: dict[str, int] = {}
    for concept in view.words.there & COUNTED:
        for hit in view.raw(concept).within(number)[:MOST]:
            found[hit.what[1]] = found.get(hit.what[1], 0) + hit.last - hit.first
    if not found or view.language in found:
        return view.language
    return max(sorted(found), key=lambda language: found[language])


def _there(sentence: _Sentence) -> frozenset[Thing]:
    """The things of a sentence, the year of a target for the word, and the only product named."""
    there = set(sentence.things)
    if any(True for _ in _until(sentence)):
        there.add(("kept_target", ""))
    if not any(thing[0] == "product" for thing in there):
        products = _products(sentence)
        if len(products) == 1:
            there.add(("product", products.pop()))
    return frozenset(there)


def _at_most(sentence: _Sentence) -> frozenset[Thing]:
    """All that `_there` may find, told without reading a figure."""
    products = {("product", each) for each in _products(sentence)}
    return sentence.things | products | {("kept_target", "")}


def _products(sentence: _Sentence) -> set[str]:
    """The products that the text names."""
    return {hit.what[1] for hit in sentence.view.names("product")[: 2 * MOST]}


def _asserts(view: View, sentence: int) -> bool:
    """Whether a sentence states something of today, of us."""
    if view.asked(sentence) or (is_ahead(view, sentence) and not view.said("kept_co2")):
        return False
    if says(view, sentence, "much_untrue", "denies"):
        return False
    return not _of_others(view, sentence)


def _is_held_back(sentence: _Sentence, first: int, *concepts: str) -> bool:
    """Whether one of these is said of the figure at a token: before it, or in the same clause."""
    view = sentence.view
    at = view.tokens[first].start
    for hit in view.said(*concepts).within(sentence.number)[:MOST]:
        between_ = view.text[min(hit.end, at) : max(hit.start, at)]
        apart = ",;–" if hit.start < at else ",;:–"
        if sentence.native(hit) and not any(sign in between_ for sign in apart):
            return True
    return False


def _of_others(view: View, sentence: int) -> bool:
    """Whether it is of a competitor, a customer by name, or of somebody's own life."""
    if view.names("competitor").within(sentence):
        return True
    owned = view.ours.within(sentence) or view.said("plural").within(sentence)
    return bool(view.names("customer").within(sentence)) and not owned


def _is_ours(sentence: _Sentence, *, product: bool) -> bool:
    """Whether a sentence speaks of us."""
    view, number = sentence.view, sentence.number
    if view.about_us.within(number) or (product and view.about_us):
        return True
    if view.said("us").within(number) and (view.known_here or bool(view.ours)):
        return True
    if view.known_here and sentence.we():
        return True
    return view.class_ == "official" or (view.class_ == "ambassador" and bool(view.about_us))


# ── one figure against the book ──────────────────────────────────────────────────────────────────


def _against(sentence: _Sentence, quantity: Amount, names: list[Name]) -> Claim | None:
    """What one figure says against the book: it has to contradict all that it may speak of."""
    view = sentence.view
    met: list[Claim | None] = []
    for name in names:
        series = view.index.kept.series[name.series]
        place = _meets(sentence, quantity, series, name)
        if place is None:
            continue
        figures = _comparable(sentence, quantity, series, name)
        if figures is None:
            continue
        if _is_part(name, names):
            if any(_holds(quantity, figure) for figure in figures):
                return None
            continue
        judged = [_judge(sentence, quantity, series, figure, name) for figure in figures]
        worst: Claim | None = None
        if judged and all(each is not None for each in judged):
            start, end = _place(sentence, quantity, place, series)
            worst = Claim(
                start,
                end,
                (view.tokens[quantity.number].start, quantity.end),
                figures[0],
                quantity,
                all(judged),
            )
        met.append(worst)
    if not met:
        return None
    return None if any(claim is None for claim in met) else met[0]


def _is_dated(sentence: _Sentence, quantity: Amount) -> bool:
    """Whether what looks like a year is one: the word before says so."""
    at = quantity.number - 1
    if quantity.bound or at < sentence.span.first:
        return False
    return sentence.view.tokens[at].text in DATING


def _is_part(name: Name, names: list[Name]) -> bool:
    """Whether another series says more exactly what is meant: *births in X* of *births*."""
    return any(name.things < other.things and name.series != other.series for other in names)


def _holds(quantity: Amount, figure: Figure) -> bool:
    """Whether a figure is that of the fact."""
    return any(_apart_from(figure, quantity, low, high) == 0 for low, high in quantity.sets())


def _meets(sentence: _Sentence, quantity: Amount, series: Series, name: Name) -> WordHit | None:
    """Where the figure names what it counts or measures; ``None`` where it is of something else."""
    if series.unit == "in_year" or quantity.bound == "change":
        return None
    if _is_held_back(sentence, quantity.number, "much_formerly", "much_later", "kin"):
        return None
    if quantity.unit != series.unit or (quantity.year and _is_dated(sentence, quantity)):
        return None
    if not _is_ours(sentence, product=any(thing[0] == "product" for thing in name.things)):
        return None
    if not series.unit:
        if sentence.view.class_ != "official" and not _is_subject(sentence, quantity, name):
            return None
        return _counted(sentence, quantity, series, name)
    before = sentence.view.tokens[max(quantity.first - 1, 0)].text
    if series.unit == TIME and before in PASSED:
        return None
    return _measured(sentence, quantity, series, name)


def _is_subject(sentence: _Sentence, quantity: Amount, name: Name) -> bool:
    """Whether we stand before a figure in its clause, or *we* and *ours* anywhere in the sentence."""
    view = sentence.view
    if sentence.we() and view.known_here:
        return True
    if view.class_ == "ambassador" and len(name.things) > 1:
        return True
    if sentence.says("much_working", "much_whole") and any(
        hit.first and view.tokens[hit.first - 1].text in WITH_US
        for hit in view.names("own").within(sentence.number)[:MOST]
    ):
        return True  # *9000 people work at X*
    return any(
        hit.start < quantity.start and "," not in view.text[hit.end : quantity.start]
        for hit in view.ours.within(sentence.number)
    )


def _counted(sentence: _Sentence, quantity: Amount, series: Series, name: Name) -> WordHit | None:
    """The word for what is counted, right after its number, or before it and a colon."""
    heads = name.things | (series.heads if len(name.things) > 1 else frozenset[Thing]())
    tokens = sentence.view.tokens
    for hit in sorted(sentence.of(heads), key=lambda each: each.first):
        apart = hit.first - quantity.last
        if 0 <= apart < (1 if quantity.year and not quantity.bound else AFTER) and not any(
            tokens[at].gap == BREAK or tokens[at].kind == NUMBER
            for at in range(quantity.last, hit.first + 1)
        ):
            whole = max(
                (each for each in sentence.of(heads) if each.first == hit.first),
                key=lambda each: each.last,
            )
            joined = name.things <= PEOPLE and _is_joined(sentence, whole.last)
            return None if joined else whole
        between_ = sentence.view.text[hit.end : quantity.start]
        if 0 <= quantity.first - hit.last <= 1 and ":" in between_:
            return hit
    return None


def _is_joined(sentence: _Sentence, at: int) -> bool:
    """Whether *and* stands at a token, without a comma before it."""
    tokens = sentence.view.tokens
    if at >= len(tokens) or tokens[at].gap == BREAK:
        return False
    return sentence.view.text[tokens[at].start : tokens[at].end].lower() in JOINING


def _measured(sentence: _Sentence, quantity: Amount, series: Series, name: Name) -> WordHit | None:
    """The word for what is measured, no other figure of that unit closer to it."""
    book = sentence.view.index.kept
    others = [
        hit
        for thing, hit in sentence.hits
        if thing not in name.things
        and any(
            book.series[other.series].unit == series.unit
            and other.series != name.series
            and len(other.things) == 1
            for other in book.names.get(thing, ())
        )
    ]
    products = frozenset(thing for thing in name.things if thing[0] == "product")
    mine = sentence.of(name.things - products) or sentence.of(name.things)
    if not mine:
        return None
    best = min(mine, key=lambda hit: _apart(sentence, hit, quantity))
    apart = _apart(sentence, best, quantity)
    joined = range(min(best.last, quantity.last), max(best.first, quantity.first))
    if any(_is_joined(sentence, at) for at in joined):
        return None
    if apart > FAR or any(_apart(sentence, hit, quantity) < apart for hit in others):
        return None
    for other in sentence.quantities:
        alike = other is not quantity and other.unit == quantity.unit
        if alike and min(_apart(sentence, hit, other) for hit in mine) < apart:
            return None
    return best


def _apart(sentence: _Sentence, hit: WordHit, quantity: Amount) -> int:
    """Words between a word and a figure; a comma between them counts as some more."""
    between_ = sentence.view.text[min(hit.end, quantity.end) : max(hit.start, quantity.start)]
    words = max(hit.first, quantity.first) - min(hit.last, quantity.last)
    return words + (COMMA if ", " in between_ else 0)


def _place(sentence: _Sentence, quantity: Amount, hit: WordHit, series: Series) -> tuple[int, int]:
    """The figure with what it counts or measures, and the year of a target."""
    start, end = quantity.start, quantity.end
    if 0 <= hit.first - quantity.last < AFTER:
        end = max(end, hit.end)
    if series.target:
        for at, _ in _until(sentence):
            end = max(end, sentence.view.tokens[at].end)
            start = min(start, sentence.view.tokens[at].start)
    return start, end


# ── period and scope ─────────────────────────────────────────────────────────────────────────────


def _until(sentence: _Sentence) -> Iterator[tuple[int, int]]:
    """The years by which something is to be: *by 2030*."""
    for at, year in sentence.years().items():
        if sentence.reader.leads(at, sentence.reader.words.until) is not None:
            yield at, year


def _baseline(sentence: _Sentence) -> Iterator[int]:
    """The years something is measured against: *compared to 2020*."""
    for at, year in sentence.years().items():
        if sentence.reader.leads(at, sentence.reader.words.against) is not None:
            yield year


def _since(sentence: _Sentence) -> Iterator[int]:
    """The years from which on something is told: *since 2020*."""
    for at, year in sentence.years().items():
        if sentence.reader.leads(at, sentence.reader.words.since) is not None:
            yield year


def _comparable(
    sentence: _Sentence, quantity: Amount, series: Series, name: Name
) -> list[Figure] | None:
    """The figures a figure may be held against; ``None`` where period or scope are others."""
    current = _in_force(sentence.view, series)
    if not current or not _in_scope(sentence, series, name):
        return None
    less, more = sentence.tells("kept_less"), sentence.tells("kept_more")
    if series.less and not less:
        return None
    if (more or less) and not series.less and not _is_reached(sentence, quantity):
        return None
    if series.target:
        return current if _is_target(sentence) else None
    if _is_held_back(sentence, quantity.number, "expect", "goal", "liking"):
        return None
    return _of_period(sentence, quantity, series, current)


def _is_reached(sentence: _Sentence, quantity: Amount) -> bool:
    """Whether a rise ends at a figure: *up to 88 %*, and not by so much."""
    before = sentence.view.tokens[quantity.first - 1].text if quantity.first else ""
    return before in REACHED


def _in_force(view: View, series: Series) -> list[Figure]:
    """The figures in force when a draft goes out; none where one of them is not out yet.

    Asking for later and later days must not tell what will be published.
    """
    moment = view.draft.time
    if view.now is not None and series.changes(view.now, moment):
        return []
    return series.current(moment)


def _of_period(
    sentence: _Sentence, quantity: Amount, series: Series, current: list[Figure]
) -> list[Figure] | None:
    """The figures of the years a sentence names, or those of today where it names none."""
    moment = sentence.view.draft.time
    years = set(sentence.years().values()) - set(_baseline(sentence))
    known = years_in(series.words)
    if series.less and years and years == set(_since(sentence)) and years <= known:
        years = set[int]()  # *since 2020* says against which year, as the book does
        return current or None
    if not any(figure.fact.period for figure in current):
        return None if years - known - {moment.year} else current
    if series.less and not years:
        return None
    if not years:
        around = set(sentence.reader.years) - set(map(int, quantity.values))
        years = around if around and moment.year not in around else set[int]()
    if years:
        named = [figure for year in years for figure in series.of_period(year, moment)]
        return named if len(named) >= len(years) else None
    if len(current) > 1:
        current = [each for each in current if each.fact.period == str(moment.year)]
    return current or None


def _is_target(sentence: _Sentence) -> bool:
    """Whether it is a target by its year or in so many words."""
    ahead = [year for _, year in _until(sentence) if year > sentence.view.draft.time.year]
    return bool(ahead) or (sentence.says("kept_target") and not sentence.says("kept_more"))


def _in_scope(sentence: _Sentence, series: Series, name: Name) -> bool:
    """Whether no other product, place or part of the firm is spoken of."""
    view, number = sentence.view, sentence.number
    products = {hit.what[1] for hit in view.names("product").within(number)}
    own = {thing[1] for thing in name.things if thing[0] == "product"}
    if series.unit and products and not own:
        return False
    halves = sentence.says("much_part") and not _is_each(sentence, name)
    if halves and series.unit:
        return False
    if not own and sentence.says("much_others"):
        return False
    counted = {("kept_apprentices", ""), ("kept_trades", ""), ("kept_places", "")}
    if series.unit == "%" and not (counted & sentence.things) <= name.things:
        return False
    places = view.index.kept.places & sentence.things
    return series.unit != "%" or all(place[1] in series.words for place in places)


def _is_each(sentence: _Sentence, name: Name) -> bool:
    """Whether all that is said of a part is *every* before the thing itself: that leaves none out."""
    said = sentence.view.said("much_part").within(sentence.number)[:MOST]
    parts = [hit for hit in said if sentence.native(hit)]
    whole = {hit.first for hit in sentence.of(name.things)}
    return all(hit.last in whole for hit in parts)


# ── the two sets ─────────────────────────────────────────────────────────────────────────────────


def _judge(
    sentence: _Sentence, quantity: Amount, series: Series, figure: Figure, name: Name
) -> bool | None:
    """Whether a figure contradicts a fact; *not in so many words* is ``False``, and ``None`` no."""
    if series.target:
        return _judge_target(sentence, quantity, figure)
    comparator = figure.fact.comparator
    if series.unit == TIME and not _is_as_long(quantity, figure):
        return None
    if comparator == "up_to":
        return _judge_up_to(sentence, quantity, figure)
    if comparator == "at_most":
        return _judge_at_most(sentence, quantity, figure)
    if comparator == "plus_minus":
        return None if _same(quantity, figure.value) else True
    if name.loose:
        least = min(low for low, _ in quantity.sets())
        return True if least > figure.value * 1.01 else None
    if series.unit == TIME and comparator == "exactly":
        if _same(quantity, figure.value) or quantity.bound in ("up_to", "about", "nearly"):
            return None
        if quantity.bound in ("more_than", "at_least"):
            return None if quantity.values[0] <= figure.value * 1.01 else True
        return True
    verdicts = [_apart_from(figure, quantity, low, high) for low, high in quantity.sets()]
    if any(verdict == 0 for verdict in verdicts):
        return None
    if comparator in ("at_least", "more_than"):
        return _judge_lower(sentence, quantity, figure, verdicts, name)
    return _judge_exact(sentence, quantity, series, figure, verdicts, name)


def _is_as_long(quantity: Amount, figure: Figure) -> bool:
    """Whether both are times of one kind: days of delivery are no years of supply."""
    return figure.value / MANIFOLD <= max(quantity.values) <= figure.value * MANIFOLD


def _same(quantity: Amount, value: float) -> bool:
    return any(abs(each - value) <= abs(value) * 0.01 for each in quantity.values)


def _of_fact(figure: Figure) -> tuple[float, float]:
    """The values a fact allows."""
    comparator, value = figure.fact.comparator, figure.value
    if comparator == "about":
        return between(value, "about", figure.step, last_digit(value, figure.step))
    if comparator in ("at_least", "more_than"):
        return value, value * BEYOND
    return value, value


def _apart_from(figure: Figure, quantity: Amount, low: float, high: float) -> int:
    """1 where a claim is above the fact, -1 below, 0 where they meet."""
    least, most = _of_fact(figure)
    if quantity.bound in ("more_than", "at_least"):
        if figure.fact.comparator in ("at_least", "more_than"):
            return 1 if low > figure.value else 0
        strict = quantity.bound == "more_than"
        return 1 if low > most or (strict and low == most) else 0
    if high < least:
        return -1
    round_ = quantity.bound == "about"
    return 1 if low > most or (round_ and high == least) else 0


def _is_rounded(quantity: Amount, figure: Figure) -> bool:
    """Whether a figure without a bound may be a rounding of the fact's."""
    if quantity.round_step <= quantity.step or quantity.bound not in ("", "range"):
        return False
    value = quantity.values[0]
    if figure.value >= GREAT and abs(value - figure.value) <= quantity.round_step / 2:
        return True
    return abs(value - figure.value) <= ROUNDED * figure.value


def _judge_exact(
    sentence: _Sentence,
    quantity: Amount,
    series: Series,
    figure: Figure,
    verdicts: list[int],
    name: Name,
) -> bool | None:
    if _is_rounded(quantity, figure):
        big = figure.value >= GREAT and abs(quantity.values[0] - figure.value) <= (
            quantity.round_step / 2
        )
        return None if big else False
    if series.unit:
        return True
    return _judge_count(sentence, quantity, figure, verdicts, name)


def _judge_count(
    sentence: _Sentence, quantity: Amount, figure: Figure, verdicts: list[int], name: Name
) -> bool | None:
    """A count above ours is no part of us; one below is, where nothing says it is the whole."""
    part = any(thing[0] == "fact" for thing in name.things)
    if not part and _is_held_back(sentence, quantity.number, "much_part"):
        return None
    if sentence.says("much_sum") or sentence.view.names("customer").within(sentence.number):
        return None
    whole = _is_whole(sentence, quantity)
    if all(verdict > 0 for verdict in verdicts):
        small = figure.value < GREAT and len(name.things) == 1
        people = ("kept_staff", "") in name.things or ("kept_apprentices", "") in name.things
        place = people and len(name.things) > 1
        return True if whole or not (small or place) else None
    before = sentence.view.tokens[max(quantity.first - 1, 0)].text
    if figure.value < GREAT and before in AT and ("kept_sites", "") in name.things:
        return None
    period = figure.fact.period and int(figure.fact.period[:4]) in sentence.years().values()
    staff = ("kept_staff", "") in name.things or ("kept_apprentices", "") in name.things
    if max(quantity.values) < figure.value * HALF and not (period and not staff):
        return None
    if not (sentence.view.index.kept.places & sentence.things) <= name.things:
        return None
    return True if whole or (period and not staff) else None


def _is_whole(sentence: _Sentence, quantity: Amount) -> bool:
    """Whether a sentence says of a count that it is all of us."""
    if sentence.says("much_whole", "much_working"):
        return True
    view, number = sentence.view, sentence.number
    return sentence.says("much_choice") and bool(
        view.ours.within(number) or view.said("us").within(number)
    )


def _judge_lower(
    sentence: _Sentence,
    quantity: Amount,
    figure: Figure,
    verdicts: list[int],
    name: Name,
) -> bool | None:
    """Against *over N* and *at least N*."""
    lower = quantity.bound in ("more_than", "at_least")
    above = all(verdict > 0 for verdict in verdicts)
    if quantity.unit == TIME:
        if above:
            return bool(lower)
        return len(name.things) > 1
    if above:
        return True
    if quantity.bound or max(quantity.values) < figure.value * HALF:
        return None
    if _is_rounded(quantity, figure) or sentence.says("much_part", "much_sum"):
        return None
    return True


def _judge_up_to(sentence: _Sentence, quantity: Amount, figure: Figure) -> bool | None:
    """*Up to N* promises less than *N*: a bound that is dropped is a contradiction."""
    view = sentence.view
    top = max(quantity.values)
    if quantity.bound in ("up_to", "at_most", "less_than"):
        return True if top > figure.value * 1.01 else None
    if sentence.says("much_one_case") or says(view, sentence.number, "told", "proof"):
        return None if top <= figure.value * 1.01 else True
    if view.names("customer").within(sentence.number):
        return None
    return top >= figure.value * 0.99


def _judge_at_most(sentence: _Sentence, quantity: Amount, figure: Figure) -> bool | None:
    """*Within N*: another bound is another promise."""
    if says(sentence.view, sentence.number, "told") or sentence.says("much_one_case"):
        return None
    if quantity.bound not in ("", "at_most", "less_than", "up_to"):
        return None
    return None if _same(quantity, figure.value) else True


def _judge_target(sentence: _Sentence, quantity: Amount, figure: Figure) -> bool | None:
    """For a target the year is part of the value, and so is what it is measured against."""
    year = figure.fact.period[:4]
    by = {str(each) for _, each in _until(sentence)}
    against = {str(each) for each in _baseline(sentence)}
    same = any(low <= figure.value <= high for low, high in quantity.sets())
    at = bool(by) and year in by
    known = {str(each) for each in years_in(f"{figure.fact.text} {figure.fact.scope}")} - {year}
    if same and (at or not by):
        return True if against and known and against.isdisjoint(known) else None
    if same:
        return True
    if at or not by:
        return None if _is_rounded(quantity, figure) else True
    return False


# ── since when ───────────────────────────────────────────────────────────────────────────────────


def _founded(sentence: _Sentence) -> Iterator[Claim]:
    """Years by which the firm is said to have begun."""
    view, reader = sentence.view, sentence.reader
    kept = view.index.kept
    if not kept.beginnings:
        return
    years = sentence.years()
    if not years and not sentence.quantities:
        return
    own = bool(view.ours.within(sentence.number)) or (view.known_here and sentence.we())
    here = view.class_ == "official" and bool(kept.places & sentence.things)
    if view.said("singular").within(sentence.number) and not view.about_us.within(sentence.number):
        return
    current = [figure for each in kept.beginnings for figure in _in_force(view, each)]
    # *founded in 1931, almost closed in 1932*: the year of the founding is there, and is right
    told = any(figure.value == year for figure in current for year in years.values())
    for at, year in islice(years.items(), MOST):
        begin = reader.leads(at, reader.words.since)
        founding = own and sentence.says("kept_founding") and _is_firm(sentence, at)
        early = (
            begin is not None
            and (own or here)
            and sentence.says("much_doing", "makes")
            and all(year < figure.value for figure in current)
        )
        if not current or any(figure.value == year for figure in current):
            continue
        if _is_held_back(sentence, at, "much_formerly", "much_later"):
            continue
        if early or (founding and not told and _is_near_founding(sentence, at)):
            start = view.tokens[at if begin is None else begin].start
            place = (view.tokens[at].start, view.tokens[at].end)
            yield Claim(start, place[1], place, current[0], None, wrong=True)
    yield from _aged(sentence, current)


def _is_firm(sentence: _Sentence, at: int) -> bool:
    """Whether it is the firm that was founded in the year at a token, and no branch, club or fund."""
    view = sentence.view
    founding = sentence.of(frozenset([("kept_founding", "")]))
    if view.names("customer").within(sentence.number):
        return False
    seat = plain(view.company.profile.seat)
    if any(place[1] not in seat for place in view.index.kept.places & sentence.things):
        return False
    for part in view.said("much_part").within(sentence.number):
        if view.native(part) and founding and part.first < founding[0].first:
            return False
    near = {at, *(hit.first for hit in founding)}
    for hit in view.names("own").within(sentence.number):
        alone = hit.last >= len(view.tokens) or view.tokens[hit.last].gap != HYPHEN
        if alone and (
            hit.first - sentence.span.first <= 1
            or any(abs(hit.first - each) <= AFTER for each in near)
        ):
            return True
    return any(
        view.tokens[each].text in WE
        for each in range(
            max(sentence.span.first, at - 2 * AFTER), min(sentence.span.last, at + AFTER)
        )
    )


def _is_near_founding(sentence: _Sentence, at: int) -> bool:
    """Whether a year stands with a word for founding."""
    return any(
        -AFTER - 2 <= hit.first - at <= AFTER
        for hit in sentence.of(frozenset([("kept_founding", "")]))
    )


def _aged(sentence: _Sentence, current: list[Figure]) -> Iterator[Claim]:
    """A firm that is said to be older than it is: *113 years of us*."""
    view = sentence.view
    if not current or sentence.says("much_sum", "much_part"):
        return
    oldest = view.draft.time.year - min(figure.value for figure in current)
    for quantity in sentence.quantities:
        if quantity.unit != TIME or quantity.bound in ("up_to", "at_most", "less_than", "range"):
            continue
        years = max(quantity.values) / quantities.TIME_IN_DAYS["year"]
        if years != round(years) or years <= oldest + 1.5 or quantity.bound in ("about", "nearly"):
            continue
        beside = any(
            0 <= hit.first - quantity.last <= 1 for hit in view.names("own").within(sentence.number)
        )
        begin = sentence.reader.leads(quantity.first, sentence.reader.words.since)
        doing = begin is not None and sentence.says("much_doing", "makes")
        if beside or (doing and view.ours.within(sentence.number)):
            place = (view.tokens[quantity.number].start, quantity.end)
            yield Claim(quantity.start, quantity.end, place, current[0], None, wrong=True)
