"""The matrix of the company, asked of the engine and drawn as far as somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from sayso.apps.guidelines import queries
from sayso.apps.guidelines.moments import Moments
from sayso.engine import saying
from sayso.engine.action import ACTIONS
from sayso.engine.backwards import Matrix
from sayso.engine.channel import CLASSES
from sayso.engine.scene import Scene
from sayso.engine.text import pick
from sayso.sheets import matrix as sheet
from sayso.sheets.chart import ALL, NO_TOPIC, Chart, Seen, chart, class_words, known_topics
from sayso.sheets.matrix_words import CATALOGUES, say
from sayso.sheets.why import scene_of, why

USUAL = "publish"
LONGEST = 100
"""Signs of a search; more is no name."""
MOST_PAGES = 10_000


class Looking:
    """What somebody looks at, as the address says it; what it says wrong counts as not said."""

    def __init__(self, said: QueryDict, lang: str) -> None:
        self.lang = lang
        do = said.get("do", "")
        self.do = do if do in ACTIONS else USUAL
        known = known_topics(queries.company())
        about = said.get("about", "")
        self.no_such_topic = bool(about) and about != NO_TOPIC and about not in known
        on = said.get("on", "")
        self.seen = Seen(
            about=about if about == NO_TOPIC or about in known else ALL,
            who=_words(said.get("who", "")),
            where=_words(said.get("where", "")),
            on=on if on in CLASSES else "",
            rows=_page(said.get("rows", "")),
            columns=_page(said.get("columns", "")),
        )
        self.cell = said.get("cell", "")
        self.now = queries.now()

    def address(self, **other: str | int) -> str:
        """The address of the same page, with other things said."""
        seen = self.seen
        said = {
            "do": "" if self.do == USUAL else self.do,
            "about": seen.about,
            "who": seen.who,
            "where": seen.where,
            "on": seen.on,
            "rows": seen.rows if seen.rows > 1 else "",
            "columns": seen.columns if seen.columns > 1 else "",
            **other,
        }
        query = urlencode({name: value for name, value in said.items() if value})
        return f"{reverse('matrix')}?{query}" if query else reverse("matrix")

    @property
    def is_narrowed(self) -> bool:
        """Whether less than everything is looked at."""
        return self.address() != reverse("matrix")


def _words(said: str) -> str:
    return " ".join(said.split())[:LONGEST]


def _page(said: str) -> int:
    digits = said.lstrip("0") if said.isdecimal() and said.isascii() else ""
    if len(digits) > len(str(MOST_PAGES)):
        return MOST_PAGES
    return min(int(digits), MOST_PAGES) if digits else 1


matrices: Moments[str, tuple[Scene, Matrix]] = Moments(most=4)
charts: Moments[tuple[str, str, Seen], Chart] = Moments(most=32)


def _asked(do: str, now: datetime) -> tuple[Scene, Matrix]:
    """The matrix of an action at a minute: worked out once, whoever looks."""

    def work() -> tuple[Scene, Matrix]:
        scene = scene_of(queries.rulebook(), do, now)
        return scene, scene.matrix()

    return matrices.of(now, do, work)


def _drawn(do: str, now: datetime, lang: str, seen: Seen) -> Chart:
    def work() -> Chart:
        return chart(_asked(do, now)[1], queries.company(), lang, seen)

    return charts.of(now, (do, lang, seen), work)


class Picture:
    """Everything the page shows, as pieces of HTML whose texts are escaped."""

    def __init__(self, looking: Looking) -> None:
        self.looking = looking
        self.lang = looking.lang
        self.chart = _drawn(looking.do, looking.now, looking.lang, looking.seen)
        self.cell = sheet.find_cell(self.chart, looking.cell)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to show."""
        return not (self.chart.rows and self.chart.columns)

    def _link(self, row: int, column: int) -> str:
        key = sheet.cell_key(self.chart, row, column)
        return f"{self.looking.address(cell=key)}#why"

    @property
    def title(self) -> str:
        """The heading of the page."""
        return say("title", self.lang)

    @property
    def lead(self) -> str:
        """What is shown, in a sentence."""
        return sheet.lead(self.chart)

    @property
    def signs(self) -> SafeString:
        """The signs, drawn once."""
        return _safe(sheet.signs(self.chart))

    @property
    def legend(self) -> SafeString:
        """What they mean."""
        return _safe(sheet.legend(self.chart))

    @property
    def paging(self) -> SafeString:
        """What part of it is on the page, where it is too much for one."""
        return _safe(sheet.paging(self.chart))

    @property
    def pages(self) -> list[tuple[str, str]]:
        """Links to the parts before and after."""
        found: list[tuple[str, str]] = []
        for name, shown, all_, most in sheet.parts(self.chart):
            number = getattr(self.looking.seen, name)
            last = -(-all_ // most)
            number = min(number, last)
            if shown < all_ and number > 1:
                words = say(f"before.{name}", self.lang)
                found.append((self.looking.address(**{name: number - 1}), words))
            if shown < all_ and number < last:
                words = say(f"after.{name}", self.lang)
                found.append((self.looking.address(**{name: number + 1}), words))
        return found

    @property
    def table(self) -> SafeString:
        """The picture for a wide screen, for print and for those who listen."""
        return _safe(sheet.table(self.chart, self._link, self.cell))

    @property
    def listing(self) -> SafeString:
        """The same as a list, for a narrow screen."""
        return _safe(sheet.listing(self.chart, self._link))

    @property
    def reason(self) -> SafeString:
        """Why the chosen cell is as it is; empty where none is chosen."""
        if self.cell is None:
            return _safe("")
        scene, _ = _asked(self.looking.do, self.looking.now)
        found = why(scene, queries.rulebook(), self.chart, *self.cell)
        return _safe(sheet.reason(found, self.chart, rule_link))

    @property
    def unheard(self) -> list[str]:
        """What was looked for and is not there, in sentences."""
        wrong = [say("search.topic", self.lang)] if self.looking.no_such_topic else []
        return wrong + sheet.unheard(self.chart)

    @property
    def csv(self) -> str:
        """The address of the same as CSV."""
        _, mark, query = self.looking.address().partition("?")
        return f"{reverse('matrix_csv')}{mark}{query}"


def rule_link(rule: str) -> str:
    """The address of a paragraph of the guideline."""
    return f"{reverse('guideline')}#r{rule}"


def lines(looking: Looking) -> Iterator[str]:
    """The same as lines of CSV, with a mark at the start by which spreadsheets know UTF-8."""
    scene, _ = _asked(looking.do, looking.now)
    drawn = _drawn(looking.do, looking.now, looking.lang, looking.seen)
    yield sheet.MARK
    yield from sheet.lines(scene, drawn)


def choices(looking: Looking) -> dict[str, list[tuple[str, str, bool]]]:
    """What the lists of the search offer: value, words, whether it is chosen."""
    lang, seen = looking.lang, looking.seen
    company = queries.company()
    there = {channel.class_ for channel in company.channels}
    return {
        "do": [
            (each, saying.upper_first(saying.action_word(each, lang)), each == looking.do)
            for each in ACTIONS
        ],
        "about": [
            (ALL, say("search.all_topics", lang), seen.about == ALL),
            *((each, name, seen.about == each) for each, name in _tree(lang)),
            (NO_TOPIC, say("search.no_topic", lang), seen.about == NO_TOPIC),
        ],
        "on": [
            ("", say("search.all_classes", lang), not seen.on),
            *(
                (each, class_words(each, company, lang), seen.on == each)
                for each in CLASSES
                if each in there
            ),
        ],
    }


def words(lang: str) -> dict[str, str]:
    """The words around the picture, by the last part of their name."""
    catalogue = CATALOGUES.get(lang.partition("-")[0], CATALOGUES["de"])
    return {key.replace(".", "_"): said for key, said in catalogue.items()}


def _tree(lang: str) -> Iterator[tuple[str, str]]:
    """The topics everybody may know of, each indented beneath the one above."""
    company = queries.company()
    known = known_topics(company)
    parents = {topic.id: topic.parent for topic in company.topics}

    def walk(parent: str | None, depth: int) -> Iterator[tuple[str, str]]:
        for topic in company.topics:
            if topic.id not in known or _known_parent(topic.id) != parent:
                continue
            yield topic.id, "\u2003" * depth + pick(topic.name, lang)
            yield from walk(topic.id, depth + 1)

    def _known_parent(topic: str) -> str | None:
        above = parents[topic]
        return above if above in known else None

    yield from walk(None, 0)


def _safe(html: str) -> SafeString:
    return mark_safe(html)  # noqa: S308  every text in it was escaped where it was put in
