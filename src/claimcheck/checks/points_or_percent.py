"""Percentage points called per cent, or the other way round.

When turnout goes from 40 to 50 per cent it rises by ten points, or by 25 per cent. "A rise of 10 per cent"
says something else than was meant, and "a rise of 25 points" says something false. Where the figure given
is right in the other unit, this check says so; where it is right in neither, it reports a clash.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import (
    HUNDRED,
    ONE,
    allowed,
    divide,
    meets,
    plain,
    scale,
    shift,
    stated,
    subtract,
    verdict_of,
)
from claimcheck.checks.article import Article, Found
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.changes import changes
from claimcheck.checks.series import same_measure
from claimcheck.model import Range

_BASIS_POINTS = Decimal(100)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Changes between two percentages that are given in the wrong unit."""
    for found in changes(article):
        before, after, change = found["before"], found["after"], found["change"]
        if before.kind != "percent" or not same_measure((before, after)):
            continue
        if change.kind == "percent" or _counts_points(found):
            yield from _judged(found)


def _judged(found: Found) -> Iterator[Slip | Abstention]:
    before, after, change = found["before"], found["after"], found["change"]
    was, now, says = allowed(before), allowed(after), allowed(change)
    first, second = stated(before), stated(after)
    if was is None or now is None or says is None or first is None or second is None or not first:
        yield Abstention((before, after, change))
        return
    unit = change.quantity.unit if change.quantity else None
    if unit == "basis_point":
        says = scale(says, ONE / _BASIS_POINTS)
    points = _size(subtract(now, was))
    ratio = divide(now, was)
    relative = None if ratio is None else _size(scale(shift(ratio, -ONE), HUNDRED))
    if relative is None:
        yield Abstention((before, after, change))
        return
    in_points = unit != "percent"
    if meets(says, points if in_points else relative):
        return
    if not in_points and verdict_of(before, after, change) == "discrepancy":
        yield Abstention((before, after, change))
        return
    actual = (
        f"{plain(abs(second - first))} percentage points,"
        f" or {plain(abs(HUNDRED * (second - first) / first))} per cent"
    )
    yield Slip(
        evidence=(before, after, change),
        words={
            "before": found.quote("before"),
            "after": found.quote("after"),
            "actual": actual,
            "change": found.quote("change"),
        },
        # "A rise of 10 per cent" from 40 to 50 is loose, and readers know what is meant.
        verdict="discrepancy" if not in_points and meets(says, points) else verdict_of(before, after, change),
    )


def _counts_points(found: Found) -> bool:
    """ "a gain of 17 points": between two percentages these are percentage points."""
    return found["change"].kind == "count" and found.quote("change").endswith(("point", "points"))


def _size(each: Range) -> Range:
    """The range of sizes of a difference, whatever its sign."""
    if each.low is None or each.high is None or each.low >= 0:
        return each
    if each.high <= 0:
        return Range(-each.high, -each.low)
    return Range(Decimal(0), max(-each.low, each.high))


CHECK = InternalCheck(
    name="points-or-percent",
    slips=slips,
    message="\u201c{before}\u201d to \u201c{after}\u201d is {actual}; the text says \u201c{change}\u201d",
    advice="Write percentage points for the difference of two percentages.",
    examples=(
        clash("Turnout went from 40 per cent to 50 per cent, an increase of 10 per cent."),
        clash("The party's share fell from 36% to 27%, a drop of 25 percentage points."),
        clash("The vacancy rate rose to 12 per cent from 8 per cent, a rise of 4 per cent."),
        clash("Support climbed from 44% in May to 55% in June, a gain of 17 points."),
        clash("The yield went from 3.1% to 3.6%, a rise of 500 basis points."),
        silent("Turnout went from 40 per cent to 50 per cent, an increase of 10 percentage points."),
        silent("The party's share fell from 36% to 27%, a drop of a quarter."),
        silent("The vacancy rate rose to 12 per cent from 8 per cent, a rise of 50 per cent."),
        silent("Support climbed from 44% in May to 55% in June, a gain of 11 points."),
        silent("The yield went from 3.1% to 3.6%, a rise of 50 basis points."),
        silent("Prices rose from $8 to $10, a rise of 25%."),
    ),
)
