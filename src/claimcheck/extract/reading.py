"""What an extractor hands on: a figure or date it has read, by tokens, before it becomes a claim."""

from __future__ import annotations

from claimcheck.model import Kind, Period, Range


class Reading:
    """One quantity or date as read from the tokens of a passage.

    `first` and `last` are the tokens of the quoted span, hedge and unit included, both ends
    inclusive. `number_first` and `number_last` hold the figure itself. `head` and `head_last` are
    the tokens of the noun counted, for counts. `restates` and `whole` are the positions, in the
    passage's list of readings, of the reading that this one restates or is a part of. `period` is
    what a date means, and when a duration was that itself says so ("the past three weeks").
    """

    __slots__ = (
        "allowed",
        "currencies",
        "expected",
        "first",
        "head",
        "hedge",
        "kind",
        "last",
        "number_first",
        "number_last",
        "period",
        "restates",
        "stated",
        "symbol",
        "unit",
        "whole",
    )

    def __init__(
        self,
        kind: Kind,
        first: int,
        last: int,
        *,
        number_first: int | None = None,
        number_last: int | None = None,
        stated: Range | None = None,
        allowed: Range | None = None,
        expected: Range | None = None,
        hedge: str | None = None,
        unit: str | None = None,
        symbol: str | None = None,
        currencies: tuple[str, ...] = (),
        period: Period | None = None,
    ) -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.number_first = first if number_first is None else number_first
        self.number_last = last if number_last is None else number_last
        self.stated = stated
        self.allowed = allowed
        self.expected = expected
        self.hedge = hedge
        self.unit = unit
        self.symbol = symbol
        self.currencies = currencies
        self.period = period
        self.head: int | None = None
        self.restates: int | None = None
        self.whole: int | None = None
