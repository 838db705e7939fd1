"""Who belongs to whom: the last step of linking, which keeps it quiet.

A figure that the other source states too is explained, and is not set against a second figure; what
remains must be each other's best.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.comparing.ruling import Ruling
from claimcheck.model import Claim, Pair, Reason

# An agreement this much weaker than a conflict still explains it away.
SLACK = 3.0


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
