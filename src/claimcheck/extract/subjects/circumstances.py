"""How a figure is meant: what befell its thing, since when, where, how firmly, and which way it goes."""

from __future__ import annotations

from claimcheck.extract.reading import Reading
from claimcheck.extract.subjects.deeds import auxiliary, deed_of, ousted, to_be_done, to_come
from claimcheck.extract.subjects.scene import Scene, Signals
from claimcheck.extract.subjects.telling import AT, FATE, STANDING, VERB
from claimcheck.extract.subjects.thing import Phrase
from claimcheck.extract.subjects.verbs import BE, base
from claimcheck.lexicon.kinship import FATE_OF, FATES_OF_PEOPLE, FATES_OF_THINGS, PEOPLE
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.verbs import (
    GROWTHS,
    LOWERS,
    MODALS,
    RAISES,
    SHRINKAGES,
)
from claimcheck.lexicon.words import (
    AUXILIARIES,
    BACK_REFERENCES,
    CHANGES,
    COMPARISONS,
    COUNT_WORDS,
    DETERMINERS,
    DOWN_WORDS,
    FIRST_WORDS,
    FORECAST_WORDS,
    FORMER_WORDS,
    FUNCTION_WORDS,
    MEASURE_VERBS,
    MOVES,
    PLAN_WORDS,
    POSSIBLE_WORDS,
    PRELIMINARY_WORDS,
    PREPOSITIONS,
    REVISED,
    UP_WORDS,
)
from claimcheck.model import Direction, Status

_BEFALLS = FATE | VERB
_PERSONS = frozenset(stem(word) for word in PEOPLE)


_LEAVING = frozenset("leave leaves left leaving".split())


def predicate(
    scene: Scene, reading: Reading, signals: Signals, verb: int | None, phrase: Phrase | None
) -> str | None:
    """What befell or governs the thing: a fate of people where one is near, else the verb that governs it.

    Before a count only what stands right at it is its fate ("killed at least five people"); after it
    what follows ("abducted weeks ago, and five of the ten were found dead").
    """
    lower = scene.lower
    fate: str | None
    own = FATE_OF.get(lower[phrase[1]]) if phrase is not None and phrase[1] <= reading.last else None
    if own in FATES_OF_PEOPLE and reading.kind == "count":
        return own
    if befalls_people(lower, reading, verb):
        # "The storm left 43 people dead, and 12 injured"
        return FATE_OF[lower[reading.last + 1]]
    # "Seized 12 knives" is no abduction.
    things = phrase is not None and stem(lower[phrase[1]]) not in _PERSONS
    befalls = reading.kind in ("count", "percent")
    nominal: str | None = None
    before: str | None = None
    measured: str | None = None
    for distance, i, tells in signals:
        if not tells & _BEFALLS or (phrase is not None and i == phrase[1]):
            continue
        word = lower[i]
        if word == "turned" and lower[i - 1] in BE:
            continue  # "residents were turned out of their beds" is no turnout
        if tells & FATE and distance <= 14 and not (things and word in FATES_OF_THINGS):
            fate = FATE_OF[word]
            if fate not in FATES_OF_PEOPLE:
                if nominal is None and not scene.is_verb(i):
                    nominal = fate
            elif not befalls:
                continue
            elif reading.kind != "count" or i >= reading.first or distance <= 3:
                return fate
            else:
                before = before or fate
        if tells & VERB and measured is None and word in MEASURE_VERBS and word != "worth":
            # Not in "a weak dollar hit profits, but sales were up 1%"
            measured = "" if BE.intersection(lower[i + 1 : reading.first]) else base(word)
    deed = deed_of(scene, reading)
    if deed is not None:
        fate = FATE_OF.get(deed)
        return base(deed) if fate is None or (things and deed in FATES_OF_THINGS) else fate
    if verb is not None:
        if befalls and ousted(scene, verb):
            return "displaced"
        fate = FATE_OF.get(lower[verb])
        return base(lower[verb]) if fate is None or (things and lower[verb] in FATES_OF_THINGS) else fate
    return before or nominal or measured or None


def befalls_people(lower: list[str], reading: Reading, verb: int | None) -> bool:
    """Whether something left a number of people dead, hurt or homeless: the word behind them says which."""
    if reading.kind != "count" or verb is None or lower[verb] not in _LEAVING or verb > reading.first:
        return False
    return FATE_OF.get(lower[reading.last + 1] if reading.last + 1 < len(lower) else "") in FATES_OF_PEOPLE


def status(scene: Scene, index: int, signals: Signals, verb: int | None) -> Status:
    """Whether the figure is a fact, a plan, a forecast, a possibility, or one since replaced."""
    lower, reading, end = scene.lower, scene.readings[index], scene.end
    if given_for_comparison(scene, index) or _first_reported(scene, reading):
        return "former"
    if verb is not None and (reading.kind == "date" or (reading.kind != "ordinal" and verb < reading.first)):
        if to_be_done(scene, verb, reading):
            return "planned"
        under = auxiliary(scene, verb)
        if under is not None:
            return under
    if verb is not None and reading.kind != "ordinal" and to_come(scene, verb, reading):
        return "planned"
    if verb is None and reading.kind in ("count", "percent", "money"):
        # "80 schools would be ready by May", "150 jobs could be at risk"
        behind = max(reading.last, reading.head or 0) + 1
        if behind < end and lower[behind] in MODALS:
            return MODALS[lower[behind]]
    for distance, i, tells in signals:
        if distance > 14:
            break
        if not tells & STANDING:
            continue
        word = lower[i]
        following = lower[i + 1] if i + 1 < end else ""
        if word in PRELIMINARY_WORDS or (word in FIRST_WORDS and following in COUNT_WORDS):
            return "preliminary"
        if reading.kind == "ordinal":
            continue
        if i > reading.first:
            # "600 troops will be sent": up to the verb that the figure is the subject of.
            subject = reading.kind in ("count", "percent", "money") and verb is not None
            if not subject or not reading.last < i < (verb or 0) or word in FORMER_WORDS:
                continue
        if word in FORMER_WORDS:
            if distance <= 5 and _former(scene, reading, i):
                return "former"
        elif word in FORECAST_WORDS:
            if word in ("target", "goal") and following not in _AIMED:
                continue  # "traffic to the target sites", "after the third goal"
            if word == "set" and following not in ("to", "for", "at"):
                continue  # "set aside $2 million", "a record set in 2019"
            return "forecast"
        elif word in PLAN_WORDS:
            return "planned"
        elif word in POSSIBLE_WORDS:
            return "possible"
        elif word == "due" and following == "to" and scene.is_verb(_past_be(lower, i + 2, end)):
            # "Is due to open"; not "due to a storm"
            return "planned"
    return "actual"


def _first_reported(scene: Scene, reading: Reading) -> bool:
    """ "The $25 million first reported", "the 40 jobs originally announced": told before, and no longer."""
    after = max(reading.last, reading.head or 0) + 1
    lower = scene.lower
    return (
        after + 1 < scene.end
        and lower[after] in _AT_FIRST
        and lower[after + 1] in _TOLD
        and lower[reading.first - 1] in DETERMINERS
    )


_AT_FIRST = frozenset("first initially originally previously earlier".split())
_TOLD = frozenset(
    "reported announced given told thought feared estimated stated planned promised put".split()
)
_AIMED = frozenset("of for is was to at by".split())


def _past_be(lower: list[str], i: int, end: int) -> int:
    return i + 1 if i < end and lower[i] == "be" else i


def _former(scene: Scene, reading: Reading, i: int) -> bool:
    """ "A previous 46", "the previous record of 46"; not "growth since the previous round was 46"."""
    lower = scene.lower
    if lower[i].endswith("ly"):
        return True
    if lower[i] == "former":
        return i == reading.first - 1
    before = i - 2 if i > scene.first and lower[i - 1] in DETERMINERS else i - 1
    return (
        before < scene.first
        or lower[before] not in PREPOSITIONS
        or not any(scene.nounish(k) for k in range(i + 1, reading.first))
    )


def given_for_comparison(scene: Scene, index: int) -> bool:
    """ "rose to 56 from 46", "2.1 million against 3.4 million", "585 million a year earlier"."""
    reading, lower, first = scene.readings[index], scene.lower, scene.first
    at = reading.first - 1
    if at - 1 >= first and lower[at] in DETERMINERS and lower[at - 1] == "from":
        at -= 1  # "up from the seven first reported"
    before = lower[at] if at >= first else ""
    # "The fare falls by 2 rupees from April 15": a day begins what changes, unless it is the day that moved.
    if reading.kind == "date":
        spread = reading.period is not None and reading.period.granularity == "range"
        changed = not spread and any(lower[i] in MOVES for i in range(max(first, at - 12), at))
    else:
        changed = _changed_from(scene, at) or _to_before(scene, index) or _to_behind(scene, index)
    if before == "from" and changed:
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
    if reading.last + 1 < scene.end and lower[reading.last + 1] in _SINCE:
        return False  # "dropped 18 per cent from a year earlier"
    for i in range(reading.last + 1, min(scene.end, reading.last + 5)):
        if lower[i] in BACK_REFERENCES:
            # "Before the written papers", "earlier this month" send nothing back.
            following = lower[i + 1] if i + 1 < scene.end else "."
            if lower[i] == "earlier" and following in ("in", "on") and lower[i - 1] not in _SPANS:
                return False  # "a low of 105.17 earlier in the day"
            return not (following[0].isalnum() and following not in FUNCTION_WORDS - DETERMINERS)
        if not lower[i][0].isalpha():
            return False
    return False


_SPANS = frozenset(
    "year years month months week weeks quarter quarters day days decade decades season seasons hour hours"
    " period round".split()
)


def _changed_from(scene: Scene, at: int) -> bool:
    """Whether something changes before the "from" at `at`; not in "up to 190 km/h tore roofs from"."""
    lower = scene.lower
    return any(
        lower[i] in CHANGES and not (lower[i] == "up" and lower[i + 1] == "to")
        for i in range(max(scene.first, at - 12), at)
    )


_SINCE = frozenset("from than on over compared".split())


def _to_behind(scene: Scene, index: int) -> bool:
    """ "Boosted its share from 62% at the end of 2003 to 68%"."""
    reading, readings = scene.readings[index], scene.readings
    if index + 1 >= len(readings) or reading.head is not None:
        return False
    other = readings[index + 1]
    to = other.first - 1
    return (
        other.kind == reading.kind
        and reading.last < to <= min(reading.last + 8, scene.end - 1)
        and scene.lower[to] == "to"
        and not any(scene.is_verb(i) for i in range(reading.last + 1, to))
    )


def _to_before(scene: Scene, index: int) -> bool:
    """ "Widened to 14.3% from 12.9%"."""
    if index == 0:
        return False
    reading, other = scene.readings[index], scene.readings[index - 1]
    to = other.first - 1
    return (
        other.kind == reading.kind
        and other.last == reading.first - 2
        and to >= scene.first
        and scene.lower[to] == "to"
    )


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


def direction(scene: Scene, reading: Reading, verb: int | None, phrase: Phrase | None) -> Direction | None:
    """Which way a change goes: "rose 12%", "down by 40", "an increase of 12", "12% higher", "cut 500 jobs".

    None where the figure is a level, even one that was risen to: "rose to 12%".
    """
    lower, first, end = scene.lower, scene.first, scene.end
    at = reading.first - 1
    by = at >= first and lower[at] == "by"
    if at >= first and lower[at] in ("by", "of", "another", "some", "a", "the"):
        at -= 1
    if at >= first and lower[at] in ("to", "at"):
        return None
    for i in (at, reading.last + 1, reading.last + 2 if reading.kind in ("percent", "measure") else at):
        if not first <= i < end:
            continue
        up = lower[i] in UP_WORDS and not (lower[i] == "more" and reading.kind == "count")
        if (up or lower[i] in DOWN_WORDS) and not _phrasal(lower, i, first):
            return "up" if up else "down"
    if by and verb is not None and verb < reading.first:
        # "Raises wages by 16 per cent"
        if lower[verb] in RAISES or lower[verb] in UP_WORDS:
            return "up"
        if lower[verb] in LOWERS or lower[verb] in DOWN_WORDS:
            return "down"
    if reading.kind in ("percent", "measure"):
        if verb is not None and verb == at and lower[verb] in LOWERS:
            return "down"
        if phrase is not None and phrase[1] < reading.first:
            # "Growth since the last round was 6.9 per cent"
            if lower[phrase[1]] in GROWTHS:
                return "up"
            if lower[phrase[1]] in SHRINKAGES:
                return "down"
    return None


def _phrasal(lower: list[str], i: int, first: int) -> bool:
    """Whether an "up" or "down" belongs to a verb of its own: "the slide brought down 54,000 tons"."""
    if lower[i] == "dropped" and lower[i + 1 : i + 2] in (["out"], ["by"]):
        return lower[i + 1] == "out"  # "18 dropped out"
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
