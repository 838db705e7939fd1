"""Every example that stands beside an extractor is read as it says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.extract.documented import EXAMPLES
from claimcheck.extract.examples import Ignores, Reads
from claimcheck.extract.figures import read_figures
from claimcheck.extract.tokens import Tokens


def _ways() -> list[tuple[str, Reads, str]]:
    return [
        (module, example, way)
        for module, declared in EXAMPLES
        for example in declared
        if isinstance(example, Reads)
        for way in example.ways
    ]


def _ignored() -> list[tuple[str, str]]:
    return [
        (example.why, text)
        for _, declared in EXAMPLES
        for example in declared
        if isinstance(example, Ignores)
        for text in example.texts
    ]


@pytest.mark.parametrize(("module", "example", "way"), _ways(), ids=lambda value: str(value)[:40])
def test_way_is_read_as_its_normal_form(module: str, example: Reads, way: str) -> None:
    """Each way of writing a normal form is read as that form, over exactly its span."""
    del module
    parts = way.split("|")
    text = "".join(parts)
    start, end = (len(parts[0]), len(parts[0]) + len(parts[1])) if len(parts) == 3 else (0, len(text))
    tokens = Tokens(text)
    readings = read_figures(tokens, [False] * len(tokens))
    found = [
        reading
        for reading in readings
        if (tokens.starts[reading.first], tokens.ends[reading.last]) == (start, end)
    ]

    assert found, [(r.kind, tokens.quote(r.first, r.last)) for r in readings]

    reading = found[0]
    assert reading.kind == example.kind
    if example.stated is None:
        assert reading.stated is None
        assert reading.allowed is not None
    else:
        low, _, high = example.stated.partition("..")
        assert reading.stated == (Decimal(low), Decimal(high or low))
    assert reading.unit == example.unit
    if example.currency is not None:
        assert reading.currencies[0] == example.currency
    assert reading.hedge == example.hedge
    if example.head is not None:
        assert reading.head is not None
        assert tokens.lower[reading.head] == example.head


@pytest.mark.parametrize(("why", "text"), _ignored(), ids=lambda value: str(value)[:40])
def test_not_a_claim(why: str, text: str) -> None:
    """Numbers that nobody would check are not read."""
    del why
    tokens = Tokens(text)
    readings = read_figures(tokens, [False] * len(tokens))

    assert [(r.kind, tokens.quote(r.first, r.last)) for r in readings] == []
