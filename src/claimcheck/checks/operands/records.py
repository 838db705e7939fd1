"""People told one by one after their number, and games by how they ended.

"Three people - two men, a woman and a child - were hurt"; "won 18 of its 30 games, drew six and lost eight":
whoever stands with an article is one, and a game is won, drawn or lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article
from claimcheck.lexicon.kinship import PEOPLE
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_LIST = Pattern(
    r"(?P<total>N)(?: [\u2013\u2014-] |, |: | \()(?P<items>(?:N|an? [a-z-]+"
    r"|one [a-z-]+|his [a-z-]+"
    r"|her [a-z-]+|their [a-z-]+)(?:, (?:N|an? [a-z-]+|one [a-z-]+|his [a-z-]+|her [a-z-]+"
    r"|their [a-z-]+)){0,5},? and"
    r" (?:N|an? [a-z-]+|one [a-z-]+|his [a-z-]+|her [a-z-]+"
    r"|their [a-z-]+))(?P<end> [\u2013\u2014-](?= )|[),.;|]|$)"
)
_ONE = Pattern(r"\b(?:an?|one|his|her|their) (?P<noun>[a-z-]+)")
_PERSON = frozenset(
    stem(word) for word in (*PEOPLE, "man", "woman", "child", "boy", "girl", "baby", "driver")
)
_ENDED = Pattern(
    r"\bwon (?P<won>N) of (?:its|their|his|her|the) (?:first |last |opening )?(?P<total>N)[^|A-Z]{0,20}?,"
    r" (?:drew|drawn|tied|drawing) (?P<drawn>N|one|none),? (?:and )?(?:lost|losing) (?P<lost>N|one|none)\b"
    # "won 14 matches, drew five and lost nine of its 26"
    r"|\bwon (?P<won3>N),? (?:drew|drawn|tied) (?P<drawn3>N|one|none),? and (?:lost) (?P<lost3>N|one|none)"
    r" of (?:its|their|his|her|the) (?P<total3>N)"
    r"|\bplayed (?P<total2>N)[^|A-Z]{0,30}?, winning (?P<won2>N|one), drawing (?P<drawn2>N|one"
    r"|none),? and losing"
    r" (?P<lost2>N|one|none)\b"
)
_WORDS = {"one": Decimal(1), "none": Decimal(0)}


class Told(NamedTuple):
    """A total, its parts that are figures, and how many more were told without one."""

    total: Claim
    parts: tuple[Claim, ...]
    singles: Decimal


def records(article: Article) -> Iterator[Told]:
    """Every number of people or games with what was told of them one by one."""
    for block in article.runs():
        if not block.is_prose or "N" not in block.outline:
            continue
        for match in _LIST.finditer(block.outline):
            total = block.claim_at(match.start("total"))
            at = match.start("items")
            parts = tuple(
                block.claim_at(at + place) for place, sign in enumerate(match["items"]) if sign == "N"
            )
            nouns = [stem(found["noun"]) for found in _ONE.finditer(match["items"])]
            heads = [total.head, *nouns, *(part.head for part in parts)]
            if parts and total.whole is None and all(head in _PERSON for head in heads):
                yield Told(total, parts, Decimal(len(nouns)))
        for match in _ENDED.finditer(block.outline):
            two = next(mark for mark in ("", "2", "3") if match[f"total{mark}"])
            ended: list[Claim] = []
            singles = Decimal(0)
            for name in ("won", "drawn", "lost"):
                told = match[name + two]
                if told == "N":
                    ended.append(block.claim_at(match.start(name + two)))
                else:
                    singles += _WORDS[told]
            yield Told(block.claim_at(match.start("total" + two)), tuple(ended), singles)


def misses(told: Told) -> bool:
    """Whether the parts do not make the total; figures without a hedge only."""
    if any(claim.hedge is not None or stated(claim) is None for claim in (told.total, *told.parts)):
        return False
    made = sum((stated(part) or Decimal(0) for part in told.parts), told.singles)
    return made != stated(told.total)
