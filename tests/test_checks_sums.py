"""The arithmetic behind the internal checks, the outline they read, and the laws of both."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.checks import arithmetic
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.operands import timespan
from claimcheck.extract import extract
from claimcheck.model import Range, Source


def article(text: str, **metadata: object) -> Article:
    """The text as checks see it."""
    source = Source(id="article", text=text, **metadata)  # type: ignore[arg-type]
    return Article(source, extract(source))


def span(low: str | None, high: str | None) -> Range:
    """A range from strings."""
    return Range(None if low is None else Decimal(low), None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("figure", "slack"),
    [("1180", "5"), ("1200", "30"), ("120", "3"), ("100", "0"), ("4000", "0"), ("1183", "0"), ("90", "0")],
)
def test_rounding(figure: str, slack: str) -> None:
    """Trailing zeros may be rounding from two significant digits on, by 2.5% at most."""
    assert arithmetic.rounding(Decimal(figure)) == Decimal(slack)


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ("1390", "1,390"),
        ("23.87", "23.9"),
        ("0.07144", "0.0714"),
        ("1050000000", "1.05 billion"),
        ("302000000", "302 million"),
        ("1234567", "1,234,567"),
        ("25", "25"),
        ("0", "0"),
        ("-4.5", "-4.5"),
    ],
)
def test_plain(figure: str, shown: str) -> None:
    """Figures are shown as a reader would write them."""
    assert arithmetic.plain(Decimal(figure)) == shown


def test_ranges_keep_open_ends() -> None:
    """What has no bound has none after a sum either, and nothing is divided by what may be zero."""
    at_least = span("5", None)

    assert arithmetic.add(at_least, span("1", "2")) == span("6", None)
    assert arithmetic.subtract(span("1", "2"), at_least) == span(None, "-3")
    assert arithmetic.divide(span("1", "1"), span("0", "2")) is None
    assert arithmetic.divide(span("1", "1"), at_least) == span("0", "0.2")


@given(
    st.tuples(st.integers(-50, 50), st.integers(0, 50)),
    st.tuples(st.integers(-50, 50), st.integers(0, 50)),
    st.integers(0, 50),
)
def test_wider_ranges_still_meet(left: tuple[int, int], right: tuple[int, int], by: int) -> None:
    """Meeting is mutual, and widening a range never undoes it."""
    one = Range(Decimal(left[0]), Decimal(left[0] + left[1]))
    other = Range(Decimal(right[0]), Decimal(right[0] + right[1]))

    assert arithmetic.meets(one, other) == arithmetic.meets(other, one)
    if arithmetic.meets(one, other):
        assert arithmetic.meets(arithmetic.widen(one, Decimal(by)), other)


@pytest.mark.parametrize(
    ("length", "unit", "first", "last", "granularity", "fits"),
    [
        ("5", "day", date(2026, 2, 15), date(2026, 2, 19), "range", True),
        ("4", "day", date(2026, 2, 15), date(2026, 2, 19), "range", True),
        ("6", "day", date(2026, 2, 15), date(2026, 2, 19), "range", False),
        ("12", "week", date(2020, 1, 6), date(2020, 3, 27), "range", True),
        ("18", "week", date(2020, 1, 6), date(2020, 3, 27), "range", False),
        ("13", "year", date(2012, 1, 1), date(2024, 12, 31), "range", True),
        ("12", "year", date(2012, 1, 1), date(2024, 12, 31), "range", True),
        ("11", "year", date(2012, 1, 1), date(2024, 12, 31), "range", False),
        ("3", "month", date(2022, 3, 1), date(2022, 6, 30), "range", True),
        ("5", "month", date(2022, 3, 1), date(2022, 6, 30), "range", False),
    ],
)
def test_lasts(length: str, unit: str, first: date, last: date, granularity: str, fits: bool) -> None:
    """A length fits with the last day counted or not, and rounded to whole units longer than a day."""
    stated = timespan.Length(Range(Decimal(length), Decimal(length)), unit)

    assert timespan.lasts(stated, timespan.Days(first, last, granularity, False)) is fits


@pytest.mark.parametrize(
    ("text", "outline"),
    [
        ("Of the 620 posts, 148 stood empty. That is 34 per cent.", "of the N, N stood empty.| that is P.|"),
        ("It went from NOK 84m ($8m) to NOK 90m.", "it went from M to M.|"),
        ("Rates rose two percentage points.", "rates rose B.|"),
        ("Steel costs €900 a tonne.", "steel costs R.|"),
    ],
)
def test_outline(text: str, outline: str) -> None:
    """An outline shows one capital letter for each claim and leaves out repeated amounts."""
    assert [block.outline for block in article(text).blocks] == [outline]


def test_found_claims_point_at_the_markup() -> None:
    """Claims found through the outline of an HTML page are those of the page's own text."""
    page = "<p>Of the 480&nbsp;<b>buses</b>, 132 &ndash; or 28&#37; &ndash; failed.</p>"
    (found,) = article(page, format="html").find(Wording("NNP", "of the <whole:N>~<part:N>~<share:P>"))

    assert [page[found[name].start : found[name].end] for name in ("part", "share")] == ["132", "28&#37;"]
    assert found.quote("share") == "28%"


def test_gaps_and_word_classes_never_hold_a_claim() -> None:
    """Neither a gap nor a word of a wording may swallow a figure."""
    crews = article("The 12 crews met 30 guides and 40 cooks.")
    found = list(crews.find(Wording("NN", r"<first:N>(?: \w+){0,5} and <last:N>")))

    assert [each["first"].text for each in found] == ["30 guides"]


def checks_that_fire(text: str, **metadata: object) -> set[str]:
    """The names of the checks that report something in a text."""
    source = Source(id="article", text=text, published=date(2022, 5, 4), **metadata)  # type: ignore[arg-type]
    return {finding.check for finding in claimcheck.check([source]).findings}


@settings(max_examples=25)
@given(st.lists(st.integers(2, 97), min_size=2, max_size=4))
def test_right_sums_are_silent(parts: list[int]) -> None:
    """Parts that make their total are never reported, in whichever order they come."""
    nouns = ("spruces", "larches", "maples", "willows")
    *rest, last = [f"{part} {noun}" for part, noun in zip(parts, nouns, strict=False)]
    row = f"{', '.join(rest)} and {last}"

    assert not checks_that_fire(f"The park has {row}, {sum(parts)} trees in all.")
    assert not checks_that_fire(f"The park has {sum(parts)} trees: {row}.")


@settings(max_examples=25)
@given(st.integers(3, 900), st.integers(3, 900))
def test_right_shares_and_changes_are_silent(one: int, other: int) -> None:
    """A share or a change worked out from its two figures is never reported."""
    part, whole = sorted((one, other))
    share = round(100 * part / whole)
    change = round(100 * (whole - part) / part)

    assert not checks_that_fire(f"Of the {whole} guests, {part} came by train, or {share} per cent.")
    assert not checks_that_fire(f"Guests went from {part} to {whole}, an increase of {change} per cent.")


@settings(max_examples=25)
@given(st.integers(0, 6), st.integers(11, 99))
def test_scaling_keeps_the_verdict(zeros: int, part: int) -> None:
    """What is reported of tens is reported of millions: ten times all figures is the same sum."""
    scale = 10**zeros
    text = f"Of the {2 * part * scale:,} papers, {part * scale:,} came by post, or 80 per cent."

    assert checks_that_fire(text) == {"percentage-mismatch"}
