"""`sayso who`, `sayso where`, `sayso what`."""

import json
from datetime import datetime

import pytest

from sayso import folder
from sayso.cli.main import main
from sayso.cli.words import CATALOGUES
from sayso.engine import decide, saying
from sayso.engine.discretion import secret_topics
from sayso.engine.scene import Scene

AT = ("--at", "2026-04-01T09:00")
"""Outside the quiet period of the little company."""


def test_a_question_leads_to_a_person(sayso) -> None:
    """Name, function, address and deputy of whoever's topic it is."""
    status, out, err = sayso("who", "Wer darf etwas zum Umsatz sagen?")
    assert (status, err) == (0, "")
    wanted = (
        "Resultate",
        "Fragen Sie Anna Meier (Geschäftsführerin).",
        "anna.meier@beispiel.example",
        "Vertretung: Ben Ott",
    )
    places = [out.index(each) for each in wanted]
    assert places == sorted(places)


def test_a_topic_leads_there_too(sayso) -> None:
    """By id or name, in either language; standard input is a question too."""
    named = sayso("who", "--about", "Resultate").out
    assert named == sayso("who", "--about", "t_results").out
    assert named == sayso("who", "-", stdin=b"Umsatz").out
    assert "Ask Anna Meier" in sayso("who", "revenue", "--lang", "en").out


def test_a_question_that_leads_nowhere_gets_the_list(sayso) -> None:
    """The guideline's contact, and every topic there is to pick from; still status 0."""
    status, out, err = sayso("who", "Wer darf reden?")
    assert (status, err) == (0, "")
    assert "Dazu finden wir kein Thema." in out
    for topic in ("t_results", "t_products", "Produkte"):
        assert topic in out
    found = json.loads(sayso("who", "Wer darf reden?", "--json").out)
    assert found["referrals"] == []
    assert [each["id"] for each in found["topics"]] == ["t_root", "t_results", "t_products"]


def test_who_may_on_a_channel_in_groups(sayso) -> None:
    """Groups by answer, people by name, with the clause and the guideline's words."""
    status, out, err = sayso("who", "--on", "off_li", "--about", "Produkte", *AT)
    assert (status, err) == (0, "")
    assert "● Ja\n  Anna Meier\n  Regel 1.2a, Produkte." in out
    assert "■ So nicht\n  2 Personen: Ben Ott, Zoé Frey\n  Regel 1.2b, Produkte." in out


def test_ask_first_without_a_topic_says_why(sayso) -> None:
    """Where no topic was given, that is the reason, and how to give one stands there."""
    line = ("who", "--on", "off_li", "--at", "2026-06-02T09:00")
    out = sayso(*line, company=folder.demo()).out
    assert "◐ Fragen Sie zuerst" in out
    assert "--about THEMA" in out
    assert "--about THEMA" not in sayso(*line, "--about", "t_media", company=folder.demo()).out


def test_a_word_that_leads_to_a_topic_is_suggested(sayso) -> None:
    """Who names a topic by one of its words is told which topic that is."""
    status, out, err = sayso("where", "--as", "p_anna", "--about", "Umsatz", *AT)
    assert (status, out) == (2, "")
    assert "Meinten Sie t_results (Resultate)?" in err


def test_a_closed_time_stands_first(sayso) -> None:
    """That nobody may say anything comes before the person, with the day and the paragraph."""

    def demo(*line: str) -> str:
        return sayso(*line, company=folder.demo()).out

    found = json.loads(demo("who", "Umsatz", "--at", "2026-02-10T10:00", "--json"))
    shut = found["referrals"][0]["closed"]
    assert (shut["until"], shut["rule"]) == ("2026-03-03T07:00:00", "5.3")
    out = demo("who", "Umsatz", "--at", "2026-02-10T10:00")
    assert out.index("Bis 3. März, 7 Uhr darf niemand") < out.index("Fragen Sie Reto Odermatt")
    assert "darf niemand" not in demo("who", "Umsatz", "--at", "2026-04-10T10:00")


def test_where_somebody_may(sayso) -> None:
    """Channels by answer; where asking first is all that is missing, the half shape."""
    out = sayso("where", "--as", "Ben", "--about", "Resultate", *AT).out
    assert "Wo darf Ben Ott zum Thema «Resultate» veröffentlichen?" in out
    assert "◐ Fragen Sie zuerst\n  2 Kanäle: Mein LinkedIn, Mein Instagram" in out
    assert "■ So nicht\n  LinkedIn der Firma" in out


@pytest.mark.parametrize(("lang", "told"), [("de", "anderer"), ("en", "of others")])
def test_channels_that_stand_for_others_are_counted(sayso, lang: str, told: str) -> None:
    """Who asks where they may is told the names of their own channels, not of every ambassador's."""
    demo = folder.load(folder.demo())
    theirs = {
        saying.channel_name(each.id, demo, lang): each.owner
        for each in demo.channels
        if each.class_ == "ambassador" and not each.place
    }
    assert len(theirs) > 2
    for person in ("p_marco", "p_dario"):
        out = sayso("where", "--as", person, "--lang", lang, *AT, company=None).out
        named = [name for name in theirs if name in " ".join(out.split())]
        assert named == [name for name, owner in theirs.items() if owner == person]
        assert told in out


def test_what_somebody_may_speak_about(sayso) -> None:
    """Topics by answer; a branch that is whole is told as one."""
    out = sayso("what", "--as", "p_anna", "--on", "off_li", *AT).out
    assert "● Ja\n  Produkte\n" in out
    assert "■ So nicht\n  Alles, Resultate" in out
    out = sayso("what", "--as", "Anna", "--on", "priv_li", *AT).out
    assert "alle Themen, wenn kein Thema genannt ist" in out


@pytest.mark.parametrize(
    "line",
    [
        ("who", "--on", "off_li", "--about", "t_results"),
        ("who", "--on", "press", "--do", "speak_to_press", "--about", "t_results"),
        ("where", "--as", "p_marco", "--about", "t_results"),
        ("where", "--as", "p_dario"),
        ("what", "--as", "p_cfo", "--on", "off_li"),
    ],
)
def test_groups_are_what_asking_one_by_one_answers(capsys, monkeypatch, line) -> None:
    """Every member of a group gets the group's answer when asked alone; nobody is left out."""
    monkeypatch.setenv("SAYSO_NOW", "2026-06-02T09:00")
    assert main([*line, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    company = folder.load(folder.demo())
    scene = Scene(decide.compile(company), found["action"], datetime.fromisoformat(found["time"]))
    asked = {"person": found.get("as"), "channel": found.get("on"), "topic": found.get("about")}
    key = {"who": "person", "where": "channel", "what": "topic"}[line[0]]
    members = []
    for group in found["groups"]:
        assert group["count"] == len(group["members"])
        for member in group["members"]:
            members.append(member["id"])
            ruling = scene.ruling(**(asked | {key: member["id"]}))
            assert ruling.verdict == group["verdict"]
            assert list(ruling.clauses) == group["clauses"]
    if key == "topic":
        everything = {topic.id for topic in company.topics} - secret_topics(company) | {None}
    else:
        things = company.people if key == "person" else company.channels
        everything = {each.id for each in things}
    assert len(members) == len(everything)
    assert set(members) == everything


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_secret_topics_are_not_there(capsys, monkeypatch, lang) -> None:
    """No command names a secret topic to somebody who need not know, as if it did not exist."""
    monkeypatch.setenv("SAYSO_NOW", "2026-02-10T19:42")
    company = folder.load(folder.demo())
    hidden = secret_topics(company)
    names = [name for each in company.topics if each.id in hidden for name in each.name.values()]
    owner = next(each.owner for each in company.topics if each.id in hidden)
    lines = [
        ("who", "Wer darf reden?"),
        ("who", "Wer spricht über den Prototyp?"),
        ("what", "--as", "p_marco", "--on", "priv_li"),
        ("what", "--as", "p_marco", "--on", "off_li"),
    ]
    for line in lines:
        for more in ((), ("--json",)):
            assert main([*line, "--lang", lang, *more]) == 0
            said = capsys.readouterr().out
            assert not [each for each in (*hidden, *names) if each in said], line
    secret = next(iter(hidden))
    for line in (("who", "--about"), ("where", "--as", "p_marco", "--about")):
        told = []
        for topic in (secret, secret.replace("t_", "zz")):
            assert main([*line, topic, "--lang", lang]) == 2
            told.append(capsys.readouterr().err.replace(topic, "…").splitlines()[0][:24])
        assert told[0] == told[1]
    assert owner is not None
    assert main(["what", "--as", owner, "--on", "priv_li", "--json"]) == 0
    assert secret in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (("who",), "Es fehlt, worum es geht"),
        (("who", " "), "Es fehlt, worum es geht"),
        (("who", "Umsatz", "--on", "off_li"), "gehen nicht zusammen"),
        (("who", "Umsatz", "--about", "t_results"), "gehen nicht zusammen"),
        (("who", "Wer", "darf"), "Anführungszeichen"),
        (("who", "--about", "t_results", "--do", "share"), "--on KANAL"),
        (("who", "--about", "nichts"), "Es gibt kein Thema «nichts»."),
        (("who", "--on", "nirgends"), "Es gibt keinen Kanal «nirgends»."),
        (("where",), "Es fehlt, wer schreibt"),
        (("where", "--as", "Niemand"), "Niemand heisst «Niemand»."),
        (("where", "--as", "Anna", "--do", "singen"), "Es gibt keine Handlung «singen»."),
        (("where", "--as", "Anna", "--at", "gestern"), "ist kein Zeitpunkt"),
        (("what", "--as", "Anna"), "Es fehlt, wo"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(sayso, line, told) -> None:
    """What is missing, unknown or too much is said, with status 2 and an empty output."""
    status, out, err = sayso(*line)
    assert (status, out) == (2, "")
    assert told in err


def test_nothing_of_a_question_is_repeated(sayso) -> None:
    """The JSON holds no word of the question, and control signs steer nothing."""
    out = sayso("who", "Vertraulich: Umsatz \x1b[31m", "--json").out
    assert "Vertraulich" not in out
    assert "\x1b" not in sayso("who", "\x1b[31m Umsatz").out
