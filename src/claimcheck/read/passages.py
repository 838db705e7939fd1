"""A source's readable passages, each with its way back to the file.

A passage is one block of prose as a reader sees it: a paragraph, a heading, a list item, a table
cell. Its text has markup and entities resolved; `raw` maps a span of that text to the span of the
source's own text that shows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Role

Piece = tuple[int, int, int | None]
"""(text offset, source offset, source length); see `Passage`."""

Edit = tuple[int, int, str]
"""(start, end, replacement): what a span of a passage's text reads as once markup is resolved."""

# Soft hyphens, zero-width spaces and word joiners: in the file, never on the reader's page. Left in,
# "4\u200b200" would be two figures.
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]+")


class Cell:
    """Where a table cell stands, and what its row and column are called.

    `table`, `row` and `column` count from 0, header rows included. `caption` holds the words around
    the table that say what its figures are: the nearest heading, the table's own caption and a
    statement of units ("All amounts in thousands of euros"), joined by "; ". `header` marks a cell
    that names a row or column rather than filling one.
    """

    __slots__ = ("caption", "column", "column_header", "header", "row", "row_header", "table")

    def __init__(
        self,
        table: int,
        row: int,
        column: int,
        row_header: str,
        column_header: str,
        caption: str,
        header: bool = False,
    ) -> None:
        self.table = table
        self.row = row
        self.column = column
        self.row_header = row_header
        self.column_header = column_header
        self.caption = caption
        self.header = header


class Passage:
    """A block of readable text. `pieces` are (text offset, source offset, source length) triples.

    A piece says: from this offset of `text` on, characters come from that offset of the source.
    `length` is None when text and source run in step; a number when the piece's one or more
    characters of text stand for that many characters of source (an entity, a line fold).
    """

    __slots__ = ("_shift", "_starts", "cell", "pieces", "role", "text")

    def __init__(
        self,
        text: str,
        pieces: tuple[Piece, ...],
        role: Role = "body",
        cell: Cell | None = None,
    ) -> None:
        self.text = text
        self.pieces = pieces
        self.role = role
        self.cell = cell
        self._starts = [piece[0] for piece in pieces]
        # Most passages stand in the source as they are: then spans only shift.
        self._shift = pieces[0][1] - pieces[0][0] if len(pieces) == 1 and pieces[0][2] is None else None

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that shows `text[start:end]` (which must not be empty)."""
        if self._shift is not None:
            return start + self._shift, end + self._shift
        return self._map(start)[0], self._map(end - 1)[1]

    def _map(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._starts, offset) - 1
        at, origin, length = self.pieces[index]
        if length is not None:
            return origin, origin + length
        return origin + offset - at, origin + offset - at + 1


class Draft:
    """A passage in the making: readable text, and where each stretch of it comes from."""

    __slots__ = ("_parts", "_step", "length", "pieces", "tail")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._step = -1  # the source offset that would carry on the last piece, or -1
        self.pieces: list[Piece] = []
        self.length = 0
        self.tail = ""  # the last characters written, enough to see what markup follows

    def copy(self, text: str, origin: int) -> None:
        """Add text that stands in the source at `origin`, character for character."""
        if not text.isascii():
            at = 0
            for found in _INVISIBLE.finditer(text):
                self._append(text[at : found.start()], origin + at)
                at = found.end()
            if at:
                text, origin = text[at:], origin + at
        self._append(text, origin)

    def _append(self, text: str, origin: int) -> None:
        if not text:
            return
        if origin != self._step:
            self.pieces.append((self.length, origin, None))
        self._parts.append(text)
        self.length += len(text)
        self._step = origin + len(text)
        self.tail = text[-8:] if len(text) >= 8 else (self.tail + text)[-8:]

    def stand(self, text: str, origin: int, length: int) -> None:
        """Add text that stands for `length` characters of source at `origin`."""
        if not text:
            return
        self.pieces.append((self.length, origin, length))
        self._parts.append(text)
        self.length += len(text)
        self._step = -1
        self.tail = (self.tail + text)[-8:]

    def space(self, origin: int, length: int) -> None:
        """Add one space for white space or a break in the source, unless one stands there already."""
        if self.length and not self.tail[-1].isspace():
            self.stand(" ", origin, length)

    def text(self) -> str:
        return "".join(self._parts)

    def passage(self, role: Role = "body", cell: Cell | None = None) -> Passage | None:
        """The finished passage without white space at its ends, or None when nothing is left."""
        text = "".join(self._parts)
        kept = text.strip()
        if not kept:
            return None
        pieces = self.pieces
        lead = len(text) - len(text.lstrip())
        if lead:
            index = bisect_right([piece[0] for piece in pieces], lead) - 1
            at, origin, length = pieces[index]
            first = (0, origin + lead - at if length is None else origin, length)
            pieces = [first, *((at - lead, origin, n) for at, origin, n in pieces[index + 1 :])]
        while pieces[-1][0] >= len(kept):
            pieces = pieces[:-1]
        return Passage(kept, tuple(pieces), role, cell)


def edited(text: str, pieces: Sequence[Piece], edits: Iterable[Edit]) -> Draft:
    """A draft of `text` with `edits` applied (in order, not overlapping), mapped on to the source."""
    draft = Draft()
    index, at = 0, 0

    def keep(end: int) -> None:
        nonlocal index, at
        while at < end:
            while index + 1 < len(pieces) and pieces[index + 1][0] <= at:
                index += 1
            start, origin, length = pieces[index]
            stop = min(end, pieces[index + 1][0]) if index + 1 < len(pieces) else end
            if length is None:
                draft.copy(text[at:stop], origin + at - start)
            else:
                draft.stand(text[at:stop], origin, length)
            at = stop

    def origin_of(offset: int) -> tuple[int, int]:
        nonlocal index
        while index + 1 < len(pieces) and pieces[index + 1][0] <= offset:
            index += 1
        start, origin, length = pieces[index]
        if length is None:
            return origin + offset - start, origin + offset - start + 1
        return origin, origin + length

    for start, end, replacement in edits:
        keep(start)
        if replacement:
            low = origin_of(start)[0]
            draft.stand(replacement, low, origin_of(end - 1)[1] - low)
        at = end
    keep(len(text))
    return draft
