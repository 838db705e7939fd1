"""A numeral as written, and the pieces that figures in digits and in words share."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.fragments import alone
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import CARDINALS, FRACTIONS, PLURAL_SCALES, SCALES, SHORT_SCALES

MAX_DIGITS = 18
"""More digits than this are no figure of the news: an account number, a hash, a table gone wrong."""


MAX_TOKENS = 40
"""A numeral of more tokens than this is a game ("a million million million ..."), not a figure."""


MAX_VALUE = Decimal(10) ** 21
"""Nothing in the news is larger; a larger figure is refused."""


ZERO = Decimal(0)


ONE = Decimal(1)


HALF = Decimal("0.5")


TENTH = Decimal("0.1")


# Scales of digits that round what stands before them, "46 billion". A hundred or a dozen does not.
ROUNDING_SCALE = 1000


MILLION = 10**6


HYPHENS = frozenset("-\u2010\u2011\u2013")


ARTICLES = frozenset(("a", "an"))


class Numeral:
    """A figure as written: tokens `first` to `last`, the stated `value`, and how it was written.

    `half` is how far rounding may carry the value (0: exact); `scale` what a final scale word
    multiplied it by; `fraction` tells a bare part of one ("two-thirds", "half"), `words` a figure
    spelled out, `plain` a whole number written without a scale; `vague` holds the allowed and
    expected ranges of a figure nobody stated ("several hundred"), whose `value` is None.
    `short` is an abbreviated scale that may mean something else ("100m", "10k").
    """

    __slots__ = (
        "decimals",
        "first",
        "fraction",
        "half",
        "last",
        "part",
        "plain",
        "scale",
        "short",
        "vague",
        "value",
        "words",
    )

    def __init__(self, first: int, last: int, value: Decimal | None) -> None:
        self.first = first
        self.last = last
        self.value = value
        self.half = ZERO
        self.scale = 1
        self.fraction = False
        self.words = False
        self.plain = True
        self.vague: tuple[tuple[int, int | None], tuple[int, int]] | None = None
        self.short: str | None = None
        self.decimals = 0
        self.part: tuple[int, int] | None = None


def plain(value: Decimal) -> Decimal:
    """The same figure without exponent or idle zeros: 5.6E+10 as 56000000000, 2.50 as 2.5."""
    whole = value.to_integral_value()
    if whole == value:
        return whole.quantize(ONE)
    return value.normalize()


def touching_hyphen(tokens: Tokens, i: int) -> bool:
    """Whether token i is a hyphen that joins its two neighbours."""
    words = tokens.words
    if i + 1 >= len(words) or words[i] not in HYPHENS:
        return False
    return tokens.ends[i - 1] == tokens.starts[i] and tokens.ends[i] == tokens.starts[i + 1]


def plural_scale(tokens: Tokens, first: int, j: int) -> int | None:
    """ "6 dozens", "4 billions": a scale in the plural behind its figure.

    A cricketer hits two hundreds; only a figure with nothing else around it reads those.
    """
    word = tokens.lower[j]
    scale = PLURAL_SCALES.get(word)
    if scale is None or word in ("tens", "scores"):
        return None
    return scale if word != "hundreds" or alone(tokens, first, j) else None


def multiply(number: Numeral, scale: int, last: int) -> None:
    assert number.value is not None
    number.value *= scale
    number.scale *= scale
    number.last = last
    if number.scale >= ROUNDING_SCALE or number.half != HALF:
        number.half *= scale
        number.plain = False


def use_short_scale(number: Numeral) -> None:
    """Read the abbreviated scale behind the digits after all: "£5m", "250k people"."""
    assert number.short is not None
    assert number.value is not None
    scale = SHORT_SCALES[number.short]
    number.short = None
    if number.value * scale <= MAX_VALUE:
        multiply(number, scale, number.last + 1)


def add_fraction(tokens: Tokens, number: Numeral, part: tuple[int, int]) -> Numeral:
    """A part of one, or of a scale: "two-thirds", "three quarters of a million"."""
    lower = tokens.lower
    count = len(lower)
    top, bottom = part
    number.part = part
    number.value = Decimal(top) / Decimal(bottom)
    number.words = True
    number.plain = False
    j = number.last + 1
    if j < count and lower[j] in HYPHENS and touching_hyphen(tokens, j):
        j += 1
    if j < count and lower[j] == "of":
        j += 1
    if j < count and lower[j] in ARTICLES:
        j += 1
        if j < count and lower[j] in HYPHENS:
            j += 1
    straight = j == number.last + 1 and lower[number.last] == "half" and lower[j : j + 1] != ["hundred"]
    if (straight or j > number.last + 1) and j < count and lower[j] in SCALES:
        scale = SCALES[lower[j]]
        if scale >= MILLION:
            number.half = TENTH / bottom
        number.value = plain(number.value * scale)
        number.half *= scale
        number.scale = scale
        number.plain = scale < MILLION
        number.last = j
        return number
    number.fraction = True
    return number


def add_part(tokens: Tokens, number: Numeral, k: int) -> None:
    """ "and a half", "and three-quarters", "and a half million"."""
    lower = tokens.lower
    count = len(lower)
    if k >= count:
        return
    top = 1
    if lower[k] in ARTICLES or lower[k] == "one":
        k += 1
    elif counts_parts(lower, k):
        top = CARDINALS[lower[k]]
        k += 1
    elif _three_quarter(lower, k):
        top = 3
        k += 1
    elif lower[k] != "half":
        return
    if k < count and lower[k] in HYPHENS:
        k += 1
    if k >= count or lower[k] not in FRACTIONS:
        return
    if (top > 1) != lower[k].endswith("s") and lower[k] != "quarter":
        return
    if k + 2 < count and lower[k + 1] == "of" and lower[k + 2] not in ARTICLES:
        return  # "twenty men and a third of the women"
    bottom = FRACTIONS[lower[k]][1]
    value = number.value
    assert value is not None
    share = Decimal(top) / Decimal(bottom)
    if number.scale >= ROUNDING_SCALE:  # "a billion and a half"
        number.value = plain(value + share * number.scale)
        number.half = number.scale * TENTH / bottom
        number.plain = False
        number.last = k
        return
    if number.scale not in (1, 100):
        return
    number.value = value + share
    number.half = TENTH / bottom
    number.plain = False
    number.part = (top, bottom)
    number.last = k
    j = k + 1
    if j < count and lower[j] in HYPHENS and touching_hyphen(tokens, j):
        j += 1
    if j < count and lower[j] in SCALES:
        multiply(number, SCALES[lower[j]], j)
        if j + 1 < count and lower[j + 1] in SCALES:
            multiply(number, SCALES[lower[j + 1]], j + 1)


def _three_quarter(lower: list[str], k: int) -> bool:
    """ "one and three quarter miles": one quarter too few, as it is said before a plural."""
    after = k + 2 if lower[k + 1 : k + 2] == ["-"] else k + 1
    return (
        lower[k] == "three"
        and lower[after : after + 1] == ["quarter"]
        and lower[after + 1 : after + 2] != []
        and lower[after + 1].endswith("s")
    )


def counts_parts(lower: list[str], k: int) -> bool:
    """Whether token k counts parts of one: "three fifths", "two-thirds"."""
    if not 1 < CARDINALS.get(lower[k], 0) < 20:
        return False
    after = k + 2 if lower[k + 1 : k + 2] == ["-"] else k + 1
    return after < len(lower) and lower[after] in FRACTIONS and lower[after].endswith("s")
