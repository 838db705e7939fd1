"""The working record of one figure while the readers dress it with unit, hedge and noun."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numeral import Numeral
from claimcheck.model import Kind


class Figure:
    """One numeral and what has been found around it.

    `first` and `last` are the tokens of the span so far. `kind` is None until a reader claims the
    figure. `factor` multiplies the stated figure (cents to dollars, hours and minutes to hours is
    added as `extra`). `sign` is -1 for a negative figure. `high` is the upper end when two
    numerals make a range, signed as written. `bounded` says that a word before it bounds it for sure
    ("adults over 65"). `whole_at` is the token of the figure that this one is a part of.
    """

    __slots__ = (
        "bounded",
        "currencies",
        "exact",
        "extra",
        "factor",
        "first",
        "half_high",
        "head",
        "high",
        "kind",
        "last",
        "number",
        "sign",
        "slack",
        "symbol",
        "unit",
        "whole_at",
    )

    def __init__(self, number: Numeral) -> None:
        self.number = number
        self.first = number.first
        self.last = number.last
        self.kind: Kind | None = None
        self.unit: str | None = None
        self.symbol: str | None = None
        self.currencies: tuple[str, ...] = ()
        self.factor: Decimal | None = None
        self.extra: Decimal | None = None
        self.slack: Decimal | None = None
        self.sign = 1
        self.high: Decimal | None = None
        self.half_high: Decimal | None = None
        self.exact = False
        self.bounded = False
        self.head: int | None = None
        self.whole_at: int | None = None
