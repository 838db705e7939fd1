"""Markdown cut into passages: blocks first, then the inline markup of each.

CommonMark with pipe tables, footnotes and strike-through, read for its words only. Where the two
part, the reader leans to keeping text: an indented block is prose, not code. Every step is linear
in the text.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.lexicon.patterns import Pattern
from claimcheck.read.front_matter import front_matter_span, title_span
from claimcheck.read.inline import inline_edits
from claimcheck.read.lines import line_spans
from claimcheck.read.passages import Draft, Passage, edited
from claimcheck.read.tables import Context, GridCell, label_cells

if TYPE_CHECKING:
    from claimcheck.model import Role

Span = tuple[int, int]

_QUOTE = Pattern(r"[ \t]{0,3}>[ \t]?")
_ATX = Pattern(r"#{1,6}(?:[ \t]+|$)")
_FENCE = Pattern(r"```+|~~~+")
_BULLET = Pattern(r"[-*+\u2022\u2013][ \t]+")
_ORDERED = Pattern(r"[0-9]{1,3}[.)][ \t]+")
_DEFINITION = Pattern(r"\[([^\[\]]{1,200})\]:[ \t]*")
_PIPE = Pattern(r"\\.|\|")
_HTML_BLOCK = Pattern(r"<(table|script|style|figure|nav|aside)\b", re.IGNORECASE)
_HTML_LINE = Pattern(
    r"</?(?:address|article|blockquote|body|center|dd|details|div|dl|dt|footer|form|h[1-6]|header|hr|html|li|main"
    r"|ol|p|section|summary|table|t[dhr]|ul)(?=[\s/>])",
    re.IGNORECASE,
)
_TASK = Pattern(r"\[[ xX]\][ \t]+")
_RULE_SIGNS = frozenset("-*_=")
_BOLD = Pattern(r"(\*\*|__)[^*_]+\1:?")


def markdown_passages(text: str) -> list[Passage]:
    """The passages of a Markdown text, in order; a front matter title comes first."""
    return _Reader(text).read()


class _Reader:
    """One pass over the lines of a Markdown text; `block` holds the lines of the paragraph at hand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[Passage] = []
        self.context = Context()
        self.tables = 0
        self.block: list[Span] = []
        self.role: Role = "body"
        self.unclosed: set[str] = set()
        span = front_matter_span(text)
        self.start = span[1] if span else 0
        self.title = title_span(text, span) if span else None
        self.lines = line_spans(text, self.start)
        self.references = self._references()

    def _references(self) -> frozenset[str]:
        if "]:" not in self.text:
            return frozenset()
        names = set()
        for start, end in self.lines:
            found = _DEFINITION.match(self.text, start + self._indent(start, end), end)
            if found and not found[1].startswith("^"):
                names.add(" ".join(found[1].casefold().split()))
        return frozenset(names)

    def _indent(self, start: int, end: int) -> int:
        line = self.text[start:end]
        return len(line) - len(line.lstrip(" \t"))

    def read(self) -> list[Passage]:
        if self.title:
            self._emit([self.title], "title", markup=False)
        text, lines = self.text, self.lines
        index = 0
        while index < len(lines):
            start, end = lines[index]
            while quote := _QUOTE.match(text, start, end):
                start = quote.end()
            start += self._indent(start, end)
            sign = text[start] if start < end else ""
            if not sign:
                self._flush()
            elif sign == "#" and (atx := _ATX.match(text, start, end)):
                self._flush()
                self._heading(atx.end(), end, atx.group().count("#"))
            elif sign in "`~" and (fence := _FENCE.match(text, start, end)):
                self._flush()
                index = self._after_fence(index, fence.group())
                continue
            elif sign in _RULE_SIGNS and self._rule(start, end):
                pass
            elif sign == "<" and (after := self._html(index, start)) is not None:
                index = after
                continue
            elif sign == "[" and (found := _DEFINITION.match(text, start, end)):
                self._flush()
                if found[1].startswith("^"):
                    self.block = [(found.end(), end)]
            elif (marker := self._marker(start, end)) is not None:
                self._flush()
                self.role = "item"
                task = _TASK.match(text, marker, end)
                self.block = [(task.end() if task else marker, end)]
            elif "|" in text[start:end] and self._is_delimiter(index + 1):
                self._flush()
                index = self._table(index)
                continue
            elif text.startswith(":::", start):
                self._flush()
            else:
                if sign == "<" and _HTML_LINE.match(text, start, end):
                    self._flush()
                self.block.append((start, end))
            index += 1
        self._flush()
        return self.out

    def _marker(self, start: int, end: int) -> int | None:
        """Where a list item's words begin, or None when the line starts no item."""
        text = self.text
        found = _BULLET.match(text, start, end)
        if found:
            if text[start] in "\u2022\u2013" and self.block and self.role != "item":
                return None
            return found.end()
        found = _ORDERED.match(text, start, end)
        # "... since / 12. October": inside a paragraph only "1." starts a list (CommonMark 5.2).
        if found and (not self.block or self.role == "item" or found.group()[:-1].strip() in ("1.", "1)")):
            return found.end()
        return None

    def _heading(self, start: int, end: int, level: int) -> None:
        line = self.text[start:end].rstrip(" \t")
        closed = line.rstrip("#")
        if closed != line and (not closed or closed[-1] in " \t"):
            line = closed
        if line:
            self._emit([(start, start + len(line))], "title" if level == 1 else "heading")

    def _rule(self, start: int, end: int) -> bool:
        """Whether the line is a rule or underlines the paragraph before it as a heading."""
        line = self.text[start:end].rstrip(" \t")
        sign = line[0]
        if sign in "-=" and self.block and self.role == "body" and line == sign * len(line):
            block, self.block = self.block, []
            self._emit(block, "title" if sign == "=" else "heading")
            return True
        signs = line.replace(" ", "").replace("\t", "")
        if sign != "=" and len(signs) >= 3 and signs == sign * len(signs):
            self._flush()
            return True
        return False

    def _after_fence(self, index: int, fence: str) -> int:
        for later in range(index + 1, len(self.lines)):
            start, end = self.lines[later]
            line = self.text[start:end].strip(" \t>")
            if line.startswith(fence) and line == fence[0] * len(line):
                return later + 1
        return len(self.lines)

    def _html(self, index: int, start: int) -> int | None:
        """The line after a comment or a block of HTML that starts at `start`; None for inline tags."""
        text = self.text
        if text.startswith("<!--", start):
            end = text.find("-->", start + 4)
            end = len(text) if end < 0 else end + 3
            self._flush()
            return self._resume(index, end)
        found = _HTML_BLOCK.match(text, start)
        if not found:
            return None
        name = found[1].lower()
        if name in self.unclosed:
            return None
        close = Pattern(rf"</{name}\s*>", re.IGNORECASE).search(text, start)
        if not close:
            self.unclosed.add(name)  # nor will one be found further down
            return None
        self._flush()
        if name in ("table", "figure"):
            from claimcheck.read.html import html_passages

            inner = html_passages(text, start, close.end(), self.context, self.tables)
            self.tables += 1 + max((p.cell.table - self.tables for p in inner if p.cell), default=-1)
            self.out.extend(inner)
        return self._resume(index, close.end())

    def _resume(self, index: int, offset: int) -> int:
        """Carry on after `offset`: the rest of its line is read as a line of its own."""
        lines = self.lines
        while index < len(lines) and lines[index][1] < offset:
            index += 1
        if index == len(lines):
            return index
        if self.text[offset : lines[index][1]].strip():
            lines[index] = (offset, lines[index][1])
            return index
        return index + 1

    def _is_delimiter(self, index: int) -> bool:
        if index >= len(self.lines):
            return False
        line = self.text[slice(*self.lines[index])].strip(" \t>")
        return "-" in line and ("|" in line or ":" in line) and not line.strip("|-: \t")

    def _table(self, index: int) -> int:
        cells = self._row(index, 0, True)
        index += 2
        row = 1
        while index < len(self.lines) and "|" in self.text[slice(*self.lines[index])]:
            cells.extend(self._row(index, row, False))
            index += 1
            row += 1
        self.out.extend(label_cells(cells, self.tables, self.context.caption()))
        self.tables += 1
        return index

    def _row(self, index: int, row: int, header: bool) -> list[GridCell]:
        start, end = self.lines[index]
        while quote := _QUOTE.match(self.text, start, end):
            start = quote.end()
        start += self._indent(start, end)
        end = start + len(self.text[start:end].rstrip(" \t"))
        if start < end and self.text[start] == "|":
            start += 1
        bounds = [start]
        for found in _PIPE.finditer(self.text, start, end):
            if found.group() == "|":
                bounds.append(found.end())
        if bounds[-1] != end:
            bounds.append(end + 1)
        cells = []
        for column, (low, high) in enumerate(pairwise(bounds)):
            passage = self._passage([(low, high - 1)], "cell")
            cells.append(GridCell(row, column, [passage] if passage else [], header))
        return cells

    def _flush(self) -> None:
        block, role = self.block, self.role
        self.block, self.role = [], "body"
        if not block:
            return
        if role == "body" and len(block) == 1:
            line = self.text[slice(*block[0])].strip()
            # A line all in bold stands in for a heading: "**What we know so far**".
            if line[:2] in ("**", "__") and len(line) < 120 and _BOLD.fullmatch(line):
                role = "body" if line.rstrip("*_").endswith(".") else "heading"
        self._emit(block, role)

    def _emit(self, block: list[Span], role: Role, markup: bool = True) -> None:
        passage = self._passage(block, role, markup)
        if passage:
            self.out.append(passage)
            self.context.see(passage)

    def _passage(self, block: list[Span], role: Role, markup: bool = True) -> Passage | None:
        draft = Draft()
        last = -1
        for start, end in block:
            kept = self.text[start:end].rstrip(" \t")
            if kept.endswith("\\") and not kept.endswith("\\\\") and markup and len(block) > 1:
                kept = kept[:-1]  # a backslash at a line's end is a line break
            if last >= 0:
                draft.space(last, start - last)
            draft.copy(kept, start)
            last = start + len(kept)
        words = draft.text()
        edits = inline_edits(words, self.references) if markup else []
        if edits:
            draft = edited(words, draft.pieces, edits)
        return draft.passage(role)
