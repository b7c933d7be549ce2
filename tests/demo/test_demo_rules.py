"""The demo company's rules are whole, and every example of theirs is answered as it says."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from sayso.engine.checks import read
from sayso.engine.condition import CONDITIONS
from sayso.engine.decide import Rulebook, compile, decide
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft
from sayso.engine.example import Expected, draft_of, examples_of, misanswered
from sayso.engine.finding import Mark, Reading
from sayso.engine.guideline import Rule
from sayso.folder import load

DEMO = Path(__file__).resolve().parents[2] / "demo" / "arvenberg"
LOOK = datetime.fromisoformat("2026-11-20T12:00")
BINDING = 63
ADVICE = 15
LESSONS = 20

COMPANY = load(DEMO)
BOOK = compile(COMPANY)
RULES = COMPANY.guideline.rules
LANGUAGES = set(COMPANY.profile.guideline_languages)
EXAMPLES = [expected for rule in RULES for expected in examples_of(rule)]


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """Return the guideline of the demo company, compiled."""
    return BOOK


def label(expected: Expected) -> str:
    """Return a name for an example: its rule, verdict and place."""
    return f"{expected.rule.id}-{expected.verdict}-{expected.index}"


def handbook(pattern: str) -> list[str]:
    """Return the numbers that stand in the German handbook, in its order."""
    files = sorted((DEMO / "handbook" / "de").glob("*.md"))
    return [number for file in files for number in re.findall(pattern, file.read_text("utf-8"))]


def numbers(*, advice: bool) -> list[str]:
    """Return the numbers of the rules, of those that bind or of the others."""
    return [rule.id for rule in RULES if rule.is_advice is advice]


def answer(
    author: str, channel: str, at: str, *topics: str, meets: tuple[str, ...] = (), **more: object
) -> Decision:
    """Return what the rules say where all of ``meets`` hold at one place and nothing else does."""
    draft = Draft(
        author=author,
        channel=channel,
        time=datetime.fromisoformat(at),
        text="Ein Satz.",
        topics=topics,
        **more,  # pyright: ignore[reportArgumentType]
    )
    marks = (Mark(kind=meets[0], also=meets[1:], start=0, end=9),) if meets else ()
    return decide(draft, BOOK, Reading(marks=marks, checked=frozenset(CONDITIONS)))


def deciding(decision: Decision) -> set[str]:
    """Return the clauses that decided."""
    return {r.rule + r.clause for r in decision.reasons if r.fate == "decided"}


def approvers(decision: Decision) -> set[str]:
    """Return everybody who has to say yes."""
    return {one.id for step in decision.approvals for one in step.of}


class TestWhole:
    """Every paragraph of the handbook has its machine half, and no other has."""

    def test_every_binding_paragraph_has_its_rule(self) -> None:
        """Sixty-three numbers, the same ones in the same order."""
        assert len(numbers(advice=False)) == BINDING
        assert numbers(advice=False) == handbook(r"(?m)^\*\*(\d+\.\d+)\*\*")

    def test_every_piece_of_advice_has_its_rule(self) -> None:
        """Fifteen numbers with a letter; nothing in them binds, and nothing else is advice."""
        assert len(numbers(advice=True)) == ADVICE
        assert numbers(advice=True) == handbook(r"\*\*Rat (\d+\.[A-Z])\*\*")
        assert all(rule.strength == "may" for rule in RULES if rule.is_advice)
        assert all(rule.strength == "must" for rule in RULES if not rule.is_advice)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_a_rule_speaks_every_language(self, rule: Rule) -> None:
        """Title, words, ways out, steps and questions stand in all languages of the guideline."""
        texts = [rule.title]
        for clause in rule.clauses.values():
            texts += [clause.words, clause.instead, clause.act.words if clause.act else {}]
        if rule.question is not None:
            texts += [rule.question.words, *(option.words for option in rule.question.options)]
        assert rule.title
        assert all(set(text) == LANGUAGES for text in texts if text)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
    def test_whoever_is_stopped_or_asked_to_wait_is_told_why(self, rule: Rule) -> None:
        """What can stop a draft or make it wait has words, and a place to show them."""
        for clause in rule.clauses.values():
            if clause.effect in ("forbid", "ask", "no_reply") or clause.only or clause.text:
                assert clause.words
                named = clause.finding and (clause.at or clause.if_ or clause.if_any)
                assert named or (clause.if_any and not clause.finding)

    def test_a_yes_is_worth_the_same_everywhere(self) -> None:
        """A yes holds thirty days, somebody in the house answers within a day, silence is no (4.5)."""
        asks = [c.ask for rule in RULES for c in rule.clauses.values() if c.ask is not None]
        assert {ask.valid_for for ask in asks} == {"30 days"}
        assert all(ask.lapses_on_change for ask in asks)
        assert {ask.steps[-1].within for ask in asks} == {"1 workday"}
        assert {step.silence for ask in asks for step in ask.steps} == {"no"}

    def test_every_binding_rule_shows_an_example(self) -> None:
        """Whoever reads a rule sees what it means."""
        without = [r.id for r in RULES if not r.is_advice and not examples_of(r)]
        assert without == []

    def test_enough_rules_ask_a_question(self) -> None:
        """The lesson has something to ask, with one right reply each."""
        questions = [rule.question for rule in RULES if rule.question is not None]
        assert len(questions) >= LESSONS
        assert all(sum(option.right for option in q.options) == 1 for q in questions)

    def test_what_guards_a_secret_says_so(self) -> None:
        """Figures, products, internal matters and research: the answer is more than advice."""
        guarding = {r.id for r in RULES for clause in r.clauses.values() if clause.secret}
        assert guarding == {"5.1", "5.5", "5.6", "5.7", "10.4", "10.5"}


@pytest.mark.parametrize("expected", EXAMPLES, ids=label)
class TestExamples:
    """Each example is a test of its rule."""

    def test_by_the_rules_alone(self, expected: Expected, book: Rulebook) -> None:
        """With only the conditions it names, it is answered as it says, and for its rule's sake."""
        reading = Reading(checked=frozenset(CONDITIONS))
        assert misanswered(expected, book, LOOK, reading) is None

    def test_with_everything_that_is_read(self, expected: Expected, book: Rulebook) -> None:
        """The checks find nothing in it that changes the answer."""
        reading = read(draft_of(expected.example, book, LOOK), COMPANY)
        assert misanswered(expected, book, LOOK, reading) is None


def offered() -> list[tuple[str, str, str]]:
    """Return what the guideline tells people to write: language, words, how it has to be taken."""
    found = [
        (language, " ".join(phrasing.say), "agreed_wording")
        for wording in COMPANY.wordings
        for language, phrasing in wording.words.items()
    ]
    for kind in COMPANY.guideline.incoming:
        if kind.id == "media":
            found += [(lang, text, "refers_to_press_office") for lang, text in kind.instead.items()]
            found += [(lang, text, "neutral_pointer") for lang, text in kind.instead.items()]
    for clause in next(rule for rule in RULES if rule.id == "7.1").clauses.values():
        forms = clause.text.forms if clause.text else {}
        found += [
            (lang, f"{form}.", "discloses_employer") for lang in forms for form in forms[lang]
        ]
    return found


@pytest.mark.parametrize(("language", "text", "kind"), offered())
def test_what_we_tell_people_to_write_is_read_as_meant(language: str, text: str, kind: str) -> None:
    """The sentences we hand out mean to the reader what they mean to us, in each language."""
    at = datetime.fromisoformat("2026-09-21T09:00")
    draft = Draft(author="p_svc", channel="priv_li", time=at, text=text, action="reply")
    assert kind in {name for mark in read(draft, COMPANY).marks for name in (mark.kind, *mark.also)}
    assert language in {*LANGUAGES, "any"}


class TestNearMisses:
    """One thing different, and the answer is another."""

    @pytest.mark.parametrize(
        ("at", "verdict"),
        [
            ("2026-06-30T23:59", "ok"),
            ("2026-07-01T00:00", "stop"),
            ("2026-08-18T06:59", "stop"),
            ("2026-08-18T07:00", "ok"),
        ],
    )
    def test_the_quiet_period_ends_to_the_minute(self, at: str, verdict: str) -> None:
        """At seven o'clock on results day the release may be shared, and not a minute earlier."""
        assert answer("p_marco", "priv_li", at, "t_results", action="share").verdict == verdict

    @pytest.mark.parametrize("author", ["p_ceo", "p_cfo", "p_com", "p_marco"])
    def test_the_quiet_period_spares_nobody(self, author: str) -> None:
        """Not even those who may interpret results, and it is not mere advice."""
        decision = answer(author, "priv_li", "2026-02-10T09:00", "t_results", asked=True)
        assert decision.verdict == "stop"
        assert deciding(decision) == {"5.3a"}
        assert not decision.advice

    def test_products_stay_allowed_in_the_quiet_period(self) -> None:
        """Products, apprenticeship and daily work are no business figures."""
        assert answer("p_marco", "priv_li", "2026-02-10T09:00", "t_products").verdict == "ok"

    def test_a_bare_pointer_is_no_statement_on_business(self) -> None:
        """An agreed wording says nothing about business, in the quiet period neither."""
        said = answer(
            "p_marco", "priv_li", "2026-02-10T09:00", "t_results", meets=("agreed_wording",)
        )
        assert said.verdict == "ok"

    @pytest.mark.parametrize(
        ("author", "verdict"),
        [("p_ceo", "ok"), ("p_cfo", "ok"), ("p_com", "ok"), ("p_ir", "stop"), ("p_marco", "stop")],
    )
    def test_results_are_interpreted_by_three(self, author: str, verdict: str) -> None:
        """A deputy waits until the one they stand in for is away."""
        said = answer(author, "priv_li", "2026-03-09T09:00", "t_results", meets=("interprets",))
        assert said.verdict == verdict

    def test_a_forecast_of_the_cfo_is_approved_by_others(self) -> None:
        """Nobody approves their own text: the deputy does."""
        asked = answer(
            "p_cfo",
            "priv_li",
            "2026-04-15T08:00",
            "t_outlook",
            meets=("forward_looking",),
            asked=True,
        )
        assert asked.verdict == "ask"
        assert approvers(asked) == {"p_ir", "p_legal"}

    def test_asking_first_makes_the_difference(self) -> None:
        """Unasked it does not go out; asked it waits for the customer and Communications."""
        at, meets = "2026-05-05T10:00", ("customer_no_consent",)
        unasked = answer("p_dario", "amb_li", at, "t_customers", meets=meets)
        asked = answer("p_dario", "amb_li", at, "t_customers", meets=meets, asked=True)
        assert (unasked.verdict, asked.verdict) == ("stop", "ask")
        assert unasked.unasked

    @pytest.mark.parametrize(
        ("giver", "verdict"), [(None, "stop"), ("p_marco", "stop"), ("p_hr", "ok")]
    )
    def test_an_apprentice_needs_the_task(self, giver: str | None, verdict: str) -> None:
        """Only Employer Branding (or the deputy) hands out posts on the apprentices' Instagram."""
        said = answer(
            "p_luca", "off_ig_lehre", "2026-04-15T15:00", "t_apprentice", delegated_by=giver
        )
        assert said.verdict == verdict

    @pytest.mark.parametrize(
        ("author", "topic", "verdict"),
        [
            ("p_svc", "t_service", "ok"),
            ("p_svc", "t_application", "ask"),
            ("p_marco", "t_service", "stop"),
        ],
    )
    def test_an_official_channel_keeps_to_its_topics(
        self, author: str, topic: str, verdict: str
    ) -> None:
        """Those entered write on its topics, ask on others; everybody else does not write."""
        assert answer(author, "off_li_svc", "2026-04-15T09:00", topic).verdict == verdict

    @pytest.mark.parametrize(
        ("author", "verdict"),
        [("p_ceo", "ok"), ("p_com", "ok"), ("p_coo", "ok"), ("p_com2", "ok"), ("p_hse", "stop")],
    )
    def test_in_a_crisis_four_may_speak(self, author: str, verdict: str) -> None:
        """CEO and Head of Communications and their deputies, absence or not."""
        said = answer(author, "priv_li", "2026-05-13T09:00", "t_crisis", meets=("crisis_comment",))
        assert said.verdict == verdict

    def test_everybody_may_share_the_official_message(self) -> None:
        """Also without the basic lesson, as long as nothing is added; after the crisis it takes the lesson."""
        at = "2026-05-13T09:00"
        share = answer("p_goran", "priv_li", at, "t_crisis", action="share")
        added = answer(
            "p_goran", "priv_li", at, "t_crisis", action="share", meets=("own_statement",)
        )
        later = answer("p_goran", "priv_li", "2026-05-14T12:00", "t_crisis", action="share")
        assert (share.verdict, added.verdict, later.verdict) == ("ok", "stop", "stop")

    @pytest.mark.parametrize(("scheduled", "verdict"), [(True, "stop"), (False, "ok")])
    def test_what_was_scheduled_is_held(self, scheduled: bool, verdict: str) -> None:
        """A crisis holds what was planned on official channels, whatever it is about."""
        said = answer("p_smm", "off_ig", "2026-05-13T09:00", "t_products", scheduled=scheduled)
        assert said.verdict == verdict

    def test_criticism_of_working_conditions_is_free(self) -> None:
        """It beats 5.6 for one's own experience and nothing else: plans and insults stay out."""
        at, own = "2026-07-08T20:00", "speaks_of_own_conditions"
        free = answer("p_tunc", "priv_li", at, "t_conditions", meets=("confidential_internal", own))
        rude = answer("p_tunc", "priv_li", at, "t_conditions", meets=("insult", own))
        plan = answer(
            "p_tunc",
            "priv_li",
            at,
            "t_conditions",
            meets=("confidential_internal", own, "unpublished_plan"),
        )
        assert (free.verdict, rude.verdict, plan.verdict) == ("ok", "stop", "stop")

    @pytest.mark.parametrize(
        ("fault", "way"),
        [
            ("guarantee_claim", "published_warranty"),
            ("unsubstantiated_superlative", "goal_or_preference"),
        ],
    )
    def test_an_exception_frees_the_very_words(self, fault: str, way: str) -> None:
        """A published warranty and a goal named as a goal are no promise and no boast."""
        at = "2026-06-01T09:00"
        free = answer("p_smm", "off_li", at, "t_products", meets=(fault, way))
        plain = answer("p_smm", "off_li", at, "t_products", meets=(fault,))
        assert (free.verdict, plain.verdict) == ("ok", "stop")

    def test_a_review_is_honest_in_one_place(self) -> None:
        """What kununu is for, Google is not."""
        at = "2026-06-12T20:00"
        kununu = answer("p_tunc", "review_kununu", at, "t_employer", action="review")
        google = answer("p_tunc", "review_google", at, "t_employer", action="review")
        assert (kununu.verdict, google.verdict) == ("ok", "stop")

    def test_the_sentence_to_the_press_is_always_allowed(self) -> None:
        """In a crisis, in the quiet period, for everybody."""
        for at, topic in (
            ("2026-05-13T09:00", "t_crisis"),
            ("2026-02-10T09:00", "t_results"),
            ("2026-02-10T09:00", "t_outlook"),
            ("2026-06-10T09:00", "t_unannounced"),
        ):
            said = answer(
                "p_goran",
                "press",
                at,
                topic,
                meets=("refers_to_press_office",),
                action="speak_to_press",
            )
            assert said.verdict == "ok", topic

    def test_a_private_picture_is_private(self) -> None:
        """Friends on a Sunday are nobody's concern; colleagues at work are asked."""
        at, meets = "2026-06-21T20:00", ("people_without_consent",)
        assert answer("p_tunc", "priv_ig", at, meets=meets).verdict == "ok"
        assert answer("p_tunc", "priv_ig_emp", at, "t_production", meets=meets).verdict == "stop"

    def test_whoever_has_left_is_free_of_what_employment_asked(self) -> None:
        """No lesson to share and no employer to name, but secrets stay secrets."""
        at = "2026-06-24T12:00"
        share = answer("p_left", "priv_li", at, "t_products", action="share")
        secret = answer("p_left", "priv_li", at, "t_products", meets=("insider_figure",))
        assert (share.verdict, secret.verdict) == ("ok", "stop")
        assert not secret.advice

    def test_a_new_channel_asks_the_topic_and_communications(self) -> None:
        """Employer Branding for apprenticeship and employer; the topic's owner for all others."""
        for topic, who in (
            ("t_apprentice", "p_hr"),
            ("t_service", "p_svc"),
            ("t_company", "p_ceo"),
        ):
            asked = answer(
                "p_alina", "new_tiktok", "2026-09-14T10:00", topic, action="create_channel"
            )
            assert asked.verdict == "ask"
            assert approvers(asked) == {who, "p_com"}
            assert "name_two_responsible_persons" in {duty.act for duty in asked.duties}

    def test_the_law_binds_on_private_channels(self) -> None:
        """Other people's health is no matter of advice; an insult there is."""
        at = "2026-06-24T12:00"
        assert not answer("p_tunc", "priv_li", at, meets=("health_data",)).advice
        assert answer("p_tunc", "priv_li", at, meets=("insult",)).advice

    def test_politics_in_the_companys_name_takes_two_who_say_yes(self) -> None:
        """The CEO asks Communications and the Chair; the Chair has nobody above who could."""
        at, meets = "2026-05-28T08:00", ("political_company", "speaks_for_company")
        ceo = answer("p_ceo", "priv_li", at, "t_politics", meets=meets, asked=True)
        chair = answer("p_chair", "priv_li", at, "t_politics", meets=meets, asked=True)
        marco = answer("p_marco", "priv_li", at, "t_politics", meets=meets, asked=True)
        assert approvers(ceo) == {"p_com", "p_chair"}
        assert [one.cause for step in chair.approvals for one in step.of] == ["", "vacant"]
        assert marco.verdict == "stop"
