"""A sentence and what was told just before it, for figures that a later sentence goes on about.

"The school had 412 pupils in September. In February it counted 515. The 25 per cent increase ...": a text
goes on about its figures sentences later, in words that only point back ("that", "the increase", "the 67
detainees"). A sentence is taken with the three before it, whether or not a new paragraph begins in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.kinship import SYNONYMS, WIDER
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# How many sentences back a figure is still what "that" or "the increase" can mean.
_REACH = 3
_FIGURES = ("count", "money", "measure")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a stretch of prose: a stretch of its block's outline."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        """The sentence in the outline."""
        return self.block.outline[self.start : self.end]

    @property
    def marked(self) -> tuple[tuple[int, Claim], ...]:
        """The claims of the sentence with their places in `text`, in order."""
        marks = self.block.marks
        return tuple(
            (at - self.start, self.block.claims[marks[at]])
            for at in range(self.start, self.end)
            if at in marks
        )

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the sentence, in order."""
        return tuple(claim for _, claim in self.marked)

    @property
    def figures(self) -> tuple[Claim, ...]:
        """The counts, amounts and measures of the sentence."""
        return tuple(claim for claim in self.claims if claim.kind in _FIGURES)

    def claim_at(self, at: int) -> Claim:
        """The claim whose letter stands at this place of `text`."""
        return self.block.claim_at(self.start + at)

    def quote(self, claim: Claim) -> str:
        """A claim of the block as a reader sees it."""
        return self.block.quote(claim)


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, and the sentences before it as far as it can point back, nearest last."""

    now: Sentence
    before: tuple[Sentence, ...]

    @property
    def told(self) -> tuple[Claim, ...]:
        """Every claim of the sentences before, in order."""
        return tuple(claim for sentence in self.before for claim in sentence.claims)

    @property
    def words(self) -> str:
        """The sentences before, in the outline."""
        return " ".join(sentence.text for sentence in self.before)


def tellings(article: Article, *hints: str) -> Iterator[Telling]:
    """Each sentence of the prose with those before it; with `hints`, those that hold one of them."""
    for block in article.runs():
        if not block.is_prose or (hints and not any(hint in block.outline for hint in hints)):
            continue
        sentences = tuple(_sentences(block))
        for number, sentence in enumerate(sentences):
            if not hints or any(hint in sentence.text for hint in hints):
                yield Telling(sentence, sentences[max(0, number - _REACH) : number])


def _sentences(block: Block) -> Iterator[Sentence]:
    outline = block.outline
    start = 0
    for at in (*(found.start() for found in _BREAK.finditer(outline)), len(outline)):
        if outline[start:at].strip(" |"):
            yield Sentence(block, start, at)
        start = at + 1


_BREAK = Pattern(r"\|")


def comparable(figures: tuple[Claim, ...]) -> bool:
    """Whether figures are of one measure and, where they have nouns, of one noun or words for one thing."""
    if not same_measure(figures) or any(not stated(claim) for claim in figures):
        return False
    heads = [claim.head for claim in figures if claim.kind == "count" and not is_bare(claim) and claim.head]
    return all(alike(heads[0], head) for head in heads[1:])


def alike(one: str | None, other: str | None) -> bool:
    """Whether two nouns are one, or newsrooms use them for one thing: homes and households."""
    if one is None or other is None:
        return False
    return one == other or other in _kin(one)


def within(one: str | None, other: str | None) -> bool:
    """Whether one noun names something wider that holds the other: vehicles and buses."""
    return one is not None and other is not None and (other in _held(one) or one in _held(other))


def _held(head: str) -> frozenset[str]:
    return frozenset(wide for word in (head, *_kin(head)) for wide in _WIDER.get(word, ()))


def _kin(head: str) -> frozenset[str]:
    return _GROUPS.get(head, frozenset())


def _grouped() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in SYNONYMS:
        stems = {stem(word) for word in line if " " not in word}
        for each in stems:
            groups.setdefault(each, set()).update(stems)
    return {head: frozenset(stems) for head, stems in groups.items()}


_GROUPS = _grouped()
_WIDER = {stem(word): frozenset(stem(wide) for wide in wides) for word, wides in WIDER.items()}
