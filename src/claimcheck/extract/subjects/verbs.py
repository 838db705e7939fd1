"""Which words of a sentence are verbs.

No tagger: a form that could be a verb is one when the words right before and after it leave room for
nothing else. "They plan", "to plan", "plans a strike" hold a verb; "the plan", "two plans" do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from claimcheck.extract.heads import is_plural
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.tenses import NOT_PAST
from claimcheck.lexicon.verbs import (
    BASES,
    DOUBLES,
    IRREGULAR,
    NO_PARTICIPLES,
    NOUN_TOO,
    PRETERITES,
    SAME,
)
from claimcheck.lexicon.words import (
    AUXILIARIES,
    DETERMINERS,
    FUNCTION_WORDS,
    NOT_NOUNS,
    PREPOSITIONS,
)

_PAST, _BASE, _THIRD, _ING, _NOUN = 1, 2, 4, 8, 16


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies"
    return base + "s"


_THIRDS = frozenset(_third(base) for base in BASES)
BE = frozenset("is are was were be been being isn't aren't wasn't weren't 're".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
_BE_HAVE = BE | HAVE
_BEFORE_BASE = frozenset(
    "to will would shall should can could may might must cannot can't won't wouldn't couldn't shouldn't"
    " shan't didn't don't doesn't did do does let they we you i 'll they'll we'll it'll who'll help".split()
)
_ALONE_SUBJECTS = frozenset("it he she which that who this".split())
_BEFORE_ING = BE | frozenset("after before by while when since , without and from besides".split())
_POSSESSIVE = ("'s", "\u2019s", "s'", "s\u2019")
# Between an auxiliary and its verb.
_BETWEEN = frozenset(
    "not also just only still already even again ever never now then so far well almost nearly about"
    " initially originally currently previously recently later soon once twice instead further both all"
    " first last more than n't always often".split()
)
_OBJECTS = frozenset("them him us me it up down out off over".split())
_TAKEN = DETERMINERS | frozenset(
    "them him us me it up down out off over into to by on from at for in".split()
)


def form(lower: str) -> int:
    """Which verb forms a word could be, and whether it is a noun as often."""
    if lower in AUXILIARIES:
        return 0
    bits = 0
    if lower in SAME:
        bits = _PAST | _BASE
    elif lower in IRREGULAR or (lower.endswith("ed") and len(lower) > 4 and lower not in NOT_PAST):
        bits = _PAST
    elif lower.endswith("ing") and len(lower) > 5 and lower not in NO_PARTICIPLES:
        bits = _ING
    if lower in BASES:
        bits |= _BASE
    if lower in _THIRDS:
        bits |= _THIRD
    if bits and (lower in NOUN_TOO or (bits & _ING)):
        bits |= _NOUN
    return bits


def verbs(
    words: Sequence[str],
    lower: Sequence[str],
    owner: Sequence[int],
    forms: Sequence[int],
    first: int,
    end: int,
) -> list[bool]:
    """For each token from `first` to `end` whether it is a verb, auxiliaries apart.

    `forms` are what each of these tokens could be (see `form`).
    """
    out = [False] * (end - first)
    shouted = first + 1 < end and words[first].isupper() and words[first + 1].isupper()
    for at in compress(range(end - first), forms):
        i, bits = first + at, forms[at]
        if (owner[i] >= 0 and lower[i] not in DOUBLES) or not (at == 0 or shouted or words[i][0].islower()):
            continue
        if at and out[at - 1] and bits & (_NOUN | _THIRD) and lower[i - 1] not in ("help", "helps", "helped"):
            continue
        out[at] = _is_verb(words, lower, owner, i, bits, first, end) and not (
            bits == _PAST and at > 1 and out[at - 2] and _describes(words, lower, i, end)
        )
        if bits & _BASE and at > 2 and not out[at] and lower[i - 1] == "and":
            out[at] = _goes_on(lower, owner, i, end, max(first, i - _JOINED))
    return out


_JOINED = 16


def _goes_on(lower: Sequence[str], owner: Sequence[int], i: int, end: int, stop: int) -> bool:
    """Whether a base form is one of two after an auxiliary: "will open on 10 May and close on 28 May"."""
    if i + 1 >= end or not (owner[i + 1] >= 0 or lower[i + 1] in PREPOSITIONS or lower[i + 1] in DETERMINERS):
        return False
    return any(lower[k] in _MODAL and lower[k + 1] in BASES for k in range(i - 3, stop - 1, -1))


_MODAL = frozenset("will would shall could might can to".split())


def _describes(words: Sequence[str], lower: Sequence[str], i: int, end: int) -> bool:
    """Whether a past form goes with the noun behind it: "reported maximum sustained winds"."""
    before, following = lower[i - 1], lower[i + 1] if i + 1 < end else ""
    plain = words[i - 1].islower() and before not in FUNCTION_WORDS and not before.endswith("ly")
    return plain and not is_plural(before) and is_plural(following)


def _is_verb(
    words: Sequence[str],
    lower: Sequence[str],
    owner: Sequence[int],
    i: int,
    bits: int,
    first: int,
    end: int,
) -> bool:
    j = i - 1
    while j >= first and owner[j] < 0 and (lower[j] in _BETWEEN or lower[j].endswith("ly")):
        j -= 1
    before = lower[j] if j >= first else ""
    figure_before = j >= first and owner[j] >= 0
    following = lower[i + 1] if i + 1 < end else ""
    figure_after = i + 1 < end and owner[i + 1] >= 0
    if following == "-" and i + 2 < end and lower[i + 2][0].isalpha():
        return False  # "cut-price"
    if (
        bits & _BASE
        and before in _BEFORE_BASE
        and not (before == "to" and bits & _NOUN and following == "of")
    ):
        return True
    if bits == _ING | _NOUN and before not in _BEFORE_ING:
        return False
    takes = figure_after or following in _TAKEN
    if bits & _NOUN and takes and not figure_after and following not in DETERMINERS:
        # "Rises to $5" holds a verb, "exports to Norway" none.
        takes = following in _OBJECTS or (i + 2 < end and owner[i + 2] >= 0)
    noun_after = (
        not figure_after
        and following[:1].isalpha()
        and following not in FUNCTION_WORDS
        and not following.endswith("ly")
    )
    owned = (before in DETERMINERS and before not in _ALONE_SUBJECTS) or before.endswith(_POSSESSIVE)
    if bits == _PAST and noun_after and i + 2 < end and lower[i + 2] in AUXILIARIES:
        return False  # "maximum sustained winds were"
    if figure_before and j == i - 1 and noun_after and lower[i] in PRETERITES:
        return True
    if bits & _PAST and _past(bits, before, owned, figure_before, takes, noun_after, following):
        return True
    if bits & _THIRD and not owned and not figure_before and before:
        if before in _ALONE_SUBJECTS:
            return True
        named = before in ",)" or before == "and" or (before[0].isalpha() and before not in FUNCTION_WORDS)
        if named and (takes if bits & _NOUN else not is_plural(before) or takes or words[j][0].isupper()):
            return True
        if (
            named
            and bits & _NOUN
            and noun_after
            and before not in ",)"
            and (following.endswith("s") or following in NO_PARTICIPLES)
        ):
            # "The contract raises wages", "the budget sets spending"; not "price rises"
            return not is_plural(before)
    if bits & _THIRD and not bits & _NOUN and figure_before and j == i - 1 and following in _TAKEN:
        return True  # "the donation of $5 million pays for two wards"
    if bits & _BASE and not owned:
        several = (before not in FUNCTION_WORDS and is_plural(before)) or (figure_before and j == i - 1)
        if several and (figure_after or (following in DETERMINERS and not bits & _PAST)):
            return True
    if bits & _ING:
        return before in _BEFORE_ING and (before in BE or takes or noun_after)
    return False


def _past(
    bits: int, before: str, owned: bool, figure_before: bool, takes: bool, noun_after: bool, following: str
) -> bool:
    if before in _BE_HAVE:
        return True
    if bits & _NOUN:
        # "The drug cut attacks", "cost $24"; not "a price cut of 10%".
        named = before[:1].isalpha() and (before not in FUNCTION_WORDS or before in _ALONE_SUBJECTS)
        return (named or before in ("they", "we", "and")) and (
            takes or (bool(bits & _BASE) and following.endswith("s"))
        )
    if owned:
        return False
    if figure_before:
        return not noun_after  # "312 damaged roofs"
    if before in PREPOSITIONS or before in NOT_NOUNS:
        return not noun_after and before not in ("of", "in", "with")
    return True


def base(lower: str) -> str:
    """The stem of a verb form."""
    return stem(IRREGULAR.get(lower, lower))
