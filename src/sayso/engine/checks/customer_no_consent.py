"""Customers and partners named in public.

What: a customer's name in any form (ending, compound, hashtag, handle, spelling), and whether a
consent on file covers it at that moment: the name, on this channel, and beside it figures and pictures
taken at the customer's. What the consents register holds counts; where it holds nothing, what the list
of customers says.
Why: whether somebody is a customer is theirs to tell; praise and thanks give it away too.
Instead: describe the work without the name, or obtain the consent first.
Source: Swiss Data Protection Act Art. 6 and 30; UWG Art. 6; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import NameHit, View
from sayso.engine.consent import Consent
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.names import Customer
from sayso.engine.text import Words

WORDS = {
    "de": "Hier steht der Name eines Kunden oder Partners, dessen Einwilligung nicht abgelegt ist.",
    "en": "This names a customer or partner whose consent is not on file.",
    "fr": "Le nom d’un client ou partenaire dont le consentement n’est pas enregistré.",
    "it": "Il nome di un cliente o partner il cui consenso non è registrato.",
}
ENDED = {
    "de": "Die Einwilligung dieses Kunden gilt jetzt nicht: abgelaufen, zurückgezogen oder noch nicht "
    "veröffentlicht.",
    "en": "This customer's consent does not hold now: expired, withdrawn or not published yet.",
    "fr": "Le consentement de ce client ne vaut pas à ce moment : échu, retiré ou pas encore publié.",
    "it": "Il consenso di questo cliente ora non vale: scaduto, ritirato o non ancora pubblicato.",
}
BEYOND = {
    "name": {
        "de": "Die Einwilligung auf der Liste gilt nicht für diesen Kanal.",
        "en": "The consent on file does not hold for this channel.",
        "fr": "Le consentement enregistré ne vaut pas pour ce canal.",
        "it": "Il consenso registrato non vale per questo canale.",
    },
    "figure": {
        "de": "Die Einwilligung auf der Liste deckt hier keine Zahlen.",
        "en": "The consent on file does not cover figures here.",
        "fr": "Le consentement enregistré ne couvre pas de chiffres ici.",
        "it": "Il consenso registrato non copre cifre qui.",
    },
    "story": {
        "de": "Die Einwilligung auf der Liste gilt nur für den Namen, nicht für was der Kunde bei uns tut.",
        "en": "The consent on file holds for the name alone, not for what the customer does with us.",
        "fr": "Le consentement enregistré ne vaut que pour le nom, pas pour ce que le client fait avec nous.",
        "it": "Il consenso registrato vale solo per il nome, non per ciò che il cliente fa con noi.",
    },
    "photo": {
        "de": "Die Einwilligung auf der Liste deckt hier keine Bilder von dort.",
        "en": "The consent on file does not cover pictures taken there.",
        "fr": "Le consentement enregistré ne couvre pas ici les images prises là-bas.",
        "it": "Il consenso registrato non copre qui le immagini prese da loro.",
    },
}
INSTEAD = {
    "de": "Beschreiben Sie die Arbeit ohne den Namen, oder holen Sie zuerst die Einwilligung ein.",
    "en": "Describe the work without the name, or obtain the consent first.",
    "fr": "Décrivez le travail sans le nom, ou demandez d’abord le consentement.",
    "it": "Descriva il lavoro senza il nome, o chieda prima il consenso.",
}


def holds(view: View, filed: Consent, use: str) -> bool:
    """Whether a consent holds for ``use`` on this channel now; without channels, on any."""
    if not filed.channels:
        filed = replace(filed, channels=("any",))
    named = {view.draft.channel, "" if view.channel is None else view.channel.id}
    return any(filed.covers(use, channel, view.draft.time) for channel in named)


def _uses(view: View, hit: NameHit) -> Iterator[str]:
    """What of the customer this shows: the name, a figure beside it, pictures taken there."""
    yield "name"
    sentence = view.sentence(hit)
    fraction = any(view.native(each) for each in view.said("told_fraction").within(sentence))
    if fraction or has_figure(view, sentence):
        yield "figure"
    if view.names("product").within(sentence) and any(
        view.native(each) for each in view.said("told_with_us", "told_served").within(sentence)
    ):
        yield "story"
    for medium in view.draft.media:
        if medium.place == "customer":
            yield "video" if medium.kind == "video" else "photo"


def _beyond(view: View, hit: NameHit, customer: Customer) -> Words | None:
    """Why the consent on file does not cover what is said here; ``None`` where it does."""
    if not customer.consents(view.draft.time):
        was = customer.consent == "withdrawn" or customer.published is not None
        return ENDED if was else WORDS
    filed = [each for each in view.company.consents.consents if each.customer == customer.id]
    for use in _uses(view, hit):
        if use == "story":
            covered = customer.consent == "granted"
        elif filed:
            covered = any(holds(view, each, use) for each in filed)
        else:
            covered = use == "name" or customer.consent == "granted"
        if not covered:
            return BEYOND["photo" if use == "video" else use]
    return None


def read(view: View) -> Iterator[Mark]:
    """One mark for each place where a customer stands."""
    known: dict[tuple[str, int], Words | None] = {}
    for hit in view.names("customer"):
        customer = view.index.customers[hit.what[1]]
        told = (customer.id, view.sentence(hit))
        if told not in known:
            known[told] = _beyond(view, hit, customer)
        beyond = known[told]
        yield Mark(
            kind="customer_with_consent" if beyond is None else "customer_no_consent",
            also=("names_customer",),
            start=hit.start,
            end=hit.end,
            subject=customer.id,
            severity=None if beyond is None else "ask",
            words=beyond or {},
            instead={} if beyond is None else INSTEAD,
        )


CHECK = Check(
    id="customer_no_consent",
    kinds=("customer_no_consent", "names_customer", "customer_with_consent"),
    read=read,
    looks_at=("place", "time", "media"),
    wants=("customer",),
    found=(
        Example(text="Danke an ⟦{customer}⟧ für den Besuch!"),
        Example(text="Merci à ⟦{customer}⟧ pour la visite."),
        Example(text="Grazie a ⟦{customer}⟧ per la visita."),
        Example(text="Great day at ⟦{customer}⟧'s workshop."),
        Example(text="Ein Tag mit dem ⟦{customer}⟧-Team, war super."),
        Example(text="Unser Projekt läuft. ⟦#{customer_tag}⟧"),
        Example(text="Heute bei ⟦{customer_upper}⟧ montiert."),
        Example(text="⟦{name_only}⟧ spart mit uns 30 % Zeit."),
        Example(text="Schaut: ⟦{consenting}⟧ ist dabei.", kind="customer_with_consent"),
        Example(text="⟦{name_only}⟧ ist dabei.", kind="customer_with_consent"),
        Example(text="Mit ⟦{customer}⟧ und Freude.", kind="names_customer"),
        Example(
            text="Zu Besuch bei ⟦{name_only}⟧.",
            media=(Medium(people="none", place="customer", ai="none"),),
        ),
    ),
    not_found=(
        Example(text="Danke an alle Kundinnen und Kunden für das Vertrauen!"),
        Example(text="Thanks to all our customers."),
        Example(text="Wir wohnen an der {customer_word}strasse 5."),
        Example(text="Frau {customer_word} aus der Montage hat Geburtstag."),
        Example(text="Ein Hoch auf {consenting}!"),
        Example(text="Das ist {common_lower} und schön."),
    ),
)
