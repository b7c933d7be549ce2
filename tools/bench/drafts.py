"""Drafts of four hundred characters in four languages, made from a seed: no two alike.

Made of sentences as people at work write them: harmless ones, and ones with a fault. Names, things
and numbers are filled in, so that no text comes a second time.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from sayso.engine.company import Company

Mix = Literal["harmless", "faulty", "mixed"]
MIXES: tuple[Mix, ...] = ("harmless", "faulty", "mixed")

SHORTEST, LONGEST = 385, 415
"""Characters of a draft: four hundred, give or take half a line."""

_FAULTY: dict[Mix, float] = {"harmless": 0.0, "faulty": 1.0, "mixed": 0.4}
"""How many of a draft's sentences have a fault, in the long run."""

HARMLESS: dict[str, tuple[str, ...]] = {
    "de": (
        "Heute Morgen lag Nebel über dem {place}, und der Kaffee schmeckte doppelt gut.",
        "Nach {n} Kilometern auf dem Velo freue ich mich auf den Feierabend.",
        "{first} und {other} haben gestern den Kuchen für die ganze Abteilung gebacken.",
        "Wer hat noch einen Tipp für ein gutes Buch über alte {thing}?",
        "Am {day} spielt unsere Band im Gemeindesaal von {place}.",
        "Seit {n} Tagen lerne ich, wie man eine {thing} richtig wartet.",
        "Danke an alle, die am {day} beim Aufräumen geholfen haben!",
        "Die Kinder wollten wissen, warum es im {place} so laut ist.",
        "Ich suche für {n} Personen ein Restaurant in der Nähe von {place}.",
        "Im Garten blühen die ersten Rosen, mitten im {month}.",
        "Unser Lehrling {first} hat die Prüfung bestanden, herzliche Gratulation!",
        "Der Zug nach {place} hatte {n} Minuten Verspätung, dafür war die Aussicht schön.",
    ),
    "fr": (
        "Ce matin, le brouillard couvrait {place} et le café était deux fois meilleur.",
        "Après {n} kilomètres à vélo, je me réjouis de la soirée.",
        "{first} et {other} ont préparé hier le gâteau pour toute l'équipe.",
        "Qui connaît un bon livre sur l'histoire de la {thing} ?",
        "Notre groupe joue {day} dans la salle communale de {place}.",
        "Depuis {n} jours, j'apprends à entretenir une {thing}.",
        "Merci à toutes celles et tous ceux qui ont aidé {day} !",
        "Les enfants voulaient savoir pourquoi {place} est si calme le soir.",
        "Je cherche un restaurant pour {n} personnes près de {place}.",
        "Au jardin, les premières roses fleurissent en plein mois de {month}.",
        "Notre apprentie {first} a réussi son examen, toutes nos félicitations !",
        "Le train pour {place} avait {n} minutes de retard, mais la vue était belle.",
    ),
    "it": (
        "Stamattina c'era nebbia su {place} e il caffè era due volte più buono.",
        "Dopo {n} chilometri in bicicletta mi godo la serata.",
        "{first} e {other} hanno preparato ieri la torta per tutta la squadra.",
        "Chi conosce un buon libro sulla storia della {thing}?",
        "La nostra banda suona {day} nella sala comunale di {place}.",
        "Da {n} giorni imparo come si cura una {thing}.",
        "Grazie a tutti quelli che {day} hanno aiutato a riordinare!",
        "I bambini volevano sapere perché a {place} la sera è così silenzioso.",
        "Cerco un ristorante per {n} persone vicino a {place}.",
        "In giardino fioriscono le prime rose, in pieno {month}.",
        "La nostra apprendista {first} ha superato l'esame, complimenti!",
        "Il treno per {place} aveva {n} minuti di ritardo, ma la vista era bella.",
    ),
    "en": (
        "This morning there was fog over {place}, and the coffee tasted twice as good.",
        "After {n} kilometres on the bike I look forward to a quiet evening.",
        "{first} and {other} baked the cake for the whole department yesterday.",
        "Who can recommend a good book about the history of the {thing}?",
        "Our band plays in the village hall of {place} on {day}.",
        "For {n} days I have been learning how to look after a {thing}.",
        "Thanks to everybody who helped to tidy up on {day}!",
        "The children wanted to know why {place} is so quiet at night.",
        "I am looking for a restaurant for {n} people near {place}.",
        "The first roses are out in the garden, in the middle of {month}.",
        "Our apprentice {first} has passed the exam, congratulations!",
        "The train to {place} was {n} minutes late, but the view was lovely.",
    ),
}

FAULTY: dict[str, tuple[str, ...]] = {
    "de": (
        "Bei {customer} läuft seit {day} unsere neue Anlage, der Auftrag ist unterschrieben.",
        "Unser Umsatz ist im ersten Halbjahr um {n} % gestiegen, ein Rekord.",
        "Garantiert {n} % weniger Ausfälle mit der {product}, das versprechen wir allen!",
        "Die {product} ist die beste {thing} der Welt.",
        "Bald dürfen wir {secret} zeigen, mehr darf ich noch nicht sagen.",
        "Die Leute von {competitor} sind Idioten, ihre Maschinen sind Schrott.",
        "{first} {surname} ist seit {n} Wochen krank, Burnout.",
        "Meine Nummer ist 079 4{n}5 67 {n}, IBAN CH93 0076 2011 6238 5295 7.",
        "Unsere {product} ist völlig klimaneutral.",
        "Wir suchen eine junge Frau unter {n} Jahren für den Empfang.",
        "Wir werden im {month} {n} Stellen abbauen.",
        "Das Passwort für den Server am {place} steht auf dem Foto.",
    ),
    "fr": (
        "Chez {customer}, notre nouvelle installation tourne depuis {day}, le contrat est signé.",
        "Notre chiffre d'affaires a progressé de {n} % au premier semestre, un record.",
        "Garanti : {n} % de pannes en moins avec la {product}, nous le promettons à tous !",
        "La {product} est la meilleure {thing} du monde.",
        "Bientôt nous pourrons montrer {secret}, je ne peux pas en dire plus.",
        "Les gens de {competitor} sont des idiots, leurs machines ne valent rien.",
        "{first} {surname} est malade depuis {n} semaines, burn-out.",
        "Mon numéro est le 079 4{n}5 67 {n}, IBAN CH93 0076 2011 6238 5295 7.",
        "Notre {product} est totalement neutre en carbone.",
        "Nous cherchons une jeune femme de moins de {n} ans pour la réception.",
        "Nous allons supprimer {n} postes en {month}.",
        "Le mot de passe du serveur de {place} est sur la photo.",
    ),
    "it": (
        "Da {customer} il nostro nuovo impianto è in funzione da {day}, il contratto è firmato.",
        "Il nostro fatturato è cresciuto del {n} % nel primo semestre, un record.",
        "Garantito: {n} % di guasti in meno con la {product}, lo promettiamo a tutti!",
        "La {product} è la migliore {thing} del mondo.",
        "Presto potremo mostrare {secret}, di più non posso dire.",
        "Quelli di {competitor} sono idioti, le loro macchine sono spazzatura.",
        "{first} {surname} è in malattia da {n} settimane, burnout.",
        "Il mio numero è 079 4{n}5 67 {n}, IBAN CH93 0076 2011 6238 5295 7.",
        "La nostra {product} è completamente a impatto climatico zero.",
        "Cerchiamo una giovane donna sotto i {n} anni per la reception.",
        "A {month} taglieremo {n} posti di lavoro.",
        "La password del server di {place} è nella foto.",
    ),
    "en": (
        "Our new line has been running at {customer} since {day}, the contract is signed.",
        "Our revenue grew by {n} % in the first half of the year, a record.",
        "Guaranteed {n} % fewer failures with the {product}, we promise that to everybody!",
        "The {product} is the best {thing} in the world.",
        "Soon we may show {secret}, I cannot say more yet.",
        "The people at {competitor} are idiots, their machines are rubbish.",
        "{first} {surname} has been ill for {n} weeks, burnout.",
        "My number is 079 4{n}5 67 {n}, IBAN CH93 0076 2011 6238 5295 7.",
        "Our {product} is completely climate neutral.",
        "We are looking for a young woman under {n} for the front desk.",
        "We are going to cut {n} jobs in {month}.",
        "The password for the server at {place} is in the photo.",
    ),
}

_FILL = {
    "de": {
        "day": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"),
        "month": ("März", "April", "Juni", "September", "Oktober", "November"),
        "thing": ("Pumpe", "Fräse", "Drehbank", "Presse", "Säge", "Bohrmaschine"),
    },
    "fr": {
        "day": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"),
        "month": ("mars", "avril", "juin", "septembre", "octobre", "novembre"),
        "thing": ("pompe", "fraiseuse", "presse", "scie", "perceuse", "machine à vapeur"),
    },
    "it": {
        "day": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"),
        "month": ("marzo", "aprile", "giugno", "settembre", "ottobre", "novembre"),
        "thing": ("pompa", "fresatrice", "pressa", "sega", "macchina a vapore"),
    },
    "en": {
        "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
        "month": ("March", "April", "June", "September", "October", "November"),
        "thing": ("pump", "milling machine", "lathe", "press", "saw", "steam engine"),
    },
}
_PLACES = ("Chur", "Thun", "Aarau", "Vevey", "Locarno", "Lugano", "Olten", "Bulle", "Sion", "Brig")
_FIRST = ("Anna", "Marco", "Selin", "Luca", "Nora", "Jonas", "Chiara", "David", "Lea", "Noé")
_SURNAMES = ("Keller", "Rochat", "Bianchi", "Meier", "Favre", "Rossi", "Gerber", "Moser")


class Written(Struct, frozen=True):
    """A draft: its text, language and mix, and the places of its faulty sentences."""

    text: str
    language: str
    mix: Mix
    faults: tuple[tuple[int, int], ...]


class _Names(Struct, frozen=True):
    """What a company's names are filled in with."""

    customer: tuple[str, ...]
    competitor: tuple[str, ...]
    product: tuple[str, ...]
    secret: tuple[str, ...]


def drafts(company: Company, each: int, *, seed: int) -> list[Written]:
    """So many of each language and mix, in turn; none has a text that another has."""
    names = _names_of(company)
    found: dict[str, Written] = {}
    makers = [
        _written(random.Random(f"{seed} {language} {mix}"), names, language, mix)  # noqa: S311
        for mix in MIXES
        for language in HARMLESS
    ]
    for _ in range(each):
        for maker in makers:
            written = next(one for one in maker if one.text not in found)
            found[written.text] = written
    return list(found.values())


def _names_of(company: Company) -> _Names:
    names = company.names
    return _Names(
        customer=tuple(firm.name for firm in names.customers if firm.consent == "none"),
        competitor=tuple(firm.name for firm in names.competitors),
        product=names.products,
        secret=tuple(each.name for each in names.embargoes)
        + tuple(c.code for c in names.code_names),
    )


def _written(chance: random.Random, names: _Names, language: str, mix: Mix) -> Iterator[Written]:
    """Drafts of one kind without end: sentences, none twice, until they are long enough."""
    while True:
        harmless = list(HARMLESS[language])
        faulty = list(FAULTY[language])
        chance.shuffle(harmless)
        chance.shuffle(faulty)
        text, faults = "", []
        while len(text) < SHORTEST:
            is_faulty = chance.random() < _FAULTY[mix]
            sentence = _filled((faulty if is_faulty else harmless).pop(), chance, names, language)
            gap = chance.choice((" ", " ", "\n")) if text else ""
            if is_faulty:
                faults.append((len(text) + len(gap), len(text) + len(gap) + len(sentence)))
            text += gap + sentence
        if len(text) <= LONGEST:
            yield Written(text, language, mix, tuple(faults))


def _filled(sentence: str, chance: random.Random, names: _Names, language: str) -> str:
    first, other = chance.sample(_FIRST, 2)
    words = {key: chance.choice(some) for key, some in _FILL[language].items()}
    return sentence.format(
        n=chance.randint(11, 98),
        first=first,
        other=other,
        surname=chance.choice(_SURNAMES),
        place=chance.choice(_PLACES),
        customer=chance.choice(names.customer),
        competitor=chance.choice(names.competitor),
        product=chance.choice(names.product),
        secret=chance.choice(names.secret),
        **words,
    )
