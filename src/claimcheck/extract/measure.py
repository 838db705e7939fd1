"""Measures: a figure with a unit of length, mass, temperature..., compound or per something."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.compound import add_smaller
from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.fragments import alone
from claimcheck.extract.fragments import ends as clause_ends
from claimcheck.extract.heads import find_head
from claimcheck.extract.longtail import rare_unit
from claimcheck.extract.notclaims import feet_and_inches
from claimcheck.extract.numeral import multiply, touching_hyphen, use_short_scale
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nouns import LABELS, STOPS
from claimcheck.lexicon.numerals import CARDINALS
from claimcheck.lexicon.units import (
    DELTA,
    PHRASES,
    POWERS,
    POWERS_BEHIND,
    RARE,
    SCALED,
    SPELLINGS,
    SYMBOLS,
    UNITS,
    is_time,
)

# Symbols that are words or letters of their own: a unit only where they touch the digits.
_TOUCHING = frozenset(
    "in st h s g l L m t V N J W ac MP AU hr min ct mi F C mb nm kn dB NM gal qt Pa TJ MJ GL ML PB"
    " ms Mb Gy gm".split()
)
_PLACES = LABELS | {"seat", "row"}  # "seat 22C"
_MULTIPLIED = frozenset("\u00b7\u22c5*/^-")
_AFTER_DECIMALS = frozenset("s V W J N Pa AU".split())
_SPACED_TOO = frozenset("g m t l L mi h min hr mb dB gal nm ms Mb gm".split())
# Symbols that stand for anything at all, unless a figure and they are the whole text.
_BY_ITSELF: dict[str, str] = {
    "in": "inch",
    '"': "inch",
    "\u2033": "inch",
    "'": "foot",
    "\u2032": "foot",
    "f": "degree_Fahrenheit",
    "F": "degree_Fahrenheit",
    "c": "degree_Celsius",
    "C": "degree_Celsius",
    "K": "kelvin",
    "lt": "liter",
    "gals": "gallon",
    "ltr": "liter",
    "A": "ampere",
    "V": "volt",
    "v": "volt",
    "W": "watt",
    "N": "newton",
    "J": "joule",
    "bar": "bar",
    "s": "second",
    "d": "day",
    "w": "week",
    "mo": "month",
    "y": "year",
    "cal": "kilocalorie",
    "bit": "bit",
    "bits": "bit",
}

# After "100m": metres, not millions.
_LENGTHS = frozenset(
    "tall long wide high deep away sprint race hurdles relay freestyle backstroke breaststroke butterfly"
    " medley final dash from below above off run semi-final heats walk steeplechase pool track individual"
    " north south east west champion champions record gold silver bronze title titles event events winner"
    " winners runner runners sprinter swimmer races distance hurdler finalist crown bow tower cliff".split()
)
_LENGTH_CONTEXT = frozenset(
    "depth deep height metres metre wide width tall river jump jumped vault throw threw discus javelin swim"
    " climb race sprint yards feet distance wave waves dive dived altitude summit tower statue tunnel cliff"
    " radius diameter long length clear cleared leap leapt men's women's individual indoor olympic runner ran"
    " athlete athletics champion hurdles sprinter marathon swam lap pole shot-put throws puts".split()
)
_SHY_WORDS = frozenset("degree degrees stone second seconds minute min sec bar pound".split())

_CHANGE_BEFORE = frozenset(
    "by up down warming rise rises rose rising increase increased drop dropped fall fell falling difference"
    " warmed cooled warm change jump cooling climbed swing limit".split()
)
_LINKS = frozenset(
    ("of", "to", "by", "at", "about", "around", "than", "under", "below", "more", "nearly", "over")
)
_CHANGE_AFTER = frozenset(
    "warmer cooler hotter colder higher lower above below warming rise increase drop fall cut difference"
    " change hike".split()
)
_WHEN = frozenset("after later earlier before ago when since".split())

_MAGNITUDE = frozenset(("magnitude",))
_MACH = frozenset(("mach",))


def read_measure(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """Claim the figure when a unit follows it; times become durations (see `duration`)."""
    number = figure.number
    if number.short is not None and not _settle_short(tokens, figure):
        return True
    if figure.kind is not None:
        return True
    at = figure.last + 1
    if at >= len(tokens.words):
        return _labelled(tokens, figure, floor)
    scaled = SCALED.get(tokens.lower[at])
    if scaled is not None and number.value is not None:
        multiply(number, scaled[0], at)
    found = (
        _unit_at(tokens, at, number.fraction, number.vague is not None) if scaled is None else (scaled[1], at)
    )
    if found is None:
        if number.fraction:
            return False
        if number.plain and _below_zero(tokens, figure):
            figure.kind = "measure"  # "it was ten below zero"
            figure.unit = figure.unit or "degree"
            return True
        return _labelled(tokens, figure, floor)
    name, last = found
    if name in POWERS or not _fits(tokens, figure, name, at, last):
        return False
    powered = POWERS_BEHIND.get(tokens.lower[last + 1]) if last + 1 < len(tokens.words) else None
    if powered is not None and f"{powered}_{name}" in UNITS:
        name = f"{powered}_{name}"  # "4 km cubed"
        last += 1
    if name == "millibar" and number.value is not None and not 850 <= number.value <= 1100:
        name = "megabyte"  # "512mb of memory"; air weighs about 1,000
    figure.kind = "measure"
    figure.unit = name
    figure.last = last
    if number.fraction:
        number.fraction = False
        number.half = Decimal("0.1") / (number.part[1] if number.part else 2)
    _rate(tokens, figure)
    add_smaller(tokens, figure)
    _difference(tokens, figure, floor)
    if is_time(figure.unit):
        figure.kind = "duration"
    return True


def _unit_at(tokens: Tokens, at: int, fraction: bool = False, vague: bool = False) -> tuple[str, int] | None:
    """The unit spelled from token `at` on, and its last token."""
    words, lower, starts, ends = tokens.words, tokens.lower, tokens.starts, tokens.ends
    count = len(words)
    touching = ends[at - 1] == starts[at]
    hyphen = False
    if touching_hyphen(tokens, at):
        at += 1
        hyphen = True
        touching = False
        if fraction and lower[at] in ("a", "an") and at + 2 < count and touching_hyphen(tokens, at + 1):
            at += 2  # "half-a-mile"
    elif fraction or vague:
        if lower[at] == "of" and at + 1 < count:
            at += 1
        if fraction and lower[at] in ("a", "an") and at + 1 < count:
            at += 1
            if lower[at] in ("-",) and at + 1 < count:
                at += 1
        touching = False
    word = lower[at]
    power = POWERS.get(word)
    if power is not None and at + 1 < count:
        after = at + 1
        if words[after] in ("-", ".") and after + 1 < count:
            after += 1
        name = SPELLINGS.get(lower[after]) or SYMBOLS.get(words[after])
        if name is not None and f"{power}_{name}" in UNITS:
            return f"{power}_{name}", after
        return None
    phrases = PHRASES.get(word)
    if phrases is not None:
        for phrase, name in phrases:
            end = at + len(phrase)
            if end < count and all(lower[at + 1 + k] == part for k, part in enumerate(phrase)):
                small = phrase and phrase[-1] in ("c", "f") and not words[end].isupper()
                if small and not clause_ends(tokens, end + 1) and lower[end + 1] not in STOPS:
                    continue  # "98 degrees f is normal"
                return name, end
    if touching and feet_and_inches(tokens, at - 1):
        return "foot", at
    symbol = SYMBOLS.get(words[at])
    if symbol is not None and words[at + 1 : at + 2] == ["^"] and tokens.touches(at):
        if at + 2 == count or not tokens.touches(at + 1):
            return None  # a power cut off: "20 m^"
        squared = SYMBOLS.get(words[at] + words[at + 2])
        return None if squared is None else (squared, at + 2)
    if symbol is not None and _goes_on_in_digits(tokens, at):
        return None
    if symbol is not None and not hyphen:
        if touching:
            if words[at] == "h" and tokens.touches(at) and words[at + 1].isdecimal():
                return symbol, at  # "2h30m"
            if words[at] == "ft" and tokens.touches(at + 1) and lower[at + 2 : at + 3] == ["in"]:
                return symbol, at  # "5ft10in"
            if at + 1 < count and ends[at] == starts[at + 1] and words[at + 1][0].isdigit():
                # "m3", "km2": the power touches its symbol.
                squared = SYMBOLS.get(words[at] + words[at + 1])
                return None if squared is None else (squared, at + 1)
            return symbol, at
        if starts[at] - ends[at - 1] <= 1:
            if at + 1 < count and ends[at] == starts[at + 1] and words[at + 1] in "23":
                squared = SYMBOLS.get(words[at] + words[at + 1])
                if squared is not None:
                    return squared, at + 1
            following = words[at + 1] if at + 1 < count else ""
            exact = words[at] in _AFTER_DECIMALS and "." in words[at - 1]  # "ran 9.8 s", "at 4.2 V"
            exact = exact and following not in SYMBOLS and following not in _MULTIPLIED  # "5.3 N m"
            if words[at] in ("W", "J") and words[at + 1 : at + 2] == ["/"] and tokens.touches(at):
                return symbol, at  # "340 W/m2"
            if words[at] == "st" and at + 1 < count and words[at + 1].isdecimal():
                return symbol, at  # "9 st 7"
            if words[at] == "in" and _in_inches(tokens, at):
                return symbol, at
            if words[at] not in _TOUCHING or words[at] in _SPACED_TOO or exact:
                return symbol, at
    if symbol is not None and hyphen and words[at] not in _TOUCHING:
        return symbol, at
    if (
        (touching or (starts[at] - ends[at - 1] == 1 and "." in words[at - 1] and words[at - 1][0].isdigit()))
        and words[at] in ("C", "F")
        and (at < 2 or lower[at - 2] not in _PLACES)
        and not (at + 1 < count and ends[at] == starts[at + 1] and words[at + 1][0].isalnum())
    ):
        return ("degree_Celsius" if words[at] == "C" else "degree_Fahrenheit"), at
    if words[at] in _BY_ITSELF and not hyphen and words[at - 1][-1].isdigit():
        following = lower[at + 1] if at + 1 < count else ""
        sized = following in _SIZED and words[at] in _MARKS  # "12\" wide", "5' tall"
        pressed = (
            words[at] == "bar" and words[at - 1] != "1" and (following == "of" or clause_ends(tokens, at + 1))
        )
        warm = words[at] in ("C", "F") and starts[at] - ends[at - 1] == 1 and _in_the_heat(tokens, at)
        if sized or pressed or warm or alone(tokens, at - 1, at):
            return _BY_ITSELF[words[at]], at
    spelled = SPELLINGS.get(word)
    if spelled is None and word in ("pound", "pounds"):
        spelled = "pound"
    if spelled is None and word in RARE:
        spelled = rare_unit(word)
    if spelled is None and word == "(" and at + 2 < count and words[at + 2] == ")":
        symbol = SYMBOLS.get(words[at + 1])  # "Weight: 50 (kg)"
        return None if symbol is None else (symbol, at + 2)
    if spelled is None and word in _GOING_ON and at + 1 < count:
        later = SPELLINGS.get(lower[at + 1])  # "5 more days", "three full years"
        return None if later is None or not is_time(later) else (later, at + 1)
    return None if spelled is None else (spelled, at)


_GOING_ON = frozenset(
    "more long full whole additional further extra consecutive straight successive solid entire".split()
)


def _goes_on_in_digits(tokens: Tokens, at: int) -> bool:
    """Whether a symbol begins the name of a part, "24703 L-202", and is no "m3" or "2h30m"."""
    words = tokens.words
    if touching_hyphen(tokens, at + 1):
        return words[at + 2][0].isdigit()
    return tokens.touches(at) and words[at] != "h" and words[at + 1].isdecimal() and len(words[at + 1]) > 1


_MARKS = frozenset("'\"\u2032\u2033\u2019\u201d")


def _in_the_heat(tokens: Tokens, at: int) -> bool:
    """Whether a bare C or F behind a space is of heat: "a high of 40 C", "it was 12 F outside"."""
    words, lower = tokens.words, tokens.lower
    after = at + 1
    if after < len(words) and (words[after][0].isupper() or (tokens.touches(at) and words[after] in "-&/")):
        return False
    first, end = tokens.sentence(at)
    return any(word in _HEAT for word in lower[max(first, at - 10) : min(end, at + 5)])


_HEAT = frozenset(
    "temperature temperatures heat cold hot warm warmer cool cooled cooler heated degrees thermometer weather"
    " outside freezing boil boils boiling melts melting oven fever highs lows".split()
)
_SIZED = frozenset("wide long tall high deep thick across diameter".split())
_RAINED = frozenset("rain rainfall snow snowfall length width height depth diameter long".split())


def _in_inches(tokens: Tokens, at: int) -> bool:
    """Whether the "in" at token `at` is inches: "12 in wide", "3 in. of rain", "rain: 2.5 in."."""
    lower = tokens.lower
    after = lower[at + 1] if at + 1 < len(lower) else ""
    if after in _SIZED:
        return True
    if after != "." or not tokens.touches(at):
        return False
    first, end = tokens.sentence(at)
    if at + 2 < end and tokens.words[at + 2][0].islower():
        return True
    return any(word in _RAINED for word in lower[max(first, at - 8) : at])


def _fits(tokens: Tokens, figure: Figure, name: str, at: int, last: int) -> bool:
    """Whether words that also mean other things are a unit here."""
    lower = tokens.lower
    count = len(lower)
    following = lower[last + 1] if last + 1 < count else ""
    if not figure.number.value and figure.number.words and figure.number.vague is None:
        return lower[last].endswith("s")  # "the zero hour"
    if name == "cup":  # "won three cups"
        return following == "of" or figure.number.part is not None or alone(tokens, figure.first, last)
    if name == "stone":
        # "12 stone houses" are houses; "12 stone 4lb" and "weighed 12 stone" weigh.
        return lower[last] == "st" or not (following.endswith("s") and following not in ("lbs", "pounds"))
    if name == "second" and lower[last] == "second":
        value = figure.number.value
        if following in ("half", "-", "place", "round", "leg") or (
            following and value is not None and value > 1 and not touching_hyphen(tokens, at)
        ):
            return touching_hyphen(tokens, at) and following not in ("half",)
    if name == "foot" and lower[last] == "foot" and not touching_hyphen(tokens, at):
        return figure.number.value is not None
    if is_time(name) and figure.number.value == 1 and figure.number.words:
        return _lasts(tokens, figure, at, last, following)
    if name == "degree" and _places(tokens, last):
        return False
    if name == "degree" and following in ("in", "from", "course", "courses", "programme", "programmes"):
        value = figure.number.value
        return value is not None and value > 3 and following == "in"
    return not (name == "yard" and following in ("line", "box"))  # "the six-yard box"


def _places(tokens: Tokens, last: int) -> bool:
    """Whether degrees are of a map: "51\u00b0 30\u2032 N", "12\u00b0S"."""
    words = tokens.words
    if words[last] not in "\u00b0\u00ba" or last + 1 >= len(words):
        return False
    if words[last + 1] in ("N", "S", "E", "W"):
        return True
    return words[last + 1].isdecimal() and words[last + 2 : last + 3] in (["'"], ["\u2032"], ["\u2019"])


def _lasts(tokens: Tokens, figure: Figure, at: int, last: int, following: str) -> bool:
    """Whether "one day" tells how long and not when: "in one day", not "one day he left"."""
    if touching_hyphen(tokens, at) or following in _SPANNED or following == "-":
        return True
    if alone(tokens, figure.first, last):
        return True
    after = last + 2
    if following == "and" and after < len(tokens.words):
        word = tokens.lower[after]
        if word in CARDINALS or word[0].isdigit() or word == "a":
            return True  # "one year and six months"
    first = figure.first
    if not first or tokens.lower[first - 1] in _SPANNING:
        return bool(first)
    return (
        tokens.lower[last] in ("year", "month", "hour", "minute", "second")
        and following not in ("of",)
        and (following in ("in", "and", "for", ".", ","))
    )


_SPANNED = frozenset("later ago after before earlier old long short away or to from less more".split())
_SPANNING = frozenset(
    "in within for after by lasted lasting just only least than about nearly almost over under last past next"
    " every around roughly exactly some takes took every-one another".split()
)


def _settle_short(tokens: Tokens, figure: Figure) -> bool:
    """Decide what "m", "k", "b", "t" behind digits abbreviate; False when the figure is done.

    "100m" is metres in "the 100m hurdles" and millions in "100m people"; the words around decide.
    """
    words, lower = tokens.words, tokens.lower
    count = len(words)
    number = figure.number
    short = number.short
    at = number.last + 1
    after = at + 1
    following = lower[after] if after < count else ""
    if short == "k" and following in ("run", "race", "walk", "fun", "runs", "races", "road", "course"):
        number.short = None
        _take(figure, "kilometer", at)
        return False
    if short == "b" and number.decimals > 1 and number.value is not None and number.value > 100:
        number.short = None  # the radio standard 802.11b
        return True
    screen = short == "k" and words[at] == "K" and number.value in (4, 8) and not number.decimals
    if screen and find_head(tokens, after, count) is None:
        number.short = None  # a 4K film
        return True
    if short in ("mm", "tr", "t"):
        number.short = None
        return True
    if short == "m":
        glued = after < count and tokens.ends[at] == tokens.starts[after]
        if glued and (following[0].isdigit() or following == "^"):
            number.short = None  # "20m3", and not "24703 m212"
            return True
        if words[at] == "M":
            use_short_scale(number)
            figure.last = number.last
            return True
        if _is_metre(tokens, figure, after, following):
            number.short = None
            if following == "/" and after + 1 < count and lower[after + 1] in ("s", "sec", "s²"):
                return True
            _take(figure, "meter", at)
            add_smaller(tokens, figure)
            return False
    use_short_scale(number)
    figure.last = number.last
    return True


def _take(figure: Figure, unit: str, last: int) -> None:
    figure.kind = "measure"
    figure.unit = unit
    figure.last = last


def _is_metre(tokens: Tokens, figure: Figure, after: int, following: str) -> bool:
    lower = tokens.lower
    count = len(lower)
    touching = after < count and tokens.ends[after - 1] == tokens.starts[after]
    if following == "/" and touching:
        return True
    if following in _LENGTHS or following in ("x", "×", "²", "³"):
        return True
    first = figure.first
    value = figure.number.value
    if value is not None and value >= 1000:
        return True  # "the 10,000m": nobody writes thousands of millions so
    if following == "(" and after + 2 < count and lower[after + 2] in ("ft", "feet", "yards", "yd", "foot"):
        return True
    before = lower[first - 1] if first else ""
    if before in ("x", "×", "by") and first >= 2 and lower[first - 2] == "m":
        return True
    if after < count and following[0].isdigit() and not touching:
        return True  # "1m 85cm"
    if (
        following in SPELLINGS
        or following in POWERS
        or following in ("people", "homes", "jobs", "men", "women")
    ):
        return False
    if following.endswith("s") and following not in ("is", "was", "as", "has", "this"):
        return False
    if tokens.starts[after - 1] > tokens.ends[after - 2]:
        return not figure.number.words and find_head(tokens, after, count) is None  # "14.2 m"
    sentence_first, _ = tokens.sentence(first)
    near = lower[max(sentence_first, first - 8) : first] + lower[after : after + 4]
    return any(word in _LENGTH_CONTEXT for word in near)


def _rate(tokens: Tokens, figure: Figure) -> None:
    """Something per something: "litres per second", "km/h", "kilograms a hectare"."""
    words, lower = tokens.words, tokens.lower
    count = len(words)
    at = figure.last + 1
    if at + 1 >= count:
        return
    word = lower[at]
    if word not in ("per", "/", "a", "an"):
        return
    if word in ("a", "an") and at + 2 < count and lower[at + 2] in _WHEN:
        return
    start = at + 1
    if figure.unit == "liter" and words[start] == "100" and _kilometers(tokens, start + 1):
        figure.unit = "liter_per_hundred_kilometer"
        figure.last = start + 1
        return
    power = POWERS.get(lower[start])
    last = start
    if power is not None and start + 1 < count:
        last = start + 2 if words[start + 1] == "-" and start + 2 < count else start + 1
        bottom = SPELLINGS.get(lower[last])
        bottom = None if bottom is None else f"{power}_{bottom}"
    else:
        bottom = SPELLINGS.get(lower[start]) or (SYMBOLS.get(words[start]) if word in ("/", "per") else None)
        if word == "/" and words[last + 1 : last + 2] == ["^"] and tokens.touches(last):
            cubed = SYMBOLS.get("".join((words[last], *words[last + 2 : last + 3])))
            if cubed is not None or words[last] == "s":
                bottom = cubed or "second_squared"
                last += 2  # "g/cm^3", "m/s^2"
        elif word == "/" and last + 1 < count and words[last + 1] in "23" and tokens.touches(last):
            cubed = SYMBOLS.get(words[last] + words[last + 1])
            if cubed is not None:
                bottom = cubed
                last += 1
    if figure.unit == "meter" and words[start] == "s\u00b2":
        bottom = "second_squared"
    if bottom is None:
        return
    name = f"{figure.unit}_per_{bottom}"
    if name == "meter_per_second" and tokens.touches(last) and words[last + 1] == "2":
        name = "meter_per_second_squared"
        last += 1
    if name == "pound_per_square_inch":
        name = "pound_force_per_square_inch"
    if name not in UNITS:
        return
    figure.unit = name
    figure.last = last


def _kilometers(tokens: Tokens, at: int) -> bool:
    if at >= len(tokens.words):
        return False
    return "kilometer" in (SYMBOLS.get(tokens.words[at]), SPELLINGS.get(tokens.lower[at]))


def _difference(tokens: Tokens, figure: Figure, floor: int) -> None:
    """A change of temperature is a difference: "up 2 degrees Celsius", "1.5C warmer"."""
    heat = figure.unit == "degree" or figure.unit in DELTA
    if heat and figure.first == 1 == floor + 1 and tokens.words[0] == "\u2013" and tokens.touches(0):
        figure.sign = -1  # a list's dash before a bare figure, a minus before a temperature
        figure.first = 0
    if not heat or _below_zero(tokens, figure):
        return
    delta = DELTA.get(figure.unit or "")
    if delta is None:
        return
    lower = tokens.lower
    following = lower[figure.last + 1] if figure.last + 1 < len(lower) else ""
    if following == "of" and figure.last + 2 < len(lower):
        following = lower[figure.last + 2]
    at = figure.first - 1
    looked = 0
    while at >= floor and looked < 3:
        word = lower[at]
        if word in ("to", "at") and looked == 0 and not (at > floor and lower[at - 1] in ("warming", "rise")):
            return
        if word in _CHANGE_BEFORE:
            figure.unit = delta
            return
        if word not in _LINKS:
            break
        at -= 1
        looked += 1
    if following in _CHANGE_AFTER and not (following in ("below", "above") and _zero(lower, figure.last + 1)):
        figure.unit = delta


def _below_zero(tokens: Tokens, figure: Figure) -> bool:
    """ "20 degrees below zero" is a temperature, and negative."""
    lower = tokens.lower
    at = figure.last + 1
    if lower[at : at + 2] == ["above", "zero"] and figure.kind is not None:
        figure.last = at + 1
        return True
    if lower[at : at + 1] not in (["below"], ["under"]) or lower[at + 1 : at + 2] not in (["zero"], ["0"]):
        return False
    if figure.sign > 0:
        figure.sign = -1
    figure.last = at + 1
    scale = SPELLINGS.get(lower[at + 2]) if at + 2 < len(lower) else None
    if scale in DELTA and figure.unit in (None, "degree"):  # "12 below zero Celsius"
        figure.unit = scale
        figure.last = at + 2
    return True


def _zero(lower: list[str], at: int) -> bool:
    return at + 1 < len(lower) and lower[at + 1] in ("zero", "freezing", "0")


def _labelled(tokens: Tokens, figure: Figure, floor: int) -> bool:
    """A scale named before or after the figure: "magnitude 6.2", "6.2 on the Richter scale"."""
    lower = tokens.lower
    count = len(lower)
    number = figure.number
    if number.value is None or number.value > 10 or number.fraction:
        return False
    at = figure.first - 1
    before = lower[at] if at >= floor else ""
    if before == "-" and at - 1 >= floor and tokens.touches(at):
        at -= 1
        before = lower[at]
    if before == "of" and at - 1 >= floor:
        at -= 1
        before = lower[at]
    if before in _MAGNITUDE or before in _MACH:
        figure.kind = "measure"
        figure.unit = before
        figure.first = at
        figure.sign = 1
        return True
    after = figure.last + 1
    if after < count:
        if touching_hyphen(tokens, after) and lower[after + 1] in _MAGNITUDE:
            after += 1
        if lower[after] in _MAGNITUDE:
            figure.kind = "measure"
            figure.unit = "magnitude"
            figure.last = after
            return True
        if lower[after] == "on" and lower[after + 1 : after + 4] == ["the", "richter", "scale"]:
            figure.kind = "measure"
            figure.unit = "magnitude"
            figure.last = after + 3
            return True
    return False


EXAMPLES: tuple[Example, ...] = (
    reads(
        "measure",
        "3600",
        "3,600 kilometres",
        "3,600-kilometre",
        "3,600km",
        "3,600 kilometers",
        unit="kilometer",
    ),
    reads("measure", "60", "60 mph", "60mph", "60 miles per hour", "60 miles an hour", unit="mile_per_hour"),
    reads(
        "measure", "120", "120 km/h", "120 km per hour", "120 kilometres an hour", unit="kilometer_per_hour"
    ),
    reads("measure", "2060", "2,060 kilograms per hectare", "2,060 kg/ha", unit="kilogram_per_hectare"),
    reads("measure", "2.06", "2.06 t/ha", "2.06 tonnes a hectare", unit="metric_ton_per_hectare"),
    reads("measure", "2.1", "2.1 Mt", "2.1 megatonnes", unit="megatonne"),
    reads("measure", "2100000", "2.1m tonnes", "2.1 million tonnes", unit="metric_ton"),
    reads("measure", "-20", "20 degrees below zero", "minus 20 degrees", "20 below zero", unit="degree"),
    reads("measure", "-20", "20 degrees Celsius below zero", "-20 deg c", unit="degree_Celsius"),
    reads(
        "measure", "70", "70 degrees f", "70 deg fahrenheit", "70 farenheit", "70 f", unit="degree_Fahrenheit"
    ),
    reads("measure", "12", "12 in", '12"', "12 inches", "12 inch", unit="inch"),
    reads("count", "12", "|12| in the boat", "with |12| in reserve", "|12| in all", "set |12| in stone"),
    reads("duration", "9.58", "9.58s", "9.58 s", "9.58 seconds", "9.58 sec", unit="second"),
    ignores("decades and ages with an s", "in her 30s", "the late 70s", "a man in his 50s", "the 5s and 6s"),
    reads("measure", "50", "50 (kg)", "50kg", unit="kilogram"),
    reads("measure", "3", "three cups", "|three cups| of flour", unit="cup"),
    reads("count", "3", "won |three cups| in a row", "he lifted |three cups|.", head="cups"),
    reads("duration", "5", "|5 more days|", "for |five full days|", "|5 straight days| of rain", unit="day"),
    reads("count", "5", "|5 more boats|", head="boats"),
    reads(
        "measure",
        "3000",
        "3,000 sq km",
        "3,000 square kilometres",
        "3,000 km²",
        "3,000 km2",
        unit="square_kilometer",
    ),
    reads("measure", "20", "20 cubic metres", "20 m³", "20m3", "20 m^3", unit="cubic_meter"),
    reads("measure", "-5", "-5C", "minus 5 degrees Celsius", "-5°C", "-5 °C", unit="degree_Celsius"),
    reads("measure", "104", "104F", "104 degrees Fahrenheit", "104°F", unit="degree_Fahrenheit"),
    reads(
        "measure", "2", "up |2 degrees Celsius|", "a rise of |2C|", "|2C| warmer", unit="delta_degree_Celsius"
    ),
    reads("measure", "6.2", "magnitude 6.2", "6.2-magnitude", "a |magnitude of 6.2|", unit="magnitude"),
    reads("measure", "0.5", "half a mile", "half-a-mile", "0.5 miles", unit="mile"),
    reads("measure", "100", "the |100m| hurdles", "|100m| high", unit="meter"),
    reads("measure", "512", "512MB", "512 megabytes", unit="megabyte"),
    reads("measure", "400", "400 ppm", "400 parts per million", unit="part_per_million"),
    reads("measure", "10..15", "10 to 15 feet", "10-15 feet", "between 10 and 15 feet", unit="foot"),
    reads("measure", "4", "4 km cubed", "4 cubic kilometres", "4 km³", unit="cubic_kilometer"),
    reads("measure", "12", "a pipe |12 in| wide", "|12 in|. of rain fell", "12-inch", unit="inch"),
    reads("measure", "0.5", "a |half-litre| bottle", "half a litre", "0.5 l", unit="liter"),
    reads("measure", "0.5", "1/2 cup", "|1/2 cup| olive oil", "half a cup", unit="cup"),
    reads("measure", "300", "300 pound-feet", "300 lb-ft", "300 foot-pounds", unit="foot_pound"),
    reads("measure", "6.8", "6.8 TeV", "6.8 teraelectronvolts", unit="teraelectronvolt"),
    reads("measure", "7", "7 l/100km", "7 litres per 100 km", unit="liter_per_hundred_kilometer"),
    reads("measure", "4.2", "at |4.2 V|", "4.2 volts", unit="volt"),
    reads("measure", "340", "340 W/m2", "340 watts per square metre", unit="watt_per_square_meter"),
    reads("measure", "2.5", "2.5 g/cm^3", "2.5 g/cm3", unit="gram_per_cubic_centimeter"),
    reads("measure", "10", "10 m/s2", "10 m/s\u00b2", unit="meter_per_second_squared"),
    reads("measure", "2", "Mach 2", "at |Mach 2|", unit="mach"),
    reads("measure", "10", "10 degrees above zero", "10 degrees", unit="degree"),
    reads("measure", "98", "|98 degrees f| is normal", unit="degree_Fahrenheit"),
    reads("count", "12", "voted |12| in all", "lost |12| in."),
    reads("measure", "12", 'a |12"| wide shelf', "12 inches", unit="inch"),
    reads("measure", "5", "a plank |5'| long", "5 feet", unit="foot"),
    reads("measure", "5.5", "5ft6in", "5 ft 6 in", unit="foot"),
    reads("measure", "3", "|3 bar|.", "at |3 bar| of pressure", unit="bar"),
    reads("count", "3", "|3 bar stools|", head="stools"),
    reads("measure", "28000000000", "28 bcm", "28 billion cubic metres", unit="cubic_meter"),
    reads("measure", "0.3", "0.3 AU", "0.3 astronomical units", unit="astronomical_unit"),
    reads("measure", "3000000000", "3 bcf", "3 billion cubic feet", unit="cubic_foot"),
    reads(
        "measure", "40", "a high of |40 C| in the heat", "a |40-degree-Celsius| day", unit="degree_Celsius"
    ),
    reads("measure", "-12", "12 below zero Celsius", "-12C", unit="degree_Celsius"),
    ignores("letters behind a figure", "the vitamin C dose was 40 C", "Group C drew with 40 C and D"),
    ignores("part numbers", "24703 L-202"),
    ignores(
        "half a day of something else", "the half-year results", "a half-day strike", "a half-term break"
    ),
    ignores("a place on a pitch", "inside the six-yard box"),
)
