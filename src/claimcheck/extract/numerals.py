"""One numeral, in digits or words, with its scale: "1,234.5", "two and a half billion", "12-1/2".

A numeral is read from its first token forward and never looks further than `MAX_TOKENS`; more
digits than `MAX_DIGITS` are an identifier, not a figure. What stands around it (units, hedges,
a second numeral) is for the other readers.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.fragments import alone, ends
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.numerals import (
    CARDINALS,
    FRACTIONS,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SURE_SHORT_SCALES,
    TENS,
    VAGUE,
    VULGAR,
)

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
_ROUNDING_SCALE = 1000
_MILLION = 10**6

_HYPHENS = frozenset("-\u2010\u2011\u2013")
_ARTICLES = frozenset(("a", "an"))


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
    return (
        i + 1 < len(tokens.words)
        and tokens.words[i] in _HYPHENS
        and tokens.ends[i - 1] == tokens.starts[i]
        and tokens.ends[i] == tokens.starts[i + 1]
    )


def read_numeral(tokens: Tokens, i: int, joins: bool = True) -> Numeral | None:
    """The numeral that starts at token i, or None.

    `joins` is False where "and" parts two figures ("between two hundred and three hundred").
    """
    word = tokens.words[i]
    number = _digits(tokens, i) if "0" <= word[0] <= "9" else _spelled(tokens, i, joins)
    if number is not None and number.first == 0:
        _by_itself(tokens, number)
    return number


def _by_itself(tokens: Tokens, number: Numeral) -> None:
    """What is one figure only where nothing else is said: "two over three", "one thirty five"."""
    lower = tokens.lower
    at = number.last + 1
    if at >= len(lower) or number.value is None or not number.plain:
        return
    over = lower[at] == "over" and at + 1 < len(lower)
    if over and (lower[at + 1] in CARDINALS or lower[at + 1].isdecimal()):
        rest = read_numeral(tokens, at + 1)
        if rest is not None and rest.value and rest.plain and alone(tokens, 0, rest.last):
            number.value = plain((number.value / rest.value).quantize(_MILLIONTH))
            number.plain = False
            number.last = rest.last
    elif number.words and 0 < number.value < 10 and lower[at] in TENS:
        rest = _cardinal(tokens, at, True)
        if rest is not None and rest.value is not None and rest.value < 100 and alone(tokens, 0, rest.last):
            number.value = number.value * 100 + rest.value
            number.last = rest.last


_MILLIONTH = Decimal("0.000001")


def _digits(tokens: Tokens, i: int) -> Numeral | None:
    words = tokens.words
    count = len(words)
    text = words[i]
    if len(text) > MAX_DIGITS + 8:
        return None
    first = i
    if _point_before(tokens, i):
        first, text = i - 1, f"0.{text}"
    grouped = not text.isdecimal() and any(mark in text for mark in ",\u00a0\u2009\u202f")
    if grouped:
        for mark in ",\u00a0\u2009\u202f":
            text = text.replace(mark, "")
    last = i
    after = i + 1
    if after < count and not grouped and "." not in text and len(text) <= 3:
        last, text = _spaced_groups(tokens, i, text)
        after = last + 1
    if len(text) > MAX_DIGITS:
        return None
    value = Decimal(text)
    number = Numeral(first, last, value)
    point = text.find(".")
    decimals = 0 if point < 0 else len(text) - point - 1
    if decimals and value and value.adjusted() < -5:
        return None
    number.decimals = decimals
    number.half = Decimal((0, (5,), -decimals - 1))
    if decimals:
        number.plain = False
    if after >= count:
        return number
    if _powered(tokens, number):
        return number
    if not decimals and tokens.lower[after] in _PART_NOUNS and 1 < value < 20:
        part = (int(value), FRACTIONS[tokens.lower[after]][1])
        number.last = after
        return _fraction(tokens, number, part)  # "2 thirds"
    if not decimals:
        _mixed_fraction(tokens, number)
        after = number.last + 1
        if after >= count:
            return number
        if words[after] == "and" and number.last == i:
            _and_part(tokens, number, after + 1)
            if number.last > i:
                return number
    _scaled(tokens, number, after)
    return number


# Not "quarters" and "halves", which are counted as things.
_PART_NOUNS = frozenset(
    word for word in FRACTIONS if word.endswith("s") and word not in ("quarters", "halves")
)


def _point_before(tokens: Tokens, i: int) -> bool:
    """Whether a bare point leads the digits: ".75", "-.5", "$.99", not "no.5" or "1 .5"."""
    words = tokens.words
    if not i or words[i - 1] != "." or not tokens.touches(i - 1) or not words[i].isdecimal():
        return False
    return i == 1 or not tokens.touches(i - 2) or words[i - 2] in "-\u2212$\u00a3\u20ac(<>~="


def _powered(tokens: Tokens, number: Numeral) -> bool:
    """Digits in scientific notation: "4.2x10^5", "3 \u00d7 10^8", "2.5e9"; they touch, but for the \u00d7."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    count = len(words)
    at = number.last + 1
    assert number.value is not None
    power = at + 1
    if words[at] in ("x", "X", "\u00d7", "*") and words[power : power + 2] == ["10", "^"]:
        power += 2
        close = all(starts[k] - ends[k - 1] <= 1 for k in (at, at + 1))
    elif words[at] in ("e", "E"):
        close = ends[at - 1] == starts[at]
    else:
        return False
    negative = power < count and words[power] in "-+\u2212" and tokens.touches(power)
    close = close and (power >= count or starts[power] == ends[power - 1])
    power += negative
    if not close or power >= count or not words[power].isdecimal() or len(words[power]) > 2:
        return False
    if words[at] in "eE" and starts[power] != ends[power - 1]:
        return False
    exponent = int(words[power]) * (-1 if negative and words[power - 1] != "+" else 1)
    value = number.value.scaleb(exponent)
    if not -20 <= exponent <= 21 or abs(value) > MAX_VALUE:
        return False
    number.half = number.half.scaleb(exponent)
    number.value = plain(value)
    number.plain = False
    number.last = power
    return True


def _spaced_groups(tokens: Tokens, i: int, text: str) -> tuple[int, str]:
    """Digits grouped by single plain spaces, as in "1 234 567"; the last token and the digits."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    j = i + 1
    if not (starts[j] == ends[i] + 1 and len(words[j]) == 3 and words[j].isdecimal()) or text[0] == "0":
        return i, text
    if i and words[i - 1][-1].isdigit():
        return i, text
    limit = min(len(words), i + 7)
    parts = [text]
    while j < limit and starts[j] == ends[j - 1] + 1 and len(words[j]) == 3 and words[j].isdecimal():
        parts.append(words[j])
        j += 1
    # Another number right behind means a row of figures, not one grouped figure.
    if j < len(words) and words[j][0].isdigit():
        return i, text
    return j - 1, "".join(parts)


def _mixed_fraction(tokens: Tokens, number: Numeral) -> None:
    """ "12-1/2", "12 1/2", "12½" and the bare "3/4"."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    count = len(words)
    j = number.last + 1
    word = words[j]
    if word in VULGAR and starts[j] - ends[j - 1] <= 1:
        _add_part(number, VULGAR[word], j)
        return
    if word == "/":
        if j + 1 < count and ends[j - 1] == starts[j] and ends[j] == starts[j + 1]:
            top, bottom = words[number.last], words[j + 1]
            chained = j + 2 < count and words[j + 2] in "/-" and ends[j + 1] == starts[j + 2]
            if _is_fraction(top, bottom) and not chained:
                number.value = Decimal(top) / Decimal(bottom)
                number.fraction = True
                number.plain = False
                number.part = (int(top), int(bottom))
                number.last = j + 1
        return
    if word in _HYPHENS and touching_hyphen(tokens, j):
        j += 1
    elif starts[j] != ends[j - 1] + 1:
        return
    elif word == "and":
        j += 1
    if (
        j + 2 < count
        and words[j + 1] == "/"
        and ends[j] == starts[j + 1]
        and ends[j + 1] == starts[j + 2]
        and _is_fraction(words[j], words[j + 2])
    ):
        _add_part(number, (int(words[j]), int(words[j + 2])), j + 2)


def _is_fraction(top: str, bottom: str) -> bool:
    return (
        len(top) <= 2
        and len(bottom) <= 2
        and top.isdecimal()
        and bottom in _DENOMINATORS
        and 0 < int(top) < int(bottom)
    ) or (bottom in _TEN_POWERS and top.isdecimal() and 0 < int(top) < int(bottom))


_DENOMINATORS = frozenset(("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "16", "32", "64"))
_TEN_POWERS = frozenset(("100", "1000", "10000"))


def _add_part(number: Numeral, part: tuple[int, int], last: int) -> None:
    """Add a part of one: two and a half. Its rounding is a tenth of the part."""
    top, bottom = part
    assert number.value is not None
    share = Decimal(top) / Decimal(bottom)
    number.value += share
    number.half = TENTH / Decimal(bottom)
    number.plain = False
    number.last = last
    number.part = part


def _scaled(tokens: Tokens, number: Numeral, after: int) -> None:
    """Multiply digits by the scale words that follow: "5 million", "5-million", "5bn", "2 lakh crore"."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    j = after
    word = lower[j]
    if word in _HYPHENS and j + 1 < count and lower[j + 1] in SCALES and touching_hyphen(tokens, j):
        j += 1
        word = lower[j]
    scale = SCALES.get(word) or _plural_scale(tokens, number.first, j)
    if scale is None:
        short = SHORT_SCALES.get(word)
        if short is None or starts[j] - ends[j - 1] > 1:
            return
        touching = starts[j] == ends[j - 1]
        if word in SURE_SHORT_SCALES:
            number.short = word
            use_short_scale(number)
            return
        # "5 m", "250k", "5K race": the readers that know the unit decide.
        near = touching or word in _SPACED or (words[j] != "K" and alone(tokens, number.first, j))
        if near and (len(word) > 1 or words[j] in "kKmMbBtT"):
            number.short = word
        return
    _multiply(number, scale, j)
    while j + 1 < count and lower[j + 1] in SCALES and scale != 12 and j - after < MAX_TOKENS:
        if number.value is None or number.value > MAX_VALUE:
            break
        _multiply(number, SCALES[lower[j + 1]], j + 1)
        j += 1
    _smaller_scales(tokens, number)
    j = number.last
    if number.value is not None and number.value > MAX_VALUE:
        number.value = None  # "50,000 trillion trillion": nobody's figure
        while j + 1 < count and lower[j + 1] in SCALES:
            j += 1
        number.last = j
        return
    if (
        j + 3 < count
        and lower[j + 1] == "and"
        and lower[j + 2] in _ARTICLES
        and lower[j + 3] in ("half", "quarter", "third")
        and number.value is not None
    ):
        top, bottom = FRACTIONS[lower[j + 3]]
        number.value += number.scale * Decimal(top) / Decimal(bottom)
        number.half = number.scale * TENTH / Decimal(bottom)
        number.last = j + 3


_SPACED = frozenset(("m", "cr"))


def _smaller_scales(tokens: Tokens, number: Numeral) -> None:
    """Add "300 thousand" to "2 million": figures with scales that fall."""
    lower = tokens.lower
    for _ in range(2):
        at = number.last + 1
        if number.value is None or number.scale < _MILLION or at + 1 >= len(lower):
            return
        scale = SCALES.get(lower[at + 1])
        if scale is None or scale < _ROUNDING_SCALE or not lower[at].isdecimal() or len(lower[at]) > 3:
            return
        if int(lower[at]) * scale >= number.scale:
            return
        number.value += int(lower[at]) * scale
        number.scale = scale
        number.half = HALF * scale
        number.last = at + 1


def _plural_scale(tokens: Tokens, first: int, j: int) -> int | None:
    """ "6 dozens", "4 billions": a scale in the plural behind its figure.

    A cricketer hits two hundreds; only a figure with nothing else around it reads those.
    """
    word = tokens.lower[j]
    scale = PLURAL_SCALES.get(word)
    if scale is None or word in ("tens", "scores"):
        return None
    return scale if word != "hundreds" or alone(tokens, first, j) else None


def _multiply(number: Numeral, scale: int, last: int) -> None:
    assert number.value is not None
    number.value *= scale
    number.scale *= scale
    number.last = last
    if number.scale >= _ROUNDING_SCALE or number.half != HALF:
        number.half *= scale
        number.plain = False


def use_short_scale(number: Numeral) -> None:
    """Read the abbreviated scale behind the digits after all: "£5m", "250k people"."""
    assert number.short is not None
    assert number.value is not None
    scale = SHORT_SCALES[number.short]
    number.short = None
    if number.value * scale <= MAX_VALUE:
        _multiply(number, scale, number.last + 1)


def _spelled(tokens: Tokens, i: int, joins: bool) -> Numeral | None:
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
    if word in _ARTICLES:
        if i + 1 >= count:
            return None
        following = lower[i + 1]
        if following in SCALES:
            return _cardinal(tokens, i, joins)
        if following in FRACTIONS and FRACTIONS[following][1] > 1:
            number = Numeral(i, i + 1, None)
            return _fraction(tokens, number, FRACTIONS[following])
        if following in ("couple", "few", "handful"):
            return _vague(tokens, i + 1, i)
        return None
    if word in CARDINALS:
        return _cardinal(tokens, i, joins)
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
        if j + 1 < len(lower) and lower[j + 1] in SCALES and SCALES[lower[j + 1]] >= _ROUNDING_SCALE:
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
        if following not in _ARTICLES and following not in SCALES and following not in _HALVED:
            return None  # "half-time", "half-brother"
    return _fraction(tokens, number, (1, 2))


# "a half-hour film", "a half-point rise".
_HALVED = frozenset("point percentage hour mile minute pint inch acre".split())


def _fraction(tokens: Tokens, number: Numeral, part: tuple[int, int]) -> Numeral:
    """A part of one, or of a scale: "two-thirds", "three quarters of a million"."""
    lower = tokens.lower
    count = len(lower)
    top, bottom = part
    number.part = part
    number.value = Decimal(top) / Decimal(bottom)
    number.words = True
    number.plain = False
    j = number.last + 1
    if j < count and lower[j] in _HYPHENS and touching_hyphen(tokens, j):
        j += 1
    if j < count and lower[j] == "of":
        j += 1
    if j < count and lower[j] in _ARTICLES:
        j += 1
        if j < count and lower[j] in _HYPHENS:
            j += 1
    straight = j == number.last + 1 and lower[number.last] == "half" and lower[j : j + 1] != ["hundred"]
    if (straight or j > number.last + 1) and j < count and lower[j] in SCALES:
        scale = SCALES[lower[j]]
        if scale >= _MILLION:
            number.half = TENTH / bottom
        number.value = plain(number.value * scale)
        number.half *= scale
        number.scale = scale
        number.plain = scale < _MILLION
        number.last = j
        return number
    number.fraction = True
    return number


def _cardinal(tokens: Tokens, i: int, joins: bool) -> Numeral | None:
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
    if lower[i] in _ARTICLES:
        current = 1
        small = 0
        j = i + 1
    else:
        current = CARDINALS[lower[i]]
        small = 10 if lower[i] in TENS else 0
        j = i + 1
    hundreds = False
    while j < end:
        at = j
        word = lower[j]
        if word in _HYPHENS:
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
            if j + 2 < count and (_counts_parts(lower, j + 1) or _one_part(tokens, j + 1)):
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
    if scale >= _MILLION or (scale == 10**5):
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
    hyphen = word in _HYPHENS and touching_hyphen(tokens, j)
    if hyphen:
        j += 1
        word = lower[j]
    if word == "quarters" and (value == 2 or lower[number.first - 1] in _IN_A_ROW):
        return  # "growth in the past three quarters"
    if word in FRACTIONS and value < 100 and number.scale == 1:
        _, bottom = FRACTIONS[word]
        plural = word.endswith("s")
        if value == 1 or plural:
            number.part = (int(value), bottom)
            number.last = j
            _fraction(tokens, number, (int(value), bottom))
        return
    scale = _plural_scale(tokens, number.first, j) if value < 1000 else None
    if scale is not None:
        _multiply(number, scale, j)
        return
    if word == "and":
        k = j + 1
        if hyphen and k < count and lower[k] in _HYPHENS:
            k += 1
        _and_part(tokens, number, k)
        return
    if word == "point" and j + 1 < count and lower[j + 1] in CARDINALS:
        digits = ""
        while j + 1 < count and lower[j + 1] in CARDINALS and len(digits) < 6:
            following = CARDINALS[lower[j + 1]]
            if following >= 10 and digits:
                break
            j += 1
            if following in _TENS_VALUES and 0 < CARDINALS.get(lower[j + 1] if j + 1 < count else "", 0) < 10:
                j += 1
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
            _multiply(number, SCALES[lower[j + 1]], j + 1)


_IN_A_ROW = frozenset("last past next previous first consecutive successive straight following final".split())


def _and_part(tokens: Tokens, number: Numeral, k: int) -> None:
    """ "and a half", "and three-quarters", "and a half million"."""
    lower = tokens.lower
    count = len(lower)
    if k >= count:
        return
    top = 1
    if lower[k] in _ARTICLES or lower[k] == "one":
        k += 1
    elif _counts_parts(lower, k):
        top = CARDINALS[lower[k]]
        k += 1
    elif lower[k] != "half":
        return
    if k < count and lower[k] in _HYPHENS:
        k += 1
    if k >= count or lower[k] not in FRACTIONS or (top > 1) != lower[k].endswith("s"):
        return
    if k + 2 < count and lower[k + 1] == "of" and lower[k + 2] not in _ARTICLES:
        return  # "twenty men and a third of the women"
    bottom = FRACTIONS[lower[k]][1]
    value = number.value
    assert value is not None
    share = Decimal(top) / Decimal(bottom)
    if number.scale >= _ROUNDING_SCALE:  # "a billion and a half"
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
    if j < count and lower[j] in _HYPHENS and touching_hyphen(tokens, j):
        j += 1
    if j < count and lower[j] in SCALES:
        _multiply(number, SCALES[lower[j]], j)
        if j + 1 < count and lower[j + 1] in SCALES:
            _multiply(number, SCALES[lower[j + 1]], j + 1)


def _one_part(tokens: Tokens, k: int) -> bool:
    """Whether "one third" at token k closes its clause: no "one hundred and one third graders"."""
    following = tokens.lower[k + 1] if tokens.lower[k] == "one" else ""
    return following in FRACTIONS and not following.endswith("s") and ends(tokens, k + 2)


def _counts_parts(lower: list[str], k: int) -> bool:
    """Whether token k counts parts of one: "three fifths", "two-thirds"."""
    if not 1 < CARDINALS.get(lower[k], 0) < 20:
        return False
    after = k + 2 if lower[k + 1 : k + 2] == ["-"] else k + 1
    return after < len(lower) and lower[after] in FRACTIONS and lower[after].endswith("s")


EXAMPLES: tuple[Example, ...] = (
    reads("count", "1234567", "1,234,567", "1 234 567", "1\u00a0234\u00a0567"),
    reads("count", "1200000", "1.2 million", "1.2m", "1.2mn", "1.2-million", "one point two million"),
    reads("count", "4500000000000", "4.5tn", "4.5 trillion", "four and a half trillion"),
    reads(
        "count",
        "250000",
        "250k",
        "250K",
        "250,000",
        "a quarter of a million",
        "two hundred and fifty thousand",
    ),
    reads("count", "2500000000", "two and a half billion", "two-and-a-half billion", "2.5bn"),
    reads("count", "1500000000", "a billion and a half", "one and a half billion", "1.5 billion"),
    reads("count", "500000", "half a million", "half-a-million", "five hundred thousand", "5 lakh"),
    reads("count", "12.5", "12-1/2", "12 1/2", "12½", "twelve and a half", "12.5"),
    reads("count", "1.25", "one and a quarter", "1¼", "1 1/4"),
    reads("count", "12", "a dozen", "twelve", "Twelve", "12"),
    reads("count", "6", "half a dozen", "half dozen", "half-dozen", "six"),
    reads("count", "2300000", "2 million 300 thousand", "2.3 million", "2,300,000"),
    reads("percent", "66.6667", "2 thirds", "|2 thirds| of the hall", unit="percent"),
    reads("count", "24", "two dozen", "twenty-four", "twenty four"),
    reads("count", "125500", "one hundred and twenty-five thousand five hundred"),
    reads("count", "2000000000000", "2 lakh crore", "two trillion"),
    reads("count", None, "hundreds of thousands", "tens of millions", "several hundred", "a few thousand"),
    reads("count", "0.75", ".75", "0.75", "zero point seven five"),
    reads("count", "-0.5", "-.5", "minus 0.5", "negative 0.5"),
    reads("measure", "0.22", "a |.22 inch| shell", unit="inch"),
    reads("count", "72", "6 dozens", "six dozens", "seventy-two", "seventytwo"),
    reads(
        "count",
        "4000000000",
        "4 billions",
        "four billions",
        "4e9",
        "4x10^9",
        "4 \u00d7 10^9",
        "4000 millions",
    ),
    reads("count", "9.6", "nine and three fifths", "nine and three-fifths", "nine point six", "9.6"),
    reads("count", "400.75", "four hundred and three quarters", "400 and 3/4"),
    reads("count", "3.15", "three point fifteen", "three point one five"),
    reads("measure", "3.5", "3 and a half miles", "3 1/2 miles", "three and a half miles", unit="mile"),
    reads("count", "3", "over the past |three quarters|", "in its first |three quarters|", head="quarters"),
    reads("percent", "75", "|three quarters| of homes", "|three-quarters| of the rest", unit="percent"),
    reads("count", "2", "he hit |two hundreds|", head="hundreds"),
    reads("count", "20", "|20| and three quarters of the crew", "|twenty men| and a third of the women"),
    reads("count", "-7", "-7", "minus seven", "\u22127"),
    ignores("more digits than any figure has", "9" * 40, "123456789012345678901234567890"),
    ignores("half as the first part of a word", "at half-time", "her half-brother"),
)
