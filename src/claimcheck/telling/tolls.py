"""Whether a happening cost lives: nobody, everybody, or so many.

"no one lost their life"         nobody dead
"killed one worker"              dead
"all 19 were alive"              all alive, of 19
"none of the 19 survived"        all dead, of 19
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.outcomes import HARMED

_NOBODY = frozenset(("nobody", "none"))
_DEAD = frozenset("killed dead died perished drowned".split())
_KILLS = frozenset(("killed", "kills", "killing"))
_HURT = frozenset("hurt injured wounded harmed".split())
_HURTS = frozenset(("injured", "injures", "injuring", "wounded", "wounding"))
_SAFE = frozenset("alive unhurt unharmed safe uninjured unscathed".split())
_RESCUED = frozenset(("survived", "escaped", "rescued"))
_LOSSES = frozenset(("deaths", "fatalities", "death"))
_INJURIES = frozenset(("injuries", "casualties"))
_LIVES = frozenset(("life", "lives"))
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve a an".split())
_HELPERS = frozenset("was were is are has have had been being be got".split())
# "None of the five still in hospital", "no injuries were reported": that is not all that there is to know.
_NOT_ALL = frozenset(
    "of in among reported reports immediate immediately further other seriously else".split()
)
_NEAR = 6
_LONGEST = 18


class Toll(NamedTuple):
    """An outcome for all, in tokens `first` to `last`, both included; `group` is how many all are."""

    outcome: str
    first: int
    last: int
    group: str | None = None


def tolls(tokens: Tokens, first: int, end: int) -> Iterator[Toll]:
    """What the sentence in these tokens says of the number of dead and hurt."""
    lower = tokens.lower
    for i in range(first, end):
        word = lower[i]
        if word in _NOBODY or (word == "no" and i + 1 < end and lower[i + 1] == "one"):
            found = _nobody(lower, i, end)
        elif word == "no" and i + 1 < end:
            found = _no(lower, i, end)
        elif word in ("all", "everyone", "everybody"):
            found = _all(lower, i, end)
        elif word in _KILLS or word in _HURTS:
            found = _kills(lower, i, first, end)
        elif word in ("died", "dead") or (word == "hurt" and lower[i - 1] in _HELPERS):
            found = _so_many(lower, i, first)
        else:
            continue
        if found is not None:
            yield found


def _nobody(lower: Sequence[str], i: int, end: int) -> Toll | None:
    """ "Nobody was hurt", "no one lost their life", "none of the 19 aboard survived"."""
    group = None
    if lower[i] == "none" and lower[i + 1 : i + 2] == ["of"]:
        group = next((word for word in lower[i + 2 : min(end, i + 5)] if _number(word)), None)
        if group is None:
            return None
        for j in range(i + 3, min(end, i + 12)):
            if lower[j] == "survived":
                return Toll("toll/all dead", i, j, group)
        return None
    at = i + 1 if lower[i] != "no" else i + 2
    for j in range(at, min(end, at + 4)):
        word = lower[j]
        if word in _NOT_ALL:
            return None
        if word in _DEAD or (word == "lost" and not _LIVES.isdisjoint(lower[j : min(end, j + 4)])):
            last = next((k for k in range(j, min(end, j + 4)) if lower[k] in _LIVES), j)
            return Toll("toll/nobody dead", i, last)
        if word in _HURT:
            return Toll("toll/nobody hurt", i, j)
        if word not in _HELPERS and word not in ("else", "their"):
            return None
    return None


def _no(lower: Sequence[str], i: int, end: int) -> Toll | None:
    """ "No lives were lost", "there were no injuries"."""
    word = lower[i + 1]
    tail = lower[i + 2 : min(end, i + 5)]
    if not _NOT_ALL.isdisjoint(tail):
        return None
    if word in _LIVES and "lost" in tail:
        return Toll("toll/nobody dead", i, i + 2 + tail.index("lost"))
    if word in _LOSSES:
        return Toll("toll/nobody dead", i, i + 1)
    if word in _INJURIES:
        return Toll("toll/nobody hurt", i, i + 1)
    return None


def _all(lower: Sequence[str], i: int, end: int) -> Toll | None:
    """ "All fourteen of the workers were brought up alive", "everyone on board survived"."""
    group = lower[i + 1] if i + 1 < end and _number(lower[i + 1]) else None
    if (
        lower[i] == "all"
        and group is None
        and not (i + 1 < end and lower[i + 1] in ("miners", "crew", "aboard"))
    ):
        following = lower[i + 1 : min(end, i + 5)]
        if HARMED.isdisjoint(following) and following[:2] != ["of", "them"]:
            return None
    for j in range(i + 1, min(end, i + _LONGEST)):
        word = lower[j]
        if word in ".;:?!" or word in ("but", "except", "not", "never"):
            return None
        if word in _SAFE or word in _RESCUED:
            return Toll("toll/all alive", i, j, group)
        if word in _DEAD:
            return Toll("toll/all dead", i, j, group)
    return None


def _kills(lower: Sequence[str], i: int, first: int, end: int) -> Toll | None:
    """ "Killed one worker", "injuring 23 people"; "seven were killed"."""
    outcome = "toll/dead" if lower[i] in _KILLS else "toll/hurt"
    following = lower[i + 1] if i + 1 < end else ""
    if _number(following) and (lower[i + 2 : i + 3] == [","] or i + 2 >= end or _harmed(lower, i + 2, end)):
        return Toll(outcome, i, i + 1)
    if following == "at" and lower[i + 2 : i + 3] == ["least"] and i + 3 < end and _number(lower[i + 3]):
        return Toll(outcome, i, i + 3)
    if i > first and lower[i - 1] in _HELPERS:
        return _so_many(lower, i, first)
    return None


def _so_many(lower: Sequence[str], i: int, first: int) -> Toll | None:
    """ "One passenger died", "three people were killed", "leaving two dead"."""
    outcome = "toll/hurt" if lower[i] in _HURT else "toll/dead"
    j = i - 1
    while j >= first and i - j <= _NEAR and (lower[j] in _HELPERS or lower[j].endswith("ly")):
        j -= 1
    if j > first and lower[j - 1] == "no":
        return None
    if j >= first and _number(lower[j]) and lower[j] not in ("a", "an"):
        return Toll(outcome, j, i)
    if j > first and lower[j] in HARMED:
        for k in range(j - 1, max(first - 1, j - 4), -1):
            if _number(lower[k]):
                return Toll(outcome, k, i)
            if not lower[k].isalpha() or lower[k] in ("of", "the", "and"):
                break
    return None


def _harmed(lower: Sequence[str], at: int, end: int) -> bool:
    return not HARMED.isdisjoint(lower[at : min(end, at + 3)])


def _number(word: str) -> bool:
    return word in _NUMBERS or (word.isdigit() and word.strip("0") != "") or word in _MORE_NUMBERS


_MORE_NUMBERS = frozenset(
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty".split()
)
