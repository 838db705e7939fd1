"""Every example beside a check is a test: whole sentences, through the whole path."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.checks import CHECKS, ON_REQUEST
from claimcheck.checks.base import Check, Example
from claimcheck.model import Finding


def cases(*, clash: bool | None = None, cross: bool = False) -> list[object]:
    """Examples with their checks, named for `pytest -k`; a known gap is a strict expected failure."""
    return [
        pytest.param(
            check,
            example,
            id=f"{check.name}-{number}-{'clash' if example.clash else 'silent'}",
            marks=[pytest.mark.xfail(strict=True, reason=example.known_gap)] if example.known_gap else [],
        )
        for check in CHECKS
        for number, example in enumerate(check.examples, start=1)
        if clash in (None, example.clash)
        and (clash is None or not example.known_gap)
        and (not cross or check.scope == "cross")
    ]


def findings(check: Check, example: Example) -> tuple[Finding, ...]:
    """What is found in an example's texts, a check that has to be asked for being asked for."""
    return claimcheck.check(example.sources(), show=shown(check)).findings


def shown(check: Check) -> tuple[str, ...]:
    """The check's name, if its findings are left out otherwise."""
    return (check.name,) if check.name in ON_REQUEST else ()


@pytest.mark.parametrize(("check", "example"), cases())
def test_example(check: Check, example: Example) -> None:
    """A clash is reported by its check and no other; on a silent example its check says nothing."""
    found = findings(check, example)
    names = {finding.check for finding in found}

    if example.clash:
        assert names == {check.name}
        assert {finding.scope for finding in found} == {check.scope}
    else:
        assert check.name not in names


@pytest.mark.parametrize(("check", "example"), cases(clash=True, cross=True))
def test_order_of_sources(check: Check, example: Example) -> None:
    """A clash between two sources is reported the same whichever of them comes first."""
    sources = example.sources()

    assert check.scope == "cross"
    assert claimcheck.check(sources[::-1], show=shown(check)) == claimcheck.check(sources, show=shown(check))


@pytest.mark.parametrize(("check", "example"), cases(clash=True))
def test_finding_can_be_read(check: Check, example: Example) -> None:
    """Quotes are the very text they point at, the message's fields are filled, the advice is the check's."""
    texts = {source.id: source.text for source in example.sources()}

    for finding in findings(check, example):
        assert "{" not in finding.message
        assert finding.advice == check.advice
        for item in finding.evidence:
            assert texts[item.document][item.start : item.end] == item.text
