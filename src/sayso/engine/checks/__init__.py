"""The checks: one fault, one file. A new one is its file and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sayso.engine.checks import (
    about_company,
    about_event,
    ai_unlabelled,
    at_customer,
    channel_not_authorised,
    channel_not_existing,
    climate_claim,
    closed_channel,
    code_name,
    company_in_view,
    company_patterns,
    competitor_disparagement,
    confidential_internal,
    copyright,  # noqa: A004 - named after its fault
    customer_no_consent,
    discloses_employer,
    discrimination,
    fake_review,
    forward_looking,
    goal_or_preference,
    guarantee_claim,
    health_data,
    image_rights,
    insider_figure,
    insult,
    interprets,
    language_channel,
    legal_matter,
    minor_without_consent,
    missing_disclosure,
    missing_image_text,
    names_competitor,
    names_product,
    own_conditions,
    paid_ad_unlabelled,
    personal_data,
    political_company,
    press_contact,
    prototype_shown,
    quiet_period,
    recommends_product,
    refers_to_press_office,
    research_unpublished,
    security_sensitive,
    speaks_for_company,
    tone_channel,
    too_long,
    unannounced_product,
    unsubstantiated_superlative,
)
from sayso.engine.checks.check import Check
from sayso.engine.checks.reading import Reader, read_with
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import Reading
from sayso.engine.network import Network

CHECKS: tuple[Check, ...] = (
    about_company.CHECK,
    about_event.CHECK,
    ai_unlabelled.CHECK,
    at_customer.CHECK,
    channel_not_authorised.CHECK,
    channel_not_existing.CHECK,
    climate_claim.CHECK,
    closed_channel.CHECK,
    code_name.CHECK,
    company_in_view.CHECK,
    company_patterns.CHECK,
    competitor_disparagement.CHECK,
    confidential_internal.CHECK,
    copyright.CHECK,
    customer_no_consent.CHECK,
    discloses_employer.CHECK,
    discrimination.CHECK,
    fake_review.CHECK,
    forward_looking.CHECK,
    goal_or_preference.CHECK,
    guarantee_claim.CHECK,
    health_data.CHECK,
    image_rights.CHECK,
    insider_figure.CHECK,
    insult.CHECK,
    interprets.CHECK,
    language_channel.CHECK,
    legal_matter.CHECK,
    minor_without_consent.CHECK,
    missing_disclosure.CHECK,
    missing_image_text.CHECK,
    names_competitor.CHECK,
    names_product.CHECK,
    own_conditions.CHECK,
    paid_ad_unlabelled.CHECK,
    personal_data.CHECK,
    political_company.CHECK,
    press_contact.CHECK,
    prototype_shown.CHECK,
    quiet_period.CHECK,
    recommends_product.CHECK,
    refers_to_press_office.CHECK,
    research_unpublished.CHECK,
    security_sensitive.CHECK,
    speaks_for_company.CHECK,
    tone_channel.CHECK,
    too_long.CHECK,
    unannounced_product.CHECK,
    unsubstantiated_superlative.CHECK,
)
"""Every check, in no order that matters."""


def reader(
    company: Company,
    networks: Mapping[str, Network] | None = None,
    *,
    signed_in: bool = True,
    now: datetime | None = None,
    asker: str | None = None,
) -> Reader:
    """Reads many drafts of an answer with all checks, each as ``read`` would, and faster.

    ``asker`` is who is told the answer, where the drafts may be other people's: what they may not
    know is guarded whoever would be the author. Make one for each answer and let it go with it: it
    holds the texts it read.
    """
    return Reader(CHECKS, company, networks, signed_in=signed_in, now=now, asker=asker)


def read(
    draft: Draft,
    company: Company,
    networks: Mapping[str, Network] | None = None,
    *,
    signed_in: bool = True,
    now: datetime | None = None,
) -> Reading:
    """What all checks find in ``draft``.

    Whoever is not ``signed_in`` is not checked against code names and embargoed things. Where
    ``now`` is given, nobody but their owners learns from a later ``draft.time`` when they end.
    """
    return read_with(CHECKS, draft, company, networks, signed_in=signed_in, now=now)
