"""A source's readable passages, each with its way back to the file.

A passage is one block of prose as a reader sees it: a paragraph, a heading, a list item, a table
cell. Its text has markup and entities resolved; `raw` maps a span of that text to the span of the
source's own text that shows it.
"""

from __future__ import annotations

from bisect import bisect_right

from claimcheck.model import Role


class Cell:
    """Where a table cell stands, and what its row and column are called."""

    __slots__ = ("caption", "column", "column_header", "row", "row_header", "table")

    def __init__(
        self, table: int, row: int, column: int, row_header: str, column_header: str, caption: str
    ) -> None:
        self.table = table
        self.row = row
        self.column = column
        self.row_header = row_header
        self.column_header = column_header
        self.caption = caption


class Passage:
    """A block of readable text. `pieces` are (text offset, source offset, source length) triples.

    A piece says: from this offset of `text` on, characters come from that offset of the source.
    `length` is None when text and source run in step; a number when the piece's one or more
    characters of text stand for that many characters of source (an entity, a line fold).
    """

    __slots__ = ("_starts", "cell", "pieces", "role", "text")

    def __init__(
        self,
        text: str,
        pieces: tuple[tuple[int, int, int | None], ...],
        role: Role = "body",
        cell: Cell | None = None,
    ) -> None:
        self.text = text
        self.pieces = pieces
        self.role = role
        self.cell = cell
        self._starts = [piece[0] for piece in pieces]

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that shows `text[start:end]` (which must not be empty)."""
        return self._map(start)[0], self._map(end - 1)[1]

    def _map(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._starts, offset) - 1
        at, origin, length = self.pieces[index]
        if length is not None:
            return origin, origin + length
        return origin + offset - at, origin + offset - at + 1
