"""Examples that their own rule does not answer as they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from sayso.engine.checks import reader
from sayso.engine.decide.rulebook import Rulebook, UnknownName
from sayso.engine.example import Misanswered, draft_of, examples_of, misanswered
from sayso.engine.guideline import Examples
from sayso.engine.lint.fault import LintFinding
from sayso.engine.text import Words


def wrong_example(book: Rulebook, at: datetime) -> Iterator[LintFinding]:
    """An example that comes out otherwise, or not because of its rule."""
    rules = [rule for rule in book.company.guideline.rules if rule.examples != Examples()]
    if not rules:
        return
    read = reader(book.company).read
    for rule in rules:
        for expected in examples_of(rule):
            example = expected.example
            try:
                draft = draft_of(example, book, at)
                wrong = misanswered(expected, book, at, read(draft))
            except (LookupError, UnknownName, ValueError) as error:
                missing = str(error) or "?"
                yield _wrong(
                    rule.id,
                    example.text,
                    {
                        "de": f"dafür fehlt im Ordner: {missing}",
                        "en": f"the folder lacks what it needs: {missing}",
                        "fr": f"il manque pour cela dans le dossier : {missing}",
                        "it": f"per questo nella cartella manca: {missing}",
                    },
                )
                continue
            if wrong is None:
                continue
            if wrong.why == "verdict":
                said, verdict, by = expected.verdict, wrong.decision.verdict, _by(wrong)
                yield _wrong(
                    rule.id,
                    example.text,
                    {
                        "de": f"steht unter «{said}», die Antwort ist «{verdict}»{by}",
                        "en": f"stands under {said!r}, the answer is {verdict!r}{by}",
                        "fr": f"figure sous « {said} », la réponse est « {verdict} »{by}",
                        "it": f"sta sotto «{said}», la risposta è «{verdict}»{by}",
                    },
                )
            else:
                yield _wrong(
                    rule.id,
                    example.text,
                    {
                        "de": "kommt so heraus, aber nicht wegen dieser Regel",
                        "en": "comes out so, but not because of this rule",
                        "fr": "donne bien cela, mais pas à cause de cette règle",
                        "it": "dà questo risultato, ma non per questa regola",
                    },
                )


def _by(wrong: Misanswered) -> str:
    """The clauses that decided otherwise, in brackets."""
    decided = [r.rule + r.clause for r in wrong.decision.reasons if r.fate == "decided"]
    return f" ({', '.join(dict.fromkeys(decided))})" if decided else ""


def _wrong(rule: str, text: str, what: Words) -> LintFinding:
    short = text if len(text) <= 60 else text[:59] + "…"
    return LintFinding(
        code="wrong_example",
        subject=f"rule:{rule}",
        words={
            "de": f"Regel {rule}, Beispiel «{short}»: {what['de']}.",
            "en": f"Rule {rule}, example {short!r}: {what['en']}.",
            "fr": f"Règle {rule}, exemple « {short} » : {what['fr']}.",
            "it": f"Regola {rule}, esempio «{short}»: {what['it']}.",
        },
    )


LINTS: tuple[Callable[[Rulebook, datetime], Iterator[LintFinding]], ...] = (wrong_example,)
