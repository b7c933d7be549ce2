"""Every language says everything: the same sentences, with the same places, in our tone.

Nothing here names a language that is spoken: whoever adds one is held too.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from msgspec.structs import asdict

from sayso.cli import words as cli
from sayso.engine import saying
from sayso.engine.notation import words as notation
from sayso.engine.rehearsal import words as rehearsal
from sayso.sheets import matrix_words
from spoken import SOURCE


def flat(words: Mapping[str, Any]) -> dict[str, str]:
    """The tables of a language as one: table and key."""
    whole: dict[str, str] = {}
    for table, inside in words.items():
        for key, value in inside.items() if isinstance(inside, dict) else ():
            whole[f"{table}.{key}"] = " ".join(value) if isinstance(value, tuple) else value
    return whole


CATALOGUES: dict[str, Mapping[str, Mapping[str, str]]] = {
    "saying": {code: flat(asdict(tongue)) for code, tongue in saying.TONGUES.items()},
    "cli": cli.CATALOGUES,
    "notation": {code: flat(asdict(speech)) for code, speech in notation.SPEECHES.items()},
    "rehearsal": rehearsal.WORDS,
    "matrix": matrix_words.CATALOGUES,
}
ALL = [
    pytest.param(words[lang], words["de"], lang, id=f"{name}-{lang}")
    for name, words in CATALOGUES.items()
    for lang in words
]
NOT_OURS = {
    "de": r"ß|„|“|”|[Vv]erstoss|[Vv]erstöss",
    "fr": r"[Vv]iolation|[Ii]nfraction|\w'\w|«(?!\u202f)|(?<!\u202f)»|(?<![\u202f\s])[?;]|[ \u00a0][?;]",
    "it": r"[Vv]iolazion|[Ii]nfrazion|\w'\w|«\s|\s»|\bL(?:ei|a prego)\b|\b(?:Suo|Sua|Suoi|Sue)\b",
    "en": r"[Vv]iolation|[Bb]reach",
}
"""What is not written here. A language without a line keeps the rules of all."""


def places(sentence: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_catalogue_speaks_every_language() -> None:
    """Answers, command line, folder, rehearsal and matrix are spoken in the same languages."""
    spoken = {name: set(words) for name, words in CATALOGUES.items()}
    assert set(map(frozenset, spoken.values())) == {frozenset(saying.LANGUAGES)}, spoken


@pytest.mark.parametrize(("words", "german", "lang"), ALL)
def test_a_catalogue_is_whole(
    words: Mapping[str, str], german: Mapping[str, str], lang: str
) -> None:
    """Every sentence is there, none is empty, and the same things are filled in."""
    assert words.keys() == german.keys()
    assert [key for key in words if not words[key].strip()] == []
    assert [key for key in words if places(words[key]) != places(german[key])] == []


def untoned(words: Mapping[str, str], lang: str) -> Iterator[str]:
    """Sentences that are not in our tone."""
    for key, sentence in words.items():
        if re.search(r"[\w\u202f]!|!(?=$|\s+[A-ZÀ-Ý])|\b[Ss]core", sentence) or re.search(
            NOT_OURS.get(lang, "(?!)"), sentence
        ):
            yield f"{key}: {sentence}"


@pytest.mark.parametrize(("words", "german", "lang"), ALL)
def test_the_tone_is_kept(words: Mapping[str, str], german: Mapping[str, str], lang: str) -> None:
    """No exclamation mark, no word of the law against people, and the marks of the country."""
    assert list(untoned(words, lang)) == []


def half_said(file: Path) -> Iterator[str]:
    """Tables by language that leave one of ours out, as ``file:line``."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        keys = {key.value for key in getattr(node, "keys", ()) if isinstance(key, ast.Constant)}
        if isinstance(node, ast.Dict) and keys >= {"de", "en"}:
            left_out = set(saying.LANGUAGES) - keys
            if left_out:
                yield f"{file.relative_to(SOURCE)}:{node.lineno} without {sorted(left_out)}"


def test_whatever_is_said_in_two_languages_is_said_in_all() -> None:
    """A sentence in the code, of a check, a fault or a question, leaves no language out."""
    assert [each for file in sorted(SOURCE.rglob("*.py")) for each in half_said(file)] == []
