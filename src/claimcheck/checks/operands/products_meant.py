"""A total told a sentence or two after how many got how much each: "The payout of €48,400 came from timber".

"The cooperative paid its 140 members €320 each at Easter." What is per one and how many there are stand
in one sentence, the total is spoken of as known, and it is one slip of the keys from what the two make.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import misprinted
from claimcheck.checks.operands.nearby import Sentence, tellings
from claimcheck.checks.operands.products import Product
from claimcheck.checks.operands.series import same_measure
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_EACH = Pattern(r"(?P<rate>[MU]),? (?:each|apiece|a head|a piece|per head|per person)\b")
_TOTAL = Pattern(
    r"\b(?:the|its|their|his|her|that|a|in) (?:[a-z-]+ ){0,2}(?:payout|bill|sum|total|cost|gift"
    r"|grant|prize|fine|bonus"
    r"|payment|outlay|haul|harvest|catch|load|expense|spending|fund|proceeds|takings|income|loan|donation) of"
    r" (?P<total>[MU])|\b(?:the|that|those|all) (?P<definite>[MU])(?! of\b)"
    r"|\b(?:in all|in total|altogether|all told|together)\b[^|A-Z]{0,40}? (?P<joint>[MU])"
)
_OTHER = Pattern(
    r"\b(?:more|less|another|other|first|last year|each|per|a year|a month|up to|than|from|remaining)\b"
)
_MOST_CLAIMS = 60


def meant_products(article: Article) -> Iterator[Product]:
    """Totals that the rate and the number told before them do not make."""
    if len(article.claims) > _MOST_CLAIMS:
        return
    for telling in tellings(article, "M", "U"):
        for match in _TOTAL.finditer(telling.now.text):
            at = match.start(next(name for name, letter in match.groupdict().items() if letter))
            total, said = telling.now.claim_at(at), stated(telling.now.claim_at(at))
            if total.hedge or total.restates or not said or _OTHER.search(match.group()):
                continue
            told = [each for sentence in telling.before[-2:] for each in _told(sentence)]
            if len(told) != 1:
                continue
            ((rate, many),) = told
            per, number = stated(rate), stated(many)
            figures = [claim for claim in article.claims if claim.kind == total.kind]
            if not per or not number or not same_measure((rate, total)):
                continue
            if any(stated(claim) == per * number for claim in figures):
                continue
            if misprinted(said.normalize(), (per * number).normalize()):
                yield Product(rate, many, total, average=False)


def _told(sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """How much each got, and how many they were, where the sentence counts nothing else."""
    counts = [claim for claim in sentence.figures if claim.kind == "count" and not is_bare(claim)]
    for match in _EACH.finditer(sentence.text):
        if len(counts) == 1 and counts[0].hedge is None:
            yield sentence.claim_at(match.start("rate")), counts[0]
