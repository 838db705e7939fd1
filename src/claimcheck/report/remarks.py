"""What a draft's margin says at each place a finding quotes, the same in Word, Markdown and HTML."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Evidence, Finding, Report, SourceInfo
from claimcheck.report.picture import day
from claimcheck.report.places import spot
from claimcheck.report.prose import harmless
from claimcheck.report.wording import VERDICTS


class Remark(NamedTuple):
    """Lines for the margin at a span of the draft. `finding` counts from 1, as in every report."""

    start: int
    end: int
    finding: int
    lines: tuple[str, ...]


def remarks(document: str, report: Report) -> tuple[Remark, ...]:
    """The remarks for one source, in the order of its text; each place a finding quotes has one."""
    infos = {info.id: info for info in report.sources}
    found = [
        Remark(evidence.start, evidence.end, number, _lines(number, finding, evidence, infos))
        for number, finding in enumerate(report.findings, 1)
        for evidence in finding.evidence
        if evidence.document == document
    ]
    return tuple(sorted(found))


def _lines(number: int, finding: Finding, here: Evidence, infos: dict[str, SourceInfo]) -> tuple[str, ...]:
    """What differs, what the others say, what would settle it. Control characters are spelled out."""
    kind = finding.check.replace("-", " ")
    lines = [
        f"{number}. {finding.severity.capitalize()}, {kind}: {VERDICTS[finding.verdict]}.",
        harmless(finding.message),
    ]
    for other in finding.evidence:
        # The words remarked on, and what stands on their own side, need no quoting back.
        if other != here and (here.side is None or other.side != here.side):
            info = infos.get(other.document)
            who = (info.publisher or info.title if info else None) or other.document
            when = f", {day(info.published)}" if info and info.published else ""
            where = f"{other.document}, {spot(other)}"
            lines.append(f"“{harmless(other.text)}” ({harmless(who)}{when}; {harmless(where)})")
    lines.append(f"What would settle it: {harmless(finding.advice)}")
    return tuple(lines)
