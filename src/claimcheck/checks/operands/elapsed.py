"""Time told to have passed at an instant, since something told before: "at 17:10, fifteen hours later".

The end stands right beside the length. What the length counts from is told: by a date of its own ("27 months
after he was sworn in, in January 2022"), by the words of a sentence before ("after the first call"), or, for
"later", by nothing but the order of the telling, so that any instant told shortly before may be meant and
only a length that fits none of them is a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.article import Article, Block, Place
from claimcheck.checks.operands.clock import fits_minutes, in_words, unit_of
from claimcheck.checks.operands.instants import Instant, instants, minutes, separated
from claimcheck.checks.operands.lengths import BEGINS
from claimcheck.checks.operands.timespan import length_of, span_words
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import FUNCTION_WORDS
from claimcheck.model import Claim

# "38 minutes later."; "two days later than planned" is another matter, and so is "later in the week".
_LATER = Pattern(
    r"\s(?:later|on)(?=\s?[,.;:)\u2013\u2014]|\Z|\s(?:and|but|when|as|the|he|she|it|they|by)\b)", re.I
)
_AFTER = Pattern(
    r"\s(?:after\s(?P<event>[^.;:()|]{3,90})|into\s(?:the|its|their|a|his|her)\s(?P<course>[a-z]+))", re.I
)
# Between an instant and the length: "at 04:25, just", "on 16 June 2023, or", "at 17:56 local time, about".
_JUST = Pattern(
    r"(?:\s(?:local time|gmt|cet|that (?:day|night|morning|evening)|on [a-z]+day|the same (?:day|evening)"
    r"|the (?:next|following) (?:day|morning)))?\s?(?:,|;|\(|\u2013|\u2014|-)?\s?(?:that is |i\.e\. "
    r"|or |and |some )?"
    r"(?:just |only |about |nearly |almost |some |exactly |barely |a full |around )*",
    re.I,
)
# "16 days later, on 19 May"
_THEN = Pattern(
    r",?\s(?:at |on |in |at about |early on |late on )?(?:the (?:morning|evening|night) of )?", re.I
)
_SET_OUT = Pattern(
    r"\b(?:left|leav\w+|depart\w*|set (?:off|out|sail)|took off|beg[ai]n|begun|start\w*|kick\w* off|open\w*"
    r"|sail\w*|launch\w*|lifted off|called to order|pulled out)\b",
    re.I,
)
# "18 days after it began", "after the start": what counts is what was told last.
_OF_IT = Pattern(
    r"(?:(?:it|they|he|she|that|work)(?: (?:was|were|had))? [a-z]+|(?:the|its|their|his|her) [a-z]+)\s?", re.I
)
_SENTENCE = Pattern(r"(?<![ap]\.m)[.!?](?=\s)|\n")
# "later" points back some sentences, a named event a paragraph or two.
_SHORTLY, _BEFORE = 420, 900
_MOST_STARTS = 4
_RIGHT_AFTER = 12
# What is told is near the truth, or of something else.
_NEAREST, _FURTHEST = Decimal("0.3"), Decimal("3.3")
_CLOCK = ("hour", "minute")
_DEFINITE = (None, "about", "nearly", "just_under", "just_over")


class Elapsed(NamedTuple):
    """A length that does not fit the instants it can be told of.

    `actual` is the time that lies between them, in words, and `ends` the two as the text has them.
    """

    length: Claim
    evidence: tuple[Claim | Place, ...]
    ends: str
    actual: str


def elapsed(article: Article) -> Iterator[Elapsed]:
    """Every length that an instant ends, and that fits nothing it can have begun with."""
    for block in article.runs():
        if not block.is_prose or not any(each.kind == "duration" for each in block.claims):
            continue
        told = instants(block)
        if len(told) < 2:
            continue
        for claim, (start, end) in zip(block.claims, block.spans, strict=True):
            if claim.kind == "duration":
                yield from _since(block, claim, start, end, told)


def _since(block: Block, claim: Claim, start: int, end: int, told: tuple[Instant, ...]) -> Iterator[Elapsed]:
    text = block.text
    later, after = _LATER.match(text, end), _AFTER.match(text, end)
    if later is None and after is None:
        return
    last = _ending(text, start, later, told)
    if last is None:
        return
    if later is not None:
        starts = [each for each in told if start - _SHORTLY < each.start and each.end <= last.start]
    else:
        assert after is not None
        starts = _of_the_event(text, end, after, last, told)
    yield from judged(block, claim, tuple(starts[-_MOST_STARTS:]), last)


def _ending(text: str, start: int, later: re.Match[str] | None, told: tuple[Instant, ...]) -> Instant | None:
    """The instant that the length ends at: right before it, or right after "later"."""
    if later is not None:
        behind = next((each for each in told if each.start >= later.end()), None)
        if behind is not None and _THEN.fullmatch(text, later.end(), behind.start):
            return behind
        if text[later.end() : later.end() + 1].isalpha():
            return None
    before = next((each for each in reversed(told) if each.end <= start), None)
    return before if before is not None and _JUST.fullmatch(text, before.end, start) else None


def _of_the_event(
    text: str, end: int, after: re.Match[str], last: Instant, told: tuple[Instant, ...]
) -> list[Instant]:
    """The instants of what the length counts from: with a date of its own, or told before in its words."""
    event = after["event"] or ""
    own = [each for each in told if end <= each.start < after.end() or end <= each.start < end + len(event)]
    if own:
        # "finished in 1978, three years after the 1969 flood" is for years-ago-mismatch.
        years = (
            own[0].days is not None
            and own[0].days.granularity == "year"
            and own[0].start < end + _RIGHT_AFTER
        )
        return [] if years else own[:1]
    words = {
        stem(word)
        for word in re.findall(r"[a-z]+", event.lower().split(",")[0])
        if word not in FUNCTION_WORDS and not BEGINS.fullmatch(word)
    }
    before = [each for each in told if last.start - _BEFORE < each.start and each.end <= last.start]
    if after["course"] is not None:
        return [each for each in before if _SET_OUT.search(_sentence(text, each))][-1:]
    if not words:
        return before[-2:] if _OF_IT.fullmatch(event) else []
    return [
        each
        for each in before
        if words <= {stem(word) for word in re.findall(r"[a-z]+", _sentence(text[:end], each).lower())}
    ][-1:]


def judged(block: Block, claim: Claim, starts: tuple[Instant, ...], last: Instant) -> Iterator[Elapsed]:
    """The length, where it fits none of the instants it may count from and yet comes near one of them."""
    if claim.hedge not in _DEFINITE:
        return
    made = []
    for first in starts:
        if unit_of(claim) in _CLOCK:
            gaps = minutes(first, last)
            if gaps:
                made.append((first, fits_minutes(claim, gaps), min(gaps), " or ".join(map(in_words, gaps))))
        else:
            length = length_of(claim)
            fit = None if length is None else separated(length, first, last)
            if fit is not None and first.days is not None and last.days is not None:
                span = first.days.until(last.days)
                apart = (last.days.first - first.days.first).days * 1440
                made.append((first, fit, apart, span_words(span)))
    if not made or any(fit for _, fit, _, _ in made):
        return
    size = _in_minutes(claim)
    near = [
        (max(size / gap, gap / size), first, actual)
        for first, _, gap, actual in reversed(made)
        if size and gap > 0 and _NEAREST <= size / gap <= _FURTHEST
    ]
    if not near:
        return
    _, first, actual = min(near, key=lambda each: each[0])
    yield Elapsed(
        claim,
        (first.evidence(block), last.evidence(block), claim),
        f"{_shown(block, first)} to {_shown(block, last)}",
        actual,
    )


def _in_minutes(claim: Claim) -> Decimal | None:
    length = length_of(claim)
    if length is not None:
        low, high = length.in_days()
        return None if low is None or high is None else (low + high) / 2 * 1440
    if claim.quantity is None or claim.quantity.stated is None or claim.quantity.stated.low is None:
        return None
    return claim.quantity.stated.low * (60 if unit_of(claim) == "hour" else 1)


def _shown(block: Block, instant: Instant) -> str:
    return " ".join(block.text[instant.start : instant.end].split())


def _sentence(text: str, instant: Instant) -> str:
    """The sentence that an instant stands in."""
    begin = max(0, instant.start - _BEFORE)
    ends = [begin, *(found.end() for found in _SENTENCE.finditer(text, begin, instant.start))]
    close = _SENTENCE.search(text, instant.end)
    return text[ends[-1] : len(text) if close is None else close.start()]
