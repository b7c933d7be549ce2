"""``sayso contradictions``: what was published and cannot be true beside the facts or the rest."""

import json
import shutil
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


@pytest.fixture
def misworded(tmp_path: Path) -> Path:
    """The demo company with posts that go against agreed wordings, one of them too early to."""
    copy = tmp_path / "misworded"
    shutil.copytree(folder.demo(), copy)
    posts = {
        "u1": ("2026-10-21T10:00", "Obertalwil bleibt.", "https://example.org/1"),
        "u2": (
            "2026-10-22T10:00",
            "Zum Umsatz: Fragen an Medien@arvenberg.example.",
            "",
        ),
        "u3": ("2025-10-22T10:00", "Obertalwil bleibt.", ""),
    }
    with (copy / "published.jsonl").open("a", encoding="utf-8") as stream:
        for id_, (time, text, link) in posts.items():
            line = {"id": id_, "channel": "off_li", "author": "p_smm", "lang": "de", "time": time}
            stream.write(json.dumps({**line, "text": text, "link": link}) + "\n")
    return copy


def test_a_machine_gets_what_goes_against_a_wording_too(sayso: Sayso, misworded: Path) -> None:
    """Of the kind `wording`: the post, the wording's id, what it says, who owns it, and a repair."""
    ran = sayso("contradictions", "--json", "--at", "2026-11-20", company=misworded)
    found = [each for each in json.loads(ran.out) if each["kind"] == "wording"]
    assert [(each["a"], each["b"]) for each in found] == [
        ("u2", "w_geschaeftsgang"),
        ("u1", "w_standorte"),
    ]
    elsewhere, unsaid = found
    assert (elsewhere["a_evidence"], elsewhere["b_evidence"]) == (
        "Medien@arvenberg.example",
        "investor@arvenberg.example",
    )
    assert "investor@arvenberg.example" in elsewhere["repair"]
    assert (unsaid["a_evidence"], unsaid["b_evidence"]) == (
        "Obertalwil bleibt",
        "Obertalwil bleibt.",
    )
    assert (unsaid["a_channel"], unsaid["a_owner"], unsaid["b_owner"], unsaid["because"]) == (
        "off_li",
        "p_smm",
        "p_ceo",
        "wording",
    )
    assert unsaid["a_link"] == "https://example.org/1"
    assert "Wir arbeiten heute an drei Standorten." in unsaid["repair"]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_people_read_the_wording_since_when_and_what_would_mend_it(
    sayso: Sayso, misworded: Path, lang: str
) -> None:
    """Both are quoted, with the owner of the wording, since when it holds, and the agreed words."""
    ran = sayso("contradictions", "--lang", lang, "--at", "2026-11-20", company=misworded)
    block = " ".join(ran.out[ran.out.index("u1 · w_standorte") :].partition("\n\n")[0].split())
    for words in ("Obertalwil bleibt.", "Corinne Aebischer", "2026", "Wir arbeiten heute an drei"):
        assert words in block
    assert ("seit 12. Januar" if lang == "de" else "since 12 January") in block


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
