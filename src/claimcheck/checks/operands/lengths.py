"""Lengths that a sentence tells apart from their two ends, in whatever order of clauses.

"The strike, which began on 4 March and ended on 18 March, lasted two weeks"; "away for ten days, leaving on
2 July and returning on 12 July"; "jailed in 2012, he was released after eight years in 2020". What holds
these together is a beginning, an end and a whole length, so each is looked for by itself: a verb that
begins something before the first date, one that ends it before the second or right after it, and words
that speak of all the time and not of a part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.article import Article, Block, Found, Wording
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

CLOSES = r"(?=[),.;:|]|$| and [A-Z])"
BEGINS = Pattern(
    r"\b(?:beg[aiu]n\w*|begins?|ground (?:was )?broken|broke ground|start\w*|open\w*|launch\w*|left"
    r"|leav\w+|set (?:out|off|sail)|depart\w*"
    r"|broke out|erupt\w*|took (?:office|power|charge|over)|came to power|appointed|elected|sworn in|crowned"
    r"|jailed|imprisoned|arrested|detained|seized|abducted|kidnapped|captured|taken|closed|shut|banned"
    r"|suspended|grounded|introduced|imposed|commenc\w*|joined|enlisted|moved|married|sailed|embark\w*|went"
    r"|check\w* in|landed|arriv\w+|founded|get under way|got under way)\b"
)
ENDS = Pattern(
    r"\b(?:end(?:s|ed|ing)?|handed (?:over|back)|clos(?:e|es|ed|ing)|finish\w*|conclud\w*|over"
    r"|return\w*|back|home|reach\w*"
    r"|arriv\w*"
    r"|releas\w*|freed|reopen\w*|lift\w*|stepp?(?:ed|ing|s)? down|resign\w*|retir\w*|left|leav\w+|quit"
    r"|called off|complet\w*|acquitted|settled|resum\w*|divorc\w*|dissolved|wound up|restored|surrender\w*"
    r"|collapsed|toppled|ousted|deposed|expir\w*|landed|sold|scrapped|dropped|abandoned|died|fell)\b"
)
# "Work, begun in T and due to end in T": what is only planned ends there too.
_BY = r"(?:on |in |by |until |till |at |(?:early |late )(?:on |in )?)*(?:the )?"
_ALL = (
    r"(?:last(?:s|ed|ing)?|having lasted|took|takes?|taking|gone on|went on|go on|spann(?:ed|ing)|spans"
    r"|covering"
    r"|covers|covered|after|for|of|is|was|making|makes|made)(?: (?:a total of|just|only|almost|all of"
    r"|exactly))*"
)
_JOBS = (
    r" in (?:office|power|charge|prison|jail|custody|captivity|detention|command|space|government|exile"
    r"|orbit|hospital|all|total|the (?:job|post|role|chair|air|saddle|dock))"
)
_WORDINGS = (
    # "which began on 4 March and ended on 18 March, lasted three weeks"
    Wording(
        "DTT",
        rf"<start:T>(?P<between>,?(?: and| but|,| before| until| only to)[^|A-Z;]{{1,70}}?){_BY}<end:T>"
        rf"(?P<tail>(?:[^|A-Z;]{{0,40}}(?:,|\)|–))?) ?(?P<how>last|having|took|tak|go|went|span|after|a"
        rf" total of"
        rf"|an? [a-z]+(?: [a-z]+)? of|or)[a-z]*(?: (?:on|lasted|for|of|just|only|a|total))* <length:D>"
        rf"(?P<where>{_JOBS})?(?=[),.;:|]|$| later(?! than))",
    ),
    # "lasted 40 days, beginning on 1 April and ending on 30 April"; "away for D, leaving ... and returning"
    Wording(
        "DTT",
        rf"\b{_ALL} (?:a |the )?<length:D>(?P<where>{_JOBS})?,? (?P<lead>[^|A-Z;.]{{1,40}}?){_BY}<start:T>"
        rf"(?P<between>,? (?:and|to|before) [^|A-Z;.]{{1,40}}?){_BY}<end:T>",
    ),
    # "jailed in 2012 for fraud, he was released after ten years in 2020"
    Wording(
        "DTT",
        rf"<start:T>(?P<between>[^|A-Z;]{{1,90}}) after (?:just |only )?<length:D>(?P<where>{_JOBS})?,?"
        r" (?:on |in )<end:T>",
        ("after ",),
    ),
)
_LATER = Pattern(r"[a-z]+ing\b|which |who |that |it |when ")
# "He was treasurer between 1990 and 1998. His six years in office were happy."
_RESUMED = Wording(
    "DT",
    r"\b(?:between|from) (?:the )?<start:T>(?:,? ?(?:to|until|till|and|-|–) ?(?:the )?<end:T>)?~\.?\| "
    r"(?P<whose>his|her|their|its|the|that|this) <length:D>(?P<what> [a-z-]+(?: [a-z]+){0,2})",
)
_STRETCH = Pattern(
    r" (?:in (?:office|power|charge|prison|jail|custody|captivity|command|government|exile|the (?:job"
    r"|post|role))|(?:reign|rule|tenure|stay|stint|spell|run|occupation|dictatorship|presidency|closure"
    r"|absence"
    r"|shutdown)\b)"
)
# Things that are a stretch of time only if the sentence before spoke of them.
_NAMED = Pattern(
    r" (war|siege|strike|festival|tour|trip|voyage|blockade|exhibition|conflict|marriage|works?|trial)\b"
)


# Rows of a box of facts: "Opened", "Closed", "Duration of works".
_ROWS = {
    "start": Pattern(
        r"(?:start\w*|begin\w*|began|begun|opened|opens|opening|from|launch\w*|departure|first day)"
        r"(?: of [a-z ]+| date| on)?"
    ),
    "end": Pattern(
        r"(?:end\w*|finish\w*|clos\w*|until|complet\w*|return|arrival|last day|over)"
        r"(?: of [a-z ]+| date| on)?"
    ),
    "length": Pattern(r"(?:duration|length|time taken|lasted|total time|time)(?: of [a-z ]+)?"),
}


class Course(NamedTuple):
    """A beginning, an end and a length of one thing. `ends` is one claim when a range was read as one."""

    found: Found
    ends: tuple[Claim, ...]


def courses(article: Article) -> Iterator[Course]:
    """Lengths told together with the beginning and the end of what lasted."""
    for found in article.find(*_WORDINGS):
        begun = found.before[-70:] + found.match.groupdict().get("lead", "")
        lead = found.match.groupdict().get("lead")
        if lead is not None:
            begun = lead
            if not _LATER.match(lead):
                continue
        ended = found.match["between"] + found.match.groupdict().get("tail", "")
        if BEGINS.search(begun) and ENDS.search(ended) and _alone(found):
            yield Course(found, (found["start"], found["end"]))


def resumed(article: Article) -> Iterator[Course]:
    """Lengths that a sentence goes on with after one that told both ends."""
    for found in article.find(_RESUMED):
        named = _NAMED.match(found.match["what"])
        known = named is not None and named[1] in found.before
        if (known or _STRETCH.match(found.match["what"])) and _alone(found):
            end = found.get("end")
            ends = (found["start"],) if end is None else (found["start"], end)
            yield Course(found, ends)


class Box(NamedTuple):
    """The rows of a box of facts that tell a beginning, an end and a length."""

    start: Claim
    end: Claim
    length: Claim


def boxes(article: Article) -> Iterator[Box]:
    """Tables and lists with one row for each of the three: "Opened", "Closed", "Duration"."""
    for blocks in (*article.tables(), *(items for _, items in article.lists())):
        rows: dict[str, list[Claim]] = {}
        for block in blocks:
            name = _row(block)
            claims = [claim for claim in block.claims if claim.kind in ("date", "duration")]
            for part, pattern in _ROWS.items():
                if pattern.fullmatch(name) and len(claims) == 1 and len(block.claims) == 1:
                    rows.setdefault(part, []).append(claims[0])
        if len(rows) == len(_ROWS) and all(len(found) == 1 for found in rows.values()):
            yield Box(rows["start"][0], rows["end"][0], rows["length"][0])


def tells_length(block: Block) -> bool:
    """Whether a row of a box is headed "Duration" or the like."""
    return _ROWS["length"].fullmatch(_row(block)) is not None


def _row(block: Block) -> str:
    """What a row of a box is about: its header, or an item's words before the colon."""
    if block.cell is not None:
        return block.cell.row_header.lower().strip(" :*_")
    return block.text.partition(":")[0].lower().strip(" *_")


def _alone(found: Found) -> bool:
    """Whether the length is of a calendar's days, and no age or distance."""
    return not re.search(r"\bold\b|\baged?\b|-old\b", found.quote("length"))
