"""Parts of a whole that an earlier sentence told: "There are 90 beds. On Sunday night 96 of them were taken".

"Of them", "of the crew", "of those charged", "among them were" point back at a number of the same people or
things. The whole is the largest number at hand that can be meant: when the part is above even that one, no
reading makes it a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.kinship import PEOPLE
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.stems import stem
from claimcheck.model import Claim

_OF_THEM = Pattern(r"(?P<part>[NMU]) (?:out )?of (?:them|these|those|(?:the|its|their|his|her) [a-z-]+)\b")
# The claim has taken the words in: "910 of the farms", "thirteen of the crew", "31 of those charged".
_TAKEN_IN = Pattern(
    r"(?:[0-9][0-9,.]*|[a-z-]+(?: (?:hundred|thousand|and|[a-z]+teen|[a-z]+ty))*) "
    r"of (?:(?:the|these|its|his|her|their) (?P<what>[a-z-]+)|(?:those|them)(?: who (?:were"
    r"|had been))?(?: (?P<did>[a-z]+ed))?)"
)
_AMONG_THEM = Pattern(
    r"(?:^ ?|, |; )(?:among|amongst|of) them,? (?:were|are|was|is) (?:also |only "
    r"|just )?(?P<part>N)"
)
# "€18 million, of which the European Union is to pay €21 million"
_OF_WHICH = Pattern(
    r"(?P<whole>[NMU])(?:,| –|;) of (?:which|whom) [^|A-Z,;]{1,60} (?P<part>[NMU])(?=[.,;)]|$| (?:and|in"
    r"|from|for|by)\b)"
)
_PEOPLE = frozenset(stem(word) for word in (*PEOPLE, "people", "women", "men", "boys", "girls", "children"))
# "Twenty-two players have signed up, among them 25 from the state university"
_AMONG_NOW = Pattern(r"(?P<whole>N)[^|A-Z;]{3,80}, among (?:them|whom|these) (?:are |were )?(?P<part>N)")
# "has paid out 3.1 billion pesos so far. Farmers received 4.2 billion of that"
_OF_THAT = Pattern(r"(?P<part>[NMU]) of (?:that|this|it|which)\b(?! [a-z]+ed\b)")
# "290 on board, 310 of them schoolchildren": a number without a noun of its own, right before
_BARE_WHOLE = Pattern(
    r"(?P<whole>N) (?:on board|aboard|inside|present|in all|there)(?:,| –"
    r"| \() ?(?P<part>N) of (?:them|whom)\b"
)
# What lies on top of a whole, is no part of it or is counted more than once.
_OTHER = Pattern(
    r"\b(?:more|less|fewer|extra|additional|further|another|than|each|every|per|on top|times|total|altogether"
    r"|in all|already|previous\w*|last year|a day|a year|a week|a month|daily|annual\w*)\b"
)


class Part(NamedTuple):
    """A part and the largest whole that it can be of."""

    now: Sentence
    part: Claim
    whole: Claim


def told_on(article: Article) -> Iterator[Part]:
    """Parts whose whole another sentence, or a clause with other words in between, told."""
    for telling in tellings(article, "N", "M", "U"):
        now = telling.now
        for match in _OF_WHICH.finditer(now.text):
            part, whole = now.claim_at(match.start("part")), now.claim_at(match.start("whole"))
            if _alone(part, whole, now.figures) and (part.kind == "money" or is_bare(part)):
                yield Part(now, part, whole)
        for match in _OF_THEM.finditer(now.text):
            part = now.claim_at(match.start("part"))
            if is_bare(part) and not _beside(now, match.start("part")):
                yield from _back(telling, part)
        for match in _AMONG_THEM.finditer(now.text):
            yield from _among(telling, now.claim_at(match.start("part")))
        for pattern in (_AMONG_NOW, _BARE_WHOLE):
            for match in pattern.finditer(now.text):
                part, whole = now.claim_at(match.start("part")), now.claim_at(match.start("whole"))
                if _one_group(part, whole) and not _beside(now, match.start("part")):
                    yield Part(now, part, whole)
        for match in _OF_THAT.finditer(now.text):
            part = now.claim_at(match.start("part"))
            last = telling.before[-1].figures if telling.before else ()
            ahead = tuple(claim for claim in (*last, *now.figures) if claim.start < part.start)
            alike_ones = tuple(claim for claim in ahead if same_measure((claim, part)))
            if len(alike_ones) == 1 and alike_ones[0].kind != "count" and alike_ones[0].hedge is None:
                yield Part(now, part, alike_ones[0])
        for at, claim in now.marked:
            told = _TAKEN_IN.fullmatch(now.quote(claim).lower())
            if told is not None and claim.kind == "count" and not _beside(now, at):
                yield from _did(telling, claim, told["did"]) if told["did"] else _back(telling, claim)


def _one_group(part: Claim, whole: Claim) -> bool:
    """Whether a part without a noun of its own, or with that of people, can be of a group of people."""
    if whole.hedge is not None or not stated(whole):
        return False
    return is_bare(part) or part.head == whole.head or part.head in _PEOPLE


def _beside(now: Sentence, at: int) -> bool:
    """Whether the words around a figure set it apart from the whole: "another 30 of them"."""
    return _OTHER.search(now.text[max(0, at - 20) : at + 25]) is not None


def _alone(part: Claim, whole: Claim, figures: tuple[Claim, ...]) -> bool:
    return not any(
        same_measure((part, claim)) and claim not in (part, whole)
        for claim in figures
        if claim.kind == part.kind
    )


def _back(telling: Telling, part: Claim) -> Iterator[Part]:
    """The wholes of the part's own noun in the sentences before, if any."""
    spoken = (*telling.told, *(claim for claim in telling.now.figures if claim.start < part.start))
    wholes = [
        claim
        for claim in spoken
        if claim.kind == part.kind and stated(claim) and claim.hedge is None and alike(claim.head, part.head)
    ]
    # A number told without a noun of its own may be of these things too.
    if not wholes or any(is_bare(claim) and claim.head is None for claim in spoken if claim.kind == "count"):
        return
    # "64 acts from 17 countries, 22 of them from Alberta": whatever is large enough may be what is meant.
    size = stated(part)
    if size is None or any(
        claim.kind == part.kind and (stated(claim) is None or (stated(claim) or 0) >= size)
        for claim in spoken
    ):
        return
    yield Part(telling.now, part, max(wholes, key=lambda claim: stated(claim) or 0))


def _did(telling: Telling, part: Claim, did: str) -> Iterator[Part]:
    """ "Prosecutors charged 28 people ... 31 of those charged": the people of whom the same verb was told."""
    for sentence in reversed(telling.before):
        if re.search(rf"\b{did}\b", sentence.text):
            counts = tuple(claim for claim in sentence.figures if claim.kind == "count")
            if len(counts) == 1 and stated(counts[0]) and counts[0].hedge is None:
                yield Part(telling.now, part, counts[0])
            return


def _among(telling: Telling, part: Claim) -> Iterator[Part]:
    """ "A class of 240 cadets graduated. Among them were 26 women"."""
    if not telling.before:
        return
    counts = tuple(claim for claim in telling.before[-1].figures if claim.kind == "count")
    if len(counts) == 1 and stated(counts[0]) and counts[0].hedge is None and part.head in _PEOPLE:
        yield Part(telling.now, part, counts[0])
