"""Figures in table cells, read with what their row, column and caption say.

"4,200" under "NOK million", in a row called "Revenue" and a column called "Q3 2023", states revenue of
4.2 billion kroner in that quarter. The statement of units is read by the same reader as prose: it is
turned into a phrase with the figure 1 ("NOK 1 million"), and whatever that reads as scales the cell.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.extract.dates import read_dates
from claimcheck.extract.figures import read_figures
from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects import Subject, content_stem
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.currencies import CODES, NAMES, SIGNS
from claimcheck.lexicon.nations import NATIONS
from claimcheck.lexicon.numerals import PLURAL_SCALES, SCALES, SHORT_SCALES
from claimcheck.model import Period, Range
from claimcheck.read.passages import Cell

# Rows that hold no amounts though the table's caption speaks of money.
_NOT_AMOUNTS = frozenset(
    "employees headcount staff people number workers shares stores shops branches customers subscribers"
    " users days ratio margin percent % per yield turnout units vessels aircraft patients beds rank year"
    " index multiple countries sites".split()
)
_LEAD_IN = frozenset(
    "all amounts figures amount stated expressed are is given shown in values the unit units currency".split()
)
_MOST_LABEL = 300


def scale_to_labels(reading: Reading, cell: Cell, country: str | None, currency: str | None) -> None:
    """Give a bare number in a cell the unit its labels state, in place."""
    if reading.kind != "count" or reading.head is not None or reading.stated is None:
        return
    row = set(Tokens(cell.row_header[:_MOST_LABEL]).lower)
    for label in (cell.column_header, cell.row_header, cell.caption):
        if label is cell.caption and row & _NOT_AMOUNTS:
            return
        unit = _unit_stated(label[:_MOST_LABEL], country, currency)
        if unit is not None:
            _apply(reading, unit)
            return


def _unit_stated(label: str, country: str | None, currency: str | None) -> Reading | None:
    """What the figure 1 would be with the unit that a label states, or None."""
    for phrase in _phrases(label):
        tokens = Tokens(phrase)
        found = read_figures(tokens, [False] * len(tokens), country, currency)
        if (
            len(found) == 1
            and found[0].first == 0
            and found[0].last == len(tokens) - 1
            and found[0].kind in ("money", "measure", "percent")
            and found[0].stated is not None
        ):
            return found[0]
    return None


def _phrases(label: str) -> Iterator[str]:
    """The unit statements a label may hold, each put as an amount of one."""
    for chunk in _chunks(label):
        words = chunk.split()
        while words and words[0].lower() in _LEAD_IN:
            words.pop(0)
        for cut in ("unless", "except", "if"):
            if cut in words:
                words = words[: words.index(cut)]
        if not 0 < len(words) <= 5:
            continue
        lower = [word.lower() for word in words]
        scale = next((word for word in lower if word in SCALES or word in PLURAL_SCALES), None)
        if words[0] in CODES or words[0] in SIGNS or words[0].endswith("$"):
            yield f"{words[0]} 1 {' '.join(words[1:])}".strip()
        elif len(words) == 1 and words[0][0] in SIGNS and words[0][1:].lower() in SHORT_SCALES:
            yield f"{words[0][0]}1{words[0][1:]}"
        elif len(words) == 1 and words[0][:3] in CODES and words[0][3:].lower() in SHORT_SCALES:
            yield f"{words[0][:3]} 1{words[0][3:]}"
        elif scale is not None and any(word in NAMES or word in NATIONS for word in lower):
            rest = [word for word in words if word.lower() not in (scale, "of")]
            singular = scale[:-1] if scale in PLURAL_SCALES else scale
            yield f"1 {singular} {' '.join(rest)}"
        elif len(words) <= 2:
            yield f"1 {' '.join(words)}"


def _chunks(label: str) -> list[str]:
    """A label cut at brackets and separators: "Output (tonnes)" is "Output" and "tonnes"."""
    for sign in "()[],;:.|/\u2013\u2014":
        label = label.replace(sign, "\n")
    return [chunk.strip() for chunk in label.split("\n") if chunk.strip()]


def _apply(reading: Reading, unit: Reading) -> None:
    assert reading.stated is not None
    assert unit.stated is not None
    assert unit.stated.low is not None
    factor = unit.stated.low
    low, high = reading.stated
    if low is None or high is None:
        return
    half = Decimal(5).scaleb(min(0, _exponent(low)) - 1)
    reading.kind = unit.kind
    reading.unit, reading.symbol, reading.currencies = unit.unit, unit.symbol, unit.currencies
    reading.stated = Range(_plain(low * factor), _plain(high * factor))
    reading.allowed = Range(_plain((low - half) * factor), _plain((high + half) * factor))
    reading.expected = reading.allowed


def _exponent(figure: Decimal) -> int:
    exponent = figure.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _plain(figure: Decimal) -> Decimal:
    figure = figure.normalize()
    return figure.quantize(Decimal(1)) if _exponent(figure) > 0 else figure


def label_subject(subject: Subject, cell: Cell, published: date | None) -> None:
    """What a cell's figure is about: its row, then its column and caption, in place."""
    row = Tokens(cell.row_header[:_MOST_LABEL])
    column = Tokens(cell.column_header[:_MOST_LABEL])
    nouns = [word for word in row.words if content_stem(word.lower()) is not None]
    if nouns:
        subject.text = " ".join(nouns)
        subject.head = content_stem(nouns[-1].lower())
        subject.modifiers = tuple(
            found for word in nouns[:-1] if (found := content_stem(word.lower())) is not None
        )
    words: dict[str, None] = {}
    for tokens in (row, column, Tokens(cell.caption[:_MOST_LABEL])):
        for lower in tokens.lower:
            found = content_stem(lower)
            if found is not None:
                words[found] = None
    subject.words = tuple(words)
    subject.period = _period(column, published) or _period(row, published)


def _period(tokens: Tokens, published: date | None) -> Period | None:
    dates = read_dates(tokens, published)
    return dates[0].period if len(dates) == 1 else None
