"""Laws of dates: any style reads back exactly, prose around a date never changes it, time is linear."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.extract.dates import read_dates
from claimcheck.extract.dates.single_days import easter
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.calendar import LAST_YEAR

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

days = st.dates(date(1500, 1, 1), date(2100, 12, 31))
publications = st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31))


def ordinal(day: int) -> str:
    if 10 <= day % 100 <= 20:
        return f"{day}th"
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th') }"


STYLES: dict[str, Callable[[date], str]] = {
    "day first": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "month first": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "month first, no comma": lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}",
    "agency": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "day first, short": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "ordinal first": lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}",
    "ordinal of": lambda d: f"{ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "month, ordinal": lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}",
    "weekday, day first": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "weekday, month first": lambda d: f"{WEEKDAYS[d.weekday()]}, {SHORT[d.month - 1]} {d.day}, {d.year}",
    "iso": lambda d: d.isoformat(),
    "hyphens": lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
}  # fmt: skip
styles = st.sampled_from(sorted(STYLES))

# Prose that says nothing of dates, to stand before and after one.
BEFORE = st.sampled_from(
    [
        "",
        "The works began on ",
        "The union, which had 4,200 members, struck on ",
        "(",
        "“Not before ",
        "Dated ",
    ]
)
AFTER = st.sampled_from(
    [".", ", officials said.", ")", " and the roof held.", "; nobody was hurt.", " in heavy rain.", "”", ""]
)


@given(days, styles, BEFORE, AFTER, publications)
def test_every_style_reads_back_exactly(
    day: date, style: str, before: str, after: str, published: date | None
) -> None:
    """A whole date in any style is read as itself, in any prose, whenever it was published."""
    written = STYLES[style](day)
    tokens = Tokens(before + written + after)
    (reading,) = read_dates(tokens, published)
    assert reading.period is not None
    assert (reading.period.first, reading.period.last) == (day, day)
    assert tokens.quote(reading.first, reading.last) == written


@given(days, st.integers(1, 25), st.sampled_from([" to ", "-", "–", " until ", " through "]), publications)
def test_ranges_of_days_read_back(day: date, length: int, join: str, published: date | None) -> None:
    """A range within a month is read from its first to its last day, whichever end has the month."""
    end = day + timedelta(days=length)
    assume(end.year <= LAST_YEAR)  # what follows is read as no year
    month = MONTHS[day.month - 1]
    if end.month != day.month:
        written = f"{day.day} {month} {day.year}{join}{end.day} {MONTHS[end.month - 1]} {end.year}"
    elif length % 2:
        written = f"{day.day}{join}{end.day} {month} {day.year}"
    else:
        written = f"{month} {day.day}{join}{end.day}, {day.year}"
    tokens = Tokens(f"It rained from {written}, they said.")
    (reading,) = read_dates(tokens, published)
    assert reading.period is not None
    assert (reading.period.first, reading.period.last, reading.period.granularity) == (day, end, "range")
    assert tokens.quote(reading.first, reading.last) == written


@given(st.integers(1850, 2040), st.integers(1, 12))
def test_months_and_years_read_back(year: int, month: int) -> None:
    """ "May 2019" is the whole month, "2019" the whole year."""
    tokens = Tokens(f"It shut in {MONTHS[month - 1]} {year}, having lost money since {year - 1}.")
    one, two = read_dates(tokens, None)
    assert one.period is not None
    assert two.period is not None
    assert one.period.first == date(year, month, 1)
    assert (one.period.last or date.max).month == month
    assert (two.period.first, two.period.last) == (date(year - 1, 1, 1), date(year - 1, 12, 31))


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_weekdays_lie_within_a_week(published: date, weekday: int) -> None:
    """A bare weekday is one of the seven days up to publication, or from it on."""
    (back,) = read_dates(Tokens(f"The mine closed on {WEEKDAYS[weekday]}."), published)
    (ahead,) = read_dates(Tokens(f"The mine will close on {WEEKDAYS[weekday]}."), published)
    assert back.period is not None
    assert ahead.period is not None
    assert back.period.first is not None
    assert ahead.period.first is not None
    assert 0 <= (published - back.period.first).days < 7
    assert 0 <= (ahead.period.first - published).days < 7
    assert back.period.first.weekday() == ahead.period.first.weekday() == weekday == back.period.weekday


WORDS = st.sampled_from(
    "in on the of to and - – , . ( ) ' ’ : / 1 2 3 31 99 1999 2019 2020 s th st May may March march Sun"
    " Monday tuesday Jan Sept. early late mid last next this year week month quarter half first second"
    " twentieth Q 3 H FY fiscal ago now two century 8 30 am pm GMT spring winter Christmas Day New"
    " Year's Eve from between until by since 1,000 2.5 ½ million people % nineteen eighty four de"
    " octobre weekend ended months today".split()
)


@given(st.lists(WORDS, max_size=40), st.lists(st.sampled_from(["", " "]), max_size=40), publications)
@settings(max_examples=300)
def test_no_text_breaks_the_reader(words: list[str], gaps: list[str], published: date | None) -> None:
    """Whatever the words: no exception, spans in order and apart, first day not after the last."""
    glue = gaps + [" "] * (len(words) - len(gaps))
    tokens = Tokens("".join(word + gap for word, gap in zip(words, glue, strict=False)))
    at = -1
    for reading in read_dates(tokens, published):
        assert at < reading.first <= reading.last < len(tokens)
        at = reading.last
        period = reading.period
        if period is not None and period.first is not None:
            assert period.last is not None
            assert period.first <= period.last


@given(days.filter(lambda day: day.year > 1600), styles)
@settings(max_examples=60)
def test_dateparser_agrees_on_whole_dates(day: date, style: str) -> None:
    """The library reads our spans as the same day, where it reads them at all."""
    dateparser = pytest.importorskip("dateparser")
    tokens = Tokens(f"It opened on {STYLES[style](day)}.")
    (reading,) = read_dates(tokens, None)
    theirs = dateparser.parse(
        tokens.quote(reading.first, reading.last), languages=["en"], settings={"STRICT_PARSING": True}
    )
    assert reading.period is not None
    assert theirs is None or theirs.date() == reading.period.first


@pytest.mark.parametrize(
    ("year", "day"), [(1961, (4, 2)), (2000, (4, 23)), (2008, (3, 23)), (2024, (3, 31)), (2038, (4, 25))]
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    """Easter Sunday falls where the almanacs put it."""
    assert (easter(year).month, easter(year).day) == day


@pytest.mark.parametrize(
    "piece", ["May ", "1999, ", "3, ", "the second ", "2001-", "Monday to ", "ago ", "said on Monday "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    """Repeated date words, with no sentence end, cost time in proportion."""

    def cost(count: int) -> float:
        tokens = Tokens(piece * count)
        best = float("inf")
        for _ in range(3):
            started = time.process_time()
            read_dates(tokens, date(2024, 5, 8))
            best = min(best, time.process_time() - started)
        return best

    small, large = cost(1_000), cost(8_000)
    assert large < 8 * 3 * max(small, 0.002)
