"""A company back into its files."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec.structs import replace

from engine.notation.small import SMALL
from sayso.engine.company import Company
from sayso.engine.guideline import Approval, Approver, Clause, Example, Examples, Rule, Step, Who
from sayso.engine.notation import load, write
from sayso.engine.statement import Statement


def loaded(files: dict[str, bytes]) -> Company:
    """Return what loads, or fail with everything that is wrong."""
    found = load(files)
    assert found.company is not None, "\n".join(map(str, found.problems))
    return found.company


def same(one: Company, other: Company) -> bool:
    """Whether two companies are equal, whatever files they came from."""
    return replace(one, digest="") == replace(other, digest="")


def lines(before: dict[str, bytes], after: dict[str, bytes]) -> tuple[set[str], set[str]]:
    """Return the lines that went and the lines that came."""
    there = {
        f"{name}: {line}" for name, text in before.items() for line in text.decode().split("\n")
    }
    here = {f"{name}: {line}" for name, text in after.items() for line in text.decode().split("\n")}
    return there - here, here - there


def with_rule(company: Company, number: int, **changed: Any) -> Company:
    """Return the company with one rule changed."""
    rules = list(company.guideline.rules)
    rules[number] = replace(rules[number], **changed)
    return replace(company, guideline=replace(company.guideline, rules=tuple(rules)))


def with_clause(company: Company, number: int, letter: str, **changed: Any) -> Company:
    """Return the company with one clause changed."""
    rule = company.guideline.rules[number]
    clause = replace(rule.clauses[letter], **changed)
    return with_rule(company, number, clauses=rule.clauses | {letter: clause})


def with_person(company: Company, number: int, **changed: Any) -> Company:
    """Return the company with one person changed."""
    people = list(company.people)
    people[number] = replace(people[number], **changed)
    return replace(company, people=tuple(people))


def test_what_did_not_change_stays_to_the_byte() -> None:
    """Writing back what was loaded gives the same bytes, comments and odd spacing included."""
    assert write(loaded(SMALL), SMALL) == SMALL


def test_windows_files_stay_to_the_byte() -> None:
    """A byte order mark and Windows line ends survive where nothing changed."""
    files = {name: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n") for name, text in SMALL.items()}
    assert write(loaded(files), files) == files


def test_a_folder_can_be_written_from_nothing() -> None:
    """Without files the folder is written anew, and says the same."""
    company = loaded(SMALL)
    files = write(company, {})
    assert same(loaded(files), company)
    assert {"rules/01.yaml", "rules/02.yaml"} <= files.keys()


@dataclass
class Change:
    """A change to the small company, and the lines of its files that go and come with it."""

    name: str
    change: Callable[[Company], Company]
    gone: set[str]
    come: set[str]


CHANGES = [
    Change(
        "a sentence",
        lambda c: with_clause(c, 0, "b", instead={"de": "Teilen Sie nur.", "en": "Just share: no more."}),
        {"rules/05-figures.yaml:         de: Teilen Sie die Meldung ohne Kommentar.",
         "rules/05-figures.yaml:         en: Share the news without a comment."},
        {"rules/05-figures.yaml:         de: Teilen Sie nur.",
         'rules/05-figures.yaml:         en: "Just share: no more."'},
    ),
    Change(
        "a new key",
        lambda c: with_clause(c, 0, "b", secret=True),
        set(),
        {"rules/05-figures.yaml:       secret: yes"},
    ),
    Change(
        "a key taken away",
        lambda c: with_clause(c, 0, "b", if_=()),
        {"rules/05-figures.yaml:       if: interprets"},
        set(),
    ),
    Change(
        "one more in a list",
        lambda c: with_clause(c, 0, "b", except_=(*c.guideline.rules[0].clauses["b"].except_, Who(name="press"))),
        {"rules/05-figures.yaml:       except: [ceo, {relation: topic_owner}]"},
        {"rules/05-figures.yaml:       except: [ceo, {relation: topic_owner}, press]"},
    ),
    Change(
        "a list for one",
        lambda c: with_clause(c, 1, "a", overrides=()),
        {"rules/05-figures.yaml:       overrides: 5.2a"},
        set(),
    ),
    Change(
        "a person's name with a comma",
        lambda c: with_person(c, 1, name='Beispiel, "Beat"'),
        {"people.csv: beat,Beat Beispiel,sales,zurich,,press ceo,,2019-05-01,basic 2025-01-01..; basic 2021-01-01..2023-01-01,,no"},
        {'people.csv: beat,"Beispiel, ""Beat""",sales,zurich,,press ceo,,2019-05-01,basic 2025-01-01..; basic 2021-01-01..2023-01-01,,no'},
    ),
    Change(
        "a post",
        lambda c: replace(c, published=(replace(c.published[0], text="Neu"), *c.published[1:])),
        {'published.jsonl: {"id": "s1", "channel": "web_li", "author": "anna", "lang": "de", "time": "2026-03-03T07:20", "text": "Umsatz: 7,1 Mio."}'},
        {'published.jsonl: {"id": "s1", "channel": "web_li", "author": "anna", "lang": "de", "time": "2026-03-03T07:20", "text": "Neu"}'},
    ),
    Change(
        "another post",
        lambda c: replace(c, published=(*c.published, Statement(id="s3", channel="web_li", author="anna", time=c.published[0].time, text="«ß»"))),
        set(),
        {'published.jsonl: {"id": "s3", "channel": "web_li", "author": "anna", "time": "2026-03-03T07:20", "text": "«ß»"}'},
    ),
    Change(
        "a head of a unit",
        lambda c: replace(c, units=(replace(c.units[0], head="beat"), c.units[1])),
        {"company.yaml:     head: anna"},
        {"company.yaml:     head: beat"},
    ),
    Change(
        "a rule less",
        lambda c: replace(c, guideline=replace(c.guideline, rules=c.guideline.rules[:-1])),
        {"rules/06-people.yaml: - id: 6.10"},
        set(),
    ),
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_only_what_changed_is_spelt_anew(change: Change) -> None:
    """A change touches its own lines; loading the files gives the changed company."""
    before = loaded(SMALL)
    after = change.change(before)
    files = write(after, SMALL)
    gone, come = lines(SMALL, files)
    assert change.gone <= gone
    assert change.come == come
    assert same(loaded(files), after)


def test_comments_stay_beside_a_change() -> None:
    """Comments above, beside and within a changed rule are still there."""
    files = write(with_rule(loaded(SMALL), 0, title={"de": "Zahlen", "en": "Figures"}), SMALL)
    text = files["rules/05-figures.yaml"].decode()
    assert "# Chapter 5." in text
    assert "# once published" in text
    assert "# Nobody interprets." in text


def test_new_rules_stand_beside_their_neighbour() -> None:
    """A new rule is written behind the one it follows, in its file, set off like the others."""
    company = loaded(SMALL)
    asks = Approval(
        steps=(Step(of=(Approver(role="ceo", deputy=False),), within="1 workday"),),
        valid_for="30 days",
    )
    rule = Rule(
        id="5.25",
        title={"de": "Zwischenbericht: Umsatz", "en": "Interim report"},
        clauses={"a": Clause(effect="ask", ask=asks, about=("results",))},
        examples=Examples(ask=(Example(text="Zwei\nZeilen", as_="beat"), Example(text="no"))),
    )  # fmt: skip
    rules = company.guideline.rules
    after = replace(
        company, guideline=replace(company.guideline, rules=(rules[0], rule, *rules[1:]))
    )
    files = write(after, SMALL)
    assert same(loaded(files), after)
    text = files["rules/05-figures.yaml"].decode()
    assert text.startswith(SMALL["rules/05-figures.yaml"].decode().split('- id: "5.3"')[0])
    assert '\n\n- id: "5.25"\n  title:' in text
    assert text.endswith(
        '\n\n- id: "5.3"' + SMALL["rules/05-figures.yaml"].decode().split('- id: "5.3"')[1]
    )


def test_rules_can_change_their_order() -> None:
    """Rules in another order are written so that they are read in that order."""
    company = loaded(SMALL)
    turned = tuple(reversed(company.guideline.rules))
    after = replace(company, guideline=replace(company.guideline, rules=turned))
    assert same(loaded(write(after, SMALL)), after)


def test_a_chapter_is_its_markdown() -> None:
    """A changed chapter is written as it stands; its paragraphs follow from it."""
    company = loaded(SMALL)
    chapter = company.guideline.chapters["en"][0]
    changed = replace(chapter, markdown=chapter.markdown.replace("May.", "Must."))
    chapters = company.guideline.chapters | {"en": (changed,)}
    files = write(replace(company, guideline=replace(company.guideline, chapters=chapters)), SMALL)
    assert files["handbook/en/05.md"] == changed.markdown.encode()
    assert loaded(files).guideline.paragraphs["en"]["5.2"].lead == "Must"


def test_a_chapter_stays_in_the_handbook() -> None:
    """No chapter is written outside the handbook, whatever its file is called."""
    company = loaded(SMALL)
    chapter = replace(company.guideline.chapters["en"][0], file="../../etc/05.md")
    guideline = replace(company.guideline, chapters={"en": (chapter,)})
    with pytest.raises(ValueError, match="not a file of the handbook"):
        write(replace(company, guideline=guideline), SMALL)


def test_what_has_no_spelling_is_refused() -> None:
    """A value that no file can say is an error, not a file that says something else."""
    company = loaded(SMALL)
    with pytest.raises(ValueError, match=r"people\.csv"):
        write(with_person(company, 0, roles=("two words",)), SMALL)


def test_files_that_do_not_load_are_not_written_over() -> None:
    """Nothing is written over a file that somebody has to mend first."""
    broken = SMALL | {"topics.yaml": b"- id: [\n"}
    with pytest.raises(ValueError, match=r"topics\.yaml:"):
        write(loaded(SMALL), broken)


def test_flow_style_files_are_patched_as_well() -> None:
    """A file written in one line of braces takes a change, too."""
    files = SMALL | {"topics.yaml": b"[{id: results, name: {de: R}, owner: anna}]  # all of them\n"}
    company = loaded(files)
    after = replace(company, topics=(replace(company.topics[0], owner="beat"),))
    written = write(after, files)
    assert same(loaded(written), after)
    assert "# all of them" in written["topics.yaml"].decode()


@pytest.mark.parametrize(
    "text",
    ["", "null", "~", "yes", "7.10", "1e3", "- x", "a: b", "a #b", "#a", "*a", "&a", "!a", "'", '"',
     "[x", "{x", "a, b", " a ", "a\nb", "a\n\nb\n", "\n", "|", ">", "%", "@", "`", "?", ":", "a:",
     "…", "🙌", "\u2028", "\x85", "\t", "\\", "<<", "2026-03-03", "ß", "x" * 300],
)  # fmt: skip
def test_every_text_has_a_spelling(text: str) -> None:
    """Whatever a text is, it is written so that it is read as it was."""
    company = with_clause(loaded(SMALL), 0, "b", instead={"de": text, "en": "x"})
    company = with_rule(company, 0, source=text, contact="")
    assert same(loaded(write(company, SMALL)), company)
    assert same(loaded(write(company, {})), company)


def test_people_get_columns_as_they_need_them() -> None:
    """A field that no column holds yet gets one, for everybody."""
    company = with_person(loaded(SMALL), 0, note="seit 2015")
    files = write(company, SMALL)
    assert files["people.csv"].decode().split("\n")[0].endswith(",note")
    assert same(loaded(files), company)


def test_a_list_can_become_empty() -> None:
    """What is taken away to the last leaves nothing behind that would not load."""
    company = loaded(SMALL)
    calendar = replace(company.calendar, holidays=())
    after = replace(company, calendar=calendar, absences=(), wordings=(), patterns=())
    assert same(loaded(write(after, SMALL)), after)
