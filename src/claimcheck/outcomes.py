"""Results of one event that cannot both have happened: carried or rejected, dead or freed."""

from __future__ import annotations

from functools import cache

from claimcheck.lexicon.kinship import EXCLUSIVE_OUTCOMES
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# How many of the nearest content words may hold the word for the outcome.
_NEAR = 12


def opposed_outcomes(left: Claim, right: Claim) -> bool:
    """Whether the words near the two figures name results that exclude each other."""
    ours, theirs = set(left.words[:_NEAR]), set(right.words[:_NEAR])
    for one, other in _outcomes():
        if ours & one and theirs & other and not (ours & other or theirs & one):
            return True
        if ours & other and theirs & one and not (ours & one or theirs & other):
            return True
    return False


@cache
def _outcomes() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple(
        (frozenset(stem(w) for w in one if " " not in w), frozenset(stem(w) for w in other if " " not in w))
        for one, other in EXCLUSIVE_OUTCOMES
    )
