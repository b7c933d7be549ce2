"""The guideline: rules made of clauses, in human words and for the machine at once.

The classes here *are* the notation: a field of a class is a key of the YAML (a trailing underscore
falls away), its type is what may stand there, its docstring is its manual.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from sayso.engine.moment import Moment, Until
from sayso.engine.text import Words

Effect = Literal["allow", "ask", "forbid", "require", "advise", "no_reply"]
Rank = Literal["law", "exchange", "company", "channel"]
RANKS: tuple[Rank, ...] = ("law", "exchange", "company", "channel")
Strength = Literal["must", "should", "may"]
Place = Literal["text", "media", "author", "channel"]
Deputies = Literal["absent", "always", "never"]
Relation = Literal[
    "channel_owner",
    "channel_deputy",
    "channel_contributor",
    "topic_owner",
    "topic_deputy",
    "own_topics",
    "unit_head",
    "depicted",
    "guardian",
    "customer",
]
"""How somebody stands to this very draft.

``own_topics``: a topic of the draft is among the person's own. ``topic_owner`` and
``topic_deputy`` hold for the topic itself or the nearest topic above it that has an owner.
"""


class Who(Struct, frozen=True, kw_only=True):
    """People. Every key given has to hold; several values of one key are alternatives.

    In short form a name: ``everyone``, or the id of a role, person, unit or level, or a status or
    relation.
    """

    name: str = ""
    person: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    relation: tuple[Relation, ...] = ()
    minor: bool | None = None
    spokesperson: bool | None = None


class Where(Struct, frozen=True, kw_only=True):
    """Channels. Every key given has to hold; several values of one key are alternatives.

    In short form a name: ``any``, a class, a network or the id of a channel.
    """

    name: str = ""
    class_: tuple[str, ...] = field(default=(), name="class")
    network: tuple[str, ...] = ()
    channel: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    tone: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    shows_employer: bool | None = None
    profile_visible: bool | None = None
    employer_site: bool | None = None
    registered: bool | None = None
    by_delegation: bool | None = None
    own_topic: Annotated[
        bool | None, Meta(description="the topic is one of the channel's topics")
    ] = None


class When(Struct, frozen=True, kw_only=True):
    """A time. Every key given has to hold.

    ``from`` and ``until`` take a moment (``2026-03-03 07:00``), a bare date, or an event with an
    offset (``ev_ax700.start - 2 days``). ``during`` and ``outside`` take ids or kinds of events.
    ``hours`` is clock time (``07:00-17:00``); ``yearly`` a span that comes back (``01-01..01-31``).
    """

    from_: str = field(default="", name="from")
    until: str = ""
    during: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    business_hours: bool | None = None
    yearly: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    not_public: tuple[str, ...] = ()
    employed: Literal["before", "during", "after"] | None = None
    scheduled: bool | None = None
    asked: bool | None = None
    delegated_by: tuple[Who, ...] = ()


class Approver(Struct, frozen=True, kw_only=True):
    """Who says yes.

    Somebody in the house (role, person, head of a unit, relation to the draft) or outside it:
    ``customer``, ``depicted``, ``guardian``, or ``outside`` in words. In short form the name of
    any of these. ``deputy: no`` means that nobody stands in.
    """

    name: str = ""
    role: str = ""
    person: str = ""
    unit: str = ""
    relation: Relation | None = None
    outside: Words = {}
    deputy: bool = True


class Step(Struct, frozen=True, kw_only=True):
    """One step of an approval: all of these people, one of them, some of them, or a share.

    ``need`` is ``all``, ``one``, a number, or a share such as ``1/2``. ``within`` is how long they
    have (``1 workday``, ``4 hours``), ``silence`` what it means when they say nothing, ``wait`` a
    cooling-off time before the yes counts.
    """

    of: tuple[Approver, ...]
    need: str = "all"
    within: str = ""
    silence: Literal["no", "yes", "next"] = "no"
    wait: str = ""
    form: str = ""


class Approval(Struct, frozen=True, kw_only=True):
    """Steps one after the other, and how long their yes is worth something."""

    steps: tuple[Step, ...]
    valid_for: str = ""
    lapses_on_change: bool = True


class Text(Struct, frozen=True, kw_only=True):
    """Words a post must carry: any one of the forms, in the place and position named.

    ``place``: ``post``, ``profile`` or ``either``. A form is a phrase per language; ``any`` holds
    forms for every language, such as a hashtag. ``language`` names the languages the words must
    stand in; left out, any of them will do. ``met_by`` names conditions that count as having said
    it in equivalent words.
    """

    forms: dict[str, tuple[str, ...]]
    place: Literal["post", "profile", "either"] = "post"
    position: Literal["anywhere", "start", "end"] = "anywhere"
    language: tuple[str, ...] = ()
    met_by: tuple[str, ...] = ()


class Act(Struct, frozen=True, kw_only=True):
    """Something to do outside the post: report, register, hand over, file a consent."""

    id: str
    words: Words = {}
    within: str = ""
    before: bool = False
    contact: str = ""


class Override(Struct, frozen=True, kw_only=True):
    """A rule or clause this one beats. ``stated``: the text says so; else it was inferred."""

    rule: str
    stated: bool = True


class Clause(Struct, frozen=True, kw_only=True):
    """One effect under the conditions beside it. What is left out does not matter.

    ``only`` on a permission or an approval also forbids what it covers to everyone it does not
    name. ``if`` names conditions on the text or the media that all hold (``if_any``: one of them
    does; ``unless``: none does). ``protected`` marks speech the law protects, ``secret`` a clause
    that guards a secret. ``finding`` and ``at`` say which fault a breach is and where it shows.
    """

    effect: Effect
    who: tuple[Who, ...] = ()
    except_: tuple[Who, ...] = field(default=(), name="except")
    deputies: Deputies = "absent"
    only: bool = False
    do: tuple[str, ...] = ()
    on: tuple[Where, ...] = ()
    about: tuple[str, ...] = ()
    apart_from: tuple[str, ...] = ()
    answering: tuple[str, ...] = ()
    when: When | None = None
    if_: tuple[str, ...] = field(default=(), name="if")
    if_any: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    ask: Approval | None = None
    text: Text | None = None
    act: Act | None = None
    overrides: tuple[Override, ...] = ()
    protected: bool = False
    secret: bool = False
    finding: str = ""
    at: Place | None = None
    words: Words = {}
    instead: Words = {}
    contact: str = ""


class Example(Struct, frozen=True, kw_only=True):
    """A draft with a known answer, and so a test of its rule. In short form just the text.

    ``meets`` names conditions the text is taken to meet, whatever the checks can read today.
    """

    text: str = ""
    as_: str = field(default="", name="as")
    on: str = ""
    do: str = "publish"
    at: str = ""
    about: tuple[str, ...] = ()
    asked: bool = False
    meets: tuple[str, ...] = ()
    delegated_by: str = ""
    answering: str = ""


class Examples(Struct, frozen=True, kw_only=True):
    """Examples by the answer they get."""

    ok: tuple[Example, ...] = ()
    ask: tuple[Example, ...] = ()
    stop: tuple[Example, ...] = ()


class Option(Struct, frozen=True, kw_only=True):
    """A possible reply to a lesson's question."""

    words: Words
    right: bool = False


class LessonQuestion(Struct, frozen=True, kw_only=True):
    """A question to learn the rule by."""

    words: Words
    options: tuple[Option, ...]


class Rule(Struct, frozen=True, kw_only=True):
    """One paragraph of the guideline, with the clauses that decide.

    ``id`` is its number in the text. ``because`` is its reason; where it is empty, the reason that
    stands in the paragraph counts. ``strength``: must, should, may.
    """

    id: str
    title: Words = {}
    because: Words = {}
    because_stated: bool = True
    strength: Strength = "must"
    rank: Rank = "company"
    clauses: dict[str, Clause] = {}
    examples: Examples = Examples()
    question: LessonQuestion | None = None
    contact: str = ""
    version: str = ""
    valid_from: Moment | None = None
    valid_until: Until | None = None
    source: str = ""

    @property
    def is_advice(self) -> bool:
        """Whether nothing in it binds."""
        return all(clause.effect == "advise" for clause in self.clauses.values())


class Incoming(Struct, frozen=True, kw_only=True):
    """A kind of message that comes in, and who answers it: or deliberately nobody.

    ``within`` is how long they have, ``how`` the way (public, direct message, phone).
    """

    id: str
    name: Words
    sender: tuple[str, ...] = ()
    on: tuple[Where, ...] = ()
    who: tuple[Who, ...] = ()
    nobody: bool = False
    within: str = ""
    how: Words = {}
    instead: Words = {}


class Paragraph(Struct, frozen=True, kw_only=True):
    """A numbered paragraph of the handbook in one language.

    ``lead`` is what applies (*Darf nicht*), ``text`` the sentences after it, ``because`` the reason
    at its end. ``line`` is where it starts in its file.
    """

    rule: str
    lead: str
    text: str
    because: str
    file: str
    line: int


class Chapter(Struct, frozen=True, kw_only=True):
    """A chapter of the handbook in one language: number, title, and its Markdown."""

    number: str
    title: str
    markdown: str
    file: str


class Guideline(Struct, frozen=True, kw_only=True):
    """The whole: rules, the table of incoming messages, and the handbook per language.

    ``approver`` are roles, people and units (their heads): one of them says yes to the next version.
    """

    version: str = ""
    valid_from: Moment | None = None
    approved: str = ""
    approver: tuple[str, ...] = ()
    contact: str = ""
    rules: tuple[Rule, ...] = ()
    incoming: tuple[Incoming, ...] = ()
    chapters: dict[str, tuple[Chapter, ...]] = {}
    paragraphs: dict[str, dict[str, Paragraph]] = {}
