"""Shares of one whole that do not make a hundred.

"55 per cent by road, 30 by rail and the remaining 25 by sea" leaves the reader with 110. The check only
adds up shares that the text closes with "the remaining" or "the other", and votes for and against,
which cannot pass a hundred. Rounding of every share is allowed for.
"""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.checks.arithmetic import add, allowed, meets, plain, stated, verdict_of, widen
from claimcheck.checks.article import Article, Wording
from claimcheck.checks.base import Abstention, InternalCheck, Slip, clash, silent
from claimcheck.checks.operands.series import bounded, same_measure, sum_words
from claimcheck.lexicon.patterns import Pattern
from claimcheck.model import Claim, Range

_REMAINING = Wording(
    "PP",
    r"(?P<parts>(?:P[^|A-Z]{1,90}){1,6}?)\b(?:the )?(?:remaining|other|remainder of|balance of) <last:P>",
)
_VOTES = Wording(
    "PP",
    r"<yes:P>[^|A-Z]{0,40}\b(?:in favour|in favor|for|yes)\b~<no:P>[^|A-Z]{0,30}\b(?:against|opposed|no)\b",
)
# What a thing is made of, and who shares it: such parts exclude each other. "60 per cent wool, 30 per cent
# cotton and 10 per cent silk"; "owned by the state (51 per cent), a bank (30 per cent) and its staff (19)"
_ITEM = r"[^|A-Z:;]{0,40}P[^|A-Z:;]{0,40}"
_ROW = rf"(?P<parts>(?:{_ITEM},){{1,5}}{_ITEM}\band [^|A-Z:;]{{0,40}}<last:P>)"
_MADE_OF = Wording(
    "PPP",
    r"\b(?:owned by|held by|shared by|made up of|made of|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)"
    r"|composed of"
    r"|(?:comes?|came|generated|produced|sourced) from|(?:divided|split|shared|distributed) (?:out )?(?:up )?"
    r"(?:between|among|into)|(?:mix|blend|alloy|split|breakdown|land|soil|electorate|audience|workforce"
    r"|population|area|budget|fabric|diet|air|crowd|cargo|freight|energy|power) (?:is|was|are|were))"
    rf" {_ROW}",
)
# "In the run-off Moss won 52.4 per cent and Lind 49.6 per cent"
_TWO_WAY = Wording(
    "PP",
    r"\b(?:run-?off|second round|head-to-head|two-horse race|two-way)\b[^|A-Z]{0,60}<yes:P>[^|A-Z]{0,40}"
    r"(?:\band\b|,|\bto\b|\bagainst\b)[^|A-Z]{0,40}<no:P>",
    ("run", "round", "two-", "head"),
)
# "Yes got 53 per cent, with No on 47 per cent"; "65 per cent voted to strike and 35 per cent voted against"
_YES_NO = Wording(
    "PP",
    r"\byes\b[^|A-Z]{0,40}<yes:P>[^|A-Z]{0,40}\bno\b[^|A-Z]{0,20}<no:P>(?! of (?!the vote)[a-z])",
    ("yes ",),
)
_VOTED = Wording(
    "PP",
    r"<yes:P>(?P<of>[^|A-Z]{0,40})\bvot(?:ed|ing) (?:for|to [a-z]+|in favou?r|yes)\b[^|A-Z]{0,40}\band <no:P>"
    r" (?:vot(?:ed|ing) )?(?:against|no)\b",
    ("vot",),
)
# "Women make up 58 per cent of the staff and men 42 per cent"
_SEXES = Wording(
    "PP",
    r"\b(?:women|girls|men|boys|females|males)\b[^|A-Z]{0,20}\b(?:make up|made up|account for|hold|held|are)"
    r" <yes:P>[^|A-Z]{0,40}\band (?:women|girls|men|boys|females|males) (?:for |make up |the other )?<no:P>"
    r"(?=[.,;|]|$)",
    ("men ", "girls", "boys", "males"),
)
_GROUP = Pattern(r" of (?:the |its |all )?([a-z]+)")
_HUNDRED = Range(Decimal(100), Decimal(100))


def slips(article: Article) -> Iterator[Slip | Abstention]:
    """Shares that are said to be all there is and do not make a hundred."""
    for found in article.find(_REMAINING):
        parts = (*found.claims_in("parts"), found["last"])
        if not same_measure(parts):
            continue
        if not bounded(parts):
            yield Abstention(parts)
        elif not any(_complete(parts[i:]) for i in range(len(parts) - 1)):
            yield _slip(parts)
    for found in article.find(_MADE_OF):
        parts = found.claims_in("parts")
        whole = same_measure(parts) and bounded(parts)
        if whole and _sum(parts).low > 100:  # type: ignore[operator]
            yield _slip(parts)
    for found in article.find(_VOTES, _TWO_WAY, _YES_NO, _VOTED, _SEXES):
        if len(set(_GROUP.findall(found.text + found.after[:30]))) > 1:
            # "62% of women said yes and 48% of men said no"
            yield Abstention((found["yes"], found["no"]))
            continue
        votes = (found["yes"], found["no"])
        if same_measure(votes) and bounded(votes) and _sum(votes).low > 100:  # type: ignore[operator]
            yield _slip(votes)


def _sum(parts: tuple[Claim, ...]) -> Range:
    ranges = [found for part in parts if (found := allowed(part)) is not None]
    # Truncated shares ("33, 33 and 33") miss a hundred by up to one in the last digit each.
    return widen(add(*ranges), Decimal(len(parts)) / 2 if _whole(parts) else Decimal(0))


def _whole(parts: tuple[Claim, ...]) -> bool:
    return all(figure == figure.to_integral_value() for part in parts if (figure := stated(part)) is not None)


def _complete(parts: tuple[Claim, ...]) -> bool:
    return meets(_sum(parts), _HUNDRED)


def _slip(parts: tuple[Claim, ...]) -> Slip:
    added, amount = sum_words(parts)
    return Slip(evidence=parts, words={"sum": f"{added} = {plain(amount, 6)}"}, verdict=verdict_of(*parts))


CHECK = InternalCheck(
    name="shares-mismatch",
    slips=slips,
    message="The shares of one whole should make 100: {sum}",
    advice="Look for a share that was rounded twice, left out, or taken from another year.",
    examples=(
        clash("Some 55% of the freight goes by road, 30% by rail and the remaining 25% by sea."),
        clash("Women hold 38 per cent of the seats and men the other 52 per cent."),
        clash("Half of the budget pays for staff, 20% for rent and the remaining 40% for stock."),
        clash("The tax office takes 45% and the remaining 65% goes to the heirs."),
        clash("The motion passed with 61.2% in favour and 48.8% against."),
        clash("The firm is owned by the state (51%), a bank (30%) and its staff (29%)."),
        clash("The mix is 60 per cent wool, 30 per cent cotton and 20 per cent silk."),
        clash("In the run-off Moss won 52.4 per cent and Lind 49.6 per cent."),
        clash("Yes got 53 per cent of the vote, with No on 57 per cent."),
        clash("Sixty-five per cent of the crew voted to strike and 45 per cent voted against."),
        clash("Women make up 58 per cent of the staff and men 52 per cent."),
        silent("The firm is owned by the state (51%), a bank (30%) and its staff (19%)."),
        silent("The mix is 60 per cent wool, 30 per cent cotton and 10 per cent silk."),
        silent(
            "Asked what they ate, 60 per cent said rice, 50 per cent said beans and 30 per cent said fish."
        ),
        silent("Some 62% of women said yes and 48% of men said no."),
        silent("Sixty-five per cent of nurses voted to strike and 45 per cent of porters voted against."),
        silent("Women make up 58 per cent of the staff and men 52 per cent of the board."),
        silent("Some 55% of the freight goes by road, 30% by rail and the remaining 15% by sea."),
        silent("Women hold 38 per cent of the seats and men the other 62 per cent."),
        silent("A third pays rent, a third heating and the remaining 33% food."),
        silent("The motion passed with 61.2% in favour and 30.8% against."),
        silent("Sales rose 12% in Spain and 9% in Italy."),
        silent("Turnout was 64%; 58% voted for the road and the remaining 42% against it."),
    ),
)
