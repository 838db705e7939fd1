"""Two ranks for one thing in one ranking.

Third-largest or second-largest: a rank is easy to get wrong because it depends on what is ranked and
by what. Two ranks of different things (a partner, a source of imports) are no conflict, so this check
speaks only when the thing ranked and the ranking are the same.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether the pair is of two ranks."""
    return comparison.verdict in ("conflict", "discrepancy") and left.kind == right.kind == "ordinal"


CHECK = CrossCheck(
    name="rank-conflict",
    differs=differs,
    message="Sources differ on the rank: {subject}",
    advice="Find the ranking, its year and what it is measured by.",
    examples=(
        clash(
            "Varnholm, the region's second-largest producer of barley, had a dry spring.",
            "Varnholm is the region's fourth-largest barley producer.",
        ),
        clash(
            "The airline is the country's third-biggest carrier by passengers.",
            "By passengers the airline is the country's second-biggest carrier.",
        ),
        silent(
            "Varnholm is the region's second-largest producer of barley.",
            "Varnholm is the region's fourth-largest producer of wool.",
        ),
        silent(
            "The airline is the country's third-biggest carrier.",
            "The airline ranks third among the country's carriers.",
        ),
    ),
)
