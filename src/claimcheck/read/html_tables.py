"""One HTML table while it is being read: rows, spans, and whether it holds data or lays out a page."""

from __future__ import annotations

from claimcheck.read.passages import Passage
from claimcheck.read.tables import GridCell, label_cells

# A list of terms is a table of two columns: the term, and what is said of it.
TABLES = frozenset(("table", "dl"))
TABLE_PARTS = frozenset(("tr", "td", "th", "dt", "dd"))
DEEPEST = 6
"""Tables inside tables inside tables are layout; further down they are not told apart."""

_WIDEST_CELL = 300  # a cell with more characters than this belongs to a page laid out with a table
_MOST_SPANNED = 64


class OpenTable:
    """A table between its tags. `stray` holds its caption and whatever stands outside its cells."""

    def __init__(self) -> None:
        self.cells: list[GridCell] = []
        self.stray: list[Passage] = []
        self.caption = ""
        self.nests = False  # whether another table stands in it
        self._row = -1
        self._column = 0
        self._reach: dict[int, int] = {}  # column -> last row that a cell from above takes up

    def begin(self, name: str, spans: dict[str, str]) -> None:
        """Take a row or cell that opens; `spans` holds its attributes."""
        if name in ("tr", "dt"):
            self._row += 1
            self._column = 0
        if name == "tr":
            return
        self._row = max(self._row, 0)
        wide, high = _count(spans.get("colspan", "")), _count(spans.get("rowspan", ""))
        while self._reach.get(self._column, -1) >= self._row:
            self._column += 1
        if high > 1:
            for column in range(self._column, self._column + wide):
                self._reach[column] = self._row + high - 1
        self.cells.append(GridCell(self._row, self._column, [], name in ("th", "dt"), wide))
        self._column += wide

    def take(self, passages: list[Passage]) -> None:
        """Put what was read into the cell at hand."""
        (self.cells[-1].parts if self.cells else self.stray).extend(passages)

    def is_data(self) -> bool:
        """Whether the cells hold figures and their names, not the columns of a page."""
        filled = [cell for cell in self.cells if cell.parts]
        if self.nests or len({cell.column for cell in filled}) < 2:
            return False
        if len({cell.row for cell in filled}) < 2 and not any(cell.header for cell in self.cells):
            return False
        return not any(
            len(part.text) > _WIDEST_CELL or part.role in ("title", "heading")
            for cell in filled
            for part in cell.parts
        )

    def passages(self, number: int, caption: str) -> list[Passage]:
        """All passages in text order, those of a table of data as its cells."""
        if self.is_data():
            inner = label_cells(self.cells, number, caption)
        else:
            inner = [part for cell in self.cells for part in cell.parts]
        return sorted([*self.stray, *inner], key=lambda passage: passage.pieces[0][1])


def _count(value: str) -> int:
    # Python refuses to read a number of thousands of digits.
    if len(value) > 4 or not (value.isascii() and value.isdigit()):
        return 1
    return min(max(int(value), 1), _MOST_SPANNED)
