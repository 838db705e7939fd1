"""The ladder: two claims of one fact, and how they stand to each other.

`compare` takes it that both claims speak of one fact; deciding that is the linker's business. It finds the
comparison that suits their kinds (`claimcheck.comparing`), then asks whether a later figure replaces an
earlier one and whether one speaks of a plan and the other of what came of it. The rungs are those of design
section 4, and every one can say in words why it fits.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.comparing import words
from claimcheck.comparing.days import compare_dates, compare_length
from claimcheck.comparing.figures import compare_figures, converted, figure_of
from claimcheck.comparing.measures import compare_measures
from claimcheck.comparing.ruling import AGREE, Ruling, Say, ruled
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim, Comparison, Quantity, Status, Verdict
from claimcheck.money import compare_money
from claimcheck.rates import Rates, RateTable, reference

__all__ = ["AGREE", "Rates", "Ruling", "compare", "judge"]

_HUNDRED = Decimal(100)
# Stems of what a text says when it replaces an earlier figure: "revised to 165m", "now put at".
_REVISED = frozenset(stem(word) for word in ("revised", "corrected", "updated", "upgraded", "downgraded"))
_NEAR = 6
# Texts that appear within so many days tell one state of affairs, whether or not they say "will".
_ONE_NEWS = 14
_TIMES = frozenset(("duration", "measure"))
_SHARES = frozenset(("percent", "multiple"))
_AHEAD = frozenset(("planned", "forecast", "possible"))
_SPOKEN: dict[Status, str] = {
    "actual": "what came about",
    "planned": "a plan",
    "forecast": "a forecast",
    "possible": "a possibility",
    "former": "what used to be",
    "preliminary": "a first count",
}


def compare(
    left: Claim, right: Claim, rates: RateTable | None = None, tolerance: Decimal | None = None
) -> Comparison:
    """The verdict on two claims taken to speak of one fact, with its reasons as sentences.

    `rates` is the table of exchange rates, the shipped reference rates when not given; `tolerance` the share
    by which a converted amount may miss them, the table's own when not given. Swapping the claims gives the
    same verdict. Raises `FileNotFoundError` when two currencies are to be converted and the package that
    ships the rates is not installed.
    """
    return judge(left, right, rates, tolerance).said()


def judge(
    left: Claim, right: Claim, rates: RateTable | None = None, tolerance: Decimal | None = None
) -> Ruling:
    """As `compare`, with the sentences still unmade: for callers with many pairs."""
    ruling = _by_kind(left, right, rates, tolerance)
    if ruling.verdict not in ("discrepancy", "ambiguous", "conflict"):
        return ruling
    replaced = _superseded(left, right, ruling.verdict)
    return ruling.but("superseded", replaced) if replaced is not None else _by_status(left, right, ruling)


def _by_kind(left: Claim, right: Claim, rates: RateTable | None, tolerance: Decimal | None) -> Ruling:
    ours, theirs = left.kind, right.kind
    if ours == "date" and theirs == "date":
        return compare_dates(left, right)
    if ours == "date" or theirs == "date":
        dates, other = (left, right) if ours == "date" else (right, left)
        return compare_length(other, dates) if other.kind == "duration" else _kinds_differ(left, right)
    if left.quantity is None or right.quantity is None:
        return ruled("incomparable", lambda: "One of the figures could not be read.")
    if ours == theirs:
        if ours == "money":
            table = rates or reference()
            return compare_money(left, right, table, table.tolerance if tolerance is None else tolerance)
        if ours == "ordinal":
            return _ranks(left.quantity, right.quantity)
        if ours in _SHARES and _turned(left, right):
            return ruled("conflict", lambda: "One text has it rising, the other falling.")
        return compare_measures(left, right)
    if ours in _SHARES and theirs in _SHARES:
        return _multiple_and_share(left, right) if ours == "multiple" else _multiple_and_share(right, left)
    if ours in _TIMES and theirs in _TIMES:
        return compare_measures(left, right)
    return _kinds_differ(left, right)


def _kinds_differ(left: Claim, right: Claim) -> Ruling:
    return ruled("incomparable", lambda: f"One is a {left.kind}, the other a {right.kind}.")


def _ranks(left: Quantity, right: Quantity) -> Ruling:
    """Third is not second; ranks are never rounded."""
    one, other = left.stated, right.stated
    if one is None or other is None or one == other:
        return ruled(
            "same",
            lambda: "Both give the same rank." if one is None else f"Both give rank {words.span(*one)}.",
        )
    return ruled(
        "conflict", lambda: f"Rank {words.span(*one)} and rank {words.span(*other)} exclude each other."
    )


def _turned(left: Claim, right: Claim) -> bool:
    """A rise of 12% is not a fall of 12%."""
    return left.direction is not None and right.direction is not None and left.direction != right.direction


def _multiple_and_share(multiple: Claim, share: Claim) -> Ruling:
    """ "Doubled" is a rise of 100 per cent; where no rise is named, it may be 200 per cent of what was."""
    assert multiple.quantity is not None
    assert share.quantity is not None
    if share.quantity.unit != "percent":
        return ruled("incomparable", lambda: "A multiple does not convert into percentage points.")
    times = figure_of(multiple, multiple.quantity, crossed=True)
    percent = figure_of(share, share.quantity, crossed=True)
    said = times.name or "so many times as much"
    if times.stated is not None:
        said = words.stated(times.stated, times.hedge, " times as much")
    factor = times.allowed.high
    if factor is not None and factor < 1:
        # Halved: a fall of 50 per cent, or 50 per cent of what was.
        fall = converted(times, f"a fall to {said}", -_HUNDRED, _HUNDRED)
        readings = [fall] if share.direction == "down" else [fall, converted(times, said, _HUNDRED)]
        if share.direction == "up":
            return ruled("conflict", lambda: f"One is a rise, the other is {said}.")
    elif share.direction == "down":
        return ruled("conflict", lambda: f"One is a fall, the other is {said}.")
    else:
        rise = converted(times, f"a rise to {said}", _HUNDRED, -_HUNDRED)
        readings = [rise] if share.direction == "up" else [rise, converted(times, said, _HUNDRED)]
    rulings = [compare_figures(reading, percent, " percent", crossed=True) for reading in readings]
    return next((ruling for ruling in rulings if ruling.verdict in AGREE), rulings[0])


def _superseded(left: Claim, right: Claim, verdict: Verdict) -> Say | None:
    """Why one figure takes the other's place, or None."""
    if left.replaces == right.id or right.replaces == left.id:
        return lambda: "One text says that its figure replaces the other."
    if verdict == "ambiguous" or _same_number(left, right):
        # "14.2 metres" and "14.2 feet", "$56 billion" and "C$56 billion": no later figure settles that.
        return None
    return _takes_over(left, right) or _takes_over(right, left)


def _takes_over(newer: Claim, older: Claim) -> Say | None:
    if older.status == "former" and newer.status != "former":
        return lambda: "One is named as a figure that no longer holds."
    later = _later(newer, older)
    if newer.replaces is not None and later:
        return lambda: "The later of the two texts says that its figure replaces an earlier one."
    if later and not _REVISED.isdisjoint(newer.words[:_NEAR]):
        return lambda: "The later of the two texts speaks of a revised figure."
    if newer.status != "actual" or later is False:
        return None
    if older.status == "preliminary":
        return lambda: "One is preliminary; the other is not, and came no earlier."
    if older.status == "forecast" and older.kind not in ("date", "ordinal"):
        return lambda: "One is a forecast; the other is what came of it."
    return None


def _later(newer: Claim, older: Claim) -> bool | None:
    """Whether one claim was published after the other; None when that is not known, or the same day."""
    if newer.published is None or older.published is None or newer.published == older.published:
        return None
    return newer.published > older.published


def _by_status(left: Claim, right: Claim, ruling: Ruling) -> Ruling:
    """What is planned or possible can differ from what is done, and both be true."""
    ours, theirs = left.status, right.status
    if left.kind == right.kind == "date":
        ours, theirs = _status(left), _status(right)
    if ruling.verdict != "conflict" or ours == theirs or not {ours, theirs} & _AHEAD:
        return ruling
    if _same_number(left, right) or (left.kind != "date" and _one_plan(left, right)):
        return ruling
    spoken = f"One text speaks of {_SPOKEN[ours]}, the other of {_SPOKEN[theirs]}: both can be true."
    return ruling.but("discrepancy", lambda: spoken)


def _one_plan(left: Claim, right: Claim) -> bool:
    """ "Members would get $1,750", "the offer includes $1,570", within days: one plan in two moods."""
    if (
        {left.status, right.status} != {"planned", "actual"}
        or left.published is None
        or right.published is None
    ):
        return False
    return abs((left.published - right.published).days) <= _ONE_NEWS


def _status(claim: Claim) -> Status:
    """The status of a date: one still to come when its text appeared is a plan, whatever the verb."""
    period = claim.period
    if claim.status != "actual" or claim.published is None:
        return claim.status
    if period is None or period.first is None:
        return claim.status
    return "planned" if period.first > claim.published else claim.status


def _same_number(left: Claim, right: Claim) -> bool:
    """ "14.2 metres" and "14.2 feet": plan or not, the repeated number gives it away."""
    if left.quantity is None or right.quantity is None or left.quantity.stated is None:
        return False
    return left.quantity.stated == right.quantity.stated
