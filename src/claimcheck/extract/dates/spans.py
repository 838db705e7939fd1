"""Units by what is said of them: "the week of May 3", "the nine months to June", "in two weeks"."""

from __future__ import annotations

from claimcheck.extract.dates.counted import month_of
from claimcheck.extract.dates.days import plain_date
from claimcheck.extract.dates.scan import (
    APOSTROPHES,
    DAYS,
    Scan,
    container,
    ends_clause,
    possessive,
)
from claimcheck.extract.dates.tense import direction
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import HAPPENING, NUMBER_WORDS, UNITS, WEEKDAYS


def unit_form(s: Scan, i: int) -> int:
    word = possessive(s.lower[i])
    shift = _BESIDE.get((s.low(i + 1), s.low(i + 2)))
    if shift is not None and s.low(i - 1) == "the" and word == s.lower[i] and not word.endswith("s"):
        return s.put(Written(i, i + 2, UNITS[word], shift=shift))  # "the week after next"
    if word in ("week", "weekend"):
        last = _week(s, i, word)
        if last >= 0:
            return last
    last = _from_now(s, i) if s.lower[i] == word else -1
    if last >= 0:
        return last
    if s.lower[i] == word and word not in ("years", "days") and UNITS[word] in _SPANS:
        return _up_to(s, i)
    return -1


def _from_now(s: Scan, i: int) -> int:
    """ "The trial begins in two weeks", "The vote is in three days": when, and not for how long.

    "The wall will be built in three days" tells how long; so does "in three days of talks".
    """
    k = i - 1
    number = NUMBER_WORDS.get(s.low(k), 0) or (int(s.low(k)) if s.low(k) in DAYS else 0)
    if k < s.floor or not number or s.low(k - 1) != "in" or s.lower[i] in ("weekend", "quarter"):
        return -1
    verb, after = s.low(k - 2), s.low(i + 1)
    if s.typed and s.n == 3 and k == 1:
        return s.put(_ahead(s, k, i, number))  # "in two weeks", typed alone
    if verb not in HAPPENING or after in _GOES_ON or after in APOSTROPHES or not ends_clause(s, i + 1):
        return -1
    if not verb.endswith("s") and verb not in ("are", "due") and direction(s.tokens, k, i)[0] <= 0:
        return -1
    return s.put(_ahead(s, k, i, number))


def _ahead(s: Scan, k: int, i: int, number: int) -> Written:
    written = Written(k, i, "ago", number=-number)
    written.of = UNITS[s.lower[i]]
    if s.typed and written.of in ("week", "month", "year"):
        written.name = "exact"
    return written


_SPANS = frozenset(("year", "month", "week", "quarter"))
_GOES_ON = frozenset("of after before from".split())
_BESIDE = {("after", "next"): 2, ("before", "last"): -2}


def _week(s: Scan, i: int, word: str) -> int:
    """ "the week of March 3", "the week ending 9 March", "over the weekend"."""
    after = s.low(i + 1)
    over = word == "weekend" and s.low(i - 1) == "the" and s.low(i - 2) in ("at", "over", "during")
    if over and after not in ("of", "before", "after"):
        return s.put(Written(i, i, "weekend"))
    if word == "week" and after in DAYS and not s.tokens.touches(i + 1):
        return _numbered_week(s, i)
    if after not in ("of", "ending", "ended", "beginning", "starting", "commencing"):
        return -1
    k = i + 2
    mark = len(s.out)
    last = s.forms[s.low(k)](s, k) if s.low(k) in WEEKDAYS else plain_date(s, k)
    if last < 0 or len(s.out) != mark + 1 or s.out[mark].unit != "day" or s.out[mark].month is None:
        del s.out[mark:]
        return -1
    written = s.out[mark]
    written.first, written.unit, written.weekday = i, word, None
    if after != "of":
        written.name = "ending" if after in ("ending", "ended") else "beginning"
    return last


def _numbered_week(s: Scan, i: int) -> int:
    """ "week 10 of 2015"; "week 3 of the season" is none of the calendar."""
    found = container(s, i + 2) if s.low(i + 2) in ("of", "in", ",") else None
    if found is None or found[3] or (s.low(i + 3) == "the"):
        return -1
    written = Written(i, found[0], "week", number=DAYS[s.lower[i + 1]], year=found[1], year_shift=found[2])
    written.month, written.name = 1, "year"
    return s.put(written)


def _up_to(s: Scan, i: int) -> int:
    """ "the nine months to September 2023", "the year ended 31 March", "the quarter to June"."""
    after = s.low(i + 1)
    if (after, s.low(i + 2)) == ("to", "date") and not s.lower[i].endswith("s"):
        written = Written(i, i + 2, UNITS[s.lower[i]], shift=0)
        written.part = "earlier"  # "in the year to date"
        return s.put(written)
    if after in ("end", "-"):
        return _year_end(s, i)
    if after not in ("to", "ended", "ending") and not (
        after == "through" and (s.lower[i].endswith("s") or s.low(i - 1) == "the")
    ):
        return -1
    number, first = 1, i
    if s.lower[i].endswith("s"):
        first = i - 1
        word = s.low(first)
        number = int(word) if word.isdecimal() and len(word) <= 2 else NUMBER_WORDS.get(word, 0)
    if not number or first < s.floor:
        return -1
    before = s.low(first - 1)
    half = s.lower[i] == "year" and (before == "half" or (before == "-" and s.low(first - 2) == "half"))
    if half:  # "the half-year to 30 June"
        first -= 1 if before == "half" else 2
        before = s.low(first - 1)
    owned = first == i and before.endswith(("'s", "\u2019s"))  # "the firm's year to March"
    if (
        after in ("to", "through")
        and not owned
        and (before in _NO_SPAN or (number == 1 and before not in _SPAN_BEFORE))
    ):
        return -1
    k = i + 2
    if s.low(k) == "the":
        k += 1
    if s.low(k) == "end" and s.low(k + 1) in ("of", "-"):
        k += 2
    mark = len(s.out)
    last = plain_date(s, k)
    if last < 0:
        month = month_of(s, k)
        last = -1 if month is None else s.put(month)
    if (
        last < 0
        or len(s.out) != mark + 1
        or s.out[mark].unit not in ("day", "month")
        or not s.out[mark].month
    ):
        del s.out[mark:]
        return -1
    written = Written(first, last, "span", number=number)
    written.of = "half" if half else UNITS[s.lower[i]]
    written.right = s.out[mark]
    s.out[mark] = written
    return last


# "from six months to March": no span that ends in March.
_NO_SPAN = frozenset("from took take takes taking another last".split())
_SPAN_BEFORE = frozenset("the in over for full financial first tax calendar".split())


def _year_end(s: Scan, i: int) -> int:
    """ "by year-end", "at the year end"."""
    last = i + 2 if s.low(i + 1) == "-" and s.low(i + 2) == "end" else i + 1
    if s.lower[i] != "year" or s.low(last) != "end":
        return -1
    before = s.low(i - 2) if s.low(i - 1) == "the" else s.low(i - 1)
    if before not in ("by", "at", "before", "until", "since", "after"):
        return -1
    written = Written(i, last, "year", shift=0)
    written.part = "end"
    return s.put(written)
