"""Outcomes told in words on which sources differ, turned into findings: one outcome, one finding."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.checks.base import CrossCheck
from claimcheck.model import Evidence, Finding, Opposed, Source, Told

_REASON = "Both cannot be so."


def told_apart(
    sources: Mapping[str, Source], told: Sequence[Opposed], known: Sequence[Finding], check: CrossCheck
) -> Iterator[Finding]:
    """A finding for every outcome, but those that a finding on a figure of the same two sentences tells."""
    for one in told:
        if not any(_says_it(finding, one) for finding in known):
            yield _finding(sources, one, check)


def _says_it(finding: Finding, told: Opposed) -> bool:
    """Whether the finding quotes sentences of both sides, on two sides: "carried with 53 per cent"."""
    sides = [
        {
            quote.side
            for quote in finding.evidence
            for one in side
            if quote.document == one.source and one.sentence[0] <= quote.start < one.sentence[1]
        }
        for side in told.sides
    ]
    return bool(sides[0] and sides[1]) and len(sides[0] | sides[1]) > 1


def _finding(sources: Mapping[str, Source], told: Opposed, check: CrossCheck) -> Finding:
    said = "; ".join(_said(sources, side) for side in told.sides)
    return Finding(
        check=check.name,
        verdict="conflict",
        severity="error",
        scope="cross",
        message=f"{check.message.format(subject=told.theme)}: {said}. {_REASON}",
        advice=check.advice,
        fingerprint=_fingerprint(check, told),
        evidence=tuple(
            _evidence(one, number) for number, side in enumerate(told.sides, start=1) for one in side
        ),
    )


def _said(sources: Mapping[str, Source], side: Sequence[Told]) -> str:
    """Who tells it, each source once in its own words: "Border News “was acquitted”"."""
    words: dict[str, str] = {}
    for one in side:
        source = sources[one.source]
        words.setdefault(source.publisher or source.id, " ".join(one.text.split()))
    return ", ".join(f"{name} \u201c{text}\u201d" for name, text in words.items())


def _evidence(one: Told, side: int) -> Evidence:
    return Evidence(
        document=one.source,
        side=side,
        start=one.start,
        end=one.end,
        text=one.text,
        line=one.line,
        column=one.column,
    )


def _fingerprint(check: CrossCheck, told: Opposed) -> str:
    """A name for the finding that survives moved text and other words for the same outcome."""
    facts = sorted("|".join(sorted({f"{one.source}:{one.outcome}" for one in side})) for side in told.sides)
    return hashlib.sha256("\n".join((check.name, *facts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


__all__ = ["told_apart"]
