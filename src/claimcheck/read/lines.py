"""Lines of a text: where they start and end, and the line and column of an offset.

A line ends at "\\n", "\\r\\n" or a lone "\\r", as editors count them; line and column are 1-based
code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_BREAK = re.compile(r"\r\n|\r|\n")


def line_spans(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The span of each line from `start` on, line ends excluded."""
    spans = []
    if "\r" not in text:
        while (end := text.find("\n", start)) >= 0:
            spans.append((start, end))
            start = end + 1
        spans.append((start, len(text)))
        return spans
    for found in _BREAK.finditer(text, start):
        spans.append((start, found.start()))
        start = found.end()
    spans.append((start, len(text)))
    return spans


class Lines:
    """Finds the 1-based line and column of an offset in one text."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
