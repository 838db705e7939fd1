"""Plain text cut into passages: paragraphs, headings, list items, tables set with tabs.

Plain text says nothing about its own structure, so two things are inferred. Whether line breaks
inside a paragraph are only folds: they are when the next word would not have fitted on the line.
And which lines are headings: short ones that stand alone and do not end like a sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.lexicon.patterns import Pattern
from claimcheck.read.lines import line_spans
from claimcheck.read.passages import Draft, Passage
from claimcheck.read.tables import Context, GridCell, label_cells

if TYPE_CHECKING:
    from claimcheck.model import Role

Span = tuple[int, int]

# A line longer than this was not wrapped by anybody: the file has one paragraph to a line.
_WIDEST_WRAP = 120
# Lines shorter than this are never prose wrapped to a width: they are addresses, lists, fact boxes.
_NARROWEST_WRAP = 45
_MARKER = Pattern(r"[-*+\u2022\u2023\u25aa\u25cf\u2013\u2014][ \t]+|\(?[0-9]{1,2}[.)][ \t]+")
_FIGURE = Pattern(r"- [0-9][^\s]*(?: [^\s]+){0,2}\s*")
_LONGEST_FIGURE = 60
_LABEL = Pattern(r"[A-Z][\w'\u2019&/() -]{0,40}:(?:\s|$)")
_LONGEST_PAGE_NUMBER = 16
_PAGE_NUMBER = Pattern(r"(?:[Pp]age\s+)?[0-9]{1,4}(?:\s*(?:of|/)\s*[0-9]{1,4})?")
_OPENS = (",", ";", ":")  # "Dear residents," is no heading
_SENTENCE_END = Pattern(r"[.!?\u2026:;][\"'\u201d\u2019)\]]*$")


def plain_passages(text: str) -> list[Passage]:
    """The passages of a plain text, in order."""
    out: list[Passage] = []
    context = Context()
    tables = 0
    lines = line_spans(text)
    width = _wrap_width(text, lines)
    for block in _blocks(text, lines):
        rows = _tab_rows(text, block)
        if rows:
            out.extend(label_cells(rows, tables, context.caption()))
            tables += 1
            continue
        parts = _paragraphs(text, block, width)
        lines_of_prose = any(end - start > _WIDEST_WRAP for start, end in block)
        for index, (role, folded) in enumerate(parts):
            heads = lines_of_prose or len(parts) == 1 or parts[min(index + 1, len(parts) - 1)][0] == "item"
            passage = _fold(text, folded, role or _role(text, folded, heads))
            if passage is None:
                continue
            if not out and index == 0 and _title_like(passage, len(folded), len(block) > len(folded)):
                passage.role = "title"
            out.append(passage)
            context.see(passage)
    return out


def _blocks(text: str, lines: list[Span]) -> list[list[Span]]:
    """Runs of lines between blank lines; each line's span without white space at its ends."""
    blocks: list[list[Span]] = []
    block: list[Span] = []
    for start, end in lines:
        line = text[start:end]
        kept = line.strip()
        if kept:
            lead = start + len(line) - len(line.lstrip())
            block.append((lead, lead + len(kept)))
        elif block:
            blocks.append(block)
            block = []
    if block:
        blocks.append(block)
    return blocks


def _wrap_width(text: str, lines: list[Span]) -> int | None:
    """The width the text is wrapped to, or None when its lines are whole paragraphs."""
    width = 0
    for start, end in lines:
        if end - start <= width:
            continue
        line = text[start:end].strip()
        if len(line) > _WIDEST_WRAP and line.count(" ", 0, 1000) < 5:
            continue  # a web address or a rule, not prose
        width = max(width, len(line))
        if width > _WIDEST_WRAP:
            return None
    return width if width >= _NARROWEST_WRAP else None


def _paragraphs(text: str, block: list[Span], width: int | None) -> list[tuple[Role | None, list[Span]]]:
    """A block's paragraphs and list items; role None means "to be judged by its look"."""
    out: list[tuple[Role | None, list[Span]]] = []
    # "- 2 degrees" as a whole text is a figure and no list.
    one_figure = len(text) < _LONGEST_FIGURE and bool(_FIGURE.fullmatch(text))
    for index, (start, end) in enumerate(block):
        marker = None if one_figure else _MARKER.match(text, start, end)
        if marker and (index == 0 or not _continues(text, block[index - 1], start, end, width, marker)):
            out.append(("item", [(marker.end(), end)]))
        elif index and out and _continues(text, block[index - 1], start, end, width, None):
            out[-1][1].append((start, end))
        else:
            out.append((None, [(start, end)]))
    return out


def _continues(
    text: str, before: Span, start: int, end: int, width: int | None, marker: re.Match[str] | None
) -> bool:
    """Whether the line at `start` goes on with the paragraph of the line `before` it."""
    line = text[before[0] : before[1]]
    if marker:
        # "rose to / 12. The second half" is a fold when the number could not have fitted before it.
        return (
            text[start].isdigit()
            and width is not None
            and len(line) + (marker.end() - start) > width
            and not _SENTENCE_END.search(line[-4:])
        )
    if _LABEL.match(text, start, end) and _LABEL.match(line):
        return False
    if line.isupper() != text[start:end].isupper():
        return False
    ends = bool(_SENTENCE_END.search(line[-4:]))
    if text[start].islower() and not ends:
        return True
    if line.isupper() and width is None:
        width = max(len(line), end - start)  # a headline over two lines
    if width is None:
        return False
    space = text.find(" ", start, end)
    word = (end if space < 0 else space) - start
    return len(line) + 1 + word > width


def _fold(text: str, lines: list[Span], role: Role) -> Passage | None:
    """The passage that lines make, the breaks between them read as spaces; None for a page's number."""
    if len(lines) == 1:
        # Most paragraphs are one line that stands as it is, and no page's number by their length.
        start, end = lines[0]
        line = text[start:end]
        if len(line) >= _LONGEST_PAGE_NUMBER and line.isascii() and not line[0].isspace():
            return Passage(line, ((0, start, None),), role)
    draft = Draft()
    last = -1
    for start, end in lines:
        if last >= 0:
            draft.space(last, start - last)
        draft.copy(text[start:end], start)
        last = end
    # A page's number, in text copied from a PDF; a text that says nothing else is no page.
    paged = len(lines) == 1 and len(text) > 2 * _LONGEST_PAGE_NUMBER and draft.length < _LONGEST_PAGE_NUMBER
    if paged and _PAGE_NUMBER.fullmatch(draft.text()):
        return None
    return draft.passage(role)


def _role(text: str, lines: list[Span], heads: bool) -> Role:
    """Heading or body; `heads` says that the paragraph stands where a heading can."""
    start, end = lines[0][0], lines[-1][1]
    if len(lines) > 2 or end - start > 160:
        return "body"
    words = text[start:end]
    if words.isupper():
        return "heading"
    short = end - start <= 90 and words.count(" ") < 14
    if heads and short and not words.endswith(_OPENS) and not _SENTENCE_END.search(words[-4:]):
        return "heading"
    return "body"


def _title_like(passage: Passage, lines: int, more: bool) -> bool:
    """Whether a text's first passage is its headline: short, no full stop, set apart from what follows."""
    words = passage.text
    if passage.role == "item" or len(words) > 200 or lines > 3:
        return False
    if passage.role == "heading":
        return True
    return not words.endswith((".", *_OPENS) if more else ".")


def _with_tabs(text: str, span: Span) -> Span:
    start, end = span
    while start and text[start - 1] == "\t":
        start -= 1
    while end < len(text) and text[end] == "\t":
        end += 1
    return start, end


def _tab_rows(text: str, block: list[Span]) -> list[GridCell] | None:
    """The cells of a block set as a table with tabs: two lines or more, as many tabs in each."""
    if len(block) < 2:
        return None
    # A row may start or end with an empty cell, which looks like white space at a line's end.
    block = [_with_tabs(text, span) for span in block]
    tabs = text.count("\t", *block[0])
    if not tabs or any(text.count("\t", start, end) != tabs for start, end in block):
        return None
    cells: list[GridCell] = []
    for row, (start, end) in enumerate(block):
        at = start
        for column, part in enumerate(text[start:end].split("\t")):
            draft = Draft()
            draft.copy(part, at)
            passage = draft.passage("cell")
            cells.append(GridCell(row, column, [passage] if passage else [], False))
            at += len(part) + 1
    return cells
