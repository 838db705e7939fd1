"""Outcomes told in words: a motion carried or rejected, a driver dead or recovering.

mentions (what one source tells) -> agreement (of one thing?) -> timing (both so?) -> settle (one fact each)

It stands beside `link`, which compares figures and dates: the outcome of a vote is often no figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Claim, Opposed, Source


def opposed(sources: Sequence[Source], claims: Sequence[Claim]) -> tuple[Opposed, ...]:
    """The outcomes on which sources differ, in order of text; nothing is read where none could differ."""
    from claimcheck.telling.phrases import worth_reading

    asked = worth_reading(sources)
    if not asked:
        return ()
    from claimcheck.telling.settle import settled

    return settled(sources, claims, asked)


__all__ = ["opposed"]
