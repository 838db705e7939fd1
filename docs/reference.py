"""The reference pages of the command and the configuration, from the code that defines them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from claimcheck.cli import parser as command_line
from claimcheck.desk.config import Config, FileFacts, Lexicon, Tolerances

FOLDER = Path(__file__).parent / "reference"
NOTICE = "<!-- Written by docs/generate.py. Edit the code it describes, not this page. -->"


def pages() -> Iterator[tuple[Path, str]]:
    """Every page: its path and its text."""
    yield FOLDER / "command.md", _command()
    yield FOLDER / "configuration.md", _configuration()


def _command() -> str:
    overall, commands = command_line.parsers()
    lines = [
        NOTICE,
        "",
        "# The command",
        "",
        overall.description or "",
        "```text",
        overall.epilog or "",
        "```",
        "",
    ]
    for name, command in commands.items():
        lines += [f"## claimcheck {name}", "", command.description or "", ""]
        rows = [row for action in command._actions if (row := _option(action))]
        lines += ["| option | meaning |", "| --- | --- |", *rows, ""]
        if command.epilog:
            lines += ["```text", command.epilog, "```", ""]
    return "\n".join(lines).replace("\n\n```\n", "\n```\n")


def _option(action: argparse.Action) -> str:
    if action.dest == "help":
        return ""
    value = f" {action.metavar}" if action.metavar and action.option_strings else ""
    name = ", ".join(action.option_strings) or str(action.metavar)
    return f"| `{name}{value}` | {action.help} |"


def _configuration() -> str:
    lines = [
        NOTICE,
        "",
        "# Configuration",
        "",
        "`[tool.claimcheck]` in a `pyproject.toml`, or a `claimcheck.toml`: the closest one upwards from the",
        "working directory applies, and what is typed goes before it. Paths are relative to the file. An",
        "unknown key is an error. `claimcheck config` shows each value and its origin;",
        "`claimcheck config --schema` prints a JSON Schema for editors.",
        "",
        *_keys(Config, ""),
        "",
        'Facts about a file, such as `files."wire.txt"`:',
        "",
        *_keys(FileFacts, ""),
        "",
    ]
    return "\n".join(lines)


def _keys(model: type[Config] | type[FileFacts] | type[Tolerances] | type[Lexicon], prefix: str) -> list[str]:
    lines = [] if prefix else ["| key | default | meaning |", "| --- | --- | --- |"]
    for name, field in model.model_fields.items():
        key = prefix + name.replace("_", "-")
        if field.annotation in (Tolerances, Lexicon):
            lines += _keys(field.annotation, f"{key}.")
            continue
        default = "" if field.default in (None, (), {}) else f"`{field.default}`"
        lines.append(f"| `{key}` | {default} | {_meaning(name, field.description, field.annotation)} |")
    return lines


def _meaning(name: str, described: str | None, annotation: object) -> str:
    words = described or name.replace("_", " ")
    choices = [str(choice) for part in get_args(annotation) for choice in (get_args(part) or [part])]
    plain = [choice for choice in choices if choice in (*command_line.SEVERITIES, "never")]
    return f"{words}: {', '.join(plain)}" if plain else words
