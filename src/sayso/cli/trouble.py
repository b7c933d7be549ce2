"""What can go wrong and is said in one line: never a traceback for somebody's slip."""

from __future__ import annotations

OK, FAILURE, WRONG_USE, ASK, STOP = 0, 1, 2, 10, 20
"""What the command line ends with."""

STATUS: dict[str, int] = {"ok": OK, "ask": ASK, "stop": STOP}


class Trouble(Exception):
    """Something the person has to know, in whole sentences, and the status to end with."""

    status = FAILURE


class WrongUse(Trouble):
    """The question cannot be asked like this."""

    status = WRONG_USE
