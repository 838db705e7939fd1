"""Totals that point back at a row of parts, and totals told before a row that must be all of them.

"34 people in Lyon, 21 in Marseille and 12 in Nice. Most of the 67 detainees ..."; "€4.2bn for roads, €2.6bn
for rail and €700m for ports. That brings the budget to €7.5bn"; a list, and then "the three awards come to
£24,000"; "46 passengers. Twenty-seven were women and 19 were men"; "23 people in three provinces. Eleven died
in Quang Tri, seven in Hue and five in Da Nang".

A row is closed by its "and" and by nouns left out; a total is one by its words, and by lying near the sum. A
figure far from the sum counts something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article, Block
from claimcheck.checks.operands.nearby import Sentence, Telling, alike, tellings
from claimcheck.checks.operands.series import same_measure, sum_words
from claimcheck.lexicon.patterns import Pattern
from claimcheck.lexicon.sums import SUMS
from claimcheck.model import Claim

# Words that make a figure the sum of what was told before.
_SUMS_UP = Pattern(
    r"\b(?:that|this|which|it|they|these|together[^A-Z]{0,30}|the (?:two|three|four)?[a-z ]{0,20}) "
    r"(?P<how>makes?|made|adds? up to|added up to|comes? to|came to|amounts? to|amounted to|totals?|totall?ed"
    r"|is|are|brings?[^A-Z]{0,60}? to|brought[^A-Z]{0,60}? to|meant?|means|gives?|gave)(?: a| for a)?"
    r"(?: (?:combined |grand )?total(?: of)?)? (?P<total>[NMU])"
    # "..., bringing the three-day total to 2,980"
    r"|, bringing (?P<day>the D[^A-Z]{0,10}total|the total[^A-Z]{0,20}) to (?P<brought>[NMU])"
    # "Between them they hold 68 of the 120 seats"
    r"|(?:^ ?|, |; )(?P<among>between them|together|in all|all told|altogether|combined|taken together"
    r"|in total|jointly)"
    r",? [^A-Z]{0,50}(?P<held>[NMU])"
)
# "Most of the 67 detainees", "all 95 members", "the 800 cases"
_THE = Pattern(
    r"\b(?:the|these|those|all|all of the|the total of|his|her|its"
    r"|their) (?P<total>[NMU])(?! of\b)"
)
# "The three awards come to £24,000"
_ITEMS_COME_TO = Pattern(
    r"\b(?:the|these|all|together,? the) (?P<number>N)(?: [a-z]+){0,3}? (?:come|came|add up|amount"
    r"|amounted|are worth"
    r"|were worth|cost|costs|total|totall?ed|make|made|add)(?: together)?(?: to| up to)?(?: a total of)? "
    r"(?P<total>[NMU])"
)
_OTHERS = Pattern(r"\bthe (?:other|remaining) (?P<last>[NMU]) of the (?P<total>[NMU])")
_PARTIAL = Pattern(
    r"\b(?:includ\w+|such as|among|notably|especially|for example|mainly|mostly|each|alone|elsewhere|the rest"
    r"|others?|remaining|of which|of whom|additional|further|more|compared|against|earlier"
    r"|previous\w*|last year|from|than|rose|fell|up|down|between|or)\b"
)
_JOINT = Pattern(r"\b(?:and|plus)\b")
# Parts are told to within this share of a total that points back at them.
_NEAR = Decimal("0.2")
_MOST_PARTS = 12
# Ranks, medals and the like that leave nothing over, beside those that lexicon.sums knows.
_SORTS = (("gold", "silver", "bronze"), ("wins", "draws", "defeats"), ("won", "drawn", "lost"))


class Total(NamedTuple):
    """A total and the parts that its words present as all of it."""

    total: Claim
    parts: tuple[Claim, ...]


def told_on(article: Article) -> Iterator[Total]:
    """Totals told in another sentence than their parts."""
    for telling in tellings(article, "N", "M", "U"):
        yield from _summed_up(telling)
        if telling.before:
            yield from _pointing_back(telling)
            yield from _told_first(telling)
            yield from _the_rest(telling)
    yield from _below_lists(article)


def _summed_up(telling: Telling) -> Iterator[Total]:
    """ "That brings the budget to €7.5bn" after a row, or "together with the 18 ... that makes 82"."""
    now = telling.now
    for match in _SUMS_UP.finditer(now.text):
        if match["how"] in ("is", "are") and "together" not in match.group():
            continue
        name = next(name for name in ("total", "held", "brought") if match[name])
        total = now.claim_at(match.start(name))
        ahead = tuple(claim for claim in now.claims if claim.start < total.start and claim.kind == total.kind)
        last = telling.before[-1] if telling.before else None
        row = _row(last) if last is not None else ()
        grows = (match["how"] or "").startswith("br") or (
            match["day"] is not None and "D" not in match["day"]
        )
        if ahead and ("together" in now.text[: match.end()] or "with" in now.text):
            figures = tuple(claim for claim in last.figures if claim.kind == total.kind) if last else ()
            if len(ahead) == 1 and len(figures) == 1:
                row = (*figures, *ahead)
            elif len(ahead) > 1 and re.search(r"[;,.:–] together", now.text):
                row = ahead
        elif ahead:
            adds = (match["how"] or "").startswith(("add", "com", "came", "amount", "total"))
            row = ahead if (match["day"] is not None or adds) and len(ahead) > 1 else ()
        total_is_part = total.whole is not None and match["among"] is None
        if (
            not total_is_part
            and _near(total, row, most=_NEAR, held=match["among"] is not None)
            and not (grows and _more(total, row))
        ):
            yield Total(total, row)


def _pointing_back(telling: Telling) -> Iterator[Total]:
    """ "Most of the 67 detainees": a definite number right after a row whose nouns were left out."""
    now = telling.now
    row = _row(telling.before[-1]) or _row(telling.before[-1], closed=False)
    sexes = len(row) == 2 and {claim.head for claim in row} in _SEXES
    if len(row) < 2 or not (sexes or _elided(row)):
        return
    closed = bool(_row(telling.before[-1]))
    named = row[0]
    for match in _THE.finditer(now.text):
        total = now.claim_at(match.start("total"))
        every = match.group().startswith("all")
        if total.kind != named.kind or (is_bare(total) and not every):
            continue
        same = every or alike(total.head, named.head) or total.head in _ANYBODY
        counted = any(stated(claim) == len(row) for claim in now.claims if claim is not total)
        if (
            (counted or (closed and (same or sexes or len(row) > 2)))
            and _near(total, row, most=_NEAR)
            and not _partial_sum(total, row)
        ):
            yield Total(total, row)


def _the_rest(telling: Telling) -> Iterator[Total]:
    """ "The court convicted 19 men and acquitted 8. The other five of the 32 accused died in jail"."""
    for match in _OTHERS.finditer(telling.now.text):
        last, total = (telling.now.claim_at(match.start(name)) for name in ("last", "total"))
        ahead = tuple(claim for claim in telling.before[-1].figures if claim.kind == last.kind)
        here = tuple(claim for claim in telling.now.figures if claim.start < last.start)
        parts = (*ahead, *here, last)
        if len(parts) >= 2 and _near(total, parts, most=_NEAR, held=True):
            yield Total(total, parts)


def _told_first(telling: Telling) -> Iterator[Total]:
    """ "46 passengers. Twenty-seven were women and 19 men": a row that must be all of the figure before."""
    last, now = telling.before[-1], telling.now
    row = _row(now)
    largest = max((stated(part) or Decimal(0) for part in row), default=Decimal(0))
    totals = [
        claim
        for claim in last.figures
        if not is_bare(claim) and (stated(claim) or Decimal(0)) > largest and _may_hold(claim, row)
    ]
    if len(row) < 2 or len(totals) != 1:
        return
    (total,) = totals
    if not _near(total, row, most=_NEAR):
        return
    if _all_sorts(now, row, total) or _as_many_places(last, total, row):
        yield Total(total, row)


def _below_lists(article: Article) -> Iterator[Total]:
    """A list of amounts, and the sentence after it that says what they come to."""
    after: dict[int, Block] = {}
    blocks = article.blocks
    for number, block in enumerate(blocks[:-1]):
        if block.role == "item" and blocks[number + 1].role != "item":
            after[block.number] = blocks[number + 1]
    for _, items in article.lists():
        closing = after.get(items[-1].number)
        if closing is None or any(len(item.claims) != 1 for item in items):
            continue
        match = _ITEMS_COME_TO.search(closing.outline)
        if match is None or stated(closing.claim_at(match.start("number"))) != len(items):
            continue
        parts = tuple(item.claims[0] for item in items)
        total = closing.claim_at(match.start("total"))
        if _near(total, parts, most=Decimal(1)):
            yield Total(total, parts)


def _row(sentence: Sentence, *, closed: bool = True) -> tuple[Claim, ...]:
    """The figures of a sentence that stand in one row: of one measure, joined by commas and an "and"."""
    figures = [(at, claim) for at, claim in sentence.marked if claim.kind in ("count", "money", "measure")]
    # "two mines, with 1,150 workers at Obuasi and 870 at Tarkwa": the first number is that of the parts.
    if len(figures) > 2 and stated(figures[0][1]) == len(figures) - 1:
        figures = figures[1:]
    if not 2 <= len(figures) <= _MOST_PARTS:
        return ()
    first, last = figures[0][0], figures[-1][0]
    text = sentence.text
    between = text[first + 1 : last]
    if re.search(r"(?<![\w-])[0-9]", between):
        return ()
    if (
        _PARTIAL.search(between)
        or _PARTIAL.search(text[last + 1 : last + 40])
        or (closed and not _JOINT.search(between))
    ):
        return ()
    gaps = [text[at + 1 : upto] for (at, _), (upto, _) in pairwise(figures)]
    if any("," not in gap and not _JOINT.search(gap) and ";" not in gap for gap in gaps):
        return ()
    row = tuple(claim for _, claim in figures)
    return row if same_measure(row) and all(stated(claim) for claim in row) else ()


def _elided(row: tuple[Claim, ...]) -> bool:
    """Whether one noun is told and the others left out: "412 patients in July and 388 in August"."""
    named = [claim for claim in row if not is_bare(claim)]
    if row[0].kind != "count":
        return True
    return len(named) <= 1 or len({claim.head for claim in named}) == 1


_SEXES = ({"man", "woman"}, {"boy", "girl"}, {"adult", "child"})
_ANYBODY = frozenset(("people", "case", "victim", "detaine", "person", "adult", "casualti", "item", "unit"))


def _near(total: Claim, row: tuple[Claim, ...], *, most: Decimal, held: bool = False) -> bool:
    figure = stated(total)
    if not row or not figure or not same_measure((*row, total)) or (total.whole is not None and not held):
        return False
    added = sum_words(row)[1]
    # A part as large as the total is no part of it.
    return abs(added - figure) <= most * figure and all((stated(part) or figure) < figure for part in row)


def _more(total: Claim, row: tuple[Claim, ...]) -> bool:
    """Whether the total is above the sum, so that it may hold what was there before."""
    return (stated(total) or Decimal(0)) > sum_words(row)[1]


def _partial_sum(total: Claim, row: tuple[Claim, ...]) -> bool:
    """Whether some neighbouring parts make the figure: "the 55 in both cities"."""
    figures = [stated(part) or Decimal(0) for part in row]
    return any(
        sum(figures[start:end]) == stated(total)
        for start in range(len(figures))
        for end in range(start + 1, len(figures) + 1)
        if end - start < len(figures)
    )


def _may_hold(total: Claim, row: tuple[Claim, ...]) -> bool:
    return bool(row) and same_measure((*row, total)) and total.hedge in (None, "about")


def _all_sorts(now: Sentence, row: tuple[Claim, ...], total: Claim) -> bool:
    """Whether each part is named by another word of a set that leaves nothing over."""
    marks = {claim.id: at for at, claim in now.marked}
    ends = [*(marks[claim.id] for claim in row[1:]), len(now.text)]
    told = [
        set(re.findall("[a-z]+", f"{claim.text.lower()} {now.text[marks[claim.id] : end]}"))
        for claim, end in zip(row, ends, strict=True)
    ]
    whole = f"{total.text.lower()} {now.text}"
    for each in SUMS:
        if not any(word in whole for word in each.besides) and _each_its_own(told, each.parts):
            return True
    return any(_each_its_own(told, tuple((word,) for word in sort)) for sort in _SORTS)


def _each_its_own(told: list[set[str]], sorts: tuple[tuple[str, ...], ...]) -> bool:
    if len(told) != len(sorts):
        return False
    left = list(sorts)
    for words in told:
        fits = [sort for sort in left if not words.isdisjoint(sort)]
        if len(fits) != 1:
            return False
        left.remove(fits[0])
    return True


def _as_many_places(last: Sentence, total: Claim, row: tuple[Claim, ...]) -> bool:
    """Whether the total is told of as many places or times as there are parts: "23 in three provinces"."""
    counted = [claim for claim in last.claims if claim is not total and stated(claim) == len(row)]
    if len(counted) != 1 or not _elided(row):
        return False
    marks = {claim.id: at for at, claim in last.marked}
    between = last.text[marks[total.id] + 1 : marks[counted[0].id]]
    return (
        re.fullmatch(
            r"[^A-Z,;]{0,40}\b(?:in|at|on|from|across|over|for)(?: the| its| his"
            r"| her)? ",
            between,
        )
        is not None
    )
