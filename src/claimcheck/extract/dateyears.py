"""When four bare digits are a year: only in the company of words that make them one."""

from __future__ import annotations

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import CLOCK_WORDS, MEASURE_WORDS, SEASONS

FIRST_YEAR, LAST_YEAR = 1000, 2100
YEAR_WORDS = {str(year): year for year in range(FIRST_YEAR, LAST_YEAR + 1)}

# After these a plausible number without a comma is a year, whatever follows: "In 2019 sales rose".
_STRONG = frozenset("in since during until till circa early late mid year".split()) | frozenset(SEASONS)
# After these it is one unless a noun that could be counted follows.
_WEAK = frozenset(
    "by from of for to through before after around between pre post than versus vs against".split()
)
# "its 2019 memoir", "the 1967 war": the year as an adjective needs a determiner.
_DETERMINERS = frozenset("the a an this that its his her their our my your whose each every".split())
# "rose by 1984": an amount of change, however much it looks like a year.
_CHANGES = frozenset(
    "rose fell increased decreased grew dropped climbed declined reduced cut up down".split()
)
_VERBS_AFTER = frozenset("was is will would has had saw marked proved brought could may ended began".split())
# Words in "-s" that are no plural noun, and what else may follow a year without being counted.
_NOT_PLURAL = frozenset(
    "was is has as its this us his yes plus towards besides always perhaps versus across unless less does"
    " thus whereas sees marks brings starts begins ends series news".split()
)
_PEOPLE = frozenset(
    "people men women children staff police troops fans cattle sheep homes houses jobs".split()
)


def plural_follows(tokens: Tokens, after: int) -> bool:
    """Whether token `after` looks like a noun that the number before it counts."""
    if after >= len(tokens.words):
        return False
    word = tokens.words[after]
    if not word.isalpha() or not word.islower():
        return False
    return word in _PEOPLE or (len(word) > 3 and word.endswith("s") and word not in _NOT_PLURAL)


def unit_follows(tokens: Tokens, after: int) -> bool:
    """Whether token `after` measures the number before it: "1500m", "2000 GMT", "1950 tonnes"."""
    if after >= len(tokens.words):
        return False
    word = tokens.lower[after]
    if word in MEASURE_WORDS or word in CLOCK_WORDS:
        return True
    return tokens.touches(after - 1) and word[0].isalpha() and word not in ("s",)


def glued(tokens: Tokens, i: int) -> bool:
    """Whether the number is stuck to something that makes it no year: "$2000", "F-2000", "2:1984"."""
    words = tokens.words
    if i > 0 and tokens.touches(i - 1):
        before = words[i - 1]
        if before == "-":
            stem = tokens.lower[i - 2] if i > 1 and tokens.touches(i - 2) else ""
            return stem not in ("pre", "post", "mid", "end", "late", "early", "non")
        if before not in "([\"'“‘–—,;…*_" and before not in ("FY", "fy"):
            return True
    if i + 2 < len(words) and tokens.touches(i) and tokens.touches(i + 1):
        after = words[i + 1]
        if after in "/:.-" and words[i + 2][0].isdigit():
            return True
        if after == "-" and words[i + 2][0].isupper():
            return True
    return i + 1 < len(words) and tokens.touches(i) and words[i + 1] in "/:%°€£$"


def is_year(tokens: Tokens, i: int, previous: int | None) -> bool:
    """Whether the four digits at token i are a year.

    `previous` is the last token of a year read just before ("2019 and 2020"), or None.
    """
    if glued(tokens, i) or unit_follows(tokens, i + 1):
        return False
    words, lower = tokens.words, tokens.lower
    year = YEAR_WORDS[words[i]]
    sure = 1800 <= year <= 2050 and (year % 100 != 0 or year in (1900, 2000))
    counted = plural_follows(tokens, i + 1)
    before = lower[i - 1] if i > 0 else ""
    start, stop = tokens.sentence(i)
    after = lower[i + 1] if i + 1 < stop else ""
    if previous is not None and previous >= i - 3 and before in ("and", "or", ",", "to", "-", "–", "—", "/"):
        return sure and (not counted or before not in ("and", "or"))
    if before in _STRONG:
        if (
            before == "year"
            and i > 1
            and lower[i - 2] not in ("the", "calendar", "tax", "of", "in", "financial")
        ):
            return sure and not counted
        return (year % 100 != 0 and sure and lower[i + 1 : i + 2] != ["people"]) or not counted
    if before in _WEAK:
        if counted or not _plausible(year):
            return False
        if i > 1 and lower[i - 2] in _CHANGES and before in ("by", "to", "from"):
            return False
        if before == "than" and i > 1 and lower[i - 2] in ("more", "less", "fewer"):
            return False
        if before in ("to", "for", "than", "against", "around") or not sure:
            return sure and (year > 1900) and not _noun_follows(tokens, i + 1)
        return not _noun_follows(tokens, i + 1) or sure
    if before == "-":
        return sure
    if before in ("(", "["):
        return _plausible(year) and after in (")", "]", ",", ";", "-", "–", "—", "to")
    if (
        before in ("with", "on", "over")
        and sure
        and i > 1
        and lower[i - 2] in ("compared", "up", "down", "%")
    ):
        return not counted and not _noun_follows(tokens, i + 1)
    if before in _DETERMINERS or before.endswith(("'s", "’s")):
        return sure and 1850 <= year and year % 50 != 0 and _noun_follows(tokens, i + 1)
    if i == start:
        return sure and after in _VERBS_AFTER
    return False


def _plausible(year: int) -> bool:
    return 1500 <= year <= 2050


def _noun_follows(tokens: Tokens, after: int) -> bool:
    if after >= len(tokens.words):
        return False
    word = tokens.words[after]
    return word[0].isalpha() and word.lower() not in _FUNCTION_WORDS


_FUNCTION_WORDS = frozenset(
    "the a an and or but to in on at by for from of with as is was were are be been has have had will would"
    " when while after before until since that which who it he she they we i this its his her their because"
    " than then if so not also could may might should did does do under over into through during amid"
    " between despite although though where there".split()
)
