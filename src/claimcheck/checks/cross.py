"""Facts on which sources differ, turned into findings: one fact, one finding, two sides."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from claimcheck.checks.base import CrossCheck
from claimcheck.model import Claim, Evidence, Fact, Finding, Severity, Source

_LONGEST_SUBJECT = 40
_SEVERITY: Mapping[str, Severity] = {"conflict": "error", "discrepancy": "warning", "ambiguous": "warning"}


def differences(
    sources: Mapping[str, Source], facts: Sequence[Fact], checks: Sequence[CrossCheck]
) -> list[Finding]:
    """A finding for every fact on which sources differ, named by the first check that fits."""
    found = [_finding(sources, fact, checks) for fact in facts]
    return [finding for finding in found if finding is not None]


def _finding(sources: Mapping[str, Source], fact: Fact, checks: Sequence[CrossCheck]) -> Finding | None:
    comparison, sides = fact.comparison, fact.sides
    check = next(
        (
            one
            for one in checks
            if one.relation == fact.relation and one.differs(fact.left, fact.right, comparison)
        ),
        None,
    )
    if check is None:
        return None
    # Two outcomes of one vote may have the very same figure: the figures agree, the stories do not.
    reported = check.on_request or comparison.verdict in _SEVERITY
    verdict = comparison.verdict if reported else "conflict"
    return Finding(
        check=check.name,
        verdict=verdict,
        severity="note" if check.on_request else _SEVERITY[verdict],
        scope="cross",
        message=_message(sources, check, fact),
        advice=check.advice,
        fingerprint=fingerprint(check.name, sides),
        evidence=tuple(
            evidence(claim, number) for number, side in enumerate(sides, start=1) for claim in side
        ),
    )


def _message(sources: Mapping[str, Source], check: CrossCheck, fact: Fact) -> str:
    # A sum is named by its total, which stands to the right.
    subject = _subject(fact.sides if fact.relation == "equal" else ((fact.right,),))
    said = "; ".join(_said(sources, side) for side in fact.sides)
    reasons = " ".join(fact.comparison.reasons)
    return f"{check.message.format(subject=subject)}: {said}. {reasons}".rstrip()


def _subject(sides: Sequence[Sequence[Claim]]) -> str:
    """The thing in the fullest words that any mention has for it, as long as they stay short.

    A noun that the figure itself counts ("1,810 homes") goes before one found further away.
    """
    claims = [claim for side in sides for claim in side if claim.subject]
    named = {" ".join((claim.subject or "").split()): claim for claim in claims}
    short = [subject for subject in named if len(subject) <= _LONGEST_SUBJECT]
    counted = [subject for subject in short if subject in " ".join(named[subject].text.split())]
    return max(counted or short, key=len, default=next(iter(named), "one figure"))


def _said(sources: Mapping[str, Source], side: Sequence[Claim]) -> str:
    """ "Crossline Newswire says \"C$56 billion\"", the figure once for all sources that share it."""
    by_text: dict[str, list[str]] = {}
    for claim in side:
        if claim.restates is None:
            names = by_text.setdefault(" ".join(claim.text.split()), [])
            name = _name(sources[claim.source])
            if name not in names:
                names.append(name)
    parts = [f"{' and '.join(names)} \u201c{text}\u201d" for text, names in by_text.items()]
    return ", ".join(parts)


def _name(source: Source) -> str:
    return source.publisher or source.id


def evidence(claim: Claim, side: int | None) -> Evidence:
    """A claim as evidence on a side."""
    return Evidence(
        document=claim.source,
        side=side,
        start=claim.start,
        end=claim.end,
        text=claim.text,
        line=claim.line,
        column=claim.column,
    )


def fingerprint(check: str, sides: Sequence[Sequence[Claim]]) -> str:
    """A name for the finding that survives moved text and rewording, and no change of a figure."""
    facts = sorted("|".join(sorted({_normal(claim) for claim in side})) for side in sides)
    return hashlib.sha256("\n".join((check, *facts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _normal(claim: Claim) -> str:
    quantity, period = claim.quantity, claim.period
    if claim.kind == "date" or quantity is None:
        return f"{claim.source}:{claim.kind}:{period.first}:{period.last}" if period else claim.source
    stated = quantity.stated
    low, high = (stated.low, stated.high) if stated else (None, None)
    return f"{claim.source}:{claim.kind}:{low}:{high}:{quantity.unit}:{','.join(quantity.currencies)}"


__all__ = ["differences", "evidence", "fingerprint"]
