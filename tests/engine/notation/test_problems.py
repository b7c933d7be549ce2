"""What is wrong is said with its place, its text and the way out."""

import pytest

from engine.notation.small import SMALL, swapped
from sayso.engine.notation import Problem, load
from sayso.engine.notation.report import MOST_PROBLEMS
from sayso.engine.notation.words import FAULTS, SPEECHES

RULE = '- id: "9.9"\n  clauses:\n    a: {CLAUSE}\n'


def problems(files: dict[str, bytes]) -> tuple[Problem, ...]:
    """Return what is wrong, having seen that nothing was handed out."""
    loaded = load(files)
    assert loaded.company is None
    return loaded.problems


def the_problem(files: dict[str, bytes]) -> Problem:
    """Return the only thing that is wrong."""
    found = problems(files)
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0]


def in_clause(clause: str) -> dict[str, bytes]:
    """Return the small company with one more rule of this clause."""
    return SMALL | {"rules/09.yaml": RULE.replace("{CLAUSE}", clause).encode()}


CLAUSES = [
    ("{^efect: allow}", "unknown_key", "Did you mean `effect`?"),
    ("{effect: ^alow}", "not_one_of", "Did you mean `allow`?"),
    ("{effect: forbid, who: ^annna}", "unknown_name", "Did you mean `anna`?"),
    ("{effect: forbid, who: {role: ^cio}}", "unknown_name", "Did you mean `ceo`?"),
    ("{effect: forbid, who: {level: ^expert}}", "unknown_name", "Possible are: basic."),
    ("{effect: forbid, who: {country: ^DE}}", "unknown_name", "Possible are: CH."),
    ("{effect: forbid, on: {network: ^linkdin}}", "unknown_name", "`linkedin`"),
    ("{effect: forbid, on: ^web_il}", "unknown_name", "Did you mean `web_li`?"),
    ("{effect: forbid, on: {tag: ^mian}}", "unknown_name", "Did you mean `main`?"),
    ("{effect: forbid, about: ^result}", "unknown_name", "Did you mean `results`?"),
    ("{effect: forbid, do: ^shout}", "unknown_name", "no action of this name"),
    ("{effect: forbid, if: ^interpret}", "unknown_name", "Did you mean `interprets`?"),
    ("{effect: forbid, answering: ^complain}", "unknown_name", "`complaint`"),
    ("{effect: forbid, when: {during: ^cris}}", "unknown_name", "Did you mean `crisis`?"),
    ("{effect: forbid, when: {from: ^resultsday}}", "unknown_name", "`results_day`"),
    ("{effect: forbid, when: {public: ^revenue}}", "unknown_name", "`revenue_2025`"),
    ("{effect: forbid, when: {days: ^monday}}", "unknown_name", "Did you mean `mon`?"),
    ("{effect: allow, overrides: ^5.2c}", "unknown_name", "Did you mean `5.2`?"),
    ("{effect: forbid, contact: ^nobdy}", "unknown_name", "Possible are:"),
    ("^{effect: ask}", "nobody_asked", "`ask: head_of_communications`"),
    ("{effect: ask, ask: ^[]}", "nobody_asked", "`ask: head_of_communications`"),
    ("{effect: ask, ask: ^ceeo}", "unknown_name", "Did you mean `ceo`?"),
    ("{effect: ask, ask: {of: ceo, need: ^half}}", "not_a_need", "1/2"),
    ("{effect: ask, ask: {of: ceo, within: ^soon}}", "not_a_duration", "4 hours"),
    ("^{effect: require}", "nothing_required", "Add text"),
    ("{effect: forbid, ^only: yes}", "no_effect_for", "It goes with allow, ask only."),
    ("{effect: forbid, ^ask: ceo}", "no_effect_for", "It goes with ask only."),
    ("{effect: allow, ^act: {id: x}}", "no_effect_for", "require, advise only"),
    ("{effect: allow, ^text: {forms: {de: x}}}", "no_effect_for", "require, advise only"),
    ("{effect: forbid, secret: ^perhaps}", "not_yes_or_no", "Write yes or no."),
    ("{effect: forbid, when: {hours: ^7-17}}", "not_hours", "07:00-17:00"),
    ("{effect: forbid, when: {hours: ^07:00-25:00}}", "no_such_date", "does not exist"),
    ("{effect: forbid, when: {yearly: ^02-30..03-01}}", "no_such_date", "does not exist"),
    ("{effect: forbid, when: {from: ^2026-02-30}}", "no_such_date", "does not exist"),
    ("{effect: forbid, when: {from: ^results_day - soon}}", "not_an_anchor", "2 workdays"),
    ("{effect: forbid, about: [results, ^~]}", "empty_item", "Delete it."),
    ("{effect: forbid, instead: ^Lassen Sie das.}", "language_unclear", "{de: …, en: …}"),
    ("{effect: forbid, instead: {de: Ja, ^aber}}", "stray_comma", "needs quotes"),
    ("{effect: forbid, instead: {^German: Ja}}", "not_a_language", "de, en, fr or it"),
    ("{effect: forbid, who: [{minor: ^[]}]}", "not_text", ""),
    ("^no", "not_fields", "`field: value`"),
]


@pytest.mark.parametrize(("clause", "code", "way_out"), CLAUSES)
def test_a_clause_that_is_wrong(clause: str, code: str, way_out: str) -> None:
    """A fault in a clause has its name, stands where the mark is, and says what would be right."""
    found = problems(in_clause(clause.replace("^", "")))[0]
    assert (found.code, found.line) == (code, 3), str(found)
    assert found.column == len("    a: ") + 1 + clause.index("^"), str(found)
    assert way_out in found.sentence("en")


def test_a_clause_that_overrides_itself() -> None:
    """No clause gives way to itself; the fault stands at its letter."""
    found = the_problem(in_clause("{effect: allow, overrides: 9.9a}"))
    assert (found.code, found.line, found.column) == ("overrides_itself", 3, 5)


PASSAGES = [
    ("company.yaml", "parent: all", "parent: al", "unknown_name"),
    ("company.yaml", "head: anna", "head: anna\n    parent: sales", "cycle"),
    ("company.yaml", "timezone: Europe/Zurich", "timezone: Europe/Zürich", "not_a_timezone"),
    ("company.yaml", "timezone: Europe/Zurich", "timezone: ../../etc/passwd", "not_a_timezone"),
    ("company.yaml", "minutes: 45", "minutes: 45m", "not_a_number"),
    ("company.yaml", "{id: basic,", "{", "missing_key"),
    ("company.yaml", "- id: all\n", "- id:\n", "missing_key"),
    ("company.yaml", "id: zurich", "id: z urich", "not_a_name"),
    ("company.yaml", "- id: ceo", "- id: press", "duplicate_id"),
    ("calendar.yaml", "date: 2026-08-01", "date: 2026-08-32", "no_such_date"),
    ("calendar.yaml", "date: 2026-08-01", "date: 1. August", "not_a_date"),
    ("calendar.yaml", "from: 2026-03-03 07:00", "from: 2026-03-03 7 Uhr", "not_a_moment"),
    ("calendar.yaml", "until: 2026-03-03", "until: 2026-03-02", "ends_first"),
    ("topics.yaml", "parent: everything", "parent: results", "cycle"),
    ("topics.yaml", "owner: anna", "owner: ann", "unknown_name"),
    ("names.yaml", "consent: name_only", "consent: nameonly", "not_one_of"),
    ("consents.yaml", 'rule: "5.2"', 'rule: "5.4"', "unknown_name"),
    ("patterns.yaml", r"'\+41( \d+)+'", "'(unclosed'", "bad_pattern"),
    ("patterns.yaml", r"'\+41( \d+)+'", r"'(a)\1'", "bad_pattern"),
    ("patterns.yaml", r"'\+41( \d+)+'", "'((a{1,500}){1,500})'", "bad_pattern"),
    ("patterns.yaml", r"'\+41( \d+)+'", "''", "empty_pattern"),
    ("people.csv", "id,name,unit", "id,name,units", "missing_column"),
    ("people.csv", "spokesperson", "speaker", "unknown_column"),
    ("people.csv", "zurich,,press", "zurich,press", "ragged_row"),
    ("people.csv", '"Muster, Anna"', '"Muster, Anna', "open_quote"),
    ("people.csv", "1980-02-29", "1981-02-29", "no_such_date"),
    ("people.csv", "basic 2025-01-01..;", "basic;", "not_a_span"),
    ("people.csv", "zurich,employee", "zurich,emploee", "not_one_of"),
    ("people.csv", "beat,Beat", "anna,Beat", "duplicate_id"),
    ("absences.csv", "away,anna", "away,anne", "unknown_name"),
    ("published.jsonl", '"lang": "de"', '"lang": "de', "broken_line"),
    ("published.jsonl", '"lang": "de"', '"lang": 3', "broken_line"),
    ("published.jsonl", '"lang": "de"', '"id": "de"', "duplicate_key"),
    ("published.jsonl", '"id": "s2"', '"id": "s1"', "duplicate_id"),
    ("rules/06-people.yaml", "id: 6.10", 'id: "5.3"', "duplicate_id"),
    ("handbook/de/05.md", "Rat 5.B", "Rat 5.A", "duplicate_id"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), PASSAGES)
def test_a_passage_that_is_wrong(file: str, old: str, new: str, code: str) -> None:
    """A fault in any file has its name and stands where the file is wrong."""
    files = swapped(file, old, new)
    found = [problem for problem in problems(files) if problem.code == code]
    assert found, "\n".join(map(str, problems(files)))
    assert found[0].file == file
    assert found[0].line > 0


def test_the_sentence_is_what_a_reader_needs() -> None:
    """File, line, column, what is wrong in the reader's language, and the way out, on one line."""
    problem = the_problem(in_clause("{effect: forbid, aprover: ceo, about: results, on: any}"))
    assert problem.sentence("en").startswith(
        "rules/09.yaml:3:25: `aprover` is not a field of a clause."
    )
    assert problem.sentence("de").startswith(
        "rules/09.yaml:3:25: «aprover» ist kein Feld einer Klausel."
    )
    assert problem.offending == "aprover"


def test_all_problems_come_at_once() -> None:
    """Faults in several files, of form and of names, are found in one go, in their order."""
    files = swapped("topics.yaml", "owner: anna", "owner: ann") | {
        "rules/09.yaml": b'- {id: "9.9", clauses: {a: {effect: permit, about: rsults, wen: x}}}\n',
        "absences.csv": b"id,person,from,until\naway,anna,2026-13-01,2026-01-01\n",
    }
    codes = [(problem.file, problem.code) for problem in problems(files)]
    assert codes == [
        ("absences.csv", "no_such_date"),
        ("rules/09.yaml", "not_one_of"),
        ("rules/09.yaml", "unknown_name"),
        ("rules/09.yaml", "unknown_key"),
        ("topics.yaml", "unknown_name"),
    ]


def test_a_file_that_cannot_be_read_hides_no_names() -> None:
    """Where a file is broken, names it would define are not complained of one by one."""
    assert the_problem(SMALL | {"people.csv": b"id;name;unit\n"}).code == "wrong_separator"
    assert the_problem(SMALL | {"topics.yaml": b"- id: [\n"}).code == "syntax"


def test_a_wrong_person_is_still_a_person() -> None:
    """A fault in a thing is one fault: whoever refers to the thing is not blamed as well."""
    files = swapped("people.csv", "zurich,employee", "zurich,emploee")
    assert the_problem(files).code == "not_one_of"


def test_files_with_a_slip_in_their_name_are_noticed() -> None:
    """A file that no folder has is a fault, and a near miss says which was meant."""
    assert "`topics.yaml`" in the_problem(SMALL | {"topic.yaml": b""}).sentence("en")
    assert "rules/NAME.yaml" in the_problem(SMALL | {"rules/07.yml": b""}).sentence("en")
    for name in ("../topics.yaml", "/etc/passwd", "rules/../company.yaml", "rules/a/b.yaml", ""):
        assert the_problem(SMALL | {name: b""}).code == "unknown_file"


def test_a_folder_without_company_yaml_says_so() -> None:
    """Only company.yaml has to be there, and it has to."""
    assert the_problem({}).code == "missing_file"
    assert the_problem({"company.yaml": b""}).code == "missing_key"


def test_the_list_of_problems_ends() -> None:
    """A thousand faults are not printed; the list says that it ends early."""
    many = "".join(f"- {{id: t{i}, nam: x}}\n" for i in range(1000)).encode()
    found = problems(SMALL | {"topics.yaml": many})
    assert len(found) == MOST_PROBLEMS + 1
    assert found[-1].code == "too_many_problems"


def test_offending_text_gives_a_terminal_no_orders() -> None:
    """What an author wrote is quoted without anything that moves a cursor or spans a screen."""
    odd = "\\x1b[2J" + "x" * 500
    problem = the_problem(in_clause(f'{{effect: forbid, about: "{odd}"}}'))
    assert "\x1b" not in problem.sentence("en")
    assert len(problem.sentence("en")) < 300


@pytest.mark.parametrize("code", FAULTS)
def test_every_fault_speaks_every_language(code: str) -> None:
    """Every fault has words in every language, in Swiss spelling, that end like a sentence."""
    for words in FAULTS[code]:
        assert set(words) in (set(SPEECHES), set())
        assert all("ß" not in text for text in words.values())
    assert all(text.endswith((".", "}")) for text in FAULTS[code].words.values())
