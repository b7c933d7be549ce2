"""What stands in one of two versions only, or otherwise: rules, people, channels, topics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from sayso.engine.company import Company
from sayso.engine.guideline import Paragraph, Rule
from sayso.engine.moment import within
from sayso.engine.rehearsal.guarded import Guarded
from sayso.engine.rehearsal.resting import Resting, resting
from sayso.engine.rehearsal.written import bare


class Apart(Struct, frozen=True, kw_only=True):
    """Ids that only the new version has, and those that only the old one had."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class RuleChange(Struct, frozen=True, kw_only=True):
    """A rule that decides otherwise: which of its clauses, by their names (``5.2a``).

    ``whole``: rank, strength or the time it is in force changed, and with it every clause.
    ``reads`` are the clauses among these that look at the text or a message, in either version: a
    question without a text does not reach them.
    """

    rule: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    whole: bool = False
    reads: tuple[str, ...] = ()


class Rewritten(Struct, frozen=True, kw_only=True):
    """A paragraph that reads otherwise in one language: the whole of it, before and now."""

    rule: str
    lang: str
    old: str
    new: str


class Changes(Struct, frozen=True, kw_only=True):
    """What stands in one version only, or otherwise.

    ``rules`` are in both and decide otherwise, ``reworded`` say the same in other words. ``texts``
    are the paragraphs of rules in both that read otherwise, by language. ``waiting`` are changed or
    added rules of the new version that are not in force at the moment, ``resting`` clauses that
    were changed, came or went and whose time it is not.
    """

    versions: tuple[str, str] = ("", "")
    rules: tuple[RuleChange, ...] = ()
    reworded: tuple[str, ...] = ()
    texts: tuple[Rewritten, ...] = ()
    waiting: tuple[str, ...] = ()
    resting: tuple[Resting, ...] = ()
    apart_rules: Apart = Apart()
    people: Apart = Apart()
    channels: Apart = Apart()
    topics: Apart = Apart()


def as_of(company: Company, moment: datetime) -> Company:
    """``company`` with the rules in force at ``moment``, as if they were in force for ever."""
    rules = tuple(
        replace(rule, valid_from=None, valid_until=None)
        for rule in company.guideline.rules
        if within(moment, rule.valid_from, rule.valid_until)
    )
    return replace(company, guideline=replace(company.guideline, rules=rules))


def changes(
    old: Company, new: Company, moment: datetime, now: datetime, guarded: Guarded | None
) -> Changes:
    """What stands in ``old`` or ``new`` only, or otherwise; nothing is named that is ``guarded``."""
    hidden = guarded.topics if guarded else frozenset[str]()
    unnamed = guarded.channels if guarded else frozenset[str]()
    before = {rule.id: rule for rule in old.guideline.rules}
    after = {rule.id: rule for rule in new.guideline.rules}
    both = [(before[name], rule) for name, rule in after.items() if name in before]
    changed = tuple(filter(None, (_rule(one, other) for one, other in both)))
    rules = _apart(before, after)
    touched = {*rules.added, *(change.rule for change in changed)}
    return Changes(
        versions=(old.guideline.version, new.guideline.version),
        rules=changed,
        reworded=tuple(
            rule.id
            for _, rule in both
            if rule.id not in touched and _words(old, rule.id) != _words(new, rule.id)
        ),
        texts=tuple(
            each
            if guarded is None
            else replace(each, old=guarded.clean(each.old), new=guarded.clean(each.new))
            for each in _rewritten(old, new)
        ),
        waiting=tuple(
            name
            for name, rule in after.items()
            if name in touched and not within(moment, rule.valid_from, rule.valid_until)
        ),
        resting=resting(_touched(changed, rules, before, after), old, new, moment, now),
        apart_rules=rules,
        people=_apart((p.id for p in old.people), (p.id for p in new.people)),
        channels=_apart(
            (c.id for c in old.channels if c.id not in unnamed),
            (c.id for c in new.channels if c.id not in unnamed),
        ),
        topics=_apart(
            (t.id for t in old.topics if t.id not in hidden),
            (t.id for t in new.topics if t.id not in hidden),
        ),
    )


def _rule(old: Rule, new: Rule) -> RuleChange | None:
    apart = _apart(old.clauses, new.clauses)
    whole = _frame(old) != _frame(new)
    changed = tuple(
        key
        for key, clause in new.clauses.items()
        if key in old.clauses and (whole or bare(old.clauses[key]) != bare(clause))
    )
    if not (apart.added or apart.removed or changed or whole):
        return None
    return RuleChange(
        rule=new.id,
        added=tuple(new.id + key for key in apart.added),
        removed=tuple(new.id + key for key in apart.removed),
        changed=tuple(new.id + key for key in changed),
        whole=whole,
        reads=tuple(
            new.id + key
            for key in dict.fromkeys((*apart.removed, *apart.added, *changed))
            for found in [[r.clauses[key] for r in (old, new) if key in r.clauses]]
            if all(c.if_ or c.if_any or c.answering for c in found)
        ),
    )


def _touched(
    changed: Iterable[RuleChange], apart: Apart, before: dict[str, Rule], after: dict[str, Rule]
) -> Iterator[str]:
    """The names of all clauses that came, went or were changed."""
    for change in changed:
        yield from (*change.added, *change.removed, *change.changed)
    for names, rules in ((apart.added, after), (apart.removed, before)):
        for name in names:
            yield from (name + key for key in rules[name].clauses)


def _rewritten(old: Company, new: Company) -> Iterator[Rewritten]:
    """The paragraphs of rules in both versions that read otherwise."""
    shared = {rule.id for rule in old.guideline.rules}
    before, after = old.guideline.paragraphs, new.guideline.paragraphs
    for rule in new.guideline.rules:
        for lang in dict.fromkeys((*before, *after)) if rule.id in shared else ():
            one, other = (_text(version, lang, rule.id) for version in (before, after))
            if one != other:
                yield Rewritten(rule=rule.id, lang=lang, old=one, new=other)


def _text(paragraphs: dict[str, dict[str, Paragraph]], lang: str, rule: str) -> str:
    """A paragraph on one line, from what applies to its reason."""
    found = paragraphs.get(lang, {}).get(rule)
    if found is None:
        return ""
    lead = f"{found.lead}." if found.lead[-1:].isalnum() else found.lead
    return " ".join(" ".join((lead, found.text, found.because)).split())


def _frame(rule: Rule) -> object:
    return rule.rank, rule.strength, rule.valid_from, rule.valid_until


def _words(company: Company, name: str) -> object:
    """Everything about a rule that is only said, in every language."""
    rule = next(rule for rule in company.guideline.rules if rule.id == name)
    paragraphs = {
        lang: (found.lead, found.text, found.because)
        for lang, those in company.guideline.paragraphs.items()
        if (found := those.get(name)) is not None
    }
    clauses = {key: (c.words, c.instead, c.act) for key, c in rule.clauses.items()}
    return rule.title, rule.because, rule.question, clauses, paragraphs


def _apart(old: Iterable[str], new: Iterable[str]) -> Apart:
    before, after = dict.fromkeys(old), dict.fromkeys(new)
    return Apart(
        added=tuple(name for name in after if name not in before),
        removed=tuple(name for name in before if name not in after),
    )
