"""``sayso``: from what was typed to a status. Nothing slow is imported before it is needed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from sayso.cli.arguments import Command, Option, Reader, Typed
from sayso.cli.trouble import FAILURE, OK, Trouble, WrongUse
from sayso.cli.words import LANGUAGES, Catalogue, language_in, language_of

EVERYWHERE = (
    Option("company", "DIR"),
    Option("lang", "LANGUAGE", choices=LANGUAGES),
    Option("json"),
    Option("help"),
    Option("version"),
)

QUESTION = (
    Option("as", "PERSON", required=True),
    Option("on", "CHANNEL", required=True),
    Option("do", "ACTION"),
    Option("asked"),
    Option("about", "TOPIC", many=True),
    Option("at", "TIME"),
    Option("media", "MEDIA", many=True),
    Option("clean", "FILE"),
    Option("scheduled"),
    Option("delegated-by", "PERSON"),
    Option("answering", "KIND"),
    Option("cite", "APPROVAL", many=True),
    Option("received", "WHAT", many=True, choices=("goods", "money", "discount", "commission")),
    Option("person-agreed"),
    Option("explain"),
)

BARE = (Option("do", "ACTION"), Option("asked"), Option("at", "TIME"))
"""What a question without a text may say besides person, channel and topic."""

COMMANDS = (
    Command("check", "TEXT", QUESTION),
    Command("may", "", QUESTION),
    Command("ask", "QUESTION", (Option("as", "PERSON"), Option("at", "TIME"))),
    Command("who", "QUESTION", (Option("about", "TOPIC"), Option("on", "CHANNEL"), *BARE), True),
    Command("where", "", (Option("as", "PERSON", required=True), Option("about", "TOPIC"), *BARE)),
    Command(
        "what",
        "",
        (
            Option("as", "PERSON", required=True),
            Option("on", "CHANNEL", required=True),
            *BARE,
        ),
    ),
    Command(
        "matrix",
        "",
        (
            Option("do", "ACTION"),
            Option("about", "TOPIC"),
            Option("who", "WORDS"),
            Option("where", "WORDS"),
            Option("at", "TIME"),
            Option("html", "FILE"),
            Option("csv", "FILE"),
        ),
    ),
    Command("rehearse", "OLD", (Option("at", "TIME"), Option("html", "FILE")), second="NEW"),
    Command(
        "ripple",
        "",
        (
            Option("fact", "ID"),
            Option("wording", "ID"),
            Option("consent", "ID"),
            Option("at", "TIME"),
        ),
    ),
    Command("contradictions", "", (Option("at", "TIME"),)),
    Command("explain", "RULE"),
    Command("lint", "", (Option("at", "TIME"),)),
    Command(
        "eval",
        "FILE",
        (Option("gold-topics"), Option("questions", "FILE"), Option("pairs", "FILE")),
        True,
    ),
    Command(
        "ledger",
        "STEP",
        (
            Option("export", "FILE"),
            Option("checkpoint", "FILE", many=True),
            Option("key", "KEY"),
        ),
        second="INTO",
        spare=True,
    ),
    Command("load", "DIR", (Option("look"),)),
    Command("unload", "FOLDER", (Option("number", "NUMBER"),)),
    Command("versions"),
    Command("replay", "ROW", (), True),
    Command("backup", "INTO"),
    Command("restore", "BACKUP"),
    Command("createadmin", "EMAIL", (Option("site", "ADDRESS"),)),
    Command("tend", ""),
    Command(
        "serve",
        "",
        (Option("port", "PORT"), Option("host", "HOST"), Option("workers", "COUNT")),
    ),
    Command("people"),
    Command("channels"),
    Command("topics"),
)

PLACES: dict[str, tuple[str, str]] = {
    "check": ("check", "check"),
    "may": ("check", "may"),
    "ask": ("ask", "ask"),
    "who": ("backwards", "who"),
    "where": ("backwards", "where"),
    "what": ("backwards", "what"),
    "matrix": ("matrix", "matrix"),
    "rehearse": ("rehearse", "rehearse"),
    "ripple": ("ripple", "ripple"),
    "contradictions": ("contradictions", "contradictions"),
    "explain": ("explain", "explain"),
    "lint": ("lint", "lint"),
    "eval": ("evaluate", "evaluate"),
    "ledger": ("ledger", "ledger"),
    "load": ("versions", "load"),
    "unload": ("versions", "unload"),
    "versions": ("versions", "versions"),
    "replay": ("replay", "replay"),
    "backup": ("backup", "backup"),
    "restore": ("backup", "restore"),
    "createadmin": ("createadmin", "createadmin"),
    "tend": ("tend", "tend"),
    "serve": ("serve", "serve"),
    "people": ("lists", "people"),
    "channels": ("lists", "channels"),
    "topics": ("lists", "topics"),
}
"""The module and the function behind each command."""

_STRICT = {"strict", "surrogateescape"}
"""How an output fails, or steers the terminal, at a sign it does not have."""

_ALLOCATED = 100_000
"""Values between two collections: a command makes its tables once and ends, and looking through them
again and again costs it a fifth of its time."""

INTERRUPTED = 130
"""What a shell expects after Ctrl-C."""


def main(line: Sequence[str]) -> int:
    """Answer one command line and return the status to end with."""
    words = Catalogue(_language(line))
    try:
        return _answered(line, words)
    except OSError as error:
        if error.filename is None:  # not a file that was to be read: the output
            raise
        why = error.strerror or str(error)
        unread = WrongUse(words.say("unreadable", path=os.fsdecode(error.filename), why=why))
        _complain(str(unread))
        return unread.status


def _answered(line: Sequence[str], words: Catalogue) -> int:
    typed: Typed | None = None
    try:
        typed = Reader(COMMANDS, EVERYWHERE, words).read(line)
        if "version" in typed.flags:
            from sayso import __version__

            print(f"sayso {__version__}")
            return OK
        if "help" in typed.flags:
            return _help(typed.command, words, typed)
        if typed.command is None:
            if line:
                raise WrongUse(words.say("use.no_command"))
            return _help(None, words, typed)
        from sayso.cli.desk import Desk

        module, function = PLACES[typed.command.name]
        return getattr(import_module(f"sayso.cli.{module}"), function)(Desk(typed, words))
    except Trouble as trouble:
        _complain(str(trouble))
        if isinstance(trouble, WrongUse) and typed is None:
            named = next((each for each in line if each in PLACES), None)
            key = "use.help.all" if named is None else "use.help"
            print(words.say(key, command=named), file=sys.stderr)
        return trouble.status


def run() -> None:
    """The entry point: `main`, with what can happen to any program that prints."""
    gc.set_threshold(_ALLOCATED, 20, 50)
    _open_what_is_closed()
    status = FAILURE
    try:
        if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors in _STRICT:
            sys.stdout.reconfigure(errors="backslashreplace")
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        _close_quietly()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except OSError as error:
        words = Catalogue(_language(sys.argv[1:]))
        _complain(words.say("output", why=error.strerror or error))
        _close_quietly()
    except Exception as error:  # the last guard: whatever we overlooked is one line, no traceback
        if os.environ.get("SAYSO_DEBUG") == "1":
            raise
        words = Catalogue(_language(sys.argv[1:]))
        _complain(words.say("unexpected", kind=type(error).__name__))
    sys.exit(status)


def _open_what_is_closed() -> None:
    """Whoever closes a stream (``>&-``) wants nothing from it: the status is answer enough."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            stream = open(os.devnull, "w" if number else "r", encoding="utf-8")  # noqa: PTH123, SIM115
            os.set_inheritable(stream.fileno(), True)  # the lowest number that is free: its own
            setattr(sys, name, stream)


def _close_quietly() -> None:
    """Whoever read us has gone (``| head``): nothing more is written, and nobody complains."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _language(line: Sequence[str]) -> str:
    """The language, before anything else is understood, so that mistakes are told in it.

    ``--lang``; else what the surroundings say; else what the company decides in.
    """
    given = _given("lang", line)
    if given in LANGUAGES:
        return given
    wanted = language_of()
    if wanted:
        return wanted
    from sayso.cli.desk import place

    return language_in(place(_given("company", line)))


def _given(name: str, line: Sequence[str]) -> str | None:
    """The first value of an option, on a line that may be wrong."""
    for place, word in enumerate(line):
        if word == "--":
            break
        if word == f"--{name}" and place + 1 < len(line):
            return line[place + 1]
        if word.startswith(f"--{name}="):
            return word.partition("=")[2]
    return None


def _complain(said: str) -> None:
    from sayso.cli.page import visible

    print(f"sayso: {visible(said)}", file=sys.stderr)


# ── help ─────────────────────────────────────────────────────────────────────────────────────────


def _help(command: Command | None, words: Catalogue, typed: Typed) -> int:
    from sayso.cli.page import page_for, visible

    page = page_for(sys.stdout, sys.stdout.encoding)
    if command is None:
        page.text(words.say("help.about"), "strong")
        page.heading(words.say("help.usage"))
        page.text(f"sayso {words.say('help.command')} …", indent=2)
        page.heading(words.say("help.commands"))
        page.rows([(each.name, words.say(f"help.{each.name}")) for each in COMMANDS])
    else:
        page.text(words.say(f"help.{command.name}"), "strong")
        page.heading(words.say("help.usage"))
        page.text(_usage(command, words), indent=2)
        page.heading(words.say("help.example"))
        page.lines.append(visible(f"  {_example(command, words, typed)}"))  # whole, to be copied
        rows = [
            (_shown(option, words), _told(option, command, words)) for option in command.options
        ]
        for argument in reversed(command.arguments):
            told = words.say(f"option.{argument}")
            rows.insert(0, (words.say(f"value.{argument}"), told))
        if rows:
            page.heading(words.say("help.options"))
            page.rows(rows)
    page.heading(words.say("help.everywhere"))
    page.rows([(_shown(option, words), _told(option, None, words)) for option in EVERYWHERE])
    page.gap()
    asks = command is None or command.name in ("check", "may", "ask")
    page.text(words.say("help.status" if asks else "help.status.plain"))
    if command is None:
        page.text(words.say("help.more"))
    sys.stdout.write(str(page))
    return OK


def _example(command: Command, words: Catalogue, typed: Typed) -> str:
    from sayso.cli.desk import Desk
    from sayso.cli.examples import filled

    return words.say(f"example.{command.name}", **filled(Desk(typed, words)))


def _usage(command: Command, words: Catalogue) -> str:
    parts = ["sayso", command.name]
    for argument in command.arguments:
        value = words.say(f"value.{argument}")
        left_out = command.optional or (command.spare and argument == command.second)
        parts.append(f"[{value}]" if left_out else value)
    parts += [_shown(option, words) for option in command.options if option.required]
    if any(not option.required for option in command.options):
        parts.append("…")
    return " ".join(parts)


def _shown(option: Option, words: Catalogue) -> str:
    return f"--{option.name}" + (f" {words.say(f'value.{option.value}')}" if option.value else "")


def _told(option: Option, command: Command | None, words: Catalogue) -> str:
    named = f"{command.name}-{option.name}" if command else option.name
    key = f"option.{named}" if f"option.{named}" in words.words else f"option.{option.name}"
    return words.say(key, languages=", ".join(LANGUAGES))
