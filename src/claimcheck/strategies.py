"""Hypothesis strategies for quantities and the many ways news writes them.

For a newsroom that tests its own number handling, and for claimcheck's own laws:

    from hypothesis import given
    from claimcheck.strategies import money, written

    @given(money().flatmap(written))
    def test_our_normaliser(case):
        start, end = case.span
        assert normalise(case.text[start:end]) == case.value.stated.low

`figures`, `money`, `percents`, `measures` and `durations` give a `Quantity`, `periods` a `Period`,
`claims` a whole `Claim`; `written` turns any of them into prose with the place of the figure and
the exact value a reader should get from it. `st.from_type(claimcheck.Claim)` works as well, as soon
as claimcheck is installed.

Spans are code points, half-open. Needs the `hypothesis` package; nothing else here does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from claimcheck import ways
from claimcheck.lexicon.hedges import hedged
from claimcheck.model import Claim, Kind, Period, Quantity, Range

__all__ = [
    "Written",
    "claims",
    "durations",
    "figures",
    "measures",
    "money",
    "percents",
    "periods",
    "written",
]


class Written(NamedTuple):
    """A quantity in prose: the whole text, the span of the quantity, and the exact value it states.

    The span covers hedge, figure and unit ("more than C$5.6 million"), not the preposition or the
    article before a date. `value.allowed` is as wide as this way of writing leaves it: "46 billion"
    allows 45.5 to 46.5 billion, "46,100,000,000 trees" only itself.
    """

    text: str
    span: tuple[int, int]
    value: Quantity | Period

    @property
    def quote(self) -> str:
        """The quantity as written."""
        return self.text[self.span[0] : self.span[1]]


# --- what there is to write ---------------------------------------------------------------------

_HALF = Decimal("0.5")
_FIRST_DAY, _LAST_DAY = date(1990, 1, 1), date(2035, 12, 31)


@st.composite
def _amounts(draw: DrawFn, most: Decimal = Decimal(10) ** 13, decimals: int = 0) -> Decimal:
    """Figures as news rounds them: few digits, any size up to `most`."""
    digits = draw(st.integers(2, 9999))
    size = draw(st.integers(-decimals, len(str(int(most))) - 1))
    value = Decimal(digits).scaleb(size)
    while value > most:
        value = value.scaleb(-1)
    if value != value.quantize(Decimal(1).scaleb(-decimals)):
        value = value.quantize(Decimal(1).scaleb(-decimals)) or Decimal(1)
    return ways.without_exponent(value)


@st.composite
def _stated(draw: DrawFn, amounts: SearchStrategy[Decimal], ranges: bool) -> Range:
    low = draw(amounts)
    if not ranges or not draw(st.integers(0, 4).map(lambda n: n == 4)):
        return Range(low, low)
    # The other end of a written range is near: "5 to 7 million", not "5 to 7,000,031".
    step = Decimal(1).scaleb(low.adjusted())
    return Range(low, ways.without_exponent(low + step * draw(st.integers(1, 9))))


def _quantity(stated: Range, unit: str | None = None, currencies: tuple[str, ...] = ()) -> Quantity:
    return Quantity(stated=stated, allowed=stated, expected=stated, unit=unit, currencies=currencies)


def figures(ranges: bool = True) -> SearchStrategy[Quantity]:
    """Counts from two to ten trillion; one in five is a range when `ranges` are wanted."""
    return _stated(_amounts(), ranges).map(_quantity)


def money(codes: Sequence[str] = (), ranges: bool = True) -> SearchStrategy[Quantity]:
    """Amounts of money of a known currency; `codes` (ISO 4217) narrows the choice."""
    chosen = tuple(codes) or tuple(currency.code for currency in ways.CURRENCIES)
    return st.builds(
        lambda stated, code: _quantity(stated, currencies=(code,)),
        _stated(_amounts(decimals=2), ranges),
        st.sampled_from(chosen),
    )


def percents(ranges: bool = True) -> SearchStrategy[Quantity]:
    """Percentages, percentage points and basis points, up to 1,000."""
    units = tuple(dict.fromkeys(measure.unit for measure in ways.PERCENTS))
    return st.builds(_quantity, _stated(_amounts(Decimal(1000), decimals=1), ranges), st.sampled_from(units))


def measures(units: Sequence[str] = (), ranges: bool = True) -> SearchStrategy[Quantity]:
    """Measures in the units a newsroom meets, by pint's names; `units` narrows the choice."""
    chosen = tuple(units) or tuple(dict.fromkeys(measure.unit for measure in ways.MEASURES))
    return st.builds(
        _quantity, _stated(_amounts(Decimal(10) ** 6, decimals=2), ranges), st.sampled_from(chosen)
    )


def durations(ranges: bool = True) -> SearchStrategy[Quantity]:
    """Lengths of time from one second to some thousand years."""
    units = tuple(dict.fromkeys(measure.unit for measure in ways.DURATIONS))
    return st.builds(_quantity, _stated(_amounts(Decimal(1000)), ranges), st.sampled_from(units))


@st.composite
def periods(draw: DrawFn) -> Period:
    """Days, ranges of days, months, quarters, halves, years and decades between 1990 and 2035."""
    day = draw(st.dates(_FIRST_DAY, _LAST_DAY))
    granularity = draw(st.sampled_from(("day", "range", "month", "quarter", "half", "year", "decade")))
    if granularity == "day":
        return Period(first=day, last=day, granularity=granularity)
    if granularity == "range":
        end = min(day + timedelta(draw(st.integers(1, 60))), date(day.year, 12, 31))
        if end == day:
            day -= timedelta(1)
        return Period(first=day, last=end, granularity=granularity)
    if granularity in ("year", "decade"):
        first = day.year if granularity == "year" else day.year // 10 * 10
        last = first if granularity == "year" else first + 9
        return Period(first=date(first, 1, 1), last=date(last, 12, 31), granularity=granularity)
    length = {"month": 1, "quarter": 3, "half": 6}[granularity]
    month = (day.month - 1) // length * length + 1
    after = date(day.year + (month + length > 12), (month + length - 1) % 12 + 1, 1)
    return Period(first=date(day.year, month, 1), last=after - timedelta(1), granularity=granularity)


# --- how it is written --------------------------------------------------------------------------

_HEDGES: dict[str | None, tuple[str, ...]] = {
    None: ("",),
    "about": ("about ", "roughly ", "around ", "approximately "),
    "more_than": ("more than ", "over "),
    "at_least": ("at least ", "no fewer than "),
    "less_than": ("less than ", "fewer than "),
    "at_most": ("no more than ", "at most "),
    "up_to": ("up to ", "as many as "),
    "nearly": ("nearly ", "almost "),
    "just_under": ("just under ", "just short of "),
    "just_over": ("just over ", "slightly more than "),
}

# What stands around a quantity of each kind. None of it may count, measure, hedge or date anything.
_FRAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "count": (
        ("Inspectors counted ", " crates in the yard."),
        ("The survey found ", " households without water, the agency said."),
        ("Officials said ", " voters had cast a ballot."),
        ("The library lent ", " books."),
    ),
    "money": (
        ("The council set aside ", " for the bridge."),
        ("Repairs cost ", ", the ministry said."),
        ("The museum raised ", "."),
        ("They borrowed ", " from the bank."),
    ),
    "percent": (
        ("Turnout rose by ", " in the valley."),
        ("Prices fell ", ", according to the bureau."),
        ("The share grew by ", "."),
    ),
    "measure": (
        ("The sign at the gate says ", "."),
        ("It was recorded as ", ", the survey said."),
        ("The report gives the figure as ", " in its summary."),
    ),
    "duration": (
        ("The works took ", ", engineers said."),
        ("The talks lasted ", "."),
        ("Visitors waited for ", " at the gate."),
    ),
    "ordinal": (
        ("The town ranked ", " in the survey."),
        ("She finished ", " in the final."),
    ),
    "multiple": (("The value of the estate rose ", "."), ("Output rose ", ", the company said.")),
    "date": (
        ("The hall opened {} ", ", officials said."),
        ("The contract was signed {} ", "."),
        ("It was announced {} ", " in the capital."),
    ),
}
_PREPOSITIONS = {"day": "on", "range": "from"}
_AROUND = (
    "",
    "Rain is expected in the hills. ",
    "The mayor thanked the volunteers. ",
    "Nobody was at the desk when a reporter called. ",
)
_TIME_UNITS = frozenset(measure.unit for measure in ways.DURATIONS)
_SHARE_UNITS = frozenset(measure.unit for measure in ways.PERCENTS)


@st.composite
def written(draw: DrawFn, what: Claim | Quantity | Period, surrounded: bool = True) -> Written:
    """A way to write a claim, a quantity or a period, in prose or (`surrounded=False`) alone.

    The stated figure, the unit and the currency of the value are those of `what`; of a claim the
    hedge is kept too. Raises ValueError for what nobody could write: no stated figure, a period
    with an open end, an amount of no one currency.
    """
    kind, hedge = _kind(what)
    if isinstance(what, Claim):
        inner = what.period if kind == "date" else what.quantity
        if inner is None:
            raise ValueError(f"claim {what.id} holds neither a quantity nor a period")
        what = inner
    value: Quantity | Period
    if isinstance(what, Period):
        text = draw(st.sampled_from(ways.period(what)))
        value = Period(first=what.first, last=what.last, granularity=what.granularity)
    else:
        text, value = draw(_spelled_out(what, kind, hedge))
    if not surrounded:
        return Written(text, (0, len(text)), value)
    before, after = draw(st.sampled_from(_FRAMES[kind]))
    if isinstance(value, Period):
        preposition = _PREPOSITIONS.get(value.granularity, "in")
        if preposition == "from" and " to " not in text:
            preposition = "on"
        before = before.format(preposition)
        if text.startswith("the "):
            before, text = before + "the ", text.removeprefix("the ")
    before = draw(st.sampled_from(_AROUND)) + before
    after += draw(st.sampled_from(_AROUND).map(lambda more: " " + more.rstrip() if more else ""))
    return Written(before + text + after, (len(before), len(before) + len(text)), value)


def _kind(what: Claim | Quantity | Period) -> tuple[Kind, str | None]:
    if isinstance(what, Claim):
        return what.kind, what.hedge
    if isinstance(what, Period):
        return "date", None
    if what.currencies or what.symbol:
        return "money", None
    if what.unit is None:
        return "count", None
    if what.unit in _SHARE_UNITS:
        return "percent", None
    return ("duration" if what.unit in _TIME_UNITS else "measure"), None


@st.composite
def _spelled_out(draw: DrawFn, what: Quantity, kind: Kind, hedge: str | None) -> tuple[str, Quantity]:
    """The words for a quantity, and the quantity with the ranges that these words leave."""
    low, high = _ends(what)
    if hedge not in _HEDGES:
        raise ValueError(f"no way to write the hedge {hedge!r}")
    softener = draw(st.sampled_from(_HEDGES[hedge]))
    if kind == "ordinal":
        return softener + draw(st.sampled_from(ways.ordinal(int(low)))), _ranged(
            what, low, high, hedge, Decimal(0)
        )
    if kind == "multiple":
        written_as = (f"{low:f}-fold", *((f"{ways.spelled(int(low))}fold",) if low == int(low) < 20 else ()))
        return softener + draw(st.sampled_from(written_as)), _ranged(what, low, high, hedge, _HALF)
    way = draw(st.sampled_from(ways.figures(abs(high))))
    if low != high:
        way, text = draw(_range_text(low, high))
        way = way._replace(text=text)
    elif low < 0:
        way = way._replace(text=draw(st.sampled_from(("-", "\N{MINUS SIGN}", "minus "))) + way.text)
    if kind == "money":
        texts = _money_texts(way, what, low != high)
    elif kind == "count":
        texts = (way.text,)
    else:
        assert what.unit is not None
        texts = ways.measured(way, what.unit, one=low == high == 1)
    return softener + draw(st.sampled_from(texts)), _ranged(what, low, high, hedge, _rounding(way, kind))


def _ends(what: Quantity) -> tuple[Decimal, Decimal]:
    if what.stated is None or what.stated.low is None or what.stated.high is None:
        raise ValueError("a figure that nobody stated cannot be written")
    return what.stated.low, what.stated.high


def _rounding(way: ways.Way, kind: Kind) -> Decimal:
    """How far rounding may carry a figure: nowhere for a count in plain digits or words (design 3.1)."""
    if kind == "count" and way.scale == 1 and way.half in (0, _HALF):
        return Decimal(0)
    return way.half if way.half or kind == "count" else _HALF


def _money_texts(way: ways.Way, what: Quantity, between: bool) -> tuple[str, ...]:
    if len(what.currencies) == 1:
        texts = ways.money(way, what.currencies[0])
    elif what.symbol:
        texts = (what.symbol + way.text,)
    else:
        raise ValueError("an amount of several possible currencies needs its symbol")
    # "US$5 to 7 million" is read so; a hyphen before "million" would join the wrong figure.
    return tuple(text for text in texts if "-million" not in text) if between else texts


@st.composite
def _range_text(draw: DrawFn, low: Decimal, high: Decimal) -> tuple[ways.Way, str]:
    """A range, with the scale said once or twice, and the way its upper end is written."""
    highs = [
        way for way in ways.figures(high) if not way.words and (way.scale == 1 or way.text.endswith("illion"))
    ]
    top = draw(st.sampled_from(highs))
    shown, _, scale = top.text.partition(" ")
    bottom = ways.without_exponent(low / top.scale) if scale else low
    plain = f"{bottom:,f}" if "," in shown else f"{bottom:f}"
    if not scale:
        return top, draw(st.sampled_from((f"{plain} to {shown}", f"{plain}-{shown}", f"{plain}–{shown}")))
    pattern = draw(st.sampled_from(("{a} to {b} {s}", "{a}-{b} {s}", "{a} {s} to {b} {s}", "{a}–{b} {s}")))
    return top, pattern.format(a=plain, b=shown, s=scale)


def _ranged(what: Quantity, low: Decimal, high: Decimal, hedge: str | None, half: Decimal) -> Quantity:
    if hedge is None:
        allowed = expected = Range(low - half, high + half)
    else:
        allowed, expected = (Range(*ends) for ends in hedged(hedge, low, high, half, half))
    return what.model_copy(update={"allowed": allowed, "expected": expected})


# --- claims -------------------------------------------------------------------------------------

_KINDS: tuple[Kind, ...] = ("count", "money", "percent", "multiple", "ordinal", "measure", "duration", "date")
_SUBJECTS = {"count": ("crates", "households", "voters", "books"), "money": ("bridge", "repairs", "museum")}


def _quantities(kind: Kind, ranges: bool) -> SearchStrategy[Quantity]:
    if kind == "count":
        return figures(ranges)
    if kind == "money":
        return money(ranges=ranges)
    if kind == "percent":
        return percents(ranges)
    return measures(ranges=ranges) if kind == "measure" else durations(ranges)


@st.composite
def claims(draw: DrawFn, kinds: Sequence[Kind] = _KINDS, hedges: bool = True) -> Claim:
    """Whole claims of these kinds, each with a text of its own, as an extractor would give them."""
    kind = draw(st.sampled_from(tuple(kinds)))
    hedge = None
    if hedges and kind not in ("date", "ordinal", "multiple"):
        hedge = draw(st.sampled_from(tuple(_HEDGES)))
    inner: Quantity | Period
    if kind == "date":
        inner = draw(periods())
    elif kind in ("ordinal", "multiple"):
        rank = Decimal(draw(st.integers(2, 40)))
        inner = _quantity(Range(rank, rank))
    else:
        # A hedge before a range ("about 5 to 7 million") is rare, and reads two ways.
        inner = draw(_quantities(kind, hedge is None))
    bare = _claim(kind, hedge, inner, Written("-", (0, 1), inner), None)
    as_written = draw(written(bare))
    subject = draw(st.sampled_from(_SUBJECTS[kind])) if kind in _SUBJECTS else None
    return _claim(kind, hedge, as_written.value, as_written, subject)


def _claim(
    kind: Kind, hedge: str | None, inner: Quantity | Period, as_written: Written, subject: str | None
) -> Claim:
    start, end = as_written.span
    return Claim(
        id=f"text:{start}-{end}",
        source="text",
        start=start,
        end=end,
        text=as_written.text[start:end],
        line=1,
        column=start + 1,
        kind=kind,
        hedge=hedge,
        quantity=inner if isinstance(inner, Quantity) else None,
        period=inner if isinstance(inner, Period) else None,
        subject=subject,
        head=subject,
        sentence=(0, len(as_written.text)),
    )
