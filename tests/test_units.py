"""The lexicons of units and currencies agree with pint, babel and ISO 4217."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.lexicon import units
from claimcheck.lexicon.currencies import (
    CODES,
    HUNDREDTHS,
    NAMES,
    PREFIX_WORDS,
    SIGNS,
    SUFFIX_WORDS,
    ranked,
)
from claimcheck.lexicon.nations import HOME, NATIONS
from claimcheck.lexicon.units import AMBIGUOUS, COMPOUND, DELTA, PHRASES, SPELLINGS, SYMBOLS, UNITS

# Ours by convention (design.md), by what news means, or by reading a label as a unit.
OURS = frozenset(
    "percentage_point basis_point magnitude megatonne gigatonne kilotonne therm mach cup tablespoon teaspoon"
    " twenty_foot_equivalent_unit per_share acre_foot horsepower lumen pixel megapixel decibel percent"
    " quintal decade part_per_million part_per_billion revolution_per_minute beat_per_minute"
    " mile_per_gallon".split()
)


def _pint_units() -> list[str]:
    return [
        name
        for name, unit in UNITS.items()
        if name not in OURS and not name.startswith("per_") and unit.dimension != "per_share"
    ]


@pytest.fixture(scope="module")
def registry() -> object:
    """One pint registry for the module; making one takes a quarter of a second."""
    return pytest.importorskip("pint").UnitRegistry(autoconvert_offset_to_baseunit=True)


# News means oil by a barrel (42 gallons), pint means beer.
_PINTS = {"barrel": "oil_barrel"}


def _in_pint(name: str) -> str:
    """Our name as pint parses it: rates as quotients, powers as products."""
    parts = []
    for half in name.split("_per_"):
        for word, power in (("square_", "**2"), ("cubic_", "**3")):
            if half.startswith(word) and half not in ("square_foot", "square_inch"):
                half = half.removeprefix(word) + power
        parts.append(_PINTS.get(half, half))
    return "/".join(parts)


def test_factors_are_pints(registry) -> None:  # type: ignore[no-untyped-def]
    """Every unit that pint knows converts to its base by the same factor."""
    bases = {
        "length": "meter",
        "area": "meter**2",
        "volume": "meter**3",
        "mass": "kilogram",
        "time": "second",
        "energy": "joule",
        "power": "watt",
        "pressure": "pascal",
        "speed": "meter/second",
        "frequency": "hertz",
        "yield": "kilogram/meter**2",
        "flow": "meter**3/second",
        "mass_rate": "kilogram/second",
        "data": "bit",
        "data_rate": "bit/second",
    }
    checked = 0
    for name in _pint_units():
        unit = UNITS[name]
        base = bases.get(unit.dimension)
        if base is None or name in ("pound_force_per_square_inch", "pound_per_square_inch"):
            continue
        if unit.dimension == "yield" and name.split("_per_")[0] in ("bushel", "liter", "gallon", "quintal"):
            continue
        factor = registry.Quantity(1, _in_pint(name)).to(base).magnitude

        assert float(unit.factor) == pytest.approx(factor, rel=1e-5), name

        checked += 1
    assert checked > 200


def test_temperatures_are_pints(registry) -> None:  # type: ignore[no-untyped-def]
    """Degrees convert with their offset, differences without."""
    for name in ("degree_Celsius", "degree_Fahrenheit"):
        unit = UNITS[name]
        for value in (-40, 0, 37.5):
            ours = Decimal(str(value)) * unit.factor + unit.offset

            assert float(ours) == pytest.approx(registry.Quantity(value, name).to("kelvin").magnitude)

        assert UNITS[DELTA[name]].offset == 0
        assert UNITS[DELTA[name]].factor == unit.factor


def test_spellings_name_units() -> None:
    """Every spelling, symbol, phrase and alternative leads to a unit of the table."""
    for table in (SPELLINGS, SYMBOLS, DELTA):
        assert set(table.values()) <= set(UNITS)
    assert {name for larger, smaller in COMPOUND.items() for name in (larger, *smaller)} <= set(UNITS)
    for phrases in PHRASES.values():
        assert {name for _, name in phrases} <= set(UNITS)
    for name, readings in AMBIGUOUS.items():
        assert name in UNITS
        assert set(readings) <= set(UNITS)


def test_each_unit_has_one_row() -> None:
    """A row of the table names a unit that no other row names."""
    rows = [row.split("|")[0].strip() for row in units._ROWS.strip().splitlines()]
    assert len(rows) == len(set(rows))


def test_alternatives_share_a_dimension() -> None:
    """What a spelling may also mean is a unit of the same kind of thing."""
    for name, readings in AMBIGUOUS.items():
        assert {UNITS[reading].dimension for reading in readings} == {UNITS[name].dimension}


def test_currencies_are_iso_codes() -> None:
    """Every code that a sign, name or country leads to is a code of ISO 4217."""
    used = set(HOME.values())
    for table in (SIGNS, PREFIX_WORDS, SUFFIX_WORDS, NAMES, HUNDREDTHS, NATIONS):
        used |= {code for codes in table.values() for code in codes}

    assert used <= CODES


def test_codes_hold_all_of_cldr() -> None:
    """Every currency in use in some country today is in the list."""
    numbers = pytest.importorskip("babel.numbers")
    babel = pytest.importorskip("babel")
    regions = babel.Locale("en").territories
    current = {
        code
        for region in regions
        if len(region) == 2 and region.isalpha()
        for code in numbers.get_territory_currencies(region, tender=True)
    }

    assert current - CODES <= {"ANG", "BGN", "CHE", "CHW", "XXX"}


def test_home_currencies_are_tender() -> None:
    """The money ranked first for a country is legal there."""
    numbers = pytest.importorskip("babel.numbers")
    for country, code in HOME.items():
        tender = numbers.get_territory_currencies(country)
        if tender:
            assert code in tender, country


@pytest.mark.parametrize(
    ("sign", "country", "currency", "expected"),
    [
        ("$", None, None, "USD"),
        ("$", "CA", None, "CAD"),
        ("$", "MX", None, "MXN"),
        ("$", "GB", None, "USD"),
        ("£", None, None, "GBP"),
        ("£", "EG", None, "EGP"),
        ("¥", "CN", None, "CNY"),
        ("¥", "US", None, "JPY"),
    ],
)
def test_country_ranks(sign: str, country: str | None, currency: str | None, expected: str) -> None:
    """A source's country puts its own money first and removes none."""
    found = ranked(SIGNS[sign], country, currency)

    assert found[0] == expected
    if sign != "£":
        assert set(found) == set(SIGNS[sign])


def test_currency_settles() -> None:
    """A source's stated currency settles a sign that could be it, and no other."""
    assert ranked(SIGNS["$"], "US", "CAD") == ("CAD",)
    assert ranked(SIGNS["€"], "US", "CAD") == ("EUR",)
    assert ranked(SIGNS["£"], None, "EGP") == ("EGP",)
    assert ranked(("GBP",), "EG", "EGP") == ("GBP",)
