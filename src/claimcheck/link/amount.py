"""Comparisons of the figures themselves: alike, remote, a change or a level, a fact or a forecast."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon.kinship import FATES_OF_PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.units import UNITS
from claimcheck.link.context import Context, telling_figure
from claimcheck.link.ranks import superlative
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim, Period

# Two reports of one fact rarely lie far apart; what does is usually another fact.
_FAR = ((1000, -4.0), (100, -4.0), (25, -3.5), (8, -3.2), (3, -3.0), (2.2, -2.4))
_RANKS = frozenset(stem(verb) for verb in "rank place finish come".split())
_SMALL = 12
# Days for months, hours for days: no slip of the pen is larger.
_SLIP_OF_UNIT = 60
# Two figures of so many digits seldom have the same ones by accident: 1 in 90 of two, in 3,000 of four.
_TWO, _BY_CHANCE = 2, 1.6
_PERMUTED = {2: 3.0, 3: 4.2, 4: 5.0}
_LONE = 0.5
# "Fourteen containers" and "forty containers" sound alike, and are written down for each other.
_HEARD = {13: 30, 14: 40, 15: 50, 16: 60, 17: 70, 18: 80, 19: 90}
_EVENTUAL = {"forecast": 2, "planned": 1, "possible": 2, "former": 3, "actual": 0, "preliminary": 0}


def figure(left: Claim, right: Claim, context: Context) -> Weighed | None:
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None:
        return None
    if ours.stated is None or theirs.stated is None:
        return Weighed("figure", "vague", -3.0, "one gives no figure")
    low, high = ours.stated.low, theirs.stated.low
    if low is None or high is None:
        return None
    if low == high:
        if left.kind == "duration" and _lengths_apart(ours.unit, theirs.unit):
            # "Less than a minute" and "almost a decade" have a one in common, and nothing else.
            return Weighed("figure", "far", -4.0, f"a {ours.unit} is no {theirs.unit}")
        digits = len(str(abs(low)).replace(".", "").strip("0"))
        weight = {0: 0.1, 1: 0.4, 2: 1.2}.get(digits, 2.0)
        # "$340,000" twice is no accident, even for different words around it; "34 people" twice may be.
        converted = left.restates is not None and right.restates is not None
        # Both amounts may come to 2.7 million in some third currency, and be two amounts.
        if converted:
            weight = min(weight, 0.6)
        elif digits > 1 and left.kind in ("money", "measure"):
            weight += 1.2
            if (ours.unit, ours.currencies) != (theirs.unit, theirs.currencies):
                # The number survived and its currency or unit did not: hardly two amounts.
                weight += 1.0
        elif len(ours.currencies) == len(theirs.currencies) == 1 and ours.currencies != theirs.currencies:
            # "60,000 soles" and "US$60,000"; a bare "$20 million" is mostly the other's C$20 million.
            weight += 1.0
        return Weighed("figure", "equal", weight, "the same number")
    if left.kind == "duration" and ours.unit != theirs.unit:
        # 72 hours and an age of 27 are no more alike in their digits than in their length.
        return None
    digits = 0 if _in_words(left) or _in_words(right) else _permuted(low, high)
    if digits:
        weight = _PERMUTED[min(digits, 4)]
        if digits == _TWO and not (left.head and right.head and context.kinship.alike(left.head, right.head)):
            # "17 from Tillabéri" and "84 votes to 71": among so many small numbers two are soon each other's
            # digits.
            weight = _BY_CHANCE
        if context.short(left.source) and context.short(right.source):
            # "312 pupils" and "321 books": two lone sentences share no story that the digits could be from.
            weight *= _LONE
        return Weighed("figure", "transposed", weight, "the same digits in another order")
    if not low or not high:
        if max(abs(low), abs(high)) > 50:
            return Weighed("figure", "none", -3.5, "one is none at all, the other many")
        if left.predicate == right.predicate and left.predicate in FATES_OF_PEOPLE:
            # "No lives were lost" speaks of the whole event, whatever words the other has for it.
            return Weighed("figure", "none or some", 0.8, "one says none, the other some")
        return None
    if low > 0 and high > 0:
        ratio = float(max(low, high) / min(low, high))
        if _misheard(low, high):
            return Weighed("figure", "misheard", 1.4, "figures that sound alike")
        if ratio < 1.34 or _next_door(low, high):
            if _one_digit(low, high) and (ratio >= 1.15 or _significant(low) + _significant(high) > 5):
                return Weighed("figure", "one digit", 1.6, "one digit is another")
            if ratio < 1.15 and not _next_door(low, high):
                return Weighed("figure", "close", 0.3, "figures that hardly differ")
            return Weighed("figure", "near", 0.45, "figures of like size")
        if _same_digits(low, high):
            return Weighed("figure", "scale", -1.0, "the same digits, another power of ten")
        for least, weight in _FAR:
            if ratio > least:
                return Weighed("figure", "far", weight, f"one figure is {ratio:.0f} times the other")
        if _one_digit(low, high):
            return Weighed("figure", "one digit", 0.3, "one digit is another")
        return Weighed("figure", "apart", -1.0, "figures of unlike size")
    return None


def _in_words(claim: Claim) -> bool:
    """Whether a share is told in words, which have no digits to change places: "three quarters"."""
    return claim.kind == "percent" and not any(sign.isdigit() for sign in claim.text)


def _lengths_apart(one: str | None, other: str | None) -> bool:
    """Whether two units of time are so unlike that neither is written for the other: minutes and decades."""
    ours, theirs = UNITS.get(one or ""), UNITS.get(other or "")
    if ours is None or theirs is None:
        return False
    return max(ours.factor, theirs.factor) > _SLIP_OF_UNIT * min(ours.factor, theirs.factor)


def permuted(left: Claim, right: Claim) -> int:
    """How many digits the two claims' figures share in another order, 0 where they do not."""
    figures = [one.quantity.stated.low for one in (left, right) if one.quantity and one.quantity.stated]
    low, high = (*figures, None, None)[:2]
    return 0 if low is None or high is None or low == high else _permuted(low, high)


def _permuted(low: Decimal, high: Decimal) -> int:
    """How many digits two figures share in another order, 0 where they do not: 1,180 and 1,810 share three.

    Zeros at the end are no digits that anyone could mix up, and three in a row change places only as two do.
    """
    ours, theirs = (str(figure).replace(".", "").strip("-0") for figure in (low, high))
    if low.adjusted() != high.adjusted() or len(ours) != len(theirs) or sorted(ours) != sorted(theirs):
        return 0
    changed = sum(one != other for one, other in zip(ours, theirs, strict=True))
    return len(ours) if changed == 2 else min(2, len(ours))


def _one_digit(low: Decimal, high: Decimal) -> bool:
    """Whether one digit of several was miscopied: 2,900 and 3,900, 1.24 and 1.34; not 300 and 400."""
    ours, theirs = (str(figure).replace(".", "").strip("-") for figure in (low, high))
    if low.adjusted() != high.adjusted() or len(ours) != len(theirs) or len(ours) < 3:
        return False
    telling = min(len(ours.rstrip("0")), len(theirs.rstrip("0")))
    return telling >= 2 and sum(one != other for one, other in zip(ours, theirs, strict=True)) == 1


def _significant(figure: Decimal) -> int:
    return len(figure.normalize().as_tuple().digits)


def _misheard(low: Decimal, high: Decimal) -> bool:
    """Whether one figure ends in -teen and the other in -ty: "14" and "40", "15,000" and "50,000"."""
    small, large = sorted((abs(low), abs(high)))
    while small >= 1000 and not small % 1000 and not large % 1000:
        small, large = small / 1000, large / 1000
    return small == int(small) and _HEARD.get(int(small)) == large


def _next_door(low: Decimal, high: Decimal) -> bool:
    """Whether two small figures are as near as a slip: three years and four, seven hurt and nine."""
    return max(low, high) <= _SMALL and abs(low - high) <= 2


def miscopied(left: Period | None, right: Period | None) -> bool:
    """Whether two days look like one miscopied: "5" and "15 December", "1 May" and "1 June"."""
    if left is None or right is None or not (left.granularity == right.granularity == "day"):
        return False
    if left.first is None or right.first is None or left.first.year != right.first.year:
        return False
    return left.first.month == right.first.month or left.first.day == right.first.day


def _same_digits(low: Decimal, high: Decimal) -> bool:
    ours, theirs = (str(figure.normalize().as_tuple().digits) for figure in (low, high))
    return ours == theirs and len(low.normalize().as_tuple().digits) > 1


def unit(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """What the figures are given in: a plan due in 72 hours is no fleet with an average age of 27 years."""
    ours, theirs = left.quantity, right.quantity
    if left.kind not in ("duration", "measure") or ours is None or theirs is None or ours.unit == theirs.unit:
        return None
    if ours.stated == theirs.stated:
        # The number survived and its unit did not: that is what `figure` gives credit for.
        return None
    return Weighed("unit", "different", -1.0, f"in different units: {ours.unit} / {theirs.unit}")


def change(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """A change ("rose 12%") is no level ("stood at 12%"), and a rise is no fall."""
    ours, theirs = left.direction, right.direction
    if ours == theirs or left.kind == "ordinal":
        return None
    if ours is not None and theirs is not None:
        return Weighed("change", "opposite", -1.5, f"one goes {ours}, the other {theirs}")
    if left.kind in ("count", "duration"):
        return None
    return Weighed("change", "level", -1.3, "one is a change, the other a level")


def status(left: Claim, right: Claim, _: Context) -> Weighed | None:
    if left.kind == "ordinal":
        return None
    ours, theirs = left.status, right.status
    if ours == theirs or _EVENTUAL[ours] == _EVENTUAL[theirs]:
        return None
    if "former" in (ours, theirs):
        return Weighed("status", "former", -1.6, "one is a figure of before, given for comparison")
    if {ours, theirs} <= {"actual", "planned", "preliminary"}:
        return Weighed("status", "planned", -0.4, "one is planned, the other done")
    return Weighed("status", "eventual", -2.0, f"one is {ours}, the other {theirs}")


def ranking(left: Claim, right: Claim, _: Context) -> Weighed | None:
    """What the ranking is by: "the fourth-largest bank" is no "eighth by number of customers"."""
    if left.kind != "ordinal":
        return None
    ours, theirs = superlative(left), superlative(right)
    if ours is None and theirs is None:
        if _RANKS & {left.predicate, right.predicate}:
            # "Third in the Athens series", "ranks second for duration"
            return Weighed("ranking", "unsaid", -0.6, "neither says what the ranking is by")
        # "The second training centre" and "a third of the pilots" rank nothing.
        return Weighed("ranking", "none", -2.2, "neither says what the ranking is by")
    if ours == theirs:
        return Weighed("ranking", "same", 2.2, f"both rank by what is {ours}")
    if ours is None or theirs is None:
        # "The fourth-largest airline by passengers" and "ranks fifth by passenger numbers"
        return Weighed(
            "ranking", "half said", 0.0, f"one ranks by what is {ours or theirs}, the other does not say"
        )
    return Weighed("ranking", "different", -0.6, f"ranked by what is {ours} / {theirs}")


def shared_beside(left: Claim, right: Claim, context: Context) -> list[Decimal]:
    """The other figures that the sentences of both claims give."""
    ours, theirs = context.beside(left), context.beside(right)
    own = {telling_figure(one) for one in (left, right, context.whole(left), context.whole(right)) if one}
    return sorted(value for kind, value in ours & theirs if (kind, value) not in own)


def beside(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """ "41 of the schools, the second-largest share" and "41 schools, the third-biggest slice"."""
    shared = shared_beside(left, right, context)
    if not shared:
        return None
    weight = 1.0 if len(shared) == 1 else 1.5
    return Weighed("beside", "shared", weight, "another figure in common: " + ", ".join(map(str, shared)))
