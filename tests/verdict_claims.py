"""Claims for the tests of the ladder, built from figures so that no extractor has to agree."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from claimcheck.lexicon.hedges import hedged
from claimcheck.model import Claim, Kind, Period, Quantity, Range

PUBLISHED = date(2024, 6, 14)


def claim(kind: Kind, quantity: Quantity | None = None, **fields: Any) -> Claim:
    """A claim of its own source, dated unless `fields` says otherwise."""
    made: dict[str, Any] = {
        "id": "a.md:0-1",
        "source": "a.md",
        "start": 0,
        "end": 1,
        "text": "x",
        "line": 1,
        "column": 1,
        "kind": kind,
        "quantity": quantity,
        "published": PUBLISHED,
    }
    return Claim(**(made | fields))


def quantity(
    low: str, high: str | None = None, *, half: str = "0", hedge: str | None = None, **fields: Any
) -> Quantity:
    """A stated figure or range, rounded to `half` on either side unless a hedge says more."""
    first, last, slack = Decimal(low), Decimal(high or low), Decimal(half)
    if hedge is None:
        allowed = expected = Range(first - slack, last + slack)
    else:
        ranges = hedged(hedge, first, last, slack, slack)
        allowed, expected = Range(*ranges[0]), Range(*ranges[1])
    return Quantity(stated=Range(first, last), allowed=allowed, expected=expected, **fields)


def count(
    low: str, high: str | None = None, hedge: str | None = None, half: str = "0", **fields: Any
) -> Claim:
    """A count; `half` is how far rounding carries it, for "46 billion"."""
    return claim("count", quantity(low, high, half=half, hedge=hedge), hedge=hedge, **fields)


def vague(low: str | None, high: str | None, **fields: Any) -> Claim:
    """A count without a figure: "several", "hundreds"."""
    span = Range(None if low is None else Decimal(low), None if high is None else Decimal(high))
    return claim("count", Quantity(stated=None, allowed=span, expected=span), **fields)


def signed(low: str, symbol: str, currency: str, **fields: Any) -> Claim:
    """An amount in one currency, written with that sign."""
    amount = quantity(low, currencies=(currency,), symbol=symbol)
    return claim("money", amount, **fields)


def measure(low: str, unit: str, half: str = "0", hedge: str | None = None, **fields: Any) -> Claim:
    """A figure with a unit."""
    return claim("measure", quantity(low, half=half, hedge=hedge, unit=unit), hedge=hedge, **fields)


def duration(low: str, unit: str, hedge: str | None = None, **fields: Any) -> Claim:
    """A length of time, exact."""
    return claim("duration", quantity(low, hedge=hedge, unit=unit), hedge=hedge, **fields)


def percent(
    low: str,
    high: str | None = None,
    half: str = "0.5",
    hedge: str | None = None,
    unit: str = "percent",
    **fields: Any,
) -> Claim:
    """A percentage."""
    return claim("percent", quantity(low, high, half=half, hedge=hedge, unit=unit), hedge=hedge, **fields)


def multiple(low: str, hedge: str | None = None, **fields: Any) -> Claim:
    """A factor: 2 for "doubled"."""
    return claim("multiple", quantity(low, hedge=hedge), hedge=hedge, **fields)


def ordinal(rank: str, **fields: Any) -> Claim:
    """A rank."""
    return claim("ordinal", quantity(rank), **fields)


def money(
    low: str,
    *currencies: str,
    half: str = "0",
    hedge: str | None = None,
    unit: str | None = None,
    **fields: Any,
) -> Claim:
    """An amount in the currencies its sign may stand for, likeliest first."""
    amount = quantity(
        low,
        half=half,
        hedge=hedge,
        unit=unit,
        currencies=currencies,
        symbol="$" if len(currencies) > 1 else None,
    )
    return claim("money", amount, hedge=hedge, **fields)


def year(number: int) -> Period:
    """A calendar year."""
    return Period(first=date(number, 1, 1), last=date(number, 12, 31), granularity="year")


def dates(
    first: tuple[int, int, int] | None,
    last: tuple[int, int, int] | None = None,
    granularity: str = "day",
    hedge: str | None = None,
    period: dict[str, Any] | None = None,
    **fields: Any,
) -> Claim:
    """A date from its first to its last day."""
    begins = None if first is None else date(*first)
    ends = begins if last is None else date(*last)
    made = Period(first=begins, last=ends, granularity=granularity, **(period or {}))
    return claim("date", period=made, hedge=hedge, **fields)


def month(number: int, at: int, **fields: Any) -> Claim:
    """A month of a year."""
    last = date(number + at // 12, at % 12 + 1, 1).toordinal() - 1
    ends = date.fromordinal(last)
    return dates((number, at, 1), (ends.year, ends.month, ends.day), "month", **fields)
