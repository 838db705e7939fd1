"""The reference pages of the command, the configuration and the report, from the code that defines them."""

from __future__ import annotations

import argparse
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from tables import escaped, table

from claimcheck import model
from claimcheck.cli import parser as command_line
from claimcheck.desk.config import Config, FileFacts, Lexicon, Tolerances

FOLDER = Path(__file__).parent / "reference"
NOTICE = "<!-- Written by docs/generate.py. Edit the code it describes, not this page. -->"


def pages() -> Iterator[tuple[Path, str]]:
    """Every page: its path and its text."""
    yield FOLDER / "command.md", _command()
    yield FOLDER / "configuration.md", _configuration()
    yield FOLDER / "report.md", _report()
    yield FOLDER / "report.schema.json", json.dumps(_schema(), indent=1) + "\n"


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


# The order of the page: from the report inwards.
_MODELS = (
    *(model.Report, model.SourceInfo, model.Claim, model.Quantity, model.Period, model.Finding),
    *(model.Evidence, model.Related, model.Suppressed, model.Coverage),
)
_BESIDE = model.Source, model.Comparison, model.Reason
_HEADINGS = {one.__name__ for one in (*_MODELS, *_BESIDE)}


def _schema() -> dict[str, Any]:
    """The JSON Schema of what `check --format json` prints."""
    schema = model.Report.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_undescribed(schema)}


def _undescribed(part: Any) -> Any:
    """The schema without titles, which only repeat the keys."""
    if isinstance(part, list):
        return [_undescribed(one) for one in part]
    if isinstance(part, dict):
        return {
            key: _undescribed(value)
            for key, value in part.items()
            if not (key == "title" and isinstance(value, str))
        }
    return part


def _report() -> str:
    lines = [
        NOTICE,
        "",
        "# The report and its models",
        "",
        "`claimcheck check --format json` prints one object, a `Report`; `claimcheck extract --format",
        "json` its `schema_version`, `sources` and `claims` alone; `--format jsonl` one finding a line. In",
        "Python the same names are attributes: `claim.quantity.stated.low`. Keys are added, and never",
        "renamed without raising `schema_version`. [JSON Schema of the report](report.schema.json).",
        "",
        "Spans are code points of the file as it was given, half-open: `text[start:end]` is the quote.",
        "Lines and columns count from 1. A range is `[low, high]`, `null` where it is open; decimals are",
        "strings.",
        "",
    ]
    for one in _MODELS:
        lines += _model(one)
    lines += ["## Only in Python", "", "What `check` and `extract` take, and what `compare` gives.", ""]
    for one in _BESIDE:
        lines += _model(one, "###")
    return "\n".join(lines)


def _model(one: type[model.Frozen], heading: str = "##") -> list[str]:
    schema = one.model_json_schema(mode="serialization")
    rows = (
        (f"`{name}`", _type(part), "" if "default" not in part else f"`{json.dumps(part['default'])}`")
        for name, part in schema["properties"].items()
    )
    return [
        f"{heading} {one.__name__}",
        "",
        inspect.cleandoc(one.__doc__ or ""),
        "",
        *table(("key", "value", "default"), rows),
    ]


def _type(part: dict[str, Any]) -> str:
    """A JSON Schema in a few words."""
    if "anyOf" in part:
        return " or ".join(dict.fromkeys(map(_type, part["anyOf"])))
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        # A range has no heading of its own: the page's beginning says what one is.
        return f"[{name}](#{name.lower()})" if name in _HEADINGS else name.lower()
    if "enum" in part:
        return ", ".join(f"`{value}`" for value in part["enum"])
    if "const" in part:
        return f"`{part['const']}`"
    kind = part.get("type", "any")
    if kind == "array":
        if "prefixItems" in part:
            return "[" + ", ".join(map(_type, part["prefixItems"])) + "]"
        return f"list of {_type(part['items'])}" if "items" in part else "list"
    return escaped(part.get("format", kind))
