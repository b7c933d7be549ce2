"""``sayso ledger``: whether the record holds, handed on as a file, signed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sayso.cli.desk import Desk
from sayso.cli.trouble import FAILURE, OK, Trouble, WrongUse

if TYPE_CHECKING:
    from sayso.engine.checkpoint import Checkpoint, PublicKey
    from sayso.engine.ledger import Broken

STEPS = ("verify", "export", "checkpoint", "key")
PORTION = 1 << 20


def ledger(desk: Desk) -> int:
    """Verify, export, sign, or show the key."""
    step, *into = desk.typed.arguments
    if step not in STEPS:
        said = desk.words.say("ledger.step", given=step, steps=", ".join(STEPS))
        raise WrongUse(said + desk.words.meant(step, STEPS))
    if step != "export" and into:
        raise WrongUse(desk.words.say("use.too_much", given=into[0], command="ledger"))
    if step == "verify":
        return _verify(desk)
    for option in ("export", "checkpoint", "key"):
        if option in desk.typed.values or option in desk.typed.lists:
            raise WrongUse(desk.words.say("ledger.option", option=option))
    if step == "export":
        if not into:
            raise WrongUse(desk.words.say("ledger.into"))
        return _export(desk, Path(into[0]))
    return _checkpoint(desk) if step == "checkpoint" else _key(desk)


# ── verified ─────────────────────────────────────────────────────────────────────────────────────


def _verify(desk: Desk) -> int:
    from sayso.engine.ledger import Broken

    export = desk.typed.values.get("export")
    if desk.typed.values.get("key") and not desk.typed.lists.get("checkpoint"):
        raise WrongUse(desk.words.say("ledger.key_alone"))
    try:
        found = _verified_file(desk, export) if export is not None else _verified_store(desk)
    except Broken as broken:
        return _told_broken(desk, broken)
    if desk.wants_json:
        number, digest, house, held = found
        desk.put_json(
            {
                "holds": True,
                "rows": number,
                "hash": digest.hex(),
                "installation": house.hex(),
                "checkpoints": held,
            }
        )
        return OK
    number, digest, _, held = found
    page = desk.page()
    page.text(desk.words.say("ledger.holds", rows=number), "strong")
    page.text(desk.words.say("ledger.hash", hash=digest.hex()))
    key = {0: "ledger.held.none", 1: "ledger.held.one"}.get(held, "ledger.held")
    page.text(desk.words.say(key, count=held))
    desk.put(str(page))
    return OK


Found = tuple[int, bytes, bytes, int]
"""How many rows, the hash of the last, of which installation, against how many checkpoints."""


def _verified_store(desk: Desk) -> Found:
    from sayso.cli import stored

    given = _key_given(desk)
    with stored.opened(desk.words) as store:
        key = given or store.queries.public_key()
        held = [*store.queries.checkpoints_kept(), *_checkpoints(desk, key)]
        chain = store.queries.follow(held)
    return chain.number, chain.hash, chain.installation, len(held)


def _verified_file(desk: Desk, given: str) -> Found:
    """An export, with nothing but the file: neither Django nor a database is asked for."""
    from sayso.engine import ledger
    from sayso.engine.checkpoint import marks

    if not Path(given).is_file():
        raise WrongUse(desk.words.say("ledger.no_file", given=given))
    notes = desk.typed.lists.get("checkpoint", [])
    key = _key_given(desk)
    if notes and key is None:
        raise WrongUse(desk.words.say("ledger.key_missing"))
    with Path(given).open("rb") as stream:
        house = ledger.house_of(stream.read(len(ledger.MAGIC) + ledger.INSTALLATION))
        held = _checkpoints(desk, key) if key else []
        stream.seek(0)
        chain = ledger.verified(_pieces(stream), marks(held, house))
    return chain.number, chain.hash, house, len(held)


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    while piece := stream.read(PORTION):
        yield piece


def _key_given(desk: Desk) -> PublicKey | None:
    """The key of ``--key``: a line, or a file that holds it."""
    from sayso.engine.checkpoint import NoCheckpoint, public_key

    given = desk.typed.values.get("key")
    if given is None:
        return None
    try:
        line = Path(given).read_text("utf-8", errors="replace") if _is_file(given) else given
        return public_key(line)
    except NoCheckpoint:
        raise WrongUse(desk.words.say("ledger.no_key", given=given)) from None


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        return False


def _checkpoints(desk: Desk, key: PublicKey) -> list[Checkpoint]:
    from sayso.engine.checkpoint import NoCheckpoint, checkpoint_of

    found: list[Checkpoint] = []
    for given in desk.typed.lists.get("checkpoint", []):
        if not Path(given).is_file():
            raise WrongUse(desk.words.say("ledger.no_file", given=given))
        try:
            found.append(checkpoint_of(Path(given).read_text("utf-8", errors="replace"), key))
        except NoCheckpoint:
            raise WrongUse(desk.words.say("ledger.no_checkpoint", given=given)) from None
    return found


def _told_broken(desk: Desk, broken: Broken) -> int:
    """What is wrong, at which row, and what to do; the status says that it does not hold."""
    if desk.wants_json:
        desk.put_json({"holds": False, "fault": broken.fault.value, "row": broken.number})
        return FAILURE
    raise Trouble(sentence(desk, broken)) from None


def sentence(desk: Desk, broken: Broken) -> str:
    """What is wrong with the ledger, and the way out."""
    said = desk.words.say(f"ledger.fault.{broken.fault.value}", row=broken.number)
    return f"{said}\n{desk.words.say('ledger.way_out')}"


# ── handed on ────────────────────────────────────────────────────────────────────────────────────


def _export(desk: Desk, into: Path) -> int:
    from sayso.cli import stored
    from sayso.engine.ledger import Broken

    if into.exists():
        raise WrongUse(desk.words.say("clean.there", given=into))
    with stored.opened(desk.words) as store:
        try:
            chain = store.queries.follow(store.queries.checkpoints_kept())
        except Broken as broken:
            raise Trouble(sentence(desk, broken)) from None
        part = into.with_name(f".{into.name}.part")
        try:
            with store.queries.exported() as pieces, part.open("xb") as stream:
                for piece in pieces:
                    stream.write(piece)
            part.replace(into)
        except OSError as error:
            why = error.strerror or str(error)
            raise Trouble(desk.words.say("file.unwritable", path=into, why=why)) from None
        finally:
            part.unlink(missing_ok=True)
    page = desk.page()
    page.text(desk.words.say("ledger.exported", rows=chain.number, path=into))
    desk.put(str(page))
    return OK


def _checkpoint(desk: Desk) -> int:
    from sayso.cli import stored
    from sayso.engine.ledger import Broken

    with stored.opened(desk.words, begin=True) as store:
        try:
            note: str = store.services.sign()
        except Broken as broken:
            raise Trouble(sentence(desk, broken)) from None
    desk.put(note)
    return OK


def _key(desk: Desk) -> int:
    from sayso.cli import stored

    with stored.opened(desk.words, begin=True) as store:
        desk.put(f"{store.queries.public_key()}\n")
    return OK
