"""The record on the site: read by whom it is for, verified, taken along."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sayso.apps.record import queries, services
from sayso.engine import ledger
from sayso.engine.checkpoint import checkpoint_of
from sayso.engine.ledger import Kind
from sayso.engine.rights import Seat

Come = Callable[..., Client]


def decide(count: int, actor: str = "p_marco") -> None:
    """So many decisions of somebody."""
    from django.db import transaction

    with transaction.atomic():
        token = services.pseudonym(actor)
        for number in range(count):
            services.append(
                Kind.DECISION, actor=token, subject=f"draft:{number}", body={"verdict": "ok"}
            )


@pytest.mark.parametrize("path", ["/protokoll", "/protokoll/abzug"])
def test_only_some_read_the_record(path: str, signed_in: Come) -> None:
    """Legal and data protection read it, the works council without the file; for others there is none."""
    people = ("p_hr", "p_com", "p_legal", "p_cfo", "p_ceo")
    for person, seat in zip(people, Seat, strict=True):
        named = path == "/protokoll/abzug"  # a file holds the signs by which rows are put together
        reads = seat in {Seat.LEGAL, Seat.PRIVACY} or (seat is Seat.COUNCIL and not named)
        assert signed_in(person, seat).get(path).status_code == (200 if reads else 404)
    assert signed_in("p_marco").get(path).status_code == 404
    assert Client().get(path).status_code == 303


def test_the_works_council_reads_no_names(signed_in: Come) -> None:
    """Legal sees who decided; the works council sees that somebody did, so that nobody is watched."""
    decide(1)
    said = {
        seat: signed_in(person, seat).get("/protokoll").content.decode()
        for person, seat in (("p_legal", Seat.LEGAL), ("p_hr", Seat.COUNCIL))
    }
    assert "Marco" in said[Seat.LEGAL]
    assert "Marco" not in said[Seat.COUNCIL]


def test_all_rows_can_be_reached_and_cost_the_same(signed_in: Come) -> None:
    """Whatever their number, rows come page by page with the same number of questions."""
    client = signed_in("p_legal", Seat.LEGAL)
    decide(10)
    client.get("/protokoll")
    with CaptureQueriesContext(connection) as few:
        client.get("/protokoll")
    decide(130)
    with CaptureQueriesContext(connection) as many:
        client.get("/protokoll")
    assert len(many) == len(few)
    seen, before = 0, ""
    while True:
        page = client.get("/protokoll", {"before": before, "kind": "decision"})
        rows = page.context["rows"]
        seen += len(rows)
        before = str(page.context["older"])
        if before == "0":
            break
    assert seen == 140


@pytest.mark.parametrize(
    "query", ["before=x", "before=-1", f"before={'9' * 400}", "kind=nothing", "before=٣"]
)
def test_an_address_that_means_nothing_shows_the_newest(query: str, signed_in: Come) -> None:
    """Whatever stands in the address, a page comes."""
    decide(3)
    assert b"draft:2" in signed_in("p_legal", Seat.LEGAL).get(f"/protokoll?{query}").content


def test_verified_signed_and_taken_along(signed_in: Come) -> None:
    """It is verified with a press; checkpoint and file verify without the house."""
    client = signed_in("p_legal", Seat.LEGAL)
    decide(5)
    count = queries.count()
    client.post("/protokoll/pruefen")
    assert str(count) in client.get("/protokoll").content.decode()
    note = client.post("/protokoll/kontrollpunkt").content.decode()
    signed = checkpoint_of(note, queries.public_key())
    raw = b"".join(client.get("/protokoll/abzug").streaming_content)  # type: ignore[attr-defined]
    assert raw.startswith(b"sayso-ledger/1")
    assert signed.number == count
    assert len(raw) > count * ledger.HASH
