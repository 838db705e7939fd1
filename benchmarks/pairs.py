#!/usr/bin/env python3
"""Does claimcheck tell a conflict from an agreement in two sentences without any metadata?

Each line of the file is an object with `id`, `text_a`, `text_b` and `label`: `conflict` (a figure
or a date differs), `agree`, or `unrelated` (the sentences look alike but report different events).
A pair is called a conflict when any cross finding of severity warning or error is reported.

Look-alikes can also be made from the file itself: `--lookalikes` sets each text_a against the
text_b of another pair that shares the most words with it, rare words counting more (tf-idf, cosine),
both with a figure. Two pairs from one event are no look-alikes, so texts that share most of their
rare words are passed over.

  pairs.py FILE.jsonl [--lookalikes] [--only LABEL] [--show]
"""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import SentencePair, alarms, excerpt, pairs_of

if TYPE_CHECKING:
    from claimcheck.model import Report

# Below the first cosine two sentences do not look alike; above the second they are taken to speak of
# one event. Read off a sample of the pairs made, not tuned on any result.
LOOKS_ALIKE = 0.2
SAME_EVENT = 0.5
_WORD = re.compile(r"[a-z]+|[0-9][0-9.,]*")
_FIGURE = re.compile(
    r"[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|half)\b",
    re.IGNORECASE,
)


def lookalikes(pairs: list[SentencePair]) -> list[SentencePair]:
    """For each pair with a figure, its text_a with the most similar text_b of another event."""
    texts = [text for pair in pairs for text in (pair.a, pair.b)]
    counts = [Counter(_WORD.findall(text.lower())) for text in texts]
    seen_in = Counter(word for count in counts for word in count)
    vectors = [
        _unit({w: n * math.log(len(texts) / seen_in[w]) for w, n in count.items()}) for count in counts
    ]
    index: dict[str, list[tuple[int, float]]] = {}
    for number, vector in enumerate(vectors):
        for word, weight in vector.items():
            index.setdefault(word, []).append((number, weight))
    made = []
    for number, pair in enumerate(pairs):
        if not _FIGURE.search(pair.a):
            continue
        near_a = _similar(vectors[2 * number], index, len(texts))
        near_b = _similar(vectors[2 * number + 1], index, len(texts))
        best = max(
            (
                other
                for other in range(len(pairs))
                if other != number
                and _FIGURE.search(pairs[other].b)
                and max(near_a[2 * other], near_a[2 * other + 1], near_b[2 * other], near_b[2 * other + 1])
                < SAME_EVENT
            ),
            key=lambda other: near_a[2 * other + 1],
            default=None,
        )
        if best is not None and near_a[2 * best + 1] >= LOOKS_ALIKE:
            made.append(SentencePair(f"{pair.id}~{pairs[best].id}", pair.a, pairs[best].b, "unrelated"))
    return made


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {word: weight / length for word, weight in vector.items()}


def _similar(vector: dict[str, float], index: dict[str, list[tuple[int, float]]], size: int) -> list[float]:
    out = [0.0] * size
    for word, weight in vector.items():
        for number, other in index[word]:
            out[number] += weight * other
    return out


def judge(pair: SentencePair) -> tuple[bool, Report]:
    """Whether claimcheck calls the pair a conflict, and its whole report."""
    import claimcheck

    report = claimcheck.check(
        [claimcheck.Source(id="a", text=pair.a), claimcheck.Source(id="b", text=pair.b)]
    )
    return bool(alarms(report, "cross")), report


def cause_of_miss(report: Report) -> str:
    """How far a missed conflict got before it was lost."""
    if {claim.source for claim in report.claims} != {"a", "b"}:
        return "nothing read in one of the sentences"
    if not report.coverage.linked:
        return "claims read, none linked"
    if not report.coverage.compared:
        return "linked, none comparable"
    return "linked and compared, held to agree"


def _show(pair: SentencePair, report: Report) -> None:
    print(f"\n  {pair.id}\n    a: {pair.a}\n    b: {pair.b}")
    read = " | ".join(f"{c.source}:{c.text!r} {c.kind} {c.subject or ''}".strip() for c in report.claims)
    print(f"    read: {read}")
    texts = {"a": pair.a, "b": pair.b}
    for finding in alarms(report, "cross"):
        print(f"    {finding.check} ({finding.verdict}): {finding.message}")
        for item in finding.evidence:
            print(f"      {item.document} {excerpt(texts[item.document], item.start, item.end, 30)}")


def main(argv: list[str] | None = None) -> int:
    """Judge every pair and print the rates, and the errors grouped by cause when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--lookalikes", action="store_true", help="make unrelated pairs from the file too")
    parser.add_argument("--only", choices=("conflict", "agree", "unrelated"), help="judge one label's pairs")
    parser.add_argument("--show", action="store_true", help="list the errors, grouped by cause")
    args = parser.parse_args(argv)

    pairs = pairs_of(args.file)
    if args.lookalikes:
        pairs += lookalikes(pairs)
    called: Counter[str] = Counter()
    total: Counter[str] = Counter()
    errors: dict[str, list[tuple[SentencePair, Report]]] = {}
    for pair in pairs:
        if args.only and pair.label != args.only:
            continue
        total[pair.label] += 1
        conflict, report = judge(pair)
        called[pair.label] += conflict
        if pair.label == "conflict" and not conflict:
            errors.setdefault(f"missed: {cause_of_miss(report)}", []).append((pair, report))
        elif pair.label != "conflict" and conflict:
            check = alarms(report, "cross")[0].check
            errors.setdefault(f"false alarm on {pair.label}: {check}", []).append((pair, report))

    for cause in sorted(errors, key=lambda cause: (-len(errors[cause]), cause)):
        print(f"{len(errors[cause]):5}  {cause}")
        if args.show:
            for pair, report in errors[cause]:
                _show(pair, report)
            print()
    right, wrong = called["conflict"], called["agree"]
    if total["conflict"]:
        precision = right / (right + wrong) if right + wrong else 1.0
        recall = right / total["conflict"]
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        print(
            f"conflicts: F1 {f1:.3f}, precision {precision:.3f}, recall {recall:.3f}"
            f" ({total['conflict']} pairs)"
        )
    for label in ("agree", "unrelated"):
        if total[label]:
            rate = 100 * called[label] / total[label]
            print(f"false alarms per 100 pairs that are {label}: {rate:.1f} ({total[label]} pairs)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
