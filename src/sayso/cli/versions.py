"""``sayso load``, ``unload`` and ``versions``: the guideline goes into the house, and out again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sayso.cli import rehearse
from sayso.cli.desk import Desk
from sayso.cli.trouble import OK, Trouble, WrongUse


def load(desk: Desk) -> int:
    """Store a folder as a version: what it changes and for whom, and who has to approve it."""
    from sayso import folder
    from sayso.cli import stored
    from sayso.engine.rights import OPERATOR

    path = desk.checked(Path(desk.typed.arguments[0]))
    company = desk.load(path)
    files = folder.read(path)
    with stored.opened(desk.words, begin=True) as store:
        looks = "look" in desk.typed.flags
        found = None
        if not looks:
            try:
                loaded = store.loading.load(files, by=OPERATOR)
            except folder.FolderError as error:
                raise Trouble(desk.problems(path, error)) from None
            found = (loaded, store.versions.one(loaded.version.number))
        in_force = bool(found and found[0].in_force)
        effect = None if in_force else store.versions.compared(company)
        approvers = store.versions.approvers(found[1].number) if found and not in_force else []
    if desk.wants_json:
        desk.put_json(_loaded(found, approvers, effect))
        return OK
    page = desk.page()
    if found:
        page.text(_what_became(desk, found[0], found[1]), "strong")
        if found[1].state == "waiting":
            page.text(_who_approves(desk, found[1].number, approvers))
    else:
        page.text(desk.words.say("load.looked"), "strong")
    if effect:
        page.gap()
        rehearse.put(effect.found, effect.old, effect.new, desk, page)
    desk.put(str(page))
    return OK


def _loaded(found: Any, approvers: list[Any], effect: Any) -> dict[str, Any]:
    said: dict[str, Any] = {"stored": bool(found)}
    if found:
        said |= {"number": found[1].number, "digest": found[1].digest, "new": found[0].new}
        said |= {"state": found[1].state, "approvers": [each.id for each in approvers]}
    if effect:
        said["changes"] = rehearse.document(effect.found, effect.old, effect.new)
    return said


def _what_became(desk: Desk, loaded: Any, listed: Any) -> str:
    if loaded.in_force:
        return desk.words.say("load.first", number=listed.number)
    if loaded.new:
        return desk.words.say("load.stored", number=listed.number)
    state = desk.words.say(f"version.{listed.state}")
    return desk.words.say("load.same", number=listed.number, state=state)


def _who_approves(desk: Desk, number: int, approvers: list[Any]) -> str:
    if not approvers:
        return desk.words.say("load.nobody")
    names = [f"{each.name} ({each.function})" if each.function else each.name for each in approvers]
    return desk.words.say(
        "load.approve", names=f" {desk.words.say('or')} ".join(names), number=number
    )


def unload(desk: Desk) -> int:
    """Write the folder that is in force, or that of a version, with the people of the directory."""
    from sayso import folder
    from sayso.cli import stored

    path = Path(desk.typed.arguments[0])
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise WrongUse(desk.words.say("unload.there", given=path))
    with stored.opened(desk.words) as store:
        at = store.guidelines.standing()
        given = desk.typed.values.get("number")
        if given is not None:
            at = at._replace(version=_number(desk, given))
            if not store.guidelines.is_there(at) or not at.version:
                raise WrongUse(desk.words.say("version.none", given=given))
        files: dict[str, bytes] = store.guidelines.files_at(at)
    try:
        for name, content in sorted(files.items()):
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            folder.put(path / name, content)
    except OSError as error:
        why = error.strerror or str(error)
        raise Trouble(desk.words.say("file.unwritable", path=path, why=why)) from None
    if desk.wants_json:
        said = {"version": at.version, "change": at.change, "files": len(files)}
        desk.put_json({**said, "digest": folder.digest(files)})
        return OK
    page = desk.page()
    key = "unload.done" if at.version else "unload.site"
    page.text(desk.words.say(key, number=at.version, files=len(files), path=path), "strong")
    desk.put(str(page))
    return OK


def _number(desk: Desk, given: str) -> int:
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise WrongUse(desk.words.say("version.none", given=given))
    return int(given)


def versions(desk: Desk) -> int:
    """List the versions, the newest first."""
    from sayso.cli import stored

    with stored.opened(desk.words) as store:
        found = store.versions.listed()
    if desk.wants_json:
        desk.put_json([each._asdict() for each in found])
        return OK
    page = desk.page()
    if not found:
        page.text(desk.words.say("versions.none"))
    for each in found:
        name = f" ({each.name})" if each.name else ""
        page.text(f"{each.number}{name}  {desk.words.say(f'version.{each.state}')}", "strong")
        when = _moment(each.loaded)
        key = "versions.loaded" if each.loaded_by else "versions.loaded.operator"
        lines = [desk.words.say(key, when=when, name=each.loaded_by)]
        if each.approved and each.approved_by:
            said = desk.words.say(
                "versions.approved", when=_moment(each.approved), name=each.approved_by
            )
            lines.append(said)
        if each.force_from:
            lines.append(desk.words.say("versions.from", when=_moment(each.force_from)))
        page.text(" ".join(lines), indent=2)
        page.text(each.digest[:16], "soft", indent=2)
    desk.put(str(page))
    return OK


def _moment(moment: Any) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
