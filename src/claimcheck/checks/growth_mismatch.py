"""A rise or fall that does not fit the two figures it connects.

"From NOK 840m to NOK 1.05bn, an increase of 31 per cent": it is 25. Growth is worked from the wrong base,
or one of the three figures was corrected later. Percentages, multiples ("doubled", "three times") and
differences ("down 400 to 1,100 from 1,500") are redone with the ranges that rounding leaves. Growth that is
adjusted, averaged or compounded is another sum and is left alone.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import (
    HUNDRED,
    ONE,
    add,
    allowed,
    divide,
    inverse,
    last_place,
    meant,
    meets,
    negative,
    plain,
    scale,
    shift,
    stated,
    subtract,
    verdict_of,
    widen,
    words,
)
from claimcheck.checks.article import Article
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.changes import Change, changes
from claimcheck.checks.operands.changes_at_hand import at_hand
from claimcheck.checks.operands.changes_meant import meant_changes
from claimcheck.checks.operands.changes_nearby import nearby
from claimcheck.checks.operands.changes_told_on import Told, told_on
from claimcheck.checks.operands.moves import Step, moves, steps
from claimcheck.checks.operands.series import reading, same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range

# "Doubled" is said of anything from 1.7 to 2.3 times.
_LOOSE = Decimal("0.15")
_DIGITS = Pattern(r"[0-9]")
_INCREASE = Pattern(r"\b(?:increase|rise|growth|more|higher|bigger|larger|jump|gain)\b")
# A difference in plain figures is read only between "from" and "to" and before "than ... when": elsewhere it
# counts other things.
_FROM_TO = Pattern(
    r"\bfrom (?:[a-z]+ )?[A-Z].*\bto (?:[a-z]+ )?[A-Z]|\bto (?:[a-z]+ )?[A-Z].*\bfrom (?:[a-z]+ )?[A-Z]"
    r"| than .*\b(?:when|which)\b"
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Changes that their before and after do not give."""
    seen: set[str] = set()
    for told in _told(article):
        if isinstance(told, Slip):
            seen.update(claim.id for claim in told.evidence if isinstance(claim, Claim))
        yield told
    for change in at_hand(article, frozenset(seen)):
        seen.add(change.change.id)
        yield from _pointing_back(change)
    for change in nearby(article, frozenset(seen)):
        seen.add(change.change.id)
        yield from _pointing_back(change)
    for change in meant_changes(article, frozenset(seen)):
        yield from _pointing_back(change)


def _told(article: Article) -> Iterator[Slip | Abstention]:
    """Changes whose wording says which figures they are of."""
    for change in changes(article):
        if change.before.kind == "percent":
            continue
        if change.change.kind == "multiple":
            yield from _multiple(change)
        elif _unit(change.change) == "percent":
            yield from _per_cent(change)
        elif same_measure((change.before, change.after, change.change)) and _FROM_TO.search(
            change.found.text
        ):
            yield from _difference(change)
    told = {change.change.id for change in changes(article)}
    for change in moves(article):
        if change.change.id not in told:
            yield from _per_cent(change)
    for step in steps(article):
        if step.change.id not in told:
            yield from _step(step)
    for back in told_on(article):
        if back.change.id not in told:
            yield from _pointing_back(back)


def _pointing_back(told: Told) -> Iterator[Slip | Abstention]:
    """Whether the change is that of two figures told in other sentences, in the order its direction gives."""
    evidence = (told.one, told.other, told.change)
    low, high = sorted((told.one, told.other), key=lambda claim: stated(claim) or Decimal(0))
    first, second = (high, low) if told.direction == "down" else (low, high)
    was, now = reading((first, second))
    start, end, says = stated(first), stated(second), _range(told.change, told.now.quote(told.change))
    ratio = divide(now, was)
    if not start or end is None or says is None or ratio is None or None in ratio:
        yield Abstention(evidence)
        return
    unit = _unit(told.change)
    sums = f"from {plain(start, 12)} to {plain(end, 12)} is"
    if told.change.kind == "multiple":
        figure = stated(told.change)
        if figure is None:
            yield Abstention(evidence)
            return
        loose = says if told.change.hedge else Range(figure * (ONE - _LOOSE), figure * (ONE + _LOOSE))
        fits = meets(ratio, loose) or meets(ratio, inverse(loose))
        sums = f"{plain(end, 12)} is {plain(end / start)} times {plain(start, 12)}"
    elif unit == "percent":
        grown = scale(shift(ratio, -ONE), HUNDRED)
        fits = meets(says, grown if end > start else negative(grown))
        sums = f"{sums} {plain(abs(HUNDRED * (end - start) / start))} per cent"
    else:
        in_points = scale(says, ONE / HUNDRED) if unit == "basis_point" else says
        gap = subtract(now, was) if end > start else subtract(was, now)
        fits = meets(in_points, gap)
        sums = f"{sums} {plain(abs(end - start))} percentage points"
    if not fits:
        words_of = {"sum": sums, "change": told.now.quote(told.change)}
        yield Slip(evidence=evidence, words=words_of, verdict=verdict_of(*evidence))


def _step(step: Step) -> Iterator[Slip | Abstention]:
    """Whether the step is that share of what the figure was before it."""
    evidence = (step.step, step.change, step.after)
    size, last, says = stated(step.step), stated(step.after), meant(step.change)
    figure, first = stated(step.change), None
    if size is not None and last is not None:
        first = last - size if step.direction == "up" else last + size
    by, now = reading((step.step, step.after))
    was = subtract(now, by) if step.direction == "up" else add(now, by)
    ratio = divide(by, was)
    if ratio is None or says is None or figure is None or size is None or first is None or first <= 0:
        yield Abstention(evidence)
    elif not meets(scale(ratio, HUNDRED), widen(says, last_place(figure) / 2)):
        sums = f"{plain(size, 12)} on {plain(first, 12)} is {plain(HUNDRED * size / first)} per cent"
        quote = step.found.quote("change")
        yield Slip(evidence=evidence, words={"sum": sums, "change": quote}, verdict=verdict_of(*evidence))


def _per_cent(change: Change) -> Iterator[Slip | Abstention]:
    first, second = stated(change.before), stated(change.after)
    says = _says(change)
    was, now = reading((change.before, change.after))
    ratio = divide(now, was)
    if ratio is None or None in ratio or says is None or not first or second is None:
        yield Abstention((change.before, change.after, change.change))
        return
    grown = scale(shift(ratio, -ONE), HUNDRED)
    fallen = negative(grown)
    choices = {"up": (grown,), "down": (fallen,), None: (grown, fallen)}[change.direction]
    if any(meets(says, choice) for choice in choices):
        return
    exact = HUNDRED * (second - first) / first
    shown = words(grown if exact > 0 else fallen)
    size = plain(abs(exact))
    yield _slip(
        change,
        f"from {plain(first, 12)} to {plain(second, 12)} is {'an increase' if exact > 0 else 'a decrease'}"
        f" of {size} per cent{'' if shown == size else f' ({shown} with rounding)'}"
        f"{_other_base(says, first, second)}",
    )


def _other_base(says: Range, first: Decimal, second: Decimal) -> str:
    """A word on where the stated figure may come from, when it is the change over the later figure."""
    share = abs(HUNDRED * (second - first) / second) if second else Decimal(0)
    if not meets(says, Range(share, share)):
        return ""
    return f", though {plain(share)} per cent of the later figure"


def _multiple(change: Change) -> Iterator[Slip | Abstention]:
    says, figure = allowed(change.change), stated(change.change)
    first, second = stated(change.before), stated(change.after)
    was, now = reading((change.before, change.after))
    ratio = divide(now, was)
    if says is None or figure is None or ratio is None or not first or second is None:
        yield Abstention((change.before, change.after, change.change))
        return
    loose = says if change.change.hedge else Range(figure * (ONE - _LOOSE), figure * (ONE + _LOOSE))
    readings = [loose, inverse(loose)]
    if _INCREASE.search(change.found.text + change.quote(change.change)):
        # "A threefold increase" is three times as much to most and four times to some.
        readings.append(shift(loose, ONE))
    if not any(meets(ratio, each) for each in readings):
        yield _slip(change, f"{plain(second, 12)} is {plain(second / first)} times {plain(first, 12)}")


def _difference(change: Change) -> Iterator[Slip | Abstention]:
    was, now, says = reading((change.before, change.after, change.change))
    first, second = stated(change.before), stated(change.after)
    if first is None or second is None:
        yield Abstention((change.before, change.after, change.change))
    elif not meets(says, subtract(now, was)) and not meets(says, subtract(was, now)):
        size = plain(abs(second - first), 12)
        yield _slip(change, f"from {plain(first, 12)} to {plain(second, 12)} is a difference of {size}")


def _slip(change: Change, sums: str) -> Slip:
    evidence = (change.before, change.after, change.change)
    return Slip(
        evidence=evidence,
        words={"sum": sums, "change": change.quote(change.change)},
        verdict=verdict_of(*evidence),
    )


def _says(change: Change) -> Range | None:
    """What a stated percentage allows: truncation as well as rounding, and a tenth for word fractions."""
    return _range(change.change, change.quote(change.change))


def _range(claim: Claim, quote: str) -> Range | None:
    says, figure = meant(claim), stated(claim)
    if says is None or figure is None:
        return says
    if not _DIGITS.search(quote):
        return widen(says, figure / 10)
    return widen(says, last_place(figure) / 2)


def _unit(claim: Claim) -> str | None:
    return None if claim.quantity is None else claim.quantity.unit


CHECK = InternalCheck(
    name="growth-mismatch",
    slips=slips,
    message="The change does not fit its two figures: {sum}, and the text says \u201c{change}\u201d",
    advice="Divide the difference by the earlier figure; then check which of the three was updated.",
    examples=(
        clash("Membership went from 6,400 to 8,320, an increase of 23 per cent."),
        clash("The port handled 512 ships, compared with 640 in 2018, a fall of 28 percent."),
        clash("Ticket income rose 15% to £2.3m from £1.8m."),
        clash(
            "Reported thefts have climbed from 1,100 in 2015-16 to 1,430 in 2019-20, a rise of 40 per cent."
        ),
        clash("Each hive gave 14 kilos of honey, where last year there were 21 kilos: 50 percent less."),
        clash("The waiting list has doubled from 310 to 780."),
        clash("The staff was cut by 60 to 340 from 420."),
        clash("Honey sales rose from 210 in 2011 to 252 in 2012, or by 32 per cent."),
        clash("The herd shrank from 450 goats to 360, or 30 per cent."),
        clash("Fees went from £620 in March to £700 in May (+18 per cent)."),
        clash("Ridership was 1.2 million in 2016. In 2017 it was 1.5 million, up 38 per cent."),
        clash("Catches fell 30 per cent to 800 tonnes, against 1,000 tonnes a year earlier."),
        clash("The bid values a share at $9.00, a premium of 25 per cent to Tuesday's price of $8.00."),
        silent("The farm lost 420 hens and nine geese, against 300 hens last year, a rise of 40 per cent."),
        clash("In 2010 there were 315 nests. By 2019 there were 627, a 50 per cent increase."),
        silent("In 2010 there were 315 nests. By 2019 there were 627, a 99 per cent increase."),
        silent("Honey sales rose from 210 in 2011 to 252 in 2012, or by 20 per cent."),
        silent("The party fell from 45 seats to 38, or 12 per cent of the chamber."),
        silent("Fees went from £620 in March to £700 in May (+13 per cent)."),
        silent(
            "Ridership was 1.2 million in 2016. In 2017 it was 1.5 million, and fares were up 8 per cent."
        ),
        silent("Sales were 1.2 million pounds in all and costs 1.5 million, up 38 per cent."),
        silent("Membership went from 6,400 to 8,320, an increase of 30 per cent."),
        silent("The port handled 512 ships, compared with 640 in 2018, a fall of 20 percent."),
        silent("Ticket income rose 28% to £2.3m from £1.8m."),
        silent("Like-for-like ticket income rose 15% to £2.3m from £1.8m."),
        silent("The waiting list has more than doubled from 310 to 780."),
        silent("The fund grew from 4% of the market to 6% of it, a rise of two points."),
        silent("Output rose from 12 to 18 tonnes, and prices jumped 4 per cent."),
        silent("Rent went from about £900 to about £1,000, an increase of 10 per cent."),
        clash("Attendance, which was 12,000 in 2019, fell to 9,000 this year, a drop of 35 per cent."),
        clash("In 2013 it saw 6,100 people. By 2018 the figure had climbed to 8,235, a rise of 25 per cent."),
        silent("It had 16,000 in 2010. In 2017 it had 43,000, a rise of 19% on the same weeks of 2016."),
        silent(
            "It sold 900 bikes in 2015. In May 2018 it sold 300, a drop of 8 per cent from a year earlier."
        ),
        silent("The herd, 450 in 1990, had 600 goats in 2020, a rise of 5 per cent over the previous count."),
        silent(
            "In 2011 there were 80 choirs. In 2019 there were 130, an increase of 4 per cent on the plan."
        ),
        silent(
            "In 2011 it lent 8,000 books. In 2019 it lent 9,100, a rise of 2 per cent on the average year."
        ),
        clash("In 2011 it lent 8,100 books. In 2019 it lent 9,720, a rise of 35 per cent in eight years."),
        silent("The report suggests doubling the grant while cutting the ceiling from £20m to £15m."),
        silent("Prices rose 3% in May, while rents fell from £900 to £850."),
        silent("Its crew fell from 12 to 8 after a row, two fewer than its rival."),
        silent("Sales were $40 million in Europe and $30 million in Asia, a rise of 8 per cent."),
        clash(
            "The number of wolves has gone from 120 to 150, a rise of 30 per cent.",
            known_gap="120 and 150 may both be rounded, and then 30 per cent is possible",
        ),
        clash("The share closed at 515 crowns on Friday, up 28 percent on the week from 412."),
        clash(
            "The hourly wage goes from $31.50 to $35.90 by the third year. That is an "
            "increase of 16 per cent, the union said."
        ),
        clash(
            "The hourly wage goes from $31.50 to $35.90 by the third year. The union speaks "
            "of a rise of 19 per cent."
        ),
        clash(
            "A litre of milk went from 80 cents to 92 cents in March. Farmers called the 19 "
            "per cent increase overdue."
        ),
        clash("The basic ticket climbs from €2.40 to €2.80 in May, which works out at 12 per cent."),
        clash("The stock ended at $61.50, 34 percent higher than its issue price of $50."),
        silent("The share closed at 515 crowns on Friday, up 25 percent on the week from 412."),
        silent("The share closed at 515 crowns, up 3 percent on the day and up from 412 in May."),
        silent(
            "The hourly wage goes from $31.50 to $35.90 by the third year. That is an "
            "increase of 14 per cent, the union said."
        ),
        silent(
            "The hourly wage goes from $31.50 to $35.90 by the third year. The union had "
            "asked for 16 per cent."
        ),
        silent("The levy goes from $20 to $26. Inflation over the same years was 16 per cent."),
        silent("The hourly wage goes from $31.50 to $35.90. Pensions will see an increase of 9 per cent."),
        silent(
            "The hourly wage goes from $31.50 to $35.90. The total cost of the contract "
            "makes 16 per cent of the budget."
        ),
        silent("The basic ticket climbs from €2.40 to €2.80 in May. Season tickets rise by 12 per cent."),
        silent("Tolls rise from $4 to $5. Traffic fell by 16 per cent."),
        clash("Gold closed at $2,310, up 15 percent on the year from $2,100."),
        clash("A season pass rises from 60 euros to 75 euros in autumn. That is an increase of 20 per cent."),
        clash("Rent for a stall goes from £80 to £92 a week, which comes to 18 per cent."),
        silent("Gold closed at $2,310, up 10 percent on the year from $2,100."),
        silent("Gold closed at $2,310, up 1 percent on the day from a low of $2,100 in May."),
        silent(
            "A season pass rises from 60 euros to 75 euros in autumn. That is an increase of 25 per cent."
        ),
        silent(
            "A season pass rises from 60 euros to 75 euros in autumn. That is an increase "
            "of 20 per cent since 2021 in real terms."
        ),
        silent(
            "The toll rises from $5 to $6 in July. Hauliers speak of an increase of 25 per "
            "cent over three years."
        ),
        silent("The toll rises from $5 to $6 in July. That makes 12 per cent of the haulage cost."),
        silent("The toll rises from $5 to $6. That is 8 per cent of the average fare."),
        silent(
            "Output fell from 60 tonnes to 45 tonnes in May. Prices, they said, called for "
            "a 10 per cent rise."
        ),
        silent("The price went from $5 to $6. Over three years that makes 30 per cent."),
        clash("The cloth closed at 84 florins, up 28 percent from Tuesday's 70, and the dealers went home."),
        silent("The cloth closed at 84 florins, up 20 percent from Tuesday's 70, and the dealers went home."),
        clash("A weaver who earns $20.50 an hour today will be on $25.40 in May, the full 31 per cent."),
        silent("A weaver who earns $20.50 an hour today will be on $25.40 in May, the full 24 per cent."),
        clash("Copper ended at $9,800, up 30 per cent on the year from $8,900."),
        silent("Copper ended at $9,800, up 2 per cent from Monday's record low of $8,900 set in May."),
        silent("Copper ended at $9,800, up 3 per cent from Monday's 9,510."),
        silent("Fares go from $3 to $4 in May. This is an increase of 9 per cent on the 2019 average."),
        silent("Bread rose from $2.10 to $2.35, which is 30 per cent of the price in town."),
        silent("Bread rose from $2.10 to $2.35, which is 30 per cent dearer than in town."),
        clash("Copper rose $120, or 2.4 per cent, to $8,700."),
        clash("The index fell 210 points, or 3.9 percent, to close at 8,120."),
        clash("Wheat futures slipped 2.1%, or 4 cents, to end at $5.60 a bushel."),
        clash("Membership grew by 340, or 12 per cent, to 1,840."),
        silent("Copper rose $120, or 1.4 per cent, to $8,700."),
        silent("The index fell 210 points, or 2.5 percent, to close at 8,120."),
        silent("Net profit climbed €14 million, or 18 per cent, to €92 million."),
        silent(
            "The fund cut its stake; its holding fell by 5 million shares, or 2 per cent, to "
            "30 million shares."
        ),
        silent("Membership grew by 340, or 23 per cent, to 1,840."),
        silent("Traders lost $40 million, or 3 per cent of their capital, to thieves in 12 raids."),
        clash(
            "Wardens counted 310 nests; five years earlier there had been 400 nests. That is "
            "a decline of 32 per cent."
        ),
        clash(
            "The school has 84 pupils. Ten years ago there were 120 pupils. That is a drop of 40 per cent."
        ),
        clash("Divers found 45 wrecks; a decade earlier they had found 60. That is a 35 per cent fall."),
        clash(
            "A loaf costs £1.80; three years ago it had cost £1.50. That makes an increase of 30 per cent."
        ),
        clash("The choir has 66 singers, and two years ago it had 55. That is a rise of 10 per cent."),
        silent(
            "Wardens counted 310 nests; five years earlier there had been 400 nests. That is "
            "a decline of 22 per cent."
        ),
        silent(
            "The school has 84 pupils. Ten years ago there were 120 pupils. That is a drop of 30 per cent."
        ),
        silent(
            "The school has 84 pupils. Ten years ago there were 120 teachers. That is a drop of 40 per cent."
        ),
        silent("Divers found 45 wrecks; a decade earlier they had found 60. That is a 25 per cent fall."),
        silent(
            "A loaf costs £1.80; three years ago it had cost £1.50. That is a 2 per cent share of income."
        ),
        clash("At £60, the new kettle is 30 per cent cheaper than last year's was in the shops (£75)."),
        clash("At $420 the pump is 50 per cent more expensive than the old model, which cost $350."),
        clash("At 92 kg the boat is 20 per cent lighter than its predecessor (105 kg)."),
        clash("At €18 the day pass is 25 per cent dearer than in 2020 (€16)."),
        silent("At £60, the new kettle is 20 per cent cheaper than last year's was in the shops (£75)."),
        silent("At $420 the pump is 20 per cent more expensive than the old model, which cost $350."),
        silent("At 92 kg the boat is 12 per cent lighter than its predecessor (105 kg)."),
        silent("At £60, the kettle is 20 per cent cheaper than the grocer's (£75 with the lid)."),
        silent("At £60, the kettle is 30 per cent cheaper than in town, where rents are high."),
        silent(
            "The town has 400 homes. Ten years ago there were 300 homes. That is a growth of "
            "3 per cent a year."
        ),
        silent("The party gained 4 seats, or 3 per cent, to reach 40."),
        silent("Sales rose 12 million, or 8 per cent like for like, to 300 million."),
        silent("Revenue increased $3.2 billion, or 12%, to $29.7 billion."),
        silent("Shares fell 3 per cent (1.20 euros) to 38.80 euros."),
        clash(
            "The choir had 60 singers in 2012. In 2019 it counted 90. The 35 per cent increase "
            "filled the loft."
        ),
        clash("The queue has halved in two years. It stood at 8,000 in 2020 and is down to 6,100 now."),
        clash(
            "The share of late trains fell to 4.1 per cent from 5.3 per cent. The drop of 2.2 "
            "percentage points is a record."
        ),
        clash("Honey output was 24 tonnes in 2018 and 30 tonnes in 2019, 35 per cent more."),
        silent(
            "The choir had 60 singers in 2012. In 2019 it counted 90. The 50 per cent increase "
            "filled the loft."
        ),
        silent(
            "The choir had 60 singers in 2012. In 2019 it counted 90. The 35 per cent increase in "
            "fees was resented."
        ),
        silent(
            "Sales peaked at 2.6 million in 1997. In 2003 they were 1.6 million. In the last of "
            "these years they fell by 13 per cent."
        ),
        silent("The queue has halved in two years. It stood at 8,000 in 2020 and is down to 4,100 now."),
        silent("The orchard had 600 trees in 2012 and has 450 now. It blamed the 25 per cent drop on hares."),
        clash(
            "In 2012 a berth cost $340 a week. By last summer it was $425. So the charge rose by 35 per cent."
        ),
        silent(
            "In 2012 a berth cost $340 a week. By last summer it was $425. So the charge rose by 25 per cent."
        ),
        clash(
            "The shelter took in 1,200 dogs in 2019 and 1,500 last year. Staff say the rise of 35 per "
            "cent has worn them out."
        ),
        silent(
            "The shelter took in 1,200 dogs in 2019 and 1,500 last year. Staff say the rise of 25 per "
            "cent has worn them out."
        ),
        silent("The yard sold 400 boats last year and 500 this year. Wages rose 35 per cent."),
        silent("Rents were £900 in May and £950 in June. Food prices have risen 12 per cent in a year."),
        clash(
            "The vineyard bottled 30,000 litres in 2021. In 2022 the harvest gave 42,000. Visitors "
            "paid 12 euros a tour. The owner put the 50 per cent jump down to a warm May.",
        ),
        clash(
            "A berth in the marina cost £1,200 a month until spring. It is £1,500 now, and the queue "
            "is longer than ever. Boat owners call the 35 per cent rise a scandal.",
        ),
        clash(
            "In 2019 the valley had 500 beekeepers. Today 350 remain. The 40 per cent decline "
            "worries the fruit growers.",
        ),
        clash(
            "Police logged 8,000 burglaries in 2023. In 2024 there were 10,000 such offences. The "
            "minister said the 20 per cent increase was no surprise.",
        ),
        silent(
            "The vineyard bottled 30,000 litres in 2021. In 2022 the harvest gave 42,000. The owner "
            "put the 40 per cent jump down to a warm May.",
        ),
        silent(
            "The vineyard bottled 30,000 litres in 2021. In 2022 the harvest gave 42,000. The owner "
            "fears a 50 per cent jump in the price of glass.",
        ),
        silent(
            "The vineyard has 30 workers. It sold 42,000 bottles. The 50 per cent jump in its rent "
            "came as a shock.",
        ),
        clash(
            "Spending fell from £3.2m to £2.4m, a cut of a third.",
        ),
        clash(
            "The toll goes from £2.50 to £3, a rise of 30 per cent.",
        ),
        silent(
            "Spending fell from £3.6m to £2.4m, a cut of a third.",
        ),
        silent(
            "The toll goes from £2.50 to £3, a rise of a fifth.",
        ),
    ),
)
