"""A report as JUnit XML, for build servers: a suite per source, a test case per check that passed and
per finding.

A finding belongs to the source of its first quote. Errors and warnings are failures, notes pass and
say so, suppressed findings are skipped with their reason. Nothing in it depends on the clock.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from claimcheck.model import Finding, Report, Source, Suppressed
from claimcheck.report.places import Quote, spot
from claimcheck.report.rules import described

# All that XML 1.0 has no way to write, not even as a reference.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, sources: Mapping[str, Source], checks: tuple[str, ...] | None = None) -> str:  # noqa: ARG001
    """The report as one XML document. `checks` names the checks that ran, by default all we ship."""
    names = tuple(sorted(described())) if checks is None else checks
    suites: dict[str, list[str]] = {info.id: [] for info in report.sources}
    fired: set[tuple[str, str]] = set()
    failures = 0
    skips = dict.fromkeys(suites, 0)
    fails = dict.fromkeys(suites, 0)
    for finding in report.findings:
        document = finding.evidence[0].document
        fired.add((document, finding.check))
        failed = finding.severity != "note"
        failures += failed
        fails[document] = fails.get(document, 0) + failed
        suites.setdefault(document, []).append(_case(finding))
    for one in report.suppressed:
        document = one.finding.evidence[0].document
        fired.add((document, one.finding.check))
        skips[document] = skips.get(document, 0) + 1
        suites.setdefault(document, []).append(_skipped(one))
    for document, cases in suites.items():
        name_of = _attribute(document)
        cases += [
            f"<testcase classname={name_of} name={_attribute(name)} file={name_of}/>"
            for name in names
            if (document, name) not in fired
        ]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    total = sum(len(cases) for cases in suites.values())
    lines.append(
        f'<testsuites name="claimcheck" tests="{total}" failures="{failures}" errors="0" '
        f'skipped="{len(report.suppressed)}">'
    )
    for document, cases in suites.items():
        lines.append(
            f'<testsuite name={_attribute(document)} tests="{len(cases)}" '
            f'failures="{fails.get(document, 0)}" errors="0" skipped="{skips.get(document, 0)}">'
        )
        lines += cases
        lines.append("</testsuite>")
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _opening(finding: Finding) -> str:
    first = finding.evidence[0]
    words = " ".join(first.text.split())
    name = f"{finding.check}: {words} (line {first.line}) {finding.fingerprint}"
    return (
        f"<testcase classname={_attribute(first.document)} name={_attribute(name)} "
        f'file={_attribute(first.document)} line="{first.line}">'
    )


def _case(finding: Finding) -> str:
    words = _body(finding)
    if finding.severity == "note":
        return f"{_opening(finding)}<system-out>{_text(words)}</system-out></testcase>"
    labels = f"type={_attribute(finding.verdict)} message={_attribute(finding.message)}"
    return f"{_opening(finding)}<failure {labels}>{_text(words)}</failure></testcase>"


def _skipped(one: Suppressed) -> str:
    return f"{_opening(one.finding)}<skipped message={_attribute(f'{one.by}: {one.reason}')}/></testcase>"


def _body(finding: Finding) -> str:
    lines = [f"{finding.severity}: {finding.message}"]
    quotes: list[Quote] = [*finding.evidence, *finding.related]
    lines += [f"{quoted.document}, {spot(quoted)}: “{quoted.text}”" for quoted in quotes]
    return "\n".join([*lines, finding.advice])


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_UNWRITABLE.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
