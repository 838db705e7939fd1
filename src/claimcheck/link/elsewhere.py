"""Whether each of two figures is what the other source leaves out, or one that it gives elsewhere.

Two reports of one event share most of their figures. Of two that differ, those that neither report
has a match for anywhere are likely to speak of one fact; a figure that the other report gives too, a
paragraph further on, is likely to have its own partner there.

    "the lock was closed for 12 days" / "shut for 21 days"             neither report gives the other's
    "412 barges, 37 of them empty" / "of the 412 barges 29 were old"   the 412 is given by both
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.link.about import other_fates
from claimcheck.link.context import Context
from claimcheck.link.given import states
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim

# Numbers up to this stand in every story for all sorts of things.
_SMALL = Decimal(20)


def elsewhere(left: Claim, right: Claim, context: Context) -> Weighed | None:
    """What the two sources make of each other's figure; nothing where the two figures agree."""
    if left.kind == "ordinal" or states(left, right):
        return None
    ours, theirs = _gives(right, left, context), _gives(left, right, context)
    # Dates of a story return in all its versions, beside ever other things.
    date = left.kind == "date"
    if ours and theirs:
        return Weighed("elsewhere", "both", -2.4 if date else -1.8, "each source gives both")
    if ours or theirs:
        figure = left.text if ours else right.text
        return Weighed("elsewhere", "one", -0.8 if date else -1.2, f"both sources give {figure}")
    return Weighed("elsewhere", "neither", 0.8, "neither source gives what the other gives, anywhere")


def _gives(one: Claim, figure: Claim, context: Context) -> bool:
    """Whether one claim's source gives the other's figure; "five of the ten" gives its ten there."""
    return any(
        given.id != one.whole and not _of_another(given, figure, context)
        for given in context.given.by(one.source, figure)
    )


def _of_another(given: Claim, figure: Claim, context: Context) -> bool:
    """Whether a count is plainly of another thing, or of another fate, so that its number tells nothing.

    "Ten were kidnapped" does not make "ten were murdered" known, nor do "five sectors" make "five dead".
    """
    if figure.kind != "count" or given.head is None or figure.head is None:
        return False
    if other_fates(given, figure):
        return True
    number = figure.quantity.stated.low if figure.quantity and figure.quantity.stated else None
    kin = context.kinship.alike(given.head, figure.head) or context.kinship.within(given.head, figure.head)
    return number is not None and number <= _SMALL and not kin
