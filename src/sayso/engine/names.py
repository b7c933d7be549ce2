"""Names that matter: customers, competitors, and what is not public yet."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from sayso.engine.moment import Moment, Until, within

CustomerConsent = Literal["granted", "name_only", "requested", "none", "withdrawn"]


class Customer(Struct, frozen=True, kw_only=True):
    """A customer or partner, and whether it may be named in public."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    consent: CustomerConsent = "none"
    scope: str = ""
    published: Moment | None = None
    until: Until | None = None
    owner: str | None = None
    document: str = ""

    def consents(self, moment: datetime) -> bool:
        """Whether a consent that covers at least the name is on file and published at ``moment``."""
        return self.consent in ("granted", "name_only") and within(
            moment, self.published, self.until
        )


class Competitor(Struct, frozen=True, kw_only=True):
    """Another maker."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    note: str = ""


class Embargo(Struct, frozen=True, kw_only=True):
    """Something nobody may name or hint at before ``until``; without it, until further notice.

    ``kind`` is the finding it makes (``unannounced_product``, ``confidential_internal``,
    ``insider_figure`` …); ``topic`` the topic it belongs to.
    """

    id: str
    name: str
    terms: tuple[str, ...]
    kind: str = "unannounced_product"
    rule: str = ""
    topic: str | None = None
    owner: str | None = None
    until: Until | None = None
    needs_figure: bool = False

    def holds(self, moment: datetime) -> bool:
        """Whether it is still secret at ``moment``."""
        return self.until is None or moment < self.until


class CodeName(Struct, frozen=True, kw_only=True):
    """An internal name; an ``ambiguous`` one counts only beside one of ``beside`` in its sentence."""

    code: str
    stands_for: str
    languages: tuple[str, ...] = ()
    ambiguous: bool = False
    beside: tuple[str, ...] = ()
    note: str = ""


class Names(Struct, frozen=True, kw_only=True):
    """The lists of names."""

    own: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    customers: tuple[Customer, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    embargoes: tuple[Embargo, ...] = ()
    code_names: tuple[CodeName, ...] = ()
