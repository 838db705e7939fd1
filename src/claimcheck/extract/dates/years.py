"""Years: when four bare digits are one, and "1990s", "2025–28", "fiscal 2024-25", "FY24"."""

from __future__ import annotations

from claimcheck.extract.dates.numeric import clock_range, dotted, is_clock, iso
from claimcheck.extract.dates.scan import (
    APOSTROPHES,
    DASHES,
    TO,
    YEARS,
    Form,
    Scan,
    ends_clause,
    full_year,
    glued,
    plural_follows,
    spelled_year,
    two_digits,
    unit_follows,
    year_at,
)
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import (
    CHANGE_WORDS,
    CLOCK_WORDS,
    COUNTED_AFTER_YEAR,
    DECADE_WORDS,
    FEASTS,
    MONTHS,
    NUMBER_WORDS,
    NUMBERED_WORDS,
    SEASONS,
    WARM_WORDS,
    WEEKDAYS,
    YEAR_NOUNS,
    YEAR_VERBS,
)

# After these a plausible number without a comma is a year, whatever follows: "In 2019 sales rose".
_STRONG = frozenset("in since during until till circa early late mid year throughout".split()) | frozenset(
    SEASONS
)
# After these it is one unless a noun that could be counted follows.
_WEAK = frozenset(
    "by from of for to through before after around about between pre post than versus vs against into beyond"
    " near onwards entire full whole unlike like".split()
)
_DETERMINERS = frozenset("the a an this that its his her their our my your whose each every no".split())
_FUNCTION_WORDS = frozenset(
    "the a an and or but to in on at by for from of with as is was were are be been has have had will would"
    " when while after before until since that which who it he she they we i this its his her their because"
    " than then if so not also could may might should did does do under over into through during amid"
    " between despite although though where there".split()
)
# What cannot stand between a number and the noun it counts: "by 2006 two billion people".
_NOT_COUNTED = (
    _FUNCTION_WORDS
    | frozenset(NUMBER_WORDS)
    | frozenset("many some most few several all both more half only even just still every hundreds".split())
)


# Four bare digits


def year_form(s: Scan, i: int) -> int:
    """What four digits between 1000 and 2100 begin, end or are."""
    if s.tokens.touches(i):
        for form in _GLUED_FORMS:
            last = form(s, i)
            if last >= 0:
                return last
    last = dotted(s, i)
    if last >= 0:
        return last
    if (s.low(i + 1) in CLOCK_WORDS and is_clock(s, i)) or clock_range(s, i):
        return s.put(Written(i, i, "off"))
    if _is_year(s, i) or _opens_range(s, i) or _opens_list(s, i):
        return s.put(Written(i, i, "year", year=YEARS[s.words[i]]))
    if _in_a_name(s, i):
        return s.put(Written(i, i, "off"))
    return -1


def _is_year(s: Scan, i: int) -> bool:
    if glued(s, i) or unit_follows(s, i + 1):
        return False
    year = YEARS[s.words[i]]
    modern = 1900 <= year <= 2040
    sure = modern or (1700 <= year <= 2050 and year % 100 != 0)
    before, after = s.low(i - 1), s.low(i + 1)
    previous = s.out[-1] if s.out else None
    listed = before in ("and", "or", ",", "to", "/", "&") or before in DASHES
    if listed and previous is not None and previous.unit in ("year", "range") and previous.last >= i - 3:
        sure = sure or (before == "and" and (previous.year or year) < year)
        return sure and not (before in ("and", "or", ",") and plural_follows(s, i + 1))
    if after in APOSTROPHES and s.tokens.touches(i) and s.low(i + 2) == "s" and s.tokens.touches(i + 1):
        return sure
    if before in _STRONG:
        return _after_strong(s, i, sure)
    if before in _WEAK:
        return _after_weak(s, i, sure, modern)
    if before == "-":
        return sure
    if year >= 1500 and _after_birth(s, i):
        return True
    if before in ("(", "["):
        return year >= 1500 and (after in (")", "]", ",", ";", ":", "to") or after in DASHES)
    if modern and after in YEAR_VERBS and i > 0 and not s.capital(i - 1):
        return True
    owned = before.endswith(("'s", "’s")) or (before in APOSTROPHES and i > 1 and s.tokens.touches(i - 2))
    if before in _DETERMINERS or owned:
        return (modern or (sure and year % 10 != 0)) and _names_a_noun(s, i + 1, definite=True)
    if not modern:
        return False
    if before in ("with", "on", "over"):
        return after in YEAR_NOUNS or (ends_clause(s, i + 1) and _compared(s, i - 1))
    if before == "as" and s.low(i - 2) in ("early", "late", "soon", "recently", "away", "back", "far"):
        return True
    if before == "and" and s.low(i - 2) == "now":
        return not _counts(s, i + 1)
    if before in FEASTS:
        return True
    if i == s.tokens.sentence(i)[0] or before in ('"', "“", ":"):
        # "2010 Smith Street" is an address.
        return after in YEAR_VERBS or after == ":" or _lower_noun(s, i + 1)
    if before in _SPENT:
        return ends_clause(s, i + 1)
    return before.isalpha() and not s.capital(i - 1) and _names_a_noun(s, i + 1, definite=False)


_SPENT = frozenset(
    "start starts started starting end ends ended ending began begin begins beginning entering entered finish"
    " finished finishing expected expects predicted spent born".split()
)


def _after_birth(s: Scan, i: int) -> bool:
    """The label of a life: "(b. 1966)", "(998 gt, built 1984)", "Est. 1891"."""
    before = s.low(i - 1)
    if before == ".":
        before = s.low(i - 2)
        return before in ("b", "est") and (before == "est" or s.low(i - 3) in ("(", ",", "["))
    return before in _MADE and ends_clause(s, i + 1)


_MADE = frozenset("built established founded launched erected completed".split())


def _after_strong(s: Scan, i: int, sure: bool) -> bool:
    year = YEARS[s.words[i]]
    if s.low(i - 1) == "year" and s.low(i - 2) not in (
        "the",
        "calendar",
        "tax",
        "of",
        "in",
        "financial",
        "full",
    ):
        return sure and not plural_follows(s, i + 1)
    # "in 1950 homes" counts; "In 1950 homes were scarce" need not.
    counted = s.low(i + 1) in COUNTED_AFTER_YEAR and i - 1 > s.tokens.sentence(i)[0]
    if sure and (year % 100 != 0 or year in (1900, 2000)) and not counted:
        return year % 1000 != 0 or not _counts(s, i + 1)
    return not _counts(s, i + 1)


def _after_weak(s: Scan, i: int, sure: bool, modern: bool) -> bool:
    before, two_before = s.low(i - 1), s.low(i - 2)
    if YEARS[s.words[i]] < 1400 or _counts(s, i + 1):
        return False
    if two_before in CHANGE_WORDS and before in ("by", "to", "from"):
        return False
    if before == "than" and two_before in ("more", "less", "fewer"):
        return False
    if modern and before not in ("around", "about", "near"):
        return True
    return sure and ends_clause(s, i + 1)


def _compared(s: Scan, i: int) -> bool:
    """Whether "on 2003", "over 2003" closes a comparison: "up 2.6% on 2003"."""
    return any(s.lower[k] in _COMPARING for k in range(max(0, i - 5), i))


_COMPARING = frozenset(
    "% percent per compared up down increase decrease rise fall tenfold growth improvement drop gain".split()
)


def _names_a_noun(s: Scan, after: int, *, definite: bool) -> bool:
    """Whether the year is an adjective: "the 1967 war", "its 2026 review", "2004 earnings"."""
    word = s.word(after)
    if not word.isalpha() or word.lower() in _FUNCTION_WORDS:
        return False
    if word.lower() in YEAR_NOUNS:
        return True
    if definite and s.word(after - 1)[3:] != "0" and not word.lower().endswith(_PEOPLE_ENDINGS):
        return word not in COUNTED_AFTER_YEAR  # "the 2004 floods", "the 1972 killings"
    return not _counts(s, after)


_PEOPLE_ENDINGS = ("ers", "ors", "ians", "ants", "ees", "ists")


def _lower_noun(s: Scan, after: int) -> bool:
    return s.word(after).islower() and _names_a_noun(s, after, definite=False)


def _counts(s: Scan, after: int) -> bool:
    """Whether the words from `after` on are a noun in the plural, with its adjectives: "new jobs"."""
    for k in range(after, min(after + 4, s.n)):
        word = s.words[k]
        if not word.isalpha() or s.lower[k] in _NOT_COUNTED or s.lower[k] in YEAR_NOUNS:
            return False
        if word[0].isupper() and k == after and s.word(after - 1)[2:] != "00":
            return False  # "by 2016 Oxfam warns"
        if plural_follows(s, k):
            return s.low(k + 1) != "-"
    return False


def _opens_range(s: Scan, i: int) -> bool:
    """ "2019 to 2023" and, after "between", "2019 and 2023"."""
    join = s.low(i + 1)
    if not (join in TO or (join == "and" and s.low(i - 1) == "between")):
        return False
    one, two = YEARS[s.words[i]], YEARS.get(s.low(i + 2), 0)
    if not 1400 <= one < two or glued(s, i) or unit_follows(s, i + 3):
        return False
    if one < 1700 and (join != "and" or one % 10 == 0):
        return False
    return not plural_follows(s, i + 3) and not (one % 100 == 0 and two % 100 == 0)


def _opens_list(s: Scan, i: int) -> bool:
    """ "2000 and 2003 results", "2019, 2020 and 2021", where the first alone would not show it."""
    one, two = YEARS[s.words[i]], YEARS.get(s.low(i + 2), 0)
    if s.low(i + 1) not in (",", "and", "or") or not 1900 <= one < two <= 2040 or glued(s, i):
        return False
    return not unit_follows(s, i + 3) and not _counts(s, i + 3) and not s.capital(i - 1)


def _in_a_name(s: Scan, i: int) -> bool:
    """ "Windows 2000", "Euro 2004", "Act 1998": part of a name, which nobody counts."""
    year = YEARS[s.words[i]]
    if not 1900 <= year <= 2040 or glued(s, i) or unit_follows(s, i + 1) or plural_follows(s, i + 1):
        return False
    before = s.low(i - 1)
    if before in MONTHS or before in WEEKDAYS or i - 1 <= s.tokens.sentence(i)[0]:
        return False
    return s.word(i - 1)[:1].isupper() and s.word(i - 1).isalpha() and before not in NUMBERED_WORDS


# Several years


def decade(s: Scan, i: int) -> int:
    """ "1990s", "the 1990's"; "the 1800s" are a century."""
    year = YEARS[s.words[i]]
    if year % 10 or not s.tokens.touches(i):
        return -1
    end = -1
    if s.low(i + 1) == "s":
        end = i + 1
    elif s.low(i + 1) in APOSTROPHES and s.low(i + 2) == "s" and s.tokens.touches(i + 1):
        end = i + 2 if s.low(i - 1) in ("the", "early", "late", "mid", "-") else -1
    if end < 0:
        return -1
    return s.put(Written(i, end, "century" if year % 100 == 0 and year < 2000 else "decade", year=year))


def year_span(s: Scan, i: int) -> int:
    """ "2025–28", "2025-2028", "2018-19", "2003-4", "2021/22"."""
    mark = s.low(i + 1)
    touches = s.tokens.touches
    if not (mark in DASHES or mark == "/") or i + 2 >= s.n or not touches(i + 1):
        return -1
    if i > 0 and touches(i - 1) and s.words[i - 1] not in "([\"'“‘*_,;" and s.lower[i - 1] != "fy":
        return -1
    if touches(i + 2) and s.low(i + 4)[:1].isalnum() and s.low(i + 3) in "-/:–" and touches(i + 3):
        return -1
    if unit_follows(s, i + 3):
        return -1
    one = YEARS[s.words[i]]
    two = _second_year(one, s.words[i + 2])
    if not 1500 <= one < two or two - one > 300:
        return -1
    if one < 1700 and s.low(i - 1) not in _SPAN_BEFORE:
        return -1  # "lots 1501-1550"
    next_year = two == one + 1
    named = s.low(i - 1) in _YEAR_KINDS or s.low(i + 3) in _YEAR_KINDS
    if mark == "/" or (next_year and named):
        if not next_year:
            return -1
        return s.put(_fiscal(i, i + 2, one, two))
    written = Written(i, i + 2, "range")
    written.left = Written(i, i, "year", year=one)
    written.right = Written(i + 2, i + 2, "year", year=two)
    return s.put(written)


_SPAN_BEFORE = frozenset(("(", "[", "in", "from", "of", "during", "the"))
_YEAR_KINDS = frozenset("fiscal season campaign budget financial school academic tax year fy winter".split())


def _second_year(one: int, other: str) -> int:
    if other in YEARS:
        return YEARS[other]
    if not (other.isdecimal() and other.isascii()) or len(other) > 2:
        return 0
    size = 10 if len(other) == 1 else 100
    two = one // size * size + int(other)
    if len(other) == 1:
        return two if two == one + 1 else 0
    return two + 100 if two < one and one % 100 >= 90 and int(other) < 10 else two


def _fiscal(first: int, last: int, one: int, two: int) -> Written:
    written = Written(first, last, "fiscal", year=one)
    written.year_to = two
    return written


def fiscal_form(s: Scan, i: int) -> int:
    """ "fiscal 2024-25", "fiscal year 2024", "FY2024", "FY24", "financial year 2023/24"."""
    k = i + 2 if s.low(i + 1) == "year" else i + 1
    if s.lower[i] == "calendar":
        plain = s.word(k) in YEARS and not unit_follows(s, k + 1)
        return s.put(Written(i, k, "year", year=YEARS[s.words[k]])) if plain else -1
    if s.lower[i] == "financial" and k == i + 1:
        return -1
    if k + 2 < s.n and s.words[k] in YEARS and s.tokens.touches(k):
        two = _second_year(YEARS[s.words[k]], s.words[k + 2])
        if (s.words[k + 1] in DASHES or s.words[k + 1] == "/") and two == YEARS[s.words[k]] + 1:
            return s.put(_fiscal(i, k + 2, YEARS[s.words[k]], two))
    if s.word(k) in YEARS and not unit_follows(s, k + 1):
        return s.put(Written(i, k, "fiscal", year=YEARS[s.words[k]]))
    if s.lower[i] == "fy" and s.tokens.touches(i) and two_digits(s.word(k)):
        return s.put(Written(i, k, "fiscal", year=2000 + int(s.words[k])))
    return -1


_GLUED_FORMS: tuple[Form, ...] = (iso, decade, year_span)


# Decades and years in short


def short_decade_form(s: Scan, i: int) -> int:
    """ "the 80s", "the mid-70s", "1930s and 40s", from the digits; see `apostrophe_form` for "'90s"."""
    if not (s.tokens.touches(i) and s.low(i + 1) == "s"):
        return -1
    short = int(s.words[i])
    before = s.low(i - 1)
    previous = s.out[-1] if s.out else None
    if (
        before in ("and", "or")
        and previous is not None
        and previous.last == i - 2
        and previous.unit == "decade"
    ):
        return s.put(Written(i, i + 1, "decade", year=1900 + short))
    if short < 50 or any(s.lower[k] in WARM_WORDS for k in s.near(i, 15)):
        return -1
    middle = before == "-" and s.low(i - 2) == "mid" and s.low(i - 3) == "the"
    if before == "the" or middle or (before in ("early", "late", "mid") and s.low(i - 2) == "the"):
        return s.put(Written(i, i + 1, "decade", year=1900 + short))
    return -1


def apostrophe_form(s: Scan, i: int) -> int:
    """ "'90s", "the class of '83", "in '05"."""
    if not s.tokens.touches(i) or i + 1 >= s.n or not two_digits(s.words[i + 1]):
        return -1
    if i > 0 and s.tokens.touches(i - 1):
        return -1
    short = int(s.words[i + 1])
    if s.low(i + 2) == "s" and s.tokens.touches(i + 1):
        return -1 if short % 10 else s.put(Written(i, i + 2, "decade", year=full_year(short)))
    if s.low(i - 1) in ("in", "of", "since") and ends_clause(s, i + 2):
        found = year_at(s, i)
        return -1 if found is None else s.put(Written(i, found[0], "year", year=found[1]))
    return -1


def decade_word_form(s: Scan, i: int) -> int:
    """ "the nineties", "the late sixties"; "her early thirties" are an age."""
    before, two_before = s.low(i - 1), s.low(i - 2)
    if before in ("early", "late", "mid", "-"):
        before = s.low(i - 3) if before == "-" else two_before
    if before != "the" or any(s.lower[k] in WARM_WORDS for k in s.near(i, 10)):
        return -1
    return s.put(Written(i, i, "decade", year=DECADE_WORDS[s.lower[i]]))


def plain_year(s: Scan, k: int) -> int:
    """A year or decade whose company already shows that it is one: "mid-2004", "end of 2019"."""
    if s.tokens.touches(k):
        last = decade(s, k)
        if last >= 0:
            return last
    found = year_at(s, k)
    if found is None or plural_follows(s, k + 1):
        return -1
    return s.put(Written(k, k, "year", year=found[1]))


def spelled_year_form(s: Scan, i: int) -> int:
    """ "nineteen eighty-four", "twenty nineteen", "two thousand and one", after a word that asks for a year.

    "In the nineteen seventies" is a decade.
    """
    if s.low(i - 1) == "the":
        tens = DECADE_WORDS.get(s.low(i + 2 if s.low(i + 1) == "-" else i + 1), 2000)
        if tens == 2000 or s.lower[i] not in ("eighteen", "nineteen"):
            return -1
        last = i + 2 if s.low(i + 1) == "-" else i + 1
        return s.put(Written(i, last, "decade", year=tens if s.lower[i] == "nineteen" else tens - 100))
    if s.low(i - 1) not in ("in", "since", "until", "of", "by", "from"):
        return -1
    found = spelled_year(s, i)
    return -1 if found is None else s.put(Written(i, found[0], "year", year=found[1]))
