"""More of a group than the group has: "The committee has 12 members. Fourteen members backed the motion."

The size of the group is what something has, the larger count is of the same noun and told of what they did,
in that sentence or the next, and it is near: a count of another group is anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.nearby import Telling, alike, tellings
from claimcheck.checks.operands.series import exceeds, same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_HAS = Pattern(
    r"\b(?:has|have|had|its|with|employs|employed|seats|houses|owns|runs|operates|comprises|consists of"
    r"|is made up of"
    r"|there (?:are|were)) (?:only |just |all |some )?(?P<whole>N)(?! (?:more|other|new|extra|additional)\b)"
)
_DID = Pattern(
    r"(?P<part>N)(?= (?:voted|backed|supported|opposed|attended|took part|turned up|turned out|answered"
    r"|replied|signed|asked"
    r"|said|were|was|are|is|have|had|lost|got|raised|put|cast|came|went|stayed|left|died|failed|passed"
    r"|agreed|joined)\b)"
)
# "In 46 of these samples" after "38 specimens"; "reaches seventy-one, and the others would need pumps".
_OF_THESE = Pattern(
    r"(?P<part>N) of (?:these|those|them)\b(?! (?:that|who|which|in|on|at|from|[a-z]+ed)\b)(?:"
    r" (?P<noun>[a-z-]+))?"
    r"|(?P<some>N)(?=,? (?:and|but|while) (?:the (?:others?|rest)|the remaining)\b)"
)
_OTHER = Pattern(
    r"\b(?:more|other|another|further|new|extra|additional|former|previous\w*|earlier|then|by|grew|rose"
    r"|up|down|now)\b"
)
_MEMBER = stem("members")
_FURTHEST = Decimal("1.6")


def at_hand(article: Article) -> Iterator[tuple[Claim, Claim, Block]]:
    """Part and whole and where they stand, where a part told right after its whole is larger."""
    for telling in tellings(article, "N"):
        yield from _of_these(telling)
        for sentence in (telling.now, *telling.before[-1:]):
            for whole in _HAS.finditer(sentence.text):
                for part in _DID.finditer(telling.now.text):
                    if sentence is telling.now and part.start("part") <= whole.start("whole"):
                        continue
                    one, other = (
                        telling.now.claim_at(part.start("part")),
                        sentence.claim_at(whole.start("whole")),
                    )
                    between = telling.now.text[: part.start()] if sentence is not telling.now else ""
                    if (
                        "T" in between
                        or _OTHER.search(between)
                        or _OTHER.search(sentence.quote(other).lower())
                    ):
                        continue
                    if _too_many(one, other):
                        yield one, other, telling.now.block


def _of_these(telling: Telling) -> Iterator[tuple[Claim, Claim, Block]]:
    """A part of what the sentences before counted, where none of their counts is as large."""
    for match in _OF_THESE.finditer(telling.now.text):
        part = telling.now.claim_at(match.start("part" if match["part"] else "some"))
        before = telling.before[-2:] if match["part"] else telling.before[-1:]
        ahead = [claim for at, claim in telling.now.marked if at < match.start() and claim.kind == "count"]
        counts = [claim for sentence in before for claim in sentence.figures if claim.kind == "count"] + ahead
        size = stated(part)
        wholes = [
            claim
            for claim in counts
            if claim.head is not None and _names(match, claim) and (stated(claim) or 0) > 1
        ]
        if size is None or not wholes or any((stated(claim) or size) >= size for claim in counts):
            continue
        whole = wholes[-1]
        if (
            exceeds(part, whole)
            and size <= (stated(whole) or size) * _FURTHEST
            and same_measure((part, whole))
        ):
            yield part, whole, telling.now.block


def _names(match: re.Match[str], whole: Claim) -> bool:
    """Whether the noun behind "of these", if there is one, can be that of the whole."""
    noun = match["noun"]
    return noun is None or not noun.endswith("s") or alike(stem(noun), whole.head)


def _one_group(part: Claim, whole: Claim) -> bool:
    """Whether a part is of the whole's noun, or of people where the whole counts members: "119 senators"."""
    return (
        is_bare(part)
        or alike(part.head, whole.head)
        or (whole.head == _MEMBER and part.sentence == whole.sentence)
    )


def _too_many(part: Claim, whole: Claim) -> bool:
    size, most = stated(part), stated(whole)
    if size is None or not most or not same_measure((part, whole)) or not exceeds(part, whole):
        return False
    return size <= most * _FURTHEST and _one_group(part, whole) and not is_bare(whole)
