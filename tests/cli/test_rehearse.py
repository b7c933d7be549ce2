"""``sayso rehearse`` tells what a changed folder would do, in words, as JSON and as a file."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from sayso import folder
from sayso.cli.rehearse import document
from sayso.engine.company import Company
from sayso.engine.guideline import Example
from sayso.engine.names import CodeName, Embargo
from sayso.engine.rehearsal import Rehearsal, rehearse
from sayso.engine.rehearsal.guarded import Guarded
from sayso.engine.rehearsal.telling import tell
from sayso.engine.rehearsal.words import WORDS
from sayso.engine.topic import Topic
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
    assert "13 Personen (Urs Wanner, " in told
    assert "…) dürfen nicht mehr teilen: auf jedem Kanal der Art «privates Profil»" in told
    assert "Bisher ja (5.2a). Zum Beispiel: Urs Wanner" in told
    assert "Gewinnen Niemand." in told
    assert "Alle 60 Beiträge bekommen die gleiche Antwort wie bisher." in told
    assert "Regel 5.2, «Der Geschäftsbericht ist da.»: bisher ja, neu nein (5.2a)." in told
    assert "5.2a. Wer: bisher «alle, mit Grundlektion», neu «alle, mit Botschafterkurs»." in told


def test_the_other_way_round_they_gain(sayso, changed: Path) -> None:
    """Swapped, the same people gain the same."""
    out = " ".join(sayso("rehearse", str(changed), str(DEMO), "--at", LOOK).out.split())
    assert re.search(r"\+ 13 Personen \([^)]+ …\) dürfen neu teilen", out)
    assert "Verlieren Niemand." in out


def test_posts_that_would_have_been_stopped_are_listed(sayso, tmp_path: Path) -> None:
    """A paragraph without its approval stops what was published with one."""
    part = "      effect: ask\n      do: communicate\n      on: {class: official, own_topic: no}"
    new = with_change(tmp_path, "rules/04-who-speaks.yaml", part, "effect: ask", "effect: forbid")
    text = (new / "rules/04-who-speaks.yaml").read_text("utf-8")
    asks = "      ask: {of: topic_owner, within: 1 workday, valid_for: 30 days}\n"
    (new / "rules/04-who-speaks.yaml").write_text(text.replace(asks, "", 1), "utf-8")
    out = " ".join(sayso("rehearse", str(DEMO), str(new), "--at", LOOK).out.split())
    assert "2 von 60 Beiträgen bekommen eine andere Antwort." in out
    assert "LinkedIn ArvenCloud, 11. Februar 2026: bisher zuerst fragen, neu nein (4.4b)." in out


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
    told = " ".join(early.split())
    assert "noch nicht oder nicht mehr in Kraft: 5.2. Mit --at 2027-01-01 sehen Sie" in told
    assert "Das Beispiel gibt es in der neuen Version nicht mehr" not in told
    assert "Seine Regel ist in der neuen Version zu diesem Zeitpunkt nicht in Kraft." in told
    late = sayso("rehearse", str(DEMO), str(new), "--at", "2027-01-02").out
    assert "Keine Frage wird anders beantwortet." in late


QUIET = """      about: [t_results, t_orders, t_outlook, t_share]
      when: {during: quiet_period}
"""


def test_a_clause_that_is_off_is_named_with_its_next_moment(sayso, tmp_path: Path) -> None:
    """*Nothing differs* is never said alone of a clause whose time it is not."""
    new = with_change(
        tmp_path, "rules/05-figures.yaml", QUIET, QUIET, QUIET + "      except: r_ceo\n"
    )
    line = ("rehearse", str(DEMO), str(new))
    told = " ".join(sayso(*line, "--at", LOOK).out.split())
    assert "Keine Frage wird anders beantwortet. 5.3a gilt nur während" in told
    assert "Mit --at 2027-01-01 sehen Sie, was dann anders ist." in told
    resting = json.loads(sayso(*line, "--at", LOOK, "--json").out)["changes"]["resting"]
    assert resting == [{"clause": "5.3a", "at": "2027-01-01T00:00:00"}]
    then = sayso(*line, "--at", "2027-01-01", "--json").out
    assert json.loads(then)["gains"]
    assert json.loads(then)["changes"]["resting"] == []
    # after the last one known, the last one
    late = json.loads(sayso(*line, "--at", "2028-01-01", "--json").out)["changes"]["resting"]
    (one,) = late
    assert json.loads(sayso(*line, "--at", one["at"], "--json").out)["gains"]


@pytest.mark.parametrize(
    ("time", "moment", "found"),
    [
        ("{during: crisis}", LOOK, "2026-05-12T14:30:00"),
        ("{from: 2026-12-03}", LOOK, "2026-12-03T00:00:00"),
        ("{until: 2026-09-01 07:00}", LOOK, "2026-09-01T06:59:00"),
        ("{hours: 20:00-22:00}", LOOK, "2026-11-20T20:00:00"),
        ("{days: mon, hours: 07:00-09:00}", LOOK, "2026-11-23T07:00:00"),
        ("{yearly: 02-01..02-03}", LOOK, "2027-02-01T00:00:00"),
        ("{during: launch}", "2026-03-01", "2026-04-14T09:00:00"),
        # the day is a secret: of an embargo, of an event only the house knows of
        ("{public: x_steinadler}", LOOK, None),
        ("{from: ev_ax700.start}", "2026-03-01", None),
    ],
)
def test_the_next_moment_is_one_at_which_it_is_on(
    tmp_path: Path, time: str, moment: str, found: str | None
) -> None:
    """The day named is a day of the clause, and none that is a secret."""
    part = "when: {during: quiet_period}\n      unless"
    new = folder.load(
        with_change(tmp_path, "rules/05-figures.yaml", part, "{during: quiet_period}", time)
    )
    old = folder.load(DEMO)
    at = datetime.fromisoformat(moment)
    without = msgspec.structs.replace(
        old,
        guideline=msgspec.structs.replace(
            old.guideline,
            rules=tuple(
                msgspec.structs.replace(r, clauses={k: c for k, c in r.clauses.items() if k != "a"})
                if r.id == "5.3"
                else r
                for r in old.guideline.rules
            ),
        ),
    )
    (one,) = rehearse(without, new, at, NETWORKS).changes.resting
    assert one.at == (found and datetime.fromisoformat(found))


# ── what is only said ────────────────────────────────────────────────────────────────────────────


def with_text(tmp_path: Path, *langs: str) -> Path:
    """Return a copy of the demo in which 5.3 has one more sentence in these languages."""
    copy = tmp_path / "new"
    shutil.copytree(DEMO, copy)
    for lang in langs:
        (file,) = (copy / "handbook" / lang).glob("05-*.md")
        text = file.read_text("utf-8")
        line = next(each for each in text.splitlines() if "5.3" in each)
        assert line.endswith(("*", "."))
        file.write_text(text.replace(line, line.replace(". ", ". Zwetschge. ", 1)), "utf-8")
    return copy


def test_a_changed_paragraph_is_shown_old_and_new(sayso, tmp_path: Path) -> None:
    """Words alone are told as words, with what stood there, what stands there, and the language."""
    new = with_text(tmp_path, "de")
    told = " ".join(sayso("rehearse", str(DEMO), str(new), "--at", LOOK).out.split())
    assert "Regel 5.3: Text geändert (nur deutsch), Bestimmungen nicht." in told
    assert re.search(r"5\.3, deutsch: bisher «[^»]+», neu «[^»]*Zwetschge\.[^»]*»", told)
    assert not re.search(r"bisher «[^»]*Zwetschge", told)
    assert "englisch:" not in told


def test_a_paragraph_changed_in_every_language(sayso, tmp_path: Path) -> None:
    """Each language is shown, and none is said to be the only one."""
    new = with_text(tmp_path, *folder.load(DEMO).profile.guideline_languages)
    told = " ".join(sayso("rehearse", str(DEMO), str(new), "--at", LOOK).out.split())
    assert "Regel 5.3: Text geändert, Bestimmungen nicht." in told
    for language in ("deutsch", "englisch", "französisch", "italienisch"):
        assert f"5.3, {language}: bisher" in told


def test_a_clause_changed_without_its_text_says_so(sayso, changed: Path) -> None:
    """The reverse: who reads the paragraph would not know."""
    told = sayso("rehearse", str(DEMO), str(changed), "--at", LOOK).out
    assert "Bestimmungen geändert, Text nicht: 5.2" in " ".join(told.split())


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


@pytest.mark.parametrize("lang", sorted(WORDS))
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
    assert "Arvenberg Maschinen AG" in shown
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


TITAN = ("titan", "lehrwerkstatt", "kometenschweif", "steinadler", "querétaro", "golden eagle")


def with_secrets(old: Company) -> tuple[Company, Company]:
    """Return two versions that differ, with a secret wherever one can stand."""
    replace = msgspec.structs.replace
    secret = Embargo(id="x_titan", name="Projekt Titan", terms=("Lehrwerkstatt", "Titan"))
    code = CodeName(code="Kometenschweif", stands_for="x_titan")
    said = ("Titan fräsen macht Freude.", "Ein Tag in der Lehrwerkstatt.", "Das neue Titangehäuse.")
    said += ("Der Kometenschweif kommt bald.", "Projekt Steinadler und Querétaro.")
    posts = tuple(
        replace(old.published[0], id=f"titan{n}", text=text) for n, text in enumerate(said)
    )
    texts = tuple(Example(text=text, as_="p_marco", on="priv_li") for text in said)
    place = replace(old.channels[0], id="off_titan", name={"de": "Titan auf YouTube"})
    hidden = replace(old.channels[0], id="off_other", name={"de": "Anders"}, topics=("t_titan",))
    topic = Topic(id="t_titan", name={"de": "Titan", "en": "Titan"}, parent="t_root", secret=True)
    about = Example(text="Etwas ganz anderes.", as_="p_marco", on="priv_li", about=("t_titan",))

    def version(*, new: bool) -> Company:
        guideline = old.guideline
        rules = tuple(
            replace(
                rule,
                examples=replace(rule.examples, ok=(*rule.examples.ok, *texts, about)),
                clauses={
                    key: replace(c, who=(), words={"de": "Titan ist gemeint."}, only=False)
                    if new and rule.id in ("5.2", "4.4")
                    else c
                    for key, c in rule.clauses.items()
                    if not (new and rule.id + key in ("2.1b", "5.5a"))
                },
            )
            for rule in guideline.rules
        )
        paragraphs = {
            lang: {
                name: replace(p, text=p.text + " Titan und Lehrwerkstatt." * new)
                if name == "5.2"
                else p
                for name, p in those.items()
            }
            for lang, those in guideline.paragraphs.items()
        }
        names = replace(
            old.names,
            embargoes=(*old.names.embargoes, secret) if new else old.names.embargoes,
            code_names=(*old.names.code_names, code) if new else old.names.code_names,
        )
        return replace(
            old,
            names=names,
            topics=(*old.topics, topic),
            published=(*old.published, *posts),
            channels=(*old.channels, hidden, place) if new else (*old.channels, hidden),
            units=tuple(replace(unit, name={"de": "Projekt Titan"}) for unit in old.units),
            guideline=replace(guideline, rules=rules, paragraphs=paragraphs),
        )

    return version(new=False), version(new=True)


@pytest.mark.parametrize("turned", [False, True])
def test_nothing_secret_is_handed_on(turned: bool) -> None:
    """However much of it stands in the folders, no form of a rehearsal holds a guarded word."""
    old, new = with_secrets(folder.load(DEMO))
    old, new = (new, old) if turned else (old, new)
    whole = rehearse(old, new, AT, NETWORKS, secrets=True)
    assert "titan" in msgspec.json.encode(whole).decode().casefold()
    found = rehearse(old, new, AT, NETWORKS)
    assert found.shifts
    assert found.posts
    assert found.examples
    assert found.posts_secret >= 5
    assert found.examples_secret >= 6
    said = [json.dumps(document(found, old, new), ensure_ascii=False)]
    for lang in WORDS:
        said += [sheet.page(found, old, new, lang), str(tell(found, old, new, lang))]
    for text in said:
        for word in (*TITAN, "t_titan", "off_other", "off_titan"):
            assert word not in text.casefold(), word
        assert "Etwas ganz anderes" not in text
    assert f"{found.posts_secret} Beiträge betreffen Geheimes; sie stehen hier nicht." in said[1]


def test_the_words_of_a_later_day_are_secret_today() -> None:
    """A rehearsal for a day after the embargo is handed on before."""
    old, new = with_secrets(folder.load(DEMO))
    replace = msgspec.structs.replace
    ends = datetime.fromisoformat("2027-01-01")
    lifted = tuple(replace(each, until=ends) for each in new.names.embargoes)
    new = replace(new, names=replace(new.names, embargoes=lifted))
    later = datetime.fromisoformat("2027-02-01")
    found = rehearse(old, new, later, NETWORKS, now=AT)
    assert "titan" not in json.dumps(document(found, old, new)).casefold()
    assert Guarded(old, new, AT).names("Titan")
    assert not Guarded(old, new, later).names("Titan")


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


def test_no_sentence_is_there_in_vain() -> None:
    """Every sentence is asked for. (`tests/test_languages.py` holds all languages to all.)"""
    assert Code().unasked(WORDS["de"]) == []


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
