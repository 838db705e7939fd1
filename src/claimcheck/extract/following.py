"""Bare figures that go on from the reading before them: its unit, its currency, its share in numbers."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.heads import find_head
from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens

_COMPARING = frozenset(("from", "against", "to", "with", "than"))


def goes_on(tokens: Tokens, figure: Figure, readings: list[Reading]) -> bool:
    """Claim the figure when the reading before tells what it is."""
    if not readings:
        return False
    before = readings[-1]
    return (
        _as_age(tokens, figure, before)
        or _as_before(tokens, figure, before)
        or _counted_apart(tokens, figure, readings)
        or restates_share(tokens, figure, readings)
    )


_FOOTNOTE = 10


def restates_share(tokens: Tokens, figure: Figure, readings: list[Reading]) -> bool:
    """ "44 per cent (250) work part-time": behind a share, a bracket counts; "(2)" may be a note."""
    words = tokens.words
    number = figure.number
    first, last = figure.first, figure.last
    if not readings or number.value is None or number.words or number.decimals or number.value < _FOOTNOTE:
        return False
    if readings[-1].kind != "percent" or readings[-1].last != first - 2 or words[first - 1] != "(":
        return False
    if last + 1 >= len(words) or words[last + 1] != ")":
        return False
    figure.kind = "count"
    return True


def _counted_apart(tokens: Tokens, figure: Figure, readings: list[Reading]) -> bool:
    """ "a third of the 90 buses, 30, are electric": a count between commas right behind what it counts."""
    words = tokens.words
    number = figure.number
    first, last = figure.first, figure.last
    before = readings[-1]
    if number.value is None or number.words or not number.plain or last != first or last + 2 >= len(words):
        return False
    if words[first - 1] != "," or words[last + 1] != "," or before.last != first - 2:
        return False
    if not words[last + 2][0].islower() or before.kind != "count" or before.head is None:
        return False
    part_of = len(readings) > 1 and readings[-2].kind == "percent" and readings[-2].whole is not None
    if not (part_of or number.value >= Decimal(100)):
        return False  # "won 12 games, 3, they say, by luck"
    figure.kind = "count"
    figure.head = before.head
    return True


def points_of(tokens: Tokens, figure: Figure, readings: list[Reading]) -> None:
    """ "67.3 per cent, up 4.2 points": points of the percentage just given."""
    if figure.head is None or tokens.lower[figure.head] not in ("points", "point"):
        return
    if not readings or readings[-1].kind != "percent" or figure.first - readings[-1].last > 8:
        return
    if tokens.lower[figure.first - 1] not in (
        "up",
        "down",
        "by",
        "of",
        "rose",
        "fell",
        "dropped",
        "gained",
        "lost",
    ):
        return
    if tokens.sentence(readings[-1].first) == tokens.sentence(figure.first):
        figure.kind = "percent"
        figure.unit = "percentage_point"
        figure.head = None


def _as_age(tokens: Tokens, figure: Figure, before: Reading) -> bool:
    """ "aged 12 and 9": a second age."""
    number = figure.number
    if before.kind != "duration" or before.last != figure.first - 2 or not number.plain or number.words:
        return False
    if tokens.lower[before.first] != "aged" or tokens.lower[figure.first - 1] not in ("and", ","):
        return False
    if find_head(tokens, figure.last + 1, len(tokens.words)) is not None:
        return False
    figure.kind = "duration"
    figure.unit = "year"
    figure.exact = True
    return True


def _as_before(tokens: Tokens, figure: Figure, before: Reading) -> bool:
    """Whether a bare figure goes on in the money just named: "77m euros, up from 38m"."""
    number = figure.number
    if before.kind == "percent" and number.decimals and before.last == figure.first - 2:
        if tokens.lower[figure.first - 1] != "to" or (
            figure.last + 1 < len(tokens.words) and (tokens.words[figure.last + 1][0].isalnum())
        ):
            return False
        figure.kind = "percent"  # "by 53.1 per cent to 46.9"
        figure.unit = before.unit
        return True
    if before.kind != "money" or number.scale < 10**6 or before.unit is not None or figure.first < 1:
        return False
    if tokens.lower[figure.first - 1] not in _COMPARING or figure.first - before.last > 12:
        return False
    if tokens.sentence(before.first) != tokens.sentence(figure.first):
        return False
    if find_head(tokens, figure.last + 1, len(tokens.words)) is not None:
        return False
    figure.kind = "money"
    figure.symbol = before.symbol
    figure.currencies = before.currencies
    return True


EXAMPLES: tuple[Example, ...] = (
    reads(
        "count",
        "250",
        *("Of its staff 44 per cent (|250|) walk to work", "A share of 33% (|250|) passed"),
        *("54% (|250|) agreed", "Two-thirds (|250|) of the plots are let", "one in ten (|250|) had a cold"),
    ),
    reads(
        "count",
        "30",
        "A third of the 90 buses, |30|, are electric",
        "Half of the 60 huts, |30|, have no roof",
        "10% of its 300 boats, |30|, were in dock",
        "One in five of the 150 pupils, |30|, walks to school",
        "A tenth of all 300 trees, |30|, must go",
    ),
    reads("count", "450", "of the 1,200 seats, |450|, says the club, are reserved"),
    ignores("a note behind a share", "as |others found (2)", "agreed with this view (3)"),
)
