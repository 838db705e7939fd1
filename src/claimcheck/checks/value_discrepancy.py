"""One fact, two figures that differ though their hedges leave room for both.

"At least 900" and "about 1,050" can both be true, and so can "over 240 organizations" and "about 250
businesses". An editor who prints one should know of the other: nobody who knew the higher figure would
have written the lower bound.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether two figures meet only as far as their hedges allow."""
    return comparison.verdict in ("discrepancy", "ambiguous") and "date" not in (left.kind, right.kind)


CHECK = CrossCheck(
    name="value-discrepancy",
    differs=differs,
    message="Sources give different figures for {subject}, which their wording leaves room for",
    advice="Ask for the exact figure, or say whose estimate it is.",
    examples=(
        clash(
            "At least 300 hikers were stranded on the ridge overnight.",
            "About 420 hikers were stranded on the ridge overnight.",
        ),
        clash(
            "More than 60 choirs have entered the festival.",
            "Around 85 choirs have entered the festival.",
        ),
        silent(
            "More than 60 choirs have entered the festival.",
            "The festival has attracted 60-plus choirs.",
        ),
        silent(
            "Nearly 400 hikers were stranded on the ridge overnight.",
            "Some 398 hikers were stranded on the ridge overnight.",
        ),
    ),
)
