"""Names and terms in all their forms, and nothing that only looks like them."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from sayso.engine.language.fold import fold, plain
from sayso.engine.language.forms import LANGUAGES
from sayso.engine.language.lexicon import SPOKEN
from sayso.engine.language.phrases import Phrases
from sayso.engine.language.tokens import tokenize
from sayso.engine.language.which import of_sentence, which


def places(index: Phrases[str], text: str) -> set[str]:
    """The words of every hit."""
    taken = tokenize(text, fold(text))
    return {text[hit.start : hit.end] for hit in index.find(taken)}


def name(written: str) -> Phrases[str]:
    """An index with one name."""
    index: Phrases[str] = Phrases()
    index.add_name("it", written)
    return index


def word(written: str, language: str) -> Phrases[str]:
    """An index with one common word."""
    index: Phrases[str] = Phrases()
    index.add_words("it", written, language)
    return index


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("KT 900", "die KT 900 steht", "KT 900"),
        ("KT 900", "die KT900 steht", "KT900"),
        ("KT 900", "die kt-900 steht", "kt-900"),
        ("KT 900", "neu: #KT900er", "#KT900er"),
        ("KT900", "die KT 900er läuft", "KT 900er"),
        ("KT 900", "die KT-900-Maschine", "KT-900"),
        ("KT 900", "die KT\n900 steht", "KT\n900"),
        ("900er", "der 900er kommt", "900er"),
        ("Kranich", "das Kranich-Projekt", "Kranich"),
        ("Kranich", "das Kranichprojekt", "Kranichprojekt"),
        ("Kranich", "des Kranichs", "Kranichs"),
        ("Kranich", "K\u200branich", "K\u200branich"),
        ("Møller", "bei MOELLER", "MOELLER"),
        ("Vögeli", "bei Vogeli", "Vogeli"),
        ("Vögeli", "bei Voegelis", "Voegelis"),
        ("Petit Lac", "#petitlac", "#petitlac"),
        ("Petit Lac", "#DankePetitLac", "PetitLac"),
        ("Bavartis", "#dankebavartis", "#dankebavartis"),
        ("SeglerApp", "#SeglerApp", "#SeglerApp"),
        ("SeglerApp", "die Segler-App", "Segler-App"),
        ("Haute-Rive", "chez Haute Rive", "Haute Rive"),
        ("Aosta Gear", "d’Aosta Gear", "Aosta Gear"),
        ("Kranich", "siehe kranich.example/neu", "kranich"),
    ],
)
def test_a_name_is_found(written: str, text: str, found: str) -> None:
    """A name is found in its spellings, endings, compounds, hashtags and handles."""
    assert found in places(name(written), text)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("KT 900", "die KT 9000"),
        ("KT 900", "18KT 900"),
        ("KT 900", "die KT. 900 Leute"),
        ("KT 900", "KT 900b"),
        ("900er", "der 1900er"),
        ("Kran", "der Kranke"),
        ("Titan", "die Titanic"),
        ("Brand", "die Brandung"),
        ("Kranich", "Kra nich"),
        ("Ost", "Ostern"),
    ],
)
def test_what_only_looks_like_a_name_is_not(written: str, text: str) -> None:
    """A name is not found inside another word or number."""
    assert places(name(written), text) == set()


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        ("Auftragseingang", "de", "Auftragseingänge"),
        ("Auftragseingang", "de", "Auftragseingangszahlen"),
        ("Auftrag", "de", "Aufträgen"),
        ("Umsatz", "de", "Rekordumsatz"),
        ("Umsatz", "de", "Umsätze"),
        ("Zölle", "de", "Zöllen"),
        ("offene Stelle", "de", "offenen Stellen"),
        ("Lernende", "de", "Lernenden"),
        ("Mitarbeitende", "de", "Mitarbeitender"),
        ("Kunde", "de", "Kundenprojekt"),
        ("Messstand", "de", "Messstände"),
        ("journal", "fr", "journaux"),
        ("salaire", "fr", "salaires"),
        ("employeur", "fr", "l’employeur"),
        ("apprentis", "fr", "apprenti"),
        ("cliente", "it", "clienti"),
        ("ordinativo", "it", "ordinativi"),
        ("fiera", "it", "fiere"),
        ("azionisti", "it", "azionista"),
        ("banca", "it", "banche"),
        ("factory", "en", "factories"),
        ("employee", "en", "employees"),
        ("data centre", "en", "data centers"),
    ],
)
def test_a_word_is_found_in_its_forms(written: str, language: str, text: str) -> None:
    """Plural, case and compound of four languages."""
    assert places(word(written, language), f"x {text} y")


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        ("Lohn", "de", "das lohnt sich"),
        ("Messe", "de", "das Messer"),
        ("Wartung", "de", "die Erwartung"),
        ("Kunde", "de", "die Urkunde"),
        ("Reha", "de", "das Rehauge"),
        ("Ziel", "de", "das Zielen gelang, Ziellos"),
        ("salary", "en", "salami"),
        ("stand", "fr", "standard"),
    ],
)
def test_another_word_is_not_a_form(written: str, language: str, text: str) -> None:
    """What begins or ends alike is another word."""
    found = places(word(written, language), text)
    assert found <= {"Zielen"}


def test_the_cost_is_the_text_and_not_the_terms() -> None:
    """Ten thousand terms are looked up as often as ten."""

    class Counting(dict[str, object]):
        asked = 0

        def get(self, *key: object) -> object:  # type: ignore[override]
            type(self).asked += 1
            return super().get(*key)  # type: ignore[arg-type]

    def steps(terms: int, text: str) -> int:
        index: Phrases[int] = Phrases()
        for number in range(terms):
            index.add_name(number, f"Zzyx{number:05d}q Qwert")
        counting = type("Counting", (Counting,), {"asked": 0})
        setattr(index, "_first", counting(getattr(index, "_first")))  # noqa: B009, B010 - counts from outside
        index.find(tokenize(text, fold(text)))
        return counting.asked  # type: ignore[no-any-return]

    text = "Wir bauen Boote aus Holz und Stahl und freuen uns. "
    assert steps(10, text) == steps(10_000, text)
    assert steps(10, text * 50) == 50 * steps(10, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("so ein Trottel", {"Trottel"}),
        ("so ein Riesentrottel", {"Riesentrottel"}),
        ("die Trottelbrücke", set()),
        ("ein Trottelchen", set()),
    ],
)
def test_a_pattern_ends_compounds(text: str, found: set[str]) -> None:
    """A pattern with a star before it stands alone and ends compounds, and begins none."""
    index: Phrases[str] = Phrases()
    index.add_pattern("it", " *trottel")
    assert places(index, text) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir freuen uns auf den Tag der offenen Tür und auf euch alle.", "de"),
        ("Nous nous réjouissons de vous voir à la fête de l'atelier.", "fr"),
        ("Siamo felici di vedervi alla festa della fabbrica.", "it"),
        ("We are looking forward to seeing you at the open day.", "en"),
        ("Merci!", "fr"),
        ("🎉🎉", ""),
        ("Сегодня праздник", ""),
    ],
)
def test_which_language(text: str, language: str) -> None:
    """The function words tell the language; where there are none nobody guesses."""
    assert which(tokenize(text, fold(text)).tokens) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_list(language: str) -> None:
    """A language is complete: the lists of its grammar, and no concept without a phrase."""
    for name_ in ("FUNCTION", "COMMON", "TITLES", "PLACE_AFTER", "PLACE_BEFORE", "FIRM_BEFORE"):
        assert isinstance(getattr(LANGUAGES[language], name_), frozenset)
    for subject in SPOKEN[language].SUBJECTS:
        for concept, phrases in subject.PHRASES.items():
            assert all(phrase.strip() for phrase in phrases.split(",")), concept


def separable(written: str) -> Phrases[str]:
    """An index with one separable verb."""
    index: Phrases[str] = Phrases()
    index.add_pattern("it", written)
    return index


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Wir kuendigen es an.", "kuendigen es an"),
        ("Morgen kündigen wir im grossen Saal vor allen Leuten etwas Neues an.", None),
        ("Wir kündigen eine Maschine und einen Roboter an!", None),
        ("wir kündigen das an und feiern", "kündigen das an"),
        ("Sie kündigt sich an, die Neue", "kündigt sich an"),
        ("Das wurde angekündigt.", "angekündigt"),
        ("Ohne es anzukündigen, ging er.", "anzukündigen"),
        ("Wir möchten das ankündigen", "ankündigen"),
        ("wenn wir es ankündigten", "ankündigten"),
    ],
)
def test_a_separable_verb_is_found_apart_and_together(text: str, place: str | None) -> None:
    """The verb and its particle at the end of the clause, or both in one word."""
    found = places(separable("an|kuendig*"), text)
    assert found == {place} if place else len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sie kündigen an der Kasse und gehen.",
        "Er kündigte seinen Job und fing an.",
        "Wir kündigen. Morgen fängt es an.",
        "Die Kündigung kam an.",
        "Sie kündigt ihm, weil er an Ostern fehlte",
        "Wir fangen an.",
    ],
)
def test_another_verb_is_not_parted(text: str) -> None:
    """A preposition, another clause, another verb: nothing is announced there."""
    assert places(separable("an|kuendig*"), text) == set()


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        ("Mitarbeiter", "de", "Mitarbeiter:innen"),
        ("Mitarbeiter", "de", "Mitarbeiter*innen"),
        ("Mitarbeiter", "de", "Mitarbeiter_innen"),
        ("Mitarbeiter", "de", "MitarbeiterInnen"),
        ("Mitarbeiter", "de", "Mitarbeiter/-innen"),
        ("Mitarbeiter", "de", "Mitarbeiter/innen"),
        ("Mitarbeiter", "de", "Mitarbeiter(innen)"),
        ("Mitarbeiter", "de", "Mitarbeiter·in"),
        ("Kunde", "de", "Kund:innen"),
        ("Kollege", "de", "Kolleg*in"),
        ("Arzt", "de", "Ärzt:innen"),
        ("client", "fr", "client·e·s"),
        ("client", "fr", "client(e)s"),
        ("client", "fr", "client-e-s"),
        ("client", "fr", "client.e.s"),
        ("employé", "fr", "employé-e"),
        ("collaborateur", "fr", "collaborateurs/trices"),
        ("collaborateur", "fr", "collaborateur·rice·s"),
        ("directeur", "fr", "directeur/trice"),
        ("collaboratore", "it", "collaboratori/trici"),
        ("cliente", "it", "clienti/e"),
        ("candidato", "it", "candidato/a"),
    ],
)
def test_a_form_for_everybody_is_one_word(written: str, language: str, text: str) -> None:
    """Forms that mean women and men are found as the word, with all that belongs to them."""
    assert places(word(written, language), f"Danke, {text} sind da.") == {text}


@pytest.mark.parametrize(
    "text",
    ["und/oder", "um 9:30 Uhr", "e-mail", "a/b-Test", "Wichtig: in Bern", "prends-le", "z.B. so"],
)
def test_not_every_sign_in_a_word_makes_a_form(text: str) -> None:
    """What only has a slash, a colon or a hyphen falls apart as before."""
    taken = tokenize(text, fold(text))
    assert all(token.end - token.start == len(token.text) for token in taken.tokens)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Auftragseingang", "Halbjahresauftragseingangszahlen"),
        ("Umsatz", "Rekordumsatzmeldung"),
        ("Umsatz", "Quartalsumsatzzahlen"),
        ("Stelle", "Stellenabbau"),
    ],
)
def test_a_word_is_found_within_a_compound(written: str, text: str) -> None:
    """At its beginning, at its end, and in its middle."""
    assert places(word(written, "de"), f"die {text} von gestern") == {text}


@pytest.mark.parametrize("text", ["Versatzstück", "Besatzungsmitglied", "Einsatzplanung"])
def test_a_word_within_another_word_is_not_in_a_compound(text: str) -> None:
    """Letters in a row are no word."""
    assert places(word("Umsatz", "de"), text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#jetztkommtdiekt900", True),
        ("#teamkt900er", True),
        ("#neuekt900launch", True),
        ("#kt900er", True),
        ("#markt900", False),
        ("#diekt9000", False),
    ],
)
def test_a_name_with_a_figure_in_a_hashtag_in_one(text: str, found: bool) -> None:
    """Behind a word that may stand before it, and not at the end of another."""
    assert places(name("KT 900"), text) == ({text} if found else set())


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (
            (
                "Wir freuen uns auf euch. Nous nous réjouissons de vous voir. We are so happy to "
                "see you. Vi aspettiamo tutti con noi!"
            ),
            ["de", "fr", "en", "it"],
        ),
        ("Das isch hüt mega schön gsi. Thanks to all of you for coming!", ["de", "en"]),
        ("Mir händ öppis z verzelle. Danke!", ["de", "de"]),
        ("Danke an alle", ["de"]),
        ("Super journée", ["fr"]),
        ("Che bella giornata", ["it"]),
        ("Great team", ["en"]),
    ],
)
def test_which_language_by_sentence(text: str, languages: list[str]) -> None:
    """A sentence with words enough tells its own language; Mundart is German."""
    taken = tokenize(text, fold(text))
    whole = which(taken.tokens)
    each = [taken.tokens[span.first : span.last] for span in taken.sentences]
    assert [of_sentence(tokens, whole) for tokens in each] == languages


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("jahr <year>", "Das Jahr 1998 war gut", "Jahr 1998"),
        ("jahr <year>", "das Jahr 2031", "Jahr 2031"),
        ("jahr <year>", "Jahr 2150 kommt", None),
        ("jahr <year>", "Jahr 20 kommt", None),
        ("jahr <year>", "Jahr 20251 kommt", None),
        ("<year> war", "2025 war gut", "2025 war"),
        ("<year> war", "12025 war gut", None),
        ("in <number> wochen", "in vier Wochen", "in vier Wochen"),
        ("in <number> wochen", "in 12 Wochen", "in 12 Wochen"),
        ("in <number> wochen", "in ein paar Wochen", None),
        ("in <number> wochen", "in 4000 Wochen", None),
        ("tra <number> anni", "tra cinque anni", "tra cinque anni"),
        ("dans <number> ans", "dans dix ans", "dans dix ans"),
        ("within <number> years", "within 3 years", "within 3 years"),
        ("halle <number>", "in Halle 12", "Halle 12"),
        ("<number> sur dix", "huit sur dix", "huit sur dix"),
        ("<number> sur dix", "8 sur dix", "8 sur dix"),
        ("<number> sur dix", "tous sur dix", None),
        ("<number> sur dix", "1800 sur dix", None),
    ],
)
def test_a_pattern_may_hold_any_year_and_any_number(
    pattern: str, text: str, found: str | None
) -> None:
    """Years are those of two centuries, numbers stand in figures or in words."""
    index: Phrases[str] = Phrases()
    index.add_pattern("it", pattern)
    assert places(index, text) == ({found} if found else set())


WAITING = (
    "bei\n        uns, bei*, unser*\n        stand, un, unsere, gross* maschine, 24 stunden, an|kuendig*, *idiot, "
    "neu ... da, <number> leute, auf der messe,\n        messe* bern, messe"
)
READ = "Bei uns steht die grosse Maschine an der Messe Bern, Riesenidiot, 24 Stunden, neu und schon da."


def hits(index: Phrases[str], text: str) -> list[tuple[str, int, int]]:
    """What is found, and where, in an order of its own."""
    return sorted((hit.what, hit.start, hit.end) for hit in index.find(tokenize(text, fold(text))))


@pytest.mark.parametrize("text", [READ, "unser Stand, unsere Leute: zwei Leute", "kündigen wir an"])
def test_phrases_that_wait_are_found_as_those_that_do_not(text: str) -> None:
    """A list that is read when a word needs it finds what its phrases find one by one."""
    waiting: Phrases[str] = Phrases()
    waiting.add_list("it", plain(WAITING))
    at_once: Phrases[str] = Phrases()
    for pattern in plain(WAITING).split(","):
        at_once.add_pattern("it", pattern)
    above: Phrases[str] = Phrases(waiting)
    assert hits(waiting, text) == hits(at_once, text)
    assert hits(above, text) == hits(at_once, text)


def test_who_reads_at_the_same_time_misses_nothing() -> None:
    """Texts that need the same waiting phrases at once all find them, also those of a shared ground."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(40):
            ground: Phrases[str] = Phrases()
            for number in range(60):
                ground.add_list(f"it {number}", plain(f"messe{number}, messestand, {WAITING}"))
            indexes = [Phrases(ground) for _ in range(4)]
            with ThreadPoolExecutor(4) as threads:
                found = list(threads.map(lambda index: hits(index, READ), indexes))
            assert all(each == hits(ground, READ) for each in found)
            assert len(found[0]) >= 60
    finally:
        sys.setswitchinterval(interval)
