"""The days of months, quarters, halves, seasons, years and decades, told by name or from publication."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import SEASONS

Days = tuple[date, date]

# A tense against the nearest year is believed only when the nearest is not this close (in days):
# "tickets sold for the 5 March concert", published in February, speaks of the March to come.
_CLOSE = 60
_JUST_OVER = 45


def unit_days(written: Written, published: date | None, direction: int) -> Days | None:
    unit = written.unit
    if unit == "decade":
        assert written.year is not None
        return date(written.year, 1, 1), date(written.year + 9, 12, 31)
    if unit == "century":
        assert written.year is not None
        return date(written.year, 1, 1), date(written.year + 99, 12, 31)
    year = year_of(written, published)
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
    return nearest(candidates, published, direction)


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
        spans = [months(published.year + n, first, last) for n in (-2, -1, 0, 1, 2)]
        if shift < 0:
            found.append(max(days for days in spans if days[1] < published))
        else:
            found.append(min(days for days in spans if days[0] > published))
    return min(days[0] for days in found), max(days[1] for days in found)


def year_of(written: Written, published: date | None) -> int | None:
    if written.year is not None:
        return written.year
    if written.year_shift is not None and published is not None:
        return published.year + written.year_shift
    return None


def _in_year(written: Written, year: int) -> Days:
    unit = written.unit
    if unit == "month":
        assert written.month is not None
        return months(year, written.month, written.month)
    if unit == "quarter":
        assert written.number is not None
        return months(year, written.number * 3 - 2, written.number * 3)
    if unit == "half":
        assert written.number is not None
        return months(year, written.number * 6 - 5, written.number * 6)
    assert unit == "season"
    assert written.name is not None
    spans = [months(year, first, last) for first, last in SEASONS[written.name]]
    if written.year_to is not None:  # "winter 2023-24" runs from one into the other
        spans = [months(year, first, last) for first, last in SEASONS[written.name] if last > 12] or spans
    elif any(last > 12 for _, last in SEASONS[written.name]):
        # "winter 2022" may be the one that began in 2021.
        spans += [months(year - 1, first, last) for first, last in SEASONS[written.name] if last > 12]
    return min(span[0] for span in spans), max(span[1] for span in spans)


def months(year: int, first: int, last: int) -> Days:
    """From the first of month `first` to the end of month `last`; 13 is next January."""
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def shifted(unit: str, shift: int, published: date | None) -> Days | None:
    if published is None:
        return None
    year = published.year
    if unit == "year":
        return date(year + shift, 1, 1), date(year + shift, 12, 31)
    if unit == "month":
        return month_at(year * 12 + published.month - 1 + shift)
    if unit == "quarter":
        quarter = year * 4 + (published.month - 1) // 3 + shift
        return months(quarter // 4, quarter % 4 * 3 + 1, quarter % 4 * 3 + 3)
    if unit == "decade":
        start = (year // 10 + shift) * 10
        return date(start, 1, 1), date(start + 9, 12, 31)
    return None


def month_at(count: int) -> Days:
    return months(count // 12, count % 12 + 1, count % 12 + 1)


def nearest(candidates: list[Days], published: date, direction: int) -> Days | None:
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
