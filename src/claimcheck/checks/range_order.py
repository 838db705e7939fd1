"""A range the wrong way round, or an end before its start.

"Between 70 and 50 people", "open from 12 May 2023 to 3 April 2023", "built in 1987 and pulled down in 1978":
two figures changed places, or one digit did. For dates both years must be written; a range that falls
("from 15 to 10 per cent") is a change and not a range, so for figures only "between X and Y" is read.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block, Found, Place, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from claimcheck.lexicon.numerals import CARDINALS
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_BETWEEN = Wording("..", r"\bbetween <first:[NMUP]> and (?:about )?<second:[NMUP]>")
_FIGURE = r"[^\w\s]?([0-9][0-9,]*(?:\.[0-9]+)?|[a-z]+)"
_ONE_CLAIM = Pattern(
    rf"\b(?:between\s+{_FIGURE}(?:\s?%|\s[a-z]+)?\s+and\s+{_FIGURE}|from\s+{_FIGURE}\s+to\s+{_FIGURE})",
    re.IGNORECASE,
)
_SIZE = Pattern(r"(?<=[0-9])(?:m|bn|tn|k)\b")
# "takes from 16 to 12 weeks", "temperatures range from 31 to 18 degrees": said of what varies, not of what
# went from one to the other.
_FROM = Wording(
    "..",
    r"\b(?:rang|vary|vari|tak|took|last|cost|need|requir|anywhere|anything|between|stay)[a-z]*"
    r"(?: [a-z]+){0,3}? from <first:[NMUDP]> to (?:about )?<second:[NMUDP]>",
    (" from ",),
)
# "enough for five to three weeks"; "children aged 12 to 7". Scores and odds have no unit.
_TO = Wording(
    ".", r"(?P<from>\bfrom )?(?:<first:[NUD]>|\b(?P<told>[a-z]+|[0-9]{1,4}(?:\.[0-9]+)?)) to <second:[DU]>"
)
_AGED = Wording("..", r"<first:D> to <second:[ND]>")
_CHANGED = Pattern(
    r"\b(?:fell|fall\w*|cut\w*|down|reduc\w*|lower\w*|drop\w*|declin\w*|decreas\w*|slid\w*|shr[aiu]nk\w*|short\w*"
    r"|went|gone|go|goes|going|moved?|mov\w+|chang\w*|rais\w*|rose|ris\w*|slow\w*|improv\w*|narrow\w*|slip\w*"
    r"|scal\w*|halv\w*|trim\w*|sank|sink\w*|eas\w+|bring\w*|brought|won|win|lost|beat|by|ratio|score|odds|vote\w*"
    r"|convert\w*|compar\w*|next|close\w*|back)\b"
)
# "the gap between 70 and 50" has no order.
_NO_RANGE = Pattern(
    r"\b(?:difference|gap|choice|choose|match|game|ratio|distance|link|relation\w*|divided|split|score|contrast)\b"
)
_YEAR = r"((?:1[5-9]|20)[0-9]{2})"
_TWO_YEARS = Pattern(
    rf"\b{_YEAR}\s?(?:-|–|—|to|and|until|till|through)\s?(?:the )?(?:[\w.]+\s){{0,3}}?{_YEAR}\b"
)
_TWO_DAYS = Pattern(
    r"^(?:from |between )?(?:the )?(?:(?P<ahead>[A-Z][a-z]{2,8})\.? )?(?P<first>[0-9]{1,2})(?:st|nd|rd|th)?"
    r"(?: (?P<month>[A-Z][a-z]{2,8}))?,? ?(?:to|until|till|through|and|-|–|—) ?(?:the )?"
    r"(?:(?P<then>[A-Z][a-z]{2,8})\.? )?(?P<last>[0-9]{1,2})(?:st|nd|rd|th)?(?: (?P<other>[A-Z][a-z]{2,8}))?$"
)
_FULL = Pattern(rf"\b(?:([0-9]{{1,2}})\s)?([A-Z][a-z]{{2,8}})\.?\s(?:([0-9]{{1,2}}),\s)?{_YEAR}\b")
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
    for found in article.find(_FROM, _TO):
        yield from _falling(found)
    for found in article.find(_AGED):
        if "age" in found.quote("first"):
            yield from _falling(found)
    for found in article.find(_LIFE):
        start, end = _year(found["start"]), _year(found["end"])
        if start is not None and end is not None and end < start:
            yield _slip((found["start"], found["end"]), found.quote("start"), found.quote("end"))
    for block in article.blocks:
        for claim in block.claims:
            yield from _within(block, claim)


def _falling(found: Found) -> Iterator[Slip]:
    """A range of what varies whose first end is the larger."""
    groups = found.match.groupdict()
    second, told = found["second"], groups.get("told")
    if groups.get("from") or _CHANGED.search(found.before[-60:] + found.text.partition(" from ")[0]):
        return
    if told is not None:
        first = _number(told)
        start = found.block.spans[found.block.claims.index(second)][0]
        at = found.block.text.lower().rfind(told, 0, start)
        evidence: tuple[Claim | Place, ...] = (found.block.place(told, at), second)
    else:
        claim = found["first"]
        alike = is_bare(claim) or is_bare(second) or same_measure((claim, second))
        first = stated(claim) if alike else None
        evidence = (claim, second)
    last = stated(second)
    if first is not None and last is not None and first > last > 0:
        yield _slip(evidence, told or found.quote("first"), found.quote("second"))


def _within(block: Block, claim: Claim) -> Iterator[Slip]:
    """A range that was read as one claim."""
    start, end = block.span(claim)
    # "between" may be part of the claim or stand before it.
    text = block.text[max(0, start - 8) : end]
    if claim.kind == "date":
        yield from _dates(claim, block.text[start:end])
        return
    if len(sizes := _SIZE.findall(text)) == 2 and sizes[0] == sizes[1]:
        text = _SIZE.sub("", text)  # "between £9m and £7m"
    match = _ONE_CLAIM.search(text)
    if match is None or _NO_RANGE.search(block.text[max(0, start - 35) : start].lower()):
        return
    if match[3] is not None and _CHANGED.search(block.text[max(0, start - 60) : start].lower()):
        return
    told = [figure for figure in match.groups() if figure is not None]
    first, second = (_number(figure) for figure in told)
    if (
        first is None
        or second is None
        or re.search(r"million|billion|thousand|trillion|bn|[0-9]m\b|\bft\b|foot|feet", text)
    ):
        return
    if first > second:
        yield _slip((claim,), *told)


def _number(figure: str) -> Decimal | None:
    """A figure in digits, or a number word."""
    if figure[0].isdigit():
        return Decimal(figure.replace(",", ""))
    word = CARDINALS.get(figure.lower())
    return None if word is None else Decimal(word)


def _dates(claim: Claim, text: str) -> Iterator[Slip]:
    ends = [_day(match) for match in _FULL.finditer(text)]
    if len(ends) == 2:
        first, second = ends
        if first is not None and second is not None and second < first:
            yield _slip((claim,), f"{first:%B} {first.year}", f"{second:%B} {second.year}")
        return
    days = _TWO_DAYS.search(text)
    if days is not None and int(days["last"]) < int(days["first"]):
        # "from 22 July to 8 July", "from 14 to 9 July"
        month, other = (
            (name or "").lower()[:3]
            for name in (days["month"] or days["ahead"], days["other"] or days["then"])
        )
        if not month or not other or month == other:
            yield _slip((claim,), days["first"], days["last"])
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


def _slip(evidence: tuple[Claim | Place, ...], first: str, second: str) -> Slip:
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
        clash("The crossing takes anything from 40 to 25 minutes."),
        clash("The stores will last for six to four weeks."),
        clash("Wages in the yard range from $52 to $38."),
        clash("Swimmers aged 14 to 9 may join the club."),
        clash("The pier is shut from 22 July to 8 July for painting.", published=date(2021, 5, 1)),
        silent("The pier is shut from Jan. 22 to Feb. 8 for painting.", published=date(2021, 1, 4)),
        silent("The pier is shut from July 22 to August 8 for painting.", published=date(2021, 5, 1)),
        clash("The pier is shut from July 22 to July 8 for painting.", published=date(2021, 5, 1)),
        silent("The crossing takes anything from 25 to 40 minutes."),
        silent("The crossing was cut from 40 to 25 minutes."),
        silent("Stores for four to six weeks are on the island."),
        silent("The wait went down from ten to five days, the clinic says."),
        silent("They won by 40 to 25 points."),
        silent("The pier is shut from 22 December to 8 January for painting.", published=date(2021, 5, 1)),
        silent("Between 60 and 90 walkers were cut off by the tide."),
        silent("The gap between 90 and 60 is narrowing."),
        silent("Support fell from 40 to 30 per cent."),
        silent("The chapel, built in 1931 and demolished in 1968, stood by the ford."),
        silent("The works run from 14 November to 2 February 2024."),
        silent("Between 800,000 and 1.1 million people watched."),
    ),
)
