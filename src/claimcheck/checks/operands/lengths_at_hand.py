"""A length by the only beginning and end at hand: "opens on 2 June, closes on 14 July. They have 90 days".

No wording says that it is their length; that a verb begins something at the first date and another ends it at
the second, that no third date is near, and that the length comes near what lies between, does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.article import Article
from claimcheck.checks.operands.lengths_told_on import Stretch, begins, ends
from claimcheck.checks.operands.nearby import Sentence, Telling, tellings
from claimcheck.checks.operands.timespan import Days, days_of, length_of
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_GRAINS = ("day", "month", "year", "range")
_SAYS_WHEN = Pattern(r"[0-9]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)", re.IGNORECASE)
# A length of something else, or counted from somewhere else.
_OTHER = Pattern(
    r"\b(?:ago|old|aged|age|every|each|per|average|mean|median|notice|within|sentence[sd]?|jail|prison"
    r"|guarantee|warranty|loan|lease|contract|visa|permit|licen[cs]e|subscription|ticket|supply"
    r"|for the (?:first|last|past|next)|in the (?:last|past|next)|another|further|extra|late|delay\w*"
    r"|overdue|experience"
    r"|usual\w*|normal\w*|first|last|next|record|up to|at least|at most|more than|less than|half"
    r"|maximum|minimum|term"
    r"|later|earlier|since|before|lifetime|life|at a time|a day|a week|early)\b"
)
_NEAREST, _FURTHEST = Decimal("0.45"), Decimal("2.2")
_LEAD, _TAIL = 40, 25
# A length that opens the sentence after both dates, and what it is spent on.
_AT_ONCE = 14
# One subject did both: not "the hall opened in 1994 and the annexe burned down in 2012".
_JOINED = Pattern(
    r"\b(?:and|until|till|to|but)\b(?! (?:the|an?|its|their|his|her|this|that|it|he|she|they)\b)"
)
_IN_IT = Pattern(r" (?:in|of|at|on|without|under|with|as|went|passed|had|have|it (?:took|lasted))\b")
_A_YEAR = 366


def at_hand(article: Article) -> Iterator[Stretch]:
    """Lengths that come near the time between the two dates at hand, and are not it."""
    for telling in tellings(article, "D"):
        lengths = [(at, claim) for at, claim in telling.now.marked if length_of(claim) is not None]
        if len(lengths) != 1:
            continue
        at, length = lengths[0]
        around = telling.now.text[max(0, at - _LEAD) : at + _TAIL]
        if _OTHER.search(around) or length.hedge not in (None, "about", "nearly", "just_under", "just_over"):
            continue
        bounds = _bounds(telling, at)
        if bounds is None or bounds[0].start < length.start < bounds[-1].start:
            # "Arrested in 2003 after eleven years abroad, he was freed in 2009"
            continue
        if _near(length, bounds):
            yield Stretch(telling.now, length, bounds)


def _bounds(telling: Telling, at: int) -> tuple[Claim, ...] | None:
    """The only two dates of the sentence, or of it and the one before, that begin and end something.

    They do by their verbs, or by the length's following right upon them: "took them on 14 November and gave
    them up on 11 May. Nearly six months in the desert".
    """
    sentences = [telling.now] if _dates(telling.now) else []
    if telling.before and len(_dates(telling.now)) < 2:
        sentences = [telling.before[-1], *sentences]
    placed = [(sentence, place, claim) for sentence in sentences for place, claim in sentence.marked]
    dates = [(sentence, place, claim) for sentence, place, claim in placed if claim.kind == "date"]
    if len(dates) == 1:
        (sentence, place, claim) = dates[0]
        bracketed = sentence.text[:place].endswith("(")
        return (claim,) if _is_range_of_days(claim) and not bracketed else None
    # "This week, on 11 May" is one day told twice.
    dates = [each for each in dates if _SAYS_WHEN.search(each[2].text)]
    if len(dates) != 2:
        return None
    (one, begun, start), (other, ended, end) = dates
    first, last = days_of(start), days_of(end)
    if first is None or last is None or not _of_one_grain(first, last, telling.now.claim_at(at)):
        return None
    if first.first >= last.first:
        return None
    opened = one.text[max(0, begun - 70) : begun]
    closed = (
        one.text[begun + 1 : ended] if one is other else one.text[begun + 1 :] + other.text[:ended]
    ) + other.text[ended + 1 : ended + 26]
    if begins(opened) and ends(closed):
        return start, end
    joined = one is other and _JOINED.search(one.text[begun + 1 : ended]) is not None
    follows = one is not telling.now and at <= _AT_ONCE
    return (start, end) if joined and follows and _IN_IT.match(telling.now.text, at + 1) else None


def _of_one_grain(first: Days, last: Days, length: Claim) -> bool:
    """Whether both dates are known as precisely, or precisely enough for a length in months or years."""
    grains = {first.granularity, last.granularity}
    if not grains <= set(_GRAINS):
        return False
    long = length.quantity is not None and length.quantity.unit in ("month", "year")
    return len(grains) == 1 or (long and grains == {"day", "month"})


def _dates(sentence: Sentence) -> list[Claim]:
    return [claim for claim in sentence.claims if claim.kind == "date"]


def _is_range_of_days(claim: Claim) -> bool:
    """ "From 22 September to 3 October", and not "1956-87"."""
    days = days_of(claim)
    return days is not None and days.granularity == "range" and (days.last - days.first).days < _A_YEAR


def _near(length: Claim, bounds: tuple[Claim, ...]) -> bool:
    stated, first, last = length_of(length), days_of(bounds[0]), days_of(bounds[-1])
    if stated is None or first is None or last is None:
        return False
    low, high = stated.in_days()
    actual = (last.last - first.first).days + 1
    if low is None or high is None or actual <= 0:
        return False
    return _NEAREST <= (low + high) / 2 / actual <= _FURTHEST
