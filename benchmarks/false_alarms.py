#!/usr/bin/env python3
"""How often does claimcheck find fault with the sums of an ordinary published story?

Checks every story by itself and counts internal findings of severity warning or error. Published
stories hardly ever hold such a slip, so nearly every one is a false alarm; the aim is at most one
per 50 stories.

  false_alarms.py FILE.jsonl|FOLDER [--first N] [--check NAME] [--notes] [--show]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from corpus import ALARMING, excerpt, source_of, stories_of


def main(argv: list[str] | None = None) -> int:
    """Check the stories one by one and print how many internal findings 50 of them raise."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=Path)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N stories")
    parser.add_argument("--check", metavar="NAME", help="only findings of this check")
    parser.add_argument("--notes", action="store_true", help="show notes too (they are never counted)")
    parser.add_argument("--show", action="store_true", help="print each finding in context")
    args = parser.parse_args(argv)

    import claimcheck

    stories = stories_of(args.stories)[: args.first]
    checks: Counter[str] = Counter()
    for story in stories:
        source = source_of(story)
        for finding in claimcheck.check([source]).findings:
            counts = finding.severity in ALARMING
            if finding.scope != "internal" or args.check not in (None, finding.check):
                continue
            checks[finding.check] += counts
            if args.show and (counts or args.notes):
                print(f"\n{finding.check} ({finding.verdict}, {finding.severity}): {finding.message}")
                for item in finding.evidence:
                    print(f"  {story.id}:{item.line} {excerpt(source.text, item.start, item.end)}")
    for check, number in checks.most_common():
        if number:
            print(f"{number:5}  {check}")
    total = checks.total()
    print(
        f"internal findings at warning or error: {total} in {len(stories)} stories,"
        f" {50 * total / max(1, len(stories)):.2f} per 50 stories"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
