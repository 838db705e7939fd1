"""A rate, how many it is of, and what both make, in one sentence and in any order.

"Northlight pays €250,000 a year for ten years, €2.5 million in all"; "600 families, or 2,400 people, an
average of four to a family"; "the 60 km took two hours, an average speed of 30 km/h". The sentence must hold
these three figures and no other, the rate must be per one of what is counted, and words must tie the total
to the other two.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# What a figure is per: "each", "a head", "to a family", "per seat", "on each of".
_PER = Pattern(
    r",? (?:(?P<each>each|apiece|a head|a piece|on each|in each|for each|to each)\b"
    r"|(?:per|an?|to an?|to each|for each|for every|each) (?P<one>[a-z]+))"
)
_EACH_OF = Pattern(r"\b(?:each|every one) of (?:the |its |his |her |their |our |these |those )?$")
_AVERAGE = Pattern(r"\b(?:an |the )?average (?:[a-z]+ ){0,2}?(?:of )?(?:only |just |about )?$")
_TOTAL_BEFORE = Pattern(
    r"(?:\b(?:total of|totall?ing|or|making|makes|comes? to|came to|brought in|brings? in|raising|raised"
    r"|raises|worth|costs?|costing|earn(?:ed|s|ing)?|fetch(?:ed|es|ing)?|in all|altogether|sum of|bill of"
    r"|that is)"
    r"(?: (?:it|them|him|her|the [a-z]+|a total of|a|in|of|about|some|only|just)){0,2} $|[,:=] $|\($)"
)
_TOTAL_AFTER = Pattern(r"(?: [a-z]+)? (?:in all|in total|altogether|all told)\b")
_TIMES = frozenset("second minute hour day night week fortnight month quarter year decade".split())
_A_HEAD = frozenset(("head", "person", "capita", "piece", "unit"))
_NIGHTS = {"night": "day"}
# More is in the total than the product, or the figures are of different times or groups.
_MORE = Pattern(
    r"\b(?:including|plus|excluding|before|after|up|down|than|between|discount|tax|initial|at least|at most"
    r"|and|deposit|extra|another|other|additional|further|remaining|rest|instead|until|since|least|most"
    r"|against|while"
    r"|whereas|but|compared|if|could|would|maximum|minimum|limit|from|earlier|previous"
    r"|(?:first|last|next)(?! D))\b"
)
_MORE_IN_IT = Pattern(
    r"[^|]{0,40}\b(?:with|plus|including|excluding|before|after|of (?:which|whom|it|them))\b"
)


class Product(NamedTuple):
    """`rate` times `many` should make `total`; an `average` is rounded."""

    rate: Claim
    many: Claim
    total: Claim
    average: bool


class _Rate(NamedTuple):
    claim: Claim
    # What it is of, and what it is per; None is anything that is counted.
    of: str | None
    per: str | None
    average: bool


def products(article: Article) -> Iterator[Product]:
    """Every sentence of three figures that should multiply."""
    for block in article.blocks:
        if block.is_prose:
            for places in _sentences(block):
                if len(places) == 3:
                    yield from _of_three(block, places)


def _sentences(block: Block) -> Iterator[list[int]]:
    """The places of the figures of each sentence, dates left out; none where a share or a change is told."""
    outline = block.outline
    row: list[int] = []
    plain = True
    for at in sorted(block.marks):
        if row and "|" in outline[row[-1] : at]:
            if plain:
                yield row
            row, plain = [], True
        letter = outline[at]
        if letter in "PXB":
            plain = False
        elif letter not in "TO":
            row.append(at)
    if plain and row:
        yield row


def _of_three(block: Block, places: list[int]) -> Iterator[Product]:
    outline = block.outline
    start = outline.rfind("|", 0, places[0]) + 1
    if _MORE.search(outline[places[0] : places[-1] + 1]) or _MORE_IN_IT.match(outline, places[-1] + 1):
        return
    rates = [(at, rate) for at in places if (rate := _rate(block, places, at, start)) is not None]
    found: list[Product] = []
    for at, rate in rates:
        first, second = (other for other in places if other != at)
        for count_at, total_at in ((first, second), (second, first)):
            count, total = block.claim_at(count_at), block.claim_at(total_at)
            tied = rate.average or _is_total(outline, total_at)
            if (
                tied
                and _counts(rate, count)
                and _is_of(rate, total)
                and not _is_total(outline, at, closed=True)
            ):
                found.append(Product(rate.claim, count, total, rate.average))
    if len(found) == 2:
        # "40 ships with 620 cabins, an average of 22 each": the larger count is what they have together.
        found = [each for each in found if _larger(each.total, each.many)]
    if len(found) == 1:
        yield found[0]


def _larger(total: Claim, count: Claim) -> bool:
    first, second = stated(total), stated(count)
    return total.kind == count.kind == "count" and first is not None and second is not None and first > second


def _rate(block: Block, places: list[int], at: int, start: int) -> _Rate | None:
    """The figure at this place as a rate, if it is one."""
    outline, claim = block.outline, block.claim_at(at)
    letter = outline[at]
    average = _AVERAGE.search(outline[start:at]) is not None
    unit = claim.quantity.unit if claim.quantity is not None else None
    per = _PER.match(outline, at + 1)
    if letter == "R" and unit is not None:
        if per is not None and per["each"]:
            return _Rate(claim, unit, None, average)
        of_what, _, each = unit.rpartition("per_")
        if each in _A_HEAD:
            # "€900 a head to 2,000 farmers"
            return _Rate(claim, of_what.rstrip("_") or claim.kind, None, average)
        return _Rate(claim, of_what.rstrip("_") or claim.kind, each, average)
    if letter not in "NMU":
        return None
    of = unit or (claim.kind if letter == "M" else None)
    if per is not None and (per["each"] or per["one"] in ("head", "person", "piece", "unit")):
        return _Rate(claim, of, None, average)
    if (
        per is not None
        and per["one"]
        and (average or per["one"] in _TIMES or _named(block, places, at, per["one"]))
    ):
        return _Rate(claim, of, per["one"], average)
    others = [other for other in places if other != at]
    each_of = any(_EACH_OF.search(outline[start:other]) for other in others if outline[other] == "N")
    return _Rate(claim, of, None, average) if each_of or (average and letter == "M") else None


def _named(block: Block, places: list[int], at: int, one: str) -> bool:
    """Whether another figure counts the very thing this one is per: "60 euros a boat", "150 boats"."""
    return any(block.claim_at(other).head == stem(one) for other in places if other != at)


def _counts(rate: _Rate, count: Claim) -> bool:
    """Whether the rate is per one of what this figure counts."""
    if rate.per is None:
        return count.kind == "count" and not is_bare(count)
    per = _NIGHTS.get(rate.per, rate.per)
    if count.kind in ("duration", "measure"):
        return count.quantity is not None and count.quantity.unit == per
    return count.kind == "count" and not is_bare(count) and count.head == stem(per)


def _is_of(rate: _Rate, total: Claim) -> bool:
    """Whether the total is of what the rate is of: one currency, one unit, one noun or none."""
    if rate.claim.quantity is None or total.quantity is None:
        return False
    if rate.claim.kind == "money":
        same = set(rate.claim.quantity.currencies) & set(total.quantity.currencies)
        return total.kind == "money" and bool(same) and (total.quantity.unit in (None, rate.of))
    if rate.claim.kind == "measure":
        return total.kind == "measure" and total.quantity.unit == rate.of
    if total.kind != "count":
        return False
    return is_bare(rate.claim) or is_bare(total) or rate.claim.head == total.head


def _is_total(outline: str, at: int, *, closed: bool = False) -> bool:
    """Whether words call this figure a total; `closed` asks for "in all" after it, or "a total of" before."""
    if _TOTAL_AFTER.match(outline, at + 1):
        return True
    before = outline[max(0, at - 40) : at]
    return before.endswith("total of ") if closed else _TOTAL_BEFORE.search(before) is not None
