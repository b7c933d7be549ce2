"""Names and insults that are written so that nobody finds them; and what only looks like it."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.checks.worlds import NOW, WORLDS
from sayso import folder
from sayso.engine.checks import read
from sayso.engine.checks.index import SOUGHT, CompanyIndex, index_of
from sayso.engine.checks.passage import Words
from sayso.engine.company import Company
from sayso.engine.draft import Draft
from sayso.engine.finding import Mark
from sayso.engine.language import lookalikes
from sayso.engine.language.disguise import DISGUISED, SIGNS, Sought
from sayso.engine.language.fold import fold, plain
from sayso.engine.language.phrases import Hit, Phrases
from sayso.engine.language.tokens import tokenize

NAMES = ("Valderstin", "Brunnholm", "Kastelor", "Tamburello", "Quarzona", "Novimexa")
What = tuple[str, str]


@lru_cache(maxsize=8)
def sought(*names: str) -> Sought[What]:
    """An index of names, ready to be looked for in disguise."""
    phrases: Phrases[What] = Phrases()
    for name in names:
        phrases.add_name(("name", name), name)
    phrases.add_pattern(("slur", "de"), "vollpfosten")
    return Sought(
        phrases,
        name=lambda what: what[0] == "name",
        harsh=lambda what: what[0] == "slur",
        known=lambda word: word in {"der", "die", "und", "in", "haus", "stein", "tor"},
    )


def found(text: str, *names: str) -> list[Hit[What]]:
    """What is found in disguise."""
    folded = fold(text)
    return sought(*(names or NAMES)).find(text, folded, tokenize(text, folded), {})


def quoted(text: str, *names: str) -> list[str]:
    """The places of what is found in disguise."""
    return [text[hit.start : hit.end] for hit in found(text, *names)]


LOOKALIKE = {
    ours: [theirs for theirs, several in lookalikes.LETTERS.items() if several[0] == ours]
    for ours in "abcdefghijklmnopqrstuvwxyz"
}
LEET = {
    letter: sign for sign, letters in SIGNS.items() for letter in letters if sign in "013457@$!"
}


@st.composite
def lookalike(draw: st.DrawFn, name: str) -> str:
    """Some letters of other scripts, but not all."""
    low = name.lower()
    at = draw(st.sets(st.integers(0, len(low) - 1), min_size=1, max_size=len(low) - 2))
    letters = [
        draw(st.sampled_from(LOOKALIKE[letter])) if here in at else name[here]
        for here, letter in enumerate(low)
    ]
    return "".join(letters)


@st.composite
def leet(draw: st.DrawFn, name: str) -> str:
    """A figure or sign for one or several letters; never for the last, where it is punctuation."""
    may = [at for at, letter in enumerate(name.lower()[:-1]) if letter in LEET]
    at = draw(st.sets(st.sampled_from(may), min_size=1, max_size=3))
    return "".join(
        LEET[letter.lower()] if here in at else letter for here, letter in enumerate(name)
    )


@st.composite
def starred(draw: st.DrawFn, name: str) -> str:
    """A star for a letter within."""
    at = draw(st.integers(1, len(name) - 2))
    return name[:at] + "*" + name[at + 1 :]


@st.composite
def drawn(draw: st.DrawFn, name: str) -> str:
    """A letter three times and more."""
    at = draw(st.integers(0, len(name) - 1))
    return name[:at] + name[at] * draw(st.integers(3, 6)) + name[at + 1 :]


@st.composite
def spelled(draw: st.DrawFn, name: str) -> str:
    """Letter by letter."""
    between = draw(st.sampled_from((" ", ".", "-", "_", "*", "/", " . ", "·", " - ", "\n", "  ")))
    return between.join(name)


@st.composite
def syllables(draw: st.DrawFn, name: str) -> str:
    """Broken apart with hyphens or dots; what looks like a host with a country is none."""
    between = draw(st.sampled_from("-.·_"))
    last = len(name) - (3 if between == "." else 2)
    at = draw(st.sets(st.integers(2, last), min_size=1, max_size=2))
    bounds = [0, *sorted(at), len(name)]
    return between.join(name[one:two] for one, two in pairwise(bounds))


@st.composite
def over_lines(draw: st.DrawFn, name: str) -> str:
    """Broken at the end of a line."""
    at = draw(st.integers(3, len(name) - 3))
    rest = name[at:]
    assume(plain(rest) not in {"tor", "haus", "in"})
    return name[:at] + draw(st.sampled_from(("\n", "-\n", "\r\n", " \n"))) + rest


TECHNIQUES = {
    "lookalike": lookalike,
    "leet": leet,
    "starred": starred,
    "drawn": drawn,
    "spelled": spelled,
    "syllables": syllables,
    "over_lines": over_lines,
}
AROUND = st.sampled_from(
    (
        ("", ""),
        ("Heute bei ", " gewesen."),
        ("Merci à ", " !"),
        ("Great day at ", ", thanks"),
        ("Oggi da ", " con 3 colleghi"),
        ("(", ")"),
        ("1'200 Leute und 😀 ", "\nbis bald"),
    )
)


@pytest.mark.parametrize("technique", TECHNIQUES.values(), ids=TECHNIQUES.keys())
@given(st.data())
def test_a_disguised_name_is_found_where_it_stands(technique: object, data: st.DataObject) -> None:
    """Whatever single technique hides a name, it is found, and its place covers it exactly."""
    name = data.draw(st.sampled_from(NAMES))
    written = data.draw(technique(name))  # type: ignore[operator]
    before, after = data.draw(AROUND)
    text = before + written + after
    hits = [hit for hit in found(text) if hit.what == ("name", name)]
    assert (len(before), len(before) + len(written)) in {(hit.start, hit.end) for hit in hits}


@pytest.mark.parametrize("between", ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\ufe0f"])
@given(st.data())
def test_what_nobody_sees_does_not_hide(between: str, data: st.DataObject) -> None:
    """Zero-width characters and soft hyphens within a name do not keep it from being found."""
    name = data.draw(st.sampled_from(NAMES))
    at = data.draw(st.integers(1, len(name) - 1))
    text = f"bei {name[:at]}{between}{name[at:]} heute"
    folded = fold(text)
    hits = sought(*NAMES).phrases.find(tokenize(text, folded))
    assert [(hit.start, hit.end) for hit in hits] == [(4, 4 + len(name) + 1)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Du V0llpf0sten!", "V0llpf0sten"),
        ("So ein V o l l p f o s t e n", "V o l l p f o s t e n"),
        ("So ein Voll-pfosten", "Voll-pfosten"),
        ("V*llpf*sten", "V*llpf*sten"),
        ("Vоllрfоstеn", "Vоllрfоstеn"),
        ("#TeamV0llpf0sten", "V0llpf0sten"),
        ("🅑🅡🅤🅝🅝🅗🅞🅛🅜", "🅑🅡🅤🅝🅝🅗🅞🅛🅜"),
        ("bei Ｂrunnh0lm", "Ｂrunnh0lm"),
        ("Brunnholms", None),
        ("B r u n n h o l m s Leute", "B r u n n h o l m"),
        ("b🔥r🔥u🔥n🔥n🔥h🔥o🔥l🔥m", "b🔥r🔥u🔥n🔥n🔥h🔥o🔥l🔥m"),
        ("*Brunnh0lm*", "Brunnh0lm"),
        ("Brunnh0lm!!!", "Brunnh0lm"),
    ],
)
def test_the_place_is_exact(text: str, place: str | None) -> None:
    """The place is what was written for the term, with no more than that."""
    assert place in quoted(text) if place else not quoted(text)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("die K T 9 0 0", "KT 900", "K T 9 0 0"),
        ("die KT 9OO", "KT 900", "KT 9OO"),
        ("die KT9OO läuft", "KT 900", "KT9OO"),
        ("die ΚТ 900 läuft", "KT 900", "ΚТ 900"),
        ("R0ter Ad1er", "Roter Adler", "R0ter Ad1er"),
        ("Roter Аdlеr", "Roter Adler", "Roter Аdlеr"),
        ("R o t e r A d l e r", "Roter Adler", "R o t e r A d l e r"),
        ("#R0terAdler", "Roter Adler", "R0terAdler"),
    ],
)
def test_names_of_several_words_and_with_figures(text: str, name: str, place: str) -> None:
    """A disguised part of a longer name, or all of it, makes one place."""
    assert place in quoted(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Holstein Kiel 4:0 gewonnen", "Kiel 40"),
        ("16 A x 400 V", "AX 400"),
        ("16 A x 40 0 V", "AX 400"),
        ("Das ist die норма bei uns", "Hopma"),
        ("Das ist Kastel haus hier", "Kastelhaus"),
        ("Mehr auf kastel.swiss", "Kastelswiss"),
        ("Mehr auf kastel.holm.example", "Kastelholm"),
        ("kurz Arbeit gefunden", "Kurzarbeit"),
        ("Der Stein, Adler und Bär", "Steinadler"),
        ("das Haus\nOrdnung muss sein", "Hausordnung"),
        ("Ein Stein und ein Tor", "Steintor"),
        ("Kastel, or so", "Kastelor"),
        ("ein Bo\nden", "Boden"),
        ("die Sommer-Aktion", "Sommer"),
        ("https://firma.example/br4nnh0lm/kast3lor, brunn.example/holm", "Kastelor"),
    ],
)
def test_what_only_comes_together_by_chance_is_not_found(text: str, name: str) -> None:
    """Two words that happen to make a name, a result of a match, a link: none of them is one."""
    assert quoted(text, name) == []


HARMLESS = """
24/7 für Sie da|4you und 2gether|K8s-Cluster läuft|i18n und l10n|H2O ist Wasser|3D-Druck|W0
AX 400|AX-400/AX-300|KT900b|CO2-Ausstoss|Covid-19|5G|4x4|A4-Blatt|mp3|MP4-Video|B2B und B2C|G20
XKCD-4711-QWRT-0815|7H3K-99XP-LM2N-A0B1|ISO 9001:2015|EN 10204-3.1|M8x40|Ø 12 mm|±0,02 mm|10 µm
f(x) = a·x² + b·x + c|E = m·c²|∑ (xᵢ − μ)² / n|∇·E = ρ/ε₀|a ⊂ B ∪ C|√2 ≈ 1.414|α + β = γ|λ/2
Καλημέρα σε όλους!|Η ομάδα μας είναι εδώ.|Доброе утро, коллеги!|Сегодня выходной, едем в горы.
Мы работаем с 9:00 до 17:00.|今日は休みです。|富士山に登りました|안녕하세요 여러분|שבת שלום לכולם|مرحبا بالجميع
สวัสดีครับ|नमस्ते दोस्तों|Γιώργος und Еlena kochen|Привет aus der Kantine|こんにちは Team!|Ñandú, señor!
P.S.: bis bald|z. B. so|u. a. m.|d. h. morgen|i. d. R.|v. l. n. r.: Anna, Ben, Cem|a. m. und p. m.
A B C D E F G|Do Re Mi Fa So La Ti Do|1 2 3 4 5 6 7|B-R-A-V-O!|Y-M-C-A|S.O.S.|U.S.A.|H-E-L-L-O
Sooooo schön!!!|Juhuuuuu|hahahahaha|Mmmmmh, lecker|Goooooal|brrrr|Aaaaaaah|zzzz|Schifffahrt|Teeernte
www.firma.example/x1y2z3|info@firma.example|@team_4you|#throwback2019|#2024goals|#0815|v2.0.1-rc1
+41 71 123 45 67|CH93 0076 2011 6238 5295 7|756.1234.5678.97|BE 123'456|12:30–13:15|3.5 %|1'234.50
Mitarbeiter*innen|Kolleg:innen|Kund_innen|Lehrer*in|Techniker/-innen|client·e·s|tutt* insieme
$ome people|C# und C++|F#|O'Reilly|R&D|AT&T|P!nk|Ke$ha|A$AP|Se7en|Toys“R”Us|L@@k|gr8 m8|l8er
c0mputer|h4cker|1ch|n00b|w00t|k3wl|b4|2day|4ever|3x täglich|100%ig|1a Qualität|2er-Team|90er-Party
🇨🇭🇩🇪🇦🇹🇫🇷🇮🇹|👩‍🔧👨‍🏭|🅰️🅱️|❤️‍🔥|1️⃣2️⃣3️⃣|™®©|½ Tag|№ 5|℃ und ℉|½ l|→ los|♥♥♥
Auf-\nwachen|Er sagt\nnein|die Mon-\ntage|Hier stein alt|Das ist a ber gut|so\nund so|kasse\nauf
"""


@lru_cache(maxsize=1)
def companies() -> tuple[Company, ...]:
    """The demo company and the two invented ones."""
    return (folder.load(folder.demo()), *(world.company for world in WORLDS.values()))


def harmless() -> list[str]:
    """Real strings of every day that look odd."""
    lines = HARMLESS.strip().replace("\\n", "\x00").splitlines()
    return [each.replace("\x00", "\n") for line in lines for each in line.split("|")]


@pytest.mark.parametrize("text", harmless())
def test_what_only_looks_odd_is_no_disguise(text: str) -> None:
    """Other scripts, formulas, codes, slang and emoji hold nothing that anybody hid."""
    for company in companies():
        words = Words(f"Hallo zusammen, {text} und danke", index_of(company), {})
        assert words.disguised == []


def test_the_list_of_harmless_strings_is_long() -> None:
    """Eighty and more."""
    assert len(harmless()) >= 80


def _odd_off(text: str, company: Company) -> dict[str, list[Hit[What]]]:
    """What is found without looking behind disguises."""
    index = CompanyIndex(company)
    folded = fold(text)
    found: dict[str, list[Hit[What]]] = {}
    for hit in index.phrases.find(tokenize(text, folded)):
        found.setdefault(hit.what[0], []).append(hit)
    return found


PLAIN = st.lists(
    st.sampled_from(
        [
            "Heute",
            "war",
            "Nordhuus",
            "bei",
            "Vindelöv",
            "und",
            "alle",
            "haben",
            "gelacht",
            "Umsatz",
            "Auftrag",
            "Klabauter",
            "Sommer",
            "AG",
            "Idiot",
            "Kiel",
            "32",
            "wir",
            "freuen",
            "uns",
            "sehr",
            "le",
            "client",
            "arrive",
            "demain",
            "grazie",
            "mille",
            "thanks",
            "Boot",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(PLAIN)
def test_a_plain_text_gives_the_same_with_and_without(text: str) -> None:
    """Where there is no sign of a disguise, looking for it changes nothing."""
    company = WORLDS["nordhuus"].company
    words = Words(text, index_of(company), {})
    without = _odd_off(text, company)
    assert words.there == frozenset(without)
    for family, hits in without.items():
        assert list(words.raw(family)) == hits


MIXED = "No vatríхcKа\u200b\u00ad4@0.1-*\n_!е·V🅝🅞s9#ß"


@given(st.one_of(st.text(max_size=60), st.text(alphabet=MIXED + "kiel32vndö", max_size=60)))
def test_places_lie_in_the_text_and_in_order(text: str) -> None:
    """Whatever is written, what is found in disguise lies in the text, in its order, on its words."""
    company = WORLDS["nordhuus"].company
    words = Words(text, index_of(company), {})
    for family in words.there & SOUGHT:
        hits = words.raw(family)
        assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
        for hit in hits:
            assert 0 <= hit.start < hit.end <= len(text)
            assert 0 <= hit.first < hit.last <= len(words.tokens)


def marks(text: str) -> list[Mark]:
    """What is read in a post of one's own."""
    company = WORLDS["nordhuus"].company
    draft = Draft(author="p_me", channel="private", time=NOW, text=text)
    return [mark for mark in read(draft, company).marks if mark.kind != "missing_disclosure"]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Danke an V1ndelöv für den Besuch!", "customer_no_consent", "V1ndelöv"),
        ("Danke an V\u200bindelöv für den Besuch!", "customer_no_consent", "V\u200bindelöv"),
        ("Das Projekt K l a b a u t e r macht Freude.", "unannounced_product", "K l a b a u t e r"),
        ("Bald kommt die Кiеl 40!", "unannounced_product", "Кiеl 40"),
        ("Halt die Klappe, du D3pp!", "insult", "D3pp"),
        ("You are such a m0ron, read the manual.", "insult", "m0ron"),
        ("Le patron est un cr3tin, comme toujours.", "insult", "cr3tin"),
        ("Il capo è un imb3cille, lo sanno tutti.", "insult", "imb3cille"),
    ],
)
def test_a_mark_says_that_it_was_disguised(text: str, kind: str, place: str) -> None:
    """Whoever hides a name or an insult is shown that it was seen."""
    got = [mark for mark in marks(text) if mark.kind == kind]
    assert [(text[mark.start : mark.end], mark.disguised) for mark in got] == [(place, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Danke an Vindelöv für den Besuch!",
        "Danke an Vin\u00addelöv für den Besuch!",
        "Danke an Vindelöv 👩\u200d🔧 für den Besuch, K8s und 24/7!",
        "Danke an Vinde-\nlöv für den Besuch!",
    ],
)
def test_an_ordinary_name_is_not_called_disguised(text: str) -> None:
    """A name that is written as names are, or parted at the end of a line, accuses nobody."""
    got = [mark for mark in marks(text) if mark.kind == "customer_no_consent"]
    assert len(got) == 1
    assert not got[0].disguised


@pytest.mark.parametrize("how", ["M0ron {name}", "{name}"])
def test_whoever_has_not_signed_in_learns_nothing_secret(how: str) -> None:
    """A disguised secret is as secret as a plain one."""
    text = how.format(name="Klab4uter und Кiеl 40")
    company = WORLDS["nordhuus"].company
    draft = Draft(author="p_me", channel="private", time=NOW, text=text)
    assert not [mark for mark in read(draft, company, signed_in=False).marks if mark.secret]
    assert [mark for mark in read(draft, company).marks if mark.secret and mark.disguised]


def test_disguise_is_told_from_what_may_have_happened() -> None:
    """A hyphen too many is no intent; a star is."""
    assert {hit.how for hit in found("Brunn-holm")} == {"broken"}
    assert {hit.how for hit in found("Br*nnholm")} == {DISGUISED}
