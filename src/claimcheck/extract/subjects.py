"""What a figure is about: the thing measured, what befell it, when, where, who says so, how firmly.

No parser and no model: a figure's surroundings are walked outwards from it, and what stands nearest
counts most. Crossing a clause boundary or another figure costs distance, so that in "revenue rose to
4.2 billion while debt fell to 1.1 billion" each figure keeps its own noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kinship import FATES
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    AUXILIARIES,
    DOWN_WORDS,
    FORECAST_WORDS,
    FORMER_WORDS,
    FUNCTION_WORDS,
    LIGHT_HEADS,
    MEASURE_VERBS,
    PLAN_WORDS,
    POSSIBLE_WORDS,
    PREPOSITIONS,
    REPORTING_VERBS,
    UP_WORDS,
)
from claimcheck.model import Direction, Period, Status

# How far the walk goes, in tokens to each side, and what crossing a border adds to the distance.
REACH = 32
CLAUSE_BORDER = 6
FIGURE_BORDER = 6
MOST_WORDS = 28

_HARD_BORDERS = frozenset(";:\u2014\u2022|")
_SOFT_BORDERS = frozenset("and but while whereas although though when where as because against than".split())
_NOT_NOUNS = frozenset(
    "late early last next high long wide deep tall old new ago away north south east west today tonight"
    " below above respectively total per cent".split()
)
_NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms"
    " dr sir lord lady president minister prime secretary chief professor gen sen rep gov".split()
)
_FATE_OF = {word: fate for fate, words in FATES.items() for word in words}
_PRELIMINARY = frozenset("preliminary provisional interim unofficial".split())
_FIRST_DRAFTS = frozenset("early first initial".split())
_DRAFTS = frozenset("estimate estimates returns count counts results figures reports tally tallies guess".split())
_BACK_REFERENCES = frozenset(("earlier", "ago", "before", "previously"))


class Subject:
    """What a reading is about; the fields are those of a claim."""

    __slots__ = (
        "direction",
        "head",
        "modifiers",
        "names",
        "period",
        "place",
        "predicate",
        "said_by",
        "status",
        "text",
        "words",
    )

    def __init__(self) -> None:
        self.text: str | None = None
        self.head: str | None = None
        self.modifiers: tuple[str, ...] = ()
        self.predicate: str | None = None
        self.words: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self.direction: Direction | None = None
        self.status: Status = "actual"
        self.place: str | None = None
        self.said_by: str | None = None
        self.period: Period | None = None


@lru_cache(maxsize=65536)
def _content(lower: str) -> str | None:
    """The stem of a word that says something, or None."""
    if lower in FUNCTION_WORDS or not lower[0].isalpha() or len(lower) < 2 or lower in AUXILIARIES:
        return None
    return stem(lower)


def describe(tokens: Tokens, readings: Sequence[Reading]) -> list[Subject]:
    """The subject of each reading, in order. `readings` are those of the whole passage."""
    owner = [-1] * len(tokens)
    for index, reading in enumerate(readings):
        for i in range(reading.number_first, reading.number_last + 1):
            owner[i] = index
    return [_describe(tokens, readings, index, owner) for index in range(len(readings))]


def _describe(tokens: Tokens, readings: Sequence[Reading], index: int, owner: list[int]) -> Subject:
    reading = readings[index]
    first, end = tokens.sentence(reading.first)
    subject = Subject()
    near = _walk(tokens, readings, reading, first, end, owner)
    subject.words = _content_words(tokens, near)
    subject.names = _names(tokens, near, first, end)
    span = _thing(tokens, reading, first, end, owner)
    if span is not None:
        low, head, high = span
        subject.text = tokens.quote(low, high)
        subject.head = stem(tokens.lower[head])
        subject.modifiers = tuple(
            found
            for i in range(low, high + 1)
            if i != head and owner[i] < 0 and (found := _content(tokens.lower[i])) is not None
        )
    subject.predicate = _predicate(tokens, near)
    subject.status = _status(tokens, reading, near, first, end)
    subject.direction = _direction(tokens, near)
    subject.place = _place(tokens, near, owner)
    subject.said_by = _speaker(tokens, first, end, owner)
    if reading.kind != "date":
        subject.period = _period(readings, near, owner)
    return subject


def _walk(
    tokens: Tokens, readings: Sequence[Reading], reading: Reading, first: int, end: int, owner: list[int]
) -> list[tuple[int, int]]:
    """(distance, token) for the tokens around a reading, nearest first, ties to the left."""
    lower = tokens.lower
    out: list[tuple[int, int]] = [
        (0, i)
        for i in range(reading.first, reading.last + 1)
        if not reading.number_first <= i <= reading.number_last
    ]
    for step, start, stop in (
        (-1, reading.first - 1, max(first, reading.first - REACH) - 1),
        (1, reading.last + 1, min(end, reading.last + REACH + 1)),
    ):
        distance, passed = 0, -1
        for i in range(start, stop, step):
            distance += 1
            holder = owner[i]
            if holder >= 0:
                if holder != passed and readings[holder].kind != "date":
                    distance += FIGURE_BORDER
                passed = holder
            else:
                word = lower[i]
                if word in _HARD_BORDERS:
                    distance += CLAUSE_BORDER
                elif word in _SOFT_BORDERS:
                    distance += CLAUSE_BORDER // 2
                elif word == ",":
                    distance += 2
            out.append((distance, i))
    out.sort()
    return out


def _content_words(tokens: Tokens, near: list[tuple[int, int]]) -> tuple[str, ...]:
    lower = tokens.lower
    seen: dict[str, None] = {}
    for _, i in near:
        found = _content(lower[i])
        if found is not None:
            seen[found] = None
            if len(seen) == MOST_WORDS:
                break
    return tuple(seen)


def _names(tokens: Tokens, near: list[tuple[int, int]], first: int, end: int) -> tuple[str, ...]:
    """Stems of the proper names around a figure, nearest first; none in a headline set in capitals."""
    words, lower = tokens.words, tokens.lower
    lowered = capitals = 0
    for i in range(first, end):
        if words[i][0].isalpha() and lower[i] not in FUNCTION_WORDS:
            if words[i][0].isupper():
                capitals += 1
            else:
                lowered += 1
    if capitals > 2 * lowered + 2:
        return ()
    seen: dict[str, None] = {}
    for _, i in near:
        word = words[i]
        if (
            word[0].isupper()
            and len(word) > 1
            and (i > first or (i + 1 < end and words[i + 1][0].isupper()))
            and lower[i] not in _NOT_NAMES
            and lower[i] not in FUNCTION_WORDS
        ):
            seen[stem(lower[i])] = None
    return tuple(seen)


def _nounish(tokens: Tokens, i: int, owner: list[int]) -> bool:
    word = tokens.lower[i]
    return (
        owner[i] < 0
        and word[0].isalpha()
        and word not in FUNCTION_WORDS
        and word not in MEASURE_VERBS
        and word not in _NOT_NOUNS
        and word not in REPORTING_VERBS
    )


def _thing(
    tokens: Tokens, reading: Reading, first: int, end: int, owner: list[int]
) -> tuple[int, int, int] | None:
    """The noun phrase a figure measures, as (first token, head token, last token)."""
    if reading.head is not None:
        low = reading.number_last + 1 if reading.head > reading.number_last else reading.head
        return min(low, reading.head), reading.head, max(reading.head, low)
    if reading.kind == "date":
        return _before(tokens, reading.first - 1, first, owner)
    return (
        _attributive(tokens, reading.last + 1, end, owner)
        or _of_before(tokens, reading.first - 1, first, owner)
        or _of_after(tokens, reading.last + 1, end, owner)
        or _before(tokens, reading.first - 1, first, owner)
        or _after(tokens, reading.last + 1, end, owner)
    )


def _attributive(tokens: Tokens, i: int, end: int, owner: list[int]) -> tuple[int, int, int] | None:
    """"the A$48 million relief package": the noun phrase the figure stands before."""
    low = i
    if i < end and tokens.lower[i] == "-":
        i = low = i + 1
    while i < end and i < low + 5 and _nounish(tokens, i, owner) and not _verbal(tokens, i, end):
        i += 1
        if i + 1 < end and tokens.lower[i] == "-" and _nounish(tokens, i + 1, owner):
            i += 1
    return (low, i - 1, i - 1) if i > low else None


def _verbal(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a word after a figure is a past form that starts the predicate: "1,180 homes flooded"."""
    word = tokens.lower[i]
    if not word.endswith(("ed", "ing")) or len(word) < 5:
        return False
    following = tokens.lower[i + 1] if i + 1 < end else "."
    return not following[0].isalpha() or following in FUNCTION_WORDS


def _of_before(tokens: Tokens, i: int, first: int, owner: list[int]) -> tuple[int, int, int] | None:
    """"a majority of 212", "an order backlog of NOK 9.6 billion"."""
    if i <= first or tokens.lower[i] != "of":
        return None
    head = i - 1
    if not _nounish(tokens, head, owner) or tokens.lower[head] in LIGHT_HEADS:
        return None
    low = head
    while low > first and head - low < 4 and _nounish(tokens, low - 1, owner):
        low -= 1
    return low, head, head


def _of_after(tokens: Tokens, i: int, end: int, owner: list[int]) -> tuple[int, int, int] | None:
    """"$47-billion worth of goods", "US$48 million in emergency relief", "15 per cent of buildings"."""
    if i < end and tokens.lower[i] == "worth":
        i += 1
    if i + 1 >= end or tokens.lower[i] not in ("of", "in"):
        return None
    within = tokens.lower[i] == "in"
    i += 1
    while i < end and tokens.lower[i] in ("the", "its", "their", "his", "her", "all", "our", "such"):
        if within:
            return None
        i += 1
    if i < end and owner[i] >= 0:
        i += 1
    low = i
    if within and (low >= end or tokens.words[low][0].isupper()):
        return None
    while i < end and i < low + 4 and _nounish(tokens, i, owner) and not _verbal(tokens, i, end):
        i += 1
        if i + 1 < end and tokens.lower[i] == "-" and _nounish(tokens, i + 1, owner):
            i += 1
    return (low, i - 1, i - 1) if i > low else None


def _before(tokens: Tokens, i: int, first: int, owner: list[int]) -> tuple[int, int, int] | None:
    """"the trade between them was worth C$56 billion": the subject of the verb before a figure."""
    lower = tokens.lower
    stop = max(first, i - REACH)
    while i >= stop and not _nounish(tokens, i, owner):
        i -= 1
    if i < stop:
        return None
    high = i
    border = i
    while border - 1 >= stop and lower[border - 1] not in _HARD_BORDERS and lower[border - 1] not in (
        ",", "and", "but", "while", "that", "which", "who", "(", ")",
    ) and owner[border - 1] < 0 and lower[border - 1] not in MEASURE_VERBS:
        border -= 1
    head = _first_head(tokens, border, high, owner)
    low = head
    while low - 1 >= border and head - low < 4 and _nounish(tokens, low - 1, owner):
        low -= 1
    return low, head, high


def _first_head(tokens: Tokens, low: int, high: int, owner: list[int]) -> int:
    """The noun before the first preposition of a phrase; past "of" when that noun is a light one."""
    head, i = high, low
    while i <= high:
        if tokens.lower[i] in PREPOSITIONS and i > low and _nounish(tokens, i - 1, owner):
            head = i - 1
            if tokens.lower[head] not in LIGHT_HEADS:
                return head
            low = i + 1
            head = high
        i += 1
    return head


def _after(tokens: Tokens, i: int, end: int, owner: list[int]) -> tuple[int, int, int] | None:
    stop = min(end, i + 6)
    while i < stop and not _nounish(tokens, i, owner):
        i += 1
    return (i, i, i) if i < stop else None


def _predicate(tokens: Tokens, near: list[tuple[int, int]]) -> str | None:
    """What befell or governs the thing: a fate where one is near, else the nearest verb."""
    lower = tokens.lower
    verb: str | None = None
    for distance, i in near:
        word = lower[i]
        if distance <= 14 and word in _FATE_OF:
            return _FATE_OF[word]
        if verb is None and (
            word in MEASURE_VERBS and word not in AUXILIARIES or (word.endswith("ed") and len(word) > 4)
        ):
            verb = stem(word)
    return verb


def _status(
    tokens: Tokens, reading: Reading, near: list[tuple[int, int]], first: int, end: int
) -> Status:
    """Whether the figure is a fact, a plan, a forecast, a possibility, or one since replaced."""
    lower = tokens.lower
    before = lower[reading.first - 1] if reading.first > first else ""
    if before in ("from", "against", "than", "versus", "vs") or (
        before in ("with", "to") and reading.first - 2 >= first and lower[reading.first - 2] in ("compared", "compares")
    ):
        return "former"
    for i in range(reading.last + 1, min(end, reading.last + 5)):
        if lower[i] in _BACK_REFERENCES:
            return "former"
        if lower[i] in _HARD_BORDERS or lower[i] == ",":
            break
    for distance, i in near:
        if distance > 12:
            break
        word = lower[i]
        following = lower[i + 1] if i + 1 < end else ""
        if word in _PRELIMINARY or (word in _FIRST_DRAFTS and following in _DRAFTS):
            return "preliminary"
        if distance <= 8 and i < reading.first and word in FORMER_WORDS and word not in ("then", "prior", "early"):
            return "former"
        if word in FORECAST_WORDS:
            return "forecast"
        if word in PLAN_WORDS and word not in ("next", "due"):
            return "planned"
        if distance <= 8 and word in POSSIBLE_WORDS and word not in ("if", "may", "able", "limit", "maximum"):
            return "possible"
    return "actual"


def _direction(tokens: Tokens, near: list[tuple[int, int]]) -> Direction | None:
    for distance, i in near:
        if distance > 6:
            return None
        word = tokens.lower[i]
        if word in UP_WORDS and word not in ("up", "more") or (word == "up" and distance <= 2):
            return "up"
        if word in DOWN_WORDS and word != "less":
            return "down"
    return None


def _place(tokens: Tokens, near: list[tuple[int, int]], owner: list[int]) -> str | None:
    """The nearest "in Rata Ward", "at Tarn Bridge"."""
    words, lower = tokens.words, tokens.lower
    for distance, i in near:
        if distance > 14:
            return None
        if lower[i] in ("in", "at", "near", "across", "outside", "around") and i + 1 < len(words):
            j = i + 1
            if lower[j] == "the":
                j += 1
            low = j
            while j < len(words) and j < low + 4 and words[j][0].isupper() and owner[j] < 0 and words[j].isalpha():
                j += 1
            if j > low:
                return tokens.quote(low, j - 1)
    return None


def _speaker(tokens: Tokens, first: int, end: int, owner: list[int]) -> str | None:
    """Who is quoted for the sentence: "the agency said", "according to Dr Weiss"."""
    words, lower = tokens.words, tokens.lower
    for i in range(first, end):
        if lower[i] in ("said", "says", "told", "according", "estimated", "reported") and owner[i] < 0:
            if lower[i] == "according" and i + 2 < end:
                low = high = i + 2
                while high < end and high < low + 6 and words[high][0].isalpha():
                    high += 1
                return tokens.quote(low, high - 1) if high > low else None
            low = i
            while low > first and i - low < 6 and words[low - 1][0].isalpha() and owner[low - 1] < 0:
                low -= 1
                if lower[low] in ("the", "a") or lower[low] in ("that", "and", "but"):
                    break
            if low < i and (words[low][0].isupper() or lower[low] == "the"):
                return tokens.quote(low, i - 1)
    return None


def _period(
    readings: Sequence[Reading], near: list[tuple[int, int]], owner: list[int]
) -> Period | None:
    """The nearest date in the sentence, unless another figure stands nearer to it."""
    for distance, i in near:
        if distance > 24:
            return None
        holder = owner[i]
        if holder >= 0 and readings[holder].kind == "date":
            return readings[holder].period
    return None
