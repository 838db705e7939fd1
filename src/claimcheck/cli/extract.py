"""`claimcheck extract`: the claims of each source, as claimcheck reads them."""

from __future__ import annotations

import argparse

from claimcheck.cli import output, sources, terminal
from claimcheck.cli.progress import Progress
from claimcheck.cli.settings import loaded
from claimcheck.pipeline import claims_of
from claimcheck.report import as_json, as_text


def run(options: argparse.Namespace) -> int:
    """Print the claims of the sources, in order of source and text."""
    config = loaded(options).config
    read = sources.gather(options, config)
    ordered = sorted(read.sources, key=lambda source: source.id)
    with Progress() as progress:
        by_source = claims_of(ordered, jobs=config.jobs, tick=progress)
    claims = tuple(claim for found in by_source.values() for claim in found)
    if (options.format or "text") == "json":
        rendered = as_json.render_claims(claims, {source.id: source for source in ordered})
    else:
        rendered = as_text.render_claims(
            claims, colour=terminal.coloured(options.color, options.output is not None)
        )
    output.write(rendered, options.output)
    return 2 if read.failed else 0
