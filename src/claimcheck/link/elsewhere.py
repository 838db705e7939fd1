"""Whether each of two figures is what the other source leaves out, or one that it gives elsewhere.

Two reports of one event share most of their figures. Of two that differ, those that neither report
has a match for anywhere are likely to speak of one fact; a figure that the other report gives too, a
paragraph further on, is likely to have its own partner there.

    "the lock was closed for 12 days" / "shut for 21 days"             neither report gives the other's
    "412 barges, 37 of them empty" / "of the 412 barges 29 were old"   the 412 is given by both
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.link.context import Context
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim, Period
from claimcheck.verdict import AGREE, judge

# A figure and its rounding are never further apart than this; nothing else need be judged.
_APART = Decimal("1.6")
_A_MONTH = 31


def elsewhere(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """What the two sources make of each other's figure; nothing where the two figures agree."""
    if left.kind == "ordinal" or states(left, right):
        return None
    ours, theirs = _gives(right, left, context), _gives(left, right, context)
    # Dates of a story return in all its versions, beside ever other things.
    date = left.kind == "date"
    if ours and theirs:
        return Weighed("elsewhere", "both", -2.4 if date else -1.8, "each source gives both")
    if ours or theirs:
        figure = left.text if ours else right.text
        return Weighed("elsewhere", "one", -0.8 if date else -1.2, f"both sources give {figure}")
    return Weighed("elsewhere", "neither", 0.8, "neither source gives what the other gives, anywhere")


def _gives(one: Claim, figure: Claim, context: Context) -> bool:
    """Whether one claim's source gives the other's figure; "five of the ten" gives its ten there."""
    return any(
        states(figure, other) for other in context.of_kind(one.source, figure.kind) if other.id != one.whole
    )


def states(left: Claim, right: Claim) -> bool:
    """Whether two claims give one and the same figure, whatever it is the figure of."""
    ours, theirs = left.quantity, right.quantity
    if left.kind == right.kind == "date":
        return _one_date(left.period, right.period)
    if left.kind != right.kind or ours is None or theirs is None:
        return False
    if ours.stated is None or theirs.stated is None or ours.unit != theirs.unit:
        return False
    if ours.currencies and not set(ours.currencies) & set(theirs.currencies):
        return False
    if ours.stated == theirs.stated:
        return True
    low, high = ours.stated.low, theirs.stated.low
    if low is None or high is None or low * high <= 0:
        return False
    if max(abs(low), abs(high)) > min(abs(low), abs(high)) * _APART:
        return False
    return judge(left, right).verdict in AGREE


def _one_date(ours: Period | None, theirs: Period | None) -> bool:
    """Whether two dates are of one granularity and the same, or one day and its month."""
    if ours is None or theirs is None or ours.first is None or theirs.first is None:
        return False
    if ours.last is None or theirs.last is None or ours.last < theirs.first or theirs.last < ours.first:
        return False
    longest = max(ours.last - ours.first, theirs.last - theirs.first).days
    return ours.granularity == theirs.granularity or longest <= _A_MONTH
