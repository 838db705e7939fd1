"""Slips inside one article, turned into findings: each quoted once, by the first check that sees it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.checks.article import Article, Place
from claimcheck.checks.base import Abstention, InternalCheck, Slip
from claimcheck.model import Claim, Evidence, Finding, Severity, Verdict

_SEVERITY: dict[Verdict, Severity] = {"conflict": "error", "discrepancy": "warning"}


class Examined(NamedTuple):
    """What the internal checks made of one article: findings in text order, and how often they abstained."""

    findings: tuple[Finding, ...]
    abstained: int


def examine(article: Article, checks: Sequence[InternalCheck]) -> Examined:
    """Run the checks over one article.

    The order of `checks` decides which one reports a slip that several see: a later finding that
    quotes two of the same figures, or quotes nothing else, is dropped.
    """
    findings: list[Finding] = []
    seen = _Quoted()
    abstained = 0
    for check in checks:
        for slip in check.slips(article):
            if isinstance(slip, Abstention):
                abstained += 1
                continue
            if seen.already(slip):
                continue
            findings.append(_finding(article, check, slip))
    findings.sort(key=lambda finding: (finding.evidence[0].start, finding.check))
    return Examined(tuple(findings), abstained)


class _Quoted:
    """Which places the findings so far quote."""

    def __init__(self) -> None:
        self._sizes: list[int] = []
        self._by_span: dict[tuple[int, int], list[int]] = {}

    def already(self, slip: Slip) -> bool:
        """Whether an earlier slip quotes two of the same places, or nothing else; notes the slip if not."""
        spans = {(each.start, each.end) for each in slip.evidence}
        shared = Counter(number for span in spans for number in self._by_span.get(span, ()))
        if any(count >= min(2, len(spans), self._sizes[number]) for number, count in shared.items()):
            return True
        for span in spans:
            self._by_span.setdefault(span, []).append(len(self._sizes))
        self._sizes.append(len(spans))
        return False


def _finding(article: Article, check: InternalCheck, slip: Slip) -> Finding:
    evidence = tuple(
        _evidence(article, each) for each in sorted(slip.evidence, key=lambda each: (each.start, each.end))
    )
    return Finding(
        check=check.name,
        verdict=slip.verdict,
        severity=slip.severity or _SEVERITY[slip.verdict],
        scope="internal",
        message=check.message.format_map(slip.words),
        advice=check.advice,
        fingerprint=_fingerprint(article, check, slip),
        evidence=evidence,
    )


def _evidence(article: Article, each: Claim | Place) -> Evidence:
    line, column = (
        (each.line, each.column) if isinstance(each, Claim) else article.line_and_column(each.start)
    )
    return Evidence(
        document=article.source.id,
        side=None,
        start=each.start,
        end=each.end,
        text=article.source.text[each.start : each.end],
        line=line,
        column=column,
    )


def _fingerprint(article: Article, check: InternalCheck, slip: Slip) -> str:
    """A name for the finding that survives moved text, and no change of a figure."""
    facts = sorted(_normal(article, each) for each in slip.evidence)
    return hashlib.sha256(
        "\n".join((check.name, article.source.id, *facts)).encode("utf-8", "surrogatepass")
    ).hexdigest()[:16]


def _normal(article: Article, each: Claim | Place) -> str:
    if isinstance(each, Claim) and each.quantity is not None and each.quantity.stated is not None:
        low, high = each.quantity.stated
        return f"{each.kind}:{low}:{high}:{each.quantity.unit}:{','.join(each.quantity.currencies)}"
    if isinstance(each, Claim) and each.kind == "date" and each.period is not None:
        return f"date:{each.period.first}:{each.period.last}"
    return " ".join(article.source.text[each.start : each.end].split())
