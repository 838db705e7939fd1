"""A draft against a desk's sources: only what involves the draft, told from the draft's side."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from claimcheck.model import Evidence, Finding

_OTHER = {1: 2, 2: 1, None: None}


def involving(findings: Iterable[Finding], drafts: Collection[str]) -> tuple[Finding, ...]:
    """The findings that quote a draft, each with the draft's quotes first and as side 1.

    Builds annotate the first quote's place, and an archived source is nobody's to change.
    """
    return tuple(
        _anchored(finding, drafts)
        for finding in findings
        if any(evidence.document in drafts for evidence in finding.evidence)
    )


def _anchored(finding: Finding, drafts: Collection[str]) -> Finding:
    first = next(evidence for evidence in finding.evidence if evidence.document in drafts)
    evidence = finding.evidence
    if first.side == 2:
        evidence = tuple(one.model_copy(update={"side": _OTHER[one.side]}) for one in evidence)

    def order(one: Evidence) -> tuple[int, bool]:
        return one.side or 0, one.document not in drafts

    return finding.model_copy(update={"evidence": tuple(sorted(evidence, key=order))})
