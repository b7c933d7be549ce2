"""What is to be done: the action a question asks for."""

from __future__ import annotations

from collections.abc import Callable

from sayso.engine.language.questions import Asked


def action_asked(asked: Asked) -> str:
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
