"""What is to be done: the action a question asks for."""

from __future__ import annotations

from collections.abc import Callable

from sayso.engine.language.questions import Asked


def action_asked(asked: Asked) -> str:
    """What is to be done. The more special is looked for first; *publish* is the usual."""
    found = next((action for action, is_asked in DONE if is_asked(asked)), "publish")
    if found == "share" and _remarks(asked):
        return "share_with_comment"
    return found


_QUOTES = frozenset('«»"“”„')
_PRONOUN = 3
"""Letters of the longest pronoun for what is shared."""


def _remarks(asked: Asked) -> bool:
    """Whether something is said with what is shared: in words of one's own, or in those quoted.

    *Without adding a word* speaks of words and adds none.
    """
    if asked.says("unadorned"):
        return False
    return asked.says("own_words") or _quotes_remark(asked)


def _quotes_remark(asked: Asked) -> bool:
    """Whether words are quoted, and not as the title of what is shared: *the article "New hall"*."""
    opened = [place for place, sign in enumerate(asked.text) if sign in _QUOTES]
    if not opened:
        return False
    things = asked.at("share_object", "figures")
    if any(hit.start > opened[0] and len(asked.word(hit.first)) > _PRONOUN for hit in things):
        return False  # what it is, as «Der Geschäftsbericht ist da», says nothing of one's own
    before = [place for place, token in enumerate(asked.tokens) if token.end <= opened[0]]
    titled = bool(before) and any(hit.last - 1 == before[-1] for hit in asked.at("share_object"))
    return asked.says("writes") or not titled


PERSONAL = ("linkedin", "facebook", "instagram", "x", "tiktok")
"""Networks on which people ask to be each other's contacts."""


def _connects(asked: Asked) -> bool:
    """Whether somebody becomes a contact; a request that is accepted, sent or turned down is for that."""
    if asked.says("connect"):
        return True
    placed = not set(PERSONAL).isdisjoint(asked.networks())
    met = asked.near("request", "request_fate")
    return (
        met and placed and not asked.says("press_person", "press_outlet", "publish.only", "share")
    )


def _follows(asked: Asked) -> bool:
    """Whether somebody follows an account; a verb of publishing says otherwise, save to the press."""
    alone = not asked.says("publish") or asked.says("press_person")
    return asked.says("follow") and not asked.says("asks") and alone


def _meets_press(asked: Asked) -> bool:
    """Whether journalists want to hear something, and not whether their article is passed on."""
    outlet = asked.says("press_outlet") and (
        asked.says("asks", "interview", "called") or asked.near("press_outlet", "speak_to")
    )
    shared = asked.says("share") and asked.says("share_object")
    person = any(not asked.follows(hit, "as_a") for hit in asked.at("press_person"))
    heard = person or outlet
    return heard and not (asked.says("publish.only", "under") or shared)


def _feeds_ai(asked: Asked) -> bool:
    """Whether something is put into an outside AI service."""
    if asked.says("replica") or (asked.says("ai_made") and asked.says("picture")):
        return False
    data = (
        asked.says("personal", "internal")
        and asked.says("ai_service")
        and not asked.says("picture")
    )
    if not (data or asked.apart("ai_service", "ai_made")):
        return False
    return asked.says("feed") or not asked.says("publish.only")


def _tells_those_close(asked: Asked) -> bool:
    """Whether it is said at home, to a union or an authority, and not in public."""
    public = asked.says("publish.only", "picture", "aloud") or asked.networks()
    return asked.says("message_private") and asked.says("talk") and not public


def _is_done(asked: Asked) -> bool:
    """Whether something went wrong that is out already, and its author asks what to do now."""
    lost = asked.says("what_now")
    if asked.says("press_person"):
        return False
    if asked.says("mishap"):
        return (lost or asked.says("did")) and not (asked.says("someone_says") and not lost)
    posted = asked.says("did", "past_post") or any(hit.first == 0 for hit in asked.at("past_first"))
    if posted and asked.says("fate", "regret", "panic"):
        return True
    posted = asked.says("did", "past_post") or any(hit.first == 0 for hit in asked.at("past_first"))
    if posted and asked.says("fate", "regret", "panic"):
        return True
    heard = asked.says("someone_says", "asks", "complaint")
    if lost and asked.says("i_have") and not heard:
        return True
    heard = heard or asked.says("insult")
    return lost and (asked.says("did") or (asked.says("own_slip") and not heard))


IN_ACCOUNT = ("profile_part", "in_profile", "account_name")
"""Where something is taken away, and nothing that was posted."""


def _mends(asked: Asked) -> bool:
    """Whether something published is to be taken down or put right by its author."""
    if asked.says("delete") and not (asked.says("left") and asked.says("profile_noun")):
        return asked.says("own_slip") or not asked.says(*IN_ACCOUNT)
    if _is_done(asked):
        return True
    if asked.says("regret") and asked.says("share_object", "picture", "own_slip", "publish"):
        return True
    if asked.says("own_slip") and asked.says("figures", "product", "about.products"):
        return not asked.says("share", "publish.only", "picture")
    return asked.says("mend") and asked.says("own_slip") and not asked.says("in_profile")


SITES = ("network.kununu", "network.google_reviews", "network.software_reviews")


def _rates(asked: Asked) -> bool:
    """Whether a rating is given, and not spoken of; whatever is written on such a site is one."""
    if asked.says("share") or (asked.says("someone_says") and asked.says("false_claim")):
        return False
    if asked.says(*SITES):
        return asked.says("publish", "review")
    return bool(asked.apart("review", "own_words")) and not asked.says("publish.only")


WANTED = ("wants_one", "ask_first", "i_start", "apply")
"""What says that a channel is wanted, beside the verbs of opening one."""

SETTLED = ("publish.only", "picture", "share", "delete", "review", "entered", "assigned")
"""What is done on a channel that is there."""


def _opens(asked: Asked) -> bool:
    """Whether a channel is to be opened."""
    nouns = asked.apart("channel_noun", "official_place", "profile_part", "in_profile")
    if not asked.apart("create", "about.events") and not asked.says(*WANTED):
        return False
    if asked.says("publish.only") and not nouns:
        return False
    here = {hit.first for hit in asked.at("on")}
    free = [hit for hit in nouns if here.isdisjoint(range(hit.first - 3, hit.first))]
    settled = asked.says(*SETTLED)
    if free and not settled and asked.says("ask_first", "i_start"):
        return True
    firm = asked.says("house", "official_place", "official", "we_unit")
    if firm and asked.networks() and not settled and asked.says("apply", "ask_first"):
        return not asked.says("own_words", "writes")
    wanted = _is_wanted(asked) or (asked.says("wants_one") and bool(nouns))
    if wanted and not asked.says("publish.only", "picture", "share", "share_object", "like"):
        return True
    if asked.says("create.sure"):
        return bool(nouns) or (bool(asked.networks()) and not asked.says("security"))
    if asked.says("entered", "closed_place", "assigned"):
        return False
    return (
        asked.says("create")
        and bool(free)
        and asked.says("we_unit", "own_private", "ask_first")
        and not asked.says("publish.only", "share", "picture")
    )


_NO_LIKING = frozenset(("would", "d", "look", "looks", "something", "stuff", "things", "feel"))


_NEXT = 2
"""Words between wanting one and the network it is wanted on: *its own company LinkedIn*."""


def _is_wanted(asked: Asked) -> bool:
    """Whether somebody wants a network itself, and not something on it: *a TikTok of our own*."""
    places = {hit.first for name in asked.networks() for hit in asked.at(f"network.{name}")}
    return any(
        not places.isdisjoint(range(hit.last, hit.last + _NEXT)) for hit in asked.at("wants_one")
    )


def _likes(asked: Asked) -> bool:
    """Whether somebody presses *like*; *would like* is none."""
    english = asked.language == "en"
    return any(
        not (english and asked.word(hit.first - 1) in _NO_LIKING)
        and asked.word(hit.last) not in ("to", "this")
        for hit in asked.apart("like", "neutral")
    ) and not (asked.says("share") and asked.says("share_object", "official_place"))


_TELLS = 3
"""Words within which somebody and what they claim stand."""


def is_heard(asked: Asked) -> bool:
    """Whether somebody is said to have claimed something."""
    return asked.says("someone_says") or asked.near("somebody", "claimed", _TELLS)


def _replies(asked: Asked) -> bool:
    """Whether somebody else's words are answered."""
    heard = asked.says("someone_says")
    if is_heard(asked) and asked.says("mend", "false_claim") and not asked.says("own_slip"):
        return True
    complained = asked.near("somebody", "complaint", _TELLS) and not asked.says("own_slip", "like")
    if _points_somewhere(asked) or (complained and asked.says("writes", "reply")):
        return True
    if asked.says("under") and not asked.is_answered():
        return False  # it is written beneath, and answers nobody in particular
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
    if asked.says("profile_part", "account_name"):
        return True
    if asked.says("publish.only", "picture") and not asked.says("works_here", "left"):
        return False
    if asked.says("left") and asked.says("profile_noun") and not asked.says("review"):
        return True
    if asked.unbroken("in_profile"):
        return not asked.says("share", "disclosed", "someone_says", "closed_place")
    heard = asked.says("false_claim") or is_heard(asked)
    return asked.says("mend") and bool(asked.networks()) and not heard


def _points_somewhere(asked: Asked) -> bool:
    """Whether somebody who asked or claimed something is given a link."""
    asking = is_heard(asked) or asked.near("somebody", "asks", _TELLS)
    return asked.says("linked") and asking and not asked.says("press_person", "press_outlet")


def _shares(asked: Asked) -> bool:
    """Whether somebody else's post is passed on; sharing a picture of one's own is publishing."""
    if _points_somewhere(asked):
        return False
    theirs = asked.says("share_object") or (
        asked.says("house", "official_place") and not asked.says("people")
    )
    return asked.says("share") and (theirs or not _has_own(asked))


def _has_own(asked: Asked) -> bool:
    """Whether what is shared is the asker's own: *my experience*, *a photo of the fair*."""
    own = asked.at("share_own")
    made = asked.near("made_myself", "share_own")
    return any(made or not asked.follows(hit, "definite") for hit in own)


def _is_beneath(asked: Asked) -> bool:
    """Whether something is written under a post: *unter den Jubiläumspost*."""
    things = [
        hit.first
        for hit in asked.at("share_object", "picture")
        if len(asked.word(hit.first)) > _PRONOUN
    ]
    return any(
        hit.first < thing <= hit.first + BENEATH_WITHIN
        for hit in asked.at("beneath")
        for thing in things
    )


BENEATH_WITHIN = 4
"""Words from *under* to what it is written under."""


def _comments(asked: Asked) -> bool:
    """Whether somebody writes beneath a post; whoever congratulates somebody mostly does it there."""
    aloud = asked.says("publish.only", "picture", "as_ambassador", "as_firm", "aloud")
    if asked.says("congratulate") and asked.says("other_person", "competitor"):
        return not (aloud or asked.networks())
    if asked.says("copyright"):
        return False  # music beneath a video is no comment
    if _is_beneath(asked) and asked.says("writes", "comment", "reply"):
        return True
    return asked.says("under") or bool(asked.apart("comment", "own_words", "neutral"))


def _answers_review(asked: Asked) -> bool:
    return asked.says("review_reply") or (asked.says("review") and asked.says("reply"))


def _blocks(asked: Asked) -> bool:
    return asked.says("block") and not asked.says("publish.only", "picture")


def _reports(asked: Asked) -> bool:
    return asked.says("report") and not asked.says("publish.only", "picture", "private_life")


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
