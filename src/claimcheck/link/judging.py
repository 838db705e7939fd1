"""The ladder's verdict on a linked pair, and where linking knows better than the figures alone."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon.kinship import FATES_OF_PEOPLE, PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.link.amount import permuted
from claimcheck.model import Claim
from claimcheck.outcomes import opposed_outcomes
from claimcheck.rates import RateTable
from claimcheck.verdict import AGREE, Ruling, judge

_A_YEAR = 366
_DEAD = "dead"
_MISSING = "missing"
_A_FEW_MORE = Decimal("1.3")
_HUMAN = frozenset(stem(noun) for noun in (*PEOPLE, "death", "body", "victim", "fatality"))
_REMAINS = frozenset((stem("bodies"),))
_SO_FAR = frozenset(("at_least", "more_than"))


def judged(left: Claim, right: Claim, rates: RateTable | None) -> Ruling:
    """The ladder's verdict; "carried with 53.1%" and "rejected by 53.1%" conflict all the same."""
    ruling = judge(left, right, rates)
    if ruling.verdict == "ambiguous" and left.kind == "measure":
        # "18,400 tons" and "18,400 tonnes": papers write either for the other, and no editor stops for it.
        return ruling._replace(verdict="same")
    if ruling.verdict == "ambiguous" and _named_alike(left, right):
        return ruling._replace(verdict="same")
    if ruling.verdict == "discrepancy" and _toll_risen(left, right):
        words = "The earlier report gives a count so far, and the later one a higher count."
        return Ruling("hedged", (lambda: words,))
    if ruling.verdict == "conflict" and _later_and_higher(left, right):
        return ruling.but("superseded", lambda: "The later report gives a higher toll: tolls rise.")
    if ruling.verdict == "conflict" and _fewer_missing(left, right):
        return ruling.but("superseded", lambda: "The later report has fewer missing: a search goes on.")
    if ruling.verdict in AGREE and opposed_outcomes(left, right):
        return Ruling("conflict", (lambda: "The figures agree; the outcomes exclude each other.",))
    return ruling


def _toll_risen(left: Claim, right: Claim) -> bool:
    """Whether "at least 21 dead" was written days before "34 people died": tolls rise."""
    if left.published is None or right.published is None or left.published == right.published:
        return False
    earlier, later = (left, right) if left.published < right.published else (right, left)
    if left.kind != "count" or earlier.predicate != later.predicate or later.predicate not in FATES_OF_PEOPLE:
        return False
    so_far, by_then = _stated(earlier), _stated(later)
    return earlier.hedge in _SO_FAR and so_far is not None and by_then is not None and so_far < by_then


def _later_and_higher(left: Claim, right: Claim) -> bool:
    """Whether "34 deaths" was written days before "at least 38 people died", in other digits."""
    if left.published is None or right.published is None or left.published == right.published:
        return False
    earlier, later = (left, right) if left.published < right.published else (right, left)
    if left.kind != "count" or not (_of_the_dead(left) and _of_the_dead(right)):
        return False
    first, then = _stated(earlier), _stated(later)
    grown = first is not None and then is not None and first < then <= first * _A_FEW_MORE
    if later.hedge not in _SO_FAR and earlier.head not in _REMAINS and not grown:
        # "Nine bodies had been found" by one evening and 13 by the next, six had died and then seven; a toll
        # half as high again is another.
        return False
    if not all(one.head is None or one.head in _HUMAN for one in (left, right)):
        return False
    return first is not None and then is not None and first < then and not permuted(left, right)


def _fewer_missing(left: Claim, right: Claim) -> bool:
    """Whether ten were missing one day, and eight the next."""
    if left.published is None or right.published is None or left.published == right.published:
        return False
    earlier, later = (left, right) if left.published < right.published else (right, left)
    if left.kind != "count" or not earlier.predicate == later.predicate == _MISSING:
        return False
    first, then = _stated(earlier), _stated(later)
    return first is not None and then is not None and then < first and not permuted(left, right)


def _of_the_dead(claim: Claim) -> bool:
    """Whether a count is one of the dead: by what befell them, or as bodies that were found."""
    return claim.predicate == _DEAD or claim.head in _REMAINS


def _stated(claim: Claim) -> Decimal | None:
    return claim.quantity.stated.low if claim.quantity and claim.quantity.stated else None


def merely_within(left: Claim, right: Claim) -> bool:
    """Whether a date agrees only since the other is a stretch of years: "2025-2028" holds any day of 2026."""
    periods = [one.period for one in (left, right)]
    return left.kind == "date" and any(
        period is not None
        and period.first is not None
        and period.last is not None
        and (period.last - period.first).days > _A_YEAR
        for period in periods
    )


def _named_alike(left: Claim, right: Claim) -> bool:
    """Whether one amount is in "pesos" and the other in a peso: in one story that is one currency.

    A bare sign is another matter: "$" is written for every dollar and peso by people far apart.
    """
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None or not set(ours.currencies) & set(theirs.currencies):
        return False
    bare = [one.symbol or "" for one in (ours, theirs) if len(one.currencies) > 1]
    return all(symbol.isalpha() and len(symbol) > 2 for symbol in bare)
