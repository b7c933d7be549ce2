"""The published schemas and the tables of the manual say what the classes say."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine.notation.small import SMALL
from sayso.engine.action import ACTIONS, GROUPS
from sayso.engine.notation.loading import sources
from sayso.engine.notation.manual import classes, refreshed, shown
from sayso.engine.notation.meanings import MEANINGS, SHARED, meaning
from sayso.engine.notation.schema import schemas
from sayso.engine.notation.shape import keys
from sayso.engine.notation.tree import Mapping, Node, Scalar, Sequence

DOCS = Path(__file__).parents[3] / "docs"
MANUAL = DOCS / "notation.md"


def as_an_editor_sees(node: Node | None) -> Any:
    """Return the data that YAML 1.2 finds, where digits are numbers."""
    match node:
        case Mapping(entries=entries):
            return {name: as_an_editor_sees(value) for name, (_, value) in entries.items()}
        case Sequence(items=items):
            return [as_an_editor_sees(item) for item in items]
        case Scalar() if node.is_nothing:
            return None
        case Scalar(text=text, plain=plain):
            return int(text) if plain and re.fullmatch(r"\d+", text) else text
        case _:
            return None


def faults(name: str, content: bytes) -> list[str]:
    """Return what the schema of a file says against its content."""
    validator = Draft202012Validator(schemas()[name.partition("/")[0].partition(".")[0]])
    root = sources({name: content}, language="de")[name].root
    return [error.message for error in validator.iter_errors(as_an_editor_sees(root))]


@pytest.mark.parametrize("name", schemas())
def test_published_schemas_are_up_to_date(name: str) -> None:
    """Each schema in docs/schema is the one that the classes give, and a valid one."""
    schema = schemas()[name]
    Draft202012Validator.check_schema(schema)
    published = json.loads((DOCS / "schema" / f"{name}.schema.json").read_text("utf-8"))
    assert published == schema, "write them anew: sayso.folder.write_schemas(Path('docs/schema'))"


@pytest.mark.parametrize("name", [name for name in SMALL if name.endswith(".yaml")])
def test_what_loads_is_right_in_an_editor(name: str) -> None:
    """An editor that holds a file to its schema finds nothing in files that load."""
    assert faults(name, SMALL[name]) == []


@pytest.mark.parametrize(
    "ask",
    [
        "ceo",
        "[ceo, press]",
        "{role: ceo}",
        "{of: [ceo], need: one, valid_for: 3 days}",
        "{steps: [ceo, [press]]}",
    ],
)
def test_short_forms_are_right_in_an_editor(ask: str) -> None:
    """Every short form of an approval is in the schema."""
    rule = f'- {{id: "1", title: Hallo, clauses: {{a: {{effect: ask, ask: {ask}}}}}}}\n'
    assert faults("rules/1.yaml", rule.encode()) == []


def test_an_editor_shows_slips() -> None:
    """A key that does not exist and a value that is not possible are wrong in the editor, too."""
    schema = Draft202012Validator(schemas()["rules"])
    assert not schema.is_valid([{"id": "1", "clauses": {"a": {"effect": "allow", "abuot": "x"}}}])
    assert not schema.is_valid([{"id": "1", "clauses": {"a": {"effect": "alow"}}}])
    assert not schema.is_valid([{"clauses": {}}])


def test_every_key_has_a_meaning() -> None:
    """Every key of every class is explained in a line, and nothing is explained that is not there."""
    every = {(name, key.name) for name, cls in classes().items() for key in keys(cls).values()}
    silent = [f"{name}.{key}" for name, key in sorted(every) if not said(name, key)]
    assert silent == []
    assert MEANINGS.keys() <= {f"{name}.{key}" for name, key in every}
    assert SHARED.keys() <= {key for _, key in every}


def said(name: str, key: str) -> str:
    """Return the meaning of a key."""
    cls = classes()[name]
    return meaning(cls, keys(cls)[key])


def test_the_manual_shows_every_class() -> None:
    """Each class an author writes has its table of keys in the manual, as the classes give it."""
    text = MANUAL.read_text("utf-8")
    assert shown(text) == set(classes())
    assert refreshed(text) == text, "write them anew: sayso.folder.refresh_manual(Path(…))"


def test_the_examples_of_the_manual_load() -> None:
    """What the manual shows as a file is right, key by key."""
    text = MANUAL.read_text("utf-8")
    blocks = re.findall(r"<!-- (\S+) -->\n```yaml\n(.*?)```", text, re.DOTALL)
    assert len(blocks) > 10
    for name, content in blocks:
        assert faults(name, content.encode()) == [], content


def test_the_manual_names_every_action() -> None:
    """Every action and every group of actions stands in the manual."""
    text = MANUAL.read_text("utf-8")
    assert [name for name in (*ACTIONS, *GROUPS) if f"`{name}`" not in text] == []
