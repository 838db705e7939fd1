"""The strategies: what they write is English, means what they say, and is where they say it is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from claimcheck import strategies, ways
from claimcheck.lexicon.currencies import CODES
from claimcheck.lexicon.units import PHRASES, POWERS, SPELLINGS, SYMBOLS, UNITS
from claimcheck.model import Claim, Period, Quantity, Range

QUANTITIES = (
    strategies.figures()
    | strategies.money()
    | strategies.percents()
    | strategies.measures()
    | strategies.durations()
)
ANYTHING = QUANTITIES | strategies.periods() | strategies.claims()


@given(st.integers(0, 10**15 - 1))
def test_numbers_are_spelled_as_num2words_spells_them(number: int) -> None:
    """Whole numbers in words are those of num2words, whose commas news leaves out."""
    assert ways.spelled(number) == num2words(number).replace(",", "")


@given(st.integers(1, 10**6))
def test_ranks_are_written_as_num2words_writes_them(rank: int) -> None:
    """Ordinals in digits and words are those of num2words."""
    written = ways.ordinal(rank)
    assert written[0] == num2words(rank, to="ordinal_num")
    assert written[1:] in ((), (num2words(rank, to="ordinal"),))


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_days_are_written_as_babel_writes_them(day: date) -> None:
    """The American, British and ISO ways to write a day are among ours."""
    expected = {
        format_date(day, "long", "en_US"),
        format_date(day, "full", "en_US"),
        format_date(day, "long", "en_GB"),
        day.isoformat(),
    }
    assert expected <= set(ways.days(day))


@pytest.mark.parametrize("measure", ways.MEASURES + ways.DURATIONS, ids=lambda one: one.plural)
def test_units_are_those_of_the_lexicon(measure: ways.Measure) -> None:
    """Every unit we write is one the lexicon knows, by the words we write it with."""
    assert measure.unit in UNITS
    words = measure.plural.replace("-", " - ").split()
    if words[0] in POWERS:
        assert f"{POWERS[words[0]]}_{SPELLINGS[words[1]]}" == measure.unit
    elif len(words) == 1:
        assert SPELLINGS[words[0]] == measure.unit
    elif words[0] in PHRASES:
        assert (tuple(word.lower() for word in words[1:]), measure.unit) in PHRASES[words[0]]
    for symbol in measure.symbols:
        assert symbol.startswith("sq ") or symbol == "km/h" or SYMBOLS[symbol] == measure.unit


def test_currencies_are_those_of_the_lexicon() -> None:
    """Every currency we write is a code the lexicon knows, named once."""
    codes = [currency.code for currency in ways.CURRENCIES]
    assert set(codes) <= CODES
    assert len(set(codes)) == len(codes)


@given(ANYTHING.flatmap(lambda what: st.tuples(st.just(what), strategies.written(what))))
def test_what_is_written_is_what_was_asked_for(case: tuple[object, strategies.Written]) -> None:
    """The value keeps the stated figure, the unit and the currency; the span quotes the text."""
    what, made = case
    start, end = made.span
    assert made.text[start:end] == made.quote != ""
    inner = (what.period if what.kind == "date" else what.quantity) if isinstance(what, Claim) else what
    if isinstance(inner, Quantity):
        assert isinstance(made.value, Quantity)
        assert made.value.stated == inner.stated
        assert (made.value.unit, made.value.currencies) == (inner.unit, inner.currencies)
    else:
        assert isinstance(inner, Period)
        assert made.value == inner


@given(st.data())
def test_allowed_holds_stated(data: st.DataObject) -> None:
    """The ranges of a value hold the figure it states, up to a hedge that excludes its own end."""
    claim = data.draw(strategies.claims())
    if claim.quantity is None:
        return
    stated, allowed = claim.quantity.stated, claim.quantity.allowed
    assert stated is not None
    assert allowed.low is None or stated.low is None or allowed.low <= stated.low
    assert allowed.high is None or stated.high is None or allowed.high >= stated.high


FIGURES = [
    ("46000000000", "46 billion", "500000000"),
    ("46300000000", "46.3bn", "50000000"),
    ("1234567", "1,234,567", "0.5"),
    ("500000", "half a million", "50000"),
    ("2500000", "two and a half million", "50000"),
    ("12.5", "12-1/2", "0.05"),
    ("24", "two dozen", "0"),
    ("1.20", "1.20", "0.005"),
    ("105", "one hundred five", "0"),
    ("20000000", "2 crore", "5000000"),
]


@pytest.mark.parametrize(("value", "text", "half"), FIGURES)
def test_a_figure_has_this_way_and_this_rounding(value: str, text: str, half: str) -> None:
    """Each way to write a figure says how far rounding may carry what it shows."""
    found = {way.text: way.half for way in ways.figures(Decimal(value))}
    assert found[text] == Decimal(half)


OPEN = Range(None, None)
BAD = [
    Quantity(stated=None, allowed=OPEN, expected=OPEN),
    Quantity(stated=Range(Decimal(1), None), allowed=OPEN, expected=OPEN),
    Quantity(stated=Range(Decimal(1), Decimal(1)), allowed=OPEN, expected=OPEN, currencies=("USD", "CAD")),
    Period(first=None, last=date(2020, 1, 1), granularity="year"),
    Period(first=date(2020, 1, 1), last=date(2020, 1, 9), granularity="part"),
]


@pytest.mark.parametrize("what", BAD)
def test_what_nobody_could_write_is_refused(what: Quantity | Period) -> None:
    """A figure nobody stated, an amount of no one currency, an open period: a clear refusal."""

    @given(strategies.written(what))
    def write(_: strategies.Written) -> None:
        pytest.fail("it was written")

    with pytest.raises(ValueError, match=r"written|way|symbol"):
        write()


_ORDERS = (
    "import hypothesis, claimcheck",
    "import claimcheck; claimcheck.Claim; import hypothesis",
)


@pytest.mark.parametrize("imports", _ORDERS)
def test_from_type_works_whichever_is_imported_first(imports: str) -> None:
    """`st.from_type(claimcheck.Claim)` gives our claims, and importing hypothesis loads no model."""
    program = f"""
import sys
{imports}
assert ("pydantic" in sys.modules) == ("claimcheck.Claim" in {imports!r})
from hypothesis import given, settings, strategies as st

@settings(max_examples=1, deadline=None, database=None)
@given(st.from_type(claimcheck.Claim), st.from_type(claimcheck.model.Quantity))
def ours(claim, quantity):
    assert claim.source == "text" and claim.id == f"text:{{claim.start}}-{{claim.end}}"
    assert isinstance(quantity, claimcheck.model.Quantity)

ours()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_example_in_the_documentation_does_what_it_says() -> None:
    """The newsroom's test on the page runs, and finds the scale its normaliser does not know."""
    page = (Path(__file__).resolve().parent.parent / "docs" / "strategies.md").read_text(encoding="utf-8")
    code = page.partition("```python\n")[2].partition("```")[0]
    names: dict[str, Callable[[], None]] = {}
    exec(compile(code, "strategies.md", "exec"), names)
    with pytest.raises((KeyError, ValueError, ExceptionGroup)):
        names["test_euros"]()
