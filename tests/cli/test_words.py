"""Every language of the command line and of the answers says everything."""

import re
import shlex
import subprocess
from pathlib import Path
from string import Formatter

import pytest

from sayso import folder
from sayso.cli.examples import quoted
from sayso.cli.main import COMMANDS, EVERYWHERE
from sayso.cli.words import CATALOGUES, Catalogue
from spoken import Code

GERMAN = CATALOGUES["de"]
LITTLE = Path(__file__).parent / "company"
HOSPITAL = Path(__file__).parents[1] / "companies" / "lauental"


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


NO_FILE = {command.name for command in COMMANDS} - {
    *("rehearse", "eval", "ledger", "backup", "restore", "createadmin", "serve"),
    *("load", "unload", "versions", "replay"),
}
"""Commands whose example names no file, and no store, that has to be there first."""


def example(sayso, command: str, lang: str, company: Path | None) -> list[str]:
    told = sayso(command, "--help", "--lang", lang, company=company)
    assert (told.status, told.err) == (0, "")
    heading = Catalogue(lang).say("help.example")
    (line,) = re.findall(rf"^{heading}\n  sayso (.*)", told.out, re.MULTILINE)
    return shlex.split(line)


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
@pytest.mark.parametrize("company", [LITTLE, HOSPITAL, folder.demo()], ids=lambda each: each.name)
def test_an_example_can_be_run_as_it_stands(
    sayso, lang: str, company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever copies an example of the help gets an answer from the company that is asked."""
    monkeypatch.chdir(tmp_path)
    kept = folder.load(company).facts
    for command in sorted(NO_FILE if kept else NO_FILE - {"ripple"}):
        line = example(sayso, command, lang, company)
        status, out, err = sayso(*line, "--lang", lang, company=company)
        assert status in (0, 10, 20), (line, err)
        assert out or "--html" in line, line


def test_an_example_names_somebody_where_no_company_loads(sayso, tmp_path: Path) -> None:
    """Help needs no company: without one its examples name people and things that are made up."""
    for company in (tmp_path, tmp_path / "none"):
        line = example(sayso, "check", "de", company)
        assert line[-4:] == ["--as", "Eva Muster", "--on", "linkedin"]


@pytest.mark.parametrize(
    "name", ["Eva Muster", "p_ben", "5.3", "O'Hara", 'Al "Ace" Ott', "$HOME", "a`b", "a\\b", "hé!"]
)
def test_a_name_in_an_example_is_one_word_to_a_shell(name: str) -> None:
    """Whatever stands in a name, a shell takes it for the name."""
    assert shlex.split(quoted(name)) == [name]
    assert subprocess.check_output(["sh", "-c", f"printf %s {quoted(name)}"], text=True) == name
