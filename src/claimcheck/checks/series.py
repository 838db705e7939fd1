"""Figures that stand in a row: "six for the low-rates ticket, four for Green Valley and two independents"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.checks.arithmetic import add, allowed, exact_together, meets, rounded, stated
from claimcheck.checks.article import Block
from claimcheck.model import Claim, Range

# What may stand between two parts of one whole: their nouns, then a comma, "and" or "plus".
_JOIN = re.compile(r"[,;+]|\band\b|\bplus\b|\bwith\b|\banother\b|&|/")
# What shows that the figures next to it are not parts of one whole.
_BREAK = re.compile(
    r"\b(?:of (?:the|those|these|whom|which|them|its|his|her|our|their|all)|out of|including|than|from"
    r"|compared|against|earlier|after|before|among|up|down|each|every|per|apiece|respectively|between|times"
    r"|ago|later|least|versus|vs|rather|instead|not|nor|if|but|although|while|whereas|because|when)\b"
)


def same_measure(claims: tuple[Claim, ...]) -> bool:
    """Whether the figures can be added: one kind, one unit, one currency, all stated."""
    first = claims[0]
    if any(claim.quantity is None or claim.quantity.stated is None for claim in claims):
        return False
    assert first.quantity is not None
    currencies = set(first.quantity.currencies)
    for claim in claims[1:]:
        assert claim.quantity is not None
        if claim.kind != first.kind or claim.quantity.unit != first.quantity.unit:
            return False
        currencies &= set(claim.quantity.currencies)
    return first.kind != "money" or bool(currencies)


def reading(claims: tuple[Claim, ...]) -> tuple[Range, ...]:
    """What each figure allows, with trailing zeros as rounding unless one of them is exact."""
    take = allowed if exact_together(claims) else rounded
    return tuple(found for claim in claims if (found := take(claim)) is not None)


def adds_up(parts: tuple[Claim, ...], total: Claim) -> bool:
    """Whether the parts can make the total. All must be of the `same_measure`."""
    *each, whole = reading((*parts, total))
    return meets(add(*each), whole)


def bounded(parts: tuple[Claim, ...]) -> bool:
    """Whether each part is a figure with two ends, so that something follows from their sum."""
    return all(
        found is not None and found.low is not None and found.high is not None
        for found in (allowed(part) for part in parts)
    )


def exceeds(part: Claim, whole: Claim) -> bool:
    """Whether the part is larger than the whole under every reading."""
    first, second = reading((part, whole))
    return first.low is not None and second.high is not None and first.low > second.high


def sum_words(parts: tuple[Claim, ...]) -> tuple[str, Decimal]:
    """The parts as a sum, and what it makes as stated: ("6 + 4 + 2", 12)."""
    figures = [stated(part) for part in parts]
    known = [figure for figure in figures if figure is not None]
    return " + ".join(f"{figure.normalize():,f}" for figure in known), sum(known, Decimal(0))


def parts_before(block: Block, end: int, letter: str) -> tuple[Claim, ...]:
    """The row of figures of one kind that runs up to this place of the outline, first one first.

    Stops at the sentence's beginning, at a figure of another kind, or at words that set figures apart.
    """
    outline, marks = block.outline, block.marks
    row: list[Claim] = []
    following = end
    at = end - 1
    while at >= 0 and outline[at] != "|":
        if at in marks:
            gap = outline[at + 1 : following]
            if outline[at] != letter or len(gap) > 80 or _BREAK.search(gap):
                break
            if row and not _JOIN.search(gap):
                break
            row.append(block.claims[marks[at]])
            following = at
        at -= 1
    return tuple(reversed(row))


def parts_after(block: Block, start: int, letter: str) -> tuple[Claim, ...]:
    """The row of figures of one kind that runs from this place of the outline to the sentence's end.

    Empty when a figure of another kind or words that set figures apart come in between.
    """
    outline, marks = block.outline, block.marks
    row: list[Claim] = []
    previous = start
    for at in range(start, len(outline)):
        if outline[at] == "|":
            break
        if at not in marks:
            continue
        gap = outline[previous:at]
        if outline[at] != letter or len(gap) > 80 or _BREAK.search(gap):
            return ()
        if row and not _JOIN.search(gap):
            return ()
        row.append(block.claims[marks[at]])
        previous = at + 1
    return tuple(row) if not _BREAK.search(outline[previous : outline.find("|", previous)]) else ()
