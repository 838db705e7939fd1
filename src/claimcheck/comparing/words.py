"""Figures, units and days in words an editor reads: "46.3 billion", "14.2 meters", "about 250"."""

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

_HEDGES = {"estimated": "an estimated", "odd": "some"}
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "millennium": "millennia"}
_UNCHANGING = frozenset("horsepower kelvin mach hertz kilohertz megahertz gigahertz percent".split())


def figure(value: Decimal) -> str:
    """A figure as a newspaper writes it: grouped digits, or a scale word from a million on."""
    size = abs(value)
    for scale, word in _SCALES:
        if size >= scale:
            scaled = (value / scale).normalize()
            if len(scaled.as_tuple().digits) <= _SCALED_DIGITS:
                return f"{scaled:f} {word}"
            break
    return f"{_trimmed(value):,f}"


def short(value: Decimal, digits: int = 4) -> Decimal:
    """A computed figure cut to so many significant digits, for showing."""
    return round(value, digits - 1 - value.adjusted()) if value else Decimal(0)


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


def short_span(low: Decimal, high: Decimal) -> str:
    """A computed range with as many digits as tell its ends apart, four at least."""
    for digits in range(4, 10):
        first, last = short(low, digits), short(high, digits)
        if first != last or low == high:
            break
    return span(first, last)


def stated(numbers: Range, hedge: str | None, unit: str = "", before: str = "") -> str:
    """A stated figure with unit and hedge: "5 to 7 million", and in quotes “more than 370 meters”."""
    words = f"{before}{span(numbers.low, numbers.high)}{unit}"
    return words if hedge is None else f"“{_HEDGES.get(hedge, hedge.replace('_', ' '))} {words}”"


def unit(name: str | None, numbers: Range | None = None) -> str:
    """A unit after a figure, with the space before it: " meters", " feet", " per metric ton"; "" for none."""
    if name is None:
        return ""
    if name.startswith("per_"):
        return " " + name.replace("_", " ")
    counted, per, rest = name.partition("_per_")
    if numbers is None or not numbers.low == numbers.high == 1:
        counted = _plural(counted.removeprefix("delta_"))
    return f" {counted}{per}{rest}".replace("_", " ")


def _plural(name: str) -> str:
    if name.startswith("degree"):
        return name.replace("degree", "degrees", 1)
    if name in _UNCHANGING:
        return name
    head, under, last = name.rpartition("_")
    return head + under + _PLURALS.get(last, f"{last}s")


def money(code: str, low: Decimal | None, high: Decimal | None, hedge: str | None = None) -> str:
    """An amount or a range of amounts: "CAD 55.5 to 56.5 billion", “more than CAD 56 billion”."""
    return stated(Range(low, high), hedge, before=f"{code} ")


def percent(share: Decimal) -> str:
    """A share as a percentage: 0.351 is "35%", 0.0169 is "1.7%"."""
    return f"{_trimmed(short(share * 100, 2)):f}%"


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


def capital(sentence: str) -> str:
    """The sentence with a capital at its start, a quotation mark passed over."""
    at = 1 if sentence.startswith("“") else 0
    return sentence[:at] + sentence[at : at + 1].upper() + sentence[at + 1 :]


def lower(sentence: str) -> str:
    """The sentence to go on with after a comma: "Both say..." becomes "both say...", "CAD 5" stays."""
    return (
        sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() or sentence[1:2] == " " else sentence
    )


def _trimmed(value: Decimal) -> Decimal:
    """Without zeros after the point, and without an exponent."""
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    return plain.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else plain
