"""Where to look on for a figure's noun, past what stands in between and is none."""

from __future__ import annotations

from claimcheck.extract.subjects.scene import REACH, Scene
from claimcheck.lexicon.words import AUXILIARIES, DETERMINERS, LIGHT_HEADS, MEASURE_VERBS, REPORTING_VERBS

_ARTICLES = frozenset("the a an its their his her our my".split())
_MOST_RESTATED = 6


def past_brackets(scene: Scene, index: int, after: int) -> int:
    """What follows the figure said again in brackets: "the $325m (£170m, €240m) contract"."""
    readings = scene.readings
    last = index
    while last + 1 < min(len(readings), index + _MOST_RESTATED) and readings[last + 1].restates == index:
        last += 1
    closed = readings[last].last + 1
    return closed + 1 if last > index and closed < scene.end and scene.lower[closed] == ")" else after


def first_of_joined(scene: Scene, i: int) -> int:
    """Where to look for the subject of "the deal raises wages and puts $2,500 in": before "raises"."""
    lower = scene.lower
    verb = i
    while verb > scene.first and i - verb < 2 and not scene.is_verb(verb):
        verb -= 1
    if not scene.is_verb(verb) or verb - 1 <= scene.first or lower[verb - 1] not in ("and", "but"):
        return i
    for at in range(verb - 2, max(scene.first, verb - REACH), -1):
        if scene.is_verb(at):
            return at - 1
    return i


def told_by(scene: Scene, i: int) -> int | None:
    """Where to look on if the noun at `i` only says it: "the leaflet, which the ministry says has cost"."""
    lower = scene.lower
    if i + 2 >= scene.end or lower[i + 1] not in REPORTING_VERBS:
        return None
    if not (lower[i + 2] in AUXILIARIES or scene.is_verb(i + 2) or lower[i + 2] in MEASURE_VERBS):
        return None
    while i > scene.first and (scene.nounish(i) or lower[i] in DETERMINERS) and lower[i] != "which":
        i -= 1
    return i - 1 if i > scene.first and lower[i] in ("which", "that", "who") else None


def past_average(scene: Scene, i: int) -> int:
    """Where to look for what "rose to an average of €1,480" measures: before "to"."""
    lower = scene.lower
    if i - 3 > scene.first and lower[i] == "of" and lower[i - 1] in LIGHT_HEADS and lower[i - 2] in _ARTICLES:
        return i - 4 if lower[i - 3] == "to" else i
    return i


def is_adverb(scene: Scene, i: int) -> bool:
    """ "Took home $40,000", "set aside €2 billion": no nouns."""
    return scene.lower[i] in ("home", "aside", "away", "abroad") and scene.is_verb(i - 1)
