"""The chain as bytes: whatever happens to it is found, and a checkpoint finds what the chain cannot."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sayso.engine import checkpoint, ledger
from sayso.engine.checkpoint import Checkpoint, NoCheckpoint
from sayso.engine.ledger import Broken, Fault, Kind, Row

HOUSE, OTHER = b"h" * 16, b"o" * 16
SECRET = bytes(range(32))
KEY = checkpoint.public_of(SECRET, HOUSE)

tokens = st.text("abzäé019._:/+=§#-", max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | tokens,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.from_regex(r"[a-z]\w{0,3}", fullmatch=True, alphabet="abz_0"), inner, max_size=3
        )
    ),
    max_leaves=8,
)
bodies = st.dictionaries(st.sampled_from(["a", "b_2", "zz"]), values, max_size=3)
entries = st.tuples(
    st.integers(-(2**62), 2**62),
    st.sampled_from(Kind),
    tokens,
    tokens,
    bodies,
    st.sampled_from([b"", b"\0" * 32, b"\xff" * 32]),
)


def chain(told: Sequence[Any], house: bytes = HOUSE) -> list[Row]:
    """Rows made of what they tell."""
    found: list[Row] = []
    previous = ledger.genesis(house)
    for number, (time, kind, actor, subject, body, payload) in enumerate(told, start=1):
        found.append(ledger.row(previous, number, time, kind, actor, subject, body, payload))
        previous = found[-1].hash
    return found


def rehashed(rows: Sequence[Row], house: bytes = HOUSE) -> list[Row]:
    """The same rows, numbered and hashed anew by somebody who knows how."""
    found: list[Row] = []
    previous = ledger.genesis(house)
    for number, row in enumerate(rows, start=1):
        moved = row._replace(number=number, previous=previous)
        made = ledger.packed(previous, *moved[:7])
        found.append(moved._replace(hash=sha256(made).digest()))
        previous = found[-1].hash
    return found


def file(rows: Sequence[Row], house: bytes = HOUSE) -> bytes:
    """Rows as an export."""
    return b"".join(ledger.exported(house, rows))


def fault(data: bytes, marks: dict[int, bytes] | None = None) -> tuple[Fault, int]:
    """What is found in an export."""
    with pytest.raises(Broken) as broken:
        ledger.verified([data], marks)
    return broken.value.fault, broken.value.number


chains = st.lists(entries, min_size=1, max_size=6).map(chain)


@given(chains, st.integers(1, 200))
def test_a_chain_holds_in_any_portions(rows: list[Row], portion: int) -> None:
    """A chain that nobody touched holds, from the store and from a file read in any portions."""
    kept = ledger.Chain(HOUSE)
    kept.follow(rows)
    data = file(rows)
    pieces = (data[at : at + portion] for at in range(0, len(data), portion))
    read = ledger.verified(pieces)
    assert (kept.number, kept.hash) == (read.number, read.hash) == (len(rows), rows[-1].hash)
    assert list(ledger.rows(data)) == rows


@given(chains, st.data())
def test_any_changed_bit_is_found(rows: list[Row], data: st.DataObject) -> None:
    """Whichever bit of an export is turned, it does not verify any more."""
    whole = bytearray(file(rows))
    at = data.draw(st.integers(0, len(whole) * 8 - 1))
    whole[at // 8] ^= 1 << at % 8
    with pytest.raises(Broken):
        ledger.verified([bytes(whole)])


def test_every_single_bit_is_found() -> None:
    """Every bit of a small export, one after the other: none can be turned unnoticed."""
    entry = (1, Kind.SIGN_IN, "p:1", "site", {"ok": True}, b"\1" * 32)
    whole = file(chain([entry, entry]))
    for at in range(len(whole) * 8):
        turned = bytearray(whole)
        turned[at // 8] ^= 1 << at % 8
        with pytest.raises(Broken):
            ledger.verified([bytes(turned)])


@given(chains, st.data())
def test_any_changed_field_is_found(rows: list[Row], data: st.DataObject) -> None:
    """Whichever field of a stored row is changed, the chain breaks at that row."""
    place = data.draw(st.integers(0, len(rows) - 1))
    field = data.draw(st.sampled_from(Row._fields))
    other = data.draw(
        st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary(max_size=40) | st.none()
    )
    assume(other != getattr(rows[place], field))
    rows[place] = rows[place]._replace(**{field: other})
    with pytest.raises(Broken) as broken:
        ledger.Chain(HOUSE).follow(rows)
    assert broken.value.number == place + 1


@given(st.lists(entries, min_size=3, max_size=6).map(chain), st.data())
def test_rows_out_in_and_exchanged_are_found(rows: list[Row], data: st.DataObject) -> None:
    """A row taken out before the end, put in twice, or exchanged with another is found."""
    one = data.draw(st.integers(0, len(rows) - 2))
    two = data.draw(st.integers(one + 1, len(rows) - 1))
    assert fault(file(rows[:one] + rows[one + 1 :])) == (Fault.MISSING, one + 1)
    assert fault(file([*rows[: two + 1], rows[one], *rows[two + 1 :]])) == (Fault.ORDER, two + 2)
    exchanged = list(rows)
    exchanged[one], exchanged[two] = rows[two], rows[one]
    assert fault(file(exchanged)) == (Fault.MISSING, one + 1)
    foreign = rehashed(rows[:one] + rows[one + 1 :] + [rows[one]])
    assume(foreign[two].hash != rows[two].hash and foreign[two].previous != rows[two].previous)
    assert fault(file([*rows[:two], foreign[two], *rows[two + 1 :]])) == (Fault.UNLINKED, two + 1)


@given(chains, st.data())
def test_a_cut_is_found(rows: list[Row], data: st.DataObject) -> None:
    """A file cut within a row is found by itself, one cut between rows by a checkpoint."""
    whole = file(rows)
    at = data.draw(st.integers(0, len(whole) - 1))
    marks = {len(rows): rows[-1].hash}
    with pytest.raises(Broken) as broken:
        ledger.verified([whole[:at]], marks)
    assert broken.value.fault in {Fault.CUT, Fault.MALFORMED, Fault.SHORTER}
    ends = {len(file(rows[:count])) for count in range(len(rows) + 1)}
    if at not in ends:
        assert fault(whole[:at])[0] in {Fault.CUT, Fault.MALFORMED}


@given(st.lists(entries, min_size=2, max_size=5).map(chain), st.data())
def test_a_chain_written_anew_is_found_by_a_checkpoint(
    rows: list[Row], data: st.DataObject
) -> None:
    """Who changes a row and hashes everything after it anew passes alone, and no checkpoint after it."""
    place = data.draw(st.integers(0, len(rows) - 1))
    mark = data.draw(st.integers(place, len(rows) - 1))
    changed = list(rows)
    changed[place] = rows[place]._replace(time=rows[place].time ^ 1)
    anew = file(rehashed(changed))
    assert ledger.verified([anew]).number == len(rows)
    assert fault(anew, {mark + 1: rows[mark].hash}) == (Fault.REWRITTEN, mark + 1)
    before = {number: rows[number - 1].hash for number in range(1, place + 1)}
    assert ledger.verified([anew], before).number == len(rows)


@given(chains)
def test_no_house_continues_the_chain_of_another(rows: list[Row]) -> None:
    """The rows of one installation do not hold in another."""
    assert fault(file(rows, OTHER)) == (Fault.UNLINKED, 1)


@given(st.lists(entries, min_size=2, max_size=5).map(chain), st.data())
def test_numbers_have_no_gap_even_where_hashes_hold(rows: list[Row], data: st.DataObject) -> None:
    """Who takes a row out and hashes the rest anew has to number it anew too, or is found."""
    out = data.draw(st.integers(0, len(rows) - 2))
    left: list[Row] = []
    previous = ledger.genesis(HOUSE)
    for row in rows[:out] + rows[out + 1 :]:
        moved = row._replace(previous=previous)
        left.append(moved._replace(hash=sha256(ledger.packed(previous, *moved[:7])).digest()))
        previous = left[-1].hash
    assert fault(file(left)) == (Fault.MISSING, out + 1)
    with pytest.raises(Broken) as broken:
        ledger.Chain(HOUSE).follow(left)
    assert (broken.value.fault, broken.value.number) == (Fault.MISSING, out + 1)


def test_what_is_no_export_is_told() -> None:
    """A file of something else is no ledger, however short or long."""
    for data in (b"", b"PK\3\4", b"x" * 5000, ledger.MAGIC, ledger.MAGIC.replace(b"\r", b"")):
        assert fault(data) == (Fault.MALFORMED, 0)
    assert ledger.verified([ledger.MAGIC + HOUSE]).number == 0


def test_bytes_hashed_for_another_purpose_are_no_row() -> None:
    """What does not begin as rows do is none, although its hash is right."""
    made = b"sayso/2\0" + ledger.genesis(HOUSE) + (1).to_bytes(8, "big") + bytes(20)
    data = ledger.MAGIC + HOUSE + len(made).to_bytes(4, "big") + made + sha256(made).digest()
    assert fault(data) == (Fault.MALFORMED, 1)


def test_a_length_beyond_reason_is_not_waited_for() -> None:
    """A length of gigabytes is a changed row at once, and no reason to read on."""
    data = ledger.MAGIC + HOUSE + b"\xff\xff\xff\xff" + b"x" * 100
    assert fault(data) == (Fault.CHANGED, 1)


@given(bodies, bodies)
def test_a_body_has_one_spelling(one: Any, other: Any) -> None:
    """Equal bodies are written equally, unequal ones unequally, and what is written reads back."""
    text = ledger.canonical(one)
    assert json.loads(text) == one
    assert text == ledger.canonical(dict(reversed(one.items())))
    assert (text == ledger.canonical(other)) == (repr(_sorted(one)) == repr(_sorted(other)))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(each) for each in value] if isinstance(value, list) else value


@given(entries, entries)
def test_two_rows_share_no_bytes(one: Any, other: Any) -> None:
    """Rows that differ anywhere are packed differently: no field runs into the next."""
    first, second = chain([one])[0], chain([other])[0]
    equal = ledger.packed(first.previous, *first[:7]) == ledger.packed(second.previous, *second[:7])
    assert equal == (first[:7] == second[:7])


@given(st.binary(max_size=50), st.binary(max_size=50), st.binary(min_size=32, max_size=32))
def test_a_payload_has_the_digest_of_its_salt(one: bytes, other: bytes, salt: bytes) -> None:
    """The digest tells contents and salts apart, and is not that of the bare content."""
    digest = ledger.sealed(salt, one)
    assert (digest == ledger.sealed(salt, other)) == (one == other)
    assert digest != ledger.sealed(bytes(32) if any(salt) else b"\1" * 32, one)
    assert digest != sha256(one).digest()


# ── known answers ────────────────────────────────────────────────────────────────────────────────


def test_the_bytes_are_those_of_the_manual() -> None:
    """The layout is fixed: a row written today verifies in ten years. docs/record.md shows this one."""
    row = chain([(1_700_000_000_000_000, Kind.APPROVAL, "p:7f", "draft:1", {"yes": True}, b"")])[0]
    made = ledger.packed(row.previous, *row[:7])
    head = "736179736f2f3100" + row.previous.hex()
    assert made.hex() == (
        head
        + "0000000000000001"
        + "00060a24181e4000"
        + "08"
        + "04"
        + "07"
        + "00"
        + "0000000c"
        + b'approvalp:7fdraft:1{"yes":true}'.hex()
    )
    assert row.previous == sha256(b"sayso/1\0genesis\0" + HOUSE).digest()
    assert row.hash == sha256(made).digest()


# ── checkpoints ──────────────────────────────────────────────────────────────────────────────────

checkpoints = st.builds(
    Checkpoint,
    st.just(HOUSE),
    st.integers(0, 2**62),
    st.binary(min_size=32, max_size=32),
    st.integers(-(2**62), 2**62),
)


@given(checkpoints)
def test_a_signed_checkpoint_reads_back(told: Checkpoint) -> None:
    """What was signed is what is read, with the key written out and read again."""
    note = checkpoint.signed(told, SECRET)
    assert checkpoint.checkpoint_of(note, checkpoint.public_key(str(KEY))) == told


@given(checkpoints, st.data())
def test_a_forged_checkpoint_is_refused(told: Checkpoint, data: st.DataObject) -> None:
    """Whichever sign of a checkpoint is changed, it does not count any more."""
    note = checkpoint.signed(told, SECRET)
    at = data.draw(st.integers(0, len(note) - 1))
    alphabet = "ABQgwxyz0159+/=\n -—"
    sign = data.draw(st.sampled_from(alphabet) | st.characters(codec="utf-8"))
    assume(sign != note[at])
    with pytest.raises((Broken, NoCheckpoint)):
        checkpoint.checkpoint_of(note[:at] + sign + note[at + 1 :], KEY)


@given(checkpoints, st.binary(min_size=32, max_size=32))
def test_another_key_does_not_count(told: Checkpoint, secret: bytes) -> None:
    """A checkpoint signed with another key is refused, also under the name and number of ours."""
    assume(secret != SECRET)
    with pytest.raises(Broken) as broken:
        checkpoint.checkpoint_of(checkpoint.signed(told, secret), KEY)
    assert broken.value.fault is Fault.OTHER_KEY
    foreign = checkpoint.signed(told, secret).rpartition(" ")[2]
    raw = KEY.number + b64decode(foreign)[4:]
    note = f"{told.text}\n— {KEY.name} {b64encode(raw).decode()}\n"
    with pytest.raises(Broken) as broken:
        checkpoint.checkpoint_of(note, KEY)
    assert broken.value.fault is Fault.FORGED


def test_checkpoints_agree() -> None:
    """Checkpoints of another house, or of two histories, are not put together."""
    one = Checkpoint(HOUSE, 3, b"1" * 32, 0)
    assert checkpoint.marks([one, one._replace(time=9)], HOUSE) == {3: one.hash}
    for other, found in (
        (one._replace(hash=b"2" * 32), Fault.REWRITTEN),
        (one._replace(installation=OTHER), Fault.OTHER_LEDGER),
    ):
        with pytest.raises(Broken) as broken:
            checkpoint.marks([one, other], HOUSE)
        assert broken.value.fault is found


def test_an_empty_ledger_has_a_checkpoint() -> None:
    """Row 0 is the beginning: its hash is that of the house, and no other."""
    assert ledger.verified([ledger.MAGIC + HOUSE], {0: ledger.genesis(HOUSE)}).number == 0
    with pytest.raises(Broken):
        ledger.Chain(HOUSE, {0: b"x" * 32})


@pytest.mark.parametrize(
    "line", ["", "sayso", "a+b+c", str(KEY)[:-4], str(KEY).replace("+", "-", 1), f"x{KEY}"]
)
def test_what_is_no_key_is_refused(line: str) -> None:
    """A line that is no key, or not whole, is told from one."""
    with pytest.raises(NoCheckpoint):
        checkpoint.public_key(line)


def test_a_signature_is_that_of_the_standard() -> None:
    """Ed25519 as in RFC 8032, section 7.1, test 1: others can verify without us."""
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert checkpoint.public_of(secret, HOUSE).key.hex() == public
