"""When a length of time was or will be: "the past three weeks" end with the day of publication."""

from __future__ import annotations

from datetime import date

from claimcheck.extract.dates.resolve import resolve
from claimcheck.extract.dates.tense import direction
from claimcheck.extract.dates.written import Written
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.model import Period

_SIGNS = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
_UNITS = frozenset(("day", "week", "fortnight", "month", "year", "decade"))
_OWNERS = frozenset("his her its their my our your whose".split())


def when_recent(tokens: Tokens, reading: Reading, published: date | None) -> Period | None:
    """The days of a duration that counts up to or from the day of publication.

    "His last three years" and "the last two days of the fair" count from elsewhere, and so do "the
    next two days" of a story told in the past.
    """
    stated, lower = reading.stated, tokens.lower
    if published is None or stated is None or stated.low is None or reading.unit not in _UNITS:
        return None
    if stated.low != stated.high or stated.low % 1 or not 0 < stated.low < 1000:
        return None
    at = reading.number_first
    if lower[at] not in _SIGNS:
        at -= 1
    sign = _SIGNS.get(lower[at], 0) if at >= 0 else 0
    if not sign or (reading.last + 1 < len(lower) and lower[reading.last + 1] == "of"):
        return None
    before = lower[at - 1] if at else ""
    if before in _OWNERS or before.endswith(("'s", "\u2019s")):
        return None
    if sign > 0 and direction(tokens, at, reading.last)[0] < 0:
        return None
    written = Written(at, reading.last, "row", number=sign * int(stated.low))
    written.of = reading.unit
    return resolve(written, published, 0)
