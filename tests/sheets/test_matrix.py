"""The matrix as a picture: it shows what asking one by one answers, and nothing it may not."""

from __future__ import annotations

import csv
import io
import re
from base64 import b64encode
from collections import Counter
from datetime import datetime
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace

from engine.random_companies import Dice, bare_company
from sayso import folder
from sayso.engine import saying
from sayso.engine.backwards import Matrix
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile, decide
from sayso.engine.decision import VERDICTS
from sayso.engine.discretion import secret_topics
from sayso.engine.draft import Draft
from sayso.engine.person import Person
from sayso.engine.scene import Scene
from sayso.engine.text import pick
from sayso.engine.topic import Topic
from sayso.sheets import matrix as sheet
from sayso.sheets.chart import (
    MOST_COLUMNS,
    MOST_ROWS,
    NO_TOPIC,
    Cell,
    Chart,
    Seen,
    chart,
    known_topics,
)
from sayso.sheets.frame import document
from sayso.sheets.matrix_words import CATALOGUES
from sayso.sheets.search import fold
from sayso.sheets.signs import STEPS, drawing, shares, sign
from sayso.sheets.why import scene_of, why
from spoken import Code

NOW = datetime.fromisoformat("2026-02-10T19:42")
DEMO = folder.load(folder.demo())
BOOK = compile(DEMO)
SCENE = scene_of(BOOK, "publish", NOW)
TEMPLATES = sorted(Path(folder.__file__).parent.glob("apps/guidelines/templates/**/*.html"))
HOSTILE = "<script>alert(1)</script>\"'&"


def drawn(company: Company, scene: Scene, seen: Seen = Seen(), lang: str = "de") -> Chart:  # noqa: B008  frozen
    """The picture of a company."""
    return chart(scene.matrix(), company, lang, seen)


def demo(lang: str = "de", **seen: str | int) -> Chart:
    """The picture of the demo company."""
    return drawn(DEMO, SCENE, Seen(**seen), lang)  # type: ignore[arg-type]


def one_by_one(scene: Scene, picture: Chart, person: Person, column: int) -> Counter[str]:
    """What asking one by one answers, for a person and a column."""
    place = picture.columns[column]
    return Counter(
        scene.ruling(person.id, channel.id, topic).verdict
        for channel in (place.channels if place.relation else place.channels[:1])
        if not place.relation or (channel.owner == person.id) is (place.relation == "own")
        for topic in picture.topics
    )


def holds(scene: Scene, picture: Chart) -> None:
    """Every cell is what asking one by one answers, for everybody and every channel in it."""
    people = [person.id for row in picture.rows for person in row.people]
    assert Counter(people) == Counter(person.id for person in picture.people)
    channels = {channel.id for column in picture.columns for channel in column.channels}
    assert channels == {channel.id for channel in picture.channels}
    for at, row in enumerate(picture.rows):
        for n, column in enumerate(picture.columns):
            shown = picture.cells[at][n].counts
            for person in row.people:
                found = one_by_one(scene, picture, person, n)
                every = tuple(found[verdict] for verdict in VERDICTS)
                if column.relation and sum(every) != sum(shown):
                    # two own channels of one kind answer like one
                    assert [bool(each) for each in every] == [bool(each) for each in shown]
                else:
                    assert every == shown, (row.name, column.name, person.id)
            for channel in () if column.relation else column.channels:
                same = Counter(
                    scene.ruling(row.people[0].id, channel.id, topic).verdict
                    for topic in picture.topics
                )
                assert tuple(same[verdict] for verdict in VERDICTS) == shown


@pytest.mark.parametrize("seed", range(40))
def test_the_picture_is_what_asking_one_by_one_answers(seed: int) -> None:
    """In any company, whatever part of it is looked at."""
    dice = Dice(f"matrix {seed}")
    company = bare_company(seed)
    secret = dice.choice([topic.id for topic in company.topics]) if company.topics else ""
    company = replace(
        company,
        topics=tuple(replace(t, secret=t.id == secret and seed % 2 == 0) for t in company.topics),
    )
    scene = scene_of(compile(company), dice.choice(["publish", "reply", "share"]), dice.moment())
    about = dice.choice([*known_topics(company), NO_TOPIC])
    for seen in (
        Seen(),
        Seen(about=about),
        Seen(on="ambassador"),
        Seen(on="official", about=about),
    ):
        picture = drawn(company, scene, seen)
        holds(scene, picture)
        every = Counter(
            scene.ruling(person.id, channel.id, topic).verdict
            for person in picture.people
            for channel in picture.channels
            for topic in picture.topics
        )
        assert picture.totals == tuple(every[verdict] for verdict in VERDICTS)


def test_the_demo_is_a_picture_of_a_page() -> None:
    """Everybody is in it once, those who may most first; nobody may read it as a wall of cells."""
    picture = demo()
    holds(SCENE, picture)
    assert len(picture.rows) < 20
    assert len(picture.columns) < 25
    assert [band.class_ for band in picture.bands] == [
        "official",
        "ambassador",
        "private",
        "review",
        "press",
    ]
    yes = [sum(cell.counts[0] for cell in row) for row in picture.cells]
    assert yes[0] == max(yes)
    others = next(row for row in picture.rows if row.name.startswith("Alle anderen"))
    assert others.name == f"Alle anderen ({len(others.people)})"
    assert len(others.people) == max(len(row.people) for row in picture.rows)


def test_a_group_is_named_by_what_it_shares_and_nobody_else() -> None:
    """A role, a status, a level or a unit; else names."""
    everybody = demo(about="t_results", on="official")
    assert [row.name for row in everybody.rows] == ["Alle (30)"]
    apprentices = demo(who="lern", on="private")
    assert [row.name for row in apprentices.rows] == ["Lernende (3)"]
    pair = demo(who="wanner")
    assert [(row.name, row.note) for row in pair.rows] == [
        ("Urs Wanner", "Verwaltungsratspräsident")
    ]


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("petrovic", {"Goran Petrović"}),
        ("DEMIR tunç", {"Tunç Demir"}),
        ("forschung", {"Dr. Hanna Vogt"}),
        ("p_ceo", {"Corinne Aebischer"}),
        ("niemand solches", set()),
    ],
)
def test_people_are_found_as_they_are_spelt(who: str, found: set[str]) -> None:
    """By name, role, unit or id; accents and case do not count."""
    picture = demo(who=who)
    assert {person.name for row in picture.rows for person in row.people} >= found
    assert bool(picture.rows) is bool(found)


def test_what_was_found_is_marked() -> None:
    """The words looked for are marked where they stand, and only there."""
    html = sheet.table(demo(who="petrovic", where="link"), lambda row, column: "")
    assert "Goran <mark>Petrović</mark>" in html
    assert "<mark>Link</mark>edIn" in html
    assert "<mark>" not in sheet.table(demo(), lambda row, column: "")
    by_unit = sheet.table(demo(who="ferrari kommunikation"), lambda row, column: "")
    assert "Social-Media-Manager, <mark>Kommunikation</mark>" in by_unit
    assert sheet.marked("a<b>", "<b") == "a<mark>&lt;b</mark>&gt;"
    assert fold("ÀéØ ß") == "aeø ß"
    assert len(fold("ﬁ ½ İ")) == len("ﬁ ½ İ")


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_nobody_reads_of_a_secret_topic(lang: str) -> None:
    """Neither page, table, reasons nor CSV name one; asked for by name it is not there."""
    hidden = secret_topics(DEMO)
    assert hidden
    names = [pick(topic.name, lang) for topic in DEMO.topics if topic.id in hidden] + [*hidden]
    picture = demo(lang=lang)
    said = sheet.page(SCENE, BOOK, picture) + "".join(sheet.lines(SCENE, picture))
    assert [name for name in names if name in said] == []
    assert not hidden & set(known_topics(DEMO))
    for topic in hidden:
        assert demo(lang=lang, about=topic).topics == picture.topics


def test_a_secret_topic_splits_no_group() -> None:
    """People who differ on a secret topic alone are one group: a split would tell of it."""
    hidden = next(topic for topic in DEMO.topics if topic.secret)
    open_ = replace(
        DEMO, topics=tuple(replace(t, secret=False) if t == hidden else t for t in DEMO.topics)
    )
    assert hidden.id in known_topics(open_)
    kept = [[person.id for person in row.people] for row in demo().rows]
    less = replace(DEMO, topics=tuple(t for t in DEMO.topics if t.parent != hidden.id))
    shown = drawn(less, scene_of(compile(less), "publish", NOW))
    assert [[person.id for person in row.people] for row in shown.rows] == kept


class Open(HTMLParser):
    """Counts the elements, and tells of any attribute that could ask for something elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()
        self.asked: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        for name, value in attrs:
            if name in {"src", "srcset", "action", "data", "poster", "style"} or name[:2] == "on":
                self.asked.append(f"{tag} {name}")
            if name == "href" and value is not None:
                self.links.append(value)
            if name == "id" and value:
                self.ids.append(value)


def test_the_file_stands_alone() -> None:
    """One file, no request: its policy knows its own style and script and forbids all else."""
    html = sheet.page(SCENE, BOOK, demo())
    read = Open()
    read.feed(html)
    assert read.asked == []
    assert [link for link in read.links if not link.startswith("#")] == []
    assert {link[1:] for link in read.links} <= {*read.ids}
    assert len(read.ids) == len(set(read.ids))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    assert "default-src 'none'" in policy[1]
    for tag in ("style", "script"):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert inside
        digest = b64encode(sha256(inside[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert "http" not in html.replace("http-equiv", "")


def test_a_frame_without_a_script_runs_none() -> None:
    """A sheet that brings no script forbids every script; its title is text."""
    html = document(HOSTILE, "<p>x</p>", "de")
    assert "script-src 'none'" in html
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def hostile() -> Company:
    """The demo company, with names that are markup and formulas."""
    first, second, *rest = DEMO.people
    topic, *topics = [each for each in DEMO.topics if each.parent]
    return replace(
        DEMO,
        people=(
            replace(first, name=HOSTILE, function=HOSTILE),
            replace(second, name='=HYPERLINK("http://x","y")'),
            *rest,
        ),
        channels=tuple(replace(c, name={"de": HOSTILE}) for c in DEMO.channels[:1])
        + tuple(replace(c, name={"de": f"@{c.id}"}) for c in DEMO.channels[1:]),
        topics=(
            *(each for each in DEMO.topics if not each.parent),
            Topic(id=topic.id, parent=topic.parent, name={"de": "\t+1"}),
            *topics,
        ),
    )


def test_names_are_text() -> None:
    """Whatever a person, a channel or a topic is called, the file runs nothing of it."""
    company = hostile()
    book = compile(company)
    scene = scene_of(book, "publish", NOW)
    html = sheet.page(scene, book, drawn(company, scene))
    assert "<script>alert" not in html
    assert html.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in html


def test_a_spreadsheet_runs_nothing() -> None:
    """No field of the CSV begins with what a spreadsheet takes for a formula."""
    company = hostile()
    scene = scene_of(compile(company), "publish", NOW)
    rows = list(csv.reader(io.StringIO("".join(sheet.lines(scene, drawn(company, scene))))))
    assert [field for row in rows for field in row if re.match(r"\s*[=+\-@\t\r]", field)] == []
    said = "".join(field for row in rows for field in row)
    assert "'=HYPERLINK" in said
    assert "'@" in said


def test_the_csv_is_what_asking_one_by_one_answers() -> None:
    """Each person, channel and topic is in exactly one line, with its verdict and clauses."""
    picture = demo(about="t_products", on="official")
    rows = list(csv.DictReader(io.StringIO("".join(sheet.lines(SCENE, picture)))))
    ids = {person.name: person.id for person in DEMO.people}
    places = {saying.channel_name(c.id, DEMO, "de"): c.id for c in picture.channels}
    words = {"Ja": "ok", "Zuerst fragen": "ask", "Nein": "stop"}
    seen: Counter[tuple[str, str]] = Counter()
    for row in rows:
        names = row["Personen"].split("; ")
        assert len(names) == int(row["Anzahl"])
        for name in names:
            seen[name, row["Kanal"]] += 1
            ruling = SCENE.ruling(ids[name], places[row["Kanal"]], "t_products")
            assert words[row["Antwort"]] == ruling.verdict
            assert row["Klauseln"] == "; ".join(ruling.clauses)
    assert set(seen.values()) == {1}
    assert len(seen) == len(DEMO.people) * len(picture.channels)


def test_a_cell_gives_its_reasons() -> None:
    """The paragraphs that decide are quoted, and who says yes is named."""
    picture = demo()
    at = sheet.find_cell(picture, "p_smm~off_li")
    assert at
    found = why(SCENE, BOOK, picture, *at)
    verdicts = [each.verdict for each in found.reasons]
    assert verdicts == sorted(verdicts, key=VERDICTS.index)
    assert set(verdicts) == {"ok", "ask", "stop"}
    topics = [topic for each in found.reasons for topic in each.topics]
    assert len(topics) == len(set(topics)) == len(picture.topics)
    html = sheet.reason(found, picture, lambda rule: f"/leitlinie#r{rule}")
    for each in found.reasons:
        assert each.quotes or each.plain
        for quote in each.quotes:
            paragraph = saying.paragraph(quote.rule, DEMO, "de")
            assert paragraph
            assert f'href="/leitlinie#r{quote.rule}"' in html
        if each.verdict == "ask":
            assert each.asks
            assert "Ja sagt, je nach Thema:" in html


def test_who_says_yes_is_told_topic_by_topic() -> None:
    """About all topics together each of them stands with whom the answer about it alone names."""
    picture = demo()
    names = {saying.topic_name(topic, DEMO, "de"): topic for topic in picture.topics}
    asked = 0
    for key in ("p_smm~off_li", "p_com2~off_li", "p_smm~off_yt"):
        at = sheet.find_cell(picture, key)
        assert at
        found = why(SCENE, BOOK, picture, *at)
        assert found.person
        assert found.channel
        for each in found.reasons:
            told = [topic for _, topics in each.asks for topic in topics]
            assert sorted(told) == (sorted(each.topics) if each.verdict == "ask" else [])
            for steps, topics in each.asks:
                for topic in topics:
                    name = names[topic]
                    draft = Draft(
                        author=found.person.id,
                        channel=found.channel.id,
                        action="publish",
                        time=NOW,
                        topics=(name,) if name else None,
                        asked=True,
                    )
                    approvals = decide(draft, BOOK).approvals
                    assert steps == tuple(saying.step_line(s, DEMO, "de") for s in approvals)
                    asked += 1
    assert asked > 20


def test_a_no_about_everything_leads_to_whom_it_concerns() -> None:
    """About all topics nobody is sent to the owner of the first: rule, channel, then guideline."""
    picture = demo()
    first = next(topic for topic in DEMO.topics if topic.id == picture.topics[0]).owner
    people = {person.name: person for person in DEMO.people}
    to_first = 0
    for at in range(len(picture.rows)):
        for n, column in enumerate(picture.columns):
            found = why(SCENE, BOOK, picture, at, n)
            for each in found.reasons:
                if each.verdict != "stop" or len(each.topics) < 2:
                    continue
                named = [person for name, person in people.items() if each.contact.startswith(name)]
                if not named:
                    assert each.contact == DEMO.guideline.contact
                    continue
                to_first += named[0].id == first
                assert named[0] != found.person, column.name
    assert first == "p_ceo"
    assert to_first == 0
    at = sheet.find_cell(picture, "p_com2~off_yt")
    assert at
    most = max(why(SCENE, BOOK, picture, *at).reasons, key=lambda each: len(each.topics))
    assert most.contact.startswith("Noé Ferrari, Social-Media-Manager")


def test_a_paragraph_is_quoted_once() -> None:
    """Two reasons that rest on the same paragraph quote it once, and name it the second time."""
    picture = demo()
    again = 0
    for at in range(len(picture.rows)):
        for n in range(len(picture.columns)):
            html = sheet.reason(why(SCENE, BOOK, picture, at, n), picture)
            quoted = re.findall(r"<blockquote>.*?</blockquote>", html)
            assert len(quoted) == len(set(quoted))
            again += html.count(": steht oben.")
    assert again


QUIET_IS_OVER = datetime.fromisoformat("2026-04-14T10:00")


def test_a_few_exceptions_are_named() -> None:
    """Where at most two topics are answered otherwise, the words name them with their answer."""
    scene = scene_of(BOOK, "publish", QUIET_IS_OVER)
    picture = drawn(DEMO, scene)
    private = next(n for n, each in enumerate(picture.columns) if each.class_ == "private")
    said = Counter(sheet.cell_words(row[private], picture) for row in picture.cells)
    assert "ja, ausser Ausblick (nein)" in said
    named = 0
    for at, row in enumerate(picture.rows):
        for n, column in enumerate(picture.columns):
            cell = picture.cells[at][n]
            if not cell.apart:
                continue
            named += 1
            assert len(cell.apart) <= 2
            apart = dict(cell.apart)
            own = [
                channel
                for channel in column.channels
                if not column.relation
                or (channel.owner == row.people[0].id) is (column.relation == "own")
            ]
            for topic in picture.topics:
                for channel in own if column.relation else own[:1]:
                    ruling = scene.ruling(row.people[0].id, channel.id, topic)
                    assert ruling.verdict == apart.get(topic, cell.mostly)
            assert sign(cell) not in VERDICTS
    assert named > 10
    html = sheet.listing(picture, lambda row, column: "#x")
    assert "ausser Ausblick (nein)" in html
    english = drawn(DEMO, scene, lang="en")
    assert any(
        sheet.cell_words(cell, english) == "yes, except Outlook (no)"
        for row in english.cells
        for cell in row
    )


def test_words_count_topics_and_not_channels() -> None:
    """However many channels of their own somebody has, no cell speaks of more topics than there are."""
    for seed in range(20):
        company = bare_company(seed)
        scene = scene_of(compile(company), "publish", NOW)
        for picture in (drawn(company, scene), demo()):
            for row in picture.cells:
                for cell in row:
                    assert sum(cell.shares) == (0 if cell.is_empty else len(picture.topics))
                    for count in re.findall(r"(\d+)-mal", sheet.cell_words(cell, picture)):
                        assert int(count) <= len(picture.topics)


def test_headings_say_what_they_stand_over() -> None:
    """All of a class are *all*, others need some before them, and every class has its name."""
    official = [each for each in DEMO.channels if each.class_ == "official"]
    alike = demo(who="lern", on="official")
    assert [column.name for column in alike.columns] == [f"Alle offiziellen ({len(official)})"]
    some = demo(who="lern", where="usa", on="official")
    assert [column.name for column in some.columns] == [f"{len(some.channels)} Kanäle"]
    for seen in ({}, {"who": "lern"}, {"who": "petrovic"}, {"about": "t_results"}):
        picture = demo(**seen)  # type: ignore[arg-type]
        before = ""
        for column in picture.columns:
            assert not column.name.startswith("Weitere") or before == column.class_, column.name
            before = column.class_
            every = [each for each in DEMO.channels if each.class_ == column.class_]
            if column.name.startswith("Alle "):
                assert len(column.channels) == len(every)
        html = sheet.table(picture, lambda row, column: "")
        heads = re.findall(r'scope="colgroup"[^>]*><span class="([^"]+)">([^<]+)', html)
        assert [name for _, name in heads] == [band.name for band in picture.bands]
        assert not any("unseen" in each for each, _ in heads)


def test_where_there_is_nothing_to_ask_nothing_is_to_press() -> None:
    """A cell without such a channel is no link, and the legend says what an empty cell means."""
    picture = demo()
    html = sheet.table(picture, lambda row, column: "#x")
    cells = re.findall(r"<td[^>]*>(.*?)</td>", html)
    empty = [cell.is_empty for row in picture.cells for cell in row]
    assert any(empty)
    assert [not cell.startswith("<a") for cell in cells] == empty
    assert "Leer: kein solcher Kanal" in sheet.legend(picture)
    assert "Leer" not in sheet.legend(demo(on="official"))


def test_a_picture_does_not_hold_the_matrix() -> None:
    """What is kept for a page is the page: the matrix of a large company is far larger."""
    picture = demo()
    assert not [name for name in vars(picture) if isinstance(getattr(picture, name), Matrix)]


def test_the_csv_ends_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that would be too long ends with a line that says it; one that is whole does not."""
    picture = demo(about="t_products")
    whole = list(csv.reader(io.StringIO("".join(sheet.lines(SCENE, picture)))))
    assert not any("endet" in row[0] for row in whole)
    for most in (len(whole) - 1, len(whole) - 2, 3):
        monkeypatch.setattr(sheet, "MOST_LINES", most)
        rows = list(csv.reader(io.StringIO("".join(sheet.lines(SCENE, picture)))))
        assert rows[: most + 1] == whole[: most + 1]
        if most == len(whole) - 1:
            assert len(rows) == len(whole)
        else:
            assert len(rows) == most + 2
            assert rows[-1][0].startswith(f"Hier endet die Datei: {most} Zeilen")
            assert {len(row) for row in rows} == {8}


def test_many_people_are_counted_and_few_named() -> None:
    """Of a large group the first fifty are named, in the order of the files, and the rest counted."""
    company, book = crowd(1_300, 1)
    scene = scene_of(book, "publish", NOW)
    picture = drawn(company, scene, Seen(who="muster", about="t_products", on="private"))
    rows = list(csv.DictReader(io.StringIO("".join(sheet.lines(scene, picture)))))
    assert rows
    for channel in picture.channels:
        name = saying.channel_name(channel.id, company, "de")
        here = [row for row in rows if row["Kanal"] == name]
        assert sum(int(row["Anzahl"]) for row in here) == 1_300
        large = max(here, key=lambda row: int(row["Anzahl"]))
        said = large["Personen"].split("; ")
        assert said[:2] == ["Eva Muster 0", "Eva Muster 1"]
        assert len(said) == 51
        assert said[-1] == "und 1’250 weitere"


@pytest.mark.parametrize(
    ("lang", "said"),
    [("de", "1’234’567"), ("fr", "1’234’567"), ("it", "1’234’567"), ("en", "1,234,567")],
)
def test_numbers_are_set_as_the_language_does(lang: str, said: str) -> None:
    """Thousands are set apart as in Swiss German and in English."""
    assert saying.number(1_234_567, lang) == said
    assert saying.number(999, lang) == "999"


def test_people_of_one_row_may_have_different_reasons() -> None:
    """About one topic everybody in the row is in exactly one of its reasons."""
    picture = demo(about="t_results")
    for at, row in enumerate(picture.rows):
        for n, column in enumerate(picture.columns):
            if column.relation:
                continue
            found = why(SCENE, BOOK, picture, at, n)
            named = [name for each in found.reasons for name in each.people]
            assert found.left or sorted(named) == sorted(person.name for person in row.people)


def test_every_cell_is_found_again() -> None:
    """The key of a cell in an address leads back to it; one that is none leads nowhere."""
    picture = demo()
    for at in range(len(picture.rows)):
        for n in range(len(picture.columns)):
            assert sheet.find_cell(picture, sheet.cell_key(picture, at, n)) == (at, n)
    for key in ("", "~", "p_smm", "p_smm~", "p_nobody~off_li", "p_smm~off_nowhere"):
        assert sheet.find_cell(picture, key) is None


def crowd(people: int, channels: int) -> tuple[Company, Rulebook]:
    """The demo company with many people who own one official channel each."""
    person, channel = DEMO.people[9], DEMO.channels[0]
    many = tuple(
        replace(person, id=f"p{n}", name=f"Eva Muster {n}", roles=()) for n in range(people)
    )
    register = tuple(
        replace(channel, id=f"c{n}", owner=f"p{n % people}", deputy=None, contributors=())
        for n in range(channels)
    )
    company = replace(DEMO, people=(*DEMO.people, *many), channels=(*DEMO.channels, *register))
    return company, compile(company)


def test_a_large_company_is_shown_in_parts() -> None:
    """Never more cells than a browser bears; every group and channel is on exactly one page."""
    company, book = crowd(130, 130)
    scene = scene_of(book, "publish", NOW)
    found: list[str] = []
    first = drawn(company, scene)
    assert MOST_ROWS * MOST_COLUMNS <= 5_000
    assert first.all_rows > 2 * MOST_ROWS
    assert first.all_columns > MOST_COLUMNS
    for page in range(1, -(-first.all_rows // MOST_ROWS) + 1):
        part = drawn(company, scene, Seen(rows=page))
        assert len(part.rows) <= MOST_ROWS
        assert len(part.columns) <= MOST_COLUMNS
        found += [person.id for row in part.rows for person in row.people]
        assert f"von {first.all_rows}" in sheet.paging(part)
    assert sorted(found) == sorted(person.id for person in company.people)
    last = drawn(company, scene, Seen(rows=10_000, columns=10_000))
    assert last.rows
    assert last.columns
    assert drawn(company, scene, Seen(who="muster 77")).rows[0].name == "Eva Muster 77"
    assert "Gruppen" not in sheet.paging(demo())


def test_a_share_never_vanishes() -> None:
    """Where there is a yes or an *ask first* among many, the sign shows it."""
    for counts in ((1, 0, 999), (999, 1, 0), (1, 1, 1), (0, 1, 999), (17, 13, 4), (1, 1, 9999)):
        ok, ask = shares(counts)
        assert (ok > 0, ask > 0, STEPS - ok - ask > 0) == tuple(each > 0 for each in counts)
        assert "NaN" not in drawing(sign(Cell(counts)))
    assert [sign(Cell(each)) for each in ((3, 0, 0), (0, 3, 0), (0, 0, 3), (0, 0, 0))] == [
        "ok",
        "ask",
        "stop",
        "",
    ]


def test_every_cell_speaks() -> None:
    """The table has a header for each row and column, and words in every cell."""
    picture = demo()
    html = sheet.table(picture, lambda row, column: f"#{row}-{column}")
    assert html.count('scope="row"') == len(picture.rows)
    assert html.count('scope="col"') == len(picture.columns)
    cells = re.findall(r"<td[^>]*>.*?</td>", html)
    assert len(cells) == len(picture.rows) * len(picture.columns)
    assert [cell for cell in cells if not re.search(r'class="unseen">[^<]+<', cell)] == []


def test_no_word_is_there_in_vain() -> None:
    """Every word of the matrix is asked for. (`tests/test_languages.py` holds all languages to all.)"""
    german = CATALOGUES["de"]
    shown = "".join(file.read_text("utf-8") for file in TEMPLATES)
    asked = [key.removesuffix(".one") for key in german]
    unasked = [
        key
        for key in Code().unasked(dict.fromkeys(asked))
        if f"words.{key.replace('.', '_')}" not in shown
    ]
    assert unasked == []
