"""Whether two words name the same thing, one a wider thing, or things that exclude each other.

Everything works on stems. A `Kinship` is built from the lexicon, plus whatever a desk adds.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.lexicon.kinship import CONTRASTS, SYNONYMS, WIDER
from claimcheck.lexicon.stems import stem


class Kinship:
    """Stems grouped by the lexicon: synonyms, wider words, contrasts."""

    __slots__ = ("_contrasts", "_groups", "_wider")

    def __init__(self, extra_synonyms: Iterable[Iterable[str]] = ()) -> None:
        groups: dict[str, set[int]] = {}
        for number, line in enumerate((*SYNONYMS, *extra_synonyms)):
            for word in line:
                groups.setdefault(stem(word.lower()), set()).add(number)
        self._groups = {word: frozenset(numbers) for word, numbers in groups.items()}
        self._wider = self._widened()
        contrasts: dict[str, dict[int, str]] = {}
        for number, line in enumerate(CONTRASTS):
            for word in line:
                contrasts.setdefault(stem(word), {})[number] = stem(word)
        self._contrasts = contrasts

    def alike(self, left: str, right: str) -> bool:
        """Whether the two stems are one word or two words for one thing."""
        if left == right:
            return True
        ours = self._groups.get(left)
        return ours is not None and not ours.isdisjoint(self._groups.get(right, frozenset()))

    def within(self, left: str, right: str) -> bool:
        """Whether one stem names something wider that holds the other."""
        nothing: frozenset[str] = frozenset()
        return right in self._wider.get(left, nothing) or left in self._wider.get(right, nothing)

    def _widened(self) -> dict[str, frozenset[str]]:
        """The wider words of each stem, synonyms on both sides included."""
        members: dict[int, set[str]] = {}
        for word, numbers in self._groups.items():
            for number in numbers:
                members.setdefault(number, set()).add(word)

        def kin(word: str) -> set[str]:
            return {word}.union(*(members[number] for number in self._groups.get(word, ())))

        wider: dict[str, set[str]] = {}
        for narrow, wides in WIDER.items():
            held = set().union(*(kin(stem(one)) for one in wides))
            for word in kin(stem(narrow)):
                wider.setdefault(word, set()).update(held - {word})
        return {word: frozenset(held) for word, held in wider.items()}

    def group(self, word: str) -> str:
        """A key shared by all words alike to this one (the first line it stands in), for blocking."""
        numbers = self._groups.get(word)
        return f"={min(numbers)}" if numbers else word

    def groups(self, word: str) -> frozenset[int]:
        """The numbers of the synonym lines a stem stands in."""
        return self._groups.get(word, frozenset())

    def contrast(self, left: Iterable[str], right: Iterable[str]) -> tuple[str, str] | None:
        """The first pair of words, one from each side only, that make two facts of one wording."""
        left, right = set(left), set(right)
        sides = self._contrast_sets(left - right), self._contrast_sets(right - left)
        both = self._contrast_sets(left & right)
        for number in sorted(sides[0].keys() & sides[1].keys() - both.keys()):
            one, other = min(sides[0][number]), min(sides[1][number])
            if one != other and not self.alike(one, other):
                return one, other
        return None

    def _contrast_sets(self, words: set[str]) -> dict[int, set[str]]:
        out: dict[int, set[str]] = {}
        for word in words:
            for number, one in self._contrasts.get(word, {}).items():
                out.setdefault(number, set()).add(one)
        return out


@lru_cache(maxsize=4)
def kinship(extra: tuple[tuple[str, ...], ...] = ()) -> Kinship:
    """The kinship of the shipped lexicon with a desk's own synonym groups added."""
    return Kinship(extra)
