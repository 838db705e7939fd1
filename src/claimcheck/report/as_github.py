"""A report as GitHub workflow commands: one annotation per finding, on its first quote.

GitHub shows at most ten errors and ten warnings of a step as annotations; the log holds them all.
For more, upload the SARIF report.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model import Finding, Report, Source
from claimcheck.report.places import region, relative, spot

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, sources: Mapping[str, Source]) -> str:  # noqa: ARG001
    """One line a finding; nothing at all when there is none."""
    return "".join(f"{_command(finding)}\n" for finding in report.findings)


def _command(finding: Finding) -> str:
    first, *others = finding.evidence
    at = region(first)
    properties = {
        "file": relative(first.document),
        "line": str(at.line),
        "endLine": str(at.end_line),
        "title": f"{finding.check} ({finding.verdict})",
    }
    if at.line == at.end_line:  # GitHub ignores columns of an annotation that spans lines
        properties |= {"col": str(at.column), "endColumn": str(at.end_column)}
    lines = [finding.message]
    lines += [f"{quoted.document}, {spot(quoted)}: “{_line(quoted.text)}”" for quoted in others]
    lines.append(finding.advice)
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(chr(10).join(lines))}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _data(text: str) -> str:
    """Text in which the runner sees neither a line end nor an escape (actions/toolkit, command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
