"""Quotes in their sentences: those of one sentence are shown in it together, as in the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from claimcheck.model import Claim, Report, Source
from claimcheck.report.places import Quote
from claimcheck.report.prose import Stretch, around, harmless

Claims = Mapping[tuple[str, int, int], Claim]
"""Claims by source and span."""


class Passage(NamedTuple):
    """A sentence with the quotes that stand in it, and whom the source gives for them."""

    document: str
    quotes: tuple[Quote, ...]
    stretches: tuple[Stretch, ...]
    said_by: tuple[str, ...]


def by_span(report: Report) -> Claims:
    """The report's claims, to be looked up by what a finding quotes."""
    return {(claim.source, claim.start, claim.end): claim for claim in report.claims}


def in_sentences(quotes: Iterable[Quote], sources: Mapping[str, Source], claims: Claims) -> Iterator[Passage]:
    """The quotes in their given order of sources, neighbours in one sentence together."""
    group: list[Quote] = []
    sentence: tuple[int, int] | None = None
    for quoted in quotes:
        claim = claims.get((quoted.document, quoted.start, quoted.end))
        mine = claim.sentence if claim else None
        if group and not (
            mine
            and mine == sentence
            and quoted.document == group[-1].document
            and group[-1].end <= quoted.start
        ):
            yield _passage(group, sources, claims, sentence)
            group = []
        group.append(quoted)
        sentence = mine
    if group:
        yield _passage(group, sources, claims, sentence)


def _passage(
    group: list[Quote], sources: Mapping[str, Source], claims: Claims, sentence: tuple[int, int] | None
) -> Passage:
    document = group[0].document
    source = sources.get(document)
    if source is None:
        shown = [Stretch(harmless(quoted.text), True) for quoted in group]
    else:
        shown = around(source, [(quoted.start, quoted.end) for quoted in group], sentence)
    named = (claims.get((document, quoted.start, quoted.end)) for quoted in group)
    said = dict.fromkeys(harmless(claim.said_by) for claim in named if claim and claim.said_by)
    return Passage(document, tuple(group), tuple(shown), tuple(said))
