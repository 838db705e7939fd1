"""A rate, a quantity and a total that do not multiply.

"2,000 tonnes at €900 a tonne, €1.2 million": it is 1.8 million. One of the three was left behind when
another changed. The check reads a price, a speed or an average per unit, or "each", beside a quantity of that
very unit and a total of the same kind; one that may hold more than the product ("cost 3 million with
transport") is beyond it.
"""

from collections.abc import Iterator

from claimcheck.checks.arithmetic import (
    last_place,
    meets,
    multiply,
    plain,
    rounded,
    stated,
    verdict_of,
    widen,
)
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.products import products
from claimcheck.checks.operands.products_meant import meant_products
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

# "each", "a head", or the very noun that is counted: "60 euros a boat".
_EACH = r"(?:each|apiece|(?:per|an?|the) (?P<one>[a-z]+))\b"
_ANYTHING = frozenset("head piece person time go unit item".split())
_SPENT_ON = r"<total:M>[^|A-Z]{0,30} (?:for|on|among|between) (?:the |its |all )?"
_OR = r"(?:, or| \(| –|, an average of|, that is|,) ?"
_WORDINGS = (
    # "£5,600 for 400 tickets, or £12 each"
    Wording("NMM", rf"{_SPENT_ON}<count:N>~?{_OR}<rate:M> {_EACH}"),
)
# More is in the total than the product.
_MORE = Pattern(
    r"\b(?:including|plus|excluding|before|after|with|from|up|down|than|and|between|discount|fee|tax|initial)\b"
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Totals that a price and a quantity do not give."""
    seen: set[str] = set()
    for found in article.find(*_WORDINGS):
        rate, count, total = found["rate"], found["count"], found["total"]
        if not _MORE.search(found.text) and _one_currency(rate, total) and _counted(found):
            seen.add(total.id)
            yield from _judged(rate, count, total)
    for product in (*products(article), *meant_products(article)):
        if product.total.id not in seen:
            yield from _judged(product.rate, product.many, product.total, average=product.average)


def _judged(rate: Claim, count: Claim, total: Claim, *, average: bool = False) -> Iterator[Slip | Abstention]:
    """Whether the rate times the count makes the total; an average may have been rounded."""
    price, many, whole = rounded(rate), rounded(count), rounded(total)
    first, second, third = stated(rate), stated(count), stated(total)
    if price is None or many is None or whole is None or first is None or second is None or third is None:
        yield Abstention((rate, count, total))
        return
    if average:
        price = widen(price, last_place(first) / 2)
    if meets(multiply(price, many), whole):
        return
    yield Slip(
        evidence=(rate, count, total),
        words={
            "product": f"{plain(second, 12)} x {plain(first, 12)} = {plain(first * second, 12)}",
            "total": plain(third, 12),
        },
        verdict=verdict_of(rate, count, total),
    )


def _one_currency(rate: Claim, total: Claim) -> bool:
    if rate.quantity is None or total.quantity is None:
        return False
    return bool(set(rate.quantity.currencies) & set(total.quantity.currencies))


def _counted(found: Found) -> bool:
    """Whether the price is per one of what the quantity counts."""
    rate, count = found["rate"], found["count"]
    one = found.match.groupdict().get("one")
    if one and one not in _ANYTHING and stem(one) != count.head:
        return False
    if found.match.groupdict().get("all"):
        return True
    if rate.kind == "money" and rate.quantity is not None and rate.quantity.unit is None:
        return True
    unit = rate.quantity.unit.partition("per_")[2] if rate.quantity and rate.quantity.unit else ""
    if count.kind == "measure" and count.quantity is not None:
        return count.quantity.unit == unit
    return count.head is not None and stem(unit) == count.head


CHECK = InternalCheck(
    name="rate-mismatch",
    slips=slips,
    message="Rate and quantity do not make the total: {product}, and the text says {total}",
    advice="Check whether rate, quantity or total is from another version of the deal.",
    examples=(
        clash("The mill bought 2,000 tonnes of wheat at €300 a tonne, a total of €900,000."),
        clash("The choir sold 400 tickets at £12 each, raising £5,800."),
        clash("The farm got $4 a bushel for 15,000 bushels, or $75,000."),
        clash("The town paid £36,000 for 300 benches, or £140 each."),
        clash("He ordered 250 chairs at $80 apiece, a total bill of $24,000."),
        clash("The fund will give £40,000 a year for six years to the choirs, £280,000 in all."),
        clash("The relief ship fed 900 families, or 3,600 people, an average of six to a family."),
        clash("The 90 km took them three hours, an average speed of 45 km/h."),
        clash("At 70 euros a boat, the 150 boats brought in 15,000 euros."),
        clash("In eight years 240 walkers were rescued, an average of 45 a year."),
        clash("The club paid 30 stewards £500 a month each, £25,000 a month in total."),
        silent("The fund will give £40,000 a year for six years to the choirs, £240,000 in all."),
        silent("The relief ship fed 900 families, or 3,600 people, an average of four to a family."),
        silent("The 90 km took them three hours, and the average speed on the coast is 45 km/h."),
        silent("At 70 euros a boat, the 150 boats brought in 15,000 euros with the fees for berths."),
        silent("In eight years 240 walkers were rescued and 45 drowned, an average of 30 a year."),
        silent("The club paid 30 stewards £500 a month each and lost £25,000 a month in total."),
        silent("The mill bought 2,000 tonnes of wheat at €300 a tonne, a total of €600,000."),
        silent("The choir sold 400 tickets at £12 each, raising £4,800."),
        silent("The choir sold about 400 tickets at £12 each, raising nearly £5,000."),
        silent("The town paid £36,000 for 300 benches, or £120 each."),
        silent("The farm got $4 a bushel for 15,000 bushels, up from $50,000."),
        silent("The mill bought 2,000 tonnes of wheat at €300 a tonne, and lent its owner €900,000."),
        clash("The hotel has 40 floors with 620 rooms, an average of 22 each."),
        clash("The county has 18 libraries with 90,000 books, an average of 6,000 each."),
        silent("The hotel has 40 floors with 620 rooms, an average of 15.5 each."),
        silent("The county has 18 libraries with 90,000 books, an average of 5,000 each."),
        silent("The league has 18 clubs with 430 players, an average of 24 each."),
        clash(
            "The fund gave €900 a head to 2,000 farmers, €1.2 million in all.",
        ),
        silent(
            "The fund gave €900 a head to 2,000 farmers, €1.8 million in all.",
        ),
        clash(
            "The dairy paid its 140 farmers €320 each at Easter. The payout of €48,400 came from a reserve.",
        ),
        clash(
            "The fund promised 250 families $640 apiece. In all, the state has set aside $106,000.",
        ),
        silent(
            "The dairy paid its 140 farmers €320 each at Easter. The payout of €44,800 came from a reserve.",
        ),
        silent(
            "The dairy paid its 140 farmers €320 each at Easter. The loss of €48,400 a year before "
            "was forgotten.",
        ),
    ),
)
