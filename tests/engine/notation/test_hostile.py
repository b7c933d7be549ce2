"""Files that somebody made to do harm give problems, soon, and nothing else."""

import time

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from engine.notation.small import SMALL
from sayso.engine.notation import Loaded, load, write
from sayso.engine.notation.page import Index, Page
from sayso.engine.notation.report import Report
from sayso.engine.notation.yaml import Allowance, parse

LAUGHS = b"a: &a [x, x]\n" + b"".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join([f'*{chr(97 + i)}'] * 9)}]\n".encode()
    for i in range(9)
)

HOSTILE = {
    "duplicate key": ("topics.yaml", b"- id: a\n  name: {de: A}\n  id: b\n", "duplicate_key"),
    "anchor": ("topics.yaml", b"- &a {id: a, name: {de: A}}\n", "anchor"),
    "alias": ("topics.yaml", b"- {id: a, name: {de: *a}}\n", "alias"),
    "billion laughs": ("company.yaml", LAUGHS, "alias"),
    "merge key": ("topics.yaml", b"- {id: a, name: {de: A}, <<: {secret: yes}}\n", "merge_key"),
    "tag": ("topics.yaml", b"- !!python/object/apply:os.system [ls]\n", "tag"),
    "two documents": ("topics.yaml", b"- {id: a, name: {de: A}}\n---\n- x\n", "several_documents"),
    "list as key": ("topics.yaml", b"- {id: a, name: {de: A}, [x]: y}\n", "complex_key"),
    "deep lists": ("topics.yaml", b"- " + b"[" * 100_000, "too_deep"),
    "deep fields": ("topics.yaml", b"- " + b"{a: " * 100_000, "too_deep"),
    "deep blocks": ("topics.yaml", b"- " * 5_000 + b"x", "too_deep"),
    "deep JSON": ("published.jsonl", b"[" * 100_000 + b"]" * 100_000, "broken_line"),
    "endless number": ("published.jsonl", b'{"id": ' + b"9" * 100_000 + b"}", "broken_line"),
    "half a character": ("published.jsonl", rb'{"id": "\ud800"}', "broken_line"),
    "50 MB": ("published.jsonl", b" " * 50_000_000, "too_large"),
    "80 MB": ("rules/1.yaml", b" " * 80_000_000, "folder_too_large"),
    "UTF-16": ("topics.yaml", "- id: ä\n".encode("utf-16"), "not_utf8"),
    "Latin-1": ("topics.yaml", "- id: ä\n".encode("latin-1"), "not_utf8"),
    "NUL": ("topics.yaml", b"- id: a\x00b\n", "control_character"),
    "escape": ("topics.yaml", b"- id: \x1b[2J\n", "control_character"),
    "tabs": ("topics.yaml", b"- id: a\n\tname: x\n", "syntax"),
    "text only": ("topics.yaml", b"hello", "not_list"),
    "huge number": ("company.yaml", b"company: {name: x}\nlevels: [{id: a, name: {de: a}, minutes: "
                    + b"9" * 5_000 + b"}]\n", "not_a_number"),
    "huge offset": ("rules/1.yaml", b'- {id: "1", clauses: {a: {effect: forbid, when: {from: results_day + '
                    + b"9" * 5_000 + b" days}}}}\n", "not_an_anchor"),
    "last day ever": ("calendar.yaml", b"closures: [{from: 9999-12-31, until: 9999-12-31}]\n",
                      "no_such_date"),
    "hanging pattern": ("patterns.yaml", b"- {id: p, pattern: '(a|aa)+$(?=b)'}\n", "bad_pattern"),
    "huge pattern": ("patterns.yaml", b"- {id: p, pattern: '" + b"(x|y)" * 1000 + b"'}\n", "bad_pattern"),
    "never-ending quote": ("people.csv", b'id,name,unit\na,"' + b"x\n" * 100_000, "open_quote"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(name: str) -> None:
    """Each gives its own fault, within seconds."""
    file, content, code = HOSTILE[name]
    began = time.monotonic()
    loaded = load(SMALL | {file: content})
    assert loaded.company is None
    assert code in {problem.code for problem in loaded.problems}, loaded.problems[:3]
    assert time.monotonic() - began < 5


def test_a_pattern_that_would_hang_elsewhere_runs() -> None:
    """A pattern that hangs a backtracking engine is no fault: RE2 takes linear time over it."""
    patterns = b"- {id: p, pattern: '(a+)+$'}\n"
    assert load(SMALL | {"patterns.yaml": patterns}).company is not None


def test_long_circles_are_found() -> None:
    """A circle of ten thousand units is found at once, and named without naming them all."""
    units = "".join(
        f"  - {{id: u{i}, name: {{de: U}}, parent: u{(i + 1) % 10_000}}}\n" for i in range(10_000)
    )
    loaded = load({"company.yaml": f"company: {{name: X}}\nunits:\n{units}".encode()})
    assert [problem.code for problem in loaded.problems] == ["cycle"]
    assert len(str(loaded.problems[0])) < 400


def test_a_hundred_thousand_rules() -> None:
    """So many rules load within a minute or are refused by a limit that has a name."""
    rule = '- {{id: "{i}", clauses: {{a: {{effect: forbid, about: results, if: insult}}}}}}\n'
    rules = "".join(rule.format(i=i) for i in range(100_000)).encode()
    began = time.monotonic()
    loaded = load(SMALL | {"rules/09.yaml": rules})
    assert time.monotonic() - began < 60
    assert {problem.code for problem in loaded.problems} <= {"too_much", "too_large"}


def test_more_than_anybody_writes_is_refused() -> None:
    """All YAML of a folder shares one limit, and where it is reached reading stops."""
    report, allowance = Report(), Allowance(nodes=10)
    pages = [Page(f"rules/{i}.yaml", report, Index()) for i in range(3)]
    read = [parse("- [a, b]\n- c\n", page, allowance) for page in pages]
    assert [root is not None for root in read] == [True, True, False]
    assert [problem.code for problem in report.problems] == ["too_much"]


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, bytes]:
    """The small company with bytes of one file cut out, doubled, swapped or replaced by noise."""
    file = draw(st.sampled_from(sorted(SMALL)))
    content = SMALL[file]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 40)))
        noise = draw(
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from(
                    [b"", content[start:end] * 2, b"\n", b": ", b"- ", b"[", b"{", b"}", b'"', b"'",
                     b",", b"&a ", b"*a", b"!!x ", b"|\n", b">-\n", b"? ", b"#", b"\r", b"\x00",
                     b"\xff", b"\xe2\x80\xa8", b"\xc2\x85", b"~", b"..", b"2026-02-30", b"\t"]
                ),
            )
        )  # fmt: skip
        content = content[:start] + noise + content[end:]
    return SMALL | {file: content}


@given(mutated())
def test_mutated_bytes_only_ever_give_problems(files: dict[str, bytes]) -> None:
    """Whatever happens to the bytes of a folder: a company, or problems with their places."""
    loaded = load(files)
    assert isinstance(loaded, Loaded)
    assert (loaded.company is None) == bool(loaded.problems)
    for problem in loaded.problems:
        assert problem.sentence("de")
        assert problem.sentence("en")


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(mutated())
def test_whatever_loads_can_be_written_back(files: dict[str, bytes]) -> None:
    """Odd as its files may be, a company that loads is written to the byte, and from nothing."""
    company = load(files).company
    assume(company is not None)
    assert company is not None
    assert write(company, files) == files
    again = load(write(company, {}))
    assert again.company is not None, again.problems
    assert replace(again.company, digest="") == replace(company, digest="")


@given(st.dictionaries(st.sampled_from(sorted(SMALL)), st.binary(max_size=200), max_size=3))
def test_noise_only_ever_gives_problems(noise: dict[str, bytes]) -> None:
    """Files of noise give problems, and no traceback."""
    loaded = load(SMALL | noise)
    assert (loaded.company is None) == bool(loaded.problems)
