"""Relative to publication or to a larger unit: "last year", "next Monday", "early 2026", "two years ago"."""

from __future__ import annotations

from claimcheck.extract.dates.days import month_form
from claimcheck.extract.dates.lone_months import lone_month
from claimcheck.extract.dates.scan import ALL_MONTHS, APOSTROPHES, Scan, possessive
from claimcheck.extract.dates.seasons import season
from claimcheck.extract.dates.weekdays import weekday_with_date
from claimcheck.extract.dates.written import Written
from claimcheck.extract.dates.years import plain_year
from claimcheck.lexicon.calendar import (
    DAY_PARTS,
    LOWER_CASE_WORDS,
    MONTHS,
    NUMBER_WORDS,
    PARTS,
    RELATIVE_WORDS,
    SEASONS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)

# Parts: "early 2026", "mid-May", "late in 2022", "the end of March", "later this year"


def part_form(s: Scan, i: int) -> int:
    word = s.lower[i]
    part = PARTS[word]
    k = i + 1
    other = _second_part(s, k)
    if other:
        part, k = f"{part}-{PARTS[s.lower[other - 1]]}", other
    if s.low(k) == "-" and s.tokens.touches(k - 1):
        k += 1
    elif word in _OF_PARTS:
        if s.low(k) == "of":
            k += 1
        elif word != "end":
            return -1
    elif s.low(k) in ("in", "on", "of"):
        k += 1
    if s.low(k) == "the":
        k += 1
        if possessive(s.low(k)) in ("year", "month", "week", "decade"):
            if s.low(k + 1) in _OTHER_YEAR:
                return -1
            written = Written(i, k, possessive(s.lower[k]), shift=0)
            written.part = part
            return s.put(written)
    mark = len(s.out)
    last = _whole(s, k)
    if last < 0 or len(s.out) != mark + 1:
        del s.out[mark:]
        return -1
    written = s.out[mark]
    if written.unit in _NO_WHOLE or written.part or (written.unit == "day" and word in _OF_PARTS):
        del s.out[mark:]
        return -1
    written.first = i
    if written.unit != "day":
        written.part = part
    return last


def _second_part(s: Scan, k: int) -> int:
    """The token after "mid" of "early-to-mid 2022", "mid- to late June", or nothing."""
    k += s.low(k) == "-"
    if s.low(k) != "to":
        return 0
    k += 2 if s.low(k + 1) == "-" else 1
    return k + 1 if s.low(k) in ("mid", "late") else 0


_OF_PARTS = frozenset(("end", "start", "beginning", "middle", "close", "rest", "remainder"))
_NO_WHOLE = frozenset(("off", "ago", "range", "span", "fiscal", "foreign"))
# "the end of the year to March", "the start of the year before": another year than this one.
_OTHER_YEAR = frozenset(("of", "to", "ended", "ending", "before", "after", "-"))


def _whole(s: Scan, k: int) -> int:
    """The unit that a part is said to be of."""
    word = s.low(k)
    if word in PARTS:
        return -1
    if word in MONTHS:
        last = month_form(s, k)
        if last < 0 and s.named(k):
            last = s.put(Written(k, k, "month", month=MONTHS[word]))
        return last
    if possessive(word) in SEASONS:
        return season(s, k, licensed=True)
    form = s.forms.get(word)
    if form is None:
        return -1
    if len(word) == 4 and word.isdecimal():
        return plain_year(s, k)
    return form(s, k)


# "last year", "next Monday", "this month", "last night", "this past Saturday"


def relative_form(s: Scan, i: int) -> int:
    word = s.lower[i]
    shift = RELATIVE_WORDS[word]
    if word in ("previous", "upcoming") and not s.typed:
        return -1  # "the previous month" counts from the month told of
    k = i + 1
    if word == "this" and s.low(k) in ("past", "coming"):
        shift = RELATIVE_WORDS[s.low(k)]
        k += 1
    target = possessive(s.low(k))
    definite = s.low(i - 1) == "the"
    last = -1
    if target in UNITS:
        last = _relative_unit(s, i, k, shift, definite)
    elif definite and word != "last":
        return -1
    elif target in DAY_PARTS:
        if (word == "this" or (word == "last" and target == "night")) and not definite and s.low(k) == target:
            last = s.put(Written(i, k, "day", shift=shift))
    elif definite:
        pass
    elif target in WEEKDAYS or (s.typed and target in WEEKDAY_ABBREVIATIONS):
        if word == "last" and s.low(k + 1) in ("of", "in"):
            numbered = s.forms["final"](s, i)
            if numbered >= 0:
                return numbered  # "last Sunday of October"
        last = _relative_weekday(s, i, k, WEEKDAYS.get(target, WEEKDAY_ABBREVIATIONS.get(target, 0)), shift)
    elif target in ALL_MONTHS and (s.named(k) or target not in LOWER_CASE_WORDS):
        last = _relative_month(s, i, k, shift)
    elif target in SEASONS:
        last = season(s, k, licensed=True)
        if last >= 0:
            s.out[-1].first = i
            s.out[-1].shift = shift if s.out[-1].year is None else None
    if last < 0 and s.typed:
        last = _row_of_units(s, i, k, shift)
    if last < 0 and word == "last":
        return s.forms["final"](s, i)
    return last


def _row_of_units(s: Scan, i: int, k: int, shift: int) -> int:
    """ "last 3 weeks", "next two months", as somebody types who looks for that time.

    In prose "the last three weeks" tells how long, and is left to be a duration.
    """
    word = s.low(k)
    number = int(word) if word.isdecimal() and len(word) <= 2 else NUMBER_WORDS.get(word, 0)
    unit = UNITS.get(s.low(k + 1))
    if number < 2 or shift == 0 or unit not in ("day", "week", "month", "year"):
        return -1
    written = Written(i, k + 1, "row", number=number * shift)
    written.of = unit
    return s.put(written)


def _relative_unit(s: Scan, i: int, k: int, shift: int, definite: bool) -> int:
    unit = UNITS[possessive(s.low(k))]
    if s.low(k) in ("days", "weeks", "months", "years", "decades", "day", "fortnight"):
        return -1
    current = definite and s.lower[i] == "current" and unit in ("week", "month", "quarter", "year")
    if current:
        return s.put(Written(i, k, unit, shift=0))
    if s.low(k - 1) == "past" and unit in ("month", "year"):
        return -1  # "this past year" ended today, or was the last one of the calendar
    if definite or unit == "decade" or s.lower[i] in ("past", "coming") or s.low(k + 1) in ("or", "of"):
        return -1  # "over the last year", "the past week or so": how long, more than when
    at = k + 2 if s.low(k + 1) == "," and s.low(k + 2) == "on" else k + 1
    at += s.low(at) == "on"
    day = WEEKDAYS.get(s.low(at)) if unit == "week" else None
    if day is not None:  # "last week's Monday", "next week Wednesday", "next week, on Friday"
        written = Written(i, at, "day", weekday=day)
        written.week_shift = shift
        return s.put(written)
    if unit == "quarter" and s.low(k + 1) in ("century", "final", "finals"):
        return -1
    return s.put(Written(i, k, unit, shift=shift))


def _relative_weekday(s: Scan, i: int, k: int, weekday: int, shift: int) -> int:
    end = k + 1 if s.low(k + 1) in DAY_PARTS else k
    mark = len(s.out)
    dated = weekday_with_date(s, k, end, weekday)
    if dated >= 0:
        s.out[mark].first = i
        return dated
    return s.put(Written(i, end, "day", weekday=weekday, shift=shift))


def _relative_month(s: Scan, i: int, k: int, shift: int) -> int:
    mark = len(s.out)
    last = month_form(s, k)
    word = possessive(s.lower[k])
    if last < 0 and word in MONTHS:
        last = lone_month(s, k, k, MONTHS[word], word)
    if last < 0 or s.out[mark].unit not in ("month", "day"):
        del s.out[mark:]
        return -1
    written = s.out[mark]
    written.first = i
    if written.year is None and written.year_shift is None:
        written.shift = shift
    return last


def today_form(s: Scan, i: int) -> int:
    """ "today", "tonight", "yesterday", "tomorrow morning", "the day before yesterday"."""
    word = possessive(s.lower[i])
    shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[word]
    first, end = i, i
    if s.low(i + 1) in DAY_PARTS and s.lower[i] in ("yesterday", "tomorrow"):
        end = i + 1
    if s.low(i - 1) == "from" and s.lower[i] == word and s.lower[i] != "tonight":
        counted = ago_form(s, i)
        if counted >= 0:
            return counted
    after_day = s.low(i - 1) in ("before", "after") and s.low(i - 2) == "day"
    if after_day and (s.low(i - 3) == "the" or (s.typed and i == 2)):
        first, shift = max(i - 2, s.floor), shift * 2
    if s.low(i - 1) in ("of", "than") and s.low(i - 2) != "as" and s.lower[i] == word:
        return -1  # "the stars of tomorrow"
    if s.low(i + 1) in ("programme", "program", "show") and s.capital(i):
        return -1  # the BBC's Today programme
    return s.put(Written(first, end, "day", shift=shift))


def ago_form(s: Scan, i: int) -> int:
    """ "three weeks ago", "a year ago", "two months from now", from the last word back."""
    sign, k = 1, i - 1
    if s.lower[i] == "time":  # "in two weeks' time"
        sign = -1
        k -= s.low(k) in APOSTROPHES
    elif s.lower[i] == "hence":
        sign = -1
    elif s.lower[i] != "ago":  # "from now", "from today"
        if s.low(k) != "from":
            return -1
        sign, k = -1, i - 2
    unit = UNITS.get(possessive(s.low(k)) if s.lower[i] == "time" else s.low(k))
    if k < 1 or k - 1 < s.floor or unit is None or unit in ("weekend", "quarter"):
        return -1
    word = s.lower[k - 1]
    first = k - 1
    number = NUMBER_WORDS.get(word)
    if number is None and word.isdecimal() and word.isascii() and len(word) <= 3:
        number = int(word)
    if number is None:
        return -1
    if number < 10 and first >= s.floor + 2 and s.lower[first - 1] == "-":
        tens = NUMBER_WORDS.get(s.lower[first - 2], 0)
        if tens >= 20:
            number, first = number + tens, first - 2
    if word == "hundred" and first > s.floor and s.lower[first - 1] in NUMBER_WORDS:
        number, first = number * NUMBER_WORDS[s.lower[first - 1]], first - 1
    if s.lower[i] == "time" and not _in_time(s, first):
        return -1
    from_day = {"yesterday": -1, "today": 0, "tomorrow": 1}.get(s.lower[i])
    if unit in ("day", "week") and (from_day is not None or (s.typed and s.lower[i] in ("now", "hence"))):
        days = number * (7 if unit == "week" else 1) + (from_day or 0)
        return s.put(Written(first, i, "day", shift=days))
    written = Written(first, i, "ago", number=sign * number)
    written.of = unit
    if unit in ("week", "month", "year") and (from_day == 0 or s.typed):
        written.name = "exact"  # "a year from today"; "a year ago" is rough
    return s.put(written)


def _in_time(s: Scan, first: int) -> bool:
    """Whether "in" stands before a number that "time" follows, over a hedge: "in about a year's time"."""
    k = first - 1
    return s.low(k - 1 if s.low(k) in ("about", "around", "roughly") else k) == "in"
