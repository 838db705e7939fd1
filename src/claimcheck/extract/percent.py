"""Percentages, points, and parts of a whole said as fractions or odds."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone
from claimcheck.extract.heads import find_head
from claimcheck.extract.numeral import ONE, plain, touching_hyphen
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nouns import STOPS
from claimcheck.lexicon.numerals import CARDINALS, CHANGES, PLURAL_VERBS, SCALES
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

# "The first half were better", "those in the top half were glad": a half of two.
_OF_PLAY = frozenset("the first second top bottom other opening better final last upper lower next".split())

# "Just over a quarter"; "over a quarter" may be over three months.
JUST = frozenset("just little slightly bit shade fraction".split())

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
        if word in ("%", "％", "percent", "percents", "pct"):
            if word == "%" and at + 1 < count and tokens.touches(at) and words[at + 1][0].isalnum():
                return False  # the "%20" of a web address
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
            elif following >= count or not words[following][0].isalpha():
                unit = "percent"  # "a share of 30 percentage"
        elif word == "of" and "." in words[number.last] and lower[at + 1 : at + 2] in (["a"], ["one"]):
            if lower[at + 2 : at + 3] == ["percent"] or lower[at + 2 : at + 4] == ["per", "cent"]:
                unit = "percent"  # "0.2 of a per cent"
                last = at + 2 + (lower[at + 2] == "per")
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
    if following == "of" and at + 1 < count and lower[at + 1] in ("a", "one", "1"):
        end = at + 2
    elif following in ("a", "one"):
        end = at + 1
    if end > at and end < count:
        tail = lower[end : end + 2]
        unit = None
        if tail == ["per", "cent"] or tail == ["percentage", "point"]:
            unit = "percent" if tail[0] == "per" else "percentage_point"
            end += 1
        elif tail[:1] in (["percent"], ["%"]):
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
    if following in PLURAL_VERBS and before not in _OF_PLAY:
        return as_part(figure)
    if alone(tokens, figure.first, figure.last):
        return as_part(figure)
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
        led = before in ("by", "than", "nearly", "almost", "about")
        led = led or (before in ("under", "over") and lower[figure.first - 2] in JUST)
        led = led or (before == "of" and lower[figure.first - 2] in CHANGES)
        if bottom == 4 and following != "of" and not led:
            return False
        if following not in _AFTER_PART and before not in _BEFORE_PART and not led:
            return False
    if (
        following == "of"
        and at + 2 < count
        and lower[at + 1] in ("the", "a")
        and lower[at + 2] in ("season", "century")
    ):
        return False
    return as_part(figure)


def as_part(figure: Figure) -> bool:
    """Claim a fraction as its percentage of a whole."""
    number = figure.number
    top, bottom = number.part or (1, 2)
    share = Decimal(top) * _HUNDRED / bottom
    number.value = plain(share.quantize(_FINE) if bottom < 1000 else share)
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
    if _one_in(tokens, figure):
        return True
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
    elif word == "of" and lower[at + 1] == "every":
        start = at + 1  # "seven of every 10 adults"
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
    _share_of(figure, int(whole), other.last)
    return True


def odds_of_counted(tokens: Tokens, figure: Figure) -> None:
    """ "12 children in every 100", "one child in 12": make a share of a count and its noun.

    "every" says it outright; without it only "one" does, where nothing further is counted.
    """
    lower = tokens.lower
    count = len(lower)
    number = figure.number
    at = figure.last + 1
    if figure.head is None or figure.last != figure.head or number.value is None or not number.plain:
        return
    if at + 1 >= count or number.scale != 1 or figure.high is not None or figure.whole_at is not None:
        return
    start = at + 1
    if lower[at] == "out" and lower[start] == "of" and start + 1 < count:
        start += 1
    elif lower[at] != "in":
        return
    every = lower[start] == "every"
    start += every
    if not every and not (number.value == 1 and number.words):
        return
    found = _round_number(tokens, start, every)
    if found is None or found[0] <= number.value:
        return
    whole, last = found
    if not every and find_head(tokens, last + 1, count) is not None:
        return
    after = lower[last + 1] if last + 1 < count else ""
    if after in SPELLINGS or after in _MONTHS or after in ("%", "per", "percent", "million"):
        return
    _share_of(figure, whole, last)


def _round_number(tokens: Tokens, start: int, every: bool) -> tuple[int, int] | None:
    """The round number at token `start` that odds may be told of, and its last token."""
    lower = tokens.lower
    if start >= len(lower):
        return None
    if every and lower[start] in ("hundred", "thousand"):
        return SCALES[lower[start]], start
    if not (lower[start][0].isdigit() or lower[start] in CARDINALS or lower[start] == "a"):
        return None
    other = read_numeral(tokens, start)
    if other is None or other.value is None or other.short is not None or other.value not in _ODDS:
        return None
    return int(other.value), other.last


def _share_of(figure: Figure, whole: int, last: int) -> None:
    """Make of the figure its share of a round number, which ends at token `last`."""
    number = figure.number
    assert number.value is not None
    number.value = plain((number.value * _HUNDRED / whole).quantize(Decimal("0.00001")))
    number.half = ONE if whole <= 20 else (number.value / 20)
    number.plain = False
    # "nearly one in four" is as coarse as "nearly a quarter"; "about one in 12" is not.
    number.fraction = whole <= 10
    figure.kind = "percent"
    figure.unit = "percent"
    figure.last = last
    figure.head = None


# "one win in 20" tells how a team fares, not how likely it is to win.
_PLAYED = frozenset("win goal defeat loss victory try point draw run wicket day way man-of-the-match".split())


def _one_in(tokens: Tokens, figure: Figure) -> bool:
    """ "one house in ten": odds of what is no person."""
    words, lower = tokens.words, tokens.lower
    count = len(lower)
    noun = figure.last + 1
    if lower[figure.first] != "one" or figure.first != figure.last or noun + 2 >= count:
        return False
    if not words[noun].islower() or lower[noun] in STOPS or lower[noun] in _PLAYED or lower[noun + 1] != "in":
        return False
    every = lower[noun + 2] == "every"
    found = _round_number(tokens, noun + 2 + every, every)
    if found is None or found[0] < 2:
        return False
    after = found[1] + 1
    following = lower[after] if after < count else ""
    if following in SPELLINGS or following in _MONTHS or following in ("%", "per", "percent", "million"):
        return False
    if not every and find_head(tokens, after, count) is not None:
        return False
    _share_of(figure, *found)
    return True


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


EXAMPLES: tuple[Example, ...] = (
    reads(
        "percent",
        "25",
        "lost |just over a quarter|.",
        "grew |slightly over a quarter|",
        unit="percent",
        hedge="just_over",
    ),
    reads("percent", "33.3333", "fell |a little under a third|.", unit="percent", hedge="just_under"),
    reads("percent", "70", "seven of every 10", "|7 of every ten| wells", unit="percent"),
    reads("percent", "0.5", "half of 1 percent", "half of one per cent", "half of 1%", unit="percent"),
    reads("percent", "0.2", "0.2 of a per cent", "0.2 of one percent", "0.2%", unit="percent"),
    reads("count", "7", "|7 of the wells|"),
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
    reads("percent", "20", "of its staff |a fifth| have left", "|a fifth| are women", unit="percent"),
    reads(
        "percent", "25", "900 nurses, of whom |a quarter| are men", "|a quarter| were empty", unit="percent"
    ),
    reads("percent", "12.5", "|an eighth| of the vote", "12½%", "12-1/2 percent", unit="percent"),
    reads("percent", "2", "2 percentage points", "two percentage points", "2pp", unit="percentage_point"),
    reads("percent", "0.25", "a quarter of a percentage point", "a quarter point", unit="percentage_point"),
    reads("percent", "25", "25 basis points", "25bp", "25 bps", unit="basis_point"),
    reads("percent", "14..15", "from 14 to 15 per cent", "14-15%", "between 14% and 15%", unit="percent"),
    reads(
        "percent",
        "12",
        "|12 children in every 100|",
        "|12 homes out of every 100| flooded",
        "in |12 cars in every hundred| it fails",
        "|12 in every 100| voters",
        "|twelve pupils in every 100|",
        unit="percent",
    ),
    reads(
        "percent",
        "10",
        *("|one child in 10|", "|one house in ten| stood empty", "|one driver in 10|, it found,"),
        *("|one voter in ten| stayed away", "|one adult in ten| has none"),
        unit="percent",
    ),
    reads("count", "12", "|12 children| in 100 villages", "|12 children| in a school", head="children"),
    reads("count", "1", "|one person| in 10 cars", "|one man| in 20 towns", "|one child| in a hundred towns"),
    ignores(
        "a quarter or third that is no part", "in the third quarter", "a quarter past", "the Third Reich"
    ),
)
