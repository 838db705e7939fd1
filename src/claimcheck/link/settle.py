"""Who belongs to whom: the last step of linking, which keeps it quiet.

A figure that the other source states too is explained, and is not set against a second figure; what
remains must be each other's best.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from claimcheck.link.scoring import THRESHOLD
from claimcheck.link.sums import SumLink
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim, Verdict

# An agreement this much weaker than a conflict still explains it away.
SLACK = 3.0
# What each further source that gives one of two differing figures adds to their being one fact.
BACKING = 0.5
MOST_BACKING = 1.5


class Link(NamedTuple):
    """Two claims on one fact: their positions among the claims, the score, and the verdict."""

    left: int
    right: int
    score: float
    verdict: Verdict


class LinkResult(NamedTuple):
    """All links, those that agree and those that do not, with what was counted on the way.

    `sums` are the parts that do not make the total of another source.
    """

    agreeing: tuple[Link, ...]
    differing: tuple[Link, ...]
    candidates: int
    linked: int
    compared: int
    incomparable: int
    sums: tuple[SumLink, ...] = ()


def backers(claims: Sequence[Claim], agreeing: Sequence[Link]) -> Mapping[int, Set[str]]:
    """For each claim the other sources that state it too, as far as they are surely linked."""
    found: dict[int, set[str]] = {}
    for one in agreeing:
        if one.score >= THRESHOLD:
            found.setdefault(one.left, set()).add(claims[one.right].source)
            found.setdefault(one.right, set()).add(claims[one.left].source)
    return found


def backing(claims: Sequence[Claim], left: int, right: int, backed: Mapping[int, Set[str]]) -> Weighed | None:
    """Credit for how many other sources give either figure.

    What three sources tell, a fourth that tells of the event is likely to tell as well.
    """
    pair = {claims[left].source, claims[right].source}
    nobody: Set[str] = frozenset()
    others = (backed.get(left, nobody) | backed.get(right, nobody)) - pair
    if not others:
        return None
    weight = min(MOST_BACKING, BACKING * len(others))
    words = f"stated by {len(others)} more source{'s' if len(others) > 1 else ''}"
    return Weighed("backing", "told by others", weight, words)


def _held(whole: Claim, left: Claim, right: Claim) -> bool:
    """Whether an agreement is with a whole whose part is at issue.

    That ten were seized in both does not settle whether five or ten of them were killed.
    """
    fate = left.predicate
    one_fate = fate is not None and fate == right.predicate and fate != whole.predicate
    return one_fate and whole.id in (left.whole, right.whole)


def settle(claims: Sequence[Claim], agreeing: list[Link], differing: list[Link]) -> tuple[Link, ...]:
    """The differing links that nothing explains away and that are best for both their claims."""
    explained: dict[tuple[int, str], list[tuple[float, int]]] = {}
    for one in agreeing:
        for own, other in ((one.left, one.right), (one.right, one.left)):
            explained.setdefault((own, claims[other].source), []).append((one.score, other))
    out: list[Link] = []
    used: set[tuple[int, str]] = set()
    for one in sorted(
        differing, key=lambda found: (-found.score, claims[found.left].id, claims[found.right].id)
    ):
        left, right = claims[one.left], claims[one.right]
        keys = (one.left, right.source), (one.right, left.source)
        if any(
            score >= one.score - SLACK and not _held(claims[partner], left, right)
            for key in keys
            for score, partner in explained.get(key, ())
        ):
            continue
        if any(key in used for key in keys):
            continue
        used.update(keys)
        out.append(one)
    return tuple(out)
