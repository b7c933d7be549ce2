"""A clause in plain words, as rows of a label and what stands there.

Nothing is left out that decides: whoever reads the rows knows what the clause does. What the clause
leaves open is said too (*alle*, *auf jedem Kanal*). A clause that guards a secret says only that;
secret topics and internal events have no name here, whoever reads.
"""

from __future__ import annotations

from collections.abc import Iterable

from sayso.engine.company import Company
from sayso.engine.discretion import secret_topics
from sayso.engine.guideline import Approval, Approver, Clause, Rule, Step, Text, When, Where, Who
from sayso.engine.namespace import ANYWHERE, EVERYONE, Namespace
from sayso.engine.saying import (
    action_word,
    begins_with_no,
    channel_name,
    check_name,
    class_name,
    effect_word,
    listed,
    person_name,
    quoted,
    say,
    span,
    tongue,
    topic_name,
)
from sayso.engine.text import pick

Row = tuple[str, str]


class Retelling:
    """Clauses of one company in one language."""

    def __init__(self, company: Company, lang: str) -> None:
        self.company = company
        self.lang = lang
        self.names = Namespace(company)
        self.secret_topics = secret_topics(company)

    def rows(self, rule: Rule, clause: Clause) -> tuple[Row, ...]:
        """Every row of the clause, in the order people read."""
        if clause.secret:
            return ((say("row.about", self.lang), say("tell.guarded", self.lang)),)
        found = (
            ("effect", self._effect(clause)),
            ("rank", "" if rule.rank == "company" else say(f"rank.{rule.rank}", self.lang)),
            ("who", self._people(clause.who) or say("tell.everyone", self.lang)),
            ("except", self._people(clause.except_)),
            ("do", self._actions(clause)),
            ("on", self._places(clause.on) or say("tell.anywhere", self.lang)),
            ("about", self._topics(clause.about)),
            ("apart_from", self._topics(clause.apart_from)),
            ("answering", self._messages(clause.answering)),
            ("when", self._time(clause.when)),
            ("if", self._conditions(clause.if_)),
            ("if_any", self._conditions(clause.if_any, alternative=True)),
            ("unless", self._conditions(clause.unless, alternative=True)),
            ("ask", self._approval(clause.ask)),
            ("text", self._text(clause.text)),
            ("act", self._act(clause)),
            ("overrides", self._overrides(clause)),
            ("instead", pick(clause.instead, self.lang)),
        )
        return tuple((say(f"row.{key}", self.lang), text) for key, text in found if text)

    def permission(self, rule: Rule, names: Iterable[str]) -> str:
        """The sentence of a paragraph that permits, where the paragraph begins with a no.

        ``names`` are the clauses that decided. Empty where none of them permits, or where the
        paragraph does not begin with what forbids.
        """
        if not begins_with_no(rule.id, self.company):
            return ""
        names = tuple(names)
        for name, clause in rule.clauses.items():
            if rule.id + name not in names or clause.effect != "allow" or clause.secret:
                continue
            parts = (
                self._people(clause.who) or say("tell.everyone", self.lang),
                self._actions(clause),
                self._places(clause.on),
                self._topics(clause.about),
                self._time(clause.when),
                self._conditions(clause.if_),
                self._conditions(clause.if_any, alternative=True),
            )
            words = pick(clause.words, self.lang) or "; ".join(filter(None, parts))
            return f"{rule.id}{name} {self._effect(clause)}: {words.rstrip('.')}."
        return ""

    def _list(self, items: list[str], *, alternative: bool = False) -> str:
        return listed(items, self.lang, alternative=alternative)

    def _effect(self, clause: Clause) -> str:
        word = effect_word(clause.effect, self.lang)
        if clause.only:
            return say("tell.only", self.lang, effect=word)
        return say("tell.protected", self.lang, effect=word) if clause.protected else word

    def _people(self, entries: tuple[Who, ...]) -> str:
        return self._list([self._who(self.names.who(entry) or entry) for entry in entries])

    def _who(self, who: Who) -> str:
        company, lang = self.company, self.lang
        roles = {role.id: role.name for role in company.roles}
        units = {unit.id: unit.name for unit in company.units}
        levels = {level.id: level.name for level in company.levels}
        spoken = tongue(lang)
        parts = [
            self._list([person_name(each, company, lang) for each in who.person], alternative=True),
            self._list([pick(roles.get(each), lang) or each for each in who.role]),
            self._list([pick(units.get(each), lang) or each for each in who.unit]),
            self._list([spoken.people.get(each, each) for each in who.status]),
            self._list([spoken.relations.get(each, each) for each in who.relation]),
            self._list([pick(levels.get(each), lang) or each for each in who.level]),
            self._list(list(who.country)),
        ]
        if parts[5]:
            parts[5] = say("tell.level", lang, level=parts[5])
        if parts[6]:
            parts[6] = say("tell.country", lang, country=parts[6])
        if who.minor is not None:
            parts.append(say("tell.minor" if who.minor else "tell.adult", lang))
        parts.append(self._flag("spokesperson", who.spokesperson))
        if who.name and who.name != EVERYONE:
            parts.insert(0, who.name)
        said = [part for part in parts if part]
        alone = any(parts[:5])
        return ", ".join(said if alone or not said else [say("tell.everyone", lang), *said]) or say(
            "tell.everyone", lang
        )

    def _flag(self, key: str, value: bool | None) -> str:
        if value is None:
            return ""
        return say(f"tell.{key}" if value else f"tell.not_{key}", self.lang)

    def _actions(self, clause: Clause) -> str:
        if not clause.do:
            return say("tell.anything", self.lang)
        return self._list([action_word(each, self.lang) for each in clause.do], alternative=True)

    def _places(self, entries: tuple[Where, ...]) -> str:
        return self._list(
            [self._where(self.names.where(entry) or entry) for entry in entries], alternative=True
        )

    def _where(self, where: Where) -> str:
        lang = self.lang
        parts = [
            self._list([class_name(each, lang) for each in where.class_], alternative=True),
            self._list(list(where.network), alternative=True),
            self._list([channel_name(each, self.company, lang) for each in where.channel]),
            self._list([tongue(lang).statuses.get(each, each) for each in where.status]),
        ]
        parts += [
            say(f"tell.{key}", lang, value=self._list(list(values), alternative=True))
            for key, values in (
                ("tag", where.tag),
                ("tone", where.tone),
                ("language", where.language),
                ("audience", where.audience),
            )
            if values
        ]
        parts += [
            self._flag("shows_employer", where.shows_employer),
            self._flag("profile_visible", where.profile_visible),
            self._flag("employer_site", where.employer_site),
            self._flag("registered", where.registered),
            self._flag("by_delegation", where.by_delegation),
            self._flag("own_topic", where.own_topic),
        ]
        if where.name and where.name != ANYWHERE:
            parts.insert(0, where.name)
        return ", ".join(part for part in parts if part) or say("tell.anywhere", lang)

    def _topics(self, topics: tuple[str, ...]) -> str:
        with_children = {topic.parent for topic in self.company.topics}
        roots = {topic.id for topic in self.company.topics if topic.parent is None}
        names: list[str] = []
        for each in topics:
            if each in self.secret_topics:
                names.append(say("tell.guarded", self.lang))
                continue
            if each in roots & with_children:
                names.append(say("tell.everything", self.lang))
                continue
            name = topic_name(each, self.company, self.lang)
            wide = each in with_children
            names.append(say("tell.beneath", self.lang, topic=name) if wide else name)
        return self._list(list(dict.fromkeys(names)), alternative=True)

    def answered_by(self, message_id: str | None) -> str:
        """Who answers a kind of message and until when, or that nobody does."""
        for message in self.company.guideline.incoming:
            if message.id != message_id:
                continue
            nobody = say("incoming.nobody", self.lang) if message.nobody else ""
            people = pick(message.how, self.lang) or nobody or self._people(message.who)
            if message.within:
                within = span(message.within, self.lang)
                people = say("incoming.within", self.lang, people=people, span=within)
            parts = (
                say("incoming", self.lang, people=people) if people else "",
                pick(message.instead, self.lang),
            )
            return " ".join(filter(None, parts))
        return ""

    def _messages(self, kinds: tuple[str, ...]) -> str:
        table = {kind.id: kind.name for kind in self.company.guideline.incoming}
        return self._list(
            [pick(table.get(each), self.lang) or each for each in kinds], alternative=True
        )

    def _event(self, event_id: str) -> str:
        events = self.company.calendar.events
        for event in events:
            if event.id == event_id:
                if event.internal_until is not None:
                    return tongue(self.lang).events.get(event.kind, event.kind.replace("_", " "))
                return event.name or event.id
        return tongue(self.lang).events.get(event_id, event_id.replace("_", " "))

    def _time(self, when: When | None) -> str:
        if when is None:
            return ""
        lang = self.lang
        values: tuple[tuple[str, list[str]], ...] = (
            ("from", [when.from_] if when.from_ else []),
            ("until", [when.until] if when.until else []),
            ("during", [self._event(each) for each in when.during]),
            ("outside", [self._event(each) for each in when.outside]),
            ("days", list(when.days)),
            ("hours", list(when.hours)),
            ("yearly", list(when.yearly)),
            ("public", list(when.public)),
            ("not_public", list(when.not_public)),
        )
        parts = [
            say(f"tell.{key}", lang, value=self._list(items, alternative=True))
            for key, items in values
            if items
        ]
        parts.append(self._flag("business_hours", when.business_hours))
        if when.employed is not None:
            parts.append(say(f"tell.employed.{when.employed}", lang))
        parts += [self._flag("scheduled", when.scheduled), self._flag("asked", when.asked)]
        if when.delegated_by:
            parts.append(say("tell.delegated_by", lang, value=self._people(when.delegated_by)))
        return ", ".join(part for part in parts if part)

    def _conditions(self, kinds: tuple[str, ...], *, alternative: bool = False) -> str:
        return self._list(
            [check_name(each, self.lang, self.company) for each in kinds], alternative=alternative
        )

    def _approval(self, approval: Approval | None) -> str:
        if approval is None:
            return ""
        steps = [self._step(step) for step in approval.steps]
        line = ", ".join(
            step if place == 0 else say("tell.then", self.lang, step=step)
            for place, step in enumerate(steps)
        )
        if approval.valid_for:
            line += (
                f" ({say('tell.valid_for', self.lang, span=span(approval.valid_for, self.lang))})"
            )
        return line

    def _step(self, step: Step) -> str:
        names = [self._approver(self.names.approver(each) or each) for each in step.of]
        if step.need == "all" or len(names) < 2:
            return self._list(names)
        if step.need in ("one", "1"):
            return say("step.one", self.lang, people=self._list(names, alternative=True))
        return say("step.some", self.lang, people=self._list(names), need=step.need)

    def _approver(self, approver: Approver) -> str:
        lang = self.lang
        units = {unit.id: unit.name for unit in self.company.units}
        named = approver.person or approver.role or (approver.relation or "") or approver.name
        name = pick(approver.outside, lang) or person_name(named, self.company, lang)
        if approver.unit:
            name = say("tell.head", lang, unit=pick(units.get(approver.unit), lang))
        return name if approver.deputy else say("tell.no_deputy", lang, person=name)

    def _text(self, text: Text | None) -> str:
        if text is None:
            return ""
        forms = text.forms.get(self.lang, ()) + text.forms.get("any", ())
        forms = forms or next(iter(text.forms.values()), ())
        line = self._list([quoted(form, self.lang) for form in forms[:4]], alternative=True)
        if text.position != "anywhere":
            line = say(f"tell.text.{text.position}", self.lang, forms=line)
        return (
            line if text.place == "post" else say(f"tell.text.{text.place}", self.lang, forms=line)
        )

    def _act(self, clause: Clause) -> str:
        if clause.act is None:
            return ""
        words = pick(clause.act.words, self.lang) or clause.act.id.replace("_", " ")
        if not clause.act.within:
            return words
        return say(
            "duty.within",
            self.lang,
            words=words.rstrip("."),
            span=span(clause.act.within, self.lang),
        )

    def _overrides(self, clause: Clause) -> str:
        return self._list(
            [
                say(
                    "tell.override" if each.stated else "tell.override.inferred",
                    self.lang,
                    rule=each.rule,
                )
                for each in clause.overrides
            ]
        )
