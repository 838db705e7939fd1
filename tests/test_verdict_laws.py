"""Laws of the ladder that hold for any claims, found out by generating them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from verdict_claims import claim, quantity

from claimcheck.lexicon.hedges import HEDGES
from claimcheck.model import Claim, Period, Quantity, Range
from claimcheck.verdict import compare, judge

HEDGE = st.sampled_from([None, None, None, *HEDGES])
STATUS = st.sampled_from(["actual", "actual", "planned", "forecast", "possible", "former", "preliminary"])
UNIT = st.sampled_from(
    ["meter", "foot", "mile", "kilometer", "metric_ton", "ton", "bushel", "degree_Celsius"]
)
TIME = st.sampled_from(["hour", "day", "week", "month", "year"])
CURRENCY = st.sampled_from(
    [("USD",), ("EUR",), ("CAD",), ("NOK",), ("KES",), ("USD", "CAD", "AUD"), ("CAD", "USD"), ()]
)
DAY = st.dates(date(1997, 1, 1), date(2027, 12, 31))


@st.composite
def figures(draw: st.DrawFn, /, **fields: Any) -> Quantity:
    """A stated figure with few or many digits, exact, rounded or hedged; sometimes a range."""
    mantissa = draw(st.integers(0, 2600))
    zeros = draw(st.integers(0, 4))
    low = Decimal(mantissa).scaleb(zeros)
    high = low + draw(st.sampled_from([0, 0, 0, 1, 7])) * Decimal(1).scaleb(zeros)
    half = draw(st.sampled_from(["0", "0.5", "0.05", "50"]))
    return quantity(str(low), str(high), half=half, **fields)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """A claim of any kind, dated or not."""
    kind = draw(
        st.sampled_from(["count", "money", "percent", "multiple", "ordinal", "measure", "duration", "date"])
    )
    fields: dict[str, Any] = {
        "status": draw(STATUS),
        "published": draw(st.none() | DAY),
        "replaces": draw(st.sampled_from([None, None, None, "b.md:3-9"])),
    }
    if kind == "date":
        first = draw(DAY)
        last = first + timedelta(days=draw(st.sampled_from([0, 0, 5, 30, 364])))
        period = Period(
            first=first,
            last=last,
            granularity=draw(st.sampled_from(["day", "week", "month", "season", "year", "range", "part"])),
            weekday=draw(st.none() | st.integers(0, 6)),
            inferred=draw(st.booleans()),
        )
        if draw(st.booleans()):
            period = period.model_copy(
                update={"first": None, "last": None, "month": first.month, "day": first.day}
            )
        return claim("date", period=period, **fields)
    hedge = draw(HEDGE)
    extra: dict[str, Any] = {"hedge": hedge}
    if kind == "measure":
        extra["unit"] = draw(UNIT)
    elif kind == "duration":
        extra["unit"] = draw(TIME)
    elif kind == "percent":
        extra["unit"] = draw(st.sampled_from(["percent", "percentage_point"]))
        fields["direction"] = draw(st.sampled_from([None, "up", "down"]))
    elif kind == "money":
        extra["currencies"] = draw(CURRENCY)
    made = draw(figures(**extra))
    if hedge is None and draw(st.integers(0, 9)) == 0:
        made = made.model_copy(update={"stated": None})
    return claim(kind, made, hedge=hedge, **fields)  # type: ignore[arg-type]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims, often of one kind."""
    left = draw(claims())
    right = draw(claims().filter(lambda other: other.kind == left.kind) if draw(st.booleans()) else claims())
    return left, right


def scaled(each: Claim, by: int) -> Claim:
    """The claim with every figure times a power of ten."""
    assert each.quantity is not None

    def times(span: Range) -> Range:
        return Range(*(None if end is None else end.scaleb(by) for end in span))

    old = each.quantity
    new = old.model_copy(
        update={
            "stated": None if old.stated is None else times(old.stated),
            "allowed": times(old.allowed),
            "expected": times(old.expected),
        }
    )
    return each.model_copy(update={"quantity": new})


@given(claims())
def test_a_claim_never_differs_from_itself(each: Claim) -> None:
    """Reflexive: the same, or nothing to compare."""
    assert compare(each, each).verdict in ("same", "incomparable")


@settings(max_examples=150)
@given(pairs())
def test_either_side_gives_the_same_verdict(pair: tuple[Claim, Claim]) -> None:
    """Symmetric: `compare(a, b)` and `compare(b, a)` mirror each other."""
    left, right = pair
    assert compare(left, right).verdict == compare(right, left).verdict


@settings(max_examples=120)
@given(pairs())
def test_the_same_pair_gives_the_same_words(pair: tuple[Claim, Claim]) -> None:
    """Deterministic, words included; and every verdict has words."""
    assert compare(*pair) == compare(*pair)
    assert all(compare(*pair).reasons)


@settings(max_examples=150)
@given(st.data())
def test_a_power_of_ten_changes_nothing(data: st.DataObject) -> None:
    """Scaling both counts by a power of ten keeps the verdict."""
    hedges = data.draw(HEDGE), data.draw(HEDGE)
    left, right = (claim("count", data.draw(figures(hedge=hedge)), hedge=hedge) for hedge in hedges)
    by = data.draw(st.integers(1, 6))
    assert judge(scaled(left, by), scaled(right, by)).verdict == judge(left, right).verdict


@settings(max_examples=150)
@given(st.data())
def test_a_narrower_range_still_conflicts(data: st.DataObject) -> None:
    """Within one unit, narrowing what one side allows never removes a conflict."""
    hedges = data.draw(HEDGE), data.draw(HEDGE)
    left, right = (claim("count", data.draw(figures(hedge=hedge)), hedge=hedge) for hedge in hedges)
    assume(judge(left, right).verdict == "conflict")
    assert left.quantity is not None
    assert left.quantity.stated is not None
    stated, allowed = left.quantity.stated, left.quantity.allowed

    def between(end: Decimal | None, inner: Decimal | None) -> Decimal | None:
        share = data.draw(st.integers(0, 4))
        return inner if end is None or inner is None else end + (inner - end) * share / 4

    narrow = Range(between(allowed.low, stated.low), between(allowed.high, stated.high))
    narrower = left.quantity.model_copy(update={"allowed": narrow})
    assert judge(left.model_copy(update={"quantity": narrower}), right).verdict == "conflict"


@settings(max_examples=120)
@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_a_part_of_a_stated_range_conflicts_with_what_the_range_does(
    low: int, width: int, other: int
) -> None:
    """A single figure out of a stated range conflicts with all that the range conflicts with."""
    whole = claim("count", quantity(str(low), str(low + width)))
    against = claim("count", quantity(str(other)))
    assume(judge(whole, against).verdict == "conflict")
    inside = claim("count", quantity(str(low + width // 2)))
    assert judge(inside, against).verdict == "conflict"
