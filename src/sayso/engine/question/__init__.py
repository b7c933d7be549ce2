"""A question in plain words: what is asked, and what the guideline answers.

*darf ich auf insta ein video vom messestand zeigen?* has an action, a class, topics and
circumstances. What it does not say is taken as usual, and said. A circumstance it names counts as if
a check had found it. Who asks without a name is an employee with the first level and no role. What
guards a secret from the asker counts as no word (`sayso.engine.referral`).
"""

from sayso.engine.question.addressed import Sound, sounds_like
from sayso.engine.question.askers import ASKER
from sayso.engine.question.asking import ask, understand
from sayso.engine.question.understood import Answered, Correction, Understood

__all__ = [
    "ASKER",
    "Answered",
    "Correction",
    "Sound",
    "Understood",
    "ask",
    "sounds_like",
    "understand",
]
