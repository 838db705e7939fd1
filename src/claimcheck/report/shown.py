"""A source as its reader sees it, in blocks, with claims and evidence marked at their exact words.

Browsers count UTF-16 units where we count code points, so every cut is made here and the page needs
no offsets. Marks may nest and meet: the text is cut at each of their ends, and every piece knows
which marks it lies in.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.model import Claim, Role, Severity, Source
from claimcheck.read import passages_of
from claimcheck.read.passages import Cell, Passage

_RANK: dict[Severity, int] = {"note": 1, "warning": 2, "error": 3}


class Mark(NamedTuple):
    """A quote of finding number `finding` (counted from 1) at a span of the source."""

    start: int
    end: int
    finding: int
    severity: Severity


def _gravity(mark: Mark) -> int:
    return _RANK[mark.severity]


class Piece(NamedTuple):
    """A stretch of text all of one standing.

    `claim` is the claim it belongs to, `severity` the gravest finding that quotes it and `finding`
    the first such; `place` is the source offset of a quote that starts with this piece; `ends` are
    the numbers of the findings whose quote ends with it.
    """

    text: str
    claim: Claim | None = None
    severity: Severity | None = None
    finding: int | None = None
    place: int | None = None
    ends: tuple[int, ...] = ()


class Block(NamedTuple):
    """A paragraph, heading, list item or table cell, cut into pieces."""

    role: Role
    pieces: tuple[Piece, ...]
    cell: Cell | None


def blocks(source: Source, claims: Iterable[Claim], marks: Iterable[Mark]) -> tuple[Block, ...]:
    """The source's blocks in order. Every claim and mark is in some block.

    Linear in the text and the marks. Where a mark stands on words that no passage shows (a tag, a
    comment), the whole source is shown as it was written instead.
    """
    claims = sorted(claims, key=lambda claim: claim.start)
    marks = sorted(marks)
    passages = passages_of(source)
    shown = _cut(passages, claims, marks)
    if shown is None:
        shown = _cut(_as_written(source), claims, marks)
    return shown or ()


def _as_written(source: Source) -> tuple[Passage, ...]:
    """The source's own text, line by line, markup and all."""
    passages = []
    at = 0
    for line in source.text.splitlines(keepends=True):
        if line.strip():
            passages.append(Passage(line, ((0, at, None),)))
        at += len(line)
    return tuple(passages)


def _cut(
    passages: Sequence[Passage], claims: Sequence[Claim], marks: Sequence[Mark]
) -> tuple[Block, ...] | None:
    """The passages with their marks, or None when a mark belongs to none of them."""
    bounds = [_bounds(passage) for passage in passages]
    spans: list[tuple[list[tuple[int, int, Claim]], list[tuple[int, int, Mark]]]] = [
        ([], []) for _ in passages
    ]
    order = sorted(range(len(passages)), key=lambda index: bounds[index])
    starts = [bounds[index][0] for index in order]
    for claim in claims:
        found = _placed(claim.start, claim.end, passages, bounds, order, starts)
        if not found:
            return None
        for index, low, high in found:
            spans[index][0].append((low, high, claim))
    for mark in marks:
        found = _placed(mark.start, mark.end, passages, bounds, order, starts)
        if not found:
            return None
        for index, low, high in found:
            spans[index][1].append((low, high, mark))
    return tuple(
        Block(passage.role, tuple(_pieces(passage.text, *spans[index])), passage.cell)
        for index, passage in enumerate(passages)
        if passage.text.strip()
    )


def _bounds(passage: Passage) -> tuple[int, int]:
    """The source offsets between which a passage's text lies."""
    if not passage.text:
        return (0, 0)
    return passage.raw(0, 1)[0], passage.raw(len(passage.text) - 1, len(passage.text))[1]


def _placed(
    start: int,
    end: int,
    passages: Sequence[Passage],
    bounds: Sequence[tuple[int, int]],
    order: Sequence[int],
    starts: Sequence[int],
) -> list[tuple[int, int, int]]:
    """Which stretches of which passages show the source's span: (passage, first, last + 1)."""
    found = []
    at = max(0, bisect_right(starts, start) - 1)
    while at < len(order) and starts[at] < end:
        index = order[at]
        if bounds[index][1] > start:
            low, high = _inverse(passages[index], start, end)
            if low < high:
                found.append((index, low, high))
        at += 1
    return found


def _inverse(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The stretch of a passage's text that shows the source's span, empty when none does."""
    text = range(len(passage.text))
    # Both ends of what a character shows grow with its offset, so the stretch can be bisected.
    low = bisect_right(text, start, key=lambda at: passage.raw(at, at + 1)[1])
    high = bisect_left(text, end, key=lambda at: passage.raw(at, at + 1)[0])
    return low, high


def _pieces(
    text: str, claims: Sequence[tuple[int, int, Claim]], marks: Sequence[tuple[int, int, Mark]]
) -> Iterator[Piece]:
    """The text cut at both ends of every claim and mark."""
    cuts = {0, len(text)}
    begins: dict[int, list[Mark]] = {}
    finishes: dict[int, list[Mark]] = {}
    opened: dict[int, Claim] = {}
    closed: set[int] = set()
    for low, high, claim in claims:
        opened[low] = claim
        closed.add(high)
        cuts |= {low, high}
    for low, high, mark in marks:
        begins.setdefault(low, []).append(mark)
        finishes.setdefault(high, []).append(mark)
        cuts |= {low, high}
    current: Claim | None = None
    live: dict[Mark, None] = {}
    ordered = sorted(cuts)
    for low, high in pairwise(ordered):
        for mark in finishes.get(low, ()):
            live.pop(mark, None)
        if low in closed:
            current = None
        current = opened.get(low, current)
        fresh = begins.get(low, ())
        live.update(dict.fromkeys(fresh))
        yield Piece(
            text[low:high],
            current,
            max(live, key=_gravity).severity if live else None,
            min(mark.finding for mark in live) if live else None,
            min(mark.start for mark in fresh) if fresh else None,
            tuple(sorted({mark.finding for mark in finishes.get(high, ())})),
        )
