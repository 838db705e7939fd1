"""`claimcheck why LEFT RIGHT`: what speaks for and against two figures being one fact, as a waterfall."""

from __future__ import annotations

import argparse
import json
import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.cli import output, sources
from claimcheck.cli.settings import loaded
from claimcheck.desk import Refused
from claimcheck.desk.config import Config
from claimcheck.link import Waterfall, why
from claimcheck.model import Claim, Comparison, Source
from claimcheck.pipeline import claims_of
from claimcheck.rates import Rates
from claimcheck.report.prose import harmless
from claimcheck.verdict import compare

# "stories/wire.md:120-135", "stories/wire.md:12", "stories/wire.md:12:40"
_PLACE = re.compile(
    r"(?P<path>.+?):(?:(?P<start>\d{1,12})-(?P<end>\d{1,12})|(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?)"
)
_BAR = 24


class Judged(NamedTuple):
    """Two claims with everything that was weighed, and the verdict as if they were one fact."""

    left: Claim
    right: Claim
    weighed: Waterfall
    comparison: Comparison


def run(options: argparse.Namespace) -> int:
    """Explain the link of two claims; where a place holds several, of the two that fit best."""
    config = loaded(options).config
    left, right = _place(options.left), _place(options.right)
    paths = dict.fromkeys((left["path"], right["path"], *config.sources, *config.against))
    # All the sources a check would read: how telling a word is depends on how rare it is among them.
    read = sources.gather(options, config.model_copy(update={"sources": tuple(paths), "against": ()}))
    ordered = sorted(read.sources, key=lambda one: one.id)
    claims = tuple(claim for found in claims_of(ordered).values() for claim in found)
    lefts, rights = _at(claims, left), _at(claims, right)
    judged = [
        _judge(one, other, ordered, claims, config) for one in lefts for other in rights if one.id != other.id
    ]
    if not judged:
        raise Refused("these are one and the same claim.")
    best = max(judged, key=_fit)
    if len(judged) > 1:
        output.note(f"{_several(lefts)} against {_several(rights)}: shown are the two that fit best")
    output.write(_json(best) if options.format == "json" else _text(best), None)
    return 2 if read.failed else 0


def _place(given: str) -> dict[str, str]:
    found = _PLACE.fullmatch(given)
    if found is None:
        raise Refused(f"{given!r} names no claim: write PATH:START-END, PATH:LINE or PATH:LINE:COLUMN.")
    return {name: value for name, value in found.groupdict().items() if value is not None}


def _at(claims: Sequence[Claim], place: dict[str, str]) -> list[Claim]:
    """The claims that a place names; Refused, naming the nearest, when none stands there."""
    own = [claim for claim in claims if claim.source == place["path"]]
    if "start" in place:
        start, end = int(place["start"]), int(place["end"])
        found = [claim for claim in own if claim.start < end and start < claim.end]
        exact = [claim for claim in found if (claim.start, claim.end) == (start, end)]
        found = exact or found
        near = min(own, key=lambda claim: abs(claim.start - start), default=None)
    else:
        line, column = int(place["line"]), int(place.get("column", 0))
        found = [
            claim
            for claim in own
            if claim.line == line and (not column or claim.column <= column < claim.column + len(claim.text))
        ]
        near = min(own, key=lambda claim: (abs(claim.line - line), abs(claim.column - column)), default=None)
    if not found:
        hint = f" The nearest is {near.text!r} at {near.source}:{near.line}:{near.column}." if near else ""
        raise Refused(f"no claim is read at that place of {place['path']}.{hint}")
    return found


def _fit(judged: Judged) -> tuple[bool, float, str, str]:
    """Claims that can be compared at all fit better than those that cannot; then the score decides."""
    return judged.comparison.verdict != "incomparable", judged.weighed.score, judged.left.id, judged.right.id


def _several(claims: Sequence[Claim]) -> str:
    """ "1,180" (column 40) or "2023" (column 80): what to type for another choice."""
    return " or ".join(f'"{harmless(claim.text)}" (column {claim.column})' for claim in claims)


def _judge(
    left: Claim, right: Claim, ordered: Sequence[Source], claims: Sequence[Claim], config: Config
) -> Judged:
    weighed = why(left, right, ordered, claims, config.lexicon.synonyms)
    comparison = compare(left, right, Rates(tolerance=config.tolerances.rate))
    return Judged(left, right, weighed, comparison)


def _text(judged: Judged) -> str:
    lines = []
    for side, claim in (("left ", judged.left), ("right", judged.right)):
        subject = f", read as being about {harmless(claim.subject)}" if claim.subject else ""
        lines.append(f'{side}  "{harmless(claim.text)}"  {claim.source}:{claim.line}:{claim.column}{subject}')
    lines.append("")
    widest = max((abs(reason.weight) for reason in judged.weighed.reasons), default=1.0) or 1.0
    named = max((len(reason.comparison) for reason in judged.weighed.reasons), default=0)
    for reason in judged.weighed.reasons:
        bar = ("+" if reason.weight > 0 else "-") * math.ceil(abs(reason.weight) / widest * _BAR)
        lines.append(
            f"{reason.weight:+7.2f}  {reason.comparison.ljust(named)}  {bar.ljust(_BAR)}  "
            f"{harmless(reason.words)}"
        )
    score, needed = judged.weighed.score, judged.weighed.needed
    linked = score >= needed
    lines.append(f"{score:+7.2f}  together; {needed:+.2f} is needed to link")
    lines.append("")
    lines.append(
        f"{'Linked' if linked else 'Not linked'}. Taken as one fact: {judged.comparison.verdict}. "
        + " ".join(harmless(reason) for reason in judged.comparison.reasons)
    )
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _json(judged: Judged) -> str:
    told = {
        "left": judged.left.model_dump(mode="json"),
        "right": judged.right.model_dump(mode="json"),
        "score": judged.weighed.score,
        "threshold": judged.weighed.needed,
        "linked": judged.weighed.score >= judged.weighed.needed,
        "reasons": [reason.model_dump(mode="json") for reason in judged.weighed.reasons],
        "comparison": judged.comparison.model_dump(mode="json"),
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"
