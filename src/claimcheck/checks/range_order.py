"""A range the wrong way round, or an end before its start.

"Between 70 and 50 people", "open from 12 May 2023 to 3 April 2023", "built in 1987 and pulled down in 1978":
two figures changed places, or one digit did. For dates both years must be written; a range that falls
("from 15 to 10 per cent") is a change and not a range, so for figures only "between X and Y" is read.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article, Block, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.checks.series import same_measure
from claimcheck.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from claimcheck.model import Claim

_BETWEEN = Wording("..", r"\bbetween <first:[NMUP]> and (?:about )?<second:[NMUP]>")
_ONE_CLAIM = re.compile(
    r"\bbetween\s+[^\w\s]?([0-9][0-9,]*(?:\.[0-9]+)?)(?:\s?%|\s[a-z]+)?\s+and\s+[^\w\s]?([0-9][0-9,]*(?:\.[0-9]+)?)",
    re.IGNORECASE,
)
# "the gap between 70 and 50" has no order.
_NO_RANGE = re.compile(
    r"\b(?:difference|gap|choice|choose|match|game|ratio|distance|link|relation\w*|divided|split|score|contrast)\b"
)
_YEAR = r"((?:1[5-9]|20)[0-9]{2})"
_TWO_YEARS = re.compile(
    rf"\b{_YEAR}\s?(?:-|–|—|to|and|until|till|through)\s?(?:the )?(?:[\w.]+\s){{0,3}}?{_YEAR}\b"
)
_FULL = re.compile(rf"\b(?:([0-9]{{1,2}})\s)?([A-Z][a-z]{{2,8}})\.?\s(?:([0-9]{{1,2}}),\s)?{_YEAR}\b")
_START = (
    r"\b(?:built|opened|born|founded|began|started|launched|elected|established|formed|appointed|introduced"
    r"|bought|married)\b"
)
_END = (
    r"\b(?:closed|demolished|died|ended|pulled down|abolished|dissolved|finished|shut|scrapped|torn down"
    r"|wound up|destroyed|retired|divorced)\b"
)
# No other subject may come in between: "He was born in 1950 and his father died in 1948."
_SAME = r",?(?: (?:and|but|then|was|were|it|they|had|been|later|finally|only|to be))* "
_LIFE = Wording("TT", rf"{_START}[^|A-Z]{{0,40}}\bin <start:T>{_SAME}{_END}[^|A-Z]{{0,30}}\bin <end:T>")


def slips(article: Article) -> Iterator[Slip]:
    """Ranges that fall and ends that come first."""
    for found in article.find(_BETWEEN, hints=("between ",)):
        first, second = stated(found["first"]), stated(found["second"])
        if first is None or second is None or first <= second or _NO_RANGE.search(found.before[-30:]):
            continue
        if same_measure((found["first"], found["second"])):
            yield _slip((found["first"], found["second"]), found.quote("first"), found.quote("second"))
    for found in article.find(_LIFE):
        start, end = _year(found["start"]), _year(found["end"])
        if start is not None and end is not None and end < start:
            yield _slip((found["start"], found["end"]), found.quote("start"), found.quote("end"))
    for block in article.blocks:
        for claim in block.claims:
            yield from _within(block, claim)


def _within(block: Block, claim: Claim) -> Iterator[Slip]:
    """A range that was read as one claim."""
    start, end = block.span(claim)
    # "between" may be part of the claim or stand before it.
    text = block.text[max(0, start - 8) : end]
    if claim.kind == "date":
        yield from _dates(claim, block.text[start:end])
        return
    match = _ONE_CLAIM.search(text)
    if match is None or _NO_RANGE.search(block.text[max(0, start - 35) : start].lower()):
        return
    first, second = Decimal(match[1].replace(",", "")), Decimal(match[2].replace(",", ""))
    if first > second and not re.search(
        r"million|billion|thousand|trillion|bn|[0-9]m\b|\bft\b|foot|feet", text
    ):
        yield _slip((claim,), match[1], match[2])


def _dates(claim: Claim, text: str) -> Iterator[Slip]:
    ends = [_day(match) for match in _FULL.finditer(text)]
    if len(ends) == 2:
        first, second = ends
        if first is not None and second is not None and second < first:
            yield _slip((claim,), f"{first:%B} {first.year}", f"{second:%B} {second.year}")
        return
    years = _TWO_YEARS.search(text)
    if years is not None and int(years[2]) < int(years[1]):
        yield _slip((claim,), years[1], years[2])


def _day(match: re.Match[str]) -> date | None:
    name = match[2].lower()
    month = MONTHS.get(name) or MONTH_ABBREVIATIONS.get(name)
    try:
        return None if month is None else date(int(match[4]), month, int(match[1] or match[3] or 1))
    except ValueError:
        return None


def _year(claim: Claim) -> int | None:
    """The year a date names; None when it was inferred or is longer than a year."""
    period = claim.period
    if period is None or period.inferred or period.first is None or period.last is None:
        return None
    return period.first.year if period.first.year == period.last.year else None


def _slip(evidence: tuple[Claim, ...], first: str, second: str) -> Slip:
    return Slip(evidence=evidence, words={"first": first, "second": second})


CHECK = InternalCheck(
    name="range-order",
    slips=slips,
    message="The range ends before it begins: from {first} to {second}",
    advice="Two figures may have changed places, or one digit; check which end is meant.",
    examples=(
        clash("Between 90 and 60 walkers were cut off by the tide."),
        clash("The chapel, built in 1968 and demolished in 1931, stood by the ford."),
        clash("The works run from 14 May 2024 to 2 February 2024."),
        clash("He chaired the board from 2011 to 2007."),
        clash("Tickets cost between $80 and $25."),
        silent("Between 60 and 90 walkers were cut off by the tide."),
        silent("The gap between 90 and 60 is narrowing."),
        silent("Support fell from 40 to 30 per cent."),
        silent("The chapel, built in 1931 and demolished in 1968, stood by the ford."),
        silent("The works run from 14 November to 2 February 2024."),
        silent("Between 800,000 and 1.1 million people watched."),
    ),
)
