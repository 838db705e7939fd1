"""Two numerals that make one range, or the start and end of a change.

"between 5 and 7 million", "$1.2-$1.5 billion", "seven or eight years" are ranges, whose scale and
unit belong to both ends. "rose from 14 to 15 per cent" is a change: two figures that share a unit.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone, ends, typed
from claimcheck.extract.heads import find_head
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.percent import as_part
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import CODES, PREFIX_WORDS, SIGN_PREFIXES, SIGNS
from claimcheck.lexicon.numerals import CARDINALS, SCALES, VULGAR
from claimcheck.lexicon.units import UNITS

Join = Literal["range", "change", "no"]

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014")

# Words that make "from 14 to 15" a change.
_CHANGES = frozenset(
    """
    rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing growth
    increase increased increases increasing decrease decreased decreases decreasing up down drop drops
    dropped dropping climb climbs climbed climbing jump jumps jumped jumping slip slips slipped slipping
    slid slide sliding cut cuts cutting raise raised raises raising lower lowered lowers lowering reduce
    reduced reduces reducing reduction went gone go goes going move moved moves moving widen widened narrowed
    expand expanded shrank shrunk shrink improve improved decline declined declines declining soar soared
    surge surged dip dipped plunge plunged plummeted tumbled upgraded revised changed change extend extended
    doubled tripled halved boost boosted edged inched swelled ballooned dwindled eased advance advanced
    """.split()
)

# "won 7 to 5" counts no range.
_CONTESTS = frozenset(
    "won win wins beat beats lost lose loses voted vote votes score scored ahead lead led defeat defeated"
    " odds"
    " of-seven ruled ruling decision verdict".split()
)


def next_numeral(tokens: Tokens, figure: Figure, ceiling: int, between: bool) -> tuple[str, int, int] | None:
    """The joining word after a figure, where what follows starts, and where its numeral stands."""
    words, lower = tokens.words, tokens.lower
    starts, stops = tokens.starts, tokens.ends
    at = figure.last + 1
    if at + 1 >= ceiling:
        return None
    joint = lower[at]
    if joint in _DASHES:
        tight = stops[at - 1] == starts[at] and stops[at] == starts[at + 1]
        spaced = starts[at] - stops[at - 1] == 1 == starts[at + 1] - stops[at]
        if (
            stops[at - 1] == starts[at]
            and not tight
            and lower[at + 1] in ("to", "or", "and")
            and at + 2 < ceiling
        ):
            at += 1  # "a 200- to 300-seat jet", "two- or three-day", "16- and 17-year-olds"
            tight = True
            joint = lower[at]
        lopsided = starts[at] - stops[at - 1] == 1 and stops[at] == starts[at + 1] and typed(tokens)
        if lopsided and figure.kind is None and words[at + 1][0].isdigit():
            tight = True  # "5 -7 kg", typed in haste
        if not tight and not (spaced and joint != "\u2014"):
            return None
        if joint in _DASHES:
            joint = " - " if spaced else "-"
        if (
            tight
            and joint == "-"
            and lower[at + 1] in ("to", "or")
            and at + 3 < ceiling
            and lower[at + 2] in _DASHES
        ):
            joint = lower[at + 1]  # "five-to-seven"
            at += 2
    elif joint in _THROUGH:
        joint = "to"
    elif joint == "up" and lower[at + 1] == "to" and _from(tokens, figure.first, 0) is not None:
        joint = "to"  # "from 5 up to 10 boats"
        at += 1
    elif joint in ("x", "\u00d7") and not tokens.touches(at):
        joint = "by"  # "6 x 4 m", not "the 4x100m relay"
    elif joint not in ("to", "or", "and", "by"):
        return None
    start = at + 1
    k = start
    # A sign or code may stand before the second numeral.
    limit = min(ceiling, start + 5)
    while k < limit:
        word = words[k]
        if "0" <= word[0] <= "9" or lower[k] in CARDINALS or word in VULGAR:
            return joint, start, k
        if lower[k] in ("a", "half") and k + 1 < ceiling and (lower[k + 1] in SCALES or lower[k + 1] == "a"):
            return joint, start, k
        if (joint == "to" or between) and lower[k] in _SOFTLY:
            k += 1  # "from 36 to just 21 days", "between 2 and about 5 kg"
            continue
        if not (
            word in SIGNS
            or word in PREFIX_WORDS
            or word in CODES
            or word in SIGN_PREFIXES["$"]
            or word in "-\u2212"
            or lower[k] in ("minus", "negative", "plus")
        ):
            return None
        k += 1
    return None


def join(
    tokens: Tokens, left: Figure, right: Figure, joint: str, between: bool, floor: int, ceiling: int
) -> Join:
    """Make one range of two figures in `left`, or share the unit of a change, or neither."""
    a, b = left.number, right.number
    if a.value is None or b.value is None or a.fraction != b.fraction:
        return "no"
    if joint == "by" or (joint == "and" and not between):
        return _paired(left, right, joint)
    if not _fit(tokens, left, right, joint, between, floor, ceiling):
        return "no"
    origin = _from(tokens, left.first, floor)
    dressed = left.kind is not None and right.kind is not None
    step = dressed or a.scale > 1 or (b.scale > 1 and a.value >= _WRITTEN_OUT)
    if joint == "to" and step and _steps(tokens, left.first, floor):
        return "no"  # "rose 45 cents to 66 dollars": by how much, and to what
    if left.kind is None and right.kind == "percent" and a.fraction and b.fraction:
        as_part(left)  # "between 1/3 and 2/3 of the staff"
    low, high = a.value * left.sign, b.value * right.sign
    ordered = between or (joint == "to" and (high < 0 or _ranges(tokens, origin)))
    if low > high and ordered and a.scale == b.scale:  # "between -18 and -34 degrees"
        _turn(left, right)
        low, high = high, low
    scaled = b.scale if a.scale == 1 and b.scale > 1 and low < b.value / b.scale else 1
    if joint == "to" and origin is not None and (low * scaled >= high or changes(tokens, origin)):
        _share(left, right, scaled)
        return "change"
    if low * scaled >= high or (joint == "or" and not _neighbours(low * scaled, high)):
        return "no"
    _share(left, right, scaled)
    left.high = high
    left.half_high = b.half
    left.last = right.last
    if right.currencies and (not left.currencies or len(right.currencies) < len(left.currencies)):
        left.currencies = right.currencies
    if between:
        left.first = _between(tokens, left.first, floor)
    elif joint == "to" and origin is not None:
        left.first = origin
    return "range"


def _ranges(tokens: Tokens, origin: int | None) -> bool:
    """Whether "from" at token `origin` opens a range, whichever end is said first: "ranged from 9 to 4"."""
    return origin is not None and origin > 0 and tokens.lower[origin - 1] in _RANGING


_RANGING = frozenset("range ranges ranged ranging vary varies varied varying anywhere".split())


def _turn(left: Figure, right: Figure) -> None:
    """Exchange the values of the two ends, where the higher was said first."""
    a, b = left.number, right.number
    a.value, b.value = b.value, a.value
    a.half, b.half = b.half, a.half
    left.sign, right.sign = right.sign, left.sign


# "fell by 400,000 to 1.1 million": a left end written out shares no scale with the right one.
_WRITTEN_OUT = 1000


def _paired(left: Figure, right: Figure, joint: str) -> Join:
    """Two figures share a unit: "after 22 and 67 minutes", "aged 12 and 9", "3.2 by 1.5 miles"."""
    a, b = left.number, right.number
    if joint == "by":
        sized = (
            right.unit is not None and UNITS[right.unit].dimension == "length"
            if right.kind == "measure"
            else False
        )
        if left.kind is None and sized and a.words == b.words:
            _share(left, right, 1)
            return "change"
        return "no"
    units = left.kind is None and right.kind in _SHARED and a.words == b.words and a.value != b.value
    ages = left.kind == "duration" and left.exact and left.last == a.last and right.kind is None and b.plain
    if not units and not ages:
        return "no"
    _share(left, right, 1)
    return "change"


def _fit(
    tokens: Tokens, left: Figure, right: Figure, joint: str, between: bool, floor: int, ceiling: int
) -> bool:
    """Whether what stands around two figures lets them be the ends of one range."""
    a, b = left.number, right.number
    assert b.value is not None
    if left.kind is None and right.kind is None:
        if joint == " - " and (left.first > floor and tokens.words[left.first - 1][0].isupper()):
            return False  # "Leeds 3 - 5 Hull"
        return _counts(tokens, left, right, joint, between, floor, ceiling)
    if left.kind is None:
        return right.kind != "money" or right.first == b.first
    if right.kind is None:
        if left.last != a.last or left.unit == "percent":
            return False
        if left.kind == "duration":
            return left.exact and b.plain and b.value <= _OLDEST  # "aged 17 to 45"
        if left.kind != "money" or left.unit is not None:
            return False
        # "$5 to 7 million", "$5-7": the sign before serves both; "paid $5 to 7 people" does not.
        alone = joint == "-" or between or b.scale > 1
        return alone or find_head(tokens, right.last + 1, ceiling) is None
    if left.kind != right.kind or left.kind == "ordinal" or left.factor != right.factor:
        return False
    if left.kind == "money":
        units = left.unit is None or left.unit == right.unit
        return units and bool(set(left.currencies) & set(right.currencies))
    return left.unit == right.unit


_OLDEST = 125


def _counts(
    tokens: Tokens, left: Figure, right: Figure, joint: str, between: bool, floor: int, ceiling: int
) -> bool:
    """Whether two bare figures count one thing: "10-15 people", not the score "2-1"."""
    lower = tokens.lower
    b = right.number
    if between or b.scale > 1:
        return True
    after = b.last + 1
    head = find_head(tokens, after, ceiling) if after < ceiling else None
    before = lower[left.first - 1] if left.first > floor else ""
    if joint in ("-", " - "):
        if before == "range" or (before == "of" and lower[left.first - 2 : left.first - 1] == ["range"]):
            return True
        large = left.number.value is not None and left.number.value >= _WRITTEN_OUT
        return head is not None or (large and alone(tokens, left.first, right.last))
    if joint == "to" and lower[left.last + 1] in ("through", "thru"):
        return before == "from" or ends(tokens, right.last + 1)
    if joint == "to":
        if before in _CONTESTS or (before == "by" and left.first - 2 >= floor):
            return False
        near = lower[max(floor, left.first - 4) : left.first]
        return before == "from" or head is not None or not any(word in _CONTESTS for word in near)
    a = left.number
    assert a.value is not None
    assert b.value is not None
    return (
        head is not None
        or b.value - a.value == 1
        or before in ("about", "around", "perhaps", "maybe", "only")
    )


def _steps(tokens: Tokens, first: int, floor: int) -> bool:
    lower = tokens.lower
    at = first - 1
    if at >= floor and lower[at] in ("by", "about", "around", "nearly", "almost", "another", "over", "only"):
        at -= 1
    return at >= floor and lower[at] in _CHANGES


_SHARED = frozenset(("duration", "measure", "percent"))
_LIST = 8


def unit_of_list(tokens: Tokens, figure: Figure, dress: Callable[[Figure, int], bool], ceiling: int) -> bool:
    """Give a bare figure the unit that closes its list: "40, 35 and 30 per cent".

    `dress` dresses a figure that starts no earlier than the given token.
    """
    words, lower = tokens.words, tokens.lower
    at = figure.last + 1
    number = figure.number
    if at >= ceiling or words[at] != "," or number.value is None or number.words or number.fraction:
        return False
    for _ in range(_LIST):
        closes = lower[at] in ("and", "or")
        at += 1
        if at + 1 < ceiling and lower[at] in ("and", "or"):
            if lower[at] == "or" and at == figure.last + 2:
                return False  # "from 24 to 18, or 25 per cent"
            closes = True
            at += 1
        if at >= ceiling or not words[at][0].isdigit():
            return False
        other = read_numeral(tokens, at)
        if other is None or other.value is None or other.words or other.fraction:
            return False
        after = other.last + 1
        if closes:
            right = Figure(other)
            if not dress(right, at) or right.kind not in _SHARED or right.exact or right.first != other.first:
                return False
            _share(figure, right, 1)
            return True
        if after >= ceiling or not (words[after] == "," or lower[after] in ("and", "or")):
            return False
        at = after
    return False


def _share(left: Figure, right: Figure, scaled: int) -> None:
    """Give the left figure the scale and unit that both have."""
    a = left.number
    assert a.value is not None
    if scaled != 1:
        a.value *= scaled
        a.scale = scaled
        half = a.half if a.half else Decimal("0.5") if scaled >= 10**6 else a.half
        a.half = half * scaled
        a.plain = right.number.plain
    if left.kind is None:
        left.kind = right.kind
        left.unit = right.unit
        left.symbol = right.symbol
        left.currencies = right.currencies
        left.factor = right.factor
        left.exact = right.exact
    elif right.kind is None:
        right.kind = left.kind
        right.unit = left.unit
        right.symbol = left.symbol
        right.currencies = left.currencies
        right.factor = left.factor
    elif left.unit is None:
        left.unit = right.unit


def _from(tokens: Tokens, first: int, floor: int) -> int | None:
    """The "from" before a figure, over at most two words of hedging."""
    lower = tokens.lower
    for at in range(first - 1, max(floor, first - 4) - 1, -1):
        if lower[at] == "from":
            return at
        if lower[at] not in _LED:
            return None
    return None


_LED = frozenset("about around just under over nearly some more less than a".split())


def _between(tokens: Tokens, first: int, floor: int) -> int:
    lower = tokens.lower
    for at in range(first - 1, max(floor, first - 4) - 1, -1):
        if lower[at] == "between":
            return at
    return first


def changes(tokens: Tokens, origin: int) -> bool:
    """Whether a word of change stands shortly before "from"."""
    lower = tokens.lower
    first, _ = tokens.sentence(origin)
    return any(word in _CHANGES for word in lower[max(first, origin - 10) : origin])


def _neighbours(low: Decimal, high: Decimal) -> bool:
    """ "seven or eight": what "or" joins lies close together; "$5 or 10%" does not."""
    return high <= low * 2 or high - low <= 3


def is_between(tokens: Tokens, i: int, floor: int) -> bool:
    """Whether "between" stands before the figure whose numeral starts at token i."""
    lower = tokens.lower
    for at in range(i - 1, max(floor, i - 5) - 1, -1):
        word = lower[at]
        if word == "between":
            return True
        if word not in _PASSED and tokens.words[at] not in SIGNS and tokens.words[at] not in CODES:
            return False
    return False


_THROUGH = frozenset(("through", "thru", "~", "\u301c"))
_SOFTLY = frozenset(
    "just only about around nearly almost roughly some over under as many much high perhaps maybe".split()
)
_PASSED = frozenset(
    "about around roughly approximately nearly a an c us ca au nz hk can rs minus negative - \u2212".split()
)


EXAMPLES: tuple[Example, ...] = (
    reads(
        "count", "5000000..7000000", "5 to 7 million", "between 5 and 7 million", "5-7 million", "5m to 7m"
    ),
    reads("count", "10..15", "10-15 people", "10 to 15 people", "between 10 and 15 people", head="people"),
    reads("count", "500..600", "between five and six hundred", "five to six hundred"),
    reads("count", "200..300", "a |200- to 300-seat| jet", head="seat"),
    reads("percent", "14", "rose from |14| to 15 per cent", unit="percent"),
    reads("duration", "22", "after |22| and 67 minutes", unit="minute"),
    reads("measure", "3.2", "an island |3.2| by 1.5 miles", "a plot |3.2| x 1.5 miles", unit="mile"),
    reads("count", "400000", "fell by |400,000| to 1.1 million", "rose |400,000| to 2 million"),
    reads("count", "2000000", "grew by |2 million| to 5 million", "up |2 million| to 5 million"),
    reads("count", "2000000..5000000", "grew by |2 to 5 million|", "|2 million to 5 million| strong"),
    reads("money", "45", "rose |$45| to $66", currency="USD"),
    reads("count", "-5..5", "between minus five and plus five", "between -5 and 5", "from -5 to 5"),
    reads(
        "measure",
        "-10..-4",
        *("between -10 and -4 degrees", "between -4 and -10 degrees", "minus 4 to minus 10 degrees"),
        *("ranged |from -4 to -10 degrees|", "|-10 to -4 degrees| at night"),
        unit="degree",
    ),
    reads("count", "5..10", "from 5 up to 10 boats", "5 - 10 boats", "between 10 and 5 boats", head="boats"),
    reads("count", "20..35", "between 20 and as many as 35 boats", "20 to 35 boats", head="boats"),
    reads("percent", "25..75", "|between 1/4 and 3/4| of the staff", "25-75%", unit="percent"),
    reads(
        "percent",
        "40",
        *(
            "three heirs got |40|, 35 and 30 per cent",
            "stakes of |40|, 30, and 20%",
            "|40|, 35 or 30 percent",
        ),
        *("took |40|, 25, 20 and 15 per cent", "won by |40|, 12.5 and 8 per cent"),
        unit="percent",
    ),
    reads("measure", "1200", "plots of |1,200|, 900 and 450 square metres", unit="square_meter"),
    reads("count", "40", "with |40 boats|, 35 cars and 30 per cent of its fuel", head="boats"),
    ignores(
        "scores",
        "won 2-1",
        "a 3-3 draw",
        "6-4 6-3",
        "a 4-4-2 formation",
        "a 228-193 vote",
        "Leeds 3 - 5 Hull",
    ),
)
