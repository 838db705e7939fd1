"""One number, two units.

"14.2 metres" that turns into "14.2 feet", or tonnes that turn into bushels: the digits survive the
rewriting and the unit does not. A proper conversion ("14.2 m", "46.6 ft") agrees and is left alone.
"""

from claimcheck.checks.base import CrossCheck, clash, silent
from claimcheck.model import Claim, Comparison


def differs(left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Whether two measures share their number and not their unit."""
    ours, theirs = left.quantity, right.quantity
    return (
        comparison.verdict == "conflict"
        and ours is not None
        and theirs is not None
        and ours.stated is not None
        and ours.stated == theirs.stated
        and ours.unit is not None
        and theirs.unit is not None
        and ours.unit != theirs.unit
    )


CHECK = CrossCheck(
    name="unit-conflict",
    differs=differs,
    message="Sources differ on the unit of {subject}",
    advice="Check the unit with the body that measured it.",
    examples=(
        clash(
            "The reservoir's surface stood 31 metres below the spillway on Friday.",
            "On Friday the reservoir's surface stood 31 feet below the spillway.",
        ),
        clash(
            "Divers found the wreck at a depth of 120 metres off the cape.",
            "The wreck was found by divers at a depth of 120 feet off the cape.",
        ),
        silent(
            "Divers found the wreck at a depth of 120 metres off the cape.",
            "The wreck was found by divers at a depth of 394 feet off the cape.",
        ),
        silent(
            "The new tunnel is 9 kilometres long.",
            "Each tunnel boring machine weighs 9 tonnes per metre of cutting head.",
        ),
    ),
)
