"""Rules compiled once, and answers: ``compile`` a company, then ``decide`` draft after draft.

A ``Scene`` answers bare questions, forwards and backwards: *who may*, *where may I*, *what may I*.
"""

from sayso.engine.decide.answering import decide
from sayso.engine.decide.rulebook import Rulebook, UnknownName, compile
from sayso.engine.decide.scene import Scene

__all__ = ["Rulebook", "Scene", "UnknownName", "compile", "decide"]
