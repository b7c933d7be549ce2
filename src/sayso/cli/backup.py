"""``sayso backup`` and ``sayso restore``: the whole store as one file, and back."""

from __future__ import annotations

from pathlib import Path

from sayso.cli.desk import Desk
from sayso.cli.ledger import sentence
from sayso.cli.trouble import OK, Trouble, WrongUse


def backup(desk: Desk) -> int:
    """Copy the store while it is used; what was copied is verified."""
    from sayso.cli import stored
    from sayso.engine.ledger import Broken

    into = Path(desk.typed.arguments[0])
    if into.exists():
        raise WrongUse(desk.words.say("clean.there", given=into))
    if not into.absolute().parent.is_dir():
        said = desk.words.say("company.none", path=into.absolute().parent)
        raise WrongUse(said)
    with stored.opened(desk.words) as store:
        try:
            manifest = store.copying.backup(into)
        except Broken as broken:
            raise Trouble(sentence(desk, broken)) from None
        except store.copying.NoProgram as missing:
            raise Trouble(_program(desk, missing.name, missing.said)) from None
        except OSError as error:
            why = error.strerror or str(error)
            raise Trouble(desk.words.say("file.unwritable", path=into, why=why)) from None
    return _told(desk, "backup.done", into, manifest.rows, manifest.hash)


def restore(desk: Desk) -> int:
    """Put a backup into an empty store, and hold it against what it was."""
    from sayso.cli import stored
    from sayso.engine.ledger import Broken

    source = Path(desk.typed.arguments[0])
    if not source.is_file():
        raise WrongUse(desk.words.say("ledger.no_file", given=source))
    with stored.opened(desk.words, empty=True) as store:
        copying = store.copying
        try:
            manifest = copying.restore(source)
        except copying.NoBackup:
            raise WrongUse(desk.words.say("restore.no_backup", given=source)) from None
        except copying.Occupied:
            raise Trouble(desk.words.say("restore.occupied")) from None
        except copying.WrongDatabase:
            raise Trouble(desk.words.say("restore.wrong_database")) from None
        except copying.Unlike as unlike:
            raise Trouble(desk.words.say("restore.unlike", names=unlike)) from None
        except copying.NoProgram as missing:
            raise Trouble(_program(desk, missing.name, missing.said)) from None
        except Broken as broken:
            raise Trouble(sentence(desk, broken)) from None
    return _told(desk, "restore.done", source, manifest.rows, manifest.hash)


def _program(desk: Desk, name: str, said: str) -> str:
    key = "backup.failed" if said else "backup.program"
    return desk.words.say(key, name=name, why=said)


def _told(desk: Desk, key: str, path: Path, rows: int, digest: str) -> int:
    if desk.wants_json:
        desk.put_json({"file": str(path), "rows": rows, "hash": digest})
        return OK
    page = desk.page()
    page.text(desk.words.say(key, path=path, rows=rows), "strong")
    page.text(desk.words.say("ledger.hash", hash=digest))
    desk.put(str(page))
    return OK
