"""Figures that stand in a row: "six for the low-rates ticket, four for Green Valley and two independents"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.checks.arithmetic import add, allowed, exact_together, is_bare, meets, plain, rounded, stated
from claimcheck.checks.article import Block
from claimcheck.model import Claim, Range

# What may stand between two parts of one whole: their nouns, then a comma, "and" or "plus".
_JOIN = re.compile(r"[,;+]|\band\b|\bplus\b|\bwith\b|\banother\b|&|/")
# What shows that the figures next to it are not parts of one whole. "30 of the larger model" is a part;
# "30 of the 40 larger ones" is a part and its own whole.
_BREAK = re.compile(
    r"\bof (?:(?:the|those|these|its|his|her|our|their|all) )?$|\bof (?:which|whom|them)\b"
    r"|\b(?:out of|including|than|from|compared|against|earlier|after|before|among|up|down|each|every|per"
    r"|apiece|respectively|between|times|ago|later|least|versus|vs|rather|instead|not|nor|if|but|although|while|whereas"
    r"|because|when)\b"
)


def same_measure(claims: tuple[Claim, ...]) -> bool:
    """Whether the figures can be added or compared: one kind, one unit, one currency, all stated.

    A bare figure takes its unit from the others: "the city pays £3 million, the state 2 million".
    """
    if any(claim.quantity is None or claim.quantity.stated is None for claim in claims):
        return False
    named = [claim for claim in claims if not is_bare(claim)] or list(claims)
    if len({(claim.kind, claim.quantity.unit) for claim in named if claim.quantity is not None}) != 1:
        return False
    if len(named) < len(claims) and named[0].kind not in ("count", "money", "measure"):
        return False
    currencies = [set(claim.quantity.currencies) for claim in named if claim.quantity is not None]
    return named[0].kind != "money" or bool(set.intersection(*currencies))


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
    return " + ".join(plain(figure, 12) for figure in known), sum(known, Decimal(0))


def parts_before(block: Block, end: int, letter: str) -> tuple[Claim, ...]:
    """The row of figures of one kind, or bare ones, that runs up to this place of the outline.

    Stops at the sentence's beginning, at a figure of another kind, or at words that set figures apart.
    """
    outline, marks = block.outline, block.marks
    row: list[Claim] = []
    following = end
    at = end - 1
    while at >= 0 and outline[at] != "|":
        if at in marks:
            gap = outline[at + 1 : following]
            if outline[at] not in (letter, "N") or len(gap) > 80 or _BREAK.search(gap):
                break
            if row and not _JOIN.search(gap):
                break
            row.append(block.claims[marks[at]])
            following = at
        at -= 1
    return tuple(reversed(row))


def parts_after(block: Block, start: int, letter: str) -> tuple[Claim, ...]:
    """The row of figures of one kind, or bare ones, from this place of the outline to the sentence's end.

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
        if outline[at] not in (letter, "N") or len(gap) > 80 or _BREAK.search(gap):
            return ()
        if row and not _JOIN.search(gap):
            return ()
        row.append(block.claims[marks[at]])
        previous = at + 1
    return tuple(row) if not _BREAK.search(outline[previous : outline.find("|", previous)]) else ()
