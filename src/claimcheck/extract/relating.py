"""Readings that belong together: a part and its whole, one amount said twice in brackets."""

from __future__ import annotations

from claimcheck.extract.examples import Example, reads
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.units import UNITS
from claimcheck.model import Range

_ABOVE = frozenset(("more_than", "at_least", "well_over", "just_over"))
_BELOW = frozenset(("less_than", "at_most", "up_to", "well_under", "just_under"))


def between_bounds(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """Make one range of two bounds said in one breath: "above 12 and below 30 degrees"."""
    out: list[Reading] = []
    for reading in readings:
        if out and _bounded(tokens, out[-1], reading):
            left = out.pop()
            below, above = (reading, left) if left.hedge in _ABOVE else (left, reading)
            reading.first = left.first
            reading.number_first = left.number_first
            assert below.stated is not None
            assert above.stated is not None
            reading.stated = Range(above.stated.low, below.stated.high)
            reading.allowed = reading.expected = reading.stated
            reading.hedge = None
        out.append(reading)
    return out


def _bounded(tokens: Tokens, left: Reading, right: Reading) -> bool:
    rising = left.hedge in _ABOVE and right.hedge in _BELOW
    if not rising and not (left.hedge in _BELOW and right.hedge in _ABOVE):
        return False
    gap = tokens.lower[left.last + 1 : right.first]
    if gap not in (["and"], ["but"], [","], [",", "but"], [",", "and"]) or left.kind not in (
        "count",
        right.kind,
    ):
        return False
    if left.kind == "count":
        # "above 12 and below 30 degrees", "more than 12 huts but fewer than 30 huts"
        alike = left.head is None or (
            right.head is not None and tokens.lower[left.head] == tokens.lower[right.head]
        )
    else:
        alike = left.unit == right.unit and left.currencies == right.currencies
    if not alike or left.stated is None or right.stated is None:
        return False
    low, high = (left.stated.low, right.stated.high) if rising else (right.stated.low, left.stated.high)
    return low is not None and high is not None and low < high


def relate(tokens: Tokens, readings: list[Reading]) -> list[Reading]:
    """Fill `whole` and `restates` once every reading has its place in the list; gives the list."""
    previous: int | None = None
    open_amount: int | None = None
    for index, reading in enumerate(readings):
        if previous is not None:
            left = readings[previous]
            open_amount = _restated(tokens, left, reading, previous, open_amount)
            if open_amount is not None:
                reading.restates = open_amount
            if left.whole is not None and left.whole < 0:
                at = -left.whole - 1
                left.whole = index if reading.first <= at <= reading.last else None
        previous = index
    if readings and readings[-1].whole is not None and readings[-1].whole < 0:
        readings[-1].whole = None
    return readings


def _restated(tokens: Tokens, left: Reading, right: Reading, previous: int, opened: int | None) -> int | None:
    """The reading that `right` says again, in brackets: "C$56 billion (US$40.5 billion; £30 billion)"."""
    words = tokens.words
    between = words[left.last + 1 : right.first] if right.first - left.last <= 5 else None
    if between is None or not between:
        return None
    if opened is not None and between[0] in (";", ",", "/", "or", "and") and len(between) <= 2:
        return opened if _same_sort(left, right) else None
    opens = between[0] == "(" and len(between) <= 3 and all(word.lower() in _SAYING for word in between[1:])
    return previous if opens and _same_sort(left, right) else None


_SAYING = frozenset(
    "about around roughly approximately or some nearly almost ie eg equivalent to just over under".split()
)


def _same_sort(left: Reading, right: Reading) -> bool:
    """Whether two readings could be one amount in two currencies or units."""
    if left.kind != right.kind:
        return False
    if left.kind == "money":
        return left.currencies != right.currencies
    if left.kind in ("measure", "duration"):
        if left.unit == right.unit or left.unit is None or right.unit is None:
            return False
        one, other = UNITS.get(left.unit), UNITS.get(right.unit)
        return one is not None and other is not None and one.dimension == other.dimension
    return False


EXAMPLES: tuple[Example, ...] = (
    reads(
        "count",
        "12..30",
        *("above 12 and below 30", "at least 12 and at most 30", "more than 12 but fewer than 30 huts"),
        *("more than 12 huts but fewer than 30 huts", "above 12, below 30 huts"),
        *("over 12, but under 30", "between 12 and 30 huts", "at most 30 and at least 12 huts"),
        *("less than 30 but more than 12", "not more than 30 and not below 12 huts"),
    ),
    reads(
        "measure", "12..30", "above 12 and below 30 degrees", "over 12, but under 30 degrees", unit="degree"
    ),
    reads("count", "12", "killed |more than 12 men| and fewer than 30 women", hedge="more_than", head="men"),
    reads("percent", "12", "|over 12%| and under 30 homes", unit="percent", hedge="more_than"),
)
