"""What all comparisons of one run share: kinship of words, rarity, the sources' topics, the claims."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.link.events import Events
from claimcheck.link.given import Given
from claimcheck.link.likeness import Kinship
from claimcheck.model import Claim, Source

# With no more sources than this all words weigh alike.
_FEW_SOURCES = 8
# A source of no more claims than this is a sentence or two.
_SHORT = 3

Figure = tuple[str, Decimal]


class Context:
    """Built once per run from all claims; comparisons only read it."""

    __slots__ = (
        "_claims",
        "_crowd",
        "_frequency",
        "_position",
        "_scale",
        "_size",
        "_sources",
        "events",
        "given",
        "kinship",
    )

    def __init__(self, sources: Sequence[Source], claims: Sequence[Claim], kinship: Kinship) -> None:
        self.kinship = kinship
        self.events = Events({source.id: source.text for source in sources})
        self.given = Given(claims)
        self._claims = claims
        self._position = {claim.id: position for position, claim in enumerate(claims)}
        self._crowd: Counter[tuple[str, str, str | None]] = Counter()
        for claim in claims:
            self._crowd[claim.source, claim.kind, None] += 1
            if claim.head is not None:
                self._crowd[claim.source, claim.kind, claim.head] += 1
        self._size = Counter(claim.source for claim in claims)
        self._sources = len(self._size)
        self._scale = math.log(max(2, self._sources) / 2) or 1.0
        self._frequency: Counter[str] = Counter()
        if self._sources > _FEW_SOURCES:
            self._count_words()

    def _count_words(self) -> None:
        """In how many sources each word stands; claims of one source follow each other."""
        current, words = "", set[str]()
        for claim in self._claims:
            if claim.source != current:
                self._frequency.update(words)
                current, words = claim.source, set()
            words.update(claim.words)
        self._frequency.update(words)

    def rarity(self, word: str) -> float:
        """Words shared by few of many sources tell more; with a handful of sources all weigh alike."""
        if not self._frequency:
            return 1.0
        rare = math.log(self._sources / max(1, self._frequency[word])) / self._scale
        return max(0.1, min(1.3, rare))

    def crowd(self, claim: Claim, head: str | None) -> int:
        """How many claims of its kind (and noun, if given) the claim's source makes."""
        return self._crowd[claim.source, claim.kind, head]

    def short(self, source: str) -> bool:
        """Whether a source is a sentence or two: few figures that could be mistaken for each other."""
        return self._size[source] <= _SHORT

    def whole(self, claim: Claim) -> Claim | None:
        """The claim that this one is a part of."""
        position = self._position.get(claim.whole) if claim.whole is not None else None
        return None if position is None else self._claims[position]

    def sentence(self, claim: Claim) -> Iterator[Claim]:
        """The claims of the claim's sentence, its own included."""
        at = self._position.get(claim.id)
        if at is None:
            return
        for step in (-1, 1):
            i = at if step < 0 else at + 1
            while 0 <= i < len(self._claims):
                other = self._claims[i]
                if other.source != claim.source or other.sentence != claim.sentence:
                    break
                yield other
                i += step

    def beside(self, claim: Claim) -> frozenset[Figure]:
        """The telling figures of the claim's sentence, its own included."""
        figures = (telling_figure(other) for other in self.sentence(claim))
        return frozenset(figure for figure in figures if figure is not None)


def telling_figure(claim: Claim) -> Figure | None:
    """A figure that two sentences hardly share by accident: kind and value, of two digits or more.

    Lengths of time tell from two on: "over four years" beside both amounts.
    """
    quantity = claim.quantity
    if quantity is None or quantity.stated is None or quantity.stated.low is None:
        return None
    value = abs(quantity.stated.low)
    digits = len(value.normalize().as_tuple().digits)
    told = value >= 2 if claim.kind == "duration" else value >= 10 or (digits > 1 and claim.kind != "count")
    return (claim.kind, quantity.stated.low) if told else None
