"""Two invented companies with nothing in common, to try every check's examples with."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from sayso.engine.calendar import Calendar, Event
from sayso.engine.channel import Channel
from sayso.engine.checks.check import Example
from sayso.engine.company import Company, Limit, Pattern, Profile
from sayso.engine.consent import Consent, Consents
from sayso.engine.draft import Draft
from sayso.engine.fact import Comparator, Fact
from sayso.engine.names import CodeName, Competitor, Customer, Embargo, Names
from sayso.engine.person import Person
from sayso.engine.statement import Statement
from sayso.engine.topic import Topic
from sayso.engine.wording import Phrasing, Wording

NOW = datetime.fromisoformat("2031-05-14T10:00")
MOMENTS = {
    "": NOW,
    "quiet_period": datetime.fromisoformat("2031-02-03T09:00"),
    "crisis": datetime.fromisoformat("2031-09-09T09:00"),
}
PATTERNS = (
    Pattern(id="own_term", terms={"de": ("Handelsblick",)}, words={"de": "Quelle nennen"}),
    Pattern(id="own_pattern", pattern=r"\bÜB-\d{4}\b", words={"de": "Nummer weglassen"}),
    Pattern(
        id="own_pair",
        terms={"de": ("Prüfstand",)},
        near={"de": ("Biel",)},
        unless={"de": ("ehemalig",)},
        words={"de": "Ort weglassen"},
    ),
    Pattern(
        id="own_limit",
        pattern=r"\d[\d'.,]* (?:Franken|CHF)\b",
        limit=Limit(of="number", at_most=200),
        words={"de": "Betrag weglassen"},
    ),
    Pattern(
        id="own_count", limit=Limit(of="hashtags", at_most=2), words={"de": "Weniger Hashtags"}
    ),
)


class World(Struct, frozen=True, kw_only=True):
    """A company, and what stands for what in an example."""

    company: Company
    words: dict[str, str]

    def draft(self, example: Example) -> tuple[Draft, tuple[int, int] | None]:
        """The draft of an example, and the place that must be found."""
        text = example.text
        place = None
        if text is not None:
            for name, word in self.words.items():
                text = text.replace("{" + name + "}", word)
            assert "{" not in text, f"nothing stands for a name in {text!r}"
            if "⟦" in text:
                start = text.index("⟦")
                end = text.index("⟧") - 1
                text = text.replace("⟦", "").replace("⟧", "")
                place = (start, end)
        draft = Draft(
            author="p_me",
            channel=example.on,
            action=example.do,
            time=MOMENTS[example.during],
            text=text,
            media=example.media,
            received=example.received,
        )
        return draft, place


def _channels() -> tuple[Channel, ...]:
    return (
        Channel(
            id="private", class_="private", network="linkedin", place=True, shows_employer=True
        ),
        Channel(id="hidden", class_="private", network="forum", place=True, profile_visible=False),
        Channel(
            id="employer",
            class_="review",
            network="kununu",
            place=True,
            profile_visible=False,
            employer_site=True,
        ),
        Channel(
            id="official", class_="official", network="linkedin", owner="p_me", deputy="p_other"
        ),
        Channel(
            id="formal",
            class_="official",
            network="linkedin",
            owner="p_me",
            deputy="p_other",
            tone="sachlich, Sie",
        ),
        Channel(
            id="loose",
            class_="official",
            network="instagram",
            owner="p_me",
            deputy="p_other",
            tone="locker, Du, Mundart und Slang erlaubt",
        ),
        Channel(
            id="german",
            class_="official",
            network="facebook",
            owner="p_me",
            deputy="p_other",
            languages=("de",),
        ),
        Channel(
            id="roman",
            class_="official",
            network="facebook",
            owner="p_me",
            deputy="p_other",
            languages=("fr", "it"),
        ),
        Channel(id="portal", class_="review", network="google", place=True, profile_visible=False),
        Channel(id="not_mine", class_="official", network="linkedin", owner="p_other"),
        Channel(
            id="closed",
            class_="official",
            network="facebook",
            status="closed",
            owner="p_me",
            deputy="p_other",
        ),
        Channel(id="bluesky", class_="official", network="bluesky", owner="p_me", deputy="p_other"),
        Channel(id="x", class_="official", network="x", owner="p_me", deputy="p_other"),
        Channel(
            id="mastodon", class_="official", network="Mastodon", owner="p_me", deputy="p_other"
        ),
    )


def _calendar() -> Calendar:
    return Calendar(
        events=(
            Event(
                id="quiet",
                kind="quiet_period",
                from_=datetime.fromisoformat("2031-01-01T00:00"),
                until=datetime.fromisoformat("2031-03-01T07:00"),
            ),
            Event(
                id="crisis",
                kind="crisis",
                from_=datetime.fromisoformat("2031-09-09T00:00"),
                until=datetime.fromisoformat("2031-09-11T00:00"),
            ),
        )
    )


def _revenue() -> tuple[Fact, ...]:
    return tuple(
        Fact(
            id=f"f_{year}",
            series="revenue",
            subject={"de": ("Umsatz",), "en": ("revenue",)},
            value=value,
            unit="CHF Mio.",
            period=str(year),
            public_from=datetime.fromisoformat(f"{year + 1}-03-01T07:00"),
        )
        for year, value in ((2029, "96.4"), (2030, "99.7"))
    )


def _kept(product: str) -> tuple[Fact, ...]:
    """What the fact book of both keeps besides: people, years, promises."""
    told: tuple[tuple[str, str, str, Comparator, str, str, dict[str, tuple[str, ...]]], ...] = (
        ("employees", "640", "Personen", "exactly", "2030", "", {
            "de": ("Mitarbeitende", "Kolleginnen und Kollegen"), "en": ("employees",),
            "fr": ("collaborateurs",), "it": ("collaboratori",),
        }),
        ("apprentices", "24", "Personen", "exactly", "2030", "", {
            "de": ("Lernende",), "en": ("apprentices",),
            "fr": ("apprentis",), "it": ("apprendisti",),
        }),
        ("founded", "1952", "Jahr", "exactly", "", "", {
            "de": ("gegründet",), "en": ("founded",), "fr": ("fondée",), "it": ("fondata",),
        }),
        ("spare_warranty", "12", "Monate", "exactly", "", "", {
            "de": ("Garantie Ersatzteile",), "en": ("spare part warranty",),
            "fr": ("garantie pièces de rechange",), "it": ("garanzia ricambi",),
        }),
        ("energy", "15", "%", "up_to", "", f"{product}: bis zu 15 % weniger Energie", {
            "de": (f"Energie {product}",), "en": (f"{product} energy",),
            "fr": (f"énergie {product}",), "it": (f"energia {product}",),
        }),
        ("hotline", "4", "Stunden", "at_most", "", "", {
            "de": ("Reaktionszeit Hotline",), "en": ("hotline response time",),
            "fr": ("temps de réponse hotline",), "it": ("tempo di risposta hotline",),
        }),
    )  # fmt: skip
    return tuple(
        Fact(
            id=f"f_{series}",
            series=series,
            subject=subject,
            value=value,
            unit=unit,
            comparator=comparator,
            period=period,
            text=text,
            public_from=datetime.fromisoformat("2031-03-01T07:00"),
        )
        for series, value, unit, comparator, period, text, subject in told
    )


def _people() -> tuple[Person, ...]:
    return (
        Person(id="p_me", name="Mara Odeh", unit="u", born=date(1990, 1, 1)),
        Person(id="p_other", name="Tim Okafor", unit="u", born=date(1980, 1, 1)),
    )


CONSENTS = Consents(
    consents=(
        Consent(
            id="E-1",
            kind="picture",
            person="p_other",
            use=("photo",),
            channels=("official",),
            from_=datetime.fromisoformat("2030-01-01T00:00"),
            own_yes=True,
        ),
    )
)
WORDINGS = (
    Wording(
        id="w_numbers",
        topic="t_money",
        public_from=datetime.fromisoformat("2031-01-01T08:00"),
        valid_until=datetime.fromisoformat("2032-01-01T00:00"),
        words={
            "de": Phrasing(
                say=("Unsere Zahlen stehen im Bericht. Neues sagen wir im März.",),
                do_not_say=("Alles läuft bestens.", "Goldgrube", "jede Stimmung zu Aufträgen"),
                refer_to="bericht@house.example",
            ),
            "en": Phrasing(
                say=("Our figures are in the report. More in March.",),
                do_not_say=("Business is booming.",),
            ),
            "fr": Phrasing(
                say=("Nos chiffres sont dans le rapport. La suite en mars.",),
                do_not_say=("une mine d'or",),
            ),
            "it": Phrasing(
                say=("Le nostre cifre sono nel rapporto. Il seguito a marzo.",),
                do_not_say=("una miniera d'oro",),
            ),
        },
    ),
    Wording(
        id="w_old",
        topic="t_money",
        public_from=datetime.fromisoformat("2029-01-01T08:00"),
        valid_until=datetime.fromisoformat("2030-01-01T00:00"),
        words={
            "de": Phrasing(
                say=("Wir warten auf den Frühling.",), do_not_say=("Wir sind über dem Berg.",)
            )
        },
    ),
)


def _topics(product: str, own: str) -> tuple[Topic, ...]:
    return (
        Topic(id="t_all", name={"de": "Alles"}, terms={"de": (own,)}),
        Topic(
            id="t_money",
            name={"de": "Geld"},
            parent="t_all",
            terms={"de": ("Umsatz", "Preisliste")},
        ),
        Topic(
            id="t_orders",
            name={"de": "Aufträge"},
            parent="t_money",
            terms={
                "de": ("Auftrag", "Auftragseingang"),
                "it": ("ordinativo",),
                "fr": ("commande",),
            },
        ),
        Topic(id="t_things", name={"de": "Dinge"}, parent="t_all", terms={"de": (product,)}),
    )


def _published(own: str, product: str) -> tuple[Statement, ...]:
    """What is out: a day, and what a course costs."""
    texts = {
        "s_day": f"Der Schnuppertag bei {own} ist am 16. Juni.",
        "s_course": f"Unsere Kurse zur {product} sind kostenpflichtig.",
    }
    return tuple(
        Statement(
            id=id_,
            channel="official",
            author="p_me",
            language="de",
            time=datetime.fromisoformat("2031-04-02T09:00"),
            text=text,
        )
        for id_, text in texts.items()
    )


NORDHUUS = World(
    company=Company(
        profile=Profile(name="Nordhuus Bootsbau GmbH", languages=("de", "en")),
        people=_people(),
        channels=_channels(),
        calendar=_calendar(),
        facts=(*_revenue(), *_kept("Kiel 32")),
        published=_published("Nordhuus", "Kiel 32"),
        wordings=WORDINGS,
        consents=CONSENTS,
        patterns=PATTERNS,
        topics=_topics("Kiel 32", "Nordhuus"),
        names=Names(
            own=("Nordhuus Bootsbau", "Nordhuus"),
            hashtags=("#TeamNordhuus",),
            products=("Kiel 32", "SeglerApp"),
            customers=(
                Customer(id="c1", name="Vindelöv Charter AB", aliases=("Vindelöv",)),
                Customer(
                    id="c2",
                    name="Hansa Reederei",
                    consent="granted",
                    published=datetime.fromisoformat("2030-01-01T00:00"),
                ),
                Customer(
                    id="c3",
                    name="Møller Fähren",
                    consent="name_only",
                    published=datetime.fromisoformat("2030-01-01T00:00"),
                ),
                Customer(id="c4", name="Sommer AG", aliases=("Sommer",)),
            ),
            competitors=(Competitor(id="k1", name="Bavartis Yachten", aliases=("Bavartis",)),),
            embargoes=(
                Embargo(id="e1", name="Kiel 40", terms=("Kiel 40",)),
                Embargo(
                    id="e2",
                    name="Auslieferungen",
                    terms=("Auslieferungszahl",),
                    kind="insider_figure",
                    needs_figure=True,
                ),
                Embargo(
                    id="e3",
                    name="Gone",
                    terms=("Kiel 20",),
                    until=datetime.fromisoformat("2030-01-01T00:00"),
                ),
            ),
            code_names=(
                CodeName(code="Klabauter", stands_for="e1"),
                CodeName(
                    code="kleine Nichte",
                    stands_for="e1",
                    ambiguous=True,
                    beside=("Boot", "Kiel"),
                ),
            ),
        ),
    ),
    words={
        "company": "Nordhuus",
        "company_tag": "nordhuus",
        "hashtag": "TeamNordhuus",
        "product": "Kiel 32",
        "product_joined": "Kiel32",
        "product_dashed": "Kiel-32",
        "customer": "Vindelöv",
        "customer_tag": "vindeloev",
        "customer_upper": "VINDELÖV",
        "customer_word": "Vindelöv",
        "common_lower": "sommer",
        "consenting": "Hansa Reederei",
        "name_only": "Møller Fähren",
        "competitor": "Bavartis",
        "competitor_lower": "bavartis",
        "code": "Klabauter",
        "ambiguous": "kleine Nichte",
        "beside": "Boot",
        "embargo": "Kiel 40",
        "figure_embargo": "Auslieferungszahl",
        "known_year": "2030",
        "known_value": "99,7",
    },
)

VALDORA = World(
    company=Company(
        profile=Profile(name="Valdora Cliniques SA", languages=("fr", "it")),
        people=_people(),
        channels=_channels(),
        calendar=_calendar(),
        facts=(*_revenue(), *_kept("MediScope")),
        published=_published("Valdora", "MediScope"),
        wordings=WORDINGS,
        consents=CONSENTS,
        patterns=PATTERNS,
        topics=_topics("MediScope", "Valdora"),
        names=Names(
            own=("Valdora Cliniques", "Valdora"),
            hashtags=("#EquipeValdora",),
            products=("MediScope", "Aria C-5"),
            customers=(
                Customer(id="c1", name="Ospedale Brenta", aliases=("Brenta",)),
                Customer(
                    id="c2",
                    name="Lavaux Santé",
                    consent="granted",
                    published=datetime.fromisoformat("2030-01-01T00:00"),
                ),
                Customer(
                    id="c3",
                    name="Qirano Labs",
                    consent="name_only",
                    published=datetime.fromisoformat("2030-01-01T00:00"),
                ),
                Customer(id="c4", name="Delta SA", aliases=("Delta",)),
            ),
            competitors=(Competitor(id="k1", name="Helvicare", aliases=()),),
            embargoes=(
                Embargo(id="e1", name="Aria C-9", terms=("Aria C-9",)),
                Embargo(
                    id="e2",
                    name="Bettenbelegung",
                    terms=("Bettenbelegung",),
                    kind="insider_figure",
                    needs_figure=True,
                ),
            ),
            code_names=(
                CodeName(code="Marmotte", stands_for="e1"),
                CodeName(code="Nebel", stands_for="e1", ambiguous=True, beside=("Klinik",)),
            ),
        ),
    ),
    words={
        "company": "Valdora",
        "company_tag": "valdora",
        "hashtag": "EquipeValdora",
        "product": "MediScope",
        "product_joined": "MediScope",
        "product_dashed": "Medi-Scope",
        "customer": "Ospedale Brenta",
        "customer_tag": "ospedalebrenta",
        "customer_upper": "BRENTA",
        "customer_word": "Brenta",
        "common_lower": "delta",
        "consenting": "Lavaux Santé",
        "name_only": "Qirano Labs",
        "competitor": "Helvicare",
        "competitor_lower": "helvicare",
        "code": "Marmotte",
        "ambiguous": "Nebel",
        "beside": "Klinik",
        "embargo": "Aria C-9",
        "figure_embargo": "Bettenbelegung",
        "known_year": "2030",
        "known_value": "99.7",
    },
)

WORLDS = {"nordhuus": NORDHUUS, "valdora": VALDORA}
