"""A source's text in, its claims out.

extract(source) -> passages (read) -> tokens -> dates, figures -> subjects -> claims
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from claimcheck.extract.cells import label_subject, scale_to_labels
from claimcheck.extract.dates import read_dates
from claimcheck.extract.dates.recent import when_recent
from claimcheck.extract.figures import read_figures
from claimcheck.extract.house_style import rank_by_usage
from claimcheck.extract.openers import openers
from claimcheck.extract.preliminary import hold_provisional, says_preliminary
from claimcheck.extract.reading import Reading
from claimcheck.extract.stated_currency import stated_currency
from claimcheck.extract.subjects import Subject, describe, names_within
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nations import HOME
from claimcheck.model import Claim, Quantity, Source
from claimcheck.read import ReadError, passages_of
from claimcheck.read.lines import line_spans
from claimcheck.read.passages import Passage

# A claim takes about 3.6 kB (`benchmarks/linear.py`): so many of one source stay below 2 GB.
MOST_CLAIMS = 400_000
_NUMBER = re.compile(r"[0-9][0-9.,]*")


def extract(source: Source) -> tuple[Claim, ...]:
    """Every claim of a source, in the order of its text. Spans index `source.text`.

    Raises `ReadError` for a source of more than `MOST_CLAIMS` numbers or figures: that is data, and no
    article.
    """
    if _is_data(source.text):
        raise ReadError(source.id, f"holds more than {MOST_CLAIMS:,} numbers, the most that are read")
    line_starts = [start for start, _ in line_spans(source.text)]
    currency = source.currency or stated_currency(source.text)
    read: list[tuple[Passage, Tokens, list[Reading], bool]] = []
    found = 0
    preliminary = False
    for passage in passages_of(source):
        tokens = Tokens(passage.text)
        among = openers(tokens)
        readings = _read(tokens, among, passage, source, currency)
        preliminary = preliminary or says_preliminary(tokens, among)
        read.append((passage, tokens, readings, preliminary))
        found += len(readings)
        if found > MOST_CLAIMS:
            raise ReadError(source.id, f"holds more than {MOST_CLAIMS:,} figures, the most that are read")
    rank_by_usage(
        [reading for _, _, readings, _ in read for reading in readings],
        (word for _, tokens, _, _ in read for word in tokens.lower),
        HOME.get(source.country or ""),
    )

    known = frozenset[str]().union(*(names_within(tokens) for _, tokens, readings, _ in read if readings))

    claims: list[Claim] = []
    for passage, tokens, readings, preliminary in read:
        if readings:
            claims.extend(_claims(tokens, passage, source, readings, known, line_starts, preliminary))
    claims.sort(key=attrgetter("start"))
    return tuple(claims)


def _is_data(text: str) -> bool:
    """Whether a text is a table of numbers too long to be read; told at once, before anything is."""
    if len(text) < 2 * MOST_CLAIMS:
        return False
    return sum(1 for _ in _NUMBER.finditer(text)) > MOST_CLAIMS


def _read(
    tokens: Tokens, among: Sequence[int], passage: Passage, source: Source, currency: str | None
) -> list[Reading]:
    dates = read_dates(tokens, source.published, among)
    taken = [False] * len(tokens)
    for reading in dates:
        for i in range(reading.first, reading.last + 1):
            taken[i] = True
    figures = read_figures(tokens, taken, source.country, currency, among)
    for reading in figures:
        if reading.kind == "duration":
            reading.period = when_recent(tokens, reading, source.published)
        elif reading.kind == "ordinal":
            _end_before_dates(reading, taken)
    if passage.cell is not None:
        for reading in figures:
            scale_to_labels(reading, passage.cell, source.country, currency)
    # Figures refer to each other by position, so dates go behind them; a date without a period only marks
    # tokens that no other reader may take ("7am", "21st century").
    return [*figures, *(reading for reading in dates if reading.period is not None)]


def _end_before_dates(reading: Reading, taken: list[bool]) -> None:
    """What is ranked is no date: "came third Monday", "the second Tuesday"."""
    if any(taken[reading.number_last + 1 : reading.last + 1]):
        reading.last, reading.head = reading.number_last, None


def _claims(
    tokens: Tokens,
    passage: Passage,
    source: Source,
    readings: list[Reading],
    known: frozenset[str],
    line_starts: list[int],
    preliminary: bool,
) -> list[Claim]:
    spans = [passage.raw(tokens.starts[r.first], tokens.ends[r.last]) for r in readings]
    ids = [f"{source.id}:{start}-{end}" for start, end in spans]
    subjects = describe(tokens, readings, known)
    if passage.cell is not None:
        for subject in subjects:
            label_subject(subject, passage.cell, source.published)
    if preliminary:
        hold_provisional(readings, subjects)
    return [
        _claim(tokens, passage, source, index, readings[index], subjects[index], span, ids, line_starts)
        for index, span in enumerate(spans)
    ]


def _claim(
    tokens: Tokens,
    passage: Passage,
    source: Source,
    index: int,
    reading: Reading,
    subject: Subject,
    span: tuple[int, int],
    ids: list[str],
    line_starts: list[int],
) -> Claim:
    start, end = span
    line = bisect_right(line_starts, start)
    first, last = tokens.sentence(reading.first)
    return Claim.trusted(
        {
            "id": ids[index],
            "source": source.id,
            "start": start,
            "end": end,
            "text": source.text[start:end],
            "line": line,
            "column": start - line_starts[line - 1] + 1,
            "kind": reading.kind,
            "hedge": reading.hedge,
            "quantity": _quantity(reading),
            "period": reading.period if reading.kind == "date" else reading.period or subject.period,
            "subject": subject.text,
            "predicate": subject.predicate,
            "place": subject.place,
            "said_by": subject.said_by,
            "published": source.published,
            "whole": None if reading.whole is None else ids[reading.whole],
            "restates": None if reading.restates is None else ids[reading.restates],
            "replaces": None if subject.replaces is None else ids[subject.replaces],
            "head": subject.head,
            "modifiers": subject.modifiers,
            "words": subject.words,
            "names": subject.names,
            "direction": subject.direction,
            "status": subject.status,
            "role": passage.role,
            "sentence": passage.raw(tokens.starts[first], tokens.ends[last - 1]),
        }
    )


def _quantity(reading: Reading) -> Quantity | None:
    if reading.kind == "date" or reading.allowed is None or reading.expected is None:
        return None
    return Quantity.trusted(
        {
            "stated": reading.stated,
            "allowed": reading.allowed,
            "expected": reading.expected,
            "unit": reading.unit,
            "symbol": reading.symbol,
            "currencies": reading.currencies,
        }
    )


__all__ = ["extract"]
