"""Numerals in words: "two hundred and fifty thousand", "two-thirds", "hundreds of thousands", "a few"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.fragments import ends
from claimcheck.extract.numeral import (
    ARTICLES,
    HALF,
    HYPHENS,
    MAX_TOKENS,
    MAX_VALUE,
    MILLION,
    ROUNDING_SCALE,
    Numeral,
    add_fraction,
    add_part,
    counts_parts,
    multiply,
    plural_scale,
    touching_hyphen,
)
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import CARDINALS, FRACTIONS, PLURAL_SCALES, SCALES, TENS, VAGUE, VULGAR
from claimcheck.lexicon.units import SPELLINGS, is_time


def read_spelled(tokens: Tokens, i: int, joins: bool) -> Numeral | None:
    lower = tokens.lower
    word = lower[i]
    count = len(lower)
    if word in VULGAR:
        number = Numeral(i, i, Decimal(VULGAR[word][0]) / VULGAR[word][1])
        number.fraction = True
        number.plain = False
        number.part = VULGAR[word]
        return number
    if word in PLURAL_SCALES:
        return _plural(tokens, i)
    if word in VAGUE:
        return _vague(tokens, i)
    if word == "half":
        return _half(tokens, i)
    if word in ARTICLES:
        if i + 1 >= count:
            return None
        following = lower[i + 1]
        if following in SCALES:
            return read_cardinal(tokens, i, joins)
        if following in FRACTIONS and FRACTIONS[following][1] > 1:
            number = Numeral(i, i + 1, None)
            return add_fraction(tokens, number, FRACTIONS[following])
        if following in ("couple", "few", "handful"):
            return _vague(tokens, i + 1, i)
        return None
    if word in CARDINALS or word in SCALES:
        return read_cardinal(tokens, i, joins)
    if word in FRACTIONS:
        return add_fraction(tokens, Numeral(i, i, None), FRACTIONS[word])
    return None


def _plural(tokens: Tokens, i: int) -> Numeral | None:
    """ "hundreds of thousands", "tens of millions", "dozens": no figure, only a range."""
    lower = tokens.lower
    scale = PLURAL_SCALES[lower[i]]
    last = i
    factor = 1
    while (
        last + 2 < len(lower)
        and lower[last + 1] == "of"
        and lower[last + 2] in PLURAL_SCALES
        and PLURAL_SCALES[lower[last + 2]] > scale
        and last - i < 4
    ):
        factor = scale
        last += 2
        scale = PLURAL_SCALES[lower[last]]
    if last == i and (lower[i] == "tens" or (lower[i] == "scores" and lower[i + 1 : i + 2] != ["of"])):
        return None  # "there are scores to settle" counts nothing, "scores of villages" does
    size = scale * factor
    number = Numeral(i, last, None)
    top = 100 if size in (12, 20) else 10 * size
    number.vague = ((size, None), (2 * size, top))
    number.words = True
    return number


def _vague(tokens: Tokens, i: int, first: int | None = None) -> Numeral | None:
    """ "several hundred", "a few thousand", "a couple of million", "several"."""
    lower = tokens.lower
    word = lower[i]
    if word in ("few", "couple", "handful") and first is None:
        return None
    last = i
    scale = 1
    j = i + 1
    if word in ("couple", "handful") and j < len(lower):
        if lower[j] != "of":
            return None
        if j + 1 < len(lower) and lower[j + 1] in SCALES:
            j += 1
    if j < len(lower) and lower[j] in SCALES:
        scale = SCALES[lower[j]]
        last = j
        if j + 1 < len(lower) and lower[j + 1] in SCALES and SCALES[lower[j + 1]] >= ROUNDING_SCALE:
            scale *= SCALES[lower[j + 1]]
            last = j + 1
    allowed, expected = VAGUE[word]
    number = Numeral(i if first is None else first, last, None)
    top = allowed[1]
    number.vague = (
        (allowed[0] * scale, None if top is None else top * scale),
        (expected[0] * scale, expected[1] * scale),
    )
    number.words = True
    return number


def _half(tokens: Tokens, i: int) -> Numeral | None:
    """ "half a million", "half a dozen", "half"; what "half" is of is for others to see."""
    number = Numeral(i, i, None)
    if i + 2 < len(tokens.lower) and touching_hyphen(tokens, i + 1):
        following = tokens.lower[i + 2]
        if following not in ARTICLES and following not in SCALES and not _halved(following):
            return None  # "half-time", "half-brother", "half-year results"
    return add_fraction(tokens, number, (1, 2))


# "a half-hour film", "a half-point rise".
_HALVED = frozenset("point percentage hour minute pound".split())


def _halved(word: str) -> bool:
    name = SPELLINGS.get(word)
    return word in _HALVED or (name is not None and not is_time(name) and name != "stone")


def read_cardinal(tokens: Tokens, i: int, joins: bool) -> Numeral | None:
    """A number in words, as long as it goes on growing by the rules of English."""
    lower = tokens.lower
    count = len(lower)
    end = min(count, i + MAX_TOKENS)
    total = 0
    current = 0
    floor = 10**18  # the scale above which no further group may come
    small = 0  # what a further word below a hundred must stay under
    last = i
    j = i
    scale = 1
    if lower[i] in ARTICLES:
        current = 1
        small = 0
        j = i + 1
    elif lower[i] in SCALES:
        current = 1  # "hundred per cent"
    else:
        current = CARDINALS[lower[i]]
        small = 10 if lower[i] in TENS else 0
        j = i + 1
    hundreds = False
    while j < end:
        at = j
        word = lower[j]
        if word in HYPHENS:
            if not touching_hyphen(tokens, j):
                break
            j += 1
            if j >= end:
                break
            word = lower[j]
        if word == "and":
            if not joins or small < 100 or j + 1 >= end:
                break
            following = lower[j + 1]
            if following not in CARDINALS:
                break
            if j + 2 < count and (counts_parts(lower, j + 1) or _one_part(tokens, j + 1)):
                break  # "two hundred and three quarters"
            # "two hundred and three hundred" and "one hundred and two people" part ways here.
            if j + 2 < count and lower[j + 2] in SCALES and SCALES[lower[j + 2]] >= scale and hundreds:
                later = SCALES[lower[j + 2]]
                if later <= 100:
                    break
            j += 1
            word = following
        value = CARDINALS.get(word)
        if value is not None:
            if not small or value >= small or (small == 10 and value == 0):
                break
            current += value
            small = 10 if value in _TENS_VALUES and small > 10 else 0
            last = j
            j += 1
            scale = 1
            continue
        found = SCALES.get(word)
        if found is None:
            j = at
            break
        if found == 12:
            if total or hundreds:
                break
            current *= 12
            last = j
            j += 1
            scale = 1
            break
        if found == 100:
            if hundreds or not current or current >= 100:
                break
            current *= 100
            hundreds = True
            small = 100
            last = j
            j += 1
            scale = 100
            continue
        if found >= floor:
            if current or not total or total * found > MAX_VALUE:
                break
            total *= found  # "a thousand million", "two lakh crore"
            scale *= found
            last = j
            j += 1
            continue
        total += current * found
        current = 0
        hundreds = False
        floor = found
        small = 1000
        last = j
        j += 1
        scale = found
        # The next group starts anew: allow "three thousand two hundred", "a million five hundred".
        group = _group(lower, j, end, joins)
        if group is None:
            if j < end and SCALES.get(lower[j], 0) >= found:
                continue
            break
        j = group
        current = CARDINALS[lower[j]]
        small = 10 if lower[j] in TENS else 0
        last = j
        j += 1
        scale = 1
    if j >= end and j < count and (lower[j] in CARDINALS or lower[j] in SCALES or lower[j] == "and"):
        return _endless(tokens, i, j)
    figure = total + current
    number = Numeral(i, last, Decimal(figure))
    number.words = True
    number.scale = scale
    if scale >= MILLION or (scale == 10**5):
        number.half = HALF * scale
        number.plain = False
    _after_words(tokens, number)
    return number


def _endless(tokens: Tokens, i: int, j: int) -> Numeral:
    """A run of number words longer than any figure: passed over whole, so that no tail is read."""
    lower = tokens.lower
    count = len(lower)
    while j < count and (lower[j] in CARDINALS or lower[j] in SCALES or lower[j] in _RUN):
        j += 1
    return Numeral(i, j - 1, None)


_RUN = frozenset(("and", "-"))


_TENS_VALUES = frozenset(TENS.values())


def _group(lower: list[str], j: int, end: int, joins: bool) -> int | None:
    """Where a further group of the same number starts ("two thousand [and] fifty"), or None."""
    if j >= end:
        return None
    if lower[j] == "and" and joins and j + 1 < end and lower[j + 1] in CARDINALS:
        # "five thousand and two million" are two numbers.
        return j + 1
    if lower[j] == "," and lower[j + 2 : j + 4] == ["hundred", "and"] and lower[j + 1] in CARDINALS:
        # "two thousand, four hundred and six", not "six thousand, two hundred of them"
        return j + 1 if j + 4 < end and lower[j + 4] in CARDINALS else None
    return j if lower[j] in CARDINALS else None


def _after_words(tokens: Tokens, number: Numeral) -> None:
    """What may follow a spelled number: "and a half", "point five", a fraction, a scale."""
    lower = tokens.lower
    count = len(lower)
    j = number.last + 1
    if j >= count:
        return
    word = lower[j]
    value = number.value
    assert value is not None
    hyphen = word in HYPHENS and touching_hyphen(tokens, j)
    if hyphen:
        j += 1
        word = lower[j]
    if word == "quarters" and (value == 2 or lower[number.first - 1] in _IN_A_ROW):
        return  # "growth in the past three quarters"
    if word in FRACTIONS and value < 100 and number.scale == 1:
        _, bottom = FRACTIONS[word]
        plural = word.endswith("s")
        floor_of_one = not plural and not hyphen and touching_hyphen(tokens, j + 1)
        if bottom >= 100 and value == 1 and number.first and lower[number.first - 1] in _OF_A_ROW:
            return  # "the one millionth visitor"
        if (value == 1 or plural) and not floor_of_one:  # "one fifth-floor flat" is no part
            number.part = (int(value), bottom)
            number.last = j
            add_fraction(tokens, number, (int(value), bottom))
        return
    scale = plural_scale(tokens, number.first, j) if value < 1000 else None
    if scale is not None:
        multiply(number, scale, j)
        return
    if word == "and":
        k = j + 1
        if hyphen and k < count and lower[k] in HYPHENS:
            k += 1
        add_part(tokens, number, k)
        return
    if word == "point" and j + 1 < count and lower[j + 1] in CARDINALS:
        digits = ""
        while j + 1 < count and lower[j + 1] in CARDINALS and len(digits) < 6:
            following = CARDINALS[lower[j + 1]]
            if following >= 10 and digits:
                break
            j += 1
            one = j + 1 + touching_hyphen(tokens, j + 1)
            if following in _TENS_VALUES and 0 < CARDINALS.get(lower[one] if one < count else "", 0) < 10:
                j = one
                following += CARDINALS[lower[j]]
            digits += str(following)
            if following >= 10:
                break
        number.value = value + Decimal(f"0.{digits}")
        number.decimals = len(digits)
        number.half = Decimal((0, (5,), -len(digits) - 1))
        number.plain = False
        number.last = j
        if j + 1 < count and lower[j + 1] in SCALES:
            multiply(number, SCALES[lower[j + 1]], j + 1)


_OF_A_ROW = frozenset("the its his her their our".split())
_IN_A_ROW = frozenset("last past next previous first consecutive successive straight following final".split())


def _one_part(tokens: Tokens, k: int) -> bool:
    """Whether "one third" at token k closes its clause: no "one hundred and one third graders"."""
    following = tokens.lower[k + 1] if tokens.lower[k] == "one" else ""
    return following in FRACTIONS and not following.endswith("s") and ends(tokens, k + 2)
