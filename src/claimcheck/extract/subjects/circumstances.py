"""How a figure is meant: what befell its thing, since when, where, how firmly, and which way it goes."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.scene import Near, Scene, Signals
from claimcheck.extract.subjects.telling import AT, FATE, STANDING, VERB
from claimcheck.lexicon.kinship import FATE_OF
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.words import (
    AUXILIARIES,
    BACK_REFERENCES,
    CHANGES,
    COMPARISONS,
    COUNT_WORDS,
    DOWN_WORDS,
    FIRST_WORDS,
    FORECAST_WORDS,
    FORMER_WORDS,
    PLAN_WORDS,
    POSSIBLE_WORDS,
    PRELIMINARY_WORDS,
    REVISED,
    UP_WORDS,
)
from claimcheck.model import Direction, Period, Status


def predicate(scene: Scene, reading: Reading, signals: Signals) -> str | None:
    """What befell or governs the thing: a fate where one is near, else the nearest verb.

    Before a count only what stands right at it is its fate ("killed at least five people"); after it
    what follows ("abducted weeks ago, and five of the ten were found dead").
    """
    lower = scene.lower
    verb: str | None = None
    before: str | None = None
    for distance, i, tells in signals:
        word = lower[i]
        if tells & FATE and distance <= 14:
            if reading.kind != "count" or i >= reading.first or distance <= 3:
                return FATE_OF[word]
            before = before or FATE_OF[word]
        if tells & VERB and verb is None:
            verb = stem(word)
    return before or verb


def status(scene: Scene, index: int, signals: Signals) -> Status:
    """Whether the figure is a fact, a plan, a forecast, a possibility, or one since replaced."""
    lower, reading, end = scene.lower, scene.readings[index], scene.end
    if _given_for_comparison(scene, index):
        return "former"
    for distance, i, tells in signals:
        if distance > 14:
            break
        if not tells & STANDING:
            continue
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


def _given_for_comparison(scene: Scene, index: int) -> bool:
    """ "rose to 56 from 46", "2.1 million against 3.4 million", "585 million a year earlier"."""
    reading, lower, first = scene.readings[index], scene.lower, scene.first
    at = reading.first - 1
    before = lower[at] if at >= first else ""
    if before == "from" and any(lower[i] in CHANGES for i in range(max(first, at - 12), at)):
        return True
    if (
        before in ("with", "to", "than")
        and at > first
        and lower[at - 1] in ("compared", "more", "less", "lower")
    ):
        before = "compared"
    if before in COMPARISONS and _earlier_of_kind(scene, index):
        return True
    if scene.compares_from < reading.first:
        return True
    for i in range(reading.last + 1, min(scene.end, reading.last + 5)):
        if lower[i] in BACK_REFERENCES:
            return True
        if not lower[i][0].isalpha():
            return False
    return False


def _earlier_of_kind(scene: Scene, index: int) -> bool:
    kind = scene.readings[index].kind
    for back in range(index - 1, -1, -1):
        if scene.readings[back].first < scene.first:
            return False
        if scene.readings[back].kind == kind:
            return True
    return False


def replaced(scene: Scene, index: int) -> int | None:
    """The figure that this one takes the place of: "revised from A$120 million to A$165 million"."""
    reading, lower, first = scene.readings[index], scene.lower, scene.first
    if index == 0 or reading.first - 1 < first or lower[reading.first - 1] != "to":
        return None
    other = scene.readings[index - 1]
    if other.kind != reading.kind or other.last != reading.first - 2 or lower[other.first - 1] != "from":
        return None
    near = lower[max(first, other.first - 8) : other.first]
    return index - 1 if any(word in REVISED for word in near) else None


def direction(scene: Scene, reading: Reading) -> Direction | None:
    """Which way a change goes: "rose 12%", "down by 40", "an increase of 12", "12% higher", "cut 500 jobs".

    None where the figure is a level, even one that was risen to: "rose to 12%".
    """
    lower, first, end = scene.lower, scene.first, scene.end
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


def place(scene: Scene, signals: Signals) -> str | None:
    """The nearest "in Rata Ward", "at Tarn Bridge"."""
    words, lower, owner = scene.words, scene.lower, scene.owner
    for distance, i, tells in signals:
        if distance > 20:
            return None
        if tells & AT and i + 1 < len(words):
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
                return scene.tokens.quote(low, j - 1)
    return None


def period(scene: Scene, near: Near) -> Period | None:
    """The nearest date in the sentence, unless another figure stands nearer to it."""
    for distance, i in near:
        if distance > 24:
            return None
        holder = scene.owner[i]
        if holder >= 0 and scene.readings[holder].kind == "date":
            return scene.readings[holder].period
    return None
