"""A total over several years, games or places, and what was made in each of them.

"She raised £300,000 in three years: £80,000 in the first, £100,000 in the second and £110,000 in the third."
The figure right before the colon says how many there were, and is no total of what follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Wording
from claimcheck.model import Claim

# One part: its figure, "in" or "at", and where or when; an ordinal may stand there, but no other figure.
_PART = r"[NM](?: [a-z]+)? (?:in|at) [^|A-NP-SU-Z,;:]{1,40}"
_SEVERAL = Wording(
    "....",
    r"<total:[NM]>(?: [a-z]+)? (?:in|over|from|at|across) (?:his |her |its |their |the |only |just )?"
    rf"<several:[ND]>[^|A-Z:;,.]{{0,40}}: (?P<parts>{_PART}(?:, {_PART}){{0,8}}?,? and {_PART}?)(?=[.;|]|$)",
    (": ",),
)
# "51 goals in 118 games: 14 in his first season": with more than these it is not the games that are listed.
_MOST = 15


class Total(NamedTuple):
    """A total and what is said to make it."""

    total: Claim
    parts: tuple[Claim, ...]


def over_several(article: Article) -> Iterator[Total]:
    """Totals over as many as are listed after the colon, or over far more."""
    for found in article.find(_SEVERAL):
        total = found["total"]
        parts = tuple(claim for claim in found.claims_in("parts") if claim.kind in ("count", "money"))
        several = stated(found["several"])
        alike = all(part.kind == "money" or is_bare(part) or part.head == total.head for part in parts)
        if several is not None and alike and (several == len(parts) or (several > _MOST and len(parts) > 2)):
            yield Total(total, parts)
