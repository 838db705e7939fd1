"""The extractors whose examples are the reading page and its tests, in the page's order."""

from __future__ import annotations

from claimcheck.extract import (
    articled,
    compound,
    count,
    duration,
    following,
    hedging,
    measure,
    money,
    multiple,
    notclaims,
    numerals,
    ordinal,
    percent,
    ranges,
    relating,
)
from claimcheck.extract.examples import Example

# An extractor's file name, and what it reads and leaves alone.
EXAMPLES: tuple[tuple[str, tuple[Example, ...]], ...] = tuple(
    (module.__name__.rpartition(".")[2], module.EXAMPLES)
    for module in (
        *(numerals, ranges, count, money, percent, multiple, ordinal, measure, compound, duration, articled),
        *(relating, following, hedging, notclaims),
    )
)
