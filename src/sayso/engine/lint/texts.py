"""Words that are missing: reasons, languages, paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.decide.rulebook import Rulebook
from sayso.engine.lint.fault import LintFinding


def no_reason(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A binding rule that does not say why."""
    del at
    guideline = book.company.guideline
    for rule in guideline.rules:
        told = rule.because or any(
            paragraphs[rule.id].because
            for paragraphs in guideline.paragraphs.values()
            if rule.id in paragraphs
        )
        if not rule.is_advice and not told:
            yield LintFinding(
                code="no_reason",
                subject=f"rule:{rule.id}",
                words={
                    "de": f"Regel {rule.id} nennt keinen Grund.",
                    "en": f"Rule {rule.id} gives no reason.",
                    "fr": f"La règle {rule.id} n’indique pas de raison.",
                    "it": f"La regola {rule.id} non indica un motivo.",
                },
            )


def missing_language(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A rule whose words are not there in a language of the guideline."""
    del at
    company = book.company
    for rule in company.guideline.rules:
        for language in company.profile.guideline_languages:
            paragraphs = company.guideline.paragraphs.get(language, {})
            told = [words for words in (rule.title, rule.because) if words]
            told += [c.words for c in rule.clauses.values() if c.words]
            told += [c.instead for c in rule.clauses.values() if c.instead]
            lacks = [words for words in told if language not in words]
            if lacks or (company.guideline.paragraphs and rule.id not in paragraphs):
                yield LintFinding(
                    code="missing_language" if lacks else "missing_paragraph",
                    subject=f"rule:{rule.id}",
                    words={
                        "de": f"Regel {rule.id} fehlt auf «{language}»"
                        + (", im Handbuch." if not lacks else ", mindestens zum Teil."),
                        "en": f"Rule {rule.id} is missing in {language!r}"
                        + (", in the handbook." if not lacks else ", at least in part."),
                        "fr": f"La règle {rule.id} manque en « {language} »"
                        + (", dans le manuel." if not lacks else ", au moins en partie."),
                        "it": f"La regola {rule.id} manca in «{language}»"
                        + (", nel manuale." if not lacks else ", almeno in parte."),
                    },
                    example=(language,),
                )


def unruled_paragraph(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """A numbered paragraph of the handbook behind which no rule stands."""
    del at
    guideline = book.company.guideline
    ruled = {rule.id for rule in guideline.rules}
    for paragraphs in guideline.paragraphs.values():
        for paragraph in paragraphs.values():
            if paragraph.rule not in ruled:
                yield LintFinding(
                    code="unruled_paragraph",
                    subject=f"paragraph:{paragraph.rule}",
                    words={
                        "de": f"Hinter Absatz {paragraph.rule} steht keine Regel.",
                        "en": f"No rule stands behind paragraph {paragraph.rule}.",
                        "fr": f"Aucune règle ne se trouve derrière le paragraphe {paragraph.rule}.",
                        "it": f"Dietro il paragrafo {paragraph.rule} non c’è nessuna regola.",
                    },
                    file=paragraph.file,
                    line=paragraph.line,
                    column=1,
                )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (
    no_reason,
    missing_language,
    unruled_paragraph,
)
