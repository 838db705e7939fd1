"""Two figures in one unit: do they agree, by rounding, by their hedges, or not at all?

The rules are those of design 3.1 and 3.2. A figure is a range. Rounding is half up, as newspapers do it:
46 billion stands for 45.5 up to but not including 46.5, so ranges that only touch do not meet.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from claimcheck.comparing import words
from claimcheck.comparing.ruling import Ruling
from claimcheck.lexicon.hedges import HEDGES
from claimcheck.model import Claim, Quantity, Range, Verdict

# Trailing zeros may be rounding from this figure on, and only between figures as near as this.
_ROUND_FROM = Decimal(100)
_ROUND_NEAR = Decimal("0.025")
# A conversion is rounded more freely than a count: 60 miles is "100 km".
_CONVERTED_FROM = Decimal(10)
_CONVERTED_NEAR = Decimal("0.05")
# "1.20 billion" shows its zero on purpose; "1,200 million" may not.
_DECIMALS = re.compile(r"[0-9][.,·][0-9]{1,2}(?![0-9])")


class Span(NamedTuple):
    """A range of figures; None is an open end, and `low_out` or `high_out` an end that is outside itself."""

    low: Decimal | None
    high: Decimal | None
    low_out: bool = False
    high_out: bool = False


class Figure(NamedTuple):
    """A claim's figure in some unit, ready to be compared.

    `whole` says that it was written without decimals, so that its zeros may be rounding. `name` is how
    reasons call it, and `wide` what it stands for when its zeros are rounding: both belong to the unit it was
    stated in, and are set when it is converted to another.
    """

    stated: Range | None
    allowed: Span
    expected: Span
    hedge: str | None
    whole: bool
    name: str | None = None
    wide: Span | None = None


def figure_of(claim: Claim, quantity: Quantity) -> Figure:
    """The claim's figure in its own unit."""
    stated, hedge = quantity.stated, claim.hedge
    if stated is None:
        return Figure(None, Span(*quantity.allowed), Span(*quantity.expected), hedge, False)
    low, high = stated
    table = HEDGES.get(hedge) if hedge is not None else None
    low_out = table is not None and table.open_low
    high_out = table.open_high if table is not None else True
    allowed, expected = quantity.allowed, quantity.expected
    return Figure(
        stated,
        # Of what words allow, only the figure itself can be outside ("more than 240"), or, without a
        # hedge, where rounding would have gone up.
        Span(
            *allowed,
            low_out=low_out and allowed.low == low,
            high_out=high_out and (allowed.high != high if table is None else allowed.high == high),
        ),
        Span(
            *expected,
            low_out=low_out,
            high_out=high_out and (table is not None or expected.high != high),
        ),
        hedge,
        _DECIMALS.search(claim.text) is None,
    )


def converted(each: Figure, name: str, factor: Decimal, offset: Decimal = Decimal(0)) -> Figure:
    """The figure in another unit: every end times `factor`, plus `offset`. The factor is positive.

    `name` is the figure in words, in the unit it was stated in.
    """

    def end(value: Decimal | None) -> Decimal | None:
        return None if value is None else value * factor + offset

    def moved(span: Span) -> Span:
        return Span(end(span.low), end(span.high), span.low_out, span.high_out)

    stated = None if each.stated is None else Range(end(each.stated.low), end(each.stated.high))
    wide = moved(_with_zeros(each, crossed=True))
    return Figure(stated, moved(each.allowed), moved(each.expected), each.hedge, each.whole, name, wide)


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


def compare_figures(left: Figure, right: Figure, unit: str = "", *, crossed: bool = False) -> Ruling:
    """The rung for two figures in one unit, `unit` being the words for it in reasons, its space included.

    `crossed` says that one of them was converted into it: they agree as `converted`, and the rounding
    that conversions come with is allowed for.
    """
    if left.stated is None or right.stated is None:
        return _vague(left, right, unit)
    if left.stated == right.stated and left.hedge == right.hedge and not crossed:
        return Ruling("same", (lambda: f"Both say {_said(left, unit)}.",))
    if left.hedge is None and right.hedge is None and _is_point(left.stated) and _is_point(right.stated):
        return _bare(left, right, unit, crossed)
    return _hedged(left, right, unit, crossed)


def _vague(left: Figure, right: Figure, unit: str) -> Ruling:
    """ "Several", "hundreds of thousands": only what the words allow can be compared."""
    if left.stated is None and right.stated is None and left.allowed == right.allowed:
        return Ruling("same", (lambda: f"Both leave open {_range(left.allowed, unit)}.",))
    if meet(left.allowed, right.allowed):
        return Ruling("hedged", (lambda: f"{_allows(left, right, unit)}; the two meet.",))
    return Ruling("conflict", (lambda: f"{_allows(left, right, unit)}; no figure fits both.",))


def _bare(left: Figure, right: Figure, unit: str, crossed: bool) -> Ruling:
    """Two single figures without hedges."""
    verdict: Verdict = "converted" if crossed else "rounding"
    if meet(left.allowed, right.allowed):
        return Ruling(verdict, (lambda: f"{_stands(left, right, unit)}; the two meet.",))
    near = _zeros_agree(left, right, crossed)
    if near is not None:
        wide_left, wide_right, apart = near
        return Ruling(
            verdict,
            (
                lambda: (
                    f"{_zeros(left, wide_left, unit)} and {_zeros(right, wide_right, unit)}; "
                    f"the two meet, {words.percent(apart)} apart."
                ),
            ),
        )
    return Ruling(
        "conflict", (lambda: f"{_stands(left, right, unit)}; no figure fits both. {_gap(left, right)}",)
    )


def _hedged(left: Figure, right: Figure, unit: str, crossed: bool) -> Ruling:
    """At least one of the two has a hedge, or is a range."""
    assert left.stated is not None
    assert right.stated is not None
    meeting = meet(left.allowed, right.allowed) or _share_end(left, right)
    if meeting or left.hedge is None or right.hedge is None:
        for one, other in ((left, right), (right, left)):
            if _expects(one, other, crossed):
                return Ruling(
                    "converted" if crossed else "hedged",
                    (lambda one=one, other=other: _expected(one, other, unit),),
                )
    if meeting:
        return Ruling(
            "discrepancy",
            (
                lambda: f"{_allows(left, right, unit)}, so both can be true.",
                lambda: (
                    f"{_leads(left, right, unit)}; neither figure lies where the other leads one to look."
                ),
            ),
        )
    if _zeros_agree(left, right, crossed) is not None:
        return Ruling(
            "discrepancy",
            (
                lambda: (
                    f"{_allows(left, right, unit)}; the two meet only if the zeros at the end are rounding."
                ),
            ),
        )
    return Ruling(
        "conflict", (lambda: f"{_allows(left, right, unit)}; no figure fits both. {_gap(left, right)}",)
    )


def _expects(one: Figure, other: Figure, crossed: bool) -> bool:
    """Whether the stated figure of the other lies where the first leads a reader to expect it."""
    assert other.stated is not None
    if within(other.stated, one.expected):
        return True
    # "Nearly 140 km" and "87 miles", which is 140.01: a converted figure was rounded first.
    return crossed and other.hedge is None and meet(other.allowed, one.expected)


def _share_end(left: Figure, right: Figure) -> bool:
    """ "At least 29" and "as many as 29" have the one figure in common that both name."""
    if left.stated != right.stated or left.stated is None:
        return False
    return within(left.stated, left.allowed) and within(left.stated, right.allowed)


def _zeros_agree(left: Figure, right: Figure, crossed: bool) -> tuple[Span, Span, Decimal] | None:
    """What the two stand for when their trailing zeros are rounding, and how far apart they are.

    None when they still do not meet. 1,180 and 1,200 agree; 240 and 250 only touch; 100 and 140 are too
    far apart (design 3.1).
    """
    if left.stated is None or right.stated is None:
        return None
    low, high = _point(left.stated), _point(right.stated)
    if low is None or high is None or low == high:
        return None
    apart = abs(low - high) / max(abs(low), abs(high))
    if apart > (_CONVERTED_NEAR if crossed else _ROUND_NEAR):
        return None
    wide_left, wide_right = _with_zeros(left, crossed), _with_zeros(right, crossed)
    if meet(wide_left, wide_right):
        return wide_left, wide_right, apart
    return None


def _with_zeros(each: Figure, crossed: bool) -> Span:
    if each.wide is not None:
        return each.wide
    value = each.stated.low if each.stated is not None and _is_point(each.stated) else None
    if each.hedge is not None or not each.whole or value is None:
        return each.allowed
    slack = zeros_slack(value, crossed)
    low, high = each.allowed.low, each.allowed.high
    if low is None or high is None or value - slack >= low:
        return each.allowed
    return Span(value - slack, value + slack, high_out=True)


def zeros_slack(value: Decimal, crossed: bool = False) -> Decimal:
    """How far a whole number may lie from the count it rounds, by its trailing zeros: 50 for 1,200.

    None of its own below 100, or with a single significant digit: 10, 40 and 500 stand for themselves.
    Figures said in two units are rounded more freely, single digits and all.
    """
    size = abs(value)
    if size < (_CONVERTED_FROM if crossed else _ROUND_FROM) or size != size.to_integral_value():
        return Decimal(0)
    digits = str(int(size))
    shown = len(digits.rstrip("0"))
    if shown < 2 and not crossed:
        return Decimal(0)
    return Decimal(10) ** (len(digits) - shown) / 2


def _is_point(stated: Range) -> bool:
    return stated.low is not None and stated.low == stated.high


def _point(stated: Range) -> Decimal | None:
    return stated.low if stated.low == stated.high else None


# --- Sentences ---------------------------------------------------------------------------------------


def _said(each: Figure, unit: str) -> str:
    if each.name is not None:
        return each.name
    if each.stated is None:
        return "a vague figure"
    return f"{words.stated(each.stated, each.hedge)}{unit}"


def _range(span: Span, unit: str) -> str:
    low, high = _shown(span.low), _shown(span.high)
    if high is None and low is not None:
        return (
            f"anything above {words.figure(low)}{unit}" if span.low_out else f"{words.span(low, None)}{unit}"
        )
    if low is None and high is not None:
        return (
            f"anything below {words.figure(high)}{unit}"
            if span.high_out
            else f"{words.span(None, high)}{unit}"
        )
    return f"{words.span(low, high)}{unit}"


def _shown(value: Decimal | None) -> Decimal | None:
    """Conversions give endless digits: nobody reads more than six."""
    return value if value is None or len(value.as_tuple().digits) <= 8 else words.rounded(value, 6)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _stands(left: Figure, right: Figure, unit: str) -> str:
    def one(each: Figure) -> str:
        said, span = _said(each, unit), _range(each.allowed, unit)
        return f"{said} is exact" if said == span else f"{said} stands for {span}"

    return _capital(f"{one(left)} and {one(right)}")


def _zeros(each: Figure, wide: Span, unit: str) -> str:
    said = _said(each, unit)
    if wide == each.allowed:
        return f"{said} is given to the last digit"
    return f"{said} may be rounded from {_range(wide, unit)}"


def _allows(left: Figure, right: Figure, unit: str) -> str:
    return _capital(
        f"{_said(left, unit)} allows {_range(left.allowed, unit)} and "
        f"{_said(right, unit)} allows {_range(right.allowed, unit)}"
    )


def _leads(left: Figure, right: Figure, unit: str) -> str:
    return (
        f"A reader expects {_range(left.expected, unit)} of {_said(left, unit)} and "
        f"{_range(right.expected, unit)} of {_said(right, unit)}"
    )


def _expected(one: Figure, other: Figure, unit: str) -> str:
    return _capital(
        f"{_said(other, unit)} lies in the {_range(one.expected, unit)} "
        f"that a reader expects of {_said(one, unit)}."
    )


def _gap(left: Figure, right: Figure) -> str:
    if left.stated is None or right.stated is None:
        return ""
    low, high = _point(left.stated), _point(right.stated)
    if low is None or high is None or low == high:
        return ""
    apart = abs(low - high)
    share = words.percent(apart / max(abs(low), abs(high)))
    return f"They are {words.figure(words.rounded(apart, 6))} apart, {share} of the larger."
