"""How long it is from one date to another, when each is known to the day, the month or the year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claimcheck.model import Claim, Range

# Fewest and most days in a unit of time. Shorter units than a day are not compared with dates.
_DAYS = {
    "day": (1, 1),
    "week": (7, 7),
    "fortnight": (14, 14),
    "month": (28, 31),
    "year": (365, 366),
    "decade": (3652, 3653),
    "century": (36524, 36525),
}
# "Not quite 12 weeks" is called 12 weeks, but half a month is no month; anybody counts days. What rounding
# allows is part of it.
_SLACK = Decimal("0.6")
_SLACK_OF_ONE = Decimal("0.4")


class Days(NamedTuple):
    """A date's first and last day, both known. `inferred`: the year was not written."""

    first: date
    last: date
    granularity: str
    inferred: bool

    def until(self, other: Days) -> Days:
        """From the first day of this date to the last day of another."""
        granularity = "day" if "day" in (self.granularity, other.granularity) else "range"
        return Days(self.first, other.last, granularity, self.inferred or other.inferred)


class Length(NamedTuple):
    """A stated duration that can be measured in days."""

    range: Range
    unit: str

    def in_days(self) -> Range:
        """The fewest and most days it stands for."""
        fewest, most = _DAYS[self.unit]
        low, high = self.range
        return Range(None if low is None else low * fewest, None if high is None else high * most)


def days_of(claim: Claim) -> Days | None:
    """The days of a date claim, or None when they are not known."""
    period = claim.period
    if claim.kind != "date" or period is None or period.first is None or period.last is None:
        return None
    return Days(period.first, period.last, period.granularity, period.inferred)


def length_of(claim: Claim) -> Length | None:
    """The length a duration claim states, or None for vague ones and for hours and minutes."""
    quantity = claim.quantity
    if claim.kind != "duration" or quantity is None or quantity.stated is None or quantity.unit not in _DAYS:
        return None
    return Length(quantity.allowed, quantity.unit)


def lasts(length: Length, span: Days, *, between: bool = False) -> bool:
    """Whether the length fits a span of dates, with the last day counted or not.

    `between` allows "the 11 years between 2012 and 2024", which counts neither end.
    """
    grain = grain_of(span)
    if grain == length.unit and grain != "day":
        count = _months(span) if grain == "month" else span.last.year - span.first.year
        return _within(length.range, count - between, count + 1)
    days = (span.last - span.first).days
    slack = _slack(length)
    return _within(length.in_days(), days - slack, days + 1 + slack)


def separates(length: Length, start: Days, end: Days) -> bool:
    """Whether the length fits from one date to a later one, in whole units of its own, loosely told."""
    if lasts(length, start.until(end)):
        return True
    slack = _slack(length)
    low, high = (end.first - start.last).days, (end.last - start.first).days + 1
    return _within(length.in_days(), low - slack, high + slack)


def passes(length: Length, start: Days, end: Days) -> bool:
    """Whether the length fits the time from one date to another."""
    low, high = (end.first - start.last).days, (end.last - start.first).days + 1
    return _within(length.in_days(), low, high)


def shorter(length: Length, span: Days) -> bool:
    """Whether the length is less than the span."""
    high = length.in_days().high
    return high is not None and high < (span.last - span.first).days


def span_words(span: Days) -> str:
    """The length of a span of dates for reading: "4 days, or 5 with both ends counted"."""
    grain = grain_of(span)
    if grain == "year":
        count = span.last.year - span.first.year
    elif grain == "month":
        count = _months(span)
    else:
        count = (span.last - span.first).days
    also = ""
    if grain == "day" and count >= 365:
        also = f" (about {count / 365.25:.1f} years)"
    elif grain == "day" and count >= 21:
        also = f" (about {count / 7:.1f} weeks)"
    return f"{count} {grain}{'' if count == 1 else 's'}, or {count + 1} with both ends counted{also}"


def grain_of(span: Days) -> str:
    """How precisely the ends of a span are known; an explicit range shows it by its first and last day."""
    if span.granularity == "day" or span.first.day != 1:
        return "day"
    if span.last.day != monthrange(span.last.year, span.last.month)[1]:
        return "day"
    return "year" if span.first.month == 1 and span.last.month == 12 else "month"


def _months(span: Days) -> int:
    return 12 * (span.last.year - span.first.year) + span.last.month - span.first.month


def _slack(length: Length) -> Decimal:
    """How many days beyond its range a length may lie; rounding has given some of it already."""
    if length.unit == "day":
        return Decimal(0)
    low, high = length.range
    share = _SLACK_OF_ONE if high is not None and high < 2 else _SLACK
    given = Decimal(0) if low is None or high is None else (high - low) / 2
    return _DAYS[length.unit][0] * max(Decimal(0), share - given)


def _within(stated: Range, low: int | Decimal, high: int | Decimal) -> bool:
    """Whether some stated figure lies from low to high."""
    return (stated.high is None or stated.high >= low) and (stated.low is None or stated.low <= high)
