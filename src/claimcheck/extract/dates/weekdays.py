"""Weekdays: "on Tuesday", "Tuesday night", "Thursday 8 March", "Tuesday last week"."""

from __future__ import annotations

from claimcheck.extract.dates.days import plain_date
from claimcheck.extract.dates.scan import ALL_MONTHS, DAYS, Scan, day_number, ends_clause, possessive
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import (
    DAY_PARTS,
    NUMBER_WORDS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAY_NAME_AFTER,
    WEEKDAY_NAME_BEFORE,
    WEEKDAYS,
    YEAR_SHIFTS,
)


def weekday_form(s: Scan, i: int) -> int:
    """A weekday with its date, or alone."""
    word = possessive(s.lower[i])
    full = word in WEEKDAYS
    if s.low(i - 1) in WEEKDAY_NAME_BEFORE:
        return -1
    end = i
    if s.low(i + 1) in DAY_PARTS if full else s.low(i + 1) == "." and s.tokens.touches(i):
        end = i + 1
    weekday = WEEKDAYS[word] if full else WEEKDAY_ABBREVIATIONS[word]
    if word == s.lower[i]:
        dated = weekday_with_date(s, i, end, weekday)
        if dated >= 0:
            return dated
    if s.typed:
        if not full and word in ("sun", "sat", "mon", "wed") and s.low(i - 1) != "on":
            return -1
    elif not full or (not s.capital(i) and s.low(i - 1) not in _BEFORE_LOWER_CASE):
        return -1
    if end > i and s.capital(end) and (s.capital(end + 1) or s.low(i - 1) in ("the", "a")):
        return -1  # "Saturday Night Fever"
    if _is_a_name(s, i, end) or (s.low(end + 1) == "after" and s.low(end + 2) == "next"):
        return -1
    written = Written(i, end, "day", weekday=weekday)
    if _weeks_on(s, written):
        return s.put(written)
    k = end + 2 if s.low(end + 1) == "of" else end + 1
    if s.low(k) in YEAR_SHIFTS and possessive(s.low(k + 1)) == "week":
        written.last, written.week_shift = k + 1, YEAR_SHIFTS[s.low(k)]
    return s.put(written)


_BEFORE_LOWER_CASE = frozenset("on last next this by until since".split())


def weekday_with_date(s: Scan, i: int, end: int, weekday: int) -> int:
    """ "Thursday 8 March", "Thursday, March 8, 2022", "Thursday (8 March)", "Tuesday the 5th"."""
    k = end + 1
    bracket = s.low(k) == "("
    if bracket or s.low(k) == ",":
        k += 1
    if s.low(k) == "the":
        k += 1
        day = day_number(s, k)
        if day is not None and day[2] and s.word(k) in DAYS and s.low(day[1] + 1) not in _AFTER_LONE_DAY:
            return s.put(Written(i, day[1], "day", day=day[0], weekday=weekday))
    mark = len(s.out)
    last = plain_date(s, k)
    if last < 0:
        day = day_number(s, k)
        closed = day is not None and day[2] and s.word(k) in DAYS and ends_clause(s, day[1] + 1)
        if day is None or not closed or s.low(day[1] + 1) in _AFTER_LONE_DAY:
            return -1
        return s.put(Written(i, day[1], "day", day=day[0], weekday=weekday))  # "Tuesday 20th"
    head = s.out[mark]
    target = head.left if head.left is not None else head
    if target.unit != "day" or target.day is None or target.weekday is not None:
        del s.out[mark:]
        return -1
    target.weekday = weekday
    target.first = head.first = i
    if bracket and s.low(last + 1) == ")" and len(s.out) == mark + 1:
        head.last = last + 1
        return last + 1
    return last


def _weeks_on(s: Scan, written: Written) -> bool:
    """ "Friday week", "a week on Friday", "two weeks from Friday": so many weeks after the one to come."""
    i, end = written.first, written.last
    if s.low(end + 1) in ("week", "fortnight") and ends_clause(s, end + 2) and s.low(i - 1) != "the":
        written.weeks = 1 if s.low(end + 1) == "week" else 2
        written.last = end + 1
        return True
    unit = UNITS.get(s.low(i - 2))
    if unit not in ("week", "fortnight") or s.low(i - 1) not in ("on", "from") or i - 3 < s.floor:
        return False
    number = NUMBER_WORDS.get(s.low(i - 3), 0)
    led = s.low(i - 4)
    if not number or (s.low(i - 1) == "on" and (number > 1 or led in _EACH or led[:1].isdecimal())):
        return False  # "shut for a week on Friday", "twice a week on Friday"
    written.first, written.weeks = i - 3, number * (2 if unit == "fortnight" else 1)
    return True


_EACH = frozenset("for once twice thrice times time least most days hours pounds dollars euros every".split())
_AFTER_LONE_DAY = frozenset(("of", "and", "to", *ALL_MONTHS))


def _is_a_name(s: Scan, i: int, end: int) -> bool:
    """ "the Sunday Times", "the Mail on Sunday", "a Saturday": no day of any one week."""
    before, after = s.low(i - 1), s.low(end + 1)
    paper = s.low(i - 2) in ("mail", "independent", "scotland", "wales") and s.low(i - 3) in ("the", "told")
    if paper and before == "on" and s.low(i) == "sunday":
        return True
    if after in WEEKDAY_NAME_AFTER:
        return True
    if s.capital(end + 1) and after not in ALL_MONTHS and before in ("the", "a", "'s", "and"):
        return True
    # "a Tuesday night" and "the Monday after" are any or other ones.
    return before in ("the", "a", "any", "one", "first", "final", "another", "some", "most")
