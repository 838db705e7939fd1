"""Which claims of different sources speak of one fact.

Record linkage in four steps: block (cheap candidates), score (named comparisons), judge (the ladder),
and settle who belongs to whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.link.about import other_fates
from claimcheck.link.blocking import candidates
from claimcheck.link.context import Context
from claimcheck.link.facts import facts
from claimcheck.link.given import states
from claimcheck.link.judging import judged, merely_within
from claimcheck.link.likeness import kinship
from claimcheck.link.scoring import THRESHOLD, comparisons, score, threshold
from claimcheck.link.settle import MOST_BACKING, Link, LinkResult, backers, backing, settle
from claimcheck.link.sums import Sums
from claimcheck.model import Claim, Reason, Source
from claimcheck.rates import RateTable
from claimcheck.verdict import AGREE

# Below this two claims are not even looked at as possibly agreeing.
EXPLAINS = 0.0
_DIFFER = frozenset(("conflict", "discrepancy", "ambiguous", "superseded"))

_HELD = frozenset(("money", "percent", "measure", "multiple", "count"))

Synonyms = tuple[tuple[str, ...], ...]


def link(
    sources: Sequence[Source],
    claims: Sequence[Claim],
    rates: RateTable | None = None,
    synonyms: Synonyms = (),
) -> LinkResult:
    """Link the claims of different sources; deterministic, and independent of the order of sources.

    `claims` are those of all sources, each source's together and in the order of its text.
    """
    context = Context(sources, claims, kinship(synonyms))
    agreeing: list[Link] = []
    unlike: list[Link] = []
    tried = compared = 0
    scopes = _scopes(claims)
    sums = Sums(claims, context)
    for i, j in candidates(claims, context.kinship, context.events):
        tried += 1
        if i in scopes or j in scopes or sums.part_and_whole(i, j):
            continue
        left, right = claims[i], claims[j]
        total = score(left, right, context, EXPLAINS)
        if total < EXPLAINS:
            continue
        compared += 1
        verdict = judged(left, right, rates).verdict
        if verdict == "conflict" and (_was(left, right, context) or _was(right, left, context)):
            verdict = "superseded"
        if verdict not in AGREE:
            if total + MOST_BACKING >= threshold(left, right, context):
                unlike.append(Link(i, j, total, verdict))
        elif not merely_within(left, right) and not other_fates(left, right):
            agreeing.append(Link(i, j, total, verdict))
    linked_unlike = _with_backing(claims, agreeing, unlike, context)
    differing = [one for one in linked_unlike if one.verdict in _DIFFER]
    settled = settle(claims, _explaining(claims, agreeing, differing), differing)
    agreed = tuple(one for one in agreeing if one.score >= THRESHOLD)
    known = frozenset(i for one in settled for i in (one.left, one.right))
    linked = len(known.union(*((one.left, one.right) for one in agreed)))
    incomparable = len(linked_unlike) - len(differing)
    return LinkResult(agreed, settled, tried, linked, compared, incomparable, sums.unfit(known))


def _was(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether a claim's own sentence gives the other's figure as what it was before.

    "The examiner has now attributed 11 deaths to the heat, up from the seven first reported."
    """
    return other.status != "former" and any(
        former.id != claim.id and former.status == "former" and states(former, other)
        for former in context.sentence(claim)
    )


def _explaining(claims: Sequence[Claim], agreeing: list[Link], differing: list[Link]) -> list[Link]:
    """The agreements that could explain a difference away: with one of its claims, in the other's source."""
    asked = {
        (own, claims[other].source)
        for one in differing
        for own, other in ((one.left, one.right), (one.right, one.left))
    }
    return [
        one
        for one in agreeing
        if (one.left, claims[one.right].source) in asked or (one.right, claims[one.left].source) in asked
    ]


def _with_backing(
    claims: Sequence[Claim], agreeing: list[Link], unlike: list[Link], context: Context
) -> list[Link]:
    """The pairs that differ and yet, with what other sources say, are taken for one fact."""
    asked = {position for one in unlike for position in (one.left, one.right)}
    backed = backers(claims, [one for one in agreeing if one.left in asked or one.right in asked])
    out: list[Link] = []
    for one in unlike:
        credit = backing(claims, one.left, one.right, backed)
        total = one.score + (credit.weight if credit is not None else 0.0)
        if total >= threshold(claims[one.left], claims[one.right], context):
            out.append(one._replace(score=round(total, 3)))
    return out


def _scopes(claims: Sequence[Claim]) -> frozenset[int]:
    """Dates that only say for when a figure holds ("revenue of $9.3 billion for 2021"): no events.

    Of counts that is so for a bare month ("1,032 cars in May"): a year may be when they were built.
    """
    held: dict[tuple[object, ...], bool] = {}
    for claim in claims:
        if claim.kind in _HELD and claim.period is not None and claim.period.granularity != "day":
            key = claim.source, claim.sentence, claim.period
            held[key] = held.get(key, False) or claim.kind != "count"
    return frozenset(
        position
        for position, claim in enumerate(claims)
        if claim.kind == "date"
        and (measured := held.get((claim.source, claim.sentence, claim.period))) is not None
        and (measured or not any(sign.isdigit() for sign in claim.text))
    )


class Waterfall(NamedTuple):
    """What was weighed for two claims, what it comes to, and what they would need to be linked."""

    score: float
    needed: float
    reasons: tuple[Reason, ...]


def why(
    left: Claim, right: Claim, sources: Sequence[Source], claims: Sequence[Claim], synonyms: Synonyms = ()
) -> Waterfall:
    """The linking score of two claims among all `claims`, with every comparison that spoke."""
    context = Context(sources, claims, kinship(synonyms))
    found = comparisons(left, right, context)
    total = round(sum(one.weight for one in found), 3)
    return Waterfall(total, threshold(left, right, context), tuple(one.reason() for one in found))


__all__ = ["Link", "LinkResult", "candidates", "facts", "judged", "link", "why"]
