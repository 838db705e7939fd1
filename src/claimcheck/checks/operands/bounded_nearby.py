"""A length and the only two instants at hand, in any order: "held for 212 days. Seized on 3 May, she ...".

No wording ties them together; that something is said to have taken or lasted the length, that the two
instants begin and end something, that no third is near, and that the length comes near what lies between, do.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.elapsed import Elapsed, judged
from claimcheck.checks.operands.instants import Instant, instants
from claimcheck.checks.operands.lengths_told_on import begins, ends
from claimcheck.lexicon.patterns import Pattern

# What makes a length one of all of it.
_WHOLE = Pattern(
    r"\b(?:took|takes?|taking|lasted|lasts?|lasting|spent|spend|gives?|gave|giving|left|leaves|had|has|have|held"
    r"|shut|closed|stranded"
    r"|trapped|stuck|stood|idle|away|missing|out|dark|without|for|in all|over|after|waited|worked|ran"
    r"|runs?|burned|burnt|flew"
    r"|sailed|talked|sat|stayed)\b[^.;:!?\d]{0,30}$",
)
_OTHER = Pattern(
    r"\b(?:ago|old|aged|every|each|per|average|notice|within|sentenced?|jail|prison term|guarantee"
    r"|warranty|loan|lease|contract|visa|permit|licen[cs]e|subscription|ticket|supply"
    r"|(?:for|in) the (?:first|last|past|next)|another|further|extra|late|delay\w*|experience|usual\w*"
    r"|normal\w*|record|up to"
    r"|at least|at most|more than|less than|half|maximum|minimum|later|earlier|since|before|a day"
    r"|a week|first|last|next"
    r"|ahead|early|allow\w*|expected|planned|scheduled|usually)\b"
)
_SENTENCE = Pattern(r"(?<![ap]\.m)(?<!\b[A-Z])[.!?][\"\u201d]?(?=\s)|\n")
_LEAD, _TAIL = 45, 16


def bounded_nearby(article: Article) -> Iterator[Elapsed]:
    """Lengths that come near the time between the two instants beside them, and are not it."""
    for block in article.runs():
        if not block.is_prose or not any(claim.kind == "duration" for claim in block.claims):
            continue
        told = instants(block)
        if len(told) < 2:
            continue
        stops = [0, *(found.end() for found in _SENTENCE.finditer(block.text)), len(block.text)]
        for start, end in [*pairwise(stops), *zip(stops, stops[2:], strict=False)]:
            yield from _in_window(block, told, start, end)


def _in_window(block: Block, told: tuple[Instant, ...], start: int, end: int) -> Iterator[Elapsed]:
    within = [each for each in told if start <= each.start < end]
    lengths = [
        (claim, span)
        for claim, span in zip(block.claims, block.spans, strict=True)
        if claim.kind == "duration" and stated(claim) is not None and start <= span[0] < end
    ]
    if len(within) != 2 or len(lengths) != 1:
        return
    (length, (at, stop)), text = lengths[0], block.text
    first, last = within
    if first.start < at < last.start or not _tells_all(text, at, stop, start):
        return
    words = text[start:end].lower()
    opened = text[max(start, first.start - 70) : first.start].lower()
    between = text[first.end : last.start].lower()
    after = text[last.end : last.end + 25].lower()
    told_back = "had " in between
    if not told_back and (begins(opened + " " + between[:25]) or ends(between + " " + after)):
        yield from judged(block, length, (first,), last)
    elif told_back and ends(opened) and begins(between + " " + after) and "so " in words and last.start < at:
        # "Crossings resumed at 6 a.m. on Thursday. They had been halted at noon on Tuesday"
        yield from judged(block, length, (last,), first)


def _tells_all(text: str, at: int, stop: int, start: int) -> bool:
    """Whether a length is said to be that of the whole, and of nothing else."""
    lead, tail = text[max(start, at - _LEAD) : at].lower(), text[stop : stop + _TAIL].lower()
    return _WHOLE.search(lead) is not None and _OTHER.search(lead + "#" + tail) is None
