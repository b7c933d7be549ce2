"""What somebody may do in the house and by the guideline, in words, each with its because."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sayso.apps.guidelines import queries as guidelines
from sayso.apps.guidelines import versions
from sayso.apps.people.shown import seat_name
from sayso.apps.privacy.holdings import Words
from sayso.engine import saying
from sayso.engine.backwards import Ruling
from sayso.engine.company import Company
from sayso.engine.decision import VERDICTS
from sayso.engine.rights import GRANTS, Act, Seat, Viewer, may, may_ever
from sayso.engine.scene import Scene
from sayso.engine.text import pick

QUOTED = 2
"""Clauses whose reason is told; of the others only the number."""

ACTS: dict[str, Words] = {
    "ask": _("ask whether you may say something"),
    "read_guideline": _("read the guideline"),
    "find_spokesperson": _("ask who speaks"),
    "read_privacy": _("read what is stored"),
    "see_matrix": _("see who may what, where"),
    "see_own": _("see what concerns you"),
    "change_own_sign_in": _("change how you sign in"),
    "export_person": _("take along what is stored of somebody"),
    "erase_person": _("erase what is stored of somebody"),
    "see_people": _("see the directory"),
    "change_people": _("change the directory"),
    "give_seat": _("give tasks in the house"),
    "let_in": _("let people in"),
    "see_tasks": _("see what there is to do"),
    "see_versions": _("see the versions of the guideline"),
    "load_guideline": _("bring a new version of the guideline"),
    "approve_guideline": _("approve a version of the guideline"),
    "schedule_guideline": _("say when a version takes force"),
    "submit": _("submit a text and have the answer kept"),
    "take_out": _("take the guideline out as files"),
    "see_record": _("read the record"),
    "name_actors": _("see names in the record"),
    "change_setting": _("change settings"),
}
"""What acts are called. The door, the look of the pages and the machine's own are left out."""
UNTOLD = {Act.SIGN_IN, Act.CHOOSE_LOOK, Act.KEEP_HOUSE, Act.SUBMIT, Act.CHANGE_SETTING}
"""Acts that every door is, or that no page offers yet."""
APPROVING = {Act.APPROVE_GUIDELINE, Act.SCHEDULE_GUIDELINE, Act.SEE_VERSIONS}


def who_sees(act: Act | None) -> str:
    """Who else may see what an act shows: in words, from the one table of rights."""
    if act is None:
        return gettext("Nobody else in the house")
    grant = GRANTS[act]
    if grant.everybody or grant.welcome:
        return gettext("Everybody")
    if grant.signed_in or grant.colleague:
        return gettext("Everybody who works here")
    seats = [seat_name(each) for each in Seat if each in grant.seats]
    return ", ".join(seats) or gettext("Nobody else in the house")


def in_the_house(viewer: Viewer) -> list[tuple[str, list[str]]]:
    """What ``viewer`` may do here, by the because."""
    told: dict[str, list[str]] = {}
    for act in Act:
        mine_alone = act in APPROVING and not may(viewer, act)
        if mine_alone and not versions.ever_approves(viewer.person):
            continue
        if act not in UNTOLD and may_ever(viewer, act):
            words = str(ACTS.get(act.value, act.value))
            told.setdefault(_because(act, viewer), []).append(words)
    return list(told.items())


def _because(act: Act, viewer: Viewer) -> str:
    grant = GRANTS[act]
    if grant.signed_in or grant.colleague or (grant.welcome and viewer.welcome):
        return gettext("because you work here")
    seats = [seat_name(each) for each in Seat if each in grant.seats & viewer.seats]
    if seats:
        return gettext("because of your task: %(task)s") % {"task": ", ".join(seats)}
    return gettext("because it is yours, and only what is yours")


def where(person: str, lang: str) -> dict[str, list[dict[str, Any]]]:
    """Where somebody may publish now, and where not, whatever it is about: groups with their because."""
    company = guidelines.company()
    scene = Scene(guidelines.rulebook(), PUBLISH, guidelines.now())
    groups = sorted(scene.where(person, None), key=lambda each: VERDICTS.index(each.ruling.verdict))
    told = [
        {
            "stop": each.ruling.verdict == "stop",
            "verdict": saying.verdict_word(each.ruling.verdict, lang),
            "places": [
                saying.channel_name(channel, company, lang)
                for channel in each.members
                if channel is not None
            ],
            "because": _reasons(each.ruling, company, lang),
        }
        for each in groups
        if len(each)
    ]
    return {
        "open": [each for each in told if not each["stop"]],
        "closed": [each for each in told if each["stop"]],
    }


PUBLISH = "publish"


def _reasons(ruling: Ruling, company: Company, lang: str) -> list[str]:
    lines: list[str] = []
    for name in ruling.clauses[:QUOTED]:
        found = saying.find_clause(name, company)
        if found is None:
            continue
        rule, clause = found
        paragraph = saying.paragraph(rule.id, company, lang)
        told = "" if clause.secret else pick(clause.words, lang)
        if not told and paragraph is not None and paragraph.because:
            told = f"{saying.say('because', lang)} {paragraph.because}"
        head = saying.say("rule", lang, rule=name)
        title = pick(rule.title, lang)
        lines.append(f"{head}{f', {title}' if title else ''}. {saying.plain(told)}".rstrip())
    lines += [saying.say("rule", lang, rule=name) for name in ruling.clauses[QUOTED:]]
    if ruling.nothing_permits:
        lines.append(gettext("No paragraph permits it."))
    elif not lines and ruling.verdict == "ok":
        lines.append(gettext("No paragraph forbids it here."))
    return lines
