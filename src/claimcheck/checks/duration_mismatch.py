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
from claimcheck.checks.timespan import days_of, grain_of, lasts, length_of, shorter, span_words

_TO = r",? ?(?:to|until|till|til|and|through|-|–|—) ?(?:the )?"
_DATES = rf"(?:on )?(?P<joint>from|between|of|covering|spanning|:)? ?(?:the )?<start:T>(?:{_TO}<end:T>)?"
_LENGTH_FIRST = (
    # "for 18 weeks, from 6 January to 27 March"; "over six days, Feb. 15 to 20"
    Wording(
        "DT",
        r"\b(?:for|of|over|lasting|lasts?|lasted|runs?|ran|in|during|spans?|spanned|after"
        r"|(?:took|takes?|spent|needed)(?: [a-z]+){0,3}?)"
        rf" (?:the |a |just )?<length:D>,? \(?{_DATES}",
    ),
    Wording("DT", rf"\bthe <length:D> {_DATES}"),
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
        r"(?:an? (?:period|span|run|closure|total|stretch|stay|spell|visit|trip|tour|break|gap) of |or )"
        r"<length:D>(?=[),.;|]|$)",
    ),
    Wording(
        "DT",
        rf"(?P<joint>from|between)? ?<start:T>(?:{_TO}<end:T>)?(?:, | \(|, or | – | — )"
        r"<length:D>(?=\)| in all| in total| altogether|\.)",
    ),
    # "It is shut from 6 January to 27 March. The closure lasts 18 weeks."
    Wording(
        "DT",
        rf"(?P<joint>from|between) <start:T>(?:{_TO}<end:T>)?~?\.?\| (?:it|they|the [a-z]+) (?:will )?"
        r"(?:lasts?|lasted|takes?|took|runs?) (?:for )?<length:D>(?=[),.;|]|$)",
    ),
    # "Between 2008 and 2012, a four-year period, ..."
    Wording(
        "DT",
        rf"(?P<joint>from|between)? ?<start:T>(?:{_TO}<end:T>)?(?:, | \(| – | — )an? <length:D>"
        r" (?:period|span|run|stretch|spell|stay|closure|tour|trip|term|reign)\b",
    ),
    # "on show from 3 September 2022 to 8 January 2023, will last four months"
    Wording(
        "DT",
        rf"(?P<joint>from|between) <start:T>(?:{_TO}<end:T>)?~?"
        r"\b(?:last|lasts|lasted|run for|runs for) <length:D>",
        (" last", "run"),
    ),
    # "The 100-day campaign began on 2 January and ended on 10 April"
    Wording(
        "DTT",
        r"<length:D> [^|A-Z]{1,25}\b(?:starts?|started|begins?|began|opens?|opened) (?:on |in )?<start:T>"
        r"(?P<joint>,?) and (?:will )?(?:ends?|ended|closes?|closed|finish(?:es|ed)?) (?:on |in )?<end:T>",
    ),
    # "Work begins in September 2021 and takes 30 months, until March 2024"
    Wording(
        "DTT",
        r"(?:starts?|started|begins?|began|opens?|opened) (?:on |in )?<start:T>(?P<joint>,?) and"
        r" [^|A-Z]{0,20}"
        r"(?:take|takes|took|last|lasts|lasted|run|runs|ran)(?: for)? <length:D>,? [^|A-Z]{0,20}"
        r"(?:until|till|to|ending|ended|ends|finishing|by) (?:on |in )?<end:T>",
    ),
    # "starts on 3 March and ends on 12 March, lasting two weeks"
    Wording(
        "DTT",
        r"(?:starts?|started|begins?|began|opens?|opened|runs?) (?:on |in )?<start:T>(?P<joint>,?) and"
        r" (?:ends?|ended|closes?|closed|finish(?:es|ed)?) (?:on |in )?<end:T>,?"
        r" (?:(?:lasting|lasted|after|a total of|or) )?(?:for )?"
        r"<length:D>(?= in all| in total| altogether|[.,;|]|$)",
    ),
)
# "20 working days" and "three months' sales" are other lengths than the calendar's.
_OTHER_DAYS = re.compile(
    r"\b(?:average|rolling|moving|mean|working|business|school|trading|playing|racing|banking|sitting|academic)\b"
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
            length, start, end = found["length"], found["start"], found.get("end")
            first, last = days_of(start), days_of(end or start)
            if first is None or last is None or (end is None and first.granularity != "range"):
                continue
            evidence = (length, start) if end is None else (length, start, end)
            span, stated = first.until(last), length_of(length)
            if stated is None or _OTHER_DAYS.search(found.text + found.after[:12]):
                yield Abstention(evidence)
                continue
            between = found.match["joint"] == "between"
            if lasts(stated, span, between=between):
                continue
            if shorter(stated, span) and (between or grain_of(span) not in ("day", stated.unit)):
                # "a three-day visit between 5 and 20 May", "ten days of rain from March to June".
                yield Abstention(evidence)
                continue
            dates = found.quote("start") if end is None else f"{found.quote('start')} to {found.quote('end')}"
            yield Slip(
                evidence=evidence,
                words={"length": found.quote("length"), "dates": dates, "actual": span_words(span)},
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
    ),
)
