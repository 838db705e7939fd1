"""Counts that a text calls preliminary, and those that stand in the same count without saying so.

"On preliminary figures the challenger led by 198 votes. ... Special votes have still to be added.
21,340 papers had been received": from the first such word on, the counts and shares of the text are not
final, and a later source may replace them without contradicting them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects import Subject
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.words import COUNT_WORDS, FIRST_WORDS, PRELIMINARY_WORDS

SIGNALS = PRELIMINARY_WORDS | FIRST_WORDS | {"still"}
_OUTSTANDING = frozenset("added counted verified confirmed certified processed".split())


def says_preliminary(tokens: Tokens, among: Iterable[int]) -> bool:
    """Whether a passage calls the count it reports preliminary, or speaks of what is still to be counted.

    `among` are the tokens that can open anything, `SIGNALS` among them.
    """
    lower = tokens.lower
    for i in among:
        word = lower[i]
        if word not in SIGNALS:
            continue
        following = lower[i + 1] if i + 1 < len(lower) else ""
        if (word in PRELIMINARY_WORDS or word in FIRST_WORDS) and following in COUNT_WORDS:
            return True
        if (
            word == "still"
            and following in ("to", "being")
            and any(later in _OUTSTANDING for later in lower[i + 2 : i + 5])
        ):
            return True
    return False


def hold_provisional(readings: Sequence[Reading], subjects: Sequence[Subject]) -> None:
    """Mark the counts and shares of a passage that belongs to a preliminary count, in place."""
    for reading, subject in zip(readings, subjects, strict=True):
        if reading.kind in ("count", "percent") and subject.status == "actual":
            subject.status = "preliminary"
