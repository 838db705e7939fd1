"""Words that soften a figure: how they are said, and the ranges they stand for.

Every hedge moves a figure in two ways (design 3.2): what its words *allow*, and what a reader
*expects*. The shapes follow the linguistics of approximation:

- "more than n" asserts only "above n", yet is heard as "above n and below the next round figure"
  (C. Cummins, U. Sauerland, S. Solt, "Granularity and scalar implicature in numerical
  expressions", Linguistics and Philosophy 35, 2012): the expected range ends one step of the last
  significant digit away, so "more than 240" is heard as 240 to 250.
- "about n" reaches as far as the roundness of n (M. Krifka, "Approximate interpretation of number
  words", 2007): the coarser the last significant digit, the wider, here never beyond a tenth.
- "nearly n" and "almost n" stay below n and near it (J. Sadock, "Almost", 1981).

Ranges are closed. `open_low` and `open_high` say that the end itself is outside ("more than 240"
is not 240); strictness is in the hedge's name and never in the figures.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Hedge(NamedTuple):
    """What one hedge does to a figure n whose last significant digit is worth `step`.

    `allow_below` and `allow_above` bound what the words allow, as a share of n: None is without
    bound, 0 stops at n. Where not 0, the range reaches at least a step and at most `allow_cap` of n.
    `expect_below` and `expect_above` bound what a reader expects, in steps, at most `expect_cap`
    of n. `open_low` and `open_high`: the ends of the expected range, and n where it is an end of
    the allowed one, are themselves outside.
    """

    name: str
    allow_below: Decimal | None
    allow_above: Decimal | None
    expect_below: Decimal
    expect_above: Decimal
    expect_cap: Decimal
    open_low: bool
    open_high: bool


_NONE = Decimal(0)
_TENTH = Decimal("0.1")
_FIFTH = Decimal("0.2")
_HALF = Decimal("0.5")
_ONE = Decimal(1)

HEDGES: dict[str, Hedge] = {
    hedge.name: hedge
    for hedge in (
        # name          allow: below above   expect: below above   cap    open: low high
        Hedge("about", _TENTH, _TENTH, _HALF, _HALF, _TENTH, False, False),
        Hedge("estimated", _TENTH, _TENTH, _HALF, _HALF, _TENTH, False, False),
        Hedge("more_than", _NONE, None, _NONE, _ONE, _ONE, True, True),
        Hedge("well_over", _NONE, None, _NONE, _ONE, _ONE, True, True),
        Hedge("at_least", _NONE, None, _NONE, _ONE, _ONE, False, True),
        Hedge("less_than", None, _NONE, _ONE, _NONE, _HALF, True, True),
        Hedge("well_under", None, _NONE, _ONE, _NONE, _HALF, True, True),
        Hedge("at_most", None, _NONE, _ONE, _NONE, _HALF, True, False),
        Hedge("up_to", None, _NONE, _ONE, _NONE, _HALF, True, False),
        Hedge("nearly", _FIFTH, _NONE, _ONE, _NONE, _TENTH, True, True),
        Hedge("just_under", _TENTH, _NONE, _HALF, _NONE, _TENTH, True, True),
        Hedge("just_over", _NONE, _TENTH, _NONE, _HALF, _TENTH, True, True),
        Hedge("odd", _NONE, _FIFTH, _NONE, _ONE, _TENTH, False, True),
        Hedge("exactly", _NONE, _NONE, _NONE, _NONE, _NONE, False, False),
    )
}
"""Every hedge by name: the table behind the ranges of design 3.2."""

ALLOW_CAP = Decimal("0.25")
"""How far, as a share of n, a step may carry what "about n" or "nearly n" allows."""


def step_of(figure: Decimal) -> Decimal:
    """What one unit of the last significant digit is worth: 10 for 240, 0.1 for 4.7, 1 for 0."""
    if not figure:
        return _ONE
    _, digits, exponent = figure.as_tuple()
    zeros = 0
    for digit in reversed(digits):
        if digit:
            break
        zeros += 1
    return Decimal((0, (1,), int(exponent) + zeros))


FRACTION_STEP = Decimal(5)
"""What one step of a share told as a simple fraction is worth, in percentage points: the next one that
papers use is about so far away ("nearly a quarter", for 23 per cent; "about two-thirds", for 65)."""


def hedged(
    name: str,
    low: Decimal,
    high: Decimal,
    half_low: Decimal,
    half_high: Decimal,
    least_step: Decimal = _NONE,
) -> tuple[tuple[Decimal | None, Decimal | None], tuple[Decimal | None, Decimal | None]]:
    """The allowed and the expected range of the stated range low to high under a hedge.

    `half_low` and `half_high` are how far rounding alone may carry each end. A hedge that stops
    at a figure stops at the figure itself, not at its rounding: "nearly 12" is below 12. A step is
    worth what the last significant digit is, and `least_step` at least.
    """
    hedge = HEDGES[name]
    size_low, size_high = abs(low), abs(high)
    step_low, step_high = max(step_of(low), least_step), max(step_of(high), least_step)

    def reach(share: Decimal, size: Decimal, step: Decimal, half: Decimal) -> Decimal:
        if not share:
            return _NONE
        return max(share * size, min(step, ALLOW_CAP * size), half)

    def near(steps: Decimal, size: Decimal, step: Decimal, half: Decimal) -> Decimal:
        if not steps:
            return _NONE
        return max(min(steps * step, hedge.expect_cap * size), half, _HUNDREDTH * size)

    allowed = (
        None if hedge.allow_below is None else low - reach(hedge.allow_below, size_low, step_low, half_low),
        None
        if hedge.allow_above is None
        else high + reach(hedge.allow_above, size_high, step_high, half_high),
    )
    expected = (
        low - near(hedge.expect_below, size_low, step_low, half_low),
        high + near(hedge.expect_above, size_high, step_high, half_high),
    )
    return allowed, expected


_HUNDREDTH = Decimal("0.01")

# One word that hedges the figure after it.
_WORDS: dict[str, str] = {
    "about": "about around roughly approximately approx circa ca some perhaps maybe ~ ≈ ∼",
    "estimated": "estimated",
    "more_than": "over above beyond exceeding exceeded exceeds exceed topping topped tops surpassing"
    " surpassed surpasses surpass >",
    "at_least": "≥",
    "less_than": "under below <",
    "at_most": "≤",
    "nearly": "nearly almost approaching nearing neared nears virtually practically",
    "exactly": "exactly precisely",
}

_MORE = ("greater", "more", "higher", "larger", "bigger", "longer", "older", "taller", "wider", "heavier")
_LESS = ("less", "fewer", "lower", "smaller", "shorter", "younger", "lighter", "narrower")

# Several words that do.
_PHRASES: dict[str, tuple[str, ...]] = {
    "about": (
        *("in the region of", "in the order of", "on the order of", "of the order of", "something like"),
        *("more or less", "in the neighbourhood of", "in the neighborhood of", "somewhere around"),
        *("in the vicinity of", "to the tune of", "give or take", "approx .", "closer to"),
    ),
    "estimated": (
        "an estimated",
        "estimated at",
        "estimated to be",
        "an estimated total of",
        "an estimate of",
    ),
    "more_than": (
        *("more than", "greater than", "higher than", "larger than", "longer than", "heavier than"),
        *("bigger than", "older than", "taller than", "faster than", "deeper than", "farther than"),
        *("further than", "hotter than", "warmer than", "wider than", "in excess of", "upwards of"),
        *("upward of", "north of", "better than"),
    ),
    "well_over": (
        *("well over", "well above", "far more than", "much more than", "considerably more than"),
        *("significantly more than", "substantially more than", "a lot more than", "comfortably over"),
        *("comfortably above", "comfortably more than", "well in excess of", "way over", "way more than"),
        *("far above", "far in excess of", "well beyond"),
    ),
    "at_least": (
        *("at least", "at the least"),
        *("a minimum of", "minimum of", "at minimum", "at a minimum", "as few as", "as little as"),
        "as low as",
        *("at the very least", "at the minimum", "> ="),
        *(f"{word} than or equal to" for word in _MORE),
        *(f"{word} or equal {to}" for word in (*_MORE, "above", "over") for to in ("to", "than")),
        *(f"{no} {word} than" for word in _LESS for no in ("no", "not")),
        *(f"equal to or {word} than" for word in _MORE),
        "equal to or above",
        *("equal to or over", "not below", "not under", "minimum"),
    ),
    "less_than": (
        *("less than", "fewer than", "lower than", "smaller than", "shorter than", "younger than"),
        *("lighter than", "short of", "south of", "shy of", "narrower than", "slower than"),
        *("cooler than", "colder than", "shallower than", "cheaper than"),
    ),
    "well_under": (
        *("well under", "well below", "far fewer than", "far less than", "much less than", "way below"),
        *("considerably less than", "considerably fewer than", "far below", "significantly less than"),
        *("significantly fewer than", "substantially less than", "well short of"),
    ),
    "at_most": (
        *(
            "at most",
            "a maximum of",
            "maximum of",
            "at the most",
            "at the very most",
            "capped at",
            "limited to",
            "< =",
        ),
        *(f"{word} than or equal to" for word in _LESS),
        *(f"{word} or equal {to}" for word in (*_LESS, "below", "under") for to in ("to", "than")),
        *(f"{no} {word} than" for word in _MORE for no in ("no", "not")),
        *(f"equal to or {word} than" for word in _LESS),
        "equal to or below",
        *(
            "equal to or under",
            "not exceeding",
            "without exceeding",
            "maximum",
            "not to exceed",
            "not above",
            "not over",
        ),
    ),
    "up_to": (
        "up to",
        "upto",
        "as many as",
        "as much as",
        "as high as",
        "as long as",
        "as large as",
        "anything up to",
    ),
    "nearly": (
        "not quite",
        "close to",
        "very nearly",
        "close on",
        "getting on for",
        "verging on",
        "not far off",
        "the best part of",
        "the better part of",
    ),
    "just_under": (
        *("just under", "just below", "just short of", "just shy of", "a little under", "slightly less than"),
        *("slightly under", "slightly fewer than", "a little less than", "a little short of"),
        *("slightly below", "a shade under", "a fraction under", "just less than", "a bit under"),
        *("a bit less than", "marginally less than", "a shade below"),
    ),
    "just_over": (
        *("just over", "just above", "just more than", "a little over", "a little more than"),
        *("slightly more than", "slightly over", "little more than", "slightly above", "a bit more than"),
        *("barely more than", "a shade over", "marginally over", "a fraction over", "marginally more than"),
        *("a bit over", "a touch over"),
    ),
}

# What stands after a figure or after its noun: "370-plus", "50 or more", "six years or so".
_AFTER: dict[str, tuple[str, ...]] = {
    "at_least": (
        *("plus", "- plus", "+", "or more", "or over", "and over", "and above", "or above", "or higher"),
        *("or greater", "or longer", "or older", "and upwards", "or upwards", "at least", "at the least"),
        *("and up", "minimum", "or better", "at the very least"),
    ),
    "at_most": (
        "or less",
        "or fewer",
        "or under",
        "and under",
        "or below",
        "or lower",
        "at most",
        "at the most",
    ),
    "about": (
        *("or so", "or thereabouts", "more or less", "give or take", "- ish", "- or - so"),
        *("approximately",),
    ),
    "odd": ("odd", "- odd"),
}


class Step(NamedTuple):
    """One word of a phrase: the hedge if the phrase may end here, and the words that may follow."""

    name: list[str]
    more: dict[str, Step]


def _tree(phrases: list[tuple[list[str], str]]) -> dict[str, Step]:
    root: dict[str, Step] = {}
    for words, name in phrases:
        level = root
        for word in words[:-1]:
            level = level.setdefault(word, Step([], {})).more
        level.setdefault(words[-1], Step([], {})).name[:] = [name]
    return root


BEFORE: dict[str, Step] = _tree(
    [([word], name) for name, text in _WORDS.items() for word in text.split()]
    + [(phrase.split()[::-1], name) for name, group in _PHRASES.items() for phrase in group]
)
"""Hedges before a figure, read backwards from their last word."""

AFTER: dict[str, Step] = _tree([(phrase.split(), name) for name, group in _AFTER.items() for phrase in group])
"""Hedges after a figure, read forwards from their first word."""

# Stacked hedges keep the strongest: in "at least an estimated 40" the bound is what can be broken.
STRENGTH: dict[str, int] = {
    name: rank
    for rank, names in enumerate(
        (
            ("about", "estimated"),
            ("odd", "exactly"),
            ("nearly", "just_under", "just_over"),
            ("more_than", "less_than", "well_over", "well_under", "at_least", "at_most", "up_to"),
        )
    )
    for name in names
}
