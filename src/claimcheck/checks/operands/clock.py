"""Times of day beside a number of hours or minutes: "from 22:30 to 04:30, six hours".

Times of day are no claims, so they are read here, in the readable text of a block. A time without "am" or
"pm" that could be either is tried as both. Offsets are those of the block's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.checks.arithmetic import meant, meets, stated, widen
from claimcheck.checks.article import Article, Block, Place
from claimcheck.checks.operands.lengths import tells_length
from claimcheck.checks.operands.timespan import days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range

DAY = 24 * 60
_AFTER_TWELVE = 13 * 60
_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")
_TIME = Pattern(
    r"(?<![\w.:,$£€])(?:"
    r"(?P<hour>[01]?[0-9]|2[0-4])(?::|(?P<point>[.h]))(?P<minute>[0-5][0-9])(?![0-9:%]|[.,][0-9])"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?|\s?(?:hrs?|h)\b)?"
    r"|(?P<whole>1[0-2]|[1-9])\s?(?P<side>[ap])\.?m\b\.?"
    r"|(?P<military>(?:[01][0-9]|2[0-3])[0-5][0-9])\s?(?:h|hrs?|hours)\b"
    r"|(?P<name>noon|midday|midnight)\b)",
    re.IGNORECASE,
)
# What may stand between the second time and the hours: ", or a total of".
_THEN = Pattern(
    r"[\s,;:(\u2013\u2014-]*(?:(?:that is|i\.e\.|which is|or|in all|altogether|a total of|after|for|lasting"
    r"|making|it took|(?:an?|its) [a-z]+ of|a) )*",
    re.IGNORECASE,
)
# "declared out on 11 August at 06:10 by the brigade, after": other words may come before "after".
_LATE = Pattern(r"[^.;:|0-9]{0,50},\s*(?:after|a total of|in all)\s", re.IGNORECASE)
# "rose at 11.05 am and concluded at 12.50 pm, speaking for two hours": what was done all the time.
_DOING = Pattern(
    r",\s(?:after\s)?(?:speaking|talking|sitting|debating|deliberating|negotiating|meeting|performing"
    r"|fighting"
    r"|burning|flying|driving|walking|swimming|running|testifying|playing)\sfor\s",
    re.IGNORECASE,
)
_FIRST_VERB = Pattern(
    r"\b(?:rose|beg[au]n|started|opened|took the (?:floor|stand)|stood up|set (?:off|out)|took off|left"
    r"|broke out)\sat\s\Z",
    re.IGNORECASE,
)
_LAST_VERB = Pattern(
    r"\s(?:and|but) (?:[a-z]+ ){0,2}?(?:concluded|ended|finished|sat down|stopped|wound up|closed|landed"
    r"|arrived|adjourned|was out|went out) at ",
    re.IGNORECASE,
)
_FROM = Pattern(r"\b(?:from|between)\s+(?:about |around )?\Z", re.IGNORECASE)
_TO = Pattern(
    r",?\s*(?:to|until|till|and|\u2013|-|\u2014)\s*(?:about |around )?"
    r"(?:the (?:next|following) (?:day|morning),? at )?|,? (?:and|but) [a-z ]{1,40} at (?:about |around )?",
    re.IGNORECASE,
)
_AFTER_LENGTH = Pattern(
    r"(?:\s(?:in all|in total|altogether|later|long|after it [a-z]+|of [a-z]+))?\s*"
    r"(?:[),.;:|]|\Z|(?:in|during) which)"
)
_AFTER_WORD = Pattern(
    r"\s(?:gap|operation|closure|period|stretch|debate|session|window|journey|flight|delay|blackout"
    r"|outage|wait"
    r"|ordeal|siege|meeting|search|battle|evacuation|shutdown|stoppage|strike|voyage|power cut)\b"
)
_BEFORE_LENGTH = Pattern(r"\b(?:for|lasted|lasting|took|taking|over|ran|of)\s\Z")
_LEADS = Pattern(r"[,\s(:\u2013-]*")
# "at 03:40 on Tuesday and was put out at 18:10 the same day": two times of one day, or of two in a row.
_SAME_DAY = Pattern(r"[^.;:|]{0,50}\b(?:and|but|until|to)\s(?P<then>[^.;:|]{0,60})", re.IGNORECASE)
_WHICH_DAY = Pattern(
    r",?\s(?:on\s)?(?:(?:the\s|that\s)(?:very\s)?(?:same|(?P<next>next|following))\s"
    r"(?:day|morning|afternoon|evening|night)|that\s(?:day|morning|afternoon|evening|night))\b",
    re.IGNORECASE,
)
_BEGAN = Pattern(
    r"\b(?:beg[ai]n|begun|start\w*|broke out|fail\w*|went (?:out|off|down)|open(?:ed|s)|alarm\w*|caught fire"
    r"|ignited|sounded|stopp\w*|cut|left|set (?:off|out)|erupted|blocked|closed|shut)\b",
    re.IGNORECASE,
)
# Between the second time and the length, in its own sentence or at the beginning of the next.
_AND_SO = Pattern(
    r",?\s(?:after|lasting|having lasted|a total of|in all)\s(?:just |nearly |about )?"
    r"|\.\s+(?:In all,? |Altogether,? )?(?:it|this|that|they|the (?:whole )?(?P<what>[a-z]+)|all|crews"
    r"|firefighters|firemen|rescuers|volunteers|teams|engineers|divers)\s(?:had |have |has |was |were )?"
    r"(?:lasted|took|burn(?:ed|t)|raged|at work|worked|fought|battled|on duty|toiled|busy|in action|out)\s"
    r"(?:it |them )?(?:for )?(?:just |nearly |about )?",
    re.IGNORECASE,
)
_THROUGHOUT = Pattern(
    r"(?:\s(?:without (?:a |any )?[a-z]+|in all|in total|altogether|on end|non-?stop|long))?\s*(?:[.,;:)]|\Z)"
)
_ONE_THING = frozenset(
    "affair attack battle blackout blaze blockade closure crisis disruption drama emergency evacuation event"
    " fight fire flight hunt incident inferno interruption journey match meeting operation ordeal outage race"
    " rescue search session shutdown siege standoff stoppage strike thing trip voyage wait work".split()
)
# Between a date and its time: "11 August, 06:10", "on 7 April at 15:10", "14:20 on 12 November".
_AT = Pattern(r",?\s*(?:at |at about |at around |about |around )?")
_ON = Pattern(r"\s*(?:on|of|,)?\s*(?:the )?")
_REACH = 160
_NEAR = 40
_MOST_POINTS = 4


_AT_A_TIME = Pattern(r"\b(?:at|until|by) \Z", re.IGNORECASE)


class Time(NamedTuple):
    """A time of day: `minutes` since midnight, `loose` when twelve hours later is as likely."""

    start: int
    end: int
    minutes: int
    loose: bool


class Stretch(NamedTuple):
    """A length in hours or minutes beside its beginning and end.

    `ends` are the two in words, `minutes` the lengths they may make. `within`: the length only falls
    between them ("for two hours between 22:00 and 05:00").
    """

    length: Claim
    evidence: tuple[Claim | Place, ...]
    ends: str
    minutes: tuple[int, ...]
    within: bool = False


def stretches(article: Article) -> Iterator[Stretch]:
    """Every length in hours or minutes that stands beside two times of day."""
    for block in article.blocks:
        yield from _within_block(block)
    for cells in article.tables():
        yield from _down_a_box(cells)
    for _, items in article.lists():
        yield from _down_a_box(items)


def _down_a_box(blocks: tuple[Block, ...]) -> Iterator[Stretch]:
    """ "Reported: 7 August, 15:10", and two rows on "Under control: 11 August, 06:10, after 87 hours"."""
    points: list[tuple[Block, Claim, Time]] = []
    for block in blocks:
        dates = [claim for claim in block.claims if claim.kind == "date"]
        lengths = [claim for claim in block.claims if unit_of(claim) == "hour"]
        if tells_length(block) and not dates and len(lengths) == 1 and len(points) == 2:
            # "Alert: 7 August, 15:10", "Under control: 11 August, 06:10", "Duration: 87 hours"
            yield from _from_to(lengths[0], points[0], points[1])
            continue
        if len(dates) != 1:
            continue
        times = tuple(times_of(block.text))
        time, days = _time_of(block, dates[0], times), days_of(dates[0])
        if time is None or days is None or days.first != days.last or time.loose:
            continue
        last = max(block.span(dates[0])[1], time.end)
        for claim in block.claims:
            start, end = block.span(claim)
            if unit_of(claim) != "hour" or not points or start < last:
                continue
            if not _THEN.fullmatch(block.text, last, start) or not _closes(block.text, claim, end):
                continue
            yield from _from_to(claim, *points, (block, dates[0], time))
        points.append((block, dates[0], time))
        del points[_MOST_POINTS:]


def _from_to(length: Claim, *points: tuple[Block, Claim, Time]) -> Iterator[Stretch]:
    """A length beside the points of a box that it may run from, and the last, where it ends."""
    *starts, end = points
    made = tuple(each for start in starts if (each := _minutes(start, end)) > 0)
    if made:
        ends = (
            f"{block.quote(day)}, {block.text[time.start : time.end]}"
            for block, day, time in (starts[0], end)
        )
        yield Stretch(length, (starts[0][1], end[1], length), " to ".join(ends), made)


def _minutes(one: tuple[Block, Claim, Time], other: tuple[Block, Claim, Time]) -> int:
    """From one point in time to another; 0 when a day is not known."""
    began, ended = days_of(one[1]), days_of(other[1])
    if began is None or ended is None:
        return 0
    return (ended.first - began.first) // timedelta(minutes=1) + other[2].minutes - one[2].minutes


def _within_block(block: Block) -> Iterator[Stretch]:
    """The lengths of one block with both times in it."""
    lengths = [claim for claim in block.claims if unit_of(claim) in ("hour", "minute")]
    if not lengths or not block.is_prose:
        return
    times = tuple(times_of(block.text))
    for claim in lengths:
        yield from _beside_times(block, claim, times)
        yield from _beside_dates(block, claim, times)
        yield from _on_one_day(block, claim, times)


def fits(stretch: Stretch) -> bool:
    """Whether the stated length is one that the two ends can make, to half an hour or a tenth."""
    return fits_minutes(stretch.length, stretch.minutes, within=stretch.within)


def fits_minutes(length: Claim, made: tuple[int, ...], *, within: bool = False) -> bool:
    """Whether a length in hours or minutes is one of these; `within`: or less than one."""
    says = meant(length)
    if says is None:
        return True
    unit = 60 if unit_of(length) == "hour" else 1
    # "An hour and a quarter" is told to the quarter; "three hours" may be nearly three and a half.
    told = stated(length)
    quarters = unit == 60 and told is not None and told % _HALF != 0
    slack = _TENTH if quarters else _HALF if unit == 60 else max(Decimal(5), (says.high or Decimal(0)) / 10)
    says = widen(says, slack)
    return any(
        meets(says, Range(None if within else Decimal(each) / unit, Decimal(each) / unit)) for each in made
    )


def in_words(minutes: int) -> str:
    """A length for reading: "6 hours", "87 hours", "45 minutes", "3 hours 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    parts += [f"{rest} minutes"] if rest or not hours else []
    return " ".join(parts)


def times_of(text: str) -> Iterator[Time]:
    for found in _TIME.finditer(text):
        half = (found["half"] or found["side"] or "").lower()
        if found["name"]:
            yield Time(*found.span(), 0 if found["name"].lower() == "midnight" else DAY // 2, False)
            continue
        if found["military"]:
            yield Time(*found.span(), int(found["military"][:2]) * 60 + int(found["military"][2:]), False)
            continue
        if (
            found["point"] == "."
            and not half
            and not _AT_A_TIME.search(text, max(0, found.start() - 8), found.start())
        ):
            continue  # a figure as like as not, but for "came in at 18.31"
        hour, minute = int(found["hour"] or found["whole"]), int(found["minute"] or 0)
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        loose = not half and 0 < hour <= 12 and not (found["hour"] or "").startswith("0")
        yield Time(*found.span(), hour * 60 + minute, loose)


def _beside_times(block: Block, claim: Claim, times: tuple[Time, ...]) -> Iterator[Stretch]:
    """ "from 22:30 to 04:30, nearly six hours"; "for six hours, from 22:30 to 04:30"."""
    text = block.text
    start, end = block.span(claim)
    for first, second in pairwise(times):
        led = _FROM.search(text, max(0, first.start - 20), first.start)
        if not _TO.fullmatch(text, first.end, second.start):
            continue
        doing = _DOING.fullmatch(text, second.end, start) is not None
        if doing and not (
            _FIRST_VERB.search(text, max(0, first.start - 30), first.start)
            and _LAST_VERB.fullmatch(text, first.end, second.start)
        ):
            continue
        if doing or (second.end <= start < second.end + _NEAR and _THEN.fullmatch(text, second.end, start)):
            if not _closes(text, claim, end):
                continue
            within = False
        elif (
            led is not None and end <= led.start() < end + _NEAR and _LEADS.fullmatch(text, end, led.start())
        ):
            if not _BEFORE_LENGTH.search(text, max(0, start - 12), start):
                continue
            within = led.group().lower().startswith("between")
        else:
            continue
        yield Stretch(
            claim,
            (_place(block, first), _place(block, second), claim),
            f"{text[first.start : first.end]} to {text[second.start : second.end]}",
            between(first, second),
            within,
        )


def _on_one_day(block: Block, claim: Claim, times: tuple[Time, ...]) -> Iterator[Stretch]:
    """ "It started at 03:40 and was put out at 18:10 the same day. It lasted eleven hours."."""
    text = block.text
    start, end = block.span(claim)
    before = [time for time in times if time.end <= start]
    if len(before) < 2 or start - before[-1].end > _REACH or not _THROUGHOUT.match(text, end):
        return
    first, second = before[-2:]
    led = text[max(0, text.rfind(".", 0, first.start) + 1) : second.start]
    day = _WHICH_DAY.match(text, second.end)
    if day is None or not _SAME_DAY.fullmatch(text, first.end, second.start) or not _BEGAN.search(led):
        return
    told = _AND_SO.fullmatch(text, day.end(), start)
    if told is None or (told["what"] is not None and told["what"].lower() not in _ONE_THING):
        return
    made = between(first, second)
    if day["next"]:
        made = tuple(each + (DAY if second.minutes >= first.minutes else 0) for each in made)
    yield Stretch(
        claim,
        (_place(block, first), _place(block, second), claim),
        f"{text[first.start : first.end]} to {text[second.start : second.end]} {day.group().strip(' ,')}",
        made,
    )


def _closes(text: str, claim: Claim, end: int) -> bool:
    """Whether the length is all that is said: "six hours." but not "a three-hour ticket"."""
    pattern = _AFTER_WORD if "-" in claim.text else _AFTER_LENGTH
    return pattern.match(text, end) is not None


def _beside_dates(block: Block, claim: Claim, times: tuple[Time, ...]) -> Iterator[Stretch]:
    """ "began on 7 April at 15:10 and ended on 11 April at 06:10, after 87 hours"."""
    text = block.text
    start, end = block.span(claim)
    dates = [
        each
        for each in block.claims
        if each.kind == "date" and start - _REACH <= block.span(each)[0] and block.span(each)[1] <= start
    ]
    if len(dates) < 2 or not _closes(text, claim, end):
        return
    ends = []
    for each in dates[-2:]:
        days, time = days_of(each), _time_of(block, each, times)
        if days is None or time is None or days.first != days.last or time.loose:
            return
        ends.append((each, days.first, time))
    (first, began, opening), (second, ended, closing) = ends
    last = max(block.span(second)[1], closing.end)
    after = _THEN.fullmatch(text, last, start) or _LATE.fullmatch(text, last, start)
    if ended < began or not after:
        return
    minutes = (ended - began) // timedelta(minutes=1) + closing.minutes - opening.minutes
    if minutes <= 0:
        return
    yield Stretch(
        claim,
        (first, second, claim),
        f"{block.quote(first)}, {text[opening.start : opening.end]} to {block.quote(second)},"
        f" {text[closing.start : closing.end]}",
        (minutes,),
    )


def _time_of(block: Block, date: Claim, times: tuple[Time, ...]) -> Time | None:
    """The time of day that stands right beside a date."""
    start, end = block.span(date)
    for time in times:
        if end <= time.start < end + 20 and _AT.fullmatch(block.text, end, time.start):
            return time
        if time.end <= start < time.end + 12 and _ON.fullmatch(block.text, time.end, start):
            return time
    return None


def between(first: Time, second: Time) -> tuple[int, ...]:
    """The minutes from one time to the next, within a day."""
    made = [(second.minutes - first.minutes) % DAY]
    # On a clock of 24 hours the other time shows it: "9:30 to 13:00".
    if (first.loose and (second.loose or second.minutes < DAY // 2)) or (
        second.loose and first.minutes < _AFTER_TWELVE
    ):
        made.append((made[0] + DAY // 2) % DAY)
    return tuple(made)


def _place(block: Block, time: Time) -> Place:
    return Place(*block.passage.raw(time.start, time.end))


def unit_of(claim: Claim) -> str | None:
    return None if claim.quantity is None or claim.kind != "duration" else claim.quantity.unit
