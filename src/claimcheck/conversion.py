"""Is one amount of money the other, at the reference rates of its time?

An amount said in two currencies was converted at some rate that its text does not give. It is held to be
right when it fits the rates of the period it speaks of (for a year, the lowest to the highest) or those of
the day it was published, both widened by a tolerance.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, converted, meet, within
from claimcheck.model import Period, Quantity, Range
from claimcheck.rates import TOLERANCE, RateSpan, RateTable

_ONE = Decimal(1)


class ConversionResult(NamedTuple):
    """How two amounts stand to the reference rates.

    `fits` is whether some rate of the time makes one the other, None when there is no rate to tell by.
    `implied` is how much of the right currency one unit of the left buys, by the stated figures. `spans`
    are the rates tried, first the period's, then those of publication; `used` the one that fitted, or else
    the nearest miss. `inverted` says that the figures fit with the rate the wrong way round. `as_allowed`
    says that they fit only by the widest reading of their hedges. `missing` is why there is no rate.
    """

    left: str
    right: str
    fits: bool | None
    implied: Decimal | None = None
    spans: tuple[RateSpan, ...] = ()
    used: RateSpan | None = None
    inverted: bool = False
    as_allowed: bool = False
    missing: str | None = None

    def sentence(self, tolerance: Decimal = TOLERANCE) -> str:
        """What was compared at which rate, of which days and whose, and what came out."""
        if self.used is None:
            return self.missing or "There is no rate to compare by."
        said = f"At the {describe(self.used)}, {self.left}"
        implied = "" if self.implied is None else f"; the two figures imply {_rate(self.used, self.implied)}"
        leeway = words.percent(tolerance)
        if self.fits:
            return f"{said} and {self.right} are one amount within {leeway}{implied}."
        wrong_way = " They would fit with the rate the other way round." if self.inverted else ""
        return f"{said} and {self.right} are more than {leeway} from being one amount{implied}.{wrong_way}"


def conversion(
    left: Quantity,
    right: Quantity,
    period: Period | None,
    published: date | None,
    rates: RateTable,
    tolerance: Decimal | None = None,
) -> ConversionResult:
    """Whether the right amount is the left one converted, by the rates of `period` and of `published`.

    A quantity with several possible currencies is tried in each, likeliest first; the first that fits
    counts, else the likeliest. Ranges are those the words allow. Both must be amounts of money.
    """
    one, other = _plain(left), _plain(right)
    times = times_of((period,), (published,))
    results = (
        convert(one, base, other, quote, times, rates, tolerance)
        for base in left.currencies
        for quote in right.currencies
        if base != quote
    )
    likeliest: ConversionResult | None = None
    for result in results:
        if result.fits:
            return result
        likeliest = likeliest or result
    if likeliest is None:
        return ConversionResult("", "", None, missing="The currencies are not named.")
    return likeliest


def times_of(
    periods: Sequence[Period | None], published: Sequence[date | None]
) -> tuple[tuple[date, date], ...]:
    """The times whose rates count: each period's first and last day, then each day of publication.

    A period that begins after publication has no rates yet, whatever the table knows by now.
    """
    days = [day for day in published if day is not None]
    found: list[tuple[date, date]] = []
    for period in periods:
        if period is None or period.first is None or period.last is None:
            continue
        if not days or period.first <= max(days):
            found.append((period.first, period.last))
    found.extend((day, day) for day in days)
    return tuple(dict.fromkeys(found))


def convert(
    left: Figure,
    base: str,
    right: Figure,
    quote: str,
    times: Sequence[tuple[date, date]],
    rates: RateTable,
    tolerance: Decimal | None = None,
) -> ConversionResult:
    """Whether `right`, in `quote`, is `left`, in `base`, at the rates of one of `times`.

    Without any times, whether it ever was: then `fits` is False or None, never True.
    """
    leeway = rates.tolerance if tolerance is None else tolerance
    implied = _implied(left, right)
    names = (_name(left, base), _name(right, quote))
    if not times:
        return _undated(left, base, right, quote, rates, leeway, implied, names)
    spans: list[RateSpan] = []
    lacking: str | None = None
    best: RateSpan | None = None
    for first, last in times:
        span = rates.between(base, quote, first, last)
        if span is None:
            lacking = lacking or _lacking(base, quote, first, last, rates)
            continue
        spans.append(span)
        if fits(left, right, span, leeway):
            loose = not _as_expected(left, right, span, leeway)
            return ConversionResult(*names, True, implied, tuple(spans), span, as_allowed=loose)
        if best is None or (implied is not None and _miss(implied, span) < _miss(implied, best)):
            best = span
    if lacking is not None or best is None:
        return ConversionResult(*names, None, implied, tuple(spans), None, missing=lacking)
    upside_down = any(fits(left, right, _inverse(span), leeway) for span in spans)
    return ConversionResult(*names, False, implied, tuple(spans), best, inverted=upside_down)


def _undated(
    left: Figure,
    base: str,
    right: Figure,
    quote: str,
    rates: RateTable,
    leeway: Decimal,
    implied: Decimal | None,
    names: tuple[str, str],
) -> ConversionResult:
    ever = rates.ever(base, quote)
    if ever is None:
        first, last = rates.covered()
        return ConversionResult(*names, None, implied, missing=_lacking(base, quote, first, last, rates))
    if fits(left, right, ever, leeway):
        say = f"Neither amount is dated, so there is no telling which rate from {base} to {quote} applies."
        return ConversionResult(*names, None, implied, (ever,), missing=say)
    upside_down = fits(left, right, _inverse(ever), leeway)
    return ConversionResult(*names, False, implied, (ever,), ever, inverted=upside_down)


def fits(left: Figure, right: Figure, span: RateSpan, tolerance: Decimal) -> bool:
    """Whether the amounts meet, as their words allow, at some rate of the span widened by the tolerance."""
    return meet(_at(left.allowed, span, tolerance), right.allowed)


def _as_expected(left: Figure, right: Figure, span: RateSpan, tolerance: Decimal) -> bool:
    """Whether one figure lies where the other, converted, leads a reader to expect it."""
    if left.hedge is None and right.hedge is None:
        return True
    if left.stated is None or right.stated is None:
        return True
    return meet(_at(Span(*left.stated), span, tolerance), right.expected) or meet(
        _at(left.expected, span, tolerance), Span(*right.stated)
    )


def _at(amount: Span, span: RateSpan, tolerance: Decimal) -> Span:
    low = None if amount.low is None else amount.low * span.low * (_ONE - tolerance)
    high = None if amount.high is None else amount.high * span.high * (_ONE + tolerance)
    return Span(low, high)


def _implied(left: Figure, right: Figure) -> Decimal | None:
    if left.stated is None or right.stated is None or not left.stated.low or right.stated.low is None:
        return None
    if left.stated.low != left.stated.high or right.stated.low != right.stated.high:
        return None
    return right.stated.low / left.stated.low


def _miss(implied: Decimal, span: RateSpan) -> Decimal:
    if implied < span.low:
        return span.low / implied if implied else Decimal("Infinity")
    return max(implied / span.high, _ONE)


def _inverse(span: RateSpan) -> RateSpan:
    return span._replace(low=_ONE / span.high, high=_ONE / span.low)


def _plain(quantity: Quantity) -> Figure:
    """An amount as its words allow, hedges no longer told apart."""
    return Figure(quantity.stated, Span(*quantity.allowed), Span(*quantity.expected), None, False)


# --- Sentences ---------------------------------------------------------------------------------------


def _name(each: Figure, code: str) -> str:
    if each.stated is None:
        return f"the amount in {code}"
    hedge = words.stated(each.stated, each.hedge)
    return f"{hedge} {code}" if each.hedge is not None else words.money(code, *each.stated)


def describe(span: RateSpan) -> str:
    """The rates of a span: "ECB reference rates of 4 January 2024, 1.3316 to 1.4416 CAD to the USD"."""
    return f"{span.source} of {words.days(span.first, span.last)}, {_rates(span)}"


def _rates(span: RateSpan) -> str:
    """The rates the way round that gives figures above 1."""
    low, high, many, one = span.low, span.high, span.quote, span.base
    if high < 1:
        low, high, many, one = _ONE / high, _ONE / low, one, many
    first, last = words.figure(words.rounded(low)), words.figure(words.rounded(high))
    return f"{first if first == last else f'{first} to {last}'} {many} to the {one}"


def _rate(span: RateSpan, implied: Decimal) -> str:
    shown, many, one = implied, span.quote, span.base
    if span.high < 1 and implied:
        shown, many, one = _ONE / implied, one, many
    return f"{words.figure(words.rounded(shown))} {many} to the {one}"


def _lacking(base: str, quote: str, first: date, last: date, rates: RateTable) -> str:
    begins, ends = rates.covered()
    for code in (base, quote):
        if code != "EUR" and rates.ever("EUR", code) is None:
            return f"The table of reference rates has no {code}, so nothing is compared."
    return (
        f"The table of reference rates ({words.days(begins, ends)}) has no rate from {base} to {quote} for "
        f"{words.days(first, last)}, so nothing is compared."
    )


__all__ = ["ConversionResult", "Range", "conversion", "convert", "converted", "fits", "times_of", "within"]
