"""The ladder: two claims of one fact, and how they stand to each other.

`compare` takes it that both claims speak of one fact; deciding that is the linker's business. It finds the
comparison that suits their kinds (`claimcheck.comparing`), then asks whether a later figure replaces an
earlier one and whether one speaks of a plan and the other of what came of it. The rungs are those of design
section 4, and every one can say in words why it fits.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.days import compare_dates, compare_length
from claimcheck.comparing.figures import compare_figures, converted, figure_of
from claimcheck.comparing.measures import compare_measures
from claimcheck.comparing.money import compare_money
from claimcheck.comparing.ruling import AGREE, Ruling
from claimcheck.model import Claim, Comparison
from claimcheck.rates import Rates, RateTable, reference

__all__ = ["AGREE", "Rates", "Ruling", "compare", "judge"]

_HUNDRED = Decimal(100)
_TIMES = frozenset(("duration", "measure"))
_SHARES = frozenset(("percent", "multiple"))


def compare(
    left: Claim, right: Claim, rates: RateTable | None = None, tolerance: Decimal | None = None
) -> Comparison:
    """The verdict on two claims taken to speak of one fact, with its reasons as sentences.

    `rates` is the table of exchange rates, the shipped reference rates when not given; `tolerance` the share
    by which a converted amount may miss them, the table's own when not given. Swapping the claims gives the
    same verdict.
    """
    ruling = judge(left, right, rates, tolerance)
    return Comparison(verdict=ruling.verdict, reasons=tuple(reason() for reason in ruling.reasons))


def judge(
    left: Claim, right: Claim, rates: RateTable | None = None, tolerance: Decimal | None = None
) -> Ruling:
    """As `compare`, with the sentences still unmade: for callers with many pairs."""
    ruling = _by_kind(left, right, rates, tolerance)
    if ruling.verdict not in ("discrepancy", "ambiguous", "conflict"):
        return ruling
    replaced = _superseded(left, right)
    if replaced is not None:
        return ruling.also("superseded", replaced)
    return _by_status(left, right, ruling)


def _by_kind(left: Claim, right: Claim, rates: RateTable | None, tolerance: Decimal | None) -> Ruling:
    ours, theirs = left.kind, right.kind
    if ours == "date" and theirs == "date":
        return compare_dates(left, right)
    if ours == "date" or theirs == "date":
        dates, other = (left, right) if ours == "date" else (right, left)
        return compare_length(other, dates) if other.kind == "duration" else _kinds_differ(left, right)
    if left.quantity is None or right.quantity is None:
        return Ruling("incomparable", (lambda: "One of the figures could not be read.",))
    if ours == theirs:
        if ours == "money":
            table = rates or reference()
            return compare_money(left, right, table, table.tolerance if tolerance is None else tolerance)
        if ours in _SHARES:
            return _turned(left, right) or compare_measures(left, right)
        if ours == "ordinal":
            return _ranks(left, right)
        return compare_measures(left, right)
    if ours in _SHARES and theirs in _SHARES:
        return _share_and_multiple(left, right)
    if ours in _TIMES and theirs in _TIMES:
        return compare_measures(left, right)
    return _kinds_differ(left, right)


def _kinds_differ(left: Claim, right: Claim) -> Ruling:
    return Ruling("incomparable", (lambda: f"One is a {left.kind}, the other a {right.kind}.",))


def _ranks(left: Claim, right: Claim) -> Ruling:
    """Third is not second; ranks are never rounded."""
    assert left.quantity is not None
    assert right.quantity is not None
    one, other = left.quantity.stated, right.quantity.stated
    if one == other or one is None or other is None:
        return Ruling("same", (lambda: "Both give the same rank.",))
    return Ruling(
        "conflict", (lambda: f"Rank {words.span(*one)} and rank {words.span(*other)} exclude each other.",)
    )


def _turned(left: Claim, right: Claim) -> Ruling | None:
    """A rise of 12% is not a fall of 12%."""
    if left.direction is None or right.direction is None or left.direction == right.direction:
        return None
    return Ruling("conflict", (lambda: f"One goes {left.direction}, the other {right.direction}.",))


def _share_and_multiple(left: Claim, right: Claim) -> Ruling:
    """ "Doubled" is a rise of 100 per cent, or 200 per cent of what was: either reading may fit."""
    multiple, share = (left, right) if left.kind == "multiple" else (right, left)
    assert multiple.quantity is not None
    assert share.quantity is not None
    if share.quantity.unit != "percent":
        return Ruling("incomparable", (lambda: "A multiple does not convert into percentage points.",))
    times, percent = figure_of(multiple, multiple.quantity), figure_of(share, share.quantity)
    said = "the multiple" if times.stated is None else f"{words.stated(times.stated, times.hedge)} times"
    falls = times.stated is not None and times.stated.high is not None and times.stated.high < 1
    if share.direction == "down" and not falls:
        return Ruling("conflict", (lambda: f"One is a fall, the other is {said} as much.",))
    growth = converted(times, said, _HUNDRED, -_HUNDRED)
    if falls:
        level = converted(times, said, _HUNDRED)
        low, high = level.allowed.low, level.allowed.high
        growth = level._replace(
            stated=None,
            allowed=level.allowed._replace(
                low=None if high is None else _HUNDRED - high, high=None if low is None else _HUNDRED - low
            ),
        )
        growth = growth._replace(expected=growth.allowed)
    ruling = compare_figures(growth, percent, " percent", crossed=True)
    if ruling.verdict in AGREE or share.direction is not None:
        return ruling
    level_ruling = compare_figures(converted(times, said, _HUNDRED), percent, " percent", crossed=True)
    return level_ruling if level_ruling.verdict in AGREE else ruling


def _superseded(left: Claim, right: Claim) -> Callable[[], str] | None:
    """Why one figure takes the other's place, or None."""
    if left.replaces == right.id or right.replaces == left.id:
        return lambda: "One text says that its figure replaces the other."
    for newer, older in ((left, right), (right, left)):
        if older.status == "former" and newer.status != "former":
            return lambda: "One is named as a figure that no longer holds."
        if newer.replaces is not None and _later(newer, older) is True:
            return lambda newer=newer: (  # type: ignore[misc]
                f"The figure published on {words.day(newer.published)} replaces an earlier one."
            )
        if newer.status != "actual" or _later(newer, older) is False:
            continue
        if older.status == "preliminary":
            return lambda: "One is preliminary; the other is not, and came no earlier."
        if older.status == "forecast" and older.kind != "date":
            return lambda: "One is a forecast; the other is what came of it."
    return None


def _later(newer: Claim, older: Claim) -> bool | None:
    """Whether one claim was published after the other, or None when that is not known or the same day."""
    if newer.published is None or older.published is None or newer.published == older.published:
        return None
    return newer.published > older.published


_AHEAD = frozenset(("planned", "forecast", "possible"))


def _by_status(left: Claim, right: Claim, ruling: Ruling) -> Ruling:
    """What is planned or possible can differ from what is done, and both be true."""
    if ruling.verdict != "conflict":
        return ruling
    statuses = {left.status, right.status}
    if len(statuses) == 1 or not statuses & _AHEAD or _same_number(left, right):
        return ruling
    if statuses == {"possible", "actual"} and left.kind != "date":
        return ruling.also("incomparable", lambda: "One is only possible; the other is not.")
    first, second = sorted(statuses)
    return ruling.also("discrepancy", lambda: f"One is {first}, the other {second}: both can be true.")


def _same_number(left: Claim, right: Claim) -> bool:
    """ "14.2 metres" and "14.2 feet": plan or not, the number gives it away."""
    if left.quantity is None or right.quantity is None or left.quantity.stated is None:
        return False
    return left.quantity.stated == right.quantity.stated
