"""Every example beside a check is a test: whole sentences, read by the real extractor."""

from __future__ import annotations

import pytest

from claimcheck.checks import CHECKS
from claimcheck.checks.base import Check, Example
from claimcheck.model import Finding
from claimcheck.pipeline import examine

CASES = [
    pytest.param(
        check,
        example,
        id=f"{check.name}-{number}-{'clash' if example.clash else 'silent'}",
        marks=[pytest.mark.xfail(strict=True, reason=example.known_gap)] if example.known_gap else [],
    )
    for check in CHECKS
    for number, example in enumerate(check.examples, start=1)
]


def findings(example: Example) -> tuple[Finding, ...]:
    """What the whole path finds in an example's texts."""
    return examine(example.sources()).findings


@pytest.mark.parametrize(("check", "example"), CASES)
def test_example(check: Check, example: Example) -> None:
    """A clash is reported by its check and no other; on a silent example its check says nothing."""
    found = findings(example)
    names = {finding.check for finding in found}

    if example.clash:
        assert names == {check.name}
        assert all(finding.scope == check.scope for finding in found)
    else:
        assert check.name not in names


@pytest.mark.parametrize(
    ("check", "example"),
    [case for case in CASES if case.values[1].clash and case.values[0].scope == "cross"],
)
def test_order_of_sources(check: Check, example: Example) -> None:
    """A clash between two sources is reported the same whichever of them comes first."""
    sources = example.sources()

    assert examine(sources[::-1]).findings == examine(sources).findings


@pytest.mark.parametrize(
    ("check", "example"), [case for case in CASES if case.values[1].clash and not case.values[1].known_gap]
)
def test_evidence_is_verbatim(check: Check, example: Example) -> None:
    """Every quote is the very text it points at, and the message and advice are filled in."""
    texts = {source.id: source.text for source in example.sources()}

    for finding in findings(example):
        assert "{" not in finding.message
        assert finding.advice
        for item in finding.evidence:
            assert texts[item.document][item.start : item.end] == item.text
