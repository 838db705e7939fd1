"""What a comparison hands back: a rung of the ladder, and how to say why it fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.model import Verdict

# Nothing differs on these rungs.
AGREE: frozenset[Verdict] = frozenset(("same", "rounding", "converted", "hedged"))


class Ruling(NamedTuple):
    """A verdict, and a function for each reason that puts it into a sentence.

    The sentences are made on request: most pairs are compared by callers who only want the verdict.
    """

    verdict: Verdict
    reasons: tuple[Callable[[], str], ...] = ()

    def also(self, verdict: Verdict, reason: Callable[[], str]) -> Ruling:
        """Another verdict for the same comparison, with one more reason after those there are."""
        return Ruling(verdict, (*self.reasons, reason))
