"""One sentence as the figures in it see it: who owns each token, which words tell, how far they are.

What all figures of a sentence share is worked out once; what differs is walked outwards from each
figure, never further than `REACH` tokens, so that cost stays linear in text without full stops.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, compress

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.speakers import find_speaker
from claimcheck.extract.subjects.telling import (
    BACK,
    EARLIER_WORDS,
    ELSEWHERE,
    SPEAKING,
    Telling,
    content_stem,
    telling,
)
from claimcheck.extract.subjects.verbs import verbs
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kept import kept
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    FUNCTION_WORDS,
    MEASURE_VERBS,
    NOT_NAMES,
    NOT_NOUNS,
    REPORTING_VERBS,
    WEAK_WORDS,
)

# How far the walk goes, in tokens to each side, and what crossing another figure adds to the distance.
REACH = 32
FIGURE_BORDER = 6
MOST_WORDS = 28

# What a figure tells another: nothing, but it is further to pass it.
_SILENT = Telling(None, 1, 0, False)
_BORDER = Telling(None, 1 + FIGURE_BORDER, 0, False)

# (distance, token)
Near = list[tuple[int, int]]
# (distance, token, what it tells), see `telling`
Signals = list[tuple[int, int, int]]


@kept
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
    `speaker` who is quoted for it. `dated` whether it has a date. `verbs` are its verbs, auxiliaries
    apart. `_heard` are the tokens that tell
    anything, `_stems` the stems of those that have one, `_tells` what some tell besides (see
    `Telling`), `_passed` how far it is from the sentence's start to the start of each; `_before` and
    `_before_names` are the stems of the sentence it goes on about.
    """

    __slots__ = (
        "_before",
        "_before_names",
        "_heard",
        "_names",
        "_passed",
        "_stems",
        "_tells",
        "compares_from",
        "dated",
        "end",
        "first",
        "lower",
        "owner",
        "readings",
        "speaker",
        "tokens",
        "verbs",
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
        self.dated = False
        self._before: dict[str, None] = {}
        self._before_names: dict[str, None] = {}
        capitals = tokens.capitals
        capitals = capitals[bisect_left(capitals, first) : bisect_left(capitals, end)]
        told = self._listen(capitals, known)
        self.compares_from = end
        if told & ELSEWHERE:
            self.compares_from = self._find_elsewhere()
        if told & BACK or (first + 1 < end and _goes_on_about_someone(self.lower, first)):
            self._look_back()
        self.speaker = self._find_speaker() if told & SPEAKING else None

    def _listen(self, capitals: list[int], known: frozenset[str]) -> int:
        """Take each token in once: its stem, what it tells, how far it is; all that the sentence tells."""
        first, owner = self.first, self.owner
        told = list(map(telling, self.lower[first : self.end]))
        forms = [one.form for one in told]
        is_verb = verbs(self.words, self.lower, owner, forms, first, self.end)
        self.verbs = set(compress(range(first, self.end), is_verb))
        self._tells = {i: one.tells for i, one in enumerate(told, first) if one.tells}
        flags = 0
        for tells in self._tells.values():
            flags |= tells
        last = -1
        for at, holder in enumerate(owner[first : self.end]):
            if holder < 0:
                continue
            if self.readings[holder].kind == "date":
                self.dated = True
                told[at] = Telling(None, 1, told[at].tells, True)
            else:
                told[at] = _BORDER if holder != last and self._parts(holder) else _SILENT
                self._tells.pop(first + at, None)
            last = holder
        self._stems = {i: one.stem for i, one in enumerate(told, first) if one.stem is not None}
        self._names = self._find_names(capitals, known)
        for i in self._names or ():
            if not told[i - first].heard and owner[i] < 0:
                told[i - first] = replace(told[i - first], heard=True)
        self._passed = list(accumulate([one.step for one in told], initial=0))
        self._heard = [i for i, one in enumerate(told, first) if one.heard]
        return flags

    def _parts(self, holder: int) -> bool:
        """Whether a figure stands between what is before and after it; a conversion in brackets does not."""
        held = self.readings[holder]
        return held.kind != "date" and held.restates is None

    def _find_elsewhere(self) -> int:
        """The token that turns to something else: "an earlier version of this article said 40"."""
        lower, first = self.lower, self.first
        for i in range(first, self.end):
            if telling(lower[i]).tells & ELSEWHERE and (
                lower[i] != "version" or (i > first and lower[i - 1] in EARLIER_WORDS)
            ):
                return i
        return self.end

    def stem_at(self, i: int) -> str | None:
        """The stem of token `i` of the sentence if it says something and no figure owns it."""
        return self._stems.get(i)

    def is_verb(self, i: int) -> bool:
        """Whether token `i` is a verb, auxiliaries apart."""
        return i in self.verbs

    def nounish(self, i: int) -> bool:
        """Whether token `i` may stand in a noun phrase."""
        return self.owner[i] < 0 and i not in self.verbs and _may_be_noun(self.lower[i])

    def walk(self, reading: Reading) -> Near:
        """The telling tokens around a reading, nearest first, ties to the left."""
        heard, passed, owner, start = self._heard, self._passed, self.owner, self.first
        first, last = reading.first, reading.last
        here = bisect_left(heard, first)
        behind = bisect_right(heard, last, here)
        out: Near = [(0, i) for i in heard[here:behind] if owner[i] < 0] if here < behind else []
        if first > start:
            low = bisect_left(heard, first - REACH, 0, here) if first - start > REACH else 0
            near = heard[low:here]
            before = passed[first - start]
            out += [(before - passed[i - start], i) for i in near]
        if last < self.end:
            far = bisect_right(heard, last + REACH, behind) if self.end - last > REACH else len(heard)
            near = heard[behind:far]
            after, start = passed[last + 1 - start], start - 1
            out += [(passed[i - start] - after, i) for i in near]
        if reading.whole is not None and self._parts(reading.whole):
            # A whole goes with its part: what stands beyond it is no further for that.
            whole = self.readings[reading.whole].number_first
            out = [
                (distance - FIGURE_BORDER if i < whole < first or last < whole < i else distance, i)
                for distance, i in out
            ]
        out.sort()
        return out

    def signals(self, near: Near) -> Signals:
        """What tells more than its stem among the tokens of a walk."""
        tells = self._tells
        if not tells:
            return []
        return [(distance, i, tells[i]) for distance, i in near if i in tells]

    def content(self, near: Near, lead: tuple[str, ...]) -> tuple[str, ...]:
        """The stems around a figure, nearest first, then those of the sentence before and of the label."""
        stems = self._stems
        seen = dict.fromkeys([stems[i] for _, i in near if i in stems])
        seen.update(self._before)
        words = tuple(seen)
        if len(words) > MOST_WORDS:
            return words[:MOST_WORDS]
        return tuple({**seen, **dict.fromkeys(lead)}) if lead else words

    def names(self, near: Near) -> tuple[str, ...]:
        """The stems of the proper names around a figure, nearest first."""
        names = self._names
        if names is None:
            return ()
        if not names:
            return tuple(self._before_names)
        seen = dict.fromkeys([names[i] for _, i in near if i in names])
        seen.update(self._before_names)
        return tuple(seen)

    def _find_names(self, capitals: list[int], known: frozenset[str]) -> dict[int, str] | None:
        """The name that each token is, if any; None for a headline set in capitals."""
        words, lower, first = self.words, self.lower, self.first
        if len(capitals) > 2:
            stems = self._stems
            small = len(stems)
            # Counting those that are not small is needed only where it could tip the scale.
            if len(capitals) > 2 * (small - len(capitals)) + 2:
                small -= sum(i in stems for i in capitals)
                if len(capitals) > 2 * small + 2:
                    return None
        names = {i: name for i in capitals if (name := _name(words, lower, i)) is not None}
        if first in names and not self._opens_with_name(known):
            del names[first]
        return names

    def _opens_with_name(self, known: frozenset[str]) -> bool:
        """Whether the first word of the sentence is a name: "Cape Town is", "Kitwana" if known as one."""
        following = self.first + 1
        return self.lower[self.first] in known or (
            following < self.end
            and self.words[following][0].isupper()
            and self.lower[following] not in NOT_NAMES
        )

    def _look_back(self) -> None:
        """Take in the sentence before, where this one goes on about it: "Presenting it is"."""
        if self.first == 0:
            return
        tokens, stop = self.tokens, self.first
        start = max(tokens.sentence(stop - 1)[0], stop - REACH)
        # The thing gone on about tends to stand last: "... a new bilateral action plan. Presenting it is".
        self._before = dict.fromkeys(filter(None, map(content_stem, reversed(self.lower[start:stop]))))
        capitals = tokens.capitals
        capitals = capitals[bisect_left(capitals, start) : bisect_left(capitals, stop)]
        found = (_name(self.words, self.lower, i) for i in reversed(capitals))
        self._before_names = dict.fromkeys(filter(None, found))

    def _find_speaker(self) -> str | None:
        """Who is quoted for the sentence; his name and office stop counting among its words."""
        found = find_speaker(self.words, self.lower, self.owner, self.first, self.end)
        if found is None:
            return None
        if found.person:
            for i in (*range(found.low, found.high + 1), found.verb):
                self._stems.pop(i, None)
                if self._names is not None:
                    self._names.pop(i, None)
        return self.tokens.quote(found.low, found.high)


def _goes_on_about_someone(lower: list[str], first: int) -> bool:
    """ "She was 87", "He will wear number 19"; "he said" goes on about nobody."""
    return lower[first] in ("he", "she") and lower[first + 1] not in REPORTING_VERBS


def _name(words: list[str], lower: list[str], i: int) -> str | None:
    """The stem of the name that the token, which begins with a capital, is or is part of."""
    word = words[i]
    if word == "US" or (word == "U" and words[i + 1 : i + 3] == [".", "S"]):
        return "us"
    return _name_stem(lower[i]) if len(word) > 1 else None


@kept
def _name_stem(lower: str) -> str | None:
    return None if lower in NOT_NAMES or lower in FUNCTION_WORDS or lower in WEAK_WORDS else stem(lower)
