"""What the verb or noun of a deed makes of a figure: who was driven out, and what has yet to be done."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.scene import Scene
from claimcheck.extract.subjects.verbs import BE, base
from claimcheck.lexicon.verbs import ANNOUNCES, BASES, BOUND_TO, DEEDS, MODALS, SAME, UNDERTAKINGS
from claimcheck.lexicon.words import AUXILIARIES, DETERMINERS, FORECAST_WORDS
from claimcheck.model import Status

_OUSTS = frozenset(("drive", "turn", "chase", "flush"))
_HOMES = frozenset("home homes house houses village villages bed beds land lands flats apartments".split())
_NEAR_HOME = 10
_LONGEST_HEADLINE = 8
_RIGHT_TO = frozenset("first last only next latest youngest oldest right ability failure".split())
_JOINED_VERBS = 16


def ousted(scene: Scene, verb: int) -> bool:
    """ "Has driven 1.4 million people from their homes", "were turned out of their beds"."""
    lower = scene.lower
    if base(lower[verb]) not in _OUSTS:
        return False
    for at in range(verb + 1, min(scene.end - 2, verb + _NEAR_HOME)):
        if lower[at] == "from" or (lower[at] == "of" and lower[at - 1] == "out"):
            return lower[at + 1] in DETERMINERS and lower[at + 2] in _HOMES
    return False


def deed_of(scene: Scene, reading: Reading) -> str | None:
    """The participle for the noun of a deed that a count is of: "the release of 460 detainees"."""
    at = reading.first - 1
    if reading.kind != "count" or at <= scene.first or scene.lower[at] != "of":
        return None
    return DEEDS.get(scene.lower[at - 1])


def to_come(scene: Scene, verb: int, reading: Reading) -> bool:
    """ "The loan is to be repaid", "the troops are to leave", "900 jobs to go at mill"."""
    at = verb - 1
    if at > scene.first and scene.lower[at] == "be":
        at -= 1
    if at <= scene.first or scene.lower[at] != "to":
        return False
    if scene.lower[at - 1] in ("is", "are"):
        return True
    opens = scene.lower[max(scene.first, reading.first - 1) : reading.last + 1]
    return at - 1 == max(reading.last, reading.head or 0) and _RIGHT_TO.isdisjoint(opens)


def to_be_done(scene: Scene, verb: int, reading: Reading) -> bool:
    """ "Insurer to cut 900 jobs", "announced the recruitment of 22,000 teachers"."""
    lower, first = scene.lower, scene.first
    if lower[verb - 1] == "to" and first <= verb - 2 < first + _LONGEST_HEADLINE:
        headline = lower[first : verb - 1]
        finite = any(scene.is_verb(i) or lower[i] in AUXILIARIES for i in range(first, verb - 1))
        hoped = lower[verb - 2] in FORECAST_WORDS or lower[verb - 2].endswith(("ed", "ing"))
        return scene.nounish(verb - 2) and not finite and not hoped and _RIGHT_TO.isdisjoint(headline)
    noun = reading.first - 2
    return (
        lower[verb] in ANNOUNCES
        and noun > verb
        and lower[noun + 1] == "of"
        and lower[noun] in UNDERTAKINGS
        and lower[noun - 1] not in ("completed", "completes")
    )


def auxiliary(scene: Scene, verb: int) -> Status | None:
    """What the words before a verb make of it; of two verbs joined by "and" those before the first count.

    "The bank will shut 130 branches and shed 2,800 staff", "is meant to raise $40 million".
    """
    lower, first = scene.lower, scene.first
    if verb > first and lower[verb - 1] in ("and", "or") and (lower[verb] in BASES or lower[verb] in SAME):
        for at in range(verb - 2, max(first, verb - _JOINED_VERBS), -1):
            if scene.is_verb(at):
                before = lower[at - 1] if at > first else ""
                verb = at if before in MODALS or before == "to" else verb
                break
    at = verb - 1
    while at > first and (lower[at] in ("be", "have", "been", "also", "only") or lower[at].endswith("ly")):
        at -= 1
    if at < first:
        return None
    if lower[at] == "to" and at > first:
        if lower[at - 1] == "used" and lower[at - 2] not in BE:
            return "former"
        return "planned" if lower[at - 1] in BOUND_TO else None
    return MODALS.get(lower[at])
