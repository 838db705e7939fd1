"""What was typed and configured into sources, with what is known about them besides their text."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from claimcheck.cli.output import note
from claimcheck.desk import Refused
from claimcheck.desk.config import Config
from claimcheck.model import Source
from claimcheck.read.facts import Facts
from claimcheck.read.files import Loaded, expand, load_all

_TYPED = ("published", "country", "currency", "publisher")


class Gathered(NamedTuple):
    """The files that were read, the ids of the drafts among them, and whether some could not be read.

    Without --against every source is a draft.
    """

    loaded: tuple[Loaded, ...]
    drafts: frozenset[str]
    failed: bool

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(one.source for one in self.loaded)

    @property
    def by_id(self) -> Mapping[str, Source]:
        return {one.source.id: one.source for one in self.loaded}


def gather(options: argparse.Namespace, config: Config) -> Gathered:
    """Read the sources. What cannot be read is named on standard error; Refused when nothing is left.

    What is typed for one file comes before what the file says of itself; what is typed or configured for
    all comes after it, for the files that say nothing.
    """
    if not config.sources:
        raise Refused(
            "no sources: name files, folders or globs, or configure 'sources' in [tool.claimcheck]. "
            "'claimcheck --help' has examples."
        )
    single, every = _typed(options)
    configured = {name: Facts(**facts.model_dump()) for name, facts in config.files.items()}
    batch = load_all(
        (*config.sources, *config.against),
        facts=single,
        fallback=configured,
        fallback_every=every.over(Facts(country=config.country, currency=config.currency)),
        stdin_filename=options.stdin_filename,
    )
    for remark in batch.remarks:
        note(str(remark))
    for error in batch.errors:
        note(str(error))
    if not batch.loaded:
        raise Refused("nothing could be read.")
    return Gathered(
        batch.loaded, _drafts(batch.sources, config.sources, options.stdin_filename), bool(batch.errors)
    )


def expanded(paths: Iterable[str]) -> list[str]:
    """The files that paths, folders and globs mean now; what they do not find is left out."""
    return expand(paths)[0]


def _typed(options: argparse.Namespace) -> tuple[dict[str, Facts], Facts]:
    """The facts typed about single files, and those about all."""
    single: dict[str, dict[str, Any]] = {}
    every: dict[str, Any] = {}
    for name in _TYPED:
        for file, value in getattr(options, name) or ():
            (every if file is None else single.setdefault(file, {}))[name] = value
    return {file: Facts(**facts) for file, facts in single.items()}, Facts(**every)


def _drafts(sources: Iterable[Source], paths: Iterable[str], stdin_filename: str | None) -> frozenset[str]:
    named = expanded(paths)
    real = {os.path.realpath(name) for name in named if name != "-"}
    stdin = {stdin_filename or "-"} if "-" in named else set()
    return frozenset(
        source.id for source in sources if source.id in stdin or os.path.realpath(source.id) in real
    )
