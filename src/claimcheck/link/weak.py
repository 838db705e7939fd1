"""Words that say next to nothing about which fact a sentence states."""

from __future__ import annotations

from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import WEAK_WORDS

_WEAK = frozenset(stem(word) for word in WEAK_WORDS) | WEAK_WORDS


def is_weak(word: str) -> bool:
    """Whether a stem is one of them."""
    return word in _WEAK
