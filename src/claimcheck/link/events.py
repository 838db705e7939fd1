"""How likely two sources tell of one event: the share of names and content words they have in common.

A source's vocabulary is kept as a bit set: a word sets one bit by its checksum. That makes comparing two
sources a matter of nanoseconds and keeping them one of a kilobyte, at the price of a few bits that two
words share by accident.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import FUNCTION_WORDS
from claimcheck.link.weak import is_weak

_TAG = re.compile(r"<[^<>]{0,500}>")
_WORD = re.compile(r"[^\W\d_]{2,}")
# "Canada" and "Canadian", "Norway" and "Norwegian": the beginning of a name carries it.
_NAME_START = 5
_BITS = 8192
# Texts of fewer content words than this are single sentences and headlines.
_SHORT = 25


class _Vocabulary(NamedTuple):
    names: int
    words: int
    starts: array[int]


class Events:
    """What each source speaks of, and how likely two of them tell of one event."""

    __slots__ = ("_vocabularies",)

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._vocabularies = {source: _vocabulary(text) for source, text in texts.items()}

    def likeness(self, left: str, right: str) -> float:
        """The sum of the shares of names and of content words in common, each of the shorter text: 0 to 2.

        Sources that both give names and share none get no credit for the words they share.
        """
        ours, theirs = self._vocabularies[left], self._vocabularies[right]
        names, words = _share(ours.names, theirs.names), _share(ours.words, theirs.words)
        if ours.names and theirs.names:
            if not names:
                return min(words, 0.25)
            if min(ours.words.bit_count(), theirs.words.bit_count()) < _SHORT:
                # In a sentence or two every name counts: a blast in Mosul, Iraq, is none in Basra, Iraq.
                names = (ours.names & theirs.names).bit_count() / (ours.names | theirs.names).bit_count()
        return names + words

    def names(self, source: str) -> array[int]:
        """Checksums of the beginnings of the names that a source uses."""
        return self._vocabularies[source].starts

    def knows(self, source: str, name: str) -> bool:
        """Whether the source uses this name at all."""
        return bool(self._vocabularies[source].names & 1 << _checksum(name[:_NAME_START]) % _BITS)

    def mentions(self, source: str, name: str) -> bool:
        """Whether the source uses this stem at all, as a name or as a plain word: "State's", "the state"."""
        return self.knows(source, name) or bool(
            self._vocabularies[source].words & 1 << _checksum(name) % _BITS
        )


def _vocabulary(text: str) -> _Vocabulary:
    words = _WORD.findall(_TAG.sub(" ", text))
    lowered = {word for word in words if word[0].islower()}
    names = {
        word[:_NAME_START].lower()
        for word in words
        if word[0].isupper()
        and (low := word.lower()) not in lowered
        and low not in FUNCTION_WORDS
        and not is_weak(stem(low))
    }
    content = {
        found
        for word in lowered
        if len(word) > 3 and word not in FUNCTION_WORDS and not is_weak(found := stem(word))
    }
    starts = array("I", sorted(map(_checksum, names)))
    return _Vocabulary(_bits(starts), _bits(map(_checksum, content)), starts)


def _bits(checksums: Iterable[int]) -> int:
    out = bytearray(_BITS // 8)
    for checksum in checksums:
        at = checksum % _BITS
        out[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(out, "little")


def _checksum(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def _share(left: int, right: int) -> float:
    small = min(left.bit_count(), right.bit_count())
    return (left & right).bit_count() / small if small else 0.0
