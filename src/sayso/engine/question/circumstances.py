"""Under which circumstances: the media and the conditions a question names."""

from __future__ import annotations

import re

from sayso.engine.checks.insult import CONCEPTS
from sayso.engine.checks.view import View
from sayso.engine.draft import Medium
from sayso.engine.language.questions import Asked
from sayso.engine.question.about import tells_how_busy
from sayso.engine.question.doing import is_heard


def circumstances(  # noqa: C901, PLR0912 - one line a circumstance; a table would hide them
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
        if action == "like" and not private:
            marks += _liked(asked, view)
        return (), marks
    if private and says("crisis"):
        return _media(asked, marks, action), marks
    firm = says("as_firm")
    new = says("not_public")
    shared = action in ("share", "share_with_comment")
    media = _media(asked, marks, action)
    marks += _secrets(asked, action, new=new, shared=shared)
    marks += _people_and_customers(asked, view, action, shared=shared)
    marks += _claims(asked, view, shared=shared)
    if says("politics"):
        signed = firm or class_ == "official" or says("as_employee")
        marks.append("political_company" if signed else "political")
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
        if "received_something" in marks and not logo:
            marks.append("company_in_paid_post")
    if action == "review" and not (says("network.kununu") or private) and says("review_own"):
        marks.append("fake_review")
    if action in ("reply", "comment", "publish") and _is_rumoured(asked):
        marks.append("answers_rumour")
    if action == "reply" and says("false_claim"):
        marks.append("corrects_falsehood")
    if not private:
        marks += _house_matters(asked, view, action)
    if says("refer_press") and action in ("speak_to_press", "reply", "message"):
        marks.append("refers_to_press_office")
    if says("recommend"):
        marks.append("recommends_product")
    if class_ == "official" and says("tone"):
        marks.append("wants_other_tone")
    if says("crisis") and not shared:
        marks += ("about_event", "crisis_comment")
    if shared and (action == "share" or says("neutral")):
        marks.append("neutral_pointer")
    return media, marks


def _house_matters(asked: Asked, view: View, action: str) -> list[str]:
    """What is passed on from inside, left out, or given away, and the firm's name where it is no name."""
    says = asked.says
    found: list[str] = []
    if rests_on_hearsay(asked, action):
        found.append("confidential_internal")
    if conceals(asked):
        found.append("missing_disclosure")
    if says("account_name") and view.about_us:
        found.append("brand_misuse")
    shown = says("picture") and says("people")
    theirs = says("customer") and not says("public", "customer_public")
    if action == "use_ai_service" and (shown or theirs):
        found.append("personal_data")
    return found


def conceals(asked: Asked) -> bool:
    """Whether what has to stand in the text is to be left out: the employer, *advertisement*."""
    return asked.says("conceals") and not asked.says("network.kununu", "conditions")


def rests_on_hearsay(asked: Asked, action: str) -> bool:
    """Whether somebody passes on what they heard inside the firm and nobody has published."""
    said = action in ("publish", "comment", "share_with_comment", "message")
    if not said or asked.says("public", "false_claim", "linked"):
        return False
    if asked.says("told_inside"):
        return asked.says("what_is_planned") or not RUMOURED.isdisjoint(asked.subjects())
    return asked.says("rumour.sure") and not RUMOURED.isdisjoint(asked.subjects())


def _is_rumoured(asked: Asked) -> bool:
    """Whether it is about what is only claimed, on a subject where nobody answers that."""
    says = asked.says
    if says("rumour") and not says("false_claim"):
        return True
    if says("linked", "proven") or not (says("rumour.sure") or is_heard(asked)):
        return False
    claimed = says("rumour.sure", "false_claim", "claimed")
    return claimed and not RUMOURED.isdisjoint(asked.subjects())


def _liked(asked: Asked, view: View) -> list[str]:
    """What a *like* stands for as if the asker had said it."""
    if (asked.says("competitor") or view.raw("competitor")) and asked.says("disparage", "ridicule"):
        return ["competitor_disparagement"]
    if _is_rude(asked, view) and not asked.says("thing"):
        return ["insult"]
    if asked.says("figures", "about.share", "about.results") and asked.says(
        "interprets", "opinion"
    ):
        return ["interprets"]
    happened = any(not asked.word(hit.first).startswith(_CALLED) for hit in asked.at("crisis"))
    if happened and not asked.says("official_message", "official_place", "house"):
        return ["about_event", "crisis_comment"]
    return []


_CALLED = ("kris", "cris")
"""How a crisis is called, beside what happens in one."""

RUMOURED = frozenset(("sites", "results", "orders", "outlook", "share", "legal", "conditions"))
"""Subjects on which nobody answers what is only claimed."""


NAMES_CALLED = ("slur", "vile", "mild_slur")
"""Words for people that are the same in several languages: *clown*, *idiot*."""

UNPICTURED = ("share", "share_with_comment", "comment", "reply", "use_ai_service")
"""Actions that show no picture of the asker's own; one that is spoken of is somebody else's."""

AGED = re.compile(
    r"\((?:\d|1[0-7])(?:\s?(?:j|jährig|jahre|ans|anni|years|yrs|y|yo)\.?)?\)", re.IGNORECASE
)
"""An age in brackets after whoever is in the picture, below eighteen."""


def _media(asked: Asked, marks: list[str], action: str) -> tuple[Medium, ...]:
    """The picture a question speaks of; its conditions are added to ``marks``."""
    says = asked.says
    if not says("picture") or action in UNPICTURED:
        if says("replica"):
            marks += ("ai_replica", "people_without_consent")
        return ()
    yes = _is_agreed(asked)
    alone = says("of_me") and not says("with_others")
    people = (_is_shown(asked) or says("not_consented")) and not (says("no_people") or alone)
    minors = _is_young(asked) and not (says("no_people", "apprentice_self") or alone)
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


NEAR_PICTURE = 5
"""Words between a picture and who is in it: *a picture of the new machine with Anna*."""


def _is_shown(asked: Asked) -> bool:
    """Whether people are in the picture, and not only those who were asked or want it."""
    if not asked.says("people"):
        return False
    if not asked.says("bids") or asked.says("with_others"):
        return True
    bidding = {
        place for hit in asked.at("bids") for place in (hit.first - 1, hit.last, hit.last + 1)
    }
    return any(
        hit.first not in bidding and asked.near("people", "picture", NEAR_PICTURE)
        for hit in asked.at("people")
    )


def _secrets(  # noqa: C901, PLR0912 - one line a circumstance; a table would hide them
    asked: Asked, action: str, *, new: bool, shared: bool
) -> list[str]:
    """What is not public yet: figures, plans, products, research, internal matters."""
    says = asked.says
    found: list[str] = []
    public = says("public") and not new
    if tells_how_busy(asked):
        found.append("insider_figure")
    if asked.apart("figures", "research") and not says("date_of"):
        if says("forecast") and not shared:
            found.append("forward_looking")
        elif new or not (
            public or shared or says("linked", "proven") or action == "create_channel"
        ):
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
    elif asked.apart("research", "customer_public") and not public and (new or not says("linked")):
        found.append("research_unpublished")
    elif new and says("novelty"):
        found.append("unannounced_product")
    inside = says("internal") and action != "update_profile"
    if inside and not public and not says("job_ad", "research"):
        found.append("confidential_internal")
    if says("legal"):
        found.append("legal_matter")
    if says("hints") and not (public or shared or found):
        found.append("unannounced_product")
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
    if sender and action == "reply" and says("complaint"):
        found.append("customer_no_consent")  # an answer in public says that they are one
    if _is_personal(asked, sender=sender):
        found.append("personal_data")
    if says("health") and says("other_person") and not says("own_self"):
        found.append("health_data")
    if says("security") and not says("picture"):
        found.append("security_sensitive")
    if says("names_them") and _is_young(asked) and not (says("picture") or shared):
        found += (
            ("shows_minors",) if _is_agreed(asked) else ("shows_minors", "minors_without_consent")
        )
    return found


OF_WHOM = 3
"""Words between a salary and whose it is: *lo stipendio del mio collega*."""


def _is_personal(asked: Asked, *, sender: bool) -> bool:
    """Whether data of somebody else are named, what they earn, or what happened to them."""
    if _is_theirs(asked, "personal") and not (asked.says("contractor_self") or sender):
        return True
    if _is_theirs(asked, "salary") and asked.near("salary", "other_person", OF_WHOM):
        return True
    affair = asked.says("others_affair") and asked.says("other_person", "somebody")
    return affair and not asked.says("own_self")


def _is_theirs(asked: Asked, name: str) -> bool:
    """Whether something personal is said, and not *my CV*."""
    return any(not asked.follows(hit, "mine") for hit in asked.at(name))


def _is_young(asked: Asked) -> bool:
    """Whether it is about somebody below eighteen."""
    return asked.says("minors") or AGED.search(asked.text) is not None


def _is_agreed(asked: Asked) -> bool:
    """Whether those it is about have said yes."""
    return asked.says("consented") and not asked.says("not_consented")


def _is_rude(asked: Asked, view: View) -> bool:
    """Whether people are called names: by a word that means it, or by one that is one."""
    if asked.says("insult", "scold"):
        return True
    called = [
        hit
        for hit in view.said(*CONCEPTS)
        if hit.what[0] in NAMES_CALLED or hit.what[1] == asked.language
    ]
    return (
        bool(called)
        and not view.said("no_slur")
        and asked.says("people", "other_person", "customer", "somebody")
    )


def _boasts(asked: Asked) -> bool:
    """Whether firm or product are said to be the best; *the best team* is a kind word."""
    if not asked.says("superlative"):
        return False
    kind = asked.near("superlative", "people", KIND_WORD) or asked.near(
        "superlative", "about.apprentice", KIND_WORD
    )
    return asked.says("product", "about.products") or not kind


KIND_WORD = 2
"""Words between *best* and those who are."""


def _only_rants(asked: Asked) -> bool:
    """Whether somebody is cross with how they work, and with nobody: *schimpfen, dass es heiss ist*."""
    whom = asked.says("other_person", "people", "customer")
    rants = {hit.first for hit in asked.at("rant")}
    rude = any(hit.first not in rants for hit in asked.at("insult"))
    return asked.says("conditions") and not (whom or rude)


def _claims(asked: Asked, view: View, *, shared: bool) -> list[str]:
    """What is claimed of products, competitors and people."""
    says = asked.says
    found: list[str] = []
    rival = says("competitor") or bool(view.raw("competitor"))
    if rival:
        found.append("names_competitor")
    if says("copyright") and not (says("linked") or shared):
        found.append("copyright")
    if rival and says("disparage", "ridicule"):
        found.append("competitor_disparagement")
    elif _is_rude(asked, view) and not (
        (says("thing", "rumour") and not says("scold"))
        or (says("honest") and says("network.kununu"))
        or _only_rants(asked)
    ):
        found.append("insult")
    if says("guarantee") and not says("false_claim"):
        found.append("published_warranty" if says("terms") else "guarantee_claim")
    if _boasts(asked) and not (shared or says("review_reply")):
        found.append(
            "goal_or_preference" if says("preference", "proven") else "unsubstantiated_superlative"
        )
    if says("green") and says("product", "company_word", "climate") and not shared:
        found.append("environmental_claim")
    elif says("climate") and not (shared or says("politics")):
        found.append("climate_claim")
        if not says("proven", "public"):
            found.append("new_climate_claim")
    return found
