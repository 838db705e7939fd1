"""Numerals in digits, with their scale: "1,234.5", "12-1/2", "5bn", "2 lakh crore", "4.2x10^5"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.fragments import alone
from claimcheck.extract.numeral import (
    ARTICLES,
    HALF,
    HYPHENS,
    MAX_DIGITS,
    MAX_TOKENS,
    MAX_VALUE,
    ROUNDING_SCALE,
    TENTH,
    Numeral,
    add_fraction,
    add_part,
    multiply,
    plain,
    plural_scale,
    touching_hyphen,
    use_short_scale,
)
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import SIGNS
from claimcheck.lexicon.numerals import FRACTIONS, SCALES, SHORT_SCALES, SURE_SHORT_SCALES, VULGAR


def read_digits(tokens: Tokens, i: int) -> Numeral | None:
    words = tokens.words
    count = len(words)
    text = words[i]
    if len(text) > MAX_DIGITS + 8:
        return None
    first = i
    if _point_before(tokens, i):
        first, text = i - 1, f"0.{text}"
    grouped = not (text.isdecimal() or _GROUPING.isdisjoint(text))
    if grouped:
        for mark in _GROUPING:
            text = text.replace(mark, "")
    last = i
    after = i + 1
    if after < count and not grouped and "." not in text and len(text) <= 3:
        last, text = _spaced_groups(tokens, i, text)
        after = last + 1
    if len(text) > MAX_DIGITS:
        return None
    if words[after : after + 1] == ["\u00b7"] and _raised_point(tokens, after):
        text, last = f"{text}.{words[after + 1]}", after + 1
        after = last + 1
    value = Decimal(text)
    number = Numeral(first, last, value)
    point = text.find(".")
    decimals = 0 if point < 0 else len(text) - point - 1
    if decimals and value and value.adjusted() < -5:
        return None
    number.decimals = decimals
    number.half = _HALVES[decimals]
    if decimals:
        number.plain = False
    if after >= count:
        return number
    if _powered(tokens, number):
        return number
    if not decimals and tokens.lower[after] in _PART_NOUNS and 1 < value < 20:
        part = (int(value), FRACTIONS[tokens.lower[after]][1])
        number.last = after
        return add_fraction(tokens, number, part)  # "2 thirds"
    if not decimals:
        _mixed_fraction(tokens, number)
        after = number.last + 1
        if after >= count:
            return number
        if words[after] == "and" and number.last == i:
            add_part(tokens, number, after + 1)
            if number.last > i:
                return number
    _scaled(tokens, number, after)
    return number


_GROUPING = frozenset(",\u00a0\u2009\u202f")
# Half of the last place that is written: 0.5, 0.05, ...
_HALVES = tuple(Decimal((0, (5,), -decimals - 1)) for decimals in range(MAX_DIGITS + 1))

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


def _raised_point(tokens: Tokens, at: int) -> bool:
    """Whether the dot at token `at` is a decimal point, as British journals set it: "2\u00b73 million"."""
    words = tokens.words
    if not tokens.touches(at - 1) or not tokens.touches(at) or not words[at + 1].isdecimal():
        return False
    return words[at - 1].isdecimal() and words[at + 2 : at + 3] != ["^"]


def _powered(tokens: Tokens, number: Numeral) -> bool:
    """Digits in scientific notation: "4.2x10^5", "3 \u00d7 10^8", "2.5e9"; they touch, but for the \u00d7."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    count = len(words)
    at = number.last + 1
    assert number.value is not None
    power = at + 1
    if words[at] in ("x", "X", "\u00d7", "*") and words[power : power + 1] == ["10"]:
        raised = words[power + 1 : power + 2]
        if raised and tokens.touches(power) and raised[0][0] in _SUPERSCRIPTS:
            return _superscript(tokens, number, power + 1)
        if raised != ["^"] and raised not in (["-"], ["\u2212"]):
            return False
        power += 1 + (raised == ["^"])  # "2.5\u00d710^-4", "2.5\u00d710\u22124"
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
    return _raise(number, int(words[power]) * (-1 if negative and words[power - 1] != "+" else 1), power)


def _superscript(tokens: Tokens, number: Numeral, at: int) -> bool:
    """The power of "2.48\u00d710\u207b\u2075", whose sign and digits are superscripts."""
    words = tokens.words
    last = at + 1 if words[at] == "\u207b" and tokens.touches(at) else at
    digits = words[last].translate(_LOWERED) if last < len(words) else ""
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 2:
        return False
    return _raise(number, int(digits) * (-1 if last > at else 1), last)


_SUPERSCRIPTS = frozenset("\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_LOWERED = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")


def _raise(number: Numeral, exponent: int, last: int) -> bool:
    """Multiply by a power of ten; a figure beyond measure ("6.02 \u00d7 10^23") becomes nobody's."""
    assert number.value is not None
    number.last = last
    number.plain = False
    if not -20 <= exponent <= 21 or abs(number.value.scaleb(exponent)) > MAX_VALUE:
        number.value = None
        return True
    value = number.value.scaleb(exponent)
    number.half = number.half.scaleb(exponent)
    number.value = plain(value)
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
            odd = words[j + 2 : j + 3] == ["of"] and bottom.isdecimal() and len(bottom) == 2
            if (_is_fraction(top, bottom) or (odd and _below(top, bottom))) and not chained:
                number.value = Decimal(top) / Decimal(bottom)
                number.fraction = True
                number.plain = False
                number.part = (int(top), int(bottom))
                number.last = j + 1
        return
    if word in HYPHENS and touching_hyphen(tokens, j):
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


def _below(top: str, bottom: str) -> bool:
    return top.isdecimal() and len(top) <= 2 and 0 < int(top) < int(bottom)  # "1/40 of the width"


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
    if word in HYPHENS and j + 1 < count and lower[j + 1] in SCALES and touching_hyphen(tokens, j):
        j += 1
        word = lower[j]
    scale = SCALES.get(word) or plural_scale(tokens, number.first, j)
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
        if not near and word != "t":  # "$5.5 b", "20 k dollars"
            near = words[number.first - 1] in SIGNS if number.first else False
            near = near or (j + 1 < count and lower[j + 1] in ("dollars", "euros", "rupees", "usd"))
        if near and (len(word) > 1 or words[j] in "kKmMbBtT"):
            number.short = word
        return
    multiply(number, scale, j)
    while j + 1 < count and lower[j + 1] in SCALES and scale != 12 and j - after < MAX_TOKENS:
        if number.value is None or number.value > MAX_VALUE:
            break
        multiply(number, SCALES[lower[j + 1]], j + 1)
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
        and lower[j + 2] in ARTICLES
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
        if number.value is None or number.scale < _LAKH or at + 1 >= len(lower):
            return
        last = at + 1
        hundreds = lower[last] == "hundred" and last + 1 < len(lower)
        last += hundreds  # "1 million 2 hundred thousand"
        scale = SCALES.get(lower[last])
        if scale is None or scale < ROUNDING_SCALE or not lower[at].isdecimal() or len(lower[at]) > 3:
            return
        more = int(lower[at]) * scale * (100 if hundreds else 1)
        if more >= number.scale:
            return
        number.value += more
        number.scale = scale
        number.half = HALF * scale
        number.last = last


_LAKH = 10**5
