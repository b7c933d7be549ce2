"""Customers and partners named in public.

What: a customer's name in any form (ending, compound, hashtag, handle, spelling), and whether a
consent on file covers it at that moment.
Why: whether somebody is a customer is theirs to tell; praise and thanks give it away too.
Instead: describe the work without the name, or obtain the consent first.
Source: Swiss Data Protection Act Art. 6 and 30; UWG Art. 6; common to published guidelines.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.engine.checks.check import Check, Example
from sayso.engine.checks.figures import has_figure
from sayso.engine.checks.view import NameHit, View
from sayso.engine.draft import Medium
from sayso.engine.finding import Mark
from sayso.engine.moment import within
from sayso.engine.names import Customer

WORDS = {
    "de": "Hier steht der Name eines Kunden oder Partners, dessen Einwilligung nicht abgelegt ist.",
    "en": "This names a customer or partner whose consent is not on file.",
    "fr": "Le nom d'un client ou partenaire dont l'accord n'est pas enregistré.",
    "it": "Il nome di un cliente o partner il cui consenso non è registrato.",
}
BEYOND = {
    "de": "Die Einwilligung auf der Liste deckt das nicht: anderer Kanal, Zahlen oder Bilder.",
    "en": "The consent on file does not cover this: another channel, figures or pictures.",
    "fr": "L'accord enregistré ne couvre pas cela : autre canal, chiffres ou images.",
    "it": "Il consenso registrato non copre questo: altro canale, cifre o immagini.",
}
INSTEAD = {
    "de": "Beschreiben Sie die Arbeit ohne den Namen, oder holen Sie zuerst die Einwilligung ein.",
    "en": "Describe the work without the name, or obtain the consent first.",
    "fr": "Décrivez le travail sans le nom, ou demandez d'abord l'accord.",
    "it": "Descriva il lavoro senza il nome, o chieda prima il consenso.",
}


def _here(view: View, customer: Customer) -> bool:
    """Whether what is on file holds on this channel; where nothing is said of channels, it does."""
    filed = [each for each in view.company.consents.consents if each.customer == customer.id]
    if not any(each.channels for each in filed):
        return True
    named = {view.draft.channel, "any", "" if view.channel is None else view.channel.id}
    return any(
        not named.isdisjoint(each.channels) and within(view.draft.time, each.from_, each.until)
        for each in filed
    )


def _covered(view: View, hit: NameHit, customer: Customer) -> bool:
    """Whether the consent on file covers what is said here."""
    if not customer.consents(view.draft.time) or not _here(view, customer):
        return False
    if customer.consent == "granted":
        return True
    if any(medium.place == "customer" for medium in view.draft.media):
        return False
    return not has_figure(view, view.sentence(hit))


def read(view: View) -> Iterator[Mark]:
    """One mark for each place where a customer stands."""
    for hit in view.names("customer"):
        customer = view.index.customers[hit.what[1]]
        covered = _covered(view, hit, customer)
        words = BEYOND if customer.consents(view.draft.time) else WORDS
        yield Mark(
            kind="customer_with_consent" if covered else "customer_no_consent",
            also=("names_customer",),
            start=hit.start,
            end=hit.end,
            subject=customer.id,
            severity=None if covered else "ask",
            words={} if covered else words,
            instead={} if covered else INSTEAD,
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
