""" "Twenty years ago, in 1998": a distance in time beside the date it is measured to.

An anniversary piece is written once and reprinted; the year stays and the distance does not. The check
reads "N years ago, in YEAR", "for N years, since YEAR" and "in YEAR, N years after YEAR", and allows one
year either way, more for round numbers of years.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from claimcheck.checks.arithmetic import stated, verdict_of
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.timespan import days_of, length_of, passes
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# "20 years ago, in 1998"; "in 1998, 20 years ago"
_AGO = (
    Wording("DT", r"<ago:D> ago,? ?(?:in|on|\(|-|–|—) ?<when:T>", (" ago",)),
    Wording("TT", r"<ago:T>,? ?(?:in|on|\(|-|–|—) ?<when:T>"),
    Wording("TT", r"(?:in|on) <when:T>(?:, | \(| – | — )(?:\w+ )?<ago:T>"),
)
# "for 30 years, since 1998"; "since 1998, a period of 30 years"
_SINCE = (
    Wording(
        "DT",
        r"\b(?:for|over|in) (?:the )?(?:past |last )?<length:D>,? (?:ever )?since <when:T>"
        r"(?=[,.)]|$| when| now)",
    ),
)
# "in 2005, six years after the 1990 fire"
_YEARS: Mapping[str, int] = MappingProxyType({"year": 1, "decade": 10, "century": 100})
_AFTER = Wording("DTT", r"<later:T>, <length:D> after (?:the |its |his |her |their )?<earlier:T>")


# "Ten years ago, in 2004, I said the same," she told the inquiry in 2014: told at another time.
_THEN_SAID = Pattern(r"\b(?:said|told|wrote|asked|argued|recalled)\b[^|A-Z]{0,40} (?:in|on) T")


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Distances in years that do not lead to the date beside them."""
    published = article.source.published
    for found in article.find(*_AGO):
        told = found.quote("ago") + found.text
        if "ago" in told and "ago" not in found.quote("when") and not _THEN_SAID.search(found.after):
            yield from _ago(found, published)
    for found in article.find(*_SINCE):
        yield from _since(found, published)
    for found in article.find(_AFTER):
        yield from _after(found)


def _ago(found: Found, published: date | None) -> Iterator[Slip | Abstention]:
    ago, when, length = days_of(found["ago"]), days_of(found["when"]), length_of(found["ago"])
    if when is None or when.inferred or not re.search("year|decade|century", found.quote("ago")):
        return
    years = length is not None and length.unit in _YEARS and length.range.low is not None
    if published is None or not (ago or years):
        yield Abstention((found["ago"], found["when"]))
        return
    actual = published.year - when.first.year
    if ago is not None:
        count = published.year - ago.last.year
    else:
        middle = stated(found["ago"])
        if length is None or middle is None or found["ago"].hedge is not None:
            return
        count = int(middle * _YEARS[length.unit])
    if abs(actual - count) > _leeway(count):
        yield _slip((found["ago"], found["when"]), found.quote("ago"), found.quote("when"), actual)


def _since(found: Found, published: date | None) -> Iterator[Slip | Abstention]:
    length, when = length_of(found["length"]), days_of(found["when"])
    if length is None or length.unit != "year" or when is None or when.inferred:
        return
    if published is None:
        yield Abstention((found["length"], found["when"]))
        return
    actual, (low, high) = published.year - when.first.year, length.range
    leeway = _leeway(int(low or high or 0))
    if (low is not None and actual < low - leeway) or (high is not None and actual > high + leeway):
        yield _slip((found["length"], found["when"]), found.quote("length"), found.quote("when"), actual)


def _after(found: Found) -> Iterator[Slip]:
    length, later, earlier = length_of(found["length"]), days_of(found["later"]), days_of(found["earlier"])
    if length is None or later is None or earlier is None or later.inferred or earlier.inferred:
        return
    if length.unit not in ("year", "month") or passes(length, earlier, later):
        return
    yield _slip(
        (found["length"], found["later"], found["earlier"]),
        found.quote("length"),
        f"{found.quote('earlier')} to {found.quote('later')}",
        later.first.year - earlier.first.year,
    )


def _leeway(count: int) -> int:
    """How many years off a distance may be: the rounder it is, the more."""
    if count and count % 50 == 0:
        return 5
    return 2 if count and count % 10 == 0 else 1


def _slip(evidence: tuple[Claim, ...], distance: str, dates: str, actual: int) -> Slip:
    return Slip(
        evidence=evidence,
        words={
            "distance": distance,
            "date": dates,
            "actual": f"{actual} year{'' if actual == 1 else 's'}",
        },
        verdict=verdict_of(*(claim for claim in evidence if claim.kind == "duration")),
    )


CHECK = InternalCheck(
    name="years-ago-mismatch",
    slips=slips,
    message="\u201c{distance}\u201d and \u201c{date}\u201d do not fit together: it is {actual}",
    advice="Count the years from the date that is documented, and correct the other.",
    examples=(
        clash("The mill burned down 20 years ago, in 1994.", published=date(2022, 6, 1)),
        clash("In 1968, forty years ago, the last tram ran to the harbour.", published=date(2019, 2, 1)),
        clash("She has led the choir for 12 years, since 2003.", published=date(2021, 5, 4)),
        clash("The dam was finished in 1978, three years after the 1969 flood."),
        clash("The strike ended seven years ago, in March 2018.", published=date(2020, 3, 9)),
        silent("The mill burned down 28 years ago, in 1994.", published=date(2022, 6, 1)),
        silent("The last tram ran fifty years ago, in 1968.", published=date(2019, 2, 1)),
        silent("She has led the choir for 18 years, since 2003.", published=date(2021, 5, 4)),
        silent("The dam was finished in 1978, nine years after the 1969 flood."),
        silent("The strike ended two years ago, in March 2018.", published=date(2020, 3, 9)),
        silent("Rents have doubled three times since 2003, twice in two years.", published=date(2021, 5, 4)),
        clash("A quarter of a century ago, in 2004, the village had no road.", published=date(2021, 5, 4)),
        silent("A quarter of a century ago, in 1996, the village had no road.", published=date(2021, 5, 4)),
        silent(
            '"Ten years ago, in 2004, I said the same," she told the court in 2014.',
            published=date(2021, 5, 4),
        ),
        silent("More than a century ago, in 1904, the tram came.", published=date(2024, 5, 4)),
        silent("It happened 20 years ago, in 1994."),
    ),
)
