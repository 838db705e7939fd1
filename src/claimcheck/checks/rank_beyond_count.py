"""A place in a list that the list does not have.

"The fifth of four concerts", "ranked 12th out of 10": the ordinal or the number of places is from another
version. Only "the Nth of M" and "Nth out of M" are read.
"""

from collections.abc import Iterator

from claimcheck.checks.arithmetic import allowed, plain, stated, verdict_of
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent

_RANK = r"<rank:O>(?: [a-z'’-]+){0,2}"
_WORDINGS = (
    Wording("NO", rf"{_RANK} (?:out )?of (?:(?:the|its|his|her|their|these|a total of) )?<count:N>"),
    Wording(
        "NO",
        rf"{_RANK},? (?:in|among|on) (?:a|the|its) (?:field|list|group|table|ranking|league) of <count:N>",
    ),
)


def slips(article: Article) -> Iterator[Slip]:
    """Ordinals above the number of things they are taken from."""
    for found in article.find(*_WORDINGS, hints=(" of ",)):
        rank, count = found["rank"], found["count"]
        place, most = stated(rank), allowed(count)
        if place is None or most is None or most.high is None or place <= most.high:
            continue
        yield Slip(
            evidence=(rank, count),
            words={
                "rank": found.quote("rank"),
                "count": found.quote("count"),
                "figures": f"{plain(place)} of {plain(most.high)}",
            },
            verdict=verdict_of(rank, count),
        )


CHECK = InternalCheck(
    name="rank-beyond-count",
    slips=slips,
    message="\u201c{rank}\u201d is more than the \u201c{count}\u201d it is taken from: {figures}",
    advice="Check the number of places, then the rank.",
    examples=(
        clash("It was the fifth of four concerts planned for the summer."),
        clash("The school came 23rd out of 19 in the district."),
        clash("The bill is the seventh of six that the committee will hear."),
        clash("The city ranks 31st in a list of 28 European capitals."),
        clash("Her novel was third of the two books on the shortlist."),
        silent("It was the third of four concerts planned for the summer."),
        silent("The school came 13th out of 19 in the district."),
        silent("On the 21st of March 12 boats left the harbour."),
        silent("A fifth of four million households pay no tax."),
        silent("The 18th century house has four rooms."),
    ),
)
