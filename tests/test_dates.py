"""Dates and periods read as their examples say: span, days, granularity, hedge."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from claimcheck.extract.dates import read_dates
from claimcheck.extract.dates.examples import NOT_READ, PUBLISHED, READ, Meaning
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.model import Period

FIXTURES = Path(__file__).parent.parent / "fixtures"

CASES = [(meaning, way) for meaning in READ for way in meaning.ways]


def read(text: str, published: date | None = PUBLISHED) -> list[tuple[str, Reading]]:
    """The quotes and readings of a text, spans kept from other readers left out."""
    tokens = Tokens(text)
    readings = read_dates(tokens, published)
    return [(tokens.quote(r.first, r.last), r) for r in readings if r.period is not None]


def only(text: str, published: date | None = PUBLISHED) -> tuple[str, Period]:
    """The quote and period of the one date in a text."""
    ((quote, reading),) = read(text, published)
    assert reading.period is not None
    return quote, reading.period


@pytest.mark.parametrize(("meaning", "way"), CASES, ids=[way for _, way in CASES])
def test_examples_are_read(meaning: Meaning, way: str) -> None:
    """Every way of writing a period gives its span, its days, its granularity and its hedge."""
    start, end = way.index("["), way.index("]") - 1
    text = way.replace("[", "").replace("]", "")
    found = dict(read(text))
    assert text[start:end] in found
    reading = found[text[start:end]]
    period = reading.period
    assert period is not None
    days = tuple(None if day is None else day.isoformat() for day in (period.first, period.last))
    assert (*days, period.granularity) == (meaning.first, meaning.last, meaning.granularity)
    assert reading.hedge == meaning.hedge


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_date_is_not_read(text: str) -> None:
    """Names, counts, times of day and idioms that look like dates are no claims."""
    assert [quote for quote, _ in read(text)] == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The 21st century began.", "21st century"),
        ("Doors open at 7:30pm sharp.", "7:30pm"),
        ("Doors open at 8.30am.", "8.30am"),
        ("It begins at 2000 GMT.", "2000"),
        ("Filed on 3/4/2024.", "3/4/2024"),
        ("Open Monday to Friday.", "Monday to Friday"),
        ("Since Euro 2016 it has rained.", "2016"),
    ],
)
def test_what_nobody_else_may_read_is_marked(text: str, quote: str) -> None:
    """Times, idioms and ambiguous dates are readings without a period, so that figures leave them."""
    tokens = Tokens(text)
    marked = [tokens.quote(r.first, r.last) for r in read_dates(tokens, PUBLISHED) if r.period is None]
    assert quote in marked


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The vote is on Jan. 14.", {"month": 1, "day": 14}),
        ("The vote is on Thursday 14 January.", {"month": 1, "day": 14, "weekday": 3}),
        ("It runs from 27 March to 2 April.", {"month": 3, "day": 27, "to_month": 4, "to_day": 2}),
        ("It runs on June 4-6.", {"month": 6, "day": 4, "to_month": 6, "to_day": 6}),
        ("It shut in March.", {"month": 3}),
        ("It shuts on Tuesday.", {"weekday": 1}),
        ("It shut last year.", {}),
    ],
)
def test_undated_sources_keep_what_was_written(text: str, kept: dict[str, int]) -> None:
    """Without a date of publication the year stays open, and month, day and weekday are kept."""
    _, period = only(text, None)
    assert period.first is None
    assert period.last is None
    written = period.model_dump(include={"month", "day", "to_month", "to_day", "weekday"}, exclude_none=True)
    assert written == kept


def test_absolute_dates_need_no_publication() -> None:
    """A date with its year is the same whenever its source was published."""
    for published in (None, date(1999, 1, 1), date(2030, 12, 31)):
        _, period = only("It opened on 14 October 2023.", published)
        assert period.first == date(2023, 10, 14)
        assert not period.inferred


def test_a_weekday_is_kept_beside_its_date() -> None:
    """The weekday as written stays, right or not, and never changes a date that has its year."""
    quote, period = only("The shop shuts on Thursday 8 March 2022.")
    assert quote == "Thursday 8 March 2022"
    assert (period.first, period.weekday) == (date(2022, 3, 8), 3)
    _, period = only("The shop will shut on Thursday 8 March.", date(2022, 3, 2))
    assert (period.first, period.weekday, period.inferred) == (date(2022, 3, 8), 3, True)


def test_the_clock_is_never_asked() -> None:
    """Relative words move with the source's date and with nothing else."""
    for published in (date(1987, 2, 28), date(2024, 5, 8), date(2061, 12, 31)):
        _, period = only("It rained yesterday.", published)
        assert period.first == date.fromordinal(published.toordinal() - 1)


@pytest.mark.parametrize(
    ("text", "published", "first"),
    [
        ("The mine closed in December.", date(2024, 1, 9), date(2023, 12, 1)),
        ("The mine will close in January.", date(2023, 12, 20), date(2024, 1, 1)),
        ("The mine closed on 30 June.", date(2024, 5, 8), date(2023, 6, 30)),
        ("Tickets for the race on 30 June have sold out.", date(2024, 5, 8), date(2024, 6, 30)),
        ("The race is on 29 February.", date(2024, 1, 30), date(2024, 2, 29)),
        ("The baths are closed until 31 August.", date(2023, 8, 18), date(2023, 8, 31)),
        ("The pass remains shut until 4 December.", date(2023, 8, 18), date(2023, 12, 4)),
        ("The baths were closed until 5 June.", date(2023, 8, 18), date(2023, 6, 5)),
        ("The toll goes to 900 won ($0.67) on Jan. 1.", date(2023, 8, 18), date(2024, 1, 1)),
        ("The final moves to 13 March.", date(2023, 8, 18), date(2024, 3, 13)),
    ],
)
def test_the_year_is_the_one_the_tense_points_to(text: str, published: date, first: date) -> None:
    """A year not written is the last one for what is over, the next for what is to come."""
    _, period = only(text, published)
    assert period.first == first
    assert period.inferred


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Seen last January.", None),
        ("Seen last September.", date(2023, 9, 1)),
        ("Seen last May.", date(2023, 5, 1)),
    ],
)
def test_last_month_by_name(text: str, first: date | None) -> None:
    """ "last January", said in February, may be either of two; a month further back may not."""
    published = date(2024, 2, 12)
    assert only(text, published)[1].first == first


def test_days_that_do_not_exist_are_kept_unresolved() -> None:
    """ "30 February 2023" is quoted as written and stands for no day."""
    quote, period = only("It opened on 30 February 2023.")
    assert quote == "30 February 2023"
    assert (period.first, period.month, period.day) == (None, 2, 30)


def test_lists_share_month_and_year() -> None:
    """Each day or month of a list is a reading of its own, with the year said once."""
    assert [(q, str(r.period and r.period.first)) for q, r in read("It shut on 3, 4 and 6 May 2023.")] == [
        ("3", "2023-05-03"),
        ("4", "2023-05-04"),
        ("6 May 2023", "2023-05-06"),
    ]
    assert [str(r.period and r.period.first) for _, r in read("It shut in May and July 2021.")] == [
        "2021-05-01",
        "2021-07-01",
    ]


def test_ordinary_dates_do_not_load_dateparser() -> None:
    """No date of an ordinary article needs the library, whose loading costs more than the reading."""
    code = (
        "import sys, pathlib, datetime\n"
        "from claimcheck.extract.dates import read_dates\n"
        "from claimcheck.extract.tokens import Tokens\n"
        "for path in pathlib.Path(sys.argv[1]).glob('[0-9]*'):\n"
        "    read_dates(Tokens(path.read_text('utf-8')), datetime.date(2026, 2, 16))\n"
        "assert 'dateparser' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, str(FIXTURES / "trade-mission")], check=True)
