"""How likely two sources tell of one event: the share of names and content words they have in common."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import FUNCTION_WORDS
from claimcheck.link.weak import is_weak

_TAG = re.compile(r"<[^<>]{0,500}>")
_WORD = re.compile(r"[^\W\d_]{2,}")
# "Canada" and "Canadian", "Norway" and "Norwegian": the beginning of a name carries it.
_NAME_START = 5

Signature = tuple[frozenset[str], frozenset[str]]


def signature(text: str) -> Signature:
    """The names and the telling content words of a text."""
    words = _WORD.findall(_TAG.sub(" ", text))
    lowered = {word for word in words if word[0].islower()}
    names = frozenset(
        word[:_NAME_START].lower()
        for word in words
        if word[0].isupper()
        and (low := word.lower()) not in lowered
        and low not in FUNCTION_WORDS
        and not is_weak(stem(low))
    )
    content = frozenset(
        found
        for word in lowered
        if len(word) > 3 and word not in FUNCTION_WORDS and not is_weak(found := stem(word))
    )
    return names, content


class Events:
    """What each source speaks of, and how likely two of them tell of one event."""

    __slots__ = ("_signatures",)

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._signatures = {source: signature(text) for source, text in texts.items()}

    def likeness(self, left: str, right: str) -> float:
        """The sum of the shares of names and of content words in common, each of the shorter text: 0 to 2.

        Sources that both give names and share none get no credit for the words they share.
        """
        ours, theirs = self._signatures[left], self._signatures[right]
        names, words = _share(ours[0], theirs[0]), _share(ours[1], theirs[1])
        if ours[0] and theirs[0] and not names:
            return min(words, 0.25)
        return names + words

    def knows(self, source: str, name: str) -> bool:
        """Whether the source uses this name at all."""
        return name[:_NAME_START] in self._signatures[source][0]


def _share(left: frozenset[str], right: frozenset[str]) -> float:
    small = min(len(left), len(right))
    return len(left & right) / small if small else 0.0
