"""The weekday that is not the date's.

"Thursday 8 March" in a year when 8 March was a Tuesday sends readers to a locked door. One of the two
was typed from memory; the calendar cannot say which. A date without a year is tried in every year the
article could mean: the year of publication, its neighbours, and each year it has mentioned by the end of
the sentence (in the paragraph, for a day of these weeks). If the weekday fits one of them, the check is
silent.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.checks.article import Article, Block, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.lexicon.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Period

_NAMES = {**WEEKDAYS, **WEEKDAY_ABBREVIATIONS}
_WEEKDAY = Pattern(r"\b(" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")\b\.?", re.IGNORECASE)
_ENGLISH = tuple(name.capitalize() for name in WEEKDAYS)
_YEAR = Pattern(r"\b(?:1[6-9]|20)[0-9]{2}\b")
# "on Tuesday (8 March)": the weekday and its date as two claims that stand together.
_TOGETHER = Wording("TT", r"<weekday:T>(?:,| \(|, the| the) ?<day:T>")
_NUMBER = Pattern(r"[0-9]")
# How far down, in characters, a dateline may stand.
_TOP = 300
# An article looks this far back or forward when it leaves the year out.
_REACH = timedelta(days=330)
_THESE_WEEKS = timedelta(days=60)
# "Next year's race will be on Sunday, October 6": a year that is named by its distance.
_YEAR_BY_NAME = Pattern(
    r"\b(next|last|coming|previous|following) (?:year|season|edition)[^.;|]*\Z", re.IGNORECASE
)
_CLOSE = 70
_STEPS = {"next": 1, "coming": 1, "following": 1, "last": -1, "previous": -1}


class Years(NamedTuple):
    """The years an article has named by a place: by the end of that paragraph, and in it alone."""

    so_far: frozenset[int]
    here: frozenset[int]


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Dates that name a weekday other than their own."""
    anchor = article.source.published or _dateline(article)
    years: set[int] = set()
    for block in article.blocks:
        # A year that comes only later ("a fee will be charged from 2023") is none the reader has in mind.
        for claim in block.claims:
            if claim.kind == "date":
                here = _years(block, claim)
                named = Years(frozenset(years) | here, here)
                yield from _judged(claim, claim, anchor, _with_named(named, block, claim, anchor))
        here = _years(block, None)
        years |= here
        yield from _together(block, anchor, Years(frozenset(years), here))


def _together(block: Block, anchor: date | None, years: Years) -> Iterator[Slip | Abstention]:
    """Weekdays and dates that are two claims side by side."""
    if not block.is_prose:
        return
    for found in block.find(_TOGETHER):
        weekday, day = found["weekday"], found["day"]
        if _WEEKDAY.fullmatch(found.quote("weekday")) and not _WEEKDAY.search(found.quote("day")):
            yield from _judged(weekday, day, anchor, years)


def _judged(weekday: Claim, day: Claim, anchor: date | None, years: Years) -> Iterator[Slip | Abstention]:
    """`weekday` names the weekday of the date of `day`; they are one claim more often than not."""
    named = [_NAMES[match[1].lower()] for match in _WEEKDAY.finditer(weekday.text)]
    if not named or not _NUMBER.search(day.text) or day.period is None:
        return
    meant = _ends(day.period, anchor)
    if len(named) > len(meant):
        if not meant:
            yield Abstention((day,))
        return
    written = bool(_YEAR.search(day.text))
    if not written and anchor is None:
        yield Abstention((day,))
        return
    for name, end in zip(named, meant, strict=False):
        candidates = {end} if written or anchor is None else set(_possible(end, anchor, years))
        if candidates and all(each.weekday() != name for each in candidates):
            shown = min(candidates, key=lambda each: abs(each - (anchor or each)))
            yield Slip(
                evidence=(day,) if weekday is day else (weekday, day),
                words={
                    "date": f"{shown.day} {shown:%B} {shown.year}",
                    "actual": _ENGLISH[shown.weekday()],
                    "named": _ENGLISH[name],
                },
            )
            return


def _ends(period: Period, anchor: date | None) -> tuple[date, ...]:
    """The one day of a date, or the first and last day of a range; empty when they are not known."""
    if period.granularity == "day" and period.first is None:
        found = _in_year(anchor.year if anchor else None, period.month, period.day)
        return () if found is None else (found,)
    if period.first is None or period.last is None:
        return ()
    if period.first == period.last:
        return (period.first,)
    return (period.first, period.last) if period.granularity == "range" else ()


def _possible(day: date, anchor: date, years: Years) -> Iterator[date]:
    """The days that "8 March" may be in an article of this date that names these years."""
    around = [_in_year(anchor.year + step, day.month, day.day) for step in (-1, 0, 1)]
    near = [found for found in around if found is not None and abs(found - anchor) <= _REACH]
    # A day of these weeks is meant unless the paragraph itself speaks of another year.
    recent = any(abs(found - anchor) <= _THESE_WEEKS for found in near)
    for year in years.here if recent else years.so_far:
        found = _in_year(year, day.month, day.day)
        if found is not None and found not in near:
            yield found
    yield from near


def _in_year(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month, day) if year and month and day else None
    except ValueError:  # 29 February
        return None


def _dateline(article: Article) -> date | None:
    """The first full date near the top of an article that has no date of publication."""
    for claim in article.claims:
        if claim.start > _TOP or claim.kind != "date" or claim.period is None:
            continue
        if claim.period.granularity == "day" and _YEAR.search(claim.text):
            return claim.period.first
    return None


def _with_named(years: Years, block: Block, claim: Claim, anchor: date | None) -> Years:
    """The years, and the one that the words before a date call next year, or last year."""
    start = block.span(claim)[0]
    named = _YEAR_BY_NAME.search(block.text, max(0, start - _CLOSE), start)
    if anchor is None or named is None:
        return years
    year = {anchor.year + _STEPS[named[1].lower()]}
    return Years(years.so_far | year, years.here | year)


def _years(block: Block, day: Claim | None) -> frozenset[int]:
    """The years that the dates of a paragraph name, up to the end of the sentence of a day in it."""
    end = None if day is None or day.sentence is None else day.sentence[1]
    return frozenset(
        int(year)
        for claim in block.claims
        if claim.kind == "date" and (end is None or claim.start < end)
        for year in _YEAR.findall(claim.text)
    )


CHECK = InternalCheck(
    name="weekday-mismatch",
    slips=slips,
    message="{date} is a {actual}; the text names a {named}",
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
        clash(
            "Why were the gates open on Sunday, 19 June? The warden did not know.\n\n"
            "From 2023 there will be a fee, and by 2030 a lift.",
            published=date(2021, 7, 5),
        ),
        clash(
            "The kiln was lit on Friday, 4 June.\n\nIn 2027 the potters mean to build another.",
            published=date(2020, 6, 9),
        ),
        clash(
            "Minutes of the meeting of Wednesday, 8 May 2018\n\nThe hall has a new roof.",
            published=date(2018, 5, 20),
        ),
        clash("ABERDEEN, Friday, June 5, 2019 - Two trawlers came in.", published=date(2019, 6, 5)),
        clash(
            "Polling was on Thursday 2 May. Few came.\n\nThe next vote is in 2024.",
            published=date(2022, 5, 8),
        ),
        clash(
            "The reserve was fenced in 2021.\n\nCamping has been banned since Wednesday 14 September.",
            published=date(2023, 9, 30),
        ),
        silent(
            "The mill burned down in 2014. It was Sunday, 19 October when the roof fell.\n\n"
            "A new one opened in 2018.",
            published=date(2019, 1, 5),
        ),
        silent(
            "The kiln was lit on Thursday, 4 June.\n\nIn 2027 there will be two.", published=date(2020, 6, 9)
        ),
        silent("Polling was on Thursday 5 May. The next vote is in 2024.", published=date(2022, 5, 8)),
        silent("Next year's regatta is on Sunday, October 6, as ever.", published=date(2023, 10, 9)),
        silent("Last year the fair was held on Saturday, 2 July.", published=date(2023, 7, 9)),
        clash("Next year's regatta is on Monday, October 7, as ever.", published=date(2022, 10, 1)),
        silent("In 2016 the pier was shut.\n\nOn Monday 18 July it slid away.", published=date(2021, 3, 1)),
        silent("The fair is every Saturday in May, and on 12 June.", published=date(2020, 4, 1)),
        clash(
            "The deed was signed on Tuesday 28 October. The club, founded in 1884, keeps its name.",
            published=date(2022, 12, 14),
        ),
        silent(
            "The deed was signed on Friday 28 October. The club, founded in 1884, keeps its name.",
            published=date(2022, 12, 14),
        ),
    ),
)
