"""One article as the internal checks read it: blocks of prose with their claims in place.

Checks match on a block's *outline*: its text in lower case, each claim replaced by one capital
letter for its kind, and `|` between sentences. "Of the 620 posts, 148 stood empty. That is 34 per
cent." has the outline "of the N posts, N stood empty.| that is P.". Capital letters stand for
claims and nothing else, so a gap that may not hold another figure is simply `[^|A-Z]`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.checks.asides import asides
from claimcheck.model import Claim, Role, Source
from claimcheck.read import passages_of
from claimcheck.read.passages import Cell, Passage

if TYPE_CHECKING:
    from claimcheck.rates import RateTable

# The letter an outline shows for a claim of each kind. A price or a measure per something is R, a
# change in points B, since a rate and an amount, or points and per cent, must not be mixed up.
_LETTERS = {
    "count": "N",
    "money": "M",
    "percent": "P",
    "multiple": "X",
    "ordinal": "O",
    "measure": "U",
    "duration": "D",
    "date": "T",
}
_POINTS = ("percentage_point", "basis_point")
# A paragraph with more claims than this is a table in disguise, and no sentence to be parsed.
_MOST_CLAIMS = 60
_LONGEST_BLOCK = 6000


_OVER_SENTENCES = re.compile(r"\[\^(?![^\]]*\|)")
_FAR = 4


class Place(NamedTuple):
    """A stretch of the source that is quoted as evidence though it is no claim (a list, a heading)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of putting figures in relation, as a pattern over outlines.

    `needs` names the claims without which it cannot match ("NNP"; "." is any claim in the paragraph) and
    `hints` words of which it must hold one: both only save the search. In `pattern`, `<whole:N>` captures a
    claim under a name; `~` is a gap within a sentence that holds no claim, `~~` one with dates or ranks; the
    rest is a regular expression, in which `\\w` matches no claim.
    """

    needs: str
    pattern: str
    hints: tuple[str, ...] = ()

    @property
    def asks_when(self) -> bool:
        """Whether the wording is of dates, which are no asides to it."""
        return "T" in self.pattern

    def may_stand_in(self, outline: str, sentences: tuple[str, ...]) -> bool:
        """Whether the search is worth the while; `sentences` are the letters of each sentence's claims."""
        if self.hints and not any(hint in outline for hint in self.hints):
            return False
        if sum(map(len, sentences)) < len(self.needs):
            return False
        # A gap that does not shut out the end of a sentence may reach over some.
        reach = 1 + self.pattern.count(r"\|") + _FAR * len(_OVER_SENTENCES.findall(self.pattern))
        return any(
            self._may_be_told("".join(sentences[at : at + reach])) for at in range(max(1, len(sentences)))
        )

    def _may_be_told(self, letters: str) -> bool:
        return all(
            letter == "." or letters.count(letter) >= self.needs.count(letter) for letter in self.needs
        )


@dataclass(frozen=True, slots=True)
class Found:
    """A wording found in a block: its claims by name, and the match in the block's outline."""

    block: Block
    claims: dict[str, Claim]
    match: re.Match[str]

    @property
    def text(self) -> str:
        """The stretch of outline that matched."""
        return self.match.group()

    @property
    def before(self) -> str:
        """The sentence up to the match, in the outline."""
        outline = self.block.outline
        return outline[outline.rfind("|", 0, self.match.start()) + 1 : self.match.start()]

    @property
    def after(self) -> str:
        """The rest of the sentence after the match, in the outline."""
        outline = self.block.outline
        end = outline.find("|", self.match.end())
        return outline[self.match.end() : len(outline) if end < 0 else end]

    def claims_in(self, group: str) -> tuple[Claim, ...]:
        """The claims within a named stretch of the match, in order."""
        start, end = self.match.span(group)
        marks = self.block.marks
        return tuple(self.block.claims[marks[at]] for at in range(start, end) if at in marks)

    @property
    def around(self) -> tuple[Claim, ...]:
        """The claims of the paragraphs that the match stands in, in order."""
        return self.block.around(*self.match.span())

    def __getitem__(self, name: str) -> Claim:
        return self.claims[name]

    def quote(self, name: str) -> str:
        """The captured claim as a reader sees it."""
        return self.block.quote(self.claims[name])

    def get(self, name: str) -> Claim | None:
        """The claim captured under this name, or None where that part of the wording is absent."""
        return self.claims.get(name)


class Block:
    """A passage with its claims in order: what a reader sees as one paragraph, item or cell.

    `spans[i]` is the place of `claims[i]` in `text`, the readable text of the passage.
    """

    __slots__ = (
        "_letters",
        "_marks",
        "_outline",
        "_places",
        "_plain",
        "cell",
        "claims",
        "number",
        "passage",
        "role",
        "spans",
        "text",
    )

    def __init__(self, number: int, passage: Passage, claims: tuple[Claim, ...]) -> None:
        self.number = number
        self.passage = passage
        self.text: str = passage.text
        self.role: Role = passage.role
        self.cell: Cell | None = passage.cell
        self.claims = claims
        self.spans = tuple(_readable_span(passage, claim) for claim in claims)
        self._places = {claim.id: i for i, claim in enumerate(claims)}
        self._outline: str | None = None
        self._letters: tuple[str, ...] = ()
        self._marks: dict[int, int] = {}
        self._plain: Block | None = None

    def quote(self, claim: Claim) -> str:
        """The claim as a reader sees it, tags and entities rendered."""
        start, end = self.span(claim)
        return " ".join(self.text[start:end].split())

    def span(self, claim: Claim) -> tuple[int, int]:
        """The claim's place in `text`."""
        return self.spans[self._places[claim.id]]

    def shown(self, stretch: str) -> str:
        """A stretch of outline without claims, in the letters of the text."""
        text = " ".join(self.text.split())
        at = text.lower().find(stretch)
        return text[at : at + len(stretch)] if at >= 0 else stretch

    def filled(self, start: int, end: int) -> str:
        """A stretch of outline with the words of its claims put back, in lower case."""
        return "".join(
            self.quote(self.claim_at(at)).lower() if at in self.marks else self.outline[at]
            for at in range(start, end)
            if self.outline[at] != "|"
        ).strip()

    def place(self, words: str, start: int = 0) -> Place:
        """Where these words, which hold no claim, stand in the source, from this place of `text` on."""
        at = self.text.lower().find(words, start)
        at = max(at, start)
        return Place(*self.passage.raw(at, at + len(words)))

    @property
    def outline(self) -> str:
        """The text with a letter for each claim; see the module's docstring."""
        if self._outline is None:
            self._outline, self._marks = self._read()
            self._letters = _letters(self._outline)
        return self._outline

    def around(self, start: int, end: int) -> tuple[Claim, ...]:  # noqa: ARG002 - a paragraph is all of itself
        """The claims of the paragraphs that this stretch of the outline stands in."""
        return self.claims

    def _read(self) -> tuple[str, dict[int, int]]:
        return _outlined(self)

    def claim_at(self, offset: int) -> Claim:
        """The claim whose letter stands at this place of the outline."""
        return self.claims[self.marks[offset]]

    @property
    def marks(self) -> dict[int, int]:
        """Places of claim letters in the outline, with the claims' positions in `claims`."""
        _ = self.outline
        return self._marks

    @property
    def plain(self) -> Block:
        """The block read without its asides (see `asides`); the block itself where it has none."""
        if self._plain is None:
            left_out = asides(self.outline)
            self._plain = self._without(left_out) if left_out else self
        return self._plain

    def _without(self, left_out: tuple[tuple[int, int], ...]) -> Block:
        """The same block with stretches of its outline cut out."""
        outline = self.outline
        kept = zip(
            (0, *(end for _, end in left_out)), (*(start for start, _ in left_out), len(outline)), strict=True
        )
        plain = copy(self)
        parts: list[str] = []
        plain._marks = {}
        length = 0
        for start, end in kept:
            plain._marks.update(
                (at - start + length, self._marks[at]) for at in range(start, end) if at in self._marks
            )
            parts.append(outline[start:end])
            length += end - start
        plain._outline = "".join(parts)
        plain._letters = _letters(plain._outline)
        plain._plain = plain
        return plain

    @property
    def is_prose(self) -> bool:
        """Whether there is a sentence to be read: some claims, and not as many as in a table."""
        return 0 < len(self.claims) <= _MOST_CLAIMS and len(self.text) <= _LONGEST_BLOCK

    def find(self, wording: Wording) -> Iterator[Found]:
        """Every place where the wording stands in this block, from left to right."""
        outline = self.outline
        if not wording.may_stand_in(outline, self._letters):
            return
        for match in _compiled(wording.pattern).finditer(outline):
            claims = {
                name: self.claim_at(match.start(name))
                for name, letter in match.groupdict().items()
                if letter is not None and match.start(name) in self.marks
            }
            yield Found(self, claims, match)


class Run(Block):
    """Consecutive paragraphs as one stretch of prose.

    Wire copy gives nearly every sentence a paragraph of its own, so the figure that the next sentence
    goes on about stands in the paragraph before as often as in the sentence before.
    """

    __slots__ = ("_begins", "_offsets", "blocks")

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        first = blocks[0]
        super().__init__(first.number, first.passage, ())
        self.blocks = blocks
        self._begins: list[int] = []
        offsets: list[int] = []
        length = 0
        for block in blocks:
            offsets.append(length)
            length += len(block.text) + 1
        self._offsets = offsets
        self.text = "\n".join(block.text for block in blocks)
        self.claims = tuple(claim for block in blocks for claim in block.claims)
        self.spans = tuple(
            (start + offset, end + offset)
            for block, offset in zip(blocks, offsets, strict=True)
            for start, end in block.spans
        )
        self._places = {claim.id: i for i, claim in enumerate(self.claims)}

    def place(self, words: str, start: int = 0) -> Place:
        """Where these words, which hold no claim, stand in the source, from this place of `text` on."""
        at = max(self.text.lower().find(words, start), start)
        number = bisect_right(self._offsets, at) - 1
        offset = self._offsets[number]
        return Place(*self.blocks[number].passage.raw(at - offset, at - offset + len(words)))

    def around(self, start: int, end: int) -> tuple[Claim, ...]:
        """The claims of the paragraphs that this stretch of the outline stands in."""
        _ = self.outline
        first = max(0, bisect_right(self._begins, start) - 1)
        last = bisect_right(self._begins, end)
        return tuple(claim for block in self.blocks[first:last] for claim in block.claims)

    def _without(self, left_out: tuple[tuple[int, int], ...]) -> Block:
        plain = super()._without(left_out)
        assert isinstance(plain, Run)
        plain._begins = [
            at - sum(min(end, at) - start for start, end in left_out if start < at) for at in self._begins
        ]
        return plain

    def _read(self) -> tuple[str, dict[int, int]]:
        parts: list[str] = []
        begins: list[int] = []
        marks: dict[int, int] = {}
        length = passed = 0
        for block in self.blocks:
            part = block.outline.strip(" |")
            lead = len(block.outline) - len(block.outline.lstrip(" |"))
            if parts:
                part = f"| {part}"
                lead -= 2
            begins.append(length)
            marks.update((length + at - lead, passed + i) for at, i in block.marks.items())
            parts.append(part)
            length += len(part)
            passed += len(block.claims)
        self._begins = begins
        return "".join(parts), marks


class Article:
    """A source, its claims in order, and its blocks. `rates` are reference exchange rates, if any."""

    __slots__ = ("_runs", "_starts", "blocks", "claims", "rates", "source")

    def __init__(
        self,
        source: Source,
        claims: tuple[Claim, ...],
        rates: RateTable | None = None,
    ) -> None:
        self.source = source
        self.claims = claims
        self.rates = rates
        self.blocks = _blocks(source, claims)
        self._runs: tuple[Block, ...] | None = None
        self._starts = [claim.start for claim in claims]

    def find(self, *wordings: Wording, hints: tuple[str, ...] = ()) -> Iterator[Found]:
        """Every place where one of the wordings stands, block by block.

        `hints` are words of which a block must hold one to be searched at all.
        """
        for block in self.runs():
            if block.is_prose and (not hints or any(hint in block.outline for hint in hints)):
                for wording in wordings:
                    found = tuple(block.find(wording))
                    yield from found
                    if block.plain is not block and not wording.asks_when:
                        told = {_captured(one) for one in found}
                        yield from (one for one in block.plain.find(wording) if _captured(one) not in told)

    def runs(self) -> tuple[Block, ...]:
        """The blocks, with paragraphs that follow each other joined into stretches of prose."""
        if self._runs is None:
            self._runs = tuple(_runs(self.blocks))
        return self._runs

    def before(self, claim: Claim, reach: int) -> tuple[Claim, ...]:
        """The claims that begin at most `reach` characters before this one, in order."""
        end = bisect_left(self._starts, claim.start)
        return self.claims[bisect_left(self._starts, claim.start - reach) : end]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a place in the source, both counted from 1."""
        starts = [0, *(found.end() for found in _LINE_END.finditer(self.source.text, 0, offset + 1))]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def tables(self) -> Iterator[tuple[Block, ...]]:
        """The cells of each table, in reading order."""
        cells: dict[int, list[Block]] = {}
        for block in self.blocks:
            if block.cell is not None:
                cells.setdefault(block.cell.table, []).append(block)
        for table in cells.values():
            yield tuple(table)

    def lists(self) -> Iterator[tuple[Block | None, tuple[Block, ...]]]:
        """Each run of list items, with the block that stands before it."""
        before: Block | None = None
        items: list[Block] = []
        for block in self.blocks:
            if block.role == "item":
                items.append(block)
                continue
            if items:
                yield before, tuple(items)
                items = []
            before = block
        if items:
            yield before, tuple(items)


def _blocks(source: Source, claims: tuple[Claim, ...]) -> tuple[Block, ...]:
    passages = [passage for passage in passages_of(source) if passage.text]
    places = [passage.raw(0, len(passage.text)) for passage in passages]
    order = sorted(range(len(passages)), key=places.__getitem__)
    starts = [places[i][0] for i in order]
    held: list[list[Claim]] = [[] for _ in passages]
    for claim in claims:
        at = bisect_right(starts, claim.start) - 1
        if at >= 0 and claim.end <= places[order[at]][1]:
            held[order[at]].append(claim)
    return tuple(
        Block(number, passage, tuple(found))
        for number, (passage, found) in enumerate(zip(passages, held, strict=True))
    )


def _runs(blocks: tuple[Block, ...]) -> Iterator[Block]:
    run: list[Block] = []
    for block in blocks:
        paragraph = block.role == "body" and block.cell is None
        joined = (*run, block)
        fits = sum(len(each.claims) for each in joined) <= _MOST_CLAIMS
        fits = fits and sum(len(each.text) for each in joined) <= _LONGEST_BLOCK
        if run and not (paragraph and fits):
            yield run[0] if len(run) == 1 else Run(tuple(run))
            # The paragraph before a cut is where the next one may find its figures.
            run = run[-1:] if paragraph and len(run) > 1 else []
        if paragraph:
            run.append(block)
        else:
            yield block
    if run:
        yield run[0] if len(run) == 1 else Run(tuple(run))


def _readable_span(passage: Passage, claim: Claim) -> tuple[int, int]:
    return _readable(passage, claim.start), _readable(passage, claim.end - 1) + 1


def _readable(passage: Passage, offset: int) -> int:
    """The place in the passage's text of an offset into the source: `Passage.raw` the other way."""
    pieces = passage.pieces
    index = max(0, bisect_right(pieces, offset, key=lambda piece: piece[1]) - 1)
    at, origin, length = pieces[index]
    return at if length is not None else min(at + offset - origin, len(passage.text) - 1)


def _outlined(block: Block) -> tuple[str, dict[int, int]]:
    """The outline, and which claim stands at each of its capital letters.

    Brackets that only repeat an amount ("NOK 840m ($80m)") are left out: they would separate
    figures that belong together.
    """
    parts: list[str] = []
    marks: dict[int, int] = {}
    length = 0
    at = 0
    skip_to = -1
    breaks = _sentence_breaks(block)
    for i, (start, end) in enumerate(block.spans):
        if start < at or end <= skip_to:
            continue
        gap = _lowered(block.text, at, start, breaks)
        closing = _closing_bracket(block, i, start)
        if closing is not None:
            gap = gap[: gap.rindex("(")].rstrip()
            parts.append(gap)
            length += len(gap)
            at = skip_to = closing + 1
            continue
        parts.append(gap)
        length += len(gap)
        marks[length] = i
        parts.append(_letter(block.claims[i]))
        length += 1
        at = end
    parts.append(_lowered(block.text, at, len(block.text), breaks))
    return "".join(parts), marks


def _closing_bracket(block: Block, i: int, start: int) -> int | None:
    """Where the bracket closes that holds this claim, if it holds nothing but restatements."""
    opening = block.text.rfind("(", max(0, start - 12), start)
    if opening < 0 or ")" in block.text[opening:start]:
        return None
    closing = block.text.find(")", start, start + 120)
    if closing < 0:
        return None
    for claim, (first, _) in zip(block.claims[i:], block.spans[i:], strict=True):
        if first > closing:
            break
        if claim.restates is None:
            return None
    return closing


def _letter(claim: Claim) -> str:
    unit = claim.quantity.unit if claim.quantity is not None else None
    if unit in _POINTS:
        return "B"
    if claim.kind in ("money", "measure") and unit is not None and "per_" in unit:
        return "R"
    return _LETTERS[claim.kind]


def _sentence_breaks(block: Block) -> list[int]:
    """Where one sentence ends and another begins, in the readable text, as far as the claims tell."""
    places = set()
    for claim in block.claims:
        if claim.sentence is not None:
            first, last = claim.sentence
            places.add(_readable(block.passage, first))
            places.add(_readable(block.passage, last - 1) + 1)
    breaks: list[int] = []
    for place in sorted(places):
        if block.text[breaks[-1] if breaks else 0 : place].strip():
            breaks.append(place)
    return breaks


def _letters(outline: str) -> tuple[str, ...]:
    """The letters of the claims of each sentence."""
    return tuple("".join(sign for sign in sentence if sign.isupper()) for sentence in outline.split("|"))


def _captured(found: Found) -> frozenset[tuple[str, str]]:
    """What tells two places of one wording apart: the claims it names."""
    return frozenset((name, claim.id) for name, claim in found.claims.items())


_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s+")


def _lowered(text: str, start: int, end: int, breaks: list[int]) -> str:
    parts = []
    at = start
    for place in breaks:
        if start < place <= end:
            parts.append(text[at:place])
            at = place
    parts.append(text[at:end])
    return _SPACE.sub(" ", "|".join(parts).lower())


_CAPTURE = re.compile(r"<(\w+):(\[\w+\]|[A-Z])>")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.replace(r"[\w", "[a-z0-9à-öø-ÿ").replace(r"\w", r"[^\WA-Z]")
    pattern = pattern.replace("~~", r"[^|A-NP-SU-Z]{0,90}").replace("~", r"[^|A-Z]{0,60}")
    return re.compile(_CAPTURE.sub(r"(?P<\1>\2)", pattern))
