"""Candidates among thousands of claims: first the sources that may tell of one event, then their claims.

Comparing every claim with all that share a word would grow with the square of the archive. Sources of
one event share names and words that few others use. So each source is held against those of its weeks
with which it shares the rarest, the likeliest few of them, and their claims are paired where the words
around both figures are alike, rare words counting more. Every step is bounded, so cost grows with the
number of claims (`benchmarks/link_scale.py`); and the story that everybody has is not dropped for being
common, since its sources meet the last of those that tell it.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from claimcheck.link.events import Events
from claimcheck.link.keys import keys
from claimcheck.link.likeness import Kinship
from claimcheck.model import Claim

# A source is held against this many others at most, the likeliest of those that came before it.
_NEIGHBOURS = 12
# They share at least this much of what is told by the one that tells less, and of what the likeliest shares.
_AKIN = 0.06
_OF_LIKELIEST = 0.3
# How many of a source's rarest words near figures tell it from others, besides its names.
_TELLING_KEYS = 6
# A further source with a name meets the last so many that had it.
_RECENT = 64
# In another source a claim meets this many claims at most: with words as alike as this, and this much
# as alike as those of the best.
_PARTNERS = 3
_ALIKE = 0.1
_OF_BEST = 0.5


class _Block(NamedTuple):
    """A source's claims: where they begin, all their keys in order, and how many each claim has."""

    start: int
    keys: array[int]
    numbers: array[int]


def candidates(claims: Sequence[Claim], kinship: Kinship, events: Events) -> Iterator[tuple[int, int]]:
    """Positions (i, j), i < j, of pairs worth comparing; each pair once, in order of j, then i."""
    common = _Rarity(8 * len(claims), len(claims))
    for claim in claims:
        common.count(keys(claim, kinship))
    blocks = [_block(claims, start, end, kinship) for start, end in _spans(claims)]
    # One number object for each claim, however many pairs it is in: pairs that link are kept.
    positions = list(range(len(claims)))
    near = _Neighbours(len(blocks))
    for block in blocks:
        near.count(_told(block, claims, events, common))
    for number, block in enumerate(blocks):
        index = _index(block, common)
        found: list[list[int]] = [[] for _ in block.numbers]
        for other in near.meet(number, _told(block, claims, events, common)):
            for i, j in _paired(blocks[other], block, index):
                found[j - block.start].append(i)
        for j, partners in enumerate(found, block.start):
            for i in sorted(partners):
                yield positions[i], positions[j]


def _spans(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Where the claims of each source begin and end; they follow each other."""
    start = 0
    for _, held in groupby(claims, key=lambda claim: claim.source):
        end = start + sum(1 for _ in held)
        yield start, end
        start = end


def _block(claims: Sequence[Claim], start: int, end: int, kinship: Kinship) -> _Block:
    held = [keys(claims[at], kinship) for at in range(start, end)]
    return _Block(start, array("I", (key for own in held for key in own)), array("H", map(len, held)))


class _Rarity:
    """How often keys occur, in a table: two keys that fall on one place only look less rare."""

    __slots__ = ("_counts", "_mask", "_of")

    def __init__(self, room: int, of: int) -> None:
        size = 1 << max(1, room).bit_length()
        self._counts = array("I", bytes(4 * size))
        self._mask = size - 1
        self._of = math.log(of + 1)

    def count(self, keys: Iterable[int]) -> None:
        for key in keys:
            self._counts[key & self._mask] += 1

    def __getitem__(self, key: int) -> int:
        return self._counts[key & self._mask]

    def weight(self, key: int) -> float:
        """From 1 for a key met once to 0 for one that all have."""
        return max(0.0, 1.0 - math.log(max(1, self._counts[key & self._mask])) / self._of)


def _told(block: _Block, claims: Sequence[Claim], events: Events, common: _Rarity) -> list[int]:
    """What tells a source's event: its names and the rarest words near its figures, for its weeks."""
    first = claims[block.start]
    rarest = sorted((count, key) for key in set(block.keys) if (count := common[key]) > 1)
    told = [*events.names(first.source), *(key for _, key in rarest[:_TELLING_KEYS])]
    if first.published is None:
        return told
    # Two buckets a source, so that a story of Sunday meets one of Monday.
    week = first.published.toordinal() // 7
    return [_mixed(key, bucket) for key in told for bucket in (week, week + 1)]


def _mixed(key: int, bucket: int) -> int:
    """A checksum of both, with the bits spread (the odd number is 2**32 over the golden ratio)."""
    return (key ^ bucket * 0x9E3779B1) & 0xFFFFFFFF


class _Neighbours:
    """Which earlier sources a source may share an event with, by what tells both."""

    __slots__ = ("_common", "_posted", "_totals")

    def __init__(self, sources: int) -> None:
        self._common = _Rarity(64 * sources, sources)
        self._posted: dict[int, list[int]] = {}
        self._totals: list[float] = []

    def count(self, told: Iterable[int]) -> None:
        self._common.count(told)

    def meet(self, number: int, told: Iterable[int]) -> list[int]:
        """The likeliest neighbours among those met before; the source itself is there for later ones."""
        total = 0.0
        shared: dict[int, float] = {}
        for key in told:
            weight = self._common.weight(key)
            total += weight
            if self._common[key] > 1:
                posted = self._posted.setdefault(key, [])
                for other in posted[-_RECENT:]:
                    shared[other] = shared.get(other, 0.0) + weight
                posted.append(number)
        self._totals.append(total)
        likely = sorted(
            (-both / min(total, self._totals[other]), other) for other, both in shared.items() if both
        )
        least = max(_AKIN, _OF_LIKELIEST * -likely[0][0]) if likely else 0.0
        return [other for share, other in likely[:_NEIGHBOURS] if -share >= least]


def _index(block: _Block, common: _Rarity) -> dict[int, tuple[float, list[int]]]:
    """The block's keys, each with its weight and the claims that have it."""
    index: dict[int, tuple[float, list[int]]] = {}
    place = 0
    for at, number in enumerate(block.numbers, block.start):
        for key in block.keys[place : place + number]:
            if key not in index:
                index[key] = common.weight(key), []
            index[key][1].append(at)
        place += number
    return index


def _paired(
    earlier: _Block, later: _Block, index: dict[int, tuple[float, list[int]]]
) -> Iterator[tuple[int, int]]:
    """Each claim of the earlier source with the few of the later one that have most in common with it."""
    place = 0
    for i, number in enumerate(earlier.numbers, earlier.start):
        shared: dict[int, float] = {}
        for key in earlier.keys[place : place + number]:
            if key in index:
                weight, held = index[key]
                for j in held:
                    shared[j] = shared.get(j, 0.0) + weight
        place += number
        alike = sorted(
            (-weight / math.sqrt(number * later.numbers[j - later.start]), j) for j, weight in shared.items()
        )
        if alike:
            least = max(_ALIKE, _OF_BEST * -alike[0][0])
            yield from ((i, j) for weight, j in alike[:_PARTNERS] if -weight >= least)
