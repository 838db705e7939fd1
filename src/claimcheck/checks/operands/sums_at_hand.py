"""A row of three figures or more and one larger figure of their measure at hand, near their sum.

"The festival cost £640,000. Tickets brought in £310,000, sponsors £180,000 and the city £130,000." No
wording says that the row is all there is; that its sum comes within a tenth of the larger figure, and does
not make it, does. The row is joined by commas and one "and", and stands alone in its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import miscarried, misprinted
from claimcheck.checks.operands.nearby import Telling, alike, tellings
from claimcheck.checks.operands.series import adds_up, bounded, same_measure, sum_words
from claimcheck.checks.operands.wholes_before import Shared
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_NEAR = Decimal("0.1")
# What the words share out may be missed by more.
_NEAR_ENOUGH = Decimal("0.25")
_SHARES_OUT = Pattern(
    r"\b(?:split\w*|divid\w*|shar(?:e[sd]?|ing)(?: out)?|break\w* down|broken down|pays? for|paid for"
    r"|cover\w*|consist\w*"
    r"|compris\w*|made up of|goes? to(?:wards)?|went to|will go|spent on|allocat\w*|earmark\w*"
    r"|finance[sd]?|account(?:s|ed)? for"
    r"|ways|parts|tranches|heads|items|instal?ments|contribut\w*|came from|comes? from|provid\w*|put in"
    r"|buys?|funds?)\b"
)
# "€22m for the laboratory, then €41m for the line and a further €19m for the store": parts told in turn are a
# row only where their sum shows it.
_IN_TURN = Pattern(r"\b(?:a further|another|then|later|after that|in turn|finally|and in)\b")
_LAST_OF_ALL = Pattern(r"\bthe (?:other|remaining|rest,|last|final) [NMU]\b[^NMU]*$")
_FEWEST = 3
_LONGEST_GAP = 70
_JOINED = Pattern(r"[,;]|\band\b|\bplus\b")
_PARTIAL = Pattern(
    r"(?<!-)\b(?:includ\w+|such as|among|notably|especially|for example|mainly|mostly|each|apiece|alone"
    r"|elsewhere|the rest"
    r"|others?|remaining|of which|of whom|additional|further|another|more|less|fewer|compared|against|earlier"
    r"|previous\w*|last year|from|to|than|rose|fell|up|down|between|or|respectively|average\w*|per"
    r"|every|about half"
    r"|at first|originally|later|then|after|before|since|until|new)\b"
)


def at_hand(article: Article) -> Iterator[Shared]:
    """Totals with a row of parts that nearly makes them."""
    for telling in tellings(article):
        figures = _without_their_number([claim for claim in telling.now.figures if claim.restates is None])
        text = telling.now.text
        if _LAST_OF_ALL.search(text):
            # "the bank had £1.2m; the tax office was owed the other £0.9m" closes the row.
            text = text.replace("the other ", "").replace("the remaining ", "").replace("the last ", "")
        if len(figures) < _FEWEST or _PARTIAL.search(_IN_TURN.sub("", text)):
            continue
        told_in_turn = _PARTIAL.search(text) is not None
        near = _NEAR_ENOUGH if _SHARES_OUT.search(telling.now.text) or text != telling.now.text else _NEAR
        for total, parts in _choices(telling, figures):
            if told_in_turn and not _misprint(total, parts):
                continue
            if _fits_nearly(total, parts, near) and _one_row(telling, parts):
                yield Shared(total, parts)
                break


def _misprint(total: Claim, parts: tuple[Claim, ...]) -> bool:
    """Whether the total is one slip of the keys, or one ten not carried, from what the parts make."""
    said, made = stated(total), sum_words(parts)[1]
    return said is not None and (misprinted(said.normalize(), made.normalize()) or miscarried(said, made))


def _without_their_number(figures: list[Claim]) -> list[Claim]:
    """The figures without the one that only counts them: "splits it three ways: €2.1 billion ..."."""
    counts = [claim for claim in figures if claim.kind == "count"]
    if len(counts) == 1 and len(figures) > _FEWEST and stated(counts[0]) == len(figures) - 1:
        return [claim for claim in figures if claim is not counts[0]]
    return figures


def _choices(telling: Telling, figures: list[Claim]) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    """The total first and its row, the row and its total, the row and a total of the sentence before."""
    if len(figures) > _FEWEST:
        yield figures[0], tuple(figures[1:])
        yield figures[-1], tuple(figures[:-1])
    for sentence in reversed(telling.before[-2:]):
        there = [
            (at, claim)
            for at, claim in reversed(sentence.marked)
            if claim.restates is None and same_measure((claim, figures[0]))
        ]
        for at, claim in there:
            if not _PARTIAL.search(_clause(sentence.text, at)):
                yield claim, tuple(figures)


def _clause(text: str, at: int) -> str:
    """The words around a place, up to what ends a clause: "for 60 jets, with options for 25 more"."""
    begin = max(text.rfind(sign, 0, at) for sign in ",;:|")
    stop = min((found for sign in ",;:|" if (found := text.find(sign, at)) >= 0), default=len(text))
    return text[begin + 1 : stop]


def _fits_nearly(total: Claim, parts: tuple[Claim, ...], near: Decimal) -> bool:
    """Whether the parts miss the total, and by no more than a slip would."""
    figure = stated(total)
    if figure is None or figure <= 0 or not same_measure((*parts, total)) or not bounded((*parts, total)):
        return False
    if any((stated(part) or Decimal(0)) >= figure for part in parts) or adds_up(parts, total):
        return False
    return abs(sum_words(parts)[1] - figure) <= figure * near and _of_one_thing(total, parts)


def _of_one_thing(total: Claim, parts: tuple[Claim, ...]) -> bool:
    """Whether counts are of one noun, or the parts go without."""
    if total.kind != "count":
        return True
    return all(is_bare(part) or alike(part.head, total.head) for part in parts)


def _one_row(telling: Telling, parts: tuple[Claim, ...]) -> bool:
    """Whether the parts follow each other in the sentence, with a comma or an "and" between any two."""
    places = [at for at, claim in telling.now.marked if claim in parts]
    gaps = [telling.now.text[one + 1 : other] for one, other in pairwise(places)]
    return bool(gaps) and all(len(gap) <= _LONGEST_GAP and _JOINED.search(gap) for gap in gaps)
