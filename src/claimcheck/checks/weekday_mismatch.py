"""The weekday that is not the date's.

"Thursday 8 March" in a year when 8 March was a Tuesday sends readers to a locked door. One of the two
was typed from memory; the calendar cannot say which. A date without a year is tried in every year the
article could mean: the year of publication, its neighbours, and each year it mentions. If the weekday
fits one of them, the check is silent.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.lexicon.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from claimcheck.model import Claim

_NAMES = {**WEEKDAYS, **WEEKDAY_ABBREVIATIONS}
_WEEKDAY = re.compile(r"\b(" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")\b\.?", re.IGNORECASE)
_ENGLISH = tuple(name.capitalize() for name in WEEKDAYS)
_YEAR = re.compile(r"\b(?:1[6-9]|20)[0-9]{2}\b")
# "on Tuesday (8 March)": the weekday and its date as two claims that stand together.
_TOGETHER = Wording("TT", r"<weekday:T>(?:,| \(|, the| the) ?<day:T>")
# An article looks this far back or forward when it leaves the year out.
_REACH = timedelta(days=330)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Dates that name a weekday other than their own."""
    years = _years(article)
    for claim in article.claims:
        if claim.kind == "date" and claim.period is not None:
            yield from _judged(article, claim, claim, years)
    for found in article.find(_TOGETHER):
        weekday, day = found["weekday"], found["day"]
        if _WEEKDAY.fullmatch(found.quote("weekday")) and not _WEEKDAY.search(found.quote("day")):
            yield from _judged(article, weekday, day, years)


def _judged(
    article: Article, weekday: Claim, day: Claim, years: frozenset[int]
) -> Iterator[Slip | Abstention]:
    """`weekday` names the weekday of the period of `day`; they are one claim more often than not."""
    named = [match[1] for match in _WEEKDAY.finditer(weekday.text)]
    period = day.period
    if not named or period is None or period.first is None or period.last is None:
        return
    if not re.search(r"[0-9]", day.text) or len(named) > 2:
        return
    ends: tuple[tuple[str, date], ...]
    if period.first == period.last:
        ends = ((named[0], period.first),) if len(named) == 1 else ()
    elif period.granularity == "range":
        ends = tuple(zip(named, (period.first, period.last), strict=False))
    else:
        return
    written = bool(_YEAR.search(day.text))
    if not written and article.source.published is None and not years:
        yield Abstention((day,))
        return
    for name, meant in ends:
        candidates = {meant} if written else _candidates(article, meant, years)
        if not candidates:
            yield Abstention((day,))
        elif not any(day_.weekday() == _NAMES[name.lower()] for day_ in candidates):
            shown = min(candidates, key=lambda each: abs(each - meant))
            yield Slip(
                evidence=(day,) if weekday is day else (weekday, day),
                words={
                    "date": f"{shown.day} {shown:%B} {shown.year}",
                    "actual": _ENGLISH[shown.weekday()],
                    "named": _ENGLISH[_NAMES[name.lower()]],
                },
            )
            return


def _candidates(article: Article, meant: date, years: frozenset[int]) -> set[date]:
    """The days that "8 March" may be."""
    published = article.source.published
    found = set() if published is None else {meant}
    for year in years:
        try:
            found.add(meant.replace(year=year))
        except ValueError:  # 29 February
            continue
    if published is not None:
        for year in (published.year - 1, published.year, published.year + 1):
            try:
                day = meant.replace(year=year)
            except ValueError:
                continue
            if abs(day - published) <= _REACH:
                found.add(day)
    return found


def _years(article: Article) -> frozenset[int]:
    """The years the article's dates name."""
    return frozenset(
        int(year) for claim in article.claims if claim.kind == "date" for year in _YEAR.findall(claim.text)
    )


CHECK = InternalCheck(
    name="weekday-mismatch",
    slips=slips,
    message="{date} was a {actual}; the text names a {named}",
    advice="Look up which of the two was meant: the date in the announcement, or the day of the week.",
    examples=(
        clash("The choir sings at the cathedral on Monday 14 May 2019.", published=date(2019, 4, 2)),
        clash(
            "Nurses will walk out on Friday, 3 November, union leaders said.", published=date(2022, 10, 20)
        ),
        clash("The bridge was closed on Sunday, July 9, 2024, after a lorry hit it."),
        clash("Ballots are due back by Wed., Oct. 6, the clerk said.", published=date(2023, 9, 12)),
        clash("The recall covers jars sold from Monday 3 June to Friday 8 June 2024."),
        clash("The hearing opens on Tuesday (12 September 2022) in the old courtroom."),
        silent("The choir sings at the cathedral on Tuesday 14 May 2019.", published=date(2019, 4, 2)),
        silent(
            "Nurses will walk out on Thursday, 3 November, union leaders said.", published=date(2022, 10, 20)
        ),
        # A Saturday in 2022 and a Sunday in 2023: in June either can be meant.
        silent("The ferry sails on Saturday 3 December in any weather.", published=date(2023, 6, 30)),
        silent(
            "In 1987 the pit was still open. On Friday 16 October the wind took its roof.",
            published=date(2021, 10, 15),
        ),
        silent("The market is held on Saturday mornings until 8 December.", published=date(2022, 11, 1)),
        silent("The clinic reopens on Monday, 4 March."),
    ),
)
