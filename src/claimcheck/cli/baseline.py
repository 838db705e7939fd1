"""`claimcheck baseline`: write today's findings down as known."""

from __future__ import annotations

import argparse

from claimcheck.cli import output
from claimcheck.cli.check import examined
from claimcheck.cli.settings import loaded
from claimcheck.desk import against, baseline


def run(options: argparse.Namespace) -> int:
    """Check the sources and write what was found; an older baseline is replaced, not added to."""
    config = loaded(options).config
    read, report = examined(options, config)
    if read.failed:
        # Findings of the missing file would come back as new: better no baseline than a false one.
        output.note("no baseline written, because a source could not be read")
        return 2
    findings = against.involving(report.findings, read.drafts) if config.against else report.findings
    output.write(baseline.written(findings), options.output or config.baseline or baseline.NAME)
    return 0
