"""Comparisons of what two figures hold for: names, places, times, parts of a whole, the event told."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.link.context import Context
from claimcheck.link.weak import is_weak
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim, Period

_EVENT_LEVELS = (
    ("same", 0.45, 1.0, "the two sources share most of their names and topics"),
    ("likely", 0.3, 0.6, "the two sources share many names and topics"),
    ("possible", 0.2, 0.3, "the two sources share some names and topics"),
    ("doubtful", 0.12, -0.6, "the two sources share few names and topics"),
)


_ON_TOP = frozenset(("other", "more", "additional", "further", "extra"))

_A_YEAR = 366

# "Canada" and "Canadian", "Norway" and "Norwegian": the beginning of a name carries it.
_NAME_START = 5


def names(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """Names near both figures: shared, strange to the other source, or those of different owners."""
    ours, theirs = _starts(left.names), _starts(right.names)
    if not ours and not theirs:
        return None
    shared = ours & theirs
    if left.kind == "date":
        # "Hrafnadalur National Park" and "the national park": a name may be a plain word of the other.
        shared |= _starts(set(left.names) & set(right.words)) | _starts(set(right.names) & set(left.words))
    strange = _strange(left, right, context) or _strange(right, left, context)
    if shared and len(shared) * 2 >= max(len(ours), len(theirs)):
        weight = min(0.9, 0.3 * len(shared))
        return Weighed("names", "shared", weight, "names in common: " + ", ".join(sorted(shared)))
    if not ours or not theirs:
        if strange is None:
            return None
        owner = _sole_owner(left, right, context) or _sole_owner(right, left, context)
        if owner is not None:
            # "Willow Ward will close. Its 24 beds go to the old home": no other ward's 28.
            weight = -4.0 if owner in (*left.modifiers, *right.modifiers) else -1.6
            return Weighed("names", "owner", weight, f"it belongs to a name of one source alone: {owner}")
        return Weighed("names", "strange", -0.3, f"a name the other source does not use: {strange}")
    if len(shared) * 2 >= min(len(ours), len(theirs)):
        weight = min(0.3, 0.1 * len(shared))
        return Weighed("names", "shared", weight, "names in common: " + ", ".join(sorted(shared)))
    if shared:
        return Weighed("names", "few", -0.3, "few names in common: " + ", ".join(sorted(shared)))
    mine, yours = _owner(left), _owner(right)
    if mine and yours and not mine & theirs and not yours & ours:
        words = f"{', '.join(sorted(mine))} / {', '.join(sorted(yours))}"
        return Weighed("names", "owners", -1.6, f"they belong to different names: {words}")
    if strange is None:
        words = "no name in common here, though both sources use all of them"
        return Weighed("names", "elsewhere", -0.5, words)
    return Weighed("names", "different", -0.9, f"no name in common; the other does not use {strange}")


def _starts(names: Iterable[str]) -> set[str]:
    return {name[:_NAME_START] for name in names}


def _strange(claim: Claim, other: Claim, context: Context) -> str | None:
    """A name near the figure that the other source never uses: "a shire in Victoria", "Willow Ward"."""
    return next((name for name in claim.names[:2] if not context.events.knows(other.source, name)), None)


def _sole_owner(claim: Claim, other: Claim, context: Context) -> str | None:
    """The name whose figure it is, where the other source has no such word, be it a name or not."""
    return next(
        (
            name
            for name in claim.names[:2]
            if name[:_NAME_START] in _owner(claim)
            and not is_weak(name)
            and not context.events.mentions(other.source, name)
        ),
        None,
    )


def _owner(claim: Claim) -> set[str]:
    """Whose figure it is: "Iraqi soldiers", "shares of Microsoft"."""
    return _starts(name for name in claim.names if name in claim.modifiers or name in claim.words[:3])


def place(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """The nearest "in Hestra" of each figure."""
    if left.place is None or right.place is None:
        return None
    ours = {word[:5].lower() for word in left.place.split()}
    theirs = {word[:5].lower() for word in right.place.split()}
    if ours & theirs:
        return Weighed("place", "same", 0.8, f"in one place: {left.place}")
    return Weighed("place", "different", -0.6, f"in different places: {left.place} / {right.place}")


def period(left: Claim, right: Claim, _: Context) -> Weighed | None:
    if left.period is None or right.period is None:
        if left.kind == "count" and (_long_ago(left) != _long_ago(right)):
            # "Gombe killed more than 60 in March 2022", and 38 people died now.
            return Weighed(
                "period", "past", -1.0, "one holds for a time long before its text, the other says none"
            )
        return None
    apart = _apart(left.period, right.period)
    if apart is None:
        return None
    if apart and left.kind == "ordinal" and left.period.granularity != right.period.granularity:
        # "The third-largest opera house burned on Monday", "built in 1896, it is the second-largest": a rank
        # holds for longer than what its sentence tells.
        return None
    if apart:
        weight = -8.0 if _stated_span(left.period) and _stated_span(right.period) else -2.0
        return Weighed("period", "different", weight, "they hold for different times")
    if left.period == right.period:
        return Weighed("period", "same", 1.8, "they hold for the same time")
    return Weighed("period", "nested", 1.0, "one holds for a time within the other's")


def _long_ago(claim: Claim) -> bool:
    """Whether a figure is told of a time that was over a year before its text appeared."""
    period, published = claim.period, claim.published
    if period is None or period.last is None or published is None:
        return False
    return (published - period.last).days > _A_YEAR


def _stated_span(period: Period) -> bool:
    """Whether the words name a stretch of time that figures are given for, rather than one day's event."""
    return period.granularity in ("year", "quarter", "half", "month", "season", "range", "decade")


def _apart(left: Period, right: Period) -> bool | None:
    """Whether two periods have no day in common; None where the text leaves that open."""
    if (
        left.first is not None
        and left.last is not None
        and right.first is not None
        and right.last is not None
    ):
        return left.last < right.first or right.last < left.first
    ours, theirs = _months(left), _months(right)
    if ours is None or theirs is None:
        return None
    return not ours & theirs


def _months(period: Period) -> set[int] | None:
    """The months of a year that a period touches, whatever the year; None when it touches most."""
    if period.month is not None:
        first, last = period.month, period.to_month or period.month
    elif period.first is not None and period.last is not None and (period.last - period.first).days < 180:
        first, last = period.first.month, period.last.month
    else:
        return None
    return set(range(first, last + 1)) if first <= last else {*range(first, 13), *range(1, last + 1)}


def part(left: Claim, right: Claim, context: Context) -> Weighed | None:
    if left.whole is None and right.whole is None:
        return None
    if left.whole is None or right.whole is None:
        part, other = (left, right) if right.whole is None else (right, left)
        whole = context.whole(part)
        if (
            whole is not None
            and whole.quantity
            and other.quantity
            and (whole.quantity.stated == other.quantity.stated)
        ):
            return Weighed("part", "part or whole", 0.3, f"one is a part of {whole.text}, the other as many")
        # "Five of the ten were found dead" and "ten were murdered": the fate says that it is the same count.
        # "34 deaths, 29 of them in the north" says that it is not.
        same = left.predicate is not None and left.predicate == right.predicate
        same = same and (whole is None or whole.predicate != left.predicate)
        if not same and whole is not None and _smaller(other, whole):
            # "At least 40 of her 86 employees" and "about 55 employees": either may be the part.
            return Weighed(
                "part", "either", -1.2, f"one is given as a part of {whole.text}, the other may be"
            )
        shared = whole is not None and whole.predicate is not None and whole.predicate == left.predicate
        weight = -1.0 if same else -5.0 if shared and left.predicate == right.predicate else -3.0
        return Weighed("part", "part", weight, "one is given as a part of a whole")
    ours, theirs = context.whole(left), context.whole(right)
    if ours is None or theirs is None or ours.quantity is None or theirs.quantity is None:
        return None
    if ours.quantity.stated == theirs.quantity.stated:
        return Weighed("part", "same whole", 0.2, "parts of wholes of the same size")
    return Weighed("part", "other whole", -2.5, f"parts of different wholes: {ours.text} / {theirs.text}")


def together(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """ "27 witnesses for the prosecution and nine for the defence" are the 36 of the other source."""
    if left.kind not in ("count", "money", "measure"):
        return None
    for part, whole in ((left, right), (right, left)):
        size, total = _stated(part), _stated(whole)
        if size is None or total is None or size >= total:
            continue
        for other in context.sentence(part):
            if other.id != part.id and _beside(part, other) and _stated(other) == total - size:
                return Weighed("together", "sum", -5.0, f"with {other.text} it makes {whole.text}")
    return None


def _beside(part: Claim, other: Claim) -> bool:
    """Whether another figure may be a second part: of the same unit, with the same noun or none."""
    ours, theirs = part.quantity, other.quantity
    if ours is None or theirs is None or part.kind != other.kind or ours.unit != theirs.unit:
        return False
    return part.kind != "count" or other.head is None or other.head == part.head


def _stated(claim: Claim) -> Decimal | None:
    stated = claim.quantity.stated if claim.quantity else None
    return stated.low if stated is not None and stated.low == stated.high else None


def _smaller(one: Claim, other: Claim) -> bool:
    ours, theirs = one.quantity, other.quantity
    if ours is None or theirs is None or ours.stated is None or theirs.stated is None:
        return False
    return (
        ours.stated.high is not None
        and theirs.stated.low is not None
        and ours.stated.high < theirs.stated.low
    )


def rest(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """ "A bus, a truck and four other vehicles" leaves the bus and the truck out; "six vehicles" does not."""
    if left.kind != "count" or _is_rest(left) == _is_rest(right):
        return None
    named = left.text if _is_rest(left) else right.text
    return Weighed("rest", "rest", -5.2, f"one counts only what comes on top: {named}")


def _is_rest(claim: Claim) -> bool:
    words = claim.text.lower().split()
    return not _ON_TOP.isdisjoint(words) and "than" not in words


def event(left: Claim, right: Claim, context: Context) -> Weighed:
    likeness = context.events.likeness(left.source, right.source)
    for level, least, weight, words in _EVENT_LEVELS:
        if likeness >= least:
            return Weighed("event", level, weight, words)
    return Weighed("event", "other", -3.0, "the two sources hardly share a name or a topic")
