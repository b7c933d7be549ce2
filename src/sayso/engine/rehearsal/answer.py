"""An answer to a bare question as far as two versions are compared."""

from __future__ import annotations

from msgspec import Struct

from sayso.engine.decision import Verdict


class Answer(Struct, frozen=True):
    """The answer to a bare question as far as two versions are compared.

    ``clauses`` decided, ``asked`` are those to be asked as the clauses write them (``r_legal``,
    ``topic_owner``), ``todo`` the clauses whose duties go with the answer. ``unasked``: it is a
    *stop* that asking first would lift. ``nothing_permits``: a *stop* for want of a permission.
    """

    verdict: Verdict
    clauses: tuple[str, ...] = ()
    unasked: bool = False
    nothing_permits: bool = False
    asked: tuple[str, ...] = ()
    todo: tuple[str, ...] = ()

    @property
    def strictness(self) -> int:
        """The higher the stricter: yes, ask, a *no* that asking would lift, *no*."""
        return {"ok": 0, "ask": 1, "stop": 2 if self.unasked else 3}[self.verdict]
