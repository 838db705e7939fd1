"""Tables of any format: which cells are headers, and what each cell's row, column and units are.

A figure in a table says nothing by itself: "4,200" is revenue because of its row, of the third
quarter because of its column, in millions because of a line above the table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.lexicon.patterns import Pattern
from claimcheck.read.passages import Cell, Passage

if TYPE_CHECKING:
    from claimcheck.model import Role

# "All amounts in millions of kroner", "(in thousands of dollars)", "Figures are given in tonnes".
_UNITS = Pattern(
    r"\b(?:amounts?|figures|values|numbers|sums|prices|data|results)(?: below| above| here| shown)?"
    r"(?: are| is)?(?: given| expressed| stated| shown| reported| presented)? in [^.;)\n]{3,120}"
    r"|^\(?\s*(?:all )?in (?:thousands|millions|billions|tonnes|kilometres|per ?cent|'000)\b[^.;)\n]{0,80}"
    r"|\((?:in )?(?:thousands|millions|billions|(?:US|C|A|NZ|HK|S)?[$€£¥] ?(?:m|mn|bn|million|billion|000)"
    r"|[A-Z]{3} (?:m|mn|bn|million|billion|thousand|000))\b[^.;)\n]{0,80}\)",
    re.IGNORECASE,
)
_WHOLE_DOCUMENT = Pattern(
    r"\b(?:all|unless|otherwise|throughout|in this (?:report|release|document))\b", re.IGNORECASE
)
_FIGURE = Pattern(r"[-+\u2212(]?[^\w\s]{0,2}\s?[0-9][0-9.,\s\u00a0\u202f]*[%)]?")
_YEAR = Pattern(r"(?:19|20)[0-9]{2}(?:\s?[-/\u2013]\s?[0-9]{2,4})?")


class GridCell:
    """One cell as a format reader met it: its passages, its place, and whether markup calls it a header."""

    __slots__ = ("column", "header", "parts", "row", "width")

    def __init__(self, row: int, column: int, parts: list[Passage], header: bool, width: int = 1) -> None:
        self.row = row
        self.column = column
        self.parts = parts
        self.header = header
        self.width = width

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)


class Context:
    """The words before a table that apply to it: the nearest heading and the last statement of units.

    Passages are only noted until a table asks: most articles have none, and looking for units is dear.
    """

    __slots__ = ("_noted", "everywhere", "heading", "units")

    def __init__(self) -> None:
        self._noted: list[tuple[Role, str]] = []
        self.heading = ""
        self.units = ""  # of the section at hand: "Cargo (in thousands of tonnes)"
        self.everywhere = ""  # of the whole document: "All amounts in millions unless stated otherwise"

    def see(self, passage: Passage) -> None:
        """Take note of a passage that stands before the tables to come."""
        self._noted.append((passage.role, passage.text))

    def _take_in(self, role: Role, text: str) -> None:
        units = units_statement(text)
        # "Key figures:" announces a table as well as a heading does.
        announces = role == "body" and len(text) <= 80 and text.endswith(":")
        if announces or role in ("title", "heading"):
            self.heading = text
            self.units = ""
        if units and _WHOLE_DOCUMENT.search(text, 0, 400):
            self.everywhere = units
        elif units:
            self.units = units

    def caption(self, own: str = "") -> str:
        """What the table at hand is about, `own` being the caption in its markup."""
        for role, text in self._noted:
            self._take_in(role, text)
        self._noted.clear()
        units = "" if units_statement(own) else self.units or self.everywhere
        parts = [self.heading, own, units]
        kept = [part for i, part in enumerate(parts) if part and part not in " ".join(parts[:i])]
        return "; ".join(kept)


def units_statement(text: str) -> str | None:
    """The words that say which unit the figures of a table are in, or None."""
    found = _UNITS.search(text, 0, 400)
    return found.group().strip("() ") if found else None


def label_cells(cells: list[GridCell], number: int, caption: str) -> list[Passage]:
    """Give every cell of a table its headers, and return its passages in text order.

    Header rows are those whose cells are all marked as headers; where nothing is marked, the first
    row, unless it holds plain figures like the rows below. A row is called by its first cell when
    that is marked as a header or is not a plain figure.
    """
    if not cells:
        return []
    rows: dict[int, list[GridCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    heads = _header_rows(rows)
    columns: dict[int, list[str]] = {}
    for row in heads:
        for cell in rows[row]:
            if cell.text:
                for column in range(cell.column, cell.column + cell.width):
                    columns.setdefault(column, []).append(cell.text)
    names = {column: " ".join(parts) for column, parts in columns.items()}
    out: list[Passage] = []
    for row, members in rows.items():
        first = members[0]
        label = "" if row in heads else _row_label(first)
        for cell in members:
            header = row in heads or (cell is first and bool(label)) or cell.header
            for part in cell.parts:
                part.role = "cell"
                part.cell = Cell(
                    number,
                    row,
                    cell.column,
                    "" if header else label,
                    "" if row in heads else names.get(cell.column, ""),
                    caption,
                    header,
                )
                out.append(part)
    out.sort(key=lambda passage: passage.pieces[0][1])
    return out


def _header_rows(rows: dict[int, list[GridCell]]) -> set[int]:
    order = list(rows)
    heads: set[int] = set()
    for row in order:
        if not all(cell.header or not cell.text for cell in rows[row]):
            break
        heads.add(row)
    if heads == set(order):
        return set()
    if not heads and len(order) > 1 and not any(cell.header for row in order for cell in rows[row]):
        first = rows[order[0]]
        texts = [cell.text for cell in first[1:]] or [first[0].text]
        if all(not _is_figure(text) for text in texts) and any(texts):
            heads.add(order[0])
    return heads


def _row_label(cell: GridCell) -> str:
    if cell.column == 0 and (cell.header or not _is_figure(cell.text)):
        return cell.text
    return ""


def _is_figure(text: str) -> bool:
    """Whether a cell holds a bare figure ("4,200", "-3.1%"); a bare year is a name, not a figure."""
    return bool(_FIGURE.fullmatch(text)) and not _YEAR.fullmatch(text)
