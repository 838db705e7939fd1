#!/usr/bin/env python3
"""How often does claimcheck cry conflict over two stories that have nothing to do with each other?

Draws pairs of stories at random, each about an event of its own, and counts the pairs with any
cross finding of severity warning or error. Nearly every one is a false alarm.

  stories.py FILE.jsonl|FOLDER [--pairs 500] [--seed 1] [--show]
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

from corpus import Story, alarms, excerpt, source_of, stories_of


def draw(stories: list[Story], pairs: int, seed: int) -> list[tuple[Story, Story]]:
    """That many different pairs of different stories, the same for the same seed."""
    dice = random.Random(seed)
    most = len(stories) * (len(stories) - 1) // 2
    drawn: dict[tuple[int, int], None] = {}
    while len(drawn) < min(pairs, most):
        i, j = sorted(dice.sample(range(len(stories)), 2))
        drawn[i, j] = None
    return [(stories[i], stories[j]) for i, j in drawn]


def main(argv: list[str] | None = None) -> int:
    """Check the drawn pairs and print the share that was flagged."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=Path)
    parser.add_argument("--pairs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print each finding in context")
    args = parser.parse_args(argv)

    import claimcheck

    drawn = draw(stories_of(args.stories), args.pairs, args.seed)
    flagged = 0
    checks: Counter[str] = Counter()
    for pair in drawn:
        sources = [source_of(story) for story in pair]
        found = alarms(claimcheck.check(sources), "cross")
        flagged += bool(found)
        checks.update(finding.check for finding in found)
        if args.show:
            texts = {source.id: source.text for source in sources}
            for finding in found:
                print(f"\n{finding.check} ({finding.verdict}): {finding.message}")
                for item in finding.evidence:
                    quoted = excerpt(texts[item.document], item.start, item.end)
                    print(f"  {item.document} [{item.side}] {quoted}")
    for check, number in checks.most_common():
        print(f"{number:5}  {check}")
    print(f"pairs flagged: {flagged} of {len(drawn)}, {100 * flagged / max(1, len(drawn)):.2f} in 100")
    return 0


if __name__ == "__main__":
    sys.exit(main())
