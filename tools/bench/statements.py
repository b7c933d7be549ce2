"""Published statements in four languages, made from a seed: as many as are wanted.

Sentences as firms write them, of things that many of them speak of; many share a thing, and some of them
cannot both be true. About four posts in ten claim nothing that anybody could hold against another.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from tools.bench.drafts import HARMLESS

LANGUAGES = ("de", "fr", "it", "en")

CLAIMING: dict[str, tuple[str, ...]] = {
    "de": (
        "Die {model} kostet {price} Franken.",
        "Auf die {model} geben wir {few} Jahre Garantie.",
        "Die {model} wiegt {n} kg.",
        "Der Motor der {model} leistet {n} kW.",
        "In {town} arbeiten {n} Menschen für uns.",
        "Im Werk {town} bilden wir {few} Lernende aus.",
        "Der Umsatz {year} lag bei {n} Mio. Franken.",
        "Der Frauenanteil liegt bei {share} Prozent.",
        "Der Tag der offenen Tür in {town} ist am {day}. {month_de} {soon}.",
        "Die Generalversammlung findet am {day}. {month_de} {soon} statt.",
        "Die Filiale {town} öffnet um {hour} Uhr.",
        "Das Werk {town} ist seit dem Umbau {open_de}.",
        "Die {model} wird in {other} hergestellt.",
        "Das Gehäuse der {model} ist aus {material_de}.",
        "Geschäftsführerin in {town} ist {first} {last}.",
        "Wir liefern {not_de}nach {town}.",
        "Unsere Seife {model} enthält {none_de}Palmöl.",
        "Die {model} ist {state_de}.",
        "Die {model} ist {more_de} als die {model2}.",
        "In {town} parkieren die Gäste vom Sommerfest {not_de}hinter der Kirche.",
    ),
    "fr": (
        "La {model} coûte {price} francs.",
        "La garantie sur la {model} est de {few} ans.",
        "La {model} pèse {n} kg.",
        "À {town}, {n} personnes travaillent pour nous.",
        "Le chiffre d'affaires {year} est de {n} millions de francs.",
        "La part des femmes est de {share} %.",
        "L'assemblée générale a lieu le {day} {month_fr} {soon}.",
        "La filiale de {town} ouvre à {hour} h.",
        "La {model} est fabriquée à {other}.",
        "Le boîtier de la {model} est en {material_fr}.",
        "La directrice à {town} est {first} {last}.",
        "La {model} est {state_fr}.",
        "Nous {neg_fr} à {town}.",
    ),
    "it": (
        "La {model} costa {price} franchi.",
        "La garanzia sulla {model} è di {few} anni.",
        "La {model} pesa {n} kg.",
        "A {town} lavorano per noi {n} persone.",
        "Il fatturato {year} è di {n} milioni di franchi.",
        "La quota di donne è del {share} %.",
        "L'assemblea generale è il {day} {month_it} {soon}.",
        "La filiale di {town} apre alle {hour}.",
        "La {model} è prodotta a {other}.",
        "La direttrice a {town} è {first} {last}.",
        "La {model} è {state_it}.",
        "{not_it}consegniamo a {town}.",
    ),
    "en": (
        "The {model} costs CHF {price}.",
        "The warranty on the {model} is {few} years.",
        "The {model} weighs {n} kg.",
        "In {town} {n} people work for us.",
        "Revenue in {year} was CHF {n} million.",
        "The share of women is {share} %.",
        "The annual general meeting takes place on {day} {month_en} {soon}.",
        "The {town} branch opens at {hour} am.",
        "The {model} is made in {other}.",
        "The housing of the {model} is made of {material_en}.",
        "The managing director in {town} is {first} {last}.",
        "The {model} is {state_en}.",
        "We {neg_en} to {town}.",
        "The {model} is {more_en} than the {model2}.",
    ),
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "town": (
        *(
            "Winterthur",
            "Luzern",
            "Bern",
            "Zug",
            "Chur",
            "Aarau",
            "Baden",
            "Thun",
            "Basel",
            "Olten",
        ),
        *("Lugano", "Bellinzona", "Locarno", "Lausanne", "Genf", "Sion", "Wil", "Uster", "Davos"),
    ),
    "other": ("Italien", "Luzern", "Polen", "China", "Biel", "Österreich", "Zug", "Japan"),
    "first": ("Anna", "Luca", "Sarah", "Marie", "Peter", "Laura", "Martin", "Emma"),
    "last": ("Keller", "Favre", "Bernasconi", "Huber", "Steiner", "Clark", "Vogt", "Meier"),
    "thing": ("Maschine", "Pumpe", "Brücke", "Lampe"),
    "place": ("Wil", "Thun", "Chur", "Uster", "Davos"),
    "month": ("Mai", "Juni", "April"),
    "month_de": ("Mai", "Juni", "September"),
    "month_fr": ("mai", "juin", "septembre"),
    "month_it": ("maggio", "giugno", "settembre"),
    "month_en": ("May", "June", "September"),
    "open_de": ("offen", "geschlossen", "wieder offen"),
    "material_de": ("Stahl", "Kunststoff", "Holz"),
    "material_fr": ("acier", "plastique", "bois"),
    "material_en": ("steel", "plastic", "wood"),
    "not_de": ("", "", "", "nicht "),
    "none_de": ("", "", "kein "),
    "not_it": ("", "", "", "Non "),
    "neg_fr": ("livrons", "livrons", "ne livrons pas"),
    "neg_en": ("ship", "ship", "do not ship"),
    "state_de": ("ausverkauft", "lieferbar", "gratis"),
    "state_fr": ("épuisée", "gratuite"),
    "state_it": ("esaurita", "gratuita"),
    "state_en": ("sold out", "free of charge"),
    "more_de": ("schneller", "langsamer", "schwerer", "leichter"),
    "more_en": ("faster", "slower", "heavier", "lighter"),
}
_WEEKDAYS = {
    "de": ("Samstag", "Montag"),
    "fr": ("samedi", "lundi"),
    "it": ("sabato", "lunedì"),
    "en": ("Saturday", "Monday"),
}
SHARE_OF_CLAIMS = 0.6


class Said(Struct, frozen=True):
    """A statement: its id, language and time, and what it says."""

    id: str
    language: str
    time: datetime
    text: str


def statements(count: int, seed: int, models: int = 0) -> Iterator[Said]:
    """So many statements, one after the other; of ``models`` products, by default one in a hundred."""
    chance = random.Random(seed)  # noqa: S311  the same statements every time is what we want
    models = models or max(20, count // 100)
    first = datetime(2019, 1, 1, tzinfo=UTC)
    step = timedelta(days=2_700) / count
    for at in range(count):
        language = chance.choice(LANGUAGES)
        parts: list[str] = []
        if chance.random() < SHARE_OF_CLAIMS:
            parts.append(_filled(chance.choice(CLAIMING[language]), language, models, chance))
        if not parts or chance.random() < 0.5:
            parts.append(_filled(chance.choice(HARMLESS[language]), language, models, chance))
        time = (first + at * step).replace(microsecond=0)
        yield Said(f"s{seed}-{at}", language, time, " ".join(parts))


def facts(count: int, seed: int) -> Iterator[Said]:
    """So many sentences as a fact book holds them: each claims something, mostly of another product."""
    chance = random.Random(seed)  # noqa: S311  see above
    for at in range(count):
        language = chance.choice(LANGUAGES)
        template = chance.choice(CLAIMING[language])
        if "{model}" not in template and chance.random() < 0.9:
            template = next(each for each in CLAIMING[language] if "{model}" in each)
        text = _filled(template, language, 0, chance, number=at)
        yield Said(f"f{at}", language, datetime(2026, 1, 1, tzinfo=UTC), text)


def _filled(
    template: str, language: str, models: int, chance: random.Random, number: int = -1
) -> str:
    if number < 0:  # a few products are spoken of by very many
        number = int(models ** chance.random())
    filled = {name: chance.choice(each) for name, each in _CHOICES.items()}
    filled |= {
        "model": _model(number),
        "model2": _model(number + 1 + chance.randrange(3)),
        "price": str(chance.choice((20, 40, 45, 90, 120)) * (1 + number % 7)),
        "few": str(chance.choice((2, 2, 3, 5))),
        "n": str(chance.randrange(20, 400)),
        "share": str(chance.randrange(20, 50)),
        "year": str(chance.randrange(2015, 2026)),
        "soon": str(chance.randrange(2026, 2029)),
        "day": str(chance.randrange(1, 29)),
        "hour": str(chance.randrange(7, 11)),
    }
    if "{day}" in template and "{month_" not in template:
        filled["day"] = chance.choice(_WEEKDAYS[language])
    return template.format_map(filled)


def _model(number: int) -> str:
    letters = "ABCDEFGHKLMNPRSTVWXZ"
    return f"{letters[number % 20]}{letters[number // 20 % 20]} {100 + 10 * (number // 400)}"
