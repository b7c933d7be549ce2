"""Bare questions, forwards and backwards: who may, where may I, what may I, and all at once.

``Scene(rulebook, action, moment)`` answers them from sets of clauses, people, channels and topics,
exactly as ``decide`` answers one draft without text after the other.
"""

from sayso.engine.scene.asking import Scene
from sayso.engine.scene.outcome import Outcome, Round

__all__ = ["Outcome", "Round", "Scene"]
