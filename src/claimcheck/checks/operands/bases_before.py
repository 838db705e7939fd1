"""Shares whose whole stands in the sentence before: "It cost €80m. The state paid €28m, or 35 per cent."

Nothing ties such a whole to its part but that it is the only one at hand: of the figures in both sentences
one alone is larger, counts the same, and gives a share not far from the one told. With two such wholes, with
one anywhere near that fits, or with a word of growth, loss or profit beside the share, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import HUNDRED, is_bare, stated
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_LATE = Wording(
    "P.",
    r"<part:[NMU]>(?:,? (?!and|or)[^|A-SU-Z,;]{1,30})?"
    r"(?:, or|, that is,?|, which is| \(|, equal to|, equivalent to)"
    r" ?(?:(?:about|some|just|only|roughly) )?<share:P>"
    r"(?: of (?:the|that|this) (?P<base>sum|total|amount|whole|money))?(?=[).,;|]|$)",
)
# What makes it the share of another thing: "profit rose by €28 million, or 41 per cent".
_OTHER = Pattern(
    r"\b(?:up|down|more|less|fewer|higher|lower|above|below|over|under|rose|risen|rise|fell|fall|drop\w*"
    r"|cut\w*"
    r"|increas\w*|decreas\w*|grew|grow\w*|growth|gain\w*|los[st]\w*|profit\w*|sav\w+|dearer|cheaper"
    r"|longer|shorter"
    r"|shr[aiu]nk\w*|reduc\w*|declin\w*|jump\w*|climb\w*|than|from|against|extra|addition\w*|further|raised"
    r"|interest|margin|discount|tax|commission|per|each|every|another|others?)\b"
)
# "It was €28 million, or 41 per cent, dearer than planned"
_OTHER_AFTER = Pattern(
    r"\b(?:more|less|fewer|higher|lower|above|below|over|under|dearer|cheaper|longer|shorter|short|rest"
    r"|than|up"
    r"|down)\b"
)
# "4.8 million, or 42 per cent, of the claims"
_OF_IT = Pattern(r"\W*of\b")
# What a sum of money is called of which somebody pays or gets a part.
_WHOLE_SUM = Pattern(
    r"\b(?:bills?|costs?|cost|price|budget|total|damages?|fund|debts?|revenues?|income|turnover|takings"
    r"|spending"
    r"|worth|project|contract|grant|loan|sum|amount|package|estate|pot|set)\b"
)
# How far the told share may lie from the right one, in points: farther off it is a share of another whole.
_FARTHEST = Decimal(12)
# "In the ballot 1,050 members, or 34 per cent, voted no": a part of the whole, told in so many words.
_WITHIN = Pattern(
    r"^\W*(?:in|at|on|among|during|for|of|with|under|from|off|along|across|near)"
    r" (?:its|the|an?|their|his|her|that|this|these|those)\b"
)
_YEAR = Pattern(r"T|\b(?:this|last) (?:year|month|week|season)\b")


class Based(NamedTuple):
    """A part with its share, and the one figure before them that can be its whole."""

    found: Found
    whole: Claim


def told_before(article: Article) -> Iterator[Based]:
    """Parts with a share, whose whole the sentence before has told."""
    for found in article.find(_LATE):
        part, share = found["part"], found["share"]
        size, says = stated(part), stated(share)
        if not size or says is None or says >= HUNDRED or _OTHER.search(f"{found.before} {found.text}"):
            continue
        if _OTHER_AFTER.search(found.after[:40]) or _OF_IT.match(found.after) or _WITHIN.match(found.before):
            continue
        if _YEAR.search(found.before) and _YEAR.search(_sentence_before(found)):
            # "Last year the fund paid £56m. This year it was £14m, or ..."
            continue
        if any(same_measure((part, claim)) for claim in found.around if claim.start > share.end):
            continue
        ahead = [claim for claim in found.around if claim.start < part.start]
        alike = [claim for claim in ahead if _could_be_whole(part, claim)]
        near = [claim for claim in alike if _distance(found, claim) == 1]
        if len(near) != 1 or any(_distance(found, claim) == 0 for claim in alike):
            continue
        (whole,) = near
        if is_bare(whole):
            continue
        off = {claim.id: abs(HUNDRED * size / (stated(claim) or size) - says) for claim in alike}
        if min(off.values()) <= 1 or off[whole.id] > _FARTHEST:
            continue
        # "It has asked for $18 million. It has got $4.5 million, or a third of the sum."
        named = found.match["base"] is not None
        if part.kind != "money" or named or _WHOLE_SUM.search(_sentence_before(found)):
            yield Based(found, whole)


def _could_be_whole(part: Claim, claim: Claim) -> bool:
    size, figure = stated(part), stated(claim)
    if size is None or figure is None or figure <= size or not same_measure((part, claim)):
        return False
    return part.kind != "count" or (not is_bare(part) and (is_bare(claim) or part.head == claim.head))


def _distance(found: Found, claim: Claim) -> int:
    """How many sentences before the share a figure stands."""
    block = found.block
    at = next((place for place, i in block.marks.items() if block.claims[i] is claim), 0)
    return block.outline.count("|", at, found.match.start("share"))


def _sentence_before(found: Found) -> str:
    outline = found.block.outline
    end = outline.rfind("|", 0, found.match.start())
    return outline[outline.rfind("|", 0, max(0, end)) + 1 : end]
