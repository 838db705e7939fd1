"""A stated length that does not fit its start and end.

"Closed for 18 weeks, from 6 January to 27 March" is not quite 12 weeks; a trip "from Feb. 15 to 19" is
four days or five, and never six. Both ways of counting are accepted, with the last day and without it,
and so are lengths rounded to whole weeks, months or years.
"""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.checks.arithmetic import verdict_of
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands import clock_told_on, lengths_at_hand
from claimcheck.checks.operands.bounded import bounded
from claimcheck.checks.operands.bounded_nearby import bounded_nearby
from claimcheck.checks.operands.clock import fits, in_words, stretches
from claimcheck.checks.operands.elapsed import elapsed
from claimcheck.checks.operands.lengths import CLOSES, Box, boxes, courses, resumed
from claimcheck.checks.operands.lengths_meant import meant_lengths
from claimcheck.checks.operands.lengths_told_on import Stretch, told_on
from claimcheck.checks.operands.timespan import (
    days_of,
    grain_of,
    lasts,
    length_of,
    separates,
    shorter,
    span_words,
)
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_TO = r",? ?(?:to|until|till|til|and|through|-|–|—) ?(?:the )?"
_DATES = rf"(?:on )?(?P<joint>from|between|of|covering|spanning|:)? ?(?:the )?<start:T>(?:{_TO}<end:T>)?"
_LENGTH_FIRST = (
    # "He spent nine years abroad, from 2011 to 2018"
    Wording(
        "DT",
        r"\b(?:spent|stayed|lived|served|ran|reigned|ruled|taught|worked|was|were|lasted) (?:for )?<length:D>"
        rf" [^|A-Z,;:.]{{3,30}}, (?P<joint>from|between) (?:the )?<start:T>(?:{_TO}<end:T>)?(?=[).,;|]|$)",
        (", from ", ", between "),
    ),
    # "for 18 weeks, from 6 January to 27 March"; "over six days, Feb. 15 to 20"
    Wording(
        "DT",
        r"\b(?:for|of|over|lasting|lasts?|lasted|runs?|ran|in|during|spans?|spanned|after"
        r"|(?:took|takes?|spent|needed)(?: [a-z]+){0,3}?)"
        rf" (?:the |a |just )?<length:D>(?: of [a-z]+)?,? \(?{_DATES}",
    ),
)
# "a six-day trip from Feb. 15 to 19"; "the 13-year period of 2012 to 2024"
_ADJECTIVAL = Wording(
    "DT",
    r"<length:D>(?: [\w'’-]+){0,4}?,? (?:\(|[–—-] )?(?:that |which )?(?:runs |running |lasting |held |ran )?"
    + _DATES,
)
_DATES_FIRST = (
    # "from 6 January to 27 March, a closure of 18 weeks"; "3 to 20 May (18 days)"
    Wording(
        "DT",
        rf"(?P<joint>from|between)? ?<start:T>(?:{_TO}<end:T>)?(?:, | \(|, or | – | — )"
        r"(?:an? (?:period|span|run|closure|total|stretch|stay|spell|visit|trip|tour|break|gap|term|tenure"
        r"|reign|voyage|journey|course|contract|lease|halt|pause|stop|stoppage|shutdown|strike|outage|siege"
        r"|absence|interruption|suspension|blackout|lull|season|campaign|ban|festival) of |or )"
        r"<length:D>(?=[),.;|]|$)",
    ),
    Wording(
        "DT",
        rf"(?P<joint>from|between)? ?<start:T>(?:{_TO}<end:T>)?(?:, | \(|, or | – | — )"
        r"<length:D>(?=[),.;|]|$| in all| in total| altogether)",
    ),
    # "from 2027 to 2033, spread over seven years"; "the show (3 May to 28 July) lasts twelve weeks"
    Wording(
        "DT",
        rf"(?P<joint>from|between) <start:T>(?:{_TO}<end:T>)?,? (?:spread |stretching |all )?"
        r"(?:over|lasting|in all) <length:D>(?=[,.;|]|$)",
    ),
    Wording(
        "DT",
        rf"(?P<joint>\()<start:T>(?:{_TO}<end:T>)?\) (?:will )?(?:lasts?|lasted|runs? for|ran for|took)"
        r" <length:D>(?=[,.;|]|$| in all)",
    ),
)
# The length of the whole, set beside its dates and nothing else: it may be too short as well as too long.
_APPOSED = (
    # "Dredging: six years (March 2018 to May 2024)"; "Construction: 27 months, March 2019 to June 2021"
    Wording(
        "DT",
        r"(?:^|\| ?)(?P<label>[^|A-Z:;.,]{3,50}): <length:D>(?P<joint>,|,? from| \(| –| —|;) ?<start:T>"
        rf"(?:{_TO}<end:T>)?(?=[).,;|]|$)",
        (": ",),
    ),
    # "whose painting took three years (April 2014 to May 2017)"
    Wording(
        "DT",
        rf"\b(?:takes?|took|lasts?|lasted|lasting) <length:D>(?P<joint> \() ?<start:T>(?:{_TO}<end:T>)?\)",
        (" (",),
    ),
)
# "Guarantee: ten years (2018 to 2022)", "Delay: six months": no length of what the dates bound.
_OTHER_LENGTH = Pattern(
    r"\b(?:guarantee|warranty|sentences?|jail|term|delay\w*|overruns?|sav\w+|average|mean|age|experience"
    r"|notice"
    r"|loan|lifetime|lifespan|life|validity|late|median|per|each|every|followed|follow-up|interval|data"
    r"|record)\b"
)
# Two events and the time that passed from one to the other.
_APART = (
    # "began on 2 March and was called off on 20 March, 18 days later"; "..., 18 days after it began"
    Wording(
        "DTT",
        rf"<start:T>,?[^|A-Z,;]{{1,60}}<end:T>, (?:just |only )?<length:D>"
        rf" (?:later|after (?:(?:it|they|he|she|that|work) ?[a-z]*(?: the [a-z]+)?"
        rf"|(?:the|its|their|his|her) (?:start|opening|launch|beginning|departure|arrest|alarm))){CLOSES}",
        ("later", "after "),
    ),
    # "let go on 27 March, 73 days after she was seized on 24 January"
    Wording(
        "DTT",
        r"<end:T>, (?:just |only |exactly )?<length:D> after (?:he|she|it|they|(?:the|its|his|her|their)"
        r" (?!deadline|date|limit|target)[a-z]+(?: [a-z]+)?)(?: (?:was|were|had been|had)(?! been\b))?"
        r"(?: (?!due|set|expected|meant|scheduled|planned|hoped)[a-z]+)? (?:on|in|of) <start:T>",
        ("after ",),
    ),
    # "left on 3 May and arrived on 12 May, a voyage of nine days"
    Wording(
        "DTT",
        rf"<start:T>[^|A-Z,;]{{1,60}}\band [^|A-Z,;]{{1,60}}<end:T>, (?:lasting|a total of|an? [a-z]+ of)"
        rf" <length:D>{CLOSES}",
    ),
)
# "Talks opened on 8 September 2015 and closed with the accord of 4 November 2016, after nineteen months at
# the table": what opened and what closed is one thing, so the dates need not follow their verbs closely.
_FROM_END_TO_END = Wording(
    "DTT",
    r"\b(?:open|start|launch|commenc|kick|beg[aiu]n|beg[iu]n|broke out|set off|set out|got under way)[a-z]*"
    r"(?: off)?(?: [a-z' -]{1,40})? (?:on |in )?<start:T>[^|A-Z;]{0,40}\b(?:and|but) (?:[a-z]+ ){0,3}?"
    r"(?:clos|end|finish|conclud|complet|culminat|wound up|came to an end|stopp|ceas|wrapp|w(?:as|ere) over)"
    r"[a-z]*\b[^|A-Z;]{0,60}<end:T>,? (?P<after>after|following|having lasted|lasting|a total of) <length:D>"
    r"(?P<where> (?:at|in|on|without|of) [^|A-Z,;.:()]{1,40})?(?=[),.;:|]|$)",
    ("after ", "following ", "lasting ", "lasted ", "total "),
)
# What the time was spent on, if it is the whole of it and no part ("after two days in court").
_ALL_OF_IT = Pattern(
    r" (?:at the (?:(?:negotiating |bargaining )?table)|in all|in total|on (?:strike|show|display|air"
    r"|site|tour|the road)|at (?:sea|work)|in session|without .*)"
)
# "Service came back on 21 September, so the whole business lasted ten days": the beginning was told before.
_WHOLE = r"(?:it|this|that|they|all|the (?:[a-z]+ )?(?P<what>[a-z]+)) (?:had |has )?"
_OVER = (
    Wording(
        "DT",
        rf"<end:T>[^|A-Z]{{0,30}}(?:,|;|\.?\|)(?: and)? ?(?:so |thus |therefore |in all,? |altogether )*"
        rf"{_WHOLE}(?:lasted|took|gone on for|went on for|been down for) <length:D>(?=[),.;:|]|$| in all)",
    ),
    Wording(
        "DT",
        rf"<end:T>[^|A-Z]{{0,30}}, (?:having lasted|lasting|after) <length:D>{CLOSES}",
        ("last", "after "),
    ),
)
_LASTING = frozenset(
    "affair attack ban battle blackout blockade break business campaign closure crisis disruption drought"
    " episode evacuation event fire flood hunt interruption journey lockout ordeal operation outage process"
    " rescue saga search shutdown siege standoff strike suspension thing tour trial trip voyage wait war"
    " work".split()
)
_ENDED = Pattern(
    r"\b(?:back|reopen\w*|restor\w*|resum\w*|end(?:ed|s)?|over|lifted|freed|released|finished|completed"
    r"|put out|called off|return\w*|recover\w*|repaired|verdict|clos\w*|surrender\w*|complete|rescued|found"
    r"|settled|concluded|restarted|cleared|normal|sentenced|convicted|acquitted|jailed|judge?ment|ruling)\b"
)
# With more dates than these before it there is no telling from which an event ran.
_MOST_STARTS = 3
# "20 working days" and "three months' sales" are other lengths than the calendar's.
_OTHER_DAYS = Pattern(
    r"\b(?:average|rolling|moving|mean|working|business|school|trading|playing|racing|banking|sitting"
    r"|academic)\b"
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Durations beside a range of dates that they do not fit."""
    for wording in (*_LENGTH_FIRST, _ADJECTIVAL, *_DATES_FIRST):
        for found in article.find(wording):
            if "old" in found.quote("length") or _two_dates(found):
                continue
            if wording is _ADJECTIVAL and not re.search(
                r"-\w|\bperiod\b", found.quote("length") + found.text
            ):
                continue
            yield from _over(
                found, found["start"], found.get("end"), between=found.match["joint"] == "between"
            )
    for found in article.find(*_APPOSED):
        if not _OTHER_LENGTH.search(found.match.groupdict().get("label") or ""):
            yield from _over(found, found["start"], found.get("end"), between=False, whole=True)
    for course in resumed(article):
        yield from _over(course.found, course.ends[0], course.ends[-1], between=False)
    for box in boxes(article):
        yield from _boxed(box)

    for stretch in told_on(article):
        yield from _pointing_back(stretch)
    yield from _events(article)
    for stretch in (*lengths_at_hand.at_hand(article), *meant_lengths(article)):
        yield from _pointing_back(stretch)
    for timed in (*stretches(article), *clock_told_on.told_on(article)):
        if not fits(timed):
            yield Slip(
                evidence=timed.evidence,
                words={
                    "length": " ".join(timed.length.text.split()),
                    "dates": timed.ends,
                    "actual": " or ".join(in_words(each) for each in timed.minutes),
                },
                verdict=verdict_of(timed.length),
            )
    for passed in (*elapsed(article), *bounded(article), *bounded_nearby(article)):
        yield Slip(
            evidence=passed.evidence,
            words={
                "length": " ".join(passed.length.text.split()),
                "dates": passed.ends,
                "actual": passed.actual,
            },
            verdict=verdict_of(passed.length),
        )


def _over(
    found: Found, start: Claim, end: Claim | None, *, between: bool, whole: bool = False
) -> Iterator[Slip | Abstention]:
    """Whether a length fits the range of dates it is told of; `end` is none, or the start, for one claim.

    `whole` says that it cannot be a part of that range.
    """
    length = found["length"]
    lone = end is None or end is start
    first, last = days_of(start), days_of(end or start)
    if first is None or last is None or (lone and first.granularity != "range"):
        return
    evidence = (length, start) if lone or end is None else (length, start, end)
    span, stated = first.until(last), length_of(length)
    if stated is None or _OTHER_DAYS.search(found.text + found.after[:12]):
        yield Abstention(evidence)
        return
    if lasts(stated, span, between=between):
        return
    if whole and grain_of(span) != "day" and stated.unit not in ("month", "year", "decade", "century"):
        # "Works: ten days (March to May 2024)"
        yield Abstention(evidence)
        return
    if not whole and shorter(stated, span) and (between or grain_of(span) not in ("day", stated.unit)):
        # "a three-day visit between 5 and 20 May", "ten days of rain from March to June".
        yield Abstention(evidence)
        return
    dates = " to ".join(found.block.quote(each) for each in evidence[1:])
    yield Slip(
        evidence=evidence,
        words={"length": found.quote("length"), "dates": dates, "actual": span_words(span)},
        verdict=verdict_of(length),
    )


def _pointing_back(told: Stretch) -> Iterator[Slip | Abstention]:
    """Whether a length fits the beginning and the end that other sentences told."""
    evidence = (told.length, *told.ends)
    length, first, last = length_of(told.length), days_of(told.ends[0]), days_of(told.ends[-1])
    if length is None or first is None or last is None:
        return
    fits_it = lasts(length, first) if len(told.ends) == 1 else separates(length, first, last)
    if fits_it:
        return
    span = first if len(told.ends) == 1 else first.until(last)
    most = length.in_days().high
    brief = most is not None and most * 2 < (span.last - span.first).days
    if brief or (shorter(length, span) and grain_of(span) not in ("day", length.unit)):
        # "six days of rain" in something that went on from March to June; "after two days in the high court"
        yield Abstention(evidence)
        return
    yield Slip(
        evidence=evidence,
        words={
            "length": told.now.quote(told.length),
            "dates": " to ".join(told.now.quote(each) for each in told.ends),
            "actual": span_words(span),
        },
        verdict=verdict_of(told.length),
    )


def _boxed(box: Box) -> Iterator[Slip]:
    """Whether the row of a box that tells the length fits the rows that tell both ends."""
    stated, first, last = length_of(box.length), days_of(box.start), days_of(box.end)
    if stated is None or first is None or last is None or last.first < first.first:
        return
    if first.granularity == last.granularity != "range" and not separates(stated, first, last):
        yield Slip(
            evidence=(box.length, box.start, box.end),
            words={
                "length": " ".join(box.length.text.split()),
                "dates": " to ".join(" ".join(each.text.split()) for each in (box.start, box.end)),
                "actual": span_words(first.until(last)),
            },
            verdict=verdict_of(box.length),
        )


def _events(article: Article) -> Iterator[Slip | Abstention]:
    """Times that passed between two events."""
    for found in article.find(*_APART):
        yield from _between(found, (found["start"],))
    for course in courses(article):
        yield from _between(course.found, course.ends[:1])
    for found in article.find(_FROM_END_TO_END):
        where = found.match["where"]
        if where is None or _ALL_OF_IT.fullmatch(where):
            yield from _between(found, (found["start"],))
        else:
            yield Abstention((found["length"], found["start"], found["end"]))
    for found in article.find(*_OVER):
        groups = found.match.groupdict()
        if groups.get("what") is not None and groups["what"] not in _LASTING:
            continue
        if not _ENDED.search(found.before[-80:] + found.text):
            continue
        ahead = [each for each in found.around if each.start < found["end"].start and each.kind == "date"]
        yield from _between(found, tuple(ahead[-_MOST_STARTS:]))


def _between(found: Found, starts: tuple[Claim, ...]) -> Iterator[Slip | Abstention]:
    """Whether the length fits from any of the starts to the end; the last one is quoted if not."""
    length, end = found["length"], found["end"]
    stated, last = length_of(length), days_of(end)
    if stated is None or last is None or "old" in found.quote("length") or not starts:
        return
    if _OTHER_DAYS.search(found.quote("length") + found.after[:12]):
        yield Abstention((length, end))
        return
    firsts = [days for each in starts if (days := days_of(each)) is not None]
    earlier = [days for days in firsts if days.first <= last.first and days.granularity == last.granularity]
    if len(firsts) < len(starts) or len(earlier) < len(starts) or last.granularity == "range":
        return
    if any(separates(stated, days, last) for days in earlier):
        return
    yield Slip(
        evidence=(length, starts[-1], end),
        words={
            "length": found.quote("length"),
            "dates": f"{found.block.quote(starts[-1])} to {found.quote('end')}",
            "actual": span_words(earlier[-1].until(last)),
        },
        verdict=verdict_of(length),
    )


def _two_dates(found: Found) -> bool:
    """Whether the dates are two points and no range: "in the 2002 and 2003 marathons"."""
    end = found.match.start("end") if "end" in found.claims else -1
    return end > 0 and found.block.outline[:end].endswith(" and ") and found.match["joint"] != "between"


CHECK = InternalCheck(
    name="duration-mismatch",
    slips=slips,
    message="\u201c{length}\u201d does not fit \u201c{dates}\u201d, which is {actual}",
    advice="Check the start and the end against the announcement, then count again.",
    examples=(
        clash(
            "The lido will be shut for 15 weeks, from 4 September to 27 October 2023, for new tiles.",
            published=date(2023, 8, 1),
        ),
        clash(
            "The orchestra's eight-day tour, from March 3 to 8, takes in three cities.",
            published=date(2021, 2, 1),
        ),
        clash("The archive covers the 20-year period of 1990 to 2006."),
        clash("The exhibition runs from 2 May to 9 May 2022, a run of three weeks."),
        clash(
            "The trial starts on 5 June and ends on 16 June, lasting four weeks.",
            published=date(2024, 5, 1),
        ),
        clash("She was ambassador for nine years, from 2001 to 2006."),
        clash("Volunteers passed sandbags from 21:15 to 03:15, nearly nine hours."),
        clash("The hearing ran from 9.30 am to 1 pm, six hours in all."),
        clash(
            "It broke out on 7 April 2019 at 15:10 and was out on 11 April 2019 at 06:10, after 120 hours."
        ),
        clash("She was held on 5 August 2017 and freed on 18 March 2019, after eleven months."),
        clash("Talks opened on 8 June 2011 and closed with the pact of 4 May 2012, after six weeks at work."),
        clash("The strike began in March 2010 and ended with the vote of June 2011, after nine months."),
        clash(
            "The tour started on 2 May 2019 and finished in Oslo on 30 May 2019, after six weeks on the road."
        ),
        clash("The sale began on 1 July 2014 and was concluded by a deed of 1 July 2017, after five years."),
        clash(
            "The show opened on 3 May 2018 and closed to applause on 3 August 2018, after ten weeks in all."
        ),
        clash("It started at 02:20 on 4 May and was put out at 15:20 the same day, after nine hours."),
        clash(
            "The blaze broke out at 02:20 on 4 May and was out at 15:20 the same day."
            " Crews were at work for nine hours without a break."
        ),
        clash("The siege began at 07:15 on Monday and ended at 19:15 that evening. It lasted seven hours."),
        clash("The rescue started at 21:00 on 6 May and ended at 05:00 the next day, after twelve hours."),
        clash("Power failed at 13:10 on Friday and was back at 16:40 that day. The outage lasted six hours."),
        clash("The blockade, which began on 2 May 2017 and ended on 9 June 2017, lasted nine weeks."),
        clash("Arrested in 2003, the editor was freed after eleven years in 2009."),
        clash("She will be away for 20 days, leaving on 3 May 2022 and returning on 11 May 2022."),
        clash("The drought went on for six months, beginning in March 2011 and ending in December 2011."),
        clash("Ms Obi ran the port between 1987 and 1995. Her four years in charge brought two strikes."),
        clash("The bishop ruled from 1911 to 1932. The nine-year reign is told in these windows."),
        clash(
            "| Site | |\n|---|---|\n| From | 3 May 2021 |\n| Until | 27 July 2021 |\n"
            "| Duration | 20 weeks |\n",
            format="markdown",
        ),
        clash(
            "- Alarm: 7 August 2021, 15:10\n- Out: 9 August 2021, 06:10\n- Duration: 55 hours\n",
            format="markdown",
        ),
        silent("The blockade, which began on 2 May 2017 and ended on 9 June 2017, lasted five weeks."),
        clash("Deliveries start in 2027 and end in 2033, a ten-year programme."),
        clash("After twelve years of digging, from 2006 to 2014, the tunnel is through."),
        clash("The show (3 May to 28 July) lasts six weeks.", published=date(2021, 4, 1)),
        clash("Payments will run from 2007 to 2013, spread over eleven years."),
        silent("Deliveries start in 2027 and end in 2033, a seven-year programme."),
        silent("After eight years of digging, from 2006 to 2014, the tunnel is through."),
        silent("The show (3 May to 28 July) lasts twelve weeks.", published=date(2021, 4, 1)),
        silent("Deliveries start in 2027 and end in 2033, a two-year delay."),
        silent("Payments will run from 2007 to 2013, spread over seven years."),
        silent("Arrested in 2003, the editor was freed after six years in 2009."),
        silent("Arrested in 2003 after eleven years abroad, the editor was freed in 2009."),
        silent("Jailed in 2003 for eleven years, the editor left prison early in 2009."),
        silent("She will be away for nine days, leaving on 3 May 2022 and returning on 11 May 2022."),
        silent("Ms Obi ran the port between 1987 and 1995. Her four years at sea had taught her much."),
        silent("The bishop ruled from 1911 to 1932. The nine-year war was over by then."),
        silent("He joined in 1998 and left in 2011, after a two-year leave."),
        silent(
            "| Site | |\n|---|---|\n| From | 3 May 2021 |\n| Until | 27 July 2021 |\n"
            "| Duration | 12 weeks |\n",
            format="markdown",
        ),
        clash(
            "The boat sails on 10 June 2021 and lands on 29 July 2021, five weeks after it leaves the yard."
        ),
        silent("The boat sails on 10 June 2021 and lands on 29 July 2021, seven weeks after it leaves port."),
        silent("The boat sails on 10 June 2021 and lands on 29 July 2021, five weeks after the first one."),
        silent("It started at 02:20 on 4 May and was put out at 15:20 the same day, after thirteen hours."),
        silent(
            "It started at 02:20 on 4 May and was put out at 15:20 the same day. The road shut for two hours."
        ),
        silent("The rescue started at 21:00 on 6 May and ended at 05:00 the next day, after eight hours."),
        silent("The hall opens at 09:00 on Friday and shuts at 17:00 the same day. A tour lasts two hours."),
        silent(
            "A crew left at 09:00 on 3 May and came home at 17:00 the same day, after two hours of talks."
        ),
        silent(
            "Talks opened on 8 June 2011 and ended with the pact of 4 May 2012, after eleven months in all."
        ),
        silent("The strike began on 3 March 2010 and ended on 30 June 2010, after two days of talks."),
        silent(
            "The trial started on 3 March 2010 and ended on 30 June 2010, after two days in the high court."
        ),
        silent(
            "The tour started on 2 May 2019 and finished in Oslo on 30 May 2019, after four weeks in all."
        ),
        silent(
            "The sale began on 1 July 2014 and was concluded by a deed of 1 July 2017, after three years."
        ),
        clash(
            "The lift stuck on 3 May. It was back on 19 May, so the whole affair lasted 25 days.",
            published=date(2021, 6, 1),
        ),
        clash("Digging began in January 2012 and was finished in January 2016, six years later."),
        clash("The raft left on 3 May 2022 and arrived on 12 May 2022, a voyage of 15 days."),
        clash(
            "- Alarm: 7 August, 15:10\n- Peak: 8 August, 12:00\n- Out: 11 August, 06:10, after 120 hours\n",
            published=date(2021, 8, 30),
            format="markdown",
        ),
        silent(
            "- Alarm: 7 August, 15:10\n- Peak: 8 August, 12:00\n- Out: 11 August, 06:10, after 87 hours\n",
            published=date(2021, 8, 30),
            format="markdown",
        ),
        silent("Volunteers passed sandbags from 21:15 to 06:05, nearly nine hours."),
        silent("The hearing ran from 9.30 am to 1 pm, three and a half hours in all."),
        silent(
            "It broke out on 7 April 2019 at 15:10 and was out on 11 April 2019 at 06:10, after 87 hours."
        ),
        silent("She was held on 5 August 2017 and freed on 18 March 2019, after a trial of four months."),
        silent("The baths are open from 07:00 to 21:00, and a three-hour ticket costs four pounds."),
        silent(
            "The lift stuck on 3 May. It was back on 19 May, so the whole affair lasted 16 days.",
            published=date(2021, 6, 1),
        ),
        silent("The raft sank on 3 May 2022 and was raised on 12 May 2022, after two days of storms."),
        silent(
            "The lido will be shut for eight weeks, from 4 September to 27 October 2023, for new tiles.",
            published=date(2023, 8, 1),
        ),
        silent(
            "The orchestra's six-day tour from March 3 to 8 takes in three cities.",
            published=date(2021, 2, 1),
        ),
        silent(
            "The orchestra's five-day tour from March 3 to 8 takes in three cities.",
            published=date(2021, 2, 1),
        ),
        silent("The archive covers the 17-year period of 1990 to 2006."),
        silent("She was ambassador for five years, from 2001 to 2006."),
        silent("Pupils may take a two-day trip between 5 and 20 May 2022."),
        silent("The strike lasted for 10 working days, from 3 to 16 October 2022."),
        silent("Prices rose for three months, from 2.1 to 2.9 pounds."),
        silent("The seven-day average for 1 to 14 October 2021 was 40."),
        silent("She took part in the 2002 and 2003 races, a two-time winner of seven-day events."),
        clash("Dredging: six years (March 2018 to April 2022)"),
        clash("Restoration of the organ: 27 months, September 2019 to May 2022."),
        clash(
            "The second trial ran for 14 months, from May 2021 to February 2022, and 61 witnesses were heard."
        ),
        clash("Construction time: 18 months, from January 2022 to March 2024"),
        clash("The bridge, whose painting took three years (April 2014 to May 2019), is grey."),
        clash("The lease is for 40 months, from March 2020 to May 2024, with an option."),
        clash("Works: 10 weeks, 3 March to 9 April 2024"),
        silent("Dredging: four years (March 2018 to April 2022)"),
        silent("Restoration of the organ: 33 months, September 2019 to May 2022."),
        silent(
            "The second trial ran for ten months, from May 2021 to February 2022, and 61 "
            "witnesses were heard."
        ),
        silent("Construction: six years (September 2016 to April 2022)"),
        silent("Construction: about six years (March 2016 to September 2021)"),
        silent("Guarantee: ten years (applications from March 2018 to April 2022)"),
        silent("The sentence: six years (he served from March 2018 to April 2022)."),
        silent("Construction time: 26 months, from January 2022 to March 2024"),
        silent("Delay: six months (work ran from March 2018 to April 2022)"),
        clash("Digging of the tunnel: seven years (May 2015 to August 2020)"),
        clash("* Planning phase: 20 months, from February 2020 to June 2022"),
        clash("Length of service: 11 years (2009-2016)"),
        clash("Construction phase: 30 months (June 2019 – March 2021)"),
        clash("The refit took 16 months (January 2021 to February 2023) and cost twice the estimate."),
        clash("The exhibition was open for nine weeks, from 4 May to 14 June 2024."),
        clash("Duration of works: eight months, October 2023 to March 2024"),
        clash("The ban lasted eleven years (1990 to 1997)."),
        silent("Digging of the tunnel: five years (May 2015 to August 2020)"),
        silent("Planning phase: 28 months, from February 2020 to June 2022"),
        silent("Planning phase: about two and a half years, from February 2020 to June 2022"),
        silent("Two prison terms: four years (2009 to 2016 were spent abroad)"),
        silent("Age limit: 35 years (born between 1990 and 1997)"),
        silent("Opening: two years late (September 2020 to September 2022 had been planned)"),
        silent("Best result: six months (January to June 2023)"),
        silent("Forecast horizon: ten years (2025 to 2034)"),
        silent("The rebate: two years (2023 and 2024)"),
        silent("Data: 30 years (1991 to 2020)"),
        silent("Warranty: five years, from June 2024 to May 2029"),
        clash("Rebuilding of the nave: nine years (2009 to 2015)"),
        clash("The inquest took seven months (March to June 2022) and heard 80 people."),
        clash("Field work: eight weeks, 2 May to 12 June 2023"),
        clash("Time on the road: three years (May 2017 to June 2018)"),
        silent("Rebuilding of the nave: six years (2009 to 2015)"),
        silent("Rebuilding of the nave: seven years (2009 to 2015)"),
        silent("Field work: six weeks, 2 May to 12 June 2023"),
        silent("Cost per year: 4 million (2009 to 2015)"),
        silent("His record: five years without a loss (2009 to 2018)"),
        silent("Payback: ten years (2025 to 2040 at the latest)"),
        silent("Average wait: two years (January 2019 to June 2024)"),
        silent("The course lasts two years (2024 and 2025 intake)"),
        silent("Sentence: six years (January 2014 to March 2018)"),
        silent("Three-year plan: two years (2019 to 2021)"),
        clash("The lease ran from 4 May 2021 to 3 November 2021, a term of ten months."),
        clash("The ship was freed on 12 March 2021, 60 days after she was boarded on 2 February 2021."),
        clash("He died on 9 June 2016, 30 days after the crash on 1 June 2016."),
        clash("The bridge reopened on 1 October 2019, 50 days after it was closed on 1 August 2019."),
        silent("The ship was freed on 12 March 2021, 38 days after she was boarded on 2 February 2021."),
        silent("He died on 9 June 2016, eight days after the crash on 1 June 2016."),
        silent("The lease ran from 4 May 2021 to 3 November 2021, a term of six months."),
        silent("The bridge reopened on 1 October 2019, two months after it was closed on 1 August 2019."),
        clash("The mayor rose at 10.05 am and sat down at 11.35 am, speaking for three hours."),
        clash("The pilot took off at 6.10 am and landed at 9.10 am, flying for five hours."),
        clash("The jury began at 9.30 am and adjourned at 1.30 pm, deliberating for six hours."),
        silent("The mayor rose at 10.05 am and sat down at 11.35 am, speaking for 90 minutes."),
        silent("The mayor arrived at 9 am and left at 1 pm, speaking for 40 minutes."),
        silent("The pool opened at 9 am and closed at 5 pm, pausing for one hour."),
        silent("The choir began at 7 pm and finished at 10 pm, pausing for half an hour."),
        silent("The shop opened on 4 May 2019, two weeks after it had been planned on 1 March 2019."),
        silent("It reopened on 4 May 2019, three weeks after it was shut on 13 April 2019."),
        clash(
            "The quarry was flooded on 5 May 2021 and reopened on 2 June 2021. The seven weeks of "
            "idleness cost two jobs."
        ),
        clash("Ines Roth was elected mayor in 2002. She left office in 2018 after 11 years in the post."),
        clash(
            "The folk fair runs from 3 to 9 August. Some 40 bands play at the nine-day event.",
            published=date(2023, 7, 1),
        ),
        clash("The ban was imposed in 1994 and lifted in 2012. In those 14 years no boat went out."),
        clash("Doors opened at 9 a.m. and closed at 5 p.m. In those six hours 900 people came."),
        clash("The ferry left Tarn at 21:30 and reached Osk at 02:30, a crossing of seven hours."),
        silent(
            "The quarry was flooded on 5 May 2021 and reopened on 2 June 2021. The four weeks of "
            "idleness cost two jobs."
        ),
        silent("Ines Roth was elected mayor in 2002. She left office in 2018 after 16 years in the post."),
        silent(
            "The folk fair runs from 3 to 9 August. The three-day camp beside it is full.",
            published=date(2023, 7, 1),
        ),
        silent(
            "The ban was imposed in 1994 and lifted in 2012. After five years in the navy he bought a boat."
        ),
        silent("Doors opened at 9 a.m. and closed at 5 p.m. The next session lasts six hours."),
        silent(
            "The hall opened in 1994 and the annexe burned down in 2012. The 30 years of rent were "
            "paid in advance."
        ),
        clash(
            "The siren went off at 02:10. Crews had the leak sealed by 05:25, two hours later.",
            published=date(2023, 4, 2),
        ),
        silent(
            "The siren went off at 02:10. Crews had the leak sealed by 05:25, three hours later.",
            published=date(2023, 4, 2),
        ),
        clash(
            "The tower was sold in March 2015. On 4 June 2019, six years after it was sold, it burned down.",
            published=date(2020, 4, 2),
        ),
        silent(
            "The tower was sold in March 2015. On 4 June 2019, four years after it was sold, it burned down.",
            published=date(2020, 4, 2),
        ),
        clash(
            "The barge was aground from 21:30 on Friday to 07:30 on Saturday, six hours in the mud.",
            published=date(2022, 5, 16),
        ),
        silent(
            "The barge was aground from 21:30 on Friday to 07:30 on Saturday, ten hours in the mud.",
            published=date(2022, 5, 16),
        ),
        clash(
            "The cranes arrive in May 2026 and leave in May 2030, so that is six years of noise.",
            published=date(2025, 4, 2),
        ),
        silent(
            "The cranes arrive in May 2026 and leave in May 2030, so that is four years of noise.",
            published=date(2025, 4, 2),
        ),
        silent(
            "The ferry docks on Sunday and sails on Thursday 23 May, one day later than planned.",
            published=date(2024, 5, 16),
        ),
        clash(
            "Pirates boarded her on 4 March and let her go on 14 June. Nearly six months at anchor had "
            "ruined the cargo.",
            published=date(2021, 7, 2),
        ),
        silent(
            "Pirates boarded her on 4 March and let her go on 14 June. Just over three months at anchor "
            "had ruined the cargo.",
            published=date(2021, 7, 2),
        ),
        clash("The envoy was held for 212 days. Seized on 3 January 2020, she walked free on 1 June 2020."),
        silent("The envoy was held for 150 days. Seized on 3 January 2020, she walked free on 1 June 2020."),
        clash("Doors opened at 7 a.m. and closed at 8 p.m., giving the queue fifteen hours to get in."),
        silent("Doors opened at 7 a.m. and closed at 8 p.m., giving the queue thirteen hours to get in."),
        silent("The pool opened at 7 a.m. and closed at 8 p.m. A swim takes an hour."),
        silent("She opened the shop on 3 May 2020 and sold it on 9 June 2020. Her lease was for two months."),
        clash(
            "The canal closed on 4 March 2024 for repairs. Engineers found two more cracks. Boats "
            "were let back in on 29 April. Hotels lost half their trade in the eleven weeks in "
            "between.",
            published=date(2024, 9, 1),
        ),
        clash(
            "The ketch left Cadiz on 3 January 2024. She crossed the line twice. On 12 April she "
            "tied up in Halifax. It had been a voyage of 80 days at sea.",
            published=date(2024, 9, 1),
        ),
        clash(
            "He was arrested in June 2012 and held in a cell by the sea. In June 2021 a court set "
            "him free. He wants money for the twelve years he spent there.",
        ),
        silent(
            "The canal closed on 4 March 2024 for repairs. Engineers found two more cracks. Boats "
            "were let back in on 29 April. Hotels lost half their trade in the eight weeks in "
            "between.",
            published=date(2024, 9, 1),
        ),
        silent(
            "He was arrested in June 2012. In June 2021 a court set him free. He wants money for the "
            "twelve years of hard work that he put into the farm before.",
        ),
        clash(
            "She spent nine years abroad, from 2011 to 2018, and came back a dentist.",
        ),
        silent(
            "She spent seven years abroad, from 2011 to 2018, and came back a dentist.",
        ),
    ),
)
