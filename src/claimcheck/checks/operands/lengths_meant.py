"""A definite length of the only two dates it can lie between, told sentences after them.

"The reading room closed on 3 February. ... Borrowers were let back in on 28 April. Staff had spent the nine
weeks in between running a van." The length is spoken of as known ("the nine weeks", "a season of 101
days"); the sentences up to it tell two dates and no third; something begins at the first or ends at the
second; no two dates of the text lie that far apart; and the length comes near the truth.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from claimcheck.checks.article import Article
from claimcheck.checks.operands.lengths_told_on import Stretch, begins, ends
from claimcheck.checks.operands.nearby import Sentence, Telling, tellings
from claimcheck.checks.operands.timespan import Days, Length, days_of, lasts, length_of, passes, separates
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_DEFINITE = Pattern(
    r"\b(?:the|these|those|his|her|its|their|all|over the|for the|for all the) (?P<known>D)"
    r"(?= (?:in between|between|he|she|it|they|that|spent|without|away|as|aloft|when|since"
    r"|in (?:the )?[a-z]+|at|under|on)"
    r"\b|[.,;])"
    r"|\b(?:an?|the|its|his|her|their) (?:[a-z-]+ ){0,2}(?:season|spell|stretch|wait|absence"
    r"|closure|voyage|ordeal"
    r"|search|trial|siege|strike|stay|tenure|career|reign|run|shutdown|tour|mission|journey|trip|hunt|fight|battle"
    r"|campaign|exile|captivity|silence|gap|break|delay|outage|stoppage|walkout|closure"
    r"|interlude) of (?P<spell>D)"
    r"|\b(?:after|for) (?P<plain>D) (?:of|without|in (?:the|a|his|her|captivity|prison|jail|exile"
    r"|office|hospital)|at"
    r"|away|behind|under)\b"
    # "Over the ten-year term the tenant must ..."; "in five and a half years aloft"
    r"|\b(?:over|during|throughout|for) the (?P<term>D) (?:term|period|lease|run|stay|tenure|contract)\b"
    r"|(?:^ ?|[,;] )in (?P<aloft>D) (?:aloft|away|abroad|at sea|in space|in orbit|in office"
    r"|in prison|underground)\b"
    # "Schools have been told to plan without it for two years."
    r"|\bfor (?P<end>D)(?=\.?[\"\u201d]?$)"
)
_OTHER = Pattern(
    r"\b(?:ago|old|aged|age|every|each|per|average|notice|within|sentence[sd]?|guarantee|warranty|loan|lease|visa"
    r"|permit|first|last|next|past|final|other|another|further|extra|additional|more|less|least|up to"
    r"|usual\w*|normal\w*|experience|deal|plan|opening|early|record)\b"
)
_SAYS_WHEN = Pattern(r"[0-9]|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)")
# "The hall opened in 1994 and the annexe burned down in 2012"
_TWO_THINGS = Pattern(r"\b(?:and|but|while) (?:the|an?|its|their|his|her|another)\b")
_SETS_OUT = Pattern(r"\b(?:left|leaves|set (?:off|out|sail))\b")
_COMES_IN = Pattern(
    r"\b(?:tied up|docked|returned|reached|arrived|let (?:in|back)|let out|set (?:him|her|them) free)\b"
)
_GRAINS = ("day", "month", "year")
_NEAREST, _FURTHEST = Decimal("0.6"), Decimal("1.67")
_LEAD, _TAIL, _CLAUSE, _MOST_DATES = 30, 20, 90, 12


def meant_lengths(article: Article) -> Iterator[Stretch]:
    """Lengths that the two dates before them do not give."""
    dates = [days for claim in article.claims if (days := days_of(claim)) is not None]
    if len(dates) > _MOST_DATES:
        return
    for telling in tellings(article, "D"):
        for match in _DEFINITE.finditer(telling.now.text):
            at = match.start(next(name for name, letter in match.groupdict().items() if letter))
            length = telling.now.claim_at(at)
            stated = length_of(length)
            around = telling.now.text[max(0, at - _LEAD) : at + _TAIL]
            if (
                stated is None
                or "age" in length.text.lower()
                or length.hedge not in (None, "about", "nearly")
                or _OTHER.search(around)
            ):
                continue
            bounds = _bounds(telling, at)
            if bounds is not None and _near(stated, *bounds) and not _explained(stated, dates, article):
                yield Stretch(telling.now, length, bounds)


def _bounds(telling: Telling, at: int) -> tuple[Claim, Claim] | None:
    """The only two dates of the sentences up to a place, where the one begins or the other ends something."""
    told = [
        (sentence, place, claim)
        for sentence in (*telling.before, telling.now)
        for place, claim in sentence.marked
        if claim.kind == "date"
        and (sentence is not telling.now or place < at)
        and _SAYS_WHEN.search(claim.text)
    ]
    distinct = list({days_of(claim): (sentence, place, claim) for sentence, place, claim in told}.values())
    if len(distinct) != 2:
        return None
    (one, first, start), (other, last, end) = distinct
    begun, ended = days_of(start), days_of(end)
    if begun is None or ended is None or not {begun.granularity, ended.granularity} <= set(_GRAINS):
        return None
    if begun.granularity != ended.granularity or begun.last >= ended.first:
        return None
    if one is other and _TWO_THINGS.search(one.text[first:last]):
        return None
    opened, closed = _clause(one, first), _clause(other, last)
    begun_or_ended = begins(opened) or ends(closed) or _SETS_OUT.search(opened) or _COMES_IN.search(closed)
    return (start, end) if begun_or_ended else None


def _clause(sentence: Sentence, at: int) -> str:
    return sentence.text[max(0, at - _CLAUSE) : at] + " " + sentence.text[at + 1 : at + _CLAUSE]


def _near(length: Length, start: Claim, end: Claim) -> bool:
    begun, ended = days_of(start), days_of(end)
    low, high = length.in_days()
    if begun is None or ended is None or low is None or high is None:
        return False
    actual = (ended.last - begun.first).days + 1
    return _NEAREST <= (low + high) / 2 / actual <= _FURTHEST


def _explained(length: Length, dates: list[Days], article: Article) -> bool:
    """Whether any two dates of the text, or one and its publication, lie that far apart."""
    told = [*dates]
    if article.source.published is not None:
        told.append(Days(article.source.published, article.source.published, "day", inferred=False))
    for one, other in combinations(told, 2):
        first, last = sorted((one, other))
        if (
            lasts(length, first.until(last), between=True)
            or separates(length, first, last)
            or passes(length, first, last)
        ):
            return True
    return any(lasts(length, each) for each in dates if each.granularity == "range")
