"""A company back into its files: what did not change stays to the letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from itertools import groupby
from typing import Any, get_args

from msgspec import Struct, inspect
from ruamel.yaml.error import YAMLError

from sayso.engine.company import Company
from sayso.engine.guideline import Rule
from sayso.engine.layout import handbook_language, holds_rules
from sayso.engine.notation import rows
from sayso.engine.notation.entries import Entry, cut, dedent, indent, join
from sayso.engine.notation.files import ChannelsFile, register, take_apart, type_of
from sayso.engine.notation.loading import Source, UnreadableError, sources
from sayso.engine.notation.patching import NoPatchError, align, dump, merge, merge_key, round_trip
from sayso.engine.notation.shape import Key, keys, shape
from sayso.engine.notation.spelling import is_default, spell
from sayso.engine.notation.tree import Mapping as Fields
from sayso.engine.notation.tree import Sequence as Items
from sayso.engine.person import Absence, Person

Things = tuple[Any, ...]

_DASH = re.compile(r"- +(?=\S)")
_NOTHING = Source("", None, None, "")


def write(company: Company, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that say what ``company`` says; loading them gives it back, apart from the digest.

    ``files`` are those it came from: comments, order and spelling of what did not change stay, and
    a file in which nothing changed stays to the byte. Where there are none, the folder is written
    from nothing. Handbook chapters are written as their Markdown; their paragraphs follow from it.

    Raises ``ValueError`` where ``files`` cannot be read, where a chapter belongs to no file of the
    handbook, or where a value has no spelling, such as a role with a blank in its name.
    """
    there = sources(files)
    spoken = company.profile.guideline_languages
    language = spoken[0] if len(spoken) == 1 else ""
    written: dict[str, bytes] = {}
    wanted = take_apart(company, there) | _rule_files(company.guideline.rules, there)
    for name, value in wanted.items():
        source = there.get(name)
        same = source is not None and source.language == language and _same(source.value, value)
        written[name] = files[name] if same else _file(name, value, source, language).encode()
    for tongue, chapters in company.guideline.chapters.items():
        for chapter in chapters:
            if handbook_language(chapter.file) != tongue:
                raise ValueError(f"{chapter.file} is not a file of the handbook in {tongue}")
            source = there.get(chapter.file)
            same = source is not None and source.text == chapter.markdown
            written[chapter.file] = files[chapter.file] if same else chapter.markdown.encode()
    return written


def write_directory(
    files: Mapping[str, bytes], people: tuple[Person, ...], absences: tuple[Absence, ...]
) -> dict[str, bytes]:
    """The two files about people as they say ``people`` and ``absences``; ``files`` are a folder's.

    Only these two are written, and to the byte as they were where they say that already. Raises
    ``UnreadableError`` where one of them cannot be read.
    """
    wanted: dict[str, Any] = {"people.csv": people, "absences.csv": absences}
    there = sources({name: files[name] for name in wanted if name in files})
    return {
        name: files[name]
        if name in there and _same(there[name].value, value)
        else _file(name, value, there.get(name), "").encode()
        for name, value in wanted.items()
        if value or name in there
    }


def _rule_files(rules: tuple[Rule, ...], there: Mapping[str, Source]) -> dict[str, Any]:
    """The rules by file: each where it was, new ones beside their neighbour, a file a chapter."""
    homes = {rule.id: name for name in there if holds_rules(name) for rule in there[name].value}
    if not homes:
        chapters = groupby(rules, key=lambda rule: rule.id.partition(".")[0])
        return {f"rules/{i:02}.yaml": tuple(part) for i, (_, part) in enumerate(chapters, start=1)}
    placed: dict[str, list[Rule]] = {name: [] for name in there if holds_rules(name)}
    current = next((homes[rule.id] for rule in rules if rule.id in homes), min(placed))
    for rule in rules:
        # Rules are read in the order of their files, so a rule never goes before its predecessor's.
        current = max(current, homes.get(rule.id, current))
        placed[current].append(rule)
    return {name: tuple(part) for name, part in placed.items()}


def _file(name: str, value: Any, there: Source | None, language: str) -> str:
    """One file that says ``value``: patched, or from nothing where no patch will do."""
    ways = (_fresh,) if there is None else (_patched, _round_tripped, _fresh)
    for way in ways:
        try:
            text = way(name, value, there or _NOTHING)
            if _same(sources({name: text.encode()}, language)[name].value, value):
                return text
        except (NoPatchError, UnreadableError, UnicodeEncodeError, YAMLError):
            continue
    raise ValueError(f"{name}: something in it has no spelling")


def _same(value: Any, other: Any) -> bool:
    if isinstance(value, ChannelsFile) and isinstance(other, ChannelsFile):
        return (value.classes, register(value)) == (other.classes, register(other))
    return value == other


def _fresh(name: str, value: Any, there: Source) -> str:
    """The file from nothing."""
    kind: Any = type_of(name)
    if name.endswith(".csv"):
        return rows.table("", Items(1, 1), get_args(kind)[0], (), value)
    if name.endswith(".jsonl"):
        return rows.lines("", Items(1, 1), get_args(kind)[0], (), value)
    if not isinstance(shape(kind), inspect.VarTupleType):
        return dump(spell(shape(kind), value))
    item = get_args(kind)[0]
    return "\n".join(_item(shape(item), part, there.text) for part in value)


def _patched(name: str, value: Any, there: Source) -> str:
    """The text there is, with those entries spelt anew that changed."""
    kind: Any = type_of(name)
    text, root = there.text, there.root
    if isinstance(root, Items):
        item = get_args(kind)[0]
        if name.endswith(".csv"):
            return rows.table(text, root, item, there.value, value)
        if name.endswith(".jsonl"):
            return rows.lines(text, root, item, there.value, value)
        return _patched_list(text, root, item, there.value, value)
    if isinstance(root, Fields):
        return _patched_fields(text, root, kind, there.value, value)
    raise NoPatchError


def _round_tripped(name: str, value: Any, there: Source) -> str:
    """The whole text through the round-trip parser: comments stay, its layout may not."""
    return round_trip(
        there.text, lambda node: merge(node, shape(type_of(name)), there.value, value)
    )


def _patched_list(text: str, root: Items, cls: type, old: Things, new: Things) -> str:
    head, there = cut(text, [item.line for item in root.items])
    between = "\n" if any(entry.gap.startswith("\n") for entry in there[:-1]) else ""
    kind = shape(cls)
    written: list[Entry] = []
    for i, part in align(old, new):
        if i is not None and old[i] == part:
            written.append(there[i])
        elif i is not None:
            written.append(Entry(_merged_item(there[i].body, kind, old[i], part), there[i].gap))
        else:
            if written and not written[-1].gap:
                written[-1] = Entry(written[-1].body, between)
            written.append(Entry(_item(kind, part, text), between))
    return join(head, written)


def _merged_item(body: str, kind: inspect.Type, old: Any, new: Any) -> str:
    dash = _DASH.match(body)
    if dash is None:
        raise NoPatchError
    merged = round_trip(dedent(body, dash.end()), lambda node: merge(node, kind, old, new))
    return indent(merged, dash[0])


def _item(kind: inspect.Type, part: Any, like: str) -> str:
    return indent(dump(spell(kind, part), like), "- ")


def _patched_fields(text: str, root: Fields, cls: type, old: Struct, new: Struct) -> str:
    places = [place for place, _ in root.entries.values()]
    if any(place.column != 1 for place in places):
        raise NoPatchError
    head, there = cut(text, [place.line for place in places])
    present = dict(zip(root.entries, there, strict=True))
    written: dict[str, Entry] = {}
    for name, key in keys(cls).items():
        was, wanted = getattr(old, key.field), getattr(new, key.field)
        entry = present.get(name)
        if was == wanted:
            continue
        if entry is None:
            written[name] = Entry(dump({name: spell(key.type, wanted)}, text), "")
        elif is_default(key, wanted):
            written[name] = Entry("", entry.gap)
        else:
            body = round_trip(entry.body, partial(_merged_key, key=key, was=was, wanted=wanted))
            written[name] = Entry(body, entry.gap)
    return join(head, list((present | written).values()))


def _merged_key(node: Any, key: Key, was: Any, wanted: Any) -> Any:
    merge_key(node, key, was, wanted)
    return node
