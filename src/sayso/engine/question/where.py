"""Where a question means: class, channel, and who an asker without a name says they are."""

from __future__ import annotations

from sayso.engine.channel import Channel, ClassName
from sayso.engine.decide import Rulebook
from sayso.engine.language.questions import Asked
from sayso.engine.language.topics import ancestors
from sayso.engine.question.askers import ASKER, PAUSED

ON_OFFICIAL = ("publish", "reply", "delete", "share", "share_with_comment")
"""What somebody may mean to do on an official channel, where they name one."""


CHATS = ("whatsapp", "forum")
"""Where people talk among themselves: *our WhatsApp* is not the firm's."""


def class_asked(asked: Asked, action: str) -> tuple[ClassName, bool]:
    """Where, and whether the question says so."""
    says = asked.says
    if action == "speak_to_press":
        return "press", True
    if action == "review":
        return "review", True
    if action == "reply" and asked.apart("review", "no_review"):
        return "official", True  # the firm answers what is said of it there
    if action == "create_channel":
        alone = says("own_private") or (says("i_start") and not says("we_unit", "house", "ours"))
        if alone and not says("as_firm"):
            return "private", True
        return ("ambassador" if says("as_ambassador") else "official"), True
    if says("as_ambassador") and action not in ("connect", "like", "use_ai_service"):
        return "ambassador", True
    if action in ON_OFFICIAL and (_is_official(asked, action) or _is_run(asked, action)):
        return "official", True
    if action == "delete" and says("network.kununu"):
        return "review", True
    named = bool(asked.networks()) or says("private_word")
    return "private", named


def _is_official(asked: Asked, action: str) -> bool:
    """Whether an official channel is where it is done, and not whose post it is."""
    here = {hit.first for hit in asked.at("on", "meant_for")}
    ours = {hit.last for hit in asked.at("ours")}
    pages = [
        hit
        for network in asked.networks()
        if network not in CHATS
        for hit in asked.at(f"network.{network}")
        if hit.first in ours
    ]
    told = {place for hit in asked.at("public") for place in range(hit.first, hit.last)}
    return any(
        not here.isdisjoint(range(hit.first - 2, hit.first + 1))
        for hit in (*asked.at("official_place"), *pages)
        if hit.last - 1 not in told  # where it is published already
    ) and not (asked.says("private_word") and action != "reply")


def is_entered(asked: Asked) -> bool:
    """Whether the asker says that they run the channel they ask about."""
    return asked.says("entered") and not asked.says("not_entered")


def _is_run(asked: Asked, action: str) -> bool:
    """Whether somebody asks about a channel that they run, were given a post for, or found asleep."""
    if action not in ("publish", "reply") or asked.says("private_word"):
        return False
    if asked.says("takeover") or is_entered(asked):
        return asked.says("official_place", "channel_noun", "takeover") or bool(asked.networks())
    placed = asked.says("official_place")
    return asked.says("assigned", "closed_place") and (
        placed or asked.says("house", "about.apprentice")
    )


def who_asks(asked: Asked, class_: str) -> str:
    """Who an asker without a name says they are."""
    if class_ == "ambassador":
        return "lapsed" if asked.near("course", "lapsed") or is_untrained(asked) else "ambassador"
    if class_ == "official" and (is_entered(asked) or asked.says("assigned", "ask_first")):
        external = asked.says("contractor_self")
        return "external" if external else "assigned" if asked.says("assigned") else "editor"
    for name, who in (
        ("apprentice_self", "apprentice"),
        ("contractor_self", "contractor"),
        ("left", "leaver"),
    ):
        if asked.says(name):
            return who
    return "untrained" if is_untrained(asked) else "employee"


def is_closed(asked: Asked) -> bool:
    """Whether the channel is said to be closed or paused, or was not confirmed in time."""
    return asked.says("closed_place") or asked.near("yearly", "not_done")


def is_untrained(asked: Asked) -> bool:
    """Whether the asker has not taken the course yet."""
    without = asked.near("absent", "course", 2)
    return asked.says("untrained") or without or asked.near("course", "not_done")


def channel_for(
    class_: ClassName,
    network: str,
    action: str,
    topics: tuple[str, ...],
    book: Rulebook,
    asker: str | None,
    who: str,
    *,
    closed: bool = False,
) -> str:
    """The channel or place that stands for a class and a network, as far as there is one.

    ``closed``: the question says that it is closed or paused.
    """
    if action == "create_channel" and class_ == "official":
        return f"{ASKER}:new"
    above = ancestors(book.company.topics)
    wanted = {each for topic in topics for each in (topic, *above.get(topic, ()))}
    if class_ == "ambassador" and closed and asker is None:
        return PAUSED
    if class_ == "ambassador":
        owner = asker or f"{ASKER}:ambassador"
        own = [
            each
            for each in book.channels.values()
            if each.owner == owner and each.class_ == class_ and each.id != PAUSED
        ]
        if own:
            return max(own, key=lambda each: each.network == network).id
    mine = {asker, f"{ASKER}:{who}"}

    def fit(channel: Channel) -> tuple[bool, ...]:
        people = {channel.owner, channel.deputy, *channel.contributors}
        return (
            channel.network == network,
            channel.place is (class_ != "official"),
            (channel.status == "open") is not closed,
            bool(mine & people),
            not wanted.isdisjoint(channel.topics),
            channel.profile_visible or class_ != "private",
            channel.employer_site is (network == "kununu"),
        )

    there = [each for each in book.channels.values() if each.class_ == class_]
    return max(there, key=fit).id if there else f"{ASKER}:{class_}"
