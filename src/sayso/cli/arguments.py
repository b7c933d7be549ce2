"""What was typed, read by a table.

A table of our own and not typer: `sayso check` has to answer within a quarter of a second, which
importing typer and rich would use up (measured in docs/cli.md), and every sentence about a mistake
has to exist in every language of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sayso.cli.trouble import WrongUse
from sayso.cli.words import Catalogue


class Option(NamedTuple):
    """``--name VALUE``, or ``--name`` alone where ``value`` is empty.

    ``value`` is the key of the placeholder shown in the help; ``many`` may be given again and
    again; ``choices`` are all there is.
    """

    name: str
    value: str = ""
    many: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()


class Command(NamedTuple):
    """A command: its positional argument (the key of its placeholder, ``""`` for none), options.

    ``second`` is a further positional argument that goes with the first.
    ``optional``: the argument may be left out; ``spare``: the second one may.
    """

    name: str
    argument: str = ""
    options: tuple[Option, ...] = ()
    optional: bool = False
    second: str = ""
    spare: bool = False

    @property
    def arguments(self) -> tuple[str, ...]:
        """The keys of all its positional arguments, in order."""
        return tuple(each for each in (self.argument, self.second) if each)


class Typed(NamedTuple):
    """What was typed: flags are ``True``, values text, values given many times a list."""

    command: Command | None
    argument: str | None
    flags: frozenset[str]
    values: dict[str, str]
    lists: dict[str, list[str]]
    arguments: tuple[str, ...] = ()
    """Every positional argument, where a command takes several."""


class Reader:
    """Reads a command line against a table of commands and of options that all of them have."""

    def __init__(
        self, commands: Sequence[Command], everywhere: Sequence[Option], words: Catalogue
    ) -> None:
        self.commands = {command.name: command for command in commands}
        self.everywhere = tuple(everywhere)
        self.words = words

    def read(self, line: Sequence[str]) -> Typed:
        """Raises `WrongUse` where the line follows no entry of the table.

        Only words that start with ``--`` (and ``-h``) are options: a text may begin with a dash, as
        in *-5 Grad heute*.
        """
        command: Command | None = None
        positional: list[str] = []
        flags: set[str] = set()
        values: dict[str, str] = {}
        lists: dict[str, list[str]] = {}
        rest = iter(line)
        for word in rest:
            if word == "--":
                positional.extend(rest)
                break
            if word == "-h":
                flags.add("help")
            elif word.startswith("--") and len(word) > 2:
                option, inline = self._option(word, command)
                if not option.value:
                    if inline is not None:
                        raise WrongUse(self.words.say("use.no_value", option=option.name))
                    flags.add(option.name)
                    continue
                value = inline if inline is not None else self._value(option, rest)
                self._keep(option, value, values, lists)
            elif command is None:
                command = self._command(word)
            else:
                positional.append(word)
        argument = self._argument(command, positional, flags)
        if command is not None and "help" not in flags:
            for option in command.options:
                if option.required and option.name not in values:
                    raise WrongUse(
                        self.words.say(f"use.missing.{option.name}", command=command.name)
                    )
        return Typed(command, argument, frozenset(flags), values, lists, tuple(positional))

    def _command(self, word: str) -> Command:
        if word in self.commands:
            return self.commands[word]
        raise WrongUse(
            self.words.say("use.command", given=word) + self.words.meant(word, self.commands)
        )

    def _option(self, word: str, command: Command | None) -> tuple[Option, str | None]:
        name, equals, inline = word[2:].partition("=")
        options = self.everywhere + (command.options if command else ())
        for option in options:
            if option.name == name:
                return option, inline if equals else None
        known = [f"--{option.name}" for option in options]
        key = "use.option" if command else "use.option.before"
        said = self.words.say(key, given=f"--{name}", command=command.name if command else "")
        raise WrongUse(said + self.words.meant(f"--{name}", known))

    def _value(self, option: Option, rest: Iterator[str]) -> str:
        value = next(rest, None)
        if value is None or (value.startswith("--") and len(value) > 2):
            raise WrongUse(self.words.say("use.value_missing", option=option.name))
        return value

    def _keep(
        self, option: Option, value: str, values: dict[str, str], lists: dict[str, list[str]]
    ) -> None:
        if option.choices and value not in option.choices:
            said = self.words.say(
                "use.choice", option=option.name, given=value, choices=", ".join(option.choices)
            )
            raise WrongUse(said)
        if option.many:
            lists.setdefault(option.name, []).append(value)
        elif option.name in values:
            raise WrongUse(self.words.say("use.twice", option=option.name))
        else:
            values[option.name] = value

    def _argument(
        self, command: Command | None, positional: list[str], flags: set[str]
    ) -> str | None:
        if command is None or "help" in flags:
            return None
        if not command.argument:
            if positional:
                said = self.words.say("use.too_much", given=positional[0], command=command.name)
                raise WrongUse(said)
            return None
        if not positional and command.optional:
            return None
        wanted = command.arguments
        if len(positional) < len(wanted) - command.spare:
            missing = wanted[len(positional)]
            raise WrongUse(self.words.say(f"use.missing.{missing}", command=command.name))
        if len(positional) > len(wanted):
            key = "use.quote" if command.argument in ("TEXT", "QUESTION") else "use.too_much"
            given = positional[len(wanted)]
            raise WrongUse(self.words.say(key, given=given, command=command.name))
        return positional[0]
