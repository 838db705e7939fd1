"""Amounts that must be one since the text has no others: a weight in both systems, a price at a told rate.

"The winning leek weighed in at 9.8kg. ... 'I knew it was a good one, but 31.6lb, never'": the article gives
one weight in kilograms and one in pounds, and the second is one slip of the keys from the first. "A
contract for 1.62 billion reais. At the current rate of 5.4 reais to the dollar it is worth $330 million":
the rate is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.lexicon.hedges import step_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.units import UNITS, Unit
from claimcheck.model import Claim

_METRIC = frozenset(
    "meter kilometer centimeter millimeter kilogram gram metric_ton tonne hectare square_meter"
    " square_kilometer liter milliliter degree_Celsius kilometer_per_hour meter_per_second".split()
)
# "5.4 reais to the dollar", "at 150 yen to the dollar"
_RATE = Pattern(
    r"(?P<rate>M) (?:to|per|for|against|to the|a) ?(?:the|one|an?|each)? ?(?:us |american |u\.s\. )?"
    r"(?P<base>dollar|euro|pound|franc|yen)\b"
)
# "One euro bought 380 forints"
_BUYS = Pattern(
    r"(?P<one>M) (?:buys|bought|is worth|was worth|equals|costs?|fetche[sd]|traded at|stood at) (?P<rate>M)"
)
_CODES = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "franc": "CHF", "yen": "JPY"}
_MOST_CLAIMS = 60
_TENTH = Decimal("0.1")


class AtRate(NamedTuple):
    """An amount, what it is said to be in another currency, the rate that the text gives, what it makes."""

    original: Claim
    restated: Claim
    rate: Claim
    made: Decimal


def meant_measures(article: Article) -> Iterator[tuple[Claim, Claim]]:
    """The only two measures of a dimension in two systems, where one is a misprint of the other."""
    if len(article.claims) > _MOST_CLAIMS:
        return
    by_dimension: dict[str, list[tuple[Claim, Unit]]] = {}
    for claim in article.claims:
        unit = UNITS.get(claim.quantity.unit or "") if claim.quantity is not None else None
        if claim.kind == "measure" and unit is not None:
            by_dimension.setdefault(unit.dimension, []).append((claim, unit))
    for told in by_dimension.values():
        if len(told) != 2:
            continue
        (claim, one), (other, two) = told
        if (one.name in _METRIC) == (two.name in _METRIC) or claim.restates or other.restates:
            continue
        figure, said = stated(claim), stated(other)
        if figure is None or not said or claim.hedge:
            continue
        made = (figure * one.factor + one.offset - two.offset) / two.factor
        # "More than 830 miles" of 733: to the ten that the words show.
        step = step_of(said) if other.hedge else Decimal(1)
        if misprinted((said / step).normalize(), made / step) and abs(said - made) > _TENTH * abs(made):
            yield claim, other


def at_told_rate(article: Article) -> Iterator[AtRate]:
    """Amounts in two currencies that the rate the article gives does not make of each other."""
    for block in article.runs():
        if not block.is_prose or "M" not in block.outline:
            continue
        told = [
            (block.claim_at(match.start("rate")), _CODES[match["base"]], "")
            for match in _RATE.finditer(block.outline)
        ]
        for match in _BUYS.finditer(block.outline):
            one = block.claim_at(match.start("one"))
            if stated(one) == 1 and one.quantity is not None:
                told.append((block.claim_at(match.start("rate")), one.quantity.currencies[0], one.id))
        for rate, base, unit in told:
            quote = rate.quantity.currencies if rate.quantity else ()
            per = stated(rate)
            amounts = [
                c for c in article.claims if c.kind == "money" and c.id not in (rate.id, unit) and stated(c)
            ]
            sold = [c for c in amounts if c.quantity and set(c.quantity.currencies) & set(quote)]
            bought = [c for c in amounts if c.quantity and base == c.quantity.currencies[0] and c not in sold]
            if not per or len(sold) != 1 or len(bought) != 1:
                continue
            made = (stated(sold[0]) or Decimal(0)) / per
            if _apart(stated(bought[0]) or Decimal(0), made):
                yield AtRate(sold[0], bought[0], rate, made)


def _apart(said: Decimal, made: Decimal) -> bool:
    """Whether an amount misses what the rate makes by more than rounding, and by no more than a slip."""
    return abs(said - made) > made / 20 and said < made * 2 and made < said * 2
