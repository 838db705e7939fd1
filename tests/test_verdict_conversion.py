"""Amounts against the reference rates: which rate is used, and what is said of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from verdict_claims import quantity, year

from claimcheck.conversion import conversion
from claimcheck.model import Period, Quantity
from claimcheck.rates import reference

DAY = date(2019, 11, 15)  # A euro was 0.85664 pounds, a pound 1.2877 dollars.


def amount(low: str, *currencies: str, half: str = "50000", hedge: str | None = None) -> Quantity:
    return quantity(low, half=half, hedge=hedge, currencies=currencies)


FITS = [
    # By the day of publication.
    (amount("38.4e6", "GBP"), amount("44.8e6", "EUR"), None, DAY, True),
    (amount("38.4e6", "GBP"), amount("49.3e6", "USD"), None, DAY, True),
    (amount("38.4e6", "GBP"), amount("57.5e6", "USD"), None, DAY, False),
    # By the year it speaks of: the pound was at 1.55 dollars on average in 2013, not in 2019.
    (amount("38.4e6", "GBP"), amount("60e6", "USD"), year(2013), DAY, True),
    (amount("38.4e6", "GBP"), amount("60e6", "USD"), year(2018), DAY, False),
    # A time not said may have been any in the two years before.
    (amount("38.4e6", "GBP"), amount("54.5e6", "USD"), None, DAY, True),
    # No table, no answer: and a miss at the one rate there is, with the other missing, is no miss.
    (amount("38.4e6", "GBP"), amount("49.3e6", "USD"), year(1985), None, None),
    (amount("38.4e6", "GBP"), amount("200e6", "USD"), year(1985), DAY, None),
    (amount("38.4e6", "GBP"), amount("49.3e6", "USD"), year(1985), DAY, True),
    (amount("38.4e6", "GBP"), amount("180e6", "KES"), None, DAY, None),
    # Without any date, only what no rate ever made right is a miss.
    (amount("38.4e6", "GBP"), amount("49.3e6", "USD"), None, None, None),
    (amount("38.4e6", "GBP"), amount("384e6", "USD"), None, None, False),
    # Every reading of a bare sign is tried.
    (amount("38.4e6", "GBP"), amount("49.3e6", "AUD", "CAD", "USD"), None, DAY, True),
    (amount("38.4e6", "GBP"), amount("20e6", "AUD", "CAD", "USD"), None, DAY, False),
    # Nothing to convert.
    (amount("38.4e6", "GBP"), amount("38.4e6", "GBP"), None, DAY, None),
    (amount("38.4e6", "GBP"), amount("38.4e6"), None, DAY, None),
]


@pytest.mark.parametrize(("left", "right", "period", "published", "fits"), FITS)
def test_an_amount_fits_its_conversion(
    left: Quantity, right: Quantity, period: Period | None, published: date | None, fits: bool | None
) -> None:
    """A conversion is right by the rates of its period or of publication; the other way round alike."""
    result = conversion(left, right, period, published, reference())
    assert result.fits is fits
    assert conversion(right, left, period, published, reference()).fits is fits
    assert result.sentence().endswith(".")
    assert (result.used is None) == (fits is None)


def test_the_sentence_names_rate_days_and_source() -> None:
    """An editor can look the rate up: whose it is, of which day, and what it makes of the amount."""
    result = conversion(amount("38.4e6", "GBP"), amount("20e6", "USD"), None, DAY, reference())
    assert result.sentence() == (
        "At the ECB reference rates of 15 November 2019 (1.288 USD to the GBP), GBP 38.4 million is "
        "USD 49.5 million, but the other amount is USD 20 million: the two imply 0.5208 USD to the GBP."
    )


def test_a_conversion_done_the_wrong_way_round_is_seen() -> None:
    """Dividing where one should multiply gives itself away."""
    result = conversion(amount("38.4e6", "GBP"), amount("29.8e6", "USD"), None, DAY, reference())
    assert result.fits is False
    assert result.inverted
    assert "the other way round" in result.sentence()


def test_the_tolerance_is_the_tables_unless_given() -> None:
    """Two per cent off passes at three per cent and fails at one."""
    day = Period(first=DAY, last=DAY, granularity="day")
    pounds, dollars = amount("100e6", "GBP"), amount("131.3e6", "USD")
    assert conversion(pounds, dollars, day, None, reference()).fits
    assert not conversion(pounds, dollars, day, None, reference(), Decimal("0.01")).fits
