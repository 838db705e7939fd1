"""Links gathered into facts: one fact, two sides, every mention on the side it agrees with.

A headline, a fact box and a caption that repeat a figure join its side instead of raising a second
alarm, and so does every other source that states it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.comparing.sums import compare_sum
from claimcheck.link.context import telling_figure
from claimcheck.link.given import states
from claimcheck.link.judging import judged
from claimcheck.link.settle import Link, LinkResult
from claimcheck.link.sums import SumLink
from claimcheck.model import Claim, Comparison, Fact
from claimcheck.outcomes import opposed_outcomes
from claimcheck.rates import RateTable
from claimcheck.verdict import AGREE


def facts(claims: Sequence[Claim], linked: LinkResult, rates: RateTable | None = None) -> tuple[Fact, ...]:
    """The facts that differ, the best-linked first, each with all its mentions."""
    groups = _Groups(len(claims))
    unclear = {
        end for link in linked.differing if link.verdict == "ambiguous" for end in (link.left, link.right)
    }
    for link in sorted(linked.agreeing, key=lambda link: link.verdict == "hedged"):
        # "Several hundred" agrees with 250 businesses and with 370 delegates, and joins neither to the other.
        if not (_states_something(claims[link.left]) and _states_something(claims[link.right])):
            continue
        ends = claims[link.left], claims[link.right]
        if not unclear.isdisjoint((link.left, link.right)) and _one_open(*ends):
            # "$14 million" of a Canadian paper is no bare "$14 million" of a magazine that may mean others.
            continue
        if link.verdict != "hedged" or not _opposed(link, linked.differing, groups):
            groups.join(link.left, link.right)
    for position, claim in enumerate(claims):
        if claim.restates is not None:
            groups.join(position, _position(claims, claim.restates, position))
    _join_restatements(claims, linked.differing, groups)
    _join_opponents(claims, linked.differing, groups, rates)
    members: dict[int, list[int]] = {}
    for position in range(len(claims)):
        members.setdefault(groups.find(position), []).append(position)

    wholes = {claim.whole for claim in claims}
    agreed = {(link.left, link.right) for link in linked.agreeing}
    found: dict[tuple[int, int], Fact] = {}
    plainest: dict[tuple[int, int], Link] = {}
    for link in linked.differing:
        left, right = groups.find(link.left), groups.find(link.right)
        if left == right:
            key, sides = (link.left, link.right), ([link.left], [link.right])
        else:
            key, sides = (left, right), (members[left], members[right])
        key = min(key), max(key)
        if key not in found or _plainer(link, plainest[key]):
            plainest[key] = link
            one, other = sorted(
                (
                    _side(claims, _unmixed(claims, _others(claims, side, opposite), against, agreed), wholes)
                    for side, against, opposite in (
                        (*sides, claims[link.right].source),
                        (*sides[::-1], claims[link.left].source),
                    )
                ),
                key=lambda side: _place(side[0]),
            )
            found[key] = Fact.trusted(
                {
                    "left": claims[link.left],
                    "right": claims[link.right],
                    "comparison": _comparison(claims[link.left], claims[link.right], rates),
                    "sides": (one, other),
                    "relation": "equal",
                }
            )
    return (*_told_once(found.values()), *_sums(claims, linked.sums))


def _one_open(left: Claim, right: Claim) -> bool:
    """Whether one amount may be of several currencies, of which the other's is one."""
    ours, theirs = ({*claim.quantity.currencies} if claim.quantity else set() for claim in (left, right))
    return (len(ours) > 1) != (len(theirs) > 1) and not ours.isdisjoint(theirs)


def _told_once(found: Iterable[Fact]) -> Iterator[Fact]:
    """The facts, of one outcome the first: "carried with 53.1%, and 46.9% against" is one vote."""
    told: set[frozenset[tuple[str, tuple[int, int] | None]]] = set()
    for fact in found:
        if opposed_outcomes(fact.left, fact.right):
            sentences = frozenset((one.source, one.sentence) for one in (fact.left, fact.right))
            if sentences in told:
                continue
            told.add(sentences)
        yield fact


def _plainer(one: Link, other: Link) -> bool:
    """Whether a pair shows the difference better: "$1,750" of a Canadian paper, not of a page of nowhere."""
    return one.verdict == "conflict" and other.verdict == "ambiguous"


def _sums(claims: Sequence[Claim], unfit: Sequence[SumLink]) -> Iterator[Fact]:
    """Parts of one source against a whole of another, the sources that give the same figures together."""
    found: dict[tuple[object, ...], list[SumLink]] = {}
    for one in unfit:
        figures = (*(claims[at].quantity for at in one.parts), claims[one.total].quantity)
        found.setdefault(figures, []).append(one)
    for alike in found.values():
        parts = {at for one in alike for at in one.parts}
        totals = {one.total for one in alike}
        first = alike[0]
        total = claims[first.total]
        sides = (tuple(sorted((claims[at] for at in side), key=_place)) for side in (parts, totals))
        one_side, other = sorted(sides, key=lambda side: _place(side[0]))
        ruling = compare_sum([claims[at] for at in first.parts], total)
        yield Fact.trusted(
            {
                "left": claims[first.parts[0]],
                "right": total,
                "comparison": ruling.said(),
                "sides": (one_side, other),
                "relation": "sum",
            }
        )


def _join_opponents(
    claims: Sequence[Claim], differing: Sequence[Link], groups: _Groups, rates: RateTable | None
) -> None:
    """Join what differs from one figure and agrees with each other: one fact, and one finding.

    "Roughly 250 businesses" and "approximately 250 Canadian businesses", both set against "over 240
    organizations", need not have been linked to each other to be one side.
    """
    opponents: dict[int, list[int]] = {}
    for link in differing:
        opponents.setdefault(groups.find(link.left), []).append(link.right)
        opponents.setdefault(groups.find(link.right), []).append(link.left)
    for against in opponents.values():
        for place, one in enumerate(against):
            for other in against[place + 1 :]:
                if groups.find(one) != groups.find(other) and (
                    judged(claims[one], claims[other], rates).verdict in AGREE
                ):
                    groups.join(one, other)


def _opposed(link: Link, differing: Sequence[Link], groups: _Groups) -> bool:
    """Whether the two ends stand on the two sides of a difference: a bound may fit the later of two tolls."""
    ends = {groups.find(link.left), groups.find(link.right)}
    return len(ends) == 2 and any(
        {groups.find(one.left), groups.find(one.right)} == ends for one in differing
    )


def _join_restatements(claims: Sequence[Claim], differing: Sequence[Link], groups: _Groups) -> None:
    """Join what a source says again: the headline's "31.2 lakh households" and that of the first line."""
    for position in sorted({end for link in differing for end in (link.left, link.right)}):
        claim = claims[position]
        if claim.head is None or telling_figure(claim) is None:
            continue
        for step in (-1, 1):
            other = position + step
            while 0 <= other < len(claims) and claims[other].source == claim.source:
                if claims[other].head == claim.head and states(claim, claims[other]):
                    groups.join(position, other)
                other += step


def _comparison(left: Claim, right: Claim, rates: RateTable | None) -> Comparison:
    """The verdict once more, with its sentences made: few pairs come this far."""
    return judged(left, right, rates).said()


def _states_something(claim: Claim) -> bool:
    return claim.kind == "date" or (claim.quantity is not None and claim.quantity.stated is not None)


def _position(claims: Sequence[Claim], claim_id: str, start: int) -> int:
    """Where the restated claim stands: always shortly before the one restating it."""
    for position in range(start, -1, -1):
        if claims[position].id == claim_id:
            return position
    return start


def _others(claims: Sequence[Claim], side: list[int], opposite: str) -> list[int]:
    """A side without what the source quoted on the other side says: it does not differ from itself."""
    return [position for position in side if claims[position].source != opposite] or side


def _unmixed(
    claims: Sequence[Claim], side: list[int], against: list[int], agreed: set[tuple[int, int]]
) -> list[int]:
    """A side without the claims that agree with the other one too ("over a hundred", against 146 and 110).

    Their conversions go with them: "$6.6 billion (542 billion rupees)" is one amount said twice.
    """
    mixed = {i for i in side if any((i, j) in agreed or (j, i) in agreed for j in against)}
    said = {claims[i].id for i in mixed} | {claims[i].restates for i in mixed}
    kept = [i for i in side if i not in mixed and claims[i].restates not in said - {None}]
    return kept or side


def _side(claims: Sequence[Claim], side: list[int], wholes: set[str | None]) -> tuple[Claim, ...]:
    """One side in order of text, without the wholes of parts.

    "Five of the ten were found dead" against "10 were murdered": the ten seized agree with the 10
    murdered, and are not what the five are set against.
    """
    kept = [claims[position] for position in side if claims[position].id not in wholes]
    return tuple(sorted(kept or (claims[position] for position in side), key=_place))


def _place(claim: Claim) -> tuple[str, int]:
    return claim.source, claim.start


class _Groups:
    """Union-find over positions."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, one: int) -> int:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def join(self, one: int, other: int) -> None:
        one, other = self.find(one), self.find(other)
        if one != other:
            self._parent[max(one, other)] = min(one, other)
