"""Where an offset of extracted text stands in the document it came from: paragraph, cell or page."""

from __future__ import annotations

from bisect import bisect_right


class Places:
    """Labels of stretches of text: the label at an offset is that of the stretch it falls into."""

    __slots__ = ("labels", "starts")

    def __init__(self, starts: tuple[int, ...], labels: tuple[str, ...]) -> None:
        self.starts = starts
        self.labels = labels

    def at(self, offset: int) -> str:
        return self.labels[max(0, bisect_right(self.starts, offset) - 1)]
