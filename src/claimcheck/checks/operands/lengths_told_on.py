"""Lengths that point back: both ends were told, in one sentence or two, and the length is that of all of it.

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
from claimcheck.checks.operands.lengths import BEGINS, ENDS
from claimcheck.checks.operands.nearby import Sentence, Telling, tellings
from claimcheck.checks.operands.timespan import days_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# A stretch of time, whatever went on in it.
_STRETCH = (
    "event|period|time|span|run|stretch|spell|stint|tenure|term|reign|rule|career|stay|absence|gap|wait|delay"
    "|closure|shutdown|stoppage|strike|walkout|lockout|curfew|siege|blockade|ban|festival|fair|tour|trip"
    "|voyage"
    "|journey|expedition|mission|visit|campaign|exhibition|show|trial|hearing|inquiry|search|hunt|operation"
    "|ordeal|outage|blackout|drought|war|conflict|occupation|ceasefire|truce|truces|works?|construction"
    "|repairs?"
    "|renovation|project|programme|program|tournament|championships?|competition|conference|summit|meeting"
    "|consultation|break|holidays?|season|lease|contract|deal|agreement|presidency|captivity|exile|service"
    "|marriage|life|residency|fast|vigil|sit-in|protests?|occupancy|standoff|stand-off|suspension|freeze"
)
# How long was "it"? The length of all of it, by the words before and after.
_POINTS_BACK = (
    # "stepped down in 2019 after 21 years in the post"; "..., 48 days later"
    Pattern(
        r"\bafter (?:just |only |some |all of )?(?P<length>D)(?P<noun> (?:in|at|as|on|of) (?:the|his|her"
        r"|its|their|power|office|charge"
        r"|prison|jail|command|captivity|exile|custody|service|strike|sea|hospital)\b[^A-Z,;.]{0,30}"
        r"| of [a-z]+s)?(?=[.,;)]| and\b|$)"
    ),
    # "a working life of 32 years"
    Pattern(
        rf"\b(?:an?|the|his|her|its"
        rf"|their) (?:[a-z-]+ )?(?P<noun>{_STRETCH}) of (?P<length>D)(?=[.,;)]|$)"
    ),
    # "In 22 years on the bench"; "at 54 days it was the longest"; "during the five months it is away"
    Pattern(
        r"(?P<noun>^ ?(?:in|at|over|during|throughout|for|across)|\b(?:over|during|throughout|for most of"
        r"|for much of|for all of|in)"
        r" (?:its|his|her|their|the|those|these)|^ ?(?:after|for most of) (?:the|his|her|its"
        r"|their))(?: whole| full| entire| nearly)?"
        r" (?P<length>D)(?! (?:ago|later|earlier|before|after|to|from)\b)"
    ),
    # "ending a 42-year association"; "bringing to a close their 11-year partnership"
    Pattern(
        r"\b(?P<noun>ending|ended|ends|capping|concluding|closing|bringing (?:to an end"
        r"|to a close)) (?:an?|the|his|her|its"
        r"|their) (?P<length>D)"
    ),
)
_NAMED = Pattern(r"[a-z-]+")
_OPENS_LATER = Pattern(
    r"\b(?:since|between|from|named|imposed|stolen|installed|hired|elected|chosen|picked|opened|opens"
    r"|walked|went|lost"
    r"|vanished|disappear\w*|missing|signed|signs|sworn|came (?:to|in|into)|comes (?:into)|bought|buys"
    r"|put (?:up|on)"
    r"|hung|enter\w*|set (?:up|out|off)|declared|called|built|lent|loaned|stopp\w+|halt\w*|cut|ruled"
    r"|reigned|block\w*"
    r"|evacuat\w*|flooded|occup\w+|seiz\w+|took (?:over|up|off|office|charge|the)|takes (?:over|up|effect"
    r"|off)|go(?:es)? up"
    r"|docked|erupt\w*|arrest\w*|jail\w*|kidnap\w*|abduct\w*|captur\w*|detain\w*|first|became|becomes"
    r"|made|establish\w*"
    r"|install\w*|play\w*|div(?:ed|es|e)|dove|swam|stood up|rose|power|arriv\w*|depart\w*|sail\w*|married"
    r"|wed|fell ill|admitted|grounded|broke (?:down|out)|laid|begun"
    r"|submitted|filed|lodged|ordered|promised|announced|launch\w*)\b"
)
_CLOSES_LATER = Pattern(
    r"\b(?:taken down|came down|comes down|come down|went back|go back|goes back|recogni[sz]ed"
    r"|found|until|till"
    r"|recovered|back|rescued|handed|came home|gave|moved out|reappear\w*|withdr[ae]w\w*|decommission\w*"
    r"|replaced"
    r"|switched off|remov\w*|discover\w*|next seen|reunited|resurfac\w*|relieved|discharg\w*|paid off|cleared"
    r"|demolished|lost (?:his|her|its|the|their)|sat down|ashore|walked (?:out|off|ashore)|got (?:to|back"
    r"|out)|pulled (?:in|out)|last|final|declared over|left|leaves?|expires?|runs out|ran out|ceased"
    r"|stopped|signed|deliver\w*|approved|granted|unveiled|inaugurat\w*|touch\w* down|sank|scrapped"
    r"|went out|put out"
    r"|buried|sentenced|convicted|rul(?:ed|ing)|verdict)\b"
)
# What stands beside a date by which it is known what happened then.
_CLAUSE = 90
_OTHER = Pattern(
    r"\b(?:aged?|old|average|mean|per|each|every|another|further|extra|first|last|next"
    r"|past|final)\b"
)


_THAN = Pattern(r" (?:later|earlier|sooner|longer|shorter|more|less) than\b")
_POINTS_IN_TIME = frozenset(("day", "month", "year"))


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
    if _THAN.match(now.text, at + 1):
        # "one day later than planned"
        return
    if _OTHER.search(match.group().replace("first", "")) or _OTHER.search(now.quote(length).lower()):
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
    (one, first, start), (other, last, end) = dates
    early, late = days_of(start), days_of(end)
    if early is None or late is None or not {early.granularity, late.granularity} <= _POINTS_IN_TIME:
        return
    if early.first > late.first and early.inferred and late.inferred:
        # The year of one of them was worked out, and is not the one that is meant.
        return
    if early.first > late.first:
        one, first, start, other, last, end = other, last, end, one, first, start
    if start.start == end.start or days_of(start) == days_of(end):
        return
    if begins(_clause(one, first)) and ends(_clause(other, last)):
        yield Stretch(now, length, (start, end))


def _same_thing(noun: str, match: re.Match[str], sentence: Sentence) -> bool:
    """Whether the length is of what the range was: "runs from 4 to 13 July ... the ten-day event"."""
    named = set(_NAMED.findall(sentence.text))
    if re.match(
        r" ?(?:during|over|throughout|across|in (?:those|these|the|his|her|its"
        r"|their))\b",
        match.group(),
    ):
        return True
    if noun in (
        "event",
        "period",
        "run",
        "stretch",
        "spell",
        "reign",
        "rule",
        "tenure",
        "term",
        "occupation",
    ):
        return "whose" in match.groupdict()
    return noun in named


def _clause(sentence: Sentence, at: int) -> str:
    """The words around a date, up to the dates beside it."""
    text = sentence.text
    before = text.rfind("T", 0, at) + 1
    after = text.find("T", at + 1)
    after = len(text) if after < 0 else after
    return text[max(before, at - _CLAUSE) : at] + " " + text[at + 1 : min(after, at + _CLAUSE)]


def begins(words: str) -> bool:
    return BEGINS.search(words) is not None or _OPENS_LATER.search(words) is not None


def ends(words: str) -> bool:
    return ENDS.search(words) is not None or _CLOSES_LATER.search(words) is not None
