"""One figure said with several units: "6 ft 2 in", "5 km and 300 metres", "two years and a half"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone, ends
from claimcheck.extract.numeral import Numeral, touching_hyphen
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nouns import STOPS
from claimcheck.lexicon.numerals import CARDINALS, FRACTIONS
from claimcheck.lexicon.units import COMPOUND, SPELLINGS, SYMBOLS, UNITS

_FEET = frozenset(("yard", "foot"))
_DOTTED = frozenset("ft lb lbs st yd".split())

_MOST = 3
"""How many smaller units one figure may add: days, hours and minutes to a week."""

# "5.2 m and 300 g" are two figures whatever the units; these are joined by "and" in one.
_ANDED = frozenset(
    "hour minute year foot week day month pound stone yard mile kilometer kilogram gallon decade".split()
)


def add_smaller(tokens: Tokens, figure: Figure) -> None:
    """Add to a measure or duration the smaller units that go on with it."""
    unit = figure.unit
    if unit is None:
        return
    smallest = unit
    for _ in range(_MOST):
        added = _next_unit(tokens, figure, unit, smallest)
        if added is None:
            break
        smallest = added
    _and_a_half(tokens, figure)


def _next_unit(tokens: Tokens, figure: Figure, unit: str, smallest: str) -> str | None:
    """Add the figure in a smaller unit that follows, and name the unit; None where none does."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    smaller = COMPOUND.get(smallest)
    if smaller is None:
        return None
    at = figure.last + 1
    if at + 1 < count and lower[at] == "." and lower[at - 1] in _DOTTED and words[at + 1][0].isdigit():
        at += 1  # "5 ft. 11 in."
    if at < count and lower[at] in (",", "and", "-"):
        if lower[at] == "and" and smallest not in _ANDED:
            return None
        at += 1
        if at < count and lower[at] == "and":
            at += 1
    if at >= count or not (words[at][0].isdigit() or lower[at] in CARDINALS):
        return None
    second = read_numeral(tokens, at)
    if second is None or second.value is None or second.fraction or second.scale != 1:
        return None
    name, after = _unit_after(tokens, second, smaller)
    if name is None:
        name = _unsaid(tokens, figure, second, smallest)
        after = second.last
    if name is None:
        return None
    share = UNITS[name].factor / UNITS[unit].factor
    over = second.value * UNITS[name].factor >= UNITS[smallest].factor
    if over and name != "minute" and (unit not in _FEET or not alone(tokens, figure.first, len(words) - 1)):
        return None  # "6 yards and 30 feet"
    figure.extra = (figure.extra or Decimal(0)) + second.value * share
    figure.slack = share / 2
    figure.number.plain = False
    figure.last = after
    return name


def _unit_after(tokens: Tokens, second: Numeral, smaller: tuple[str, ...]) -> tuple[str | None, int]:
    """Which of the smaller units stands behind the second figure, and its token."""
    words, lower = tokens.words, tokens.lower
    after = second.last + 1
    if after < len(words) and touching_hyphen(tokens, after):
        after += 1
    if after >= len(words):
        return None, after
    if words[after] == "m":  # "2h 15m", "5 km 300 m"
        names: tuple[str | None, ...] = ("minute", "meter")
    elif words[after] in '"\u2033\u201d':
        names = ("inch",)
    elif words[after] in "'\u2032\u2019":
        names = ("foot",)
    elif lower[after] in ("pound", "pounds"):
        names = ("pound",)
    else:
        names = (SPELLINGS.get(lower[after]), SYMBOLS.get(words[after]))
    return next((name for name in names if name is not None and name in smaller), None), after


def _unsaid(tokens: Tokens, figure: Figure, second: Numeral, smallest: str) -> str | None:
    """ "6-foot-2", "5ft 11": the inches go without saying."""
    lower = tokens.lower
    if smallest == "hour" and tokens.touches(figure.last) and len(lower[second.first]) == 2:
        return "minute" if ends(tokens, second.last + 1) else None
    if smallest not in ("foot", "stone") or figure.extra is not None:
        return None
    if not second.plain or second.value is None or second.value >= 12:
        return None
    after = second.last + 1
    hyphened = lower[figure.last + 1] == "-" and tokens.touches(figure.last)
    if hyphened or after >= len(lower) or lower[after] in STOPS or lower[after] in ".,;)":
        return COMPOUND[smallest][0]
    return None


def _and_a_half(tokens: Tokens, figure: Figure) -> None:
    """ "two years and a half", "five pounds and a quarter", where the clause ends with it."""
    lower = tokens.lower
    at = figure.last + 1
    if figure.extra is not None or figure.number.value is None or not figure.number.plain:
        return
    if at + 1 >= len(lower) or lower[at] != "and":
        return
    if lower[at + 1] not in ("a", "an"):
        at -= 1  # "two hours and half"
    if at + 2 >= len(lower):
        return
    if lower[at + 2] not in ("half", "quarter", "third"):
        return
    if not ends(tokens, at + 3) and lower[at + 3] not in _AFTER_HALF:
        return  # "ran two miles and a half marathon"
    bottom = FRACTIONS[lower[at + 2]][1]
    figure.extra = Decimal(1) / bottom
    figure.slack = Decimal("0.1") / bottom
    figure.number.plain = False
    figure.last = at + 2


_AFTER_HALF = frozenset("ago later before after in from to at on for long wide high deep away old".split())


EXAMPLES: tuple[Example, ...] = (
    reads("measure", "6.5", "6 ft 6 in", "6ft 6in", "6 feet 6 inches", "6-foot-6", "6 feet 6", unit="foot"),
    reads(
        "measure",
        "5.25",
        "5 lb 4 oz",
        "5lb 4oz",
        "5 pounds 4 ounces",
        "five pounds and a quarter",
        unit="pound",
    ),
    reads("measure", "5.3", "5 km 300 m", "5 km and 300 metres", "5 kilometres 300 metres", unit="kilometer"),
    reads(
        "duration",
        "2.25",
        "2 hours 15 minutes",
        "2 hours and 15 minutes",
        "2h 15m",
        "2h15m",
        "2h15",
        unit="hour",
    ),
    reads("duration", "2.5", "two years and a half", "2 years and a half", "2 years 6 months", unit="year"),
    reads("measure", "6.25", "6'3\"", "6ft 3in", "a |6'3\"| goalkeeper", unit="foot"),
    reads("measure", "2", "ran |two miles| and a half marathon", unit="mile"),
    reads("measure", "5", "|5 km| and 30 kg of rope", unit="kilometer"),
    reads("duration", "2", "|two weeks| and 400 days", unit="week"),
)
