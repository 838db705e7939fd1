"""Lengths that point back: both ends were told, in one sentence or two, and a later one goes on about all of it.

"The curfew was imposed on March 3 and lifted on March 17. The two weeks of empty streets ..."; "She was named
head in 1998. She stepped down in 2019 after 21 years in the post"; "from 4 to 13 July ... the ten-day event".
The dates must be the only two at hand, the words around the earlier begin something, those around the later
end it, and the length must be told as one of the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.article import Article
from claimcheck.checks.lengths import BEGINS, ENDS
from claimcheck.checks.nearby import Sentence, Telling, tellings
from claimcheck.checks.timespan import days_of
from claimcheck.model import Claim

# A stretch of time, whatever went on in it.
_STRETCH = (
    "event|period|time|span|run|stretch|spell|stint|tenure|term|reign|rule|career|stay|absence|gap|wait|delay"
    "|closure|shutdown|stoppage|strike|walkout|lockout|curfew|siege|blockade|ban|festival|fair|tour|trip|voyage"
    "|journey|expedition|mission|visit|campaign|exhibition|show|trial|hearing|inquiry|search|hunt|operation"
    "|ordeal|outage|blackout|drought|war|conflict|occupation|ceasefire|truce|truces|works?|construction|repairs?"
    "|renovation|project|programme|program|tournament|championships?|competition|conference|summit|meeting"
    "|consultation|break|holidays?|season|lease|contract|deal|agreement|presidency|captivity|exile|service"
    "|marriage|life|residency|fast|vigil|sit-in|protests?|occupancy|standoff|stand-off|suspension|freeze"
)
# How long was "it"? The length of all of it, by the words before and after.
_POINTS_BACK = (
    # "the ten-day event", "his 35-year reign"
    re.compile(
        rf"\b(?P<whose>the|his|her|its|their|this|that) (?P<length>D)(?:-| )(?:long )?(?:[a-z-]+ )?"
        rf"(?P<noun>{_STRETCH})\b"
    ),
    # "The two weeks of empty streets"; "in the 19 years between, nobody"; "during those six days"
    re.compile(r"\b(?P<whose>the|those|these) (?P<length>D) (?P<noun>of|between|in between|without|that passed)\b"),
    # "stepped down in 2019 after 21 years in the post"; "..., 48 days later"
    re.compile(
        r"\bafter (?:just |only )?(?P<length>D)(?P<noun> (?:in|at|as|on|of) (?:the|his|her|its|their|power|office|charge"
        r"|prison|jail|command|captivity|exile|custody|service|strike|sea|hospital)\b[^A-Z,;.]{0,30})?(?=[.,;)]| and\b|$)"
    ),
    re.compile(r", (?:just |only )?(?P<length>D) (?P<noun>later)\b"),
    # "a working life of 32 years"
    re.compile(rf"\b(?:an?|the|his|her|its|their) (?:[a-z-]+ )?(?P<noun>{_STRETCH}) of (?P<length>D)(?=[.,;)]|$)"),
    # "It lasted 48 days"
    re.compile(
        r"(?:^ ?|, |; |\band )(?:it|they|this|that|all|the (?:whole )?(?P<noun>[a-z-]+))(?: had| has)? (?:lasted|took"
        r"|went on for|ran for|lasts|takes) (?P<length>D)(?=[.,;)]|$| in all| in total)"
    ),
)
_NAMED = re.compile(r"[a-z-]+")
_OPENS_LATER = re.compile(
    r"\b(?:since|named|imposed|stolen|installed|hired|elected|chosen|opened|walked|went|lost|vanished|disappeared"
    r"|missing|signed|sworn|came|bought|put up|hung|entered|set up|declared|called|built|lent|loaned|stopped|halted"
    r"|cut|ruled|reigned|blocked|evacuated|flooded)\b"
)
_CLOSES_LATER = re.compile(
    r"\b(?:taken down|went back|recognised|recognized|found|until|till|recovered|back|rescued|handed|came home|gave"
    r"|moved out|reappeared|withdr[ae]w\w*|decommissioned|replaced|switched off|removed|discovered|next seen"
    r"|reunited|resurfaced|relieved|discharged|paid off|cleared|demolished)\b"
)
# What stands beside a date by which it is known what happened then.
_CLAUSE = 90
_OTHER = re.compile(r"\b(?:aged?|old|average|mean|per|each|every|another|further|extra|first|last|next|past|final)\b")


class Stretch(NamedTuple):
    """A length, and both ends of what lasted it; `ends` is one claim when a range was read as one."""

    now: Sentence
    length: Claim
    ends: tuple[Claim, ...]


def told_on(article: Article) -> Iterator[Stretch]:
    """Lengths of what other words than theirs began and ended."""
    for telling in tellings(article, "D"):
        for pattern in _POINTS_BACK:
            for match in pattern.finditer(telling.now.text):
                yield from _with_ends(telling, match)


def _with_ends(telling: Telling, match: re.Match[str]) -> Iterator[Stretch]:
    now = telling.now
    at = match.start("length")
    length = now.claim_at(at)
    if _OTHER.search(match.group()) or _OTHER.search(now.quote(length).lower()):
        return
    # Nearest first: a sentence with both ends, then one end in each of two sentences.
    here = [(now, place, claim) for place, claim in now.marked if claim.kind == "date" and place < at]
    there = [
        (sentence, place, claim)
        for sentence in telling.before[-2:]
        for place, claim in sentence.marked
        if claim.kind == "date"
    ]
    dates = [*there, *here]
    noun = match["noun"] or ""
    if len(dates) == 1 and dates[0][0] is not now:
        sentence, _, claim = dates[0]
        days = days_of(claim)
        if days is not None and days.granularity == "range" and _same_thing(noun, match, sentence):
            yield Stretch(now, length, (claim,))
        return
    if len(dates) != 2:
        return
    if all(sentence is now for sentence, *_ in dates):
        return
    (one, first, start), (other, last, end) = dates
    early, late = days_of(start), days_of(end)
    if early is None or late is None or early.granularity != late.granularity or early.granularity == "range":
        return
    if early.first > late.first:
        one, first, start, other, last, end = other, last, end, one, first, start
    if start.start == end.start or days_of(start) == days_of(end):
        return
    if _begins(_clause(one, first)) and _ends(_clause(other, last)):
        yield Stretch(now, length, (start, end))


def _same_thing(noun: str, match: re.Match[str], sentence: Sentence) -> bool:
    """Whether the length is of what the range was: "the festival runs from 4 to 13 July ... the ten-day event"."""
    named = set(_NAMED.findall(sentence.text))
    if noun in ("event", "period", "run", "stretch", "spell", "reign", "rule", "tenure", "term", "occupation"):
        return "whose" in match.groupdict()
    return noun in named


def _clause(sentence: Sentence, at: int) -> str:
    """The words around a date, up to the dates beside it."""
    text = sentence.text
    before = text.rfind("T", 0, at) + 1
    after = text.find("T", at + 1)
    after = len(text) if after < 0 else after
    return text[max(before, at - _CLAUSE) : at] + " " + text[at + 1 : min(after, at + _CLAUSE)]


def _begins(words: str) -> bool:
    return BEGINS.search(words) is not None or _OPENS_LATER.search(words) is not None


def _ends(words: str) -> bool:
    return ENDS.search(words) is not None or _CLOSES_LATER.search(words) is not None
