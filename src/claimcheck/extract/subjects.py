"""What a figure is about: the thing measured, what befell it, when, where, who says so, how firmly.

No parser and no model: a figure's surroundings are walked outwards from it, and what stands nearest
counts most. Crossing a clause boundary or another figure costs distance, so that in "revenue rose to
4.2 billion while debt fell to 1.1 billion" each figure keeps its own noun.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from claimcheck.extract.reading import Reading
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.kinship import FATES
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    AUXILIARIES,
    BACK_REFERENCES,
    COMPARISONS,
    COUNT_WORDS,
    DOWN_WORDS,
    FIRST_WORDS,
    FORECAST_WORDS,
    FORMER_WORDS,
    FUNCTION_WORDS,
    LIGHT_HEADS,
    MEASURE_VERBS,
    PLAN_WORDS,
    POSSIBLE_WORDS,
    PRELIMINARY_WORDS,
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
_CHANGES = (
    (UP_WORDS | DOWN_WORDS) - frozenset("more less fewer extra additional loss discount".split())
) | frozenset("revised changed corrected updated upgraded downgraded moved went raised lowered".split())
_ARTICLES = frozenset("the a an its their his her our my".split())
_SUBJECT_BORDERS = frozenset(", and but while that which who ( )".split()) | REPORTING_VERBS
_POINTING_BACK = frozenset("it its they their them this these that".split())
# "By comparison", "by contrast": what follows is about something else.
_ELSEWHERE = frozenset(("comparison", "contrast", "elsewhere"))
_REVISED = frozenset(stem(w) for w in ("revised", "corrected", "updated", "upgraded", "downgraded", "raised"))
_THEM = frozenset("them whom these those which".split())
# After a bare count these go on about something named before: "Five died", "212 received help".
# "No lives were lost", "14 bodies were recovered": the noun says what befell them.
_DEAD_HEADS = frozenset((stem("life"), stem("bodies")))
_TAKES_UP = frozenset(
    "died survived were have had remain remained remains escaped fled refused said received never also later"
    " still".split()
)
_FATE_OF = {word: fate for fate, words in FATES.items() for word in words}


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
        "replaces",
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
        self.replaces: int | None = None


@lru_cache(maxsize=65536)
def content_stem(lower: str) -> str | None:
    """The stem of a word that says something, or None."""
    if lower in FUNCTION_WORDS or not lower[0].isalpha() or len(lower) < 2 or lower in AUXILIARIES:
        return None
    return stem(lower)


def describe(tokens: Tokens, readings: Sequence[Reading]) -> list[Subject]:
    """The subject of each reading, in order. `readings` are those of the whole passage.

    A count without a noun of its own that stands for part of an earlier one ("10 employees were seized.
    Five have been found.") is given that one as its `whole`, in place.
    """
    owner = _owners(tokens, readings)
    lead = _lead(tokens)
    return [_describe(tokens, readings, index, owner, lead) for index in range(len(readings))]


def _taken_up(tokens: Tokens, first: int, end: int, owner: list[int]) -> list[tuple[int, int]]:
    """The tokens of the sentence before, where this one goes on about it: "Presenting it is"."""
    if first == 0 or not any(word in _POINTING_BACK for word in tokens.lower[first:end]):
        return []
    before, _ = tokens.sentence(first - 1)
    # The thing gone on about tends to stand last: "... a new bilateral action plan. Presenting it is".
    return [(2 * REACH, i) for i in range(first - 1, max(before, first - REACH) - 1, -1) if owner[i] < 0]


def _owners(tokens: Tokens, readings: Sequence[Reading]) -> list[int]:
    """For each token the reading it belongs to, or -1. The noun of a count stays free to be seen."""
    owner = [-1] * len(tokens)
    for index, reading in enumerate(readings):
        counted = reading.kind in ("count", "ordinal")
        first, last = (
            (reading.number_first, reading.number_last) if counted else (reading.first, reading.last)
        )
        for i in range(first, last + 1):
            owner[i] = index
    return owner


def _lead(tokens: Tokens) -> tuple[str, ...]:
    """The stems of a label that opens a passage: "RAIL AND ROADS. Four roads remain shut"."""
    if len(tokens.sentences) < 2:
        return ()
    first, end = tokens.sentences[0]
    if end - first > 8:
        return ()
    return tuple(found for i in range(first, end) if (found := content_stem(tokens.lower[i])) is not None)


def _describe(
    tokens: Tokens, readings: Sequence[Reading], index: int, owner: list[int], lead: tuple[str, ...]
) -> Subject:
    reading = readings[index]
    first, end = tokens.sentence(reading.first)
    subject = Subject()
    near = _walk(tokens, readings, reading, first, end, owner)
    around = near + _taken_up(tokens, first, end, owner)
    subject.words = _content_words(tokens, around, owner, lead)
    subject.names = _names(tokens, around, first, end)
    span = _thing(tokens, readings, index, first, end, owner)
    if span is not None:
        low, head, high = span
        subject.text = tokens.quote(low, high)
        subject.head = stem(tokens.lower[head])
        subject.modifiers = tuple(
            found
            for i in range(low, high + 1)
            if i != head and owner[i] < 0 and (found := content_stem(tokens.lower[i])) is not None
        )
    # In "five of the ten were found dead" it is the five that died.
    if not any(other.whole == index and other.last >= reading.first - 3 for other in readings):
        subject.predicate = "dead" if subject.head in _DEAD_HEADS else _predicate(tokens, reading, near)
    subject.direction = _direction(tokens, reading, first, end)
    subject.status = _status(tokens, readings, index, near, first, end)
    if subject.status != "former":
        subject.replaces = _replaced(tokens, readings, index, first)
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
    out: list[tuple[int, int]] = [(0, i) for i in range(reading.first, reading.last + 1) if owner[i] < 0]
    for step, start, stop in (
        (-1, reading.first - 1, max(first, reading.first - REACH) - 1),
        (1, reading.last + 1, min(end, reading.last + REACH + 1)),
    ):
        distance, passed = 0, -1
        for i in range(start, stop, step):
            distance += 1
            holder = owner[i]
            if holder >= 0:
                # A conversion in brackets is the same amount, and a whole goes with its part.
                beside = holder in (passed, reading.whole) or readings[holder].restates is not None
                if not beside and readings[holder].kind != "date":
                    distance += FIGURE_BORDER
                if readings[holder].kind == "date":
                    out.append((distance, i))
                passed = holder
                continue
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


def _content_words(
    tokens: Tokens, near: list[tuple[int, int]], owner: list[int], lead: tuple[str, ...]
) -> tuple[str, ...]:
    lower = tokens.lower
    seen: dict[str, None] = {}
    for _, i in near:
        found = content_stem(lower[i]) if owner[i] < 0 else None
        if found is not None:
            seen[found] = None
            if len(seen) == MOST_WORDS:
                return tuple(seen)
    seen.update(dict.fromkeys(lead))
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
            and (len(word) > 1 or (word == "U" and i + 2 < end and words[i + 2] == "S"))
            and (i != first or _opens_with_name(tokens, first, end))
            and lower[i] not in _NOT_NAMES
            and (lower[i] not in FUNCTION_WORDS or word == "US")
        ):
            seen["us" if word in ("U", "US") else stem(lower[i])] = None
    return tuple(seen)


def _opens_with_name(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the first word of a sentence is a name: "Cape Town is", "Kitwana is to get"."""
    if first + 1 >= end:
        return False
    if tokens.words[first + 1][0].isupper():
        return True
    word = tokens.lower[first]
    return tokens.lower[first + 1] in AUXILIARIES and not word.endswith(("s", "ing", "ed"))


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
    tokens: Tokens, readings: Sequence[Reading], index: int, first: int, end: int, owner: list[int]
) -> tuple[int, int, int] | None:
    """The noun phrase a figure measures, as (first token, head token, last token)."""
    reading = readings[index]
    if reading.head is not None:
        return _own_noun(tokens, reading, reading.head)
    if reading.kind == "count":
        return (
            _of_after(tokens, reading.last + 1, end, owner)
            or _of_before(tokens, reading.first - 1, first, owner)
            or _antecedent(tokens, readings, index)
            or _stated_of(tokens, reading.first - 1, first, owner)
        )
    if reading.kind == "date":
        return _before(tokens, reading.first - 1, first, owner) or _after(
            tokens, reading.last + 1, end, owner
        )
    if reading.kind == "duration":
        return (
            _attributive(tokens, reading.last + 1, end, owner)
            or _of_after(tokens, reading.last + 1, end, owner)
            or _of_before(tokens, reading.first - 1, first, owner)
            or _length_of(tokens, reading.first - 1, first, owner)
            or _before(tokens, reading.first - 1, first, owner)
        )
    return (
        _attributive(tokens, reading.last + 1, end, owner)
        or _of_before(tokens, reading.first - 1, first, owner)
        or _of_after(tokens, reading.last + 1, end, owner)
        or _before(tokens, reading.first - 1, first, owner)
        or _after(tokens, reading.last + 1, end, owner)
    )


def _stated_of(tokens: Tokens, i: int, first: int, owner: list[int]) -> tuple[int, int, int] | None:
    """The subject of a bare count that a verb or a label states: "Headcount: 2,310", "put at 1,180"."""
    if i < first:
        return None
    word = tokens.lower[i]
    if word in MEASURE_VERBS or word in (":", "at", "to", "by", "only", "just", "now", "("):
        return _before(tokens, i, first, owner)
    return None


def _length_of(tokens: Tokens, i: int, first: int, owner: list[int]) -> tuple[int, int, int] | None:
    """What lasts a length of time: the nearest word before it, "to prison for 15 years"."""
    for at in range(i, max(first, i - 4) - 1, -1):
        if owner[at] < 0 and content_stem(tokens.lower[at]) is not None:
            return at, at, at
    return None


def _own_noun(tokens: Tokens, reading: Reading, head: int) -> tuple[int, int, int]:
    """The noun of a count or rank with what stands between: "10 of its local employees"."""
    if head < reading.number_first:
        return head, head, head
    low = head
    while (
        low - 1 > reading.number_last and head - low < 5 and content_stem(tokens.lower[low - 1]) is not None
    ):
        if tokens.lower[low - 1].endswith("est") and reading.kind == "ordinal":
            break
        low -= 1
    return low, head, head


def _antecedent(tokens: Tokens, readings: Sequence[Reading], index: int) -> tuple[int, int, int] | None:
    """The noun of an earlier count that a bare one takes up: "10 employees were seized. Five have died."."""
    reading = readings[index]
    if reading.whole is None and not _stands_alone(tokens, reading):
        return None
    if reading.whole is not None:
        whole = readings[reading.whole]
        if whole.head is not None:
            return _own_noun(tokens, whole, whole.head)
    place = bisect_right([first for first, _ in tokens.sentences], reading.first) - 1
    reach = tokens.sentences[max(0, place - 2)][0]
    for back in range(index - 1, -1, -1):
        other = readings[back]
        if other.first >= reading.first or other.kind != "count" or other.head is None:
            continue
        if other.first < reach:
            return None
        if reading.whole is None and _no_larger(reading, other):
            reading.whole = back
        return _own_noun(tokens, other, other.head)
    return None


def _stands_alone(tokens: Tokens, reading: Reading) -> bool:
    """Whether a count without a noun goes on about something counted before: "Five have", "900 of them"."""
    last = reading.last
    following = tokens.lower[last + 1] if last + 1 < len(tokens) else ""
    if following == "of":
        return last + 2 < len(tokens) and tokens.lower[last + 2] in _THEM
    return following in AUXILIARIES or following in _TAKES_UP


def _no_larger(part: Reading, whole: Reading) -> bool:
    if part.stated is None or whole.stated is None:
        return False
    return (
        part.stated.low is not None and whole.stated.high is not None and part.stated.low <= whole.stated.high
    )


def _attributive(tokens: Tokens, i: int, end: int, owner: list[int]) -> tuple[int, int, int] | None:
    """ "the A$48 million relief package": the noun phrase the figure stands before."""
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
    """ "a majority of 212", "an order backlog of NOK 9.6 billion"."""
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
    """ "$47-billion worth of goods", "US$48 million in emergency relief", "15 per cent of buildings"."""
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
    """The subject of the verb before a figure: "the trade between them was worth C$56 billion"."""
    lower = tokens.lower
    i = _past_participle_clause(tokens, i, first)
    stop = max(first, i - REACH)
    while i >= stop and not _nounish(tokens, i, owner):
        i = _opening(lower, i, stop) - 1 if lower[i] == ")" else i - 1
    if i < stop:
        return None
    high = border = i
    while border - 1 >= stop and owner[border - 1] < 0:
        word = lower[border - 1]
        if word == "and" and "between" in lower[max(stop, border - 6) : border - 1]:
            border -= 1
            continue
        if word in _SUBJECT_BORDERS or word in _HARD_BORDERS or word in MEASURE_VERBS:
            break
        border -= 1
        # "At the end of the quarter the order backlog was": a noun, then an article, starts a new phrase.
        if word in _ARTICLES and border - 1 >= stop and _nounish(tokens, border - 1, owner):
            break
    head = _first_head(tokens, border, high, owner)
    low = head
    while low - 1 >= border and head - low < 4 and _nounish(tokens, low - 1, owner):
        low -= 1
    return low, head, high


def _past_participle_clause(tokens: Tokens, i: int, first: int) -> int:
    """Where to look for the subject of "trade has grown twelvefold, topping $56 billion": before "has"."""
    lower = tokens.lower
    opens = next((at for at in (i + 1, i) if first < at < len(lower) and lower[at].endswith("ing")), None)
    if opens is None or lower[opens - 1] != ",":
        return i
    for at in range(max(first, opens - REACH), opens):
        if lower[at] in AUXILIARIES or lower[at] in MEASURE_VERBS:
            return at - 1 if at > first else i
    return i


def _opening(lower: list[str], i: int, stop: int) -> int:
    """The bracket that the one at `i` closes: "Operating profit (EBIT) came to"."""
    j = i
    while j > stop and lower[j] != "(":
        j -= 1
    return j if lower[j] == "(" else i


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


def _predicate(tokens: Tokens, reading: Reading, near: list[tuple[int, int]]) -> str | None:
    """What befell or governs the thing: a fate where one is near, else the nearest verb.

    Before a count only what stands right at it is its fate ("killed at least five people"); after it
    what follows ("abducted weeks ago, and five of the ten were found dead").
    """
    lower = tokens.lower
    verb: str | None = None
    before: str | None = None
    for distance, i in near:
        word = lower[i]
        if distance <= 14 and word in _FATE_OF:
            if reading.kind != "count" or i >= reading.first or distance <= 3:
                return _FATE_OF[word]
            before = before or _FATE_OF[word]
        if verb is None and (
            (word in MEASURE_VERBS and word not in AUXILIARIES) or (word.endswith("ed") and len(word) > 4)
        ):
            verb = stem(word)
    return before or verb


def _status(
    tokens: Tokens,
    readings: Sequence[Reading],
    index: int,
    near: list[tuple[int, int]],
    first: int,
    end: int,
) -> Status:
    """Whether the figure is a fact, a plan, a forecast, a possibility, or one since replaced."""
    lower, reading = tokens.lower, readings[index]
    if _given_for_comparison(tokens, readings, reading, first, end):
        return "former"
    for distance, i in near:
        if distance > 14:
            break
        word = lower[i]
        following = lower[i + 1] if i + 1 < end else ""
        if word in PRELIMINARY_WORDS or (word in FIRST_WORDS and following in COUNT_WORDS):
            return "preliminary"
        if i > reading.first or reading.kind == "ordinal":
            continue
        if word in FORMER_WORDS and distance <= 5:
            return "former"
        if word in FORECAST_WORDS:
            return "forecast"
        if word in PLAN_WORDS:
            return "planned"
        if word in POSSIBLE_WORDS:
            return "possible"
    return "actual"


def _replaced(tokens: Tokens, readings: Sequence[Reading], index: int, first: int) -> int | None:
    """The figure that this one takes the place of: "revised from A$120 million to A$165 million"."""
    reading = readings[index]
    if reading.first - 1 < first or tokens.lower[reading.first - 1] != "to":
        return None
    for back in range(index - 1, -1, -1):
        other = readings[back]
        if other.first < first or other.kind != reading.kind:
            continue
        if other.last == reading.first - 2 and tokens.lower[other.first - 1] == "from":
            near = tokens.lower[max(first, other.first - 8) : other.first]
            return back if any(stem(word) in _REVISED for word in near) else None
    return None


def _given_for_comparison(
    tokens: Tokens, readings: Sequence[Reading], reading: Reading, first: int, end: int
) -> bool:
    """ "rose to 56 from 46", "2.1 million against 3.4 million", "585 million a year earlier"."""
    lower, at = tokens.lower, reading.first - 1
    before = lower[at] if at >= first else ""
    if before == "from" and any(lower[i] in _CHANGES for i in range(max(first, at - 8), at)):
        return True
    if (
        before in ("with", "to", "than")
        and at > first
        and lower[at - 1] in ("compared", "more", "less", "lower")
    ):
        before = "compared"
    if before in COMPARISONS and any(
        other.kind == reading.kind and first <= other.first < reading.first for other in readings
    ):
        return True
    if reading.first > first and any(word in _ELSEWHERE for word in lower[first : reading.first]):
        return True
    for i in range(reading.last + 1, min(end, reading.last + 5)):
        if lower[i] in BACK_REFERENCES:
            return True
        if not lower[i][0].isalpha():
            return False
    return False


def _direction(tokens: Tokens, reading: Reading, first: int, end: int) -> Direction | None:
    """Which way a change goes: "rose 12%", "down by 40", "an increase of 12", "12% higher", "cut 500 jobs".

    None where the figure is a level, even one that was risen to: "rose to 12%".
    """
    lower = tokens.lower
    at = reading.first - 1
    if at >= first and lower[at] in ("by", "of", "another", "some", "a", "the"):
        at -= 1
    if at >= first and lower[at] in ("to", "at"):
        return None
    for i in (at, reading.last + 1, reading.last + 2 if reading.kind in ("percent", "measure") else at):
        if first <= i < end and not _phrasal(lower, i, first):
            if lower[i] in UP_WORDS and not (lower[i] == "more" and reading.kind == "count"):
                return "up"
            if lower[i] in DOWN_WORDS:
                return "down"
    return None


def _phrasal(lower: list[str], i: int, first: int) -> bool:
    """Whether an "up" or "down" belongs to a verb of its own: "the slide brought down 54,000 tons"."""
    if lower[i] not in ("up", "down") or i == first:
        return False
    before = lower[i - 1]
    return before[0].isalpha() and before not in AUXILIARIES and not before.endswith("s")


def _place(tokens: Tokens, near: list[tuple[int, int]], owner: list[int]) -> str | None:
    """The nearest "in Rata Ward", "at Tarn Bridge"."""
    words, lower = tokens.words, tokens.lower
    for distance, i in near:
        if distance > 20:
            return None
        if lower[i] in ("in", "at", "near", "across", "outside", "around") and i + 1 < len(words):
            j = i + 1
            if lower[j] == "the":
                j += 1
            low = j
            while (
                j < len(words)
                and j < low + 4
                and words[j][0].isupper()
                and owner[j] < 0
                and words[j].isalpha()
            ):
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


def _period(readings: Sequence[Reading], near: list[tuple[int, int]], owner: list[int]) -> Period | None:
    """The nearest date in the sentence, unless another figure stands nearer to it."""
    for distance, i in near:
        if distance > 24:
            return None
        holder = owner[i]
        if holder >= 0 and readings[holder].kind == "date":
            return readings[holder].period
    return None
