"""Outcomes told in words: what excludes each other is reported, and what may both be so is left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck.model import Report, Source

SENTENCES = Path(__file__).parent / "data" / "outcomes.txt"


def source(name: str, text: str) -> Source:
    """A source of one report; `@3` at its beginning is a day of March 2024."""
    text = text.strip()
    published = None
    if text.startswith("@"):
        day, _, text = text[1:].partition(" ")
        published = date(2024, 3, int(day))
    return Source(id=name, text=text, published=published)


def report(pair: str) -> Report:
    left, right = pair.split("||")
    return claimcheck.check((source("left", left), source("right", right)))


def cases(what: str) -> list[object]:
    """The pairs of that sort, named for `pytest -k` by family and line."""
    found = []
    for number, line in enumerate(SENTENCES.read_text(encoding="utf-8").splitlines(), start=1):
        head, _, pair = line.partition(" | ")
        if head.startswith(what + " "):
            found.append(pytest.param(pair, id=f"{head.split()[1]}-{number}"))
    return found


@pytest.mark.parametrize("pair", cases("clash"))
def test_excluding_outcomes_are_reported(pair: str) -> None:
    """Two outcomes of one thing that cannot both be so are one finding, quoted on two sides."""
    found = [one for one in report(pair).findings if one.check == "outcome-conflict"]

    assert len(found) == 1
    assert {quote.side for quote in found[0].evidence} == {1, 2}


@pytest.mark.parametrize("pair", cases("silent"))
def test_others_are_left_alone(pair: str) -> None:
    """Another thing, a later state, a plan, a fear: no conflict of outcomes."""
    assert not [one for one in report(pair).findings if one.check == "outcome-conflict"]
