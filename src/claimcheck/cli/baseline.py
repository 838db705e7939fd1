"""`claimcheck baseline`: write today's findings down as known."""

from __future__ import annotations

import argparse

from claimcheck.cli import output, sources
from claimcheck.cli.progress import Progress
from claimcheck.cli.settings import known_checks, loaded
from claimcheck.desk import against, baseline
from claimcheck.pipeline import check_names, examine


def run(options: argparse.Namespace) -> int:
    """Check the sources and write what was found; an older baseline is replaced, not added to."""
    config = loaded(options).config
    known_checks((*config.select, *config.ignore), check_names())
    read = sources.gather(options, config)
    with Progress() as progress:
        report = examine(
            read.loaded,
            select=config.select,
            ignore=config.ignore,
            rate_tolerance=config.tolerances.rate,
            synonyms=config.lexicon.synonyms,
            jobs=config.jobs,
            tick=progress,
        )
    findings = against.involving(report.findings, read.drafts) if config.against else report.findings
    if read.failed:
        # Findings of the missing file would come back as new: better no baseline than a false one.
        output.note("not written, because a source could not be read")
        return 2
    output.write(baseline.written(findings), options.output or config.baseline or baseline.NAME)
    return 0
