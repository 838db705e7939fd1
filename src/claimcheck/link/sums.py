"""Parts in one source and their whole in another: imports and exports here, the trade there.

Only what is a sum by its names is looked for (`lexicon/sums.py`). The parts stand close together in one
source; parts and whole must name the same things besides, hold for the same time and place, and be as
likely of one fact as any two figures that are linked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from claimcheck.comparing.sums import compare_sum
from claimcheck.lexicon.kinship import FATES_OF_PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.sums import SUMS, WHOLLY
from claimcheck.lexicon.words import FUNCTION_WORDS
from claimcheck.link import about, amount, scope
from claimcheck.link.blocking import ARCHIVE
from claimcheck.link.context import Context
from claimcheck.link.scoring import COMPARISONS, threshold
from claimcheck.link.weak import is_weak
from claimcheck.model import Claim, Kind, Period
from claimcheck.verdict import AGREE

# What is not asked of a part and its whole: they are different things, and one figure is the larger.
_APART = (about.subject, about.contrast, amount.figure, amount.beside, scope.part)
# What their names say instead, as much as two words for one thing.
_NAMED = 1.8
# A comparison that says as much against them settles the matter.
_AGAINST = -1.0
# Parts further from each other than this are of two paragraphs.
_CLOSE = 300
# A whole that is so many times the sum of the parts, or less, is another whole.
_FAR = Decimal(2)
_NAME_START = 5
# In an archive, wholes that more claims than these share a word with are not looked for.
_BLOCK_CAP = 24
_PEOPLE = "people"
_NEAREST = 8
_DIFFER = frozenset(("conflict", "discrepancy"))


class SumLink(NamedTuple):
    """Positions of the parts, in one source, and of the whole, in another, that do not fit."""

    parts: tuple[int, ...]
    total: int


class _Row(NamedTuple):
    """A row of the lexicon in stems."""

    total: frozenset[str]
    parts: tuple[frozenset[str], ...]
    kinds: tuple[Kind, ...]
    flows: bool
    besides: frozenset[str]
    scopes: frozenset[str]

    @property
    def own(self) -> frozenset[str]:
        """The words that say which part or whole is meant, and nothing else."""
        return self.total.union(*self.parts)


class _Role(NamedTuple):
    """What a claim is in a row: the part with this number, or the whole (None)."""

    row: int
    part: int | None


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words)


_ROWS = tuple(
    # A fate is a predicate's name, not a stem: "dead", "in favour".
    _Row(
        _stems(row.total),
        tuple(_stems(words) | frozenset(words) for words in row.parts),
        row.kinds,
        row.flows,
        _stems(row.besides),
        _stems(row.scopes),
    )
    for row in SUMS
)
_WORDS = frozenset().union(*(row.own for row in _ROWS))
_WHOLLY = _stems(WHOLLY) | WHOLLY


class Sums:
    """The parts and the wholes among all claims, and which of them do not fit."""

    __slots__ = ("_claims", "_context", "_groups", "_parts", "_totals")

    def __init__(self, claims: Sequence[Claim], context: Context) -> None:
        roles = _roles(claims)
        self._claims = claims
        self._context = context
        self._groups = tuple(_groups(claims, roles, context))
        self._totals = _Totals(claims, roles)
        self._parts = {at: row for row, parts in self._groups for at in parts}

    def part_and_whole(self, one: int, other: int) -> bool:
        """Whether one of two claims is given as a part, beside its other parts, and the other is a whole.

        "31 women", where the sentence also has 24 men, is not what "67 people" is set against.
        """
        for part, whole in ((one, other), (other, one)):
            row = self._parts.get(part)
            if row is not None and _role(_ROWS[row], self._claims[whole]) == -1:
                return True
        return False

    def unfit(self, known: frozenset[int]) -> tuple[SumLink, ...]:
        """Parts and wholes that do not fit; `known` are positions of claims that differ from others already.

        Parts that make the whole of another source are explained, and so is that whole. A source with both
        is left to the sums inside it.
        """
        claims, context = self._claims, self._context
        settled: set[tuple[int, str]] = set()
        unfit: list[SumLink] = []
        for row, parts in self._groups:
            given = [claims[at] for at in parts]
            for at in self._totals.near(row, given):
                total = claims[at]
                if total.source == given[0].source:
                    if _one_scope(_ROWS[row], (*given, total), context):
                        settled.update((each, "") for each in (*parts, at))
                elif _of_one_fact(_ROWS[row], given, total, context):
                    verdict = compare_sum(given, total).verdict
                    if verdict in AGREE or _is_part(given, total):
                        settled.update((each, total.source) for each in parts)
                        settled.add((at, given[0].source))
                    elif verdict in _DIFFER and not _far(given, total):
                        unfit.append(SumLink(parts, at))
        return tuple(
            one
            for one in _unmistaken(claims, unfit)
            if known.isdisjoint((*one.parts, one.total))
            and not any((at, "") in settled for at in (*one.parts, one.total))
            and not any((at, claims[one.total].source) in settled for at in one.parts)
            and (one.total, claims[one.parts[0]].source) not in settled
        )


def _unmistaken(claims: Sequence[Claim], unfit: Sequence[SumLink]) -> Iterator[SumLink]:
    """The links but for parts that might be of several wholes of one source, or a whole with several such."""
    figures: dict[tuple[tuple[int, ...] | int, str], set[object]] = {}
    for parts, total in unfit:
        figures.setdefault((parts, claims[total].source), set()).add(claims[total].quantity)
        added = tuple(claims[at].quantity for at in parts)
        figures.setdefault((total, claims[parts[0]].source), set()).add(added)
    for one in unfit:
        theirs, ours = claims[one.total].source, claims[one.parts[0]].source
        if len(figures[one.parts, theirs]) == len(figures[one.total, ours]) == 1:
            yield one


# --- Which claims are parts, which are wholes ---------------------------------------------------------


def _roles(claims: Sequence[Claim]) -> Mapping[_Role, list[int]]:
    """The claims that may be part or whole of each row, in order."""
    found: dict[_Role, list[int]] = {}
    for position, claim in enumerate(claims):
        if claim.direction is not None or claim.restates is not None:
            continue
        if claim.quantity is None or claim.quantity.stated is None:
            continue
        named = (claim.head, claim.predicate, *claim.modifiers)
        if _WORDS.isdisjoint(named):
            continue
        for number, row in enumerate(_ROWS):
            role = _role(row, claim)
            if role is not None:
                found.setdefault(_Role(number, role if role >= 0 else None), []).append(position)
    return found


def _role(row: _Row, claim: Claim) -> int | None:
    """The number of the part that the claim is, -1 for the whole, None for neither or several at once.

    A part is named by its noun, by what its noun is told apart by ("international passengers"), or, where it
    has no noun of its own, by what befell it ("4 people were killed and 11 injured").
    """
    if claim.kind not in row.kinds:
        return None
    head = claim.head
    named = {number for number, part in enumerate(row.parts) if head in part}
    if head in row.total or head in row.scopes:
        named |= {number for number, part in enumerate(row.parts) if not part.isdisjoint(claim.modifiers)}
    if not named and (head is None or head in row.total or head == _PEOPLE):
        named = {number for number, part in enumerate(row.parts) if claim.predicate in part}
    if len(named) == 1:
        return named.pop()
    return -1 if not named and head in row.total else None


def _groups(
    claims: Sequence[Claim], roles: Mapping[_Role, list[int]], context: Context
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The row and the positions of parts that stand together, each part in one group alone."""
    for number, row in enumerate(_ROWS):
        columns = [roles.get(_Role(number, part), []) for part in range(len(row.parts))]
        if not all(columns):
            continue
        found = [
            parts
            for parts in _neighbours(claims, columns)
            if _one_scope(row, [claims[at] for at in parts], context)
        ]
        used: dict[int, set[object]] = {}
        for parts in found:
            for at in parts:
                used.setdefault(at, set()).add(tuple(claims[each].quantity for each in parts))
        yield from ((number, parts) for parts in found if all(len(used[at]) == 1 for at in parts))


def _neighbours(claims: Sequence[Claim], columns: Sequence[list[int]]) -> Iterator[tuple[int, ...]]:
    """One claim of each column, of one source and close together."""
    by_source: dict[str, list[list[int]]] = {}
    for column, positions in enumerate(columns):
        for at in positions:
            by_source.setdefault(claims[at].source, [[] for _ in columns])[column].append(at)
    for held in by_source.values():
        first, *others = held
        for at in first:
            here = claims[at].start
            near = [[one for one in other if abs(claims[one].start - here) <= _CLOSE] for other in others]
            yield from (tuple(sorted((at, *rest))) for rest in product(*near))


class _Totals:
    """The wholes of each row, by the words nearest to them."""

    def __init__(self, claims: Sequence[Claim], roles: Mapping[_Role, list[int]]) -> None:
        self._most = _BLOCK_CAP if len(claims) > ARCHIVE else len(claims)
        self._posted: dict[tuple[int, str], list[int]] = {}
        for role, positions in roles.items():
            if role.part is None:
                for at in positions:
                    for word in _telling(_ROWS[role.row], (claims[at],)):
                        self._posted.setdefault((role.row, word), []).append(at)

    def near(self, row: int, parts: Sequence[Claim]) -> list[int]:
        """Positions of the wholes that share a telling word with the parts, in order."""
        lists = (self._posted.get((row, word), []) for word in _telling(_ROWS[row], parts))
        return sorted({at for posted in lists if len(posted) <= self._most for at in posted})


def _telling(row: _Row, claims: Sequence[Claim]) -> set[str]:
    """The words about the claims that say what they are parts or whole of."""
    words = {word for claim in claims for word in (*claim.modifiers, *claim.words[:_NEAREST], *claim.names)}
    return {word[:_NAME_START] for word in words - row.own - _WHOLLY if not is_weak(word)}


# --- Whether they belong together ---------------------------------------------------------------------


def _of_one_fact(row: _Row, parts: Sequence[Claim], total: Claim, context: Context) -> bool:
    """Whether the whole of one source is that of the parts of another, and of nothing besides."""
    claims = (*parts, total)
    return (
        all(row.besides.isdisjoint(_sentence(claim)) for claim in claims)
        and _one_scope(row, claims, context)
        and (row.flows or _one_setting(row, parts, total, context))
        and all(_linked(part, total, context) for part in parts)
    )


def _one_setting(row: _Row, parts: Sequence[Claim], total: Claim, context: Context) -> bool:
    """Whether a plain word tells what both belong to: the choir, where a club of the same town sings, too."""
    ours, theirs = (
        {word for claim in claims for word in claim.words if word not in claim.names and not is_weak(word)}
        - row.own
        - _WHOLLY
        for claims in (parts, (total,))
    )
    return any(context.kinship.alike(word, other) for word in ours for other in theirs)


def _linked(part: Claim, total: Claim, context: Context) -> bool:
    """Whether everything but their names, which differ, and their size speaks for one fact."""
    weights = []
    for compare, _ in COMPARISONS:
        found = None if compare in _APART else compare(part, total, context)
        if found is not None:
            weights.append(found.weight)
    return min(weights) > _AGAINST and _NAMED + sum(weights) >= threshold(part, total, context)


def _one_scope(row: _Row, claims: Sequence[Claim], context: Context) -> bool:
    """Whether figures are of one thing, time, place, standing and measure, as far as each says."""
    if len({(claim.kind, claim.status) for claim in claims}) > 1:
        return False
    sentences = [_sentence(claim) for claim in claims]
    if len({row.scopes & words for words in sentences}) > 1:
        return False
    places = {claim.place[:_NAME_START].lower() for claim in claims if claim.place is not None}
    fates = {claim.predicate for claim in claims if claim.predicate in FATES_OF_PEOPLE}
    if len(places) > 1 or (len(fates - row.own) > 1):
        return False
    return _one_time(row, claims) and _one_thing(row, claims, sentences, context)


def _sentence(claim: Claim) -> set[str]:
    """The words that stand in a claim's sentence."""
    return {*claim.words, *claim.names, *claim.modifiers}


def _one_time(row: _Row, claims: Sequence[Claim]) -> bool:
    """Whether all are for one time. What flows needs a time; a claim takes it from its own sentence."""
    times: list[Period] = []
    by_sentence = {claim.sentence: claim.period for claim in claims if claim.period is not None}
    for claim in claims:
        period = claim.period or by_sentence.get(claim.sentence)
        if period is None and row.flows:
            return False
        if period is not None:
            times.append(period)
    spans = {(period.first, period.last, period.granularity) for period in times}
    if row.flows:
        return len(spans) == 1 and times[0].first is not None
    return len(spans) <= 1


def _one_thing(row: _Row, claims: Sequence[Claim], sentences: Sequence[set[str]], context: Context) -> bool:
    """Whether what else their phrases name is the same, or left to the sentence by the shorter ones.

    "Imports from Norway" and "exports to Sweden" are of two things. "Bilateral trade" is of Norway where its
    sentence says so.
    """
    things = [_things(row, claim) for claim in claims]
    starts = [{word[:_NAME_START] for word in words} for words in sentences]

    def named(word: str, others: Iterable[str]) -> bool:
        return any(
            context.kinship.alike(word, other) or word[:_NAME_START] == other[:_NAME_START]
            for other in others
        )

    for (i, ours), (j, theirs) in combinations(enumerate(things), 2):
        ours_only = [word for word in ours if not named(word, theirs)]
        theirs_only = [word for word in theirs if not named(word, ours)]
        if ours_only and theirs_only:
            return False
        if any(word[:_NAME_START] not in starts[j] for word in ours_only):
            return False
        if any(word[:_NAME_START] not in starts[i] for word in theirs_only):
            return False
    return True


def _things(row: _Row, claim: Claim) -> set[str]:
    """What a claim's phrase names beside part or whole: Norway, for "imports from Norway"."""
    words = (word.strip(".,;:()").lower() for word in (claim.subject or "").replace("-", " ").split())
    plain = {stem(word) for word in words if word and word not in FUNCTION_WORDS}
    return plain - row.own - _WHOLLY - {_PEOPLE}


def _is_part(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether the whole is one of the parts, so named: "casualties" for the dead alone."""
    return any(part.quantity == total.quantity for part in parts)


def _far(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether the whole is so far from the sum that it is more likely the whole of something else."""
    figures = [_figure(part) for part in parts]
    added, whole = sum(figures, Decimal(0)), _figure(total)
    return not (whole < _FAR * added and added < _FAR * whole)


def _figure(claim: Claim) -> Decimal:
    """The figure a claim states; all that come here state one."""
    stated = claim.quantity.stated if claim.quantity is not None else None
    return (stated.low if stated is not None else None) or Decimal(0)
