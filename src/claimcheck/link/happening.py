"""Comparisons of dates: whether two are told of one happening.

A story is full of dates, and most pairs of them have nothing to do with each other.
"""

from __future__ import annotations

from claimcheck.lexicon.stems import stem
from claimcheck.link.amount import miscopied
from claimcheck.link.context import Context
from claimcheck.link.weak import is_weak
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim, Period

_NEAR_EVENT = 8
_DEED = 4
_NEXT_DAYS = 3
_A_YEAR = 366
_YEARS = 400
# A beginning and an end are two dates of one thing.
_ENDS = frozenset(("by", "until", "before"))
_STARTS = frozenset(("since", "after"))
_LASTING = "until"
_ENDING = frozenset(stem(verb) for verb in "close end expire lapse finish conclude shut stop cease".split())
# What is declared or claimed on a day came about by that; what is said or announced may be of another.
_SAYING = frozenset(stem(verb) for verb in "say tell announce report confirm note explain write".split())


def apart(left: Claim, right: Claim) -> bool:
    """Whether two dates cannot be of one happening, or are not plain enough to tell.

    "On Sunday" and "last week" are never set against another date: what they are about is seldom clear.
    """
    if not (_written_out(left) and _written_out(right)):
        return True
    if {left.hedge, right.hedge} & _ENDS and {left.hedge, right.hedge} & _STARTS:
        return True
    if _is_era(left.period) or _is_era(right.period):
        return True
    return _is_long(left.period) != _is_long(right.period) or _years_apart(left, right)


def told(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """How many plain words the two dates have near them in common; names are on every line of a story."""
    ours, theirs = _telling(left), _telling(right)
    named = {*left.names, *right.names}
    ours_plain = [word for word in ours if word not in named]
    theirs_plain = [word for word in theirs if word not in named]
    met = [word for word in ours_plain if _met(word, theirs_plain, context)]
    nearest = any(_met(word, theirs_plain[:3], context) for word in ours_plain[:3])
    said = "words near both dates: " + ", ".join(met)
    if (left.predicate in _SAYING) != (right.predicate in _SAYING):
        # "In a ballot on 8 April members gave a mandate", "on 10 April the union announced that they had"
        return Weighed("told", "another", -2.5, "one is when it was said, the other when it was done")
    if (left.hedge == _LASTING and not _ends(right)) or (right.hedge == _LASTING and not _ends(left)):
        # "The rate applies up to 31 December", "the new floor comes on Jan. 1": an end is no beginning.
        return Weighed("told", "another", -2.5, "one is until when, the other is when")
    if (left.hedge in _STARTS) != (right.hedge in _STARTS) and not _same_deed(left, right, context):
        # "kidnapped on 23 January" and "a war raging since September": one story, two happenings.
        return Weighed("told", "another", -2.5, "one is since when, the other is when")
    if len(met) >= 3 and _to_come(left) != _to_come(right) and _told_deed(left, right, context):
        # "Presenting the plan is a task for the second half" and "presented the plan in September".
        return Weighed("told", "done or to come", 4.4, f"{said}; one is past, the other to come")
    if len(met) >= 3:
        return Weighed("told", "well", 2.6, said)
    bare = _bare_year(left) or _bare_year(right)
    if len(met) == 2 and nearest:
        return Weighed("told", "nearly", 1.0 if bare else 1.8, said)
    if met and nearest:
        return Weighed("told", "nearest", 1.0, said)
    if met:
        return Weighed("told", "some", 0.2 if len(met) == 1 else 0.6, said)
    return Weighed("told", "none", -1.5, "no plain word near both dates")


def days(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """How the dates differ: as one miscopied, by a day or two, by years."""
    ours, theirs = left.period, right.period
    if ours is None or theirs is None or ours.first is None or theirs.first is None:
        return None
    if miscopied(ours, theirs):
        return Weighed("days", "miscopied", 1.6, "days that look like one miscopied")
    if ours.granularity != theirs.granularity:
        named = f"one is a {ours.granularity}, the other a {theirs.granularity}"
        return Weighed("days", "unlike", -0.5, named)
    between = abs((ours.first - theirs.first).days)
    if ours.granularity == "year" and sorted(str(ours.first.year)) == sorted(str(theirs.first.year)):
        return Weighed("days", "transposed", 2.4, "the same digits in another order")
    if between <= _NEXT_DAYS:
        return Weighed("days", "next", 1.6, "days next to each other")
    if ours.granularity in ("month", "quarter", "season", "half") and between <= _A_YEAR:
        return Weighed("days", "alike", 1.2, f"each is a {ours.granularity}, within a year")
    if between > _YEARS:
        return Weighed("days", "far", -1.2, "years apart")
    return None


def _same_deed(left: Claim, right: Claim, context: Context) -> bool:
    """Whether the word that each date is nearest to says the same: "closed since 3 May", "shut on 13 May"."""
    if left.predicate is not None and left.predicate == right.predicate:
        return True
    ours, theirs = _telling(left), _telling(right)
    if not ours or not theirs:
        return False
    return _met(ours[0], theirs[:2], context) or _met(theirs[0], ours[:2], context)


def _ends(claim: Claim) -> bool:
    """Whether a date is an end: "open until 30 November", "applications close on 30 September"."""
    return claim.hedge == _LASTING or not _ENDING.isdisjoint((claim.predicate, *claim.words[:2]))


def _told_deed(left: Claim, right: Claim, context: Context) -> bool:
    """Whether the deed of one date is told beside the other: "presented", "presenting it is a task"."""
    return any(
        one.predicate is not None and _met(one.predicate, _telling(other)[:_DEED], context)
        for one, other in ((left, right), (right, left))
    )


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


def _written_out(claim: Claim) -> bool:
    text = claim.text
    if any(sign.isdigit() for sign in text) or "half" in text or "quarter" in text:
        return True
    # "In October", of the year that the text is of; "last month" is another matter.
    return claim.period is not None and claim.period.granularity == "month" and text[:1].isupper()
