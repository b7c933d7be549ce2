"""Texts that somebody writes who wants to keep the machine busy: each a bit that is repeated."""

from __future__ import annotations

from sayso.engine.company import Company

SIZE = 100_000
"""Characters of a hostile text."""


def text_of(bit: str, size: int = SIZE) -> str:
    """``bit`` over and over, so many characters."""
    return (bit * (size // len(bit) + 1))[:size]


def kinds(company: Company) -> dict[str, str]:
    """What is repeated, by a name for it; with names and terms of the company."""
    names = company.names
    product = next((each for each in names.products if " " in each), names.products[0])
    code = "".join(product.split()).lower()
    customer = max((firm.name for firm in names.customers), key=len)
    secret = names.embargoes[0].terms[0] if names.embargoes else product
    person = next(p.name for p in company.people if " " in p.name)
    topic = next(t for topic in company.topics for each in topic.terms.values() for t in each)
    spaced = " ".join(customer.split()[0])
    return {
        "one word": "a",
        "one word of a name": customer.split()[0],
        "one tag": f"#{code}",
        "one tag without end": code,
        "tag behind its sign": "#" + code * 3000,
        "tags of a sentence": f"#jetztkommtdie{code} ",
        "different tags": "".join(f"#{code}{n}x " for n in range(6000)),
        "camel tags": "#" + "".join(word.capitalize() for word in customer.split()) * 3 + " ",
        "camel without end": "#" + "aB" * 20 + " ",
        "one camel tag": "#" + "AbCd" * 24_000,
        "figures and letters": "a1b2",
        "words with figures": "n0v4 tr1x ",
        "different leet": "".join(f"n0va{n}tr1x " for n in range(8000)),
        "leet of a name": customer.lower().translate(str.maketrans("aeio", "4310")) + " ",
        "quotes and we": '"x" we ',
        "open quotes": "«“",
        "quote of an illness": "«ist krank ",
        "illness": "ist krank ",
        "person and illness": f"{person} ist krank ",
        "brackets": "(((",
        "brackets of numbers": "(15) [3] ",
        "name": person + " ",
        "name and age": "Mia, 14, ",
        "customer": customer + " ",
        "customer in forms": f"{customer}s {customer}er {customer}-Projekt ",
        "product": product + " ",
        "secret": secret + " ",
        "term": topic + " ",
        "slurs": "Idiot ",
        "slurs in a compound": "Riesenidiot Vollidiot ",
        "slurs in leet": "1d10t !diot id*ot ",
        "letters apart": spaced + " ",
        "letters with dots": ".".join(customer.split()[0]) + " ",
        "letters drawn out": "".join(3 * letter for letter in customer.split()[0]) + " ",
        "zero width": "\u200b",
        "zero width in a name": "\u200b".join(customer.split()[0]) + " ",
        "other letters": "Nоvаtrіх ",
        "mixed scripts": "Привет wir Ελλάδα 日本 ",
        "emoji": "👩‍👩‍👧‍👦🚀",
        "emoji and words": "🚀 wir 📈 ",
        "links": "http://a.b/? ",
        "one link": "http://a.b/" + "x" * 90_000,
        "hosts": "a-.",
        "mails": "a.b@c.de ",
        "mentions": "@a.a@b.",
        "numbers with units": "17 % 20 Mio. CHF ",
        "numbers in one": "1'1",
        "phones": "079 345 67 89 ",
        "plates": "Auto ZH 123456 ",
        "newlines": "\n",
        "short lines": "wir\n",
        "spaces": " ",
        "function words (de)": "der die das und nicht mit wir ",
        "function words (fr)": "le la les et ne pas avec nous ",
        "function words (it)": "il la gli di non con noi ",
        "function words (en)": "the of in and not with we ",
        "Mundart": "isch nöd hüt ",
        "Mundart, sounds": "Uftrig Huusig Chundig isch nöd ",
        "negations": "nicht garantiert ",
        "results": "Umsatz 17 % wir ",
        "plans": "wir werden Stellen abbauen ",
        "promises": "wir garantieren die beste Maschine der Welt ",
        "greener": "klimaneutral ",
        "work": "wir arbeiten bei " + names.own[0] + " ",
        "competitor": f"besser als {names.competitors[0].name} ",
        "jobs": "wir suchen eine junge Frau ",
        "compounds": "Auftragseingangszahlenbericht",
        "long compounds": "Auftragseingangszahlenbericht ",
        "verbs apart": "kündigen wir heute etwas morgen ",
        "abbreviations": "z.B. d.h. usw. ",
        "genders": "Mitarbeiter:innen und Kund*innen ",
        "different words": " ".join(
            f"w{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}" for n in range(15_000)
        ),
        "different capitals": " ".join(
            "".join(chr(97 + (n * 7 + k * k) % 26) for k in range(7)).capitalize()
            + chr(97 + n % 26)
            for n in range(11_000)
        ),
        "accents": "e\u0301\u0301\u0301",
        "capitals": "ÄÖÜSS",
        "ligatures": "ﬁﬂ",
    }
