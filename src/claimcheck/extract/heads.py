"""The noun that a number counts, found from the number on without a tagger.

English puts the head of a noun group last and makes it plural after any number but one, so the head
is the first plural that no further plural follows, before a word that ends the group. Where nothing
plural comes within reach the count stands alone ("five have since been found").
"""

from __future__ import annotations

from claimcheck.extract.numeral import touching_hyphen
from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.nouns import DEMONYMS, ONES, PLURAL_MODIFIERS, PLURALS, SINGULARS, STATES, STOPS
from claimcheck.lexicon.numerals import CARDINALS

REACH = 7
"""How many tokens after a number its head noun may stand."""


# A verb behind a number has no -s: "191 works of art", "14 lives".
_NOUNS_AFTER_NUMBERS = frozenset(("works", "lives"))


_NO_MEN = frozenset("specimen abdomen acumen regimen bitumen yemen".split())


def is_plural(lower: str) -> bool:
    """Whether a word is a plural noun by its form, or by being known as one."""
    if lower in PLURALS or lower in DEMONYMS:
        return True
    if len(lower) < 3:
        return False
    if lower.endswith("men"):
        return len(lower) > 5 and lower not in _NO_MEN
    if lower[-1] == "s":
        return lower[-2] not in "sui'\u2019" and lower not in SINGULARS
    return False


def find_head(tokens: Tokens, start: int, ceiling: int) -> int | None:
    """The token of the head noun of the group that starts at token `start`, or None."""
    words, lower = tokens.words, tokens.lower
    end = min(ceiling, start + REACH)
    head: int | None = None
    at = start
    while at < end:
        word = lower[at]
        if word in STOPS:
            if word in _NOUNS_AFTER_NUMBERS and head is None:
                return at
            if words[at] == "US" and head is None:
                at += 1  # "five US soldiers"
                continue
            if word in ("and", "or") and head is None and start < at <= start + 3:
                return _next_plural(tokens, at + 1, min(ceiling, at + 5))
            if words[at] == "A" and at + 2 < end and tokens.touches(at):
                at += 2  # "10 A320 aircraft"
                continue
            break
        if word in CARDINALS and not (at + 1 < end and touching_hyphen(tokens, at + 1)):
            break  # "15 two-bedroom flats" goes on, "second penalty two minutes later" does not
        if word == "number" and at + 1 < end and lower[at + 1] in CARDINALS:
            at += 2  # "18 number one singles"
            continue
        if word in DEMONYMS and at + 1 < end and words[at + 1][0].isalpha() and lower[at + 1] not in STOPS:
            at += 1  # "two Chinese banks"
            continue
        past = _past_model(tokens, at, end)
        if past is not None:
            at = past  # "60 Corvane CV-9 aircraft", "12 Boeing 787 jets"
            continue
        sign = words[at]
        if not sign[0].isalpha():
            if sign in "-\u2010\u2011\u2013" and at > start and _joins(tokens, at) and head is None:
                at += 1
                # The part behind a hyphen describes: "auto-parts companies", "16-strong".
                if at + 1 < end and not _stops(lower[at + 1]) and words[at + 1][0].isalpha():
                    at += 1
                    continue
                continue
            if (
                sign == ","
                and head is None
                and at > start
                and at + 2 < end
                and words[at + 1][0].isalpha()
                and lower[at + 1] not in STOPS
                and words[start][0].islower()
                and is_plural(lower[at + 2])
                and not is_plural(lower[at + 1])
            ):
                at += 1
                continue
            if sign == "," and head is None and at == start + 1 and words[start].islower():
                return _past_list(tokens, at + 1, min(ceiling, at + 6))
            break
        if "'" in word or "\u2019" in word:
            break
        if is_plural(word):
            head = at
            if at + 1 < end:
                following = lower[at + 1]
                if following in STOPS or not words[at + 1][0].isalpha():
                    if following in ("-", "\u2010") and _joins(tokens, at + 1):
                        head = None if at + 2 < end else head
                        at += 1
                        continue
                    break
                if is_plural(following):
                    at += 1
                    continue
                if word in PLURAL_MODIFIERS and words[at + 1][0].islower():
                    further = _next_plural(tokens, at + 1, min(end, at + 3))
                    if further is not None:
                        at = further
                        continue
            break
        if word in STATES and at == start:
            following = lower[at + 1] if at + 1 < end else ""
            further = _next_plural(tokens, at + 1, end) if following and following not in STOPS else None
            return at if further is None else further
        at += 1
    return head


def _past_list(tokens: Tokens, at: int, end: int) -> int | None:
    """The noun behind "stolen, unlicensed and unroadworthy cars", from the second describing word on."""
    words, lower = tokens.words, tokens.lower
    if at + 3 >= end or lower[at + 1] != "and":
        return None
    described = (words[at], words[at + 2])
    if not all(word.islower() and word.isalpha() for word in described):
        return None
    if any(word in STOPS or word in CARDINALS or is_plural(word) for word in described):
        return None
    return _next_plural(tokens, at + 3, end)


def _past_model(tokens: Tokens, at: int, end: int) -> int | None:
    """Where the noun goes on behind a model's name and number, if token `at` starts one."""
    words = tokens.words
    if not words[at][0].isupper():
        return None
    j = at + 1
    if j < end and words[j] == "-" and tokens.touches(at) and tokens.touches(j):
        j += 1
    if j >= end or not words[j].isdigit() or len(words[j]) > 4:
        return None
    while tokens.touches(j) and j + 1 < end and words[j + 1][0].isalpha():
        j += 1  # "A320neo", "787s" has no noun behind it
    j += 1
    return j if j < end and words[j][0].islower() and tokens.lower[j] not in STOPS else None


def plural_model(tokens: Tokens, start: int, ceiling: int) -> tuple[int, int] | None:
    """The name and the last token of a model in the plural: "60 Boeing 787s", "12 Model 3s"."""
    words = tokens.words
    for at in range(start, min(ceiling - 2, start + 3)):
        if not words[at][0].isupper() or not words[at].isalnum():
            return None
        number = at + 1
        if words[number] == "-" and touching_hyphen(tokens, number):
            number += 1
        if number + 1 < ceiling and words[number].isdecimal() and words[number + 1] == "s":
            if tokens.touches(number) and not tokens.touches(number + 1):
                return at, number + 1
            if tokens.touches(number) and words[number + 2][0] in ".,;:)":
                return at, number + 1
    return None


def _stops(word: str) -> bool:
    return word in STOPS


def _joins(tokens: Tokens, at: int) -> bool:
    return (
        at + 1 < len(tokens.words)
        and tokens.ends[at - 1] == tokens.starts[at]
        and tokens.ends[at] == tokens.starts[at + 1]
        and tokens.words[at + 1][0].isalpha()
    )


def _next_plural(tokens: Tokens, start: int, end: int) -> int | None:
    """The first plural from `start` on with nothing but describing words before it."""
    words, lower = tokens.words, tokens.lower
    for at in range(start, end):
        if words[at] == "-" and at > start and _joins(tokens, at):
            continue  # "small and medium-sized firms"
        if lower[at] in STOPS or lower[at] in CARDINALS or not words[at][0].isalpha():
            return None
        if lower[at] in DEMONYMS and at + 1 < end and is_plural(lower[at + 1]):
            continue  # "US and British troops"
        if is_plural(lower[at]) and words[at + 1 : at + 2] != ["-"]:
            return at
    return None


def find_one(tokens: Tokens, start: int, ceiling: int) -> int | None:
    """The noun that "one" plainly counts, with at most two words before it."""
    lower = tokens.lower
    for at in range(start, min(ceiling, start + 3)):
        word = lower[at]
        if word in ONES:
            following = lower[at + 1] if at + 1 < ceiling else ""
            return None if following in ("-", "'") else at
        if word in STATES and at == start:
            return at
        if word in STOPS or not word[0].isalpha():
            return None
    return None
