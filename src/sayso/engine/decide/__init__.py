"""Rules compiled once, and answers: ``compile`` a company, then ``decide`` draft after draft."""

from sayso.engine.decide.answering import decide
from sayso.engine.decide.rulebook import Rulebook, UnknownName, compile

__all__ = ["Rulebook", "UnknownName", "compile", "decide"]
