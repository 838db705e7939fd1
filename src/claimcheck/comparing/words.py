"""Figures in words an editor reads: "46.3 billion", "1,180", "14.2 meters", "about 250"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from claimcheck.model import Range

_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
# Beyond so many significant digits a scaled figure is harder to read than one written out.
_SCALED_DIGITS = 6

_HEDGES = {"odd": "some", "estimated": "an estimated"}
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "hertz": "hertz", "percent": "percent"}
_UNCHANGING = frozenset("horsepower kelvin mach hertz percent knot".split())


def figure(value: Decimal) -> str:
    """A figure as a newspaper writes it: grouped digits, or a scale word from a million on."""
    size = abs(value)
    for scale, word in _SCALES:
        if size >= scale:
            scaled = (value / scale).normalize()
            if len(scaled.as_tuple().digits) <= _SCALED_DIGITS:
                return f"{scaled:f} {word}"
            break
    return f"{_trim(value):,f}"


def rounded(value: Decimal, digits: int = 4) -> Decimal:
    """A computed figure cut to so many significant digits, for showing."""
    if not value:
        return Decimal(0)
    return round(value, digits - 1 - value.adjusted())


def span(low: Decimal | None, high: Decimal | None) -> str:
    """A range: "45.5 to 46.5 billion", "240 or more", "up to 240", "1,180"."""
    if low is None:
        return "anything" if high is None else f"up to {figure(high)}"
    if high is None:
        return f"{figure(low)} or more"
    if low == high:
        return figure(low)
    first, _, first_scale = figure(low).partition(" ")
    last, _, last_scale = figure(high).partition(" ")
    if first_scale == last_scale:
        return f"{first} to {last} {last_scale}".rstrip()
    return f"{figure(low)} to {figure(high)}"


def stated(numbers: Range, hedge: str | None) -> str:
    """A stated figure with its hedge: "more than 370", "5 to 7 million"."""
    words = span(numbers.low, numbers.high)
    return words if hedge is None else f"{_HEDGES.get(hedge, hedge.replace('_', ' '))} {words}"


def unit(name: str | None, numbers: Range | None = None) -> str:
    """A unit after a figure, with the space before it: " meters", " feet", " per metric ton"; "" for none."""
    if name is None:
        return ""
    one = numbers is not None and numbers.low == numbers.high == 1
    counted, per, rest = name.partition("per_") if name.startswith("per_") else name.partition("_per_")
    if one or not counted:
        words = counted
    elif counted.startswith(("degree", "delta_degree")):
        words = counted.replace("degree", "degrees", 1).replace("delta_", "")
    elif counted in _UNCHANGING:
        words = counted
    else:
        head, under, last = counted.rpartition("_")
        words = head + under + _PLURALS.get(last, f"{last}s")
    return " " + f"{words}{per}{rest}".replace("_", " ").strip()


def money(code: str, low: Decimal | None, high: Decimal | None) -> str:
    """An amount or a range of amounts: "CAD 55.5 to 56.5 billion"."""
    return f"{code} {span(low, high)}"


def percent(share: Decimal) -> str:
    """A share as a percentage: 0.351 is "35%", 0.0169 is "1.7%"."""
    return f"{_trim(rounded(share * 100, 2)):f}%"


def day(value: date) -> str:
    """A day: "8 March 2022"."""
    return f"{value.day} {value:%B %Y}"


def days(first: date, last: date) -> str:
    """Some days: "8 March 2022", "8 to 10 March 2022", "28 February to 2 March 2022"."""
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} to {day(last)}"
    return f"{day(first)} to {day(last)}"


def _trim(value: Decimal) -> Decimal:
    """Without zeros after the point, and without an exponent."""
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    return plain.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else plain
