"""Conversions in one article that were made at different rates.

"C$56 billion (US$40.5 billion)" and "CA$30 billion (US$20.6 billion)" cannot both be today's rate: one dollar
is 72 cents here and 69 there. Both may be right, each at its own date; a reader who does the sum will ask.
So this is a note: it says which rates are implied. Only when they are so far apart that no two days of a
few years explain it (a slipped digit, a rate turned round) is it a warning; for currencies without a
reference rate nothing else would tell.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import allowed, divide, plain, stated, words
from claimcheck.checks.article import Article
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.model import Claim, Range

# Rates this far apart, relative to the lower, are worth a word.
_APART = Decimal("0.03")
# No two currencies that are quoted against each other have drifted this far in the time an article covers.
_FAR_APART = Decimal("0.5")
_FEW_YEARS = 3


class _Conversion(NamedTuple):
    original: Claim
    restated: Claim
    rate: Range
    figure: Decimal


def slips(article: Article) -> Iterator[Slip]:
    """Pairs of conversions between the same currencies whose rates are too far apart."""
    by_pair: dict[tuple[str, str], list[_Conversion]] = {}
    by_id = {claim.id: claim for claim in article.claims}
    for claim in article.claims:
        made = _conversion(by_id.get(claim.restates or ""), claim)
        if made is not None:
            assert made.original.quantity is not None
            assert claim.quantity is not None
            pair = (made.original.quantity.currencies[0], claim.quantity.currencies[0])
            by_pair.setdefault(pair, []).append(made)
    for (base, quote), made_at in by_pair.items():
        lowest = min(made_at, key=lambda each: each.figure)
        highest = max(made_at, key=lambda each: each.figure)
        if lowest.rate.high is None or highest.rate.low is None:
            continue
        if highest.rate.low <= lowest.rate.high * (1 + _APART):
            continue
        far = highest.rate.low > lowest.rate.high * (1 + _FAR_APART) and _same_years(lowest, highest)
        yield Slip(
            evidence=(lowest.original, lowest.restated, highest.original, highest.restated),
            words={
                "first": f"{words(lowest.rate, 4)} {quote} to the {base}",
                "second": f"{words(highest.rate, 4)} {quote} to the {base}",
                "remark": "that is more than rates move in a few years"
                if far
                else "each may be right at its own date",
                "apart": plain(100 * (highest.figure / lowest.figure - 1), 2),
            },
            verdict="discrepancy",
            severity="warning" if far else "note",
        )


def _same_years(one: _Conversion, other: _Conversion) -> bool:
    """Whether both conversions speak of the same few years, as far as they say."""
    periods = [each.original.period or each.restated.period for each in (one, other)]
    firsts = [period.first for period in periods if period is not None and period.first is not None]
    return len(firsts) < 2 or abs(firsts[0].year - firsts[1].year) < _FEW_YEARS


def _conversion(original: Claim | None, restated: Claim) -> _Conversion | None:
    if original is None or original.kind != "money" or restated.kind != "money":
        return None
    if original.quantity is None or restated.quantity is None:
        return None
    if not original.quantity.currencies or not restated.quantity.currencies:
        return None
    was, now = _range(original), _range(restated)
    first, second = stated(original), stated(restated)
    if was is None or now is None or not first or not second:
        return None
    rate = divide(now, was)
    return None if rate is None else _Conversion(original, restated, rate, second / first)


def _range(claim: Claim) -> Range | None:
    """What the amount allows; nothing where its words leave an end open."""
    found = allowed(claim)
    return None if found is None or None in found else found


CHECK = InternalCheck(
    name="implied-rates",
    slips=slips,
    message="The conversions of this article imply rates {apart} per cent apart, {first} and {second};"
    " {remark}",
    advice="Convert all amounts at one rate, or give the date of each.",
    examples=(
        clash(
            "The dam cost A$50 million (US$36 million). Repairs took another A$9 million (US$5.6 million)."
        ),
        clash("Wages rose to ZAR 400 million (€21 million) and rent to ZAR 90 million (€5.4 million)."),
        clash("It paid £2.0bn (€2.6bn) then and £3.0bn (€3.3bn) now."),
        clash("Exports were CHF 410 million ($455 million), imports CHF 380 million ($367 million)."),
        clash("The bid was NOK 5.20bn ($610m), raised in May to NOK 5.90bn ($570m)."),
        clash(
            "A dam costs 4 billion shillings ($395 million), a road 900 million shillings ($8.8 million).",
            country="KE",
        ),
        silent(
            "The dam cost A$50 million (US$36 million). Repairs took another A$9 million (US$6.5 million)."
        ),
        silent("The dam cost A$50 million (US$36 million). Repairs took another A$9 million (€5.6 million)."),
        silent("It paid £2bn (€2.4bn) then and £3bn (€3.5bn) now."),
        silent("The bridge is 400 m (1,312 ft) long and 12 m (30 ft) wide."),
        silent("The bid was NOK 5.20bn ($610m), and about NOK 5.90bn (some $570m) in May."),
    ),
)
