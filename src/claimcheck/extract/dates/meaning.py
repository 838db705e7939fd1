"""What one row of the dates' examples says: a period, and the ways of writing it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

PUBLISHED = date(2024, 5, 8)
"""The day the examples' sentences count from, a Wednesday."""


class Meaning(NamedTuple):
    """One period and the ways of writing it; `hedge` is that of every way."""

    first: str | None
    last: str | None
    granularity: str
    ways: tuple[str, ...]
    hedge: str | None = None
