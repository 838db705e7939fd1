"""Cheap candidates first: pairs of claims from two sources that share a kind and a telling word.

Comparing everything with everything would be quadratic, and nearly all of it wasted. Among a few
sources, claims that share a key are candidates; in an archive (`link/archive.py`) sources that may tell
of one event are found first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.link import archive
from claimcheck.link.events import Events
from claimcheck.link.keys import CLASS, keys
from claimcheck.link.likeness import Kinship
from claimcheck.model import Claim

# Beyond this many claims the rules of an archive apply.
ARCHIVE = 2_000
# Up to so many claims every pair of one kind is scored: nothing is lost by looking.
HANDFUL = 400


def candidates(claims: Sequence[Claim], kinship: Kinship, events: Events) -> Iterator[tuple[int, int]]:
    """Positions (i, j), i < j, of pairs worth comparing; each pair once, in order of j, then i."""
    if len(claims) <= HANDFUL:
        yield from _all_pairs(claims)
        return
    if len(claims) > ARCHIVE:
        yield from archive.candidates(claims, kinship, events)
        return
    postings: dict[int, list[int]] = {}
    for j, claim in enumerate(claims):
        found: set[int] = set()
        for key in keys(claim, kinship):
            posted = postings.setdefault(key, [])
            found.update(posted)
            posted.append(j)
        for i in sorted(found):
            if claims[i].source != claim.source:
                yield i, j


def _all_pairs(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Every pair of one kind: a desk's handful of stories is compared in full."""
    kinds = [CLASS.get(claim.kind, claim.kind) for claim in claims]
    for j, claim in enumerate(claims):
        for i in range(j):
            if kinds[i] == kinds[j] and claims[i].source != claim.source:
                yield i, j
