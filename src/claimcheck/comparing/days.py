"""Dates and periods: "2019" and "May 2019" agree, two days differ, a season is vague at its ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, figure_of, meet
from claimcheck.comparing.ruling import Ruling, ruled
from claimcheck.lexicon.units import UNITS, Unit
from claimcheck.model import Claim, Period, Verdict

# How far, in days, the ends of a period may lie from where its words put them.
_VAGUE = {"season": 31, "part": 31, "decade": 366, "century": 1830}
# "Around 8 March", "about 1920": how far a hedge may carry a date, half of it as a reader expects.
_ABOUT = {
    "day": 4,
    "week": 14,
    "month": 62,
    "quarter": 92,
    "season": 92,
    "half": 184,
    "year": 732,
    "range": 14,
}
# "Around 1920" is any year near it, as a round figure is.
_ROUND_YEAR, _ABOUT_ROUND_YEAR = 10, 3660
_APPROXIMATE = frozenset(("about", "estimated", "nearly", "just_under", "just_over"))

_DAY = timedelta(days=1)
_SECONDS = Decimal(86400)
# A leap year, to lay out dates whose year nobody knows.
_ANY_YEAR = 2000


class Days(NamedTuple):
    """First and last day, as ordinals, either end open."""

    first: int | None
    last: int | None


def compare_dates(left: Claim, right: Claim) -> Ruling:
    """The rung for two claims of kind `date`."""
    ours, theirs = left.period, right.period
    if ours is None or theirs is None:
        return ruled("incomparable", lambda: "One of the dates could not be read.")
    one, other = _days(ours), _days(theirs)
    if one is None or other is None:
        return _without_year(left, ours, right, theirs)
    if one == other:
        return ruled("same", lambda: f"Both mean {_said(ours)}.")
    if _overlap(one, other):
        if ours.granularity == theirs.granularity == "range" and not _ends_agree(one, other):
            return ruled(
                "discrepancy", lambda: f"{_both(ours, theirs)} overlap, but begin or end on different days."
            )
        vague = ours.granularity in _VAGUE or theirs.granularity in _VAGUE or None in (*one, *other)
        return ruled("hedged" if vague else "rounding", lambda: _lies(ours, one, theirs, other))
    hedges = _hedge(left), _hedge(right)
    if any(hedges) and _overlap(_widened(one, hedges[0] // 2), _widened(other, hedges[1] // 2)):
        return ruled(
            "hedged", lambda: f"{_both(ours, theirs)} are as near as “around” leads a reader to expect."
        )
    looseness = [
        max(by, _VAGUE.get(each.granularity, 0)) for by, each in zip(hedges, (ours, theirs), strict=True)
    ]
    if _overlap(_widened(one, looseness[0]), _widened(other, looseness[1])):
        return ruled(
            "discrepancy", lambda: f"{_both(ours, theirs)} meet only if their ends are taken loosely."
        )
    if _other_year_or_week(ours, theirs):
        return _read_otherwise(ours, theirs)
    return ruled(
        "conflict", lambda: f"{_both(ours, theirs)} have no day in common.{_apart(ours, theirs, one, other)}"
    )


def compare_length(duration: Claim, dates: Claim) -> Ruling:
    """The rung for a duration against a range of dates: "six days" against "Feb. 15 to 20".

    Both ways of counting are right: the days from the 15th to the 20th are six, and five have passed.
    """
    period, quantity = dates.period, duration.quantity
    unit = UNITS.get(quantity.unit or "") if quantity is not None else None
    if (
        quantity is None
        or unit is None
        or unit.dimension != "time"
        or period is None
        or period.first is None
        or period.last is None
        or period.granularity != "range"
    ):
        return ruled("incomparable", lambda: "A length of time is compared with a range of dates only.")
    figure = figure_of(duration, quantity)
    step, elapsed = _elapsed(period.first, period.last)
    spoken = _in_days(figure, unit)
    said = (
        words.stated(figure.stated, figure.hedge, words.unit(unit.name, figure.stated))
        if figure.stated
        else ""
    )
    count = _count_words(period.first, period.last, unit)
    if meet(spoken, Span(Decimal(elapsed - step), Decimal(elapsed))):
        agree: Verdict = "hedged" if figure.hedge is not None else "converted"
        return ruled(agree, lambda: f"{count}, and {said or 'the length of time'} fits that.")
    return ruled("conflict", lambda: f"{count}, which is not {said or 'the length of time'}.")


def _elapsed(first: date, last: date) -> tuple[int, int]:
    """How fine the two ends are, in days, and the days from the first to the last, both counted."""
    count = (last - first).days + 1
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return 366, count
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return 31, count
    return 1, count


def _in_days(figure: Figure, unit: Unit) -> Span:
    days = unit.factor / _SECONDS
    # Weeks and longer are said in whole numbers: eleven weeks and five days are "12 weeks".
    loose = days / 2 if days > 1 else Decimal(0)
    said = figure.allowed if figure.hedge is not None or figure.stated is None else Span(*figure.stated)
    return Span(
        None if said.low is None else said.low * days - loose,
        None if said.high is None else said.high * days + loose,
        said.low_out,
        said.high_out,
    )


def _days(period: Period) -> Days | None:
    if period.first is None and period.last is None:
        return None
    return Days(
        None if period.first is None else period.first.toordinal(),
        None if period.last is None else period.last.toordinal(),
    )


def _overlap(one: Days, other: Days) -> bool:
    starts_after = one.first is not None and other.last is not None and one.first > other.last
    ends_before = one.last is not None and other.first is not None and one.last < other.first
    return not starts_after and not ends_before


def _ends_agree(one: Days, other: Days) -> bool:
    """Whether two explicit ranges begin and end alike, as exactly as each is written."""
    fineness = max(_fineness(one), _fineness(other))
    for end, against in ((one.first, other.first), (one.last, other.last)):
        if end is not None and against is not None and abs(end - against) >= fineness:
            return False
    return True


def _fineness(days: Days) -> int:
    if days.first is None or days.last is None:
        return 1
    return _elapsed(date.fromordinal(days.first), date.fromordinal(days.last))[0]


def _hedge(claim: Claim) -> int:
    """How many days a hedge may carry the date either way."""
    period = claim.period
    if claim.hedge not in _APPROXIMATE or period is None:
        return 0
    if period.granularity == "year" and period.first is not None and period.first.year % _ROUND_YEAR == 0:
        return _ABOUT_ROUND_YEAR
    return _ABOUT.get(period.granularity, 0)


def _widened(days: Days, by: int) -> Days:
    return Days(
        None if days.first is None else days.first - by,
        None if days.last is None else days.last + by,
    )


def _other_year_or_week(ours: Period, theirs: Period) -> bool:
    """Whether the dates agree but for a year or a week that one of the texts leaves to the reader."""
    if not (ours.inferred or theirs.inferred):
        return False
    if ours.first is None or theirs.first is None or ours.last is None or theirs.last is None:
        return False
    if ours.granularity != theirs.granularity:
        return False
    if ours.granularity == "day" and (ours.weekday is not None or theirs.weekday is not None):
        return (ours.first - theirs.first).days % 7 == 0
    if ours.granularity not in ("day", "month"):
        return False
    return (ours.first.month, ours.first.day) == (theirs.first.month, theirs.first.day)


def _read_otherwise(ours: Period, theirs: Period) -> Ruling:
    if ours.inferred and theirs.inferred:
        return ruled(
            "same", lambda: "Neither text says which year or week it means; both name the same day of it."
        )
    guessed, named = (ours, theirs) if ours.inferred else (theirs, ours)
    return ruled(
        "ambiguous",
        lambda: (
            f"One text leaves the year or week to its reader; by its date of publication it means "
            f"{_said(guessed)}. The other means {_said(named)}."
        ),
    )


def _without_year(left: Claim, ours: Period, right: Claim, theirs: Period) -> Ruling:
    """At least one date has no year to be had: month and day, the weekday or the words are all there is."""
    one, other = _in_any_year(ours), _in_any_year(theirs)
    if one is not None and other is not None:
        if one == other:
            return ruled("same", lambda: f"Both mean {_said(ours)}.")
        if _overlap(one, other):
            return ruled("rounding", lambda: _lies(ours, one, theirs, other))
        return ruled("conflict", lambda: f"{_both(ours, theirs)} have no day in common, whatever the year.")
    if _weekday(ours) is not None and _weekday(theirs) is not None:
        if _weekday(ours) == _weekday(theirs):
            return ruled("same", lambda: f"Both mean a {_weekday_name(ours)}.")
        return ruled(
            "conflict", lambda: f"One means a {_weekday_name(ours)}, the other a {_weekday_name(theirs)}."
        )
    if _days(ours) is None and _days(theirs) is None and _spelling(left) == _spelling(right):
        # "In the second quarter" is the same quarter in two texts of one event, whichever it is.
        return ruled("same", lambda: f"Both say “{left.text}”.")
    return ruled("incomparable", lambda: "One of the dates cannot be placed: its text gives no year.")


def _spelling(claim: Claim) -> str:
    return "".join(letter for letter in claim.text.casefold() if letter.isalnum())


def _in_any_year(period: Period) -> Days | None:
    """The days of a period laid into one year; None when it has no month, or spans years."""
    if period.first is not None and period.last is not None:
        if period.first.year != period.last.year or period.granularity == "year":
            return None
        first, last = period.first, period.last
        return Days(_ordinal(first.month, first.day), _ordinal(last.month, last.day))
    if period.month is None:
        return None
    month, day = period.to_month or period.month, period.to_day or period.day
    last_day = day or monthrange(_ANY_YEAR, month)[1]
    days = Days(_ordinal(period.month, period.day or 1), _ordinal(month, last_day))
    if days.first is not None and days.last is not None and days.first > days.last:
        return None
    return days


def _ordinal(month: int, day: int) -> int:
    return date(_ANY_YEAR, month, min(day, monthrange(_ANY_YEAR, month)[1])).toordinal()


def _weekday(period: Period) -> int | None:
    if period.weekday is not None:
        return period.weekday
    return period.first.weekday() if period.first is not None and period.first == period.last else None


# --- Sentences ---------------------------------------------------------------------------------------


def _said(period: Period) -> str:
    first, last = period.first, period.last
    if first is None and last is None:
        if period.month is None:
            return f"a {_weekday_name(period)}" if period.weekday is not None else "an undated day"
        start = _month_day(period.month, period.day)
        if period.to_month is None and period.to_day is None:
            return start
        if period.day is not None and period.to_month in (None, period.month):
            return f"{period.day} to {_month_day(period.month, period.to_day)}"
        return f"{start} to {_month_day(period.to_month or period.month, period.to_day)}"
    if first is None:
        assert last is not None
        return f"the time up to {words.day(last)}"
    if last is None:
        return f"the time from {words.day(first)}"
    if period.granularity == "year" and first.year == last.year:
        return str(first.year)
    if period.granularity == "month":
        return f"{first:%B %Y}"
    if period.granularity == "decade" and first.year % 10 == 0:
        return f"the {first.year}s"
    return words.days(first, last)


def _month_day(month: int, day: int | None) -> str:
    name = f"{date(_ANY_YEAR, month, 1):%B}"
    return name if day is None else f"{day} {name}"


def _weekday_name(period: Period) -> str:
    number = _weekday(period)
    return "day" if number is None else f"{date(_ANY_YEAR, 1, 3) + number * _DAY:%A}"


def _lies(ours: Period, one: Days, theirs: Period, other: Days) -> str:
    if _holds(one, other):
        return words.capital(f"{_said(theirs)} lies in {_said(ours)}.")
    if _holds(other, one):
        return words.capital(f"{_said(ours)} lies in {_said(theirs)}.")
    return f"{_both(ours, theirs)} overlap."


def _holds(outer: Days, inner: Days) -> bool:
    if outer.first is not None and (inner.first is None or inner.first < outer.first):
        return False
    return outer.last is None or (inner.last is not None and inner.last <= outer.last)


def _apart(ours: Period, theirs: Period, one: Days, other: Days) -> str:
    """How far two periods lie from each other, in whole years or months where both are such, else in days."""
    if None in (*one, *other) or ours.first is None or theirs.first is None:
        return ""
    written = {ours.granularity, theirs.granularity}
    if written == {"year"}:
        return f" They are {_counted(abs(ours.first.year - theirs.first.year), 'year')} apart."
    if written == {"month"}:
        months = (ours.first.year - theirs.first.year) * 12 + ours.first.month - theirs.first.month
        return f" They are {_counted(abs(months), 'month')} apart."
    assert one.last is not None
    assert other.last is not None
    gap = max(one.first or 0, other.first or 0) - min(one.last, other.last)
    return f" They are {_counted(gap, 'day')} apart."


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number:,} {unit}s"


def _count_words(first: date, last: date, unit: Unit) -> str:
    """How long the days are, both ways of counting, and in the unit that was said."""
    step, elapsed = _elapsed(first, last)
    if step == 366:
        years = last.year - first.year + 1
        return f"{first.year} to {last.year} is {_either(years, 'years')}"
    if step == 31:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        begins = f"{first:%B}" if first.year == last.year else f"{first:%B %Y}"
        return f"{begins} to {last:%B %Y} is {_either(months, 'months')}"
    length = f"{words.days(first, last)} is {_either(elapsed, 'days')}"
    if unit.name == "day":
        return length
    converted = words.figure(words.short(elapsed * _SECONDS / unit.factor, 2))
    return f"{length}, or {converted}{words.unit(unit.name)}"


def _either(count: int, unit: str) -> str:
    return f"{count - 1} or {count} {unit}, as one counts"


def _both(ours: Period, theirs: Period) -> str:
    return words.capital(f"{_said(ours)} and {_said(theirs)}")
