"""Sums over ranges: what figures allow once they are added, divided or compared.

Every function takes and gives closed ranges of `Decimal`, with None for an open end. A figure enters
as the range its words allow, so that a sum clashes only when no reading of the figures makes it true.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from claimcheck.lexicon.numerals import CARDINALS, SCALES, SHORT_SCALES
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range, Verdict

_LARGE = (
    ("trillion", Decimal(10) ** 12),
    ("billion", Decimal(10) ** 9),
    ("million", Decimal(10) ** 6),
)
# Hedges that put a figure near, not above or below.
_CENTS = Pattern(r"[0-9]\.[0-9]{2}(?![0-9])")
_NEAR = frozenset(("about", "nearly"))
ONE = Decimal(1)
HUNDRED = Decimal(100)
# A whole number ending in zeros may have been rounded, but hardly by more than this share of itself.
_MOST_ROUNDING = Decimal("0.025")


def stated(claim: Claim) -> Decimal | None:
    """The one figure a claim states, or None for ranges, vague words and dates."""
    if claim.quantity is None or claim.quantity.stated is None:
        return None
    low, high = claim.quantity.stated
    return low if low is not None and low == high else None


def is_bare(claim: Claim) -> bool:
    """Whether a count stands without a noun of its own: "148 stood empty", "from 4.1 to 5 million"."""
    if claim.kind != "count":
        return False
    last = claim.text.lower().replace("-", " ").split()[-1]
    return last[0].isdigit() or last in CARDINALS or last in SCALES or last in SHORT_SCALES


def allowed(claim: Claim) -> Range | None:
    """What the claim's words leave possible; None when it states no figure at all."""
    if claim.quantity is None or claim.quantity.stated is None:
        return None
    return claim.quantity.allowed


def meant(claim: Claim) -> Range | None:
    """As `allowed`, but "some 40 per cent" is 34 to 46: what a writer who did the sum can have meant by it.

    The words of an approximation allow more than anybody would write on purpose. Half as much again as a
    reader expects is as far as that goes; bounds ("more than 40") stay open.
    """
    low_high = allowed(claim)
    figure = stated(claim)
    if low_high is None or figure is None or claim.hedge not in _NEAR or claim.quantity is None:
        return low_high
    low, high = claim.quantity.expected
    if low is None or high is None or None in low_high:
        return low_high
    return Range(
        max(low - (figure - low) / 2, low_high.low or low),
        min(high + (high - figure) / 2, low_high.high or high),
    )


def rounded(claim: Claim) -> Range | None:
    """As `allowed`, and a whole number's trailing zeros may also be rounding: 1,180 is 1,175 to 1,185.

    The same rule as for two sources that differ (100 or more, two significant digits shown, 2.5% at
    most).
    """
    low_high = allowed(claim)
    figure = stated(claim)
    if low_high is None or figure is None or claim.kind not in ("count", "money", "measure"):
        return low_high
    low, high = low_high
    slack = rounding(figure)
    if low is not None:
        low = min(low, figure - slack) if low == figure else low
    if high is not None:
        high = max(high, figure + slack) if high == figure else high
    return Range(low, high)


def rounding(figure: Decimal) -> Decimal:
    """How far a whole number may lie from what was counted, judged by its trailing zeros."""
    size = abs(figure)
    if size < HUNDRED or size != size.to_integral_value():
        return Decimal(0)
    digits = str(int(size))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == 0 or len(digits) - zeros < 2:
        return Decimal(0)
    return min(Decimal(10) ** zeros / 2, size * _MOST_ROUNDING)


def exact_together(claims: tuple[Claim, ...]) -> bool:
    """Whether one of these figures is given to the last digit, so that all of them are.

    "1,180 homes and 213 business premises, 1,393 buildings": nobody rounds one and counts the other.
    """
    figures = [stated(claim) for claim in claims]
    return any(
        figure is not None and figure >= HUNDRED and figure == figure.to_integral_value() and figure % 10 != 0
        for figure in figures
    )


def priced(claims: tuple[Claim, ...]) -> bool:
    """Whether figures are prices to the cent: "from £2.50 to £3" is no £3 of about £2.50 to £3.50."""
    small = all((stated(claim) or HUNDRED) < HUNDRED and claim.hedge is None for claim in claims)
    return small and claims[0].kind == "money" and any(_in_cents(claim) for claim in claims)


def _in_cents(claim: Claim) -> bool:
    figure = stated(claim)
    return figure is not None and figure < HUNDRED and _CENTS.search(claim.text) is not None


def add(*ranges: Range) -> Range:
    """The sum of several ranges."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    for each in ranges:
        low = None if low is None or each.low is None else low + each.low
        high = None if high is None or each.high is None else high + each.high
    return Range(low, high)


def multiply(left: Range, right: Range) -> Range:
    """The product of two ranges of figures that are not negative."""
    low = None if left.low is None or right.low is None else left.low * right.low
    high = None if left.high is None or right.high is None else left.high * right.high
    return Range(low, high)


def divide(part: Range, whole: Range) -> Range | None:
    """The ratio of two ranges of figures that are not negative; None when the divisor may be zero."""
    if whole.low is None or whole.low <= 0:
        return None
    low = Decimal(0) if part.low is None or whole.high is None else part.low / whole.high
    high = None if part.high is None else part.high / whole.low
    return Range(low, high)


def subtract(left: Range, right: Range) -> Range:
    """The difference of two ranges."""
    low = None if left.low is None or right.high is None else left.low - right.high
    high = None if left.high is None or right.low is None else left.high - right.low
    return Range(low, high)


def scale(each: Range, factor: Decimal) -> Range:
    """A range times one figure that is not negative."""
    low = None if each.low is None else each.low * factor
    high = None if each.high is None else each.high * factor
    return Range(low, high)


def shift(each: Range, by: Decimal) -> Range:
    """A range plus one figure."""
    low = None if each.low is None else each.low + by
    high = None if each.high is None else each.high + by
    return Range(low, high)


def negative(each: Range) -> Range:
    """A range turned round zero: a growth of -5 to -3 is a fall of 3 to 5."""
    low, high = each
    return Range(None if high is None else -high, None if low is None else -low)


def inverse(each: Range) -> Range:
    """One over a range of figures above zero; an end that is zero becomes open."""
    low, high = each
    return Range(ONE / high if high else None, ONE / low if low else None)


def last_place(figure: Decimal) -> Decimal:
    """What one unit of the last place shown is worth: 0.1 for 4.7, 1 for 40."""
    return Decimal(1).scaleb(min(0, int(figure.as_tuple().exponent)))


def widen(each: Range, by: Decimal) -> Range:
    """A range with both ends moved outwards."""
    low = None if each.low is None else each.low - by
    high = None if each.high is None else each.high + by
    return Range(low, high)


def meets(left: Range, right: Range) -> bool:
    """Whether some figure lies in both. Ranges that only touch do not meet; a lone figure meets an end."""
    lone = left.low == left.high or right.low == right.high
    return _reaches(left.high, right.low, lone) and _reaches(right.high, left.low, lone)


def _reaches(high: Decimal | None, low: Decimal | None, lone: bool) -> bool:
    return high is None or low is None or high > low or (lone and high == low)


def verdict_of(*claims: Claim) -> Verdict:
    """`discrepancy` when one of the figures is hedged, else `conflict`."""
    return "discrepancy" if any(claim.hedge for claim in claims) else "conflict"


def plain(figure: Decimal, digits: int = 3) -> str:
    """A figure for reading: "1,390", "1.05 billion", "23.9". Fractions are cut to significant digits."""
    for name, size in _LARGE:
        if abs(figure) >= size and not (figure * 1000) % size:
            return f"{(figure / size).normalize():,f} {name}"
    if figure == figure.to_integral_value():
        return f"{figure.to_integral_value():,f}"
    places = max(0, digits - 1 - figure.adjusted())
    shown = figure.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)
    text = f"{shown:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def words(each: Range, digits: int = 3) -> str:
    """A range for reading: "12", "23.5 to 24.3", "over 60", "at most 5"."""
    low, high = each
    if low is None:
        return "any figure" if high is None else f"at most {plain(high, digits)}"
    if high is None:
        return f"at least {plain(low, digits)}"
    first, last = plain(low, digits), plain(high, digits)
    return first if first == last else f"{first} to {last}"
