"""What one word, by itself, can tell about a figure near it: looked up once per word, then kept.

Most words around a figure tell nothing but their stem, and many ("the", "of") not even that. Knowing
this per word lets every figure of a sentence pass over the silent ones.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from claimcheck.extract.subjects.speakers import SPEAKING as SPEAKING_WORDS
from claimcheck.extract.subjects.verbs import form
from claimcheck.lexicon.kept import kept
from claimcheck.lexicon.kinship import FATE_OF
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    AUXILIARIES,
    FIRST_WORDS,
    FORECAST_WORDS,
    FORMER_WORDS,
    FUNCTION_WORDS,
    MEASURE_VERBS,
    PLAN_WORDS,
    POINTING_BACK,
    POSSIBLE_WORDS,
    PRELIMINARY_WORDS,
)

# What crossing a border adds to the distance between a figure and a word.
CLAUSE_BORDER = 6
COMMA_BORDER = 2

HARD_BORDERS = frozenset(";:\u2014\u2022|")
_SOFT_BORDERS = frozenset("and but while whereas although though when where as because against than".split())

FATE, VERB, STANDING, AT, SPEAKING, ELSEWHERE, BACK = 1, 2, 4, 8, 16, 32, 64
"""What a word may tell: a fate ("drowned"), a verb ("reached"), how firm a figure is ("expected"), where
it holds ("near"), that somebody is quoted ("said"), that the sentence turns elsewhere for comparison, or
goes on about the one before ("it")."""

_STANDING = (
    PRELIMINARY_WORDS | FIRST_WORDS | FORMER_WORDS | FORECAST_WORDS | PLAN_WORDS | POSSIBLE_WORDS | {"due"}
)
_AT = frozenset("in at near across outside around".split())


_ELSEWHERE = frozenset("comparison contrast elsewhere version".split())
# A version is another one after these: "an earlier version of this article said 40".
EARLIER_WORDS = frozenset("earlier previous original former".split())

_WORDS: tuple[tuple[int, Container[str]], ...] = (
    (FATE, FATE_OF),
    (STANDING, _STANDING),
    (AT, _AT),
    (SPEAKING, SPEAKING_WORDS),
    (ELSEWHERE, _ELSEWHERE),
    (BACK, POINTING_BACK),
)


@dataclass(frozen=True, slots=True)
class Telling:
    """A word's stem if it says something, how far it is to pass it, what it tells, whether anything.

    `form` says which verb forms the word could be (see `verbs`).
    """

    stem: str | None
    step: int
    tells: int
    heard: bool
    form: int = 0


@kept
def telling(lower: str) -> Telling:
    """What a lower-case word tells."""
    found = content_stem(lower)
    tells = sum(flag for flag, words in _WORDS if lower in words)
    if (lower in MEASURE_VERBS and lower not in AUXILIARIES) or (lower.endswith("ed") and len(lower) > 4):
        tells |= VERB
    return Telling(found, 1 + _border(lower), tells, found is not None or tells > 0, form(lower))


@kept
def content_stem(lower: str) -> str | None:
    """The stem of a word that says something, or None."""
    if len(lower) < 2 or not lower[0].isalpha() or lower in FUNCTION_WORDS or lower in AUXILIARIES:
        return None
    return stem(lower)


def _border(lower: str) -> int:
    if lower in HARD_BORDERS:
        return CLAUSE_BORDER
    if lower in _SOFT_BORDERS:
        return CLAUSE_BORDER // 2
    return COMMA_BORDER if lower == "," else 0
