"""Changes of two figures that the sentences before told: "paid $285 a week ... it was $345. The rent rose by
31%".

What the change is of is not said again, so any two figures of one measure at hand may be meant, and only a
change that none of them makes, and that comes near what the last two make, is a slip. Where more than two are
at hand it must be a misprint of what the last two make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import Literal

from claimcheck.checks.arithmetic import HUNDRED, is_bare, last_place, meant, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.changes import OTHER_GROWTH, OWN_BASE, REPEATED_GROWTH, direction
from claimcheck.checks.operands.changes_at_hand import SAID, VERBAL
from claimcheck.checks.operands.changes_told_on import Told
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import reading, same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# "Exports of 4 per cent", "than planned", "on 2019": the change has a base, or a thing, of its own.
_OWN = Pattern(
    r"^ (?:of |than |on |from |against |compared |above |below |for |to |among |at (?!the|its)|in"
    r" (?!just|only|T|D|the (?:same|past|last|D|T|time|price"
    r"|number)|a (?:D|single|period|year|decade)|value|all|one|t[wh]))"
)
_SPEAKS = Pattern(
    r"\b(?:after inflation|tax|interest|discount|if|would|could|target|forecast|expected|expects?"
    r"|average|another|further"
    r"|separate\w*|each|every|per cent of|nationally|nationwide|rival|sector|industry)\b"
)
# What stands before the verb, or before "a rise of".
_SUBJECT = Pattern(
    r"(?P<subject>[a-z'\u2019-]+) (?:has |have |had |is |are |was |were |thus |now |therefore |since "
    r"|then )*$"
)
_SO = Pattern(r"(?:^ ?|, |; )(?:so|thus|hence|that is|that means|in other words)\b")
# What a change may be of is told by its own words: "a 20% rise in rents" after the sales of boats is of
# rents.
_OF_THING = Pattern(
    r"^ (?:in|of|to|for) (?!an? )(?:the |its |their |his |her |our )?(?:[a-z-]+ ){0,2}?"
    r"(?P<thing>[a-z-]+)(?=[ ,.;)|]|$)"
)
_PRONOUNS = frozenset(
    "it they that this which figure figures number numbers total sum amount price prices cost costs count"
    " bill rate level an a the with after and of by for at from in on to".split()
)
_BACK_THEN = Pattern(r"\b(?:ago|earlier|had been|the year before|previous\w*)\b|\| ?T,?[^|]{0,60} had been")
_BACK = 2
_NEAREST, _FURTHEST = Decimal("0.6"), Decimal("1.67")


def nearby(article: Article, seen: frozenset[str]) -> Iterator[Told]:
    """Changes that no two figures at hand make; those `seen` elsewhere are left alone."""
    done = set(seen)
    for telling in tellings(article, "P"):
        text = telling.now.text
        if OTHER_GROWTH.search(text) or REPEATED_GROWTH.search(text):
            continue
        for pattern in SAID:
            for match in pattern.finditer(text):
                change = telling.now.claim_at(match.start("change"))
                way = direction(match.group()[: match.start("after") - match.start()])
                if (
                    change.id in done
                    or way is None
                    or OWN_BASE.match(match["after"])
                    or _OWN.match(match["after"])
                ):
                    continue
                done.add(change.id)
                if _SPEAKS.search(_clause(text, match.start(), match.end())) or not _goes_on(telling, match):
                    continue
                for told in _told(telling, match.start(), change, way):
                    if not of_another(text[match.start("after") :], (told.one, told.other)):
                        yield told


def _goes_on(telling: Telling, match: re.Match[str]) -> bool:
    """Whether what rose is what the sentences before gave the figures of, as far as it is named at all.

    "It rose", "so the rent rose", "the number has fallen"; not "Exports rose" after the sales of boats.
    """
    subject = _SUBJECT.search(telling.now.text[: match.start()]) if match.re.pattern == VERBAL.text else None
    if subject is None or _SO.search(telling.now.text[: match.start()]):
        return True
    named = subject["subject"]
    if named in _PRONOUNS:
        return True
    told = {word for claim in telling.told for word in (claim.head, *claim.words) if word}
    return any(alike(stem(named), word) for word in told)


def _told(telling: Telling, at: int, change: Claim, way: Literal["up", "down"]) -> Iterator[Told]:
    figures = [claim for sentence in telling.before[-_BACK:] for claim in _plain(sentence)]
    figures += [claim for place, claim in telling.now.marked if place < at and claim in _plain(telling.now)]
    pairs = [(one, other) for one, other in combinations(figures, 2) if of_one_measure(one, other)]
    says = stated(change)
    if not pairs or not says or any(_fits(*pair, change, way) for pair in pairs):
        return
    last = pairs[-1]
    # "124,800 came. A year ago there had been 96,000": told the other way round.
    made = _made(*last, way)
    if made is None and _BACK_THEN.search(telling.words):
        made = _made(last[1], last[0], way)
    if not made or not _alike(*last):
        return
    near = len(pairs) == 1 and _NEAREST <= made / says <= _FURTHEST and _two_times(telling)
    if near or (misprinted(says, made) and _NEAREST / 2 <= made / says <= _FURTHEST * 2):
        yield Told(change, *last, way, telling.now)


def _plain(sentence: Sentence) -> list[Claim]:
    return [
        claim
        for claim in sentence.figures
        if claim.restates is None and claim.whole is None and stated(claim)
    ]


def of_another(after: str, pair: tuple[Claim, Claim]) -> bool:
    """Whether the words behind a change say that it is of another thing: "a 50% jump in the price of ore"."""
    thing = _OF_THING.match(after)
    if thing is None:
        return False
    named = stem(thing["thing"])
    return not any(
        alike(named, word) or named == word for one in pair for word in (one.head, *one.words[:6]) if word
    )


def of_one_measure(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one measure, or a rate and a figure that leaves out what it is per."""
    if same_measure((one, other)):
        return True
    ours, theirs = one.quantity, other.quantity
    if one.kind != other.kind or one.kind != "money" or ours is None or theirs is None:
        return False
    rates = [each.unit is not None and each.unit.startswith("per_") for each in (ours, theirs)]
    return sum(rates) == 1 and not set(ours.currencies).isdisjoint(theirs.currencies)


def _alike(one: Claim, other: Claim) -> bool:
    if one.kind != "count" or one.head is None or other.head is None or is_bare(one) or is_bare(other):
        return True
    return alike(one.head, other.head)


def _made(one: Claim, other: Claim, way: Literal["up", "down"]) -> Decimal | None:
    """The change in per cent from the first to the second; None where it goes the other way."""
    before, after = stated(one), stated(other)
    if not before or not after or before == after or (after > before) != (way == "up"):
        return None
    return HUNDRED * abs(after - before) / before


def _fits(one: Claim, other: Claim, change: Claim, way: Literal["up", "down"]) -> bool:
    says, figure = meant(change), stated(change)
    if says is None or figure is None:
        return True
    slack = last_place(figure)
    for first, second in ((one, other), (other, one)):
        made = _made(first, second, way)
        if made is None:
            continue
        was, now = reading((first, second))
        if was.low and was.high and now.low is not None and now.high is not None:
            ends = [
                HUNDRED * abs(now_end - was_end) / was_end
                for now_end in now
                for was_end in was
                if now_end and was_end
            ]
            if min(ends) - slack <= (says.high or figure) and max(ends) + slack >= (says.low or figure):
                return True
    return False


def _two_times(telling: Telling) -> bool:
    """Whether the sentences speak of two times."""
    claims = (*telling.told, *telling.now.claims)
    return (
        sum(claim.kind == "date" for claim in claims) >= 1
        or _TIMES.search(f"{telling.words} {telling.now.text}") is not None
    )


_TIMES = Pattern(
    r"\b(?:now|today|ago|earlier|before|previous\w*|last|this year|used to|once|then|since|instead)\b"
)


def _clause(text: str, start: int, end: int) -> str:
    begin = max(text.rfind(sign, 0, start) for sign in ",;:|")
    stop = min((at for sign in ",;:|" if (at := text.find(sign, end)) >= 0), default=len(text))
    return text[begin + 1 : stop]
