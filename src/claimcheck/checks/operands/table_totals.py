"""The columns of a table above their total.

A row is a total by its name ("Total", "In all"), or, as the last row, by coming near the sum of the rows
above in every column ("City", "Valid votes"). A row that makes the sum of those right above it is a subtotal:
the total may be of the subtotals, of the rows, or of both in turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.checks.arithmetic import add, allowed, meets, plain, stated, verdict_of, widen
from claimcheck.checks.article import Block
from claimcheck.checks.base import Abstention, Slip
from claimcheck.checks.operands.series import bounded, same_measure, sum_words
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

TOTAL_ROW = Pattern(r"(?:grand |sub)?totals?\b|in all\b|all\b|altogether\b|sum\b|overall\b", re.IGNORECASE)
# "Total proceeds to the company", "Total, all regions"
_TOTAL_OF = Pattern(r"(?:grand )?total(?:,| [a-z(])[^0-9%]{1,45}", re.IGNORECASE)
_NEAR = Decimal("0.2")
SUBSET_ROW = Pattern(
    r"of which|of whom|thereof|including|sub-?total|average|mean\b|median|change|per cent|percent|%"
    r"|\brate(?: of\b|\s*$)|\bshare(?: of\b|\s*$)|growth|margin|turnout|majority|previous|last year",
    re.IGNORECASE,
)
_EMPTY_CELL = Pattern(r"[\s–—.\-*]*|n/?a|nil", re.IGNORECASE)
_SUMMED = ("count", "money", "measure", "percent")
# A last row without a total's name is one if every column comes this near, and has rows enough above it.
_VERY_NEAR = Decimal("0.03")
_ENOUGH = 3


def columns(cells: tuple[Block, ...]) -> Iterator[Slip | Abstention]:
    """The columns of one table that do not make their total."""
    rows = _rows(cells)
    if len(rows) < 3:
        return
    *above, last = rows
    named = [row for row in rows if _is_total(row)]
    if named not in ([], [last]) or any(SUBSET_ROW.search(_header(row)) for row in (*above, last)):
        return
    if not named and not _comes_near(above, last):
        return
    near = not named or _TOTAL_OF.match(_header(last).strip("*_: ")) is not None
    for column, cell in last.items():
        if cell.cell is not None and not SUBSET_ROW.search(cell.cell.column_header):
            yield from _column([row.get(column) for row in above], cell, near=near)


def _rows(cells: tuple[Block, ...]) -> list[dict[int, Block]]:
    """The rows of a table by column, without those that only name the columns."""
    rows: dict[int, dict[int, Block]] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell.row, {})[block.cell.column] = block
    headed = {
        number: row
        for number, row in rows.items()
        if any(cell.cell.column_header for cell in row.values() if cell.cell)
    }
    return [row for _, row in sorted((headed or rows).items())]


def _comes_near(above: Sequence[dict[int, Block]], last: dict[int, Block]) -> bool:
    """Whether the last row can only be the sum of those above: every column of figures comes near it."""
    tried = 0
    for column, cell in last.items():
        figures = _figures([row.get(column) for row in above], cell)
        if figures is None:
            continue
        parts, whole = figures
        size = stated(whole)
        if len(parts) < _ENOUGH or not size or abs(sum_words(_leaves(parts))[1] - size) > size * _VERY_NEAR:
            return False
        tried += 1
    return tried > 0


def _figures(above: Sequence[Block | None], total: Block) -> tuple[tuple[Claim, ...], Claim] | None:
    """The figures of a column and the one below them, where every cell holds one of its kind or is empty."""
    if len(total.claims) != 1 or total.claims[0].kind not in _SUMMED:
        return None
    filled = [
        cell for cell in above if cell is not None and (cell.claims or not _EMPTY_CELL.fullmatch(cell.text))
    ]
    if len(filled) < 2 or any(len(cell.claims) != 1 for cell in filled):
        return None
    parts, whole = tuple(cell.claims[0] for cell in filled), total.claims[0]
    if not same_measure((*parts, whole)) or not bounded((*parts, whole)) or stated(whole) is None:
        return None
    return parts, whole


def _leaves(parts: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The parts without those that are the sum of two or more right above them."""
    kept: list[Claim] = []
    running = Decimal(0)
    count = 0
    for part in parts:
        figure = stated(part) or Decimal(0)
        if count >= 2 and figure == running:
            running, count = Decimal(0), 0
            continue
        kept.append(part)
        running, count = running + figure, count + 1
    return tuple(kept)


def _column(above: Sequence[Block | None], total: Block, *, near: bool) -> Iterator[Slip | Abstention]:
    """One column of figures. `near`: its total may be of more than the rows unless they come close to it."""
    figures = _figures(above, total)
    if figures is None:
        return
    every, whole = figures
    figure = stated(whole)
    if figure is None or (whole.kind == "percent" and figure != 100):
        return
    parts = _leaves(every)
    if any(_makes(each, whole) for each in (every, parts)):
        return
    added, amount = sum_words(parts)
    if near and abs(amount - figure) > figure * _NEAR:
        yield Abstention((*parts, whole))
        return
    yield Slip(
        evidence=(*parts, whole),
        words={"sum": f"{added} = {plain(amount, 12)}", "total": plain(figure, 12)},
        verdict=verdict_of(*parts, whole),
    )


def _makes(parts: tuple[Claim, ...], whole: Claim) -> bool:
    """Whether the parts make the whole, each rounded to its last digit.

    A table may be in thousands without saying so. Counts add up closer than that by chance: of four rounded
    ones hardly any four miss by two.
    """
    goal = allowed(whole)
    ranges = [found for part in parts if (found := allowed(part)) is not None]
    terms = Decimal(len(parts)).sqrt() if whole.kind == "count" else Decimal(len(parts))
    slack = _last_digit((*parts, whole)) * (terms + 1) / 2
    return goal is None or meets(widen(add(*ranges), slack), goal)


def _last_digit(claims: tuple[Claim, ...]) -> Decimal:
    """What one unit of the last digit shown is worth, at most 1."""
    exponents = [figure.as_tuple().exponent for claim in claims if (figure := stated(claim)) is not None]
    return Decimal(1).scaleb(min(0, *(int(exponent) for exponent in exponents), 0))


def _is_total(row: dict[int, Block]) -> bool:
    header = _header(row).strip("*_: ")
    return bool(TOTAL_ROW.fullmatch(header) or _TOTAL_OF.fullmatch(header))


def _header(row: dict[int, Block]) -> str:
    first = row[min(row)]
    if first.cell is not None and first.cell.row_header:
        return first.cell.row_header
    return first.text
