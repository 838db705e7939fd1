"""Whether two outcomes of one thing can both have been so, one after the other.

The injured die, the postponed opens: where the source that could simply tell a later state may have been
written later, there is no conflict. A day that both sentences give settles it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cache

from claimcheck.lexicon.outcomes import EXCLUSIVE, Exclusion
from claimcheck.telling.mention import UNKNOWN_YEAR, Mention

# Votes are taken again, and courts appealed to: sources so far apart may tell of two.
_ONE_NEWS = timedelta(days=21)


_TAKEN_AGAIN = frozenset(("motion", "request"))


@cache
def _exclusions() -> Mapping[tuple[str, str], Exclusion]:
    return {key: one for one in EXCLUSIVE for key in ((one.one, one.other), (one.other, one.one))}


def exclusion(left: Mention, right: Mention) -> Exclusion | None:
    """What excludes the two outcomes, if anything does."""
    return _exclusions().get((left.outcome, right.outcome))


def exclude(left: Mention, right: Mention) -> bool:
    """Whether the two outcomes, of one thing, cannot both be so as they are told."""
    rule = exclusion(left, right)
    if rule is None or apart(left, right):
        return False
    if same_day(left, right):
        return True
    if rule.both:
        return False
    if not rule.later:
        return _one_news(left, right)
    follower, other = (left, right) if left.outcome == rule.later else (right, left)
    if follower.days and other.days and max(follower.days)[1] < min(other.days)[0]:
        # "died on Sunday", "moved out of intensive care on Monday"
        return True
    if follower.published is None or other.published is None:
        return rule.firm and not (follower.published or other.published)
    if rule.firm:
        return follower.published <= other.published and _one_news(left, right)
    return follower.published < other.published and _one_news(left, right)


def same_day(left: Mention, right: Mention) -> bool:
    """Whether both sentences give the same day, and no other."""
    if not len(left.days) == len(right.days) == 1:
        return False
    (ours, ours_last), (theirs, theirs_last) = left.days[0], right.days[0]
    if ours != ours_last or theirs != theirs_last:
        return False
    if UNKNOWN_YEAR in (ours.year, theirs.year):
        return (ours.month, ours.day) == (theirs.month, theirs.day)
    return ours == theirs


def apart(left: Mention, right: Mention) -> bool:
    """Whether the sentences give days, and none in common: a first vote and a second one."""
    if not left.days or not right.days or left.outcome.partition("/")[0] not in _TAKEN_AGAIN:
        return False
    if any(one[0].year == UNKNOWN_YEAR for one in (*left.days, *right.days)):
        ours, theirs = ({(day[0].month, day[0].day) for day in side} for side in (left.days, right.days))
        return ours.isdisjoint(theirs)
    return not any(one[0] <= other[1] and other[0] <= one[1] for one in left.days for other in right.days)


def _one_news(left: Mention, right: Mention) -> bool:
    if left.published is None or right.published is None:
        return True
    return abs(left.published - right.published) <= _ONE_NEWS
