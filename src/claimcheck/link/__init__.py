"""Which claims of different sources speak of one fact.

Record linkage in four steps: block (cheap candidates), score (named comparisons), judge (the ladder),
and settle who belongs to whom. The last step is what keeps it quiet: a figure that the other source
states too is explained, and is not set against a second figure; what remains must be each other's best.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from claimcheck.link.blocking import candidates
from claimcheck.link.events import Events
from claimcheck.link.facts import facts
from claimcheck.link.likeness import Kinship, kinship
from claimcheck.link.scoring import (
    THRESHOLD,
    Context,
    Figure,
    crowd_keys,
    reasons,
    score,
    telling_figure,
    threshold,
)
from claimcheck.link.settle import Link, LinkResult, backers, settle, with_backing
from claimcheck.model import Claim, Reason, Source
from claimcheck.outcomes import opposed_outcomes
from claimcheck.rates import RateTable
from claimcheck.verdict import AGREE, Ruling, judge

# Below this two claims are not even looked at as possibly agreeing.
EXPLAINS = 0.0
_A_YEAR = 366
_DIFFER = frozenset(("conflict", "discrepancy", "ambiguous", "superseded"))


def link(
    sources: Sequence[Source],
    claims: Sequence[Claim],
    rates: RateTable | None = None,
    synonyms: tuple[tuple[str, ...], ...] = (),
) -> LinkResult:
    """Link the claims of different sources; deterministic, and independent of the order of sources."""
    context = _context(claims, sources, kinship(synonyms))
    agreeing: list[Link] = []
    unlike: list[Link] = []
    tried = compared = 0
    scopes = _scopes(claims)
    for i, j in candidates(claims, context.kinship):
        tried += 1
        if i in scopes or j in scopes:
            continue
        found = reasons(claims[i], claims[j], context)
        total = score(found)
        if total < EXPLAINS:
            continue
        ruling = _judge(claims[i], claims[j], rates)
        compared += 1
        made = Link(i, j, round(total, 3), ruling, tuple(found))
        if ruling.verdict not in AGREE:
            unlike.append(made)
        elif not _merely_within(claims[i], claims[j]):
            agreeing.append(made)
    backing = backers(claims, agreeing)
    linked_unlike = [
        one
        for one in (with_backing(one, claims, backing) for one in unlike)
        if one.score >= threshold(claims[one.left], claims[one.right], context)
    ]
    differing = [one for one in linked_unlike if one.ruling.verdict in _DIFFER]
    incomparable = len(linked_unlike) - len(differing)
    settled = settle(claims, agreeing, differing)
    agreed = tuple(one for one in agreeing if one.score >= THRESHOLD)
    linked = len({i for one in (*agreed, *settled) for i in (one.left, one.right)})
    return LinkResult(agreed, settled, tried, linked, compared, incomparable)


def _scopes(claims: Sequence[Claim]) -> frozenset[int]:
    """Dates that only say for when a figure holds ("revenue of $9.3 billion for 2021"): no events."""
    held = {
        (claim.sentence, claim.period)
        for claim in claims
        if claim.kind in ("money", "percent", "measure", "multiple")
        and claim.period is not None
        and claim.period.granularity != "day"
    }
    return frozenset(
        position
        for position, claim in enumerate(claims)
        if claim.kind == "date" and (claim.sentence, claim.period) in held
    )


def _judge(left: Claim, right: Claim, rates: RateTable | None) -> Ruling:
    """The ladder's verdict; "carried with 53.1%" and "rejected by 53.1%" conflict all the same."""
    ruling = judge(left, right, rates)
    if ruling.verdict == "ambiguous" and left.kind == "measure":
        # "18,400 tons" and "18,400 tonnes": papers write either for the other, and no editor stops for it.
        return ruling._replace(verdict="same")
    if ruling.verdict == "ambiguous" and _named_alike(left, right):
        return ruling._replace(verdict="same")
    if ruling.verdict in AGREE and opposed_outcomes(left, right):
        return Ruling("conflict", (lambda: "The figures agree; the outcomes exclude each other.",))
    return ruling


def _merely_within(left: Claim, right: Claim) -> bool:
    """Whether a date agrees only since the other is a stretch of years: "2025-2028" holds any day of 2026."""
    periods = [one.period for one in (left, right)]
    return left.kind == "date" and any(
        period is not None
        and period.first is not None
        and period.last is not None
        and (period.last - period.first).days > _A_YEAR
        for period in periods
    )


def _named_alike(left: Claim, right: Claim) -> bool:
    """Whether one amount is in "pesos" and the other in a peso: in one story that is one currency.

    A bare sign is another matter: "$" is written for every dollar and peso by people far apart.
    """
    ours, theirs = left.quantity, right.quantity
    if ours is None or theirs is None or not set(ours.currencies) & set(theirs.currencies):
        return False
    bare = [one.symbol or "" for one in (ours, theirs) if len(one.currencies) > 1]
    return all(symbol.isalpha() and len(symbol) > 2 for symbol in bare)


def why(
    left: Claim,
    right: Claim,
    sources: Sequence[Source],
    claims: Sequence[Claim],
    synonyms: tuple[tuple[str, ...], ...] = (),
) -> tuple[float, tuple[Reason, ...]]:
    """The linking score of two claims among all `claims`, with every comparison that spoke."""
    found = reasons(left, right, _context(claims, sources, kinship(synonyms)))
    return score(found), tuple(found)


def _context(claims: Sequence[Claim], sources: Sequence[Source], kin: Kinship) -> Context:
    per_source: dict[str, set[str]] = {}
    for claim in claims:
        per_source.setdefault(claim.source, set()).update(claim.words)
    frequency = Counter(word for words in per_source.values() for word in words)
    return Context(
        kin,
        _rarity(frequency, len(per_source)),
        Events({source.id: source.text for source in sources}),
        {claim.id: claim for claim in claims},
        Counter(key for claim in claims for key in crowd_keys(claim)),
        _figures_by_sentence(claims),
    )


def _figures_by_sentence(
    claims: Sequence[Claim],
) -> Mapping[tuple[str, tuple[int, int] | None], frozenset[Figure]]:
    found: dict[tuple[str, tuple[int, int] | None], set[Figure]] = {}
    for claim in claims:
        figure = telling_figure(claim)
        if figure is not None:
            found.setdefault((claim.source, claim.sentence), set()).add(figure)
    return {sentence: frozenset(figures) for sentence, figures in found.items()}


def _rarity(frequency: Mapping[str, int], sources: int) -> Callable[[str], float]:
    """Words shared by few of many sources tell more; with a handful of sources all weigh alike."""
    if sources <= 8:
        return lambda _: 1.0
    scale = math.log(sources / 2)
    return lambda word: max(0.1, min(1.3, math.log(sources / frequency.get(word, 1)) / scale))


__all__ = ["Link", "LinkResult", "candidates", "facts", "link", "why"]
