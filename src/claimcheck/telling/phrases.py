"""The phrases that tell outcomes, indexed by the word under which each is looked for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.lexicon.outcomes import DENIED, EXCLUSIVE, PHRASES
from claimcheck.model import Source

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_GAP = 8
# "Was freed" stands for "has been freed" and "were freed".
_FORMS: Mapping[str, frozenset[str]] = {
    "was": frozenset("was were been got".split()),
    "is": frozenset("is are was were been remains remain".split()),
    "has": frozenset("has have had".split()),
    "remains": frozenset("remains remain remained".split()),
    "a": frozenset("a an".split()),
}
# What is read by other means than phrases (`tolls`), and the words without which there is none.
TOLL_WORDS: Mapping[str, frozenset[str]] = {
    "toll/nobody dead": frozenset("nobody no none one life lives everyone everybody".split()),
    "toll/nobody hurt": frozenset("nobody no none one everyone everybody".split()),
    "toll/all alive": frozenset(("all", "everyone", "everybody")),
    "toll/all dead": frozenset(("all", "none", "everyone", "everybody")),
    "toll/dead": frozenset("killed kills killing died dead lives life".split()),
    "toll/hurt": frozenset("injured injures injuring hurt wounded wounding".split()),
}


class Phrase(NamedTuple):
    """A way to tell an outcome. `at` is the place of its key in `words`; None in `words` is a gap."""

    outcome: str
    way: str
    words: tuple[frozenset[str] | None, ...]
    at: int


class Match(NamedTuple):
    """A phrase found in tokens `first` to `last`, both included; `gap` are the tokens it leaves open."""

    phrase: Phrase
    first: int
    last: int
    gap: tuple[int, int] | None


@cache
def index() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases by their key, the longest first."""
    found: dict[str, list[Phrase]] = {}
    for line in PHRASES:
        outcome, way, phrases = (part.strip() for part in line.split("|"))
        for phrase in phrases.split(","):
            words = phrase.split()
            at = next((i for i, word in enumerate(words) if word.startswith("*")), 0)
            cut = tuple(None if word == "_" else _forms(word.removeprefix("*")) for word in words)
            for key in cut[at] or ():
                found.setdefault(key, []).append(Phrase(outcome, way, cut, at))
    return {
        key: tuple(sorted(phrases, key=lambda phrase: -len(phrase.words))) for key, phrases in found.items()
    }


def _forms(word: str) -> frozenset[str]:
    return _FORMS.get(word) or frozenset(word.split("/"))


@cache
def _told_by() -> Mapping[str, frozenset[str]]:
    """By word, the outcomes that it may tell, denied ones included."""
    told: dict[str, set[str]] = {}
    for key, phrases in index().items():
        for phrase in phrases:
            told.setdefault(key, set()).add(phrase.outcome)
            if phrase.outcome in DENIED:
                told[key].add(DENIED[phrase.outcome])
    for outcome, words in TOLL_WORDS.items():
        for word in words:
            told.setdefault(word, set()).add(outcome)
    return {word: frozenset(outcomes) for word, outcomes in told.items()}


def worth_reading(sources: Sequence[Source]) -> Mapping[str, frozenset[str]]:
    """The sources, by id, that may tell an outcome that another may tell otherwise, with those outcomes."""
    if len(sources) < 2:
        return {}
    told_by = _told_by()
    keys = told_by.keys()
    told = {
        source.id: frozenset[str]().union(
            *(told_by[word] for word in keys & set(_WORD.findall(source.text.lower())))
        )
        for source in sources
    }
    by_outcome: dict[str, int] = {}
    for outcomes in told.values():
        for outcome in outcomes:
            by_outcome[outcome] = by_outcome.get(outcome, 0) + 1
    asked: dict[str, frozenset[str]] = {}
    for source, outcomes in told.items():
        wanted = {
            outcome
            for exclusion in EXCLUSIVE
            for outcome, other in ((exclusion.one, exclusion.other), (exclusion.other, exclusion.one))
            # A source that tells both is asked for both: what it tells otherwise explains a difference.
            if outcome in outcomes and by_outcome.get(other, 0) > 0 and len(told) > 1
        }
        if wanted:
            asked[source] = frozenset(wanted)
    return asked if len(asked) > 1 else {}


def matches(lower: Sequence[str], first: int, end: int) -> list[Match]:
    """The phrases in tokens `first` to `end` (not included), in order; of one family none inside another."""
    by_key = index()
    found: list[Match] = []
    for i in range(first, end):
        for phrase in by_key.get(lower[i], ()):
            match = _match(lower, i, first, end, phrase)
            if match is not None:
                found.append(match)
    found.sort(key=lambda match: (match.first - match.last, match.first))
    kept: list[Match] = []
    for match in found:
        # "Called off" is said of strikes and of concerts: what is called off decides.
        family = match.phrase.outcome.partition("/")[0]
        if all(
            match.last < other.first
            or other.last < match.first
            or other.phrase.outcome.partition("/")[0] != family
            for other in kept
        ):
            kept.append(match)
    return sorted(kept, key=lambda match: match.first)


def _match(lower: Sequence[str], at: int, first: int, end: int, phrase: Phrase) -> Match | None:
    start = at - phrase.at
    if start < first:
        return None
    i, gap = start, None
    words = phrase.words
    for place, word in enumerate(words):
        if word is None:
            following = words[place + 1]
            assert following is not None
            stop = next(
                (j for j in range(i + 1, min(end, i + _LONGEST_GAP + 1)) if lower[j] in following), None
            )
            if stop is None or any(sign in ".;:!?" for sign in lower[i:stop]):
                return None
            gap, i = (i, stop), stop
        elif i >= end or lower[i] not in word:
            return None
        else:
            i += 1
    return Match(phrase, start, i - 1, gap)
