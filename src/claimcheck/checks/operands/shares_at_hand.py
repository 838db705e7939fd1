"""A share right behind its part, where one figure at hand can be the whole: "14 of them, or 1.2 per cent".

No wording says which whole is meant, so two things must hold: every other figure at hand is too small or of
another measure, and the share comes near what part and whole make. A share that was worked wrongly lies near
the truth; one of something else lies anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import HUNDRED, divide, last_place, meant, meets, scale, stated, widen
from claimcheck.checks.article import Article
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import reading, same_measure
from claimcheck.checks.operands.shares_told_on import Share
from claimcheck.checks.operands.wholes_before import BILL, PAYING
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_JUST = r"(?:(?:about|around|some|just|only|nearly|almost|roughly|over|a mere) )?"
_A_RATE = r"(?:an? (?:[a-z-]+ ){0,2}(?:share|rate|turnout|proportion|quota|ratio) of )?"
_BESIDE = (
    # "particles in 14, or 1.2 per cent"; "148 stood empty (24%)"
    Pattern(
        r"(?P<part>[NMU])(?P<gap>[^A-Z|,;()]{0,60}?)(?:,? or |, | \(|,? that is,? |, i\.e\.,? | – "
        r"|,? which is )"
        rf"{_JUST}{_A_RATE}(?P<share>P)(?P<after>[^A-Z|]{{0,40}})"
    ),
)
_OTHER = Pattern(
    r"\b(?:more|less|fewer|higher|lower|rise|increase|growth|fall|drop|decline|decrease|cut|up|down"
    r"|than|from|profit"
    r"|points?|interest|inflation|margin|average|nationally|nationwide|compared|against|discount"
    r"|premium|each|per|year"
    r"|annual|growing|stake|shares?)\b"
)
_BASE = Pattern(r"^ of (?:(?:all|the|its|their|his|her|those|these|them|our) ?){0,2}(?P<base>[a-z-]+)?")
_ANY_BASE = frozenset("total whole lot all electorate workforce them these those which whom it".split())
# "Up 8.5p, or 8.1 per cent, to 113.5p": a step, and the share of what stood before it.
_STEP = Pattern(
    r"\b(?:by|up|down|to|from|than|rose|fell|gained|lost|added|shed|grew|climbed|dropped|slipped|jumped"
    r"|another|a further)"
    r"(?: (?:about|some|just|only|nearly|almost))? ?$"
)
# Up to where the words behind a share are about it: "56 per cent, said that they would sow more".
_PHRASE = Pattern(r"[,;:()]")
_LEAD = 30
# "It is equal to 23 per cent of this year's operating budget of $412-million": the part was told before.
_OF_A_WHOLE = Pattern(
    r"(?:^ ?|, |; |\b(?:and|but|so) )(?:it|that|this|which|the (?:sum|amount|figure|total|money|gift"
    r"|grant|loan|fine|cost"
    r"|bill|deal|cut|loss|gap|shortfall|increase)) (?:is|was|will be|would be|makes|represents?"
    r"|represented|comes to"
    r"|came to|amounts to|amounted to|equals?|equalled|accounts for|accounted for|corresponds to) "
    r"(?:equal to |equivalent to |the equivalent of |worth |about |some |just |only |nearly "
    r"|almost )*(?P<share>P)"
    r" of [^A-SU-Z|,;]{1,60}?(?P<whole>[NMU])"
)
# A whole told in a sentence before is taken where words point back at it; else its scope may be another.
_TIED = Pattern(r"\bof (?:them|these|those|which|whom|that|this|it|the total)\b")
# "Nine will close, which is 20 per cent of the network": a word for all of what was counted.
_COLLECTIVE = Pattern(
    r"^ of (?:the|its|their|our|his|her) (?:entire |whole |total )?(?:network|fleet|chain|stock|staff"
    r"|workforce|membership"
    r"|electorate|herd|flock|crew|cast|team|class|collection|estate|portfolio|payroll|field|total|lot)\b"
)
_IN_ALL = Pattern(r"\b(?:together|in all|in total|altogether|all told|total\w*|combined)\b")
_NEAREST, _FURTHEST = Decimal("0.45"), Decimal("2.2")
_BACK = 2


def at_hand(article: Article, seen: frozenset[str]) -> Iterator[Share]:
    """Shares that miss what their part and any whole at hand make, but for those `seen` elsewhere."""
    done = set(seen)
    for telling in tellings(article, "P"):
        for pattern in _BESIDE:
            for match in pattern.finditer(telling.now.text):
                share = telling.now.claim_at(match.start("share"))
                part = telling.now.claim_at(match.start("part"))
                lead = telling.now.text[max(0, match.start() - _LEAD) : match.start()]
                if (
                    share.id in done
                    or _OTHER.search(match["gap"] + _PHRASE.split(match["after"], 1)[0])
                    or _STEP.search(lead)
                ):
                    continue
                done.add(share.id)
                whole = _whole(telling, part, share, match["after"])
                if whole is not None:
                    yield Share(telling, part, whole, share, summed=False, rest=False)
        for match in _OF_A_WHOLE.finditer(telling.now.text):
            share = telling.now.claim_at(match.start("share"))
            whole = telling.now.claim_at(match.start("whole"))
            if share.id in done:
                continue
            done.add(share.id)
            held = _part(telling, whole, share, match.start())
            if held is not None:
                yield Share(telling, held, whole, share, summed=False, rest=False)


def _whole(telling: Telling, part: Claim, share: Claim, after: str) -> Claim | None:
    """The figure nearest by that the share nearly makes a whole of, if none at hand makes it exactly."""
    size, figure = stated(part), stated(share)
    if not size or not figure or figure >= HUNDRED or size < 0:
        return None
    found = None
    for sentence in (telling.now, *reversed(telling.before[-_BACK:])):
        for claim in sentence.figures:
            whole = stated(claim)
            if claim.id == part.id or whole is None or whole <= size or not same_measure((part, claim)):
                continue
            if _fits(part, claim, share):
                return None
            tied = (
                sentence is telling.now
                or _TIED.search(telling.now.text) is not None
                or _IN_ALL.search(sentence.text) is not None
                or _COLLECTIVE.match(after) is not None
                or _paid(telling, sentence, part)
            )
            if found is None and tied and _near(size, whole, figure) and _named(after, claim):
                found = claim if _counted_alike(part, claim) else None
    return found


def _paid(telling: Telling, bill: Sentence, part: Claim) -> bool:
    """Whether the part is what somebody paid of what the sentence before says that something cost."""
    if part.kind != "money" or not telling.before or bill is not telling.before[-1]:
        return False
    ahead = telling.now.text[: next((at for at, claim in telling.now.marked if claim is part), 0)]
    return BILL.search(bill.text) is not None and PAYING.search(ahead) is not None


def _part(telling: Telling, whole: Claim, share: Claim, at: int) -> Claim | None:
    """The figure nearest by that is nearly this share of the whole, if none at hand is it exactly."""
    size, figure = stated(whole), stated(share)
    if not size or not figure or figure >= HUNDRED:
        return None
    found = None
    ahead = tuple(claim for place, claim in telling.now.marked if place < at)
    for claims in (ahead, *(sentence.figures for sentence in reversed(telling.before))):
        for claim in reversed(claims):
            part = stated(claim)
            if part is None or not 0 < part < size or not same_measure((claim, whole)):
                continue
            if _fits(claim, whole, share):
                return None
            if found is None and _near(part, size, figure):
                found = claim
    return found


def _near(part: Decimal, whole: Decimal, share: Decimal) -> bool:
    return _NEAREST <= HUNDRED * part / whole / share <= _FURTHEST


def _fits(part: Claim, whole: Claim, share: Claim) -> bool:
    says, figure = meant(share), stated(share)
    ratio = divide(*reading((part, whole)))
    if says is None or figure is None or ratio is None:
        return True
    return meets(scale(ratio, HUNDRED), widen(says, last_place(figure) / 2))


def _named(after: str, whole: Claim) -> bool:
    """Whether the words behind the share, if they name its base, name this whole."""
    base = _BASE.match(after)
    if (
        _COLLECTIVE.match(after)
        or base is None
        or not base["base"]
        or base["base"] in _ANY_BASE
        or whole.kind != "count"
    ):
        return True
    named = stem(base["base"])
    return alike(named, whole.head) or named in whole.modifiers or named in whole.words[:3]


def _counted_alike(part: Claim, whole: Claim) -> bool:
    """Whether two counts may be of one thing: the part goes without a noun, or has that of the whole."""
    if part.kind != "count" or part.head is None or whole.head is None:
        return True
    return alike(part.head, whole.head) or not any(sign.isalpha() for sign in part.text)
