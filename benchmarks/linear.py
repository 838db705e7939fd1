#!/usr/bin/env python3
"""Is the cost of reading linear in the length of the text, on prose and on hostile input?

Each kind of text is read at growing sizes, each reading in a process of its own (the best of
`--rounds`), and the exponent of CPU time against size is fitted through them; 1.05 is the limit.
Memory is the peak of the process beyond what it held before it read.

  prose      the stories of a file, or of the fixtures, end to end (repeated when there are too few)
  one line   the same without any line break
  unbroken   the same without any full stop either
  table      a Markdown table of numbers; a million of them, at the largest size, must be refused
  digits     runs of 50,000 digits
  millions   "a million million million ..."
  brackets   figures in deeply nested brackets
  solid      figures and words without a space
  signs      every digit, number sign and currency sign of Unicode, over and over
  words      the words that open a range, a date or a rate, over and over ("between between Jan. per")
  chained    figures joined by hyphens without end ("1-1-1-1")

Prose goes to 10 MB with `--full` (1 MB without); the hostile kinds, which hold up to a figure
every other character, to 1 MB.

  linear.py [FILE.jsonl|FOLDER] [--full] [--only KIND ...] [--rounds 1]
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import resource
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from corpus import stories_of

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
LIMIT = 1.05
MEMORY_LIMIT_MB = 4000


class Measured(NamedTuple):
    """One reading: characters, CPU seconds, claims, and peak memory beyond the start in MB."""

    size: int
    seconds: float
    claims: int
    memory: float


def _cut(pieces: Iterator[str], size: int) -> str:
    parts: list[str] = []
    length = 0
    for piece in pieces:
        parts.append(piece)
        length += len(piece)
        if length >= size:
            break
    return "".join(parts)[:size]


def prose(size: int, folder: Path) -> str:
    """The stories end to end."""
    texts = [story.text for story in stories_of(folder)]
    return _cut((text + "\n\n" for text in itertools.cycle(texts)), size)


def one_line(size: int, folder: Path) -> str:
    """Prose without a line break."""
    return prose(size, folder).replace("\n", " ")


def unbroken(size: int, folder: Path) -> str:
    """Prose that never ends a sentence."""
    return one_line(size, folder).replace(".", " ").replace("!", " ").replace("?", " ")


def table(size: int, _: Path) -> str:
    """A Markdown table of eight columns of plain numbers: a number every nine characters or so."""
    head = "| region | " + " | ".join(f"plan {letter}" for letter in "abcdefgh") + " |\n" + "|---" * 9 + "|\n"
    rows = (
        f"| area {n} | " + " | ".join(f"{(n * 7919 + k * 104729) % 900000 + 1000}" for k in range(8)) + " |\n"
        for n in itertools.count()
    )
    return _cut(itertools.chain((head,), rows), size)


def _signs() -> str:
    kinds = {"Nd", "Nl", "No", "Sc"}
    return " ".join(c for c in map(chr, range(0x110000)) if unicodedata.category(c) in kinds)


KINDS: dict[str, Callable[[int, Path], str]] = {
    "prose": prose,
    "one line": one_line,
    "unbroken": unbroken,
    "table": table,
    "digits": lambda size, _: _cut(itertools.cycle(("7" * 50_000, " ")), size),
    "millions": lambda size, _: _cut(itertools.cycle(("a million ", "million ")), size),
    "brackets": lambda size, _: _cut(itertools.repeat("(" * 200 + "$5 (C$7)" + ")" * 200 + " "), size),
    "solid": lambda size, _: _cut(itertools.cycle(("7million", "$3km", "May5", "ten-")), size),
    "signs": lambda size, _: _cut(itertools.cycle((_signs(), "\n")), size),
    "words": lambda size, _: _cut(
        itertools.cycle(("between ", "from ", "Jan. ", "per ", "more than ")), size
    ),
    "chained": lambda size, _: _cut(itertools.cycle(("1-" * 40, " and ")), size),
}
PROSE = frozenset(("prose", "one line", "table"))
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
LONG = (3_000_000, 10_000_000)


def read_once(kind: str, size: int, folder: Path) -> Measured:
    """Read a text of this kind here and now."""
    import claimcheck

    text = KINDS[kind](size, folder)
    form: Literal["markdown", "text"] = "markdown" if kind == "table" else "text"
    claimcheck.extract(text[:500], format=form)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    claims = claimcheck.extract(text, format=form)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Measured(len(text), spent, len(claims), (peak - before) / 1000)


def in_a_process(kind: str, size: int, folder: Path, rounds: int) -> Measured | None:
    """The fastest of some readings, each in a fresh process; None when memory ran out."""
    found = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, __file__, str(folder), "--child", kind, str(size)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            print(f"  {kind} at {size}: {done.stderr.strip().splitlines()[-1:]}")
            return None
        found.append(Measured(*json.loads(done.stdout)))
    return min(found, key=lambda one: one.seconds)


def exponent(points: list[Measured]) -> float:
    """The slope of log time against log size, by least squares."""
    xs = [math.log(point.size) for point in points]
    ys = [math.log(max(point.seconds, 1e-6)) for point in points]
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - middle_x) ** 2 for x in xs)
    return sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / spread


def main(argv: list[str] | None = None) -> int:
    """Measure every kind and print time per kB at each size, the exponent and the memory."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("text", type=Path, nargs="?", default=FIXTURES)
    parser.add_argument(
        "--full", action="store_true", help="prose and the table to 10 MB, where the table is refused"
    )
    parser.add_argument("--only", nargs="+", choices=tuple(KINDS), metavar="KIND")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.child:
        limit = MEMORY_LIMIT_MB * 1_000_000
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        print(json.dumps(read_once(args.child[0], int(args.child[1]), args.text)))
        return 0

    steep = []
    for kind in args.only or KINDS:
        sizes = SIZES + (LONG if args.full and kind in PROSE else ())
        points = [point for size in sizes if (point := in_a_process(kind, size, args.text, args.rounds))]
        if len(points) < 2:
            continue
        slope = exponent(points)
        if slope > LIMIT:
            steep.append(kind)
        print(f"{kind}: exponent {slope:.2f}{'  (above the limit)' if slope > LIMIT else ''}")
        for point in points:
            each = f"{point.memory * 1e6 / point.claims:6.0f} B/claim" if point.claims > 1000 else ""
            print(
                f"  {point.size / 1e3:8.0f} kB {1e6 * point.seconds / (point.size / 1e3):9.0f} µs/kB"
                f" {point.claims:9} claims {point.memory:7.0f} MB {each}"
            )
    print(f"above exponent {LIMIT}: {', '.join(steep) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
