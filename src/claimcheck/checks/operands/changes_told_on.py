"""Changes that point back: "the 25 per cent increase", "the increase of 0.7 points", "has halved. It was".

What it was and what it is now were told in the sentences before, or are told right after a "doubled" that
announces them. Taken are two figures of one thing with nothing like them beside, in words of two times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.changes import OTHER_GROWTH, REPEATED_GROWTH
from claimcheck.checks.operands.nearby import Sentence, Telling, comparable, tellings
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_ROSE = "increase|rise|growth|gain|jump|hike|surge|climb|improvement|leap|expansion|uptick|boost"
_FELL = "fall|drop|decline|decrease|reduction|cut|loss|slump|dip|slide|plunge|contraction|shortfall"
_NOUN = rf"(?:(?P<up>{_ROSE})|(?P<down>{_FELL}))"
_POINTS_BACK = (
    # "The 25 per cent increase has filled every classroom"
    Pattern(rf"(?:\b(?:the|that|this|such an?)|T['’]?s?) (?P<change>[PB])(?:-| )(?:[a-z]+ )?{_NOUN}\b"),
    # "Such a jump, of 20 per cent in six months, has not been seen"
    Pattern(
        rf"\b(?:the|that|this|such an?) {_NOUN}, (?:of|by) (?:about |some |just "
        rf"|only )?(?P<change>[PB])"
    ),
    # "gets 4,600 euros, 15 per cent more"; "the figure now is 27, a quarter less"
    Pattern(
        r"(?:, | – | \(|: )(?:or |that is |about |some |just |nearly |almost |a full )*(?P<change>[PB]) "
        r"(?:(?P<up>more|higher|dearer|up|above that|longer|bigger|larger)|(?P<down>less|fewer|lower"
        r"|cheaper|down|below that"
        r"|shorter|smaller))(?=[.,;)]|$)"
    ),
    # "The increase of 0.7 percentage points was the sharpest"; "that is an increase of 25 per cent"
    Pattern(
        rf"(?:^ ?|, |; |: | – )(?:(?:that|this|it|which) (?:is|was|makes|means|represents|amounts to) )?"
        rf"(?:the|an?|that|this) (?:[a-z-]+ )?{_NOUN} of (?:about |some |just |only )?(?P<change>[PB])"
    ),
)
# "The growth came from ..., up 12 per cent": a base of its own, or another time.
_OWN = Pattern(
    r"^ (?:in (?!(?:T|D|just|only)\b|the (?:number|price|cost|figure))|of |for |on |than |from |against "
    r"|compared "
    r"|above |below |over (?!(?:just |only |the (?:past|last) |that |those )?(?:D|T|time|period)\b)"
    r"|(?:that|which) (?:was )?(?:planned|promised|announced|sought"
    r"|demanded|forecast|expected|predicted|proposed|asked))"
)
# "In the last of these years they fell by 13 per cent"
_OWN_TIME = Pattern(
    r"\b(?:in|over|during|within) (?:the|that|those|these|this|one)\b|\byear on year\b|\ba year earlier\b"
)
# "It blamed the drop on the building site"
_BLAMES = Pattern(r"\b(?:blam\w+|put|pin(?:s|ned)?)\b")
_PLANNED = Pattern(
    r"\b(?:asked for|demand\w*|sought|seek\w*|want\w*|offer\w*|promis\w*|forecast\w*|expect\w*|propos\w*"
    r"|would|could"
    r"|target\w*|another|further|additional|average|each|every|annual|yearly|national\w*|if|compared"
    r"|separate\w*)\b"
)
# "The number has doubled since 2015."
_ANNOUNCED = Pattern(
    r"\b(?:has|have|had|was|were|is|are)(?: been)?(?: (?:more|less|nearly|almost|about|roughly|now"
    r"|all but|since"
    r"|than|just))* (?P<change>X)\b"
)
_THEN = Pattern(
    r"\b(?:then|ago|earlier|before|previously|was|were|had|stood|used to|at the time|initially|began"
    r"|started)\b"
)
_NOW = Pattern(r"\b(?:now|today|is|are|has|have|currently|stands?|last|this|by T|down to|up to|in T|T)\b")


_PRONOUNS = frozenset("it they this that which figure number total sum amount price cost".split())


class Told(NamedTuple):
    """Two figures of one thing, and a change that points at them. `direction` is what its words say."""

    change: Claim
    # In the order they are told; which was first is for the direction to say.
    one: Claim
    other: Claim
    direction: Literal["up", "down"] | None
    now: Sentence


def told_on(article: Article) -> Iterator[Told]:
    """Changes with their two figures in other sentences."""
    for telling in tellings(article, "P", "B"):
        for pattern in _POINTS_BACK:
            for match in pattern.finditer(telling.now.text):
                yield from _back(telling, match)
    before: Sentence | None = None
    for telling in tellings(article):
        if telling.before:
            before = telling.before[-1]
            announced = _ANNOUNCED.search(before.text)
            if announced is not None:
                yield from _ahead(before, announced, telling.now)


def _back(telling: Telling, match: re.Match[str]) -> Iterator[Told]:
    now = telling.now
    rest = now.text[match.end() :]
    own = _OWN.match(rest) is not None and not (
        rest.startswith(" on ") and _BLAMES.search(now.text[: match.start()])
    )
    if own or not telling.before:
        return
    if _PLANNED.search(now.text[max(0, match.start() - 60) : match.end()]):
        return
    if OTHER_GROWTH.search(telling.words + now.text) or REPEATED_GROWTH.search(now.text):
        return
    change = now.claim_at(match.start("change"))
    points = match["change"] == "B"
    subject = match.groupdict().get("subject")
    if subject is not None and not _same_subject(subject, telling):
        return
    spoken = (*telling.told, *(claim for at, claim in now.marked if at < match.start("change")))
    if any(claim.kind == "multiple" for claim in spoken):
        return
    if points:
        figures = tuple(claim for claim in spoken if claim.kind == "percent")
    else:
        if any(claim.kind == "percent" for claim in spoken):
            return
        figures = tuple(
            claim
            for sentence in (*telling.before, now)
            for at, claim in sentence.marked
            if claim.kind in ("count", "money", "measure")
            and (sentence is not now or at < match.start("change"))
            # "36 doctors per 100,000 people"
            and not sentence.text[:at].endswith("per ")
        )
    pair = _pair(figures)
    if pair is None or not _two_times(telling):
        return
    yield Told(change, *pair, "up" if match["up"] else "down", now)


def _same_subject(subject: str, telling: Telling) -> bool:
    """Whether what "has grown by half" is what the figures were of, with no time of its own."""
    now = telling.now
    if subject not in _PRONOUNS and not re.search(rf"\b{subject}\b", telling.words):
        return False
    if _OWN_TIME.search(now.text):
        return False
    told_here = any(claim.kind in ("count", "money", "measure") for claim in now.claims)
    return told_here or not any(claim.kind in ("date", "duration") for claim in now.claims)


def _ahead(announced: Sentence, match: re.Match[str], now: Sentence) -> Iterator[Told]:
    """ "has doubled since 2015. Back then 210,000 came; this year it was 420,000"."""
    change = announced.claim_at(match.start("change"))
    if announced.figures or any(claim.kind in ("percent", "multiple") for claim in now.claims):
        return
    pair = _pair(now.figures)
    words = now.text
    if pair is None or not (_THEN.search(words) and _NOW.search(words)):
        return
    if OTHER_GROWTH.search(announced.text + words) or REPEATED_GROWTH.search(announced.text):
        return
    yield Told(change, *pair, None, now)


def _pair(figures: tuple[Claim, ...]) -> tuple[Claim, Claim] | None:
    """The two figures that are of one thing, if there are no more."""
    if len(figures) < 2:
        return None
    pairs = [
        (one, other)
        for number, one in enumerate(figures)
        for other in figures[number + 1 :]
        if same_measure((one, other)) and _of_one_thing(one, other)
    ]
    if len(pairs) != 1:
        return None
    return pairs[0]


def _of_one_thing(one: Claim, other: Claim) -> bool:
    if any(not stated(claim) or claim.whole is not None for claim in (one, other)):
        return False
    return one.kind != "count" or is_bare(one) or is_bare(other) or comparable((one, other))


def _two_times(telling: Telling) -> bool:
    """Whether the sentences speak of two times, or of a course from one figure to the other."""
    words = f"{telling.words} {telling.now.text}"
    dates = sum(claim.kind == "date" for claim in (*telling.told, *telling.now.claims))
    return dates >= 2 or _COURSE.search(words) is not None


_COURSE = Pattern(
    r"\b(?:from|to|until|rose|risen|rises|fell|fallen|falls|grew|grown|climb\w*|drop\w*|now|today|ago"
    r"|earlier|last|before"
    r"|previous\w*|compared|against|up|down|instead|open(?:ed|s)|clos(?:ed|es)|began|started|ended|stood)\b"
)
