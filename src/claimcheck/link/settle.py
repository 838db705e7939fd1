"""Who belongs to whom: the last step of linking, which keeps it quiet.

A figure that the other source states too is explained, and is not set against a second figure; what
remains must be each other's best.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.comparing.ruling import Ruling
from claimcheck.link.scoring import THRESHOLD
from claimcheck.model import Claim, Pair, Reason

# An agreement this much weaker than a conflict still explains it away.
SLACK = 3.0
# What each further source that gives one of two differing figures adds to their being one fact.
BACKING = 0.5
_MOST_BACKING = 1.5


class Link(NamedTuple):
    """Two claims on one fact: positions in the claims, the verdict on them, and why they were linked."""

    left: int
    right: int
    score: float
    ruling: Ruling
    reasons: tuple[Reason, ...]


class LinkResult(NamedTuple):
    """All links, those that agree and those that do not, with what was counted on the way."""

    agreeing: tuple[Link, ...]
    differing: tuple[Link, ...]
    candidates: int
    linked: int
    compared: int
    incomparable: int

    def pairs(self, claims: Sequence[Claim]) -> tuple[Pair, ...]:
        """The links as pairs of claim ids."""
        return tuple(
            Pair(
                left=claims[link.left].id, right=claims[link.right].id, score=link.score, reasons=link.reasons
            )
            for link in (*self.agreeing, *self.differing)
        )


def backers(claims: Sequence[Claim], agreeing: Sequence[Link]) -> dict[int, frozenset[str]]:
    """For each claim the other sources that state it too, as far as they are surely linked."""
    found: dict[int, set[str]] = {}
    for one in agreeing:
        if one.score >= THRESHOLD:
            found.setdefault(one.left, set()).add(claims[one.right].source)
            found.setdefault(one.right, set()).add(claims[one.left].source)
    return {position: frozenset(sources) for position, sources in found.items()}


def with_backing(one: Link, claims: Sequence[Claim], backing: Mapping[int, frozenset[str]]) -> Link:
    """The link with credit for how many other sources give either figure.

    What three sources tell, a fourth that tells of the event is likely to tell as well.
    """
    pair = {claims[one.left].source, claims[one.right].source}
    others = (backing.get(one.left, frozenset()) | backing.get(one.right, frozenset())) - pair
    if not others:
        return one
    weight = min(_MOST_BACKING, BACKING * len(others))
    words = f"stated by {len(others)} more source{'s' if len(others) > 1 else ''}"
    reason = Reason.trusted(
        {"comparison": "backing", "level": "told by others", "weight": weight, "words": words}
    )
    return one._replace(score=round(one.score + weight, 3), reasons=(*one.reasons, reason))


def settle(claims: Sequence[Claim], agreeing: list[Link], differing: list[Link]) -> tuple[Link, ...]:
    """The differing links that nothing explains away and that are best for both their claims."""
    explained: dict[tuple[int, str], float] = {}
    for one in agreeing:
        for own, other in ((one.left, one.right), (one.right, one.left)):
            key = own, claims[other].source
            explained[key] = max(explained.get(key, -math.inf), one.score)
    out: list[Link] = []
    used: set[tuple[int, str]] = set()
    for one in sorted(
        differing, key=lambda found: (-found.score, claims[found.left].id, claims[found.right].id)
    ):
        keys = (one.left, claims[one.right].source), (one.right, claims[one.left].source)
        if any(explained.get(key, -math.inf) >= one.score - SLACK for key in keys):
            continue
        if any(key in used for key in keys):
            continue
        used.update(keys)
        out.append(one)
    return tuple(out)
