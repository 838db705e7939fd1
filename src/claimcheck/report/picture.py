"""A picture of who says what: each source's figure on a number line or a timeline, as SVG.

Every row shows the range the words allow (outlined), the range a reader expects (filled) and the
figure as stated (a dot). An open end runs out of the picture as an arrow. Figures in different units
or currencies are never put on one line: each unit has its own, and the picture says so.

Positions are percentages, so the picture is as wide as its column and its words keep their size.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from html import escape
from math import floor, log10
from typing import NamedTuple

from claimcheck.model import Claim, Finding, Range
from claimcheck.report.prose import harmless

# Where the line's own ends lie, in percent: what is left is room for arrows and for labels.
_LEFT, _RIGHT = 5.0, 95.0
# A line from 3 to 3,000 would squeeze all but one figure into a corner: from this ratio on, the scale
# is logarithmic.
_WIDE = 300.0
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

# Five labels longer than this would run into each other on a telephone.
_LONG = 9

Ends = tuple[float | None, float | None]


class Row(NamedTuple):
    """One line of the picture: who says what in which words, and how often; and its ranges."""

    who: str
    words: str
    side: int | None
    stated: Ends | None
    allowed: Ends
    expected: Ends
    means: str
    places: int


class Axis(NamedTuple):
    """Rows that can stand on one line: figures of one unit, or dates."""

    name: str
    dates: bool
    rows: tuple[Row, ...]


def picture(finding: Finding, claims: Mapping[tuple[str, int, int], Claim], names: Mapping[str, str]) -> str:
    """The figures of a finding as an HTML list with SVG lines; empty when there are not two to compare.

    `claims` are looked up by source and span, `names` say who speaks, by source.
    """
    lines = axes(finding, claims, names)
    if sum(len(axis.rows) for axis in lines) < 2:
        return ""
    note = ""
    if len(lines) > 1:
        kinds = " and ".join(escape(axis.name) for axis in lines)
        note = f'<p class="apart">Not on one scale: {kinds}.</p>'
    return f'<figure class="picture">{note}{"".join(_axis(axis) for axis in lines)}</figure>'


def axes(
    finding: Finding, claims: Mapping[tuple[str, int, int], Claim], names: Mapping[str, str]
) -> tuple[Axis, ...]:
    """The figures a finding quotes, grouped by what may share a line, in the finding's order."""
    groups: dict[tuple[str, bool], dict[tuple[object, ...], Row]] = {}
    for evidence in finding.evidence:
        claim = claims.get((evidence.document, evidence.start, evidence.end))
        if claim is None:
            continue
        row = _row(claim, evidence.side, names.get(claim.source, claim.source))
        if row is None:
            continue
        rows = groups.setdefault((_unit(claim), claim.kind == "date"), {})
        # A source that says the same twice has one row: the picture is of sources, not of sentences.
        key = (claim.source, row.side, row.stated, row.allowed, row.expected)
        known = rows.get(key)
        rows[key] = row if known is None else known._replace(places=known.places + 1)
    return tuple(Axis(unit, dates, tuple(rows.values())) for (unit, dates), rows in groups.items())


def _unit(claim: Claim) -> str:
    """What a claim's figure is a number of, as the name of a line."""
    quantity = claim.quantity
    if quantity is None:
        return "dates"
    per = f" {quantity.unit.replace('_', ' ')}" if quantity.unit else ""
    if claim.kind == "money":
        codes = quantity.currencies
        if len(codes) == 1:
            return codes[0] + per
        return f"“{quantity.symbol or 'amount'}” of no stated currency{per}"
    if quantity.unit:
        return per.strip()
    return {"count": "numbers", "ordinal": "ranks", "multiple": "multiples"}.get(claim.kind, claim.kind)


def _row(claim: Claim, side: int | None, who: str) -> Row | None:
    words = harmless(claim.text)
    if claim.quantity is None:
        if claim.period is None or (claim.period.first is None and claim.period.last is None):
            return None
        first, last = claim.period.first, claim.period.last
        ends: Ends = (first.toordinal() if first else None, last.toordinal() + 1 if last else None)
        return Row(who, words, side, None, ends, ends, _days(first, last), 1)
    quantity = claim.quantity
    if quantity.allowed == (None, None) and quantity.stated is None:
        return None
    stated = None if quantity.stated is None else _floats(quantity.stated)
    means = _means(quantity.allowed, strict=(claim.hedge or "") in ("more_than", "less_than"))
    if quantity.expected != quantity.allowed:
        means = f"allows {means}, suggests {_means(quantity.expected)}"
    return Row(who, words, side, stated, _floats(quantity.allowed), _floats(quantity.expected), means, 1)


def _floats(ends: Range) -> Ends:
    return tuple(None if end is None else float(end) for end in ends)  # type: ignore[return-value]


def _means(ends: Range, strict: bool = False) -> str:
    low, high = ends
    if low is not None and high is not None:
        return figure(low) if low == high else f"{figure(low)} to {figure(high)}"
    if low is not None:
        return f"more than {figure(low)}" if strict else f"{figure(low)} or more"
    if high is not None:
        return f"less than {figure(high)}" if strict else f"{figure(high)} or less"
    return "any number"


def figure(value: Decimal) -> str:
    """A figure for a reader: 40450000000 is "40.45 billion", 1180 is "1,180"."""
    if value.adjusted() > 15 or (value and value.adjusted() < -6):
        return f"{value:.3g}"
    for power, name in _SCALES:
        scaled = value.scaleb(-power)
        if abs(scaled) >= 1 and -scaled.normalize().as_tuple().exponent <= 4:  # type: ignore[operator]
            return f"{_grouped(scaled)} {name}"
    return _grouped(value)


def _grouped(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _days(first: date | None, last: date | None) -> str:
    if first is None:
        return f"until {day(last)}" if last else ""
    if last is None:
        return f"from {day(first)}"
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def day(when: date) -> str:
    """A day as "16 Feb 2026"."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def _axis(axis: Axis) -> str:
    scale = _Scale.around(axis)
    ticks = list(_date_ticks(scale) if axis.dates else _ticks(scale, axis))
    if len(ticks) > 4 and max(len(label) for _, label in ticks) > _LONG:
        ticks = ticks[::2]
    grid = "".join(f'<line class="grid" x1="{at}" x2="{at}" y1="0" y2="100%"/>' for at, _ in ticks)
    rows = "".join(_drawn(row, scale, grid, axis.dates) for row in axis.rows)
    labels = "".join(f'<text{_anchor(at)} x="{at}" y="12">{escape(label)}</text>' for at, label in ticks)
    unit = axis.name + (", logarithmic scale" if scale.logarithmic else "")
    return (
        f'<ul class="line">{rows}</ul><div class="axis" aria-hidden="true"><span>{escape(unit)}</span>'
        f'<svg width="100%" height="16">{labels}</svg></div>'
    )


def _anchor(at: str) -> str:
    """Labels beside an edge lean away from it, so that none runs over the page's side."""
    place = float(at.rstrip("%"))
    return ' class="low"' if place < 12 else ' class="high"' if place > 86 else ""


def _drawn(row: Row, scale: _Scale, grid: str, dates: bool) -> str:
    side = f"side-{row.side}" if row.side else "side-0"
    shapes = []
    if not _point(row.allowed):
        shapes.append(_bar(row.allowed, scale, "allowed", 16))
    if not _point(row.expected):
        shapes.append(_bar(row.expected, scale, "expected", 8))
    if row.stated is not None:
        low, high = row.stated
        for end in dict.fromkeys((low, high)):
            if end is not None:
                shapes.append(f'<circle class="stated" cx="{scale.at(end)}" r="5"/>')
    elif dates and row.allowed[0] is not None and row.allowed[1] == row.allowed[0] + 1:
        shapes.append(f'<circle class="stated" cx="{scale.at(row.allowed[0] + 0.5)}" r="5"/>')
    again = f" ({row.places} places)" if row.places > 1 else ""
    # The words stand apart from what they mean, so "about 250" is not followed by itself.
    means = f'<span class="means">{escape(row.means)}{again}</span>' if row.means or again else ""
    says = f"<b>{escape(row.who)}</b> <q>{escape(row.words)}</q> {means}"
    middle = f'<svg y="50%" overflow="visible">{"".join(shapes)}</svg>'
    plot = f'<svg class="plot" aria-hidden="true">{grid}{middle}</svg>'
    return f'<li class="{side}"><div class="says">{says}</div>{plot}</li>'


def _point(ends: Ends) -> bool:
    return ends[0] is not None and ends[0] == ends[1]


def _bar(ends: Ends, scale: _Scale, name: str, height: int) -> str:
    """A range as a bar; an open end runs to the edge and ends in an arrow."""
    left = 1.0 if ends[0] is None else scale.percent(ends[0])
    right = 99.0 if ends[1] is None else scale.percent(ends[1])
    width = max(right - left, 0.6)
    place = f'x="{left:.2f}%" width="{width:.2f}%" y="{-height // 2}" height="{height}"'
    bar = f'<rect class="{name}" {place} rx="2"/>'
    if name == "allowed":
        if ends[0] is None:
            bar += '<svg x="1%" overflow="visible"><path class="arrow" d="M-6 0 6 -8 6 8z"/></svg>'
        if ends[1] is None:
            bar += '<svg x="99%" overflow="visible"><path class="arrow" d="M6 0 -6 -8 -6 8z"/></svg>'
    return bar


class _Scale(NamedTuple):
    """From figures to positions."""

    low: float
    high: float
    logarithmic: bool

    @classmethod
    def around(cls, axis: Axis) -> _Scale:
        """The scale on which every finite end of the rows has room."""
        ends = [
            end
            for row in axis.rows
            for pair in (row.stated, row.allowed, row.expected)
            for end in pair or ()
            if end is not None
        ]
        opens = any(None in pair for row in axis.rows for pair in (row.allowed, row.expected))
        low, high = min(ends), max(ends)
        if low > 0 and high / low > _WIDE:
            return cls(low / 2, high * (4 if opens else 2), True)
        room = (high - low) * (0.25 if opens else 0.1) or (1 if axis.dates else abs(high) * 0.1 or 1)
        return cls(max(0.0, low - room) if low >= 0 else low - room, high + room, False)

    def percent(self, value: float) -> float:
        if self.logarithmic:
            share = log10(value / self.low) / log10(self.high / self.low) if value > 0 else 0.0
        else:
            share = (value - self.low) / (self.high - self.low)
        return _LEFT + min(max(share, -0.04), 1.04) * (_RIGHT - _LEFT)

    def at(self, value: float) -> str:
        return f"{self.percent(value):.2f}%"


def _ticks(scale: _Scale, axis: Axis) -> Iterator[tuple[str, str]]:
    """About four round figures along the line."""
    if scale.logarithmic:
        powers = range(floor(log10(scale.low)) + 1, floor(log10(scale.high)) + 1)
        for power in powers[:: max(1, len(powers) // 4)]:
            yield scale.at(10.0**power), figure(Decimal(1).scaleb(power))
        return
    whole = axis.name in ("numbers", "ranks")
    step = _step((scale.high - scale.low) / 4, whole)
    count = floor(Decimal(scale.low) / step)
    while float(step * count) <= scale.high:
        if float(step * count) >= scale.low:
            yield scale.at(float(step * count)), figure(step * count)
        count += 1


def _step(about: float, whole: bool) -> Decimal:
    """The round step nearest above: 1, 2 or 5 times a power of ten."""
    power = Decimal(1).scaleb(floor(log10(about)))
    step = next((power * times for times in (1, 2, 5) if float(power * times) >= about), power * 10)
    return max(step, Decimal(1)) if whole else step


_DAY_STEPS = (1, 2, 5, 10)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


def _date_ticks(scale: _Scale) -> Iterator[tuple[str, str]]:
    """At most about five days, months or years along the line."""
    first = date.fromordinal(max(1, int(scale.low)))
    last = date.fromordinal(min(date.max.toordinal(), int(scale.high) + 1))
    span = last.toordinal() - first.toordinal()
    for step in _DAY_STEPS:
        if span / step <= 5:
            for ordinal in range(first.toordinal(), last.toordinal() + 1, step):
                if ordinal >= scale.low:
                    when = date.fromordinal(ordinal)
                    yield scale.at(ordinal + 0.5), f"{when.day} {_MONTHS[when.month - 1]}"
            return
    months = span / 30.4
    step = next((step for step in _MONTH_STEPS if months / step <= 5), _MONTH_STEPS[-1])
    index = -(-(first.year * 12 + first.month - 1) // step) * step
    while index <= last.year * 12 + last.month - 1:
        year, month = divmod(index, 12)
        when = date(year, month + 1, 1)
        if scale.low <= when.toordinal() <= scale.high:
            label = str(year) if step >= 12 else f"{_MONTHS[month]} {year}"
            yield scale.at(when.toordinal()), label
        index += step
