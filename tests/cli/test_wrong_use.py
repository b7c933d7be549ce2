"""Whoever mistypes gets one clear sentence with a way out, status 2, and never a traceback."""

from pathlib import Path

import pytest

from sayso import folder
from sayso.cli import names

ASK = ("--as", "p_ben", "--on", "priv_li")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("chek",), "«chek» ist kein Befehl. Meinten Sie check?"),
        (
            ("--langu",),
            "--langu steht vor dem Befehl und ist dort nicht bekannt. Meinten Sie --lang?",
        ),
        (("check", *ASK), "Es fehlt der Text. Ohne Text fragen Sie mit: sayso may"),
        (("check", "Hallo"), "Es fehlt, wer schreibt: --as PERSON"),
        (("check", "Hallo", "--as", "p_ben"), "Es fehlt, wo: --on KANAL"),
        (("check", "Hallo", "Welt", *ASK), "Der Text endet vor «Welt»."),
        (("check", "", *ASK), "Der Text ist leer."),
        (("check", " \n", *ASK), "Der Text ist leer."),
        (
            ("check", "Hallo", *ASK, "--abuot", "x"),
            "--abuot gehört nicht zu «sayso check». Meinten Sie --about?",
        ),
        (("check", "Hallo", *ASK, "--at"), "Nach --at fehlt etwas."),
        (("check", "Hallo", *ASK, "--at", "--asked"), "Nach --at fehlt etwas."),
        (("check", "Hallo", *ASK, "--asked=ja"), "--asked steht allein, ohne Wert."),
        (("check", "Hallo", *ASK, "--as", "p_zoe"), "--as steht zweimal da"),
        (("may", "Hallo", *ASK), "«Hallo» ist zu viel für «sayso may»."),
        (("may", *ASK, "--received", "beer"), "--received kennt «beer» nicht. Möglich ist: goods,"),
        (("people", "--lang", "rm"), "--lang kennt «rm» nicht. Möglich ist: de, fr, it, en."),
        (("--json",), "Es fehlt ein Befehl."),
        (("explain",), "Es fehlt die Nummer der Regel"),
        (("explain", "2.7"), "Es gibt keine Regel «2.7». Meinten Sie 2.1 oder 2.2?"),
        (("eval",), "Es fehlt die Datei mit den Entwürfen."),
        (("eval", "nowhere.json"), "Die Datei nowhere.json gibt es nicht."),
        (("serve", "--port", "http"), "«http» ist kein Port."),
        (("serve", "--port", "70000"), "«70000» ist kein Port."),
    ],
)
def test_a_slip_on_the_line_is_told(sayso, line: tuple[str, ...], said: str) -> None:
    """What is wrong with the line is told in the reader's words, on standard error, status 2."""
    status, out, err = sayso(*line)
    assert (status, out) == (2, "")
    assert err.startswith(f"sayso: {said}")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("--as", "p_bne"), "Niemand heisst «p_bne». Meinten Sie p_ben (Ben Ott)?"),
        (("--as", "Anna Maier"), "Niemand heisst «Anna Maier». Meinten Sie p_anna (Anna Meier)?"),
        (("--as", "Xaver"), "Niemand heisst «Xaver».\nAlle Personen: sayso people"),
        (
            ("--as", "p_ben", "--on", "Mein Linkedin?"),
            "Es gibt keinen Kanal «Mein Linkedin?». Meinten Sie priv_li",
        ),
        (
            ("--as", "p_ben", "--on", "priv_li", "--about", "Resultat"),
            "Es gibt kein Thema «Resultat». Meinten Sie t_results (Resultate)?",
        ),
        (
            ("--as", "p_ben", "--on", "priv_li", "--do", "shout"),
            "Es gibt keine Handlung «shout».\nMöglich ist: publish, reply,",
        ),
        (
            ("--as", "p_ben", "--on", "priv_li", "--answering", "qestion"),
            "Es gibt keine Art Nachricht «qestion». Meinten Sie question?",
        ),
        (
            ("--as", "p_ben", "--on", "priv_li", "--cite", "F-1"),
            "Es liegt keine Freigabe «F-1» vor.",
        ),
        (
            ("--as", "p_ben", "--on", "priv_li", "--delegated-by", "Nobody"),
            "Niemand heisst «Nobody».",
        ),
    ],
)
def test_an_unknown_name_brings_the_nearest(sayso, line: tuple[str, ...], said: str) -> None:
    """A name nobody has is quoted, with the nearest there are."""
    asked = [*line, *(() if "--on" in line else ("--on", "priv_li"))]
    status, out, err = sayso("may", *asked)
    assert (status, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("gestern", "«gestern» ist kein Zeitpunkt."),
        ("2026-02-30T10:00", "Den Zeitpunkt «2026-02-30T10:00» gibt es nicht."),
        ("2026-02-10T25:00", "Den Zeitpunkt «2026-02-10T25:00» gibt es nicht."),
        ("2026-02-10", "Bei «2026-02-10» fehlt die Uhrzeit."),
        ("10.2.2026", "«10.2.2026» ist kein Zeitpunkt."),
    ],
)
def test_a_time_that_is_none_is_told(sayso, given: str, said: str) -> None:
    """A time that cannot be read, or does not exist, is told with one that can."""
    status, _, err = sayso("may", *ASK, "--at", given)
    assert status == 2
    assert said in err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{", "--media ist kein JSON"),
        ("[3]", "--media erwartet ein Objekt"),
        ('{"poeple": "none"}', "--media kennt «poeple» nicht. Meinten Sie people?"),
        ('{"people": "three"}', "--media people kennt «three» nicht. Möglich ist: none, adults"),
        ('{"people": 3}', "--media people kennt «3» nicht."),
        ('{"alt": 3}', "--media: "),
    ],
)
def test_media_that_are_none_are_told(sayso, given: str, said: str) -> None:
    """Media that are no JSON, or name what there is not, are told."""
    status, _, err = sayso("check", "Hallo", *ASK, "--media", given)
    assert status == 2
    assert said in err


def test_mistakes_are_told_in_the_language_asked_for(sayso) -> None:
    """``--lang`` holds for mistakes too, wherever it stands."""
    assert "is not a command" in sayso("chek", "--lang", "en").err
    assert "Nobody is called" in sayso("may", "--as", "X", "--on", "priv_li", "--lang=en").err


def test_a_folder_that_is_none_is_told(sayso, tmp_path: Path) -> None:
    """A folder that is not there, is a file, or holds no company is told, not opened."""
    (tmp_path / "file").touch()
    assert sayso("people", company=tmp_path / "no").err.startswith("sayso: Den Ordner")
    assert "ist kein Ordner" in sayso("people", company=tmp_path / "file").err
    assert "es fehlt company.yaml" in sayso("people", company=tmp_path).err


def test_a_company_that_does_not_load_is_a_failure_with_every_problem(
    sayso, tmp_path: Path
) -> None:
    """All problems of a folder come at once, each with its place; status 1."""
    (tmp_path / "company.yaml").write_text("company: {nam: X}\nunits: 3\n", encoding="utf-8")
    status, out, err = sayso("people", company=tmp_path)
    assert (status, out) == (1, "")
    assert "lässt sich nicht laden" in err
    assert err.count("company.yaml:") >= 2


def test_a_text_that_is_not_utf8_is_told(sayso) -> None:
    """Bytes that are no UTF-8 are told with their place and nothing is answered."""
    status, out, err = sayso("check", "-", *ASK, stdin=b"Gr\xfcezi")
    assert (status, out) == (2, "")
    assert "Byte 3 ist 0xFC" in err
    assert "nicht in UTF-8" in sayso("check", "Gr\udcfcezi", *ASK).err


def test_a_text_longer_than_any_post_is_told(sayso) -> None:
    """A book is no post."""
    assert "So lang ist kein Beitrag" in sayso("check", "-", *ASK, stdin=b"a" * 500_000).err


def test_what_may_be_meant_stands_one_a_line(sayso) -> None:
    """Where a name fits several channels they are listed, those of the author before the others."""
    demo = folder.load(folder.demo())
    status, out, err = sayso("check", "Hallo", "--as", "p_marco", "--on", "linkedin", company=None)
    assert (status, out) == (2, "")
    head, *lines = err.splitlines()
    assert head.endswith("kann mehreres meinen:")
    assert len(lines) > 2
    shown = [line.split()[0] for line in lines]
    own = names.own_channels(demo, "p_marco")
    assert set(shown[:1]) <= own
    assert [each in own for each in shown] == sorted((each in own for each in shown), reverse=True)
    assert all(line.startswith("  ") and "," not in line for line in lines)
