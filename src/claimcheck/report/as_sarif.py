"""A report as SARIF 2.1.0, for code hosts and editors that show analysis results.

Each finding is one result, anchored in its first quote; its other quotes are related locations that
the message links to (`[Crossline Newswire](1)`), because GitHub shows only those that are linked.
Fingerprints are ours, made from the facts, so a finding whose text moves stays the same alert.
Suppressed findings stay in the log, marked as such.

Columns count code points (`columnKind`), as everywhere in this project.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from claimcheck import __version__
from claimcheck.model import Finding, Report, Source, SourceInfo, Suppressed
from claimcheck.report.places import Quote, region, uri
from claimcheck.report.precision import level, measured
from claimcheck.report.rules import Rule, described, rule_for

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub cuts descriptions off at this many characters.
_CAP = 1024
_PROBLEM = {"error": "error", "warning": "warning", "note": "recommendation"}


def render(
    report: Report,
    sources: Mapping[str, Source],  # noqa: ARG001
    rules: Mapping[str, Rule] | None = None,
) -> str:
    """The report as one SARIF log of one run. `rules` describes the checks, by default all we ship."""
    known = dict(described() if rules is None else rules)
    all_findings = [*report.findings, *(one.finding for one in report.suppressed)]
    for finding in all_findings:
        known.setdefault(finding.check, rule_for(finding, known))
    order = {name: index for index, name in enumerate(sorted(known))}
    severities = {finding.check: finding.severity for finding in reversed(all_findings)}
    infos = {info.id: info for info in report.sources}
    seen: Counter[str] = Counter()
    results = [_result(finding, infos, order, seen) for finding in report.findings]
    results += [_suppressed(one, infos, order, seen) for one in report.suppressed]
    run = {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "semanticVersion": __version__,
                "rules": [_rule(known[name], severities.get(name, "warning")) for name in order],
            }
        },
        "automationDetails": {"id": "claimcheck/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [_artifact(info) for info in report.sources],
        "results": results,
        "properties": {"coverage": report.coverage.model_dump()},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    # A lone surrogate in a source cannot be written as UTF-8: it goes out as an escape.
    return json.dumps(log, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace").decode() + "\n"


def _rule(rule: Rule, severity: str) -> dict[str, Any]:
    """A check as a reportingDescriptor, with its help and the precision measured for it."""
    properties: dict[str, Any] = {"tags": ["facts", "figures"], "problem.severity": _PROBLEM[severity]}
    right, reported = measured().get(rule.name, (0, 0))
    precise = level(right, reported)
    if precise:
        properties["precision"] = precise
        properties["measured"] = {"right": right, "reported": reported}
    help_text = f"{rule.why}\n\nWhat would settle it: {rule.advice}"
    return {
        "id": rule.name,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": _capped(rule.summary)},
        "fullDescription": {"text": _capped(rule.why)},
        "help": {"text": help_text, "markdown": help_text},
        "defaultConfiguration": {"level": severity},
        "properties": properties,
    }


def _capped(text: str) -> str:
    return text if len(text) <= _CAP else text[: _CAP - 1].rpartition(" ")[0] + "…"


def _artifact(info: SourceInfo) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": {"uri": uri(info.id)}, "roles": ["analysisTarget"]}
    if info.title:
        artifact["description"] = {"text": info.title}
    return artifact


def _result(
    finding: Finding, infos: Mapping[str, SourceInfo], order: Mapping[str, int], seen: Counter[str]
) -> dict[str, Any]:
    first, *others = finding.evidence
    elsewhere: list[Quote] = [*others, *finding.related]
    # GitHub tells results of one fingerprint apart by the number behind it, counted from 1.
    seen[finding.fingerprint] += 1
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": order[finding.check],
        "level": finding.severity,
        "message": {"text": _message(finding, elsewhere, infos)},
        "locations": [_location(first)],
        "partialFingerprints": {
            "primaryLocationLineHash": f"{finding.fingerprint}:{seen[finding.fingerprint]}",
            "claimcheck/v1": finding.fingerprint,
        },
        "properties": {"verdict": finding.verdict, "scope": finding.scope},
    }
    if elsewhere:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": _named(quoted, infos)}, **_location(quoted)}
            for number, quoted in enumerate(elsewhere, 1)
        ]
    return result


def _suppressed(
    one: Suppressed, infos: Mapping[str, SourceInfo], order: Mapping[str, int], seen: Counter[str]
) -> dict[str, Any]:
    kind = "inSource" if one.by == "inline" else "external"
    return {
        **_result(one.finding, infos, order, seen),
        "suppressions": [{"kind": kind, "status": "accepted", "justification": one.reason}],
    }


def _location(quoted: Quote) -> dict[str, Any]:
    """Where a quote stands. For Word and PDF, lines are those of the extracted text, so its paragraph,
    cell or page is named besides."""
    at = region(quoted)
    logical = {"logicalLocations": [{"fullyQualifiedName": quoted.location}]} if quoted.location else {}
    return logical | {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(quoted.document)},
            "region": {
                "startLine": at.line,
                "startColumn": at.column,
                "endLine": at.end_line,
                "endColumn": at.end_column,
                "charOffset": quoted.start,
                "charLength": quoted.end - quoted.start,
                "snippet": {"text": quoted.text},
            },
        }
    }


def _message(finding: Finding, elsewhere: list[Quote], infos: Mapping[str, SourceInfo]) -> str:
    """What differs, what would settle it, and a link to every other quote."""
    text = f"{_plain(finding.message)} {_plain(finding.advice)}"
    if elsewhere:
        links = [f"[{_plain(_named(quoted, infos))}]({number})" for number, quoted in enumerate(elsewhere, 1)]
        text += " Compare: " + ", ".join(links) + "."
    return text


def _named(quoted: Quote, infos: Mapping[str, SourceInfo]) -> str:
    info = infos.get(quoted.document)
    name = info.publisher if info and info.publisher else quoted.document
    words = " ".join(quoted.text.split())
    return f"{name}, {quoted.location or f'line {quoted.line}'}: “{words}”"


def _plain(text: str) -> str:
    """Text in which SARIF sees no link of its own: backslashes and brackets escaped (section 3.11.6)."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
