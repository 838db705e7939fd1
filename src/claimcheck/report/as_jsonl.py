"""A report as JSON lines: one finding a line, then a line of coverage, for streams and `jq`."""

from __future__ import annotations

import json
from collections.abc import Mapping

from claimcheck.model import Report, Source


def render(report: Report, sources: Mapping[str, Source]) -> str:  # noqa: ARG001
    """One JSON object a line, each with a `type`: `finding`, `suppressed`, and last `coverage`."""
    rows: list[dict[str, object]] = [
        {"type": "finding", **finding.model_dump(mode="json")} for finding in report.findings
    ]
    rows += [{"type": "suppressed", **known.model_dump(mode="json")} for known in report.suppressed]
    rows.append(
        {"type": "coverage", "sources": len(report.sources), **report.coverage.model_dump(mode="json")}
    )
    return "".join(json.dumps(row) + "\n" for row in rows)
