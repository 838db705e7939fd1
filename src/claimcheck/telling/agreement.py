"""Whether two outcomes are told of one thing: the more that tells it apart is shared, the surer.

the same votes              "fell by eight votes to six", "was carried, eight votes to six"
the same name               "Deckhand Ivo Zanetta was among the dead", "Ivo Zanetta survived"
the same noun, and more     "rejected a three-year contract on April 30", "ratified it, on April 30"
"""

from __future__ import annotations

from functools import cache

from claimcheck.lexicon.outcomes import ACCIDENTS, ANYBODY, ANYONE, HARMED, OF_PERSONS, ROLES_ALIKE
from claimcheck.lexicon.stems import stem
from claimcheck.link.likeness import kinship
from claimcheck.telling.mention import Mention
from claimcheck.telling.themes import things
from claimcheck.telling.timing import same_day

ENOUGH = 3.0
# The likeness of two sources that surely tell of one event, and of such as hardly may.
_SURE_EVENT = 0.5
LEAST_EVENT = 0.25
# More than all but one in a thousand pairs of stories of different events.
_LIKE = 0.7
_TALLY = 4.0
_NAMED = 4.0
_HEAD = 2.0
_DAY = 1.0
_PRECISE = 1.0
_NEAR = 0.5
# There are many taxes and fares, and as many things to be said for or against.
_OF_MANY = frozenset(("level", "stance"))
_MOST_NEAR = 1.5
_AROUND = 0.25
_MOST_AROUND = 0.75
_FAR = 0.25


def needed(event: float) -> float:
    """How sure one must be: the less the sources look like reports of one event, the surer."""
    return ENOUGH + 2.0 * max(0.0, _SURE_EVENT - event)


def likeness(left: Mention, right: Mention, event: float) -> float:
    """How surely the two are of one thing; below what is `needed` nothing is said.

    `event` is how likely their sources tell of one event.
    """
    family = left.outcome.partition("/")[0]
    if "toll" in (family, right.outcome.partition("/")[0]):
        return _of_one_toll(left, right, event)
    if family in OF_PERSONS:
        return _of_one_person(left, right)
    return _of_one_matter(left, right, family)


def _of_one_matter(left: Mention, right: Mention, family: str) -> float:
    ours, theirs = left.theme, right.theme
    if left.tally and right.tally:
        if left.tally != right.tally:
            return 0.0
        return _TALLY + _shared(left, right)
    if ours.names and theirs.names and not _one_name(ours.names, theirs.names):
        return 0.0
    known = things(family)
    if not ours.heads or not theirs.heads:
        # A ship by its name alone.
        named = _one_name(ours.names, theirs.names)
        return _NAMED if named else 0.0
    if known[ours.heads[0]].isdisjoint(known[theirs.heads[0]]):
        return 0.0
    if _told_apart(left, right) or (family in _OF_MANY and _each_of_its_own(left, right)):
        return 0.0
    # A story is of one ship.
    head = _HEAD + (_PRECISE if family == "vessel" else 0.0)
    total = head + _shared(left, right) - (_PRECISE if _unlike(left, right) else 0.0)
    if _one_name(ours.names, theirs.names):
        total += _NAMED
    return total


def _of_one_person(left: Mention, right: Mention) -> float:
    ours, theirs = left.theme, right.theme
    if ours.names and theirs.names:
        return _NAMED if _one_name(ours.names, theirs.names) else 0.0
    if not ours.heads or not theirs.heads:
        return 0.0
    shared = {
        role for role in ours.heads for other in theirs.heads for role in (role,) if _one_role(role, other)
    }
    if not shared:
        return 0.0
    if _ages(left) and _ages(right) and _ages(left).isdisjoint(_ages(right)):
        return 0.0
    unlike = _unlike(left, right) and _ages(left).isdisjoint(_ages(right))
    if unlike and shared <= ANYONE:
        # "the driver of the bus", "the driver of the car"
        return 0.0
    # A story has many drivers, and one bride.
    told = _HEAD + (-1.0 if shared <= ANYONE else 0.0 if _described(left) or _described(right) else 1.0)
    return told + _shared(left, right) - (_PRECISE if unlike else 0.0)


def _of_one_toll(left: Mention, right: Mention, event: float) -> float:
    """Of one happening: the sources tell of one event, and both sentences or passages of one accident."""
    if left.group and right.group:
        return 0.0 if left.group != right.group else _HEAD + _shared(left, right) + min(1.0, event)
    if _other_people(left, right):
        return 0.0
    total = _HEAD + (1.0 if _one_accident(left, right) or same_day(left, right) else 0.0)
    for one, other in ((left, right), (right, left)):
        if one.group is not None:
            # "All 19 on the dhow were alive" is no word on the 43 whom the storm killed.
            total += 1.5 if one.group in other.numbers or _about(one.group, other) else -2.0
    return total + min(0.9, _FAR * len(_specific(left, right))) + (0.5 if event >= _LIKE else 0.0)


def _about(group: str, mention: Mention) -> bool:
    """Whether the sentence gives about as many: 214, and "more than 200"."""
    size = int(group) if group.isdigit() else 0
    return size >= 20 and any(
        abs(int(word) - size) * 10 <= size for word in mention.near if word.isdigit() and len(word) < 9
    )


def _other_people(left: Mention, right: Mention) -> bool:
    """Whether each says who they are, and they are others: passengers and a cyclist."""
    known = _harmed()
    ours, theirs = (
        {known[word] for word in one.theme.words if word in known} | set(one.theme.heads)
        for one in (left, right)
    )
    ours, theirs = ours - ANYBODY, theirs - ANYBODY
    if not ours or not theirs or "worker" in ours | theirs:
        return False
    return not any(_one_role(one, other) for one in ours for other in theirs)


@cache
def _harmed() -> dict[str, str]:
    return {stem(word): word.removesuffix("s") for word in sorted(HARMED, reverse=True)}


def _shared(left: Mention, right: Mention) -> float:
    """What else the two have in common: a day, names and words of the theme, words near it."""
    total = _DAY if same_day(left, right) else 0.0
    # "Chief health officer": the second noun that both have tells them apart as a word would.
    heads = {stem(word) for word in (left.theme.heads[-1:] + right.theme.heads[-1:])}
    precise = frozenset(
        word
        for word in left.theme.words - heads
        if any(_one_word(word, other) for other in right.theme.words - heads)
    )
    total += _PRECISE * min(2, len(precise))
    total += _PRECISE * min(1, len(left.theme.figures & right.theme.figures))
    near = (left.near & right.near) - heads - precise
    total += min(_MOST_NEAR, _NEAR * len(near))
    total += min(_MOST_AROUND, _AROUND * len((left.around & right.around) - left.near - right.near))
    return total


def _unlike(left: Mention, right: Mention) -> bool:
    """Whether each theme is described, and nothing of it is in both."""
    if left.theme.pointed or right.theme.pointed:
        return False
    heads = {stem(word) for word in left.theme.heads} & {stem(word) for word in right.theme.heads}
    ours, theirs = (one.theme.words - heads for one in (left, right))
    return bool(ours and theirs) and not any(_one_word(one, other) for one in ours for other in theirs)


def _each_of_its_own(left: Mention, right: Mention) -> bool:
    """Whether each theme has a word that the other lacks: bus fares and train fares."""
    ours, theirs = left.theme.words, right.theme.words
    return all(
        any(not any(_one_word(word, other) for other in those) for word in these)
        for these, those in ((ours, theirs), (theirs, ours))
    )


def _described(mention: Mention) -> bool:
    return bool(mention.theme.words - {stem(word) for word in mention.theme.heads})


def _one_word(one: str, other: str) -> bool:
    """Whether two stems are one word, or words for one thing: traders and shopkeepers."""
    return one == other or kinship().alike(one, other) or _one_role(one, other)


def _specific(left: Mention, right: Mention) -> frozenset[str]:
    return left.around & right.around


def _told_apart(left: Mention, right: Mention) -> bool:
    """Whether each theme has figures of its own: "motion 14" and "motion 15"."""
    ours, theirs = left.theme.figures, right.theme.figures
    return bool(ours and theirs and ours.isdisjoint(theirs))


def _ages(mention: Mention) -> frozenset[str]:
    return frozenset(
        figure for figure in mention.theme.figures if figure.isdigit() and 1 <= int(figure[:4]) <= 110
    )


def _one_name(ours: frozenset[tuple[str, ...]], theirs: frozenset[tuple[str, ...]]) -> bool:
    """Whether a name is in both: by the whole of it, or by the last word where one gives no more."""
    for one in ours:
        for other in theirs:
            if one == other or (one[-1] == other[-1] and (len(one) == 1 or len(other) == 1)):
                return True
            if len(one) > 1 and len(other) > 1 and one[0] == other[0] and one[-1] == other[-1]:
                return True
    return False


def _one_role(one: str, other: str) -> bool:
    if one == other:
        return True
    lines = _roles()
    return not lines.get(one, frozenset()).isdisjoint(lines.get(other, frozenset()))


@cache
def _roles() -> dict[str, frozenset[int]]:
    known = _numbered(ROLES_ALIKE)
    return {**{stem(word): lines for word, lines in known.items()}, **known}


@cache
def _accidents() -> dict[str, frozenset[int]]:
    return {stem(word): numbers for word, numbers in _numbered(ACCIDENTS).items()}


def _numbered(lines: tuple[str, ...]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _one_accident(left: Mention, right: Mention) -> bool:
    known = _accidents()
    ours = {number for word in left.around for number in known.get(word, ())}
    theirs = {number for word in right.around for number in known.get(word, ())}
    return not ours.isdisjoint(theirs)
