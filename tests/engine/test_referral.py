"""Whom to ask: the right topic, the right person, the agreed words, and no secret."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from sayso import folder
from sayso.engine import decide
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, UnknownName
from sayso.engine.discretion import may_know, secret_topics
from sayso.engine.person import Absence, Person, Unit
from sayso.engine.referral import (
    MOST,
    Lead,
    closed,
    lead,
    outlets,
    press,
    proposed,
    refer,
    speakers,
    topics_known,
)
from sayso.engine.scene import Scene
from sayso.engine.topic import Topic
from sayso.engine.wording import Phrasing, Wording
from sayso.networks import NETWORKS

JUNE = datetime.fromisoformat("2026-06-02T09:00")
FEBRUARY = datetime.fromisoformat("2026-02-10T19:42")

COMPANY = folder.load(folder.demo())
BOOK = decide.compile(COMPANY)

QUESTIONS = [
    ("Wer darf über den Brand in Kriens reden?", "t_crisis"),
    ("A journalist asks about layoffs", "t_conditions"),
    ("A journalist asks about layoffs", "t_media"),
    ("Wer spricht über Resultate?", "t_results"),
    ("Produkte", "t_products"),
    ("Wem gehört die Geschichte?", "t_history"),
    ("Wer ist zuständig für Nachhaltigkeit?", "t_climate"),
    ("Wer darf über die Dividende und das Klima reden?", "t_share"),
    ("Wer darf über die Dividende und das Klima reden?", "t_climate"),
    ("Who is allowed to speak about the company?", "t_company"),
    ("Qui parle de l'incendie ?", "t_crisis"),
    ("Chi può parlare di clima?", "t_climate"),
    ("Was sagen wir zu neuen Produkten?", "t_products"),
]

EMPTY = [
    "",
    "?",
    "Wer?",
    "Wer darf reden?",
    "Darf ich etwas sagen?",
    "Who may speak?",
    "Wer kann mir sagen, wann der Film kommt?",
    "🚀🚀",
    "x" * 5000,
    "\x00 \u202e wer",
]


def ask(
    question: str, moment: datetime = JUNE, asker: str | None = None, book: Rulebook = BOOK
) -> tuple[str, ...]:
    """The topics a question leads to."""
    return proposed(question, book, NETWORKS, moment, asker=asker, now=moment)


@pytest.mark.parametrize(("question", "topic"), QUESTIONS)
def test_a_question_leads_to_its_topic(question: str, topic: str) -> None:
    """People ask in their own words, in four languages, and arrive at the topic."""
    assert topic in ask(question)


@pytest.mark.parametrize("question", EMPTY)
def test_words_that_mean_nothing_lead_nowhere(question: str) -> None:
    """*Who*, *may* and *speak* are no topic, and no input breaks the reading."""
    assert ask(question) == ()


def led(question: str, moment: datetime = JUNE, book: Rulebook = BOOK) -> Lead:
    """Where a question of somebody we do not know leads."""
    return lead(question, book, NETWORKS, moment, now=moment)


@pytest.mark.parametrize(
    "question",
    [
        "Wir haben eine neue Maschine",
        "How do I book a meeting room",
        "How do I share a post with the team?",
        "Das Paket steht vor dem Tor",
        "Where is the open door?",
        "Can I order a new chair?",
        "Who owns the brand guidelines?",
        "Où est la salle de réunion ?",
        "Meine Waschmaschine steht still",
        "J'ai un cas à la maison",
    ],
)
def test_one_word_of_a_longer_term_names_nobody(question: str) -> None:
    """A word that may mean anything leads to no topic as if it were sure."""
    assert led(question).topics == ()


@pytest.mark.parametrize(
    ("question", "topic", "word"),
    [
        ("Wir haben eine neue Maschine", "t_complaints", "Maschine"),
        ("Wie geht das mit der Kompensation?", "t_research", "Kompensation"),
        ("Is there a fire?", "t_crisis", "fire"),
    ],
)
def test_such_a_word_is_offered(question: str, topic: str, word: str) -> None:
    """What may be meant is offered with the word that reminds of it."""
    assert (topic, word) in [(each.topic, each.word) for each in led(question).perhaps]


@pytest.mark.parametrize(
    "question", ["Kundin reklamiert auf Facebook", "A client complained", "Kunde beschwert sich"]
)
def test_what_is_done_says_more_than_who_does_it(question: str) -> None:
    """The verb beside the name of a topic leads there first."""
    assert ask(question)[0] == "t_complaints"


@pytest.mark.parametrize(
    "question",
    [
        "Die Presse ist in der Leitung",
        "The press is on the line",
        "TV-Team steht vor dem Tor",
        "Reporter",
        "Zeitung",
        "Fernsehen",
        "Jemand von der Zeitung ist am Telefon",
        "Frau Müller von der SRF möchte mit dem CEO reden",
        "Ein Radio will ein Interview zum Umsatz",
        "A woman from the BBC wants a comment on our dividend",
        "Un quotidien veut parler du climat",
        "Una troupe televisiva è davanti alla porta",
        "A magazine asks about wages",
    ],
)
def test_the_press_is_led_to_whoever_answers_it(question: str) -> None:
    """Whatever else is found stands after the topic of the press."""
    assert led(question).media
    assert ask(question)[0] == "t_media"


@pytest.mark.parametrize(
    "question",
    [
        "Kurs zu Social Media",
        "I have an interview with a candidate",
        "hydraulic press, press the button",
    ],
)
def test_what_only_sounds_like_the_press_is_not(question: str) -> None:
    """Social media, a job interview and a machine are no journalists."""
    assert not led(question).media
    assert "t_media" not in ask(question)


def test_without_a_topic_of_the_press_those_who_speak_to_it_are_known() -> None:
    """A company may have no such topic: then a question of the press leads to no wrong one."""
    found = led("Ein Reporter ist da", book=little())
    assert (found.topics, found.media) == ((), True)
    assert press(little(), JUNE) == ()


def test_the_topic_of_a_press_channel_comes_first() -> None:
    """Which topic is for the press is the company's to say, whatever its words."""
    channel = replace(BOOK.channels["press"], topics=("own",))
    assert led("Ein Reporter ist da", book=little(channels=(channel,))).topics == ("own",)


# ── closed for now, and who is there ─────────────────────────────────────────────────────────────


def test_a_quiet_period_closes_a_topic() -> None:
    """Until when, and by which paragraph; other topics and other days stay open."""
    shut = closed(outlets("t_results", BOOK, FEBRUARY), BOOK, FEBRUARY)
    assert shut is not None
    assert shut.until == datetime.fromisoformat("2026-03-03T07:00")
    assert shut.rule == "5.3"
    assert closed(outlets("t_results", BOOK, JUNE), BOOK, JUNE) is None
    assert closed(outlets("t_climate", BOOK, FEBRUARY), BOOK, FEBRUARY) is None


def test_an_internal_event_is_not_told() -> None:
    """Where the event is not for everybody yet, or its end not known, no day is told."""
    for change in ({"internal_until": datetime.fromisoformat("2027-01-01")}, {"until": None}):
        calendar = replace(
            COMPANY.calendar,
            events=tuple(
                replace(each, **change) if each.kind == "quiet_period" else each
                for each in COMPANY.calendar.events
            ),
        )
        book = decide.compile(replace(COMPANY, calendar=calendar))
        assert closed(outlets("t_results", book, FEBRUARY), book, FEBRUARY) is None


def test_the_press_is_sent_to_nobody_who_is_away() -> None:
    """Who is absent does not stand among those who speak to the press."""
    august = datetime.fromisoformat("2026-08-05T10:00")
    assert "p_com" in press(BOOK, JUNE)
    assert "p_com" in speakers(outlets("t_media", BOOK, JUNE), BOOK, JUNE)
    assert "p_com" not in press(BOOK, august)
    there = speakers(outlets("t_media", BOOK, august), BOOK, august)
    assert there
    assert "p_com" not in there


def test_every_topic_is_found_by_its_name() -> None:
    """Whoever types the name of a topic that somebody owns gets it, or one beneath it."""
    above = {topic: BOOK.topic_path[topic] for topic in BOOK.topics}
    for topic in COMPANY.topics:
        if topic.secret or topic.owner is None:
            continue
        for name in topic.name.values():
            found = ask(name)
            assert any(topic.id in above[each] for each in found), (name, found)


def test_a_question_leads_to_few_topics_none_above_another() -> None:
    """However much is named, the answer stays short, and the wider topic gives way."""
    everything = ", ".join(name for topic in COMPANY.topics for name in topic.name.values())
    found = ask(everything)
    assert len(found) == MOST
    assert not any(
        one in BOOK.topic_path[other] for one in found for other in found if one != other
    )


# ── secrets ──────────────────────────────────────────────────────────────────────────────────────


def guarded(moment: datetime) -> list[str]:
    """Every phrase that is under embargo at ``moment``, and the code names of what is."""
    names = COMPANY.names
    on = {each.id: each for each in names.embargoes if each.holds(moment) and not each.needs_figure}
    words = [word for each in on.values() for word in (*each.terms, each.name) if "," not in word]
    return words + [code.code for code in names.code_names if code.stands_for in on]


FRAMES = (
    "{}",
    "Wer darf über {} reden?",
    "Ein Journalist fragt nach {} und nach dem neuen Werk",
    "Employer branding {} Arbeitgeber",
    "AX Maschine {} AX 400",
    "Wer spricht über den Prototyp von {}?",
)


UNGUARDED = decide.compile(
    replace(COMPANY, names=replace(COMPANY.names, embargoes=(), code_names=()))
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("moment", [FEBRUARY, JUNE], ids=["february", "june"])
def test_a_guarded_word_is_like_any_other(frame: str, moment: datetime) -> None:
    """A question leads where it would if nothing were guarded, so it tells nobody what is."""
    for word in guarded(moment):
        question = frame.format(word)
        for asker in (None, "p_marco"):
            free = lead(question, UNGUARDED, NETWORKS, moment, asker=asker)
            assert lead(question, BOOK, NETWORKS, moment, asker=asker) == free, (word, asker)


def test_code_names_lead_nowhere() -> None:
    """A code name alone leads to as much as a word that means nothing."""
    codes = [each.code for each in COMPANY.names.code_names if not each.ambiguous]
    assert codes
    for code in codes:
        assert ask(code) == ask("Zzyzx"), code


def test_later_days_tell_no_end_of_a_secret() -> None:
    """Asked today for a day after an embargo ends, its words lead where they lead today."""
    later = datetime.fromisoformat("2027-12-01T09:00")
    for word in guarded(FEBRUARY):
        assert proposed(word, BOOK, NETWORKS, later, now=FEBRUARY) == ask(word, FEBRUARY), word


def test_secret_topics_are_for_those_in_on_them() -> None:
    """A secret topic is neither proposed nor referred to nor listed, but for its owner."""
    hidden = secret_topics(COMPANY)
    assert hidden
    for topic in hidden:
        terms = [term for terms in BOOK.topics[topic].terms.values() for term in terms]
        for word in (*BOOK.topics[topic].name.values(), *terms):
            assert not hidden & set(ask(word)), word
            assert not hidden & set(ask(word, asker="p_marco")), word
        for asker in (None, "p_marco"):
            with pytest.raises(UnknownName):
                refer(topic, BOOK, JUNE, "de", asker=asker)
            assert topic not in topics_known(COMPANY, asker)
        owner = BOOK.topics[topic].owner
        assert refer(topic, BOOK, JUNE, "de", asker=owner).ask == owner
        assert topic in topics_known(COMPANY, owner)
        assert any(topic in ask(term, asker=owner) for term in terms)


def test_an_unknown_topic_and_a_secret_one_are_told_apart_by_nobody() -> None:
    """Asked for by name, what is secret fails exactly as what does not exist."""
    hidden = next(iter(secret_topics(COMPANY)))
    told = []
    for topic in (hidden, "t_nothing"):
        with pytest.raises(UnknownName) as error:
            refer(topic, BOOK, JUNE, "de")
        told.append((error.value.kind, error.value.name == topic))
    assert told[0] == told[1]


def test_what_we_do_not_say_is_never_told() -> None:
    """No referral holds a word of the lists of what is not said."""
    for topic in topics_known(COMPANY):
        for lang in ("de", "en", "fr"):
            told = str(refer(topic, BOOK, JUNE, lang))
            for wording in COMPANY.wordings:
                for phrasing in wording.words.values():
                    assert not [each for each in phrasing.do_not_say if each in told]


# ── a little company for the rest ────────────────────────────────────────────────────────────────


def person(name: str, **more: object) -> Person:
    """Somebody of the little company."""
    return Person(id=name, name=name.title(), unit="u", **more)  # type: ignore[arg-type]


def little(**more: object) -> Rulebook:
    """Ann owns a topic that Ben deputises; Cleo owns what is above it."""
    company = Company(
        profile=COMPANY.profile,
        units=(Unit(id="u", name={"de": "U"}),),
        people=(person("ann"), person("ben"), person("cleo"), person("dan"), person("eve")),
        topics=(
            Topic(id="root", name={"de": "Alles"}, route_to="eve"),
            Topic(id="top", name={"de": "Oben"}, parent="root", owner="cleo", deputy="dan"),
            Topic(id="own", name={"de": "Eigen"}, parent="top", owner="ann", deputy="ben"),
            Topic(id="bare", name={"de": "Leer"}, parent="top"),
            Topic(id="alone", name={"de": "Allein"}, owner="ann"),
            Topic(id="lost", name={"de": "Verwaist"}),
        ),
    )
    return decide.compile(replace(company, **more))


def day(number: int) -> datetime:
    """A day of June 2026."""
    return JUNE.replace(day=number, hour=0)


def away(who: str, start: int, until: int, deputy: str | None = None) -> Absence:
    """Away from one day of June until another."""
    return Absence(
        person=who,
        from_=day(start),
        until=day(until),
        deputy=deputy,
    )


def test_who_is_in_on_one_secret_is_not_in_on_all() -> None:
    """The owner of a secret topic hears of it, and of no other secret topic."""
    topics = tuple(
        Topic(
            id=name,
            name={"de": name},
            owner=owner,
            secret=True,
            terms={"de": (word,)},
        )
        for name, owner, word in (
            ("one", "ann", "Edelweiss"),
            ("other", "ben", "Enzian"),
        )
    )
    book = little(topics=topics)
    for asker, known in (("ann", ("one",)), ("ben", ("other",)), ("dan", ()), (None, ())):
        assert ask("Wer spricht über Edelweiss und Enzian?", JUNE, asker, book) == known


def test_the_owner_is_asked_with_the_deputy_beside() -> None:
    """Where everybody is there, the owner of the nearest topic that has one is asked."""
    book = little()
    own, bare, root = (refer(each, book, JUNE, "de") for each in ("own", "bare", "root"))
    assert (own.ask, own.deputy, own.speaks, own.absent) == ("ann", "ben", True, False)
    assert (bare.ask, bare.deputy, bare.owner) == ("cleo", "dan", "cleo")
    assert (root.ask, root.speaks) == ("eve", False)
    assert refer("alone", book, JUNE, "de").deputy is None
    assert refer("lost", book, JUNE, "de").ask is None


@pytest.mark.parametrize(
    ("absences", "ask_now", "beside", "back"),
    [
        ((away("ann", 1, 5),), "ben", None, 5),
        ((away("ann", 1, 5, "dan"),), "dan", "ben", 5),
        ((away("ann", 1, 5, "dan"), away("dan", 1, 9)), "ben", None, 5),
        ((away("ann", 1, 5), away("ben", 1, 9)), "cleo", None, 5),
        ((away("ann", 1, 5), away("ann", 5, 9)), "ben", None, 9),
        ((away("ann", 1, 2),), "ann", "ben", None),
        ((away("ann", 3, 9),), "ann", "ben", None),
        ((away("ben", 1, 9),), "ann", None, None),
        (tuple(away(who, 1, 9) for who in ("ann", "ben", "cleo", "dan")), "eve", None, 9),
        (tuple(away(who, 1, 9) for who in ("ann", "ben", "cleo", "dan", "eve")), None, None, 9),
    ],
)
def test_whoever_is_there_is_asked(
    absences: tuple[Absence, ...], ask_now: str | None, beside: str | None, back: int | None
) -> None:
    """Absence, its deputy, the topic's, and then those above: nobody is sent to an empty chair."""
    found = refer("own", little(absences=absences), JUNE, "de")
    assert (found.ask, found.deputy) == (ask_now, beside)
    assert found.owner == "ann"
    assert found.back == (day(back) if back else None)
    assert found.absent is (back is not None)


def test_who_has_left_does_not_come_back() -> None:
    """An owner who left is told without a day of return, and the deputy is asked."""
    gone = person("ann", employed_until=datetime.fromisoformat("2026-05-01"))
    people = (gone, person("ben"), person("cleo"), person("dan"), person("eve"))
    found = refer("own", little(people=people), JUNE, "de")
    assert (found.absent, found.back, found.ask) == (True, None, "ben")


def wording(name: str, topic: str, start: int, until: int, **say: str) -> Wording:
    """An agreed wording, from one day of June until another."""
    return Wording(
        id=name,
        topic=topic,
        public_from=day(start),
        valid_until=day(until),
        words={
            lang: Phrasing(say=(said,), do_not_say=("NEIN",), refer_to=f"{lang}@x")
            for lang, said in say.items()
        },
    )


def test_agreed_words_are_those_in_force_here_or_above() -> None:
    """Nearest first, in the asker's language or the guideline's, and none before its time."""
    book = little(
        wordings=(
            wording("above", "top", 1, 30, de="oben", en="above"),
            wording("here", "own", 1, 30, de="hier"),
            wording("over", "own", 1, 2, de="vorbei"),
            wording("soon", "own", 20, 30, de="bald"),
            wording("other", "alone", 1, 30, de="anderswo"),
        )
    )
    found = refer("own", book, JUNE, "en").agreed
    assert [(each.wording, each.language, each.say) for each in found] == [
        ("here", "de", ("hier",)),
        ("above", "en", ("above",)),
    ]
    later = day(25)
    assert "soon" in [each.wording for each in refer("own", book, later, "de").agreed]
    early = refer("own", book, later, "de", now=JUNE).agreed
    assert "soon" not in [each.wording for each in early], "asking for later tells nothing sooner"


def test_outlets_are_what_asking_one_by_one_answers() -> None:
    """Each class is shown on one open channel, with the answer of the scene."""
    for topic in ("t_results", "t_climate", "t_crisis", "t_application"):
        shown = outlets(topic, BOOK, JUNE)
        classes = [BOOK.channels[each.channel].class_ for each in shown]
        assert len(classes) == len(set(classes)) >= 4
        for each in shown:
            scene = Scene(BOOK, each.action, JUNE)
            assert BOOK.channels[each.channel].status_at(JUNE) == "open"
            for group in each.groups:
                for member in group.members[:2]:
                    assert member is not None
                    assert scene.ruling(member, each.channel, topic) == group.ruling


def test_may_know_and_topics_known_agree() -> None:
    """The list of topics holds what each asker may hear of, and nothing else."""
    for asker in (None, *(person.id for person in COMPANY.people)):
        known = topics_known(COMPANY, asker)
        for topic in COMPANY.topics:
            assert (topic.id in known) is may_know(topic.id, COMPANY, asker)
