"""The notation: the files of a company folder into values and back, with problems that have a place."""

from __future__ import annotations

from sayso.engine.notation.loading import Loaded, load
from sayso.engine.notation.problem import Problem
from sayso.engine.notation.writing import write, write_directory

__all__ = ["Loaded", "Problem", "load", "write", "write_directory"]
