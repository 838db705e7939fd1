"""Whether one figure is another with a slip of the keys: a digit changed, two digits swapped, a zero lost.

Figures at hand that no wording ties together are only set against each other when the one that is printed
could be a misprint of the one that follows from them.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def misprinted(said: Decimal, made: Decimal) -> bool:
    """Whether `said` differs from `made`, to the places that `said` shows, by one slip of the keys."""
    if said <= 0 or made <= 0:
        return False
    places = -min(0, int(said.as_tuple().exponent))
    return any(_one_slip(f"{said:f}", shown) for shown in _shown(made, places))


def _shown(made: Decimal, places: int) -> tuple[str, ...]:
    """The figure to so many places, and as a writer may have rounded it otherwise."""
    unit = Decimal(1).scaleb(-places)
    near = made.quantize(unit, rounding=ROUND_HALF_UP)
    return tuple(f"{each:f}" for each in (near, near - unit, near + unit) if abs(each - made) <= unit * 3 / 4)


def _one_slip(said: str, made: str) -> bool:
    if said == made:
        return False
    if len(said) == len(made):
        apart = [at for at, (one, other) in enumerate(zip(said, made, strict=True)) if one != other]
        if len(apart) == 1:
            return True
        swapped = len(apart) == 2 and apart[1] - apart[0] == 1
        return swapped and said[apart[0]] == made[apart[1]] and said[apart[1]] == made[apart[0]]
    one, other = said.strip("0").replace(".", ""), made.strip("0").replace(".", "")
    return one == other


def miscarried(said: Decimal, made: Decimal) -> bool:
    """Whether two sums differ by one in some place, as when a ten is not carried: 205,000 for 195,000."""
    apart = abs(said - made)
    return (
        said > 0
        and made > 0
        and apart > 0
        and apart.normalize().as_tuple().digits == (1,)
        and apart * 2 < made
    )
