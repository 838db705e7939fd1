"""Differences gathered: one outcome, one finding, every mention on the side it agrees with.

A source that tells both outcomes explains a difference away: the amendment fell and the plan was carried,
or the motion was rejected first and carried on appeal. It is set against another one only where the other's
words fit one of the two better.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.link.events import Events
from claimcheck.model import Claim, Opposed, Source, Told
from claimcheck.read.lines import line_spans
from claimcheck.telling.agreement import ENOUGH, LEAST_EVENT, likeness, needed
from claimcheck.telling.mention import Mention
from claimcheck.telling.mentions import mentions_of
from claimcheck.telling.timing import exclude, exclusion

_TOLLS = {
    "toll/hurt": "injuries",
    "toll/dead": "loss of life",
    "toll/all dead": "loss of life",
    "toll/all alive": "loss of life",
}
# With more mentions than this of a family only those that share something telling are compared.
_MOST_IN_FULL = 120


def settled(
    sources: Sequence[Source], claims: Sequence[Claim], asked: Mapping[str, frozenset[str]]
) -> tuple[Opposed, ...]:
    """The outcomes on which sources differ."""
    of_source: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind == "date":
            of_source.setdefault(claim.source, []).append(claim)
    mentions = [
        mention
        for source in sources
        if source.id in asked
        for mention in mentions_of(source, of_source.get(source.id, ()), asked[source.id])
    ]
    told = {source.id: source for source in sources}
    likely = _Likely({mention.source: told[mention.source] for mention in mentions})
    found: list[tuple[float, Mention, Mention]] = []
    for left, right in _candidates(mentions):
        if exclusion(left, right) is None:
            continue
        total = likely(left, right)
        if total >= ENOUGH and exclude(left, right):
            found.append((total, left, right))
    by_source: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_source.setdefault(mention.source, []).append(mention)
    kept = [one for one in found if not _explained(*one, by_source, likely)]
    return tuple(_gathered(kept, told))


class _Likely:
    """How surely two mentions are of one thing; what the sources speak of is worked out when first asked."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._told: dict[tuple[str, str], float] = {}
        self._events: Events | None = None

    def __call__(self, left: Mention, right: Mention) -> float:
        if left.source == right.source:
            return likeness(left, right, 2.0)
        event = self._event(*sorted((left.source, right.source)))
        total = likeness(left, right, event) if event >= LEAST_EVENT else 0.0
        return total if total >= needed(event) else 0.0

    def _event(self, one: str, other: str) -> float:
        known = self._told.get((one, other))
        if known is None:
            if self._events is None:
                self._events = Events({name: source.text for name, source in self._sources.items()})
            known = self._told[one, other] = self._events.likeness(one, other)
        return known


def _candidates(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of mentions of different sources; of very many only those under one name, vote or word."""
    if len(mentions) <= _MOST_IN_FULL:
        for left, right in combinations(mentions, 2):
            if left.source != right.source:
                yield left, right
        return
    posted: dict[object, list[int]] = {}
    for position, mention in enumerate(mentions):
        family = mention.outcome.partition("/")[0]
        keys: set[object] = {(family, name[-1]) for name in mention.theme.names}
        keys.update((family, word) for word in mention.theme.words)
        if mention.tally:
            keys.add((family, mention.tally))
        for key in keys:
            posted.setdefault(key, []).append(position)
    seen: set[tuple[int, int]] = set()
    for held in posted.values():
        if len(held) <= _MOST_IN_FULL:
            seen.update(pair for pair in combinations(held, 2))
    for one, other in sorted(seen):
        if mentions[one].source != mentions[other].source:
            yield mentions[one], mentions[other]


def _explained(
    total: float,
    left: Mention,
    right: Mention,
    mentions: Mapping[str, Sequence[Mention]],
    likely: _Likely,
) -> bool:
    """Whether one of the two sources also tells the other's outcome, of what may well be the same thing."""
    for one, other in ((left, right), (right, left)):
        for mention in mentions[one.source]:
            if exclusion(mention, one) is None or mention.outcome == one.outcome:
                continue
            if exclusion(mention, other) is not None and mention.outcome != other.outcome:
                continue
            if likely(mention, other) >= total or likely(mention, one) >= ENOUGH:
                return True
    return False


def _gathered(
    found: Sequence[tuple[float, Mention, Mention]],
    sources: Mapping[str, Source],
) -> Iterator[Opposed]:
    """One value for each outcome that differs: pairs whose mentions agree are one."""
    groups: list[tuple[list[Mention], list[Mention]]] = []
    told: set[frozenset[tuple[str, int]]] = set()
    for _, left, right in sorted(found, key=lambda one: -one[0]):
        # "Accepted the offer" is the outcome of a vote, and what somebody says to it: told once.
        places = frozenset(((left.source, left.start), (right.source, right.start)))
        if places in told:
            continue
        told.add(places)
        for ours, theirs in groups:
            if _joins(left, ours, theirs) and _joins(right, theirs, ours):
                _add(ours, left)
                _add(theirs, right)
                break
            if _joins(right, ours, theirs) and _joins(left, theirs, ours):
                _add(ours, right)
                _add(theirs, left)
                break
        else:
            groups.append(([left], [right]))
    for ours, theirs in groups:
        one, other = sorted(
            (_ordered(ours), _ordered(theirs)), key=lambda side: (side[0].source, side[0].start)
        )
        yield Opposed(
            theme=_named((*one, *other)),
            sides=(
                tuple(_told(mention, sources) for mention in one),
                tuple(_told(mention, sources) for mention in other),
            ),
        )


def _joins(mention: Mention, side: list[Mention], against: list[Mention]) -> bool:
    """Whether a mention belongs to a side: it is on it, agrees with it, or differs from the other side."""
    if mention in side:
        return True
    if any(mention.source == one.source for one in against):
        return False
    return any(
        exclusion(mention, one) is None
        and mention.outcome.partition("/")[0] == one.outcome.partition("/")[0]
        and (mention.outcome == one.outcome or exclusion(mention, against[0]) is not None)
        for one in side
    )


def _add(side: list[Mention], mention: Mention) -> None:
    if mention not in side:
        side.append(mention)


def _ordered(side: list[Mention]) -> list[Mention]:
    return sorted(side, key=lambda mention: (mention.source, mention.start))


def _named(mentions: Sequence[Mention]) -> str:
    """The thing in the fullest words that stay short."""
    for mention in mentions:
        if mention.outcome in _TOLLS:
            return _TOLLS[mention.outcome]
    shown = [mention.theme.shown for mention in mentions if mention.theme.shown]
    if shown:
        return max(shown, key=len)
    heads = [mention.theme.heads[0] for mention in mentions if mention.theme.heads]
    return heads[0] if heads else "one event"


def _told(mention: Mention, sources: Mapping[str, Source]) -> Told:
    text = sources[mention.source].text
    starts = [start for start, _ in line_spans(text) if start <= mention.start]
    return Told(
        source=mention.source,
        start=mention.start,
        end=mention.end,
        text=text[mention.start : mention.end],
        line=len(starts),
        column=mention.start - starts[-1] + 1,
        sentence=mention.sentence,
        outcome=mention.outcome,
    )
