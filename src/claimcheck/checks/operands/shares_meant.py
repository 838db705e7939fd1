"""Shares told sentences after the only part and whole they can be of: "when 28 per cent of outlets cheat".

"Inspectors visited 250 petrol stations. Most were in order, but 45 were selling mixed fuel. ... 'When 28
per cent of outlets cheat, honest dealers suffer.'" The words behind the share name the group anew, so they
cannot say which figures are meant. Three things together do: no two figures of the text make the share; one
pair before it, tied as part and whole, is one slip away; and the share speaks of a group, a rate or a vote.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from claimcheck.checks.arithmetic import HUNDRED, is_bare, last_place, meant, meets, stated, widen
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import same_measure
from claimcheck.checks.operands.shares_told_on import Share
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim, Range

_RATE = (
    r"(?:rate|share|proportion|quota|turnout|majority|take-up|uptake|response|vote|occupancy|attendance"
    + ("|backing|support|approval|success|refusal|opposition)")
)
# What says that a share is of a group, or of votes: "75% of families", "a release rate of 78 per cent".
_OF_GROUP = Pattern(
    r"P of (?:(?:the|all|all the|its|their|our|his|her|these|those|your|every) )?(?:[a-z-]+ ){0,2}[a-z-]+"
    r"|\bthat P (?:have|has|had|were|are|was|is)\b"
    rf"|\b(?:the|that|this|their|its) {_RATE}, P,"
    rf"|\b{_RATE} of (?:just |only |about |some |nearly |almost )?P|P (?:[a-z-]+ )?{_RATE}\b"
)
# "Space for 640 people. ... it held 1,480, an occupancy of 213 percent"
_CAPACITY = Pattern(r"\b(?:occupancy|capacity|full|overcrowd\w*|oversubscri\w*)\b")
# Votes for and against are parts of their sum, and no part and whole (see `shares_told_on`).
_VOTES = Pattern(r"\b(?:against|opposed)\b")
_BALLOTS = frozenset(stem(word) for word in ("ballot", "vote", "voter", "paper"))
_OF_MONEY = Pattern(r" of the (?:money|budget|sum|total|funds?|cash|spending|plan|pot)\b")
_FULLEST = Decimal(500)
# "One in five was unfit": no wording of a share, and hardly ever of anything else.
_ONE_IN = Pattern(
    r"(?:one|two|three|four|five|six|seven|eight|nine|[0-9]+) (?:in|out of) (?:every )?[a-z0-9]+"
)
_OTHER = Pattern(
    r"\b(?:more|less|fewer|higher|lower|rise|rose|risen|increase[sd]?|grew|growth|fall|fell|fallen|dropped"
    r"|decline[sd]?|decreased?|up|down|than|profit|points?|interest|inflation|margin|average|nationally"
    r"|nationwide|against last|discount|premium|stake|tax|duty|fee|levy|at least|threshold|quorum"
    r"|target of|aims?"
    r"|goal of|wants?|demands?|seeks?|required|must|years? ago|last year|elsewhere|previous\w*|in T"
    r"|forecast|expected to"
    r"|would|could)\b"
)
_CLAUSE_ENDS = Pattern(r"[,;:]| and ")
_BASE = Pattern(r" of (?:the |all |all the |its |their |our |these |those )?(?P<base>[a-z-]+)")
_AROUND = 30
_MOST_FIGURES = 40
# Among so many pairs some would be near by chance.
_MOST_PAIRS = 3
_LEAST, _MOST = Decimal("0.5"), Decimal(2)


def meant_shares(article: Article, seen: frozenset[str]) -> Iterator[Share]:
    """Shares that the one pair they can be of does not make; those `seen` elsewhere are left alone."""
    figures = [
        claim for claim in article.claims if claim.kind in ("count", "money", "measure") and stated(claim)
    ]
    if len(figures) > _MOST_FIGURES:
        return
    for telling in tellings(article, "P"):
        if _VOTES.search(f"{telling.words} {telling.now.text}"):
            continue
        for at, share in telling.now.marked:
            if share.kind == "percent" and share.id not in seen and _of_a_group(telling, at, share):
                pair = _pair(telling, at, share)
                if pair is not None and not _explained(share, figures):
                    yield Share(telling, *pair, share, summed=False, rest=False)


def _of_a_group(telling: Telling, at: int, share: Claim) -> bool:
    text, figure = telling.now.text, stated(share)
    if figure is None or not 0 < figure < _FULLEST or share.hedge not in (None, "about", "nearly"):
        return False
    begin = max(0, at - _AROUND)
    around = text[begin : at + 1] + _CLAUSE_ENDS.split(text[at + 1 : at + 1 + _AROUND], 1)[0]
    if _OTHER.search(around):
        return False
    if figure > HUNDRED:
        return _CAPACITY.search(around) is not None
    return any(found.start() <= at - begin < found.end() for found in _OF_GROUP.finditer(around)) or bool(
        _ONE_IN.fullmatch(telling.now.quote(share).lower())
    )


def _pair(telling: Telling, at: int, share: Claim) -> tuple[Claim, Claim] | None:
    """The one part and whole before the share that it misses by a slip."""
    ahead = [claim for place, claim in telling.now.marked if place < at]
    pairs = list(_pairs(telling.before, ahead)) or list(_by_name(telling, at, ahead))
    if (stated(share) or 0) > HUNDRED:
        counts = [*(claim for sentence in telling.before for claim in sentence.figures), *ahead]
        pairs = [
            (many, places)
            for places, many in combinations([claim for claim in counts if claim.kind == "count"], 2)
            if (stated(many) or 0) > (stated(places) or 0) > 0
        ]
    near = [pair for pair in pairs if _slipped(share, _made(*pair)) and _of_them(telling, at, share, *pair)]
    return near[0] if len(near) == 1 and len(pairs) <= _MOST_PAIRS else None


def _by_name(telling: Telling, at: int, ahead: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs that the share names: ballots of those entitled for a turnout, amounts for "of the money"."""
    told = [*(claim for sentence in telling.before for claim in sentence.figures), *ahead]
    turnout = "turnout" in telling.now.text[max(0, at - _AROUND) : at + _AROUND]
    money = _OF_MONEY.match(telling.now.text, at + 1) is not None
    for one, other in combinations(told, 2):
        part, whole = sorted((one, other), key=lambda claim: stated(claim) or Decimal(0))
        if not same_measure((part, whole)) or stated(part) == stated(whole):
            continue
        if (turnout and part.head in _BALLOTS) or (money and part.kind == "money"):
            yield part, whole


def _of_them(telling: Telling, at: int, share: Claim, part: Claim, whole: Claim) -> bool:
    """Whether a share in its part's sentence, if it names a group, names theirs: not "55% of the weak"."""
    base = _BASE.match(telling.now.text, at + 1)
    if part.sentence != share.sentence or base is None:
        return True
    named = stem(base["base"])
    return any(alike(named, claim.head) or named == claim.head for claim in (part, whole))


def _pairs(before: tuple[Sentence, ...], ahead: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Parts and wholes: tied by the reader, or a bare count soon after the only count of a noun."""
    rows = [*(list(sentence.figures) for sentence in before), ahead]
    known = {claim.id: claim for row in rows for claim in row}
    for number, row in enumerate(rows):
        for place, part in enumerate(row):
            whole = known.get(part.whole or "")
            if whole is None and is_bare(part):
                nearby = [
                    *(claim for each in rows[max(0, number - 2) : number] for claim in each),
                    *row[:place],
                ]
                larger = [
                    claim
                    for claim in nearby
                    if same_measure((part, claim))
                    and not is_bare(claim)
                    and (stated(claim) or 0) > (stated(part) or 0)
                ]
                whole = larger[0] if len(larger) == 1 else None
            if (
                whole is not None
                and same_measure((part, whole))
                and 0 < (stated(part) or 0) < (stated(whole) or 0)
            ):
                yield part, whole


def _made(part: Claim, whole: Claim) -> Decimal:
    return HUNDRED * (stated(part) or Decimal(0)) / (stated(whole) or Decimal(1))


def _slipped(share: Claim, made: Decimal) -> bool:
    """Whether a share is one slip of the keys from another, or a simple fraction for the next one."""
    said = stated(share)
    if said is None or not _LEAST < said / made < _MOST:
        return False
    if any(sign.isdigit() for sign in share.text) and not _ONE_IN.fullmatch(share.text.lower()):
        return misprinted(said, made)
    # "Three-fifths" of what is three-quarters to the last hectare.
    simple = [HUNDRED * over / under for under in (2, 3, 4, 5, 6, 8, 10) for over in range(1, under)]
    return any(abs(each - made) < made / 100 for each in simple) and not abs(said - made) < made / 10


def _explained(share: Claim, figures: list[Claim]) -> bool:
    """Whether any two figures of the text make the share, or leave it."""
    says, figure = meant(share), stated(share)
    if says is None or figure is None:
        return True
    says = widen(says, last_place(figure) / 2)
    for one, other in combinations(figures, 2):
        if same_measure((one, other)):
            low, high = sorted((stated(one) or Decimal(0), stated(other) or Decimal(0)))
            made = HUNDRED * low / high
            if any(meets(Range(each, each), says) for each in (made, HUNDRED - made)):
                return True
    return False
