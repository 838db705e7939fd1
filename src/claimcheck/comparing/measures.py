"""Figures with units: metres against feet, tons against tonnes, hours against days."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, compare_figures, converted, figure_of, meet, point
from claimcheck.comparing.ruling import AGREE, Ruling, ruled
from claimcheck.lexicon.units import AMBIGUOUS, UNITS, Unit, is_time
from claimcheck.model import Claim, Range

# Two ways of measuring one heap: "2.1 million bushels" and "2.1 million tonnes" cannot be converted into
# each other without knowing the crop, but they cannot both be right about it.
_GOODS = frozenset(("mass", "volume"))

# Months and years are no fixed number of days. Four weeks pass for a month and 52 for a year.
_MONTHS: dict[str, int] = {"month": 1, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_MONTH_DAYS = (Decimal(28), Decimal(31))
_YEAR_DAYS = (Decimal(364), Decimal(366))
_DAY = Decimal(86400)
# How far, at most, a length of time is rounded. A year and a half is never "two years".
_TIME_NEAR = Decimal("0.05")


def compare_measures(left: Claim, right: Claim) -> Ruling:
    """The rung for two claims with quantities whose units may differ; a bare count has none."""
    assert left.quantity is not None
    assert right.quantity is not None
    ours, theirs = left.quantity.unit, right.quantity.unit
    crossed = ours != theirs
    one = figure_of(left, left.quantity, crossed=crossed)
    other = figure_of(right, right.quantity, crossed=crossed)
    return compare_units(one, ours, other, theirs)


def compare_units(left: Figure, left_unit: str | None, right: Figure, right_unit: str | None) -> Ruling:
    """The rung for two figures in the units named; the same word is read alike on both sides."""
    if left_unit == right_unit:
        if left_unit is not None and is_time(left_unit):
            left, right = _tight(left, Decimal(0)), _tight(right, Decimal(0))
        return compare_figures(left, right, words.unit(left_unit, left.stated))
    first = UNITS.get(left_unit) if left_unit is not None else None
    second = UNITS.get(right_unit) if right_unit is not None else None
    if first is None or second is None:
        return _incomparable(left_unit, right_unit)
    if first.dimension != second.dimension:
        if {first.dimension, second.dimension} == _GOODS and _repeats(left, right):
            return _same_number(left, first, right, second)
        return _incomparable(left_unit, right_unit)
    if first.name in AMBIGUOUS or second.name in AMBIGUOUS:
        return _open(left, first, right, second)
    return _crossed(left, first, right, second)


def _repeats(left: Figure, right: Figure) -> bool:
    """Whether both give one number, scale words aside: "2.1 Mt" and "2.1 million bushels"."""
    one, other = point(left), point(right)
    if not one or not other:
        return left.stated is not None and left.stated == right.stated
    ratio = (one / other).normalize()
    return ratio.as_tuple().digits == (1,) and ratio.adjusted() % 3 == 0


def _open(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """One word may stand for several units (ton, gallon, mile): every reading is tried, likeliest first."""
    firsts = [UNITS[name] for name in AMBIGUOUS.get(first.name, (first.name,))]
    seconds = [UNITS[name] for name in AMBIGUOUS.get(second.name, (second.name,))]
    # "2.1 million tons" against "2.1 million tonnes" is ambiguous, "100 miles" against "160 km" is not:
    # kilometers are none of the things that "miles" may mean.
    shared = any(one in seconds for one in firsts)
    if shared and compare_figures(left, right).verdict != "conflict":
        return ruled("ambiguous", lambda: _which(left, first, right, second))
    likeliest = _crossed(left, first, right, second)
    if likeliest.verdict in AGREE:
        return likeliest
    for one in firsts:
        for two in seconds:
            ruling = _crossed(left, one, right, two)
            if ruling.verdict in AGREE:
                return ruled("ambiguous", lambda: _which(left, first, right, second)) if shared else ruling
    return likeliest


def _crossed(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """Two figures in two units of one dimension, compared in the larger, whichever side it is on."""
    if first == second:
        return compare_figures(left, right, words.unit(first.name, left.stated))
    if first.dimension == "time":
        left, right = _tight(left, _TIME_NEAR), _tight(right, _TIME_NEAR)
    if first.dimension == "time" and (first.name in _MONTHS) != (second.name in _MONTHS):
        ruling = _calendar(left, first, right, second)
    else:
        larger = max(first, second, key=lambda unit: (unit.factor, unit.name))
        one, other = _into(larger, left, first), _into(larger, right, second)
        ruling = compare_figures(one, other, words.unit(larger.name), crossed=True)
    if ruling.verdict not in ("conflict", "discrepancy"):
        return ruling
    if left.stated is not None and left.stated == right.stated:
        # "Less than 50 feet" and "no more than 50 yards": both may be true, and one was copied wrongly.
        return ruling.but("conflict", lambda: "The same number stands with two units.")
    return ruling


def _into(target: Unit, each: Figure, unit: Unit) -> Figure:
    if unit == target:
        return each
    offset = (unit.offset - target.offset) / target.factor
    return converted(each, _named(each, unit), unit.factor / target.factor, offset)


def _named(each: Figure, unit: Unit) -> str:
    if each.stated is None:
        return each.name or f"a vague figure in{words.unit(unit.name)}"
    return words.stated(each.stated, each.hedge, words.unit(unit.name, each.stated))


def _calendar(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    """Months or years against days, hours or weeks: both in days, a month being 28 to 31 of them."""
    one, other = _in_days(left, first), _in_days(right, second)

    def say(outcome: str) -> str:
        return f"{_calendar_words(left, one, first)} and {_calendar_words(right, other, second)}: {outcome}."

    if meet(one.allowed, other.allowed) or _touch(one.allowed, other.allowed):
        if left.hedge is None and right.hedge is None:
            return ruled("converted", lambda: say("the two meet"))
        ruling = compare_figures(one, other, " days", crossed=True)
        if ruling.verdict in AGREE:
            return ruled("converted", lambda: say("the two meet"))
        return ruled("discrepancy", lambda: say("both can be true, but a reader expects something else"))
    return ruled("conflict", lambda: say("no length of time fits both"))


def _touch(one: Span, other: Span) -> bool:
    """Six weeks are the least that a month and a half can be."""
    return one.low == other.high is not None or other.low == one.high is not None


def _in_days(each: Figure, unit: Unit) -> Figure:
    if unit.name not in _MONTHS:
        return converted(each, _named(each, unit), unit.factor / _DAY)
    months = _MONTHS[unit.name]

    def widened(span: Span) -> Span:
        low = None if span.low is None else _days(span.low * months, 0)
        high = None if span.high is None else _days(span.high * months, 1)
        return Span(low, high)

    stated = None if each.stated is None else Range(*widened(Span(*each.stated))[:2])
    name = _named(each, unit)
    return Figure(stated, widened(each.allowed), widened(each.expected), each.hedge, name=name)


def _days(months: Decimal, end: int) -> Decimal:
    years, rest = divmod(months, 12)
    return years * _YEAR_DAYS[end] + rest * _MONTH_DAYS[end]


def _tight(each: Figure, leeway: Decimal) -> Figure:
    """A length of time is rounded by less than half its unit: "two years" are 23 months, but not 18.

    An exact one gets `leeway`, a share of itself, for having been said in another unit.
    """
    value = point(each)
    low, high = each.allowed.low, each.allowed.high
    if value is None or each.hedge is not None or low is None or high is None:
        return each
    if low == high:
        return each._replace(allowed=Span(value - leeway * value, value + leeway * value))
    least, most = value - _TIME_NEAR * value, value + _TIME_NEAR * value
    return each._replace(allowed=Span(max(low, least), min(high, most), False, True))


# --- Sentences ---------------------------------------------------------------------------------------


def _calendar_words(each: Figure, days: Figure, unit: Unit) -> str:
    low, high = days.stated if days.stated is not None and each.hedge is None else days.allowed[:2]
    if low is None or high is None:
        return f"{_named(each, unit)} is counted in days"
    return f"{_named(each, unit)} is {words.short_span(low, high)} days"


def _incomparable(left_unit: str | None, right_unit: str | None) -> Ruling:
    def say() -> str:
        one, other = words.unit(left_unit).strip(), words.unit(right_unit).strip()
        if not one or not other:
            return f"One is in {one or other}, the other has no unit."
        return f"One is in {one}, the other in {other}: neither converts into the other."

    return ruled("incomparable", say)


def _same_number(left: Figure, first: Unit, right: Figure, second: Unit) -> Ruling:
    return ruled(
        "conflict",
        lambda: (
            f"The same number stands with two units, {_named(left, first)} and {_named(right, second)}: "
            f"one of {first.dimension}, the other of {second.dimension}."
        ),
    )


def _which(left: Figure, first: Unit, right: Figure, second: Unit) -> str:
    unclear = first if first.name in AMBIGUOUS else second
    readings = [_reading(name) for name in AMBIGUOUS[unclear.name]]
    return (
        f"Whether {_named(left, first)} and {_named(right, second)} agree depends on what"
        f"{words.unit(unclear.name)} are: {', '.join(readings[:-1])} or {readings[-1]}."
    )


# Names that are plain in code and need an adjective beside their namesakes.
_CUSTOMARY = {"ton": "short_ton", "gallon": "US_gallon", "pint": "US_pint", "mile": "statute_mile"}


def _reading(name: str) -> str:
    parts = name.split("_per_") if not name.startswith("per_") else ["per", name.removeprefix("per_")]
    if parts[0] == "per":
        return f"per {_CUSTOMARY.get(parts[1], parts[1])}".replace("_", " ")
    parts[0] = _CUSTOMARY.get(parts[0], parts[0])
    return words.unit("_per_".join(parts)).strip()
