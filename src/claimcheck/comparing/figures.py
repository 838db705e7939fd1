"""Two figures in one unit: do they agree, by rounding, by their hedges, or not at all?

The rules are those of design 3.1 and 3.2. A figure is a range. Rounding is half up, as newspapers do it:
46 billion stands for 45.5 up to but not including 46.5, so ranges that only touch do not meet.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.comparing import words
from claimcheck.comparing.ruling import Ruling, Say, ruled
from claimcheck.lexicon.hedges import HEDGES
from claimcheck.model import Claim, Quantity, Range

# Trailing zeros may be rounding from this figure on, and only between figures as near as this.
_ROUND_FROM = Decimal(100)
_ROUND_NEAR = Decimal("0.025")
# A conversion is rounded more freely than a count: 60 miles are "100 km".
_CONVERTED_FROM = Decimal(10)
_CONVERTED_NEAR = Decimal("0.05")
# "1.20 billion" shows its zero on purpose; "1,200 million" may not.
_DECIMALS = re.compile(r"[0-9]\.[0-9]")


class Span(NamedTuple):
    """A range of figures; None is an open end, and `low_out` or `high_out` an end that is outside itself."""

    low: Decimal | None
    high: Decimal | None
    low_out: bool = False
    high_out: bool = False


class Figure(NamedTuple):
    """A claim's figure in some unit, ready to be compared.

    `zeros` is what the figure stands for when the zeros at its end are rounding, or None when there are
    none that may be. `name` is how reasons call a figure that has no number ("several"), or that was
    converted: then as it was stated, in its own unit.
    """

    stated: Range | None
    allowed: Span
    expected: Span
    hedge: str | None
    zeros: Span | None = None
    name: str | None = None


def figure_of(claim: Claim, quantity: Quantity, *, crossed: bool = False) -> Figure:
    """The claim's figure in its own unit. `crossed` says that it will be compared in another."""
    stated, hedge = quantity.stated, claim.hedge
    if stated is None:
        name = f"“{claim.text}”"
        return Figure(None, Span(*quantity.allowed), Span(*quantity.expected), hedge, name=name)
    low, high = stated
    allowed, expected = quantity.allowed, quantity.expected
    table = HEDGES.get(hedge) if hedge is not None else None
    if table is None:
        # Without a hedge a range is rounding, which goes up at its upper end, or is stated as such.
        return Figure(
            stated,
            Span(*allowed, False, allowed.high != high),
            Span(*expected, False, expected.high != high),
            hedge,
            _zeros(claim, stated, crossed),
        )
    # Of what words allow only the figure itself can be outside: "more than 240" is not 240.
    return Figure(
        stated,
        Span(*allowed, table.open_low and allowed.low == low, table.open_high and allowed.high == high),
        Span(*expected, table.open_low, table.open_high),
        hedge,
    )


def _zeros(claim: Claim, stated: Range, crossed: bool) -> Span | None:
    value = stated.low
    if value is None or value != stated.high:
        return None
    slack = zeros_slack(value, crossed)
    if not slack or _DECIMALS.search(claim.text) is not None:
        return None
    return Span(value - slack, value + slack, False, True)


def zeros_slack(value: Decimal, crossed: bool = False) -> Decimal:
    """How far a whole number may lie from the count it rounds, by its trailing zeros: 50 for 1,200.

    0 below 100 or with a single significant digit: 10, 40 and 500 stand for themselves. Figures said in
    two units (`crossed`) are rounded more freely: from 10 on, single digits and all.
    """
    size = abs(value)
    if size < (_CONVERTED_FROM if crossed else _ROUND_FROM) or size != size.to_integral_value():
        return Decimal(0)
    digits = str(int(size))
    shown = len(digits.rstrip("0"))
    if shown == len(digits) or (shown < 2 and not crossed):
        return Decimal(0)
    return Decimal(10) ** (len(digits) - shown) / 2


def converted(each: Figure, name: str, factor: Decimal, offset: Decimal = Decimal(0)) -> Figure:
    """The figure in another unit: every end times `factor`, plus `offset`. A negative factor swaps ends.

    `name` is the figure in words, in the unit it was stated in.
    """

    def end(value: Decimal | None) -> Decimal | None:
        return None if value is None else value * factor + offset

    def moved(span: Span) -> Span:
        low, high = end(span.low), end(span.high)
        if factor < 0:
            return Span(high, low, span.high_out, span.low_out)
        return Span(low, high, span.low_out, span.high_out)

    stated = None if each.stated is None else Range(*moved(Span(*each.stated))[:2])
    zeros = None if each.zeros is None else moved(each.zeros)
    return Figure(stated, moved(each.allowed), moved(each.expected), each.hedge, zeros, name)


def meet(left: Span, right: Span) -> bool:
    """Whether the ranges have more in common than an end, or one is a figure that lies in the other."""
    low, low_out = left.low, left.low_out
    if low is None or (right.low is not None and right.low >= low):
        low_out = right.low_out or (right.low == low and low_out)
        low = right.low
    high, high_out = left.high, left.high_out
    if high is None or (right.high is not None and right.high <= high):
        high_out = right.high_out or (right.high == high and high_out)
        high = right.high
    if low is None or high is None or low < high:
        return True
    if low > high or low_out or high_out:
        return False
    return left.low == left.high or right.low == right.high


def within(stated: Range, span: Span) -> bool:
    """Whether a stated figure, or the whole of a stated range, lies in the span."""
    low, high = stated
    if span.low is not None and (low is None or low < span.low or (low == span.low and span.low_out)):
        return False
    return span.high is None or not (
        high is None or high > span.high or (high == span.high and span.high_out)
    )


def point(each: Figure) -> Decimal | None:
    """The one figure stated, or None for ranges and vague words."""
    return each.stated.low if each.stated is not None and each.stated.low == each.stated.high else None


def compare_figures(left: Figure, right: Figure, unit: str = "", *, crossed: bool = False) -> Ruling:
    """The rung for two figures in one unit, `unit` being the words for it in reasons, its space included.

    `crossed` says that one of them was converted into it: then they agree as `converted`, and the rounding
    that conversions come with is allowed for.
    """
    if left.stated is None or right.stated is None:
        return _vague(left, right, unit)
    if left.stated == right.stated and left.hedge == right.hedge and not crossed:
        return ruled("same", lambda: f"Both say {_said(left, unit)}.")
    if left.hedge is None and right.hedge is None and point(left) is not None and point(right) is not None:
        return _bare(left, right, unit, crossed)
    return _hedged(left, right, unit, crossed)


def _vague(left: Figure, right: Figure, unit: str) -> Ruling:
    """ "Several", "hundreds of thousands": only what the words allow can be compared."""
    if left.stated is None and right.stated is None and left.allowed == right.allowed:
        return ruled("same", lambda: f"Both leave open {_range(left.allowed, unit)}.")
    if meet(left.allowed, right.allowed):
        return ruled("hedged", lambda: f"{_allow(left, right, unit)}: the two meet.")
    return ruled("conflict", lambda: f"{_allow(left, right, unit)}: no figure fits both.")


def _bare(left: Figure, right: Figure, unit: str, crossed: bool) -> Ruling:
    """Two single figures without hedges."""
    if crossed and left.stated == right.stated:
        return ruled("converted", lambda: words.capital(f"{_said(left, unit)} is {_said(right, unit)}."))
    if meet(left.allowed, right.allowed):
        return ruled(
            "converted" if crossed else "rounding", lambda: f"{_stand(left, right, unit)}: the two meet."
        )
    if (rounding := _rounding(left, right, unit, crossed)) is not None:
        return ruled("converted" if crossed else "rounding", rounding)
    return ruled("conflict", lambda: _too_far(left, right, unit))


def _hedged(left: Figure, right: Figure, unit: str, crossed: bool) -> Ruling:
    """At least one of the two has a hedge, or is a range."""
    meeting = meet(left.allowed, right.allowed) or _name_one_end(left, right)
    if _both_ranges(left, right):
        return _ranges(left, right, unit, crossed)
    if meeting and left.stated == right.stated:
        return ruled("converted" if crossed else "hedged", _expected(left, right, unit))
    # "More than 370" and a plain "370" do not meet, strictly, but nobody who writes them differs.
    if meeting or left.hedge is None or right.hedge is None:
        for one, other in ((left, right), (right, left)):
            if _expects(one, other, crossed):
                return ruled("converted" if crossed else "hedged", _expected(one, other, unit))
    if meeting:
        return ruled(
            "discrepancy",
            lambda: f"{_allow(left, right, unit)}: both can be true.",
            lambda: _unexpected(left, right, unit),
        )
    if _rounding(left, right, unit, crossed) is not None or _near_range(left, right):
        return ruled("discrepancy", lambda: f"{_allow(left, right, unit)}: only rounding lets the two meet.")
    return ruled(
        "conflict", lambda: f"{_allow(left, right, unit)}: no figure fits both.{_gap(left, right, unit)}"
    )


def _both_ranges(left: Figure, right: Figure) -> bool:
    return left.hedge is None and right.hedge is None and point(left) is None and point(right) is None


def _ranges(left: Figure, right: Figure, unit: str, crossed: bool) -> Ruling:
    """Two stated ranges: "$3 to $11" and "$4 to $11" overlap, but do not agree."""

    def say(outcome: str) -> Say:
        return lambda: words.capital(f"{_with_range(left, unit)} and {_with_range(right, unit)} {outcome}.")

    if _ends_agree(left, right):
        return ruled("converted" if crossed else "rounding", say("are one range, rounded"))
    if meet(left.allowed, right.allowed):
        return ruled("discrepancy", say("overlap, but do not begin and end alike"))
    return ruled("conflict", say("have no figure in common"))


def _ends_agree(left: Figure, right: Figure) -> bool:
    if left.stated is None or right.stated is None:
        return False
    for one, other, reach in (
        (left.stated.low, right.stated.low, (left.allowed.low, right.allowed.low)),
        (left.stated.high, right.stated.high, (left.allowed.high, right.allowed.high)),
    ):
        if one is None or other is None or reach[0] is None or reach[1] is None:
            if one is not other:
                return False
        elif abs(one - other) > max(abs(one - reach[0]), abs(other - reach[1])):
            return False
    return True


def _expects(one: Figure, other: Figure, crossed: bool) -> bool:
    """Whether the stated figure of the other lies where the first leads a reader to expect it."""
    if other.stated is not None and within(other.stated, one.expected):
        return True
    # "Nearly 140 km" and "87 miles", which is 140.01: a converted figure was rounded first.
    return crossed and other.hedge is None and meet(other.allowed, one.expected)


def _name_one_end(left: Figure, right: Figure) -> bool:
    """ "At least 29" and "as many as 29" have the one figure in common that both name."""
    if left.stated != right.stated or left.stated is None:
        return False
    return within(left.stated, left.allowed) and within(left.stated, right.allowed)


def _rounding(left: Figure, right: Figure, unit: str, crossed: bool) -> Say | None:
    """How the zeros at the end of one figure round the other, or None where they do not.

    1,200 may be 1,180; 240 is not 250, nor 100 140 (design 3.1).
    """
    for one, other in ((left, right), (right, left)):
        round_figure, figure = point(one), point(other)
        if one.zeros is None or round_figure is None or figure is None:
            continue
        if not within(Range(figure, figure), one.zeros):
            continue
        apart = abs(round_figure - figure) / max(abs(round_figure), abs(figure))
        if apart <= (_CONVERTED_NEAR if crossed else _ROUND_NEAR):
            return _rounded_words(one, other, unit, apart)
    return None


def _near_range(left: Figure, right: Figure) -> bool:
    """Whether a stated range and a figure miss each other by no more than rounding: 5 to 7 and 7.1."""
    if left.stated is None or right.stated is None or (point(left) is None) == (point(right) is None):
        return False
    for end, against in ((left.stated.low, right.stated.high), (left.stated.high, right.stated.low)):
        if end is not None and against is not None:
            size = max(abs(end), abs(against))
            if abs(end - against) <= _ROUND_NEAR * size:
                return True
    return False


# --- Sentences ---------------------------------------------------------------------------------------


def _said(each: Figure, unit: str) -> str:
    if each.name is not None:
        return each.name
    return "a figure" if each.stated is None else words.stated(each.stated, each.hedge, unit)


def _range(span: Span, unit: str = "") -> str:
    low, high = span.low, span.high
    if low is not None and high is not None:
        return f"{words.short_span(low, high)}{unit}"
    if low is not None:
        return (
            f"anything above {words.figure(low)}{unit}"
            if span.low_out
            else f"{words.figure(low)}{unit} or more"
        )
    if high is not None:
        return (
            f"anything below {words.figure(high)}{unit}"
            if span.high_out
            else f"up to {words.figure(high)}{unit}"
        )
    return "anything"


def _stand(left: Figure, right: Figure, unit: str) -> str:
    def one(each: Figure) -> str:
        said = _said(each, unit)
        if each.name is not None:
            return f"{said} is {_range(each.allowed, unit)}"
        return said if each.allowed.low == each.allowed.high else f"{said} stands for {_range(each.allowed)}"

    return words.capital(f"{one(left)} and {one(right)}")


def _allow(left: Figure, right: Figure, unit: str) -> str:
    def one(each: Figure) -> str:
        if each.hedge is None and each.name is None and each.allowed.low == each.allowed.high:
            return f"{_said(each, unit)} stands for itself"
        return f"{_said(each, unit)} allows {_range(_shown(each), unit)}"

    return words.capital(f"{one(left)} and {one(right)}")


def _shown(each: Figure) -> Span:
    """What a figure allows, a converted one with no more digits than can be read."""
    if each.name is None:
        return each.allowed
    low, high = (None if end is None else words.short(end, 6).normalize() for end in each.allowed[:2])
    return each.allowed._replace(low=low, high=high)


def _unexpected(left: Figure, right: Figure, unit: str) -> str:
    """Which hedges lead a reader to look elsewhere than where the other figure is."""
    leading = [one for one in (left, right) if one.hedge is not None or point(one) is None]
    first = f"{_said(leading[0], unit)} leads a reader to expect {_expectation(leading[0].expected)}"
    if len(leading) == 1:
        return words.capital(f"{first}, which {_said(right if leading[0] is left else left, unit)} is not.")
    second = f"{_said(right, unit)} to expect {_expectation(right.expected)}"
    return words.capital(f"{first}, {second}: neither figure lies in the other's range.")


def _expectation(span: Span) -> str:
    """A range whose ends may be outside: "between 240 and 250", "245 to 255"."""
    if span.low is None or span.high is None or not (span.low_out or span.high_out):
        return _range(span)
    return f"between {words.short_span(span.low, span.high).replace(' to ', ' and ')}"


def _expected(one: Figure, other: Figure, unit: str) -> Say:
    def say() -> str:
        native = one.name is None and other.name is None
        if one.stated == other.stated and native:
            return words.capital(f"{_said(one, unit)} and {_said(other, unit)} name one figure.")
        if one.stated is not None and other.stated is not None and within(other.stated, Span(*one.stated)):
            return words.capital(f"{_said(one, unit)} holds {_said(other, unit)}.")
        expected = f"{_expectation(one.expected)}{'' if native else unit}"
        return words.capital(
            f"{_said(one, unit)} leads a reader to expect {expected}, and {_said(other, unit)} lies there."
        )

    return say


def _rounded_words(one: Figure, other: Figure, unit: str, apart: Decimal) -> Say:
    def say() -> str:
        zeros = "" if one.zeros is None else _range(one.zeros, "" if one.name is None else unit)
        return (
            f"Rounded, {_said(one, unit)} may be anything from {zeros}, "
            f"and {_with_value(other, unit)} lies there, {words.percent(apart)} away."
        )

    return say


def _with_value(each: Figure, unit: str) -> str:
    """A converted figure with what it comes to: "30,000 acres (12,140 hectares)"."""
    value = point(each)
    said = _said(each, unit)
    return (
        said if each.name is None or value is None else f"{said} ({words.figure(words.short(value))}{unit})"
    )


def _with_range(each: Figure, unit: str) -> str:
    """A converted range with what it comes to: "5 to 7 feet (1.5 to 2.1 meters)"."""
    if each.name is None or each.stated is None:
        return _said(each, unit)
    return f"{each.name} ({_range(Span(*each.stated), unit)})"


def _too_far(left: Figure, right: Figure, unit: str) -> str:
    if left.name is not None or right.name is not None:
        said = f"{_with_value(left, unit)} against {_with_value(right, unit)} is more than rounding explains."
    elif left.allowed.low == left.allowed.high and right.allowed.low == right.allowed.high:
        said = f"{_said(left, unit)} against {_said(right, unit)} is more than rounding explains."
    else:
        said = f"{_stand(left, right, unit)}: no figure fits both."
    return words.capital(f"{said}{_gap(left, right, unit)}")


def _gap(left: Figure, right: Figure, unit: str) -> str:
    low, high = point(left), point(right)
    if low is None or high is None or low == high:
        return ""
    apart = abs(low - high)
    if unit == " percent":
        return f" They are {words.figure(words.short(apart))} percentage points apart."
    distance = f"{words.figure(words.short(apart))}{unit} apart"
    if unit.startswith(" degree"):
        # Twice as many degrees is not twice as warm.
        return f" They are {distance}."
    return f" They are {distance}, {words.percent(apart / max(abs(low), abs(high)))} of the larger."
