"""Weeks and weekends: told from publication, by a day in them, by their place in a month or year."""

from __future__ import annotations

from copy import copy
from datetime import date, timedelta

from claimcheck.extract.dates.single_days import day_days, nth_weekday
from claimcheck.extract.dates.whole_units import Days, unit_days
from claimcheck.extract.dates.written import Written

_DAY = timedelta(days=1)


def week_days(written: Written, published: date | None, direction: int) -> Days | None:
    if written.month is not None:
        return _week_by_date(written, published, direction)
    if published is None:
        return None
    if written.month_shift is not None:  # "the last week of this month"
        written = copy(written)
        count = published.year * 12 + published.month - 1 + (written.month_shift or 0)
        written.year, written.month, written.month_shift = count // 12, count % 12 + 1, None
        return _week_by_date(written, published, direction)
    monday = published - published.weekday() * _DAY
    if published.weekday() == 6 and written.unit == "week" and written.shift is not None:
        # On a Sunday a week has just begun, or is about to end: both are in use.
        return monday + 7 * written.shift * _DAY, monday + (7 * written.shift + 12) * _DAY
    if written.shift is None:
        if direction == 0:
            return None
        if written.unit == "weekend":
            if direction > 0:
                return monday + 5 * _DAY, monday + 6 * _DAY
            start = monday - 2 * _DAY if published.weekday() < 5 else monday + 5 * _DAY
            return start, start + _DAY
        return None
    monday += 7 * written.shift * _DAY
    if written.unit == "weekend":
        return monday + 5 * _DAY, monday + 6 * _DAY
    return monday, monday + 6 * _DAY


def _week_by_date(written: Written, published: date | None, direction: int) -> Days | None:
    """ "the week of March 3", "the week ending 9 March", "the first week of May"."""
    if written.day is None:
        month = Written(written.first, written.last, "month", year=written.year, month=written.month)
        month.year_shift = written.year_shift
        days = unit_days(month, published, direction)
        if days is None or written.number is None:
            return None
        if written.unit == "weekend":
            saturday = nth_weekday(days[0].year, days[0].month, 5, written.number)
            return saturday, saturday + _DAY
        return _by_number(days, written.number, written.name == "year")
    one = Written(written.first, written.last, "day", year=written.year, month=written.month, day=written.day)
    one.year_shift = written.year_shift
    days = day_days(one, published, direction)
    if days is None:
        return None
    day = days[0]
    if written.unit == "weekend":
        if day.weekday() < 4:
            return None
        return min(day, day + (5 - day.weekday()) * _DAY), day + (6 - day.weekday()) * _DAY
    if written.name == "ending":
        return day - 6 * _DAY, day
    if written.name == "beginning" or day.weekday() == 6:
        return day, day + 6 * _DAY
    # "the week of 16 May", a Friday, is the calendar week that holds it or the seven days from it.
    return day - day.weekday() * _DAY, day + 6 * _DAY


def _by_number(days: Days, number: int, of_year: bool) -> Days:
    """Which days the first, third or last (5) week of a month or year may be.

    Seven days counted from its start or end, or a Monday to Sunday: in a month the first that lies
    in it whole, in a year the first with most days in it, the last likewise.
    """
    first, last = days
    if number == 5 and not (of_year and first.month == 1):
        thursday = last - (last.weekday() - 3) % 7 * _DAY
        monday = thursday - 3 * _DAY
        return min(last - 6 * _DAY, monday), max(last, monday + 6 * _DAY)
    start = first + 7 * (number - 1) * _DAY
    if of_year:
        monday = first + ((3 - first.weekday()) % 7 - 3 + 7 * (number - 1)) * _DAY
        return min(start, monday), max(start, monday) + 6 * _DAY
    monday = first + (-first.weekday() % 7 + 7 * (number - 1)) * _DAY
    return max(first, start - 2 * _DAY), max(start + 9 * _DAY, monday + 6 * _DAY)
