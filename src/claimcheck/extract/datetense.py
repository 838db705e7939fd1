"""Whether the words around a date look back or forward: bounded, inside its sentence."""

from __future__ import annotations

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.tenses import (
    ANNOUNCED,
    CAME_ABOUT,
    DETERMINERS,
    FUTURE,
    NOT_PAST,
    PAST,
    REPORTING,
    TIMETABLE,
)

_REACH = 14  # tokens looked at on either side


def direction(tokens: Tokens, first: int, last: int) -> int:
    """-1 when the verb that governs tokens `first` to `last` looks back, 1 forward, 0 unknown."""
    start, stop = tokens.sentence(first)
    lower = tokens.lower
    low, high = max(start, first - _REACH), min(stop, last + 1 + _REACH)
    before, at = _before(lower, low, first)
    if before == 0:
        return _after(lower, last + 1, high)
    if before < 0 and lower[at] in REPORTING and _new_clause(lower, at + 1, first):
        # "He said the match on Saturday will be close": the date belongs to what was said.
        after = _after(lower, last + 1, min(high, last + 7))
        return after or before
    return before


def _before(lower: list[str], low: int, first: int) -> tuple[int, int]:
    infinitive = False
    for j in range(first - 1, low - 1, -1):
        word = lower[j]
        if word in FUTURE or word in ANNOUNCED:
            return 1, j
        if word in TIMETABLE and not (infinitive and j > low and lower[j - 1] == "to"):
            if j > low and lower[j - 1] == "to":
                infinitive = True
                continue
            return 1, j
        if word == "to" and j + 1 < first and lower[j + 1] not in DETERMINERS and lower[j + 1].isalpha():
            infinitive = True
            continue
        if word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST):
            if infinitive:
                return (-1 if word in CAME_ABOUT else 1), j
            if _passive_ahead(lower, low, j):
                return 1, j
            return -1, j
        if infinitive and word in ("is", "are", "has", "have"):
            return 1, j
    return 0, first


def _passive_ahead(lower: list[str], low: int, j: int) -> bool:
    """ "will be opened", "to be held", "is being sold": a participle that looks ahead."""
    for k in range(j - 1, max(low, j - 4) - 1, -1):
        word = lower[k]
        if word == "be":
            return True
        if word in FUTURE:
            return True
        if not word.endswith("ly") and word not in ("also", "not", "being", "have"):
            return False
    return False


def _new_clause(lower: list[str], start: int, stop: int) -> bool:
    return any(lower[k] in DETERMINERS for k in range(start, stop))


def _after(lower: list[str], start: int, high: int) -> int:
    for j in range(start, high):
        word = lower[j]
        if word in FUTURE or word in ANNOUNCED:
            return 1
        if word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NOT_PAST):
            return 1 if _passive_ahead(lower, start, j) else -1
    return 0
