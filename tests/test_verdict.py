"""The ladder, rung by rung: what two claims of one fact are to each other, and in which words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from verdict_claims import (
    claim,
    count,
    dates,
    duration,
    measure,
    money,
    month,
    multiple,
    ordinal,
    percent,
    signed,
    vague,
    year,
)

from claimcheck import extract
from claimcheck.model import Claim, Period
from claimcheck.verdict import compare

CAD, USD, EUR, AUD, GBP = "CAD", "USD", "EUR", "AUD", "GBP"
DOLLARS = (USD, CAD, AUD, "MXN")
FIGURES_2023: dict[str, Any] = {"period": year(2023)}

FIGURES = [
    # Whole counts stand for themselves; trailing zeros may be rounding, within 2.5%.
    ("same", count("10"), count("10")),
    ("conflict", count("10"), count("14")),
    ("conflict", count("10"), count("11")),
    ("rounding", count("1180"), count("1200")),
    ("conflict", count("3020"), count("2970")),
    ("conflict", count("1180"), count("1810")),
    ("conflict", count("100"), count("140")),
    ("conflict", count("240"), count("250")),
    ("conflict", count("240"), count("245")),
    ("rounding", count("245"), count("250")),
    ("conflict", count("1000"), count("1020")),
    ("conflict", count("1200"), count("1240")),
    ("rounding", count("4600"), count("4578")),
    ("rounding", count("118300000"), count("120e6", half="5e5")),
    # Rounding by shown precision; ranges that only touch do not meet.
    ("rounding", count("46.3e9", half="5e7"), count("46e9", half="5e8")),
    ("conflict", count("46.3e9", half="5e7"), count("46.4e9", half="5e7")),
    ("conflict", count("46e9", half="5e8"), count("47e9", half="5e8")),
    ("rounding", count("4650000"), count("4.7e6", half="5e4")),
    ("conflict", count("4650000"), count("4.6e6", half="5e4")),
    ("conflict", count("1.20e9", half="5e6", text="1.20 billion"), count("1.18e9", half="5e6")),
    # Ranges as stated.
    ("same", count("5e6", "7e6"), count("5e6", "7e6")),
    ("hedged", count("5e6", "7e6"), count("6e6", half="5e5")),
    ("discrepancy", count("5", "7"), count("6", "8")),
    ("discrepancy", count("4", "11"), count("3", "11")),
    ("rounding", count("5.2e6", "7e6", half="5e4"), count("5e6", "7e6", half="5e5")),
    ("discrepancy", count("500", "700"), count("710")),
    ("conflict", count("5", "7"), count("9")),
    ("conflict", count("5", "7"), count("12", "15")),
    # Nothing is a figure too.
    ("same", count("0"), count("0")),
    ("conflict", count("0"), count("2")),
    # Vague words allow what they allow.
    ("hedged", vague("200", "900"), count("370")),
    ("same", vague("3", "9"), vague("3", "9")),
    ("conflict", vague("3", "9"), count("40")),
    ("hedged", vague("100000", None), count("265000")),
]

HEDGES = [
    ("same", count("60", hedge="more_than"), count("60", hedge="more_than")),
    ("hedged", count("370", hedge="more_than"), count("370", hedge="at_least")),
    ("hedged", count("370", hedge="more_than"), count("370")),
    ("hedged", count("12", hedge="nearly"), count("11.8", half="0.05")),
    ("hedged", count("2310"), count("2300", hedge="about")),
    ("hedged", count("3100", hedge="nearly"), count("3100", hedge="just_under")),
    ("hedged", count("1180"), count("1200", hedge="just_under")),
    ("hedged", count("240", hedge="more_than"), count("246")),
    ("hedged", count("29", hedge="at_least"), count("29", hedge="up_to")),
    ("hedged", percent("14", "15", half="0"), percent("14.6", half="0.05")),
    ("discrepancy", count("240", hedge="more_than"), count("250", hedge="about")),
    ("discrepancy", count("240", hedge="more_than"), count("250")),
    ("discrepancy", count("900", hedge="at_least"), count("1050", hedge="about")),
    ("discrepancy", count("50", hedge="at_least"), count("200", hedge="more_than")),
    ("discrepancy", count("240", hedge="about"), count("250", hedge="about")),
    ("discrepancy", count("1220", hedge="more_than"), count("1200")),
    ("conflict", count("1200", hedge="just_under"), count("1810")),
    ("conflict", count("1200", hedge="more_than"), count("1180")),
    ("conflict", count("12", hedge="more_than"), count("12", hedge="less_than")),
    ("conflict", count("12", hedge="more_than"), count("12", hedge="nearly")),
    ("conflict", count("900", hedge="at_least"), count("900", hedge="less_than")),
    ("conflict", count("500", hedge="less_than"), count("700", hedge="at_least")),
]

UNITS = [
    ("converted", measure("8.4", "meter", "0.05"), measure("27.6", "foot", "0.05")),
    ("conflict", measure("8.4", "meter", "0.05"), measure("8.4", "foot", "0.05")),
    ("converted", measure("3500", "square_meter", "0.5"), measure("37700", "square_foot", "0.5")),
    ("converted", measure("60", "mile", "0.5"), measure("100", "kilometer", "0.5")),
    ("conflict", measure("60", "mile", "0.5"), measure("130", "kilometer", "0.5")),
    ("converted", measure("87", "mile", "0.5"), measure("140", "kilometer", hedge="nearly")),
    ("converted", measure("308", "millimeter", "0.5"), measure("31", "centimeter", hedge="about")),
    ("converted", measure("1.4", "megatonne", "0.05"), measure("1400000", "metric_ton", "50000")),
    ("converted", measure("38", "degree_Celsius", "0.5"), measure("100", "degree_Fahrenheit", "0.5")),
    ("conflict", measure("38", "degree_Celsius", "0.5"), measure("38", "degree_Fahrenheit", "0.5")),
    ("incomparable", measure("2", "degree_Celsius", "0.5"), measure("2", "delta_degree_Celsius", "0.5")),
    ("incomparable", measure("12", "meter", "0.5"), measure("14", "metric_ton", "0.5")),
    ("conflict", measure("3.1e6", "metric_ton", "5e4"), measure("3.1e6", "bushel", "5e4")),
    ("conflict", measure("3.1", "megatonne", "0.05"), measure("3.1e6", "bushel", "5e4")),
    ("incomparable", measure("3.1e6", "metric_ton", "5e4"), measure("4.2e6", "bushel", "5e4")),
    # One word, several units: read alike on both sides, open against a named one.
    ("same", measure("700", "ton", "0.5"), measure("700", "ton", "0.5")),
    ("ambiguous", measure("700", "ton", "0.5"), measure("700", "metric_ton", "0.5")),
    ("converted", measure("7.7e6", "ton", "5e4"), measure("7e6", "metric_ton", "5e4")),
    ("ambiguous", measure("200", "mile", "0.5"), measure("200", "nautical_mile", "0.5")),
    ("converted", measure("12", "gallon", "0.5"), measure("45", "liter", "0.5")),
    ("converted", measure("10", "gallon", "0.05"), measure("45.5", "liter", "0.05")),
    ("conflict", measure("10", "gallon", "0.5"), measure("90", "liter", "0.5")),
]

DURATIONS = [
    ("same", duration("6", "day"), duration("6", "day")),
    ("conflict", duration("6", "day"), duration("7", "day")),
    ("conflict", duration("22", "year"), duration("23", "year")),
    ("converted", duration("48", "hour"), duration("2", "day")),
    ("converted", duration("24", "month"), duration("2", "year")),
    ("converted", duration("23", "month"), duration("2", "year")),
    ("conflict", duration("30", "month"), duration("2", "year")),
    ("conflict", duration("18", "month"), duration("2", "year")),
    ("conflict", duration("2", "year"), duration("2.5", "year")),
    ("converted", duration("6", "week"), duration("1.5", "month")),
    ("converted", duration("30", "day"), duration("1", "month")),
    ("converted", duration("52", "week"), duration("1", "year")),
    ("conflict", duration("40", "week"), duration("1", "year")),
    ("conflict", duration("3", "week"), duration("3", "month")),
    ("hedged", duration("10", "year", hedge="nearly"), duration("9.5", "year")),
    ("converted", dates((2026, 2, 15), (2026, 2, 20), "range"), duration("6", "day")),
    ("converted", dates((2026, 2, 15), (2026, 2, 20), "range"), duration("5", "day")),
    ("conflict", dates((2026, 2, 15), (2026, 2, 20), "range"), duration("8", "day")),
    ("converted", dates((2012, 1, 1), (2024, 12, 31), "range"), duration("13", "year")),
    ("conflict", dates((2012, 1, 1), (2024, 12, 31), "range"), duration("10", "year")),
    ("converted", dates((2020, 1, 6), (2020, 3, 27), "range"), duration("12", "week")),
    ("conflict", dates((2020, 1, 6), (2020, 3, 27), "range"), duration("18", "week")),
    ("hedged", dates((2020, 1, 6), (2020, 3, 27), "range"), duration("2", "month", hedge="more_than")),
    ("incomparable", dates((2020, 1, 6)), duration("1", "day")),
]

SHARES = [
    ("same", percent("20"), percent("20")),
    ("same", percent("20"), percent("20", half="0")),
    ("rounding", percent("14.6", half="0.05"), percent("15")),
    ("conflict", percent("14.6", half="0.05"), percent("16")),
    ("conflict", percent("12", direction="up"), percent("12", direction="down")),
    ("incomparable", percent("2"), percent("2", unit="percentage_point")),
    ("converted", percent("50", unit="basis_point"), percent("0.5", half="0.05", unit="percentage_point")),
    ("converted", multiple("2"), percent("100", direction="up")),
    ("converted", multiple("2"), percent("200")),
    ("converted", multiple("12"), percent("1100", direction="up")),
    ("conflict", multiple("3"), percent("300", direction="up")),
    ("conflict", multiple("2"), percent("100", direction="down")),
    ("converted", multiple("0.5"), percent("50", direction="down")),
    ("conflict", multiple("0.5"), percent("40", direction="down")),
    ("conflict", multiple("0.5"), percent("50", direction="up")),
    ("converted", multiple("0.25"), percent("25")),
    ("same", multiple("12"), multiple("12")),
    ("conflict", multiple("2"), multiple("3")),
    ("incomparable", multiple("2"), percent("2", unit="percentage_point")),
]

KINDS = [
    ("incomparable", count("2019"), month(2019, 5)),
    ("incomparable", count("30"), percent("30")),
    ("incomparable", count("30"), money("30", USD)),
    ("incomparable", claim("count"), count("30")),
    ("incomparable", claim("date"), month(2019, 5)),
    ("same", ordinal("3"), ordinal("3")),
    ("conflict", ordinal("3"), ordinal("2")),
]

MONEY = [
    ("same", money("1.2e9", CAD, half="5e7"), money("1200e6", CAD, half="5e5")),
    ("rounding", money("38.4e6", GBP, half="5e4"), money("38e6", GBP, half="5e5")),
    ("conflict", money("38.4e6", GBP, half="5e4"), money("48e6", GBP, half="5e5")),
    # By the rates of the year, 1.31 to 1.39 Canadian to the American dollar.
    ("converted", money("56e9", CAD, half="5e8", **FIGURES_2023), money("41.5e9", USD, half="5e7")),
    ("conflict", money("56e9", CAD, half="5e8", **FIGURES_2023), money("48e9", USD, half="5e8")),
    ("conflict", money("56e9", CAD, half="5e8", **FIGURES_2023), money("56e9", USD, half="5e8")),
    ("converted", money("56e9", CAD, hedge="about", **FIGURES_2023), money("41.5e9", USD, hedge="about")),
    ("discrepancy", money("56e9", CAD, hedge="more_than"), money("60e9", USD, half="5e8")),
    ("conflict", money("56e9", CAD, hedge="more_than"), money("30e9", USD, half="5e8")),
    # Nobody's table has the shilling; the euro had no rates in 1998.
    ("incomparable", money("56e9", CAD), money("150e9", "KES")),
    (
        "incomparable",
        money("5e6", USD, period=year(1998), published=None),
        money("9e6", GBP, period=year(1998), published=None),
    ),
    # Undated: no rate there ever was makes a krone a euro; pounds and dollars are another matter.
    ("conflict", money("9.6e9", "NOK", published=None), money("9.6e9", EUR, published=None)),
    ("ambiguous", money("9.6e9", USD, published=None), money("9.6e9", EUR, published=None)),
    ("incomparable", money("5e6", GBP, published=None), money("7e6", USD, published=None)),
    # An amount whose time is not said may have been converted earlier; not so a repeated number.
    (
        "converted",
        money("30e9", CAD, half="5e8", published=date(2026, 2, 17)),
        money("20.6e9", USD, half="5e7"),
    ),
    ("conflict", money("30e9", CAD, half="5e8", published=date(2026, 2, 17)), money("15e9", USD, half="5e7")),
    (
        "conflict",
        money("7e9", USD, published=date(2023, 9, 1)),
        money("7e9", EUR, published=date(2023, 9, 1)),
    ),
    # A bare sign: the likeliest reading settles agreement, no reading is ever dropped.
    ("same", money("56e9", CAD, USD, half="5e8"), money("56e9", CAD, half="5e8")),
    ("ambiguous", money("56e9", *DOLLARS, half="5e8"), money("56e9", CAD, half="5e8")),
    ("ambiguous", money("56e9", *DOLLARS, half="5e8"), money("55.8e9", CAD, half="5e7")),
    ("same", money("56e9", *DOLLARS), money("56e9", *DOLLARS)),
    ("same", money("56e9", USD, CAD), money("56e9", CAD, USD)),
    ("conflict", money("56e9", *DOLLARS), money("71e9", *DOLLARS)),
    ("conflict", money("56e9", CAD, USD), money("20e9", CAD, half="5e8")),
    ("converted", money("41e9", *DOLLARS, half="5e8"), money("56e9", CAD, half="5e8")),
    ("ambiguous", money("41e9", CAD, USD, half="5e8"), money("56e9", CAD, half="5e8")),
    ("converted", money("41e9", *DOLLARS, half="5e8"), money("38e9", EUR, half="5e8")),
    ("ambiguous", money("56e9", *DOLLARS, half="5e8"), money("38e9", EUR, half="5e8")),
    ("conflict", money("41e9", *DOLLARS, half="5e8"), money("41e9", EUR, half="5e8")),
    # Both write "$1,750", and one of the two says which dollar; "C$" is another matter.
    ("same", money("1750", *DOLLARS), signed("1750", "$", CAD)),
    ("ambiguous", money("1750", *DOLLARS), signed("1750", "C$", CAD)),
    # Near par a conversion changes the number all the same.
    (
        "conflict",
        money("1.36e9", EUR, half="5e6", published=date(2025, 1, 21)),
        money("1.36e9", USD, half="5e6", published=date(2025, 1, 21)),
    ),
    # Prices.
    (
        "converted",
        money("0.9", EUR, half="0.05", unit="per_kilogram"),
        money("900", EUR, unit="per_metric_ton"),
    ),
    ("conflict", money("900", EUR, unit="per_kilogram"), money("900", EUR, unit="per_metric_ton")),
    ("incomparable", money("900", EUR), money("700", EUR, unit="per_metric_ton")),
    ("same", money("2.6e6", GBP), money("2.6e6", GBP, unit="per_year")),
    ("incomparable", money("900", EUR, unit="per_barrel"), money("900", USD, unit="per_metric_ton")),
]

DATES = [
    ("same", dates((2022, 3, 8)), dates((2022, 3, 8))),
    ("conflict", dates((2022, 3, 8)), dates((2022, 3, 9))),
    ("rounding", dates((2022, 3, 8)), month(2022, 3)),
    ("rounding", month(2019, 5), dates((2019, 1, 1), (2019, 12, 31), "year")),
    ("conflict", dates((2022, 4, 8)), month(2022, 3)),
    ("conflict", month(2022, 4), month(2022, 3)),
    ("rounding", dates((2022, 2, 28), (2022, 3, 6), "week"), month(2022, 3)),
    ("same", dates((2026, 2, 15), (2026, 2, 20), "range"), dates((2026, 2, 15), (2026, 2, 20), "range")),
    (
        "discrepancy",
        dates((2026, 2, 15), (2026, 2, 20), "range"),
        dates((2026, 2, 15), (2026, 2, 22), "range"),
    ),
    ("rounding", dates((2012, 1, 1), (2024, 12, 31), "range"), dates((2012, 3, 5), (2024, 9, 1), "range")),
    ("rounding", dates((2026, 2, 15), (2026, 2, 20), "range"), dates((2026, 2, 15))),
    ("conflict", dates((2026, 2, 15), (2026, 2, 20), "range"), dates((2026, 2, 25))),
    # Vague ends.
    ("hedged", dates((2022, 1, 1), (2022, 4, 30), "part"), month(2022, 3)),
    ("discrepancy", dates((2022, 6, 1), (2022, 8, 31), "season"), month(2022, 9)),
    ("conflict", dates((2022, 6, 1), (2022, 8, 31), "season"), month(2022, 12)),
    ("hedged", dates((2022, 3, 8), hedge="about"), dates((2022, 3, 10))),
    ("discrepancy", dates((2022, 3, 8), hedge="about"), dates((2022, 3, 12))),
    ("conflict", dates((2022, 3, 8), hedge="about"), dates((2022, 3, 20))),
    ("hedged", dates((1920, 1, 1), (1920, 12, 31), "year", hedge="about"), dates((1923, 5, 8))),
    ("conflict", dates((1920, 1, 1), (1920, 12, 31), "year", hedge="about"), dates((1947, 5, 8))),
    ("hedged", dates(None, (2022, 3, 8), "range"), month(2022, 2)),
    ("conflict", dates(None, (2022, 3, 8), "range"), month(2022, 5)),
    # The year, or the whole date, is unknown.
    ("same", dates(None, period={"month": 3, "day": 8}), dates((2022, 3, 8))),
    ("conflict", dates(None, period={"month": 3, "day": 8}), dates((2022, 3, 9))),
    ("conflict", dates(None, period={"month": 3, "day": 8}), dates(None, period={"month": 8, "day": 3})),
    ("rounding", dates(None, period={"month": 3, "day": 8}), dates(None, None, "month", period={"month": 3})),
    ("same", dates(None, period={"weekday": 1}), dates((2022, 3, 8))),
    ("conflict", dates(None, period={"weekday": 2}), dates((2022, 3, 8))),
    ("conflict", dates(None, period={"weekday": 2}), dates(None, period={"weekday": 4})),
    ("incomparable", dates(None, period={"weekday": 2}), month(2022, 3)),
    (
        "same",
        dates(None, None, "quarter", text="Second-quarter"),
        dates(None, None, "quarter", text="second quarter"),
    ),
    (
        "incomparable",
        dates(None, None, "quarter", text="last quarter"),
        dates(None, None, "quarter", text="spring"),
    ),
    # A year or week that the reader has to supply.
    (
        "ambiguous",
        dates((2025, 3, 8), period={"month": 3, "day": 8, "inferred": True}),
        dates((2024, 3, 8)),
    ),
    (
        "same",
        dates((2025, 3, 8), period={"inferred": True}),
        dates((2024, 3, 8), period={"inferred": True}),
    ),
    ("ambiguous", dates((2022, 3, 15), period={"weekday": 1, "inferred": True}), dates((2022, 3, 8))),
    ("conflict", dates((2022, 3, 16), period={"weekday": 2, "inferred": True}), dates((2022, 3, 8))),
]

OLD, NEW = date(2024, 6, 1), date(2024, 6, 20)

STATUSES = [
    ("superseded", count("1810", published=OLD), count("1180", published=NEW, replaces="b.md:5-9")),
    ("superseded", count("1810", id="a.md:0-5"), count("1180", replaces="a.md:0-5")),
    ("conflict", count("1810", published=NEW), count("1180", published=OLD, replaces="b.md:5-9")),
    ("same", count("1180", published=OLD), count("1180", published=NEW, replaces="b.md:5-9")),
    ("superseded", count("1810", status="preliminary", published=OLD), count("1180", published=NEW)),
    ("superseded", count("1810", status="preliminary"), count("1180")),
    ("conflict", count("1810", status="preliminary", published=NEW), count("1180", published=OLD)),
    ("superseded", count("1810", status="former"), count("1180")),
    ("ambiguous", money("56e9", *DOLLARS, status="former"), money("56e9", CAD)),
    ("conflict", ordinal("4", status="forecast"), ordinal("3", status="forecast")),
    ("conflict", count("1810", status="former"), count("1180", status="former")),
    ("superseded", count("1810", status="forecast", published=OLD), count("1180", published=NEW)),
    ("discrepancy", count("1810", status="possible"), count("1180")),
    ("discrepancy", count("1810", status="planned", published=OLD), count("1180", published=NEW)),
    # Told on one day, "would get" and "gets" are one plan.
    ("conflict", count("1810", status="planned"), count("1180")),
    ("discrepancy", month(2026, 8, status="planned"), month(2023, 9)),
    ("conflict", month(2026, 8, status="planned"), month(2025, 9, status="planned")),
    # A date still to come is a plan, whatever its verb; two such dates conflict.
    ("discrepancy", month(2026, 8), month(2023, 9)),
    ("conflict", month(2026, 8), month(2025, 9)),
    ("discrepancy", month(2026, 8, status="forecast"), month(2023, 9)),
    # A plan does not turn metres into feet.
    ("conflict", measure("8.4", "meter", "0.05", status="planned"), measure("8.4", "foot", "0.05")),
    # Nor does a hedge that leaves room for both.
    ("conflict", measure("50", "foot", hedge="less_than"), measure("50", "yard", hedge="at_most")),
    ("conflict", measure("120", "micrometer", hedge="up_to"), measure("120", "nanometer", hedge="up_to")),
]

ALL = [*FIGURES, *HEDGES, *UNITS, *DURATIONS, *SHARES, *KINDS, *MONEY, *DATES, *STATUSES]


def shown(value: object) -> str | None:
    """What a failing row is called."""
    if not isinstance(value, Claim):
        return None
    if value.quantity is None or value.quantity.stated is None:
        return f"{value.kind}"
    return f"{value.hedge or ''}{value.quantity.stated.low}{value.quantity.unit or ''}"


@pytest.mark.parametrize(("verdict", "left", "right"), ALL, ids=shown)
def test_a_pair_is_on_its_rung(verdict: str, left: Claim, right: Claim) -> None:
    """Each pair gets its verdict, from either side, with sentences that say why."""
    comparison = compare(left, right)
    assert comparison.verdict == verdict
    assert compare(right, left).verdict == verdict
    assert comparison.reasons
    for reason in comparison.reasons:
        assert reason.endswith(".")
        assert reason[0].isupper() or reason[0] in "“$0123456789"
        assert not {"error", "wrong", "None"} & set(reason.replace(".", " ").split())


# How papers put a share in words, and the share: a hedged fraction is as coarse as the next fraction is far.
FRACTIONS = (
    ("hedged", "nearly one house in four", "23 per cent of houses"),
    ("hedged", "almost a third of voters", "31 per cent of voters"),
    ("hedged", "about two-thirds of nurses", "65 per cent of nurses"),
    ("hedged", "nearly three-quarters of pupils", "71.5 per cent of pupils"),
    ("hedged", "more than a third of farms", "37 per cent of farms"),
    ("hedged", "about one in 12 trees", "8.3 per cent of trees"),
    ("discrepancy", "nearly one house in four", "21 per cent of houses"),
    ("discrepancy", "about two-thirds of nurses", "62 per cent of nurses"),
    ("discrepancy", "more than a third of farms", "44 per cent of farms"),
    ("conflict", "nearly a quarter of voters", "31 per cent of voters"),
    ("conflict", "a quarter of voters", "31 per cent of voters"),
    ("conflict", "about one in 12 trees", "12 per cent of trees"),
    ("discrepancy", "nearly 25 per cent of voters", "23 per cent of voters"),
)


@pytest.mark.parametrize(("verdict", "words", "share"), FRACTIONS)
def test_a_hedged_fraction_is_coarse(verdict: str, words: str, share: str) -> None:
    """A fraction beside a hedge covers the shares that are told so; figures keep their own precision."""
    (left,), (right,) = extract(f"It was {words}."), extract(f"It was {share}.")
    assert compare(left, right).verdict == verdict


@pytest.mark.parametrize("each", [row[1] for row in ALL], ids=shown)
def test_a_claim_does_not_differ_from_itself(each: Claim) -> None:
    """Compared with itself a claim is the same, or has nothing to compare."""
    assert compare(each, each).verdict in ("same", "incomparable")


REASONS = [
    (
        count("46.3e9", half="5e7"),
        count("46e9", half="5e8"),
        "46.3 billion stands for 46.25 to 46.35 billion and 46 billion stands for 45.5 to 46.5 billion",
    ),
    (
        count("1180"),
        count("1200"),
        "Rounded, 1,200 may be anything from 1,150 to 1,250, and 1,180 lies there, 1.7% away.",
    ),
    (count("1180"), count("1810"), "They are 630 apart, 35% of the larger."),
    (
        measure("8.4", "meter", "0.05"),
        measure("8.4", "foot", "0.05"),
        "The same number stands with two units.",
    ),
    (
        money("56e9", CAD, half="5e8", **FIGURES_2023),
        money("41.5e9", USD, half="5e7"),
        "ECB reference rates of 2 January to 29 December 2023",
    ),
    (money("56e9", CAD), money("150e9", "KES"), "has no KES, so nothing is compared"),
    (
        money("5e6", USD, period=year(1998), published=None),
        money("9e6", GBP, period=year(1998), published=None),
        "(4 January 1999 to 30 October 2026) has no rate from USD to GBP for 1 January to 31 December 1998",
    ),
    (
        money("56e9", CAD, half="5e8", **FIGURES_2023),
        money("75.5e9", USD, half="5e7"),
        "They would fit with the rate the other way round.",
    ),
    (
        money("56e9", *DOLLARS),
        money("56e9", CAD),
        "$ alone may stand for USD, CAD or AUD, USD being the likeliest",
    ),
    (
        count("240", hedge="more_than"),
        count("250", hedge="about"),
        "“More than 240” leads a reader to expect between 240 and 250, “about 250” to expect 245 to 255: "
        "neither figure lies in the other's range.",
    ),
    (
        measure("12000", "acre", "0.5"),
        measure("12000", "hectare", "0.5"),
        "12,000 acres (4,856 hectares) against",
    ),
    (dates((2022, 3, 8)), dates((2022, 3, 9)), "They are 1 day apart."),
    (
        month(2026, 8, status="planned"),
        month(2023, 9),
        "One text speaks of a plan, the other of what came about: both can be true.",
    ),
    (
        dates((2020, 1, 6), (2020, 3, 27), "range"),
        duration("18", "week"),
        "81 or 82 days, as one counts, or 12 weeks",
    ),
]


@pytest.mark.parametrize(("left", "right", "words"), REASONS, ids=shown)
def test_reasons_show_the_arithmetic(left: Claim, right: Claim, words: str) -> None:
    """The sentences name the ranges, the distance, the rate with its days and source."""
    assert words in " ".join(compare(left, right).reasons)


def test_the_tolerance_is_the_callers() -> None:
    """A conversion a little outside the rates passes or fails by the tolerance handed in."""
    # The euro was at 1.0921 dollars that day.
    that_day = Period(first=date(2024, 1, 5), last=date(2024, 1, 5), granularity="day")
    left = money("100e6", EUR, half="5e3", period=that_day)
    right = money("107e6", USD, half="5e3", period=that_day, published=None)
    left = left.model_copy(update={"published": None})
    assert compare(left, right).verdict == "converted"
    assert compare(left, right, tolerance=Decimal("0.01")).verdict == "conflict"


def test_a_period_ahead_of_publication_needs_no_rates() -> None:
    """Money for a year to come is converted at the rate of the day it was announced."""
    ahead: Period = year(2031)
    left = money("100e6", EUR, half="5e5", period=ahead)
    assert compare(left, money("107e6", USD, half="5e5", period=ahead)).verdict == "converted"
