"""Outcomes told in words on which sources differ, turned into findings: one outcome, one finding."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from claimcheck.checks.base import CrossCheck
from claimcheck.model import Evidence, Finding, Opposed, Source, Told

_REASON = "Both cannot be so."


def told_apart(
    sources: Mapping[str, Source], told: Sequence[Opposed], known: Sequence[Finding], check: CrossCheck
) -> list[Finding]:
    """The findings known from figures, and one for every outcome that none of them tells.

    "Killed one worker" against "nobody killed" is known by its figures; who says "no one lost their life"
    joins that finding.
    """
    findings = list(known)
    for one in told:
        places = [(place, finding) for place, finding in enumerate(findings) if finding.scope == "cross"]
        if any(_says_it(finding, one) for _, finding in places):
            continue
        joined = next(
            (
                (place, longer)
                for place, finding in places
                if finding.check == check.name and (longer := _with(finding, one)) is not None
            ),
            None,
        )
        if joined is None:
            findings.append(_finding(sources, one, check))
        else:
            findings[joined[0]] = joined[1]
    return findings


def _quoted(finding: Finding, side: Sequence[Told]) -> set[int | None]:
    """On which sides the finding quotes sentences of this side."""
    return {
        quote.side
        for quote in finding.evidence
        for one in side
        if quote.document == one.source and one.sentence[0] <= quote.start < one.sentence[1]
    }


def _says_it(finding: Finding, told: Opposed) -> bool:
    """Whether the finding quotes sentences of both sides, on two sides: "carried with 53 per cent"."""
    ours, theirs = (_quoted(finding, side) for side in told.sides)
    return bool(ours and theirs) and len(ours | theirs) > 1


def _with(finding: Finding, told: Opposed) -> Finding | None:
    """The finding with the other side of an outcome of which it quotes one side; None where it does not."""
    for side, other in (told.sides, told.sides[::-1]):
        on = _quoted(finding, side)
        if len(on) == 1 and on < {1, 2}:
            number = 2 if on == {1} else 1
            quotes = (*finding.evidence, *(_evidence(one, number) for one in other))
            ordered = sorted(quotes, key=lambda quote: (quote.side or 0, quote.document, quote.start))
            return finding.model_copy(update={"evidence": tuple(ordered)})
    return None


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
