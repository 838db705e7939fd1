"""Ways to write a figure, an amount, a measure or a date: the stock `claimcheck.strategies` draws from.

Plain functions of plain values, so that they can be read and tested without hypothesis. Every way
comes with `half`, how far rounding may carry the figure it shows (design 3.1): half a unit of the
last digit shown, and nothing for a count in plain digits or words.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from claimcheck.model import Period

_HALF = Decimal("0.5")
_NONE = Decimal(0)


class Way(NamedTuple):
    """One way to write a figure: the text, how far rounding may carry it, the scale word it ends in.

    `scale` is 1 for digits and words without one; `words` says that the figure is spelled out.
    """

    text: str
    half: Decimal
    scale: Decimal = Decimal(1)
    words: bool = False


# --- figures ------------------------------------------------------------------------------------

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
# How a scale is written after digits: with a space or a hyphen, or abbreviated and touching.
_SHORT = {"trillion": ("tn", "trn"), "billion": ("bn",), "million": ("mn",), "thousand": ()}
_INDIAN = ((10**7, "crore"), (10**5, "lakh"))
_SPELLED_BELOW = 10_000


def spelled(number: int, joint: str = " and ") -> str:
    """A whole number in English words; `joint` stands after hundreds (" and " or " ")."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds]} hundred" + (joint + spelled(rest, joint) if rest else "")
    for size, word in _SCALES:
        if number >= size:
            whole, rest = divmod(number, size)
            link = joint if 0 < rest < 100 else " "
            return f"{spelled(whole, joint)} {word}" + (link + spelled(rest, joint) if rest else "")
    raise AssertionError(number)


def without_exponent(value: Decimal) -> Decimal:
    """The same figure in plain digits: 5.6E+10 as 56000000000, 2.50 as 2.5."""
    return Decimal(f"{value.normalize():f}")


def figures(value: Decimal) -> tuple[Way, ...]:
    """Every way to write a figure, zero or above, without a unit: digits, words, scales, fractions."""
    if value < 0:
        raise ValueError("figures are written without their sign")
    ways = [*_in_digits(value), *_scaled(value), *_in_parts(value)]
    if value == value.to_integral_value() and value < _SPELLED_BELOW:
        whole = int(value)
        ways.append(Way(spelled(whole), _NONE, words=True))
        if whole > 100 and whole % 100:
            ways.append(Way(spelled(whole, " "), _NONE, words=True))
        if whole == 12:
            ways.append(Way("a dozen", _NONE, words=True))
        elif whole and not whole % 12 and whole <= 60:
            ways.append(Way(f"{spelled(whole // 12)} dozen", _NONE, words=True))
    return tuple(dict.fromkeys(ways))


def _in_digits(value: Decimal) -> list[Way]:
    shown = f"{value:f}"
    half = _HALF.scaleb(-_decimals(shown))
    ways = [Way(shown, half)]
    if value >= 1000:
        grouped = f"{value:,f}"
        ways += [Way(grouped.replace(",", gap), half) for gap in (",", "\u00a0", "\u202f")]
    return ways


def _decimals(shown: str) -> int:
    return len(shown.partition(".")[2])


def _scaled(value: Decimal) -> list[Way]:
    ways = []
    for size, word in (*_SCALES, *_INDIAN):
        amount = (value / size).normalize()
        shown = f"{amount:f}"
        if not (1 <= amount < 1000) or _decimals(shown) > 3:
            continue
        scale = Decimal(size)
        half = _HALF.scaleb(-_decimals(shown)) * size
        ways.append(Way(f"{shown} {word}", half, scale))
        ways += [Way(shown + short, half, scale) for short in _SHORT.get(word, ())]
        if amount == amount.to_integral_value() and amount < 100:
            rounded = half if size >= 10**6 or word == "lakh" else _NONE
            ways.append(Way(f"{spelled(int(amount))} {word}", rounded, scale, words=True))
    return ways


def _in_parts(value: Decimal) -> list[Way]:
    """Halves and quarters: "12½", "two and a half million", "half a million"."""
    ways = []
    tenth = Decimal("0.1")
    whole, part = divmod(value, 1)
    mark = {
        Decimal("0.5"): ("½", "1/2", 2),
        Decimal("0.25"): ("¼", "1/4", 4),
        Decimal("0.75"): ("¾", "3/4", 4),
    }
    if whole and whole < 100 and part in mark:
        sign, written, bottom = mark[part]
        half = tenth / bottom
        ways += [
            Way(f"{whole}{sign}", half),
            Way(f"{whole} {written}", half),
            Way(f"{whole}-{written}", half),
        ]
        if part == _HALF:
            ways.append(Way(f"{spelled(int(whole))} and a half", half, words=True))
        elif sign == "¼":
            ways.append(Way(f"{spelled(int(whole))} and a quarter", half, words=True))
        else:
            ways.append(Way(f"{spelled(int(whole))} and three-quarters", half, words=True))
    for size, word in _SCALES[:3]:
        whole, part = divmod(value / size, 1)
        if part == _HALF and whole < 20:
            text = f"{spelled(int(whole))} and a half {word}" if whole else f"half a {word}"
            ways.append(Way(text, tenth / 2 * size, Decimal(size), words=True))
        if not part and whole == 1:
            ways.append(Way(f"a {word}", _HALF * size, Decimal(size), words=True))
    return ways


# --- money --------------------------------------------------------------------------------------


class Currency(NamedTuple):
    """How one currency is written without leaving doubt whose it is.

    `signs` touch the figure that follows; `names` stand behind it, in the plural. The code may do
    either, a space away.
    """

    code: str
    signs: tuple[str, ...]
    names: tuple[str, ...]


CURRENCIES: tuple[Currency, ...] = (
    Currency("USD", ("US$", "U.S.$", "US $"), ("U.S. dollars", "US dollars", "American dollars")),
    Currency("CAD", ("C$", "CA$", "Can$", "CDN$"), ("Canadian dollars",)),
    Currency("AUD", ("A$", "AU$"), ("Australian dollars",)),
    Currency("NZD", ("NZ$",), ("New Zealand dollars",)),
    Currency("HKD", ("HK$",), ("Hong Kong dollars",)),
    Currency("SGD", ("S$",), ("Singapore dollars",)),
    Currency("MXN", ("Mex$", "MX$"), ("Mexican pesos",)),
    Currency("BRL", ("R$",), ("reais", "Brazilian reais")),
    Currency("EUR", ("€",), ("euros",)),
    Currency("GBP", (), ("pounds sterling", "British pounds")),
    Currency("CHF", ("SFr",), ("Swiss francs",)),
    Currency("JPY", (), ("yen", "Japanese yen")),
    Currency("CNY", (), ("yuan", "renminbi")),
    Currency("INR", ("₹",), ("Indian rupees",)),
    Currency("KRW", (), ("South Korean won",)),
    Currency("RUB", ("₽",), ("Russian roubles", "Russian rubles")),
    Currency("TRY", ("₺",), ("Turkish lira",)),
    Currency("ILS", ("₪",), ("shekels",)),
    Currency("UAH", ("₴",), ("hryvnias",)),
    Currency("PLN", (), ("zlotys",)),
    Currency("SEK", ("SKr",), ("Swedish kronor",)),
    Currency("NOK", ("NKr",), ("Norwegian kroner",)),
    Currency("DKK", ("DKr",), ("Danish kroner",)),
    Currency("CZK", (), ("Czech crowns", "Czech koruna")),
    Currency("ZAR", ("R",), ("South African rand",)),
    Currency("NGN", ("₦",), ("naira",)),
    Currency("THB", ("฿",), ("baht",)),
)
"""Currencies by code, as English-language news writes them."""

_BY_CODE = {currency.code: currency for currency in CURRENCIES}


# Codes that are words too are money only beside a scale: "TRY 5 million", but not "TRY 5".
_WORDY_CODES = frozenset(("TRY", "NOK"))


def money(way: Way, code: str) -> tuple[str, ...]:
    """Every way to make an amount of this currency of a written figure.

    Not "1980 Hong Kong dollars": digits that could be a year get a sign or are grouped.
    """
    _, signs, names = _BY_CODE.get(code, Currency(code, (), ()))
    written = []
    yearly = len(way.text) == 4 and way.text.isdecimal()
    if not yearly:
        written += [f"{way.text} {name}" for name in names]
        if way.scale > 1 or code not in _WORDY_CODES:
            written.append(f"{way.text} {code}")
    if not way.words:
        written += [sign + way.text for sign in signs]
        if not yearly and (way.scale > 1 or code not in _WORDY_CODES):
            written += [f"{code} {way.text}", code + way.text]
        if way.scale >= 10**6 and " " in way.text:
            joined = way.text.replace(" ", "-")
            written += [sign + joined for sign in signs]
    return tuple(written) or (f"{code} {Decimal(way.text):,f}",)


# --- measures -----------------------------------------------------------------------------------


class Measure(NamedTuple):
    """A unit by pint's name, what it is called in the plural and the singular, and its symbols."""

    unit: str
    plural: str
    singular: str
    symbols: tuple[str, ...] = ()


MEASURES: tuple[Measure, ...] = (
    Measure("kilometer", "kilometres", "kilometre", ("km",)),
    Measure("kilometer", "kilometers", "kilometer", ("km",)),
    Measure("meter", "metres", "metre"),
    Measure("meter", "meters", "meter"),
    Measure("centimeter", "centimetres", "centimetre", ("cm",)),
    Measure("millimeter", "millimetres", "millimetre", ("mm",)),
    Measure("mile", "miles", "mile"),
    Measure("foot", "feet", "foot", ("ft",)),
    Measure("inch", "inches", "inch"),
    Measure("yard", "yards", "yard"),
    Measure("square_kilometer", "square kilometres", "square kilometre", ("km²", "sq km")),
    Measure("square_meter", "square metres", "square metre", ("m²", "sq m")),
    Measure("square_mile", "square miles", "square mile", ("sq miles",)),
    Measure("square_foot", "square feet", "square foot", ("sq ft",)),
    Measure("hectare", "hectares", "hectare", ("ha",)),
    Measure("acre", "acres", "acre"),
    Measure("cubic_meter", "cubic metres", "cubic metre", ("m³",)),
    Measure("liter", "litres", "litre"),
    Measure("liter", "liters", "liter"),
    Measure("milliliter", "millilitres", "millilitre", ("ml",)),
    Measure("gallon", "gallons", "gallon"),
    Measure("barrel", "barrels", "barrel"),
    Measure("kilogram", "kilograms", "kilogram", ("kg",)),
    Measure("kilogram", "kilos", "kilo", ("kg",)),
    Measure("gram", "grams", "gram"),
    Measure("metric_ton", "tonnes", "tonne"),
    Measure("metric_ton", "metric tons", "metric ton"),
    Measure("ounce", "ounces", "ounce", ("oz",)),
    Measure("kilometer_per_hour", "kilometres per hour", "kilometre-per-hour", ("km/h", "kph")),
    Measure("mile_per_hour", "miles per hour", "mile-per-hour", ("mph",)),
    Measure("megawatt", "megawatts", "megawatt", ("MW",)),
    Measure("gigawatt", "gigawatts", "gigawatt", ("GW",)),
    Measure("kilowatt_hour", "kilowatt-hours", "kilowatt-hour", ("kWh",)),
    Measure("gigabyte", "gigabytes", "gigabyte", ("GB",)),
    Measure("degree_Celsius", "degrees Celsius", "degree Celsius", ("°C",)),
    Measure("degree_Fahrenheit", "degrees Fahrenheit", "degree Fahrenheit", ("°F",)),
)
"""Units a newsroom meets, each as it is called."""

DURATIONS: tuple[Measure, ...] = (
    Measure("second", "seconds", "second"),
    Measure("minute", "minutes", "minute"),
    Measure("hour", "hours", "hour"),
    Measure("day", "days", "day"),
    Measure("week", "weeks", "week"),
    Measure("month", "months", "month"),
    Measure("year", "years", "year"),
    Measure("decade", "decades", "decade"),
)
"""Units of time, as durations."""

PERCENTS: tuple[Measure, ...] = (
    Measure("percent", "per cent", "per cent"),
    Measure("percent", "percent", "percent"),
    Measure("percentage_point", "percentage points", "percentage point"),
    Measure("basis_point", "basis points", "basis point"),
)
"""Shares and their differences."""


def measured(way: Way, unit: str, one: bool = False) -> tuple[str, ...]:
    """Every way to put this unit behind a written figure; `one` says that the figure is 1."""
    written = []
    for measure in (*MEASURES, *DURATIONS, *PERCENTS):
        if measure.unit != unit:
            continue
        written.append(f"{way.text} {measure.singular if one and way.scale == 1 else measure.plural}")
        if way.scale == 1 and not way.words:
            for symbol in measure.symbols:
                touching = ("", " ") if symbol[0] != "s" else (" ",)
                written += [f"{way.text}{gap}{symbol}" for gap in touching]
    if unit == "percent" and not way.words and way.scale == 1:
        written.append(f"{way.text}%")
    return tuple(dict.fromkeys(written)) or (f"{way.text} {unit.replace('_', ' ')}",)


# --- ranks and multiples ------------------------------------------------------------------------

_ORDINALS = {
    **dict(zip(range(1, 6), "first second third fourth fifth".split(), strict=True)),
    8: "eighth",
    9: "ninth",
    12: "twelfth",
}


def ordinal(rank: int) -> tuple[str, ...]:
    """A rank in digits and, up to the nineties, in words."""
    last = {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th") if rank % 100 not in (11, 12, 13) else "th"
    written = [f"{rank}{last}"]
    if rank < 100:
        head, _, tail = spelled(rank).rpartition("-")
        number = rank if not head else rank % 10
        word = _ORDINALS.get(number) or (f"{tail[:-1]}ieth" if tail.endswith("y") else f"{tail}th")
        written.append(f"{head}-{word}" if head else word)
    return tuple(written)


# --- dates --------------------------------------------------------------------------------------

_MONTHS = ("January February March April May June July August September October November December").split()
_SHORT_MONTHS = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _months(month: int) -> tuple[str, ...]:
    full = _MONTHS[month - 1]
    return (full, _SHORT_MONTHS[month]) if month in _SHORT_MONTHS else (full,)


def _ordinal_day(day: int) -> str:
    return ordinal(day)[0]


def days(day: date) -> tuple[str, ...]:
    """A day with its year, the American and the British way, with and without its weekday."""
    weekday = _WEEKDAYS[day.weekday()]
    written = [day.isoformat()]
    for month in _months(day.month):
        american = f"{month} {day.day}, {day.year}"
        written += [american, f"{weekday}, {american}", f"{month} {_ordinal_day(day.day)}, {day.year}"]
        if not month.endswith("."):
            british = f"{day.day} {month} {day.year}"
            written += [british, f"{weekday} {british}", f"{_ordinal_day(day.day)} {month} {day.year}"]
            written.append(f"the {_ordinal_day(day.day)} of {month} {day.year}")
    return tuple(written)


def period(value: Period) -> tuple[str, ...]:
    """Every way to write a period with its year; raises ValueError for one nobody could write so."""
    first, last = value.first, value.last
    if first is None or last is None:
        raise ValueError("an open period has no closed way of writing")
    if value.granularity == "day":
        return days(first)
    if value.granularity == "month":
        return tuple(f"{month} {first.year}" for month in _months(first.month))
    if value.granularity == "quarter":
        number = (first.month + 2) // 3
        word = _ORDINALS[number]
        return (f"the {word} quarter of {first.year}", f"Q{number} {first.year}")
    if value.granularity == "half":
        return (f"the {_ORDINALS[1 if first.month == 1 else 2]} half of {first.year}",)
    if value.granularity == "year":
        return (str(first.year),)
    if value.granularity == "decade":
        return (f"the {first.year}s",)
    if value.granularity == "range":
        return _day_ranges(first, last)
    raise ValueError(f"no way to write a period of granularity {value.granularity!r}")


def _day_ranges(first: date, last: date) -> tuple[str, ...]:
    if first.year != last.year:
        return tuple(f"{a} to {b}" for a, b in zip(days(first)[1:2], days(last)[1:2], strict=True))
    left, right = _MONTHS[first.month - 1], _MONTHS[last.month - 1]
    if first.month != last.month:
        return (
            f"{left} {first.day} to {right} {last.day}, {first.year}",
            f"{first.day} {left} to {last.day} {right} {first.year}",
            f"{left} {first.day} – {right} {last.day}, {first.year}",
        )
    return (
        f"{left} {first.day} to {last.day}, {first.year}",
        f"{left} {first.day}-{last.day}, {first.year}",
        f"{first.day}–{last.day} {left} {first.year}",
        f"{first.day} to {last.day} {left} {first.year}",
    )
