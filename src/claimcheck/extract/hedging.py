"""Finding the hedges that stand before and after a figure, one or several."""

from __future__ import annotations

from claimcheck.extract.tokens import Tokens
from claimcheck.lexicon.hedges import AFTER, BEFORE, STRENGTH

_STACK = 3

# "over six days" tells when, unless something before it shows a measure of time: "for over six days".
_MEASURING = frozenset(
    "for just well of is was are were be been in took takes take last lasted lasts after at with and aged"
    " only a spent lived worked span spanning spans from by to".split()
)


def hedge_before(tokens: Tokens, first: int, floor: int, *, duration: bool = False) -> tuple[str | None, int]:
    """The hedge that ends right before token `first`, and the first token of the whole stack.

    Nothing before token `floor` is looked at. Several hedges give the strongest.
    """
    lower = tokens.lower
    name: str | None = None
    for _ in range(_STACK):
        at = first - 1
        if at < floor:
            break
        phrases = BEFORE.get(lower[at])
        if phrases is None:
            break
        found = None
        for before, candidate in phrases:
            start = at - len(before)
            if start >= floor and all(lower[at - 1 - k] == word for k, word in enumerate(before)):
                found = (candidate, start)
                break
        if found is None:
            break
        candidate, start = found
        if start == at and not _holds(tokens, at, floor, duration):
            break
        if name is None or STRENGTH[candidate] >= STRENGTH[name]:
            name = candidate
        first = start
    return name, first


def _holds(tokens: Tokens, at: int, floor: int, duration: bool) -> bool:
    """Whether a one-word hedge is one here, and not a preposition of place or time."""
    word = tokens.lower[at]
    if word == "over" and duration:
        return at > floor and tokens.lower[at - 1] in _MEASURING
    if word == "some":
        return not (at > floor and tokens.lower[at - 1] in ("in", "for", "with")) or not duration
    if word in ("<", ">"):
        return tokens.touches(at) or at == floor or tokens.words[at - 1] not in "<>"
    return True


def hedge_after(tokens: Tokens, last: int, ceiling: int) -> tuple[str | None, int]:
    """The hedge that starts right after token `last`, and its last token."""
    lower = tokens.lower
    at = last + 1
    if at >= ceiling:
        return None, last
    phrases = AFTER.get(lower[at])
    if phrases is None:
        return None, last
    for after, name in phrases:
        end = at + len(after)
        if end < ceiling and all(lower[at + 1 + k] == word for k, word in enumerate(after)):
            if not _ends(tokens, at, end, ceiling):
                continue
            return name, end
    return None, last


def _ends(tokens: Tokens, at: int, end: int, ceiling: int) -> bool:
    """Whether the words after a figure are a hedge and not the start of something else."""
    lower = tokens.lower
    word = lower[at]
    if word in ("-", "+"):
        return tokens.ends[at - 1] == tokens.starts[at]
    following = lower[end + 1] if end + 1 < ceiling else ""
    if word == "plus":  # "20 plus five" is a sum, "370 plus delegates" a bound
        return not (following[:1].isdigit() or following in ("a", "an", "the", "one", "two", "three", "four"))
    if word in ("odd", "minimum"):
        return True
    if lower[end] in ("at", "least", "most"):
        return following in ("", ".", ",", ";", ")", "!", "?")
    if lower[end] == "up":
        return following in ("", ".", ",", ";", ")")
    # "50 or more accurate tests" compares nothing; a noun may still follow "50 or more people".
    return True
