"""A definite number of people or things that what was told before it, one by one, does not make.

"Nineteen people were treated at the scene, and six more were driven to hospital. None of the 35 injured is
in danger." The total has a noun of its own, so that no word says what was added up. Three things together
do: it is spoken of as all of a known group; no run of figures before it makes it; and one run does but for
a slip of the keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import is_bare, stated
from claimcheck.checks.article import Article
from claimcheck.checks.operands.misprints import miscarried, misprinted
from claimcheck.checks.operands.nearby import Telling, alike, tellings
from claimcheck.checks.operands.series import same_measure, sum_words
from claimcheck.checks.operands.wholes_before import Shared
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim

_DEFINITE = Pattern(
    # "All 350 delegates", "none of the 35 injured", "owners of all 89 plants", "the 370 newcomers"
    r"\b(?:all|all of the|all the|each of the|every one of the|most of the|some of the"
    r"|many of the"
    r"|the|these|those|their|its|our|his|her) (?P<total>[NU])(?! of\b)(?! (?:per|percent))"
    # "That gives the coalition 36 of 53 votes"
    r"|(?:^ ?|, )(?:that|which|this) (?:gives?|gave|makes?|made|leaves?|left)[^|A-Z]{0,40}? (?P<gives>[NMU])"
    # "Revenue of $605m for the month was the best since 2023"
    r"|^ ?(?:revenues?|income|spending|takings|losses|proceeds|sales|costs?|a total) of (?P<takings>M)"
    # "Taken together, the approvals will cost ₹875 crore"; "in all, the three will cost"
    r"|\b(?:taken together|together|in all|in total|all told|altogether"
    r"|combined)\b,?[^|A-Z]{0,50}? (?P<joint>[NMU])"
    r"(?<!N(?= of\b))"
    r"|\b(?:the|their|its|a) (?:combined|total|overall|joint) [^|A-Z,;]{1,40}? (?P<summed>[NMU])"
)
_OTHER = Pattern(
    r"(?<!-)\b(?:each|per|every|average\w*|than|compared|instead|or|between|up to|at least|about"
    r"|budget|remaining"
    r"|rest|other|includ\w+|record|previous\w*|last year|since)\b"
)
# "That leaves ten of the 23": no sum, but what a part is of.
_A_PART = Pattern(r"N (?:out )?of ?$")
# Two figures are a row only where the second is told as an addition.
_ADDS = Pattern(r"\b(?:further|more|another|also|additional|plus|and|other)\b[^|A-Z]{0,12}[NMU]|N more\b")
# "Two more bodies, bringing to 11 the number killed": a total is among the figures already.
_RUNNING = Pattern(
    r"\b(?:bring\w*|brought|raising|raised to|taking the|total|toll|so far|in all|altogether)\b"
)
_REACH, _FEWEST, _MOST, _MOST_FIGURES = 460, 2, 7, 60


def meant_totals(article: Article, seen: frozenset[str]) -> Iterator[Shared]:
    """Totals of a known group, with the run of figures before them that they miss by a slip."""
    if len(article.claims) > _MOST_FIGURES:
        return
    for telling in tellings(article, "N", "M", "U"):
        for match in _DEFINITE.finditer(telling.now.text):
            name = next(name for name, letter in match.groupdict().items() if letter)
            total = telling.now.claim_at(match.start(name))
            around = telling.now.text[max(0, match.start() - 20) : match.end() + 20]
            if _RUNNING.search(telling.words) or _of_some(telling, match.start()):
                continue
            if (
                total.id in seen
                or total.hedge not in (None, "about", "more_than")
                or (total.whole and name != "gives")
                or total.restates
                or _OTHER.search(around)
            ):
                continue
            row = _row(article, total)
            if row and (
                len(row) > _FEWEST or _ADDS.search(f"{telling.words} {telling.now.text[: match.start()]}")
            ):
                yield Shared(total, row)


def _of_some(telling: Telling, at: int) -> bool:
    """Whether a figure is what a part is of: "that leaves ten of the 23"; not "none of the 35 injured"."""
    part = _A_PART.search(telling.now.text[:at])
    return part is not None and stated(telling.now.claim_at(part.start())) != 0


def _row(article: Article, total: Claim) -> tuple[Claim, ...]:
    """The one run of figures before the total that it misses by a slip, if none makes it."""
    told = [claim for claim in article.before(total, _REACH) if _may_be_part(claim, total)]
    figure = stated(total)
    if figure is None or any(stated(claim) == figure for claim in article.claims if claim.id != total.id):
        return ()
    # "164, followed by Kapedo with 88; the two, which have nine teachers, found room for 57 and 41"
    bare = [claim for claim in told if is_bare(claim) or alike(claim.head, total.head)]
    # "Won 18, 11 and five seats on the council, which meets 12 times a year"
    joint = [claim for claim in told if is_bare(claim) or _follows_bare(claim, told)]
    runs = [
        run
        for run in dict.fromkeys((*_runs(told), *_runs(bare), *_runs(joint)))
        if same_measure((*run, total))
    ]
    runs = [run for run in runs if _of_one_thing(run)]
    sums = [sum_words(run)[1] for run in runs]
    if figure in sums:
        return ()
    near = [run for run, made in zip(runs, sums, strict=True) if _slipped(figure, made)]
    if total.hedge == "more_than":
        near = [run for run in near if sum_words(run)[1] < figure]
    # Of runs within each other the longest tells all that was told.
    near = [run for run in near if len(run) == max(map(len, near))]
    return near[0] if len(near) == 1 else ()


def _follows_bare(claim: Claim, told: list[Claim]) -> bool:
    """Whether a figure names the noun that those before it left out: "18, 11 and five seats"."""
    at = told.index(claim)
    return at > 0 and is_bare(told[at - 1]) and told[at - 1].sentence == claim.sentence


def _runs(told: list[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Every stretch of whole sentences of figures that is long enough to be added up."""
    for start in range(len(told)):
        if start and told[start].sentence == told[start - 1].sentence:
            continue
        for end in range(start + _FEWEST, min(len(told), start + _MOST) + 1):
            if end == len(told) or told[end].sentence != told[end - 1].sentence:
                yield tuple(told[start:end])


def _may_be_part(claim: Claim, total: Claim) -> bool:
    if (
        (claim.kind != total.kind and not is_bare(claim))
        or claim.restates
        or claim.hedge
        or claim.whole
        or not stated(claim)
    ):
        return False
    if not same_measure((claim, total)) or (stated(claim) or 0) >= (stated(total) or 0):
        return False
    return claim.status == "actual" or claim.status == total.status


def _of_one_thing(run: tuple[Claim, ...]) -> bool:
    """Whether the figures of a run may be parts of one whole: of one noun, or without one after the first."""
    if len({stated(claim) for claim in run}) < len(run):
        # "Two more bodies were found, bringing the toll to 11 ... the 11 dead": one figure told again.
        return False
    heads = [claim.head for claim in run if claim.kind == "count" and not is_bare(claim)]
    return all(alike(head, heads[0]) for head in heads[1:])


def _slipped(said: Decimal, made: Decimal) -> bool:
    return abs(said - made) * 2 < made and (
        misprinted(said.normalize(), made.normalize()) or miscarried(said, made)
    )
