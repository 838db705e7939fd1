"""Totals that were told before their parts, where the words say that the parts are all of them.

"An order for 50 coaches ... The order consists of 29 with seats, 12 with beds and 9 with a bar"; "52 votes
to 34, with eleven abstentions. All 97 delegates were in the hall"; "522 m long. Its spans measure 140 m,
242 m and 140 m"; "34 ships, 14 trawlers, 12 ferries and eight tugs"; "The tour cost $3.1 million. The
state paid $900,000, sponsors put in $1.4 million and concert fees came to $800,000".
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from claimcheck.checks.arithmetic import stated
from claimcheck.checks.article import Article, Found, Wording
from claimcheck.checks.operands.nearby import tellings
from claimcheck.checks.operands.series import parts_after, same_measure, sum_words
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

# "an order for 50 coaches. Work starts in 2028. The order consists of ..."
_CONSISTS = Wording(
    "NNN",
    r"\b(?P<what>[\w]+) (?:for|of) (?:a total of )?<total:N>[^A-SU-Z]{0,200}\| ?(?:the|this|that|its)"
    r" (?P=what) (?:consists? of|comprises?|is made up of|is composed of|is (?:divided|split) into)",
    ("consist", "compris", "made up of", "composed", "divided", "split"),
)
_FOR = r"(?: votes?)?(?: (?:for|in favour|in favor))?"
_AGAINST = r"(?:,? (?:to|and|against)|,)(?: (?:with|against))? "
_BALLOT = (
    rf"<ayes:N>{_FOR}{_AGAINST}<noes:N>(?: votes?)?(?: (?:against|opposed))?"
    r"(?:,| and|, and|, with| with) <idle:N>"
)
_ALL_VOTED = (
    # "by 52 votes to 34, with eleven abstentions. All 97 delegates were in the hall"
    Wording(
        "NNNN",
        rf"{_BALLOT}[^|A-Z]{{0,40}}(?:\.?\|)? ?\ball (?:of )?(?:the )?<total:N>(?P<role>[^|A-Z]{{0,40}})",
        ("all ",),
    ),
    # "All 97 delegates voted: 52 for, 34 against and eleven abstentions"
    Wording(
        "NNNN", rf"\ball (?:of )?(?:the )?<total:N>(?P<role>[^|A-Z]{{1,60}})(?:\|[^|A-Z]{{0,30}})?{_BALLOT}"
    ),
)
_VOTED = Pattern(r"\b(?:voted|cast|present|in the (?:chamber|room|hall)|took part|attended|turned up)\b")
# "the 522 m viaduct ... Its spans measure 140 m, 242 m and 140 m"
_SPANS = Wording(
    "UUU",
    r"<total:U>(?P<said>[^|A-CE-SU-Z]{0,120}\.?\| )(?:(?:its|the|their)(?: N)? ?"
    r"(?:spans|sections|arches|stages|legs)(?: are| were| measured?| run to)?"
    r"|it has N (?:spans |sections |legs |stages )?of) ?(?=U,? )",
    ("spans", "sections", "arches", "stages", "legs", "it has "),
)
_LONG = Pattern(r"^ (?:long|in length|from (?:abutment|end|bank|shore|start)|in all|across)\b")
# "34 ships, 14 trawlers, 12 ferries and eight tugs"
_KINDS_ROW = Wording("NNNN", r"<total:N>(?=, N, N(?:,)? and N(?:[.;|]|$))")
_KINDS = {
    "ship": frozenset("vessel carrier tanker ferry ferri tug freighter bulker trawler cruiser barge".split()),
    "vehicl": frozenset("car van lorry lorri truck bus motorcycl tractor ambul minibus".split()),
    "aircraft": frozenset("jet plane helicopt glider freighter airlin fighter bomber".split()),
    "anim": frozenset("sheep goat cow hors pig dog cat donkey hen cattl".split()),
    "home": frozenset("flat hous apart bungalow maisonett cottag villa studio".split()),
    "bird": frozenset("duck goos gees swan gull heron tern owl eagl".split()),
    "tree": frozenset("oak ash birch elm pine lime mapl beech appl pear plum".split()),
}
# "The tour cost $3.1 million.", and then who paid how much of it.
BILL = Pattern(
    r"\b(?:cost|costs|costing|price|bill|budget|expense|outlay|raised|funding|financed|worth|investment"
    r"|priced at|fund|damages|fine|package)\b"
)
PAYING = Pattern(
    r"\b(?:pa(?:y|ys|id)|put in|puts in|g(?:ave|ive|ives)|contribut\w*|cover(?:s|ed)?|financ\w*|provid\w*"
    r"|chipped in|came (?:to|from)|comes? from|met|add(?:s|ed)|donat\w*|lent|lends?|borrow\w*|grant\w*"
    r"|suppl(?:y|ies|ied)|foot(?:s|ed)?|bore|bears?|shar(?:e|ed|es)|went to|goes to|go to|will go)\b"
)
_NOT_ALL = Pattern(
    r"\b(?:includ\w+|such as|among|notably|especially|for example|mainly|mostly|each|alone|elsewhere"
    r"|the rest|others?|remaining|of which|of whom|additional|further|another|more|compared|against|earlier"
    r"|previous\w*|last year|from [a-z]+ to|rose|fell|up|down|instead|at first|originally|or)\b"
)
# Parts that miss their total by more than this may be other things than its parts.
_NEAR = Decimal("0.15")


class Shared(NamedTuple):
    """A total, and the parts that are told to be all of it."""

    total: Claim
    parts: tuple[Claim, ...]


def told_before(article: Article) -> Iterator[Shared]:
    """Totals with the whole of their parts, in one sentence or the next."""
    for found in article.find(_CONSISTS):
        parts = parts_after(found.block, found.match.end(), "N")
        if len(parts) >= 2:
            yield Shared(found["total"], parts)
    for found in article.find(*_ALL_VOTED):
        if _VOTED.search(found.match["role"]) and "abst" in found.quote("idle") + found.after + found.text:
            yield Shared(found["total"], (found["ayes"], found["noes"], found["idle"]))
    for found in article.find(_SPANS):
        parts = parts_after(found.block, found.match.end(), "U")
        if len(parts) >= 3 and _LONG.match(found.match["said"]) and _near(found["total"], parts):
            yield Shared(found["total"], parts)
    for found in article.find(_KINDS_ROW):
        parts = parts_after(found.block, found.match.end(), "N")
        if _of_a_kind(found, parts) and _near(found["total"], parts):
            yield Shared(found["total"], parts)
    yield from _bills(article)


def _bills(article: Article) -> Iterator[Shared]:
    """What something cost, and the sentence after it that tells who paid how much."""
    for telling in tellings(article, "M"):
        parts = tuple(claim for claim in telling.now.claims if claim.kind == "money")
        if len(parts) < 3 or not telling.before or not PAYING.search(telling.now.text):
            continue
        bill = telling.before[-1]
        totals = [claim for claim in bill.claims if claim.kind == "money" and claim.restates is None]
        if len(totals) != 1 or not BILL.search(bill.text) or _NOT_ALL.search(telling.now.text):
            continue
        parts = tuple(part for part in parts if part.restates is None)
        if same_measure((*parts, totals[0])) and _near(totals[0], parts):
            yield Shared(totals[0], parts)


def _near(total: Claim, parts: tuple[Claim, ...]) -> bool:
    figure = stated(total)
    if figure is None:
        return False
    return abs(sum_words(parts)[1] - figure) <= figure * _NEAR


def _of_a_kind(found: Found, parts: tuple[Claim, ...]) -> bool:
    """Whether the parts are kinds of what the total counts: tankers and ferries of ships."""
    kinds = _KINDS.get(found["total"].head or "")
    return kinds is not None and len(parts) >= 3 and all((part.head or "") in kinds for part in parts)
