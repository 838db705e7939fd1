"""Reading every figure of a passage: one pass over its tokens, each numeral read once.

A numeral is found, refused if it is part of something else, dressed by the first reader that knows
what stands around it (`EXTRACTORS`), joined with a second numeral into a range, hedged, and handed
on as a `Reading` with the ranges that its words allow and a reader expects (design 3.1, 3.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.extract.articled import ARTICLED, opens_span, read_articled
from claimcheck.extract.count import read_count, read_zero, whole_after
from claimcheck.extract.duration import read_age
from claimcheck.extract.figure import Figure
from claimcheck.extract.following import goes_on, goes_on_changing, points_of, restates_share
from claimcheck.extract.fragments import alone, typed
from claimcheck.extract.hedging import hedge_after, hedge_before
from claimcheck.extract.measure import read_measure
from claimcheck.extract.money import read_money
from claimcheck.extract.multiple import read_multiple, read_multiple_word
from claimcheck.extract.notclaims import age_band, naked, runs_on, within_token
from claimcheck.extract.numeral import HALF, MILLION, plain
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.ordinal import read_long_ordinal, read_number_rank, read_ordinal
from claimcheck.extract.percent import JUST, odds_of_counted, read_percent
from claimcheck.extract.ranges import is_between, join, next_numeral, unit_of_list
from claimcheck.extract.reading import Reading
from claimcheck.extract.relating import between_bounds, relate
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import ranked
from claimcheck.lexicon.hedges import FRACTION_STEP, STRENGTH, hedged
from claimcheck.lexicon.numerals import (
    CARDINALS,
    CHANGES,
    FOLDS,
    FRACTIONS,
    MULTIPLES,
    ORDINALS,
    PLURAL_SCALES,
    PLURAL_VERBS,
    SCALES,
    VAGUE,
    VULGAR,
)
from claimcheck.lexicon.units import SPELLINGS
from claimcheck.model import Range

_NUMBER, _ORDINAL, _MULTIPLE, _ZERO, _SCALE, _PART, _SPAN = 1, 2, 3, 4, 5, 6, 7

TRIGGERS: dict[str, int] = {
    **dict.fromkeys(FRACTIONS, _PART),
    **dict.fromkeys(ORDINALS, _ORDINAL),
    **dict.fromkeys(CARDINALS, _NUMBER),
    **dict.fromkeys(VULGAR, _NUMBER),
    **dict.fromkeys(VAGUE, _SCALE),
    "several": _NUMBER,
    **dict.fromkeys(PLURAL_SCALES, _NUMBER),
    **dict.fromkeys(SCALES, _SCALE),
    **dict.fromkeys(MULTIPLES, _MULTIPLE),
    **dict.fromkeys(FOLDS, _MULTIPLE),
    **dict.fromkeys(("no", "none", "nobody"), _ZERO),
    **dict.fromkeys(ARTICLED, _SPAN),
    "half": _NUMBER,
}


def read_figures(
    tokens: Tokens,
    taken: Sequence[bool],
    country: str | None = None,
    currency: str | None = None,
    among: Iterable[int] | None = None,
) -> list[Reading]:
    """Every figure of the passage but its dates, in text order, without overlaps.

    `taken[i]` says that token i belongs to a date. `currency` (ISO 4217) settles a bare sign that
    could be it; `country` (ISO 3166) only ranks what a sign could be. `among` are the tokens that can
    open anything, where the caller has looked (see `openers`).
    """
    lower = tokens.lower
    triggers = TRIGGERS
    readings: list[Reading] = []
    floor = 0
    onward = 0
    for i in range(len(lower)) if among is None else among:
        word = lower[i]
        sort = triggers.get(word, 0)
        if i < onward or not (sort or (word < ":" and word >= "0")):
            continue
        if taken[i]:
            floor = i + 1
            continue
        if sort == _SPAN:
            if not opens_span(tokens, i):
                continue
        elif (
            sort >= _SCALE
            and (i == 0 or lower[i - 1] not in _ARTICLES)
            and not (sort == _PART and _of_scale(lower, i))
            and not (sort == _SCALE and _bare_scale(tokens, i))
        ):
            continue
        onward = _read(tokens, i, sort, floor, taken, readings, country, currency)
        if readings and readings[-1].last >= floor:
            floor = readings[-1].last + 1
    return relate(tokens, between_bounds(tokens, readings))


def _read(
    tokens: Tokens,
    i: int,
    sort: int,
    floor: int,
    taken: Sequence[bool],
    readings: list[Reading],
    country: str | None,
    currency: str | None,
) -> int:
    """Read what token i starts; the token to go on with."""
    lower = tokens.lower
    count = len(lower)
    if sort == 0:
        if i + 1 < count and tokens.ends[i] == tokens.starts[i + 1] and lower[i + 1] in _ENDINGS:
            found = read_ordinal(tokens, i, floor)
            if found is not None:
                readings.append(_finish(tokens, found, floor, country, currency))
                return found.last + 1
            if lower[i + 1] != "st" or lower[i][-1] == "1":  # "12st" weighs
                return i + 2
        if within_token(tokens, i):
            return i + 1
        start = i
    elif sort == _NUMBER:
        start = i
        if lower[i] == "half" and i > floor and lower[i - 1] == "a" and alone(tokens, i - 1, i):
            start = i - 1
        if lower[i] in _TENS_WORDS:
            found = read_ordinal(tokens, i, floor)
            if found is not None:
                readings.append(_finish(tokens, found, floor, country, currency))
                return found.last + 1
    elif sort in (_SCALE, _PART):
        start = i
        if (i and lower[i - 1] in _ARTICLES) or not (_of_scale(lower, i) or _bare_scale(tokens, i)):
            if i <= floor or taken[i - 1]:
                return i + 1
            start = i - 1
    elif sort == _ORDINAL:
        if i > floor and lower[i - 1] in ("a", "an") and lower[i] in FRACTIONS and _is_part(tokens, i, floor):
            start = i - 1
        elif _of_scale(lower, i) and (i == 0 or lower[i - 1] not in _PICKING):
            start = i
        else:
            found = read_ordinal(tokens, i, floor)
            if found is None:
                return i + 1
            readings.append(_finish(tokens, found, floor, country, currency))
            return found.last + 1
    elif sort == _MULTIPLE:
        found = read_multiple_word(tokens, i)
        if found is None:
            return i + 1
        readings.append(_finish(tokens, found, floor, country, currency))
        return found.last + 1
    elif sort == _ZERO:
        found = read_zero(tokens, i)
        if found is None:
            return i + 1
        readings.append(_finish(tokens, found, floor, country, currency))
        return found.last + 1
    else:
        found = read_articled(tokens, i, floor)
        if found is None or any(taken[found.first : found.last + 1]):
            return i + 1
        readings.append(_finish(tokens, found, floor, country, currency))
        return readings[-1].last + 1
    between = is_between(tokens, start, floor)
    number = read_numeral(tokens, start, not between)
    if number is None:
        return i + 1
    if number.value is None and number.vague is None:
        return number.last + 1
    rank = read_long_ordinal(tokens, number, floor) if number.words else None
    if rank is not None:
        readings.append(_finish(tokens, rank, floor, country, currency))
        return rank.last + 1
    # A figure never reaches into a date: what follows is looked at up to the next one.
    ceiling = min(count, number.last + _REACH)
    for k in range(i + 1, ceiling):
        if taken[k]:
            if k <= number.last:
                return i + 1
            ceiling = k
            break
    figure = Figure(number)
    _signed(tokens, figure, floor)
    if not _dress(tokens, figure, floor, country):
        return number.last + 1
    if figure.kind is None:
        listed = unit_of_list(tokens, figure, lambda one, from_: _dress(tokens, one, from_, country), ceiling)
        if listed:
            readings.append(_finish(tokens, figure, floor, country, currency))
            return figure.last + 1
    second = next_numeral(tokens, figure, ceiling, between)
    changed: Figure | None = None
    if second is not None and not taken[second[2]]:
        joint, begin, at = second
        other = read_numeral(tokens, at)
        if other is not None and other.value is not None and not runs_on(tokens, other.last):
            right = Figure(other)
            _signed(tokens, right, begin)
            if _dress(tokens, right, begin, country):
                verdict = join(tokens, figure, right, joint, between, floor, ceiling)
                if verdict == "change":
                    changed = right
    if figure.kind == "percent" and figure.unit == "percent":
        figure.whole_at = whole_after(tokens, figure.last + 1)
    if figure.kind is None:
        if naked(tokens, figure, floor) and not restates_share(tokens, figure, readings):
            return max(figure.last, number.last) + 1
        hedge, last = hedge_after(tokens, figure.last, ceiling)
        if hedge is not None and last > figure.last and changed is None:
            figure.last = last
        else:
            hedge = None
        if changed is not None:
            if not goes_on_changing(tokens, figure, readings):
                figure.kind = "count"
        elif not goes_on(tokens, figure, readings):
            if not read_count(tokens, figure, ceiling, floor):
                return figure.last + 1
            odds_of_counted(tokens, figure)
            points_of(tokens, figure, readings)
        reading = _finish(tokens, figure, floor, country, currency, hedge)
    else:
        reading = _finish(tokens, figure, floor, country, currency)
    readings.append(reading)
    return reading.last + 1


_REACH = 16
_ARTICLES = frozenset(("a", "an"))
_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_TENS_WORDS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())


def _is_part(tokens: Tokens, i: int, floor: int) -> bool:
    """Whether "a third" is a part ("a third of", "by a third") and not one more ("a third man")."""
    lower = tokens.lower
    following = lower[i + 1] if i + 1 < len(lower) else ""
    if alone(tokens, i - 1, i):
        return True
    if following in ("of", "more", "less", "fewer", "higher", "lower"):
        return True
    if following in PLURAL_VERBS:
        return True  # "of the 900 pilots a third are to be trained here"; "a third was hurt" is one person
    before = lower[i - 2] if i - 2 >= floor else ""
    if before in ("under", "over") and i - 3 >= floor and lower[i - 3] in JUST:
        return True  # "fell a little under a third"
    if before in ("nearly", "almost", "than", "roughly", "least", "around"):
        return True
    if before == "of" and i - 3 >= floor and lower[i - 3] in CHANGES:
        return True  # "a cut of a third"
    return before in _SHIFTS and (
        following
        in ("", ".", ",", "to", "in", "from", "since", "over", "on", "and", "this", "last", "after", ";")
    )


def _of_scale(lower: list[str], i: int) -> bool:
    """ "Quarter of a million", "tenth of a gallon", as headlines have it, without an article before."""
    if lower[i] not in FRACTIONS or lower[i + 1 : i + 3] not in (["of", "a"], ["of", "an"]):
        return False
    return _large(lower, i + 3) or (i + 3 < len(lower) and lower[i + 3] in SPELLINGS)


_PICKING = frozenset("the his her its their this that".split())


def _bare_scale(tokens: Tokens, i: int) -> bool:
    """ "Hundred per cent of them", or "thousand litres" as a whole passage: a scale said without "a"."""
    lower = tokens.lower
    if lower[i] not in SCALES:
        return False
    if lower[i] == "hundred" and lower[i + 1 : i + 2] in (["per"], ["percent"], ["%"]):
        return True
    return i == 0 and len(lower) <= 2 and lower[-1] not in PLURAL_SCALES


def _large(lower: list[str], i: int) -> bool:
    return i < len(lower) and SCALES.get(lower[i], 0) >= MILLION


# "fell a third", "up a quarter".
_SHIFTS = frozenset(
    "by about up down fell rose dropped grew lost slid sank tumbled plunged jumped slumped shrank gained"
    " declined climbed soared surged cut slashed".split()
)


def _signed(tokens: Tokens, figure: Figure, floor: int) -> None:
    """A minus before the figure: "-5", "minus 5", "negative 2"."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    at = figure.first - 1
    if at < floor:
        return
    word = words[at]
    if word in ("-", "\u2212", "\u2013"):
        if ends[at] != starts[figure.first] and not (at == 0 and typed(tokens)):
            return
        if (
            (at > floor or (at and lower[at - 1] == "sub"))
            and ends[at - 1] == starts[at]
            and words[at - 1] not in "([\"'\u201c\u2018$\u00a3\u20ac"
        ):
            return
        if word == "\u2013" and at == floor == 0:
            return
        figure.sign = -1
        figure.first = at
    elif lower[at] in ("minus", "negative") and not (at > floor and lower[at - 1] == "or"):
        figure.sign = -1
        figure.first = at


def _dress(tokens: Tokens, figure: Figure, floor: int, country: str | None) -> bool:
    """Let the readers claim the figure in order; False when it is nothing to be read."""
    number = figure.number
    if age_band(tokens, number.first):
        return read_age(tokens, figure, floor)
    if number.vague is None and read_number_rank(tokens, figure, floor):
        return True
    if read_money(tokens, figure, floor, country):
        return True
    if read_percent(tokens, figure):
        return True
    if read_multiple(tokens, figure):
        return True
    if read_measure(tokens, figure, floor) and figure.kind == "duration":
        read_age(tokens, figure, floor)
    if figure.kind is None:
        read_age(tokens, figure, floor)
    return True


def _finish(
    tokens: Tokens,
    figure: Figure,
    floor: int,
    country: str | None,
    currency: str | None,
    hedge: str | None = None,
) -> Reading:
    """The reading of a dressed figure: hedges found, ranges worked out."""
    number = figure.number
    kind = figure.kind
    assert kind is not None
    before, first = (
        (None, figure.first)  # "a win over seventh seed Ana" hedges nothing
        if kind == "ordinal"
        else hedge_before(
            tokens,
            figure.first,
            floor,
            duration=kind == "duration"
            and not figure.bounded
            and tokens.lower[number.first] not in ("a", "an"),
        )
    )
    if hedge is None:
        hedge, last = hedge_after(tokens, figure.last, len(tokens.words))
        if hedge is not None:
            figure.last = last
    if before is not None:
        figure.first = first
        if hedge is None or STRENGTH[before] >= STRENGTH[hedge]:
            hedge = before
    reading = Reading(
        kind,
        figure.first,
        figure.last,
        number_first=number.first,
        number_last=number.last,
        hedge=hedge,
        unit=figure.unit,
        symbol=figure.symbol,
        currencies=ranked(figure.currencies, country, currency),
    )
    reading.head = figure.head
    if figure.whole_at is not None:
        reading.whole = -figure.whole_at - 1  # a token until `_relate` knows the readings
    factor = figure.factor
    if number.value is None:
        assert number.vague is not None
        (low, top), (near, far) = number.vague
        scale = factor or _ONE
        reading.allowed = Range(plain(low * scale), None if top is None else plain(top * scale))
        reading.expected = Range(plain(near * scale), plain(far * scale))
        return reading
    low_value = number.value
    high_value = low_value if figure.high is None else figure.high * figure.sign
    half_low = number.half
    half_high = figure.half_high if figure.half_high is not None else half_low
    if figure.exact or kind == "ordinal" or (kind == "count" and number.plain):
        half_low = half_high = _NOTHING
        if kind == "count" and figure.half_high is not None and figure.half_high != HALF:
            half_high = figure.half_high
    elif not half_low:
        half_low = HALF
        half_high = half_high or HALF
    elif not half_high:
        half_high = HALF
    if figure.extra is not None:
        low_value += figure.extra
        high_value = low_value
        half_low = half_high = figure.slack or half_low
    if factor is not None:
        low_value *= factor
        high_value *= factor
        half_low *= factor
        half_high *= factor
    if figure.sign < 0:
        low_value, high_value = -low_value, -high_value
    low_value = plain(low_value)
    high_value = low_value if high_value == low_value else plain(high_value)
    reading.stated = Range(low_value, high_value)
    if hedge is None:
        if half_low or half_high:
            reading.allowed = Range(plain(low_value - half_low), plain(high_value + half_high))
        else:
            reading.allowed = reading.stated
        reading.expected = reading.allowed
        return reading
    (allow_low, allow_high), (expect_low, expect_high) = hedged(
        hedge,
        low_value,
        high_value,
        half_low,
        half_high,
        FRACTION_STEP if number.fraction and kind == "percent" else _NOTHING,
    )
    reading.allowed = Range(
        None if allow_low is None else plain(allow_low), None if allow_high is None else plain(allow_high)
    )
    reading.expected = Range(
        None if expect_low is None else plain(expect_low), None if expect_high is None else plain(expect_high)
    )
    return reading


_ONE = Decimal(1)
_NOTHING = Decimal(0)
