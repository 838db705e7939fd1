"""The reference rates: the same as CurrencyConverter's, for the days and currencies there are."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.lexicon.pegs import PEGS
from claimcheck.rates import Rates, reference

currency_converter = pytest.importorskip("currency_converter")

# Currencies that the bank has quoted without a break since the date.
CODES = ("EUR", "USD", "GBP", "CAD", "NOK", "PLN", "JPY", "AUD")
FIRST, LAST = date(1999, 1, 4), date(2026, 10, 30)


@pytest.fixture(scope="module")
def oracle() -> object:
    return currency_converter.CurrencyConverter(decimal=True)


@settings(max_examples=60)
@given(day=st.dates(FIRST, LAST), base=st.sampled_from(CODES), quote=st.sampled_from(CODES))
def test_any_day_agrees_with_currency_converter(oracle: object, day: date, base: str, quote: str) -> None:
    """The rate of a day is CurrencyConverter's for the business day that the span names."""
    span = reference().between(base, quote, day, day)
    assert span is not None
    assert span.low == span.high
    assert timedelta(0) <= day - span.first <= timedelta(days=5)
    theirs = oracle.convert(1, base, quote, date=span.first)  # type: ignore[attr-defined]
    assert abs(span.low - theirs) < Decimal("1e-15") * theirs


def test_a_year_spans_its_lowest_and_highest_day(oracle: object) -> None:
    """A year's span is the extremes of its business days, and says which days those were."""
    span = reference().between("CAD", "USD", date(2024, 1, 1), date(2024, 12, 31))
    assert span is not None
    found = []
    for offset in range(366):
        day = date(2024, 1, 1) + timedelta(days=offset)
        try:
            found.append(oracle.convert(1, "CAD", "USD", date=day))  # type: ignore[attr-defined]
        except currency_converter.RateNotFoundError:
            continue
    assert round(span.low, 20) == round(min(found), 20)
    assert round(span.high, 20) == round(max(found), 20)
    assert (span.first, span.last) == (date(2024, 1, 2), date(2024, 12, 31))


def test_a_weekend_takes_the_business_day_before() -> None:
    """Saturday and Sunday have Friday's rate, and the span says Friday."""
    span = reference().between("EUR", "USD", date(2024, 1, 6), date(2024, 1, 7))
    assert span is not None
    assert (span.first, span.last) == (date(2024, 1, 5), date(2024, 1, 5))


@pytest.mark.parametrize(
    ("base", "quote", "first", "last"),
    [
        ("USD", "KES", date(2024, 1, 2), date(2024, 1, 2)),
        ("KES", "USD", date(2024, 1, 2), date(2024, 1, 2)),
        ("EUR", "USD", date(1998, 6, 1), date(1998, 6, 1)),
        ("EUR", "USD", date(1998, 1, 1), date(1999, 12, 31)),
        ("EUR", "USD", date(2027, 6, 1), date(2027, 6, 1)),
        ("EUR", "ISK", date(2012, 1, 1), date(2012, 12, 31)),
        ("EUR", "RUB", date(2022, 1, 1), date(2022, 12, 31)),
        ("EUR", "HRK", date(2024, 1, 2), date(2024, 1, 2)),
    ],
)
def test_no_rate_where_the_table_has_none(base: str, quote: str, first: date, last: date) -> None:
    """A currency the bank does not quote, at that time or to the end of it, has no span."""
    assert reference().between(base, quote, first, last) is None


def test_a_running_year_is_cut_to_the_table() -> None:
    """A year that the table does not finish spans what there is of it."""
    _, last = reference().covered()
    span = reference().between("EUR", "USD", date(last.year, 1, 1), date(last.year, 12, 31))
    assert span is not None
    assert span.last == last


def test_the_reverse_span_is_the_inverse() -> None:
    """From pounds to euros is one over euros to pounds, low and high changing places."""
    there = reference().between("EUR", "GBP", date(2019, 1, 1), date(2019, 12, 31))
    back = reference().between("GBP", "EUR", date(2019, 1, 1), date(2019, 12, 31))
    assert there is not None
    assert back is not None
    assert round(there.low * back.high, 20) == 1
    assert round(there.high * back.low, 20) == 1


def test_ever_holds_every_year() -> None:
    """The span of all days holds that of any year."""
    ever = reference().ever("EUR", "NOK")
    one = reference().between("EUR", "NOK", date(2015, 1, 1), date(2015, 12, 31))
    assert ever is not None
    assert one is not None
    assert ever.low <= one.low <= one.high <= ever.high


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """A table that is not there says so on the first question, not before."""
    rates = Rates(path=tmp_path / "none.zip")
    with pytest.raises(FileNotFoundError):
        rates.covered()


def test_a_pegged_currency_has_the_rate_of_its_base() -> None:
    """A hundred dirhams are 27.23 dollars on any day, and the span says where that comes from."""
    span = reference().between("AED", "USD", date(2024, 1, 2), date(2024, 12, 31))
    assert span is not None
    assert round(span.low, 6) == round(span.high, 6) == round(1 / Decimal("3.6725"), 6)
    assert span.source == "ECB reference rates (AED fixed at 3.6725 to the USD)"


def test_a_peg_goes_by_way_of_its_base() -> None:
    """The CFA franc is the euro's rate times the peg, against any currency of the table."""
    franc = reference().between("USD", "XOF", date(2024, 1, 2), date(2024, 1, 2))
    euro = reference().between("USD", "EUR", date(2024, 1, 2), date(2024, 1, 2))
    assert franc is not None
    assert euro is not None
    assert round(franc.low, 6) == round(euro.low * Decimal("655.957"), 6)


@pytest.mark.parametrize("code", sorted(PEGS))
def test_every_peg_is_to_a_currency_of_the_table(code: str) -> None:
    """A peg to a currency without rates would give none."""
    assert reference().has(code)
    assert reference().between(code, "EUR", date(2024, 1, 2), date(2024, 1, 2)) is not None
