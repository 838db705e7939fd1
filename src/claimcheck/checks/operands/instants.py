"""The instants a stretch of prose tells, days and times of day together, in the order they are told.

"At 17:45 on Sunday ... by 04:15 on Monday": a time of day is no claim, a date is, and what passed between two
instants needs both. Offsets are those of the block's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.checks.article import Block, Place
from claimcheck.checks.operands.clock import DAY, Time, between, times_of
from claimcheck.checks.operands.timespan import Days, Length, days_of, separates
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# Between a time of day and its date: "17:45 on Sunday", "3 May, at about 15:10", "16:40 local time on 3 May".
_ON = Pattern(
    r"\s*(?:local time|gmt|utc|cet|cest|bst)?,?\s*(?:on|of)?\s*(?:the )?(?:\([^()]{1,20}\)\s)?", re.I
)
_AT = Pattern(
    r",?\s*(?:at |at about |at around |at some |just (?:after|before) |about |around |shortly after )?", re.I
)
_HALF_DAY = DAY // 2
_POINTED = frozenset(("day", "month", "year"))
_CAN_BE_MEASURED = 24


class Instant(NamedTuple):
    """A date, a time of day, or both: `start` and `end` in the block's text."""

    start: int
    end: int
    day: Claim | None
    days: Days | None
    time: Time | None

    def evidence(self, block: Block) -> Claim | Place:
        """What is quoted of it: the time of day if there is one."""
        if self.time is not None:
            return block.place(block.text[self.time.start : self.time.end].lower(), self.time.start)
        assert self.day is not None
        return self.day


def instants(block: Block) -> tuple[Instant, ...]:
    """The dates that are points in time and the times of day of a block, in order."""
    return tuple(sorted(_instants(block)))


def _instants(block: Block) -> Iterator[Instant]:
    times = list(times_of(block.text))
    for claim, (start, end) in zip(block.claims, block.spans, strict=True):
        if claim.kind != "date":
            continue
        days = days_of(claim)
        time = next((each for each in times if _beside(block.text, each, start, end)), None)
        if time is not None:
            times.remove(time)
            yield Instant(min(start, time.start), max(end, time.end), claim, days, time)
        elif days is not None and days.granularity in _POINTED:
            yield Instant(start, end, claim, days, None)
    for time in times:
        yield Instant(time.start, time.end, None, None, time)


def _beside(text: str, time: Time, start: int, end: int) -> bool:
    """Whether a time of day is that of the date at these places."""
    if time.end <= start:
        return start - time.end < _CAN_BE_MEASURED and _ON.fullmatch(text, time.end, start) is not None
    return 0 <= time.start - end < _CAN_BE_MEASURED and _AT.fullmatch(text, end, time.start) is not None


def minutes(first: Instant, second: Instant) -> tuple[int, ...]:
    """How many minutes can lie between two instants with a time of day; none where that is unknown."""
    if first.time is None or second.time is None:
        return ()
    within = between(first.time, second.time)
    one, other = _day(first), _day(second)
    if one is None or other is None:
        # A night may lie between them that is told in words ("the next morning") or not at all.
        return within
    apart = (other - one) // timedelta(minutes=1) + second.time.minutes - first.time.minutes
    loose = first.time.loose or second.time.loose
    made = (apart, apart + _HALF_DAY, apart - _HALF_DAY) if loose else (apart,)
    return tuple(each for each in made if each > 0)


def _day(instant: Instant) -> date | None:
    days = instant.days
    return days.first if days is not None and days.first == days.last else None


def separated(length: Length, first: Instant, second: Instant) -> bool | None:
    """Whether a length in days or longer fits from one date to a later one; None where that is unknown."""
    one, other = first.days, second.days
    if one is None or other is None or one.first >= other.last:
        return None
    return separates(length, one, other)
