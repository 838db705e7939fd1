"""Which verb of its sentence governs a figure or date."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.scene import REACH, Scene
from claimcheck.extract.subjects.telling import HARD_BORDERS
from claimcheck.extract.subjects.verbs import BE, HAVE
from claimcheck.lexicon.words import AUXILIARIES, DETERMINERS

_BE_HAVE = BE | HAVE
_CLAUSES = frozenset("that while whereas although though because if when where who which whose after".split())
_OPENING = frozenset("and or but that while whereas although though because if when where as since".split())
_QUOTES = frozenset("\"'\u201c\u2018")
_INTO_FIGURE = DETERMINERS | frozenset(
    "of only just some about nearly around almost over under up to at more than least out as".split()
)


def governing(scene: Scene, reading: Reading) -> int | None:
    """The token of the verb that governs a figure or date, or None where only a copula or none does.

    The verb before it in its clause ("won 27 seats"), unless the figure opens the clause and so is its
    subject ("but seven others were hurt"); the verb behind it where nothing stands before.
    """
    if reading.kind != "date" and _opens_clause(scene, reading.first):
        found, told = _behind(scene, reading.last + 1, finite=True)
        if told:
            return found
    lower, owner, first, verbs = scene.lower, scene.owner, scene.first, scene.verbs
    skipping = False
    for i in range(reading.first - 1, max(first, reading.first - REACH) - 1, -1):
        word = lower[i]
        if word in HARD_BORDERS:
            return None if word != ":" else _behind(scene, reading.last + 1)[0]
        if word == "," and i > first:
            opens = _relative(scene, i)
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
    return _behind(scene, reading.last + 1)[0]


def _relative(scene: Scene, comma: int) -> int | None:
    """The comma that opens the aside which the comma at `comma` closes: "Profit, which fell, came to"."""
    lower = scene.lower
    for i in range(comma - 1, max(scene.first, comma - 16), -1):
        if lower[i] == ",":
            follows = lower[i + 1]
            if follows in ("which", "who", "whose", "where") or scene.is_verb(i + 1):
                return i
            return None
    return None


def _opens_clause(scene: Scene, i: int) -> bool:
    """Whether nothing but small words stands between the start of a clause and token `i`."""
    j = i - 1
    while j >= scene.first and _small(scene, j):
        j -= 1
    if j < scene.first:
        return True
    word = scene.lower[j]
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
