"""A change beside two figures of one measure, however they are put: "cost 95p in 2021 and £1.14 now, up 20%".

The two are the only ones of their measure in the sentence, or one stands in the sentence before; and the
change comes near what they make. A change that was worked wrongly lies near the truth; one of something else
lies anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from claimcheck.checks.arithmetic import HUNDRED, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.changes import OTHER_GROWTH, OWN_BASE, REPEATED_GROWTH, direction
from claimcheck.checks.operands.changes_told_on import Told
from claimcheck.checks.operands.nearby import Telling, alike, comparable, tellings
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_JUST = r"(?:(?:about|around|some|just|only|nearly|almost|roughly|over|a mere|by|a full) ){0,2}"
_NOUN = (
    r"(?:increase|rise|growth|gain|jump|hike|surge|climb|improvement|fall|drop|decline|decrease"
    r"|reduction|cut|slump"
    r"|raise|boost|uplift|leap|plunge)"
)
_VERB = (
    r"(?:up|down|rose|risen|rising|rises|grew|grown|grows|climbed|jumped|increased|soared|surged"
    r"|advanced|fell|fallen"
    r"|falls|dropped|declined|decreased|slumped|slid|slipped|shrank|plunged|tumbled|dipped)"
)
SAID = (
    Pattern(
        rf"\b(?:an?|the|its|their|to|with|for|this|that) (?:[a-z-]+ ){{0,2}}?{_NOUN} of {_JUST}(?P<change>P)"
        r"(?P<after>[^A-Z|]{0,60})"
    ),
    Pattern(rf"\b{_VERB} {_JUST}(?P<change>P)(?P<after>[^A-Z|]{{0,60}})"),
    Pattern(rf"(?P<change>P)(?: |-){_NOUN}\b(?P<after>[^A-Z|]{{0,60}})"),
    Pattern(r"(?P<change>P) (?:more|less|fewer|higher|lower)\b(?P<after>[^A-Z|]{0,60})"),
)
# The one whose subject is what rose.
VERBAL = SAID[1]
_CLAUSE = Pattern(r"[;:]|\b(?:while|whereas|but|although|and|as|whose|because)\b")
_SPEAKS = Pattern(
    r"\b(?:after inflation|tax|interest|discount|if|would|could|target|forecast|expected|compared with a)\b"
)
_NEAREST, _FURTHEST = Decimal("0.45"), Decimal("2.2")


def at_hand(article: Article, seen: frozenset[str]) -> Iterator[Told]:
    """Changes beside the only two figures they can be of; those `seen` elsewhere are left alone."""
    done = set(seen)
    for telling in tellings(article, "P"):
        text = telling.now.text
        if OTHER_GROWTH.search(text) or REPEATED_GROWTH.search(text) or text.count("P") != 1:
            continue
        for pattern in SAID:
            for match in pattern.finditer(text):
                change = telling.now.claim_at(match.start("change"))
                way = direction(match.group()[: match.start("after") - match.start()])
                if change.id in done or way is None or OWN_BASE.match(match["after"]):
                    continue
                done.add(change.id)
                pair = _pair(telling)
                if pair is None or _set_apart(telling, pair, match):
                    continue
                if _near(*pair, change, way):
                    yield Told(change, *pair, way, telling.now)


def _pair(telling: Telling) -> tuple[Claim, Claim] | None:
    """The only two figures of one measure in the sentence, or one there and one before it."""
    here = [claim for claim in telling.now.figures if claim.restates is None]
    if _SPEAKS.search(telling.now.text):
        return None
    if len(here) == 2 and comparable((here[0], here[1])):
        return here[0], here[1]
    if len(here) != 1 or not telling.before:
        return None
    there = [claim for claim in telling.before[-1].figures if claim.restates is None]
    if len(there) == 1 and there[0].head == here[0].head and comparable((there[0], here[0])):
        return there[0], here[0]
    return None


def _set_apart(telling: Telling, pair: tuple[Claim, Claim], match: re.Match[str]) -> bool:
    """Whether the change is of another clause, or the two are figures of two things.

    "Prices rose 3% in May, while rents fell from £900 to £850"; "sales were £1.2m and costs £1.5m, up 38%".
    """
    one, other = pair
    if one.head is not None and other.head is not None and not alike(one.head, other.head):
        return True
    if one.kind != other.kind:
        return True
    places = [at for at, claim in telling.now.marked if claim in pair]
    change = match.start("change")
    after, before = [at for at in places if at > change], [at for at in places if at < change]
    between = (
        telling.now.text[change : min(after)] if after else telling.now.text[max(before) : match.start()]
    )
    return _CLAUSE.search(between) is not None


def _near(one: Claim, other: Claim, change: Claim, way: Literal["up", "down"]) -> bool:
    """Whether the change comes near what the two make, in the order its direction gives."""
    low, high = sorted((stated(one) or Decimal(0), stated(other) or Decimal(0)))
    says = stated(change)
    if low <= 0 or not says or low == high:
        return False
    made = HUNDRED * (high - low) / (low if way == "up" else high)
    return _NEAREST <= made / says <= _FURTHEST
