"""Figures with units: metres against feet, tons against tonnes, hours against days."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, compare_figures, converted, figure_of
from claimcheck.comparing.ruling import AGREE, Ruling
from claimcheck.lexicon.units import AMBIGUOUS, UNITS, Unit
from claimcheck.model import Claim, Quantity, Range

# Two ways of measuring one heap: "2.1 million bushels" and "2.1 million tonnes" cannot be converted into
# each other without knowing the crop, but they cannot both be right about it.
_GOODS = frozenset(("mass", "volume"))

# Months and years are no fixed number of days. Four weeks pass for a month and 52 for a year.
_MONTHS: dict[str, int] = {"month": 1, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_MONTH_DAYS = (Decimal(28), Decimal(31))
_YEAR_DAYS = (Decimal(364), Decimal(366))
_DAY = Decimal(86400)
# Lengths of time said in two units may be this far apart: 23 months are "two years".
_TIME_NEAR = Decimal("0.05")


def compare_measures(left: Claim, right: Claim) -> Ruling:
    """The rung for two claims with quantities whose units may differ; both None is a bare count."""
    assert left.quantity is not None
    assert right.quantity is not None
    one, other = figure_of(left, left.quantity), figure_of(right, right.quantity)
    return compare_units(one, left.quantity.unit, other, right.quantity.unit)


def compare_units(left: Figure, left_unit: str | None, right: Figure, right_unit: str | None) -> Ruling:
    """The rung for two figures in the units named; the same word is read alike on both sides."""
    if left_unit == right_unit:
        return compare_figures(left, right, words.unit(left_unit, left.stated))
    first = UNITS.get(left_unit) if left_unit is not None else None
    second = UNITS.get(right_unit) if right_unit is not None else None
    if first is None or second is None:
        return _incomparable(left_unit, right_unit)
    if first.dimension != second.dimension:
        if {first.dimension, second.dimension} == _GOODS and left.stated is not None:
            if left.stated == right.stated:
                return _same_number(left, first, right, second)
        return _incomparable(left_unit, right_unit)
    if first.name not in AMBIGUOUS and second.name not in AMBIGUOUS:
        return _crossed(left, first, right, second)
    return _open(left, first, right, second)


def _open(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """One word may stand for several units (ton, gallon, mile): every reading is tried, likeliest first."""
    firsts = [UNITS[name] for name in AMBIGUOUS.get(first.name, (first.name,))]
    seconds = [UNITS[name] for name in AMBIGUOUS.get(second.name, (second.name,))]
    shared = any(one in seconds for one in firsts)
    if shared:
        alike = compare_figures(left, right, words.unit(second.name, right.stated))
        if alike.verdict != "conflict":
            # "2.1 million tons" against "2.1 million tonnes".
            return Ruling("ambiguous", (lambda: _which(left, first, right, second),))
    likeliest = _crossed(left, first, right, second)
    if likeliest.verdict in AGREE:
        return likeliest
    for one in firsts:
        for two in seconds:
            ruling = _crossed(left, one, right, two)
            if ruling.verdict not in AGREE:
                continue
            if shared:
                return Ruling("ambiguous", (lambda: _which(left, first, right, second),))
            return ruling
    return likeliest


def _crossed(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """Two figures in two units of one dimension, compared in the larger, whichever side it is on."""
    if first == second:
        return compare_figures(left, right, words.unit(first.name, left.stated))
    if first.dimension == "time" and (first.name in _MONTHS) != (second.name in _MONTHS):
        ruling = _calendar(left, first, right, second)
    else:
        larger = max(first, second) if first.factor == second.factor else max(first, second, key=_factor)
        ruling = compare_figures(
            _into(larger, left, first), _into(larger, right, second), words.unit(larger.name), crossed=True
        )
    if ruling.verdict != "conflict":
        return ruling
    if first.dimension == "time" and _near_in_time(left, first, right, second):
        return Ruling("converted", (lambda: _near_words(left, first, right, second),))
    if left.stated is not None and left.stated == right.stated:
        return ruling.also("conflict", lambda: "The same number stands with two units.")
    return ruling


def _factor(unit: Unit) -> Decimal:
    return unit.factor


def _into(target: Unit, each: Figure, unit: Unit) -> Figure:
    name = _named(each, unit)
    if unit == target:
        return converted(each, name, Decimal(1))
    return converted(each, name, unit.factor / target.factor, (unit.offset - target.offset) / target.factor)


def _named(each: Figure, unit: Unit) -> str:
    if each.stated is None:
        return f"a vague figure in{words.unit(unit.name)}"
    return f"{words.stated(each.stated, each.hedge)}{words.unit(unit.name, each.stated)}"


def _calendar(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """Months or years against days, hours or weeks: both in days, a month being 28 to 31 of them."""

    def in_days(each: Figure, unit: Unit) -> Figure:
        if unit.name not in _MONTHS:
            return converted(each, _named(each, unit), unit.factor / _DAY)
        months = _MONTHS[unit.name]

        def widened(span: Span) -> Span:
            low = None if span.low is None else _days(span.low * months, 0)
            high = None if span.high is None else _days(span.high * months, 1)
            return Span(low, high, span.low_out, span.high_out and span.low != span.high)

        stated = None
        if each.stated is not None:
            span = widened(Span(*each.stated))
            stated = Range(span.low, span.high)
        return Figure(
            stated, widened(each.allowed), widened(each.expected), each.hedge, False, _named(each, unit)
        )

    one, other = in_days(left, first), in_days(right, second)
    ruling = compare_figures(one, other, " days", crossed=True)
    # Two weeks that fall into a month's leeway are expected of it; the leeway is no hedge.
    if ruling.verdict == "discrepancy" and left.hedge is None and right.hedge is None:
        return Ruling("converted", ruling.reasons[:1])
    return ruling


def _days(months: Decimal, end: int) -> Decimal:
    years, rest = divmod(months, 12)
    return years * _YEAR_DAYS[end] + rest * _MONTH_DAYS[end]


def _near_in_time(left: Figure, first: Unit, right: Figure, second: Unit) -> bool:
    if left.stated is None or right.stated is None or left.hedge is not None or right.hedge is not None:
        return False
    if left.stated.low is None or right.stated.low is None:
        return False
    if left.stated.low != left.stated.high or right.stated.low != right.stated.high:
        return False
    one, other = left.stated.low * first.factor, right.stated.low * second.factor
    return abs(one - other) <= _TIME_NEAR * max(one, other)


# --- Sentences ---------------------------------------------------------------------------------------


def _near_words(left: Figure, first: Unit, right: Figure, second: Unit) -> str:
    return f"{_named(left, first)} and {_named(right, second)} are within {words.percent(_TIME_NEAR)} of each other."


def _incomparable(left_unit: str | None, right_unit: str | None) -> Ruling:
    def say() -> str:
        one, other = words.unit(left_unit).strip(), words.unit(right_unit).strip()
        if not one or not other:
            return f"One is in{words.unit(left_unit or right_unit)}, the other has no unit."
        return f"One is in {one}, the other in {other}: neither converts into the other."

    return Ruling("incomparable", (say,))


def _same_number(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    return Ruling(
        "conflict",
        (
            lambda: (
                f"The same number stands with two units, {_named(left, first)} and {_named(right, second)}: "
                f"one of {first.dimension}, the other of {second.dimension}."
            ),
        ),
    )


def _which(left: Figure, first: Unit, right: Figure, second: Unit) -> str:
    unclear, clear = (first, second) if first.name in AMBIGUOUS else (second, first)
    readings = [words.unit(name).strip() for name in AMBIGUOUS[unclear.name]]
    return (
        f"{_named(left, first)} and {_named(right, second)} agree only if{words.unit(unclear.name)} are read as "
        f"{words.unit(clear.name).strip()}; the word may mean {', '.join(readings[:-1])} or {readings[-1]}."
    )


__all__ = ["Quantity", "compare_measures", "compare_units"]
