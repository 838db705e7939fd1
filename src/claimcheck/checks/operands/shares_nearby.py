"""Shares of a group whose part and whole the sentences before told, in whatever words: "14 per cent of our
houses".

"39,800 dwellings, of which 3,980 were empty. If 14 per cent of our houses are dark ...": the share names the
group, or speaks of those just counted, and no pair of figures at hand makes it. The pair that it nearly makes
is meant; one that another share at hand fits is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import (
    HUNDRED,
    ONE,
    divide,
    is_bare,
    last_place,
    meant,
    meets,
    negative,
    scale,
    shift,
    stated,
    widen,
)
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import reading, same_measure
from claimcheck.checks.operands.shares_told_on import Share
from claimcheck.lexicon.kinship import PEOPLE
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# A change, a comparison, a rate of something else.
_OTHER = Pattern(
    r"\b(?:more|less|fewer|higher|lower|rise|rose|risen|increase[sd]?|grew|growth|fall|fell|fallen"
    r"|drop(?:ped)?|decline[sd]?"
    r"|decrease[sd]?|cut|up|down|by|than|from|profit|points?|interest|inflation|margin|average"
    r"|nationally|nationwide"
    r"|compared|against|discount|premium|stake|shares?|pay|raise|tax|duty|fee|levy|if at least|at least"
    r"|threshold|quorum"
    r"|target|aims?|goal|required|must)\b"
)
_NAMED_BASE = Pattern(
    r" of (?:(?:the|our|all|all the|these|those|its|their|his|her|your|every|adult"
    r"|registered) ){0,2}(?P<base>[a-z-]+)"
)
# "Of those surveyed", "of the rest": another whole than the one told.
_OTHERS = Pattern(
    r" of (?:the |all )?(?:those|these|them|rest|others?|remainder) (?:[a-z]+ed|who|that|in|on|over"
    r"|under|with|aged|from|at|not)\b|"
    r" of (?:the )?(?:rest|others?|remainder)\b"
)
# "In other words, 75 per cent of those who voted": the votes that were just counted.
_WHO_VOTED = Pattern(
    r" of those (?:who (?:had )?)?(?:voted|voting|answered|replied|responded|took part|taking part"
    r"|turned out|attended|polled"
    r"|asked|questioned|surveyed|tested|present)\b"
)
# What says that a share is that of the figures before it.
_SAME_AGAIN = Pattern(
    r"\b(?:in other words|that is|that means|so|thus|then|hence|i\.e|put differently|therefore)\b"
)
_BALLOTS = frozenset("vote votes ballot ballots poll papers".split())
_ANAPHORA = frozenset("them these those who which whom it total whole lot all".split())
_IN_SUPPORT = Pattern(
    r"^ (?:behind|in favou?r|support|backing|in support|said yes|voted (?:yes|for)|agreed|against)\b"
)
_VOTES = Pattern(
    r"(?:(?:in favou?r|for|yes)\b[^|NMUP]{0,50}: (?P<ayes>N)[.;,]?\|? ?(?:and )?(?:against|no"
    r"|opposed)\b[^|NMUP]{0,20}: (?P<noes>N))"
    r"|(?:(?P<ayes2>N)[^|NMUP]{0,20} (?:in favou?r|for|yes)\b[^|NMUP]{0,30} (?P<noes2>N)[^"
    r"|NMUP]{0,15} (?:against|no|opposed)\b)"
)
_LEAD, _TAIL = 28, 24
_PEOPLE = frozenset(stem(word) for word in PEOPLE)
_EXACT = Pattern(r"%|per ?cent")
_LEAST, _MOST = Decimal("0.4"), Decimal("2.5")
_NEAREST, _FURTHEST = Decimal("0.6"), Decimal("1.67")


def nearby(article: Article, seen: frozenset[str]) -> Iterator[Share]:
    """Shares that no part and whole at hand make, though they name the whole; not those `seen` elsewhere."""
    for telling in tellings(article, "P"):
        text = telling.now.text
        for at, share in telling.now.marked:
            figure = stated(share)
            # "Half of them" is as loosely said as "most of them".
            if (
                text[at] != "P"
                or not _EXACT.search(share.text)
                or share.id in seen
                or figure is None
                or not 0 < figure < HUNDRED
            ):
                continue
            around = text[max(0, at - _LEAD) : at] + "#" + _clause(text[at + 1 : at + 1 + _TAIL])
            if _OTHER.search(around) or share.hedge in (
                "more_than",
                "less_than",
                "at_least",
                "at_most",
                "up_to",
            ):
                continue
            base = _NAMED_BASE.match(text, at + 1)
            others = _OTHERS.match(text, at + 1) is not None and _WHO_VOTED.match(text, at + 1) is None
            if others or (base is None and not _IN_SUPPORT.match(text[at + 1 :])):
                continue
            yield from _told(telling, share, figure, base["base"] if base else None)


def _told(telling: Telling, share: Claim, figure: Decimal, base: str | None) -> Iterator[Share]:
    context = (*telling.before[-2:], telling.now)
    ahead = [claim for claim in telling.now.claims if claim.start < share.start]
    pairs = [*_pairs(telling.before[-1:], ahead), *_votes(context)]
    if any(_fits(part, whole, share, summed=summed) for part, whole, summed in pairs):
        return
    others = [
        claim
        for sentence in context
        for claim in sentence.claims
        if claim.kind == "percent" and claim.id != share.id
    ]
    for part, whole, summed in reversed(pairs):
        if base is None and not summed:
            continue
        if any(_fits(part, whole, other, summed=summed) for other in others):
            continue
        again = _SAME_AGAIN.search(telling.now.text) is not None
        named = (
            _names(base, part, whole) or (again and _both_people(base, whole)) if base is not None else True
        )
        # "Eighteen of these were weak; in other words 75 per cent of the samples": of 24 cores.
        named = named or (again and is_bare(part) and part.sentence == share.sentence)
        if not named and not (summed and base in _BALLOTS):
            continue
        made = _made(part, whole, summed=summed)
        near = _NEAREST <= made / figure <= _FURTHEST
        if (near and again) or _misprint(figure, made):
            yield Share(telling, part, whole, share, summed=summed, rest=False)
            return


def _pairs(before: tuple[Sentence, ...], ahead: list[Claim]) -> Iterator[tuple[Claim, Claim, bool]]:
    """Parts with their wholes: tied by the reader, or a bare or like figure right after a larger one."""
    figures = [claim for sentence in before for claim in sentence.figures] + [
        claim for claim in ahead if claim.kind in ("count", "money", "measure")
    ]
    known = {claim.id: claim for claim in figures}
    for number, part in enumerate(figures):
        whole = known.get(part.whole or "")
        for other in (whole,) if whole is not None else figures[max(0, number - 2) : number]:
            if not same_measure((part, other)) or not 0 < (stated(part) or 0) < (stated(other) or 0):
                continue
            if whole is not None or part.kind != "count" or is_bare(part) or alike(part.head, other.head):
                yield part, other, False


def _votes(context: tuple[Sentence, ...]) -> Iterator[tuple[Claim, Claim, bool]]:
    """The votes for and against, as parts of their sum."""
    block = context[0].block
    start = context[0].start
    for match in _VOTES.finditer(block.outline, start, context[-1].end):
        first, second = ("ayes", "noes") if match["ayes"] else ("ayes2", "noes2")
        ayes, noes = block.claim_at(match.start(first)), block.claim_at(match.start(second))
        if same_measure((ayes, noes)) and stated(ayes) and stated(noes):
            yield ayes, noes, True


def _made(part: Claim, whole: Claim, *, summed: bool) -> Decimal:
    size, most = stated(part) or Decimal(0), stated(whole) or ONE
    return HUNDRED * size / (most + size if summed else most)


def _fits(part: Claim, whole: Claim, share: Claim, *, summed: bool) -> bool:
    says, figure = meant(share), stated(share)
    if says is None or figure is None:
        return True
    says = widen(says, last_place(figure) / 2)
    if summed:
        made = _made(part, whole, summed=True)
        return any((says.low or 0) <= each <= (says.high or HUNDRED) for each in (made, HUNDRED - made))
    ratio = divide(*reading((part, whole)))
    if ratio is None:
        return True
    return meets(scale(ratio, HUNDRED), says) or meets(scale(shift(negative(ratio), ONE), HUNDRED), says)


def _names(base: str, part: Claim, whole: Claim) -> bool:
    named = stem(base)
    return base in _ANAPHORA or any(alike(named, claim.head) for claim in (whole, part))


def _both_people(base: str, whole: Claim) -> bool:
    """ "About 13 per cent of the holidaymakers, in other words," of 2,140 passengers."""
    return stem(base) in _PEOPLE and whole.head in _PEOPLE


def _misprint(said: Decimal, made: Decimal) -> bool:
    """Whether the share is a misprint of what part and whole make, and no other figure altogether."""
    return misprinted(said, made) and _LEAST < said / made < _MOST


def _clause(text: str) -> str:
    return re.split(r"[,;:()|]", text, maxsplit=1)[0]
