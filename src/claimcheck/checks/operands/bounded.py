"""A length told right after its beginning and its end: "from 17:45 on Sunday to 04:15 on Monday, ten hours".

Two instants of one sentence bound it when they are a range ("from ... to ..."), or when the length is said to
follow from them ("start in May 2024 and end in May 2027, so that is three years of drills").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.elapsed import Elapsed, judged
from claimcheck.checks.operands.instants import Instant, instants
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_FROM = Pattern(
    r"\b(?:from|between)\s(?:about |around |shortly (?:after|before) |early |late )?(?:on |the )?\Z", re.I
)
_TO = Pattern(
    r",?\s?(?:to|until|till|and|through|\u2013|-|\u2014)\s?(?:about |around |shortly (?:after|before) "
    r"|early |late )?"
    r"(?:at |on |in |the )*",
    re.I,
)
_AND = Pattern(r"[^.!?;:()|\n]{0,60}?,?\s(?:and|but|until|before|then)\s[^.!?;:()|\n]{1,60}", re.I)
# After a range the length may simply follow; after two events it must be said to follow from them.
_SIMPLY = Pattern(
    r"(?:,|\s\(|\s[\u2013\u2014-]|:)\s?(?:or |in all,? |that is,? |i\.e\.,? |which (?:is|makes|made) "
    r"|making |lasting"
    r" |some |a total of |altogether )*(?:just |only |about |nearly |almost |exactly |barely |over )*"
    r"(?:an? (?:[a-z]+ )?(?:period|span|run|stretch|spell|stay|wait|gap|total) of )?",
    re.I,
)
_FOLLOWS = Pattern(
    r"[^.!?;:()|\n]{0,30}?(?:,|\s[\u2013\u2014-]|;|\.)\s(?:and )?(?:so )?(?:that|this|which|it)(?:'s"
    r"|\u2019s|\s(?:is|was|makes"
    r"|made|means|meant|gives|gave|leaves|left|comes to|came to|adds up to|amounts to))\s(?:(?:him|her"
    r"|us|them|me"
    r"|a total of|just|only|about|nearly|almost|exactly|barely|over|some|a full|all of)\s)*",
    re.I,
)
# "a three-hour ticket" is a length of something else, "ten hours without light" is not.
_GOES_ON = Pattern(
    r"\s?(?:[).,;:\u2013\u2014|]|\Z|\s?(?:of|without|in|on|with|during|spent|later|long|at|under)\b)"
)
_REACH = 130


def bounded(article: Article) -> Iterator[Elapsed]:
    """Every length that does not fit the two instants right before it."""
    for block in article.runs():
        if not block.is_prose or not any(each.kind == "duration" for each in block.claims):
            continue
        told = instants(block)
        for first, last in pairwise(told):
            yield from _after(block, first, last)


def _after(block: Block, first: Instant, last: Instant) -> Iterator[Elapsed]:
    text = block.text
    ranged = _TO.fullmatch(text, first.end, last.start) is not None
    ranged = ranged and _FROM.search(text, max(0, first.start - 30), first.start) is not None
    if not ranged and not (
        last.start - first.end < _REACH and _AND.fullmatch(text, first.end, last.start) is not None
    ):
        return
    length = _next_length(block, last)
    if length is None:
        return
    start, end = block.span(length)
    joined = _FOLLOWS.fullmatch(text, last.end, start) or (
        ranged and _SIMPLY.fullmatch(text, last.end, start)
    )
    if joined and "-" not in length.text and _GOES_ON.match(text, end):
        yield from judged(block, length, (first,), last)


def _next_length(block: Block, last: Instant) -> Claim | None:
    """The length that follows an instant, if no other claim comes between."""
    for claim, (start, _) in zip(block.claims, block.spans, strict=True):
        if start >= last.end:
            return claim if claim.kind == "duration" else None
    return None
