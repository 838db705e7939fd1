"""Hours that point back at two times of day: "failed at 4 p.m. and was back at 11 p.m. For the seven hours".

The two times must be the only ones at hand, the first beside words that begin something and the second beside
words that end it; the hours are told as those of all of it ("the flight of three hours", "six hours later").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article, Block, Place
from claimcheck.checks.operands.clock import DAY, Stretch, Time, times_of, unit_of
from claimcheck.checks.operands.lengths_told_on import begins, ends
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# How far back, in characters, the times may stand.
_REACH = 280
_HALF_DAY = DAY // 2
# What the hours are said of, right before them and right after.
_BEFORE = Pattern(
    r"\b(?:for the|those|these|during the|in the|the [a-z-]+ of|an? [a-z-]+ of|[a-z]+ of|took|taken|takes"
    r"|took (?:him|her|them|it"
    r"|us|the [a-z ]{3,30})|lasted|lasting|after|the|,|needed|it was)(?: (?:just|only|about|nearly|almost"
    r"|some|a full|all))?\s\Z",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r"\s?(?:-?(?:flight|journey|trip|match|game|speech|swim|shift|vigil|concert|show|voyage|race|hike|run"
    r"|raid|talks|trial|shift|fire|blaze|outage|blackout|closure|operation|meeting|session|hearing|debate"
    r"|ordeal|siege"
    r"|drive|crossing|ride|walk|climb|search|delay|wait|strike|shutdown|power cut)\b|later\b|in all\b"
    r"|[.,;)]|\Z| (?:was|were"
    r"|and|to|in|without|of|it|that|in between|N)\b|\s[0-9])"
)
_OTHER = Pattern(
    r"\b(?:every|each|another|first|last|next|usual\w*|normal\w*|allow\w*|average|within|up to|at least"
    r"|per|a day|scheduled"
    r"|planned|expected|promised|advertised|supposed|before|ago|earlier)\b",
    re.IGNORECASE,
)


def told_on(article: Article) -> Iterator[Stretch]:
    """Hours and minutes of what two times of day began and ended."""
    for block in article.runs():
        lengths = [claim for claim in block.claims if unit_of(claim) in ("hour", "minute")]
        if not lengths or not block.is_prose:
            continue
        times = tuple(times_of(block.text))
        for claim in lengths:
            yield from _pointing_back(block, claim, times)


def _pointing_back(block: Block, claim: Claim, times: tuple[Time, ...]) -> Iterator[Stretch]:
    start, end = block.span(claim)
    at_hand = [time for time in times if start - _REACH <= time.start and time.end <= start]
    if len(at_hand) != 2:
        return
    first, last = at_hand
    text = block.text
    if not _BEFORE.search(text, max(0, start - 60), start) or not _AFTER.match(text, end):
        return
    if _OTHER.search(text, max(last.end, start - 60), end + 12):
        return
    opening = text[max(0, first.start - 80) : first.start]
    middle = text[first.end : last.start]
    if not begins(opening.lower()) or not ends(f"{middle} {text[last.end : last.end + 30]}".lower()):
        return
    # Another figure of time between them is a step on the way.
    if any(
        last.end <= span[0] < start and each.kind == "duration"
        for each, span in zip(block.claims, block.spans, strict=True)
    ):
        return
    dates = [
        each
        for each, span in zip(block.claims, block.spans, strict=True)
        if each.kind == "date" and first.start - 30 <= span[0] < start
    ]
    if any(any(letter.isdigit() for letter in each.text) for each in dates):
        # "on 7 April at 15:10 and on 11 April at 06:10" is for `clock.stretches`
        return
    days = sum(
        each.kind == "date"
        for each, span in zip(block.claims, block.spans, strict=True)
        if first.end <= span[0] < start
    )
    gaps = {(last.minutes - first.minutes) % DAY}
    if first.loose or last.loose:
        gaps |= {(gap + _HALF_DAY) % DAY for gap in gaps}
    if days:
        gaps |= {gap + DAY for gap in gaps}
    size = stated(claim)
    if size is None or 2 * size * (60 if unit_of(claim) == "hour" else 1) < min(gaps):
        # "after two hours of talks"
        return
    told = f"{text[first.start : first.end]} to {text[last.start : last.end]}"
    yield Stretch(claim, (claim, *_places(block, (first, last))), told, tuple(sorted(gaps - {0})))


def _places(block: Block, times: tuple[Time, ...]) -> tuple[Place, ...]:
    return tuple(block.place(block.text[time.start : time.end].lower(), time.start) for time in times)
