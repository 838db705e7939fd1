"""Texts that are no prose: a figure with nothing around it, a line typed without capitals.

"a kilogram" in a sentence may be a price's base ("$3 a kilogram") or an idiom; as a whole cell, list
item or search query it can only be a measure. Readers ask here before they read so boldly.
"""

from __future__ import annotations

from claimcheck.extract.tokens import Tokens

_TYPED = 24
"""A passage of more tokens than this is prose, however it is written."""

_ENDS = frozenset(".,;:!?)")


# What may stand before a figure that is the whole passage: "minus a half", "at least two cups".
_SOFT = frozenset(
    "minus negative - \u2212 ~ about around approximately roughly nearly almost exactly precisely over under"
    " above below more less fewer than at least most up to".split()
)


def alone(tokens: Tokens, first: int, last: int) -> bool:
    """Whether tokens `first` to `last` are the whole passage, but for a hedge before and a mark behind."""
    count = len(tokens.words)
    if first > 4 or not (last == count - 1 or (last == count - 2 and tokens.words[-1] in _ENDS)):
        return False
    return all(word in _SOFT for word in tokens.lower[:first])


def typed(tokens: Tokens) -> bool:
    """Whether the passage is short and nobody set it: it starts small and holds no capital but "I"."""
    words = tokens.words
    if not words or len(words) > _TYPED or words[0][0].isupper():
        return False
    return not any(word[0].isupper() and word[0] != "I" for word in words)


def ends(tokens: Tokens, at: int) -> bool:
    """Whether the clause ends before token `at`: nothing there that a figure could count."""
    return at >= len(tokens.words) or tokens.words[at] in _ENDS
