"""What a comparison hands back: a rung of the ladder, and how to say why it fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.model import Comparison, Verdict

# Nothing differs on these rungs.
AGREE: frozenset[Verdict] = frozenset(("same", "rounding", "converted", "hedged"))

Say = Callable[[], str]


class Ruling(NamedTuple):
    """A verdict, and a function for each reason that puts it into a sentence.

    The sentences are made on request: most pairs are compared by callers who only want the verdict.
    """

    verdict: Verdict
    reasons: tuple[Say, ...] = ()

    def but(self, verdict: Verdict, *reasons: Say) -> Ruling:
        """Another verdict on the same comparison, with more reasons after those there are."""
        return Ruling(verdict, (*self.reasons, *reasons))

    def said(self) -> Comparison:
        """The same with its sentences made."""
        return Comparison(verdict=self.verdict, reasons=tuple(reason() for reason in self.reasons))


def ruled(verdict: Verdict, *reasons: Say) -> Ruling:
    """A ruling with its reasons one after the other."""
    return Ruling(verdict, reasons)
