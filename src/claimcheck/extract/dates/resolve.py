"""From a date as written to first and last day, against the day of publication, never the clock."""

from __future__ import annotations

from calendar import monthrange
from copy import copy
from datetime import date, timedelta

from claimcheck.extract.dates.longtail import foreign_date
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import SEASONS
from claimcheck.model import Period

Days = tuple[date, date]

_DAY = timedelta(days=1)
# A tense against the nearest year is believed only when the nearest is not this close (in days):
# "tickets sold for the 5 March concert", published in February, speaks of the March to come.
_CLOSE = 60
_JUST_OVER = 45
_WEEKDAY_REACH = 240


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
        days = _day(written, published, direction)
    elif unit in ("week", "weekend"):
        days = _week(written, published, direction)
    elif written.shift is not None and unit not in ("season", "half") and written.month is None:
        days = _shifted(unit, written.shift, published)
    else:
        days = _unit(written, published, direction)
    if days is None or written.part is None or unit in ("day", "season"):
        return days  # "early spring" is early in another half of the year on each hemisphere
    return _narrow(days, written.part, published)


# Whole units


def _unit(written: Written, published: date | None, direction: int) -> Days | None:
    unit = written.unit
    if unit == "decade":
        assert written.year is not None
        return date(written.year, 1, 1), date(written.year + 9, 12, 31)
    if unit == "century":
        assert written.year is not None
        return date(written.year, 1, 1), date(written.year + 99, 12, 31)
    year = _year_of(written, published)
    if unit in ("year", "fiscal"):
        if year is None:
            return None
        if unit == "fiscal" and written.year_to is None:
            # Fiscal years by one name run from April before it (India) to March after it (Japan).
            return date(year - 1, 4, 1), date(year + 1, 3, 31)
        return date(year, 1, 1), date(written.year_to or year, 12, 31)
    if year is not None:
        return _in_year(written, year)
    if published is None:
        return None
    candidates = [_in_year(written, y) for y in (published.year - 1, published.year, published.year + 1)]
    if written.shift is not None:
        return _shifted_named(written, candidates, written.shift, published)
    return _nearest(candidates, published, direction)


def _shifted_named(written: Written, candidates: list[Days], shift: int, published: date) -> Days | None:
    """ "last March" ended before publication, "next summer" begins after it, "this June" is this year's."""
    if written.unit == "season" and shift:
        return _shifted_season(written, shift, published)
    if shift > 0:
        return min((days for days in candidates if days[0] > published), default=None)
    if shift == 0:
        return candidates[1]
    ended = max((days for days in candidates if days[1] < published), default=None)
    # "last January", said in February, may be the one of a year ago.
    return None if ended is not None and (published - ended[1]).days < _JUST_OVER else ended


def _shifted_season(written: Written, shift: int, published: date) -> Days | None:
    """The last or next one of each hemisphere, whichever is meant."""
    found: list[Days] = []
    for first, last in SEASONS[written.name or ""]:
        spans = [_months(published.year + n, first, last) for n in (-2, -1, 0, 1, 2)]
        if shift < 0:
            found.append(max(days for days in spans if days[1] < published))
        else:
            found.append(min(days for days in spans if days[0] > published))
    return min(days[0] for days in found), max(days[1] for days in found)


def _year_of(written: Written, published: date | None) -> int | None:
    if written.year is not None:
        return written.year
    if written.year_shift is not None and published is not None:
        return published.year + written.year_shift
    return None


def _in_year(written: Written, year: int) -> Days:
    unit = written.unit
    if unit == "month":
        assert written.month is not None
        return _months(year, written.month, written.month)
    if unit == "quarter":
        assert written.number is not None
        return _months(year, written.number * 3 - 2, written.number * 3)
    if unit == "half":
        assert written.number is not None
        return _months(year, written.number * 6 - 5, written.number * 6)
    assert unit == "season"
    assert written.name is not None
    spans = [_months(year, first, last) for first, last in SEASONS[written.name]]
    if written.year_to is not None:  # "winter 2023-24" runs from one into the other
        spans = [_months(year, first, last) for first, last in SEASONS[written.name] if last > 12] or spans
    elif any(last > 12 for _, last in SEASONS[written.name]):
        # "winter 2022" may be the one that began in 2021.
        spans += [_months(year - 1, first, last) for first, last in SEASONS[written.name] if last > 12]
    return min(span[0] for span in spans), max(span[1] for span in spans)


def _months(year: int, first: int, last: int) -> Days:
    """From the first of month `first` to the end of month `last`; 13 is next January."""
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _shifted(unit: str, shift: int, published: date | None) -> Days | None:
    if published is None:
        return None
    year = published.year
    if unit == "year":
        return date(year + shift, 1, 1), date(year + shift, 12, 31)
    if unit == "month":
        return _month_at(year * 12 + published.month - 1 + shift)
    if unit == "quarter":
        quarter = year * 4 + (published.month - 1) // 3 + shift
        return _months(quarter // 4, quarter % 4 * 3 + 1, quarter % 4 * 3 + 3)
    if unit == "decade":
        start = (year // 10 + shift) * 10
        return date(start, 1, 1), date(start + 9, 12, 31)
    return None


def _month_at(count: int) -> Days:
    return _months(count // 12, count % 12 + 1, count % 12 + 1)


def _nearest(candidates: list[Days], published: date, direction: int) -> Days | None:
    """The candidate the words point to; a bare one within about half a year either way."""

    def distance(days: Days) -> int:
        if days[0] <= published <= days[1]:
            return 0
        return (days[0] - published).days if days[0] > published else (published - days[1]).days

    near = min(candidates, key=distance)
    if direction == 0 or (abs(direction) == 1 and distance(near) <= _CLOSE):
        return near
    if direction < 0:
        back = [days for days in candidates if days[0] <= published]
        return max(back) if back else near
    ahead = [days for days in candidates if days[1] >= published]
    return min(ahead) if ahead else near


# Days


def _day(written: Written, published: date | None, direction: int) -> Days | None:
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
        day = _day_in(written, count // 12)
        return day, day
    if written.month_shift is not None and written.day is not None:
        if published is None:
            return None
        count = published.year * 12 + published.month - 1 + written.month_shift
        day = date(count // 12, count % 12 + 1, written.day)
        return day, day
    if written.month is None and written.day is None and written.name is None:
        return _bare_weekday(written, published, direction)
    year = _year_of(written, published)
    if year is not None:
        day = _day_in(written, year)
        return day, day
    if published is None:
        return None
    if written.month is None and written.name is None:
        return _day_of_month(written, published, direction)
    candidates = []
    for y in (published.year - 1, published.year, published.year + 1):
        try:
            day = _day_in(written, y)
        except ValueError:  # 29 February
            continue
        candidates.append((day, day))
    if not candidates:
        return None
    days = _nearest(candidates, published, direction)
    if written.weekday is None or days is None or days[0].weekday() == written.weekday:
        return days
    # The weekday may settle the year, if that year is about as near.
    fits = [c for c in candidates if c[0].weekday() == written.weekday]
    return fits[0] if len(fits) == 1 and abs((fits[0][0] - published).days) <= _WEEKDAY_REACH else days


def _day_in(written: Written, year: int) -> date:
    if written.name == "easter":
        return easter(year) + (written.number or 0) * _DAY
    assert written.month is not None
    if written.number is not None and written.weekday is not None:
        return _nth_weekday(year, written.month, written.weekday, written.number)
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
    if len(named) == 1:
        return named[0]
    if direction < 0:
        candidates = [days for days in candidates if days[0] <= published]
        return max(candidates) if candidates else None
    if direction > 0:
        candidates = [days for days in candidates if days[0] >= published]
        return min(candidates) if candidates else None
    return None


def _bare_weekday(written: Written, published: date | None, direction: int) -> Days | None:
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


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
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


# Weeks


def _week(written: Written, published: date | None, direction: int) -> Days | None:
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
        days = _unit(month, published, direction)
        if days is None or written.number is None:
            return None
        if written.number == 5:
            return days[1] - 9 * _DAY, days[1]
        start = days[0] + 7 * (written.number - 1) * _DAY
        # The first week of a month may be its first seven days or its first Monday to Sunday.
        return max(days[0], start - 2 * _DAY), start + 9 * _DAY
    one = Written(written.first, written.last, "day", year=written.year, month=written.month, day=written.day)
    one.year_shift = written.year_shift
    days = _day(one, published, direction)
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


# Parts, ranges, spans, distances


def _narrow(days: Days, part: str, published: date | None) -> Days:
    """Widely: the parts overlap, so that "early May" and "mid-May" can both hold the 10th."""
    first, last = days
    if part == "earlier":
        return (first, published) if published is not None and first <= published <= last else days
    if part == "later":
        return (published, last) if published is not None and first <= published <= last else days
    length = (last - first).days + 1
    if part in ("early", "late") and length > 7:
        middle = _middle(first, last)
        return (first, middle - _DAY) if part == "early" else (middle, last)
    low, high = _PART_SPANS[part]
    return first + (length * low // 100) * _DAY, first + (-(-length * high // 100) - 1) * _DAY


def _middle(first: date, last: date) -> date:
    """The first day of the later half: of a year 1 July, of a month the 16th."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return first + 15 * _DAY
    if months % 2:
        return first + (last - first + _DAY) // 2
    return _month_at(first.year * 12 + first.month - 1 + months // 2)[0]


# Percent of the whole, from and to; of early and late only a week's.
_PART_SPANS = {"early": (0, 42), "mid": (25, 75), "late": (58, 100), "start": (0, 34), "end": (75, 100)}


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
    ends = _bare_weekday(left, published, direction), _bare_weekday(right, published, direction)
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
