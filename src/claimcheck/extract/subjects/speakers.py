"""Who says what a sentence tells: "said engineer Ida Holm", "the agency said", "according to Dr Weiss".

A speaker's name and office are no part of the thing told: no other source need have them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SPEAKING = frozenset(
    "said says told tells according estimated estimates reported announced announces confirmed confirms"
    " warned warns explained explains added adds insisted insists stressed noted stated recalled"
    " acknowledged admitted wrote".split()
)
# Besides speaking, these have other work: they need a "that", or a quotation before them.
_MORE_THAN_SPEAKING = frozenset(
    "estimated estimates reported announced announces confirmed confirms added adds noted stated recalled"
    " stressed wrote acknowledged admitted explained explains warned warns".split()
)
_PASSIVE = frozenset("is are was were be been being has have had an the a".split())
_ENDS = frozenset('.,;:!?()"\u201c\u201d\u2014\u2013')
_QUOTED = frozenset(",\"\u201d\u2019'")
_GOING_ON = frozenset("on in at that to during after before when while as of with it and adding but".split())
_BORDERS = frozenset('that but while as and because ; : \u2014 " \u201c \u201d'.split())
LONGEST = 14


# A name that ends in one of these is of many people; what it says is mostly its own business.
_BODIES = frozenset(
    "council institute university ministry bank group party union police department agency association"
    " company inc ltd corp plc office authority commission committee federation service board court"
    " foundation hospital trust times post news tribune journal press reuters society institution college"
    " organization organisation bureau centre center club airlines airways motors industries".split()
)


class Speaker(NamedTuple):
    """Tokens `low` to `high` hold the speaker, `verb` says so; `person` when it is someone by name.

    A body that speaks is as a rule one whose doings are told: its name stays with the figure.
    """

    low: int
    high: int
    verb: int
    person: bool


def find_speaker(
    words: Sequence[str], lower: Sequence[str], owner: Sequence[int], first: int, end: int
) -> Speaker | None:
    """The speaker of the sentence from token `first` to `end`."""
    for i in range(first, end):
        if lower[i] not in SPEAKING or owner[i] >= 0:
            continue
        if lower[i] == "according":
            high = _named(words, owner, i + 2, end) if i + 2 < end and lower[i + 1] == "to" else None
            if high is not None:
                return Speaker(i + 2, high, i, _person(words, lower, i + 2, high))
            continue
        if i > first and lower[i - 1] in _PASSIVE and lower[i] != "said":
            continue
        found = _behind(words, lower, owner, i, first, end)
        if found is not None:
            return found
        found = _before(words, lower, owner, i, first, end)
        if found is not None:
            return found
    return None


def _named(words: Sequence[str], owner: Sequence[int], low: int, end: int) -> int | None:
    """The last token of a speaker that starts at token `low`."""
    high = low
    while high < end and high < low + LONGEST and words[high] not in _ENDS:
        if owner[high] >= 0 and not words[high].isalpha():
            break
        if high > low and words[high].lower() in _GOING_ON and words[high] not in ("of", "and"):
            break
        high += 1
    return high - 1 if high > low else None


def _behind(
    words: Sequence[str], lower: Sequence[str], owner: Sequence[int], i: int, first: int, end: int
) -> Speaker | None:
    """ ", said county engineer Ida Holm"."""
    if i == first or words[i - 1] not in _QUOTED or i + 1 >= end or lower[i + 1] in _GOING_ON:
        return None
    if lower[i] in ("told", "tells") or not words[i + 1][0].isalpha():
        return None
    if _relative(lower, i - 1, first) is not None:
        return None
    high = _named(words, owner, i + 1, end)
    if high is None or not any(
        words[k][0].isupper() or lower[k] in ("the", "a", "an") for k in range(i + 1, high + 1)
    ):
        return None
    return Speaker(i + 1, high, i, _person(words, lower, i + 1, high))


def _relative(lower: Sequence[str], comma: int, first: int) -> int | None:
    """The comma that opens an aside on a person: "Dr Weiss, who led the trial, said"."""
    if lower[comma] != ",":
        return None
    for i in range(comma - 1, max(first, comma - 14), -1):
        if lower[i] == ",":
            return (
                i if lower[i + 1] in ("who", "the", "a", "an", "its", "his", "her", "head", "chief") else None
            )
    return None


def _before(
    words: Sequence[str], lower: Sequence[str], owner: Sequence[int], i: int, first: int, end: int
) -> Speaker | None:
    """ "the agency said", "Governor Holm announced that"."""
    told = i + 1 >= end - 1 or lower[i + 1] == "that" or words[i + 1] in ',:\u201c"'
    # "The company reported the murder of 10 of its employees"
    own = lower[i] in ("reported", "announced") and not told and lower[i + 1] in ("the", "a", "an", "its")
    if lower[i] in _MORE_THAN_SPEAKING and not told and not own:
        return None
    high = i - 1
    if high >= first and lower[high] in ("has", "have", "had", "also", "later"):
        high -= 1
    if high >= first and lower[high] == ",":
        opened = _relative(lower, high, first)
        if opened is None:
            return None
        high = opened - 1
    low = high + 1
    while low > first and high - low < LONGEST and words[low - 1] not in _ENDS and owner[low - 1] < 0:
        if lower[low - 1] in _BORDERS:
            break
        low -= 1
        if lower[low] in ("the", "a", "an") and (
            low == first or lower[low - 1] not in ("of", "for", "at", "in")
        ):
            break
    if low > high or not (
        lower[low] in ("the", "a", "an")
        or words[low][0].isupper()
        # "..., transport secretary Ida Holm said"
        or (low > first and words[low - 1] in _QUOTED and words[high][0].isupper())
    ):
        return None
    return Speaker(low, high, i, _person(words, lower, low, high))


def _person(words: Sequence[str], lower: Sequence[str], low: int, high: int) -> bool:
    """Whether a speaker is someone by first name and surname, or by title and surname."""
    for i in range(low, high):
        if not (words[i][0].isupper() and words[i + 1][0].isupper()) or words[i + 1].isupper():
            continue
        last = i + 1
        while last < high and words[last + 1][0].isupper():
            last += 1
        if lower[last] not in _BODIES and words[i] not in ("The", "A", "An"):
            return True
    return any(lower[i] in ("mr", "mrs", "ms", "dr") for i in range(low, high))
