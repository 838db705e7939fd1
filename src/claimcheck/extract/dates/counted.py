"""Units by number: "the second half of 2026", "Q3", "the first Friday of July", "last ten days of May"."""

from __future__ import annotations

from copy import copy

from claimcheck.extract.dates.days import spelled_day
from claimcheck.extract.dates.scan import (
    DAYS,
    YEARS,
    Scan,
    container,
    day_number,
    month_at,
    possessive,
    two_digits,
    year_after,
)
from claimcheck.extract.dates.written import Written
from claimcheck.extract.dates.years import plain_year
from claimcheck.lexicon.calendar import (
    BUSINESS_WORDS,
    LOWER_CASE_WORDS,
    NUMBER_WORDS,
    ORDINAL_TENS,
    ORDINAL_WORDS,
    UNITS,
    WEEKDAYS,
    YEAR_SHIFTS,
)

LAST = 5
"""Stands for the last of a row: "the last Friday of May", "the final quarter"."""


def ordinal_form(s: Scan, i: int) -> int:
    """What an ordinal, "last" or "final" begins."""
    if s.lower[i] in ("last", "final"):
        return _numbered(s, i, LAST, i)
    if s.lower[i] == "latter":
        return _half(s, i, i + 1, 2) if s.low(i + 1) == "half" else -1
    if s.lower[i] == "twenty":
        year = s.forms["nineteen"](s, i)
        if year >= 0:
            return year
    spelled = spelled_day(s, i) if s.lower[i] in ORDINAL_WORDS or s.lower[i] in ORDINAL_TENS else -1
    if spelled >= 0:
        return spelled
    day = day_number(s, i)
    if day is None or not day[2]:
        return -1
    if day[0] <= 4:
        return _numbered(s, i, day[0], day[1])
    return _in_year(s, i, day[1] + 1, day[0], "week") if s.low(day[1] + 1) == "week" else -1


def _numbered(s: Scan, i: int, number: int, last: int) -> int:
    k = last + 1
    if s.low(k) == "-" and s.tokens.touches(last):
        k += 1
    unit = possessive(s.low(k))
    if UNITS.get(unit) == "quarter":
        return _quarter(s, i, k, min(number, 4))
    if unit == "half":
        return _half(s, i, k, number)
    if unit in ("week", "weekend", "day") or unit in WEEKDAYS:
        return _in_month(s, i, k, number, unit)
    if unit == "month" and s.low(k) == unit:
        return _month_of_year(s, i, k, number)
    count = NUMBER_WORDS.get(s.low(k), DAYS.get(s.low(k), 0))
    if s.low(k + 1) in ("months", "quarters") and number in (1, LAST):
        return _months_of_year(s, i, k + 1, count, number == 1)
    if s.low(k + 1) in ("days", "weeks") and number in (1, LAST):
        days = count * 7 if s.low(k + 1) == "weeks" else count
        return _days_of_month(s, i, k + 1, days, number == 1)
    if unit == "fortnight" and number in (1, LAST):
        return _days_of_month(s, i, k, 14, number == 1)
    return -1


def _quarter(s: Scan, i: int, k: int, number: int) -> int:
    found = container(s, k + 1)
    if found is not None:
        return s.put(_of_year(Written(i, found[0], "quarter", number=number), found))
    if s.low(k + 1) in ("-", "final", "finals", "back", "backs") or s.lower[i] == "last":
        return -1
    if s.out and s.out[-1].unit == "year" and s.out[-1].last == i - 1:
        return s.put(Written(i, k, "quarter", number=number))  # "the 2016 third quarter"
    # The third quarter of a basketball match is not one of the calendar.
    if s.typed or any(s.lower[j] in BUSINESS_WORDS for j in s.near(i, 20)):
        return s.put(Written(i, k, "quarter", number=number))
    return -1


def _half(s: Scan, i: int, k: int, number: int) -> int:
    if number not in (1, 2, LAST):
        return -1
    found = container(s, k + 1)
    if found is not None:
        return s.put(_of_year(Written(i, found[0], "half", number=min(number, 2)), found))
    whole = month_of(s, k + 2) if s.low(k + 1) == "of" else None
    if whole is None:
        return _half_decade(s, i, k, number)
    whole.first = i
    whole.part = "early" if number == 1 else "late"
    return s.put(whole)


def _half_decade(s: Scan, i: int, k: int, number: int) -> int:
    """ "the first half of the 2010s"."""
    j = k + 3 if s.low(k + 2) == "the" else k + 2
    mark = len(s.out)
    last = plain_year(s, j) if s.low(k + 1) == "of" else -1
    if last < 0 or s.out[mark].unit != "decade":
        del s.out[mark:]
        return -1
    s.out[mark].first = i
    s.out[mark].part = "early" if number == 1 else "late"
    return last


def _in_month(s: Scan, i: int, k: int, number: int, unit: str) -> int:
    """ "the first Friday of July", "the last week of May 2023", "the last day of March"."""
    if s.low(k + 1) in YEAR_SHIFTS:  # "the first Friday this month"
        month = _month_told(s, k + 1)
    elif s.low(k + 1) in ("of", "in"):
        month = month_of(s, k + 2) or _month_told(s, k + 2)
    else:
        return -1
    if month is None and unit in ("week", "weekend", "day"):
        return _in_year(s, i, k, number, unit)
    if month is None or (unit == "day" and number not in (1, LAST)):
        return -1
    month.first = i
    month.unit = unit if unit in ("week", "weekend") else "day"
    month.number = number
    month.weekday = WEEKDAYS.get(unit)
    return s.put(month)


def _month_told(s: Scan, k: int) -> Written | None:
    """ "of the month", "of next month": the month is told by its distance."""
    if possessive(s.low(k + 1)) != "month" or s.low(k) not in ("the", "this", "next", "last"):
        return None
    if s.low(k) == "the" and s.low(k + 2) in ("of", "before", "after", "to"):
        return None
    if s.low(k) == "the" and not s.typed:
        return None  # "on the first Monday of the month" is every month
    written = Written(k, k + 1, "month")
    written.month_shift = {"last": -1, "next": 1}.get(s.low(k), 0)
    return written


def _in_year(s: Scan, i: int, k: int, number: int, unit: str) -> int:
    """ "the first week of 2024", "the third week of next year", "the last day of the year"."""
    found = container(s, k + 1)
    if found is None or found[3] or (found[1] is None and found[2] is None) or unit == "weekend":
        return -1
    if number not in (1, LAST) and unit == "day":
        return -1
    written = Written(i, found[0], unit, number=number, year=found[1], year_shift=found[2])
    written.month = 12 if number == LAST else 1
    written.name = "year" if unit == "week" else None
    if unit == "week" and number == LAST and s.low(k + 2) == "the" and not s.typed:
        return -1
    return s.put(written)


def _month_of_year(s: Scan, i: int, k: int, number: int) -> int:
    """ "the first month of 2015", "the last month of the year"."""
    found = container(s, k + 1) if s.low(k + 1) == "of" else None
    if found is None or found[3]:
        return -1
    month = 12 if number == LAST else number
    return s.put(_of_year(Written(i, found[0], "month", month=month), found))


def _months_of_year(s: Scan, i: int, k: int, count: int, leading: bool) -> int:
    """ "the first nine months of 2023", "the last three months of the year"."""
    months = count * 3 if s.low(k) == "quarters" else count
    found = container(s, k + 1)
    if found is None or found[3] or not 2 <= months <= 11:
        return -1
    written = Written(i, found[0], "range")
    written.left = _of_year(Written(i, i, "month", month=1 if leading else 13 - months), found)
    written.right = _of_year(Written(i, i, "month", month=months if leading else 12), found)
    return s.put(written)


def _days_of_month(s: Scan, i: int, k: int, days: int, leading: bool) -> int:
    """ "the first 10 days of May", "the last two weeks of next month"."""
    if s.low(k + 1) != "of" or not 2 <= days <= 28:
        return -1
    month = month_of(s, k + 2) or _month_told(s, k + 2)
    if month is None:
        return -1
    whole = Written(i, month.last, "range")
    whole.left, whole.right = copy(month), month
    end = whole.right if leading else whole.left
    end.unit = "day"
    if leading:
        end.day = days
    else:
        end.number = -days
    other = whole.left if leading else whole.right
    other.unit = "day"
    if leading:
        other.day = 1
    else:
        other.number = LAST
    return s.put(whole)


def _of_year(written: Written, found: tuple[int, int | None, int | None, bool]) -> Written:
    written.year, written.year_shift = found[1], found[2]
    if found[3]:
        written.name, written.unit = written.unit, "fiscal"
    return written


def month_of(s: Scan, k: int) -> Written | None:
    """The month that something is said to be in, with its year if one follows."""
    month = month_at(s, k)
    if month is None or (not s.named(k) and s.lower[k] in LOWER_CASE_WORDS):
        return None
    written = Written(k, month[0], "month", month=month[1])
    year = year_after(s, month[0] + 1)
    if year is not None:
        written.last, written.year, written.year_shift = year
    return written


def short_quarter_form(s: Scan, i: int) -> int:
    """ "Q3 2023", "Q3", "H1 2024"."""
    touches = s.tokens.touches
    stuck = i > s.floor and touches(i - 1)
    if s.word(i) in ("Q", "H") and stuck and s.words[i - 1] in ("1234" if s.word(i) == "Q" else "12"):
        return _digit_first(s, i)
    led = YEARS.get(s.words[i - 1]) if stuck and s.named(i) else None  # "2019Q4"
    if i + 1 >= s.n or not touches(i):
        return -1
    if led is None and i > 0 and touches(i - 1) and s.words[i - 1] not in "(-–'\"“":
        return -1
    digit, quarter = s.words[i + 1], s.lower[i] == "q"
    if digit not in ("1", "2", "3", "4") or not s.named(i) or (not quarter and digit > "2"):
        return -1
    after = s.word(i + 2)
    if after == "/" and touches(i + 1) and touches(i + 2) and s.words[i + 3] in YEARS and led is None:
        written = Written(i, i + 3, "quarter" if quarter else "half", number=int(digit))
        written.year = YEARS[s.words[i + 3]]
        return s.put(written)  # "Q2/2023"
    if touches(i + 1) and (after[:1].isalnum() or after in (":", "/")):
        return -1
    written = Written(i, i + 1, "quarter" if quarter else "half", number=int(digit))
    if led is not None:
        written.first, written.year = i - 1, led
        return s.put(written)
    found = container(s, i + 2)
    if found is not None:
        written.last = found[0]
        return s.put(_of_year(written, found))
    if s.out and s.out[-1].unit == "year" and s.out[-1].last == i - 1:
        return s.put(written)  # "2015 H1"
    # "Q1. What is..." numbers a question.
    return s.put(written) if quarter and not (i == 0 and after in (".", ")")) else -1


def _digit_first(s: Scan, i: int) -> int:
    """ "3Q23", "3Q 2023", "2H 2023"."""
    unit = "quarter" if s.word(i) == "Q" else "half"
    written = Written(i - 1, i, unit, number=int(s.words[i - 1]))
    if s.tokens.touches(i) and two_digits(s.word(i + 1)):
        written.last, written.year = i + 1, 2000 + int(s.words[i + 1])
        return s.put(written)
    found = container(s, i + 1)
    if found is None:
        return -1
    written.last = found[0]
    return s.put(_of_year(written, found))


def century_form(s: Scan, i: int) -> int:
    """ "21st century", "mid-19th-century", "twentieth century": an idiom, no ordinal, no claim."""
    k = i - 2 if s.low(i - 1) == "-" else i - 1
    if k < s.floor:
        return -1
    first = k
    if s.lower[k] in ("st", "nd", "rd", "th") and k > s.floor and s.tokens.touches(k - 1):
        first = k - 1
    elif s.lower[k] not in ORDINAL_WORDS:
        return -1
    if first - 2 >= s.floor and s.lower[first - 1] == "-" and s.lower[first - 2] in ORDINAL_TENS:
        first -= 2
    return s.put(Written(first, i, "off"))
