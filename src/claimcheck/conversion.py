"""Is one amount of money the other, at the reference rates of its time?

An amount said in two currencies was converted at some rate that its text does not give. It is held to be
right when it fits the rates of the period it speaks of (for a year, the lowest to the highest) or those of
the day it was published, both widened by a tolerance. An amount whose time is not said may be older than the
text: then any rate of the two years before will do.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, meet, point
from claimcheck.model import Period, Quantity
from claimcheck.rates import TOLERANCE, RateSpan, RateTable

Days = tuple[date, date]

_ONE = Decimal(1)
# "They applied to goods worth C$30 billion (US$20.6 billion)", told a year later.
_EARLIER = timedelta(days=730)


class Times(NamedTuple):
    """The first and last days whose rates count.

    `said` are those of a period or of publication; `earlier` those before publication that an amount
    without a period may have been converted in, or None.
    """

    said: tuple[Days, ...] = ()
    earlier: Days | None = None


class ConversionResult(NamedTuple):
    """How two amounts stand to the reference rates.

    `fits` is whether some rate of the time makes one the other, None when there is no rate to tell by.
    `left` and `right` are the amounts in words, `at_rate` the left one in the right currency.
    `implied` is how much of the right currency one unit of the left buys, by the stated figures. `spans`
    are the rates tried, first the period's, then those of publication; `used` the one that fitted, or else
    the nearest miss. `inverted` says that the figures fit with the rate the wrong way round, `as_allowed`
    that they fit only by the widest reading of their hedges. `missing` is why there is no rate.
    """

    left: str
    right: str
    fits: bool | None
    at_rate: str = ""
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
        leeway = words.percent(tolerance)
        said = f"At the {describe(self.used)}, {self.left} is {self.at_rate}"
        if self.fits and self.as_allowed:
            return f"{said}, and {self.right} leaves room for that, though a reader expects something else."
        if self.fits:
            return f"{said}, and {self.right} is within {leeway} of that."
        implied = "" if self.implied is None else f": the two imply {rate_words(self.used, self.implied)}"
        turned = " They would fit with the rate the other way round." if self.inverted else ""
        return f"{said}, but the other amount is {self.right}{implied}.{turned}"


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
    likeliest: ConversionResult | None = None
    for base in left.currencies:
        for quote in right.currencies:
            if base == quote:
                continue
            result = convert(one, base, other, quote, times, rates, tolerance)
            if result.fits:
                return result
            likeliest = likeliest or result
    return likeliest or ConversionResult(
        "", "", None, missing="There are no two currencies to convert between."
    )


def times_of(periods: Sequence[Period | None], published: Sequence[date | None]) -> Times:
    """The times whose rates count: each period's first and last day, then each day of publication.

    A period that begins after publication has no rates yet, whatever the table knows by now.
    """
    days = [day for day in published if day is not None]
    spans = [
        (period.first, period.last)
        for period in periods
        if period is not None and period.first is not None and period.last is not None
    ]
    begun = [span for span in spans if not days or span[0] <= max(days)]
    said = tuple(dict.fromkeys([*begun, *((day, day) for day in days)]))
    return Times(said, None if spans or not days else (min(days) - _EARLIER, max(days)))


def convert(
    left: Figure,
    base: str,
    right: Figure,
    quote: str,
    times: Times,
    rates: RateTable,
    tolerance: Decimal | None = None,
) -> ConversionResult:
    """Whether `right`, in `quote`, is `left`, in `base`, at the rates of one of `times`.

    Where the rates of one of them are missing, the others can only confirm. Without any times every rate
    there ever was is tried: when one fits, there is no telling whether it is the right one.
    """
    leeway = rates.tolerance if tolerance is None else tolerance
    spans, missing = _spans(base, quote, times.said, rates)
    if not spans and left.stated is not None and left.stated == right.stated:
        # "ISK 350 million" and "US$350 million" in a year without rates: they have never been at par.
        ever = rates.ever(base, quote)
        if ever is not None and not _fits(left, right, ever, leeway):
            spans, missing = (ever,), None
    fitting = next((span for span in spans if _fits(left, right, span, leeway)), None)
    # A number repeated with another currency gets no second chance: the two have been near par before.
    if fitting is None and times.earlier is not None and left.stated != right.stated:
        earlier = rates.between(base, quote, *times.earlier)
        if earlier is not None and _fits(left, right, earlier, leeway):
            fitting = earlier
    implied = _implied(left, right)
    used: RateSpan | None = None
    if fitting is not None and times.said:
        used, missing = fitting, None
    elif fitting is not None:
        missing = (
            f"Neither amount has a date, so there is no telling which rate from {base} to {quote} applies."
        )
    elif missing is None:
        used = min(spans, key=lambda span: _miss(implied, span))
    names = _name(left, base), _name(right, quote)
    return ConversionResult(
        *names,
        fits=None if used is None else fitting is not None,
        at_rate="" if used is None else _at_rate(left, used, quote),
        implied=implied,
        spans=spans,
        used=used,
        inverted=fitting is None
        and left.stated != right.stated
        and any(_fits(left, right, _inverse(span), leeway) for span in spans),
        as_allowed=fitting is not None and not _as_expected(left, right, fitting, leeway),
        missing=missing,
    )


def _spans(
    base: str, quote: str, times: Sequence[Days], rates: RateTable
) -> tuple[tuple[RateSpan, ...], str | None]:
    """The rates of those times, or those of all days if there are none, and why some are missing."""
    if not times:
        ever = rates.ever(base, quote)
        return ((), _lacking(base, quote, rates.covered(), rates)) if ever is None else ((ever,), None)
    found = [(time, rates.between(base, quote, *time)) for time in times]
    missing = next((_lacking(base, quote, time, rates) for time, span in found if span is None), None)
    return tuple(span for _, span in found if span is not None), missing


def _fits(left: Figure, right: Figure, span: RateSpan, tolerance: Decimal) -> bool:
    """Whether the amounts meet, as their words allow, at some rate of the span widened by the tolerance."""
    return meet(_at(left.allowed, span, tolerance), right.allowed)


def _as_expected(left: Figure, right: Figure, span: RateSpan, tolerance: Decimal) -> bool:
    """Whether one figure lies where the other, converted, leads a reader to expect it."""
    if left.stated is None or right.stated is None or (left.hedge is None and right.hedge is None):
        return True
    return meet(_at(Span(*left.stated), span, tolerance), right.expected) or meet(
        _at(left.expected, span, tolerance), Span(*right.stated)
    )


def _at(amount: Span, span: RateSpan, tolerance: Decimal) -> Span:
    low = None if amount.low is None else amount.low * span.low * (_ONE - tolerance)
    high = None if amount.high is None else amount.high * span.high * (_ONE + tolerance)
    return Span(low, high, amount.low_out, amount.high_out)


def _implied(left: Figure, right: Figure) -> Decimal | None:
    sold, bought = point(left), point(right)
    return bought / sold if sold and bought is not None else None


def _miss(implied: Decimal | None, span: RateSpan) -> Decimal:
    """How many times the implied rate is off the span; 1 where it is inside, or where there is none."""
    if not implied:
        return _ONE
    return max(span.low / implied, implied / span.high, _ONE)


def _inverse(span: RateSpan) -> RateSpan:
    return span._replace(low=_ONE / span.high, high=_ONE / span.low)


def _plain(quantity: Quantity) -> Figure:
    """An amount as its words allow, hedges no longer told apart."""
    return Figure(quantity.stated, Span(*quantity.allowed), Span(*quantity.expected), None)


# --- Sentences ---------------------------------------------------------------------------------------


def describe(span: RateSpan) -> str:
    """The rates of a span: "ECB reference rates of 4 January 2024 (1.332 CAD to the USD)"."""
    low, high, many, one = _above_one(span)
    rates = f"{words.short_span(low, high)} {many} to the {one}"
    return f"{span.source} of {words.days(span.first, span.last)} ({rates})"


def rate_words(span: RateSpan, implied: Decimal) -> str:
    """A rate that two figures imply, the way round that `describe` gives the span: "1.383 CAD to the USD"."""
    _, _, many, one = _above_one(span)
    shown = implied if many == span.quote or not implied else _ONE / implied
    return f"{words.figure(words.short(shown))} {many} to the {one}"


def _above_one(span: RateSpan) -> tuple[Decimal, Decimal, str, str]:
    """The span the way round that gives figures above 1."""
    if span.high < 1:
        return _ONE / span.high, _ONE / span.low, span.base, span.quote
    return span.low, span.high, span.quote, span.base


def _name(each: Figure, code: str) -> str:
    if each.stated is None:
        return f"{each.name or 'the amount'} in {code}"
    return words.money(code, *each.stated, hedge=each.hedge)


def _at_rate(left: Figure, span: RateSpan, quote: str) -> str:
    low, high = left.stated if left.stated is not None else left.allowed[:2]
    if low is None or high is None:
        return f"so many {quote}"
    return words.money(quote, words.short(low * span.low, 3), words.short(high * span.high, 3))


def _lacking(base: str, quote: str, time: Days, rates: RateTable) -> str:
    for code in (base, quote):
        if not rates.has(code):
            return f"The table of reference rates has no {code}, so nothing is compared."
    covered = words.days(*rates.covered())
    return (
        f"The table of reference rates ({covered}) has no rate from {base} to {quote} "
        f"for {words.days(*time)}, so nothing is compared."
    )
