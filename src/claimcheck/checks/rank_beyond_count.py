"""A place in a list that the list does not have.

"The fifth of four concerts", "ranked 12th out of 10": the ordinal or the number of places is from another
version. Only "the Nth of M" and "Nth out of M" are read.
"""

from collections.abc import Iterator

from claimcheck.checks.arithmetic import allowed, plain, stated, verdict_of
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import InternalCheck, Slip, clash, silent
from claimcheck.lexicon.patterns import Pattern

_CAME_IN = (
    r"[^|A-Z;]{1,50}\b(?:came|comes|finished|finishes|ranks?|ranked|was placed|is placed|stands|lies|is|was)"
    r" (?:home )?(?:in )?(?:the )?<rank:O>(?: place)?(?=[.,;|]|$)"
)
_RANK = r"<rank:O>(?: [a-z'’-]+){0,2}"
_WORDINGS = (
    Wording("NO", rf"{_RANK} (?:out )?of (?:(?:the|its|his|her|their|these|a total of) )?<count:N>"),
    # "31st in a list of 28", "eleventh in a race of nine", "190th in the index of 180 states"
    Wording(
        "NO",
        r"<rank:O>,? (?:in|among|on|at) (?:an?|the|its|this|that) (?:[a-z-]+ ){0,2}?(?:field|list|group|table"
        r"|ranking|league|race|index|contest|class|competition|championship|survey|line-up|poll|draw) of"
        r" (?:the )?<count:N>",
    ),
    # "21st in the 20-club league"
    Wording(
        "NO",
        r"<rank:O>(?: place)? (?:in|of|out of) (?:the|a|its) <count:N> (?:league|table|field|race|index|group"
        r"|contest|division|list|ranking|championship|grid)\b",
    ),
    # "Of the seven bidders, the Danish firm came eighth"; "There were six finalists. Ireland came seventh."
    Wording(
        "NO",
        rf"\b(?:of|among|out of|in a field of)(?: the)? <count:N>,{_CAME_IN}",
    ),
    Wording("NO", rf"\bthere (?:were|are) <count:N>\.?\|{_CAME_IN}"),
)


_OF = Pattern(r"^O(?: [a-z'’-]+){0,2} (?:out )?of ")


_OF_ITS_OWN = Pattern(
    r" (?:ranking|edition|list|table|survey|meeting|anniversary|annual|round|day|year|season)s?$"
)


def slips(article: Article) -> Iterator[Slip]:
    """Ordinals above the number of things they are taken from."""
    for found in article.find(*_WORDINGS, hints=("of ", " in ", "there ")):
        rank, count = found["rank"], found["count"]
        if (
            found["rank"].start < found["count"].start
            and not _OF.search(found.text)
            and " " in found.quote("rank")
        ):
            # "his seventh medal in a race of six boats"
            continue
        if _OF_ITS_OWN.search(found.quote("rank")):
            # "third in the 30th ranking of ten countries"
            continue
        if found.after.startswith(("'", "’")):
            # "the third of two brothers' shops"
            continue
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
        clash("Out of the eight choirs, Lund came eleventh."),
        clash("She was 48th in a race of 40."),
        clash("The side is 21st in the 20-club league."),
        clash("There were five bidders. The Danes came sixth."),
        clash("The port stands 190th in the index of 180 harbours."),
        silent("Out of the eight choirs, Lund came second in its eleventh contest."),
        silent("He won his seventh medal in a race of six boats."),
        silent("The third of two brothers' shops is to close."),
        silent("There were five bidders. The sixth came late."),
        silent("Norway was third in the 30th ranking of ten countries."),
        silent("It was the third of four concerts planned for the summer."),
        silent("The school came 13th out of 19 in the district."),
        silent("On the 21st of March 12 boats left the harbour."),
        silent("A fifth of four million households pay no tax."),
        silent("The 18th century house has four rooms."),
    ),
)
