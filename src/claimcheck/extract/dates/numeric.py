"""Dates and times in figures: "2025-09-18", "18/9/2025", "18-Sep-2025", "8:30", "7am"."""

from __future__ import annotations

from claimcheck.extract.dates.scan import ALL_MONTHS, DASHES, DAYS, TO, YEARS, Scan, full_year, two_digits
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import CLOCK_WORDS


def numeric(s: Scan, i: int) -> int:
    """ "18/9/2025" and "09/2025"; "3/4/2025", which may be two days, and "9/11" are only marked."""
    mark = s.low(i + 1)
    touches = s.tokens.touches
    if mark not in ("/", "-", ".") or i + 2 >= s.n or not touches(i + 1):
        return -1
    one, two = s.words[i], s.words[i + 2]
    if mark == "/" and two in YEARS and one in DAYS and DAYS[one] <= 12 and "1900" <= two <= "2050":
        if (i > 0 and touches(i - 1)) or (s.low(i + 3) == "/" and touches(i + 2)):
            return -1
        return s.put(Written(i, i + 2, "month", month=DAYS[one], year=YEARS[two]))
    third = s.low(i + 3) == mark and touches(i + 2) and touches(i + 3)
    if mark == "/" and (one, two) in (("9", "11"), ("24", "7")) and not third:
        return s.put(Written(i, i + 2, "off"))
    follows = bool(s.out) and s.out[-1].last == i - 2 and s.low(i - 1) in TO  # "from tomorrow to 8/22"
    dated = s.low(i - 1) in _ON or follows or (i == 0 and s.n == 3)
    if not third and mark == "/" and dated and one in DAYS and two in DAYS:
        return _month_and_day(s, i, DAYS[one], DAYS[two])
    if not third or one not in DAYS or two not in DAYS:
        return -1
    last = s.word(i + 4)
    year = YEARS.get(last)
    if year is None and mark == "/" and two_digits(last):
        year = full_year(int(last))
    if year is None or (s.low(i + 5) in ("/", "-") and touches(i + 4)):
        return -1
    return _day_or_month_first(s, i, i + 4, DAYS[one], DAYS[two], year)


_ON = frozenset("on since until by before after from".split())


def _month_and_day(s: Scan, i: int, one: int, two: int) -> int:
    """ "on 10/31", where one of the two can be no month."""
    after = i + 3
    if s.tokens.touches(i + 2) and s.word(after) not in (",", ".", ";", ")"):
        return -1
    if one <= 12 < two:
        return s.put(Written(i, i + 2, "day", month=one, day=two))
    return s.put(Written(i, i + 2, "day", month=two, day=one)) if two <= 12 < one else -1


def _day_or_month_first(s: Scan, first: int, last: int, one: int, two: int, year: int) -> int:
    if one > 12 >= two or one == two:
        return s.put(Written(first, last, "day", day=one, month=two, year=year))
    if two > 12 >= one:
        return s.put(Written(first, last, "day", day=two, month=one, year=year))
    if one > 12:
        return -1
    order = s.day_first()
    if order is None:
        return s.put(Written(first, last, "off"))
    day, month = (one, two) if order else (two, one)
    return s.put(Written(first, last, "day", day=day, month=month, year=year))


def hyphened(s: Scan, i: int) -> int:
    """ "18-Sep-2025", "18-Sep-25"."""
    touches = s.tokens.touches
    if s.words[i] not in DAYS or s.low(i + 1) not in DASHES or not touches(i + 1):
        return -1
    month = ALL_MONTHS.get(s.low(i + 2))
    if month is None or not touches(i + 2) or s.low(i + 3) not in DASHES or not touches(i + 3):
        return -1
    word = s.words[i + 4]
    year = full_year(int(word)) if two_digits(word) else YEARS.get(word)
    if year is None:
        return -1
    return s.put(Written(i, i + 4, "day", day=DAYS[s.words[i]], month=month, year=year))


def iso(s: Scan, i: int) -> int:
    """ "2025-09-18", "2025/09/18", from the year on; a time glued to it ("T10:00") stays outside."""
    mark = s.words[i + 1]
    touches = s.tokens.touches
    if mark not in ("-", "/") or i + 2 >= s.n:
        return -1
    if s.low(i + 3) != mark or i + 4 >= s.n:
        return _iso_month(s, i)
    if not (touches(i + 1) and touches(i + 2) and touches(i + 3)):
        return -1
    if i > 0 and touches(i - 1) and s.words[i - 1] in "-/.":
        return -1
    month, day = DAYS.get(s.words[i + 2], 99), DAYS.get(s.words[i + 4], 99)
    if month > 12 or day > 31:
        return -1
    led = s.low(i - 1) in _ON or s.low(i - 1) in _ON_MONTH or s.n == 5
    if (len(s.words[i + 2]) != 2 or len(s.words[i + 4]) != 2) and not led:
        return -1  # "on 2019/3/5"; "section 2019-3-5"
    if s.low(i + 5) == mark and touches(i + 4):
        return -1
    return s.put(Written(i, i + 4, "day", year=YEARS[s.words[i]], month=month, day=day))


def _iso_month(s: Scan, i: int) -> int:
    """ "2015-03"; "2003-04" is two years."""
    touches = s.tokens.touches
    month = DAYS.get(s.words[i + 2], 99)
    if month > 12 or len(s.words[i + 2]) != 2 or not touches(i + 1):
        return -1
    if touches(i + 2) and (s.word(i + 3)[0].isalnum() or s.word(i + 3) in "-/:%"):
        return -1
    if (i > 0 and touches(i - 1)) or month > YEARS[s.words[i]] % 100 or s.low(i - 1) not in _ON_MONTH:
        return -1
    return s.put(Written(i, i + 2, "month", year=YEARS[s.words[i]], month=month))


_ON_MONTH = frozenset("in since until by before after from to of for".split())


def dotted(s: Scan, i: int) -> int:
    """ "18.9.2025", whose first two parts are one token, from the year back."""
    touches = s.tokens.touches
    if i < 2 or i - 2 < s.floor or s.words[i - 1] != "." or not (touches(i - 1) and touches(i - 2)):
        return -1
    if i > 2 and touches(i - 3):
        return -1
    one, _, two = s.words[i - 2].partition(".")
    if one not in DAYS or two not in DAYS:
        return -1
    return _day_or_month_first(s, i - 2, i, DAYS[one], DAYS[two], YEARS[s.words[i]])


# Times of day are no claims, but their numbers are nobody else's either.


def clock(s: Scan, i: int) -> int:
    """ "8:30", "7am", "10 p.m.", "8 o'clock", from the hour on."""
    touches = s.tokens.touches
    end = i
    if s.low(i + 1) == ":" and touches(i) and touches(i + 1):
        minutes = s.words[i + 2]
        if not two_digits(minutes) or minutes > "59" or int(s.words[i]) > 24:
            return -1
        if s.low(i + 3) in (":", ".") and touches(i + 2) and s.low(i + 4)[:1].isdecimal() and touches(i + 3):
            return -1
        end = i + 2
    after = s.low(end + 1)
    if after in ("am", "pm", "o'clock", "o’clock"):
        return s.put(Written(i, end + 1, "off"))
    if after in ("a", "p") and s.low(end + 2) == "." and s.low(end + 3) == "m" and touches(end + 2):
        return s.put(Written(i, end + 3, "off"))
    return s.put(Written(i, end, "off")) if end > i else -1


def clock_form(s: Scan, i: int) -> int:
    """ "8.30am", "0830 GMT", "1800 BST", from the word after the figures."""
    number = s.word(i - 1) if i > s.floor else ""
    if number[:1].isdecimal() and len(number) <= 5 and "," not in number:
        return s.put(Written(i - 1, i, "off"))
    return -1


def colon_form(s: Scan, i: int) -> int:
    """ "00:15", "24:00": clock times whose hour is no day of a month, from the colon."""
    if i == 0 or i - 1 < s.floor or not (s.tokens.touches(i - 1) and s.tokens.touches(i)):
        return -1
    return clock(s, i - 1) if s.words[i - 1] in ("00", "0", "24") else -1


def is_clock(s: Scan, i: int) -> bool:
    """ "2000 GMT", "at 1830 hours", "1000-1800 hours"; "took 1400 hours", "560 to 1450 hours" are lengths."""
    if s.low(i + 1) not in ("hours", "hrs"):
        return True
    word, before = s.words[i], s.low(i - 1)
    if word[:2] > "24" or word[2:] > "59":
        return False
    if before in DASHES or before in ("to", "and"):
        start = s.low(i - 2)
        return start in ("hours", "hrs") or (start.isdecimal() and len(start) == len(word))
    return before in _AT_HOURS


_AT_HOURS = frozenset("at by until till from between since".split())


def clock_range(s: Scan, i: int) -> bool:
    """ "between 2000 and 2100 GMT"."""
    join = s.low(i + 1)
    return (join in ("and", "to") or join in DASHES) and s.low(i + 3) in CLOCK_WORDS and i + 2 < s.n
