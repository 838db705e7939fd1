"""A report as one JSON object, as the design's section 6 lays it down.

Figures are strings, so no reader's floating point can change them. Keys may be added; none is
renamed without a new `schema_version`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from claimcheck.model import Claim, Report, Source


def render(report: Report, sources: Mapping[str, Source]) -> str:  # noqa: ARG001
    """The report as indented JSON, ending in a newline. Non-ASCII text is kept as it is."""
    return _dumps(report.model_dump(mode="json"))


def render_claims(claims: tuple[Claim, ...], sources: Mapping[str, Source]) -> str:
    """What `extract --format json` prints: schema version, sources and claims alone."""
    return _dumps(
        {
            "schema_version": Report().schema_version,
            "sources": [
                source.model_dump(mode="json", exclude={"text", "format"}) for source in sources.values()
            ],
            "claims": [claim.model_dump(mode="json") for claim in claims],
        }
    )


def _dumps(value: object) -> str:
    # A lone surrogate in a source cannot be written as UTF-8: it goes out as an escape.
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace").decode() + "\n"
