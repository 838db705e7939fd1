"""Days and months by name: "Sept. 18, 2025", "the 18th of September", "15-20 February", "in March"."""

from __future__ import annotations

from claimcheck.extract.dates.lone_months import lone_month, month_quarter, small_month
from claimcheck.extract.dates.numeric import clock, hyphened, numeric
from claimcheck.extract.dates.scan import (
    ALL_MONTHS,
    DASHES,
    DAYS,
    TO,
    YEARS,
    Scan,
    day_number,
    ends_clause,
    month_at,
    plural_follows,
    possessive,
    unit_follows,
    year_after,
    year_at,
)
from claimcheck.extract.dates.seasons import HOLIDAYS, holiday_form
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import (
    DAY_PARTS,
    FOREIGN_MONTHS,
    GOLF_WORDS,
    LOWER_CASE_WORDS,
    MEASURE_WORDS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_TENS,
    ORDINAL_WORDS,
    PEOPLE_WORDS,
)


def plain_date(s: Scan, k: int) -> int:
    """A day or month by name that begins at token k, or -1."""
    word = s.low(k)
    if word in ALL_MONTHS:
        return month_form(s, k)
    if word in DAYS:
        return number_form(s, k)
    if word in ORDINAL_WORDS or word in ORDINAL_TENS:
        return spelled_day(s, k)
    return -1


# Month first


def month_form(s: Scan, i: int) -> int:
    """ "Sept. 18, 2025", "February 15-20", "May 3, 4 and 5", "May 2019", "in March"."""
    word = possessive(s.lower[i])
    month = ALL_MONTHS[word]
    if s.lower[i] in HOLIDAYS and (feast := holiday_form(s, i)) >= 0:
        return feast  # "May Day", "April Fools' Day"
    if word != s.lower[i]:
        return lone_month(s, i, i, month, word)
    end = i
    if word in MONTH_ABBREVIATIONS and s.low(i + 1) == "." and s.tokens.touches(i):
        end = i + 1
    k = end + 1
    bound = s.low(k) == "-" and s.tokens.touches(end)
    if s.low(k) == "the" or bound:
        k += 1
    day = day_number(s, k) or _cardinal_day(s, i, k)
    if day is not None and (k == end + 1 or day[2] or bound):
        last = _month_and_day(s, i, month, day, word)
        if last >= 0:
            return last
    year = year_after(s, end + 1)
    if s.lower[i] in LOWER_CASE_WORDS and not (s.capital(i) or (s.typed and (year or small_month(s, i)))):
        return -1
    if year is not None:
        written = Written(i, year[0], "month", month=month, year=year[1], year_shift=year[2])
        return s.put(month_quarter(s, written))
    if bound and (found := year_at(s, end + 2)) is not None:
        return s.put(Written(i, found[0], "month", month=month, year=found[1]))
    return lone_month(s, i, end, month, word)


def _cardinal_day(s: Scan, i: int, k: int) -> tuple[int, int, bool] | None:
    """ "on May twenty-nine", as it is said aloud; "in May twenty nine ships sank" counts."""
    tens = {"twenty": 20, "thirty": 30}.get(s.low(k))
    if tens is None or s.low(i - 1) in ("in", "since", "of", "for", "by", "during"):
        return None
    last = k + 2 if s.low(k + 1) == "-" else k + 1
    ones = NUMBER_WORDS.get(s.low(last), 0)
    if not 1 <= ones <= 9 or s.low(last) in ("a", "an") or tens + ones > 31 or not ends_clause(s, last + 1):
        return None
    return tens + ones, last, False


def _month_and_day(s: Scan, i: int, month: int, day: tuple[int, int, bool], word: str) -> int:
    number, last, ordinal = day
    after = last + 1
    following = s.low(after)
    if not ordinal:
        if following in MEASURE_WORDS and following not in PEOPLE_WORDS:
            return -1
        if following in (":", "/", "%") and s.tokens.touches(last):
            return -1
        if following in ("am", "pm", "o'clock", "o’clock"):
            return -1
        if s.low(i - 1) in ("in", "since", "of", "for") and plural_follows(s, after):
            return -1  # "in March 20 homes were sold"
    elif following in ("quarter", "half"):
        return -1
    year = year_after(s, after)
    dated = ordinal or year or _dated(s, i, last + 1) or (s.typed and ends_clause(s, last + 1))
    if not s.capital(i) and word in LOWER_CASE_WORDS and not dated:
        return -1  # "it may 2", "march 20 miles"
    if following in DASHES or following in TO or following in ("and", "or", ",", "&", "/"):
        several = _more_days(s, i, month, number, last)
        if several >= 0:
            return several
    written = Written(i, last, "day", month=month, day=number)
    if year is not None:
        written.last, written.year, written.year_shift = year
    elif following == "-" and s.low(i + 1) == "-" and s.tokens.touches(last):
        found = year_at(s, after + 1)
        if found is not None:
            written.last, written.year = found
    return s.put(written)


def _dated(s: Scan, first: int, after: int) -> bool:
    """Whether the words around make a date of "march 4" and "4 march" in lower case."""
    return s.low(first - 1) in ("on", "by", "until", "before", "after", "since") and ends_clause(s, after)


def _more_days(s: Scan, i: int, month: int, number: int, last: int) -> int:
    """ "Feb. 15 to 20", "February 15-20", "May 3 and 4", "May 3, 4 and 5", from the first day on."""
    days = [Written(i, last, "day", month=month, day=number)]
    found = day_series(s, days, month)
    if found is None:
        return -1
    end, ranged, ordinal = found
    if month_at(s, end + 1) is not None or (s.low(end + 1) == "of" and month_at(s, end + 2) is not None):
        return -1  # "Feb. 27 to 3 March": two whole dates
    if unit_follows(s, end + 1) or s.low(end + 1) in ("%", ":"):
        return -1
    year = year_after(s, end + 1)
    if not (ordinal or year is not None or ends_clause(s, end + 1) or s.tokens.touches(last)):
        return -1  # "from June 5 to 20 people a day"
    if s.low(end + 1) == "," and year is None and s.low(end + 2)[:1].isdecimal():
        return -1
    return _put_days(s, days, year, ranged, ranged)


_LISTING = frozenset((",", "and", "or", "&"))
_JOINTS = _LISTING | DASHES | TO | {"/"}


def day_series(s: Scan, days: list[Written], month: int | None) -> tuple[int, bool, bool] | None:
    """Add the further days of a list or a range to `days`, rising, from its last token on.

    Gives (last token, whether a range, whether the last was an ordinal), or None when the words
    stop short of one: a list of commas alone is not closed.
    """
    ranged = False
    for _ in range(8):
        k = days[-1].last + 1
        join = s.low(k)
        k += 1
        if join == "," and s.low(k) in ("and", "or"):
            join, k = "and", k + 1
        if s.low(k) == "the":
            k += 1
        if join not in _JOINTS:
            return None
        ranged = ranged or join not in _LISTING
        day = day_number(s, k)
        before = days[-1].day or 0
        if day is None or day[0] <= before or (ranged and len(days) > 1):
            return None
        if day[2] and s.low(k) not in DAYS and s.low(k - 1) != "the" and month is not None:
            return None  # "May 3, second only to"
        if join == "/" and day[0] != before + 1:
            return None
        days.append(Written(k, day[1], "day", month=month, day=day[0]))
        if join != ",":
            return day[1], ranged, day[2]
    return None


def _put_days(
    s: Scan, days: list[Written], year: tuple[int, int | None, int | None] | None, ranged: bool, both: bool
) -> int:
    """Add days that share a month and, perhaps, a year; `both` makes one range of the two."""
    if year is not None:
        for written in days:
            written.year, written.year_shift = year[1], year[2]
        days[-1].last = year[0]
    if ranged or both:
        whole = Written(days[0].first, days[-1].last, "range")
        whole.left, whole.right = days[0], days[-1]
        return s.put(whole)
    for written in days:
        s.put(written)
    return days[-1].last


# Number first


def number_form(s: Scan, i: int) -> int:
    """ "18 September 2025", "the 18th of September", "3, 4 and 5 May", "18/9/2025", "the 26th"."""
    if i > 0 and s.tokens.touches(i - 1) and s.words[i - 1] in "/:.,$£€¥#+":
        return -1
    if s.tokens.touches(i):
        for form in (numeric, hyphened):
            last = form(s, i)
            if last >= 0:
                return last
    last = clock(s, i)
    if last >= 0:
        return last
    day = day_number(s, i)
    if day is None:
        return -1
    number, last, ordinal = day
    end = _day_then_month(s, i, last, number, ordinal)
    if end < 0:
        end = _foreign(s, i)
    if end < 0:
        end = _days_then_month(s, i, number, last)
    if end < 0 and ordinal:
        numbered = s.forms["first"]
        end = numbered(s, i)
        if end < 0:
            end = _lone_day(s, i, number, last)
    return end


def spelled_day(s: Scan, i: int) -> int:
    """ "the fifth of May", "twenty-first of June"."""
    day = day_number(s, i)
    if day is None:
        return -1
    last = _day_then_month(s, i, day[1], day[0], True)
    if last < 0 and s.low(i - 1) == "the" and s.low(i - 2) == "on" and s.low(i - 3) != "only":
        # "on the twenty-seventh"; a hole, floor or day of something else follows at once
        last = _lone_day(s, i, day[0], day[1]) if day[0] > _FLOORS else -1
    return last


# "on the first", "on the fourth": floors, holes and places more often than days.
_FLOORS = 10


_MONTH_SHIFTS = {"last": -1, "this": 0, "next": 1}


def _day_then_month(s: Scan, i: int, last: int, number: int, ordinal: bool) -> int:
    k = last + 1
    if ordinal and s.low(k) == "day" and s.low(k + 1) == "of":
        k += 2
    elif (ordinal or s.typed) and s.low(k) == "of":
        k += 1
        if s.low(k) in _MONTH_SHIFTS and possessive(s.low(k + 1)) == "month":
            written = Written(i, k + 1, "day", day=number)
            written.month_shift = _MONTH_SHIFTS[s.low(k)]
            return s.put(written)
    month = month_at(s, k)
    if month is None and possessive(s.low(k)) in MONTHS:
        month = k, MONTHS[possessive(s.low(k))]  # "after 4 July's vote"
    if month is None:
        return -1
    end, value = month
    year = year_after(s, end + 1)
    dated = ordinal or year or _dated(s, i, end + 1)
    if not s.named(k) and possessive(s.lower[k]) in LOWER_CASE_WORDS and not dated:
        return -1
    if s.lower[k] == "may" and not ordinal and s.low(end + 1) in ("be", "have", "not"):
        return -1  # "Section 3 May be"
    written = Written(i, end, "day", month=value, day=number)
    if year is not None:
        written.last, written.year, written.year_shift = year
    return s.put(written)


def _days_then_month(s: Scan, i: int, number: int, last: int) -> int:
    """Several days of one month: "15 to 20 February", "3, 4 and 5 May", "the 3rd and 5th of May"."""
    if s.low(last + 1) not in _JOINTS:
        return -1
    days = [Written(i, last, "day", day=number)]
    found = day_series(s, days, None)
    if found is None:
        return -1
    end, ranged, _ = found
    k = end + 2 if s.low(end + 1) == "of" else end + 1
    if s.low(k) in _MONTH_SHIFTS and possessive(s.low(k + 1)) == "month":
        for written in days:
            written.month_shift = _MONTH_SHIFTS[s.low(k)]
        days[-1].last = k + 1
        return _put_days(s, days, None, ranged, ranged)  # "from 4 to 22 this month"
    month = month_at(s, k)
    if month is None or (not s.named(k) and s.lower[k] in LOWER_CASE_WORDS):
        return -1
    for written in days:
        written.month = month[1]
    days[-1].last = month[0]
    before = s.low(i - 2) if s.low(i - 1) == "the" else s.low(i - 1)
    both = before == "between" and len(days) == 2
    return _put_days(s, days, year_after(s, month[0] + 1), ranged, both)


def _foreign(s: Scan, i: int) -> int:
    """ "18 septembre 2025", "3 de marzo de 2026": left to dateparser."""
    k = i + 1
    while s.low(k) in ("de", "."):
        k += 1
    if s.low(k) not in FOREIGN_MONTHS:
        return -1
    k += 2 if s.low(k + 1) == "de" else 1
    if s.word(k) not in YEARS:
        return -1
    written = Written(i, k, "foreign")
    written.name = s.tokens.quote(i, k)
    return s.put(written)


_BEFORE_LONE_DAY = frozenset("on by until before after since for".split())


def _lone_day(s: Scan, i: int, number: int, last: int) -> int:
    """ "on the 26th": a day of the current month, unless a noun or golf follows."""
    night = s.low(i - 2) == "of" and s.low(i - 3) in DAY_PARTS  # "on the night of the 4th"
    if s.low(i - 1) != "the" or not (night or s.low(i - 2) in _BEFORE_LONE_DAY):
        return -1
    if s.low(i - 2) == "for" and s.word(last + 1)[:1].isalnum():
        return -1  # "set for the 21st."; "for the 21st time", "for the 18th in a row"
    if (s.words[i] not in DAYS and number <= _FLOORS) or not ends_clause(s, last + 1):
        return -1
    if s.low(last + 1) in ("-", "of", "–", "and") or any(s.lower[k] in GOLF_WORDS for k in s.near(i, 25)):
        return -1
    return s.put(Written(i, last, "day", day=number))
