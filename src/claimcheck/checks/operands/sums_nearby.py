"""A definite total of what the sentences before told one by one, where it is a misprint of their sum.

"It gave £120,000 for the roof and £45,000 for the organ. A further £30,000 came from the parish. The £205,000
will be spent by Easter." No wording says what was added up, so nothing told before may make the figure, alone
or together, and it must be one slip of the keys from all of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import miscarried, misprinted
from claimcheck.checks.operands.nearby import Telling, alike, comparable, tellings
from claimcheck.checks.operands.series import adds_up, bounded, same_measure, sum_words
from claimcheck.checks.operands.wholes_before import Shared
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_TOTAL = Pattern(
    r"^ ?(?:the|these|those|all|all the|that|this) (?P<definite>[NMU])(?! of\b)"
    r"|\b(?:thus|so|together|in all|altogether|in total|combined|sum of|totals?|totall?ed|adds? up to"
    r"|comes? to|came to"
    r"|amounts? to|makes?|made|brings?|brought)[,:]? (?:about |a total of |the total to |it "
    r"|them )*(?P<summed>[NMU])"
    r"|, (?P<last>[NMU]) (?:in all|in total|altogether|all told)\b"
)
_OTHER = Pattern(
    r"(?<!-)\b(?:includ\w+|such as|each|per|every|average\w*|compared|than|from|instead|or|between"
    r"|up to|at least|budget"
    r"|record|previous\w*|last year|remaining|rest|left|lost)\b"
)
_REACH, _FEWEST, _MOST = 2, 2, 8


def nearby(article: Article) -> Iterator[Shared]:
    """Totals that are a misprint of the sum of what was told right before them."""
    for telling in tellings(article, "N", "M", "U"):
        for match in _TOTAL.finditer(telling.now.text):
            name = next(name for name, letter in match.groupdict().items() if letter)
            total = telling.now.claim_at(match.start(name))
            if total.restates is None and total.whole is None and not _OTHER.search(telling.now.text):
                row = _row(telling, total, match.start(name))
                if row:
                    yield Shared(total, row)


def _row(telling: Telling, total: Claim, at: int) -> tuple[Claim, ...]:
    """All that was told of the total's measure in its sentence, or before it, as far as it misses it."""
    told = [[claim for place, claim in telling.now.marked if place < at]]
    told += [list(sentence.claims) for sentence in reversed(telling.before[-_REACH:])]
    parts: list[Claim] = []
    found: tuple[Claim, ...] = ()
    for claims in told:
        parts = [claim for claim in claims if _may_be_part(claim, total)] + parts
        row = tuple(parts)
        if any(stated(part) == stated(total) for part in row):
            return ()
        if not _FEWEST <= len(row) <= _MOST or not bounded((*row, total)) or not comparable((*row, total)):
            continue
        if any(adds_up(row[start:], total) for start in range(len(row) - 1)):
            return ()
        made = stated(total)
        if found or made is None:
            continue
        true = sum_words(row)[1]
        if misprinted(made.normalize(), true.normalize()) or miscarried(made, true):
            found = row
    return found


def _may_be_part(claim: Claim, total: Claim) -> bool:
    if claim.kind != total.kind or claim.restates is not None or claim.hedge is not None:
        return False
    if not same_measure((claim, total)) or not stated(claim):
        return False
    return claim.kind != "count" or is_bare(claim) or is_bare(total) or alike(claim.head, total.head)
