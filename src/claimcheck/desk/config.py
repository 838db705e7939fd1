"""Configuration: `[tool.claimcheck]` in the closest pyproject.toml, or a claimcheck.toml.

The model below is the whole list of keys: the messages, `claimcheck config` and the JSON Schema come from
it. Paths in a configuration are relative to the file they stand in.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import ConfigDict, Field, ValidationError

from claimcheck.desk import Refused, nearest
from claimcheck.model import Frozen, Severity

FILE_NAME = "claimcheck.toml"
SHARED_FILE_NAME = "pyproject.toml"
DEFAULT = "default"


def _hyphenated(name: str) -> str:
    return name.replace("_", "-")


class _Section(Frozen):
    model_config = ConfigDict(alias_generator=_hyphenated, validate_by_name=True, validate_by_alias=True)


Currency = Annotated[str, Field(pattern="^[A-Z]{3}$", description="ISO 4217 code")]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166 alpha-2 code")]


class FileFacts(_Section):
    """What a file does not say of itself. Its own front matter and sidecar come first."""

    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    country: Country | None = None
    currency: Currency | None = None
    language: str | None = None


class Tolerances(_Section):
    """How far apart figures may be before they count as different."""

    rate: Annotated[
        Decimal, Field(ge=0, le=Decimal("0.5"), description="share by which a conversion may miss the rates")
    ] = Decimal("0.03")


class Lexicon(_Section):
    """Words this desk adds to the newsroom lexicon."""

    synonyms: Annotated[
        tuple[tuple[str, ...], ...],
        Field(description="groups of words that name one thing, such as [['nurse', 'midwife']]"),
    ] = ()


class Config(_Section):
    """Every key there is, with its default."""

    sources: Annotated[
        tuple[str, ...], Field(description="files, folders and globs that are read when none is typed")
    ] = ()
    against: Annotated[
        tuple[str, ...], Field(description="sources a draft is checked against, as by --against")
    ] = ()
    country: Annotated[Country | None, Field(description="home country, for files that state none")] = None
    currency: Annotated[Currency | None, Field(description="home currency, for files that state none")] = None
    select: Annotated[tuple[str, ...], Field(description="the only checks whose findings are reported")] = ()
    ignore: Annotated[tuple[str, ...], Field(description="checks whose findings are not reported")] = ()
    show: Annotated[
        tuple[str, ...], Field(description="checks whose notes are left out unless shown: superseded")
    ] = ()
    fail_on: Annotated[
        Severity | Literal["never"], Field(description="the least severity that makes exit 1")
    ] = "error"
    min_severity: Annotated[Severity, Field(description="the least severity that is shown")] = "note"
    format: Annotated[str, Field(description="format of the report")] = "text"
    baseline: Annotated[str | None, Field(description="file of known findings, as 'baseline' writes it")] = (
        None
    )
    jobs: Annotated[
        int,
        Field(
            ge=0,
            le=256,
            description="processes that find the figures in many files; 0 is one for each processor",
        ),
    ] = 1
    tolerances: Tolerances = Tolerances()
    lexicon: Lexicon = Lexicon()
    files: Annotated[Mapping[str, FileFacts], Field(description="facts about single files, by path")] = {}


class Loaded(NamedTuple):
    """A configuration, the folder its paths are relative to, and where each key's value came from."""

    config: Config
    folder: Path
    origins: Mapping[str, str]


def load(start: Path, explicit: Path | None = None, *, isolated: bool = False) -> Loaded:
    """The configuration in force in `start`: the explicit file, or the closest one upwards, or defaults.

    Raises Refused, with the nearest name for an unknown key, when the file cannot be used.
    """
    if isolated:
        return Loaded(Config(), start, {})
    path = explicit or _closest(start)
    if path is None:
        return Loaded(Config(), start, {})
    table = _table(path)
    if table is None:
        raise Refused(f"{path}: has no [tool.claimcheck] table.")
    try:
        config = Config.model_validate_json(json.dumps(table, default=str))
    except ValidationError as problem:
        raise Refused(f"{path}: {_first(problem)}") from None
    return Loaded(config, path.resolve().parent, {key.replace("-", "_"): str(path) for key in table})


def candidates(start: Path, explicit: str | None = None) -> tuple[Path, ...]:
    """Where the configuration in force in `start` stands or could stand, the closest first."""
    if explicit is not None:
        return (Path(explicit),)
    return tuple(
        folder / name for folder in (start, *start.parents) for name in (FILE_NAME, SHARED_FILE_NAME)
    )


def _closest(start: Path) -> Path | None:
    for path in candidates(start):
        if path.is_file() and (path.name == FILE_NAME or _table(path) is not None):
            return path
    return None


def _table(path: Path) -> dict[str, Any] | None:
    """The configuration in a file: `[tool.claimcheck]`, or, but for pyproject.toml, the file as a whole."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise Refused(f"{path}: cannot be read: {problem.strerror}.") from None
    except UnicodeDecodeError as problem:
        raise Refused(f"{path}: not valid TOML: {problem}.") from None
    if path.name == SHARED_FILE_NAME and not _may_hold_ours(text):
        return None
    import tomllib

    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise Refused(f"{path}: not valid TOML: {problem}.") from None
    if path.name != SHARED_FILE_NAME and "tool" not in content:
        return content
    tools = content.get("tool")
    table = tools.get("claimcheck") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None


def _may_hold_ours(text: str) -> bool:
    """Whether a pyproject.toml can hold `[tool.claimcheck]`, however it is written.

    Most hold none, and the parser costs a check of short files a fiftieth of its time.
    """
    return any(
        line.lstrip().startswith(("[tool]", "[ tool", '["tool', "['tool", "tool"))
        or ("tool" in line and "claimcheck" in line)
        for line in text.splitlines()
    )


def _first(problem: ValidationError) -> str:
    """The first thing wrong, in words, with the nearest name when a key or value is unknown."""
    error = problem.errors()[0]
    where = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        key = str(error["loc"][-1])
        return f"unknown key '{where}'.{nearest(key, _keys(error['loc']))}"
    given = error.get("input")
    allowed = (error.get("ctx") or {}).get("expected")
    if error["type"] == "literal_error" and isinstance(given, str):
        names = [name.strip("' ") for name in str(allowed).replace(" or ", ",").split(",")]
        return f"'{where}' cannot be {given!r}: it is one of {', '.join(names)}.{nearest(given, names)}"
    return f"'{where}': {error['msg']} (given: {given!r})"


def _keys(location: tuple[int | str, ...]) -> list[str]:
    """The keys that are known where an unknown one stands."""
    sections: dict[str, type[_Section]] = {"tolerances": Tolerances, "lexicon": Lexicon, "files": FileFacts}
    section = sections.get(str(location[0]), Config) if len(location) > 1 else Config
    return [_hyphenated(name) for name in section.model_fields]


def schema() -> str:
    """The JSON Schema of `[tool.claimcheck]`, generated from the model."""
    made = Config.model_json_schema(by_alias=True)
    made["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    made["title"] = "claimcheck configuration"
    return json.dumps(made, indent=2) + "\n"
