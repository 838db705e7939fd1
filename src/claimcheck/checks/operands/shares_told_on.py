"""Shares that point back: "That is 25 per cent of homes", "the 60 per cent majority", "the remaining 25".

The part and the whole were told in the sentences before, tied to each other there ("210 of the 350", "36 of
them"), or as the votes for and against. Any other share at hand, or a second pair, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import HUNDRED, is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.nearby import Telling, alike, comparable, tellings
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_NOUNS = (
    "share|proportion|majority|quota|portion|rate|turnout|ratio|percentage|figure|response rate|success rate"
    "|failure rate|response|refusal rate|vacancy rate|proportion|slice|quota|uptake|take-up|attendance"
    "|occupancy|pass rate|mark|level|margin|support|vote|result"
)
_JUST = (
    r"(?:(?:a|just|only|about|some|nearly|almost|roughly|mere|around|exactly|barely|more than|over|under"
    r"|as many as) ){0,3}"
)
_POINTS_BACK = (
    # "That is 25 per cent of homes"; "which means that 60 per cent were in favour"; "this puts turnout at"
    Pattern(
        r"(?:^ ?|, |; |: | – )(?:or )?(?:(?:that|this|it|which) (?:is|was|makes|made|means|meant"
        r"|represents|represented"
        r"|amounts to|comes to|equals|works out (?:at|as)|puts|gives|gave|leaves|left)(?: that)?"
        r"|in other words|that is|that['’]s"
        r"|meaning(?: that)?|put (?:differently|another way)|in percentage terms|so(?: that)?"
        r"|i\.e)(?=[ ,.]),?"
        r"(?P<what>[^A-Z,;]{0,40}?) ?(?P<share>P)(?P<after>[^A-Z]{0,60})"
    ),
    # "With 9,000 names on the register that is a turnout of 60 per cent"; "A response of 28 per cent is good"
    Pattern(
        r"(?:\b(?:that|this|which) (?:is|makes|made|means|gives|gave) |^ ?|, |; |: | – )(?:an?|the|that"
        r"|this|such an?|its|their) "
        rf"(?P<what>(?:[a-z-]+ ){{0,2}}(?:{_NOUNS})) of {_JUST}(?P<share>P)(?P<after>[^A-Z]{{0,60}})"
    ),
    # "The 60 per cent majority"; "that 60 per cent share"; "wants their 35 per cent share to grow"
    Pattern(
        rf"\b(?:the|this|that|its|their|his|her|an?"
        rf"|such an?) (?P<share>P) (?P<what>{_NOUNS})\b(?P<after>[^A-Z]{{0,60}})"
    ),
    # "That share, 30 per cent, is above what its rules allow"; "the share of bad wells, 35 per cent, has
    # doubled"
    Pattern(
        rf"(?:^ ?|, )(?:that|this|the|its|their"
        rf"|such an?) (?P<what>(?:[a-z-]+ )?(?:{_NOUNS})(?: of [^A-Z,]{{1,30}})?)"
        rf"(?:,|,? (?:of|was|is|stands at|came to)) {_JUST}(?P<share>P)(?P<after>[^A-Z]{{0,60}})"
    ),
    # "Those bus riders, one-quarter of the total, will need another way": what was counted, and its share
    Pattern(
        r"(?:^ ?|, )(?P<what>those|these|the) [^A-Z,]{1,40}, (?:or |about |some |just |nearly )*(?P<share>P)"
        r"(?P<after> of (?:the|all|its|their)[^A-Z,]{0,30})(?=,)"
    ),
    # "About a quarter of its land is thus in other hands"; "so snow ate up 8 per cent of it"
    Pattern(
        r"(?P<what>(?P<thus>^|\bso\b|\bthus\b|\bmeans\b"
        r"|\bhence\b)[^A-Z,;]{0,40} ?)(?P<share>P)(?P<after> of (?:its|it|the|their|them|all"
        r"|that|those|these)\b[^A-Z]{0,60})"
    ),
    # "The remaining 25 per cent can only be reached on foot"
    Pattern(
        r"(?:^ ?|, |; )(?:but |and |while )?(?:the|a) (?P<what>remaining"
        r"|other) (?P<share>P)(?P<after>[^A-Z]{0,60})"
    ),
    # "14,400 of the 40,000 voters bothered to go to the polls, a mere 36 per cent": at the end of its clause
    Pattern(rf"(?P<what>,| –|:|;| \() ?(?:or )?{_JUST}(?P<share>P)(?P<after>(?=[.,;)]|$))"),
)
# What makes it a share of something else, or a change.
_OTHER = Pattern(
    r"\b(?:more|less|fewer|higher|lower|rise|increase|growth|fall|drop|decline|decrease|cut|up|down|than|from"
    r"|profit|points?|interest|inflation|margin of|average|nationally|nationwide|compared|against last)\b"
)
_OTHER_BASE = Pattern(r"^ of (?:(?:all|the|its|their|his|her|those|these|them) ?){0,2}(?P<base>[a-z-]+)?")
_ANY_BASE = frozenset(
    "total whole lot all electorate workforce them these those which whom it that this turnover sales revenue"
    " revenues income spending budget land population".split()
)
_AGAINST = Pattern(
    r"N(?: votes?)?(?: were cast)? (?:for|in favou?r|yes|backed)\b[^|N]{0,30}(?:and|to|with|against|,) ?"
    r"(?:only |just )?N (?:against|opposed|no|voted against)\b"
)
_REGISTER = Pattern(r"\b(?:turnout|response rate|attendance)\b")


class Share(NamedTuple):
    """A part, its whole and a share that points back at them."""

    telling: Telling
    part: Claim
    whole: Claim
    share: Claim
    # The votes for and against: the whole is their sum, and `whole` is one of them.
    summed: bool
    # "The remaining 25 per cent": the share is that of what the part leaves.
    rest: bool


def told_on(article: Article) -> Iterator[Share]:
    """Shares that point back at a part and a whole."""
    seen: set[str] = set()
    for telling in tellings(article, "P"):
        for pattern in _POINTS_BACK:
            for match in pattern.finditer(telling.now.text):
                share = telling.now.claim_at(match.start("share"))
                figure = stated(share)
                if share.id in seen:
                    continue
                if figure is None or figure >= HUNDRED or _OTHER.search(match.group().replace("down to", "")):
                    continue
                for based in _based(telling, match, share):
                    seen.add(share.id)
                    yield based


def _based(telling: Telling, match: re.Match[str], share: Claim) -> Iterator[Share]:
    ahead = [claim for at, claim in telling.now.marked if at < match.start("share")]
    how = match["what"].strip()
    apposed = how in (",", "–", ":", ";", "(")
    spoken = ahead if apposed else [*telling.told, *ahead]
    if any(claim.kind in ("percent", "multiple") and claim.hedge is None for claim in spoken):
        return
    if any(claim.kind == "percent" for claim in telling.now.claims if claim is not share):
        # "60 per cent said yes and 30 per cent no": answers to a question, each with a share of its own.
        return
    figures = tuple(claim for claim in spoken if claim.kind in ("count", "money", "measure"))
    if len(figures) < 2:
        return
    words = telling.words + telling.now.text[: match.start()]
    if _AGAINST.search(words):
        votes = figures[-2:]
        if len(figures) == 2 and comparable(votes) and how not in ("remaining", "other"):
            big, small = sorted(votes, key=lambda claim: stated(claim) or Decimal(0), reverse=True)
            # "33 per cent were against" is the share of the smaller figure.
            part, whole = (small, big) if "against" in match["after"] else (big, small)
            yield Share(telling, part, whole, share, summed=True, rest=False)
        return
    if apposed:
        pair = _tied(figures[-2:])
    else:
        pair = (
            _tied(figures)
            or (_registered(figures) if _REGISTER.search(match.group()) else None)
            or _only(figures)
            or _of_money(figures, match["after"])
        )
    if pair is None or not 0 < (stated(pair[0]) or 0) < (stated(pair[1]) or 0):
        return
    thus = match.groupdict().get("thus")
    if thus is not None and not thus and not _THUS.search(match["after"]):
        return
    base = _OTHER_BASE.match(match["after"])
    named = base["base"] if base is not None else None
    if how == "with":
        named = named or match["after"].split()[0]
    its = re.match(r" of (?:its|their|his|her)\b", match["after"]) is not None and thus is not None
    if named and named not in _ANY_BASE and not its and not _named(named, pair):
        return
    # "Only 28 have a bus. In other words, 65 per cent of villages cannot be reached": or the rest of them.
    either = not apposed and _NOT.search(match["after"]) is not None
    yield Share(telling, *pair, share, summed=False, rest=how in ("remaining", "other") or either)


_SUMS_OF_MONEY = frozenset(stem(word) for word in ("budget", "spending", "income", "turnover", "estate"))
_OF_TAKINGS = Pattern(
    r"^ of (?:all |the |its |their )*(?:turnover|sales|revenues?|income|spending"
    r"|budget)\b"
)
_THUS = Pattern(r"\b(?:thus|therefore|then|hence)\b")
# What a share says of those that the part leaves.
_NOT = Pattern(
    r"\b(?:not|cannot|can't|no|without|never|none|lack\w*|still|yet|left|remain\w*|others?"
    r"|rest|failed?)\b"
)


def _of_money(figures: tuple[Claim, ...], after: str) -> tuple[Claim, Claim] | None:
    """ "spent €36 million on research. With sales of €300 million, that is 12 per cent of turnover"."""
    if (
        len(figures) != 2
        or figures[0].kind != "money"
        or not same_measure(figures)
        or not _OF_TAKINGS.match(after)
    ):
        return None
    low, high = sorted(figures, key=lambda claim: stated(claim) or Decimal(0))
    return low, high


def _only(figures: tuple[Claim, ...]) -> tuple[Claim, Claim] | None:
    """The only two figures at hand, of which the smaller has no noun: "80 villages. Only 28 have"."""
    if len(figures) != 2:
        return None
    whole, part = figures
    if part.head in _SUMS_OF_MONEY and (stated(part) or 0) > (stated(whole) or 0):
        # "spent 640 million on snow. Its whole budget was 8 billion"
        whole, part = part, whole
    if not same_measure(figures) or is_bare(whole) or not stated(part) or not stated(whole):
        return None
    if (stated(part) or 0) >= (stated(whole) or 0):
        return None
    if part.kind == "count":
        return (part, whole) if is_bare(part) or part.head == whole.head else None
    return (part, whole) if part.whole == whole.id or is_bare(part) or whole.head in _SUMS_OF_MONEY else None


def _tied(figures: tuple[Claim, ...]) -> tuple[Claim, Claim] | None:
    """The one part among the figures whose whole is among them too."""
    known = {claim.id: claim for claim in figures}
    pairs = [(claim, known[claim.whole]) for claim in figures if claim.whole in known]
    if len(pairs) != 1:
        return None
    part, whole = pairs[0]
    # A third figure of the same thing may be the whole that is meant.
    if not same_measure(pairs[0]):
        return None
    others = [claim for claim in figures if claim not in (part, whole)]
    if any(is_bare(claim) or alike(claim.head, whole.head) for claim in others if claim.kind == whole.kind):
        return None
    return part, whole


def _registered(figures: tuple[Claim, ...]) -> tuple[Claim, Claim] | None:
    """ "5,400 people cast a ballot. With 9,000 names on the register that is a turnout of 60 per cent"."""
    if len(figures) != 2 or {claim.kind for claim in figures} != {"count"}:
        return None
    low, high = sorted(figures, key=lambda claim: stated(claim) or Decimal(0))
    return low, high


def _named(word: str, pair: tuple[Claim, Claim]) -> bool:
    return any(alike(stem(word), claim.head) for claim in pair)
