"""``sayso contradictions``: what was published and cannot be true beside the facts or the rest."""

import json
from pathlib import Path

import pytest

from cli.conftest import Sayso
from sayso import folder
from sayso.cli.words import CATALOGUES, Catalogue

IN_ORDER = Path(__file__).parents[1] / "companies" / "lauental"
"""A company whose posts agree with its facts and with each other."""


def test_a_machine_gets_a_plain_list_with_ids_and_places(sayso: Sayso) -> None:
    """`--json` is a list: the ids as given, the kind, and exact places in both texts."""
    ran = sayso("contradictions", "--json", "--at", "2026-11-20", company=folder.demo())
    assert ran.status == 0
    assert not ran.err
    company = folder.load(folder.demo())
    texts = {each.id: each.text for each in (*company.published, *company.facts)}
    listed = json.loads(ran.out)
    assert listed
    for each in listed:
        assert each["kind"]
        assert each["a"] != each["b"]
        assert each["right"] == each["b"]
        assert each["repair"]
        for side in ("a", "b"):
            place = slice(each[f"{side}_start"], each[f"{side}_end"])
            assert texts[each[side]][place] == each[f"{side}_evidence"] != ""
    found = {(each["a"], each["b"]): each for each in listed}
    assert found["s46", "f_ma"]["kind"] == "wrong_value"
    assert found["s46", "f_ma"]["b_type"] == "fact"
    assert found["s26", "f_co2"]["kind"] == "wrong_date"
    assert found["s41", "s42"]["kind"] == "two_dates"


@pytest.mark.parametrize("lang", sorted(CATALOGUES))
def test_people_get_both_quotes_with_place_time_and_owner(sayso: Sayso, lang: str) -> None:
    """The text names channel, time and owner of both, quotes both, and says what would mend it."""
    ran = sayso("contradictions", "--lang", lang, "--at", "2026-11-20", company=folder.demo())
    assert ran.status == 0
    block = ran.out[ran.out.index("s41 · s42") :].partition("\n\n")[0]
    assert "22. April" in block
    assert "29. April" in block
    said = Catalogue(lang).say("contradictions.right.newer", id="s42")
    assert " ".join(said.split()) in " ".join(block.split())
    assert "2026" in block
    fact = ran.out[ran.out.index("s46 · f_ma") :].partition("\n\n")[0]
    assert Catalogue(lang).say("contradictions.fact") in fact
    assert "1187 Mitarbeitende" in fact


def test_a_company_that_published_nothing_has_none(sayso: Sayso) -> None:
    """Without a published post there is nothing to hold together, and the answer says so."""
    ran = sayso("contradictions", "--lang", "en")
    assert ran.status == 0
    assert "has not published anything yet" in ran.out
    assert json.loads(sayso("contradictions", "--json").out) == []


def test_a_company_in_order_hears_so(sayso: Sayso) -> None:
    """Where nothing contradicts anything, one calm line says how many posts were read."""
    ran = sayso("contradictions", company=IN_ORDER)
    assert ran.status == 0
    assert "Kein Widerspruch in 20 veröffentlichten Beiträgen." in ran.out
    assert json.loads(sayso("contradictions", "--json", company=IN_ORDER).out) == []


def test_what_is_not_public_by_then_is_not_told(sayso: Sayso) -> None:
    """`--at` leaves out the facts that are not public by then."""
    early = sayso("contradictions", "--json", "--at", "2026-05-01", company=folder.demo())
    told = {each["b"] for each in json.loads(early.out)}
    assert "f_brand" not in told
    assert "f_ma" in told


def test_a_time_that_is_none_is_a_wrong_use(sayso: Sayso) -> None:
    """A moment nobody can read is refused with one sentence."""
    ran = sayso("contradictions", "--at", "gestern")
    assert ran.status == 2
    assert "gestern" in ran.err
