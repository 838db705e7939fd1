"""Whether the words around a date look back or forward: bounded, inside its sentence."""

from __future__ import annotations

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kept import kept
from claimcheck.lexicon.tenses import (
    ANNOUNCED,
    ANNOUNCED_TO,
    BEFORE_INFINITIVE,
    DETERMINERS,
    FUTURE,
    NOT_PAST,
    PAST,
    PRESENT_STATE,
    REPORTING,
    TIMETABLE,
    UNTIL,
)
from claimcheck.lexicon.words import MOVES

_REACH = 25  # tokens looked at on either side
_CLOSE = 5

_TO_A_DAY = frozenset(("to", "until", "till"))

BACK, AHEAD, UNKNOWN = -1, 1, 0
_AHEAD = FUTURE | ANNOUNCED


def direction(tokens: Tokens, first: int, last: int) -> tuple[int, bool]:
    """Which way the verb that governs tokens `first` to `last` looks, and whether that is sure.

    -1 is back, 1 forward, 0 unknown. It is sure of a verb right before the date that does not
    merely report: "opened on 5 March", not "sold tickets for the concert on 5 March".
    """
    start, stop = tokens.sentence(first)
    low, high = max(start, first - _REACH), min(stop, last + 1 + _REACH)
    before, at = _before(tokens, low, first)
    if before == UNKNOWN:
        return _after(tokens, last + 1, high), False
    if before == BACK and tokens.lower[at] in MOVES and tokens.lower[first - 1] in _TO_A_DAY:
        return UNKNOWN, False  # "was postponed to 10 May": done, and the day may be to come
    reporting = tokens.lower[at] in REPORTING
    if before == BACK and reporting and _new_clause(tokens.lower, at + 1, first):
        # "He said the match on Saturday will be close": the date belongs to what was said.
        return _after(tokens, last + 1, min(high, last + 7)) or before, False
    return before, first - at <= _CLOSE and not reporting


def _before(tokens: Tokens, low: int, first: int) -> tuple[int, int]:
    """(direction, token of the evidence) from the verb nearest before the date."""
    lower = tokens.lower
    infinitive = False
    for j in range(first - 1, low - 1, -1):
        word = lower[j]
        if word in _AHEAD or (word in ANNOUNCED_TO and _announced(lower, j)):
            return AHEAD, j
        if word == "to":
            # "to open on Monday" looks ahead if what governs it does; "closer to reality" does not.
            infinitive = infinitive or (j + 1 < first and _bare(tokens.words[j + 1]))
        elif _past(word) and not (word == "won" and lower[j - 1][-1:].isdigit()):  # "9,840 won on Jan. 1"
            ahead = (infinitive and word in BEFORE_INFINITIVE) or _ahead(lower, low, j)
            # "Schools are closed until August 31": a state that lasts, not something done.
            ahead = ahead or (lower[first - 1] in UNTIL and _state(lower, low, j))
            return (AHEAD if ahead else BACK), j
        elif infinitive and word in ("is", "are", "has", "have"):
            return AHEAD, j
        elif word in PRESENT_STATE and lower[first - 1] in UNTIL:
            return AHEAD, j  # "The road remains shut until 4 May"
        elif word in ("is", "are") and first - j <= 2:
            return AHEAD, j  # "The final is on Saturday"
        elif word in TIMETABLE and _timetable(tokens, low, j, _apart(lower, j, first)):
            return AHEAD, j  # "The talks start on Monday"
    return UNKNOWN, first


def _announced(lower: list[str], j: int) -> bool:
    return lower[j + 1 : j + 2] in (["to"], ["for"])


def _bare(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in DETERMINERS and not word.endswith("s")


@kept
def _past(word: str) -> bool:
    return word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST)


def _timetable(tokens: Tokens, low: int, j: int, distance: int) -> bool:
    """ "the talks start on Monday", "Brazil faces Spain on Friday"; not "a fresh start"."""
    word = tokens.lower[j]
    if tokens.words[j] != word or j == low:
        return False
    subject = tokens.lower[j - 1]
    third_person = word.endswith("s")
    if tokens.words[j - 1][0].isupper() or subject in ("he", "she", "it", "who"):
        return third_person
    if subject == "to" or distance > _CLOSE:
        return False
    return third_person or subject.endswith("s") or subject in ("who", "that", "which", "they", "we", "i")


def _ahead(lower: list[str], low: int, j: int) -> bool:
    """ "will be opened", "to be held", "will soon be sold": a participle that looks ahead."""
    for k in range(j - 1, max(low, j - 4) - 1, -1):
        word = lower[k]
        if word == "be" or word in FUTURE:
            return True
        if not word.endswith("ly") and word not in ("also", "not", "being", "have"):
            return False
    return False


def _state(lower: list[str], low: int, j: int) -> bool:
    """ "are closed", "remains shut": a participle that says how something is now."""
    k = j - 1
    while k > low and (lower[k].endswith("ly") or lower[k] in ("also", "still", "now", "not", "being")):
        k -= 1
    return k >= low and lower[k] in PRESENT_STATE


def _apart(lower: list[str], j: int, first: int) -> int:
    """Tokens from a verb to a date, without what stands in brackets: "goes to $9 (7 euros) on Jan. 1"."""
    between = lower[j:first]
    if "(" in between and ")" in between:
        return first - j - max(0, between.index(")") - between.index("(") + 1)
    return first - j


def _new_clause(lower: list[str], start: int, stop: int) -> bool:
    return any(lower[k] in DETERMINERS for k in range(start, stop))


def _after(tokens: Tokens, start: int, high: int) -> int:
    """The direction of the first verb behind the date: "On Tuesday, the court will rule"."""
    lower = tokens.lower
    for j in range(start, high):
        word = lower[j]
        if word in _AHEAD or (word in ANNOUNCED_TO and _announced(lower, j)):
            return AHEAD
        if _past(word):
            return AHEAD if _ahead(lower, start, j) else BACK
        if word in ("has", "have") and j + 1 < high and lower[j + 1] != "to":
            return BACK
        if word in TIMETABLE and _timetable(tokens, start, j, _CLOSE + 1):
            return AHEAD
    return UNKNOWN
