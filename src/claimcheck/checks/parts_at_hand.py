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
from claimcheck.checks.nearby import alike, tellings
from claimcheck.checks.series import exceeds, same_measure
from claimcheck.model import Claim

_HAS = re.compile(
    r"\b(?:has|have|had|its|with|employs|employed|seats|houses|owns|runs|operates|comprises|consists of"
    r"|is made up of"
    r"|there (?:are|were)) (?:only |just |all |some )?(?P<whole>N)(?! (?:more|other|new|extra|additional)\b)"
)
_DID = re.compile(
    r"(?P<part>N)(?= (?:voted|backed|supported|opposed|attended|took part|turned up|turned out|answered"
    r"|replied|signed|asked"
    r"|said|were|was|are|is|have|had|lost|got|raised|put|cast|came|went|stayed|left|died|failed|passed"
    r"|agreed|joined)\b)"
)
_OTHER = re.compile(
    r"\b(?:more|other|another|further|new|extra|additional|former|previous\w*|earlier|then|by|grew|rose"
    r"|up|down|now)\b"
)
_FURTHEST = Decimal("1.6")


def at_hand(article: Article) -> Iterator[tuple[Claim, Claim, Block]]:
    """Part and whole and where they stand, where a part told right after its whole is larger."""
    for telling in tellings(article, "N"):
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


def _too_many(part: Claim, whole: Claim) -> bool:
    size, most = stated(part), stated(whole)
    if size is None or not most or not same_measure((part, whole)) or not exceeds(part, whole):
        return False
    return size <= most * _FURTHEST and (is_bare(part) or alike(part.head, whole.head)) and not is_bare(whole)
