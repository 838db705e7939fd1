"""The written forms of a date, one small function each.

A form is tried where its first word stands: `form(scan, i)` appends what it read to `scan.out` and
returns the last token it consumed, or returns -1 and appends nothing. Look-around is bounded.
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.extract.dateyears import YEAR_WORDS, glued, is_year, plural_follows, unit_follows
from claimcheck.extract.tokens import Tokens
from claimcheck.extract.written import Written
from claimcheck.lexicon.calendar import (
    DAY_PARTS,
    DECADE_WORDS,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    LOWER_CASE_WORDS,
    MEASURE_WORDS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_ENDINGS,
    ORDINAL_TENS,
    ORDINAL_WORDS,
    PARTS,
    SEASONS,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAY_NAME_BEFORE,
    WEEKDAYS,
)

Form = Callable[["Scan", int], int]

_DASHES = frozenset("-–—")
_DAYS = {str(day): day for day in range(1, 32)} | {f"0{day}": day for day in range(1, 10)}
_ALL_MONTHS = MONTHS | MONTH_ABBREVIATIONS
_TO = frozenset(("to", "through", "thru", "until", "till"))
# Before a month that stands alone: "in March", "last May", "her June speech".
_MONTH_BEFORE = frozenset(
    "in since by until till from to during before after of for through last next this early late mid between"
    " and or every each".split()
)
_DETERMINERS = frozenset("the a an its his her their our this that".split())
_MARCH_FOR = frozenset("on for of to against in from through and".split())


class Scan:
    """The tokens of one passage and what has been read from them so far."""

    __slots__ = ("_surname", "floor", "lower", "n", "out", "tokens", "words")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lower = tokens.lower
        self.n = len(tokens.words)
        self.floor = 0
        self.out: list[Written] = []
        self._surname: bool | None = None

    def low(self, i: int) -> str:
        """Token i in lower case, or nothing outside the passage."""
        return self.lower[i] if 0 <= i < self.n else ""

    def put(self, written: Written) -> int:
        """Add what was read; gives its last token, which is what a form returns."""
        self.out.append(written)
        return written.last

    def may_is_a_name(self) -> bool:
        """Whether somebody called May stands in the passage: "Theresa May", "Mrs May"."""
        if self._surname is None:
            self._surname = any(
                word == "may" and self.words[i] == "May" and self.low(i - 1) in _BEFORE_MAY
                for i, word in enumerate(self.lower)
            )
        return self._surname


_BEFORE_MAY = frozenset("theresa mrs mr ms brian minister dr imelda elaine".split())


def possessive(word: str) -> str:
    """The word without its possessive ending: "march's" is march."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


# Small pieces


def _year_at(s: Scan, j: int) -> tuple[int, int] | None:
    """(last token, year) of four digits, or of '16, at token j."""
    if j >= s.n:
        return None
    year = YEAR_WORDS.get(s.words[j])
    if year is not None:
        if glued(s.tokens, j) and s.low(j - 1) not in _DASHES:
            return None
        return None if unit_follows(s.tokens, j + 1) else (j, year)
    if s.words[j] in "'‘’" and j + 1 < s.n and s.tokens.touches(j):
        short = s.words[j + 1]
        if len(short) == 2 and short.isdecimal() and short.isascii():
            return j + 1, _century(int(short))
    return None


def _century(short: int) -> int:
    return 2000 + short if short < 70 else 1900 + short


def _year_after(s: Scan, j: int, *, sure_after: bool = False) -> tuple[int, int | None, int | None] | None:
    """(last token, year, year shift) of the year said after a month or a day and month, at token j.

    "2019", ", 2019", "of 2019", "last year", "of this year", "the year before" (not read).
    """
    k = j
    comma = s.low(k) == ","
    if comma:
        k += 1
    elif s.low(k) in ("of", "in"):
        k += 1
    found = _year_at(s, k)
    if found is not None:
        last, year = found
        if comma and plural_follows(s.tokens, last + 1) and not sure_after:
            return None
        return last, year, None
    if comma:
        return None
    if s.low(k) in _YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        return k + 1, None, _YEAR_SHIFTS[s.low(k)]
    return None


_YEAR_SHIFTS = {"last": -1, "this": 0, "next": 1}


def _container(s: Scan, j: int) -> tuple[int, int | None, int | None, bool] | None:
    """(last, year, year shift, fiscal) of what a quarter or half is said to be part of."""
    k = j
    if s.low(k) in ("of", "in", ","):
        k += 1
    fiscal = False
    if s.low(k) == "the":
        k += 1
        if possessive(s.low(k)) == "year" and not s.low(k + 1) in ("to", "ended", "ending"):
            return k, None, 0, False
    if s.low(k) in ("fiscal", "financial", "calendar"):
        fiscal = s.low(k) != "calendar"
        k += 1
        if s.low(k) == "year":
            k += 1
    elif s.low(k) == "fy":
        fiscal = True
        k += 1
        if k < s.n and s.tokens.touches(k - 1) and s.words[k].isdecimal() and len(s.words[k]) == 2:
            return k, 2000 + int(s.words[k]), None, True
    found = _year_at(s, k)
    if found is not None:
        if s.low(j) == "," and plural_follows(s.tokens, found[0] + 1):
            return None
        return found[0], found[1], None, fiscal
    if not fiscal and s.low(k) in _YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        return k + 1, None, _YEAR_SHIFTS[s.low(k)], False
    return None


def _day_number(s: Scan, j: int) -> tuple[int, int, bool] | None:
    """(day, last token, whether ordinal) of a day of the month written at token j."""
    if j >= s.n:
        return None
    day = _DAYS.get(s.words[j])
    if day is not None:
        ending = s.low(j + 1)
        if ending in ("st", "nd", "rd", "th") and s.tokens.touches(j):
            return day, j + 1, True
        return day, j, False
    word = s.lower[j]
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word], j, True
    if word in ORDINAL_TENS:
        k = j + 2 if s.low(j + 1) == "-" else j + 1
        one = ORDINAL_WORDS.get(s.low(k), 99)
        if one < 10 and ORDINAL_TENS[word] + one <= 31:
            return ORDINAL_TENS[word] + one, k, True
    return None


def _month_at(s: Scan, j: int) -> tuple[int, int] | None:
    """(last token, month) of a month's name at token j; an abbreviation takes its full stop along."""
    month = _ALL_MONTHS.get(s.low(j))
    if month is None:
        return None
    if s.lower[j] in MONTH_ABBREVIATIONS and s.low(j + 1) == "." and s.tokens.touches(j):
        return j + 1, month
    return j, month


def _capital(s: Scan, i: int) -> bool:
    return s.words[i][0].isupper()


def _ends_clause(s: Scan, j: int) -> bool:
    """Whether token j cannot be a noun that a number before it would count."""
    if j >= s.n:
        return True
    word = s.words[j]
    return not word[0].isalnum() or word.lower() in _AFTER_DAY


_AFTER_DAY = frozenset(
    "the a an and or but to in on at by for from of with as is was were are be when while after before until"
    " since that which who it he she they we i this will would has have had where between during if not"
    " because so last next".split()
)


# Month first: "Sept. 18, 2025", "February 15-20", "May 2019", "in March"


def month_form(s: Scan, i: int) -> int:
    word = possessive(s.lower[i])
    owned = word != s.lower[i]
    month = _ALL_MONTHS[word]
    end = i
    if not owned and word in MONTH_ABBREVIATIONS and s.low(i + 1) == "." and s.tokens.touches(i):
        end = i + 1
    capital = _capital(s, i)
    if owned:
        return _lone_month(s, i, end, month, word) if capital else -1
    k = end + 1
    if s.low(k) == "the" or (s.low(k) == "," and False):
        k += 1
    if k < s.n and s.words[k] == "-" and s.tokens.touches(end):
        k += 1
    day = _day_number(s, k)
    if day is not None and (k == end + 1 or day[2] or s.words[k - 1] == "-"):
        last = _month_day(s, i, end, month, day, capital, word)
        if last >= 0:
            return last
    if not capital and word in LOWER_CASE_WORDS:
        return -1
    year = _year_after(s, end + 1)
    if year is not None and not (word == "may" and not capital):
        written = Written(i, year[0], "month", month=month, year=year[1], year_shift=year[2])
        return s.put(written)
    if s.low(end + 1) == "-" and s.tokens.touches(end):
        found = _year_at(s, end + 2)
        if found is not None:
            return s.put(Written(i, found[0], "month", month=month, year=found[1]))
    return _lone_month(s, i, end, month, word)


def _month_day(
    s: Scan, i: int, end: int, month: int, day: tuple[int, int, bool], capital: bool, word: str
) -> int:
    number, last, ordinal = day
    after = last + 1
    following = s.low(after)
    if not ordinal:
        if following in MEASURE_WORDS and following not in _PEOPLE_WORDS:
            return -1
        if following in (":", "/", "%") and s.tokens.touches(last):
            return -1
        if following in ("am", "pm", "a.m", "p.m", "o'clock"):
            return -1
        if s.low(i - 1) in ("in", "since", "of") and plural_follows(s.tokens, after):
            return -1  # "in March 20 homes were sold"
    elif s.lower[last] in ("second", "third") and s.low(last + 1) in ("quarter", "half"):
        return -1
    if not capital and word in LOWER_CASE_WORDS and not ordinal and _year_after(s, after) is None:
        return -1
    # "Feb. 15 to 20", "February 15-20", "May 3 and 4", "May 3, 4 and 5"
    if following in _DASHES or following in _TO or following == "and" or following == ",":
        other = _more_days(s, i, month, number, last, after)
        if other >= 0:
            return other
    year = _year_after(s, after)
    written = Written(i, last, "day", month=month, day=number)
    if year is not None:
        written.last, written.year, written.year_shift = year
    elif (
        s.low(after) == "-"
        and s.low(after - 2) == "-"
        and s.tokens.touches(last)
        and _year_at(s, after + 1) is not None
    ):
        written.last = after + 1
        written.year = YEAR_WORDS.get(s.words[after + 1])
    return s.put(written)


_PEOPLE_WORDS = frozenset("people men women children staff".split())


def _more_days(s: Scan, i: int, month: int, number: int, last: int, after: int) -> int:
    connector = s.lower[after]
    k = after + 1
    if s.low(k) == "the":
        k += 1
    second = _day_number(s, k)
    if second is None or (s.lower[k] in ORDINAL_WORDS and s.low(k - 1) != "the"):
        return -1
    two, end, ordinal = second
    if _month_at(s, end + 1) is not None or (s.low(end + 1) == "of" and _month_at(s, end + 2)):
        return -1  # "Feb. 27 to 3 March": two whole dates
    if connector in _DASHES or connector in _TO:
        if two <= number or unit_follows(s.tokens, end + 1) or s.low(end + 1) in ("%", ":"):
            return -1
        if connector not in _DASHES and not (_ends_clause(s, end + 1) or ordinal or _year_after(s, end + 1)):
            return -1
        left = Written(i, last, "day", month=month, day=number)
        right = Written(k, end, "day", month=month, day=two)
        year = _year_after(s, end + 1)
        written = Written(i, end, "range")
        written.left, written.right = left, right
        if year is not None:
            right.last, right.year, right.year_shift = year
            left.year, left.year_shift = right.year, right.year_shift
            written.last = right.last
        return s.put(written)
    days = [(i, last, number), (k, end, two)]
    if connector == ",":
        for _ in range(8):
            join = s.low(end + 1)
            k = end + 2
            if join == "," and s.low(k) == "and":
                join, k = "and", k + 1
            if join not in (",", "and"):
                return -1
            more = _day_number(s, k)
            if more is None or more[0] <= days[-1][2] or s.words[k] in ORDINAL_WORDS:
                return -1
            end = more[1]
            days.append((k, end, more[0]))
            if join == "and":
                break
        else:
            return -1
    if two <= number or not (_ends_clause(s, end + 1) or ordinal):
        return -1
    year = _year_after(s, end + 1)
    if connector == "and" and year is None and s.low(end + 1) in (",",) and s.low(end + 2).isdecimal():
        return -1
    for first, stop, day in days:
        written = Written(first, stop, "day", month=month, day=day)
        if year is not None:
            written.year, written.year_shift = year[1], year[2]
        s.put(written)
    if year is not None:
        s.out[-1].last = year[0]
    return s.out[-1].last


def _lone_month(s: Scan, i: int, end: int, month: int, word: str) -> int:
    """A month with neither day nor year, if the words around show that it is one."""
    if not _capital(s, i) and word in LOWER_CASE_WORDS:
        return -1
    before, after = s.low(i - 1), s.low(end + 1)
    if word in MONTH_ABBREVIATIONS and end == i and word != "sept":
        return -1
    named = word == "may" and s.may_is_a_name()
    licensed = before in _MONTH_BEFORE
    if before in ("and", "or", "to", "between", "from", "of", "for", "by", "after", "before") and named:
        licensed = False
    if before in ("and", "or"):
        licensed = bool(s.out) and s.out[-1].last >= i - 2 and s.out[-1].month is not None
    if before == "to" and word in ("march", "may"):
        licensed = (bool(s.out) and s.out[-1].last >= i - 2) or not after.isalpha()
    if before in ("by", "of", "for", "from", "after", "before") and word in (
        "may",
        "april",
        "june",
        "august",
    ):
        # "a report by April Jones", "the age of May"
        nearby = s.low(i - 2) in ("end", "start", "beginning", "middle", "month", "half", "week", "days")
        if after[:1].isalpha() and not nearby and end + 1 < s.n and _capital(s, end + 1):
            licensed = False
    if before in ("-", "–", "—", "/") and s.out and s.out[-1].last == i - 2:
        licensed = True
    if after in ("-", "–", "—") and _month_at(s, end + 2) is not None:
        licensed = True
    if after == "to" and _month_at(s, end + 2) is not None:
        licensed = True
    if after == "and" and before in _MONTH_BEFORE:
        licensed = licensed or before == "between"
    if before in _DETERMINERS and s.words[i] != s.words[i].lower() and not named:
        # "the March meeting", "a June vote"; not "the March on Washington"
        if after and after.isalpha() and after not in _MARCH_FOR and s.words[end + 1][0].islower():
            licensed = True
    if before in ("(",) and after in (")", ",", ":"):
        licensed = True
    if not licensed:
        return -1
    return s.put(Written(i, end, "month", month=month))


# Number first: "18 September 2025", "the 18th of September", "15-20 February", "18/9/2025", "the 26th"


def number_form(s: Scan, i: int) -> int:
    if i > 0 and s.tokens.touches(i - 1) and s.words[i - 1] in "/:.,$£€¥#+":
        return -1
    numeric = _numeric(s, i)
    if numeric >= 0:
        return numeric
    clock = _clock(s, i)
    if clock >= 0:
        return clock
    day = _day_number(s, i)
    if day is None:
        return -1
    number, last, ordinal = day
    k = last + 1
    if s.low(k) in _DASHES and s.tokens.touches(last) and s.tokens.touches(k):
        whole = _hyphened(s, i, number, k + 1)
        if whole >= 0:
            return whole
    direct = _day_then_month(s, i, last, number, ordinal)
    if direct >= 0:
        return direct
    many = _days_then_month(s, i, number, last)
    if many >= 0:
        return many
    ordinal_unit = _numbered_unit(s, i, number, last) if ordinal else -1
    if ordinal_unit >= 0:
        return ordinal_unit
    return _lone_day(s, i, number, last) if ordinal else -1


def _day_then_month(s: Scan, i: int, last: int, number: int, ordinal: bool) -> int:
    k = last + 1
    if s.low(k) == "day" and s.low(k + 1) == "of" and ordinal:
        k += 2
    elif s.low(k) == "of" and ordinal:
        k += 1
    elif s.low(k) == "," and False:
        k += 1
    month = _month_at(s, k)
    if month is None:
        return -1
    end, value = month
    word = s.lower[k]
    year = _year_after(s, end + 1)
    if not _capital(s, k) and word in LOWER_CASE_WORDS and not (ordinal or year is not None):
        return -1
    written = Written(i, end, "day", month=value, day=number)
    if year is not None:
        written.last, written.year, written.year_shift = year
    return s.put(written)


def _days_then_month(s: Scan, i: int, number: int, last: int) -> int:
    """Several days of one month: "15 to 20 February", "3, 4 and 5 May", "the 3rd and 5th of May"."""
    days = [(i, last, number)]
    ranged = False
    end = last
    for _ in range(8):
        join, k = s.low(end + 1), end + 2
        if join == "," and s.low(k) == "and":
            join, k = "and", k + 1
        if join in _DASHES or join in _TO:
            ranged = True
        elif join not in (",", "and", "or", "&"):
            return -1
        if s.low(k) == "the":
            k += 1
        more = _day_number(s, k)
        if more is None or more[0] <= days[-1][2] or (ranged and len(days) > 1):
            return -1
        end = more[1]
        days.append((k, end, more[0]))
        if join != ",":
            break
    k = end + 1
    if s.low(k) == "of":
        k += 1
    month = _month_at(s, k)
    if month is None or (not _capital(s, k) and s.lower[k] in LOWER_CASE_WORDS):
        return -1
    close, value = month
    year = _year_after(s, close + 1)
    between = s.low(i - 1) == "between" or (s.low(i - 1) == "the" and s.low(i - 2) == "between")
    made = [Written(first, stop, "day", month=value, day=day) for first, stop, day in days]
    for written in made:
        if year is not None:
            written.year, written.year_shift = year[1], year[2]
    made[-1].last = close if year is None else year[0]
    if ranged or (between and len(made) == 2):
        whole = Written(i, made[-1].last, "range")
        whole.left, whole.right = made
        return s.put(whole)
    for written in made:
        s.put(written)
    return made[-1].last


def _hyphened(s: Scan, i: int, number: int, k: int) -> int:
    """ "18-Sep-2025", "18-Sep-25"."""
    month = _ALL_MONTHS.get(s.low(k))
    if month is None:
        return -1
    if s.low(k + 1) in _DASHES and s.tokens.touches(k) and s.tokens.touches(k + 1):
        word = s.words[k + 2]
        year = YEAR_WORDS.get(word)
        if year is None and len(word) == 2 and word.isdecimal() and word.isascii():
            year = _century(int(word))
        if year is not None:
            return s.put(Written(i, k + 2, "day", day=number, month=month, year=year))
    return -1


def _numeric(s: Scan, i: int) -> int:
    """ "18/9/2025" when only one reading is a date; "3/4/2025" and "9/11" are kept from other readers."""
    if not s.tokens.touches(i) or s.low(i + 1) not in ("/", "-", "."):
        return -1
    mark = s.words[i + 1]
    if i + 2 >= s.n or not s.tokens.touches(i + 1):
        return -1
    one, two = s.words[i], s.words[i + 2]
    if mark == "/" and one == "9" and two == "11" and not (s.low(i + 3) == "/" and s.tokens.touches(i + 2)):
        return s.put(Written(i, i + 2, "off"))
    if not (s.low(i + 3) == mark and s.tokens.touches(i + 2) and s.tokens.touches(i + 3)):
        return -1
    if i + 4 >= s.n or two not in _DAYS:
        return -1
    last = s.words[i + 4]
    year = YEAR_WORDS.get(last)
    if year is None and mark == "/" and len(last) == 2 and last.isdecimal() and last.isascii():
        year = _century(int(last))
    if year is None or (s.low(i + 5) in ("/", "-") and s.tokens.touches(i + 4)):
        return -1
    return _day_or_month_first(s, i, i + 4, _DAYS[one], _DAYS[two], year)


def _day_or_month_first(s: Scan, first: int, last: int, one: int, two: int, year: int) -> int:
    if one > 12 >= two or one == two:
        return s.put(Written(first, last, "day", day=one, month=two, year=year))
    if two > 12 >= one:
        return s.put(Written(first, last, "day", day=two, month=one, year=year))
    return s.put(Written(first, last, "off")) if one <= 12 else -1


def _clock(s: Scan, i: int) -> int:
    """Times of day: "8:30", "7am", "10 p.m.": no claims, but nobody else's numbers either."""
    end = i
    if s.low(i + 1) == ":" and s.tokens.touches(i) and s.tokens.touches(i + 1):
        minutes = s.words[i + 2]
        if len(minutes) != 2 or not minutes.isdecimal() or minutes > "59" or int(s.words[i]) > 24:
            return -1
        if s.low(i + 3) in (":", ".") and s.tokens.touches(i + 2) and s.low(i + 4)[:1].isdecimal():
            return -1
        end = i + 2
    after = s.low(end + 1)
    if after in ("am", "pm", "o'clock", "o’clock"):
        return s.put(Written(i, end + 1, "off"))
    if after in ("a", "p") and s.low(end + 2) == "." and s.low(end + 3) == "m" and s.tokens.touches(end + 2):
        return s.put(Written(i, end + 3, "off"))
    if end > i:
        return s.put(Written(i, end, "off"))
    return -1


def clock_form(s: Scan, i: int) -> int:
    """ "8.30am", "08.30 GMT", "22:15": found by "am" and its like, looking back."""
    if i == 0:
        return -1
    number = s.words[i - 1]
    if number[0].isdecimal() and i - 1 >= s.floor and len(number) <= 5:
        return s.put(Written(i - 1, i, "off"))
    return -1


def colon_form(s: Scan, i: int) -> int:
    """ "00:15", "24:00": clock times whose hour is no day of a month."""
    if i == 0 or i - 1 < s.floor or not (s.tokens.touches(i - 1) and s.tokens.touches(i)):
        return -1
    hour = s.words[i - 1]
    return _clock(s, i - 1) if hour in ("00", "0", "24") else -1


def _lone_day(s: Scan, i: int, number: int, last: int) -> int:
    """ "on the 26th": a day of the current month, unless a noun or golf follows."""
    if s.low(i - 1) != "the" or s.low(i - 2) not in ("on", "by", "until", "before", "after", "since"):
        return -1
    if s.words[i] in ORDINAL_WORDS or s.lower[i] in ORDINAL_WORDS or not _ends_clause(s, last + 1):
        return -1
    if s.low(last + 1) in ("-", "of", "–", "and") or _golf(s, i):
        return -1
    return s.put(Written(i, last, "day", day=number))


def _golf(s: Scan, i: int) -> bool:
    start, stop = s.tokens.sentence(i)
    return any(s.lower[k] in _GOLF for k in range(max(start, i - 25), min(stop, i + 25)))


_GOLF = frozenset(
    "hole holes birdie birdies bogey bogeys par eagle eagles putt putts green tee round lap laps floor".split()
)


# Weekdays


def weekday_form(s: Scan, i: int) -> int:
    word = possessive(s.lower[i])
    full = word in WEEKDAYS
    weekday = WEEKDAYS[word] if full else WEEKDAY_ABBREVIATIONS[word]
    if s.low(i - 1) in WEEKDAY_NAME_BEFORE:
        return -1
    end = i
    if not full and s.low(i + 1) == "." and s.tokens.touches(i):
        end = i + 1
    if full and s.low(end + 1) in DAY_PARTS:
        end += 1
    dated = _weekday_with_date(s, i, end, weekday) if word == s.lower[i] else -1
    if dated >= 0:
        return dated
    if not full:
        return -1
    if not _capital(s, i) and s.low(i - 1) not in ("on", "last", "next", "this", "by", "until", "since"):
        return -1
    if _is_a_name(s, i, end):
        return -1
    written = Written(i, end, "day", weekday=weekday)
    k = end + 1
    if s.low(k) == "of":
        k += 1
    if s.low(k) in _YEAR_SHIFTS and possessive(s.low(k + 1)) == "week":
        written.last = k + 1
        written.week_shift = _YEAR_SHIFTS[s.low(k)]
    return s.put(written)


def _weekday_with_date(s: Scan, i: int, end: int, weekday: int) -> int:
    """ "Thursday 8 March", "Thursday, March 8, 2022", "Thursday (8 March)", "Tuesday the 5th"."""
    k = end + 1
    bracket = s.low(k) == "("
    if s.low(k) in (",", "("):
        k += 1
    if s.low(k) == "the":
        k += 1
    mark = len(s.out)
    form = _DATE_FORMS.get(s.low(k))
    last = form(s, k) if form is not None else -1
    if last < 0:
        ordinal = _day_number(s, k)
        if ordinal is not None and ordinal[2] and s.low(k - 1) == "the" and k < s.n and s.words[k] in _DAYS:
            written = Written(i, ordinal[1], "day", day=ordinal[0], weekday=weekday)
            return s.put(written)
        return -1
    head = s.out[mark]
    target = head.left if head.unit == "range" else head
    if target is None or target.unit != "day" or target.day is None or target.weekday is not None:
        del s.out[mark:]
        return -1
    target.weekday = weekday
    head.first = i
    target.first = i
    if bracket and s.low(last + 1) == ")" and len(s.out) == mark + 1:
        head.last = last + 1
        return last + 1
    return last


def _is_a_name(s: Scan, i: int, end: int) -> bool:
    """ "the Sunday Times", "the Mail on Sunday", "on Sundays": no day of any one week."""
    after = s.words[end + 1] if end + 1 < s.n else ""
    if s.low(i - 1) == "on" and s.low(i - 2) in ("mail", "independent", "scotland", "wales"):
        return True
    if end == i and s.low(i + 1) in ("times", "telegraph", "mirror", "express", "herald", "mail", "post"):
        return True
    if after[:1].isupper() and after.lower() not in _ALL_MONTHS and s.low(i - 1) in ("the", "a"):
        return True
    if s.low(i - 1) in ("the", "a", "any", "one", "first", "final", "another"):
        # "the Tuesday meeting" is one; "a Tuesday night" and "the Monday after" are any or other ones.
        return True
    return False


# Parts: "early 2026", "mid-May", "late in 2022", "the end of March", "later this year"


def part_form(s: Scan, i: int) -> int:
    part = PARTS[s.lower[i]]
    k = i + 1
    if s.low(k) == "-" and s.tokens.touches(i):
        k += 1
    elif s.lower[i] in ("end", "start", "beginning", "middle", "close"):
        if s.low(k) == "of":
            k += 1
        elif s.lower[i] not in ("end",):
            return -1
    elif s.low(k) in ("in", "on", "of"):
        k += 1
    if s.low(k) == "the":
        k += 1
        if s.low(k) in ("year", "month", "week", "decade") and part != "earlier":
            if s.low(k + 1) in ("of", "to", "ended", "ending", "before", "after"):
                return -1
            written = Written(i, k, s.lower[k], shift=0)
            written.part = part
            return s.put(written)
    mark = len(s.out)
    form = FORMS.get(s.low(k))
    if form is part_form or form is None or form is clock_form:
        return -1
    if form is year_form:
        last = _plain_year(s, k)
    elif form is month_form:
        last = month_form(s, k)
        if last < 0 and _capital(s, k) and s.lower[k] in MONTHS:
            last = s.put(Written(k, k, "month", month=MONTHS[s.lower[k]]))
    elif form is season_form:
        last = _season(s, k, licensed=True)
    else:
        last = form(s, k)
    if last < 0:
        return -1
    if len(s.out) != mark + 1 or s.out[mark].unit in ("off", "ago", "range", "span") or s.out[mark].part:
        del s.out[mark:]
        return -1
    written = s.out[mark]
    if written.unit == "day" and part not in ("early", "late", "earlier", "later"):
        del s.out[mark:]
        return -1
    written.first = i
    if written.unit != "day":
        written.part = part
    return last


def _plain_year(s: Scan, k: int) -> int:
    """A year or decade whose company already shows that it is one: "mid-2004", "end of 2019"."""
    decade = _decade(s, k)
    if decade >= 0:
        return decade
    found = _year_at(s, k)
    if found is None or plural_follows(s.tokens, k + 1):
        return -1
    return s.put(Written(k, k, "year", year=found[1]))


# Relative: "last year", "next Monday", "this month", "last night", "the past week"

_SHIFTS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


def relative_form(s: Scan, i: int) -> int:
    word = s.lower[i]
    shift = _SHIFTS[word]
    k = i + 1
    if word == "this" and s.low(k) in ("past", "coming"):
        shift = -1 if s.low(k) == "past" else 1
        k += 1
    target = possessive(s.low(k))
    before = s.low(i - 1)
    definite = before == "the"
    unit = UNITS.get(target)
    if unit is not None and s.low(k) not in ("days", "weeks", "months", "years", "decades", "day"):
        if word in ("past", "coming", "current") and not definite and k == i + 1:
            return -1
        if unit == "decade" or (definite and word in ("last", "past", "next", "coming")):
            return -1  # the twelve months to now: a duration more than a date
        if unit == "fortnight" or s.low(k + 1) in ("or",):
            return -1
        if unit == "quarter" and s.low(k + 1) in ("of", "century", "final", "finals"):
            return ordinal_form(s, i) if word == "last" else -1
        if unit == "week" and s.low(k + 1) == "of":
            return ordinal_form(s, i) if word == "last" else -1
        return s.put(Written(i, k, unit, shift=shift))
    if definite and word != "last":
        return -1
    if target in DAY_PARTS and word in ("last", "this") and not definite:
        if word == "last" and target != "night":
            return -1
        return s.put(Written(i, k, "day", shift=shift))
    if target in WEEKDAYS:
        if definite and word == "last":
            return ordinal_form(s, i)
        end = k + 1 if s.low(k + 1) in DAY_PARTS else k
        written = Written(i, end, "day", weekday=WEEKDAYS[target], shift=shift)
        mark = len(s.out)
        dated = _weekday_with_date(s, k, end, WEEKDAYS[target])
        if dated >= 0:
            s.out[mark].first = i
            return dated
        return s.put(written)
    if target in MONTHS and k < s.n and (_capital(s, k) or target not in LOWER_CASE_WORDS):
        mark = len(s.out)
        last = month_form(s, k)
        if last < 0 or s.out[mark].unit not in ("month", "day"):
            del s.out[mark:]
            return -1
        written = s.out[mark]
        written.first = i
        if written.year is None and written.year_shift is None:
            written.shift = shift
        return last
    if target in SEASONS and not definite:
        last = _season(s, k, licensed=True)
        if last >= 0:
            s.out[-1].first = i
            s.out[-1].shift = shift if s.out[-1].year is None else None
            return last
    if word == "last":
        return ordinal_form(s, i)
    return -1


def today_form(s: Scan, i: int) -> int:
    shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[possessive(s.lower[i])]
    end = i + 1 if s.low(i + 1) in DAY_PARTS and s.lower[i] in ("yesterday", "tomorrow") else i
    if s.low(i - 1) in ("of", "than") and s.lower[i] in ("today", "tomorrow", "yesterday"):
        return -1  # "the stars of tomorrow"
    return s.put(Written(i, end, "day", shift=shift))


def ago_form(s: Scan, i: int) -> int:
    """ "three weeks ago", "a year ago": read from the right."""
    if s.low(i) != "ago" or i < 2 or i - 2 < s.floor:
        return -1
    unit = UNITS.get(s.lower[i - 1])
    if unit is None or unit in ("weekend", "quarter"):
        return -1
    word = s.lower[i - 2]
    number = NUMBER_WORDS.get(word)
    first = i - 2
    if number is None and word.isdecimal() and word.isascii() and len(word) <= 3:
        number = int(word)
    if number is None:
        return -1
    if number < 10 and first >= 2 and s.lower[first - 1] == "-" and s.lower[first - 2] in NUMBER_WORDS:
        number += NUMBER_WORDS[s.lower[first - 2]]
        first -= 2
    written = Written(first, i, "ago", number=number)
    written.of = unit
    return s.put(written)


# Quarters, halves, weeks and weekdays by number


def ordinal_form(s: Scan, i: int) -> int:
    """ "the second half of 2026", "third quarter", "the first Friday of July", "the fifth of May"."""
    word = s.lower[i]
    if word in ("last", "final"):
        return _numbered_unit(s, i, 5, i)
    day = _day_number(s, i)
    if day is None:
        return -1
    number, last, _ = day
    spelled = _day_then_month(s, i, last, number, True)
    if spelled >= 0:
        return spelled
    return _numbered_unit(s, i, number, last) if number <= 5 else -1


def _numbered_unit(s: Scan, i: int, number: int, last: int) -> int:
    """`number` 5 stands for the last one."""
    k = last + 1
    if s.low(k) == "-" and s.tokens.touches(last):
        k += 1
    unit = possessive(s.low(k))
    if unit == "quarter" and (number <= 4 or s.lower[i] in ("last", "final")):
        return _quarter(s, i, k, min(number, 4))
    if unit == "half" and (number <= 2 or s.lower[i] in ("last", "final")):
        found = _container(s, k + 1)
        if found is not None:
            return s.put(_of_year(Written(i, found[0], "half", number=min(number, 2)), found))
        if s.low(k + 1) == "of":
            return _part_of_month(s, i, k + 2, "early" if number == 1 else "late")
        return -1
    if unit in WEEKDAYS and s.low(k + 1) in ("of", "in"):
        month = _month_of(s, k + 2)
        if month is not None and number <= 5:
            written = Written(i, month[0], "day", weekday=WEEKDAYS[unit], number=number, month=month[1])
            written.year, written.year_shift = month[2], month[3]
            return s.put(written)
    if unit == "week" and s.low(k + 1) in ("of", "in"):
        month = _month_of(s, k + 2)
        if month is not None and number <= 5:
            written = Written(i, month[0], "week", number=number, month=month[1])
            written.year, written.year_shift = month[2], month[3]
            return s.put(written)
    count = NUMBER_WORDS.get(s.low(k), _DAYS.get(s.low(k), 0))
    if 2 <= count <= 11 and s.low(k + 1) in ("months", "quarters") and number in (1, 5):
        found = _container(s, k + 2)
        months = count * 3 if s.low(k + 1) == "quarters" else count
        if found is not None and months <= 11 and not found[3]:
            written = Written(i, found[0], "range")
            written.left = _of_year(Written(i, i, "month", month=1 if number == 1 else 13 - months), found)
            written.right = _of_year(Written(i, i, "month", month=months if number == 1 else 12), found)
            return s.put(written)
    return -1


def _quarter(s: Scan, i: int, k: int, number: int) -> int:
    found = _container(s, k + 1)
    if found is not None:
        return s.put(_of_year(Written(i, found[0], "quarter", number=number), found))
    if s.low(k + 1) in ("-", "final", "finals", "back", "backs"):
        return -1
    start, stop = s.tokens.sentence(i)
    for j in range(max(start, i - 20), min(stop, k + 21)):
        if s.lower[j] in _BUSINESS:
            return s.put(Written(i, k, "quarter", number=number))
    return -1


# A quarter without a year is one of the calendar only in talk of business: "the third quarter" of a
# basketball match is not.
_BUSINESS = frozenset(
    "profit profits sales revenue revenues earnings growth economy gdp results turnover income shares loss"
    " losses inflation investment orders shipments deliveries output exports imports forecast analysts".split()
)


def _of_year(written: Written, found: tuple[int, int | None, int | None, bool]) -> Written:
    written.year, written.year_shift = found[1], found[2]
    if found[3]:
        written.unit = "fiscal"
    return written


def _month_of(s: Scan, k: int) -> tuple[int, int, int | None, int | None] | None:
    """(last, month, year, year shift) of a month that something is said to be in."""
    month = _month_at(s, k)
    if month is None or not (_capital(s, k) or s.lower[k] not in LOWER_CASE_WORDS):
        return None
    year = _year_after(s, month[0] + 1)
    if year is None:
        return month[0], month[1], None, None
    return year[0], month[1], year[1], year[2]


def _part_of_month(s: Scan, i: int, k: int, part: str) -> int:
    month = _month_of(s, k)
    if month is None:
        return -1
    written = Written(i, month[0], "month", month=month[1], year=month[2], year_shift=month[3])
    written.part = part
    return s.put(written)


def short_quarter_form(s: Scan, i: int) -> int:
    """ "Q3 2023", "Q3", "H1 2024"."""
    if (
        i + 1 >= s.n
        or not s.tokens.touches(i)
        or (i > 0 and s.tokens.touches(i - 1) and s.words[i - 1] not in "(-–")
    ):
        return -1
    digit = s.words[i + 1]
    quarter = s.words[i] == "Q"
    if digit not in ("1", "2", "3", "4") or (not quarter and digit > "2"):
        return -1
    after = s.words[i + 2] if i + 2 < s.n else ""
    if s.tokens.touches(i + 1) and (after[:1].isalnum() or after in (".", ":")) and not after == ".":
        return -1
    written = Written(i, i + 1, "quarter" if quarter else "half", number=int(digit))
    found = _container(s, i + 2)
    if found is not None:
        written.last = found[0]
        return s.put(_of_year(written, found))
    if not quarter or (i == 0 and after in (".", ":", ")")):
        return -1
    return s.put(written)


# Years


def year_form(s: Scan, i: int) -> int:
    words = s.words
    if i + 1 < s.n and s.tokens.touches(i):
        whole = _year_led(s, i)
        if whole >= 0:
            return whole
        decade = _decade(s, i)
        if decade >= 0:
            return decade
        spread = _year_span(s, i)
        if spread >= 0:
            return spread
    dotted = _dotted(s, i)
    if dotted >= 0:
        return dotted
    previous = s.out[-1].last if s.out and s.out[-1].unit in ("year", "range") else None
    if is_year(s.tokens, i, previous) or _opens_range(s, i):
        # "2016 January 12": year first
        return s.put(Written(i, i, "year", year=YEAR_WORDS[words[i]]))
    return -1


def _opens_range(s: Scan, i: int) -> bool:
    """ "2019 to 2023", "2019 and 2023" after "between"."""
    join = s.low(i + 1)
    if not (join in _TO or (join == "and" and s.low(i - 1) == "between")):
        return False
    one, two = YEAR_WORDS[s.words[i]], YEAR_WORDS.get(s.low(i + 2), 0)
    if not 1700 <= one < two or glued(s.tokens, i) or unit_follows(s.tokens, i + 3):
        return False
    return not plural_follows(s.tokens, i + 3) and not (one % 100 == 0 and two % 100 == 0)


def _year_led(s: Scan, i: int) -> int:
    """ISO: "2025-09-18", "2025/09/18"."""
    mark = s.words[i + 1]
    if mark not in ("-", "/") or i + 4 >= s.n or s.words[i + 3] != mark:
        return -1
    t = s.tokens
    if not (t.touches(i + 1) and t.touches(i + 2) and t.touches(i + 3)) or (
        i > 0 and t.touches(i - 1) and s.words[i - 1] in "-/"
    ):
        return -1
    month, day = _DAYS.get(s.words[i + 2], 99), _DAYS.get(s.words[i + 4], 99)
    if month > 12 or day > 31 or len(s.words[i + 2]) != 2 or len(s.words[i + 4]) != 2:
        return -1
    if s.low(i + 5) == mark and t.touches(i + 4):
        return -1
    return s.put(Written(i, i + 4, "day", year=YEAR_WORDS[s.words[i]], month=month, day=day))


def _decade(s: Scan, i: int) -> int:
    """ "1990s", "1990's" after "the"; "the 1800s" are a century."""
    year = YEAR_WORDS.get(s.words[i])
    if year is None or year % 10 or not s.tokens.touches(i):
        return -1
    end = -1
    if s.low(i + 1) == "s":
        end = i + 1
    elif s.low(i + 1) in ("'", "’") and s.low(i + 2) == "s" and s.tokens.touches(i + 1):
        if s.low(i - 1) in ("the", "early", "late", "mid", "-"):
            end = i + 2
    if end < 0:
        return -1
    return s.put(Written(i, end, "century" if year % 100 == 0 and year < 2000 else "decade", year=year))


def _year_span(s: Scan, i: int) -> int:
    """ "2025–28", "2025-2028", "2018-19", "2021/22"."""
    mark = s.words[i + 1]
    if mark not in ("-", "–", "—", "/") or i + 2 >= s.n or not s.tokens.touches(i + 1):
        return -1
    one, other = YEAR_WORDS[s.words[i]], s.words[i + 2]
    if i > 0 and s.tokens.touches(i - 1) and s.words[i - 1] not in "(['\"“‘*_":
        return -1
    if unit_follows(s.tokens, i + 3) or (
        s.tokens.touches(i + 2) and i + 3 < s.n and s.words[i + 3] in "-/:–" and s.tokens.touches(i + 3)
    ):
        return -1
    if other in YEAR_WORDS:
        two = YEAR_WORDS[other]
    elif len(other) == 2 and other.isdecimal() and other.isascii():
        two = one // 100 * 100 + int(other)
        if two < one and int(other) == 0 and one % 100 == 99:
            two += 100
    else:
        return -1
    if not 1500 <= one < two or two - one > 300:
        return -1
    if mark == "/" or (two == one + 1 and s.low(i - 1) in ("fiscal", "season", "year", "fy")):
        if two != one + 1:
            return -1
        written = Written(i, i + 2, "fiscal", year=one)
        written.year_to = two
        return s.put(written)
    if two == one + 1 and s.low(i + 3) in ("season", "campaign", "budget", "financial", "fiscal", "school"):
        written = Written(i, i + 2, "fiscal", year=one)
        written.year_to = two
        return s.put(written)
    written = Written(i, i + 2, "range")
    written.left = Written(i, i, "year", year=one)
    written.right = Written(i + 2, i + 2, "year", year=two)
    return s.put(written)


def _dotted(s: Scan, i: int) -> int:
    """ "18.9.2025", whose first two parts are one token."""
    if i < 2 or s.words[i - 1] != "." or not (s.tokens.touches(i - 1) and s.tokens.touches(i - 2)):
        return -1
    if i - 2 < s.floor or (i > 2 and s.tokens.touches(i - 3)):
        return -1
    one, _, two = s.words[i - 2].partition(".")
    if one not in _DAYS or two not in _DAYS:
        return -1
    return _day_or_month_first(s, i - 2, i, _DAYS[one], _DAYS[two], YEAR_WORDS[s.words[i]])


def fiscal_form(s: Scan, i: int) -> int:
    """ "fiscal 2024-25", "fiscal year 2024", "FY2024", "financial year 2023/24"."""
    k = i + 1
    if s.low(k) == "year":
        k += 1
    elif s.lower[i] == "financial":
        return -1
    if k >= s.n:
        return -1
    mark = len(s.out)
    if YEAR_WORDS.get(s.words[k]) is not None:
        if s.tokens.touches(k) and _year_span(s, k) >= 0:
            written = s.out[mark]
            if written.unit == "range" and written.left is not None and written.right is not None:
                one, two = written.left.year, written.right.year
                written = Written(i, written.last, "fiscal", year=one)
                written.year_to = two
                s.out[mark] = written
            written.first = i
            return written.last
        if unit_follows(s.tokens, k + 1):
            return -1
        return s.put(Written(i, k, "fiscal", year=YEAR_WORDS[s.words[k]]))
    if s.lower[i] == "fy" and s.tokens.touches(i) and len(s.words[k]) == 2 and s.words[k].isdecimal():
        return s.put(Written(i, k, "fiscal", year=2000 + int(s.words[k])))
    return -1


def short_decade_form(s: Scan, i: int) -> int:
    """ "the '90s", "the 80s", "the early 70s", from the digits."""
    if not (s.tokens.touches(i) and s.low(i + 1) == "s"):
        return -1
    short = int(s.words[i])
    quoted = i > 0 and s.words[i - 1] in "'‘’" and s.tokens.touches(i - 1)
    before = s.low(i - 2) if quoted else s.low(i - 1)
    if not quoted and (before != "the" or short < 50 or _warm(s, i)):
        return -1
    first = i - 1 if quoted and i - 1 >= s.floor else i
    return s.put(Written(first, i + 1, "decade", year=1900 + short if short >= 30 else 2000 + short))


def _warm(s: Scan, i: int) -> bool:
    """Whether "the 80s" are degrees, marks or speeds."""
    start, stop = s.tokens.sentence(i)
    return any(s.lower[k] in _WARM for k in range(max(start, i - 15), min(stop, i + 15)))


_WARM = frozenset(
    "temperature temperatures degrees fahrenheit highs lows scored mph age ages aged high low".split()
)


def decade_word_form(s: Scan, i: int) -> int:
    before = s.low(i - 1)
    if before not in ("the", "early", "late", "mid", "-"):
        return -1
    if s.lower[i] in ("twenties", "thirties", "forties", "fifties") and before != "the":
        return -1  # "in her early thirties"
    if s.lower[i] in ("twenties", "thirties") and _warm(s, i):
        return -1
    return s.put(Written(i, i, "decade", year=DECADE_WORDS[s.lower[i]]))


def century_form(s: Scan, i: int) -> int:
    """ "21st century", "19th-century", "twentieth century": an idiom, not an ordinal."""
    k = i - 1
    if k >= 0 and s.lower[k] == "-":
        k -= 1
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


# Seasons, holidays, weeks, spans


def season_form(s: Scan, i: int) -> int:
    return _season(s, i, licensed=False)


def _season(s: Scan, i: int, *, licensed: bool) -> int:
    word = possessive(s.lower[i])
    k = i + 1
    if s.low(k) == "of":
        k += 1
    found = _year_at(s, k)
    written = Written(i, i, "season")
    written.name = word
    if found is not None:
        if s.tokens.touches(found[0]) and _year_span(s, found[0]) >= 0:
            span = s.out.pop()
            written.last = span.last
            written.year = found[1]
            return s.put(written)
        written.last, written.year = found
        return s.put(written)
    if s.low(k) in _YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        written.last, written.year_shift = k + 1, _YEAR_SHIFTS[s.low(k)]
        return s.put(written)
    if licensed and (word != "fall" or s.low(i - 1) in ("last", "next", "this")):
        return s.put(written)
    before = s.low(i - 1)
    if word != "fall" and word != "spring" and before in ("by", "since", "until") and s.lower[i] == word:
        return s.put(written)
    return -1


_HOLIDAYS: dict[str, list[tuple[tuple[str, ...], int | None, tuple[int, int] | None]]] = {}
for _name, _fixed in FIXED_HOLIDAYS.items():
    _HOLIDAYS.setdefault(_name[0], []).append((_name, None, _fixed))
for _name, _offset in EASTER_HOLIDAYS.items():
    _HOLIDAYS.setdefault(_name[0], []).append((_name, _offset, None))


def holiday_form(s: Scan, i: int) -> int:
    if not _capital(s, i):
        return -1
    for name, offset, fixed in _HOLIDAYS[s.lower[i].replace("’", "'")]:
        if any(s.low(i + n).replace("’", "'") != part for n, part in enumerate(name)):
            continue
        last = i + len(name) - 1
        written = Written(i, last, "day")
        if fixed is not None:
            written.month, written.day = fixed
        else:
            written.name, written.number = "easter", offset
        year = _year_after(s, last + 1)
        if year is not None:
            written.last, written.year, written.year_shift = year
        return s.put(written)
    return -1


def week_form(s: Scan, i: int) -> int:
    """ "the week of March 3", "the week ending 9 March", "week beginning 3 March", "the weekend"."""
    word = possessive(s.lower[i])
    after = s.low(i + 1)
    if word == "weekend" and s.low(i - 1) == "the" and s.low(i - 2) in ("at", "over", "during"):
        if after != "of":
            return s.put(Written(i, i, "weekend"))
    if after not in ("of", "ending", "ended", "beginning", "starting", "commencing"):
        return -1
    k = i + 2
    form = _DATE_FORMS.get(s.low(k)) if s.low(k) != "the" else None
    if form is None:
        return -1
    mark = len(s.out)
    last = form(s, k)
    if last < 0 or len(s.out) != mark + 1 or s.out[mark].unit != "day" or s.out[mark].month is None:
        del s.out[mark:]
        return -1
    written = s.out[mark]
    written.first = i
    written.unit = "week"
    written.weekday = None
    if after in ("ending", "ended"):
        written.name = "ending"
    return last


def span_form(s: Scan, i: int) -> int:
    """ "the nine months to September 2023", "the year ended 31 March", "the quarter to June"."""
    unit = UNITS[s.lower[i]]
    after = s.low(i + 1)
    if after == "end" or (after == "-" and s.low(i + 2) == "end"):
        return _year_end(s, i)
    if after not in ("to", "ended", "ending"):
        return -1
    number, first = 1, i
    if s.lower[i].endswith("s"):
        number = NUMBER_WORDS.get(s.low(i - 1), 0)
        if not number and s.low(i - 1).isdecimal() and len(s.low(i - 1)) <= 2:
            number = int(s.low(i - 1))
        first = i - 1
    if not number or first < s.floor:
        return -1
    if after == "to" and s.low(first - 1) not in ("the", "in", "over", "for", "full"):
        return -1
    k = i + 2
    if s.low(k) == "the":
        k += 1
    if s.low(k) == "end" and s.low(k + 1) == "of":
        k += 2
    form = _DATE_FORMS.get(s.low(k))
    if form is None:
        return -1
    mark = len(s.out)
    last = form(s, k)
    if (
        last < 0
        or len(s.out) != mark + 1
        or s.out[mark].unit not in ("day", "month")
        or not s.out[mark].month
    ):
        del s.out[mark:]
        return -1
    written = Written(first, last, "span", number=number)
    written.of = unit
    written.right = s.out[mark]
    s.out[mark] = written
    return last


def _year_end(s: Scan, i: int) -> int:
    if s.lower[i] != "year" or s.low(i - 1) not in ("by", "at", "before", "until", "since", "after"):
        return -1
    written = Written(i, i + 1 if s.low(i + 1) == "end" else i + 2, "year", shift=0)
    written.part = "end"
    return s.put(written)


def unit_form(s: Scan, i: int) -> int:
    if possessive(s.lower[i]) in ("week", "weekend"):
        last = week_form(s, i)
        if last >= 0:
            return last
    if s.lower[i] in UNITS and UNITS[s.lower[i]] in ("year", "month", "week", "quarter"):
        return span_form(s, i)
    return -1


# What can begin a date, by its first word.

_DATE_FORMS: dict[str, Form] = {}
FORMS: dict[str, Form] = {}


def _both(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word + ending for word in words for ending in ("", "'s", "’s"))


def _fill() -> None:
    for word in (*_both(tuple(MONTHS)), *MONTH_ABBREVIATIONS):
        _DATE_FORMS[word] = month_form
    for word in _DAYS:
        _DATE_FORMS[word] = number_form
    FORMS.update(_DATE_FORMS)
    for word in (*_both(tuple(WEEKDAYS)), *WEEKDAY_ABBREVIATIONS):
        FORMS[word] = weekday_form
    for word in YEAR_WORDS:
        FORMS[word] = year_form
    for word in PARTS:
        FORMS[word] = part_form
    for word in ("last", "past", "this", "current", "next", "coming"):
        FORMS[word] = relative_form
    for word in _both(("today", "yesterday", "tomorrow", "tonight")):
        FORMS[word] = today_form
    for word in (*ORDINAL_WORDS, *ORDINAL_TENS, "final"):
        FORMS[word] = ordinal_form
        if word != "final":
            _DATE_FORMS[word] = ordinal_form
    for word in ("q", "h"):
        FORMS[word] = short_quarter_form
    for word in ("fiscal", "financial", "fy"):
        FORMS[word] = fiscal_form
    for word in ("20", "30", "40", "50", "60", "70", "80", "90"):
        if word not in FORMS:
            FORMS[word] = short_decade_form
    for word in DECADE_WORDS:
        FORMS[word] = decade_word_form
    for word in _both(tuple(SEASONS)):
        FORMS[word] = season_form
    for word in _HOLIDAYS:
        FORMS.setdefault(word, holiday_form)
        FORMS.setdefault(word.replace("'", "’"), holiday_form)
    for word in ("week", "weekend", "weekend's", "weeks", "months", "month", "year", "quarter"):
        FORMS[word] = unit_form
    FORMS["ago"] = ago_form
    FORMS["century"] = century_form
    FORMS["centuries"] = century_form
    FORMS["am"] = clock_form
    FORMS["pm"] = clock_form
    FORMS["gmt"] = clock_form
    FORMS["bst"] = clock_form
    FORMS[":"] = colon_form


_fill()
