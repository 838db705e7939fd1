"""Cheap candidates first: pairs of claims from two sources that share a kind and a telling word.

Comparing everything with everything would be quadratic, and nearly all of it wasted. A claim is posted
under its head noun, its nearest content words and, when it has enough digits to be telling, its figure.
In large archives each claim keeps only its rarest keys, over-full keys are dropped, and keys carry the
week of publication, so that cost stays near-linear (`benchmarks/link_scale.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.link.likeness import Kinship
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim

# Beyond this many claims the archive rules apply: rarest keys only, capped blocks, week buckets.
ARCHIVE = 5_000
RAREST = 4
BLOCK_CAP = 60
_NEAREST_WORDS = 10
_CLASS = {"multiple": "percent"}

Key = tuple[str, str, int]


def candidates(claims: Sequence[Claim], kinship: Kinship) -> Iterator[tuple[int, int]]:
    """Positions (i, j), i < j, of pairs worth comparing; each pair once, in order."""
    archive = len(claims) > ARCHIVE
    frequency: Counter[Key] = Counter()
    for claim in claims:
        frequency.update(_keys(claim, kinship, archive))
    cap = BLOCK_CAP if archive else len(claims)
    postings: dict[Key, list[int]] = {}
    for j, claim in enumerate(claims):
        keys = [key for key in _keys(claim, kinship, archive) if 2 <= frequency[key] <= cap]
        if archive:
            keys = sorted(keys, key=lambda key: (frequency[key], key))[: RAREST * 2]
        found: set[int] = set()
        for key in keys:
            posted = postings.setdefault(key, [])
            found.update(posted)
            posted.append(j)
        for i in sorted(found):
            if claims[i].source != claim.source:
                yield i, j


def _keys(claim: Claim, kinship: Kinship, archive: bool) -> list[Key]:
    kind = _CLASS.get(claim.kind, claim.kind)
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
    if not archive or claim.published is None:
        return [(kind, word, 0) for word in words]
    week = claim.published.toordinal() // 7
    return [(kind, word, bucket) for word in words for bucket in (week, week + 1)]


def _telling_figure(claim: Claim) -> str | None:
    if claim.quantity is None or claim.quantity.stated is None or claim.quantity.stated.low is None:
        return None
    digits = str(claim.quantity.stated.low)
    return "#" + digits if len(digits.strip("0.-")) >= 2 else None
