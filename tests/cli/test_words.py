"""Every language of the command line and of the answers says everything."""

import re
from string import Formatter

import pytest

from sayso import folder
from sayso.cli.main import COMMANDS, EVERYWHERE
from sayso.cli.words import CATALOGUES, Catalogue
from spoken import Code

GERMAN = CATALOGUES["de"]


def places(sentence: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_a_language_is_whole(lang: str) -> None:
    """Every sentence exists in every language, with the same things to fill in."""
    words = CATALOGUES[lang]
    assert words.keys() == GERMAN.keys()
    for key, sentence in words.items():
        assert sentence.strip()
        assert places(sentence) == places(GERMAN[key]), key


def test_no_sentence_is_there_in_vain() -> None:
    """Every sentence is asked for somewhere in our code."""
    assert Code().unasked(GERMAN) == []


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_help_tells_of_nobodys_company(lang: str) -> None:
    """Examples in the help name nobody and nothing of the demo company."""
    company = folder.load(folder.demo())
    ids = {each.id for each in (*company.people, *company.channels, *company.topics)}
    names = {each.name for each in company.people}
    for key, sentence in CATALOGUES[lang].items():
        assert not ids & set(re.findall(r"\w+", sentence)), key
        assert not [each for each in names if each in sentence], key


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_the_tone_is_kept(lang: str) -> None:
    """No exclamation marks, no *Verstoss*, and Swiss spelling."""
    for sentence in CATALOGUES[lang].values():
        assert not re.search(r"!|Versto[sß]s?|ß|violation", sentence)


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_every_command_has_its_help(sayso, lang: str) -> None:
    """Help says what each command is for, with its options and an example, and ends with 0."""
    words = Catalogue(lang)
    whole = sayso("--help", "--lang", lang)
    assert whole.status == 0
    for command in COMMANDS:
        assert words.say(f"help.{command.name}").split(":")[0][:20] in whole.out
        status, out, err = sayso(command.name, "--help", "--lang", lang)
        assert (status, err) == (0, "")
        for option in (*command.options, *EVERYWHERE):
            assert f"--{option.name}" in out
    assert sayso("check", "-h").status == 0
