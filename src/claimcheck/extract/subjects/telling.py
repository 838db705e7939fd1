"""What one word, by itself, can tell about a figure near it: looked up once per word, then kept.

Most words around a figure tell nothing but their stem, and many ("the", "of") not even that. Knowing
this per word lets every figure of a sentence pass over the silent ones.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

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
    POSSIBLE_WORDS,
    PRELIMINARY_WORDS,
)

# What crossing a border adds to the distance between a figure and a word.
CLAUSE_BORDER = 6
COMMA_BORDER = 2

HARD_BORDERS = frozenset(";:\u2014\u2022|")
_SOFT_BORDERS = frozenset("and but while whereas although though when where as because against than".split())

FATE, VERB, STANDING, AT = 1, 2, 4, 8
"""A fate ("drowned"), a verb ("reached"), how firm a figure is ("expected"), where ("near")."""

_STANDING = PRELIMINARY_WORDS | FIRST_WORDS | FORMER_WORDS | FORECAST_WORDS | PLAN_WORDS | POSSIBLE_WORDS
_AT = frozenset("in at near across outside around".split())


class Telling(NamedTuple):
    """A word's stem if it says something, the border it makes, and what it tells (flags)."""

    stem: str | None
    border: int
    tells: int


@lru_cache(maxsize=65536)
def telling(lower: str) -> Telling:
    """What a lower-case word tells."""
    verb = (lower in MEASURE_VERBS and lower not in AUXILIARIES) or (lower.endswith("ed") and len(lower) > 4)
    return Telling(
        content_stem(lower),
        _border(lower),
        FATE * (lower in FATE_OF) | VERB * verb | STANDING * (lower in _STANDING) | AT * (lower in _AT),
    )


@lru_cache(maxsize=65536)
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
