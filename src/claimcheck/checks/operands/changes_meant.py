"""Changes told sentences after the only two figures they can be of: "spoke of a 35 percent jump".

"Rademann sold 48,000 e-bikes in the first half of last year. ... In the six months to June sales reached
60,000. The chief spoke of a 35 percent jump in a market that shrank." Nothing says which figures are meant.
Three things together do: no two figures of the text make the change in its direction; one pair of one
measure before it, told of two times, is one slip of the keys away; and the change is named as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import Literal

from claimcheck.checks.arithmetic import HUNDRED, is_bare, last_place, meant, meets, stated, widen
from claimcheck.checks.article import Article
from claimcheck.checks.operands.changes import OTHER_GROWTH, REPEATED_GROWTH, direction
from claimcheck.checks.operands.changes_nearby import of_another, of_one_measure
from claimcheck.checks.operands.changes_told_on import Told
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Telling, alike, tellings
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range

Way = Literal["up", "down"]

_NOUN = (
    r"(?:increase|rise|growth|gain|jump|hike|surge|climb|improvement|fall|drop|decline|decrease|reduction|cut"
    r"|slump|raise|boost|uplift|leap|plunge|slide|collapse|dip|expansion|upturn|downturn|rebound|recovery|advance|loss|contraction)"
)
# "The 20% increase", "a 35 percent jump in a shrinking market", "an increase of 20 per cent"
_NAMED = (
    Pattern(
        rf"\b(?:an?|the|that|this|its|their|such a) (?:[a-z]+ )?(?P<change>P)(?: "
        rf"|-)(?:[a-z-]+ )?(?P<noun>{_NOUN})\b"
    ),
    Pattern(
        rf"\b(?:an?|the|that|this|its|their|such a) (?:[a-z-]+ )?(?P<noun>{_NOUN}) of (?P<change>P)(?! of)"
    ),
    # "That is 20 per cent more", "20 per cent more than before"
    Pattern(
        r"\b(?:that|this|which|it) (?:is|was|makes|means) (?P<change>P) (?P<noun>more|less|fewer"
        r"|higher|lower|up|down"
        r"|dearer|cheaper)(?=[.,;)]|$| than (?:before|then|a year|last|in T|T|the year))"
    ),
)
_SPEAKS = Pattern(
    r"\b(?:after inflation|tax|interest|discount|if|target|forecast|average|another|further|each|every"
    r"|nationally|nationwide|shares?|share price|index)\b"
)
_TWO_TIMES = Pattern(
    r"\b(?:now|today|ago|earlier|before|previous\w*|last|this year|used to|once|then|since|instead|until"
    r"|from [NMU]|against [NMU]|compared|the year|following|next|will rise|will fall)\b"
)
# "12,400 thefts ... 15,500 such offences"
_SUCH = Pattern(r"\b(?:such|similar|of them|of these)\b")
# "Some 59 per cent" of 58.2: a change is not told to the last digit.
_ROUNDING = Decimal("1.5")
# Counts further apart are of two things.
_FURTHEST = 6
_AROUND, _MOST_FIGURES, _MOST_PAIRS = 30, 40, 3


def meant_changes(article: Article, seen: frozenset[str]) -> Iterator[Told]:
    """Changes that the one pair they can be of does not make; those `seen` elsewhere are left alone."""
    figures = [
        claim for claim in article.claims if claim.kind in ("count", "money", "measure") and stated(claim)
    ]
    if len(figures) > _MOST_FIGURES:
        return
    done = set(seen)
    for telling in tellings(article, "P"):
        text = telling.now.text
        for pattern in _NAMED:
            for match in pattern.finditer(text):
                change = telling.now.claim_at(match.start("change"))
                way = direction(f" {match['noun']} ") or direction(match.group())
                around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
                if change.id in done or way is None or _SPEAKS.search(match.group()):
                    continue
                done.add(change.id)
                if OTHER_GROWTH.search(around) or REPEATED_GROWTH.search(around):
                    continue
                pair = _pair(telling, match.start(), change, way)
                if (
                    pair is not None
                    and not of_another(text[match.end() :], pair)
                    and not _explained(change, figures, way)
                ):
                    yield Told(change, *pair, way, telling.now)


def _pair(telling: Telling, at: int, change: Claim, way: Way) -> tuple[Claim, Claim] | None:
    """The one pair of figures before the change that it misses by a slip."""
    figures = [
        claim
        for claim in (
            *(claim for sentence in telling.before for claim in sentence.figures),
            *(claim for place, claim in telling.now.marked if place < at),
        )
        if claim.kind in ("count", "money", "measure") and claim.restates is None
    ]
    pairs = [pair for pair in combinations(figures, 2) if _of_one_thing(*pair) and _at_two_times(*pair)]
    strict = [pair for pair in pairs if same_measure(pair)]
    near = _near(strict, change, way) or _near(pairs, change, way)
    told = f"{telling.words} {telling.now.text}"
    two_times = sum(claim.kind == "date" for claim in telling.told) > 1 or _TWO_TIMES.search(told) is not None
    return near[0] if len(near) == 1 and len(pairs) <= _MOST_PAIRS and two_times else None


def _near(pairs: list[tuple[Claim, Claim]], change: Claim, way: Way) -> list[tuple[Claim, Claim]]:
    """The pairs that a change misses by a slip."""
    return [
        (one, other)
        for one, other in pairs
        if _slipped(change, _made(one, other, way), _made(one, other, _other(way)))
    ]


def _at_two_times(one: Claim, other: Claim) -> bool:
    """Whether two figures are not part and whole, or are what there was and what is left of it.

    "In 2019, 640 boats were registered. Today 416 remain."
    """
    left = one.id == other.whole and one.sentence != other.sentence
    return left or (one.whole is None and other.whole is None)


def _of_one_thing(one: Claim, other: Claim) -> bool:
    """Whether two figures may be one at two times: of one measure, with one noun or one of them without."""
    if not of_one_measure(one, other) or not stated(one) or not stated(other):
        return False
    if is_bare(one) or is_bare(other):
        return True
    if one.kind != "count":
        return one.head is None or other.head is None or alike(one.head, other.head) or one.kind == "money"
    low, high = sorted((stated(one) or Decimal(0), stated(other) or Decimal(0)))
    if high > _FURTHEST * low:
        return False
    such = any(_SUCH.search(each.text) for each in (one, other))
    return such or alike(one.head, other.head)


def _other(way: Way) -> Way:
    return "down" if way == "up" else "up"


def _made(one: Claim, other: Claim, way: Way) -> Decimal:
    """The change in per cent between two figures, from the smaller one up or from the larger one down."""
    low, high = sorted((stated(one) or Decimal(0), stated(other) or Decimal(0)))
    return HUNDRED * (high - low) / (low if way == "up" else high)


def _slipped(change: Claim, made: Decimal, wrong_base: Decimal) -> bool:
    """Whether a change is one slip of the keys from another, or worked from the wrong one of two figures."""
    said = stated(change)
    if said is None or not made or not Decimal("0.5") < said / made < 2:
        return False
    if abs(said - made) < _ROUNDING:
        return False
    of_wrong = abs(said - wrong_base) <= last_place(said) / 2 and abs(said - made) > 2 * last_place(said)
    return of_wrong or misprinted(said, made)


def _explained(change: Claim, figures: list[Claim], way: Way) -> bool:
    """Whether any two figures of the text make the change."""
    says, figure = meant(change), stated(change)
    if says is None or figure is None:
        return True
    says = widen(says, last_place(figure) / 2)
    pairs = (
        pair for pair in combinations(figures, 2) if same_measure(pair) and stated(pair[0]) != stated(pair[1])
    )
    return any(meets(Range(made, made), says) for pair in pairs for made in (_made(*pair, way),))
