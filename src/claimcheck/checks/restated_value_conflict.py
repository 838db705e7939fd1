"""One article, two figures for one thing.

The headline says 12, the text says 21; a bulletin counts 27 closed schools and then reopens "all 23 of the
closed schools". Three shapes are read: "all N of the ..." or "the N ..." after another number of the same
things; a headline or caption against the text that repeats its words; and two figures for one noun whose
digits have changed places. Whatever could make them two things (a place, a date, a part, a count that was
replaced) keeps the check silent.
"""

from collections.abc import Iterator

from claimcheck.checks.arithmetic import plain, stated, verdict_of
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.restatements import agree, repeated, same_thing
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# "all 23 of the closed schools have reopened"
_ALL = Wording("N", r"(?P<every>\b(?:all|all the|each of the|these) |\bthe )<again:N> ?")
# How far back, in characters, "all 23 of the schools" reaches.
_REACH = 800
# "All 23 schools in the valley" are others than the 27 of the district.
_WHOLE = Pattern(
    r" ?(?:(?:were|are|have|had|has|will|would|can|could|was|is|reopened|returned|survived|died|agreed|voted"
    r"|passed|left|arrived|won|lost|escaped|all)\b|[.,;:|]|$)"
)
_RESTRICTED = Pattern(
    r" ?(?:of|in|at|on|from|with|without|who|that|which|whose|under|over|for|to|by|near|still)\b"
)
# Shorter figures are each other's digits turned round too often ("12 boats", "21 boats").
_FEWEST_DIGITS = 3
# A digit misread or two that changed places; more than twice as many are others.
_FARTHEST = 2


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Figures that the article itself gives otherwise."""
    for found in article.find(_ALL):
        yield from _all_of(article, found)
    yield from _transposed(article)
    for each in repeated(article):
        if len(each.rivals) == 1:
            yield _slip(each.summary, each.rivals[0])
        else:
            yield Abstention((each.summary, *each.rivals))


def _all_of(article: Article, found: Found) -> Iterator[Slip | Abstention]:
    """ "All 23" of what was counted before: the number of the same things a few sentences ago."""
    again = found["again"]
    if again.head is None or stated(again) is None or again.hedge:
        return
    earlier = [
        claim for claim in article.before(again, _REACH) if claim.kind == "count" and claim.head == again.head
    ]
    if not earlier:
        return
    if any(agree(claim, again) for claim in earlier):
        return
    # "all 23 of the closed schools" are the schools closed last week, whatever day it is now.
    same = " of " in found.quote("again") or same_thing(earlier[0], again)
    if len(earlier) > 1 or not same or not _near(earlier[0], again):
        yield Abstention((*earlier, again))
        return
    every = found.match["every"] != "the " or found.after.lstrip().startswith("all ")
    if (every and _WHOLE.match(found.after)) or (
        _turned(earlier[0], again) and not _RESTRICTED.match(found.after)
    ):
        yield _slip(earlier[0], again)


def _turned(one: Claim, other: Claim) -> bool:
    """Whether two figures have the same digits in another order."""
    return sorted(str(stated(one))) == sorted(str(stated(other)))


def _transposed(article: Article) -> Iterator[Slip]:
    """Two figures for one noun that differ in the order of their digits: 1,180 homes and 1,810 homes."""
    seen: dict[tuple[str, str | None, int, str], Claim] = {}
    for claim in article.claims:
        figure = stated(claim)
        if claim.head is None or figure is None or claim.hedge or claim.kind == "date":
            continue
        digits = figure.normalize().as_tuple().digits
        if len(digits) < _FEWEST_DIGITS:
            continue
        key = (claim.kind, claim.head, figure.adjusted(), str(sorted(digits)))
        other = seen.setdefault(key, claim)
        if (
            stated(other) != figure
            and other.sentence != claim.sentence
            and same_measure((other, claim))
            and same_thing(other, claim)
        ):
            yield _slip(other, claim)


def _near(one: Claim, other: Claim) -> bool:
    first, second = stated(one), stated(other)
    return bool(first and second and max(first, second) <= _FARTHEST * min(first, second))


def _slip(one: Claim, other: Claim) -> Slip:
    first, second = stated(one), stated(other)
    return Slip(
        evidence=(one, other),
        words={
            "subject": " ".join((one.subject or other.subject or "one thing").split()),
            "first": "" if first is None else plain(first, 12),
            "second": "" if second is None else plain(second, 12),
        },
        verdict=verdict_of(one, other),
    )


CHECK = InternalCheck(
    name="restated-value-conflict",
    slips=slips,
    message="The article gives two figures for {subject}: {first} and {second}",
    advice="Make the article agree with itself; the older figure is usually in the headline or the fact box.",
    examples=(
        clash("Nineteen libraries closed in March. All 17 of the closed libraries are open again."),
        clash("Police towed 64 lorries. By noon all 46 of the lorries had been collected."),
        clash(
            "# Fire destroys 14 boats\n\nA fire destroyed 41 boats in the marina on Sunday.\n",
            format="markdown",
        ),
        clash("The storm sank 23 trawlers. All 32 trawlers were insured."),
        clash(
            "# Bakery chain sacks 310 workers\n\nThe bakery chain sacked 130 workers.\n", format="markdown"
        ),
        silent("Nineteen libraries closed in March. All 19 of the closed libraries are open again."),
        silent("Police towed 64 lorries. All 12 of the drivers were fined."),
        silent(
            "# Fire destroys 14 boats\n\nA fire destroyed 14 boats; another damaged 41 boats.\n",
            format="markdown",
        ),
        silent("Nine of the 40 libraries closed; all nine are open again."),
        silent("# More than 300 workers sacked\n\nThe chain sacked 310 workers.\n", format="markdown"),
        silent("The region has 300 schools. All 23 schools in the flood zone are shut."),
        silent("The party has 40 MPs. The 32 MPs voted against the bill."),
        clash(
            "# Alm glacier loses 14 metres of ice\n\nThe Alm glacier lost 41 metres last year, "
            "surveyors say.\n",
            format="markdown",
        ),
        clash(
            "# Dam work to take six years\n\nRepairs to the Alm dam will take four years, the state said.\n",
            format="markdown",
        ),
        clash(
            "# Bridge opens\n\nThe bridge is 740 metres long and took two years.\n\n## Facts\n\n- "
            "Length: 470 metres\n",
            format="markdown",
        ),
        clash(
            "# Court fines mill €85,000\n\nThe mill must pay a fine of 58,000 euros, a court ruled.\n",
            format="markdown",
        ),
        clash("# Council to buy 19 buses\n\nThe council will buy 91 buses next year.\n", format="markdown"),
        silent(
            "# Tunnel opens after nine years\n\nThe tunnel opened on Friday. Tolls will be charged "
            "for 15 years.\n",
            format="markdown",
        ),
        silent(
            "# Mill to cut 300 jobs\n\nThe mill, which employs 4,500 people, is to shed hundreds of "
            "workers.\n",
            format="markdown",
        ),
        silent(
            "# Bridge opens\n\nThe bridge is 740 metres long and took two years.\n\n## Facts\n\n- "
            "Width: 47 metres\n",
            format="markdown",
        ),
        silent(
            "# Three die in crash\n\nTwo people died at the scene and a third in hospital.\n",
            format="markdown",
        ),
        silent(
            "# Dam work to take six years\n\nRepairs to the dam will take about six years. The lake "
            "will be shut for four years.\n",
            format="markdown",
        ),
        clash(
            "# Kiln maker raises $75 million for ovens\n\nThe maker of ovens has raised $57 million from "
            "investors, it said on Monday.",
            format="markdown",
        ),
        silent(
            "# Kiln maker raises $57 million for ovens\n\nThe maker of ovens has raised $57 million from "
            "investors, it said on Monday.",
            format="markdown",
        ),
        clash(
            "# Town orders sixteen buses\n\nThe town has ordered 60 buses from a maker in Turku for next "
            "year.",
            format="markdown",
        ),
        clash(
            "# Port to lose 340 berths in refit\n\nThe work at the old port starts in May and lasts "
            "two years. In that time 430 berths will be out of use.\n",
            format="markdown",
        ),
        clash(
            "# Seal colony grows to 2,460\n\nWardens on the sandbanks have finished their count. "
            "They found 2,640 seals, more than ever.\n",
            format="markdown",
        ),
        clash(
            "In brief\n\n- The bridge will cost 83 million euros\n- Work starts in May\n\nThe state "
            "will pay for the bridge. The price is now put at 38 million euros.\n",
            format="markdown",
        ),
        silent(
            "# Port to lose 340 berths in refit\n\nThe work at the old port starts in May. In that "
            "time 340 berths will be out of use, and 430 jobs are at risk.\n",
            format="markdown",
        ),
        silent(
            "# Seal colony grows to 2,460\n\nWardens on the sandbanks found 2,460 seals. They had "
            "counted 2,640 birds the day before.\n",
            format="markdown",
        ),
    ),
)
