"""`claimcheck check`: sources in, report and exit code out."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from claimcheck.checks import ON_REQUEST
from claimcheck.cli import annotate, output, sources, terminal
from claimcheck.cli.progress import Progress
from claimcheck.cli.settings import known_checks, loaded, requested
from claimcheck.desk import Refused, against, baseline, diff, watch
from claimcheck.desk.config import Config, candidates
from claimcheck.model import Finding, Report, Source
from claimcheck.pipeline import SEVERITIES, check_names, examine
from claimcheck.read.files import SIDECAR
from claimcheck.report import RENDERERS, as_text


def run(options: argparse.Namespace) -> int:
    """Check once, or, with --watch, again whenever a source or what is said about it changes."""
    if not options.watch:
        return _once(options)
    if "-" in options.paths:
        raise Refused("--watch cannot watch standard input.")
    config = loaded(options).config
    while True:
        # A configuration that cannot be used is complained of below; the last good one says what to watch.
        with suppress(Refused):
            config = loaded(options).config
        watched = partial(_watched, options, config)
        before = watch.stamps(watched())
        try:
            _once(options)
        except Refused as problem:
            output.note(str(problem))
        output.note(f"watching {len(watch.stamps(_articles(config)))} files; Ctrl-C stops")
        watch.until_changed(before, watched)


def _articles(config: Config) -> list[str]:
    """The files that are read now."""
    return sources.expanded((*config.sources, *config.against))


def _watched(options: argparse.Namespace, config: Config) -> list[str]:
    """All files a report depends on, those that may yet appear included."""
    read = _articles(config)
    places = [] if options.isolated else candidates(Path.cwd(), options.config)
    known = [config.baseline] if config.baseline else []
    return [*read, *(name + SIDECAR for name in read), *map(str, places), *known]


def _once(options: argparse.Namespace) -> int:
    config = loaded(options).config
    read, report = examined(options, config)
    report = narrowed(report, options, config, read.drafts)
    failed = fails(report.findings, config.fail_on)
    shown = [
        finding for finding in report.findings if _rank(finding) <= SEVERITIES.index(config.min_severity)
    ]
    report = report.model_copy(update={"findings": tuple(shown)})
    if options.annotate:
        annotate.write(report, read, options.annotate)
    output.write(_rendered(report, read.by_id, options, config), options.output)
    if read.failed:
        return 2
    return 1 if failed else 0


def examined(options: argparse.Namespace, config: Config) -> tuple[sources.Gathered, Report]:
    """The sources that are meant, and the report on them before anything is left out."""
    known_checks((*config.select, *config.ignore), check_names())
    requested(config.show, ON_REQUEST)
    read = sources.gather(options, config)
    with Progress() as progress:
        report = examine(
            read.loaded,
            select=config.select,
            ignore=config.ignore,
            show=config.show,
            rate_tolerance=config.tolerances.rate,
            synonyms=config.lexicon.synonyms,
            jobs=config.jobs,
            tick=progress,
        )
    return read, report


def narrowed(report: Report, options: argparse.Namespace, config: Config, drafts: frozenset[str]) -> Report:
    """The report with only what involves the draft, touches changed lines and is not known already."""
    findings = report.findings
    suppressed = report.suppressed
    if config.against:
        findings = against.involving(findings, drafts)
    if options.diff:
        findings = diff.touching(findings, diff.changed_lines(options.diff, sorted(drafts)))
    if config.baseline:
        known = baseline.read(Path(config.baseline))
        findings, more, gone = baseline.apply(findings, known, config.baseline)
        suppressed = (*suppressed, *more)
        # With part of the sources or findings left out, the rest was not looked for.
        if gone and not (options.diff or config.against or config.select or config.ignore):
            words = "1 known finding is" if gone == 1 else f"{gone} known findings are"
            output.note(f"{config.baseline}: {words} gone; 'claimcheck baseline' renews it")
    return report.model_copy(update={"findings": findings, "suppressed": suppressed})


def fails(findings: tuple[Finding, ...], fail_on: str) -> bool:
    """Whether a finding is at or above the severity that makes exit 1."""
    return fail_on != "never" and any(_rank(finding) <= SEVERITIES.index(fail_on) for finding in findings)


def _rank(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)


def _rendered(
    report: Report, by_id: Mapping[str, Source], options: argparse.Namespace, config: Config
) -> str:
    if config.format != "text":
        return RENDERERS[config.format](report, by_id)
    to_file = options.output is not None
    return as_text.render(
        report,
        by_id,
        colour=terminal.coloured(options.color, to_file),
        width=terminal.width(as_text.WIDTH, to_file),
        table=terminal.is_one(to_file),
    )
