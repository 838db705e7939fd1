"""The settings in force: what was typed, else what is configured, else the default."""

from __future__ import annotations

import argparse
import os
from collections.abc import Collection, Iterable
from pathlib import Path

from claimcheck.desk import Refused, nearest
from claimcheck.desk.config import Config, Loaded, load
from claimcheck.report import FORMATS


def loaded(options: argparse.Namespace) -> Loaded:
    """The configuration that applies here, with what was typed put over it.

    Raises Refused for a configuration that cannot be used. Paths typed are relative to the working
    directory, paths configured to their file; both come out relative to the working directory.
    """
    explicit = Path(options.config) if options.config else None
    found = load(Path.cwd(), explicit, isolated=options.isolated)
    config = found.config
    if config.format not in FORMATS:
        raise Refused(
            f"{found.origins['format']}: 'format' cannot be {config.format!r}."
            f"{nearest(config.format, FORMATS)}"
        )
    typed = {
        name: value
        for name in ("format", "fail_on", "min_severity", "baseline", "jobs")
        if (value := getattr(options, name, None)) is not None
    }
    for name in ("select", "ignore", "show"):
        if given := getattr(options, name, None):
            typed[name] = tuple(check for names in given for check in names)
    if given := getattr(options, "against", None):
        typed["against"] = tuple(path for paths in given for path in paths)
    if getattr(options, "paths", None):
        typed["sources"] = tuple(options.paths)
    from_file = {
        "sources": tuple(_here(path, found.folder) for path in config.sources),
        "against": tuple(_here(path, found.folder) for path in config.against),
        "baseline": config.baseline and _here(config.baseline, found.folder),
        "files": {_here(path, found.folder): facts for path, facts in config.files.items()},
    }
    merged: Config = config.model_copy(update=from_file | typed)
    origins = dict(found.origins) | dict.fromkeys(typed, "command line")
    return Loaded(merged, found.folder, origins)


def _here(path: str, folder: Path) -> str:
    """A configured path as it would be typed in the working directory."""
    return Path(os.path.relpath(folder / path)).as_posix()


def known_checks(given: Iterable[str], names: Collection[str]) -> None:
    """Raises Refused, with the nearest name, for a check that does not exist."""
    for name in given:
        if name not in names:
            raise Refused(
                f"there is no check {name!r}.{nearest(name, names)} 'claimcheck explain' lists them."
            )


def requested(given: Iterable[str], names: Collection[str]) -> None:
    """Raises Refused for a check that is reported without being asked for, or does not exist."""
    for name in given:
        if name not in names:
            raise Refused(
                f"{name!r} is not left out unless shown.{nearest(name, names)} "
                f"Can be shown: {', '.join(names)}."
            )
