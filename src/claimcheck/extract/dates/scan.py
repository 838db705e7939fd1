"""What the forms of dates share: the passage under the finger, and the small pieces of a date."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.extract.dates.written import Written
from claimcheck.extract.fragments import typed
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import (
    CLOCK_WORDS,
    COUNTED_AFTER_YEAR,
    FIRST_YEAR,
    LAST_YEAR,
    MEASURE_WORDS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NOT_PLURAL,
    NUMBER_WORDS,
    ORDINAL_TENS,
    ORDINAL_WORDS,
    YEAR_NOUNS,
    YEAR_SHIFTS,
)
from claimcheck.lexicon.currencies import CODES, WORDY_CODES

Form = Callable[["Scan", int], int]
"""Reads what begins at a token: appends to `scan.out` and gives the last token it used, or -1."""

DASHES = frozenset("-–—")
TO = frozenset(("to", "through", "thru", "until", "till"))
APOSTROPHES = frozenset("'’‘")
DAYS = {str(day): day for day in range(1, 32)} | {f"0{day}": day for day in range(1, 10)}
YEARS = {str(year): year for year in range(FIRST_YEAR, LAST_YEAR + 1)}
ALL_MONTHS = MONTHS | MONTH_ABBREVIATIONS


class Scan:
    """The tokens of one passage and what has been read from them so far.

    Tokens before `floor` belong to a date already. `typed` says that the passage is short and has
    no capitals: there "may 5" may be a date. `forms` maps a token in lower case to the form that it
    may begin.
    """

    __slots__ = ("_orders", "_surname", "floor", "forms", "lower", "n", "out", "tokens", "typed", "words")

    def __init__(self, tokens: Tokens, forms: dict[str, Form]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lower = tokens.lower
        self.n = len(tokens.words)
        self.forms = forms
        self.floor = 0
        self.out: list[Written] = []
        self._surname: bool | None = None
        self._orders: frozenset[bool] | None = None
        self.typed = typed(tokens)

    def low(self, i: int) -> str:
        """Token i in lower case, or nothing outside the passage."""
        return self.lower[i] if 0 <= i < self.n else ""

    def word(self, i: int) -> str:
        """Token i as written, or nothing outside the passage."""
        return self.words[i] if 0 <= i < self.n else ""

    def capital(self, i: int) -> bool:
        return i < self.n and self.words[i][0].isupper()

    def named(self, i: int) -> bool:
        """Whether token i is written as a name of the calendar is: large, or in a text without capitals."""
        return self.typed or self.capital(i)

    def near(self, i: int, reach: int) -> range:
        """The tokens up to `reach` away from token i in its sentence."""
        start, stop = self.tokens.sentence(i)
        return range(max(start, i - reach), min(stop, i + reach + 1))

    def put(self, written: Written) -> int:
        """Add what was read; gives its last token, which is what a form returns."""
        self.out.append(written)
        return written.last

    def day_first(self) -> bool | None:
        """Whether the passage puts days before months in figures, as a date in it that can only be read
        one way shows ("20/12/2023"); None where no date does, or two do that disagree.
        """
        if self._orders is None:
            words = self.words
            self._orders = frozenset(
                DAYS[words[i - 1]] > _MONTHS_OF_YEAR
                for i in range(1, self.n - 3)
                if words[i] in "/-"
                and words[i + 2] == words[i]
                and words[i - 1] in DAYS
                and words[i + 1] in DAYS
                and words[i + 3] in YEARS
                and (DAYS[words[i - 1]] > _MONTHS_OF_YEAR) != (DAYS[words[i + 1]] > _MONTHS_OF_YEAR)
            )
        return next(iter(self._orders)) if len(self._orders) == 1 else None

    def may_is_a_name(self) -> bool:
        """Whether somebody called May stands in the passage: "Theresa May", "Mrs May"."""
        if self._surname is None:
            self._surname = any(
                word == "May" and self.low(i - 1) in _BEFORE_MAY for i, word in enumerate(self.words)
            )
        return self._surname


_MONTHS_OF_YEAR = 12
_BEFORE_MAY = frozenset("theresa mrs mr ms brian minister dr imelda elaine fannie".split())


def possessive(word: str) -> str:
    """The word without its possessive ending: "march's" is march."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def full_year(short: int) -> int:
    """The year two digits stand for: '69 is 1969, '25 is 2025."""
    return 2000 + short if short < 60 else 1900 + short


def two_digits(word: str) -> bool:
    return len(word) == 2 and word.isdecimal() and word.isascii()


def plural_follows(s: Scan, after: int) -> bool:
    """Whether token `after` looks like a noun that the number before it counts."""
    word = s.word(after)
    if not word.isalpha() or not word.islower():
        return False
    if word in NOT_PLURAL or word in YEAR_NOUNS or word.endswith(("wards", "ss", "us", "is")):
        return False
    return word in COUNTED_AFTER_YEAR or (len(word) > 3 and word.endswith("s"))


def unit_follows(s: Scan, after: int) -> bool:
    """Whether token `after` measures the number before it: "1500m", "2000 GMT", "1950 tonnes"."""
    word = s.low(after)
    if not word:
        return False
    if word in MEASURE_WORDS or word in CLOCK_WORDS:
        return True
    if s.word(after) in CODES and s.word(after) not in WORDY_CODES:
        return s.low(after - 2) not in (
            "in",
            "constant",
            "real",
        )  # "1900 USD"; "in 2004 USD" dates the dollar
    return s.tokens.touches(after - 1) and word[0].isalpha() and word != "s"


def glued(s: Scan, i: int) -> bool:
    """Whether the number is stuck to something that makes it no year: "$2000", "F-2000", "2:1984"."""
    touches = s.tokens.touches
    if i > 0 and touches(i - 1):
        before = s.words[i - 1]
        if before == "-":
            stem = s.low(i - 2) if i > 1 and touches(i - 2) else ""
            return stem not in ("pre", "post", "mid", "end", "late", "early", "non", "")
        if before not in "([\"'“‘’–—,;…*_" and s.lower[i - 1] != "fy":
            return True
    if not touches(i):
        return False
    after = s.words[i + 1]
    if i + 2 < s.n and touches(i + 1):
        following = s.words[i + 2]
        if after in "/:.-" and following[0].isdigit():
            # "5 February 2000-1 March" goes on with a day, "2000-1" with a year.
            return not (after == "-" and following in DAYS and s.low(i + 3) in ALL_MONTHS)
        if after == "-" and following[0].isupper():
            return s.low(i + 2) not in ALL_MONTHS  # "May 2023-June 2024"
    return after in "/%°€£$"


def year_at(s: Scan, j: int) -> tuple[int, int] | None:
    """(last token, year) of four digits, or of '16, at token j."""
    word = s.word(j)
    year = YEARS.get(word)
    if year is not None:
        if s.low(j + 1) == "s" and s.tokens.touches(j):
            return None  # "the first half of the 2010s"
        if (glued(s, j) and s.low(j - 1) not in DASHES) or unit_follows(s, j + 1):
            return None
        return j, year
    if word in APOSTROPHES and word and s.tokens.touches(j) and two_digits(s.words[j + 1]):
        if s.low(j + 2) == "s" and s.tokens.touches(j + 1):
            return None
        return j + 1, full_year(int(s.words[j + 1]))
    return None


def spelled_year(s: Scan, j: int) -> tuple[int, int] | None:
    """(last token, year) of "nineteen eighty-four", "twenty nineteen", "two thousand and one" at token j."""
    century = _CENTURY_WORDS.get(s.low(j))
    if century is None:
        return None
    k = j + 1
    if s.low(j) == "two":
        if s.low(k) != "thousand":
            return None
        k += 2 if s.low(k + 1) == "and" else 1
    elif s.low(k) == "-":
        k += 1
    tens, last = NUMBER_WORDS.get(s.low(k), 0), k
    if not (1 if s.low(j) == "two" else 10) <= tens <= 90 or s.low(k) in ("a", "an"):
        return None
    if tens >= 20:
        k = last + 2 if s.low(last + 1) == "-" else last + 1
        ones = NUMBER_WORDS.get(s.low(k), 0)
        if 1 <= ones <= 9 and s.low(k) not in ("a", "an"):
            tens, last = tens + ones, k
    year = century + tens
    if year > _LAST_SPELLED or s.low(last + 1) == "-" or not ends_clause(s, last + 1):
        return None  # "in nineteen ninety-minute matches"
    return last, year


_CENTURY_WORDS = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000, "two": 2000}
_LAST_SPELLED = 2050


def year_after(s: Scan, j: int) -> tuple[int, int | None, int | None] | None:
    """(last token, year, year shift) of the year said from token j on, after a month or a day.

    "2019", ", 2019", "of 2019", "last year", "of this year".
    """
    k = j
    comma = s.low(k) == ","
    if comma or s.low(k) in ("of", "in"):
        k += 1
    found = year_at(s, k) or spelled_year(s, k)
    if found is not None:
        # "On 5 July, 2000 people marched" counts people; "July 2000 figures" does not count.
        return None if comma and plural_follows(s, found[0] + 1) else (*found, None)
    if s.low(k) in YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        return None if comma else (k + 1, None, YEAR_SHIFTS[s.low(k)])
    return None


def container(s: Scan, j: int) -> tuple[int, int | None, int | None, bool] | None:
    """(last token, year, year shift, whether fiscal) of the year a quarter or half is said to be in."""
    k = j
    comma = s.low(k) == ","
    if comma or s.low(k) in ("of", "in"):
        k += 1
    if s.low(k) == "the":
        k += 1
        if possessive(s.low(k)) == "year" and s.low(k + 1) not in ("to", "ended", "ending"):
            return k, None, 0, False
    fiscal = False
    if s.low(k) in ("fiscal", "financial", "calendar"):
        fiscal = s.low(k) != "calendar"
        k += 2 if s.low(k + 1) == "year" else 1
    elif s.low(k) == "fy":
        fiscal = True
        k += 1
        if s.tokens.touches(k - 1) and two_digits(s.word(k)):
            return k, 2000 + int(s.words[k]), None, True
    found = year_at(s, k)
    if found is not None:
        owned = s.word(found[0] + 1) in APOSTROPHES and s.word(found[0] + 1) != ""
        return None if comma and (owned or plural_follows(s, found[0] + 1)) else (*found, None, fiscal)
    if not fiscal and s.low(k) in YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        return k + 1, None, YEAR_SHIFTS[s.low(k)], False
    return None


def day_number(s: Scan, j: int) -> tuple[int, int, bool] | None:
    """(day, last token, whether ordinal) of a day of the month written at token j."""
    word = s.low(j)
    day = DAYS.get(word)
    if day is not None:
        if s.low(j + 1) in ("st", "nd", "rd", "th") and s.tokens.touches(j):
            return day, j + 1, True
        return day, j, False
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word], j, True
    if word in ORDINAL_TENS:
        k = j + 2 if s.low(j + 1) == "-" else j + 1
        one = ORDINAL_WORDS.get(s.low(k), 99)
        if one < 10 and ORDINAL_TENS[word] + one <= 31:
            return ORDINAL_TENS[word] + one, k, True
    return None


def month_at(s: Scan, j: int) -> tuple[int, int] | None:
    """(last token, month) of a month's name at token j; an abbreviation takes its full stop along."""
    word = s.low(j)
    month = ALL_MONTHS.get(word)
    if month is None:
        return None
    if word in MONTH_ABBREVIATIONS and s.low(j + 1) == "." and s.tokens.touches(j):
        return j + 1, month
    return j, month


def ends_clause(s: Scan, j: int) -> bool:
    """Whether token j cannot be a noun that a number before it would count."""
    word = s.word(j)
    return not word or not word[0].isalnum() or word.lower() in _AFTER_DAY


_AFTER_DAY = frozenset(
    "the a an and or but to in on at by for from of with as is was were are be when while after before"
    " until since that which who it he she they we i this will would has have had where between during if"
    " not because so last next takes took begins began includes features brings opens closes marks said says"
    " told came went".split()
)
