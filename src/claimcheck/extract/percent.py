"""Percentages, points, and parts of a whole said as fractions or odds."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.numerals import ONE, plain, read_numeral, touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import CARDINALS
from claimcheck.lexicon.units import SPELLINGS

_HUNDRED = Decimal(100)
_FINE = Decimal("0.0001")
_SLIGHT = Decimal("0.05")

# "a third of" is a part; "by a third", "a third less", "up a quarter" too.
_BEFORE_PART = frozenset(
    "by up down nearly almost about around roughly over under than only just at least another some"
    " approximately fell rose dropped grew cut slashed lost further".split()
)
_AFTER_PART = frozenset("of more less fewer higher lower larger smaller bigger faster cheaper slower".split())
_AFTER_HALF = frozenset("of the its his her their our those these that this all".split())
_NOT_A_PART = frozenset("of past hour time way century year season term price size dozen mile point".split())

# Odds are said of these: one in five, three in 10, nine out of ten.
_ODDS = frozenset(
    (
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        12,
        15,
        20,
        25,
        30,
        40,
        50,
        60,
        70,
        80,
        100,
        150,
        200,
        250,
        300,
        400,
        500,
        600,
        800,
        1000,
        2000,
        2500,
        5000,
        10000,
        20000,
        50000,
        100000,
        1000000,
    )
)


def read_percent(tokens: Tokens, figure: Figure) -> bool:
    """Claim the figure when it is a percentage, points, a part of a whole, or odds."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    number = figure.number
    at = figure.last + 1
    if at < count and number.short is None:
        word = lower[at]
        if touching_hyphen(tokens, at):
            at += 1
            word = lower[at]
        unit: str | None = None
        last = at
        if word in ("%", "％", "percent", "pct"):
            unit = "percent"
            if lower[at + 1 : at + 2] in (["point"], ["points"]):
                unit = "percentage_point"
                last = at + 1
        elif word == "per":
            following = at + 1
            if following < count and lower[following] in ("-", "\u2010", "\u2011"):
                following += 1
            if following < count and lower[following] == "cent":
                unit = "percent"
                last = following
        elif word == "percentage":
            following = at + 1
            if following < count and lower[following] in ("-", "\u2010", "\u2011"):
                following += 1
            if following < count and lower[following] in ("point", "points"):
                unit = "percentage_point"
                last = following
        elif word == "basis" and at + 1 < count:
            following = at + 2 if lower[at + 1] == "-" and at + 2 < count else at + 1
            if lower[following] in ("point", "points"):
                unit = "basis_point"
                last = following
        elif word in ("bps", "bp") and words[at] == word:
            unit = "basis_point"
        elif word in ("pp", "ppt", "ppts", "pps") and words[at] == word:
            unit = "percentage_point"
        elif word == "pc" and words[at] == "pc" and tokens.ends[at - 1] == tokens.starts[at]:
            unit = "percent"
        if unit is not None:
            figure.kind = "percent"
            figure.unit = unit
            figure.symbol = None
            figure.last = last
            if number.fraction:  # "three-quarters percent"
                number.fraction = False
                number.half = _SLIGHT
            return True
    if number.fraction:
        return _part(tokens, figure)
    return _odds(tokens, figure)


def _part(tokens: Tokens, figure: Figure) -> bool:
    """A bare fraction as a percentage, where it is a part of something."""
    lower = tokens.lower
    count = len(lower)
    number = figure.number
    at = figure.last + 1
    following = lower[at] if at < count else ""
    before = lower[figure.first - 1] if figure.first else ""
    # "half a per cent", "a quarter of a percentage point": the fraction counts the unit.
    end = at
    if following == "of" and at + 1 < count and lower[at + 1] in ("a", "one"):
        end = at + 2
    elif following in ("a", "one"):
        end = at + 1
    if end > at and end < count:
        tail = lower[end : end + 2]
        unit = None
        if tail == ["per", "cent"] or tail == ["percentage", "point"]:
            unit = "percent" if tail[0] == "per" else "percentage_point"
            end += 1
        elif tail[:1] == ["percent"]:
            unit = "percent"
        elif tail == ["basis", "point"]:
            unit = "basis_point"
            end += 1
        elif tail[:1] == ["point"]:
            unit = "percentage_point"
        if unit is not None:
            figure.kind = "percent"
            figure.unit = unit
            figure.last = end
            number.fraction = False
            number.half = _SLIGHT
            return True
    point = at + 1 if at < count and touching_hyphen(tokens, at) else at
    if point < count and lower[point] in ("point", "points", "percentage"):
        # "cut by a quarter point", "a half-point rise"
        if lower[point] == "percentage":
            point += 2 if point + 2 < count and lower[point + 1] in ("-", "\u2010") else 1
            if point >= count or lower[point] not in ("point", "points"):
                return False
        figure.kind = "percent"
        figure.unit = "percentage_point"
        figure.last = point
        number.fraction = False
        number.half = _SLIGHT
        return True
    if following in ("a", "an") or (following == "of" and lower[at + 1 : at + 2] in (["a"], ["an"])):
        unit_at = at + 2 if following == "of" else at + 1
        if unit_at < count and (lower[unit_at] in SPELLINGS or following != "of"):
            return False
    top, bottom = number.part or (1, 2)
    bare = top == 1 and lower[number.first] in ("half", "a", "an", "one")
    if not number.words:
        if following not in ("of", "majority", "share", "stake", "cut", "interest"):
            return False
    elif lower[number.first] == "half" or (bottom == 2 and bare and lower[number.first] != "one"):
        if following == "as":
            return False
        if not (
            following in _AFTER_HALF or before in ("by", "than", "nearly", "almost", "about", "up", "down")
        ):
            return False
        if (
            following in ("the", "that")
            and at + 1 < count
            and lower[at + 1] in ("time", "way", "fun", "battle")
        ):
            return False
        if following == "of" and at + 1 < count and lower[at + 1] in ("it", "me", "you"):
            return False
    elif bare and lower[number.first] != "one":
        if bottom == 4 and following != "of" and before not in ("by", "than", "nearly", "almost", "about"):
            return False
        if following not in _AFTER_PART and before not in _BEFORE_PART:
            return False
    if (
        following == "of"
        and at + 2 < count
        and lower[at + 1] in ("the", "a")
        and lower[at + 2] in ("season", "century")
    ):
        return False
    assert number.value is not None
    number.value = (
        (Decimal(top) * _HUNDRED / bottom).quantize(_FINE)
        if bottom in (3, 6, 7, 9, 12, 15)
        else (Decimal(top) * _HUNDRED / bottom)
    )
    number.value = plain(number.value)
    number.half = ONE
    figure.kind = "percent"
    figure.unit = "percent"
    return True


def _odds(tokens: Tokens, figure: Figure) -> bool:
    """ "one in five", "nine out of 10": a share of a round number."""
    lower = tokens.lower
    count = len(lower)
    number = figure.number
    at = figure.last + 1
    if at + 1 >= count or number.value is None or number.scale != 1:
        return False
    word = lower[at]
    hyphen = False
    if word in ("-",) and at + 1 < count and lower[at + 1] == "in" and touching_hyphen(tokens, at):
        at += 1
        word = "in"
        hyphen = True
    if word == "in":
        start = at + 1
    elif word == "out" and at + 2 < count and lower[at + 1] == "of":
        start = at + 2
    else:
        return False
    if start < count and lower[start] == "every":
        start += 1
    if hyphen and start < count and lower[start] == "-":
        start += 1
    if start >= count:
        return False
    head = lower[start]
    if not (head[0].isdigit() or head in CARDINALS or head in ("a", "every")):
        return False
    other = read_numeral(tokens, start)
    if other is None or other.value is None or other.short is not None or other.fraction:
        return False
    if not other.plain and other.scale < 1000:
        return False
    whole = other.value
    if whole != whole.to_integral_value() or int(whole) not in _ODDS or number.value > whole:
        return False
    if number.value > 1 and word == "in" and whole > 20 and whole != 100:
        return False  # "lost 6 in 50 overs"
    after = lower[other.last + 1] if other.last + 1 < count else ""
    if after in SPELLINGS or after in ("%", "per", "percent", "-", "million", ":", "/", ".5"):
        return False
    if word == "in" and whole <= 31 and after in _MONTHS:
        return False
    if (
        word == "in"
        and number.value > 1
        and after in ("games", "matches", "starts", "outings", "appearances")
    ):
        return False
    number.value = plain((number.value * _HUNDRED / whole).quantize(Decimal("0.00001")))
    number.half = ONE if whole <= 20 else (number.value / 20)
    number.plain = False
    figure.kind = "percent"
    figure.unit = "percent"
    figure.last = other.last
    return True


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


EXAMPLES: tuple[Example, ...] = (
    reads(
        "percent",
        "20",
        *("20%", "20 per cent", "20 percent", "twenty percent", "20pc", "one in five", "1 in 5"),
        *("two out of ten", "|a fifth| of pupils", "down |a fifth|"),
        unit="percent",
    ),
    reads("percent", "90", "nine out of 10", "9 out of 10", "nine in ten", unit="percent"),
    reads("percent", "66.6667", "two-thirds", "two thirds", "|2/3| of the seats", unit="percent"),
    reads("percent", "50", "|half| of homes", "|half| the homes", "|one half| of homes", unit="percent"),
    reads("percent", "12.5", "|an eighth| of the vote", "12½%", "12-1/2 percent", unit="percent"),
    reads("percent", "2", "2 percentage points", "two percentage points", "2pp", unit="percentage_point"),
    reads("percent", "0.25", "a quarter of a percentage point", "a quarter point", unit="percentage_point"),
    reads("percent", "25", "25 basis points", "25bp", "25 bps", unit="basis_point"),
    reads("percent", "14..15", "from 14 to 15 per cent", "14-15%", "between 14% and 15%", unit="percent"),
    ignores(
        "a quarter or third that is no part", "in the third quarter", "a quarter past", "the Third Reich"
    ),
)
