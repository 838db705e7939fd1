"""Figures that an article or another word stands for: "more than a decade", "an hour and a half".

Also "a whole year", "over the past decade", "a week or two", "a year-long inquiry", "a month's notice",
and measures and coins said by themselves ("a mile", "a dollar").
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.compound import add_smaller
from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone, ends
from claimcheck.extract.heads import find_head
from claimcheck.extract.hedging import hedge_before
from claimcheck.extract.money import and_hundredths
from claimcheck.extract.numeral import HALF, ONE, Numeral
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import NAMES
from claimcheck.lexicon.numerals import FRACTIONS
from claimcheck.lexicon.units import COMPOUND, SPELLINGS, UNITS, is_time

# What an article counts: "more than a decade", "an hour and a half", "for a year", "up to a metre".
_SPANS = frozenset("decade century year month week hour fortnight minute".split())
_SIZES: dict[str, str] = {
    word: SPELLINGS[word]
    for word in "metre meter mile kilometre kilometer foot inch tonne ton acre hectare litre liter".split()
}
# These only where nothing else is said: "a pound" of flesh is no measure, nor a day that comes.
_BY_ITSELF: dict[str, str] = {
    **{
        word: SPELLINGS[word]
        for word in "kilogram kilogramme kilo gram gramme ounce gallon pint quart yard cup tablespoon"
        " teaspoon barrel bushel centimetre centimeter millimetre millimeter stone mph degree day".split()
    },
    "lb": "pound",
    "pound": "pound",
    "kg": "kilogram",
    "km": "kilometer",
    "oz": "ounce",
    "second": "second",
}
_COINS = frozenset("dollar euro yen rupee".split())
_LONG = {f"{word}long": word for word in ("hour", "day", "week", "month", "year", "decade", "century")}
# "a month's notice"; "a day's sail", "a year's end" measure something else.
_DUE = frozenset(
    "notice holiday leave wages pay salary rent supply worth delay imprisonment prison jail work training"
    " stay detention suspension ban break rest probation experience study".split()
)
_OWNED = {word + mark: word for word in (*_SPANS, "day") for mark in ("'s", "\u2019s")}
ARTICLED = _COINS | _SPANS | _SIZES.keys() | _LONG.keys() | _OWNED.keys() | _BY_ITSELF.keys() - {"second"}
_LASTING = frozenset(
    "for within lasted lasting lasts took takes take last jailed spent spend spends spending waited waiting"
    " stayed".split()
)


# "a full year", "all day": a unit filled from end to end.
_WHOLE = frozenset("whole full entire all".split())
# "over the past decade", "in the coming year": how long, up to or from the day of publication.
_RECENT = frozenset("past last next coming".split())
_OVER = frozenset("over in during within for through throughout across of from".split())


def opens_span(tokens: Tokens, i: int) -> bool:
    """Whether the word at token i may be a span that one of the words around it counts."""
    lower = tokens.lower
    if lower[i] in _LONG or _hyphened_long(tokens, i):
        return True
    return i > 0 and (lower[i - 1] in ("a", "an") or lower[i - 1] in _WHOLE or lower[i - 1] in _RECENT)


def read_articled(tokens: Tokens, i: int, floor: int) -> Figure | None:
    """The span of time at token i that "a" or "an" counts, where it tells how long."""
    lower = tokens.lower
    if lower[i] in _LONG:
        return _one(i, i, _LONG[lower[i]], i)
    if _hyphened_long(tokens, i):
        return _one(i, i, lower[i], i + 2) if i >= floor else None
    if i <= floor:
        return None
    if lower[i - 1] in _WHOLE:
        return _whole(tokens, i, floor)
    if lower[i - 1] in _RECENT:
        return _recent(tokens, i, floor)
    if lower[i] in _OWNED:
        due = lower[i + 1 : i + 2]
        return _one(i - 1, i - 1, _OWNED[lower[i]], i) if due and due[0] in _DUE else None
    if lower[i] in _COINS:
        figure = _one(i - 1, i - 1, None, i)
        figure.kind = "money"
        figure.symbol = lower[i]
        figure.currencies = NAMES[lower[i]]
        and_hundredths(tokens, figure)  # "a dollar and 42 cents"
        return figure if figure.extra is not None or alone(tokens, i - 1, i) else None
    size = _SIZES.get(lower[i]) or _BY_ITSELF.get(lower[i])
    figure = _one(i - 1, i - 1, size or lower[i], i)
    goes_on = lower[i] not in _BY_ITSELF or lower[i] == "day"
    if goes_on and (_and_a_part(tokens, figure) or _or_two(tokens, figure) or _and_smaller(tokens, figure)):
        return figure
    if lower[i] in _BY_ITSELF:
        return figure if alone(tokens, i - 1, i) else None
    return figure if _counts(tokens, i, floor, size) else None


def _one(first: int, last: int, unit: str | None, end: int) -> Figure:
    """One of the unit, said by tokens `first` to `last`; the whole ends at token `end`."""
    number = Numeral(first, last, ONE)
    number.words = True
    number.half = HALF
    figure = Figure(number)
    figure.kind = "duration" if unit is None or is_time(unit) else "measure"
    figure.unit = unit
    figure.last = end
    return figure


def _hyphened_long(tokens: Tokens, i: int) -> bool:
    """ "a year-long inquiry", "the week-long strike"; "two-year-long" has a numeral of its own."""
    lower = tokens.lower
    if lower[i] not in _SPANS and lower[i] != "day":
        return False
    if lower[i + 1 : i + 3] != ["-", "long"] or not (tokens.touches(i) and tokens.touches(i + 1)):
        return False
    return not (i and lower[i - 1] == "-")


def _and_a_part(tokens: Tokens, figure: Figure) -> bool:
    """ "a year and a half", "an hour and a quarter"."""
    lower, i = tokens.lower, figure.last
    if i + 3 >= len(lower) or lower[i + 1] != "and" or lower[i + 2] not in ("a", "an"):
        return False
    if lower[i + 3] not in ("half", "quarter", "third"):
        return False
    top, bottom = FRACTIONS[lower[i + 3]]
    figure.number.value = ONE + Decimal(top) / bottom
    figure.number.half = Decimal("0.1") / bottom
    figure.last = i + 3
    return True


def _or_two(tokens: Tokens, figure: Figure) -> bool:
    """ "an hour or two", "a year or so"; not "a day or two boats"."""
    lower, i = tokens.lower, figure.last
    if figure.kind != "duration" or lower[i + 1 : i + 2] != ["or"]:
        return False
    following = lower[i + 2] if i + 2 < len(lower) else ""
    if following == "so":
        return True  # the hedge is read later
    if following != "two" or find_head(tokens, i + 3, len(lower)) is not None:
        return False
    figure.high = Decimal(2)
    figure.half_high = HALF
    figure.last = i + 2
    return True


def _and_smaller(tokens: Tokens, figure: Figure) -> bool:
    """ "an hour and 20 minutes", "a year and six months", "a year and a day"."""
    lower, i, unit = tokens.lower, figure.last, figure.unit
    if figure.kind != "duration" or unit is None or lower[i + 1 : i + 2] != ["and"]:
        return False
    if lower[i + 2 : i + 3] not in (["a"], ["an"]):
        add_smaller(tokens, figure)
        return figure.extra is not None
    name = lower[i + 3] if i + 3 < len(lower) else ""
    if name not in COMPOUND.get(unit, ()) or lower[i + 4 : i + 5] in (["of"], ["-"]):
        return False
    figure.extra = UNITS[name].factor / UNITS[unit].factor
    figure.slack = figure.extra / 2
    figure.number.plain = False
    figure.last = i + 3
    return True


def _counts(tokens: Tokens, i: int, floor: int, size: str | None) -> bool:
    """Whether what stands around "a year" shows that it tells how long: a hedge, "for", "lasted"."""
    lower = tokens.lower
    if alone(tokens, i - 1, i):
        return True
    if lower[i + 1 : i + 2] in (["of"], ["-"], ["'s"]):
        return False
    name, first = hedge_before(tokens, i - 1, floor)
    if size is not None:
        return name is not None and name != "about"
    if name is not None and first < i - 1 and not (name == "about" and lower[i] in ("minute", "week")):
        return True
    return i - 2 >= floor and lower[i - 2] in _LASTING and lower[i] != "minute"


def _whole(tokens: Tokens, i: int, floor: int) -> Figure | None:
    """ "for a full year", "lasted a whole week", "for the whole week."; "all day" only by itself."""
    lower = tokens.lower
    if lower[i] not in _SPANS and lower[i] != "day":
        return None
    first = i - 1
    if first > floor and lower[first - 1] in ("a", "an", "the", "one"):
        first -= 1
    figure = _one(first, i - 1, lower[i], i)
    if alone(tokens, first, i):
        return figure
    if first <= floor or lower[first - 1] not in _LASTING:
        return None
    if lower[first] in ("a", "an", "one"):
        return figure
    # "for the whole of May" and "for full year 2024" go on; "guidance for full year" is a year's.
    return figure if ends(tokens, i + 1) and lower[i] != "year" else None


def _recent(tokens: Tokens, i: int, floor: int) -> Figure | None:
    """ "over the past decade", "in the last month", "within the next year"."""
    lower = tokens.lower
    if i - 3 < floor or lower[i - 2] != "the" or lower[i - 3] not in _OVER or lower[i] not in _SPANS:
        return None
    if lower[i] == "minute" or (lower[i] == "century" and lower[i - 1] != "past"):
        return None  # "in the last minute", "of the last century"
    if lower[i + 1 : i + 2] in (["of"], ["-"], ["but"], ["in"]):
        return None  # "in the last week of the war"
    return _one(i - 1, i - 1, lower[i], i)


EXAMPLES: tuple[Example, ...] = (
    reads("measure", "1", "a kilogram", "a kilo", "a kg", unit="kilogram"),
    reads("measure", "1", "a cup", "one cup", unit="cup"),
    reads("measure", "1", "a mile", "one mile", "1 mile", unit="mile"),
    reads(
        "duration",
        "1",
        *("a full year", "all year", "the whole year", "for |a whole year|", "it lasted |a full year|"),
        unit="year",
    ),
    reads("money", "1", "a dollar", "one dollar", "$1", currency="USD"),
    reads("duration", "1", "a day", "one day", "1 day", unit="day"),
    ignores(
        "an article that measures nothing",
        *("his pound of flesh", "a day will come", "not an ounce of sense", "a stone cottage"),
        *(
            "a cup of kindness",
            "within a yard of the post",
            "all day long they sang",
            *("the full year results", "not worth a dollar more"),
        ),
        *("a full day awaits them", "the entire week was wet", "all year round"),
    ),
    reads("duration", "1.5", "a day and a half", "one and a half days", unit="day"),
    reads(
        "duration", "1", "a |year-long| inquiry", "a |yearlong| inquiry", "|Year-long| wait ends", unit="year"
    ),
    reads("duration", "1", "the |week-long| strike", "his |weeklong| fast", unit="week"),
    reads("duration", "1", "with |a month's| notice", "on |a month\u2019s| leave", unit="month"),
    reads(
        "duration",
        "1",
        "over the |past decade|",
        "in the |last decade|,",
        "lost within the |next decade|",
        unit="decade",
    ),
    reads("duration", "1", "in the |last month| alone", "in the |past month|, rents rose", unit="month"),
    reads("duration", "1..2", "an hour or two", "back in |an hour or two|", unit="hour"),
    reads("duration", "1", "a year or so", "after |a year or so| abroad", unit="year", hedge="about"),
    reads("duration", "1.25", "a year and three months", "1.25 years", unit="year"),
    reads("duration", "1.5", "an hour and 30 minutes", "an hour and thirty minutes", unit="hour"),
    reads("duration", "1", "shut for |the whole week|.", "shut for |full week|.", unit="week"),
    reads("duration", "1", "she spent |a decade| there", "he waited |a decade|", unit="decade"),
    reads("count", "2", "a day or |two boats|", head="boats"),
    ignores(
        "a time that tells when",
        *("in the last week of the war", "in the last minute", "the last month had been dry"),
        *("a crime of the last century", "the next year he died", "a year's end"),
    ),
)
