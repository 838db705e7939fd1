"""Which earlier figure or noun a figure without a noun of its own goes on about.

"23 tourists, of whom 14 are Indian"                  the noun before "of whom"
"It drew 640 visitors. In May it had drawn 512"       what the same verb had before
"cancelled 2,300 operations, including 410 urgent"    what it is set beside
"for 849 euros in Europe and $799 in America"         what the figure it is joined to measures
"""

from __future__ import annotations

from claimcheck.extract.subjects.scene import Scene
from claimcheck.extract.subjects.verbs import BE, HAVE, base
from claimcheck.lexicon.words import AUXILIARIES

_WHOM = frozenset(("whom", "which"))
_BESIDE = frozenset("with than against including excluding from".split())
_IT = frozenset(("it", "they"))
_ITS = frozenset(("its", "their"))
_LONGEST_NAME = 5
_NEAR = 14
_MOST_BACK = 12
_JOINED = 8
_PREPOSITIONAL = frozenset("in for to from on at with under".split())
# They stand before all sorts of things: "has 40 clinics. It has 900".
_ANY = frozenset("be have do go come make get take put give say".split())


def of_whom(scene: Scene, first: int, last: int) -> int | None:
    """The token of the noun before ", of whom" or ", three of whom", for the figure in these tokens."""
    lower = scene.lower
    at = first - 1
    if at > scene.first and lower[at] == "," and lower[last + 1 : last + 2] == ["of"]:
        return at - 1 if last + 2 < scene.end and lower[last + 2] in _WHOM else None
    if at - 2 <= scene.first or lower[at] not in _WHOM or lower[at - 1] != "of":
        return None
    at -= 2
    if lower[at] == ",":
        at -= 1
    return at if at >= scene.first else None


def gone_on_about(scene: Scene, index: int, verb: int | None) -> int | None:
    """The earlier count whose noun the bare count at `index` leaves out, or None."""
    reading, readings, lower = scene.readings[index], scene.readings, scene.lower
    before = lower[reading.first - 1] if reading.first > scene.first else ""
    beside = before in _BESIDE or _set_beside(scene, reading.first, reading.last)
    there = before in BE and lower[reading.first - 2] == "there"
    deed = base(lower[verb]) if verb is not None and verb < reading.first else None
    if deed in _ANY:
        deed = None
    if before in HAVE:
        deed = "have"  # "in 2023 the army had 84,000 soldiers; today it has 71,000"
    if not (beside or there) and deed is None:
        return None
    reach = scene.first
    its = not _IT.isdisjoint(lower[max(reach, reading.first - 3) : reading.first - 1])
    if reach and not beside and (deed != "have" or its):
        reach = scene.tokens.sentence(reach - 1)[0]
    for back in range(index - 1, max(-1, index - _MOST_BACK), -1):
        other = readings[back]
        if other.first < reach:
            return None
        if other.kind != "count" or other.head is None or other.first > reading.first:
            continue
        if there:
            return back
        if beside:
            return back if reading.first - other.last <= _NEAR else None
        if any(
            base(lower[i]) == deed or (deed == "have" and lower[i] in HAVE)
            for i in range(max(reach, other.first - 4), other.first)
        ):
            return back
    return None


def _set_beside(scene: Scene, first: int, last: int) -> bool:
    """ "86,000 tickets, 12,000 more than", "38 homes out of 500"."""
    lower = scene.lower
    if first - 2 < scene.first:
        return False
    more = last + 2 < scene.end and lower[last + 2] == "than" and lower[last + 1] in ("more", "fewer", "less")
    return (more and lower[first - 1] == ",") or lower[first - 2 : first] == ["out", "of"]


def joined_to(scene: Scene, index: int) -> int | None:
    """The figure that the one at `index` is joined to by "and", with only where or for whom in between."""
    readings, lower = scene.readings, scene.lower
    reading = readings[index]
    at = reading.first - 1
    if at <= scene.first or lower[at] not in ("and", "or", "but") or index == 0:
        return None
    other = readings[index - 1]
    if other.kind != reading.kind or not scene.first <= other.last < at <= other.last + _JOINED:
        return None
    between = range(other.last + 1, at)
    if between and lower[between[0]] not in _PREPOSITIONAL:
        return None
    if any(scene.is_verb(i) or lower[i] in AUXILIARIES or lower[i] in ",;:()" for i in between):
        return None
    return index - 1


def possessor(scene: Scene, first: int) -> tuple[int, ...]:
    """The tokens of the name that "its" before a figure stands for: what the sentence before begins with.

    "Willow Ward closes in January. Its 24 beds go to the old home." Only a name of two words or more is
    told from a word that begins a sentence.
    """
    tokens, at = scene.tokens, first - 1
    if at < scene.first or scene.lower[at] not in _ITS or not scene.first:
        return ()
    start, end = tokens.sentence(scene.first - 1)
    if scene.lower[start] == "the":
        start += 1
    stop = start
    while stop < min(end, start + _LONGEST_NAME) and tokens.words[stop][0].isupper():
        stop += 1
    return tuple(range(start, stop)) if stop - start > 1 else ()
