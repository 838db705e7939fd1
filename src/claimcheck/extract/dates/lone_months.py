"""A month with no day beside it: when "march" and "May" are one, and "the March quarter"."""

from __future__ import annotations

from claimcheck.extract.dates.scan import ALL_MONTHS, DASHES, TO, Scan, month_at, year_after
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import (
    LOWER_CASE_WORDS,
    MONTH_ABBREVIATIONS,
    MONTH_NOUNS,
    NAME_MONTHS,
    NUMBER_WORDS,
)

# Before a month that is also a name or a verb and stands alone: "in March", "last May".
_MONTH_BEFORE = frozenset(
    "in since by until till from to during before after of for through last next this early late mid"
    " between than every each".split()
)
_DETERMINERS = frozenset("the a an its his her their our this that".split())
_NO_NOUN = frozenset("on for of to against in from through and or".split())


def lone_month(s: Scan, i: int, end: int, month: int, word: str) -> int:
    """A month with neither day nor year, if the words around show that it is one."""
    small = s.typed and (word not in LOWER_CASE_WORDS or small_month(s, i))
    unled = word in LOWER_CASE_WORDS or s.low(i - 1) not in _MONTH_BEFORE
    if unled and not small and not s.capital(i):
        return -1
    if word in MONTH_ABBREVIATIONS and end == i and word != "sept" and not _dashed(s, i):
        return -1
    if not _is_month(s, i, end, word):
        return -1
    return s.put(month_quarter(s, Written(i, end, "month", month=month)))


def month_quarter(s: Scan, month: Written) -> Written:
    """ "the June quarter", "the December 2024 half": the three or six months that end with the month."""
    unit = s.low(month.last + 1)
    after = s.low(month.last + 2)
    led = s.out and s.out[-1].last >= month.first - 2  # "the Oct-Dec quarter"
    if unit not in ("quarter", "half") or after in ("-", "final", "finals", "marathon", "term") or led:
        return month
    if s.low(month.first - 1) not in ("the", "this", "last", "for", "in", "its") or month.month is None:
        return month
    if month.month % (3 if unit == "quarter" else 6):
        return month  # nobody's quarter ends in May
    whole = Written(month.first, month.last + 1, "span", number=1)
    whole.of, whole.right = unit, month
    year = year_after(s, whole.last + 1) if month.year is None and month.year_shift is None else None
    if year is not None:  # "the September quarter of 2022"
        whole.last, month.year, month.year_shift = year
    return whole


def _dashed(s: Scan, i: int) -> bool:
    """ "Jan-Mar 2025", "the Oct–Dec quarter", "from Jan to April", where abbreviations need no full stop."""
    join, before = s.low(i + 1), s.low(i - 1)
    after = (join in DASHES or (join in TO and s.named(i + 2))) and month_at(s, i + 2) is not None
    return after or ((before in DASHES or before in TO) and s.low(i - 2) in ALL_MONTHS and s.named(i))


def small_month(s: Scan, i: int) -> bool:
    """Whether "may" or "march" is a month in a text without capitals: alone, or "in may", "may to july"."""
    before = s.low(i - 1)
    if s.n == 1 or before in _BEFORE_SMALL:
        return True
    if before in TO or before in DASHES or before in ("and", "or"):
        return bool(s.out) and s.out[-1].last == i - 2 and s.out[-1].month is not None
    return s.low(i + 1) in TO and month_at(s, i + 2) is not None


_BEFORE_SMALL = frozenset("in since during early late mid last next this of from until".split())


def _is_month(s: Scan, i: int, end: int, word: str) -> bool:
    before, after = s.low(i - 1), s.low(end + 1)
    following = s.word(end + 1)
    if s.n == 1:
        return True
    if (after in DASHES and month_at(s, end + 2) is not None) or _dashed(s, i):
        return True
    if after in TO and month_at(s, end + 2) is not None and s.named(end + 2):
        return True
    if after in ("and", "or", "/") and month_at(s, end + 2) is not None and s.capital(end + 2):
        return True
    if s.typed and not s.capital(i) and word in LOWER_CASE_WORDS:
        return True  # `_small_month` has looked at it
    follows = bool(s.out) and s.out[-1].last == i - 2 and s.out[-1].month is not None
    if follows and (before in DASHES or before in ("and", "or", "to", ",", "/", "until", "through")):
        return True
    if before == "and" and s.low(i - 2) == "now":
        return True
    if word == "may" and s.may_is_a_name() and before not in ("in", "last", "next", "since", "during"):
        return False
    if word not in NAME_MONTHS:
        # Nobody is called November; "November Rain" and "Jan Smit" are names all the same.
        if not (following[:1].isupper() and following.isalpha()) or s.lower[i] != word:
            return True
        return before in _MONTH_BEFORE or before in _DETERMINERS or before in NUMBER_WORDS
    if s.lower[i] != word and not {after, s.low(end + 2)}.isdisjoint(MONTH_NOUNS):
        return True
    if before in _MONTH_BEFORE and not (before == "to" and word in ("march", "may") and after.isalpha()):
        weak = before in ("by", "of", "for", "from", "after", "before", "to", "through", "between", "than")
        # "a report by April Jones", "the ousting of May": no month without more.
        return not weak or not (following[:1].isupper() or s.lower[i] != word)
    if after in MONTH_NOUNS and s.lower[i] == word:
        return True
    if before in _DETERMINERS:
        # "the March meeting", "a June vote"; not "the March on Washington"
        return following.isalpha() and following.islower() and after not in _NO_NOUN
    return before in ("(", "[") and after in (")", ",", ":", "]")
