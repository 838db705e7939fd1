"""Which day is meant: by its date, as a weekday, as a holiday, by its place in a month."""

from __future__ import annotations

from calendar import monthrange
from copy import copy
from datetime import date, timedelta

from claimcheck.extract.dates.whole_units import Days, nearest, year_of
from claimcheck.extract.dates.written import Written

_DAY = timedelta(days=1)
_WEEKDAY_REACH = 240


def day_days(written: Written, published: date | None, direction: int) -> Days | None:
    if written.shift is not None and written.weekday is None:
        if published is None:
            return None
        day = published + written.shift * _DAY
        return day, day
    if written.month_shift is not None and written.number is not None:
        if published is None:
            return None
        count = published.year * 12 + published.month - 1 + written.month_shift
        written = copy(written)
        written.month, written.year, written.month_shift = count % 12 + 1, count // 12, None
        day = day_in(written, count // 12)
        return day, day
    if written.month_shift is not None and written.day is not None:
        if published is None:
            return None
        count = published.year * 12 + published.month - 1 + written.month_shift
        day = date(count // 12, count % 12 + 1, written.day)
        return day, day
    if written.month is None and written.day is None and written.name is None:
        return weekday_days(written, published, direction)
    year = year_of(written, published)
    if year is not None:
        day = day_in(written, year)
        return day, day
    if published is None:
        return None
    if written.month is None and written.name is None:
        return _day_of_month(written, published, direction)
    candidates = []
    for y in (published.year - 1, published.year, published.year + 1):
        try:
            day = day_in(written, y)
        except ValueError:  # 29 February
            continue
        candidates.append((day, day))
    if not candidates:
        return None
    days = nearest(candidates, published, direction)
    if written.weekday is None or days is None or days[0].weekday() == written.weekday:
        return days
    # The weekday may settle the year, if that year is about as near.
    fits = [c for c in candidates if c[0].weekday() == written.weekday]
    return fits[0] if len(fits) == 1 and abs((fits[0][0] - published).days) <= _WEEKDAY_REACH else days


def day_in(written: Written, year: int) -> date:
    if written.name == "easter":
        return easter(year) + (written.number or 0) * _DAY
    assert written.month is not None
    if written.number is not None and written.weekday is not None:
        return nth_weekday(year, written.month, written.weekday, written.number) + written.behind * _DAY
    if written.number is not None and written.number < 0:  # "the last ten days of May"
        return date(year, written.month, monthrange(year, written.month)[1] + written.number + 1)
    if written.number is not None:  # "the last day of March"
        return date(year, written.month, 1 if written.number == 1 else monthrange(year, written.month)[1])
    assert written.day is not None
    return date(year, written.month, written.day)


def _day_of_month(written: Written, published: date, direction: int) -> Days | None:
    assert written.day is not None
    candidates = []
    count = published.year * 12 + published.month - 1
    for month in (count - 1, count, count + 1):
        try:
            day = date(month // 12, month % 12 + 1, written.day)
        except ValueError:
            continue
        candidates.append((day, day))
    named = [days for days in candidates if days[0].weekday() == written.weekday]
    if named:
        return nearest(named, published, direction)
    if direction < 0:
        candidates = [days for days in candidates if days[0] <= published]
        return max(candidates) if candidates else None
    if direction > 0:
        candidates = [days for days in candidates if days[0] >= published]
        return min(candidates) if candidates else None
    return None


def weekday_days(written: Written, published: date | None, direction: int) -> Days | None:
    weekday = written.weekday
    if published is None or weekday is None:
        return None
    monday = published - published.weekday() * _DAY
    if written.weeks:
        day = published + ((weekday - published.weekday()) % 7 + 7 * written.weeks) * _DAY
        return day, day
    if written.week_shift is not None:
        day = monday + (7 * written.week_shift + weekday) * _DAY
        return day, day
    back = published - ((published.weekday() - weekday) % 7) * _DAY
    ahead = published + ((weekday - published.weekday()) % 7) * _DAY
    if written.shift is not None and written.shift < 0:
        # "last Thursday" is the latest before today or the one in the week before: both are used.
        latest = back if back < published else back - 7 * _DAY
        return min(latest, monday + (weekday - 7) * _DAY), latest
    if written.shift is not None and written.shift > 0:
        soonest = ahead if ahead > published else ahead + 7 * _DAY
        return soonest, max(soonest, monday + (weekday + 7) * _DAY)
    if direction < 0:
        return back, back
    if direction > 0 or written.shift == 0:
        return ahead, ahead
    return None


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    if number == 5:
        last = date(year, month, monthrange(year, month)[1])
        return last - ((last.weekday() - weekday) % 7) * _DAY
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (number - 1)) * _DAY


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return date(year, month, day + 1)
