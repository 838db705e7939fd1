"""For which time a figure holds: the nearest date of its sentence that does not belong to something else.

"Exports rose to $4.1 billion in 2025"                                      2025
"... reached 38%, up from 31% in 2012"                                      none for the 38%
"Four are killed in the season that opens on 3 May", "the act passed in May"  none: it dates the season
"Since 1 May members have paid $210", "officials said on Sunday"            none: a start, a day of speaking
"""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.circumstances import given_for_comparison
from claimcheck.extract.subjects.clause import aside_before
from claimcheck.extract.subjects.scene import Near, Scene
from claimcheck.extract.subjects.verbs import BE
from claimcheck.lexicon.words import AUXILIARIES, CHANGES, PREPOSITIONS
from claimcheck.model import Period

_REACH = 24
_AT = frozenset("in on during for at by of".split())
_RELATIVE = frozenset("which who whose whom where when that".split())
_APART = frozenset(";\u2022|")
# What stands behind these is set beside the figure, and so is its date: "the worst, behind one in 2020".
_BESIDE = frozenset("behind than like unlike".split())
_TODAY = frozenset("now today currently".split())
_FROM_ON = frozenset("from starting beginning effective".split())
_SAID = frozenset("said says told added announced warned confirmed declared wrote".split())
_STATEMENTS = frozenset(
    "in a an the statement interview report note release letter filing reporters lawmakers parliament"
    " on late early".split()
)


def period(scene: Scene, reading: Reading, near: Near, former: bool, verb: int | None) -> Period | None:
    """The period of the nearest date that is the figure's own.

    `former` says that the figure is one of before, given for comparison; `verb` governs it.
    """
    own = _right_behind(scene, reading)
    if own is not None:
        return own.period
    refused: set[int] = set()
    for distance, i in near:
        if distance > _REACH:
            return None
        holder = scene.owner[i]
        if holder < 0 or holder in refused:
            continue
        date = scene.readings[holder]
        if date.kind != "date":
            continue
        if not _elsewhere(scene, reading, date, former, verb):
            return date.period
        refused.add(holder)
    return None


def _right_behind(scene: Scene, reading: Reading) -> Reading | None:
    """The date that directly follows the figure: "from 62% at the end of 2003 to 68% by May 2004"."""
    at = reading.last + 1
    if at + 1 >= scene.end or scene.lower[at] not in ("in", "by", "during"):
        return None
    holder = scene.owner[at + 1 + (scene.lower[at + 1] == "the")] if at + 2 < len(scene.owner) else -1
    if holder < 0 or scene.readings[holder].kind != "date":
        return None
    return scene.readings[holder]


def _elsewhere(scene: Scene, reading: Reading, date: Reading, former: bool, verb: int | None) -> bool:
    """Whether a date of the sentence says nothing of when the figure holds."""
    if _starts(scene, reading, date, verb) or _of_speaking(scene, date):
        return True
    beside = _figure_before(scene, date)
    if beside is not None:
        if scene.readings[beside] is reading:
            return False
        if former or given_for_comparison(scene, beside):
            return True
    if date.first < reading.first:
        return _before_elsewhere(scene, reading, date)
    return _behind_elsewhere(scene, reading, date, verb)


def _starts(scene: Scene, reading: Reading, date: Reading, verb: int | None) -> bool:
    """ "Since 1 May members have paid $210": when it began; "45 per cent since May" is what changed since."""
    at = date.first - 1
    while at > scene.first and scene.lower[at] in ("the", "early", "mid", "late", "-"):
        at -= 1
    before = scene.lower[at] if at >= scene.first else ""
    if before in _FROM_ON or date.hedge in ("before", "after"):
        return True
    return before == "since" and not (
        reading.kind == "percent" or (verb is not None and scene.lower[verb] in CHANGES)
    )


def _of_speaking(scene: Scene, date: Reading) -> bool:
    """ "Officials said on Sunday", "she told reporters on Friday", "said in a statement on 3 May"."""
    lower, first = scene.lower, scene.first
    at = date.first - 1
    stop = max(first, at - 5)
    while at >= stop and lower[at] in _STATEMENTS:
        at -= 1
    return at >= stop and lower[at] in _SAID and not (at > first and lower[at - 1] in BE)


def _figure_before(scene: Scene, date: Reading) -> int | None:
    """The figure that a date goes with: "$3.8 billion in 2024", "512,000 visitors in 2019"."""
    at = date.first - 1
    if at >= scene.first and scene.lower[at] in _AT:
        at -= 1
    for back in range(at, max(scene.first, at - 3) - 1, -1):
        holder = scene.owner[back]
        if holder >= 0:
            return holder if scene.readings[holder].kind != "date" else None
        if not scene.nounish(back):
            return None
    return None


def _before_elsewhere(scene: Scene, reading: Reading, date: Reading) -> bool:
    """ "The firm, founded in 1987, employs 800", "in 2023 it had 900; now it has 700"."""
    lower = scene.lower
    comma = False
    for at in range(date.last + 1, reading.first):
        if lower[at] in _TODAY and lower[at - 1] in ",;":
            return True
        if lower[at] == "," and not comma:
            comma = True
            opens = aside_before(scene, at)
            if opens is not None and opens < date.first:
                return True
    return False


def _behind_elsewhere(scene: Scene, reading: Reading, date: Reading, verb: int | None) -> bool:
    """ "A levy of 3 cents in the season that opens on 3 May", "four days, up from the plan made in 2023"."""
    lower, start = scene.lower, reading.last + 1
    if lower[date.last].endswith(("'s", "\u2019s")):
        return True  # "a premium of 38 per cent to Wednesday's close"
    noun = reading.last if reading.head is None else max(reading.last, reading.head)
    opened = said = joined = bracketed = False
    for at in range(start, date.first):
        word = lower[at]
        if word in "()":
            bracketed = word == "("  # "profits of A$1.3bn ($1bn; £550m) in 2004"
        if (word in _APART and not bracketed) or word in _BESIDE:
            return True
        if word in ("since", "after") and reading.kind == "ordinal":
            return True  # "the third captain since Mr Stokes took over in 1971"
        if word == "," and opened and said:
            opened = False
        elif word in _RELATIVE and scene.owner[at] < 0:
            # "The 14 men who were freed in March", "three cars, which were sold in May": its own clause
            own = at - 1 - (lower[at - 1] == ",") <= noun
            said = said and opened
            opened = opened or (not own and (word != "that" or scene.is_verb(at + 1) or _aux(scene, at + 1)))
        said = said or scene.is_verb(at) or _aux(scene, at)
        if word in PREPOSITIONS or word == ",":
            joined = joined or at > noun
        if joined and scene.is_verb(at) and at != verb and _participle_at(scene, at, date):
            return True
    return opened


def _participle_at(scene: Scene, at: int, date: Reading) -> bool:
    """ "The plan published in May", "an act passed on Monday": a past form that describes a noun."""
    gap = date.first - at - 1
    if gap > 1 or (gap == 1 and scene.lower[at + 1] not in _AT) or not scene.nounish(at - 1):
        return False
    return scene.lower[at].endswith("ed") or scene.lower[at] in _PARTICIPLES


_PARTICIPLES = frozenset("set held made built sold seen found won lost taken given sent led bought".split())


def _aux(scene: Scene, at: int) -> bool:
    return at < scene.end and scene.lower[at] in AUXILIARIES
