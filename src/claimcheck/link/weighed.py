"""What one comparison of two claims came to: its level, its weight, and the reason in words."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Reason


class Weighed(NamedTuple):
    """As `model.Reason`, and cheaper: thousands are made for each one that anybody reads."""

    comparison: str
    level: str
    weight: float
    words: str

    def reason(self) -> Reason:
        """The same, for a report."""
        return Reason(comparison=self.comparison, level=self.level, weight=self.weight, words=self.words)
