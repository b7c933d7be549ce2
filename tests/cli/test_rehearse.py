"""``sayso rehearse`` tells what a changed folder would do, in words, as JSON and as a file."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import msgspec
import pytest

from sayso import folder
from sayso.engine.rehearsal import Rehearsal, rehearse
from sayso.engine.rehearsal.telling import tell
from sayso.engine.rehearsal.words import WORDS
from sayso.networks import NETWORKS
from sayso.sheets import rehearsal as sheet
from spoken import Code

DEMO = Path(__file__).resolve().parents[2] / "demo" / "arvenberg"
LOOK = "2026-11-20T12:00"
AT = datetime.fromisoformat(LOOK)
SHARING = """      who: {level: basic}
      only: yes
      do: share
      on: [ambassador, private]
      about: t_finance"""


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Return the demo with 5.2a changed: results are shared by ambassadors only."""
    return with_change(
        tmp_path, "rules/05-figures.yaml", SHARING, "level: basic", "level: ambassador"
    )


def with_change(tmp_path: Path, file: str, part: str, old: str, new: str) -> Path:
    """Return a copy of the demo in which ``old`` is ``new`` within ``part`` of ``file``."""
    copy = tmp_path / "new"
    shutil.copytree(DEMO, copy)
    text = (copy / file).read_text("utf-8")
    assert text.count(part) == 1
    (copy / file).write_text(text.replace(part, part.replace(old, new)), "utf-8")
    return copy


class Seen(HTMLParser):
    """Collects what a page shows and what it would load."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.words += data


# ── the story of one changed paragraph ───────────────────────────────────────────────────────────


def test_who_loses_what_is_told_in_one_sentence(sayso, changed: Path) -> None:
    """The sentence says how many, what, where, about what, the clause, and one of them by name."""
    status, out, err = sayso("rehearse", str(DEMO), str(changed), "--at", LOOK)
    assert (status, err) == (0, "")
    told = " ".join(out.split())
    assert "13 Personen dürfen nicht mehr teilen: auf jedem Kanal der Art «privates Profil»" in told
    assert "Bisher ja (5.2a). Zum Beispiel: Urs Wanner" in told
    assert "Gewinnen Niemand." in told
    assert "Alle 60 Beiträge bekommen die gleiche Antwort wie bisher." in told
    assert "Regel 5.2, «Der Geschäftsbericht ist da.»: bisher ja, neu nein (5.2a)." in told
    assert "5.2a. Wer: bisher «alle, mit Grundlektion», neu «alle, mit Botschafterkurs»." in told


def test_the_other_way_round_they_gain(sayso, changed: Path) -> None:
    """Swapped, the same people gain the same."""
    out = " ".join(sayso("rehearse", str(changed), str(DEMO), "--at", LOOK).out.split())
    assert "+ 13 Personen dürfen neu teilen" in out
    assert "Verlieren Niemand." in out


def test_posts_that_would_have_been_stopped_are_listed(sayso, tmp_path: Path) -> None:
    """A paragraph without its approval stops what was published with one."""
    part = "      effect: ask\n      do: communicate\n      on: {class: official, own_topic: no}"
    new = with_change(tmp_path, "rules/04-who-speaks.yaml", part, "effect: ask", "effect: forbid")
    text = (new / "rules/04-who-speaks.yaml").read_text("utf-8")
    asks = "      ask: {of: topic_owner, within: 1 workday, valid_for: 30 days}\n"
    (new / "rules/04-who-speaks.yaml").write_text(text.replace(asks, "", 1), "utf-8")
    out = " ".join(sayso("rehearse", str(DEMO), str(new), "--at", LOOK).out.split())
    assert "5 von 60 Beiträgen bekommen eine andere Antwort." in out
    assert "LinkedIn Service, 7. Oktober 2025: bisher zuerst fragen, neu nein (4.4b)." in out


def test_nothing_changed_says_so(sayso) -> None:
    """The same folder twice: nobody gains, nobody loses, and the status is 0."""
    status, out, _ = sayso("rehearse", str(DEMO), str(DEMO), "--at", LOOK)
    assert status == 0
    assert "Keine Frage wird anders beantwortet." in out
    assert "Nichts, was entscheidet." in out


def test_rules_that_are_not_in_force_yet_are_named(sayso, tmp_path: Path) -> None:
    """Whoever rehearses too early is told, and which day to take."""
    part = '- id: "5.2"\n'
    new = with_change(
        tmp_path, "rules/05-figures.yaml", part, part, part + "  valid_from: 2027-01-01\n"
    )
    early = sayso("rehearse", str(DEMO), str(new), "--at", LOOK).out
    assert "noch nicht oder nicht mehr in Kraft: 5.2." in " ".join(early.split())
    late = sayso("rehearse", str(DEMO), str(new), "--at", "2027-01-02").out
    assert "Keine Frage wird anders beantwortet." in late


# ── doors ────────────────────────────────────────────────────────────────────────────────────────


def test_json_holds_everything(sayso, changed: Path) -> None:
    """Counts add up, and it reads back as what the engine found."""
    told = json.loads(sayso("rehearse", str(DEMO), str(changed), "--at", LOOK, "--json").out)
    assert told["schema"] == "sayso.rehearsal/1"
    assert sum(shift["questions"] for shift in told["losses"]) == 260
    (loss,) = told["losses"]
    assert loss["actions"] == ["share"]
    assert len(loss["people"]) * len(loss["channels"]) * len(loss["topics"]) == 260
    again = msgspec.convert({**told, "moment": told["at"]}, Rehearsal)
    old, new = folder.load(DEMO), folder.load(changed)
    assert again == rehearse(old, new, again.moment, NETWORKS)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_file_stands_alone(sayso, changed: Path, tmp_path: Path, lang: str) -> None:
    """No script, nothing from elsewhere, the same sentences as on the terminal."""
    file = tmp_path / "changes.html"
    line = ("rehearse", str(DEMO), str(changed), "--at", LOOK, "--lang", lang)
    assert sayso(*line, "--html", str(file)).out == ""
    page = file.read_text("utf-8")
    seen = Seen(page)
    assert not seen.tags & {"script", "img", "link", "iframe", "object"}
    assert seen.addresses == []
    assert "url(" not in page
    assert f'<html lang="{lang}">' in page
    wide = " ".join(sayso(*line).out.split())
    shown = " ".join(seen.words.split())
    for part in ("260", "5.2a"):
        sentence = next(each for each in re.split(r"(?<=[.:]) ", wide) if part in each)
        assert sentence in shown
    assert sayso(*line, "--html", "-").out == page


def test_names_are_never_trusted(tmp_path: Path) -> None:
    """What looks like HTML in a name, a text or a number of a version is only letters."""
    evil = "<script>alert('x')</script>&\"<b onclick=x>"
    old = folder.load(DEMO)
    replace = msgspec.structs.replace
    people = tuple(replace(p, name=evil) for p in old.people)
    channels = tuple(replace(c, name={"de": evil}) for c in old.channels)
    topics = tuple(replace(t, name={"de": evil}) for t in old.topics)
    posts = tuple(replace(p, text=evil + p.text) for p in old.published)
    rules = tuple(
        replace(rule, clauses={k: c for k, c in rule.clauses.items() if rule.id + k != "2.1b"})
        for rule in old.guideline.rules
    )
    changed = [
        replace(
            old,
            people=people,
            channels=channels,
            topics=topics,
            published=posts,
            guideline=replace(old.guideline, rules=those, version=evil + str(place)),
        )
        for place, those in enumerate((old.guideline.rules, rules))
    ]
    found = rehearse(changed[0], changed[1], AT, NETWORKS)
    assert found.losses
    assert found.posts
    page = sheet.page(found, changed[0], changed[1], "de")
    assert "<script" not in page
    assert "<b onclick" not in page
    assert "alert(&#x27;x&#x27;)" in page


def test_secret_topics_are_left_out(sayso, tmp_path: Path) -> None:
    """Neither the words nor the JSON nor the file name a secret topic or count its questions."""
    old = folder.load(DEMO)
    secret = [topic for topic in old.topics if topic.secret]
    assert secret
    replace = msgspec.structs.replace
    rules = tuple(
        replace(r, clauses={k: c for k, c in r.clauses.items() if r.id + k != "2.1a"})
        for r in old.guideline.rules
    )
    new = replace(old, guideline=replace(old.guideline, rules=rules))
    found = rehearse(old, new, AT, NETWORKS)
    assert found.gains
    page = sheet.page(found, old, new, "de")
    for topic in secret:
        assert topic.id not in msgspec.json.encode(found).decode()
        assert topic.name["de"] not in Seen(page).words
    whole = rehearse(old, new, AT, NETWORKS, secrets=True)
    assert whole.questions > found.questions


@pytest.mark.parametrize("place", [0, 1])
def test_a_folder_that_is_none_is_a_wrong_use(sayso, tmp_path: Path, place: int) -> None:
    """One sentence with the path, and status 2; what does not load is 1, with every place."""
    folders = [str(DEMO), str(DEMO)]
    folders[place] = str(tmp_path / "nowhere")
    status, out, err = sayso("rehearse", *folders)
    assert (status, out) == (2, "")
    assert "nowhere" in err
    part = "      only: yes\n      do: share\n      on: [ambassador, private]\n"
    folders[place] = str(with_change(tmp_path, "rules/05-figures.yaml", part, "only", "onyl"))
    status, out, err = sayso("rehearse", *folders)
    assert (status, out) == (1, "")
    assert re.search(r"rules/05-figures\.yaml:\d+:\d+", err)


@pytest.mark.parametrize(
    ("line", "missing"),
    [((), "beiden Ordner"), (("a",), "der neuen Version"), (("a", "b", "c"), "«c»")],
)
def test_two_folders_are_wanted(sayso, line: tuple[str, ...], missing: str) -> None:
    """One or three are a wrong use, said in a sentence."""
    status, out, err = sayso("rehearse", *line)
    assert (status, out) == (2, "")
    assert missing in err


# ── words ────────────────────────────────────────────────────────────────────────────────────────


def test_both_languages_say_everything() -> None:
    """The same sentences with the same places, in plain words, and none in vain."""

    def places(sentence: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(sentence) if name}

    german, english = WORDS["de"], WORDS["en"]
    assert german.keys() == english.keys()
    for key, sentence in german.items():
        assert places(sentence) == places(english[key]), key
        assert not re.search(r"!|Versto[sß]|ß|violation", sentence + english[key]), key
    assert Code().unasked(german) == []


@pytest.mark.parametrize("clause", ["2.1a", "2.1b", "4.4b", "1.2a", "3.1b", "4.7a"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_minute_is_enough(clause: str, lang: str) -> None:
    """Whatever clause goes, no heading has more lines than one reads in a minute."""
    old = folder.load(DEMO)
    replace = msgspec.structs.replace
    rules = tuple(
        replace(r, clauses={k: c for k, c in r.clauses.items() if r.id + k != clause})
        for r in old.guideline.rules
    )
    new = replace(old, guideline=replace(old.guideline, rules=rules))
    found = rehearse(old, new, AT, NETWORKS)
    told = tell(found, old, new, lang)
    for section, shifts in zip(
        told.sections, (found.gains, found.losses, found.others), strict=False
    ):
        assert len(section.lines) <= 12
        assert sum(line.questions for line in section.lines) == sum(s.questions for s in shifts)
        for line in section.lines:
            assert len(line.text) < 500
