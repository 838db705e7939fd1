"""Cheap candidates first: pairs of claims from two sources that share a kind and a telling word.

Comparing everything with everything would be quadratic, and nearly all of it wasted. A claim is posted
under its head noun, its nearest content words and, when it has enough digits to be telling, its figure.
In archives each claim keeps only its rarest keys, over-full keys are dropped, and keys carry the week
of publication, so that cost stays near-linear (`benchmarks/link_scale.py`).

Keys are checksums, and how often each occurs is counted in a table of bytes: what two keys share by
accident is a candidate more to score, or a crowded key that looks a little more crowded.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from claimcheck.link.likeness import Kinship
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim

# Beyond this many claims the archive rules apply: rarest keys only, capped blocks, week buckets.
ARCHIVE = 2_000
RAREST = 4
BLOCK_CAP = 24
_NEAREST_WORDS = 10
_CLASS = {"multiple": "percent"}
_FULL = 255


def candidates(claims: Sequence[Claim], kinship: Kinship) -> Iterator[tuple[int, int]]:
    """Positions (i, j), i < j, of pairs worth comparing; each pair once, in order."""
    archive = len(claims) > ARCHIVE
    frequency = _Frequencies(len(claims)) if archive else None
    if frequency is not None:
        for claim in claims:
            frequency.add(_keys(claim, kinship, archive))
    postings: dict[int, list[int]] = {}
    for j, claim in enumerate(claims):
        keys = _keys(claim, kinship, archive)
        if frequency is not None:
            keys = frequency.rarest(keys)
        found: set[int] = set()
        for key in keys:
            posted = postings.get(key)
            if posted is None:
                postings[key] = [j]
            else:
                found.update(posted)
                posted.append(j)
        for i in sorted(found):
            if claims[i].source != claim.source:
                yield i, j


class _Frequencies:
    """How many claims share a key, up to 255, in a table some times larger than the number of claims."""

    __slots__ = ("_counts", "_mask")

    def __init__(self, claims: int) -> None:
        size = 1 << (claims * 32).bit_length()
        self._counts = bytearray(size)
        self._mask = size - 1

    def add(self, keys: list[int]) -> None:
        for key in keys:
            at = key & self._mask
            if self._counts[at] < _FULL:
                self._counts[at] += 1

    def rarest(self, keys: list[int]) -> list[int]:
        """The keys that join something without joining too much, rarest first, few enough to keep."""
        counts, mask = self._counts, self._mask
        useful = sorted((counts[key & mask], key) for key in keys if 2 <= counts[key & mask] <= BLOCK_CAP)
        return [key for _, key in useful[:RAREST]]


def _keys(claim: Claim, kinship: Kinship, archive: bool) -> list[int]:
    words: dict[str, None] = {}
    if claim.head is not None:
        words[kinship.group(claim.head)] = None
    for word in (*claim.modifiers, *claim.words[:_NEAREST_WORDS]):
        if not is_weak(word):
            words[kinship.group(word)] = None
    if claim.kind == "count" and claim.predicate is not None:
        words["!" + claim.predicate] = None
    figure = _telling_figure(claim)
    if figure is not None:
        words[figure] = None
    kind = _CLASS.get(claim.kind, claim.kind)
    if not archive or claim.published is None:
        return [_key(kind, word, 0) for word in words]
    week = claim.published.toordinal() // 7
    # Two buckets a claim, so that a story of Sunday meets one of Monday.
    return [_key(kind, word, bucket) for word in words for bucket in (week, week + 1)]


def _key(kind: str, word: str, bucket: int) -> int:
    return zlib.crc32(f"{kind}|{word}|{bucket}".encode("utf-8", "surrogatepass"))


def _telling_figure(claim: Claim) -> str | None:
    if claim.quantity is None or claim.quantity.stated is None or claim.quantity.stated.low is None:
        return None
    digits = str(claim.quantity.stated.low)
    return "#" + digits if len(digits.strip("0.-")) >= 2 else None
