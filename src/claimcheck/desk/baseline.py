"""The baseline: findings a desk has seen and accepted, keyed on facts and never on lines.

A file of fingerprints, each with how often it was found and, for people, the check and the message.
Text that moves keeps its fingerprint; a figure that changes does not, and is reported again. A second
finding with a known fingerprint is reported too: the count never rises in silence.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from claimcheck.desk import Refused
from claimcheck.model import Finding, Suppressed

VERSION = 1
NAME = "claimcheck-baseline.json"


def written(findings: Iterable[Finding]) -> str:
    """The text of a baseline file that holds these findings, sorted so that diffs stay small."""
    counts: Counter[str] = Counter()
    about: dict[str, Finding] = {}
    for finding in findings:
        counts[finding.fingerprint] += 1
        about.setdefault(finding.fingerprint, finding)
    rows = [
        {"fingerprint": key, "count": counts[key], "check": about[key].check, "message": about[key].message}
        for key in sorted(about, key=lambda key: (about[key].check, key))
    ]
    return json.dumps({"baseline_version": VERSION, "findings": rows}, indent=1, ensure_ascii=False) + "\n"


def read(path: Path) -> Counter[str]:
    """Known fingerprints with their counts. Raises Refused for a file that is missing or not a baseline."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Refused(f"{path}: no such baseline. 'claimcheck baseline' writes one.") from None
    except (OSError, ValueError) as problem:
        raise Refused(f"{path}: not a baseline that can be read: {problem}") from None
    try:
        if content["baseline_version"] != VERSION:
            raise Refused(f"{path}: baseline version {content['baseline_version']!r}; this reads {VERSION}.")
        known: Counter[str] = Counter()
        for row in content["findings"]:
            known[str(row["fingerprint"])] += int(row["count"])
    except (KeyError, TypeError, ValueError):
        raise Refused(f"{path}: not a baseline. 'claimcheck baseline' writes one.") from None
    return known


def apply(
    findings: Iterable[Finding], known: Counter[str], name: str
) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...], int]:
    """Split findings into live and known; the number says how many of the known were not found again."""
    left = Counter(known)
    live: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        if left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            suppressed.append(Suppressed(finding=finding, by="baseline", reason=f"known in {name}"))
        else:
            live.append(finding)
    return tuple(live), tuple(suppressed), sum(left.values())
