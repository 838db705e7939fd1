"""From a date as written to first and last day, against the day of publication, never the clock."""

from __future__ import annotations

from calendar import monthrange
from copy import copy
from datetime import date, timedelta

from claimcheck.extract.dates.longtail import foreign_date
from claimcheck.extract.dates.single_days import day_days, weekday_days
from claimcheck.extract.dates.weeks import week_days
from claimcheck.extract.dates.whole_units import Days, month_at, shifted, unit_days
from claimcheck.extract.dates.written import Written
from claimcheck.model import Period

_DAY = timedelta(days=1)


def resolve(written: Written, published: date | None, direction: int) -> Period:
    """The days that `written` stands for.

    `direction` is -1 when the words around look back, 1 when they look forward, 0 when they do not
    say, and twice as much when that is sure. What cannot be known (no year written and no date of
    publication) stays None, and the month, day and weekday that were written are kept instead.
    """
    days: Days | None = None
    inferred = False
    if written.unit != "off":
        try:
            days = _days(written, published, direction)
        except (ValueError, OverflowError):
            days = None
        inferred = days is not None and not _absolute(written)
    return _period(written, days, inferred)


def _absolute(written: Written) -> bool:
    if written.unit == "range":
        assert written.left is not None
        assert written.right is not None
        return _absolute(written.left) or _absolute(written.right)
    if written.unit == "span":
        assert written.right is not None
        return _absolute(written.right)
    return written.year is not None or written.unit == "foreign"


def _period(written: Written, days: Days | None, inferred: bool) -> Period:
    first, last = days if days is not None else (None, None)
    month = day = to_month = to_day = None
    start = written.left if written.unit == "range" and written.left is not None else written
    if days is None:
        month, day = start.month, start.day
        if written.right is not None and written.unit == "range":
            to_month, to_day = written.right.month or month, written.right.day
            month = month or to_month
    return Period.trusted(
        {
            "first": first,
            "last": last,
            "granularity": _granularity(written),
            "month": month,
            "day": day,
            "to_month": to_month,
            "to_day": to_day,
            "weekday": start.weekday if start.name is None else None,
            "inferred": inferred,
        }
    )


def _granularity(written: Written) -> str:
    unit = written.unit
    if written.part is not None and unit != "day":
        return "part"
    if unit in ("range", "row", "span", "weekend", "off"):
        return "range"
    if unit == "ago" and written.right is not None:
        return _granularity(written.right)
    if unit == "ago" and written.name == "exact":
        return "day"
    if unit == "ago":
        return _AGO_UNITS.get(written.of or "", "part")
    if unit == "foreign":
        return "day"
    return written.name or "year" if unit == "fiscal" else unit


_AGO_UNITS = {unit: unit for unit in ("day", "week", "month", "year", "decade")}


def _days(written: Written, published: date | None, direction: int) -> Days | None:
    unit = written.unit
    if unit == "range":
        return _range(written, published, direction)
    if unit == "span":
        return _span(written, published, direction)
    if unit == "ago":
        return _ago(written, published)
    if unit == "row":
        return _row(written, published)
    if unit == "foreign":
        found = foreign_date(written.name or "")
        return None if found is None else (found, found)
    if unit == "day":
        days = day_days(written, published, direction)
    elif unit in ("week", "weekend"):
        days = week_days(written, published, direction)
    elif written.shift is not None and unit not in ("season", "half") and written.month is None:
        days = shifted(unit, written.shift, published)
    else:
        days = unit_days(written, published, direction)
    if days is None or written.part is None or unit in ("day", "season"):
        return days  # "early spring" is early in another half of the year on each hemisphere
    return narrowed(days, written.part, published)


# Parts, ranges, spans, distances


def narrowed(days: Days, part: str, published: date | None) -> Days:
    """Widely: the parts overlap, so that "early May" and "mid-May" can both hold the 10th."""
    first, last = days
    if part == "earlier":
        return (first, published) if published is not None and first <= published <= last else days
    if part == "later":
        return (published, last) if published is not None and first <= published <= last else days
    if "-" in part:  # "mid-to-late June"
        one, other = part.split("-")
        return narrowed(days, one, published)[0], narrowed(days, other, published)[1]
    if part == "mid":
        return _mid(first, last)
    length = (last - first).days + 1
    if part in ("early", "late"):
        middle = _middle(first, last)
        return (first, middle - _DAY) if part == "early" else (middle, last)
    low, high = _PART_SPANS[part]
    return first + (length * low // 100) * _DAY, first + (-(-length * high // 100) - 1) * _DAY


def _mid(first: date, last: date) -> Days:
    """The middle half: of a year April to September, of a month the 10th to the 20th."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1 and (last - first).days > 7:
        return first + 9 * _DAY, first + 19 * _DAY
    if months == 120:
        return date(first.year + 3, 1, 1), date(first.year + 7, 12, 31)  # "the mid-1980s"
    if months % 4 == 0:
        start = first.year * 12 + first.month - 1 + months // 4
        return month_at(start)[0], month_at(start + months // 2 - 1)[1]
    length = (last - first).days + 1
    return first + (length // 4) * _DAY, first + (-(-length * 3 // 4) - 1) * _DAY


def _middle(first: date, last: date) -> date:
    """The first day of the later half: of a year 1 July, of a month the 16th, of a week Thursday."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1 and (last - first).days > 7:
        return first + 15 * _DAY
    if months % 2 or (last - first).days < 7:
        return first + (last - first + _DAY) // 2
    return month_at(first.year * 12 + first.month - 1 + months // 2)[0]


# Percent of the whole, from and to.
_PART_SPANS = {"start": (0, 34), "end": (75, 100)}


def _range(written: Written, published: date | None, direction: int) -> Days | None:
    """Both ends, each lending the other the month or year that it lacks."""
    assert written.left is not None
    assert written.right is not None
    left, right = copy(written.left), copy(written.right)
    if left.unit == right.unit == "day":
        if left.month is None and left.day is not None:
            left.month = right.month
        elif right.month is None and right.day is not None:
            right.month = left.month
    if left.weekday is not None and (left.month, left.day, left.shift) == (None, None, None):
        return _weekday_range(left, right, published, direction)
    if _undated(left) and not _undated(right):
        end = _days(right, published, direction)
        return None if end is None else _first_fit(left, end, before=True)
    if direction > 0 and _undated(right) and _undated(left):
        # "The fair runs from 4 to 22 May", told on the 8th: what lies ahead is its end.
        end = _days(right, published, direction)
        return None if end is None else _first_fit(left, end, before=True)
    start = _days(left, published, direction)
    if start is None:
        return None
    if _undated(right):
        return _first_fit(right, start, before=False)
    if right.unit == "day" and right.weekday is not None and _nothing_but_a_weekday(right):
        # "from today until Friday", "next Monday to Friday": the first one after the start.
        day = start[0] + ((right.weekday - start[0].weekday() - 1) % 7 + 1) * _DAY
        return start[0], day
    end = _days(right, published, direction)
    if end is None:
        return None
    return (start[0], end[1]) if start[0] <= end[1] else None


def _nothing_but_a_weekday(written: Written) -> bool:
    return (written.day, written.month, written.shift, written.week_shift, written.weeks, written.name) == (
        *(None, None, None, None),
        *(0, None),
    )


def _weekday_range(left: Written, right: Written, published: date | None, direction: int) -> Days | None:
    """ "from Tuesday to Thursday": the latest that is over, or the soonest to come."""
    if left.week_shift is None:
        left.week_shift = right.week_shift  # "Monday to Friday this week"
    ends = weekday_days(left, published, direction), weekday_days(right, published, direction)
    if ends[0] is None or ends[1] is None:
        return None
    first, last = ends[0][0], ends[1][1]
    if first > last:
        return (first - 7 * _DAY, last) if direction < 0 else (first, last + 7 * _DAY)
    return first, last


def _first_fit(written: Written, other: Days, *, before: bool) -> Days | None:
    """The range whose end without a year lies nearest before, or after, the end that has one."""
    for year in (other[0].year, other[0].year + (-1 if before else 1)):
        dated = copy(written)
        dated.year = year
        days = _days(dated, None, 0)
        if days is None:
            continue
        if before and days[0] <= other[1]:
            return days[0], other[1]
        if not before and days[1] >= other[0]:
            return other[0], days[1]
    return None


def _undated(written: Written) -> bool:
    """Whether a year, and nothing else, is missing."""
    return (
        written.year is None
        and written.year_shift is None
        and written.shift is None
        and written.week_shift is None
        and (written.month is not None or written.unit in ("quarter", "half", "season"))
    )


def _span(written: Written, published: date | None, direction: int) -> Days | None:
    assert written.right is not None
    assert written.number is not None
    end = _days(written.right, published, direction)
    if end is None:
        return None
    if written.of == "week":
        return end[1] + _DAY - 7 * written.number * _DAY, end[1]
    months = written.number * {"month": 1, "quarter": 3, "half": 6, "year": 12}[written.of or "month"]
    after = end[1] + _DAY
    count = after.year * 12 + after.month - 1 - months
    day = min(after.day, monthrange(count // 12, count % 12 + 1)[1])
    return date(count // 12, count % 12 + 1, day), end[1]


def _row(written: Written, published: date | None) -> Days | None:
    """ "last 3 weeks": up to the day before publication; "next 3 weeks": from the day after it."""
    if published is None or written.number is None:
        return None
    back = written.number < 0
    other = _moved(published, written.number, written.of or "")
    return (other, published - _DAY) if back else (published + _DAY, other)


def _moved(day: date, number: int, unit: str) -> date:
    """The day so many units later; the end of a month stands in for days that it lacks."""
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days is not None:
        return day + number * days * _DAY
    at = day.year * 12 + day.month - 1 + number * {"year": 12, "decade": 120}.get(unit, 1)
    return date(at // 12, at % 12 + 1, min(day.day, monthrange(at // 12, at % 12 + 1)[1]))


def _ago(written: Written, published: date | None) -> Days | None:
    """ "three days ago" is a day; larger units are rough, half a unit either way."""
    number = written.number
    if published is None or number is None:
        return None
    if written.of == "day":
        day = published - number * _DAY
        return day, day
    if written.right is not None:  # "25 years ago this week"
        days = _days(written.right, published, 0)
        if days is None:
            return None
        return _moved(days[0], -number, written.of or ""), _moved(days[1], -number, written.of or "")
    if written.name == "exact":
        day = _moved(published, -number, written.of or "")
        return day, day
    unit = written.of or ""
    slack = {"week": 3, "fortnight": 3, "month": 15, "year": 183}.get(unit, 1096) * _DAY
    middle = _moved(published, -number, unit)
    return middle - slack, middle + slack
