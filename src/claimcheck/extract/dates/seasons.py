"""Seasons and holidays: "autumn 2022", "the spring of 2006", "Christmas Day", "Good Friday 2024"."""

from __future__ import annotations

from claimcheck.extract.dates.scan import (
    DASHES,
    YEARS,
    Scan,
    ends_clause,
    possessive,
    two_digits,
    unit_follows,
    year_after,
    year_at,
)
from claimcheck.extract.dates.written import Written
from claimcheck.lexicon.calendar import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    SHY_HOLIDAYS,
    WEEKDAY_HOLIDAYS,
    YEAR_SHIFTS,
)

_NAMES = (*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *WEEKDAY_HOLIDAYS)
HOLIDAYS: dict[str, tuple[tuple[str, ...], ...]] = {
    start: tuple(sorted((name for name in _NAMES if name[0] == start), key=len, reverse=True))
    for start in {name[0] for name in _NAMES}
}
"""The holidays' names by their first word."""


def season_form(s: Scan, i: int) -> int:
    return season(s, i, licensed=False)


def season(s: Scan, i: int, *, licensed: bool) -> int:
    """A season; without a year only when `licensed` ("last", "early") or after "by" and its like."""
    word = possessive(s.lower[i])
    k = i + 2 if s.low(i + 1) == "of" else i + 1
    written = Written(i, i, "season")
    written.name = word
    year = YEARS.get(s.word(k))
    if year is not None and not unit_follows(s, k + 1):
        return _with_year(s, written, k, year)
    found = year_at(s, k)
    if found is not None:
        return _with_year(s, written, *found)
    if s.low(k) in YEAR_SHIFTS and possessive(s.low(k + 1)) == "year":
        written.last, written.year_shift = k + 1, YEAR_SHIFTS[s.low(k)]
        return s.put(written)
    before = s.low(i - 2) if s.low(i - 1) == "the" and not licensed else s.low(i - 1)
    if licensed and (word not in ("fall", "spring") or before in ("last", "next", "this")):
        return s.put(written)
    if word in ("summer", "autumn", "winter") and before in ("by", "since", "until") and s.lower[i] == word:
        return s.put(written)
    return -1


def _with_year(s: Scan, written: Written, last: int, year: int) -> int:
    """ "winter 2022", "winter 2021-22"."""
    written.last, written.year = last, year
    join, other = s.low(last + 1), s.low(last + 2)
    spread = (join in DASHES or join == "/") and s.tokens.touches(last) and two_digits(other)
    if spread and int(other) == (year + 1) % 100:
        written.last, written.year_to = last + 2, year + 1
    return s.put(written)


def _is_a_day(s: Scan, i: int) -> bool:
    """Whether a feast is its day: "by Christmas", "before Easter 2024"; not "at Christmas", "Easter eggs"."""
    if s.typed:
        return s.n == 1
    year = year_after(s, i + 1)
    after = i + 1 if year is None else year[0] + 1
    return s.low(i - 1) in ("by", "before", "until", "till", "since", "after", "on") and ends_clause(s, after)


def holiday_form(s: Scan, i: int) -> int:
    if not s.named(i):
        return -1
    for name in HOLIDAYS[s.lower[i].replace("’", "'")]:
        if any(s.low(i + n).replace("’", "'") != part for n, part in enumerate(name)):
            continue
        last = i + len(name) - 1
        if name in SHY_HOLIDAYS and not _is_a_day(s, i):
            continue
        written = Written(i, last, "day")
        if name in FIXED_HOLIDAYS:
            written.month, written.day = FIXED_HOLIDAYS[name]
            written.name = "holiday"
        elif name in WEEKDAY_HOLIDAYS:
            written.month, written.weekday, written.number, written.behind = WEEKDAY_HOLIDAYS[name]
            written.name = "holiday"
        else:
            written.name, written.number = "easter", EASTER_HOLIDAYS[name]
        year = year_after(s, last + 1)
        if year is not None:
            written.last, written.year, written.year_shift = year
        elif written.behind:
            return -1  # "Black Friday sales" are of any year
        return s.put(written)
    return s.forms["monday"](s, i) if s.lower[i] in ("monday", "sunday") else -1
