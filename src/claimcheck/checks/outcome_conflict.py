"""One event, results that cannot both have happened.

Five of ten captives found dead, or all ten murdered; a proposal carried with 53 per cent, or rejected
by 53 per cent; two people killed, or no lives lost. The figures may even be the same: it is what
happened to them that differs. Nothing changes a story more. Outcomes told without a figure are compared
too: "the petition was dismissed" and "upheld", "the deckhand survived" and "is among the dead". What the
later report could simply tell of a later day (the injured die, the postponed opens) is no conflict.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Comparison
from claimcheck.outcomes import opposed_outcomes

_OF_THE_GROUP = Pattern(r"\bof (?:the|them|those|these)\b")
_DEADLY = frozenset(("dead", "missing", "freed", "rescued"))


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether the two claims tell of exclusive results for one group or one vote."""
    if comparison.verdict != "conflict":
        return False
    if opposed_outcomes(left, right):
        return True
    if left.kind != "count" or right.kind != "count":
        return False
    return (
        left.predicate == right.predicate
        and left.predicate in _DEADLY
        and (_none_at_all(left) != _none_at_all(right) or _is_part(left) != _is_part(right))
    )


def _is_part(claim: Claim) -> bool:
    """ "Five of the ten", "five of the workers": some of a group that the text has named before."""
    return claim.whole is not None or _OF_THE_GROUP.search(claim.text) is not None


def _none_at_all(claim: Claim) -> bool:
    stated = claim.quantity.stated if claim.quantity else None
    return stated is not None and stated.high == 0


CHECK = CrossCheck(
    name="outcome-conflict",
    differs=differs,
    message="Sources differ on the outcome: {subject}",
    advice="Ask the authority in charge what is established, and as of when.",
    examples=(
        clash(
            "Three climbers died in the avalanche on Mount Karsel, rescuers said.",
            "No climbers died in the avalanche on Mount Karsel, rescuers said.",
        ),
        clash(
            "The bypass proposal was carried with 58.2 per cent of the vote.",
            "Voters rejected the bypass proposal by 58.2 per cent.",
        ),
        clash(
            "Ten divers were kidnapped off Tarua in May. Five of the divers were later found dead.",
            "The navy said that ten divers were murdered off Tarua in May.",
        ),
        clash(
            "The parish council of Elmsford rejected the cycle lane plan on Tuesday, members said.",
            "The cycle lane plan was approved by the parish council of Elmsford.",
        ),
        clash(
            "The deckhand of the trawler Solveig, Arne Lund, was among the dead.",
            "Arne Lund, the deckhand of the trawler Solveig, survived and swam ashore.",
        ),
        clash(
            "The Court of Appeal dismissed the fishermen's petition against the Orrin dam on Friday.",
            "The Court of Appeal upheld the petition of fishermen against the Orrin dam.",
        ),
        clash(
            "The agent asked for the ballots in Wick to be counted again, and the officer turned him down.",
            "The result in Wick was declared after a full recount.",
            known_gap="what was turned down has no noun in common with what was done",
        ),
        silent(
            "The council of Elmsford rejected an amendment to the cycle lane plan.",
            "The cycle lane plan was approved by the council of Elmsford.",
        ),
        silent(
            "The budget was first rejected, then carried at the second meeting in Tarrant.",
            "The budget was carried in Tarrant.",
        ),
        silent(
            "Three climbers died in the avalanche on Mount Karsel.",
            "The avalanche on Mount Karsel killed three climbers.",
        ),
        silent(
            "The bypass proposal was carried with 58.2 per cent of the vote.",
            "With 58.2 per cent in favour the bypass proposal was approved.",
        ),
    ),
)
