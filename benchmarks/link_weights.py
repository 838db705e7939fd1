#!/usr/bin/env python3
"""What the labelled articles say of the weights that linking adds up.

For every level of every comparison: how many of the pairs that state one fact show it, and how many of
those that do not; the weight in use; and the weight that a logistic regression gives it, starting from
the one in use and moving away only as far as the pairs make it (MAP, a normal prior around the weights
in use). Nothing is written: weights in `claimcheck.link` are set by hand, rounded, with these figures
beside them, and never against the sense of a level.

Pairs of one fact: those that labels mark as differing. Pairs of two: labelled decoys, and all other
claims of one kind that differ (the labels are meant to be complete). Two stories drawn at random
(--stories) and sentences that agree (--pairs) give pairs of two facts as well.

Quality is told by cluster-wise cross-validation: the best pair first, each claim used once per source,
how many right ones come before precision falls below 0.95, 0.9, 0.8.

  link_weights.py FOLDER ... [--pairs FILE.jsonl] [--stories FILE.jsonl]
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

from corpus import pairs_of, source_of, stories_of
from score import ARTICLES, HELD_OUT, Json, ends_of, label_sides, touches

from claimcheck.link import judged
from claimcheck.link.context import Context
from claimcheck.link.likeness import kinship
from claimcheck.link.scoring import comparisons, threshold
from claimcheck.model import Claim, Source
from claimcheck.pipeline import claims_of
from claimcheck.rates import Rates
from claimcheck.read.files import load
from claimcheck.verdict import AGREE

_PRIOR = 0.7  # how far a weight moves before the prior holds it back: its standard deviation
_KEPT = 0.15  # of pairs that nobody would link, this share is kept, each counting for the rest
_HOPELESS = -6.0
_FOLDS = 9
_EPOCHS = 15
_STORY_PAIRS = 150

_RATES = Rates()
_KINSHIP = kinship(())


class Row(NamedTuple):
    """One pair: whether it states one fact, what its weights add up to, and the levels seen."""

    group: str
    kind: str
    same: bool
    margin: float
    levels: dict[str, float]
    counts: float
    ends: tuple[str, str, str, str]


def row(group: str, left: Claim, right: Claim, same: bool, context: Context, counts: float = 1.0) -> Row:
    """The pair with its levels; the words in common count by their own weight."""
    found = comparisons(left, right, context)
    needed = threshold(left, right, context)
    kind = {"count": "count", "date": "date"}.get(left.kind, "amount")
    levels = {
        f"{one.comparison} {one.level}" + (f" ({kind})" if one.comparison == "subject" else ""): (
            one.weight if (one.comparison, one.level) == ("words", "shared") else 1.0
        )
        for one in found
    }
    levels["threshold crowd"] = 3.0 - needed
    levels["bias"] = 1.0
    ends = left.id, right.source, right.id, left.source
    return Row(group, left.kind, same, sum(one.weight for one in found) - needed, levels, counts, ends)


def cluster_rows(folder: Path) -> Iterable[Row]:
    """The pairs of one labelled cluster that differ."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    sources = [load(str(path)).source for path in sorted(folder.iterdir()) if path.suffix in ARTICLES]
    by_source = claims_of(sources)
    context = Context(sources, [claim for found in by_source.values() for claim in found], _KINSHIP)
    same = {pair for label in gold["findings"] if label["scope"] == "cross" for pair in _opposed(label)}
    undecided = {tuple(ends_of(pair)) for pair in gold.get("borderline", []) + gold.get("agreements", [])}
    for one, other in combinations(by_source, 2):
        for left, right in product(by_source[one], by_source[other]):
            if left.kind != right.kind or judged(left, right, _RATES).verdict in AGREE:
                continue
            if _marked(left, right, undecided):
                continue
            yield row(folder.name, left, right, _marked(left, right, same), context)


def _opposed(label: Json) -> Iterable[tuple[object, object]]:
    for (one, side), (other, against) in combinations(label_sides(label), 2):
        if side != against:
            yield one, other


def _marked(left: Claim, right: Claim, pairs: Iterable[tuple[object, ...]]) -> bool:
    return any(
        len(pair) == 2
        and ((_at(left, pair[0]) and _at(right, pair[1])) or (_at(left, pair[1]) and _at(right, pair[0])))
        for pair in pairs
    )


def _at(claim: Claim, place: object) -> bool:
    from score import Place

    assert isinstance(place, Place)
    return touches(Place(Path(claim.source).name, claim.start, claim.end), place)


def unlinked_rows(group: str, sources: Sequence[Source]) -> Iterable[Row]:
    """The differing pairs of two texts that do not contradict each other."""
    one, other = (found for found in claims_of(sources).values())
    context = Context(sources, (*one, *other), _KINSHIP)
    for left, right in product(one, other):
        if left.kind == right.kind and judged(left, right, _RATES).verdict not in AGREE:
            yield row(group, left, right, False, context)


def thinned(rows: Iterable[Row], chance: random.Random) -> list[Row]:
    """Fewer of the pairs that no weights would ever link."""
    kept = []
    for one in rows:
        if one.same or one.margin > _HOPELESS:
            kept.append(one)
        elif chance.random() < _KEPT:
            kept.append(one._replace(counts=1 / _KEPT))
    return kept


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """How far each weight should move."""
    chance = random.Random(7)
    moved: dict[str, float] = defaultdict(float)
    steps: dict[str, float] = defaultdict(lambda: 0.05)
    order = list(rows)
    total = len(order)
    for _ in range(_EPOCHS):
        chance.shuffle(order)
        for one in order:
            z = one.margin + sum(moved[level] * value for level, value in one.levels.items())
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, z)))) - one.same) * one.counts
            for level, value in one.levels.items():
                held = 0.0 if level == "bias" else moved[level] / _PRIOR**2 / total
                slope = off * value + held
                steps[level] += slope * slope
                moved[level] -= 0.2 * slope / math.sqrt(steps[level])
    return moved


def ranked(rows: Iterable[Row], moved: dict[str, float]) -> list[tuple[float, bool]]:
    """The pairs that would be reported, best first: each claim once for each other source."""
    scored = sorted(
        (
            (one.margin + sum(moved.get(level, 0.0) * v for level, v in one.levels.items()), one)
            for one in rows
            if one.margin > 2 * _HOPELESS
        ),
        key=lambda pair: -pair[0],
    )
    used: set[tuple[str, str]] = set()
    out = []
    for total, one in scored:
        keys = {one.ends[:2], one.ends[2:]}
        if not keys & used:
            used |= keys
            out.append((total, one.same))
    return out


def quality(found: list[tuple[float, bool]]) -> str:
    """How many right pairs come before precision falls below each mark."""
    right = 0
    marks: dict[float, tuple[int, float]] = {}
    for number, (total, same) in enumerate(sorted(found, reverse=True), start=1):
        right += same
        for mark in (0.95, 0.9, 0.8):
            if right / number >= mark:
                marks[mark] = right, total
    return ", ".join(f"{right} at {mark} (margin {at:+.2f})" for mark, (right, at) in marks.items())


def main(argv: list[str] | None = None) -> int:
    """Print the table and the quality of the weights in use and of the fitted ones."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--kind", choices=("date", "figure"), help="dates alone, or all else")
    args = parser.parse_args(argv)

    chance = random.Random(1)
    rows: list[Row] = []
    for root in args.folders:
        for gold in sorted(root.glob("*/gold.json")):
            if gold.parent.name not in HELD_OUT:
                rows += thinned(cluster_rows(gold.parent), chance)
    if args.pairs:
        for pair in pairs_of(args.pairs):
            if pair.label != "conflict":
                texts = [Source(id=one, text=text) for one, text in (("a", pair.a), ("b", pair.b))]
                rows += thinned(unlinked_rows("sentences", texts), chance)
    if args.stories:
        stories = stories_of(args.stories)
        for _ in range(_STORY_PAIRS):
            rows += thinned(
                unlinked_rows("stories", [source_of(one) for one in chance.sample(stories, 2)]), chance
            )
    if args.kind:
        rows = [one for one in rows if (one.kind == "date") == (args.kind == "date")]

    groups = sorted({one.group for one in rows})
    chance.shuffle(groups)
    fitted: list[tuple[float, bool]] = []
    for fold in range(_FOLDS):
        out = set(groups[fold::_FOLDS])
        moved = fit([one for one in rows if one.group not in out])
        for group in out:
            fitted += ranked((one for one in rows if one.group == group), moved)
    in_use = [pair for group in groups for pair in ranked((r for r in rows if r.group == group), {})]
    print(f"pairs of one fact that claims could link: {sum(same for _, same in in_use)}")
    print("weights in use:", quality(in_use))
    print("fitted, cross-validated:", quality(fitted))

    moved = fit(rows)
    seen: Counter[tuple[str, bool]] = Counter()
    for one in rows:
        for level in one.levels:
            seen[level, one.same] += one.counts if not one.same else 1
    print(f"\n{'level':34}{'one fact':>10}{'two':>10}{'move':>8}")
    for level in sorted(moved):
        print(f"{level:34}{seen[level, True]:10.0f}{seen[level, False]:10.0f}{moved[level]:+8.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
