#!/usr/bin/env python3
"""How fast do we read, against the peers and against what is physically possible?

One run, one text of distinct articles (repeated text flatters caches), the same stories for
everybody, rounds interleaved, medians shown:

  claimcheck          `extract` of every story: tokens, readers, subjects and public claims, all
                      claims held until the end, with the garbage collector as a user has it
  tokens              our tokeniser alone
  quantulum3          by paragraph (by document it is quadratic)
  dateparser          `search_dates` by paragraph
  price-parser        by sentence, one price each
  floor: triggers     one pass of a trie-shaped `re` pattern of every word or sign a claim can begin
                      with, written in lower case and capitalised, from our own lexicon
  floor: vocabulary   the same with every unit, currency and hedge word too

Also: bytes a claim takes (tracemalloc), and how many of the stories made us load quantulum3 or
dateparser (from sys.modules, before any peer has run).

  read.py [FILE.jsonl|FOLDER|FILE] [--kb 200] [--rounds 3] [--no-peers]
"""

from __future__ import annotations

import argparse
import gc
import re
import statistics
import sys
import time
import tracemalloc
import warnings
from collections.abc import Callable, Iterable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from corpus import Story, source_of, stories_of

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
AIMS = {"quantulum3": 35.0, "dateparser": 13.0}
FLOOR_AIM, FLOOR_STRETCH = 15.0, 6.0
LAZY = ("quantulum3", "dateparser")


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression for exactly these words, each common beginning written once."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _trie(root)


def _trie(node: dict[str, Any]) -> str:
    ends = "" in node
    branches = [re.escape(letter) + _trie(below) for letter, below in sorted(node.items()) if letter]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return joined + "?" if ends else joined


def floor_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The trigger words alone, and the whole vocabulary, as patterns."""
    from claimcheck.lexicon import calendar, currencies, hedges, nations, numerals, units

    begins = {
        word
        for table in (
            *(numerals.CARDINALS, numerals.PLURAL_SCALES, numerals.FRACTIONS, numerals.ORDINALS),
            *(numerals.FOLDS, numerals.MULTIPLES, numerals.VAGUE),
            *(calendar.MONTHS, calendar.MONTH_ABBREVIATIONS, calendar.WEEKDAYS, calendar.SEASONS),
            *(calendar.RELATIVE_WORDS, calendar.DECADE_WORDS),
        )
        for word in table
    }
    begins |= {"today", "tomorrow", "yesterday", "tonight", "hundred", "thousand", "million", "dozen"}
    more = begins | {
        word
        for table in (
            *(numerals.SCALES, numerals.SHORT_SCALES, units.SPELLINGS, units.PHRASES),
            *(currencies.NAMES, currencies.HUNDREDTHS, nations.NATIONS, hedges.BEFORE, hedges.AFTER),
        )
        for word in table
    }
    return _pattern(begins), _pattern(more | set(currencies.PREFIX_WORDS) | set(currencies.CODES))


def _pattern(words: set[str]) -> re.Pattern[str]:
    from claimcheck.lexicon import currencies, numerals

    spelled = {word for word in words if word[0].isalpha() and " " not in word}
    spelled |= {word[0].upper() + word[1:] for word in spelled}
    signs = trie_pattern({*currencies.SIGNS, *numerals.VULGAR})
    return re.compile(rf"[0-9]|{signs}|\b{trie_pattern(spelled)}\b")


def timed(work: Callable[[], object]) -> float:
    """Seconds of wall time, after a collection so that nobody pays for the one before."""
    gc.collect()
    start = time.perf_counter()
    held = work()
    spent = time.perf_counter() - start
    del held
    return spent


def peers(stories: list[Story]) -> dict[str, Callable[[], object]]:
    """The peers that are installed, each as a piece of work over all stories.

    Each has read one paragraph already, so that what it loads on first use is outside the clock.
    """
    paragraphs = [part for story in stories for part in re.split(r"\n\s*\n", story.text) if part.strip()]
    sentences = [part for text in paragraphs for part in re.split(r"(?<=[.!?])\s+", text) if part]
    readers: list[tuple[str, Callable[[str], object], list[str]]] = []
    if find_spec("quantulum3"):
        from quantulum3 import parser

        readers.append(("quantulum3", parser.parse, paragraphs))
    if find_spec("dateparser"):
        from dateparser.search import search_dates

        readers.append(("dateparser", partial(search_dates, languages=["en"]), paragraphs))
    if find_spec("price_parser"):
        from price_parser import Price

        readers.append(("price-parser", Price.fromstring, sentences))
    for _, reader, texts in readers:
        reader(texts[0])
    return {name: partial(_each, reader, texts) for name, reader, texts in readers}


def _each(reader: Callable[[str], object], texts: list[str]) -> list[object]:
    return [reader(text) for text in texts]


def main(argv: list[str] | None = None) -> int:
    """Measure everybody on the same stories and print speeds, ratios, memory and lazy loads."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("text", type=Path, nargs="?", default=FIXTURES)
    parser.add_argument("--kb", type=int, default=200, help="read about this much of the text (10^3 bytes)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-peers", action="store_true")
    args = parser.parse_args(argv)
    warnings.simplefilter("ignore")

    import claimcheck
    from claimcheck.extract.tokens import Tokens

    everything = stories_of(args.text)
    stories: list[Story] = []
    size = 0
    for story in everything:
        if size >= args.kb * 1000:
            break
        stories.append(story)
        size += len(story.text.encode())
    sources = [source_of(story) for story in stories]

    loaded = _lazy_loads(everything)
    triggers, vocabulary = floor_patterns()
    work: dict[str, Callable[[], object]] = {
        "claimcheck": lambda: [claimcheck.extract(source) for source in sources],
        "tokens": lambda: [Tokens(source.text) for source in sources],
        "floor: triggers": lambda: [list(triggers.finditer(source.text)) for source in sources],
        "floor: vocabulary": lambda: [list(vocabulary.finditer(source.text)) for source in sources],
    }
    if not args.no_peers:
        work |= peers(stories)
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(args.rounds):
        for name, job in work.items():
            times[name].append(timed(job))

    speed = {name: size / 1e6 / statistics.median(spent) for name, spent in times.items()}
    ours = speed["claimcheck"]
    print(f"{len(stories)} stories, {size / 1e3:.0f} kB, {args.rounds} rounds, medians")
    print(f"{'':20}{'MB/s':>10}{'ours / theirs':>16}{'spread':>10}")
    for name, spent in times.items():
        spread = (max(spent) - min(spent)) / statistics.median(spent)
        print(f"{name:20}{speed[name]:10.3f}{ours / speed[name]:16.2f}{spread:10.0%}")
    for name, aim in AIMS.items():
        if name in speed:
            print(f"{ours / speed[name]:8.1f} times {name} (aim {aim:.0f})")
    below = speed["floor: triggers"] / ours
    print(f"     1/{below:.1f} of the floor (aim 1/{FLOOR_AIM:.0f}, stretch 1/{FLOOR_STRETCH:.0f})")

    claims, held = _memory(sources)
    print(f"{claims} claims, {claims / (size / 1e3):.1f} per kB, {held / max(1, claims):.0f} bytes each")
    for name, number in loaded.items():
        share = 100 * number / len(everything)
        print(f"stories that loaded {name}: {number} of {len(everything)}, {share:.2f} in 100")
    return 0


def _lazy_loads(stories: list[Story]) -> dict[str, int]:
    """How many stories make extraction load each of the packages that load on use."""
    import claimcheck

    counts = dict.fromkeys(LAZY, 0)
    for story in stories:
        claimcheck.extract(source_of(story))
        for name in LAZY:
            if name in sys.modules:
                counts[name] += 1
                for module in [m for m in sys.modules if m.partition(".")[0] == name]:
                    del sys.modules[module]
    return counts


def _memory(sources: list[Any]) -> tuple[int, int]:
    """How many claims the sources hold, and how many bytes they take beside the text."""
    import claimcheck

    gc.collect()
    tracemalloc.start()
    claims = [claimcheck.extract(source) for source in sources]
    gc.collect()
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return sum(len(found) for found in claims), held


if __name__ == "__main__":
    sys.exit(main())
