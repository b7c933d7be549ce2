"""``sayso ripple`` lists what a changed fact, wording or consent makes wrong, with who answers for it."""

from __future__ import annotations

import json

import pytest

from sayso import folder
from sayso.cli.words import CATALOGUES

DEMO = folder.demo()
AT = ("--at", "2026-07-01")


def test_it_tells_where_who_and_why(sayso) -> None:
    """A replaced fact: its successor, the post, its words, the channel's owner and the address."""
    status, out, err = sayso(
        "ripple", "--fact", "f_reaktion_alt", *AT, "--lang", "de", company=DEMO
    )
    assert (status, err) == (0, "")
    told = " ".join(out.split())
    for words in ("abgelöst", "f_reaktion", "«innert 6 Stunden»", "Verantwortlich", "https://"):
        assert words in told


def test_it_tells_a_machine_the_same(sayso) -> None:
    """JSON names the places that the text shows, and what became of the fact."""
    told = json.loads(sayso("ripple", "--fact", "f_reaktion_alt", *AT, "--json", company=DEMO).out)
    assert told["schema"] == "sayso.ripple/1"
    assert (told["of"], told["state"], told["now"]) == ("fact", "replaced", "f_reaktion")
    one = told["touched"][0]
    assert one["text"][one["start"] : one["end"]] == "innert 6 Stunden"
    assert {"id", "channel", "author", "owner", "link", "time", "why", "kind"} < set(one)


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
@pytest.mark.parametrize(("kind", "name"), [("wording", "w_neuheiten"), ("consent", "EW-2026-014")])
def test_wordings_and_consents_have_theirs(sayso, kind: str, name: str, lang: str) -> None:
    """Each kind is answered in both languages; where nothing hangs on it, that is said."""
    status, out, err = sayso("ripple", f"--{kind}", name, *AT, "--lang", lang, company=DEMO)
    assert (status, err) == (0, "")
    assert out.startswith(name)


@pytest.mark.parametrize("line", [(), ("--fact", "f_co2", "--wording", "w_klima")])
def test_one_thing_is_asked_at_a_time(sayso, line: tuple[str, ...]) -> None:
    """Nothing, or two things at once, are wrong use."""
    status, out, err = sayso("ripple", *line, "--lang", "en")
    assert (status, out) == (2, "")
    assert "--consent ID" in err


def test_who_mistypes_is_helped(sayso) -> None:
    """An id that is not there ends with 2 and offers one that is near."""
    status, _, err = sayso("ripple", "--fact", "f_reaktio_alt", "--lang", "en", company=DEMO)
    assert status == 2
    assert "f_reaktion_alt" in err
