"""Hours or minutes that had passed at a time of day since something told before.

"The first call came at 23:12 ... The fire was under control at 04:25, five hours and 13 minutes after the
first call"; "It left at 15:40. At 17:56, two hours and 16 minutes into the journey, it stopped." What the
length counts from is the last time told with the same words, or with a verb of setting out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.checks.article import Article, Block
from claimcheck.checks.clock import Stretch, Time, between, times_of, unit_of
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import FUNCTION_WORDS

_SINCE = re.compile(
    r"\s(?:after\s(?:the\s|its\s|their\s|his\s|her\s)?(?P<event>[^.,;:()|0-9]{3,60})"
    r"|into\s(?:the|its|their|a|his|her)\s(?P<course>[a-z]+))",
    re.IGNORECASE,
)
# Between the time and the length: "at 04:25, just", "at 17:56 local time, about".
_JUST = re.compile(
    r"(?:\s(?:local time|gmt|cet|on [a-z]+day))?,?\s(?:just |only |about |nearly |almost |some )?",
    re.IGNORECASE,
)
_SET_OUT = re.compile(
    r"\b(?:left|leav\w+|depart\w*|set (?:off|out|sail)|took off|beg[ai]n|begun|start\w*|kick\w* off|open\w*"
    r"|sail\w*|launch\w*|lifted off|called to order|pulled out)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?](?=\s)")
_REACH = 600


def elapsed(article: Article) -> Iterator[Stretch]:
    """Every length in hours or minutes that a time of day ends and an event told before begins."""
    for block in article.runs():
        lengths = [claim for claim in block.claims if unit_of(claim) in ("hour", "minute")]
        if lengths and block.is_prose:
            times = tuple(times_of(block.text))
            for claim in lengths:
                yield from _since(block, *block.span(claim), times)


def _since(block: Block, start: int, end: int, times: tuple[Time, ...]) -> Iterator[Stretch]:
    text = block.text
    told = _SINCE.match(text, end)
    before = [time for time in times if start - _REACH < time.start and time.end <= start]
    if told is None or len(before) < 2 or not _JUST.fullmatch(text, before[-1].end, start):
        return
    second = before[-1]
    first = next((time for time in reversed(before[:-1]) if _begins(_sentence(text, time), told)), None)
    if first is None:
        return
    claim = next(claim for claim in block.claims if block.span(claim)[0] == start)
    yield Stretch(
        claim,
        (*(block.place(text[time.start : time.end].lower(), time.start) for time in (first, second)), claim),
        f"{text[first.start : first.end]} to {text[second.start : second.end]}",
        between(first, second),
    )


def _begins(sentence: str, told: re.Match[str]) -> bool:
    """Whether a sentence with a time tells of what the length counts from."""
    if told["course"] is not None:
        return _SET_OUT.search(sentence) is not None
    words = {
        stem(word) for word in re.findall(r"[a-z]+", told["event"].lower()) if word not in FUNCTION_WORDS
    }
    return bool(words) and words <= {stem(word) for word in re.findall(r"[a-z]+", sentence.lower())}


def _sentence(text: str, time: Time) -> str:
    ends = [0, *(found.end() for found in _SENTENCE.finditer(text, max(0, time.start - _REACH), time.start))]
    close = _SENTENCE.search(text, time.end)
    return text[ends[-1] : len(text) if close is None else close.start()]
