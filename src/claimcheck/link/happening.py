"""Whether two dates are told of one event: the gate that dates must pass before anything is weighed.

A story is full of dates, and most pairs of them have nothing to do with each other.
"""

from __future__ import annotations

from claimcheck.link.amount import miscopied, shared_beside
from claimcheck.link.context import Context
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim, Period

_NEAR_EVENT = 8
_NEAR_DAYS = 15
_NEXT_DAYS = 3
_NAMES = 10
# A beginning and an end are two dates of one thing.
_ENDS = frozenset(("by", "until", "before"))
_STARTS = frozenset(("since", "after"))


def same_event(left: Claim, right: Claim, context: Context) -> bool:
    """Whether two dates are told of one event: both written out, and two telling words near each.

    "On Sunday" and "last week" are never set against another date: what they are about is seldom clear.
    """
    if not (_written_out(left) and _written_out(right)):
        return False
    if {left.hedge, right.hedge} & _ENDS and {left.hedge, right.hedge} & _STARTS:
        return False
    if _is_era(left.period) or _is_era(right.period):
        return False
    if _is_long(left.period) != _is_long(right.period) or _years_apart(left, right):
        return False
    ours, theirs = _telling(left), _telling(right)
    named = {*left.names, *right.names}
    ours_plain = [word for word in ours if word not in named]
    theirs_plain = [word for word in theirs if word not in named]
    plain = sum(_met(word, theirs_plain, context) for word in ours_plain)
    nearest = any(_met(word, theirs_plain[:3], context) for word in ours_plain[:3])
    if (left.hedge in _STARTS) != (right.hedge in _STARTS) and not _same_deed(left, right, context):
        # "kidnapped on 23 January" and "a war raging since September": one story, two happenings.
        return False
    if plain >= 3 or (plain >= 2 and nearest and not _bare_year(left) and not _bare_year(right)):
        return True
    names = len(set(left.names[:_NAMES]) & set(right.names[:_NAMES]))
    if names >= 2 and shared_beside(left, right, context):
        return True
    if miscopied(left.period, right.period):
        # "Hrafnadalur National Park" and "the national park": a name of one may be a word of the other.
        both = set(left.names) & set(right.names)
        return sum(word not in both and _met(word, theirs, context) for word in ours) >= 2 or (
            bool(names) and plain >= 1
        )
    apart = _days_apart(left, right)
    return (apart <= _NEAR_DAYS and bool(names) and plain >= 1) or (apart <= _NEXT_DAYS and names >= 2)


def _same_deed(left: Claim, right: Claim, context: Context) -> bool:
    """Whether the word that each date is nearest to says the same: "closed since 3 May", "shut on 13 May"."""
    if left.predicate is not None and left.predicate == right.predicate:
        return True
    ours, theirs = _telling(left), _telling(right)
    if not ours or not theirs:
        return False
    return _met(ours[0], theirs[:2], context) or _met(theirs[0], ours[:2], context)


def _met(word: str, others: list[str], context: Context) -> bool:
    return any(context.kinship.alike(word, other) for other in others)


def _years_apart(left: Claim, right: Claim) -> bool:
    """Whether two dates are of two editions: a vote of last December is not the one of this November.

    A date long past may well be off by years ("opened in May 1974", "in May 1979"); one still to come
    when its text appeared is not also one of half a year before.
    """
    ours, theirs = left.period, right.period
    if ours is None or theirs is None or not {ours.granularity, theirs.granularity} <= {"day", "month"}:
        return False
    if ours.first is None or theirs.first is None or abs((ours.first - theirs.first).days) <= 200:
        return False
    if "day" in (ours.granularity, theirs.granularity):
        return True
    return _to_come(left) != _to_come(right)


def _to_come(claim: Claim) -> bool:
    period, published = claim.period, claim.published
    return (
        period is not None and period.first is not None and published is not None and period.first > published
    )


def _is_era(period: Period | None) -> bool:
    """Whether a date is a stretch of years: "the early 2000s" is not when one thing happened."""
    if period is None or period.first is None or period.last is None:
        return False
    return (period.last - period.first).days > 366


def _is_long(period: Period | None) -> bool:
    """Whether a date is a year or more: "82,350 patients in 2018-19" is no date of an event in June."""
    if period is None or period.first is None or period.last is None:
        return False
    return (period.last - period.first).days > 200


def _bare_year(claim: Claim) -> bool:
    """Whether the date is a year and no more: lives and careers are full of those."""
    return claim.period is not None and claim.period.granularity == "year"


def _telling(claim: Claim) -> list[str]:
    return [word for word in claim.words if not is_weak(word)][:_NEAR_EVENT]


def _days_apart(left: Claim, right: Claim) -> int:
    """Days between two dates of one day each; a great many where either is anything else."""
    ours, theirs = left.period, right.period
    if ours is None or theirs is None or {ours.granularity, theirs.granularity} != {"day"}:
        return 10**6
    if ours.first is None or theirs.first is None:
        return 10**6
    return abs((ours.first - theirs.first).days)


def _written_out(claim: Claim) -> bool:
    return any(sign.isdigit() for sign in claim.text) or "half" in claim.text or "quarter" in claim.text
