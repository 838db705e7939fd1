"""The laws of the design, held against every quantity the strategies can write.

The oracles of the second half (pint, dateparser, quantulum3, text2num, price-parser) are asked only
where they are right.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pint
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import strategies, ways
from claimcheck.lexicon.units import UNITS
from claimcheck.model import Claim, Format, Kind, Period, Quantity, Range, Report, Source

AGREE = frozenset(("same", "rounding", "converted", "hedged"))
PUBLISHED = date(2021, 3, 17)
KINDS: tuple[Kind, ...] = ("count", "money", "percent", "multiple", "ordinal", "measure", "duration", "date")
FIGURES: tuple[Kind, ...] = ("count", "money", "percent", "measure", "duration")

soon = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def rivals(draw: st.DrawFn, kinds: tuple[Kind, ...] = KINDS) -> tuple[Claim, Claim]:
    """Two claims of one kind, often in one unit or currency and near each other."""
    kind = draw(st.sampled_from(kinds))
    left, right = (draw(strategies.claims((kind,))) for _ in range(2))
    if left.quantity is not None and right.quantity is not None and draw(st.booleans()):
        shared = {"unit": left.quantity.unit, "currencies": left.quantity.currencies}
        right = right.model_copy(update={"quantity": right.quantity.model_copy(update=shared)})
    return left, right.model_copy(update={"source": "other"})


@given(strategies.claims())
def test_a_claim_agrees_with_itself(claim: Claim) -> None:
    """Nothing conflicts with itself, in another source or in its own."""
    assert claimcheck.compare(claim, claim).verdict in AGREE
    assert claimcheck.compare(claim, claim.model_copy(update={"source": "other"})).verdict in AGREE


@given(rivals())
def test_comparison_mirrors(pair: tuple[Claim, Claim]) -> None:
    """Which claim stands left does not change the verdict."""
    left, right = pair
    assert claimcheck.compare(left, right).verdict == claimcheck.compare(right, left).verdict


def scaled(claim: Claim, factor: Decimal) -> Claim:
    """The claim with its figure, and what its figure allows, `factor` times as large."""

    def times(ends: Range) -> Range:
        low, high = ends
        return Range(None if low is None else low * factor, None if high is None else high * factor)

    quantity = claim.quantity
    assert quantity is not None
    assert quantity.stated is not None
    update = {name: times(getattr(quantity, name)) for name in ("stated", "allowed", "expected")}
    return claim.model_copy(update={"quantity": quantity.model_copy(update=update), "text": "figure"})


@given(rivals(FIGURES), st.integers(1, 6))
def test_scale_does_not_change_a_verdict(pair: tuple[Claim, Claim], power: int) -> None:
    """Both figures ten times as large compare as before: from 100 on, where zeros may be rounding."""
    for claim in pair:
        assert claim.quantity is not None
        assert claim.quantity.stated is not None
        ends = (
            end for ends in (claim.quantity.stated, claim.quantity.allowed) for end in ends if end is not None
        )
        assume(all(end >= 100 and end == end.to_integral_value() for end in ends))
    left, right = pair
    before = claimcheck.compare(scaled(left, Decimal(1)), scaled(right, Decimal(1)))
    factor = Decimal(10) ** power
    assert claimcheck.compare(scaled(left, factor), scaled(right, factor)).verdict == before.verdict


@given(rivals(FIGURES), st.booleans(), st.data())
def test_narrowing_never_removes_a_conflict(
    pair: tuple[Claim, Claim], below: bool, data: st.DataObject
) -> None:
    """Within one unit, figures that conflict still do when one of them is made more precise."""
    left, right = pair
    assume(left.quantity is not None and right.quantity is not None)
    assert left.quantity is not None
    assert right.quantity is not None
    assume((left.quantity.unit, left.quantity.currencies) == (right.quantity.unit, right.quantity.currencies))
    assume(claimcheck.compare(left, right).verdict == "conflict")
    stated, allowed = left.quantity.stated, left.quantity.allowed
    assert stated is not None
    assert stated.low is not None
    assert stated.high is not None
    share = Decimal(data.draw(st.integers(0, 4))) / 4

    def nearer(end: Decimal | None, to: Decimal) -> Decimal:
        return to if end is None else to + (end - to) * share

    ends = Range(nearer(allowed.low, stated.low), nearer(allowed.high, stated.high))
    narrowed = Range(ends.low, allowed.high) if below else Range(allowed.low, ends.high)
    quantity = left.quantity.model_copy(update={"allowed": narrowed, "expected": narrowed})
    assert claimcheck.compare(left.model_copy(update={"quantity": quantity}), right).verdict == "conflict"


# --- reading what was written -------------------------------------------------------------------


def read(text: str) -> tuple[Claim, ...]:
    """The claims of a text published on the day all of these are."""
    return claimcheck.extract(text, published=PUBLISHED)


def touching(claims: tuple[Claim, ...], span: tuple[int, int]) -> list[Claim]:
    """The claims that share a character with the span."""
    return [claim for claim in claims if claim.start < span[1] and span[0] < claim.end]


@soon
@given(strategies.claims().flatmap(lambda claim: st.tuples(st.just(claim), strategies.written(claim))))
def test_reading_gives_back_what_was_written(case: tuple[Claim, strategies.Written]) -> None:
    """Any way to write a quantity, in any of the surroundings, reads as that quantity, hedge and span."""
    claim, made = case
    found = touching(read(made.text), made.span)
    assert [one.kind for one in found] == [claim.kind], made.quote
    (got,) = found
    assert got.hedge == claim.hedge, made.quote
    if isinstance(made.value, Period):
        assert got.period is not None
        assert (got.period.first, got.period.last) == (made.value.first, made.value.last), made.quote
        assert got.period.granularity == made.value.granularity, made.quote
        return
    assert got.quantity is not None
    assert got.quantity.stated == made.value.stated, made.quote
    assert got.quantity.unit == made.value.unit, made.quote
    assert got.quantity.currencies == made.value.currencies, made.quote
    assert got.quantity.allowed == made.value.allowed, made.quote


_ASIDES = (
    "Rain fell overnight. ",
    "Nobody answered the phone, she said. ",
    "\u201cWe wait,\u201d he said. ",
    "",
)


@soon
@given(strategies.claims().flatmap(strategies.written), st.sampled_from(_ASIDES), st.sampled_from(_ASIDES))
def test_surroundings_do_not_change_a_value(made: strategies.Written, before: str, after: str) -> None:
    """Sentences before and after a quantity leave what is read of it alone."""
    alone = touching(read(made.text), made.span)
    start, end = made.span
    moved = touching(read(f"{before}{made.text} {after}"), (start + len(before), end + len(before)))
    assert [(c.kind, c.text, c.hedge, c.quantity) for c in alone] == [
        (c.kind, c.text, c.hedge, c.quantity) for c in moved
    ]


_SCRAPS = st.sampled_from(
    "12 3.5 1,000 $ £ € C$ % per cent million bn - \u2013 to and about more than km kg °C of the ten third"
    " May Monday 2019 Q3 last year ago aged ½ ( ) . , ; : ' \u201c \n\n"
    " # | * <b> &nbsp; 7/8 ² ٣ ௫ x -5".split(" ")
)
PROSE = st.one_of(
    st.lists(_SCRAPS, max_size=40).map(" ".join),
    st.lists(_SCRAPS, max_size=40).map("".join),
    st.text(max_size=80),
    st.lists(strategies.claims().flatmap(strategies.written).map(lambda made: made.text), max_size=4).map(
        " ".join
    ),
)


@settings(soon, max_examples=150)
@given(PROSE, st.sampled_from(("text", "markdown", "html")))
@example("1" * 5000, "text")
@example("a million " * 200, "text")
@example("(" * 500 + "5" + ")" * 500, "markdown")
@example("third Monday", "text")
@example("In the second Tuesday May beat all first Sundays.", "text")
def test_spans_are_verbatim_in_order_and_apart(text: str, form: Format) -> None:
    """Whatever the text, reading raises nothing, quotes verbatim, and no two claims overlap."""
    claims = claimcheck.extract(Source(id="t", text=text, format=form, published=PUBLISHED))
    end = 0
    for claim in claims:
        assert text[claim.start : claim.end] == claim.text != ""
        assert claim.start >= end
        end = claim.end
        line = text[: claim.start].replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        assert (claim.id, claim.line) == (f"t:{claim.start}-{claim.end}", line)


@settings(soon, max_examples=40)
@given(st.lists(PROSE, min_size=2, max_size=4), st.randoms(use_true_random=False))
@example(["", "0V^"], Random(1))
@example(["60 km^ 2", "a 20 m^"], Random(1))
def test_reports_do_not_depend_on_order_and_survive_json(texts: list[str], dice: object) -> None:
    """`check` gives the same bytes for any order of its sources, and a report comes back from JSON whole."""
    sources = [Source(id=f"{n}.txt", text=text, published=PUBLISHED) for n, text in enumerate(texts)]
    report = claimcheck.check(sources)
    shuffled = list(sources)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert claimcheck.check(shuffled).model_dump_json() == report.model_dump_json()
    assert Report.model_validate_json(report.model_dump_json()) == report


# --- oracles ------------------------------------------------------------------------------------

_REGISTRY: Any = pint.UnitRegistry()
# Where pint means something else by the name: its barrel is not oil's, its decade a frequency ratio.
_OTHERWISE = frozenset(("barrel", "decade", "grain", "pound_per_square_inch"))


def _pint(name: str) -> Any:
    """The unit in pint's base units, its name taken apart as pint wants it; None where pint has none."""
    parts = [re.sub(r"^(square|cubic)_(.*)", _power, part) for part in name.split("_per_")]
    try:
        return _REGISTRY.Quantity(1, "/".join(parts)).to_base_units()
    except pint.errors.UndefinedUnitError:
        return None


def _power(found: re.Match[str]) -> str:
    return f"({found.group(2)}**{2 if found.group(1) == 'square' else 3})"


@pytest.mark.parametrize("dimension", sorted({unit.dimension for unit in UNITS.values()}))
def test_units_convert_as_in_pint(dimension: str) -> None:
    """Within a dimension, factors stand to each other as pint's do, for every unit that pint knows."""
    units = [unit for unit in UNITS.values() if unit.dimension == dimension and not unit.offset]
    known = {
        unit: theirs
        for unit in units
        if not _OTHERWISE & {unit.name, *unit.name.split("_per_")}
        and (theirs := _pint(unit.name)) is not None
    }
    for unit, theirs in known.items():
        first, base = next(iter(known.items()))
        assert theirs.dimensionality == base.dimensionality, unit.name
        ratio = float(unit.factor / first.factor)
        # The survey foot of 1893 is two parts in a million longer than ours.
        assert ratio == pytest.approx(theirs.magnitude / base.magnitude, rel=1e-5), unit.name


@settings(soon, max_examples=40)
@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.data())
def test_days_read_as_dateparser_resolves_them(day: date, data: st.DataObject) -> None:
    """A day with its year is the day dateparser makes of the same words."""
    import dateparser

    text = data.draw(st.sampled_from(ways.days(day)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = dateparser.parse(text, languages=["en"], settings={"DATE_ORDER": "MDY"})
    assert isinstance(theirs, datetime)
    claims = read(f"The hall opened on {text}, officials said.")
    assert [(c.period.first, c.period.last) for c in claims if c.period] == [(theirs.date(), theirs.date())]


@settings(soon, max_examples=40)
@given(st.integers(2, 999_999))
def test_numbers_in_words_read_as_text2num_reads_them(number: int) -> None:
    """A number in words is the number text2num makes of it."""
    from text_to_num import text2num

    words = ways.spelled(number)
    (claim,) = read(f"Inspectors counted {words} crates in the yard.")
    assert claim.quantity is not None
    assert claim.quantity.stated == Range(Decimal(text2num(words, "en")), Decimal(text2num(words, "en")))


_QUANTULUM = {
    "kilometres": ("kilometer", "kilometre"),
    "acres": ("acre", "acre"),
    "litres": ("liter", "litre"),
    "kilograms": ("kilogram", "kilogram"),
    "miles": ("mile", "mile"),
}


@pytest.mark.parametrize("noun", _QUANTULUM)
def test_measures_read_as_quantulum3_reads_them(noun: str) -> None:
    """A plain figure with a plain unit is what quantulum3 makes of it."""
    from quantulum3 import parser

    ours, theirs = _QUANTULUM[noun]
    for figure in ("3", "4.5", "1,250", "17.25"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            (found,) = parser.parse(f"The sign says {figure} {noun}.")
        (claim,) = read(f"The sign says {figure} {noun}.")
        assert found.unit.name == theirs
        assert claim.quantity is not None
        assert claim.quantity.unit == ours
        assert claim.quantity.stated == Range(Decimal(str(found.value)), Decimal(str(found.value)))


SIGNS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("EUR", lambda figure: f"€{figure}"),
    ("EUR", lambda figure: f"{figure} EUR"),
    ("INR", lambda figure: f"₹{figure}"),
)


@pytest.mark.parametrize(("code", "write"), SIGNS)
def test_prices_read_as_price_parser_reads_them(code: str, write: Callable[[str], str]) -> None:
    """The figure of a plain price is what price-parser makes of it."""
    price_parser = pytest.importorskip("price_parser")
    for figure in ("5", "1,299", "12.50", "1,234,567.89"):
        theirs = price_parser.Price.fromstring(write(figure)).amount
        (claim,) = read(f"They paid {write(figure)} for it.")
        assert claim.quantity is not None
        assert claim.quantity.currencies == (code,)
        assert claim.quantity.stated == Range(theirs, theirs)


def test_a_bare_sign_is_every_currency_it_could_be() -> None:
    """A quantity of several possible currencies is written with its sign, and reads as all of them."""
    (claim,) = read("The council set aside $5.6 million for the bridge.")
    assert claim.quantity is not None
    assert len(claim.quantity.currencies) > 1
    currencies = claim.quantity.currencies

    @given(strategies.written(claim, surrounded=False))
    def signed(made: strategies.Written) -> None:
        assert made.quote.startswith("$")
        assert isinstance(made.value, Quantity)
        assert made.value.currencies == currencies

    signed()
