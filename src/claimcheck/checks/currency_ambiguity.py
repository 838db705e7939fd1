"""A bare sign that could be several currencies, where another source names one.

"$340,000" in a letter published in Australia may be Australian, American or New Zealand money. When the
other source writes "NZ$340,000" the reader deserves to know which is meant; until somebody says so, the
two may or may not be one amount. House style and place only rank the readings, they never settle them.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether the verdict on two amounts hangs on what a bare sign stands for."""
    return comparison.verdict == "ambiguous" and "money" in (left.kind, right.kind)


CHECK = CrossCheck(
    name="currency-ambiguity",
    differs=differs,
    message="It is not clear whether sources mean one currency for {subject}",
    advice="Name the currency: ask which dollar (peso, krone, pound) the bare sign stands for.",
    examples=(
        clash(
            "The council's stormwater upgrade cost NZ$750,000, the mayor said.",
            "The council's stormwater upgrade cost $750,000, according to the mayor.",
        ),
        clash(
            "The mine's new shaft will cost A$2.4 billion, the company said.",
            "The company said the mine's new shaft will cost $2.4 billion.",
        ),
        silent(
            "The museum's new wing cost $12 million, trustees said.",
            "Trustees said the museum's new wing cost $12 million.",
        ),
        silent(
            "The new bridge cost C$95 million.",
            "The new bridge cost $95 million.",
            currency="CAD",
        ),
    ),
)
