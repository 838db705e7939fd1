"""The parts of a whole that one text gives, against the whole that another gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.figures import Figure, Span, compare_figures, figure_of, meet, point
from claimcheck.comparing.ruling import AGREE, Ruling, ruled
from claimcheck.model import Claim, Quantity, Range

_ZERO = Decimal(0)


def compare_sum(parts: Sequence[Claim], total: Claim) -> Ruling:
    """The rung for a sum of figures and the total given for it, which all have one unit or currency.

    The ranges of the parts are added up, and so is the rounding that their zeros may be. Incomparable when
    the units differ, when it is open which currency is meant, or when a part is hedged.
    """
    quantities = [claim.quantity for claim in (*parts, total) if claim.quantity is not None]
    if len(quantities) <= len(parts) or not _in_one_measure((*parts, total), quantities):
        return ruled("incomparable", lambda: "The figures cannot be added up.")
    *each, whole = (
        figure_of(claim, quantity) for claim, quantity in zip((*parts, total), quantities, strict=True)
    )
    if any(part.hedge is not None or point(part) is None for part in each) or point(whole) is None:
        return ruled("incomparable", lambda: "One of the figures is no single figure.")
    added = _added(each)
    ruling = compare_figures(added, whole)
    if ruling.verdict not in AGREE and _rounded(added, whole):
        ruling = ruling._replace(verdict="rounding")
    return Ruling(ruling.verdict, (lambda: _arithmetic(each, added, whole, quantities[-1]),))


def _in_one_measure(claims: Sequence[Claim], quantities: Sequence[Quantity]) -> bool:
    """Whether all have one kind, one unit, and one currency or the same bare sign."""
    return (
        len({claim.kind for claim in claims}) == 1
        and len({(one.unit, one.currencies) for one in quantities}) == 1
        and all(len(one.currencies) < 2 or one.symbol == quantities[0].symbol for one in quantities)
    )


def _added(parts: Sequence[Figure]) -> Figure:
    stated = _sum(Span(*part.stated) for part in parts if part.stated is not None)
    zeros = _sum(part.zeros or part.allowed for part in parts) if any(part.zeros for part in parts) else None
    return Figure(
        Range(stated.low, stated.high),
        _sum(part.allowed for part in parts),
        _sum(part.expected for part in parts),
        None,
        zeros,
    )


def _sum(spans: Iterable[Span]) -> Span:
    low: Decimal | None = _ZERO
    high: Decimal | None = _ZERO
    low_out = high_out = False
    for span in spans:
        low = None if low is None or span.low is None else low + span.low
        high = None if high is None or span.high is None else high + span.high
        low_out, high_out = low_out or span.low_out, high_out or span.high_out
    return Span(low, high, low_out, high_out)


def _rounded(added: Figure, whole: Figure) -> bool:
    """Whether the zeros at the ends of parts and total can be rounding: 1,200 and 1,300 are 2,600 at most."""
    if whole.hedge is not None:
        return False
    return meet(added.zeros or added.allowed, whole.zeros or whole.allowed)


def _arithmetic(parts: Sequence[Figure], added: Figure, whole: Figure, quantity: Quantity) -> str:
    """ "EUR 20 million + EUR 31 million = EUR 51 million, which stands for 50 to 52 million; EUR 60..."."""
    before = f"{quantity.currencies[0]} " if len(quantity.currencies) == 1 else ""
    unit = words.unit(quantity.unit, whole.stated)

    def said(each: Figure) -> str:
        return "" if each.stated is None else words.stated(each.stated, each.hedge, unit, before)

    def meant(each: Figure, verb: str) -> str:
        low, high = each.allowed.low, each.allowed.high
        return "" if low == high else f", which {verb} {words.span(low, high)}"

    total, sum_ = point(whole) or _ZERO, point(added) or _ZERO
    apart = abs(total - sum_)
    share = words.percent(apart / max(abs(total), abs(sum_))) if apart else "0%"
    return (
        f"{' + '.join(said(part) for part in parts)} = {said(added)}{meant(added, 'stands for')}, against "
        f"{said(whole)}{meant(whole, 'stands for' if whole.hedge is None else 'allows')}. "
        f"They are {words.figure(words.short(apart))}{unit} apart, {share} of the larger."
    )
