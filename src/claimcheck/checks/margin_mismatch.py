"""A majority or margin that is not the difference of the two counts.

"8,672 votes to 8,460, a majority of 221": the digits of 212 changed places. The check reads two counts of
one kind and the margin that the wording hangs on them.
"""

import re
from collections.abc import Iterator

from claimcheck.checks.arithmetic import meets, plain, stated, subtract, verdict_of
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.series import reading, same_measure

_MARGIN = r"(?:majority|margin|lead|difference|gap|surplus|advantage)"
# "lost 88-71, by a margin of 17 points": a score is no claim.
_SCORE = Wording(
    "N",
    r"\b(?P<more>[0-9]{1,3})[-–](?P<less>[0-9]{1,3}),? (?:by |with )?(?:an? |the )?"
    rf"(?:(?:winning )?{_MARGIN} of )?<margin:N>(?P<goal> margin| lead| majority)?(?=[.,;|]|$| to | for )",
)
_HINTS = (
    "majority",
    "margin",
    "lead",
    "led ",
    "difference",
    "gap",
    "surplus",
    "advantage",
    "benefit",
    " by ",
)
_WORDINGS = (
    # "8,672 votes and the incumbent 8,460 votes, a majority of 212"
    Wording(
        "NNN",
        r"<more:N>~(?:\bto\b|\band\b|\bagainst\b|,|-|–)~?<less:N>~,"
        rf" (?:giving (?:\w+ ){{0,2}}|with )?an? (?:\w+ ){{0,2}}{_MARGIN} of <margin:N>",
    ),
    # "led by 198 votes, with 8,615 to 8,417"; "a majority of 212 (8,672 to 8,460)"
    Wording(
        "NNN",
        rf"\b(?:by|{_MARGIN} of) <margin:N>[^|A-Z]{{0,20}}(?:,|:|;| \(| –| —) ?(?:(?:with|winning|taking) )?"
        r"<more:N>(?: votes)? ?(?:to|against|-|–) ?<less:N>",
    ),
    # "The plan won by a margin of 20, with 71 for and 61 against"
    Wording(
        "NNN",
        rf"\b(?:by|{_MARGIN} of) <margin:N>[^|A-Z]{{0,20}}(?:,|:|;| \(| –| —) ?(?:with )?"
        r"<more:N> (?:for|in favour|in favor|yes) (?:and|to|against) <less:N> (?:against|no|opposed)\b",
    ),
    # "51.2 per cent to her 47.1 per cent, a lead of 4 points"; "with 45 to 38 per cent, ahead by 7 points"
    Wording(
        "PPB",
        rf"<more:P>~(?:\bto\b|\bagainst\b|,|-|–)~?<less:P>~?,[^|A-Z]{{0,30}}\b(?:{_MARGIN} of|leads? by"
        r"|led by|ahead by|wins? by|won by) <margin:B>",
    ),
    # "cut by 7.2 days against 3.1 with placebo, a difference of 4.1"; "fell by 7.2 days. The placebo group
    # improved by 3.1 days, so that the advantage of the drug was 4.1 days"
    Wording(
        "...",
        r"\bby <more:[NDMU]>[^|A-MO-Z]{0,60}(?:\.?\|[^|A-Z]{0,60}\b(?:by|of)|\bby|\bagainst|\bversus"
        r"|\bcompared with) "
        r"<less:[NDMU]>[^|A-Z]{0,60}(?:,|;|\.?\|)[^|A-Z]{0,25}\b(?:an?|the) (?:\w+ )?"
        r"(?:advantage|difference|gap|benefit|treatment effect)(?: of(?: the)? \w+ (?:was|is)| of| was| is)"
        r" <margin:[NDMU]>"
        r"(?=[.,;|)]|$)",
        (" advantage", " difference", " gap", " benefit", " effect"),
    ),
)


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Margins that two counts do not give."""
    for found in article.find(*_WORDINGS, hints=_HINTS):
        more, less, margin = found["more"], found["less"], found["margin"]
        # The difference of two percentages is told in points.
        points = margin.quantity is not None and margin.quantity.unit == "percentage_point"
        if not same_measure((more, less) if points else (more, less, margin)):
            continue
        first, second = stated(more), stated(less)
        ranges = reading((more, less, margin))
        if first is None or second is None:
            yield Abstention((more, less, margin))
            continue
        difference = subtract(ranges[0], ranges[1]) if first >= second else subtract(ranges[1], ranges[0])
        if not meets(difference, ranges[2]):
            yield Slip(
                evidence=(more, less, margin),
                words={
                    "counts": f"{plain(max(first, second), 12)} - {plain(min(first, second), 12)}"
                    f" = {plain(abs(first - second), 12)}",
                    "margin": found.quote("margin"),
                },
                verdict=verdict_of(more, less, margin),
            )
    for found in article.find(_SCORE):
        yield from _of_score(found)


def _of_score(found: Found) -> Iterator[Slip]:
    """A margin beside a score: "88-71, by a margin of 17 points", "3-1, a two-goal margin"."""
    margin = found["margin"]
    size, told = stated(margin), found.match["goal"] is not None
    if size is None or not (told or re.search(rf"{_MARGIN} of \S+$", found.text)):
        return
    more, less = int(found.match["more"]), int(found.match["less"])
    if abs(more - less) == size:
        return
    place = found.block.place(f"{more}{found.text[len(str(more))]}{less}")
    yield Slip(
        evidence=(place, margin),
        words={
            "counts": f"{max(more, less)} - {min(more, less)} = {abs(more - less)}",
            "margin": found.quote("margin"),
        },
        verdict=verdict_of(margin),
    )


CHECK = InternalCheck(
    name="margin-mismatch",
    slips=slips,
    message="The margin is not the difference of its counts: {counts}; the text says \u201c{margin}\u201d",
    advice="Check the three figures against the declared result.",
    examples=(
        clash("Ms Roy received 4,518 votes and Mr Hale 4,297 votes, a majority of 212."),
        clash("The amendment passed by 41 votes, with 318 to 287."),
        clash("The yes side took 12,040 votes to 11,876, a margin of 146."),
        clash("She leads by 1,250 votes, with 20,110 against 18,680."),
        clash("The bid fell by 309 votes to 277, a margin of 23."),
        clash("The plan passed by a margin of 20, with 71 for and 61 against."),
        clash("He took 51.2 per cent to her 47.1 per cent, a lead of 6 points."),
        clash("The Reds lost 88-71, by a margin of 27 points."),
        silent("The plan passed by a margin of ten, with 71 for and 61 against."),
        silent("He took 51.2 per cent to her 47.1 per cent, a lead of 4.1 points."),
        silent("The Reds lost 88-71, by a margin of 17 points."),
        silent("The Reds lost 88-71; by a majority of five, the board wants a new coach."),
        silent("Ms Roy received 4,518 votes and Mr Hale 4,297 votes, a majority of 221."),
        silent("The amendment passed by 31 votes, with 318 to 287."),
        silent("The yes side took 12,040 votes to 11,876, a margin of 164."),
        silent("She leads by about 1,400 votes, with 20,110 against 18,680."),
        silent("They lost by 3 goals, with 20 minutes to 10 spectators left."),
        silent("The drug cut headache days by 7.2 against 3.1 with placebo, a difference of 4.1 days."),
        silent("Rain fell on 7.2 days in May against 3.1 in June, while the sun shone 4.9 days longer."),
        clash(
            "The new pump cut the delay by 9 days on the hill. The mill below improved by 5 days, so "
            "that the advantage of the pump was 6 days."
        ),
        silent(
            "The new pump cut the delay by 9 days on the hill. The mill below improved by 5 days, so "
            "that the advantage of the pump was 4 days."
        ),
    ),
)
