"""How claimcheck and its peers read a text, in one normal form, so that they can be compared.

Each reader takes a text, the category asked for and the day the text counts from, and gives what
it read of that category. A peer that is not installed is left out by `installed_readers`.
Unit names are normalised through pint, currencies to ISO 4217; a bare "$" or "dollars" counts as
USD and a bare "£" as GBP for everybody, cents and pence as hundredths.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

CATEGORIES = (
    *("money", "percent", "number", "range", "ordinal", "age", "temperature", "dimension"),
    *("date", "date range", "duration"),
)
# A share is read as a percentage of at most four decimals ("two-thirds" is 66.6667%).
_NEAR = Decimal("1e-5")


class Value(NamedTuple):
    """A quantity in the normal form: closed ends (None open), unit or currency; days for dates.

    `bare` is False for what a reader gives beside the category asked for: it may match, and is not
    held against it. `bounds` are other ends under which the reading may match ("more than 40"
    stands for 40 and for 40 upwards; which of them a suite marks is a matter of taste). `others`
    are the further days of a reader that keeps several readings of one date ("Friday", past or to
    come): it is right if one of them is, and held against it once.
    """

    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    first: date | None = None
    last: date | None = None
    bare: bool = True
    bounds: tuple[Decimal | None, Decimal | None] | None = None
    others: tuple[tuple[date, date], ...] = ()


Reader = Callable[[str, str, date], list[Value]]


def same(gold: Value, got: Value) -> bool:
    """Whether a reading is exactly right: value, unit and currency, or the days."""
    if gold.first is not None:
        return (gold.first, gold.last) in ((got.first, got.last), *got.others)
    if got.first is not None:
        return False
    if got.unit and gold.unit and "_per_" in got.unit and "_per_" not in gold.unit:
        # "500 barrels a day": most suites mark the barrels alone, whoever reads the rate has read them.
        got = got._replace(unit=got.unit.partition("_per_")[0])
    if not _same_unit(gold.unit, got.unit):
        return False
    ends = [(got.low, got.high)] if got.bounds is None else [(got.low, got.high), got.bounds]
    one = Decimal(1)
    factor = (one, one) if gold.unit in _LOOSE else (_factor(gold.unit), _factor(got.unit))
    if gold.unit in _MONTHS and got.unit in _MONTHS:
        # "2 years and 3 months" are 27 months, though 365 and 30 days do not divide evenly.
        factor = Decimal(_MONTHS[gold.unit]), Decimal(_MONTHS[got.unit])
    return any(
        _near(gold.low, low, factor) and _near(gold.high, high, factor) and (low, high) != (None, None)
        for low, high in ends
    )


def _near(a: Decimal | None, b: Decimal | None, factor: tuple[Decimal, Decimal]) -> bool:
    if a is None or b is None:
        return a is b
    a, b = a * factor[0], b * factor[1]
    return abs(a - b) <= _NEAR * max(abs(a), abs(b))


# A suite that says no more than this accepts any of those.
_LOOSE: dict[str, tuple[str, ...]] = {
    "any ton": ("ton", "metric_ton", "long_ton"),
    "any degree": (
        *("degree", "degree_Celsius", "degree_Fahrenheit"),
        *("delta_degree_Celsius", "delta_degree_Fahrenheit"),
    ),
    "meter or mile": ("meter", "mile"),
    "gallon": ("gallon", "imperial_gallon"),
}
_SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 30 * 86400,
    "quarter": 90 * 86400,
    "year": 365 * 86400,
    "fortnight": 14 * 86400,
    "decade": 3650 * 86400,
    "century": 36500 * 86400,
}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _same_unit(gold: str | None, got: str | None) -> bool:
    if gold == got:
        return True
    if gold is None or got is None:
        return False
    if gold in _LOOSE:
        return got in _LOOSE[gold]
    known = _dimension(gold)
    return known is not None and known == _dimension(got)


@cache
def _registry() -> Any:
    import pint

    return pint.UnitRegistry(cache_folder=None)


@cache
def _parsed(unit: str) -> Any:
    # pint's plain barrel holds 31.5 gallons; what news, Duckling and Recognizers count is oil's.
    text = re.sub(r"\bbarrel(?=_|$)", "oil_barrel", unit)
    text = re.sub(r"\bsquare_(\w+?)(?=_per_|$)", r"(\1**2)", text)
    text = re.sub(r"\bcubic_(\w+?)(?=_per_|$)", r"(\1**3)", text).replace("_per_", "/")
    try:
        return _registry().Quantity(1, text).to_base_units()
    except Exception:
        return None


def _dimension(unit: str) -> str | None:
    """What can be converted into what; None for what cannot (temperatures, currencies, the unknown)."""
    if unit in _SECONDS:
        return "time"
    if unit.startswith(("degree", "delta_degree", "currency:", "any ")) or "_or_" in unit:
        return None
    parsed = _parsed(unit)
    return None if parsed is None else str(parsed.dimensionality)


def known_unit(unit: str) -> bool:
    """Whether a unit in our manner is one that converts into others."""
    if unit in ("point", "generation_wireless"):  # of an index; a "3G" network
        return False
    return unit.startswith("any ") or _dimension(unit) not in (None, "time", "dimensionless")


def _factor(unit: str | None) -> Decimal:
    if unit is None or _dimension(unit) is None:
        return Decimal(1)
    if unit in _SECONDS:
        return Decimal(_SECONDS[unit])
    return Decimal(str(_parsed(unit).magnitude))


# --- names of units and currencies as the suites and the peers write them ------------------------

_SPELLED = {
    "metre": "meter",
    "litre": "liter",
    "gramme": "gram",
    "kilometre": "kilometer",
    "pound mass": "pound",
    "ounce mass": "ounce",
    "feet": "foot",
    "mph": "mile per hour",
    "ton": "any ton",
    "tonne": "metric_ton",
    "tonnes": "metric_ton",
    "us gallon": "gallon",
    "us fluid ounce": "fluid_ounce",
    "oil barrel": "barrel",
    "m": "meter or mile",
    "c": "degree_Celsius",
    "f": "degree_Fahrenheit",
    "celsius": "degree_Celsius",
    "fahrenheit": "degree_Fahrenheit",
    "degree celsius": "degree_Celsius",
    "degree fahrenheit": "degree_Fahrenheit",
    "degree": "any degree",
    "degree angle": "any degree",
}


def unit_named(name: str) -> str:
    """A unit as a suite or a peer names it, in our manner (`Square meter` is `square_meter`)."""
    words = name.strip().lower().replace("-", " ").replace("_", " ")
    for british, american in (("metre", "meter"), ("litre", "liter"), ("gramme", "gram")):
        words = words.replace(british, american)
    found = _SPELLED.get(words, words)
    return found if found.startswith("any") or " or " in found else found.replace(" ", "_")


_MONEY: dict[str, tuple[str, int]] = {
    "dollar": ("USD", 1),
    "united states dollar": ("USD", 1),
    "us dollar": ("USD", 1),
    "usd": ("USD", 1),
    "$": ("USD", 1),
    "cent": ("USD", 100),
    "¢": ("USD", 100),
    "c": ("USD", 100),
    "pound": ("GBP", 1),
    "pound sterling": ("GBP", 1),
    "british pound": ("GBP", 1),
    "£": ("GBP", 1),
    "penny": ("GBP", 100),
    "pence": ("GBP", 100),
    "euro": ("EUR", 1),
    "€": ("EUR", 1),
    "¥": ("JPY", 1),
    "japanese yen": ("JPY", 1),
    "yen": ("JPY", 1),
    "finnish markka": ("FIM", 1),
    "rupee": ("INR", 1),
    "indian rupee": ("INR", 1),
    "₹": ("INR", 1),
    "rs": ("INR", 1),
    "canadian dollar": ("CAD", 1),
    "australian dollar": ("AUD", 1),
    "hong kong dollar": ("HKD", 1),
    "new zealand dollar": ("NZD", 1),
    "singapore dollar": ("SGD", 1),
    "shekel": ("ILS", 1),
    "swiss franc": ("CHF", 1),
    "krona": ("SEK", 1),
    "krone": ("NOK", 1),
    "rand": ("ZAR", 1),
    "ruble": ("RUB", 1),
    "baht": ("THB", 1),
    "won": ("KRW", 1),
    "chinese yuan": ("CNY", 1),
    "dinar": ("dinar", 1),
    "riyal": ("riyal", 1),
    "rial": ("rial", 1),
}
_SHARED = {
    "dinar": frozenset("KWD RSD IQD JOD DZD TND BHD LYD MKD".split()),
    "riyal": frozenset("SAR QAR OMR YER IRR".split()),
    "rial": frozenset("IRR SAR QAR OMR YER".split()),
}


def money(amount: Decimal | None, high: Decimal | None, name: str, iso: str | None = None) -> Value | None:
    """An amount in the normal form, or None when the name is of no currency we know."""
    code, parts = (iso, 1) if iso else _MONEY.get(name.strip().lower(), (None, 1))
    if code is None and len(name) == 3 and name.isupper():
        code = name
    if code is None:
        return None
    divide = Decimal(parts)
    return Value(
        None if amount is None else amount / divide,
        None if high is None else high / divide,
        f"currency:{code}",
    )


def in_currency(value: Value, codes: Iterable[str]) -> Value:
    """The amount as of the first of these currencies, or of the shared name they all go by."""
    listed = tuple(codes)
    for shared, members in _SHARED.items():
        rials = (listed[:1] == ("IRR",)) == (shared == "rial")
        if len(listed) > 1 and set(listed) <= members | {"IRR"} and rials:
            return value._replace(unit=f"currency:{shared}")
    return value._replace(unit=f"currency:{listed[0]}" if listed else None)


# --- claimcheck ---------------------------------------------------------------------------------

_ABOVE = frozenset(("more_than", "at_least", "well_over", "just_over", "odd"))
_BELOW = frozenset(("less_than", "at_most", "up_to", "well_under", "just_under", "nearly"))
_TEMPERATURES = frozenset(_LOOSE["any degree"]) | {"kelvin"}


def claimcheck(text: str, category: str, day: date) -> list[Value]:
    """What claimcheck reads."""
    import claimcheck as ours

    out = []
    for claim in ours.extract(text, published=day):
        if category in ("date", "date range"):
            # "the last three weeks" is a duration that says when it was.
            recent = claim.kind == "duration" and (
                _RECENT.search(text[: claim.start]) or _RECENT.match(claim.text.partition(" ")[0])
            )
            if claim.period is not None and (claim.kind == "date" or recent):
                out.append(_days_read(claim.text, claim.period))
            continue
        quantity = claim.quantity
        if quantity is None:
            continue
        stated = quantity.stated
        if stated is None:
            continue  # "several homes": a claim that states no figure
        low, high = stated
        bounds: tuple[Decimal | None, Decimal | None] | None = None
        if claim.hedge in _ABOVE:
            bounds = (low, None)
        elif claim.hedge in _BELOW:
            bounds = (None, high)
        value = Value(low, high, quantity.unit, bounds=bounds)
        sign = "%" in claim.text or "cent" in claim.text.lower()
        temperature = quantity.unit in _TEMPERATURES
        if category == "money" and claim.kind == "money":
            out.append(in_currency(value, quantity.currencies))
        elif (
            (category == "percent" and claim.kind == "percent" and quantity.unit == "percent")
            or (category == "temperature" and claim.kind == "measure" and temperature)
            or (category == "dimension" and claim.kind == "measure" and not temperature)
            or (category in ("age", "duration") and claim.kind == "duration")
        ):
            out.append(value)
        elif category == "ordinal" and claim.kind == "ordinal":
            out.append(value._replace(unit=None))
        elif category in ("number", "range"):
            if claim.kind == "percent" and not sign:
                value = value._replace(low=low and low / 100, high=high and high / 100)
                value = value._replace(
                    bounds=bounds and (bounds[0] and bounds[0] / 100, bounds[1] and bounds[1] / 100)
                )
            plain = claim.kind in ("count", "percent") and not sign
            ranged = low != high or bounds is not None
            out.append(value._replace(unit=None, bare=plain if category == "number" else ranged))
    return out


_RECENT = re.compile(r"\b(?:last|past|next|coming|upcoming)\s*\Z", re.IGNORECASE)
_DISTANT = re.compile(r"\b(?:ago|now|hence|time)\Z", re.IGNORECASE)
_DAY = timedelta(days=1)


def _days_read(written: str, period: Any) -> Value:
    """A period of ours, with the readings it leaves open.

    Where the words do not settle which days are meant, our period holds all it could be, wider than
    the unit that was written: "last Friday" is one of its two ends, "the last week of May" a
    calendar week within it, "three weeks ago" roughly the day in its middle.
    """
    first, last = period.first, period.last
    if first is None or last is None:
        return Value(None, None, None, first, last)
    length = (last - first).days + 1
    others: tuple[tuple[date, date], ...] = ()
    if _DISTANT.search(written):
        middle = first + (last - first) // 2
        others = ((middle, middle),)
    elif period.granularity == "day":
        others = ((first, first), (last, last))
    elif period.granularity == "week" and length > 7:
        mondays = (first + n * _DAY for n in range(length - 6))
        others = tuple((day, day + 6 * _DAY) for day in mondays if day.weekday() == 0)
    return Value(None, None, None, first, last, others=others)


# --- peers --------------------------------------------------------------------------------------


def quantulum(text: str, category: str, _day: date) -> list[Value]:
    """What quantulum3 reads (ranges as value and uncertainty)."""
    from quantulum3 import parser

    out = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = parser.parse(text)
    for quantity in found:
        middle = Decimal(str(quantity.value))
        reach = Decimal(str(quantity.uncertainty or 0))
        value = Value(middle - reach, middle + reach)
        entity, name = quantity.unit.entity.name, quantity.unit.name
        if category == "money" and entity == "currency":
            made = money(value.low, value.high, name, getattr(quantity.unit, "currency_code", None))
            if made is not None:
                out.append(made)
        elif category == "percent" and name == "percentage":
            out.append(value._replace(unit="percent"))
        elif category in ("number", "range") and (entity == "dimensionless" or category == "range"):
            out.append(value._replace(bare=category == "number" or bool(reach)))
        elif (
            (category in ("age", "duration") and entity == "time")
            or (category == "temperature" and entity == "temperature")
            or (
                category == "dimension"
                and entity not in ("time", "temperature", "currency", "dimensionless", "unknown")
            )
        ):
            out.append(value._replace(unit=unit_named(name)))
    return out


def recognizers(text: str, category: str, day: date) -> list[Value]:
    """What Microsoft's Recognizers-Text reads (its Python port)."""
    import ms_recognizers_number as numbers
    import ms_recognizers_number_with_unit as units

    english = "en-us"
    if category in ("date", "date range", "duration"):
        return _recognized_dates(text, category, day)
    read = {
        "money": units.recognize_currency,
        "dimension": units.recognize_dimension,
        "temperature": units.recognize_temperature,
        "age": units.recognize_age,
        "percent": numbers.recognize_percentage,
        "number": numbers.recognize_number,
        "range": numbers.recognize_number,
        "ordinal": numbers.recognize_ordinal,
    }[category]
    out = []
    for found in read(text, english):
        made = recognized(category, found.resolution or {})
        if made is not None:
            out.append(made._replace(bare=category != "range"))
    return out


def recognized(category: str, resolution: dict[str, Any]) -> Value | None:
    """A resolution of Recognizers-Text in the normal form; its suites use the same."""
    written = resolution.get("value")
    if written is None:
        return None
    try:
        amount = Decimal(str(written).rstrip("%"))
    except ArithmeticError:
        return None
    if category == "money":
        return money(amount, amount, resolution.get("unit", ""), resolution.get("isoCurrency"))
    if category == "percent":
        return Value(amount, amount, "percent")
    if category in ("number", "ordinal", "range"):
        return Value(amount, amount)
    return Value(amount, amount, unit_named(resolution.get("unit", "")))


def _recognized_dates(text: str, category: str, day: date) -> list[Value]:
    import ms_recognizers_date_time as dates

    out = []
    for found in dates.recognize_datetime(text, "en-us", reference=datetime(day.year, day.month, day.day)):
        resolutions = (found.resolution or {}).get("values", [])
        kind = found.type_name.rpartition(".")[2]
        if category == "duration" and kind == "duration" and resolutions:
            written = resolutions[0].get("value", "")
            if written.replace(".", "", 1).isdigit():
                out.append(Value(Decimal(written), Decimal(written), "second"))
        elif category != "duration" and kind in ("date", "daterange"):
            days: list[tuple[date, date]] = []
            for one in resolutions:
                first, last = one.get("value") or one.get("start"), one.get("value") or one.get("end")
                if not first or not last or first == "not resolved":
                    continue
                begin, end = date.fromisoformat(first[:10]), date.fromisoformat(last[:10])
                # Its ranges end on the day after.
                days += [(begin, end)] if "value" in one else [(begin, end), (begin, end - _DAY)]
            if days:
                out.append(Value(None, None, None, *days[0], others=tuple(days[1:])))
    return out


def dateparser_search(text: str, category: str, day: date) -> list[Value]:
    """What dateparser's search finds: points in time, taken as days."""
    if category not in ("date", "date range"):
        return []
    from dateparser.search import search_dates

    base = datetime(day.year, day.month, day.day)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base}) or []
    return [Value(None, None, None, moment.date(), moment.date()) for _, moment in found]


def price(text: str, category: str, _day: date) -> list[Value]:
    """What price-parser takes to be the price."""
    if category != "money":
        return []
    from price_parser import Price

    found = Price.fromstring(text)
    if found.amount is None:
        return []
    made = money(found.amount, found.amount, (found.currency or "").rstrip("."), None)
    return [made] if made is not None else []


READERS: dict[str, tuple[Reader, str]] = {
    "claimcheck": (claimcheck, "claimcheck"),
    "quantulum3": (quantulum, "quantulum3"),
    "recognizers": (recognizers, "ms_recognizers_number"),
    "dateparser": (dateparser_search, "dateparser"),
    "price-parser": (price, "price_parser"),
}


def installed_readers() -> dict[str, Reader]:
    """The readers whose packages are installed here."""
    from importlib.util import find_spec

    return {name: reader for name, (reader, package) in READERS.items() if find_spec(package)}
