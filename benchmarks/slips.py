#!/usr/bin/env python3
"""How many slips planted in short news passages are found, and do their correct twins stay silent?

Every line of the file is a passage with one slip of a kind that copy desks correct, written
`{slip~right}` at the place where the two versions differ. The version with the slip should raise
an internal finding of its type, at warning or error; the right version should raise none. Passages
without braces are look-alikes: figures that tempt a reader to add up what does not belong together.

  slips.py [FILE.jsonl] [--part open|sealed] [--type NAME] [--show]

The sealed part is only scored: --show never prints a passage of it, so that nobody mends a
sentence there by accident. fixtures/slips/README.md says what was read when.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import ALARMING

if TYPE_CHECKING:
    import claimcheck

PASSAGES = Path(__file__).resolve().parent.parent / "fixtures" / "slips" / "slips.jsonl"

_CHOICE = re.compile(r"\{([^{}~]*)~([^{}~]*)\}")

# A slip that two checks can see is found by whichever speaks: an anniversary is an age of a firm,
# and three of five people with four names is a list as well as a part.
_ALSO = {
    "age_mismatch": {"years_ago_mismatch"},
    "duration_mismatch": {"years_ago_mismatch"},
    "growth_mismatch": {"points_or_percent"},
    "percentage_mismatch": {"shares_mismatch"},
    "list_count_mismatch": {"sum_mismatch"},
}


@dataclass(frozen=True)
class Passage:
    """One passage and what is planted in it."""

    id: str
    type: str
    part: str
    published: date
    country: str
    passage: str

    def version(self, *, slip: bool) -> str:
        """The passage as an editor would get it, with the slip or without."""
        return _CHOICE.sub(lambda choice: choice[1] if slip else choice[2], self.passage)

    @property
    def planted(self) -> bool:
        """Is there a slip in it at all?"""
        return _CHOICE.search(self.passage) is not None


@dataclass
class Score:
    """What was found, by type, with the passages behind it."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    quiet: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    stray: Counter[str] = field(default_factory=Counter)
    missed: list[Passage] = field(default_factory=list)
    alarmed: list[tuple[Passage, claimcheck.Finding]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the planted slips that are found."""
        return self.found.total() / max(1, self.planted.total())

    @property
    def precision(self) -> float:
        """Share of the passages that raise a finding in which the finding is the planted slip."""
        right = self.found.total()
        return right / max(1, right + self.alarms.total() + self.stray.total())


def passages(path: Path = PASSAGES) -> tuple[Passage, ...]:
    """The passages of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (json.loads(line) for line in lines if line.strip())
    return tuple(Passage(**{**row, "published": date.fromisoformat(row["published"])}) for row in rows)


def findings(passage: Passage, *, slip: bool) -> Iterator[claimcheck.Finding]:
    """Internal findings at warning or error in one version of a passage."""
    import claimcheck

    source = claimcheck.Source(
        id=f"{passage.id}.md",
        format="markdown",
        text=passage.version(slip=slip),
        published=passage.published,
        country=passage.country,
    )
    for finding in claimcheck.check([source]).findings:
        if finding.scope == "internal" and finding.severity in ALARMING:
            yield finding


def score(chosen: tuple[Passage, ...]) -> Score:
    """Check both versions of every passage."""
    result = Score()
    for passage in chosen:
        if passage.planted:
            result.planted[passage.type] += 1
            wanted = {passage.type} | _ALSO.get(passage.type, set())
            named = {finding.check.replace("-", "_") for finding in findings(passage, slip=True)}
            if named & wanted:
                result.found[passage.type] += 1
            else:
                result.missed.append(passage)
                result.stray[passage.type] += bool(named)
        result.quiet[passage.type] += 1
        raised = tuple(findings(passage, slip=False))
        result.alarms[passage.type] += bool(raised)
        result.alarmed += ((passage, finding) for finding in raised)
    return result


def main(argv: list[str] | None = None) -> int:
    """Print recall and false alarms, by type and over all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, nargs="?", default=PASSAGES)
    parser.add_argument("--part", choices=("open", "sealed"), help="one part only")
    parser.add_argument("--type", metavar="NAME", help="one type only")
    parser.add_argument("--show", action="store_true", help="print misses and false alarms of the open part")
    args = parser.parse_args(argv)

    chosen = tuple(
        passage
        for passage in passages(args.file)
        if args.part in (None, passage.part) and args.type in (None, passage.type)
    )
    for part in ("open", "sealed"):
        of_part = tuple(passage for passage in chosen if passage.part == part)
        if not of_part:
            continue
        result = score(of_part)
        print(f"{part}: {'type':26} {'found':>9} {'alarms on right ones':>22}")
        for kind in sorted(result.quiet):
            found = f"{result.found[kind]}/{result.planted[kind]}"
            print(f"{'':{len(part)}}  {kind:26} {found:>9} {result.alarms[kind]:>13}/{result.quiet[kind]}")
        print(
            f"{part}: recall {result.recall:.2f} ({result.found.total()}/{result.planted.total()}),"
            f" false alarms {result.alarms.total()}/{result.quiet.total()} right passages,"
            f" another finding instead of the slip {result.stray.total()}, precision {result.precision:.2f}"
        )
        if args.show and part == "open":
            for passage in result.missed:
                print(f"\nmissed {passage.id} ({passage.published}):\n{passage.passage}")
            for passage, finding in result.alarmed:
                print(f"\nfalse alarm {passage.id}, {finding.check}: {finding.message}\n{passage.passage}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
