"""The named comparisons that speak for or against two claims being about one fact, summed.

Each comparison is an ordered list of levels, like splink's: the first that fits gives its name, its
weight and its reason in words. Weights are in one currency (roughly, the logarithm of how much more
often a level is seen on true pairs than on chance ones), so they add up, and `why` can show the sum
as a waterfall. A claim without the field compared says nothing either way.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from claimcheck.link import about, amount, happening, scope
from claimcheck.link.context import Context, telling_figure
from claimcheck.link.elsewhere import elsewhere
from claimcheck.link.weighed import Weighed
from claimcheck.model import Claim

# A pair at or above this is taken to speak of one fact, when each source makes a single claim of the kind.
THRESHOLD = 3.3
DATE_THRESHOLD = 4.2
# Few things in a story have a rank, and hardly two of one sort.
RANK_THRESHOLD = 2.2
# A sentence or two gives few figures that could be mistaken for each other.
SHORT_THRESHOLD = 2.4
# The more figures of a kind both sources give, the likelier that some pair looks alike by chance.
CROWD = 0.6

_OTHER_EVENT = Weighed("event told", "other", -9.0, "the dates are not clearly of one event")

Compare = Callable[[Claim, Claim, Context], Weighed | None]

# Those that most often decide stand first, each with the most that it can add.
COMPARISONS: tuple[tuple[Compare, float], ...] = (
    (about.subject, 1.4),
    (amount.figure, 5.0),
    (scope.event, 1.0),
    (scope.period, 1.8),
    (amount.status, 0.0),
    (about.words, 1.6),
    (about.predicate, 2.2),
    (about.alone, 1.2),
    (about.sort, 0.0),
    (about.contrast, 0.0),
    (amount.unit, 0.0),
    (amount.change, 0.0),
    (scope.names, 0.9),
    (amount.ranking, 2.2),
    (scope.place, 0.8),
    (scope.part, 0.3),
    (scope.rest, 0.0),
    (scope.together, 0.0),
    (amount.beside, 1.5),
    (elsewhere, 0.8),
)


# A date has its own: no size, no noun that it measures, and a whole story of other dates around it.
DATES: tuple[tuple[Compare, float], ...] = (
    (happening.told, 4.4),
    (happening.days, 2.4),
    (scope.event, 1.0),
    (about.predicate, 1.0),
    (about.contrast, 0.0),
    (scope.names, 0.9),
    (scope.place, 0.8),
    (amount.beside, 1.5),
    (elsewhere, 0.8),
)


# Not all that could speak for a pair does: a figure is equal or its rank is, its noun is alone or its
# sentence
# has others. What comes after each of the first comparisons of two figures never added more than this to
# a pair
# of the labelled clusters that was worth looking at, with a tenth to spare.
_TOGETHER = (12.0, 9.3, 8.2, 6.6, 6.6, 5.2, 4.9, 4.5, 4.5, 4.5, 4.5, 4.5, 3.6)


def _with_rest(compares: tuple[tuple[Compare, float], ...]) -> tuple[tuple[Compare, float], ...]:
    """Each comparison with the most that all after it could still add."""
    most = [weight for _, weight in compares]
    return tuple((compare, sum(most[at + 1 :])) for at, (compare, _) in enumerate(compares))


def _seldom(
    in_order: tuple[tuple[Compare, float], ...], together: tuple[float, ...]
) -> tuple[tuple[Compare, float], ...]:
    """The same, with what comes after the first comparisons held to what it ever was."""
    ever = (*together, *(rest for _, rest in in_order[len(together) :]))
    return tuple((compare, min(rest, most)) for (compare, rest), most in zip(in_order, ever, strict=True))


_FIGURES_IN_ORDER, _DATES_IN_ORDER = _seldom(_with_rest(COMPARISONS), _TOGETHER), _with_rest(DATES)


def score(left: Claim, right: Claim, context: Context, least: float) -> float:
    """The sum of the weights, or something below `least` as soon as that can no longer be reached."""
    if left.kind == "date" and happening.apart(left, right):
        return _OTHER_EVENT.weight
    total = 0.0
    for compare, still in _DATES_IN_ORDER if left.kind == "date" else _FIGURES_IN_ORDER:
        found = compare(left, right, context)
        if found is not None:
            total += found.weight
            if total + still < least:
                return total
    return round(total, 3)


def comparisons(left: Claim, right: Claim, context: Context) -> list[Weighed]:
    """Every comparison of the pair that says anything, in order."""
    if left.kind == "date" and happening.apart(left, right):
        return [_OTHER_EVENT]
    compares = DATES if left.kind == "date" else COMPARISONS
    found = (compare(left, right, context) for compare, _ in compares)
    return [one for one in found if one is not None]


def threshold(left: Claim, right: Claim, context: Context) -> float:
    """What the pair's score must reach for the two to be taken for one fact."""
    if left.kind == "date":
        return DATE_THRESHOLD
    if left.kind == right.kind == "ordinal":
        return RANK_THRESHOLD
    kin = (
        left.head is not None
        and right.head is not None
        and (context.kinship.alike(left.head, right.head) or context.kinship.within(left.head, right.head))
    )
    # "Four and a half times" and "5 per cent" may measure one thing; mostly they do not.
    mixed = 0.0 if left.kind == right.kind else 1.5
    if context.short(left.source) and context.short(right.source):
        return SHORT_THRESHOLD + mixed
    if _one_number(left, right) or amount.permuted(left, right) > (2 if kin else 3):
        # The number itself tells the claim from the others of its kind.
        return THRESHOLD
    fewer = min(context.crowd(claim, claim.head if kin else None) for claim in (left, right))
    return THRESHOLD + mixed + CROWD * math.log2(max(1, fewer))


def _one_number(left: Claim, right: Claim) -> bool:
    figure = telling_figure(left)
    return figure is not None and left.kind in ("money", "measure") and figure == telling_figure(right)
