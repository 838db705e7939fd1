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
    negative,
    plain,
    scale,
    shift,
    stated,
    subtract,
    verdict_of,
)
from claimcheck.checks.article import Article
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.changes import Change, changes
from claimcheck.model import Range

_BASIS_POINTS = Decimal(100)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Changes between two percentages that are given in the wrong unit."""
    for change in changes(article):
        if change.before.kind != "percent":
            continue
        if change.change.kind == "percent" or _counts_points(change):
            yield from _judged(change)


def _judged(change: Change) -> Iterator[Slip | Abstention]:
    evidence = (change.before, change.after, change.change)
    was, now, says = (allowed(claim) for claim in evidence)
    first, second = stated(change.before), stated(change.after)
    if was is None or now is None or says is None or not first or second is None:
        yield Abstention(evidence)
        return
    ratio = divide(now, was)
    if ratio is None:
        yield Abstention(evidence)
        return
    unit = change.change.quantity.unit if change.change.quantity else None
    if unit == "basis_point":
        says = scale(says, ONE / _BASIS_POINTS)
    points = _size(subtract(now, was))
    in_points = unit != "percent"
    if meets(says, points if in_points else _size(scale(shift(ratio, -ONE), HUNDRED))):
        return
    loose = not in_points and meets(says, points)
    if loose and verdict_of(*evidence) == "discrepancy":
        yield Abstention(evidence)
        return
    yield Slip(
        evidence=evidence,
        words={
            "before": change.quote(change.before),
            "after": change.quote(change.after),
            "actual": f"{plain(abs(second - first))} percentage points,"
            f" or {plain(abs(HUNDRED * (second - first) / first))} per cent",
            "change": change.quote(change.change),
        },
        # "A rise of 10 per cent" from 40 to 50 is loose, and readers know what is meant.
        verdict="discrepancy" if loose else verdict_of(*evidence),
    )


def _counts_points(change: Change) -> bool:
    """ "a gain of 17 points": between two percentages these are percentage points."""
    return change.change.kind == "count" and change.quote(change.change).endswith(("point", "points"))


def _size(each: Range) -> Range:
    """The range of sizes of a difference, whatever its sign."""
    if each.low is None or each.high is None or each.low >= 0:
        return each
    return negative(each) if each.high <= 0 else Range(Decimal(0), max(-each.low, each.high))


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
        silent("Bills rose by 2 per cent after the tax went from 5 per cent to 7 per cent."),
        silent("Prices rose from $8 to $10, a rise of 25%."),
    ),
)
