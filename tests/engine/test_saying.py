"""What an answer says: whole in every language, in our tone, and never the secret."""

import re
from datetime import datetime
from itertools import combinations
from string import Formatter
from typing import Any

import pytest
from msgspec.structs import asdict, replace

from sayso import folder
from sayso.engine import condition, saying
from sayso.engine.action import ACTIONS, GROUPS
from sayso.engine.calendar import Calendar, Event
from sayso.engine.channel import CLASSES, Channel, ChannelClass
from sayso.engine.company import Company, Pattern, Profile
from sayso.engine.decision import (
    KINDS,
    ApprovalStep,
    ApproverFound,
    Decision,
    Duty,
    Query,
    Reason,
    Way,
)
from sayso.engine.draft import Draft, Medium
from sayso.engine.fact import Fact
from sayso.engine.finding import Finding
from sayso.engine.guideline import Clause, Guideline, Rule, When
from sayso.engine.person import Absence, Person, Role, Unit
from sayso.engine.retelling import Retelling
from sayso.engine.saying_de import GERMAN
from sayso.engine.topic import Topic
from spoken import Code

at = datetime.fromisoformat
NOW = at("2026-02-10 19:42")
LANGUAGES = sorted(saying.TONGUES)
QUIET = Clause(effect="forbid", when=When(during=("quiet_period",)), instead={"de": "Warten Sie."})
COMPANY = Company(
    profile=Profile(name="Beispiel AG", timezone="Europe/Zurich"),
    units=(Unit(id="u", name={"de": "Alle", "en": "All"}),),
    roles=(
        Role(id="r_cfo", name={"de": "Finanzchef", "en": "Chief Financial Officer"}, deputy="r_ir"),
        Role(id="r_ir", name={"de": "Investor Relations", "en": "Investor Relations"}),
    ),
    people=(
        Person(id="p_a", name="Anna Meier", function="Finanzchefin", unit="u", roles=("r_cfo",)),
        Person(id="p_b", name="Ben Ott", function="Verkauf", unit="u", roles=("r_ir",)),
    ),
    absences=(Absence(person="p_b", from_=at("2026-02-09"), until=at("2026-02-14"), deputy="p_a"),),
    classes=(ChannelClass(id="private", name={"de": "Privat"}, advice=True),),
    channels=(
        Channel(id="priv", class_="private", network="linkedin", name={"de": "Mein LinkedIn"}),
    ),
    topics=(Topic(id="t", name={"de": "Resultate", "en": "Results"}, owner="p_a"),),
    calendar=Calendar(
        events=(
            Event(
                id="q",
                kind="quiet_period",
                from_=at("2026-01-01"),
                until=at("2026-03-03 07:00"),
            ),
        )
    ),
    guideline=Guideline(rules=(Rule(id="5.3", clauses={"a": QUIET}),)),
)
TEXT = "Ein Start wie noch nie. Merci ans ganze Team."


def decision(**more: Any) -> Decision:
    """A decision about a private post, with what the test is about."""
    text = more.pop("text", TEXT)
    values: dict[str, Any] = {
        "verdict": "ok",
        "draft": Draft(author="p_b", channel="priv", time=NOW, text=text),
        "channel": "priv",
        "channel_class": "private",
        "time": NOW,
    }
    return Decision(**(values | more))


def found(kind: str = "quiet_period", **more: Any) -> Finding:
    """A finding in the first sentence."""
    values: dict[str, Any] = {"kind": kind, "severity": "stop", "start": 0, "end": 22}
    return Finding(**(values | more))


# ── every language ───────────────────────────────────────────────────────────────────────────────


def fields(tongue: Any) -> dict[str, str]:
    """Every word of a language by table and key."""
    whole: dict[str, str] = {}
    for table, words in asdict(tongue).items():
        if isinstance(words, dict):
            for key, value in words.items():
                whole |= {f"{table}.{key}": " ".join(value) if isinstance(value, tuple) else value}
    return whole


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_is_whole(lang: str) -> None:
    """Every language has the same tables, keys and places to fill in."""
    german, ours = fields(saying.TONGUES["de"]), fields(saying.TONGUES[lang])
    assert ours.keys() == german.keys()
    for key, sentence in ours.items():
        places = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        assert places == {name for _, name, _, _ in Formatter().parse(german[key]) if name}, key
    assert (len(saying.TONGUES[lang].months), len(saying.TONGUES[lang].numbers)) == (12, 12)


def test_no_sentence_is_there_in_vain() -> None:
    """Every sentence and every table of a language is asked for somewhere in our code."""
    code = Code()
    assert code.unasked(GERMAN.sentences) == []
    assert [each for each in GERMAN.__struct_fields__ if each not in code.attributes] == []
    assert GERMAN.findings.keys() <= condition.FAULTS.keys()
    assert GERMAN.checks.keys() <= {*condition.CONDITIONS, *condition.FAULTS}
    assert GERMAN.actions.keys() <= {*ACTIONS, *GROUPS}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_has_a_name(lang: str) -> None:
    """Every fault, condition, action and class is called something people understand."""
    tongue = saying.TONGUES[lang]
    assert condition.FAULTS.keys() <= tongue.findings.keys()
    assert condition.CONDITIONS.keys() <= tongue.checks.keys()
    assert {*ACTIONS, *GROUPS} <= tongue.actions.keys()
    assert set(CLASSES) <= tongue.classes.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tone_is_kept(lang: str) -> None:
    """No exclamation mark, no *Verstoss*, no score; Swiss spelling."""
    for sentence in fields(saying.TONGUES[lang]).values():
        assert not re.search(r"!|[Vv]ersto[sß]|ß|[Vv]iolation|[Ss]core", sentence)


# ── headline and lead ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (decision(), "Ja."),
        (decision(findings=(found(severity="hint"),)), "Ja, mit einem Hinweis."),
        (
            decision(duties=(Duty(rule="7.1", clause="a", strength="must"),)),
            "Ja, wenn Sie an etwas denken.",
        ),
        (decision(duties=(Duty(rule="7.1", clause="a", strength="must", fulfilled=True),)), "Ja."),
        (decision(verdict="ask"), "Fragen Sie zuerst."),
        (
            decision(verdict="ask", queries=(Query(about="topic", words={}),)),
            "Zuerst eine Frage an Sie.",
        ),
        (decision(verdict="stop", findings=(found(),)), "So nicht."),
        (
            decision(verdict="stop", ways=(Way(kinds=("time",), time=at("2026-03-03 07:00")),)),
            "So nicht. Noch nicht.",
        ),
        (decision(verdict="stop", unasked=True), "Fragen Sie zuerst."),
        (
            decision(verdict="stop", unasked=True, findings=(found(),)),
            "So nicht. Fragen Sie zuerst.",
        ),
        (
            decision(verdict="stop", findings=(found("closed_channel", place="channel"),)),
            "Nicht auf diesem Kanal.",
        ),
    ],
)
def test_the_headline_is_a_sentence(given: Decision, said: str) -> None:
    """The verdict in words anybody understands."""
    assert saying.headline(given, "de") == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (decision(), "Nichts spricht dagegen."),
        (decision(advice=True), "Das ist Ihre Sache. Nichts spricht dagegen."),
        (
            decision(verdict="stop", findings=(found(),)),
            "Der übrige Text ist in Ordnung. Eine Stelle geht so nicht.",
        ),
        (
            decision(
                verdict="stop",
                findings=(found(), found(start=30, end=33)),
                ways=(Way(kinds=("time",), time=at("2026-03-03 07:00")),),
            ),
            "Der übrige Text ist in Ordnung. Zwei Stellen gehen erst ab 3. März, 7 Uhr.",
        ),
        (
            decision(
                verdict="stop",
                findings=(found(),),
                reasons=(Reason(rule="5.3", clause="a", effect="forbid"),),
            ),
            "Der übrige Text ist in Ordnung. Eine Stelle geht bis 3. März, 7 Uhr nicht.",
        ),
        (
            decision(verdict="stop", findings=(found("closed_channel", place="channel"),)),
            "Ihr Text ist in Ordnung. Dieser Kanal ist geschlossen oder pausiert.",
        ),
        (
            decision(
                verdict="stop",
                text=None,
                reasons=(Reason(rule="5.3", clause="a", effect="forbid"),),
            ),
            "Regel 5.3 lässt das bis 3. März, 7 Uhr nicht zu.",
        ),
        (
            decision(
                verdict="ask",
                approvals=(
                    ApprovalStep(
                        rule="6.1",
                        clause="a",
                        of=(
                            ApproverFound(id="p_a"),
                            ApproverFound(id="customer:Brühl Aero"),
                            ApproverFound(id="p_b", given="F-1"),
                        ),
                    ),
                ),
            ),
            "Es braucht vorher ein Ja: Anna Meier und Brühl Aero (schriftliche Einwilligung).",
        ),
        (
            decision(verdict="stop", nothing_permits=True, text=None),
            "Auf diesem Kanal braucht es eine Erlaubnis, und für Sie steht hier keine.",
        ),
        (
            decision(verdict="stop", text=None, topics=(("t", "ok"), (None, "stop"))),
            "In Ordnung ist, was «Resultate» betrifft. Regel  lässt das hier nicht zu.",
        ),
    ],
)
def test_the_lead_says_first_what_is_fine(given: Decision, said: str) -> None:
    """What stands under the headline: first what is fine, then what is not."""
    assert saying.lead(given, COMPANY, "de") == said


# ── moments and people ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("moment", "de", "en"),
    [
        (at("2026-03-03 07:00"), "3. März, 7 Uhr", "3 March, 07:00"),
        (at("2026-03-03 19:05"), "3. März, 19.05 Uhr", "3 March, 19:05"),
        (at("2026-03-03"), "3. März", "3 March"),
        (at("2027-03-03 07:00"), "3. März 2027, 7 Uhr", "3 March 2027, 07:00"),
        (at("2026-02-10 22:00"), "heute, 22 Uhr", "today, 22:00"),
        (at("2026-02-11 08:30"), "morgen, 8.30 Uhr", "tomorrow, 08:30"),
    ],
)
def test_moments_are_said_as_people_say_them(moment: datetime, de: str, en: str) -> None:
    """No seconds, no leading noughts in German, no year that goes without saying."""
    assert saying.moment(moment, "de", NOW) == de
    assert saying.moment(moment, "en", NOW) == en


def test_an_end_is_the_last_day_inside() -> None:
    """Whoever is away until midnight of the 14th is away until the 13th."""
    assert saying.last_day(at("2026-02-14"), "de", NOW) == "13. Februar"


def test_a_person_has_a_function_and_a_deputy() -> None:
    """Name, function and who stands in; while they are away, that is said."""
    assert saying.person_line("p_a", COMPANY, "de", NOW) == (
        "Anna Meier, Finanzchefin. Vertretung: Ben Ott."
    )
    assert saying.person_line("p_a", COMPANY, "en", NOW) == (
        "Anna Meier, Chief Financial Officer. Deputy: Ben Ott."
    )
    assert saying.person_line("p_b", COMPANY, "de", NOW) == (
        "Ben Ott, Verkauf (abwesend bis 13. Februar). Vertretung: Anna Meier."
    )


def test_people_outside_have_names_too() -> None:
    """Customers, the people shown and parents are said in words."""
    names = [
        saying.person_name(each, COMPANY, "de")
        for each in ("customer:Titan", "depicted:minors", "depicted:visitors", "guardians")
    ]
    assert names == [
        "Titan (schriftliche Einwilligung)",
        "die abgebildeten Minderjährigen",
        "die abgebildeten Personen",
        "die Eltern",
    ]


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (Way(kinds=("wording",), text=" Merci. "), ("Jetzt", "«Merci.»", "übernehmen")),
        (
            Way(kinds=("time", "action"), time=at("2026-03-03 07:00"), action="share"),
            ("Ab 3. März, 7 Uhr", "einen Beitrag der Firma teilen, ohne eigene Worte", "so prüfen"),
        ),
        (Way(kinds=("person",), person="p_a"), ("Jetzt", "darf Anna Meier das", "fragen")),
        (Way(kinds=("channel",), channel="priv"), ("Jetzt", "auf «Mein LinkedIn»", "wechseln")),
        (Way(kinds=("approval",)), ("Nach dem Ja", "so veröffentlichen", "fragen")),
        (Way(kinds=("talk",), person="p_a"), ("Sonst", "Reden Sie mit Anna Meier.", "schreiben")),
        (
            Way(kinds=("time",), time=at("2026-03-03 07:00")),
            ("Ab 3. März, 7 Uhr", "so veröffentlichen", "so prüfen"),
        ),
        (
            Way(kinds=("wording", "approval"), text="Merci.", person="p_a"),
            ("Nach dem Ja von Anna Meier", "«Merci.»", "übernehmen"),
        ),
        (
            Way(kinds=("time", "approval"), time=at("2026-03-03 07:00"), person="p_a"),
            ("Ab 3. März, 7 Uhr", "so veröffentlichen, mit dem Ja von Anna Meier", "so prüfen"),
        ),
        (
            Way(kinds=("wording", "channel"), text="Merci.", channel="priv"),
            ("Jetzt", "auf «Mein LinkedIn» mit diesem Text: «Merci.»", "übernehmen"),
        ),
        (
            Way(kinds=("wording", "person"), text="Merci.", person="p_a"),
            ("Jetzt", "darf Anna Meier das so: «Merci.»", "fragen"),
        ),
        (
            Way(kinds=("time", "person"), time=at("2026-03-03 07:00"), person="p_a"),
            ("Ab 3. März, 7 Uhr", "darf Anna Meier das", "fragen"),
        ),
        (
            Way(kinds=("approval", "person"), person="p_a"),
            ("Nach dem Ja", "darf Anna Meier das", "fragen"),
        ),
    ],
)
def test_a_way_is_when_what_and_a_word_to_press(way: Way, said: tuple[str, str, str]) -> None:
    """Each way says when, what, and what pressing it does."""
    assert saying.way(way, COMPANY, "de", NOW) == said


@pytest.mark.parametrize(
    ("lang", "when", "what"),
    [
        ("de", "Nach dem Ja von Muster AG und Anna Meier", "so veröffentlichen"),
        ("en", "After the yes of Muster AG and Anna Meier", "publish it like this"),
    ],
)
def test_all_who_have_to_say_yes_are_named(lang: str, when: str, what: str) -> None:
    """Where several have to say yes the way names each, the one outside without what they give."""
    step = ApprovalStep(
        rule="6.1",
        clause="a",
        of=(
            ApproverFound(id="customer", outside={lang: "Muster AG (…)"}),
            ApproverFound(id="p_a"),
            ApproverFound(id="p_b", given="yes"),
        ),
    )
    names = saying.yes_of(decision(approvals=(step,)), COMPANY, lang)
    way = Way(kinds=("approval",), person="p_a", alone=False)
    assert saying.way(way, COMPANY, lang, NOW, names)[:2] == (when, what)
    either = decision(approvals=(replace(step, need="one"),))
    assert saying.yes_of(either, COMPANY, lang) == ()


@pytest.mark.parametrize(("lang", "word"), [("de", "Darf"), ("en", "May")])
def test_a_permission_is_told_where_its_paragraph_begins_with_a_no(lang: str, word: str) -> None:
    """The clause that permits, in words; nothing where a prohibition decided, or the no is none."""
    company = folder.load(folder.demo())
    telling = Retelling(company, lang)
    rules = {rule.id: rule for rule in company.guideline.rules}
    assert telling.permission(rules["2.1"], ("2.1b",)).startswith(f"2.1b {word}: ")
    assert telling.permission(rules["9.5"], ("9.5a", "9.5c")).startswith(f"9.5c {word}: ")
    assert telling.permission(rules["9.5"], ("9.5a",)) == ""
    assert telling.permission(rules["4.1"], ("4.1a",)) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_pair_makes_one_sentence(lang: str) -> None:
    """Two changes make one row that names both, without gaps, in every language."""
    texts = {"text": "Merci.", "time": at("2026-03-03 07:00"), "person": "p_a"}
    fields = {
        "duty": "text",
        "wording": "text",
        "time": "time",
        "action": "action",
        "channel": "channel",
        "approval": "person",
        "person": "person",
    }
    values = {**texts, "action": "share", "channel": "priv"}
    named = {
        "text": saying.quoted("Merci.", lang),
        "time": saying.say("way.from", lang, moment=saying.moment(values["time"], lang, NOW)),
        "person": "Anna Meier",
        "action": saying.say("way.share", lang),
        "channel": saying.quoted(saying.channel_name("priv", COMPANY, lang), lang),
    }
    for kinds in combinations(KINDS, 2):
        keys = {fields[kind] for kind in kinds}
        row = saying.way(Way(kinds=kinds, **{key: values[key] for key in keys}), COMPANY, lang, NOW)
        assert all(named[key] in " ".join(row[:2]) for key in keys), (kinds, row)
        assert all(row), kinds
        assert not any(sign in " ".join(row) for sign in ("{", "  ", ", ,")), row


# ── secrets, and what was checked ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_secret_is_not_explained(lang: str) -> None:
    """A finding that guards a secret says only that something is not public yet."""
    secret = found(
        "unannounced_product",
        secret=True,
        words={"de": "Projekt Steinadler", "en": "Project Golden Eagle"},
        instead={"de": "Steinadler weglassen", "en": "Leave out Golden Eagle"},
    )
    assert saying.finding_title(secret, lang) == saying.say("finding.secret", lang)
    assert saying.finding_note(secret, lang) == saying.finding_instead(secret, lang) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_wrong_figure_is_told_once(lang: str) -> None:
    """What the fact book says stands apart with its source and keeper; no note repeats the title."""
    fact = Fact(id="f", series="s", subject={}, value="1187", unit="Personen", source="Bericht")
    company = replace(COMPANY, facts=(replace(fact, owner="p_a"),))
    because = {"de": "Das Faktenbuch sagt: 1187.", "en": "The fact book says: 1187."}
    wrong = found("contradicting_fact", subject="f", words={"de": "Falsch."}, because=because)
    assert saying.fact_said(wrong, company) == ("1187 Personen", "Bericht · Anna Meier")
    assert saying.finding_note(wrong, lang, company) == ""
    doubtful = replace(wrong, kind="unsupported_figure", words={"de": "Stimmt das?"})
    assert saying.fact_said(doubtful, company) == ("1187 Personen", "Bericht · Anna Meier")
    assert saying.finding_note(doubtful, lang, company) == "Stimmt das?"


def test_only_a_figure_of_the_fact_book_comes_with_a_fact() -> None:
    """No other finding shows a fact, nor one whose fact is not there, nor one that guards a secret."""
    fact = Fact(
        id="f", series="s", subject={}, value="1187", text="1187 (Bericht)", source="Bericht"
    )
    company = replace(COMPANY, facts=(fact,))
    assert saying.fact_said(found("contradicting_fact", subject="f"), company) == (fact.text, "")
    assert saying.fact_said(found("contradicting_fact", subject="g"), company) is None
    assert saying.fact_said(found("customer_no_consent", subject="f"), company) is None
    assert saying.fact_said(found("contradicting_fact", subject="f", secret=True), company) is None


def test_sharing_is_offered_where_there_is_something_to_share() -> None:
    """A post of the company stands in for one's own only on a topic, and where no wording goes."""
    share = Way(kinds=("action",), action="share")
    mended = Way(kinds=("wording",), text="Merci ans ganze Team.")
    on_topic = (("t", "stop"), (None, "stop"))
    assert saying.ways(decision(verdict="stop", topics=on_topic, ways=(share,))) == (share,)
    assert saying.ways(decision(verdict="stop", topics=on_topic, ways=(mended, share))) == (mended,)
    assert saying.ways(decision(verdict="stop", topics=((None, "stop"),), ways=(share,))) == ()


def test_a_secret_does_not_say_when_it_ends() -> None:
    """Where a secret is in the way, neither headline, lead nor ways tell the day."""
    given = decision(
        verdict="stop",
        topics=(("t", "stop"),),
        findings=(found("unannounced_product", secret=True),),
        ways=(
            Way(kinds=("time",), time=at("2026-09-22 09:00")),
            Way(kinds=("action",), action="share"),
        ),
    )
    assert saying.headline(given, "de") == "So nicht."
    assert "September" not in saying.lead(given, COMPANY, "de")
    assert [way.kinds for way in saying.ways(given)] == [("action",)]


def test_what_is_left_to_do_is_said_once() -> None:
    """Twice the same duty is one; what the text fulfils, or a finding says, is not repeated."""
    duty = Duty(rule="7.2", clause="a", strength="must", words={"de": "Ablegen."})
    again = Duty(rule="7.2", clause="b", strength="must", words={"de": "Ablegen."})
    done = Duty(rule="7.3", clause="a", strength="must", fulfilled=True)
    missing = Duty(rule="5.3", clause="b", strength="must", fulfilled=False)
    given = decision(duties=(duty, again, done, missing), findings=(found(rule="5.3"),))
    assert saying.duties_left(given) == (duty,)


def test_the_last_line_is_honest() -> None:
    """It says what was checked, what nobody looked for, and that nothing is stored."""
    line = saying.checked_line(
        decision(checked=("insult", "image_rights"), not_checked=("tone_channel", "shows_people")),
        COMPANY,
        "de",
    )
    assert line == (
        "Geprüft: Person, Kanal, Zeit, 1 Bedingung im Text. "
        "Nicht geprüft: Ton, Bilder (keine dabei). Nichts davon wird gespeichert."
    )


def test_the_last_line_knows_text_and_media() -> None:
    """Without a text that is said; with a picture, that only what was said of it was checked."""
    assert "Text (keiner dabei)" in saying.checked_line(decision(text=None), COMPANY, "de")
    draft = Draft(author="p_b", channel="priv", time=NOW, text="x", media=(Medium(),))
    line = saying.checked_line(decision(draft=draft), COMPANY, "de")
    assert "Angaben zum Bild" in line
    assert "Nicht geprüft: was die Datei selbst sagt, was im Bild zu sehen ist" in line


def test_what_forbids_says_what_to_do_instead() -> None:
    """The clause that decided says the way out, unless a finding already does."""
    reasons = (Reason(rule="5.3", clause="a", effect="forbid"),)
    assert saying.instead_lines(decision(verdict="stop", reasons=reasons), COMPANY, "de") == (
        "Warten Sie.",
    )
    said = (found(instead={"de": "Warten Sie."}),)
    assert not saying.instead_lines(
        decision(verdict="stop", reasons=reasons, findings=said), COMPANY, "de"
    )


def test_durations_are_said_in_words() -> None:
    """What the notation writes in short is said in full."""
    assert [saying.span(each, "de") for each in ("1 workday", "4 hours", "24h")] == [
        "1 Arbeitstag",
        "4 Stunden",
        "24h",
    ]


def test_a_condition_of_the_company_is_called_as_the_company_calls_it() -> None:
    """A pattern of the company's own has its own words, in titles and in what was not checked."""
    own = Pattern(id="recipe", kind="recipe", words={"de": "Rezept", "en": "recipe"})
    bakery = Company(profile=Profile(name="Bakery"), patterns=(own,))
    assert saying.finding_title("recipe", "en", bakery) == "Recipe"
    assert saying.check_name("recipe", "de", bakery) == "Rezept"
