"""A later figure that replaces an earlier one: no difference, but worth knowing before it is printed.

"Early returns gave her 12,300 votes", and then she won 14,900; repairs at 120 million, "revised to 165
million" in June. Both were so when they were written, so nothing is reported unless it is asked for
(`--show superseded`), and then as a note. A desk that takes up an old story wants to see it.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(_left: Claim, _right: Claim, comparison: Comparison) -> bool:
    """Whether one of the two figures has taken the other's place."""
    return comparison.verdict == "superseded"


CHECK = CrossCheck(
    name="superseded",
    differs=differs,
    on_request=True,
    message="A later figure replaces an earlier one for {subject}",
    advice="Print the later figure, or say when the earlier one was given.",
    examples=(
        clash(
            "A preliminary count put turnout in Tavik at 48,200 votes.",
            "A final count in Tavik found 51,900 votes.",
        ),
        clash(
            "Early returns gave the mayor of Tavik 12,300 votes.",
            "The mayor of Tavik won 14,900 votes.",
        ),
        clash(
            "A preliminary count found 212 nests on the Hestra marshes.",
            "On the Hestra marshes 241 nests were found.",
        ),
        clash(
            "The provisional tally of the Velm census was 61,400 residents.",
            "The Velm census counted 63,900 residents.",
        ),
        clash(
            "The Marsk brewery is forecast to make a profit of 14 million kroner in 2023.",
            "The Marsk brewery made a profit of 9 million kroner in 2023.",
        ),
        silent(
            "A preliminary count put turnout in Tavik at 48,200 votes.",
            "A final count in Tavik found 48,200 votes.",
        ),
        silent(
            "A preliminary count put turnout in Tavik at about 52,000 votes.",
            "A final count in Tavik found 51,900 votes.",
        ),
        silent(
            "A count put turnout in Tavik at 48,200 votes.",
            "Another count in Tavik found 51,900 votes.",
        ),
        silent(
            "Early returns gave the mayor of Tavik 12,300 votes.",
            "The mayor of Hestra won 14,900 seats for her party.",
        ),
        silent(
            "A preliminary count found 212 nests on the Hestra marshes.",
            "A preliminary count found 241 nests on the Hestra marshes.",
        ),
    ),
)
