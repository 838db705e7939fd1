"""Amounts of money: in one currency, in two, or with a bare sign that may stand for several.

The rules are those of design 3.3 and 3.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, compare_figures, figure_of, point
from claimcheck.comparing.measures import compare_units
from claimcheck.comparing.ruling import AGREE, Ruling, ruled
from claimcheck.conversion import ConversionResult, convert, times_of
from claimcheck.lexicon.currencies import at_par
from claimcheck.lexicon.units import UNITS
from claimcheck.model import Claim, Quantity
from claimcheck.rates import RateTable

# A bare "$" has some twenty readings; the far end of the list is never meant.
_READINGS = 8
_EXACT = Decimal(0)
# "A reward of 60,000 soles" and "of US$60,000": round, and hardly two rewards.
_LARGE = 1000


class Convert(Protocol):
    """Converts from a currency of the left side to one of the right.

    `strictly` is for the less likely readings, so many that the wider net would always catch one.
    """

    def __call__(self, base: str, quote: str, strictly: bool = False) -> ConversionResult: ...


def compare_money(left: Claim, right: Claim, rates: RateTable, tolerance: Decimal) -> Ruling:
    """The rung for two amounts of money, by the readings of their signs."""
    mine, yours = left.quantity, right.quantity
    assert mine is not None
    assert yours is not None
    ours, theirs = mine.currencies[:_READINGS], yours.currencies[:_READINGS]
    per_unit = mine.unit != yours.unit
    one, other = figure_of(left, mine, crossed=per_unit), figure_of(right, yours, crossed=per_unit)
    if not ours or not theirs or ours == theirs:
        # "Two bare signs are read alike."
        return _one_currency(one, mine, other, yours)
    if per_unit:
        # A price per tonne in reais against one per bushel in dollars: two conversions deep is too deep.
        if not set(ours) & set(theirs):
            return ruled(
                "incomparable", lambda: "The prices are in different currencies and per different units."
            )
        alike = _one_currency(one, mine, other, yours)
        if alike.verdict not in AGREE:
            return alike

    times = times_of((left.period, right.period), (left.published, right.published))
    # "€1.36 billion" and "US$1.36 billion" at 1.04 dollars to the euro: whoever converts changes the number.
    leeway = _EXACT if mine.stated == yours.stated and _telling(one) else tolerance

    def convert_by_date(base: str, quote: str, strictly: bool = False) -> ConversionResult:
        considered = times._replace(earlier=None) if strictly else times
        return convert(one, base, other, quote, considered, rates, leeway)

    return _Amounts(one, mine, ours, other, yours, theirs, convert_by_date, leeway).ruling()


def _one_currency(one: Figure, mine: Quantity, other: Figure, yours: Quantity) -> Ruling:
    first, second = mine.unit, yours.unit
    if first == second:
        return compare_figures(one, other, _unit_words(mine, yours))
    if first is not None and second is not None and first in UNITS and second in UNITS:
        return compare_units(one, first, other, second)
    # "£2.6 million a year" is often said again as plain "£2.6 million"; other figures tell nothing.
    alike = compare_figures(one, other, _unit_words(mine, yours))
    if alike.verdict in AGREE:
        return alike
    return ruled("incomparable", lambda: "One is a price or sum per unit, the other is not.")


class _Amounts(NamedTuple):
    """Two amounts whose currencies are not plainly one and the same, and the ways to read them."""

    one: Figure
    mine: Quantity
    ours: tuple[str, ...]
    other: Figure
    yours: Quantity
    theirs: tuple[str, ...]
    convert: Convert
    tolerance: Decimal

    def ruling(self) -> Ruling:
        if len(self.ours) == len(self.theirs) == 1:
            return self.converted(self.convert(self.ours[0], self.theirs[0]))
        if not set(self.ours) & set(self.theirs):
            return self.by_readings()
        alike = _one_currency(self.one, self.mine, self.other, self.yours)
        if len(self.ours) > 1 and len(self.theirs) > 1:
            return self.both_bare(alike)
        return self.one_bare(alike)

    def converted(self, result: ConversionResult) -> Ruling:
        """By the rate between two currencies, one for each side."""

        def say() -> str:
            return result.sentence(self.tolerance)

        def same_number() -> str:
            return f"The same number stands with two currencies: {result.left} and {result.right}."

        repeated = self.one.stated is not None and self.one.stated == self.other.stated
        if repeated and at_par(self.ours[0], self.theirs[0]):
            return ruled("converted", lambda: f"{self.ours[0]} and {self.theirs[0]} stand at par by law.")
        if result.fits and repeated and not result.as_allowed and not self.near_par(result):
            # "£6 million" and "€6m": only so round a number can stand for both; nobody converts like that.
            return ruled("conflict", same_number, say)
        if result.fits:
            return ruled("discrepancy" if result.as_allowed else "converted", say)
        if result.fits is False:
            return ruled("conflict", same_number, say) if repeated else ruled("conflict", say)
        if repeated and result.spans:
            # Undated, and the two have been at par: the repeated number is odd enough to ask.
            return ruled("ambiguous", same_number, say)
        if (
            repeated
            and (_telling(self.one) or (point(self.one) or 0) >= _LARGE)
            and not at_par(self.ours[0], self.theirs[0])
        ):
            # No table is needed to see that 850 million naira are not 850 million dollars.
            return ruled("conflict", same_number)
        return ruled("incomparable", say)

    def near_par(self, result: ConversionResult) -> bool:
        """Whether the two currencies stood near one to one, as far as the tolerance goes."""
        if result.used is None:
            return True
        low, high = result.used.low, result.used.high
        return bool(low * (1 - self.tolerance) <= 1 <= high * (1 + self.tolerance))

    def one_bare(self, alike: Ruling) -> Ruling:
        """One side names its currency, and the other's bare sign may mean it; `alike` is the rung if so."""
        bare, named = (self.ours, self.theirs[0]) if len(self.ours) > 1 else (self.theirs, self.ours[0])
        if alike.verdict == "incomparable":
            return alike
        if alike.verdict != "conflict" and self.mine.symbol == self.yours.symbol:
            # Both write "$1,750", and where one of them appears says which dollar that is.
            return alike
        if bare[0] != named:
            if alike.verdict == "conflict":
                return self.by_readings()
            return ruled(
                "ambiguous",
                lambda: self.depends(bare, named),
                lambda: f"Read as {named}, {words.lower(alike.reasons[0]())}",
                lambda: f"Read as {bare[0]}, {words.lower(self.otherwise(bare[0], named))}",
            )
        if alike.verdict != "conflict":
            return alike
        # "$40.5 billion" in a Canadian paper against "C$56 billion": unless the sign means another dollar.
        fitting = self.fitting(skip=None)
        return alike if fitting is None else alike.but("ambiguous", lambda: self.only_as(fitting))

    def both_bare(self, alike: Ruling) -> Ruling:
        """Two bare signs are read alike, unless only what each country means by its own explains them."""
        if alike.verdict != "conflict" or self.ours[0] == self.theirs[0]:
            return alike
        likeliest = self.convert(self.ours[0], self.theirs[0])
        return alike.but("ambiguous", lambda: self.only_as(likeliest)) if likeliest.fits else alike

    def by_readings(self) -> Ruling:
        """By the likeliest reading of each sign; ambiguous when only a less likely one makes them agree."""
        likeliest = self.converted(self.convert(self.ours[0], self.theirs[0]))
        if likeliest.verdict not in ("conflict", "discrepancy"):
            return likeliest
        fitting = self.fitting(skip=(self.ours[0], self.theirs[0]))
        return likeliest if fitting is None else likeliest.but("ambiguous", lambda: self.only_as(fitting))

    def fitting(self, skip: tuple[str, str] | None) -> ConversionResult | None:
        for base in self.ours:
            for quote in self.theirs:
                if base != quote and (base, quote) != skip:
                    result = self.convert(base, quote, strictly=True)
                    if result.fits and not result.as_allowed:
                        return result
        return None

    def only_as(self, result: ConversionResult) -> str:
        return f"With another reading they agree: {words.lower(result.sentence(self.tolerance))}"

    def otherwise(self, likeliest: str, named: str) -> str:
        mine_is_bare = len(self.ours) > 1
        result = self.convert(likeliest, named) if mine_is_bare else self.convert(named, likeliest)
        return result.sentence(self.tolerance)

    def depends(self, bare: Sequence[str], named: str) -> str:
        sign = (self.mine if len(self.ours) > 1 else self.yours).symbol or "The sign"
        shown = bare[:3] if named in bare[:3] else (*bare[:2], named)
        return (
            f"{sign} alone may stand for {', '.join(shown[:-1])} or {shown[-1]}, "
            f"{bare[0]} being the likeliest here; the other source names {named}."
        )


def _unit_words(mine: Quantity, yours: Quantity) -> str:
    """What follows a figure in reasons: the currency, if it is settled, and what a price is per."""
    settled = next((each.currencies[0] for each in (mine, yours) if len(each.currencies) == 1), None)
    return f"{f' {settled}' if settled else ''}{words.unit(mine.unit)}"


def _telling(each: Figure) -> bool:
    """Whether the same number in two currencies can be no accident: 850 million, 8.6 million, 47."""
    value = point(each)
    return value is not None and len(value.normalize().as_tuple().digits) > 1
