#!/usr/bin/env python3
"""Does linking stay near-linear in claims, small in memory, and does blocking lose true pairs?

Makes an archive of short synthetic articles with the skew of a real one: few events have many
sources and most have two or three, few nouns head most of the counts, and everything happens within
a year. An event has a place, an organisation and some facts; each source tells a share of them in
one of several phrasings, one time in ten with another figure, among figures of its own. Articles
are read by claimcheck itself; only linking is timed.

The smaller archives hold the first events of the largest, each with all its sources, so that facts have as
many tellers at every size, and the days of the year fill up. With `--thin` they hold sources drawn at
random instead: events then gain tellers as the archive grows, and the pairs that tell one fact grow
with the square of it, which no linker that finds them can stay below.

Printed at each size: CPU time per claim, pairs compared and links found per claim, and the peak
memory of linking beyond the claims themselves. Then the exponent of time against claims (1.2 at
most, 600 bytes a claim at most), and what share of pairs blocking let through, on a sample of whole
events inside the full archive: of the pairs that tell one fact, and of those pairs which the
linker, shown all pairs of the sample, would have linked.

  link_scale.py [--sources 5000] [--seed 1] [--steps 4] [--sample 30] [--thin]
"""

from __future__ import annotations

import argparse
import itertools
import math
import random
import sys
import time
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import claimcheck
from claimcheck.link import candidates, link
from claimcheck.link.context import Context
from claimcheck.link.likeness import kinship
from claimcheck.link.scoring import score, threshold
from claimcheck.model import Claim, Source

EXPONENT_LIMIT, BYTES_LIMIT = 1.2, 600
FIRST_DAY = date(2023, 1, 2)

_NOUNS = (
    "people workers homes students voters companies patients soldiers families buildings teachers cars"
    " schools hospitals shops farmers tourists passengers nurses flights trees cows officers migrants ships"
    " bridges wells vaccines letters meals hectares kilometres tonnes villages roads trucks pupils seats"
    " tickets books turbines doctors prisoners churches beds horses bikes drones dogs factories"
).split()
_ADJECTIVES = (
    "local new foreign young damaged public empty rural former small armed skilled elderly private wooden"
    " northern southern coastal modern ancient unpaid seasonal electric diesel stranded homeless retired"
    " unmarked abandoned wealthy urban orphaned blind uninsured licensed unlicensed imported frozen stolen"
    " historic temporary permanent heavy light fresh dry wild tame sick healthy"
).split()
_VERBS = (
    "evacuated hired counted closed registered rescued treated inspected trained moved repaired sold fined"
    " planted visited rebuilt tested insured bought leased painted flooded burned searched seized returned"
    " shipped delivered collected recycled numbered listed photographed measured weighed fed housed adopted"
    " vaccinated screened stopped questioned released deported honoured sponsored funded relocated"
).split()
_SYLLABLES = "bar den vel tor mar lin kas por ran del mon tis har wen gol sta bru nor fal cor".split()
# Most nouns of an archive are rare: behind those above comes a long tail of made-up ones.
_TAIL = 1500
_BODIES = "council ministry union agency institute committee bureau commission".split()
_MONEY = "repairs road stadium school fund scheme museum bridge harbour clinic dam archive".split()
_ASIDES = (
    "Rain is expected in the hills for the rest of the week.",
    "Nobody was hurt when the roof of the market hall gave way.",
    "The mayor thanked the volunteers who had come from the coast.",
    "A spokeswoman did not return calls on the matter.",
)


class Fact(NamedTuple):
    """One thing that can be counted or costed, and its figure."""

    kind: str
    noun: str
    adjective: str
    verb: str
    figure: int


class Words(NamedTuple):
    """Nouns, and how common each is."""

    nouns: list[str]
    weights: list[float]


class Event(NamedTuple):
    """What several sources report on."""

    place: str
    body: str
    day: date
    facts: tuple[Fact, ...]


class Archive(NamedTuple):
    """Articles by event and shuffled, and for each the spans of its sentences with the fact each tells."""

    by_event: list[Source]
    sources: list[Source]
    told: dict[str, list[tuple[int, int, tuple[int, int]]]]
    events: list[Event]


def make_archive(size: int, seed: int) -> Archive:
    """That many articles on events whose numbers of sources follow a power law."""
    dice = random.Random(seed)
    nouns = [*_NOUNS, *("".join(dice.choices(_SYLLABLES, k=3)) + "s" for _ in range(_TAIL))]
    words = Words(nouns, [1 / (n + 1) for n in range(len(nouns))])
    events: list[Event] = []
    sources: list[Source] = []
    told: dict[str, list[tuple[int, int, tuple[int, int]]]] = {}
    while len(sources) < size:
        event = _event(dice, words)
        events.append(event)
        number = min(size - len(sources), max(1, min(60, int(dice.paretovariate(1.3)))))
        for _ in range(number):
            name = f"{len(sources):05}.txt"
            text, spans = _article(dice, words, event, len(events) - 1)
            published = event.day + timedelta(dice.randrange(3))
            sources.append(Source(id=name, text=text, published=published))
            told[name] = spans
    by_event = list(sources)
    dice.shuffle(sources)
    return Archive(by_event, sources, told, events)


def _event(dice: random.Random, words: Words) -> Event:
    place = "".join(dice.choices(_SYLLABLES, k=3)).title()
    body = f"{''.join(dice.choices(_SYLLABLES, k=2)).title()} {dice.choice(_BODIES)}"
    facts = tuple(_fact(dice, words) for _ in range(dice.randint(6, 14)))
    return Event(place, body, FIRST_DAY + timedelta(dice.randrange(365)), facts)


def _fact(dice: random.Random, words: Words) -> Fact:
    kind = dice.choices(("count", "money", "percent"), (6, 2, 2))[0]
    noun = dice.choice(_MONEY) if kind == "money" else dice.choices(words.nouns, words.weights)[0]
    figure = int(10 ** dice.uniform(1, 4)) if kind == "count" else dice.randint(2, 98)
    return Fact(kind, noun, dice.choice(_ADJECTIVES), dice.choice(_VERBS), figure)


def _sentence(dice: random.Random, fact: Fact, event: Event, figure: int) -> str:
    forms: tuple[str, ...]
    if fact.kind == "money":
        forms = (
            f"The {fact.noun} in {event.place} will cost €{figure} million, the {event.body} said.",
            f"According to the {event.body}, €{figure} million will go to the {fact.noun}.",
        )
    elif fact.kind == "percent":
        forms = (
            f"The {event.body} said {figure} per cent of {fact.adjective} {fact.noun} were {fact.verb}.",
            f"{figure} per cent of the {fact.adjective} {fact.noun} were {fact.verb} in {event.place}.",
        )
    else:
        forms = (
            f"The {event.body} said {figure:,} {fact.adjective} {fact.noun} had been {fact.verb}.",
            f"In {event.place}, {figure:,} {fact.noun} were {fact.verb}, among them {fact.adjective} ones.",
            f"Officials {fact.verb} {figure:,} {fact.adjective} {fact.noun} around {event.place}.",
        )
    return dice.choice(forms)


def _article(
    dice: random.Random, words: Words, event: Event, number: int
) -> tuple[str, list[tuple[int, int, tuple[int, int]]]]:
    parts = [f"{event.place} waits for the {event.body}\n\n"]
    length = len(parts[0])
    spans = []
    for index, fact in enumerate(event.facts):
        if dice.random() < 0.25:
            continue
        figure = fact.figure if dice.random() < 0.9 else fact.figure + max(1, fact.figure // 3)
        sentence = _sentence(dice, fact, event, figure)
        spans.append((length, length + len(sentence), (number, index)))
        own = " ".join(_sentence(dice, other, event, other.figure) for other in _own(dice, words))
        text = f"{sentence} {dice.choice(_ASIDES)} {own}".rstrip() + "\n\n"
        parts.append(text)
        length += len(text)
    return "".join(parts), spans


def _own(dice: random.Random, words: Words) -> list[Fact]:
    return [_fact(dice, words) for _ in range(dice.choices((0, 1, 2, 3), (1, 2, 3, 2))[0])]


def peak_memory() -> int:
    """The peak resident memory since it was last reset, in bytes (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1024
    return 0


def reset_peak() -> int:
    """Start measuring the peak anew; the resident memory now."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return peak_memory()


def candidate_recall(
    archive: Archive, sources: list[Source], claims: list[Claim], events: int, seed: int
) -> tuple[float, int, float, int]:
    """What share of true pairs, and of pairs the linker would take, blocking lets through."""
    spans = archive.told
    facts: dict[int, tuple[int, int]] = {}
    for position, claim in enumerate(claims):
        for start, end, fact in spans[claim.source]:
            if start <= claim.start < end and claim.kind != "date":
                facts[position] = fact
    by_event: dict[int, list[int]] = defaultdict(list)
    for position, (event, _) in facts.items():
        by_event[event].append(position)
    several = [e for e, held in by_event.items() if 2 <= len({claims[p].source for p in held}) <= 12]
    chosen = random.Random(seed).sample(sorted(several), min(events, len(several)))
    sample = sorted(position for event in chosen for position in by_event[event])
    inside = set(sample)
    kin = kinship(())
    context = Context(sources, claims, kin)
    considered = {(i, j) for i, j in candidates(claims, kin, context.events) if i in inside and j in inside}
    true, kept, linked, linked_kept = 0, 0, 0, 0
    for i, j in itertools.combinations(sample, 2):
        left, right = claims[i], claims[j]
        if left.source == right.source:
            continue
        if facts[i] == facts[j]:
            true += 1
            kept += (i, j) in considered
        if left.kind == right.kind and score(left, right, context, 0.0) >= threshold(left, right, context):
            linked += 1
            linked_kept += (i, j) in considered
    return kept / max(1, true), true, linked_kept / max(1, linked), linked


def main(argv: list[str] | None = None) -> int:
    """Link growing parts of one archive; print cost, exponent, memory and candidate recall."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sources", type=int, default=5000)
    parser.add_argument("--steps", type=int, default=4, help="how often the archive is halved before")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sample", type=int, default=30, metavar="EVENTS")
    parser.add_argument("--thin", action="store_true", help="smaller archives of sources drawn at random")
    args = parser.parse_args(argv)

    archive = make_archive(args.sources, args.seed)
    read = {source.id: claimcheck.extract(source) for source in archive.sources}
    points = []
    for step in range(args.steps, -1, -1):
        drawn = (archive.sources if args.thin else archive.by_event)[: args.sources >> step]
        sources = sorted(drawn, key=lambda source: source.id)
        claims = [claim for source in sources for claim in read[source.id]]
        before = reset_peak()
        start = time.process_time()
        result = link(sources, claims)
        spent = time.process_time() - start
        extra = (peak_memory() - before) / len(claims)
        points.append((len(claims), spent))
        links = len(result.agreeing) + len(result.differing)
        print(
            f"{len(sources):6} sources {len(claims):7} claims {1e6 * spent / len(claims):7.0f} µs/claim"
            f" {result.candidates / len(claims):6.1f} considered"
            f" {result.compared / len(claims):5.1f} compared {links / len(claims):5.2f} linked a claim"
            f" {extra:6.0f} bytes/claim at the peak"
        )
        del result
    xs, ys = [math.log(n) for n, _ in points], [math.log(spent) for _, spent in points]
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / sum(
        (x - middle_x) ** 2 for x in xs
    )
    print(f"exponent {slope:.2f} (limit {EXPONENT_LIMIT}); memory limit {BYTES_LIMIT} bytes/claim")
    true_share, true, linked_share, linked = candidate_recall(
        archive, sources, claims, args.sample, args.seed
    )
    print(f"candidate recall on a sample: {true_share:.3f} of {true} pairs that tell one fact,")
    print(f"  {linked_share:.3f} of {linked} pairs that the linker takes when shown all pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
