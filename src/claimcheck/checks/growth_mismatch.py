"""A rise or fall that does not fit the two figures it connects.

"From NOK 840m to NOK 1.05bn, an increase of 31 per cent": it is 25. Growth is worked from the wrong base,
or one of the three figures was corrected later. Percentages, multiples ("doubled", "three times") and
differences ("down 400 to 1,100 from 1,500") are redone with the ranges that rounding leaves. Growth that is
adjusted, averaged or compounded is another sum and is left alone.
"""

import re
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
    widen,
    words,
)
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.changes import changes, direction
from claimcheck.checks.series import reading, same_measure
from claimcheck.model import Claim, Range

# "9,400 tonnes of seed, twice the 4,700 of last season"
_TIMES = Wording(
    "X",
    r"<after:[NMUR]>~(?:,| –| —|:) ?(?:or |that is |which is )?<change:X> (?:as many as |as much as )?"
    r"(?:the |last year's |last season's )<before:[NMUR]>",
)
# "Doubled" is said of anything from 1.7 to 2.3 times.
_LOOSE = Decimal("0.15")
_INCREASE = re.compile(r"\b(?:increase|rise|growth|more|higher|bigger|larger|jump|gain)\b")
# A difference in plain figures is read only between "from" and "to" and before "than ... when": elsewhere
# it counts other things.
_FROM_TO = re.compile(
    r"\bfrom (?:[a-z]+ )?[A-Z].*\bto (?:[a-z]+ )?[A-Z]|\bto (?:[a-z]+ )?[A-Z].*\bfrom (?:[a-z]+ )?[A-Z]"
    r"| than .*\b(?:when|which)\b"
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Changes that their before and after do not give."""
    for found in changes(article):
        if found["before"].kind != "percent" and same_measure((found["before"], found["after"])):
            yield from _judged(found)
    for found in article.find(_TIMES):
        if same_measure((found["before"], found["after"])):
            yield from _multiple(found)


def _judged(found: Found) -> Iterator[Slip | Abstention]:
    before, after, change = found["before"], found["after"], found["change"]
    if change.kind == "multiple":
        yield from _multiple(found)
    elif change.kind == "percent" and change.quantity is not None and change.quantity.unit == "percent":
        yield from _per_cent(found)
    elif same_measure((before, after, change)) and _FROM_TO.search(found.text):
        yield from _difference(found)


def _per_cent(found: Found) -> Iterator[Slip | Abstention]:
    before, after, change = found["before"], found["after"], found["change"]
    was, now = reading((before, after))
    ratio = divide(now, was)
    says = _allowed_change(change)
    first, second = stated(before), stated(after)
    if ratio is None or ratio.high is None or says is None or first is None or second is None or not first:
        yield Abstention((before, after, change))
        return
    grown = scale(shift(ratio, -ONE), HUNDRED) if ratio.low is not None else None
    if grown is None or grown.low is None or grown.high is None:
        yield Abstention((before, after, change))
        return
    fallen = Range(-grown.high, -grown.low)
    said = direction(found)
    choices = {"up": (grown,), "down": (fallen,)}.get(said or "", (grown, fallen))
    if any(meets(says, choice) for choice in choices):
        return
    exact = HUNDRED * (second - first) / first
    name = "an increase" if exact > 0 else "a decrease"
    shown = words(grown if exact > 0 else fallen)
    size = plain(abs(exact))
    rounding = "" if shown == size else f" ({shown} with rounding)"
    yield Slip(
        evidence=(before, after, change),
        words={
            "sum": f"from {plain(first, 12)} to {plain(second, 12)} is {name} of {size} per cent{rounding}"
            + _other_base(says, first, second),
            "change": found.quote("change"),
        },
        verdict=verdict_of(before, after, change),
    )


def _other_base(says: Range, first: Decimal, second: Decimal) -> str:
    """A word on where the stated figure may come from, when it is the change over the later figure."""
    if not second:
        return ""
    share = abs(HUNDRED * (second - first) / second)
    if not meets(says, Range(share, share)):
        return ""
    return f", though {plain(share)} per cent of the later figure"


def _multiple(found: Found) -> Iterator[Slip | Abstention]:
    before, after, change = found["before"], found["after"], found["change"]
    says, figure = allowed(change), stated(change)
    if says is None or figure is None:
        return
    ratio = divide(*reversed(reading((before, after))))
    first, second = stated(before), stated(after)
    if ratio is None or first is None or second is None or not first:
        yield Abstention((before, after, change))
        return
    loose = says if change.hedge else Range(figure * (ONE - _LOOSE), figure * (ONE + _LOOSE))
    readings = [loose, _inverse(loose)]
    if _INCREASE.search(found.text + found.quote("change")):
        # "A threefold increase" is three times as much to most and four times to some.
        readings.append(shift(loose, ONE))
    if any(meets(ratio, each) for each in readings):
        return
    yield Slip(
        evidence=(before, after, change),
        words={
            "sum": f"{plain(second, 12)} is {plain(second / first)} times {plain(first, 12)}",
            "change": found.quote("change"),
        },
        verdict=verdict_of(before, after, change),
    )


def _difference(found: Found) -> Iterator[Slip | Abstention]:
    before, after, change = found["before"], found["after"], found["change"]
    was, now, says = reading((before, after, change))
    first, second = stated(before), stated(after)
    if first is None or second is None:
        yield Abstention((before, after, change))
        return
    if meets(says, subtract(now, was)) or meets(says, subtract(was, now)):
        return
    yield Slip(
        evidence=(before, after, change),
        words={
            "sum": f"from {plain(first, 12)} to {plain(second, 12)} is a difference"
            f" of {plain(abs(second - first), 12)}",
            "change": found.quote("change"),
        },
        verdict=verdict_of(before, after, change),
    )


def _allowed_change(change: Claim) -> Range | None:
    """What a stated percentage allows, truncation included."""
    says, figure = allowed(change), stated(change)
    if says is None or figure is None:
        return says
    return widen(says, Decimal(1).scaleb(min(0, int(figure.as_tuple().exponent))) / 2)


def _inverse(each: Range) -> Range:
    low = None if not each.high else ONE / each.high
    high = None if not each.low else ONE / each.low
    return Range(low, high)


CHECK = InternalCheck(
    name="growth-mismatch",
    slips=slips,
    message="The change does not fit its two figures: {sum}, and the text says \u201c{change}\u201d",
    advice="Divide the difference by the earlier figure; then check which of the three was updated.",
    examples=(
        clash("Membership went from 6,400 to 8,320, an increase of 23 per cent."),
        clash("The port handled 512 ships, compared with 640 in 2018, a fall of 28 percent."),
        clash("Ticket income rose 15% to £2.3m from £1.8m."),
        clash(
            "Reported thefts have climbed from 1,100 in 2015-16 to 1,430 in 2019-20, a rise of 40 per cent."
        ),
        clash("Each hive gave 14 kilos of honey, where last year there were 21 kilos: 50 percent less."),
        clash("The waiting list has doubled from 310 to 780."),
        clash("The staff was cut by 60 to 340 from 420."),
        silent("Membership went from 6,400 to 8,320, an increase of 30 per cent."),
        silent("The port handled 512 ships, compared with 640 in 2018, a fall of 20 percent."),
        silent("Ticket income rose 28% to £2.3m from £1.8m."),
        silent("Like-for-like ticket income rose 15% to £2.3m from £1.8m."),
        silent("The waiting list has more than doubled from 310 to 780."),
        silent("The fund grew from 4% of the market to 6% of it, a rise of two points."),
        silent("Output rose from 12 to 18 tonnes, and prices jumped 4 per cent."),
        silent("Rent went from about £900 to about £1,000, an increase of 10 per cent."),
    ),
)
