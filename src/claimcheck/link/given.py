"""Which claims of a source give a figure that some claim of another source gives.

A pair is one of many of the same two sources, so the answers are kept until the next sources come.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.model import Claim, Period
from claimcheck.verdict import AGREE, judge

# A figure and its rounding are never further apart than this; nothing else need be judged.
_APART = Decimal("1.6")
_A_MONTH = 31
# So many answers are kept: those of a few stories, whatever the archive.
_KEPT = 4_000


class Given:
    """Built once per run from all claims, each source's together."""

    __slots__ = ("_claims", "_first", "_kept")

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._first: dict[str, int] = {}
        for position, claim in enumerate(claims):
            self._first.setdefault(claim.source, position)
        self._kept: dict[tuple[str, str], tuple[Claim, ...]] = {}

    def by(self, source: str, figure: Claim) -> tuple[Claim, ...]:
        """The source's claims that give the figure, whatever they say it is the figure of."""
        asked = figure.id, source
        kept = self._kept.get(asked)
        if kept is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            kept = self._kept[asked] = tuple(one for one in self._of(source) if states(figure, one))
        return kept

    def _of(self, source: str) -> Iterator[Claim]:
        """The source's claims."""
        for position in range(self._first.get(source, len(self._claims)), len(self._claims)):
            if self._claims[position].source != source:
                return
            yield self._claims[position]


def states(left: Claim, right: Claim) -> bool:
    """Whether two claims give one and the same figure, whatever it is the figure of."""
    if left.kind != right.kind:
        return False
    if left.kind == "date":
        return _one_date(left.period, right.period)
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None:
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
