"""A conversion in brackets that is far from the rate, or from the size of the unit.

"1.1 billion crowns ($138 million)" in a month when that was $98 million. Currencies are held against the
European Central Bank's reference rates of the figure's own period and of the publication date, both widened
by a tolerance (3 per cent unless configured); a conversion that fits with the rate turned upside down is
named as such. Units are exact, so only the rounding that the figures show is allowed for. Without a date no
rate applies, and only what no day's rate explains is reported.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from claimcheck.checks.arithmetic import allowed, meets, plain, stated, verdict_of, widen
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.conversions_meant import AtRate, at_told_rate, meant_measures
from claimcheck.conversion import ConversionResult, conversion
from claimcheck.lexicon.currencies import LAPSED
from claimcheck.lexicon.hedges import step_of
from claimcheck.lexicon.nations import HOME
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.units import UNITS, Unit
from claimcheck.model import Claim, Period, Quantity, Range

# "60 miles (100 km)" is a fair conversion, "500 miles (900 km)" is not.
# "£45,000 ($20,000 of it in bonuses)" is no conversion.
_PART = Pattern(r"\s+(?:of|in|for|from|more|less|on|to|was|is|went)\b")
_LARGE_MISS = Decimal("1.2")
_INDIAN = Pattern(r"\b(?:crore|lakh)", re.IGNORECASE)
_MOST_ROUNDING = Decimal("0.05")


# "winds of 150 km/h, or 93 miles per hour": not in brackets, and no claim says that one restates the other.
_OR = Wording(
    "..",
    r"<original:[UR]>(?: (?:long|wide|high|deep|apart|away|across|tall))?(?:, or|, that is,?|, equal to"
    r"|, i\.e\.) "
    r"(?:about |some |just over |nearly )?<restated:[UR]>(?=[,.;)|]|$| of\b| (?:long|wide|high|deep"
    r"|apart|away|tall)\b)",
    (", or", "that is", "equal to", "i.e."),
)
# "45 million soles, or about $17.8 million"; "120 million crowns. That is 41 million dollars".
_THAT_IS = Wording(
    "M.",
    r"<original:M>(?:,? (?:or (?:about|some|roughly|around|nearly)|or|that is,?|equal to|equivalent to"
    r"|i\.e\.)"
    r"|\.?\|(?: [^|A-Z]{0,30},)? (?:that|this) is(?: about| some| roughly)?) <restated:[MR]>(?=[,.;)|]|$)",
)
# Two lengths that are further apart than any slip of a conversion are two lengths.
_CHOICE = Pattern(r"\b(?:choose|choice|chose|either|option|options|whether|enter|run)\b")
_ALIKE = Range(Decimal("0.4"), Decimal("2.5"))


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Restated amounts that are not the amount they restate."""
    by_id = {claim.id: claim for claim in article.claims}
    named = _named(article)
    for claim in article.claims:
        original = by_id.get(claim.restates or "")
        if original is None or original.quantity is None or claim.quantity is None:
            continue
        if _PART.match(article.source.text, claim.end):
            continue
        if original.kind == claim.kind == "money":
            yield from _money(article, original, claim, named)
        elif original.kind == claim.kind == "measure":
            yield from _measure(original, claim)
    for found in article.find(_THAT_IS):
        original, claim = found["original"], found["restated"]
        if claim.restates is None and original.restates is None and not _CHOICE.search(found.before):
            yield from _money(article, original, claim, named)
    for found in article.find(_OR):
        original, claim = found["original"], found["restated"]
        if _CHOICE.search(found.before):
            continue
        if claim.restates is None and original.kind == claim.kind == "measure" and _alike(original, claim):
            yield from _measure(original, claim)
    for original, claim in meant_measures(article):
        yield from _measure(original, claim)
    for told in at_told_rate(article):
        yield _at_rate(told)


def _at_rate(told: AtRate) -> Slip:
    return Slip(
        evidence=(told.original, told.restated, told.rate),
        words={
            "original": told.original.text,
            "restated": told.restated.text,
            "actual": f"At the rate of {told.rate.text} that the text gives, it is {plain(told.made)}.",
        },
        verdict=verdict_of(told.original, told.restated),
    )


def _alike(original: Claim, restated: Claim) -> bool:
    """Whether one may be meant as the other: two units of one dimension, and not too far apart."""
    one, other = _unit(original), _unit(restated)
    first, second = stated(original), stated(restated)
    if one is None or other is None or one is other or one.dimension != other.dimension:
        return False
    if not first or not second or one.offset or other.offset:
        return False
    ratio = _convert(first, one, other) / second
    # A factor of ten is a slip of the keys, and not another length.
    return any(meets(Range(each, each), _ALIKE) for each in (ratio, ratio * 10, ratio / 10))


def _money(
    article: Article, original: Claim, restated: Claim, named: frozenset[str]
) -> Iterator[Slip | Abstention]:
    one, other = _readable_as(article, original, named), _readable_as(article, restated, named)
    if article.rates is None or one is None or other is None or one.currencies == other.currencies:
        return
    result = _at_the_time(article, original.period or restated.period, one, other)
    if result is None or result.fits is None:
        yield Abstention((original, restated))
    elif not result.fits:
        yield Slip(
            evidence=(original, restated),
            words={
                "original": original.text,
                "restated": restated.text,
                "actual": result.sentence(article.rates.tolerance),
            },
            verdict=verdict_of(original, restated),
        )


def _at_the_time(
    article: Article, period: Period | None, one: Quantity, other: Quantity
) -> ConversionResult | None:
    """How the two amounts stand to the rates of their own period and of publication; None for no telling.

    An amount without a period may have been converted long before ("a fund of £2bn ($2.6bn)"): rates of
    the years before excuse a small miss, and no large one.
    """
    published = article.source.published
    if article.rates is None:
        return None
    if published is None:
        # The period would be a guess ("the 2001 film took $38m (£20m)", written in 2004).
        return conversion(one, other, None, None, article.rates)
    day = Period(first=published, last=published, granularity="day")
    result = conversion(one, other, period or day, published, article.rates)
    if result.fits is not False or period is not None or _far_off(result):
        return result
    return result if conversion(one, other, None, published, article.rates).fits is False else None


def _far_off(result: ConversionResult) -> bool:
    """Whether the implied rate is further from the reference rate than a year or two would explain."""
    if result.implied is None or result.used is None or not result.implied:
        return False
    return max(result.implied / result.used.high, result.used.low / result.implied) > _LARGE_MISS


def _readable_as(article: Article, claim: Claim, named: frozenset[str]) -> Quantity | None:
    """The amount in the currencies that a reader of this article would take it for.

    A bare "$" is the likeliest dollar, or one that the article names elsewhere; "crowns" and "pesos" are
    any that have a rate, and None (nothing follows) when one of them has none.
    """
    quantity = claim.quantity
    if quantity is None or not quantity.currencies:
        return None
    if len(quantity.currencies) == 1:
        return quantity
    if _INDIAN.search(claim.text) and "INR" in quantity.currencies:
        return quantity.model_copy(update={"currencies": ("INR",)})
    readings = _current(article, quantity.currencies)
    if len(readings) == 1:
        return quantity.model_copy(update={"currencies": readings})
    settled = [code for code in readings if code in named]
    if "$" in (quantity.symbol or "") or "USD" in quantity.currencies:
        chosen = dict.fromkeys((quantity.currencies[0], *settled))
    elif HOME.get(article.source.country or "") in readings:
        # "Dirhams" in a paper of the Emirates, "kroner" in one of Norway.
        chosen = dict.fromkeys((HOME[article.source.country or ""],))
    elif settled:
        chosen = dict.fromkeys(settled)
    elif article.rates is None or any(
        code != "EUR" and article.rates.ever("EUR", code) is None for code in quantity.currencies
    ):
        return None
    else:
        return quantity
    return quantity.model_copy(update={"currencies": tuple(chosen)})


def _current(article: Article, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The readings that were in circulation when the article appeared: "lira" of 2024 is the Turkish one."""
    published = article.source.published
    if published is None:
        return codes
    return tuple(code for code in codes if published.year <= LAPSED.get(code, published.year)) or codes


def _named(article: Article) -> frozenset[str]:
    """The currencies that the article names beyond doubt."""
    settled = (claim.quantity.currencies for claim in article.claims if claim.quantity is not None)
    return frozenset(codes[0] for codes in settled if len(codes) == 1)


def _measure(original: Claim, restated: Claim) -> Iterator[Slip | Abstention]:
    one, other = _unit(original), _unit(restated)
    first, second = _shown(original), _shown(restated)
    figure = stated(original)
    if one is None or other is None or first is None or second is None or one.dimension != other.dimension:
        yield Abstention((original, restated))
        return
    if meets(_converted(first, one, other), second) or figure is None:
        return
    exact = _convert(figure, one, other)
    upside_down = (
        not one.offset
        and not other.offset
        and meets(Range(*(None if end is None else end * other.factor / one.factor for end in first)), second)
    )
    turned = "; the text would fit with the factor the other way round" if upside_down else ""
    yield Slip(
        evidence=(original, restated),
        words={
            "original": original.text,
            "restated": restated.text,
            "actual": f"{plain(figure)} {_name(one)} is {plain(exact)} {_name(other)}{turned}.",
        },
        verdict=verdict_of(original, restated),
    )


def _shown(claim: Claim) -> Range | None:
    """What a measure allows when its last digit other than zero is the one that was rounded.

    "60 miles (100 km)" is a fair conversion: both are figures to the nearest ten.
    """
    says, figure = allowed(claim), stated(claim)
    if says is None or figure is None:
        return says
    return widen(says, min(step_of(figure) / 2, abs(figure) * _MOST_ROUNDING))


def _unit(claim: Claim) -> Unit | None:
    return UNITS.get(claim.quantity.unit or "") if claim.quantity is not None else None


def _convert(figure: Decimal, one: Unit, other: Unit) -> Decimal:
    return (figure * one.factor + one.offset - other.offset) / other.factor


def _converted(each: Range, one: Unit, other: Unit) -> Range:
    return Range(*(None if end is None else _convert(end, one, other) for end in each))


def _name(unit: Unit) -> str:
    return unit.name.replace("_", " ")


CHECK = InternalCheck(
    name="conversion-mismatch",
    slips=slips,
    message="\u201c{original}\u201d and \u201c{restated}\u201d are not one amount. {actual}",
    advice="Convert again at a rate whose date you can name.",
    examples=(
        clash("The ferry will cost 400 million Danish kroner ($91 million).", published=date(2021, 3, 10)),
        clash("The fine was US$2.5 million (€3.4 million).", published=date(2023, 5, 10), country="US"),
        clash("The tunnel is 4.2 km (3.9 miles) long."),
        clash("The kiln reaches 1,200C (1,850F)."),
        clash("The park covers 250 hectares (101 acres)."),
        clash("Each crate weighs 30 lb (66 kg)."),
        silent("The ferry will cost 400 million Danish kroner ($64 million).", published=date(2021, 3, 10)),
        silent("The fine was US$2.5 million (€2.3 million).", published=date(2023, 5, 10), country="US"),
        clash("The gale reached 150 km/h, or 193 miles per hour, on the ridge."),
        clash("The pike was 2.1 metres, or five feet, long."),
        silent("The gale reached 150 km/h, or 93 miles per hour, on the ridge."),
        silent("The pike was 2.1 metres, or seven feet, long."),
        silent("Runners choose 5 miles, or 21 kilometres, on the day."),
        silent("The tunnel is 4.2 km (2.6 miles) long."),
        silent("The fence runs for 60 miles (100 km)."),
        silent("The park covers 250 hectares (620 acres)."),
        silent("The boat is 12 m (40 ft) long and cost £90,000 (half of it borrowed)."),
        silent("He earned £45,000 ($20,000 of it in bonuses).", published=date(2022, 6, 15)),
        clash("The vat holds 5,000 litres, or about 132 gallons of wine."),
        silent("The vat holds 5,000 litres, or about 1,320 gallons of wine."),
        clash(
            "The prize is 45,000 euros. For readers abroad, that is 85,500 dollars a head.",
            published=date(2023, 5, 2),
        ),
        silent(
            "The prize is 45,000 euros. For readers abroad, that is 49,500 dollars a head.",
            published=date(2023, 5, 2),
        ),
        clash("The fine is 40 million pounds, or about 20 million dollars.", published=date(2023, 5, 2)),
        silent(
            "The heir may take 40 million pounds or 20 million dollars in shares.", published=date(2023, 5, 2)
        ),
        silent(
            "The town spent 40 million euros, or 12 million dollars more than planned.",
            published=date(2023, 5, 2),
        ),
        clash(
            "The marrow weighed in at 40 kg, a record for the show. A visitor from Ohio could not "
            "believe that it came to 98 lb.",
        ),
        clash(
            "A shipyard in Gdansk will build two tugs for 84 million zlotys. At a rate of 4.2 zlotys "
            "to the euro the contract is worth €26 million.",
            published=date(2024, 6, 6),
        ),
        clash(
            "A clinic must pay 57 million forints. One euro bought 380 forints on the day. No court "
            "had ever awarded €180,000 before.",
            published=date(2024, 6, 6),
        ),
        clash(
            "The yard will build three ferries for 110 million euros (2.2 billion lira).",
            published=date(2024, 3, 14),
        ),
        silent(
            "The marrow weighed in at 40 kg, a record for the show. A visitor from Ohio could not "
            "believe that it came to 88 lb.",
        ),
        silent(
            "The marrow weighed in at 40 kg. The man who grew it has lost 98 lb since he took up "
            "gardening, and his wife 12 kg.",
        ),
        silent(
            "A shipyard in Gdansk will build two tugs for 84 million zlotys. At a rate of 4.2 zlotys "
            "to the euro the contract is worth €20 million.",
            published=date(2024, 6, 6),
        ),
    ),
)
