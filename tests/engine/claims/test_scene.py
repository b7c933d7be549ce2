"""One matter in other words is one matter; one that only looks like it is another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.claims import paraphrased, told
from sayso.engine.claims import claims, contradiction, keys, relation
from sayso.engine.claims.claim import PHASE
from sayso.engine.claims.phases import EXCLUDED
from sayso.engine.claims.scene import same_scene, weight

NOT_BOTH = told.pairs(paraphrased.NOT_BOTH)
BOTH = told.pairs(paraphrased.BOTH)
READ = [
    claim
    for _, one, other, a, b in (*NOT_BOTH, *BOTH)
    for text, language in ((a, one), (b, other))
    for claim in claims(text, language)
]

any_read = st.sampled_from(READ)


def _name(pair: tuple[str, str, str, str, str]) -> str:
    return f"{pair[1]}-{pair[2]}-{pair[3][:30]}"


@pytest.mark.parametrize("pair", NOT_BOTH, ids=_name)
def test_one_matter_in_other_words_is_found(pair: tuple[str, str, str, str, str]) -> None:
    """What cannot both be true is found by what is named around it, whichever text stands first."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) == "contradiction"
    assert relation(claims(b, other), claims(a, one)) == "contradiction"


@pytest.mark.parametrize("pair", BOTH, ids=_name)
def test_another_matter_is_left_alone(pair: tuple[str, str, str, str, str]) -> None:
    """Another place, group, product, time or part, and what is no claim, contradicts nothing."""
    _, one, other, a, b = pair
    assert relation(claims(a, one), claims(b, other)) != "contradiction"
    assert relation(claims(b, other), claims(a, one)) != "contradiction"


@given(any_read, any_read)
def test_scenes_are_held_together_from_both_sides(one: object, other: object) -> None:
    """Whether two claims are of one matter does not hang on which is asked first, and is findable."""
    a, b = one, other
    assert (same_scene(a, b) is None) == (same_scene(b, a) is None)  # type: ignore[arg-type]
    if contradiction(a, b) is not None:  # type: ignore[arg-type]
        assert set(keys(a)) & set(keys(b))  # type: ignore[arg-type]


def test_what_tells_apart_weighs_nothing() -> None:
    """A name weighs more than a common noun, and a mark that only tells apart weighs nothing."""
    assert weight("=ax400") > weight("bridge") > weight("~old") > weight("!seewil") == 0
    assert weight("seewil") > weight("@bern")


PHASES = [
    ("de", "Der Streik bei Marti dauert an.", "strike", "ongoing"),
    ("de", "Der Streik bei Marti ist vorbei.", "strike", "ended"),
    ("de", "Das Kino Apollo wurde verkauft.", "sale_p", "done"),
    ("de", "Das Kino Apollo wird nicht verkauft.", "sale_p", "refused"),
    ("de", "Das Kino Apollo ist noch nicht verkauft.", "sale_p", "not_begun"),
    ("de", "Die Fusion von Marti und Keller ist vom Tisch.", "merger_p", "refused"),
    ("de", "Die Turnhalle wird noch saniert.", "renovation_p", "ongoing"),
    ("fr", "La grève à l'hôpital continue.", "strike", "ongoing"),
    ("fr", "L'usine Perret est vendue.", "sale_p", "done"),
    ("fr", "Pas de vente pour l'usine Perret.", "sale_p", "refused"),
    ("it", "Lo sciopero dei treni è finito.", "strike", "ended"),
    ("it", "La fabbrica Bassi non è ancora venduta.", "sale_p", "not_begun"),
    ("en", "The Dunn strike is not over.", "strike", "ongoing"),
    ("en", "The Apollo cinema has been sold.", "sale_p", "done"),
    ("en", "There will be no merger between Marlow and Hartfield.", "merger_p", "refused"),
    ("en", "The old mill is being torn down.", "demolition_p", "ongoing"),
]


@pytest.mark.parametrize(("language", "text", "process", "phase"), PHASES)
def test_how_far_a_process_is_is_read(language: str, text: str, process: str, phase: str) -> None:
    """How far a process is, is read from general words in every language."""
    found = [claim for claim in claims(text, language) if claim.kind == PHASE]
    assert (process, frozenset([phase])) in {(each.property, each.names) for each in found}


CANNOT_BOTH_BE = {
    "refused": {"aimed", "begun", "ongoing", "done", "delayed"},
    "not_begun": {"begun", "ongoing", "done", "ended"},
    "ended": {"ongoing", "not_begun"},
}


def test_phases_exclude_one_another_both_ways() -> None:
    """What excludes a phase is excluded by it; what is planned may be under way, done or put off."""
    assert all((other, one) in EXCLUDED and one != other for one, other in EXCLUDED)
    for one, others in CANNOT_BOTH_BE.items():
        assert {other for first, other in EXCLUDED if first == one} == others
    assert ("aimed", "done") not in EXCLUDED


TWO_VALUES = [
    (
        "en",
        "At the Fen fair a ride costs £3 and a burger £8.",
        "At the Fen fair you pay £5 for a cup of tea.",
    ),
    (
        "de",
        "Am Markt in Seewil kostet der Stand 40 Franken, der Strom 10 Franken.",
        "In Seewil zahlt man am Markt 25 Franken.",
    ),
]


@pytest.mark.parametrize(("language", "a", "b"), TWO_VALUES)
def test_where_a_text_has_two_values_the_scene_does_not_say_which(
    language: str, a: str, b: str
) -> None:
    """A figure is held against another by its scene only where each text has one of its sort."""
    assert relation(claims(a, language), claims(b, language)) != "contradiction"
