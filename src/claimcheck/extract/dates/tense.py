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

_REACH = 25  # tokens looked at on either side
_CLOSE = 5


def direction(tokens: Tokens, first: int, last: int) -> int:
    """-1 when the verb that governs tokens `first` to `last` looks back, 1 forward, 0 unknown."""
    start, stop = tokens.sentence(first)
    lower = tokens.lower
    low, high = max(start, first - _REACH), min(stop, last + 1 + _REACH)
    before, at = _before(tokens, low, first)
    if before == 0:
        return _after(lower, last + 1, high)
    if before < 0 and lower[at] in REPORTING and _new_clause(lower, at + 1, first):
        # "He said the match on Saturday will be close": the date belongs to what was said.
        return _after(lower, last + 1, min(high, last + 7)) or before
    return before


def _before(tokens: Tokens, low: int, first: int) -> tuple[int, int]:
    """(direction, token of the evidence) from the verb nearest before the date."""
    lower = tokens.lower
    infinitive = False
    for j in range(first - 1, low - 1, -1):
        word = lower[j]
        if word in FUTURE or word in ANNOUNCED:
            return 1, j
        if word == "to":
            # "to open on Monday": forward, unless what governs it says that it came about.
            infinitive = infinitive or (j + 1 < first and lower[j + 1].isalpha() and _bare(lower[j + 1]))
        elif _past(word):
            if infinitive:
                return (-1 if word in CAME_ABOUT else 1), j
            return (1 if _ahead(lower, low, j) else -1), j
        elif infinitive and word in ("is", "are", "has", "have"):
            return 1, j
        elif (word in ("is", "are") and first - j <= 2) or (
            first - j <= _CLOSE and _timetable(tokens, low, j)
        ):
            return 1, j  # "The final is on Saturday", "The talks start on Monday"
    return 0, first


def _bare(word: str) -> bool:
    return word not in DETERMINERS and not word.endswith("s")


def _past(word: str) -> bool:
    return word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST)


def _timetable(tokens: Tokens, low: int, j: int) -> bool:
    """ "the talks start on Monday", "he faces on Friday"; not "a fresh start", "the Australian Open"."""
    word = tokens.lower[j]
    if word not in TIMETABLE or tokens.words[j] != word or j == low:
        return False
    subject = tokens.lower[j - 1]
    if subject == "to":
        return False
    return (
        word.endswith("s") or subject.endswith("s") or subject in ("who", "that", "which", "they", "we", "i")
    )


def _ahead(lower: list[str], low: int, j: int) -> bool:
    """ "will be opened", "to be held", "will soon be sold": a participle that looks ahead."""
    for k in range(j - 1, max(low, j - 4) - 1, -1):
        word = lower[k]
        if word == "be" or word in FUTURE:
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
        if _past(word):
            return 1 if _ahead(lower, start, j) else -1
    return 0
