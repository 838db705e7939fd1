"""One sentence as the figures in it see it: who owns each token, which words tell, how far they are.

What all figures of a sentence share is worked out once; what differs is walked outwards from each
figure, never further than `REACH` tokens, so that cost stays linear in text without full stops.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    AUXILIARIES,
    FUNCTION_WORDS,
    MEASURE_VERBS,
    NOT_NAMES,
    NOT_NOUNS,
    POINTING_BACK,
    REPORTING_VERBS,
    WEAK_WORDS,
)

# How far the walk goes, in tokens to each side, and what crossing a border adds to the distance.
REACH = 32
CLAUSE_BORDER = 6
FIGURE_BORDER = 6
MOST_WORDS = 28

HARD_BORDERS = frozenset(";:\u2014\u2022|")
_SOFT_BORDERS = frozenset("and but while whereas although though when where as because against than".split())
_SPEAKING = frozenset("said says told according estimated reported".split())
_ELSEWHERE = frozenset("comparison contrast elsewhere".split())

# (distance, token)
Near = list[tuple[int, int]]


@lru_cache(maxsize=65536)
def content_stem(lower: str) -> str | None:
    """The stem of a word that says something, or None."""
    if len(lower) < 2 or not lower[0].isalpha() or lower in FUNCTION_WORDS or lower in AUXILIARIES:
        return None
    return stem(lower)


@lru_cache(maxsize=65536)
def _may_be_noun(lower: str) -> bool:
    return lower[0].isalpha() and not (
        lower in FUNCTION_WORDS or lower in MEASURE_VERBS or lower in NOT_NOUNS or lower in REPORTING_VERBS
    )


def owners(tokens: Tokens, readings: Sequence[Reading]) -> list[int]:
    """For each token the reading it belongs to, or -1. The noun of a count stays free to be seen."""
    owner = [-1] * len(tokens)
    for index, reading in enumerate(readings):
        counted = reading.kind in ("count", "ordinal")
        first, last = (
            (reading.number_first, reading.number_last) if counted else (reading.first, reading.last)
        )
        for i in range(first, last + 1):
            owner[i] = index
    return owner


class Scene:
    """A sentence, its tokens `first` to `end` (half open), and the readings of its passage.

    `compares_from` is the token from which on the sentence speaks of something else for comparison,
    `speaker` who is quoted for it, `before` the tokens of the sentence it goes on about, nearest last
    word first.
    """

    __slots__ = (
        "_names",
        "_stems",
        "before",
        "compares_from",
        "end",
        "first",
        "lower",
        "owner",
        "readings",
        "speaker",
        "tokens",
        "words",
    )

    def __init__(
        self,
        tokens: Tokens,
        readings: Sequence[Reading],
        owner: list[int],
        known: frozenset[str],
        first: int,
        end: int,
    ) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lower = tokens.lower
        self.owner = owner
        self.readings = readings
        self.first = first
        self.end = end
        self._stems = [
            None if owner[i] >= 0 else content_stem(word)
            for i, word in enumerate(tokens.lower[first:end], start=first)
        ]
        self._names = self._find_names(known)
        said = frozenset(self.lower[first:end])
        self.compares_from = (
            end
            if said.isdisjoint(_ELSEWHERE)
            else next(i for i in range(first, end) if self.lower[i] in _ELSEWHERE)
        )
        self.before = range(0) if said.isdisjoint(POINTING_BACK) else self._find_before()
        self.speaker = None if said.isdisjoint(_SPEAKING) else self._find_speaker()

    def stem_at(self, i: int) -> str | None:
        """The stem of token `i` of the sentence if it says something and no figure owns it."""
        return self._stems[i - self.first]

    def nounish(self, i: int) -> bool:
        """Whether token `i` may stand in a noun phrase."""
        return self.owner[i] < 0 and _may_be_noun(self.lower[i])

    def walk(self, reading: Reading) -> Near:
        """The tokens around a reading, nearest first, ties to the left."""
        lower, owner, readings = self.lower, self.owner, self.readings
        own = range(reading.first, min(self.end, reading.last + 1))
        out: Near = [(0, i) for i in own if owner[i] < 0]
        for step, start, stop in (
            (-1, reading.first - 1, max(self.first, reading.first - REACH) - 1),
            (1, reading.last + 1, min(self.end, reading.last + REACH + 1)),
        ):
            distance, passed = 0, -1
            for i in range(start, stop, step):
                distance += 1
                holder = owner[i]
                if holder >= 0:
                    held = readings[holder]
                    if held.kind == "date":
                        out.append((distance, i))
                    # A conversion in brackets is the same amount, and a whole goes with its part.
                    elif holder not in (passed, reading.whole) and held.restates is None:
                        distance += FIGURE_BORDER
                    passed = holder
                    continue
                word = lower[i]
                if word in HARD_BORDERS:
                    distance += CLAUSE_BORDER
                elif word in _SOFT_BORDERS:
                    distance += CLAUSE_BORDER // 2
                elif word == ",":
                    distance += 2
                out.append((distance, i))
        out.sort()
        return out

    def content(self, near: Near, lead: tuple[str, ...]) -> tuple[str, ...]:
        """The stems around a figure, nearest first, then those of the sentence before and of the label."""
        stems, first = self._stems, self.first
        seen: dict[str, None] = {}
        for _, i in near:
            found = stems[i - first]
            if found is not None:
                seen[found] = None
        for i in self.before:
            found = content_stem(self.lower[i])
            if found is not None:
                seen[found] = None
        words = tuple(seen)
        return words[:MOST_WORDS] if len(words) > MOST_WORDS else tuple({**seen, **dict.fromkeys(lead)})

    def names(self, near: Near) -> tuple[str, ...]:
        """The stems of the proper names around a figure, nearest first."""
        names, first = self._names, self.first
        seen: dict[str, None] = {}
        if names is not None:
            for _, i in near:
                found = names[i - first]
                if found is not None:
                    seen[found] = None
            for i in self.before:
                found = _name(self.words, self.lower, i)
                if found is not None:
                    seen[found] = None
        return tuple(seen)

    def _find_names(self, known: frozenset[str]) -> list[str | None] | None:
        """The name that each token is, if any; None for a headline set in capitals."""
        words, lower, first = self.words, self.lower, self.first
        names: list[str | None] = []
        capitals = lowered = 0
        for i, found in enumerate(self._stems, start=first):
            if words[i][0].isupper():
                capitals += 1
                names.append(_name(words, lower, i))
            else:
                lowered += found is not None
                names.append(None)
        if capitals > 2 * lowered + 2:
            return None
        if names and names[0] is not None and not self._opens_with_name(known):
            names[0] = None
        return names

    def _opens_with_name(self, known: frozenset[str]) -> bool:
        """Whether the first word of the sentence is a name: "Cape Town is", "Kitwana" if known as one."""
        following = self.first + 1
        return self.lower[self.first] in known or (
            following < self.end
            and self.words[following][0].isupper()
            and self.lower[following] not in NOT_NAMES
        )

    def _find_before(self) -> range:
        """The tokens of the sentence before, where this one goes on about it: "Presenting it is"."""
        if self.first == 0:
            return range(0)
        start, _ = self.tokens.sentence(self.first - 1)
        # The thing gone on about tends to stand last: "... a new bilateral action plan. Presenting it is".
        return range(self.first - 1, max(start, self.first - REACH) - 1, -1)

    def _find_speaker(self) -> str | None:
        """Who is quoted for the sentence: "the agency said", "according to Dr Weiss"."""
        words, lower, owner, first, end = self.words, self.lower, self.owner, self.first, self.end
        for i in range(first, end):
            if lower[i] not in _SPEAKING or owner[i] >= 0:
                continue
            if lower[i] == "according" and i + 2 < end:
                low = high = i + 2
                while high < end and high < low + 6 and words[high][0].isalpha():
                    high += 1
                return self.tokens.quote(low, high - 1) if high > low else None
            low = i
            while low > first and i - low < 6 and words[low - 1][0].isalpha() and owner[low - 1] < 0:
                low -= 1
                if lower[low] in ("the", "a", "that", "and", "but"):
                    break
            if low < i and (words[low][0].isupper() or lower[low] == "the"):
                return self.tokens.quote(low, i - 1)
        return None


def _name(words: list[str], lower: list[str], i: int) -> str | None:
    word = words[i]
    if not word[0].isupper():
        return None
    if word == "US" or (word == "U" and words[i + 1 : i + 3] == [".", "S"]):
        return "us"
    if len(word) < 2 or lower[i] in NOT_NAMES or lower[i] in FUNCTION_WORDS or lower[i] in WEAK_WORDS:
        return None
    return stem(lower[i])
