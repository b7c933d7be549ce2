"""What the large company has words for: names, terms, patterns and facts, made from a seed.

Two thousand names and terms, three hundred patterns, ten thousand facts; its people have names of
their own, and its topics terms in four languages.
"""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from tools.bench.company import LANGUAGES, Chance, Size, clock
from tools.bench.company import company as large

from sayso.engine.company import Company, Limit, Pattern
from sayso.engine.fact import Fact
from sayso.engine.language.first_names import FIRST_NAMES
from sayso.engine.names import CodeName, Competitor, Customer, Embargo, Names
from sayso.engine.topic import Topic

PATTERNS = 300
FACTS = 10_000
PRODUCTS, CUSTOMERS, COMPETITORS, EMBARGOES, CODES = 200, 450, 120, 40, 40

_BEGIN = ("Al", "Bra", "Cor", "Del", "Fen", "Gar", "Hol", "Ka", "Lin", "Mor", "Nor", "Ost", "Per",
          "Qui", "Ros", "Sel", "Tar", "Ul", "Ver", "Zan")  # fmt: skip
_MIDDLE = ("da", "bri", "co", "li", "ma", "ne", "pro", "ri", "sta", "to", "va", "xi")
_END = ("da", "fex", "gon", "lis", "mar", "nex", "ra", "sol", "tec", "trix", "vik", "zon")
_FORMS = ("AG", "GmbH", "SA", "Sàrl", "Ltd", "SpA", "Gruppe", "")
_SUBJECTS = {
    "de": ("Pumpe", "Ventil", "Antrieb", "Lager", "Steuerung", "Werkzeug", "Filter", "Sensor"),
    "fr": ("pompe", "vanne", "entraînement", "palier", "commande", "outil", "filtre", "capteur"),
    "it": ("pompa", "valvola", "azionamento", "cuscinetto", "comando", "utensile", "filtro"),
    "en": ("pump", "valve", "drive", "bearing", "control", "tool", "filter", "sensor"),
}
_FIGURES = {
    "de": ("Standorte", "Lernende", "Servicetechniker", "Patente", "Länder", "Betriebsstunden"),
    "fr": ("sites", "apprentis", "techniciens", "brevets", "pays", "heures de marche"),
    "it": ("sedi", "apprendisti", "tecnici", "brevetti", "paesi", "ore di esercizio"),
    "en": ("sites", "apprentices", "technicians", "patents", "countries", "operating hours"),
}
_UNITS = {"de": "Stück", "fr": "pièces", "it": "pezzi", "en": "pieces"}


class Christening(Chance):
    """Chance that never gives the same name twice."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._given: set[str] = set()

    def name(self) -> str:
        """A name that nothing else has."""
        while True:
            middle = "".join(self.choices(_MIDDLE, k=self.randint(1, 2)))
            found = self.choice(_BEGIN) + middle + self.choice(_END)
            if found not in self._given:
                self._given.add(found)
                return found


def talkative(rules: int = 1_000, *, seed: int = 1) -> Company:
    """The large company of this seed, with everything it has words for."""
    chance = Christening(seed)
    said = large(rules, Size(), seed=seed)
    topics = tuple(_with_terms(topic, chance) for topic in said.topics)
    surnames = [chance.name() for _ in range(900)]
    first = sorted(FIRST_NAMES)
    people = tuple(
        replace(person, name=f"{chance.choice(first).capitalize()} {chance.choice(surnames)}")
        for person in said.people
    )
    names = _names(chance, [topic.id for topic in topics])
    return replace(
        said,
        people=people,
        topics=topics,
        names=names,
        patterns=_patterns(chance),
        facts=_facts(chance, names.products),
    )


def _with_terms(topic: Topic, chance: Christening) -> Topic:
    """A topic with a term in every language, and a name."""
    terms: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    terms["de"].append(chance.name())
    for language in LANGUAGES:
        thing = chance.choice(_SUBJECTS[language])
        name = chance.name()
        terms[language].append(f"{name}-{thing}" if language == "de" else f"{thing} {name}")
    return replace(topic, terms={language: tuple(each) for language, each in terms.items()})


def _names(chance: Christening, topics: list[str]) -> Names:
    def firm() -> tuple[str, tuple[str, ...]]:
        name = chance.name()
        aliases = (name.upper()[:4],) if chance.maybe(0.05) else ()
        return f"{name} {chance.choice(_FORMS)}".strip(), aliases

    customers = tuple(
        Customer(
            id=f"c_{n:03d}",
            name=name,
            aliases=aliases,
            consent=chance.one({"granted": 20, "name_only": 10, "none": 70}),
            published=clock("2024-01-01"),
        )
        for n, (name, aliases) in enumerate(firm() for _ in range(CUSTOMERS))
    )
    competitors = tuple(
        Competitor(id=f"k_{n:03d}", name=name, aliases=aliases)
        for n, (name, aliases) in enumerate(firm() for _ in range(COMPETITORS))
    )
    products = tuple(
        f"{chance.name()} {chance.randint(1, 99) * 10}" if n % 2 else chance.name()
        for n in range(PRODUCTS)
    )
    embargoes = tuple(
        Embargo(
            id=f"e_{n:02d}",
            name=name,
            terms=(name, f"{name} {chance.randint(2, 9)}", f"Projekt {name}"),
            topic=chance.choice(topics),
            until=clock("2027-03-01"),
        )
        for n, name in enumerate(chance.name() for _ in range(EMBARGOES))
    )
    codes = tuple(
        CodeName(code=chance.name(), stands_for="ein Vorhaben", beside=("Projekt", "Team"))
        for _ in range(CODES)
    )
    return Names(
        own=("Grossfirma AG", "Grossfirma"),
        hashtags=("#TeamGrossfirma", "#GrossfirmaLife"),
        products=products,
        customers=customers,
        competitors=competitors,
        embargoes=embargoes,
        code_names=codes,
    )


def _patterns(chance: Christening) -> tuple[Pattern, ...]:
    """Numbers of parts and orders, words in four languages, pairs, amounts, limits."""

    def pattern(number: int) -> Pattern:
        id_, words = f"own_{number:03d}", {"de": "Bitte prüfen", "en": "Please check"}
        kind = ("number", "terms", "pair", "amount", "terms")[number % 5]
        letters = chance.name()[:2].upper() + "ABCDEFGHKLMNPRSTUVWXYZ"[number % 22]
        if kind == "number":
            return Pattern(id=id_, pattern=rf"\b{letters}-?\d{{3,6}}\b", words=words)
        if kind == "amount":
            return Pattern(
                id=id_,
                pattern=rf"\d[\d'.,]* {chance.choice(tuple(_UNITS.values()))} {letters}\b",
                limit=Limit(of="number", at_most=chance.randint(50, 500)),
                words=words,
            )
        terms = {
            language: tuple(f"{chance.choice(_SUBJECTS[language])} {chance.name()}" for _ in "12")
            for language in LANGUAGES
        }
        if kind == "terms":
            return Pattern(id=id_, terms=terms, words=words)
        near = {language: (chance.choice(_FIGURES[language]),) for language in LANGUAGES}
        return Pattern(
            id=id_, terms=terms, near=near, unless={"de": ("ehemalig",)}, within="text", words=words
        )

    return (
        *(pattern(number) for number in range(PATTERNS - 2)),
        Pattern(id="own_many", limit=Limit(of="hashtags", at_most=6), words={"de": "Zu viele"}),
        Pattern(id="own_loud", limit=Limit(of="exclamations", at_most=3), words={"de": "Zu laut"}),
    )


def _facts(chance: Christening, products: tuple[str, ...]) -> tuple[Fact, ...]:
    """Figures on each product, and of sites and years: series with a value a year."""
    found: list[Fact] = []
    series = 0
    while len(found) < FACTS:
        about, product = series % len(_FIGURES["de"]), products[series % len(products)]
        subject = {
            lang: (
                f"{_FIGURES[lang][about % len(_FIGURES[lang])]} {product} {series // len(products)}",
            )
            for lang in LANGUAGES
        }
        for year in range(2019, 2026):
            value = chance.randint(3, 90_000)
            found.append(
                Fact(
                    id=f"f_{len(found):05d}",
                    series=f"s_{series:04d}",
                    subject=subject,
                    value=str(value),
                    period=str(year),
                    text=f"{year}: {value} {subject['de'][0]}.",
                    public_from=clock(f"{date(year + 1, 3, 1)}"),
                )
            )
        series += 1
    return tuple(found[:FACTS])


def count_of(company: Company) -> dict[str, int]:
    """How much there is of what a text is searched for."""
    names = company.names
    firms = (*names.customers, *names.competitors)
    spoken = [
        *(names.own + names.hashtags + names.products),
        *(each for firm in firms for each in (firm.name, *firm.aliases)),
        *(term for embargo in names.embargoes for term in (embargo.name, *embargo.terms)),
        *(code.code for code in names.code_names),
    ]
    terms = [term for topic in company.topics for each in topic.terms.values() for term in each]
    return {
        "rules": len(company.guideline.rules),
        "names and terms": len(spoken) + len(terms),
        "patterns": len(company.every_pattern),
        "facts": len(company.facts),
    }
