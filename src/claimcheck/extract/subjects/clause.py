"""Which verb of its sentence governs a figure or date."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.scene import REACH, Scene
from claimcheck.extract.subjects.telling import HARD_BORDERS
from claimcheck.extract.subjects.verbs import BE, HAVE
from claimcheck.lexicon.words import AUXILIARIES, DETERMINERS, PREPOSITIONS, REPORTING_VERBS

_BE_HAVE = BE | HAVE
_CLAUSES = frozenset("that while whereas although though because if when where who which whose after".split())
_OPENING = frozenset("and or but that while whereas although though because if when where as since".split())
_QUOTES = frozenset("\"'\u201c\u2018")
_RELATIVES = frozenset("which who whose where".split())
_ARTICLES = frozenset("the a an its their his her".split())
# A clause follows these, with or without "that"; "announced" and "reported" take things too.
_SAYS = frozenset("said says say believe believes believed reckon reckons insisted think thinks".split())
_LONGEST_ASIDE = 20
_LONGEST_LABEL = 7
_INTO_FIGURE = DETERMINERS | frozenset(
    "of only just some about nearly around almost over under up to at more than least out as".split()
)


def governing(scene: Scene, reading: Reading) -> int | None:
    """The token of the verb that governs a figure or date, or None where only a copula or none does.

    The verb before it in its clause ("won 27 seats"), unless the figure opens the clause and so is its
    subject ("but seven others were hurt"); the verb behind it where nothing stands before.
    """
    if reading.kind != "date" and opens_clause(scene, reading.first):
        found, told = _behind(scene, reading.last + 1, finite=True)
        if told:
            return found
    lower, owner, first, verbs = scene.lower, scene.owner, scene.first, scene.verbs
    skipping = False
    for i in range(reading.first - 1, max(first, reading.first - REACH) - 1, -1):
        word = lower[i]
        if word in HARD_BORDERS:
            if word != ":":
                return None
            found = _behind(scene, reading.last + 1)[0]
            return _in_label(scene, i) if found is None else found
        if word == "," and i > first:
            opens = aside_before(scene, i)
            if opens is not None:
                skipping = opens != i
                continue
        if skipping:
            if word == ",":
                skipping = False
            continue
        if i in verbs:
            return i
        if owner[i] < 0 and word in _BE_HAVE:
            return None
        if word in _CLAUSES and i > first:
            break
    behind = reading.last + 1 if reading.head is None else max(reading.last, reading.head) + 1
    if reading.kind == "count" and lower[reading.first - 1] == "with" and lower[behind : behind + 1] == [","]:
        return None  # "the stadium, with 38,000 seats, is to host"
    return _behind(scene, reading.last + 1)[0]


def _in_label(scene: Scene, colon: int) -> int | None:
    """The verb of a fact box's label: "Homes destroyed: 1,150", "Relocated to Sendibe: 3,900"."""
    if colon - scene.first > _LONGEST_LABEL or any(
        scene.lower[i] in AUXILIARIES for i in range(scene.first, colon)
    ):
        return None
    found = [i for i in range(scene.first, colon) if scene.is_verb(i)]
    return found[0] if len(found) == 1 else None


def aside_before(scene: Scene, comma: int) -> int | None:
    """The comma that opens the aside which the comma at `comma` closes: "Profit, which fell, came to"."""
    lower = scene.lower
    for i in range(comma - 1, max(scene.first, comma - 16), -1):
        if lower[i] == ",":
            follows = lower[i + 1]
            if follows in ("which", "who", "whose", "where") or scene.is_verb(i + 1):
                return i
            return None
    return None


def before_aside(scene: Scene, comma: int) -> int:
    """The comma that opens the aside before the verb behind `comma`; `comma` itself where there is none.

    "The bill, says the department, will come to", "the fund, the largest of its kind, holds".
    """
    lower = scene.lower
    first = comma
    for i in range(comma - 1, max(scene.first, comma - _LONGEST_ASIDE), -1):
        if lower[i] == ",":
            first = i
            follows = lower[i + 1]
            if follows in _RELATIVES:
                return i
        elif lower[i] in HARD_BORDERS:
            break
    if first == comma:
        return comma
    opener = max(i for i in range(first, comma) if lower[i] == ",")
    follows = lower[opener + 1]
    if follows in REPORTING_VERBS or scene.is_verb(opener + 1):
        return opener
    apposed = (follows in _ARTICLES or follows in PREPOSITIONS) and not any(
        scene.is_verb(i) or lower[i] in AUXILIARIES for i in range(opener + 1, comma)
    )
    return opener if apposed else comma


def opens_clause(scene: Scene, i: int) -> bool:
    """Whether nothing but small words stands between the start of a clause and token `i`."""
    j = i - 1
    while j >= scene.first and _small(scene, j):
        if scene.lower[j] == "that" and scene.is_verb(j - 1):
            return True  # "found that one in four swam back"
        j -= 1
    if j < scene.first:
        return True
    word = scene.lower[j]
    if word in ("whom", "which") and scene.lower[j - 1] == "of":
        return True  # "its fighters, of whom 2,400 will be absorbed"
    if word == "-" and not scene.tokens.touches(j - 1):
        return True  # "once all agree - several of which will vote"
    if word in _SAYS and scene.lower[j - 1] not in BE:
        return True  # "police said seven cars went down"
    return word in "," or word in _OPENING or word in HARD_BORDERS or word in _QUOTES


def _small(scene: Scene, j: int) -> bool:
    return scene.owner[j] < 0 and scene.lower[j] in _INTO_FIGURE


def _behind(scene: Scene, start: int, finite: bool = False) -> tuple[int | None, bool]:
    """The first verb from `start` on in its clause, and whether it or an auxiliary there is finite."""
    lower, owner, verbs = scene.lower, scene.owner, scene.verbs
    aux = False
    i, stop = start, min(scene.end, start + REACH)
    while i < stop:
        word = lower[i]
        if word in HARD_BORDERS or (word in _CLAUSES and word not in ("who", "which", "whose", "that")):
            break
        if word == ",":
            if finite and aux:
                break
            follows = lower[i + 1] if i + 1 < stop else ""
            if follows in ("which", "who", "whose"):
                i += 2
                while i < stop and lower[i] != ",":
                    i += 1
                i += 1
                continue
            if finite:
                break
        elif i in verbs:
            return i, aux or not word.endswith("ing")
        elif owner[i] < 0 and word in AUXILIARIES:
            aux = True
        i += 1
    return None, aux
