"""Bare figures that go on from the reading before them: its unit, its currency, its share in numbers."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.examples import Example, ignores, reads
from claimcheck.extract.figure import Figure
from claimcheck.extract.heads import find_head
from claimcheck.extract.ranges import changes
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
    if _to_a_share(tokens, figure):
        figure.kind = "percent"
        figure.unit = "percentage_point"
        figure.head = None
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


def _to_a_share(tokens: Tokens, figure: Figure) -> bool:
    """ "Support fell by 3.5 points to 41 per cent": points of the percentage that follows."""
    lower, words = tokens.lower, tokens.words
    at = figure.last + 1
    if lower[at : at + 1] != ["to"]:
        return False
    at += 1 + (lower[at + 1 : at + 2] in (["about"], ["around"], ["just"], ["nearly"]))
    if at + 1 >= len(words) or not words[at][0].isdigit():
        return False
    return lower[at + 1] in ("%", "percent", "pc") or lower[at + 1 : at + 3] == ["per", "cent"]


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
    if _down_from(tokens, figure, before) or _falls_to(tokens, figure, before):
        _like(figure, before)
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


def goes_on_changing(tokens: Tokens, figure: Figure, readings: list[Reading]) -> bool:
    """Claim the first figure of a second change when the first one tells what it is."""
    if not readings or not _gapped(tokens, figure, readings[-1]):
        return False
    _like(figure, readings[-1])
    return True


def _like(figure: Figure, before: Reading) -> None:
    figure.kind = before.kind
    figure.unit = before.unit
    figure.symbol = before.symbol
    figure.currencies = before.currencies


def _down_from(tokens: Tokens, figure: Figure, before: Reading) -> bool:
    """ "at 212 euros a tonne, down from 230.": right behind an amount, and of its size."""
    lower = tokens.lower
    first = figure.first
    if before.kind not in ("money", "measure", "percent") or before.last != first - 4:
        return False
    if lower[first - 3] != "," or lower[first - 2] not in ("up", "down") or lower[first - 1] != "from":
        return False
    return _of_its_size(figure, before) and find_head(tokens, figure.last + 1, len(lower)) is None


def _falls_to(tokens: Tokens, figure: Figure, before: Reading) -> bool:
    """ "fell from 12,000 tonnes to just 8,500": the end of a change is in the unit of its start."""
    lower = tokens.lower
    at = figure.first - 1
    if before.kind not in ("measure", "money") or lower[at] not in ("to", "just", "only", "about", "around"):
        return False
    if lower[at] != "to":
        at -= 1
    origin = before.first - 1
    if lower[at] != "to" or before.last != at - 1 or origin < 0 or lower[origin] != "from":
        return False
    if not (changes(tokens, origin) or _changed_before(tokens, origin)) or not _of_its_size(figure, before):
        return False
    return find_head(tokens, figure.last + 1, len(lower)) is None


def _gapped(tokens: Tokens, figure: Figure, before: Reading) -> bool:
    """ "cut from 54 to 48 tonnes and herring from 39 to 35": what changes next leaves out verb and unit."""
    lower, first = tokens.lower, figure.first
    if before.kind not in ("measure", "money") or first < 1 or lower[first - 1] != "from":
        return False
    gap = lower[before.last + 1 : first - 1]
    if (
        not 2 <= len(gap) <= _LONGEST_GAP
        or gap[0] not in ("and", ",", ";")
        or lower[before.first - 1] != "to"
    ):
        return False
    if lower[figure.last + 1 : figure.last + 2] != ["to"] or not _changed_before(tokens, first - 1):
        return False
    if find_head(tokens, figure.last + 3, len(lower)) is not None:
        return False  # "and staff from 40 to 30 people"
    return _of_its_size(figure, before)


_LONGEST_GAP = 6


def _changed_before(tokens: Tokens, origin: int) -> bool:
    """Whether an earlier "from" of the sentence is that of a change."""
    start, _ = tokens.sentence(origin)
    return any(tokens.lower[at] == "from" and changes(tokens, at) for at in range(start, origin))


def _of_its_size(figure: Figure, before: Reading) -> bool:
    value = figure.number.value
    if before.stated is None or before.stated.low is None or value is None:
        return False
    return before.stated.low < value * _ALIKE and value < before.stated.low * _ALIKE


_ALIKE = 20


EXAMPLES: tuple[Example, ...] = (
    reads(
        "measure",
        "39",
        "Cod is cut from 54 to 48 tonnes and herring from |39| to 35",
        "Wheat went from 41 to 44 tonnes, and barley from |39| to 35",
        unit="metric_ton",
    ),
    reads("count", "39", "Sales fell from 54 to 48 tonnes and staff from |39| to 35 people"),
    reads("percent", "3.5", "fell by |3.5 points| to 41 per cent", unit="percentage_point"),
    reads("count", "4", "rose |4 points| to 61 points", head="points"),
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
    reads(
        "money",
        "230",
        *("at 212 euros a tonne, down from |230|.", "it cost 212 euros a tonne, up from |230| in May"),
        unit="per_metric_ton",
        currency="EUR",
    ),
    reads("count", "230", "for 212 euros, up from |230 boats|", "at 2 euros, up from |230|"),
    reads("measure", "8500", "fell from 12,000 tonnes to just |8,500|", unit="metric_ton"),
    reads("measure", "8500", "was cut from 12,000 barrels to |8,500| in May", unit="barrel"),
    reads("count", "8500", "fell from 12,000 tonnes to |8,500 sacks|", "drove from 12,000 miles to |8,500|"),
    reads("count", "450", "of the 1,200 seats, |450|, says the club, are reserved"),
    ignores("a note behind a share", "as |others found (2)", "agreed with this view (3)"),
)
