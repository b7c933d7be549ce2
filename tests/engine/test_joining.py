"""What is filled into a sentence joins the word before it as the language has it."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engine import saying
from sayso.engine.joining import JOINS, fill


@pytest.mark.parametrize(
    ("lang", "sentence", "value", "said"),
    [
        ("fr", "jusqu’à {x}", "le 3 mars", "jusqu’au 3 mars"),
        ("fr", "jusqu’à {x}", "demain", "jusqu’à demain"),
        ("fr", "à partir de {x}.", "le 1er mai", "à partir du 1er mai."),
        ("fr", "à partir de {x}", "aujourd’hui", "à partir d’aujourd’hui"),
        ("fr", "l’accord de {x}", "Anna Meier", "l’accord d’Anna Meier"),
        ("fr", "l’accord de {x}", "Ruth Meier", "l’accord de Ruth Meier"),
        ("fr", "l’accord de {x}", "les parents", "l’accord des parents"),
        ("fr", "un délai de {x}", "4 heures", "un délai de 4 heures"),
        ("fr-CH", "jusqu’à {x}", "le 3 mars", "jusqu’au 3 mars"),
        ("it", "fino a {x}", "il 3 marzo", "fino al 3 marzo"),
        ("it", "fino a {x}", "l’8 marzo", "fino all’8 marzo"),
        ("it", "da {x}", "domani", "da domani"),
        ("it", "il sì di {x}", "i genitori", "il sì dei genitori"),
        ("it", "il sì di {x}", "gli adulti", "il sì degli adulti"),
        ("it", "il sì di {x}", "le persone", "il sì delle persone"),
        ("it", "il sì di {x}", "il cliente", "il sì del cliente"),
        ("it", "Da {x}", "il 3 marzo", "Dal 3 marzo"),
        ("fr", "À {x}", "le 3 mars", "Au 3 mars"),
        ("it", "guida {x}", "il 3 marzo", "guida il 3 marzo"),
        ("de", "bis {x}", "3. März", "bis 3. März"),
        ("en", "until {x}", "3 March", "until 3 March"),
    ],
)
def test_a_value_joins_the_word_before(lang: str, sentence: str, value: str, said: str) -> None:
    """A preposition and what comes behind it become what people say."""
    assert fill(sentence, lang, x=value) == said


@pytest.mark.parametrize("lang", [*sorted(saying.TONGUES), *sorted(JOINS)])
@given(
    value=st.text(alphabet="aeil8 1àd’«»zn", max_size=12),
    before=st.text(alphabet="aeil8 1àd’«»zn", max_size=8),
)
def test_only_the_seam_is_touched(lang: str, value: str, before: str) -> None:
    """What stands inside a value, and behind it, is never changed."""
    said = fill(f"{before}{{x}} z", lang, x=f"q{value}")
    assert said == f"{before}q{value} z"


@pytest.mark.parametrize("lang", sorted(saying.TONGUES))
def test_every_day_of_a_month_is_said_as_people_say_it(lang: str) -> None:
    """The first is the first, and no *le 1* and no *il 8* is left."""
    days = [saying.day(datetime.fromisoformat(f"2026-03-{each:02}"), lang) for each in range(1, 32)]
    assert len(set(days)) == len(days)
    heads = {"fr": "le 1er ", "it": "il 1º ", "de": "1. ", "en": "1 "}
    assert days[0].startswith(heads.get(lang, days[0]))
    assert not any(each.startswith(("il 8 ", "il 11 ", "le 1 ")) for each in days)
