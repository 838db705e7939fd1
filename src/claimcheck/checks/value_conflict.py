"""One fact, one unit, two figures that exclude each other.

1,180 homes or 1,810; a majority of 212 or 221. Rounding, hedges and conversions are allowed for before
this check speaks: the ranges that the two wordings leave open do not meet anywhere.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether two figures exclude each other (the last resort among the conflicts)."""
    return comparison.verdict == "conflict" and "date" not in (left.kind, right.kind)


CHECK = CrossCheck(
    name="value-conflict",
    differs=differs,
    message="Sources differ on {subject}",
    advice="Go back to the source of the figure, and check for digits that changed places.",
    examples=(
        clash(
            "Rangers counted 1,340 nesting turtles on the beach this season.",
            "This season 1,430 nesting turtles were counted on the beach by rangers.",
        ),
        clash(
            "The charter flight carried 84 passengers when it left the runway.",
            "The charter flight left the runway with 48 passengers on board.",
        ),
        silent(
            "The orchestra's tour sold 12,480 tickets.",
            "The orchestra's tour sold about 12,500 tickets.",
        ),
        silent(
            "Rangers counted 1,340 nesting turtles on the beach this season.",
            "Rangers found 96 nests on the beach that had been dug up by foxes.",
        ),
        silent(
            "The factory employs 420 people.",
            "A strike at the factory's supplier stopped 95 lorries at the border.",
        ),
    ),
)
