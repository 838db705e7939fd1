"""Figures that stand in a row: "six for the low-rates ticket, four for Green Valley and two independents"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.checks.arithmetic import (
    add,
    allowed,
    exact_together,
    is_bare,
    meets,
    plain,
    priced,
    rounded,
    stated,
)
from claimcheck.checks.article import Block
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range

_LONGEST_GAP = 80
# What may stand between two parts of one whole: their nouns, then a comma, "and" or "plus".
_JOIN = Pattern(r"[,;+]|\band\b|\bplus\b|\bwith\b|\banother\b|&|/")
_LAST_JOIN = Pattern(r"\b(?:and|plus|with|another)\b|[;&+/(]")
# "decks with 22, 31, 31 and 18 cabins": a number that was not read as one leaves a hole in the row.
_UNREAD = Pattern(r"(?<![\w-])[0-9]")
# What shows that two figures are not parts of one whole, wherever it stands between them.
_BREAK = Pattern(
    r"\bof (?:which|whom|them)\b|\b(?:including|compared|earlier|previous|before|ago|later|respectively|each"
    r"|every|apiece|instead|rather|not|nor|if|but|although|while|whereas|because|when|among)\b"
)
# And what shows it right before the second: "30 of the larger model" is a part, "30 of the 40" a part and its
# whole.
_TIED = Pattern(
    r"\b(?:out of|of|than|from|against|with|versus|vs|between|to|by|per|up|down|times|least|most)"
    r" (?:(?:the|those|these|its|his|her|our|their|all|about|some) )*$"
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
    if claims and priced(claims):
        return tuple(Range(figure, figure) for claim in claims if (figure := stated(claim)) is not None)
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

    Dates in between are passed over. The row begins at the sentence's beginning, after a figure of
    another kind, or after words that set figures apart.
    """
    outline, marks = block.outline, block.marks
    row: list[Claim] = []
    following = end
    for at in range(end - 1, -1, -1):
        if outline[at] == "|":
            break
        if at not in marks or outline[at] == "T":
            continue
        gap = outline[at + 1 : following]
        if _UNREAD.search(gap):
            return ()
        if outline[at] not in (letter, "N") or not _joins(gap, first=not row):
            break
        row.append(block.claims[marks[at]])
        following = at
    return tuple(reversed(row))


def parts_after(block: Block, start: int, letter: str) -> tuple[Claim, ...]:
    """The row of figures of one kind, or bare ones, from this place of the outline on.

    It runs to the end of the sentence, or of the bracket that opens at `start`. Empty when a figure of
    another kind or words that set figures apart come in between.
    """
    outline, marks = block.outline, block.marks
    stop = outline.find("|", start)
    stop = len(outline) if stop < 0 else stop
    if outline[start - 1 : start] == "(":
        closing = outline.find(")", start, stop)
        stop = closing if closing >= 0 else stop
    row: list[Claim] = []
    gap, previous = "", start
    for at in range(start, stop):
        if at not in marks or outline[at] == "T" or _by_the_way(block, at, letter):
            continue
        gap = outline[previous:at]
        if _UNREAD.search(gap):
            return ()
        if outline[at] not in (letter, "N") or not _joins(gap, first=not row):
            return ()
        row.append(block.claims[marks[at]])
        previous = at + 1
    if _BREAK.search(outline[previous:stop]) or not _LAST_JOIN.search(gap):
        # "12 medals: two from Rome, three from Tokyo" does not say that these are all.
        return ()
    return tuple(row)


def _by_the_way(block: Block, at: int, letter: str) -> bool:
    """Whether a figure among amounts counts something: "€180,000 to the two guards who were tied up"."""
    claim = block.claim_at(at)
    return letter in "MU" and claim.kind in ("count", "ordinal", "duration") and not is_bare(claim)


def _joins(gap: str, *, first: bool) -> bool:
    """Whether two figures with this between them stand in one row; `first` needs no comma."""
    if len(gap) > _LONGEST_GAP or _BREAK.search(gap) or (not first and _TIED.search(gap)):
        return False
    return first or bool(_JOIN.search(gap))
