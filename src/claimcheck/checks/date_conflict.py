"""Two dates for one event.

A decree of 12 January in one report and of 21 January in another: transposed digits and "on Monday"
worked out from the wrong day are common, and a wrong date travels far. A coarser date that holds the
finer one ("2019", "May 2019") agrees; an event planned for one date and done on another is reported as
a discrepancy, since plans move.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether the pair is of two dates."""
    return comparison.verdict in ("conflict", "discrepancy", "ambiguous") and "date" in (
        left.kind,
        right.kind,
    )


CHECK = CrossCheck(
    name="date-conflict",
    differs=differs,
    message="Sources differ on a date ({subject})",
    advice="Check the date with the organiser or the official record.",
    examples=(
        clash(
            "The governor signed the water decree on 12 April 2023.",
            "The water decree was signed by the governor on 21 April 2023.",
        ),
        clash(
            "The Halvorsen bridge was opened to traffic in May 1974.",
            "Opened to traffic in May 1979, the Halvorsen bridge carries two lanes.",
        ),
        silent(
            "The governor signed the water decree on 12 April 2023.",
            "The governor signed the water decree in April 2023.",
        ),
        silent(
            "The Halvorsen bridge was opened in May 1974.",
            "Repairs to the Halvorsen bridge began in June 2021.",
        ),
    ),
)
