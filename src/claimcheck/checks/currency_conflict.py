"""One amount, two currencies.

A total copied from a release often keeps its digits and loses its country: "NOK 9.6 billion" becomes
"€9.6 billion", and both stories read well. The amounts are then apart by the exchange rate, which no
reader can see. A conversion at the rate of the day agrees and is left alone; a bare sign that could be
either currency is `currency-ambiguity`.
"""

from datetime import date

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether two amounts share their digits and not their currency."""
    ours, theirs = left.quantity, right.quantity
    return (
        comparison.verdict == "conflict"
        and left.kind == right.kind == "money"
        and ours is not None
        and theirs is not None
        and not set(ours.currencies) & set(theirs.currencies)
    )


CHECK = CrossCheck(
    name="currency-conflict",
    differs=differs,
    message="Sources differ on the currency of {subject}",
    advice="Find the currency in the release or budget that both stories quote.",
    examples=(
        clash(
            "The port authority approved a dredging budget of R$310 million on Monday.",
            "The port authority's dredging budget of US$310 million was approved on Monday.",
        ),
        clash(
            "The film studio signed a licensing deal worth £45 million with the broadcaster.",
            "The broadcaster's licensing deal with the film studio is worth €45 million.",
            published=date(2018, 5, 3),
        ),
        silent(
            "The dairy group paid €20 million for the bottling plant.",
            "The bottling plant cost the dairy group 20 million euros.",
        ),
        silent(
            "The ferry operator borrowed €80 million for two new vessels.",
            "The ferry operator pays its crews £80 million a year in wages.",
        ),
    ),
)
