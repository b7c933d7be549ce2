"""A question in plain words: what is asked, and what the guideline answers.

*darf ich auf insta ein video vom messestand zeigen?* has an action, a class, topics and
circumstances. What it does not say is taken as usual, and said. A circumstance it names counts as if
a check had found it. Who asks without a name is an employee with the first level and no role. What
guards a secret from the asker counts as no word (`sayso.engine.referral`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.calendar import Event
from sayso.engine.channel import Channel, ClassName
from sayso.engine.checks.index import index_of
from sayso.engine.checks.view import View
from sayso.engine.company import Company
from sayso.engine.decide import Rulebook, compile, decide
from sayso.engine.decide.ways import nearest
from sayso.engine.decision import Decision
from sayso.engine.draft import Draft, Medium
from sayso.engine.finding import Mark, Reading
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.phrases import Phrases
from sayso.engine.language.questions import Asked, concepts, mended
from sayso.engine.language.tokens import tokenize
from sayso.engine.language.topics import ancestors
from sayso.engine.network import Network
from sayso.engine.person import LevelHeld, Person, Status
from sayso.engine.referral import MOST, proposed, topics_known

ASKER = "asker"
"""Begins the id of an asker nobody knows, and of places made for them."""

EVER = datetime(1, 1, 1)
ON_OFFICIAL = ("publish", "reply", "delete", "share", "share_with_comment")
"""What somebody may mean to do on an official channel, where they name one."""
EVENTS = {"crisis": "crisis", "quiet": "quiet_period"}
"""What a question may say is going on, and the kind of event that is."""


class Understood(Struct, frozen=True, kw_only=True):
    """What a question was taken to ask.

    ``class_`` and ``network`` are where, ``channel`` the channel or place that stands for it.
    ``conditions`` are the circumstances it names, ``during`` kinds of events it says are on.
    ``who`` is what it says of an asker nobody knows: ``employee``, ``ambassador``, ``apprentice``,
    ``contractor``, ``leaver``, ``untrained``. ``assumed`` names what it leaves open and was taken as
    usual: ``action``, ``class``, ``topic``, ``asker``.
    """

    action: str
    class_: ClassName
    channel: str
    network: str = ""
    topics: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    during: tuple[str, ...] = ()
    media: tuple[Medium, ...] = ()
    received: tuple[str, ...] = ()
    answering: str | None = None
    who: str = ""
    language: str = ""
    time: datetime
    assumed: tuple[str, ...] = ()


class Answered(Struct, frozen=True, kw_only=True):
    """A question, what it was taken to ask, and the answer; ``book`` is the one it was asked of."""

    understood: Understood
    decision: Decision
    book: Rulebook


# ── who asks ─────────────────────────────────────────────────────────────────────────────────────

_KEPT = 8
_askers: dict[tuple[int, tuple[str, ...]], tuple[Rulebook, Rulebook]] = {}


def _with_askers(book: Rulebook, during: tuple[str, ...], moment: datetime) -> Rulebook:
    """The company with askers nobody knows, places they need, and what the question says is on."""
    key = (id(book), (*during, moment.isoformat()) if during else ())
    kept = _askers.get(key)
    if kept is not None and kept[0] is book:
        return kept[1]
    company = book.company
    events = tuple(
        Event(id=f"{ASKER}:{kind}", kind=kind, from_=moment - timedelta(days=1))
        for kind in during
        if not any(each.kind == kind and each.holds(moment) for each in company.calendar.events)
    )
    extended = replace(
        company,
        people=(*company.people, *_people(company)),
        channels=(*company.channels, *_places(company)),
        calendar=replace(company.calendar, events=(*company.calendar.events, *events)),
    )
    while len(_askers) >= _KEPT:
        _askers.pop(next(iter(_askers)), None)
    made = compile(extended)
    _askers[key] = (book, made)
    return made


def _people(company: Company) -> tuple[Person, ...]:
    """Everybody an asker without a name may be."""
    unit = company.units[0].id if company.units else ""
    held = tuple(LevelHeld(level=level.id, from_=EVER) for level in company.levels)

    def person(who: str, levels: tuple[LevelHeld, ...], status: Status = "employee") -> Person:
        return Person(id=f"{ASKER}:{who}", name="", unit=unit, levels=levels, status=status)

    return (
        person("employee", held[:1]),
        person("ambassador", held),
        person("apprentice", held[:1], "apprentice"),
        person("contractor", held[:1], "contractor"),
        person("leaver", held[:1], "leaver"),
        person("untrained", ()),
    )


def _places(company: Company) -> tuple[Channel, ...]:
    """A place of each class that has none, and an ambassador's own channel on each network."""
    there = {channel.class_ for channel in company.channels}
    wanted: tuple[ClassName, ...] = ("private", "review", "press", "official")
    places = [
        Channel(id=f"{ASKER}:{class_}", class_=class_, network="", place=class_ != "official")
        for class_ in wanted
        if class_ not in there
    ]
    networks = dict.fromkeys(
        channel.network for channel in company.channels if channel.class_ == "ambassador"
    )
    places += [
        Channel(
            id=f"{ASKER}:{network}",
            class_="ambassador",
            network=network,
            owner=f"{ASKER}:ambassador",
            shows_employer=True,
        )
        for network in networks or {"": None}
    ]
    return tuple(places)


# ── what is asked ────────────────────────────────────────────────────────────────────────────────


def understand(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    now: datetime | None = None,
) -> Understood:
    """What ``question`` asks. ``asker`` is ``None`` for somebody we do not know."""
    company = book.company
    index = index_of(company)
    terms = (
        plain(term)
        for topic in company.topics
        if topic.id not in index.secret_topics
        for each in topic.terms.values()
        for term in each
    )
    question = mended(question, index.phrases, (term for term in terms if term.isalpha()))
    asked = Asked(question, company.profile.deciding_language)
    draft = Draft(author=asker or "", channel="", time=moment, text=question)
    view = View(draft, company, signed_in=False, now=now)
    action = _action(asked)
    topics = _topics(asked, question, book, networks, moment, asker, now)
    class_, said = _class(asked, action)
    network = next(iter(asked.networks()), "")
    who = "" if asker is not None else _who(asked, class_)
    private = asked.says("private_life") and not topics and not asked.says("company_word")
    media, marks = _circumstances(asked, view, action, topics, class_, private=private)
    during = tuple(kind for name, kind in EVENTS.items() if asked.says(name))
    time = moment + timedelta(days=1) if asked.says("tomorrow") else moment
    assumed = [
        name
        for name, known in (
            ("action", action != "publish" or asked.says("publish", "picture")),
            ("class", said or action in ("review", "speak_to_press", "create_channel")),
            ("topic", bool(topics) or private),
            ("asker", asker is not None),
        )
        if not known
    ]
    answering = _answering(asked, action, company)
    return Understood(
        action=action,
        class_=class_,
        channel=_channel(class_, network, action, topics, book, asker, who),
        network=network,
        topics=topics,
        conditions=tuple(dict.fromkeys(marks)),
        during=during,
        media=media,
        received=("goods",) if "received_something" in marks else (),
        answering=answering,
        who=who,
        language=asked.language,
        time=time,
        assumed=tuple(assumed),
    )


def _action(asked: Asked) -> str:
    """What is to be done. The more special is looked for first; *publish* is the usual."""
    found = next((action for action, is_asked in DONE if is_asked(asked)), "publish")
    if found == "share" and asked.says("own_words"):
        return "share_with_comment"
    return found


def _connects(asked: Asked) -> bool:
    return asked.says("connect")


def _follows(asked: Asked) -> bool:
    """Whether somebody follows an account; a verb of publishing says otherwise, save to the press."""
    alone = not asked.says("publish") or asked.says("press_person")
    return asked.says("follow") and not asked.says("asks") and alone


def _meets_press(asked: Asked) -> bool:
    """Whether journalists want to hear something, and not whether their article is passed on."""
    outlet = asked.says("press_outlet") and asked.says("asks", "interview")
    shared = asked.says("share") and asked.says("share_object")
    return (asked.says("press_person") or outlet) and not (asked.says("publish.only") or shared)


def _feeds_ai(asked: Asked) -> bool:
    """Whether something is put into an outside AI service."""
    return asked.says("ai_service") and (asked.says("feed") or not asked.says("publish.only"))


def _tells_those_close(asked: Asked) -> bool:
    """Whether it is said at home, to a union or an authority, and not in public."""
    public = asked.says("publish.only", "picture") or asked.networks()
    return asked.says("message_private") and asked.says("talk") and not public


def _mends(asked: Asked) -> bool:
    """Whether something published is to be taken down or put right by its author."""
    if asked.says("delete"):
        return True
    return asked.says("mend") and asked.says("own_slip") and not asked.says("in_profile")


SITES = ("network.kununu", "network.google_reviews", "network.software_reviews")


def _rates(asked: Asked) -> bool:
    """Whether a rating is given, and not spoken of; whatever is written on such a site is one."""
    if asked.says("share"):
        return False
    if asked.says(*SITES):
        return asked.says("publish", "review")
    return bool(asked.apart("review", "own_words")) and not asked.says("publish.only")


def _opens(asked: Asked) -> bool:
    """Whether a channel is to be opened."""
    nouns = asked.apart("channel_noun", "official_place", "profile_part", "in_profile")
    if asked.says("create.sure"):
        return bool(nouns) or bool(asked.networks())
    here = {hit.first for hit in asked.at("on")}
    free = [hit for hit in nouns if here.isdisjoint(range(hit.first - 3, hit.first))]
    return (
        asked.says("create")
        and bool(free)
        and asked.says("we_unit", "own_private", "ask_first")
        and not asked.says("publish.only", "share", "picture")
    )


_NO_LIKING = frozenset(("would", "d", "look", "looks", "something", "stuff", "things", "feel"))


def _likes(asked: Asked) -> bool:
    """Whether somebody presses *like*; *would like* is none."""
    return any(
        asked.word(hit.first - 1) not in _NO_LIKING and asked.word(hit.last) not in ("to", "this")
        for hit in asked.apart("like", "neutral")
    )


def _replies(asked: Asked) -> bool:
    """Whether somebody else's words are answered."""
    heard = asked.says("someone_says")
    if asked.says("false_claim") and (heard or asked.says("mend", "reply")):
        return True
    if asked.says("rumour") and not asked.says("publish.only", "picture"):
        return True
    if asked.says("reply"):
        return (
            heard
            or asked.says("complaint", "customer", "comment", "rumour")
            or asked.says("network.forum", "network.github")
            or any(not asked.is_help(hit) for hit in asked.at("reply"))
        )
    return heard and not asked.says("picture", "share", "comment")


def _changes_profile(asked: Asked) -> bool:
    """Whether the profile itself is changed, and not something published on it."""
    if asked.says("profile_part"):
        return True
    if asked.says("publish.only", "picture"):
        return False
    if asked.says("in_profile"):
        return not asked.says("share")
    heard = asked.says("someone_says", "false_claim")
    return asked.says("mend") and bool(asked.networks()) and not heard


def _shares(asked: Asked) -> bool:
    """Whether somebody else's post is passed on; sharing a picture of one's own is publishing."""
    theirs = asked.says("share_object") or (
        asked.says("house", "official_place") and not asked.says("people")
    )
    return asked.says("share") and (theirs or not asked.says("share_own"))


def _comments(asked: Asked) -> bool:
    return bool(asked.apart("comment", "own_words", "neutral"))


def _answers_review(asked: Asked) -> bool:
    return asked.says("review_reply") or (asked.says("review") and asked.says("reply"))


def _blocks(asked: Asked) -> bool:
    return asked.says("block") and not asked.says("publish.only")


def _reports(asked: Asked) -> bool:
    return asked.says("report") and not asked.says("publish.only", "picture")


DONE: tuple[tuple[str, Callable[[Asked], bool]], ...] = (
    ("connect", _connects),
    ("follow", _follows),
    ("speak_to_press", _meets_press),
    ("use_ai_service", _feeds_ai),
    ("message", _tells_those_close),
    ("delete", _mends),
    ("reply", _answers_review),
    ("review", _rates),
    ("create_channel", _opens),
    ("like", _likes),
    ("update_profile", _changes_profile),
    ("share", _shares),
    ("reply", _replies),
    ("comment", _comments),
    ("block", _blocks),
    ("report", _reports),
)
"""Actions and how a question asks for them, the more special first."""


def _class(asked: Asked, action: str) -> tuple[ClassName, bool]:
    """Where, and whether the question says so."""
    says = asked.says
    if action == "speak_to_press":
        return "press", True
    if action == "review":
        return "review", True
    if action == "reply" and says("review"):
        return "official", True  # the firm answers what is said of it there
    if action == "create_channel":
        if says("own_private") and not says("as_firm"):
            return "private", True
        return ("ambassador" if says("as_ambassador") else "official"), True
    if says("as_ambassador") and action not in ("connect", "like", "use_ai_service"):
        return "ambassador", True
    if action in ON_OFFICIAL and _is_official(asked, action):
        return "official", True
    named = bool(asked.networks()) or says("private_word")
    return "private", named


def _is_official(asked: Asked, action: str) -> bool:
    """Whether an official channel is where it is done, and not whose post it is."""
    here = {hit.first for hit in asked.at("on")}
    return any(
        not here.isdisjoint(range(hit.first - 2, hit.first + 1))
        for hit in asked.at("official_place")
    ) and not (asked.says("private_word") and action != "reply")


def _who(asked: Asked, class_: str) -> str:
    """Who an asker without a name says they are."""
    if class_ == "ambassador":
        return "ambassador"
    for name, who in (
        ("apprentice_self", "apprentice"),
        ("contractor_self", "contractor"),
        ("left", "leaver"),
        ("untrained", "untrained"),
    ):
        if asked.says(name):
            return who
    return "employee"


def _channel(
    class_: ClassName,
    network: str,
    action: str,
    topics: tuple[str, ...],
    book: Rulebook,
    asker: str | None,
    who: str,
) -> str:
    """The channel or place that stands for a class and a network, as far as there is one."""
    if action == "create_channel" and class_ == "official":
        return f"{ASKER}:new"
    above = ancestors(book.company.topics)
    wanted = {each for topic in topics for each in (topic, *above.get(topic, ()))}
    if class_ == "ambassador":
        owner = asker or f"{ASKER}:ambassador"
        own = [
            each for each in book.channels.values() if each.owner == owner and each.class_ == class_
        ]
        if own:
            return max(own, key=lambda each: each.network == network).id
    mine = {asker, f"{ASKER}:{who}"}

    def fit(channel: Channel) -> tuple[bool, ...]:
        people = {channel.owner, channel.deputy, *channel.contributors}
        return (
            channel.network == network,
            channel.place is (class_ != "official"),
            channel.status == "open",
            bool(mine & people),
            not wanted.isdisjoint(channel.topics),
            channel.profile_visible or class_ != "private",
            channel.employer_site is (network == "kununu"),
        )

    there = [each for each in book.channels.values() if each.class_ == class_]
    return max(there, key=fit).id if there else f"{ASKER}:{class_}"


# ── about what ───────────────────────────────────────────────────────────────────────────────────


def _topics(
    asked: Asked,
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    asker: str | None,
    now: datetime | None,
) -> tuple[str, ...]:
    """The topics by the company's own terms, and those its topics are on by ours."""
    company = book.company
    found = list(proposed(question, book, networks, moment, asker=asker, now=now))
    if found and asked.says("house"):
        # *the company* is in the name of a topic here and there, and in every other question
        bare = asked.without("house")
        told = set(proposed(bare, book, networks, moment, asker=asker, now=now))
        view = View(Draft(author=asker or "", channel="", time=moment, text=question), company)
        told |= {hit.what[1] for hit in view.raw("topic")}
        found = [topic for topic in found if topic in told]
    known = set(topics_known(company, asker))
    own = _own_subjects(company)
    found += [own[name] for name in asked.subjects() if own.get(name) in known]
    above = ancestors(company.topics)
    beaten = frozenset[str]().union(*(above[topic] for topic in found))
    return tuple(dict.fromkeys(topic for topic in found if topic not in beaten))[:MOST]


_own: dict[int, tuple[Company, dict[str, str]]] = {}


def _own_subjects(company: Company) -> dict[str, str]:
    """The company's topic on each subject of ours: whose name and terms speak most of it."""
    kept = _own.get(id(company))
    if kept is not None and kept[0] is company:
        return kept[1]
    index: Phrases[tuple[str, str]] = concepts()
    above = ancestors(company.topics)
    best: dict[str, tuple[int, int, str]] = {}
    for topic in company.topics:
        if topic.secret or topic.owner is None:
            continue
        score: dict[str, int] = {}
        for worth, texts in ((3, topic.name.values()), (1, _terms(topic.terms))):
            for text in dict.fromkeys(texts):
                said = {hit.what[0] for hit in index.find(tokenize(text, fold(text)))}
                for concept in said:
                    if concept.startswith("about."):
                        score[concept] = score.get(concept, 0) + worth
        for concept, points in score.items():
            rank = (points, -len(above[topic.id]), topic.id)
            if points > 1 and rank > best.get(concept, (0, 0, "")):
                best[concept] = rank
    while len(_own) >= _KEPT:
        _own.pop(next(iter(_own)), None)
    found = {concept.removeprefix("about."): topic for concept, (_, _, topic) in best.items()}
    _own[id(company)] = (company, found)
    return found


def _terms(terms: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    return (term for each in terms.values() for term in each)


def _answering(asked: Asked, action: str, company: Company) -> str | None:
    """The kind of message answered, where the company's table has it."""
    if action not in ("reply", "comment"):
        return None
    kinds = {kind.id for kind in company.guideline.incoming}
    for name, kind in (("rumour", "rumour"), ("complaint", "complaint")):
        if asked.says(name) and kind in kinds and not asked.says("false_claim"):
            return kind
    return None


# ── under which circumstances ────────────────────────────────────────────────────────────────────


def _circumstances(  # noqa: C901, PLR0912 - one line a circumstance; a table would hide them
    asked: Asked,
    view: View,
    action: str,
    topics: tuple[str, ...],
    class_: str,
    *,
    private: bool,
) -> tuple[tuple[Medium, ...], list[str]]:
    """The media and the conditions a question names, as if a check had found them."""
    says = asked.says
    marks: list[str] = []
    if not private:
        marks.append("about_company")
    if action in ("like", "connect", "follow", "block", "report", "delete"):
        if action == "like" and says("disparage") and says("competitor"):
            marks.append("competitor_disparagement")
        return (), marks
    firm = says("as_firm")
    new = says("not_public")
    shared = action in ("share", "share_with_comment")
    media = _media(asked, marks, action)
    marks += _secrets(asked, action, new=new, shared=shared)
    marks += _people_and_customers(asked, view, action, shared=shared)
    marks += _claims(asked, view, shared=shared)
    if says("politics"):
        marks.append("political_company" if firm or class_ == "official" else "political")
    elif firm and action not in ("create_channel", "use_ai_service", "review", "speak_to_press"):
        marks.append("speaks_for_company")
    if says("conditions") and "personal_data" not in marks and not firm:
        marks.append("speaks_of_own_conditions")
    if says("discriminate") and not says("conditions"):
        marks.append("discrimination")
    if says("paid"):
        marks.append("received_something")
    if says("company_look"):
        logo = action == "update_profile"
        marks += ("company_logo", "brand_misuse") if logo else ("company_in_view",)
    if action == "review" and not says("network.kununu") and says("review_own"):
        marks.append("fake_review")
    if action in ("reply", "comment", "publish") and says("rumour") and not says("false_claim"):
        marks.append("answers_rumour")
    if action == "reply" and says("false_claim"):
        marks.append("corrects_falsehood")
    if says("refer_press") and action in ("speak_to_press", "reply", "message"):
        marks.append("refers_to_press_office")
    if says("recommend"):
        marks.append("recommends_product")
    if says("crisis") and not shared:
        marks += ("about_event", "crisis_comment")
    if shared and (action == "share" or says("neutral")):
        marks.append("neutral_pointer")
    return media, marks


def _media(asked: Asked, marks: list[str], action: str) -> tuple[Medium, ...]:
    """The picture a question speaks of; its conditions are added to ``marks``."""
    says = asked.says
    if not says("picture") or action in ("share", "share_with_comment", "use_ai_service"):
        if says("replica"):
            marks += ("ai_replica", "people_without_consent")
        return ()
    yes = says("consented") and not says("not_consented")
    people = says("people", "not_consented") and not says("no_people")
    minors = says("minors") and not says("no_people") and not says("apprentice_self")
    made = "generated" if says("ai_made", "replica") else "none"
    copied = says("replica") or (made != "none" and people)
    if minors:
        marks += ("shows_minors",) if yes else ("shows_minors", "minors_without_consent")
    elif people:
        marks += ("shows_people",) if yes else ("shows_people", "people_without_consent")
    if made != "none":
        marks.append("made_with_ai")
    if copied:
        marks += ("ai_replica", "people_without_consent")
    if says("security"):
        marks.append("security_sensitive")
    return (
        Medium(
            kind="photo",
            people="minors" if minors else "adults" if people else "none",
            consents="all" if yes else "none",
            ai=made,
            ai_labelled=True if made != "none" else None,
        ),
    )


def _secrets(  # noqa: C901, PLR0912 - one line a circumstance; a table would hide them
    asked: Asked, action: str, *, new: bool, shared: bool
) -> list[str]:
    """What is not public yet: figures, plans, products, research, internal matters."""
    says = asked.says
    found: list[str] = []
    public = says("public") and not new
    if asked.apart("figures", "research"):
        if says("forecast") and not shared:
            found.append("forward_looking")
        elif new or not (public or shared or says("linked") or action == "create_channel"):
            found.append("insider_figure")
        if says("opinion") and not says("neutral") and action != "share":
            found.append("interprets")
        if says("quiet"):
            found.append("quiet_period")
    elif says("forecast") and not shared and not says("preference"):
        found.append("forward_looking")
    if says("plan") and not (public or shared):
        found += ("forward_looking", "unannounced_product")
    if says("prototype"):
        found.append("prototype_shown")
    elif says("research") and not public and (new or not says("linked")):
        found.append("research_unpublished")
    elif new and says("novelty"):
        found.append("unannounced_product")
    if says("internal") and not public and not says("job_ad", "research"):
        found.append("confidential_internal")
    if says("legal"):
        found.append("legal_matter")
    early = any(hit.last - hit.first > 1 for hit in asked.at("not_public")) or says("public")
    if new and early and not (found or shared):
        found.append("confidential_internal")  # whatever it is, the firm has not told it yet
    return found


def _people_and_customers(asked: Asked, view: View, action: str, *, shared: bool) -> list[str]:
    """Customers, and what belongs to a person."""
    says = asked.says
    found: list[str] = []
    named = bool(view.names("customer"))
    sender = says("someone_says", "complaint", "asks") and action in (
        "reply",
        "comment",
        "speak_to_press",
    )
    giver = asked.says("supplier") and says("paid") and not (named or says("thanks"))
    if (named or says("customer")) and not (sender or giver):
        if says("consented", "customer_public") or (shared and not says("not_consented")):
            found.append("customer_with_consent")
        elif not says("without_name") or named:
            found.append("customer_no_consent")
        if says("at_customer") and says("picture"):
            found.append("at_customer")
    if says("personal"):
        found.append("personal_data")
    if says("health") and says("other_person") and not says("own_self"):
        found.append("health_data")
    if says("security") and not says("picture"):
        found.append("security_sensitive")
    return found


def _claims(asked: Asked, view: View, *, shared: bool) -> list[str]:
    """What is claimed of products, competitors and people."""
    says = asked.says
    found: list[str] = []
    rival = says("competitor") or bool(view.names("competitor"))
    if rival:
        found.append("names_competitor")
    if says("copyright") and not (says("linked") or shared):
        found.append("copyright")
    if rival and says("disparage"):
        found.append("competitor_disparagement")
    elif says("insult") and not says("thing", "rumour"):
        found.append("insult")
    if says("guarantee") and not says("false_claim"):
        found.append("published_warranty" if says("terms") else "guarantee_claim")
    if says("superlative") and not shared and not says("review_reply"):
        found.append(
            "goal_or_preference" if says("preference", "proven") else "unsubstantiated_superlative"
        )
    if says("green") and says("product", "company_word", "climate") and not shared:
        found.append("environmental_claim")
    elif says("climate") and not shared:
        found.append("climate_claim")
        if not says("proven", "public"):
            found.append("new_climate_claim")
    return found


# ── the answer ───────────────────────────────────────────────────────────────────────────────────


def ask(
    question: str,
    book: Rulebook,
    networks: Mapping[str, Network],
    moment: datetime,
    *,
    asker: str | None = None,
    now: datetime | None = None,
    ways: bool = False,
) -> Answered:
    """What ``question`` asks at ``moment``, and the answer to that.

    Whoever asks has asked first. ``asker`` is a person's id; without it an employee asks whom nobody
    knows. Raises ``UnknownName`` for an asker the company does not have.
    """
    understood = understand(question, book, networks, moment, asker=asker, now=now)
    known = _with_askers(book, understood.during, understood.time)
    if understood.class_ == "ambassador" and asker is None:
        channel = _channel(
            "ambassador",
            understood.network,
            understood.action,
            understood.topics,
            known,
            asker,
            understood.who,
        )
        understood = replace(understood, channel=channel)
    reading = _reading(understood)
    draft = Draft(
        author=asker if asker is not None else f"{ASKER}:{understood.who}",
        channel=understood.channel,
        action=understood.action,
        time=understood.time,
        topics=understood.topics or None,
        media=understood.media,
        received=understood.received,
        answering=understood.answering,
    )
    decision = decide(draft, known, reading)
    if decision.verdict != "ok":  # a yes needs nobody, and says nothing of waiting for one
        decision = decide(replace(draft, asked=True), known, reading)
    if ways and decision.verdict != "ok":
        decision = replace(decision, ways=nearest(decision, known, lambda _: reading, reading))
    return Answered(understood=understood, decision=decision, book=known)


PICTURED = frozenset(
    (
        "shows_people",
        "shows_minors",
        "people_without_consent",
        "minors_without_consent",
        "made_with_ai",
        "at_customer",
        "ai_replica",
        "prototype_shown",
    )
)
"""Circumstances that are in a picture."""


def _reading(understood: Understood) -> Reading:
    """The circumstances of a question as if checks had found them."""
    marks = tuple(
        Mark(
            kind=kind,
            place="media" if kind in PICTURED and understood.media else "author",
            medium=0 if kind in PICTURED and understood.media else None,
            severity=None,
        )
        for kind in understood.conditions
    )
    return Reading(
        marks=marks,
        checked=frozenset(understood.conditions),
        language=understood.language,
        topics=understood.topics,
    )
