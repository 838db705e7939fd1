"""Readings that belong together: a part and its whole, one amount said twice in brackets."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.units import UNITS


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
