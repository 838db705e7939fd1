"""Amounts of money: in one currency, in two, or with a bare sign that may stand for several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, compare_figures, figure_of
from claimcheck.comparing.measures import compare_units
from claimcheck.comparing.ruling import AGREE, Ruling
from claimcheck.conversion import ConversionResult, convert, times_of
from claimcheck.lexicon.units import UNITS
from claimcheck.model import Claim
from claimcheck.rates import RateTable

Convert = Callable[[str, str], ConversionResult]

# A bare "$" has some twenty readings; the far end of the list is never meant.
_READINGS = 8


def compare_money(left: Claim, right: Claim, rates: RateTable, tolerance: Decimal) -> Ruling:
    """The rung for two amounts of money, by the readings of their signs (design 3.3 and 3.4)."""
    assert left.quantity is not None
    assert right.quantity is not None
    ours, theirs = left.quantity.currencies[:_READINGS], right.quantity.currencies[:_READINGS]
    if not ours or not theirs or ours == theirs:
        # "Two bare signs are read alike."
        return _one_currency(left, right)
    open_left, open_right = len(ours) > 1, len(theirs) > 1
    if left.quantity.unit != right.quantity.unit:
        # A price per tonne against one per bushel, in two currencies: too many unknowns to say more.
        if not set(ours) & set(theirs):
            return Ruling(
                "incomparable", (lambda: "The prices are in different currencies and per different units.",)
            )
        return _one_currency(left, right)

    one, other = figure_of(left, left.quantity), figure_of(right, right.quantity)
    times: list[tuple[tuple[date, date], ...]] = []

    def rate(base: str, quote: str) -> ConversionResult:
        if not times:
            times.append(times_of((left.period, right.period), (left.published, right.published)))
        return convert(one, base, other, quote, times[0], rates, tolerance)

    if open_left and open_right:
        return _both_open(left, right, ours, theirs, rate, tolerance)
    if open_left or open_right:
        return _one_open(left, right, ours, theirs, rate, tolerance)
    return _settled(one, other, rate(ours[0], theirs[0]), tolerance)


def _one_currency(left: Claim, right: Claim) -> Ruling:
    assert left.quantity is not None
    assert right.quantity is not None
    one, other = figure_of(left, left.quantity), figure_of(right, right.quantity)
    if left.quantity.unit == right.quantity.unit:
        return compare_figures(one, other, _unit_words(left, right))
    first, second = left.quantity.unit, right.quantity.unit
    if first is None or second is None or first not in UNITS or second not in UNITS:
        return Ruling(
            "incomparable", (lambda: "One is a price per unit, the other is not, or per another unit.",)
        )
    return compare_units(one, first, other, second)


def _settled(one: Figure, other: Figure, result: ConversionResult, tolerance: Decimal) -> Ruling:
    """Both currencies are named, and differ."""
    if result.fits:
        verdict = "discrepancy" if result.as_allowed else "converted"
        return Ruling(verdict, (lambda: result.sentence(tolerance),))  # type: ignore[arg-type]
    same_number = one.stated is not None and one.stated == other.stated
    if result.fits is None:
        if same_number and result.spans:
            # Undated, and the two currencies have been at par: the number alone is odd enough to ask.
            return Ruling("ambiguous", (lambda: result.sentence(tolerance), lambda: _same_number(result)))
        return Ruling("incomparable", (lambda: result.sentence(tolerance),))
    if same_number:
        return Ruling("conflict", (lambda: _same_number(result), lambda: result.sentence(tolerance)))
    return Ruling("conflict", (lambda: result.sentence(tolerance),))


def _one_open(
    left: Claim, right: Claim, ours: Sequence[str], theirs: Sequence[str], rate: Convert, tolerance: Decimal
) -> Ruling:
    """One side names its currency; the other has a bare sign."""
    bare, named = (ours, theirs[0]) if len(ours) > 1 else (theirs, ours[0])
    alike = _one_currency(left, right) if named in bare else None
    if alike is not None and alike.verdict != "conflict":
        if bare[0] == named or alike.verdict == "incomparable":
            return alike
        return Ruling("ambiguous", (lambda: _depends(left, right, bare, named), *alike.reasons))
    if alike is not None and bare[0] == named:
        # "$40.5 billion" in a Canadian paper against "C$56 billion": unless the sign means another dollar.
        fitting = _fitting(ours, theirs, rate, skip=None)
        if fitting is not None:
            return Ruling("ambiguous", (*alike.reasons, lambda: _only_as(fitting, tolerance)))
        return alike
    return _by_readings(left, right, ours, theirs, rate, tolerance)


def _both_open(
    left: Claim, right: Claim, ours: Sequence[str], theirs: Sequence[str], rate: Convert, tolerance: Decimal
) -> Ruling:
    """Two bare signs, ranked differently: "$" in two countries, or "$" against "kr"."""
    if set(ours) & set(theirs):
        alike = _one_currency(left, right)
        if alike.verdict == "conflict" and ours[0] != theirs[0]:
            likeliest = rate(ours[0], theirs[0])
            if likeliest.fits:
                return Ruling("ambiguous", (*alike.reasons, lambda: _only_as(likeliest, tolerance)))
        return alike
    return _by_readings(left, right, ours, theirs, rate, tolerance)


def _by_readings(
    left: Claim, right: Claim, ours: Sequence[str], theirs: Sequence[str], rate: Convert, tolerance: Decimal
) -> Ruling:
    """The figures do not agree as they stand: by the likeliest reading, they may as a conversion."""
    assert left.quantity is not None
    assert right.quantity is not None
    one, other = figure_of(left, left.quantity), figure_of(right, right.quantity)
    if ours[0] == theirs[0]:
        return _one_currency(left, right)
    likeliest = rate(ours[0], theirs[0])
    ruling = _settled(one, other, likeliest, tolerance)
    if ruling.verdict != "conflict":
        return ruling
    fitting = _fitting(ours, theirs, rate, skip=(ours[0], theirs[0]))
    if fitting is not None:
        return Ruling("ambiguous", (*ruling.reasons, lambda: _only_as(fitting, tolerance)))
    return ruling


def _fitting(
    ours: Sequence[str], theirs: Sequence[str], rate: Convert, skip: tuple[str, str] | None
) -> ConversionResult | None:
    for base in ours:
        for quote in theirs:
            if base != quote and (base, quote) != skip:
                result = rate(base, quote)
                if result.fits:
                    return result
    return None


# --- Sentences ---------------------------------------------------------------------------------------


def _unit_words(left: Claim, right: Claim) -> str:
    """What follows a figure in reasons: the currency if it is settled, else nothing."""
    assert left.quantity is not None
    assert right.quantity is not None
    for quantity in (left.quantity, right.quantity):
        if len(quantity.currencies) == 1:
            return f" {quantity.currencies[0]}{words.unit(quantity.unit)}"
    return words.unit(left.quantity.unit)


def _same_number(result: ConversionResult) -> str:
    return f"The same number stands with two currencies: {result.left} and {result.right}."


def _only_as(result: ConversionResult, tolerance: Decimal) -> str:
    return f"Read as other currencies, they agree. {result.sentence(tolerance)}"


def _depends(left: Claim, right: Claim, bare: Sequence[str], named: str) -> str:
    assert left.quantity is not None
    assert right.quantity is not None
    open_side = left.quantity if len(left.quantity.currencies) > 1 else right.quantity
    sign = open_side.symbol or "The currency"
    shown = [*bare[:3]] if named in bare[:3] else [*bare[:2], named]
    return (
        f"{sign} alone may stand for {', '.join(shown[:-1])} or {shown[-1]}, {bare[0]} being the likeliest here; "
        f"the other source names {named}."
    )
