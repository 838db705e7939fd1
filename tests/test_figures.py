"""What reading figures promises beyond the examples: relations, ranges, laws, linear cost."""

from __future__ import annotations

import time
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from claimcheck.extract.figures import TRIGGERS, read_figures
from claimcheck.extract.numerals import read_numeral
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon import currencies, hedges, units


def _read(text: str, country: str | None = None, currency: str | None = None) -> tuple[Tokens, list[Reading]]:
    tokens = Tokens(text)
    return tokens, read_figures(tokens, [False] * len(tokens), country, currency)


def _quotes(text: str) -> list[str]:
    tokens, readings = _read(text)
    return [tokens.quote(reading.first, reading.last) for reading in readings]


@pytest.mark.parametrize(
    ("text", "allowed", "expected"),
    [
        ("more than 240 people", ("240", None), ("240", "250")),
        ("about 250 people", ("225.0", "275.0"), ("245", "255")),
        ("nearly 140 people", ("112.0", "140"), ("130", "140")),
        ("$46 billion", ("45500000000", "46500000000"), ("45500000000", "46500000000")),
        ("46.3 billion people", ("46250000000", "46350000000"), ("46250000000", "46350000000")),
        ("1.2 km", ("1.15", "1.25"), ("1.15", "1.25")),
        ("46 km", ("45.5", "46.5"), ("45.5", "46.5")),
        ("1,180 homes", ("1180", "1180"), ("1180", "1180")),
        ("ten homes", ("10", "10"), ("10", "10")),
        ("20%", ("19.5", "20.5"), ("19.5", "20.5")),
        ("aged 54", ("54", "54"), ("54", "54")),
        ("third-largest", ("3", "3"), ("3", "3")),
        ("up to 200 people", (None, "200"), ("100", "200")),
        ("hundreds of people", ("100", None), ("200", "1000")),
    ],
)
def test_ranges_that_words_stand_for(
    text: str, allowed: tuple[str | None, str | None], expected: tuple[str | None, str | None]
) -> None:
    """A figure allows what its words leave possible and expects what a reader has in mind."""
    _, readings = _read(text)
    reading = readings[0]

    assert reading.allowed == tuple(None if end is None else Decimal(end) for end in allowed)
    assert reading.expected == tuple(None if end is None else Decimal(end) for end in expected)


@pytest.mark.parametrize(
    ("text", "restates"),
    [
        ("worth C$56 billion (US$40.5 billion; £30 billion) a year", [None, 0, 0]),
        ("a mast 14.2 metres (46.6 ft) high", [None, 0]),
        ("over 20 hectares (about 50 acres)", [None, 0]),
        ("debts of 6.5 billion reais ($2.3bn or £1.2bn)", [None, 0, 0]),
        ("sold 30 cars (12 of them red)", [None, None]),
        ("profit of £5m (£4m)", [None, None]),
    ],
)
def test_conversions_in_brackets_restate(text: str, restates: list[int | None]) -> None:
    """An amount in brackets in another currency or unit says the one before it again."""
    _, readings = _read(text)

    assert [reading.restates for reading in readings] == restates


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Five of the ten were found", [1, None]),
        ("17 of those 110 survived", [1, None]),
        ("10 of its 40 employees", [1, None]),
        ("117 of 139 seats", [1, None]),
        ("40% of the 1,200 homes", [1, None]),
        ("none of the 12 passengers was hurt", [1, None]),
        ("five of them, and ten others", [None, None]),
    ],
)
def test_part_and_whole(text: str, whole: list[int | None]) -> None:
    """A part knows the figure it is a part of."""
    _, readings = _read(text)

    assert [reading.whole for reading in readings] == whole


def test_taken_tokens_are_left_alone() -> None:
    """A figure is never read from a date, nor reaches into one."""
    tokens = Tokens("In 2019 some 300 firms, five 2004 models")
    taken = [word in ("2019", "2004") for word in tokens.words]
    readings = read_figures(tokens, taken)

    for reading in readings:
        assert not any(taken[reading.first : reading.last + 1])
    assert tokens.quote(readings[0].first, readings[0].last) == "some 300 firms"


def test_change_shares_its_unit() -> None:
    """ "rose from 14 to 15 per cent" is two percentages."""
    _, readings = _read("The rate rose from 14 to 15 per cent")

    assert [(r.kind, r.unit, r.stated) for r in readings] == [
        ("percent", "percent", (Decimal(14), Decimal(14))),
        ("percent", "percent", (Decimal(15), Decimal(15))),
    ]


def test_span_is_tight() -> None:
    """A count is quoted with its hedge and up to its noun, no further."""
    assert _quotes("It drew more than 60 Canadian auto-parts companies from Windsor.") == [
        "more than 60 Canadian auto-parts companies"
    ]


@pytest.mark.parametrize(
    ("country", "currency", "expected"),
    [(None, None, "USD"), ("CA", None, "CAD"), ("CA", "AUD", "AUD"), ("GB", "GBP", "USD")],
)
def test_bare_sign(country: str | None, currency: str | None, expected: str) -> None:
    """A country ranks what a bare dollar is, a stated currency settles it where it can."""
    _, readings = _read("$56 billion", country, currency)
    found = readings[0].currencies

    assert found[0] == expected
    assert (len(found) == 1) == (currency == "AUD")


@given(st.integers(min_value=2, max_value=10**12))
def test_words_are_read_back(value: int) -> None:
    """Every whole number that num2words spells is read as itself."""
    text = num2words(value)
    tokens = Tokens(text.replace(",", ""))
    number = read_numeral(tokens, 0)

    assert number is not None
    assert number.value == value
    assert number.last == len(tokens) - 1


_WORDS = st.sampled_from(
    sorted(
        {
            *TRIGGERS,
            *hedges.BEFORE,
            *hedges.AFTER,
            *units.SPELLINGS,
            *units.SYMBOLS,
            *units.PHRASES,
            *currencies.SIGNS,
            *currencies.NAMES,
            *currencies.PREFIX_WORDS,
            *"- – ( ) , . ; / % to of and or a the in per cent from between 1 2 10 1,234 0.5 007".split(),
        }
    )
)


@settings(max_examples=300)
@given(st.lists(st.tuples(_WORDS, st.sampled_from(("", " ", " "))), max_size=25))
def test_any_row_of_words_is_read_soundly(parts: list[tuple[str, str]]) -> None:
    """Spans are in order and apart, ranges are closed the right way round, figures are plain."""
    _sound("".join(word + gap for word, gap in parts))


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_any_text_is_read_soundly(text: str) -> None:
    """No text makes a reader fail."""
    _sound(text)


def _sound(text: str) -> None:
    tokens, readings = _read(text)
    last = -1
    for index, reading in enumerate(readings):
        assert last < reading.first <= reading.number_first <= reading.number_last <= reading.last
        assert reading.last < len(tokens)
        last = reading.last
        assert reading.allowed is not None
        assert reading.expected is not None
        for found in (reading.stated, reading.allowed, reading.expected):
            if found is not None:
                assert "E" not in f"{found.low!s}{found.high!s}".replace("None", "")
                assert found.low is None or found.high is None or found.low <= found.high
        assert reading.restates is None or 0 <= reading.restates < index
        assert reading.whole is None or 0 <= reading.whole < len(readings)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 50_000,
        "a " + "million " * 10_000,
        "one hundred " * 10_000,
        "(" * 20_000 + "5" + ")" * 20_000,
        "5million" * 10_000,
        "1 " * 20_000,
        "two and " * 10_000,
        "about " * 20_000 + "5",
        "".join(chr(c) for c in range(0x30000) if unicodedata.category(chr(c)) in ("Nd", "No", "Nl", "Sc")),
    ],
    ids=("digits", "millions", "hundreds", "nested", "glued", "ones", "ands", "hedges", "unicode"),
)
def test_hostile_text_costs_no_more_than_its_length(text: str) -> None:
    """Strings made to hurt take time in step with their length, and never fail."""
    started = time.process_time()
    _sound(text)

    assert time.process_time() - started < 5
