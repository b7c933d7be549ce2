"""An answer on paper: verdict, nearest yes, reason, places, people, and what was not checked."""

from __future__ import annotations

from datetime import datetime

from sayso.cli.page import Page, Span, underlined
from sayso.engine import saying
from sayso.engine.company import Company
from sayso.engine.decision import Decision, Query
from sayso.engine.discretion import told
from sayso.engine.finding import Finding
from sayso.engine.retelling import Retelling

QUOTED = 2
"""How many paragraphs are quoted in full; the others are named."""


def write(
    decision: Decision, company: Company, lang: str, page: Page, *, now: datetime | None = None
) -> None:
    """The whole answer, in the order people need it, without what its author need not know."""
    decision = told(decision, company, now=now)
    _verdict(decision, company, lang, page)
    _ways(decision, company, lang, page)
    _questions(decision, company, lang, page)
    _why(decision, company, lang, page)
    _places(decision, company, lang, page)
    _files(decision, lang, page)
    _approvals(decision, company, lang, page)
    _duties(decision, lang, page)
    _message(decision, company, lang, page)
    _person(decision, company, lang, page)
    _considered(decision, company, lang, page)
    page.gap()
    page.text(saying.checked_line(decision, company, lang), "soft")


def _verdict(decision: Decision, company: Company, lang: str, page: Page) -> None:
    sign = "ask" if saying.only_unasked(decision) else decision.verdict
    headline = page.paint(saying.headline(decision, lang), sign, "strong")
    page.lines.append(f"{page.paint(page.paint.shape(sign), sign)} {headline}")
    page.text(saying.lead(decision, company, lang), indent=2)
    advice = saying.advice_line(decision, lang)
    if advice:
        page.text(advice, indent=2)


def _ways(decision: Decision, company: Company, lang: str, page: Page) -> None:
    approvers = saying.yes_of(decision, company, lang)
    rows = [
        saying.way(way, company, lang, decision.time, approvers)[:2]
        for way in saying.ways(decision)
    ]
    instead = saying.say("way.instead", lang)
    rows[0:0] = [
        (instead, saying.plain(line)) for line in saying.instead_lines(decision, company, lang)
    ]
    if rows:
        page.heading(saying.say("heading.ways", lang))
        page.rows(rows, 2, "ok")


def _questions(decision: Decision, company: Company, lang: str, page: Page) -> None:
    if not decision.queries:
        return
    page.heading(saying.say("heading.questions", lang))
    for query in decision.queries:
        page.text(_asked(query, company, lang), indent=2)


def _asked(query: Query, company: Company, lang: str) -> str:
    asked = saying.question(query, lang)
    options = [saying.option(query, value, company, lang) for value in query.options]
    return f"{asked} ({saying.listed(options, lang, alternative=True)})" if options else asked


def _why(decision: Decision, company: Company, lang: str, page: Page) -> None:
    rules = saying.deciding_rules(decision, company)
    quoted = 0
    for rule in rules:
        found = saying.paragraph(rule, company, lang)
        if found is None:
            continue
        if quoted == QUOTED:
            break
        if quoted == 0:
            page.heading(saying.say("heading.why", lang))
        else:
            page.gap()
        head = f"{rule}  {found.lead.rstrip('.')}."
        permitted = _permitted(decision, rule, company, lang)
        if permitted:
            page.quote(permitted)
            page.quote(f"{rule}  {saying.plain(found.text)}", bold=len(rule))
        else:
            page.quote(f"{head} {saying.plain(found.text)}", bold=len(head))
        if found.because:
            page.quote(f"{saying.say('because', lang)} {saying.plain(found.because)}")
        quoted += 1
    rest = [saying.say("rule", lang, rule=rule) for rule in rules[QUOTED:]]
    if rest and quoted:
        stood = saying.upper_first(saying.say("fate.stood", lang))
        page.text(saying.titled(stood, ", ".join(rest), lang), indent=2)


def _permitted(decision: Decision, rule_id: str, company: Company, lang: str) -> str:
    """What permits, said before a paragraph that begins with a no."""
    rule = saying.find_rule(rule_id, company)
    if decision.verdict == "stop" or rule is None:
        return ""
    decided = [each.rule + each.clause for each in decision.reasons if each.fate == "decided"]
    return Retelling(company, lang).permission(rule, decided)


def _places(decision: Decision, company: Company, lang: str, page: Page) -> None:
    findings = decision.findings
    if not findings:
        return
    page.heading(saying.places_heading(decision, lang))
    text = decision.draft.text
    spans = [
        Span(finding.start, finding.end, str(place), finding.severity)
        for place, finding in enumerate(findings, 1)
        if finding.place == "text" and finding.end > finding.start
    ]
    if text and spans:
        page.lines += ["  " + line for line in underlined(text, spans, page.width - 2, page.paint)]
        page.gap()
    for place, finding in enumerate(findings, 1):
        number = f"{place}  "
        page.text(_title(finding, company, lang), indent=2, hanging=number)
        deeper = 2 + len(number)
        note = saying.finding_note(finding, lang, company)
        if note:
            page.text(saying.plain(note), "soft", indent=deeper)
        fact, source = saying.fact_said(finding, company) or ("", "")
        if fact:
            page.text(page.paint(fact, "strong"), indent=deeper + 2)
            page.text(source, "soft", indent=deeper + 2)
        post = saying.post_said(finding, company, lang)
        if post is not None:
            said, where, link, _ = post
            page.quote(said, indent=deeper + 2)
            for line in filter(None, (where, link)):
                page.text(line, "soft", indent=deeper + 2)
        instead = saying.finding_instead(finding, lang)
        if instead:
            page.text(saying.plain(instead), "soft", indent=deeper)


def _files(decision: Decision, lang: str, page: Page) -> None:
    """What the files say, each in rows of its own."""
    for medium in decision.draft.media:
        if medium.embedded is not None:
            page.heading(saying.say("file.heading", lang))
            page.rows(saying.file_rows(medium.embedded, lang))


def _title(finding: Finding, company: Company, lang: str) -> str:
    title = saying.finding_title(finding, lang, company)
    if finding.severity == "hint":
        title = saying.say("finding.hint", lang, title=title)
    if finding.place != "text":
        title = f"{title}, {saying.place_word(finding.place, lang)}"
    return (
        saying.say("finding.rule", lang, title=title, rule=finding.rule) if finding.rule else title
    )


def _approvals(decision: Decision, company: Company, lang: str, page: Page) -> None:
    if not decision.approvals:
        return
    page.heading(saying.say("heading.approvals", lang))
    for step in decision.approvals:
        page.text(saying.step_line(step, company, lang), indent=2)


def _duties(decision: Decision, lang: str, page: Page) -> None:
    duties = saying.duties_left(decision)
    if not duties:
        return
    page.heading(saying.say("heading.duties", lang))
    for duty in duties:
        words = saying.duty_line(duty, lang)
        page.text(f"{words} ({saying.say('rule', lang, rule=duty.rule)})", indent=2)


def _message(decision: Decision, company: Company, lang: str, page: Page) -> None:
    line = Retelling(company, lang).answered_by(decision.draft.answering)
    if line:
        page.heading(saying.say("heading.incoming", lang))
        page.text(line, indent=2)


def _person(decision: Decision, company: Company, lang: str, page: Page) -> None:
    if not decision.contacts:
        return
    person_id = decision.contacts[0]
    line = saying.person_line(person_id, company, lang, decision.time)
    page.gap()
    page.text(saying.say("ask.person", lang, person=line))
    person = saying.find_person(person_id, company)
    if person is not None and person.email:
        page.text(person.email, indent=2)


def _considered(decision: Decision, company: Company, lang: str, page: Page) -> None:
    lines = [
        saying.reason_line(reason, company, lang)
        for reason in (*decision.reasons, *decision.considered)
    ]
    if not decision.considered:
        return
    page.heading(saying.say("heading.considered", lang))
    for line in dict.fromkeys(lines):
        page.text(line, indent=2)
